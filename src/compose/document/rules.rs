//! The connections as rules for the operator's firewall: tables to copy from, each under the action for its rows.

mod connected;
mod notes;
mod short;

use std::collections::HashMap;
use std::iter::once;

use tera::Value;
use tera::value::{Key, Map};

pub(super) use connected::{Row, rows};
pub(super) use short::short;

use super::columns::{self, Cell, Column};
use super::scope;
use super::table::{ROOM, label, labelled, length as length_of, listed, maps, numbered, raw_text, tells_itself};
use crate::compose::block::Ready;
use crate::compose::template::room_for;
use crate::model::connection::{Connection, NOT_KNOWN, Network, Rule, THE_DEVICE, is_group_address};
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, get, string};

/// The indices of these columns.
const NUMBER: usize = 2;
const PROTOCOL: usize = 3;
const NEED: usize = 4;
const PURPOSE: usize = 5;

/// The fields of the main columns; each side of a connection has several.
const FIELDS: [&str; 6] = ["", "", "number", "protocol", "need", "purpose"];

/// The list of connections of which nothing says which side opens them.
const UNSTATED: &str = "unstated";

/// Further facts of a port in a table, and the column that shows each of them if it has no column: protocol, need or
/// purpose.
const DETAILS: &[(usize, &str)] = &[
    (PURPOSE, "network_setting"),
    (PURPOSE, "internet"),
    (PROTOCOL, "encryption"),
    (PROTOCOL, "authentication"),
    (NEED, "default"),
    (NEED, "opened_by"),
    (NEED, "open_for"),
    (PURPOSE, "peers"),
    (PURPOSE, "setting"),
    (PURPOSE, "interface"),
    (PURPOSE, "program"),
    (NUMBER, "source_port"),
    (PURPOSE, "firewall_rule"),
];

/// Those of them that the other lists show in another way.
const OF_UNSTATED: &[&str] = &["source_port", "firewall_rule"];

/// The data of the rules.
pub(super) struct Facts<'a> {
    locale: &'a Locale,
    network: &'a Map,
    /// Parts and peers by their id.
    systems: HashMap<&'a str, &'a Map>,
    interfaces: HashMap<&'a str, &'a Map>,
    /// The names of the network zones by their ids.
    zones: HashMap<&'a str, String>,
    /// Name of the device.
    device: &'a str,
}

impl<'a> Facts<'a> {
    pub(super) fn new(locale: &'a Locale, network: &'a Map, parts: Vec<&'a Map>, device: &'a str) -> Self {
        let peers: Vec<&Map> = maps(network, "peer").collect();
        let named = |row: &'a Map| Some((raw_text(row, "id")?, row));
        // A part takes precedence over a peer with its id, and the first row over others.
        let systems = peers.into_iter().rev().chain(parts.into_iter().rev()).filter_map(named).collect();
        let interfaces: Vec<&Map> = maps(network, "interface").collect();
        let interfaces = interfaces.into_iter().rev().filter_map(named).collect();
        let zone = |zone: &'a Map| Some((raw_text(zone, "id")?, word::unmarked(string(zone, "title")?)));
        let zones = maps(network, "zone").filter_map(zone).collect();
        Self { locale, network, systems, interfaces, zones, device }
    }

    /// The interfaces of a port, if each has a condition: if one has none, the port is always there.
    fn conditional_interfaces(&self, port: &Map) -> Vec<&'a Map> {
        let ids = word::raw(port, "interface").map(list).unwrap_or_default();
        let named: Vec<&Map> = ids.into_iter().filter_map(|id| self.interfaces.get(id).copied()).collect();
        if named.iter().all(|interface| get(interface, "when").is_some()) { named } else { Vec::new() }
    }
}

/// The connections as templates pass them to `rules` and `firewall`.
pub(super) fn values(network: &Network, connections: &[Connection]) -> Value {
    let ids = |ids: &[&str]| Value::from(ids.iter().map(|id| Value::from(*id)).collect::<Vec<_>>());
    let one = |connection: &Connection| {
        let (list, reason) = match connection.rule {
            Rule::Allow => ("allow", ""),
            Rule::Block => ("block", ""),
            Rule::None(reason) => ("none", reason.message()),
            Rule::Unstated => (UNSTATED, ""),
        };
        // The zones of each side by the ids of its systems, the own side first.
        let (own_zones, _) = network.ends(connection, connection.own);
        let others = connection.others.iter().chain(&connection.groups).map(|other| ids(&network.zones(other)));
        let zones: Vec<Value> = once(ids(&own_zones)).chain(others).collect();
        let mut map = Map::default();
        for (name, value) in [
            ("zones", Value::from(zones)),
            ("port", Value::from(connection.port)),
            ("own", Value::from(connection.own)),
            ("others", ids(&connection.others)),
            ("groups", ids(&connection.groups)),
            ("opens", Value::from(connection.opens)),
            ("list", Value::from(list)),
            ("reason", Value::from(reason)),
        ] {
            map.insert(Key::Str(name), value);
        }
        Value::from(map)
    };
    Value::from(connections.iter().map(one).collect::<Vec<_>>())
}

/// The sections of the connections that get a rule, or whose facts are too few for one: what is required, what is recommended, what is
/// allowed only if it is used, of what nothing says whether it is required, what is blocked, what is not stated; then what applies to
/// all of them. Who copies a rule reads the tables first.
pub(super) fn firewall(facts: &Facts, connections: &[&Map]) -> anyhow::Result<Vec<(String, Vec<Ready>)>> {
    let locale = facts.locale;
    let of = |list: &str| by_source(facts, list, rows(facts, list, connections)?);
    let (required, used): (Vec<Row>, Vec<Row>) = of("allow")?.into_iter().partition(|row| is_required(row.port));
    let notes = facts.notes(&required, &used, connections)?;
    let (recommended, used): (Vec<Row>, Vec<Row>) = used.into_iter().partition(|row| is_recommended(row.port));
    let (used, open): (Vec<Row>, Vec<Row>) = used.into_iter().partition(Row::has_need);
    let (blocked, unstated) = (of("block")?, of(UNSTATED)?);
    let mut sections = Vec::new();
    let mut add = |title: &str, anchor: &str, blocks: Vec<Ready>| {
        let heading = scope::heading(3, &locale.word(title)?, anchor);
        sections.push((heading, blocks));
        anyhow::Ok(())
    };
    let blocking = Some("port.block-intro");
    let unclear = Some("port.unstated-intro");
    for (list, rows, [caption, title, anchor], lead) in [
        ("allow", required, [REQUIRED, REQUIRED_TITLE, RULES_REQUIRED], None),
        ("allow", recommended, [RECOMMENDED, RECOMMENDED, RULES_RECOMMENDED], None),
        ("allow", used, ["port.allow-caption", USED_TITLE, RULES_USED], None),
        ("allow", open, [OPEN, OPEN, RULES_OPEN], None),
        ("block", blocked, [BLOCKED, BLOCKED, RULES_BLOCKED], blocking),
        (UNSTATED, unstated, ["port.unstated-caption", "port.unstated-caption", "network-rules-unstated"], unclear),
    ] {
        if !rows.is_empty() {
            let mut blocks: Vec<Ready> =
                lead.map(|lead| locale.word(lead)).transpose()?.map(Ready::Paragraph).into_iter().collect();
            blocks.extend(table(facts, list, rows, caption)?);
            add(title, anchor, blocks)?;
        }
    }
    if notes.len() > 1 {
        add("port.rules-all", "network-rules-all", listed(notes).into_iter().collect())?;
    } else if let Some((_, blocks)) = sections.last_mut() {
        blocks.extend(notes.into_iter().map(Ready::Paragraph));
    }
    Ok(sections)
}

/// The connections without a rule as a table with its lead; empty if there are none.
pub(super) fn without_rule(facts: &Facts, connections: &[&Map]) -> anyhow::Result<Vec<Ready>> {
    let rows = by_source(facts, "none", rows(facts, "none", connections)?)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let lead = [facts.locale.word("port.none-intro")?, facts.locale.word("port.rules-source")?].join(" ");
    let table = table(facts, "none", rows, "port.none-caption")?;
    Ok(once(Ready::Paragraph(lead)).chain(table).collect())
}

/// The anchors of the sections of the rules.
pub(super) const RULES_REQUIRED: &str = "network-rules-required";
pub(super) const RULES_RECOMMENDED: &str = "network-rules-recommended";
pub(super) const RULES_USED: &str = "network-rules-used";
pub(super) const RULES_OPEN: &str = "network-rules-open";
pub(super) const RULES_BLOCKED: &str = "network-rules-blocked";
/// Their titles.
const REQUIRED_TITLE: &str = "port.required";
const RECOMMENDED: &str = "port.recommended-caption";
const USED_TITLE: &str = "port.used";
const OPEN: &str = "port.need-unstated";
const BLOCKED: &str = "port.block-caption";
/// The caption of the connections that are required.
const REQUIRED: &str = "port.required-caption";

/// The rows in the order of their sources: those of one source stand together, at the place of its first row.
fn by_source<'a>(facts: &Facts<'a>, list: &str, rows: Vec<Row<'a>>) -> anyhow::Result<Vec<Row<'a>>> {
    let mut sources: Vec<String> = Vec::new();
    let mut placed = Vec::with_capacity(rows.len());
    for mut row in rows {
        let source = word::unmarked(&facts.sides(&mut row, list)?.0);
        let source = source.split("<br>").next().unwrap_or_default().to_owned();
        let at = sources.iter().position(|known| *known == source).unwrap_or(sources.len());
        if at == sources.len() {
            sources.push(source);
        }
        placed.push((at, row));
    }
    placed.sort_by_key(|(at, _)| *at);
    Ok(placed.into_iter().map(|(_, row)| row).collect())
}

/// Whether the device needs a port in any case.
fn is_required(port: &Map) -> bool {
    raw_text(port, "need") == Some("required")
}

/// Whether the manufacturer recommends a port, in whatever degree: nobody says that it is needed only if a function is used.
fn is_recommended(port: &Map) -> bool {
    matches!(raw_text(port, "need"), Some("strongly_recommended" | "recommended" | "preferred" | "where_possible"))
}

impl Row<'_> {
    /// Whether a fact says how strongly the connection is needed.
    fn has_need(&self) -> bool {
        self.ports().any(|port| get(port, "need").is_some())
    }
}

/// Some connections of one list as a table.
fn table(facts: &Facts, list: &str, mut rows: Vec<Row>, caption: &str) -> anyhow::Result<Vec<Ready>> {
    let Some(first) = rows.first().map(|row| row.port) else { return Ok(Vec::new()) };
    let locale = facts.locale;
    let is_allowed = list == "allow";
    let is_unstated = list == UNSTATED;
    let heads = [
        locale.word(if is_unstated { "port.own-side" } else { "port.source" })?,
        locale.word(if is_unstated { "port.other-side" } else { "port.destination" })?,
        locale.word("port.number")?,
        locale.word("port.protocol")?,
        locale.word(if is_allowed { "port.need" } else { "port.use" })?,
        locale.word("port.purpose")?,
    ];
    let mut columns: Vec<Column> = heads.into_iter().map(Column::main).collect();
    // The facts of a port are never shown with the systems at its sides.
    columns[NUMBER].stays = true;
    // A port that somebody copies has no sentences below it.
    for (column, host) in [(PROTOCOL, NUMBER), (PURPOSE, PROTOCOL), (NEED, PURPOSE)] {
        columns[column].host = host;
    }
    if !is_allowed {
        // Whether the device needs it does not matter here.
        columns[NEED].is_main = false;
    }
    let mut length = 0;
    for row in &mut rows {
        let (source, destination) = facts.sides(row, list)?;
        let number = row.both(|port| facts.number(port))?;
        let cell = |field| row.both(|port| word::cell(locale, port, field));
        let need = cell("need")?;
        // The caption says that a connection is required.
        let (told, need) =
            if caption == REQUIRED { (word::marks(&need), String::new()) } else { (String::new(), need) };
        let cells = [told + &source, destination, number, cell("protocol")?, need, facts.purpose(row)?];
        // A peer with many addresses can be that of many ports.
        length += cells.iter().map(String::len).sum::<usize>();
        room_for(length)?;
        for ((column, field), text) in columns.iter_mut().zip(FIELDS).zip(cells) {
            let length = length_of(row.port, field, &text);
            column.cells.push(Cell { text, length, ..Cell::default() });
        }
    }
    if list == "none" {
        let reason = |row: &Row| {
            let reason = locale.word(string(row.connection, "reason").unwrap_or_default())?;
            let text = word::marks(&row.both(|port| word::cell(locale, port, "firewall_rule"))?) + &reason;
            anyhow::Ok(Cell { length: length_of(row.port, "firewall_rule", &text), text, ..Cell::default() })
        };
        let mut reasons = Column::main(locale.word("port.reason")?);
        reasons.cells = rows.iter().map(reason).collect::<anyhow::Result<_>>()?;
        columns.push(reasons);
    }
    for (host, field) in DETAILS {
        // A block applies to all systems, so the systems that use the port are not its other side.
        let is_given = |row: &Row| row.ports().any(|port| get(port, field).is_some());
        let is_there = rows.iter().any(is_given)
            && (*field != "peers" || list == "block")
            && (!OF_UNSTATED.contains(field) || is_unstated);
        if is_there {
            let cell = |row: &Row| {
                let text = row.both(|port| word::cell(locale, port, field))?;
                let said = row.ports().find(|port| get(port, field).is_some()).unwrap_or(row.port);
                let length = length_of(said, field, &text);
                let is_list = get(said, field).is_some_and(Value::is_array);
                anyhow::Ok(Cell { text, length, is_sentences: tells_itself(said, field), is_list, repeats: false })
            };
            let cells = rows.iter().map(cell).collect::<anyhow::Result<_>>()?;
            columns.push(Column {
                head: label(locale, first, field)?,
                cells,
                host: *host,
                is_main: false,
                stays: false,
            });
        }
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    // All lists have the same columns: further facts are lines in a cell, even where there is room for a column.
    let room = columns.iter().filter(|column| column.is_main && column.has_values()).count();
    columns::grid(locale, caption, &columns, room.min(ROOM))
}

impl Facts<'_> {
    /// Who opens the connection, and who listens.
    fn sides(&self, row: &mut Row, list: &str) -> anyhow::Result<(String, String)> {
        let port = row.port;
        let opens = get(row.connection, "opens").and_then(Value::as_bool) == Some(true);
        // A connection without a rule says why, which is mostly its zone.
        let mut zones = if list == "none" { Vec::new() } else { self.zones(row) }.into_iter();
        let mut zone = || zones.next().flatten();
        let own = self.side(row, string(row.connection, "own").unwrap_or_default(), true, opens, zone())?;
        let mut others = Vec::new();
        for id in list_at(row.connection, "others") {
            others.extend(self.side(row, id, false, !opens, zone())?);
        }
        if others.is_empty() {
            others.push(self.locale.word(match list {
                "allow" => "port.rules-open",
                "block" => "port.any-system",
                _ => "pair.not-stated",
            })?);
        }
        let (mut source, mut destination) = if opens || list == UNSTATED { (own, others) } else { (others, own) };
        for id in list_at(row.connection, "groups") {
            destination.extend(self.side(row, id, false, false, zone())?);
        }
        let source_port = row.both(|port| word::cell(self.locale, port, "source_port"))?;
        if !source_port.is_empty() && list != UNSTATED {
            source.push(labelled(self.locale, label(self.locale, port, "source_port")?, source_port)?);
        }
        // The order of source and destination shows these facts.
        let mut marks = word::marks(&word::cell(self.locale, port, "direction")?);
        if !["none", UNSTATED].contains(&list) {
            marks += &word::marks(&word::cell(self.locale, port, "firewall_rule")?);
        }
        // The other port has the same two sides and the same condition.
        if let Some(twin) = row.twin {
            for field in ["part", "peers", "direction", "firewall_rule", "when"] {
                marks += &word::marks(&word::cell(self.locale, twin, field)?);
            }
        }
        Ok((marks + &source.join("<br>"), destination.join("<br>")))
    }

    /// The name of a part or peer, as a link.
    fn title(&self, row: &Row, id: &str, is_own: bool) -> String {
        match (row.worded(id, is_own), self.systems.get(id)) {
            (Some(title), _) => title.to_owned(),
            (None, Some(system)) => {
                word::link(string(system, "title").unwrap_or_default(), string(system, "_path").unwrap_or_default())
            }
            (None, None) if id == THE_DEVICE => self.device.to_owned(),
            (None, None) => id.to_owned(),
        }
    }

    /// The name of the network zone of each system of a connection, the own side first; `None` if facts do not say in which one it
    /// is.
    fn zones(&self, row: &Row) -> Vec<Option<&str>> {
        let name = |ids: &Value| match list(ids)[..] {
            [id] => self.zones.get(id).map(String::as_str),
            _ => None,
        };
        get(row.connection, "zones").and_then(Value::as_array).unwrap_or_default().iter().map(name).collect()
    }

    /// A part or peer in lines: its name, its network zone, its addresses, its conditions.
    fn side(
        &self,
        row: &mut Row,
        id: &str,
        is_own: bool,
        is_source: bool,
        zone: Option<&str>,
    ) -> anyhow::Result<Vec<String>> {
        let system = self.systems.get(id).copied();
        let title = self.title(row, id, is_own);
        let mut lines = vec![title];
        if let Some(zone) = zone {
            lines.push(labelled(self.locale, self.locale.word("interface.zone")?, zone.to_owned())?);
        }
        let Some(system) = system else { return Ok(lines) };
        // A multicast or broadcast address never sends.
        let sends = |raw: &str| !is_source || !is_group_address(raw);
        lines
            .extend(addresses(system).into_iter().filter(|(raw, _)| sends(raw)).map(|(_, address)| address.to_owned()));
        let condition = word::cell(self.locale, system, "when")?;
        if !condition.is_empty() {
            row.is_conditional = true;
            if word::unmarked(&condition) != word::unmarked(&row.condition) {
                lines.push(condition);
            }
        }
        Ok(lines)
    }

    /// Transport and numbers.
    fn number(&self, port: &Map) -> anyhow::Result<String> {
        let cell = |field: &str| word::cell(self.locale, port, field);
        let mut number = transport(self.locale, port)?;
        let is_unstated = number.is_empty();
        for field in ["number", "ip_protocol"] {
            let value = cell(field)?;
            if !value.is_empty() {
                format!("{number} {value}").trim_start().clone_into(&mut number);
            }
        }
        if is_unstated {
            let marks = word::marks(&cell("transport")?);
            number = if number.is_empty() {
                self.locale.word("port.no-transport")?
            } else {
                say(self.locale, "port.without-transport", &[("number", number.into())])?
            };
            number.insert_str(0, &marks);
        }
        let mut lines = vec![number];
        for field in ["icmp_type", "configurable", "id"] {
            let value = cell(field)?;
            if value.is_empty() {
                continue;
            }
            lines.push(if field == "id" {
                value
            } else {
                labelled(self.locale, label(self.locale, port, field)?, value)?
            });
        }
        Ok(lines.join("<br>"))
    }

    /// The purpose and the condition of the connection.
    fn purpose(&self, row: &Row) -> anyhow::Result<String> {
        let lines = [row.both(|port| word::cell(self.locale, port, "purpose"))?, row.condition.clone()];
        Ok(lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>"))
    }

    /// The condition of the port: its own, and that of its interface.
    fn condition(&self, port: &Map) -> anyhow::Result<String> {
        let mut lines = vec![word::cell(self.locale, port, "when")?];
        for interface in self.conditional_interfaces(port) {
            lines.push(word::cell(self.locale, interface, "when")?);
        }
        let mut seen = Vec::new();
        lines.retain(|line| {
            let text = word::unmarked(line);
            let is_new = !text.is_empty() && !seen.contains(&text);
            seen.push(text);
            is_new
        });
        Ok(lines.join("<br>"))
    }
}

/// The transport protocol of a port; empty where nobody says it.
fn transport(locale: &Locale, port: &Map) -> anyhow::Result<String> {
    if raw_text(port, "transport") == Some(NOT_KNOWN) {
        Ok(String::new())
    } else {
        word::cell(locale, port, "transport")
    }
}

/// The addresses of a part or peer, as configured and in words.
fn addresses(system: &Map) -> Vec<(&str, &str)> {
    let raw = word::raw(system, "address").map(list).unwrap_or_default();
    raw.into_iter().zip(list_at(system, "address")).collect()
}

/// Whether a number of a port is a range.
fn has_range(port: &Map) -> bool {
    let number = word::raw(port, "number");
    number.is_some_and(|number| list(number).iter().any(|number| number.contains("..")))
}

/// The texts of one value or of many.
fn list(value: &Value) -> Vec<&str> {
    match value.as_array() {
        Some(items) => items.iter().filter_map(Value::as_str).collect(),
        None => value.as_str().into_iter().collect(),
    }
}

/// The texts of an entry that has one or many.
fn list_at<'a>(map: &'a Map, key: &'a str) -> Vec<&'a str> {
    get(map, key).map(list).unwrap_or_default()
}
