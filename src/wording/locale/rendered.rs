//! Which English text each message of a translation renders: the file `rendered.toml` of a language.
//!
//! The file has two hashes for each message and attribute: of the English text and of the translation, both as they were
//! when somebody last confirmed that one says what the other says. A message whose English text has another hash now is stale.
//! `ifugen locales confirm` writes the file; nobody edits it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::{ast, serializer};
use serde::{Deserialize, Serialize};

use super::check::{full_name, patterns};
use super::{LAY, WordingFile, built_in, built_in_file, built_in_lay, parse};
use crate::base::source::sha256;

/// The file's name.
pub const FILE: &str = "rendered.toml";

/// The name of a message, of an attribute (`port.number`) or of a term (`-device`), after the register that it belongs to.
pub type Name = (Register, String);

/// The file of wording that a message stands in: the one for lay readers, or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    All,
    Lay,
}

/// Before the names of lay readers' messages in reports.
const LAY_PREFIX: &str = "lay/";

/// The name of a message in reports: `port.number`, `lay/port.number`.
#[must_use]
pub fn reported((register, name): &Name) -> String {
    match register {
        Register::All => name.clone(),
        Register::Lay => format!("{LAY_PREFIX}{name}"),
    }
}

/// The message with a name in reports.
#[must_use]
pub fn named(reported: &str) -> Name {
    match reported.strip_prefix(LAY_PREFIX) {
        Some(name) => (Register::Lay, name.to_owned()),
        None => (Register::All, reported.to_owned()),
    }
}

/// The text of each message, as Fluent.
pub type Texts = BTreeMap<Name, String>;

/// The hash of the English text and that of the translation, at the time of the last confirmation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Hashes(String, String);

/// What `rendered.toml` records.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record(BTreeMap<Name, Hashes>);

/// Whether a translation says what the English text says now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Current,
    /// The English text has changed since the translation was confirmed.
    Stale,
    /// Nobody has confirmed the translation.
    Unconfirmed,
}

/// The texts of files of wording. A text of a later file replaces that of an earlier one.
#[must_use]
pub fn texts(files: &[WordingFile]) -> Texts {
    let mut texts = Texts::new();
    for (name, text) in files {
        let register = if name.rsplit('/').next() == Some(LAY) { Register::Lay } else { Register::All };
        // Invalid wording is reported when it is loaded.
        let Ok(resource) = parse(name, text) else { continue };
        for (id, attribute, pattern) in patterns(&resource) {
            texts.insert((register, full_name(&id, attribute)), fluent(pattern));
        }
    }
    texts
}

/// The built-in texts of a language.
#[must_use]
pub fn built_in_texts(tag: &str) -> Texts {
    let mut files = built_in(tag);
    files.extend(built_in_lay(tag));
    texts(&files)
}

/// The built-in record of a language; empty if there is none.
///
/// # Errors
/// Fails if it is not valid.
pub fn built_in_record(tag: &str) -> anyhow::Result<Record> {
    Ok(Record::parse(built_in_file(tag, FILE))?)
}

/// A pattern as it is written in a file, without the indentation.
pub(super) fn fluent(pattern: &ast::Pattern<&str>) -> String {
    let id = ast::Identifier { name: "m" };
    let message = ast::Message { id, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let lines = text.trim_start_matches("m =").lines().map(str::trim);
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

pub(super) fn hash(text: &str) -> String {
    let mut hash = sha256(text.as_bytes());
    hash.truncate(8);
    hash
}

/// The texts of a language beside the English ones.
pub struct Translations {
    pub english: Texts,
    /// All texts of the language; those of the project stand over the built-in ones. Empty for English.
    pub own: Texts,
    /// Those of the project alone.
    pub project: Texts,
    pub record: Record,
}

impl Translations {
    /// The state of each translation that has an English text.
    pub fn states(&self) -> impl Iterator<Item = (&Name, State)> {
        let both = self.own.keys().filter_map(|name| Some((name, self.english.get(name)?)));
        both.map(|(name, english)| (name, self.record.state(name, english)))
    }

    /// The translations in a state.
    pub fn with(&self, state: State) -> impl Iterator<Item = &Name> {
        self.states().filter(move |(_, own)| *own == state).map(|(name, _)| name)
    }
}

impl Record {
    /// Reads the text of a `rendered.toml`.
    ///
    /// # Errors
    /// Fails if it is not valid.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct File {
            #[serde(default)]
            messages: BTreeMap<String, Hashes>,
            #[serde(default)]
            lay: BTreeMap<String, Hashes>,
        }
        let File { messages, lay } = toml::from_str(text)?;
        let named = |register, messages: BTreeMap<String, Hashes>| {
            messages.into_iter().map(move |(name, hashes)| ((register, name), hashes))
        };
        Ok(Self(named(Register::All, messages).chain(named(Register::Lay, lay)).collect()))
    }

    /// This record with another one over it.
    #[must_use]
    pub fn with(mut self, other: &Self) -> Self {
        self.0.extend(other.0.iter().map(|(name, hashes)| (name.clone(), hashes.clone())));
        self
    }

    /// Whether the translation has changed since it was confirmed, or was never confirmed.
    #[must_use]
    pub fn is_edited(&self, name: &Name, own: &str) -> bool {
        self.0.get(name).is_none_or(|hashes| hashes.1 != hash(own))
    }

    /// The state of a translation with this English text.
    #[must_use]
    pub fn state(&self, name: &Name, english: &str) -> State {
        match self.0.get(name) {
            None => State::Unconfirmed,
            Some(hashes) if hashes.0 == hash(english) => State::Current,
            Some(_) => State::Stale,
        }
    }

    /// Notes that a translation says what the English text says. Returns whether that was not known.
    pub fn confirm(&mut self, name: &Name, english: &str, own: &str) -> bool {
        let hashes = Hashes(hash(english), hash(own));
        self.0.insert(name.clone(), hashes.clone()).is_none_or(|old| old != hashes)
    }

    /// Forgets messages that are no longer there.
    pub fn retain(&mut self, own: &Texts) {
        self.0.retain(|name, _| own.contains_key(name));
    }

    /// The text of the file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = "# Written by `ifugen locales confirm`: which English text each message renders.\n".to_owned();
        for (register, table) in [(Register::All, "messages"), (Register::Lay, "lay")] {
            let mut rows = self.0.iter().filter(|((own, _), _)| *own == register).peekable();
            if rows.peek().is_some() {
                let _ = writeln!(out, "\n[{table}]");
            }
            for ((_, name), Hashes(english, own)) in rows {
                let _ = writeln!(out, "\"{name}\" = [\"{english}\", \"{own}\"]");
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::super::LOCALES;
    use super::*;

    fn of(text: &str) -> Texts {
        texts(&[("locales/de/a.ftl".to_owned(), text.to_owned())])
    }

    fn stated(english: &Texts, own: &Texts, record: &Record) -> Vec<(String, State)> {
        let (english, own, record) = (english.clone(), own.clone(), record.clone());
        let all = Translations { english, project: own.clone(), own, record };
        all.states().map(|((_, name), state)| (name.clone(), state)).collect()
    }

    #[test]
    fn exactly_the_translations_of_changed_texts_are_stale() {
        let english = of("-device = device\nport = Port\n    .number = Number { $number }\n    .use = Use\n");
        let german = of("port = Port\n    .number = Nummer { $number }\n    .use = Zweck\nmore = Mehr\n");
        let mut record = Record::default();
        let names = ["port", "port.number", "port.use"];
        let all = |state| names.map(|name| (name.to_owned(), state)).to_vec();
        assert_eq!(stated(&english, &german, &record), all(State::Unconfirmed));
        for (name, own) in &german {
            record.confirm(name, english.get(name).map_or("", String::as_str), own);
        }
        assert_eq!(stated(&english, &german, &record), all(State::Current));
        // Another layout of the file is no other text; a selector is part of the text.
        let same = of("port =\n    Port\n    .number =\n        Number { $number }\n    .use = Use\n");
        assert_eq!(stated(&same, &german, &record), all(State::Current));
        let other = of("port = Port\n    .number = Number { $n }\n    .use = Use\n");
        let mut expected = all(State::Current);
        expected[1].1 = State::Stale;
        assert_eq!(stated(&other, &german, &record), expected);
        let read = Record::parse(&record.text()).expect("what was written can be read");
        assert_eq!(read, record);
    }

    #[test]
    fn lay_wording_has_its_own_texts() {
        let english = built_in_texts("en");
        let lay: Vec<&Name> = english.keys().filter(|(register, _)| *register == Register::Lay).collect();
        assert!(!lay.is_empty());
        assert!(lay.iter().any(|(_, name)| english.contains_key(&(Register::All, name.clone()))));
    }

    #[test]
    fn each_built_in_translation_was_confirmed_once() {
        for tag in &LOCALES[1..] {
            let (own, record) = (built_in_texts(tag), built_in_record(tag).expect("valid"));
            let project = Texts::new();
            let all = Translations { english: built_in_texts(LOCALES[0]), own, project, record };
            let open: Vec<_> = all.with(State::Unconfirmed).collect();
            assert!(open.is_empty(), "run `ifugen locales confirm {tag}`: {open:?}");
            let gone: Vec<_> = all.record.0.keys().filter(|name| !all.own.contains_key(*name)).collect();
            assert!(gone.is_empty(), "run `ifugen locales confirm {tag}`, which removes {gone:?}");
        }
    }
}
