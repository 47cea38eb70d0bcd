//! The messages of a file: what it holds, and the variables of each message.

use std::collections::BTreeMap;

use anyhow::anyhow;
use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::WordingFile;

/// A variable of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variable {
    pub name: String,
    /// Whether the message selects by it, instead of only printing it.
    pub selects: bool,
}

/// The ends of the messages that word references to rows.
pub const REFERENCE_FORMS: [&str; 7] = [
    ".reference",
    ".reference-short",
    ".reference-plain",
    ".reference-bare",
    ".unnamed",
    ".unnamed-short",
    ".unnamed-plain",
];

/// The variables of the messages that word references to rows, such as `port.reference`, as files of wording have them.
#[must_use]
pub fn references(files: &[WordingFile]) -> BTreeMap<String, Vec<String>> {
    let mut messages = BTreeMap::new();
    for (name, text) in files.iter().filter(|(_, text)| text.contains(".reference") || text.contains(".unnamed")) {
        // Invalid wording is reported when it is loaded.
        if let Ok(resource) = parse(name, text) {
            collect_variables(&resource, &mut messages);
        }
    }
    messages.retain(|name, _| REFERENCE_FORMS.iter().any(|form| name.ends_with(form)));
    let names = |variables: Vec<Variable>| variables.into_iter().map(|variable| variable.name).collect();
    messages.into_iter().map(|(message, variables)| (message, names(variables))).collect()
}

/// The texts of each message and attribute, one for each variant, with `…` where a variable stands.
///
/// # Errors
/// Fails if a file is not valid.
pub fn texts(files: &[WordingFile]) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    let mut found = BTreeMap::new();
    for (name, text) in files {
        let resource = parse(name, text)?;
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                found.insert(message.id.name.to_owned(), variants(value));
            }
            for attribute in &message.attributes {
                found.insert(format!("{}.{}", message.id.name, attribute.id.name), variants(&attribute.value));
            }
        }
    }
    Ok(found)
}

/// The most texts of one message. Of more, the first ones say enough.
const VARIANTS: usize = 24;

fn variants(pattern: &ast::Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let next = match element {
            ast::PatternElement::TextElement { value }
            | ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => vec![(*value).to_owned()],
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants: all, .. } } => {
                all.iter().flat_map(|variant| variants(&variant.value)).collect()
            }
            ast::PatternElement::Placeable { .. } => vec!["…".to_owned()],
        };
        texts =
            texts.iter().flat_map(|text| next.iter().map(move |more| format!("{text}{more}"))).take(VARIANTS).collect();
    }
    texts
}

/// Parses a file of wording.
pub(super) fn parse(name: &str, text: &str) -> anyhow::Result<FluentResource> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        errors.first().map_or_else(
            || anyhow!("{name}: not valid Fluent"),
            |error| anyhow!("{name}:{}: {}", line_of(text, error.pos.start), error.kind),
        )
    })
}

/// A file of wording, completed with the parts of earlier messages of the same names that it leaves out; `None` if
/// there are none. A bundle would replace each message as a whole.
pub(super) fn completed(later: &FluentResource, earlier: &[FluentResource]) -> Option<String> {
    let mut changed = false;
    let body = later.entries().map(|entry| {
        let ast::Entry::Message(message) = entry else { return entry.clone() };
        let mut message = message.clone();
        let others = earlier.iter().rev().flat_map(FluentResource::entries);
        for other in others.filter_map(|entry| match entry {
            ast::Entry::Message(other) if other.id == message.id => Some(other),
            _ => None,
        }) {
            if message.value.is_none() && other.value.is_some() {
                message.value.clone_from(&other.value);
                changed = true;
            }
            for attribute in &other.attributes {
                if message.attributes.iter().all(|own| own.id != attribute.id) {
                    message.attributes.push(attribute.clone());
                    changed = true;
                }
            }
        }
        ast::Entry::Message(message)
    });
    let resource = ast::Resource { body: body.collect() };
    changed.then(|| fluent_syntax::serializer::serialize(&resource))
}

/// The 1-based line of a byte position.
pub(super) fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// Notes which variables each message and attribute uses.
pub(super) fn collect_variables(resource: &FluentResource, into: &mut BTreeMap<String, Vec<Variable>>) {
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            let mut names = Vec::new();
            pattern_variables(value, &mut names);
            into.insert(message.id.name.to_owned(), names);
        }
        for attribute in &message.attributes {
            let mut names = Vec::new();
            pattern_variables(&attribute.value, &mut names);
            into.insert(format!("{}.{}", message.id.name, attribute.id.name), names);
        }
    }
}

pub(super) fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut Vec<Variable>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &ast::Expression<&str>, found: &mut Vec<Variable>) {
    match expression {
        ast::Expression::Inline(inline) => inline_variables(inline, false, found),
        ast::Expression::Select { selector, variants } => {
            inline_variables(selector, true, found);
            for variant in variants {
                pattern_variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(expression: &ast::InlineExpression<&str>, selects: bool, found: &mut Vec<Variable>) {
    match expression {
        ast::InlineExpression::VariableReference { id } => {
            match found.iter_mut().find(|variable| variable.name == id.name) {
                Some(variable) => variable.selects |= selects,
                None => found.push(Variable { name: id.name.to_owned(), selects }),
            }
        }
        ast::InlineExpression::Placeable { expression } => expression_variables(expression, found),
        _ => {}
    }
}
