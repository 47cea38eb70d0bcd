//! PO files on disk: brought up to date, and counted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;

use crate::output::{Artifact, write};
use crate::source::Sources;
use crate::{Loaded, translate};

/// Texts to be translated, each with the files that its place is in.
type Units<'a> = Vec<(&'a Arc<Sources>, translate::Unit)>;

/// Brings the PO files of all devices up to date. Gives the path of each file and whether it changed.
///
/// # Errors
/// Where a file cannot be written.
pub fn extract(devices: &[Loaded], languages: &[String]) -> anyhow::Result<Vec<(PathBuf, bool)>> {
    // A family's file serves several devices, and each may add rows to it: their units are taken together.
    let mut wanted: BTreeMap<(PathBuf, String), Units> = BTreeMap::new();
    for (device, sources) in devices {
        for language in device.languages(languages).iter().filter(|tag| *tag != device.source_language()) {
            for unit in translate::units(&device.facts, &device.node) {
                let path = translate::catalog_path(&sources.file(unit.place.file).path, language);
                let units = wanted.entry((path, language.clone())).or_default();
                if !units.iter().any(|(_, other)| other.path == unit.path && other.text == unit.text) {
                    units.push((sources, unit));
                }
            }
        }
    }
    let mut written = Vec::new();
    for ((path, language), units) in wanted {
        let old = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(|| format!("cannot read `{}`", path.display())),
        };
        let catalog = translate::Catalog::parse(&old)
            .map_err(|(line, why)| anyhow::anyhow!("{}:{line}: not a PO file: {why}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.split('.').next().unwrap_or_default();
        let text = translate::merge(&units, &catalog, &language, name);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let artifact = Artifact { path: file, bytes: text.into_bytes() };
        let changed = write::write(folder, &artifact)?.changed;
        written.push((path, changed));
    }
    Ok(written)
}

/// How far the prose of a device is translated into a language: numbers of texts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Status {
    pub device: String,
    pub language: String,
    pub done: usize,
    /// Translated, but of an earlier text or marked as unsure.
    pub stale: usize,
    pub missing: usize,
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
        })
    });
    rows.collect()
}
