//! Groups of controls. Where one control of a group is enough, none of them is required by itself.

use super::fact::{Fact, Table};

/// The group of a control.
#[must_use]
pub fn group<'f>(environment: &'f Table, control: &Table) -> Option<&'f Table> {
    let id = control.get("group").and_then(Fact::text)?;
    environment.rows("group").find(|group| group.id() == Some(id))
}

/// The controls of which one is enough in place of a control; the control itself is among them. Empty if it is needed
/// whatever others are there.
pub fn alternatives<'f>(environment: &'f Table, control: &'f Table) -> impl Iterator<Item = &'f Table> {
    let of_choice = group(environment, control)
        .filter(|group| matches!(group.get("choice"), Some(Fact::Choice { value: "at_least_one", .. })));
    of_choice.into_iter().flat_map(move |_| {
        let group = control.get("group");
        environment.rows("control").filter(move |other| other.get("group") == group)
    })
}
