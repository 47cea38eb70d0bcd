//! A topic: what stands under one heading.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::text::{attribute, escaped, inline, lines};
use crate::compose::block::{self, Align, Block, List, Paragraph, Part, Print, Row, Severity, Span, Table};
use crate::compose::document::{Document, Origin};

/// The kinds of topics of DITA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Concept,
    Task,
    Reference,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Task => "task",
            Self::Reference => "reference",
        }
    }

    /// A task has one list of steps. A reference has a table.
    fn of(body: &[&Block]) -> Self {
        let steps = body.iter().filter(|block| matches!(block, Block::List(List { first: Some(_), .. }))).count();
        if steps == 1 {
            Self::Task
        } else if body.iter().any(|block| matches!(block, Block::Table(_))) {
            Self::Reference
        } else {
            Self::Concept
        }
    }

    fn body(self) -> &'static str {
        match self {
            Self::Concept => "conbody",
            Self::Task => "taskbody",
            Self::Reference => "refbody",
        }
    }

    fn document_type(self) -> &'static str {
        match self {
            Self::Concept => "concept PUBLIC \"-//OASIS//DTD DITA Concept//EN\" \"concept.dtd\"",
            Self::Task => "task PUBLIC \"-//OASIS//DTD DITA Task//EN\" \"task.dtd\"",
            Self::Reference => "reference PUBLIC \"-//OASIS//DTD DITA Reference//EN\" \"reference.dtd\"",
        }
    }
}

pub struct Topic<'a> {
    /// The anchor of its heading.
    pub id: String,
    pub title: String,
    /// The level of its heading, from 1.
    pub level: usize,
    pub kind: Kind,
    body: Vec<&'a Block>,
}

impl<'a> Topic<'a> {
    pub fn new(id: &str, title: String, level: usize, body: Vec<&'a Block>) -> Self {
        // An id of XML begins with a letter.
        let id =
            if id.starts_with(|first: char| first.is_ascii_alphabetic()) { id.to_owned() } else { format!("_{id}") };
        Self { id, title, level, kind: Kind::of(&body), body }
    }

    pub fn file(&self) -> String {
        format!("{}.dita", self.id)
    }

    /// The anchors of its paragraphs and rows.
    pub fn anchors(&self) -> Vec<&'a str> {
        let mut anchors = Vec::new();
        for block in &self.body {
            block::parts(std::slice::from_ref(*block), &mut |part| match part {
                Part::Paragraph(Paragraph { anchor: Some(anchor), .. })
                | Part::Cell(_, Row { anchor: Some(anchor), .. }, _)
                    if anchors.last() != Some(&anchor.as_str()) =>
                {
                    anchors.push(anchor);
                }
                _ => {}
            });
        }
        anchors
    }

    pub fn written(&self, document: &Document, files: &BTreeMap<String, String>) -> String {
        let mut writer = Writer { document, files, out: String::new() };
        let (kind, body) = (self.kind.name(), self.kind.body());
        let language = attribute(&document.language).into_owned();
        writer.line(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE {}>", self.kind.document_type()));
        writer.line(&format!(
            "<{kind} id=\"{}\" xml:lang=\"{language}\">\n<title>{}</title>",
            self.id,
            escaped(&self.title)
        ));
        writer.line(&format!("<{body}>"));
        match self.kind {
            Kind::Concept => self.body.iter().for_each(|block| writer.block(block)),
            Kind::Task => writer.task(&self.body),
            Kind::Reference => writer.reference(&self.body),
        }
        writer.line(&format!("</{body}>\n</{kind}>"));
        writer.out
    }
}

struct Writer<'a> {
    document: &'a Document,
    files: &'a BTreeMap<String, String>,
    out: String,
}

impl Writer<'_> {
    fn line(&mut self, text: &str) {
        self.out.push_str(text);
        self.out.push('\n');
    }

    /// What stands before the steps, the steps, and what stands after them.
    fn task(&mut self, body: &[&Block]) {
        let is_steps = |block: &&&Block| matches!(block, Block::List(List { first: Some(_), .. }));
        let at = body.iter().position(|block| is_steps(&block)).unwrap_or(body.len());
        let (before, rest) = body.split_at(at);
        self.within("context", before);
        if let Some((Block::List(list), after)) = rest.split_first().map(|(first, after)| (*first, after)) {
            self.line("<steps>");
            for item in &list.items {
                self.step(item);
            }
            self.line("</steps>");
            self.within("postreq", after);
        }
    }

    fn step(&mut self, item: &[Block]) {
        let (command, rest) = match item.split_first() {
            Some((Block::Paragraph(paragraph), rest)) => (Some(paragraph), rest),
            _ => (None, item),
        };
        let attributes = command.map_or_else(String::new, |command| {
            self.attributes(command.anchor.as_deref(), command.changed, &[&command.text])
        });
        let text = command.map_or_else(String::new, |command| inline(&command.text, self.files));
        self.line(&format!("<step{attributes}><cmd>{text}</cmd>"));
        if !rest.is_empty() {
            self.line("<info>");
            self.all(rest);
            self.line("</info>");
        }
        self.line("</step>");
    }

    fn within(&mut self, element: &str, blocks: &[&Block]) {
        if !blocks.is_empty() {
            self.line(&format!("<{element}>"));
            self.all(blocks.iter().copied());
            self.line(&format!("</{element}>"));
        }
    }

    /// Tables stand in the body, all else in sections.
    fn reference(&mut self, body: &[&Block]) {
        let mut section: Vec<&Block> = Vec::new();
        for block in body {
            if let Block::Table(table) = block {
                self.within("section", &std::mem::take(&mut section));
                self.table(table);
            } else {
                section.push(block);
            }
        }
        self.within("section", &section);
    }

    fn all<'b>(&mut self, blocks: impl IntoIterator<Item = &'b Block>) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            // A heading within an alert or an item: it makes no topic.
            Block::Heading(heading) => {
                let text = inline(&heading.text, self.files);
                self.line(&format!("<p><b>{text}</b></p>"));
            }
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => {
                let element = if list.first.is_some() { "ol" } else { "ul" };
                self.line(&format!("<{element}>"));
                for item in &list.items {
                    self.line("<li>");
                    self.all(item);
                    self.line("</li>");
                }
                self.line(&format!("</{element}>"));
            }
            Block::Table(table) => self.table(table),
            Block::Alert(severity, inner) => self.note(*severity, inner),
            Block::Quotation(inner) => {
                self.line("<lq>");
                self.all(inner);
                self.line("</lq>");
            }
            Block::Figure(figure) => {
                let title = figure
                    .caption
                    .as_ref()
                    .map_or_else(String::new, |caption| format!("<title>{}</title>", inline(caption, self.files)));
                let alternative = block::plain(&figure.alternative);
                let (file, alternative) = (attribute(&figure.file), escaped(&alternative));
                self.line(&format!(
                    "<fig>{title}<image href=\"{file}\" placement=\"break\"><alt>{alternative}</alt></image></fig>"
                ));
            }
            Block::Code(_, words) => self.line(&format!("<codeblock>{}</codeblock>", escaped(&words.text))),
            Block::Rule => {}
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let mut attributes = self.attributes(paragraph.anchor.as_deref(), paragraph.changed, &[&paragraph.text]);
        for line in lines(&paragraph.text) {
            let text = inline(line, self.files);
            self.line(&format!("<p{attributes}>{text}</p>"));
            attributes = self.attributes(None, paragraph.changed, &[&paragraph.text]);
        }
    }

    /// The type of a note says what its first paragraph, the signal word, says.
    fn note(&mut self, severity: Severity, inner: &[Block]) {
        let is_word = |block: &Block| matches!(block, Block::Paragraph(first) if matches!(first.text.as_slice(), [Span::Strong(_)]));
        let inner = inner.split_first().filter(|(first, _)| is_word(first)).map_or(inner, |(_, rest)| rest);
        self.line(&format!("<note type=\"{}\">", severity.name()));
        self.all(inner);
        self.line("</note>");
    }

    fn table(&mut self, table: &Table) {
        let title = table
            .caption
            .as_ref()
            .map_or_else(String::new, |caption| format!("<title>{}</title>", inline(caption, self.files)));
        let count = table.columns.len();
        self.line(&format!("<table>{title}<tgroup cols=\"{count}\">"));
        for (index, align) in table.columns.iter().enumerate() {
            let align = match align {
                Align::Start => "left",
                Align::Middle => "center",
                Align::End => "right",
            };
            self.line(&format!("<colspec colname=\"c{}\" align=\"{align}\"/>", index + 1));
        }
        if table.head.cells.iter().any(|cell| !block::is_empty(cell)) {
            self.out.push_str("<thead>");
            self.row(&table.head);
            self.line("</thead>");
        }
        self.line("<tbody>");
        table.rows.iter().for_each(|row| self.row(row));
        self.line("</tbody></tgroup></table>");
    }

    fn row(&mut self, row: &Row) {
        let texts: Vec<&[Span]> = row.cells.iter().map(Vec::as_slice).collect();
        let attributes = self.attributes(row.anchor.as_deref(), row.changed, &texts);
        let _ = write!(self.out, "<row{attributes}>");
        for cell in &row.cells {
            let found: Vec<&[Span]> = lines(cell).collect();
            let text = match found.as_slice() {
                [] => String::new(),
                [one] => inline(one, self.files),
                many => {
                    let lines: Vec<String> = many.iter().map(|line| inline(line, self.files)).collect();
                    format!("<p>{}</p>", lines.join("</p><p>"))
                }
            };
            let _ = write!(self.out, "<entry>{text}</entry>");
        }
        self.line("</row>");
    }

    /// Id, state and conditions of a passage.
    fn attributes(&self, anchor: Option<&str>, changed: bool, texts: &[&[Span]]) -> String {
        let mut out = String::new();
        if let Some(anchor) = anchor {
            let _ = write!(out, " id=\"{anchor}\"");
        }
        if changed {
            out.push_str(" status=\"changed\"");
        }
        if let Some(origin) = self.condition(texts) {
            for (name, values) in
                [("product", &origin.variants), ("platform", &origin.platforms), ("otherprops", &origin.options)]
            {
                if !values.is_empty() {
                    let tokens: Vec<String> = values.iter().map(|value| token(value)).collect();
                    let _ = write!(out, " {name}=\"{}\"", attribute(&tokens.join(" ")));
                }
            }
        }
        out
    }

    /// The condition that all facts of a passage have.
    fn condition(&self, texts: &[&[Span]]) -> Option<&Origin> {
        let origins = &self.document.origins;
        let mut facts = Vec::new();
        for text in texts {
            Part::Text(text).prints(&mut |print| {
                facts.push(match print {
                    Print::Fact(fact) => origins.get(fact),
                    Print::Sentence(_) => None,
                });
            });
        }
        let first = (*facts.first()?)?;
        let is_same = |other: Option<&Origin>| {
            other.is_some_and(|other| {
                other.variants == first.variants && other.platforms == first.platforms && other.options == first.options
            })
        };
        facts.iter().all(|other| is_same(*other)).then_some(first)
    }
}

/// A value of an attribute for conditional processing, whose values blanks separate: `Windows 11` is `windows-11`.
fn token(value: &str) -> String {
    let parts: Vec<String> = value
        .split(|c: char| !(c.is_alphanumeric() || "._".contains(c)))
        .filter(|part| !part.is_empty())
        .map(str::to_lowercase)
        .collect();
    parts.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_make_a_task_and_tables_a_reference() {
        let kind = |text: &str| {
            let blocks = block::read(text);
            Kind::of(&blocks.iter().collect::<Vec<_>>()).name()
        };
        assert_eq!(kind("Text.\n\n- a\n- b\n"), "concept");
        assert_eq!(kind("Text.\n\n1. a\n2. b\n\nText.\n"), "task");
        assert_eq!(kind("1. a\n\n| A | B |\n| --- | --- |\n| a | b |\n"), "task");
        assert_eq!(kind("| A | B |\n| --- | --- |\n| a | b |\n"), "reference");
        // Two lists of steps are two procedures under one heading, and a task has one.
        assert_eq!(kind("1. a\n\nText.\n\n1. b\n"), "concept");
    }

    #[test]
    fn a_value_for_conditional_processing_is_one_token() {
        assert_eq!(token("Windows 11 (24H2)"), "windows-11-24h2");
        assert_eq!(token("wifi"), "wifi");
    }
}
