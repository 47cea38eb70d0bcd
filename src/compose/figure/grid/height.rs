//! Heights: moves blocks, items and the ends of lines up and down so that lines become straight. The order stays.

use super::{BARE, Grid, Segment, gap, middle, slot};
use crate::compose::figure::step;

/// Orders the line ends of each item by where they go, and puts them around its middle.
fn ports(grid: &mut Grid) {
    for index in 0..grid.items.len() {
        for left in [true, false] {
            let item = &mut grid.items[index];
            let mut ends = std::mem::take(if left { &mut item.left } else { &mut item.right });
            let item = &grid.items[index];
            ends.sort_by_key(|&(segment, second)| {
                let segment = &grid.segments[segment];
                let other = if second { segment.start } else { segment.end };
                (middle(grid, other), other, segment.link)
            });
            let total: i32 = ends.iter().map(|&end| slot(grid, end)).sum();
            let mut y = item.y + (item.height - total) / 2;
            for &end in &ends {
                let height = slot(grid, end);
                set_port(grid, end, y + height / 2);
                y += height;
            }
            *(if left { &mut grid.items[index].left } else { &mut grid.items[index].right }) = ends;
        }
    }
}

fn port(grid: &Grid, (segment, second): (usize, bool)) -> i32 {
    let segment = &grid.segments[segment];
    if second { segment.y_end } else { segment.y_start }
}

fn set_port(grid: &mut Grid, (segment, second): (usize, bool), y: i32) {
    let segment = &mut grid.segments[segment];
    *(if second { &mut segment.y_end } else { &mut segment.y_start }) = y;
}

/// Moves blocks, and items within their zone, so that their lines become straight; the order stays, and no height is
/// added.
pub(super) fn refine(grid: &mut Grid) {
    let order = grid.order.clone();
    let mut all = Vec::new();
    for round in 0..16 {
        let mut moved = false;
        ports(grid);
        for at in 0..order.len() {
            let block = order[if round % 2 == 0 { at } else { order.len() - 1 - at }];
            all.clear();
            all.extend(grid.blocks[block].items.iter().flatten().copied());
            if let Some(shift) = pull(grid, &all) {
                let (least, most) = room(grid, block);
                let shift = shift.clamp(least, most.max(least));
                grid.blocks[block].y += shift;
                for &item in &all {
                    shift_item(grid, item, shift);
                }
                moved |= shift != 0;
            }
            if grid.blocks[block].zone.is_some() {
                moved |= refine_inside(grid, block);
            }
        }
        // If nothing moves in one round, nothing will in the next.
        if !moved {
            break;
        }
    }
    ports(grid);
}

/// Moves the items of a block; returns whether any moved.
fn refine_inside(grid: &mut Grid, block: usize) -> bool {
    let top = grid.blocks[block].y + grid.blocks[block].header;
    let bottom = grid.blocks[block].y + grid.blocks[block].height - grid.blocks[block].footer;
    let mut moved = false;
    for column in 0..grid.blocks[block].items.len() {
        for place in (0..grid.blocks[block].items[column].len()).rev() {
            let items = &grid.blocks[block].items[column];
            let item = items[place];
            let upper = (place > 0).then(|| items[place - 1]);
            let least =
                upper.map_or(top, |upper| grid.items[upper].y + grid.items[upper].height + gap(grid, upper, item));
            let most = items.get(place + 1).map_or(bottom, |&lower| grid.items[lower].y - gap(grid, item, lower))
                - grid.items[item].height;
            if let Some(shift) = pull(grid, &[item]) {
                let shift = (grid.items[item].y + shift).clamp(least, most.max(least)) - grid.items[item].y;
                shift_item(grid, item, shift);
                moved |= shift != 0;
            }
        }
    }
    moved
}

/// Moves an item and its line ends.
fn shift_item(grid: &mut Grid, item: usize, shift: i32) {
    let Grid { items, segments, .. } = grid;
    let item = &mut items[item];
    item.y += shift;
    for &(segment, second) in item.left.iter().chain(&item.right) {
        let segment = &mut segments[segment];
        *(if second { &mut segment.y_end } else { &mut segment.y_start }) += shift;
    }
}

/// The distance that these items should move together: the median of what their lines need.
fn pull(grid: &Grid, items: &[usize]) -> Option<i32> {
    let mut shifts = Vec::new();
    for &item in items {
        step(items.len() * (grid.items[item].left.len() + grid.items[item].right.len()));
        for &(segment, second) in grid.items[item].left.iter().chain(&grid.items[item].right) {
            let other = &grid.segments[segment];
            let partner = if second { other.start } else { other.end };
            if !other.is_loop && !items.contains(&partner) {
                shifts.push(port(grid, (segment, !second)) - port(grid, (segment, second)));
            }
        }
    }
    shifts.sort_unstable();
    shifts.get(shifts.len().saturating_sub(1) / 2).copied()
}

/// The distance that a block can move up and down before it reaches its neighbours or the edge.
fn room(grid: &Grid, block: usize) -> (i32, i32) {
    step(grid.order.len());
    let own = &grid.blocks[block];
    let place = grid.order.iter().position(|&other| other == block).unwrap_or(0);
    let (mut least, mut most) = (own.margin - own.y, grid.height - own.margin - own.y - own.height);
    for (at, &other) in grid.order.iter().enumerate() {
        let other = &grid.blocks[other];
        if at == place || other.last < own.first || own.last < other.first {
            continue;
        }
        let gap = own.margin + other.margin;
        if at < place {
            least = least.max(other.y + other.height + gap - own.y);
        } else {
            most = most.min(other.y - gap - own.height - own.y);
        }
    }
    (least.min(0), most.max(0))
}

/// Moves line ends along the sides of their items so that lines are straight if possible.
pub(super) fn straighten(grid: &mut Grid) {
    for left in [false, true, false, true] {
        for index in 0..grid.items.len() {
            let item = &grid.items[index];
            if item.node.is_none() {
                continue;
            }
            let ends = if left { item.left.clone() } else { item.right.clone() };
            let wished: Vec<i32> = ends.iter().map(|&(segment, second)| port(grid, (segment, !second))).collect();
            let heights: Vec<i32> = ends.iter().map(|&end| slot(grid, end)).collect();
            let places = settle(&wished, &heights, item.y + 4, item.y + item.height - 4);
            for (&end, y) in ends.iter().zip(places) {
                set_port(grid, end, y);
            }
        }
    }
}

/// Removes the last small steps: moves one end of a line to the height of the other if its neighbours allow it.
pub(super) fn snap(grid: &mut Grid) {
    for index in 0..grid.segments.len() {
        let Segment { y_start, y_end, is_loop, .. } = grid.segments[index];
        if is_loop || y_start == y_end || (y_start - y_end).abs() > BARE / 2 {
            continue;
        }
        for (second, y) in [(true, y_start), (false, y_end)] {
            if free(grid, (index, second), y) {
                set_port(grid, (index, second), y);
                break;
            }
        }
    }
}

/// Whether a line end can lie at this height.
fn free(grid: &Grid, end: (usize, bool), y: i32) -> bool {
    let segment = &grid.segments[end.0];
    let item = &grid.items[if end.1 { segment.end } else { segment.start }];
    let own = slot(grid, end);
    let ends = if end.1 { &item.left } else { &item.right };
    item.node.is_some()
        && y - own / 2 >= item.y + 2
        && y + own / 2 <= item.y + item.height - 2
        && ends.iter().all(|&other| other == end || 2 * (port(grid, other) - y).abs() >= slot(grid, other) + own)
}

/// Middles of a row of items, as near as possible to the wished ones, in order, without overlap, between two bounds.
///
/// The bounds must leave room for all of them.
pub(super) fn settle(wished: &[i32], heights: &[i32], top: i32, bottom: i32) -> Vec<i32> {
    let mut offsets = Vec::with_capacity(heights.len());
    let mut sum = 0;
    for &height in heights {
        offsets.push(sum + height / 2);
        sum += height;
    }
    // With the heights subtracted, only the order must stay: pool the items that would change it, at their mean.
    let mut pools: Vec<(i32, i32)> = Vec::new();
    for (&wish, &offset) in wished.iter().zip(&offsets) {
        let mut pool = (wish - offset, 1);
        while let Some(&(total, count)) = pools.last() {
            if total * pool.1 <= pool.0 * count {
                break;
            }
            pool = (total + pool.0, count + pool.1);
            pools.pop();
        }
        pools.push(pool);
    }
    let highest = (bottom - sum).max(top);
    let mut places = Vec::with_capacity(wished.len());
    for (total, count) in pools {
        for _ in 0..count {
            places.push((total.div_euclid(count)).clamp(top, highest) + offsets[places.len()]);
        }
    }
    places
}
