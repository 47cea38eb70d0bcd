//! The page that links all documents in the output folder.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::key::{self, INDEX};
use super::store::{Output, Store};
use crate::base::path::uri;
use crate::base::shared::Shared;
use crate::base::source::Input;
use crate::compose::document;
use crate::export::index::{IndexEntry, IndexLanguage, IndexLink};
use crate::export::{FORMATS, Options, index};
use crate::pipeline::manifest::{Device, Entry, Manifest};
use crate::pipeline::write::sha256;
use crate::project::Project;
use crate::wording::locale::Locale;

/// Writes the page, unless it is fresh; `locales` are those that have been read already.
///
/// # Errors
/// Where wording is missing, or the disk refuses.
pub fn index(
    options: &Options,
    project: &Project,
    locales: &BTreeMap<String, Arc<Locale>>,
    store: &mut Store,
) -> anyhow::Result<()> {
    let mut languages: BTreeSet<String> = BTreeSet::new();
    let note = |row: &IndexEntry| languages.extend(row.languages.iter().map(|language| language.language.clone()));
    let key = Shared::from(key::index(rows(&store.manifest, &BTreeMap::new()).inspect(note), options, project));
    let inputs = inputs(&store.manifest);
    let old = store.manifest.outputs.values_mut().find(|entry| entry.format == INDEX);
    if let Some(old) = old.filter(|old| old.key.as_ref() == Some(&key)) {
        let (path, sha256) = (old.path.clone(), old.sha256.clone());
        if store.hash(&path).as_deref() == Some(&sha256) {
            if let Some(entry) = store.manifest.outputs.get_mut(&path) {
                entry.inputs = inputs;
            }
            return Ok(());
        }
    }
    // English where there is a document in English, or none at all.
    let own = if languages.contains("en") { "en" } else { languages.first().map_or("en", String::as_str) }.to_owned();
    let locale = |tag: &str| match locales.get(tag) {
        Some(locale) => Ok(Arc::clone(locale)),
        None => project.locale(tag).map(Arc::new),
    };
    let words = document::page_words(&*locale(&own)?)?;
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for tag in languages {
        let name = locale(&tag)?.word("language").unwrap_or_else(|_| tag.clone());
        names.insert(tag, name);
    }
    let artifact = index::index(rows(&store.manifest, &names), &own, &words, options)?;
    let entry = Entry {
        path: artifact.path.into(),
        sha256: sha256(&artifact.bytes).into(),
        device: None,
        language: None,
        format: INDEX.to_owned(),
        document: None,
        draft_locale: false,
        key: Some(key),
        inputs,
    };
    store.put(None, &[Output { entry, bytes: artifact.bytes }])?;
    Ok(())
}

/// A row for each device that has documents; `names` are those of the languages, by tag.
fn rows<'a>(manifest: &'a Manifest, names: &'a BTreeMap<String, String>) -> impl Iterator<Item = IndexEntry> + 'a {
    let row = move |device: &Device| {
        let entries: Vec<&Entry> = manifest.of_device(&device.id).filter(|entry| entry.key.is_some()).collect();
        let there: BTreeSet<&str> = entries.iter().filter_map(|entry| entry.language.as_deref()).collect();
        let own = device.languages.iter().map(String::as_str).filter(|language| there.contains(language));
        let others = there.iter().copied().filter(|language| device.languages.iter().all(|own| own != language));
        let languages = own.chain(others).filter_map(|language| {
            let links: Vec<IndexLink> = FORMATS
                .iter()
                .filter_map(|format| {
                    let path = format!("{}/{language}/ifu-security.{}", device.id, format.extension);
                    let is_there = entries.iter().any(|entry| *entry.path == *path);
                    is_there.then(|| IndexLink { format: format.title.to_owned(), path: uri(&path) })
                })
                .collect();
            let name = names.get(language).cloned().unwrap_or_default();
            (!links.is_empty()).then(|| IndexLanguage { language: language.to_owned(), name, links })
        });
        let languages: Vec<IndexLanguage> = languages.collect();
        (!languages.is_empty()).then(|| IndexEntry {
            device_name: device.name.clone(),
            number: device.number.clone(),
            revision: device.revision.clone(),
            date: device.date.clone(),
            languages,
        })
    };
    manifest.in_order().into_iter().filter_map(row)
}

/// Every input of every device, each once.
fn inputs(manifest: &Manifest) -> Shared<[Input]> {
    let all = manifest.devices.values().flat_map(|device| super::survey::all_inputs(device));
    let there: BTreeSet<&Input> = all.filter(|input| input.sha256.is_some()).collect();
    there.into_iter().cloned().collect()
}
