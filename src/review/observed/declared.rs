//! The ports that a configuration declares, as they can be compared: whose they are, which numbers, under which condition.

use std::ops::RangeInclusive;

use crate::base::range::{contains, merged};
use crate::input::scan::Transport;
use crate::model::connection::{NOT_KNOWN, Network, Rule};
use crate::model::device::value::ports;
use crate::model::fact::{Fact, Table};

/// In which state the device was when it was scanned; what is left out is not known.
#[derive(Debug, Default)]
pub struct Setup {
    pub mode: Option<String>,
    pub variant: Option<String>,
    /// All options that it had.
    pub options: Option<Vec<String>>,
}

/// A port towards one side.
pub struct Declared<'a> {
    pub id: &'a str,
    pub port: &'a Table,
    /// The part that has it.
    pub own: &'a str,
    /// Whether the part opens the connection; else it listens.
    pub opens: bool,
    /// Whether the manufacturer says which of both it does. If not, there is a row for each.
    pub is_stated: bool,
    /// The parts and peers at the other side; empty for any.
    pub others: Vec<&'a str>,
    pub transports: &'static [Transport],
    pub numbers: Numbers,
    /// Whether its conditions hold; `None` if nobody can tell.
    pub holds: Option<bool>,
}

/// The numbers of a port.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    /// Each number or range as it is listed.
    pub listed: Vec<(u16, u16)>,
    /// The same in order.
    merged: Vec<RangeInclusive<u16>>,
    pub is_any: bool,
    /// Whether the manufacturer does not know it.
    pub is_unknown: bool,
}

impl Numbers {
    fn of(port: &Table) -> Self {
        let mut numbers = Self::default();
        let values = match port.get("number") {
            Some(Fact::List(values)) => values.iter().collect(),
            one => one.into_iter().collect::<Vec<_>>(),
        };
        for value in values {
            match (value, value.text()) {
                (Fact::Number(number), _) => numbers.listed.extend(ports(&number.to_string())),
                (_, Some("any")) => numbers.is_any = true,
                (_, Some(NOT_KNOWN)) => numbers.is_unknown = true,
                (_, Some(text)) => numbers.listed.extend(ports(text)),
                _ => {}
            }
        }
        // A port with no number is one whose number is not stated.
        numbers.is_unknown |= numbers.listed.is_empty() && !numbers.is_any;
        numbers.merged = merged(numbers.listed.iter().map(|(first, last)| *first..=*last).collect());
        numbers
    }

    #[must_use]
    pub fn contains(&self, number: u16) -> bool {
        self.is_any || contains(&self.merged, number)
    }
}

/// All ports of a configuration, each for each side and direction.
pub fn all<'a>(root: &'a Table, setup: &Setup) -> Vec<Declared<'a>> {
    let Some(network) = Network::of(root) else { return Vec::new() };
    let table = root.get("network").and_then(Fact::table);
    let ports: Vec<&Table> = table.into_iter().flat_map(|network| network.rows("port")).collect();
    let mut found: Vec<Declared<'a>> = Vec::new();
    for connection in network.connections() {
        let port = ports[connection.port];
        let Some(id) = port.id() else { continue };
        let others = [connection.others, connection.groups].concat();
        let is_stated = connection.rule != Rule::Unstated;
        let ways = if is_stated { &[connection.opens][..] } else { &[false, true] };
        for &opens in ways {
            let others = others.clone();
            let same = found
                .iter_mut()
                .rev()
                .take_while(|one| one.id == id)
                .find(|one| one.own == connection.own && one.opens == opens);
            match same {
                // One rule of several, each for some of the peers.
                Some(one) if one.others.is_empty() || others.is_empty() => one.others.clear(),
                Some(one) => one.others.extend(others),
                None => found.push(Declared {
                    id,
                    port,
                    own: connection.own,
                    opens,
                    is_stated,
                    others,
                    transports: transports(port),
                    numbers: Numbers::of(port),
                    holds: holds_at(root, port, connection.own, setup),
                }),
            }
        }
    }
    found
}

fn transports(port: &Table) -> &'static [Transport] {
    match port.get("transport") {
        Some(Fact::Choice { value: "tcp", .. }) => &[Transport::Tcp],
        Some(Fact::Choice { value: "udp", .. }) => &[Transport::Udp],
        Some(Fact::Choice { value: "tcp_udp", .. }) => &[Transport::Tcp, Transport::Udp],
        Some(Fact::Choice { value: "sctp", .. }) => &[Transport::Sctp],
        _ => &[],
    }
}

/// The tables of the interfaces that a port names.
pub fn interfaces<'a>(root: &'a Table, port: &Table) -> Vec<&'a Table> {
    let named = texts(port, "interface");
    let network = root.get("network").and_then(Fact::table);
    let all = network.into_iter().flat_map(|network| network.rows("interface"));
    all.filter(|interface| interface.id().is_some_and(|id| named.contains(&id))).collect()
}

/// Whether the conditions of a port, of its part and of its interfaces hold.
fn holds_at(root: &Table, port: &Table, own: &str, setup: &Setup) -> Option<bool> {
    let own_part = root.rows("part").find(|part| part.id() == Some(own));
    let interfaces = interfaces(root, port);
    // At one of several interfaces is enough.
    let is_off = |interface: &&Table| matches!(choice(interface, "default"), "off" | "not_installed");
    let at_interfaces = if interfaces.is_empty() {
        Some(true)
    } else {
        let of = |one: &&Table| if is_off(one) { None } else { holds(one.get("when"), setup) };
        let each: Vec<Option<bool>> = interfaces.iter().map(of).collect();
        if each.contains(&Some(true)) {
            Some(true)
        } else if each.contains(&None) {
            None
        } else {
            Some(false)
        }
    };
    let all = [
        holds(port.get("when"), setup),
        own_part.map_or(Some(true), |part| holds(part.get("when"), setup)),
        at_interfaces,
    ];
    both(all)
}

/// Whether a condition holds in a state of the device; `None` if that cannot be known.
pub fn holds(when: Option<&Fact>, setup: &Setup) -> Option<bool> {
    let Some(when) = when.and_then(Fact::table) else { return Some(true) };
    let is_among = |field: &str, known: Option<&str>| match when.get(field) {
        None => Some(true),
        Some(_) => known.map(|known| texts(when, field).contains(&known)),
    };
    let options = match (&setup.options, when.get("options")) {
        (_, None) => Some(true),
        (None, _) => None,
        (Some(known), _) => Some(texts(when, "options").iter().all(|option| known.iter().any(|one| one == option))),
    };
    let is_open = ["platforms", "versions", "condition"].iter().any(|field| when.get(field).is_some());
    both([
        is_among("modes", setup.mode.as_deref()),
        is_among("variants", setup.variant.as_deref()),
        options,
        if is_open { None } else { Some(true) },
    ])
}

fn both<const N: usize>(all: [Option<bool>; N]) -> Option<bool> {
    if all.contains(&Some(false)) {
        return Some(false);
    }
    if all.contains(&None) { None } else { Some(true) }
}

pub fn choice(table: &Table, field: &str) -> &'static str {
    match table.get(field) {
        Some(Fact::Choice { value, .. }) => value,
        _ => "",
    }
}

/// The texts of a field that has one or many.
pub fn texts<'a>(table: &'a Table, field: &str) -> Vec<&'a str> {
    match table.get(field) {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
        one => one.and_then(Fact::text).into_iter().collect(),
    }
}
