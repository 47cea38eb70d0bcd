//! Facts: the checked configuration as a tree that remembers of which type each value is, since the type decides how a
//! value is worded and escaped.

mod serialize;

use std::borrow::Cow;

pub use serialize::facts;

use super::device::SCOPED;
use super::rows::{Key, Keyed, Rows};

/// The types of texts in `device::value`. A type that is not listed here does not serialize; a listed one that does not
/// exist does not compile.
macro_rules! text_kinds {
    ($($name:ident)*) => {
        /// Of which type of `device::value` a text is; the type decides how it is worded and escaped.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum TextKind { $($name),* }

        impl TextKind {
            /// The type with a name.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The name of the type.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($name),)*
                }
            }
        }

        const _: () = {
            use super::device::value::*;
            use super::format::FormatName;
            $(let _ = size_of::<$name>();)*
        };
    };
}

text_kinds! {
    Id Text Label Phone Prose Code Link Date DateOrMonth Version Duration Quantity PortInteger PortRange IpProtocol
    PartRef NodeRef ModeRef VariantRef OptionRef RoleRef LocalContactRef FunctionRef ZoneRef InterfaceRef GroupRef PortRef
    ComponentRef RiskRef RequirementRef FormatName
}

/// A fact or a group of facts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fact {
    /// A text of one of the types in `device::value`: `Prose`, `Code`, `RoleRef`, …
    Text {
        kind: TextKind,
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

    /// The path up to the innermost row of a list on it, itself included; `None` if it has no row or leads to no fact.
    #[must_use]
    pub fn row_on<'p>(&self, path: &'p str) -> Option<&'p str> {
        self.find_row(path, path.len(), None).map(|end| &path[..end])
    }

    /// Where the path ends that leads to the row. `whole` is the length of the path of which `rest` is left, and `row` where the
    /// row above ends.
    fn find_row(&self, rest: &str, whole: usize, row: Option<usize>) -> Option<usize> {
        match self {
            _ if rest.is_empty() => row,
            Self::Table(table) => table.fields.find_below(rest, |_, (_, fact), rest| fact.find_row(rest, whole, row)),
            Self::List(items) => items.find_below(rest, |_, item, rest| {
                let end = whole - rest.len() - usize::from(!rest.is_empty());
                item.find_row(rest, whole, item.table().map(|_| end).or(row))
            }),
            _ => None,
        }
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

#[cfg(test)]
mod tests;
