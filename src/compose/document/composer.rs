//! Facts and wording become the chapters of a document.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use anyhow::anyhow;
use indexmap::IndexSet;
use tera::value::{Key, Map};
use tera::{Context, Tera, Value};

use super::diagram::{self, Drawing};
use super::finish::{Draft, finish, tidy};
use super::made::Made;
use super::reference::{self, Anchors, Elsewhere, resolve};
use super::{Document, Figure, Meta, annex, function, others, rules, table};
use crate::compose::block::{self, Ready};
use crate::compose::figure::{self, Diagram};
use crate::compose::template::Templates;
use crate::model::connection::Network;
use crate::model::fact::{Fact, TextKind};
use crate::model::register::{self, Register};
use crate::model::section;
use crate::model::sentence::{self, Sentence, Sentences};
use crate::project::TemplateFile;
use crate::wording::escape;
use crate::wording::locale::{Locale, WordingFile, rendered, say};
use crate::wording::word::{self, Wording, get, string};

/// Everything that a text in one language needs, apart from the facts: made once, used for all devices.
pub struct Composer {
    pub locale: Arc<Locale>,
    templates: Arc<Templates>,
    /// The notice that marks a document whose wording is a draft or stale.
    unfinished: Option<&'static str>,
    register: Register,
    /// Which sources ask for which sentences; all of them are printed where this is not known.
    sentences: Option<Arc<Sentences>>,
    /// The wording for lay readers, read on first use.
    lay_files: Vec<WordingFile>,
    lay: OnceLock<Box<Composer>>,
}

/// Fields of rows that only technicians understand. A document for lay readers does not print them.
pub(super) const CODES: &[(&str, &str)] = &[("feature", "capability")];

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

/// The name of the diagram's file in the output.
const DIAGRAM: &str = "network-diagram.svg";

/// The templates of the chapters, for all languages; later ones replace earlier ones of the same name.
///
/// # Errors
/// Fails if a template does not parse: with its name, line and column, as Tera reports them.
pub fn parse(templates: &[TemplateFile]) -> anyhow::Result<Arc<Templates>> {
    let mut tera = Tera::new();
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(|text, out| out.write_all(escape::escape(text).as_bytes()));
    let latest: BTreeMap<&str, &str> = templates.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Templates::with_functions(tera, function::register, latest).map(Arc::new)
}

impl Composer {
    /// A composer for one language.
    #[must_use]
    pub fn new(locale: Arc<Locale>, templates: Arc<Templates>, accept_draft: bool) -> Self {
        let unfinished = locale.unfinished().filter(|_| !accept_draft);
        let register = Register::Professional;
        Self { locale, templates, unfinished, register, sentences: None, lay_files: Vec::new(), lay: OnceLock::new() }
    }

    /// With the wording for lay readers: all its files, those that replace others last.
    #[must_use]
    pub fn with_lay(self, files: Vec<WordingFile>) -> Self {
        Self { lay_files: files, ..self }
    }

    /// With the sources that ask for sentences: a document has only those that one of its sources asks for.
    #[must_use]
    pub fn with_sentences(self, sentences: Arc<Sentences>) -> Self {
        Self { sentences: Some(sentences), ..self }
    }

    /// The composer in the register of a document.
    ///
    /// # Errors
    /// Fails if the wording is not valid.
    pub fn speaking_to(&self, facts: &Fact) -> anyhow::Result<&Self> {
        if register::of(facts) == Register::Professional {
            return Ok(self);
        }
        if let Some(lay) = self.lay.get() {
            return Ok(lay);
        }
        let locale = match &self.lay_files[..] {
            [] => Arc::clone(&self.locale),
            files => {
                let mut lay = Locale::new(&self.locale.tag, self.locale.review.clone(), files)?;
                lay.stale = self.locale.stale;
                lay.uses = self.locale.uses.as_ref().map(|(_, uses)| (rendered::Register::Lay, Arc::clone(uses)));
                Arc::new(lay)
            }
        };
        let lay = Self {
            locale,
            templates: Arc::clone(&self.templates),
            unfinished: self.unfinished,
            register: Register::Lay,
            sentences: self.sentences.clone(),
            lay_files: Vec::new(),
            lay: OnceLock::new(),
        };
        Ok(self.lay.get_or_init(|| Box::new(lay)))
    }

    /// The document of a device: see [`Self::drafts`].
    ///
    /// # Errors
    /// Fails if a template fails or a message is missing.
    pub fn compose(
        &self,
        device: &str,
        facts: &Fact,
        translations: &BTreeMap<String, String>,
    ) -> anyhow::Result<Document> {
        self.drafts(device, facts, translations)?.finish(&[])
    }

    /// The chapters of a device's document as their templates print them.
    ///
    /// `translations` contains translated prose by the path of its fact; prose without a translation stays in its
    /// language and is marked.
    ///
    /// # Errors
    /// Fails if a template fails or a message is missing.
    pub fn drafts<'c>(
        &'c self,
        device: &str,
        facts: &'c Fact,
        translations: &BTreeMap<String, String>,
    ) -> anyhow::Result<Drafts<'c>> {
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
        if let Some(network) = Network::of(root) {
            context.insert_value("connections", rules::values(&network, &network.connections()));
        }
        if diagram.is_some() {
            context.insert("diagram", DIAGRAM);
        }
        if let Some(note) = note {
            context.insert_value("diagram_note", Value::safe_string(&note));
        }
        let order = section::of(facts);
        context.insert("chapters", &order);
        context.insert("lay", &(self.register == Register::Lay));
        let mut drafts = Drafts {
            composer: self,
            device: device.to_owned(),
            facts,
            context,
            asked: sentence::asked(self.sentences.as_deref(), facts),
            values,
            rendered: vec![None; order.len()],
            made: Made::default(),
            order,
            annexed: None,
            meta: self.meta(facts, foreign, translations)?,
            marked,
            diagram,
            changed: BTreeSet::new(),
        };
        drafts.render(&|_| true)?;
        Ok(drafts)
    }

    /// A chapter with its marks; `None` if it is empty.
    fn draft(
        &self,
        device: &str,
        id: &str,
        (context, asked): (&Context, &[Sentence]),
        values: Option<&Map>,
        made: &mut Made,
    ) -> anyhow::Result<Option<Draft>> {
        let during = format!("chapter `{id}` of `{device}` in `{}`", self.locale.tag);
        let template = template_of(id);
        let body = function::render(&self.templates, (&template, context, &during), (&self.locale, asked), made)?;
        self.templates.may_print(&template, body.len().saturating_add(made.size_in(&body)))?;
        let warnings = made.keep(self.warnings(values, id)?);
        let body = tidy(&format!("{warnings}\n\n{body}"));
        if body.trim().is_empty() || made.only_refers(&body) {
            return Ok(None);
        }
        let title = self.locale.word(&format!("chapter.{id}"))?;
        let lead = format!("lead.{id}");
        let lead = if self.locale.has(&lead) { self.locale.word(&lead)? + "\n\n" } else { String::new() };
        let text = format!("# {title} {{#{}}}\n\n{lead}{}", word::anchor(id), body.trim());
        Ok(Some((id.to_owned(), title, made.settled(text))))
    }

    /// The safety messages of a chapter.
    fn warnings(&self, values: Option<&Map>, chapter: &str) -> anyhow::Result<Vec<Ready>> {
        let rows = values.and_then(|map| get(map, "warning")).and_then(Value::as_array).unwrap_or_default();
        let mut alerts = Vec::new();
        for row in rows.iter().filter_map(Value::as_map) {
            let raw = get(row, "_raw").and_then(Value::as_map);
            if raw.and_then(|raw| string(raw, "chapter")) == Some(chapter) {
                let severity = raw.and_then(|raw| string(raw, "severity"));
                // The message is shown in that chapter, so this shows the fact, too.
                let place = word::marks(string(row, "chapter").unwrap_or_default());
                let hazard = table::alert_part(&self.locale, row, &["when", "hazard", "consequence", "affects"])?;
                let mut paragraphs = vec![hazard, table::alert_part(&self.locale, row, &["avoid"])?];
                paragraphs.retain(|paragraph| !paragraph.is_empty());
                let level = word::marks(string(row, "severity").unwrap_or_default());
                // A signal word alone says nothing.
                if let Some(first) = paragraphs.first_mut() {
                    *first = place + &level + first;
                    alerts.push(table::alert(&self.locale, severity, paragraphs)?);
                }
            }
        }
        Ok(alerts)
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
        if let Some(notice) = self.unfinished {
            notices.push(locale.word(notice)?);
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

/// The name of a chapter's template.
fn template_of(id: &str) -> String {
    format!("chapters/{id}.md")
}

/// The chapters of a document as their templates print them. Their facts and places are known; numbers and the targets
/// of references are not.
pub struct Drafts<'c> {
    composer: &'c Composer,
    device: String,
    facts: &'c Fact,
    /// What templates see.
    context: Context,
    /// The sentences that the document's sources ask for.
    asked: Vec<Sentence>,
    /// The facts as templates see them.
    values: Value,
    /// The ids of the chapters, in reading order.
    order: Vec<String>,
    /// The chapters as rendered; `None` if there is nothing to print.
    rendered: Vec<Option<Draft>>,
    /// The blocks in their texts.
    made: Made,
    /// The same with an annex for technicians, if the document is for lay readers.
    annexed: Option<Vec<Draft>>,
    meta: Meta,
    /// Path of each fact, by the number of its mark.
    marked: Vec<String>,
    diagram: Option<Diagram>,
    /// Paths of changed facts and rows, whose paragraphs are marked.
    changed: BTreeSet<String>,
}

impl Drafts<'_> {
    /// Adds the changes since an earlier version: the variable `changes` of the revision history's template, and the
    /// paths of changed facts and rows, whose paragraphs are marked.
    ///
    /// # Errors
    /// Fails if a template fails.
    pub fn with_changes(mut self, history: Value, changed: BTreeSet<String>) -> anyhow::Result<Self> {
        self.context.insert_value("changes", history);
        self.changed = changed;
        let templates = &self.composer.templates;
        self.render(&|id| templates.may_see(&template_of(id), "changes"))?;
        Ok(self)
    }

    /// Renders the requested chapters, and then those that are made from the others.
    fn render(&mut self, is_due: &dyn Fn(&str) -> bool) -> anyhow::Result<()> {
        let Self { composer, device, context, asked, values, order, rendered, made, meta, .. } = self;
        let values = values.as_map();
        for (id, draft) in order.iter().zip(&mut *rendered) {
            if section::is_from_others(id) {
                *draft = None;
            } else if is_due(id) {
                *draft = composer.draft(device, id, (context, asked), values, made)?;
            }
        }
        let mut repeating: Vec<(usize, &String)> =
            order.iter().enumerate().filter(|(_, id)| section::is_from_others(id)).collect();
        repeating.sort_by_key(|(_, id)| section::after_others(id));
        for (place, id) in repeating {
            let texts = rendered.iter().flatten().map(|(_, _, text)| text.as_str());
            let notices = meta.notices.iter().map(|notice| notice.markdown.as_str());
            let template = template_of(id);
            let is_seen = |name: &str| composer.templates.may_see(&template, name);
            let others = others::values(&composer.locale, texts.chain(notices), made, &is_seen)?;
            context.insert_value("others", others);
            rendered[place] = composer.draft(device, id, (context, asked), values, made)?;
        }
        if composer.register == Register::Lay {
            self.annexed = Some(annex::last(rendered.iter().flatten().cloned().collect(), made, &composer.locale)?);
        }
        Ok(())
    }

    /// The chapters in reading order.
    fn chapters(&self) -> impl Iterator<Item = &Draft> {
        let annexed = self.annexed.iter().flatten();
        annexed.chain(self.rendered.iter().flatten().filter(|_| self.annexed.is_none()))
    }

    /// The number of the document, plain text.
    pub(super) fn number(&self) -> &str {
        &self.meta.number
    }

    /// The place of a chapter among the others.
    #[must_use]
    pub fn position(&self, chapter: &str) -> Option<usize> {
        self.chapters().position(|(id, _, _)| id == chapter)
    }

    /// The title of each heading by its anchor, in Markdown with no link in it.
    #[must_use]
    pub fn titles(&self) -> BTreeMap<&str, String> {
        reference::titles(self.chapters())
    }

    /// The facts that the chapters show: the chapter's id, the path of the fact and the anchor of the heading above it;
    /// by chapter, and in each in the order of the configuration. A repeated fact is listed at its original place.
    #[must_use]
    pub fn shown<'d>(&'d self) -> Vec<(&'d str, &'d str, &'d str)> {
        let of = |(id, _, text): &'d Draft| {
            let mut anchors: IndexSet<&str> = IndexSet::new();
            let mut shown: BTreeSet<(usize, usize)> = BTreeSet::new();
            reference::facts_below_headings(text, &self.made, &mut |fact, anchor| {
                _ = shown.insert((fact, anchors.insert_full(anchor).0));
            });
            (id.as_str(), shown, anchors)
        };
        let chapters: Vec<_> = self.chapters().map(of).collect();
        let own = chapters.iter().filter(|(id, ..)| !section::is_from_others(id));
        let own: BTreeSet<usize> = own.flat_map(|(_, shown, _)| shown.iter().map(|(fact, _)| *fact)).collect();
        let mut all = Vec::new();
        for (id, shown, anchors) in &chapters {
            let shown = shown.iter().filter(|(fact, _)| !section::is_from_others(id) || !own.contains(fact));
            all.extend(
                shown.filter_map(|(fact, anchor)| Some((*id, self.marked.get(*fact)?.as_str(), anchors[*anchor]))),
            );
        }
        all
    }

    /// The document. A reference to something that only another document of the set contains names that document.
    ///
    /// # Errors
    /// Fails if a message is missing.
    pub fn finish<'e>(self, elsewhere: &[&'e Elsewhere]) -> anyhow::Result<Document> {
        let Self { composer, facts, made, marked, diagram, .. } = self;
        let locale = &composer.locale;
        let drafts = self.annexed.unwrap_or_else(|| self.rendered.into_iter().flatten().collect());
        let told = |other: &&'e Elsewhere| {
            let number = [("number", escape::escape(&other.number).into())];
            Ok((*other, format!(" {}", say(locale, "reference-elsewhere", &number)?)))
        };
        let elsewhere = elsewhere.iter().map(told).collect::<anyhow::Result<Vec<_>>>()?;
        let word = locale.word("page.changed")?;
        let (mut chapters, tables) = finish((&drafts, &made), facts, &marked, &self.changed, &word, &elsewhere)?;
        let danger = locale.word("signal.danger")?;
        for chapter in &mut chapters {
            block::tell_danger(&mut chapter.blocks, &danger);
        }
        let is_shown = |_: &Diagram| chapters.iter().any(|chapter| block::shows_file(&chapter.blocks, DIAGRAM));
        let figure = |diagram| Figure { file: DIAGRAM.to_owned(), svg: figure::network_once(&diagram), diagram };
        let figures = diagram.into_iter().filter(is_shown).map(figure).collect();
        Ok(Document {
            device: self.device,
            companion: None,
            language: locale.tag.clone(),
            meta: self.meta,
            chapters,
            beside: Vec::new(),
            text_hash: None,
            state: None,
            figures,
            facts: marked,
            origins: Vec::new(),
            tables,
            draft_locale: locale.unfinished().is_some(),
            pack: None,
        })
    }
}

/// A text of the cover, plain: a version in the words of the language, any other text as written.
fn plain_words(locale: &Locale, fact: &Fact) -> anyhow::Result<String> {
    match fact {
        Fact::Text { kind: TextKind::Version, text } => locale.version(text),
        fact => Ok(fact.text().unwrap_or_default().to_owned()),
    }
}

/// Wording of the page around the text, by its message's attribute; also `key` and `value`, the heads of a table of
/// pairs.
///
/// # Errors
/// Fails if a message has variables.
pub fn page_words(locale: &Locale) -> anyhow::Result<BTreeMap<String, String>> {
    let names = locale.messages().filter_map(|name| name.strip_prefix("page."));
    let heads = ["key", "value"].map(|name| (name, format!("pair.{name}")));
    let names = names.map(|name| (name, format!("page.{name}"))).chain(heads);
    names.map(|(name, message)| Ok((name.to_owned(), locale.word(&message)?))).collect()
}
