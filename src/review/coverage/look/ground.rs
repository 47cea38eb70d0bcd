//! The facts of a configuration by numbers, and which of them are leaves.

use std::cell::OnceCell;
use std::fmt;
use std::fmt::Write as _;
use std::ops::Range;
use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::super::{Given, Places};
use crate::base::source::{Place, sha256};
use crate::input::check::view::At;
use crate::model::fact::{Fact, Table, TextKind, row_name, within};
use crate::model::group;
use crate::model::node::Value;
use crate::model::verdict::{Verdict, Verdicts};

/// The facts, numbered: tables and lists before their contents, with the leaves among them, and the rows that are
/// reported.
#[derive(Default)]
pub(super) struct Ground<'a> {
    pub(super) facts: Vec<Noted<'a>>,
    /// The facts in each table and list.
    pub(super) below: Vec<usize>,
    pub(super) leaves: Vec<Leaf<'a>>,
    /// What is reported in place of leaves: the innermost row of a list that contains them, or the list of values; else
    /// the leaf itself. In the order of the configuration.
    pub(super) rows: Vec<Given<'a>>,
    /// The hash of all facts that are shown, computed on first use.
    pub(super) whole: OnceCell<String>,
    /// Whether so many texts are about something else that none can be trusted.
    is_off_subject: bool,
}

/// A fact or a group of facts.
pub(super) struct Noted<'a> {
    pub(super) fact: &'a Fact,
    /// The leaves at or below it.
    pub(super) leaves: Range<usize>,
    /// The start of its contents in [`Ground::below`].
    pub(super) below: usize,
    /// Whether it is a table with a text that denies its purpose.
    denies: bool,
}

impl<'a> Noted<'a> {
    fn new(fact: &'a Fact, leaves: Range<usize>, below: usize) -> Self {
        Self { fact, leaves, below, denies: false }
    }
}

/// A fact that has a value.
pub(super) struct Leaf<'a> {
    pub(super) fact: &'a Fact,
    pub(super) row: usize,
    /// Where it is shown: the number of a set of anchors.
    pub(super) anchors: usize,
    pub(super) around: Around,
    /// Whether it has no content; neither has a text that is repeated everywhere.
    pub(super) says_nothing: bool,
    /// Whether a person has to read it, whatever its table is about.
    is_doubtful: bool,
}

/// The surroundings of a fact.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// The table that contains it.
    pub(super) table: usize,
    /// Whether that table says that it is not provided or does not apply.
    pub(super) is_absent: bool,
}

/// The facts that a judgement rests on. They are reported by their hash, which is computed on first use.
#[derive(Clone)]
pub struct Basis<'a> {
    pub(super) ground: Rc<Ground<'a>>,
    /// Empty if the judgement names no facts: all that are shown.
    pub(super) leaves: Vec<usize>,
}

impl fmt::Display for Basis<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.leaves.is_empty() {
            return f.write_str(&self.ground.hash(&mut self.leaves.iter().copied()));
        }
        let ground = &self.ground;
        let shown = |index: &usize| ground.leaves[*index].anchors != 0;
        f.write_str(ground.whole.get_or_init(|| ground.hash(&mut (0..ground.leaves.len()).filter(shown))))
    }
}

impl fmt::Debug for Basis<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Basis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Hexadecimal digits of a hash that a person copies into a file.
const HASH: usize = 16;

impl<'a> Ground<'a> {
    /// `shown` is the set of anchors of each leaf.
    pub(super) fn new((facts, verdicts): (&'a Fact, &Verdicts), shown: Vec<usize>, places: Places<'a>) -> Self {
        let count = shown.len();
        let ground = Self {
            facts: Vec::with_capacity(2 * count),
            below: Vec::with_capacity(2 * count),
            leaves: Vec::with_capacity(count),
            rows: Vec::with_capacity(count / 2),
            is_off_subject: !verdicts.off_subject.is_empty(),
            ..Self::default()
        };
        let mut noting = Noting { places, ground, shown, verdicts };
        let around = Around { table: 0, is_absent: false };
        noting.note(places.root(facts), &mut String::new(), None, around);
        noting.ground
    }

    /// Whether a person has to read a fact before it answers anything: it may say the opposite of what its field
    /// suggests.
    pub(super) fn is_in_doubt(&self, leaf: &Leaf<'a>) -> bool {
        let Around { table, is_absent } = leaf.around;
        // In a table of something absent, a denial is correct.
        !is_absent && self.facts[table].denies
            || leaf.is_doubtful
            || self.is_off_subject && matches!(leaf.fact, Fact::Text { kind: TextKind::Prose, .. })
    }

    /// Whether a fact is about a control that must be provided only under a condition, its own or that of its group.
    pub(super) fn is_conditional(&self, leaf: &Leaf<'a>) -> bool {
        let table = self.facts[leaf.around.table].fact.table();
        let Some(control) = table.filter(|table| table.kind == "Control") else { return false };
        let has_condition = |table: &Table| table.get("when").is_some();
        let environment = || self.facts.first()?.fact.at("environment")?.table();
        has_condition(control)
            || environment().and_then(|above| group::group(above, control)).is_some_and(has_condition)
    }

    pub(super) fn given(&self, rows: Vec<usize>) -> Vec<Given<'a>> {
        if rows.is_empty() {
            return Vec::new();
        }
        rows.into_iter().map(|row| self.rows[row].clone()).collect()
    }

    /// The hash of facts.
    fn hash(&self, leaves: &mut dyn Iterator<Item = usize>) -> String {
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
            // Lengths separate the texts, so that no two lists of facts give the same hash.
            let path = &*self.rows[leaf.row].fact;
            // Writing into a String cannot fail.
            let _ = write!(text, "{}:{path}{}:{value}", path.len(), value.len());
        }
        let mut hash = sha256(text.as_bytes());
        hash.truncate(HASH);
        hash
    }
}

/// A walk through all facts, which notes the leaves.
struct Noting<'a, 'v> {
    places: Places<'a>,
    ground: Ground<'a>,
    /// The set of anchors of each leaf.
    shown: Vec<usize>,
    verdicts: &'v Verdicts,
}

impl<'a> Noting<'a, '_> {
    /// Adds a fact and its contents, and returns its number; `row` is the row that its leaves belong to, if known.
    fn note(&mut self, at: At<'a>, path: &mut String, row: Option<usize>, around: Around) -> usize {
        let number = self.ground.facts.len();
        let start = self.ground.leaves.len();
        let below = self.ground.below.len();
        let inside = match at.fact {
            Fact::Table(table) => table.fields.len(),
            Fact::List(items) => items.len(),
            _ => {
                let row = row.unwrap_or_else(|| self.new_row(path, at.place));
                return self.leaf(at.fact, row, around);
            }
        };
        self.ground.facts.push(Noted::new(at.fact, start..start, below));
        self.ground.below.resize(below + inside, 0);
        match at.fact {
            Fact::Table(table) => {
                let around = Around { table: number, is_absent: table.get("state").is_some_and(says_absent) };
                for (index, (name, fact)) in table.fields.iter().enumerate() {
                    self.ground.below[below + index] = match row {
                        // The row is reported in its place, so its own position does not matter.
                        Some(row) if fact.is_leaf() => self.leaf(fact, row, around),
                        Some(_) if !has_rows(fact) => self.note(at.below(fact, None), path, row, around),
                        _ => {
                            let fact = at.below(fact, at.node.and_then(|node| node.field(name)));
                            within(path, name, |path| self.note(fact, path, row, around))
                        }
                    };
                }
            }
            Fact::List(items) => {
                let mut list = row;
                let nodes = match at.node.map(|node| &node.value) {
                    Some(Value::Array(nodes)) => &nodes[..],
                    _ => &[],
                };
                for (index, item) in items.iter().enumerate() {
                    // A list of values is reported as one.
                    let is_row = item.table().is_some();
                    if !is_row && list.is_none() {
                        list = Some(self.new_row(path, at.place));
                    }
                    self.ground.below[below + index] = match list {
                        Some(row) if item.is_leaf() => self.leaf(item, row, around),
                        _ => within(path, &row_name(index, item), |path| {
                            let item = at.below(item, nodes.get(index));
                            let row = if is_row { Some(self.new_row(path, item.place)) } else { list };
                            self.note(item, path, row, around)
                        }),
                    };
                }
            }
            _ => {}
        }
        self.ground.facts[number].leaves.end = self.ground.leaves.len();
        number
    }

    fn leaf(&mut self, fact: &'a Fact, row: usize, around: Around) -> usize {
        let index = self.ground.leaves.len();
        let anchors = self.shown.get(index).copied().unwrap_or_default();
        let Verdict { nothing, repeated, doubt, denies } = self.verdicts.at(index);
        let (says_nothing, is_doubtful) = (nothing.is_some() || repeated.is_some(), doubt.is_some());
        self.ground.leaves.push(Leaf { fact, row, anchors, around, says_nothing, is_doubtful });
        self.ground.facts[around.table].denies |= denies;
        self.ground.facts.push(Noted::new(fact, index..index + 1, 0));
        self.ground.facts.len() - 1
    }

    fn new_row(&mut self, path: &str, place: Place) -> usize {
        self.ground.rows.push(Given { fact: path.into(), place: self.places.at(place) });
        self.ground.rows.len() - 1
    }
}

/// Whether there are rows of lists in a fact.
fn has_rows(fact: &Fact) -> bool {
    match fact {
        Fact::Table(table) => table.fields.iter().any(|(_, fact)| has_rows(fact)),
        Fact::List(items) => items.iter().any(|item| item.table().is_some() || has_rows(item)),
        _ => false,
    }
}

/// Whether a state says that something does not exist.
fn says_absent(state: &Fact) -> bool {
    let is_no = |value: &str| value == "not_provided" || value == "not_applicable";
    matches!(state, Fact::Choice { kind, value } if *kind == "Provision" && is_no(value))
}
