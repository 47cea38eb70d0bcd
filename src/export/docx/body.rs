//! From blocks to the body of `word/document.xml`.
//!
//! - `blocks` goes through the blocks of one version or of two, `passage` writes what prints facts, `text` its runs, `table` tables.

mod blocks;
mod passage;
mod table;
mod text;

use super::bookmark::{Bookmarks, Counter};
use super::passage::{Kind, Passages};
use super::pictures::Pictures;
use super::styles::Styles;
use super::tracked::{Mark, Piece, Script, Since, Tracker};
use crate::compose::block::{self, Block, Heading, Paragraph, Print, Severity, Span};
use crate::compose::document::Document;
use crate::export::typst::ruler::Ruler;

/// Twentieths of a point: an indent of a list's level, as `templates/docx/numbering.xml` has it, and the space behind a table.
const LEVEL: u32 = 360;
const BEHIND_TABLE: u32 = 160;
/// The deepest level of lists that Word has, from 0.
const DEEPEST: usize = 8;
/// The numbers of `numbering.xml` for headings and bullets; those of numbered lists follow.
const HEADINGS: usize = 1;
const BULLETS: usize = 2;
pub(super) const FIRST_LIST: usize = 3;
/// How a run of text looks.
#[derive(Debug, Clone, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a property of a run")]
pub(super) struct Look {
    bold: bool,
    italic: bool,
    code: bool,
    link: bool,
    language: Option<String>,
}

/// Where blocks stand.
#[derive(Debug, Clone, Copy, Default)]
struct Within {
    /// The number of the list and its level, for its items.
    list: Option<(usize, usize)>,
    /// How deep a list is that is opened here.
    level: usize,
    alert: Option<Severity>,
    is_quotation: bool,
    is_notice: bool,
}

/// A paragraph that is about to be written.
#[derive(Debug, Clone, Default)]
struct Form<'s> {
    style: &'s str,
    /// The number of a list and the level; 0 for no number where the style has one.
    number: Option<(usize, usize)>,
    keeps_next: bool,
    breaks_page: bool,
    changed: bool,
    indent: u32,
    align: Option<&'static str>,
}

/// What prints facts, for the map of passages.
struct Said<'b> {
    kind: Kind,
    anchor: Option<&'b str>,
    prints: Vec<Print>,
}

/// A passage as it was in the old version.
struct Before {
    pieces: Vec<Piece>,
    prints: Vec<Print>,
}

/// What is written of an old version, in the same text.
struct Side<'d> {
    document: &'d Document,
    bookmarks: Bookmarks,
    counter: Counter,
    own: Option<String>,
    section: String,
}

/// What a caption belongs to.
#[derive(Clone, Copy)]
struct CaptionKind {
    /// Whether there is an old version to compare with.
    is_compared: bool,
    keeps_next: bool,
}

/// Where comments on a row stand.
#[derive(Default)]
enum RowNote {
    /// Each cell has its own.
    #[default]
    Cells,
    /// The row is in one version only: its first cell has the comment on all that it prints.
    First(Vec<Print>),
    None,
}

/// Writes the body of a document.
pub(super) struct Body<'d> {
    document: &'d Document,
    /// The earlier version, if changes since are shown; the other way round while text of it is written.
    since: Option<&'d Since<'d>>,
    other: Option<Side<'d>>,
    /// Whether what is being written is in one version only.
    mark: Option<Mark>,
    pub tracker: Tracker,
    /// What differs in the passage that is being written.
    script: Option<Script>,
    /// The text of a passage, where it is not written.
    collected: Option<Vec<Piece>>,
    row_note: RowNote,
    /// The last comment, if no passage without changes has followed.
    told: Vec<String>,
    styles: &'d Styles,
    ruler: Ruler,
    pub bookmarks: Bookmarks,
    pub passages: Passages,
    pub pictures: Pictures<'d>,
    pub out: String,
    /// The text of the paragraph that is being written, and that without the results of fields.
    written: String,
    fixed: String,
    /// Addresses outside, by their number.
    pub addresses: Vec<String>,
    /// The first number of each numbered list, and its level.
    pub lists: Vec<(u64, usize)>,
    /// The width of the text, in twentieths of a point.
    width: u32,
    counter: Counter,
    /// The anchor of a chapter until its first heading is written.
    own: Option<String>,
    /// The anchor of the last heading.
    section: String,
    /// Size of the letters in the table that is being written, in half points.
    size: Option<u32>,
    /// Whether a table precedes.
    behind_table: bool,
    /// Whether the next heading begins a page.
    pub breaks_page: bool,
}

/// A text, and what it prints.
fn said<'b>(kind: Kind, anchor: Option<&'b str>, text: &[Span]) -> Said<'b> {
    let mut prints = Vec::new();
    block::Part::Text(text).prints(&mut |print| prints.push(print));
    Said { kind, anchor, prints }
}

impl<'d> Body<'d> {
    pub(super) fn new(
        document: &'d Document,
        since: Option<&'d Since<'d>>,
        styles: &'d Styles,
        ruler: Ruler,
        pictures: Pictures<'d>,
        width: u32,
    ) -> Self {
        let side = |since: &Since<'d>| Side {
            document: since.old,
            bookmarks: Bookmarks::of(since.old),
            counter: Counter::default(),
            own: None,
            section: String::new(),
        };
        Self {
            document,
            since,
            other: since.map(side),
            mark: None,
            tracker: Tracker::default(),
            script: None,
            collected: None,
            row_note: RowNote::Cells,
            told: Vec::new(),
            styles,
            ruler,
            bookmarks: Bookmarks::of(document),
            passages: Passages::default(),
            pictures,
            out: String::new(),
            written: String::new(),
            fixed: String::new(),
            addresses: Vec::new(),
            lists: Vec::new(),
            width,
            counter: Counter::default(),
            own: None,
            section: String::new(),
            size: None,
            behind_table: false,
            breaks_page: false,
        }
    }

    /// A paragraph of plain text in a style, and its text in the old version.
    pub(super) fn line(&mut self, style: &str, text: &str, old: Option<&str>) {
        self.script = self.script_of(old, |body, text| body.run(text, &Look::default()), text);
        self.begin(&Form { style, ..Form::default() });
        self.run(text, &Look::default());
        self.flush();
        self.outside(old.filter(|old| *old != text));
        self.out.push_str("</w:p>\n");
    }

    /// Notes the paragraph that was written as one that is no passage; `was` is its text in the old version, where that is another one.
    fn outside(&mut self, was: Option<&str>) {
        match self.mark {
            Some(Mark::Deleted) => self.passages.outside("", Some(&self.written)),
            Some(Mark::Inserted) => self.passages.outside(&self.fixed, Some("")),
            None => self.passages.outside(&self.fixed, was),
        }
    }

    /// The end of the document. Word wants a paragraph behind the last table. Without one, LibreOffice (7.4) changes the format of its
    /// cells, and notes that as tracked changes.
    pub(super) fn end(&mut self) {
        if std::mem::take(&mut self.behind_table) {
            self.out.push_str(
                "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>\n",
            );
        }
    }

    /// The logo of the look, if there is one.
    pub(super) fn logo(&mut self) {
        if let Some((drawing, alternative)) = self.pictures.logo() {
            self.passages.outside(&alternative, None);
            self.begin(&Form { style: "Normal", ..Form::default() });
            self.out += &format!("<w:r>{drawing}</w:r></w:p>\n");
        }
    }

    fn paragraph(
        &mut self,
        paragraph: &Paragraph,
        old: Option<&Paragraph>,
        within: Within,
        is_first: bool,
        next: Option<&Block>,
    ) {
        let Paragraph { text, changed, anchor } = paragraph;
        let is_single = is_first && within.level == 0 && next.is_some();
        let is_signal = is_single && matches!(text.as_slice(), [Span::Strong(_)]);
        let style = match within {
            Within { alert: Some(severity), .. } => alert_style(severity, is_signal),
            Within { list: Some((BULLETS, _)), .. } => "List Bullet",
            Within { list: Some(_), .. } => "List Number",
            Within { level: 1.., .. } => "List Continue",
            Within { is_quotation: true, .. } => "Quote",
            Within { is_notice: true, .. } => "Notice",
            _ => "Normal",
        };
        let leads = matches!(next, Some(Block::List(_) | Block::Table(_)));
        let indent = if within.list.is_none() { level_indent(within.level) } else { 0 };
        let form = Form {
            style,
            number: within.list,
            keeps_next: leads || (within.alert.is_some() && is_signal),
            changed: *changed,
            indent,
            ..Form::default()
        };
        let kind = if within.list.is_some() { Kind::Item } else { Kind::Paragraph };
        let said = said(kind, anchor.as_deref(), text);
        let before = old.map(|old| self.before(&old.text, &[]));
        self.passage(&form, &said, text, &[], before.as_ref());
    }

    /// A text of the old version.
    fn before(&mut self, text: &[Span], number: &[Span]) -> Before {
        let pieces = self.turned(|body| {
            body.pieces(|body| {
                body.spans(number, &Look::default());
                body.spans(text, &Look::default());
            })
        });
        let mut prints = Vec::new();
        block::Part::Text(text).prints(&mut |print| prints.push(print));
        Before { pieces, prints }
    }

    /// Goes to a heading: its level, whether Word counts to its number, its anchor, and its number where that is text.
    fn go_to(&mut self, heading: &Heading) -> (usize, bool, Option<String>, Option<Span>) {
        let (level, is_counted) = self.counter.count(heading);
        let own = if heading.level == 1 { self.own.take() } else { None };
        let anchor = heading.anchor.clone().or(own);
        if let Some(anchor) = &anchor {
            self.section.clone_from(anchor);
        }
        // A number to which Word would not count is text.
        let number = heading.number.as_ref().filter(|_| !is_counted).map(|number| format!("{number}\u{a0}"));
        let number = number.map(|text| Span::Text(block::Words { text, prints: Vec::new() }));
        (level, is_counted, anchor, number)
    }

    fn heading(&mut self, heading: &Heading, old: Option<&Heading>) {
        let (level, is_counted, anchor, before) = self.go_to(heading);
        let style = format!("heading {level}");
        let number = if is_counted { (HEADINGS, level - 1) } else { (0, 0) };
        let breaks_page = std::mem::take(&mut self.breaks_page);
        let form = Form { style: &style, number: Some(number), breaks_page, ..Form::default() };
        let said = said(Kind::Heading, anchor.as_deref(), &heading.text);
        self.behind_table = false;
        let earlier = old.map(|old| {
            let (.., number) = self.turned(|body| body.go_to(old));
            self.before(&old.text, number.as_slice())
        });
        self.passage(&form, &said, &heading.text, before.as_slice(), earlier.as_ref());
    }

    fn code_block(&mut self, words: &block::Words, old: Option<&block::Words>, within: Within) {
        let said = Said { kind: Kind::Code, anchor: None, prints: words.prints.clone() };
        let form = Form { style: "Code Block", indent: level_indent(within.level), ..Form::default() };
        let before = old.map(|old| Before { prints: old.prints.clone(), ..self.before(&code_lines(old), &[]) });
        self.passage(&form, &said, &code_lines(words), &[], before.as_ref());
    }

    fn figure(&mut self, figure: &block::Figure, old: Option<&block::Figure>, within: Within) {
        let indent = level_indent(within.level);
        let alternative = block::plain(&figure.alternative);
        let drawing = self.pictures.drawing(self.document, &figure.file, &alternative, self.width - indent);
        let said = said(Kind::Paragraph, None, &figure.alternative);
        if let Some(drawing) = drawing {
            let form = Form { style: "Picture", keeps_next: figure.caption.is_some(), indent, ..Form::default() };
            let before = old.and_then(|old| self.old_drawing(old, &figure.file, indent));
            let is_gone = self.mark == Some(Mark::Deleted);
            let open = !is_gone && self.control(&said, None);
            self.begin(&form);
            self.written.clone_from(&alternative);
            if !open {
                self.fixed.clone_from(&alternative);
                self.outside(None);
            }
            let mark = before.as_ref().map_or(self.mark, |_| Some(Mark::Inserted));
            if let Some(before) = &before {
                self.push(&format!("<w:r>{before}</w:r>"), Some(Mark::Deleted));
            }
            self.push(&format!("<w:r>{drawing}</w:r>"), mark);
            self.out.push_str("</w:p>");
            self.close(open, before.map(|_| alternative).as_deref());
        } else {
            let form = Form { style: "Normal", indent, ..Form::default() };
            let before = old.map(|old| self.before(&old.alternative, &[]));
            self.passage(&form, &said, &figure.alternative, &[], before.as_ref());
        }
        let before = old.and_then(|old| old.caption.as_deref());
        let kind = CaptionKind { is_compared: old.is_some(), keeps_next: false };
        self.maybe_caption(figure.caption.as_deref(), before, kind, indent);
    }

    /// The drawing of the old version, where it is another one.
    fn old_drawing(&mut self, old: &block::Figure, file: &str, indent: u32) -> Option<String> {
        fn svg<'s>(document: &'s Document, file: &str) -> Option<&'s str> {
            document.figures.iter().find(|figure| figure.file == file).map(|figure| figure.svg.as_str())
        }
        let other = self.other.as_ref()?.document;
        if svg(other, &old.file) == svg(self.document, file) {
            return None;
        }
        self.pictures.drawing(other, &old.file, &block::plain(&old.alternative), self.width - indent)
    }

    /// A caption, which can be in one version only.
    fn maybe_caption(&mut self, caption: Option<&[Span]>, old: Option<&[Span]>, kind: CaptionKind, indent: u32) {
        let CaptionKind { is_compared, keeps_next } = kind;
        match (caption, old) {
            (Some(caption), Some(old)) => {
                let before = self.before(old, &[]);
                self.caption(caption, Some(&before), keeps_next, indent);
            }
            (Some(caption), None) if is_compared => {
                self.marked(Mark::Inserted, |body| body.caption(caption, None, keeps_next, indent));
            }
            (Some(caption), None) => self.caption(caption, None, keeps_next, indent),
            (None, Some(old)) => {
                self.marked(Mark::Deleted, |body| body.caption(old, None, keeps_next, indent));
            }
            (None, None) => {}
        }
    }

    fn caption(&mut self, caption: &[Span], before: Option<&Before>, keeps_next: bool, indent: u32) {
        let said = said(Kind::Caption, None, caption);
        // The style keeps a caption with what follows, which is right above a table.
        let form = Form { style: "caption", keeps_next, indent, ..Form::default() };
        self.passage(&form, &said, caption, &[], before);
    }

    /// The beginning of a paragraph.
    fn begin(&mut self, form: &Form<'_>) {
        self.written.clear();
        self.fixed.clear();
        let mut out = format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>", self.styles.id(form.style));
        if form.keeps_next {
            out.push_str("<w:keepNext/>");
        } else if form.style == "caption" {
            out.push_str("<w:keepNext w:val=\"0\"/>");
        }
        if form.breaks_page {
            out.push_str("<w:pageBreakBefore/>");
        }
        if let Some((number, level)) = form.number {
            out += &format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        }
        if form.changed {
            out.push_str("<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\"000000\"/></w:pBdr>");
        }
        if std::mem::take(&mut self.behind_table) {
            out += &format!("<w:spacing w:before=\"{BEHIND_TABLE}\"/>");
        }
        if form.indent > 0 {
            out += &format!("<w:ind w:left=\"{}\"/>", form.indent);
        }
        if let Some(align) = form.align {
            out += &format!("<w:jc w:val=\"{align}\"/>");
        }
        self.out += &out;
        if let Some(mark) = self.mark {
            // Its end is new or gone, too.
            self.out += &format!("<w:rPr>{}</w:rPr>", self.tracker.empty(mark));
        }
        self.out.push_str("</w:pPr>");
    }
}

/// The style of an alert's paragraphs, or of its signal word.
fn alert_style(severity: Severity, is_signal: bool) -> &'static str {
    match (severity, is_signal) {
        (Severity::Note, false) => "Alert Note",
        (Severity::Note, true) => "Alert Note Signal",
        (Severity::Tip, false) => "Alert Tip",
        (Severity::Tip, true) => "Alert Tip Signal",
        (Severity::Important, false) => "Alert Important",
        (Severity::Important, true) => "Alert Important Signal",
        (Severity::Warning, false) => "Alert Warning",
        (Severity::Warning, true) => "Alert Warning Signal",
        (Severity::Caution, false) => "Alert Caution",
        (Severity::Caution, true) => "Alert Caution Signal",
        (Severity::Danger, false) => "Alert Danger",
        (Severity::Danger, true) => "Alert Danger Signal",
    }
}

/// The lines of a block of code.
fn code_lines(words: &block::Words) -> Vec<Span> {
    let mut text: Vec<Span> = Vec::new();
    for (index, line) in words.text.trim_end_matches('\n').split('\n').enumerate() {
        if index > 0 {
            text.push(Span::Break);
        }
        let line = line.replace('\t', "    ");
        text.push(Span::Text(block::Words { text: line, prints: Vec::new() }));
    }
    text
}

/// How far a paragraph within a list's item stands from the margin.
fn level_indent(level: usize) -> u32 {
    u32::try_from(level.min(DEEPEST + 1)).unwrap_or_default() * LEVEL
}
