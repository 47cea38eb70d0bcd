//! Ports as firewall rules: what a rule needs, and facts that contradict it.

use std::collections::HashSet;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::connection::{Connection, Network, Rule, is_local, lacks_number, number_field};

/// Each port has the number that its transport protocol has, and no other.
pub(super) fn numbers_of_transport(view: &View, found: &mut Vec<Diagnostic>) {
    for port in view.root.rows("network.port") {
        let (Some(table), Some(transport)) = (port.fact.table(), port.field("transport")) else { continue };
        let own = number_field(transport);
        for key in ["number", "source_port", "icmp_type", "ip_protocol"] {
            let fits = key == own || (key == "source_port" && own == "number");
            if let Some(at) = port.get(key).filter(|_| !fits) {
                let problem =
                    Problem::PortFieldMisplaced { key: key.into(), transport: transport.into(), instead: own.into() };
                found.push(problem.at(at.place));
            }
        }
        if lacks_number(table) {
            let id = port.id().unwrap_or_default().to_owned();
            found.push(Problem::PortWithoutNumber { id, key: own.into() }.at(port.place));
        }
    }
}

/// What is open for its own computer only serves no other system.
pub(super) fn local(view: &View, found: &mut Vec<Diagnostic>) {
    let peers: HashSet<&str> = view.root.rows("network.peer").into_iter().filter_map(At::id).collect();
    for port in view.root.rows("network.port") {
        if !port.fact.table().is_some_and(is_local) || port.get("firewall_rule").is_some() {
            continue;
        }
        let other = port.texts("peers").into_iter().find(|id| peers.contains(id));
        if let Some(other) = other {
            let id = port.id().unwrap_or_default().to_owned();
            found.push(Problem::PortLocalOnly { id, other: other.into() }.at(port.place_of("default")));
        }
    }
}

/// Whether a connection may go over the internet fits where it goes, and whether the device may be connected at all.
pub(super) fn internet(view: &View, found: &mut Vec<Diagnostic>) {
    let is_forbidden = view.root.path("network.internet").and_then(At::value) == Some("forbidden");
    let Some(network) = view.root.fact.table().and_then(Network::of) else { return };
    for port in view.root.rows("network.port") {
        let cloud = || port.texts("peers").into_iter().find(|id| network.is_in_cloud(id));
        let reason = match port.field("internet") {
            Some("never") => cloud().map(|id| format!("`{id}` is in a cloud")),
            Some(_) if is_forbidden => Some("the device must not be connected to the internet".into()),
            _ => None,
        };
        if let Some(reason) = reason {
            let id = port.id().unwrap_or_default().to_owned();
            found.push(Problem::InternetContradiction { id, reason }.at(port.place_of("internet")));
        }
    }
}

/// A rule that blocks what the device needs, or what another rule lets through.
pub(super) fn blocked(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    for port in ports.iter().filter(|port| port.field("firewall_rule") == Some("block")) {
        if port.field("need") == Some("required") {
            let id = port.id().unwrap_or_default();
            let problem = Problem::Contradiction {
                one: format!("{id}: firewall_rule = block"),
                other: format!("{id}: need = required"),
                why: "the device does not work without what is blocked".into(),
            };
            found.push(problem.at(port.place_of("firewall_rule")));
        }
    }
    let Some(network) = view.root.fact.table().and_then(Network::of) else { return };
    let connections = network.connections();
    let blocked = connections.iter().filter(|connection| connection.rule == Rule::Block);
    for block in blocked {
        let overlaps = |allow: &&Connection| {
            allow.rule == Rule::Allow
                && (allow.own, allow.opens) == (block.own, block.opens)
                && (block.others.is_empty()
                    || allow.others.is_empty()
                    || allow.others.iter().any(|id| block.others.contains(id)))
                && is_same_service(ports[allow.port], ports[block.port])
        };
        if let Some(allow) = connections.iter().find(overlaps) {
            let id = |number: usize| ports[number].id().unwrap_or_default().to_owned();
            let problem = Problem::Contradiction {
                one: format!("port {}: blocked", id(block.port)),
                other: format!("port {}: allowed", id(allow.port)),
                why: "a firewall cannot do both with one connection".into(),
            };
            found.push(problem.at(ports[block.port].place));
        }
    }
}

/// Whether two ports have a number in common, under the same condition.
fn is_same_service(one: At, other: At) -> bool {
    let numbers = |port: At| -> Vec<(u32, u32)> {
        let bounds = |text: &str| match text.split_once("..") {
            Some((low, high)) => Some((low.trim().parse().ok()?, high.trim().parse().ok()?)),
            None if text == "any" => Some((1, 65535)),
            None => text.parse().ok().map(|number| (number, number)),
        };
        port.texts("number").into_iter().filter_map(bounds).collect()
    };
    let (ours, theirs) = (numbers(one), numbers(other));
    one.field("transport") == other.field("transport")
        && one.get("when").map(|at| at.fact) == other.get("when").map(|at| at.fact)
        && ours.iter().any(|(low, high)| theirs.iter().any(|(least, most)| low <= most && least <= high))
}
