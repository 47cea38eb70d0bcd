//! Connections with the facts of their ports. Two ports can describe one connection from its two sides.

use std::collections::HashMap;

use tera::Value;
use tera::value::Map;

use super::{Facts, list_at};
use crate::compose::document::table::{maps, raw_text};
use crate::wording::word::{self, get, string};

/// A connection with the facts of its port.
pub(in crate::compose::document) struct Row<'a> {
    pub connection: &'a Map,
    pub port: &'a Map,
    /// The port by which the other side describes the same connection.
    pub twin: Option<&'a Map>,
    /// The condition of the port in words; empty if there is none.
    pub condition: String,
    /// Whether the port or another fact of the row has a condition.
    pub is_conditional: bool,
    /// The words of the port for each of its peers, by the peer's id.
    pub peers: HashMap<&'a str, &'a str>,
}

impl<'a> Row<'a> {
    /// The ports that describe the connection.
    pub(super) fn ports(&self) -> impl Iterator<Item = &'a Map> + use<'a> {
        [self.port].into_iter().chain(self.twin)
    }

    /// The facts of both ports, in lines; equal facts are printed once and count as shown for both.
    pub(in crate::compose::document) fn both(
        &self,
        say: impl Fn(&'a Map) -> anyhow::Result<String>,
    ) -> anyhow::Result<String> {
        let first = say(self.port)?;
        let Some(twin) = self.twin else { return Ok(first) };
        let other = say(twin)?;
        let (one, two) = (word::unmarked(&first), word::unmarked(&other));
        Ok(if one == two || two.is_empty() {
            word::marks(&other) + &first
        } else if one.is_empty() {
            word::marks(&first) + &other
        } else {
            format!("{first}<br>{other}")
        })
    }

    /// The words of the port for its part, or for one of its peers: with the mark of that fact.
    pub(super) fn worded(&self, id: &str, is_own: bool) -> Option<&'a str> {
        let part = || string(self.port, "part").filter(|_| raw_text(self.port, "part") == Some(id));
        let peer = || self.peers.get(id).copied();
        if is_own { part().or_else(peer) } else { peer().or_else(part) }
    }
}

/// Facts that two ports share if they describe one connection from its two sides.
const OF_CONNECTION: &[&str] =
    &["transport", "number", "source_port", "icmp_type", "ip_protocol", "protocol", "need", "firewall_rule"];
/// What one of two such ports may leave out.
const OF_ONE_SIDE: &[&str] = &["encryption", "authentication", "configurable", "internet", "network_setting"];

/// The key of a connection: source, destination, facts of the ports, condition. Equal keys are one connection.
fn identity(connection: &Map, port: &Map, condition: &str) -> Option<Vec<String>> {
    let own = string(connection, "own")?;
    let [other] = list_at(connection, "others")[..] else { return None };
    let opens = get(connection, "opens").and_then(Value::as_bool) == Some(true);
    let (source, destination) = if opens { (own, other) } else { (other, own) };
    let mut found = vec![source.to_owned(), destination.to_owned(), word::unmarked(condition)];
    found.extend(OF_CONNECTION.iter().map(|field| plain(port, field)));
    Some(found)
}

/// The words of a field; empty if it is not given.
fn plain(port: &Map, field: &str) -> String {
    get(port, field).map(|value| word::unmarked(&value.to_string())).unwrap_or_default()
}

/// The connections of one list; those that two ports describe from their two sides are one.
pub(in crate::compose::document) fn rows<'a>(
    facts: &Facts<'a>,
    list: &str,
    connections: &[&'a Map],
) -> anyhow::Result<Vec<Row<'a>>> {
    let ports: Vec<&Map> = maps(facts.network, "port").collect();
    let mut rows: Vec<Row> = Vec::new();
    // The rows by the key of their connection, and whether their own side opens it.
    let mut known: HashMap<(Vec<String>, bool), usize> = HashMap::new();
    for connection in connections.iter().filter(|connection| string(connection, "list") == Some(list)) {
        let index = get(connection, "port").and_then(Value::as_i64).and_then(|index| usize::try_from(index).ok());
        let Some(port) = index.and_then(|index| ports.get(index)) else { continue };
        let condition = facts.condition(port)?;
        let is_conditional = !condition.is_empty();
        let ids = word::raw(port, "peers").map(super::list).unwrap_or_default();
        let peers = ids.into_iter().zip(list_at(port, "peers")).rev().collect();
        if let Some(identity) = identity(connection, port, &condition) {
            let opens = get(connection, "opens").and_then(Value::as_bool) == Some(true);
            let fits = |row: &Row| {
                let is_alike = |field: &&str| {
                    let texts = [plain(row.port, field), plain(port, field)];
                    texts.iter().any(String::is_empty) || texts[0] == texts[1]
                };
                row.twin.is_none() && OF_ONE_SIDE.iter().all(is_alike)
            };
            let twin = known.get(&(identity.clone(), !opens)).map(|at| &mut rows[*at]).filter(|row| fits(row));
            if let Some(row) = twin {
                row.twin = Some(port);
                continue;
            }
            known.entry((identity, opens)).or_insert(rows.len());
        }
        rows.push(Row { connection, port, twin: None, condition, is_conditional, peers });
    }
    Ok(rows)
}
