//! A value of a configuration with its place.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::base::source::Place;
use crate::model::fact;
use crate::model::rows::{self, Key, Keyed, Rows};

/// A value and its place: in the device's file or in one that it extends.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// A table's place is its header, or its key if it has no header; the root's is the start of its file.
    pub place: Place,
    pub value: Value,
}

/// A TOML value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// With `\n` as its only line break.
    String(String),
    Integer(i64),
    /// Finite.
    Float(f64),
    Boolean(bool),
    /// A date, time or both, as written: `2026-01-31`.
    Date(String),
    Array(Rows<Node>),
    Table(Table),
}

/// Maximum number of keys of a table for a linear search.
const SHORT: usize = 32;

/// Keys in the order in which they are written.
pub type Table = IndexMap<String, Entry>;

/// A value in a table, and the place of its key.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub key_place: Place,
    pub node: Node,
}

impl Keyed for Node {
    fn key(&self, by: Key) -> Option<&str> {
        if by == Key::Id { self.id() } else { None }
    }
}

impl Node {
    /// The value below this one. In an array a segment is the `id` of one of its tables, or an index from 0.
    #[must_use]
    pub fn at(&self, path: &[&str]) -> Option<&Node> {
        path.iter().try_fold(self, |node, segment| node.child(segment))
    }

    /// The place of the value, or of its nearest existing parent.
    #[must_use]
    pub fn nearest(&self, path: &[&str]) -> Place {
        let mut node = self;
        for segment in path {
            match node.child(segment) {
                Some(child) => node = child,
                None => break,
            }
        }
        node.place
    }

    /// Like [`Self::nearest`], for the path of a fact, where the id of a row may contain dots:
    /// `network.port.web.ui.number`.
    #[must_use]
    pub fn nearest_fact(&self, path: &str) -> Place {
        fn below<'n>(node: &'n Node, path: &str) -> Option<&'n Node> {
            if path.is_empty() {
                return Some(node);
            }
            let mut nearest = None;
            let mut look = |child: &'n Node, rest: &str| {
                nearest.get_or_insert(child);
                below(child, rest)
            };
            let found = match &node.value {
                // In a short table, a linear search is faster than a hash.
                Value::Table(table) if table.len() <= SHORT => {
                    table.iter().find_map(|(key, entry)| look(&entry.node, fact::below(path, key)?))
                }
                Value::Table(table) => {
                    let mut fields: Vec<(usize, &str)> = rows::beginnings(path)
                        .filter_map(|(key, rest)| Some((table.get_index_of(key)?, rest)))
                        .collect();
                    fields.sort_unstable();
                    fields.into_iter().find_map(|(index, rest)| look(&table[index].node, rest))
                }
                Value::Array(nodes) => nodes.find_below(path, |_, node, rest| look(node, rest)),
                _ => None,
            };
            found.or(nearest)
        }
        below(self, path).map_or(self.place, |node| node.place)
    }

    /// The place of the last key of the path.
    #[must_use]
    pub fn key_at(&self, path: &[&str]) -> Option<Place> {
        let (key, table) = path.split_last()?;
        Some(self.at(table)?.table()?.get(*key)?.key_place)
    }

    fn child(&self, segment: &str) -> Option<&Node> {
        match &self.value {
            Value::Table(_) => self.field(segment),
            Value::Array(nodes) => nodes.item(Key::Id, segment).or_else(|| nodes.get(segment.parse::<usize>().ok()?)),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Calls `visit` with each text below it.
    pub fn texts<'n>(&'n self, visit: &mut dyn FnMut(&'n str)) {
        match &self.value {
            Value::String(text) => visit(text),
            Value::Array(nodes) => nodes.iter().for_each(|node| node.texts(visit)),
            Value::Table(table) => table.values().for_each(|entry| entry.node.texts(visit)),
            _ => {}
        }
    }

    /// The table, if it is one.
    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        match &self.value {
            Value::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The `id` of a table that has one.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.field("id")?.text()
    }

    /// The value of a key of a table.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Node> {
        let table = self.table()?;
        // In a short table, a linear search is faster than a hash.
        let entry = if table.len() <= SHORT {
            table.iter().find(|(other, _)| *other == key).map(|(_, entry)| entry)
        } else {
            table.get(key)
        };
        entry.map(|entry| &entry.node)
    }

    /// Its kind, for a message: "the text \"12\"", "a table".
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.value {
            Value::String(text) => format!("the text {}", quote(text)),
            Value::Integer(number) => format!("the integer {number}"),
            Value::Float(number) => format!("the number {number}"),
            Value::Boolean(value) => format!("`{value}`"),
            Value::Date(text) => format!("the date {text}"),
            Value::Array(nodes) if !nodes.is_empty() && nodes.iter().all(|node| node.table().is_some()) => {
                "a list of tables".into()
            }
            Value::Array(_) => "a list".into(),
            Value::Table(_) => "a table".into(),
        }
    }
}

/// A text as TOML on one line; the start of a long one.
pub(crate) fn quote(text: &str) -> String {
    const SHOWN: usize = 40;
    let mut start: String = text.chars().take(SHOWN).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    let escaped = start.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    format!("\"{escaped}\"")
}

/// Merges `over` into `base`: tables key by key; lists of tables that all have an `id` by it, new ones after the old;
/// an empty list removes a list; anything else is replaced. Each value keeps its place.
pub(crate) fn merge(base: Node, over: Node) -> Node {
    let value = match (base.value, over.value) {
        (Value::Table(mut table), Value::Table(over)) => {
            // Removed together, because each removal moves all later ones.
            let mut cleared = HashSet::new();
            for (key, entry) in over {
                let is_list = |node: &Node| matches!(node.value, Value::Array(_));
                if is_empty_list(&entry.node) && table.get(&key).is_some_and(|old| is_list(&old.node)) {
                    cleared.insert(key);
                    continue;
                }
                let node = match table.get_mut(&key) {
                    Some(old) => merge(std::mem::replace(&mut old.node, NOTHING(entry.node.place)), entry.node),
                    None => entry.node,
                };
                table.insert(key, Entry { key_place: entry.key_place, node });
            }
            if !cleared.is_empty() {
                table.retain(|key, _| !cleared.contains(key));
            }
            Value::Table(table)
        }
        (Value::Array(nodes), Value::Array(over)) if have_ids(&nodes) && have_ids(&over) => {
            Value::Array(merge_by_id(nodes.into(), over.into()).into())
        }
        (_, over) => over,
    };
    Node { place: over.place, value }
}

/// Placeholder for a value while it is merged.
const NOTHING: fn(Place) -> Node = |place| Node { place, value: Value::Boolean(false) };

fn is_empty_list(node: &Node) -> bool {
    matches!(&node.value, Value::Array(nodes) if nodes.is_empty())
}

fn have_ids(nodes: &[Node]) -> bool {
    !nodes.is_empty() && nodes.iter().all(|node| node.id().is_some())
}

/// An `id` that is used twice in one file stays there twice, for the check of ids to find.
fn merge_by_id(base: Vec<Node>, over: Vec<Node>) -> Vec<Node> {
    // By id, the numbers of the entries that are not merged yet, the last one first.
    let mut waiting: HashMap<String, Vec<usize>> = HashMap::new();
    for (number, node) in over.iter().enumerate().rev() {
        waiting.entry(node.id().unwrap_or_default().to_owned()).or_default().push(number);
    }
    let mut over: Vec<Option<Node>> = over.into_iter().map(Some).collect();
    let mut merged = Vec::with_capacity(base.len() + over.len());
    for node in base {
        let same = waiting.get_mut(node.id().unwrap_or_default()).and_then(Vec::pop);
        merged.push(match same.and_then(|number| over[number].take()) {
            Some(other) => merge(node, other),
            None => node,
        });
    }
    merged.extend(over.into_iter().flatten());
    merged
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use crate::base::source::Sources;
    use crate::model::parse::parse;

    fn node(sources: &mut Sources, name: &str, text: &str) -> Node {
        let file = sources.add(name, text);
        let (node, diagnostics) = parse(file, text);
        assert_eq!(diagnostics, []);
        node
    }

    const BASE: &str = "name = 'base'\nlist = [1, 2]\n[net]\nzone = 'a'\n[[net.port]]\nid = 'web'\nnumber = 443\n\
                        [[net.port]]\nid = 'dicom'\nnumber = 104\n[[note]]\ntext = 'x'\n";
    const OVER: &str = "list = [3]\nnew = true\n[net]\n[[net.port]]\nid = 'dicom'\nnumber = 11112\n\
                        [[net.port]]\nid = 'ssh'\nnumber = 22\n[[note]]\ntext = 'y'\n";

    #[test]
    fn merges_tables_by_key_and_lists_by_id_and_keeps_places() {
        let mut sources = Sources::default();
        let base = node(&mut sources, "base.toml", BASE);
        let over = node(&mut sources, "over.toml", OVER);
        let merged = merge(base, over);
        let position = |path: &[&str]| sources.position(merged.at(path).unwrap().place);
        assert_eq!(position(&["name"]), "base.toml:1:8");
        assert_eq!(position(&["list"]), "over.toml:1:8");
        assert_eq!(position(&["net"]), "over.toml:3:1");
        assert_eq!(position(&["net", "zone"]), "base.toml:4:8");
        assert_eq!(position(&["net", "port", "web", "number"]), "base.toml:7:10");
        assert_eq!(position(&["net", "port", "dicom", "number"]), "over.toml:6:10");
        assert_eq!(position(&["net", "port", "2", "id"]), "over.toml:8:6");
        assert_eq!(merged.at(&["net", "port", "3"]), None);
        assert_eq!(merged.at(&["list", "0"]).unwrap().value, Value::Integer(3));
        assert_eq!(merged.at(&["list", "1"]), None);
        assert_eq!(merged.at(&["note", "0", "text"]).unwrap().text(), Some("y"));
        assert_eq!(merged.at(&["note", "1"]), None);
        let keys: Vec<_> = merged.table().unwrap().keys().collect();
        assert_eq!(keys, ["name", "list", "net", "note", "new"]);
    }

    #[test]
    fn an_empty_list_clears_and_doubled_ids_stay() {
        let mut sources = Sources::default();
        let base = node(&mut sources, "base.toml", "port = [{ id = 'a', n = 1 }]");
        let clear = node(&mut sources, "clear.toml", "port = []");
        assert_eq!(merge(base.clone(), clear).at(&["port"]), None);
        let twice = node(&mut sources, "twice.toml", "port = [{ id = 'a', n = 2 }, { id = 'a', n = 3 }]");
        let merged = merge(base, twice);
        assert_eq!(merged.at(&["port", "0", "n"]).unwrap().value, Value::Integer(2));
        assert_eq!(merged.at(&["port", "1", "n"]).unwrap().value, Value::Integer(3));
    }

    #[test]
    fn finds_places_above_what_is_missing() {
        let mut sources = Sources::default();
        let base = node(&mut sources, "base.toml", BASE);
        assert_eq!(sources.position(base.nearest(&["net", "port", "web", "purpose", "x"])), "base.toml:5:1");
        assert_eq!(sources.position(base.key_at(&["net", "port", "web", "number"]).unwrap()), "base.toml:7:1");
        assert_eq!(base.key_at(&["net", "nothing"]), None);
    }

    #[test]
    fn quotes_in_one_line() {
        assert_eq!(quote("a\n\"b\"\\"), r#""a\n\"b\"\\""#);
        assert_eq!(quote(&"ü".repeat(50)).chars().count(), 43);
    }
}
