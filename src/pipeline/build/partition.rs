//! One part of the devices, so that several machines share a build.

use std::str::FromStr;

/// `slice:k/n`: of all devices in their order the k-th, and then each n-th, like the slices of test runners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Partition {
    /// From 1.
    slice: usize,
    of: usize,
}

impl Partition {
    /// Its part of all.
    #[must_use]
    pub fn of<T: Clone>(self, all: &[T]) -> Vec<T> {
        all.iter().skip(self.slice - 1).step_by(self.of).cloned().collect()
    }
}

impl FromStr for Partition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = || {
            let (slice, of) = text.strip_prefix("slice:")?.split_once('/')?;
            Some((slice.parse().ok()?, of.parse().ok()?))
        };
        match parts() {
            Some((slice, of)) if (1..=of).contains(&slice) => Ok(Self { slice, of }),
            _ => Err("a part is `slice:k/n`, with k from 1 to n: `slice:1/3`".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slices_of_a_partition_hold_each_once() {
        let all: Vec<usize> = (0..10).collect();
        let slice = |text: &str| text.parse::<Partition>().expect("valid").of(&all);
        assert_eq!(slice("slice:1/3"), [0, 3, 6, 9]);
        assert_eq!(slice("slice:2/3"), [1, 4, 7]);
        assert_eq!(slice("slice:3/3"), [2, 5, 8]);
        assert_eq!(slice("slice:1/1"), all);
        assert_eq!(slice("slice:12/12"), [0; 0]);
        for wrong in ["slice:0/3", "slice:4/3", "slice:1/0", "hash:1/2", "count:1/2", "1/2", "slice:1", "slice:-1/2"] {
            assert!(wrong.parse::<Partition>().is_err(), "{wrong}");
        }
    }
}
