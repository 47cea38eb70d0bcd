//! Escape: plain text, code and the manufacturer's own prose become Markdown or HTML that shows exactly them.
//!
//! Markdown has many readers. A backslash is used only before the characters that all of them unescape; every other
//! character that could be read as markup becomes an entity.

use std::borrow::Cow;
use std::fmt::Write as _;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::wording::dialect;

/// Prose with markup nested deeper than this is shown without markup.
const DEEPEST: usize = 8;

/// Replaces a line break while prose is parsed. Private-use characters are rejected in the configuration.
const BREAK: char = '\u{E000}';

/// Plain text → Markdown that shows exactly that text, anywhere inline: at the start of a line, in a table cell, in a
/// heading, between other text. A line break becomes `<br>`; line breaks at either end are left out.
#[must_use]
pub fn escape(text: &str) -> String {
    // Quotation marks are markup for some readers, and plain prose may have them.
    if memchr::memchr2(b'"', b'\'', text.as_bytes()).is_none() && is_plain(text) {
        return text.to_owned();
    }
    escaped(text)
}

fn escaped(text: &str) -> String {
    let text = one_newline(text);
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    push(&mut out, text.trim_matches('\n'), Edges { line: true, open: true, close: true }, true);
    out
}

/// Whether the character behind a text in Markdown is escaped: an odd number of backslashes stands before it.
#[must_use]
pub fn escapes_next(text: &str) -> bool {
    text.bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// Code → code spans that show exactly that text, anywhere inline.
///
/// Readers disagree on `\|` inside code, so a `|` goes between two code spans. A line break becomes `<br>`.
#[must_use]
pub fn code(text: &str) -> String {
    let text = one_newline(text);
    text.trim_matches('\n').split('\n').map(code_line).collect::<Vec<_>>().join("<br>")
}

/// A line of inline Markdown at the start of a paragraph: a backslash keeps it from beginning another block.
#[must_use]
pub fn guarded(line: String) -> String {
    let first = line.bytes().next().unwrap_or_default();
    let after = line.trim_start_matches(char::from(first));
    let run = line.len() - after.len();
    let is_apart = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let is_rule = || {
        let marks = line.bytes().filter(|byte| *byte != b' ' && *byte != b'\t');
        marks.clone().all(|byte| byte == first) && marks.count() >= 3
    };
    let is_definition = || {
        let mut ends = line.match_indices(']').map(|(at, _)| at);
        ends.find(|at| !line[..*at].ends_with('\\')).is_some_and(|at| line[at + 1..].starts_with(':'))
    };
    let at = match first {
        b'#' if run <= 6 && is_apart(after) => 0,
        b'>' => 0,
        b'-' | b'+' | b'*' if is_apart(&line[1..]) => 0,
        b'-' | b'*' | b'_' if is_rule() => 0,
        b'`' if run >= 3 && !after.contains('`') => 0,
        b'~' if run >= 3 => 0,
        b'[' if is_definition() => 0,
        b'0'..=b'9' => match line.find(|c: char| !c.is_ascii_digit()) {
            Some(end) if line[end..].starts_with(['.', ')']) && is_apart(&line[end + 1..]) => end,
            _ => return line,
        },
        _ => return line,
    };
    format!("{}\\{}", &line[..at], &line[at..])
}

/// Plain text → HTML, as text or as a quoted attribute.
#[must_use]
pub fn html(text: &str) -> String {
    let bytes = text.as_bytes();
    if memchr::memchr3(b'&', b'<', b'>', bytes).or_else(|| memchr::memchr2(b'"', b'\'', bytes)).is_none() {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// Inline Markdown that the manufacturer wrote → inline Markdown that is safe anywhere inline.
///
/// Strong, emphasis, code and links to `#…` and to `SCHEMES` stay; raw HTML and everything that would begin a block
/// becomes text. Paragraphs, hard line breaks and lines that look like a list item, a heading, a quotation or a table
/// row are separated by `<br>`; other line ends are spaces, as in Markdown.
#[must_use]
pub fn prose(text: &str) -> String {
    if is_plain(text) { text.to_owned() } else { parsed_prose(text) }
}

/// Whether no reader of Markdown finds markup in a text: words of letters and digits, with single blanks and common
/// signs between them. Most prose is plain.
fn is_plain(text: &str) -> bool {
    let mut before = '\0';
    for c in text.chars() {
        let fits = match c {
            ' ' | '.' | '-' | '/' => c != before,
            ',' | ';' | ':' | '(' | ')' | '%' | '\'' | '"' => true,
            c => c.is_alphanumeric(),
        };
        if !fits {
            return false;
        }
        before = c;
    }
    text.starts_with(char::is_alphanumeric)
        && !text.ends_with(' ')
        && list_marker(text).is_none()
        && !memchr::memchr2_iter(b'w', b'W', text.as_bytes()).any(|at| is_www(&text.as_bytes()[..=at]))
}

fn parsed_prose(text: &str) -> String {
    // On one line, after a word, nothing can begin a block.
    let line = format!("x {}", one_line(text));
    let mut events: Vec<Event> = TextMergeStream::new(Parser::new_ext(&line, Options::empty())).collect();
    if let Some(Event::Text(first)) = events.get_mut(1) {
        *first = first.strip_prefix("x").unwrap_or(first).trim_start_matches(' ').to_owned().into();
    }
    let (markdown, plain) = emit(&events);
    // Text that a parser reads differently, such as emphasis that touches other emphasis, is shown without markup.
    if depth(&events) <= DEEPEST && reads_as(&markdown, &plain) { markdown } else { escape(&plain) }
}

/// Prefixes of link addresses that lead out of the document.
pub const SCHEMES: &[&str] = &["http://", "https://", "mailto:", "tel:"];

/// True for the destinations that a link of the document may have.
#[must_use]
pub fn is_safe_link(url: &str) -> bool {
    url.starts_with('#') || leads_out(url)
}

/// True for the destinations that a link of the document may have outside of it.
#[must_use]
pub fn leads_out(url: &str) -> bool {
    let begins = |scheme: &&str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    SCHEMES.iter().any(begins)
}

/// The target of a link that a Markdown parser found: the address in `<me@example.com>` has no scheme.
#[must_use]
pub fn address(link_type: LinkType, url: &str) -> Cow<'_, str> {
    if link_type == LinkType::Email { Cow::Owned(format!("mailto:{url}")) } else { Cow::Borrowed(url) }
}

/// A link with a Markdown text, to an address as written; only the text if a document must not contain such a link.
#[must_use]
pub fn link(text: &str, url: &str) -> String {
    if is_safe_link(url) { format!("[{text}]({})", destination(url)) } else { text.to_owned() }
}

fn one_newline(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n")) } else { Cow::Borrowed(text) }
}

/// What comes before and after a piece of text.
#[derive(Clone, Copy)]
struct Edges {
    /// It can be at the start of a line.
    line: bool,
    /// A space at its start would be lost.
    open: bool,
    /// A space at its end would be lost.
    close: bool,
}

/// Writes text. `quotes`: quotation marks must stay straight, though a reader may make them curly.
fn push(out: &mut String, text: &str, edges: Edges, quotes: bool) {
    let marker = if edges.line { list_marker(text) } else { None };
    let closing_hashes = text.trim_end_matches('#').len();
    let mut before = None;
    // The previous character, if it is not escaped; dots and dashes join with it.
    let mut plain = '\0';
    let mut dots = 0;
    let mut broken_link = false;
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.chars().next();
        if before.is_none_or(char::is_whitespace) {
            broken_link = is_broken_link(&text[at..]);
        }
        let starts = at == 0 && edges.line;
        let entity = match c {
            '\n' => Some("<br>"),
            '<' => Some("&lt;"),
            '&' if may_be_entity(rest) => Some("&amp;"),
            '"' if quotes => Some("&quot;"),
            '\'' if quotes => Some("&#39;"),
            '$' => Some("&#36;"),
            '^' => Some("&#94;"),
            '~' => Some("&#126;"),
            ':' if starts || (broken_link && rest.starts_with("//")) => Some("&#58;"),
            '.' if broken_link && is_www(&text.as_bytes()[..at]) => Some("&#46;"),
            '=' if starts && text.chars().all(|c| c == '=' || c == ' ') => Some("&#61;"),
            '@' if !before.is_some_and(char::is_alphanumeric) && !next.is_some_and(char::is_whitespace) => {
                Some("&#64;")
            }
            _ => None,
        };
        let backslash = match c {
            '\\' | '`' | '*' | '[' | ']' | '{' | '}' | '|' => true,
            '_' => !is_intraword(before, next),
            '#' => starts || at >= closing_hashes,
            '>' => starts,
            '+' => starts && !next.is_some_and(char::is_alphanumeric),
            '-' => plain == '-' || (starts && !next.is_some_and(char::is_alphanumeric)),
            '.' => marker == Some(at) || dots == 2 || (dots == 1 && next.is_none()),
            ')' => marker == Some(at),
            '!' => next.is_none_or(|next| next == '['),
            _ => false,
        };
        let lost = c.is_whitespace() && ((at == 0 && edges.open) || (next.is_none() && edges.close));
        if let Some(entity) = entity {
            out.push_str(entity);
        } else if lost {
            let _ = write!(out, "&#{};", u32::from(c));
        } else {
            if backslash {
                out.push('\\');
            }
            out.push(c);
        }
        plain = if entity.is_some() || backslash || lost { '\0' } else { c };
        dots = if plain == '.' { dots + 1 } else { 0 };
        before = Some(c);
    }
}

/// The position of the delimiter of a list marker at the start of `text`: `1.`, `2)`, and `a.`, `iv)`, `(1)`, which
/// some readers also support.
fn list_marker(text: &str) -> Option<usize> {
    let label_start = usize::from(text.starts_with('('));
    let rest = &text[label_start..];
    let label = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric())?];
    // Decides for most texts.
    if !rest[label.len()..].starts_with(['.', ')']) {
        return None;
    }
    let is_label = label.len() == 1
        || label.bytes().all(|b| b.is_ascii_digit())
        || label.bytes().all(|b| b"ivxlcdm".contains(&b))
        || label.bytes().all(|b| b"IVXLCDM".contains(&b));
    let ends = rest[label.len() + 1..].chars().next().is_none_or(char::is_whitespace);
    (!label.is_empty() && is_label && ends).then_some(label_start + label.len())
}

/// True if the text after an `&` makes it the start of an entity, or could with what follows the text.
fn may_be_entity(rest: &str) -> bool {
    let name = rest.strip_prefix('#').unwrap_or(rest);
    matches!(name.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).chars().next(), None | Some(';'))
}

fn is_www(before: &[u8]) -> bool {
    before.len() >= 3 && before[before.len() - 3..].eq_ignore_ascii_case(b"www")
}

/// True if the first word of `text` is an address that readers link automatically, and contains characters that are
/// escaped: such readers take the escapes for a part of the address.
fn is_broken_link(text: &str) -> bool {
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    // Most words are no address: two searches for a byte tell them.
    let has = |sign: u8| memchr::memchr(sign, word.as_bytes()).is_some();
    (has(b':') || has(b'.'))
        && (word.contains("://") || word.to_ascii_lowercase().contains("www."))
        && (word.contains("--")
            || word.contains("..")
            || word.char_indices().any(|(at, c)| match c {
                '&' => may_be_entity(&word[at + 1..]),
                '_' => !is_intraword(word[..at].chars().next_back(), word[at + 1..].chars().next()),
                _ => "\\`*[]{}|<>\"'$^~@!".contains(c),
            }))
}

/// True if an underscore between these characters is never emphasis.
fn is_intraword(before: Option<char>, next: Option<char>) -> bool {
    before.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric)
}

fn code_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 2);
    let parts: Vec<&str> = line.split('|').collect();
    for (at, part) in parts.iter().enumerate() {
        let (first, last) = (at == 0, at + 1 == parts.len());
        if !first {
            out.push_str("\\|");
        }
        // Some readers trim code spans, so the spaces around a `|` go outside.
        let core = if first { part } else { part.trim_start_matches(' ') };
        let core = if last { core } else { core.trim_end_matches(' ') };
        if core.is_empty() {
            if first || last {
                code_span(&mut out, part);
            } else {
                out.push_str(part);
            }
            continue;
        }
        let lead = if first { 0 } else { part.len() - part.trim_start_matches(' ').len() };
        out.push_str(&part[..lead]);
        code_span(&mut out, core);
        out.push_str(&part[lead + core.len()..]);
    }
    out
}

fn code_span(out: &mut String, text: &str) {
    if text.is_empty() {
        return;
    }
    let runs: Vec<usize> = text.split(|c| c != '`').map(str::len).collect();
    let mut fence = 1;
    while runs.contains(&fence) {
        fence += 1;
    }
    let fence = "`".repeat(fence);
    let blank = text.bytes().all(|b| b == b' ');
    let pad =
        if !blank && (text.starts_with('`') || text.ends_with('`') || (text.starts_with(' ') && text.ends_with(' '))) {
            " "
        } else {
            ""
        };
    for part in [&fence, pad, text, pad, &fence] {
        out.push_str(part);
    }
}

/// Puts prose on one line, with [`BREAK`] between spaces for each line break.
fn one_line(text: &str) -> String {
    let text = one_newline(text).replace(BREAK, "");
    let mut out = String::with_capacity(text.len());
    let mut apart = false;
    let mut backslash = false;
    for line in text.split('\n') {
        let trimmed = line.trim_matches([' ', '\t']);
        if trimmed.is_empty() {
            apart = true;
            continue;
        }
        if !out.is_empty() {
            if backslash {
                out.pop();
            }
            if apart || backslash || begins_block(trimmed) {
                out.push(' ');
                out.push(BREAK);
            }
            out.push(' ');
        }
        apart = line.ends_with("  ");
        backslash = (trimmed.len() - trimmed.trim_end_matches('\\').len()) % 2 == 1;
        out.push_str(trimmed);
    }
    out
}

/// True if a Markdown author would expect this line to be separate.
fn begins_block(line: &str) -> bool {
    line.starts_with(['#', '>', '|'])
        || ["- ", "+ ", "* "].iter().any(|marker| line.starts_with(marker))
        || list_marker(line).is_some()
}

/// The events of one line of prose as Markdown, and the text that it shows.
fn emit(events: &[Event]) -> (String, String) {
    let (mut out, mut plain) = (String::new(), String::new());
    // Whether each open link is kept.
    let mut links: Vec<Option<String>> = Vec::new();
    let breaks = |text: &str| text.replace(&format!(" {BREAK} "), "\n").replace(BREAK, "\n");
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => out.push('*'),
            Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => out.push_str("**"),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let url = address(*link_type, dest_url);
                let kept = is_safe_link(&url).then(|| destination(&url));
                if kept.is_some() {
                    out.push('[');
                }
                links.push(kept);
            }
            Event::End(TagEnd::Link) => {
                if let Some(url) = links.pop().flatten() {
                    out.push_str("](");
                    out.push_str(&url);
                    out.push(')');
                }
            }
            Event::Code(text) => {
                let text = breaks(text).replace('\n', " ");
                out.push_str(&code(&text));
                plain.push_str(&text);
            }
            Event::Text(text) | Event::InlineHtml(text) => {
                let mut text = breaks(text);
                let opens = matches!(events.get(at.wrapping_sub(1)), Some(Event::Start(_)));
                let closes = matches!(events.get(at + 1), Some(Event::End(_)));
                let line = out.is_empty();
                if line {
                    text = text.trim_start_matches('\n').to_owned();
                }
                push(&mut out, &text, Edges { line, open: opens, close: closes }, false);
                plain.push_str(&text);
            }
            _ => {}
        }
    }
    (out, plain)
}

/// The maximum depth of nested elements, without the paragraph.
fn depth(events: &[Event]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 1);
    for event in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = depth.max(deepest);
    }
    deepest - 1
}

/// A link's destination as written between `(` and `)`, anywhere in a text. It encodes what Markdown would read as
/// markup; the crate `percent-encoding` would need a second pass for entities and the characters that are left out.
#[must_use]
pub fn destination(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for (at, c) in url.char_indices() {
        match c {
            '&' if may_be_entity(&url[at + 1..]) => out.push_str("&amp;"),
            ' ' | '\t' | '(' | ')' | '<' | '>' | '"' | '\'' | '\\' | '`' | '|' | '{' | '}' | '^' | '$' | '*' | '~'
            | '[' | ']' => {
                let _ = write!(out, "%{:02X}", u32::from(c));
            }
            c if c.is_control() || c == BREAK => {}
            _ => out.push(c),
        }
    }
    out
}

/// True if `markdown` is one paragraph that shows `plain` and contains no HTML except `<br>`.
fn reads_as(markdown: &str, plain: &str) -> bool {
    let mut shown = String::new();
    let mut paragraphs = 0;
    for event in Parser::new_ext(markdown, dialect::dialect()) {
        match event {
            Event::Text(text) | Event::Code(text) => shown.push_str(&text),
            Event::InlineHtml(tag) if &*tag == "<br>" => shown.push('\n'),
            Event::Start(Tag::Paragraph) => paragraphs += 1,
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. }) | Event::End(_) => {}
            _ => return false,
        }
    }
    paragraphs <= 1 && shown == plain
}

#[cfg(test)]
mod tests;
