//! Whether a changed configuration says what the table says, and nothing else has changed.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::Arc;

use super::Table;
use super::import::{Wanted, with};
use crate::base::diagnostic::{Diagnostic, Found, Problem};
use crate::base::source::{self, Roots, Sources};
use crate::input::load;
use crate::model::node::{Node, Value};
use crate::model::parse;

/// Reads the configuration as it would be, and compares it with what is wanted: each value of the list, and all others as they
/// were. Also new errors of the configuration prevent the import.
pub fn check(
    path: &Path,
    roots: &Roots,
    after: &str,
    before: &Table,
    wanted: &Wanted,
    old: &Sources,
) -> (bool, Vec<Found>) {
    let mut sources = Sources::within(roots);
    let own = sources.instead(path, after);
    let (loaded, found) = super::load(path, &mut sources);
    let Some(loaded) = loaded else { return (false, with(found, sources)) };
    let now = Table::of(before.list.clone(), &loaded, &sources);
    let texts: Vec<BTreeMap<String, String>> = now
        .rows
        .iter()
        .map(|row| row.values.iter().map(|(path, entry)| (path.clone(), entry.text.clone())).collect())
        .collect();
    let others = |sources: &Sources, file| without(&parse::values(file, sources).0, &before.list.path);
    let is_same =
        others(&sources, own) == old.first().map(|_| others(old, source::FileId::default())).unwrap_or_default();
    if texts != wanted.rows || !is_same {
        let reason = if is_same {
            "the list would not have these values, because of how the file or its family is written"
        } else {
            "other parts of the file would change"
        };
        let problem = Problem::TableNotFitting { reason: reason.to_owned() };
        return (false, vec![(problem.anywhere(), Arc::default())]);
    }
    // The device as a whole, before and after.
    let mut then = Sources::within(roots);
    let (_, earlier) = load::device(path, &mut then);
    let mut known: HashMap<String, usize> = HashMap::new();
    for one in &earlier {
        *known.entry(format!("{} {}", one.code(), one.message())).or_default() += 1;
    }
    let mut sources = Sources::within(roots);
    sources.instead(path, after);
    let (_, found) = load::device(path, &mut sources);
    let mut is_new = |one: &Diagnostic| match known.get_mut(&format!("{} {}", one.code(), one.message())) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    let found = found.into_iter().filter(|one| is_new(one)).collect();
    (true, with(found, sources))
}

/// A file's values without those of a list, and without tables that are empty then.
fn without(node: &Node, path: &str) -> String {
    fn write(node: &Node, path: &str, leave: &str, into: &mut String) {
        match &node.value {
            Value::Table(table) => {
                for (key, entry) in table {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    if path != leave {
                        write(&entry.node, &path, leave, into);
                    }
                }
            }
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    write(item, &format!("{path}[{number}]"), leave, into);
                }
            }
            other => {
                into.push_str(path);
                into.push('=');
                into.extend([format!("{other:?}"), "\n".to_owned()]);
            }
        }
    }
    let mut text = String::new();
    write(node, "", path, &mut text);
    text
}
