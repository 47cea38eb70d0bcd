//! The network diagram of a device: its parts, peers, zones and flows as [`crate::figure`] draws them.

use std::collections::BTreeMap;

use super::{Anchors, plain, resolve};
use crate::device::value::is_unencrypted;
use crate::fact::{Fact, Table};
use crate::figure;
use crate::locale::Locale;
use crate::word::{self, Wording};

/// The network diagram, where the device has flows.
pub(super) fn diagram(
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
    let choice = |table: &Table, field: &str| match table.get(field) {
        Some(Fact::Choice { value, .. }) => *value,
        _ => "",
    };
    let text = |table: &Table, field: &str| table.get(field).and_then(Fact::text).unwrap_or_default().to_owned();
    let mut zones = Vec::new();
    for zone in network.rows("zone") {
        zones.push(figure::Zone { id: text(zone, "id"), title: title(zone, "network.zone")? });
    }
    let mut nodes = Vec::new();
    for part in root.rows("part") {
        let id = text(part, "id");
        let zone = network
            .rows("interface")
            .find(|interface| interface.get("zone").is_some() && text(interface, "part") == id)
            .map(|interface| text(interface, "zone"));
        let kind = match choice(part, "kind") {
            "app" => figure::NodeKind::App,
            "server" | "database" => figure::NodeKind::Server,
            "cloud_service" => figure::NodeKind::Cloud,
            "accessory" => figure::NodeKind::Accessory,
            _ => figure::NodeKind::Device,
        };
        nodes.push(figure::Node { id, title: title(part, "part")?, zone, own: true, kind });
    }
    let named = |id: &str| network.rows("flow").any(|flow| text(flow, "from") == id || text(flow, "to") == id);
    if named(word::THE_DEVICE) && !nodes.iter().any(|node| node.id == word::THE_DEVICE) {
        let zone = network.rows("interface").map(|interface| text(interface, "zone")).find(|zone| !zone.is_empty());
        let name = root.get("device").and_then(Fact::table).map(|device| text(device, "name")).unwrap_or_default();
        let kind = figure::NodeKind::Device;
        nodes.push(figure::Node { id: word::THE_DEVICE.to_owned(), title: name, zone, own: true, kind });
    }
    for peer in network.rows("peer") {
        let zone = Some(text(peer, "zone")).filter(|zone| !zone.is_empty());
        let kind = match choice(peer, "kind") {
            "cloud" => figure::NodeKind::Cloud,
            "network_service" => figure::NodeKind::NetworkService,
            "server" | "information_system" => figure::NodeKind::Server,
            "mobile_device" => figure::NodeKind::App,
            "medical_device" => figure::NodeKind::Device,
            _ => figure::NodeKind::Other,
        };
        nodes.push(figure::Node { id: text(peer, "id"), title: title(peer, "network.peer")?, zone, own: false, kind });
    }
    nodes.retain(|node| named(&node.id) || node.own);
    let mut flows = Vec::new();
    for flow in network.rows("flow") {
        let named: Vec<&str> = match flow.get("port") {
            Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
            Some(fact) => fact.text().into_iter().collect(),
            None => Vec::new(),
        };
        let ports: Vec<&Table> =
            network.rows("port").filter(|port| port.id().is_some_and(|id| named.contains(&id))).collect();
        let drawn = |label: String, port: Option<&Table>| figure::Flow {
            from: text(flow, "from"),
            to: text(flow, "to"),
            label,
            // What the operator must provide is not there by itself.
            encrypted: flow
                .get("encryption")
                .or_else(|| port?.get("encryption"))
                .filter(|fact| fact.table().is_none_or(|table| choice(table, "state") != "by_operator"))
                .map(|fact| !is_unencrypted(fact)),
            optional: port.is_some_and(|port| choice(port, "need") == "optional"),
        };
        let medium = match flow.get("medium") {
            Some(Fact::Choice { value, .. }) => plain(&locale.word(&format!("medium.{value}"))?),
            _ => String::new(),
        };
        if ports.is_empty() {
            flows.push(drawn(medium.clone(), None));
        }
        // A lock says what holds of one port, so each has a label of its own.
        for port in ports {
            let path = format!("network.port.{}", port.id().unwrap_or_default());
            let label = wording.composed(port, &path, "diagram.label")?.map(|label| plain(&label));
            flows.push(drawn(label.unwrap_or_else(|| medium.clone()), Some(port)));
        }
    }
    let word = |name: &str| locale.word(&format!("diagram.{name}"));
    let words = figure::Words {
        title: word("title")?,
        description: word("description")?,
        legend_own: word("own")?,
        legend_encrypted: word("encrypted")?,
        legend_unencrypted: word("unencrypted")?,
        legend_optional: word("optional")?,
        legend_unstated: word("unstated")?,
    };
    Ok(Some(figure::Diagram { zones, nodes, flows, words }))
}
