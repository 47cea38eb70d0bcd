//! The published JSON Schema: editors check with it what ifugen checks itself, so the two must agree.
//!
//! The schema is applied here by its standard's rules, apart from ifugen's own check, which is made for messages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use ifugen::testing::{FORMATS, load};
use ifugen::{Diagnostic, Project, Request};
use regex::Regex;
use serde_json::{Map, Value, json};

use crate::support::{all_cases, for_each, golden_cases, root};

fn schema() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("schema/device.schema.json")).unwrap()).unwrap()
}

/// TOML as JSON; dates are strings.
pub fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(flag) => json!(flag),
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| (key.clone(), json(value))).collect::<Map<_, _>>().into()
        }
    }
}

/// What breaks the schema, as paths; empty where the value is valid. Every keyword of the schema must be known here.
pub fn errors(value: &Value, schema: &Value, all: &Value, path: &str) -> Vec<String> {
    let Some(keywords) = schema.as_object() else {
        return if schema == &Value::Bool(false) { vec![path.to_owned()] } else { Vec::new() };
    };
    let mut wrong = Vec::new();
    let valid = |schema: &Value| errors(value, schema, all, path).is_empty();
    for (keyword, rule) in keywords {
        let holds = match keyword.as_str() {
            "description" | "title" | "examples" | "$schema" | "$defs" | "default" | "then" => true,
            "type" => match rule.as_str() {
                Some("string") => value.is_string(),
                Some("integer") => value.is_i64() || value.is_u64(),
                Some("boolean") => value.is_boolean(),
                Some("array") => value.is_array(),
                Some("object") => value.is_object(),
                other => panic!("type {other:?}"),
            },
            "$ref" => {
                let target =
                    rule.as_str().and_then(|at| all.pointer(at.trim_start_matches('#'))).expect("a definition");
                wrong.extend(errors(value, target, all, path));
                true
            }
            "allOf" => {
                rule.as_array().unwrap().iter().for_each(|each| wrong.extend(errors(value, each, all, path)));
                true
            }
            "if" => {
                if let Some(then) = keywords.get("then").filter(|_| valid(rule)) {
                    wrong.extend(errors(value, then, all, path));
                }
                true
            }
            "not" => !valid(rule),
            "anyOf" => {
                let branches = rule.as_array().unwrap().iter();
                let found: Vec<Vec<String>> = branches.map(|each| errors(value, each, all, path)).collect();
                // Where one branch fits but for what is left out, that is what is wrong.
                let lacks = |found: &&Vec<String>| found.iter().all(|error| error.ends_with(": required"));
                let nearest = found.iter().find(|found| found.is_empty()).or_else(|| found.iter().find(lacks));
                wrong.extend(nearest.into_iter().flatten().cloned());
                nearest.is_some()
            }
            "oneOf" => rule.as_array().unwrap().iter().filter(|each| valid(each)).count() == 1,
            "enum" => rule.as_array().unwrap().contains(value),
            "const" => rule == value,
            "contains" => {
                value.as_array().is_none_or(|items| items.iter().any(|item| errors(item, rule, all, path).is_empty()))
            }
            "pattern" => value.as_str().is_none_or(|text| matches(rule.as_str().unwrap(), text)),
            "format" => match rule.as_str() {
                Some("date") => value.as_str().is_none_or(|text| matches(r"^\d{4}-\d\d-\d\d$", text)),
                Some("uint8" | "uint16" | "uint32") => true,
                other => panic!("format {other:?}"),
            },
            "minimum" => value.as_i64().is_none_or(|number| number >= rule.as_i64().unwrap()),
            "maximum" => value.as_i64().is_none_or(|number| number <= rule.as_i64().unwrap()),
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "minLength" => value.as_str().is_none_or(|text| text.chars().count() as u64 >= rule.as_u64().unwrap()),
            "required" => {
                let names = rule.as_array().unwrap().iter().filter_map(Value::as_str);
                value.as_object().is_none_or(|object| names.into_iter().all(|name| object.contains_key(name)))
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    wrong.extend(errors(item, rule, all, &format!("{path}/{index}")));
                }
                true
            }
            "properties" => {
                for (key, value) in value.as_object().into_iter().flatten() {
                    if let Some(rule) = rule.get(key) {
                        wrong.extend(errors(value, rule, all, &format!("{path}/{key}")));
                    }
                }
                true
            }
            "additionalProperties" => {
                let known = keywords.get("properties").and_then(Value::as_object);
                let extra = |key: &String| known.is_none_or(|known| !known.contains_key(key));
                rule != &Value::Bool(false) || value.as_object().is_none_or(|object| !object.keys().any(extra))
            }
            other => panic!("the schema uses the keyword `{other}`: teach it to this test"),
        };
        if !holds {
            wrong.push(format!("{path}: {keyword}"));
        }
    }
    wrong
}

/// Whether a text has a form; each form is compiled once.
fn matches(pattern: &str, text: &str) -> bool {
    static FORMS: Mutex<BTreeMap<String, Regex>> = Mutex::new(BTreeMap::new());
    let mut forms = FORMS.lock().unwrap();
    if !forms.contains_key(pattern) {
        forms.insert(pattern.to_owned(), Regex::new(pattern).unwrap());
    }
    forms[pattern].is_match(text)
}

/// What ifugen finds of a configuration's meaning and the schema can say, too.
const MEANING: &[&str] = &["E0317", "E0329", "E0335", "E0340", "E0341", "E0351"];

/// What contradicts another fact only as long as it says for all, and is checked over all tables of a list.
const FOR_ALL: &[&str] = &["access.password.*.part"];

/// Whether ifugen finds the shape of a configuration right. What else it finds of its meaning, a schema cannot hold.
fn accepted(text: &str, folder: &Path) -> Result<(), String> {
    let file = folder.join("device.ifu.toml");
    fs::write(&file, text).unwrap();
    let request = Request { inputs: vec![file], draft: true, languages: vec!["en".into()], ..Request::default() };
    let (_, found) = load(&request, &Project::default()).unwrap();
    let errors = found
        .iter()
        .map(|(problem, _)| problem)
        .filter(|problem| problem.code().starts_with("E02") || MEANING.contains(&problem.code()));
    let errors: Vec<String> = errors.map(Diagnostic::message).collect();
    if errors.is_empty() { Ok(()) } else { Err(errors.join("; ")) }
}

#[test]
fn every_configuration_is_valid() {
    let schema = schema();
    for_each(&all_cases(), |case| {
        let table: toml::Value = toml::from_str(&fs::read_to_string(&case.file).unwrap()).unwrap();
        // A file that extends another need not be complete by itself.
        let extends = table.get("extends").is_some();
        let wrong = errors(&json(&table), &schema, &schema, "");
        wrong.into_iter().filter(|error| !(extends && error.ends_with(": required"))).collect()
    });
}

/// What is done to a table and one of its keys, and how that is called.
type Change = (&'static str, fn(&mut toml::map::Map<String, toml::Value>, &str));

/// Breaks each value of the golden cases in turn; the schema and ifugen must both see it.
#[test]
fn the_schema_and_ifugen_refuse_the_same() {
    fn spots(value: &toml::Value, path: &mut Vec<String>, into: &mut Vec<Vec<String>>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    path.push(key.clone());
                    into.push(path.clone());
                    spots(value, path, into);
                    path.pop();
                }
            }
            toml::Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(index.to_string());
                    spots(item, path, into);
                    path.pop();
                }
            }
            _ => {}
        }
    }
    fn at<'a>(value: &'a mut toml::Value, path: &[String]) -> &'a mut toml::Value {
        path.iter().fold(value, |value, step| match value {
            toml::Value::Array(items) => &mut items[step.parse::<usize>().unwrap()],
            other => &mut other[step.as_str()],
        })
    }
    let schema = schema();
    let broken_before = Mutex::new(BTreeSet::new());
    for_each(&golden_cases(), |case| {
        let table: toml::Value = toml::from_str(&fs::read_to_string(&case.file).unwrap()).unwrap();
        let mut all = Vec::new();
        spots(&table, &mut Vec::new(), &mut all);
        let folder = tempfile::tempdir().unwrap();
        let mut wrong = Vec::new();
        for path in all.iter().filter(|path| path[0] != "schema") {
            // What every case has at its head is broken in the first one only.
            let steps = path.iter().map(|step| if step.parse::<usize>().is_ok() { "*" } else { step.as_str() });
            let name = steps.collect::<Vec<_>>().join(".");
            let is_for_all = FOR_ALL.contains(&name.as_str());
            if !broken_before.lock().unwrap().insert(name) || is_for_all {
                continue;
            }
            let changes: [Change; 5] = [
                ("a key too many", |table, key| drop(table.insert(format!("{key}_x"), toml::Value::Integer(1)))),
                ("a key too few", |table, key| drop(table.remove(key))),
                ("a number", |table, key| drop(table.insert(key.to_owned(), toml::Value::Integer(-7)))),
                ("an empty list", |table, key| drop(table.insert(key.to_owned(), toml::Value::Array(Vec::new())))),
                ("a word", |table, key| drop(table.insert(key.to_owned(), toml::Value::String("§".to_owned())))),
            ];
            for (about, change) in changes {
                let (key, parents) = path.split_last().unwrap();
                let mut broken = table.clone();
                let toml::Value::Table(parent) = at(&mut broken, parents) else { continue };
                change(parent, key);
                let by_schema = errors(&json(&broken), &schema, &schema, "");
                let by_ifugen = accepted(&toml::to_string(&broken).unwrap(), folder.path());
                match (&by_schema[..], &by_ifugen) {
                    ([], Err(error)) => {
                        wrong.push(format!("{about} at {path:?}: only ifugen refuses it: {error}"));
                    }
                    ([first, ..], Ok(())) => {
                        wrong.push(format!("{about} at {path:?}: only the schema refuses it: {first}"));
                    }
                    _ => {}
                }
            }
        }
        wrong
    });
    let count = broken_before.lock().unwrap().len();
    assert!(count > 400, "only {count} keys were broken");
}

#[test]
fn the_schema_names_the_formats_there_are() {
    let schema = schema();
    let values = schema["$defs"]["FormatName"]["oneOf"].as_array().unwrap();
    let names: Vec<&str> = values.iter().filter_map(|value| value["const"].as_str()).collect();
    let formats: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    assert_eq!(names, formats);
}
