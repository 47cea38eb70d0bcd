//! The messages of a folder, and another text for one of them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::Folder;
use crate::wording::locale::check::{full_name, patterns, start_of};
use crate::wording::locale::rendered::{Register, fluent, named, reported};
use crate::wording::locale::resource::{line_of, pattern_variables};
use crate::wording::locale::{LAY, Variable, parse};

/// What stands for a value in a text.
pub(super) const VALUE: char = '\u{fffc}';

/// A message of a folder.
pub struct Message {
    pub file: String,
    /// 1-based.
    pub line: usize,
    /// As it is written, without the indentation.
    pub text: String,
    /// The comments on it and on its section, a line each.
    pub comment: Vec<String>,
    /// What readers see, with the names of its values: one for each way through its selections.
    pub examples: Vec<String>,
    /// What readers see: a text for each way through its selections, by the variants that lead there.
    pub(super) ways: BTreeMap<String, String>,
    pub(super) variables: Vec<Variable>,
    /// The keys of the variants of each selection, with its variable.
    pub(super) selections: Vec<(String, BTreeSet<String>)>,
}

impl Message {
    /// Whether it prints values.
    #[must_use]
    pub fn has_values(&self) -> bool {
        !self.variables.is_empty()
    }
}

/// The messages of a folder by the names of the reports: `port.number`, `lay/port.number`.
pub type Messages = BTreeMap<String, Message>;

/// Whether a file of a folder holds messages.
#[must_use]
pub fn is_fluent(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| extension == "ftl")
}

/// The messages of a folder, without the terms of Fluent. A file that is not valid Fluent has none: that is reported elsewhere.
#[must_use]
pub fn messages(folder: &Folder) -> Messages {
    let mut messages = Messages::new();
    for (file, text) in folder.iter().filter(|(name, _)| is_fluent(name)) {
        let Ok(resource) = parse(file, text) else { continue };
        let register = if file == LAY { Register::Lay } else { Register::All };
        let comments = comments(&resource);
        for (id, attribute, pattern) in patterns(&resource).into_iter().filter(|(id, ..)| !id.starts_with('-')) {
            let (mut variables, mut selections) = (Vec::new(), Vec::new());
            pattern_variables(pattern, &mut variables);
            selected(pattern, &mut selections);
            let message = Message {
                file: file.clone(),
                line: line_of(text, start_of(text, &id, attribute)),
                text: fluent(pattern),
                comment: comments.get(id.as_str()).cloned().unwrap_or_default(),
                examples: examples(pattern),
                ways: ways(pattern, &|_| VALUE.to_string()),
                variables,
                selections,
            };
            messages.insert(reported(&(register, full_name(&id, attribute))), message);
        }
    }
    messages
}

/// The comments on each message of a file: that of its section, and its own.
fn comments(resource: &FluentResource) -> BTreeMap<&str, Vec<String>> {
    let lines =
        |comment: &ast::Comment<&str>| comment.content.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let (mut section, mut comments) = (Vec::new(), BTreeMap::new());
    for entry in resource.entries() {
        match entry {
            ast::Entry::GroupComment(comment) => section = lines(comment),
            ast::Entry::Message(message) => {
                let own = message.comment.as_ref().map(lines).unwrap_or_default();
                comments.insert(message.id.name, section.iter().cloned().chain(own).collect());
            }
            _ => {}
        }
    }
    comments
}

/// How many examples a reviewer sees of a message.
const EXAMPLES: usize = 8;

fn examples(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let named = |value: &ast::InlineExpression<&str>| match value {
        ast::InlineExpression::VariableReference { id } => format!("‹{}›", id.name),
        _ => "‹…›".to_owned(),
    };
    let ways = ways(pattern, &named);
    ways.into_iter().take(EXAMPLES).map(|(key, text)| format!("{key} {}", spaced(&text)).trim().to_owned()).collect()
}

/// A text with one space for each white space between its words: programs of reviewers break lines elsewhere.
#[must_use]
pub fn spaced(text: &str) -> String {
    text.split([' ', '\n', '\t']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a text is the pattern of a message.
///
/// # Errors
/// Says why it is not.
pub fn pattern(text: &str) -> Result<(), String> {
    let text = format!("m =\n{}\n", text.lines().flat_map(|line| ["    ", line, "\n"]).collect::<String>());
    let why = |error: &fluent_syntax::parser::ParserError| format!("it is not valid Fluent: {}", error.kind);
    match FluentResource::try_new(text) {
        Ok(resource) if matches!(patterns(&resource).as_slice(), [(id, None, _)] if id == "m") => Ok(()),
        Ok(_) => Err("it is not one text of Fluent".to_owned()),
        Err((_, errors)) => Err(errors.first().map(why).unwrap_or_default()),
    }
}

/// A file with another text of a message (`port.number`, `lay/port.number`); `None` if it does not have the message. All else stays.
#[must_use]
pub fn replaced(file: &str, name: &str, text: &str) -> Option<String> {
    let (_, name) = named(name);
    let (id, attribute) = name.split_once('.').map_or((&*name, None), |(id, attribute)| (id, Some(attribute)));
    let start = start_of(file, id, attribute);
    let begins =
        |line: &str, name: &str| line.strip_prefix(name).is_some_and(|rest| rest.trim_start().starts_with('='));
    let line = file[start..].lines().next()?;
    let is_there = match attribute {
        Some(attribute) => line.trim_start().strip_prefix('.').is_some_and(|line| begins(line, attribute)),
        None => begins(line, id),
    };
    if !is_there {
        return None;
    }
    let head = start + file[start..].find('=')? + 1;
    // The text ends before the next attribute, message or comment, and before the empty lines there.
    let (mut end, mut at) = (head, head);
    for (number, line) in file[head..].split_inclusive('\n').enumerate() {
        let is_inside = number == 0 || line.starts_with(' ') && !line.trim_start().starts_with('.');
        if !is_inside && !line.trim().is_empty() {
            break;
        }
        at += line.len();
        if !line.trim().is_empty() {
            end = at - (line.len() - line.trim_end().len());
        }
    }
    let old: Vec<&str> = file[head..end].split('\n').collect();
    let on_first_line = !old[0].trim().is_empty();
    let old: Vec<&str> = old.into_iter().filter(|line| !line.trim().is_empty()).collect();
    let new: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let indent_of = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let base = indent_of(line);
    let mut depth = 0_usize;
    let mut out = String::new();
    for (number, line) in new.iter().enumerate() {
        if line.starts_with('}') {
            depth = depth.saturating_sub(1);
        }
        let own = if number == 0 { base + 4 } else { base + 4 * depth.max(usize::from(base == 0)) };
        let indent = match old.get(number) {
            // The form that the file has.
            Some(line) if old.len() == new.len() => indent_of(line),
            _ => own.saturating_sub(usize::from(line.starts_with('*'))),
        };
        if number == 0 && on_first_line {
            out.push(' ');
        } else {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
        }
        out.push_str(line);
        if line.ends_with("->") {
            depth += 1;
        }
    }
    Some(format!("{}{out}{}", &file[..head], &file[end..]))
}

/// The texts of a pattern: one for each way through its selections, by the variants that lead there.
fn ways(
    pattern: &ast::Pattern<&str>,
    value: &dyn Fn(&ast::InlineExpression<&str>) -> String,
) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::from([(String::new(), String::new())]);
    let alone = |text: String| BTreeMap::from([(String::new(), text)]);
    for element in &pattern.elements {
        let parts = match element {
            ast::PatternElement::TextElement { value } => alone((*value).to_owned()),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                let of = |variant: &ast::Variant<&str>| {
                    let key = key(variant);
                    ways(&variant.value, value).into_iter().map(move |(rest, text)| (format!("[{key}]{rest}"), text))
                };
                variants.iter().flat_map(of).collect()
            }
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => alone(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => alone(value(inline)),
        };
        let both = |(key, text): (&String, &String)| -> Vec<(String, String)> {
            parts.iter().map(|(more, part)| (format!("{key}{more}"), format!("{text}{part}"))).collect()
        };
        texts = texts.iter().flat_map(both).collect();
    }
    texts
}

fn key(variant: &ast::Variant<&str>) -> String {
    let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
    key.to_owned()
}

fn selected(pattern: &ast::Pattern<&str>, found: &mut Vec<(String, BTreeSet<String>)>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        if let ast::InlineExpression::VariableReference { id } = selector {
            found.push((id.name.to_owned(), variants.iter().map(key).collect()));
        }
        for variant in variants {
            selected(&variant.value, found);
        }
    }
}

/// A text as a report quotes it.
pub(super) fn quoted(text: &str) -> String {
    format!("“{}”", text.replace(VALUE, "…").split_whitespace().collect::<Vec<_>>().join(" "))
}
