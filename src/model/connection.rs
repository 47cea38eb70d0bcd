//! The connections that the ports describe: who opens each, to whom, and what a network firewall does with it. Tables,
//! diagram and checks all use it, so that they cannot contradict each other.

mod address;
mod reason;

use std::collections::{HashMap, HashSet};

use address::{is_link_address, is_loopback_address};

pub use address::is_group_address;
pub use reason::Reason;

use crate::model::device::ABSENT;
use crate::model::fact::{Fact, Table};

/// The device itself, if a fact names it and no part has that id.
pub const THE_DEVICE: &str = "device";
/// The number or transport protocol of a port that the manufacturer does not know.
pub const NOT_KNOWN: &str = "not_known";

/// A connection between a part of the device and other systems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection<'a> {
    /// Number of its port, in the order of the configuration.
    pub port: usize,
    /// The part that opens the connection or listens: its id, or [`THE_DEVICE`].
    pub own: &'a str,
    /// The parts and peers at the other side. Empty if nothing names them, and if the rule applies to all.
    pub others: Vec<&'a str>,
    /// Peers for multicast or broadcast addresses on which the own part listens: they send nothing.
    pub groups: Vec<&'a str>,
    /// Whether the own part opens the connection; else it listens. It says nothing where the rule is [`Rule::Unstated`].
    pub opens: bool,
    pub rule: Rule,
}

/// What a network firewall does with a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Allow,
    Block,
    /// It has no rule for it.
    None(Reason),
    /// The manufacturer does not say which side opens it, so no rule can be given.
    Unstated,
}

/// A configuration's connections, with its rows indexed for lookups.
pub struct Network<'a> {
    ports: Vec<&'a Table>,
    parts: HashMap<&'a str, &'a Table>,
    peers: HashMap<&'a str, &'a Table>,
    interfaces: HashMap<&'a str, &'a Table>,
    /// Peers that are not systems but addresses with many listeners.
    groups: HashSet<&'a str>,
    /// Peers whose addresses no router passes on.
    linked: HashSet<&'a str>,
    /// The ends of the flows through each port.
    flows: HashMap<&'a str, Vec<[&'a str; 2]>>,
    /// The zones of the interfaces of each part, and of all interfaces for the device.
    zones: HashMap<&'a str, Vec<&'a str>>,
}

impl<'a> Network<'a> {
    /// `None` if the configuration has no network.
    #[must_use]
    pub fn of(root: &'a Table) -> Option<Self> {
        let network = root.get("network").and_then(Fact::table)?;
        let by_id = |rows: Vec<&'a Table>| -> HashMap<&'a str, &'a Table> {
            // If two have one id, the first one.
            rows.into_iter().rev().filter_map(|row| Some((row.id()?, row))).collect()
        };
        let parts = by_id(root.rows("part").collect());
        let mut flows: HashMap<&str, Vec<[&str; 2]>> = HashMap::new();
        for flow in network.rows("flow") {
            for port in once(texts(flow, "port")) {
                flows.entry(port).or_default().push(["from", "to"].map(|end| text(flow, end).unwrap_or_default()));
            }
        }
        let is_of_device = |flow: &Table| ["from", "to"].iter().any(|end| text(flow, end) == Some(THE_DEVICE));
        // An interface that names no part is that of the only one, unless a flow tells the device from it.
        let only_part = match root.rows("part").filter_map(Table::id).collect::<Vec<_>>()[..] {
            [part] if !network.rows("flow").any(is_of_device) => Some(part),
            _ => None,
        };
        let mut zones: HashMap<&str, Vec<&str>> = HashMap::new();
        // The zones of interfaces that are off, or exist only under a condition.
        let mut possible: HashMap<&str, Vec<&str>> = HashMap::new();
        // The parts of interfaces with unknown zone; `None` if it can be any part.
        let mut unplaced: HashSet<Option<&str>> = HashSet::new();
        for interface in network.rows("interface").filter(|row| !ABSENT.contains(&choice(row, "state"))) {
            let is_sure =
                !matches!(choice(interface, "default"), "off" | "not_installed") && interface.get("when").is_none();
            let Some(zone) = text(interface, "zone") else {
                if is_sure && matches!(choice(interface, "kind"), "ethernet" | "wifi" | "cellular" | "virtual") {
                    unplaced.insert(text(interface, "part"));
                }
                continue;
            };
            let device = (!parts.contains_key(THE_DEVICE)).then_some(THE_DEVICE);
            for own in once(text(interface, "part").or(only_part).into_iter().chain(device).collect()) {
                let zones = if is_sure { &mut zones } else { &mut possible };
                zones.entry(own).or_default().push(zone);
            }
        }
        for named in zones.values_mut().chain(possible.values_mut()) {
            *named = once(std::mem::take(named));
        }
        // Such an interface adds no zone to a part that has another zone; a part without another zone is in this one.
        for (own, named) in possible {
            let is_its = |part: Option<&str>| own == THE_DEVICE || part.is_none_or(|part| part == own);
            let may_be_elsewhere = unplaced.iter().any(|part| is_its(*part));
            if let [zone] = named[..]
                && !may_be_elsewhere
            {
                zones.entry(own).or_insert_with(|| vec![zone]);
            }
        }
        let peers = by_id(network.rows("peer").collect());
        let interfaces = by_id(network.rows("interface").collect());
        let groups = peers.iter().filter(|(_, peer)| has_all(peer, is_group_address)).map(|(id, _)| *id).collect();
        let linked = peers.iter().filter(|(_, peer)| has_all(peer, is_link_address)).map(|(id, _)| *id).collect();
        Some(Self { ports: network.rows("port").collect(), parts, peers, interfaces, groups, linked, flows, zones })
    }

    /// All connections, in the order of the ports.
    #[must_use]
    pub fn connections(&self) -> Vec<Connection<'a>> {
        self.ports.iter().enumerate().flat_map(|(index, port)| self.of_port(index, port)).collect()
    }

    fn of_port(&self, index: usize, port: &'a Table) -> Vec<Connection<'a>> {
        let mut found = Vec::new();
        let direction = choice(port, "direction");
        for (own, others) in self.sides(port) {
            let is_among_itself = !others.is_empty() && others.iter().all(|other| *other == own);
            // A part that opens a connection to itself also listens.
            let is_blocked = choice(port, "firewall_rule") == "block";
            if direction.is_empty() && !is_blocked {
                let rule = Rule::Unstated;
                found.push(Connection { port: index, own, others, groups: Vec::new(), opens: false, rule });
                continue;
            }
            let ways = match direction {
                "inbound" => &[false][..],
                // A port that is blocked is blocked in each direction that is possible.
                "both" | "" if !is_among_itself => &[true, false],
                _ => &[true],
            };
            for &opens in ways {
                found.extend(self.rules(index, port, own, &others, opens));
            }
        }
        found
    }

    /// One way of a port, in as many connections as there are rules for its other sides.
    fn rules(
        &self,
        index: usize,
        port: &'a Table,
        own: &'a str,
        others: &[&'a str],
        opens: bool,
    ) -> Vec<Connection<'a>> {
        let connection = |others: Vec<&'a str>, rule| {
            let is_heard = |id: &&str| !opens && self.groups.contains(id);
            let (groups, others) = others.into_iter().partition(is_heard);
            Connection { port: index, own, others, groups, opens, rule }
        };
        let all = others.to_vec();
        let unless_unknown = |rule| match () {
            () if lacks_transport(port) => Rule::None(Reason::Transport),
            () if lacks_number(port) => Rule::None(Reason::Number),
            () => rule,
        };
        match choice(port, "firewall_rule") {
            "allow" => return vec![connection(all, unless_unknown(Rule::Allow))],
            "none" => {
                let reason = if self.is_mobile(port, own) { Reason::Mobile } else { Reason::Border };
                return vec![connection(all, Rule::None(reason))];
            }
            // Whatever is at the other side.
            "block" => return vec![connection(Vec::new(), unless_unknown(Rule::Block))],
            _ => {}
        }
        if is_local(port) {
            return vec![connection(all, Rule::None(Reason::Computer))];
        }
        let mut allowed = Vec::new();
        let mut within: Vec<(Reason, Vec<&str>)> = Vec::new();
        for other in others {
            match self.within(port, own, other) {
                None => allowed.push(*other),
                Some(reason) => match within.iter_mut().find(|(known, _)| *known == reason) {
                    Some((_, ids)) => ids.push(other),
                    None => within.push((reason, vec![other])),
                },
            }
        }
        let mut found = Vec::new();
        if !allowed.is_empty() || within.is_empty() {
            found.push(connection(allowed, unless_unknown(Rule::Allow)));
        }
        found.extend(within.into_iter().map(|(reason, ids)| connection(ids, Rule::None(reason))));
        found
    }

    /// Why a connection to another system passes no network firewall.
    fn within(&self, port: &'a Table, own: &'a str, other: &'a str) -> Option<Reason> {
        if own == other {
            return Some(Reason::Part);
        }
        if [own, other].iter().any(|id| self.is_this_computer(id)) {
            return Some(Reason::Computer);
        }
        if self.is_in_device(own) && self.is_in_device(other) {
            return Some(Reason::Device);
        }
        if self.is_in_cloud(own) && self.is_in_cloud(other) {
            return Some(Reason::Cloud);
        }
        if self.linked.contains(other) {
            return Some(Reason::Border);
        }
        if self.is_mobile(port, own) && self.is_outside(other) {
            return Some(Reason::Mobile);
        }
        // A system with an interface in the other's zone does not cross its border.
        let theirs = self.zones(other);
        self.zones_of_port(port, own).iter().any(|zone| theirs.contains(zone)).then_some(Reason::Zone)
    }

    /// Whether a part is in the housing of the device: it says so, or it is the only part that is a device. A port that names no
    /// part is there where all parts are.
    fn is_in_device(&self, id: &str) -> bool {
        let is_inside = |part: &Table| choice(part, "hosted") == "on_device";
        let is_device = |part: &Table| choice(part, "kind") == "device";
        match self.parts.get(id) {
            Some(part) if choice(part, "hosted").is_empty() => {
                is_device(part) && self.parts.values().filter(|part| is_device(part)).count() == 1
            }
            Some(part) => is_inside(part),
            None => id == THE_DEVICE && self.parts.values().all(|part| is_inside(part)),
        }
    }

    /// Whether a port is open only at interfaces of a mobile network.
    fn is_mobile(&self, port: &'a Table, own: &str) -> bool {
        let is_own = |interface: &&Table| text(interface, "part").is_none_or(|part| part == own);
        let mut interfaces = self.interfaces(port).filter(is_own).peekable();
        interfaces.peek().is_some() && interfaces.all(|interface| choice(interface, "kind") == "cellular")
    }

    /// Whether a part or peer is certainly not in the network of the operator.
    fn is_outside(&self, id: &str) -> bool {
        let is_foreign = |peer: &&Table| {
            matches!(choice(peer, "operated_by"), "manufacturer" | "service_partner" | "third_party")
                && text(peer, "zone").is_none()
        };
        self.is_in_cloud(id) || (!self.parts.contains_key(id) && self.peers.get(id).is_some_and(is_foreign))
    }

    /// Whether all addresses of a part or peer are those by which a computer reaches itself.
    fn is_this_computer(&self, id: &str) -> bool {
        self.parts.get(id).or_else(|| self.peers.get(id)).is_some_and(|system| has_all(system, is_loopback_address))
    }

    /// Whether a part runs in a cloud, or a peer is one.
    #[must_use]
    pub fn is_in_cloud(&self, id: &str) -> bool {
        match self.parts.get(id) {
            Some(part) => matches!(choice(part, "hosted"), "manufacturer_cloud" | "third_party_cloud"),
            None => self.peers.get(id).is_some_and(|peer| choice(peer, "kind") == "cloud"),
        }
    }

    /// The parts that a port belongs to, each with its other side: from the port itself, else its interfaces, else the
    /// flows through it.
    fn sides(&self, port: &'a Table) -> Vec<(&'a str, Vec<&'a str>)> {
        let peers = once(texts(port, "peers"));
        let flows = self.flows.get(port.id().unwrap_or_default()).map_or(&[][..], Vec::as_slice);
        let owners = self.owners(port);
        if !owners.is_empty() {
            let is_other = |end: &&str| !owners.contains(end) && *end != THE_DEVICE;
            let others = || once(flows.iter().flatten().copied().filter(is_other).collect());
            let others = if peers.is_empty() { others() } else { peers };
            return owners.iter().map(|own| (*own, others.clone())).collect();
        }
        let named: HashSet<&str> = peers.iter().copied().collect();
        let is_own = |end: &str| self.is_own(end) && !named.contains(end);
        let mut sides: Vec<(&str, Vec<&str>)> = Vec::new();
        let mut add = |own: &'a str, other: &'a str| match sides.iter_mut().find(|(known, _)| *known == own) {
            Some((_, others)) => others.push(other),
            None => sides.push((own, vec![other])),
        };
        let mut between = Vec::new();
        for [from, to] in flows.iter().copied() {
            match (is_own(from), is_own(to)) {
                (true, false) => add(from, to),
                (false, true) => add(to, from),
                (true, true) => between.push([from, to]),
                (false, false) => {}
            }
        }
        // Both ends are parts: the port belongs to the part that also has it towards others.
        for [from, to] in between {
            match [from, to].map(|end| sides.iter().position(|(own, _)| *own == end)) {
                [Some(side), None] => sides[side].1.push(to),
                [None, Some(side)] => sides[side].1.push(from),
                _ => {}
            }
        }
        if sides.is_empty() {
            return vec![(THE_DEVICE, peers)];
        }
        // A peer that no flow names is one all the same; one that the flows of another part name is not.
        let in_flows: HashSet<&str> = sides.iter().flat_map(|(_, others)| others.iter().copied()).collect();
        let of = |others: Vec<&'a str>| {
            if peers.is_empty() {
                return once(others);
            }
            let is_one = |peer: &&str| others.contains(peer) || !in_flows.contains(peer);
            peers.iter().copied().filter(is_one).collect()
        };
        sides.into_iter().map(|(own, others)| (own, of(others))).collect()
    }

    /// The device or a part of it.
    fn is_own(&self, id: &str) -> bool {
        id == THE_DEVICE || self.parts.contains_key(id)
    }

    /// If nothing says which part has a port, the parts that it is between; empty otherwise.
    #[must_use]
    pub fn undecided(&self, port: &'a Table) -> Vec<&'a str> {
        // One with the device alone is within it.
        if !self.owners(port).is_empty() || !self.parts.keys().any(|part| *part != THE_DEVICE) {
            return Vec::new();
        }
        let sides = self.sides(port);
        let is_part = |id: &&str| *id != THE_DEVICE && self.parts.contains_key(id);
        if let [(THE_DEVICE, others)] = &sides[..]
            && others.iter().any(is_part)
        {
            return others.iter().copied().filter(is_part).collect();
        }
        let flows = self.flows.get(port.id().unwrap_or_default()).map_or(&[][..], Vec::as_slice);
        let is_told = |[from, to]: &[&str; 2]| {
            let has =
                |own: &str, other: &str| sides.iter().any(|(side, others)| *side == own && others.contains(&other));
            has(from, to) || has(to, from)
        };
        let open = flows.iter().filter(|ends| ends.iter().all(|end| self.is_own(end)) && !is_told(ends));
        once(open.flatten().copied().collect())
    }

    /// Whether a port belongs to the device as a whole because nothing names its part.
    #[must_use]
    pub fn is_of_no_part(&self, port: &'a Table) -> bool {
        self.parts.len() > 1
            && !self.parts.contains_key(THE_DEVICE)
            && self.sides(port).iter().any(|(own, _)| *own == THE_DEVICE)
    }

    /// The interfaces where a port is open.
    fn interfaces<'p>(&self, port: &'p Table) -> impl Iterator<Item = &'a Table> + use<'_, 'a, 'p> {
        texts(port, "interface").into_iter().filter_map(|id| self.interfaces.get(id).copied())
    }

    /// The parts that a port belongs to, from the port itself or else its interfaces.
    fn owners(&self, port: &'a Table) -> Vec<&'a str> {
        match text(port, "part") {
            Some(own) => vec![own],
            None => once(self.interfaces(port).filter_map(|interface| text(interface, "part")).collect()),
        }
    }

    /// The zones of the interfaces of a port that are those of a part, or else of the part itself.
    fn zones_of_port(&self, port: &Table, own: &str) -> Vec<&'a str> {
        if port.get("interface").is_none() {
            return self.zones(own);
        }
        let is_own = |interface: &&Table| text(interface, "part").is_none_or(|part| part == own);
        once(self.interfaces(port).filter(is_own).filter_map(|interface| text(interface, "zone")).collect())
    }

    /// The zones between which a connection goes: those of the part that has the port, and those of another system.
    pub(crate) fn ends(&self, connection: &Connection<'a>, other: &str) -> (Vec<&'a str>, Vec<&'a str>) {
        (self.zones_of_port(self.ports[connection.port], connection.own), self.zones(other))
    }

    /// The network zones of a part or peer.
    pub(crate) fn zones(&self, id: &str) -> Vec<&'a str> {
        if id == THE_DEVICE || self.parts.contains_key(id) {
            return self.zones.get(id).cloned().unwrap_or_default();
        }
        self.peers.get(id).and_then(|peer| text(peer, "zone")).into_iter().collect()
    }
}

/// Whether a peer has addresses, all of one kind.
fn has_all(peer: &Table, is_of_kind: fn(&str) -> bool) -> bool {
    let addresses = texts(peer, "address");
    !addresses.is_empty() && addresses.into_iter().all(is_of_kind)
}

/// Whether a port has too few facts for a rule: its number, type of ICMP or IP protocol is missing.
#[must_use]
pub fn lacks_number(port: &Table) -> bool {
    let number = values(port, number_field(choice(port, "transport")));
    number.is_empty() || number.iter().any(|fact| fact.text() == Some(NOT_KNOWN))
}

/// Whether nobody says by which transport protocol a port is used.
#[must_use]
pub fn lacks_transport(port: &Table) -> bool {
    matches!(choice(port, "transport"), "" | NOT_KNOWN)
}

/// The field that a rule needs beside the transport protocol.
#[must_use]
pub fn number_field(transport: &str) -> &'static str {
    match transport {
        "icmp" | "icmpv6" => "icmp_type",
        "ip" => "ip_protocol",
        _ => "number",
    }
}

/// Whether a port is open for its own computer only, and nobody can open it for others.
#[must_use]
pub fn is_local(port: &Table) -> bool {
    choice(port, "default") == "this_computer_only" && port.get("opened_by").is_none()
}

fn choice(table: &Table, field: &str) -> &'static str {
    match table.get(field) {
        Some(Fact::Choice { value, .. }) => value,
        _ => "",
    }
}

fn text<'a>(table: &'a Table, field: &str) -> Option<&'a str> {
    table.get(field).and_then(Fact::text)
}

/// The texts of a field that has one or many.
fn texts<'a>(table: &'a Table, field: &str) -> Vec<&'a str> {
    values(table, field).into_iter().filter_map(Fact::text).collect()
}

/// The values of a field that has one or many.
fn values<'a>(table: &'a Table, field: &str) -> Vec<&'a Fact> {
    match table.get(field) {
        Some(Fact::List(items)) => items.iter().collect(),
        fact => fact.into_iter().collect(),
    }
}

/// Each id once, at its first position.
fn once(mut ids: Vec<&str>) -> Vec<&str> {
    let mut seen = HashSet::with_capacity(ids.len());
    ids.retain(|id| seen.insert(*id));
    ids
}

#[cfg(test)]
mod tests;
