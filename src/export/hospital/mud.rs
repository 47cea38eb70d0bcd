//! Manufacturer usage descriptions (RFC 8520): for each part of the device with a MUD URL, what it may do on its network.
//!
//! A system of the operator is a class (`controller`) that is empty until the operator assigns systems to it, and where
//! no fact names the other side, it is `my-controller`. So connections that depend on a decision of the operator can be in
//! the file. `local-networks` is wider than any fact of a configuration, so it is not used.

use serde_json::{Map, Value, json};

use super::address::Address;
use super::policy::{self, Protocol};
use super::{Artifact, Missing, Source, json as written};
use crate::compose::document::{End, PackRow as Row, Ports, System};
use crate::model::connection::{Reason, Rule, THE_DEVICE};
use crate::model::device::value::last_day;
use crate::model::fact::Fact;

/// Maximum number of characters in the name of a list or an entry.
const NAME: usize = 64;
/// Maximum number of characters that a MUD manager shows of a description.
const ABOUT: usize = 60;

/// A thing with a MUD URL.
struct Thing<'a> {
    /// The id of the part; `device` for the device.
    id: &'a str,
    url: &'a str,
    title: &'a str,
}

fn things<'a>(source: &Source<'a>) -> Vec<Thing<'a>> {
    let root = source.pack.facts.table();
    let parts = root.into_iter().flat_map(|root| root.rows("part"));
    let of_part = parts.filter_map(|part| {
        let (id, url) = (part.id()?, part.get("mud_url")?.text()?);
        let title = source.pack.system(id).map_or(id, |system| system.title.as_str());
        Some(Thing { id, url, title })
    });
    let device = source.pack.text("device.mud_url");
    let device = device.map(|url| Thing { id: THE_DEVICE, url, title: &source.document.meta.device_name });
    device.into_iter().chain(of_part).collect()
}

impl Thing<'_> {
    /// Whether a system is the thing: for the device, each of its parts that is not elsewhere.
    fn is(&self, source: &Source<'_>, id: &str) -> bool {
        if self.id != THE_DEVICE {
            return id == self.id;
        }
        let hosted = source.pack.facts.at(&format!("part.{id}.hosted"));
        id == THE_DEVICE || matches!(hosted, Some(Fact::Choice { value: "on_device", .. }))
    }

    /// Its connections that pass the network: whether the thing opens each, and its other side.
    fn connections<'a>(&self, source: &Source<'a>) -> Vec<(&'a Row, bool, Vec<Other<'a>>)> {
        let mut found = Vec::new();
        let is_on_network = |row: &&Row| matches!(row.rule, Rule::Allow | Rule::None(Reason::Zone | Reason::Border));
        for row in source.pack.rows.iter().filter(is_on_network) {
            for (own, others, opens) in
                [(&row.sources, &row.destinations, true), (&row.destinations, &row.sources, false)]
            {
                if !own.systems().iter().any(|id| self.is(source, id)) {
                    continue;
                }
                let others = match others {
                    End::Systems(ids) => {
                        let ids = ids.iter().filter(|id| !self.is(source, id));
                        ids.filter_map(|id| Some(Other::System(id, source.pack.system(id)?))).collect()
                    }
                    _ => vec![Other::Open],
                };
                found.push((row, opens, others));
            }
        }
        found
    }
}

/// The other side of a connection.
enum Other<'a> {
    System(&'a str, &'a System),
    /// The operator decides.
    Open,
}

/// How a rule names the other side.
#[derive(Clone)]
enum Peer {
    /// A class: its URI.
    Class(String),
    MyController,
    Host(String),
    /// A network, and whether it is one of IPv6.
    Network(String, bool),
}

pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    let Some(is_supported) = is_supported(source) else { return Ok(Vec::new()) };
    let mut artifacts = Vec::new();
    for thing in things(source).iter().filter(|thing| thing.url.starts_with("https://")) {
        let mut lists = Lists::default();
        let connections = thing.connections(source);
        if connections.is_empty() {
            continue;
        }
        for (row, opens, others) in connections {
            for other in others {
                for entry in entries(thing, row, &other).into_iter().flatten() {
                    lists.add(row, opens, &entry);
                }
            }
        }
        let bytes = written(&lists.file(source, thing, is_supported))?;
        artifacts.push(Artifact { path: format!("mud/{}.json", thing.id), bytes });
    }
    Ok(artifacts)
}

/// The facts for which no file is made.
pub fn lacks(source: &Source<'_>) -> Vec<Missing> {
    let things = things(source);
    let missing = |path: &str, what: &str| Missing { path: path.to_owned(), what: what.to_owned() };
    if things.is_empty() {
        return vec![missing("device", "a MUD URL (`device.mud_url`, or `mud_url` of a part)")];
    }
    if is_supported(source).is_none() {
        return vec![missing("support", "the end of the support (`support.security_end` or `support.end`)")];
    }
    let why = |thing: &Thing| {
        let path =
            if thing.id == THE_DEVICE { "device.mud_url".to_owned() } else { format!("part.{}.mud_url", thing.id) };
        if !thing.url.starts_with("https://") {
            return Some(missing(&path, "a MUD URL that begins with `https://`"));
        }
        thing
            .connections(source)
            .is_empty()
            .then(|| missing(&path, &format!("a connection of `{}` to the network", thing.id)))
    };
    things.iter().filter_map(why).collect()
}

/// The connections of a thing that its file does not have, each with the reason.
pub fn left_out<'a>(source: &Source<'a>) -> Vec<(&'a Row, String)> {
    let mut found: Vec<(&Row, String)> = Vec::new();
    if is_supported(source).is_none() {
        return found;
    }
    for thing in things(source) {
        for (row, _, others) in thing.connections(source) {
            for why in others.iter().flat_map(|other| entries(&thing, row, other)).filter_map(Result::err) {
                if !found.iter().any(|(known, reason)| known.port == row.port && *reason == why) {
                    found.push((row, why));
                }
            }
        }
    }
    found
}

/// Whether the device is supported on the date of the document; `None` if no fact says so.
fn is_supported(source: &Source<'_>) -> Option<bool> {
    let end = source.pack.text("support.security_end").or_else(|| source.pack.text("support.end"))?;
    Some(*last_day(end) >= *source.document.meta.date)
}

/// What one entry of a list matches.
struct Entry {
    peer: Peer,
    what: What,
}

/// The protocol of an entry.
#[derive(Clone, Copy)]
enum What {
    /// TCP or UDP, with the ports at the listening and at the connecting side.
    Ports { name: &'static str, listening: Option<Ports>, connecting: Option<Ports> },
    /// ICMP or `ICMPv6`: the type, and that of the reply.
    Icmp { v6: bool, kind: u8, reply: Option<u8> },
    /// An IP protocol without ports.
    Number(u8),
}

/// The entries for a connection of a thing with one system; for each that cannot be made, the reason.
fn entries(thing: &Thing, row: &Row, other: &Other) -> Vec<Result<Entry, String>> {
    if row.is_some_of_range() {
        return vec![Err("only the configured ports of a range are in use".to_owned())];
    }
    let whats = match whats(row) {
        Ok(whats) => whats,
        Err(why) => return vec![Err(why)],
    };
    let is_bare = row.conditions.is_empty() && row.need.as_deref() == Some("required");
    let mut found = Vec::new();
    for peer in peers(thing, row, other) {
        match peer {
            Ok(Peer::Host(_) | Peer::Network(..)) if !is_bare => {
                found.push(Err(
                    "it is not required, or has a condition, and its other side has a fixed address".to_owned()
                ));
            }
            Ok(peer) => found.extend(whats.iter().map(|what| Ok(Entry { peer: peer.clone(), what: *what }))),
            Err(why) => found.push(Err(why)),
        }
    }
    found
}

fn whats(row: &Row) -> Result<Vec<What>, String> {
    let each = |ports: &[Ports]| -> Vec<Option<Ports>> {
        if ports.is_empty() || ports.contains(&Ports::Any) {
            vec![None]
        } else {
            ports.iter().copied().map(Some).collect()
        }
    };
    let mut whats = Vec::new();
    for protocol in policy::protocols(row)? {
        match protocol {
            Protocol::Ports("sctp") => return Err("a MUD file cannot name ports of SCTP".to_owned()),
            Protocol::Ports(name) => {
                for listening in each(&row.ports) {
                    for connecting in each(&row.source_ports) {
                        whats.push(What::Ports { name, listening, connecting });
                    }
                }
            }
            Protocol::Icmp { v6, types } => {
                for known in types {
                    let reply = known.words.strip_suffix(" request").map(|words| format!("{words} reply"));
                    let reply = policy::ICMP_TYPES.iter().find(|other| Some(other.words) == reply.as_deref());
                    if let Some(kind) = known.number(v6) {
                        whats.push(What::Icmp { v6, kind, reply: reply.and_then(|reply| reply.number(v6)) });
                    }
                }
            }
            Protocol::Number(number) => whats.push(What::Number(number)),
        }
    }
    Ok(whats)
}

/// How rules name the other side.
fn peers(thing: &Thing, row: &Row, other: &Other) -> Vec<Result<Peer, String>> {
    let Other::System(id, system) = other else { return vec![Ok(Peer::MyController)] };
    if system.addresses.is_empty() {
        return vec![Ok(Peer::Class(class(thing, row, id)))];
    }
    let peer = |text: &String| match Address::of(text) {
        Address::One(address) => {
            let length = if address.is_ipv4() { 32 } else { 128 };
            Ok(Peer::Network(format!("{address}/{length}"), address.is_ipv6()))
        }
        Address::Network(address, length) => Ok(Peer::Network(format!("{address}/{length}"), address.is_ipv6())),
        Address::Host(name) => Ok(Peer::Host(name)),
        Address::Range(..) | Address::Unusable => Err(format!("a MUD file cannot name `{text}`")),
    };
    system.addresses.iter().map(peer).collect()
}

/// The class of a system of the operator. RFC 8520 has names for servers of DNS and NTP.
fn class(thing: &Thing, row: &Row, id: &str) -> String {
    let is = |name: &str, port: u16| {
        let words = row.protocol.to_uppercase();
        let rest = words.strip_prefix(name);
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
            && row.ports == [Ports::One(port)]
    };
    if is("DNS", 53) {
        return "urn:ietf:params:mud:dns".to_owned();
    }
    if is("NTP", 123) {
        return "urn:ietf:params:mud:ntp".to_owned();
    }
    let base = thing.url.split('#').next().unwrap_or_default();
    format!("{base}#{id}")
}

/// The entries from the thing and to it, each for IPv4 and for IPv6.
#[derive(Default)]
struct Lists {
    from: [Vec<Value>; 2],
    to: [Vec<Value>; 2],
}

impl Lists {
    fn add(&mut self, row: &Row, opens: bool, entry: &Entry) {
        for v6 in [false, true] {
            let is_other_family = match (&entry.peer, entry.what) {
                (Peer::Network(_, only), _) if *only != v6 => true,
                (_, What::Icmp { v6: only, .. }) => only != v6,
                _ => false,
            };
            if is_other_family {
                continue;
            }
            for from in [true, false] {
                let Some(matches) = matches(entry, v6, from, opens) else { continue };
                let list = &mut (if from { &mut self.from } else { &mut self.to })[usize::from(v6)];
                // Two groups of addresses can have one entry in common.
                if list.iter().any(|known: &Value| known["matches"] == matches) {
                    continue;
                }
                let id: String = row.id.chars().take(NAME - 8).collect();
                let name = format!("{id}-{}", list.len() + 1);
                list.push(json!({ "name": name, "matches": matches, "actions": { "forwarding": "accept" } }));
            }
        }
    }

    fn file(self, source: &Source<'_>, thing: &Thing, is_supported: bool) -> Value {
        let Self { from, to } = self;
        let meta = &source.document.meta;
        let mut mud = Map::new();
        mud.insert("mud-version".into(), 1.into());
        mud.insert("mud-url".into(), thing.url.into());
        mud.insert("last-update".into(), format!("{}T00:00:00Z", meta.date).into());
        mud.insert("is-supported".into(), is_supported.into());
        mud.insert("systeminfo".into(), thing.title.chars().take(ABOUT).collect::<String>().into());
        mud.insert("mfg-name".into(), meta.manufacturer.as_str().into());
        let model = source.pack.text("device.model").unwrap_or(&meta.device_name);
        mud.insert("model-name".into(), model.into());
        let mut lists = Vec::new();
        for (policy, short, families) in [("from-device-policy", "from", from), ("to-device-policy", "to", to)] {
            let mut names = Vec::new();
            for (family, entries) in
                ["ipv4", "ipv6"].into_iter().zip(families).filter(|(_, entries)| !entries.is_empty())
            {
                let name = format!("{short}-{family}");
                names.push(json!({ "name": name }));
                lists.push(json!({ "name": name, "type": format!("{family}-acl-type"), "aces": { "ace": entries } }));
            }
            // Without a list, nothing is allowed.
            mud.insert(policy.into(), json!({ "access-lists": { "access-list": names } }));
        }
        json!({ "ietf-mud:mud": mud, "ietf-access-control-list:acls": { "acl": lists } })
    }
}

/// What an entry matches in one direction; `None` if nothing travels there.
fn matches(entry: &Entry, v6: bool, from: bool, opens: bool) -> Option<Value> {
    let mut matches = Map::new();
    let mut ip = Map::new();
    let (family, far) = (if v6 { "ipv6" } else { "ipv4" }, if from { "destination" } else { "source" });
    match &entry.peer {
        Peer::Class(uri) => _ = matches.insert("ietf-mud:mud".into(), json!({ "controller": uri })),
        Peer::MyController => _ = matches.insert("ietf-mud:mud".into(), json!({ "my-controller": [null] })),
        Peer::Host(name) => {
            let field = if from { "ietf-acldns:dst-dnsname" } else { "ietf-acldns:src-dnsname" };
            ip.insert(field.into(), name.as_str().into());
        }
        Peer::Network(network, _) => _ = ip.insert(format!("{far}-{family}-network"), network.as_str().into()),
    }
    let mut layer = None;
    let protocol = match entry.what {
        What::Ports { name, listening, connecting } => {
            let mut fields = Map::new();
            // The far end listens if the thing opens the connection.
            let (at_far, at_thing) = if opens { (listening, connecting) } else { (connecting, listening) };
            let (destination, source) = if from { (at_far, at_thing) } else { (at_thing, at_far) };
            for (field, ports) in [("source-port", source), ("destination-port", destination)] {
                match ports {
                    Some(Ports::One(port)) => {
                        _ = fields.insert(field.into(), json!({ "operator": "eq", "port": port }));
                    }
                    Some(Ports::Range(first, last)) => {
                        fields.insert(field.into(), json!({ "lower-port": first, "upper-port": last }));
                    }
                    _ => {}
                }
            }
            if name == "tcp" {
                let direction = if opens { "from-device" } else { "to-device" };
                fields.insert("ietf-mud:direction-initiated".into(), direction.into());
            }
            layer = Some((name, fields));
            if name == "tcp" { 6 } else { 17 }
        }
        What::Icmp { kind, reply, .. } => {
            let kind = if from == opens { kind } else { reply? };
            layer = Some(("icmp", Map::from_iter([("type".to_owned(), kind.into())])));
            if v6 { 58 } else { 1 }
        }
        What::Number(number) => number,
    };
    ip.insert("protocol".into(), protocol.into());
    matches.insert(family.into(), ip.into());
    if let Some((name, fields)) = layer {
        matches.insert(name.into(), fields.into());
    }
    Some(matches.into())
}
