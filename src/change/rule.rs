//! Rules of change: which class a changed fact has, and why. They are data, `rules/changes.toml`, over which a project
//! lays its own.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::facts::{At, Difference};
use crate::device::value::OneOrMany;
use crate::device::{self, schema_once};
use crate::diagnostic::{Diagnostic, Problem, Severity};
use crate::fact::Fact;
use crate::locale::Measure;
use crate::requirement::{Pattern, Test};
use crate::shape;
use crate::source::{self, Node, Sources, unix_ends};

/// The built-in rules.
pub const BUILT_IN: &str = include_str!("../../rules/changes.toml");

/// What a change means for who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// More can reach the device or its data, less protects them, or more hangs on the operator.
    Exposure,
    /// The device protects more, or for longer.
    Tightening,
    /// Less is asked of the operator.
    Relaxation,
    /// Anything else.
    Other,
    /// Wording, titles, and what identifies the document.
    Editorial,
}

impl Class {
    pub const ALL: [Self; 5] = [Self::Exposure, Self::Tightening, Self::Relaxation, Self::Other, Self::Editorial];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exposure => "exposure",
            Self::Tightening => "tightening",
            Self::Relaxation => "relaxation",
            Self::Other => "other",
            Self::Editorial => "editorial",
        }
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
    /// Its value is greater, later, longer, or further on in its order.
    Increased,
    Decreased,
}

/// A file of rules as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    order: Option<Vec<OrderEntry>>,
    rule: Option<Vec<RuleEntry>>,
}

/// The order of a closed list, the least first.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OrderEntry {
    /// Name of the list's type: `Need`.
    r#type: String,
    /// Values that are not named have no place in the order.
    values: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: String,
    /// What the rule is about: patterns of facts, as `requirements/topics.toml` explains them.
    path: Option<OneOrMany<String>>,
    /// Or all facts of a type: `Prose`.
    r#type: Option<String>,
    change: OneOrMany<Happened>,
    /// The value before is one of these, or with `!` before the first, none of them.
    from: Option<OneOrMany<String>>,
    /// The value after is one of these.
    to: Option<OneOrMany<String>>,
    class: Class,
    /// Attribute of the message `change-reason` that says why.
    reason: Option<String>,
}

/// A rule that is right.
#[derive(Debug, Clone)]
pub struct Rule {
    pub id: String,
    pub about: About,
    pub change: Vec<Happened>,
    from: Option<Test>,
    to: Option<Test>,
    pub class: Class,
    pub reason: Option<String>,
}

/// The facts about which a rule speaks.
#[derive(Debug, Clone)]
pub enum About {
    Paths(Vec<Pattern>),
    Type(String),
}

/// All rules, in the order in which they are asked, and the orders of closed lists.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    pub rules: Vec<Rule>,
    /// Name of the type and its values, the least first.
    pub orders: Vec<(String, Vec<String>)>,
}

/// The built-in rules, read once.
#[must_use]
pub fn standard() -> Arc<Rules> {
    static STANDARD: OnceLock<Arc<Rules>> = OnceLock::new();
    Arc::clone(STANDARD.get_or_init(|| Arc::new(read(None, &|_| true).0)))
}

/// The built-in rules with a project's own over them, and all that is wrong with those.
///
/// A rule or order of the same name replaces the built-in one; other rules are asked before the built-in ones. What is
/// wrong is left out. `has_reason` knows the attributes of `change-reason`.
#[must_use]
pub fn read(own: Option<&str>, has_reason: &dyn Fn(&str) -> bool) -> (Rules, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let mut found = Vec::new();
    let built_in = &unix_ends(BUILT_IN);
    let mut rules =
        layer("(built in) rules/changes.toml", built_in, &Rules::default(), has_reason, &mut sources, &mut found);
    if let Some(text) = own {
        let over = layer("rules/changes.toml", text, &rules, has_reason, &mut sources, &mut found);
        for order in over.orders {
            match rules.orders.iter_mut().find(|(name, _)| *name == order.0) {
                Some(old) => *old = order,
                None => rules.orders.push(order),
            }
        }
        let mut first = Vec::new();
        for rule in over.rules {
            match rules.rules.iter_mut().find(|old| old.id == rule.id) {
                Some(old) => *old = rule,
                None => first.push(rule),
            }
        }
        first.append(&mut rules.rules);
        rules.rules = first;
    }
    (rules, found, sources)
}

/// One file by itself, `under` it what it is laid over.
fn layer(
    display: &str,
    text: &str,
    under: &Rules,
    has_reason: &dyn Fn(&str) -> bool,
    sources: &mut Sources,
    found: &mut Vec<Diagnostic>,
) -> Rules {
    let id = sources.add(display, text);
    let (node, mut wrong) = source::values(id, sources);
    wrong.extend(shape::check(&node, schema()));
    let mut layer = Rules::default();
    if wrong.iter().all(|diagnostic| diagnostic.problem.severity() != Severity::Error) {
        match File::deserialize(&node) {
            Ok(file) => {
                layer.orders = orders(&file, &node, &mut wrong);
                let all: Vec<_> = under.orders.iter().chain(&layer.orders).cloned().collect();
                layer.rules = rules(&file, &node, &all, has_reason, &mut wrong);
            }
            Err(located) => wrong.push(located.into()),
        }
    }
    found.extend(wrong);
    layer
}

fn orders(file: &File, node: &Node, wrong: &mut Vec<Diagnostic>) -> Vec<(String, Vec<String>)> {
    let mut orders = Vec::new();
    for (index, entry) in file.order.iter().flatten().enumerate() {
        let place = |field: &str| node.nearest(&["order", &index.to_string(), field]);
        let known = closed_list(&entry.r#type);
        match entry.values.iter().find(|value| !known.contains(value)) {
            _ if known.is_empty() => {
                wrong.push(Problem::OrderOfNothing { name: entry.r#type.clone() }.at(place("type")));
            }
            Some(value) => {
                let problem = Problem::RuleValue { name: entry.r#type.clone(), value: value.clone(), known };
                wrong.push(problem.at(place("values")));
            }
            None => orders.push((entry.r#type.clone(), entry.values.clone())),
        }
    }
    orders
}

/// The values of a type that is a closed list.
fn closed_list(name: &str) -> Vec<String> {
    let schema = &schema_once()["$defs"][name];
    let one_of = schema["oneOf"].as_array().into_iter().flatten();
    let listed = one_of.flat_map(|variant| match variant.get("const") {
        Some(value) => vec![value],
        None => variant["enum"].as_array().into_iter().flatten().collect(),
    });
    let plain = schema["enum"].as_array().into_iter().flatten();
    listed.chain(plain).filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

fn rules(
    file: &File,
    node: &Node,
    orders: &[(String, Vec<String>)],
    has_reason: &dyn Fn(&str) -> bool,
    wrong: &mut Vec<Diagnostic>,
) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for (index, entry) in file.rule.iter().flatten().enumerate() {
        let place = |field: &str| node.nearest(&["rule", &index.to_string(), field]);
        let before = wrong.len();
        if rules.iter().any(|rule| rule.id == entry.id) {
            wrong.push(Problem::RuleTwice { id: entry.id.clone() }.at(place("id")));
        }
        if let Some(reason) = entry.reason.as_ref().filter(|reason| !has_reason(reason)) {
            wrong.push(Problem::RuleReason { id: entry.id.clone(), reason: reason.clone() }.at(place("reason")));
        }
        let about = match (&entry.path, &entry.r#type) {
            (Some(paths), None) => {
                let mut patterns = Vec::new();
                for text in paths.as_slice() {
                    match Pattern::parse(text).and_then(|pattern| pattern.check(schema_once()).map_or(Ok(pattern), Err))
                    {
                        Ok(pattern) => patterns.push(pattern),
                        Err(why) => {
                            let problem = Problem::RulePattern { id: entry.id.clone(), pattern: text.clone(), why };
                            wrong.push(problem.at(place("path")));
                        }
                    }
                }
                About::Paths(patterns)
            }
            (None, Some(name)) => {
                if schema_once()["$defs"].get(name).is_none() {
                    wrong.push(Problem::RuleType { id: entry.id.clone(), name: name.clone() }.at(place("type")));
                }
                About::Type(name.clone())
            }
            _ => {
                wrong.push(Problem::RuleAboutNothing { id: entry.id.clone() }.at(place("id")));
                continue;
            }
        };
        let change = entry.change.as_slice().to_vec();
        if let About::Paths(patterns) = &about {
            values(entry, patterns, &change, orders, &place, wrong);
        }
        if wrong.len() == before {
            let (from, to) = (entry.from.as_ref().map(test), entry.to.as_ref().map(test));
            rules.push(Rule {
                id: entry.id.clone(),
                about,
                change,
                from,
                to,
                class: entry.class,
                reason: entry.reason.clone(),
            });
        }
    }
    rules
}

fn test(values: &OneOrMany<String>) -> Test {
    let mut values = values.as_slice().to_vec();
    let not = values.first().is_some_and(|first| first.starts_with('!'));
    if let Some(first) = values.first_mut() {
        *first = first.trim_start_matches('!').to_owned();
    }
    Test { not, values }
}

/// Whether the values of a rule are values of its facts, and have an order where they are to have increased.
fn values(
    entry: &RuleEntry,
    patterns: &[Pattern],
    change: &[Happened],
    orders: &[(String, Vec<String>)],
    place: &dyn Fn(&str) -> source::Place,
    wrong: &mut Vec<Diagnostic>,
) {
    let mut ordered = false;
    let moves = change.iter().any(|change| matches!(change, Happened::Increased | Happened::Decreased));
    for pattern in patterns {
        let fields = pattern.fields();
        let Some(known) = shape::allowed_values(schema_once(), &fields) else {
            // Whether it is a number or a text only its value says.
            ordered = true;
            continue;
        };
        for (field, values) in [("from", &entry.from), ("to", &entry.to)] {
            let Some(test) = values.as_ref().map(test) else { continue };
            if let Some(value) = test.values.iter().find(|value| !known.contains(value)) {
                let problem = Problem::RuleValue { name: fields.join("."), value: value.clone(), known: known.clone() };
                wrong.push(problem.at(place(field)));
            }
        }
        let is_flag = known == ["true", "false"];
        ordered |= is_flag || orders.iter().any(|(_, values)| values.iter().all(|value| known.contains(value)));
    }
    if moves && !ordered {
        let path = patterns.first().map_or_else(String::new, |pattern| pattern.fields().join("."));
        wrong.push(Problem::RuleNotOrdered { id: entry.id.clone(), path }.at(place("change")));
    }
}

/// The JSON Schema of a file of rules.
fn schema() -> &'static serde_json::Value {
    static SCHEMA: OnceLock<serde_json::Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = schemars::schema_for!(File).to_value();
        device::drop_null(&mut schema);
        schema
    })
}

/// The rules with what they name in two versions of a device.
pub struct Asked<'a> {
    rules: &'a Rules,
    /// For each rule the paths that it names in the old and in the new version; none for a rule about a type.
    nodes: Vec<Option<[BTreeSet<String>; 2]>>,
}

impl<'a> Asked<'a> {
    #[must_use]
    pub fn new(rules: &'a Rules, old: &Fact, new: &Fact) -> Self {
        let nodes = |rule: &Rule| match &rule.about {
            About::Paths(patterns) => {
                let of = |facts: &Fact| patterns.iter().flat_map(|pattern| pattern.nodes(facts)).collect();
                Some([of(old), of(new)])
            }
            About::Type(_) => None,
        };
        Self { rules, nodes: rules.rules.iter().map(nodes).collect() }
    }

    /// The first rule that speaks of what differs.
    #[must_use]
    pub fn rule(&self, difference: &Difference) -> Option<&'a Rule> {
        let happened = self.rules.happened(difference);
        self.rules.rules.iter().zip(&self.nodes).find_map(|(rule, nodes)| {
            let holds = |test: &Option<Test>, at: &Option<At>| {
                test.as_ref().is_none_or(|test| test.holds(at.as_ref().map(|at| &at.fact)))
            };
            let is_about = match (&rule.about, nodes) {
                (About::Type(name), _) => is_of_type(difference, name),
                (About::Paths(_), Some([old, new])) => match (&difference.old, &difference.new) {
                    (_, Some(at)) => names(new, at),
                    (Some(at), None) => names(old, at),
                    (None, None) => false,
                },
                (About::Paths(_), None) => false,
            };
            let is_so = rule.change.iter().any(|change| happened.contains(change));
            (is_so && is_about && holds(&rule.from, &difference.old) && holds(&rule.to, &difference.new))
                .then_some(rule)
        })
    }
}

/// Whether paths hold one, or that of an entry of a list that is told as a whole.
fn names(paths: &BTreeSet<String>, at: &At) -> bool {
    paths.contains(&at.path)
        || matches!(&at.fact, Fact::List(items) if (0..items.len()).any(|index| paths.contains(&format!("{}.{index}", at.path))))
}

fn is_of_type(difference: &Difference, name: &str) -> bool {
    let is = |fact: &Fact| match fact {
        Fact::Text { kind, .. } | Fact::Choice { kind, .. } => *kind == name,
        _ => false,
    };
    let at = difference.new.as_ref().or(difference.old.as_ref());
    at.is_some_and(|at| match &at.fact {
        Fact::List(items) => items.iter().all(is),
        fact => is(fact),
    })
}

impl Rules {
    /// All that can be said of what happened: an increase is a change, too.
    fn happened(&self, difference: &Difference) -> Vec<Happened> {
        match (&difference.old, &difference.new) {
            (None, _) => vec![Happened::Added],
            (_, None) => vec![Happened::Removed],
            (Some(old), Some(new)) => match self.order(&old.fact, &new.fact) {
                Some(Ordering::Less) => vec![Happened::Changed, Happened::Increased],
                Some(Ordering::Greater) => vec![Happened::Changed, Happened::Decreased],
                _ => vec![Happened::Changed],
            },
        }
    }

    fn order(&self, old: &Fact, new: &Fact) -> Option<Ordering> {
        match (old, new) {
            (Fact::Number(old), Fact::Number(new)) => Some(old.cmp(new)),
            (Fact::Flag(old), Fact::Flag(new)) => Some(old.cmp(new)),
            (Fact::Choice { kind, value: old }, Fact::Choice { value: new, .. }) => {
                let (_, values) = self.orders.iter().find(|(name, _)| name == kind)?;
                let at = |wanted: &str| values.iter().position(|value| value == wanted);
                Some(at(old)?.cmp(&at(new)?))
            }
            (Fact::Text { kind, text: old }, Fact::Text { text: new, .. }) => match *kind {
                "Date" => Some(old.cmp(new)),
                "Duration" | "Quantity" => measures(old, new),
                _ => None,
            },
            _ => None,
        }
    }
}

/// Measures by their upper end, then by their lower one; none where their units or comparisons do not compare.
fn measures(old: &str, new: &str) -> Option<Ordering> {
    let (old, new) = (Measure::parse(old), Measure::parse(new));
    if old.sign != new.sign {
        return None;
    }
    let ends = |measure: &Measure<'_>| -> Option<[f64; 2]> {
        let low: f64 = measure.low.parse().ok()?;
        let high: f64 = measure.high.map_or(Some(low), |high| high.parse().ok())?;
        Some([high, low])
    };
    let factors = match (seconds(old.unit), seconds(new.unit)) {
        (Some(old), Some(new)) => [old, new],
        _ if old.unit == new.unit => [1.0, 1.0],
        _ => return None,
    };
    let (old, new) = (ends(&old)?.map(|end| end * factors[0]), ends(&new)?.map(|end| end * factors[1]));
    old.partial_cmp(&new)
}

/// A unit of time in seconds; days of work as days, months and years by their mean.
fn seconds(unit: &str) -> Option<f64> {
    Some(match unit {
        "ms" => 0.001,
        "s" => 1.0,
        "min" => 60.0,
        "h" => 3600.0,
        "day" | "days" | "working day" | "working days" => 86_400.0,
        "week" | "weeks" => 604_800.0,
        "month" | "months" => 2_629_746.0,
        "year" | "years" => 31_556_952.0,
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
