//! From the inputs to checked devices, with all problems.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::diagnostic::{self, Found, Problem};
use crate::base::error::Error;
use crate::base::source::{self, Sources};
use crate::export;
use crate::input::companion;
use crate::input::find;
use crate::input::load::{self, Device};
use crate::pipeline::request::Request;
use crate::project::{self, Project};
use crate::review::coverage;
use crate::wording::locale;

/// The valid devices of the inputs, and all problems.
///
/// # Errors
/// Fails if a folder cannot be read.
pub fn load(request: &Request, project: &Project) -> Result<(Vec<Device>, Vec<Found>), Error> {
    let (devices, found) = load_with_sources(request, project)?;
    Ok((devices.into_iter().map(|(device, _)| device).collect(), found))
}

/// The files of the devices, and problems outside them.
pub(super) fn find(request: &Request, project: &Project) -> Result<(Vec<PathBuf>, Vec<Found>), Error> {
    let (paths, problems) = find::find(&request.inputs, Some(&request.out))?;
    let nowhere = Arc::new(Sources::default());
    let mut found: Vec<Found> = problems.into_iter().map(|problem| (problem, Arc::clone(&nowhere))).collect();
    found.extend(project.problems.iter().cloned());
    found.extend(not_built(&request.formats).map(|(_, problem)| (problem.anywhere(), Arc::clone(&nowhere))));
    found.extend(export::missing_engine(&request.options).map(|problem| (problem.anywhere(), Arc::clone(&nowhere))));
    let unknown = request.require.iter().filter_map(|source| coverage::unknown_source(&project.catalogue, source));
    found.extend(unknown.map(|problem| (problem.anywhere(), Arc::clone(&nowhere))));
    Ok((paths, found))
}

/// The formats among some that this build of ifugen cannot make, each with its place in the list.
fn not_built(names: &[String]) -> impl Iterator<Item = (usize, Problem)> {
    let is_built = |name: &str| export::built().any(|format| format.is_called(name));
    let problem = |name: &String| Problem::FormatNotBuilt {
        format: name.clone(),
        built: export::built().map(|format| format.name.to_owned()).collect(),
    };
    names.iter().enumerate().filter(move |(_, name)| !is_built(name)).map(move |(at, name)| (at, problem(name)))
}

/// A device and the files that it was read from.
pub type Loaded = (Device, Arc<Sources>);

/// Like [`load`], with the files of each device.
///
/// # Errors
/// See [`load`].
pub fn load_with_sources(request: &Request, project: &Project) -> Result<(Vec<Loaded>, Vec<Found>), Error> {
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

/// One device, and the problems of the device or its languages.
pub(super) fn load_one(path: &Path, request: &Request, project: &Project, roots: &source::Roots) -> LoadedOne {
    let mut sources = Sources::within(roots);
    let (mut device, mut problems) = load::device(path, &mut sources);
    let known = project.languages();
    if let Some(device) = &mut device {
        problems.extend(coverage::check(&|| &project.catalogue, &device.facts, &device.node));
        problems.extend(load::check_tags(device, &request.languages));
        if request.formats.is_empty() {
            let own = device.texts("document.formats", "");
            let place = |at: usize| device.node.nearest(&["document", "formats", &at.to_string()]);
            problems.extend(not_built(&own).map(|(at, problem)| problem.at(place(at))));
        }
        companion::set(device);
        for document in device.documents() {
            let chapters = project::chapter_problems(project, &document.facts, &document.languages(&request.languages));
            let place = document.node.nearest(&["document", "chapters"]);
            let chapters =
                chapters.into_iter().map(|problem| problem.at(place)).filter(|problem| !problems.contains(problem));
            let chapters: Vec<_> = chapters.collect();
            problems.extend(chapters);
        }
        for language in device.languages(&request.languages) {
            if locale::canonical_tag(&language).as_deref() != Some(&language) {
                continue;
            }
            let place = device.node.nearest(&["document", "languages"]);
            problems.extend(load::translate(device, &language, &mut sources, request.draft));
            // In the language of the prose, and with the built-in wording, it has been checked already.
            let references = project.references(&language);
            if language != device.source_language() || !references.is_empty() {
                problems.extend(load::grown(device, &language, references));
            }
            if let Some(why) = load::reserved(&language) {
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
        companion::set(device);
    }
    (device.map(|device| (device, sources)), found)
}

/// A device that [`load_one`] found valid before. The caller must check that its files are unchanged.
pub(super) fn load_again(path: &Path, request: &Request, roots: &source::Roots) -> Option<Device> {
    let mut sources = Sources::within(roots);
    let mut device = load::again(path, &mut sources)?;
    for language in device.languages(&request.languages) {
        load::translate(&mut device, &language, &mut sources, request.draft);
    }
    device.sources = Arc::new(sources);
    companion::set(&mut device);
    Some(device)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn a_format_that_cannot_be_made_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("pump.ifu.toml");
        let starter = project::built_in_template("starter.ifu.toml");
        let number = "number = \"IFU-EP1-SEC\"";
        assert!(starter.contains(number));
        std::fs::write(&file, starter.replacen(number, &format!("{number}\nformats = [\"html\", \"pdf\"]"), 1))
            .unwrap();
        let told = |asked: &[&str]| {
            let formats = asked.iter().map(ToString::to_string).collect();
            let request = Request { inputs: vec![file.clone()], formats, ..Request::default() };
            let (_, found) = load(&request, &Project::default()).unwrap();
            let told = found.iter().filter(|(problem, _)| problem.problem.code() == "E0127");
            told.map(|(problem, sources)| {
                (problem.problem.message(), problem.place.map(|place| sources.position(place)))
            })
            .collect::<Vec<_>>()
        };
        let message = |format: &str| format!("this build of ifugen cannot make the format `{format}`");
        assert_eq!(told(&["html", "odt"]), [(message("odt"), None)]);
        assert_eq!(told(&["html", "md"]), []);
        let own = told(&[]);
        if cfg!(any(feature = "pdf", feature = "pdf-genpdf")) {
            assert_eq!(own, []);
        } else {
            let place = own[0].1.as_deref().unwrap();
            assert!(own[0].0 == message("pdf") && place.ends_with(":21"), "{own:?}");
        }
    }
}
