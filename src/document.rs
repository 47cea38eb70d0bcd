//! Compose: facts and wording become a [`Document`], chapter by chapter.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use tera::value::Map;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::escape;
use crate::fact::{Fact, Table};
use crate::figure;
use crate::locale::{Locale, Review};
use crate::section::SECTIONS;
use crate::word::{self, BY_HEADING, NUMBER_MARKS, REFERENCE, Wording, get, string};

/// One device's text in one language, whole when it is made.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The device's id: the name of its folder in the output.
    pub device: String,
    /// BCP 47 tag of the text's language, for instance `de`.
    pub language: String,
    pub meta: Meta,
    /// In the order in which they are read.
    pub chapters: Vec<Chapter>,
    pub figures: Vec<Figure>,
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
    /// Paragraphs of inline Markdown that stand before the first chapter: disclaimer, state of the translation.
    pub notices: Vec<String>,
    /// Wording of the page around the text by message id, plain text: `contents`, `skip`, `page`, …
    pub words: BTreeMap<String, String>,
}

/// A chapter in Markdown: CommonMark with tables, heading attributes (`# Title {#id}`) and GFM alerts.
///
/// Its own heading is of level 1. A paragraph that is one emphasis and stands right before a table or an image is that
/// table's or figure's caption. `<br>` in a table cell is a line break; `<span lang="en">…</span>` marks a passage in
/// another language. No other HTML occurs.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Stable name, the anchor of its heading and the name of its file: `network`.
    pub id: String,
    /// Plain text.
    pub title: String,
    pub markdown: String,
    /// Which fact stands under which anchor.
    pub shown: Vec<Shown>,
}

/// A fact of the configuration that is printed in the document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Path of the fact: `network.port.https.number`.
    pub fact: String,
    /// The nearest heading anchor above it.
    pub anchor: String,
}

/// A drawing; chapters refer to it as an image by its file name.
#[derive(Debug, Clone)]
pub struct Figure {
    /// File name in the output: `network-diagram.svg`.
    pub file: String,
    pub svg: String,
}

/// Everything that a text in one language is made of, apart from the facts: made once, used for all devices.
pub struct Composer {
    pub locale: Arc<Locale>,
    tera: Tera,
    /// Whether draft wording is to be marked as such.
    mark_draft: bool,
}

/// Name and text of a template.
pub type TemplateFile = (String, String);

/// The name under which the diagram stands in the output.
const DIAGRAM: &str = "network-diagram.svg";

impl Composer {
    /// A composer for one language; later templates replace earlier ones of the same name.
    ///
    /// # Errors
    /// Where a template does not parse: its name, line and column, as Tera tells them.
    pub fn new(locale: Arc<Locale>, templates: &[TemplateFile], accept_draft: bool) -> anyhow::Result<Self> {
        let mut tera = Tera::new();
        tera.autoescape_on([".md"]);
        tera.set_escape_fn(|text, out| out.write_all(escape::escape(text).as_bytes()));
        register(&mut tera, &locale);
        let latest: BTreeMap<&str, &str> =
            templates.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        tera.add_raw_templates(latest).map_err(|error| template_error(&error))?;
        let mark_draft = locale.review == Review::Draft && !accept_draft;
        Ok(Self { locale, tera, mark_draft })
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
        let root = facts.table().ok_or_else(|| anyhow!("the configuration is empty"))?;
        let source_language = facts.at("document.language").and_then(Fact::text).unwrap_or("en");
        let foreign = (source_language != self.locale.tag).then_some(source_language);
        let mut wording = Wording { locale: &self.locale, facts, foreign, translations, marked: Vec::new() };
        let values = wording.value(facts, "")?;
        let marked = wording.marked;
        let diagram = diagram(&self.locale, facts, root, foreign, translations)?;
        let mut context = Context::new();
        if let Some(map) = values.as_map() {
            for (name, value) in map {
                if let Some(name) = name.as_str() {
                    context.insert(name.to_owned(), value);
                }
            }
        }
        context.insert("language", &self.locale.tag);
        if diagram.is_some() {
            context.insert("diagram", DIAGRAM);
        }
        let leave_out = leave_out(facts);
        let mut drafts = Vec::new();
        for id in SECTIONS.iter().map(|section| section.id).filter(|id| !leave_out.contains(id)) {
            let body = self
                .tera
                .render(&format!("chapters/{id}.md"), &context)
                .map_err(|error| template_error(&error))
                .with_context(|| format!("chapter `{id}` of {device} in `{}`", self.locale.tag))?;
            let warnings = self.warnings(values.as_map(), id)?;
            let body = tidy(&format!("{warnings}\n\n{body}"));
            if !body.trim().is_empty() {
                let title = self.locale.word(&format!("chapter.{id}"))?;
                drafts.push((id, title.clone(), format!("# {title} {{#{}}}\n\n{}", word::anchor(id), body.trim())));
            }
        }
        let meta = self.meta(facts, foreign, translations)?;
        Ok(Document {
            device: device.to_owned(),
            language: self.locale.tag.clone(),
            meta,
            chapters: finish(drafts, &marked),
            figures: diagram.into_iter().map(|svg| Figure { file: DIAGRAM.to_owned(), svg }).collect(),
            draft_locale: self.locale.review == Review::Draft,
        })
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
                let parts = alert_parts(&self.locale, row, &["when", "hazard", "consequence", "avoid"])?;
                let level = word::marks(string(row, "severity").unwrap_or_default());
                text.push_str(&alert(&self.locale, severity, &[place + &level + &parts.join(" ")])?);
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
            ("cover.udi", "device.udi_di"),
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
                            items.iter().filter_map(Fact::text).map(|item| locale.version(item)).collect();
                        locale.comma(&items?)
                    }
                    Some(Fact::Text { kind: "Version", text }) => locale.version(text)?,
                    _ => text(path),
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
        Ok(Meta {
            title: locale.word("title")?,
            device_name: text("device.name"),
            manufacturer: text("device.manufacturer.name"),
            number: text("document.number"),
            revision: text("document.revision"),
            date: text("document.date"),
            cover,
            notices: notices.into_iter().map(|notice| resolve(&notice, &Anchors::default())).collect(),
            words: page_words(locale)?,
        })
    }
}

/// What is wrong with a template, with its path in the project. Tera knows it by its path below `templates/`.
fn template_error(error: &tera::Error) -> anyhow::Error {
    let text = error.to_string();
    let text = text.strip_prefix("error: ").unwrap_or(&text);
    anyhow!("{}", text.replace("--> chapters/", "--> templates/chapters/"))
}

/// Wording of the page around the text, by its message's attribute.
///
/// # Errors
/// Where a message has variables.
pub fn page_words(locale: &Locale) -> anyhow::Result<BTreeMap<String, String>> {
    let names = locale.messages().filter_map(|name| name.strip_prefix("page."));
    names.map(|name| Ok((name.to_owned(), locale.word(&format!("page.{name}"))?))).collect()
}

/// What a document does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A chapter for which there are no facts.
    Chapter(&'static str),
    /// A fact that no chapter shows, by its path.
    Fact(String),
}

/// Facts that steer how documents are made, or that are told elsewhere; no chapter is expected to show them.
const NOT_FOR_READERS: &[&str] = &[
    "schema",
    "extends",
    "device.id",
    "document.language",
    "document.languages",
    "document.formats",
    "document.require",
    "document.leave_out",
    "document.annex",
    "not_applicable",
    "custom",
];

/// Chapters that are empty and facts that are not shown.
#[must_use]
pub fn gaps(document: &Document, facts: &Fact) -> Vec<Gap> {
    let left_out = leave_out(facts);
    let missing = SECTIONS
        .iter()
        .map(|section| section.id)
        .filter(|id| !left_out.contains(id) && !document.chapters.iter().any(|chapter| chapter.id == *id));
    let mut gaps: Vec<Gap> = missing.map(Gap::Chapter).collect();
    let shown: BTreeSet<&str> =
        document.chapters.iter().flat_map(|chapter| &chapter.shown).map(|shown| shown.fact.as_str()).collect();
    facts.leaves("", &mut |path, _| {
        let for_readers = !NOT_FOR_READERS
            .iter()
            .any(|other| path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')));
        // An id is a name for other facts; a reader needs it only where others refer to it.
        let for_readers = for_readers && !path.ends_with(".id");
        if for_readers && !shown.contains(path) {
            gaps.push(Gap::Fact(path.to_owned()));
        }
    });
    gaps
}

/// Chapters that the document leaves out.
fn leave_out(facts: &Fact) -> BTreeSet<&str> {
    match facts.at("document.leave_out") {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
        _ => BTreeSet::new(),
    }
}

/// Takes out what only stood in for something: numbers, references, marks.
fn finish(drafts: Vec<(&'static str, String, String)>, marked: &[String]) -> Vec<Chapter> {
    let anchors = Anchors::of(&drafts, marked);
    let mut numbers = [0; NUMBER_MARKS.len()];
    let mut chapters = Vec::with_capacity(drafts.len());
    for (id, title, text) in drafts {
        let mut shown = BTreeSet::new();
        let mut markdown = String::with_capacity(text.len());
        let mut anchor = word::anchor(id);
        for line in resolve(&text, &anchors).lines() {
            if let Some((_, found)) = heading(line) {
                found.clone_into(&mut anchor);
            }
            for c in line.chars() {
                if let Some(fact) = word::marked_index(c).and_then(|index| marked.get(index)) {
                    shown.insert(Shown { fact: fact.clone(), anchor: anchor.clone() });
                } else if let Some(kind) = NUMBER_MARKS.iter().position(|mark| *mark == c) {
                    numbers[kind] += 1;
                    markdown.push_str(&numbers[kind].to_string());
                } else {
                    markdown.push(c);
                }
            }
            markdown.push('\n');
        }
        chapters.push(Chapter { id: id.to_owned(), title, markdown, shown: shown.into_iter().collect() });
    }
    chapters
}

/// Where references can lead.
#[derive(Debug, Default)]
struct Anchors {
    /// The title of each heading by its anchor.
    titles: BTreeMap<String, String>,
    /// Under which heading a fact first stands, by the anchor that its path would have.
    facts: BTreeMap<String, String>,
}

impl Anchors {
    fn of(drafts: &[(&'static str, String, String)], marked: &[String]) -> Self {
        let mut anchors = Self::default();
        for (id, _, text) in drafts {
            let mut anchor = word::anchor(id);
            for line in text.lines() {
                if let Some((title, found)) = heading(line) {
                    found.clone_into(&mut anchor);
                    let title = title.chars().filter(|c| word::marked_index(*c).is_none()).collect();
                    anchors.titles.insert(anchor.clone(), title);
                }
                for fact in line.chars().filter_map(word::marked_index).filter_map(|index| marked.get(index)) {
                    anchors.facts.entry(word::anchor(fact)).or_insert_with(|| anchor.clone());
                }
            }
        }
        anchors
    }

    /// `network-port-https` itself, else `network-port`, else `network`; else where the first fact of it stands.
    fn nearest(&self, target: &str) -> Option<&str> {
        let mut candidate = target;
        loop {
            if let Some((anchor, _)) = self.titles.get_key_value(candidate) {
                return Some(anchor);
            }
            match candidate.rfind('-') {
                Some(end) => candidate = &candidate[..end],
                None => break,
            }
        }
        let below = format!("{target}-");
        let mut facts = self.facts.range(below.clone()..);
        facts.next().filter(|(fact, _)| fact.starts_with(&below)).map(|(_, anchor)| anchor.as_str())
    }
}

/// Turns each reference into a link to the nearest anchor that the document has, or into its title where it has none.
fn resolve(text: &str, anchors: &Anchors) -> String {
    let [open, middle, close] = REFERENCE;
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        out.push_str(&rest[..start]);
        let after = &rest[start + open.len_utf8()..];
        let (Some(split), Some(end)) = (after.find(middle), after.find(close)) else { break };
        let (title, target) = (&after[..split], &after[split + middle.len_utf8()..end]);
        let by_heading = title.contains(BY_HEADING);
        let title = title.replace(BY_HEADING, "");
        match anchors.nearest(target) {
            Some(anchor) => {
                let heading = anchors.titles.get(anchor).filter(|_| by_heading && anchor == target);
                let title = heading.unwrap_or(&title);
                out.push('[');
                out.push_str(title);
                out.push_str("](#");
                out.push_str(anchor);
                out.push(')');
            }
            None => out.push_str(&title),
        }
        rest = &after[end + close.len_utf8()..];
    }
    out.push_str(rest);
    out
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

/// An alert: GFM's kind, the language's signal word, the text.
fn alert(locale: &Locale, severity: Option<&str>, paragraphs: &[String]) -> anyhow::Result<String> {
    // The words of GFM's kinds are nearest to the signal words; their colours are GitHub's affair.
    let (kind, name) = match severity {
        Some("danger") => ("WARNING", "signal.danger"),
        Some("warning") => ("WARNING", "signal.warning"),
        Some("caution") => ("CAUTION", "signal.caution"),
        Some("notice") => ("IMPORTANT", "signal.notice"),
        _ => ("NOTE", "signal.note"),
    };
    let text: Vec<&str> = paragraphs.iter().map(String::as_str).filter(|text| !text.trim().is_empty()).collect();
    Ok(format!("> [!{kind}]\n> **{}** {}", locale.word(name)?, text.join("\n>\n> ")))
}

/// The parts of an alert, in order, without those that are not given.
fn alert_parts(locale: &Locale, row: &Map, fields: &[&str]) -> anyhow::Result<Vec<String>> {
    let mut parts = Vec::new();
    for field in fields {
        let part = match get(row, field).and_then(Value::as_map) {
            Some(nested) => word::sentences(locale, nested, &|_| true)?.join(" "),
            None => string(row, field).unwrap_or_default().to_owned(),
        };
        if !part.is_empty() {
            parts.push(part);
        }
    }
    Ok(parts)
}

/// A Tera function's result: text that is ready to be printed.
fn printed(text: anyhow::Result<String>) -> TeraResult<Value> {
    text.map(|text| Value::safe_string(&text)).map_err(|error| tera::Error::message(format!("{error:#}")))
}

fn map_argument(kwargs: &Kwargs, name: &str) -> TeraResult<Option<Map>> {
    Ok(kwargs.get::<Value>(name)?.and_then(Value::into_map))
}

fn list_argument(kwargs: &Kwargs, name: &str) -> TeraResult<Vec<Value>> {
    Ok(kwargs.get::<Value>(name)?.and_then(|value| value.as_array().map(<[Value]>::to_vec)).unwrap_or_default())
}

fn names_argument(kwargs: &Kwargs, name: &str) -> TeraResult<Vec<String>> {
    Ok(list_argument(kwargs, name)?.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// The functions that templates call. Each prints facts and wording; none decides anything.
fn register(tera: &mut Tera, locale: &Arc<Locale>) {
    // t(id=…): a message with no variables.
    let words = Arc::clone(locale);
    tera.register_function("t", move |kwargs: Kwargs, _: &State| printed(words.word(kwargs.must_get::<&str>("id")?)));

    // heading(level=…, id=…, title=…): a heading with its anchor.
    tera.register_function("heading", move |kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        let level = usize::try_from(kwargs.must_get::<u64>("level")?).unwrap_or(6).clamp(1, 6);
        let title = state.escape_if_needed(&kwargs.must_get::<Value>("title")?)?;
        let id = kwargs.must_get::<&str>("id")?;
        printed(Ok(format!("\n\n{} {title} {{#{id}}}\n\n", "#".repeat(level))))
    });

    // say(of=table, field=…): the sentence of one fact; nothing where the fact is not given.
    let words = Arc::clone(locale);
    tera.register_function("say", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let Some(table) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
        let field = kwargs.must_get::<&str>("field")?;
        printed(word::sentence(&words, &table, field).map(Option::unwrap_or_default))
    });

    // facts(of=table, only=[…], skip=[…]): the sentences of a table, as a list.
    let words = Arc::clone(locale);
    tera.register_function("facts", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let Some(table) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
        let only = names_argument(&kwargs, "only")?;
        let skip = names_argument(&kwargs, "skip")?;
        let has = |names: &[String], field: &str| names.iter().any(|name| name == field);
        let keep = |field: &str| (only.is_empty() || has(&only, field)) && !has(&skip, field);
        printed(word::sentences(&words, &table, &keep).map(|sentences| listed(&sentences)))
    });

    // bullets(of=table, field=…): a list under its sentence; steps(…): numbered.
    for (name, marker) in [("bullets", "- "), ("steps", "1. ")] {
        let words = Arc::clone(locale);
        tera.register_function(name, move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
            let Some(table) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
            let field = kwargs.must_get::<&str>("field")?;
            let kind = string(&table, "_kind").unwrap_or_default();
            let items: Vec<String> = get(&table, field)
                .and_then(Value::as_array)
                .unwrap_or_default()
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
            if items.is_empty() {
                return printed(Ok(String::new()));
            }
            let lead = format!("{kind}.{field}");
            let lead = if words.has(&lead) { words.word(&lead) } else { Ok(String::new()) };
            let list: Vec<String> = match marker {
                "- " => items.iter().map(|item| format!("- {item}")).collect(),
                _ => items.iter().enumerate().map(|(index, item)| format!("{}. {item}", index + 1)).collect(),
            };
            printed(lead.map(|lead| format!("\n\n{lead}\n\n{}\n\n", list.join("\n"))))
        });
    }

    // alert(of=row, severity=…, fields=[…]): a safety message.
    let words = Arc::clone(locale);
    tera.register_function("alert", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let Some(row) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
        let raw = get(&row, "_raw").and_then(Value::as_map);
        let severity = raw.and_then(|raw| string(raw, "severity"));
        let mark = word::marks(string(&row, "severity").unwrap_or_default());
        let fields = names_argument(&kwargs, "fields")?;
        let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
        printed((|| {
            let parts = alert_parts(&words, &row, &fields)?;
            if parts.is_empty() {
                return Ok(String::new());
            }
            Ok(format!("\n\n{}\n\n", alert(&words, severity, &[mark + &parts.join(" ")])?))
        })())
    });

    // table(rows=…, columns=["a b", "c"], caption=…, intro=…): rows side by side.
    let words = Arc::clone(locale);
    tera.register_function("table", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let rows: Vec<Map> = list_argument(&kwargs, "rows")?.into_iter().filter_map(Value::into_map).collect();
        let columns = names_argument(&kwargs, "columns")?;
        let caption = kwargs.must_get::<&str>("caption")?;
        let intro = kwargs.get::<&str>("intro")?;
        printed(rows_table(&words, &rows, &columns, caption, intro))
    });

    // pairs(of=table, fields=[…], caption=…): label and value of each fact.
    let words = Arc::clone(locale);
    tera.register_function("pairs", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let Some(table) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
        let fields = names_argument(&kwargs, "fields")?;
        let caption = kwargs.get::<&str>("caption")?;
        printed(pairs_table(&words, &table, &fields, caption))
    });

    // matrix(rows=…, columns=…, field=…, caption=…, corner=…): which row has which column in its list.
    let words = Arc::clone(locale);
    tera.register_function("matrix", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let rows: Vec<Map> = list_argument(&kwargs, "rows")?.into_iter().filter_map(Value::into_map).collect();
        let columns: Vec<Map> = list_argument(&kwargs, "columns")?.into_iter().filter_map(Value::into_map).collect();
        let field = kwargs.must_get::<&str>("field")?;
        printed(matrix(&words, &rows, &columns, field, kwargs.must_get("caption")?, kwargs.must_get("corner")?))
    });

    // rules(of=network, device=…, caption=…, intro=…): the ports as rules for the operator's firewall.
    let words = Arc::clone(locale);
    tera.register_function("rules", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let Some(network) = map_argument(&kwargs, "of")? else { return printed(Ok(String::new())) };
        let intro = kwargs.must_get::<&str>("intro")?;
        let device = kwargs.must_get::<Value>("device")?;
        let device = device.as_str().unwrap_or_default();
        printed(rules(&words, &network, device, kwargs.must_get("caption")?, intro))
    });

    // figure(file=…, alt=…, caption=…): a drawing with its caption.
    let words = Arc::clone(locale);
    tera.register_function("figure", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let file = kwargs.must_get::<&str>("file")?;
        let alt = kwargs.must_get::<Value>("alt")?;
        let title = words.word(kwargs.must_get::<&str>("caption")?);
        printed(title.and_then(|title| {
            let caption = numbered(&words, "caption.figure", &title)?;
            Ok(format!("\n\n*{caption}*\n\n![{}]({file})\n\n", alt.as_str().unwrap_or_default()))
        }))
    });

    // where(rows, key=…, is=…): the rows whose value in the configuration is one of these.
    tera.register_filter("where", |rows: Value, kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let key = kwargs.must_get::<&str>("key")?;
        let allowed = names_argument(&kwargs, "is")?;
        let rows = rows.as_array().unwrap_or_default().iter().filter(|row| {
            let raw = row.as_map().and_then(|row| get(row, "_raw")).and_then(Value::as_map);
            raw.and_then(|raw| string(raw, key)).is_some_and(|value| allowed.iter().any(|name| name == value))
        });
        Ok(Value::from(rows.cloned().collect::<Vec<_>>()))
    });
}

/// Sentences under each other; one alone is a paragraph.
fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        items => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
    }
}

/// A caption with its number, which is not known yet.
fn numbered(locale: &Locale, message: &str, title: &str) -> anyhow::Result<String> {
    let mut arguments = fluent_bundle::FluentArgs::new();
    let mark = NUMBER_MARKS[usize::from(message == "caption.figure")];
    arguments.set("number", mark.to_string());
    arguments.set("title", title.to_owned());
    locale.text(message, &arguments)
}

/// The label of a field: the attribute of its table's message.
fn label(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<String> {
    locale.word(&format!("{}.{field}", string(table, "_kind").unwrap_or_default()))
}

/// `Label: value`, punctuated as the language does.
fn labelled(locale: &Locale, label: String, value: String) -> anyhow::Result<String> {
    let mut arguments = fluent_bundle::FluentArgs::new();
    arguments.set("label", label);
    arguments.set("value", value);
    locale.text("pair.line", &arguments)
}

/// A table with a row for each of `rows`. A column names one field or several with a space between; the further ones
/// stand below the first with their label. A column that no row fills is left out.
fn rows_table(
    locale: &Locale,
    rows: &[Map],
    columns: &[String],
    caption: &str,
    intro: Option<&str>,
) -> anyhow::Result<String> {
    let Some(first) = rows.first() else { return Ok(String::new()) };
    let mut heads = Vec::new();
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
    for column in columns {
        let mut fields: Vec<&str> = column.split_whitespace().collect();
        fields.retain(|field| rows.iter().any(|row| get(row, field).is_some()));
        let Some(main) = fields.first() else { continue };
        heads.push(label(locale, first, main)?);
        for (row, cells) in rows.iter().zip(&mut cells) {
            let mut lines = Vec::new();
            for field in &fields {
                let value = word::cell(locale, row, field)?;
                // A row with no title of its own is called by its kind.
                let is_title = *field == "kind" && *main == "title" && raw_text(row, "title").is_none();
                if value.is_empty() || is_title {
                    continue;
                }
                // An id needs no label, and the sentences of a nested table bring their own.
                let own = *field == "id" || get(row, field).is_some_and(Value::is_map);
                lines.push(if field == main || own {
                    value
                } else {
                    labelled(locale, label(locale, row, field)?, value)?
                });
            }
            cells.push(if lines.is_empty() { locale.word("pair.not-stated")? } else { lines.join("<br>") });
        }
    }
    let intro = intro.map(|id| locale.word(id)).transpose()?.unwrap_or_default();
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{intro}\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

fn pairs_table(locale: &Locale, table: &Map, fields: &[String], caption: Option<&str>) -> anyhow::Result<String> {
    let mut cells = Vec::new();
    for field in fields {
        let value = word::cell(locale, table, field)?;
        if !value.is_empty() {
            cells.push(vec![label(locale, table, field)?, value]);
        }
    }
    if cells.is_empty() {
        return Ok(String::new());
    }
    let Some(caption) = caption else {
        let lines: anyhow::Result<Vec<String>> = cells
            .into_iter()
            .filter_map(|cell| <[String; 2]>::try_from(cell).ok())
            .map(|[name, value]| labelled(locale, name, value))
            .collect();
        return Ok(format!("\n\n{}\n\n", listed(&lines?)));
    };
    let heads = [locale.word("pair.key")?, locale.word("pair.value")?];
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

fn matrix(
    locale: &Locale,
    rows: &[Map],
    columns: &[Map],
    field: &str,
    caption: &str,
    corner: &str,
) -> anyhow::Result<String> {
    let mut heads = vec![locale.word(corner)?];
    for column in columns {
        heads.push(string(column, "title").unwrap_or_default().to_owned());
    }
    let (yes, no) = (locale.word("matrix.yes")?, locale.word("matrix.no")?);
    let mut cells = Vec::new();
    for row in rows {
        let mut line = vec![format!("{}<br>{}", word::cell(locale, row, "title")?, word::cell(locale, row, "id")?)];
        for column in columns {
            let items = get(column, field).and_then(Value::as_array).unwrap_or_default();
            let raw = get(column, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, field));
            let raw = raw.and_then(Value::as_array).unwrap_or_default();
            let id = get(row, "_raw").and_then(Value::as_map).and_then(|raw| string(raw, "id"));
            let found = raw.iter().position(|value| value.as_str() == id);
            line.push(match found.and_then(|index| items.get(index)).and_then(Value::as_str) {
                Some(item) => word::marks(item) + &yes,
                None => no.clone(),
            });
        }
        cells.push(line);
    }
    if cells.is_empty() || columns.is_empty() {
        return Ok(String::new());
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// The maps of a list in a map.
fn maps<'a>(map: &'a Map, key: &str) -> impl Iterator<Item = &'a Map> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_map)
}

/// The value of a row as it stands in the configuration.
fn raw_text<'a>(row: &'a Map, key: &str) -> Option<&'a str> {
    get(row, "_raw").and_then(Value::as_map).and_then(|raw| string(raw, key))
}

/// A rule for each port: who opens the connection, to whom, which service.
fn rules(locale: &Locale, network: &Map, device: &str, caption: &str, intro: &str) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    for port in maps(network, "port") {
        let own = match string(port, "part") {
            Some(part) => part.to_owned(),
            None => device.to_owned(),
        };
        let others: Vec<String> = other_sides(network, port);
        let other = if others.is_empty() { locale.word("pair.not-stated")? } else { others.join("<br>") };
        let (source, destination) = match raw_text(port, "direction") {
            Some("inbound") => (other, own),
            Some("both") => (format!("{other}<br>{own}"), format!("{own}<br>{other}")),
            _ => (own, other),
        };
        let service = format!("{} {}", word::cell(locale, port, "transport")?, word::cell(locale, port, "number")?);
        let protocol = word::cell(locale, port, "protocol")?;
        let mut row = vec![source, destination, service, protocol, word::cell(locale, port, "need")?];
        for field in ["network_setting", "internet"] {
            row.push(word::cell(locale, port, field)?);
        }
        rows.push(row);
    }
    if rows.is_empty() {
        return Ok(String::new());
    }
    let mut heads = Vec::new();
    for name in ["source", "destination", "service", "protocol", "need", "network_setting", "internet"] {
        heads.push(locale.word(&format!("port.{name}"))?);
    }
    for column in (0..heads.len()).rev() {
        if rows.iter().all(|row| row[column].is_empty()) {
            heads.remove(column);
            rows.iter_mut().for_each(|row| drop(row.remove(column)));
        }
    }
    let not_stated = locale.word("pair.not-stated")?;
    for cell in rows.iter_mut().flatten().filter(|cell| cell.is_empty()) {
        cell.clone_from(&not_stated);
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n{}\n\n", locale.word(intro)?, grid(&caption, &heads, &rows)))
}

/// The systems at the other side of a port, with their addresses: those that the port names, else those of its flows.
fn other_sides(network: &Map, port: &Map) -> Vec<String> {
    let raw_list = |row: &Map, key: &str| -> Vec<String> {
        let raw = get(row, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, key));
        raw.and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let mut ids = raw_list(port, "peers");
    if ids.is_empty() {
        let id = raw_text(port, "id");
        let uses = |flow: &&Map| {
            raw_text(flow, "port") == id || raw_list(flow, "port").iter().any(|port| Some(port.as_str()) == id)
        };
        for flow in maps(network, "flow").filter(uses) {
            let ends = ["from", "to"].into_iter().filter_map(|end| raw_text(flow, end));
            let part = raw_text(port, "part");
            ids.extend(ends.filter(|end| Some(*end) != part && *end != word::THE_DEVICE).map(str::to_owned));
        }
        ids.dedup();
    }
    let worded: Vec<&str> =
        get(port, "peers").and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str).collect();
    ids.iter()
        .enumerate()
        .filter_map(|(index, id)| {
            let peer = maps(network, "peer").find(|peer| raw_text(peer, "id") == Some(id));
            let title = peer.and_then(|peer| string(peer, "title")).or_else(|| worded.get(index).copied())?;
            let addresses: Vec<&str> = match peer.and_then(|peer| get(peer, "address")) {
                Some(address) => match address.as_array() {
                    Some(items) => items.iter().filter_map(Value::as_str).collect(),
                    None => address.as_str().into_iter().collect(),
                },
                None => Vec::new(),
            };
            Some(std::iter::once(title).chain(addresses).collect::<Vec<_>>().join("<br>"))
        })
        .collect()
}

/// A Markdown table under its caption.
fn grid(caption: &str, heads: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = vec!["---".to_owned(); heads.len()];
    let mut lines = vec![format!("*{caption}*\n"), line(heads), line(&rule)];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
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

/// The network diagram, where the device has flows.
fn diagram(
    locale: &Locale,
    facts: &Fact,
    root: &Table,
    foreign: Option<&str>,
    translations: &BTreeMap<String, String>,
) -> anyhow::Result<Option<String>> {
    let Some(network) = root.get("network").and_then(Fact::table) else { return Ok(None) };
    if network.rows("flow").next().is_none() {
        return Ok(None);
    }
    let wording = Wording { locale, facts, foreign, translations, marked: Vec::new() };
    let title = |table: &Table, place: &str| {
        let path = format!("{place}.{}", table.id().unwrap_or_default());
        wording.title(table, &path).map(|title| plain(&resolve(&title, &Anchors::default())))
    };
    let choice = |table: &Table, field: &str| match table.get(field) {
        Some(Fact::Choice { value, .. }) => *value,
        _ => "",
    };
    let text = |table: &Table, field: &str| table.get(field).and_then(Fact::text).unwrap_or_default().to_owned();
    let mut zones = Vec::new();
    for zone in network.rows("zone") {
        zones.push(figure::Zone { id: text(zone, "id"), title: title(zone, "network.zone")? });
    }
    let mut nodes = Vec::new();
    for part in root.rows("part") {
        let id = text(part, "id");
        let zone = network
            .rows("interface")
            .find(|interface| interface.get("zone").is_some() && text(interface, "part") == id)
            .map(|interface| text(interface, "zone"));
        let kind = match choice(part, "kind") {
            "app" => figure::NodeKind::App,
            "server" | "database" => figure::NodeKind::Server,
            "cloud_service" => figure::NodeKind::Cloud,
            "accessory" => figure::NodeKind::Accessory,
            _ => figure::NodeKind::Device,
        };
        nodes.push(figure::Node { id, title: title(part, "part")?, zone, own: true, kind });
    }
    let named = |id: &str| network.rows("flow").any(|flow| text(flow, "from") == id || text(flow, "to") == id);
    if named(word::THE_DEVICE) && !nodes.iter().any(|node| node.id == word::THE_DEVICE) {
        let zone = network.rows("interface").map(|interface| text(interface, "zone")).find(|zone| !zone.is_empty());
        let name = root.get("device").and_then(Fact::table).map(|device| text(device, "name")).unwrap_or_default();
        let kind = figure::NodeKind::Device;
        nodes.push(figure::Node { id: word::THE_DEVICE.to_owned(), title: name, zone, own: true, kind });
    }
    for peer in network.rows("peer") {
        let zone = Some(text(peer, "zone")).filter(|zone| !zone.is_empty());
        let kind = match choice(peer, "kind") {
            "cloud" => figure::NodeKind::Cloud,
            "network_service" => figure::NodeKind::NetworkService,
            "server" | "information_system" => figure::NodeKind::Server,
            "mobile_device" => figure::NodeKind::App,
            "medical_device" => figure::NodeKind::Device,
            _ => figure::NodeKind::Other,
        };
        nodes.push(figure::Node { id: text(peer, "id"), title: title(peer, "network.peer")?, zone, own: false, kind });
    }
    nodes.retain(|node| named(&node.id) || node.own);
    let mut flows = Vec::new();
    for flow in network.rows("flow") {
        let named: Vec<&str> = match flow.get("port") {
            Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
            Some(fact) => fact.text().into_iter().collect(),
            None => Vec::new(),
        };
        let ports: Vec<&Table> =
            network.rows("port").filter(|port| port.id().is_some_and(|id| named.contains(&id))).collect();
        let port = ports.first().copied();
        let encryption = flow.get("encryption").or_else(|| port.and_then(|port| port.get("encryption")));
        let medium = match flow.get("medium") {
            Some(Fact::Choice { value, .. }) => plain(&locale.word(&format!("medium.{value}"))?),
            _ => String::new(),
        };
        let mut labels = Vec::new();
        for port in ports {
            labels.extend(wording.composed(port, "diagram.label")?.map(|label| plain(&label)));
        }
        flows.push(figure::Flow {
            from: text(flow, "from"),
            to: text(flow, "to"),
            label: if labels.is_empty() { medium } else { labels.join(", ") },
            encrypted: encryption.map(is_encrypted),
            optional: port.is_some_and(|port| choice(port, "need") == "optional"),
        });
    }
    let word = |name: &str| locale.word(&format!("diagram.{name}"));
    let words = figure::Words {
        title: word("title")?,
        description: word("description")?,
        legend_own: word("own")?,
        legend_encrypted: word("encrypted")?,
        legend_unencrypted: word("unencrypted")?,
        legend_optional: word("optional")?,
        legend_unstated: word("unstated")?,
    };
    Ok(Some(figure::network(&figure::Diagram { zones, nodes, flows, words })))
}

/// Whether an encryption fact says that there is one.
fn is_encrypted(fact: &Fact) -> bool {
    match fact {
        Fact::Table(table) => {
            matches!(table.get("state"), Some(Fact::Choice { value, .. }) if *value != "not_provided")
        }
        Fact::Text { text, .. } => text != "none",
        _ => true,
    }
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
    fn a_reference_goes_to_the_nearest_anchor() {
        let [open, middle, close] = REFERENCE;
        let titles = [("network", "Network"), ("network-port", "All ports")];
        let titles = titles.into_iter().map(|(anchor, title)| (anchor.to_owned(), title.to_owned())).collect();
        let facts = BTreeMap::from([("update-steps-0".to_owned(), "network".to_owned())]);
        let anchors = Anchors { titles, facts };
        let text = format!("{open}443{middle}network-port-https{close} {open}x{middle}access-role{close}");
        assert_eq!(resolve(&text, &anchors), "[443](#network-port) x");
        assert_eq!(resolve(&format!("{open}Updates{middle}update{close}"), &anchors), "[Updates](#network)");
        let whole = format!("{open}{BY_HEADING}Ports{middle}network-port{close}");
        assert_eq!(resolve(&whole, &anchors), "[All ports](#network-port)");
    }
}
