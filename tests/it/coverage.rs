//! Coverage: the catalogue reaches the examples, and each table of a configuration answers what it is said to answer.
//!
//! What a configuration answers is worked out a second time here, with no code of ifugen: from the catalogue's files and the
//! configuration as plain TOML. Every fact is taken to be shown, so that a fact that gets lost is found as well.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use ifugen::Project;
use ifugen::testing::{
    Addressee, Answer, Composer, Configuration, Kind, Places, Status, assess, facts, not_applicable, parse_templates,
};
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
    let is_met = |status: &Status| matches!(status, Status::Covered | Status::ToBeJudged);
    let covered: BTreeSet<&str> =
        statuses.iter().filter(|(_, status)| is_met(status)).map(|(id, _)| id.as_str()).collect();
    let (mut looked_at, mut wrong) = (0, Vec::new());
    for (source, requirement) in catalogue.requirements() {
        let is_for_users = requirement.addressee == Addressee::UserInformation;
        if !is_for_users || source.about.kind == Kind::Form || requirement.applies_when == "vulnerability-known" {
            continue;
        }
        looked_at += 1;
        // No example is a product beside the devices.
        let is_of_devices = source.about.id != "cra-2024-2847";
        if !is_of_devices || matches!(requirement.answer, Answer::Outside(_)) {
            continue;
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
    // What waits for a person is told, once for each device.
    let codes: Vec<&str> = told.lines().filter(|line| line.starts_with(['E', 'W'])).collect();
    assert!(run.status.success() && codes.iter().all(|code| *code == "W0405"), "{said}{told}");
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
    assert!(german.contains(" Erforderliche Verbindungen › Tabelle "), "places are sections, tables and rows");
    assert!(report("coverage", &["--format", "csv", "--lang", "de"]).contains("\"abgedeckt\""));
    assert!(report("mds2", &["--lang", "de"]).contains("von der Konfiguration nicht beantwortet"));
}

/// Excel takes a file without the mark for one in the code page of its country.
#[test]
fn a_table_for_excel_begins_with_a_byte_order_mark_on_request() {
    let report = |arguments: &[&str]| {
        let mut run = Command::new(env!("CARGO_BIN_EXE_ifugen"));
        run.arg(arguments[0]).arg("examples/imaging-viewer/halvorin-view.ifu.toml").args(&arguments[1..]);
        run.current_dir(root()).output().unwrap()
    };
    for command in ["coverage", "mds2"] {
        let plain = report(&[command, "--format", "csv"]).stdout;
        let marked = report(&[command, "--format", "csv", "--bom"]).stdout;
        assert!(plain.starts_with(b"\"") && marked == ["\u{feff}".as_bytes(), &plain].concat(), "{command}");
        let refused = report(&[command, "--format", "md", "--bom"]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&refused.stderr).contains("--format csv"), "{command}");
    }
}

/// The catalogue as its files hold it.
struct Duties {
    requirements: Vec<(String, Table)>,
    conditions: BTreeMap<String, Table>,
}

impl Duties {
    fn read() -> Self {
        let mut duties = Self { requirements: Vec::new(), conditions: BTreeMap::new() };
        for entry in fs::read_dir(root().join("requirements")).unwrap() {
            let file: Table = fs::read_to_string(entry.unwrap().path()).unwrap().parse().unwrap();
            let source = file.get("source").map(|source| string(source, "id")).unwrap_or_default();
            for entry in rows(&file, "requirement") {
                duties.requirements.push((source.clone(), entry.clone()));
            }
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
            let is_form = source == "mds2";
            let aspects: Vec<Met> =
                rows(requirement, "evidence").map(|aspect| met(configuration, aspect, is_form)).collect();
            let said = requirement.get("sentence").and_then(Value::as_str);
            let said = said.map(|sentence| if is_printed(configuration, sentence) { Met::Yes } else { Met::No });
            let all: Vec<Met> = said.into_iter().chain(aspects).collect();
            let status = match all.iter().filter(|met| **met == Met::Yes).count() {
                _ if false_conditions.contains(&&condition) || justified.contains(&id) => "not_applicable",
                _ if requirement.contains_key("outside") => "outside",
                _ if all.contains(&Met::Opposite) => "contradicted",
                count if count == all.len() && requirement.contains_key("person") => "to_be_judged",
                count if count == all.len() => "covered",
                0 => "missing",
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

/// How a configuration stands to an aspect.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Met {
    Yes,
    No,
    Opposite,
}

fn met(configuration: &Value, aspect: &Table, in_form: bool) -> Met {
    let opposite: Vec<Path> = strings(aspect, "not").iter().flat_map(|pattern| found(configuration, pattern)).collect();
    let denied: Vec<Path> = opposite.iter().map(|path| table_of(configuration, path)).collect();
    let (mut is_met, mut is_absent) = (false, false);
    // Without flows there is no figure.
    let is_drawing = aspect.get("drawn").is_some() && !matches(configuration, "network.flow");
    for pattern in strings(aspect, "any").into_iter().filter(|pattern| !is_drawing || pattern.contains('=')) {
        let of_absence = in_form
            || pattern.contains("[state")
            || [".state", ".because", ".instead"].iter().any(|end| pattern.split('=').next().unwrap().ends_with(end));
        for path in found(configuration, &pattern) {
            let table = at(configuration, &table_of(configuration, &path));
            let state = table.get("state").and_then(Value::as_str).unwrap_or_default();
            if denied.iter().any(|denied| path.starts_with(denied)) {
            } else if !of_absence && ["not_provided", "not_applicable"].contains(&state) {
                is_absent = true;
            } else {
                is_met = true;
            }
        }
    }
    match is_met {
        true => Met::Yes,
        false if is_absent || !opposite.is_empty() => Met::Opposite,
        false => Met::No,
    }
}

/// Where the templates print a sentence, as `tests/data/fixed-messages.toml` says.
fn is_printed(configuration: &Value, sentence: &str) -> bool {
    let any = |patterns: &[&str]| patterns.iter().any(|pattern| !found(configuration, pattern).is_empty());
    let systems = [
        "compatibility.peer_system",
        "compatibility.standard",
        "compatibility.operating_system",
        "compatibility.mobile_device",
        "compatibility.accessory",
    ];
    match sentence {
        "after-support" => any(&["support.end", "support.security_end"]),
        "changes" => any(&["malware.third_party_software=not_possible|not_allowed|only_listed"]),
        "interoperability" => any(&systems),
        "law" => any(&["data.gdpr"]),
        "security-event" => any(&["contact.security"]),
        "serious-incident" => any(&["device.regulation"]),
        "unused-ports" => any(&["network.interface[need!=required].need", "network.port[need!=required].need"]),
        other => panic!("where is `{other}` printed?"),
    }
}

/// Fields and the numbers of items.
type Path = Vec<String>;

fn at<'a>(configuration: &'a Value, path: &[String]) -> &'a Value {
    path.iter().fold(configuration, |value, step| match value {
        Value::Array(items) => &items[step.parse::<usize>().unwrap()],
        table => &table[step.as_str()],
    })
}

/// The table in which a leaf stands.
fn table_of(configuration: &Value, path: &[String]) -> Path {
    let end = (0..path.len()).rev().find(|end| at(configuration, &path[..*end]).is_table()).unwrap();
    path[..end].to_vec()
}

/// Whether a pattern, as `requirements/topics.toml` explains them, finds anything in a configuration.
fn matches(configuration: &Value, pattern: &str) -> bool {
    !found(configuration, pattern).is_empty()
}

/// The leaves that a pattern finds.
fn found(configuration: &Value, pattern: &str) -> Vec<Path> {
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
    let mut found = Vec::new();
    walk(configuration, configuration, &steps, test.map(|at| &last[at..]), &mut Vec::new(), &mut found);
    found
}

fn walk(whole: &Value, value: &Value, steps: &[&str], test: Option<&str>, path: &mut Path, found: &mut Vec<Path>) {
    let mut below = |name: String, value: &Value, steps: &[&str]| {
        path.push(name);
        walk(whole, value, steps, test, path, found);
        path.pop();
    };
    if let Value::Array(items) = value {
        items.iter().enumerate().for_each(|(index, item)| below(index.to_string(), item, steps));
        return;
    }
    let Some((step, rest)) = steps.split_first() else {
        match value {
            Value::Table(table) => table.iter().for_each(|(name, value)| below(name.clone(), value, &[])),
            leaf if test.is_none_or(|test| holds(Some(leaf), test)) => found.push(path.clone()),
            _ => {}
        }
        return;
    };
    let (field, filters) = step.split_once('[').unwrap_or((step, ""));
    let passes = |row: &Value| {
        filters.split(['[', ']']).filter(|filter| !filter.is_empty()).all(|filter| {
            let at = filter.find(['!', '=']).unwrap();
            match filter[..at].split_once('.') {
                None => holds(row.get(&filter[..at]), &filter[at..]),
                // All references in filters name a part.
                Some((reference, field)) => {
                    let id = row.get(reference).and_then(Value::as_str).unwrap_or_default();
                    let part = rows(whole.as_table().unwrap(), "part").find(|part| text(part, "id") == id);
                    holds(part.and_then(|part| part.get(field)), &filter[at..])
                }
            }
        })
    };
    match value.get(field) {
        Some(Value::Array(rows)) => {
            for (index, row) in rows.iter().enumerate().filter(|(_, row)| passes(row)) {
                path.push(field.to_owned());
                path.push(index.to_string());
                walk(whole, row, rest, test, path, found);
                path.truncate(path.len() - 2);
            }
        }
        Some(child) if passes(child) => below(field.to_owned(), child, rest),
        _ => {}
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
    let composer = Composer::new(locale, parse_templates(&project.chapter_templates()).unwrap(), false);
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
    let is_open = |status: &&str| ["partly", "missing", "contradicted"].contains(status);
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
    assert_eq!(refused, ["device", "device.manufacturer", "document"]);
    // The test would be empty if hardly any requirement hung on a single table.
    assert!(outcomes.len() > 150 && needed.len() > 100, "{} tables, {} requirements", outcomes.len(), needed.len());
}

/// A device with requirements of a law, guidance, a standard and a form.
const EXAMPLE: &str = "seroline-7200.ifu.toml";

/// The configuration with dates as text, as ifugen reads them, and without references in prose: they would lead nowhere
/// when their target is taken out.
pub fn plain(value: Value) -> Value {
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
