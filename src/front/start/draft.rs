//! What the sources say, as the text of a configuration.

#![expect(clippy::format_push_string, reason = "the text is written once, line by line")]

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use toml_edit::Value;

use crate::base::limit::VALUE;
use crate::base::source::unprintable;

/// A value with its source.
#[derive(Debug, Clone)]
struct Said {
    value: Value,
    from: String,
}

/// A row of a list.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// What the row is of: `[[network.port]]`.
    list: &'static str,
    fields: Vec<(&'static str, Said)>,
    /// Comments of the row that say what is still to do.
    todo: Vec<String>,
    /// Required fields that no source says.
    missing: Vec<(&'static str, &'static str)>,
    /// Why the row is only a comment.
    refused: Option<String>,
    /// Its id, and other words that make it distinct.
    id: String,
}

/// The fields of the device and its document that a configuration must have, each with what it is, and with the value that stands
/// until a person writes it.
const HEAD: &[(&str, &str, &str, &str)] = &[
    ("device", "name", "\"TODO\"", "name of the device"),
    ("device", "software_version", "\"TODO\"", "version of its software"),
    ("device", "purpose", "\"TODO\"", "what the device is for"),
    ("device.manufacturer", "name", "\"TODO\"", "name of the manufacturer"),
    ("document", "number", "\"TODO\"", "number of the document"),
    ("document", "revision", "\"TODO\"", "revision of the document"),
    ("document", "date", "1970-01-01", "date of this revision"),
    ("document", "language", "\"en\"", "language of the texts in this file"),
];

/// The texts that rows must have or should have, each with what to write.
const TEXTS: &[(&str, &str, &str)] = &[
    ("network.peer", "title", "what the system is called"),
    ("network.port", "protocol", "the application protocol, such as HTTPS"),
    ("network.port", "purpose", "what the connection is for"),
];

/// The values of closed lists that a row must not go without: it is a comment until a person adds them.
const CHOICES: &[(&str, &str, &str)] = &[
    ("network.port", "transport", "tcp, udp, tcp_udp, icmp, icmpv6, sctp, ip or not_known"),
    ("network.port", "direction", "inbound, outbound or both"),
];

/// What was read so far.
#[derive(Debug, Clone, Default)]
pub struct Draft {
    files: Vec<String>,
    /// Fields of the device.
    head: BTreeMap<(&'static str, &'static str), Said>,
    rows: Vec<Row>,
    /// Comments before the rows that say what is still to do.
    notes: Vec<String>,
    told: Vec<String>,
    skipped: Vec<String>,
}

impl Row {
    #[must_use]
    pub fn new(list: &'static str, id: &str) -> Self {
        Self { list, id: slug(id), ..Self::default() }
    }

    /// Gives it another id.
    pub fn rename(&mut self, id: &str) {
        self.id = slug(id);
    }

    /// Sets a field, with its source. Empty texts, and those that a configuration cannot hold, are left out.
    pub fn set(&mut self, field: &'static str, value: impl Into<Value>, from: &str) {
        let value = value.into();
        let usable = |text: &str| {
            !text.trim().is_empty() && text.len() <= VALUE && !text.chars().any(|c| unprintable(c).is_some())
        };
        if value.as_str().is_none_or(usable) && self.get(field).is_none() {
            self.fields.push((field, Said { value, from: comment(from) }));
        }
    }

    /// Sets a text that is Markdown, from a text that is none.
    pub fn set_prose(&mut self, field: &'static str, text: &str, from: &str) {
        self.set(field, prose(text).as_str(), from);
    }

    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Value> {
        self.fields.iter().find(|(name, _)| *name == field).map(|(_, said)| &said.value)
    }

    pub fn todo(&mut self, text: &str) {
        let text = comment(text);
        if !self.todo.contains(&text) {
            self.todo.push(text);
        }
    }

    /// Whether two rows say the same, whatever their sources.
    fn is_same(&self, other: &Self) -> bool {
        let values = |row: &Self| -> Vec<String> {
            let mut values: Vec<String> =
                row.fields.iter().map(|(name, said)| format!("{name}={}", said.value)).collect();
            values.sort();
            values
        };
        self.list == other.list && self.todo == other.todo && values(self) == values(other)
    }
}

impl Draft {
    /// Begins a file, whose kind is known.
    pub fn begin(&mut self, file: &str, kind: &str) {
        self.files.push(comment(file));
        self.told.push(format!("{}: {kind}", comment(file)));
    }

    /// Says something about a file to the user, and in the head of the configuration.
    pub fn tell(&mut self, text: &str) {
        self.told.push(comment(text));
    }

    #[must_use]
    pub fn told(&self) -> &[String] {
        &self.told
    }

    /// An entry that is not taken over, with the reason.
    pub fn skip(&mut self, text: &str) {
        self.skipped.push(comment(text));
    }

    #[must_use]
    pub fn skipped(&self) -> &[String] {
        &self.skipped
    }

    /// The entries that were not taken over; the configuration has them as comments.
    pub fn take_skipped(&mut self) -> Vec<String> {
        let skipped = std::mem::take(&mut self.skipped);
        let file = self.files.last().cloned().unwrap_or_default();
        self.notes.extend(skipped.iter().map(|entry| format!("{file}: not taken over: {entry}")));
        skipped
    }

    /// Something that a person has to look at.
    pub fn note(&mut self, text: &str) {
        let text = comment(text);
        if !self.notes.contains(&text) {
            self.notes.push(text);
        }
    }

    /// Whether a source has set a field outside the rows.
    #[must_use]
    pub fn has_head(&self, table: &str, field: &str) -> bool {
        self.head.keys().any(|key| *key == (table, field))
    }

    /// Sets a field of the device, unless an earlier source has said it.
    pub fn head(&mut self, table: &'static str, field: &'static str, text: &str, from: &str) {
        let mut row = Row::default();
        row.set(field, text, from);
        if let Some((_, said)) = row.fields.pop() {
            self.head.entry((table, field)).or_insert(said);
        }
    }

    /// Adds a row, and returns its id: that of a row that says the same, or a new one.
    pub fn add(&mut self, mut row: Row) -> String {
        if let Some(same) = self.rows.iter_mut().find(|other| other.is_same(&row)) {
            for (said, other) in same.fields.iter_mut().zip(row.fields) {
                if !said.1.from.contains(&other.1.from) && said.1.from.len() < 200 {
                    said.1.from = format!("{}; {}", said.1.from, other.1.from);
                }
            }
            return same.id.clone();
        }
        let taken: BTreeSet<&str> =
            self.rows.iter().filter(|other| other.list == row.list).map(|other| other.id.as_str()).collect();
        let mut id = row.id.clone();
        let mut number = 1;
        while taken.contains(id.as_str()) {
            number += 1;
            id = format!("{}-{number}", row.id);
        }
        row.id.clone_from(&id);
        let holds = |field: &str| row.get(field).is_some();
        row.missing = CHOICES
            .iter()
            .filter(|(list, field, _)| *list == row.list && !holds(field))
            .map(|(_, field, values)| (*field, *values))
            .collect();
        self.rows.push(row);
        id
    }

    /// Makes comments of rows, each with the reason.
    pub fn comment_out(&mut self, rows: &BTreeMap<usize, String>) {
        for (number, reason) in rows {
            if let Some(row) = self.rows.get_mut(*number) {
                row.refused = Some(comment(reason));
            }
        }
    }

    /// The configuration, and the lines of each row, from 1.
    #[must_use]
    pub fn text(&self) -> (String, Vec<RangeInclusive<usize>>) {
        let mut text = String::from(
            "#:schema schema/device.schema.json\n\
             # Started by `ifugen import`. Each value has a comment that says from where it is. What no file says is marked with a\n\
             # comment that begins with TODO; `ifugen check` reports each of them. Look at every value before you publish it.\n#\n",
        );
        for line in &self.told {
            text.push_str(&format!("#   {line}\n"));
        }
        text.push_str("schema = 1\n");
        let mut table = "";
        let extra =
            self.head.keys().filter(|(table, field)| !HEAD.iter().any(|row| (row.0, row.1) == (*table, *field)));
        let mut fields: Vec<(&str, &str)> = HEAD.iter().map(|row| (row.0, row.1)).chain(extra.copied()).collect();
        let order = |table: &str| HEAD.iter().position(|row| row.0 == table).unwrap_or(HEAD.len());
        fields.sort_by_key(|(table, _)| order(table));
        for (of, field) in fields {
            if of != table {
                text.push_str(&format!("\n[{of}]\n"));
                table = of;
            }
            match self.head.iter().find(|((table, name), _)| (*table, *name) == (of, field)) {
                Some((_, said)) => text.push_str(&line(field, &said.value, &said.from)),
                None => {
                    if let Some((.., value, what)) = HEAD.iter().find(|row| (row.0, row.1) == (of, field)) {
                        text.push_str(&format!("{field} = {value}  # TODO: {what}\n"));
                    }
                }
            }
        }
        if !self.notes.is_empty() {
            text.push('\n');
        }
        for note in &self.notes {
            text.push_str(&format!("# TODO: {note}\n"));
        }
        let mut lines = Vec::new();
        for row in &self.rows {
            let first = text.matches('\n').count() + 1;
            text.push_str(&row.text());
            lines.push(first..=text.matches('\n').count());
        }
        (text, lines)
    }
}

impl Row {
    fn text(&self) -> String {
        let mut body = format!("[[{}]]\n", self.list);
        let asked = || TEXTS.iter().filter(|(list, field, _)| *list == self.list && self.get(field).is_none());
        if self.list != "sbom" {
            body.push_str(&format!("id = {}\n", Value::from(self.id.as_str())));
        }
        for (field, said) in &self.fields {
            body.push_str(&line(field, &said.value, &said.from));
        }
        for (_, field, what) in asked() {
            body.push_str(&format!("{field} = \"TODO\"  # TODO: {what}\n"));
        }
        let mut text = String::from("\n");
        for todo in &self.todo {
            text.push_str(&format!("# TODO: {todo}\n"));
        }
        if self.missing.is_empty() && self.refused.is_none() {
            return text + &body;
        }
        for (field, values) in &self.missing {
            text.push_str(&format!(
                "# TODO: no source says the {field} of this row; add it ({values}), and remove the # below\n"
            ));
        }
        if let Some(reason) = &self.refused {
            text.push_str(&format!("# TODO: this row cannot be used as it is: {reason}\n"));
        }
        for line in body.lines() {
            // What is open in a row that is open as a whole is not reported again.
            text.push_str(&format!("# {}\n", line.replace("# TODO:", "#")));
        }
        text
    }
}

fn line(field: &str, value: &Value, from: &str) -> String {
    format!("{field} = {}  # {from}\n", value.clone().decorated("", ""))
}

/// A text in a comment: on one line, without what a configuration cannot hold, and short.
fn comment(text: &str) -> String {
    const SHOWN: usize = 300;
    let shown = text.chars().map(|c| if unprintable(c).is_some() || c == '\n' || c == '\t' { ' ' } else { c });
    let mut short: String = shown.clone().take(SHOWN).collect();
    if shown.count() > SHOWN {
        short.push('…');
    }
    short
}

/// A plain text as Markdown that reads the same.
fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.trim().chars() {
        if "\\`*_[]<>{}|#~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// An id from words: `HTTPS (web)` → `https-web`.
#[must_use]
pub fn slug(text: &str) -> String {
    const LETTERS: usize = 40;
    let mut id = String::new();
    for c in text.to_lowercase().chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => Some(c),
            'ä' | 'à' | 'á' | 'ą' => Some('a'),
            'ö' | 'ó' => Some('o'),
            'ü' => Some('u'),
            'ß' => Some('s'),
            'é' | 'è' | 'ę' => Some('e'),
            _ => None,
        };
        match plain {
            Some(c) => id.push(c),
            None if !id.ends_with('-') && !id.is_empty() => id.push('-'),
            None => {}
        }
        if id.len() >= LETTERS {
            break;
        }
    }
    let id = id.trim_matches('-');
    if id.is_empty() { "row".to_owned() } else { id.to_owned() }
}
