//! Words the facts: each value becomes Markdown in the document's language, with an invisible mark that names its fact.
//! The marks travel through the templates, so the document itself shows which facts it prints. Composing removes them.

mod mark;
mod reference;
mod sentence;

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::anyhow;
use fluent_bundle::FluentArgs;
use tera::Value;
use tera::value::{Key, Map};

pub use mark::{
    BY_HEADING, CAPTION_TITLE, MENTION, NUMBER_MARKS, REFERENCE, ROW_NAME, SECOND_STOP, marked_index, marked_sentence,
    marks, sentence_mark, unmarked, up_to_mark,
};
use mark::{HOLE, mark};
pub use reference::REFERENCES;
pub(crate) use reference::{as_read, is_reference, link, link_to, referred, unlinked};
pub use sentence::{cell, get, message_of, raw, sentence, sentences, sentences_of_fields, string, worded};

use crate::model::connection::NOT_KNOWN;
use crate::model::fact::{Fact, Table, TextKind, join, row_name};
use crate::model::register;
use crate::wording::escape;
use crate::wording::locale::Locale;
use crate::wording::prose::{self, Placeholder, Within};

/// The number of entries in the map of a table other than its facts: `title`, `_raw`, `_arguments`, …
const OWN_ENTRIES: usize = 8;

/// What a nested table shares with its table: for what a bandwidth is counted.
const SHARED: &[(&str, &str)] = &[("NetworkRequirements", "bandwidth_for")];

/// Turns facts into the values that templates see.
pub struct Wording<'a> {
    pub locale: &'a Locale,
    pub facts: &'a Fact,
    /// Language of the prose, if it is not the language of the document.
    pub foreign: Option<&'a str>,
    /// Translated prose by its path.
    pub translations: &'a BTreeMap<String, String>,
    /// Path of each fact that has a value, by the number of its mark.
    pub marked: Vec<String>,
}

/// The name of a message for a type of the model: `MultiFactor` → `multi-factor`.
#[must_use]
pub fn message_name(kind: &str) -> String {
    let mut name = String::with_capacity(kind.len() + 4);
    for c in kind.chars() {
        if c.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(c.to_ascii_lowercase());
    }
    name
}

/// The anchor of a path, or of the id of a chapter: `network.port.dicom_tls` → `network-port-dicom-tls`. All anchors
/// and all links to them use this function.
#[must_use]
pub fn anchor(path: &str) -> String {
    if !path.is_ascii() {
        return path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    }
    let mut anchor = path.as_bytes().to_vec();
    anchor.iter_mut().filter(|byte| !byte.is_ascii_alphanumeric()).for_each(|byte| *byte = b'-');
    String::from_utf8(anchor).unwrap_or_default()
}

impl Wording<'_> {
    /// What templates see of a fact: printable text, or lists and maps of printable text.
    ///
    /// A map also has `_raw` (the values as configured, for comparisons), `_dates` (its dates in full), `_fields` (the
    /// names of its facts in order), `_kind`, `_path` and `_anchor`. A row without a title also has the `title` of its
    /// well-known id or kind.
    ///
    /// # Errors
    /// Fails if a message is missing.
    pub fn value(&mut self, fact: &Fact, path: &str) -> anyhow::Result<Value> {
        match fact {
            Fact::Table(table) => self.table(table, path),
            Fact::List(items) => {
                let mut values = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    values.push(self.value(item, &join(path, &row_name(index, item)))?);
                }
                Ok(Value::from(values))
            }
            leaf => {
                let mut text = String::from(self.mark(path)?);
                text.push_str(&self.words(leaf, path)?);
                Ok(Value::safe_string(&text))
            }
        }
    }

    fn table(&mut self, table: &Table, path: &str) -> anyhow::Result<Value> {
        let mut map = Map::with_capacity(table.fields.len() + OWN_ENTRIES);
        let mut raw = Map::with_capacity(table.fields.len());
        let mut arguments = Map::default();
        let mut dates = Map::default();
        let mut names = Vec::with_capacity(table.fields.len());
        let first = self.marked.len();
        for (name, fact) in &table.fields {
            let read = self.as_read(fact);
            let fact = &*read;
            let key = match name {
                Cow::Borrowed(name) => Key::Str(name),
                Cow::Owned(name) => Key::from(name.clone()),
            };
            names.push(Value::from(name.as_ref()));
            if let Some(value) = raw_value(fact) {
                raw.insert(key.clone(), value);
            }
            if let Some(value) = argument(fact) {
                arguments.insert(key.clone(), value);
            }
            if let Fact::Text { kind: TextKind::Date | TextKind::DateOrMonth, text } = fact {
                dates.insert(key.clone(), Value::from(self.locale.date(text)));
            }
            let value = self.value(fact, &join(path, name))?;
            // An id is a name for the configuration; it means nothing to a reader.
            if !matches!(fact, Fact::Text { kind: TextKind::Id, .. }) || self.prints_ids() {
                map.insert(key, value);
            }
        }
        if table.get("title").is_none()
            && let Some((title, from)) = self.own_title(table)?
        {
            // It prints the value of that fact, so it gets that fact's mark.
            let from = join(path, from);
            let own =
                self.marked[first..].iter().position(|marked| *marked == from).and_then(|index| mark(first + index));
            let mark = own.ok_or_else(|| anyhow!("a title is made of `{from}`, which is not there"))?;
            map.insert(Key::Str("title"), Value::safe_string(&format!("{mark}{title}")));
        }
        for (_, field) in SHARED.iter().filter(|(kind, _)| *kind == table.kind) {
            let Some(shared) = get(&map, field).cloned() else { continue };
            for nested in map.values_mut() {
                if let Some(own) = nested.as_map() {
                    let mut whole = own.clone();
                    whole.entry(Key::Str(field)).or_insert_with(|| shared.clone());
                    *nested = Value::from(whole);
                }
            }
        }
        for (name, values) in [("_arguments", arguments), ("_dates", dates)] {
            if !values.is_empty() {
                map.insert(Key::Str(name), Value::from(values));
            }
        }
        for (name, value) in [
            ("_raw", Value::from(raw)),
            ("_fields", Value::from(names)),
            ("_kind", Value::from(message_name(table.kind))),
            ("_path", Value::from(path)),
            ("_anchor", Value::from(anchor(path))),
        ] {
            map.insert(Key::Str(name), value);
        }
        Ok(Value::from(map))
    }

    /// A fact as its readers read it: in a document for patients, the patient's actions are those of "you", the user.
    fn as_read<'f>(&self, fact: &'f Fact) -> Cow<'f, Fact> {
        let is_patient = |fact: &Fact| matches!(fact, Fact::Choice { kind: "Party", value: "patient" });
        let user = Fact::Choice { kind: "Party", value: "user" };
        match fact {
            Fact::List(items) if items.iter().any(is_patient) && register::speaks_to_patient(self.facts) => {
                let read = items.iter().map(|item| if is_patient(item) { user.clone() } else { item.clone() });
                Cow::Owned(Fact::List(read.collect()))
            }
            one if is_patient(one) && register::speaks_to_patient(self.facts) => Cow::Owned(user),
            fact => Cow::Borrowed(fact),
        }
    }

    /// Whether the document prints ids.
    fn prints_ids(&self) -> bool {
        matches!(self.facts.at("document.identifiers"), Some(Fact::Flag(true)))
    }

    fn mark(&mut self, path: &str) -> anyhow::Result<char> {
        let mark = mark(self.marked.len()).ok_or_else(|| anyhow!("the configuration has more than 131,068 facts"))?;
        self.marked.push(path.to_owned());
        Ok(mark)
    }

    /// A leaf as Markdown, with no mark.
    fn words(&self, leaf: &Fact, path: &str) -> anyhow::Result<String> {
        match leaf {
            Fact::Number(number) => Ok(self.locale.number(&number.to_string())),
            Fact::Flag(flag) => self.locale.word(if *flag { "flag.true" } else { "flag.false" }),
            Fact::Choice { kind, value } => self.locale.word(&format!("{}.{value}", message_name(kind))),
            Fact::Text { kind, text } => self.text(*kind, text, path),
            Fact::List(_) | Fact::Table(_) => Ok(String::new()),
        }
    }

    fn text(&self, kind: TextKind, text: &str, path: &str) -> anyhow::Result<String> {
        match kind {
            TextKind::Prose => self.prose(text, path),
            TextKind::Label => Ok(escape::escape(self.label(text, path))),
            // The folder on the author's machine does not matter to a reader.
            TextKind::Code if path == "sbom.file" => Ok(escape::code(text.rsplit(['/', '\\']).next().unwrap_or(text))),
            TextKind::Code | TextKind::Id | TextKind::RequirementRef => Ok(escape::code(text)),
            TextKind::Link => {
                let shown = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("tel:")).unwrap_or(text);
                Ok(escape::link(&escape::escape(shown), text))
            }
            TextKind::Phone => {
                let shown = escape::escape(text);
                Ok(telephone(text).map_or_else(|| shown.clone(), |address| escape::link(&shown, &address)))
            }
            TextKind::Version => Ok(escape::escape(&self.locale.version(text)?)),
            TextKind::Duration => Ok(escape::escape(&self.locale.duration(text)?)),
            TextKind::Quantity => Ok(escape::escape(&self.locale.quantity(text)?)),
            TextKind::PortRange => match text.split_once("..") {
                None if text == NOT_KNOWN => self.locale.word("port.not_known"),
                None => self.locale.word("port.any"),
                Some((low, high)) => {
                    let mut arguments = FluentArgs::new();
                    arguments.set("low", low.trim());
                    arguments.set("high", high.trim());
                    self.locale.text("measure.range", &arguments)
                }
            },
            _ if is_reference(kind) => self.reference(kind, text),
            _ => Ok(escape::escape(text)),
        }
    }

    /// The translation of a name, or the name itself.
    fn label<'t>(&'t self, text: &'t str, path: &str) -> &'t str {
        self.foreign.and_then(|_| self.translations.get(path)).map_or(text, String::as_str)
    }

    /// Prose in the language of the document if it is translated; else marked with its own language.
    ///
    /// # Errors
    /// Fails if a placeholder names no fact.
    pub fn prose(&self, text: &str, path: &str) -> anyhow::Result<String> {
        let Some(language) = self.foreign else { return self.fill(text) };
        match self.translations.get(path) {
            Some(translated) => self.fill(translated),
            None => Ok(format!("<span lang=\"{language}\">{}</span>", self.fill(text)?)),
        }
    }

    /// Safe inline Markdown, with the placeholders `{ref:path}` and `{path}` filled in.
    fn fill(&self, text: &str) -> anyhow::Result<String> {
        let mut with_holes = String::with_capacity(text.len());
        let mut words = Vec::new();
        let mut from = 0;
        for Placeholder { range, path, is_reference, within } in prose::placeholders(text) {
            let filled = if is_reference {
                self.cross_reference(path)?
            } else {
                let (path, fact) = self.named(path)?;
                self.words(fact, &path)?
            };
            words.push(if within == Within::LinkText { unlinked(&filled).into_owned() } else { filled });
            with_holes.push_str(&text[from..range.start]);
            with_holes.push(HOLE);
            from = range.end;
        }
        if words.is_empty() && !text.contains(HOLE) {
            return Ok(escape::prose(text));
        }
        with_holes.push_str(&text[from..]);
        // The filled-in values are escaped already and may contain what prose may not: a passage in another language.
        let mut words = words.into_iter();
        let mut filled = String::with_capacity(text.len());
        for c in escape::prose(&with_holes).chars() {
            if c == HOLE { filled.push_str(&words.next().unwrap_or_default()) } else { filled.push(c) }
        }
        Ok(filled)
    }

    /// The name of a row in a sentence, as Markdown; `path` is the row's path.
    ///
    /// # Errors
    /// Fails if a message is missing.
    pub fn title(&self, table: &Table, path: &str) -> anyhow::Result<String> {
        let kind = message_name(table.kind);
        // A port whose protocol is not stated has no name.
        for form in ["reference", "unnamed"] {
            if let Some(reference) = self.composed(table, path, &format!("{kind}.{form}"))? {
                return Ok(reference);
            }
        }
        if let Some(Fact::Text { kind, text }) = table.get("title") {
            return self.text(*kind, text, &join(path, "title"));
        }
        if let Some(Fact::Text { kind, text }) = table.get("name") {
            let path = join(path, "name");
            return Ok(escape::escape(if *kind == TextKind::Label { self.label(text, &path) } else { text }));
        }
        Ok(match self.known_title(table)? {
            Some((title, _)) => title,
            None => escape::code(table.id().unwrap_or_default()),
        })
    }

    /// A message composed from the facts of a table: the one called `name`, the one that ends in `-many` or `-any` if
    /// the table has several numbers or any number, or the first that ends in `-ip` or `-short` and needs only facts
    /// that are given. `path` is the table's path. `None` if there is no such message.
    ///
    /// # Errors
    /// Fails if a message is missing.
    pub fn composed(&self, table: &Table, path: &str, name: &str) -> anyhow::Result<Option<String>> {
        let by_number = format!("{name}{}", by_number(table));
        // The last ones are for a port whose transport protocol nobody says.
        let plain = format!("-plain{}", self::by_number(table));
        let others = ["-ip", "-short", &plain, "-plain", "-bare"].map(|ending| format!("{name}{ending}"));
        let is_given = |field: &str| match table.get(field) {
            Some(Fact::Choice { value, .. }) => *value != NOT_KNOWN,
            Some(Fact::Text { kind: TextKind::PortRange, text }) => text != NOT_KNOWN,
            fact => fact.is_some(),
        };
        let complete =
            |name: &&str| self.locale.has(name) && self.locale.variables(name).iter().all(|v| is_given(&v.name));
        let mut forms = [by_number.as_str(), name].into_iter().chain(others.iter().map(String::as_str));
        let Some(name) = forms.find(complete) else { return Ok(None) };
        let mut arguments = FluentArgs::new();
        // Only the facts that the message needs: the other prose of a row may refer to the row itself.
        for variable in self.locale.variables(name) {
            let field = &variable.name;
            let Some(fact) = table.get(field) else { continue };
            let path = join(path, field);
            let words = match fact {
                Fact::List(items) => {
                    let named =
                        items.iter().enumerate().map(|(index, item)| (join(&path, &row_name(index, item)), item));
                    let words: anyhow::Result<Vec<_>> = named.map(|(path, item)| self.words(item, &path)).collect();
                    self.locale.comma(&words?)
                }
                fact => self.words(fact, &path)?,
            };
            arguments.set(field.clone(), words);
        }
        self.locale.text(name, &arguments).map(Some)
    }

    /// Like [`Self::known_title`], but a row that could have a title and has none gets its id as its name.
    fn own_title(&self, table: &Table) -> anyhow::Result<Option<(String, &'static str)>> {
        let known = self.known_title(table)?;
        let has_titles = || self.locale.has(&format!("{}.title", message_name(table.kind)));
        Ok(known.or_else(|| table.id().filter(|_| has_titles()).map(|id| (escape::code(id), "id"))))
    }

    /// The title of a row that sets none, and the field that it comes from: its well-known id, or its kind.
    fn known_title(&self, table: &Table) -> anyhow::Result<Option<(String, &'static str)>> {
        let Some(id) = table.id() else { return Ok(None) };
        if table.kind == "Role" && register::is_reader(self.facts, id) {
            return Ok(Some((self.locale.word("glance-party.user")?, "id")));
        }
        let name = format!("known-{}.{id}", message_name(table.kind));
        if self.locale.has(&name) {
            return Ok(Some((self.locale.word(&name)?, "id")));
        }
        match table.get("kind") {
            Some(Fact::Choice { kind, value }) => {
                Ok(Some((self.locale.word(&format!("{}.{value}", message_name(kind)))?, "kind")))
            }
            _ => Ok(None),
        }
    }
}

/// The address of a telephone number with its country (RFC 3966); `None` for any other, which means something else elsewhere.
fn telephone(text: &str) -> Option<String> {
    let digits = text.trim().strip_prefix('+')?;
    let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || [' ', '\u{a0}', '\u{202f}', '-', '.', '/'].contains(&c));
    is_number.then(|| format!("tel:+{}", digits.chars().filter(char::is_ascii_digit).collect::<String>()))
}

/// The suffix of the message for several numbers or any number. A range counts as several.
fn by_number(table: &Table) -> &'static str {
    match table.get("number") {
        Some(Fact::List(items)) if items.len() > 1 => "-many",
        Some(Fact::Text { kind: TextKind::PortRange, text }) if text.contains("..") => "-many",
        Some(Fact::Text { kind: TextKind::PortRange, text }) if text == NOT_KNOWN => "-short",
        Some(Fact::Text { kind: TextKind::PortRange, .. }) => "-any",
        _ => "",
    }
}

/// The value that a sentence selects by, instead of the printed text: numbers, choices and flags.
fn argument(fact: &Fact) -> Option<Value> {
    match fact {
        Fact::Number(number) => Some(Value::from(*number)),
        Fact::Flag(flag) => Some(Value::from(if *flag { "true" } else { "false" })),
        Fact::Choice { value, .. } => Some(Value::from(*value)),
        _ => None,
    }
}

/// A value as configured, for comparisons in templates.
fn raw_value(fact: &Fact) -> Option<Value> {
    match fact {
        Fact::Text { text, .. } => Some(Value::from(text.as_str())),
        Fact::Number(number) => Some(Value::from(*number)),
        Fact::Flag(flag) => Some(Value::from(*flag)),
        Fact::Choice { value, .. } => Some(Value::from(*value)),
        Fact::List(items) => {
            let items: Option<Vec<Value>> = items.iter().map(raw_value).collect();
            items.map(Value::from)
        }
        Fact::Table(_) => None,
    }
}

#[cfg(test)]
mod tests;
