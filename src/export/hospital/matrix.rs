//! The network matrix: the firewall tables of the document, row for row, as CSV, XLSX and JSON. Names of columns and
//! values of closed lists are those of the configuration, so they are equal in every language.

use schemars::{JsonSchema, schema_for};
use serde::Serialize;

use super::{Artifact, Missing, Source, joined, json};
use crate::compose::document::{End, PackRow as Row};
use crate::export::coverage::{Sheet, csv_of, workbook};
use crate::model::connection::Rule;

/// The connections of a device.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Network matrix")]
struct Matrix<'a> {
    /// The version of this form.
    schema: u32,
    /// The id of the device.
    device: &'a str,
    /// The name of the device.
    name: &'a str,
    /// Number, revision and date of the document that has the same tables.
    document: [&'a str; 3],
    /// The language of titles and sentences, as a tag of BCP 47.
    language: &'a str,
    /// In the order of the document: connections to allow, to block, and without a firewall rule.
    connections: Vec<Connection>,
}

/// A connection: a row of the firewall tables. Without a value, the configuration does not state it.
#[derive(Debug, Serialize, JsonSchema)]
struct Connection {
    /// Stable name: the id of the port, with a number if the port has several rows.
    id: String,
    /// What the network firewall of the operator does: `allow`, `block`; `none` if it has no rule; `unstated` if nothing says which
    /// side opens the connection, so that no rule can be given.
    rule: &'static str,
    /// Why there is no rule: `number`, `border`, `computer`, `part`, `device`, `zone` or `cloud`.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    /// The side that opens the connection or sends first.
    source: Side,
    /// The side that listens.
    destination: Side,
    /// `outbound` if the part of the device opens the connection, `inbound` if the other side does; `not_stated` for the rule
    /// `unstated`, where source and destination are only the two ends.
    direction: &'static str,
    /// `tcp`, `udp`, `tcp_udp`, `icmp`, `icmpv6`, `sctp` or `ip`.
    transport: String,
    /// Ports at the destination: `443`, `5000-5010`, `any`.
    ports: Vec<String>,
    /// Fixed ports at the source.
    source_ports: Vec<String>,
    /// The type of ICMP messages, as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    icmp_type: Option<String>,
    /// The number of an IP protocol without ports.
    #[serde(skip_serializing_if = "Option::is_none")]
    ip_protocol: Option<u8>,
    /// Whether the number of the port can be changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    configurable: Option<bool>,
    /// The application protocol.
    protocol: String,
    /// The encryption, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    encryption: Option<String>,
    /// How the sides prove who they are.
    authentication: Vec<String>,
    /// Whether the device needs the connection: `required`, `recommended`, `optional` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    obligation: Option<String>,
    /// How the port stands on delivery: `open`, `closed` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    state_on_delivery: Option<String>,
    /// Who can open the port, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    opened_by: Option<String>,
    /// How long the port stays open, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    open_for: Option<String>,
    /// Conditions of the connection, in words. All of them must be met.
    conditions: Vec<String>,
    /// What the connection is for.
    purpose: String,
    /// How to set up the network.
    #[serde(skip_serializing_if = "Option::is_none")]
    network_setting: Option<String>,
    /// Whether the connection may go over the internet: `never`, `not_used`, `allowed`, `only_through_proxy`.
    #[serde(skip_serializing_if = "Option::is_none")]
    internet: Option<String>,
    /// Ids of the interfaces of the port.
    interfaces: Vec<String>,
    /// The program that uses the port.
    #[serde(skip_serializing_if = "Option::is_none")]
    program: Option<String>,
    /// Ids of the ports in the configuration that describe the connection.
    described_by: Vec<String>,
}

/// One side of a connection.
#[derive(Debug, Serialize, JsonSchema)]
struct Side {
    /// `systems`, or `open` if the operator decides, `any` for every system, `not_stated` if no fact names one.
    scope: &'static str,
    /// Parts of the device, or peers.
    systems: Vec<SideSystem>,
}

/// A system at one side.
#[derive(Debug, Serialize, JsonSchema)]
struct SideSystem {
    /// The id of the part or peer; `device` for the device.
    id: String,
    /// The name of the system.
    title: String,
    /// Addresses, host names and URLs, as written.
    addresses: Vec<String>,
    /// Network zones.
    zones: Vec<Zone>,
}

/// A network zone.
#[derive(Debug, Serialize, JsonSchema)]
struct Zone {
    /// Id.
    id: String,
    /// Name.
    title: String,
}

/// The name of the file without its ending.
const NAME: &str = "network-matrix";

pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    if source.pack.rows.is_empty() {
        return Ok(Vec::new());
    }
    let connections: Vec<Connection> = source.pack.rows.iter().map(|row| connection(source, row)).collect();
    let rows = table(source, &connections);
    let meta = &source.document.meta;
    let about = [meta.device_name.clone(), source.document.name(), meta.date.clone()];
    let sheet = Sheet { name: NAME.to_owned(), rows: rows.clone() };
    let matrix = Matrix {
        schema: 1,
        device: &source.document.device,
        name: &meta.device_name,
        document: [&meta.number, &meta.revision, &meta.date],
        language: &source.document.language,
        connections,
    };
    let artifact = |ending: &str, bytes| Artifact { path: format!("{NAME}.{ending}"), bytes };
    Ok(vec![
        artifact("csv", csv_of(&rows).into_bytes()),
        artifact("xlsx", workbook(&meta.title, &about, &[sheet])?),
        artifact("json", json(&serde_json::to_value(&matrix)?)?),
    ])
}

/// Without ports there is no matrix and no policy.
pub fn lacks(source: &Source<'_>) -> Vec<Missing> {
    let missing = || Missing { path: "network".to_owned(), what: "a port (`[[network.port]]`)".to_owned() };
    source.pack.rows.is_empty().then(missing).into_iter().collect()
}

/// The schema of the JSON form.
///
/// # Errors
/// Fails if the schema cannot be written as text.
pub fn schema() -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(&schema_for!(Matrix<'static>))? + "\n")
}

fn side(source: &Source<'_>, end: &End) -> Side {
    let scope = match end {
        End::Systems(_) => "systems",
        End::Open => "open",
        End::Any => "any",
        End::NotStated => "not_stated",
    };
    let system = |id: &String| {
        let system = source.pack.system(id);
        SideSystem {
            id: id.clone(),
            title: system.map_or_else(|| id.clone(), |system| system.title.clone()),
            addresses: system.map_or_else(Vec::new, |system| system.addresses.clone()),
            zones: system.map_or_else(Vec::new, |system| {
                system.zones.iter().map(|[id, title]| Zone { id: id.clone(), title: title.clone() }).collect()
            }),
        }
    };
    Side { scope, systems: end.systems().iter().map(system).collect() }
}

/// A text that is not empty.
fn given(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn connection(source: &Source<'_>, row: &Row) -> Connection {
    let (rule, reason) = match row.rule {
        Rule::Allow => ("allow", None),
        Rule::Block => ("block", None),
        Rule::None(reason) => ("none", reason.message().strip_prefix("port.reason-")),
        Rule::Unstated => ("unstated", None),
    };
    let numbers = |ports: &[_]| ports.iter().map(ToString::to_string).collect();
    Connection {
        id: row.id.clone(),
        rule,
        reason,
        source: side(source, &row.sources),
        destination: side(source, &row.destinations),
        direction: match (row.rule, row.opens) {
            (Rule::Unstated, _) => "not_stated",
            (_, true) => "outbound",
            (_, false) => "inbound",
        },
        transport: row.transport.clone(),
        ports: numbers(&row.ports),
        source_ports: numbers(&row.source_ports),
        icmp_type: row.icmp_type.clone(),
        ip_protocol: row.ip_protocol,
        configurable: row.configurable,
        protocol: row.protocol.clone(),
        encryption: given(&row.encryption),
        authentication: row.authentication.clone(),
        obligation: row.need.clone(),
        state_on_delivery: row.default.clone(),
        opened_by: given(&row.opened_by),
        open_for: given(&row.open_for),
        conditions: row.conditions.clone(),
        purpose: row.purpose.clone(),
        network_setting: given(&row.network_setting),
        internet: row.internet.clone(),
        interfaces: row.interfaces.clone(),
        program: row.program.clone(),
        described_by: std::iter::once(&row.port).chain(&row.twin).cloned().collect(),
    }
}

/// A column: its name, and its value for a connection.
type Column = (&'static str, fn(&Source<'_>, &Connection) -> String);

const COLUMNS: &[Column] = &[
    ("id", |_, row| row.id.clone()),
    ("rule", |_, row| row.rule.to_owned()),
    ("reason", |_, row| row.reason.unwrap_or_default().to_owned()),
    ("source", |source, row| titles(source, &row.source)),
    ("source_zone", |_, row| zones(&row.source)),
    ("source_address", |_, row| addresses(&row.source)),
    ("source_port", |_, row| joined(&row.source_ports)),
    ("destination", |source, row| titles(source, &row.destination)),
    ("destination_zone", |_, row| zones(&row.destination)),
    ("destination_address", |_, row| addresses(&row.destination)),
    ("transport", |_, row| row.transport.clone()),
    ("port", |_, row| joined(&row.ports)),
    ("icmp_type", |_, row| row.icmp_type.clone().unwrap_or_default()),
    ("ip_protocol", |_, row| joined(row.ip_protocol)),
    ("configurable", |_, row| joined(row.configurable)),
    ("protocol", |_, row| row.protocol.clone()),
    ("encryption", |_, row| row.encryption.clone().unwrap_or_default()),
    ("authentication", |_, row| joined(&row.authentication)),
    ("direction", |_, row| row.direction.to_owned()),
    ("obligation", |_, row| row.obligation.clone().unwrap_or_default()),
    ("state_on_delivery", |_, row| row.state_on_delivery.clone().unwrap_or_default()),
    ("opened_by", |_, row| row.opened_by.clone().unwrap_or_default()),
    ("open_for", |_, row| row.open_for.clone().unwrap_or_default()),
    ("condition", |_, row| joined(&row.conditions)),
    ("purpose", |_, row| row.purpose.clone()),
    ("network_setting", |_, row| row.network_setting.clone().unwrap_or_default()),
    ("internet", |_, row| row.internet.clone().unwrap_or_default()),
    ("interface", |_, row| joined(&row.interfaces)),
    ("program", |_, row| row.program.clone().unwrap_or_default()),
    ("described_by", |_, row| joined(&row.described_by)),
];

/// The names of the columns, and a line for each connection.
fn table(source: &Source<'_>, connections: &[Connection]) -> Vec<Vec<String>> {
    let head = COLUMNS.iter().map(|(name, _)| (*name).to_owned()).collect();
    let line = |row: &Connection| COLUMNS.iter().map(|(_, value)| value(source, row)).collect();
    std::iter::once(head).chain(connections.iter().map(line)).collect()
}

fn titles(source: &Source<'_>, side: &Side) -> String {
    let [open, any, not_stated] = &source.pack.unnamed;
    match side.scope {
        "systems" => joined(side.systems.iter().map(|system| &system.title)),
        "open" => open.clone(),
        "any" => any.clone(),
        _ => not_stated.clone(),
    }
}

fn zones(side: &Side) -> String {
    let mut titles: Vec<&String> =
        side.systems.iter().flat_map(|system| &system.zones).map(|zone| &zone.title).collect();
    titles.dedup();
    joined(titles)
}

fn addresses(side: &Side) -> String {
    joined(side.systems.iter().flat_map(|system| &system.addresses))
}
