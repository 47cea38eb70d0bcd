//! What a document shows of the facts of a configuration, so that it can be asked for aspect after aspect.

use std::ops::Range;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{Anchor, AspectRow, Evidence, FactRow, Given, Places};
use crate::base::shared::Shared;
use crate::base::source::Place;
use crate::compose::document::{Document, Shown};
use crate::input::check::view::At;
use crate::model::fact::{Fact, Table, row_name, within};
use crate::project::requirement::Aspect;

/// The leaves of a configuration in their order. What lies below a fact is then a range of them, and no path has to be
/// made or compared to find it.
pub(super) struct Look<'a> {
    facts: &'a Fact,
    places: Places<'a>,
    leaves: Vec<Leaf<'a>>,
    /// The leaves at or below each fact, by its address; only looked up, never walked through.
    ranges: FxHashMap<*const Fact, Range<usize>>,
    /// What is told in the place of leaves: the innermost row of a list that they are in, or the list of values; else the
    /// leaf itself. In the order of the configuration.
    pub(super) rows: Vec<Given<'a>>,
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
    /// Those of several.
    known: FxHashMap<Vec<Anchor<'a>>, usize>,
    /// What two sets are together.
    together: FxHashMap<(usize, usize), usize>,
}

impl<'a> Anchors<'a> {
    fn new() -> Self {
        Self { sets: vec![Shared::default()], known: FxHashMap::default(), together: FxHashMap::default() }
    }

    /// The set of an anchor that is in none yet: no two sets together are it.
    fn single(&mut self, anchor: Anchor<'a>) -> usize {
        self.sets.push([anchor].as_slice().into());
        self.sets.len() - 1
    }

    fn join(&mut self, one: usize, other: usize) -> usize {
        if one == other || other == 0 {
            return one;
        }
        if one == 0 {
            return other;
        }
        if let Some(both) = self.together.get(&(one, other)) {
            return *both;
        }
        let mut anchors = [&*self.sets[one], &*self.sets[other]].concat();
        anchors.sort_unstable();
        anchors.dedup();
        let Self { sets, known, .. } = self;
        let both = *known.entry(anchors).or_insert_with_key(|anchors| {
            sets.push(anchors.as_slice().into());
            sets.len() - 1
        });
        self.together.insert((one, other), both);
        both
    }
}

impl<'a> Look<'a> {
    pub(super) fn new(facts: &'a Fact, document: &'a Document, places: Places<'a>) -> Self {
        let mut anchors = Anchors::new();
        let mut shown = vec![0; document.facts.len()];
        for chapter in &document.chapters {
            let single = |anchor: &'a String| anchors.single(Anchor { chapter: &chapter.id, anchor });
            let singles: Vec<usize> = chapter.anchors.iter().map(single).collect();
            for Shown { fact, anchor } in &chapter.shown {
                shown[*fact] = anchors.join(shown[*fact], singles[*anchor]);
            }
        }
        // Groups come on top of the leaves.
        let ranges = FxHashMap::with_capacity_and_hasher(2 * shown.len(), FxBuildHasher);
        let (leaves, rows) = (Vec::with_capacity(shown.len()), Vec::new());
        let mut look = Self { facts, places, leaves, ranges, rows, anchors };
        look.note(places.root(facts), &mut String::new(), None, &shown);
        look
    }

    /// Notes the leaves of a fact; `row` stands for them, where it is known already. `shown` holds the set of anchors of
    /// each leaf.
    fn note(&mut self, at: At<'a>, path: &mut String, row: Option<usize>, shown: &[usize]) {
        let start = self.leaves.len();
        match at.fact {
            Fact::Table(Table { fields, .. }) => {
                for (name, fact) in fields {
                    match row {
                        // The row is told in its place, so nobody asks where it stands.
                        Some(_) if fact.is_leaf() => self.note(at.below(fact, None), path, row, shown),
                        _ => {
                            let below = at.below(fact, at.node.and_then(|node| node.field(name)));
                            within(path, name, |path| self.note(below, path, row, shown));
                        }
                    }
                }
            }
            Fact::List(items) => {
                let mut list = row;
                for (index, (item, below)) in items.iter().zip(at.items()).enumerate() {
                    let values =
                        item.table().is_none().then(|| *list.get_or_insert_with(|| self.new_row(path, at.place)));
                    within(path, &row_name(index, item), |path| {
                        let own = values.unwrap_or_else(|| self.new_row(path, below.place));
                        self.note(below, path, Some(own), shown);
                    });
                }
            }
            fact => {
                let row = row.unwrap_or_else(|| self.new_row(path, at.place));
                self.leaves.push(Leaf { fact, row, anchors: shown.get(start).copied().unwrap_or_default() });
            }
        }
        self.ranges.insert(std::ptr::from_ref(at.fact), start..self.leaves.len());
    }

    fn new_row(&mut self, path: &str, place: Place) -> usize {
        self.rows.push(Given { fact: path.into(), place: self.places.at(place) });
        self.rows.len() - 1
    }

    pub(super) fn aspects(&mut self, aspects: &'a [Aspect], topic: Option<&'a str>) -> Vec<Answer<'a>> {
        aspects.iter().map(|aspect| self.aspect(aspect, topic)).collect()
    }

    fn aspect(&mut self, aspect: &'a Aspect, topic: Option<&'a str>) -> Answer<'a> {
        let mut shown = Found::new();
        let mut hidden: Vec<usize> = Vec::new();
        // Where each row stands among those that are shown, and which are hidden.
        let mut places: FxHashMap<usize, usize> = FxHashMap::default();
        let mut known_hidden: FxHashSet<usize> = FxHashSet::default();
        let Self { leaves, ranges, anchors: sets, .. } = self;
        for pattern in &aspect.any {
            pattern.targets(self.facts, &mut |target| {
                let range = ranges.get(&std::ptr::from_ref(target)).cloned().unwrap_or_default();
                for leaf in leaves[range].iter().filter(|leaf| pattern.passes(leaf.fact)) {
                    if leaf.anchors != 0 {
                        let place = *places.entry(leaf.row).or_insert(shown.len());
                        match shown.get_mut(place) {
                            Some((_, anchors)) => *anchors = sets.join(*anchors, leaf.anchors),
                            None => shown.push((leaf.row, leaf.anchors)),
                        }
                    } else if known_hidden.insert(leaf.row) {
                        hidden.push(leaf.row);
                    }
                }
            });
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
