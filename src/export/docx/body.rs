//! From blocks to the body of `word/document.xml`.

use super::bookmark::{Bookmarks, Counter};
use super::passage::{Kind, Passages};
use super::pictures::Pictures;
use super::styles::Styles;
use super::xml;
use crate::compose::block::{self, Align, Block, Heading, Link, List, Paragraph, Place, Print, Row, Severity, Span, Table};
use crate::compose::document::{Chapter, Document};
use crate::export::columns::{self, Cell, Fit};
use crate::export::paper::clean;
use crate::export::typst::ruler::Ruler;
use crate::export::widths::Style as Measured;
use crate::wording::escape::leads_out;

/// The sizes of letters in tables, in points, the largest first: halves, as Word counts.
const SIZES: [f64; 4] = [9.0, 8.5, 8.0, 7.5];
/// What is around the text of a cell, as `templates/docx/styles.xml` has it: twice 80 and twice 60 twentieths of a point.
const FRAME_BESIDE: f64 = 8.0;
const FRAME_ABOVE: f64 = 6.0;
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
    text: String,
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
        let said = self.said(kind, anchor.as_deref(), text);
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
        let said = self.said(Kind::Heading, anchor.as_deref(), &heading.text);
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
        let said = Said { kind: Kind::Code, anchor: None, prints: words.prints.clone(), text: words.text.clone() };
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
        let said = self.said(Kind::Paragraph, None, &figure.alternative);
        if let Some(drawing) = drawing {
            let form = Form { style: "Picture", keeps_next: figure.caption.is_some(), indent, ..Form::default() };
            let open = self.control(&said, None);
            self.begin(&form);
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
        let said = self.said(Kind::Caption, None, caption);
        // The style keeps a caption with what follows, which is right above a table.
        let form = Form { style: "caption", keeps_next, indent, ..Form::default() };
        self.passage(&form, &said, caption, &[]);
    }

    fn table(&mut self, table: &Table, within: Within) {
        let indent = level_indent(within.level);
        if let Some(caption) = &table.caption {
            self.behind_table = false;
            self.caption(caption, true, indent);
        } else if std::mem::take(&mut self.behind_table) {
            // Without a paragraph between them, two tables are one.
            self.line("Table Text", "");
        }
        let space = f64::from(self.width - indent) / 20.0;
        let Fit { size, widths } = self.fit(table, space);
        let widths = twentieths(&widths, self.width - indent);
        let style = self.styles.id("Device Table").to_owned();
        let caption = table.caption.as_deref().map(block::plain);
        self.open_table(&style, &widths, indent, true, caption.as_deref());
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // one of the sizes above
        let half = (size * 2.0).round() as u32;
        self.size = Some(half).filter(|half| *half != 18);
        self.row(table, &table.head, &widths, true);
        for row in &table.rows {
            self.row(table, row, &widths, false);
        }
        self.size = None;
        self.out.push_str("</w:tbl>\n");
        self.behind_table = true;
    }

    /// The letters of a table and the widths of its columns, in points.
    fn fit(&self, table: &Table, space: f64) -> Fit {
        let frame = columns::Frame {
            blank: self.ruler.width(" ", Measured::default()),
            beside: FRAME_BESIDE,
            above: FRAME_ABOVE,
        };
        let cells = |column: usize| -> Vec<Cell> {
            let rows = std::iter::once(&table.head).chain(&table.rows).enumerate();
            rows.map(|(index, row)| {
                let style = Measured { bold: index == 0, ..Measured::default() };
                row.cells.get(column).map_or_else(Cell::default, |cell| self.ruler.cell(cell, style))
            })
            .collect()
        };
        let columns: Vec<Vec<Cell>> = (0..table.columns.len()).map(cells).collect();
        columns::fit(&columns, space, &SIZES, frame)
    }

    /// The beginning of a table with columns of some widths.
    fn open_table(&mut self, style: &str, widths: &[u32], indent: u32, has_head: bool, title: Option<&str>) {
        let all: u32 = widths.iter().sum();
        let head = u8::from(has_head);
        let value = if has_head { "0420" } else { "0400" };
        let title = title.map_or_else(String::new, |title| format!("<w:tblCaption w:val=\"{}\"/>", xml::text(title)));
        self.out += &format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{all}\" w:type=\"dxa\"/><w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{value}\" w:firstRow=\"{head}\" w:lastRow=\"0\" w:firstColumn=\"0\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>{title}</w:tblPr><w:tblGrid>"
        );
        for width in widths {
            self.out += &format!("<w:gridCol w:w=\"{width}\"/>");
        }
        self.out.push_str("</w:tblGrid>\n");
    }

    fn row(&mut self, table: &Table, row: &Row, widths: &[u32], is_head: bool) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        self.out += &format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>");
        for (column, width) in widths.iter().enumerate() {
            let bar = if row.changed && column == 0 {
                "<w:tcBorders><w:left w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>"
            } else {
                ""
            };
            self.out += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{bar}</w:tcPr>");
            let align = match table.columns.get(column) {
                Some(Align::Middle) => Some("center"),
                Some(Align::End) => Some("right"),
                _ => None,
            };
            let style = if is_head { "Table Head" } else { "Table Text" };
            let text = row.cells.get(column).map_or(&[][..], Vec::as_slice);
            let said = self.said(Kind::Cell(column), row.anchor.as_deref(), text);
            self.behind_table = false;
            self.passage(&Form { style, align, ..Form::default() }, &said, text, &[]);
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>\n");
    }

    /// A table of labels and values.
    pub(super) fn pairs(&mut self, pairs: &[(String, String)]) {
        let label = pairs.iter().map(|(label, _)| self.ruler.width(&clean(label), Measured::default()));
        let label = label.fold(0.0, f64::max) * 9.0 * 20.0 + 400.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not wider than the page
        let first = label.clamp(1000.0, f64::from(self.width) / 2.0) as u32;
        let style = self.styles.id("Cover Table").to_owned();
        let widths = [first, self.width - first];
        self.open_table(&style, &widths, 0, false, None);
        for (label, value) in pairs {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (text, width) in [label, value].into_iter().zip(widths) {
                self.out += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
                self.begin(&Form { style: "Table Text", ..Form::default() });
                for (index, line) in text.lines().enumerate() {
                    if index > 0 {
                        self.out.push_str("<w:r><w:br/></w:r>");
                    }
                    self.run(line, &Look::default());
                }
                self.out.push_str("</w:p></w:tc>");
            }
            self.out.push_str("</w:tr>\n");
        }
        self.out.push_str("</w:tbl>\n");
        self.behind_table = true;
    }

    fn said<'b>(&self, kind: Kind, anchor: Option<&'b str>, text: &[Span]) -> Said<'b> {
        let mut prints = Vec::new();
        block::Part::Text(text).prints(&mut |print| prints.push(print));
        Said { kind, anchor, prints, text: block::lines(text) }
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
        let control = self.passages.add(said.kind, anchor, bookmark.as_deref(), &said.prints, &said.text);
        control.as_ref().is_some_and(|control| {
            self.out.push_str(control);
            true
        })
    }

    fn close(&mut self, is_open: bool) {
        self.out.push_str(if is_open { "</w:sdtContent></w:sdt>\n" } else { "\n" });
    }

    /// The beginning of a paragraph.
    fn begin(&mut self, form: &Form<'_>) {
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

    fn spans(&mut self, text: &[Span], look: &Look) {
        for span in text {
            match span {
                Span::Text(words) => self.run(&words.text, look),
                Span::Code(words) => self.run(&words.text, &Look { code: true, ..look.clone() }),
                Span::Break => self.out.push_str("<w:r><w:br/></w:r>"),
                Span::Strong(inner) => self.spans(inner, &Look { bold: true, ..look.clone() }),
                Span::Emphasis(inner) => self.spans(inner, &Look { italic: true, ..look.clone() }),
                Span::Language(tag, inner) => {
                    self.spans(inner, &Look { language: Some(tag.clone()), ..look.clone() });
                }
                Span::Link(link) => self.link(link, look),
                Span::Image(file, alternative) => {
                    let words = block::plain(alternative);
                    match self.pictures.drawing(file, &words, self.width) {
                        Some(drawing) => self.out += &format!("<w:r>{drawing}</w:r>"),
                        None => self.spans(alternative, look),
                    }
                }
            }
        }
    }

    fn run(&mut self, text: &str, look: &Look) {
        let text = clean(text);
        if text.is_empty() {
            return;
        }
        let properties = self.properties(look);
        self.out += &format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", xml::text(&text));
    }

    fn properties(&self, look: &Look) -> String {
        let mut out = String::from("<w:rPr>");
        let style = if look.code { Some("Code Text") } else { look.link.then_some("Hyperlink") };
        if let Some(style) = style {
            out += &format!("<w:rStyle w:val=\"{}\"/>", self.styles.id(style));
        }
        if look.bold {
            out.push_str("<w:b/><w:bCs/>");
        }
        if look.italic {
            out.push_str("<w:i/><w:iCs/>");
        }
        if let Some(size) = self.size {
            out += &format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
        }
        let language = look.language.as_ref().unwrap_or(&self.document.language);
        out += &format!("<w:lang w:val=\"{}\"/></w:rPr>", xml::text(language));
        out
    }

    fn link(&mut self, link: &Link, look: &Look) {
        let inner = Look { link: true, ..look.clone() };
        if let Some(name) = link.url.strip_prefix('#').and_then(|anchor| self.bookmarks.name(anchor)) {
            self.out += &format!("<w:hyperlink w:anchor=\"{}\" w:history=\"1\">", xml::text(&name));
            match &link.place {
                Some(Place::Before(number)) => {
                    self.number(&link.url, number, &inner);
                    self.run(" ", &inner);
                    self.spans(&link.text, &inner);
                }
                Some(Place::Behind(number)) => {
                    self.spans(&link.text, &inner);
                    self.run(" (", &inner);
                    self.number(&link.url, number, &inner);
                    self.run(")", &inner);
                }
                None => self.spans(&link.text, &inner),
            }
            self.out.push_str("</w:hyperlink>");
        } else if leads_out(&link.url) {
            let url = clean(&link.url);
            let number = self.addresses.iter().position(|known| *known == url).unwrap_or_else(|| {
                self.addresses.push(url);
                self.addresses.len() - 1
            });
            self.out += &format!("<w:hyperlink r:id=\"link{number}\" w:history=\"1\">");
            self.spans(&link.text, &inner);
            self.out.push_str("</w:hyperlink>");
        } else {
            self.spans(&link.text, look);
        }
    }

    /// The number of a heading: a field, where Word numbers the heading.
    fn number(&mut self, url: &str, number: &str, look: &Look) {
        match url.strip_prefix('#').and_then(|anchor| self.bookmarks.reference(anchor)) {
            Some(name) => {
                let properties = self.properties(look);
                self.out += &field(&format!("REF {name} \\r \\h"), &properties, Some(number));
            }
            None => self.run(number, look),
        }
    }

    /// A field's result, with the language of the document.
    pub(super) fn field(&self, instruction: &str, result: Option<&str>) -> String {
        field(instruction, &self.properties(&Look::default()), result)
    }

    /// The table of contents: headings down to a level, as links, with the field that makes it anew.
    pub(super) fn contents(&mut self, title: &str, depth: usize) {
        self.out.push_str(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n",
        );
        self.line("TOC Heading", title);
        let headings: Vec<&Heading> =
            self.document.chapters.iter().flat_map(|chapter| block::headings(&chapter.blocks)).collect();
        let headings = headings.into_iter().filter(|heading| heading.level <= depth && heading.anchor.is_some());
        let mut begun = false;
        for heading in headings {
            let Some(name) = heading.anchor.as_deref().and_then(|anchor| self.bookmarks.target(anchor)) else { continue };
            let style = format!("toc {}", heading.level);
            let place = self.width;
            let (text, tab) = (block::plain(&heading.text), if heading.level == 1 { 480 } else { 860 });
            self.out += &format!(
                "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"{tab}\"/>\
                 <w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{place}\"/></w:tabs></w:pPr>",
                self.styles.id(&style)
            );
            let properties = self.properties(&Look::default());
            if !std::mem::replace(&mut begun, true) {
                self.out += &format!(
                    "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{depth}\" \\h \\z \\u </w:instrText></w:r>\
                     <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                );
            }
            self.out += &format!("<w:hyperlink w:anchor=\"{name}\" w:history=\"1\">");
            if let Some(number) = &heading.number {
                self.run(number, &Look::default());
                self.out.push_str("<w:r><w:tab/></w:r>");
            }
            self.run(&text, &Look::default());
            self.out += "<w:r><w:tab/></w:r>";
            // The page is not known before Word lays the pages out, and a wrong one is worse than none.
            self.out += &field(&format!("PAGEREF {name} \\h"), &properties, None);
            self.out.push_str("</w:hyperlink></w:p>\n");
        }
        if begun {
            self.out.push_str("<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\n");
        }
        self.out.push_str("</w:sdtContent></w:sdt>\n");
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

/// Widths in points as whole twentieths that sum up to a table's width.
fn twentieths(widths: &[f64], all: u32) -> Vec<u32> {
    let mut rounded = Vec::with_capacity(widths.len());
    let (mut end, mut sum) = (0.0, 0);
    for (index, width) in widths.iter().enumerate() {
        end += width * 20.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not wider than a page
        let next = if index + 1 == widths.len() { all } else { (end.round() as u32).min(all) };
        rounded.push(next.saturating_sub(sum));
        sum = next.max(sum);
    }
    rounded
}

/// A field with the result that is shown until Word makes it anew.
fn field(instruction: &str, properties: &str, result: Option<&str>) -> String {
    let result = result.map_or_else(String::new, |result| {
        format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", xml::text(result))
    });
    format!(
        "<w:r>{properties}<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>{properties}<w:instrText xml:space=\"preserve\"> {} </w:instrText></w:r>\
         <w:r>{properties}<w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r>{properties}<w:fldChar w:fldCharType=\"end\"/></w:r>",
        xml::text(instruction)
    )
}
