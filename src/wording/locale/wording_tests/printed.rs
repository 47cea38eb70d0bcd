//! The messages that built-in templates print, worked out from the templates and the schema.

use std::collections::BTreeMap;

use regex::Regex;
use serde_json::Value;

use super::{Names, texts};
use crate::model::device::schema_once;
use crate::wording::word::message_name;

/// What the tables of firewall rules print of a port, or its name in "What has changed".
pub(super) const OF_RULES: &[&str] = &[
    "authentication",
    "configurable",
    "default",
    "direction",
    "encryption",
    "firewall_rule",
    "icmp_type",
    "id",
    "interface",
    "internet",
    "ip_protocol",
    "need",
    "network_setting",
    "open_for",
    "opened_by",
    "part",
    "peers",
    "program",
    "protocol",
    "purpose",
    "setting",
    "source_port",
    "transport",
    "when",
];

fn definition(name: &str) -> &'static Value {
    &schema_once()["$defs"][name]
}

/// Names of the types that a schema refers to, through lists and choices between types.
pub(super) fn types(schema: &Value) -> Vec<String> {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
        let inner = types(definition(name));
        return if inner.is_empty() { vec![name.to_owned()] } else { inner };
    }
    let alternatives = schema["anyOf"].as_array().into_iter().flatten();
    let mut found: Vec<String> = alternatives.chain(schema.get("items")).flat_map(types).collect();
    // One table or a list of them.
    found.dedup();
    found
}

fn is_list(schema: &Value) -> bool {
    schema["type"] == "array"
}

/// The tables among the types of a schema.
fn tables(schema: &Value) -> Vec<String> {
    types(schema).into_iter().filter(|name| definition(name)["properties"].is_object()).collect()
}

/// Fields of a table, or of the configuration if it has no name.
pub(super) fn fields(table: &str) -> Vec<(&'static str, &'static Value)> {
    let schema = if table.is_empty() { schema_once() } else { definition(table) };
    schema["properties"].as_object().into_iter().flatten().map(|(name, field)| (name.as_str(), field)).collect()
}

pub(super) fn field(table: &str, name: &str) -> Option<&'static Value> {
    fields(table).into_iter().find(|(field, _)| *field == name).map(|(_, schema)| schema)
}

/// What `scope` prints of a table that can occur several times.
pub(super) const SCOPE: &[&str] = &["title", "part", "roles", "interface", "direction", "when"];

/// A field that a template names.
fn named_field(table: &str, name: &str) -> &'static Value {
    let found = field(table, name);
    assert!(found.is_some(), "`{table}` has no field `{name}`");
    found.unwrap_or(&Value::Null)
}

/// Values of a closed list; empty for any other type.
pub(super) fn values(name: &str) -> Vec<&'static str> {
    let schema = definition(name);
    let one_of = schema["oneOf"].as_array().into_iter().flatten();
    let listed = one_of.flat_map(|variant| match variant.get("const") {
        Some(value) => vec![value],
        None => variant["enum"].as_array().into_iter().flatten().collect(),
    });
    let plain = schema["enum"].as_array().into_iter().flatten();
    listed.chain(plain).filter_map(Value::as_str).collect()
}

/// All `type.value` of closed lists.
pub(super) fn choices() -> Names {
    let names = schema_once()["$defs"].as_object().into_iter().flatten().map(|(name, _)| name);
    // Formats are named as in their rows.
    let names = names.filter(|name| *name != "FormatName");
    let choices = names.flat_map(|name| values(name).into_iter().map(|v| format!("{}.{v}", message_name(name))));
    choices.collect()
}

/// What the chapters' templates print of the wording.
#[derive(Default)]
pub(super) struct Printed {
    /// Must be there.
    pub needed: Names,
    /// Is printed if it exists.
    pub used: Names,
    /// Leads of lists of prose.
    pub leads: Names,
}

impl Printed {
    fn need(&mut self, table: &str, name: &str) {
        self.needed.insert(format!("{}.{name}", message_name(table)));
    }

    fn all_facts(&mut self, table: &str) {
        for (name, _) in fields(table) {
            self.fact(table, name, false);
        }
    }

    /// A field whose sentence is in a list of facts.
    fn fact(&mut self, table: &str, name: &str, named: bool) {
        let schema = named_field(table, name);
        let nested = tables(schema);
        self.used.insert(format!("{}.{name}", message_name(table)));
        if is_list(schema) {
            // Rows and lists of prose are left to other functions of the template.
            if named && nested.is_empty() {
                self.need(table, name);
            }
            return;
        }
        for inner in &nested {
            self.all_facts(inner);
        }
        if nested.len() < types(schema).len() || types(schema).is_empty() {
            self.need(table, name);
        }
    }

    /// A field in a cell, with its label unless the column head shows it.
    fn cell(&mut self, table: &str, name: &str, is_head: bool) {
        let schema = named_field(table, name);
        let nested = if is_list(schema) { Vec::new() } else { tables(schema) };
        self.used.insert(format!("{}.{name}", message_name(table)));
        let worded = name == "id" || (!nested.is_empty() && nested.len() == types(schema).len());
        if is_head || !worded {
            self.need(table, name);
        }
        for inner in nested {
            self.all_facts(&inner);
        }
    }
}

/// Follows a path of a template (`access?.role`), or a variable, to the table that it names.
fn table_at(path: &str, variables: &BTreeMap<String, String>) -> String {
    let path = path.split(['|', ' ']).next().unwrap_or_default().replace('?', "");
    let mut table = String::new();
    for (index, name) in path.split('.').enumerate() {
        table = if let Some(table) = variables.get(name).filter(|_| index == 0) {
            table.clone()
        } else {
            let found = field(&table, name).map(tables).unwrap_or_default();
            assert_eq!(found.len(), 1, "`{path}` is no table");
            found[0].clone()
        };
    }
    table
}

/// A template with each loop over a list of texts written out.
fn unrolled(text: &str) -> String {
    let begin = Regex::new(r#"\{% for (\w+) in \[("[^\]]*)\] -?%\}"#).expect("a pattern");
    let Some(found) = begin.captures(text) else { return text.to_owned() };
    let whole = found.get(0).expect("a match");
    let (mut depth, mut end) = (1, whole.end());
    while depth > 0 {
        end += text[end..].find("{% ").expect("a loop ends") + "{% ".len();
        depth += i32::from(text[end..].starts_with("for ")) - i32::from(text[end..].starts_with("endfor"));
    }
    let body = &text[whole.end()..end - "{% ".len()];
    let items = found[2].split(", ").map(|item| {
        let name = item.trim_matches('"');
        let joined = format!("\" ~ {}", &found[1]);
        body.replace(&format!("{joined} ~ \""), name).replace(&joined, &format!("{name}\""))
    });
    let after = text[end..].split_once("%}").expect("a tag ends").1;
    format!("{}{}{}", &text[..whole.start()], items.collect::<String>(), unrolled(after))
}

/// Reads all chapters' templates.
pub(super) fn printed() -> Printed {
    let pattern = |text: &str| Regex::new(text).expect("a pattern");
    let strings = pattern(r#""([^"]*)""#);
    let message = pattern(r#"\b(?:t\(id|caption|intro|corner|text)="([^"]+)""#);
    let list = pattern(r"\{% set (\w+) = \[([^\]]*)\]");
    let variable = pattern(r#"\{% (?:set (\w+) = ([\w?.]+)|for (\w+) in ([\w?.]+))(?: \| rows\(key="(\w+)"\))?"#);
    let call = pattern(
        r#"\b(table|pairs|facts|bullets|steps|say|alert)\((?:rows|of)=([\w?.]+)(?: \| under\([^)]*\))?((?:, \w+=(?:"[^"]*"|\[[^\]]*\]|[\w?.]+))*)\)"#,
    );
    let argument = pattern(r#"(\w+)=("[^"]*"|\[[^\]]*\]|[\w?.]+)"#);
    let mut printed = Printed::default();
    for (path, text) in &texts("templates/chapters", &[".md"]) {
        let text = &unrolled(text);
        printed.needed.extend(message.captures_iter(text).map(|found| found[1].to_owned()));
        let lists: BTreeMap<&str, &str> = list
            .captures_iter(text)
            .filter_map(|found| Some((found.get(1)?.as_str(), found.get(2)?.as_str())))
            .collect();
        let mut variables = BTreeMap::new();
        for found in variable.captures_iter(text) {
            let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
            // `changes` and `others` are not tables of the configuration, and what stands in `_raw` is a value.
            let is_other =
                |path: &str| path.starts_with("changes.") || path.starts_with("others.") || path.contains("_raw");
            if is_other(part(2)) || is_other(part(4)) {
                continue;
            }
            let rows = if part(5).is_empty() { String::new() } else { format!(".{}", part(5)) };
            let table = table_at(&format!("{}{}{rows}", part(2), part(4)), &variables);
            variables.insert(format!("{}{}", part(1), part(3)), table);
        }
        let mut calls = 0;
        for found in call.captures_iter(text) {
            calls += 1;
            let table = table_at(&found[2], &variables);
            let arguments: BTreeMap<String, Vec<String>> = argument
                .captures_iter(&found[3])
                .map(|found| {
                    let value = lists.get(&found[2]).copied().unwrap_or(&found[2]);
                    let value = strings.captures_iter(value).map(|found| found[1].to_owned()).collect();
                    (found[1].to_owned(), value)
                })
                .collect();
            let named = |key: &str| arguments.get(key).cloned().unwrap_or_default();
            match &found[1] {
                "table" => {
                    for column in named("columns") {
                        for (index, name) in column.trim_start_matches('=').split(' ').enumerate() {
                            printed.cell(&table, name, index == 0);
                        }
                    }
                    // The text around the table states them; "What has changed" uses their label.
                    for name in &named("told") {
                        printed.need(&table, name);
                    }
                }
                "pairs" => named("fields").iter().for_each(|name| printed.cell(&table, name, true)),
                "facts" => {
                    let only = named("only");
                    let skip = named("skip");
                    for (name, _) in fields(&table) {
                        if only.is_empty() && !skip.contains(&name.to_owned()) && !SCOPE.contains(&name) {
                            printed.fact(&table, name, false);
                        }
                    }
                    for name in &only {
                        printed.fact(&table, name, true);
                    }
                }
                "alert" => {
                    for name in named("fields") {
                        let schema = named_field(&table, &name);
                        if is_list(schema) {
                            printed.need(&table, &name);
                        }
                        for inner in tables(schema) {
                            printed.all_facts(&inner);
                        }
                    }
                    for name in &named("said") {
                        printed.need(&table, name);
                    }
                }
                function => {
                    for name in named("field") {
                        printed.need(&table, &name);
                        if function != "say" {
                            printed.leads.insert(format!("{}.{name}", message_name(&table)));
                        }
                    }
                }
            }
        }
        let written = ["table(", "pairs(", "facts(", "bullets(", "steps(", "say(", "alert("];
        let written: usize = written.iter().map(|name| text.matches(&format!(" {name}")).count()).sum();
        assert_eq!(calls, written, "{path}: a call that this test cannot read");
    }
    // Safety messages at the top of a chapter are in no template.
    printed.fact("Warning", "affects", true);
    assert!(printed.needed.len() > 200, "the templates are read");
    printed
}
