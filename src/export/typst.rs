//! From a chapter's blocks to Typst markup.
//!
//! All text leaves as Typst string literals, so no character of it can act as markup or code. What the calls look like
//! on the page (`data-table`, `alert`, `code`, …) is defined in `templates/pdf/blocks.typ`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::mem::take;

use super::paper::clean;
use crate::compose::block::{self, Align, Block, Heading, Link, List, Paragraph, Place, Row, Span, Table};
use crate::compose::document::{Chapter, Document};
use crate::model::section;
use crate::wording::escape;

/// Words with more characters than this, in running text, are measured against the line.
const LONG_WORD: usize = 28;
/// The same in a heading, whose letters are larger; its line is as wide as the page.
const LONG_WORD_IN_HEADING: usize = 36;
/// The same in a table's cell, where columns can be narrow.
const LONG_WORD_IN_CELL: usize = 8;
/// Languages in which Typst repeats a hyphen behind a line break, which is right in a compound and wrong in an
/// identifier.
const REPEAT_HYPHEN: [&str; 7] = ["cs", "dsb", "es", "hr", "pl", "pt", "sk"];
/// The longest word of letters that no column breaks, in characters.
const ORDINARY_WORD: usize = 26;
/// The longest token with other characters (a host name, a path) that no column breaks.
const ORDINARY_TOKEN: usize = 16;
/// Maximum number of words and lines of a column that are measured.
const MEASURED: usize = 4;
/// A row with more characters than this in one cell is measured against the page.
const LARGE_CELL: usize = 400;
/// An alert with more characters than this may be broken across pages.
const LARGE_ALERT: usize = 1200;

/// The document's text as a Typst module with `notices` and `chapters`, arrays of content, and `opens-at-a-glance`:
/// whether the first chapter is the page with links to the others.
#[must_use]
pub fn module(doc: &Document) -> String {
    let figures = doc.figures.iter().enumerate().map(|(i, f)| (f.file.as_str(), i)).collect();
    let patterns = hyphenation(&doc.language);
    let repeats_hyphen = REPEAT_HYPHEN.iter().any(|language| doc.language.split('-').next() == Some(language));
    let anchors = doc.chapters.iter().flat_map(anchors).collect();
    let mut shared = Shared { anchors, figures, patterns, repeats_hyphen, used: BTreeSet::new(), level: 0 };
    let opens = doc.chapters.first().is_some_and(|chapter| chapter.id == section::GLANCE);
    let mut out = String::from("#import \"/blocks.typ\": *\n#let w = default-width\n");
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

fn written(shared: &mut Shared, chapter: Option<&Chapter>, blocks: &[Block]) -> String {
    let own = chapter.map(Chapter::anchor);
    let mut writer = Writer {
        shared,
        is_chapter: chapter.is_some(),
        own,
        seen: Seen::default(),
        cell: false,
        heading: false,
        strong: 0,
    };
    let mut out = String::new();
    writer.blocks(&mut out, blocks);
    out
}

/// The possible targets of links in a document: the anchors of a chapter's headings that have a name.
fn anchors(chapter: &Chapter) -> Vec<String> {
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
    anchors: BTreeSet<String>,
    /// Index of each figure by its file name.
    figures: BTreeMap<&'a str, usize>,
    patterns: Option<hypher::Lang>,
    /// Whether the language repeats the hyphen of a line break on the next line.
    repeats_hyphen: bool,
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
    seen: Seen,
    /// Inside a table's cell.
    cell: bool,
    /// Inside a heading.
    heading: bool,
    /// How many `**` are open.
    strong: usize,
}

/// The plain text that went by, for measuring.
#[derive(Default)]
struct Seen {
    plain: String,
    words: Vec<String>,
    bold: Vec<String>,
    codes: Vec<String>,
}

impl Writer<'_, '_> {
    fn blocks(&mut self, out: &mut String, blocks: &[Block]) {
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            // The first paragraph of a chapter says who it is for.
            let opens = matches!(index.checked_sub(1).map(|before| &blocks[before]), Some(Block::Heading(heading)) if heading.level == 1);
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
                    let before = self.seen.plain.len();
                    let mut body = String::new();
                    self.blocks(&mut body, inner);
                    let whole = self.seen.plain.len() - before <= LARGE_ALERT;
                    let _ = write!(out, "#alert({}, {whole})[{body}]\n\n", literal(severity.name()));
                }
                Block::Quotation(inner) => {
                    let mut body = String::new();
                    self.blocks(&mut body, inner);
                    let _ = write!(out, "#quote(block: true)[{body}]\n\n");
                }
                Block::Code(_, words) => {
                    let lines: Vec<String> = words.text.lines().map(|l| clean(&l.replace('\t', "    "))).collect();
                    let _ = write!(out, "#code-block({})\n\n", literal(&lines.join("\n")));
                }
                Block::List(list) => self.list(out, list),
                Block::Table(table) => self.table(out, table),
                Block::Rule => out.push_str("#divider()\n\n"),
            }
        }
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
        let from = self.seen.plain.len();
        let mut words = String::new();
        self.spans(&mut words, alternative);
        let Some(index) = self.shared.figures.get(file) else {
            return caption.map_or(words.clone(), |caption| format!("#emph[{caption}]\n\n{words}"));
        };
        let alternative = self.seen.plain[from..].trim();
        let alternative = if alternative.is_empty() { file } else { alternative };
        format!("#picture({}, {}, {})", literal(&figure_path(*index)), literal(alternative), optional(caption))
    }

    fn heading(&mut self, out: &mut String, heading: &Heading) {
        let label = label(heading, self.own.take());
        let from = self.seen.plain.len();
        let mut content = String::new();
        self.heading = true;
        self.spans(&mut content, &heading.text);
        self.heading = false;
        if self.seen.plain[from..].trim().is_empty() {
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
        for item in &list.items {
            let mut content = String::new();
            let changed = match item.split_first() {
                Some((Block::Paragraph(line), rest)) if list.tight => {
                    self.spans(&mut content, &line.text);
                    // Later blocks follow without extra space.
                    content.push('\n');
                    self.blocks(&mut content, rest);
                    line.changed
                }
                _ => {
                    self.blocks(&mut content, item);
                    false
                }
            };
            let content = content.trim_end();
            let bar = if list.first.is_some() { "changed-step" } else { "changed-item" };
            items.push(if changed { format!("[#{bar}[{content}]]") } else { format!("[{content}]") });
        }
        let (tight, items) = (list.tight, items.join(", "));
        let _ = match list.first {
            Some(first) => write!(out, "#enum(tight: {tight}, start: {first}, {items})\n\n"),
            None => write!(out, "#list(tight: {tight}, {items})\n\n"),
        };
    }

    fn table(&mut self, out: &mut String, table: &Table) {
        let caption = table.caption.as_ref().map(|caption| {
            let mut content = String::new();
            self.spans(&mut content, caption);
            content
        });
        let mut columns: Vec<Column> = table.columns.iter().map(|_| Column::default()).collect();
        let (header, _) = self.row(&table.head, &mut columns, true);
        let mut rows = String::new();
        for row in &table.rows {
            let (cells, large) = self.row(row, &mut columns, false);
            let changed = if row.changed { "changed: true, " } else { "" };
            let _ = write!(rows, "(large: {large}, {changed}cells: ({cells})), ");
        }
        let least: Vec<usize> = columns.iter().map(Column::least).collect();
        let height = columns.iter().map(|column| column.cells.len()).min().unwrap_or(0);
        let cells: Vec<Vec<Vec<usize>>> =
            (0..height).map(|row| columns.iter_mut().map(|column| take(&mut column.cells[row])).collect()).collect();
        let beyond = super::columns::beyond(&least, &cells);
        let columns: String = columns.iter().zip(beyond).map(|(column, beyond)| column.markup(beyond)).collect();
        let align: String = table.columns.iter().map(|align| alignment(*align)).collect();
        let caption = optional(caption);
        let _ = write!(out, "#data-table(({columns}), ({align}), ({header}), ({rows}), {caption})\n\n");
    }

    /// The cells of a row, and whether one of them is large.
    fn row(&mut self, row: &Row, columns: &mut [Column], head: bool) -> (String, bool) {
        let mut cells = String::new();
        let mut large = false;
        for (index, text) in row.cells.iter().enumerate() {
            let outer = take(&mut self.seen);
            self.cell = true;
            let mut cell = String::new();
            self.spans(&mut cell, text);
            self.cell = false;
            let seen = std::mem::replace(&mut self.seen, outer);
            large |= seen.plain.chars().count() > LARGE_CELL;
            self.seen.plain.push_str(&seen.plain);
            if let Some(column) = columns.get_mut(index) {
                column.take(seen, head);
            }
            // A cell that does not use its width is made once, however often the table is laid out.
            let width = if cell.contains("(w, ") { "w => " } else { "" };
            let _ = write!(cells, "{width}[{cell}], ");
        }
        (cells, large)
    }

    fn spans(&mut self, out: &mut String, text: &[Span]) {
        for span in text {
            match span {
                Span::Text(words) => self.text(out, &words.text),
                Span::Code(words) => self.code(out, &words.text),
                Span::Break => self.line_break(out),
                Span::Emphasis(inner) => self.wrap(out, "#emph[", inner),
                Span::Strong(inner) => {
                    self.strong += 1;
                    self.wrap(out, "#strong[", inner);
                    self.strong -= 1;
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
        self.spans(&mut content, &link.text);
        let target = clean(&link.url);
        let Some(id) = target.strip_prefix('#').filter(|id| self.shared.anchors.contains(*id)) else {
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
        let from = self.seen.plain.len();
        let mut alt = String::new();
        self.spans(&mut alt, alternative);
        let plain = self.seen.plain[from..].trim().to_owned();
        let _ = match self.shared.figures.get(target) {
            // A bookmark and an entry of the contents are text, so a heading keeps the picture's words only.
            Some(&i) if !self.heading => {
                let plain = if plain.is_empty() { target } else { &plain };
                write!(out, "#inline-picture(w, {}, {})", literal(&figure_path(i)), literal(plain))
            }
            _ => write!(out, "{alt}"),
        };
    }

    fn line_break(&mut self, out: &mut String) {
        self.seen.plain.push('\n');
        out.push_str("#linebreak()");
    }

    /// Text as string literals; words that may be too long for their line as calls that measure them.
    fn text(&mut self, out: &mut String, text: &str) {
        let text = clean(text);
        let limit = if self.cell { LONG_WORD_IN_CELL } else { LONG_WORD };
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
                self.note_word(word);
                let length = word.chars().count();
                if self.heading && length > LONG_WORD_IN_HEADING {
                    // Measured content has no text yet when the bookmarks are made, so such a word can break anywhere.
                    flush(&mut plain, out);
                    let pieces: Vec<String> = word.chars().map(|c| format!("#{};", literal(&c.to_string()))).collect();
                    out.push_str(&pieces.join("#may-break;"));
                } else if !self.heading && self.shared.repeats_hyphen && is_whole(word) {
                    flush(&mut plain, out);
                    let _ = write!(out, "#token(w, {});", literal(word));
                } else if !self.heading && length > limit {
                    flush(&mut plain, out);
                    let _ = write!(out, "#word(w, {}, {});", literal(word), self.syllable(word));
                } else {
                    plain.push_str(word);
                }
                blank = false;
            }
            if part.len() > word.len() && !blank {
                plain.push(' ');
                blank = true;
            }
        }
        flush(&mut plain, out);
        self.seen.plain.push_str(&text);
    }

    fn code(&mut self, out: &mut String, code: &str) {
        let code = clean(code);
        if self.cell {
            for token in code.split_ascii_whitespace() {
                self.seen.codes.extend(ordinary(token).map(str::to_owned));
            }
        }
        self.seen.plain.push_str(&code);
        if self.heading {
            let _ = write!(out, "#raw({});", literal(&code));
        } else {
            let _ = write!(out, "#code(w, {});", literal(&code));
        }
    }

    fn note_word(&mut self, word: &str) {
        if self.cell {
            let words = if self.strong > 0 { &mut self.seen.bold } else { &mut self.seen.words };
            words.extend(ordinary(word).map(str::to_owned));
        }
    }

    /// The longest syllable of a word that the document's language can divide, as an argument for `word`.
    fn syllable(&self, word: &str) -> String {
        let letters = word.trim_matches(|c: char| !c.is_alphabetic());
        let longest = self
            .shared
            .patterns
            .filter(|_| !letters.is_empty() && letters.chars().all(char::is_alphabetic))
            .and_then(|lang| hypher::hyphenate(letters, lang).max_by_key(|s| s.chars().count()));
        longest.map_or_else(|| "none".to_owned(), literal)
    }
}

/// The measures of a column.
#[derive(Default)]
struct Column {
    head: Vec<String>,
    bold: Vec<String>,
    words: Vec<String>,
    codes: Vec<String>,
    lines: Vec<String>,
    /// The lengths of the lines of each cell.
    cells: Vec<Vec<usize>>,
}

impl Column {
    fn take(&mut self, seen: Seen, head: bool) {
        let Seen { plain, words, bold, codes } = seen;
        if head {
            self.head.extend(words);
        } else {
            self.words.extend(words);
        }
        self.bold.extend(bold);
        self.codes.extend(codes);
        self.cells.push(plain.lines().map(|line| line.trim().chars().count()).collect());
        self.lines.extend(plain.lines().map(|line| line.trim().to_owned()));
        for list in [&mut self.head, &mut self.bold, &mut self.words, &mut self.codes, &mut self.lines] {
            longest(list);
        }
    }

    /// The characters of its longest word.
    fn least(&self) -> usize {
        let longest = [&self.head, &self.bold, &self.words, &self.codes].map(|words| words.first());
        longest.into_iter().flatten().map(|word| word.chars().count()).max().unwrap_or(0)
    }

    fn markup(&self, beyond: usize) -> String {
        let Self { head, bold, words, codes, lines, .. } = self;
        let [head, bold, words, codes, lines] = [head, bold, words, codes, lines].map(|l| array(l));
        format!("(head: {head}, bold: {bold}, words: {words}, codes: {codes}, lines: {lines}, beyond: {beyond}), ")
    }
}

/// Keeps the longest few, each once.
fn longest(list: &mut Vec<String>) {
    list.sort_by(|a, b| b.chars().count().cmp(&a.chars().count()).then_with(|| a.cmp(b)));
    list.dedup();
    list.truncate(MEASURED);
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

/// The parts of a word that a column leaves whole: an ordinary word as it is, else its parts between punctuation, of
/// which those too long for that are left out.
fn ordinary(word: &str) -> impl Iterator<Item = &str> {
    let count = word.chars().count();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let whole = count <= ORDINARY_TOKEN || (count <= ORDINARY_WORD && letters + 2 >= count);
    let parts = if whole { vec![word] } else { word.split_inclusive(|c: char| !c.is_alphanumeric()).collect() };
    parts.into_iter().filter(move |part| whole || part.chars().count() <= ORDINARY_TOKEN)
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

fn array(list: &[String]) -> String {
    // The comma at the end makes an array of one, too.
    let items = list.iter().fold(String::new(), |items, item| items + &literal(item) + ", ");
    format!("({items})")
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

    fn typeset(mut doc: Document) -> String {
        doc.figures = vec![Figure { file: "net.svg".to_owned(), svg: String::new(), ..Figure::default() }];
        let module = module(&doc);
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
        assert_eq!(markup("`#b \"\\`"), r##"#code(w, "#b \"\\");"##);
        assert_eq!(markup("    #b\n\n    \tc"), "#code-block(\"#b\\n\\n    c\")");
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
        assert_eq!(markup("[x](tel:+49-30)"), "#link(\"tel:+49-30\")[#\"x\";]");
        assert_eq!(markup("<a@e.org>"), "#link(\"mailto:a@e.org\")[#\"a@e.org\";]");
    }

    #[test]
    fn headings_have_numbers_and_links_to_them_a_page() {
        let mut doc = sample::bare("en", &[]);
        doc.push(Chapter::new("a", "A", "# A {#a}\n\n[A](#a) [x](#a)\n"));
        let module = module(&doc);
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
        let module = module(&doc);
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
    fn a_table_hands_over_what_to_measure() {
        let table = markup("|Name|Value|\n|-|--:|\n|one `tok.en`|long-winded **bold**<br>x|\n");
        assert_eq!(
            table,
            "#data-table(((head: (\"Name\", ), bold: (), words: (\"one\", ), codes: (\"tok.en\", ), \
             lines: (\"one tok.en\", \"Name\", ), beyond: 4), (head: (\"Value\", ), bold: (\"bold\", ), \
             words: (\"long-winded\", \"x\", ), codes: (), lines: (\"long-winded bold\", \"Value\", \"x\", ), beyond: 5), ), \
             (left, right, ), ([#\"Name\";], [#\"Value\";], ), \
             ((large: false, cells: (w => [#\"one \";#code(w, \"tok.en\");], \
             w => [#word(w, \"long-winded\", none);#\" \";#strong[#\"bold\";]#linebreak()#\"x\";], )), ), none)"
        );
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
        assert_eq!(markup("3. a\n4. b"), "#enum(tight: true, start: 3, [#\"a\";], [#\"b\";])");
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
        assert!(table.contains("(large: false, changed: true, cells: ([#\"b\";], ))"), "{table}");
        assert!(table.contains("(large: false, cells: ([#\"c\";], ))"), "{table}");
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
        assert!(markup(word).starts_with(&format!("#word(w, \"{word}\", \"")), "{}", markup(word));
        // An escape does not divide a word.
        assert_eq!(
            markup(r"aaaaaaaaaaaaaaaaaaaa\_bbbbbbbbbbbbbbbbbbb"),
            "#word(w, \"aaaaaaaaaaaaaaaaaaaa_bbbbbbbbbbbbbbbbbbb\", none);"
        );
    }

    #[test]
    fn an_identifier_gets_no_hyphen_that_it_does_not_have() {
        let in_language = |language| module(&sample::bare(language, &[("a", "AES-256 biało-czerwony e-mail")]));
        assert!(
            in_language("pl").contains("#token(w, \"AES-256\");#\" biało-czerwony \";#token(w, \"e-mail\");"),
            "{}",
            in_language("pl")
        );
        let address = module(&sample::bare("pl", &[("a", "security@linden-glucose.example")]));
        assert!(address.contains("#token(w, \"security@linden-glucose.example\");"), "{address}");
        assert!(in_language("de").contains("#\"AES-256 biało-czerwony e-mail\";"));
    }

    #[test]
    fn words_of_every_built_in_language_can_be_hyphenated() {
        for tag in crate::wording::locale::LOCALES {
            assert!(hyphenation(tag).is_some(), "{tag}");
        }
    }

    #[test]
    fn ordinary_words_are_whole_and_long_tokens_are_not() {
        let parts = |word| ordinary(word).collect::<Vec<_>>();
        assert_eq!(parts("(Zertifikatsverwaltung)"), ["(Zertifikatsverwaltung)"]);
        assert_eq!(parts("pump-gateway-01.clinical"), ["pump-", "gateway-", "01.", "clinical"]);
        assert!(parts(&"0123456789abcdef".repeat(4)).is_empty());
    }
}
