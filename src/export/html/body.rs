//! A chapter's Markdown as HTML. What the dialect does not know comes out as text.

use std::collections::BTreeSet;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, Parser, Tag, TagEnd, TextMergeStream};

use super::figure;
use crate::compose::document::{Chapter, Figure};
use crate::wording::dialect::dialect;
use crate::wording::escape::{self, is_safe_link};
use crate::wording::word::CHANGED;

/// A table with as many columns scrolls on its own.
const WIDE: usize = 3;
/// A word of more characters may be broken anywhere.
const LONG: usize = 24;

pub(super) const TRIANGLE: &str = "<svg class=\"sign\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">\
    <path d=\"M12 3.2 22 20.5H2z\"/><path d=\"M12 9.5v5.2M12 17.2v.6\"/></svg>\n";
const CIRCLE: &str = "<svg class=\"sign\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">\
    <circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 11v5.6M12 7.4v.6\"/></svg>\n";

/// A heading for the table of contents.
pub struct Heading {
    /// As written in the chapter: 1 is the chapter's own.
    pub level: usize,
    pub id: String,
    /// Plain text.
    pub title: String,
}

/// What is known while the chapters of one page are written.
pub struct Body<'a> {
    figures: &'a [Figure],
    /// How many levels headings move down.
    down: usize,
    /// The file that holds an anchor, where it is another one.
    file: &'a dyn Fn(&str) -> Option<String>,
    /// Accessible name of the links beside headings; no such links without it.
    pub permalink: Option<&'a str>,
    out: String,
    headings: Vec<Heading>,
    ids: BTreeSet<String>,
    /// Anchors that are kept for headings which are still to come.
    kept: BTreeSet<&'a str>,
    /// Anchor of the chapter's heading until it has been written.
    chapter: Option<String>,
    /// How many `<span>` are open in the innermost element.
    spans: usize,
    tables: usize,
    /// What is heard before a passage that has changed.
    pub changed: &'a str,
}

impl<'a> Body<'a> {
    pub fn new(figures: &'a [Figure], down: usize, file: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self {
            figures,
            down,
            file,
            permalink: None,
            out: String::new(),
            headings: Vec::new(),
            ids: BTreeSet::new(),
            kept: BTreeSet::new(),
            chapter: None,
            spans: 0,
            tables: 0,
            changed: "",
        }
    }

    /// Keeps anchors for the page's headings: links lead to them, so no element before a heading may have its anchor.
    pub fn keep(&mut self, anchors: impl Iterator<Item = &'a str>) {
        for anchor in anchors {
            self.ids.insert(anchor.to_owned());
            self.kept.insert(anchor);
        }
    }

    /// A chapter's HTML and its headings; the first one is its own.
    pub fn chapter(&mut self, chapter: &Chapter) -> (String, Vec<Heading>) {
        let events = parse(&chapter.markdown);
        self.chapter = Some(chapter.anchor());
        if !matches!(events.first(), Some(Event::Start(Tag::Heading { .. }))) {
            self.heading(1, None, &[Event::Text(chapter.title.as_str().into())]);
        }
        self.render(&events);
        (std::mem::take(&mut self.out), std::mem::take(&mut self.headings))
    }

    /// Markdown that is not a chapter's.
    pub fn markdown(&mut self, markdown: &str) -> String {
        self.render(&parse(markdown));
        std::mem::take(&mut self.out)
    }

    fn render(&mut self, events: &[Event]) {
        let mut at = 0;
        while at < events.len() {
            let end = end_of(events, at);
            if let Some((caption, target)) = captioned(events, at) {
                let caption = self.aside(&events[caption]);
                let target_end = end_of(events, target);
                self.captioned(&events[target..=target_end], Some(&caption));
                at = target_end + 1;
                continue;
            }
            match &events[at] {
                Event::Start(tag) => self.element(tag, &events[at..=end], &events[at + 1..end]),
                Event::Text(text) => match text.strip_prefix(CHANGED) {
                    Some(text) => {
                        self.push(&["<span class=\"unseen\">(", &escape::html(self.changed), ") </span>"]);
                        self.text(text.trim_start());
                    }
                    None => self.text(text),
                },
                Event::Code(text) => {
                    let class = if text.split(' ').any(is_long) { " class=\"long\"" } else { "" };
                    self.push(&["<code", class, ">", &escape::html(text), "</code>"]);
                }
                Event::InlineHtml(tag) => self.tag(tag),
                Event::Html(text) => self.out.push_str(&escape::html(text)),
                Event::SoftBreak => self.out.push('\n'),
                Event::HardBreak => self.out.push_str("<br>"),
                Event::Rule => self.out.push_str("<hr>\n"),
                _ => {}
            }
            at = end + 1;
        }
    }

    /// `events` are the element with its start and end, `inner` what stands between them.
    fn element(&mut self, tag: &Tag, events: &[Event], inner: &[Event]) {
        match tag {
            Tag::Paragraph if is_image(events) => self.captioned(events, None),
            Tag::Paragraph if is_changed(inner) => self.wrap("<p class=\"changed\">", inner, "</p>\n"),
            Tag::Paragraph | Tag::HtmlBlock => self.wrap("<p>", inner, "</p>\n"),
            Tag::Heading { level, id, .. } => self.heading(*level as usize, id.as_deref(), inner),
            Tag::BlockQuote(None) => self.wrap("<blockquote>\n", inner, "</blockquote>\n"),
            Tag::BlockQuote(Some(kind)) => {
                let (class, sign) = match kind {
                    BlockQuoteKind::Note => ("note", CIRCLE),
                    BlockQuoteKind::Tip => ("tip", CIRCLE),
                    BlockQuoteKind::Important => ("important", CIRCLE),
                    BlockQuoteKind::Warning => ("warning", TRIANGLE),
                    BlockQuoteKind::Caution => ("caution", TRIANGLE),
                };
                self.push(&["<aside class=\"alert ", class, "\" role=\"note\">\n", sign]);
                self.wrap("<div>\n", inner, "</div>\n</aside>\n");
            }
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or_default(),
                    CodeBlockKind::Indented => "",
                };
                let class = if language.is_empty() {
                    String::new()
                } else {
                    format!(" class=\"language-{}\"", escape::html(language))
                };
                self.push(&["<pre><code", &class, ">"]);
                for event in inner {
                    if let Event::Text(text) = event {
                        self.out.push_str(&escape::html(text));
                    }
                }
                self.out.push_str("</code></pre>\n");
            }
            Tag::List(None) => self.wrap("<ul>\n", inner, "</ul>\n"),
            Tag::List(Some(1)) => self.wrap("<ol>\n", inner, "</ol>\n"),
            Tag::List(Some(first)) => self.wrap(&format!("<ol start=\"{first}\">\n"), inner, "</ol>\n"),
            Tag::Item if is_changed(inner) => self.wrap("<li class=\"changed\">", inner, "</li>\n"),
            Tag::Item => self.wrap("<li>", inner, "</li>\n"),
            Tag::Table(_) => self.captioned(events, None),
            Tag::Emphasis => self.wrap("<em>", inner, "</em>"),
            Tag::Strong => self.wrap("<strong>", inner, "</strong>"),
            Tag::Link { link_type, dest_url, .. } => {
                let url = escape::address(*link_type, dest_url);
                if is_safe_link(&url) {
                    let file = url.strip_prefix('#').and_then(self.file).unwrap_or_default();
                    // A link that says where it leads is not told again in print.
                    let bare = if plain(inner) == *url { " class=\"bare\"" } else { "" };
                    let open = format!("<a{bare} href=\"{}{}\">", escape::html(&file), escape::html(&url));
                    self.wrap(&open, inner, "</a>");
                } else {
                    self.wrap("", inner, "");
                }
            }
            Tag::Image { dest_url, .. } => self.image(dest_url, &plain(inner)),
            _ => self.render(inner),
        }
    }

    fn heading(&mut self, level: usize, id: Option<&str>, inner: &[Event]) {
        let own = if level == 1 { self.chapter.take() } else { None };
        let id = id.map(str::to_owned).or(own).unwrap_or_else(|| "section".to_owned());
        let id = if self.kept.remove(&*id) { id } else { self.unique(&id) };
        let shown = (level + self.down).min(6);
        let href = escape::html(&id);
        if self.permalink.is_some() {
            self.out.push_str("<div class=\"heading\">");
        }
        self.wrap(&format!("<h{shown} id=\"{href}\">"), inner, &format!("</h{shown}>"));
        if let Some(word) = self.permalink {
            let link = self.unique(&format!("{id}-link"));
            let (link, word) = (escape::html(&link), escape::html(word));
            self.push(&["<a class=\"anchor\" id=\"", &link, "\" href=\"#", &href, "\" aria-label=\"", &word]);
            self.push(&[
                "\" aria-labelledby=\"",
                &link,
                " ",
                &href,
                "\"><span aria-hidden=\"true\">#</span></a></div>",
            ]);
        }
        self.out.push('\n');
        self.headings.push(Heading { level, id, title: plain(inner) });
    }

    /// A table, or a paragraph that is an image, with its caption in HTML.
    fn captioned(&mut self, events: &[Event], caption: Option<&str>) {
        let inner = &events[1..events.len() - 1];
        if let Event::Start(Tag::Table(alignments)) = &events[0] {
            self.table(alignments, inner, caption);
            return;
        }
        self.out.push_str("<figure>\n");
        self.render(inner);
        if let Some(caption) = caption {
            self.push(&["<figcaption>", caption, "</figcaption>\n"]);
        }
        self.out.push_str("</figure>\n");
    }

    fn table(&mut self, alignments: &[Alignment], rows: &[Event], caption: Option<&str>) {
        let name = if caption.is_some() {
            self.tables += 1;
            self.unique(&format!("table-{}", self.tables))
        } else {
            self.headings.last().map(|heading| heading.id.clone()).unwrap_or_default()
        };
        let name = escape::html(&name);
        let wide = alignments.len() >= WIDE;
        if wide && !name.is_empty() {
            self.push(&[
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"",
                &name,
                "\">\n<table>\n",
            ]);
        } else {
            self.out.push_str("<div class=\"narrow\">\n<table>\n");
        }
        if let Some(caption) = caption {
            self.push(&["<caption id=\"", &name, "\">", caption, "</caption>\n"]);
        }
        let mut at = 0;
        let mut in_body = false;
        while at < rows.len() {
            let end = end_of(rows, at);
            let cells = &rows[at + 1..end];
            if matches!(rows[at], Event::Start(Tag::TableHead)) {
                self.out.push_str("<thead>\n");
                self.row(alignments, cells, true);
                self.out.push_str("</thead>\n");
            } else {
                if !in_body {
                    self.out.push_str("<tbody>\n");
                    in_body = true;
                }
                self.row(alignments, cells, false);
            }
            at = end + 1;
        }
        self.out.push_str(if in_body { "</tbody>\n</table>\n</div>\n" } else { "</table>\n</div>\n" });
    }

    fn row(&mut self, alignments: &[Alignment], cells: &[Event], head: bool) {
        let changed = cells.split(|event| matches!(event, Event::Start(Tag::TableCell))).any(is_changed);
        self.out.push_str(if changed { "<tr class=\"changed\">" } else { "<tr>" });
        let (mut at, mut column) = (0, 0);
        while at < cells.len() {
            let end = end_of(cells, at);
            let inner = &cells[at + 1..end];
            let (element, scope) = match (inner.is_empty(), head, column) {
                (false, true, _) => ("th", " scope=\"col\""),
                (false, false, 0) if alignments.len() > 1 => ("th", " scope=\"row\""),
                _ => ("td", ""),
            };
            let class = match alignments.get(column) {
                Some(Alignment::Right) => " class=\"end\"",
                Some(Alignment::Center) => " class=\"middle\"",
                _ => "",
            };
            let (open, close) = (format!("<{element}{scope}{class}>"), format!("</{element}>"));
            match first_break(inner).filter(|_| element == "th" && !head) {
                // What stands below a row's name is not its name.
                Some(line) => {
                    self.wrap(&open, &inner[..line], "<br>");
                    self.wrap("<span class=\"more\">", &inner[line + 1..], &format!("</span>{close}"));
                }
                None => self.wrap(&open, inner, &close),
            }
            at = end + 1;
            column += 1;
        }
        self.out.push_str("</tr>\n");
    }

    fn image(&mut self, url: &str, alt: &str) {
        if let Some(drawing) = self.figures.iter().find(|figure| figure.file == url) {
            let stem = drawing.file.trim_end_matches(".svg").to_owned();
            let svg = figure::inline(&drawing.svg, alt, &stem, &mut self.ids);
            if alt.is_empty() {
                self.push(&["<div class=\"drawing\">\n", &svg, "\n</div>\n"]);
            } else {
                let open = "<div class=\"scroll drawing\" tabindex=\"0\" role=\"region\" aria-label=\"";
                self.push(&[open, &escape::html(alt), "\">\n", &svg, "\n</div>\n"]);
            }
        } else if url.starts_with("data:image/") {
            self.push(&["<img src=\"", &escape::html(url), "\" alt=\"", &escape::html(alt), "\">"]);
        } else {
            self.out.push_str(&escape::html(alt));
        }
    }

    /// The two tags that the dialect knows; any other one is text.
    fn tag(&mut self, tag: &str) {
        let language = tag.strip_prefix("<span lang=\"").and_then(|rest| rest.strip_suffix("\">"));
        match (tag, language) {
            ("<br>" | "<br/>" | "<br />", _) => self.out.push_str("<br>"),
            ("</span>", _) if self.spans > 0 => {
                self.spans -= 1;
                self.out.push_str(tag);
            }
            (_, Some(language)) if language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') => {
                self.spans += 1;
                self.out.push_str(tag);
            }
            _ => self.out.push_str(&escape::html(tag)),
        }
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            if is_long(word) {
                self.push(&["<span class=\"long\">", &escape::html(word), "</span>"]);
            } else {
                self.out.push_str(&escape::html(word));
            }
            let spaces = after.len() - after.trim_start().len();
            self.out.push_str(&after[..spaces]);
            rest = &after[spaces..];
        }
    }

    fn wrap(&mut self, open: &str, inner: &[Event], close: &str) {
        let outer = std::mem::take(&mut self.spans);
        self.out.push_str(open);
        self.render(inner);
        for _ in 0..std::mem::replace(&mut self.spans, outer) {
            self.out.push_str("</span>");
        }
        self.out.push_str(close);
    }

    /// HTML of events that is not written yet.
    fn aside(&mut self, events: &[Event]) -> String {
        let written = std::mem::take(&mut self.out);
        self.wrap("", events, "");
        std::mem::replace(&mut self.out, written)
    }

    fn push(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }

    fn unique(&mut self, id: &str) -> String {
        // An id must not hold white space; anchors are written by templates, which know that.
        let id: String = id.split_whitespace().collect::<Vec<_>>().join("-");
        let mut name = id.clone();
        let mut count = 1;
        while !self.ids.insert(name.clone()) {
            count += 1;
            name = format!("{id}-{count}");
        }
        name
    }
}

fn parse(markdown: &str) -> Vec<Event<'_>> {
    TextMergeStream::new(Parser::new_ext(markdown, dialect())).collect()
}

/// The index of the end of what starts at `at`; `at` itself if nothing does.
fn end_of(events: &[Event], at: usize) -> usize {
    let mut depth = 0_usize;
    for (index, event) in events.iter().enumerate().skip(at) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return index;
        }
    }
    events.len() - 1
}

/// If a caption starts at `at`: its inline events, and where the table or figure below it starts.
fn captioned(events: &[Event], at: usize) -> Option<(std::ops::Range<usize>, usize)> {
    let [Event::Start(Tag::Paragraph), Event::Start(Tag::Emphasis), ..] = &events[at..] else { return None };
    let (end, emphasis_end) = (end_of(events, at), end_of(events, at + 1));
    let target = end + 1;
    let is_target = match events.get(target)? {
        Event::Start(Tag::Table(_)) => true,
        Event::Start(Tag::Paragraph) => is_image(&events[target..=end_of(events, target)]),
        _ => false,
    };
    (emphasis_end + 1 == end && is_target).then_some((at + 2..emphasis_end, target))
}

/// Whether a passage is marked as changed.
fn is_changed(inner: &[Event]) -> bool {
    matches!(inner.first(), Some(Event::Text(text)) if text.starts_with(CHANGED))
}

/// Where the first line of a cell ends; nowhere when an element goes on behind it.
fn first_break(inner: &[Event]) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, event) in inner.iter().enumerate() {
        match event {
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::InlineHtml(tag) if tag.starts_with("<br") => return (depth == 0).then_some(index),
            Event::InlineHtml(tag) if tag.starts_with("</") => depth = depth.saturating_sub(1),
            Event::Start(_) | Event::InlineHtml(_) => depth += 1,
            _ => {}
        }
    }
    None
}

/// True for a paragraph that is one image.
fn is_image(events: &[Event]) -> bool {
    matches!(events.get(1), Some(Event::Start(Tag::Image { .. }))) && end_of(events, 1) + 2 == events.len()
}

fn plain(events: &[Event]) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(part),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Image) => text.push(' '),
            Event::InlineHtml(tag) if tag.starts_with("<br") => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

fn is_long(word: &str) -> bool {
    word.len() > LONG && word.chars().count() > LONG
}
