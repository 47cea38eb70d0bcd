//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.
//!
//! The way of the data: find → load → compose → export → write. Everything between the first and the last is a pure
//! function of plain values.

pub mod base;
pub mod cli;
pub mod compose;
pub mod export;
pub mod front;
pub mod input;
pub mod model;
pub mod pipeline;
pub mod project;
pub mod review;
pub mod wording;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use base::diagnostic::{self, Diagnostic, Problem};
use base::limit;
use base::source::{self, Sources};
use compose::document::{self, Composer, Document};
use compose::template::Templates;
use export::{FORMATS, Format};
use input::find::find as find_devices;
use input::load::{self as loading, Device};
use model::fact::Fact;
use project::Project;
use review::change;
use review::coverage::{self, Coverage};
use wording::locale;

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Files and folders.
    pub inputs: Vec<PathBuf>,
    pub out: PathBuf,
    /// Names of formats; those of each document where empty.
    pub formats: Vec<String>,
    /// Languages; those of each document where empty.
    pub languages: Vec<String>,
    pub options: export::Options,
    /// Prose with no translation is shown in its own language and marked, instead of being an error.
    pub draft: bool,
    /// Draft wording is not marked as such.
    pub accept_draft_locales: bool,
    /// Sources of requirements that the documents have to cover; those that each document names where empty.
    pub require: Vec<String>,
    /// The project's folder, the current one where empty: see [`source::Roots`].
    pub project: PathBuf,
    /// An earlier state; documents tell what has changed since.
    pub since: Option<Arc<change::State>>,
    /// Requirements that are not covered are warnings.
    pub allow_gaps: bool,
    /// Requirements that wait for a person's judgement are errors.
    pub strict: bool,
}

impl Request {
    /// Where the files may lie that a configuration names. Looked for on the disk, so not once for each device.
    #[must_use]
    pub fn roots(&self) -> source::Roots {
        source::Roots::of(&self.inputs, &self.project)
    }
}

/// A problem, and the files in which its place is.
pub type Found = (Diagnostic, Arc<Sources>);

/// The devices of the inputs, as far as they are right, and everything that is wrong.
///
/// # Errors
/// Where the world is wrong: a folder cannot be read.
pub fn load(request: &Request, project: &Project) -> anyhow::Result<(Vec<Device>, Vec<Found>)> {
    let (devices, found) = load_with_sources(request, project)?;
    Ok((devices.into_iter().map(|(device, _)| device).collect(), found))
}

/// The files of the devices, and what is wrong apart from them.
fn find(request: &Request, project: &Project) -> anyhow::Result<(Vec<PathBuf>, Vec<Found>)> {
    let (paths, problems) = find_devices(&request.inputs, Some(&request.out))?;
    let nowhere = Arc::new(Sources::default());
    let mut found: Vec<Found> = problems.into_iter().map(|problem| (problem, Arc::clone(&nowhere))).collect();
    found.extend(project.problems.iter().cloned());
    let unknown = request.require.iter().filter_map(|source| coverage::unknown_source(&project.catalogue, source));
    found.extend(unknown.map(|problem| (problem.anywhere(), Arc::clone(&nowhere))));
    Ok((paths, found))
}

/// A device and the files that it was read from.
pub type Loaded = (Device, Arc<Sources>);

/// As [`load`], with the files of each device.
///
/// # Errors
/// As [`load`].
pub fn load_with_sources(request: &Request, project: &Project) -> anyhow::Result<(Vec<Loaded>, Vec<Found>)> {
    let (paths, mut found) = find(request, project)?;
    let roots = request.roots();
    let loaded: Vec<_> = paths.par_iter().map(|path| load_one(path, request, project, &roots)).collect();
    let mut devices: Vec<Loaded> = Vec::with_capacity(loaded.len());
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for (device, problems) in loaded {
        found.extend(problems);
        let Some((device, sources)) = device else { continue };
        let own = device.files.first().map_or_else(String::new, |file| sources.file(*file).display.clone());
        if let Some(other) = taken.insert(device.id.clone(), own) {
            let problem = Problem::DeviceTwice { id: device.id.clone(), other };
            found.push((problem.at(device.node.nearest(&["device", "id"])), sources));
        } else {
            devices.push((device, sources));
        }
    }
    Ok((devices, found))
}

type LoadedOne = (Option<Loaded>, Vec<Found>);

/// One device, and what is wrong with it or its languages.
fn load_one(path: &Path, request: &Request, project: &Project, roots: &source::Roots) -> LoadedOne {
    let mut sources = Sources::within(roots);
    let (mut device, mut problems) = loading::device(path, &mut sources);
    let known = project.languages();
    if let Some(device) = &mut device {
        problems.extend(coverage::check(&|| &project.catalogue, &device.facts, &device.node));
        problems.extend(loading::check_tags(device, &request.languages));
        let chapters = project::chapter_problems(project, &device.facts, &device.languages(&request.languages));
        problems.extend(chapters.into_iter().map(|problem| problem.at(device.node.nearest(&["document", "chapters"]))));
        for language in device.languages(&request.languages) {
            if locale::canonical_tag(&language).as_deref() != Some(&language) {
                continue;
            }
            let place = device.node.nearest(&["document", "languages"]);
            problems.extend(loading::translate(device, &language, &mut sources, request.draft));
            if let Some(why) = loading::reserved(&language) {
                problems.push(Problem::NameReserved { kind: "language", name: language.clone(), why }.at(place));
            }
            if !known.contains(&language) {
                problems.push(Problem::LanguageUnknown { language, known: known.clone() }.at(place));
                continue;
            }
            let missing = project.missing(&language);
            if !missing.is_empty() {
                problems.push(Problem::WordingMissing { language, missing }.at(place));
            }
        }
    }
    let problems = diagnostic::tidy(problems, &sources);
    let sources = Arc::new(sources);
    let found = problems.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect();
    if let Some(device) = &mut device {
        device.sources = Arc::clone(&sources);
    }
    (device.map(|device| (device, sources)), found)
}

/// A device that [`load_one`] has found right before. Whether its files are still the same is for the caller to see.
fn load_again(path: &Path, request: &Request, roots: &source::Roots) -> Option<Device> {
    let mut sources = Sources::within(roots);
    let mut device = loading::again(path, &mut sources)?;
    for language in device.languages(&request.languages) {
        loading::translate(&mut device, &language, &mut sources, request.draft);
    }
    device.sources = Arc::new(sources);
    Some(device)
}

/// One composer for each language that the devices need.
///
/// # Errors
/// Where wording or a template is not valid.
pub fn composers(
    devices: &[Device],
    request: &Request,
    project: &Project,
) -> anyhow::Result<BTreeMap<String, Composer>> {
    let languages = devices.iter().flat_map(|device| device.languages(&request.languages)).collect();
    composers_of(languages, request, project)
}

/// One composer for each of some languages.
///
/// # Errors
/// Where wording or a template is not valid.
pub fn composers_of(
    languages: BTreeSet<String>,
    request: &Request,
    project: &Project,
) -> anyhow::Result<BTreeMap<String, Composer>> {
    composers_with(None, languages, request, project)
}

/// As [`composers_of`], with the templates of the chapters where they are parsed already.
fn composers_with(
    templates: Option<anyhow::Result<Arc<Templates>>>,
    languages: BTreeSet<String>,
    request: &Request,
    project: &Project,
) -> anyhow::Result<BTreeMap<String, Composer>> {
    let locale = |language: String| Ok((project.locale(&language)?, language));
    let (templates, locales) = rayon::join(
        || templates.unwrap_or_else(|| document::parse(&project.chapter_templates())),
        || languages.into_par_iter().map(locale).collect::<anyhow::Result<Vec<_>>>(),
    );
    let (templates, locales) = (templates?, locales?);
    let composer = |locale| Composer::new(Arc::new(locale), Arc::clone(&templates), request.accept_draft_locales);
    Ok(locales.into_iter().map(|(locale, language)| (language, composer(locale))).collect())
}

/// What composing tells: chapters that stay empty, facts that no chapter shows, requirements that are not covered.
///
/// # Errors
/// Where a template fails.
pub fn check_documents(devices: &[Device], request: &Request, project: &Project) -> anyhow::Result<Vec<Found>> {
    let composers = composers(devices, request, project)?;
    let nowhere = Arc::new(Sources::default());
    let checked: anyhow::Result<Vec<Vec<Found>>> = devices
        .par_iter()
        .map(|device| {
            let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
                return Ok(Vec::new());
            };
            let document = compose(device, composer, request, project)?;
            let problems = document::gaps(&document, &device.facts).into_iter().map(|gap| match gap {
                document::Gap::Chapter(chapter) => {
                    Problem::ChapterEmpty { device: device.id.clone(), chapter }.anywhere()
                }
                document::Gap::Fact(fact) => Problem::FactNotShown { device: device.id.clone(), fact }.anywhere(),
            });
            let mut found: Vec<Found> = problems.map(|problem| (problem, Arc::clone(&nowhere))).collect();
            found.extend(document::missing_anchors(&document).into_iter().map(|anchor| missing_anchor(device, anchor)));
            if let Some(coverage) = assess(device, &document, request, project) {
                let Device { facts, node, sources, .. } = device;
                let telling = coverage::Telling { allow_gaps: request.allow_gaps, strict: request.strict };
                let gaps = coverage::diagnostics(&coverage, facts, node, telling);
                found.extend(gaps.into_iter().map(|gap| (gap, Arc::clone(sources))));
            }
            Ok(found)
        })
        .collect();
    Ok(checked?.into_iter().flatten().collect())
}

/// A link that leads nowhere, at the prose that has it; where none has, it stands in a template.
fn missing_anchor(device: &Device, anchor: String) -> Found {
    let link = format!("](#{anchor}");
    let mut holder = None;
    device.facts.leaves("", &mut |path, fact| {
        let is_it = matches!(fact, Fact::Text { kind: "Prose", text } if text.contains(&link));
        holder = holder.take().or_else(|| is_it.then(|| path.to_owned()));
    });
    let problem = Problem::AnchorMissing { device: device.id.clone(), anchor };
    match holder {
        Some(path) => (problem.at(device.node.nearest_fact(&path)), Arc::clone(&device.sources)),
        None => (problem.anywhere(), Arc::default()),
    }
}

/// The document of a device, with its annex where it is to have one.
pub(crate) fn compose(
    device: &Device,
    composer: &Composer,
    request: &Request,
    project: &Project,
) -> anyhow::Result<Document> {
    let earlier = request.since.iter().flat_map(|since| &since.devices).find(|earlier| earlier.id == device.id);
    let mut document = match earlier {
        Some(earlier) => change::chapter::compose(composer, earlier, device, &project.rules)?,
        None => composer.compose(&device.id, &device.facts, device.translation(&composer.locale.tag))?,
    };
    if request.draft {
        document.meta.draft = Some(composer.locale.word("page.draft")?);
        document.meta.notices.insert(0, composer.locale.word("notice.draft")?);
    }
    if coverage::annex::is_wanted(&device.facts)
        && let Some(coverage) = assess(device, &document, request, project)
    {
        document.chapters.push(coverage::annex::chapter(&coverage, &document, &composer.locale)?);
    }
    let wrong =
        |problem: Problem| Err(diagnostic::Wrong(vec![(problem.anywhere(), Arc::clone(&device.sources))]).into());
    let length: usize = document.chapters.iter().map(|chapter| chapter.markdown.len()).sum();
    if length > limit::DOCUMENT * limit::MIB {
        let (id, language) = (document.device, document.language);
        return wrong(Problem::DocumentTooLarge { device: id, language, limit_mib: limit::DOCUMENT });
    }
    if let Some((anchor, chapters)) = document::repeated_anchor(&document) {
        let (anchor, chapters) = (anchor.to_owned(), chapters.map(str::to_owned));
        return wrong(Problem::HeadingRepeated { device: document.device, anchor, chapters });
    }
    Ok(document)
}

/// The coverage of a document; none where it has no source to cover.
#[must_use]
pub fn assess<'a>(
    device: &'a Device,
    document: &'a Document,
    request: &Request,
    project: &'a Project,
) -> Option<Coverage<'a>> {
    let required = if request.require.is_empty() { coverage::required(&device.facts) } else { request.require.clone() };
    if required.is_empty() {
        return None;
    }
    let places = coverage::Places::new(&device.node, &device.sources);
    let not_applicable = coverage::not_applicable(&device.facts, places);
    Some(coverage::assess(&project.catalogue, &required, &device.facts, document, &not_applicable, places))
}

impl Device {
    /// The languages of its documents: those asked for, else its own.
    #[must_use]
    pub fn languages(&self, asked: &[String]) -> Vec<String> {
        if asked.is_empty() { self.texts("document.languages", "document.language") } else { asked.to_vec() }
    }

    /// The formats of its documents: those asked for, else its own, else all.
    #[must_use]
    pub fn formats(&self, asked: &[String]) -> Vec<&'static Format> {
        let own = self.texts("document.formats", "");
        let names = if asked.is_empty() { &own } else { asked };
        FORMATS
            .iter()
            .filter(|format| names.is_empty() || names.iter().any(|n| n == format.name || n == format.extension))
            .collect()
    }
}
