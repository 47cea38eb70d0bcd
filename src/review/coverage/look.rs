//! What a document shows of the facts of a configuration, ready for looking up aspects one by one.

mod ground;

use std::ops::Range;
use std::rc::Rc;

use rustc_hash::FxHashMap;

pub use ground::Basis;
use ground::{Ground, Leaf};

use super::{Anchor, AspectRow, Evidence, FactRow, Given, Places, Position, Row, Status};
use crate::base::shared::Shared;
use crate::compose::block::{Block, Heading};
use crate::compose::document::{Document, Said, Shown};
use crate::model::fact::Fact;
use crate::model::sentence::Sentence;
use crate::model::verdict::Verdicts;
use crate::project::requirement::{Aspect, Pattern};

/// The leaves of a configuration in their order. Everything below a fact is then a range of them, so no path has to be
/// built or compared. Results that many requirements need are kept by their number.
pub(super) struct Look<'a> {
    ground: Rc<Ground<'a>>,
    anchors: Anchors<'a>,
    /// The facts that the steps of patterns lead to, by the number of the path.
    reached: Kept,
    /// The leaves that a pattern matches, by its number: many requirements use the same pattern.
    matched: Kept,
    /// Where each sentence is printed: the number of a set of anchors.
    said: FxHashMap<Sentence, usize>,
    /// The headings above figures: a set of anchors.
    figures: usize,
    /// For each leaf whether it never answers anything, except in a form.
    worthless: Vec<bool>,
}

/// How aspects are looked up.
#[derive(Clone, Copy, Default)]
pub(super) struct Asking<'a> {
    /// The topic that they belong to.
    pub topic: Option<&'a str>,
    /// The source is a form with yes-or-no questions, so "no" is an answer.
    pub in_form: bool,
    /// A person judges by them: the leaves are kept.
    pub is_judged: bool,
}

/// Rows in the order in which they were found, each with the set of anchors that show it.
type Found = Vec<(usize, usize)>;

/// Sets of anchors, by numbers. Most facts are shown at the same few, so each set is made once.
struct Anchors<'a> {
    /// Sorted; the first set is empty.
    sets: Vec<Shared<[Anchor<'a>]>>,
    /// Those of several.
    known: FxHashMap<Vec<Anchor<'a>>, usize>,
    /// What two sets are together.
    together: FxHashMap<(usize, usize), usize>,
    /// The last set that was added to another one, and their union: facts of one row are adjacent.
    last: (usize, usize),
}

impl<'a> Anchors<'a> {
    fn new() -> Self {
        Self {
            sets: vec![Shared::default()],
            known: FxHashMap::default(),
            together: FxHashMap::default(),
            last: (0, 0),
        }
    }

    /// A new set with one anchor that is in no set yet, so it equals no union of sets.
    fn single(&mut self, anchor: Anchor<'a>) -> usize {
        self.sets.push([anchor].as_slice().into());
        self.sets.len() - 1
    }

    fn join(&mut self, one: usize, other: usize) -> usize {
        if one == other || other == 0 || (other, one) == self.last {
            return one;
        }
        if one == 0 {
            return other;
        }
        if let Some(both) = self.together.get(&(one, other)) {
            self.last = (other, *both);
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

/// Adds a row unless it is already in the list.
fn add(rows: &mut Vec<usize>, row: usize) {
    if rows.last() != Some(&row) && !rows.contains(&row) {
        rows.push(row);
    }
}

/// Lists of numbers that many requirements use, one after the other.
struct Kept {
    all: Vec<usize>,
    /// The place of each number's list.
    places: Vec<Option<(usize, usize)>>,
}

impl Kept {
    fn new(count: usize) -> Self {
        Self { all: Vec::with_capacity(4 * count), places: Vec::with_capacity(count) }
    }

    fn get(&self, number: Option<usize>) -> Option<(usize, usize)> {
        self.places.get(number?).copied().flatten()
    }

    /// Keeps the items from `start` on, under the number if there is one.
    fn keep(&mut self, number: Option<usize>, start: usize) -> (usize, usize) {
        let place = (start, self.all.len());
        if let Some(number) = number {
            if self.places.len() <= number {
                self.places.resize(number + 1, None);
            }
            self.places[number] = Some(place);
        }
        place
    }
}

impl<'a> Look<'a> {
    pub(super) fn new(
        (facts, verdicts): (&'a Fact, &Verdicts),
        document: &'a Document,
        places: Places<'a>,
        worthless: &[Pattern],
    ) -> Self {
        let mut anchors = Anchors::new();
        let mut shown = vec![0; document.facts.len()];
        let mut said = FxHashMap::default();
        let mut figures = 0;
        for chapter in &document.chapters {
            let mut single = |anchor: &'a str| {
                let document = chapter.document.as_deref();
                anchors.single(Anchor { document, chapter: &chapter.id, anchor })
            };
            let singles: Vec<usize> = chapter.anchors.iter().map(|anchor| single(anchor)).collect();
            let places: Vec<usize> = chapter.places.iter().map(|place| single(&place.anchor)).collect();
            let at = |anchor: usize, place: Option<usize>| place.map_or(singles[anchor], |place| places[place]);
            let mut heading = None;
            for block in &chapter.blocks {
                match block {
                    Block::Heading(Heading { anchor, .. }) => heading = anchor.as_deref(),
                    Block::Figure(_) => {
                        let number = chapter.anchors.iter().position(|anchor| Some(anchor.as_str()) == heading);
                        figures = anchors.join(figures, number.map_or(0, |number| singles[number]));
                    }
                    _ => {}
                }
            }
            for Shown { fact, anchor, place } in &chapter.shown {
                shown[*fact] = anchors.join(shown[*fact], at(*anchor, *place));
            }
            for Said { sentence, anchor, place } in &chapter.said {
                let known = said.entry(*sentence).or_default();
                *known = anchors.join(*known, at(*anchor, *place));
            }
        }
        let count = shown.len();
        let ground = Ground::new((facts, verdicts), shown, places);
        let (reached, matched) = (Kept::new(count), Kept::new(count));
        let none = vec![false; ground.leaves.len()];
        let mut look = Self { ground: Rc::new(ground), anchors, reached, matched, said, figures, worthless: none };
        for pattern in worthless {
            let (from, to) = look.matched(pattern);
            for leaf in &look.matched.all[from..to] {
                look.worthless[*leaf] = true;
            }
        }
        look
    }

    /// What a document shows for an aspect; if a person judges by it, the leaves are added to `leaves`.
    pub(super) fn aspect(&mut self, aspect: &'a Aspect, asking: Asking<'a>, leaves: &mut Vec<usize>) -> AspectRow<'a> {
        let ground = Rc::clone(&self.ground);
        let mut against: Vec<usize> = Vec::new();
        let mut denied: Vec<Range<usize>> = Vec::new();
        for pattern in &aspect.not {
            let (from, to) = self.matched(pattern);
            for leaf in &self.matched.all[from..to] {
                let Leaf { around, row, .. } = &ground.leaves[*leaf];
                denied.push(ground.facts[around.table].leaves.clone());
                add(&mut against, *row);
            }
        }
        let mut is_vetoed = false;
        for pattern in &aspect.veto {
            let (from, to) = self.matched(pattern);
            is_vetoed |= from < to;
            self.matched.all[from..to].iter().for_each(|leaf| add(&mut against, ground.leaves[*leaf].row));
        }
        let mut shown = Found::new();
        let (mut hidden, mut empty, mut absent) = (Vec::new(), Vec::new(), Vec::new());
        // No row from here on is shown yet.
        let (mut next, mut is_sure) = (0, false);
        for pattern in aspect.any.iter().filter(|_| !is_vetoed) {
            let is_of_absence = asking.in_form || pattern.asks_for_absence();
            let is_drawn = aspect.drawn && !pattern.has_value();
            let (from, to) = self.matched(pattern);
            for index in &self.matched.all[from..to] {
                let leaf = &ground.leaves[*index];
                if !denied.is_empty() && denied.iter().any(|range| range.contains(index)) {
                    continue;
                }
                let place = if is_drawn && leaf.anchors != 0 { self.figures } else { leaf.anchors };
                if leaf.around.is_absent && !is_of_absence {
                    add(&mut absent, leaf.row);
                } else if !asking.in_form && self.worthless[*index] {
                    add(&mut against, leaf.row);
                } else if leaf.says_nothing {
                    add(&mut empty, leaf.row);
                } else if place == 0 {
                    add(&mut hidden, leaf.row);
                } else {
                    if asking.is_judged {
                        leaves.push(*index);
                    }
                    is_sure = is_sure
                        || !(ground.is_in_doubt(leaf) || pattern.asks_for_duties() && ground.is_conditional(leaf));
                    // Rows are mostly in their order, each with its leaves.
                    let known = if leaf.row >= next {
                        None
                    } else if shown.last().is_some_and(|(row, _)| *row == leaf.row) {
                        shown.last_mut()
                    } else {
                        shown.iter_mut().rfind(|(row, _)| *row == leaf.row)
                    };
                    match known {
                        Some((_, anchors)) => *anchors = self.anchors.join(*anchors, place),
                        None => shown.push((leaf.row, place)),
                    }
                    if leaf.row >= next {
                        next = leaf.row + 1;
                    }
                }
            }
        }
        for row in absent {
            add(&mut against, row);
        }
        AspectRow {
            topic: asking.topic,
            aspect: &aspect.name,
            sentence: None,
            any: &aspect.any,
            not: &aspect.not,
            not_shown: ground.given(hidden),
            says_nothing: ground.given(empty),
            against: ground.given(against),
            in_doubt: if is_sure { Vec::new() } else { ground.given(shown.iter().map(|(row, _)| *row).collect()) },
            shown: self.evidence(&shown),
        }
    }

    /// Whether a document prints a sentence of ifugen, as an aspect.
    pub(super) fn sentence(&self, sentence: Sentence) -> AspectRow<'a> {
        let anchors = self.said.get(sentence).map(|anchors| self.anchors.sets[*anchors].clone());
        let evidence = |anchors| Evidence {
            fact: format!("duty.{sentence}").into(),
            place: Position::nowhere(),
            anchors,
            row: None,
        };
        AspectRow {
            topic: None,
            aspect: "the sentence that ifugen prints",
            sentence: Some(sentence),
            any: &[],
            not: &[],
            not_shown: Vec::new(),
            says_nothing: Vec::new(),
            against: Vec::new(),
            in_doubt: Vec::new(),
            shown: anchors.into_iter().map(evidence).collect(),
        }
    }

    /// The range of the leaves that a pattern matches, each once, in the order of the configuration.
    fn matched(&mut self, pattern: &Pattern) -> (usize, usize) {
        if let Some(known) = self.matched.get(pattern.number()) {
            return known;
        }
        let (from, to) = self.reached(pattern, pattern.steps());
        let Self { matched, reached, ground, .. } = self;
        let start = matched.all.len();
        for fact in &reached.all[from..to] {
            let range = ground.facts[*fact].leaves.clone();
            if pattern.has_value() {
                matched.all.extend(range.filter(|index| pattern.passes(ground.leaves[*index].fact)));
            } else {
                matched.all.extend(range);
            }
        }
        matched.keep(pattern.number(), start)
    }

    /// The range of the facts that the first steps of a pattern lead to, in the order of the configuration.
    fn reached(&mut self, pattern: &Pattern, steps: usize) -> (usize, usize) {
        let way = steps.checked_sub(1).and_then(|last| pattern.way(last));
        if let Some(known) = self.reached.get(way) {
            return known;
        }
        let Some(last) = steps.checked_sub(1) else {
            let start = self.reached.all.len();
            self.reached.all.push(0);
            return (start, start + 1);
        };
        let (from, to) = self.reached(pattern, last);
        let Self { reached, ground, .. } = self;
        let Ground { facts, below, .. } = &**ground;
        let start = reached.all.len();
        for above in from..to {
            let fact = &facts[reached.all[above]];
            pattern.step(last, facts[0].fact, fact.fact, &mut |field, item| {
                let child = below[fact.below + field];
                reached.all.push(item.map_or(child, |item| below[facts[child].below + item]));
            });
        }
        reached.keep(way, start)
    }

    /// The facts that a judgement by these leaves rests on.
    pub(super) fn basis(&self, mut leaves: Vec<usize>) -> Basis<'a> {
        leaves.sort_unstable();
        leaves.dedup();
        Basis { ground: Rc::clone(&self.ground), leaves }
    }

    fn evidence(&self, found: &[(usize, usize)]) -> Vec<Evidence<'a>> {
        let evidence = |&(row, anchors): &(usize, usize)| {
            let Given { fact, place } = self.ground.rows[row].clone();
            Evidence { fact, place, anchors: self.anchors.sets[anchors].clone(), row: Some(row) }
        };
        found.iter().map(evidence).collect()
    }

    /// Every fact that is shown, in the order of the configuration; including facts of no requirement, so that none
    /// seems to be missing.
    pub(super) fn fact_rows(&mut self, requirements: &[Row<'a>]) -> Vec<FactRow<'a>> {
        let mut serves: Vec<Vec<&'a str>> = vec![Vec::new(); self.ground.rows.len()];
        // A requirement outside the document is at most repeated by it.
        let is_served = |row: &&Row<'a>| !matches!(row.status, Status::NotApplicable | Status::Outside);
        for requirement in requirements.iter().filter(is_served) {
            let shown = requirement.evidence.iter().flat_map(|aspect| &aspect.shown);
            for row in shown.filter_map(|evidence| evidence.row) {
                // A requirement's rows are adjacent, so it can only be the last entry.
                if serves[row].last() != Some(&requirement.id) {
                    serves[row].push(requirement.id);
                }
            }
        }
        let mut shown = Found::new();
        // The index of each row among them: there are too many to search.
        let mut places = vec![None; self.ground.rows.len()];
        for leaf in self.ground.leaves.iter().filter(|leaf| leaf.anchors != 0) {
            let place = *places[leaf.row].get_or_insert(shown.len());
            match shown.get_mut(place) {
                Some((_, anchors)) => *anchors = self.anchors.join(*anchors, leaf.anchors),
                None => shown.push((leaf.row, leaf.anchors)),
            }
        }
        let row = |(evidence, (row, _)): (Evidence<'a>, &(usize, usize))| {
            let Evidence { fact, place, anchors, .. } = evidence;
            FactRow { fact, place, anchors, requirements: std::mem::take(&mut serves[*row]) }
        };
        self.evidence(&shown).into_iter().zip(&shown).map(row).collect()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::collections::BTreeSet;

    use serde::Deserialize as _;

    use super::*;
    use crate::base::source::Sources;
    use crate::model::device::Configuration;
    use crate::model::fact::facts;
    use crate::model::parse::values;
    use crate::project::requirement::standard;

    #[test]
    fn what_is_kept_by_number_is_what_a_pattern_matches() {
        let text = include_str!("../../../examples/ivd-analyser/seroline-7200.ifu.toml");
        let mut sources = Sources::default();
        let (node, _) = values(sources.add("device.ifu.toml", text), &sources);
        let facts = facts(&Configuration::deserialize(&node).unwrap()).unwrap();
        let document = Document::default();
        let mut look = Look::new((&facts, &Verdicts::of(&facts)), &document, Places::default(), &[]);
        let catalogue = standard();
        let aspects = catalogue.requirements().flat_map(|(_, requirement)| &requirement.evidence);
        let aspects = aspects.chain(catalogue.topics.iter().flat_map(|topic| &topic.evidence));
        let (mut number_of_matches, mut texts) = (0, BTreeSet::new());
        for pattern in aspects.flat_map(|aspect| aspect.any.iter().chain(&aspect.not)) {
            let expected: Vec<&Fact> = pattern.matches(&facts).iter().map(|path| facts.at(path).unwrap()).collect();
            // Without a number, and the first and the second time.
            let alone = Pattern::parse(pattern.text()).unwrap();
            for pattern in [&alone, pattern, pattern] {
                let (from, to) = look.matched(pattern);
                let found: Vec<&Fact> =
                    look.matched.all[from..to].iter().map(|leaf| look.ground.leaves[*leaf].fact).collect();
                let is_same = found.iter().zip(&expected).all(|(one, other)| std::ptr::eq(*one, *other));
                assert!(is_same && found.len() == expected.len(), "{}", pattern.text());
            }
            number_of_matches += expected.len();
            texts.insert(pattern.text());
        }
        assert!(number_of_matches > 5_000 && texts.len() > 400, "{number_of_matches} of {}", texts.len());
    }
}
