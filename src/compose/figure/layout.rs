//! The places of everything in the diagram, as rectangles and polylines.

mod placed;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

pub use placed::{Entry, Label, Layout, NodeBox, Rect, Route, Symbol, ZoneBox};

use super::columns::{Graph, assignments, graph};
use super::grid::{Grid, Order, Segment, Sizes, grid, order_of};
use super::route::{Line, tracks};
use super::text::{Weight, hyphens, width, wrap};
use super::{Diagram, NodeKind};

/// Width of the drawing; 170 mm on paper.
const WIDTH: i32 = 1000;
/// Room around the drawing.
const EDGE: i32 = 8;
/// Room between a column's nodes and the border of a zone.
pub(super) const PAD: i32 = 16;
/// Font sizes: 15 units are 7.2 pt where 1000 units are 170 mm.
pub(super) const SMALL: i32 = 15;
pub(super) const LARGE: i32 = 16;
/// Line heights.
pub(super) const SMALL_LINE: i32 = 18;
pub(super) const LARGE_LINE: i32 = 20;
/// Width of a lock with the gap after it.
pub(super) const LOCK: i32 = 20;
/// Width of an icon with the gap after it.
pub(super) const ICON: i32 = 34;
/// Room between the text of a node and its border.
pub(super) const INSET: i32 = 10;
/// Distance between tracks: the comfortable one, and the minimum that readers can distinguish.
const TRACK: i32 = 14;
const TRACK_LEAST: i32 = 7;
/// What tracks get before the drawing becomes wider and its text smaller on paper.
const TRACK_SQUEEZED: i32 = 3;
/// Room between a gutter's edge and its labels.
const LABEL_GAP: i32 = 6;
/// Room above and below a label, or a framed stack of them.
const SINGLE_GAP: i32 = 10;
const STACK_GAP: i32 = 16;
/// Room between labels and tracks, and between tracks and the next column.
const TRACK_GAP: i32 = 12;

/// Widths that a layout is tried with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Preset {
    node: i32,
    label: i32,
}

/// For one, two and three columns, from roomy to narrow.
const PRESETS: [&[Preset]; 3] = [
    &[Preset { node: 260, label: 220 }],
    &[Preset { node: 240, label: 230 }, Preset { node: 200, label: 180 }, Preset { node: 160, label: 130 }],
    &[
        Preset { node: 200, label: 190 },
        Preset { node: 200, label: 160 },
        Preset { node: 176, label: 160 },
        Preset { node: 168, label: 142 },
        Preset { node: 152, label: 120 },
        Preset { node: 136, label: 100 },
        Preset { node: 124, label: 97 },
    ],
];

/// Wrapped texts for a preset, and the heights that they need.
struct Texts {
    nodes: Vec<Vec<String>>,
    /// Nodes with their icon above the title.
    stacked: Vec<bool>,
    zones: Vec<Vec<String>>,
    /// For each link, for each of its flows.
    labels: Vec<Vec<Vec<String>>>,
    /// Width of each link's labels with their locks.
    label_width: Vec<i32>,
    sizes: Sizes,
    /// What split words and broken labels cost.
    cost: i32,
}

/// A diagram with the texts of each preset, wrapped on first use.
struct Drawn<'a> {
    diagram: &'a Diagram,
    graph: &'a Graph,
    texts: RefCell<HashMap<Preset, Rc<Texts>>>,
}

impl Drawn<'_> {
    fn texts(&self, preset: Preset) -> Rc<Texts> {
        let mut known = self.texts.borrow_mut();
        Rc::clone(known.entry(preset).or_insert_with(|| Rc::new(texts(self.diagram, self.graph, preset))))
    }
}

/// A grid, with the data to judge and draw it.
struct Trial {
    preset: Preset,
    texts: Rc<Texts>,
    grid: Grid,
    gutters: Vec<Gutter>,
    /// Track of each segment.
    track: Vec<i32>,
    score: i32,
}

/// The room between a column and the next one; behind the last column only if lines loop there.
#[derive(Debug, Clone, Copy, Default)]
struct Gutter {
    used: bool,
    label: i32,
    tracks: i32,
}

/// Places all parts of a diagram. The same diagram always has the same places.
///
/// Boxes, labels and the legend's entries do not overlap, a label is completely inside or outside a zone, and no line
/// crosses a node or a label.
#[must_use]
pub fn layout(diagram: &Diagram) -> Layout {
    let graph = graph(diagram);
    let mut best: Option<Trial> = None;
    let drawn = Drawn { diagram, graph: &graph, texts: RefCell::default() };
    for (count, presets) in (1..).zip(PRESETS) {
        if count == 1 && graph.nodes.len() > 4 || count > graph.nodes.len().max(1) {
            continue;
        }
        let texts = drawn.texts(presets[presets.len() / 2]);
        for columns in assignments(&graph, count, &texts.sizes.node, &texts.sizes.link) {
            let trial = fitting(&drawn, &columns, count, presets);
            if let Some(trial) = trial.filter(|trial| best.as_ref().is_none_or(|best| trial.score < best.score)) {
                best = Some(trial);
            }
        }
    }
    best.map_or_else(Layout::default, |trial| place(diagram, &graph, &trial))
}

/// The widest trial that fits, or the narrowest.
fn fitting(drawn: &Drawn, columns: &[usize], count: usize, presets: &[Preset]) -> Option<Trial> {
    let mut order: Option<Order> = None;
    let mut last: Option<Trial> = None;
    for (at, &preset) in presets.iter().enumerate() {
        let texts = drawn.texts(preset);
        let order = order.get_or_insert_with(|| order_of(drawn.graph, &texts.sizes, columns, count));
        // If a trial is too wide without its lines, it is drawn only as a last resort.
        if at + 1 < presets.len() && least_width(drawn.graph, &texts, columns, count, preset) > WIDTH {
            continue;
        }
        let trial = attempt(drawn, columns, count, preset, order);
        let fits = trial.width(TRACK_LEAST) <= WIDTH;
        last = Some(trial);
        if fits {
            break;
        }
    }
    let (trial, order) = (last?, order?);
    // Labels use the free width as far as they need it.
    let used = trial.gutters.iter().filter(|gutter| gutter.used).count();
    let spare = (WIDTH - trial.width(TRACK)) / i32::try_from(used.max(1)).unwrap_or(1);
    if spare < 20 {
        return Some(trial);
    }
    let preset = Preset { label: trial.preset.label + spare.min(120), ..trial.preset };
    let wider = attempt(drawn, columns, count, preset, &order);
    let better = wider.width(TRACK_LEAST) <= WIDTH && wider.score <= trial.score;
    Some(if better { wider } else { trial })
}

/// The minimum width of a drawing, without its lines.
fn least_width(graph: &Graph, texts: &Texts, columns: &[usize], count: usize, preset: Preset) -> i32 {
    let mut gutters: Vec<Gutter> =
        (1..=count).map(|gutter| Gutter { used: gutter < count, ..Gutter::default() }).collect();
    for (link, &label) in graph.links.iter().zip(&texts.label_width) {
        let (from, to) = (columns[link.from], columns[link.to]);
        let gutter = &mut gutters[from.min(to)];
        gutter.used |= from == to;
        gutter.label = gutter.label.max(label);
    }
    width_of(&gutters, preset, TRACK_LEAST)
}

/// The width of columns and gutters together, with a distance between tracks.
fn width_of(gutters: &[Gutter], preset: Preset, track: i32) -> i32 {
    let columns = i32::try_from(gutters.len()).unwrap_or(1) * (preset.node + 2 * PAD);
    2 * EDGE + columns + gutters.iter().map(|gutter| gutter.width(track)).sum::<i32>()
}

fn lock(encrypted: Option<bool>) -> i32 {
    if encrypted.is_some() { LOCK } else { 0 }
}

pub(super) fn icon(kind: NodeKind) -> i32 {
    if kind == NodeKind::Other { 0 } else { ICON }
}

fn weight(own: bool) -> Weight {
    if own { Weight::Bold } else { Weight::Regular }
}

fn lines_high(lines: &[String], line: i32) -> i32 {
    line * i32::try_from(lines.len()).unwrap_or(i32::MAX / line)
}

fn texts(diagram: &Diagram, graph: &Graph, preset: Preset) -> Texts {
    let (nodes, stacked): (Vec<Vec<String>>, Vec<bool>) = graph
        .nodes
        .iter()
        .map(|&node| {
            let node = &diagram.nodes[node];
            let in_room = |room| wrap(&node.title, room, LARGE, weight(node.own));
            let (beside, below) =
                (in_room(preset.node - 2 * INSET - icon(node.kind)), in_room(preset.node - 2 * INSET));
            // An icon above the title leaves the title more room, which is only worth it if fewer words are split.
            if hyphens(&below) < hyphens(&beside) { (below, true) } else { (beside, false) }
        })
        .unzip();
    let zones: Vec<Vec<String>> = graph
        .zones
        .iter()
        .map(|&zone| wrap(&diagram.zones[zone].title, preset.node + 2 * PAD - 20, SMALL, Weight::Bold))
        .collect();
    let mut labels = Vec::new();
    let mut label_width = Vec::new();
    let mut sizes = Sizes {
        node: nodes
            .iter()
            .zip(&stacked)
            .map(|(lines, &stacked)| {
                (lines_high(lines, LARGE_LINE) + 2 * INSET + if stacked { ICON } else { 0 }).max(54)
            })
            .collect(),
        zone: zones.iter().map(|lines| lines_high(lines, SMALL_LINE) + 18).collect(),
        link: Vec::new(),
    };
    for link in &graph.links {
        let mut height = 0;
        let mut widest = 0;
        let mut stack = Vec::new();
        for &flow in &link.flows {
            let flow = &diagram.flows[flow];
            let lines = wrap(&flow.label, preset.label - lock(flow.encrypted), SMALL, Weight::Regular);
            widest = widest.max(label_wide(&lines, flow.encrypted));
            height += label_high(&lines, flow.encrypted);
            stack.push(lines);
        }
        let gap = if link.flows.len() > 1 { STACK_GAP } else { SINGLE_GAP };
        sizes.link.push(height + if height > 0 { gap } else { 0 });
        labels.push(stack);
        label_width.push(widest);
    }
    let split = nodes.iter().chain(&zones).chain(labels.iter().flatten());
    let split: usize = split.map(|lines| hyphens(lines)).sum();
    let broken: usize = labels.iter().flatten().map(|lines| lines.len().saturating_sub(1)).sum();
    let cost = i32::try_from(15 * split + 5 * broken).unwrap_or(0);
    Texts { nodes, stacked, zones, labels, label_width, sizes, cost }
}

fn widest(lines: &[String], size: i32, weight: Weight) -> i32 {
    lines.iter().map(|line| width(line, size, weight)).max().unwrap_or(0)
}

fn label_wide(lines: &[String], encrypted: Option<bool>) -> i32 {
    widest(lines, SMALL, Weight::Regular) + lock(encrypted)
}

fn label_high(lines: &[String], encrypted: Option<bool>) -> i32 {
    lines_high(lines, SMALL_LINE).max(lock(encrypted))
}

fn attempt(drawn: &Drawn, columns: &[usize], count: usize, preset: Preset, order: &Order) -> Trial {
    let graph = drawn.graph;
    let texts = drawn.texts(preset);
    let grid = grid(graph, &texts.sizes, columns, count, order);
    let mut gutters = vec![Gutter::default(); count];
    for gutter in &mut gutters[..count - 1] {
        gutter.used = true;
    }
    let mut track = vec![0; grid.segments.len()];
    // Up to two thirds of its width the height costs little, beyond a page it costs a lot.
    let mut score = grid.height.max(600) + grid.height / 4 + 2 * (grid.height - 1300).max(0) + texts.cost;
    for (index, gutter) in gutters.iter_mut().enumerate() {
        let here: Vec<usize> = (0..grid.segments.len()).filter(|&at| grid.segments[at].gutter == index).collect();
        let lines: Vec<Line> = here
            .iter()
            .map(|&at| {
                let Segment { y_start, y_end, is_loop, .. } = grid.segments[at];
                Line { start: y_start, end: y_end, is_loop }
            })
            .collect();
        let (places, number, cost) = tracks(&lines);
        for (&at, place) in here.iter().zip(places) {
            track[at] = place;
        }
        gutter.used |= !here.is_empty();
        gutter.tracks = number;
        gutter.label = here
            .iter()
            .filter(|&&at| grid.segments[at].labelled)
            .map(|&at| texts.label_width[grid.segments[at].link])
            .max()
            .unwrap_or(0);
        let bends: i32 = lines.iter().map(|line| if line.start == line.end { 0 } else { 12 }).sum();
        score += cost * 3 + bends;
    }
    // Arrows from left to right read better.
    let backward = graph.links.iter().filter(|link| columns[link.from] > columns[link.to]).count();
    score += i32::try_from(backward).map_or(0, |backward| 12 * backward);
    let mut trial = Trial { preset, texts, grid, gutters, track, score };
    trial.score += 6 * (trial.width(TRACK_LEAST) - WIDTH).max(0);
    trial
}

impl Gutter {
    /// Width with a distance between its tracks.
    fn width(&self, track: i32) -> i32 {
        if self.used { LABEL_GAP + self.label + 2 * TRACK_GAP + track * (self.tracks - 1).max(0) } else { 0 }
    }
}

impl Trial {
    fn width(&self, track: i32) -> i32 {
        width_of(&self.gutters, self.preset, track)
    }
}

/// Left edge of each column and of each gutter, and the distance between tracks in each gutter.
struct Across {
    column: Vec<i32>,
    gutter: Vec<i32>,
    track: Vec<i32>,
    width: i32,
}

/// Divides the width among the gutters: tracks first get a comfortable distance, then all share the rest.
fn across(trial: &Trial) -> Across {
    let track = (TRACK_SQUEEZED..=TRACK).rev().find(|&track| trial.width(track) <= WIDTH).unwrap_or(TRACK_SQUEEZED);
    let needed = trial.width(track);
    let used = trial.gutters.iter().filter(|gutter| gutter.used).count();
    let spare = (WIDTH - needed).max(0) / i32::try_from(used.max(1)).unwrap_or(1);
    let mut across = Across { column: vec![], gutter: vec![], track: vec![], width: needed.max(WIDTH) };
    let mut x = EDGE;
    if used == 0 {
        x += (WIDTH - needed).max(0) / 2;
    }
    for gutter in &trial.gutters {
        across.column.push(x);
        x += trial.preset.node + 2 * PAD;
        across.gutter.push(x);
        // Free width behind the last column is useless.
        let spread = if gutter.tracks > 0 { (spare / gutter.tracks).min(8) } else { 0 };
        across.track.push(track + spread);
        x += if gutter.used { gutter.width(track) + spare } else { 0 };
    }
    across
}

fn place(diagram: &Diagram, graph: &Graph, trial: &Trial) -> Layout {
    let across = across(trial);
    let node_width = trial.preset.node;
    let mut layout = Layout { width: across.width, ..Layout::default() };
    for block in &trial.grid.blocks {
        let Some(zone) = block.zone else { continue };
        let (x, y) = (across.column[block.first], block.y + EDGE);
        let w = across.column[block.last] + node_width + 2 * PAD - x;
        let lines = trial.texts.zones[zone].clone();
        let title =
            Rect { x: x + 10, y: y + 8, w: widest(&lines, SMALL, Weight::Bold), h: lines_high(&lines, SMALL_LINE) };
        layout.zones.push(ZoneBox { zone: graph.zones[zone], rect: Rect { x, y, w, h: block.height }, lines, title });
    }
    for item in &trial.grid.items {
        let Some(node) = item.node else { continue };
        layout.nodes.push(NodeBox {
            node: graph.nodes[node],
            rect: Rect { x: across.column[item.column] + PAD, y: item.y + EDGE, w: node_width, h: item.height },
            stacked: trial.texts.stacked[node],
            lines: trial.texts.nodes[node].clone(),
        });
    }
    let mut parts: Vec<Vec<usize>> = vec![Vec::new(); graph.links.len()];
    for (index, segment) in trial.grid.segments.iter().enumerate() {
        parts[segment.link].push(index);
    }
    for (link, parts) in parts.iter().enumerate() {
        layout.routes.push(route(diagram, graph, trial, &across, link, parts));
    }
    layout.height = trial.grid.height + 2 * EDGE;
    legend(diagram, &mut layout);
    layout
}

fn route(diagram: &Diagram, graph: &Graph, trial: &Trial, across: &Across, link: usize, parts: &[usize]) -> Route {
    let grid = &trial.grid;
    let side = |item: usize, right: bool| {
        across.column[grid.items[item].column] + PAD + if right { trial.preset.node } else { 0 }
    };
    let mut points = Vec::new();
    for &part in parts {
        let segment = &grid.segments[part];
        let gutter = segment.gutter;
        let x = across.gutter[gutter]
            + LABEL_GAP
            + trial.gutters[gutter].label
            + TRACK_GAP
            + trial.track[part] * across.track[gutter];
        let (start, end) = (segment.y_start + EDGE, segment.y_end + EDGE);
        points.push((side(segment.start, true), start));
        if start != end || segment.is_loop {
            points.extend([(x, start), (x, end)]);
        }
        points.push((side(segment.end, segment.is_loop), end));
    }
    // A line that passes a column straight has no corners there.
    let corners: Vec<(i32, i32)> = points
        .iter()
        .enumerate()
        .filter(|&(at, &(_, y))| at == 0 || at + 1 == points.len() || points[at - 1].1 != y || points[at + 1].1 != y)
        .map(|(_, &point)| point)
        .collect();
    let first = parts.first().map(|&part| &grid.segments[part]);
    let backward = first.is_some_and(|segment| grid.items[segment.start].node != Some(graph.links[link].from));
    let mut labels = Vec::new();
    let mut pause = None;
    if let Some(segment) = first.filter(|_| trial.texts.label_width[link] > 0) {
        let x = across.gutter[segment.gutter] + LABEL_GAP;
        let gap = if graph.links[link].flows.len() > 1 { STACK_GAP } else { SINGLE_GAP };
        let mut y = segment.y_start + EDGE - (trial.texts.sizes.link[link] - gap) / 2;
        for (&flow, lines) in graph.links[link].flows.iter().zip(&trial.texts.labels[link]) {
            let encrypted = diagram.flows[flow].encrypted;
            let (w, h) = (label_wide(lines, encrypted), label_high(lines, encrypted));
            labels.push(Label { flow, rect: Rect { x, y, w, h }, lines: lines.clone() });
            y += h;
        }
        pause = Some((x - 3, x + trial.texts.label_width[link] + 3));
    }
    Route { flows: graph.links[link].flows.clone(), points: corners, backward, pause, labels }
}

/// Adds the entries of those symbols that occur and are worded, below the drawing.
fn legend(diagram: &Diagram, layout: &mut Layout) {
    let flows: Vec<usize> = layout.routes.iter().flat_map(|route| route.flows.iter().copied()).collect();
    let flow = |test: &dyn Fn(&super::Flow) -> bool| flows.iter().any(|&flow| test(&diagram.flows[flow]));
    let words = &diagram.words;
    let rows = [
        (Symbol::Own, &words.legend_own, layout.nodes.iter().any(|node| diagram.nodes[node.node].own)),
        (Symbol::Data, &words.legend_data, !flows.is_empty()),
        (Symbol::Encrypted, &words.legend_encrypted, flow(&|flow| flow.encrypted == Some(true))),
        (Symbol::Unencrypted, &words.legend_unencrypted, flow(&|flow| flow.encrypted == Some(false))),
        (Symbol::Unstated, &words.legend_unstated, flow(&|flow| flow.encrypted.is_none())),
        (Symbol::Optional, &words.legend_optional, flow(&|flow| flow.optional)),
    ];
    let (mut x, mut y, mut row_height) = (EDGE, layout.height + 16, 0);
    for (symbol, word, occurs) in rows {
        if !occurs || word.trim().is_empty() {
            continue;
        }
        let lines = wrap(word, 300, SMALL, Weight::Regular);
        let w = symbol.width() + widest(&lines, SMALL, Weight::Regular);
        let h = lines_high(&lines, SMALL_LINE).max(24);
        if x > EDGE && x + w > layout.width - EDGE {
            x = EDGE;
            y += row_height + 8;
            row_height = 0;
        }
        layout.legend.push(Entry { symbol, rect: Rect { x, y, w, h }, lines });
        x += w + 22;
        row_height = row_height.max(h);
    }
    if !layout.legend.is_empty() {
        layout.height = y + row_height + EDGE;
    }
}
