//! PDF through genpdf: the light engine, behind the feature `pdf-genpdf`. Plain layout; no tags, links, bookmarks,
//! contents or figures (a figure's alternative text stands in its place).

use anyhow::{Context, anyhow};
use genpdf::elements::{
    Break, FrameCellDecorator, FramedElement, LinearLayout, OrderedList, PaddedElement, Paragraph, TableLayout,
    UnorderedList,
};
use genpdf::fonts::{Font, FontCache, FontData, FontFamily};
use genpdf::style::{Style, StyledString};
use genpdf::{Margins, Mm, SimplePageDecorator};
use pulldown_cmark::{Event, Parser, Tag};

use super::paper::{clean, font_files};
use super::{Artifact, Options, Parts};
use crate::compose::document::{Document, Meta};
use crate::wording::dialect::dialect;

/// What its PDFs do not have.
pub const LACKS: &str = "tags for screen readers, links, bookmarks, contents, drawings, the project's look, PDF standards, and the same bytes at each run";

const MARGIN: f32 = 20.0;
/// Between the margins of A4, in millimetres.
const WIDTH: f32 = 210.0 - 2.0 * MARGIN;
/// How far genpdf moves a list's text to the right.
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

/// What [`export`] looks at: none of the options.
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
    for markdown in meta.notices.iter().chain(doc.chapters.iter().map(|chapter| &chapter.markdown)) {
        let events: Vec<Event> = Parser::new_ext(markdown, dialect()).collect();
        let mut fold = Fold { events: &events, at: 0, width: WIDTH, mono, fonts: pdf.font_cache() };
        while fold.at < events.len() {
            fold.blocks(&mut body)?;
            fold.at += 1;
        }
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

struct Fold<'a> {
    events: &'a [Event<'a>],
    at: usize,
    /// Millimetres that a line has: genpdf drops a word that is wider, and what comes after it.
    width: f32,
    mono: FontFamily<Font>,
    fonts: &'a FontCache,
}

/// The words of one line, up to a line break that the text asks for.
type Line = Vec<StyledString>;

impl Fold<'_> {
    /// Blocks up to the end of the container they stand in; that end is not consumed.
    fn blocks(&mut self, out: &mut LinearLayout) -> anyhow::Result<()> {
        while let Some(event) = self.events.get(self.at) {
            match event {
                Event::End(_) => break,
                Event::Rule => self.at += 1,
                Event::Start(Tag::Heading { level, .. }) => {
                    self.at += 1;
                    let size = [18, 14, 12, 11].get(*level as usize - 1).copied().unwrap_or(10);
                    out.push(Break::new(0.8));
                    self.paragraph(out, Style::new().bold().with_font_size(size));
                }
                Event::Start(Tag::Paragraph) => {
                    self.at += 1;
                    self.paragraph(out, Style::new());
                    out.push(Break::new(0.4));
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    let body = self.nested(2.0 * PADDING)?;
                    out.push(FramedElement::new(PaddedElement::new(body, Margins::all(PADDING))));
                    out.push(Break::new(0.6));
                }
                Event::Start(Tag::List(start)) => {
                    self.at += 1;
                    self.list(out, *start)?;
                    out.push(Break::new(0.4));
                }
                Event::Start(Tag::Table(alignments)) => {
                    self.at += 1;
                    self.table(out, alignments.len())?;
                    out.push(Break::new(0.8));
                }
                Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                    self.at += 1;
                    self.verbatim(out);
                }
                event if is_inline(event) => self.lines(out, Style::new()),
                _ => {
                    let body = self.nested(0.0)?;
                    out.push(body);
                }
            }
        }
        Ok(())
    }

    /// The container that starts here, its text narrower by `inset`.
    fn nested(&mut self, inset: f32) -> anyhow::Result<LinearLayout> {
        self.at += 1;
        self.width -= inset;
        let mut body = LinearLayout::vertical();
        self.blocks(&mut body)?;
        self.width += inset;
        self.at += 1;
        Ok(body)
    }

    /// Inline content and the end after it.
    fn paragraph(&mut self, out: &mut LinearLayout, style: Style) {
        self.lines(out, style);
        self.at += 1;
    }

    fn lines(&mut self, out: &mut LinearLayout, style: Style) {
        let mut lines = vec![Line::new()];
        self.inlines(style, &mut lines);
        for line in lines {
            out.push(line.into_iter().collect::<Paragraph>());
        }
    }

    fn verbatim(&mut self, out: &mut LinearLayout) {
        let style = self.code_style(Style::new());
        while let Some(event) = self.events.get(self.at) {
            self.at += 1;
            match event {
                Event::Text(text) | Event::Html(text) => {
                    for line in text.lines() {
                        let mut words = Line::new();
                        self.text(line, style, &mut words);
                        out.push(words.into_iter().collect::<Paragraph>());
                    }
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        out.push(Break::new(0.4));
    }

    fn list(&mut self, out: &mut LinearLayout, start: Option<u64>) -> anyhow::Result<()> {
        let mut items = Vec::new();
        while let Some(Event::Start(Tag::Item)) = self.events.get(self.at) {
            items.push(self.nested(INDENT)?);
        }
        self.at += 1;
        if let Some(start) = start {
            let mut list = OrderedList::with_start(usize::try_from(start)?);
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

    fn table(&mut self, out: &mut LinearLayout, columns: usize) -> anyhow::Result<()> {
        let weights = self.weights(columns);
        let all: u16 = weights.iter().sum();
        let mut table = TableLayout::new(weights.iter().copied().map(usize::from).collect());
        table.set_cell_decorator(FrameCellDecorator::new(true, true, false));
        let width = self.width;
        while let Some(Event::Start(row @ (Tag::TableHead | Tag::TableRow))) = self.events.get(self.at) {
            self.at += 1;
            let style = if *row == Tag::TableHead { Style::new().bold() } else { Style::new() }.with_font_size(8);
            let mut cells = table.row();
            for weight in &weights {
                let mut cell = LinearLayout::vertical();
                if let Some(Event::Start(Tag::TableCell)) = self.events.get(self.at) {
                    self.at += 1;
                    self.width = width * f32::from(*weight) / f32::from(all) - 2.0 * PADDING;
                    self.paragraph(&mut cell, style);
                }
                cells.push_element(PaddedElement::new(cell, Margins::all(PADDING)));
            }
            cells.push().map_err(|error| anyhow!("genpdf: {error}"))?;
            self.width = width;
            self.at += 1;
        }
        self.at += 1;
        out.push(table);
        Ok(())
    }

    /// A column's weight: its longest word, or more when it holds much text.
    fn weights(&self, columns: usize) -> Vec<u16> {
        let mut longest = vec![0_usize; columns];
        let mut most = vec![0_usize; columns];
        let mut column = 0;
        let mut length = 0;
        for event in &self.events[self.at..] {
            match event {
                Event::End(pulldown_cmark::TagEnd::Table) => break,
                Event::Start(Tag::TableHead | Tag::TableRow) => column = 0,
                Event::Start(Tag::TableCell) => length = 0,
                Event::End(pulldown_cmark::TagEnd::TableCell) => {
                    if let Some(most) = most.get_mut(column) {
                        *most = length.max(*most);
                    }
                    column += 1;
                }
                Event::Text(text) | Event::Code(text) => {
                    length += text.chars().count();
                    let word = text.split(' ').map(|word| word.chars().count()).max().unwrap_or(0);
                    if let Some(longest) = longest.get_mut(column) {
                        *longest = word.max(*longest);
                    }
                }
                _ => {}
            }
        }
        let weigh = |(word, text): (&usize, &usize)| {
            let weight = u16::try_from(*word.max(&(text / 3)) + 2).unwrap_or(u16::MAX);
            weight.clamp(*COLUMN.start(), *COLUMN.end())
        };
        longest.iter().zip(&most).map(weigh).collect()
    }

    /// Inline content up to an end or a block; neither is consumed.
    fn inlines(&mut self, style: Style, lines: &mut Vec<Line>) {
        while let Some(event) = self.events.get(self.at).filter(|event| is_inline(event)) {
            self.at += 1;
            let mut words = Line::new();
            match event {
                Event::Text(text) | Event::Html(text) => self.text(text, style, &mut words),
                Event::Code(text) => self.text(text, self.code_style(style), &mut words),
                Event::SoftBreak => self.text(" ", style, &mut words),
                Event::HardBreak => lines.push(Line::new()),
                Event::InlineHtml(html) if html.starts_with("<br") => lines.push(Line::new()),
                Event::InlineHtml(html) if html.starts_with("<span") || html.starts_with("</span") => {}
                Event::InlineHtml(html) => self.text(html, style, &mut words),
                Event::Start(tag) => {
                    let style = match tag {
                        Tag::Strong => style.bold(),
                        Tag::Emphasis => style.italic(),
                        _ => style,
                    };
                    self.inlines(style, lines);
                    self.at += 1;
                }
                _ => {}
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

    /// Text as words; one that is wider than the line is cut where the line ends.
    fn text(&self, text: &str, style: Style, out: &mut Line) {
        // Headroom: genpdf's own padding and rounding are not ours to know.
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

fn is_inline(event: &Event) -> bool {
    match event {
        Event::End(_) | Event::Rule => false,
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => true,
    }
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
