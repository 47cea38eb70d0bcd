//! The network diagram of a device: its parts, peers, zones and flows as [`crate::compose::figure`] draws them.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use fluent_bundle::FluentArgs;

use super::reference::{Anchors, resolve};
use crate::compose::figure::{self, Many};
use crate::model::connection::{Network, THE_DEVICE};
use crate::model::device::value::is_unencrypted;
use crate::model::fact::{Fact, Table};
use crate::wording::locale::Locale;
use crate::wording::word::Wording;

/// The parts of a diagram: none if the device has no flows, and only a note if the network is too large to be drawn
/// even by zone.
#[derive(Default)]
pub(super) struct Drawing {
    pub(super) diagram: Option<figure::Diagram>,
    /// A note for the reader.
    pub(super) note: Option<String>,
}

/// The network diagram of a device.
pub(super) fn drawing(
    locale: &Locale,
    facts: &Fact,
    root: &Table,
    foreign: Option<&str>,
    translations: &BTreeMap<String, String>,
) -> anyhow::Result<Drawing> {
    let Some(whole) = diagram(locale, facts, root, foreign, translations)? else { return Ok(Drawing::default()) };
    if whole.fits() {
        return Ok(Drawing { diagram: Some(whole), note: None });
    }
    let word = |many| {
        let (name, count) = match many {
            Many::Systems(count) => ("systems", count),
            Many::Parts(count) => ("parts", count),
            Many::Flows(count) => ("flows", count),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("count", count);
        arguments.set("amount", locale.number(&count.to_string()));
        locale.text(&format!("diagram.{name}"), &arguments)
    };
    let mut by_zone = figure::by_zone(&whole, &word)?;
    by_zone.words.description = locale.word("diagram.by-zone-description")?;
    if by_zone.fits() {
        let note = Some(locale.word("diagram.by-zone")?);
        return Ok(Drawing { diagram: Some(by_zone), note });
    }
    Ok(Drawing { diagram: None, note: Some(locale.word("diagram.too-large")?) })
}

/// How a part of the device is drawn.
fn part_kind(kind: &str) -> figure::NodeKind {
    match kind {
        "app" => figure::NodeKind::App,
        "server" | "database" => figure::NodeKind::Server,
        "cloud_service" => figure::NodeKind::Cloud,
        "accessory" => figure::NodeKind::Accessory,
        _ => figure::NodeKind::Device,
    }
}

/// How a system outside of the device is drawn.
fn peer_kind(kind: &str) -> figure::NodeKind {
    match kind {
        "cloud" => figure::NodeKind::Cloud,
        "network_service" => figure::NodeKind::NetworkService,
        "server" | "information_system" => figure::NodeKind::Server,
        "mobile_device" => figure::NodeKind::App,
        "medical_device" => figure::NodeKind::Device,
        _ => figure::NodeKind::Other,
    }
}

fn choice(table: &Table, field: &str) -> &'static str {
    match table.get(field) {
        Some(Fact::Choice { value, .. }) => value,
        _ => "",
    }
}

/// Whether a flow is encrypted; `None` if not stated. Encryption by the operator or the host does not count.
fn is_encrypted(flow: &Table, port: Option<&Table>) -> Option<bool> {
    let encryption = flow.get("encryption").or_else(|| port?.get("encryption"))?;
    let state = encryption.table().map_or("", |table| choice(table, "state"));
    (!matches!(state, "by_operator" | "by_host")).then(|| !is_unencrypted(encryption))
}

/// Ids of parts with a condition, and of interfaces that need not be there.
struct Conditional<'a> {
    parts: HashSet<&'a str>,
    interfaces: HashSet<&'a str>,
}

/// Whether a fact says that a port or interface is not required.
fn is_dispensable(row: &Table) -> bool {
    !matches!(choice(row, "need"), "" | "required")
}

/// Whether a flow exists only if a function is used or a condition is met: its port is not required, as in the firewall tables.
fn is_optional(flow: &Table, port: Option<&Table>, conditional: &Conditional) -> bool {
    // If there are several, all of them.
    let is_among = |ids: &HashSet<&str>, row: &Table, field: &str| match row.get(field) {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).all(|id| ids.contains(id)),
        fact => fact.and_then(Fact::text).is_some_and(|id| ids.contains(id)),
    };
    let has_condition = |row: &Table| row.get("when").is_some();
    has_condition(flow)
        || ["from", "to"].iter().any(|end| is_among(&conditional.parts, flow, end))
        || port.is_some_and(|port| {
            is_dispensable(port) || has_condition(port) || is_among(&conditional.interfaces, port, "interface")
        })
}

/// The zone in which a part is drawn, and its title: a part in several zones is drawn in the first one, and names the others.
fn placed(
    network: Option<&Network<'_>>,
    zones: &[figure::Zone],
    locale: &Locale,
    id: &str,
    title: String,
) -> anyhow::Result<(Option<String>, String)> {
    let named = network.map(|network| network.zones(id)).unwrap_or_default();
    let Some((first, others)) = named.split_first() else { return Ok((None, title)) };
    let name = |id: &&str| zones.iter().find(|zone| zone.id == *id).map(|zone| zone.title.clone());
    let others: Vec<String> = others.iter().filter_map(name).collect();
    let zone = Some((*first).to_owned());
    if others.is_empty() {
        return Ok((zone, title));
    }
    let mut arguments = FluentArgs::new();
    arguments.set("title", title);
    arguments.set("zones", locale.and(&others));
    Ok((zone, locale.text("diagram.in-zones", &arguments)?))
}

/// All that a diagram could show, where the device has flows.
fn diagram(
    locale: &Locale,
    facts: &Fact,
    root: &Table,
    foreign: Option<&str>,
    translations: &BTreeMap<String, String>,
) -> anyhow::Result<Option<figure::Diagram>> {
    let Some(network) = root.get("network").and_then(Fact::table) else { return Ok(None) };
    if network.rows("flow").next().is_none() {
        return Ok(None);
    }
    let wording = Wording { locale, facts, foreign, translations, marked: Vec::new() };
    let title = |table: &Table, place: &str| {
        let path = format!("{place}.{}", table.id().unwrap_or_default());
        wording.title(table, &path).map(|title| plain(&resolve(&title, &Anchors::default())))
    };
    let text = |table: &Table, field: &str| table.get(field).and_then(Fact::text).unwrap_or_default().to_owned();
    let mut zones = Vec::new();
    for zone in network.rows("zone") {
        zones.push(figure::Zone { id: text(zone, "id"), title: title(zone, "network.zone")? });
    }
    let connections = Network::of(root);
    let place = |id: &str, title: String| placed(connections.as_ref(), &zones, locale, id, title);
    let mut nodes = Vec::new();
    for part in root.rows("part") {
        let id = text(part, "id");
        let (zone, title) = place(&id, title(part, "part")?)?;
        let kind = part_kind(choice(part, "kind"));
        nodes.push(figure::Node { id, title, zone, own: true, kind });
    }
    let ends = network.rows("flow").flat_map(|flow| [text(flow, "from"), text(flow, "to")]);
    let ends: HashSet<String> = ends.collect();
    let named = |id: &str| ends.contains(id);
    if named(THE_DEVICE) && !nodes.iter().any(|node| node.id == THE_DEVICE) {
        let name = root.get("device").and_then(Fact::table).map(|device| text(device, "name")).unwrap_or_default();
        let (zone, title) = place(THE_DEVICE, name)?;
        let kind = figure::NodeKind::Device;
        nodes.push(figure::Node { id: THE_DEVICE.to_owned(), title, zone, own: true, kind });
    }
    for peer in network.rows("peer") {
        let zone = Some(text(peer, "zone")).filter(|zone| !zone.is_empty());
        let kind = peer_kind(choice(peer, "kind"));
        nodes.push(figure::Node { id: text(peer, "id"), title: title(peer, "network.peer")?, zone, own: false, kind });
    }
    nodes.retain(|node| named(&node.id) || node.own);
    let all_ports: Vec<&Table> = network.rows("port").collect();
    let mut ports_by_id: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, port) in all_ports.iter().enumerate() {
        ports_by_id.entry(port.id().unwrap_or_default()).or_default().push(index);
    }
    let is_conditional = |row: &&Table| row.get("when").is_some();
    let is_not_required = |row: &&Table| is_conditional(row) || is_dispensable(row);
    let conditional = Conditional {
        parts: root.rows("part").filter(is_conditional).filter_map(Table::id).collect(),
        interfaces: network.rows("interface").filter(is_not_required).filter_map(Table::id).collect(),
    };
    // A port can be that of many flows.
    let mut labels: HashMap<usize, Option<String>> = HashMap::new();
    let mut flows = Vec::new();
    for (number, flow) in network.rows("flow").enumerate() {
        let named: Vec<&str> = match flow.get("port") {
            Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
            Some(fact) => fact.text().into_iter().collect(),
            None => Vec::new(),
        };
        let ports: BTreeSet<usize> = named.iter().filter_map(|id| ports_by_id.get(id)).flatten().copied().collect();
        let drawn = |label: String, port: Option<&Table>| figure::Flow {
            from: text(flow, "from"),
            to: text(flow, "to"),
            label,
            encrypted: is_encrypted(flow, port),
            optional: is_optional(flow, port, &conditional),
            number,
        };
        let medium = match flow.get("medium") {
            Some(Fact::Choice { value, .. }) => plain(&locale.word(&format!("medium.{value}"))?),
            _ => String::new(),
        };
        if ports.is_empty() {
            flows.push(drawn(medium.clone(), None));
        }
        // A lock describes one port, so each port has its own label.
        for index in ports {
            let port = all_ports[index];
            let label = match labels.entry(index) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(new) => {
                    let path = format!("network.port.{}", port.id().unwrap_or_default());
                    let label = match wording.composed(port, &path, "diagram.label")? {
                        None => wording.composed(port, &path, "diagram.unnamed")?,
                        label => label,
                    };
                    new.insert(label.map(|label| plain(&label)))
                }
            };
            flows.push(drawn(label.as_ref().unwrap_or(&medium).clone(), Some(port)));
        }
    }
    Ok(Some(figure::Diagram { zones, nodes, flows, words: words(locale)? }))
}

fn words(locale: &Locale) -> anyhow::Result<figure::Words> {
    let word = |name: &str| locale.word(&format!("diagram.{name}"));
    Ok(figure::Words {
        title: word("title")?,
        description: word("description")?,
        legend_own: word("own")?,
        legend_data: word("data")?,
        legend_encrypted: word("encrypted")?,
        legend_unencrypted: word("unencrypted")?,
        legend_optional: word("optional")?,
        legend_unstated: word("unstated")?,
    })
}

/// Markdown without its markup.
fn plain(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser};
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}
