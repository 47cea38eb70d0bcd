//! Which of two values is more: greater, later, wider or stronger. Numbers, times, versions and ports have a natural
//! order; closed lists, methods and protocols have one if `rules/changes.toml` defines it. Other values do not compare,
//! so a person must judge them.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::base::range::merged;
use crate::model::device::value::{self, is_none, last_day};
use crate::model::difference::items;
use crate::model::fact::{Fact, TextKind};
use crate::wording::locale::Measure;

/// Type of the names of methods and protocols; their orders also apply to a [`crate::model::device::value::Text`].
pub const NAMES: &str = "Label";

/// Values of a type, the least first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// Name of the type.
    pub kind: String,
    /// Values on the same level do not compare. Names are plain.
    pub levels: Vec<Vec<String>>,
}

impl Chain {
    #[must_use]
    pub fn new(kind: &str, levels: &[Vec<String>]) -> Self {
        let value = |value: &String| if kind == NAMES { plain(value) } else { value.clone() };
        let levels = levels.iter().map(|level| level.iter().map(value).collect()).collect();
        Self { kind: kind.to_owned(), levels }
    }

    fn level(&self, name: &str) -> Option<usize> {
        self.levels.iter().position(|level| level.iter().any(|value| value == name))
    }
}

/// The end of a range that counts; if it is equal, the other one counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Low,
    High,
}

/// The position of a value among those of its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No value of the type is less: `false`, `0`, the method `none`.
    Least,
    Other,
}

/// Compares a value, or a list that is one statement, with another one; `None` if they do not compare.
#[must_use]
pub fn compare(chains: &[Chain], old: &Fact, new: &Fact, end: End) -> Option<Ordering> {
    match (old, new) {
        (Fact::Number(old), Fact::Number(new)) => return Some(old.cmp(new)),
        (Fact::Flag(old), Fact::Flag(new)) => return Some(old.cmp(new)),
        _ => {}
    }
    let (kind, old) = named(old)?;
    let (_, new) = named(new)?;
    compare_values(chains, kind, &old, &new, end)
}

/// Compares the values of two facts of one type.
#[must_use]
pub fn compare_values(chains: &[Chain], kind: &str, old: &[&str], new: &[&str], end: End) -> Option<Ordering> {
    match (kind, old, new) {
        ("Date" | "DateOrMonth", [old], [new]) => Some(last_day(old).cmp(&last_day(new))),
        ("Duration" | "Quantity", [old], [new]) => measures(old, new, end),
        ("Version", old, new) => versions(old, new, end),
        ("PortInteger" | "PortRange", old, new) => ports(old, new),
        (NAMES | "Text", old, new) => {
            methods(chains, &old.iter().map(plain).collect(), &new.iter().map(plain).collect())
        }
        (kind, old, new) => {
            let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
            levels(chains, kind, &set(old), &set(new))
        }
    }
}

/// The position of a value, or of a list that is one statement; `None` if the orders of its type do not contain it.
#[must_use]
pub fn standing(chains: &[Chain], fact: &Fact) -> Option<Standing> {
    let least = |is: bool| if is { Standing::Least } else { Standing::Other };
    match fact {
        Fact::Flag(flag) => Some(least(!flag)),
        Fact::Number(number) => Some(least(*number == 0)),
        Fact::Text { kind: TextKind::Duration | TextKind::Quantity, text } => {
            let measure = Measure::parse(text);
            let most = measure.high.unwrap_or(measure.low).parse::<f64>();
            Some(least(!measure.sign.starts_with('>') && most.is_ok_and(|most| most <= 0.0)))
        }
        Fact::Text { kind: TextKind::Label | TextKind::Text, text } if is_none(text) => Some(Standing::Least),
        // The weakest of its family may be no better than none.
        Fact::Text { kind: TextKind::Label | TextKind::Text, text } => {
            place(chains, NAMES, &plain(text)).filter(|place| *place == Standing::Other)
        }
        Fact::Choice { kind, value } if chains.iter().any(|chain| chain.kind == *kind) => place(chains, kind, value),
        Fact::List(items) => {
            let all: Option<Vec<Standing>> = items.iter().map(|item| standing(chains, item)).collect();
            let all = all?;
            // If some are stronger and some are weaker, a person must judge.
            all.iter().all(|one| Some(one) == all.first()).then(|| all.first().copied()).flatten()
        }
        _ => Some(Standing::Other),
    }
}

/// The position of a name in the chains that contain it.
fn place(chains: &[Chain], kind: &str, name: &str) -> Option<Standing> {
    let levels: Vec<(usize, usize)> =
        of_kind(chains, kind).filter_map(|chain| Some((chain.level(name)?, chain.levels.len()))).collect();
    let is_least = levels.iter().all(|(level, count)| *level == 0 && *count > 1);
    (!levels.is_empty()).then_some(if is_least { Standing::Least } else { Standing::Other })
}

/// The name of the type, and the values, of texts and choices.
#[must_use]
pub fn named(fact: &Fact) -> Option<(&'static str, Vec<&str>)> {
    let mut kind = None;
    let mut values = Vec::new();
    for item in items(fact) {
        let (of, value) = match item {
            Fact::Text { kind, text } => (kind.name(), text.as_str()),
            Fact::Choice { kind, value } => (*kind, *value),
            _ => return None,
        };
        kind = kind.or(Some(of));
        values.push(value);
    }
    Some((kind?, values))
}

// ---- Names ----

fn of_kind<'c>(chains: &'c [Chain], kind: &'c str) -> impl Iterator<Item = &'c Chain> {
    chains.iter().filter(move |chain| chain.kind == kind)
}

/// A name without differences of spelling only: `TLSv1.3`, `tls 1.3` and `TLS-1.3` are one method. Any other sign may
/// change the meaning, as in `>= TLS 1.2`, and stays.
fn plain(name: impl AsRef<str>) -> String {
    let signs = name.as_ref().chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_'));
    let signs: Vec<char> = signs.flat_map(char::to_lowercase).collect();
    let is_version = |at: usize| {
        at > 0
            && signs[at] == 'v'
            && signs[at - 1].is_ascii_alphabetic()
            && signs.get(at + 1).is_some_and(char::is_ascii_digit)
    };
    (0..signs.len()).filter(|at| !is_version(*at)).map(|at| signs[at]).collect()
}

type Names = BTreeSet<String>;

/// Methods that can each be used: a list with `none` is less than any list without it.
fn methods(chains: &[Chain], old: &Names, new: &Names) -> Option<Ordering> {
    let rest = |names: &Names| names.iter().filter(|name| !is_none(name)).cloned().collect::<Names>();
    let (old_rest, new_rest) = (rest(old), rest(new));
    let compared = || levels(chains, NAMES, &old_rest, &new_rest);
    match (old_rest.len() < old.len(), new_rest.len() < new.len()) {
        (false, true) => Some(Ordering::Greater),
        (true, false) if old_rest.is_empty() => {
            new_rest.iter().all(|name| place(chains, NAMES, name).is_some()).then_some(Ordering::Less)
        }
        (true, false) => compared().filter(|order| order.is_le()).map(|_| Ordering::Less),
        // Whether `none` alone is less than a method beside it depends on the method.
        (true, true) if old_rest.is_empty() != new_rest.is_empty() => new_rest.is_empty().then_some(Ordering::Greater),
        _ => compared(),
    }
}

/// Names by the chains of their type. The new ones are less if one chain says so and none says otherwise, and more only
/// if the chains contain every added or removed name.
fn levels(chains: &[Chain], kind: &str, old: &Names, new: &Names) -> Option<Ordering> {
    if old == new {
        return Some(Ordering::Equal);
    }
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for chain in of_kind(chains, kind) {
        let at = |names: &Names| -> BTreeSet<(usize, String)> {
            names.iter().filter_map(|name| Some((chain.level(name)?, name.clone()))).collect()
        };
        let (old, new) = (at(old), at(new));
        if old.is_empty() || new.is_empty() {
            continue;
        }
        known.extend(old.iter().chain(&new).map(|(_, name)| name.clone()));
        if old != new {
            found.push(weakest_first(&old, &new));
        }
    }
    let all_known = old.symmetric_difference(new).all(|name| known.contains(name));
    let says = |order| found.contains(&Some(order));
    match (says(Ordering::Less), says(Ordering::Greater)) {
        (false, true) => Some(Ordering::Greater),
        (true, false) if all_known && !found.contains(&None) => Some(Ordering::Less),
        _ => None,
    }
}

/// An attacker takes the weakest, so this decides; a gain at this end counts only if nothing is lost at the other.
fn weakest_first(old: &BTreeSet<(usize, String)>, new: &BTreeSet<(usize, String)>) -> Option<Ordering> {
    let end = |names: &BTreeSet<(usize, String)>, end: Option<usize>| -> Vec<(usize, String)> {
        names.iter().filter(|(level, _)| Some(*level) == end).cloned().collect()
    };
    let order = |of: fn(&BTreeSet<(usize, String)>) -> Option<usize>| {
        let (old, new) = (end(old, of(old)), end(new, of(new)));
        let levels = old.first().map(|(level, _)| *level).cmp(&new.first().map(|(level, _)| *level));
        if levels.is_eq() && old != new { None } else { Some(levels) }
    };
    let low = order(|names| names.first().map(|(level, _)| *level));
    let high = order(|names| names.last().map(|(level, _)| *level));
    match (low, high) {
        (Some(Ordering::Greater), _) => Some(Ordering::Greater),
        (Some(Ordering::Less), Some(Ordering::Less | Ordering::Equal)) => Some(Ordering::Less),
        // The difference is between the ends.
        (Some(Ordering::Equal), high) => high.filter(|order| order.is_ne()),
        _ => None,
    }
}

// ---- Ports ----

/// Ports as sets: a proper superset is wider.
fn ports(old: &[&str], new: &[&str]) -> Option<Ordering> {
    let (old, new) = (ranges(old)?, ranges(new)?);
    let within = |inner: &[Range], outer: &[Range]| {
        let is_in = |one: &Range, other: &Range| other.contains(one.start()) && other.contains(one.end());
        inner.iter().all(|one| outer.iter().any(|other| is_in(one, other)))
    };
    match (within(&old, &new), within(&new, &old)) {
        (true, true) => Some(Ordering::Equal),
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => None,
    }
}

/// A range of ports.
type Range = RangeInclusive<u16>;

/// Ranges of ports in their order, those that meet as one.
fn ranges(texts: &[&str]) -> Option<Vec<Range>> {
    let range = |text: &&str| match text.trim() {
        "any" => Some(1..=u16::MAX),
        text => value::ports(text).map(|(first, last)| first..=last),
    };
    Some(merged(texts.iter().map(range).collect::<Option<_>>()?))
}

// ---- Measures and versions ----

/// The common measure of units; a month has no fixed number of days, nor has a week of work.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Base<'a> {
    Seconds,
    Months,
    WorkingDays,
    Own(&'a str),
}

/// A unit, and how many of its base it has.
fn unit(unit: &str) -> (Base<'_>, f64) {
    match unit {
        "ms" => (Base::Seconds, 0.001),
        "s" => (Base::Seconds, 1.0),
        "min" => (Base::Seconds, 60.0),
        "h" => (Base::Seconds, 3600.0),
        "day" | "days" => (Base::Seconds, DAY),
        "week" | "weeks" => (Base::Seconds, 7.0 * DAY),
        "month" | "months" => (Base::Months, 1.0),
        "year" | "years" => (Base::Months, 12.0),
        "working day" | "working days" => (Base::WorkingDays, 1.0),
        own => (Base::Own(own), 1.0),
    }
}

const DAY: f64 = 86_400.0;
/// The shortest and the longest month, in days.
const MONTH: (f64, f64) = (28.0, 31.0);

/// An end of a range: a value, and whether the end is just below or just above it, as with `<` and `>`.
type Limit<T> = (T, i8);

/// Both ends of a measure or of a version: without a comparison they are the same.
fn ends<T>(sign: &str, low: T, high: Option<T>, least: T, most: T) -> [Limit<T>; 2]
where
    T: Clone,
{
    match sign {
        "<" => [(least, 0), (low, -1)],
        "<=" => [(least, 0), (low, 0)],
        ">" => [(low, 1), (most, 0)],
        ">=" => [(low, 0), (most, 0)],
        _ => {
            let high = high.unwrap_or_else(|| low.clone());
            [(low, 0), (high, 0)]
        }
    }
}

/// Compares ranges by the end that matters. If it is equal and the other end is not, neither range is certainly more.
fn by_end<T: PartialOrd>([old_low, old_high]: [T; 2], [new_low, new_high]: [T; 2], end: End) -> Option<Ordering> {
    let (low, high) = (old_low.partial_cmp(&new_low)?, old_high.partial_cmp(&new_high)?);
    let [first, other] = match end {
        End::Low => [low, high],
        End::High => [high, low],
    };
    (first.is_ne() || other.is_eq()).then_some(first)
}

fn measures(old: &str, new: &str, end: End) -> Option<Ordering> {
    let (old, new) = (Measure::parse(old), Measure::parse(new));
    // About as much as something can be more or less.
    if [old.sign, new.sign].contains(&"~") {
        return (old == new).then_some(Ordering::Equal);
    }
    let ((old_base, old_factor), (new_base, new_factor)) = (unit(old.unit), unit(new.unit));
    let ends = |measure: &Measure<'_>, factor: f64| -> Option<[Limit<f64>; 2]> {
        let value = |text: &str| text.parse::<f64>().ok().map(|value| value * factor);
        let high = measure.high.map_or(Some(None), |high| value(high).map(Some))?;
        Some(self::ends(measure.sign, value(measure.low)?, high, f64::NEG_INFINITY, f64::INFINITY))
    };
    let (old, new) = (ends(&old, old_factor)?, ends(&new, new_factor)?);
    let apart = |(seconds, _): Limit<f64>, (months, _): Limit<f64>| {
        if seconds < months * MONTH.0 * DAY {
            Some(Ordering::Less)
        } else if seconds > months * MONTH.1 * DAY {
            Some(Ordering::Greater)
        } else {
            None
        }
    };
    let counts = |[low, high]: [Limit<f64>; 2]| if end == End::Low { low } else { high };
    match (old_base, new_base) {
        (old_base, new_base) if old_base == new_base => by_end(old, new, end),
        (Base::Seconds, Base::Months) => apart(counts(old), counts(new)),
        (Base::Months, Base::Seconds) => apart(counts(new), counts(old)).map(Ordering::reverse),
        _ => None,
    }
}

/// A version's numbers, between a minimum and a maximum for all versions.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Release {
    First,
    Numbers(Vec<u64>),
    Last,
}

/// Versions by their minimum and maximum, if they are plain numbers.
fn versions(old: &[&str], new: &[&str], end: End) -> Option<Ordering> {
    let order = by_end(span(old)?, span(new)?, end)?;
    // Lists with the same ends may differ between them.
    (order.is_ne() || (old.len() == 1 && new.len() == 1)).then_some(order)
}

fn span(versions: &[&str]) -> Option<[Limit<Release>; 2]> {
    let ends = versions.iter().map(|text| release_ends(text)).collect::<Option<Vec<_>>>()?;
    let low = ends.iter().map(|[low, _]| low).min()?.clone();
    let high = ends.iter().map(|[_, high]| high).max()?.clone();
    Some([low, high])
}

fn release_ends(text: &str) -> Option<[Limit<Release>; 2]> {
    let text = text.trim();
    let sign = ["<=", ">=", "<", ">"].into_iter().find(|sign| text.starts_with(sign)).unwrap_or("");
    let (low, high) = match text[sign.len()..].split_once("..") {
        Some((low, high)) => (low, Some(high)),
        None => (&text[sign.len()..], None),
    };
    let high = high.map_or(Some(None), |high| release(high).map(Some))?;
    Some(ends(sign, release(low)?, high, Release::First, Release::Last))
}

fn release(text: &str) -> Option<Release> {
    let numbers = text.trim().split('.').map(|number| number.parse().ok());
    let mut numbers = numbers.collect::<Option<Vec<u64>>>()?;
    // 4.0 is 4.
    while numbers.len() > 1 && numbers.last() == Some(&0) {
        numbers.pop();
    }
    Some(Release::Numbers(numbers))
}

#[cfg(test)]
mod tests;
