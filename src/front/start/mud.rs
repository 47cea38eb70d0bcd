//! A MUD file (RFC 8520): who makes the device, and what its access lists accept. The names of keys are from the RFC's YANG modules.
//!
//! An access list says what may pass, not who opens a connection, unless an entry has `direction-initiated`. A destination port of
//! what the device sends, and the source port of what it gets, are those of the other side; the other two are its own.

use anyhow::{Context as _, bail};
use serde_json::Value as Json;
use toml_edit::{Array, Value};

use super::draft::Row;
use super::{Draft, File, has_key};

/// Names of keys with the prefix of the module.
const MUD: &str = "ietf-mud:mud";
const ACLS: &str = "ietf-access-control-list:acls";

pub fn recognises(bytes: &[u8]) -> bool {
    has_key(bytes, MUD)
}

pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let bytes = file.bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file.bytes);
    let json: Json = serde_json::from_slice(bytes).context("not valid JSON")?;
    let mud = json.get(MUD).and_then(Json::as_object).with_context(|| format!("it has no object `{MUD}`"))?;
    for (table, field, keys) in [
        ("device", "name", &["systeminfo", "model-name"][..]),
        ("device", "model", &["model-name"]),
        ("device", "software_version", &["software-rev", "firmware-rev"]),
        ("device.manufacturer", "name", &["mfg-name"]),
    ] {
        if let Some((key, text)) = keys.iter().find_map(|key| Some((key, mud.get(*key)?.as_str()?))) {
            draft.head(table, field, text, &format!("{}: {MUD}/{key}", file.name));
        }
    }
    let mut read = 0;
    for (policy, is_from) in [("from-device-policy", true), ("to-device-policy", false)] {
        let lists = mud.get(policy).and_then(|policy| policy.pointer("/access-lists/access-list"));
        for name in lists.and_then(Json::as_array).into_iter().flatten().filter_map(|list| list.get("name")?.as_str()) {
            let all = json.get(ACLS).and_then(|acls| acls.get("acl")).and_then(Json::as_array);
            let Some(acl) = all.into_iter().flatten().find(|acl| text(acl, "name") == Some(name)) else {
                draft.skip(&format!("{policy}: there is no access list `{name}`"));
                continue;
            };
            let entries = acl.pointer("/aces/ace").and_then(Json::as_array);
            for (number, ace) in entries.into_iter().flatten().enumerate() {
                let called = text(ace, "name").map_or_else(|| format!("[{number}]"), |name| format!("\"{name}\""));
                let from = format!("{}: acl \"{name}\" ace {called}", file.name);
                match entry(ace, is_from, &from, draft) {
                    Ok(()) => read += 1,
                    Err(reason) => draft.skip(&format!("acl \"{name}\" ace {called}: {reason}")),
                }
            }
        }
    }
    if read == 0 && mud.get("from-device-policy").or(mud.get("to-device-policy")).is_some() {
        bail!("none of its access list entries can be read");
    }
    Ok(())
}

fn text<'j>(json: &'j Json, key: &str) -> Option<&'j str> {
    json.get(key).and_then(Json::as_str)
}

/// The other side of an entry.
enum Other {
    Peer {
        title: String,
        address: Option<String>,
    },
    /// A group of systems that the RFC defines, such as those of the local network.
    Group(String),
    Any,
}

fn entry(ace: &Json, is_from: bool, from: &str, draft: &mut Draft) -> Result<(), String> {
    if ace.pointer("/actions/forwarding").and_then(Json::as_str) != Some("accept") {
        return Err("it does not accept; what is not listed is not allowed anyway".to_owned());
    }
    let matches = ace.get("matches").and_then(Json::as_object).ok_or("it has no `matches`")?;
    let known = ["ipv4", "ipv6", "tcp", "udp", "ietf-mud:mud"];
    if let Some(key) = matches.keys().find(|key| !known.contains(&key.as_str())) {
        return Err(format!("it matches `{key}`, which a configuration cannot say"));
    }
    let level3 = matches.get("ipv4").or_else(|| matches.get("ipv6"));
    let (transport, level4) = match (matches.get("tcp"), matches.get("udp")) {
        (Some(tcp), None) => ("tcp", Some(tcp)),
        (None, Some(udp)) => ("udp", Some(udp)),
        (Some(_), Some(_)) => return Err("it matches TCP and UDP at once".to_owned()),
        (None, None) => match level3.and_then(|level3| level3.get("protocol")).and_then(Json::as_u64) {
            Some(6) => ("tcp", None),
            Some(17) => ("udp", None),
            Some(132) => ("sctp", None),
            Some(1) => ("icmp", None),
            Some(58) => ("icmpv6", None),
            Some(_) => ("ip", None),
            None => return Err("it names no transport protocol".to_owned()),
        },
    };
    let has_ports = ["tcp", "udp", "sctp"].contains(&transport);
    let port = |key: &str| level4.and_then(|level4| level4.get(key)).map(ports).transpose();
    let (source, destination) = (port("source-port")?, port("destination-port")?);
    let initiated = level4.and_then(|level4| level4.get("ietf-mud:direction-initiated")).and_then(Json::as_str);
    // The port of the other side, and that of the device.
    let (theirs, own) = if is_from { (destination, source) } else { (source, destination) };
    let (direction, number, source_port) = match (initiated, theirs, own) {
        (Some("from-device"), theirs, own) => ("outbound", theirs, own),
        (Some("to-device"), theirs, own) => ("inbound", own, theirs),
        (Some(other), ..) => return Err(format!("`direction-initiated` is `{other}`")),
        (None, Some(_), Some(_)) => {
            return Err("it names both ports and no `direction-initiated`, so that it is open who listens".to_owned());
        }
        (None, Some(theirs), None) => ("outbound", Some(theirs), None),
        (None, None, Some(own)) => ("inbound", Some(own), None),
        (None, None, None) => (if is_from { "outbound" } else { "inbound" }, None, None),
    };
    let mut row = Row::new("network.port", "");
    let name = number.as_ref().map_or_else(|| "any".to_owned(), |number| number.to_string().replace('"', ""));
    row.rename(&format!("{transport}-{name}-{}", if direction == "inbound" { "in" } else { "out" }));
    match number {
        Some(number) => row.set("number", number, from),
        None if has_ports => row.set("number", "any", from),
        None => {}
    }
    if let Some(port) = source_port {
        row.set("source_port", port, from);
    }
    if transport == "ip"
        && let Some(number) = level3.and_then(|level3| level3.get("protocol")).and_then(Json::as_i64)
    {
        row.set("ip_protocol", number, from);
    }
    row.set("transport", transport, from);
    row.set("direction", direction, from);
    if initiated.is_none() {
        row.todo(
            "the access list does not say who opens the connection; the direction follows from the side of the port",
        );
    }
    match other(matches, level3, is_from)? {
        Other::Any => {}
        Other::Group(group) => {
            row.todo(&format!("the other side is {group} by {from}; name the systems in `peers`"));
        }
        Other::Peer { title, address } => {
            let mut peer = Row::new("network.peer", &title);
            peer.set_prose("title", &title, from);
            if let Some(address) = address {
                peer.set("address", address, from);
            }
            let id = draft.add(peer);
            row.set("peers", Array::from_iter([Value::from(id)]), from);
        }
    }
    draft.add(row);
    Ok(())
}

/// Port numbers as a configuration writes them.
fn ports(json: &Json) -> Result<Value, String> {
    let number = |key: &str| json.get(key).and_then(Json::as_i64).filter(|port| (0..=65535).contains(port));
    if let (Some(lower), Some(upper)) = (number("lower-port"), number("upper-port")) {
        return range(lower, upper);
    }
    let port = number("port").ok_or_else(|| format!("its port cannot be read: {json}"))?;
    match text(json, "operator").unwrap_or("eq") {
        "eq" if port > 0 => Ok(Value::from(port)),
        "eq" => Err("port 0 is no port".to_owned()),
        "lte" => range(1, port),
        "gte" => range(port, 65535),
        other => Err(format!("its ports are `{other}`")),
    }
}

fn range(lower: i64, upper: i64) -> Result<Value, String> {
    let lower = lower.max(1);
    match (lower, upper) {
        (1, 65535) => Ok(Value::from("any")),
        _ if lower == upper => Ok(Value::from(lower)),
        _ if lower < upper => Ok(Value::from(format!("{lower}..{upper}"))),
        _ => Err(format!("the range {lower} to {upper} is empty")),
    }
}

fn other(matches: &serde_json::Map<String, Json>, level3: Option<&Json>, is_from: bool) -> Result<Other, String> {
    let own = if is_from { "src" } else { "dst" };
    let side = if is_from { "dst" } else { "src" };
    if let Some(mud) = matches.get("ietf-mud:mud").and_then(Json::as_object) {
        if mud.len() > 1 {
            return Err("it names several groups of systems at once".to_owned());
        }
        if let Some((key, value)) = mud.iter().next() {
            return Ok(match (key.as_str(), value.as_str()) {
                ("local-networks", _) => Other::Group("any system of the local networks".to_owned()),
                ("my-controller", _) => {
                    Other::Group("the controller that the operator chooses (my-controller)".to_owned())
                }
                ("same-manufacturer", _) => Other::Group("any device of the same manufacturer".to_owned()),
                ("controller", Some(class)) => Other::Peer { title: class.to_owned(), address: None },
                ("manufacturer" | "model", Some(name)) => Other::Group(format!("any device of {key} {name}")),
                _ => return Err(format!("it matches `{key}`, which is not known")),
            });
        }
    }
    let Some(level3) = level3.and_then(Json::as_object) else { return Ok(Other::Any) };
    let name = level3.get(&format!("ietf-acldns:{side}-dnsname")).and_then(Json::as_str);
    let network = |of: &str| {
        ["ipv4", "ipv6"]
            .into_iter()
            .find_map(|family| level3.get(&format!("{of}-{family}-network")).and_then(Json::as_str))
    };
    let (theirs, ours) = if is_from { ("destination", "source") } else { ("source", "destination") };
    if level3.contains_key(&format!("ietf-acldns:{own}-dnsname")) || network(ours).is_some() {
        return Err("it matches an address of the device itself".to_owned());
    }
    Ok(match name.or_else(|| network(theirs)) {
        Some(address) => Other::Peer { title: address.to_owned(), address: Some(address.to_owned()) },
        None => Other::Any,
    })
}
