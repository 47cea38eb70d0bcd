//! From blocks to the body of `word/document.xml`.

mod table;
mod text;

use super::bookmark::{Bookmarks, Counter};
use super::passage::{Kind, Passages};
use super::pictures::Pictures;
use super::styles::Styles;
use crate::compose::block::{self, Block, Heading, List, Paragraph, Print, Severity, Span};
use crate::compose::document::{Chapter, Document};
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
struct Look {
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

/// Writes the body of a document.
pub(super) struct Body<'d> {
    document: &'d Document,
    styles: &'d Styles,
    ruler: Ruler,
    pub bookmarks: Bookmarks,
    pub passages: Passages<'d>,
    pub pictures: Pictures<'d>,
    pub out: String,
    /// The text of the paragraph that is being written.
    written: String,
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
        styles: &'d Styles,
        ruler: Ruler,
        pictures: Pictures<'d>,
        width: u32,
    ) -> Self {
        Self {
            document,
            styles,
            ruler,
            bookmarks: Bookmarks::of(document),
            passages: Passages::of(document),
            pictures,
            out: String::new(),
            written: String::new(),
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

    /// A paragraph of plain text in a style.
    pub(super) fn line(&mut self, style: &str, text: &str) {
        self.begin(&Form { style, ..Form::default() });
        self.run(text, &Look::default());
        self.out.push_str("</w:p>\n");
    }

    /// The logo of the look, if there is one.
    pub(super) fn logo(&mut self) {
        if let Some(drawing) = self.pictures.logo() {
            self.begin(&Form { style: "Normal", ..Form::default() });
            self.out += &format!("<w:r>{drawing}</w:r></w:p>\n");
        }
    }

    /// Blocks before the chapters.
    pub(super) fn notice(&mut self, blocks: &[Block]) {
        self.blocks(blocks, Within { is_notice: true, ..Within::default() });
    }

    pub(super) fn chapter(&mut self, chapter: &Chapter) {
        self.section = chapter.anchor();
        self.own = Some(chapter.anchor());
        if !matches!(chapter.blocks.first(), Some(Block::Heading(_))) {
            let text = vec![Span::Text(block::Words { text: chapter.title.clone(), prints: Vec::new() })];
            let heading = Heading { level: 1, anchor: Some(chapter.anchor()), number: None, text };
            self.heading(&heading);
        }
        self.blocks(&chapter.blocks, Within::default());
    }

    fn blocks(&mut self, blocks: &[Block], within: Within) {
        for (index, block) in blocks.iter().enumerate() {
            let next = blocks.get(index + 1);
            let within = if index == 0 { within } else { Within { list: None, ..within } };
            match block {
                Block::Heading(heading) => self.heading(heading),
                Block::Paragraph(paragraph) => self.paragraph(paragraph, within, index == 0, next),
                Block::List(list) => self.list(list, within),
                Block::Table(table) => self.table(table, within),
                Block::Alert(severity, inner) => {
                    if index > 0 && matches!(blocks[index - 1], Block::Alert(..)) {
                        // Without a paragraph between them, two alerts have one frame.
                        self.line("Table Text", "");
                    }
                    self.blocks(inner, Within { alert: Some(*severity), list: None, ..within });
                }
                Block::Quotation(inner) => self.blocks(inner, Within { is_quotation: true, list: None, ..within }),
                Block::Figure(figure) => self.figure(figure, within),
                Block::Code(_, words) => self.code_block(words, within),
                Block::Rule => self.line("Rule", ""),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph, within: Within, is_first: bool, next: Option<&Block>) {
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
        self.passage(&form, &said, text, &[]);
    }

    fn heading(&mut self, heading: &Heading) {
        let (level, is_counted) = self.counter.count(heading);
        let own = if heading.level == 1 { self.own.take() } else { None };
        let anchor = heading.anchor.clone().or(own);
        if let Some(anchor) = &anchor {
            self.section.clone_from(anchor);
        }
        let style = format!("heading {level}");
        let number = if is_counted { (HEADINGS, level - 1) } else { (0, 0) };
        let breaks_page = std::mem::take(&mut self.breaks_page);
        let form = Form { style: &style, number: Some(number), breaks_page, ..Form::default() };
        let said = said(Kind::Heading, anchor.as_deref(), &heading.text);
        // A number to which Word would not count is text.
        let before = heading.number.as_ref().filter(|_| !is_counted).map(|number| format!("{number}\u{a0}"));
        let before = before.map(|text| Span::Text(block::Words { text, prints: Vec::new() }));
        self.behind_table = false;
        self.passage(&form, &said, &heading.text, before.as_slice());
    }

    fn list(&mut self, list: &List, within: Within) {
        let level = within.level.min(DEEPEST);
        let number = match list.first {
            Some(first) => {
                self.lists.push((first, level));
                FIRST_LIST + self.lists.len() - 1
            }
            None => BULLETS,
        };
        for item in &list.items {
            self.blocks(item, Within { list: Some((number, level)), level: level + 1, ..within });
        }
    }

    fn code_block(&mut self, words: &block::Words, within: Within) {
        let said = Said { kind: Kind::Code, anchor: None, prints: words.prints.clone() };
        let form = Form { style: "Code Block", indent: level_indent(within.level), ..Form::default() };
        let lines = words.text.trim_end_matches('\n').split('\n');
        let mut text: Vec<Span> = Vec::new();
        for (index, line) in lines.enumerate() {
            if index > 0 {
                text.push(Span::Break);
            }
            let line = line.replace('\t', "    ");
            text.push(Span::Text(block::Words { text: line, prints: Vec::new() }));
        }
        self.passage(&form, &said, &text, &[]);
    }

    fn figure(&mut self, figure: &block::Figure, within: Within) {
        let indent = level_indent(within.level);
        let alternative = block::plain(&figure.alternative);
        let drawing = self.pictures.drawing(&figure.file, &alternative, self.width - indent);
        let said = said(Kind::Paragraph, None, &figure.alternative);
        if let Some(drawing) = drawing {
            let form = Form { style: "Picture", keeps_next: figure.caption.is_some(), indent, ..Form::default() };
            let open = self.control(&said, None);
            self.begin(&form);
            self.written.clone_from(&alternative);
            self.out += &format!("<w:r>{drawing}</w:r></w:p>");
            self.close(open);
        } else {
            let form = Form { style: "Normal", indent, ..Form::default() };
            self.passage(&form, &said, &figure.alternative, &[]);
        }
        if let Some(caption) = &figure.caption {
            self.caption(caption, false, indent);
        }
    }

    fn caption(&mut self, caption: &[Span], keeps_next: bool, indent: u32) {
        let said = said(Kind::Caption, None, caption);
        // The style keeps a caption with what follows, which is right above a table.
        let form = Form { style: "caption", keeps_next, indent, ..Form::default() };
        self.passage(&form, &said, caption, &[]);
    }

    /// A paragraph, with a control around it if it prints facts, and bookmarks at its anchor.
    fn passage(&mut self, form: &Form<'_>, said: &Said<'_>, text: &[Span], before: &[Span]) {
        let bookmarks = said.anchor.map(|anchor| self.bookmarks.open(anchor, said.kind == Kind::Heading));
        let name = bookmarks.as_ref().and_then(|open| open.name.clone());
        let open = self.control(said, name.as_deref());
        self.begin(form);
        if let Some(bookmarks) = &bookmarks {
            self.out.push_str(&bookmarks.starts);
        }
        let look = Look::default();
        self.spans(before, &look);
        self.spans(text, &look);
        if let Some(bookmarks) = &bookmarks {
            self.out.push_str(&bookmarks.ends);
        }
        self.out.push_str("</w:p>");
        self.close(open);
    }

    /// Opens the control around a passage. Whether there is one.
    fn control(&mut self, said: &Said<'_>, bookmark: Option<&str>) -> bool {
        let anchor = said.anchor.unwrap_or(&self.section);
        let bookmark = bookmark.map(str::to_owned).or_else(|| self.bookmarks.name(anchor));
        let control = self.passages.add(said.kind, anchor, bookmark.as_deref(), &said.prints);
        control.as_ref().is_some_and(|control| {
            self.out.push_str(control);
            true
        })
    }

    fn close(&mut self, is_open: bool) {
        if is_open {
            self.passages.end(&self.written);
        }
        self.out.push_str(if is_open { "</w:sdtContent></w:sdt>\n" } else { "\n" });
    }

    /// The beginning of a paragraph.
    fn begin(&mut self, form: &Form<'_>) {
        self.written.clear();
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

/// How far a paragraph within a list's item stands from the margin.
fn level_indent(level: usize) -> u32 {
    u32::try_from(level.min(DEEPEST + 1)).unwrap_or_default() * LEVEL
}
