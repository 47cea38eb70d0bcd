//! The built-in catalogue is right, and what is wrong in one is reported.

use super::super::{read, read_and_check};
use super::*;
use crate::project::requirement::Addressee;

#[test]
fn the_built_in_catalogue_is_right() {
    let (catalogue, found, sources) = read_and_check(&[], true);
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
        ("topics = ['ports', 'ports']", "E0405 requirements/own.toml:12:20 `own-1`: the topic `ports` stands twice"),
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
    assert_eq!(problems("topics.toml", topic), ["E0406 requirements/topics.toml:2:6 the topic `own` has no evidence"]);
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
