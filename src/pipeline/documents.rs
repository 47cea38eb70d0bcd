//! From devices to documents and their coverage.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diagnostic::{Found, Problem};
use crate::base::error::Error;
use crate::base::limit;
use crate::compose::document::{self, Composer, Document};
use crate::compose::template::Templates;
use crate::input::load::Device;
use crate::model::fact::Fact;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::change;
use crate::review::coverage::{self, Coverage};

/// One composer for each language that the devices need.
///
/// # Errors
/// Where wording or a template is not valid.
pub fn composers(
    devices: &[Device],
    request: &Request,
    project: &Project,
) -> Result<BTreeMap<String, Composer>, Error> {
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
) -> Result<BTreeMap<String, Composer>, Error> {
    composers_with(None, languages, request, project)
}

/// As [`composers_of`], with the templates of the chapters where they are parsed already.
pub(super) fn composers_with(
    templates: Option<anyhow::Result<Arc<Templates>>>,
    languages: BTreeSet<String>,
    request: &Request,
    project: &Project,
) -> Result<BTreeMap<String, Composer>, Error> {
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
pub fn check_documents(devices: &[Device], request: &Request, project: &Project) -> Result<Vec<Found>, Error> {
    let composers = composers(devices, request, project)?;
    let checked: Result<Vec<Vec<Found>>, Error> = devices
        .par_iter()
        .map(|device| {
            let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
                return Ok(Vec::new());
            };
            let document = compose(device, composer, request, project)?;
            let mut found = not_shown(device, &document);
            if let Some(coverage) = assess(device, &document, request, project) {
                let Device { facts, node, sources, .. } = device;
                let gaps = coverage::diagnostics(&coverage, facts, node, request.telling);
                found.extend(gaps.into_iter().map(|gap| (gap, Arc::clone(sources))));
            }
            Ok(found)
        })
        .collect();
    Ok(checked?.into_iter().flatten().collect())
}

/// What a document does not show of its device: chapters with no facts, facts that no chapter shows, anchors that it lacks.
pub(super) fn not_shown(device: &Device, document: &Document) -> Vec<Found> {
    let mut chapters = Vec::new();
    let mut found = Vec::new();
    for gap in document::gaps(document, &device.facts) {
        match gap {
            document::Gap::Chapter(chapter) => chapters.push(chapter),
            document::Gap::Fact(fact) => {
                let place = device.node.nearest_fact(&fact);
                found.push(Problem::FactNotShown { device: device.id.clone(), fact }.at(place));
            }
        }
    }
    if !chapters.is_empty() {
        let place = device.node.nearest(&["document"]);
        found.push(Problem::ChapterEmpty { device: device.id.clone(), chapters }.at(place));
    }
    let mut found: Vec<Found> = found.into_iter().map(|problem| (problem, Arc::clone(&device.sources))).collect();
    let missing = document::missing_anchors(document);
    if !missing.is_empty() {
        let links = Links::of(device);
        found.extend(missing.into_iter().map(|anchor| links.missing(device, anchor)));
    }
    found
}

/// The links of a device's prose that lead to anchors.
struct Links {
    /// What stands behind each `](#`, with the number of the prose in its order; sorted.
    anchors: Vec<(String, usize)>,
    /// The paths of the prose with such links.
    paths: Vec<String>,
}

impl Links {
    fn of(device: &Device) -> Self {
        let (mut anchors, mut paths) = (Vec::new(), Vec::new());
        device.facts.leaves("", &mut |path, fact| {
            let Fact::Text { kind: "Prose", text } = fact else { return };
            let before = anchors.len();
            let links = text.split("](#").skip(1).filter_map(|rest| rest.split(')').next());
            anchors.extend(links.map(|anchor| (anchor.to_owned(), paths.len())));
            if anchors.len() > before {
                paths.push(path.to_owned());
            }
        });
        anchors.sort();
        Self { anchors, paths }
    }

    /// A link that leads nowhere, at the first prose that has it; where none has, it stands in a template.
    fn missing(&self, device: &Device, anchor: String) -> Found {
        let start = self.anchors.partition_point(|(other, _)| *other < anchor);
        let such = self.anchors[start..].iter().take_while(|(other, _)| other.starts_with(&anchor));
        let first = such.map(|(_, number)| number).min();
        let problem = Problem::AnchorMissing { device: device.id.clone(), anchor };
        match first {
            Some(number) => (problem.at(device.node.nearest_fact(&self.paths[*number])), Arc::clone(&device.sources)),
            None => (problem.anywhere(), Arc::default()),
        }
    }
}

/// The document of a device, with its annex where it is to have one.
pub fn compose(device: &Device, composer: &Composer, request: &Request, project: &Project) -> Result<Document, Error> {
    let earlier = request.since.iter().flat_map(|since| &since.devices).find(|earlier| earlier.id == device.id);
    let mut document = match earlier {
        Some(earlier) => change::chapter::compose(composer, earlier, device, &project.rules)?,
        None => composer.compose(&device.id, &device.facts, device.translation(&composer.locale.tag))?,
    };
    if request.draft {
        document.meta.draft = Some(composer.locale.word("page.draft")?);
        document.meta.notices.insert(0, composer.locale.word("notice.draft")?.into());
    }
    if coverage::annex::is_wanted(&device.facts)
        && let Some(coverage) = assess(device, &document, request, project)
    {
        document.chapters.push(coverage::annex::chapter(&coverage, &document, &composer.locale)?);
    }
    let wrong = |problem: Problem| Err(Error::input(vec![(problem.anywhere(), Arc::clone(&device.sources))]));
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
