//! The problems of a project's wording: reported with file and line before a document is made.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use serde_json::Value;

use super::{LOCALES, WordingFile, built_in, canonical_tag, collect_variables, parse};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::{FileId, Place, Sources, forbidden_characters};
use crate::model::device;
use crate::wording::word::message_name;

/// Checks the files of a project's `locales/`, each with its language. Their texts are added to `sources`.
pub fn check(files: &[(String, WordingFile)], sources: &mut Sources) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut languages: BTreeMap<&str, Vec<FileId>> = BTreeMap::new();
    for (tag, (name, text)) in files {
        languages.entry(tag).or_default().push(sources.add(name, text));
    }
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for (tag, files) in languages {
        let place = Place::start_of(files[0]);
        let right = canonical_tag(tag);
        match first.insert(tag.to_lowercase().replace('_', "-"), tag) {
            Some(other) => {
                let problem = Problem::LocaleTwice { first: other.to_owned(), second: tag.to_owned() };
                problems.push(problem.at(place));
            }
            None if right.as_deref() != Some(tag) => {
                problems.push(Problem::LanguageTag { tag: tag.to_owned(), right }.at(place));
            }
            None => {}
        }
        problems.extend(language(tag, &files, sources));
    }
    problems
}

/// The messages and attributes that wording needs, by name: those of English, except those of reports, which are always
/// in English.
#[must_use]
pub fn needed() -> BTreeSet<String> {
    let mut needed = BTreeMap::new();
    for (name, text) in built_in(LOCALES[0]).iter().filter(|(name, _)| !name.ends_with("/coverage.ftl")) {
        // Built-in wording is valid; tests check it.
        if let Ok(resource) = parse(name, text) {
            collect_variables(&resource, &mut needed);
        }
    }
    needed.into_keys().collect()
}

fn language(tag: &str, files: &[FileId], sources: &Sources) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut resources = Vec::new();
    for file in files {
        let text = &sources.file(*file).text;
        for (character, kind) in forbidden_characters(text) {
            let start = text.find(character).unwrap_or_default();
            let place = Place { file: *file, start, end: start + character.len_utf8() };
            problems.push(Problem::ForbiddenCharacter { character, kind }.at(place));
        }
        match FluentResource::try_new(text.clone()) {
            Ok(resource) => resources.push((*file, resource)),
            Err((_, errors)) => problems.extend(errors.iter().map(|error| {
                let start = text.floor_char_boundary(error.pos.start);
                let place = Place { file: *file, start, end: text.floor_char_boundary(error.pos.end.max(start)) };
                Problem::WordingSyntax { why: error.kind.to_string() }.at(place)
            })),
        }
    }
    let built_in: Vec<FluentResource> =
        built_in(tag).iter().filter_map(|(name, text)| parse(name, text).ok()).collect();
    let mut known = Names::default();
    for resource in built_in.iter().chain(resources.iter().map(|(_, resource)| resource)) {
        known.add(resource);
    }
    let mut english = BTreeMap::new();
    for (name, text) in super::built_in(LOCALES[0]) {
        if let Ok(resource) = parse(&name, &text) {
            collect_variables(&resource, &mut english);
        }
    }
    for (file, resource) in &resources {
        for (id, attribute, pattern) in patterns(resource) {
            let name = full_name(&id, attribute);
            let mut uses = Uses::default();
            uses.pattern(pattern);
            let given = english.get(&name).map(Vec::as_slice).unwrap_or_default();
            let fields = fields(&id);
            let is_given = |variable: &str| {
                // A term gets what its caller hands over.
                id.starts_with('-')
                    || given.iter().any(|other| other.name == variable)
                    || fields.contains(variable)
                    || forms(&name).is_some_and(|forms| forms.contains(&variable))
            };
            let mut unknown: Vec<(&str, String)> = Vec::new();
            unknown.extend(uses.variables.iter().filter(|v| !is_given(v)).map(|v| ("variable", format!("${v}"))));
            unknown.extend(uses.messages.iter().filter(|m| !known.0.contains(*m)).map(|m| ("message", m.clone())));
            unknown.extend(uses.functions.iter().map(|f| ("function", f.clone())));
            for (kind, what) in unknown {
                let place = place(*file, sources, &id, attribute, &what);
                problems.push(Problem::WordingUnknown { kind, what, message: name.clone() }.at(place));
            }
            for character in uses.characters {
                if let Some((character, kind)) = forbidden_characters(&character.to_string()).first() {
                    let place = place(*file, sources, &id, attribute, "\\");
                    problems.push(Problem::ForbiddenCharacter { character: *character, kind }.at(place));
                }
            }
        }
    }
    problems
}

/// What the forms of dates and lists can use that a language has where those of CLDR are wrong; `None` for another message. No language
/// needs them but for that.
pub(super) fn forms(message: &str) -> Option<&'static [&'static str]> {
    match message {
        "date.full" => Some(&["before", "day", "after", "month", "year"]),
        "date.month" => Some(&["month", "year"]),
        "list.or" => Some(&["start", "last"]),
        _ => None,
    }
}

/// The fields of the table that a message words; empty for a message of the page.
fn fields(message: &str) -> &'static BTreeSet<String> {
    static TABLES: LazyLock<HashMap<String, BTreeSet<String>>> = LazyLock::new(|| {
        let definitions = device::schema_once()["$defs"].as_object();
        let names = |table: &Value| {
            let properties = table["properties"].as_object();
            properties.into_iter().flatten().map(|(name, _)| name.clone()).collect()
        };
        definitions.into_iter().flatten().map(|(name, table)| (message_name(name), names(table))).collect()
    });
    static NONE: BTreeSet<String> = BTreeSet::new();
    TABLES.get(message).unwrap_or(&NONE)
}

/// The place where a message or attribute uses something; its start if that is unknown.
fn place(file: FileId, sources: &Sources, id: &str, attribute: Option<&str>, what: &str) -> Place {
    let text = &sources.file(file).text;
    let start = start_of(text, id, attribute);
    match text[start..].find(what) {
        Some(offset) => Place { file, start: start + offset, end: start + offset + what.len() },
        None => Place { file, start, end: start },
    }
}

/// Where a message or attribute begins in its file.
pub(super) fn start_of(text: &str, id: &str, attribute: Option<&str>) -> usize {
    let defines =
        |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut start = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if start.is_none() && defines(line, id) {
            start = Some(at);
        }
        if let (Some(_), Some(attribute)) = (start, attribute)
            && line.trim_start().strip_prefix('.').is_some_and(|line| defines(line, attribute))
        {
            start = Some(at);
            break;
        }
        at += line.len();
    }
    start.unwrap_or_default()
}

/// The names that wording defines: messages, attributes (`port.number`) and terms (`-name`).
#[derive(Default)]
struct Names(BTreeSet<String>);

impl Names {
    fn add(&mut self, resource: &FluentResource) {
        for (id, attribute, _) in patterns(resource) {
            self.0.insert(full_name(&id, attribute));
        }
    }
}

/// `port`, `port.number`.
pub(super) fn full_name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or(id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

/// Name of a message or term, name of its attribute, and its text.
pub(super) type Named<'a> = (String, Option<&'a str>, &'a ast::Pattern<&'a str>);

/// The patterns of a file, with the names of message and attribute; a term's name begins with a hyphen.
pub(super) fn patterns(resource: &FluentResource) -> Vec<Named<'_>> {
    let mut patterns: Vec<Named<'_>> = Vec::new();
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            ast::Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        patterns.extend(value.map(|value| (id.clone(), None, value)));
        patterns.extend(attributes.iter().map(|attribute| (id.clone(), Some(attribute.id.name), &attribute.value)));
    }
    patterns
}

/// The variables and references of a pattern.
#[derive(Default)]
struct Uses {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// Characters written as escapes.
    characters: Vec<char>,
}

impl Uses {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                self.characters.extend(fluent_syntax::unicode::unescape_unicode_to_string(value).chars());
            }
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => _ = self.variables.insert(id.name.to_owned()),
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name));
                self.messages.insert(format!("{}{}", id.name, attribute.unwrap_or_default()));
            }
            ast::InlineExpression::TermReference { id, .. } => _ = self.messages.insert(format!("-{}", id.name)),
            ast::InlineExpression::FunctionReference { id, .. } => _ = self.functions.insert(id.name.to_owned()),
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}
