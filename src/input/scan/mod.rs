//! What was seen of a real device: results of network scans, logs of connections, and what the device itself reports. A
//! file for each format; [`FORMATS`] lists them. A parser turns a text into a [`Scan`]: it keeps what the text says and
//! where, and judges nothing.

mod collect;
mod flows_csv;
mod listening;
mod netstat;
mod nmap;
mod ss;
mod zeek_json;
mod zeek_tsv;

use std::ops::{Range, RangeInclusive};
use std::sync::Arc;

use crate::base::limit::SEEN;
use crate::base::range::{contains, merged};

/// Bytes of the text from which something was read.
pub type Span = Range<usize>;

/// Why a text cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    pub at: usize,
    pub why: String,
}

impl Broken {
    pub(crate) fn new(at: usize, why: impl Into<String>) -> Self {
        Self { at, why: why.into() }
    }
}

impl From<crate::base::xml::Broken> for Broken {
    fn from((at, why): crate::base::xml::Broken) -> Self {
        Self { at, why }
    }
}

/// The content of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scan {
    /// As the file has them, so one host may be there twice.
    pub hosts: Vec<Host>,
    /// Each pair of hosts with each port once, at its first place.
    pub connections: Vec<Connection>,
    /// Seconds since 1970 at which it began, if the file says it.
    pub began: Option<i64>,
    /// Whether it was broken off: what it does not list may be there all the same.
    pub is_partial: bool,
    /// Entries that were not taken, and why.
    pub unread: Vec<(Span, &'static str)>,
}

/// A computer with what a scan found, or what it reports about itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Host {
    /// IPv4 and IPv6 addresses, as they are written; empty for a list that the computer made of itself.
    pub addresses: Vec<String>,
    pub names: Vec<String>,
    /// Whether it answered; nothing is known about one that did not.
    pub is_up: bool,
    /// What was looked at.
    pub looked_at: Vec<LookedAt>,
    /// Whether the scanner is too old to ask for TLS 1.3.
    pub is_before_tls_1_3: bool,
    pub ports: Vec<Port>,
    pub span: Span,
}

/// Ports that a scan looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedAt {
    pub transport: Transport,
    /// In order, and none touches another one.
    pub numbers: Arc<[RangeInclusive<u16>]>,
    /// The state of those that are not listed one by one.
    pub rest: State,
}

impl LookedAt {
    #[must_use]
    pub fn new(transport: Transport, numbers: Vec<RangeInclusive<u16>>, rest: State) -> Self {
        Self { transport, numbers: merged(numbers).into(), rest }
    }

    #[must_use]
    pub fn contains(&self, number: u16) -> bool {
        contains(&self.numbers, number)
    }
}

/// A port as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    pub transport: Transport,
    pub number: u16,
    pub state: State,
    /// Whether it can be reached from its own computer only.
    pub is_local: bool,
    pub service: Option<Service>,
    /// The versions of TLS that it accepts, with their cipher suites; empty if nobody asked, or if it has no TLS.
    pub tls: Vec<Offer>,
    /// The algorithms of SSH that it accepts, by their kind: `kex_algorithms`.
    pub ssh: Vec<Offer>,
    /// The program that has it.
    pub program: Option<String>,
    pub span: Span,
}

/// Transport protocol of a port or connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Transport {
    Tcp,
    Udp,
    Sctp,
    /// Has no ports.
    Icmp,
}

impl Transport {
    /// By its name in scans and logs.
    #[must_use]
    pub fn of(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "tcp" | "tcp4" | "tcp6" => Some(Self::Tcp),
            "udp" | "udp4" | "udp6" | "udplite" => Some(Self::Udp),
            "sctp" => Some(Self::Sctp),
            "icmp" | "icmp6" | "icmpv6" => Some(Self::Icmp),
            _ => None,
        }
    }

    /// As people write it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Tcp => "TCP",
            Self::Udp => "UDP",
            Self::Sctp => "SCTP",
            Self::Icmp => "ICMP",
        }
    }
}

/// The state of a port in a scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Open,
    Closed,
    /// Something between scanner and port drops the question.
    Filtered,
    /// No answer, which an open port and a filter can have in common: UDP above all.
    OpenOrFiltered,
    /// Not open; nothing says whether it is closed or filtered.
    NotOpen,
    /// It was reached, and the scan cannot tell more.
    Unknown,
}

/// What a scan takes for the service behind a port.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Service {
    pub name: String,
    /// Whether the service answered. Else its name only follows from the number of the port.
    pub is_probed: bool,
    /// Whether it is behind TLS.
    pub is_tls: bool,
    pub product: Option<String>,
    pub version: Option<String>,
}

/// Something that a server accepts, with a list: a version of TLS and its cipher suites.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    pub name: String,
    pub values: Vec<String>,
}

/// Connections of one kind between two hosts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Connection {
    /// Address of the host that began.
    pub from: String,
    pub to: String,
    pub transport: Transport,
    /// At the side of `to`.
    pub port: u16,
    /// Whether any of them was answered.
    pub is_answered: bool,
    /// Whether the start of one was seen, so that it is sure who began.
    pub is_begun: bool,
    pub count: usize,
    /// The first one.
    pub span: Span,
}

impl Host {
    /// Whether it is called so: one of its addresses, or one of its names in upper or lower case.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.addresses.iter().any(|address| same_address(address, name))
            || self.names.iter().any(|known| known.eq_ignore_ascii_case(name))
    }

    /// Whether the scanner ran on the same computer.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.addresses.iter().any(|address| is_loopback(address))
    }

    /// How many ports of a transport protocol were looked at.
    #[must_use]
    pub fn count(&self, transport: Transport) -> usize {
        let looked_at = self.looked_at.iter().filter(|looked_at| looked_at.transport == transport);
        let listed = self.ports.iter().filter(|port| port.transport == transport).map(|port| port.number..=port.number);
        let all = looked_at.flat_map(|looked_at| looked_at.numbers.iter().cloned()).chain(listed);
        merged(all.collect()).into_iter().map(Iterator::count).sum()
    }

    /// How messages call it.
    #[must_use]
    pub fn title(&self) -> &str {
        self.addresses.first().or(self.names.first()).map_or("this computer", String::as_str)
    }
}

/// Whether two addresses are the same one, however they are written.
#[must_use]
pub fn same_address(one: &str, other: &str) -> bool {
    match (address(one), address(other)) {
        (Some(one), Some(other)) => one == other,
        _ => one.eq_ignore_ascii_case(other),
    }
}

/// An address, without the zone that is written behind a link-local one: `fe80::1%eth0`. An IPv4 address in the form of
/// IPv6 is the IPv4 address.
#[must_use]
pub fn address(text: &str) -> Option<std::net::IpAddr> {
    let text = text.trim().trim_start_matches('[').trim_end_matches(']');
    let text = text.split('%').next().unwrap_or_default().trim_end_matches(']');
    text.parse::<std::net::IpAddr>().ok().map(|address| address.to_canonical())
}

pub(crate) fn is_loopback(text: &str) -> bool {
    address(text).is_some_and(|address| address.is_loopback())
}

/// What a file is a result of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A scan over the network.
    Scan,
    /// Connections that were seen on the network.
    Flows,
    /// Ports on which a computer says that it listens.
    Listening,
}

/// A format of files.
pub struct Format {
    /// As messages call it.
    pub name: &'static str,
    pub kind: Kind,
    /// Whether a text is of this format.
    pub recognises: fn(&str) -> bool,
    pub read: fn(&str) -> Result<Scan, Broken>,
}

/// The formats there are.
pub const FORMATS: &[Format] = &[
    Format { name: "XML of nmap (-oX)", kind: Kind::Scan, recognises: nmap::recognises, read: nmap::read },
    Format { name: "conn.log of Zeek", kind: Kind::Flows, recognises: zeek_tsv::recognises, read: zeek_tsv::read },
    Format {
        name: "conn.log of Zeek in JSON",
        kind: Kind::Flows,
        recognises: zeek_json::recognises,
        read: zeek_json::read,
    },
    Format { name: "CSV", kind: Kind::Flows, recognises: flows_csv::recognises, read: flows_csv::read },
    Format { name: "ss", kind: Kind::Listening, recognises: ss::recognises, read: ss::read },
    Format { name: "netstat", kind: Kind::Listening, recognises: netstat::recognises, read: netstat::read },
];

/// Whether a text is of a format of a kind.
#[must_use]
pub fn recognises(kind: Kind, text: &str) -> bool {
    FORMATS.iter().any(|format| format.kind == kind && (format.recognises)(text))
}

/// The content of a file of a kind.
///
/// # Errors
/// Fails if no format of the kind recognises the text, if the text is not valid in its format, or if it lists more than
/// the limit.
pub fn read(kind: Kind, text: &str) -> Result<Scan, Broken> {
    let formats = || FORMATS.iter().filter(|format| format.kind == kind);
    let Some(format) = formats().find(|format| (format.recognises)(text)) else {
        let names: Vec<&str> = formats().map(|format| format.name).collect();
        let what = if text.trim().is_empty() { "the file is empty" } else { described(text) };
        return Err(Broken::new(0, format!("{what}; these formats can be read: {}", names.join(", "))));
    };
    (format.read)(text)
}

/// What a text is that no format of its kind recognises.
fn described(text: &str) -> &'static str {
    let other = FORMATS.iter().find(|format| (format.recognises)(text));
    match (other, text.trim_start().chars().next()) {
        (Some(Format { kind: Kind::Scan, .. }), _) => "it is a scan, for `--nmap`",
        (Some(Format { kind: Kind::Flows, .. }), _) => "it is a list of connections, for `--flows`",
        (Some(Format { kind: Kind::Listening, .. }), _) => "it is a list of listening ports, for `--listening`",
        (None, Some('<')) => "it is XML of something else",
        (None, Some('{' | '[')) => "it is JSON of something else",
        (None, _) => "it is another text",
    }
}

/// Fails if more was read than the limit allows.
pub(crate) fn within_limit(count: usize, at: usize) -> Result<(), Broken> {
    if count > SEEN {
        Err(Broken::new(at, format!("it lists more than {SEEN} hosts, ports and connections")))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
