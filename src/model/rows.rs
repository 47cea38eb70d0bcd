//! Values in their order; one is found by its name without searching the others.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use super::fact::below;

/// The key of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// As paths name it: the `id` of a row, the key of a field.
    Id,
    /// The `name` of a row.
    Name,
    /// The text that the item is.
    Value,
}

/// What can be found by a key.
pub trait Keyed {
    fn key(&self, by: Key) -> Option<&str>;
}

/// Up to this number of items, a linear search is faster than an index.
const SHORT: usize = 32;

/// Items in their order. The index is built on first use, once for each list.
pub struct Rows<T> {
    items: Vec<T>,
    index: OnceLock<Box<Index>>,
}

/// For each [`Key`] the numbers of the items that have one, sorted by it.
#[derive(Default)]
struct Index([OnceLock<Box<[u32]>>; 3]);

impl<T> Rows<T> {
    pub fn push(&mut self, item: T) {
        self.index.take();
        self.items.push(item);
    }

    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.index.take();
        self.items.iter_mut()
    }
}

impl<T: Keyed> Rows<T> {
    /// The first item with a key.
    #[must_use]
    pub fn item(&self, by: Key, key: &str) -> Option<&T> {
        self.number(by, key).map(|number| &self.items[number])
    }

    /// The number of the first item with a key.
    #[must_use]
    pub fn number(&self, by: Key, key: &str) -> Option<usize> {
        if self.items.len() <= SHORT {
            return self.items.iter().position(|item| item.key(by) == Some(key));
        }
        self.numbers(by, key).first().map(|number| *number as usize)
    }

    /// Whether an item has a key.
    #[must_use]
    pub fn has(&self, by: Key, key: &str) -> bool {
        self.number(by, key).is_some()
    }

    /// The first result of the items that a path leads through, in their order: each with its number and the rest of
    /// the path. An item without id is named by its number.
    pub fn find_below<'r, 'p, R>(
        &'r self,
        path: &'p str,
        mut found: impl FnMut(usize, &'r T, &'p str) -> Option<R>,
    ) -> Option<R> {
        if self.items.len() <= SHORT {
            return self.items.iter().enumerate().find_map(|(number, item)| {
                let rest = match item.key(Key::Id) {
                    Some(id) => below(path, id)?,
                    None => numbered(path).filter(|(named, _)| *named == number)?.1,
                };
                found(number, item, rest)
            });
        }
        // An id may contain a dot, so several ids can begin the path.
        let mut ways: Vec<(&[u32], &str)> = beginnings(path)
            .map(|(id, rest)| (self.numbers(Key::Id, id), rest))
            .filter(|(numbers, _)| !numbers.is_empty())
            .collect();
        let by_number = numbered(path)
            .filter(|(number, _)| self.items.get(*number).is_some_and(|item| item.key(Key::Id).is_none()));
        let number = by_number.and_then(|(number, rest)| Some(([u32::try_from(number).ok()?], rest)));
        ways.extend(number.as_ref().map(|(number, rest)| (number.as_slice(), *rest)));
        loop {
            let way =
                ways.iter_mut().filter(|(numbers, _)| !numbers.is_empty()).min_by_key(|(numbers, _)| numbers[0])?;
            let (next, rest) = (way.0[0] as usize, way.1);
            way.0 = &way.0[1..];
            if let Some(result) = found(next, &self.items[next], rest) {
                return Some(result);
            }
        }
    }

    /// The numbers of the items with a key, rising.
    fn numbers(&self, by: Key, key: &str) -> &[u32] {
        let of = |number: &u32| self.items[*number as usize].key(by);
        let sorted = self.index.get_or_init(Box::default).0[by as usize].get_or_init(|| {
            let numbers = 0..u32::try_from(self.items.len()).unwrap_or(u32::MAX);
            let mut numbers: Vec<u32> = numbers.filter(|number| of(number).is_some()).collect();
            numbers.sort_by(|one, other| of(one).cmp(&of(other)));
            numbers.into()
        });
        let start = sorted.partition_point(|number| of(number) < Some(key));
        let count = sorted[start..].partition_point(|number| of(number) == Some(key));
        &sorted[start..start + count]
    }
}

/// What may be the first segment of a path, each with what follows: `a` and `a.b` of `a.b`.
pub(super) fn beginnings(path: &str) -> impl Iterator<Item = (&str, &str)> {
    let at_dots = path.match_indices('.').map(|(dot, _)| (&path[..dot], &path[dot + 1..]));
    at_dots.chain(std::iter::once((path, "")))
}

/// The number at the start of a path, and the rest.
fn numbered(path: &str) -> Option<(usize, &str)> {
    let (segment, rest) = path.split_once('.').unwrap_or((path, ""));
    let number: usize = segment.parse().ok()?;
    (segment == number.to_string()).then_some((number, rest))
}

impl<T> Deref for Rows<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> Default for Rows<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Rows<T> {
    fn from(items: Vec<T>) -> Self {
        Self { items, index: OnceLock::new() }
    }
}

impl<T> From<Rows<T>> for Vec<T> {
    fn from(rows: Rows<T>) -> Self {
        rows.items
    }
}

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<'r, T> IntoIterator for &'r Rows<T> {
    type Item = &'r T;
    type IntoIter = std::slice::Iter<'r, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Clone> Clone for Rows<T> {
    fn clone(&self) -> Self {
        Self::from(self.items.clone())
    }
}

impl<T: PartialEq> PartialEq for Rows<T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<T: Eq> Eq for Rows<T> {}

impl<T: Hash> Hash for Rows<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.items.hash(state);
    }
}

impl<T: fmt::Debug> fmt::Debug for Rows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone)]
    struct Item(Option<String>);

    impl Keyed for Item {
        fn key(&self, by: Key) -> Option<&str> {
            self.0.as_deref().filter(|_| by == Key::Id)
        }
    }

    /// The arguments that [`Rows::find_below`] passes to a test that rejects all, as `number:rest`.
    fn ways(rows: &Rows<Item>, path: &str) -> Vec<String> {
        let mut passed = Vec::new();
        let none: Option<()> = rows.find_below(path, |number, _, rest| {
            passed.push(format!("{number}:{rest}"));
            None
        });
        assert_eq!(none, None);
        passed
    }

    #[test]
    fn a_long_list_finds_what_a_short_one_finds() {
        let ids = ["b", "a.b", "a", "", "3", "a", "a.b.c", "é"];
        let named = |count: usize| -> Rows<Item> {
            let first = ids.iter().map(|id| Item((!id.is_empty()).then(|| (*id).to_owned())));
            first
                .chain((ids.len()..count).map(|number| Item((number % 2 == 0).then(|| format!("n{number}")))))
                .collect()
        };
        let (short, long) = (named(SHORT), named(SHORT + 300));
        for path in ["a.b.c", "a.b", "a", "3", "3.x", "31", "31.y", "03", "b.", "n30.z", "nothing", "", ".a", "é.x"] {
            assert_eq!(ways(&short, path), ways(&long, path), "{path}");
            assert_eq!(short.number(Key::Id, path), long.number(Key::Id, path), "{path}");
        }
        assert_eq!(ways(&long, "a.b.c"), ["1:c", "2:b.c", "5:b.c", "6:"]);
        assert_eq!(ways(&long, "3.x"), ["3:x", "4:x"]);
        assert_eq!(ways(&long, "331.x"), ["331:x"]);
        assert_eq!(long.item(Key::Id, "a").map(|item| item.0.as_deref()), Some(Some("a")));
        assert_eq!((long.number(Key::Id, "a"), long.number(Key::Name, "a")), (Some(2), None));
    }

    #[test]
    fn what_is_added_is_found() {
        let mut rows: Rows<Item> = (0..100).map(|number| Item(Some(format!("n{number}")))).collect();
        assert!(rows.has(Key::Id, "n99") && !rows.has(Key::Id, "n100"));
        rows.push(Item(Some("n100".to_owned())));
        assert!(rows.has(Key::Id, "n100") && rows.clone().has(Key::Id, "n100"));
    }
}
