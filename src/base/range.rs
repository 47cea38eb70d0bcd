//! Ranges of numbers of ports.

use std::ops::RangeInclusive;

/// The same numbers in order, ranges that touch each other in one: so a list has at most half as many ranges as there are
/// ports, however long it is written.
#[must_use]
pub fn merged(mut ranges: Vec<RangeInclusive<u16>>) -> Vec<RangeInclusive<u16>> {
    ranges.retain(|range| !range.is_empty());
    ranges.sort_unstable_by_key(|range| *range.start());
    let mut merged: Vec<RangeInclusive<u16>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if u32::from(*range.start()) <= u32::from(*last.end()) + 1 => {
                *last = *last.start()..=*last.end().max(range.end());
            }
            _ => merged.push(range),
        }
    }
    merged
}

/// Whether ranges in order contain a number.
#[must_use]
pub fn contains(merged: &[RangeInclusive<u16>], number: u16) -> bool {
    let behind = merged.partition_point(|range| *range.start() <= number);
    behind.checked_sub(1).is_some_and(|at| merged[at].contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_merged_and_searched() {
        assert_eq!(merged(vec![5..=9, 1..=2, 3..=3, 8..=12, 65535..=65535]), [1..=3, 5..=12, 65535..=65535]);
        let ranges = merged(vec![5..=9, 1..=2]);
        let found: Vec<u16> = (0..12).filter(|number| contains(&ranges, *number)).collect();
        assert_eq!(found, [1, 2, 5, 6, 7, 8, 9]);
        assert!(!contains(&[], 1));
    }
}
