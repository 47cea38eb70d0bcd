//! Text: runs with their style and language, links, fields, and the table of contents.

use super::{Body, Form, Look};
use crate::compose::block::{self, Heading, Link, Place, Span};
use crate::export::docx::tracked::{Mark, Piece, Step};
use crate::export::docx::xml;
use crate::export::paper::clean;
use crate::wording::escape::leads_out;

/// The size that the style of cells has, in half points.
const USUAL: u32 = 18;
/// The size of code in a cell, in tenths of that around it.
const CODE: u32 = 9;

impl Body<'_> {
    pub(super) fn spans(&mut self, text: &[Span], look: &Look) {
        for span in text {
            match span {
                Span::Text(words) => self.run(&words.text, look),
                Span::Code(words) => self.run(&words.text, &Look { code: true, ..look.clone() }),
                Span::Break => self.line_break(look),
                Span::Strong(inner) => self.spans(inner, &Look { bold: true, ..look.clone() }),
                Span::Emphasis(inner) => self.spans(inner, &Look { italic: true, ..look.clone() }),
                Span::Language(tag, inner) => {
                    self.spans(inner, &Look { language: Some(tag.clone()), ..look.clone() });
                }
                Span::Link(link) => self.link(link, look),
                Span::Image(file, alternative) => {
                    let words = block::plain(alternative);
                    // In deleted text, its words stand for a picture.
                    let is_drawn = self.collected.is_none() && self.mark != Some(Mark::Deleted);
                    let drawing = is_drawn.then(|| self.pictures.drawing(self.document, file, &words, self.width));
                    match drawing {
                        Some(Some(drawing)) => self.whole(&words, "", look, |_, _| format!("<w:r>{drawing}</w:r>")),
                        None if self.document.figures.iter().any(|figure| figure.file == *file) => {
                            self.whole(&words, "", look, |body, _| body.bare(&words, look));
                        }
                        _ => self.spans(alternative, look),
                    }
                }
            }
        }
    }

    pub(super) fn run(&mut self, text: &str, look: &Look) {
        let text = clean(text);
        if text.is_empty() {
            return;
        }
        if let Some(collected) = &mut self.collected {
            collected.push(Piece { text, look: look.clone(), is_whole: false, target: String::new() });
            return;
        }
        self.written.push_str(&text);
        self.fixed.push_str(&text);
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let (length, mark) = match self.script.as_mut().and_then(|script| script.next(rest.len())) {
                Some(Step::Old(pieces)) => {
                    self.gone(&pieces);
                    continue;
                }
                Some(Step::Same(length)) => (length, None),
                Some(Step::New(length)) => (length, Some(Mark::Inserted)),
                None => (rest.len(), self.mark),
            };
            let (now, later) = rest.split_at_checked(length).filter(|(now, _)| !now.is_empty()).unwrap_or((rest, ""));
            self.text_run(now, look, mark);
            rest = later;
        }
    }

    /// A run with nothing around it.
    fn bare(&self, text: &str, look: &Look) -> String {
        let element = if self.mark == Some(Mark::Deleted) { "w:delText" } else { "w:t" };
        let properties = self.properties(look);
        format!("<w:r>{properties}<{element} xml:space=\"preserve\">{}</{element}></w:r>", xml::text(text))
    }

    fn text_run(&mut self, text: &str, look: &Look, mark: Option<Mark>) {
        let before = std::mem::replace(&mut self.mark, mark);
        let run = self.bare(text, look);
        self.mark = before;
        self.push(&run, mark);
    }

    /// Writes runs within a mark.
    pub(super) fn push(&mut self, runs: &str, mark: Option<Mark>) {
        match mark {
            Some(mark) => self.out += &self.tracker.around(mark, runs),
            None => self.out.push_str(runs),
        }
    }

    /// Writes what is one thing for readers: a field, a line break, a picture. Its text is for the map, its runs depend on its mark.
    fn whole(&mut self, text: &str, target: &str, look: &Look, runs: impl Fn(&Self, Option<Mark>) -> String) {
        if let Some(collected) = &mut self.collected {
            let target = target.to_owned();
            collected.push(Piece { text: text.to_owned(), look: look.clone(), is_whole: true, target });
            return;
        }
        self.written.push_str(text);
        loop {
            let mark = match self.script.as_mut().and_then(|script| script.next(text.len())) {
                Some(Step::Old(pieces)) => {
                    self.gone(&pieces);
                    continue;
                }
                Some(Step::Same(_)) => None,
                Some(Step::New(_)) => Some(Mark::Inserted),
                None => self.mark,
            };
            // What has a target is a field, where it is not marked.
            if target.is_empty() || mark.is_some() {
                self.fixed.push_str(text);
            }
            let runs = runs(self, mark);
            self.push(&runs, mark);
            return;
        }
    }

    pub(super) fn line_break(&mut self, look: &Look) {
        self.whole("\n", "", look, |_, _| "<w:r><w:br/></w:r>".to_owned());
    }

    /// Writes what only the old version has.
    fn gone(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            if piece.is_whole && piece.text == "\n" {
                self.push("<w:r><w:br/></w:r>", Some(Mark::Deleted));
            } else {
                // Where it led is not known any more.
                let look = Look { link: false, ..piece.look.clone() };
                self.text_run(&piece.text, &look, Some(Mark::Deleted));
            }
        }
    }

    /// Writes what the old version has at the end of a passage.
    pub(super) fn flush(&mut self) {
        let Some(mut script) = self.script.take() else { return };
        while let Some(Step::Old(pieces)) = script.next(0) {
            self.gone(&pieces);
        }
    }

    /// The pieces of text that are written, without writing them.
    pub(super) fn pieces(&mut self, write: impl FnOnce(&mut Self)) -> Vec<Piece> {
        self.collected = Some(Vec::new());
        write(self);
        self.collected.take().unwrap_or_default()
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
        // Letters of code are wide: as on paper, they are smaller than those around them.
        let size = if look.code { self.size.map(|size| size * CODE / 10) } else { self.size };
        if let Some(size) = size.filter(|size| *size != USUAL) {
            out += &format!("<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>");
        }
        let language = look.language.as_ref().unwrap_or(&self.document.language);
        out += &format!("<w:lang w:val=\"{}\"/></w:rPr>", xml::text(language));
        out
    }

    fn link(&mut self, link: &Link, look: &Look) {
        // Deleted text leads nowhere: its target may be gone.
        let is_plain = self.mark == Some(Mark::Deleted);
        let leads = !is_plain && self.collected.is_none();
        let inner = Look { link: !is_plain, ..look.clone() };
        if let Some(name) = link.url.strip_prefix('#').and_then(|anchor| self.bookmarks.name(anchor)) {
            if leads {
                self.out += &format!("<w:hyperlink w:anchor=\"{}\" w:history=\"1\">", xml::text(&name));
            }
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
            self.out.push_str(if leads { "</w:hyperlink>" } else { "" });
        } else if leads_out(&link.url) && leads {
            let url = clean(&link.url);
            let number = self.addresses.iter().position(|known| *known == url).unwrap_or_else(|| {
                self.addresses.push(url);
                self.addresses.len() - 1
            });
            self.out += &format!("<w:hyperlink r:id=\"link{number}\" w:history=\"1\">");
            self.spans(&link.text, &inner);
            self.out.push_str("</w:hyperlink>");
        } else {
            let is_link = self.collected.is_some() && leads_out(&link.url);
            self.spans(&link.text, if is_link { &inner } else { look });
        }
    }

    /// The number of a heading: a field, where Word numbers the heading.
    fn number(&mut self, url: &str, number: &str, look: &Look) {
        match url.strip_prefix('#').and_then(|anchor| self.bookmarks.reference(anchor)) {
            Some(name) if self.mark != Some(Mark::Deleted) => {
                // Of a field in a mark, LibreOffice (7.4) makes a file that is not well-formed: there, it is text.
                self.whole(number, &name, look, |body, mark| match mark {
                    Some(_) => body.bare(number, look),
                    None => field(&format!("REF {name} \\r \\h"), &body.properties(look), Some(number)),
                });
            }
            _ => self.run(number, look),
        }
    }

    /// A field's result, with the language of the document.
    pub(in crate::export::docx) fn field(&self, instruction: &str, result: Option<&str>) -> String {
        field(instruction, &self.properties(&Look::default()), result)
    }

    /// The table of contents: headings down to a level, as links, with the field that makes it anew.
    pub(in crate::export::docx) fn contents(&mut self, title: &str, depth: usize) {
        self.out.push_str(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n",
        );
        self.begin(&Form { style: "TOC Heading", ..Form::default() });
        self.run(title, &Look::default());
        self.out.push_str("</w:p>\n");
        let headings: Vec<&Heading> =
            self.document.chapters.iter().flat_map(|chapter| block::headings(&chapter.blocks)).collect();
        let headings = headings.into_iter().filter(|heading| heading.level <= depth && heading.anchor.is_some());
        let mut begun = false;
        for heading in headings {
            let Some(name) = heading.anchor.as_deref().and_then(|anchor| self.bookmarks.target(anchor)) else {
                continue;
            };
            let style = format!("toc {}", heading.level);
            let place = self.width;
            let text = block::plain(&heading.text);
            // What stands before the title, and how far the title is from the margin.
            let (before, tab) = if heading.level == 1 { (480, 480) } else { (660, 900) };
            self.out += &format!(
                "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"{tab}\"/>\
                 <w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{place}\"/></w:tabs>\
                 <w:ind w:left=\"{tab}\" w:right=\"480\" w:hanging=\"{before}\"/></w:pPr>",
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
            self.out.push_str(
                "<w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\n",
            );
        }
        self.out.push_str("</w:sdtContent></w:sdt>\n");
    }
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
