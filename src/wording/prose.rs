//! Prose as the Markdown parser reads it: its placeholders, and which parts are code or an address. Wording, checks and
//! translation all use it, so that they agree on what is a placeholder.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// Goes before prose while it is parsed: on one line, after a word, nothing can begin a block.
pub(crate) const BEFORE: &str = "x ";

/// `{ref:path}` or `{path}` in prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder<'a> {
    /// Its place, in bytes of the text.
    pub range: Range<usize>,
    pub path: &'a str,
    /// Whether it is `{ref:path}`.
    pub is_reference: bool,
    pub within: Within,
}

/// The surroundings of a placeholder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    Text,
    /// The text of a link, which cannot contain another link.
    LinkText,
    /// The address or the title of a link, where placeholders are not replaced.
    Address,
}

/// The placeholders of prose that are replaced, in their order; without those in code, behind a backslash and in the
/// address of a link.
#[must_use]
pub fn placeholders(text: &str) -> Vec<Placeholder<'_>> {
    let mut found = all(text);
    found.retain(|placeholder| placeholder.within != Within::Address);
    found
}

/// Text that looks like a placeholder in the address of a link, as written.
#[must_use]
pub fn in_addresses(text: &str) -> Vec<&str> {
    all(text).into_iter().filter(|found| found.within == Within::Address).map(|found| &text[found.range]).collect()
}

/// Text that begins like a reference but is not one: it is shown as written.
#[must_use]
pub fn malformed(text: &str) -> Vec<&str> {
    let begins = braces(text).into_iter().filter(|(_, within)| *within != Within::Address);
    let mut closing = Closing::of(text);
    begins
        .filter_map(|(start, _)| {
            let is_meant = text[start..].strip_prefix("{ref")?.starts_with([':', ' ', '.', '=']);
            let whole = &text[start..closing.behind(start).unwrap_or(text.len())];
            (is_meant && named(whole).is_none_or(|(_, is_reference)| !is_reference)).then_some(whole)
        })
        .collect()
}

/// Prose on one line after [`BEFORE`], with letters in place of placeholders: nothing in them is markup, and they are
/// not ASCII, so that they make no tag or address either. What the parser finds in the line is at the same place in the
/// text, minus the length of [`BEFORE`].
pub(crate) fn masked(text: &str) -> String {
    let mut line = line(text);
    for Placeholder { range, .. } in placeholders(text) {
        // Two bytes each, and one of three if the length is odd.
        let odd = if range.len() % 2 == 1 { "ア" } else { "" };
        let letters = odd.to_owned() + &"é".repeat((range.len() - odd.len()) / 2);
        line.replace_range(range.start + BEFORE.len()..range.end + BEFORE.len(), &letters);
    }
    line
}

fn line(text: &str) -> String {
    // Most texts have one line.
    if !text.contains('\n') && !text.contains('\r') {
        return format!("{BEFORE}{text}");
    }
    format!("{BEFORE}{}", text.replace(['\n', '\r'], " "))
}

fn all(text: &str) -> Vec<Placeholder<'_>> {
    if !text.contains('{') {
        return Vec::new();
    }
    let mut closing = Closing::of(text);
    let placeholder = |(start, within)| {
        let end = closing.behind(start)?;
        let (path, is_reference) = named(&text[start..end])?;
        Some(Placeholder { range: start..end, path, is_reference, within })
    };
    braces(text).into_iter().filter_map(placeholder).collect()
}

/// Finds the closing braces of a text, each searched once, however many are opened before it.
struct Closing<'t> {
    text: &'t str,
    /// Behind the brace that was found last; `None` if there is no other.
    found: Option<usize>,
}

impl<'t> Closing<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, found: Some(0) }
    }

    /// Behind the next closing brace; call it with increasing places.
    fn behind(&mut self, start: usize) -> Option<usize> {
        if self.found? <= start {
            self.found = self.text[start..].find('}').map(|length| start + length + 1);
        }
        self.found
    }
}

/// The path in braces, and whether it is `{ref:path}`; `None` if they contain something else.
fn named(braces: &str) -> Option<(&str, bool)> {
    let inner = braces.strip_prefix('{')?.strip_suffix('}')?;
    let path = inner.strip_prefix("ref:").unwrap_or(inner);
    let is_path = path.starts_with(|c: char| c.is_ascii_lowercase())
        && path.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_.-".contains(c));
    is_path.then_some((path, path.len() < inner.len()))
}

/// Each opening brace that is neither code nor behind a backslash, and its surroundings.
fn braces(text: &str) -> Vec<(usize, Within)> {
    if !text.contains('{') {
        return Vec::new();
    }
    let line = line(text);
    // The shown parts, in order; `None` for code.
    let mut shown: Vec<(Range<usize>, Option<Within>)> = Vec::new();
    let mut links: Vec<Within> = Vec::new();
    for (event, range) in Parser::new_ext(&line, Options::empty()).into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                links.push(Within::Address);
            }
            Event::Start(Tag::Link { .. }) => links.push(Within::LinkText),
            Event::End(TagEnd::Link) => _ = links.pop(),
            Event::Text(_) | Event::InlineHtml(_) => {
                shown.push((range, Some(links.last().copied().unwrap_or(Within::Text))));
            }
            Event::Code(_) => shown.push((range, None)),
            _ => {}
        }
    }
    let within = |start: usize| {
        let at = start + BEFORE.len();
        let next = shown.partition_point(|(range, _)| range.end <= at);
        // In the hidden parts, only the address and the title of a link can contain a brace.
        shown.get(next).filter(|(range, _)| range.start <= at).map_or(Some(Within::Address), |(_, within)| *within)
    };
    let brace = |(start, _)| within(start).filter(|_| !is_escaped(text, start)).map(|within| (start, within));
    text.match_indices('{').filter_map(brace).collect()
}

/// Whether a backslash takes its meaning from the sign at a place.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = &text[..at];
    (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The placeholders that are filled in, with `link:` before those in the text of a link.
    fn filled(text: &str) -> Vec<String> {
        let shown = |found: Placeholder| {
            let link = if found.within == Within::LinkText { "link:" } else { "" };
            let reference = if found.is_reference { "ref:" } else { "" };
            format!("{link}{reference}{}", found.path)
        };
        placeholders(text).into_iter().map(shown).collect()
    }

    #[test]
    fn placeholders_have_one_form() {
        assert_eq!(
            placeholders("ä {ref:network.port}\n{contact.security}"),
            [
                Placeholder { range: 3..21, path: "network.port", is_reference: true, within: Within::Text },
                Placeholder { range: 22..40, path: "contact.security", is_reference: false, within: Within::Text },
            ]
        );
        for text in
            ["{Not this}", "{}", "{ref:}", "{ref: a}", "{ a}", "{a b}", "{1a}", "{", "}{", "{a", "{a\nb}", "{é}"]
        {
            assert!(filled(text).is_empty(), "{text}");
        }
        assert_eq!(filled("{a {b} {{c}}"), ["b", "c"]);
        // Letters of a path are never markup.
        assert_eq!(filled("_a {b_} {_c} *{d}* **{e_f} {g_h}**"), ["b_", "d", "e_f", "g_h"]);
    }

    #[test]
    fn what_is_code_is_said_by_the_parser() {
        for (text, expected) in [
            ("Press the ` key, see {ref:network.port}.", &["ref:network.port"][..]),
            ("{a} ` {b} ` {c}", &["a", "c"]),
            (r"{a} \` {b} \` {c}", &["a", "b", "c"]),
            (r"`\` {a} `", &["a"]),
            ("`` {a} ` {b} `` {c}", &["c"]),
            ("` {a} `` {b}", &["a", "b"]),
            ("``` {a} ``", &["a"]),
            ("``` {a} `` ``` {b}", &["b"]),
            ("`a\n{b}`\n{c}", &["c"]),
            // A backtick in a tag or an address opens no code.
            ("<b title=\"`\"> {a} `", &["a"]),
            ("[a](x`y) {b} `", &["b"]),
            ("<ab:`> {a} `", &["a"]),
        ] {
            assert_eq!(filled(text), expected, "{text}");
        }
    }

    #[test]
    fn a_brace_behind_a_backslash_is_text() {
        for (text, expected) in [
            (r"\{a} {b}", &["b"][..]),
            (r"\{a\}", &[]),
            (r"\\{a}", &["a"]),
            (r"\\\{a}", &[]),
            (r"{a\} {b}", &["b"]),
            (r"\ {a}", &["a"]),
            // In code a backslash is itself.
            (r"`\`{a}", &["a"]),
        ] {
            assert_eq!(filled(text), expected, "{text}");
        }
    }

    #[test]
    fn the_text_of_a_link_is_told_from_its_address() {
        let text = "[a {b} *{ref:c}*](https://a.example/{d} '{ref:e}') {f} <https://a.example/{g}> [{h}] ![{i}]({j})";
        assert_eq!(filled(text), ["link:b", "link:ref:c", "f", "h", "i"]);
        assert_eq!(in_addresses(text), ["{d}", "{ref:e}", "{g}", "{j}"]);
        assert_eq!(filled("[{a}](b c)"), ["a"]);
        assert!(in_addresses(r"[a](b {c}) [a](\{b}) `[a]({b})`").is_empty());
    }

    #[test]
    fn what_begins_like_a_reference_is_told_where_it_is_shown() {
        assert_eq!(malformed("{ref: a} `{ref b}` {ref:A} {reference} {ref:a}"), ["{ref: a}", "{ref:A}"]);
        assert_eq!(malformed("a ` b {ref:a.B}"), ["{ref:a.B}"]);
        assert_eq!(malformed(r"\{ref: a} [a]({ref:B}) {ref a"), ["{ref a"]);
    }

    #[test]
    fn a_masked_line_keeps_its_places() {
        assert_eq!(masked("ä *{a_b}*\n`{c}` {ab}"), "x ä *アé* `{c}` éé");
        for text in ["{a}", "{ab}", "{ref:a.b} <{ref:a}:> <b {a}>"] {
            assert_eq!(masked(text).len(), BEFORE.len() + text.len(), "{text}");
        }
    }
}
