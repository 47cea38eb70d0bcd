//! Copies for reviewers: the documents as files for Word, with what has changed since an earlier state as tracked changes, and a
//! comment on each changed passage.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::compose::document::{Composer, Document, Origin};
use crate::export::docx::{self, Passage, Since};
use crate::export::{Artifact, Options};
use crate::input::load::Device;
use crate::model::fact::is_below;
use crate::pipeline::compare::State;
use crate::pipeline::documents::{compose, composers};
use crate::pipeline::origins::origins;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::change::{FactChange, fact_changes};

/// The most facts and the most requirements that a comment names.
const NAMED: usize = 8;
const REQUIREMENTS: usize = 12;

/// What the copies are of.
pub struct Order<'a> {
    pub request: &'a Request,
    pub project: &'a Project,
    /// Ids of documents, such as `infusense-300/administrator`; empty for all.
    pub documents: &'a [String],
    pub since: Option<&'a State>,
    pub protect: bool,
}

/// A copy that was made.
#[derive(Debug)]
pub struct Made {
    /// The id of the document.
    pub document: String,
    pub language: String,
    pub artifact: Artifact,
    pub compared: Compared,
}

/// How a copy differs from the earlier state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    /// No earlier state was asked for.
    NotAsked,
    /// The earlier state has no such document.
    New,
    /// With so many insertions and deletions.
    Changed(usize),
}

/// The id of a document: that of its device, or that of the device and its own.
fn id_of(device: &str, companion: Option<&str>) -> String {
    companion.map_or_else(|| device.to_owned(), |companion| format!("{device}/{companion}"))
}

/// The ids of all documents of the devices.
#[must_use]
pub fn ids(devices: &[Device]) -> BTreeSet<String> {
    let of_device = |device: &Device| {
        let companion = |view: &Device| view.companion.as_ref().map(|companion| companion.id.clone());
        device.documents().map(|view| id_of(&device.id, companion(view).as_deref())).collect::<Vec<_>>()
    };
    devices.iter().flat_map(of_device).collect()
}

/// Makes the copies.
///
/// # Errors
/// Fails if a template fails or wording is missing.
pub fn copies(devices: &[Device], order: &Order<'_>) -> anyhow::Result<Vec<Made>> {
    let Order { request, project, since, .. } = order;
    let all = composers(devices, request, project)?;
    let before = match since {
        Some(state) => composers(devices, request, &state.project)?,
        None => BTreeMap::new(),
    };
    let jobs: Vec<(&Device, String)> = devices
        .iter()
        .filter(|device| order.documents.is_empty() || order.documents.iter().any(|id| of_device(id, device)))
        .flat_map(|device| device.languages(&request.languages).into_iter().map(move |language| (device, language)))
        .collect();
    let made: Vec<Vec<Made>> = jobs
        .par_iter()
        .map(|(device, language)| {
            let Some(composer) = all.get(language) else { return Ok(Vec::new()) };
            let old = since.and_then(|state| {
                let device = state.devices.iter().find(|old| old.id == device.id)?;
                Some((state, device, before.get(language)?))
            });
            of_language(device, composer, old, order)
        })
        .collect::<anyhow::Result<_>>()?;
    Ok(made.into_iter().flatten().collect())
}

fn of_device(id: &str, device: &Device) -> bool {
    id.split('/').next() == Some(device.id.as_str())
}

/// The copies of a device in one language.
fn of_language(
    device: &Device,
    composer: &Composer,
    old: Option<(&State, &Device, &Composer)>,
    order: &Order<'_>,
) -> anyhow::Result<Vec<Made>> {
    let Order { request, project, .. } = order;
    let mut set = compose(device, composer, request, project)?;
    if old.is_some() {
        // The comments name requirements, which a plain copy does not.
        for document in std::iter::once(&mut set.main).chain(&mut set.companions) {
            let view = device.view(document.companion.as_deref()).unwrap_or(device);
            document.origins = origins(view, device, document, request, project);
        }
    }
    let earlier = match old {
        Some((state, old, composer)) => {
            let set = compose(old, composer, request, &state.project)?;
            Some((state, set, fact_changes(old, device, &project.rules, None)))
        }
        None => None,
    };
    let mut made = Vec::new();
    for document in set.iter() {
        let id = id_of(&document.device, document.companion.as_deref());
        if !order.documents.is_empty() && !order.documents.contains(&id) {
            continue;
        }
        let before = earlier.as_ref().and_then(|(state, set, changes)| {
            Some((*state, set.get(document.companion.as_deref())?, changes.as_slice()))
        });
        let (artifact, compared) = if let Some((state, old, changes)) = before {
            let told = Telling { state: &state.name, old, new: document, changes, composer };
            told.check()?;
            let comment = |passage: &Passage| told.lines(passage);
            let since = Since { name: &state.name, old, comment: &comment };
            let (artifact, changes) = copy(document, Some(&since), order, &request.options)?;
            (artifact, Compared::Changed(changes))
        } else {
            let (artifact, _) = copy(document, None, order, &request.options)?;
            (artifact, if order.since.is_some() { Compared::New } else { Compared::NotAsked })
        };
        made.push(Made { document: id, language: document.language.clone(), artifact, compared });
    }
    Ok(made)
}

fn copy(
    document: &Document,
    since: Option<&Since<'_>>,
    order: &Order<'_>,
    options: &Options,
) -> anyhow::Result<(Artifact, usize)> {
    docx::copy(document, docx::Copy { since, protect: order.protect }, options)
}

/// Words what changed.
struct Telling<'a> {
    /// What the earlier state is called.
    state: &'a str,
    old: &'a Document,
    new: &'a Document,
    changes: &'a [FactChange],
    composer: &'a Composer,
}

impl Telling<'_> {
    /// Whether the language has all words.
    fn check(&self) -> anyhow::Result<()> {
        let locale = &self.composer.locale;
        for word in ["diff.requirement", "diff.same-facts"] {
            locale.word(word)?;
        }
        self.changes.iter().try_for_each(|change| {
            locale.word(&format!("change-class.{}", change.class.name()))?;
            Ok(())
        })
    }

    fn word(&self, name: &str) -> String {
        self.composer.locale.word(name).unwrap_or_default()
    }

    /// The lines of a comment: each changed fact with its place and the class of the change, and the requirements that these facts
    /// answer. A passage of which no fact changed says so, with its facts, unless only numbers in it differ.
    fn lines(&self, passage: &Passage) -> Vec<String> {
        let mut changed: Vec<(&FactChange, String)> = Vec::new();
        let mut requirements: Vec<&str> = Vec::new();
        let sides = [(self.new, &passage.new), (self.old, &passage.old)];
        for (document, printed) in sides {
            let is_old = std::ptr::eq(document, self.old);
            for fact in &printed.facts {
                let path = document.path_of(*fact);
                let concerns = |change: &&FactChange| {
                    let own = if is_old { change.path_before() } else { change.path_after() };
                    own.is_some_and(|own| own == path || is_below(path, own) || is_below(own, path))
                };
                for change in self.changes.iter().filter(concerns) {
                    if changed.iter().all(|(known, _)| !std::ptr::eq(*known, change)) {
                        let own = if is_old { change.path_before() } else { change.path_after() };
                        let own = own.unwrap_or(&change.path);
                        // Of a row, the place is where it begins.
                        let is_its = |origin: &Origin| origin.path == own || is_below(&origin.path, own);
                        let first = document.origins.iter().position(is_its).unwrap_or(*fact);
                        changed.push((change, self.place(document, first, own)));
                    }
                    let origin = document.origins.get(*fact);
                    for id in origin.iter().flat_map(|origin| &origin.requirements) {
                        if !requirements.contains(&id.as_str()) {
                            requirements.push(id);
                        }
                    }
                }
            }
        }
        let mut lines = Vec::new();
        for (change, place) in changed.iter().take(NAMED) {
            let class = self.word(&format!("change-class.{}", change.class.name()));
            let locale = &self.composer.locale;
            // A project's own reason may exist only in its English wording.
            let reason = match &change.reason {
                Some(reason) if locale.has(&format!("change-reason.{reason}")) => {
                    format!(". {}", self.word(&format!("change-reason.{reason}")))
                }
                _ => String::new(),
            };
            lines.push(format!("{place}: {class}{reason}"));
        }
        if changed.is_empty() {
            if passage.is_renumbered {
                return Vec::new();
            }
            let [(_, new), (_, old)] = sides;
            let (document, printed) = if new.facts.is_empty() { (self.old, old) } else { (self.new, new) };
            let named = printed.facts.iter().take(NAMED);
            lines.extend(named.map(|fact| self.place(document, *fact, document.path_of(*fact))));
            if !lines.is_empty() {
                lines.push(self.word("diff.same-facts"));
            }
            return lines;
        }
        lines.extend((changed.len() > NAMED).then(|| format!("… (+{})", changed.len() - NAMED)));
        if !requirements.is_empty() {
            let more = requirements.len().saturating_sub(REQUIREMENTS);
            let more = if more > 0 { format!(", … (+{more})") } else { String::new() };
            requirements.truncate(REQUIREMENTS);
            lines.push(format!("{}: {}{more}", self.word("diff.requirement"), requirements.join(", ")));
        }
        lines
    }

    /// A path, and where it is written; in the earlier state, if it is there only.
    fn place(&self, document: &Document, fact: usize, path: &str) -> String {
        let state = if std::ptr::eq(document, self.old) { format!(", {}", self.state) } else { String::new() };
        match document.origins.get(fact) {
            Some(origin) => format!("{path} ({}:{}{state})", origin.file, origin.line),
            None => path.to_owned(),
        }
    }
}
