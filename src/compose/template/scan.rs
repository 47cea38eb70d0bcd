//! Finds the tags of a template where counting is inserted. Reads tags exactly like Tera's parser: comments and raw
//! blocks are skipped, and a tag's end inside a string does not count.

use std::ops::Range;

use crate::base::diagnostic::Problem;
use crate::base::limit::TAG;

/// What was found in a template.
#[derive(Debug, Default)]
pub struct Found {
    pub points: Vec<Point>,
    /// It begins with `{% extends … %}`.
    pub extends: bool,
    /// What templates may not do.
    pub problem: Option<(Problem, Range<usize>)>,
}

/// A tag behind which a call is inserted.
#[derive(Debug, PartialEq, Eq)]
pub struct Point {
    pub tag: Range<usize>,
    /// Bytes of its content, up to its end.
    pub length: usize,
    /// The variable that it has set.
    pub set: Option<String>,
    /// The tag takes the white space behind it away.
    pub trims: bool,
}

/// A tag `{% … %}` or `{{ … }}`.
struct Tag<'t> {
    range: Range<usize>,
    /// Names and signs, texts left out.
    words: Vec<&'t str>,
    is_block: bool,
    trims: bool,
}

/// Reads a template.
pub fn scan(text: &str) -> Found {
    let mut found = Found::default();
    // The loops, components and blocks that are open, as indices of points; and the variables of open `{% set x %}`.
    let mut open: Vec<usize> = Vec::new();
    let mut sets: Vec<String> = Vec::new();
    let mut first = true;
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let rest = &text[start..];
        if rest.starts_with("{#") {
            let Some(end) = rest.find("#}") else { return found };
            at = start + end + 2;
            continue;
        }
        if let Some(end) = raw(rest) {
            at = start + end;
            first = false;
            continue;
        }
        let Some(tag) = read(text, start) else { return found };
        at = tag.range.end;
        if tag.range.len() > TAG && found.problem.is_none() {
            found.problem = Some((Problem::TemplateTagTooLong { limit: TAG }, start..start + 2));
        }
        let word = |index: usize| tag.words.get(index).copied().unwrap_or_default();
        let name = if tag.is_block { word(0) } else { "" };
        let behind = usize::from(tag.is_block);
        if tag.words.iter().skip(behind).any(|word| *word == "for") && found.problem.is_none() {
            found.problem = Some((Problem::TemplateComprehension {}, tag.range.clone()));
        }
        found.extends |= first && name == "extends";
        first = false;
        let point = |set| Point { tag: tag.range.clone(), length: 0, set, trims: tag.trims };
        match name {
            "for" | "component" | "block" => {
                open.push(found.points.len());
                found.points.push(point(None));
            }
            "endfor" | "endcomponent" | "endblock" => {
                if let Some(index) = open.pop() {
                    let point = &mut found.points[index];
                    point.length = tag.range.start.saturating_sub(point.tag.end);
                }
            }
            "set" | "set_global" if word(2) == "=" => found.points.push(point(Some(word(1).to_owned()))),
            "set" | "set_global" => sets.push(word(1).to_owned()),
            "endset" => found.points.extend(sets.pop().map(|set| point(Some(set)))),
            _ => {}
        }
    }
    found
}

fn next_start(text: &str, from: usize) -> Option<usize> {
    let place = text.as_bytes()[from..].windows(2).position(|two| matches!(two, b"{{" | b"{%" | b"{#"));
    place.map(|place| from + place)
}

/// The end of a raw block that begins here; `None` if none begins.
fn raw(rest: &str) -> Option<usize> {
    let mut at = tag_named(rest.strip_prefix("{%")?, "raw")? + 2;
    loop {
        let inner = at + rest[at..].find("{%")? + 2;
        match tag_named(&rest[inner..], "endraw") {
            Some(end) => return Some(inner + end),
            None => at = inner,
        }
    }
}

/// The length of `name -%}` with optional blanks around it.
fn tag_named(rest: &str, name: &str) -> Option<usize> {
    let is_space = |c: char| c.is_ascii_whitespace();
    let inner = rest.strip_prefix('-').unwrap_or(rest).trim_start_matches(is_space);
    let inner = inner.strip_prefix(name)?.trim_start_matches(is_space);
    let end = inner.strip_prefix('-').unwrap_or(inner).strip_prefix("%}")?;
    Some(rest.len() - end.len())
}

/// The tag that begins at `start`; `None` if it does not end.
fn read(text: &str, start: usize) -> Option<Tag<'_>> {
    let bytes = text.as_bytes();
    let is_block = bytes[start + 1] == b'%';
    let close: &[u8] = if is_block { b"%}" } else { b"}}" };
    let mut at = start + 2 + usize::from(bytes.get(start + 2) == Some(&b'-'));
    let mut words = Vec::new();
    while at < bytes.len() {
        let rest = &bytes[at..];
        if rest.starts_with(close) || (rest[0] == b'-' && rest[1..].starts_with(close)) {
            let trims = rest[0] == b'-';
            return Some(Tag { range: start..at + 2 + usize::from(trims), words, is_block, trims });
        }
        match rest[0] {
            quote @ (b'"' | b'\'' | b'`') => {
                let mut length = 1;
                while *rest.get(length)? != quote {
                    length += 1 + usize::from(rest[length] == b'\\');
                }
                at += length + 1;
            }
            c if c.is_ascii_alphanumeric() || c == b'_' => {
                let length = rest.iter().take_while(|c| c.is_ascii_alphanumeric() || **c == b'_').count();
                words.push(&text[at..at + length]);
                at += length;
            }
            c if c.is_ascii_whitespace() => at += 1,
            c if c.is_ascii() => {
                // Two-character operators begin with these; only a single `=` counts.
                let length = 1 + usize::from(b"=!<>".contains(&c) && rest.get(1) == Some(&b'='));
                words.push(&text[at..at + length]);
                at += length;
            }
            // Tera refuses it.
            _ => return None,
        }
    }
    None
}
