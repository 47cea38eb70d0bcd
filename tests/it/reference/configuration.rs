//! The configuration, from the JSON Schema: a page for each table at the top, and one for the kinds of value.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use serde_json::Value;

use super::{anchor, cell, table};
use crate::support::root;

/// The pages, by their paths.
pub fn pages() -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("schema/device.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let schema = Schema { all: &schema };
    let mut pages = BTreeMap::from([
        ("configuration/tables.md".to_owned(), schema.overview()),
        ("configuration/values.md".to_owned(), schema.scalars()),
    ]);
    for (name, property) in schema.tables() {
        pages.insert(format!("configuration/{name}.md"), schema.page(name, property));
    }
    pages
}

struct Schema<'a> {
    all: &'a Value,
}

/// A value's definition with its name, once `$ref`, lists and "one or many" are taken off.
struct Inner<'a> {
    name: &'a str,
    definition: &'a Value,
    /// Whether there can be several, and whether there can be one without a list.
    many: bool,
    one: bool,
}

/// `PortAuthentication` as words; `ZoneRef` is a zone reference.
fn words(name: &str) -> String {
    let mut text = String::new();
    // A node is a part or a peer.
    let name = if name == "NodeRef" { "PartOrPeerRef" } else { name };
    let name = name.strip_suffix("Ref").map_or_else(|| name.to_owned(), |of| format!("{of}Reference"));
    for letter in name.chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push(' ');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

fn description(value: &Value) -> &str {
    value["description"].as_str().unwrap_or_default()
}

fn properties(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value["properties"].as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

fn is_table(value: &Value) -> bool {
    value["type"] == "object"
}

/// The values of a closed list.
fn closed(value: &Value) -> Option<&Vec<Value>> {
    value["oneOf"].as_array().filter(|values| values.iter().all(|each| each["const"].is_string()))
}

fn list(names: impl IntoIterator<Item = String>, last: &str) -> String {
    let names: Vec<String> = names.into_iter().collect();
    match names.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, first)) => format!("{} {last} {end}", first.join(", ")),
        None => String::new(),
    }
}

impl<'a> Schema<'a> {
    /// The properties at the top that are tables.
    fn tables(&self) -> impl Iterator<Item = (&'a str, &'a Value)> {
        properties(self.all).filter(|(_, property)| is_table(self.inner(property).definition))
    }

    fn definition(&self, value: &'a Value) -> Option<(&'a str, &'a Value)> {
        let name = value["$ref"].as_str()?.strip_prefix("#/$defs/")?;
        Some((name, &self.all["$defs"][name]))
    }

    /// What one value is, under references and lists.
    fn inner(&self, value: &'a Value) -> Inner<'a> {
        if let Some((name, definition)) = self.definition(value) {
            if let Some([first, second]) = definition["anyOf"].as_array().map(Vec::as_slice)
                && second["type"] == "array"
            {
                return Inner { many: true, one: true, ..self.inner(first) };
            }
            return Inner { name, definition, many: false, one: true };
        }
        if value["type"] == "array" {
            return Inner { many: true, one: false, ..self.inner(&value["items"]) };
        }
        Inner { name: "", definition: value, many: false, one: true }
    }

    /// What a value may be, in words with links. `at` finds the section of a table, `home` leads to the page of scalars.
    fn value(&self, value: &'a Value, at: &dyn Fn(&str) -> String) -> String {
        let Inner { name, definition, many, one } = self.inner(value);
        let (kind, several) = if let Some(branches) = definition["anyOf"].as_array() {
            (list(branches.iter().map(|branch| self.value(branch, at)), "or"), "")
        } else if is_table(definition) {
            (format!("[table](#{})", at(name)), "tables")
        } else if closed(definition).is_some() {
            (format!("[{}](#{})", words(name), anchor(&format!("Values of {}", words(name)))), "")
        } else if definition["type"] == "boolean" {
            ("`true` or `false`".to_owned(), "")
        } else if name.is_empty() && definition["type"] == "integer" {
            let bound = |key: &str| definition[key].as_i64().filter(|bound| *bound != 0);
            let text = match (bound("minimum"), bound("maximum")) {
                (Some(least), Some(most)) => format!("whole number, {least} to {most}"),
                (Some(least), None) => format!("whole number, {least} or more"),
                (None, Some(most)) => format!("whole number, up to {most}"),
                (None, None) => "whole number".to_owned(),
            };
            (text, "")
        } else {
            (format!("[{}](values.md#{})", words(name), anchor(&words(name))), "")
        };
        match (many, one, several) {
            (false, _, _) => kind,
            (true, false, "tables") => kind.replace("[table]", "[list of tables]"),
            (true, false, _) => format!("list of {kind}"),
            (true, true, "tables") => kind.replace("[table]", "[table or list of tables]"),
            (true, true, _) => format!("{kind}, or a list"),
        }
    }

    /// The tables at the top, and the other keys there.
    fn overview(&self) -> String {
        let lead = "All keys that a configuration can have, by table. [The configuration](../configuration.md) explains what \
                    applies to all tables. Editors read the same from the [JSON Schema](https://json-schema.org) that `ifugen schema` prints.";
        let required = self.all["required"].as_array().unwrap();
        let rows: Vec<Vec<String>> = properties(self.all)
            .map(|(name, property)| {
                let Inner { definition, many, one, .. } = self.inner(property);
                let need = if required.iter().any(|each| each == name) { " (required)" } else { "" };
                let shown = match (is_table(definition), many, one) {
                    (false, _, _) => format!("`{name}`"),
                    (true, true, false) => format!("[`[[{name}]]`]({name}.md)"),
                    (true, _, _) => format!("[`[{name}]`]({name}.md)"),
                };
                let text = [description(property), description(definition)].into_iter().find(|text| !text.is_empty());
                vec![shown + need, cell(text.unwrap_or_default())]
            })
            .collect();
        super::page("Tables of the configuration", lead) + &table(&["Key", "What it holds"], &rows)
    }

    /// The kinds of value that are one text or number.
    fn scalars(&self) -> String {
        let mut text = super::page(
            "Kinds of value",
            "What a value in the configuration may be. The kind decides how the document shows the value, and whether it is \
             translated.",
        );
        for (name, definition) in self.all["$defs"].as_object().unwrap() {
            if !matches!(definition["type"].as_str(), Some("string" | "integer")) {
                continue;
            }
            let _ = writeln!(text, "\n## {}\n\n{}", capital(&words(name)), cell(description(definition)));
            if let Some(pattern) = definition["pattern"].as_str() {
                let _ = writeln!(text, "\nPattern: `{pattern}`");
            }
        }
        text
    }

    fn page(&self, name: &str, property: &'a Value) -> String {
        let Inner { name: definition_name, definition, many, one } = self.inner(property);
        let lead = [description(property), description(definition)].into_iter().find(|text| !text.is_empty());
        let heading = heading(name, many && !one);
        let mut page = Page { schema: self, text: String::new(), places: BTreeMap::new(), lists: BTreeSet::new() };
        page.collect(name, definition_name, definition, many && !one);
        let mut text = super::page(&heading, &cell(lead.unwrap_or_default()));
        if many && one {
            let _ = writeln!(
                text,
                "\nIt can occur once, as `[{name}]`, or several times, as `[[{name}]]`: see [facts that hold for a \
                 part](../configuration.md#facts-that-hold-for-a-part)."
            );
        }
        page.section(definition);
        page.inner_sections(name, definition);
        let lists = std::mem::take(&mut page.lists);
        text.push_str(&page.text);
        for name in lists {
            let definition = &self.all["$defs"][&name];
            let _ = writeln!(text, "\n## Values of {}\n\n{}", words(&name), cell(description(definition)));
            let rows: Vec<Vec<String>> = closed(definition)
                .into_iter()
                .flatten()
                .map(|each| vec![format!("`{}`", each["const"].as_str().unwrap()), cell(description(each))])
                .collect();
            text.push_str(&table(&["Value", "Meaning"], &rows));
        }
        text
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn heading(path: &str, many: bool) -> String {
    if many { format!("`[[{path}]]`") } else { format!("`[{path}]`") }
}

/// A page while it is written.
struct Page<'a, 's> {
    schema: &'s Schema<'a>,
    text: String,
    /// Where each definition of a table has its section: the first path that leads to it.
    places: BTreeMap<String, String>,
    /// The closed lists that its values name.
    lists: BTreeSet<String>,
}

impl<'a> Page<'a, '_> {
    /// Finds a place for every table below one, and the closed lists.
    fn collect(&mut self, path: &str, name: &str, definition: &'a Value, many: bool) {
        if self.places.contains_key(name) {
            return;
        }
        self.places.insert(name.to_owned(), anchor(&heading(path, many)));
        for (key, property) in properties(definition) {
            self.collect_value(&format!("{path}.{key}"), property, false);
        }
    }

    fn collect_value(&mut self, path: &str, property: &'a Value, many: bool) {
        let inner = self.schema.inner(property);
        let many = many || (inner.many && !inner.one);
        if let Some(branches) = inner.definition["anyOf"].as_array() {
            for branch in branches {
                self.collect_value(path, branch, many);
            }
        } else if is_table(inner.definition) {
            self.collect(path, inner.name, inner.definition, many);
        } else if closed(inner.definition).is_some() {
            self.lists.insert(inner.name.to_owned());
        }
    }

    /// The keys of a table, and what they need of each other.
    fn section(&mut self, definition: &'a Value) {
        let required = definition["required"].as_array().cloned().unwrap_or_default();
        let places = &self.places;
        let at = |name: &str| places[name].clone();
        let rows: Vec<Vec<String>> = properties(definition)
            .map(|(key, property)| {
                let need = if required.iter().any(|each| each == key) { " (required)" } else { "" };
                let inner = self.schema.inner(property);
                let shown = [description(property), description(inner.definition)];
                // The kinds of value have their own page.
                let own = is_table(inner.definition) || closed(inner.definition).is_some() || inner.name == "Id";
                let text = shown.into_iter().take(if own { 2 } else { 1 }).find(|text| !text.is_empty());
                vec![format!("`{key}`{need}"), self.schema.value(property, &at), cell(text.unwrap_or_default())]
            })
            .collect();
        self.text.push_str(&table(&["Key", "Value", "Meaning"], &rows));
        if rows.is_empty() {
            self.text.push_str("\nAny keys and values.\n");
        }
        for rule in definition["allOf"].as_array().into_iter().flatten() {
            let _ = writeln!(self.text, "\n{}", condition(rule));
        }
    }

    /// A section for each table below one whose place is here.
    fn inner_sections(&mut self, path: &str, definition: &'a Value) {
        for (key, property) in properties(definition) {
            self.inner_section(&format!("{path}.{key}"), property, false);
        }
    }

    fn inner_section(&mut self, path: &str, property: &'a Value, many: bool) {
        let inner = self.schema.inner(property);
        let many = many || (inner.many && !inner.one);
        if let Some(branches) = inner.definition["anyOf"].as_array() {
            for branch in branches {
                self.inner_section(path, branch, many);
            }
            return;
        }
        let heading = heading(path, many);
        if !is_table(inner.definition) || self.places[inner.name] != anchor(&heading) {
            return;
        }
        let _ = writeln!(self.text, "\n## {heading}");
        let text = [description(property), description(inner.definition)].into_iter().find(|text| !text.is_empty());
        if let Some(text) = text {
            let _ = writeln!(self.text, "\n{}", cell(text));
        }
        self.section(inner.definition);
        self.inner_sections(path, inner.definition);
    }
}

/// "If `state` is `not_provided`, `because` is required and `steps` cannot be given."
fn condition(rule: &Value) -> String {
    let code = |value: &Value| format!("`{}`", value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    let is = |rule: &Value| match rule["enum"].as_array() {
        Some(values) => list(values.iter().map(code), "or"),
        None => code(&rule["const"]),
    };
    // Without a value, the key alone is the condition.
    let given = rule["if"]["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let given = given.filter(|key| rule["if"]["properties"].get(key).is_none_or(|rule| *rule == Value::Bool(true)));
    let conditions: Vec<String> = properties(&rule["if"])
        .filter(|(_, rule)| **rule != Value::Bool(true))
        .map(|(key, rule)| {
            let is = if *rule == Value::Bool(false) { "not given".to_owned() } else { is(rule) };
            format!("`{key}` is {is}")
        })
        .chain(given.map(|key| format!("`{key}` is given")))
        .collect();
    let mut then = Vec::new();
    let required = rule["then"]["required"].as_array().into_iter().flatten().map(code).collect::<Vec<_>>();
    if !required.is_empty() {
        let verb = if required.len() == 1 { "is" } else { "are" };
        then.push(format!("{} {verb} required", list(required, "and")));
    }
    let mut none = Vec::new();
    for (key, rule) in properties(&rule["then"]) {
        match rule {
            Value::Bool(false) => none.push(format!("`{key}`")),
            rule if rule.get("not").is_some() => then.push(format!("`{key}` must not be {}", is(&rule["not"]))),
            rule => then.push(format!("`{key}` must be {}", is(rule))),
        }
    }
    if !none.is_empty() {
        then.push(format!("{} cannot be given", list(none, "and")));
    }
    format!("If {}, {}.", list(conditions, "and"), list(then, "and"))
}

#[test]
fn conditions_are_sentences() {
    let rule = serde_json::json!({"if": {"properties": {"state": {"enum": ["a", "b"]}}, "required": ["state"]},
        "then": {"required": ["because"], "properties": {"x": false, "y": false}}});
    assert_eq!(condition(&rule), "If `state` is `a` or `b`, `because` is required and `x` and `y` cannot be given.");
    let rule = serde_json::json!({"if": {"properties": {"stop_use": {"const": true}}, "required": ["stop_use"]},
        "then": {"properties": {"need": {"const": "required"}}}});
    assert_eq!(condition(&rule), "If `stop_use` is `true`, `need` must be `required`.");
    let rule = serde_json::json!({"if": {"required": ["risk_severity"]}, "then": {"required": ["risk"]}});
    assert_eq!(condition(&rule), "If `risk_severity` is given, `risk` is required.");
    let rule = serde_json::json!({"if": {"properties": {"rule": {"enum": ["block"]}}, "required": ["rule"]},
        "then": {"properties": {"need": {"not": {"enum": ["required"]}}}}});
    assert_eq!(condition(&rule), "If `rule` is `block`, `need` must not be `required`.");
    let rule = serde_json::json!({"if": {"properties": {"when": false}}, "then": {"required": ["part"]}});
    assert_eq!(condition(&rule), "If `when` is not given, `part` is required.");
}
