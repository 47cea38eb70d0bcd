//! Names of rows: each once, and each with words for it.

use super::view::{At, View};
use crate::diagnostic::{Diagnostic, Problem};
use crate::fact::Fact;
use crate::locale::is_known;
use crate::word::anchor;

/// Rows whose well-known ids bring their title: the list, and the kind for [`is_known`].
const TITLED: &[(&str, &str)] = &[("access.role", "role"), ("device.mode", "mode")];

/// Ids, and the anchors made of them, are unique in their list.
pub(super) fn repeated(view: &View, found: &mut Vec<Diagnostic>) {
    for list in view.steps.iter().filter(|step| matches!(step.at.fact, Fact::List(_))) {
        let mut seen: Vec<(&str, Option<&str>)> = Vec::new();
        for row in list.at.items() {
            let Some(id) = row.id() else { continue };
            // One vulnerability can be in several components.
            let name = (id, row.field("component"));
            if seen.contains(&name) {
                found.push(Problem::IdRepeated { id: id.into(), list: list.key.into() }.at(row.place_of("id")));
            } else if let Some((other, _)) =
                seen.iter().find(|(other, _)| *other != id && anchor(other) == anchor(id))
            {
                let problem = Problem::AnchorRepeated { id: id.into(), other: (*other).into() };
                found.push(problem.at(row.place_of("id")));
            }
            seen.push(name);
        }
    }
}

/// Parts and peers share their names, as flows name both.
pub(super) fn shared(view: &View, found: &mut Vec<Diagnostic>) {
    let parts: Vec<&str> = view.root.rows("part").into_iter().filter_map(At::id).collect();
    for peer in view.root.rows("network.peer") {
        if let Some(id) = peer.id().filter(|id| parts.contains(id)) {
            found.push(Problem::IdShared { id: id.into() }.at(peer.place_of("id")));
        }
    }
}

/// Rows whose id is not well known bring a title.
pub(super) fn titles(view: &View, found: &mut Vec<Diagnostic>) {
    for (list, kind) in TITLED {
        for row in view.root.rows(list) {
            if let Some(id) = row.id().filter(|id| row.get("title").is_none() && !is_known(kind, id)) {
                let known = crate::locale::known(kind).map(str::to_owned).collect();
                let problem = Problem::TitleMissing { what: kind, id: id.into(), known };
                found.push(problem.at(row.place_of("id")));
            }
        }
    }
}

/// Components are listed once for each version and part.
pub(super) fn components(view: &View, found: &mut Vec<Diagnostic>) {
    let rows = view.root.rows("sbom.component");
    let name = |row: &At<'_>| ["name", "version", "part"].map(|field| row.field(field).map(str::to_owned));
    for (index, row) in rows.iter().enumerate().filter(|(_, row)| row.node.is_some()) {
        // Imported rows come last; what they repeat is told where the user can mend it.
        let repeats = rows.iter().enumerate().any(|(other, earlier)| {
            (other < index || (other > index && earlier.node.is_none())) && name(earlier) == name(row)
        });
        if repeats {
            let [component, version, _] = name(row).map(Option::unwrap_or_default);
            found.push(Problem::ComponentRepeated { name: component, version }.at(row.place_of("name")));
        }
    }
}
