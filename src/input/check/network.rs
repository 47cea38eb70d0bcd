//! The network: ports, flows and what they carry.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::collections::hash_map::{Entry, HashMap};
use std::net::IpAddr;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::shared::Shared;
use crate::model::connection::{NOT_KNOWN, THE_DEVICE};
use crate::model::device::value::is_unencrypted;
use crate::model::device::{ABSENT, schema_once};
use crate::model::fact::{Fact, TextKind};
use crate::model::node::quote;
use crate::model::shape::allowed_values;

/// Data whose disclosure or change harms a person or opens the device.
const SENSITIVE: &[&str] = &[
    "health",
    "identifier",
    "name",
    "image",
    "photo",
    "video",
    "audio",
    "genetic",
    "biometric",
    "demographic",
    "order",
    "result",
    "credentials",
    "therapy_command",
];
/// Interfaces that join a network.
const NETWORKED: &[&str] = &["ethernet", "wifi"];
/// Words in the protocol of a clock's port, in lower case, and the well-known ports.
const CLOCKS: &[(&str, &[&str], &[&str])] = &[
    ("ntp", &["ntp"], &["123"]),
    ("nts", &["nts", "ntp"], &["123", "4460"]),
    ("ptp", &["ptp", "1588"], &["319", "320"]),
];

/// Protocols of the network itself; none of them carries data that flows describe.
const INFRASTRUCTURE: &[&str] = &["dns", "mdns", "dhcp", "dhcpv6", "icmp", "arp", "est", "scep", "ocsp", "crl"];

/// Ranges of port numbers, and `any`.
pub(super) fn numbers(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == TextKind::PortRange) {
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
            let stands_alone = |at: &&At| matches!(at.value(), Some("any" | NOT_KNOWN));
            if let Some(at) = values.iter().filter(|_| values.len() > 1).find(stands_alone) {
                let word = at.value().unwrap_or_default().to_owned();
                found.push(Problem::PortAnyWithOthers { key: field.into(), word }.at(at.place));
            }
        }
    }
}

/// Rows that repeat a port.
#[expect(clippy::mutable_key_type, reason = "the index of a list is no part of what it is")]
pub(super) fn repeated_ports(view: &View, found: &mut Vec<Diagnostic>) {
    let mut earlier = HashMap::new();
    for port in view.root.rows("network.port") {
        match earlier.entry(what_port(port)) {
            Entry::Vacant(first) => _ = first.insert(port),
            Entry::Occupied(other) => {
                let [id, other] = [port, *other.get()].map(|port| port.id().unwrap_or_default().to_owned());
                found.push(Problem::PortRepeated { id, other }.at(port.place_of("number")));
            }
        }
    }
}

/// The identity of a port: two rows with the same identity are the same port.
type WhatPort<'a> = ([Option<&'a str>; 6], [Vec<&'a str>; 4], Option<&'a Fact>);

fn what_port(port: At) -> WhatPort {
    let field = |name| port.field(name);
    // At the other side of an outbound connection several services can have one number.
    let protocol = field("protocol").filter(|_| field("direction") == Some("outbound"));
    let sorted = |field| {
        let mut values = port.texts(field);
        values.sort_unstable();
        values
    };
    (
        [field("transport"), field("icmp_type"), field("ip_protocol"), field("direction"), field("part"), protocol],
        ["number", "source_port", "peers", "interface"].map(sorted),
        port.get("when").map(|at| at.fact),
    )
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

/// A URL, an IP address, a range or network of them, or a host name, with an optional port or wildcard.
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

/// An IP address or a host name, with an optional port.
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

/// If there are zones, each network interface names its zone.
pub(super) fn zones(view: &View, found: &mut Vec<Diagnostic>) {
    if view.root.rows("network.zone").is_empty() {
        return;
    }
    for interface in view.root.rows("network.interface") {
        let is_networked = interface.field("kind").is_some_and(|kind| NETWORKED.contains(&kind));
        let is_off = matches!(interface.field("default"), Some("off" | "not_installed"))
            || interface.field("state").is_some_and(|state| ABSENT.contains(&state));
        if is_networked && !is_off && interface.get("zone").is_none() {
            let id = interface.id().unwrap_or_default().to_owned();
            found.push(Problem::InterfaceWithoutZone { id }.at(interface.place));
        }
    }
}

/// A firewall that allows only listed connections needs the list.
pub(super) fn listed(view: &View, found: &mut Vec<Diagnostic>) {
    if !view.root.rows("network.port").is_empty() {
        return;
    }
    let zones = view.root.rows("network.zone").into_iter().map(|zone| (zone, "traffic"));
    let firewall = view.root.rows("network.firewall").into_iter().map(|firewall| (firewall, "policy"));
    for (table, key) in zones.chain(firewall).filter(|(table, key)| table.field(key) == Some("deny_all_but_listed")) {
        found.push(Problem::ListedNowhere { key: key.into() }.at(table.place_of(key)));
    }
}

/// Each flow names its medium, and its ports are between its two ends.
pub(super) fn flows(view: &View, found: &mut Vec<Diagnostic>) {
    let all_ports: OnceCell<Shared<[String]>> = OnceCell::new();
    for flow in view.root.rows("network.flow") {
        let ports = flow.rows("port");
        let is_elsewhere = || ["from", "to"].into_iter().all(|end| flow.field(end).is_some_and(|id| is_away(view, id)));
        if ports.is_empty() && flow.get("medium").is_none() && !is_elsewhere() {
            let ids = || view.root.rows("network.port").into_iter().filter_map(At::id).map(str::to_owned).collect();
            let ports = all_ports.get_or_init(ids).clone();
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
    match view.root.row_of("part", end) {
        Some(part) => matches!(part.field("hosted"), Some("manufacturer_cloud" | "third_party_cloud")),
        None => view.root.row_of("network.peer", end).is_some(),
    }
}

/// Why a port is not between the ends of a flow. Its direction says who connects, not where the data goes, so it fits
/// either way.
fn ends_problem<'a>(view: &View<'a>, flow: At<'a>, port: At<'a>) -> Option<String> {
    let ends = [flow.field("from")?, flow.field("to")?];
    let is_ours = |end: &str| end == THE_DEVICE || view.root.row_of("part", end).is_some();
    let owner = owner(view, port);
    let is_peer = |end: &&str| port.has("peers", end);
    if ends.iter().all(is_peer) {
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
    let has_peers = port.path("peers").is_some_and(|peers| !peers.items().is_empty());
    let is_named = !has_peers || others.is_empty() || others.iter().any(is_peer);
    let names = others.iter().map(|end| format!("`{end}`")).collect::<Vec<_>>().join(" or ");
    (!is_named).then(|| format!("its `peers` do not name {names}"))
}

fn port_row<'a>(view: &View<'a>, id: &str) -> Option<At<'a>> {
    view.root.row_of("network.port", id)
}

/// The part that a port belongs to, if stated.
fn owner<'a>(view: &View<'a>, port: At<'a>) -> Option<&'a str> {
    let of_interface = |id| view.root.row_of("network.interface", id)?.field("part");
    port.field("part").or_else(|| port.texts("interface").into_iter().find_map(of_interface))
}

/// Ports without flows, if there are flows at all.
pub(super) fn unused_ports(view: &View, found: &mut Vec<Diagnostic>) {
    let flows = view.root.rows("network.flow");
    if flows.is_empty() {
        return;
    }
    let used: HashSet<&str> =
        view.texts().filter(|(_, kind, _)| *kind == TextKind::PortRef).map(|(_, _, text)| text).collect();
    let mut joined: HashMap<&str, HashSet<&str>> = HashMap::new();
    for flow in &flows {
        if let (Some(from), Some(to)) = (flow.field("from"), flow.field("to")) {
            joined.entry(from).or_default().insert(to);
            joined.entry(to).or_default().insert(from);
        }
    }
    for port in view.root.rows("network.port") {
        let Some(id) = port.id().filter(|id| !used.contains(id)) else { continue };
        // Another way between the same two, such as one with encryption and one without.
        let others = owner(view, port).and_then(|owner| joined.get(owner));
        let is_alternative = others.is_some_and(|others| port.texts("peers").iter().any(|peer| others.contains(peer)));
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

/// Unencrypted ports for data that needs encryption, without a statement of the risk.
pub(super) fn unencrypted(view: &View, found: &mut Vec<Diagnostic>) {
    let risks = Risks::of(view);
    let mut told = HashSet::new();
    for flow in view.root.rows("network.flow") {
        let anonymised = flow.field("deidentified") == Some("anonymised");
        let mut data = flow.texts("data");
        data.retain(|data| SENSITIVE.contains(data) && (!anonymised || *data == "credentials"));
        if data.is_empty() {
            continue;
        }
        for port in flow.texts("port").into_iter().filter_map(|id| port_row(view, id)) {
            let Some(encryption) = flow.get("encryption").or_else(|| port.get("encryption")) else { continue };
            let is_told = encryption.get("instead").is_some() || risks.speak_of(port, flow);
            if is_unencrypted(encryption.fact) && !is_told && told.insert(encryption.place) {
                // Both problems need the same fix, and this one says more.
                found.retain(|other| {
                    other.place != Some(encryption.place) || !matches!(other.problem, Problem::TextSaysNothing { .. })
                });
                let port = port.id().unwrap_or_default().to_owned();
                let data = data.iter().map(|data| (*data).to_owned()).collect();
                found.push(Problem::DataUnencrypted { port, data }.at(encryption.place));
            }
        }
    }
}

/// The ports and protocols that the residual risks mention.
struct Risks<'a> {
    /// Their words, in lower case.
    words: HashSet<String>,
    /// The text behind `{ref:`, up to its brace.
    references: HashSet<&'a str>,
}

impl<'a> Risks<'a> {
    fn of(view: &View<'a>) -> Self {
        let (mut words, mut references) = (HashSet::new(), HashSet::new());
        for risk in view.root.rows("residual_risk") {
            for text in ["title", "description", "action"].into_iter().filter_map(|field| risk.field(field)) {
                let in_text = text.split(|c: char| !(c.is_alphanumeric() || c == '-'));
                words.extend(in_text.map(str::to_ascii_lowercase));
                let named = text.split("{ref:").skip(1).filter_map(|rest| rest.split_once('}'));
                references.extend(named.map(|(path, _)| path));
            }
        }
        Self { words, references }
    }

    /// Whether one mentions the port: by a reference to it or to the flow, or by its protocol.
    fn speak_of(&self, port: At, flow: At) -> bool {
        let protocol = port.field("protocol").unwrap_or_default().split([' ', '/', '(']).next().unwrap_or_default();
        let rows = [("network.port", port.id()), ("network.flow", flow.id())];
        let mut paths = rows.into_iter().filter_map(|(list, id)| Some(format!("{list}.{}", id?)));
        !protocol.is_empty() && self.words.contains(&protocol.to_ascii_lowercase())
            || paths.any(|path| self.references.contains(path.as_str()))
    }
}

/// A device without a network has nothing that needs one.
pub(super) fn connection(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.root.get("network").filter(|network| network.field("connection") == Some("none")) else {
        return;
    };
    let mut contradicts = |what, at: Option<At>| {
        found.extend(at.map(|at| Problem::NetworkContradiction { what }.at(at.place)));
    };
    let is_there = |interface: &At| {
        interface.field("kind").is_some_and(|kind| NETWORKED.contains(&kind) || kind == "cellular")
            && !interface.field("state").is_some_and(|state| ABSENT.contains(&state))
            && interface.field("default") != Some("not_installed")
    };
    contradicts("an interface to a network", network.rows("interface").into_iter().find(is_there));
    let services = network
        .path("requirements.services")
        .filter(|services| services.items().iter().any(|at| at.value() != Some("none")));
    contradicts("a service that the network must offer", services);
    contradicts("a port", network.rows("port").first().copied());
    let over_network = |flow: &At| flow.get("port").is_some() || flow.field("medium") == Some("network");
    contradicts("a flow over the network", network.rows("flow").into_iter().find(over_network));
    let remote = network.rows("remote_access").into_iter().find(|remote| remote.field("state") == Some("provided"));
    contradicts("remote access", remote.and_then(|remote| remote.get("state")));
}

/// The port of the clock uses the protocol of the clock.
pub(super) fn clock(view: &View, found: &mut Vec<Diagnostic>) {
    view.root
        .rows("logging")
        .into_iter()
        .filter_map(|log| log.get("clock"))
        .for_each(|clock| of_clock(view, clock, found));
}

fn of_clock(view: &View, clock: At, found: &mut Vec<Diagnostic>) {
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
