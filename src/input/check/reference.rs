//! References: what they name is there, and what is there is named.

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::connection::THE_DEVICE;
use crate::model::fact::Fact;
use crate::model::shape::near;
use crate::wording::prose;
use crate::wording::word::REFERENCES;

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
    let mut in_prose: Vec<&Fact> = Vec::new();
    for (_, kind, text) in view.texts() {
        if let Some((_, lists)) = REFERENCES.iter().find(|(name, _)| *name == kind) {
            used.extend(lists.iter().map(|list| (*list, text)));
        } else if kind == "Prose" {
            let named = prose::placeholders(text).into_iter();
            in_prose.extend(named.filter_map(|placeholder| view.root.fact.at(placeholder.path)));
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
            let is_in_prose = || in_prose.iter().any(|target| is_in(target, row.fact));
            let is_passive = row.field("kind") == Some("accessory") && row.get("description").is_some();
            let says_something = is_passive || own.iter().any(|field| row.get(field).is_some());
            if !says_something && !used.contains(&(list, id)) && !is_in_prose() {
                found.push(Problem::Unused { what, id: id.into() }.at(row.place));
            }
        }
    }
}

/// Whether a fact is a row or stands in it.
fn is_in(fact: &Fact, row: &Fact) -> bool {
    std::ptr::eq(fact, row)
        || match row {
            Fact::Table(table) => table.fields.iter().any(|(_, below)| is_in(fact, below)),
            Fact::List(items) => items.iter().any(|below| is_in(fact, below)),
            _ => false,
        }
}
