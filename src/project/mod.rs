//! The built-in files, and the project's files that replace them: `templates/`, `locales/`, `requirements/` and
//! `rules/`, file by file. Beside them, the project's record of approvals.

pub mod answer;
pub mod approval;
pub mod languages;
pub mod look;
pub mod order;
pub(crate) mod reference;
pub mod requirement;
pub mod rule;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, OnceLock};

use include_dir::{Dir, include_dir};

use crate::base::diagnostic::{self, Diagnostic, Problem};
use crate::base::error::Error;
use crate::base::limit::FILE_MIB;
use crate::base::path;
use crate::base::source::Input;
use crate::base::source::{self, Place, Roots, Sources, TextFile, forbidden_characters, unix_ends};
use crate::model::fact::Fact;
use crate::model::section::{self, SECTIONS};
use crate::wording::growth::References;
use crate::wording::locale::rendered::{self, Record, State, Translations};
use crate::wording::locale::reviewed::Reviewed;
use crate::wording::locale::{self, Locale, Review, Reviews, WordingFile, pseudo};
use approval::Approvals;
use look::Look;
use reference::Reference;
use requirement::Catalogue;
use rule::Rules;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The folders of a project, and how the names of the text files end that each can have.
const FOLDERS: [(&str, &[&str]); 4] = [
    ("locales", &["ftl", "toml"]),
    ("requirements", &["toml"]),
    ("rules", &["toml"]),
    ("templates", &["css", "html", "js", "md", "toml", "typ", "xml"]),
];

/// Reads a part that is not always needed.
type Reading<T> = Box<dyn FnOnce() -> Arc<T> + Send>;

/// Name and text of a template.
pub type TemplateFile = (String, String);

/// A project's own files, by their path below `templates/` or `locales/<tag>/`.
#[derive(Debug, Clone)]
pub struct Project {
    pub(crate) templates: Vec<TemplateFile>,
    /// Language, name for messages, text.
    pub(crate) locales: Vec<(String, WordingFile)>,
    pub(crate) reviews: Vec<(String, Reviews)>,
    /// Which English texts the project's translations render, by language.
    pub(crate) rendered: BTreeMap<String, Record>,
    /// The built-in requirements with the project's over them, read on first use.
    #[doc(hidden)]
    pub catalogue: Arc<LazyLock<Arc<Catalogue>, Reading<Catalogue>>>,
    /// Every file of the project's own that was read, by its path below the project's folder with `/`.
    pub(crate) files: Vec<Input>,
    /// Those of them that differ from the built-in file; a plain copy of a template does not.
    pub(crate) changes: Vec<Input>,
    /// The place of those files.
    pub(crate) folder: PathBuf,
    /// The built-in rules of change with the project's over them, read on first use.
    pub(crate) rules: Arc<LazyLock<Arc<Rules>, Reading<Rules>>>,
    /// The look of its documents.
    pub(crate) look: Arc<Look>,
    /// Its document for Word whose styles others get.
    pub(crate) reference: Option<Arc<Reference>>,
    /// The project's wording of references, by language, read on first use.
    pub(crate) references: Arc<OnceLock<BTreeMap<String, References>>>,
    /// Who approved which document; `None` if the project keeps no record.
    pub(crate) approvals: Option<Arc<Approvals>>,
    /// The problems of the project's wording, requirements, rules, look and approvals.
    pub(crate) problems: Vec<diagnostic::Found>,
}

impl Default for Project {
    /// Only the built-in files.
    fn default() -> Self {
        Self {
            templates: Vec::new(),
            locales: Vec::new(),
            reviews: Vec::new(),
            rendered: BTreeMap::new(),
            catalogue: Arc::new(LazyLock::new(Box::new(requirement::standard))),
            files: Vec::new(),
            changes: Vec::new(),
            folder: PathBuf::from("."),
            rules: Arc::new(LazyLock::new(Box::new(rule::standard))),
            look: Arc::default(),
            reference: None,
            references: Arc::default(),
            approvals: None,
            problems: Vec::new(),
        }
    }
}

/// The built-in text templates, by their path below `templates/`.
fn built_in() -> &'static BTreeMap<String, String> {
    fn collect(dir: &Dir<'_>, endings: &[&str], into: &mut BTreeMap<String, String>) {
        for file in dir.files() {
            let is_text = file.path().extension().is_some_and(|ending| endings.iter().any(|known| ending == *known));
            if let (true, Some(text)) = (is_text, file.contents_utf8()) {
                into.insert(path::shown(file.path()), unix_ends(text).into_owned());
            }
        }
        for dir in dir.dirs() {
            collect(dir, endings, into);
        }
    }
    static BUILT_IN: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        let mut templates = BTreeMap::new();
        let endings = FOLDERS.iter().filter(|(folder, _)| *folder == "templates").flat_map(|(_, endings)| *endings);
        collect(&TEMPLATES, &endings.copied().collect::<Vec<_>>(), &mut templates);
        templates
    });
    &BUILT_IN
}

/// Like [`built_in`], sorted by name.
#[must_use]
pub fn built_in_templates() -> Vec<TemplateFile> {
    built_in().iter().map(|(name, text)| (name.clone(), text.clone())).collect()
}

/// A built-in template that the program itself uses; a test checks that each exists.
#[must_use]
pub fn built_in_template(name: &str) -> &'static str {
    built_in().get(name).map_or("", String::as_str)
}

/// Whether a template is that of a chapter, or one that such a template can include.
#[must_use]
pub fn is_chapter(name: &str) -> bool {
    name.starts_with("chapters/") && Path::new(name).extension().is_some_and(|extension| extension == "md")
}

/// Characters of templates that could be mistaken for ifugen's own marks in a text.
fn forbidden(templates: &[TemplateFile], sources: &mut Sources) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (name, text) in templates {
        let found = forbidden_characters(text);
        if found.is_empty() {
            continue;
        }
        let file = sources.add(&format!("templates/{name}"), text);
        for (character, kind) in found {
            let start = text.find(character).unwrap_or_default();
            let place = Place { file, start, end: start + character.len_utf8() };
            problems.push(Problem::ForbiddenCharacter { character, kind }.at(place));
        }
    }
    problems
}

/// Chapters of a document that have no template, or no title in one of its languages.
#[must_use]
pub fn chapter_problems(project: &Project, facts: &Fact, languages: &[String]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for id in section::of(facts).into_iter().filter(|id| !SECTIONS.iter().any(|section| section.id == *id)) {
        let template = format!("chapters/{id}.md");
        if !project.templates.iter().any(|(name, _)| *name == template) {
            problems.push(Problem::ChapterWithoutTemplate { chapter: id });
            continue;
        }
        let is_titled = |tag: &String| project.locale(tag).map_or(true, |locale| locale.has(&format!("chapter.{id}")));
        let untitled = languages.iter().filter(|tag| !is_titled(tag)).cloned();
        problems.extend(untitled.map(|language| Problem::ChapterUntitled { chapter: id.clone(), language }));
    }
    problems
}

/// A folder of a project. It may be a link, but only to a place inside the project, because a checkout from elsewhere
/// can contain one.
#[expect(clippy::result_large_err, reason = "a problem is made seldom and moved once")]
fn part_of(folder: &Path, part: &str) -> Result<PathBuf, Diagnostic> {
    let path = folder.join(part);
    let is_outside = path.is_symlink() && !Roots::of(&[folder.to_path_buf()], folder).hold(&path);
    if is_outside { Err(Problem::OutsideProject { path: path::shown(&path) }.anywhere()) } else { Ok(path) }
}

impl Project {
    /// Reads the project in a folder; a folder without project files is an empty project.
    ///
    /// # Errors
    /// Fails if a file cannot be read, is too large, or is not UTF-8.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let mut project = Self { folder: folder.to_path_buf(), ..Self::default() };
        let input = |path: String, sha256: &str| Input { path: path.into(), sha256: Some(sha256.into()) };
        let mut read: BTreeMap<&str, Vec<TemplateFile>> = BTreeMap::new();
        let mut wrong = Vec::new();
        for (part, endings) in FOLDERS {
            let path = match part_of(folder, part) {
                Ok(path) => path,
                Err(problem) => {
                    project.problems.push((problem, Arc::default()));
                    continue;
                }
            };
            let files = match source::read_folder(&path, endings) {
                Ok(files) => files,
                Err(error) => {
                    wrong.extend(error.into_found()?);
                    continue;
                }
            };
            let texts = read.entry(part).or_default();
            for TextFile { name, text, sha256 } in files {
                let input = input(format!("{part}/{name}"), &sha256);
                if part != "templates" || built_in().get(&name) != Some(&text) {
                    project.changes.push(input.clone());
                }
                project.files.push(input);
                texts.push((name, text));
            }
        }
        if !wrong.is_empty() {
            return Err(Error::input(wrong));
        }
        let mut part = |name: &str| read.remove(name).unwrap_or_default();
        let (locales, requirements, rules) = (part("locales"), part("requirements"), part("rules"));
        project.templates = part("templates");
        let mut wording = Sources::default();
        let mut problems = Vec::new();
        for (name, text) in locales {
            let Some((tag, file)) = name.split_once('/') else { continue };
            // The parser shows the line in a drawing; its last line has the problem.
            let why = |error: &dyn std::fmt::Display| error.to_string().lines().last().unwrap_or_default().to_owned();
            if file == "locale.toml" {
                let place = Place::start_of(wording.add(&format!("locales/{name}"), &text));
                match locale::reviews(&text) {
                    Ok(reviews) => project.reviews.push((tag.to_owned(), reviews)),
                    Err(error) => problems.push(Problem::ReviewBroken { why: why(&error) }.at(place)),
                }
            } else if file == rendered::FILE {
                let place = Place::start_of(wording.add(&format!("locales/{name}"), &text));
                match Record::parse(&text) {
                    Ok(record) => _ = project.rendered.insert(tag.to_owned(), record),
                    Err(error) => problems.push(Problem::RenderedBroken { why: why(&error) }.at(place)),
                }
            } else if Path::new(file).extension().is_some_and(|extension| extension == "ftl") {
                project.locales.push((tag.to_owned(), (format!("locales/{name}"), text)));
            }
        }
        problems.extend(locale::check::check(&project.locales, &mut wording));
        problems.extend(forbidden(&project.templates, &mut wording));
        let problems = diagnostic::tidy(problems, &wording);
        let wording = Arc::new(wording);
        project.problems.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&wording))));
        if !requirements.is_empty() {
            let (catalogue, problems, sources) = requirement::read(&requirements);
            let sources = Arc::new(sources);
            project.catalogue = Arc::new(LazyLock::new(Box::new(|| Arc::new(catalogue))));
            project.problems.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&sources))));
        }
        if let Some((_, text)) = rules.iter().find(|(name, _)| name == "changes.toml") {
            let english = project.locale(locale::LOCALES[0])?;
            let has_reason = |reason: &str| english.has(&format!("change-reason.{reason}"));
            let (rules, problems, sources) = rule::read(Some(text), &has_reason);
            let sources = Arc::new(sources);
            project.rules = Arc::new(LazyLock::new(Box::new(|| Arc::new(rules))));
            project.problems.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&sources))));
        }
        if let Some(own) = project.templates.iter().find(|(name, _)| name == look::FILE) {
            let (look, problems, sources) = look::read(&folder.join("templates"), Some(&own.1));
            let sources = Arc::new(sources);
            for (name, sha256) in &look.files {
                let input = input(format!("templates/{name}"), sha256);
                project.files.push(input.clone());
                project.changes.push(input);
            }
            project.look = Arc::new(look);
            project.problems.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&sources))));
        }
        let mut sources = Sources::default();
        match approval::read(folder, &mut sources) {
            Ok(None) => {}
            Ok(Some((approvals, problems))) => {
                project.approvals = Some(Arc::new(approvals));
                let sources = Arc::new(sources);
                project.problems.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&sources))));
            }
            Err(problem) => project.problems.push((problem, Arc::new(sources))),
        }
        project.read_reference(&folder.join("templates"));
        Ok(project)
    }

    /// Reads the project's document for Word, if it has one.
    fn read_reference(&mut self, templates: &Path) {
        if std::fs::symlink_metadata(templates.join(reference::FILE)).is_err() {
            return;
        }
        let mut files = Vec::new();
        let bytes = look::file(templates, reference::FILE, FILE_MIB, &mut files);
        let read =
            bytes.and_then(|bytes| reference::read(&bytes).map_err(|why| Box::new(Problem::ReferenceBroken { why })));
        for (name, sha256) in files {
            let input = Input { path: format!("templates/{name}").into(), sha256: Some(sha256.into()) };
            self.files.push(input.clone());
            self.changes.push(input);
        }
        match read {
            Ok(read) => self.reference = Some(Arc::new(read)),
            Err(problem) => self.problems.push((problem.anywhere(), Arc::default())),
        }
    }

    /// The languages with wording, built in or the project's own.
    #[must_use]
    pub(crate) fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> = locale::LOCALES.iter().map(ToString::to_string).collect();
        languages.push(pseudo::TAG.to_owned());
        for (tag, _) in &self.locales {
            if !languages.contains(tag) {
                languages.push(tag.clone());
            }
        }
        languages
    }

    /// The messages that a language lacks; empty for a built-in language.
    #[must_use]
    pub(crate) fn missing(&self, tag: &str) -> Vec<String> {
        if tag == pseudo::TAG || locale::is_built_in(tag) {
            return Vec::new();
        }
        // Invalid wording has been reported already.
        let Ok(locale) = self.locale(tag) else { return Vec::new() };
        locale::check::needed().into_iter().filter(|name| !locale.has(name)).collect()
    }

    /// The project's wording of references in a language.
    #[must_use]
    pub(crate) fn references(&self, tag: &str) -> &References {
        static NONE: References = References::new();
        let tag = if tag == pseudo::TAG { locale::LOCALES[0] } else { tag };
        let all = self.references.get_or_init(|| {
            let mut files: BTreeMap<String, Vec<WordingFile>> = BTreeMap::new();
            for (language, file) in &self.locales {
                files.entry(language.clone()).or_default().push(file.clone());
            }
            files.into_iter().map(|(language, files)| (language, locale::references(&files))).collect()
        });
        all.get(tag).unwrap_or(&NONE)
    }

    /// The wording of a language.
    ///
    /// # Errors
    /// Fails if one of its files is not valid.
    #[doc(hidden)]
    pub fn locale(&self, tag: &str) -> anyhow::Result<Locale> {
        if tag == pseudo::TAG {
            let mut files = locale::built_in(locale::LOCALES[0]);
            files.extend(self.own_wording(locale::LOCALES[0], false));
            return Locale::new(tag, Review::Draft, &pseudo::files(&files));
        }
        let own: Vec<WordingFile> = self.own_wording(tag, false).collect();
        let mut locale = Locale::load(tag, &own, self.own_review(tag).cloned())?;
        if matches!(locale.review, Review::Reviewed(_)) {
            locale.stale = self.translations(tag)?.with(State::Stale).count();
        }
        Ok(locale)
    }

    /// Whether somebody has reviewed the wording of a language.
    pub(crate) fn is_reviewed(&self, tag: &str) -> bool {
        let review = self.own_review(tag).cloned().or_else(|| locale::built_in_review(tag).ok());
        matches!(review, Some(Review::Reviewed(_)))
    }

    /// The state of the project's own wording of a language, where it states one.
    fn own_review(&self, tag: &str) -> Option<&Review> {
        self.reviews.iter().find(|(language, _)| language == tag).map(|(_, reviews)| &reviews.state)
    }

    /// The parts of a language's wording that somebody has reviewed.
    ///
    /// # Errors
    /// Fails if the built-in `locale.toml` is not valid.
    pub(crate) fn reviewed(&self, tag: &str) -> anyhow::Result<Vec<Reviewed>> {
        let mut parts = if locale::is_built_in(tag) { locale::built_in_reviews(tag)?.parts } else { Vec::new() };
        let own = self.reviews.iter().filter(|(language, _)| language == tag);
        parts.extend(own.flat_map(|(_, reviews)| reviews.parts.iter().cloned()));
        Ok(parts)
    }

    /// The texts of a language beside the English ones that they render.
    ///
    /// # Errors
    /// Fails if the built-in record of confirmed translations is not valid.
    pub(crate) fn translations(&self, tag: &str) -> anyhow::Result<Translations> {
        let all = |tag: &str| -> Vec<WordingFile> {
            self.locales.iter().filter(|(language, _)| language == tag).map(|(_, file)| file.clone()).collect()
        };
        let mut english = rendered::built_in_texts(locale::LOCALES[0]);
        english.extend(rendered::texts(&all(locale::LOCALES[0])));
        let project = rendered::texts(&all(tag));
        let mut own = rendered::built_in_texts(tag);
        own.extend(project.clone());
        if tag == locale::LOCALES[0] {
            own.clear();
        }
        let record = rendered::built_in_record(tag)?;
        let record = self.rendered.get(tag).map_or(record.clone(), |over| record.with(over));
        Ok(Translations { english, own, project, record })
    }

    /// The project's files of wording in a language: those for lay readers, or the others.
    fn own_wording(&self, tag: &str, lay: bool) -> impl Iterator<Item = WordingFile> {
        let is_lay = |name: &str| name.rsplit('/').next() == Some(locale::LAY);
        let of_language = self.locales.iter().filter(move |(language, _)| language == tag);
        of_language.map(|(_, file)| file).filter(move |(name, _)| is_lay(name) == lay).cloned()
    }

    /// All wording of a language for lay readers; `None` if it is the same as for others.
    #[must_use]
    pub(crate) fn lay_wording(&self, tag: &str) -> Vec<WordingFile> {
        let read = if tag == pseudo::TAG { locale::LOCALES[0] } else { tag };
        let over: Vec<WordingFile> =
            locale::built_in_lay(read).into_iter().chain(self.own_wording(read, true)).collect();
        if over.is_empty() {
            return over;
        }
        let mut files = locale::built_in(read);
        files.extend(self.own_wording(read, false));
        files.extend(over);
        if tag == pseudo::TAG { pseudo::files(&files) } else { files }
    }

    /// The built-in chapter templates with the project's own over them.
    #[doc(hidden)]
    #[must_use]
    pub fn chapter_templates(&self) -> Vec<TemplateFile> {
        let mut templates = built_in_templates();
        templates.extend(self.templates.iter().cloned());
        templates.retain(|(name, _)| is_chapter(name));
        templates
    }
}
