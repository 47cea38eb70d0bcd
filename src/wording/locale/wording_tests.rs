//! Every language has the same messages, everything that can be printed has one, and no message is unused.

mod printed;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;

use printed::{OF_RULES, SCOPE, choices, field, fields, printed, types, values};

use super::*;
use crate::model::device::schema_once;
use crate::model::section::{SECTIONS, TECHNICIANS};
use crate::wording::word::message_name;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

type Names = BTreeSet<String>;

fn locale(tag: &str) -> Locale {
    Locale::load(tag, &[], None).expect("built-in wording is valid")
}

/// Variables of each message of a language.
fn variables(tag: &str) -> BTreeMap<String, Names> {
    locale(tag)
        .variables
        .into_iter()
        .map(|(name, variables)| (name, variables.into_iter().map(|variable| variable.name).collect()))
        .collect()
}

/// Names of the messages and attributes in one file of a language.
fn messages_in(tag: &str, file: &str) -> Names {
    let mut names = BTreeMap::new();
    for (name, text) in built_in(tag).iter().filter(|(name, _)| name.ends_with(file)) {
        collect_variables(&parse(name, text).expect("valid Fluent"), &mut names);
    }
    assert!(!names.is_empty(), "{tag} has no {file}");
    names.into_keys().collect()
}

fn difference(left: &Names, right: &Names) -> Vec<String> {
    left.difference(right).cloned().collect()
}

/// All files of a folder of this project, and of the folders in it, with one of some extensions: path and text.
fn texts(folder: &str, extensions: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(Path::new(ROOT).join(folder)).expect("a folder of this project") {
        let entry = entry.expect("a readable folder");
        let path = format!("{folder}/{}", entry.file_name().display());
        if entry.path().is_dir() {
            found.extend(texts(&path, extensions));
        } else if extensions.iter().any(|extension| path.ends_with(extension)) && !path.contains("/wording_tests") {
            found.push((path, std::fs::read_to_string(entry.path()).expect("a text")));
        }
    }
    found
}

/// All files of a folder, one after the other.
fn text(folder: &str, extensions: &[&str]) -> String {
    let text: String = texts(folder, extensions).into_iter().map(|(_, text)| text).collect();
    assert!(!text.is_empty(), "nothing to read in {folder}");
    text
}

/// Variables of each message that replaces another one for lay readers.
fn lay(tag: &str) -> BTreeMap<String, Names> {
    let (name, text) = built_in_lay(tag).expect("wording for lay readers");
    let mut found = BTreeMap::new();
    collect_variables(&parse(&name, &text).expect("valid Fluent"), &mut found);
    let names = |variables: Vec<Variable>| variables.into_iter().map(|variable| variable.name).collect();
    found.into_iter().map(|(name, variables)| (name, names(variables))).collect()
}

#[test]
fn wording_for_lay_readers_lies_over_messages_that_are_there() {
    let (lay, base) = (lay(LOCALES[0]), variables(LOCALES[0]));
    assert!(lay.len() > 50, "the wording is read");
    let differing: Vec<_> = lay.iter().filter(|(name, names)| base.get(*name) != Some(names)).collect();
    assert!(differing.is_empty(), "lies over no message, or uses other variables: {differing:?}");
}

#[test]
fn every_value_of_a_closed_list_is_worded_and_no_other() {
    let choices = choices();
    assert!(choices.contains("provision.not_provided") && choices.contains("class.IIa"), "the schema is read");
    let worded: Names = messages_in(LOCALES[0], "choices.ftl");
    assert_eq!(difference(&choices, &worded), [""; 0], "not worded");
    assert_eq!(difference(&worded, &choices), [""; 0], "values that the model does not have");
}

#[test]
fn everything_that_templates_print_is_worded() {
    let english: Names = variables(LOCALES[0]).into_keys().collect();
    let mut missing = difference(&printed().needed, &english);
    // Ids need no sentence, and neither does a fact that another sentence of the table states.
    let told: Names = variables(LOCALES[0])
        .iter()
        .flat_map(|(name, variables)| {
            let kind = name.split('.').next().unwrap_or_default();
            variables
                .iter()
                .filter(move |variable| !name.ends_with(&format!(".{variable}")))
                .map(move |v| format!("{kind}.{v}"))
        })
        .collect();
    missing.retain(|name| {
        let attribute = name.split('.').nth(1);
        attribute != Some("id") && !told.contains(name)
    });
    assert_eq!(missing, [""; 0]);
}

#[test]
fn every_chapter_has_a_title_and_a_lead_and_every_title_and_lead_a_chapter() {
    for kind in ["chapter", "lead"] {
        let prefix = format!("{kind}.");
        let sections = SECTIONS.iter().map(|section| section.id).chain([TECHNICIANS]);
        let sections: Names = sections.map(|id| format!("{prefix}{id}")).collect();
        let found: Names = variables(LOCALES[0]).into_keys().filter(|name| name.starts_with(&prefix)).collect();
        assert_eq!(found, sections);
    }
}

#[test]
fn a_lead_is_one_or_two_sentences_for_every_device() {
    for tag in LOCALES {
        for (name, variables) in variables(tag).iter().filter(|(name, _)| name.starts_with("lead.")) {
            assert!(variables.is_empty(), "{tag} `{name}` depends on a fact");
            let lead = locale(tag).word(name).expect("a lead");
            let sentences = lead.split_inclusive(". ").count();
            assert!(sentences <= 2 && lead.ends_with('.'), "{tag} `{name}`: {sentences} sentences in “{lead}”");
            assert!(lead.split(' ').count() <= 50, "{tag} `{name}` is long: “{lead}”");
        }
    }
}

#[test]
fn no_message_is_unused() {
    let printed = printed();
    let sources = text("src", &[".rs"]);
    let pages = text("templates", &[".html", ".typ"]);
    let kinds: Names =
        schema_once()["$defs"].as_object().into_iter().flatten().map(|(name, _)| message_name(name)).collect();
    let page = messages_in(LOCALES[0], "page.ftl");
    let messages_of_signals: Vec<&str> = page.iter().filter_map(|name| name.strip_prefix("signal.")).collect();
    let mut names = messages_in(LOCALES[0], "model.ftl");
    names.extend(page.clone());
    names.retain(|name| {
        // A shorter message is used if a fact of the long one is not given. The meaning of a missing field is printed
        // in place of the field. Several numbers, any number, a port without transport
        // protocol, and the prohibitions of a list have separate messages, and so
        // have lists of which some are enough, facts about one part (they do not mention the device), recommendations (without "must"), what others
        // enforce, what is off on delivery, lists of one, and those that have only `none`.
        let suffixes = [
            "-ip",
            "-plain-many",
            "-plain-any",
            "-plain",
            "-bare",
            "-short",
            "-left-out",
            "-many",
            "-any",
            "-some-should",
            "-some",
            "-should-not",
            "-not",
            "-none-part",
            "-part",
            "-should",
            "-others",
            "-inactive",
            "-one",
            "-none",
        ];
        let name = suffixes.iter().find_map(|suffix| name.strip_suffix(suffix)).unwrap_or(name);
        let (kind, attribute) = name.split_once('.').unwrap_or((name, ""));
        let quoted = |text: &str| sources.contains(&format!("\"{text}\""));
        // Families name their members by the second part.
        let in_family = match kind {
            "chapter" | "lead" => true,
            "page" => {
                quoted(attribute)
                    || pages.contains(&format!("words.{attribute}"))
                    || pages.contains(&format!("\"{attribute}\""))
            }
            "duration" | "version" | "measure" | "diagram" | "glance-party" => quoted(attribute),
            // What a table covers is named by the field.
            "scope" => SCOPE.contains(&attribute) || quoted(name),
            "conventions" if messages_of_signals.contains(&attribute) => true,
            "port" if OF_RULES.contains(&attribute) => quoted(attribute),
            _ => ["reference", "unnamed"].contains(&attribute),
        };
        let is_heading = attribute.is_empty() && kinds.contains(kind);
        !(in_family || is_heading || quoted(name) || printed.needed.contains(name) || printed.used.contains(name))
    });
    assert_eq!(names.into_iter().collect::<Vec<_>>(), [""; 0]);
}

/// The fixed text: messages that are printed unchanged, without a value of a fact. Column heads, sentences and values
/// of single facts are not among them, nor the forms of numbers, times and lists.
fn fixed() -> Names {
    const FORMS: &[&str] = &["duration", "version", "measure", "date", "list", "flag"];
    let kinds: BTreeMap<String, &String> =
        schema_once()["$defs"].as_object().into_iter().flatten().map(|(name, _)| (message_name(name), name)).collect();
    let mut fixed = messages_in(LOCALES[0], "page.ftl");
    fixed.retain(|name| !FORMS.contains(&name.split('.').next().unwrap_or_default()));
    fixed.extend(messages_in(LOCALES[0], "model.ftl").into_iter().filter(|name| {
        let Some((kind, attribute)) = name.split_once('.') else { return true };
        // One message words two tables.
        let kind = kinds.get(kind).map_or("", |kind| kind.as_str());
        field(kind, attribute).is_none()
    }));
    fixed.extend(printed().leads);
    fixed.extend(messages_in(LOCALES[0], "abbreviations.ftl").into_iter().filter(|name| name.contains('.')));
    fixed.extend(messages_in(LOCALES[0], "duty.ftl").into_iter().filter(|name| name.contains('.')));
    // A lay message is true for a separate reason.
    let lay: Vec<String> = lay(LOCALES[0]).into_keys().filter(|name| fixed.contains(name)).collect();
    fixed.extend(lay.into_iter().map(|name| format!("lay/{name}")));
    fixed
}

/// A row of `tests/data/fixed-messages.toml`.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Judged {
    messages: Vec<String>,
    printed: String,
    because: String,
}

#[test]
fn every_fixed_message_is_judged() {
    #[derive(serde::Deserialize)]
    struct File {
        row: Vec<Judged>,
    }
    let path = Path::new(ROOT).join("tests/data/fixed-messages.toml");
    let text = std::fs::read_to_string(path).expect("the list of fixed messages");
    let rows = toml::from_str::<File>(&text).expect("rows").row;
    let mut judged = Names::new();
    for row in &rows {
        assert!(!row.messages.is_empty() && !row.printed.is_empty() && !row.because.is_empty(), "{:?}", row.messages);
        for name in &row.messages {
            assert!(judged.insert(name.clone()), "`{name}` is judged twice");
        }
    }
    let fixed = fixed();
    assert!(fixed.contains("control.required-intro") && fixed.contains("diagram.alt"), "the wording is read");
    assert_eq!(difference(&fixed, &judged), [""; 0], "no row says when they are printed, and why they are true then");
    assert_eq!(difference(&judged, &fixed), [""; 0], "there is no such message");
}

/// The texts of each message, without its variables.
fn texts_of_messages(tag: &str) -> BTreeMap<String, String> {
    fn collect(pattern: &ast::Pattern<&str>, text: &mut String) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => text.push_str(value),
                ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                    for variant in variants {
                        collect(&variant.value, text);
                    }
                }
                ast::PatternElement::Placeable { .. } => {}
            }
        }
    }
    let mut found = BTreeMap::new();
    for (file, text) in built_in(tag) {
        let resource = parse(&file, &text).expect("valid Fluent");
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            for attribute in &message.attributes {
                let mut text = String::new();
                collect(&attribute.value, &mut text);
                found.insert(format!("{}.{}", message.id.name, attribute.id.name), text);
            }
        }
    }
    found
}

/// A fact about one part of the system is not stated about the device.
#[test]
fn a_sentence_about_the_device_has_another_for_a_part() {
    for tag in LOCALES {
        let texts = texts_of_messages(tag);
        let glossary: toml::Table = toml::from_str(built_in_file(tag, "glossary.toml")).expect("a glossary");
        let stem = if *tag == LOCALES[0] { "device" } else { glossary["device"]["stem"].as_str().expect("a stem") };
        let stem = regex::RegexBuilder::new(stem).case_insensitive(true).build().expect("a pattern");
        let speaks = |name: &str| texts.get(name).is_some_and(|text| stem.is_match(text));
        let mut checked = 0;
        for (table, _) in schema_once()["$defs"].as_object().into_iter().flatten() {
            if field(table, "part").is_none() {
                continue;
            }
            for (name, _) in fields(table) {
                let name = format!("{}.{name}", message_name(table));
                let of_part = format!("{name}-part");
                assert!(!speaks(&of_part), "`{of_part}` in {tag} speaks of the device");
                if speaks(&name) {
                    checked += 1;
                    assert!(
                        texts.contains_key(&of_part),
                        "`{name}` in {tag} speaks of the device, and there is no `{of_part}`"
                    );
                }
            }
        }
        assert!(checked > 10, "{checked} sentences about the device in {tag}");
    }
}

/// The variants of every selection over a closed list, by message: the variable and the names of its variants.
fn selections(tag: &str) -> Vec<(String, String, Names)> {
    fn visit(name: &str, pattern: &ast::Pattern<&str>, found: &mut Vec<(String, String, Names)>) {
        for element in &pattern.elements {
            let ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } = element
            else {
                continue;
            };
            if let ast::InlineExpression::VariableReference { id } = selector {
                let keys = variants.iter().map(|variant| match variant.key {
                    ast::VariantKey::Identifier { name } => name.to_owned(),
                    ast::VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                found.push((name.to_owned(), id.name.to_owned(), keys.collect()));
            }
            for variant in variants {
                visit(name, &variant.value, found);
            }
        }
    }
    let mut found = Vec::new();
    for (file, text) in built_in(tag).into_iter().chain(built_in_lay(tag)) {
        let resource = parse(&file, &text).expect("valid Fluent");
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            for attribute in &message.attributes {
                visit(&format!("{}.{}", message.id.name, attribute.id.name), &attribute.value, &mut found);
            }
        }
    }
    found
}

#[test]
fn a_selection_over_a_closed_list_has_a_variant_for_each_value() {
    let kinds: BTreeMap<String, &String> =
        schema_once()["$defs"].as_object().into_iter().flatten().map(|(name, _)| (message_name(name), name)).collect();
    for tag in LOCALES {
        let mut checked = 0;
        for (name, variable, keys) in selections(tag) {
            let kind = name.split('.').next().unwrap_or_default();
            let Some(schema) = kinds.get(kind).and_then(|kind| field(kind, &variable)) else { continue };
            // If another fact selects the words, only some of its values may change them.
            let is_own = name == format!("{kind}.{variable}");
            let mut expected: Names = types(schema).iter().flat_map(|name| values(name)).map(str::to_owned).collect();
            if schema["type"] == "boolean" {
                expected.extend(["true".to_owned(), "false".to_owned()]);
            }
            if expected.is_empty() {
                continue;
            }
            checked += 1;
            let keys: Names = keys.into_iter().filter(|key| key != "none" || expected.contains(key)).collect();
            if !is_own && keys.contains("other") {
                let known = expected.iter().cloned().chain(["other".to_owned()]).collect();
                assert_eq!(difference(&keys, &known), [""; 0], "`{name}` in {tag}");
                continue;
            }
            assert_eq!(keys, expected, "`{name}` in {tag}");
        }
        assert!(checked > 20, "{checked} selections are checked in {tag}");
    }
}
