//! Builds: finds the outputs to make, skips those that are fresh, and makes the rest, a few devices at a time.
//!
//! Two passes. The first reads every device and keeps only a small summary ([`survey`]); if anything is wrong, nothing
//! is written. The second loads, composes, exports and writes the stale outputs in batches, so that memory use does not
//! grow with the number of devices.

pub mod depfile;
pub mod key;
pub mod leftover;
pub mod merge;
mod page;
pub mod partition;
pub mod store;
pub mod survey;
mod task;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use rayon::prelude::*;

use crate::base::diagnostic::{Found, Problem, Rendered, Severity};
use crate::base::error::Error;
use crate::base::path;
use crate::base::shared::Shared;
use crate::base::source::{self, Roots};
use crate::compose::document;
use crate::compose::document::{Composer, Document};
use crate::compose::template::Templates;
use crate::export::{self, Artifact, FORMATS};
use crate::input::find::Searched;
use crate::input::load::Device;
use crate::model::device::schema_once;
use crate::pipeline::documents::{DocumentSet, compose, composers_with, not_shown};
use crate::pipeline::manifest::{self, Entry};
use crate::pipeline::report;
use crate::pipeline::request::Request;
use crate::pipeline::{lock, write};
use crate::project::Project;
use crate::review::approval;
use crate::wording::locale::Locale;
use leftover::View;
use partition::Partition;
use store::{Change, Output, Store, WritePolicy};
use survey::Survey;
use task::{PAGED, Piece, Task, documents_of, formats_of, tasks};

/// Pages of HTML or Markdown that are made before they are written, or more if there are more cores.
const BATCH: usize = 32;

/// How to build.
#[derive(Debug, Clone, Default)]
pub struct BuildOptions {
    pub leave: WritePolicy,
    /// Only some of the devices.
    pub partition: Option<Partition>,
    /// The file for the list of inputs, for Make and Ninja.
    pub depfile: Option<PathBuf>,
}

/// What happens during a build.
pub enum Event<'a> {
    /// Another build is using the output folder; this one waits for its end.
    Waiting,
    /// The problems, before anything is written.
    Rendered(&'a [Rendered]),
    /// The number of documents to build; fresh ones are not included.
    Begins(usize),
    Document(Progress<'a>),
}

/// A document is done.
pub struct Progress<'a> {
    pub device: &'a str,
    /// The id of the companion; `None` for the main document.
    pub companion: Option<&'a str>,
    pub language: &'a str,
    /// Whether nothing had to be made.
    pub fresh: bool,
    /// Number of files whose content changed.
    pub changed: usize,
}

/// The result of a build.
#[derive(Debug, Default)]
pub struct Built {
    /// Whether the input has errors, so that nothing was written.
    pub wrong: bool,
    pub documents: usize,
    /// Number of requested files, changed or not, with the index page and the manifest.
    pub files: usize,
    /// Files that changed, or would change.
    pub changes: BTreeMap<Shared<str>, Change>,
    /// The problems that were reported after the first pass.
    pub told: Vec<Rendered>,
    /// Files that stay unchanged, because ifugen did not write their content.
    pub refused: usize,
}

/// Builds all requested documents that are not fresh, the index page and the manifest.
///
/// # Errors
/// Fails if a template fails or the disk cannot be written. Every file is then complete, old or new, and the manifest
/// says which.
pub fn build(
    request: &Request,
    project: &Project,
    how: &BuildOptions,
    on: &(dyn Fn(Event) + Sync),
) -> Result<Built, Error> {
    let root = &request.out;
    let check = how.leave.check;
    let waiting = || on(Event::Waiting);
    // A check creates no lock file, but it waits for the end of a build.
    let is_there = root.is_dir() && (!check || root.join(lock::FILE).exists());
    let mut held = if is_there { Some(lock::take(root, &waiting)?) } else { None };
    let mut store = Store::open(root, how.leave)?;
    let out = path::resolved(root).with_context(|| format!("cannot tell where `{}` is", root.display()))?;
    let (paths, found) = crate::pipeline::devices::find(request, project)?;
    let paths = how.partition.map_or_else(|| paths.clone(), |partition| partition.of(&paths));
    let mut told: Vec<Rendered> = found.iter().map(Rendered::new).collect();
    // On the first build, the parts that every device needs are prepared while the first devices are read.
    let is_first = store.manifest.devices.is_empty();
    let ready = || {
        is_first.then(|| {
            let _ = schema_once();
            document::parse(&project.chapter_templates())
        })
    };
    let ((surveys, problems), templates) =
        rayon::join(|| survey::survey(&paths, request, project, &store.manifest, &out), ready);
    told.extend(problems);
    told.append(&mut store.told);
    let formats = surveys.iter().flat_map(|survey| {
        let documents = documents_of(&survey.record, request);
        documents.into_iter().flat_map(|document| formats_of(&document, request))
    });
    told.extend(export::lacking(formats, &request.options).into_iter().map(Rendered::of));
    let view = View::new(&out, &surveys, Searched::of(&request.inputs, root));
    if !how.leave.force {
        told.extend(surveys.iter().filter_map(|survey| {
            let other = path::from_here(&view.other(survey, &store.manifest)?);
            Some(survey::twice(survey, other, request, project))
        }));
    }
    if told.iter().any(|told| told.severity == Severity::Error) {
        on(Event::Rendered(&told));
        return Ok(Built { wrong: true, ..Built::default() });
    }
    if let Some(file) = &how.depfile {
        depfile::check(file, root, &surveys, project)?;
    }
    if held.is_none() && !check {
        write::prepare(root)?;
        held = Some(lock::take(root, &waiting)?);
        if root.join(manifest::FILE).exists() {
            // Another build has created the folder in the meantime.
            drop(held);
            return build(request, project, how, on);
        }
    }
    on(Event::Rendered(&told));
    let tasks = tasks(surveys, request, project, &store);
    let written = write_all(&tasks, templates, request, project, &mut store, on).and_then(|locales| {
        store.leave_over(&view.left_over(&store.manifest))?;
        page::index(&request.options, project, &locales, &mut store)
    });
    // The manifest describes the folder after a failed build too.
    let closed = store.close();
    if written.is_err() && !is_there && !check && store.changes.is_empty() {
        // Nothing was made, so no empty folder is left behind; a folder with files is not removed.
        drop(held);
        _ = std::fs::remove_dir(root);
        return Ok(written.map(|()| Built::default())?);
    }
    written?;
    closed?;
    if let Some(file) = how.depfile.as_ref().filter(|_| !check) {
        depfile::write(file, root, &tasks.iter().map(|task| &task.survey).collect::<Vec<_>>(), project)?;
    }
    drop(held);
    let groups: BTreeSet<manifest::Group<'_>> = tasks.iter().flat_map(Task::groups).collect();
    let is_asked_for = |entry: &&Entry| entry.group().is_none_or(|group| groups.contains(&group));
    Ok(Built {
        wrong: false,
        documents: tasks.iter().map(|task| task.documents().count()).sum(),
        files: store.manifest.outputs.values().filter(is_asked_for).count() + 1,
        changes: store.changes,
        told: store.told,
        refused: store.refused,
    })
}

/// Makes and writes the stale outputs. Returns the wording that it read, by language.
fn write_all(
    tasks: &[Task],
    templates: Option<anyhow::Result<Arc<Templates>>>,
    request: &Request,
    project: &Project,
    store: &mut Store,
    on: &(dyn Fn(Event) + Sync),
) -> anyhow::Result<BTreeMap<String, Arc<Locale>>> {
    on(Event::Begins(tasks.iter().map(|task| task.documents().count()).sum()));
    let (fresh, stale): (Vec<&Task>, Vec<&Task>) = tasks.iter().partition(|task| task.is_fresh());
    let done = |task: &Task, changed: &[Shared<str>]| {
        let device = &*task.survey.record.id;
        for (companion, language) in task.documents() {
            let is_of_it = |path: &&Shared<str>| {
                let rest = path.strip_prefix(device).and_then(|rest| rest.strip_prefix('/')?.strip_prefix(language));
                let rest = rest.and_then(|rest| rest.strip_prefix('/')).unwrap_or_default();
                let folder = rest.split_once('/').map_or("", |(folder, _)| folder);
                match companion {
                    Some(id) => folder == id,
                    None => {
                        !rest.is_empty() && task.asked.iter().all(|other| other.companion.as_deref() != Some(folder))
                    }
                }
            };
            let changed = changed.iter().filter(is_of_it).count();
            let fresh = task.stale(language).all(|piece| piece.companion.as_deref() != companion);
            on(Event::Document(Progress { device, companion, language, fresh, changed }));
        }
    };
    for task in fresh {
        let mut record = task.survey.record.clone();
        // Nothing is composed, so the list of facts that are not shown stays the same.
        let before = store.manifest.devices.get(&record.id).map(|before| before.not_shown.clone());
        if let Some(before) = before.filter(|before| *before != record.not_shown) {
            record = Shared::new(manifest::Device { not_shown: before, ..(*record).clone() });
        }
        store.told.extend(record.not_shown.iter().cloned().map(Rendered::warning));
        let record = &record;
        if store.manifest.devices.get(&record.id) != Some(record) {
            store.record(Some(record.clone()), Vec::new());
        }
        done(task, &[]);
    }
    if stale.is_empty() {
        return Ok(BTreeMap::new());
    }
    let of_task = |task: &Task| -> Vec<String> {
        task.languages.iter().filter(|language| task.stale(language).next().is_some()).cloned().collect()
    };
    let maker = Maker {
        request,
        project,
        roots: request.roots(),
        composers: composers_with(templates, stale.iter().flat_map(|task| of_task(task)).collect(), request, project)?,
    };
    let make = |batch: &[&Task]| -> anyhow::Result<Vec<Made>> {
        let made = batch.par_iter().map(|task| maker.outputs(task)).collect();
        export::evict();
        made
    };
    let mut written = 0;
    let mut batches = batches(&stale);
    let mut ahead = batches.next().map(|batch| (batch, make(batch)));
    while let Some((batch, made)) = ahead {
        let put = || {
            for (task, Made { outputs, found }) in batch.iter().zip(made?) {
                // An output that failed is tried again by the next build, and not kept.
                let is_warning = |(found, _): &Found| found.problem.severity() == Severity::Warning;
                let (found, wrong): (Vec<Found>, Vec<Found>) = found.into_iter().partition(is_warning);
                store.told.extend(wrong.iter().map(Rendered::new));
                let told: Vec<Rendered> = found.iter().map(Rendered::new).collect();
                let not_shown = survey::by_name(&found, &told);
                store.told.extend(told);
                let record = Shared::new(manifest::Device { not_shown, ..(*task.survey.record).clone() });
                let changed = store.put(Some(record), &outputs)?;
                written += 1;
                done(task, &changed);
            }
            Ok(())
        };
        // Files are written while the next batch is made.
        let (put, next) = rayon::join(put, || batches.next().map(|batch| (batch, make(batch))));
        put.map_err(
            |error: anyhow::Error| if written == 0 { error } else { error.context(half(written, stale.len())) },
        )?;
        ahead = next;
    }
    let locale = |(language, composer): (String, Composer)| (language, composer.locale);
    Ok(maker.composers.into_iter().map(locale).collect())
}

/// Devices in portions that are made at a time.
fn batches<'a>(stale: &'a [&'a Task]) -> impl Iterator<Item = &'a [&'a Task]> {
    let most = BATCH.max(PAGED * rayon::current_num_threads());
    let mut rest = stale;
    std::iter::from_fn(move || {
        let (mut count, mut weight) = (0, 0);
        while count < rest.len() && weight < most {
            weight += rest[count].weight();
            count += 1;
        }
        let (batch, after) = rest.split_at(count);
        rest = after;
        (count > 0).then_some(batch)
    })
}

/// Reports a set of outputs that is only partly new.
fn half(written: usize, devices: usize) -> String {
    format!(
        "{written} of {devices} devices that were to be built are new, the others are as they were before; build again when \
         this is mended"
    )
}

/// The outputs of a device, what its documents do not show, and the outputs that failed.
struct Made {
    outputs: Vec<Output>,
    found: Vec<Found>,
}

/// What all documents need.
struct Maker<'a> {
    request: &'a Request,
    project: &'a Project,
    roots: Roots,
    composers: BTreeMap<String, Composer>,
}

impl Maker<'_> {
    /// The stale outputs of a device.
    fn outputs(&self, task: &Task) -> anyhow::Result<Made> {
        let loaded;
        let device = if let Some(device) = &task.survey.device {
            device
        } else {
            loaded = self.load(&task.survey)?;
            &loaded
        };
        let stale: Vec<&String> =
            task.languages.iter().filter(|language| task.stale(language).next().is_some()).collect();
        let mut all = Made { outputs: Vec::new(), found: Vec::new() };
        // A thread that waits for a part of a page begins the next document, so all documents that it can reach are in memory at
        // the same time. Of those with pages, each core therefore gets one at a time.
        let together = if task.is_paged() { rayon::current_num_threads() } else { stale.len().max(1) };
        for (number, languages) in stale.chunks(together).enumerate() {
            if number > 0 {
                export::evict();
            }
            // Each language shows the same facts, so only one of them lists what is not shown.
            let made: anyhow::Result<Vec<Made>> = languages
                .par_iter()
                .enumerate()
                .map(|(at, language)| self.document(task, device, language, number == 0 && at == 0))
                .collect();
            for made in made? {
                all.outputs.extend(made.outputs);
                all.found.extend(made.found);
            }
        }
        Ok(all)
    }

    /// Reads a device again that the first pass found valid.
    fn load(&self, survey: &Survey) -> anyhow::Result<Device> {
        match crate::pipeline::devices::load_again(&survey.path, self.request, &self.roots) {
            Some(device)
                if *device.inputs == *survey.record.inputs && device.translated_from == survey.record.translations =>
            {
                Ok(device)
            }
            _ => bail!("the files of `{}` changed during the build; build again", source::display(&survey.path)),
        }
    }

    /// The stale outputs of a device in one language; with `tell`, also the facts that its document does not show.
    fn document(&self, task: &Task, device: &Device, language: &str, tell: bool) -> anyhow::Result<Made> {
        let composer = self.composers.get(language).with_context(|| format!("there is no wording in `{language}`"))?;
        let set = compose(device, composer, self.request, self.project)?;
        let record = &task.survey.record;
        let there = key::inputs(record, language).filter(|input| input.sha256.is_some());
        let entry = Entry {
            device: Some(record.id.clone()),
            language: Some(language.into()),
            draft_locale: set.main.draft_locale,
            inputs: there.cloned().collect(),
            ..Entry::default()
        };
        let pieces: Vec<&Piece> = task.stale(language).collect();
        // The hash of each document's text, which all its formats share.
        let is_made = |document: &&Document| {
            let is_its = |piece: &&&Piece| piece.companion == document.companion && piece.format != key::COVERAGE;
            pieces.iter().any(|piece| is_its(&piece))
        };
        let text = |document: &Document| document.text_hash.clone().unwrap_or_else(|| approval::hash(document));
        let texts: BTreeMap<Option<&str>, Shared<str>> = set
            .iter()
            .filter(is_made)
            .map(|document| (document.companion.as_deref(), Shared::from(text(document))))
            .collect();
        let made: anyhow::Result<Vec<(Vec<Output>, Vec<Found>)>> = pieces
            .par_iter()
            .map(|piece| {
                let document = set.get(piece.companion.as_deref()).context("a document is not made")?;
                let is_document = piece.format != key::COVERAGE;
                let text = texts.get(&piece.companion.as_deref()).filter(|_| is_document);
                let state = document.state.as_ref().filter(|_| is_document).map(|state| Shared::from(state.name()));
                let output = |Artifact { path, bytes }| {
                    let (path, sha256) = (path.into(), source::hash_of(&bytes).into());
                    let (format, key) = (piece.format.to_owned(), Some(piece.key.clone()));
                    let companion = piece.companion.as_deref().map(Shared::from);
                    let number = Some(format!("{}, {}", document.meta.number, document.meta.revision).into());
                    let (text, state) = (text.cloned(), state.clone());
                    let entry =
                        Entry { path, sha256, companion, format, document: number, text, state, key, ..entry.clone() };
                    Output { entry, bytes }
                };
                let (artifacts, found) = self.artifacts(device, &set, document, piece)?;
                Ok((artifacts.into_iter().map(output).collect(), found))
            })
            .collect();
        let mut found = if tell { not_shown(device, &set) } else { Vec::new() };
        // A missing chapter is visible in the document; `check` reports it.
        found.retain(|(problem, _)| !matches!(problem.problem, Problem::ChapterEmpty { .. }));
        let (outputs, wrong): (Vec<Vec<Output>>, Vec<Vec<Found>>) = made?.into_iter().unzip();
        found.extend(wrong.into_iter().flatten());
        Ok(Made { outputs: outputs.into_iter().flatten().collect(), found })
    }

    fn artifacts(
        &self,
        device: &Device,
        set: &DocumentSet,
        document: &Document,
        piece: &Piece,
    ) -> anyhow::Result<(Vec<Artifact>, Vec<Found>)> {
        let linked = |document: &Document| {
            piece.linked.iter().find(|(companion, _)| *companion == document.companion).map(|(_, format)| *format)
        };
        if let Some(format) = FORMATS.iter().find(|format| format.name == piece.format) {
            return format.export_or_report(document, &self.request.options, device);
        }
        let made = report::artifacts(device, set, &linked, self.request, self.project, &self.composers)?;
        Ok((made, Vec::new()))
    }
}
