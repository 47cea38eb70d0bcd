//! A network that is too large to be drawn whole: its zones with how many systems are in them.

use std::collections::BTreeMap;

use indexmap::{IndexMap, IndexSet};

use super::{Diagram, Flow, Node};

/// Up to this number of parts of the device, each is drawn separately.
const PARTS: usize = 12;

/// Up to this number of texts of merged flows, each is shown.
const LABELS: usize = 3;

/// The common properties of the systems in one box: the index of their zone, whether they are parts of the device, and
/// the id of a part with a separate box.
type Group<'d> = (Option<usize>, bool, Option<&'d str>);

/// What is merged, and the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    Systems(usize),
    /// Parts of the device.
    Parts(usize),
    Flows(usize),
}

/// The network with the systems of each zone merged, and so the flows between them. `word` words the number.
///
/// A single system stays unchanged. Flows that differ in encryption or in being optional are not merged, because their
/// arrow and lock show that.
///
/// # Errors
/// The errors of `word`.
pub fn by_zone(diagram: &Diagram, word: &dyn Fn(Many) -> anyhow::Result<String>) -> anyhow::Result<Diagram> {
    let mut zones: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, zone) in diagram.zones.iter().enumerate() {
        zones.entry(&zone.id).or_insert(index);
    }
    let keeps_parts = diagram.nodes.iter().filter(|node| node.own).count() <= PARTS;
    // The merged nodes, and the new place of each.
    let mut groups: IndexMap<Group<'_>, Vec<&Node>> = IndexMap::new();
    let mut group_of: BTreeMap<&str, usize> = BTreeMap::new();
    for node in &diagram.nodes {
        if group_of.contains_key(node.id.as_str()) {
            continue;
        }
        let zone = node.zone.as_deref().and_then(|id| zones.get(id).copied());
        let group = groups.entry((zone, node.own, (node.own && keeps_parts).then_some(&node.id)));
        group_of.insert(&node.id, group.index());
        group.or_default().push(node);
    }
    let mut nodes = Vec::with_capacity(groups.len());
    for ((zone, own, _), group) in &groups {
        nodes.push(match group.as_slice() {
            [alone] => (*alone).clone(),
            group => Node {
                // No id of a configuration has a blank.
                id: format!("group {}", nodes.len()),
                title: word(if *own { Many::Parts(group.len()) } else { Many::Systems(group.len()) })?,
                zone: zone.map(|zone| diagram.zones[zone].id.clone()),
                own: *own,
                ..Node::default()
            },
        });
    }
    let mut together: IndexMap<(usize, usize, bool, Option<bool>), Vec<&Flow>> = IndexMap::new();
    for flow in &diagram.flows {
        let (Some(&from), Some(&to)) = (group_of.get(flow.from.as_str()), group_of.get(flow.to.as_str())) else {
            continue;
        };
        together.entry((from, to, flow.optional, flow.encrypted)).or_default().push(flow);
    }
    let mut flows = Vec::with_capacity(together.len());
    for ((from, to, optional, encrypted), together) in together {
        let texts: IndexSet<&str> = together.iter().map(|flow| flow.label.as_str()).collect();
        let labels: Vec<String> = if texts.len() <= LABELS {
            texts.into_iter().map(str::to_owned).collect()
        } else {
            let different: IndexSet<usize> = together.iter().map(|flow| flow.number).collect();
            vec![word(Many::Flows(different.len()))?]
        };
        let (from, to) = (&nodes[from].id, &nodes[to].id);
        flows.extend(labels.into_iter().map(|label| Flow {
            from: from.clone(),
            to: to.clone(),
            label,
            encrypted,
            optional,
            number: together[0].number,
        }));
    }
    Ok(Diagram { zones: diagram.zones.clone(), nodes, flows, words: diagram.words.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::figure::Zone;

    fn node(id: &str, zone: &str, own: bool) -> Node {
        let zone = (!zone.is_empty()).then(|| zone.to_owned());
        Node { id: id.to_owned(), title: id.to_uppercase(), zone, own, ..Node::default() }
    }

    fn flow(from: &str, to: &str, label: &str, encrypted: Option<bool>, number: usize) -> Flow {
        let [from, to, label] = [from, to, label].map(str::to_owned);
        Flow { from, to, label, encrypted, optional: false, number }
    }

    /// The drawing, as `zone: node, node` and `node > node: label`.
    fn drawn(diagram: &Diagram) -> (Vec<String>, Vec<String>) {
        let word = |many| Ok(format!("{many:?}"));
        let drawn = by_zone(diagram, &word).expect("a diagram");
        let nodes = drawn.nodes.iter().map(|node| {
            let own = if node.own { "*" } else { "" };
            format!("{}/{}{own}", node.zone.as_deref().unwrap_or_default(), node.title)
        });
        let title = |id: &str| drawn.nodes.iter().find(|node| node.id == id).map_or("", |node| &node.title);
        let flows = drawn.flows.iter().map(|flow| {
            let lock = flow.encrypted.map_or("?", |encrypted| if encrypted { "+" } else { "-" });
            format!("{} > {}: {lock}{}", title(&flow.from), title(&flow.to), flow.label)
        });
        (nodes.collect(), flows.collect())
    }

    #[test]
    fn systems_of_a_zone_and_flows_between_zones_are_taken_together() {
        let zone = |id: &str| Zone { id: id.to_owned(), title: id.to_owned() };
        let diagram = Diagram {
            zones: vec![zone("ward"), zone("it"), zone("dmz")],
            nodes: vec![
                node("pump", "ward", true),
                node("app", "ward", true),
                node("a", "it", false),
                node("b", "it", false),
                node("c", "ward", false),
                node("d", "", false),
                node("e", "unknown", false),
            ],
            flows: vec![
                flow("pump", "a", "HTTPS", Some(true), 0),
                flow("pump", "b", "HTTPS", Some(true), 1),
                flow("pump", "b", "FTP", Some(false), 1),
                flow("app", "a", "1", None, 2),
                flow("app", "a", "2", None, 2),
                flow("app", "b", "3", None, 3),
                flow("app", "b", "4", None, 4),
                flow("a", "b", "SQL", None, 5),
                flow("c", "e", "X", None, 6),
                flow("c", "nowhere", "X", None, 7),
            ],
            ..Diagram::default()
        };
        let (nodes, flows) = drawn(&diagram);
        // A single system that names an unknown zone keeps it: it is drawn outside all zones.
        assert_eq!(nodes, ["ward/PUMP*", "ward/APP*", "it/Systems(2)", "ward/C", "/Systems(2)"]);
        assert_eq!(
            flows,
            [
                "PUMP > Systems(2): +HTTPS",
                "PUMP > Systems(2): -FTP",
                "APP > Systems(2): ?Flows(3)",
                "Systems(2) > Systems(2): ?SQL",
                "C > Systems(2): ?X"
            ]
        );
    }

    #[test]
    fn many_parts_are_taken_together_but_not_with_other_systems() {
        let parts = (0..=PARTS).map(|number| node(&format!("p{number}"), "it", true));
        let nodes = parts.chain([node("a", "it", false), node("b", "it", false)]).collect();
        let zones = vec![Zone { id: "it".to_owned(), title: "IT".to_owned() }];
        let (nodes, _) = drawn(&Diagram { zones, nodes, ..Diagram::default() });
        assert_eq!(nodes, ["it/Parts(13)*", "it/Systems(2)"]);
    }
}
