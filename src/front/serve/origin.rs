//! Where a passage comes from: its facts with file and line, the state of their translation, the requirements that they serve,
//! or the wording that has no fact.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::editor::Target;
use super::passages::{Passage, Passages};
use super::site::{DevicePages, Page};
use crate::base::source::{self, Place, SourceFile};
use crate::compose::block::{self, Marks, read_line};
use crate::compose::document::Origin;
use crate::input::load::Device;
use crate::input::translate::{Catalog, catalog_path};
use crate::model::fact::{Fact, TextKind};
use crate::project::Project;
use crate::project::requirement::Answer;
use crate::review::coverage;
use crate::wording::escape;
use crate::wording::locale::{Locale, pseudo};

/// What the preview shows of a passage.
#[derive(Debug, Serialize)]
pub struct Shown {
    pub number: usize,
    /// How many passages the page has.
    pub of: usize,
    pub text: String,
    /// BCP 47 tag of the text.
    pub language: String,
    /// The title of its chapter; `None` for what stands before the chapters.
    pub chapter: Option<String>,
    pub facts: Vec<ShownFact>,
    /// Messages of sentences that stand there because a requirement asks for them: `duty.law`.
    pub sentences: Vec<String>,
    pub requirements: Vec<ShownRequirement>,
    /// Messages with the same text, where it prints no fact.
    pub wording: Vec<String>,
    /// Where the project's own template of the chapter has the text, or the template as a whole, where it prints no fact.
    pub template: Option<Spot>,
    /// Whether the wording of the language is a draft that no qualified person has reviewed.
    pub draft_wording: bool,
}

/// A fact that a passage prints.
#[derive(Debug, Serialize)]
pub struct ShownFact {
    /// Its path in the configuration: `network.port.https.number`.
    pub path: String,
    pub place: Spot,
    /// Of prose and of names.
    pub translation: Option<Translated>,
}

/// The state of a text in the language of the document.
#[derive(Debug, Serialize)]
pub struct Translated {
    pub state: State,
    /// Its place in the PO file; `None` if there is none.
    pub place: Option<Spot>,
}

/// How a text comes into the language of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is written in it.
    Own,
    Translated,
    /// The translation is of an earlier text, or its translator was not sure.
    Stale,
    Missing,
    /// A name with no translation.
    AsWritten,
}

/// A place that can be opened.
#[derive(Debug, Serialize)]
pub struct Spot {
    /// `file:line` as messages show it.
    pub shown: String,
    /// Its number among the places of the passage.
    pub number: usize,
}

/// A requirement that a passage serves.
#[derive(Debug, Serialize)]
pub struct ShownRequirement {
    pub id: String,
    /// What headings call its source.
    pub source: String,
    pub clause: String,
    /// A paraphrase.
    pub duty: String,
    /// Its row in the report on coverage.
    pub link: Option<String>,
}

/// The texts of messages that are printed without a value, with the names of the messages.
pub type Words = FxHashMap<String, Vec<String>>;

/// What is shown of a passage, and the places that it names.
struct Look<'s> {
    device: &'s Device,
    project: &'s Project,
    page: &'s Page,
    places: Vec<Target>,
}

/// The places of a passage by their numbers. A file that is no longer in the inputs or the project is not opened.
pub type Places = Vec<Option<Target>>;

/// What the preview shows of the passage with a number, and the places in it; `None` if there is no such passage.
///
/// # Errors
/// Fails if the page cannot be made.
pub fn look(pages: &DevicePages, page: &Page, number: usize) -> anyhow::Result<Option<(Shown, Places)>> {
    let passages = page.passages()?;
    let Some(passage) = passages.list.get(number) else { return Ok(None) };
    let mut look = Look { device: &pages.device, project: &page.basis.project, page, places: Vec::new() };
    let shown = look.shown(pages, passages, passage, number);
    let roots = page.basis.request.roots();
    let places = look.places.into_iter().map(|place| Some(place).filter(|place| roots.hold(&place.path)));
    Ok(Some((shown, places.collect())))
}

impl<'s> Look<'s> {
    fn shown(&mut self, pages: &DevicePages, passages: &Passages, passage: &Passage, number: usize) -> Shown {
        let document = self.page.document();
        let origins = self.page.origins(pages);
        let mut own: Vec<&Origin> = passage.printed.facts.iter().filter_map(|fact| origins.get(*fact)).collect();
        if passage.chapter.is_none() {
            // What stands before the chapters has no marks of facts: it is prose as a whole.
            own.extend(origins.iter().filter(|origin| self.reads(origin, &passage.text)));
        }
        let facts: Vec<ShownFact> = own.iter().map(|origin| self.fact(origin)).collect();
        let sentences = &passage.printed.sentences;
        let fixed = facts.is_empty() && sentences.is_empty();
        let chapter = document.chapters.iter().find(|chapter| passage.chapter.as_deref() == Some(&*chapter.id));
        Shown {
            number,
            of: passages.list.len(),
            text: passage.text.clone(),
            language: document.language.clone(),
            chapter: chapter.map(|chapter| chapter.title.clone()),
            requirements: self.requirements(pages, &own, sentences),
            facts,
            sentences: sentences.iter().map(|sentence| format!("duty.{sentence}")).collect(),
            wording: if fixed { self.page.wording(&passage.text) } else { Vec::new() },
            template: passage.chapter.as_ref().filter(|_| fixed).and_then(|id| self.template(id, &passage.text)),
            draft_wording: document.draft_locale,
        }
    }

    /// Whether a fact is prose that reads like a text.
    fn reads(&self, origin: &Origin, text: &str) -> bool {
        let Some(Fact::Text { kind: TextKind::Prose, text: own }) = self.device.facts.at(&origin.path) else {
            return false;
        };
        let translated = self.device.translation(&self.page.document().language).get(&origin.path);
        plain(&escape::prose(translated.unwrap_or(own))) == text
    }

    fn fact(&mut self, origin: &Origin) -> ShownFact {
        let place = self.device.node.nearest_fact(&origin.path);
        let holder = self.device.sources.file(place.file);
        let translation = self.translation(&origin.path, holder);
        ShownFact { path: origin.path.clone(), place: self.spot(place), translation }
    }

    /// The state of a text, which stands in a file.
    fn translation(&mut self, path: &str, holder: &'s SourceFile) -> Option<Translated> {
        let Some(Fact::Text { kind: TextKind::Prose | TextKind::Label, text }) = self.device.facts.at(path) else {
            return None;
        };
        let language = &self.page.document().language;
        if language == self.device.source_language() || language == pseudo::TAG {
            return (language != pseudo::TAG).then_some(Translated { state: State::Own, place: None });
        }
        let translation = self.device.translations.get(language)?;
        let has = |paths: &[String]| paths.iter().any(|other| other == path);
        let state = if translation.texts.contains_key(path) {
            State::Translated
        } else if has(&translation.fuzzy) {
            State::Stale
        } else if has(&translation.missing) {
            State::Missing
        } else if has(&translation.as_written) {
            State::AsWritten
        } else {
            return None;
        };
        let catalog = catalog_path(&holder.path, language);
        let file = self.device.sources.files().find(|file| file.path == catalog);
        let place = file.map(|file| {
            let line = entry_line(file, path, text).unwrap_or(1);
            self.add(&file.display, &file.path, (line, 1))
        });
        Some(Translated { state, place })
    }

    /// The requirements that facts and sentences serve, in the order of the catalogue.
    fn requirements(&self, pages: &DevicePages, facts: &[&Origin], sentences: &[&str]) -> Vec<ShownRequirement> {
        let asked = &self.page.basis.request.require;
        let sources = if asked.is_empty() { coverage::required(&self.device.facts) } else { asked.clone() };
        let served: BTreeSet<&str> = facts.iter().flat_map(|origin| &origin.requirements).map(String::as_str).collect();
        let found = self.project.catalogue.requirements().filter(|(source, requirement)| {
            let is_sentence = |answer: &Answer| matches!(answer, Answer::Sentence(id) if sentences.contains(id));
            served.contains(requirement.id.as_str())
                || (sources.contains(&source.about.id) && is_sentence(&requirement.answer))
        });
        let link = |id: &str| format!("/view/{}/{}/coverage#{id}", self.device.id, self.page.path());
        let shown = found.map(|(source, requirement)| ShownRequirement {
            id: requirement.id.clone(),
            source: source.about.short.as_ref().unwrap_or(&source.about.title).clone(),
            clause: requirement.clause.clone(),
            duty: requirement.duty.clone(),
            link: (!pages.report.is_empty()).then(|| link(&requirement.id)),
        });
        shown.collect()
    }

    /// The project's own template of a chapter.
    fn template(&mut self, chapter: &str, text: &str) -> Option<Spot> {
        let name = format!("chapters/{chapter}.md");
        let (_, template) = self.project.templates.iter().find(|(own, _)| *own == name)?;
        let line = template.lines().position(|line| !text.is_empty() && line.contains(text));
        let path = self.project.folder.join("templates").join(&name);
        Some(self.add(&source::display(&path), &path, (line.map_or(1, |line| line + 1), 1)))
    }

    fn spot(&mut self, place: Place) -> Spot {
        let sources = &self.device.sources;
        let file = sources.file(place.file);
        self.add(&file.display, &file.path, sources.line_column(place))
    }

    fn add(&mut self, shown: &str, path: &Path, (line, column): (usize, usize)) -> Spot {
        let shown = format!("{shown}:{line}");
        let path = std::path::absolute(path).unwrap_or_default();
        self.places.push(Target { path, line, column });
        Spot { shown, number: self.places.len() - 1 }
    }
}

/// The line of the entry for a text in a PO file.
fn entry_line(file: &SourceFile, path: &str, text: &str) -> Option<usize> {
    let catalog = Catalog::parse(&file.text).ok()?;
    let translated = catalog.best(path, text).map(|entry| entry.line);
    // An entry with no translation is not found by its text.
    let context = format!("msgctxt \"{path}\"");
    translated.or_else(|| file.text.lines().position(|line| line.trim_end() == context).map(|line| line + 1))
}

/// The messages of a language that are printed without a value, by their plain text.
pub fn words(locale: &Locale) -> Words {
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for name in locale.messages().filter(|name| locale.variables(name).is_empty()) {
        // A message that has only attributes has no text.
        let Ok(text) = locale.word(name) else { continue };
        words.entry(plain(&text)).or_default().push(name.to_owned());
    }
    words.into_iter().collect()
}

/// Inline Markdown as a passage has it: plain, a line for each break.
fn plain(markdown: &str) -> String {
    let (spans, _) = read_line(markdown, &Marks::default(), &|_| false);
    block::lines(&spans).trim().to_owned()
}
