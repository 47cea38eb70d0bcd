//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.
//!
//! The way of the data: find → load → compose → export → write. Everything between the first and the last is a pure
//! function of plain values.

pub mod check;
pub mod cli;
pub mod coverage;
pub mod device;
pub mod diagnostic;
pub mod document;
pub mod escape;
pub mod fact;
pub mod figure;
pub mod import;
pub mod load;
pub mod locale;
pub mod manifest;
pub mod output;
pub mod project;
pub mod requirement;
pub mod section;
pub mod shape;
pub mod source;
pub mod starter;
pub mod translate;
pub mod word;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use rayon::prelude::*;

use coverage::Coverage;
use coverage::export::Report;
use diagnostic::{Diagnostic, Problem};
use document::{Composer, Document};
use load::Device;
use manifest::{Entry, Input};
use output::{Artifact, FORMATS, Format, index};
use project::Project;
use source::Sources;

/// Devices that are built side by side. Typst remembers what it has done, so it is told to forget after each batch.
const BATCH: usize = 8;

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
    pub options: output::Options,
    /// Prose with no translation is shown in its own language and marked, instead of being an error.
    pub draft: bool,
    /// Draft wording is not marked as such.
    pub accept_draft_locales: bool,
    /// Sources of requirements that the documents have to cover; those that each document names where empty.
    pub require: Vec<String>,
    /// Requirements that are not covered are warnings.
    pub allow_gaps: bool,
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

/// A device and the files that it was read from.
pub type Loaded = (Device, Arc<Sources>);

/// As [`load`], with the files of each device.
///
/// # Errors
/// As [`load`].
pub fn load_with_sources(request: &Request, project: &Project) -> anyhow::Result<(Vec<Loaded>, Vec<Found>)> {
    let (paths, problems) = source::find(&request.inputs, Some(&request.out))?;
    let nowhere = Arc::new(Sources::default());
    let mut found: Vec<Found> = problems.into_iter().map(|problem| (problem, Arc::clone(&nowhere))).collect();
    found.extend(project.problems.iter().cloned());
    let unknown = request.require.iter().filter_map(|source| coverage::unknown_source(&project.catalogue, source));
    found.extend(unknown.map(|problem| (problem.anywhere(), Arc::clone(&nowhere))));
    let loaded: Vec<_> = paths.par_iter().map(|path| load_one(path, request, project)).collect();
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

/// Texts to be translated, each with the files that its place is in.
type Units<'a> = Vec<(&'a Arc<Sources>, translate::Unit)>;

/// Brings the PO files of all devices up to date. Gives the path of each file and whether it changed.
///
/// # Errors
/// Where a file cannot be written.
pub fn extract(devices: &[Loaded], languages: &[String]) -> anyhow::Result<Vec<(PathBuf, bool)>> {
    // A family's file serves several devices, and each may add rows to it: their units are taken together.
    let mut wanted: BTreeMap<(PathBuf, String), Units> = BTreeMap::new();
    for (device, sources) in devices {
        for language in device.languages(languages).iter().filter(|tag| *tag != device.source_language()) {
            for unit in translate::units(&device.facts, &device.node) {
                let path = translate::catalog_path(&sources.file(unit.place.file).path, language);
                let units = wanted.entry((path, language.clone())).or_default();
                if !units.iter().any(|(_, other)| other.path == unit.path && other.text == unit.text) {
                    units.push((sources, unit));
                }
            }
        }
    }
    let mut written = Vec::new();
    for ((path, language), units) in wanted {
        let old = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read `{}`", path.display())),
        };
        let catalog = translate::Catalog::parse(&old)
            .map_err(|(line, why)| anyhow::anyhow!("{}:{line}: not a PO file: {why}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.split('.').next().unwrap_or_default();
        let text = translate::merge(&units, &catalog, &language, name);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let artifact = Artifact { path: file, bytes: text.into_bytes() };
        let changed = output::write::write(folder, &artifact)?.changed;
        written.push((path, changed));
    }
    Ok(written)
}

/// How far the prose of a device is translated into a language: numbers of texts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Status {
    pub device: String,
    pub language: String,
    pub done: usize,
    /// Translated, but of an earlier text or marked as unsure.
    pub stale: usize,
    pub missing: usize,
}

/// The state of each device's translations.
#[must_use]
pub fn translation_status(devices: &[Loaded]) -> Vec<Status> {
    let rows = devices.iter().flat_map(|(device, _)| {
        device.translations.iter().map(|(language, translation)| Status {
            device: device.id.clone(),
            language: language.clone(),
            done: translation.texts.len(),
            stale: translation.fuzzy.len(),
            missing: translation.missing.len(),
        })
    });
    rows.collect()
}

/// One device, and what is wrong with it or its languages.
fn load_one(path: &Path, request: &Request, project: &Project) -> LoadedOne {
    let mut sources = Sources::default();
    let (mut device, mut problems) = load::device(path, &mut sources);
    let known = project.languages();
    if let Some(device) = &mut device {
        problems.extend(coverage::check(&project.catalogue, &device.facts, &device.node));
        for language in device.languages(&request.languages) {
            let place = device.node.nearest(&["document", "languages"]);
            problems.extend(load::translate(device, &language, &mut sources, request.draft));
            if !known.contains(&language) {
                problems.push(Problem::LanguageUnknown { language, known: known.clone() }.at(place));
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

/// One composer for each language that the devices need.
///
/// # Errors
/// Where wording or a template is not valid.
pub fn composers(
    devices: &[Device],
    request: &Request,
    project: &Project,
) -> anyhow::Result<BTreeMap<String, Composer>> {
    let mut languages: Vec<String> = devices.iter().flat_map(|device| device.languages(&request.languages)).collect();
    languages.sort();
    languages.dedup();
    let templates = project.chapter_templates();
    languages
        .into_par_iter()
        .map(|language| {
            let locale = Arc::new(project.locale(&language)?);
            Ok((language, Composer::new(locale, &templates, request.accept_draft_locales)?))
        })
        .collect()
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
                    Problem::ChapterEmpty { device: device.id.clone(), chapter: chapter.to_owned() }.anywhere()
                }
                document::Gap::Fact(fact) => Problem::FactNotShown { device: device.id.clone(), fact }.anywhere(),
            });
            let mut found: Vec<Found> = problems.map(|problem| (problem, Arc::clone(&nowhere))).collect();
            if let Some(coverage) = assess(device, &document, request, project) {
                let Device { facts, node, sources, .. } = device;
                let gaps = coverage::diagnostics(&project.catalogue, &coverage, facts, node, request.allow_gaps);
                found.extend(gaps.into_iter().map(|gap| (gap, Arc::clone(sources))));
            }
            Ok(found)
        })
        .collect();
    Ok(checked?.into_iter().flatten().collect())
}

/// The document of a device, with its annex where it is to have one.
fn compose(device: &Device, composer: &Composer, request: &Request, project: &Project) -> anyhow::Result<Document> {
    let translation = device.translation(&composer.locale.tag);
    let mut document = composer.compose(&device.id, &device.facts, translation)?;
    if coverage::annex::is_wanted(&device.facts)
        && let Some(coverage) = assess(device, &document, request, project)
    {
        document.chapters.push(coverage::annex::chapter(&coverage, &document, &composer.locale)?);
    }
    Ok(document)
}

/// The coverage of a document; none where it has no source to cover.
#[must_use]
pub fn assess(device: &Device, document: &Document, request: &Request, project: &Project) -> Option<Coverage> {
    let required = if request.require.is_empty() { coverage::required(&device.facts) } else { request.require.clone() };
    if required.is_empty() {
        return None;
    }
    let place = coverage::places(&device.node, &device.sources);
    let not_applicable = coverage::not_applicable(&device.facts, &place);
    Some(coverage::assess(&project.catalogue, &required, &device.facts, document, &not_applicable, &place))
}

/// A report on the coverage of one device, as a file; none where its document has no source to cover.
///
/// `file` is where it will stand: links lead from there into the documents below the request's output folder.
///
/// # Errors
/// Where a template fails or wording is missing.
pub fn coverage_report(
    device: &Device,
    request: &Request,
    project: &Project,
    format: &coverage::export::Format,
    file: Option<&Path>,
) -> anyhow::Result<Option<Vec<u8>>> {
    let composers = composers(std::slice::from_ref(device), request, project)?;
    let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
        return Ok(None);
    };
    let document = compose(device, composer, request, project)?;
    let Some(coverage) = assess(device, &document, request, project) else { return Ok(None) };
    let ifu = match file {
        Some(file) => {
            let document = request.out.join(html_path(&document));
            let from_root = |path: &Path| {
                std::path::absolute(path).with_context(|| format!("cannot tell where `{}` is", path.display()))
            };
            Some(coverage::export::relative(&from_root(file)?, &from_root(&document)?))
        }
        None => None,
    };
    let locale = project.locale("en")?;
    let report =
        Report { coverage: &coverage, device: &document.meta.device_name, locale: &locale, ifu: ifu.as_deref() };
    (format.export)(&report).map(Some)
}

/// The facts of one device for the disclosure form MDS2, as a file.
///
/// # Errors
/// Where wording is missing.
pub fn mds2(device: &Device, project: &Project, format: &str) -> anyhow::Result<Vec<u8>> {
    let locale = project.locale("en")?;
    let place = coverage::places(&device.node, &device.sources);
    let answers = coverage::mds2::answers(&project.catalogue, &device.facts, &place);
    let text = |path: &str| device.facts.at(path).and_then(fact::Fact::text).unwrap_or_default().to_owned();
    let document = format!("{}, {}", text("document.number"), text("document.revision"));
    coverage::mds2::export(&answers, &text("device.name"), &document, &locale, format)
}

/// Where a document in HTML stands below the output folder.
fn html_path(document: &Document) -> String {
    format!("{}/ifu-security.html", output::markdown::folder(document))
}

/// The matrix of a device beside its documents: what the first of them covers.
fn coverage_artifacts(
    device: &Device,
    documents: &[Exported],
    request: &Request,
    project: &Project,
    locale: &locale::Locale,
) -> anyhow::Result<Vec<Artifact>> {
    let Some((document, artifacts)) = documents.first() else { return Ok(Vec::new()) };
    let Some(coverage) = assess(device, document, request, project) else { return Ok(Vec::new()) };
    let ifu = html_path(document);
    let built = artifacts.iter().any(|artifact| artifact.path == ifu);
    let ifu = ifu.strip_prefix(&format!("{}/", device.id)).filter(|_| built);
    let report = Report { coverage: &coverage, device: &document.meta.device_name, locale, ifu };
    let wanted = coverage::export::FORMATS.iter().filter(|format| ["html", "json"].contains(&format.name));
    wanted
        .map(|format| {
            let path = format!("{}/coverage.{}", device.id, format.name);
            Ok(Artifact { path, bytes: (format.export)(&report)? })
        })
        .collect()
}

/// What has been written of one document.
pub struct Progress<'a> {
    pub device: &'a str,
    pub language: &'a str,
    /// Files whose content changed.
    pub changed: usize,
}

/// What a build wrote.
#[derive(Debug, Default)]
pub struct Built {
    pub documents: usize,
    pub files: usize,
    /// Files whose content changed.
    pub changed: usize,
}

/// Builds all documents of the devices and writes them, the index and the manifest.
///
/// # Errors
/// Where a template fails, or the disk refuses. What was in the output folder before is still there, each file whole.
pub fn build(
    devices: &[Device],
    request: &Request,
    project: &Project,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Built> {
    let composers = composers(devices, request, project)?;
    // The reports for the manufacturer are in English.
    let english = project.locale("en")?;
    output::write::prepare(&request.out)?;
    let mut built = Built::default();
    let mut entries = Vec::new();
    let mut index_entries = Vec::new();
    for batch in devices.chunks(BATCH) {
        let exported: anyhow::Result<Vec<_>> =
            batch.par_iter().map(|device| export_device(device, request, project, &composers)).collect();
        for (device, documents) in batch.iter().zip(exported?) {
            for (document, artifacts) in &documents {
                let mut changed = 0;
                for artifact in artifacts {
                    let written = output::write::write(&request.out, artifact)?;
                    changed += usize::from(written.changed);
                    entries.push(Entry::new(written, Some(document), &device.inputs));
                }
                built.documents += 1;
                built.changed += changed;
                progress(Progress { device: &device.id, language: &document.language, changed });
            }
            for artifact in coverage_artifacts(device, &documents, request, project, &english)? {
                let written = output::write::write(&request.out, &artifact)?;
                built.changed += usize::from(written.changed);
                let document = documents.first().map(|(document, _)| document);
                entries.push(Entry::new(written, document, &device.inputs));
            }
            index_entries.extend(index_entry(&documents, &composers));
        }
        output::pdf::evict();
    }
    let words = index_words(&composers)?;
    let written = output::write::write(&request.out, &index::index(&index_entries, &words)?)?;
    built.changed += usize::from(written.changed);
    entries.push(Entry::new(written, None, &all_inputs(devices)));
    let written = output::write::write(&request.out, &manifest::artifact(&entries)?)?;
    built.files = entries.len() + 1;
    built.changed += usize::from(written.changed);
    Ok(built)
}

/// A document in one language with all its files.
type Exported = (Document, Vec<Artifact>);

/// All documents of a device: composed and exported, not written.
fn export_device(
    device: &Device,
    request: &Request,
    project: &Project,
    composers: &BTreeMap<String, Composer>,
) -> anyhow::Result<Vec<Exported>> {
    let formats = device.formats(&request.formats);
    device
        .languages(&request.languages)
        .par_iter()
        .filter_map(|language| composers.get(language))
        .map(|composer| {
            let document = compose(device, composer, request, project)?;
            let artifacts: anyhow::Result<Vec<Vec<Artifact>>> =
                formats.par_iter().map(|format| (format.export)(&document, &request.options)).collect();
            Ok((document, artifacts?.into_iter().flatten().collect()))
        })
        .collect()
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

/// Every input of every device, each once.
fn all_inputs(devices: &[Device]) -> Vec<Input> {
    let mut inputs: Vec<Input> = devices.iter().flat_map(|device| device.inputs.iter().cloned()).collect();
    inputs.sort();
    inputs.dedup();
    inputs
}

/// Wording of the index page: English where there is a document in English, else that of the first language.
fn index_words(composers: &BTreeMap<String, Composer>) -> anyhow::Result<BTreeMap<String, String>> {
    match composers.get("en").or_else(|| composers.values().next()) {
        Some(composer) => document::page_words(&composer.locale),
        None => Ok(BTreeMap::new()),
    }
}

fn index_entry(documents: &[Exported], composers: &BTreeMap<String, Composer>) -> Option<index::IndexEntry> {
    let (first, _) = documents.first()?;
    let languages = documents.iter().map(|(document, artifacts)| {
        let links = FORMATS.iter().filter_map(|format| {
            let end = format!("/ifu-security.{}", format.extension);
            let artifact = artifacts.iter().find(|artifact| artifact.path.ends_with(&end))?;
            Some(index::IndexLink { format: format.title.to_owned(), path: artifact.path.clone() })
        });
        let name = composers.get(&document.language).and_then(|composer| composer.locale.word("language").ok());
        index::IndexLanguage {
            language: document.language.clone(),
            name: name.unwrap_or_else(|| document.language.clone()),
            links: links.collect(),
        }
    });
    Some(index::IndexEntry {
        device_name: first.meta.device_name.clone(),
        number: first.meta.number.clone(),
        revision: first.meta.revision.clone(),
        date: first.meta.date.clone(),
        languages: languages.collect(),
    })
}
