//! No fact of a configuration is lost, and none is changed, on its way into each language and each format.
//!
//! The configuration is read a second time here, as plain TOML, and walked beside the published JSON Schema, which says
//! of what kind each value is. What is looked for is written down here, not taken from ifugen. Whether a choice such as
//! `not_provided` is told cannot be seen from the outside; ifugen's own marks say so, and the golden cases show the words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::{LazyLock, Mutex, OnceLock};

use ifugen::testing::{Device, DocumentSet, Fact, Gap, LOCALES, Locale, SECTIONS, gaps};
use regex::Regex;
use serde_json::Value as Schema;
use toml::{Table, Value};

use crate::support::{
    Case, Composed, all_cases, compose, compose_as, examples, for_each, golden_cases, html_text, languages,
    markdown_text, pdf_text, read, root, whole,
};

/// A value of a configuration: its path, the kind that the schema names, and the value.
struct Leaf<'a> {
    path: String,
    kind: String,
    value: &'a Value,
}

/// Facts that steer how the document is made, or that another program reads.
const NOT_FOR_READERS: &[&str] = &[
    "schema",
    "extends",
    "device.id",
    "document.language",
    "document.languages",
    "document.formats",
    "document.require",
    "document.chapters",
    "document.leave_out",
    "document.annex",
    "warning.*.chapter",
    "sbom.file",
    "sbom.vex",
    "sbom.publish",
    "sbom.unlisted",
    "not_applicable",
    "custom",
];

/// Rows whose id a document prints that has `identifiers = true`.
const IDS_SHOWN: &[&str] = &[
    "access.role.*.id",
    "environment.control.*.id",
    "network.interface.*.id",
    "network.peer.*.id",
    "network.port.*.id",
    "network.zone.*.id",
    "part.*.id",
];

static SCHEMA: LazyLock<Schema> = LazyLock::new(|| {
    let text = fs::read_to_string(root().join("schema/device.schema.json")).unwrap();
    serde_json::from_str(&text).unwrap()
});

/// Follows references; the name of the last one is the kind of the value.
fn resolve(mut schema: &'static Schema, mut kind: String) -> (&'static Schema, String) {
    while let Some(reference) = schema.get("$ref").and_then(Schema::as_str) {
        kind = reference.rsplit('/').next().unwrap_or_default().to_owned();
        schema = &SCHEMA["$defs"][&kind];
    }
    (schema, kind)
}

/// The branch of an `anyOf` that has the form of the value.
fn branch(schema: &'static Schema, kind: String, value: &Value) -> Option<(&'static Schema, String)> {
    let (schema, kind) = resolve(schema, kind);
    if let Some(branches) = schema.get("anyOf").and_then(Schema::as_array) {
        return branches.iter().find_map(|each| branch(each, kind.clone(), value));
    }
    let form = match value {
        Value::String(_) | Value::Datetime(_) => "string",
        Value::Integer(_) => "integer",
        Value::Boolean(_) => "boolean",
        Value::Array(_) => "array",
        Value::Table(_) => "object",
        Value::Float(_) => "number",
    };
    // A `oneOf` is a choice among words.
    let fits =
        schema.get("oneOf").is_some() && form == "string" || schema.get("type").and_then(Schema::as_str) == Some(form);
    fits.then_some((schema, kind))
}

/// Every leaf of a configuration.
fn leaves(table: &Table) -> Vec<Leaf<'_>> {
    fn walk<'a>(value: &'a Value, schema: &'static Schema, path: &str, into: &mut Vec<Leaf<'a>>) {
        let (schema, kind) = branch(schema, String::new(), value)
            .unwrap_or_else(|| panic!("the schema has no form for `{path}` = {value}"));
        match value {
            Value::Table(table) => {
                for (key, value) in table {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    if !NOT_FOR_READERS.contains(&general(&path).as_str()) {
                        walk(value, &schema["properties"][key], &path, into);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &schema["items"], &format!("{path}.{index}"), into);
                }
            }
            value => into.push(Leaf { path: path.to_owned(), kind, value }),
        }
    }
    let mut found = Vec::new();
    for (key, value) in table {
        if !NOT_FOR_READERS.contains(&key.as_str()) {
            walk(value, &SCHEMA["properties"][key], key, &mut found);
        }
    }
    found
}

/// What a companion has from `[document]` where it does not say it itself.
const INHERITED: &[&str] = &[
    "revision",
    "date",
    "language",
    "languages",
    "formats",
    "effective",
    "disclaimer",
    "paper_copy",
    "bold",
    "identifiers",
    "chapters",
];

/// A configuration as one document of its set tells it: `[document]` is that of the companion, and of the other documents
/// there is what one document says of another.
fn as_told_by(configuration: &Table, companion: Option<&str>) -> Table {
    let document = configuration["document"].as_table().unwrap();
    let rows = document.get("companion").and_then(Value::as_array).into_iter().flatten();
    let rows: Vec<&Table> = rows.map(|row| row.as_table().unwrap()).collect();
    let mut own = document.clone();
    if let Some(id) = companion {
        own = (*rows.iter().find(|row| row["id"].as_str() == Some(id)).unwrap()).clone();
        own.remove("id");
        // Chapters that are left out are left out of those that stand beside.
        let is_whole = !own.contains_key("chapters") && !own.contains_key("leave_out");
        for key in INHERITED.iter().copied().chain(is_whole.then_some("leave_out")) {
            if let Some(value) = document.get(key) {
                own.entry(key).or_insert_with(|| value.clone());
            }
        }
    }
    let main = companion.map(|_| document);
    let others = rows.into_iter().filter(|row| row["id"].as_str() != companion).chain(main);
    let told = |row: &Table| -> Value {
        let told = ["title", "number"].into_iter().filter_map(|key| Some((key.to_owned(), row.get(key)?.clone())));
        Value::Table(told.collect())
    };
    own.insert("companion".to_owned(), Value::Array(others.map(told).collect()));
    let mut view = configuration.clone();
    view.insert("document".to_owned(), Value::Table(own));
    view
}

/// The chapter in which a fact has its place; none for what stands at the top of each document.
fn home(path: &str, configuration: &Table) -> Option<String> {
    let keys: Vec<&str> = path.split('.').collect();
    let chapter = match keys.as_slice() {
        ["device", "name" | "model"]
        | ["device", "manufacturer", "name"]
        | ["document", "title" | "number" | "revision" | "date" | "disclaimer"] => return None,
        ["document", "bold"] => "conventions",
        ["document", "history", ..] => "history",
        ["device" | "document" | "part", ..] => "identification",
        ["warning", row, ..] => {
            let row: usize = row.parse().unwrap();
            configuration["warning"][row]["chapter"].as_str().unwrap()
        }
        ["incident", ..] => "incidents",
        ["residual_risk" | "misuse", ..] => "risks",
        ["feature", ..] => "features",
        ["integrity", ..] => "malware",
        ["update" | "support", ..] => "updates",
        ["decommission", ..] => "decommissioning",
        ["sbom", ..] => "components",
        [chapter, ..] => *chapter,
        [] => panic!("a fact has a path"),
    };
    Some(chapter.to_owned())
}

/// Whether a document has a chapter where there are facts for it.
fn has_chapter(configuration: &Table, chapter: &str) -> bool {
    let names = |key: &str| configuration["document"].get(key).and_then(Value::as_array);
    let is_in = |names: &Vec<Value>| names.iter().any(|name| name.as_str() == Some(chapter));
    names("chapters").is_none_or(is_in) && !names("leave_out").is_some_and(is_in)
}

/// Whether a document has the place of a fact.
fn has_place(configuration: &Table, path: &str) -> bool {
    home(path, configuration).is_none_or(|chapter| has_chapter(configuration, &chapter))
}

/// A path with `*` for each index.
fn general(path: &str) -> String {
    let parts = path.split('.').map(|part| if part.bytes().all(|b| b.is_ascii_digit()) { "*" } else { part });
    parts.collect::<Vec<_>>().join(".")
}

/// In a pattern: no digit before.
const START: &str = "<start>";
/// In a pattern: no letter or digit after.
const END: &str = "<end>";

/// The text of a document in one format, in the two ways in which it is searched.
struct Text {
    /// One space between words.
    spaced: String,
    /// No space at all.
    squeezed: String,
    /// Whether lines are broken within words, as narrow columns of a page do.
    broken: bool,
}

impl Text {
    fn new(text: &str, broken: bool) -> Self {
        let text = plain(text);
        let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let squeezed = squeeze(&text, broken);
        Self { spaced, squeezed, broken }
    }

    /// Words that stand together.
    fn has(&self, words: &str) -> bool {
        self.squeezed.contains(&squeeze(&plain(words), self.broken))
    }

    /// A number or version that is not a part of a longer one.
    fn has_number(&self, number: &str) -> bool {
        if self.broken {
            return self.has(number);
        }
        let number = plain(number);
        self.spaced.match_indices(&number).any(|(at, _)| {
            let before = self.spaced[..at].chars().next_back();
            let mut after = self.spaced[at + number.len()..].chars();
            let (next, second) = (after.next(), after.next());
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            let part = matches!(next, Some('.' | ',')) && digit(second);
            !digit(before) && !matches!(before, Some('.' | ',')) && !digit(next) && !part
        })
    }

    /// An id that is not a part of a longer one.
    fn has_id(&self, id: &str) -> bool {
        if self.broken { self.has(id) } else { self.matches(&format!("(^|[^a-z0-9_-]){id}($|[^a-z0-9_-])")) }
    }

    /// A pattern with [`START`] and [`END`] for what may stand around it.
    fn matches(&self, pattern: &str) -> bool {
        let (pattern, text) = if self.broken {
            (pattern.replace([' ', '-'], "").replace(START, "").replace(END, ""), &self.squeezed)
        } else {
            (pattern.replace(START, "(^|[^0-9.,])").replace(END, r"($|[^\p{L}0-9])"), &self.spaced)
        };
        form(&pattern).is_match(text)
    }
}

/// A regular expression; most are asked for once a format.
fn form(pattern: &str) -> Regex {
    static FORMS: Mutex<BTreeMap<String, Regex>> = Mutex::new(BTreeMap::new());
    let mut forms = FORMS.lock().unwrap();
    forms.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).unwrap()).clone()
}

/// Without characters that do not show, and with one form of each quotation mark.
fn plain(text: &str) -> String {
    let text = text.replace(['\u{ad}', '\u{200b}', '\u{2060}', '\u{feff}'], "");
    text.replace(['\u{2018}', '\u{2019}'], "'").replace(['\u{201c}', '\u{201d}', '\u{201e}'], "\"")
}

/// Without white space and, where words are broken, without hyphens.
fn squeeze(text: &str, broken: bool) -> String {
    text.chars().filter(|c| !(c.is_whitespace() || broken && matches!(c, '-' | '\u{2010}'))).collect()
}

/// The text that readers of a prose value see, cut at its placeholders.
fn prose(text: &str) -> Vec<String> {
    use pulldown_cmark::{Event, Parser};
    static PLACEHOLDER: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\{(ref:)?[a-z][a-z0-9_.-]*\}").unwrap());
    let mut shown = String::new();
    // A first character that begins no block: prose is one run of inline Markdown.
    for event in Parser::new(&format!("\u{2060}{}", PLACEHOLDER.replace_all(text, "\u{1}"))) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) | Event::Html(words) => {
                shown.push_str(&words);
            }
            _ => shown.push(' '),
        }
    }
    shown
        .trim_start_matches('\u{2060}')
        .split('\u{1}')
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

/// Words as the manufacturer wrote them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// The wording of a language, loaded once.
fn locale(language: &str) -> &'static Locale {
    static LOADED: LazyLock<BTreeMap<&str, OnceLock<Locale>>> =
        LazyLock::new(|| LOCALES.iter().map(|tag| (*tag, OnceLock::new())).collect());
    LOADED[language].get_or_init(|| Locale::load(language, &[], None).unwrap())
}

/// How a language may write a number: with its digits in groups or not.
fn numbers(number: &str, language: &str) -> Vec<String> {
    // White space of every kind is a space here.
    let grouped = locale(language).number(number).replace(['\u{a0}', '\u{202f}'], " ");
    let point = locale(language).number("0.5").replace(['0', '5'], "");
    let mut forms = vec![number.replace('.', &point), grouped];
    forms.dedup();
    forms
}

/// The words for a unit of time in all their forms, as the wording has them.
fn unit_of_time(unit: &str, language: &str) -> String {
    let words = ["0", "1", "2", "3", "5", "7", "11", "21", "1.5"].map(|number| {
        let text = locale(language).duration(&format!("{number} {unit}")).unwrap();
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        let shown = locale(language).number(number);
        let word = text.strip_prefix(&shown).unwrap_or_else(|| panic!("`{shown}` does not begin “{text}”"));
        regex::escape(&plain(word.trim()))
    });
    format!("({})", words.join("|"))
}

/// A unit of amounts of data, as the language writes it: French has another symbol for bytes.
fn unit_as_written(unit: &str, language: &str) -> String {
    let text = locale(language).quantity(&format!("1 {unit}")).unwrap();
    text.strip_prefix('1').unwrap_or(&text).trim().to_owned()
}

/// A pattern for what stands between the ends of a range: a dash, or up to three words.
const TO: &str = r"\p{L}+(?: \p{L}+){0,2}|–";

/// A pattern for a comparison, number or range and unit, as the language writes it.
fn measure(text: &str, unit: impl Fn(&str) -> String, language: &str) -> String {
    static PARTS: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"^(?:<=|>=|<|>|~)?\s*([0-9]+(?:\.[0-9]+)?)(?:\s*\.\.\s*([0-9]+(?:\.[0-9]+)?))?\s*(.+)$").unwrap()
    });
    let parts = PARTS.captures(text).unwrap_or_else(|| panic!("`{text}` is no measure"));
    let any = |number: &str| {
        let forms: Vec<String> = numbers(number, language).iter().map(|form| regex::escape(form)).collect();
        format!("({})", forms.join("|"))
    };
    let low = any(&parts[1]);
    let number = match parts.get(2) {
        Some(high) => format!("{low} ?({TO}) ?{}", any(high.as_str())),
        None => low,
    };
    // Maltese joins some numbers and units by a hyphen.
    format!("{START}{number} ?{}", unit(&parts[3]))
}

/// The two ways of writing a date: for sorting and copying, and in a sentence.
fn date(text: &str, language: &str) -> String {
    let shown = locale(language).date(text).replace(['\u{a0}', '\u{202f}'], " ");
    format!("{text}|{START}{}", regex::escape(&plain(&shown)))
}

/// The rows to which a kind of reference leads.
fn homes(kind: &str) -> &'static [&'static str] {
    match kind {
        "PartRef" => &["part"],
        "NodeRef" => &["part", "network.peer"],
        "ModeRef" => &["device.mode"],
        "VariantRef" => &["device.variant"],
        "OptionRef" => &["device.option"],
        "RoleRef" => &["access.role"],
        "LocalContactRef" => &["contact.local"],
        "FunctionRef" => &["access.function"],
        "ZoneRef" => &["network.zone"],
        "InterfaceRef" => &["network.interface"],
        "GroupRef" => &["environment.group"],
        "PortRef" => &["network.port"],
        "ComponentRef" => &["sbom.component"],
        "RiskRef" => &["residual_risk"],
        other => panic!("no rows are known for the reference type {other}"),
    }
}

/// The title of the row to which a reference leads, or what else it is called by.
fn title<'a>(configuration: &'a Table, kind: &str, id: &'a str) -> Option<&'a str> {
    if kind == "NodeRef" && id == "device" {
        return configuration["device"].get("name").and_then(Value::as_str);
    }
    for home in homes(kind) {
        let rows = home.split('.').try_fold(None::<&Value>, |at, key| {
            Some(Some(match at {
                None => configuration.get(key)?,
                Some(table) => table.get(key)?,
            }))
        });
        let rows = rows.flatten().and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let row =
            rows.iter().find(|row| ["id", "name"].iter().any(|key| row.get(key).and_then(Value::as_str) == Some(id)));
        if let Some(row) = row {
            return ["title", "name"].iter().find_map(|key| row.get(key)).and_then(Value::as_str);
        }
    }
    // A component may come from a bill of materials; then it is called by its name.
    assert_eq!(kind, "ComponentRef", "`{id}` names no row of {:?}", homes(kind));
    Some(id)
}

/// The language of a document, and what its translator made of each text.
struct Wording<'a> {
    language: &'a str,
    translated: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Wording<'a> {
    fn new(device: &'a Device, language: &'a str) -> Self {
        let mut translated: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (path, text) in device.translation(language) {
            let source = device.facts.at(path).and_then(Fact::text).expect("a translation is of a fact");
            translated.entry(source).or_default().push(text);
        }
        Self { language, translated }
    }

    /// What a name may be called: as it is translated, or as it is written.
    fn names<'b>(&self, value: &'b str) -> Vec<&'b str>
    where
        'a: 'b,
    {
        self.translated.get(value).cloned().unwrap_or_else(|| vec![value])
    }

    /// What of a prose value, or of its translation, does not stand in the text.
    fn missing_prose(&self, value: &str, text: &Text) -> Option<String> {
        match self.translated.get(value) {
            None => missing_prose(value, text),
            Some(translations) => {
                let mut lost: Vec<Option<String>> = translations.iter().map(|each| missing_prose(each, text)).collect();
                if lost.iter().any(Option::is_none) { None } else { lost.remove(0) }
            }
        }
    }
}

/// What is missing of a leaf in a text; `None` where all of it is there.
fn missing(leaf: &Leaf, configuration: &Table, text: &Text, wording: &Wording) -> Option<String> {
    let language = wording.language;
    let shown = match leaf.value {
        Value::String(shown) => shown.clone(),
        other => other.to_string(),
    };
    // Of the file with the components, its name.
    let value = if leaf.path == "sbom.file" { shown.rsplit('/').next().unwrap_or_default() } else { shown.as_str() };
    let found = match leaf.kind.as_str() {
        "Id" => {
            let asked = configuration["document"].get("identifiers").and_then(Value::as_bool) == Some(true);
            !asked || !IDS_SHOWN.contains(&general(&leaf.path).as_str()) || text.has_id(value)
        }
        "Text" | "Code" | "Phone" => value.lines().all(|part| text.has(part)),
        "Label" => wording.names(value).iter().any(|name| name.lines().all(|part| text.has(part))),
        "Link" => text.has(value.trim_start_matches("mailto:").trim_start_matches("tel:")),
        "Prose" => return wording.missing_prose(value, text),
        "Date" | "DateOrMonth" => text.matches(&date(value, language)),
        "Version" => {
            let versions = value.trim_start_matches(['<', '>', '=', ' ']).split("..").map(str::trim);
            versions.into_iter().all(|version| text.has_number(version))
        }
        "Quantity" => {
            let unit = |unit: &str| format!("{}{END}", regex::escape(&unit_as_written(unit, language)));
            text.matches(&measure(value, unit, language))
        }
        "Duration" => text.matches(&measure(value, |unit| unit_of_time(unit, language), language)),
        "PortInteger" | "IpProtocol" => text.has_number(value),
        "PortRange" => {
            ["any", "not_known"].contains(&value)
                || value.split_once("..").is_some_and(|(low, high)| {
                    text.matches(&format!(r"{START}{} ?({TO}) ?{}{END}", low.trim(), high.trim()))
                })
        }
        reference if reference.ends_with("Ref") => match title(configuration, reference, value) {
            Some(title) if reference != "PortRef" => return wording.missing_prose(title, text),
            _ => true,
        },
        // A number with no unit, such as the least length of a password.
        "" if leaf.value.is_integer() => numbers(value, language).iter().any(|number| text.has_number(number)),
        "" if leaf.value.is_bool() => true,
        // A choice: its words are the language's.
        kind => {
            let schema = &SCHEMA["$defs"][kind];
            assert!(
                schema.get("enum").is_some() || schema.get("oneOf").is_some(),
                "`{}` is a {kind}: say here how to find it",
                leaf.path
            );
            true
        }
    };
    (!found).then_some(shown)
}

fn missing_prose(value: &str, text: &Text) -> Option<String> {
    // Line breaks and what would begin a list or heading are up to the document; all the words are there all the same.
    let simple =
        !value.contains(['\n', '\\', '<', '&', '#', '~', '$', '^']) && !value.starts_with(['-', '+', '>', '*', '1']);
    if simple {
        return prose(value).into_iter().find(|part| !text.has(part));
    }
    prose(value).iter().flat_map(|part| words(part)).find(|word| !text.has(word)).map(str::to_owned)
}

/// Names and versions of the components in a CycloneDX file.
fn imported(configuration: &Table) -> Vec<(String, String)> {
    let Some(file) = configuration.get("sbom").and_then(|sbom| sbom.get("file")).and_then(Value::as_str) else {
        return Vec::new();
    };
    let bill: Schema = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    let text = |component: &Schema, key: &str| component[key].as_str().unwrap_or_default().to_owned();
    let components = bill["components"].as_array().map_or(&[][..], Vec::as_slice);
    components.iter().map(|component| (text(component, "name"), text(component, "version"))).collect()
}

#[test]
fn every_fact_is_in_every_document() {
    let built_in = languages();
    for_each(&all_cases(), |case| {
        let configuration = read(&case.file);
        let all_components = imported(&configuration);
        let mut wrong = Vec::new();
        // The small cases in every language, translated or not: numbers, dates and units are the language's all the same.
        let golden = case.name.starts_with("golden/");
        let Composed { device, documents } = if golden { compose_as(case, &built_in) } else { compose(case) };
        let own = device.languages(&[]);
        for document in documents {
            let language = &document.language;
            let wording = Wording::new(&device, language);
            // Each document of a set tells the facts of its chapters.
            let configuration = as_told_by(&configuration, document.companion.as_deref());
            let mut leaves = leaves(&configuration);
            leaves.retain(|leaf| has_place(&configuration, &leaf.path));
            let components = if has_chapter(&configuration, "components") { &all_components[..] } else { &[] };
            for extension in ["md", "html", "pdf"] {
                // A page costs more than its text.
                if extension == "pdf" && !own.contains(language) {
                    continue;
                }
                let Some(bytes) = whole(&document, extension) else { continue };
                let text = match extension {
                    "pdf" => {
                        // A paragraph can go on on the next page, behind the last line of one and the first of the other.
                        static BREAK: LazyLock<Regex> = LazyLock::new(|| Regex::new("[^\n]*\n\u{c}[^\n]*\n").unwrap());
                        let raw = pdf_text(&bytes, "-raw");
                        Text::new(&format!("{raw}\n{}", BREAK.replace_all(&raw, "")), true)
                    }
                    "html" => Text::new(&html_text(&String::from_utf8(bytes).unwrap()), false),
                    _ => Text::new(&markdown_text(&String::from_utf8(bytes).unwrap()), false),
                };
                for leaf in &leaves {
                    if let Some(lost) = missing(leaf, &configuration, &text, &wording) {
                        let name = document.companion.iter().flat_map(|id| [".", id.as_str()]).collect::<String>();
                        wrong.push(format!(
                            "{language}{name}.{extension} does not show `{lost}` of {} ({})",
                            leaf.path, leaf.kind
                        ));
                    }
                }
                for (name, version) in components {
                    if !text.has(name) || !text.has(version) {
                        wrong.push(format!("{language}.{extension} does not show the component {name} {version}"));
                    }
                }
            }
        }
        wrong
    });
}

/// Each fact of a set has its place in some document, in the language of the configuration; what the main document leaves
/// out is not lost where a companion has it.
#[test]
fn the_documents_of_a_set_tell_everything_together() {
    for_each(&all_cases(), |case| {
        let configuration = read(&case.file);
        let Some(own) = configuration["document"].get("companion").and_then(Value::as_array) else { return Vec::new() };
        let documents = compose_as(case, &[configuration["document"]["language"].as_str().unwrap()]).documents;
        assert_eq!(documents.len(), own.len() + 1, "{}: not each document is made", case.name);
        let views: Vec<Table> =
            documents.iter().map(|document| as_told_by(&configuration, document.companion.as_deref())).collect();
        let mut lost: Vec<String> = leaves(&views[0]).into_iter().map(|leaf| leaf.path).collect();
        lost.retain(|path| !views.iter().any(|view| has_place(view, path)));
        lost.into_iter().map(|path| format!("no document has the place of {path}")).collect()
    });
}

/// Readers know no ids of the configuration; those who work with it can ask for them.
#[test]
fn ids_are_printed_where_a_document_asks_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    for name in ["access", "environment", "network", "parts"] {
        let case = golden_cases().into_iter().find(|case| case.name == format!("golden/{name}")).unwrap();
        let mut configuration = read(&case.file);
        for asked in [true, false] {
            let document = configuration["document"].as_table_mut().unwrap();
            document.insert("identifiers".to_owned(), Value::Boolean(asked));
            let copy = Case { name: case.name.clone(), file: folder.path().join(format!("{name}-{asked}.ifu.toml")) };
            fs::write(&copy.file, toml::to_string(&configuration).unwrap()).unwrap();
            let document = compose(&copy).documents.remove(0);
            let markdown = String::from_utf8(whole(&document, "md").unwrap()).unwrap();
            for leaf in leaves(&configuration) {
                let row = general(&leaf.path);
                if IDS_SHOWN.contains(&row.as_str()) {
                    let id = leaf.value.as_str().unwrap();
                    if markdown.contains(&format!("`{id}`")) != asked {
                        wrong.push(format!("{name}: {id} of {}, identifiers = {asked}", leaf.path));
                    }
                    seen.insert(row);
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(seen.len(), IDS_SHOWN.len(), "only {seen:?} are seen");
}

/// A port's number, protocol, part and purpose stand in one row, so that no value can slip into another row.
#[test]
fn facts_of_a_port_stand_in_one_row() {
    for_each(&all_cases(), |case| {
        let configuration = read(&case.file);
        let ports = configuration.get("network").and_then(|network| network.get("port")).and_then(Value::as_array);
        let mut wrong = Vec::new();
        let Composed { device, documents } = compose(case);
        for document in documents {
            if !has_chapter(&as_told_by(&configuration, document.companion.as_deref()), "network") {
                continue;
            }
            let wording = Wording::new(&device, &document.language);
            let markdown = String::from_utf8(whole(&document, "md").unwrap()).unwrap();
            let rows: Vec<Text> = markdown
                .lines()
                .filter(|line| line.starts_with('|'))
                .map(|line| Text::new(&markdown_text(line.trim_matches('|')).replace(r"\|", "|"), false))
                .collect();
            for port in ports.into_iter().flatten() {
                let text = |key: &str| port.get(key).and_then(Value::as_str);
                let number = match port.get("number").or_else(|| port.get("ip_protocol")) {
                    Some(Value::Array(numbers)) => numbers[0].to_string(),
                    Some(number) => number.to_string(),
                    // ICMP has types instead.
                    None => "any".to_owned(),
                }
                .replace("not_known", "any");
                let number = number.trim_matches('"').split("..").next().unwrap_or_default().to_owned();
                let protocol = text("protocol");
                let part = text("part").and_then(|part| title(&configuration, "PartRef", part));
                let purpose = text("purpose");
                let is_its = |row: &&Text| {
                    protocol.is_none_or(|protocol| wording.names(protocol).iter().any(|name| row.has(name)))
                        && (number == "any" || row.has_number(&number))
                        && part.into_iter().chain(purpose).all(|prose| wording.missing_prose(prose, row).is_none())
                };
                if !rows.iter().any(|row| is_its(&row)) {
                    let (language, id) = (&document.language, port["id"].as_str().unwrap());
                    wrong.push(format!(
                        "{language}: no row has all of `{id}`: {number}, {protocol:?}, {part:?}, {purpose:?}"
                    ));
                }
            }
        }
        wrong
    });
}

#[test]
fn ifugens_own_marks_miss_no_fact() {
    for_each(&all_cases(), |case| {
        let configuration = read(&case.file);
        let Composed { device, documents } = compose(case);
        let mut lost = Vec::new();
        // The main document comes first, then those beside it.
        for set in documents.chunk_by(|_, next| next.companion.is_some()) {
            let set = DocumentSet { main: set[0].clone(), companions: set[1..].to_vec() };
            let views: Vec<(Option<&str>, Table)> = set
                .iter()
                .map(|document| document.companion.as_deref())
                .map(|companion| (companion, as_told_by(&configuration, companion)))
                .collect();
            // A document may be made in some languages only, and with some chapters only.
            let has_place = |fact: &str| {
                let of_companion = fact.strip_prefix("document.companion.").and_then(|rest| rest.split_once('.'));
                let (companion, path) = match of_companion {
                    Some((id, field)) => (Some(id), format!("document.{field}")),
                    None => (None, fact.to_owned()),
                };
                let chapter = home(&path, &configuration).unwrap_or_else(|| "identification".to_owned());
                let mut views = views.iter().filter(|(id, _)| of_companion.is_none() || *id == companion);
                views.any(|(_, view)| has_chapter(view, &chapter))
            };
            for gap in gaps(&set.joined(), &device.facts) {
                if let Gap::Fact(fact) = gap
                    && has_place(&fact)
                {
                    lost.push(format!("{}: no chapter shows {fact}", set.main.language));
                }
            }
        }
        lost
    });
}

/// The walk itself must not be blind: it finds the known leaves of a known case, and tells what is taken out.
#[test]
fn the_walk_sees_what_is_missing() {
    let case = golden_cases().into_iter().find(|case| case.name == "golden/network").unwrap();
    let configuration = read(&case.file);
    let leaves = leaves(&configuration);
    let text = String::from_utf8(whole(&compose(&case).documents[0], "md").unwrap()).unwrap();
    let text = text.replace('\u{a0}', " ");
    let lost = |from: &str, to: &str| -> BTreeSet<String> {
        assert!(text.contains(from), "the document has no `{from}`");
        let text = Text::new(&markdown_text(&text.replace(from, to)), false);
        let wording = Wording { language: "en", translated: BTreeMap::new() };
        leaves
            .iter()
            .filter(|leaf| missing(leaf, &configuration, &text, &wording).is_some())
            .map(|leaf| leaf.path.clone())
            .collect()
    };
    let changes = [
        ("8443", "844", "network.port.0.number"),
        ("8443", "18443", "network.port.0.number"),
        ("5000 to 5010", "5000", "network.port.1.number.1"),
        ("500 ms", "5000 ms", "network.requirements.latency"),
        ("500 ms", "500 s", "network.requirements.latency"),
        ("2.5 kbit/s", "25 kbit/s", "network.flow.0.rate"),
        ("pumpd.exe", "pump.exe", "network.port.0.program"),
        ("LAN socket", "LAN", "network.interface.0.title"),
        ("TLS 1.2", "", "network.port.0.encryption.method.0"),
        ("Stay near.", "Stay.", "network.failure.0.countermeasure"),
        ("3.9", "3.90", "network.peer.0.versions.1"),
    ];
    for (from, to, path) in changes {
        let found = lost(from, to);
        assert!(found.contains(path), "{from} → {to}: {found:?}");
    }
}

/// Every key that the schema knows stands in some golden case, so a new key brings a case with it.
#[test]
fn every_key_of_the_schema_has_a_golden_case() {
    fn used(value: &Value, schema: &'static Schema, into: &mut BTreeMap<String, BTreeSet<String>>, name: &str) {
        let Some((schema, kind)) = branch(schema, name.to_owned(), value) else { return };
        match value {
            Value::Table(table) => {
                for (key, value) in table {
                    into.entry(kind.clone()).or_default().insert(key.clone());
                    used(value, &schema["properties"][key], into, "");
                }
            }
            Value::Array(items) => items.iter().for_each(|item| used(item, &schema["items"], into, "")),
            _ => {}
        }
    }
    let mut known = BTreeMap::new();
    for case in golden_cases() {
        used(&Value::Table(read(&case.file)), &SCHEMA, &mut known, "Configuration");
    }
    let mut unused = Vec::new();
    let defs = SCHEMA["$defs"].as_object().unwrap();
    for (kind, schema) in defs.iter().map(|(kind, schema)| (kind.as_str(), schema)).chain([("Configuration", &*SCHEMA)])
    {
        let keys = schema.get("properties").and_then(Schema::as_object);
        for key in keys.into_iter().flatten().map(|(key, _)| key) {
            if !known.get(kind).is_some_and(|keys| keys.contains(key)) {
                unused.push(format!("{kind}.{key}"));
            }
        }
    }
    let unused: Vec<&String> = unused.iter().filter(|key| !NOT_IN_GOLDEN.contains(&key.as_str())).collect();
    assert!(unused.is_empty(), "no golden case has: {unused:?}");
}

/// Keys that steer the program; tests of the command line use them.
const NOT_IN_GOLDEN: &[&str] = &[
    "Configuration.custom",
    "Configuration.extends",
    "Configuration.not_applicable",
    "Device.id",
    "NotApplicable.because",
    "NotApplicable.requirement",
    "Sbom.file",
];

#[test]
fn examples_use_every_chapter() {
    let mut unseen: BTreeSet<&str> = SECTIONS.iter().map(|section| section.id).collect();
    for case in examples() {
        for document in compose(&case).documents {
            for chapter in &document.chapters {
                unseen.remove(chapter.id.as_str());
            }
        }
    }
    assert!(unseen.is_empty(), "no example has the chapters {unseen:?}");
}

/// A lock in the diagram says that a port is encrypted; a closed one for a port that is not would be an invented claim. So
/// would be a line that is not dashed for what is there under a condition only.
#[test]
fn each_port_of_a_flow_has_its_own_lock() {
    let (mut several, mut conditional) = (0, 0);
    for case in all_cases() {
        let mut device = read(&case.file);
        let network = device.remove("network");
        let parts = device.get("part").and_then(Value::as_array).cloned().unwrap_or_default();
        let rows = |kind: &str| -> Vec<Value> {
            let rows = network.as_ref().and_then(|network| network.get(kind)).and_then(Value::as_array);
            rows.cloned().unwrap_or_default()
        };
        // Names are told here as they are written, so in the language in which they are.
        let own = device["document"].get("language").and_then(Value::as_str).unwrap_or("en");
        let document = compose_as(&case, &[own]).documents.remove(0);
        for flow in rows("flow") {
            let ids = match flow.get("port") {
                Some(Value::Array(ids)) => ids.clone(),
                one => one.cloned().into_iter().collect(),
            };
            several += usize::from(ids.len() > 1);
            for port in rows("port").iter().filter(|port| ids.contains(&port["id"])) {
                let encryption = flow.get("encryption").or_else(|| port.get("encryption"));
                let state = encryption.map(|encryption| encryption.get("state").unwrap_or(encryption));
                // What the operator must provide, or the host does, is not there by itself.
                let is_others = |state: &&Value| ["by_operator", "by_host"].map(Some).contains(&state.as_str());
                let encrypted = state.filter(|state| !is_others(state)).map(|state| {
                    !["none", "not_provided", "not_applicable"].iter().any(|no| state.as_str() == Some(no))
                });
                let is_of_flow = |part: &&Value| [flow.get("from"), flow.get("to")].contains(&part.get("id"));
                let interfaces = rows("interface");
                let interface = interfaces.iter().filter(|row| row.get("id") == port.get("interface"));
                let mut holders = parts.iter().filter(is_of_flow).chain([&flow, port]).chain(interface);
                let need = port.get("need").and_then(Value::as_str);
                let optional =
                    need.is_some_and(|need| need != "required") || holders.any(|row| row.get("when").is_some());
                conditional += usize::from(optional && need == Some("required"));
                let protocol = port.get("protocol").and_then(Value::as_str).unwrap_or_default();
                let drawn = document.figures.iter().flat_map(|figure| &figure.diagram.flows).any(|drawn| {
                    flow["from"].as_str() == Some(&drawn.from)
                        && flow["to"].as_str() == Some(&drawn.to)
                        && drawn.label.ends_with(protocol)
                        && drawn.encrypted == encrypted
                        && drawn.optional == optional
                });
                assert!(drawn, "{}: {} of {flow}", case.name, port["id"]);
            }
        }
    }
    assert!(several > 0, "no flow has several ports");
    assert!(conditional > 0, "no flow of a port that is not optional has a condition");
}
