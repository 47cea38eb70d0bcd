//! Coverage: the catalogue reaches the examples, and each table of a configuration answers what it is said to answer.
//!
//! What a configuration answers is worked out a second time here, with no code of ifugen: from the catalogue's files and the
//! configuration as plain TOML. Every fact is taken to be shown, so that a fact that gets lost is found as well.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use ifugen::compose::document::{self, Composer};
use ifugen::model::device::Configuration;
use ifugen::model::fact::facts;
use ifugen::project::Project;
use ifugen::project::requirement::{Addressee, Kind};
use ifugen::review::coverage::{Places, Status, assess, not_applicable};
use rayon::prelude::*;
use regex::Regex;
use serde::Deserialize as _;
use toml::{Table, Value};

use crate::support::{compose_as, examples, read, root};

/// Status of each requirement, by its id.
type Statuses = BTreeMap<String, &'static str>;

#[test]
fn each_requirement_for_users_is_reached_and_covered_by_an_example() {
    let catalogue = &Project::default().catalogue;
    let sources: Vec<String> = catalogue.sources.iter().map(|source| source.about.id.clone()).collect();
    // What is said not to apply is no answer: no justification is looked at.
    let of_example = |case: &_| {
        let composed = compose_as(case, &["en"]);
        let coverage =
            assess(catalogue, &sources, &composed.device.facts, &composed.documents[0], &[], Places::default());
        coverage.requirements.iter().map(|row| (row.id.to_owned(), row.status)).collect::<Vec<_>>()
    };
    let statuses: Vec<(String, Status)> = examples().par_iter().flat_map(of_example).collect();
    let covered: BTreeSet<&str> =
        statuses.iter().filter(|(_, status)| *status == Status::Covered).map(|(id, _)| id.as_str()).collect();
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for (source, requirement) in catalogue.requirements() {
        let is_for_users = requirement.addressee == Addressee::UserInformation;
        if !is_for_users || source.about.kind == Kind::Form || requirement.applies_when == "vulnerability-known" {
            continue;
        }
        looked_at += 1;
        let of_topics = requirement.topics.iter().filter_map(|topic| catalogue.topic(topic));
        let rules = requirement.evidence.iter().chain(of_topics.flat_map(|topic| &topic.evidence));
        if rules.flat_map(|rule| &rule.any).next().is_none() {
            wrong.push(format!("{}: no rule of evidence reaches it", requirement.id));
        }
        if !covered.contains(requirement.id.as_str()) {
            wrong.push(format!("{}: no example covers it", requirement.id));
        }
    }
    assert!(looked_at > 200, "only {looked_at} requirements");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_examples_cover_what_they_say_they_cover() {
    let run =
        Command::new(env!("CARGO_BIN_EXE_ifugen")).args(["check", "examples"]).current_dir(root()).output().unwrap();
    let [said, told] = [&run.stdout, &run.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    assert!(run.status.success() && said.ends_with("devices: nothing is wrong\n"), "{said}{told}");
}

#[test]
fn reports_speak_the_language_that_is_asked_for() {
    let report = |command: &str, arguments: &[&str]| {
        let mut run = Command::new(env!("CARGO_BIN_EXE_ifugen"));
        run.args([command, "examples/imaging-viewer/halvorin-view.ifu.toml"]).args(arguments).current_dir(root());
        let output = run.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let english = report("coverage", &["--format", "html"]);
    assert!(english.contains("<html lang=\"en\">") && english.contains("<h1>Coverage of requirements</h1>"));
    assert!(!english.contains("lang=\"en\">State"), "nothing has to be marked as English");
    let german = report("coverage", &["--format", "html", "--lang", "de"]);
    assert!(german.contains("<html lang=\"de\">") && german.contains("<h1>Abdeckung der Anforderungen</h1>"));
    assert!(german.contains("<span lang=\"en\">State"), "duties stay in English and are marked");
    // What the reader of the German document sees at an anchor.
    assert!(german.contains(">Netzwerkkonfiguration ›"), "chapters are called by their titles");
    assert!(report("coverage", &["--format", "csv", "--lang", "de"]).contains("\"abgedeckt\""));
    assert!(report("mds2", &["--lang", "de"]).contains("von der Konfiguration nicht beantwortet"));
}

/// The catalogue as its files hold it.
struct Duties {
    requirements: Vec<(String, Table)>,
    topics: BTreeMap<String, Table>,
    conditions: BTreeMap<String, Table>,
}

impl Duties {
    fn read() -> Self {
        let mut duties = Self { requirements: Vec::new(), topics: BTreeMap::new(), conditions: BTreeMap::new() };
        for entry in fs::read_dir(root().join("requirements")).unwrap() {
            let file: Table = fs::read_to_string(entry.unwrap().path()).unwrap().parse().unwrap();
            let source = file.get("source").map(|source| string(source, "id")).unwrap_or_default();
            for entry in rows(&file, "requirement") {
                duties.requirements.push((source.clone(), entry.clone()));
            }
            duties.topics.extend(rows(&file, "topic").map(|row| (text(row, "id"), row.clone())));
            duties.conditions.extend(rows(&file, "condition").map(|row| (text(row, "id"), row.clone())));
        }
        duties
    }

    /// How the requirements of some sources stand to a configuration of which every fact is shown.
    fn statuses(&self, sources: &[String], configuration: &Value) -> Statuses {
        let justified: Vec<String> = configuration
            .get("not_applicable")
            .and_then(Value::as_array)
            .map(|rows| rows.iter().map(|row| string(row, "requirement")).collect())
            .unwrap_or_default();
        let met = |aspect: &Table| strings(aspect, "any").iter().any(|pattern| matches(configuration, pattern));
        let met = |holder: &Table| rows(holder, "evidence").map(met).collect::<Vec<bool>>();
        let of_topics: BTreeMap<&String, Vec<bool>> = self.topics.iter().map(|(id, topic)| (id, met(topic))).collect();
        let is_false = |condition: &Table| {
            rows(condition, "false_if").any(|rule| {
                strings(rule, "all").iter().all(|pattern| matches(configuration, pattern))
                    && !strings(rule, "none").iter().any(|pattern| matches(configuration, pattern))
            })
        };
        let false_conditions: Vec<&String> =
            self.conditions.iter().filter(|(_, condition)| is_false(condition)).map(|(id, _)| id).collect();
        let mut statuses = Statuses::new();
        for (source, requirement) in &self.requirements {
            let condition = requirement.get("applies_when").and_then(Value::as_str).unwrap_or("always").to_owned();
            let is_advisory = self.conditions[&condition].get("advisory").and_then(Value::as_bool) == Some(true);
            if !sources.contains(source) || text(requirement, "addressee") != "user information" || is_advisory {
                continue;
            }
            let id = text(requirement, "id");
            let topics = strings(requirement, "topics");
            let own = met(requirement);
            let met = if own.is_empty() { topics.iter().flat_map(|id| of_topics[id].clone()).collect() } else { own };
            let status = match met.iter().filter(|met| **met).count() {
                _ if false_conditions.contains(&&condition) || justified.contains(&id) => "not_applicable",
                0 => "missing",
                count if count == met.len() => "covered",
                _ => "partly",
            };
            statuses.insert(id, status);
        }
        statuses
    }
}

fn rows<'a>(table: &'a Table, key: &str) -> impl Iterator<Item = &'a Table> {
    table.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table)
}

fn text(table: &Table, key: &str) -> String {
    table.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn string(value: &Value, key: &str) -> String {
    value.as_table().map(|table| text(table, key)).unwrap_or_default()
}

fn strings(table: &Table, key: &str) -> Vec<String> {
    let texts = table.get(key).and_then(Value::as_array).into_iter().flatten();
    texts.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a pattern, as `requirements/topics.toml` explains them, finds anything in a configuration.
fn matches(configuration: &Value, pattern: &str) -> bool {
    let mut in_filter = false;
    let steps = pattern.split(|c| {
        in_filter = c == '[' || in_filter && c != ']';
        c == '.' && !in_filter
    });
    let mut steps: Vec<&str> = steps.collect();
    let last = steps.pop().unwrap();
    let fields = last.rfind(']').map_or(0, |end| end + 1);
    let test = last[fields..].find(['!', '=']).map(|at| fields + at);
    steps.push(&last[..test.unwrap_or(last.len())]);
    walk(configuration, &steps, test.map(|at| &last[at..]))
}

fn walk(value: &Value, steps: &[&str], test: Option<&str>) -> bool {
    if let Value::Array(items) = value {
        return items.iter().any(|item| walk(item, steps, test));
    }
    let Some((step, rest)) = steps.split_first() else {
        return match value {
            Value::Table(table) => table.values().any(|value| walk(value, &[], test)),
            leaf => test.is_none_or(|test| holds(Some(leaf), test)),
        };
    };
    let (field, filters) = step.split_once('[').unwrap_or((step, ""));
    let passes = |row: &Value| {
        filters.split(['[', ']']).filter(|filter| !filter.is_empty()).all(|filter| {
            let at = filter.find(['!', '=']).unwrap();
            holds(row.get(&filter[..at]), &filter[at..])
        })
    };
    match value.get(field) {
        Some(Value::Array(rows)) => rows.iter().any(|row| passes(row) && walk(row, rest, test)),
        Some(child) => passes(child) && walk(child, rest, test),
        None => false,
    }
}

/// Whether a value, if it is given, is one of those in `=a|b`, or none of those in `!=a|b`; of a list one is enough.
fn holds(value: Option<&Value>, test: &str) -> bool {
    let is = |value: &Value| {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        test.trim_start_matches(['!', '=']).split('|').any(|wanted| wanted == shown)
    };
    let found = match value {
        Some(Value::Array(items)) => items.iter().any(is),
        Some(value) => is(value),
        None => false,
    };
    found != test.starts_with('!')
}

#[test]
fn each_table_that_is_taken_out_takes_its_coverage_with_it() {
    let duties = Duties::read();
    let project = Project::default();
    let locale = std::sync::Arc::new(project.locale("en").unwrap());
    let composer = Composer::new(locale, document::parse(&project.chapter_templates()).unwrap(), false);
    let case = examples().into_iter().find(|case| case.name.ends_with(EXAMPLE)).unwrap();
    let whole = plain(Value::Table(read(&case.file)));
    let sources = strings(whole["document"].as_table().unwrap(), "require");

    let assessed = |configuration: &Value| -> Option<Statuses> {
        let facts = facts(&Configuration::deserialize(configuration.clone()).ok()?).unwrap();
        let document = composer.compose("mutant", &facts, &BTreeMap::new()).unwrap();
        let justified = not_applicable(&facts, Places::default());
        let coverage = assess(&project.catalogue, &sources, &facts, &document, &justified, Places::default());
        Some(coverage.requirements.iter().map(|row| (row.id.to_owned(), row.status.name())).collect())
    };
    let before = assessed(&whole).unwrap();
    let is_open = |status: &&str| ["partly", "missing"].contains(status);
    // What the form asks for beside the instructions may stay open.
    let gaps: Vec<&String> =
        before.iter().filter(|(id, status)| is_open(status) && !id.starts_with("mds2-")).map(|(id, _)| id).collect();
    assert!(gaps.is_empty(), "{EXAMPLE} does not cover {gaps:?}");
    assert_eq!(before, duties.statuses(&sources, &whole));

    let mut paths = Vec::new();
    tables(&whole, &mut Vec::new(), &mut paths);
    let outcomes: Vec<(String, Option<(Statuses, Statuses)>)> = paths
        .par_iter()
        .map(|path| {
            let mut left = whole.clone();
            take_out(&mut left, path);
            let outcome = assessed(&left).map(|found| (found, duties.statuses(&sources, &left)));
            (path.join("."), outcome)
        })
        .collect();
    let (mut wrong, mut needed, mut refused) = (Vec::new(), BTreeSet::new(), Vec::new());
    for (path, outcome) in &outcomes {
        let Some((found, expected)) = outcome else {
            refused.push(path.as_str());
            continue;
        };
        needed.extend(found.iter().filter(|(id, status)| is_open(status) && !is_open(&before[*id])).map(|(id, _)| id));
        for (id, status) in expected.iter().filter(|(id, status)| found.get(*id) != Some(*status)) {
            wrong.push(format!("without {path}: {id} should be {status}, but is {:?}", found.get(id)));
        }
        assert_eq!(found.len(), expected.len(), "without {path}");
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    // A configuration without these is none.
    assert_eq!(refused, ["compatibility.hardware.0.minimum", "device", "device.manufacturer", "document"]);
    // The test would be empty if hardly any requirement hung on a single table.
    assert!(outcomes.len() > 150 && needed.len() > 100, "{} tables, {} requirements", outcomes.len(), needed.len());
}

/// A device with requirements of a law, guidance, a standard and a form.
const EXAMPLE: &str = "seroline-7200.ifu.toml";

/// The configuration with dates as text, as ifugen reads them, and without references in prose: they would lead nowhere
/// when their target is taken out.
fn plain(value: Value) -> Value {
    match value {
        Value::Datetime(date) => Value::String(date.to_string()),
        Value::String(text) => {
            Value::String(Regex::new(r"\{[a-z][a-z0-9_.:]*\}").unwrap().replace_all(&text, "it").into())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(plain).collect()),
        Value::Table(table) => Value::Table(table.into_iter().map(|(key, value)| (key, plain(value))).collect()),
        other => other,
    }
}

/// The path of each table and of each row of an array of tables.
fn tables(value: &Value, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => items.iter().enumerate().map(|(index, item)| (index.to_string(), item)).collect(),
        _ => return,
    };
    for (name, child) in children {
        path.push(name);
        if child.is_table() {
            found.push(path.clone());
        }
        tables(child, path, found);
        path.pop();
    }
}

/// Takes out what stands at a path; with its last row an array goes too.
fn take_out(value: &mut Value, path: &[String]) {
    let Some((name, rest)) = path.split_first() else { return };
    match value {
        Value::Array(rows) if rest.is_empty() => drop(rows.remove(name.parse().unwrap())),
        Value::Array(rows) => take_out(&mut rows[name.parse::<usize>().unwrap()], rest),
        Value::Table(table) => {
            if !rest.is_empty() {
                take_out(&mut table[name.as_str()], rest);
            }
            if rest.is_empty() || table[name.as_str()].as_array().is_some_and(Vec::is_empty) {
                table.remove(name);
            }
        }
        _ => {}
    }
}
