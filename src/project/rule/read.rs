//! Reads rules of change, and reports their problems.

use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{About, Absent, BUILT_IN, Class, Happened, Order, Rule, Rules, Says, Stated, Verdict};
use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::base::source::{self, Sources, unix_ends};
use crate::model::device::value::OneOrMany;
use crate::model::device::{self, schema_once};
use crate::model::node::Node;
use crate::model::parse;
use crate::model::shape;
use crate::project::order::{Chain, NAMES};
use crate::project::requirement::{Comparison, Pattern, Test};

/// A file of rules as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    order: Option<Vec<OrderEntry>>,
    rule: Option<Vec<RuleEntry>>,
}

/// Levels of values, the lowest first; values in an inner list are on one level.
type Levels = Vec<OneOrMany<String>>;

/// The order of a closed list or of names of methods, or why it has none.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct OrderEntry {
    /// Name of the type: `Need`; `Label` for methods and protocols.
    r#type: String,
    /// The least first. Values that are not named have no place in the order. A type may have several orders.
    values: Option<Levels>,
    /// Why none of the values is more than another.
    none: Option<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    id: String,
    /// What the rule is about: patterns of facts, as `requirements/topics.toml` explains them.
    path: Option<OneOrMany<String>>,
    /// Or all facts of a type (`Prose`), in a type of table (`Condition`), or in a field of one (`Protection.state`).
    r#type: Option<OneOrMany<String>>,
    /// Any change where it is left out.
    change: Option<OneOrMany<Happened>>,
    /// The value before is one of these, or with `!` before the first, none of them.
    from: Option<OneOrMany<String>>,
    /// The value after is one of these.
    to: Option<OneOrMany<String>>,
    class: Option<Class>,
    /// Attribute of the message `change-reason` that says why.
    reason: Option<String>,
    /// What it means that there is more of the fact.
    more: Option<Verdict>,
    /// What it means that there is less of it.
    less: Option<Verdict>,
    /// What it means where old and new do not compare; a person judges where it is left out.
    otherwise: Option<Verdict>,
    /// What holds where the fact is left out: a value, `least` or `most`.
    absent: Option<String>,
    /// What has to be feared then, where leaving it out says nothing.
    unsaid: Option<String>,
    /// An order for these facts alone.
    order: Option<Levels>,
}
/// The built-in rules with a project's over them, and all problems of the latter.
///
/// A rule replaces the built-in one with the same id, and orders of a closed list replace all built-in orders of that
/// list; other rules are tried before the built-in ones. Invalid rules are left out. `has_reason` checks the attributes
/// of `change-reason`.
#[must_use]
pub fn read(own: Option<&str>, has_reason: &dyn Fn(&str) -> bool) -> (Rules, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let mut found = Vec::new();
    let built_in = &unix_ends(BUILT_IN);
    let mut rules =
        layer("(built in) rules/changes.toml", built_in, &Rules::default(), has_reason, &mut sources, &mut found);
    if let Some(text) = own {
        let mut over = layer("rules/changes.toml", text, &rules, has_reason, &mut sources, &mut found);
        // Names are an open list: a project adds its own.
        let is_ordered_anew = |kind: &str| {
            kind != NAMES
                && (over.orders.iter().any(|order| order.kind == kind)
                    || over.unordered.iter().any(|(of, _)| of == kind))
        };
        rules.orders.retain(|old| !is_ordered_anew(&old.kind));
        rules.orders.append(&mut over.orders);
        rules.unordered.append(&mut over.unordered);
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

/// One file alone; `under` is the layer below it.
fn layer(
    display: &str,
    text: &str,
    under: &Rules,
    has_reason: &dyn Fn(&str) -> bool,
    sources: &mut Sources,
    found: &mut Vec<Diagnostic>,
) -> Rules {
    let id = sources.add(display, text);
    let (node, mut wrong) = parse::values(id, sources);
    wrong.extend(shape::check(&node, schema()));
    let mut layer = Rules::default();
    if wrong.iter().all(|diagnostic| diagnostic.problem.severity() != Severity::Error) {
        match File::deserialize(&node) {
            Ok(file) => {
                (layer.orders, layer.unordered) = orders(&file, &node, &mut wrong);
                let all: Vec<_> = under.orders.iter().chain(&layer.orders).cloned().collect();
                layer.rules = rules(&file, &node, &all, has_reason, &mut wrong);
            }
            Err(located) => wrong.push(located.into()),
        }
    }
    found.extend(wrong);
    layer
}

fn orders(file: &File, node: &Node, wrong: &mut Vec<Diagnostic>) -> (Vec<Chain>, Vec<(String, String)>) {
    let (mut orders, mut unordered) = (Vec::new(), Vec::new());
    for (index, entry) in file.order.iter().flatten().enumerate() {
        let place = |field: &str| node.nearest(&["order", &index.to_string(), field]);
        let known = closed_list(&entry.r#type);
        let levels = entry.values.as_deref().map(levels);
        let unknown = levels.iter().flatten().flatten().find(|value| !known.contains(value));
        match (levels.as_ref(), &entry.none) {
            _ if known.is_empty() && entry.r#type != NAMES => {
                wrong.push(Problem::OrderOfNothing { name: entry.r#type.clone() }.at(place("type")));
            }
            (Some(levels), None) => match unknown.filter(|_| entry.r#type != NAMES) {
                Some(value) => {
                    let problem = Problem::RuleValue { name: entry.r#type.clone(), value: value.clone(), known };
                    wrong.push(problem.at(place("values")));
                }
                None => orders.push(Chain::new(&entry.r#type, levels)),
            },
            (None, Some(why)) => unordered.push((entry.r#type.clone(), why.clone())),
            _ => wrong.push(Problem::OrderOrNone { name: entry.r#type.clone() }.at(place("type"))),
        }
    }
    (orders, unordered)
}

fn levels(levels: &[OneOrMany<String>]) -> Vec<Vec<String>> {
    levels.iter().map(|level| level.as_slice().to_vec()).collect()
}

/// The values of a type that is a closed list.
pub(super) fn closed_list(name: &str) -> Vec<String> {
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
    orders: &[Chain],
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
        for (field, reason) in entry.reasons() {
            if !has_reason(reason) {
                let problem = Problem::RuleReason { id: entry.id.clone(), reason: reason.to_owned() };
                wrong.push(problem.at(place(field)));
            }
        }
        let (about, says) = (about(entry, &place, wrong), entry.says());
        if says.is_none() {
            wrong.push(Problem::RuleSaysNothing { id: entry.id.clone() }.at(place("id")));
        }
        if let Some(about) = &about {
            values(entry, about, orders, &place, wrong);
        }
        if let (Some(about), Some(says), true) = (about, says, wrong.len() == before) {
            rules.push(Rule { id: entry.id.clone(), about, says });
        }
    }
    rules
}

/// The subject of a rule, as far as it is valid.
fn about(entry: &RuleEntry, place: &dyn Fn(&str) -> source::Place, wrong: &mut Vec<Diagnostic>) -> Option<About> {
    match (&entry.path, &entry.r#type) {
        (Some(paths), None) => {
            let mut patterns = Vec::new();
            for text in paths.as_slice() {
                match Pattern::parse(text).and_then(|pattern| pattern.check(schema_once()).map_or(Ok(pattern), Err)) {
                    Ok(pattern) => patterns.push(pattern),
                    Err(why) => {
                        let problem = Problem::RulePattern { id: entry.id.clone(), pattern: text.clone(), why };
                        wrong.push(problem.at(place("path")));
                    }
                }
            }
            Some(About::Paths(patterns))
        }
        (None, Some(names)) => {
            for name in names.as_slice() {
                let (kind, field) =
                    name.split_once('.').map_or((name.as_str(), None), |(kind, field)| (kind, Some(field)));
                let of = schema_once()["$defs"].get(kind);
                if of.is_none_or(|of| field.is_some_and(|field| of["properties"].get(field).is_none())) {
                    wrong.push(Problem::RuleType { id: entry.id.clone(), name: name.clone() }.at(place("type")));
                }
            }
            Some(About::Types(names.as_slice().to_vec()))
        }
        _ => {
            wrong.push(Problem::RuleAboutNothing { id: entry.id.clone() }.at(place("id")));
            None
        }
    }
}

impl RuleEntry {
    /// The fields that give a reason, with it.
    fn reasons(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let verdicts = [("more", &self.more), ("less", &self.less), ("otherwise", &self.otherwise)];
        let verdicts =
            verdicts.map(|(name, verdict)| (name, verdict.as_ref().and_then(|verdict| verdict.reason.as_deref())));
        let all = std::iter::once(("reason", self.reason.as_deref())).chain(verdicts);
        all.filter_map(|(name, reason)| Some((name, reason?)))
    }

    /// Either a class or an order.
    fn says(&self) -> Option<Says> {
        let is_class = [&self.more, &self.less, &self.otherwise].iter().all(|verdict| verdict.is_none())
            && self.absent.is_none()
            && self.unsaid.is_none()
            && self.order.is_none();
        let is_order = self.class.is_none()
            && self.reason.is_none()
            && self.change.is_none()
            && self.from.is_none()
            && self.to.is_none();
        match (self.class, &self.more, &self.less) {
            (Some(class), None, None) if is_class => Some(Says::Class(Stated {
                change: self.change.as_ref().map_or(Happened::ANY.to_vec(), |change| change.as_slice().to_vec()),
                from: self.from.as_ref().map(test),
                to: self.to.as_ref().map(test),
                verdict: Verdict { class, reason: self.reason.clone() },
            })),
            (None, Some(more), Some(less)) if is_order && (self.absent.is_none() || self.unsaid.is_none()) => {
                Some(Says::Order(Box::new(Order {
                    more: more.clone(),
                    less: less.clone(),
                    otherwise: self.otherwise.clone().unwrap_or_else(|| Verdict::built_in(Class::Review, "no-order")),
                    absent: match (self.absent.as_deref(), &self.unsaid) {
                        (Some("least"), _) => Absent::Least,
                        (Some("most"), _) => Absent::Most,
                        (Some(value), _) => Absent::Value(value.to_owned()),
                        (None, Some(value)) => Absent::Feared(value.clone()),
                        (None, None) => Absent::Unknown,
                    },
                    own: self.order.as_deref().map(levels),
                })))
            }
            _ => None,
        }
    }
}

fn test(values: &OneOrMany<String>) -> Test {
    let mut values = values.as_slice().to_vec();
    let not = values.first().is_some_and(|first| first.starts_with('!'));
    if let Some(first) = values.first_mut() {
        *first = first.trim_start_matches('!').to_owned();
    }
    Test { how: Comparison::Is, not, values }
}

/// Whether the values of a rule are values of its facts, and have an order if the rule is about an increase.
fn values(
    entry: &RuleEntry,
    about: &About,
    orders: &[Chain],
    place: &dyn Fn(&str) -> source::Place,
    wrong: &mut Vec<Diagnostic>,
) {
    let fields: Vec<(String, Option<Vec<String>>)> = match about {
        About::Paths(patterns) => patterns
            .iter()
            .map(|pattern| (pattern.fields().join("."), shape::allowed_values(schema_once(), &pattern.fields())))
            .collect(),
        About::Types(names) => {
            names.iter().map(|name| (name.clone(), shape::allowed_values_of(schema_once(), name))).collect()
        }
    };
    let absent = entry.absent.as_ref().filter(|absent| !["least", "most"].contains(&absent.as_str()));
    let own = entry.order.iter().flatten().flat_map(|level| level.as_slice().iter().cloned()).collect();
    let named = [
        ("from", entry.from.as_ref().map(test).map_or_else(Vec::new, |test| test.values)),
        ("to", entry.to.as_ref().map(test).map_or_else(Vec::new, |test| test.values)),
        ("absent", absent.into_iter().cloned().collect()),
        ("unsaid", entry.unsaid.iter().cloned().collect()),
        ("order", own),
    ];
    let mut ordered = false;
    for (name, known) in &fields {
        let Some(known) = known else {
            // Only its value shows whether it is a number or a text.
            ordered = true;
            continue;
        };
        for (field, values) in &named {
            if let Some(value) = values.iter().find(|value| !known.contains(value)) {
                let problem = Problem::RuleValue { name: name.clone(), value: value.clone(), known: known.clone() };
                wrong.push(problem.at(place(field)));
            }
        }
        let is_flag = known == &["true", "false"];
        ordered |=
            is_flag || orders.iter().any(|chain| chain.levels.iter().flatten().all(|value| known.contains(value)));
    }
    let moves = |change: &Happened| matches!(change, Happened::Increased | Happened::Decreased);
    if !ordered && entry.change.as_ref().is_some_and(|change| change.as_slice().iter().any(moves)) {
        let path = fields.first().map_or_else(String::new, |(name, _)| name.clone());
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
