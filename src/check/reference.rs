//! References: what they name is there, and what is there is named.

use super::view::{At, View};
use crate::diagnostic::{Diagnostic, Problem};
use crate::fact::Fact;
use crate::shape::near;
use crate::word::{Piece, REFERENCES, THE_DEVICE, pieces};

/// Rows that are there to be referred to: their list, what they are, and the fields with which a row says something
/// even if nothing refers to it.
const DEFINITIONS: &[(&str, &str, &[&str])] = &[
    ("network.zone", "zone", &[]),
    ("network.peer", "peer", &[]),
    ("access.role", "role", &["may", "held_by", "description"]),
    ("access.function", "function", &[]),
    ("device.mode", "operating mode", &["description", "entered_by", "left_by", "indicator"]),
    ("part", "part", &[]),
];

/// Each reference names a row.
pub(super) fn resolve(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, kind, text) in view.texts() {
        let Some((_, lists)) = REFERENCES.iter().find(|(name, _)| *name == kind) else { continue };
        if text.trim().is_empty() || (kind == "NodeRef" && text == THE_DEVICE) {
            continue;
        }
        let known: Vec<&str> = lists.iter().flat_map(|list| names(view.root, list)).collect();
        if known.contains(&text) || (kind == "ComponentRef" && is_import_missing(view.root)) {
            continue;
        }
        let problem = Problem::ReferenceUnknown {
            key: step.key.into(),
            found: text.into(),
            lists: lists.iter().map(|list| (*list).to_owned()).collect(),
            by: if kind == "ComponentRef" { "name" } else { "id" },
            near: near(text, known.iter().copied()).map(str::to_owned),
            known: known.iter().map(|name| (*name).to_owned()).collect(),
        };
        found.push(problem.at(step.at.place));
    }
}

/// By what the rows of a list are referred to.
fn names<'a>(root: At<'a>, list: &str) -> Vec<&'a str> {
    let name = if list == "sbom.component" { "name" } else { "id" };
    root.rows(list).into_iter().filter_map(|row| row.field(name)).collect()
}

/// Whether components stand in a file that could not be read, which is a problem of its own.
fn is_import_missing(root: At) -> bool {
    root.path("sbom.file").is_some() && root.rows("sbom.component").iter().all(|row| row.node.is_some())
}

/// Definitions to which nothing refers.
pub(super) fn unused(view: &View, found: &mut Vec<Diagnostic>) {
    let mut used: Vec<(&str, &str)> = Vec::new();
    let mut paths: Vec<&str> = Vec::new();
    for (_, kind, text) in view.texts() {
        if let Some((_, lists)) = REFERENCES.iter().find(|(name, _)| *name == kind) {
            used.extend(lists.iter().map(|list| (*list, text)));
        } else if kind == "Prose" {
            paths.extend(pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Text(_) => None,
                Piece::Reference(path) | Piece::Value(path) => Some(path),
            }));
        }
    }
    for (list, what, own) in DEFINITIONS {
        let rows = view.root.rows(list);
        // A single part is the device.
        if *list == "part" && rows.len() < 2 {
            continue;
        }
        for row in rows {
            let Some(id) = row.id() else { continue };
            let in_prose = || {
                let fact: &Fact = row.fact;
                paths.iter().any(|path| is_at_or_below(view.root.fact, path, &format!("{list}.{id}"), fact))
            };
            let says_something = own.iter().any(|field| row.get(field).is_some());
            if !says_something && !used.contains(&(list, id)) && !in_prose() {
                found.push(Problem::Unused { what, id: id.into() }.at(row.place));
            }
        }
    }
}

/// Whether a path of a placeholder leads to a row or into it.
fn is_at_or_below(facts: &Fact, path: &str, row_path: &str, row: &Fact) -> bool {
    let below = path.strip_prefix(row_path).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    below && facts.at(row_path).is_some_and(|fact| std::ptr::eq(fact, row))
}
