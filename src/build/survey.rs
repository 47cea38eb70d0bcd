//! The first pass: what there is to build. A device whose files are as its last build found them is not even parsed; every
//! other one is loaded and checked, and only what is small of it is kept.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::key;
use crate::coverage;
use crate::diagnostic::{Problem, Told};
use crate::fact::Fact;
use crate::load::Device;
use crate::manifest::{self, Input, Manifest};
use crate::project::Project;
use crate::shared::Shared;
use crate::source::{self, Roots, Sources};
use crate::translate;
use crate::{Found, Request};

/// Up to so many devices, those that were loaded are kept for the second pass. Each takes about 300 KiB.
const KEPT: usize = 64;

/// A device that is right.
pub struct Survey {
    pub path: PathBuf,
    pub record: Shared<manifest::Device>,
    pub device: Option<Box<Device>>,
}

/// The devices at some paths, in their order, and everything that is wrong.
#[must_use]
pub fn survey(paths: &[PathBuf], request: &Request, project: &Project, last: &Manifest) -> (Vec<Survey>, Vec<Told>) {
    let check: Shared<str> = key::check(request, project).into();
    let last: BTreeMap<&str, &Shared<manifest::Device>> = last
        .devices
        .values()
        .filter(|device| device.check == check)
        .map(|device| (device.source.as_str(), device))
        .collect();
    let shown: Vec<String> = paths.iter().map(|path| source::display(path)).collect();
    let roots = request.roots();
    let built = shown.iter().filter_map(|path| last.get(path.as_str()));
    let known = hashes(built.map(|device| &***device), &roots);
    let one = |(path, shown): (&PathBuf, &String)| {
        let unchanged = last
            .get(shown.as_str())
            .filter(|device| all_inputs(device).all(|input| known.get(&*input.path) == Some(&input.sha256)))
            .filter(|device| !has_strays(device, &roots));
        if let Some(record) = unchanged {
            let told = record.warnings.iter().cloned().map(Told::warning).collect();
            return (Some(Survey { path: path.clone(), record: (*record).clone(), device: None }), told);
        }
        let (device, found) = crate::load_one(path, request, project, &roots);
        let told: Vec<Told> = found.iter().map(Told::new).collect();
        let survey = device.map(|(device, sources)| {
            let record = Shared::new(record(&device, &sources, shown, &check, &told, request));
            Survey { path: path.clone(), record, device: (paths.len() <= KEPT).then(|| Box::new(device)) }
        });
        (survey, told)
    };
    let surveyed: Vec<(Option<Survey>, Vec<Told>)> = paths.par_iter().zip(&shown).map(one).collect();
    let mut surveys: Vec<Survey> = Vec::with_capacity(surveyed.len());
    let mut told = Vec::new();
    let mut taken: HashMap<Shared<str>, String> = HashMap::new();
    for (survey, problems) in surveyed {
        told.extend(problems);
        let Some(survey) = survey else { continue };
        match taken.insert(survey.record.id.clone(), survey.record.source.clone()) {
            Some(other) => told.push(twice(&survey, other, request, project, &roots)),
            None => surveys.push(survey),
        }
    }
    (surveys, told)
}

/// Every file that a device's documents are made from.
pub fn all_inputs(device: &manifest::Device) -> impl Iterator<Item = &Input> {
    device.inputs.iter().chain(device.translations.values().flatten())
}

/// The hashes that the files of some devices have now, by path. Files that may not be read any more have no row.
fn hashes<'a>(
    devices: impl Iterator<Item = &'a manifest::Device>,
    roots: &Roots,
) -> HashMap<&'a str, Option<Shared<str>>> {
    let mut paths: Vec<&str> = devices.flat_map(all_inputs).map(|input| &*input.path).collect();
    paths.sort_unstable();
    paths.dedup();
    let readable = paths.into_par_iter().filter(|path| roots.hold(Path::new(path)));
    readable.map(|path| (path, source::hash_input(Path::new(path)).map(Shared::from))).collect()
}

/// The PO files of a device, there or not, with their languages.
fn catalogs(device: &manifest::Device) -> impl Iterator<Item = (&str, &Path)> {
    device
        .translations
        .iter()
        .flat_map(|(language, inputs)| inputs.iter().map(move |input| (language.as_str(), Path::new(&*input.path))))
}

/// Whether a PO file has appeared beside one of a device that would be edited in vain: loading the device tells of it.
fn has_strays(device: &manifest::Device, roots: &Roots) -> bool {
    catalogs(device).any(|(language, path)| {
        let names = roots.names_beside(path);
        let is_own = translate::catalog_path(Path::new(&device.source), language) == path;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !translate::stray_names(&name, is_own, language, &device.languages, &names).is_empty()
    })
}

/// What a later build must know of a device.
fn record(
    device: &Device,
    sources: &Sources,
    shown: &str,
    check: &Shared<str>,
    told: &[Told],
    request: &Request,
) -> manifest::Device {
    let text = |path: &str| device.facts.at(path).and_then(Fact::text).unwrap_or_default().to_owned();
    // Where a path does not lead to the file that was read, a later build could not see that the file has changed.
    let traceable = sources.files().all(source::SourceFile::is_where_it_shows);
    manifest::Device {
        source: shown.to_owned(),
        id: device.id.as_str().into(),
        check: if traceable { check.clone() } else { Shared::default() },
        name: text("device.name"),
        number: text("document.number"),
        revision: text("document.revision"),
        date: text("document.date"),
        languages: device.languages(&[]),
        formats: device.formats(&[]).iter().map(|format| format.name.to_owned()).collect(),
        annex: coverage::annex::is_wanted(&device.facts),
        matrix: !request.require.is_empty() || !coverage::required(&device.facts).is_empty(),
        inputs: device.inputs.as_slice().into(),
        translations: device.translated_from.clone(),
        warnings: told.iter().map(|told| told.text.clone()).collect(),
    }
}

/// The problem of a device whose id another one has.
fn twice(survey: &Survey, other: String, request: &Request, project: &Project, roots: &Roots) -> Told {
    let problem = Problem::DeviceTwice { id: survey.record.id.to_string(), other };
    let found: Found = match crate::load_one(&survey.path, request, project, roots).0 {
        Some((device, sources)) => (problem.at(device.node.nearest(&["device", "id"])), sources),
        None => (problem.anywhere(), Arc::default()),
    };
    Told::new(&found)
}
