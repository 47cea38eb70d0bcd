//! Configurations that nobody wrote: some fields of each table of the schema, with values of their types. Whatever is given and
//! whatever is left out, the text is whole: no list without an entry, no sentence with a hole, no prose that is lost silently.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use ifugen::testing::{Document, Gap, compose, composers, gaps, load};
use ifugen::{Project, Request, Severity};
use rayon::prelude::*;
use serde_json::{Map, Value, json};

use crate::support::{languages, root, whole};

/// Rows to which others can refer.
const BASE: &str = r#"
schema = 1
residual_risk = [{ id = "risk-a", title = "Risk A", description = "What remains." }]
[device]
name = "Pump"
software_version = "4.2"
regulation = "mdr"
purpose = "Infusion."
manufacturer = { name = "Maker" }
mode = [{ id = "mode-a", title = "Mode A" }]
variant = [{ id = "variant-a", title = "Variant A" }]
option = [{ id = "option-a", title = "Option A" }]
[document]
number = "N-1"
revision = "A"
date = 2026-01-31
language = "en"
[[part]]
id = "part-a"
title = "Part A"
kind = "device"
[[part]]
id = "part-b"
title = "Part B"
kind = "server"
[access]
role = [{ id = "role-a", title = "Role A" }]
function = [{ id = "function-a", title = "Function A" }]
[network]
zone = [{ id = "zone-a", title = "Zone A" }]
peer = [{ id = "peer-a", title = "Peer A" }]
interface = [{ id = "interface-a", kind = "ethernet" }]
[[network.port]]
id = "port-a"
number = 443
transport = "tcp"
direction = "inbound"
protocol = "HTTPS"
need = "required"
purpose = "Web page."
[sbom]
component = [{ name = "component-a", version = "1" }]
"#;

/// Tables that say how a document is made, or that name what is not generated.
const LEFT_OUT: &[&str] = &["schema", "extends", "custom", "document", "device", "not_applicable"];
/// Fields whose values have to fit something outside the schema.
const FITTED: &[(&str, &str)] = &[("chapter", "network"), ("vulnerability_policy", "https://example.org/")];

/// Fields that name a file, or what stands in one.
const OF_FILES: &[&str] = &["file", "vex", "publish", "unlisted"];

/// A stream of numbers that a seed gives (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}

struct Making<'s> {
    schema: &'s Value,
    numbers: Numbers,
    /// How many values were made, which makes each one that is free its own.
    made: usize,
}

impl<'s> Making<'s> {
    fn resolved(&self, mut schema: &'s Value) -> (&'s Value, &'s str) {
        let mut name = "";
        while let Some(reference) = schema["$ref"].as_str() {
            name = reference.rsplit('/').next().unwrap();
            schema = &self.schema["$defs"][name];
        }
        (schema, name)
    }

    /// A value of a schema; none where there is nothing to refer to.
    fn value(&mut self, key: &str, schema: &'s Value, depth: usize) -> Option<Value> {
        let (schema, name) = self.resolved(schema);
        self.made += 1;
        let own = self.made;
        if let Some((_, fitted)) = FITTED.iter().find(|(field, _)| *field == key) {
            return Some(json!(fitted));
        }
        match name {
            "Prose" => return Some(json!(format!("Prose{own}x."))),
            "Text" | "Label" => return Some(json!(format!("Name{own}x"))),
            "Code" => return Some(json!(format!("code{own}x"))),
            "Link" => return Some(json!(format!("https://example.org/{own}"))),
            "DateOrMonth" if own.is_multiple_of(2) => return Some(json!("2026-01")),
            "Date" | "DateOrMonth" => return Some(json!("2026-01-01")),
            "Version" => return Some(json!("4.2")),
            "Duration" => return Some(json!("5 min")),
            "Quantity" => return Some(json!("16 GiB")),
            "Id" => return Some(json!(format!("id-{own}"))),
            "PartRef" | "NodeRef" => return Some(json!("part-a")),
            "ComponentRef" => return Some(json!("component-a")),
            "PortRange" => return Some(json!("5000..5010")),
            "RequirementRef" => return None,
            _ => {}
        }
        if let Some(list) = name.strip_suffix("Ref") {
            return Some(json!(format!("{}-a", list.to_lowercase())));
        }
        if let Some(values) = schema["enum"].as_array() {
            return Some(values[self.numbers.below(values.len())].clone());
        }
        if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
            let constants: Vec<&Value> = choices.iter().filter_map(|choice| choice.get("const")).collect();
            if !constants.is_empty() {
                return Some(constants[self.numbers.below(constants.len())].clone());
            }
            let chosen = self.numbers.below(choices.len());
            return self.value(key, &choices[chosen], depth);
        }
        match schema["type"].as_str() {
            Some("object") => Some(self.table(schema, depth)),
            Some("array") => {
                let count = 1 + self.numbers.below(2);
                let items: Vec<Value> = (0..count).filter_map(|_| self.value(key, &schema["items"], depth)).collect();
                let mut seen = BTreeSet::new();
                let items: Vec<Value> = items.into_iter().filter(|item| seen.insert(item.to_string())).collect();
                (!items.is_empty()).then(|| json!(items))
            }
            Some("boolean") => Some(json!(self.numbers.below(2) == 0)),
            Some("integer") => Some(json!(schema["minimum"].as_u64().unwrap_or(1).max(1) + 7)),
            Some("string") => Some(json!(format!("text{own}x"))),
            _ => None,
        }
    }

    /// All that a table requires, and about half of what it can hold.
    fn table(&mut self, schema: &'s Value, depth: usize) -> Value {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut table = Map::new();
        for (key, field) in schema["properties"].as_object().into_iter().flatten() {
            if OF_FILES.contains(&key.as_str()) {
                continue;
            }
            if (required.contains(&key.as_str()) || (depth < 5 && self.numbers.below(2) == 0))
                && let Some(value) = self.value(key, field, depth + 1)
            {
                table.insert(key.clone(), value);
            }
        }
        Value::Object(table)
    }
}

/// Lays generated facts over the base: rows are added, fields are not replaced.
fn over(base: &mut Value, made: Value) {
    match (base, made) {
        (Value::Object(base), Value::Object(made)) => {
            for (key, value) in made {
                match base.get_mut(&key) {
                    Some(there) => over(there, value),
                    None => _ = base.insert(key, value),
                }
            }
        }
        (Value::Array(base), Value::Array(made)) => base.extend(made),
        _ => {}
    }
}

/// What is not whole in a text.
fn holes(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    let lines: Vec<&str> = markdown.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let broken = [": .", ":.", " ,", " .", ",,", "()", "{ $", "{$", "null", "undefined"];
        let text = line.trim_start_matches(['-', '>', ' ']);
        let is_empty = text.is_empty() && (line.starts_with('-') || line.trim() == ">");
        let next = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
        // What ends with a colon leads to something.
        let leads = line.ends_with(':') && !line.starts_with('#');
        let to_nothing = next.is_none_or(|next| next.starts_with('#'));
        let is_private = line.chars().any(|c| ('\u{e000}'..='\u{f8ff}').contains(&c) || c >= '\u{f0000}');
        if broken.iter().any(|part| line.contains(part)) || is_private || (leads && to_nothing) {
            found.push((*line).to_owned());
        }
        if is_empty && !line.starts_with('>') {
            found.push(format!("an empty entry after: {}", lines[at.saturating_sub(1)]));
        }
    }
    found
}

/// Prose that the document neither shows nor tells of as not shown.
fn lost(configuration: &Value, document: &Document, gaps: &[Gap]) -> Vec<String> {
    fn texts<'v>(value: &'v Value, into: &mut Vec<&'v str>) {
        match value {
            Value::String(text) if text.starts_with("Prose") => into.push(text.trim_end_matches('.')),
            Value::Array(items) => items.iter().for_each(|item| texts(item, into)),
            Value::Object(table) => table.values().for_each(|item| texts(item, into)),
            _ => {}
        }
    }
    let all: String = document.chapters.iter().map(ifugen::testing::Chapter::markdown).collect();
    let mut wanted = Vec::new();
    texts(configuration, &mut wanted);
    wanted.retain(|text| !all.contains(*text));
    let told = gaps.iter().filter(|gap| matches!(gap, Gap::Fact(_))).count();
    if wanted.len() > told { wanted.into_iter().map(str::to_owned).collect() } else { Vec::new() }
}

/// Configurations by their ids.
fn configurations(seeds: std::ops::RangeInclusive<u64>) -> BTreeMap<String, Value> {
    let text = fs::read_to_string(root().join("schema/device.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let base: toml::Table = toml::from_str(BASE).unwrap();
    let base = crate::schema::json(&toml::Value::Table(base));
    let mut configurations = BTreeMap::new();
    for (name, field) in schema["properties"].as_object().unwrap() {
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        for seed in seeds.clone() {
            let mut making =
                Making { schema: &schema, numbers: Numbers(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)), made: 0 };
            let Some(value) = making.value(name, field, 0) else { continue };
            let id = format!("{}-{seed}", name.replace('_', "-"));
            let mut all = base.clone();
            over(&mut all, json!({ "device": { "id": id }, name.as_str(): value }));
            configurations.insert(id, all);
        }
    }
    configurations
}

/// Writes a configuration.
fn write(folder: &Path, id: &str, configuration: &Value) {
    let date = regex::Regex::new(r#""(\d{4}-\d{2}-\d{2})""#).unwrap();
    // A date is no string in TOML.
    let text = toml::to_string(configuration).unwrap();
    let text = date.replace_all(&text, "$1").into_owned();
    fs::write(folder.join(format!("{id}.ifu.toml")), text).unwrap();
}

#[test]
fn whatever_is_given_the_text_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let configurations = configurations(1..=8);
    for (id, configuration) in &configurations {
        write(folder.path(), id, configuration);
    }
    let request = Request {
        inputs: vec![folder.path().to_path_buf()],
        out: PathBuf::from("out"),
        languages: languages().iter().map(ToString::to_string).collect(),
        draft: true,
        project: folder.path().to_path_buf(),
        ..Request::default()
    };
    let project = Project::default();
    let (devices, found) = load(&request, &project).unwrap();
    // What contradicts itself is no configuration; enough have to be left.
    let wrong: BTreeSet<String> = found
        .iter()
        .filter(|(problem, _)| problem.severity() == Severity::Error)
        .filter_map(|(problem, sources)| Some(sources.file(problem.place?.file).display.clone()))
        .collect();
    let is_right = |id: &str| !wrong.iter().any(|file| file.ends_with(&format!("/{id}.ifu.toml")));
    let right: Vec<_> = devices.iter().filter(|device| is_right(&device.id)).collect();
    assert!(right.len() * 3 > configurations.len(), "{} of {} are right", right.len(), configurations.len());
    let composers = composers(&devices, &request, &project).unwrap();
    let faults: Vec<String> = right
        .par_iter()
        .flat_map_iter(|device| languages().into_iter().map(move |language| (*device, language)))
        .flat_map_iter(|(device, language)| {
            let document = compose(device, &composers[language], &request, &project).unwrap().main;
            let mut faults: Vec<String> =
                document.chapters.iter().flat_map(|chapter| holes(&chapter.markdown())).collect();
            let gaps = gaps(&document, &device.facts);
            faults.extend(
                lost(&configurations[&device.id], &document, &gaps).into_iter().map(|text| format!("lost: {text}")),
            );
            faults.into_iter().map(move |fault| format!("{} {language}: {fault}", device.id)).collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{} faults in {} configurations:\n{}", faults.len(), right.len(), faults.join("\n"));
}

#[test]
fn a_text_with_a_hole_is_found() {
    for text in [
        "The following roles can read the log: .",
        "- ",
        "The log records the following events:\n\n## Clock",
        "Location (), capacity",
        "Port { $port }.",
        "Password: at least 8 , and",
        "\u{f0001}Text.",
    ] {
        assert_eq!(holes(text).len(), 1, "{text:?}");
    }
    assert_eq!(holes("The log records the following events:\n\n- login\n- logout"), [""; 0]);
}

/// Texts with the same number of characters as the generator's `Prose` and `Name`: what begins a block, a cell, markup or an element
/// somewhere.
const HOSTILE: &[(&str, &str)] = &[
    ("# | `", "| # "),
    ("> - *", "> 1."),
    ("1. |_", "- | "),
    ("```|~", "<b>|"),
    ("|\n\n# ", "\\| `"),
    ("[|](#", "![a]"),
    ("<!--|", "*_*|"),
];

/// A configuration in which the texts of the generator begin with other ones.
fn with_texts(value: &Value, prose: &str, name: &str) -> Value {
    match value {
        Value::String(text) => match (text.strip_prefix("Prose"), text.strip_prefix("Name")) {
            (Some(rest), _) => json!(format!("{prose} {rest}")),
            (_, Some(rest)) => json!(format!("{name} {rest}")),
            _ => value.clone(),
        },
        Value::Array(items) => items.iter().map(|item| with_texts(item, prose, name)).collect(),
        Value::Object(table) => {
            table.iter().map(|(key, value)| (key.clone(), with_texts(value, prose, name))).collect()
        }
        _ => value.clone(),
    }
}

/// The elements of a page that are no text in a line.
fn elements(html: &str) -> Vec<&str> {
    let element = regex::Regex::new(
        r"</?(?:h[1-6]|p|ul|ol|li|table|thead|tbody|tr|th|td|caption|aside|blockquote|figure|figcaption|pre|hr|section|div)\b",
    );
    element.unwrap().find_iter(html).map(|found| found.as_str()).collect()
}

/// The blocks of Markdown.
fn blocks(markdown: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let block = |event| match event {
        Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
        | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image) => None,
        Event::Start(Tag::Heading { level, .. }) => Some(level.to_string()),
        Event::Start(tag) => Some(format!("{tag:?}")),
        Event::End(tag) => Some(format!("{tag:?}")),
        Event::Rule | Event::Html(_) => Some(format!("{event:?}")),
        _ => None,
    };
    Parser::new_ext(markdown, ifugen::testing::dialect()).filter_map(block).collect()
}

#[test]
fn no_value_changes_the_blocks_around_it() {
    let folder = tempfile::tempdir().unwrap();
    let texts: Vec<(&str, &str)> = std::iter::once(("Prose", "Name")).chain(HOSTILE.iter().copied()).collect();
    for (id, configuration) in configurations(1..=2) {
        for (number, (prose, name)) in texts.iter().enumerate() {
            let mut configuration = with_texts(&configuration, prose, name);
            let id = format!("{id}-{number}");
            configuration["device"]["id"] = json!(id);
            write(folder.path(), &id, &configuration);
        }
    }
    let request = Request {
        inputs: vec![folder.path().to_path_buf()],
        out: PathBuf::from("out"),
        languages: vec!["en".to_owned()],
        draft: true,
        project: folder.path().to_path_buf(),
        ..Request::default()
    };
    let project = Project::default();
    let (devices, found) = load(&request, &project).unwrap();
    let is_error = |problem: &ifugen::Diagnostic| problem.severity() == Severity::Error;
    let wrong: BTreeSet<String> = found
        .iter()
        .filter(|(problem, _)| is_error(problem))
        .filter_map(|(problem, sources)| Some(sources.file(problem.place?.file).display.clone()))
        .collect();
    let composers = composers(&devices, &request, &project).unwrap();
    let is_right = |id: &str| !wrong.iter().any(|file| file.ends_with(&format!("/{id}.ifu.toml")));
    // What the documents consist of, by the configuration and the number of its texts.
    let made: BTreeMap<(String, usize), [String; 2]> = devices
        .par_iter()
        .filter(|device| is_right(&device.id))
        .map(|device| {
            let document = compose(device, &composers["en"], &request, &project).unwrap().main;
            let [markdown, html] =
                ["md", "html"].map(|format| String::from_utf8(whole(&document, format).unwrap()).unwrap());
            let (id, number) = device.id.rsplit_once('-').unwrap();
            let shape = [blocks(&markdown).join("\n"), elements(&html).join("\n")];
            ((id.to_owned(), number.parse().unwrap()), shape)
        })
        .collect();
    let (mut compared, mut faults) = (0, Vec::new());
    for ((id, number), shape) in made.iter().filter(|((_, number), _)| *number > 0) {
        let Some(plain) = made.get(&(id.clone(), 0)) else { continue };
        compared += 1;
        for (format, (shape, plain)) in ["Markdown", "HTML"].iter().zip(shape.iter().zip(plain)) {
            if shape != plain {
                let same = shape.lines().zip(plain.lines()).take_while(|(one, other)| one == other).count();
                faults.push(format!("{id} with {:?} in {format}, from block {same} on", texts[*number]));
            }
        }
    }
    assert!(compared > 50, "{compared} documents were compared");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
