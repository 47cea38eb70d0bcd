//! Fills marked regions of somebody else's Markdown with chapters, and leaves everything else unchanged, byte for byte.

pub mod region;

use std::collections::BTreeSet;
use std::collections::btree_map::{BTreeMap, Entry};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;

use crate::base::diagnostic::Found;
use crate::base::diagnostic::{Problem, Severity};
use crate::base::path;
use crate::base::source::{self, FileId, Place, Sources};
use crate::compose::document::{Composer, Document};
use crate::export::markdown;
use crate::input::companion::MAIN;
use crate::input::load::Device;
use crate::model::section::{self, SECTIONS};
use crate::model::shape;
use crate::pipeline::documents::{DocumentSet, compose, composers};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::coverage::annex;
use crate::wording::dialect::Target;
use region::Region;

/// A file with its regions filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    pub path: PathBuf,
    pub regions: usize,
    /// Number of regions with other content.
    pub changed: usize,
    /// The new content of the file.
    pub bytes: Vec<u8>,
}

/// A region and the document that its chapter is from.
pub(crate) struct Wanted<'a> {
    pub file: FileId,
    pub region: &'a Region,
    pub device: &'a Device,
    pub language: String,
}

/// The composers by language, and the documents by device and language.
pub(crate) type Composed = (BTreeMap<String, Composer>, BTreeMap<(String, String), DocumentSet>);

/// Fills the regions of the files with chapters of the requested documents, in the language of the region, else of the
/// request, else the first one of the document. Nothing is written. With `check`, a region with other content is an
/// error.
///
/// # Errors
/// Fails if a template fails, or wording is missing.
pub fn inject(
    files: &[PathBuf],
    request: &Request,
    project: &Project,
    check: bool,
) -> anyhow::Result<(Vec<Filled>, Vec<Found>)> {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let mut read: Vec<FileId> = Vec::new();
    for path in files {
        match source::read_named(path, &mut sources) {
            Ok(file) if read.contains(&file) => {}
            Ok(file) => read.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    let mut regions: Vec<(FileId, Region)> = Vec::new();
    // Files with no marker at all.
    let mut bare: Vec<FileId> = Vec::new();
    for file in &read {
        let (own, wrong) = region::regions(&sources.file(*file).text);
        if own.is_empty() && wrong.is_empty() {
            bare.push(*file);
        }
        regions.extend(own.into_iter().map(|region| (*file, region)));
        problems.extend(wrong.into_iter().map(|(problem, range)| problem.at(place(*file, &range))));
    }
    let path = |file: &FileId| sources.file(*file).display.clone();
    match bare.first() {
        Some(first) if bare.len() == read.len() => {
            let paths = bare.iter().map(path).collect();
            problems.push(Problem::RegionNowhere { paths }.at(Place::start_of(*first)));
        }
        _ => {
            problems
                .extend(bare.iter().map(|file| Problem::RegionNone { path: path(file) }.at(Place::start_of(*file))));
        }
    }
    let sources = Arc::new(sources);
    let mut found: Vec<Found> = problems.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect();
    let mut bodies = Vec::new();
    if !regions.is_empty() {
        let devices = devices(request, project, &mut found)?;
        let wanted = wanted(&regions, &devices, request, &sources, &mut found);
        if !found.iter().any(is_error) {
            bodies = fill(&wanted, request, project, &sources, &mut found)?;
        }
        if check && !found.iter().any(is_error) {
            let stale = regions
                .iter()
                .zip(&bodies)
                .filter(|((file, region), (_, _, body))| sources.file(*file).text[region.body.clone()] != **body);
            found.extend(stale.map(|((file, region), _)| {
                let problem = Problem::RegionStale { chapter: region.chapter.clone() };
                (problem.at(place(*file, &region.marker)), Arc::clone(&sources))
            }));
        }
    }
    let mut filled = Vec::new();
    for file in read {
        let own: Vec<_> = bodies
            .iter()
            .filter(|(other, _, _)| *other == file)
            .map(|(_, range, body)| (range.clone(), body.clone()))
            .collect();
        let source = sources.file(file);
        let stale = own.iter().filter(|(range, body)| source.text[range.clone()] != **body);
        let changed = stale.count();
        let mark = if source.marked { "\u{feff}" } else { "" };
        let bytes = format!("{mark}{}", region::fill(&source.text, &own)).into_bytes();
        filled.push(Filled { path: source.path.clone(), regions: own.len(), changed, bytes });
    }
    Ok((filled, found))
}

/// The devices of the request; their problems are added to `found`.
pub(crate) fn devices(request: &Request, project: &Project, found: &mut Vec<Found>) -> anyhow::Result<Vec<Device>> {
    // All languages of the documents are read, because a region can request any of them.
    let every = Request { languages: Vec::new(), ..request.clone() };
    let (devices, wrong) = crate::pipeline::devices::load(&every, project)?;
    found.extend(wrong);
    Ok(devices)
}

/// The document of each region. Problems with a region are added, and problems that concern no region are removed.
pub(crate) fn wanted<'a>(
    regions: &'a [(FileId, Region)],
    devices: &'a [Device],
    request: &Request,
    sources: &Arc<Sources>,
    found: &mut Vec<Found>,
) -> Vec<Wanted<'a>> {
    let mut wanted = Vec::new();
    let mut wrong = Vec::new();
    // A device with an error is missing here, so an unknown region may be correct.
    let whole = !found.iter().any(|one| is_error(one) && !Arc::ptr_eq(&one.1, sources));
    for (file, region) in regions {
        match choose(region, devices, request) {
            Ok((device, language)) => wanted.push(Wanted { file: *file, region, device, language }),
            Err(problem) if whole => wrong.push((problem.at(place(*file, &region.marker)), Arc::clone(sources))),
            Err(_) => {}
        }
    }
    found.retain(|one| Arc::ptr_eq(&one.1, sources) || concerns(one, &wanted));
    found.extend(wrong);
    wanted
}

/// The requested documents.
pub(crate) fn documents(wanted: &[Wanted], request: &Request, project: &Project) -> anyhow::Result<Composed> {
    let languages: BTreeSet<String> = wanted.iter().map(|one| one.language.clone()).collect();
    let request = Request { languages: languages.into_iter().collect(), ..request.clone() };
    let Some(first) = wanted.first() else { return Ok(Composed::default()) };
    // The languages are those of the request, for every device.
    let composers = composers(std::slice::from_ref(first.device), &request, project)?;
    let mut documents = BTreeMap::new();
    for Wanted { device, language, .. } in wanted {
        let composer = composers.get(language).with_context(|| format!("there is no wording in `{language}`"))?;
        if let Entry::Vacant(entry) = documents.entry((device.id.clone(), language.clone())) {
            entry.insert(compose(device, composer, &request, project)?);
        }
    }
    Ok((composers, documents))
}

/// The document that a region is from.
#[expect(clippy::result_large_err, reason = "a problem is made seldom and moved once")]
pub(crate) fn chosen<'a>(region: &Region, set: &'a DocumentSet) -> Result<&'a Document, Problem> {
    let Some(id) = region.document.as_deref() else { return Ok(set.holding(&region.chapter)) };
    let name = |document: &Document| document.companion.clone().unwrap_or_else(|| MAIN.to_owned());
    let known = || set.iter().map(name).collect();
    set.get(Some(id).filter(|id| *id != MAIN)).ok_or_else(|| Problem::RegionDocumentUnknown {
        found: id.to_owned(),
        device: set.main.device.clone(),
        known: known(),
    })
}

pub(crate) fn place(file: FileId, range: &std::ops::Range<usize>) -> Place {
    Place { file, start: range.start, end: range.end }
}

pub(crate) fn is_error(found: &Found) -> bool {
    found.0.problem.severity() == Severity::Error
}

/// Whether a problem matters: missing prose does not, in a language that no region uses.
fn concerns((problem, sources): &Found, wanted: &[Wanted<'_>]) -> bool {
    match &problem.problem {
        Problem::NotTranslated { language, .. } | Problem::LanguageUnknown { language, .. } => {
            wanted.iter().any(|one| one.language == *language && Arc::ptr_eq(&one.device.sources, sources))
        }
        _ => true,
    }
}

/// The device and the language of a region.
#[expect(clippy::result_large_err, reason = "a problem is made seldom and moved once")]
fn choose<'a>(region: &Region, devices: &'a [Device], request: &Request) -> Result<(&'a Device, String), Problem> {
    let known = || devices.iter().map(|device| device.id.clone()).collect();
    let device = match (&region.device, devices) {
        (Some(id), _) => devices.iter().find(|device| device.id == *id),
        (None, [device]) => Some(device),
        (None, []) => None,
        (None, _) => return Err(Problem::RegionDeviceOpen { known: known() }),
    };
    let Some(device) = device else {
        return Err(Problem::RegionDeviceUnknown { device: region.device.clone().unwrap_or_default(), known: known() });
    };
    let languages = device.languages(&[]);
    let asked = region.language.as_ref().or(request.languages.first());
    match asked.or(languages.first()) {
        Some(language) if languages.contains(language) => Ok((device, language.clone())),
        language => {
            let language = language.cloned().unwrap_or_default();
            Err(Problem::RegionLanguage { device: device.id.clone(), language, known: languages })
        }
    }
}

/// The content of each region, in their order. Regions whose chapter does not exist are reported.
fn fill(
    wanted: &[Wanted<'_>],
    request: &Request,
    project: &Project,
    sources: &Arc<Sources>,
    found: &mut Vec<Found>,
) -> anyhow::Result<Vec<(FileId, std::ops::Range<usize>, String)>> {
    let (composers, documents) = documents(wanted, request, project)?;
    let mut bodies = Vec::new();
    for one in wanted {
        let Wanted { file, region, device, language } = one;
        let composer = &composers[language];
        let set = &documents[&(device.id.clone(), language.clone())];
        let document = match chosen(region, set) {
            Ok(document) => document,
            Err(problem) => {
                found.push((problem.at(place(*file, &region.marker)), Arc::clone(sources)));
                continue;
            }
        };
        let Some(chapter) = document.chapters.iter().find(|chapter| chapter.id == region.chapter) else {
            let problem = missing(&region.chapter, device, document).at(place(*file, &region.marker));
            found.push((problem, Arc::clone(sources)));
            continue;
        };
        // A link leads to a chapter of the same document in the same file, or is removed.
        let beside: BTreeSet<&str> = wanted
            .iter()
            .filter(|other| other.file == *file && other.device.id == device.id && other.language == *language)
            .filter(|other| chosen(other.region, set).is_ok_and(|other| other.companion == document.companion))
            .map(|other| other.region.chapter.as_str())
            .collect();
        let anchors = markdown::anchors(&document.chapters);
        let drawings = drawings(&sources.file(*file).path, &request.out.join(markdown::folder(document)))?;
        let target = |url: &str| match url.strip_prefix('#') {
            Some(anchor) if anchors.get(anchor).is_some_and(|chapter| beside.contains(chapter.as_str())) => {
                Target::Same
            }
            Some(_) => Target::Nowhere,
            None if document.figures.iter().any(|figure| figure.file == url) => Target::Under(drawings.clone()),
            None => Target::Same,
        };
        let text = draft_notice(document, composer, request)? + &markdown::fragment(chapter, region.level, &target);
        let body = region.filled(&text);
        bodies.push((*file, region.body.clone(), body));
    }
    Ok(bodies)
}

/// The draft notice at the head of a document; a chapter outside the document includes it.
pub(crate) fn draft_notice(document: &Document, composer: &Composer, request: &Request) -> anyhow::Result<String> {
    let mut notices = Vec::new();
    if request.draft {
        notices.push(composer.locale.word("notice.draft")?);
    }
    if document.draft_locale && !request.accept_draft_locales {
        notices.push(composer.locale.word("notice.draft-locale")?);
    }
    Ok(notices.into_iter().map(|notice| notice + "\n\n").collect())
}

/// The relative path from a file to the folder of a document's drawings, with `/` at its end; empty for the file's own
/// folder.
fn drawings(file: &Path, folder: &Path) -> anyhow::Result<String> {
    let from_root =
        |path: &Path| std::path::absolute(path).with_context(|| format!("cannot tell where `{}` is", path.display()));
    let way = path::way_from_file(&from_root(file)?, &from_root(folder)?);
    Ok(if way == "." { String::new() } else { path::uri(&format!("{way}/")) })
}

/// Why a document lacks a chapter.
pub(crate) fn missing(chapter: &str, device: &Device, document: &Document) -> Problem {
    let built_in = SECTIONS.iter().map(|section| section.id).chain([annex::ID]);
    let listed = device.documents().flat_map(|document| section::of(&document.facts));
    let possible = listed.chain(built_in.map(str::to_owned));
    if possible.into_iter().any(|id| id == chapter) {
        return Problem::RegionChapterEmpty { device: document.device.clone(), chapter: chapter.to_owned() };
    }
    let known: Vec<String> = document.chapters.iter().map(|chapter| chapter.id.clone()).collect();
    let near = shape::suggest::near(chapter, known.iter().map(String::as_str)).map(str::to_owned);
    Problem::RegionChapterUnknown { chapter: chapter.to_owned(), near, known }
}
