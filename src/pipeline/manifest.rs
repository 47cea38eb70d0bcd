//! The manifest: every output with its hash and its inputs, and for each device what a later build needs to skip
//! unchanged outputs.

mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufWriter, Write};
use std::ops::Bound::{Included, Unbounded};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::base::path;
use crate::base::shared::Shared;
use crate::base::source::Input;
use crate::pipeline::build::key::COVERAGE;

pub use read::{Found, line, read};

/// Name of the manifest in the output folder.
pub const FILE: &str = "manifest.json";

/// The version of its form; a later one cannot be read.
pub const SCHEMA: u64 = 1;

/// A device as its last build found it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// The folder that the paths of its files are relative to, as a path from the manifest.
    pub project: String,
    /// Its file.
    pub source: String,
    pub id: Shared<str>,
    /// The inputs of its checks other than its files: the program, the project, the request.
    pub check: Shared<str>,
    pub name: String,
    /// The title of its main document, if the configuration sets one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    pub number: String,
    pub revision: String,
    /// ISO 8601.
    pub date: String,
    /// The languages and the formats that the configuration sets.
    pub languages: Vec<String>,
    pub formats: Vec<String>,
    /// The documents beside the main one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub companions: Vec<Companion>,
    /// Whether its documents have an annex on their coverage.
    pub annex: bool,
    /// Whether there is a coverage matrix.
    pub matrix: bool,
    /// Its file, what that extends and imports.
    pub inputs: Shared<[Input]>,
    /// The PO files of each language.
    pub translations: BTreeMap<String, Vec<Input>>,
    /// The warnings about it, as a terminal with colour shows them; files are named by their path above.
    pub warnings: Vec<Shared<str>>,
    /// The facts that its documents did not show when they were last made, in the same form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_shown: Vec<Shared<str>>,
}

/// A document beside the main one of a device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    pub id: String,
    pub title: String,
    pub number: String,
    pub revision: String,
    /// ISO 8601.
    pub date: String,
    /// The languages and the formats that the configuration sets.
    pub languages: Vec<String>,
    pub formats: Vec<String>,
    /// Whether it is made only in the languages that it sets, whatever the request.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub limited: bool,
}

/// An output.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub path: Shared<str>,
    /// As [`hash_of`](crate::base::source::hash_of) makes it.
    pub sha256: Shared<str>,
    /// The device's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Shared<str>>,
    /// The companion's id; empty for the main document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub companion: Option<Shared<str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Shared<str>>,
    /// A name of a format, `coverage` or `index`.
    pub format: String,
    /// Number and revision of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<Shared<str>>,
    /// The hash of the document's text, to which approvals belong.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Shared<str>>,
    /// `draft`, `in_review` or `approved`, where the project records approvals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Shared<str>>,
    /// Whether the wording of its language is a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft_locale: bool,
    /// The hash of all its inputs; `None` if nothing produces this output any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Shared<str>>,
    pub inputs: Shared<[Input]>,
}

impl Device {
    /// The path of one of its files, for the place of the manifest's folder.
    #[must_use]
    pub fn place(&self, folder: &Path, path: &str) -> PathBuf {
        path::normal(&folder.join(&self.project).join(path))
    }

    /// Whether the configuration of the device requests an output.
    fn asks_for(&self, entry: &Entry) -> bool {
        let Some((languages, formats)) = self.asked(entry.companion.as_deref()) else { return false };
        let language = entry.language.as_deref().is_none_or(|tag| languages.iter().any(|own| own == tag));
        let format = if entry.format == COVERAGE { self.matrix } else { formats.contains(&entry.format) };
        language && format
    }

    /// The languages and formats that one of its documents sets; `None` if there is no such document.
    fn asked(&self, companion: Option<&str>) -> Option<(&[String], &[String])> {
        let Some(id) = companion else { return Some((&self.languages, &self.formats)) };
        let companion = self.companions.iter().find(|companion| companion.id == id)?;
        Some((&companion.languages, &companion.formats))
    }
}

/// All files of ifugen in the output folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The version of ifugen that wrote it.
    pub ifugen: Shared<str>,
    /// By id.
    pub devices: BTreeMap<Shared<str>, Shared<Device>>,
    /// By path.
    pub outputs: BTreeMap<Shared<str>, Entry>,
}

impl Default for Manifest {
    /// The manifest of an empty folder.
    fn default() -> Self {
        Self { ifugen: env!("CARGO_PKG_VERSION").into(), devices: BTreeMap::new(), outputs: BTreeMap::new() }
    }
}

/// The outputs of one document of a device, by the id of the companion, in one language and one format.
pub type Group<'a> = (&'a str, Option<&'a str>, &'a str, &'a str);

impl Entry {
    /// `None` for the index page.
    #[must_use]
    pub fn group(&self) -> Option<Group<'_>> {
        let language = self.language.as_deref().unwrap_or_default();
        Some((self.device.as_deref()?, self.companion.as_deref(), language, &self.format))
    }
}

impl Manifest {
    /// The outputs of a device: all of them are in its folder.
    pub fn of_device(&self, id: &str) -> impl Iterator<Item = &Entry> {
        let folder = format!("{id}/");
        let from = self.outputs.range::<str, _>((Included(folder.as_str()), Unbounded));
        from.take_while(move |(path, _)| path.starts_with(&folder)).map(|(_, entry)| entry)
    }

    /// Records what was built of a device. Leftover are outputs that the same groups no longer produce, and the
    /// languages and formats that the device no longer sets. Outputs that only the command line requested stay.
    pub fn record(&mut self, device: Shared<Device>, entries: Vec<Entry>) {
        let groups: BTreeSet<Option<Group<'_>>> = entries.iter().map(Entry::group).collect();
        let folder = format!("{}/", device.id);
        let from = self.outputs.range_mut::<str, _>((Included(folder.as_str()), Unbounded));
        let old = from.take_while(|(path, _)| path.starts_with(&folder));
        let before = self.devices.get(&device.id);
        for (_, entry) in old {
            if groups.contains(&entry.group())
                || before.is_some_and(|before| before.asks_for(entry) && !device.asks_for(entry))
            {
                entry.key = None;
            }
        }
        self.outputs.extend(entries.into_iter().map(|entry| (entry.path.clone(), entry)));
        self.devices.insert(device.id.clone(), device);
    }

    /// The devices in the order of their files.
    #[must_use]
    pub fn in_order(&self) -> Vec<&Device> {
        let mut devices: Vec<&Device> = self.devices.values().map(|device| &**device).collect();
        devices.sort_by_cached_key(|device| device.place(Path::new(""), &device.source));
        devices
    }

    /// Writes the manifest in its file format, without building it in memory first.
    ///
    /// # Errors
    /// Fails if it cannot be written.
    pub fn write(&self, to: impl Write) -> std::io::Result<()> {
        #[derive(Serialize)]
        struct File<'a> {
            ifugen: &'a str,
            schema: u64,
            devices: Vec<&'a Device>,
            outputs: Vec<&'a Entry>,
        }
        let mut to = BufWriter::new(to);
        let outputs = self.outputs.values().collect();
        let file = File { ifugen: &self.ifugen, schema: SCHEMA, devices: self.in_order(), outputs };
        serde_json::to_writer_pretty(&mut to, &file)?;
        to.write_all(b"\n")?;
        to.flush()
    }
}
