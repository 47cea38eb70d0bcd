//! What must hold of the catalogues beyond their shape. What does not is told with its place and left out.

use std::collections::BTreeSet;

use super::{
    Aspect, AspectEntry, Catalogue, Condition, ConditionEntry, Pattern, Read, Requirement, RequirementEntry, Rule,
    Source, Topic, TopicEntry,
};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::Place;
use crate::model::device::schema_once;
use crate::model::node::Node;
use crate::model::section::SECTIONS;

/// The catalogue that the files make up, and what is wrong with them.
pub(super) fn catalogue(files: Vec<Read>) -> (Catalogue, Vec<Diagnostic>) {
    let mut checking = Checking::default();
    for read in &files {
        checking.vocabulary(read);
    }
    for read in files {
        checking.source(&read);
    }
    (checking.catalogue, checking.found)
}

#[derive(Default)]
struct Checking {
    catalogue: Catalogue,
    found: Vec<Diagnostic>,
    ids: BTreeSet<String>,
}

impl Checking {
    fn tell(&mut self, place: Place, entry: &str, reason: impl Into<String>) {
        self.found.push(Problem::CatalogueEntry { entry: entry.to_owned(), reason: reason.into() }.at(place));
    }

    /// Topics and conditions; a later file's go over those of an earlier one.
    fn vocabulary(&mut self, read: &Read) {
        let mut here = BTreeSet::new();
        for (index, entry) in read.file.topic.iter().flatten().enumerate() {
            let place = |field: &str| place(&read.node, &["topic", &index.to_string(), field]);
            if !here.insert(("topic", &entry.id)) {
                self.tell(place("id"), &entry.id, "the topic stands twice in this file");
                continue;
            }
            if let Some(topic) = self.topic(entry, &read.node, index) {
                match self.catalogue.topics.iter_mut().find(|other| other.id == topic.id) {
                    Some(other) => *other = topic,
                    None => self.catalogue.topics.push(topic),
                }
            }
        }
        for (index, entry) in read.file.condition.iter().flatten().enumerate() {
            let at = ["condition", &index.to_string(), "id"];
            if !here.insert(("condition", &entry.id)) {
                self.tell(place(&read.node, &at), &entry.id, "the condition stands twice in this file");
                continue;
            }
            let condition = self.condition(entry, &read.node, index);
            match self.catalogue.conditions.iter_mut().find(|other| other.id == condition.id) {
                Some(other) => *other = condition,
                None => self.catalogue.conditions.push(condition),
            }
        }
    }

    fn topic(&mut self, entry: &TopicEntry, node: &Node, index: usize) -> Option<Topic> {
        let index = index.to_string();
        let at = |field: &str| place(node, &["topic", &index, field]);
        if !is_id(&entry.id) {
            self.tell(at("id"), &entry.id, "an id is kebab-case");
        }
        if !SECTIONS.iter().any(|section| section.id == entry.chapter) {
            self.tell(at("chapter"), &entry.id, format!("there is no chapter `{}`", entry.chapter));
        }
        let evidence = self.aspects(entry.evidence.as_deref(), node, &["topic", &index]);
        if evidence.is_empty() {
            let known = entry.evidence.as_ref().is_some_and(|evidence| !evidence.is_empty());
            // A faulty pattern has been told already.
            if !known {
                self.found.push(Problem::TopicWithoutEvidence { topic: entry.id.clone() }.at(at("id")));
            }
            return None;
        }
        let TopicEntry { id, meaning, chapter, .. } = entry.clone();
        Some(Topic { id, meaning, chapter, evidence })
    }

    fn condition(&mut self, entry: &ConditionEntry, node: &Node, index: usize) -> Condition {
        let mut false_if = Vec::new();
        for (number, rule) in entry.false_if.iter().flatten().enumerate() {
            let path = ["condition", &index.to_string(), "false_if", &number.to_string()];
            let all = self.patterns(&rule.all, node, &[&path[..], &["all"]].concat());
            let unless =
                self.patterns(rule.none.as_deref().unwrap_or_default(), node, &[&path[..], &["none"]].concat());
            if rule.all.is_empty() {
                self.tell(place(node, &path), &entry.id, "a rule needs a fact that makes the condition false");
            }
            // A rule of which a part is wrong could make a condition false that is true.
            if !all.is_empty() && all.len() == rule.all.len() && unless.len() == rule.none.as_ref().map_or(0, Vec::len)
            {
                false_if.push(Rule { all, none: unless });
            }
        }
        let ConditionEntry { id, meaning, advisory, .. } = entry.clone();
        Condition { id, meaning, advisory: advisory.unwrap_or(false), false_if }
    }

    fn aspects(&mut self, entries: Option<&[AspectEntry]>, node: &Node, path: &[&str]) -> Vec<Aspect> {
        let mut aspects = Vec::new();
        for (index, entry) in entries.unwrap_or_default().iter().enumerate() {
            let index = index.to_string();
            let path = [path, &["evidence", &index, "any"]].concat();
            let any = self.patterns(&entry.any, node, &path);
            if entry.any.is_empty() {
                self.tell(place(node, &path), &entry.aspect, "an aspect needs a fact that speaks to it");
            }
            if !any.is_empty() {
                aspects.push(Aspect { name: entry.aspect.clone(), any });
            }
        }
        aspects
    }

    fn patterns(&mut self, texts: &[String], node: &Node, path: &[&str]) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            let checked = Pattern::parse(text).and_then(|pattern| match pattern.check(schema_once()) {
                Some(reason) => Err(reason),
                None => Ok(pattern),
            });
            match checked {
                Ok(pattern) => patterns.push(pattern),
                Err(reason) => {
                    let place = place(node, &[path, &[&index.to_string()]].concat());
                    self.found.push(Problem::EvidenceUnknown { pattern: text.clone(), reason }.at(place));
                }
            }
        }
        patterns
    }

    fn source(&mut self, read: &Read) {
        let Some(about) = read.file.source.clone() else {
            if let Some(entry) = read.file.requirement.iter().flatten().next() {
                let place = place(&read.node, &["requirement", "0"]);
                self.tell(place, &entry.id, format!("`{}` has no [source]", read.name));
            }
            return;
        };
        if !is_id(&about.id) {
            self.tell(place(&read.node, &["source", "id"]), &about.id, "an id is kebab-case");
        }
        if self.catalogue.source(&about.id).is_some() {
            self.tell(place(&read.node, &["source", "id"]), &about.id, "another file has this source");
            return;
        }
        let mut requirements = Vec::new();
        for (index, entry) in read.file.requirement.iter().flatten().enumerate() {
            requirements.extend(self.requirement(entry, &about.id, &read.node, index));
        }
        self.catalogue.sources.push(Source { about, requirements });
    }

    fn requirement(
        &mut self,
        entry: &RequirementEntry,
        source: &str,
        node: &Node,
        index: usize,
    ) -> Option<Requirement> {
        let index = index.to_string();
        let at = |field: &str| place(node, &["requirement", &index, field]);
        let before = self.found.len();
        let id = &entry.id;
        if !is_id(id) {
            self.tell(at("id"), id, "an id is kebab-case");
        }
        if !id.strip_prefix(source).is_some_and(|rest| rest.starts_with('-')) {
            self.tell(at("id"), id, format!("the id does not begin with `{source}-`"));
        }
        if !self.ids.insert(id.clone()) {
            self.tell(at("id"), id, "another requirement has this id");
        }
        if !is_one_sentence(&entry.duty) {
            self.tell(at("duty"), id, "the duty is not one sentence");
        }
        if entry.topics.is_empty() {
            self.tell(at("topics"), id, "it needs a topic");
        }
        for (number, topic) in entry.topics.iter().enumerate() {
            let place = place(node, &["requirement", &index, "topics", &number.to_string()]);
            if entry.topics[..number].contains(topic) {
                self.tell(place, id, format!("the topic `{topic}` stands twice"));
            } else if self.catalogue.topic(topic).is_none() {
                self.tell(place, id, format!("there is no topic `{topic}`"));
            }
        }
        let applies_when = entry.applies_when.clone().unwrap_or_else(|| "always".into());
        if self.catalogue.condition(&applies_when).is_none() {
            self.tell(at("applies_when"), id, format!("there is no condition `{applies_when}`"));
        }
        let evidence = self.aspects(entry.evidence.as_deref(), node, &["requirement", &index]);
        if self.found.len() > before {
            return None;
        }
        let RequirementEntry { id, clause, duty, addressee, topics, confidence, note, .. } = entry.clone();
        Some(Requirement { id, clause, duty, addressee, topics, confidence, applies_when, note, evidence })
    }
}

fn place(node: &Node, path: &[&str]) -> Place {
    // Entries have ids, but those are what is being checked: rows are found by their index.
    let mut node = node;
    for segment in path {
        let child = match (&node.value, segment.parse::<usize>()) {
            (crate::model::node::Value::Array(nodes), Ok(index)) => nodes.get(index),
            _ => node.at(&[segment]),
        };
        match child {
            Some(child) => node = child,
            None => break,
        }
    }
    node.place
}

/// `mdr-annex-i-23.4-ab`.
fn is_id(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.split(['-', '.']).all(part)
}

/// Ends in a full stop, and no other sentence begins within it.
fn is_one_sentence(text: &str) -> bool {
    let starts = text.match_indices(['.', '!', '?']).any(|(at, _)| {
        let rest = &text[at + 1..];
        let next = rest.trim_start();
        next.len() < rest.len() && next.starts_with(|c: char| c.is_uppercase())
    });
    text.ends_with('.') && !starts
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::project::requirement::Addressee;

    #[test]
    fn the_built_in_catalogue_is_right() {
        let (catalogue, found, sources) = read(&[]);
        assert_eq!(crate::base::diagnostic::render(&found, &sources, false), "");
        assert_eq!((catalogue.sources.len(), catalogue.requirements().count()), (9, 372));
        let of_users = catalogue.requirements().filter(|(_, entry)| entry.addressee == Addressee::UserInformation);
        assert_eq!(of_users.count(), 328);
        for topic in &catalogue.topics {
            let mut uses = catalogue.requirements().filter(|(_, entry)| entry.addressee == Addressee::UserInformation);
            assert!(uses.any(|(_, entry)| entry.topics.contains(&topic.id)), "{} is never used", topic.id);
        }
        for condition in &catalogue.conditions {
            let used = catalogue.requirements().any(|(_, entry)| entry.applies_when == condition.id);
            assert!(used, "{} is never used", condition.id);
        }
    }

    const OWN: &str = "[source]\nid = 'own'\ntitle = 'Own'\nedition = '1'\nkind = 'contract'\njurisdiction = 'DE'\n";

    fn problems(name: &str, text: &str) -> Vec<String> {
        let (_, found, sources) = read(&[(name.to_owned(), text.to_owned())]);
        let line = |diagnostic: &Diagnostic| {
            let place = diagnostic.place.map_or_else(String::new, |place| sources.position(place));
            format!("{} {place} {}", diagnostic.problem.code(), diagnostic.problem.message())
        };
        found.iter().map(line).collect()
    }

    fn entry(changed: &str) -> String {
        let keys = [
            ("id", "'own-1'"),
            ("clause", "'1'"),
            ("duty", "'Say it.'"),
            ("addressee", "'user information'"),
            ("topics", "['ports']"),
            ("confidence", "'verified'"),
        ];
        let mut text = format!("{OWN}[[requirement]]\n");
        for (key, value) in keys {
            let line = changed.lines().find(|line| line.starts_with(&format!("{key} ")));
            text += &line.map_or_else(|| format!("{key} = {value}\n"), |line| format!("{line}\n"));
        }
        let more = changed.lines().filter(|line| !keys.iter().any(|(key, _)| line.starts_with(&format!("{key} "))));
        more.for_each(|line| {
            text.push_str(line);
            text.push('\n');
        });
        text
    }

    #[test]
    fn a_project_adds_a_source_and_replaces_a_topic() {
        assert_eq!(problems("own.toml", &entry("")), Vec::<String>::new());
        let topic = "[[topic]]\nid = 'ports'\nmeaning = 'Own.'\nchapter = 'network'\n\
                     [[topic.evidence]]\naspect = 'ports'\nany = ['network.port']\n";
        let (catalogue, found, _) = read(&[("topics.toml".into(), topic.into()), ("own.toml".into(), entry(""))]);
        assert_eq!(found, []);
        assert_eq!(catalogue.topic("ports").map(|topic| topic.evidence.len()), Some(1));
        assert!(catalogue.requirement("own-1").is_some() && catalogue.topic("sbom").is_some());
        // A file takes the place of the built-in one of its name.
        let (catalogue, ..) = read(&[("mdr.toml".into(), entry(""))]);
        assert!(catalogue.source("mdr").is_none() && catalogue.source("own").is_some());
    }

    #[test]
    fn tells_each_fault_with_its_place() {
        for (changed, expected) in [
            ("id = 'Own-1'", "E0405 requirements/own.toml:8:6 `Own-1`: an id is kebab-case"),
            ("id = 'other-1'", "E0405 requirements/own.toml:8:6 `other-1`: the id does not begin with `own-`"),
            ("duty = 'Say it'", "E0405 requirements/own.toml:10:8 `own-1`: the duty is not one sentence"),
            ("duty = 'Say it. And that.'", "E0405 requirements/own.toml:10:8 `own-1`: the duty is not one sentence"),
            ("topics = []", "E0405 requirements/own.toml:12:10 `own-1`: it needs a topic"),
            ("topics = ['prots']", "E0405 requirements/own.toml:12:11 `own-1`: there is no topic `prots`"),
            (
                "topics = ['ports', 'ports']",
                "E0405 requirements/own.toml:12:20 `own-1`: the topic `ports` stands twice",
            ),
            ("applies_when = 'never'", "E0405 requirements/own.toml:14:16 `own-1`: there is no condition `never`"),
            ("addressee = 'users'", "E0204 requirements/own.toml:11:13 \"users\" is not a value of `addressee`"),
            ("colour = 'red'", "E0201 requirements/own.toml:14:1 unknown key `colour` in `[[requirement]]`"),
        ] {
            let found = problems("own.toml", &entry(changed));
            assert!(found.iter().any(|problem| problem == expected), "{changed}: {found:?}");
        }
        let twice = format!("{}{}", entry(""), entry("").trim_start_matches(OWN));
        assert_eq!(
            problems("own.toml", &twice),
            ["E0405 requirements/own.toml:15:6 `own-1`: another requirement has this id"]
        );
    }

    #[test]
    fn a_topic_needs_evidence_that_the_schema_has() {
        let topic = "[[topic]]\nid = 'own'\nmeaning = 'Own.'\nchapter = 'network'\n";
        assert_eq!(
            problems("topics.toml", topic),
            ["E0406 requirements/topics.toml:2:6 the topic `own` has no evidence"]
        );
        let faulty = format!("{topic}[[topic.evidence]]\naspect = 'x'\nany = ['network.port', 'network.prot']\n");
        let expected = "E0407 requirements/topics.toml:7:24 the pattern `network.prot` matches no fact that a \
                        configuration can have: there is no `network.prot`";
        assert_eq!(problems("topics.toml", &faulty), [expected]);
        let chapter = topic.replace("'network'", "'nets'") + "[[topic.evidence]]\naspect = 'x'\nany = ['network']\n";
        assert_eq!(
            problems("topics.toml", &chapter),
            ["E0405 requirements/topics.toml:4:11 `own`: there is no chapter `nets`"]
        );
    }
}
