//! The dialect of Markdown in which chapters stand between composing and export, and edits of it in place: no other byte changes.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// The Markdown extensions that chapters are written in.
#[must_use]
pub fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM
}

/// Where a link or an image of a chapter leads when the chapter stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Where it led before.
    Same,
    /// There, with this before it.
    Under(String),
    /// Nowhere: only its text stays.
    Nowhere,
}

/// Inline Markdown with the texts of its links in their place.
#[must_use]
pub fn without_links(markdown: &str) -> String {
    edit(markdown, 0, &|_| Target::Nowhere)
}

/// One change of the source: what stands in the range becomes the text.
type Edit = (Range<usize>, String);

/// Moves every heading `down` levels, but not below 6, and lets links and images lead where `target` says.
#[must_use]
pub fn edit(markdown: &str, down: usize, target: &dyn Fn(&str) -> Target) -> String {
    let mut edits: Vec<Edit> = Vec::new();
    // Open links and images: their target, and where their text ends.
    let mut open: Vec<(Target, usize)> = Vec::new();
    let mut events = Parser::new_ext(markdown, dialect()).into_offset_iter();
    for (event, range) in events.by_ref() {
        match &event {
            Event::Start(Tag::Heading { level, .. }) => heading_edits(markdown, &range, *level, down, &mut edits),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                open.push((target(dest_url), range.start + 1));
                continue;
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((target, text_end)) = open.pop()
                    && let Some(at) = destination(markdown, text_end..range.end)
                {
                    match target {
                        Target::Same => {}
                        Target::Under(prefix) => edits.push((at..at, prefix)),
                        Target::Nowhere => {
                            edits.push((range.start..range.start + 1, String::new()));
                            edits.push((text_end..range.end, String::new()));
                        }
                    }
                }
            }
            _ => {}
        }
        if let Some((_, text_end)) = open.last_mut() {
            *text_end = range.end.max(*text_end);
        }
    }
    for (_, definition) in events.reference_definitions().iter() {
        if let Target::Under(prefix) = target(&definition.dest)
            && let Some(at) = definition_destination(markdown, definition.span.clone())
        {
            edits.push((at..at, prefix));
        }
    }
    apply(markdown, edits)
}

fn heading_edits(markdown: &str, range: &Range<usize>, level: HeadingLevel, down: usize, edits: &mut Vec<Edit>) {
    let level = level as usize;
    let new = (level + down).min(6);
    let source = &markdown[range.clone()];
    if source.starts_with('#') {
        edits.push((range.start..range.start, "#".repeat(new - level)));
    } else if new != level {
        // Underlined headings know two levels only, so they become headings with hashes.
        let text = source.trim_end();
        let underline = text.rfind('\n').unwrap_or(0);
        edits.push((range.start..range.start, format!("{} ", "#".repeat(new))));
        for (at, _) in text[..underline].match_indices('\n') {
            edits.push((range.start + at..range.start + at + 1, " ".to_owned()));
        }
        edits.push((range.start + underline..range.start + text.len(), String::new()));
    }
}

/// Where the destination of an inline link or image begins, searched after its text.
fn destination(markdown: &str, range: Range<usize>) -> Option<usize> {
    let source = &markdown[range.clone()];
    let after = source.find("](")? + 2;
    Some(range.start + after + skip_to_destination(&source[after..]))
}

/// Where the destination of a link reference definition begins.
fn definition_destination(markdown: &str, span: Range<usize>) -> Option<usize> {
    let source = &markdown[span.clone()];
    let after = source.find("]:")? + 2;
    Some(span.start + after + skip_to_destination(&source[after..]))
}

fn skip_to_destination(source: &str) -> usize {
    let spaces = source.len() - source.trim_start().len();
    spaces + usize::from(source[spaces..].starts_with('<'))
}

fn apply(markdown: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(markdown.len() + 64);
    let mut done = 0;
    for (range, text) in edits {
        out.push_str(&markdown[done..range.start]);
        out.push_str(&text);
        done = range.end;
    }
    out.push_str(&markdown[done..]);
    out
}
