//! Which column each node stands in.

use std::collections::BTreeMap;

use super::{Diagram, NodeKind};

/// What the layout needs to know of a diagram, by index.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Index into `Diagram::nodes`, for each node that is drawn.
    pub nodes: Vec<usize>,
    /// Index into `Diagram::zones` for each node.
    pub zone_of: Vec<Option<usize>>,
    /// Zones that are drawn.
    pub zones: Vec<usize>,
    pub links: Vec<Link>,
    /// Where a node would like to stand: -1 left, 1 right, 0 no matter.
    pub leaning: Vec<i32>,
}

/// Flows that share one arrow: same ends, same direction, same dash.
#[derive(Debug, Clone)]
pub struct Link {
    /// Index into `Graph::nodes`.
    pub from: usize,
    pub to: usize,
    /// Indices into `Diagram::flows`.
    pub flows: Vec<usize>,
}

/// Leaves out what is doubled or dangling, and bundles parallel flows.
pub fn graph(diagram: &Diagram) -> Graph {
    let mut zone_ids = BTreeMap::new();
    let mut graph = Graph::default();
    for (index, zone) in diagram.zones.iter().enumerate() {
        if !zone_ids.contains_key(zone.id.as_str()) {
            zone_ids.insert(zone.id.as_str(), index);
            graph.zones.push(index);
        }
    }
    let mut node_ids = BTreeMap::new();
    for (index, node) in diagram.nodes.iter().enumerate() {
        if node_ids.contains_key(node.id.as_str()) {
            continue;
        }
        node_ids.insert(node.id.as_str(), graph.nodes.len());
        graph.nodes.push(index);
        graph.zone_of.push(node.zone.as_deref().and_then(|id| zone_ids.get(id).copied()));
        graph.leaning.push(match (node.own, node.kind) {
            (_, NodeKind::Cloud) => 1,
            (true, _) | (_, NodeKind::Accessory) => -1,
            _ => 0,
        });
    }
    let mut bundles = BTreeMap::new();
    for (index, flow) in diagram.flows.iter().enumerate() {
        let (Some(&from), Some(&to)) = (node_ids.get(flow.from.as_str()), node_ids.get(flow.to.as_str())) else {
            continue;
        };
        let at = *bundles.entry((from, to, flow.optional)).or_insert_with(|| {
            graph.links.push(Link { from, to, flows: Vec::new() });
            graph.links.len() - 1
        });
        graph.links[at].flows.push(index);
    }
    graph
}

/// Promising assignments of the nodes to `count` columns, best first, no two alike.
///
/// `node` and `link` are how high each node's title and each link's labels are.
pub fn assignments(graph: &Graph, count: usize, node: &[i32], link: &[i32]) -> Vec<Vec<usize>> {
    let weight = Heights { node, link };
    let mut found: Vec<(i32, Vec<usize>)> = Vec::new();
    for start in starts(graph, count) {
        let columns = climb(graph, count, &weight, start);
        let cost = cost(graph, count, &weight, &columns);
        if !found.iter().any(|(_, other)| *other == columns) {
            found.push((cost, columns));
        }
    }
    found.sort();
    found.into_iter().map(|(_, columns)| columns).take(3).collect()
}

/// Heights of titles and labels.
struct Heights<'a> {
    node: &'a [i32],
    link: &'a [i32],
}

/// Where the search begins: zones in their order over the columns, and a fixed set of scattered ones.
fn starts(graph: &Graph, count: usize) -> Vec<Vec<usize>> {
    let zones = graph.zones.len().max(1);
    let place = |zone: Option<usize>, spread: &dyn Fn(usize) -> usize, node: usize| {
        zone.and_then(|zone| graph.zones.iter().position(|&other| other == zone)).map_or(node % count, spread)
    };
    let all = |spread: &dyn Fn(usize) -> usize| -> Vec<usize> {
        graph.zone_of.iter().enumerate().map(|(node, &zone)| place(zone, spread, node)).collect()
    };
    let mut starts = vec![all(&|zone| zone * count / zones), all(&|zone| zone % count)];
    let mut state: u64 = 0x2545_f491_4f6c_dd1d;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 40).unwrap_or(0) % count
    };
    for _ in 0..6 {
        let columns: Vec<usize> = (0..zones).map(|_| next()).collect();
        starts.push(all(&|zone| columns[zone]));
        starts.push((0..graph.nodes.len()).map(|_| next()).collect());
    }
    starts
}

/// Moves nodes, whole zones and pairs while that lessens the cost.
fn climb(graph: &Graph, count: usize, weight: &Heights, mut columns: Vec<usize>) -> Vec<usize> {
    let mut best = cost(graph, count, weight, &columns);
    for _ in 0..8 {
        let before = best;
        let mut attempt = |candidate: Vec<usize>, columns: &mut Vec<usize>| {
            let cost = cost(graph, count, weight, &candidate);
            if cost < best {
                best = cost;
                *columns = candidate;
            }
        };
        for &zone in &graph.zones {
            for to in 0..count {
                let moved =
                    |(node, &column): (usize, &usize)| if graph.zone_of[node] == Some(zone) { to } else { column };
                attempt(columns.iter().enumerate().map(moved).collect(), &mut columns);
            }
        }
        for node in 0..columns.len() {
            for to in 0..count {
                let mut candidate = columns.clone();
                candidate[node] = to;
                attempt(candidate, &mut columns);
            }
            for other in 0..node {
                if columns[node] != columns[other] && graph.zone_of[node] == graph.zone_of[other] {
                    let mut candidate = columns.clone();
                    candidate.swap(node, other);
                    attempt(candidate, &mut columns);
                }
            }
        }
        if best == before {
            break;
        }
    }
    columns
}

/// First and last column of each zone in `Graph::zones`; a zone without nodes has none.
pub fn spans(graph: &Graph, columns: &[usize]) -> Vec<Option<(usize, usize)>> {
    let mut spans = vec![None; graph.zones.iter().max().map_or(0, |&last| last + 1)];
    for (zone, &column) in graph.zone_of.iter().zip(columns) {
        if let Some(zone) = *zone {
            let (first, last) = spans[zone].unwrap_or((column, column));
            spans[zone] = Some((column.min(first), column.max(last)));
        }
    }
    graph.zones.iter().map(|&zone| spans[zone]).collect()
}

fn cost(graph: &Graph, count: usize, heights: &Heights, columns: &[usize]) -> i32 {
    let mut cost = 0;
    // Labels make the left one of two nodes high, bare line ends the right one.
    let mut right = vec![8; columns.len()];
    let mut left = right.clone();
    for (link, &labels) in graph.links.iter().zip(heights.link) {
        let (first, last) =
            if columns[link.from] <= columns[link.to] { (link.from, link.to) } else { (link.to, link.from) };
        right[first] += labels;
        *(if columns[first] == columns[last] { &mut right[last] } else { &mut left[last] }) += 16;
        let (from, to) = (columns[link.from], columns[link.to]);
        cost += match from.abs_diff(to) {
            0 if link.from != link.to => 45,
            0 | 1 => 0,
            _ => 32,
        };
        cost += if from > to { 6 } else { 0 };
    }
    let weight: Vec<i32> =
        (0..columns.len()).map(|node| heights.node[node].max(right[node]).max(left[node]) + 18).collect();
    let mut heights = vec![0; count];
    let spans = spans(graph, columns);
    let mut zones = Vec::with_capacity(spans.len());
    for (&zone, span) in graph.zones.iter().zip(&spans) {
        let Some((first, last)) = *span else { continue };
        let mut inner = vec![0; count];
        for node in (0..columns.len()).filter(|&node| graph.zone_of[node] == Some(zone)) {
            inner[columns[node]] += weight[node];
        }
        zones.push((count + first - last, first, last, inner.iter().max().copied().unwrap_or(0) + 70));
        cost += 10 * i32::try_from(last - first).unwrap_or(0);
    }
    // Wide zones first, as they leave holes where they meet columns of unequal height.
    zones.sort_unstable();
    for (_, first, last, height) in zones {
        let floor = heights[first..=last].iter().max().copied().unwrap_or(0);
        heights[first..=last].fill(floor + height);
    }
    for (node, &column) in columns.iter().enumerate() {
        if graph.zone_of[node].is_none() {
            heights[column] += weight[node] + 6;
        }
        let column = i32::try_from(column).unwrap_or(0);
        let last = i32::try_from(count).unwrap_or(1) - 1;
        cost += match graph.leaning[node] {
            -1 => 4 * column,
            1 => 4 * (last - column),
            _ => 0,
        };
    }
    // Up to about two thirds of the width the height matters little.
    let height = heights.iter().max().copied().unwrap_or(0);
    cost + height.max(560) / 3 + height / 12 + (height - 1200).max(0) / 2
}
