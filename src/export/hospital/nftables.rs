//! Rules of nftables in their JSON form (`nft -j -f`), for a firewall between the device and other systems.
//!
//! All is denied but what is required under no condition, between the addresses in named sets. A set holds the addresses
//! that the configuration states; the operator fills in the others, and until then it matches nothing. What depends on a
//! decision of the operator is in a chain that nothing jumps to.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use serde_json::{Value, json};

use super::address::Address;
use super::policy::{self, Protocol};
use super::{Artifact, Source, json as written, one_line};
use crate::compose::document::{End, PackRow as Row, Ports};
use crate::model::connection::Rule;

/// Maximum number of bytes in a comment: nftables has 128, with its end.
const COMMENT: usize = 120;
/// The chain with the rules of the device.
const CHAIN: &str = "device";

pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    let pack = source.pack;
    if pack.rows.is_empty() {
        return Ok(Vec::new());
    }
    let table = format!(
        "ifu_{}",
        source.document.device.replace(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-', "_")
    );
    let mut made =
        Made { source, table, sets: Vec::new(), known: BTreeSet::new(), chains: Vec::new(), rules: Vec::new() };
    made.base();
    for list in [Rule::Block, Rule::Allow] {
        for row in pack.rows.iter().filter(|row| row.rule == list) {
            made.row(row);
        }
    }
    for row in &pack.rows {
        if let Some(comment) = policy::no_rule(row) {
            made.comment(CHAIN, &comment);
        }
    }
    if let Some(comment) = policy::all_else(source) {
        made.comment(CHAIN, comment);
    }
    made.rule(CHAIN, vec![json!({ "drop": null })], "All else");
    let Made { table, sets, chains, rules, .. } = made;
    let mut commands = vec![json!({ "metainfo": { "json_schema_version": 1 } })];
    // Creating fails if the table exists, so that no rule is there twice.
    commands.push(json!({ "create": { "table": { "family": "inet", "name": table } } }));
    commands.extend(sets.into_iter().chain(chains).chain(rules).map(|object| json!({ "add": object })));
    let bytes = written(&json!({ "nftables": commands }))?;
    Ok(vec![Artifact { path: "nftables.json".to_owned(), bytes }])
}

struct Made<'a> {
    source: &'a Source<'a>,
    table: String,
    sets: Vec<Value>,
    known: BTreeSet<String>,
    chains: Vec<Value>,
    rules: Vec<Value>,
}

impl Made<'_> {
    fn base(&mut self) {
        let table = self.table.clone();
        self.chains.push(json!({ "chain": {
            "family": "inet", "table": table, "name": "forward",
            "type": "filter", "hook": "forward", "prio": 0, "policy": "drop",
        } }));
        self.chain(CHAIN);
        let name = one_line(&self.source.document.name());
        self.comment("forward", &format!("Draft from: {name}"));
        self.comment("forward", "Fill in the empty sets. All forwarded traffic that no rule accepts is dropped.");
        self.rule("forward", vec![json!({ "jump": { "target": CHAIN } })], "");
        let state = json!({ "match": { "op": "in", "left": { "ct": { "key": "state" } }, "right": ["established", "related"] } });
        self.rule(CHAIN, vec![state, json!({ "accept": null })], "Replies are part of a connection");
    }

    fn chain(&mut self, name: &str) {
        self.chains.push(json!({ "chain": { "family": "inet", "table": self.table, "name": name } }));
    }

    #[allow(clippy::needless_pass_by_value, reason = "`json!` takes a reference, and each is made for this call")]
    fn rule(&mut self, chain: &str, expressions: Vec<Value>, comment: &str) {
        let mut rule = json!({ "family": "inet", "table": self.table, "chain": chain, "expr": expressions });
        if let Some(first) = pieces(comment).first() {
            rule["comment"] = first.as_str().into();
        }
        self.rules.push(json!({ "rule": rule }));
    }

    /// A rule that does nothing, in as many pieces as needed.
    fn comment(&mut self, chain: &str, text: &str) {
        for piece in pieces(text) {
            self.rule(chain, vec![json!({ "continue": null })], &piece);
        }
    }

    fn row(&mut self, row: &Row) {
        let Ok(protocols) = policy::protocols(row) else { return };
        let is_active = row.rule == Rule::Block || row.is_certain();
        let notes = policy::notes(row);
        let chain = if is_active {
            CHAIN.to_owned()
        } else {
            let chain = format!("allow_{}", row.id);
            self.chain(&chain);
            self.comment(CHAIN, &format!("{}: not active. To allow it, jump to the chain {chain} from here.", row.id));
            chain
        };
        for note in &notes {
            self.comment(&chain, note);
        }
        let verdict = if row.rule == Rule::Block { "drop" } else { "accept" };
        for protocol in &protocols {
            for v6 in [false, true] {
                if let Protocol::Icmp { v6: only, .. } = protocol
                    && *only != v6
                {
                    continue;
                }
                for from in self.sets(row, &row.sources, v6) {
                    for to in self.sets(row, &row.destinations, v6) {
                        let mut expressions: Vec<Value> = Vec::new();
                        let family = if v6 { "ip6" } else { "ip" };
                        for (field, set) in [("saddr", &from), ("daddr", &to)] {
                            if let Some(set) = set {
                                expressions.push(matches(
                                    &json!({ "payload": { "protocol": family, "field": field } }),
                                    json!(format!("@{set}")),
                                ));
                            }
                        }
                        expressions.extend(self.protocol(row, protocol));
                        if row.rule == Rule::Allow {
                            expressions.push(json!({ "match": { "op": "in", "left": { "ct": { "key": "state" } }, "right": "new" } }));
                        }
                        expressions.push(json!({ verdict: null }));
                        self.rule(&chain, expressions, &row.id);
                    }
                }
            }
        }
    }

    /// The sets of the systems at one end, `None` for every system; nothing if no system has addresses of that family.
    fn sets(&mut self, row: &Row, end: &End, v6: bool) -> Vec<Option<String>> {
        match end {
            End::Systems(ids) => {
                let pack = self.source.pack;
                let may: Vec<&String> = ids.iter().filter(|id| policy::may_have(pack.system(id), v6)).collect();
                may.into_iter().map(|id| Some(self.set(&format!("system_{id}"), v6, Some(id)))).collect()
            }
            End::Any => vec![None],
            End::Open | End::NotStated => vec![Some(self.set(&format!("open_{}", row.id), v6, None))],
        }
    }

    /// The name of a set of addresses, which is made when it is first asked for.
    fn set(&mut self, name: &str, v6: bool, system: Option<&str>) -> String {
        let name = format!("{name}_{}", if v6 { "v6" } else { "v4" });
        if self.known.insert(name.clone()) {
            let addresses = system.and_then(|id| self.source.pack.system(id)).map_or_else(Vec::new, policy::addresses);
            let of_family = addresses.into_iter().filter(|address| address.is_v4() == Some(!v6));
            let intervals = of_family.filter_map(|address| Some((address.bounds()?, element(&address)?))).collect();
            let ip = |number: u128| match u32::try_from(number) {
                Ok(number) if !v6 => Ipv4Addr::from(number).to_string(),
                _ => Ipv6Addr::from(number).to_string(),
            };
            let elements = apart(intervals, &|first, last| json!({ "range": [ip(first), ip(last)] }));
            let kind = if v6 { "ipv6_addr" } else { "ipv4_addr" };
            let mut set = json!({ "family": "inet", "table": self.table, "name": name, "type": kind, "flags": ["interval"], "auto-merge": true });
            if !elements.is_empty() {
                set["elem"] = elements.into();
            }
            self.sets.push(json!({ "set": set }));
        }
        name
    }

    fn protocol(&mut self, row: &Row, protocol: &Protocol) -> Vec<Value> {
        match protocol {
            Protocol::Ports(name) => {
                let mut found = Vec::new();
                let payload = |field: &str| json!({ "payload": { "protocol": name, "field": field } });
                if let Some(ports) = numbers(&row.source_ports) {
                    found.push(matches(&payload("sport"), ports));
                }
                if row.is_some_of_range() {
                    let set = format!("ports_{}", row.id);
                    if self.known.insert(set.clone()) {
                        self.sets.push(json!({ "set": {
                            "family": "inet", "table": self.table, "name": set, "type": "inet_service", "flags": ["interval"],
                        } }));
                    }
                    found.push(matches(&payload("dport"), json!(format!("@{set}"))));
                } else if let Some(ports) = numbers(&row.ports) {
                    found.push(matches(&payload("dport"), ports));
                }
                if found.is_empty() {
                    found.push(matches(&json!({ "meta": { "key": "l4proto" } }), json!(name)));
                }
                found
            }
            Protocol::Icmp { v6, types } => {
                let name = if *v6 { "icmpv6" } else { "icmp" };
                let types: Vec<u8> = types.iter().filter_map(|known| known.number(*v6)).collect();
                vec![matches(&json!({ "payload": { "protocol": name, "field": "type" } }), json!({ "set": types }))]
            }
            Protocol::Number(number) => vec![matches(&json!({ "meta": { "key": "l4proto" } }), json!(number))],
        }
    }
}

#[allow(clippy::needless_pass_by_value, reason = "`json!` takes a reference, and each is made for this call")]
fn matches(left: &Value, right: Value) -> Value {
    json!({ "match": { "op": "==", "left": left, "right": right } })
}

/// The ports of a match; `None` if all ports are meant.
fn numbers(ports: &[Ports]) -> Option<Value> {
    if ports.is_empty() || ports.contains(&Ports::Any) {
        return None;
    }
    let port = |ports: &Ports| match ports {
        Ports::One(port) => Some(((u128::from(*port), u128::from(*port)), json!(port))),
        Ports::Range(first, last) => Some(((u128::from(*first), u128::from(*last)), json!({ "range": [first, last] }))),
        Ports::Any => None,
    };
    let found = apart(ports.iter().filter_map(port).collect(), &|first, last| {
        let port = |number: u128| u16::try_from(number).unwrap_or(u16::MAX);
        json!({ "range": [port(first), port(last)] })
    });
    Some(json!({ "set": found }))
}

/// The elements of a set, each with its first and last value, in order: those that intersect become one, as nftables refuses a set
/// with two of them.
fn apart(mut elements: Vec<((u128, u128), Value)>, joined: &dyn Fn(u128, u128) -> Value) -> Vec<Value> {
    elements.sort_by_key(|((first, last), _)| (*first, Reverse(*last)));
    let mut found: Vec<((u128, u128), Value)> = Vec::with_capacity(elements.len());
    for ((first, last), element) in elements {
        match found.last_mut() {
            Some(((_, end), _)) if last <= *end => {}
            Some(((begin, end), before)) if first <= *end => {
                (*end, *before) = (last, joined(*begin, last));
            }
            _ => found.push(((first, last), element)),
        }
    }
    found.into_iter().map(|(_, element)| element).collect()
}

/// An element of a set of addresses.
fn element(address: &Address) -> Option<Value> {
    let text = |address: &IpAddr| address.to_string();
    match address {
        Address::One(address) => Some(json!(text(address))),
        Address::Network(address, length) => Some(json!({ "prefix": { "addr": text(address), "len": length } })),
        Address::Range(first, last) => Some(json!({ "range": [text(first), text(last)] })),
        Address::Host(_) | Address::Unusable => None,
    }
}

/// A text in pieces that fit into comments, split between words where that is possible.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in one_line(text).split(' ').filter(|word| !word.is_empty()) {
        let mut rest = word;
        if let Some(last) = pieces.last_mut().filter(|last| last.len() + 1 + rest.len() <= COMMENT) {
            last.push(' ');
            last.push_str(rest);
            continue;
        }
        while rest.len() > COMMENT {
            let at = rest.floor_char_boundary(COMMENT);
            pieces.push(rest[..at].to_owned());
            rest = &rest[at..];
        }
        pieces.push(rest.to_owned());
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_that_intersect_become_one() {
        let joined = |elements: &[(u128, u128)]| {
            let named = elements.iter().map(|ends| (*ends, json!(format!("{ends:?}")))).collect();
            let found = apart(named, &|first, last| json!(format!("{first} to {last}")));
            found.iter().map(|value| value.as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(joined(&[(5, 5), (1, 3)]), ["(1, 3)", "(5, 5)"]);
        assert_eq!(joined(&[(2, 2), (1, 9), (1, 3)]), ["(1, 9)"]);
        assert_eq!(joined(&[(1, 5), (3, 7), (7, 9), (10, 10)]), ["1 to 9", "(10, 10)"]);
        assert_eq!(joined(&[(4, 4), (4, 4)]), ["(4, 4)"]);
    }
}
