//! The differences between the facts of two versions of a device. Rows are matched by their id, so a row that moved is
//! no change; a row or a list that is only in one version is one change.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::hash::Hash;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::model::device::value::{is_none, is_unencrypted};
use crate::model::fact::{Fact, Table, TextKind, join, row_name};

/// Facts that say how files are read, not what the device is.
const NOT_COMPARED: &[&str] = &["schema", "extends"];

/// Fields that identify rows without id, in the order in which they are tried.
const KEYS: &[&str] = &["name", "revision", "requirement"];

/// A fact, a list or a row at its path.
#[derive(Debug, Clone, PartialEq)]
pub struct At {
    pub path: String,
    pub fact: Fact,
}

/// What differs: in the old version, in the new one, or in both.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub old: Option<At>,
    pub new: Option<At>,
}

impl Difference {
    /// Its place in the new version, or in the old one.
    #[must_use]
    pub fn path(&self) -> &str {
        self.new.as_ref().or(self.old.as_ref()).map_or("", |at| at.path.as_str())
    }
}

/// All differences, in the order of the configuration's types. Both trees have to be [`normal`].
#[must_use]
pub fn differences(old: &Fact, new: &Fact) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(old, new, "", "", &mut found);
    found.retain(|difference| !NOT_COMPARED.contains(&difference.path()));
    found
}

/// The facts with each short encryption (`encryption = "TLS 1.3"`) written in full, and each `None` as `none`, so that
/// equal meanings compare equal. As a method of encryption, `plain text` means that there is none; in other fields,
/// such as how passwords are stored, it does not.
#[must_use]
pub fn normal(fact: &Fact) -> Fact {
    match fact {
        Fact::Table(table) => {
            let fields = table.fields.iter().map(|(name, fact)| {
                let short = name == "encryption" && table.kind != "Custom" && !matches!(fact, Fact::Table(_));
                let fact = match &**name {
                    _ if short => in_full(fact),
                    "method" if table.kind == "Protection" => methods(fact),
                    _ => normal(fact),
                };
                (name.clone(), fact)
            });
            Fact::Table(Table { kind: table.kind, fields: fields.collect() })
        }
        Fact::List(items) => Fact::List(items.iter().map(normal).collect()),
        Fact::Text { kind: TextKind::Label, text } if text.trim().eq_ignore_ascii_case("none") => none(),
        leaf => leaf.clone(),
    }
}

/// The names of methods; each name that means "no encryption" becomes `none`.
fn methods(fact: &Fact) -> Fact {
    match fact {
        Fact::List(items) => Fact::List(items.iter().map(methods).collect()),
        Fact::Text { kind: TextKind::Label, text } if is_none(text) => none(),
        other => normal(other),
    }
}

fn none() -> Fact {
    Fact::Text { kind: TextKind::Label, text: "none".to_owned() }
}

/// Short methods as a table: `none` alone means that there is no encryption, and an empty list means nothing at all. If
/// `none` is beside others, the meaning depends on the order of the methods.
fn in_full(short: &Fact) -> Fact {
    let given = items(short);
    let state = |value| (Cow::Borrowed("state"), Fact::Choice { kind: "Provision", value });
    let fields = if given.is_empty() {
        Vec::new()
    } else if given.iter().all(is_unencrypted) {
        vec![state("not_provided")]
    } else {
        vec![state("provided"), (Cow::Borrowed("method"), methods(short))]
    };
    Fact::Table(Table { kind: "Protection", fields: fields.into() })
}

/// The facts of a list; a single fact counts as a list of one.
#[must_use]
pub fn items(fact: &Fact) -> &[Fact] {
    match fact {
        Fact::List(items) => items,
        single => std::slice::from_ref(single),
    }
}

fn is_table(fact: &Fact) -> bool {
    fact.table().is_some()
}

/// Whether a list is one statement: ports, versions, methods. In other lists each entry is a statement.
fn is_one_statement(list: &[Fact]) -> bool {
    list.iter().any(|fact| match fact {
        Fact::Text { kind, .. } => {
            matches!(
                kind,
                TextKind::PortInteger | TextKind::PortRange | TextKind::Version | TextKind::Label | TextKind::Text
            )
        }
        Fact::Choice { kind, .. } => ["Authentication", "Factor", "PortAuthentication"].contains(kind),
        _ => false,
    })
}

/// The path of a normalized fact in the facts as written: that of the short encryption, if it is one.
#[must_use]
pub fn written(path: &str, facts: &Fact) -> String {
    if facts.at(path).is_some() {
        return path.to_owned();
    }
    let mut end = path.len();
    while let Some(start) = path[..end].rfind(".encryption.") {
        let short = &path[..start + ".encryption".len()];
        if facts.at(short).is_some_and(|fact| fact.table().is_none()) {
            return short.to_owned();
        }
        end = start;
    }
    path.to_owned()
}

/// The facts of a list; a single value counts as a list of one, but has no index in its path.
#[derive(Clone, Copy)]
struct Items<'a> {
    facts: &'a [Fact],
    path: &'a str,
    is_list: bool,
}

impl<'a> Items<'a> {
    fn of(fact: &'a Fact, path: &'a str) -> Self {
        Self { facts: items(fact), path, is_list: matches!(fact, Fact::List(_)) }
    }

    fn at(&self, index: usize) -> At {
        let fact = self.facts[index].clone();
        let path = if self.is_list { join(self.path, &row_name(index, &fact)) } else { self.path.to_owned() };
        At { path, fact }
    }
}

fn compare(old: &Fact, new: &Fact, old_path: &str, new_path: &str, found: &mut Vec<Difference>) {
    match (old, new) {
        (Fact::Table(old), Fact::Table(new)) => tables(old, new, old_path, new_path, found),
        // One table is a list of one.
        (Fact::Table(_), Fact::List(rows)) | (Fact::List(rows), Fact::Table(_)) if rows.iter().all(is_table) => {
            lists(Items::of(old, old_path), Items::of(new, new_path), found);
        }
        (Fact::Table(_), _) | (_, Fact::Table(_)) => {
            only(old, old_path, &mut |at| found.push(Difference { old: Some(at), new: None }));
            only(new, new_path, &mut |at| found.push(Difference { old: None, new: Some(at) }));
        }
        (Fact::List(_), _) | (_, Fact::List(_)) if is_one_statement(items(old)) || is_one_statement(items(new)) => {
            let (a, b) = (items(old), items(new));
            let same = matched(a.iter(), b.iter());
            if same.iter().any(|(old, new)| old.is_none() || new.is_none()) {
                let side = |fact: &Fact, path: &str| {
                    (!items(fact).is_empty()).then(|| At { path: path.to_owned(), fact: fact.clone() })
                };
                found.push(Difference { old: side(old, old_path), new: side(new, new_path) });
            }
        }
        (Fact::List(_), _) | (_, Fact::List(_)) => lists(Items::of(old, old_path), Items::of(new, new_path), found),
        (old, new) if old == new => {}
        (old, new) => found.push(Difference {
            old: Some(At { path: old_path.to_owned(), fact: old.clone() }),
            new: Some(At { path: new_path.to_owned(), fact: new.clone() }),
        }),
    }
}

/// The changes for a fact that is only in one version.
fn only(fact: &Fact, path: &str, tell: &mut dyn FnMut(At)) {
    match fact {
        Fact::Table(table) => table.fields.iter().for_each(|(name, fact)| only(fact, &join(path, name), tell)),
        Fact::List(items) if items.iter().any(|item| item.table().is_some()) => {
            (0..items.len()).for_each(|index| tell(Items::of(fact, path).at(index)));
        }
        Fact::List(items) if items.is_empty() => {}
        other => tell(At { path: path.to_owned(), fact: other.clone() }),
    }
}

fn tables(old: &Table, new: &Table, old_path: &str, new_path: &str, found: &mut Vec<Difference>) {
    for (name, fact) in &old.fields {
        let path = join(old_path, name);
        match new.get(name) {
            Some(other) => compare(fact, other, &path, &join(new_path, name), found),
            None => only(fact, &path, &mut |at| found.push(Difference { old: Some(at), new: None })),
        }
    }
    for (name, fact) in new.fields.iter().filter(|(name, _)| old.get(name).is_none()) {
        only(fact, &join(new_path, name), &mut |at| found.push(Difference { old: None, new: Some(at) }));
    }
}

fn lists(old_items: Items<'_>, new_items: Items<'_>, found: &mut Vec<Difference>) {
    let is = |test: fn(&Fact) -> bool| old_items.facts.iter().chain(new_items.facts).any(test);
    let pairs = if is(|fact| fact.table().is_some()) {
        rows(old_items.facts, new_items.facts)
    } else if is(|fact| matches!(fact, Fact::Text { kind: TextKind::Prose, .. })) {
        in_order(old_items.facts, new_items.facts)
    } else {
        any_order(old_items.facts, new_items.facts)
    };
    for (a, b) in pairs {
        match (a.map(|index| old_items.at(index)), b.map(|index| new_items.at(index))) {
            (Some(a), Some(b)) => compare(&a.fact, &b.fact, &a.path, &b.path, found),
            // A table that is no row of a list consists of its facts.
            (old, new) => {
                for (at, of, is_old) in [(old, &old_items, true), (new, &new_items, false)] {
                    let Some(at) = at else { continue };
                    let mut tell = |at: At| {
                        found.push(if is_old {
                            Difference { old: Some(at), new: None }
                        } else {
                            Difference { old: None, new: Some(at) }
                        });
                    };
                    match &at.fact {
                        Fact::Table(_) if !of.is_list => only(&at.fact, &at.path, &mut tell),
                        _ => tell(at),
                    }
                }
            }
        }
    }
}

/// Indices of matching items in two lists; an item without a match is alone.
type Pairs = Vec<(Option<usize>, Option<usize>)>;

/// Rows by their key if each row has a unique one; else equal rows, and the rest in order.
fn rows(old: &[Fact], new: &[Fact]) -> Pairs {
    let key = |fact: &Fact| {
        let table = fact.table()?;
        let key = table.id().or_else(|| KEYS.iter().find_map(|key| table.get(key).and_then(Fact::text)));
        key.map(str::to_owned)
    };
    let keys = |facts: &[Fact]| -> Option<Vec<String>> {
        let keys: Vec<String> = facts.iter().map(key).collect::<Option<_>>()?;
        let unique: BTreeSet<&String> = keys.iter().collect();
        (unique.len() == keys.len()).then_some(keys)
    };
    if let (Some(old), Some(new)) = (keys(old), keys(new)) {
        return matched(old.iter(), new.iter());
    }
    let same = matched(old.iter(), new.iter());
    paired(same, |a, b| alike(&old[a], &new[b]))
}

/// Whether at least half of two rows is equal.
fn alike(old: &Fact, new: &Fact) -> bool {
    let (Some(old), Some(new)) = (old.table(), new.table()) else { return false };
    let same = old.fields.iter().filter(|(name, fact)| new.get(name) == Some(fact)).count();
    same * 2 >= old.fields.len().max(new.fields.len())
}

/// Prose, in which the order matters: a step that moves is removed and inserted.
fn in_order(old: &[Fact], new: &[Fact]) -> Pairs {
    let text = |facts: &[Fact]| -> Vec<String> {
        facts.iter().map(|fact| fact.text().unwrap_or_default().to_owned()).collect()
    };
    let mut pairs = Pairs::new();
    for op in capture_diff_slices(Algorithm::Myers, &text(old), &text(new)) {
        let (_, a, b) = op.as_tag_tuple();
        let both = a.len().min(b.len());
        if !matches!(op, DiffOp::Equal { .. }) {
            pairs.extend((0..both).map(|at| (Some(a.start + at), Some(b.start + at))));
            pairs.extend((a.start + both..a.end).map(|at| (Some(at), None)));
            pairs.extend((b.start + both..b.end).map(|at| (None, Some(at))));
        }
    }
    pairs
}

/// Values whose order has no meaning; one that replaces one other is a change of it.
fn any_order(old: &[Fact], new: &[Fact]) -> Pairs {
    let same = matched(old.iter(), new.iter());
    let alone = same.iter().filter(|(a, b)| a.is_none() || b.is_none()).count();
    paired(same, |_, _| alone == 2)
}

/// Each old item with the first equal new one; items without a match alone, in the order of the old and the new.
fn matched<T: Hash + Eq>(
    old: impl Iterator<Item = T>,
    new: impl DoubleEndedIterator<Item = T> + ExactSizeIterator,
) -> Pairs {
    let mut taken = vec![false; new.len()];
    // The numbers of the new that are not matched yet, the first one last.
    let mut waiting: HashMap<T, Vec<usize>> = HashMap::new();
    for (b, value) in new.enumerate().rev() {
        waiting.entry(value).or_default().push(b);
    }
    let mut pairs = Pairs::new();
    for (a, value) in old.enumerate() {
        let found = waiting.get_mut(&value).and_then(Vec::pop);
        if let Some(b) = found {
            taken[b] = true;
        }
        pairs.push((Some(a), found));
    }
    pairs.extend((0..taken.len()).filter(|b| !taken[*b]).map(|b| (None, Some(b))));
    pairs
}

/// The maximum number of new rows that a row without an equal is compared with. Beyond it, the row is reported as
/// removed.
const CANDIDATES: usize = 200;

/// Pairs the items that are still alone, in order, if two can be the same.
fn paired(pairs: Pairs, can: impl Fn(usize, usize) -> bool) -> Pairs {
    let mut added: Vec<usize> = pairs.iter().filter(|(a, _)| a.is_none()).filter_map(|(_, b)| *b).collect();
    let mut result = Pairs::new();
    for (a, b) in pairs.into_iter().filter(|(a, _)| a.is_some()) {
        let found = match (a, b) {
            (Some(a), None) => added.iter().take(CANDIDATES).position(|b| can(a, *b)).map(|at| added.remove(at)),
            _ => b,
        };
        result.push((a, found));
    }
    result.extend(added.into_iter().map(|b| (None, Some(b))));
    result
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::device::network::Network;
    use crate::model::fact::facts;

    /// `+path`, `-path` and `path`, each in its order.
    fn told(old: &serde_json::Value, new: &serde_json::Value) -> String {
        let tree = |value| normal(&facts(value).unwrap());
        let found = differences(&tree(old), &tree(new));
        let sign = |difference: &Difference| match (&difference.old, &difference.new) {
            (Some(_), Some(_)) => "",
            (None, _) => "+",
            _ => "-",
        };
        found.iter().map(|found| format!("{}{}", sign(found), found.path())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn rows_are_matched_by_their_id_and_may_move() {
        let old = json!({ "port": [{ "id": "a", "number": 1 }, { "id": "b", "number": 2 }] });
        let moved = json!({ "port": [{ "id": "b", "number": 2 }, { "id": "a", "number": 1 }] });
        assert_eq!(told(&old, &moved), "");
        let new = json!({ "port": [{ "id": "c", "number": 3, "x": 1 }, { "id": "b", "number": 4 }] });
        assert_eq!(told(&old, &new), "-port.a port.b.number +port.c");
    }

    #[test]
    fn rows_with_no_id_are_matched_by_what_they_hold() {
        let old = json!({ "flow": [{ "from": "a", "to": "b", "x": 1 }, { "from": "c", "to": "d", "x": 1 }] });
        let new = json!({ "flow": [{ "from": "c", "to": "d", "x": 1 }, { "from": "a", "to": "b", "x": 2 }] });
        assert_eq!(told(&old, &new), "flow.1.x");
        let named = json!({ "p": [{ "name": "a", "x": 1, "y": 1 }, { "name": "b", "x": 1 }] });
        let renamed = json!({ "p": [{ "name": "b", "x": 1 }, { "name": "a", "x": 2, "y": 2 }] });
        assert_eq!(told(&named, &renamed), "p.1.x p.1.y");
    }

    #[test]
    fn one_value_and_a_list_of_one_are_the_same() {
        assert_eq!(told(&json!({ "by": true }), &json!({ "by": [true] })), "");
        assert_eq!(told(&json!({ "by": true }), &json!({ "by": [true, false] })), "+by.1");
        assert_eq!(told(&json!({ "by": [1, 2] }), &json!({ "by": [2, 3] })), "by.1");
        assert_eq!(told(&json!({ "by": [1, 2] }), &json!({ "by": [2, 1] })), "");
    }

    #[test]
    fn a_list_of_names_is_one_statement() {
        assert_eq!(told(&json!({ "method": "a" }), &json!({ "method": ["a"] })), "");
        assert_eq!(told(&json!({ "method": ["a", "b"] }), &json!({ "method": ["b", "a"] })), "");
        assert_eq!(told(&json!({ "method": "a" }), &json!({ "method": ["a", "b"] })), "method");
        assert_eq!(told(&json!({ "method": ["a", "b", "c"] }), &json!({ "method": ["b", "d"] })), "method");
        assert_eq!(told(&json!({ "method": [] }), &json!({ "method": ["b"] })), "+method");
        assert_eq!(told(&json!({ "method": ["b"] }), &json!({ "method": [] })), "-method");
    }

    #[test]
    fn what_is_only_there_is_told_by_its_facts_and_rows() {
        let new = json!({ "network": { "connection": "x", "port": [{ "id": "a", "n": 1 }], "list": ["a", "b"] } });
        assert_eq!(told(&json!({}), &new), "+network.connection +network.port.a +network.list");
        assert_eq!(told(&new, &json!({})), "-network.connection -network.port.a -network.list");
    }

    #[test]
    fn both_forms_of_an_encryption_compare() {
        let tree = |encryption: serde_json::Value| {
            let flow = json!({ "from": "a", "to": "b", "data": [], "encryption": encryption });
            let network: Network = serde_json::from_value(json!({ "flow": [flow] })).unwrap();
            facts(&network).unwrap()
        };
        let told = |old: serde_json::Value, new: serde_json::Value| {
            let found = differences(&normal(&tree(old)), &normal(&tree(new)));
            found.iter().map(|found| found.path().replace("flow.0.encryption.", "")).collect::<Vec<_>>().join(" ")
        };
        let full = |state: &str| json!({ "state": state });
        assert_eq!(told(json!("TLS 1.3"), json!({ "state": "provided", "method": ["TLS 1.3"] })), "");
        assert_eq!(told(json!("TLS 1.3"), json!({ "state": "by_host", "method": "TLS 1.3" })), "state");
        for none in [json!("none"), json!(" None "), json!(["none"])] {
            assert_eq!(told(none.clone(), full("not_provided")), "");
            assert_eq!(told(full("provided"), none.clone()), "state");
            assert_eq!(told(none, json!("TLS 1.3")), "state method");
        }
        assert_eq!(told(json!("TLS 1.3"), json!(["TLS 1.3", "none"])), "method");
        assert_eq!(told(json!([]), full("provided")), "state");
        let short = tree(json!("TLS 1.3"));
        assert_eq!(written("flow.0.encryption.state", &short), "flow.0.encryption");
        assert_eq!(written("flow.0.encryption.method.0", &short), "flow.0.encryption");
        assert_eq!(written("flow.1.encryption.state", &short), "flow.1.encryption.state");
    }

    #[test]
    fn a_project_may_call_anything_encryption() {
        let custom = json!({ "encryption": "AES" });
        assert_eq!(normal(&facts(&custom).unwrap()), facts(&custom).unwrap());
    }
}
