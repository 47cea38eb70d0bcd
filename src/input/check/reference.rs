//! References: their targets exist, and definitions are used.

use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::shared::Shared;
use crate::model::connection::THE_DEVICE;
use crate::model::fact::{Fact, TextKind};
use crate::model::rows::Key;
use crate::wording::prose;
use crate::wording::word::REFERENCES;

/// Rows that exist to be referred to: their list, their kind, and the fields that give a row content even if nothing
/// refers to it.
const DEFINITIONS: &[(&str, &str, &[&str])] = &[
    ("network.zone", "zone", &[]),
    ("network.peer", "peer", &[]),
    ("access.role", "role", &["may", "may_rest", "held_by", "description"]),
    ("access.function", "function", &["assignable"]),
    ("environment.group", "group of controls", &[]),
    ("device.mode", "operating mode", &["description", "entered_by", "left_by", "indicator"]),
    ("part", "part", &[]),
];

/// Each reference names a row.
pub(super) fn resolve(view: &View, found: &mut Vec<Diagnostic>) {
    let import_missing = OnceCell::new();
    let mut names: BTreeMap<TextKind, Shared<[String]>> = BTreeMap::new();
    for (step, kind, text) in view.texts() {
        let Some((_, lists)) = REFERENCES.iter().find(|(name, _)| *name == kind) else { continue };
        if text.trim().is_empty() || (kind == TextKind::NodeRef && text == THE_DEVICE) {
            continue;
        }
        let (by, key) = if kind == TextKind::ComponentRef { ("name", Key::Name) } else { ("id", Key::Id) };
        let is_known = lists.iter().any(|list| view.root.row(list, key, text).is_some());
        if is_known || (kind == TextKind::ComponentRef && *import_missing.get_or_init(|| is_import_missing(view.root)))
        {
            continue;
        }
        let all = || lists.iter().flat_map(|list| view.root.rows(list)).filter_map(|row| row.field(by));
        let known = names.entry(kind).or_insert_with(|| all().map(str::to_owned).collect());
        let problem = Problem::ReferenceUnknown {
            key: step.key.into(),
            found: text.into(),
            lists: lists.iter().map(|list| (*list).to_owned()).collect(),
            by,
            near: view.proposals.near(text, known.iter().map(String::as_str)).map(str::to_owned),
            known: known.clone(),
        };
        found.push(problem.at(step.at.place));
    }
}

/// Whether components are in a file that could not be read, which is a separate problem.
fn is_import_missing(root: At) -> bool {
    root.path("sbom.file").is_some() && root.rows("sbom.component").iter().all(|row| row.node.is_some())
}

/// Definitions that nothing refers to.
pub(super) fn unused(view: &View, found: &mut Vec<Diagnostic>) {
    let mut used: HashSet<(&str, &str)> = HashSet::new();
    // The facts that prose names, by their address.
    let mut in_prose: HashSet<*const Fact> = HashSet::new();
    for (_, kind, text) in view.texts() {
        if let Some((_, lists)) = REFERENCES.iter().find(|(name, _)| *name == kind) {
            used.extend(lists.iter().map(|list| (*list, text)));
        } else if kind == TextKind::Prose {
            let named = prose::placeholders(text).into_iter();
            in_prose
                .extend(named.filter_map(|placeholder| view.root.fact.at(placeholder.path)).map(std::ptr::from_ref));
        }
    }
    // Readers can be roles. Then the page at a glance is for them.
    let companions = view.root.rows("document.companion").into_iter();
    for document in view.root.path("document").into_iter().chain(companions) {
        used.extend(document.texts("audience").into_iter().map(|reader| ("access.role", reader)));
    }
    let all_are_given = view.root.rows("access.role").into_iter().any(|role| role.field("may_rest") == Some("yes"));
    for (list, what, own) in DEFINITIONS {
        let rows = view.root.rows(list);
        // A role that may use all functions refers to each.
        if *list == "access.function" && all_are_given {
            continue;
        }
        // A single part is the device.
        if *list == "part" && rows.len() < 2 {
            continue;
        }
        for row in rows {
            let Some(id) = row.id() else { continue };
            let is_passive = row.field("kind") == Some("accessory") && row.get("description").is_some();
            let says_something = is_passive || own.iter().any(|field| row.get(field).is_some());
            if !says_something && !used.contains(&(list, id)) && !holds_one(row.fact, &in_prose) {
                found.push(Problem::Unused { what, id: id.into() }.at(row.place));
            }
        }
    }
}

/// Whether a fact is one of these, or contains one of them.
fn holds_one(fact: &Fact, facts: &HashSet<*const Fact>) -> bool {
    facts.contains(&std::ptr::from_ref(fact))
        || match fact {
            Fact::Table(table) => table.fields.iter().any(|(_, below)| holds_one(below, facts)),
            Fact::List(items) => items.iter().any(|below| holds_one(below, facts)),
            _ => false,
        }
}
