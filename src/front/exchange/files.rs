//! PO and XLIFF files on disk: brought up to date, and counted.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::base::diagnostic::Problem;
use crate::base::error::Error;
use crate::base::source::{self, FileId, Roots, SourceFile, Sources, display};
use crate::front::exchange::import::Imported;
use crate::front::exchange::xliff;
use crate::input::translate;
use crate::input::translate::{Catalog, Wanted};
use crate::model::node::Node;
use crate::model::parse;
use crate::pipeline::devices::Loaded;
use crate::pipeline::write;

/// The content of one PO file.
struct Texts {
    /// The language of the prose.
    source_language: String,
    wanted: Vec<Wanted>,
    /// The file itself, where other devices may use it, too.
    family: Option<Node>,
}

/// The texts of each configuration file and language. A family's file serves several devices, and each may add rows to
/// it: their texts are taken together.
fn texts(devices: &[Loaded], languages: &[String]) -> BTreeMap<(PathBuf, String), Texts> {
    let mut texts: BTreeMap<(PathBuf, String), Texts> = BTreeMap::new();
    let own = |device: &Loaded| device.0.files.first().map(|file| one_path(device.1.file(*file)));
    let own: BTreeSet<PathBuf> = devices.iter().filter_map(own).collect();
    for (device, sources) in devices {
        let mut paths: BTreeMap<FileId, PathBuf> = BTreeMap::new();
        for language in device.languages(languages).iter().filter(|tag| *tag != device.source_language()) {
            for unit in translate::units(&device.facts, &device.node) {
                let file = unit.place.file;
                let path = paths.entry(file).or_insert_with(|| one_path(sources.file(file)));
                let key = (path.clone(), language.clone());
                let texts = texts.entry(key).or_insert_with(|| Texts {
                    source_language: device.source_language().to_owned(),
                    wanted: Vec::new(),
                    family: (!own.contains(path)).then(|| parse::values(file, sources).0),
                });
                let wanted = Wanted::new(unit, sources);
                let same = texts.wanted.iter_mut().find(|other| {
                    // A name has one entry for all places; prose has one for each place.
                    let is_name = other.optional && wanted.optional;
                    other.text == wanted.text && (other.path == wanted.path || is_name)
                });
                match same {
                    None => texts.wanted.push(wanted),
                    Some(other) => {
                        let more = wanted.occurrences.into_iter().filter(|place| !other.occurrences.contains(place));
                        other.occurrences.extend(more.collect::<Vec<_>>());
                    }
                }
            }
        }
    }
    texts
}

/// One path for all that lead to a file: devices in several folders name their family each in its own way.
fn one_path(file: &SourceFile) -> PathBuf {
    if file.is_where_it_shows() { PathBuf::from(&file.display) } else { file.path.clone() }
}

/// Updates the PO files of all devices. Returns the path of each file and whether it changed.
///
/// # Errors
/// Fails if a file cannot be read or written.
pub fn extract(devices: &[Loaded], languages: &[String], roots: &Roots) -> anyhow::Result<Vec<(PathBuf, bool)>> {
    let texts = texts(devices, languages);
    texts.iter().map(|((path, language), texts)| Ok(extract_one(path, language, texts, roots)?.0)).collect()
}

/// Updates a PO file; also returns its new content.
fn extract_one(
    configuration: &Path,
    language: &str,
    texts: &Texts,
    roots: &Roots,
) -> anyhow::Result<((PathBuf, bool), Catalog)> {
    let path = translate::catalog_path(configuration, language);
    held(&path, roots)?;
    let mut sources = Sources::default();
    let old = match path.exists().then(|| source::read_text(&path, &mut sources)).transpose() {
        Ok(file) => file.map_or("", |file| &sources.file(file).text),
        Err(error) => return Err(error).with_context(|| format!("cannot read `{}`", path.display())),
    };
    let catalog = |text: &str| {
        let broken = |(line, why)| anyhow::anyhow!("{}:{line}: not a PO file: {why}", path.display());
        Catalog::parse(text).map_err(broken)
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.split('.').next().unwrap_or_default();
    let old = catalog(old)?;
    let text = translate::merge(&with_others(texts, &old), &old, language, name);
    let catalog = catalog(&text)?;
    let changed = write::named(&path, text.as_bytes())?;
    Ok(((path, changed), catalog))
}

/// The wanted texts of a file, and those of a family that only other devices use: texts that the PO file has and whose
/// source still exists.
fn with_others(texts: &Texts, old: &Catalog) -> Vec<Wanted> {
    let mut all = texts.wanted.clone();
    let Some(family) = &texts.family else { return all };
    let mut standing = BTreeSet::new();
    family.texts(&mut |text| _ = standing.insert(text));
    // Each stays after its previous predecessor.
    let mut next = 0;
    for other in old.wanted() {
        let same = |one: &Wanted| one.text == other.text && (one.path == other.path || one.optional);
        let path: Vec<&str> = other.path.split('.').collect();
        let stays = || family.at(&path).and_then(Node::text) == Some(&other.text);
        let is_elsewhere = || texts.wanted.iter().any(|one| one.text == other.text);
        if let Some(index) = all.iter().position(same) {
            next = index + 1;
        } else if stays() || (standing.contains(other.text.as_str()) && !is_elsewhere()) {
            all.insert(next, other);
            next += 1;
        }
    }
    all
}

/// A PO file must also be in the inputs or the project, wherever a link beside a configuration leads.
fn held(path: &Path, roots: &Roots) -> anyhow::Result<()> {
    if roots.hold(path) {
        return Ok(());
    }
    let problem = Problem::OutsideProject { path: display(path) };
    Err(Error::anywhere(problem).into())
}

/// Updates the PO files and writes an XLIFF file for each of them into a folder. Returns the path of each XLIFF file
/// and whether it changed.
///
/// # Errors
/// Fails if a file cannot be read or written.
pub fn export(
    devices: &[Loaded],
    languages: &[String],
    out: &Path,
    version: xliff::Version,
    roots: &Roots,
) -> anyhow::Result<Vec<(PathBuf, bool)>> {
    let texts = texts(devices, languages);
    let name = |configuration: &Path, language: &str| {
        let path = translate::catalog_path(configuration, language).with_extension("xlf");
        path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    };
    let mut taken: BTreeMap<String, usize> = BTreeMap::new();
    for (configuration, language) in texts.keys() {
        *taken.entry(name(configuration, language)).or_default() += 1;
    }
    write::prepare(out)?;
    let mut written = Vec::new();
    for ((configuration, language), texts) in &texts {
        let (_, catalog) = extract_one(configuration, language, texts, roots)?;
        let original = display(configuration);
        let mut file = name(configuration, language);
        if taken.get(&file).is_some_and(|times| *times > 1) {
            // Files of the same name in several folders are distinguished by their folders.
            let folder = display(configuration.parent().unwrap_or(Path::new(""))).replace(['/', '\\', ':'], "-");
            file = format!("{}-{file}", folder.trim_matches(['-', '.']));
        }
        let (source_language, wanted) = (&texts.source_language, &texts.wanted);
        let texts = xliff::Texts { original: &original, source_language, language, wanted, catalog: &catalog };
        let text = xliff::write(version, &texts);
        let file = out.join(file);
        let changed = write::named(&file, text.as_bytes())?;
        written.push((file, changed));
    }
    Ok(written)
}

/// Writes the result of an import. Returns the path of each PO file and whether it changed.
///
/// # Errors
/// Fails if a file cannot be written.
pub fn write_imported(imported: Vec<Imported>) -> anyhow::Result<Vec<(PathBuf, bool)>> {
    let write = |Imported { path, text }| {
        let changed = write::named(&path, text.as_bytes())?;
        Ok((path, changed))
    };
    imported.into_iter().map(write).collect()
}

/// The progress of a device's translation into a language: numbers of texts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Status {
    pub device: String,
    pub language: String,
    pub done: usize,
    /// Translated, but of an earlier text or marked as unsure.
    pub stale: usize,
    pub missing: usize,
    /// Names with no translation, which are shown as they are written.
    pub as_written: usize,
}

/// The state of each device's translations.
#[must_use]
pub fn status(devices: &[Loaded]) -> Vec<Status> {
    let rows = devices.iter().flat_map(|(device, _)| {
        device.translations.iter().map(|(language, translation)| Status {
            device: device.id.clone(),
            language: language.clone(),
            done: translation.texts.len(),
            stale: translation.fuzzy.len(),
            missing: translation.missing.len(),
            as_written: translation.as_written.len(),
        })
    });
    rows.collect()
}
