//! Words the facts: each value becomes Markdown in the document's language, with an invisible mark that names its fact.
//! The marks travel through the templates, so the document itself shows which facts it prints. Composing removes them.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use anyhow::anyhow;
use fluent_bundle::FluentArgs;
use tera::Value;
use tera::value::{Key, Map};

use crate::model::connection::{NOT_KNOWN, THE_DEVICE};
use crate::model::fact::{Fact, Table, join, row_name};
use crate::model::register;
use crate::model::rows;
use crate::model::sentence::{SENTENCES, Sentence};
use crate::wording::dialect;
use crate::wording::escape;
use crate::wording::locale::{Locale, Variable};
use crate::wording::prose::{self, Placeholder, Within};

/// First of the private-use characters that mark facts. Input that contains one is rejected when it is read.
const FIRST_MARK: u32 = 0xF_0000;
/// Marks in the first private-use plane; its last two code points are not characters.
const MARKS_PER_PLANE: usize = 0xFFFE;
/// Placeholders for the number of a table and of a figure until all chapters exist.
pub const NUMBER_MARKS: [char; 2] = ['\u{E010}', '\u{E014}'];
/// Around a cross-reference: its title, then its target, which is the path of a fact, or `#` and an anchor.
pub const REFERENCE: [char; 3] = ['\u{E011}', '\u{E012}', '\u{E013}'];
/// Before the target of a reference that only mentions something by its name.
pub const MENTION: char = '~';
/// Placeholder in prose for a value, while the prose around it is escaped.
const HOLE: char = '\u{E017}';
/// Before the title of a reference to a whole table: the target's heading says it better.
pub const BY_HEADING: char = '\u{E015}';

/// Before a link that only mentions a row: no place is printed behind it.
pub const ROW_NAME: char = '\u{E018}';

/// First of the marks of sentences that a requirement needs, see [`crate::model::sentence`].
const FIRST_SENTENCE: u32 = 0xE100;

/// The tables whose rows each reference type refers to.
pub const REFERENCES: &[(&str, &[&str])] = &[
    ("PartRef", &["part"]),
    ("NodeRef", &["part", "network.peer"]),
    ("ModeRef", &["device.mode"]),
    ("VariantRef", &["device.variant"]),
    ("OptionRef", &["device.option"]),
    ("RoleRef", &["access.role"]),
    ("FunctionRef", &["access.function"]),
    ("ZoneRef", &["network.zone"]),
    ("InterfaceRef", &["network.interface"]),
    ("GroupRef", &["environment.group"]),
    ("PortRef", &["network.port"]),
    ("ComponentRef", &["sbom.component"]),
    ("RiskRef", &["residual_risk"]),
];

/// Ends the name of a message for the values of a list that forbid: `not_user_name`.
const NOT: &str = "-not";

/// Ends the name of a message for a table that covers one part of the system; the message without it is about the
/// device.
const PART: &str = "-part";

/// Ends the name of a message for a recommendation; the message without it states a duty.
const SHOULD: &str = "-should";
/// Ends the name of a message for a list of which some are enough, as many as the field `complexity_at_least` says.
const SOME: &str = "-some";
/// Ends the name of the field that says how many of a list are enough.
const AT_LEAST: &str = "_at_least";
/// Ends the name of a message for something that others than the device enforce.
const OTHERS: &str = "-others";
/// Ends the name of a message for something that is off on delivery; the message without it says that it exists.
const INACTIVE: &str = "-inactive";

/// The number of entries in the map of a table other than its facts: `title`, `_raw`, `_arguments`, …
const OWN_ENTRIES: usize = 8;

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

/// The mark of the fact with an index.
fn mark(index: usize) -> Option<char> {
    let plane = u32::try_from(index / MARKS_PER_PLANE).ok()?;
    let within = u32::try_from(index % MARKS_PER_PLANE).ok()?;
    char::from_u32(FIRST_MARK + plane * 0x1_0000 + within)
}

/// The index of a mark; `None` for any other character.
#[must_use]
pub fn marked_index(c: char) -> Option<usize> {
    let offset = u32::from(c).checked_sub(FIRST_MARK)?;
    let plane = usize::try_from(offset >> 16).ok()?;
    Some(plane * MARKS_PER_PLANE + usize::try_from(offset & 0xFFFF).ok()?)
}

/// The mark of a sentence.
#[must_use]
pub fn sentence_mark(id: &str) -> Option<char> {
    let number = SENTENCES.iter().position(|known| *known == id)?;
    char::from_u32(FIRST_SENTENCE + u32::try_from(number).ok()?)
}

/// The sentence of a mark; `None` for any other character.
#[must_use]
pub fn marked_sentence(c: char) -> Option<Sentence> {
    let number = u32::from(c).checked_sub(FIRST_SENTENCE)?;
    SENTENCES.get(usize::try_from(number).ok()?).copied()
}

/// A text without the marks of facts.
#[must_use]
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| marked_index(*c).is_none()).collect()
}

/// Splits a text at the first character that may be a mark of any kind: the text before it, the character, the rest.
/// All marks are private-use characters, and few other characters share their first bytes.
#[must_use]
pub fn up_to_mark(text: &str) -> Option<(&str, char, &str)> {
    let at = text.bytes().position(|byte| matches!(byte, 0xEE | 0xF3 | 0xF4))?;
    let mut rest = text[at..].chars();
    let mark = rest.next()?;
    Some((&text[..at], mark, rest.as_str()))
}

/// The marks in a text.
#[must_use]
pub fn marks(text: &str) -> String {
    text.chars().filter(|c| marked_index(*c).is_some()).collect()
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
    path.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
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
            if let Fact::Text { kind: "Date" | "DateOrMonth", text } = fact {
                dates.insert(key.clone(), Value::from(self.locale.date(text)));
            }
            let value = self.value(fact, &join(path, name))?;
            // An id is a name for the configuration; it means nothing to a reader.
            if !matches!(fact, Fact::Text { kind: "Id", .. }) || self.prints_ids() {
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
            Fact::Text { kind, text } => self.text(kind, text, path),
            Fact::List(_) | Fact::Table(_) => Ok(String::new()),
        }
    }

    fn text(&self, kind: &str, text: &str, path: &str) -> anyhow::Result<String> {
        match kind {
            "Prose" => self.prose(text, path),
            "Label" => Ok(escape::escape(self.label(text, path))),
            // The folder on the author's machine does not matter to a reader.
            "Code" if path == "sbom.file" => Ok(escape::code(text.rsplit(['/', '\\']).next().unwrap_or(text))),
            "Code" | "Id" | "RequirementRef" => Ok(escape::code(text)),
            "Link" => {
                let shown = text.strip_prefix("mailto:").or_else(|| text.strip_prefix("tel:")).unwrap_or(text);
                Ok(escape::link(&escape::escape(shown), text))
            }
            "Version" => Ok(escape::escape(&self.locale.version(text)?)),
            "Duration" => Ok(escape::escape(&self.locale.duration(text)?)),
            "Quantity" => Ok(escape::escape(&self.locale.quantity(text)?)),
            "PortRange" => match text.split_once("..") {
                None if text == NOT_KNOWN => self.locale.word("port.not_known"),
                None => self.locale.word("port.any"),
                Some((low, high)) => {
                    let mut arguments = FluentArgs::new();
                    arguments.set("low", low.trim());
                    arguments.set("high", high.trim());
                    self.locale.text("measure.range", &arguments)
                }
            },
            _ if kind.ends_with("Ref") => self.reference(kind, text),
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
        with_holes.push_str(&text[from..]);
        // The filled-in values are escaped already and may contain what prose may not: a passage in another language.
        let mut words = words.into_iter();
        let mut filled = String::with_capacity(text.len());
        for c in escape::prose(&with_holes).chars() {
            if c == HOLE { filled.push_str(&words.next().unwrap_or_default()) } else { filled.push(c) }
        }
        Ok(filled)
    }

    /// A reference to a row, or to all rows of a table, by its path.
    fn cross_reference(&self, path: &str) -> anyhow::Result<String> {
        let (path, fact) = self.named(path)?;
        let title = match fact {
            Fact::Table(table) if table.id().is_some() => self.title(table, &path)?,
            Fact::Table(table) => format!("{BY_HEADING}{}", self.table_name(table.kind)?),
            Fact::List(rows) => {
                let kind = rows.first().and_then(Fact::table).map_or("", |table| table.kind);
                format!("{BY_HEADING}{}", self.table_name(kind)?)
            }
            leaf => self.words(leaf, &path)?,
        };
        Ok(link(&title, &path))
    }

    /// The fact that a placeholder names, and its path, in which a table has a number even if the placeholder names its
    /// part.
    fn named(&self, path: &str) -> anyhow::Result<(String, &Fact)> {
        let missing = || anyhow!("no fact has the path `{path}`");
        self.facts.at(path).ok_or_else(missing)?;
        self.facts.way(path).pop().ok_or_else(missing)
    }

    /// The common name for the rows of a type.
    fn table_name(&self, kind: &str) -> anyhow::Result<String> {
        let name = message_name(kind);
        if self.locale.has(&name) { self.locale.word(&name) } else { Ok(escape::code(kind)) }
    }

    /// The target row of a reference, as a link.
    fn reference(&self, kind: &str, id: &str) -> anyhow::Result<String> {
        if let Some((table, path)) = referred(self.facts, kind, id) {
            return Ok(link(&self.title(table, &path)?, &format!("{MENTION}{path}")));
        }
        if kind == "NodeRef" && id == THE_DEVICE {
            let name = self.facts.at("device.name").and_then(Fact::text).unwrap_or(id);
            return Ok(escape::escape(name));
        }
        Ok(escape::code(id))
    }

    /// The name of a row in a sentence, as Markdown; `path` is the row's path.
    ///
    /// # Errors
    /// Fails if a message is missing.
    pub fn title(&self, table: &Table, path: &str) -> anyhow::Result<String> {
        let kind = message_name(table.kind);
        if let Some(reference) = self.composed(table, path, &format!("{kind}.reference"))? {
            return Ok(reference);
        }
        if let Some(Fact::Text { kind, text }) = table.get("title") {
            return self.text(kind, text, &join(path, "title"));
        }
        if let Some(Fact::Text { kind, text }) = table.get("name") {
            let path = join(path, "name");
            return Ok(escape::escape(if *kind == "Label" { self.label(text, &path) } else { text }));
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
        let others = ["-ip", "-short"].map(|ending| format!("{name}{ending}"));
        let complete = |name: &&str| {
            self.locale.has(name) && self.locale.variables(name).iter().all(|v| table.get(&v.name).is_some())
        };
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
        if table.kind == "Role" && id == "patient" && register::speaks_to_patient(self.facts) {
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

/// The suffix of the message for several numbers or any number. A range counts as several.
fn by_number(table: &Table) -> &'static str {
    match table.get("number") {
        Some(Fact::List(items)) if items.len() > 1 => "-many",
        Some(Fact::Text { kind: "PortRange", text }) if text.contains("..") => "-many",
        Some(Fact::Text { kind: "PortRange", text }) if text == NOT_KNOWN => "-short",
        Some(Fact::Text { kind: "PortRange", .. }) => "-any",
        _ => "",
    }
}

/// The row that a reference of a type names, and its path. A component is named by its name, any other row by its id.
pub(crate) fn referred<'f>(facts: &'f Fact, kind: &str, name: &str) -> Option<(&'f Table, String)> {
    let (_, places) = REFERENCES.iter().find(|(other, _)| *other == kind)?;
    let key = if kind == "ComponentRef" { rows::Key::Name } else { rows::Key::Id };
    places.iter().find_map(|place| {
        let Fact::List(rows) = facts.at(place)? else { return None };
        let number = rows.number(key, name)?;
        Some((rows[number].table()?, join(place, &row_name(number, &rows[number]))))
    })
}

/// A link to the place of a fact, resolved when all chapters exist.
pub(crate) fn link(title: &str, path: &str) -> String {
    let [open, middle, close] = REFERENCE;
    format!("{open}{}{middle}{path}{close}", unlinked(title))
}

/// Like [`link`], to an anchor.
pub(crate) fn link_to(title: &str, anchor: &str) -> String {
    link(title, &format!("#{anchor}"))
}

/// Markdown with each link replaced by its text, because links cannot nest.
pub(crate) fn unlinked(markdown: &str) -> Cow<'_, str> {
    let [open, middle, close] = REFERENCE;
    let mut text = Cow::Borrowed(markdown);
    if markdown.contains(open) {
        // No title contains another title's marks: they are removed here.
        let mut plain = String::with_capacity(markdown.len());
        let mut rest = markdown;
        while let Some((before, after)) = rest.split_once(open) {
            let Some((title, (_, end))) =
                after.split_once(middle).and_then(|(title, target)| Some((title, target.split_once(close)?)))
            else {
                break;
            };
            plain.push_str(before);
            plain.push_str(title);
            rest = end;
        }
        plain.push_str(rest);
        text = Cow::Owned(plain);
    }
    if text.contains("](") { Cow::Owned(dialect::without_links(&text)) } else { text }
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

/// The sentence of a field: the attribute of the table's message that is named after the field, with all facts of the
/// table as variables. `None` if the table does not have the fact, or the language has no such message.
///
/// Choices and flags are variables to select by, under their configuration names; a missing fact is `none`.
///
/// # Errors
/// Fails if the message cannot be formatted.
pub fn sentence(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Option<String>> {
    let parts = parts(locale, table, field)?;
    Ok((!parts.is_empty()).then(|| parts.join(" ")))
}

/// The name of the message for a field: the one whose suffix fits the table, if there is one.
#[must_use]
pub fn message_of(locale: &Locale, table: &Map, field: &str) -> String {
    let some = if get(table, &format!("{field}{AT_LEAST}")).is_some() { SOME } else { "" };
    fitting(locale, table, &format!("{}.{field}{some}", string(table, "_kind").unwrap_or_default()))
}

/// The name of a message with the suffix that fits the table, if there is one.
fn fitting(locale: &Locale, table: &Map, name: &str) -> String {
    let value = |field| get(table, "_arguments").and_then(Value::as_map).and_then(|arguments| string(arguments, field));
    let is_there = matches!(value("state"), Some("provided" | "by_host"));
    let endings = [
        (SHOULD, value("need").is_some_and(|need| need != "required")),
        (OTHERS, matches!(value("rules_from"), Some("host" | "directory" | "operator"))),
        (INACTIVE, is_there && matches!(value("default"), Some("off" | "not_installed"))),
        (PART, get(table, "part").is_some()),
    ];
    let names = endings.into_iter().filter(|(_, fits)| *fits).map(|(ending, _)| format!("{name}{ending}"));
    names.into_iter().find(|name| locale.has(name)).unwrap_or_else(|| name.to_owned())
}

/// The sentences of a field: one, or two if its list has both demands and prohibitions. The message that ends in `-not`
/// words the prohibitions.
fn parts(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Vec<String>> {
    if string(table, "_kind").is_none() {
        return Err(anyhow!("`say` needs a table of the configuration"));
    }
    let name = message_of(locale, table, field);
    let Some(value) = get(table, field).filter(|_| locale.has(&name)) else { return Ok(Vec::new()) };
    // What is forbidden is forbidden, however many of the demands are enough.
    let of_all = fitting(locale, table, &format!("{}.{field}", string(table, "_kind").unwrap_or_default()));
    let not = format!("{of_all}{NOT}");
    let Some(items) = value.as_array().filter(|_| locale.has(&not)) else {
        // A message without selector states the fact by being printed.
        let is_told = locale.variables(&name).iter().any(|variable| variable.name == field);
        let mark = if is_told { String::new() } else { marks(value.as_str().unwrap_or_default()) };
        return Ok(vec![mark + &worded(locale, table, &name)?]);
    };
    let raw = get(table, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, field)).and_then(Value::as_array);
    let is_forbidden = |at: usize| raw.and_then(|raw| raw.get(at)?.as_str()).is_some_and(|raw| raw.starts_with("not_"));
    let mut found = Vec::new();
    for (message, forbidden) in [(name, false), (not, true)] {
        let items = items.iter().enumerate().filter(|(at, _)| is_forbidden(*at) == forbidden);
        let items: Vec<Value> = items.map(|(_, item)| item.clone()).collect();
        if !items.is_empty() {
            let mut part = table.clone();
            part.insert(Key::from(field.to_owned()), Value::from(items));
            found.push(worded(locale, &part, &message)?);
        }
    }
    Ok(found)
}

/// A message with all facts of a table as variables, as [`sentence`] has them.
///
/// # Errors
/// Fails if there is no such message, or it cannot be formatted.
pub fn worded(locale: &Locale, table: &Map, name: &str) -> anyhow::Result<String> {
    if locale.variables(name).is_empty() {
        return locale.word(name);
    }
    let selectors = get(table, "_arguments").and_then(Value::as_map);
    let mut arguments = FluentArgs::new();
    let mut unseen = String::new();
    for Variable { name: variable, selects } in locale.variables(name) {
        let Some(value) = get(table, variable) else {
            arguments.set(variable.clone(), "none");
            continue;
        };
        // A variable that is only printed is worded like any value, with its mark before it.
        let selector = selectors.and_then(|selectors| get(selectors, variable)).filter(|_| *selects);
        if let Some(date) = date_in_full(table, variable) {
            arguments.set(variable.clone(), marks(value.as_str().unwrap_or_default()) + date);
        } else if let Some(selector) = selector {
            match selector.as_i64() {
                Some(number) => arguments.set(variable.clone(), number),
                None => arguments.set(variable.clone(), selector.as_str().unwrap_or_default().to_owned()),
            }
            unseen.push_str(&marks(value.as_str().unwrap_or_default()));
        } else if let Some(items) = value.as_array() {
            let words: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            arguments.set(variable.clone(), if name.ends_with(NOT) { locale.or(&words) } else { locale.and(&words) });
        } else if let Some(text) = value.as_str() {
            arguments.set(variable.clone(), text.to_owned());
        }
    }
    Ok(format!("{unseen}{}", locale.text(name, &arguments)?))
}

/// A date as the language writes it in a sentence, without a mark; `None` if the field has no date.
fn date_in_full<'a>(table: &'a Map, field: &'a str) -> Option<&'a str> {
    get(table, "_dates").and_then(Value::as_map).and_then(|dates| string(dates, field))
}

/// Like [`cell`], with a date in full.
///
/// # Errors
/// See [`sentence`].
pub fn cell_in_full(locale: &Locale, row: &Map, field: &str) -> anyhow::Result<String> {
    let cell = cell(locale, row, field)?;
    Ok(date_in_full(row, field).map_or_else(|| cell.clone(), |date| marks(&cell) + date))
}

/// All sentences of a table, in the order of its fields, including nested tables; without rows and lists of prose,
/// which the template prints.
///
/// # Errors
/// See [`sentence`].
pub fn sentences(locale: &Locale, table: &Map, keep: &dyn Fn(&str) -> bool) -> anyhow::Result<Vec<String>> {
    Ok(sentences_of_fields(locale, table, keep)?.into_iter().map(|(_, sentence)| sentence).collect())
}

/// Like [`sentences`], each with the name of its field.
///
/// # Errors
/// See [`sentence`].
pub fn sentences_of_fields<'t>(
    locale: &Locale,
    table: &'t Map,
    keep: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Vec<(&'t str, String)>> {
    let mut found = Vec::new();
    for field in strings(table, "_fields").filter(|field| keep(field)) {
        if let Some(nested) = get(table, field).and_then(Value::as_map) {
            let nested = sentences(locale, nested, &|_| true)?;
            if !nested.is_empty() {
                found.push((field, nested.join(" ")));
            }
        } else if get(table, field).is_some_and(Value::is_array) && !uses(locale, table, field) {
            // The message leads in a list, which the template prints.
        } else if get(table, field).and_then(Value::as_array).is_some_and(|items| items.iter().any(Value::is_map)) {
            // Rows, which the template prints.
        } else {
            found.extend(parts(locale, table, field)?.into_iter().map(|sentence| (field, sentence)));
        }
    }
    Ok(found)
}

/// Whether the sentence of a field prints the field itself.
fn uses(locale: &Locale, table: &Map, field: &str) -> bool {
    let name = format!("{}.{field}", string(table, "_kind").unwrap_or_default());
    locale.variables(&name).iter().any(|variable| variable.name == field)
}

/// A field as a table cell shows it: a value, a list of values, the sentences of a nested table; empty if it is not
/// given.
///
/// # Errors
/// See [`sentence`].
pub fn cell(locale: &Locale, row: &Map, field: &str) -> anyhow::Result<String> {
    let Some(value) = get(row, field) else { return Ok(String::new()) };
    if let Some(nested) = value.as_map() {
        return Ok(sentences(locale, nested, &|_| true)?.join("<br>"));
    }
    if let Some(items) = value.as_array() {
        let words: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        // Whole sentences go on separate lines, names and numbers on one.
        let sentences = words.iter().any(|words| words.chars().count() > 40);
        return Ok(if sentences { words.join("<br>") } else { locale.comma(&words) });
    }
    Ok(value.as_str().unwrap_or_default().to_owned())
}

/// An entry of a map.
#[must_use]
pub fn get<'a>(map: &'a Map, key: &'a str) -> Option<&'a Value> {
    // A map whose keys live as long as this one, so that it need not be copied.
    let map: &HashMap<Key<'a>, Value, _> = map;
    map.get(&Key::Str(key))
}

/// A text in a map.
#[must_use]
pub fn string<'a>(map: &'a Map, key: &'a str) -> Option<&'a str> {
    get(map, key).and_then(Value::as_str)
}

/// The texts of a list in a map.
fn strings<'a>(map: &'a Map, key: &'a str) -> impl Iterator<Item = &'a str> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_stands_for_its_index() {
        for index in [0, 1, 65_533, 65_534, 131_067] {
            assert_eq!(mark(index).and_then(marked_index), Some(index));
        }
        assert_eq!(mark(131_068), None);
        assert_eq!(marked_index('a'), None);
    }

    fn text(kind: &'static str, text: &str) -> Fact {
        Fact::Text { kind, text: text.to_owned() }
    }

    #[test]
    fn a_name_is_shown_as_it_is_translated_or_else_as_it_is_written() {
        let locale = Locale::load("de", &[], None).expect("the wording");
        let row = |id: &str, fact| {
            Fact::Table(Table { kind: "Variant", fields: vec![("id".into(), text("Id", id)), fact].into() })
        };
        let rows = vec![
            row("a", ("title".into(), text("Label", "With *radio*"))),
            row("b", ("name".into(), text("Label", "Phones"))),
        ];
        let facts = Fact::List(rows.into());
        let translations =
            [("a.title", "Mit *Funk*"), ("b.name", "Telefone")].map(|(path, text)| (path.to_owned(), text.to_owned()));
        let (none, all) = (BTreeMap::new(), BTreeMap::from(translations));
        let titles = |foreign, translations| {
            let wording = Wording { locale: &locale, facts: &facts, foreign, translations, marked: Vec::new() };
            ["a", "b"].map(|id| wording.title(facts.at(id).and_then(Fact::table).expect("a row"), id).expect("a title"))
        };
        assert_eq!(titles(Some("en"), &all), ["Mit \\*Funk\\*", "Telefone"]);
        assert_eq!(titles(Some("en"), &none), ["With \\*radio\\*", "Phones"]);
        assert_eq!(titles(None, &all), ["With \\*radio\\*", "Phones"]);
    }

    /// The facts of a table as templates see them, in English.
    fn worded_sentences(table: Table) -> Vec<String> {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let facts = Fact::Table(table);
        let none = BTreeMap::new();
        let mut wording =
            Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
        let value = wording.value(&facts, "").expect("values");
        let found = sentences(&locale, value.as_map().expect("a table"), &|_| true).expect("sentences");
        found.iter().map(|sentence| unmarked(sentence)).collect()
    }

    #[test]
    fn what_a_password_must_contain_and_what_it_must_not_be_are_two_sentences() {
        let rules = |rules_from: Option<&'static str>, complexity: &[&'static str]| {
            let complexity = complexity.iter().map(|value| Fact::Choice { kind: "Complexity", value }).collect();
            let from = rules_from.map(|value| ("rules_from".into(), Fact::Choice { kind: "RulesFrom", value }));
            let fields = from.into_iter().chain([("complexity".into(), Fact::List(complexity))]).collect();
            worded_sentences(Table { kind: "Password", fields }).split_off(usize::from(rules_from.is_some()))
        };
        let both = ["digit", "not_user_name", "special", "not_in_common_list"];
        let [contain, not] = [
            "A password must contain: at least one digit and at least one special character.",
            "A password must not be: the user name or an entry in a list of common choices.",
        ];
        assert_eq!(rules(None, &both), [contain, not]);
        assert_eq!(rules(None, &["not_user_name", "not_in_common_list"]), [not]);
        assert_eq!(rules(None, &["digit", "special"]), [contain]);
        let host = "The operating system must reject as a password: the user name.";
        assert_eq!(rules(Some("host"), &["not_user_name"]), [host]);
    }

    #[test]
    fn of_some_demands_as_many_are_enough_as_the_rules_say() {
        let rules = |more: Vec<(&'static str, Fact)>| {
            let complexity = ["upper_case", "lower_case", "digit", "not_user_name"];
            let complexity = complexity.iter().map(|value| Fact::Choice { kind: "Complexity", value }).collect();
            let mut fields: Vec<_> = more.into_iter().map(|(name, fact)| (name.into(), fact)).collect();
            fields.push(("complexity".into(), Fact::List(complexity)));
            fields.push(("complexity_at_least".into(), Fact::Number(2)));
            let found = worded_sentences(Table { kind: "Password", fields: fields.into() });
            found.into_iter().filter(|sentence| sentence.contains("password")).collect::<Vec<_>>()
        };
        let all = "at least one upper-case letter, at least one lower-case letter and at least one digit.";
        let must = format!("A password must meet at least 2 of the following conditions: {all}");
        assert_eq!(rules(Vec::new()), [must.as_str(), "A password must not be: the user name."]);
        let should = format!("A password should meet at least 2 of the following conditions: {all}");
        let need = Fact::Choice { kind: "Need", value: "recommended" };
        assert_eq!(rules(vec![("need", need)]), [should.as_str(), "A password should not be: the user name."]);
        let host = format!(
            "The operating system must require that a password meets at least 2 of the following conditions: {all}"
        );
        let from = Fact::Choice { kind: "RulesFrom", value: "host" };
        let reject = "The operating system must reject as a password: the user name.";
        assert_eq!(rules(vec![("rules_from", from)]), [host.as_str(), reject]);
    }

    #[test]
    fn who_installs_an_update_compares_its_hash_value() {
        let sentence = |party: Option<&'static str>| {
            let choice = |name: &'static str, kind, value| (name.into(), Fact::Choice { kind, value });
            let installed_by = party.map(|party| choice("installed_by", "Party", party));
            let fields = [choice("authenticated_by", "UpdateAuthentication", "hash")].into_iter().chain(installed_by);
            worded_sentences(Table { kind: "Update", fields: fields.collect() }).swap_remove(0)
        };
        for (party, words) in [
            (None, "The operator must compare"),
            (Some("operator"), "The operator must compare"),
            (Some("user"), "The user must compare"),
            (Some("integrator"), "The integrator must compare"),
            (Some("manufacturer"), "The manufacturer compares"),
            (Some("service_partner"), "The service partner compares"),
            (Some("third_party"), "A third party compares"),
        ] {
            let sentence = sentence(party);
            assert!(sentence.starts_with(words), "{party:?}: {sentence}");
        }
    }

    #[test]
    fn a_document_for_patients_calls_the_patient_you() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let party = |by: &'static str| Fact::Choice { kind: "Party", value: by };
        let spoken = |audience: &[&'static str]| {
            let readers = audience.iter().map(|value| Fact::Choice { kind: "IntendedUser", value }).collect();
            let document =
                Table { kind: "DocumentFacts", fields: vec![("audience".into(), Fact::List(readers))].into() };
            let task = Table { kind: "Update", fields: vec![("installed_by".into(), party("patient"))].into() };
            let fields = vec![("document".into(), Fact::Table(document)), ("update".into(), Fact::Table(task))];
            let facts = Fact::Table(Table { kind: "Configuration", fields: fields.into() });
            let none = BTreeMap::new();
            let mut wording =
                Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
            let value = wording.value(facts.at("update").expect("a table"), "update").expect("values");
            let raw = get(value.as_map().expect("a map"), "_raw").and_then(Value::as_map).expect("raw values");
            string(raw, "installed_by").expect("a party").to_owned()
        };
        assert_eq!(spoken(&["patient", "caregiver"]), "user");
        assert_eq!(spoken(&["caregiver"]), "patient");
        assert_eq!(spoken(&["patient", "nurse"]), "patient");
    }

    #[test]
    fn a_port_is_called_by_how_many_numbers_it_has() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let facts = Fact::List(Vec::new().into());
        let none = BTreeMap::new();
        let wording =
            Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
        let title = |number: Option<Fact>| {
            let fields = [
                ("transport".into(), Fact::Choice { kind: "Transport", value: "tcp" }),
                ("protocol".into(), text("Text", "DICOM (C-STORE)")),
            ];
            let fields = number.map(|number| ("number".into(), number)).into_iter().chain(fields).collect();
            wording.title(&Table { kind: "Port", fields }, "p").expect("a title")
        };
        let (one, other) = (text("PortInteger", "104"), text("PortInteger", "11112"));
        assert_eq!(title(Some(one.clone())), "DICOM (C-STORE) on TCP port 104");
        assert_eq!(title(Some(Fact::List(vec![one.clone()].into()))), "DICOM (C-STORE) on TCP port 104");
        assert_eq!(title(Some(Fact::List(vec![one, other].into()))), "DICOM (C-STORE) on TCP ports 104, 11112");
        assert_eq!(title(Some(text("PortRange", "5000..5010"))), "DICOM (C-STORE) on TCP ports 5000 to 5010");
        assert_eq!(title(Some(text("PortRange", "any"))), "DICOM (C-STORE) on any TCP port");
        assert_eq!(title(None), "DICOM (C-STORE) over TCP");
    }

    #[test]
    fn each_placeholder_is_filled_in_once() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let table = |fields: Vec<_>| Fact::Table(Table { kind: "Custom", fields: fields.into() });
        let facts = table(vec![("a".into(), text("Text", "Ω")), ("b".into(), text("Link", "https://a.example/Ω"))]);
        let none = BTreeMap::new();
        let wording =
            Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
        let pieces = "{a} {a} {b} {ref:a} ` `` ` * ** _ [ [ ] ]( ](#c) ](#c) ) ![ < > <b> <http://a.b/ \\ \\\\ \" & &amp; x é 1. - # |";
        let pieces: Vec<&str> = pieces.split(' ').chain([" ", " ", "\n", "\n\n", "  \n"]).collect();
        let prose = proptest::collection::vec(proptest::sample::select(pieces), 0..16);
        proptest::proptest!(proptest::prelude::ProptestConfig::with_cases(2000), |(prose in prose)| {
            let prose = prose.concat();
            let shown = wording.prose(&prose, "").expect("prose");
            // A link prints its address once more as its target; inside another link's text it does not.
            let links = prose::placeholders(&prose).iter().filter(|p| p.path == "b" && p.within == Within::Text).count();
            let expected = prose::placeholders(&prose).len() + links;
            proptest::prop_assert_eq!(shown.matches('Ω').count(), expected, "{} as {}", prose, shown);
            // Links do not nest: an inner link would become plain text.
            let shown = resolved(&shown);
            let events = pulldown_cmark::Parser::new_ext(&shown, dialect::dialect());
            let there = events.filter(|event| match event {
                pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => dest_url.ends_with('Ω') || **dest_url == *"#a",
                _ => false,
            });
            let references = prose::placeholders(&prose).iter().filter(|p| p.is_reference && p.within == Within::Text).count();
            proptest::prop_assert_eq!(there.count(), links + references, "{} as {}", prose, shown);
        });
    }

    /// References as the links that they become.
    fn resolved(text: &str) -> String {
        let [open, middle, close] = REFERENCE;
        text.replace(open, "[").replace(middle, "](#").replace(close, ")")
    }

    #[test]
    fn message_names_are_kebab_case() {
        assert_eq!(message_name("MultiFactor"), "multi-factor");
        assert_eq!(message_name("Port"), "port");
    }
}
