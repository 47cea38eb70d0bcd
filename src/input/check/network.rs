//! The network: ports, flows and what they carry.

use std::net::IpAddr;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::connection::THE_DEVICE;
use crate::model::device::schema_once;
use crate::model::device::value::is_unencrypted;
use crate::model::node::quote;
use crate::model::shape::allowed_values;

/// Data whose disclosure harms a person or opens the device.
const SENSITIVE: &[&str] =
    &["health", "identifier", "image", "genetic", "biometric", "demographic", "order", "result", "credentials"];
/// Interfaces that join a network.
const NETWORKED: &[&str] = &["ethernet", "wifi"];
/// What the protocol of a clock's port holds, in lower case, and the well-known ports.
const CLOCKS: &[(&str, &[&str], &[&str])] = &[
    ("ntp", &["ntp"], &["123"]),
    ("nts", &["nts", "ntp"], &["123", "4460"]),
    ("ptp", &["ptp", "1588"], &["319", "320"]),
];

/// What the network itself needs; none of it carries data of the kinds that flows tell.
const INFRASTRUCTURE: &[&str] = &["dns", "mdns", "dhcp", "dhcpv6", "icmp", "arp", "est", "scep", "ocsp", "crl"];

/// Ranges of port numbers, and `any`.
pub(super) fn numbers(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == "PortRange") {
        let bound = |text: &str| text.trim().parse::<u32>().ok();
        let Some((Some(low), Some(high))) = text.split_once("..").map(|(low, high)| (bound(low), bound(high))) else {
            continue;
        };
        let reason = if low == 0 || high > 65535 {
            "port numbers lie between 1 and 65535"
        } else if low > high {
            "the range ends before it begins"
        } else {
            continue;
        };
        found.push(Problem::PortRangeWrong { found: quote(text), reason }.at(step.at.place));
    }
    for port in view.root.rows("network.port") {
        for field in ["number", "source_port"] {
            let values = port.rows(field);
            if let Some(any) = values.iter().find(|at| values.len() > 1 && at.value() == Some("any")) {
                found.push(Problem::PortAnyWithOthers { key: field.into() }.at(any.place));
            }
        }
    }
}

/// Rows that say the same of the same port.
pub(super) fn repeated_ports(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    for (index, port) in ports.iter().enumerate() {
        if let Some(earlier) = ports[..index].iter().find(|earlier| is_same_port(**earlier, *port)) {
            let [id, other] = [*port, *earlier].map(|port| port.id().unwrap_or_default().to_owned());
            found.push(Problem::PortRepeated { id, other }.at(port.place_of("number")));
        }
    }
}

fn is_same_port(one: At, other: At) -> bool {
    let sorted = |port: At, field: &str| {
        let mut values: Vec<String> = port.texts(field).into_iter().map(str::to_owned).collect();
        values.sort();
        values
    };
    // At the other side of an outbound connection several services can have one number.
    let fields: &[&str] = match one.field("direction") {
        Some("outbound") => &["transport", "icmp_type", "ip_protocol", "direction", "part", "interface", "protocol"],
        _ => &["transport", "icmp_type", "ip_protocol", "direction", "part", "interface"],
    };
    fields.iter().all(|field| one.field(field) == other.field(field))
        && ["number", "source_port", "peers"].iter().all(|field| sorted(one, field) == sorted(other, field))
        && one.get("when").map(|at| at.fact) == other.get("when").map(|at| at.fact)
}

/// Addresses of parts and peers.
pub(super) fn addresses(view: &View, found: &mut Vec<Diagnostic>) {
    let systems = ["part", "network.peer"].into_iter().flat_map(|list| view.root.rows(list));
    for address in systems.flat_map(|system| system.rows("address")) {
        if let Some(text) = address.value().filter(|text| !text.trim().is_empty() && !is_address(text.trim())) {
            found.push(Problem::AddressUnclear { found: quote(text) }.at(address.place));
        }
    }
}

/// A URL, an IP address, a range or network of them, or a host name, with a port or a wildcard where it has one.
fn is_address(text: &str) -> bool {
    if let Some((scheme, rest)) = text.split_once("://") {
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c));
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        return is_scheme && !rest.contains(char::is_whitespace) && is_address_of_host(host);
    }
    let is_ip = |text: &str| text.trim().parse::<IpAddr>().is_ok();
    let is_range = ["..", "-", "–"]
        .iter()
        .any(|between| text.split_once(between).is_some_and(|(first, last)| is_ip(first) && is_ip(last)));
    let is_network = text.split_once('/').is_some_and(|(base, length)| match (base.parse(), length.parse::<u8>()) {
        (Ok(IpAddr::V4(_)), Ok(length)) => length <= 32,
        (Ok(IpAddr::V6(_)), Ok(length)) => length <= 128,
        _ => false,
    });
    is_range || is_network || is_address_of_host(text)
}

/// An IP address or a host name, with a port where it has one.
fn is_address_of_host(text: &str) -> bool {
    if text.parse::<IpAddr>().is_ok() {
        return true;
    }
    let is_port = |port: &str| port.parse::<u16>().is_ok_and(|port| port > 0);
    if let Some((ip, rest)) = text.strip_prefix('[').and_then(|text| text.split_once(']')) {
        return ip.parse::<IpAddr>().is_ok() && (rest.is_empty() || rest.strip_prefix(':').is_some_and(is_port));
    }
    let host = match text.rsplit_once(':') {
        Some((host, port)) if is_port(port) => host,
        Some(_) => return false,
        None => text,
    };
    if host.parse::<IpAddr>().is_ok() {
        return true;
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || "-_*".contains(c))
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.split('.').all(is_label) && !last.chars().all(|c| c.is_ascii_digit() || c == '*')
}

/// Where there are zones, each interface that joins a network says in which it is.
pub(super) fn zones(view: &View, found: &mut Vec<Diagnostic>) {
    if view.root.rows("network.zone").is_empty() {
        return;
    }
    for interface in view.root.rows("network.interface") {
        let is_networked = interface.field("kind").is_some_and(|kind| NETWORKED.contains(&kind));
        let is_off = matches!(interface.field("default"), Some("off" | "not_installed"))
            || matches!(interface.field("state"), Some("not_provided" | "not_applicable"));
        if is_networked && !is_off && interface.get("zone").is_none() {
            let id = interface.id().unwrap_or_default().to_owned();
            found.push(Problem::InterfaceWithoutZone { id }.at(interface.place));
        }
    }
}

/// What lets only listed connections through needs the list.
pub(super) fn listed(view: &View, found: &mut Vec<Diagnostic>) {
    if !view.root.rows("network.port").is_empty() {
        return;
    }
    let zones = view.root.rows("network.zone").into_iter().map(|zone| (zone, "traffic"));
    let firewall = view.root.path("network.firewall").into_iter().map(|firewall| (firewall, "policy"));
    for (table, key) in zones.chain(firewall).filter(|(table, key)| table.field(key) == Some("deny_all_but_listed")) {
        found.push(Problem::ListedNowhere { key: key.into() }.at(table.place_of(key)));
    }
}

/// Each flow says by what it travels, and its ports are between its two ends.
pub(super) fn flows(view: &View, found: &mut Vec<Diagnostic>) {
    for flow in view.root.rows("network.flow") {
        let ports = flow.rows("port");
        let is_elsewhere = || ["from", "to"].into_iter().all(|end| flow.field(end).is_some_and(|id| is_away(view, id)));
        if ports.is_empty() && flow.get("medium").is_none() && !is_elsewhere() {
            let ports = view.root.rows("network.port").into_iter().filter_map(At::id).map(str::to_owned).collect();
            let media = allowed_values(schema_once(), &["network", "flow", "medium"]).unwrap_or_default();
            found.push(Problem::FlowWithoutWay { ports, media }.at(flow.place));
        }
        for port in ports {
            let id = port.value().unwrap_or_default();
            let Some(row) = port_row(view, id) else { continue };
            if let Some(reason) = ends_problem(view, flow, row) {
                found.push(Problem::FlowOffPort { port: id.into(), reason }.at(port.place));
            }
        }
    }
}

/// Whether an end of a flow is a peer or runs in a cloud: between two of them the operator has nothing to open.
fn is_away(view: &View, end: &str) -> bool {
    let of = |list| view.root.rows(list).into_iter().find(|row: &At| row.id() == Some(end));
    match of("part") {
        Some(part) => matches!(part.field("hosted"), Some("manufacturer_cloud" | "third_party_cloud")),
        None => of("network.peer").is_some(),
    }
}

/// Why a port is not one between the ends of a flow. Its direction says who connects, not where the data goes, so it
/// fits either way.
fn ends_problem(view: &View, flow: At, port: At) -> Option<String> {
    let ends = [flow.field("from")?, flow.field("to")?];
    let parts: Vec<&str> = view.root.rows("part").into_iter().filter_map(At::id).collect();
    let is_ours = |end: &str| end == THE_DEVICE || parts.contains(&end);
    let owner = owner(view, port);
    let peers = port.texts("peers");
    if ends.iter().all(|end| peers.contains(end)) {
        return None;
    }
    let others: Vec<&str> = match owner {
        Some(owner) if !ends.iter().any(|end| *end == owner || *end == THE_DEVICE) => {
            return Some(format!("it belongs to `{owner}`, which is neither end of the flow"));
        }
        Some(owner) => ends.into_iter().filter(|end| *end != owner && *end != THE_DEVICE).collect(),
        None if !ends.iter().any(|end| is_ours(end)) => {
            return Some("it belongs to the device, but both ends of the flow are peers".into());
        }
        None => ends.to_vec(),
    };
    let is_named = peers.is_empty() || others.is_empty() || others.iter().any(|end| peers.contains(end));
    let names = others.iter().map(|end| format!("`{end}`")).collect::<Vec<_>>().join(" or ");
    (!is_named).then(|| format!("its `peers` do not name {names}"))
}

fn port_row<'a>(view: &View<'a>, id: &str) -> Option<At<'a>> {
    view.root.rows("network.port").into_iter().find(|row| row.id() == Some(id))
}

/// The part to which a port belongs, where that is said.
fn owner<'a>(view: &View<'a>, port: At<'a>) -> Option<&'a str> {
    let of_interface = |id| view.root.rows("network.interface").into_iter().find(|row| row.id() == Some(id));
    port.field("part").or_else(|| of_interface(port.field("interface")?)?.field("part"))
}

/// Ports of which nothing says what goes through them, where there are flows at all.
pub(super) fn unused_ports(view: &View, found: &mut Vec<Diagnostic>) {
    let flows = view.root.rows("network.flow");
    if flows.is_empty() {
        return;
    }
    let used: Vec<&str> = view.texts().filter(|(_, kind, _)| *kind == "PortRef").map(|(_, _, text)| text).collect();
    for port in view.root.rows("network.port") {
        let Some(id) = port.id().filter(|id| !used.contains(id)) else { continue };
        let peers = port.texts("peers");
        // Another way between the same two, such as one with encryption and one without.
        let is_alternative = owner(view, port).is_some_and(|owner| {
            flows.iter().any(|flow| match (flow.field("from"), flow.field("to")) {
                (Some(from), Some(to)) if from == owner => peers.contains(&to),
                (Some(from), Some(to)) if to == owner => peers.contains(&from),
                _ => false,
            })
        });
        let protocol = port.field("protocol").unwrap_or_default().to_lowercase();
        let is_infrastructure = protocol
            .split(|c: char| !c.is_alphanumeric())
            .next()
            .is_some_and(|protocol| INFRASTRUCTURE.contains(&protocol));
        if !is_alternative && !is_infrastructure {
            found.push(Problem::PortUnused { id: id.into() }.at(port.place));
        }
    }
}

/// Ports with no encryption that carry what needs it, and nobody says what that means.
pub(super) fn unencrypted(view: &View, found: &mut Vec<Diagnostic>) {
    let mut told = Vec::new();
    for flow in view.root.rows("network.flow") {
        let anonymised = flow.field("deidentified") == Some("anonymised");
        let mut data = flow.texts("data");
        data.retain(|data| SENSITIVE.contains(data) && (!anonymised || *data == "credentials"));
        if data.is_empty() {
            continue;
        }
        for port in flow.texts("port").into_iter().filter_map(|id| port_row(view, id)) {
            let Some(encryption) = flow.get("encryption").or_else(|| port.get("encryption")) else { continue };
            let is_told = encryption.get("instead").is_some() || is_residual_risk(view, port, flow);
            if is_unencrypted(encryption.fact) && !is_told && !told.contains(&encryption.place) {
                told.push(encryption.place);
                let port = port.id().unwrap_or_default().to_owned();
                let data = data.iter().map(|data| (*data).to_owned()).collect();
                found.push(Problem::DataUnencrypted { port, data }.at(encryption.place));
            }
        }
    }
}

/// Whether a residual risk speaks of the port: by a reference to it or to the flow, or by its protocol.
fn is_residual_risk(view: &View, port: At, flow: At) -> bool {
    let protocol = port.field("protocol").unwrap_or_default().split([' ', '/', '(']).next().unwrap_or_default();
    let paths: Vec<String> = [("network.port", port.id()), ("network.flow", flow.id())]
        .into_iter()
        .filter_map(|(list, id)| Some(format!("{{ref:{list}.{}}}", id?)))
        .collect();
    view.root.rows("residual_risk").into_iter().any(|risk| {
        ["title", "description", "action"].into_iter().filter_map(|field| risk.field(field)).any(|text| {
            let mut words = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
            words.any(|word| !word.is_empty() && word.eq_ignore_ascii_case(protocol))
                || paths.iter().any(|path| text.contains(path))
        })
    })
}

/// A device with no network has nothing that needs one.
pub(super) fn connection(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.root.get("network").filter(|network| network.field("connection") == Some("none")) else {
        return;
    };
    let mut contradicts = |what, at: Option<At>| {
        found.extend(at.map(|at| Problem::NetworkContradiction { what }.at(at.place)));
    };
    contradicts("a port", network.rows("port").first().copied());
    let over_network = |flow: &At| flow.get("port").is_some() || flow.field("medium") == Some("network");
    contradicts("a flow over the network", network.rows("flow").into_iter().find(over_network));
    let remote = network.get("remote_access").filter(|remote| remote.field("state") == Some("provided"));
    contradicts("remote access", remote.and_then(|remote| remote.get("state")));
}

/// The port of the clock speaks the protocol that the clock is said to use.
pub(super) fn clock(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(clock) = view.root.path("logging.clock") else { return };
    let (Some(source), Some(reference)) = (clock.field("source"), clock.get("port")) else { return };
    let Some((_, protocols, numbers)) = CLOCKS.iter().find(|(name, _, _)| *name == source) else { return };
    let Some(port) = reference.value().and_then(|id| port_row(view, id)) else { return };
    let protocol = port.field("protocol").unwrap_or_default();
    let fits = protocols.iter().any(|name| protocol.to_lowercase().contains(name))
        || port.texts("number").iter().any(|number| numbers.contains(number));
    if !fits {
        let problem = Problem::ClockPort {
            port: port.id().unwrap_or_default().into(),
            protocol: protocol.into(),
            source: source.to_uppercase(),
        };
        found.push(problem.at(reference.place));
    }
}
