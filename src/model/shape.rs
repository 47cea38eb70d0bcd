//! Checks a configuration against the JSON Schema of its types, and reports every problem with its place.
//!
//! serde stops at its first error and words it for programmers; this check finds all errors and suggests the key that
//! was misspelt.

mod list;
mod path;
pub(crate) mod suggest;
mod view;

use std::collections::HashSet;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex::Regex;
use rustc_hash::FxHashMap;
use serde_json::Value as Json;

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::schema_once;
use crate::model::device::value;
use crate::model::node::{Node, Table, Value, quote};
pub use list::{Field, List, Takes, lists};
pub use path::{allowed_values, allowed_values_of, example_of, has_field, type_name};
use suggest::{COMMENT, example, header, homes, setting, toml_value};
pub(crate) use suggest::{Proposals, near};
use view::{Kind, OfList, OfText, View, all_values, kinds_of};

/// All problems with the shape of `node`, in the order of the configuration.
///
/// `schema` is one that schemars generates, with its references inside. What schemars does not generate (`not`,
/// `if`, `dependentRequired`) is not checked.
#[must_use]
pub fn check(node: &Node, schema: &Json) -> Vec<Diagnostic> {
    Checker::new(schema).check(node)
}

/// All problems with the shape of a device's configuration. The compiled schema is cached for the next one.
#[must_use]
pub fn check_device(node: &Node) -> Vec<Diagnostic> {
    static CHECKER: LazyLock<Checker<'static>> = LazyLock::new(|| Checker::new(schema_once()));
    CHECKER.check(node)
}

struct Checker<'s> {
    root: &'s Json,
    /// Each pattern compiled once; `None` for one that this engine does not support.
    patterns: RwLock<FxHashMap<&'s str, Option<Regex>>>,
    /// The view of each schema inside the root, by its address.
    views: RwLock<FxHashMap<usize, Arc<View<'s>>>>,
}

/// The current path: keys, each with whether it is an entry of a list.
type Path = Vec<(String, bool)>;

impl<'s> Checker<'s> {
    fn new(root: &'s Json) -> Self {
        Self { root, patterns: RwLock::default(), views: RwLock::default() }
    }

    fn check(&self, node: &Node) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        self.value(node, &self.view(self.root), &mut Vec::new(), &mut found);
        found
    }

    fn view(&self, schema: &'s Json) -> Arc<View<'s>> {
        let address = std::ptr::from_ref(schema).addr();
        if let Some(known) = self.views.read().unwrap_or_else(PoisonError::into_inner).get(&address) {
            return Arc::clone(known);
        }
        let view = Arc::new(View::of(schema, self.root));
        let mut views = self.views.write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(views.entry(address).or_insert(view))
    }

    fn value(&self, node: &Node, view: &View<'s>, path: &mut Path, found: &mut Vec<Diagnostic>) {
        let whole = view;
        let chosen;
        let view = match view.listed().filter(|listed| listed.accepts(node)) {
            Some(listed) => listed,
            None if view.groups.is_empty() => view,
            None => {
                let Some(view) = self.choose(node, view, path, found) else { return };
                chosen = view;
                &chosen
            }
        };
        if !view.accepts(node) {
            return found.push(self.wrong_type(node, view, view.kinds(), path));
        }
        let name = key(path);
        match &node.value {
            Value::String(text) | Value::Date(text) => {
                let problem = self.text(text, view, name).map(|problem| problem.at(node.place));
                // A number in quotes does not match the format of a text either; the intention is clear.
                found.extend(problem.map(|problem| self.number_in_quotes(node, whole, path).unwrap_or(problem)));
            }
            #[expect(clippy::cast_precision_loss, reason = "bounds of a schema are small")]
            Value::Integer(number) => found.extend(number_problem(*number as f64, node, view, name)),
            Value::Float(number) => found.extend(number_problem(*number, node, view, name)),
            Value::Boolean(value) => {
                let problem = not_in_list(&Json::from(*value), || node.describe(), view, name);
                found.extend(problem.map(|problem| problem.at(node.place)));
            }
            Value::Array(nodes) => self.array(node, nodes, view, path, found),
            Value::Table(table) => self.table(node, table, view, path, found),
        }
    }

    /// The view with one alternative of each group: the one that the node most likely matches. `None`, and a problem,
    /// if none matches.
    fn choose(&self, node: &Node, view: &View<'s>, path: &mut Path, found: &mut Vec<Diagnostic>) -> Option<View<'s>> {
        let mut chosen = View { parts: view.parts.clone(), values: view.values.clone(), ..View::default() };
        for group in &view.groups {
            let fitting: Vec<&View<'s>> = group.iter().filter(|alternative| alternative.accepts(node)).collect();
            let alternative = match fitting.as_slice() {
                [] => {
                    // For a closed list whose values are described one by one, all values.
                    let all = all_values(group.iter());
                    let listed = all.map(|values| View { values: Some(values), ..View::default() });
                    found.push(self.wrong_type(node, listed.as_ref().unwrap_or(&group[0]), &kinds_of(group), path));
                    return None;
                }
                [only] => (*only).clone(),
                several => match (all_values(several.iter().copied()), node.table().zip(tag(several, self.root))) {
                    // The documented variants of one enum.
                    (Some(values), _) => View { values: Some(values), ..View::default() },
                    (None, Some((table, tag))) => self.tagged(node, table, tag, several, path, found)?,
                    (None, None) => self.best(node, &chosen, several, path),
                },
            };
            chosen = chosen.with(&alternative);
        }
        // Alternatives can be nested.
        if chosen.groups.is_empty() { Some(chosen) } else { self.choose(node, &chosen, path, found) }
    }

    /// The alternative that the value of the key `tag` names.
    fn tagged(
        &self,
        node: &Node,
        table: &Table,
        tag: &'s str,
        several: &[&View<'s>],
        path: &Path,
        found: &mut Vec<Diagnostic>,
    ) -> Option<View<'s>> {
        let values = several.iter().filter_map(|view| tag_value(view, tag, self.root)).collect();
        let names = View { values: Some(values), ..View::default() };
        let Some(entry) = table.get(tag) else {
            found.push(self.missing(tag, &names, path).at(node.place));
            return None;
        };
        let given = json(&entry.node.value).unwrap_or_default();
        let alternative = several.iter().find(|view| tag_value(view, tag, self.root) == Some(&given));
        let problem = not_in_list(&given, || entry.node.describe(), &names, tag);
        found.extend(problem.map(|problem| problem.at(entry.node.place)));
        alternative.map(|view| (*view).clone())
    }

    /// The alternative with the fewest problems; the first of several.
    fn best(&self, node: &Node, base: &View<'s>, several: &[&View<'s>], path: &mut Path) -> View<'s> {
        let score = |alternative: &&&View<'s>| {
            let mut found = Vec::new();
            self.value(node, &base.with(alternative), &mut path.clone(), &mut found);
            let absent = alternative.required().iter().filter(|key| node.at(&[key]).is_none()).count();
            (absent, found.len())
        };
        several.iter().min_by_key(score).map_or_else(View::default, |best| (*best).clone())
    }

    fn table(&self, node: &Node, table: &Table, view: &View<'s>, path: &mut Path, found: &mut Vec<Diagnostic>) {
        for key in view.required().iter().filter(|key| !table.contains_key(**key)) {
            let of_key = view.property(key).map(|schema| View::of(schema, self.root)).unwrap_or_default();
            found.push(self.missing(key, &of_key, path).at(node.place));
        }
        for (key, entry) in table {
            let by_pattern = || view.pattern_properties().find(|(pattern, _)| self.matches(pattern, key));
            let schema = view.property(key).or_else(|| Some(by_pattern()?.1));
            if schema.is_none() && view.is_closed() {
                let problem = self.unknown(key, view, path, found.len() < PROPOSED);
                found.push(problem.at(entry.key_place));
            } else if let Some(schema) = schema.or_else(|| view.additional()) {
                path.push((key.clone(), false));
                self.value(&entry.node, &self.view(schema), path, found);
                path.pop();
            }
        }
    }

    fn array(&self, node: &Node, nodes: &[Node], view: &View<'s>, path: &mut Path, found: &mut Vec<Diagnostic>) {
        let name = key(path).to_owned();
        let OfList { count: [least, most], is_unique, first, items } = view.of_list();
        let count = nodes.len() as u64;
        if let Some(least) = least.filter(|least| count < *least) {
            found.push(Problem::TooFewItems { key: name.clone(), found: nodes.len(), least }.at(node.place));
        }
        if let Some(most) = most.filter(|most| count > *most) {
            found.push(Problem::TooManyItems { key: name.clone(), found: nodes.len(), most }.at(node.place));
        }
        if is_unique {
            let mut earlier = HashSet::with_capacity(nodes.len());
            for item in nodes {
                if !earlier.insert(json(&item.value)) {
                    found.push(Problem::RepeatedItem { key: name.clone(), found: item.describe() }.at(item.place));
                }
            }
        }
        if let Some(last) = path.last_mut() {
            last.1 = true;
        }
        for (index, item) in nodes.iter().enumerate() {
            if let Some(schema) = first.and_then(|schemas| schemas.get(index)).or(items) {
                self.value(item, &self.view(schema), path, found);
            }
        }
        if let Some(last) = path.last_mut() {
            last.1 = false;
        }
    }

    fn text(&self, text: &str, view: &View<'s>, name: &str) -> Option<Problem> {
        let key = || name.to_owned();
        if view.values.is_some() {
            return not_in_list(&Json::from(text), || quote(text), view, name);
        }
        let OfText { is_date, length: [least, most], pattern } = view.of_text();
        if is_date && !value::is_date(text) {
            return Some(Problem::NotADate { key: key(), found: quote(text) });
        }
        let count = text.chars().count();
        if least.is_some_and(|least| (count as u64) < least) || most.is_some_and(|most| count as u64 > most) {
            let bounds = bounds(least.map(|least| least.to_string()), most.map(|most| most.to_string()));
            return Some(Problem::TextLength { key: key(), found: count, bounds });
        }
        let pattern = pattern.filter(|pattern| !self.matches(pattern, text))?;
        // The description of the type's form, not of the field's purpose.
        let described = |part: &&&'s serde_json::Map<String, Json>| {
            part.get("pattern").is_some() && part.get("description").is_some()
        };
        let about = view.parts.iter().find(described).and_then(|part| part.get("description")?.as_str());
        let about = about.or_else(|| view.text("description")).and_then(|text| text.split("\n\n").next());
        let about = about.map(|text| text.replace('\n', " "));
        Some(Problem::PatternMismatch { key: key(), found: quote(text), pattern: pattern.into(), about })
    }

    /// A pattern that cannot be compiled matches everything: that is not the user's mistake.
    fn matches(&self, pattern: &'s str, text: &str) -> bool {
        let fits = |compiled: &Option<Regex>| compiled.as_ref().is_none_or(|regex| regex.is_match(text));
        if let Some(known) = self.patterns.read().unwrap_or_else(PoisonError::into_inner).get(pattern) {
            return fits(known);
        }
        let compiled = Regex::new(pattern).ok();
        let mut patterns = self.patterns.write().unwrap_or_else(PoisonError::into_inner);
        fits(patterns.entry(pattern).or_insert(compiled))
    }

    fn wrong_type(&self, node: &Node, view: &View<'s>, kinds: &[Kind], path: &Path) -> Diagnostic {
        let (last, table) = match path.split_last() {
            Some(((last, _), table)) => (last.as_str(), table),
            None => ("", path.as_slice()),
        };
        let is_item = path.last().is_some_and(|(_, list)| *list);
        let names: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
        let expected = match names.as_slice() {
            [] => "another type".into(),
            [only] => (*only).to_owned(),
            [first @ .., last] => format!("{} or {last}", first.join(", ")),
        };
        let text = match self.own_value(node, view, path) {
            Some(value) => setting(last, &value, None),
            None => example(last, view, table, self.root),
        };
        Problem::WrongType {
            key: if is_item { format!("{last}[]") } else { last.into() },
            found: node.describe(),
            expected,
            example: if is_item { in_list(&text, last) } else { text },
        }
        .at(node.place)
    }

    /// A number in quotes, where a number would do.
    fn number_in_quotes(&self, node: &Node, whole: &View<'s>, path: &Path) -> Option<Diagnostic> {
        let kinds = whole.kinds();
        let number = kinds.iter().find(|kind| matches!(kind, Kind::Integer | Kind::Number))?;
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        matches!(&node.value, Value::String(text) if is_number(text)).then_some(())?;
        self.own_value(node, whole, path)?;
        Some(self.wrong_type(node, whole, std::slice::from_ref(number), path))
    }

    /// The user's value, as TOML of the required type: in a list, out of one, with quotes or without them.
    fn own_value(&self, node: &Node, view: &View<'s>, path: &Path) -> Option<String> {
        let mut forms = Vec::new();
        match &node.value {
            Value::String(text) => {
                forms.extend(text.parse().ok().map(Value::Integer));
                forms.extend(text.parse().ok().map(Value::Boolean));
            }
            Value::Integer(number) => forms.push(Value::String(number.to_string())),
            // The first value of a list. Only values that the user wrote are proposed.
            Value::Array(nodes) => forms.extend(nodes.first().map(|first| first.value.clone())),
            _ => {}
        }
        if !matches!(node.value, Value::Array(_) | Value::Table(_)) {
            forms.push(Value::Array(vec![node.clone()].into()));
        }
        let value = forms.into_iter().find(|form| {
            let form = Node { place: node.place, value: form.clone() };
            let mut found = Vec::new();
            // The type is checked first: a form of another type would be converted again.
            view.accepts(&form) && {
                self.value(&form, view, &mut path.clone(), &mut found);
                found.is_empty()
            }
        })?;
        toml_value(&json(&value)?)
    }

    fn missing(&self, key: &str, view: &View<'s>, path: &Path) -> Problem {
        let example = example(key, view, path, self.root);
        Problem::MissingKey { key: key.into(), table: header(path), example }
    }

    fn unknown(&self, key: &str, view: &View<'s>, path: &Path, propose: bool) -> Problem {
        let allowed: Vec<String> = view.properties().map(|(key, _)| key.to_owned()).collect();
        let table = header(path);
        let mut homes = if propose { homes(key, self.root) } else { Vec::new() };
        homes.retain(|home| *home != table);
        let near = near(key, allowed.iter().map(String::as_str)).map(str::to_owned);
        Problem::UnknownKey { key: key.into(), table, near, homes, allowed }
    }
}

/// After this many problems, the table of an unknown key is no longer searched.
const PROPOSED: usize = 200;

/// The last key of the path.
fn key(path: &Path) -> &str {
    path.last().map_or("", |(key, _)| key)
}

/// An example of an entry, as the list.
fn in_list(example: &str, key: &str) -> String {
    match example.strip_prefix(&format!("{key} = ")) {
        Some(value) => {
            let (value, comment) = value.split_at(value.find(COMMENT).unwrap_or(value.len()));
            format!("{key} = [{value}]{comment}")
        }
        None => example.replacen('[', "[[", 1).replacen(']', "]]", 1),
    }
}

/// The key whose one value distinguishes the alternatives.
fn tag<'s>(views: &[&View<'s>], root: &'s Json) -> Option<&'s str> {
    let (first, _) = views.split_first()?;
    first.properties().map(|(key, _)| key).find(|key| views.iter().all(|view| tag_value(view, key, root).is_some()))
}

fn tag_value<'s>(view: &View<'s>, key: &str, root: &'s Json) -> Option<&'s Json> {
    let values = View::of(view.property(key)?, root).values?;
    if let [only] = values.as_slice() { Some(only) } else { None }
}

/// `found` describes the given value if it is not in the list.
fn not_in_list(given: &Json, found: impl FnOnce() -> String, view: &View<'_>, key: &str) -> Option<Problem> {
    let values = view.values.as_ref().filter(|values| !values.contains(&given))?;
    let names: Vec<&str> = values.iter().filter_map(|value| value.as_str()).collect();
    let near = given.as_str().and_then(|given| near(given, names)).map(quote);
    let allowed = values.iter().filter_map(|value| toml_value(value)).collect();
    Some(Problem::NotInList { key: key.into(), found: found(), near, allowed })
}

fn number_problem(number: f64, node: &Node, view: &View<'_>, key: &str) -> Option<Diagnostic> {
    if let Value::Integer(integer) = node.value
        && view.values.is_some()
    {
        return not_in_list(&Json::from(integer), || integer.to_string(), view, key)
            .map(|problem| problem.at(node.place));
    }
    // Formats that serde refuses although the schema names no bounds.
    let (lowest, highest) = match view.format() {
        Some("int32") => (Some(Json::from(i32::MIN)), Some(Json::from(i32::MAX))),
        Some("uint32") => (Some(Json::from(0)), Some(Json::from(u32::MAX))),
        _ => (None, None),
    };
    let least = view.keyword("minimum").or(lowest.as_ref());
    let most = view.keyword("maximum").or(highest.as_ref());
    let (above, below) = (view.keyword("exclusiveMinimum"), view.keyword("exclusiveMaximum"));
    let is = |bound: Option<&Json>, outside: fn(&f64, &f64) -> bool| {
        bound.and_then(Json::as_f64).is_some_and(|bound| outside(&number, &bound))
    };
    // A maximum that only the format sets is not reported for a number that is too low.
    let told = view.keyword("maximum").or(highest.as_ref().filter(|_| !is(least, f64::lt) || least == lowest.as_ref()));
    let bounds = if is(above, f64::le) {
        format!("more than {}", above?)
    } else if is(below, f64::ge) {
        format!("less than {}", below?)
    } else if is(least, f64::lt) || is(most, f64::gt) {
        bounds(least.map(Json::to_string), told.map(Json::to_string))
    } else {
        return None;
    };
    let found = if let Value::Integer(integer) = node.value { integer.to_string() } else { number.to_string() };
    Some(Problem::OutOfRange { key: key.into(), found, bounds }.at(node.place))
}

/// "from 1 to 65535", "at least 1", "at most 65535".
fn bounds(least: Option<String>, most: Option<String>) -> String {
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("exactly {least}"),
        (Some(least), Some(most)) => format!("from {least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "another".into(),
    }
}

/// A value as JSON, to compare it with the values of a schema.
fn json(value: &Value) -> Option<Json> {
    match value {
        Value::String(text) | Value::Date(text) => Some(Json::from(text.as_str())),
        Value::Integer(number) => Some(Json::from(*number)),
        Value::Float(number) => Some(Json::from(*number)),
        Value::Boolean(value) => Some(Json::from(*value)),
        Value::Array(nodes) => nodes.iter().map(|node| json(&node.value)).collect(),
        Value::Table(table) => table.iter().map(|(key, entry)| Some((key.clone(), json(&entry.node.value)?))).collect(),
    }
}

#[cfg(test)]
mod tests;
