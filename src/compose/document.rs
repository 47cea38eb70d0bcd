//! Compose: facts and wording become a [`Document`], chapter by chapter.

mod annex;
mod columns;
mod diagram;
mod facts;
mod function;
mod glance;
mod number;
mod others;
mod rules;
mod scope;
mod table;

pub(crate) use table::numbered;

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, OnceLock};

use anyhow::anyhow;
use rustc_hash::FxHashMap;
use tera::value::{Key, Map};
use tera::{Context, Tera, Value};

use diagram::Drawing;

use crate::compose::block::{self, Block, Marks, Part, Print, Span};
use crate::compose::figure::{self, Diagram};
use crate::compose::template::Templates;
use crate::model::connection::Network;
use crate::model::fact::{Fact, is_below};
use crate::model::register::{self, Register};
use crate::model::section;
use crate::model::sentence::Sentence;
use crate::project::TemplateFile;
use crate::wording::escape;
use crate::wording::locale::{Locale, Review, WordingFile, say};
use crate::wording::word::{self, BY_HEADING, MENTION, NUMBER_MARKS, REFERENCE, ROW_NAME, Wording, get, string};

/// One device's text in one language, whole when it is made.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The device's id: the name of its folder in the output.
    pub device: String,
    /// The id of the companion that it is; none for the main document.
    pub companion: Option<String>,
    /// BCP 47 tag of the text's language, for instance `de`.
    pub language: String,
    pub meta: Meta,
    /// In the order in which they are read.
    pub chapters: Vec<Chapter>,
    pub figures: Vec<Figure>,
    /// Title, number and revision of the other documents of which it holds the chapters, where several stand together.
    pub beside: Vec<String>,
    /// Path of each fact that holds a value, in the order of the configuration: `network.port.https.number`.
    pub facts: Vec<String>,
    /// How many tables have a number.
    pub tables: usize,
    /// Whether its wording is a draft that no qualified reviewer has approved.
    pub draft_locale: bool,
}

/// What stands around the chapters: cover, header and footer.
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
    /// Whether it is a card: a page or a few, with no cover and no contents.
    pub card: bool,
    /// The word that marks each page of a draft, where the document is one.
    pub draft: Option<String>,
    /// What stands before the first chapter: disclaimer, state of the translation.
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

/// A chapter: what it consists of, and the same as Markdown.
#[derive(Debug, Clone, Default)]
pub struct Chapter {
    /// Stable name, and the name of its file: `network`.
    pub id: String,
    /// Plain text.
    pub title: String,
    /// The companion that it stands in, where chapters of several documents stand together.
    pub document: Option<String>,
    /// The first one is its heading, of level 1.
    pub blocks: Vec<Block>,
    /// As its template wrote it, with passages called changed that have changed: `CommonMark` with tables, heading attributes
    /// (`# Title {#id}`) and GFM alerts. A paragraph that is one emphasis and stands right before a table or an image is that
    /// table's or figure's caption. `<br>` in a table cell is a line break; `<span lang="en">…</span>` marks a passage in
    /// another language. No other HTML occurs.
    pub markdown: String,
    /// Anchors of its headings, each once.
    pub anchors: Vec<String>,
    /// Its paragraphs and rows that print facts.
    pub places: Vec<Place>,
    /// Which fact stands where, in the order of the configuration.
    pub shown: Vec<Shown>,
    /// The sentences in it that a requirement asks for.
    pub said: Vec<Said>,
}

impl Chapter {
    /// A chapter of Markdown that prints no facts.
    #[must_use]
    pub fn new(id: impl Into<String>, title: impl Into<String>, markdown: impl Into<String>) -> Self {
        let markdown = markdown.into();
        let blocks = block::read(&markdown);
        Self::of(id.into(), title.into(), markdown, blocks)
    }

    fn of(id: String, title: String, markdown: String, blocks: Vec<Block>) -> Self {
        let mut anchors = vec![word::anchor(&id)];
        let mut numbers = FxHashMap::from_iter([(anchors[0].clone(), 0)]);
        let mut anchor = 0;
        let mut places: Vec<Place> = Vec::new();
        let mut shown: BTreeSet<Shown> = BTreeSet::new();
        let mut said: BTreeSet<Said> = BTreeSet::new();
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
                Print::Fact(fact) => _ = shown.insert(Shown { fact, anchor, place }),
                Print::Sentence(sentence) => _ = said.insert(Said { sentence, anchor, place }),
            });
        });
        let (shown, said) = (shown.into_iter().collect(), said.into_iter().collect());
        Self { id, title, document: None, blocks, markdown, anchors, places, shown, said }
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
    /// Of a row, the caption of its table and its name, plain text.
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
    /// The number of its paragraph or row, among [`Chapter::places`]; none where a heading, caption or drawing prints it.
    pub place: Option<usize>,
}

/// A sentence that is printed in a chapter because a requirement asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    pub sentence: Sentence,
    /// The number of the nearest heading above it, among [`Chapter::anchors`].
    pub anchor: usize,
    /// The number of its paragraph or row, among [`Chapter::places`]; none where a heading, caption or drawing prints it.
    pub place: Option<usize>,
}

impl Document {
    /// Adds a chapter behind the others.
    pub fn push(&mut self, chapter: Chapter) {
        self.chapters.push(chapter);
        number::number(&mut self.chapters);
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
    /// What is drawn.
    pub diagram: Diagram,
}

/// Everything that a text in one language is made of, apart from the facts: made once, used for all devices.
pub struct Composer {
    pub locale: Arc<Locale>,
    templates: Arc<Templates>,
    /// Whether draft wording is to be marked as such.
    mark_draft: bool,
    register: Register,
    /// The wording of the register for lay readers, which is read when it is first asked for.
    lay_files: Vec<WordingFile>,
    lay: OnceLock<Box<Composer>>,
}

/// What a document is composed against: an earlier version of it, and the other documents of its set.
#[derive(Debug, Clone, Default)]
pub struct Baseline {
    /// What the template of the revision history sees as `changes`.
    pub changes: Option<Value>,
    /// Paths of changed facts and rows, whose paragraphs are to be marked.
    pub changed: BTreeSet<String>,
    /// The other documents of the set.
    pub elsewhere: Vec<Elsewhere>,
}

/// What another document of the set holds, so that references to it are told in words.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    number: String,
    anchors: BTreeSet<String>,
    /// The paths of the facts that it shows.
    facts: BTreeSet<String>,
}

impl Elsewhere {
    #[must_use]
    pub fn of(document: &Document) -> Self {
        let shown = document.chapters.iter().flat_map(|chapter| document.shown(chapter));
        Self {
            number: document.meta.number.clone(),
            anchors: document.chapters.iter().flat_map(|chapter| &chapter.anchors).cloned().collect(),
            facts: shown.map(|(path, _)| path.to_owned()).collect(),
        }
    }

    /// Whether it holds what a reference leads to: the path of a fact, or `#` and an anchor.
    fn holds(&self, target: &str, facts: Option<&Fact>) -> bool {
        if let Some(anchor) = target.strip_prefix('#') {
            return self.anchors.contains(anchor);
        }
        let Some(facts) = facts else { return false };
        facts.way(target).iter().any(|(path, _)| self.anchors.contains(&word::anchor(path)))
            || facts.leaves_at(target).iter().any(|path| self.facts.contains(path))
    }
}

/// Fields of rows that only technicians understand. A document for lay readers does not print them.
const CODES: &[(&str, &str)] = &[("feature", "capability")];

/// Rows without a field.
fn without(rows: &Value, field: &'static str) -> Value {
    let row = |row: &Value| match row.as_map() {
        Some(map) => {
            let mut map = map.clone();
            map.remove(&Key::Str(field));
            Value::from(map)
        }
        None => row.clone(),
    };
    Value::from(rows.as_array().unwrap_or_default().iter().map(row).collect::<Vec<_>>())
}

/// The name under which the diagram stands in the output.
const DIAGRAM: &str = "network-diagram.svg";

/// The templates of the chapters, for all languages; later ones replace earlier ones of the same name.
///
/// # Errors
/// Where a template does not parse: its name, line and column, as Tera tells them.
pub fn parse(templates: &[TemplateFile]) -> anyhow::Result<Arc<Templates>> {
    let mut tera = Tera::new();
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(|text, out| out.write_all(escape::escape(text).as_bytes()));
    function::register(&mut tera);
    let latest: BTreeMap<&str, &str> = templates.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Templates::new(tera, latest).map(Arc::new)
}

impl Composer {
    /// A composer for one language.
    #[must_use]
    pub fn new(locale: Arc<Locale>, templates: Arc<Templates>, accept_draft: bool) -> Self {
        let mark_draft = locale.review == Review::Draft && !accept_draft;
        let register = Register::Professional;
        Self { locale, templates, mark_draft, register, lay_files: Vec::new(), lay: OnceLock::new() }
    }

    /// With the wording of the register for lay readers: all files of it, those that lie over others last.
    #[must_use]
    pub fn with_lay(self, files: Vec<WordingFile>) -> Self {
        Self { lay_files: files, ..self }
    }

    /// The composer in the register of a document.
    ///
    /// # Errors
    /// Where the wording is not valid.
    pub fn speaking_to(&self, facts: &Fact) -> anyhow::Result<&Self> {
        if register::of(facts) == Register::Professional {
            return Ok(self);
        }
        if let Some(lay) = self.lay.get() {
            return Ok(lay);
        }
        let locale = match &self.lay_files[..] {
            [] => Arc::clone(&self.locale),
            files => Arc::new(Locale::new(&self.locale.tag, self.locale.review.clone(), files)?),
        };
        let lay = Self {
            locale,
            templates: Arc::clone(&self.templates),
            mark_draft: self.mark_draft,
            register: Register::Lay,
            lay_files: Vec::new(),
            lay: OnceLock::new(),
        };
        Ok(self.lay.get_or_init(|| Box::new(lay)))
    }

    /// The document of a device.
    ///
    /// `translations` holds translated prose by the path of its fact; prose with no translation stays in its language
    /// and is marked as such.
    ///
    /// # Errors
    /// Where a template fails or a message is missing.
    pub fn compose(
        &self,
        device: &str,
        facts: &Fact,
        translations: &BTreeMap<String, String>,
    ) -> anyhow::Result<Document> {
        self.compose_since(device, facts, translations, &Baseline::default())
    }

    /// As [`Self::compose`], with what has changed since an earlier version.
    ///
    /// # Errors
    /// As [`Self::compose`].
    pub fn compose_since(
        &self,
        device: &str,
        facts: &Fact,
        translations: &BTreeMap<String, String>,
        since: &Baseline,
    ) -> anyhow::Result<Document> {
        let root = facts.table().ok_or_else(|| anyhow!("the configuration is empty"))?;
        let source_language = facts.at("document.language").and_then(Fact::text).unwrap_or("en");
        let foreign = (source_language != self.locale.tag).then_some(source_language);
        let mut wording = Wording { locale: &self.locale, facts, foreign, translations, marked: Vec::new() };
        let values = wording.value(facts, "")?;
        let marked = wording.marked;
        let Drawing { diagram, note } = diagram::drawing(&self.locale, facts, root, foreign, translations)?;
        let mut context = Context::new();
        if let Some(map) = values.as_map() {
            for (name, value) in map {
                if let Some(name) = name.as_str() {
                    let codes = CODES.iter().filter(|(table, _)| self.register == Register::Lay && *table == name);
                    let value = codes.fold(value.clone(), |value, (_, field)| without(&value, field));
                    context.insert_value(name.to_owned(), value);
                }
            }
        }
        context.insert("language", &self.locale.tag);
        if let Some(changes) = &since.changes {
            context.insert_value("changes", changes.clone());
        }
        if let Some(network) = Network::of(root) {
            context.insert_value("connections", rules::values(&network.connections()));
        }
        if diagram.is_some() {
            context.insert("diagram", DIAGRAM);
        }
        if let Some(note) = note {
            context.insert_value("diagram_note", Value::safe_string(&note));
        }
        let meta = self.meta(facts, foreign, translations)?;
        let order = section::of(facts);
        context.insert("chapters", &order);
        let mut drafts: Vec<Option<Draft>> = vec![None; order.len()];
        for from_others in [false, true] {
            for (place, id) in order.iter().enumerate().filter(|(_, id)| section::is_from_others(id) == from_others) {
                if from_others {
                    let made = drafts.iter().flatten().map(|(_, _, text)| text.as_str());
                    let notices = meta.notices.iter().map(|notice| notice.markdown.as_str());
                    context.insert_value("others", others::values(&self.locale, made.chain(notices))?);
                }
                drafts[place] = self.draft(device, id, &context, values.as_map())?;
            }
        }
        let mut drafts: Vec<Draft> = drafts.into_iter().flatten().collect();
        if self.register == Register::Lay {
            drafts = annex::last(drafts, &self.locale)?;
        }
        let told = |other: &Elsewhere| {
            let number = [("number", escape::escape(&other.number).into())];
            Ok((other.clone(), format!(" {}", say(&self.locale, "reference-elsewhere", &number)?)))
        };
        let elsewhere = since.elsewhere.iter().map(told).collect::<anyhow::Result<Vec<_>>>()?;
        let word = self.locale.word("page.changed")?;
        let (mut chapters, tables) = finish(&drafts, facts, &marked, &since.changed, &word, &elsewhere);
        let danger = self.locale.word("signal.danger")?;
        for chapter in &mut chapters {
            block::tell_danger(&mut chapter.blocks, &danger);
        }
        Ok(Document {
            device: device.to_owned(),
            companion: None,
            language: self.locale.tag.clone(),
            meta,
            chapters,
            beside: Vec::new(),
            figures: diagram
                .into_iter()
                .map(|diagram| Figure { file: DIAGRAM.to_owned(), svg: figure::network_once(&diagram), diagram })
                .collect(),
            facts: marked,
            tables,
            draft_locale: self.locale.review == Review::Draft,
        })
    }

    /// A chapter with marks still in it; `None` where it holds nothing.
    fn draft(&self, device: &str, id: &str, context: &Context, values: Option<&Map>) -> anyhow::Result<Option<Draft>> {
        let during = format!("chapter `{id}` of `{device}` in `{}`", self.locale.tag);
        let render = || self.templates.render(&format!("chapters/{id}.md"), context, &during);
        let body = function::speaking(&self.locale, render)?;
        let warnings = self.warnings(values, id)?;
        let body = tidy(&format!("{warnings}\n\n{body}"));
        if body.trim().is_empty() {
            return Ok(None);
        }
        let title = self.locale.word(&format!("chapter.{id}"))?;
        let lead = format!("lead.{id}");
        let lead = if self.locale.has(&lead) { self.locale.word(&lead)? + "\n\n" } else { String::new() };
        let text = format!("# {title} {{#{}}}\n\n{lead}{}", word::anchor(id), body.trim());
        Ok(Some((id.to_owned(), title, text)))
    }

    /// The safety messages of a chapter.
    fn warnings(&self, values: Option<&Map>, chapter: &str) -> anyhow::Result<String> {
        let rows = values.and_then(|map| get(map, "warning")).and_then(Value::as_array).unwrap_or_default();
        let mut text = String::new();
        for row in rows.iter().filter_map(Value::as_map) {
            let raw = get(row, "_raw").and_then(Value::as_map);
            if raw.and_then(|raw| string(raw, "chapter")) == Some(chapter) {
                let severity = raw.and_then(|raw| string(raw, "severity"));
                // The chapter is where the message stands, so it is shown by standing there.
                let place = word::marks(string(row, "chapter").unwrap_or_default());
                let hazard = table::alert_part(&self.locale, row, &["when", "hazard", "consequence"])?;
                let mut paragraphs = vec![hazard, table::alert_part(&self.locale, row, &["avoid"])?];
                paragraphs.retain(|paragraph| !paragraph.is_empty());
                let level = word::marks(string(row, "severity").unwrap_or_default());
                if let Some(first) = paragraphs.first_mut() {
                    *first = place + &level + first;
                }
                text.push_str(&table::alert(&self.locale, severity, &paragraphs)?);
                text.push_str("\n\n");
            }
        }
        Ok(text)
    }

    fn meta(
        &self,
        facts: &Fact,
        foreign: Option<&str>,
        translations: &BTreeMap<String, String>,
    ) -> anyhow::Result<Meta> {
        let locale = &self.locale;
        let text = |path: &str| facts.at(path).and_then(Fact::text).unwrap_or_default().to_owned();
        let wording = Wording { locale, facts, foreign, translations, marked: Vec::new() };
        let mut cover = Vec::new();
        for (label, path) in [
            ("cover.device", "device.name"),
            ("cover.model", "device.model"),
            ("cover.manufacturer", "device.manufacturer.name"),
            ("cover.software", "device.software_version"),
            ("cover.number", "document.number"),
            ("cover.revision", "document.revision"),
            ("cover.date", "document.date"),
            ("cover.language", "document.languages"),
        ] {
            let value = match path {
                "document.languages" => locale.word("language")?,
                "document.date" => locale.date(&text(path)),
                _ => match facts.at(path) {
                    Some(Fact::List(items)) => {
                        let items: anyhow::Result<Vec<String>> =
                            items.iter().map(|item| plain_words(locale, item)).collect();
                        locale.comma(&items?)
                    }
                    Some(fact) => plain_words(locale, fact)?,
                    None => String::new(),
                },
            };
            if !value.is_empty() {
                cover.push((locale.word(label)?, value));
            }
        }
        let mut notices: Vec<String> = Vec::new();
        if let Some(Fact::Text { text, .. }) = facts.at("document.disclaimer") {
            notices.push(wording.prose(text, "document.disclaimer")?);
        }
        if self.mark_draft {
            notices.push(locale.word("notice.draft-locale")?);
        }
        let title = match text("document.title") {
            own if own.is_empty() => locale.word("title")?,
            own => translations.get("document.title").filter(|_| foreign.is_some()).cloned().unwrap_or(own),
        };
        Ok(Meta {
            title,
            device_name: text("device.name"),
            manufacturer: text("device.manufacturer.name"),
            number: text("document.number"),
            revision: text("document.revision"),
            date: text("document.date"),
            cover,
            card: matches!(facts.at("document.form"), Some(Fact::Choice { value: "card", .. })),
            draft: None,
            notices: notices.into_iter().map(|notice| resolve(&notice, &Anchors::default()).into()).collect(),
            words: page_words(locale)?,
        })
    }
}

/// A text of the cover, plain: a version in the words of the language, any other as it is written.
fn plain_words(locale: &Locale, fact: &Fact) -> anyhow::Result<String> {
    match fact {
        Fact::Text { kind: "Version", text } => locale.version(text),
        fact => Ok(fact.text().unwrap_or_default().to_owned()),
    }
}

/// Wording of the page around the text, by its message's attribute; and `key` and `value`, the heads of a table of pairs.
///
/// # Errors
/// Where a message has variables.
pub fn page_words(locale: &Locale) -> anyhow::Result<BTreeMap<String, String>> {
    let names = locale.messages().filter_map(|name| name.strip_prefix("page."));
    let heads = ["key", "value"].map(|name| (name, format!("pair.{name}")));
    let names = names.map(|name| (name, format!("page.{name}"))).chain(heads);
    names.map(|(name, message)| Ok((name.to_owned(), locale.word(&message)?))).collect()
}

/// What a document does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A chapter for which there are no facts.
    Chapter(String),
    /// A fact that no chapter shows, by its path.
    Fact(String),
}

/// Facts that steer how documents are made, or that are told elsewhere; no chapter is expected to show them.
const NOT_FOR_READERS: &[&str] = &[
    "schema",
    "extends",
    "device.id",
    "document.title",
    "document.language",
    "document.languages",
    "document.formats",
    "document.require",
    "document.chapters",
    "document.leave_out",
    "document.annex",
    "document.register",
    "document.form",
    "document.identifiers",
    "document.disclaimer", // before the first chapter
    "not_applicable",
    "custom",
];

/// Whether a fact steers how a companion is made: `document.companion.card.formats`.
fn is_steering(path: &str) -> bool {
    let companion = path.strip_prefix("document.companion.").and_then(|rest| rest.split_once('.'));
    companion
        .is_some_and(|(_, field)| NOT_FOR_READERS.iter().any(|other| is_below(&format!("document.{field}"), other)))
}

/// Chapters that are empty and facts that are not shown.
#[must_use]
pub fn gaps(document: &Document, facts: &Fact) -> Vec<Gap> {
    let mut missing = section::of(facts);
    // A chapter can stand as a section of another one: in the annex for technicians.
    let made: BTreeSet<&str> =
        document.chapters.iter().flat_map(|chapter| &chapter.anchors).map(String::as_str).collect();
    missing.retain(|id| !made.contains(word::anchor(id).as_str()));
    let mut gaps: Vec<Gap> = missing.into_iter().map(Gap::Chapter).collect();
    let shown: BTreeSet<usize> =
        document.chapters.iter().flat_map(|chapter| &chapter.shown).map(|shown| shown.fact).collect();
    for (index, path) in document.facts.iter().enumerate() {
        let for_readers = !NOT_FOR_READERS.iter().any(|other| is_below(path, other));
        // An id is a name for other facts; a reader needs it only where others refer to it.
        let for_readers = for_readers && path.rsplit('.').next() != Some("id") && !is_steering(path);
        let is_code = || {
            let is = |(table, field): &(&str, &str)| is_below(path, table) && path.rsplit('.').next() == Some(*field);
            CODES.iter().any(is) && register::of(facts) == Register::Lay
        };
        if for_readers && !shown.contains(&index) && !is_code() {
            gaps.push(Gap::Fact(path.clone()));
        }
    }
    gaps
}

/// Another document of the set, and what is said behind a reference to it: ` (document IFU-1)`.
type Told = (Elsewhere, String);

/// Id, title and text of a chapter, with marks still in it.
type Draft = (String, String, String);

/// Takes out what only stood in for something: numbers, references, marks. `word` is what a changed passage is called. Gives
/// the chapters and the number of tables.
fn finish(
    drafts: &[Draft],
    facts: &Fact,
    marked: &[String],
    changed: &BTreeSet<String>,
    word: &str,
    elsewhere: &[Told],
) -> (Vec<Chapter>, usize) {
    let anchors = Anchors { elsewhere, ..Anchors::of(drafts, facts, marked) };
    let changed: BTreeSet<String> = changed.iter().flat_map(|path| facts.leaves_at(path)).collect();
    let changed: BTreeSet<usize> = (0..marked.len()).filter(|index| changed.contains(&marked[*index])).collect();
    let mut numbers = [0; NUMBER_MARKS.len()];
    let mut texts = Vec::with_capacity(drafts.len());
    for (_, _, text) in drafts {
        let mut markdown = String::with_capacity(text.len());
        let mut marks = Marks::default();
        let text = resolve(text, &anchors);
        let mut rest = text.as_str();
        while let Some((text, c, after)) = word::up_to_mark(rest) {
            markdown.push_str(text);
            if let Some(index) = word::marked_index(c).filter(|index| *index < marked.len()) {
                marks.prints.push((markdown.len(), Print::Fact(index)));
            } else if let Some(sentence) = word::marked_sentence(c) {
                marks.prints.push((markdown.len(), Print::Sentence(sentence)));
            } else if let Some(kind) = NUMBER_MARKS.iter().position(|mark| *mark == c) {
                numbers[kind] += 1;
                markdown.push_str(&numbers[kind].to_string());
            } else if c == ROW_NAME {
                marks.row_names.push(markdown.len());
            } else {
                markdown.push(c);
            }
            rest = after;
        }
        markdown.push_str(rest);
        if !markdown.ends_with('\n') {
            markdown.push('\n');
        }
        let (blocks, places) = block::read_marked(&markdown, &marks, &|fact| changed.contains(&fact));
        texts.push((with_changes(markdown, &places, word), blocks));
    }
    place_anchors(drafts, &mut texts, facts, marked);
    let chapter =
        |((id, title, _), (markdown, blocks)): (&Draft, _)| Chapter::of(id.clone(), title.clone(), markdown, blocks);
    let mut chapters: Vec<Chapter> = drafts.iter().zip(texts).map(chapter).collect();
    number::number(&mut chapters);
    leave_to_the_others(&mut chapters);
    let [tables, _] = numbers;
    (chapters, tables)
}

/// Gives paragraphs and rows anchors of their own: the path of the first fact that they print, of a row the path of the
/// list's row that this fact belongs to.
fn place_anchors(drafts: &[Draft], texts: &mut [(String, Vec<Block>)], facts: &Fact, marked: &[String]) {
    let mut used: BTreeSet<String> = drafts.iter().map(|(id, _, _)| word::anchor(id)).collect();
    let headings = texts.iter().flat_map(|(_, blocks)| block::headings(blocks));
    used.extend(headings.filter_map(|heading| heading.anchor.clone()));
    // What only repeats other chapters gets the anchors that they leave free.
    let mut texts: Vec<(bool, &mut Vec<Block>)> =
        drafts.iter().zip(texts).map(|((id, _, _), (_, blocks))| (section::is_from_others(id), blocks)).collect();
    texts.sort_by_key(|(repeats, _)| *repeats);
    for (_, blocks) in texts {
        block::place_anchors(blocks, &mut |print, is_row| {
            let path = match print {
                Print::Fact(fact) if is_row => row_above(facts, &marked[fact]),
                Print::Fact(fact) => marked[fact].clone(),
                Print::Sentence(sentence) => format!("duty.{sentence}"),
            };
            let wanted = word::anchor(&path);
            let mut anchor = wanted.clone();
            let mut count = 1;
            while !used.insert(anchor.clone()) {
                count += 1;
                anchor = format!("{wanted}-{count}");
            }
            anchor
        });
    }
}

/// The path of the row of a list in which a fact stands; its own where it stands in none.
fn row_above(facts: &Fact, path: &str) -> String {
    let way = facts.way(path);
    let row = way.windows(2).rev().find(|pair| matches!(pair, [(_, Fact::List(_)), (_, Fact::Table(_))]));
    row.map_or_else(|| path.to_owned(), |row| row[1].0.clone())
}

/// A fact that a chapter repeats is shown by the chapter in which it has its place.
fn leave_to_the_others(chapters: &mut [Chapter]) {
    let (others, own): (Vec<&mut Chapter>, Vec<&mut Chapter>) =
        chapters.iter_mut().partition(|chapter| section::is_from_others(&chapter.id));
    let shown: BTreeSet<usize> = own.iter().flat_map(|chapter| &chapter.shown).map(|shown| shown.fact).collect();
    for chapter in others {
        chapter.shown.retain(|own| !shown.contains(&own.fact));
    }
}

/// Markdown in which the passages that begin at some places are called changed.
fn with_changes(markdown: String, changes: &[usize], word: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut done = 0;
    for place in changes {
        out.push_str(&markdown[done..*place]);
        out.extend(["*(", &escape::escape(word), ")* "]);
        done = *place;
    }
    if done == 0 {
        return markdown;
    }
    out.push_str(&markdown[done..]);
    out
}

/// Where references can lead.
#[derive(Debug, Default)]
struct Anchors<'d> {
    /// The title of each heading by its anchor, with no link in it.
    titles: BTreeMap<&'d str, String>,
    drafts: &'d [Draft],
    facts: Option<&'d Fact>,
    marked: &'d [String],
    /// Under which heading each fact first stands; found when it is asked for.
    places: OnceCell<Vec<Option<&'d str>>>,
    /// The anchors of tables, rows and lists, of which each has its own.
    groups: OnceCell<BTreeSet<String>>,
    /// The numbers of the marked facts, sorted by their paths.
    by_path: OnceCell<Vec<usize>>,
    /// Where the references lead that were asked for.
    known: RefCell<FxHashMap<String, Option<&'d str>>>,
    /// The other documents of the set.
    elsewhere: &'d [Told],
}

impl<'d> Anchors<'d> {
    fn of(drafts: &'d [Draft], facts: &'d Fact, marked: &'d [String]) -> Self {
        let lines = drafts.iter().flat_map(|(_, _, text)| text.lines());
        let title = |(title, anchor): (&str, &'d str)| (anchor, word::unlinked(&word::unmarked(title)).into());
        let titles = lines.filter_map(heading).map(title).collect();
        Self { titles, drafts, facts: Some(facts), marked, ..Self::default() }
    }

    fn places(&self) -> &[Option<&'d str>] {
        self.places.get_or_init(|| {
            let mut places = vec![None; self.marked.len()];
            let (others, own): (Vec<&Draft>, Vec<&Draft>) =
                self.drafts.iter().partition(|(id, _, _)| section::is_from_others(id));
            for (_, _, text) in own.into_iter().chain(others) {
                // A chapter begins with its heading.
                let mut anchor = "";
                for line in text.lines() {
                    if let Some((_, found)) = heading(line) {
                        anchor = found;
                    }
                    let mut rest = line;
                    while let Some((_, mark, after)) = word::up_to_mark(rest) {
                        if let Some(place) = word::marked_index(mark).and_then(|index| places.get_mut(index)) {
                            place.get_or_insert(anchor);
                        }
                        rest = after;
                    }
                }
            }
            places
        })
    }

    fn groups(&self) -> &BTreeSet<String> {
        self.groups.get_or_init(|| {
            let mut anchors = BTreeSet::new();
            if let Some(facts) = self.facts {
                facts.groups("", &mut |path, _| _ = anchors.insert(word::anchor(path)));
            }
            anchors
        })
    }

    /// The numbers of the facts with a path; several where ids are there twice.
    fn numbers(&self, path: &str) -> &[usize] {
        let sorted = self.by_path.get_or_init(|| {
            let mut numbers: Vec<usize> = (0..self.marked.len()).collect();
            numbers.sort_by_key(|number| &self.marked[*number]);
            numbers
        });
        let start = sorted.partition_point(|number| *self.marked[*number] < *path);
        let count = sorted[start..].partition_point(|number| self.marked[*number] == path);
        &sorted[start..start + count]
    }

    /// The anchor of `network.port.https` itself, else that of `network.port`, else that of `network`; else where the first
    /// fact below it stands. An anchor, `#network`, is itself or nothing.
    fn nearest(&self, target: &str) -> Option<&'d str> {
        if let Some(anchor) = target.strip_prefix('#') {
            return self.titles.get_key_value(anchor).map(|(anchor, _)| *anchor);
        }
        if let Some(known) = self.known.borrow().get(target) {
            return *known;
        }
        let found = self.find(target);
        self.known.borrow_mut().insert(target.to_owned(), found);
        found
    }

    /// What is said behind a reference to another document of the set; nothing where none holds its target.
    fn elsewhere(&self, target: &str) -> Option<&'d str> {
        let other = self.elsewhere.iter().find(|(other, _)| other.holds(target, self.facts));
        other.map(|(_, said)| said.as_str())
    }

    fn find(&self, target: &str) -> Option<&'d str> {
        let known = |anchor: &str| self.titles.get_key_value(anchor).map(|(anchor, _)| *anchor);
        let facts = self.facts?;
        let heading = |(path, fact): &(String, &Fact)| {
            known(&word::anchor(path)).filter(|anchor| !fact.is_leaf() || !self.groups().contains(*anchor))
        };
        if let Some(anchor) = facts.way(target).iter().rev().find_map(heading) {
            return Some(anchor);
        }
        // Where another document of the set has a heading of its own for it, that tells more than where a part of it stands here.
        if self.elsewhere.iter().any(|(other, _)| other.anchors.contains(&word::anchor(target))) {
            return None;
        }
        let below = facts.leaves_at(target).into_iter().filter(|path| path != target);
        let mut numbers: Vec<usize> = below.flat_map(|path| self.numbers(&path).to_vec()).collect();
        numbers.sort_unstable();
        numbers.into_iter().find_map(|number| self.places()[number])
    }
}

/// Turns each reference into a link to the nearest anchor that the document has, or into its title where it has none. Where
/// another document of the set has it, the title is followed by that document's number: once for each target.
fn resolve(text: &str, anchors: &Anchors<'_>) -> String {
    let [open, middle, close] = REFERENCE;
    let mut named: HashSet<&str> = HashSet::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        out.push_str(&rest[..start]);
        let after = &rest[start + open.len_utf8()..];
        let (Some(split), Some(end)) = (after.find(middle), after.find(close)) else { break };
        let (title, target) = (&after[..split], &after[split + middle.len_utf8()..end]);
        // A mention of a thing says which thing it is, wherever that is described.
        let (target, is_mention) = target.strip_prefix(MENTION).map_or((target, false), |target| (target, true));
        let by_heading = title.contains(BY_HEADING);
        let title = title.replace(BY_HEADING, "");
        if let Some(anchor) = anchors.nearest(target) {
            let heading = anchors
                .titles
                .get(anchor)
                .filter(|_| by_heading && anchor == word::anchor(target.trim_start_matches('#')));
            let title = heading.unwrap_or(&title);
            out.extend(is_mention.then_some(ROW_NAME));
            out.push('[');
            out.push_str(title);
            out.push_str("](#");
            out.push_str(anchor);
            out.push(')');
        } else {
            out.push_str(&title);
            if let Some(said) = anchors.elsewhere(target).filter(|_| !is_mention && named.insert(target)) {
                out.push_str(said);
            }
        }
        rest = &after[end + close.len_utf8()..];
    }
    out.push_str(rest);
    if anchors.elsewhere.is_empty() { out } else { unlinked(&out, anchors) }
}

/// Takes the links out that an author has written to anchors of another document of the set, and names that document.
fn unlinked(text: &str, anchors: &Anchors<'_>) -> String {
    const MIDDLE: &str = "](#";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MIDDLE) {
        out.push_str(before);
        let target = after.split_once(')').map(|(anchor, behind)| (format!("#{anchor}"), behind));
        let told = target.as_ref().and_then(|(target, behind)| {
            let said = anchors.elsewhere(target).filter(|_| anchors.nearest(target).is_none())?;
            Some((opening(&out)?, said, *behind))
        });
        if let Some((start, said, behind)) = told {
            out.remove(start);
            out.push_str(said);
            rest = behind;
        } else {
            out.push_str(MIDDLE);
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// Where the bracket stands that opens the title at the end of a text.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0;
    let is_escaped = |at: usize| text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    for (at, byte) in text.bytes().enumerate().rev() {
        match byte {
            b']' if !is_escaped(at) => depth += 1,
            b'[' if !is_escaped(at) && depth == 0 => return Some(at),
            b'[' if !is_escaped(at) => depth -= 1,
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

/// The anchor that two headings of a document have, and the ids of their chapters.
#[must_use]
pub fn repeated_anchor(document: &Document) -> Option<(&str, [&str; 2])> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    document.chapters.iter().find_map(|chapter| {
        anchors(chapter).find_map(|anchor| Some((anchor, [seen.insert(anchor, &chapter.id)?, &chapter.id])))
    })
}

/// The anchors to which links lead and that no heading has, each once.
#[must_use]
pub fn missing_anchors(document: &Document) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    let chapters = document.chapters.iter().map(|chapter| &chapter.blocks);
    for blocks in chapters.chain(document.meta.notices.iter().map(|notice| &notice.blocks)) {
        block::parts(blocks, &mut |part| {
            block::spans(part.text(), &mut |span| {
                if let Span::Link(link) = span
                    && let Some(anchor) = link.url.strip_prefix('#').filter(|anchor| !anchor.is_empty())
                {
                    missing.insert(anchor.to_owned());
                }
            });
        });
    }
    document.chapters.iter().flat_map(anchors).for_each(|anchor| _ = missing.remove(anchor));
    missing
}

/// The anchors of a chapter's headings, in order.
pub(crate) fn anchors(chapter: &Chapter) -> impl Iterator<Item = &str> {
    block::headings(&chapter.blocks).into_iter().filter_map(|heading| heading.anchor.as_deref())
}

/// What readers see at each anchor, plain text: the number and title of a heading; of a row also its table and its name.
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

/// The title of each heading by its anchor, in Markdown.
pub(crate) fn titles(document: &Document) -> BTreeMap<String, String> {
    let lines = document.chapters.iter().flat_map(|chapter| chapter.markdown.lines());
    lines.filter_map(heading).map(|(title, anchor)| (anchor.to_owned(), title.to_owned())).collect()
}

/// Title and anchor of a heading line, `## Title {#anchor}`.
fn heading(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_end().strip_suffix('}')?;
    let title = line.trim_start_matches('#').strip_prefix(' ').filter(|_| line.starts_with('#'))?;
    let (title, anchor) = title.rsplit_once(" {#")?;
    Some((title, anchor))
}

/// Level of a heading line, `None` for any other line.
fn heading_level(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    (level > 0 && line.as_bytes().get(level) == Some(&b' ')).then_some(level)
}

/// Leaves out headings with nothing under them, and more than one empty line.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    // From the end: a heading stays if something stands between it and the next heading that is not below it.
    let mut content = [false; 8];
    for line in lines.iter().rev() {
        match heading_level(line) {
            Some(level) if level < content.len() => {
                if content[level..].iter().any(|under| *under) {
                    kept.push(line);
                    content[level..].fill(false);
                    content[level - 1] = true;
                }
            }
            _ => {
                if line.is_empty() {
                    if kept.last().is_some_and(|last| !last.is_empty()) {
                        kept.push(line);
                    }
                } else {
                    kept.push(line);
                    content[content.len() - 1] = true;
                }
            }
        }
    }
    kept.reverse();
    kept.join("\n")
}

/// Markdown without its markup.
#[must_use]
pub fn plain(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser};
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(part) | Event::Code(part) => text.push_str(&part),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_with_nothing_under_it_is_left_out() {
        assert_eq!(tidy("# A\n\n## B\n\n\n\n## C\n\ntext\n\n### D\n"), "# A\n\n## C\n\ntext");
        assert_eq!(tidy("## B\n\n### C\n\n## D\n").trim(), "");
    }

    #[test]
    fn a_line_with_a_changed_fact_is_marked_at_its_text() {
        let text = "# A {#a}\n\n## \u{F0000}T {#t}\n\n*\u{F0000}Caption*\n\n| x |\n| --- |\n| \u{F0000}1 |\n| \u{F0001}2 |\n\n\
                    - \u{F0000}one\n12. two \u{F0000}\n> **W** \u{F0000}three\n\n**\u{F0000}b**";
        let marked = ["n.p.x.number".to_owned(), "n.p.xy.number".to_owned()];
        let drafts = vec![("a".to_owned(), "A".to_owned(), text.to_owned())];
        let facts = facts(&serde_json::json!({"n": {"p": [{"id": "x", "number": 1}, {"id": "xy", "number": 2}]}}));
        let (chapters, _) = finish(&drafts, &facts, &marked, &BTreeSet::from(["n.p.x".to_owned()]), "new", &[]);
        let markdown = chapters[0].markdown.replace("*(new)*", "~");
        let expected = "# A {#a}\n\n## T {#t}\n\n*Caption*\n\n| x |\n| --- |\n| ~ 1 |\n| 2 |\n\n\
                        - ~ one\n12. ~ two \n> ~ **W** three\n\n~ **b**\n";
        assert_eq!(markdown, expected);
    }

    fn facts(value: &serde_json::Value) -> Fact {
        crate::model::fact::facts(value).expect("facts")
    }

    /// What becomes of a reference with the title `T` in a document with this text, of these facts.
    fn resolved(facts: &Fact, text: &str, targets: &[&str]) -> Vec<String> {
        let mut marked = Vec::new();
        facts.leaves("", &mut |path, _| marked.push(path.to_owned()));
        let drafts = vec![("network".to_owned(), "Network".to_owned(), text.to_owned())];
        let anchors = Anchors::of(&drafts, facts, &marked);
        targets.iter().map(|target| resolve(&word::link("T", target), &anchors)).collect()
    }

    #[test]
    fn a_reference_goes_to_the_nearest_anchor() {
        let facts = facts(&serde_json::json!({
            "network": { "port": [{ "id": "https", "number": 443 }] },
            "update": { "steps": ["a", "b"] },
            "update_b": "c",
            "x": "d",
        }));
        // Marks stand for the facts in their order.
        let text = "# Network {#network}\n\n\u{F0004}\n\n\u{F0003}\n\n## All ports {#network-port}\n\n\u{F0002}\n";
        let targets = ["network.port.https", "update", "update.steps", "update.steps.1", "x", "y"];
        let expected = ["[T](#network-port)", "[T](#network-port)", "[T](#network-port)", "T", "T", "T"];
        assert_eq!(resolved(&facts, text, &targets), expected);
        let whole = format!("{BY_HEADING}Ports");
        let drafts = vec![("network".to_owned(), "Network".to_owned(), text.to_owned())];
        let anchors = Anchors::of(&drafts, &facts, &[]);
        assert_eq!(resolve(&word::link(&whole, "network.port"), &anchors), "[All ports](#network-port)");
        assert_eq!(resolve(&word::link_to("T", "network"), &anchors), "[T](#network)");
        assert_eq!(resolve(&word::link_to("T", "network-port-https"), &anchors), "T");
    }

    #[test]
    fn a_reference_never_goes_to_a_row_whose_id_only_begins_alike() {
        let row = |id: &str| serde_json::json!({ "id": id, "title": "A", "long_name": "B" });
        let facts = facts(&serde_json::json!({
            "data": { "export": [row("usb"), row("usb-encrypted"), row("usb_b"), row("usb-long-name")] },
        }));
        let text = "# Data {#data}\n\n## Export {#data-export}\n\n### U {#data-export-usb}\n";
        let targets = ["usb", "usb-encrypted", "usb_b", "usb-encrypted.title", "usb.title", "usb-gone"];
        let targets = targets.map(|id| format!("data.export.{id}"));
        let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
        let [usb, export] = ["[T](#data-export-usb)", "[T](#data-export)"];
        assert_eq!(resolved(&facts, text, &targets), [usb, export, export, export, usb, export]);
        // A fact does not take the heading of a row that has the same anchor.
        let text = "# Data {#data}\n\n### U {#data-export-usb}\n\n### L {#data-export-usb-long-name}\n";
        let targets = ["data.export.usb.long_name", "data.export.usb-long-name"];
        assert_eq!(resolved(&facts, text, &targets), [usb, "[T](#data-export-usb-long-name)"]);
    }
}
