//! The content of the preview: all documents in memory, and the problems. A new [`Site`] replaces the previous one.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use rayon::prelude::*;

use super::origin::{self, Words};
use super::passages::{Changes, Passages};
use crate::base::diagnostic::Found;
use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::compose::document::{Composer, Document, Origin};
use crate::export;
use crate::export::coverage::linked;
use crate::export::{Artifact, Format, Options, html, markdown};
use crate::input::load::Device;
use crate::pipeline::devices::Loaded;
use crate::pipeline::documents::{DocumentSet, compose, composers};
use crate::pipeline::origins::origins;
use crate::pipeline::report;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::wording::locale::Locale;

/// Everything that can be requested, complete when it is created.
#[derive(Default)]
pub struct Site {
    /// Counts the changes that a reader can see.
    pub version: u64,
    /// By id.
    pub devices: BTreeMap<String, Arc<DevicePages>>,
    /// Whether documents may be older than the first unfixed problem.
    pub stale: bool,
    /// The problems of the user's files.
    pub found: Vec<Found>,
    /// The problems of the system or a template.
    pub errors: Vec<String>,
    /// What the last save changed, by the path of the page, `<device>/<language>`.
    pub changes: Arc<BTreeMap<String, Changes>>,
}

/// What documents were made with.
pub struct Basis {
    pub request: Request,
    pub project: Project,
    options: Options,
}

/// The documents of a device.
pub struct DevicePages {
    pub name: String,
    /// In the order of the document's languages.
    pub pages: Vec<Page>,
    /// The coverage report as HTML and JSON; empty if there is no source to cover.
    pub report: Vec<Artifact>,
    /// The version of the site in which the report last changed.
    pub report_version: u64,
    pub device: Device,
}

/// A document in one language.
pub struct Page {
    /// The id of the companion; `None` for the main document.
    pub companion: Option<String>,
    /// Its title, where the device has several documents.
    pub title: Option<String>,
    pub language: String,
    /// The language's name in itself.
    pub language_name: String,
    /// As a build writes it.
    pub html: Vec<u8>,
    /// The version of the site in which the page last changed.
    pub version: u64,
    /// The formats that the document is available in.
    pub formats: Vec<&'static Format>,
    document: Document,
    pub basis: Arc<Basis>,
    locale: Arc<Locale>,
    /// Each of these is made when it is first needed: most documents are read, and few are asked about.
    passages: OnceLock<Passages>,
    origins: OnceLock<Vec<Origin>>,
    words: OnceLock<Words>,
}

/// What was read for a site.
pub type Read = (Project, Vec<Loaded>, Vec<Found>);

/// Reads the project and the configurations.
///
/// # Errors
/// Fails if the system reports an error, or the wording of the project is not valid.
pub fn read(request: &Request, project: &Path) -> anyhow::Result<Read> {
    let project = Project::read(project)?;
    let (devices, found) = crate::pipeline::devices::load_with_sources(request, &project)?;
    Ok((project, devices, found))
}

/// The site after a change. Documents that cannot be made stay as they were.
pub fn next(old: &Site, read: anyhow::Result<Read>, request: &Request) -> Site {
    let mut site = Site { version: old.version, ..Site::default() };
    match read {
        Ok((project, devices, found)) => {
            let options = request.options.clone().with(&project);
            let basis = Arc::new(Basis { request: request.clone(), project, options });
            // A device with an error is not built; the others are. An author sees prose before it is translated.
            let hinders =
                |problem: &Diagnostic| is_error(problem) && !matches!(problem.problem, Problem::NotTranslated { .. });
            let is_right = |device: &Device| {
                !found.iter().any(|(problem, sources)| hinders(problem) && Arc::ptr_eq(sources, &device.sources))
            };
            site.stale = found.iter().any(|(problem, _)| hinders(problem));
            let right = devices.into_iter().map(|(device, _)| device).filter(|device| is_right(device)).collect();
            site.found = found;
            if let Err(error) = compose_all(&mut site, old, right, &basis) {
                site.errors.push(format!("{error:#}"));
            }
        }
        Err(error) => site.errors.push(format!("{error:#}")),
    }
    site.stale |= !site.errors.is_empty();
    if site.stale {
        for (id, device) in &old.devices {
            site.devices.entry(id.clone()).or_insert_with(|| Arc::clone(device));
        }
    }
    if site.differs(old) {
        site.version += 1;
        site.changes = Arc::new(site.changes_since(old));
    } else {
        // Some editors write a file twice for each save.
        site.changes = Arc::clone(&old.changes);
    }
    // A PDF is made again only when it is requested again.
    export::evict();
    site
}

/// Adds the pages of the devices; a failure is reported, and the other devices are still made.
fn compose_all(site: &mut Site, old: &Site, devices: Vec<Device>, basis: &Arc<Basis>) -> anyhow::Result<()> {
    let Basis { request, project, options } = &**basis;
    let composers = composers(&devices, request, project)?;
    for device in devices {
        let mut sets = Vec::new();
        let made: anyhow::Result<()> =
            device.languages(&request.languages).iter().filter_map(|language| composers.get(language)).try_for_each(
                |composer| {
                    let set = compose(&device, composer, request, project)?;
                    let name = composer.locale.word("language").unwrap_or_else(|_| set.main.language.clone());
                    let pages = set.iter().map(|document| html::export(document, options));
                    let pages = pages.collect::<anyhow::Result<Vec<_>>>()?;
                    sets.push(Made { set, pages, language: name });
                    Ok(())
                },
            );
        let id = device.id.clone();
        match made.and_then(|()| device_pages(device, sets, basis, &composers)) {
            Ok(mut pages) => {
                pages.date(old.devices.get(&id).map(|device| &**device), site.version + 1);
                site.devices.insert(id, Arc::new(pages));
            }
            Err(error) => site.errors.push(format!("{error:#}")),
        }
    }
    Ok(())
}

/// The documents in one language.
struct Made {
    set: DocumentSet,
    /// The pages of each of its documents.
    pages: Vec<Vec<Artifact>>,
    /// The language's name in itself.
    language: String,
}

fn device_pages(
    device: Device,
    sets: Vec<Made>,
    basis: &Arc<Basis>,
    composers: &BTreeMap<String, Composer>,
) -> anyhow::Result<DevicePages> {
    let Basis { request, project, .. } = &**basis;
    let report = match sets.first() {
        Some(made) => report::artifacts(&device, &made.set, &|_| linked(|_| true), request, project, composers)?,
        None => Vec::new(),
    };
    let name = sets.first().map_or_else(String::new, |made| made.set.main.meta.device_name.clone());
    let mut pages = Vec::new();
    for Made { set, pages: artifacts, language } in sets {
        let is_one = set.companions.is_empty();
        let documents = std::iter::once(set.main).chain(set.companions);
        for (document, artifacts) in documents.zip(artifacts) {
            let view = device.view(document.companion.as_deref());
            let composer = composers.get(&document.language).context("no wording of the document's language")?;
            pages.push(Page {
                locale: Arc::clone(&composer.speaking_to(&view.unwrap_or(&device).facts)?.locale),
                basis: Arc::clone(basis),
                passages: OnceLock::new(),
                origins: OnceLock::new(),
                words: OnceLock::new(),
                companion: document.companion.clone(),
                title: (!is_one).then(|| document.meta.title.clone()),
                language: document.language.clone(),
                language_name: language.clone(),
                html: artifacts.into_iter().next().map_or_else(Vec::new, |page| page.bytes),
                version: 0,
                formats: view.map_or_else(Vec::new, |view| {
                    // The preview shows documents; files beside them are for a build.
                    export::formats(view, &request.formats).into_iter().filter(|format| !format.beside).collect()
                }),
                document,
            });
        }
    }
    Ok(DevicePages { name, pages, report, report_version: 0, device })
}

fn is_error(problem: &Diagnostic) -> bool {
    problem.problem.severity() == Severity::Error
}

impl Page {
    /// The path of its files, below the folder of its device.
    #[must_use]
    pub fn path(&self) -> String {
        let companion = self.companion.iter().flat_map(|id| ["/", id]).collect::<String>();
        format!("{}{companion}", self.language)
    }

    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// The page with numbers for its passages.
    ///
    /// # Errors
    /// Fails if the page cannot be made.
    pub fn passages(&self) -> anyhow::Result<&Passages> {
        if let Some(passages) = self.passages.get() {
            return Ok(passages);
        }
        let passages = Passages::of(&self.document, &self.basis.options)?;
        Ok(self.passages.get_or_init(|| passages))
    }

    /// Where each fact of the document is written.
    #[must_use]
    pub fn origins(&self, device: &DevicePages) -> &[Origin] {
        // Some formats name these places, too.
        if !self.document.origins.is_empty() {
            return &self.document.origins;
        }
        self.origins.get_or_init(|| {
            let Basis { request, project, .. } = &*self.basis;
            let view = device.device.view(self.companion.as_deref()).unwrap_or(&device.device);
            origins(view, &device.device, &self.document, request, project)
        })
    }

    /// The messages that have a text.
    #[must_use]
    pub fn wording(&self, text: &str) -> Vec<String> {
        self.words.get_or_init(|| origin::words(&self.locale)).get(text).cloned().unwrap_or_default()
    }
}

impl DevicePages {
    /// Sets the version in which each page last changed: that of the old page if both are equal.
    fn date(&mut self, old: Option<&DevicePages>, version: u64) {
        for page in &mut self.pages {
            let before = old.and_then(|old| old.page(&page.language, page.companion.as_deref()));
            page.version = before.filter(|before| before.html == page.html).map_or(version, |before| before.version);
        }
        let same = |old: &&DevicePages| old.html_report() == self.html_report();
        self.report_version = old.filter(same).map_or(version, |old| old.report_version);
    }

    #[must_use]
    pub fn page(&self, language: &str, companion: Option<&str>) -> Option<&Page> {
        self.pages.iter().find(|page| page.language == language && page.companion.as_deref() == companion)
    }

    fn html_report(&self) -> Option<&[u8]> {
        self.report
            .iter()
            .find(|artifact| artifact.path.ends_with("/coverage.html"))
            .map(|artifact| artifact.bytes.as_slice())
    }
}

impl Site {
    /// The number of documents.
    #[must_use]
    pub fn documents(&self) -> usize {
        self.devices.values().map(|device| device.pages.len()).sum()
    }

    /// Whether a reader sees a difference.
    fn differs(&self, old: &Site) -> bool {
        let shown = |site: &Site| -> Vec<(String, Option<String>)> {
            let place = |(problem, sources): &Found| problem.place.map(|place| sources.position(place));
            site.found.iter().map(|found| (found.0.problem.message(), place(found))).collect()
        };
        let versions = |site: &Site| -> Vec<(String, String, u64)> {
            let of = |(id, device): (&String, &Arc<DevicePages>)| {
                let report = (id.clone(), String::new(), device.report_version);
                let pages = device.pages.iter().map(|page| (id.clone(), page.path(), page.version));
                pages.chain([report]).collect::<Vec<_>>()
            };
            site.devices.iter().flat_map(of).collect()
        };
        self.errors != old.errors || shown(self) != shown(old) || versions(self) != versions(old)
    }

    /// What differs in pages that were there before.
    fn changes_since(&self, old: &Site) -> BTreeMap<String, Changes> {
        let pages: Vec<(String, &Page)> = self
            .devices
            .iter()
            .flat_map(|(id, device)| device.pages.iter().map(move |page| (format!("{id}/{}", page.path()), page)))
            .filter(|(_, page)| page.version == self.version)
            .collect();
        let changes = pages.into_par_iter().filter_map(|(path, page)| {
            let (_, before) = old.page(&path)?;
            // The pages themselves were made, so this does not fail.
            let changes = page.passages().ok()?.changes(before.passages().ok()?);
            Some((path, changes))
        });
        changes.collect()
    }

    /// The page of a path, `<device>/<language>`, with the id of the companion behind it.
    #[must_use]
    pub fn page(&self, path: &str) -> Option<(&DevicePages, &Page)> {
        let (id, rest) = path.split_once('/')?;
        let device = self.devices.get(id)?;
        let (language, companion) =
            rest.split_once('/').map_or((rest, None), |(language, companion)| (language, Some(companion)));
        Some((device, device.page(language, companion)?))
    }

    /// A file as a build writes it, by its path below the output folder. Formats other than HTML are made on demand.
    ///
    /// # Errors
    /// Fails if the format cannot be made from the document.
    pub fn file(&self, path: &str) -> anyhow::Result<Option<Vec<u8>>> {
        let device = path.split_once('/').and_then(|(id, _)| self.devices.get(id));
        let Some(device) = device else { return Ok(None) };
        if let Some(artifact) = device.report.iter().find(|artifact| artifact.path == path) {
            return Ok(Some(artifact.bytes.clone()));
        }
        let Some((folder, name)) = path.rsplit_once('/') else { return Ok(None) };
        let Some((_, page)) = self.page(folder) else { return Ok(None) };
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        if name == "ifu-security.html" {
            return Ok(Some(page.html.clone()));
        }
        // Drawings are beside the Markdown.
        let made = match export::built().find(|format| format.extension == ending) {
            Some(format) => format.export(&page.document, &page.basis.options)?,
            None => markdown::export(&page.document, &page.basis.options)?,
        };
        export::evict();
        Ok(made.into_iter().find(|artifact| artifact.path == path).map(|artifact| artifact.bytes))
    }
}
