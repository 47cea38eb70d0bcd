//! From devices to documents and their coverage.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diagnostic::{Found, Problem};
use crate::base::error::Error;
use crate::base::limit;
use crate::compose::document::{self, Chapter, Composer, Document, Drafts, Elsewhere, Pack, Shown};
use crate::compose::template::Templates;
use crate::export;
use crate::input::load::Device;
use crate::model::fact::{Fact, TextKind};
use crate::model::signature::Signature;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::project::approval::{Approval, Approvals, Of, State, Stated};
use crate::review::approval;
use crate::review::change;
use crate::review::coverage::{self, Coverage};
use crate::wording::locale::{Locale, say};

/// One composer for each language that the devices need.
///
/// # Errors
/// Fails if wording or a template is not valid.
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
/// Fails if wording or a template is not valid.
pub fn composers_of(
    languages: BTreeSet<String>,
    request: &Request,
    project: &Project,
) -> Result<BTreeMap<String, Composer>, Error> {
    composers_with(None, languages, request, project)
}

/// Like [`composers_of`], with the templates of the chapters if they are parsed already.
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
    let sentences = Arc::new(project.catalogue.sentences());
    let composer = |locale, language: &str| {
        let composer = Composer::new(Arc::new(locale), Arc::clone(&templates), request.accept_draft_locales);
        composer.with_lay(project.lay_wording(language)).with_sentences(Arc::clone(&sentences))
    };
    let made = locales.into_iter().map(|(locale, language)| {
        let composer = composer(locale, &language);
        (language, composer)
    });
    Ok(made.collect())
}

/// The problems found by composing: empty chapters, facts that no chapter shows, requirements that are not covered.
///
/// # Errors
/// Fails if a template fails.
pub fn check_documents(devices: &[Device], request: &Request, project: &Project) -> Result<Vec<Found>, Error> {
    let composers = composers(devices, request, project)?;
    let checked: Result<Vec<Vec<Found>>, Error> = devices
        .par_iter()
        .map(|device| {
            let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
                return Ok(Vec::new());
            };
            let Device { facts, node, sources, .. } = device;
            let mut gaps = Vec::new();
            let mut judge = |coverage: &Coverage<'_>| {
                gaps = coverage::diagnostics(coverage, facts, node, request.telling);
            };
            let set = compose_and_judge(device, composer, request, project, Some(&mut judge))?;
            let mut found = not_shown(device, &set);
            found.extend(gaps.into_iter().map(|gap| (gap, Arc::clone(sources))));
            if request.require_approval {
                found.extend(not_approved(device, &set, &composers, request, project)?);
            }
            Ok(found)
        })
        .collect();
    Ok(checked?.into_iter().flatten().collect())
}

/// The documents of a device, in all their languages, that nobody has approved as they are; `first` are those of the first
/// language.
fn not_approved(
    device: &Device,
    first: &DocumentSet,
    composers: &BTreeMap<String, Composer>,
    request: &Request,
    project: &Project,
) -> Result<Vec<Found>, Error> {
    let mut found = Vec::new();
    let none = Approvals::default();
    let approvals = project.approvals.as_deref().unwrap_or(&none);
    for composer in device.languages(&request.languages).iter().filter_map(|tag| composers.get(tag)) {
        let set = match &first.main.language {
            language if *language == composer.locale.tag => Cow::Borrowed(first),
            _ => Cow::Owned(compose(device, composer, request, project)?),
        };
        for document in set.iter() {
            let of =
                Of { device: &document.device, document: document.companion.as_deref(), language: &document.language };
            let text = document.text_hash.clone().unwrap_or_else(|| approval::hash(document));
            let state = approvals.state(of, &text);
            if matches!(state, State::Approved { .. }) {
                continue;
            }
            let signed = approvals.of(of).filter(|approval| approval.state == Stated::Approved);
            let (now, before): (Vec<&Approval>, Vec<&Approval>) = signed.partition(|approval| approval.text == text);
            let signatures: Vec<&Signature> = now.iter().map(|approval| &approval.signature).collect();
            let lacking = if now.is_empty() { Vec::new() } else { approvals.lacking(&signatures) };
            let last = before.iter().max_by_key(|approval| &approval.signature.date.0);
            let problem = Problem::NotApproved {
                document: format!("{}, {} {}", document.meta.number, document.meta.revision, document.language),
                roles: lacking.into_iter().map(str::to_owned).collect(),
                earlier: last.map(|approval| (approval.signature.name.clone(), approval.signature.date.0.clone())),
            };
            let path = document
                .companion
                .as_ref()
                .map_or_else(|| "document.number".to_owned(), |id| format!("document.companion.{id}.number"));
            found.push((problem.at(device.node.nearest_fact(&path)), Arc::clone(&device.sources)));
        }
    }
    Ok(found)
}

/// What the documents do not show of their device: chapters without facts, facts that no chapter shows, missing
/// anchors.
pub(super) fn not_shown(device: &Device, set: &DocumentSet) -> Vec<Found> {
    let mut chapters = Vec::new();
    let mut found = Vec::new();
    for gap in document::gaps(&set.joined(), &device.facts) {
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
    for (problem, fact) in set.iter().flat_map(export::hospital::lacking) {
        found.push(problem.at(device.node.nearest_fact(&fact)));
    }
    let mut found: Vec<Found> = found.into_iter().map(|problem| (problem, Arc::clone(&device.sources))).collect();
    let missing: BTreeSet<String> = set.iter().flat_map(document::missing_anchors).collect();
    if !missing.is_empty() {
        let links = Links::of(device);
        found.extend(missing.into_iter().map(|anchor| links.missing(device, anchor)));
    }
    found
}

/// The links of a device's prose that lead to anchors.
struct Links {
    /// The text behind each `](#`, with the index of its prose; sorted.
    anchors: Vec<(String, usize)>,
    /// The paths of the prose with such links.
    paths: Vec<String>,
}

impl Links {
    fn of(device: &Device) -> Self {
        let (mut anchors, mut paths) = (Vec::new(), Vec::new());
        device.facts.leaves("", &mut |path, fact| {
            let Fact::Text { kind: TextKind::Prose, text } = fact else { return };
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

    /// A link without target, at the first prose that contains it; if none does, it is in a template.
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

/// The documents of a device in one language.
#[derive(Debug, Clone, Default)]
pub struct DocumentSet {
    pub main: Document,
    /// Those that are made in this language.
    pub companions: Vec<Document>,
}

impl DocumentSet {
    /// The main document first.
    pub fn iter(&self) -> impl Iterator<Item = &Document> {
        std::iter::once(&self.main).chain(&self.companions)
    }

    /// The document with an id; `None` is the main one.
    #[must_use]
    pub fn get(&self, companion: Option<&str>) -> Option<&Document> {
        self.iter().find(|document| document.companion.as_deref() == companion)
    }

    /// The first document that has a chapter; the main one if none has it.
    #[must_use]
    pub fn holding(&self, chapter: &str) -> &Document {
        let has = |document: &&Document| document.chapters.iter().any(|other| other.id == chapter);
        self.iter().find(has).unwrap_or(&self.main)
    }

    /// The main document with the chapters of all: the set as a whole. A companion has other paths for the facts about
    /// itself, so they are converted back to their paths in the configuration.
    #[must_use]
    pub fn joined(&self) -> Cow<'_, Document> {
        if self.companions.is_empty() {
            return Cow::Borrowed(&self.main);
        }
        let mut whole = self.main.clone();
        let numbers: BTreeMap<&str, usize> =
            self.main.facts.iter().enumerate().map(|(number, path)| (path.as_str(), number)).collect();
        for document in &self.companions {
            let id = document.companion.as_deref().unwrap_or_default();
            let known = |fact: &String| match fact.strip_prefix("document.") {
                Some(own) => numbers.get(format!("document.companion.{id}.{own}").as_str()).copied(),
                None => numbers.get(fact.as_str()).copied(),
            };
            whole.beside.push(document.name());
            let known: Vec<Option<usize>> = document.facts.iter().map(known).collect();
            whole.chapters.extend(document.chapters.iter().map(|chapter| {
                let shown = chapter.shown.iter().filter_map(|shown| Some(Shown { fact: known[shown.fact]?, ..*shown }));
                Chapter { document: Some(id.to_owned()), shown: shown.collect(), ..chapter.clone() }
            }));
        }
        Cow::Owned(whole)
    }
}

/// The documents of a device in the language of a composer, the main one with its annex if requested.
///
/// # Errors
/// Fails if a template fails, or its output is too large.
pub fn compose(
    device: &Device,
    composer: &Composer,
    request: &Request,
    project: &Project,
) -> Result<DocumentSet, Error> {
    compose_and_judge(device, composer, request, project, None)
}

/// Like [`compose`]; `judge` sees the coverage, if there are sources to cover. It is assessed once, also for the annex, which
/// shows no fact.
fn compose_and_judge(
    device: &Device,
    composer: &Composer,
    request: &Request,
    project: &Project,
    judge: Option<&mut dyn FnMut(&Coverage<'_>)>,
) -> Result<DocumentSet, Error> {
    let language = &composer.locale.tag;
    let is_made = |companion: &&Device| companion.languages(&request.languages).contains(language);
    let views: Vec<&Device> = std::iter::once(device).chain(device.companions.iter().filter(is_made)).collect();
    let drafts: Vec<Drafts<'_>> =
        views.iter().map(|view| drafts(view, composer, request, project)).collect::<Result<_, _>>()?;
    // The content of each document is known now, so references can name documents.
    let elsewhere: Vec<Elsewhere> =
        if drafts.len() > 1 { drafts.iter().map(Elsewhere::of).collect() } else { Vec::new() };
    let mut documents = Vec::with_capacity(drafts.len());
    for (at, (view, drafts)) in views.iter().zip(drafts).enumerate() {
        let others = elsewhere.iter().enumerate().filter(|(other, _)| *other != at);
        let mut document = drafts.finish(&others.map(|(_, elsewhere)| elsewhere).collect::<Vec<_>>())?;
        document.companion = companion_of(view);
        if request.draft {
            let locale = &composer.speaking_to(&view.facts)?.locale;
            document.meta.draft = Some(locale.word("page.draft")?);
            document.meta.notices.insert(0, locale.word("notice.draft")?.into());
        }
        documents.push(document);
    }
    let mut documents = documents.into_iter();
    let mut set = DocumentSet { main: documents.next().unwrap_or_default(), companions: documents.collect() };
    let wants_annex = coverage::annex::is_wanted(&device.facts);
    if wants_annex || judge.is_some() {
        let joined = set.joined();
        let coverage = assess(device, &joined, request, project);
        if let (Some(coverage), Some(judge)) = (&coverage, judge) {
            judge(coverage);
        }
        let annex = match &coverage {
            Some(coverage) if wants_annex => {
                let number = |document: &Document| {
                    (document.companion.clone().unwrap_or_default(), document.meta.number.clone())
                };
                let numbers: BTreeMap<String, String> = set.companions.iter().map(number).collect();
                let locale = &composer.speaking_to(&device.facts)?.locale;
                Some(coverage::annex::chapter(coverage, &joined, &numbers, locale)?)
            }
            _ => None,
        };
        drop(coverage);
        drop(joined);
        if let Some(annex) = annex {
            let number = set.main.meta.number.clone();
            // A card is for readers who look for no clause.
            for companion in set.companions.iter_mut().filter(|companion| !companion.meta.card) {
                let view = device.view(companion.companion.as_deref()).unwrap_or(device);
                let locale = &composer.speaking_to(&view.facts)?.locale;
                companion.lead_to_annex(&coverage::annex::line(&annex, Some(&number), locale)?);
            }
            let line = coverage::annex::line(&annex, None, &composer.speaking_to(&device.facts)?.locale)?;
            set.main.push_annex(annex, &line);
        }
    }
    for document in set.iter() {
        right(document, device)?;
    }
    for document in std::iter::once(&mut set.main).chain(&mut set.companions) {
        let view = device.view(document.companion.as_deref()).unwrap_or(device);
        let formats = export::formats(view, &request.formats);
        if formats.iter().any(|format| format.names_requirements) {
            document.origins = super::origins::origins(view, device, document, request, project);
        } else if formats.iter().any(|format| format.traced) {
            document.origins = super::origins::places(view, device, document);
        }
    }
    if let Some(approvals) = &project.approvals {
        for document in std::iter::once(&mut set.main).chain(&mut set.companions) {
            let view = device.view(document.companion.as_deref()).unwrap_or(device);
            sign(document, approvals, &composer.speaking_to(&view.facts)?.locale)?;
        }
    }
    if export::formats(device, &request.formats).iter().any(|format| format.beside) {
        let locale = &composer.speaking_to(&device.facts)?.locale;
        set.main.pack = Some(Arc::new(Pack::new(locale, &device.facts, device.translation(language))?));
    }
    Ok(set)
}

/// Puts the state of a document on its cover. The state belongs to the text, so it is found before the cover names it.
fn sign(document: &mut Document, approvals: &Approvals, locale: &Locale) -> anyhow::Result<()> {
    let text = approval::hash(document);
    let Document { device, companion, language, .. } = &*document;
    let state = approvals.state(Of { device, document: companion.as_deref(), language }, &text);
    let words = match &state {
        State::Draft => locale.word("document-state.draft")?,
        State::InReview => locale.word("document-state.in-review")?,
        State::Approved { date } => say(locale, "document-state.approved", &[("date", locale.date(date).into())])?,
    };
    document.meta.cover.push((locale.word("cover.state")?, words));
    document.text_hash = Some(text);
    document.state = Some(state);
    Ok(())
}

/// The chapters of one document of a device.
fn drafts<'c>(
    view: &'c Device,
    composer: &'c Composer,
    request: &Request,
    project: &Project,
) -> Result<Drafts<'c>, Error> {
    let composer = composer.speaking_to(&view.facts)?;
    let earlier = request.since.iter().flat_map(|since| &since.devices).find(|earlier| earlier.id == view.id);
    let earlier =
        earlier.and_then(|earlier| earlier.documents().find(|earlier| companion_of(earlier) == companion_of(view)));
    Ok(match earlier {
        Some(earlier) => change::chapter::drafts(composer, earlier, view, &project.rules)?,
        None => composer.drafts(&view.id, &view.facts, view.translation(&composer.locale.tag))?,
    })
}

/// The id of a companion's view; `None` for the main document.
fn companion_of(view: &Device) -> Option<String> {
    view.companion.as_ref().map(|companion| companion.id.clone())
}

/// Whether a document can be published: its size is usable for readers, and its anchors are unique.
fn right(document: &Document, device: &Device) -> Result<(), Error> {
    let wrong = |problem: Problem| Err(Error::input(vec![(problem.anywhere(), Arc::clone(&device.sources))]));
    let length: usize = document.chapters.iter().map(|chapter| chapter.source.size()).sum();
    if length > limit::DOCUMENT * limit::MIB {
        let (id, language) = (document.device.clone(), document.language.clone());
        return wrong(Problem::DocumentTooLarge { device: id, language, limit_mib: limit::DOCUMENT });
    }
    if let Some((anchor, chapters)) = document::repeated_anchor(document) {
        let (anchor, chapters) = (anchor.to_owned(), chapters.map(str::to_owned));
        return wrong(Problem::HeadingRepeated { device: document.device.clone(), anchor, chapters });
    }
    Ok(())
}

/// The combined coverage of a device's documents; `None` if there is no source to cover.
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
    Some(coverage::assess(
        &project.catalogue,
        &required,
        (&device.facts, device.verdicts()),
        document,
        &not_applicable,
        places,
    ))
}
