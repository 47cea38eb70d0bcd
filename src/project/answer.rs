//! Answers to questions of a form that one fact decides: `rules/mds2.toml`.

use anyhow::anyhow;
use serde::Deserialize;

use super::requirement::Pattern;
use crate::model::fact::Fact;

/// The built-in answers.
const BUILT_IN: &str = include_str!("../../rules/mds2.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    answer: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    question: String,
    #[serde(default)]
    yes: Vec<String>,
    #[serde(default)]
    no: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    text: Vec<String>,
}

/// An answer, and the fact that decides it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// `ALOF-1`.
    pub question: String,
    /// `Yes`, `No` or a text.
    pub answer: String,
    /// The path of the fact.
    pub fact: String,
}

/// The answers that the facts of a device decide.
///
/// # Errors
/// Fails if the built-in file is wrong.
pub fn decided(facts: &Fact) -> anyhow::Result<Vec<Decided>> {
    let file: File = toml::from_str(BUILT_IN)?;
    let mut found = Vec::new();
    for Entry { question, yes, no, unless, text } in file.answer {
        let first = |patterns: &[String], of: &dyn Fn(&str) -> bool| -> anyhow::Result<Option<String>> {
            for pattern in patterns {
                let pattern = Pattern::parse(pattern).map_err(|why| anyhow!("{question}: {why}"))?;
                if let Some(path) = pattern.matches(facts).into_iter().find(|path| of(path)) {
                    return Ok(Some(path));
                }
            }
            Ok(None)
        };
        if first(&unless, &|_| true)?.is_some() {
            continue;
        }
        // What a part does not have, another one can have.
        let decided = match (first(&yes, &|_| true)?, first(&no, &|path| is_of_the_whole(facts, path))?) {
            (Some(fact), None) => Some(("Yes".to_owned(), fact)),
            (None, Some(fact)) => Some(("No".to_owned(), fact)),
            // Two parts of the device can differ: then a person says it.
            (Some(_), Some(_)) => None,
            (None, None) => text.iter().find_map(|path| Some((facts.at(path)?.text()?.to_owned(), path.clone()))),
        };
        found.extend(decided.map(|(answer, fact)| Decided { question, answer, fact }));
    }
    Ok(found)
}

/// Whether a fact holds for the whole device and at all times: no table around it names a part or a condition.
fn is_of_the_whole(facts: &Fact, path: &str) -> bool {
    let mut tables = path.match_indices('.').filter_map(|(at, _)| facts.at(&path[..at])?.table());
    tables.all(|table| table.get("part").is_none() && table.get("when").is_none())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::device::schema_once;

    #[test]
    fn every_pattern_leads_to_a_field_and_every_question_occurs_once() -> anyhow::Result<()> {
        let file: File = toml::from_str(BUILT_IN)?;
        let mut questions = std::collections::BTreeSet::new();
        for Entry { question, yes, no, unless, text } in &file.answer {
            assert!(questions.insert(question), "{question} occurs twice");
            assert!(text.is_empty() != (yes.is_empty() && no.is_empty()), "{question}");
            for pattern in yes.iter().chain(no).chain(unless).chain(text) {
                let read = Pattern::parse(pattern).map_err(|why| anyhow!(why))?;
                assert_eq!(read.check(schema_once()), None, "{question}: {pattern}");
            }
        }
        Ok(())
    }

    #[test]
    fn what_others_than_the_device_enforce_is_no_yes() -> anyhow::Result<()> {
        let answered = |facts: serde_json::Value| -> anyhow::Result<Vec<String>> {
            Ok(decided(&crate::model::fact::facts(&facts)?)?.into_iter().map(|it| it.question).collect())
        };
        for (rules_from, questions) in [
            (Some("operator"), &[][..]),
            (Some("host"), &[]),
            (Some("directory"), &[]),
            (Some("device"), &["ALOF-1", "PAUT-3"]),
            (None, &["ALOF-1", "PAUT-3"]),
        ] {
            let rules_from = rules_from.map_or(serde_json::json!({}), |by| serde_json::json!({ "rules_from": by }));
            let with = |more: serde_json::Value| {
                let mut table = rules_from.clone();
                for (key, value) in more.as_object().into_iter().flatten() {
                    table[key] = value.clone();
                }
                table
            };
            let session = with(serde_json::json!({ "timeout": "5 min", "action": "lock" }));
            let password = with(serde_json::json!({ "max_attempts": 5 }));
            let access = serde_json::json!({ "access": { "session": session, "password": password } });
            assert_eq!(answered(access)?, questions, "{rules_from}");
        }
        // A dark screen asks nobody to log in again, and what cannot be erased is no question that steps answer.
        let dark = serde_json::json!({ "access": { "session": { "timeout": "5 min", "action": "screen_off" } } });
        assert_eq!(answered(dark)?, [""; 0]);
        let steps = |more: serde_json::Value| serde_json::json!({ "decommission": more });
        assert_eq!(answered(steps(serde_json::json!({ "steps": ["Erase it."] })))?, ["SGUD-2"]);
        assert_eq!(answered(steps(serde_json::json!({ "steps": ["Erase it."], "remains": "The log." })))?, [""; 0]);
        Ok(())
    }

    #[test]
    fn facts_that_differ_decide_nothing() -> anyhow::Result<()> {
        let facts = |states: &[&str]| {
            let tables: Vec<_> = states.iter().map(|state| serde_json::json!({ "state": state })).collect();
            crate::model::fact::facts(&serde_json::json!({ "access": { "emergency": tables } }))
        };
        let answer = |states: &[&str]| anyhow::Ok(decided(&facts(states)?)?.into_iter().map(|it| it.answer).next());
        assert_eq!(answer(&["provided"])?.as_deref(), Some("Yes"));
        assert_eq!(answer(&["not_provided"])?.as_deref(), Some("No"));
        assert_eq!(answer(&["provided", "not_provided"])?, None);
        assert_eq!(answer(&["not_applicable"])?, None);
        let of_part = serde_json::json!({ "access": { "emergency": [{ "part": "app", "state": "not_provided" }] } });
        assert_eq!(decided(&crate::model::fact::facts(&of_part)?)?, []);
        Ok(())
    }
}
