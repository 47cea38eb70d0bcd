//! Which messages of a language somebody has reviewed: the tables `[[reviewed]]` of its `locale.toml`.
//!
//! Each has the reviewer and a hash for each message, as `rendered.toml` does. A message that has another text now is no longer
//! reviewed.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::rendered::{Name, State, Translations, hash, reported};
use crate::model::device::value::Date;

/// What one person reviewed on one day.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    pub name: String,
    pub role: String,
    pub date: Date,
    /// The hash of each message's text, by its name: `port.number`, `lay/port.number`.
    messages: BTreeMap<String, String>,
}

impl Reviewed {
    /// That a person has reviewed messages, each with its text.
    #[must_use]
    pub fn new<'a>(
        name: &str,
        role: &str,
        date: &Date,
        messages: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Self {
        let messages = messages.into_iter().map(|(name, text)| (name.to_owned(), hash(text))).collect();
        Self { name: name.to_owned(), role: role.to_owned(), date: date.clone(), messages }
    }

    /// Whether it has a message with this text.
    #[must_use]
    pub fn has(&self, name: &str, text: &str) -> bool {
        self.messages.get(name).is_some_and(|reviewed| *reviewed == hash(text))
    }

    /// The table for a `locale.toml`.
    #[must_use]
    pub fn text(&self) -> String {
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let Self { name, role, date, messages } = self;
        let mut out = format!(
            "[[reviewed]]\nname = {}\nrole = {}\ndate = {}\n\n[reviewed.messages]\n",
            quoted(name),
            quoted(role),
            quoted(&date.0)
        );
        for (name, hash) in messages {
            let _ = writeln!(out, "{} = {}", quoted(name), quoted(hash));
        }
        out
    }
}

/// The messages that somebody has reviewed as they are: neither their text nor the English one has changed since.
pub fn reviewed<'a>(all: &'a Translations, parts: &'a [Reviewed]) -> impl Iterator<Item = &'a Name> {
    all.with(State::Current).filter(|name| {
        let reported = reported(name);
        parts.iter().any(|part| part.has(&reported, &all.own[*name]))
    })
}
