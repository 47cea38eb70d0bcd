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
        checking.vocabulary(read);
        checking.worthless(read);
    }
    for read in files {
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
                aspects.push(Aspect { name: entry.aspect.clone(), any, not, veto });
            }
        }
        aspects
    }

    fn patterns(&mut self, texts: &[String], node: &Node, path: &[&str]) -> Vec<Pattern> {
        let mut patterns = Vec::new();
        for (index, text) in texts.iter().enumerate() {
            match self.known.read(text, schema_once()) {
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
    says_nothing(text, vacuous::Text { kind: "Prose", field: "title", ..vacuous::Text::default() }).is_some()
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
mod tests {
    use super::super::read;
    use super::*;
    use crate::project::requirement::Addressee;

    #[test]
    fn the_built_in_catalogue_is_right() {
        let (catalogue, found, sources) = read(&[]);
        assert_eq!(crate::base::diagnostic::render(&found, &sources, false), "");
        assert_eq!((catalogue.sources.len(), catalogue.requirements().count()), (11, 494));
        let of_users = catalogue.requirements().filter(|(_, entry)| entry.addressee == Addressee::UserInformation);
        assert_eq!(of_users.count(), 431);
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

    const EVIDENCE: &str = "[[requirement.evidence]]\naspect = 'ports'\nany = ['network.port.number']\n";

    fn entry(changed: &str) -> String {
        without_evidence(changed) + EVIDENCE
    }

    fn without_evidence(changed: &str) -> String {
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
            ["E0405 requirements/own.toml:18:6 `own-1`: another requirement has this id"]
        );
    }

    #[test]
    fn a_requirement_for_users_needs_what_answers_it() {
        let found = |more: &str| problems("own.toml", &without_evidence(more));
        let nothing = "E0408 requirements/own.toml:8:6 the requirement `own-1` does not say what answers it";
        assert_eq!(found(""), [nothing]);
        for answered in [
            "person = 'Whether nurses understand it shows when they read it.'",
            "outside = 'label'",
            "sentence = 'serious-incident'",
            "addressee = 'process'",
            EVIDENCE,
        ] {
            assert_eq!(found(answered), Vec::<String>::new(), "{answered}");
        }
        for (wrong, expected) in [
            ("outside = 'tbd'", "E0405 requirements/own.toml:14:11 `own-1`: `outside` says nothing"),
            (
                "outside = 'label'\nperson = 'A reader sees it.'",
                "E0405 requirements/own.toml:8:6 `own-1`: only one of `sentence`, `person` and `outside` can answer it",
            ),
        ] {
            assert_eq!(found(wrong), [expected], "{wrong}");
        }
        let unknown = found("sentence = 'report'");
        assert!(unknown.len() == 1 && unknown[0].contains("there is no sentence `report`; there are `after-support`"));
        let opposite = entry("") + "not = ['network.zone.traffic=alow_all']\n";
        assert!(problems("own.toml", &opposite)[0].starts_with("E0407"), "{:?}", problems("own.toml", &opposite));
    }

    #[test]
    fn a_judgement_names_a_person_and_a_requirement_that_asks_for_one() {
        let judged = |changed: &str| {
            let keys = [
                ("requirement", "'mdr-annex-i-23.1'"),
                ("device", "'pump'"),
                ("facts", "'0123456789abcdef'"),
                ("by", "'M. Lindqvist'"),
                ("date", "'2026-11-30'"),
                ("reason", "'The whole set was read against the risk file.'"),
            ];
            let line = |(key, value): (&str, &str)| {
                let changed = changed.strip_prefix(&format!("{key} = "));
                format!("{key} = {}\n", changed.unwrap_or(value))
            };
            "[[judged]]\n".to_owned() + &keys.map(line).concat()
        };
        assert_eq!(problems("judged.toml", &judged("")), Vec::<String>::new());
        let (catalogue, ..) = read(&[("judged.toml".into(), judged(""))]);
        assert_eq!(catalogue.judged.len(), 1);
        assert_eq!(catalogue.judged[0].place, "requirements/judged.toml:2:15");
        for (changed, expected) in [
            (
                "requirement = 'mdr-annex-i-23.2-m'",
                ":2:15 `mdr-annex-i-23.2-m`: no person has to judge it: another document",
            ),
            ("requirement = 'mdr-annex-i-17.1'", ":2:15 `mdr-annex-i-17.1`: no person has to judge it: no fact"),
            ("requirement = 'mdr-annex-i-23.11'", ":2:15 there is no requirement `mdr-annex-i-23.11`"),
            ("by = 'x'", ":5:6 `mdr-annex-i-23.1`: `by` says nothing"),
            ("date = 'soon'", ":6:8 `mdr-annex-i-23.1`: `date` is not a day"),
            ("date = '2023-02-29'", ":6:8 `mdr-annex-i-23.1`: `date` is not a day"),
            ("date = '9999-01-31'", ":6:8 `mdr-annex-i-23.1`: `date` lies in the future"),
            ("facts = 'ok'", ":4:9 `mdr-annex-i-23.1`: `facts` is not the 16 digits"),
            ("reason = 'n/a'", ":7:10 `mdr-annex-i-23.1`: `reason` says nothing"),
        ] {
            let found = problems("judged.toml", &judged(changed));
            assert!(found.len() == 1 && found[0].contains(expected), "{changed}: {found:?}");
        }
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
