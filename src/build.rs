//! Exports the documents of all devices and writes them, the index and the manifest.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::document::{self, Composer, Document};
use crate::load::Device;
use crate::manifest::{self, Entry, Input};
use crate::output::{self, Artifact, FORMATS, index};
use crate::project::Project;
use crate::{Request, compose, composers, coverage};

/// Devices that are built side by side. Typst remembers what it has done, so it is told to forget after each batch.
const BATCH: usize = 8;

/// What has been written of one document.
pub struct Progress<'a> {
    pub device: &'a str,
    pub language: &'a str,
    /// Files whose content changed.
    pub changed: usize,
}

/// What a build wrote.
#[derive(Debug, Default)]
pub struct Built {
    pub documents: usize,
    pub files: usize,
    /// Files whose content changed.
    pub changed: usize,
}

/// Builds all documents of the devices and writes them, the index and the manifest.
///
/// # Errors
/// Where a template fails, or the disk refuses. What was in the output folder before is still there, each file whole.
pub fn build(
    devices: &[Device],
    request: &Request,
    project: &Project,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Built> {
    let composers = composers(devices, request, project)?;
    // The reports for the manufacturer are in English.
    let english = project.locale("en")?;
    output::write::check(&request.out)?;
    let mut built = Built::default();
    let mut entries = Vec::new();
    let mut index_entries = Vec::new();
    for batch in devices.chunks(BATCH) {
        let exported: anyhow::Result<Vec<_>> =
            batch.par_iter().map(|device| export_device(device, request, project, &composers)).collect();
        let exported = exported?;
        // Not before there is something to write: a template that fails leaves no empty folder behind.
        output::write::prepare(&request.out)?;
        for (device, documents) in batch.iter().zip(exported) {
            for (document, artifacts) in &documents {
                let mut changed = 0;
                for artifact in artifacts {
                    let written = output::write::write(&request.out, artifact)?;
                    changed += usize::from(written.changed);
                    entries.push(Entry::new(written, Some(document), &device.inputs));
                }
                built.documents += 1;
                built.changed += changed;
                progress(Progress { device: &device.id, language: &document.language, changed });
            }
            for artifact in coverage::report::artifacts(device, &documents, request, project, &english)? {
                let written = output::write::write(&request.out, &artifact)?;
                built.changed += usize::from(written.changed);
                let document = documents.first().map(|(document, _)| document);
                entries.push(Entry::new(written, document, &device.inputs));
            }
            index_entries.extend(index_entry(&documents, &composers));
        }
        output::pdf::evict();
    }
    let (language, words) = index_words(&composers)?;
    let written =
        output::write::write(&request.out, &index::index(&index_entries, &language, &words, &request.options)?)?;
    built.changed += usize::from(written.changed);
    entries.push(Entry::new(written, None, &all_inputs(devices)));
    let written = output::write::write(&request.out, &manifest::artifact(&entries)?)?;
    built.files = entries.len() + 1;
    built.changed += usize::from(written.changed);
    Ok(built)
}

/// A document in one language with all its files.
pub type Exported = (Document, Vec<Artifact>);

/// All documents of a device: composed and exported, not written.
fn export_device(
    device: &Device,
    request: &Request,
    project: &Project,
    composers: &BTreeMap<String, Composer>,
) -> anyhow::Result<Vec<Exported>> {
    let formats = device.formats(&request.formats);
    device
        .languages(&request.languages)
        .par_iter()
        .filter_map(|language| composers.get(language))
        .map(|composer| {
            let document = compose(device, composer, request, project)?;
            let artifacts: anyhow::Result<Vec<Vec<Artifact>>> =
                formats.par_iter().map(|format| (format.export)(&document, &request.options)).collect();
            Ok((document, artifacts?.into_iter().flatten().collect()))
        })
        .collect()
}

/// Every input of every device, each once.
fn all_inputs(devices: &[Device]) -> Vec<Input> {
    let mut inputs: Vec<Input> = devices.iter().flat_map(|device| device.inputs.iter().cloned()).collect();
    inputs.sort();
    inputs.dedup();
    inputs
}

/// Wording of the index page: English where there is a document in English, else that of the first language.
fn index_words(composers: &BTreeMap<String, Composer>) -> anyhow::Result<(String, BTreeMap<String, String>)> {
    match composers.get("en").or_else(|| composers.values().next()) {
        Some(composer) => Ok((composer.locale.tag.clone(), document::page_words(&composer.locale)?)),
        None => Ok(("en".to_owned(), BTreeMap::new())),
    }
}

fn index_entry(documents: &[Exported], composers: &BTreeMap<String, Composer>) -> Option<index::IndexEntry> {
    let (first, _) = documents.first()?;
    let languages = documents.iter().map(|(document, artifacts)| {
        let links = FORMATS.iter().filter_map(|format| {
            let end = format!("/ifu-security.{}", format.extension);
            let artifact = artifacts.iter().find(|artifact| artifact.path.ends_with(&end))?;
            Some(index::IndexLink { format: format.title.to_owned(), path: artifact.path.clone() })
        });
        let name = composers.get(&document.language).and_then(|composer| composer.locale.word("language").ok());
        index::IndexLanguage {
            language: document.language.clone(),
            name: name.unwrap_or_else(|| document.language.clone()),
            links: links.collect(),
        }
    });
    Some(index::IndexEntry {
        device_name: first.meta.device_name.clone(),
        number: first.meta.number.clone(),
        revision: first.meta.revision.clone(),
        date: first.meta.date.clone(),
        languages: languages.collect(),
    })
}
