//! Text: runs with their style and language, links, fields, and the table of contents.

use super::{Body, Look};
use crate::compose::block::{self, Heading, Link, Place, Span};
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
                Span::Break => {
                    self.written.push('\n');
                    self.out.push_str("<w:r><w:br/></w:r>");
                }
                Span::Strong(inner) => self.spans(inner, &Look { bold: true, ..look.clone() }),
                Span::Emphasis(inner) => self.spans(inner, &Look { italic: true, ..look.clone() }),
                Span::Language(tag, inner) => {
                    self.spans(inner, &Look { language: Some(tag.clone()), ..look.clone() });
                }
                Span::Link(link) => self.link(link, look),
                Span::Image(file, alternative) => {
                    let words = block::plain(alternative);
                    match self.pictures.drawing(file, &words, self.width) {
                        Some(drawing) => {
                            self.written.push_str(&words);
                            self.out += &format!("<w:r>{drawing}</w:r>");
                        }
                        None => self.spans(alternative, look),
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
        self.written.push_str(&text);
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
                self.written.push_str(number);
                self.out += &field(&format!("REF {name} \\r \\h"), &properties, Some(number));
            }
            None => self.run(number, look),
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
        self.line("TOC Heading", title);
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
