//! Texts: that there is one, that what it names is there, and that what it marks up is shown.

use std::fmt::Write as _;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::view::View;
use crate::diagnostic::{Diagnostic, Problem};
use crate::escape::is_safe_link;
use crate::fact::{Fact, join, row_name};
use crate::shape::near;
use crate::source::quote;
use crate::word::{Piece, pieces};

/// Elements that a writer could mean as markup; `<serial number>` is a text.
const ELEMENTS: &str = "\
    a abbr address article audio b big blockquote br button center code dd del details div dl dt em embed font \
    form h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li link mark meta nobr object ol p pre q s script \
    section small span strike strong style sub sup svg table tbody td textarea th thead tr tt u ul video wbr";

/// Texts with nothing in them, and links with what no address has.
pub(super) fn texts(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, kind, text) in view.texts() {
        if text.trim().is_empty() {
            found.push(Problem::EmptyText { key: step.key.into() }.at(step.at.place));
        } else if kind == "Link" && text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            found.push(Problem::LinkUnusable { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
}

/// What prose names in braces.
pub(super) fn placeholders(view: &View, found: &mut Vec<Diagnostic>) {
    let facts = view.root.fact;
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == "Prose") {
        for piece in pieces(text) {
            let problem = match piece {
                Piece::Text(_) => None,
                Piece::Reference(path) => match facts.at(path) {
                    None => Some(unknown(facts, path, true)),
                    // A list has a title only where its rows have a type.
                    Some(Fact::List(rows)) if rows.first().and_then(Fact::table).is_none() => {
                        Some(Problem::PlaceholderUnusable { path: path.into(), reference: true })
                    }
                    Some(_) => None,
                },
                Piece::Value(path) => match facts.at(path) {
                    None => Some(unknown(facts, path, false)),
                    Some(Fact::List(_) | Fact::Table(_)) => {
                        Some(Problem::PlaceholderUnusable { path: path.into(), reference: false })
                    }
                    Some(_) => None,
                },
            };
            found.extend(problem.map(|problem| problem.at(step.at.place)));
        }
        for malformed in malformed(text) {
            found.push(Problem::PlaceholderMalformed { found: malformed.into() }.at(step.at.place));
        }
    }
}

fn unknown(facts: &Fact, path: &str, reference: bool) -> Problem {
    let mut paths = Vec::new();
    let mut leaves = Vec::new();
    all_paths(facts, "", &mut paths, &mut leaves);
    if reference {
        leaves.append(&mut paths);
    }
    let near = near(path, leaves.iter().map(String::as_str)).map(str::to_owned);
    Problem::PlaceholderUnknown { path: path.into(), near }
}

/// The paths of all tables and lists, and those of all leaves.
fn all_paths(fact: &Fact, path: &str, groups: &mut Vec<String>, leaves: &mut Vec<String>) {
    let mut below = |name: &str, fact: &Fact| all_paths(fact, &join(path, name), groups, leaves);
    match fact {
        Fact::Table(table) => table.fields.iter().for_each(|(name, fact)| below(name, fact)),
        Fact::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&row_name(index, item), item));
        }
        _ => return leaves.push(path.to_owned()),
    }
    if !path.is_empty() {
        groups.push(path.to_owned());
    }
}

/// What begins like a reference and is none: it would be shown as it is written.
fn malformed(text: &str) -> Vec<&str> {
    let mut in_code = false;
    let mut malformed = Vec::new();
    for (index, c) in text.char_indices() {
        match c {
            '`' => in_code = !in_code,
            '{' if !in_code && text[index..].starts_with("{ref") => {
                let rest = &text[index..];
                let whole = rest.find('}').map_or(rest, |end| &rest[..=end]);
                let is_meant = whole["{ref".len()..].starts_with([':', ' ', '.', '=']);
                if is_meant && !matches!(pieces(whole).as_slice(), [Piece::Reference(_)]) {
                    malformed.push(whole);
                }
            }
            _ => {}
        }
    }
    malformed
}

/// Prose that would contain itself.
pub(super) fn circles(view: &View, found: &mut Vec<Diagnostic>) {
    let facts = view.root.fact;
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == "Prose") {
        let mut seen: Vec<&Fact> = Vec::new();
        let mut waiting = contained(facts, text);
        while let Some(next) = waiting.pop() {
            if seen.iter().any(|earlier| std::ptr::eq(*earlier, next)) {
                continue;
            }
            seen.push(next);
            waiting.extend(contained(facts, next.text().unwrap_or_default()));
        }
        if seen.iter().any(|fact| std::ptr::eq(*fact, step.at.fact)) {
            found.push(Problem::PlaceholderCircle { key: step.key.into() }.at(step.at.place));
        }
    }
}

/// The prose that the placeholders of a text put into it.
fn contained<'a>(facts: &'a Fact, text: &str) -> Vec<&'a Fact> {
    let target = |piece| match piece {
        Piece::Text(_) => None,
        Piece::Value(path) => facts.at(path),
        Piece::Reference(path) => match facts.at(path)? {
            Fact::Table(table) => table.get("title"),
            fact => Some(fact),
        },
    };
    pieces(text)
        .into_iter()
        .filter_map(target)
        .filter(|fact| matches!(fact, Fact::Text { kind: "Prose", .. }))
        .collect()
}

/// Links that would be dropped, and HTML that would be shown as text.
pub(super) fn markup(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == "Prose") {
        // On one line and after a word, as it is read when it is rendered.
        let mut line = String::from("x ");
        for piece in pieces(text) {
            let _ = match piece {
                Piece::Text(text) => write!(line, "{}", text.replace('\n', " ")),
                Piece::Reference(_) | Piece::Value(_) => write!(line, "x"),
            };
        }
        let mut html = None;
        for event in Parser::new_ext(&line, Options::empty()) {
            match event {
                Event::Start(Tag::Link { link_type, dest_url, .. })
                    if link_type != LinkType::Email && !is_safe_link(&dest_url) =>
                {
                    found.push(Problem::LinkDropped { address: dest_url.to_string() }.at(step.at.place));
                }
                Event::InlineHtml(tag) | Event::Html(tag) if is_element(&tag) => {
                    html.get_or_insert_with(|| tag.trim().to_owned());
                }
                _ => {}
            }
        }
        found.extend(html.map(|tag| Problem::HtmlAsText { tag }.at(step.at.place)));
    }
}

fn is_element(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    // `<b code>` is no element with an attribute, but a placeholder of the writer's.
    let attributes = tag.trim_matches(['<', '>', '/', ' ']).len() > name.len();
    tag.starts_with("<!--")
        || (ELEMENTS.split(' ').any(|element| element == name) && (!attributes || tag.contains('=')))
}
