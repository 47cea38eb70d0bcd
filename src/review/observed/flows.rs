//! Connections that a log shows, against the ports and flows that are declared.

use std::net::IpAddr;

use super::declared::{Declared, choice, holds, texts};
use super::ports::title;
use super::{Content, Making, Own, Verdict};
use crate::base::diagnostic::Problem;
use crate::base::source::Place;
use crate::input::scan::{self, Connection, Kind, Transport};
use crate::model::fact::{Fact, Table};

/// Services of the network, as `services` of `[network.requirements]` names them, with their ports.
const SERVICES: &[(&str, &[(Transport, u16)])] = &[
    ("dhcp", &[(Transport::Udp, 67), (Transport::Udp, 547)]),
    ("dns", &[(Transport::Udp, 53), (Transport::Tcp, 53), (Transport::Tcp, 853)]),
    ("time", &[(Transport::Udp, 123), (Transport::Tcp, 4460)]),
    (
        "directory",
        &[
            (Transport::Tcp, 389),
            (Transport::Udp, 389),
            (Transport::Tcp, 636),
            (Transport::Tcp, 3268),
            (Transport::Tcp, 3269),
        ],
    ),
    ("radius", &[(Transport::Udp, 1812), (Transport::Udp, 1813), (Transport::Tcp, 2083)]),
    ("syslog", &[(Transport::Udp, 514), (Transport::Tcp, 514), (Transport::Tcp, 6514)]),
    ("smtp", &[(Transport::Tcp, 25), (Transport::Tcp, 465), (Transport::Tcp, 587)]),
];

/// Whether an address is that of a system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Is {
    No,
    /// The system has no address, or a name that is not looked up.
    Perhaps,
    Yes,
}

/// What a connection is to the device.
struct Ends<'a> {
    /// The part that began or accepted it.
    own: Own<'a>,
    opens: bool,
    /// The address at the other side.
    other: &'a str,
    /// The part at the other side.
    other_own: Option<Own<'a>>,
}

impl<'a> Making<'a> {
    pub(super) fn compare_flows(&mut self) {
        for file in self.question.files {
            let Content::Scan(Kind::Flows, scan) = &file.content else { continue };
            for connection in &scan.connections {
                let range = &connection.span;
                self.compare_flow(connection, Place { file: file.file, start: range.start, end: range.end });
            }
        }
        self.unseen_flows();
    }

    fn compare_flow(&mut self, connection: &'a Connection, place: Place) {
        let Connection { from, to, .. } = connection;
        let (begins, accepts) = (self.part_at(from), self.part_at(to));
        if begins.is_none() && accepts.is_none() || connection.transport == Transport::Icmp {
            self.ignored += 1;
            return;
        }
        let mut ways = Vec::new();
        if let Some(own) = begins {
            ways.push(Ends { own, opens: true, other: to, other_own: accepts });
        }
        // What the device did not accept is no connection of it.
        if let Some(own) = accepts.filter(|_| connection.is_answered) {
            ways.push(Ends { own, opens: false, other: from, other_own: begins });
        }
        if ways.is_empty() {
            self.ignored += 1;
            return;
        }
        let rows: Vec<(usize, Is)> = ways.iter().flat_map(|ends| self.rows(connection, ends)).collect();
        let services = ways.iter().any(|ends| ends.opens && self.is_service(connection));
        let flows: Vec<(usize, &Table)> = ways.iter().flat_map(|ends| self.flows(ends)).collect();
        for (number, _) in rows.iter().filter(|(_, is)| *is != Is::No) {
            let id = self.declared[*number].id;
            if self.declared[*number].numbers.contains(connection.port) {
                self.note(&format!("network.port.{id}.number"), Verdict::Observed, "", Some(place));
            }
            self.through(id, &ways, place);
        }
        for (number, flow) in &flows {
            self.note(&flow_path(*number, flow), Verdict::Observed, "", Some(place));
        }
        if services || !flows.is_empty() || rows.iter().any(|(_, is)| *is != Is::No) {
            return;
        }
        let port = title(connection.transport, connection.port);
        let (from, to) = (from.clone(), to.clone());
        if let Some((number, _)) = rows.first() {
            let declared = &self.declared[*number];
            let (id, opens) = (declared.id.to_owned(), declared.opens);
            let at = self.question.node.nearest_fact(&format!("network.port.{id}.peers"));
            let fact = format!("network.port.{id}.peers");
            let problem = if opens {
                self.note(&fact, Verdict::Contradicted, "", Some(place));
                Problem::PeerUndeclared { id, to, port }
            } else {
                Problem::PeerUnexpected { id, from, port }
            };
            self.tell(problem, at, Some(place));
        } else if !connection.is_begun && self.reversed(connection) {
            // Seen the other way round it is declared, but nobody knows at which port.
            self.ignored += 1;
        } else if !connection.is_begun {
            self.tell(Problem::DirectionOpen { one: from, other: to, port }, self.ports_place(), Some(place));
        } else {
            let (count, opens) = (connection.count, ways[0].opens);
            self.tell(Problem::ConnectionUndeclared { from, to, port, count, opens }, self.ports_place(), Some(place));
        }
    }

    /// The part at an address, by --host.
    fn part_at(&self, address: &str) -> Option<Own<'a>> {
        let named = self.question.hosts.iter().find(|(host, _)| scan::same_address(host, address));
        let (_, name) = named?;
        let is_peer = self.peer(name).is_some() && !self.root.rows("part").any(|part| part.id() == Some(name));
        (!is_peer).then(|| self.own_of(name))
    }

    fn network(&self) -> Option<&'a Table> {
        self.root.get("network").and_then(Fact::table)
    }

    fn peer(&self, id: &str) -> Option<&'a Table> {
        self.peers.get(id).copied()
    }

    /// Whether an address is that of a part or peer.
    fn is_at(&self, id: &str, address: &str, own: Option<Own<'_>>) -> Is {
        let named = self.question.hosts.iter().find(|(host, _)| scan::same_address(host, address));
        if named.is_some_and(|(_, name)| name == id) {
            return Is::Yes;
        }
        let Some(peer) = self.peer(id) else {
            // A part.
            return match own {
                Some(own) if own.covers(id) => Is::Yes,
                Some(_) => Is::No,
                // Where the part is may not be told.
                None if self.question.hosts.iter().any(|(_, name)| name == id) => Is::No,
                None => Is::Perhaps,
            };
        };
        // Somebody else is there.
        if named.is_some() || own.is_some() {
            return Is::No;
        }
        let addresses = texts(peer, "address");
        addresses.iter().map(|known| is_address(known, address)).max().unwrap_or(Is::Perhaps)
    }

    /// The rows whose port it can be, with whether one of their peers is at the other side.
    fn rows(&self, connection: &Connection, ends: &Ends<'_>) -> Vec<(usize, Is)> {
        let is_port = |one: &(usize, &Declared<'_>)| {
            let (_, one) = one;
            one.transports.contains(&connection.transport)
                && (one.numbers.contains(connection.port) || one.numbers.is_unknown)
        };
        let is_way = |one: &Declared<'_>| match (one.opens == ends.opens, ends.own.covers(one.own)) {
            (true, true) => Some(
                one.others.iter().map(|id| self.is_at(id, ends.other, ends.other_own)).max().unwrap_or(Is::Perhaps),
            ),
            _ => None,
        };
        let rows = self.declared.iter().enumerate();
        let rows = rows.filter(is_port).filter_map(|(number, one)| Some((number, is_way(one)?)));
        // A row whose number nobody knows declares only what surely goes to its peer.
        rows.filter(|(number, is)| self.declared[*number].numbers.contains(connection.port) || *is == Is::Yes).collect()
    }

    /// Whether it goes to a service that the network must offer.
    fn is_service(&self, connection: &Connection) -> bool {
        let needed = self.network().and_then(|network| network.get("requirements")).and_then(Fact::table);
        let Some(Fact::List(needed)) = needed.and_then(|needed| needed.get("services")) else { return false };
        let is_needed =
            |name: &str| needed.iter().any(|one| matches!(one, Fact::Choice { value, .. } if *value == name));
        SERVICES.iter().any(|(name, ports)| is_needed(name) && ports.contains(&(connection.transport, connection.port)))
    }

    /// The flows without a port between its ends.
    fn flows(&self, ends: &Ends<'_>) -> Vec<(usize, &'a Table)> {
        let is_own = |id: &str| ends.own.covers(id) || id == super::THE_DEVICE;
        let is_other = |id: &str| self.is_at(id, ends.other, ends.other_own) == Is::Yes;
        let is_it = |flow: &&Table| {
            let [from, to] = ["from", "to"].map(|end| flow.get(end).and_then(Fact::text).unwrap_or_default());
            flow.get("port").is_none()
                && matches!(choice(flow, "medium"), "" | "network")
                && (is_own(from) && is_other(to) || is_own(to) && is_other(from))
        };
        let flows = self.network().into_iter().flat_map(|network| network.rows("flow")).enumerate();
        flows.filter(|(_, flow)| is_it(flow)).collect()
    }

    /// Notes the flows through a port whose ends are those of a connection.
    fn through(&mut self, id: &str, ways: &[Ends<'_>], place: Place) {
        let flows: Vec<(usize, &Table)> =
            self.network().into_iter().flat_map(|network| network.rows("flow")).enumerate().collect();
        for (number, flow) in flows {
            if !texts(flow, "port").contains(&id) {
                continue;
            }
            let ends = ["from", "to"].map(|end| flow.get(end).and_then(Fact::text).unwrap_or_default());
            let is_between = ways.iter().any(|way| {
                let is_own = |id: &str| way.own.covers(id) || id == super::THE_DEVICE;
                let is_other = |id: &str| self.is_at(id, way.other, way.other_own) == Is::Yes;
                is_own(ends[0]) && is_other(ends[1]) || is_own(ends[1]) && is_other(ends[0])
            });
            if is_between {
                self.note(&flow_path(number, flow), Verdict::Observed, "", Some(place));
            }
        }
    }

    /// Whether a row declares the connection if the other side had begun it; its port at that side is not known.
    fn reversed(&self, connection: &Connection) -> bool {
        let (begins, accepts) = (self.part_at(&connection.from), self.part_at(&connection.to));
        let of = |own: Option<Own<'_>>, opens: bool| {
            own.is_some_and(|own| {
                self.declared.iter().any(|one| {
                    one.opens == opens
                        && own.covers(one.own)
                        && one.transports.contains(&connection.transport)
                        && one.numbers.contains(connection.port)
                })
            })
        };
        of(begins, false) || of(accepts, true)
    }

    /// Ports and flows that the logs do not show: that nothing was sent says nothing.
    fn unseen_flows(&mut self) {
        let ports: Vec<&str> = self.declared.iter().map(|one| one.id).collect();
        for id in ports {
            let reason = "no connection in the logs can be this one";
            self.note(&format!("network.port.{id}.number"), Verdict::NotObservable, reason, None);
        }
        let flows: Vec<(usize, &Table)> =
            self.network().into_iter().flat_map(|network| network.rows("flow")).enumerate().collect();
        for (number, flow) in flows {
            let reason = match choice(flow, "medium") {
                "" | "network" if holds(flow.get("when"), self.question.setup) == Some(false) => {
                    "its condition is false in the given state of the device"
                }
                "" | "network" => "no connection in the logs is surely this one",
                _ => "it does not travel by the network",
            };
            self.note(&flow_path(number, flow), Verdict::NotObservable, reason, None);
        }
    }
}

/// A flow may have no id.
fn flow_path(number: usize, flow: &Table) -> String {
    flow.id().map_or_else(|| format!("network.flow.{number}"), |id| format!("network.flow.{id}"))
}

/// Whether an address that was seen is one that a configuration names: an address, a network, a range, a name with or
/// without a wildcard, a URL. Names are not looked up.
fn is_address(known: &str, seen: &str) -> Is {
    let known = known.split_once("://").map_or(known, |(_, rest)| rest).trim();
    let Some(address) = scan::address(seen) else {
        let host = known.split(['/', ':']).next().unwrap_or_default();
        let is_it = match host.strip_prefix("*.") {
            Some(domain) => seen.to_ascii_lowercase().ends_with(&format!(".{}", domain.to_ascii_lowercase())),
            None => host.eq_ignore_ascii_case(seen),
        };
        return if is_it { Is::Yes } else { Is::Perhaps };
    };
    let yes = |is_it: bool| if is_it { Is::Yes } else { Is::No };
    if let Some((first, last)) = ["..", "-", "–"].iter().find_map(|between| known.split_once(between))
        && let (Some(first), Some(last)) = (scan::address(first), scan::address(last))
    {
        return yes((first..=last).contains(&address) && first.is_ipv4() == address.is_ipv4());
    }
    if let Some((network, length)) = known.split_once('/')
        && let (Some(network), Ok(length)) = (scan::address(network), length.parse())
    {
        return yes(is_within(address, network, length));
    }
    let bare = known.split('/').next().unwrap_or_default();
    let without_port = match bare.rsplit_once(':') {
        Some((host, _)) if bare.starts_with('[') || bare.matches(':').count() == 1 => host,
        _ => bare,
    };
    match scan::address(bare).or_else(|| scan::address(without_port)) {
        Some(known) => yes(known == address),
        None => Is::Perhaps,
    }
}

/// Whether an address is in a network of a prefix length.
fn is_within(address: IpAddr, network: IpAddr, length: u32) -> bool {
    let bits = |address: IpAddr| match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)) << 96, 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    let ((one, width), (other, same)) = (bits(address), bits(network));
    let mask = if length == 0 { 0 } else { u128::MAX.checked_shl(128_u32.saturating_sub(length)).unwrap_or(0) };
    width == same && length <= width && one & mask == other & mask
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_compared_in_each_form() {
        for (known, seen, is) in [
            ("192.0.2.1", "192.0.2.1", Is::Yes),
            ("192.0.2.1", "192.0.2.2", Is::No),
            ("192.0.2.0/28", "192.0.2.15", Is::Yes),
            ("192.0.2.0/28", "192.0.2.16", Is::No),
            ("0.0.0.0/0", "203.0.113.9", Is::Yes),
            ("192.0.2.0/28", "2001:db8::1", Is::No),
            ("192.0.2.1..192.0.2.9", "192.0.2.5", Is::Yes),
            ("192.0.2.1-192.0.2.9", "192.0.2.10", Is::No),
            ("2001:db8::/32", "2001:db8:1::9", Is::Yes),
            ("[2001:db8::1]:443", "2001:0db8::1", Is::Yes),
            ("192.0.2.1:443", "192.0.2.1", Is::Yes),
            ("https://192.0.2.1/path", "192.0.2.1", Is::Yes),
            ("::ffff:192.0.2.1", "192.0.2.1", Is::Yes),
            ("fe80::1", "fe80::1%eth0", Is::Yes),
            ("pacs.example", "192.0.2.1", Is::Perhaps),
            ("pacs-01.example", "192.0.2.1", Is::Perhaps),
            ("pacs.example", "PACS.example", Is::Yes),
            ("*.example", "a.example", Is::Yes),
            ("*.example", "example", Is::Perhaps),
            ("https://update.example/v1", "update.example", Is::Yes),
            ("192.0.2.1/99", "192.0.2.1", Is::No),
        ] {
            assert_eq!(is_address(known, seen), is, "{known} {seen}");
        }
    }
}
