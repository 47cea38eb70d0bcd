//! What all policies share: which protocols a connection has, what a rule cannot say, which families of addresses a
//! system can have. A policy is never wider than the facts: what cannot be said exactly is a comment.

use super::address::Address;
use super::{Source, one_line};
use crate::compose::document::{PackRow as Row, System};
use crate::model::connection::Rule;

/// A type of ICMP messages: its words, its numbers in ICMP and `ICMPv6`, its name in Capirca.
pub struct IcmpType {
    pub words: &'static str,
    pub v4: Option<u8>,
    pub v6: Option<u8>,
    /// For ICMP, and for `ICMPv6`.
    pub capirca: [&'static str; 2],
}

/// A row of [`ICMP_TYPES`].
const fn icmp(words: &'static str, v4: Option<u8>, v6: Option<u8>, capirca: [&'static str; 2]) -> IcmpType {
    IcmpType { words, v4, v6, capirca }
}

/// The types that rules can name (RFC 792, RFC 950, RFC 4443).
pub const ICMP_TYPES: &[IcmpType] = &[
    icmp("echo request", Some(8), Some(128), ["echo-request", "echo-request"]),
    icmp("echo reply", Some(0), Some(129), ["echo-reply", "echo-reply"]),
    icmp("destination unreachable", Some(3), Some(1), ["unreachable", "destination-unreachable"]),
    icmp("redirect", Some(5), Some(137), ["redirect", "redirect-message"]),
    icmp("time exceeded", Some(11), Some(3), ["time-exceeded", "time-exceeded"]),
    icmp("parameter problem", Some(12), Some(4), ["parameter-problem", "parameter-problem"]),
    icmp("timestamp request", Some(13), None, ["timestamp-request", ""]),
    icmp("timestamp reply", Some(14), None, ["timestamp-reply", ""]),
    icmp("packet too big", None, Some(2), ["", "packet-too-big"]),
];

impl IcmpType {
    /// Its number in one of the two protocols.
    pub fn number(&self, v6: bool) -> Option<u8> {
        if v6 { self.v6 } else { self.v4 }
    }
}

/// What travels in a connection.
pub enum Protocol {
    /// A protocol with ports: `tcp`, `udp`, `sctp`.
    Ports(&'static str),
    Icmp {
        v6: bool,
        types: Vec<&'static IcmpType>,
    },
    /// An IP protocol without ports.
    Number(u8),
}

/// The protocols of a connection, or why no rule can name them.
pub fn protocols(row: &Row) -> Result<Vec<Protocol>, String> {
    match row.transport.as_str() {
        "tcp" => Ok(vec![Protocol::Ports("tcp")]),
        "udp" => Ok(vec![Protocol::Ports("udp")]),
        "tcp_udp" => Ok(vec![Protocol::Ports("tcp"), Protocol::Ports("udp")]),
        "sctp" => Ok(vec![Protocol::Ports("sctp")]),
        transport @ ("icmp" | "icmpv6") => {
            let v6 = transport == "icmpv6";
            let text = row.icmp_type.as_deref().unwrap_or_default();
            let types = text
                .split(',')
                .map(|word| icmp_type(word, v6).ok_or_else(|| format!("the ICMP type `{}` is unknown", word.trim())));
            Ok(vec![Protocol::Icmp { v6, types: types.collect::<Result<_, _>>()? }])
        }
        _ => match row.ip_protocol {
            Some(number) => Ok(vec![Protocol::Number(number)]),
            None => Err("the IP protocol is not stated".to_owned()),
        },
    }
}

/// A type by its words, its name or its number.
fn icmp_type(text: &str, v6: bool) -> Option<&'static IcmpType> {
    let words = text.trim().to_lowercase().replace(['-', '_'], " ");
    let is_it =
        |known: &&IcmpType| known.number(v6).is_some_and(|number| known.words == words || number.to_string() == words);
    ICMP_TYPES.iter().find(is_it)
}

/// The connections with a rule that no policy can name, each with the reason.
pub fn left_out<'a>(source: &Source<'a>) -> Vec<(&'a Row, String)> {
    let has_rule = |row: &&Row| matches!(row.rule, Rule::Allow | Rule::Block);
    source.pack.rows.iter().filter(has_rule).filter_map(|row| Some((row, protocols(row).err()?))).collect()
}

/// What a person must know of a connection that a rule cannot say; each on one line. The purpose comes first.
pub fn notes(row: &Row) -> Vec<String> {
    let mut notes = vec![format!("{}: {}", row.id, row.purpose)];
    notes.extend(row.conditions.iter().cloned());
    if row.rule == Rule::Block && !row.conditions.is_empty() {
        notes.push("Blocked also if the condition is not met: a rule cannot say it.".to_owned());
    }
    if row.rule == Rule::Allow {
        match row.need.as_deref() {
            Some("required") => {}
            Some(need) => notes.push(format!("Obligation: {need}. Allow it only if its function is used.")),
            None => notes.push("Obligation: not stated. Allow it only if its function is used.".to_owned()),
        }
        if row.is_some_of_range() {
            let ports: Vec<String> = row.ports.iter().map(ToString::to_string).collect();
            notes.push(format!("Allow only the ports that are configured, out of {}.", ports.join(", ")));
        } else if row.configurable == Some(true) {
            notes.push("The port can be changed at the device: allow only the one that is configured.".to_owned());
        }
        if let Some(internet) = &row.internet {
            notes.push(format!("Internet: {internet}."));
        }
    }
    if !row.network_setting.is_empty() {
        notes.push(row.network_setting.clone());
    }
    notes.iter().map(|note| one_line(note)).filter(|note| !note.is_empty()).collect()
}

/// What a person must know of the last rule where it goes beyond the document.
pub fn all_else(source: &Source<'_>) -> Option<&'static str> {
    const DECIDE: &str = "The document does not say that other traffic must be blocked. Decide it before you use the rules: the \
                          last rule drops it.";
    (!source.pack.blocks_all_else).then_some(DECIDE)
}

/// Why a connection has no rule, as a comment; `None` if it has one.
pub fn no_rule(row: &Row) -> Option<String> {
    let reason = match row.rule {
        Rule::Allow | Rule::Block => return protocols(row).err().map(|why| format!("{}: no rule: {why}", row.id)),
        Rule::None(reason) => reason.message().trim_start_matches("port.reason-"),
        Rule::Unstated => "direction not stated",
    };
    Some(format!("{}: no rule: {reason}", row.id))
}

/// The addresses of a system that a rule can hold.
pub fn addresses(system: &System) -> Vec<Address> {
    system.addresses.iter().map(|text| Address::of(text)).collect()
}

/// Whether a system can have addresses of IPv4, or of IPv6: what is not known can be both.
pub fn may_have(system: Option<&System>, v6: bool) -> bool {
    let Some(system) = system else { return true };
    let known = addresses(system);
    known.is_empty() || known.iter().any(|address| address.is_v4().is_none_or(|v4| v4 != v6))
}
