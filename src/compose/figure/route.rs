//! Assigns each line to a vertical track in the gutter between two columns.

use std::cmp::Ordering;

use super::step;

/// A line that enters a gutter at the left and leaves it at the right, or at the left again.
#[derive(Debug, Clone, Copy)]
pub struct Line {
    pub start: i32,
    pub end: i32,
    pub is_loop: bool,
}

/// The cost of each line with each other one when its track is left of, equal to, or right of the other's: a row for
/// each.
type Costs = Vec<[i32; 3]>;

/// Lines whose horizontal parts are nearer than this look like one.
const NEAR: i32 = 7;

/// The track of each line, 0 at the left; the number of tracks; and a cost, 10 for each crossing and more for worse
/// faults. A straight line needs no track: its 0 has no meaning.
pub fn tracks(lines: &[Line]) -> (Vec<i32>, i32, i32) {
    let mut turning: Vec<usize> =
        (0..lines.len()).filter(|&line| lines[line].is_loop || lines[line].start != lines[line].end).collect();
    // Downward lines from the lowest, then upward ones from the highest: neighbours of one direction do not cross.
    turning.sort_by_key(|&line| {
        let Line { start, end, is_loop } = lines[line];
        (!is_loop, end < start, if end < start { start } else { -start })
    });
    let with_others =
        |&one| lines.iter().map(move |&two| [pair(one, 0, two, 1), pair(one, 0, two, 0), pair(one, 1, two, 0)]);
    step(lines.len() * lines.len());
    let costs: Costs = lines.iter().flat_map(with_others).collect();
    let mut track = vec![0; lines.len()];
    for (place, &line) in turning.iter().enumerate() {
        track[line] = i32::try_from(place).unwrap_or(i32::MAX);
    }
    for _ in 0..12 {
        if !improve(&costs, &turning, &mut track) {
            break;
        }
    }
    compact(&costs, &turning, &mut track);
    let count = turning.iter().map(|&line| track[line] + 1).max().unwrap_or(0);
    let cost = (0..lines.len()).map(|line| share(&costs, &track, line)).sum::<i32>() / 2;
    (track, count, cost)
}

/// Tries to swap each pair; returns whether anything improved.
fn improve(costs: &[[i32; 3]], turning: &[usize], track: &mut [i32]) -> bool {
    let mut better = false;
    for (place, &one) in turning.iter().enumerate() {
        for &two in &turning[..place] {
            let before = share(costs, track, one) + share(costs, track, two);
            track.swap(one, two);
            if share(costs, track, one) + share(costs, track, two) < before {
                better = true;
            } else {
                track.swap(one, two);
            }
        }
    }
    better
}

/// Puts lines on a shared track if their vertical parts are apart and nothing gets worse.
fn compact(costs: &[[i32; 3]], turning: &[usize], track: &mut [i32]) {
    for _ in 0..3 {
        let mut by_track = turning.to_vec();
        by_track.sort_by_key(|&line| track[line]);
        for &line in &by_track {
            let (own, before) = (track[line], share(costs, track, line));
            for candidate in 0..own {
                track[line] = candidate;
                if share(costs, track, line) <= before {
                    break;
                }
                track[line] = own;
            }
        }
    }
    let mut used: Vec<i32> = turning.iter().map(|&line| track[line]).collect();
    used.sort_unstable();
    used.dedup();
    for &line in turning {
        let place = used.iter().position(|&track_used| track_used == track[line]).unwrap_or(0);
        track[line] = i32::try_from(place).unwrap_or(0);
    }
}

/// The cost of a line together with all others.
fn share(costs: &[[i32; 3]], track: &[i32], line: usize) -> i32 {
    step(track.len());
    let mut sum = 0;
    for (other, by_side) in costs[line * track.len()..][..track.len()].iter().enumerate() {
        if other != line {
            sum += match track[line].cmp(&track[other]) {
                Ordering::Less => by_side[0],
                Ordering::Equal => by_side[1],
                Ordering::Greater => by_side[2],
            };
        }
    }
    sum
}

fn pair(one: Line, x_one: i32, two: Line, x_two: i32) -> i32 {
    let straight = |line: Line| !line.is_loop && line.start == line.end;
    let mut cost = 0;
    if !straight(one) && !straight(two) && x_one == x_two {
        let apart = one.start.max(one.end) + 12 <= two.start.min(two.end)
            || two.start.max(two.end) + 12 <= one.start.min(one.end);
        cost += if apart { 0 } else { 1000 };
    }
    cost += i32::from(!straight(one)) * crossings(one, x_one, two, x_two, straight(two));
    cost += i32::from(!straight(two)) * crossings(two, x_two, one, x_one, straight(one));
    if !straight(one) && !straight(two) {
        // Horizontal parts at nearly the same height must not lie on one another.
        let near = |a: i32, b: i32| (a - b).abs() < NEAR;
        cost += if !two.is_loop && near(one.start, two.end) && x_one >= x_two { 60 } else { 0 };
        cost += if !one.is_loop && near(two.start, one.end) && x_two >= x_one { 60 } else { 0 };
        cost += if one.is_loop && !two.is_loop && near(one.end, two.end) && x_one >= x_two { 60 } else { 0 };
        cost += if two.is_loop && !one.is_loop && near(two.end, one.end) && x_two >= x_one { 60 } else { 0 };
    }
    cost
}

/// How often the vertical part of one line crosses the horizontal parts of another.
fn crossings(one: Line, x_one: i32, two: Line, x_two: i32, straight: bool) -> i32 {
    let within = |y: i32| one.start.min(one.end) < y && y < one.start.max(one.end);
    if straight {
        return 10 * i32::from(within(two.start));
    }
    let left = i32::from(within(two.start) && x_one < x_two);
    let right = if two.is_loop { x_one < x_two } else { x_one > x_two };
    10 * (left + i32::from(within(two.end) && right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_need_not_cross_do_not() {
        let line = |start, end| Line { start, end, is_loop: false };
        let (track, count, cost) = tracks(&[line(0, 100), line(30, 130), line(60, 60)]);
        assert!(track[1] < track[0]);
        assert_eq!((count, cost), (2, 20), "each of the two crosses the straight line");
    }

    #[test]
    fn lines_apart_share_a_track() {
        let line = |start, end| Line { start, end, is_loop: false };
        assert_eq!(tracks(&[line(0, 30), line(100, 130)]).1, 1);
    }
}
