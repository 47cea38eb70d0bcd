//! PDF through genpdf: the light engine, behind the feature `pdf-genpdf`. Plain layout; no tags, links, bookmarks,
//! contents or figures (a figure's alternative text replaces it).

use anyhow::{Context, anyhow};
use genpdf::elements::{
    Break, FrameCellDecorator, FramedElement, LinearLayout, OrderedList, PaddedElement, Paragraph, TableLayout,
    UnorderedList,
};
use genpdf::fonts::{Font, FontCache, FontData, FontFamily};
use genpdf::style::{Style, StyledString};
use genpdf::{Margins, Mm, SimplePageDecorator};

use super::paper::{clean, font_files};
use super::{Artifact, Options, Parts};
use crate::compose::block::{self, Block, Figure, Link, List, Place, Row, Span, Table};
use crate::compose::document::{Document, Meta};

/// What its PDFs do not have.
pub const LACKS: &str = "tags for screen readers, links, bookmarks, contents, drawings, the project's look, PDF standards, and the same bytes at each run";

const MARGIN: f32 = 20.0;
/// Between the margins of A4, in millimetres.
const WIDTH: f32 = 210.0 - 2.0 * MARGIN;
/// The indent of a list's text in genpdf.
const INDENT: f32 = 10.0;
/// Around the text of a cell or an alert.
const PADDING: f32 = 1.5;
/// A column is weighed by its longest word and its text, both in characters, within these bounds.
const COLUMN: std::ops::RangeInclusive<u16> = 6..=30;

/// One PDF of the whole document, `<device>/<language>/ifu-security.pdf`. The options do not apply.
///
/// # Errors
/// What genpdf reports.
pub fn export(doc: &Document, _options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.pdf", super::markdown::folder(doc));
    let bytes = render(doc).with_context(|| format!("cannot make {path}"))?;
    Ok(vec![Artifact { path, bytes }])
}

/// The options that [`export`] depends on: none.
pub(crate) fn parts(_options: &Options) -> Parts<'_> {
    Vec::new()
}

fn render(doc: &Document) -> anyhow::Result<Vec<u8>> {
    let [text, mono] = families()?;
    let mut pdf = genpdf::Document::new(text);
    let mono = pdf.add_font_family(mono);
    let meta = &doc.meta;
    pdf.set_title(clean(&meta.title));
    pdf.set_font_size(10);
    pdf.set_line_spacing(1.25);
    pdf.set_minimal_conformance();
    pdf.set_page_decorator(page(meta));

    let mut body = LinearLayout::vertical();
    let mut plain = |text: &str, style: Style| body.push(Paragraph::new(StyledString::new(clean(text), style)));
    plain(&meta.manufacturer, Style::new().bold());
    plain(&meta.device_name, Style::new().bold().with_font_size(24));
    plain(&meta.title, Style::new().with_font_size(16));
    plain("", Style::new());
    for (label, value) in &meta.cover {
        plain(&format!("{label}: {value}"), Style::new());
    }
    body.push(Break::new(1.0));
    let notices = meta.notices.iter().map(|notice| &notice.blocks);
    for blocks in notices.chain(doc.chapters.iter().map(|chapter| &chapter.blocks)) {
        Writer { width: WIDTH, mono, fonts: pdf.font_cache() }.blocks(&mut body, blocks)?;
    }
    pdf.push(body);
    let mut bytes = Vec::new();
    pdf.render(&mut bytes).map_err(|error| anyhow!("genpdf: {error}"))?;
    Ok(bytes)
}

fn page(meta: &Meta) -> SimplePageDecorator {
    let line = [&meta.device_name, &meta.number, &meta.revision].map(|part| clean(part)).join(" · ");
    let mut page = SimplePageDecorator::new();
    page.set_margins(MARGIN);
    page.set_header(move |number| {
        let mut header = LinearLayout::vertical();
        header.push(Paragraph::new(StyledString::new(format!("{line} · {number}"), Style::new().with_font_size(8))));
        header.push(Break::new(1.0));
        header
    });
    page
}

/// The text's and the code's fonts. genpdf embeds each whole, so the mono is the regular in all styles.
fn families() -> anyhow::Result<[FontFamily<FontData>; 2]> {
    let fonts = font_files().map(|data| FontData::new(data.to_vec(), None));
    let fonts = fonts.collect::<Result<Vec<_>, _>>().map_err(|error| anyhow!("genpdf: {error}"))?;
    let [regular, bold, italic, bold_italic, .., mono] = &*fonts else { return Err(anyhow!("no fonts")) };
    let text = [regular, bold, italic, bold_italic].map(FontData::clone);
    let family =
        |[regular, bold, italic, bold_italic]: [FontData; 4]| FontFamily { regular, bold, italic, bold_italic };
    let mono = [mono; 4].map(FontData::clone);
    Ok([family(text), family(mono)])
}

struct Writer<'a> {
    /// The width of a line in millimetres: genpdf drops a wider word, and everything behind it.
    width: f32,
    mono: FontFamily<Font>,
    fonts: &'a FontCache,
}

/// The words of one line, up to a line break in the text.
type Line = Vec<StyledString>;

impl Writer<'_> {
    fn blocks(&mut self, out: &mut LinearLayout, blocks: &[Block]) -> anyhow::Result<()> {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    let size = [18, 14, 12, 11].get(heading.level - 1).copied().unwrap_or(10);
                    out.push(Break::new(0.8));
                    let mut lines = vec![Line::new()];
                    let style = Style::new().bold().with_font_size(size);
                    if let (Some(number), Some(line)) = (&heading.number, lines.first_mut()) {
                        self.text(&format!("{number} "), style, line);
                    }
                    self.spans(&heading.text, style, &mut lines);
                    push(out, lines);
                }
                Block::Paragraph(paragraph) => {
                    self.lines(out, &paragraph.text, Style::new());
                    out.push(Break::new(0.4));
                }
                Block::Figure(Figure { caption, alternative, .. }) => {
                    self.caption(out, caption.as_deref());
                    self.lines(out, alternative, Style::new());
                    out.push(Break::new(0.4));
                }
                Block::Alert(_, inner) | Block::Quotation(inner) => {
                    let body = self.nested(inner, 2.0 * PADDING)?;
                    out.push(FramedElement::new(PaddedElement::new(body, Margins::all(PADDING))));
                    out.push(Break::new(0.6));
                }
                Block::List(list) => {
                    self.list(out, list)?;
                    out.push(Break::new(0.4));
                }
                Block::Table(table) => {
                    self.caption(out, table.caption.as_deref());
                    self.table(out, table)?;
                    out.push(Break::new(0.8));
                }
                Block::Code(_, words) => self.verbatim(out, &words.text),
                Block::Rule => {}
            }
        }
        Ok(())
    }

    /// Blocks in a frame or list, with `inset` taken from the width of the text.
    fn nested(&mut self, blocks: &[Block], inset: f32) -> anyhow::Result<LinearLayout> {
        self.width -= inset;
        let mut body = LinearLayout::vertical();
        self.blocks(&mut body, blocks)?;
        self.width += inset;
        Ok(body)
    }

    fn caption(&self, out: &mut LinearLayout, caption: Option<&[Span]>) {
        if let Some(caption) = caption {
            self.lines(out, caption, Style::new().italic());
            out.push(Break::new(0.4));
        }
    }

    fn lines(&self, out: &mut LinearLayout, text: &[Span], style: Style) {
        let mut lines = vec![Line::new()];
        self.spans(text, style, &mut lines);
        push(out, lines);
    }

    fn verbatim(&self, out: &mut LinearLayout, text: &str) {
        let style = self.code_style(Style::new());
        for line in text.lines() {
            let mut words = Line::new();
            self.text(line, style, &mut words);
            out.push(words.into_iter().collect::<Paragraph>());
        }
        out.push(Break::new(0.4));
    }

    fn list(&mut self, out: &mut LinearLayout, list: &List) -> anyhow::Result<()> {
        let mut items = Vec::new();
        for item in &list.items {
            items.push(match &item[..] {
                [Block::Paragraph(line), rest @ ..] if list.tight => {
                    let mut body = LinearLayout::vertical();
                    self.width -= INDENT;
                    self.lines(&mut body, &line.text, Style::new());
                    self.blocks(&mut body, rest)?;
                    self.width += INDENT;
                    body
                }
                item => self.nested(item, INDENT)?,
            });
        }
        if let Some(first) = list.first {
            let mut list = OrderedList::with_start(usize::try_from(first)?);
            for item in items {
                list.push(item);
            }
            out.push(list);
        } else {
            let mut list = UnorderedList::new();
            for item in items {
                list.push(item);
            }
            out.push(list);
        }
        Ok(())
    }

    fn table(&mut self, out: &mut LinearLayout, table: &Table) -> anyhow::Result<()> {
        let weights = weights(table);
        let all: u16 = weights.iter().sum();
        let mut layout = TableLayout::new(weights.iter().copied().map(usize::from).collect());
        layout.set_cell_decorator(FrameCellDecorator::new(true, true, false));
        let width = self.width;
        let head = (&table.head, Style::new().bold());
        for (row, style) in std::iter::once(head).chain(table.rows.iter().map(|row| (row, Style::new()))) {
            let mut cells = layout.row();
            for (index, weight) in weights.iter().enumerate() {
                let mut cell = LinearLayout::vertical();
                if let Some(text) = row.cells.get(index) {
                    self.width = width * f32::from(*weight) / f32::from(all) - 2.0 * PADDING;
                    self.lines(&mut cell, text, style.with_font_size(8));
                }
                cells.push_element(PaddedElement::new(cell, Margins::all(PADDING)));
            }
            cells.push().map_err(|error| anyhow!("genpdf: {error}"))?;
            self.width = width;
        }
        out.push(layout);
        Ok(())
    }

    fn spans(&self, text: &[Span], style: Style, lines: &mut Vec<Line>) {
        for span in text {
            let mut words = Line::new();
            match span {
                Span::Text(text) => self.text(&text.text, style, &mut words),
                Span::Code(text) => self.text(&text.text, self.code_style(style), &mut words),
                Span::Break => lines.push(Line::new()),
                Span::Strong(inner) => self.spans(inner, style.bold(), lines),
                Span::Emphasis(inner) => self.spans(inner, style.italic(), lines),
                Span::Link(Link { text, place, .. }) => {
                    if let (Some(Place::Before(number)), Some(line)) = (place, lines.last_mut()) {
                        self.text(&format!("{number} "), style, line);
                    }
                    self.spans(text, style, lines);
                    if let Some(Place::Behind(number)) = place {
                        self.text(&format!(" ({number})"), style, &mut words);
                    }
                }
                Span::Language(_, inner) | Span::Image(_, inner) => self.spans(inner, style, lines),
            }
            if let Some(line) = lines.last_mut() {
                line.append(&mut words);
            }
        }
    }

    fn code_style(&self, style: Style) -> Style {
        let size = style.font_size();
        style.with_font_family(self.mono).with_font_size(size - 1)
    }

    /// Text as words; a word that is wider than the line is cut at the end of the line.
    fn text(&self, text: &str, style: Style, out: &mut Line) {
        // A margin, because genpdf's padding and rounding are not known here.
        let limit = Mm::from(self.width - 1.0);
        for word in clean(text).split_inclusive(' ') {
            let mut piece = String::new();
            for c in word.chars() {
                piece.push(c);
                if piece.chars().count() > 1 && style.str_width(self.fonts, &piece) > limit {
                    piece.pop();
                    out.push(StyledString::new(std::mem::take(&mut piece), style));
                    piece.push(c);
                }
            }
            out.push(StyledString::new(piece, style));
        }
    }
}

fn push(out: &mut LinearLayout, lines: Vec<Line>) {
    for line in lines {
        out.push(line.into_iter().collect::<Paragraph>());
    }
}

/// The weight of each column: its longest word, or more if it contains much text.
fn weights(table: &Table) -> Vec<u16> {
    let rows = || std::iter::once(&table.head).chain(&table.rows);
    let weight = |column: usize| {
        let (mut longest, mut most) = (0, 0);
        for text in rows().filter_map(|row: &Row| row.cells.get(column)) {
            let text = block::lines(text);
            longest = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0).max(longest);
            most = text.chars().count().max(most);
        }
        let weight = u16::try_from(longest.max(most / 3) + 2).unwrap_or(u16::MAX);
        weight.clamp(*COLUMN.start(), *COLUMN.end())
    };
    (0..table.columns.len()).map(weight).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::export::sample_paged as sample;

    #[test]
    fn the_sample_becomes_a_pdf() {
        let artifacts = export(&sample::full(), &Options::default()).unwrap();
        if let Some(path) = std::env::var_os("IFUGEN_SAMPLE_GENPDF") {
            std::fs::write(path, &artifacts[0].bytes).unwrap();
        }
        assert!(artifacts[0].bytes.starts_with(b"%PDF-"));
        assert_eq!(artifacts[0].path, "pump/en/ifu-security.pdf");
    }
}
