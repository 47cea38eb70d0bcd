//! The page that links all documents in the output folder.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::key::{self, INDEX};
use super::store::{Output, Store};
use crate::base::path::uri;
use crate::base::shared::Shared;
use crate::base::source::{Input, hash_of};
use crate::compose::document;
use crate::export::index::{IndexEntry, IndexLanguage, IndexLink};
use crate::export::{FORMATS, Options, index};
use crate::pipeline::manifest::{Device, Entry, Manifest};
use crate::project::Project;
use crate::wording::locale::Locale;

/// Writes the page, unless it is fresh; `locales` are those that have been read already.
///
/// # Errors
/// Fails if wording is missing, or the disk cannot be written.
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
    // English if there is a document in English, or none at all.
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
        sha256: hash_of(&artifact.bytes).into(),
        device: None,
        companion: None,
        language: None,
        format: INDEX.to_owned(),
        document: None,
        text: None,
        state: None,
        draft_locale: false,
        key: Some(key),
        inputs,
    };
    store.put(None, &[Output { entry, bytes: artifact.bytes }])?;
    Ok(())
}

/// A row for each existing document, grouped by device; `names` are the names of the languages, by tag.
fn rows<'a>(manifest: &'a Manifest, names: &'a BTreeMap<String, String>) -> impl Iterator<Item = IndexEntry> + 'a {
    let of_device = move |device: &'a Device| {
        let main = Listed {
            companion: None,
            title: if device.companions.is_empty() { "" } else { &device.title },
            number: &device.number,
            revision: &device.revision,
            date: &device.date,
            languages: &device.languages,
        };
        let companions = device.companions.iter().map(|companion| Listed {
            companion: Some(&companion.id),
            title: &companion.title,
            number: &companion.number,
            revision: &companion.revision,
            date: &companion.date,
            languages: &companion.languages,
        });
        std::iter::once(main).chain(companions).filter_map(move |listed| row(manifest, device, &listed, names))
    };
    manifest.in_order().into_iter().flat_map(of_device)
}

/// A document as the page lists it.
struct Listed<'a> {
    companion: Option<&'a str>,
    title: &'a str,
    number: &'a str,
    revision: &'a str,
    date: &'a str,
    languages: &'a [String],
}

/// The row of a document; `None` if none of its files exist.
fn row(
    manifest: &Manifest,
    device: &Device,
    listed: &Listed<'_>,
    names: &BTreeMap<String, String>,
) -> Option<IndexEntry> {
    let is_there = |entry: &&Entry| entry.key.is_some() && entry.companion.as_deref() == listed.companion;
    let entries: Vec<&Entry> = manifest.of_device(&device.id).filter(is_there).collect();
    let there: BTreeSet<&str> = entries.iter().filter_map(|entry| entry.language.as_deref()).collect();
    let own = listed.languages.iter().map(String::as_str).filter(|language| there.contains(language));
    let others = there.iter().copied().filter(|language| listed.languages.iter().all(|own| own != language));
    let folder = listed.companion.map_or_else(String::new, |id| format!("{id}/"));
    let languages = own.chain(others).filter_map(|language| {
        let links: Vec<IndexLink> = FORMATS
            .iter()
            .filter_map(|format| {
                let path = format!("{}/{language}/{folder}{}", device.id, format.file);
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
        title: listed.title.to_owned(),
        number: listed.number.to_owned(),
        revision: listed.revision.to_owned(),
        date: listed.date.to_owned(),
        languages,
    })
}

/// Every input of every device, each once.
fn inputs(manifest: &Manifest) -> Shared<[Input]> {
    let all = manifest.devices.values().flat_map(|device| super::survey::all_inputs(device));
    let there: BTreeSet<&Input> = all.filter(|input| input.sha256.is_some()).collect();
    there.into_iter().cloned().collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::fs;
    use std::sync::Mutex;

    use crate::base::diagnostic::Rendered;
    use crate::pipeline::build::{BuildOptions, Event, build};
    use crate::pipeline::request::Request;
    use crate::project::{Project, built_in_template};

    /// What `src/export/dummy.rs` and its row are enough for.
    #[test]
    fn a_format_with_a_row_is_built_and_linked_and_what_it_lacks_is_told_once() {
        let folder = tempfile::tempdir().unwrap();
        for device in ["pump", "other"] {
            let file = folder.path().join(format!("{device}.ifu.toml"));
            fs::write(file, built_in_template("starter.ifu.toml")).unwrap();
        }
        let request = |formats: &[&str]| Request {
            inputs: vec![folder.path().into()],
            out: folder.path().join("out"),
            formats: formats.iter().map(ToString::to_string).collect(),
            ..Request::default()
        };
        let build = |request: &Request| {
            let told = Mutex::new(Vec::new());
            let on = |event: Event| {
                if let Event::Rendered(found) = event {
                    told.lock().unwrap().extend(found.iter().map(Rendered::plain));
                }
            };
            build(request, &Project::default(), &BuildOptions::default(), &on).unwrap();
            told.into_inner().unwrap().iter().filter(|told| told.contains("W0604")).cloned().collect::<Vec<_>>()
        };
        let told = build(&request(&["dum"]));
        assert!(told.len() == 1 && told[0].contains("`dummy` makes Dummy without everything"), "{told:?}");
        let read = |path: &str| fs::read_to_string(request(&[]).out.join(path)).unwrap();
        assert!(read("other/en/ifu-security.dum").len() > 5);
        assert!(read("index.html").contains("href=\"pump/en/ifu-security.dum\""));
        assert!(build(&request(&["html"])).is_empty());
    }
}
