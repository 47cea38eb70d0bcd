//! From a chapter's blocks to Typst markup.
//!
//! All text leaves as Typst string literals, so no character of it can act as markup or code. What the calls look like
//! on the page (`fitted-table`, `alert`, `code`, …) is defined in `templates/pdf/blocks.typ`. Nothing is measured there:
//! the widths of columns, and which words may break, are decided here.

pub(super) mod ruler;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use self::ruler::{Ruler, can_break, is_telephone, pieces, telephone};
use super::columns::{self, Cell, Fit};
use super::paper::clean;
use super::widths::{Style, Widths};
use crate::compose::block::{self, Align, Block, Heading, Link, List, Paragraph, Place, Row, Span, Table};
use crate::compose::document::{Chapter, Document};
use crate::model::section;
use crate::project::look::{Look, Paper};
use crate::wording::escape;

/// Words with more characters than this, in running text, are measured against [`LINE`].
const LONG_WORD: usize = 28;
/// The same in a heading, whose letters are larger; its line is as wide as the page.
const LONG_WORD_IN_HEADING: usize = 36;
/// The width beside which a word outside a table is allowed to break, in points.
const LINE: f64 = 160.0;
/// Languages in which Typst repeats a hyphen behind a line break, which is right in a compound and wrong in an
/// identifier.
const REPEAT_HYPHEN: [&str; 7] = ["cs", "dsb", "es", "hr", "pl", "pt", "sk"];
/// An alert with more characters than this may be broken across pages.
const LARGE_ALERT: usize = 1200;

/// The margins of page.typ in points: at each side, and above and below together.
const MARGIN: f64 = 22.0 * MM;
const MARGINS_ABOVE: f64 = (27.0 + 24.0) * MM;
const MM: f64 = 72.0 / 25.4;
/// The size of the text in page.typ, and of the page at a glance, which has smaller letters if it needs them.
const TEXT: f64 = 10.0;
const GLANCE_TEXT: f64 = 9.0;
/// The sizes of letters in tables, and in those of pages that are dense.
const SIZES: [f64; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];
const DENSE_SIZES: [f64; 3] = [0.95, 0.9, 0.85];
/// What is around the text of a cell in blocks.typ: `cell-inset` and `dense-inset`.
const BESIDE: f64 = 2.0 * 4.0;
const ABOVE: f64 = 2.0 * 3.6;
const ABOVE_DENSE: f64 = 2.0 * 2.5;
/// What a list, a numbered list, an alert and a quotation take of the width, in points.
const IN_LIST: f64 = 18.0;
const IN_STEPS: f64 = 26.0;
const IN_ALERT: f64 = 18.0;
const IN_QUOTATION: f64 = 20.0;
/// What is left of it, however deep they are nested.
const LEAST_SPACE: f64 = 40.0;
/// What a block of code takes of the width, and the size of its letters in that of other code.
const IN_CODE: f64 = 14.0;
const CODE_BLOCK: f64 = 0.9;

/// Steps of no more lines are kept on one page, and so is a single step with so many: of fewer, Typst leaves no line alone.
const WHOLE_LIST: usize = 8;
const WHOLE_STEP: std::ops::RangeInclusive<usize> = 4..=12;
/// So many rows of a table stand together where it begins, and what its caption takes.
const FIRST_ROWS: usize = 3;
const CAPTION: f64 = 24.0;
/// A table of no more rows, and no higher, is kept on one page.
const SMALL_ROWS: usize = 10;
const SMALL_HEIGHT: f64 = 170.0;
/// A row that is higher than this part of the page may be broken.
const TALL: f64 = 0.75;

/// What the module calls in blocks.typ. A project's own file must have each of them.
pub(crate) const CALLS: [&str; 14] = [
    "alert",
    "changed",
    "changed-item",
    "changed-step",
    "code",
    "code-block",
    "divided",
    "fitted-table",
    "inline-picture",
    "lead",
    "marked-cell",
    "on-page",
    "picture",
    "whole",
];

/// The document's text as a Typst module with `notices` and `chapters`, arrays of content, and `opens-at-a-glance`:
/// whether the first chapter is the page with links to the others.
#[must_use]
pub fn module(doc: &Document, look: &Look) -> String {
    let figures = doc.figures.iter().enumerate().map(|(i, f)| (f.file.as_str(), i)).collect();
    let patterns = hyphenation(&doc.language);
    let repeats_hyphen = REPEAT_HYPHEN.iter().any(|language| doc.language.split('-').next() == Some(language));
    let anchors = doc.chapters.iter().flat_map(anchors).collect();
    let on_page = doc.meta.words.get("on_page").cloned();
    let ruler = Ruler { widths: Widths::of(look), patterns, anchors, on_page };
    let (width, height) = text_area(look.paper);
    let dense = doc.meta.card;
    let mut shared = Shared { ruler, figures, repeats_hyphen, width, height, dense, used: BTreeSet::new(), level: 0 };
    let opens = doc.chapters.first().is_some_and(|chapter| chapter.id == section::GLANCE);
    let mut out = String::from("#import \"/blocks.typ\": *\n");
    let _ = write!(out, "#let opens-at-a-glance = {opens}\n#let notices = (\n");
    for notice in &doc.meta.notices {
        let _ = writeln!(out, "[{}],", written(&mut shared, None, &notice.blocks));
    }
    shared.level = 0;
    out.push_str(")\n#let chapters = (\n");
    for chapter in &doc.chapters {
        let _ = writeln!(out, "[{}],", written(&mut shared, Some(chapter), &chapter.blocks));
    }
    out.push_str(")\n");
    out
}

/// The width and height of the text of a page in points.
pub(crate) fn text_area(paper: Paper) -> (f64, f64) {
    let (width, height) = match paper {
        Paper::A4 => (595.276, 841.89),
        Paper::UsLetter => (612.0, 792.0),
    };
    (width - 2.0 * MARGIN, height - MARGINS_ABOVE)
}

fn written(shared: &mut Shared, chapter: Option<&Chapter>, blocks: &[Block]) -> String {
    let own = chapter.map(Chapter::anchor);
    let space = shared.width;
    let is_glance = chapter.is_some_and(|chapter| chapter.id == section::GLANCE);
    let mut writer = Writer {
        dense: shared.dense || is_glance,
        text: if is_glance { GLANCE_TEXT } else { TEXT },
        shared,
        is_chapter: chapter.is_some(),
        own,
        plain: String::new(),
        space,
        cell: None,
        heading: false,
        style: Style::default(),
    };
    let mut out = String::new();
    writer.blocks(&mut out, blocks);
    out
}

/// The possible targets of links in a document: the anchors of a chapter's headings that have a name.
pub(super) fn anchors(chapter: &Chapter) -> Vec<String> {
    let mut own = Some(chapter.anchor());
    let headings = block::headings(&chapter.blocks).into_iter();
    let anchor = |heading: &Heading| {
        let anchor = label(heading, own.take())?;
        (!clean(&block::plain(&heading.text)).trim().is_empty()).then_some(anchor)
    };
    headings.filter_map(anchor).collect()
}

/// The anchor of a heading; the chapter's anchor for a first heading without one.
fn label(heading: &Heading, own: Option<String>) -> Option<String> {
    let anchor = heading.anchor.clone().or_else(|| own.filter(|_| heading.level == 1))?;
    Some(clean(&anchor)).filter(|anchor| !anchor.is_empty())
}

/// Data for all chapters of a document.
struct Shared<'a> {
    ruler: Ruler,
    /// Index of each figure by its file name.
    figures: BTreeMap<&'a str, usize>,
    /// Whether the language repeats the hyphen of a line break on the next line.
    repeats_hyphen: bool,
    /// The width and height of a page's text in points.
    width: f64,
    height: f64,
    /// Whether all pages are dense: a card.
    dense: bool,
    /// Anchors that a heading already uses: a label must be unique.
    used: BTreeSet<String>,
    /// Level of the last heading, 0 before the first: PDF/UA does not allow skipped levels.
    level: usize,
}

struct Writer<'a, 'e> {
    shared: &'a mut Shared<'e>,
    /// Links lead to headings of chapters only.
    is_chapter: bool,
    /// The chapter's anchor until its first heading is written.
    own: Option<String>,
    /// The plain text that went by.
    plain: String,
    /// Whether rows of tables stand close, and the size of the text around tables.
    dense: bool,
    text: f64,
    /// The width of the text in points: the page's, without what lists, alerts and quotations take of it.
    space: f64,
    /// Inside a table's cell: the size of its letters and the width of its text, in points.
    cell: Option<Room>,
    /// Inside a heading.
    heading: bool,
    style: Style,
}

/// Where words are written: the size of the letters, and the width that a word may have, in points.
#[derive(Debug, Clone, Copy)]
struct Room {
    size: f64,
    width: f64,
}

impl Room {
    /// Whether a word with this width in letters of one point stays whole.
    fn fits(self, width: f64) -> bool {
        width * self.size <= self.width
    }
}

impl Writer<'_, '_> {
    fn blocks(&mut self, out: &mut String, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            let level = match index.checked_sub(1).map(|before| &blocks[before]) {
                Some(Block::Heading(heading)) => heading.level,
                _ => 0,
            };
            // The first paragraph of a chapter says who it is for. That of a section can stand before what all rows of a table have in
            // common.
            let is_above_table =
                matches!(next, Some(Block::Paragraph(_))) && matches!(blocks.get(index + 2), Some(Block::Table(_)));
            let opens = level == 1 || level > 0 && is_above_table;
            match block {
                Block::Heading(heading) => self.heading(out, heading),
                Block::Paragraph(Paragraph { text, changed, .. }) => {
                    let mut content = String::new();
                    self.spans(&mut content, text);
                    let content = self.led(content, next, opens);
                    let _ =
                        if *changed { write!(out, "#changed[{content}]\n\n") } else { write!(out, "{content}\n\n") };
                }
                Block::Figure(figure) => {
                    let caption = figure.caption.as_ref().map(|caption| {
                        let mut content = String::new();
                        self.spans(&mut content, caption);
                        content
                    });
                    let content = self.picture(&figure.file, &figure.alternative, caption);
                    let content = self.led(content, next, false);
                    let _ = write!(out, "{content}\n\n");
                }
                Block::Alert(severity, inner) => {
                    let before = self.plain.len();
                    let body = self.inside(IN_ALERT, inner);
                    let whole = self.plain.len() - before <= LARGE_ALERT;
                    let _ = write!(out, "#alert({}, {whole})[{body}]\n\n", literal(severity.name()));
                }
                Block::Quotation(inner) => {
                    let body = self.inside(IN_QUOTATION, inner);
                    let _ = write!(out, "#quote(block: true)[{body}]\n\n");
                }
                Block::Code(_, words) => self.code_block(out, &words.text),
                Block::List(list) => self.list(out, list),
                Block::Table(table) => self.table(out, table),
                Block::Rule => out.push_str("#divider()\n\n"),
            }
        }
    }

    /// Blocks inside of something that takes a part of the width.
    fn inside(&mut self, taken: f64, blocks: &[Block]) -> String {
        let mut out = String::new();
        let space = self.space;
        self.space = (space - taken).max(LEAST_SPACE);
        self.blocks(&mut out, blocks);
        self.space = space;
        out
    }

    /// A paragraph before a list or table, which should not be alone on a page. `opens`: whatever follows stays on its
    /// page.
    fn led(&self, content: String, next: Option<&Block>, opens: bool) -> String {
        let leads = match next {
            Some(Block::List(_) | Block::Table(_)) => true,
            Some(_) if opens => true,
            Some(Block::Figure(figure)) => figure.caption.is_some() && self.shared.figures.contains_key(&*figure.file),
            _ => false,
        };
        if leads { format!("#lead[{content}\n\n]") } else { content }
    }

    /// A drawing; its alternative text if the document does not have the drawing.
    fn picture(&mut self, file: &str, alternative: &[Span], caption: Option<String>) -> String {
        let from = self.plain.len();
        let mut words = String::new();
        self.spans(&mut words, alternative);
        let Some(index) = self.shared.figures.get(file) else {
            return caption.map_or(words.clone(), |caption| format!("#emph[{caption}]\n\n{words}"));
        };
        let alternative = self.plain[from..].trim();
        let alternative = if alternative.is_empty() { file } else { alternative };
        format!("#picture({}, {}, {})", literal(&figure_path(*index)), literal(alternative), optional(caption))
    }

    fn heading(&mut self, out: &mut String, heading: &Heading) {
        let label = label(heading, self.own.take());
        let from = self.plain.len();
        let mut content = String::new();
        self.heading = true;
        self.spans(&mut content, &heading.text);
        self.heading = false;
        if self.plain[from..].trim().is_empty() {
            // A bookmark and an entry of the contents need a name.
            let _ = write!(out, "{content}\n\n");
            return;
        }
        let level = heading.level.min(self.shared.level + 1);
        self.shared.level = level;
        // The number keeps to the first word of its title.
        let number = heading.number.as_ref().map(|number| format!("#{};", literal(&format!("{number}\u{a0}"))));
        let _ = write!(out, "#heading(level: {level})[{}{content}]", number.unwrap_or_default());
        let label = label.filter(|label| self.is_chapter && self.shared.used.insert(label.clone()));
        if let Some(label) = label {
            let _ = write!(out, "#label({})", literal(&label));
        }
        out.push_str("\n\n");
    }

    fn list(&mut self, out: &mut String, list: &List) {
        let mut items = Vec::new();
        let taken = if list.first.is_some() { IN_STEPS } else { IN_LIST };
        let lines: Vec<Option<usize>> = list.items.iter().map(|item| self.lines(item, self.space - taken)).collect();
        for (item, lines) in list.items.iter().zip(&lines) {
            let mut content = String::new();
            let changed = match item.split_first() {
                Some((Block::Paragraph(line), rest)) if list.tight => {
                    self.spans(&mut content, &line.text);
                    // Later blocks follow without extra space.
                    content.push('\n');
                    content.push_str(&self.inside(taken, rest));
                    line.changed
                }
                _ => {
                    content.push_str(&self.inside(taken, item));
                    false
                }
            };
            let content = content.trim_end();
            let bar = if list.first.is_some() { "changed-step" } else { "changed-item" };
            items.push(
                match (changed, list.first.is_some() && lines.is_some_and(|lines| WHOLE_STEP.contains(&lines))) {
                    (true, _) => format!("[#{bar}[{content}]]"),
                    (false, true) => format!("[#whole[{content}]]"),
                    (false, false) => format!("[{content}]"),
                },
            );
        }
        let (tight, items) = (list.tight, items.join(", "));
        // Short steps are not cut by the end of a page.
        let whole = list.first.is_some()
            && list.items.len() > 1
            && lines.iter().copied().sum::<Option<usize>>().is_some_and(|lines| lines <= WHOLE_LIST);
        if whole {
            out.push_str("#whole[");
        }
        let _ = match list.first {
            Some(first) => write!(out, "#enum(tight: {tight}, start: {first}, {items})"),
            None => write!(out, "#list(tight: {tight}, {items})"),
        };
        out.push_str(if whole { "]\n\n" } else { "\n\n" });
    }

    /// About how many lines paragraphs take in a width; nothing if there are other blocks.
    fn lines(&self, blocks: &[Block], width: f64) -> Option<usize> {
        let ruler = &self.shared.ruler;
        let blank = ruler.width(" ", Style::default());
        let lines = blocks.iter().map(|block| match block {
            Block::Paragraph(paragraph) => {
                Some(columns::lines(&ruler.cell(&paragraph.text, self.style), width / self.text, blank))
            }
            _ => None,
        });
        lines.sum()
    }

    fn table(&mut self, out: &mut String, table: &Table) {
        let caption = table.caption.as_ref().map(|caption| {
            let mut content = String::new();
            self.spans(&mut content, caption);
            content
        });
        let frame = columns::Frame {
            blank: self.shared.ruler.width(" ", Style::default()),
            beside: BESIDE,
            above: if self.dense { ABOVE_DENSE } else { ABOVE },
        };
        let rows: Vec<Vec<Cell>> = std::iter::once(&table.head)
            .chain(&table.rows)
            .enumerate()
            .map(|(index, row)| {
                let style = Style { bold: index == 0, ..Style::default() };
                row.cells.iter().map(|cell| self.shared.ruler.cell(cell, style)).collect()
            })
            .collect();
        let cells = |column: usize| rows.iter().map(|row| row.get(column).cloned().unwrap_or_default()).collect();
        let columns: Vec<Vec<Cell>> = (0..table.columns.len()).map(cells).collect();
        let sizes: Vec<f64> =
            if self.dense { DENSE_SIZES.iter().map(|size| size * self.text).collect() } else { SIZES.to_vec() };
        let Fit { size, widths } = columns::fit(&columns, self.space, &sizes, frame);
        let height = |row: usize| columns::height(rows[row].iter().zip(widths.iter().copied()), size, frame);
        let heights: Vec<f64> = (0..rows.len()).map(height).collect();
        let whole = table.rows.len() <= SMALL_ROWS && heights.iter().sum::<f64>() <= SMALL_HEIGHT;
        // No row stands alone at the foot of a page, unless the next one is high.
        let least = (heights.iter().take(1 + FIRST_ROWS).sum::<f64>() + CAPTION).min(SMALL_HEIGHT);
        let least = if whole { 0.0 } else { least };

        self.style.bold = true;
        let header = self.row(&table.head, size, &widths, false);
        self.style.bold = false;
        let mut cells = String::new();
        for (row, height) in table.rows.iter().zip(&heights[1..]) {
            let _ = write!(cells, "{}", self.row(row, size, &widths, *height > TALL * self.shared.height));
        }
        // Parts of the width, as the text is narrower where a project's page has wider margins.
        let columns = widths
            .iter()
            .fold(String::new(), |columns, width| columns + &format!("{:.4}%, ", 100.0 * width / self.space));
        let align: String = table.columns.iter().map(|align| alignment(*align)).collect();
        let (caption, dense, size) = (optional(caption), self.dense, size / self.text);
        let _ = write!(
            out,
            "#fitted-table({size:.4}em, {dense}, {whole}, {least:.0}pt, ({columns}), ({align}), ({header}), ({cells}), {caption})\n\n"
        );
    }

    /// The cells of a row. A `tall` one may be broken across pages.
    fn row(&mut self, row: &Row, size: f64, widths: &[f64], tall: bool) -> String {
        let mut cells = String::new();
        for (index, text) in row.cells.iter().enumerate() {
            let width = widths.get(index).copied().unwrap_or(LINE) - BESIDE;
            self.cell = Some(Room { size, width });
            let mut cell = String::new();
            self.spans(&mut cell, text);
            self.cell = None;
            let changed = row.changed && index == 0;
            let _ = match (changed, tall) {
                (false, false) => write!(cells, "[{cell}], "),
                _ => write!(cells, "marked-cell({changed}, {tall})[{cell}], "),
            };
        }
        cells
    }

    fn spans(&mut self, out: &mut String, text: &[Span]) {
        for span in text {
            match span {
                Span::Text(words) => self.text(out, &words.text),
                Span::Code(words) => self.code(out, &words.text),
                Span::Break => self.line_break(out),
                Span::Emphasis(inner) => {
                    let style = std::mem::replace(&mut self.style.italic, true);
                    self.wrap(out, "#emph[", inner);
                    self.style.italic = style;
                }
                Span::Strong(inner) => {
                    let style = std::mem::replace(&mut self.style.bold, true);
                    self.wrap(out, "#strong[", inner);
                    self.style.bold = style;
                }
                Span::Language(language, inner) => self.wrap(out, &text_language(language), inner),
                Span::Link(link) => self.link(out, link),
                Span::Image(file, alternative) => self.inline_image(out, file, alternative),
            }
        }
    }

    /// The content of an element that is opened with `[`.
    fn wrap(&mut self, out: &mut String, open: &str, inner: &[Span]) {
        out.push_str(open);
        self.spans(out, inner);
        out.push(']');
    }

    fn link(&mut self, out: &mut String, link: &Link) {
        let mut content = String::new();
        let target = clean(&link.url);
        let number = Some(telephone(&link.text)).filter(|_| is_telephone(&target) && !self.heading);
        match number.filter(|number| self.room().fits(self.shared.ruler.width(number, self.style))) {
            // A telephone number is not broken.
            Some(number) => {
                self.plain.push_str(&number);
                if !number.is_empty() {
                    let _ = write!(content, "#box({});", literal(&number));
                }
            }
            None => self.spans(&mut content, &link.text),
        }
        let Some(id) = target.strip_prefix('#').filter(|id| self.shared.ruler.anchors.contains(*id)) else {
            let _ = if !content.is_empty() && escape::leads_out(&target) {
                write!(out, "#link({})[{content}]", literal(&target))
            } else {
                write!(out, "{content}")
            };
            return;
        };
        if content.is_empty() {
            return;
        }
        // The contents and bookmarks show headings as they are.
        let page = |before: &str, behind: &str| {
            let call = format!("#on-page({}, {}, {});", literal(id), literal(before), literal(behind));
            if self.heading { String::new() } else { call }
        };
        let content = match &link.place {
            Some(Place::Before(number)) => {
                format!("#{};{content}{}", literal(&format!("{number}\u{a0}")), page(" (", ")"))
            }
            Some(Place::Behind(number)) => {
                format!("{content}#{};{}#\")\";", literal(&format!(" ({number}")), page(", ", ""))
            }
            None => content,
        };
        let _ = write!(out, "#link(label({}))[{content}]", literal(id));
    }

    fn inline_image(&mut self, out: &mut String, target: &str, alternative: &[Span]) {
        let from = self.plain.len();
        let mut alt = String::new();
        self.spans(&mut alt, alternative);
        let plain = self.plain[from..].trim().to_owned();
        let _ = match self.shared.figures.get(target) {
            // A bookmark and an entry of the contents are text, so a heading keeps the picture's words only.
            Some(&i) if !self.heading => {
                let plain = if plain.is_empty() { target } else { &plain };
                let width = self.room().width;
                write!(out, "#inline-picture({width:.2}pt, {}, {})", literal(&figure_path(i)), literal(plain))
            }
            _ => write!(out, "{alt}"),
        };
    }

    fn line_break(&mut self, out: &mut String) {
        self.plain.push('\n');
        out.push_str("#linebreak()");
    }

    /// Where words are written that are not in a heading.
    fn room(&self) -> Room {
        self.cell.unwrap_or(Room { size: self.text, width: LINE.min(self.space) })
    }

    /// Text as string literals; words that do not fit their line as calls that say how they may break.
    fn text(&mut self, out: &mut String, text: &str) {
        let text = clean(text);
        let limit = if self.cell.is_some() { 0 } else { LONG_WORD };
        let mut plain = String::new();
        let mut blank = false;
        let flush = |plain: &mut String, out: &mut String| {
            if !plain.is_empty() {
                let _ = write!(out, "#{};", literal(plain));
                plain.clear();
            }
        };
        for part in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = part.trim_end_matches(|c: char| c.is_ascii_whitespace());
            if !word.is_empty() {
                // A byte is at least a character.
                let special = if self.heading {
                    // It can break anywhere.
                    let long = word.len() > LONG_WORD_IN_HEADING && word.chars().count() > LONG_WORD_IN_HEADING;
                    long.then(|| breakable(word.chars().map(String::from)))
                } else if word.len() > limit && word.chars().count() > limit {
                    self.word(word)
                } else {
                    self.held(word)
                };
                match special {
                    Some(special) => {
                        flush(&mut plain, out);
                        out.push_str(&special);
                    }
                    None => plain.push_str(word),
                }
                blank = false;
            }
            if part.len() > word.len() && !blank {
                plain.push(' ');
                blank = true;
            }
        }
        flush(&mut plain, out);
        self.plain.push_str(&text);
    }

    /// A word that does not fit its line, or must not break at its hyphen; nothing for any other.
    fn word(&self, word: &str) -> Option<String> {
        let (room, ruler) = (self.room(), &self.shared.ruler);
        if room.fits(ruler.width(word, self.style)) {
            return self.held(word);
        }
        if ruler.syllable(word, self.style).is_some_and(|syllable| room.fits(syllable)) {
            return Some(format!("#divided({});", literal(word)));
        }
        let fits = |piece: &str| room.fits(ruler.width(piece, self.style));
        Some(breakable(pieces(word, fits)))
    }

    /// A word that fits its line and must not break at its hyphen, most of all where the language would repeat the hyphen.
    fn held(&self, word: &str) -> Option<String> {
        let held = if self.shared.repeats_hyphen { is_whole(word) } else { is_identifier(word) };
        held.then(|| format!("#box({});", literal(word)))
    }

    fn code(&mut self, out: &mut String, code: &str) {
        let code = clean(code);
        self.plain.push_str(&code);
        let literal = literal(&code);
        let style = Style { code: true, ..self.style };
        let _ = match self.tokens(&code, self.room(), style).filter(|_| !self.heading) {
            None => write!(out, "#raw({literal});"),
            Some(Tokens::Whole) => write!(out, "#box(raw({literal}));"),
            Some(Tokens::Broken(tokens)) => write!(out, "#code({literal})[{tokens}];"),
        };
    }

    /// How a text in the letters of code may break between its blanks; nothing if it cannot.
    fn tokens(&self, code: &str, room: Room, style: Style) -> Option<Tokens> {
        let ruler = &self.shared.ruler;
        let fits = |token: &str| room.fits(ruler.width(token, style));
        let mut plain = true;
        let mut tokens = String::new();
        for (index, token) in code.split(' ').enumerate() {
            if index > 0 {
                tokens.push_str("#\" \";");
            }
            if token.is_empty() {
                continue;
            }
            if !fits(token) {
                plain = false;
                tokens.push_str(&breakable(pieces(token, fits)));
            } else if can_break(token) {
                plain = false;
                let _ = write!(tokens, "#box({});", literal(token));
            } else {
                let _ = write!(tokens, "#{};", literal(token));
            }
        }
        match plain {
            true => None,
            false if !code.contains(' ') && fits(code) => Some(Tokens::Whole),
            false => Some(Tokens::Broken(tokens)),
        }
    }

    fn code_block(&mut self, out: &mut String, text: &str) {
        let lines: Vec<String> = text.lines().map(|line| clean(&line.replace('\t', "    "))).collect();
        let room = Room { size: self.text * CODE_BLOCK, width: self.space - IN_CODE };
        let style = Style { code: true, ..Style::default() };
        let line = |line: &String| match self.tokens(line, room, style) {
            None => format!("[#{};], ", literal(line)),
            Some(Tokens::Whole) => format!("[#box({});], ", literal(line)),
            Some(Tokens::Broken(tokens)) => format!("[{tokens}], "),
        };
        let broken: String = lines.iter().map(line).collect();
        let _ = write!(out, "#code-block({}, ({broken}))\n\n", literal(&lines.join("\n")));
    }
}

/// How code may break.
enum Tokens {
    /// It is one token, which stays whole.
    Whole,
    /// Its tokens, each as it may break.
    Broken(String),
}

/// Pieces between which a line may end.
fn breakable(pieces: impl IntoIterator<Item = String>) -> String {
    let pieces: Vec<String> = pieces.into_iter().map(|piece| format!("#{};", literal(&piece))).collect();
    pieces.join("#may-break;")
}

/// Whether a word is one to copy, such as `IFU-300-SEC`: with hyphens, digits, and no small letters.
fn is_identifier(word: &str) -> bool {
    word.contains('-') && word.contains(|c: char| c.is_ascii_digit()) && !word.contains(char::is_lowercase)
}

/// Whether a word with a hyphen must not break there: a name to copy, such as `AES-256` or `Wi-Fi`, with a digit or a
/// capital letter behind the hyphen; a word with a single letter before it, such as `e-mail`; or an address.
fn is_whole(word: &str) -> bool {
    if word.contains('-') && (word.contains('@') || word.contains("://")) {
        return true;
    }
    let begins_name = |part: &str| part.starts_with(|c: char| c.is_ascii_digit() || c.is_uppercase());
    let mut parts = word.split('-');
    parts.next().is_some_and(|first| parts.any(begins_name) || first.len() < word.len() && first.chars().count() == 1)
}

fn alignment(align: Align) -> &'static str {
    match align {
        Align::Start => "left, ",
        Align::Middle => "center, ",
        Align::End => "right, ",
    }
}

/// The path of a document's figure for Typst. File names are not used: Typst keeps every path for as long as it runs.
#[must_use]
pub fn figure_path(index: usize) -> String {
    format!("/figures/{index}.svg")
}

/// Opens content in another language; the language stays the same if Typst does not know the tag.
fn text_language(tag: &str) -> String {
    match language(tag) {
        Some((lang, Some(region))) => format!("#text(lang: {}, region: {})[", literal(&lang), literal(&region)),
        Some((lang, None)) => format!("#text(lang: {}, region: none)[", literal(&lang)),
        None => "#text()[".to_owned(),
    }
}

/// Language and region of a BCP 47 tag in the form that Typst requires: two or three letters, and two.
#[must_use]
pub fn language(tag: &str) -> Option<(String, Option<String>)> {
    let mut parts = tag.split(['-', '_']);
    let letters = |part: &str| part.chars().all(|c| c.is_ascii_alphabetic());
    let lang = parts.next().filter(|p| matches!(p.len(), 2 | 3) && letters(p))?.to_ascii_lowercase();
    let region = parts.find(|p| p.len() == 2 && letters(p)).map(str::to_ascii_uppercase);
    Some((lang, region))
}

fn hyphenation(tag: &str) -> Option<hypher::Lang> {
    let (lang, _) = language(tag)?;
    hypher::Lang::from_iso(lang.as_bytes().try_into().ok()?)
}

/// A Typst string literal.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn optional(content: Option<String>) -> String {
    content.map_or_else(|| "none".to_owned(), |content| format!("[{content}]"))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::compose::document::Figure;
    use crate::export::sample_paged as sample;

    /// The markup of one chapter with the id `a`.
    fn markup(markdown: &str) -> String {
        typeset(sample::bare("en", &[("a", markdown)]))
    }

    fn built_in_look(doc: &Document) -> String {
        module(doc, &Look::default())
    }

    fn typeset(mut doc: Document) -> String {
        doc.figures = vec![Figure { file: "net.svg".to_owned(), svg: String::new(), ..Figure::default() }];
        let module = built_in_look(&doc);
        let chapters = module.split_once("#let chapters = (\n").unwrap().1;
        chapters
            .trim_end()
            .trim_end_matches(')')
            .trim_end()
            .trim_end_matches("],")
            .trim_start_matches('[')
            .trim()
            .to_owned()
    }

    #[test]
    fn text_is_only_in_literals() {
        assert_eq!(markup("a \\#b \"c\" \\[d\\] \\\\"), r#"#"a #b \"c\" [d] \\";"#);
        assert_eq!(markup("`#b \"\\`"), r##"#code("#b \"\\")[#"#b";#" ";#box("\"\\");];"##);
        assert_eq!(markup("    #b\n\n    \tc"), r##"#code-block("#b\n\n    c", ([#"#b";], [#"";], [#"    c";], ))"##);
        assert_eq!(markup("a <b>c"), r#"#"a <b>c";"#);
    }

    #[test]
    fn headings_have_labels_and_skip_no_level() {
        assert_eq!(markup("# T"), "#heading(level: 1)[#\"T\";]#label(\"a\")");
        assert_eq!(markup("# T {#own}"), "#heading(level: 1)[#\"T\";]#label(\"own\")");
        assert_eq!(markup("# ![A drawing](net.svg)"), "#heading(level: 1)[#\"A drawing\";]#label(\"a\")");
        let deep = markup("# T\n\n#### U {#u}\n\n## V {#u}");
        assert!(deep.contains("#heading(level: 2)[#\"U\";]#label(\"u\")"), "{deep}");
        assert!(deep.ends_with("#heading(level: 2)[#\"V\";]"), "{deep}");
    }

    #[test]
    fn links_go_to_known_anchors_and_the_web() {
        assert!(markup("# T\n\n[x](#a)").ends_with("#link(label(\"a\"))[#\"x\";]"));
        assert_eq!(markup("[x](#b)"), "#\"x\";");
        assert_eq!(markup("[x](file:///etc)"), "#\"x\";");
        assert_eq!(markup("[x](HTTPS://e.org)"), "#link(\"HTTPS://e.org\")[#\"x\";]");
        assert_eq!(markup("[x](tel:+49-30)"), "#link(\"tel:+49-30\")[#box(\"x\");]");
        assert_eq!(markup("[+49 30](tel:+49-30)"), "#link(\"tel:+49-30\")[#box(\"+49\u{a0}30\");]");
        assert_eq!(markup("<a@e.org>"), "#link(\"mailto:a@e.org\")[#\"a@e.org\";]");
    }

    #[test]
    fn headings_have_numbers_and_links_to_them_a_page() {
        let mut doc = sample::bare("en", &[]);
        doc.push(Chapter::new("a", "A", "# A {#a}\n\n[A](#a) [x](#a)\n"));
        let module = built_in_look(&doc);
        for expected in [
            "#heading(level: 1)[#\"1\u{a0}\";#\"A\";]#label(\"a\")",
            "#link(label(\"a\"))[#\"1\u{a0}\";#\"A\";#on-page(\"a\", \" (\", \")\");]",
            "#link(label(\"a\"))[#\"x\";#\" (1\";#on-page(\"a\", \", \", \"\");#\")\";]",
        ] {
            assert!(module.contains(expected), "{expected}: {module}");
        }
    }

    #[test]
    fn anchors_of_other_chapters_are_known() {
        let doc = sample::bare("en", &[("a", "# A\n\n[x](#late) [y](#b-c)"), ("b_c", "# B\n\n## L {#late}")]);
        let module = built_in_look(&doc);
        assert!(module.contains("#link(label(\"late\"))") && module.contains("#link(label(\"b-c\"))"), "{module}");
    }

    #[test]
    fn captions_stand_right_before_a_table_or_picture() {
        let table = "|a|\n|-|\n|b|\n";
        assert!(markup(&format!("*Table 1*\n\n{table}")).ends_with("[#\"Table 1\";])"));
        assert!(markup(&format!("*Table* 1\n\n{table}")).ends_with(", none)"));
        assert!(markup(&format!("*Table 1*\n\nText\n\n{table}")).starts_with("#emph["));
        assert_eq!(
            markup("*Figure 1*\n\n![A drawing](net.svg)"),
            "#picture(\"/figures/0.svg\", \"A drawing\", [#\"Figure 1\";])"
        );
        assert_eq!(markup("![A drawing](other.svg)"), "#\"A drawing\";");
    }

    #[test]
    fn a_table_has_the_widths_of_its_columns_and_words_that_fit_them() {
        let table = markup("|Name|Value|\n|-|--:|\n|one `tok.en`|long-winded **bold**<br>x|\n");
        let (columns, rest) =
            table.strip_prefix("#fitted-table(0.9000em, false, true, 0pt, (").unwrap().split_once("), ").unwrap();
        let widths: Vec<f64> =
            columns.trim_end_matches(", ").split(", ").map(|w| w.trim_end_matches('%').parse().unwrap()).collect();
        assert!((widths.iter().sum::<f64>() - 100.0).abs() < 0.001 && widths[1] > widths[0], "{widths:?}");
        assert_eq!(
            rest,
            "(left, right, ), ([#\"Name\";], [#\"Value\";], ), ([#\"one \";#raw(\"tok.en\");], \
             [#\"long-winded \";#strong[#\"bold\";]#linebreak()#\"x\";], ), none)"
        );
    }

    #[test]
    fn words_in_a_narrow_column_break_where_their_language_or_their_signs_allow() {
        let cells =
            ["`config/network.toml`", "Zertifikatsverwaltung", "host.example.org/status", "kurz", "Wort"].join("|");
        let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(15));
        let mut doc = sample::bare("de", &[("a", "")]);
        doc.chapters[0].blocks = block::read(&(row("H") + &row("-") + &format!("|{cells}|{cells}|{cells}|\n")));
        let table = typeset(doc);
        assert!(table.contains("[#divided(\"Zertifikatsverwaltung\");]"), "{table}");
        assert!(table.contains("#\"host.\";#may-break;"), "{table}");
        assert!(table.contains("#code(\"config/network.toml\")[#\"config/\";#may-break;"), "{table}");
        assert!(table.contains("[#\"kurz\";]"), "{table}");
    }

    #[test]
    fn spans_are_closed_where_they_were_opened() {
        assert_eq!(markup("<span lang=\"pt-BR\">x</span>"), "#text(lang: \"pt\", region: \"BR\")[#\"x\";]");
        assert_eq!(
            markup("*<span lang=\"de\">x* y</span>"),
            "#emph[#text(lang: \"de\", region: none)[#\"x\";]]#\" y</span>\";"
        );
        assert_eq!(markup("<span lang=\"1\">x</span>"), "#text()[#\"x\";]");
    }

    #[test]
    fn lists_keep_their_start_and_tightness() {
        assert_eq!(markup("3. a\n4. b"), "#whole[#enum(tight: true, start: 3, [#\"a\";], [#\"b\";])]");
        assert_eq!(markup("- a\n  - b"), "#list(tight: true, [#\"a\";\n#list(tight: true, [#\"b\";])])");
        assert!(markup("- a\n\n- b").starts_with("#list(tight: false, "));
    }

    #[test]
    fn what_has_changed_has_a_bar_and_no_mark_in_its_text() {
        // A changed fact is printed at `~`.
        let changed = |text: &str| {
            let at = text.find('~').unwrap();
            let mut doc = sample::bare("en", &[("a", "")]);
            let marks = block::Marks { prints: vec![(at, block::Print::Fact(0))], ..block::Marks::default() };
            doc.chapters[0].blocks = block::read_marked(&text.replace('~', ""), &marks, &|_| true, &mut []).0;
            typeset(doc)
        };
        assert_eq!(changed("~a **b**"), "#changed[#\"a \";#strong[#\"b\";]]");
        assert_eq!(changed("- ~a\n- b"), "#list(tight: true, [#changed-item[#\"a\";]], [#\"b\";])");
        assert_eq!(changed("1. ~a"), "#enum(tight: true, start: 1, [#changed-step[#\"a\";]])");
        let table = changed("|a|\n|-|\n|~b|\n|c|");
        assert!(table.contains("(marked-cell(true, false)[#\"b\";], [#\"c\";], )"), "{table}");
    }

    #[test]
    fn alerts_are_named_and_quotations_are_not() {
        assert_eq!(markup("> [!CAUTION]\n> x"), "#alert(\"caution\", true)[#\"x\";\n\n]");
        assert!(markup(&format!("> [!NOTE]\n> {}", "word ".repeat(300))).starts_with("#alert(\"note\", false)"));
        assert_eq!(markup("> x"), "#quote(block: true)[#\"x\";\n\n]");
    }

    #[test]
    fn only_words_that_could_be_too_long_are_asked() {
        let word = "Benutzerauthentifizierungsverfahren";
        assert_eq!(markup("Authentication"), "#\"Authentication\";");
        assert_eq!(markup(word), format!("#divided(\"{word}\");"));
        // An escape does not divide a word.
        assert_eq!(
            markup(r"aaaaaaaaaaaaaaaaaaaa\_bbbbbbbbbbbbbbbbbbb"),
            "#\"aaaaaaaaaaaaaaaaaaaa_\";#may-break;#\"bbbbbbbbbbbbbbbbbbb\";"
        );
    }

    #[test]
    fn an_identifier_gets_no_hyphen_that_it_does_not_have() {
        let in_language = |language| built_in_look(&sample::bare(language, &[("a", "AES-256 biało-czerwony e-mail")]));
        assert!(
            in_language("pl").contains("#box(\"AES-256\");#\" biało-czerwony \";#box(\"e-mail\");"),
            "{}",
            in_language("pl")
        );
        let address = built_in_look(&sample::bare("pl", &[("a", "security@linden-glucose.example")]));
        assert!(address.contains("#box(\"security@linden-glucose.example\");"), "{address}");
        assert!(in_language("de").contains("#box(\"AES-256\");#\" biało-czerwony e-mail\";"));
    }

    #[test]
    fn words_of_nearly_every_language_can_be_hyphenated() {
        let all = "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro sk sl sv tr";
        let without: Vec<&str> = all.split(' ').filter(|tag| hyphenation(tag).is_none()).collect();
        // There are no patterns for them: their words are not divided.
        assert_eq!(without, ["ga", "lv", "mt", "ro"]);
        for tag in crate::wording::locale::LOCALES {
            assert!(all.split(' ').any(|other| other == *tag), "{tag}");
        }
    }
}
