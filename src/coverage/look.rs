//! What a document shows of the facts of a configuration, so that it can be asked for aspect after aspect.

use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{Anchor, AspectRow, Evidence, FactRow, Given};
use crate::document::{Document, Shown};
use crate::fact::{Fact, Table, row_name, within};
use crate::requirement::Aspect;
use crate::shared::Shared;

/// The leaves of a configuration in their order. What lies below a fact is then a range of them, and no path has to be
/// made or compared to find it.
pub(super) struct Look<'a, 'p> {
    facts: &'a Fact,
    /// Gives the place of a fact in the configuration, by its path.
    place: &'p dyn Fn(&str) -> String,
    leaves: Vec<Leaf<'a>>,
    /// The leaves at or below each fact, by its address; only looked up, never walked through.
    ranges: FxHashMap<*const Fact, Range<usize>>,
    /// What is told in the place of leaves: the innermost row of a list that they are in, or the list of values; else the
    /// leaf itself. In the order of the configuration.
    pub(super) rows: Vec<Given>,
    anchors: Anchors<'a>,
}

/// A fact that holds a value.
struct Leaf<'a> {
    fact: &'a Fact,
    row: usize,
    /// Where it is shown: a set of anchors.
    anchors: usize,
}

/// An aspect, and the rows that are shown for it.
pub(super) struct Answer<'a> {
    pub(super) aspect: AspectRow<'a>,
    pub(super) rows: Vec<usize>,
}

/// Rows in the order in which they were found, each with the anchors at which it is shown.
type Found = Vec<(usize, usize)>;

/// Sets of anchors, by numbers. Most facts are shown at the same few, so each set is made once.
struct Anchors<'a> {
    /// Sorted; the first set is empty.
    sets: Vec<Shared<[Anchor<'a>]>>,
    known: FxHashMap<Vec<Anchor<'a>>, usize>,
    /// What two sets are together.
    together: FxHashMap<(usize, usize), usize>,
}

impl<'a> Anchors<'a> {
    fn new() -> Self {
        let mut anchors = Self { sets: Vec::new(), known: FxHashMap::default(), together: FxHashMap::default() };
        anchors.set(Vec::new());
        anchors
    }

    fn set(&mut self, anchors: Vec<Anchor<'a>>) -> usize {
        let Self { sets, known, .. } = self;
        *known.entry(anchors).or_insert_with_key(|anchors| {
            sets.push(anchors.as_slice().into());
            sets.len() - 1
        })
    }

    fn join(&mut self, one: usize, other: usize) -> usize {
        if one == other || other == 0 {
            return one;
        }
        if let Some(both) = self.together.get(&(one, other)) {
            return *both;
        }
        let mut anchors = [&*self.sets[one], &*self.sets[other]].concat();
        anchors.sort_unstable();
        anchors.dedup();
        let both = self.set(anchors);
        self.together.insert((one, other), both);
        both
    }
}

impl<'a, 'p> Look<'a, 'p> {
    pub(super) fn new(facts: &'a Fact, document: &'a Document, place: &'p dyn Fn(&str) -> String) -> Self {
        let mut anchors = Anchors::new();
        let most = document.chapters.iter().map(|chapter| chapter.shown.len()).sum();
        let mut shown: FxHashMap<&str, usize> = FxHashMap::with_capacity_and_hasher(most, FxBuildHasher);
        for chapter in &document.chapters {
            let mut singles: FxHashMap<&str, usize> = FxHashMap::default();
            for Shown { fact, anchor } in &chapter.shown {
                let single = *singles
                    .entry(anchor)
                    .or_insert_with(|| anchors.set(vec![Anchor { chapter: &chapter.id, anchor }]));
                let set = shown.entry(fact).or_default();
                *set = anchors.join(*set, single);
            }
        }
        // About two facts in three are shown, and groups come on top.
        let ranges = FxHashMap::with_capacity_and_hasher(2 * shown.len(), FxBuildHasher);
        let (leaves, rows) = (Vec::new(), Vec::new());
        let mut look = Self { facts, place, leaves, ranges, rows, anchors };
        look.note(facts, &mut String::new(), None, &shown);
        look
    }

    /// Notes the leaves of a fact; `row` stands for them, where it is known already.
    fn note(&mut self, fact: &'a Fact, path: &mut String, row: Option<usize>, shown: &FxHashMap<&str, usize>) {
        let start = self.leaves.len();
        match fact {
            Fact::Table(Table { fields, .. }) => {
                for (name, fact) in fields {
                    within(path, name, |path| self.note(fact, path, row, shown));
                }
            }
            Fact::List(items) => {
                let mut list = row;
                for (index, item) in items.iter().enumerate() {
                    let values = item.table().is_none().then(|| *list.get_or_insert_with(|| self.new_row(path)));
                    within(path, &row_name(index, item), |path| {
                        let own = values.unwrap_or_else(|| self.new_row(path));
                        self.note(item, path, Some(own), shown);
                    });
                }
            }
            _ => {
                let row = row.unwrap_or_else(|| self.new_row(path));
                let anchors = shown.get(path.as_str()).copied().unwrap_or_default();
                self.leaves.push(Leaf { fact, row, anchors });
            }
        }
        self.ranges.insert(std::ptr::from_ref(fact), start..self.leaves.len());
    }

    fn new_row(&mut self, path: &str) -> usize {
        self.rows.push(Given { fact: path.into(), place: (self.place)(path).into() });
        self.rows.len() - 1
    }

    pub(super) fn aspects(&mut self, aspects: &'a [Aspect], topic: Option<&'a str>) -> Vec<Answer<'a>> {
        aspects.iter().map(|aspect| self.aspect(aspect, topic)).collect()
    }

    fn aspect(&mut self, aspect: &'a Aspect, topic: Option<&'a str>) -> Answer<'a> {
        let mut shown = Found::new();
        let mut hidden: Vec<usize> = Vec::new();
        for pattern in &aspect.any {
            for target in pattern.targets(self.facts) {
                let range = self.ranges.get(&std::ptr::from_ref(target)).cloned().unwrap_or_default();
                for leaf in self.leaves[range].iter().filter(|leaf| pattern.passes(leaf.fact)) {
                    if leaf.anchors != 0 {
                        // Leaves of a row mostly come one after the other.
                        match shown.iter_mut().rfind(|(row, _)| *row == leaf.row) {
                            Some((_, anchors)) => *anchors = self.anchors.join(*anchors, leaf.anchors),
                            None => shown.push((leaf.row, leaf.anchors)),
                        }
                    } else if !hidden.contains(&leaf.row) {
                        hidden.push(leaf.row);
                    }
                }
            }
        }
        let rows = shown.iter().map(|(row, _)| *row).collect();
        let aspect = AspectRow {
            topic,
            aspect: &aspect.name,
            any: &aspect.any,
            shown: shown.into_iter().map(|(row, anchors)| self.evidence(row, anchors)).collect(),
            not_shown: hidden.into_iter().map(|row| self.rows[row].clone()).collect(),
        };
        Answer { aspect, rows }
    }

    fn evidence(&self, row: usize, anchors: usize) -> Evidence<'a> {
        let Given { fact, place } = self.rows[row].clone();
        Evidence { fact, place, anchors: self.anchors.sets[anchors].clone() }
    }

    /// Every fact that is shown, in the order of the configuration; those of no requirement too, so that nobody has to
    /// wonder where they went. `serves` holds the requirements of each row.
    pub(super) fn fact_rows(mut self, mut serves: Vec<Vec<&'a str>>) -> Vec<FactRow<'a>> {
        let mut shown = Found::new();
        // Where each row stands among them: there are too many to look for.
        let mut places = vec![None; self.rows.len()];
        for leaf in self.leaves.iter().filter(|leaf| leaf.anchors != 0) {
            let place = *places[leaf.row].get_or_insert(shown.len());
            match shown.get_mut(place) {
                Some((_, anchors)) => *anchors = self.anchors.join(*anchors, leaf.anchors),
                None => shown.push((leaf.row, leaf.anchors)),
            }
        }
        let row = |(row, anchors)| {
            let Evidence { fact, place, anchors } = self.evidence(row, anchors);
            FactRow { fact, place, anchors, requirements: std::mem::take(&mut serves[row]) }
        };
        shown.into_iter().map(row).collect()
    }
}
