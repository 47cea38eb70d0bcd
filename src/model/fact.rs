//! Facts: the checked configuration as a tree that remembers of which type each value is, since the type decides how a
//! value is worded and escaped.

use std::borrow::Cow;

use serde::ser::{self, Serialize};

use super::device::SCOPED;
use super::rows::{Key, Keyed, Rows};

/// A fact or a group of facts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A text of one of the types in `device::value`, by its name: `Prose`, `Code`, `RoleRef`, …
    Text {
        kind: &'static str,
        text: String,
    },
    Number(i64),
    Flag(bool),
    /// A value of a closed list: the list's type and the value's name, `("Transport", "tcp")`.
    Choice {
        kind: &'static str,
        value: &'static str,
    },
    List(Rows<Fact>),
    Table(Table),
}

/// A table: the name of its type and its facts, in the order of the type's fields.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Table {
    pub kind: &'static str,
    pub fields: Rows<Field>,
}

/// A field of a table.
pub type Field = (Cow<'static, str>, Fact);

impl Keyed for Field {
    fn key(&self, by: Key) -> Option<&str> {
        (by == Key::Id).then_some(&*self.0)
    }
}

impl Keyed for Fact {
    fn key(&self, by: Key) -> Option<&str> {
        match by {
            Key::Id => self.table()?.id(),
            Key::Name => self.table()?.get("name")?.text(),
            Key::Value => match self {
                Self::Text { text, .. } => Some(text),
                Self::Choice { value, .. } => Some(value),
                _ => None,
            },
        }
    }
}

impl Table {
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Fact> {
        self.fields.item(Key::Id, field).map(|(_, fact)| fact)
    }

    /// The id of a row, if it has one.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        self.get("id").and_then(Fact::text)
    }

    /// The rows of a list of tables.
    pub fn rows(&self, field: &str) -> impl Iterator<Item = &Table> {
        let list = match self.get(field) {
            Some(Fact::List(list)) => &list[..],
            _ => &[],
        };
        list.iter().filter_map(Fact::table)
    }
}

impl Fact {
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether it has a value, and is not a group of facts.
    #[must_use]
    pub fn is_leaf(&self) -> bool {
        !matches!(self, Self::Table(_) | Self::List(_))
    }

    #[must_use]
    pub fn table(&self) -> Option<&Table> {
        match self {
            Self::Table(table) => Some(table),
            _ => None,
        }
    }

    /// The fact at a path of field names, row ids and indices: `network.port.https.number`.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Fact> {
        if path.is_empty() {
            return Some(self);
        }
        match self {
            Self::Table(table) => table.fields.find_below(path, |_, (_, fact), rest| fact.at(rest)),
            Self::List(items) => items
                .find_below(path, |_, item, rest| item.at(rest))
                .or_else(|| of_part(items, path).and_then(|(_, item, rest)| item.at(rest))),
            _ => None,
        }
    }

    /// Each fact on a path, with its own path, from this one on; it ends where the path has no fact.
    #[must_use]
    pub fn way(&self, path: &str) -> Vec<(String, &Fact)> {
        let mut best = Vec::new();
        self.walk("", path, &mut Vec::new(), &mut best);
        best
    }

    /// Stores the whole path in `best`, else the longest prefix; returns whether it is whole. `rest` starts at `here`.
    fn walk<'f>(
        &'f self,
        here: &str,
        rest: &str,
        walked: &mut Vec<(String, &'f Fact)>,
        best: &mut Vec<(String, &'f Fact)>,
    ) -> bool {
        walked.push((here.to_owned(), self));
        if rest.is_empty() || walked.len() > best.len() {
            best.clone_from(walked);
        }
        // An id may contain a dot, so another child may be the right one.
        let whole = match self {
            _ if rest.is_empty() => Some(()),
            Self::Table(table) => table.fields.find_below(rest, |_, (name, fact), rest| {
                fact.walk(&join(here, name), rest, walked, best).then_some(())
            }),
            Self::List(items) => {
                let mut step = |index: usize, item: &'f Fact, rest: &str| {
                    item.walk(&join(here, &row_name(index, item)), rest, walked, best).then_some(())
                };
                items
                    .find_below(rest, &mut step)
                    .or_else(|| of_part(items, rest).and_then(|(index, item, rest)| step(index, item, rest)))
            }
            _ => None,
        };
        walked.pop();
        whole.is_some()
    }

    /// The paths of the leaves at and below a path, in order; empty if there is no such fact.
    #[must_use]
    pub fn leaves_at(&self, path: &str) -> Vec<String> {
        let mut found = Vec::new();
        if let Some(fact) = self.at(path) {
            fact.leaves(path, &mut |path, _| found.push(path.to_owned()));
        }
        found
    }

    /// Whether a leaf passes.
    #[must_use]
    pub fn any(&self, passes: &dyn Fn(&Fact) -> bool) -> bool {
        match self {
            Self::Table(table) => table.fields.iter().any(|(_, fact)| fact.any(passes)),
            Self::List(items) => items.iter().any(|item| item.any(passes)),
            leaf => passes(leaf),
        }
    }

    /// Calls `visit` with the path of each leaf, in order.
    pub fn leaves<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Fact)) {
        self.leaves_below(&mut path.to_owned(), visit);
    }

    /// Calls `visit` with the path of each table and list, itself first, in order.
    pub fn groups<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Fact)) {
        self.groups_below(&mut path.to_owned(), visit);
    }

    fn groups_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Fact)) {
        match self {
            Self::Table(table) => {
                visit(path, self);
                for (name, fact) in &table.fields {
                    within(path, name, |path| fact.groups_below(path, visit));
                }
            }
            Self::List(items) => {
                visit(path, self);
                for (index, item) in items.iter().enumerate() {
                    within(path, &row_name(index, item), |path| item.groups_below(path, visit));
                }
            }
            _ => {}
        }
    }

    fn leaves_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Fact)) {
        match self {
            Self::Table(table) => {
                for (name, fact) in &table.fields {
                    within(path, name, |path| fact.leaves_below(path, visit));
                }
            }
            Self::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    within(path, &row_name(index, item), |path| item.leaves_below(path, visit));
                }
            }
            _ => visit(path, self),
        }
    }
}

/// Whether a path of fields equals another one or is below it. Below a row, whose id may contain a dot, use
/// [`Fact::leaves_at`].
#[must_use]
pub fn is_below(path: &str, above: &str) -> bool {
    below(path, above).is_some()
}

/// The rest of a path after its first segment, if that equals this one: `number` of `https.number`.
pub(crate) fn below<'p>(path: &'p str, segment: &str) -> Option<&'p str> {
    // Most segments end differently, which is tested before they are compared.
    match path.as_bytes().get(segment.len()) {
        None => path.strip_prefix(segment),
        Some(b'.') => path.strip_prefix(segment)?.strip_prefix('.'),
        Some(_) => None,
    }
}

/// The segment of a path that names an item of a list: its id, or its index.
#[must_use]
pub fn row_name(index: usize, item: &Fact) -> Cow<'_, str> {
    item.table().and_then(Table::id).map_or_else(|| Cow::Owned(index.to_string()), Cow::Borrowed)
}

/// The table of a list whose path contains its part: `server` in `logging.server.clock`. Only one table may be for that
/// part. Returns the table's number, the table, and the rest of the path.
fn of_part<'f, 'p>(items: &'f Rows<Fact>, path: &'p str) -> Option<(usize, &'f Fact, &'p str)> {
    let (segment, rest) = path.split_once('.').unwrap_or((path, ""));
    let mut tables = items.iter().enumerate().filter(|(_, item)| part_of_scope(item) == Some(segment));
    let (number, table) = tables.next()?;
    tables.next().is_none().then_some((number, table, rest))
}

/// The part that one of several tables is for.
fn part_of_scope(item: &Fact) -> Option<&str> {
    let table = item.table().filter(|table| table.id().is_none() && SCOPED.contains(&table.kind))?;
    table.get("part")?.text()
}

/// Like [`row_name`], for a person: a table for a part has the name of the part, if no other table is for the same
/// part.
#[must_use]
pub(crate) fn spoken_name(items: &Rows<Fact>, index: usize) -> Cow<'_, str> {
    match part_of_scope(&items[index]) {
        Some(part) if of_part(items, part).is_some() => Cow::Borrowed(part),
        _ => row_name(index, &items[index]),
    }
}

/// Runs `then` with a path extended by a segment, which is removed again.
pub(crate) fn within<R>(path: &mut String, segment: &str, then: impl FnOnce(&mut String) -> R) -> R {
    let before = path.len();
    if before > 0 {
        path.push('.');
    }
    path.push_str(segment);
    let result = then(path);
    path.truncate(before);
    result
}

/// A path and one more segment.
#[must_use]
pub fn join(path: &str, segment: &str) -> String {
    if path.is_empty() {
        return segment.to_owned();
    }
    let mut joined = String::with_capacity(path.len() + 1 + segment.len());
    joined.extend([path, ".", segment]);
    joined
}

/// The facts of a value of the model.
///
/// # Errors
/// Fails only if the model has a type that TOML does not have, such as bytes.
pub fn facts<T: Serialize>(value: &T) -> anyhow::Result<Fact> {
    Ok(value.serialize(Facts)?.unwrap_or(Fact::List(Rows::default())))
}

/// Serialises into a fact; `None` is a missing one.
struct Facts;

#[derive(Debug)]
struct Unsupported(String);

impl std::fmt::Display for Unsupported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the model holds a value that cannot be a fact: {}", self.0)
    }
}

impl std::error::Error for Unsupported {}

impl ser::Error for Unsupported {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

type Out = Result<Option<Fact>, Unsupported>;

fn unsupported<T>(what: &str) -> Result<T, Unsupported> {
    Err(Unsupported(what.to_owned()))
}

macro_rules! integers {
    ($($method:ident $type:ty),*) => {$(
        fn $method(self, value: $type) -> Out {
            Ok(Some(Fact::Number(i64::from(value))))
        }
    )*};
}

impl ser::Serializer for Facts {
    type Ok = Option<Fact>;
    type Error = Unsupported;
    type SerializeSeq = Items;
    type SerializeTuple = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeTupleStruct = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeTupleVariant = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = ser::Impossible<Option<Fact>, Unsupported>;

    integers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32);

    fn serialize_bool(self, value: bool) -> Out {
        Ok(Some(Fact::Flag(value)))
    }

    fn serialize_u64(self, value: u64) -> Out {
        i64::try_from(value).map_or_else(|_| unsupported("a number over 2^63"), |n| Ok(Some(Fact::Number(n))))
    }

    fn serialize_f32(self, value: f32) -> Out {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Out {
        Ok(Some(Fact::Text { kind: "Text", text: value.to_string() }))
    }

    fn serialize_char(self, value: char) -> Out {
        self.serialize_str(&value.to_string())
    }

    fn serialize_str(self, value: &str) -> Out {
        Ok(Some(Fact::Text { kind: "Text", text: value.to_owned() }))
    }

    fn serialize_bytes(self, _: &[u8]) -> Out {
        unsupported("bytes")
    }

    fn serialize_none(self) -> Out {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Out {
        value.serialize(Self)
    }

    fn serialize_unit(self) -> Out {
        Ok(None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Out {
        Ok(None)
    }

    fn serialize_unit_variant(self, kind: &'static str, _: u32, value: &'static str) -> Out {
        Ok(Some(Fact::Choice { kind, value }))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, kind: &'static str, value: &T) -> Out {
        Ok(match value.serialize(self)? {
            Some(Fact::Text { text, .. }) => Some(Fact::Text { kind, text }),
            // A port is an identifier, not an amount: 8443 must not become 8,443.
            Some(Fact::Number(number)) => Some(Fact::Text { kind, text: number.to_string() }),
            other => other,
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Out {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items, Unsupported> {
        Ok(Items(Vec::with_capacity(length.unwrap_or(0))))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unsupported> {
        unsupported("a tuple")
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unsupported> {
        unsupported(name)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsupported> {
        unsupported(name)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Unsupported> {
        Ok(Fields { table: Table { kind: "Custom", ..Table::default() }, key: None })
    }

    fn serialize_struct(self, kind: &'static str, length: usize) -> Result<Fields, Unsupported> {
        Ok(Fields { table: Table { kind, fields: Vec::with_capacity(length).into() }, key: None })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsupported> {
        unsupported(name)
    }
}

struct Items(Vec<Fact>);

impl ser::SerializeSeq for Items {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        self.0.extend(value.serialize(Facts)?);
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::List(self.0.into())))
    }
}

struct Fields {
    table: Table,
    key: Option<String>,
}

impl ser::SerializeStruct for Fields {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unsupported> {
        if let Some(fact) = value.serialize(Facts)? {
            self.table.fields.push((Cow::Borrowed(key), fact));
        }
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::Table(self.table)))
    }
}

impl ser::SerializeMap for Fields {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unsupported> {
        self.key = key.serialize(Facts)?.as_ref().and_then(Fact::text).map(str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        if let (Some(key), Some(fact)) = (self.key.take(), value.serialize(Facts)?) {
            self.table.fields.push((Cow::Owned(key), fact));
        }
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::Table(self.table)))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_found_through_ids_with_dots() {
        let row = |id: &str, field: &str| serde_json::json!({ "id": id, field: "x" });
        let tree = facts(&serde_json::json!({ "list": [row("a", "b"), row("a.b", "c"), row("ab", "b")] })).unwrap();
        let way = |path: &str| tree.way(path).into_iter().map(|(path, _)| path).collect::<Vec<_>>().join(" ");
        assert_eq!(way("list.a.b.c"), " list list.a.b list.a.b.c");
        assert_eq!(way("list.a.b"), " list list.a list.a.b");
        assert_eq!(way("list.ab.x"), " list list.ab");
        assert_eq!((way("list.abc"), way("x")), (" list".to_owned(), String::new()));
        let numbers = facts(&serde_json::json!({ "a": ["x", "y"], "b": [{ "c": "z" }] })).unwrap();
        for (path, text) in [("a.1", Some("y")), ("b.0.c", Some("z")), ("a.01", None), ("a.2", None), ("b.+0.c", None)]
        {
            assert_eq!(numbers.at(path).and_then(Fact::text), text, "{path}");
            assert_eq!(numbers.way(path).last().and_then(|(_, fact)| fact.text()), text, "{path}");
        }
        assert_eq!(tree.leaves_at("list.a.b.c"), ["list.a.b.c"]);
        assert_eq!(tree.leaves_at("list.ab"), ["list.ab.id", "list.ab.b"]);
        assert!(tree.leaves_at("list.abc").is_empty());
        assert!(is_below("a.b", "a") && is_below("a", "a") && !is_below("a-b", "a") && !is_below("a", "a.b"));
    }
}
