//! The first pass: what to build. A device whose files have not changed since its last build is not even parsed; every
//! other device is loaded and checked, and only a small summary is kept.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::key;
use crate::base::diagnostic::Found;
use crate::base::diagnostic::{Problem, Rendered};
use crate::base::path;
use crate::base::shared::Shared;
use crate::base::source::Input;
use crate::base::source::{self, Roots, Sources};
use crate::export;
use crate::input::load::Device;
use crate::input::translate;
use crate::model::fact::Fact;
use crate::pipeline::manifest::{self, Manifest};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::coverage;

/// Up to this number of devices, loaded devices are kept for the second pass; above it, none are: each takes about 300
/// KiB.
const KEPT: usize = 256;

/// A device that is right.
pub struct Survey {
    pub path: PathBuf,
    /// The path of its file, from [`Roots::locate`].
    pub place: PathBuf,
    /// The folder that the paths of its files are relative to.
    pub base: PathBuf,
    pub record: Shared<manifest::Device>,
    pub device: Option<Box<Device>>,
}

impl Survey {
    /// Every file that was read for it, relative to the current folder.
    #[must_use]
    pub fn read(&self) -> Vec<String> {
        let read = all_inputs(&self.record).filter(|input| input.sha256.is_some());
        read.map(|input| path::from_here(&self.base.join(&*input.path))).collect()
    }
}

/// The devices at some paths, in their order, and all problems. `out` is the manifest's folder.
#[must_use]
pub fn survey(
    paths: &[PathBuf],
    request: &Request,
    project: &Project,
    last: &Manifest,
    out: &Path,
) -> (Vec<Survey>, Vec<Rendered>) {
    let check: Shared<str> = key::check(request, project).into();
    let last: HashMap<PathBuf, &Shared<manifest::Device>> = last
        .devices
        .values()
        .filter(|device| device.check == check)
        .map(|device| (device.place(out, &device.source), device))
        .collect();
    let roots = request.roots();
    let places: Vec<PathBuf> = paths.iter().map(|path| roots.locate(path)).collect();
    let built = places.iter().filter_map(|place| last.get(place));
    let known = hashes(built.map(|device| &***device), out, &roots);
    let one = |(path, place): (&PathBuf, &PathBuf)| {
        let base = roots.base(place);
        let unchanged = last
            .get(place)
            .filter(|device| device.project == path::way(out, &base))
            // The stored warnings show paths from the project's folder.
            .filter(|device| device.warnings.is_empty() || device.source == source::display(path))
            .filter(|device| all_inputs(device).all(|input| known.get(&base.join(&*input.path)) == Some(&input.sha256)))
            .filter(|device| !has_strays(device, &base, &roots));
        let survey = |record, device| Survey { path: path.clone(), place: place.clone(), base, record, device };
        if let Some(record) = unchanged {
            let told = record.warnings.iter().cloned().map(Rendered::warning).collect();
            return (Some(survey((*record).clone(), None)), told);
        }
        let (device, found) = crate::pipeline::devices::load_one(path, request, project, &roots);
        let told: Vec<Rendered> = found.iter().map(Rendered::new).collect();
        let survey = device.map(|(device, sources)| {
            let project = path::way(out, &roots.base(place));
            let mut record = record(&device, &sources, project, &check, request);
            record.warnings = by_name(&found, &told);
            let record = Shared::new(record);
            survey(record, (paths.len() <= KEPT).then(|| Box::new(device)))
        });
        (survey, told)
    };
    let surveyed: Vec<(Option<Survey>, Vec<Rendered>)> = paths.par_iter().zip(&places).map(one).collect();
    let mut surveys: Vec<Survey> = Vec::with_capacity(surveyed.len());
    let mut told = Vec::new();
    let mut taken: HashMap<Shared<str>, String> = HashMap::new();
    for (survey, problems) in surveyed {
        told.extend(problems);
        let Some(survey) = survey else { continue };
        match taken.insert(survey.record.id.clone(), source::display(&survey.path)) {
            Some(other) => told.push(twice(&survey, other, request, project)),
            None => surveys.push(survey),
        }
    }
    (surveys, told)
}

/// Every file that a device's documents are made from.
pub fn all_inputs(device: &manifest::Device) -> impl Iterator<Item = &Input> {
    device.inputs.iter().chain(device.translations.values().flatten())
}

/// The current hashes of the files of some devices, by place. Unreadable files have no row.
fn hashes<'a>(
    devices: impl Iterator<Item = &'a manifest::Device>,
    out: &Path,
    roots: &Roots,
) -> HashMap<PathBuf, Option<Shared<str>>> {
    let of = |device: &'a manifest::Device| {
        let base = device.place(out, "");
        all_inputs(device).map(move |input| base.join(&*input.path))
    };
    let mut places: Vec<PathBuf> = devices.flat_map(of).collect();
    places.sort_unstable();
    places.dedup();
    let readable = places.into_par_iter().filter(|place| roots.hold(place));
    let hashed = |place: PathBuf| {
        let hash = source::hash_input(&place).map(Shared::from);
        (place, hash)
    };
    readable.map(hashed).collect()
}

/// Whether a new PO file beside a device's file has no effect: loading the device reports it.
fn has_strays(device: &manifest::Device, base: &Path, roots: &Roots) -> bool {
    let own = base.join(&device.source);
    let catalogs =
        device.translations.iter().flat_map(|(language, inputs)| inputs.iter().map(move |input| (language, input)));
    catalogs.into_iter().any(|(language, input)| {
        let path = base.join(&*input.path);
        let names = roots.names_beside(&path);
        let is_own = translate::catalog_path(&own, language) == path;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !translate::stray_names(&name, is_own, language, &device.languages, &names).is_empty()
    })
}

/// The warnings, with files named as in outputs.
pub(super) fn by_name(found: &[Found], told: &[Rendered]) -> Vec<Shared<str>> {
    let text = |((problem, sources), told): (&Found, &Rendered)| {
        if sources.files().all(|file| file.display == file.name) {
            return told.text.clone();
        }
        Rendered::new(&(problem.clone(), Arc::new(sources.shown_by_name()))).text
    };
    found.iter().zip(told).map(text).collect()
}

/// What a later build needs of a device, without its warnings.
fn record(
    device: &Device,
    sources: &Sources,
    project: String,
    check: &Shared<str>,
    request: &Request,
) -> manifest::Device {
    let text = |path: &str| device.facts.at(path).and_then(Fact::text).unwrap_or_default().to_owned();
    // If a path does not lead to the file that was read, a later build cannot notice changes to it.
    let traceable = sources.files().all(source::SourceFile::is_where_it_shows);
    manifest::Device {
        project,
        source: device.inputs.first().map_or_else(String::new, |own| own.path.to_string()),
        id: device.id.as_str().into(),
        check: if traceable { check.clone() } else { Shared::default() },
        name: text("device.name"),
        title: text("document.title"),
        number: text("document.number"),
        revision: text("document.revision"),
        date: text("document.date"),
        languages: device.languages(&[]),
        formats: export::formats(device, &[]).iter().map(|format| format.name.to_owned()).collect(),
        companions: device.companions.iter().filter_map(companion).collect(),
        annex: coverage::annex::is_wanted(&device.facts),
        matrix: !request.require.is_empty() || !coverage::required(&device.facts).is_empty(),
        inputs: device.inputs.as_slice().into(),
        translations: device.translated_from.clone(),
        warnings: Vec::new(),
        not_shown: Vec::new(),
    }
}

/// What a later build needs of a companion.
fn companion(view: &Device) -> Option<manifest::Companion> {
    let text = |path: &str| view.facts.at(path).and_then(Fact::text).unwrap_or_default().to_owned();
    let companion = view.companion.as_ref()?;
    Some(manifest::Companion {
        id: companion.id.clone(),
        title: text("document.title"),
        number: text("document.number"),
        revision: text("document.revision"),
        date: text("document.date"),
        languages: view.languages(&[]),
        formats: export::formats(view, &[]).iter().map(|format| format.name.to_owned()).collect(),
        limited: companion.has_languages,
    })
}

/// The problem of a device with another device's id.
#[must_use]
pub fn twice(survey: &Survey, other: String, request: &Request, project: &Project) -> Rendered {
    let problem = Problem::DeviceTwice { id: survey.record.id.to_string(), other };
    let found: Found = match crate::pipeline::devices::load_one(&survey.path, request, project, &request.roots()).0 {
        Some((device, sources)) => (problem.at(device.node.nearest(&["device", "id"])), sources),
        None => (problem.anywhere(), Arc::default()),
    };
    Rendered::new(&found)
}
