//! Names of rows: each once, and each with words for it.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::fact::{Fact, Table, is_below, join};
use crate::wording::locale::is_known;
use crate::wording::word::anchor;

/// Rows whose well-known ids have a title: the list, and the kind for [`is_known`].
const TITLED: &[(&str, &str)] = &[("access.role", "role"), ("device.mode", "mode")];

/// Ids are unique in their list.
pub(super) fn repeated(view: &View, found: &mut Vec<Diagnostic>) {
    for list in view.steps.iter().filter(|step| matches!(step.at.fact, Fact::List(_))) {
        let mut seen = BTreeSet::new();
        for row in list.at.items() {
            let Some(id) = row.id() else { continue };
            // One vulnerability can be in several components.
            if !seen.insert((id, row.field("component"))) {
                found.push(Problem::IdRepeated { id: id.into(), list: list.key.into() }.at(row.place_of("id")));
            }
        }
    }
}

/// Rows have unique anchors, different from those of other rows, tables and lists. A value has no anchor.
pub(super) fn anchors(view: &View, found: &mut Vec<Diagnostic>) {
    let mut known: FxHashMap<String, (String, &Fact)> = FxHashMap::default();
    view.root.fact.groups("", &mut |path, group| {
        if path.is_empty() || is_below(path, "custom") {
            return;
        }
        let (other, earlier) = known.entry(anchor(path)).or_insert_with(|| (path.to_owned(), group));
        // The same path twice is an id twice.
        if path == other {
            return;
        }
        // If a table and a row conflict, the row can be renamed.
        let mut rows = [(path, group), (other, *earlier)].into_iter();
        if let Some((row, _)) = rows.find(|(_, group)| group.table().and_then(Table::id).is_some()) {
            let place = view.root.node.map(|node| node.nearest_fact(&join(row, "id")));
            let problem = Problem::AnchorRepeated { path: path.to_owned(), other: other.clone(), anchor: anchor(path) };
            found.push(problem.at(place.unwrap_or(view.root.place)));
        }
    });
}

/// Parts and peers share their names, as flows name both.
pub(super) fn shared(view: &View, found: &mut Vec<Diagnostic>) {
    for peer in view.root.rows("network.peer") {
        if let Some(id) = peer.id().filter(|id| view.root.row_of("part", id).is_some()) {
            found.push(Problem::IdShared { id: id.into() }.at(peer.place_of("id")));
        }
    }
}

/// Rows whose id is not well known need a title.
pub(super) fn titles(view: &View, found: &mut Vec<Diagnostic>) {
    for (list, kind) in TITLED {
        for row in view.root.rows(list) {
            if let Some(id) = row.id().filter(|id| row.get("title").is_none() && !is_known(kind, id)) {
                let known = crate::wording::locale::known(kind).map(str::to_owned).collect();
                let problem = Problem::TitleMissing { what: kind, id: id.into(), known };
                found.push(problem.at(row.place_of("id")));
            }
        }
    }
}

/// Components are listed once for each version and part.
pub(super) fn components(view: &View, found: &mut Vec<Diagnostic>) {
    // A row that repeats an imported one is reported where the user can fix it.
    let (own, imported): (Vec<At>, Vec<At>) =
        view.root.rows("sbom.component").into_iter().partition(|row| row.node.is_some());
    let name = |row: At<'_>| ["name", "version", "part"].map(|field| row.field(field).map(str::to_owned));
    let mut seen: BTreeSet<_> = imported.into_iter().map(name).collect();
    for row in own {
        if !seen.insert(name(row)) {
            let text = |field| row.field(field).unwrap_or_default().to_owned();
            let problem = Problem::ComponentRepeated { name: text("name"), version: text("version") };
            found.push(problem.at(row.place_of("name")));
        }
    }
}
