//! Checks of the catalogues beyond their shape. Faulty entries are reported with their place and left out.

use std::collections::BTreeSet;
use std::time::SystemTime;

use super::pattern::Patterns;
use super::{
    Addressee, Answer, Aspect, AspectEntry, Catalogue, Condition, ConditionEntry, Judged, JudgedEntry, Pattern, Read,
    Requirement, RequirementEntry, Rule, Source, Topic, TopicEntry,
};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::{Place, Sources};
use crate::model::device::schema_once;
use crate::model::device::value::{day_since_1970, is_date};
use crate::model::fact::TextKind;
use crate::model::node::Node;
use crate::model::section::SECTIONS;
use crate::model::sentence::{SENTENCES, sentence};
use crate::model::vacuous::{self, says_nothing};

/// Digits of the hash of the facts that a judgement rests on.
const HASH: usize = 16;
/// Before this day nobody can have judged.
const FIRST_DAY: &str = "2000-01-01";

/// The catalogue of the files, and their problems.
pub(super) fn catalogue(files: &[Read], sources: &Sources) -> (Catalogue, Vec<Diagnostic>) {
    let mut checking = Checking::default();
    for read in files {
        checking.is_checked = read.is_checked;
        checking.vocabulary(read);
        checking.worthless(read);
    }
    for read in files {
        checking.is_checked = read.is_checked;
        checking.source(read);
    }
    // Any file can contain judgements on requirements of any source.
    for read in files {
        checking.judgements(read, sources);
    }
    (checking.catalogue, checking.found)
}

#[derive(Default)]
struct Checking {
    catalogue: Catalogue,
    found: Vec<Diagnostic>,
    ids: BTreeSet<String>,
    known: Patterns,
    /// Whether the entries of the file that is read are checked.
    is_checked: bool,
}

impl Checking {
    fn tell(&mut self, place: Place, entry: &str, reason: impl Into<String>) {
        self.found.push(Problem::CatalogueEntry { entry: entry.to_owned(), reason: reason.into() }.at(place));
    }

    /// Topics and conditions; those of a later file replace those of an earlier one.
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

    fn worthless(&mut self, read: &Read) {
        for (index, entry) in read.file.worthless.iter().flatten().enumerate() {
            let path = ["worthless", &index.to_string()];
            if is_vacuous(&entry.because) {
                self.tell(place(&read.node, &path), "worthless", "`because` says nothing");
            }
            let patterns = self.patterns(&entry.facts, &read.node, &[&path[..], &["facts"]].concat());
            self.catalogue.worthless.extend(patterns);
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
            // A faulty pattern has been reported already.
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
            // A rule that is partly wrong could make a true condition false.
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
            let path = [path, &["evidence", &index]].concat();
            let not = entry.not.as_deref().unwrap_or_default();
            let not = self.patterns(not, node, &[&path[..], &["not"]].concat());
            let veto = entry.veto.as_deref().unwrap_or_default();
            let veto = self.patterns(veto, node, &[&path[..], &["veto"]].concat());
            let path = [&path[..], &["any"]].concat();
            let any = self.patterns(&entry.any, node, &path);
            if entry.any.is_empty() {
                self.tell(place(node, &path), &entry.aspect, "an aspect needs a fact that speaks to it");
            }
            if !any.is_empty() {
                let drawn = entry.drawn.unwrap_or(false);
                aspects.push(Aspect { name: entry.aspect.clone(), any, not, veto, drawn });
            }
        }
        aspects
    }

    fn patterns(&mut self, texts: &[String], node: &Node, path: &[&str]) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            match self.known.read(text, self.is_checked.then(schema_once)) {
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
        if self.is_checked && !is_one_sentence(&entry.duty) {
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
        let answer = self.answer(entry, node, &index);
        if self.found.len() > before {
            return None;
        }
        let is_advisory = self.catalogue.condition(&applies_when).is_some_and(|condition| condition.advisory);
        let for_users = entry.addressee == Addressee::UserInformation && !is_advisory;
        if for_users && answer == Answer::Facts && evidence.is_empty() {
            self.found.push(Problem::RequirementWithoutEvidence { id: id.clone() }.at(at("id")));
            return None;
        }
        let RequirementEntry { id, clause, duty, addressee, topics, confidence, note, why, .. } = entry.clone();
        Some(Requirement { id, clause, duty, addressee, topics, confidence, applies_when, note, answer, evidence, why })
    }

    fn answer(&mut self, entry: &RequirementEntry, node: &Node, index: &str) -> Answer {
        let at = |field: &str| place(node, &["requirement", index, field]);
        let RequirementEntry { id, sentence: said, person, outside, .. } = entry;
        if [said, person, outside].iter().filter(|given| given.is_some()).count() > 1 {
            self.tell(at("id"), id, "only one of `sentence`, `person` and `outside` can answer it");
        }
        for (field, text) in [("person", person), ("outside", outside)] {
            if text.as_deref().is_some_and(is_vacuous) {
                self.tell(at(field), id, format!("`{field}` says nothing"));
            }
        }
        match (said, person, outside) {
            (Some(said), ..) => {
                if let Some(sentence) = sentence(said) {
                    return Answer::Sentence(sentence);
                }
                let known = SENTENCES.join("`, `");
                self.tell(at("sentence"), id, format!("there is no sentence `{said}`; there are `{known}`"));
                Answer::Facts
            }
            (_, Some(why), _) => Answer::Person(why.clone()),
            (.., Some(belongs)) => Answer::Outside(belongs.clone()),
            _ => Answer::Facts,
        }
    }

    /// The judgements of persons; the sources are all known by then.
    fn judgements(&mut self, read: &Read, sources: &Sources) {
        for (index, entry) in read.file.judged.iter().flatten().enumerate() {
            let index = index.to_string();
            let at = |field: &str| place(&read.node, &["judged", &index, field]);
            let before = self.found.len();
            let JudgedEntry { requirement, device, facts, by, date, reason } = entry.clone();
            match self.catalogue.requirement(&requirement).map(|(_, known)| (&known.answer, known.evidence.is_empty()))
            {
                None => {
                    let names = self.catalogue.requirements().map(|(_, known)| known.id.as_str());
                    let near = Catalogue::near(&requirement, names);
                    self.found
                        .push(Problem::RequirementUnknown { id: requirement.clone(), near }.at(at("requirement")));
                }
                // The facts that answer it can be in doubt.
                Some((Answer::Person(_), _) | (Answer::Facts | Answer::Sentence(_), false)) => {}
                Some((Answer::Facts | Answer::Sentence(_), true)) => {
                    self.tell(
                        at("requirement"),
                        &requirement,
                        "no person has to judge it: no fact of it can be in doubt",
                    );
                }
                Some((Answer::Outside(_), _)) => {
                    self.tell(
                        at("requirement"),
                        &requirement,
                        "no person has to judge it: another document answers it",
                    );
                }
            }
            for (field, text) in [("by", &by), ("reason", &reason)] {
                if is_vacuous(text) {
                    self.tell(at(field), &requirement, format!("`{field}` says nothing"));
                }
            }
            if !is_date(&date) || date.as_str() < FIRST_DAY {
                self.tell(at("date"), &requirement, "`date` is not a day such as 2026-11-30");
            } else if date > tomorrow() {
                self.tell(at("date"), &requirement, "`date` lies in the future");
            }
            if facts.len() != HASH || !facts.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
                self.tell(
                    at("facts"),
                    &requirement,
                    format!("`facts` is not the {HASH} digits that `check --strict` shows"),
                );
            }
            if self.found.len() == before {
                let place = sources.position(at("requirement"));
                self.catalogue.judged.push(Judged { requirement, device, facts, by, date, reason, place });
            }
        }
    }
}

fn place(node: &Node, path: &[&str]) -> Place {
    // Ids are what is being checked, so rows are found by their index.
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

/// Whether a reason, a name or another text of a catalogue has no content.
fn is_vacuous(text: &str) -> bool {
    says_nothing(text, vacuous::Text { kind: TextKind::Prose, field: "title", title: None, company: &[] }).is_some()
}

/// Tomorrow's date, because it has begun somewhere. A judgement cannot be later: the only check that reads the clock,
/// and documents do not depend on it.
fn tomorrow() -> String {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let today = i64::try_from(since.as_secs() / 86_400).unwrap_or_default();
    let (year, month, day) = day_since_1970(today + 1);
    format!("{year:04}-{month:02}-{day:02}")
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
mod tests;
