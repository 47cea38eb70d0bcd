//! Assigns each node to a column.

use std::collections::{BTreeMap, HashSet};

use super::{Diagram, NodeKind, step};

/// The data of a diagram that the layout needs, by index.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    /// Index into `Diagram::nodes`, for each node that is drawn.
    pub nodes: Vec<usize>,
    /// Index into `Diagram::zones` for each node.
    pub zone_of: Vec<Option<usize>>,
    /// Zones that are drawn.
    pub zones: Vec<usize>,
    pub links: Vec<Link>,
    /// The preferred side of a node: -1 left, 1 right, 0 either.
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

/// Removes duplicate and dangling flows, and bundles parallel ones.
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

/// Promising assignments of the nodes to `count` columns, at most three, best first, no two alike.
///
/// `node` and `link` are how high each node's title and each link's labels are.
pub fn assignments(graph: &Graph, count: usize, node: &[i32], link: &[i32]) -> Vec<Vec<usize>> {
    let mut judge = Judge::new(graph, count, node, link);
    let mut found: Vec<(i32, Vec<usize>)> = Vec::new();
    for mut columns in starts(graph, count) {
        let cost = climb(&mut judge, &mut columns);
        if !found.iter().any(|(_, other)| *other == columns) {
            found.push((cost, columns));
        }
    }
    found.sort();
    found.into_iter().map(|(_, columns)| columns).take(3).collect()
}

/// The start of the search: zones in their order over the columns, and a fixed set of scattered ones.
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
    // Without zones most of them are equal, and have equal results.
    let mut seen = HashSet::new();
    starts.retain(|start| seen.insert(start.clone()));
    starts
}

/// Moves nodes, whole zones and pairs as long as that lowers the cost, which it returns.
fn climb(judge: &mut Judge, columns: &mut [usize]) -> i32 {
    let graph = judge.graph;
    let mut best = judge.cost(columns);
    let mut before_move = Vec::with_capacity(columns.len());
    for _ in 0..8 {
        let before = best;
        for &zone in &graph.zones {
            for to in 0..judge.count {
                before_move.clear();
                before_move.extend_from_slice(columns);
                for (column, of) in columns.iter_mut().zip(&graph.zone_of) {
                    if *of == Some(zone) {
                        *column = to;
                    }
                }
                if before_move != *columns && !judge.improves(columns, &mut best) {
                    columns.copy_from_slice(&before_move);
                }
            }
        }
        for node in 0..columns.len() {
            for to in 0..judge.count {
                let own = std::mem::replace(&mut columns[node], to);
                if own != to && !judge.improves(columns, &mut best) {
                    columns[node] = own;
                }
            }
            for other in 0..node {
                if columns[node] != columns[other] && graph.zone_of[node] == graph.zone_of[other] {
                    columns.swap(node, other);
                    if !judge.improves(columns, &mut best) {
                        columns.swap(node, other);
                    }
                }
            }
        }
        if best == before {
            break;
        }
    }
    best
}

/// First and last column of each zone in `Graph::zones`; `None` for a zone without nodes.
pub fn spans(graph: &Graph, columns: &[usize]) -> Vec<Option<(usize, usize)>> {
    let mut spans = vec![None; zone_count(graph)];
    spans_into(graph, columns, &mut spans);
    graph.zones.iter().map(|&zone| spans[zone]).collect()
}

/// How many zones there are in the diagram, up to the last one that is drawn.
fn zone_count(graph: &Graph) -> usize {
    graph.zones.iter().max().map_or(0, |&last| last + 1)
}

/// Like [`spans`], for each zone of the diagram.
fn spans_into(graph: &Graph, columns: &[usize], spans: &mut [Option<(usize, usize)>]) {
    spans.fill(None);
    for (zone, &column) in graph.zone_of.iter().zip(columns) {
        if let Some(zone) = *zone {
            let (first, last) = spans[zone].unwrap_or((column, column));
            spans[zone] = Some((column.min(first), column.max(last)));
        }
    }
}

/// Judges assignments of the nodes of a graph to `count` columns, thousands of them, without allocating memory for
/// each.
struct Judge<'a> {
    graph: &'a Graph,
    count: usize,
    /// Heights of titles and labels.
    node: &'a [i32],
    link: &'a [i32],
    /// For each node, the room for its line ends at each side, and its height.
    right: Vec<i32>,
    left: Vec<i32>,
    weight: Vec<i32>,
    /// For each zone of the diagram, its first and last column and the heights of its columns.
    zones: Vec<Option<(usize, usize)>>,
    inner: Vec<i32>,
    /// Free columns, first, last and height of each zone.
    boxes: Vec<(usize, usize, usize, i32)>,
    heights: Vec<i32>,
}

impl<'a> Judge<'a> {
    fn new(graph: &'a Graph, count: usize, node: &'a [i32], link: &'a [i32]) -> Self {
        let nodes = graph.nodes.len();
        let zones = zone_count(graph);
        Self {
            graph,
            count,
            node,
            link,
            right: vec![0; nodes],
            left: vec![0; nodes],
            weight: vec![0; nodes],
            zones: vec![None; zones],
            inner: vec![0; zones * count],
            boxes: Vec::with_capacity(zones),
            heights: vec![0; count],
        }
    }

    /// Whether the cost is less than the best one so far; if so, it becomes the best one.
    fn improves(&mut self, columns: &[usize], best: &mut i32) -> bool {
        let cost = self.cost(columns);
        let better = cost < *best;
        if better {
            *best = cost;
        }
        better
    }

    fn cost(&mut self, columns: &[usize]) -> i32 {
        let Self { graph, count, .. } = *self;
        step(graph.nodes.len() + graph.links.len() + graph.zones.len());
        let mut cost = 0;
        // Labels make the left one of two nodes high, bare line ends make the right one high.
        self.right.fill(8);
        self.left.fill(8);
        for (link, &labels) in graph.links.iter().zip(self.link) {
            let (from, to) = (columns[link.from], columns[link.to]);
            let (first, last) = if from <= to { (link.from, link.to) } else { (link.to, link.from) };
            self.right[first] += labels;
            *(if from == to { &mut self.right[last] } else { &mut self.left[last] }) += 16;
            cost += match from.abs_diff(to) {
                0 if link.from != link.to => 45,
                0 | 1 => 0,
                _ => 32,
            };
            cost += if from > to { 6 } else { 0 };
        }
        spans_into(graph, columns, &mut self.zones);
        self.inner.fill(0);
        self.heights.fill(0);
        for (node, &column) in columns.iter().enumerate() {
            let weight = self.node[node].max(self.right[node]).max(self.left[node]) + 18;
            self.weight[node] = weight;
            if let Some(zone) = graph.zone_of[node] {
                self.inner[zone * count + column] += weight;
            }
        }
        self.boxes.clear();
        for &zone in &graph.zones {
            let Some((first, last)) = self.zones[zone] else { continue };
            let highest = self.inner[zone * count..][..count].iter().max().copied().unwrap_or(0);
            self.boxes.push((count + first - last, first, last, highest + 70));
            cost += 10 * i32::try_from(last - first).unwrap_or(0);
        }
        // Wide zones first, as they leave holes where they meet columns of unequal height.
        self.boxes.sort_unstable();
        for &(_, first, last, height) in &self.boxes {
            let floor = self.heights[first..=last].iter().max().copied().unwrap_or(0);
            self.heights[first..=last].fill(floor + height);
        }
        for (node, &column) in columns.iter().enumerate() {
            if graph.zone_of[node].is_none() {
                self.heights[column] += self.weight[node] + 6;
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
        let height = self.heights.iter().max().copied().unwrap_or(0);
        cost + height.max(560) / 3 + height / 12 + (height - 1200).max(0) / 2
    }
}
