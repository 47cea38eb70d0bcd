//! A chapter's blocks as HTML.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::figure;
use crate::compose::block::{
    self, Align, Block, Link, List, Paragraph, Part, Place, Row, Severity, Span, Table, plain,
};
use crate::compose::document::{Chapter, Figure};
use crate::wording::escape::{self, is_safe_link};

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

/// A part of a document whose element has its number in a page for the preview: the attribute `data-passage`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(not(feature = "serve"), allow(dead_code, reason = "only the preview numbers passages"))]
pub struct Passage<'a> {
    pub part: Part<'a>,
    /// The file of the drawing, if it is one; `part` is then its alternative text.
    pub drawing: Option<&'a str>,
    /// The id of its chapter; `None` for what stands before the chapters.
    pub chapter: Option<&'a str>,
}

/// The state while the chapters of one page are written.
pub struct Body<'a> {
    figures: &'a [Figure],
    /// How many levels headings move down.
    down: usize,
    /// The file that contains an anchor, if it is another one.
    file: &'a dyn Fn(&str) -> Option<String>,
    /// Accessible name of the links beside headings; no such links without it.
    pub permalink: Option<&'a str>,
    out: String,
    headings: Vec<Heading>,
    /// The ids that are taken; `true` for one that is reserved for later content.
    ids: FxHashMap<String, bool>,
    /// Anchor of the chapter's heading until it has been written.
    chapter: Option<String>,
    tables: usize,
    /// The hidden text before a changed passage, for screen readers.
    pub changed: &'a str,
    /// Whether headings have their numbers, and links print their place.
    pub numbered: bool,
    /// The passages so far, if their elements get numbers.
    pub passages: Option<Vec<Passage<'a>>>,
    /// The id of the chapter that is written.
    within: Option<&'a str>,
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
            ids: FxHashMap::default(),
            chapter: None,
            tables: 0,
            changed: "",
            numbered: false,
            passages: None,
            within: None,
        }
    }

    /// Reserves anchors for the page's headings, paragraphs and rows: links lead to them, so no other element may have
    /// them.
    pub fn keep(&mut self, anchors: impl Iterator<Item = &'a str>) {
        self.ids.extend(anchors.map(|anchor| (anchor.to_owned(), true)));
    }

    /// A chapter's HTML and its headings; the first one is its own.
    pub fn chapter(&mut self, chapter: &'a Chapter) -> (String, Vec<Heading>) {
        self.within = Some(&chapter.id);
        self.chapter = Some(chapter.anchor());
        if !matches!(chapter.blocks.first(), Some(Block::Heading(_))) {
            let words = block::Words { text: chapter.title.clone(), prints: Vec::new() };
            let heading = block::Heading { level: 1, anchor: None, number: None, text: vec![Span::Text(words)] };
            self.heading(&heading, None);
        }
        self.blocks(&chapter.blocks, false);
        (std::mem::take(&mut self.out), std::mem::take(&mut self.headings))
    }

    /// Blocks that are not a chapter's.
    pub fn aside(&mut self, blocks: &'a [Block]) -> String {
        self.blocks(blocks, false);
        std::mem::take(&mut self.out)
    }

    /// Blocks; in a tight list with no space around paragraphs.
    fn blocks(&mut self, blocks: &'a [Block], tight: bool) {
        for block in blocks {
            match block {
                Block::Heading(heading) => self.heading(heading, Some(Part::Heading(heading))),
                Block::Paragraph(Paragraph { text, changed, .. }) if tight => self.marked(text, *changed),
                Block::Paragraph(paragraph) => {
                    let Paragraph { text, changed, anchor } = paragraph;
                    self.open("p", anchor.as_deref(), *changed, Some(Part::Paragraph(paragraph)));
                    self.marked(text, *changed);
                    self.out.push_str("</p>\n");
                }
                Block::List(list) => self.list(list),
                Block::Table(table) => self.table(table),
                Block::Alert(severity, inner) => {
                    let sign = match severity {
                        Severity::Note | Severity::Tip | Severity::Important => CIRCLE,
                        Severity::Warning | Severity::Caution | Severity::Danger => TRIANGLE,
                    };
                    self.push(&["<aside class=\"alert ", severity.name(), "\" role=\"note\">\n", sign, "<div>\n"]);
                    self.blocks(inner, false);
                    self.out.push_str("</div>\n</aside>\n");
                }
                Block::Quotation(inner) => {
                    self.out.push_str("<blockquote>\n");
                    self.blocks(inner, false);
                    self.out.push_str("</blockquote>\n");
                }
                Block::Figure(figure) => {
                    self.out.push_str("<figure");
                    self.number(Part::Text(&figure.alternative), Some(&figure.file));
                    self.out.push_str(">\n");
                    self.image(&figure.file, &plain(&figure.alternative));
                    if let Some(caption) = &figure.caption {
                        self.out.push_str("<figcaption");
                        self.number(Part::Text(caption), None);
                        self.out.push('>');
                        self.spans(caption);
                        self.out.push_str("</figcaption>\n");
                    }
                    self.out.push_str("</figure>\n");
                }
                Block::Code(language, words) => {
                    self.out.push_str("<pre");
                    self.number(Part::Code(words), None);
                    self.out.push_str("><code");
                    if !language.is_empty() {
                        self.push(&[" class=\"language-", &escape::html(language), "\""]);
                    }
                    self.push(&[">", &escape::html(&words.text), "</code></pre>\n"]);
                }
                Block::Rule => self.out.push_str("<hr>\n"),
            }
        }
    }

    fn list(&mut self, list: &'a List) {
        match list.first {
            None => self.out.push_str("<ul>\n"),
            Some(1) => self.out.push_str("<ol>\n"),
            Some(first) => self.push(&["<ol start=\"", &first.to_string(), "\">\n"]),
        }
        for item in &list.items {
            match item.first() {
                Some(Block::Paragraph(line)) if list.tight => {
                    self.open("li", line.anchor.as_deref(), line.changed, Some(Part::Paragraph(line)));
                }
                _ => self.out.push_str("<li>"),
            }
            self.blocks(item, list.tight);
            self.out.push_str("</li>\n");
        }
        self.out.push_str(if list.first.is_none() { "</ul>\n" } else { "</ol>\n" });
    }

    /// The number of a passage, where passages have one, within the beginning of its element.
    fn number(&mut self, part: Part<'a>, drawing: Option<&'a str>) {
        let Some(passages) = &mut self.passages else { return };
        let number = passages.len().to_string();
        passages.push(Passage { part, drawing, chapter: self.within });
        self.push(&[" data-passage=\"", &number, "\""]);
    }

    /// The beginning of a paragraph, item or row.
    fn open(&mut self, element: &str, anchor: Option<&str>, changed: bool, part: Option<Part<'a>>) {
        self.push(&["<", element]);
        if let Some(anchor) = anchor {
            let id = self.own(anchor);
            self.push(&[" id=\"", &escape::html(&id), "\""]);
        }
        if let Some(part) = part {
            self.number(part, None);
        }
        self.out.push_str(if changed { " class=\"changed\">" } else { ">" });
    }

    /// Text, with the hidden text before it if it has changed.
    fn marked(&mut self, text: &[Span], changed: bool) {
        if changed {
            self.push(&["<span class=\"unseen\">(", &escape::html(self.changed), ") </span>"]);
        }
        self.spans(text);
    }

    fn spans(&mut self, text: &[Span]) {
        for (at, span) in text.iter().enumerate() {
            match span {
                Span::Text(words) => self.text(&words.text),
                Span::Code(words) => {
                    let class = if words.text.split(' ').any(is_long) { " class=\"long\"" } else { "" };
                    self.push(&["<code", class, ">", &escape::html(&words.text), "</code>"]);
                }
                Span::Break => self.out.push_str("<br>"),
                Span::Strong(inner) => self.wrap("<strong>", inner, "</strong>"),
                Span::Emphasis(inner) => self.wrap("<em>", inner, "</em>"),
                Span::Link(link) if is_safe_link(&link.url) => self.link(link, is_line(text, at)),
                Span::Link(link) => self.spans(&link.text),
                Span::Language(language, inner) => {
                    self.wrap(&format!("<span lang=\"{}\">", escape::html(language)), inner, "</span>");
                }
                Span::Image(file, alternative) => self.image(file, &plain(alternative)),
            }
        }
    }

    fn wrap(&mut self, open: &str, inner: &[Span], close: &str) {
        self.out.push_str(open);
        self.spans(inner);
        self.out.push_str(close);
    }

    /// `is_line`: it is one of several lines of a cell, which has to be high enough to be hit.
    fn link(&mut self, link: &Link, is_line: bool) {
        let Link { url, text, .. } = link;
        let file = url.strip_prefix('#').and_then(self.file).unwrap_or_default();
        // A link whose text is its address is not repeated in print.
        let class = match (plain(text) == *url, is_line) {
            (false, false) => "",
            (true, false) => " class=\"bare\"",
            (false, true) => " class=\"line\"",
            (true, true) => " class=\"bare line\"",
        };
        let open = format!("<a{class} href=\"{}{}\">", escape::html(&file), escape::html(url));
        match link.place.as_ref().filter(|_| self.numbered) {
            None => self.wrap(&open, text, "</a>"),
            Some(Place::Before(number)) => self.wrap(&format!("{open}{number} "), text, "</a>"),
            Some(Place::Behind(number)) => self.wrap(&open, text, &format!(" ({number})</a>")),
        }
    }

    fn heading(&mut self, heading: &block::Heading, part: Option<Part<'a>>) {
        let level = heading.level;
        let own = if level == 1 { self.chapter.take() } else { None };
        let id = heading.anchor.clone().or(own).unwrap_or_else(|| "section".to_owned());
        let id = self.own(&id);
        let shown = (level + self.down).min(6);
        let href = escape::html(&id);
        if self.permalink.is_some() {
            self.out.push_str("<div class=\"heading\">");
        }
        let number = heading.number.as_ref().filter(|_| self.numbered);
        let before = number.map(|number| format!("{number} ")).unwrap_or_default();
        self.push(&["<h", &shown.to_string(), " id=\"", &href, "\""]);
        if let Some(part) = part {
            self.number(part, None);
        }
        self.wrap(&format!(">{before}"), &heading.text, &format!("</h{shown}>"));
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
        self.headings.push(Heading { level, id, title: before + &plain(&heading.text) });
    }

    fn table(&mut self, table: &'a Table) {
        let name = if table.caption.is_some() {
            self.tables += 1;
            self.unique(&format!("table-{}", self.tables))
        } else {
            self.headings.last().map(|heading| heading.id.clone()).unwrap_or_default()
        };
        let name = escape::html(&name);
        let wide = table.columns.len() >= WIDE;
        if wide && !name.is_empty() {
            self.push(&[
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"",
                &name,
                "\">\n<table>\n",
            ]);
        } else {
            self.out.push_str("<div class=\"narrow\">\n<table>\n");
        }
        if let Some(caption) = &table.caption {
            self.push(&["<caption id=\"", &name, "\""]);
            self.number(Part::Text(caption), None);
            self.wrap(">", caption, "</caption>\n");
        }
        self.out.push_str("<thead>\n");
        self.row(table, &table.head, true);
        self.out.push_str("</thead>\n");
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            table.rows.iter().for_each(|row| self.row(table, row, false));
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n</div>\n");
    }

    fn row(&mut self, table: &'a Table, row: &'a Row, head: bool) {
        let columns = &table.columns;
        let mut changed = row.changed;
        self.open("tr", row.anchor.as_deref(), changed, None);
        for (column, cell) in row.cells.iter().enumerate() {
            let is_empty = block::is_empty(cell);
            let (element, scope) = match (is_empty, head, column) {
                (false, true, _) => ("th", " scope=\"col\""),
                (false, false, 0) if columns.len() > 1 => ("th", " scope=\"row\""),
                _ => ("td", ""),
            };
            let class = match columns.get(column) {
                Some(Align::End) => " class=\"end\"",
                Some(Align::Middle) => " class=\"middle\"",
                _ => "",
            };
            self.push(&["<", element, scope, class]);
            self.number(Part::Cell(table, row, cell), None);
            self.out.push('>');
            // The first non-empty cell marks its row as changed.
            let marked = !is_empty && std::mem::take(&mut changed);
            match first_break(cell).filter(|_| element == "th" && !head) {
                // The text below a row's name is not part of its name.
                Some(line) => {
                    self.marked(&cell[..line], marked);
                    self.wrap("<br><span class=\"more\">", &cell[line + 1..], "</span>");
                }
                None => self.marked(cell, marked),
            }
            self.push(&["</", element, ">"]);
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

    fn text(&mut self, text: &str) {
        let mut rest = text;
        // Long words are rare, so what is between them is written as a whole.
        while let Some(word) = long_word(rest) {
            let (before, long) = (escape::html(&rest[..word.start]), escape::html(&rest[word.clone()]));
            self.push(&[&before, "<span class=\"long\">", &long, "</span>"]);
            rest = &rest[word.end..];
        }
        self.out.push_str(&escape::html(rest));
    }

    fn push(&mut self, parts: &[&str]) {
        self.out.extend(parts.iter().copied());
    }

    /// The reserved anchor, or a new one made from the name.
    fn own(&mut self, anchor: &str) -> String {
        let was_kept = self.ids.get_mut(anchor).is_some_and(std::mem::take);
        if was_kept { anchor.to_owned() } else { self.unique(anchor) }
    }

    fn unique(&mut self, id: &str) -> String {
        // An id must not contain white space; the authors of templates know that.
        let id: String = id.split_whitespace().collect::<Vec<_>>().join("-");
        let mut name = id.clone();
        let mut count = 1;
        while self.ids.contains_key(&name) {
            count += 1;
            name = format!("{id}-{count}");
        }
        self.ids.insert(name.clone(), false);
        name
    }
}

/// The end of the first line of a cell; none if an element continues behind it.
fn first_break(cell: &[Span]) -> Option<usize> {
    let breaks = |span: &Span| {
        let mut found = false;
        block::spans(std::slice::from_ref(span), &mut |span| found |= *span == Span::Break);
        found
    };
    let first = cell.iter().position(breaks)?;
    (cell[first] == Span::Break).then_some(first)
}

/// The first word of a text that is too long for a narrow column.
fn long_word(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    while text.len() - start > LONG {
        let end = text[start..].find(char::is_whitespace).map_or(text.len(), |at| start + at);
        if is_long(&text[start..end]) {
            return Some(start..end);
        }
        start = text.ceil_char_boundary((end + 1).min(text.len()));
    }
    None
}

/// Whether a span is the whole of one of several lines.
fn is_line(text: &[Span], at: usize) -> bool {
    let is_end = |span: Option<&Span>| span.is_none_or(|span| matches!(span, Span::Break));
    text.len() > 1 && is_end(at.checked_sub(1).and_then(|before| text.get(before))) && is_end(text.get(at + 1))
}

fn is_long(word: &str) -> bool {
    word.len() > LONG && word.chars().count() > LONG
}
