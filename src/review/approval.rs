//! The text that an approval belongs to.

use crate::base::source::sha256;
use crate::compose::block::{Align, Block, Row, Span, Text};
use crate::compose::document::Document;

/// The hash of all that a document says, in hexadecimal: title, cover, notices, chapters and drawings. Not of what other runs may
/// show of the same text: marks of changes, and places in other files.
#[must_use]
pub fn hash(document: &Document) -> String {
    let mut hash = Text256::default();
    hash.text(&document.language).text(&document.meta.title);
    for (label, value) in &document.meta.cover {
        hash.text(label).text(value);
    }
    for notice in &document.meta.notices {
        hash.blocks(&notice.blocks);
    }
    for chapter in &document.chapters {
        hash.text(&chapter.title).blocks(&chapter.blocks);
    }
    for figure in &document.figures {
        hash.text(&figure.file).text(&figure.svg);
    }
    sha256(&hash.0)
}

/// Each part with its kind and length, so that no two texts have one form.
#[derive(Default)]
struct Text256(Vec<u8>);

impl Text256 {
    fn text(&mut self, text: &str) -> &mut Self {
        self.0.extend_from_slice(&text.len().to_le_bytes());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    fn kind(&mut self, kind: &str, count: usize) {
        self.text(kind).0.extend_from_slice(&count.to_le_bytes());
    }

    fn blocks(&mut self, blocks: &[Block]) {
        self.kind("blocks", blocks.len());
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    self.kind("heading", heading.level);
                    self.text(heading.number.as_deref().unwrap_or_default()).spans(&heading.text);
                }
                Block::Paragraph(paragraph) => {
                    self.text("paragraph").spans(&paragraph.text);
                }
                Block::List(list) => {
                    self.text(&list.first.map_or_else(String::new, |first| first.to_string()));
                    self.kind("list", list.items.len());
                    list.items.iter().for_each(|item| self.blocks(item));
                }
                Block::Table(table) => {
                    self.kind("table", table.rows.len());
                    table.caption.iter().for_each(|caption| _ = self.spans(caption));
                    for align in &table.columns {
                        self.text(match align {
                            Align::Start => "start",
                            Align::Middle => "middle",
                            Align::End => "end",
                        });
                    }
                    std::iter::once(&table.head).chain(&table.rows).for_each(|row| self.row(row));
                }
                Block::Alert(severity, inner) => {
                    self.text(severity.name()).blocks(inner);
                }
                Block::Quotation(inner) => self.text("quotation").blocks(inner),
                Block::Figure(figure) => {
                    self.text("figure").text(&figure.file);
                    figure.caption.iter().for_each(|caption| _ = self.spans(caption));
                    self.spans(&figure.alternative);
                }
                Block::Code(language, words) => _ = self.text("code").text(language).text(&words.text),
                Block::Rule => _ = self.text("rule"),
            }
        }
    }

    fn row(&mut self, row: &Row) {
        self.kind("row", row.cells.len());
        row.cells.iter().for_each(|cell| _ = self.spans(cell));
    }

    fn spans(&mut self, text: &Text) -> &mut Self {
        self.kind("text", text.len());
        for span in text {
            match span {
                Span::Text(words) => _ = self.text("words").text(&words.text),
                Span::Code(words) => _ = self.text("code").text(&words.text),
                Span::Break => _ = self.text("break"),
                Span::Strong(inner) => _ = self.text("strong").spans(inner),
                Span::Emphasis(inner) => _ = self.text("emphasis").spans(inner),
                Span::Link(link) => _ = self.text("link").text(&link.url).spans(&link.text),
                Span::Language(language, inner) => _ = self.text("language").text(language).spans(inner),
                Span::Image(file, alternative) => _ = self.text("image").text(file).spans(alternative),
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::document::Chapter;

    fn of(markdown: &str) -> String {
        let document = Document { chapters: vec![Chapter::new("a", "A", markdown)], ..Document::default() };
        hash(&document)
    }

    #[test]
    fn a_word_a_cell_and_a_number_change_it() {
        let text = "# A {#a}\n\nOpen port 443.\n\n| P | N |\n| --- | --- |\n| a | b |\n\n1. One.\n2. Two.\n";
        assert_eq!(of(text), of(text));
        for (old, new) in
            [("443", "444"), ("| a | b |", "| ab | |"), ("2. Two.", "3. Two."), ("Open", "**Open**"), ("1. ", "- ")]
        {
            let changed = text.replace(old, new);
            assert_ne!(changed, text);
            if old == "2. Two." {
                // Markdown counts items itself.
                assert_eq!(of(&changed), of(text));
            } else {
                assert_ne!(of(&changed), of(text), "{old} -> {new}");
            }
        }
    }

    #[test]
    fn marks_of_changes_are_no_text() {
        let mut document =
            Document { chapters: vec![Chapter::new("a", "A", "# A {#a}\n\nText.\n")], ..Document::default() };
        let before = hash(&document);
        for block in &mut document.chapters[0].blocks {
            if let Block::Paragraph(paragraph) = block {
                paragraph.changed = true;
            }
        }
        assert_eq!(hash(&document), before);
    }
}
