//! What a document shows of the facts of a configuration, so that it can be asked for aspect after aspect.

use std::collections::HashMap;
use std::ops::Range;

use super::{Anchor, AspectRow, Evidence, FactRow, Given, Shared};
use crate::document::Document;
use crate::fact::{Fact, Table, row_name, within};
use crate::requirement::Aspect;

/// The leaves of a configuration in their order. What lies below a fact is then a range of them, and no path has to be
/// made or compared to find it.
pub(super) struct Look<'a> {
    facts: &'a Fact,
    leaves: Vec<Leaf<'a>>,
    /// The leaves at or below each fact, by its address; only looked up, never walked through.
    ranges: HashMap<*const Fact, Range<usize>>,
    /// What is told in the place of leaves: the innermost row of a list that they are in, or the list of values; else the
    /// leaf itself. In the order of the configuration.
    pub(super) rows: Vec<Given>,
    anchors: Vec<Anchor>,
}

/// A fact that holds a value.
struct Leaf<'a> {
    fact: &'a Fact,
    row: usize,
    /// Where it is shown, in the order of the document.
    anchors: Vec<usize>,
}

/// An aspect, and the rows that are shown for it.
pub(super) struct Answer {
    pub(super) aspect: AspectRow,
    pub(super) rows: Vec<usize>,
}

/// Rows in the order in which they were found, each with the anchors at which it is shown.
#[derive(Default)]
struct Shown {
    rows: Vec<(usize, Vec<usize>)>,
    places: HashMap<usize, usize>,
}

impl Shown {
    fn add(&mut self, leaf: &Leaf<'_>) {
        let place = match self.rows.last() {
            // Leaves of a row mostly come one after the other.
            Some((row, _)) if *row == leaf.row => self.rows.len() - 1,
            _ => *self.places.entry(leaf.row).or_insert_with(|| {
                self.rows.push((leaf.row, Vec::new()));
                self.rows.len() - 1
            }),
        };
        let known = &mut self.rows[place].1;
        for anchor in &leaf.anchors {
            if !known.contains(anchor) {
                known.push(*anchor);
            }
        }
    }
}

impl<'a> Look<'a> {
    /// `place` gives the place of a fact in the configuration, by its path.
    pub(super) fn new(facts: &'a Fact, document: &Document, place: &dyn Fn(&str) -> String) -> Self {
        let (leaves, ranges, rows, anchors) = (Vec::new(), HashMap::new(), Vec::new(), Vec::new());
        let mut look = Self { facts, leaves, ranges, rows, anchors };
        let mut paths = HashMap::new();
        look.note(facts, &mut String::new(), None, &mut paths);
        for chapter in &document.chapters {
            let id = Shared::from(chapter.id.as_str());
            let mut known: HashMap<&str, usize> = HashMap::new();
            for shown in &chapter.shown {
                let Some(leaf) = paths.get(&shown.fact) else { continue };
                let anchor = *known.entry(&shown.anchor).or_insert_with(|| {
                    look.anchors.push(Anchor { chapter: id.clone(), anchor: shown.anchor.as_str().into() });
                    look.anchors.len() - 1
                });
                look.leaves[*leaf].anchors.push(anchor);
            }
        }
        for row in &mut look.rows {
            row.place = place(&row.fact).as_str().into();
        }
        look
    }

    /// Notes the leaves of a fact; `row` stands for them, where it is known already.
    fn note(&mut self, fact: &'a Fact, path: &mut String, row: Option<usize>, paths: &mut HashMap<String, usize>) {
        let start = self.leaves.len();
        match fact {
            Fact::Table(Table { fields, .. }) => {
                for (name, fact) in fields {
                    within(path, name, |path| self.note(fact, path, row, paths));
                }
            }
            Fact::List(items) => {
                let mut list = row;
                for (index, item) in items.iter().enumerate() {
                    let values = item.table().is_none().then(|| *list.get_or_insert_with(|| self.new_row(path)));
                    within(path, &row_name(index, item), |path| {
                        let own = values.unwrap_or_else(|| self.new_row(path));
                        self.note(item, path, Some(own), paths);
                    });
                }
            }
            _ => {
                let row = row.unwrap_or_else(|| self.new_row(path));
                paths.insert(path.clone(), self.leaves.len());
                self.leaves.push(Leaf { fact, row, anchors: Vec::new() });
            }
        }
        self.ranges.insert(std::ptr::from_ref(fact), start..self.leaves.len());
    }

    fn new_row(&mut self, path: &str) -> usize {
        // Places are filled in when all rows are known.
        self.rows.push(Given { fact: path.into(), place: "".into() });
        self.rows.len() - 1
    }

    pub(super) fn aspects(&self, aspects: &[Aspect], topic: Option<&str>) -> Vec<Answer> {
        aspects.iter().map(|aspect| self.aspect(aspect, topic)).collect()
    }

    fn aspect(&self, aspect: &Aspect, topic: Option<&str>) -> Answer {
        let mut shown = Shown::default();
        let mut hidden: Vec<usize> = Vec::new();
        for pattern in &aspect.any {
            for target in pattern.targets(self.facts) {
                let range = self.ranges.get(&std::ptr::from_ref(target)).cloned().unwrap_or_default();
                for leaf in self.leaves[range].iter().filter(|leaf| pattern.passes(leaf.fact)) {
                    if !leaf.anchors.is_empty() {
                        shown.add(leaf);
                    } else if !hidden.contains(&leaf.row) {
                        hidden.push(leaf.row);
                    }
                }
            }
        }
        let row = AspectRow {
            topic: topic.map(str::to_owned),
            aspect: aspect.name.clone(),
            any: aspect.any.iter().map(|pattern| pattern.text().to_owned()).collect(),
            shown: shown.rows.iter().map(|(row, anchors)| self.evidence(*row, anchors)).collect(),
            not_shown: hidden.into_iter().map(|row| self.rows[row].clone()).collect(),
        };
        Answer { aspect: row, rows: shown.rows.into_iter().map(|(row, _)| row).collect() }
    }

    fn evidence(&self, row: usize, anchors: &[usize]) -> Evidence {
        let Given { fact, place } = self.rows[row].clone();
        let mut anchors: Vec<Anchor> = anchors.iter().map(|anchor| self.anchors[*anchor].clone()).collect();
        anchors.sort();
        Evidence { fact, place, anchors }
    }

    /// Every fact that is shown, in the order of the configuration; those of no requirement too, so that nobody has to
    /// wonder where they went. `serves` holds the requirements of each row.
    pub(super) fn fact_rows(&self, mut serves: Vec<Vec<Shared>>) -> Vec<FactRow> {
        let mut shown = Shown::default();
        self.leaves.iter().filter(|leaf| !leaf.anchors.is_empty()).for_each(|leaf| shown.add(leaf));
        let row = |(row, anchors): &(usize, Vec<usize>)| {
            let Evidence { fact, place, anchors } = self.evidence(*row, anchors);
            FactRow { fact, place, anchors, requirements: std::mem::take(&mut serves[*row]) }
        };
        shown.rows.iter().map(row).collect()
    }
}
