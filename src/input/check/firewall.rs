//! Ports as firewall rules: what a rule needs, and facts that contradict it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::connection::{Connection, NOT_KNOWN, Reason, Rule, is_local, lacks_number, number_field};
use crate::model::device::ABSENT;
use crate::model::device::value::is_unencrypted;
use crate::model::fact::Fact;

/// Protocols that send all in the clear.
const CLEAR: &[&str] = &["telnet", "ftp", "tftp", "http", "rlogin", "rsh", "snmpv1", "snmpv2c"];
/// Values for the traffic of a zone that allow none through its border, in either direction.
const SEALED: &[&str] = &["deny_all", "isolated"];
/// IP protocols with their own transport, by their number.
const TRANSPORTS: &[(&str, &str)] = &[("1", "icmp"), ("6", "tcp"), ("17", "udp"), ("58", "icmpv6"), ("132", "sctp")];

/// Each port has the number that its transport protocol has, and no other.
pub(super) fn numbers_of_transport(view: &View, found: &mut Vec<Diagnostic>) {
    for port in view.root.rows("network.port") {
        let Some(table) = port.fact.table() else { continue };
        let Some(transport) = port.field("transport") else {
            let id = port.id().unwrap_or_default().to_owned();
            found.push(Problem::PortWithoutTransport { id }.at(port.place));
            continue;
        };
        if transport == NOT_KNOWN {
            continue;
        }
        let own = number_field(transport);
        for key in ["number", "source_port", "icmp_type", "ip_protocol"] {
            let fits = key == own || (key == "source_port" && own == "number");
            if let Some(at) = port.get(key).filter(|_| !fits) {
                let problem =
                    Problem::PortFieldMisplaced { key: key.into(), transport: transport.into(), instead: own.into() };
                found.push(problem.at(at.place));
            }
        }
        let named = port.field("ip_protocol").filter(|_| transport == "ip");
        if let Some((number, name)) = TRANSPORTS.iter().find(|(number, _)| named == Some(number)) {
            found.push(Problem::IpProtocolNamed { number, transport: name }.at(port.place_of("ip_protocol")));
        }
        if lacks_number(table) && port.get(own).is_none() {
            let id = port.id().unwrap_or_default().to_owned();
            found.push(Problem::PortWithoutNumber { id, key: own.into() }.at(port.place));
        }
    }
}

/// A rule needs the part that opens the connection or listens.
pub(super) fn parts(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.network() else { return };
    for port in view.root.rows("network.port") {
        let Some(table) = port.fact.table() else { continue };
        let id = || port.id().unwrap_or_default().to_owned();
        let between = network.undecided(table);
        if !between.is_empty() {
            let parts = between.into_iter().map(str::to_owned).collect();
            found.push(Problem::PortBetweenParts { id: id(), parts }.at(port.place));
        } else if network.is_of_no_part(table) && port.field("firewall_rule") != Some("none") {
            found.push(Problem::PortOfNoPart { id: id() }.at(port.place));
        }
    }
}

/// Rules for connections through a border that allows no traffic.
pub(super) fn sealed<'a>(view: &View<'a>, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.network() else { return };
    let traffic: HashMap<&str, &str> = view
        .root
        .rows("network.zone")
        .into_iter()
        .filter_map(|zone| Some((zone.id()?, zone.field("traffic")?)))
        .collect();
    let ports = view.root.rows("network.port");
    let mut told = HashSet::new();
    for connection in view.connections().iter().filter(|connection| connection.rule == Rule::Allow) {
        let port = ports[connection.port];
        // Whether a border blocks a connection, inbound or outbound.
        let stops = |zones: &[&'a str], is_inbound: bool| {
            let stop = |zone: &&str| {
                traffic.get(zone).is_some_and(|how| SEALED.contains(how) || is_inbound && *how == "allow_outbound")
            };
            // A part in several zones uses the border that is open.
            zones.first().copied().filter(|_| zones.iter().all(stop))
        };
        let anybody = [""];
        let others = if connection.others.is_empty() { &anybody[..] } else { &connection.others };
        for other in others {
            let (own, theirs) = network.ends(connection, other);
            // A connection within a zone does not cross the border.
            if own.iter().any(|zone| theirs.contains(zone)) {
                continue;
            }
            let Some(zone) = stops(&own, !connection.opens).or_else(|| stops(&theirs, connection.opens)) else {
                continue;
            };
            if !told.insert((connection.port, zone)) {
                continue;
            }
            let one = format!("network.zone.{zone}: traffic = {}", traffic.get(zone).copied().unwrap_or_default());
            let two = format!("port {}: allowed", port.id().unwrap_or_default());
            // A side without a zone may be in the same one.
            let is_open = own.is_empty() || theirs.is_empty();
            let problem = if is_open || traffic.get(zone) == Some(&"allow_outbound") {
                let why = if is_open {
                    "nothing says in which zone each of the two sides is"
                } else {
                    "inbound connections do not pass the border of the zone"
                };
                Problem::Questionable { one, other: two, why: why.into() }
            } else {
                Problem::Contradiction { one, other: two, why: "no connection passes the border of the zone".into() }
            };
            found.push(problem.at(port.place));
        }
    }
}

/// The device's own firewall against the connections that the document lists: what it blocks does not work, whatever a
/// network firewall allows.
pub(super) fn own(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    let firewalls = view.root.rows("network.firewall");
    let connections = view.connections();
    for firewall in &firewalls {
        let Some(policy) = firewall.field("policy") else { continue };
        let is_sealed = SEALED.contains(&policy);
        if !is_sealed && policy != "allow_outbound" || firewall.field("state").is_some_and(|is| ABSENT.contains(&is)) {
            continue;
        }
        let (owner, interfaces) = (firewall.field("part"), firewall.texts("interface"));
        let is_filtered = |connection: &&Connection| {
            let port = ports[connection.port];
            // Traffic within one computer does not reach its firewall, and a part may have a separate firewall.
            let passes =
                !matches!(connection.rule, Rule::Block | Rule::Unstated | Rule::None(Reason::Computer | Reason::Part))
                    && match owner {
                        Some(owner) => connection.own == owner,
                        None => !firewalls.iter().any(|other| other.field("part") == Some(connection.own)),
                    };
            let at = port.texts("interface");
            let is_there = port.field("default") != Some("closed")
                && (interfaces.is_empty() || !at.is_empty() && at.iter().all(|id| interfaces.contains(id)));
            let is_way = match firewall.field("direction") {
                Some("inbound") => !connection.opens,
                Some("outbound") => connection.opens,
                _ => true,
            };
            let when = [firewall.get("when"), port.get("when")].map(|when| when.map(|at| at.fact));
            let can_meet = when[0].is_none() || when[1].is_none() || when[0] == when[1];
            passes && is_there && is_way && can_meet && (is_sealed || !connection.opens)
        };
        let mut stopped: Vec<usize> =
            connections.iter().filter(is_filtered).map(|connection| connection.port).collect();
        stopped.dedup();
        let Some(first) = stopped.first() else { continue };
        let is_sure = |port: &At| {
            let when = [firewall.get("when"), port.get("when")].map(|when| when.map(|at| at.fact));
            port.field("need") == Some("required") && when[0] == when[1]
        };
        // A connection that must be there goes first.
        let sure = stopped.iter().find(|port| is_sure(&ports[**port]));
        let one = format!("network.firewall: policy = {policy}");
        let other = format!("port {}: allowed", ports[*sure.unwrap_or(first)].id().unwrap_or_default());
        let why = if is_sealed {
            "the firewall of the device stops the connection, whatever the network lets through"
        } else {
            "the firewall of the device blocks connections to it, and another system opens this one"
        };
        let problem = match sure {
            Some(_) => Problem::Contradiction { one, other, why: why.into() },
            None => Problem::Questionable { one, other, why: why.into() },
        };
        found.push(problem.at(firewall.place_of("policy")));
    }
}

/// Connections that are declared to cross no border, between two zones.
pub(super) fn crossing(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.network() else { return };
    let ports = view.root.rows("network.port");
    for connection in view.connections() {
        let port = ports[connection.port];
        if port.field("firewall_rule") != Some("none") {
            continue;
        }
        let apart = connection.others.iter().find_map(|other| {
            let (own, theirs) = network.ends(connection, other);
            let is_apart = !theirs.is_empty() && !own.is_empty() && !own.iter().any(|zone| theirs.contains(zone));
            is_apart.then(|| format!("{} and {}", own.join(", "), theirs.join(", ")))
        });
        if let Some(zones) = apart {
            let problem = Problem::Questionable {
                one: format!("port {}: firewall_rule = none", port.id().unwrap_or_default()),
                other: format!("network.zone: {zones}"),
                why: "between two zones there is a border".into(),
            };
            found.push(problem.at(port.place_of("firewall_rule")));
        }
    }
}

/// A rule for a system in a cloud needs its address, which the operator cannot know.
pub(super) fn cloud_addresses(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(network) = view.network() else { return };
    let mut told = HashSet::new();
    for connection in view.connections().iter().filter(|connection| connection.rule == Rule::Allow) {
        for other in connection.others.iter().filter(|other| network.is_in_cloud(other)) {
            let row = view.root.row_of("network.peer", other).or_else(|| view.root.row_of("part", other));
            if let Some(row) = row.filter(|row| row.get("address").is_none() && told.insert(*other)) {
                found.push(Problem::CloudWithoutAddress { id: (*other).to_owned() }.at(row.place));
            }
        }
    }
}

/// An address with a port number is reached through that port.
pub(super) fn ports_of_addresses(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    // The ports of each system, for connections to it.
    let mut reached: HashMap<&str, Vec<At>> = HashMap::new();
    for connection in view.connections().iter().filter(|connection| connection.rule == Rule::Allow) {
        let listening: &[&str] = if connection.opens { &connection.others } else { &[connection.own] };
        for system in listening {
            reached.entry(system).or_default().push(ports[connection.port]);
        }
    }
    for system in ["network.peer", "part"].into_iter().flat_map(|list| view.root.rows(list)) {
        let Some(through) = system.id().and_then(|id| reached.get(id)) else { continue };
        for address in system.rows("address") {
            let Some(number) = address.value().and_then(port_of_address) else { continue };
            let fits = |port: &At| services(*port).iter().any(|(_, low, high)| (*low..=*high).contains(&number));
            if !through.iter().any(fits) {
                let found_in = address.value().unwrap_or_default().to_owned();
                found.push(Problem::AddressOffPort { address: found_in, number }.at(address.place));
            }
        }
    }
}

/// The port in `https://example.com:8443/a`, `[2001:db8::1]:8443` or `example.com:8443`.
fn port_of_address(address: &str) -> Option<u32> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?;
    let (before, port) = host.rsplit_once(':')?;
    (before.ends_with(']') || !before.contains(':')).then(|| port.parse().ok()).flatten()
}

/// Traffic in plain text is not encrypted; with encryption the protocol has another name.
pub(super) fn clear(view: &View, found: &mut Vec<Diagnostic>) {
    for port in view.root.rows("network.port") {
        let Some(protocol) = port.field("protocol").filter(|name| CLEAR.contains(&&*name.to_lowercase())) else {
            continue;
        };
        let Some(encryption) = port.get("encryption") else { continue };
        let is_claimed = encryption.field("state").is_none_or(|state| state == "provided");
        if is_claimed && !is_unencrypted(encryption.fact) {
            let problem = Problem::Questionable {
                one: format!("port {}: protocol = {protocol}", port.id().unwrap_or_default()),
                other: "encryption".into(),
                why: "the protocol sends all in the clear; with encryption it has another name, such as HTTPS".into(),
            };
            found.push(problem.at(encryption.place));
        }
    }
}

/// A port on an interface that the device does not have.
pub(super) fn absent_interfaces(view: &View, found: &mut Vec<Diagnostic>) {
    for port in view.root.rows("network.port") {
        for named in port.rows("interface") {
            let interface = named.value().and_then(|id| view.root.row_of("network.interface", id));
            let state = interface.and_then(|interface| interface.field("state")).filter(|state| ABSENT.contains(state));
            if let Some(state) = state {
                let problem = Problem::Contradiction {
                    one: format!("interface {}: state = {state}", named.value().unwrap_or_default()),
                    other: format!("port {}: interface", port.id().unwrap_or_default()),
                    why: "the device does not have the interface".into(),
                };
                found.push(problem.at(named.place));
            }
        }
    }
}

/// A port that is open only for its own computer serves no other system.
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

/// Whether a connection may use the internet fits its target, and whether the device may be connected at all.
pub(super) fn internet(view: &View, found: &mut Vec<Diagnostic>) {
    let forbidden = view.root.path("network.internet").filter(|at| at.value() == Some("forbidden"));
    let Some(network) = view.network() else { return };
    for port in view.root.rows("network.port") {
        let id = || port.id().unwrap_or_default().to_owned();
        let cloud = || port.texts("peers").into_iter().find(|id| network.is_in_cloud(id));
        let reason = match port.field("internet") {
            Some("never") => cloud().map(|id| format!("`{id}` is in a cloud")),
            Some("not_used") => None,
            Some(_) if forbidden.is_some() => Some("the device must not be connected to the internet".into()),
            Some(_) if port.field("firewall_rule") == Some("none") => {
                Some("`firewall_rule = \"none\"` says that it never crosses a network border".into())
            }
            _ => None,
        };
        if let Some(reason) = reason {
            found.push(Problem::InternetContradiction { id: id(), reason }.at(port.place_of("internet")));
        }
    }
    let ports = view.root.rows("network.port");
    // A connection over a private network uses no internet.
    let is_private = |port: &At| port.field("internet") == Some("not_used");
    if let Some(unneeded) = view.root.path("network.internet").filter(|at| at.value() == Some("not_needed")) {
        let is_needed = |port: &&At| {
            port.field("need") == Some("required")
                && port.get("when").is_none()
                && port.field("firewall_rule") != Some("none")
                && !is_private(port)
                && !port.texts("peers").is_empty()
                && port.texts("peers").into_iter().all(|id| network.is_in_cloud(id))
        };
        if let Some(port) = ports.iter().find(is_needed) {
            let other = format!("port {}: required, to a cloud", port.id().unwrap_or_default());
            let why = "a cloud is reached over the internet; where the connection uses a private network, the port has `internet = \"not_used\"`";
            let one = "network.internet = not_needed".into();
            found.push(Problem::Questionable { one, other, why: why.into() }.at(unneeded.place));
        }
    }
    if forbidden.is_none() {
        return;
    }
    // The cloud is forbidden, but there is a connection to it: a rule, or a flow over the network.
    let is_to_cloud = |ends: &[&str]| {
        let count = ends.iter().filter(|end| network.is_in_cloud(end)).count();
        count > 0 && count < ends.len()
    };
    let by_rule = view.connections().iter().find(|connection| {
        connection.rule == Rule::Allow
            && !is_private(&ports[connection.port])
            && connection.others.iter().any(|other| is_to_cloud(&[connection.own, other]))
    });
    let by_flow = || {
        view.root.rows("network.flow").into_iter().find(|flow| {
            let ends: Vec<&str> = ["from", "to"].into_iter().filter_map(|end| flow.field(end)).collect();
            let is_networked =
                flow.get("port").is_some() || flow.field("medium").is_none_or(|medium| medium == "network");
            is_networked && is_to_cloud(&ends)
        })
    };
    let (other, place) = match by_rule.map(|connection| ports[connection.port]) {
        Some(port) => (format!("port {}: to a cloud", port.id().unwrap_or_default()), port.place),
        None => match by_flow() {
            Some(flow) => ("network.flow: to a cloud".to_owned(), flow.place),
            None => return,
        },
    };
    let why = "a cloud is reached over the internet".into();
    let one = "network.internet = forbidden".into();
    found.push(Problem::Contradiction { one, other, why }.at(place));
}

/// A rule that blocks what another rule allows.
pub(super) fn blocked(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    let connections = view.connections();
    let (blocked, others): (Vec<_>, Vec<_>) = connections.iter().partition(|connection| connection.rule == Rule::Block);
    if blocked.is_empty() {
        return;
    }
    let allowed = Allowed::of(&ports, others.into_iter().filter(|connection| connection.rule == Rule::Allow));
    let mut told = HashSet::new();
    for block in blocked {
        let Some(allow) = allowed.overlap(&ports, block) else { continue };
        if !told.insert(block.port) {
            continue;
        }
        let id = |number: usize| ports[number].id().unwrap_or_default().to_owned();
        let problem = Problem::Contradiction {
            one: format!("port {}: blocked", id(block.port)),
            other: format!("port {}: allowed", id(allow)),
            why: "a firewall cannot do both with one connection".into(),
        };
        found.push(problem.at(ports[block.port].place));
    }
}

/// One end of connections of one kind: the end, whether it opens them, the protocol and the condition.
type Ends<'a> = (&'a str, bool, &'a str, Option<&'a Fact>);

/// The allowed connections, indexed so that overlaps are found without comparing all of them.
struct Allowed<'a> {
    /// For each end the ranges of numbers by their start: the last number of this and all previous ranges, and its
    /// port.
    ranges: HashMap<Ends<'a>, BTreeMap<u32, (u32, usize)>>,
}

impl<'a> Allowed<'a> {
    #[expect(clippy::mutable_key_type, reason = "the index of a list is no part of what it is")]
    fn of<'c>(ports: &[At<'a>], connections: impl Iterator<Item = &'c Connection<'a>>) -> Self
    where
        'a: 'c,
    {
        let mut ranges: HashMap<Ends<'a>, BTreeMap<u32, (u32, usize)>> = HashMap::new();
        for connection in connections {
            let when = ports[connection.port].get("when").map(|at| at.fact);
            for (protocol, low, high) in services(ports[connection.port]) {
                let others = connection.others.iter().map(|other| (*other, !connection.opens));
                for (end, opens) in others.chain([(connection.own, connection.opens)]) {
                    let of_end = ranges.entry((end, opens, protocol, when)).or_default();
                    let last = of_end.entry(low).or_insert((high, connection.port));
                    if last.0 < high {
                        *last = (high, connection.port);
                    }
                }
            }
        }
        for of_end in ranges.values_mut() {
            let mut furthest = (0, 0);
            for last in of_end.values_mut() {
                if furthest.0 > last.0 {
                    *last = furthest;
                }
                furthest = *last;
            }
        }
        Self { ranges }
    }

    /// The port of an allowed connection, if it is one of the blocked ones.
    fn overlap(&self, ports: &[At<'a>], block: &Connection<'a>) -> Option<usize> {
        let when = ports[block.port].get("when").map(|at| at.fact);
        services(ports[block.port]).into_iter().find_map(|(protocol, low, high)| {
            let of_end = self.ranges.get(&(block.own, block.opens, protocol, when))?;
            let (_, (last, port)) = of_end.range(..=high).next_back()?;
            (*last >= low).then_some(*port)
        })
    }
}

/// The protocols of a port, each with a range of numbers; an ICMP port without number covers all of its types.
fn services(port: At<'_>) -> Vec<(&str, u32, u32)> {
    let protocols: &[&str] = match port.field("transport") {
        Some("tcp_udp") => &["tcp", "udp"],
        Some("tcp") => &["tcp"],
        Some("udp") => &["udp"],
        Some("sctp") => &["sctp"],
        Some("ip") => &["ip"],
        // Types have names of the maker's own.
        Some("icmp" | "icmpv6") => return port.field("icmp_type").map(|kind| (kind, 0, 0)).into_iter().collect(),
        _ => &[],
    };
    let field = if protocols == ["ip"] { "ip_protocol" } else { "number" };
    let bounds = |text: &str| match text.split_once("..") {
        Some((low, high)) => Some((low.trim().parse().ok()?, high.trim().parse().ok()?)),
        None if text == "any" => Some((1, 65535)),
        None => text.parse().ok().map(|number| (number, number)),
    };
    let ranges: Vec<(u32, u32)> = port.texts(field).into_iter().filter_map(bounds).collect();
    protocols.iter().flat_map(|name| ranges.iter().map(|(low, high)| (*name, *low, *high))).collect()
}
