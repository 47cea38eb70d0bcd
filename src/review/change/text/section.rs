//! A document as it is compared: chapters, sections, sentences and tables as plain text.

use super::TextKind;
use crate::compose::block::{self, Block};
use crate::compose::document::{Document, Figure};

/// The name under which cover and notices are compared.
pub const COVER: &str = "cover";

/// A chapter taken apart.
#[derive(Debug, Default)]
pub(super) struct Chapter {
    pub id: String,
    pub title: String,
    pub sections: Vec<Section>,
}

/// The content under one heading.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub anchor: String,
    pub title: String,
    pub texts: Vec<Text>,
    /// Each as a whole, because its parts depend on each other.
    pub alerts: Vec<String>,
    pub tables: Vec<Table>,
    pub drawings: Vec<Figure>,
}

/// A sentence, or another text that is compared like one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub kind: TextKind,
    pub shown: String,
    /// The compared text: a caption has no number here, because a table before it would change it.
    pub key: String,
}

impl Text {
    pub fn new(kind: TextKind, text: &str) -> Self {
        Self { kind, shown: text.to_owned(), key: text.to_owned() }
    }
}

#[derive(Debug, Default)]
pub(super) struct Table {
    /// Its caption with no number.
    pub caption: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

pub(super) fn chapters(document: &Document) -> Vec<Chapter> {
    let mut cover = Section { title: document.meta.title.clone(), ..Section::default() };
    let rows = document.meta.cover.iter().map(|(label, value)| vec![label.clone(), value.clone()]);
    cover.tables.push(Table { rows: rows.collect(), ..Table::default() });
    let mut numbers = Numbers::default();
    for notice in &document.meta.notices {
        let mut walk = Walk { figures: &document.figures, numbers: &mut numbers, first: &mut cover, rest: Vec::new() };
        walk.blocks(&notice.blocks, TextKind::Paragraph);
    }
    let mut chapters =
        vec![Chapter { id: COVER.to_owned(), title: document.meta.title.clone(), sections: vec![cover] }];
    for chapter in &document.chapters {
        let mut first = Section { anchor: chapter.anchor(), title: chapter.title.clone(), ..Section::default() };
        let mut walk = Walk { figures: &document.figures, numbers: &mut numbers, first: &mut first, rest: Vec::new() };
        walk.blocks(&chapter.blocks, TextKind::Paragraph);
        let rest = walk.rest;
        let sections = std::iter::once(first).chain(rest).collect();
        chapters.push(Chapter { id: chapter.id.clone(), title: chapter.title.clone(), sections });
    }
    chapters
}

/// The number of tables and figures with a caption read so far.
#[derive(Debug, Default)]
struct Numbers {
    tables: usize,
    figures: usize,
}

/// Takes blocks apart into sections.
struct Walk<'a> {
    figures: &'a [Figure],
    numbers: &'a mut Numbers,
    /// The text before the first heading of another anchor.
    first: &'a mut Section,
    rest: Vec<Section>,
}

impl Walk<'_> {
    fn section(&mut self) -> &mut Section {
        self.rest.last_mut().unwrap_or(self.first)
    }

    /// Blocks whose sentences are of a kind.
    fn blocks(&mut self, blocks: &[Block], kind: TextKind) {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    let title = text(&heading.text);
                    let anchor = heading.anchor.clone().unwrap_or_default();
                    if self.rest.is_empty() && anchor == self.first.anchor {
                        self.first.title.clone_from(&title);
                    } else {
                        self.rest.push(Section { anchor, title: title.clone(), ..Section::default() });
                    }
                    self.section().texts.push(Text::new(TextKind::Heading, &title));
                }
                Block::Paragraph(paragraph) => self.section().texts.extend(sentences(kind, &text(&paragraph.text))),
                Block::Figure(figure) => {
                    if let Some(caption) = &figure.caption {
                        self.numbers.figures += 1;
                        let caption = caption_text(&text(caption), self.numbers.figures);
                        self.section().texts.push(caption);
                    }
                    let drawing = self.figures.iter().find(|drawing| drawing.file == figure.file).cloned();
                    let section = self.section();
                    section.drawings.extend(drawing);
                    section.texts.extend(sentences(kind, &text(&figure.alternative)));
                }
                Block::Table(table) => {
                    let mut caption = String::new();
                    if let Some(own) = &table.caption {
                        self.numbers.tables += 1;
                        let own = caption_text(&text(own), self.numbers.tables);
                        caption.clone_from(&own.key);
                        self.section().texts.push(own);
                    }
                    let cells = |row: &block::Row| row.cells.iter().map(|cell| text(cell)).collect();
                    let rows = table.rows.iter().map(cells).collect();
                    self.section().tables.push(Table { caption, heads: cells(&table.head), rows });
                }
                Block::Code(_, words) => {
                    let lines = words.text.trim().lines().map(|line| Text::new(TextKind::Code, line));
                    self.section().texts.extend(lines);
                }
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item, TextKind::Item)),
                Block::Alert(_, inner) | Block::Quotation(inner) => {
                    let mut whole = String::new();
                    block::parts(inner, &mut |part| match part {
                        block::Part::Code(words) => whole.push_str(&words.text),
                        part => whole.extend([&*block::lines(part.text()), " "]),
                    });
                    self.section().alerts.push(whole.trim().to_owned());
                }
                Block::Rule => {}
            }
        }
    }
}

/// A caption, compared without its number.
fn caption_text(caption: &str, number: usize) -> Text {
    let key = caption.replacen(&number.to_string(), "", 1);
    Text { kind: TextKind::Caption, shown: caption.to_owned(), key }
}

/// Text without its styles, a line for each break.
fn text(spans: &[block::Span]) -> String {
    block::lines(spans).trim().to_owned()
}

/// Each sentence ends with its mark, before a blank and the start of another one. A full stop after a digit may be part
/// of a date (31. Dezember), so no sentence ends there.
fn sentences(kind: TextKind, text: &str) -> Vec<Text> {
    let mut found = Vec::new();
    let mut start = 0;
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    for window in characters.windows(4) {
        let [(_, before), (_, end), (at, blank), (next, begin)] = window else { continue };
        let ends = matches!(end, '.' | '!' | '?' | '…') && !before.is_ascii_digit();
        if ends && blank.is_whitespace() && !begin.is_lowercase() {
            found.push(Text::new(kind, text[start..*at].trim()));
            start = *next;
        }
    }
    found.push(Text::new(kind, text[start..].trim()));
    found.retain(|sentence| !sentence.shown.is_empty());
    found
}
