//! JSON: the composed document for portals and servers of electronic instructions: chapters and blocks as readers see them, and for
//! each passage the facts that it prints, with their place in the configuration and the requirements that they serve.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use super::markdown::folder;
use super::{Artifact, Options, Parts};
use crate::compose::block::{self, Align, Part, Span};
use crate::compose::document::{Document, Origin};
use crate::project::approval::State;

/// The version of the form.
const SCHEMA: u32 = 1;

/// A document in one language.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(title = "Document")]
struct Whole<'a> {
    /// The version of this form.
    schema: u32,
    /// The id of the device.
    device: &'a str,
    /// The id of a document beside the main one.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'a str>,
    /// A tag of BCP 47.
    language: &'a str,
    title: &'a str,
    device_name: &'a str,
    manufacturer: &'a str,
    number: &'a str,
    revision: &'a str,
    /// ISO 8601.
    date: &'a str,
    /// Whether it is approved, where the project records approvals: `draft`, `in_review`, `approved`.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    /// Whether its wording is a draft that no qualified person has reviewed.
    draft_wording: bool,
    /// The lines of the cover.
    cover: Vec<Line<'a>>,
    /// What stands before the first chapter.
    notices: Vec<Block<'a>>,
    /// In reading order.
    chapters: Vec<Chapter<'a>>,
    figures: Vec<Figure<'a>>,
    /// The facts that the document prints, by their path.
    facts: Vec<Fact<'a>>,
}

/// A line of the cover.
#[derive(Debug, Serialize, JsonSchema)]
struct Line<'a> {
    label: &'a str,
    value: &'a str,
}

/// A chapter; its first block is its heading.
#[derive(Debug, Serialize, JsonSchema)]
struct Chapter<'a> {
    /// Stable name: `network`.
    id: &'a str,
    title: &'a str,
    blocks: Vec<Block<'a>>,
}

/// A drawing of the document; blocks and spans name its file.
#[derive(Debug, Serialize, JsonSchema)]
struct Figure<'a> {
    file: &'a str,
    /// The drawing as SVG.
    svg: &'a str,
}

/// A fact of the configuration.
#[derive(Debug, Serialize, JsonSchema)]
struct Fact<'a> {
    /// `network.port.https.number`.
    path: &'a str,
    /// The file that has it, and the line.
    file: &'a str,
    line: usize,
    /// The ids of the requirements that it serves, of those that the configuration names.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    requirements: &'a [String],
}

/// What a passage prints.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct Printed<'a> {
    /// Paths of facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facts: Vec<&'a str>,
    /// Sentences that stand there because a requirement asks for them, by their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sentences: Vec<&'a str>,
}

/// A part of a chapter between two others.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Block<'a> {
    Heading {
        /// From 1, which is the chapter's own.
        level: usize,
        /// The target of links.
        #[serde(skip_serializing_if = "Option::is_none")]
        anchor: Option<&'a str>,
        /// `5.6`.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<&'a str>,
        text: Vec<Piece<'a>>,
    },
    Paragraph {
        #[serde(skip_serializing_if = "Option::is_none")]
        anchor: Option<&'a str>,
        /// Whether it prints a fact that changed since an earlier version.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        changed: bool,
        #[serde(flatten)]
        printed: Printed<'a>,
        text: Vec<Piece<'a>>,
    },
    List {
        /// The number of the first item; items have no numbers without it.
        #[serde(skip_serializing_if = "Option::is_none")]
        first: Option<u64>,
        items: Vec<Vec<Block<'a>>>,
    },
    Table {
        #[serde(skip_serializing_if = "Option::is_none")]
        caption: Option<Vec<Piece<'a>>>,
        /// The alignment of each column: `start`, `middle`, `end`.
        columns: Vec<&'static str>,
        head: Vec<Vec<Piece<'a>>>,
        rows: Vec<Row<'a>>,
    },
    /// A safety message or a note; its signal word is its first paragraph.
    Alert {
        /// `danger`, `warning`, `caution`, `important`, `tip`, `note`.
        severity: &'static str,
        blocks: Vec<Block<'a>>,
    },
    Quotation {
        blocks: Vec<Block<'a>>,
    },
    Figure {
        #[serde(skip_serializing_if = "Option::is_none")]
        caption: Option<Vec<Piece<'a>>>,
        file: &'a str,
        /// For those who do not see the drawing.
        alternative: Vec<Piece<'a>>,
    },
    /// Lines to copy.
    Code {
        #[serde(skip_serializing_if = "str::is_empty")]
        language: &'a str,
        text: &'a str,
        #[serde(flatten)]
        printed: Printed<'a>,
    },
    /// A line between two blocks.
    Rule,
}

/// A row of a table.
#[derive(Debug, Serialize, JsonSchema)]
struct Row<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    anchor: Option<&'a str>,
    /// Whether it prints a fact that changed since an earlier version.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    changed: bool,
    cells: Vec<Cell<'a>>,
}

/// A cell of a table.
#[derive(Debug, Serialize, JsonSchema)]
struct Cell<'a> {
    #[serde(flatten)]
    printed: Printed<'a>,
    text: Vec<Piece<'a>>,
}

/// A piece of text in one style.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(untagged)]
enum Piece<'a> {
    Text {
        text: &'a str,
    },
    /// Text to copy unchanged.
    Code {
        code: &'a str,
    },
    Strong {
        strong: Vec<Piece<'a>>,
    },
    Emphasis {
        emphasis: Vec<Piece<'a>>,
    },
    Link {
        /// An address, or `#` and an anchor.
        href: &'a str,
        /// The number of the heading that it leads to.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<&'a str>,
        link: Vec<Piece<'a>>,
    },
    /// A passage in another language.
    Language {
        /// A tag of BCP 47.
        language: &'a str,
        passage: Vec<Piece<'a>>,
    },
    /// A drawing within a line.
    Image {
        image: &'a str,
        alternative: Vec<Piece<'a>>,
    },
    Break {
        /// Always true.
        line_break: bool,
    },
}

/// `<device>/<language>/ifu-security.json`.
pub fn export(document: &Document, _: &Options) -> anyhow::Result<Vec<Artifact>> {
    let mut bytes = serde_json::to_vec_pretty(&Writer { document }.whole())?;
    bytes.push(b'\n');
    Ok(vec![Artifact { path: format!("{}/ifu-security.json", folder(document)), bytes }])
}

/// What [`export`] looks at: nothing but the document.
pub(crate) fn parts(_: &Options) -> Parts<'_> {
    Vec::new()
}

/// The schema of the file.
///
/// # Errors
/// Fails if it cannot be written as JSON.
pub fn schema() -> anyhow::Result<String> {
    // What is written: a list that is empty is left out.
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    Ok(serde_json::to_string_pretty(&generator.into_root_schema_for::<Whole<'_>>())? + "\n")
}

struct Writer<'a> {
    document: &'a Document,
}

impl<'a> Writer<'a> {
    fn whole(&self) -> Whole<'a> {
        let Document { device, companion, language, meta, chapters, figures, draft_locale, state, .. } = self.document;
        Whole {
            schema: SCHEMA,
            device,
            document: companion.as_deref(),
            language,
            title: &meta.title,
            device_name: &meta.device_name,
            manufacturer: &meta.manufacturer,
            number: &meta.number,
            revision: &meta.revision,
            date: &meta.date,
            state: state.as_ref().map(State::name),
            draft_wording: *draft_locale,
            cover: meta.cover.iter().map(|(label, value)| Line { label, value }).collect(),
            notices: meta.notices.iter().flat_map(|notice| self.blocks(&notice.blocks)).collect(),
            chapters: chapters
                .iter()
                .map(|chapter| Chapter { id: &chapter.id, title: &chapter.title, blocks: self.blocks(&chapter.blocks) })
                .collect(),
            figures: figures.iter().map(|figure| Figure { file: &figure.file, svg: &figure.svg }).collect(),
            facts: self.facts(),
        }
    }

    /// The facts that are shown, in the order of the configuration.
    fn facts(&self) -> Vec<Fact<'a>> {
        let shown: BTreeSet<usize> =
            self.document.chapters.iter().flat_map(|chapter| &chapter.shown).map(|shown| shown.fact).collect();
        let fact =
            |Origin { path, file, line, requirements, .. }: &'a Origin| Fact { path, file, line: *line, requirements };
        shown.into_iter().filter_map(|number| self.document.origins.get(number)).map(fact).collect()
    }

    fn blocks(&self, blocks: &'a [block::Block]) -> Vec<Block<'a>> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &'a block::Block) -> Block<'a> {
        match block {
            block::Block::Heading(heading) => Block::Heading {
                level: heading.level,
                anchor: heading.anchor.as_deref(),
                number: heading.number.as_deref(),
                text: pieces(&heading.text),
            },
            block::Block::Paragraph(paragraph) => Block::Paragraph {
                anchor: paragraph.anchor.as_deref(),
                changed: paragraph.changed,
                printed: self.printed(Part::Paragraph(paragraph)),
                text: pieces(&paragraph.text),
            },
            block::Block::List(list) => {
                Block::List { first: list.first, items: list.items.iter().map(|item| self.blocks(item)).collect() }
            }
            block::Block::Table(table) => Block::Table {
                caption: table.caption.as_deref().map(pieces),
                columns: table.columns.iter().map(|align| name(*align)).collect(),
                head: table.head.cells.iter().map(|cell| pieces(cell)).collect(),
                rows: table.rows.iter().map(|row| self.row(row)).collect(),
            },
            block::Block::Alert(severity, inner) => {
                Block::Alert { severity: severity.name(), blocks: self.blocks(inner) }
            }
            block::Block::Quotation(inner) => Block::Quotation { blocks: self.blocks(inner) },
            block::Block::Figure(figure) => Block::Figure {
                caption: figure.caption.as_deref().map(pieces),
                file: &figure.file,
                alternative: pieces(&figure.alternative),
            },
            block::Block::Code(language, words) => {
                Block::Code { language, text: &words.text, printed: self.printed(Part::Code(words)) }
            }
            block::Block::Rule => Block::Rule,
        }
    }

    fn row(&self, row: &'a block::Row) -> Row<'a> {
        let cell = |text: &'a block::Text| Cell { printed: self.printed(Part::Text(text)), text: pieces(text) };
        Row { anchor: row.anchor.as_deref(), changed: row.changed, cells: row.cells.iter().map(cell).collect() }
    }

    /// What a part prints, each once, in the order of its text.
    fn printed(&self, part: Part<'_>) -> Printed<'a> {
        let mut printed = block::Printed::default();
        part.prints(&mut |print| printed.extend([print]));
        Printed {
            facts: printed.facts.into_iter().map(|fact| self.document.path_of(fact)).collect(),
            sentences: printed.sentences,
        }
    }
}

fn name(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::Middle => "middle",
        Align::End => "end",
    }
}

fn pieces(text: &[Span]) -> Vec<Piece<'_>> {
    text.iter().map(piece).collect()
}

fn piece(span: &Span) -> Piece<'_> {
    match span {
        Span::Text(words) => Piece::Text { text: &words.text },
        Span::Code(words) => Piece::Code { code: &words.text },
        Span::Break => Piece::Break { line_break: true },
        Span::Strong(inner) => Piece::Strong { strong: pieces(inner) },
        Span::Emphasis(inner) => Piece::Emphasis { emphasis: pieces(inner) },
        Span::Link(link) => Piece::Link {
            href: &link.url,
            number: link
                .place
                .as_ref()
                .map(|(block::Place::Before(number) | block::Place::Behind(number))| number.as_str()),
            link: pieces(&link.text),
        },
        Span::Language(language, inner) => Piece::Language { language, passage: pieces(inner) },
        Span::Image(file, alternative) => Piece::Image { image: file, alternative: pieces(alternative) },
    }
}
