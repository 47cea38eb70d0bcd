//! Lists of a configuration as tables for spreadsheet programs, and back: `ifugen table`.
//!
//! A table has a row for each row of a list, also for those of the family, and a column for each field in use. The head of the first
//! column names the list; the first cell of a row says which row of the file it is and holds a hash of its values, so that an
//! import knows what has changed since, on either side.

pub mod cell;
pub(super) mod edit;
mod export;
mod fit;
pub mod import;
mod key;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

pub use export::FORMATS;

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::source::{FileId, Place, Sources, sha256};
use crate::input::extends::{self, Loaded};
use crate::model::device::schema_once;
use crate::model::node::{Node, Value};
use crate::model::parse;
use crate::model::shape::{self, Field, List, Takes};

/// Short names of lists that are often edited in a spreadsheet. Every list has its path as a name: `network.port`.
pub const NAMES: &[(&str, &str)] = &[
    ("accounts", "access.account"),
    ("components", "sbom.component"),
    ("controls", "environment.control"),
    ("flows", "network.flow"),
    ("interfaces", "network.interface"),
    ("peers", "network.peer"),
    ("ports", "network.port"),
    ("zones", "network.zone"),
];

/// The list with a name or a path.
#[must_use]
pub fn list(name: &str) -> Option<List> {
    let path = NAMES.iter().find(|(known, _)| *known == name).map_or(name, |(_, path)| *path);
    lists().iter().find(|list| list.path == path).cloned()
}

/// All lists of a configuration.
fn lists() -> &'static [List] {
    static LISTS: LazyLock<Vec<List>> = LazyLock::new(|| shape::lists(schema_once()));
    &LISTS
}

/// The names and paths of all lists.
#[must_use]
pub fn names() -> Vec<String> {
    let paths = lists().iter().map(|list| list.path.clone());
    NAMES.iter().map(|(name, _)| (*name).to_owned()).chain(paths).collect()
}

/// A list of a configuration as a table.
#[derive(Debug, Clone)]
pub struct Table {
    pub list: List,
    pub rows: Vec<Row>,
}

/// A row of the list.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its number in the configuration's own file, from 0; `None` for a row of the family.
    pub own: Option<usize>,
    pub place: Place,
    /// Its values by their paths: `encryption.state`.
    pub values: BTreeMap<String, Entry>,
    hash: String,
}

/// A value of a row.
#[derive(Debug, Clone)]
pub struct Entry {
    pub value: Value,
    /// As the cell has it.
    pub text: String,
    pub place: Place,
    /// Whether it is in the configuration's own file.
    pub is_own: bool,
}

/// Number of hexadecimal digits of a hash in a cell.
const DIGITS: usize = 8;

/// What is between the parts of a text that is hashed; no configuration can hold it.
const BETWEEN: char = '\u{1}';

impl Row {
    /// The text of a value; empty if there is none.
    #[must_use]
    pub fn text(&self, path: &str) -> &str {
        self.values.get(path).map_or("", |entry| &entry.text)
    }

    /// What messages call it: its id or name, or its number.
    #[must_use]
    pub fn name(&self, number: usize) -> String {
        ["id", "name"].iter().map(|key| self.text(key)).find(|text| !text.is_empty()).map_or_else(
            || format!("row {}", number + 1),
            |text| format!("`{}`", text.lines().next().unwrap_or_default()),
        )
    }

    /// Its first cell.
    fn key(&self, number: usize) -> String {
        match self.own {
            Some(own) => format!("r{}.{}", own + 1, self.hash),
            None => format!("inherited r{}.{}", number + 1, self.hash),
        }
    }
}

impl Table {
    /// The table of a list; without rows if the configuration does not have it.
    #[must_use]
    pub fn of(list: List, loaded: &Loaded, sources: &Sources) -> Self {
        let own_file = loaded.files.first().copied().unwrap_or_default();
        let path: Vec<&str> = list.path.split('.').collect();
        let Some(Value::Array(rows)) = loaded.node.at(&path).map(|node| &node.value) else {
            return Self { list, rows: Vec::new() };
        };
        let own = own_rows(&list, own_file, sources);
        let rows = rows
            .iter()
            .map(|row| {
                let mut values = BTreeMap::new();
                leaves(row, "", &list, own_file, &mut values);
                let parts: String =
                    values.iter().flat_map(|(path, entry)| [path, "\u{1}", &entry.text, "\u{1}"]).collect();
                let own = own.iter().position(|place| *place == row.place);
                Row { own, place: row.place, values, hash: short(&parts) }
            })
            .collect();
        Self { list, rows }
    }

    /// The head of the first column: the list, the number of its rows, and a hash of them.
    fn head(&self) -> String {
        let keys: Vec<String> = self.rows.iter().enumerate().map(|(number, row)| row.key(number)).collect();
        format!("ifugen {} {} {}", self.list.path, self.rows.len(), short(&keys.join(&BETWEEN.to_string())))
    }

    /// The fields that are columns: those in use, those that each row needs, or `all`.
    fn columns(&self, all: bool) -> Vec<Field> {
        let is_used = |path: &str| self.rows.iter().any(|row| row.values.contains_key(path));
        let known = self.list.fields.iter().filter(|field| all || field.is_required || is_used(&field.path)).cloned();
        let mut columns: Vec<Field> = known.collect();
        // What the schema does not know; `check` reports it.
        for path in self.rows.iter().flat_map(|row| row.values.keys()) {
            if !columns.iter().any(|column| column.path == *path) {
                columns.push(unknown(path));
            }
        }
        columns
    }
}

/// A field that the schema does not have.
fn unknown(path: &str) -> Field {
    let takes = Takes { text: true, ..open() };
    Field { path: path.to_owned(), is_required: false, takes, description: String::new() }
}

fn open() -> Takes {
    Takes { text: true, integer: true, number: true, boolean: true, list: true, tables: true, ..Takes::default() }
}

/// How the values of a field are read.
fn takes_of(list: &List, path: &str) -> Takes {
    list.fields.iter().find(|field| field.path == path).map_or_else(open, |field| field.takes.clone())
}

fn short(text: &str) -> String {
    sha256(text.as_bytes())[..DIGITS].to_owned()
}

/// The places of the list's rows in one file.
fn own_rows(list: &List, file: FileId, sources: &Sources) -> Vec<Place> {
    let (node, _) = parse::values(file, sources);
    let path: Vec<&str> = list.path.split('.').collect();
    match node.at(&path).map(|node| &node.value) {
        Some(Value::Array(rows)) => rows.iter().map(|row| row.place).collect(),
        _ => Vec::new(),
    }
}

fn leaves(table: &Node, path: &str, list: &List, own: FileId, into: &mut BTreeMap<String, Entry>) {
    for (key, entry) in table.table().into_iter().flatten() {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        let node = &entry.node;
        if node.table().is_some_and(|table| !table.is_empty()) {
            leaves(node, &path, list, own, into);
            continue;
        }
        let text = cell::text(&node.value, &takes_of(list, &path));
        into.insert(
            path,
            Entry { value: node.value.clone(), text, place: node.place, is_own: entry.key_place.file == own },
        );
    }
}

/// A configuration with what it extends; `None` if it cannot be read.
pub fn load(path: &Path, sources: &mut Sources) -> (Option<Loaded>, Vec<Diagnostic>) {
    let (loaded, found) = extends::load(path, sources);
    let errors = found.iter().any(|diagnostic| diagnostic.severity() == Severity::Error);
    (loaded.filter(|_| !errors), found)
}
