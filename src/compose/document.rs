//! What composing makes: a [`Document`], chapter by chapter.

#[cfg(test)]
mod added_tests;
mod annex;
mod calls;
mod columns;
mod composer;
mod diagram;
mod facts;
mod finish;
mod function;
mod gap;
mod glance;
mod made;
mod number;
mod others;
mod pack;
mod preparation;
mod reference;
mod rules;
mod scope;
mod signs;
mod table;

pub use composer::{Composer, Drafts, page_words, parse};
pub(super) use function::Composed;
pub use gap::{Gap, gaps, missing_anchors, repeated_anchor};
pub use pack::{End, Lack, Pack, Ports, Row as PackRow, System};
pub use reference::Elsewhere;
pub(crate) use table::numbered;

use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::compose::block::{self, Block, Part, Print, Source, Span};
use crate::compose::figure::Diagram;
use crate::model::section;
use crate::model::sentence::Sentence;
use crate::project::approval::State;
use crate::wording::word;

/// One device's text in one language, complete when it is created.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The device's id: the name of its folder in the output.
    pub device: String,
    /// The id of the companion; `None` for the main document.
    pub companion: Option<String>,
    /// BCP 47 tag of the text's language, for instance `de`.
    pub language: String,
    pub meta: Meta,
    /// In reading order.
    pub chapters: Vec<Chapter>,
    pub figures: Vec<Figure>,
    /// Title, number and revision of the other documents whose chapters it includes, if several are combined.
    pub beside: Vec<String>,
    /// Path of each fact that has a value, in the order of the configuration: `network.port.https.number`.
    pub facts: Vec<String>,
    /// Where each of these facts is written, where a format is made that says so; else empty.
    pub origins: Vec<Origin>,
    /// How many tables have a number.
    pub tables: usize,
    /// Whether its wording is a draft that no qualified reviewer has approved.
    pub draft_locale: bool,
    /// The hash of its text without its state, where the project records approvals.
    pub text_hash: Option<String>,
    /// Whether it is approved, where the project records approvals; its cover says so.
    pub state: Option<State>,
    /// The facts for the files beside it that a hospital's tools read, where these files are made.
    pub pack: Option<Arc<Pack>>,
}

/// Where a fact is written, what it serves, and what it holds for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// Its path in the configuration, which a companion has under another name.
    pub path: String,
    /// From the folder of the device's project on, with `/` between its parts.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// The ids of the requirements whose evidence it is.
    pub requirements: Vec<String>,
    /// The ids of the variants that it holds for; all if empty. The same for platforms, by their names, and for options.
    pub variants: Vec<String>,
    pub platforms: Vec<String>,
    pub options: Vec<String>,
}

/// The parts around the chapters: cover, header and footer.
#[derive(Debug, Clone, Default)]
pub struct Meta {
    /// Title of the document in its language, plain text.
    pub title: String,
    /// The device's name, plain text.
    pub device_name: String,
    /// The manufacturer's name, plain text.
    pub manufacturer: String,
    pub number: String,
    pub revision: String,
    /// ISO 8601, `2026-10-01`.
    pub date: String,
    /// Label and value of each line of the cover block, localised, plain text, in order.
    pub cover: Vec<(String, String)>,
    /// Whether it is a card: one or a few pages, without cover and contents.
    pub card: bool,
    /// The word that marks each page of a draft, where the document is one.
    pub draft: Option<String>,
    /// The notices before the first chapter: disclaimer, state of the translation.
    pub notices: Vec<Notice>,
    /// Wording of the page around the text by message id, plain text: `contents`, `skip`, `page`, …
    pub words: BTreeMap<String, String>,
}

/// A paragraph of inline Markdown.
#[derive(Debug, Clone, Default)]
pub struct Notice {
    pub markdown: String,
    pub blocks: Vec<Block>,
}

impl<T: Into<String>> From<T> for Notice {
    fn from(markdown: T) -> Self {
        let markdown = markdown.into();
        Self { blocks: block::read(&markdown), markdown }
    }
}

/// A chapter: its blocks, and the same as Markdown.
#[derive(Debug, Clone, Default)]
pub struct Chapter {
    /// Stable name, and the name of its file: `network`.
    pub id: String,
    /// Plain text.
    pub title: String,
    /// The companion that contains it, if chapters of several documents are combined.
    pub document: Option<String>,
    /// The first one is its heading, of level 1.
    pub blocks: Vec<Block>,
    /// The same as Markdown, see [`Self::markdown`].
    pub source: Source,
    /// What its captions begin with, in order: `Table 4: `.
    pub(crate) caption_numbers: Vec<String>,
    /// Anchors of its headings, each once.
    pub anchors: Vec<String>,
    /// Its paragraphs and rows that print facts.
    pub places: Vec<Place>,
    /// The facts and their places, in the order of the configuration.
    pub shown: Vec<Shown>,
    /// The sentences in it that a requirement needs.
    pub said: Vec<Said>,
}

impl Chapter {
    /// A chapter of Markdown that prints no facts.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>, markdown: impl Into<String>) -> Self {
        let markdown = markdown.into();
        let blocks = block::read(&markdown);
        Self::of(id.into(), title.into(), Source::from(markdown), blocks)
    }

    /// As its template wrote it, with changed passages marked in words: `CommonMark` with tables, heading attributes
    /// (`# Title {#id}`) and GFM alerts. A paragraph that is one emphasis and comes right before a table or an image is
    /// its caption. `<br>` in a table cell is a line break; `<span lang="en">…</span>` marks a passage in another
    /// language. No other HTML occurs.
    #[must_use]
    pub fn markdown(&self) -> String {
        self.source.markdown()
    }

    fn of(id: String, title: String, source: Source, blocks: Vec<Block>) -> Self {
        let mut anchors = vec![word::anchor(&id)];
        let mut numbers = FxHashMap::from_iter([(anchors[0].clone(), 0)]);
        let mut anchor = 0;
        let mut places: Vec<Place> = Vec::new();
        let mut shown: Vec<Shown> = Vec::new();
        let mut said: Vec<Said> = Vec::new();
        block::parts(&blocks, &mut |part| {
            if let Part::Heading(heading) = part
                && let Some(found) = &heading.anchor
            {
                anchor = *numbers.entry(found.clone()).or_insert_with(|| {
                    anchors.push(found.clone());
                    anchors.len() - 1
                });
            }
            let (own, row) = match part {
                Part::Paragraph(paragraph) => (paragraph.anchor.as_ref(), None),
                Part::Cell(table, row, _) => (row.anchor.as_ref(), Some((table, row))),
                _ => (None, None),
            };
            if let Some(own) = own.filter(|own| places.last().is_none_or(|last| last.anchor != **own)) {
                places.push(Place {
                    anchor: own.clone(),
                    heading: anchor,
                    row: row.map(|(table, row)| named(table, row)),
                });
            }
            let place = own.map(|_| places.len() - 1);
            part.prints(&mut |print| match print {
                Print::Fact(fact) => shown.push(Shown { fact, anchor, place }),
                Print::Sentence(sentence) => said.push(Said { sentence, anchor, place }),
            });
        });
        shown.sort_unstable();
        shown.dedup();
        said.sort_unstable();
        said.dedup();
        Self { id, title, document: None, blocks, source, caption_numbers: Vec::new(), anchors, places, shown, said }
    }

    /// The chapter with captions that have no numbers, for another place.
    #[must_use]
    pub(crate) fn without_caption_numbers(&self) -> Self {
        let mut chapter = self.clone();
        chapter.source = self.source.without_caption_numbers(&self.caption_numbers);
        let mut numbers = self.caption_numbers.iter();
        block::each_caption(&mut chapter.blocks, &mut |caption| {
            let Some(Span::Text(words)) = caption.first_mut() else { return };
            let bare = numbers.clone().next().and_then(|number| words.text.strip_prefix(number.as_str()));
            if let Some(bare) = bare {
                words.text = bare.to_owned();
                numbers.next();
            }
        });
        chapter
    }

    /// The anchor of its heading.
    #[must_use]
    pub fn anchor(&self) -> String {
        word::anchor(&self.id)
    }
}

/// A paragraph or row that prints facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub anchor: String,
    /// The number of the nearest heading above it, among [`Chapter::anchors`].
    pub heading: usize,
    /// For a row, the caption of its table and its name, as plain text.
    pub row: Option<[String; 2]>,
}

/// The caption of a table and the name of one of its rows: the first line of the first cell.
fn named(table: &block::Table, row: &block::Row) -> [String; 2] {
    let caption = table.caption.as_deref().map(block::plain).unwrap_or_default();
    let name = row.cells.first().map(|cell| block::lines(cell)).unwrap_or_default();
    [caption, name.trim().lines().next().unwrap_or_default().to_owned()]
}

/// A fact of the configuration that is printed in a chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Its number among [`Document::facts`].
    pub fact: usize,
    /// The number of the nearest heading above it, among [`Chapter::anchors`].
    pub anchor: usize,
    /// The number of its paragraph or row among [`Chapter::places`]; `None` if a heading, caption or drawing prints it.
    pub place: Option<usize>,
}

/// A sentence that is printed in a chapter because a requirement needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub sentence: Sentence,
    /// The number of the nearest heading above it, among [`Chapter::anchors`].
    pub anchor: usize,
    /// The number of its paragraph or row among [`Chapter::places`]; `None` if a heading, caption or drawing prints it.
    pub place: Option<usize>,
}

impl Document {
    /// Adds a chapter behind the others.
    pub fn push(&mut self, chapter: Chapter) {
        self.chapters.push(chapter);
        number::number(&mut self.chapters);
    }

    /// Adds the annex behind the chapters, and a line that leads to it.
    pub fn push_annex(&mut self, annex: Chapter, line: &str) {
        self.lead_to_annex(line);
        self.push(annex);
    }

    /// Adds a line that leads to an annex, at the end of the page at a glance.
    pub fn lead_to_annex(&mut self, line: &str) {
        if let Some(glance) = self.chapters.iter_mut().find(|chapter| chapter.id == section::GLANCE) {
            glance.source.push(line);
            glance.blocks.extend(block::read(line));
        }
    }

    /// The path of one of its facts in the configuration, which a companion has under another name.
    #[must_use]
    pub fn path_of(&self, fact: usize) -> &str {
        let own = || self.facts.get(fact).map_or("", String::as_str);
        self.origins.get(fact).map_or_else(own, |origin| &origin.path)
    }

    /// The title with the name of the device, plain text.
    #[must_use]
    pub fn full_title(&self) -> String {
        let Meta { title, device_name, .. } = &self.meta;
        let is_named = device_name.is_empty() || title.contains(device_name);
        if is_named { title.clone() } else { format!("{device_name} \u{2013} {title}") }
    }

    /// Title, number and revision, plain text.
    #[must_use]
    pub fn name(&self) -> String {
        let Meta { title, number, revision, .. } = &self.meta;
        format!("{title}, {number}, {revision}")
    }

    /// The facts that a chapter shows: path, and nearest anchor.
    pub fn shown<'d>(&'d self, chapter: &'d Chapter) -> impl Iterator<Item = (&'d str, &'d str)> {
        chapter.shown.iter().map(|shown| (self.facts[shown.fact].as_str(), chapter.anchors[shown.anchor].as_str()))
    }
}

/// A drawing; chapters refer to it as an image by its file name.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// File name in the output: `network-diagram.svg`.
    pub file: String,
    pub svg: String,
    /// The drawing.
    pub diagram: Diagram,
}

/// The anchors of a chapter's headings, in order.
pub(crate) fn anchors(chapter: &Chapter) -> impl Iterator<Item = &str> {
    block::headings(&chapter.blocks).into_iter().filter_map(|heading| heading.anchor.as_deref())
}

/// The text that readers see at each anchor: the number and title of a heading; for a row also its table and its name.
#[must_use]
pub fn places(document: &Document) -> BTreeMap<String, String> {
    let headings = document.chapters.iter().flat_map(|chapter| block::headings(&chapter.blocks));
    let mut labels: BTreeMap<String, String> =
        headings.filter_map(|heading| Some((heading.anchor.clone()?, heading.title()))).collect();
    for chapter in &document.chapters {
        for Place { anchor, heading, row } in &chapter.places {
            let heading = &chapter.anchors[*heading];
            let heading = labels.get(heading).unwrap_or(heading);
            let row = row.iter().flatten().filter(|part| !part.is_empty());
            let label = row.fold(heading.clone(), |label, part| format!("{label} › {part}"));
            labels.insert(anchor.clone(), label);
        }
    }
    labels
}

/// For the anchor of each paragraph and row that of the heading above it.
#[must_use]
pub fn headings_above(document: &Document) -> BTreeMap<String, String> {
    let above = |chapter: &Chapter, place: &Place| (place.anchor.clone(), chapter.anchors[place.heading].clone());
    document.chapters.iter().flat_map(|chapter| chapter.places.iter().map(move |place| above(chapter, place))).collect()
}
