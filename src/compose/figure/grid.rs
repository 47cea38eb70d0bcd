//! The order of the items in the columns, and their heights.

mod height;

use height::{refine, snap, straighten};

use super::columns::{Graph, spans};
use super::step;

/// Vertical room of a line that carries no label at this end.
pub const BARE: i32 = 16;

/// Sizes that the texts need.
#[derive(Debug, Clone, Default)]
pub struct Sizes {
    /// Height of each node's title with its padding.
    pub node: Vec<i32>,
    /// Height of each link's stack of labels with the gap around it.
    pub link: Vec<i32>,
    /// Height of the title of each zone in `Graph::zones`, with the gaps above and below.
    pub zone: Vec<i32>,
}

/// Something in a column.
#[derive(Debug, Clone)]
pub struct Item {
    /// The node; `None` if only a line passes here.
    pub node: Option<usize>,
    pub column: usize,
    pub height: i32,
    /// Upper edge.
    pub y: i32,
    /// Line ends at each side, from the top: the segment, and whether it is its second end.
    pub left: Vec<(usize, bool)>,
    pub right: Vec<(usize, bool)>,
}

/// A zone, a node outside all zones, or a line that passes outside all zones.
#[derive(Debug, Clone)]
pub struct Block {
    /// Index into `Graph::zones`.
    pub zone: Option<usize>,
    pub first: usize,
    pub last: usize,
    /// For each of its columns the items from above.
    pub items: Vec<Vec<usize>>,
    pub y: i32,
    pub height: i32,
    margin: i32,
    header: i32,
    footer: i32,
}

/// A part of a link: across the gutter right of one column, or out into it and back.
#[derive(Debug, Clone)]
pub struct Segment {
    pub link: usize,
    /// The gutter right of the column of the same number.
    pub gutter: usize,
    /// The item at whose right side it starts.
    pub start: usize,
    /// The item at whose left side it ends; at its right side for a loop.
    pub end: usize,
    pub is_loop: bool,
    /// The link's labels are at its start.
    pub labelled: bool,
    /// One of several between the same two nodes.
    ladder: bool,
    pub y_start: i32,
    pub y_end: i32,
}

/// All items in their places.
#[derive(Debug, Clone, Default)]
pub struct Grid {
    pub items: Vec<Item>,
    pub blocks: Vec<Block>,
    pub segments: Vec<Segment>,
    /// Blocks from above; decides wherever two share a column.
    order: Vec<usize>,
    /// The start of the next block in each column, while blocks are stacked.
    floor: Vec<i32>,
    link_height: Vec<i32>,
    /// Gap between two nodes of a zone.
    air: i32,
    pub height: i32,
}

/// The vertical order of blocks and items.
#[derive(Debug, Clone, Default)]
pub struct Order {
    blocks: Vec<usize>,
    /// For each block, for each of its columns.
    items: Vec<Vec<Vec<usize>>>,
}

impl Order {
    fn of(grid: &Grid) -> Self {
        Self { blocks: grid.order.clone(), items: grid.blocks.iter().map(|block| block.items.clone()).collect() }
    }

    fn apply(&self, grid: &mut Grid) {
        grid.order.clone_from(&self.blocks);
        for (block, items) in grid.blocks.iter_mut().zip(&self.items) {
            block.items.clone_from(items);
        }
        stack(grid);
    }
}

/// A good order for a column assignment.
pub fn order_of(graph: &Graph, sizes: &Sizes, columns: &[usize], count: usize) -> Order {
    let mut grid = build(graph, sizes, columns, count);
    sort(&mut grid);
    Order::of(&grid)
}

/// Builds the grid for a column assignment in an order, and finds good heights.
pub fn grid(graph: &Graph, sizes: &Sizes, columns: &[usize], count: usize, order: &Order) -> Grid {
    let mut grid = build(graph, sizes, columns, count);
    order.apply(&mut grid);
    refine(&mut grid);
    straighten(&mut grid);
    snap(&mut grid);
    grid
}

fn build(graph: &Graph, sizes: &Sizes, columns: &[usize], count: usize) -> Grid {
    let mut grid = Grid {
        floor: vec![0; count],
        link_height: sizes.link.clone(),
        air: if columns.len() > 12 { 18 } else { 26 },
        ..Grid::default()
    };
    let mut block_of_zone = vec![None; graph.zones.iter().max().map_or(0, |&last| last + 1)];
    for (index, (&zone, span)) in graph.zones.iter().zip(spans(graph, columns)).enumerate() {
        let (first, last) = span.unwrap_or_else(|| (index % count, index % count));
        block_of_zone[zone] = Some(grid.blocks.len());
        let header = sizes.zone[index];
        grid.blocks.push(Block {
            zone: Some(index),
            first,
            last,
            items: vec![Vec::new(); last - first + 1],
            y: 0,
            height: 0,
            margin: 11,
            header,
            footer: 14,
        });
    }
    for (node, &column) in columns.iter().enumerate() {
        let block = graph.zone_of[node].and_then(|zone| block_of_zone[zone]);
        add(&mut grid, Some(node), column, sizes.node[node], block);
    }
    for (link, ends) in graph.links.iter().enumerate() {
        let (mut start, mut end) = (ends.from, ends.to);
        if columns[start] > columns[end] {
            std::mem::swap(&mut start, &mut end);
        }
        let segment = |gutter, start, end, is_loop, labelled| Segment {
            link,
            gutter,
            start,
            end,
            is_loop,
            labelled,
            ladder: false,
            y_start: 0,
            y_end: 0,
        };
        if columns[start] == columns[end] {
            grid.segments.push(segment(columns[start], start, end, true, true));
            continue;
        }
        let same_zone = graph.zone_of[start].filter(|_| graph.zone_of[start] == graph.zone_of[end]);
        let block = same_zone.and_then(|zone| block_of_zone[zone]);
        let mut last = start;
        for column in columns[start] + 1..columns[end] {
            let passage = add(&mut grid, None, column, BARE, block);
            grid.segments.push(segment(column - 1, last, passage, false, last == start));
            last = passage;
        }
        grid.segments.push(segment(columns[end] - 1, last, end, false, last == start));
    }
    for index in 0..grid.segments.len() {
        let segment = grid.segments[index].clone();
        step(grid.segments.len());
        let twin = |other: &Segment| other.start == segment.start && other.end == segment.end;
        grid.segments[index].ladder = !segment.is_loop && grid.segments.iter().filter(|other| twin(other)).count() > 1;
        grid.items[segment.start].right.push((index, false));
        let end = &mut grid.items[segment.end];
        if segment.is_loop { &mut end.right } else { &mut end.left }.push((index, true));
    }
    for index in 0..grid.items.len() {
        let item = &grid.items[index];
        if item.node.is_none() {
            continue;
        }
        let right: i32 = item.right.iter().map(|&end| slot(&grid, end)).sum();
        let left: i32 = item.left.iter().map(|&end| slot(&grid, end)).sum();
        grid.items[index].height = item.height.max(right + 8).max(left + 8);
    }
    grid.order = (0..grid.blocks.len()).collect();
    grid
}

/// Adds an item to the given block, or to a new one.
fn add(grid: &mut Grid, node: Option<usize>, column: usize, height: i32, block: Option<usize>) -> usize {
    let item = grid.items.len();
    let block = block.unwrap_or_else(|| {
        let margin = if node.is_some() { 9 } else { 3 };
        let single = Block {
            zone: None,
            first: column,
            last: column,
            items: vec![vec![]],
            y: 0,
            height: 0,
            margin,
            header: 0,
            footer: 0,
        };
        grid.blocks.push(single);
        grid.blocks.len() - 1
    });
    let first = grid.blocks[block].first;
    grid.blocks[block].items[column - first].push(item);
    grid.items.push(Item { node, column, height, y: 0, left: Vec::new(), right: Vec::new() });
    item
}

/// Vertical room that a line end needs at its item.
fn slot(grid: &Grid, (segment, second): (usize, bool)) -> i32 {
    let segment = &grid.segments[segment];
    // If several lines start at one node, the far ends are as far apart as the labels, so that all lines are straight.
    if segment.labelled && (!second || segment.ladder) { grid.link_height[segment.link].max(BARE) } else { BARE }
}

fn gap(grid: &Grid, upper: usize, lower: usize) -> i32 {
    if grid.items[upper].node.is_some() && grid.items[lower].node.is_some() { grid.air } else { 6 }
}

/// Stacks everything as tightly as the order allows.
fn stack(grid: &mut Grid) {
    grid.floor.fill(0);
    for at in 0..grid.order.len() {
        let block = grid.order[at];
        let Block { first, last, margin, header, footer, .. } = grid.blocks[block];
        let top = grid.floor[first..=last].iter().max().copied().unwrap_or(0) + margin;
        let mut bottom = top + header;
        for column in 0..grid.blocks[block].items.len() {
            let mut y = top + header;
            let mut above = None;
            for place in 0..grid.blocks[block].items[column].len() {
                let item = grid.blocks[block].items[column][place];
                y += above.map_or(0, |above| gap(grid, above, item));
                grid.items[item].y = y;
                y += grid.items[item].height;
                above = Some(item);
            }
            bottom = bottom.max(y);
        }
        grid.blocks[block].y = top;
        grid.blocks[block].height = bottom + footer - top;
        grid.floor[first..=last].fill(bottom + footer + margin);
    }
    grid.height = grid.floor.iter().max().copied().unwrap_or(0);
}

fn middle(grid: &Grid, item: usize) -> i32 {
    grid.items[item].y + grid.items[item].height / 2
}

/// How bad an order is, judged by crossings, detours and height.
fn badness(grid: &Grid) -> i32 {
    step(grid.items.len() + grid.segments.len() * grid.segments.len() / 2);
    let mut badness = grid.height / 3;
    let mut lines: Vec<(usize, i32, i32, bool)> = Vec::with_capacity(grid.segments.len());
    for &Segment { gutter, start, end, is_loop, .. } in &grid.segments {
        let (start, end) = (middle(grid, start), middle(grid, end));
        badness += (start - end).abs() / 12;
        for &(other_gutter, other_start, other_end, other_loop) in &lines {
            let between = |y: i32, a: i32, b: i32| a.min(b) < y && y < a.max(b);
            let crosses = gutter == other_gutter
                && match (is_loop, other_loop) {
                    (false, false) => (start - other_start).signum() * (end - other_end).signum() < 0,
                    (true, false) => between(other_start, start, end),
                    (false, true) => between(start, other_start, other_end),
                    (true, true) => between(start, other_start, other_end) != between(end, other_start, other_end),
                };
            badness += if crosses { 30 } else { 0 };
        }
        lines.push((gutter, start, end, is_loop));
    }
    badness
}

/// Orders blocks and items: each by the mean height of its neighbours, then by trying swaps. [`stack`] sets their
/// positions.
fn sort(grid: &mut Grid) {
    stack(grid);
    let mut best = Order::of(grid);
    let mut least = badness(grid);
    for round in 0..10 {
        let wish = wishes(grid, round);
        let mut order: Vec<(i32, usize)> = grid
            .order
            .iter()
            .map(|&block| {
                let wished = grid.blocks[block].items.iter().flatten().filter_map(|&item| wish[item]);
                let own = grid.blocks[block].y + grid.blocks[block].height / 2;
                (mean(wished).unwrap_or(own), block)
            })
            .collect();
        order.sort_by_key(|&(wish, _)| wish);
        grid.order = order.into_iter().map(|(_, block)| block).collect();
        for block in 0..grid.blocks.len() {
            for column in 0..grid.blocks[block].items.len() {
                let mut items = std::mem::take(&mut grid.blocks[block].items[column]);
                items.sort_by_key(|&item| wish[item].unwrap_or_else(|| middle(grid, item)));
                grid.blocks[block].items[column] = items;
            }
        }
        stack(grid);
        let badness = badness(grid);
        if badness < least {
            least = badness;
            best = Order::of(grid);
        }
    }
    best.apply(grid);
    for _ in 0..4 {
        let before = least;
        for at in 1..grid.order.len() {
            for back in 1..=at.min(4) {
                let (one, two) = (&grid.blocks[grid.order[at]], &grid.blocks[grid.order[at - back]]);
                if one.last < two.first || two.last < one.first {
                    continue;
                }
                grid.order.swap(at, at - back);
                least = keep_or(grid, least, |grid| grid.order.swap(at, at - back));
            }
        }
        for block in 0..grid.blocks.len() {
            for column in 0..grid.blocks[block].items.len() {
                for place in 1..grid.blocks[block].items[column].len() {
                    for back in 1..=place.min(2) {
                        grid.blocks[block].items[column].swap(place, place - back);
                        least = keep_or(grid, least, |grid| {
                            grid.blocks[block].items[column].swap(place, place - back);
                        });
                    }
                }
            }
        }
        if least == before {
            break;
        }
    }
}

/// Stacks again and undoes the change unless the result is better. Returns the current badness.
fn keep_or(grid: &mut Grid, least: i32, undo: impl Fn(&mut Grid)) -> i32 {
    stack(grid);
    let now = badness(grid);
    if now < least {
        return now;
    }
    undo(grid);
    least
}

/// Mean height of each item's partners: those on the left, on the right or on both sides, by turns.
fn wishes(grid: &Grid, round: usize) -> Vec<Option<i32>> {
    let mut partners = vec![(0, 0); grid.items.len()];
    let mut add = |item: usize, height: i32| partners[item] = (partners[item].0 + height, partners[item].1 + 1);
    for segment in &grid.segments {
        if round % 3 != 1 || segment.is_loop {
            add(segment.start, middle(grid, segment.end));
        }
        if round % 3 != 2 || segment.is_loop {
            add(segment.end, middle(grid, segment.start));
        }
    }
    partners.into_iter().map(|(sum, count): (i32, i32)| sum.checked_div(count)).collect()
}

fn mean(values: impl Iterator<Item = i32>) -> Option<i32> {
    let (sum, count): (i32, i32) = values.fold((0, 0), |(sum, count), value| (sum + value, count + 1));
    sum.checked_div(count)
}

#[cfg(test)]
mod tests;
