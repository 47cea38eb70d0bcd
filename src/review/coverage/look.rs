//! What a document shows of the facts of a configuration, so that it can be asked for aspect after aspect.

use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{Anchor, AspectRow, Evidence, FactRow, Given, Places, Position};
use crate::base::shared::Shared;
use crate::base::source::{Place, sha256};
use crate::compose::document::{Document, Said, Shown};
use crate::input::check::view::At;
use crate::model::fact::{Fact, Table, row_name, within};
use crate::model::sentence::Sentence;
use crate::model::vacuous;
use crate::project::requirement::{Aspect, Pattern};

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
    /// The leaves that a pattern matches, by its text: many requirements ask for the same.
    matched: FxHashMap<&'a str, Rc<[usize]>>,
    /// Where each sentence is said: a set of anchors.
    said: FxHashMap<Sentence, usize>,
    /// The hash of all facts that are shown, once it is asked for.
    whole: String,
}

/// A fact that holds a value.
struct Leaf<'a> {
    fact: &'a Fact,
    row: usize,
    /// Where it is shown: a set of anchors.
    anchors: usize,
    /// The table in which it stands.
    table: *const Fact,
    /// Whether that table says of itself that it is not provided or does not apply.
    is_absent: bool,
    says_nothing: bool,
}

/// An aspect, and the rows and leaves that are shown for it.
pub(super) struct Answer<'a> {
    pub(super) aspect: AspectRow<'a>,
    pub(super) rows: Vec<usize>,
    pub(super) leaves: Vec<usize>,
}

/// What is known around a fact while its leaves are noted.
#[derive(Clone, Copy)]
struct Around<'a> {
    table: *const Fact,
    is_absent: bool,
    /// The field that holds it.
    field: &'a str,
    /// Title or name of the row in which it stands.
    title: Option<&'a str>,
    /// Whether it is an item of a list in which another has more than one word.
    in_company: bool,
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

/// Hexadecimal digits of a hash that a person copies into a file.
const HASH: usize = 16;

/// Adds what is not there yet.
fn add(rows: &mut Vec<usize>, row: usize) {
    if rows.last() != Some(&row) && !rows.contains(&row) {
        rows.push(row);
    }
}

/// Whether a table says of itself that there is no such thing.
fn is_absent(table: &Table) -> bool {
    let is_no = |value: &str| value == "not_provided" || value == "not_applicable";
    matches!(table.get("state"), Some(Fact::Choice { kind, value }) if *kind == "Provision" && is_no(value))
}

impl<'a> Look<'a> {
    pub(super) fn new(facts: &'a Fact, document: &'a Document, places: Places<'a>) -> Self {
        let mut anchors = Anchors::new();
        let mut shown = vec![0; document.facts.len()];
        let mut said = FxHashMap::default();
        for chapter in &document.chapters {
            let single = |anchor: &'a String| anchors.single(Anchor { chapter: &chapter.id, anchor });
            let singles: Vec<usize> = chapter.anchors.iter().map(single).collect();
            for Shown { fact, anchor } in &chapter.shown {
                shown[*fact] = anchors.join(shown[*fact], singles[*anchor]);
            }
            for Said { sentence, anchor } in &chapter.said {
                let places = said.entry(*sentence).or_default();
                *places = anchors.join(*places, singles[*anchor]);
            }
        }
        // Groups come on top of the leaves.
        let ranges = FxHashMap::with_capacity_and_hasher(2 * shown.len(), FxBuildHasher);
        let (leaves, rows) = (Vec::with_capacity(shown.len()), Vec::new());
        let matched = FxHashMap::default();
        let mut look = Self { facts, places, leaves, ranges, rows, anchors, matched, said, whole: String::new() };
        let around =
            Around { table: std::ptr::from_ref(facts), is_absent: false, field: "", title: None, in_company: false };
        look.note(places.root(facts), &mut String::new(), None, &shown, around);
        look
    }

    /// Notes the leaves of a fact; `row` stands for them, where it is known already. `shown` holds the set of anchors of
    /// each leaf.
    fn note(&mut self, at: At<'a>, path: &mut String, row: Option<usize>, shown: &[usize], around: Around<'a>) {
        let start = self.leaves.len();
        match at.fact {
            Fact::Table(table) => {
                let text = |field: &str| table.get(field).and_then(Fact::text);
                let around = Around {
                    table: std::ptr::from_ref(at.fact),
                    is_absent: is_absent(table),
                    title: text("title").or_else(|| text("name")),
                    in_company: false,
                    ..around
                };
                for (name, fact) in &table.fields {
                    let title = around.title.filter(|_| name != "title" && name != "name");
                    let around = Around { field: name.as_ref(), title, ..around };
                    match row {
                        // The row is told in its place, so nobody asks where it stands.
                        Some(_) if fact.is_leaf() => self.note(at.below(fact, None), path, row, shown, around),
                        _ => {
                            let below = at.below(fact, at.node.and_then(|node| node.field(name)));
                            within(path, name, |path| self.note(below, path, row, shown, around));
                        }
                    }
                }
            }
            Fact::List(items) => {
                let mut list = row;
                let has_words = |item: &Fact| item.text().is_some_and(|text| !vacuous::is_one_word(text));
                let around = Around { in_company: items.iter().any(has_words), ..around };
                for (index, (item, below)) in items.iter().zip(at.items()).enumerate() {
                    let values =
                        item.table().is_none().then(|| *list.get_or_insert_with(|| self.new_row(path, at.place)));
                    within(path, &row_name(index, item), |path| {
                        let own = values.unwrap_or_else(|| self.new_row(path, below.place));
                        self.note(below, path, Some(own), shown, around);
                    });
                }
            }
            fact => {
                let row = row.unwrap_or_else(|| self.new_row(path, at.place));
                let Around { table, is_absent, field, title, in_company } = around;
                let says_nothing = match fact {
                    Fact::Text { kind, text } => {
                        vacuous::says_nothing(text, vacuous::Text { kind, field, title, in_company }).is_some()
                    }
                    _ => false,
                };
                let anchors = shown.get(start).copied().unwrap_or_default();
                self.leaves.push(Leaf { fact, row, anchors, table, is_absent, says_nothing });
            }
        }
        self.ranges.insert(std::ptr::from_ref(at.fact), start..self.leaves.len());
    }

    fn new_row(&mut self, path: &str, place: Place) -> usize {
        self.rows.push(Given { fact: path.into(), place: self.places.at(place) });
        self.rows.len() - 1
    }

    /// What a document shows for some aspects. `in_form`: the source is a form, which asks whether, so that a no answers.
    pub(super) fn aspects(&mut self, aspects: &'a [Aspect], topic: Option<&'a str>, in_form: bool) -> Vec<Answer<'a>> {
        aspects.iter().map(|aspect| self.aspect(aspect, topic, in_form)).collect()
    }

    fn aspect(&mut self, aspect: &'a Aspect, topic: Option<&'a str>, in_form: bool) -> Answer<'a> {
        let mut against: Vec<usize> = Vec::new();
        let mut denied: Vec<Range<usize>> = Vec::new();
        for pattern in &aspect.not {
            for leaf in self.matched(pattern).iter() {
                let Leaf { table, row, .. } = &self.leaves[*leaf];
                denied.extend(self.ranges.get(table).cloned());
                add(&mut against, *row);
            }
        }
        let mut shown = Found::new();
        let (mut hidden, mut empty, mut absent, mut counted) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for pattern in &aspect.any {
            let is_of_absence = in_form || pattern.asks_for_absence();
            for index in self.matched(pattern).iter() {
                let leaf = &self.leaves[*index];
                if denied.iter().any(|range| range.contains(index)) {
                    continue;
                }
                if leaf.is_absent && !is_of_absence {
                    add(&mut absent, leaf.row);
                } else if leaf.says_nothing {
                    add(&mut empty, leaf.row);
                } else if leaf.anchors == 0 {
                    add(&mut hidden, leaf.row);
                } else {
                    counted.push(*index);
                    // Leaves of a row mostly come one after the other.
                    match shown.iter_mut().rfind(|(row, _)| *row == leaf.row) {
                        Some((_, anchors)) => *anchors = self.anchors.join(*anchors, leaf.anchors),
                        None => shown.push((leaf.row, leaf.anchors)),
                    }
                }
            }
        }
        for row in absent {
            add(&mut against, row);
        }
        counted.sort_unstable();
        counted.dedup();
        let rows = shown.iter().map(|(row, _)| *row).collect();
        let given = |rows: Vec<usize>| rows.into_iter().map(|row| self.rows[row].clone()).collect();
        let aspect = AspectRow {
            topic,
            aspect: &aspect.name,
            sentence: None,
            any: &aspect.any,
            not: &aspect.not,
            not_shown: given(hidden),
            says_nothing: given(empty),
            against: given(against),
            shown: shown.into_iter().map(|(row, anchors)| self.evidence(row, anchors)).collect(),
        };
        Answer { aspect, rows, leaves: counted }
    }

    /// Whether a document says a sentence that ifugen prints, as an aspect.
    pub(super) fn sentence(&self, sentence: Sentence) -> Answer<'a> {
        let anchors = self.said.get(sentence).map(|anchors| self.anchors.sets[*anchors].clone());
        let evidence =
            |anchors| Evidence { fact: format!("duty.{sentence}").into(), place: Position::nowhere(), anchors };
        let aspect = AspectRow {
            topic: None,
            aspect: "the sentence that ifugen prints",
            sentence: Some(sentence),
            any: &[],
            not: &[],
            not_shown: Vec::new(),
            says_nothing: Vec::new(),
            against: Vec::new(),
            shown: anchors.into_iter().map(evidence).collect(),
        };
        Answer { aspect, rows: Vec::new(), leaves: Vec::new() }
    }

    /// The leaves that a pattern matches, each once, in the order of the configuration.
    fn matched(&mut self, pattern: &'a Pattern) -> Rc<[usize]> {
        if let Some(known) = self.matched.get(pattern.text()) {
            return Rc::clone(known);
        }
        let Self { facts, leaves, ranges, .. } = self;
        let mut found = Vec::new();
        pattern.targets(facts, &mut |target| {
            let range = ranges.get(&std::ptr::from_ref(target)).cloned().unwrap_or_default();
            found.extend(range.filter(|index| pattern.passes(leaves[*index].fact)));
        });
        let found: Rc<[usize]> = found.into();
        self.matched.insert(pattern.text(), Rc::clone(&found));
        found
    }

    /// The hash of facts on which a judgement rests; of all that are shown, where it names none.
    pub(super) fn hash(&mut self, answers: &[Answer<'_>]) -> String {
        let mut leaves: Vec<usize> = answers.iter().flat_map(|answer| answer.leaves.iter().copied()).collect();
        leaves.sort_unstable();
        leaves.dedup();
        if !leaves.is_empty() {
            return self.hash_of(&mut leaves.into_iter());
        }
        if self.whole.is_empty() {
            let shown = |index: &usize| self.leaves[*index].anchors != 0;
            self.whole = self.hash_of(&mut (0..self.leaves.len()).filter(shown));
        }
        self.whole.clone()
    }

    fn hash_of(&self, leaves: &mut dyn Iterator<Item = usize>) -> String {
        let mut text = String::new();
        for leaf in leaves.map(|index| &self.leaves[index]) {
            let number;
            let value = match leaf.fact {
                Fact::Text { text, .. } => text.as_str(),
                Fact::Choice { value, .. } => value,
                Fact::Flag(true) => "true",
                Fact::Flag(false) => "false",
                Fact::Number(found) => {
                    number = found.to_string();
                    &number
                }
                Fact::List(_) | Fact::Table(_) => "",
            };
            // Lengths part the texts, so that no two lists of facts give the same.
            let path = &*self.rows[leaf.row].fact;
            // Writing into a String cannot fail.
            let _ = write!(text, "{}:{path}{}:{value}", path.len(), value.len());
        }
        let mut hash = sha256(text.as_bytes());
        hash.truncate(HASH);
        hash
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
