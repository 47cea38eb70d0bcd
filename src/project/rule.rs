//! Rules of change: the class of a changed fact, and why. They are data, `rules/changes.toml`, which a project can
//! extend.

mod read;

pub use read::read;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::order::{self, Chain, End, Standing};
use crate::model::difference::{At, Difference, items};
use crate::model::fact::Fact;
use crate::project::requirement::{Pattern, Test};

/// The built-in rules.
pub const BUILT_IN: &str = include_str!("../../rules/changes.toml");

/// What a change means for who signs, those first that matter most.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// More can reach the device or its data, less protects them, or more hangs on the operator.
    Exposure,
    /// It may be a new exposure: what it means has no order, so a person has to judge it.
    Review,
    /// The device protects more, or for longer.
    Tightening,
    /// Less is asked of the operator.
    Relaxation,
    /// Anything else that is known to open nothing.
    Other,
    /// Names, descriptions, and what identifies the document.
    Editorial,
}

impl Class {
    pub const ALL: [Self; 6] =
        [Self::Exposure, Self::Review, Self::Tightening, Self::Relaxation, Self::Other, Self::Editorial];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exposure => "exposure",
            Self::Review => "review",
            Self::Tightening => "tightening",
            Self::Relaxation => "relaxation",
            Self::Other => "other",
            Self::Editorial => "editorial",
        }
    }

    /// Whether this class is a new exposure or may be one.
    #[must_use]
    pub fn may_expose(self) -> bool {
        matches!(self, Self::Exposure | Self::Review)
    }
}

/// What happened to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    Added,
    Removed,
    /// It has another value.
    Changed,
    /// Its value is greater, later, wider, stronger, or further on in its order.
    Increased,
    Decreased,
}

impl Happened {
    /// One of them is true of any change.
    const ANY: [Self; 3] = [Self::Added, Self::Removed, Self::Changed];
}

/// A class, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    pub class: Class,
    /// Attribute of the message `change-reason`.
    pub reason: Option<String>,
}

impl Verdict {
    fn built_in(class: Class, reason: &str) -> Self {
        Self { class, reason: Some(reason.to_owned()) }
    }
}

/// A rule that is right.
#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub about: About,
    pub says: Says,
}

/// The facts that a rule applies to.
#[derive(Debug, Clone)]
pub enum About {
    Paths(Vec<Pattern>),
    Types(Vec<String>),
}

/// What a rule says about its facts.
#[derive(Debug, Clone)]
pub enum Says {
    /// The class of some changes.
    Class(Stated),
    /// The meaning of more and less of them.
    Order(Box<Order>),
}

/// Changes of some kinds, between some values, and their meaning.
#[derive(Debug, Clone)]
pub struct Stated {
    change: Vec<Happened>,
    from: Option<Test>,
    to: Option<Test>,
    verdict: Verdict,
}

/// What more and less of a fact means.
#[derive(Debug, Clone)]
pub struct Order {
    more: Verdict,
    less: Verdict,
    otherwise: Verdict,
    absent: Absent,
    /// Instead of the orders of the type.
    own: Option<Vec<Vec<String>>>,
}

/// The meaning of a missing fact.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Absent {
    Least,
    Most,
    Value(String),
    /// Nothing is known, and this must be feared.
    Feared(String),
    /// Nothing is known.
    Unknown,
}

/// All rules, in the order in which they are tried, and the orders of closed lists.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub rules: Vec<Rule>,
    pub orders: Vec<Chain>,
    /// Types that have no order, and why.
    pub unordered: Vec<(String, String)>,
}

/// The built-in rules, read once.
#[must_use]
pub fn standard() -> Arc<Rules> {
    static STANDARD: OnceLock<Arc<Rules>> = OnceLock::new();
    Arc::clone(STANDARD.get_or_init(|| Arc::new(read(None, &|_| true).0)))
}

/// A version of a device, with the facts that the rules name in it.
pub struct Named<'r, 'f> {
    rules: &'r Rules,
    facts: &'f Fact,
    /// The paths that each rule names; `None` for a rule about types.
    paths: Vec<Option<BTreeSet<String>>>,
}

/// The meaning of a change, and its rule; without a rule, the fact is unknown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding<'r> {
    pub rule: Option<&'r str>,
    pub verdict: Verdict,
}

impl<'r, 'f> Named<'r, 'f> {
    #[must_use]
    pub fn new(rules: &'r Rules, facts: &'f Fact) -> Self {
        let paths = |rule: &Rule| match &rule.about {
            About::Paths(patterns) => Some(patterns.iter().flat_map(|pattern| pattern.nodes(facts)).collect()),
            About::Types(_) => None,
        };
        Self { rules, facts, paths: rules.rules.iter().map(paths).collect() }
    }

    /// The verdict of the first rule that covers the change from this version to another. A change without a rule needs
    /// a person's judgement.
    #[must_use]
    pub fn finding(&self, new: &Self, difference: &Difference) -> Finding<'r> {
        let named = match (&difference.old, &difference.new) {
            (_, Some(at)) => Some((new, at)),
            (Some(at), None) => Some((self, at)),
            (None, None) => None,
        };
        let said = named.and_then(|(version, at)| {
            let field = field_of(version.facts, &at.path);
            self.rules.rules.iter().zip(&version.paths).find_map(|(rule, paths)| {
                let is_about = match (&rule.about, paths) {
                    (About::Types(types), _) => types.iter().any(|name| is_of_type(&at.fact, field, name)),
                    (About::Paths(_), paths) => paths.as_ref().is_some_and(|paths| names(paths, at)),
                };
                let verdict = is_about.then(|| self.rules.verdict(rule, difference)).flatten()?;
                Some(Finding { rule: Some(rule.id.as_str()), verdict })
            })
        });
        said.unwrap_or_else(|| Finding { rule: None, verdict: Verdict::built_in(Class::Review, "no-rule") })
    }
}

/// Whether paths contain a change's path, or that of a list entry that is reported as a whole.
fn names(paths: &BTreeSet<String>, at: &At) -> bool {
    paths.contains(&at.path)
        || matches!(&at.fact, Fact::List(items) if (0..items.len()).any(|index| paths.contains(&format!("{}.{index}", at.path))))
}

/// The type of the innermost table that contains a fact, and the field.
fn field_of<'f>(facts: &'f Fact, path: &str) -> Option<(&'static str, &'f str)> {
    let way = facts.way(path);
    way.last().filter(|(last, _)| last == path)?;
    let (table, below) = way.windows(2).rev().find_map(|pair| Some((pair[0].1.table()?, pair[1].1)))?;
    // By its address: a field can have any name.
    let (name, _) = table.fields.iter().find(|(_, fact)| std::ptr::eq(fact, below))?;
    Some((table.kind, name))
}

/// Whether a fact is of a type, or is in a table of that type or in a field of it.
fn is_of_type(fact: &Fact, field: Option<(&str, &str)>, name: &str) -> bool {
    let is_in = |(kind, field): (&str, &str)| match name.split_once('.') {
        Some((of, wanted)) => of == kind && wanted == field,
        None => name == kind,
    };
    let is = |fact: &Fact| match fact {
        Fact::Text { kind, .. } => kind.name() == name,
        Fact::Choice { kind, .. } => *kind == name,
        _ => false,
    };
    field.is_some_and(is_in) || items(fact).iter().all(is)
}

impl Rules {
    /// The verdict of a rule on a change of its facts; `None` if it does not cover the change.
    fn verdict(&self, rule: &Rule, difference: &Difference) -> Option<Verdict> {
        match &rule.says {
            Says::Class(Stated { change, from, to, verdict }) => {
                let happened = self.happened(difference);
                let holds = |test: &Option<Test>, at: &Option<At>| {
                    test.as_ref().is_none_or(|test| test.holds(at.as_ref().map(|at| &at.fact)))
                };
                let speaks = change.iter().any(|change| happened.contains(change))
                    && holds(from, &difference.old)
                    && holds(to, &difference.new);
                speaks.then(|| verdict.clone())
            }
            Says::Order(order) => Some(order.verdict(self, difference)),
        }
    }

    /// All kinds that fit the change: an increase is a change, too.
    fn happened(&self, difference: &Difference) -> Vec<Happened> {
        match (&difference.old, &difference.new) {
            (None, _) => vec![Happened::Added],
            (_, None) => vec![Happened::Removed],
            (Some(old), Some(new)) => match order::compare(&self.orders, &old.fact, &new.fact, End::High) {
                Some(Ordering::Less) => vec![Happened::Changed, Happened::Increased],
                Some(Ordering::Greater) => vec![Happened::Changed, Happened::Decreased],
                _ => vec![Happened::Changed],
            },
        }
    }
}

impl Order {
    fn verdict(&self, rules: &Rules, difference: &Difference) -> Verdict {
        match (&difference.old, &difference.new) {
            (Some(old), Some(new)) => self.of(self.compare(rules, &old.fact, &new.fact)),
            (None, Some(new)) => self.appeared(rules, new),
            (Some(old), None) => self.went(rules, old),
            (None, None) => self.otherwise.clone(),
        }
    }

    /// The verdict if an old value is less, or greater, than the new one.
    fn of(&self, order: Option<Ordering>) -> Verdict {
        match order {
            Some(Ordering::Less) => self.more.clone(),
            Some(Ordering::Greater) => self.less.clone(),
            Some(Ordering::Equal) => Verdict::built_in(Class::Other, "as-before"),
            None => self.otherwise.clone(),
        }
    }

    fn compare(&self, rules: &Rules, old: &Fact, new: &Fact) -> Option<Ordering> {
        order::compare(&self.chains(rules, new), old, new, self.end())
    }

    /// Compares a value that a rule names, the old or the new one, with the value of a fact.
    fn compare_value(&self, rules: &Rules, value: &str, is_old: bool, fact: &Fact) -> Option<Ordering> {
        let (kind, values) = order::named(fact)?;
        let (old, new) = if is_old { (&[value][..], &values[..]) } else { (&values[..], &[value][..]) };
        order::compare_values(&self.chains(rules, fact), kind, old, new, self.end())
    }

    /// For a range, the end that exposes more counts.
    fn end(&self) -> End {
        if self.more.class == Class::Exposure { End::High } else { End::Low }
    }

    fn appeared(&self, rules: &Rules, at: &At) -> Verdict {
        if is_entry(at) {
            return self.more.clone();
        }
        match &self.absent {
            Absent::Most => self.less.clone(),
            Absent::Least => self.more.clone(),
            Absent::Value(value) => self.of(self.compare_value(rules, value, true, &at.fact)),
            Absent::Feared(value) => match self.compare_value(rules, value, true, &at.fact) {
                Some(Ordering::Equal) if self.more.class < self.less.class => self.more.clone(),
                Some(Ordering::Equal) => self.less.clone(),
                order => self.of(order),
            },
            Absent::Unknown => match order::standing(&self.chains(rules, &at.fact), &at.fact) {
                Some(Standing::Least) => self.less.clone(),
                Some(Standing::Other) => self.more.clone(),
                None => self.otherwise.clone(),
            },
        }
    }

    fn went(&self, rules: &Rules, at: &At) -> Verdict {
        if is_entry(at) {
            return self.less.clone();
        }
        match &self.absent {
            Absent::Most => self.more.clone(),
            Absent::Least => self.less.clone(),
            Absent::Value(value) => self.of(self.compare_value(rules, value, false, &at.fact)),
            // A former exposure may still exist unstated; a former protection is no longer promised.
            Absent::Feared(_) | Absent::Unknown => match self.appeared(rules, at) {
                verdict if verdict.class.may_expose() => Verdict::built_in(Class::Review, "unsaid"),
                verdict if verdict == self.more => self.less.clone(),
                verdict if verdict == self.less => self.more.clone(),
                verdict => verdict,
            },
        }
    }

    /// The orders of a fact's type, or the rule's own.
    fn chains<'r>(&self, rules: &'r Rules, fact: &Fact) -> Cow<'r, [Chain]> {
        match (&self.own, items(fact)) {
            (Some(own), [Fact::Text { kind, .. }, ..]) => Cow::Owned(vec![Chain::new(kind.name(), own)]),
            (Some(own), [Fact::Choice { kind, .. }, ..]) => Cow::Owned(vec![Chain::new(kind, own)]),
            _ => Cow::Borrowed(&rules.orders),
        }
    }
}

/// Whether a row or an entry of a list is reported alone.
fn is_entry(at: &At) -> bool {
    let last = at.path.rsplit('.').next().unwrap_or_default();
    at.fact.table().is_some() || last.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod schema_tests;
#[cfg(test)]
mod tests;
