//! Semantic checks: whether the facts of a configuration fit each other, as far as types cannot express it.
//!
//! A check is a function and a row of [`CHECKS`]; each of its problems is a row in [`crate::base::diagnostic`] (E03xx,
//! W03xx).

mod claims;
mod contradiction;
mod document;
mod duty;
mod firewall;
mod id;
mod network;
mod order;
mod prose;
mod reference;
mod scope;
mod service;
pub(crate) mod view;

use crate::base::diagnostic::Diagnostic;
use crate::model::fact::Fact;
use crate::model::node::Node;
use crate::model::verdict::Verdicts;
use view::View;

/// A group of checks that belong together.
type Check = fn(&View, &mut Vec<Diagnostic>);

/// All checks.
const CHECKS: &[Check] = &[
    prose::texts,
    prose::empty_tables,
    prose::saying_nothing,
    prose::repeated,
    prose::in_doubt,
    prose::off_subject,
    prose::placeholders,
    prose::circles,
    prose::markup,
    reference::resolve,
    reference::unused,
    id::repeated,
    id::anchors,
    id::shared,
    id::titles,
    id::components,
    order::dates,
    order::versions,
    order::ranges,
    order::times,
    order::support,
    order::rates,
    order::access,
    network::listed,
    network::numbers,
    firewall::numbers_of_transport,
    firewall::parts,
    firewall::sealed,
    firewall::crossing,
    firewall::clear,
    firewall::cloud_addresses,
    firewall::ports_of_addresses,
    firewall::absent_interfaces,
    service::have_ports,
    firewall::local,
    firewall::own,
    firewall::blocked,
    firewall::internet,
    network::repeated_ports,
    network::addresses,
    network::zones,
    network::flows,
    network::unused_ports,
    network::unencrypted,
    network::connection,
    network::clock,
    duty::provisions,
    duty::controls,
    duty::asked,
    duty::stop_use,
    duty::secrets,
    duty::default_credentials,
    duty::contact,
    duty::compatibility,
    scope::repeated,
    scope::only,
    contradiction::pairs,
    contradiction::within,
    contradiction::inactive,
    contradiction::signal_words,
    contradiction::log_entries,
    contradiction::absent,
    contradiction::absent_data,
    contradiction::circles,
    contradiction::none_alone,
    claims::open_borders,
    claims::no_components,
    claims::no_check,
    claims::absent_as_a_whole,
    claims::other_software,
    claims::answered_twice,
    claims::clock_by_hand,
    claims::local_login,
    claims::secrets_unsaid,
    claims::double_negations,
    claims::no_action,
    document::languages,
    document::chapters,
    document::companions,
];

/// All semantic problems of a configuration whose shape is valid.
///
/// `node` has the places and `facts` the types; both are of the same configuration, but `facts` can contain rows from
/// another file. `verdicts` are those on its texts. The order of the result is fixed; [`crate::base::diagnostic::tidy`] sorts it by place.
#[must_use]
pub fn meaning(node: &Node, facts: &Fact, verdicts: &Verdicts) -> Vec<Diagnostic> {
    let view = View::new(node, facts, verdicts);
    let mut found = Vec::new();
    for check in CHECKS {
        check(&view, &mut found);
    }
    found
}

#[cfg(test)]
mod claims_tests;
#[cfg(test)]
mod tests;
