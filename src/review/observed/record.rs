//! The result of a comparison as a file, and what of it still holds: each row has the hash of its fact, so a row about a fact
//! that has changed since is shown as such.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::{Content, Observed, Question, Verdict};
use crate::base::source::{Sources, sha256};
use crate::input::scan::Kind;
use crate::model::device::value::day_since_1970;
use crate::model::fact::Fact;
use crate::model::node::Node;

/// The form of the file.
const VERSION: u32 = 1;

/// A result, as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The form of this file.
    pub record: u32,
    /// Id of the device.
    pub device: String,
    pub files: Vec<SeenIn>,
    pub facts: Vec<Row>,
}

/// A file that was compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenIn {
    pub file: String,
    pub kind: Shows,
    /// The hash of its bytes.
    pub sha256: String,
    /// The day on which it was made, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

/// What a file shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shows {
    Scan,
    Connections,
    Listening,
    Components,
}

/// A fact, and what was found out about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    pub fact: String,
    /// The hash of the fact.
    pub facts: String,
    pub verdict: Verdict,
    /// Why it is not observable.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// File, line and column.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<String>,
}

/// A record, held against the configuration as it is now.
#[derive(Debug, Serialize)]
pub struct Held {
    pub files: Vec<SeenIn>,
    pub facts: Vec<HeldRow>,
}

/// See [`Row`].
#[derive(Debug, Serialize)]
pub struct HeldRow {
    #[serde(flatten)]
    pub row: Row,
    /// File, line and column of the configuration.
    pub place: String,
    /// Whether the fact is still that which was compared.
    pub is_current: bool,
}

impl Record {
    /// The record of a comparison; `date` is the day for files that do not have one.
    #[must_use]
    pub fn of(
        device: &str,
        question: &Question<'_>,
        observed: &Observed,
        sources: &Sources,
        date: Option<&str>,
    ) -> Self {
        let file = |seen: &super::SeenFile| {
            let (kind, began) = match &seen.content {
                Content::Scan(Kind::Scan, scan) => (Shows::Scan, scan.began),
                Content::Scan(Kind::Flows, scan) => (Shows::Connections, scan.began),
                Content::Scan(Kind::Listening, scan) => (Shows::Listening, scan.began),
                Content::Bill(..) => (Shows::Components, None),
            };
            let day = |began: i64| {
                let (year, month, day) = day_since_1970(began.div_euclid(86_400));
                format!("{year:04}-{month:02}-{day:02}")
            };
            let sha256 = sources.file(seen.file).sha256.clone();
            SeenIn { file: seen.path.clone(), kind, sha256, date: began.map(day).or(date.map(str::to_owned)) }
        };
        let row = |row: &super::FactRow| Row {
            fact: row.fact.clone(),
            facts: hash(question.facts, &row.fact),
            verdict: row.verdict,
            reason: if row.verdict == Verdict::NotObservable { row.reason.to_owned() } else { String::new() },
            seen: row.seen.iter().map(|place| sources.position(*place)).collect(),
        };
        Self {
            record: VERSION,
            device: device.to_owned(),
            files: question.files.iter().map(file).collect(),
            facts: observed.facts.iter().map(row).collect(),
        }
    }

    /// Reads a record of a device.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn read(text: &str, device: &str) -> Result<Self, String> {
        let record: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if record.record != VERSION {
            return Err(format!("it has the form {}, and this ifugen reads {VERSION}", record.record));
        }
        if record.device != device {
            return Err(format!("it is about `{}`, not `{device}`", record.device));
        }
        Ok(record)
    }

    /// The record, with what of it still holds.
    #[must_use]
    pub fn held(self, facts: &Fact, node: &Node, sources: &Sources) -> Held {
        let row = |row: Row| HeldRow {
            is_current: row.facts == hash(facts, &row.fact),
            place: sources.named_position(node.nearest_fact(&row.fact)),
            row,
        };
        Held { files: self.files, facts: self.facts.into_iter().map(row).collect() }
    }
}

/// The bytes of a record.
///
/// # Errors
/// Never in practice: all data is text and numbers.
pub fn write(record: &Record) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(record)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The hash of a fact with all below it; of nothing if it does not exist.
fn hash(facts: &Fact, path: &str) -> String {
    let mut text = String::new();
    if let Some(fact) = facts.at(path) {
        fact.leaves("", &mut |path, leaf| {
            // Writing into a String cannot fail.
            let _ = match leaf {
                Fact::Text { kind, text: value } => writeln!(text, "{path}\t{}\t{value:?}", kind.name()),
                Fact::Number(number) => writeln!(text, "{path}\t{number}"),
                Fact::Flag(flag) => writeln!(text, "{path}\t{flag}"),
                Fact::Choice { kind, value } => writeln!(text, "{path}\t{kind}\t{value}"),
                Fact::List(_) | Fact::Table(_) => Ok(()),
            };
        });
    }
    sha256(text.as_bytes())
}
