//! Tables that can occur several times say what each of them covers.

use std::collections::HashMap;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::SCOPED;
use crate::model::fact::Fact;

/// The fields that distinguish tables of one list: those that say what a table covers, and the kind of secret.
const TELLS_APART: &[&str] = &["title", "part", "roles", "interface", "direction", "when", "kind"];

/// Two tables of one list with the same scope.
#[expect(clippy::mutable_key_type, reason = "the index of a list is no part of what it is")]
pub(super) fn repeated(view: &View, found: &mut Vec<Diagnostic>) {
    for list in view.steps.iter().filter(|step| matches!(step.at.fact, Fact::List(_))) {
        let mut earlier: HashMap<Vec<Option<&Fact>>, At> = HashMap::new();
        for table in list.at.items() {
            if !table.fact.table().is_some_and(|table| SCOPED.contains(&table.kind)) {
                break;
            }
            let scope = TELLS_APART.iter().map(|field| table.get(field).map(|at| at.fact)).collect();
            if earlier.insert(scope, table).is_some() {
                found.push(Problem::ScopeRepeated { table: list.key.to_owned() }.at(table.place));
            }
        }
    }
}

/// A table for one part or for some roles only names them, or its condition.
pub(super) fn only(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _) in view.tables().filter(|(_, table)| table.kind.ends_with("Only")) {
        if ["part", "roles", "when"].iter().all(|field| step.at.get(field).is_none()) {
            found.push(Problem::OnlyWithoutScope {}.at(step.at.place));
        }
    }
}
