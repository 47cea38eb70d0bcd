//! Merges the parts of a build: one folder, one manifest, one index page, like one build of all devices.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::store::{Output, Store, WritePolicy};
use super::{Built, Event, page};
use crate::base::diagnostic::{Problem, Rendered};
use crate::base::limit::OUTPUT_MIB;
use crate::base::path;
use crate::base::shared::Shared;
use crate::base::source::{self, display};
use crate::export::Options;
use crate::pipeline::lock;
use crate::pipeline::manifest::{self, Entry, Found, Manifest};
use crate::pipeline::write;
use crate::project::Project;

/// A part: its folder and its content.
struct Part {
    folder: PathBuf,
    /// The folder, with links resolved.
    place: PathBuf,
    manifest: Manifest,
}

/// Merges the outputs below some folders into `out`; each part is a folder or the manifest in it.
///
/// # Errors
/// Fails if the disk cannot be written.
pub fn merge(
    parts: &[PathBuf],
    out: &Path,
    project: &Project,
    leave: WritePolicy,
    on: &(dyn Fn(Event) + Sync),
) -> anyhow::Result<Built> {
    let (parts, mut told) = read(parts)?;
    let mut held = None;
    if told.is_empty() && !leave.check {
        write::prepare(out)?;
        held = Some(lock::take(out, &|| on(Event::Waiting))?);
    }
    let mut store = Store::open(out, leave)?;
    told.append(&mut store.told);
    on(Event::Rendered(&told));
    if told.iter().any(|told| told.severity == crate::base::diagnostic::Severity::Error) {
        return Ok(Built { wrong: true, ..Built::default() });
    }
    let place = place(out)?;
    let put_all = put_all(&parts, &place, &mut store).and_then(|(documents, paths)| {
        let left =
            store.manifest.outputs.values().filter(|entry| entry.device.is_some() && !paths.contains(&entry.path));
        let left = left.map(|entry| entry.path.clone()).collect();
        store.leave_over(&left)?;
        page::index(&Options::default().with(project), project, &BTreeMap::new(), &mut store)?;
        Ok((documents, paths.len()))
    });
    let closed = store.close();
    let (documents, files) = put_all?;
    closed?;
    drop(held);
    let Store { changes, told, refused, .. } = store;
    Ok(Built { wrong: false, documents, files: files + 2, changes, told, refused })
}

/// The manifests of the parts, and why they do not fit together.
fn read(parts: &[PathBuf]) -> anyhow::Result<(Vec<Part>, Vec<Rendered>)> {
    let mut told = Vec::new();
    let mut differ =
        |path: &Path, why: String| told.push(Rendered::of(Problem::PartsDiffer { path: display(path), why }));
    let mut read = Vec::with_capacity(parts.len());
    let mut taken: BTreeMap<Shared<str>, String> = BTreeMap::new();
    for part in parts {
        let folder = match part.parent() {
            Some(folder) if part.file_name().is_some_and(|name| name == manifest::FILE) => folder,
            _ => part,
        };
        let manifest = match manifest::read(folder)? {
            Found::Manifest(manifest) => manifest,
            Found::Nothing | Found::Foreign => {
                differ(folder, "it holds no manifest of ifugen".into());
                continue;
            }
            Found::Unusable { reason, .. } => {
                differ(&folder.join(manifest::FILE), reason);
                continue;
            }
        };
        for id in manifest.devices.keys() {
            if let Some(other) = taken.insert(id.clone(), display(folder)) {
                differ(folder, format!("the device `{id}` is in `{other}`, too"));
            }
        }
        for entry in outputs(&manifest) {
            // A manifest from elsewhere may name any path.
            let hash = write::target(folder, &entry.path).ok().and_then(|file| source::hash_output(&file));
            if hash.as_deref() != Some(&entry.sha256) {
                differ(&folder.join(&*entry.path), "it does not hold what the manifest beside it says".into());
            }
        }
        read.push(Part { folder: folder.to_path_buf(), place: place(folder)?, manifest });
    }
    Ok((read, told))
}

fn place(folder: &Path) -> anyhow::Result<PathBuf> {
    path::resolved(folder).with_context(|| format!("cannot tell where `{}` is", folder.display()))
}

/// The outputs of a part's devices, without leftovers.
fn outputs(manifest: &Manifest) -> impl Iterator<Item = &Entry> {
    manifest.outputs.values().filter(|entry| entry.device.is_some() && entry.key.is_some())
}

/// Writes the outputs of all parts. Returns the number of documents, and the paths of all files.
fn put_all(parts: &[Part], out: &Path, store: &mut Store) -> anyhow::Result<(usize, BTreeSet<Shared<str>>)> {
    let mut paths = BTreeSet::new();
    let mut documents = BTreeSet::new();
    for Part { folder, place, manifest } in parts {
        for device in manifest.devices.values() {
            let mut outputs = Vec::new();
            for entry in manifest.of_device(&device.id).filter(|entry| entry.key.is_some()) {
                let file = write::target(folder, &entry.path)?;
                let bytes = source::read_output(&file, OUTPUT_MIB)
                    .with_context(|| format!("cannot read `{}`", file.display()))?;
                // Its hash was checked earlier; the bytes written now must match the manifest.
                let entry = Entry { sha256: source::hash_of(&bytes).into(), ..entry.clone() };
                paths.insert(entry.path.clone());
                documents.insert((device.id.clone(), entry.companion.clone(), entry.language.clone()));
                outputs.push(Output { entry, bytes });
            }
            // The paths of its files are now relative to another manifest.
            let project = path::way(out, &device.place(place, ""));
            store.put(Some(Shared::new(manifest::Device { project, ..(**device).clone() })), &outputs)?;
        }
    }
    Ok((documents.len(), paths))
}
