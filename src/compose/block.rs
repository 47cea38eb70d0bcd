//! The content of a chapter: blocks that contain spans of text, with the facts that they print. Each format writes them
//! out, coverage reads the facts from them, and a comparison of two versions compares them.
//!
//! Templates write chapters as Markdown, which is parsed here, once. The marks of facts are not part of that text:
//! [`read_marked`] receives their places separately. What their functions make are blocks already ([`Ready`]): of these only
//! the texts are read, each alone.

mod attach;
mod read;
mod ready;
mod source;

pub use read::read;
pub(crate) use read::{Marks, read_marked};
pub(crate) use ready::{BLANKS, Line, Ready, markdown, read_line};
pub use source::Source;

use crate::model::sentence::Sentence;

/// A part of a chapter between two others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    Table(Table),
    /// A safety message or a note.
    Alert(Severity, Vec<Block>),
    Quotation(Vec<Block>),
    Figure(Figure),
    /// Lines to copy, and their language, which may be empty.
    Code(String, Words),
    /// A line between two blocks.
    Rule,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 1, which is the chapter's own.
    pub level: usize,
    /// The target of links to it.
    pub anchor: Option<String>,
    /// `5.6` for a numbered heading: in a document, down to level 3.
    pub number: Option<String>,
    pub text: Text,
}

impl Heading {
    /// Its number and text, plain: 5.6 Ports.
    #[must_use]
    pub fn title(&self) -> String {
        let text = plain(&self.text);
        self.number.as_ref().map_or(text.clone(), |number| format!("{number} {text}"))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    pub text: Text,
    /// Whether it prints a fact that changed since an earlier version.
    pub changed: bool,
    /// The anchor that reports link to; `None` if it prints no fact.
    pub anchor: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// The number of the first item; `None` if items have no numbers.
    pub first: Option<u64>,
    /// Whether there is no space between its items: their paragraphs are then lines of the list.
    pub tight: bool,
    pub items: Vec<Vec<Block>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    pub caption: Option<Text>,
    /// One for each column.
    pub columns: Vec<Align>,
    pub head: Row,
    pub rows: Vec<Row>,
}

/// The alignment of the cells of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    Middle,
    End,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    pub cells: Vec<Text>,
    /// See [`Paragraph::changed`].
    pub changed: bool,
    /// See [`Paragraph::anchor`].
    pub anchor: Option<String>,
}

/// Markdown's kinds of alerts, and danger, which Markdown lacks; the signal word is in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
    Danger,
}

impl Severity {
    /// Its name in lower case, for CSS classes and page functions.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
            Self::Danger => "danger",
        }
    }
}

/// A drawing outside running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    pub caption: Option<Text>,
    /// File name of one of the document's drawings, or an address.
    pub file: String,
    /// Its alternative text for those who do not see it.
    pub alternative: Text,
}

/// Text with its styles.
pub type Text = Vec<Span>;

/// A piece of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    Text(Words),
    /// Text to copy unchanged.
    Code(Words),
    Break,
    Strong(Text),
    Emphasis(Text),
    Link(Link),
    /// A passage in another language, by its BCP 47 tag.
    Language(String, Text),
    /// A drawing within a line: its file and its alternative text.
    Image(String, Text),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// An address, or `#` and an anchor.
    pub url: String,
    pub text: Text,
    /// Whether it names a row that is described elsewhere, as in a list of roles. The row's place is then not printed.
    pub names_row: bool,
    /// The target's place as readers see it; `None` for an address, or if headings have no numbers.
    pub place: Option<Place>,
}

/// The number of the heading that a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The link's text is the heading's title: 5.6 Ports.
    Before(String),
    /// It differs from the link's text: HTTPS on TCP port 443 (5.6).
    Behind(String),
}

/// Words, and what they print. A line end in them counts as a blank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words {
    pub text: String,
    pub prints: Vec<Print>,
}

/// What words print: a fact, by its number among the document's facts, or a sentence that a requirement needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Print {
    Fact(usize),
    Sentence(Sentence),
}

/// Facts, by their numbers, and sentences that a passage prints: each once, in their order.
#[derive(Debug, Default)]
pub struct Printed {
    pub facts: Vec<usize>,
    pub sentences: Vec<Sentence>,
}

impl Extend<Print> for Printed {
    fn extend<T: IntoIterator<Item = Print>>(&mut self, prints: T) {
        for print in prints {
            match print {
                Print::Fact(fact) if !self.facts.contains(&fact) => self.facts.push(fact),
                Print::Sentence(sentence) if !self.sentences.contains(&sentence) => self.sentences.push(sentence),
                _ => {}
            }
        }
    }
}

/// A part of blocks that contains text.
#[derive(Debug, Clone, Copy)]
pub enum Part<'b> {
    Heading(&'b Heading),
    Paragraph(&'b Paragraph),
    Cell(&'b Table, &'b Row, &'b [Span]),
    /// A caption, or the content of a drawing.
    Text(&'b [Span]),
    Code(&'b Words),
}

/// Calls `each` for the parts of blocks, in reading order.
pub fn parts<'b>(blocks: &'b [Block], each: &mut dyn FnMut(Part<'b>)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => each(Part::Heading(heading)),
            Block::Paragraph(paragraph) => each(Part::Paragraph(paragraph)),
            Block::List(list) => list.items.iter().for_each(|item| parts(item, each)),
            Block::Table(table) => {
                table.caption.iter().for_each(|caption| each(Part::Text(caption)));
                for row in std::iter::once(&table.head).chain(&table.rows) {
                    row.cells.iter().for_each(|cell| each(Part::Cell(table, row, cell)));
                }
            }
            Block::Alert(_, inner) | Block::Quotation(inner) => parts(inner, each),
            Block::Figure(figure) => {
                figure.caption.iter().for_each(|caption| each(Part::Text(caption)));
                each(Part::Text(&figure.alternative));
            }
            Block::Code(_, words) => each(Part::Code(words)),
            Block::Rule => {}
        }
    }
}

/// Whether blocks show a file or lead to it.
#[must_use]
pub fn shows_file(blocks: &[Block], file: &str) -> bool {
    let is_drawn = |block: &Block| match block {
        Block::Figure(figure) => figure.file == file,
        Block::List(list) => list.items.iter().any(|item| shows_file(item, file)),
        Block::Alert(_, inner) | Block::Quotation(inner) => shows_file(inner, file),
        _ => false,
    };
    let mut is_named = false;
    parts(blocks, &mut |part| {
        spans(part.text(), &mut |span| {
            is_named |= match span {
                Span::Link(link) => link.url == file,
                Span::Image(url, _) => url == file,
                _ => false,
            };
        });
    });
    is_named || blocks.iter().any(is_drawn)
}

impl<'b> Part<'b> {
    /// Its spans; `None` for lines of code.
    #[must_use]
    pub fn text(self) -> &'b [Span] {
        match self {
            Self::Heading(heading) => &heading.text,
            Self::Paragraph(paragraph) => &paragraph.text,
            Self::Cell(_, _, text) | Self::Text(text) => text,
            Self::Code(_) => &[],
        }
    }

    /// Calls `each` for each fact or sentence that it prints.
    pub fn prints(self, each: &mut dyn FnMut(Print)) {
        match self {
            Self::Code(words) => words.prints.iter().copied().for_each(each),
            part => prints(part.text(), each),
        }
    }
}

/// Calls `each` for each fact or sentence that a text prints.
fn prints(text: &[Span], each: &mut dyn FnMut(Print)) {
    spans(text, &mut |span| match span {
        Span::Text(words) | Span::Code(words) => words.prints.iter().copied().for_each(&mut *each),
        _ => {}
    });
}

/// Gives each paragraph and row that prints something an anchor: `anchor` computes it from the first thing printed; its
/// flag is `true` for a row.
pub(crate) fn place_anchors(blocks: &mut [Block], anchor: &mut dyn FnMut(Print, bool) -> String) {
    fn first<'b>(texts: impl IntoIterator<Item = &'b Text>) -> Option<Print> {
        let mut first = None;
        texts.into_iter().for_each(|text| prints(text, &mut |print| _ = first.get_or_insert(print)));
        first
    }
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                paragraph.anchor = first([&paragraph.text]).map(|print| anchor(print, false));
            }
            Block::Table(table) => {
                for row in &mut table.rows {
                    row.anchor = first(&row.cells).map(|print| anchor(print, true));
                }
            }
            Block::List(list) => list.items.iter_mut().for_each(|item| place_anchors(item, anchor)),
            Block::Alert(_, inner) | Block::Quotation(inner) => place_anchors(inner, anchor),
            Block::Heading(_) | Block::Figure(_) | Block::Code(..) | Block::Rule => {}
        }
    }
}

/// The headings of blocks, in order.
#[must_use]
pub fn headings(blocks: &[Block]) -> Vec<&Heading> {
    let mut headings = Vec::new();
    parts(blocks, &mut |part| headings.extend(if let Part::Heading(heading) = part { Some(heading) } else { None }));
    headings
}

/// Like [`headings`], to be given numbers.
pub(super) fn each_heading<'b>(blocks: &'b mut [Block], each: &mut dyn FnMut(&'b mut Heading)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => each(heading),
            Block::List(list) => list.items.iter_mut().for_each(|item| each_heading(item, each)),
            Block::Alert(_, inner) | Block::Quotation(inner) => each_heading(inner, each),
            _ => {}
        }
    }
}

/// Calls `each` for the links of blocks; the flag is `true` in running text: not in a cell, heading or caption.
pub(super) fn each_link(blocks: &mut [Block], each: &mut dyn FnMut(&mut Link, bool)) {
    for block in blocks {
        match block {
            Block::Heading(heading) => links_in(&mut heading.text, &mut |link| each(link, false)),
            Block::Paragraph(paragraph) => links_in(&mut paragraph.text, &mut |link| each(link, true)),
            Block::List(list) => list.items.iter_mut().for_each(|item| each_link(item, each)),
            Block::Table(table) => {
                let rows = std::iter::once(&mut table.head).chain(&mut table.rows);
                let texts = table.caption.iter_mut().chain(rows.flat_map(|row| &mut row.cells));
                texts.for_each(|text| links_in(text, &mut |link| each(link, false)));
            }
            Block::Alert(_, inner) | Block::Quotation(inner) => each_link(inner, each),
            Block::Figure(figure) => {
                figure.caption.iter_mut().for_each(|caption| links_in(caption, &mut |link| each(link, false)));
            }
            Block::Code(..) | Block::Rule => {}
        }
    }
}

/// Calls `each` for the captions of tables and figures.
pub(super) fn each_caption(blocks: &mut [Block], each: &mut dyn FnMut(&mut Text)) {
    for block in blocks {
        match block {
            Block::Table(table) => table.caption.iter_mut().for_each(&mut *each),
            Block::Figure(figure) => figure.caption.iter_mut().for_each(&mut *each),
            Block::List(list) => list.items.iter_mut().for_each(|item| each_caption(item, each)),
            Block::Alert(_, inner) | Block::Quotation(inner) => each_caption(inner, each),
            _ => {}
        }
    }
}

fn links_in(text: &mut Text, each: &mut dyn FnMut(&mut Link)) {
    for span in text {
        match span {
            Span::Link(link) => each(link),
            Span::Strong(inner) | Span::Emphasis(inner) | Span::Language(_, inner) => links_in(inner, each),
            Span::Text(_) | Span::Code(_) | Span::Break | Span::Image(..) => {}
        }
    }
}

/// Calls `each` for the spans of a text and those within them.
pub fn spans<'b>(text: &'b [Span], each: &mut dyn FnMut(&'b Span)) {
    for span in text {
        each(span);
        spans(span.inner(), each);
    }
}

impl Span {
    /// The inner text of an element with a style, a language or a target.
    #[must_use]
    pub fn inner(&self) -> &[Span] {
        match self {
            Self::Text(_) | Self::Code(_) | Self::Break => &[],
            Self::Link(link) => &link.text,
            Self::Strong(text) | Self::Emphasis(text) | Self::Language(_, text) | Self::Image(_, text) => text,
        }
    }
}

/// Whether a text shows nothing.
#[must_use]
pub fn is_empty(text: &[Span]) -> bool {
    text.iter().all(|span| matches!(span, Span::Text(words) if words.text.is_empty()))
}

/// A text without its styles, a blank for each break.
#[must_use]
pub fn plain(text: &[Span]) -> String {
    lines(text).replace('\n', " ").trim().to_owned()
}

/// A text without its styles, a line for each break.
#[must_use]
pub fn lines(text: &[Span]) -> String {
    let mut out = String::new();
    spans(text, &mut |span| match span {
        Span::Text(words) | Span::Code(words) => {
            out.push_str(&words.text.replace('\n', " "));
        }
        Span::Break => out.push('\n'),
        _ => {}
    });
    out
}

/// Distinguishes danger from warnings: the first paragraph of a danger alert is the language's signal word for danger.
pub(crate) fn tell_danger(blocks: &mut [Block], word: &str) {
    for block in blocks {
        if let Block::Alert(severity, inner) = block
            && matches!(inner.first(), Some(Block::Paragraph(first)) if plain(&first.text) == word)
        {
            *severity = Severity::Danger;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_is_told_by_its_signal_word_alone() {
        let told = |text: &str| {
            let mut blocks = read(text);
            tell_danger(&mut blocks, "GEFAHR");
            let severity = match blocks.first() {
                Some(Block::Alert(severity, _)) => Some(*severity),
                _ => None,
            };
            severity.expect("an alert")
        };
        assert_eq!(told("> [!WARNING]\n> **GEFAHR**\n>\n> Text."), Severity::Danger);
        assert_eq!(told("> [!WARNING]\n> **WARNUNG**\n>\n> GEFAHR"), Severity::Warning);
        assert_eq!(told("> [!WARNING]\n> **GEFAHR** von Text."), Severity::Warning);
    }
}
