//! The firewall of the device itself, as `nft -j list ruleset` prints it (libnftables-json(5)): what its chains at the hooks `input`
//! and `output` accept. What is dropped is not listed, and the order of rules is not evaluated.

use std::collections::BTreeMap;

use anyhow::{Context as _, bail};
use serde_json::Value as Json;
use toml_edit::{Array, Value};

use super::draft::Row;
use super::{Draft, File, has_key};

pub fn recognises(bytes: &[u8]) -> bool {
    has_key(bytes, "nftables")
}

/// A chain at a hook.
struct Chain {
    direction: &'static str,
    /// What it does with the rest.
    policy: String,
}

pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let json: Json = serde_json::from_slice(file.bytes).context("not valid JSON")?;
    let list = json.get("nftables").and_then(Json::as_array).context("`nftables` is no list")?;
    let mut chains: BTreeMap<String, Chain> = BTreeMap::new();
    let name = |json: &Json, key: &str| {
        let part = |key: &str| json.get(key).and_then(Json::as_str).unwrap_or_default().to_owned();
        format!("{} {} {}", part("family"), part("table"), part(key))
    };
    for chain in list.iter().filter_map(|entry| entry.get("chain")) {
        let direction = match chain.get("hook").and_then(Json::as_str) {
            Some("input") => "inbound",
            Some("output") => "outbound",
            _ => continue,
        };
        let policy = chain.get("policy").and_then(Json::as_str).unwrap_or("accept").to_owned();
        if policy == "accept" {
            draft.note(&format!(
                "{}: the chain `{}` accepts what no rule names, so that more than the ports below can be reached",
                file.name,
                name(chain, "name")
            ));
        }
        chains.insert(name(chain, "name"), Chain { direction, policy });
    }
    if chains.is_empty() {
        bail!("it has no chain at the hook `input` or `output`");
    }
    let mut count = 0;
    for rule in list.iter().filter_map(|entry| entry.get("rule")) {
        let chain = name(rule, "chain");
        let handle =
            rule.get("handle").and_then(Json::as_i64).map_or_else(String::new, |handle| format!(" handle {handle}"));
        let called = format!("chain `{chain}`{handle}");
        let Some(of) = chains.get(&chain) else {
            draft.skip(&format!("{called}: the chain is at no hook of this device's own traffic"));
            continue;
        };
        match self::rule(rule, of, &format!("{}: {called}", file.name), draft) {
            Ok(rows) => count += rows,
            Err(reason) => draft.skip(&format!("{called}: {reason}")),
        }
    }
    let policies: Vec<String> = chains.iter().map(|(name, chain)| format!("{name}: {}", chain.policy)).collect();
    draft.tell(&format!("{}: {count} ports; policies of the chains: {}", file.name, policies.join(", ")));
    Ok(())
}

/// What the matches of a rule say.
#[derive(Default)]
struct Matched {
    transports: Vec<String>,
    /// Ports at the device's side, and at the other one.
    own: Vec<Value>,
    theirs: Vec<Value>,
    peers: Vec<String>,
    /// Types of ICMP messages.
    icmp: Option<String>,
    /// Matches that a configuration cannot say.
    other: Vec<String>,
    is_replies: bool,
    is_loopback: bool,
}

/// Adds the ports of a rule, and returns their number.
fn rule(rule: &Json, chain: &Chain, from: &str, draft: &mut Draft) -> Result<usize, String> {
    let steps = rule.get("expr").and_then(Json::as_array).ok_or("it has no `expr`")?;
    let is_outbound = chain.direction == "outbound";
    let mut matched = Matched::default();
    let mut verdict = None;
    for step in steps {
        let Some((kind, of)) = step.as_object().and_then(|step| step.iter().next()) else { continue };
        match kind.as_str() {
            "match" => one(of, is_outbound, &mut matched)?,
            "accept" | "drop" | "reject" | "return" | "jump" | "goto" | "queue" => verdict = Some(kind.as_str()),
            // They count and record, and let everything pass.
            "counter" | "log" | "comment" => {}
            other => matched.other.push(format!("{other}: {of}")),
        }
    }
    match verdict {
        Some("accept") => {}
        Some(other) => return Err(format!("its verdict is `{other}`")),
        None => return Err("it has no verdict".to_owned()),
    }
    if matched.is_loopback {
        return Err("it is for the loopback interface, so for programs of the same computer".to_owned());
    }
    if matched.is_replies {
        return Err("it is for replies, which are part of their connection".to_owned());
    }
    // A port at the listening side: the device's own for what comes in, the other side's for what goes out.
    let (ports, sources) = if is_outbound { (matched.theirs, matched.own) } else { (matched.own, matched.theirs) };
    if matched.transports.is_empty() {
        return Err("it names no transport protocol".to_owned());
    }
    let mut peers = Array::new();
    for address in &matched.peers {
        let mut peer = Row::new("network.peer", address);
        peer.set_prose("title", address, from);
        peer.set("address", address.as_str(), from);
        peers.push(draft.add(peer));
    }
    matched.transports.sort();
    let transports = match matched.transports.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["tcp", "udp"] => vec!["tcp_udp".to_owned()],
        _ => matched.transports.clone(),
    };
    let mut count = 0;
    for transport in transports {
        let has_ports = ["tcp", "udp", "tcp_udp", "sctp"].contains(&transport.as_str());
        let number = |ports: &[Value]| match ports {
            [] => None,
            [one] => Some(one.clone()),
            several => Some(Value::Array(several.iter().cloned().collect())),
        };
        let mut row = Row::new("network.port", "");
        let name = if ports.is_empty() {
            "any".to_owned()
        } else {
            ports.iter().map(ToString::to_string).collect::<Vec<_>>().join("-")
        };
        row.rename(&format!("{transport}-{name}-{}", if is_outbound { "out" } else { "in" }));
        if has_ports {
            row.set("number", number(&ports).unwrap_or_else(|| Value::from("any")), from);
            if let Some(sources) = number(&sources) {
                row.set("source_port", sources, from);
            }
        }
        if let Some(types) = matched.icmp.as_deref().filter(|_| transport.starts_with("icmp")) {
            row.set("icmp_type", types, from);
        }
        row.set("transport", transport.as_str(), from);
        row.set("direction", chain.direction, from);
        if !peers.is_empty() {
            row.set("peers", peers.clone(), from);
        }
        if let Some(comment) = rule.get("comment").and_then(Json::as_str) {
            row.set_prose("purpose", comment, &format!("{from}, its comment"));
        }
        for other in &matched.other {
            row.todo(&format!("the rule also asks for {other}; without it, this row says more than the rule"));
        }
        draft.add(row);
        count += 1;
    }
    Ok(count)
}

fn one(of: &Json, is_outbound: bool, matched: &mut Matched) -> Result<(), String> {
    let (left, right) = (of.get("left").unwrap_or(&Json::Null), of.get("right").unwrap_or(&Json::Null));
    let text = |pointer: &str| left.pointer(pointer).and_then(Json::as_str);
    let operator = of.get("op").and_then(Json::as_str).unwrap_or("==");
    let shown = || format!("{left} {operator} {right}");
    if let Some("state") = text("/ct/key") {
        let states = listed(right);
        let is = |state: &str| states.iter().any(|known| known.as_str() == Some(state));
        matched.is_replies = (is("established") || is("related")) && !is("new");
        if matched.is_replies || (operator != "!=" && is("new")) {
            return Ok(());
        }
        matched.other.push(shown());
        return Ok(());
    }
    if !["==", "in"].contains(&operator) {
        matched.other.push(shown());
        return Ok(());
    }
    if let Some(key) = text("/meta/key") {
        match key {
            "iif" | "iifname" | "oif" | "oifname" if right.as_str() == Some("lo") => matched.is_loopback = true,
            "l4proto" => return transports(right, matched),
            _ => matched.other.push(shown()),
        }
        return Ok(());
    }
    match (text("/payload/protocol"), text("/payload/field")) {
        (Some(protocol @ ("tcp" | "udp" | "sctp" | "th")), Some(field @ ("dport" | "sport"))) => {
            if protocol != "th" && !matched.transports.iter().any(|known| known == protocol) {
                matched.transports.push(protocol.to_owned());
            }
            let is_own = (field == "dport") != is_outbound;
            let ports = ports(right)?;
            if is_own {
                matched.own.extend(ports);
            } else {
                matched.theirs.extend(ports);
            }
            Ok(())
        }
        (Some("ip" | "ip6"), Some(field @ ("saddr" | "daddr"))) => {
            if (field == "daddr") != is_outbound {
                matched.other.push(shown());
                return Ok(());
            }
            for address in listed(right) {
                matched.peers.push(address_of(address).ok_or_else(|| format!("the address {address} cannot be read"))?);
            }
            Ok(())
        }
        (Some("ip" | "ip6"), Some("protocol" | "nexthdr")) => transports(right, matched),
        (Some(protocol @ ("icmp" | "icmpv6")), Some("type")) => {
            if !matched.transports.iter().any(|known| known == protocol) {
                matched.transports.push(protocol.to_owned());
            }
            let types: Option<Vec<&str>> = listed(right).into_iter().map(Json::as_str).collect();
            match types {
                Some(types) if matched.icmp.is_none() => matched.icmp = Some(types.join(", ").replace('-', " ")),
                _ => matched.other.push(shown()),
            }
            Ok(())
        }
        _ => {
            matched.other.push(shown());
            Ok(())
        }
    }
}

/// The values of a set, or the one value.
fn listed(json: &Json) -> Vec<&Json> {
    match json.get("set").and_then(Json::as_array).or_else(|| json.as_array()) {
        Some(items) => items.iter().collect(),
        None => vec![json],
    }
}

fn transports(json: &Json, matched: &mut Matched) -> Result<(), String> {
    for protocol in listed(json) {
        let name = match (protocol.as_str(), protocol.as_i64()) {
            (Some(name @ ("tcp" | "udp" | "sctp" | "icmp")), _) => name,
            (Some("ipv6-icmp" | "icmpv6"), _) | (_, Some(58)) => "icmpv6",
            (_, Some(6)) => "tcp",
            (_, Some(17)) => "udp",
            (_, Some(132)) => "sctp",
            (_, Some(1)) => "icmp",
            _ => return Err(format!("the transport protocol {protocol} is not known")),
        };
        if !matched.transports.iter().any(|known| known == name) {
            matched.transports.push(name.to_owned());
        }
    }
    Ok(())
}

fn ports(json: &Json) -> Result<Vec<Value>, String> {
    let port = |json: &Json| json.as_i64().filter(|port| (1..=65535).contains(port));
    let one = |json: &Json| {
        if let Some(port) = port(json) {
            return Ok(Value::from(port));
        }
        let bounds = json.get("range").and_then(Json::as_array).map(Vec::as_slice);
        match bounds {
            Some([lower, upper]) => match (port(lower), port(upper)) {
                (Some(lower), Some(upper)) if lower < upper => Ok(Value::from(format!("{lower}..{upper}"))),
                _ => Err(format!("the range {json} cannot be read")),
            },
            _ => Err(format!("the port {json} cannot be read; a named set is not looked up")),
        }
    };
    listed(json).into_iter().map(one).collect()
}

fn address_of(json: &Json) -> Option<String> {
    if let Some(address) = json.as_str() {
        return (!address.starts_with('@')).then(|| address.to_owned());
    }
    let prefix = json.get("prefix")?;
    Some(format!("{}/{}", prefix.get("addr")?.as_str()?, prefix.get("len")?.as_i64()?))
}
