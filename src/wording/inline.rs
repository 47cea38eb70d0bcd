//! The parts of a text that a translator must keep: placeholders, code, and the marks of bold, emphasis and links.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::wording::prose::{self, Placeholder};

/// A stretch of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span<'a> {
    Text(&'a str),
    Code(Code<'a>),
}

/// Markup in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code<'a> {
    /// From 1, in the order of the text; an end has the number of its beginning.
    pub id: usize,
    pub part: Part,
    /// `bold`, `italic`, `link`, `code`, `value` or `ref`.
    pub kind: &'static str,
    /// As written.
    pub text: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    Begin,
    End,
}

/// The differences between the markup of a translation and of its source text; each piece as written, `**…**` for a
/// pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    Lost(String),
    Added(String),
    Doubled(String),
    Changed { from: String, to: String },
}

/// Splits prose at its markup.
#[must_use]
pub fn spans(text: &str) -> Vec<Span<'_>> {
    let mut spans = Vec::new();
    let mut start = 0;
    for (range, id, part, kind) in codes(text) {
        if start < range.start {
            spans.push(Span::Text(&text[start..range.start]));
        }
        start = range.end;
        spans.push(Span::Code(Code { id, part, kind, text: &text[range] }));
    }
    if start < text.len() {
        spans.push(Span::Text(&text[start..]));
    }
    spans
}

/// The place of markup, its number, its part, and its kind.
type Found = (Range<usize>, usize, Part, &'static str);

/// An open element: its kind, its place, and the place of its content.
type Open = (&'static str, Range<usize>, Option<Range<usize>>);

/// The markup of a text, in order.
fn codes(text: &str) -> Vec<Found> {
    let line = prose::masked(text);
    let mut found: Vec<Found> = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in Parser::new_ext(&line, Options::empty()).into_offset_iter() {
        let Some(from) = range.start.checked_sub(prose::BEFORE.len()) else { continue };
        let range = from..range.end - prose::BEFORE.len();
        let is_end = matches!(event, Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link));
        if !is_end && let Some((_, _, content)) = open.last_mut() {
            *content = Some(content.as_ref().map_or(range.start, |content| content.start)..range.end);
        }
        match event {
            Event::Start(Tag::Strong) => open.push(("bold", range, None)),
            Event::Start(Tag::Emphasis) => open.push(("italic", range, None)),
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                open.push(("url", range, None));
            }
            Event::Start(Tag::Link { .. }) => open.push(("link", range, None)),
            Event::Code(_) => found.push((range, 0, Part::Whole, "code")),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {
                let Some((kind, whole, content)) = open.pop() else { continue };
                let content = content.unwrap_or(whole.start + 1..whole.start + 1);
                if kind == "url" {
                    found.push((whole, 0, Part::Whole, "link"));
                } else {
                    // The two halves are matched by their start until they are numbered.
                    found.push((whole.start..content.start, whole.start + 1, Part::Begin, kind));
                    found.push((content.end..whole.end, whole.start + 1, Part::End, kind));
                }
            }
            _ => {}
        }
    }
    for Placeholder { range, is_reference, .. } in prose::placeholders(text) {
        found.push((range, 0, Part::Whole, if is_reference { "ref" } else { "value" }));
    }
    found.sort_by_key(|(range, ..)| (range.start, range.end));
    number(&mut found);
    found
}

/// Numbers each whole and each pair.
fn number(found: &mut [Found]) {
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut next = 0;
    for (_, id, part, _) in found {
        let place = *id;
        let begun = pairs.iter().find(|(start, _)| *part == Part::End && *start == place);
        *id = if let Some((_, id)) = begun {
            *id
        } else {
            next += 1;
            pairs.push((place, next));
            next
        };
    }
}

/// The markup of a text: wholes as they are, pairs as `**…**`; with their numbers, in order.
#[must_use]
pub fn marks(text: &str) -> Vec<(usize, String)> {
    let mut marks: Vec<(usize, String)> = Vec::new();
    for span in spans(text) {
        let Span::Code(code) = span else { continue };
        match code.part {
            Part::Whole => marks.push((code.id, code.text.to_owned())),
            Part::Begin => marks.push((code.id, format!("{}…", code.text))),
            Part::End => {
                if let Some((_, mark)) = marks.iter_mut().find(|(id, _)| *id == code.id) {
                    mark.push_str(code.text);
                }
            }
        }
    }
    marks
}

/// The differences in the markup of a translation; its order may change.
#[must_use]
pub fn differences(source: &str, translation: &str) -> Vec<Difference> {
    let source: Vec<String> = marks(source).into_iter().map(|(_, mark)| mark).collect();
    let mut lost = source.clone();
    let mut added = Vec::new();
    for (_, mark) in marks(translation) {
        match lost.iter().position(|other| *other == mark) {
            Some(index) => _ = lost.remove(index),
            None => added.push(mark),
        }
    }
    let mut differences = Vec::new();
    for mark in added {
        differences.push(if source.contains(&mark) {
            Difference::Doubled(mark)
        } else if lost.is_empty() {
            Difference::Added(mark)
        } else {
            Difference::Changed { from: lost.remove(0), to: mark }
        });
    }
    differences.extend(lost.into_iter().map(Difference::Lost));
    differences
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let spans = spans(text).into_iter().map(|span| match span {
            Span::Text(text) => text.to_owned(),
            Span::Code(Code { id, part, kind, text }) => format!("<{id} {part:?} {kind} {text}>"),
        });
        spans.collect()
    }

    #[test]
    fn text_is_split_at_its_markup() {
        assert_eq!(
            shown("See {ref:network.port.a_b} or *the **`{x}`** of [A *b*](https://a.example/ \"t\")*, {contact.x}."),
            [
                "See ",
                "<1 Whole ref {ref:network.port.a_b}>",
                " or ",
                "<2 Begin italic *>",
                "the ",
                "<3 Begin bold **>",
                "<4 Whole code `{x}`>",
                "<3 End bold **>",
                " of ",
                "<5 Begin link [>",
                "A ",
                "<6 Begin italic *>",
                "b",
                "<6 End italic *>",
                "<5 End link ](https://a.example/ \"t\")>",
                "<2 End italic *>",
                ", ",
                "<7 Whole value {contact.x}>",
                ".",
            ]
        );
    }

    #[test]
    fn what_is_no_markup_is_text() {
        for text in ["5 * 3 * 2", "1. Wait", "- Wait", "    Wait", "# Wait", "a_b_c", "[x]", "{Not this} `", "", "é\n*"]
        {
            let expected: Vec<String> = Some(text.to_owned()).filter(|text| !text.is_empty()).into_iter().collect();
            assert_eq!(shown(text), expected);
        }
        assert_eq!(shown("a\n**b\nc** <https://a.example>")[3], "<1 End bold **>");
        assert_eq!(shown("<https://a.example>"), ["<1 Whole link <https://a.example>>"]);
        assert_eq!(shown("Press ` or {a.b} \\{c}"), ["Press ` or ", "<1 Whole value {a.b}>", " \\{c}"]);
        assert_eq!(shown("`` ` {a} ``{b}"), ["<1 Whole code `` ` {a} ``>", "<2 Whole value {b}>"]);
        assert_eq!(shown("[a {b}](#{c})"), ["<1 Begin link [>", "a ", "<2 Whole value {b}>", "<1 End link ](#{c})>"]);
        assert_eq!(shown("[](#a)"), ["<1 Begin link [>", "<1 End link ](#a)>"]);
    }

    #[test]
    fn the_stretches_are_the_text() {
        proptest::proptest!(|(text in "([a-z *_`\\[\\](){}:.<>é\n\\\\!#-]|\\{ref:a\\.b\\}){0,40}")| {
            let whole: String = spans(&text).into_iter().map(|span| match span {
                Span::Text(text) | Span::Code(Code { text, .. }) => text,
            }).collect();
            proptest::prop_assert_eq!(whole, text);
        });
    }

    #[test]
    fn markup_is_kept_in_any_order() {
        let source = "Open **{part.a}** and `x`.";
        assert_eq!(differences(source, "`x`, **{part.a}**"), []);
        assert_eq!(differences(source, "`x` {part.a}"), [Difference::Lost("**…**".into())]);
        assert_eq!(differences(source, "`x` `x` **{part.a}**"), [Difference::Doubled("`x`".into())]);
        assert_eq!(differences(source, "`x` **{part.a}** *y*"), [Difference::Added("*…*".into())]);
        let changed = Difference::Changed { from: "{part.a}".into(), to: "{part.b}".into() };
        assert_eq!(differences(source, "`x` **{part.b}**"), [changed]);
    }
}
