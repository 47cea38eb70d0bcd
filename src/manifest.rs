//! The manifest: every output with its hash and what it was made from, and of every device what a later build must know to
//! leave alone what has not changed.

mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;

use crate::build::key::COVERAGE;
use crate::output::Artifact;

pub use read::{Found, line, read};

/// Name of the manifest in the output folder.
pub const FILE: &str = "manifest.json";

/// The version of its form; a later one is not understood.
pub const SCHEMA: u64 = 1;

/// A file that an output was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Input {
    /// As messages show it.
    pub path: String,
    /// None for a file that was looked for and not there: should it appear, it counts.
    pub sha256: Option<String>,
}

/// A device as its last build found it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Device {
    /// Its file, as messages show it.
    pub source: String,
    pub id: String,
    /// What its checks depended on, apart from its files: the program, the project, what was asked for.
    pub check: String,
    pub name: String,
    pub number: String,
    pub revision: String,
    /// ISO 8601.
    pub date: String,
    /// The languages and the formats that it asks for itself.
    pub languages: Vec<String>,
    pub formats: Vec<String>,
    /// Whether its documents have an annex on their coverage.
    pub annex: bool,
    /// Whether there is a coverage matrix.
    pub matrix: bool,
    /// Its file, what that extends and imports.
    pub inputs: Vec<Input>,
    /// The PO files of each language.
    pub translations: BTreeMap<String, Vec<Input>>,
    /// What was told of it, as shown on a terminal with colour: all of it warnings.
    pub warnings: Vec<String>,
}

/// An output.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    pub path: String,
    pub sha256: String,
    /// The device's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// A name of a format, `coverage` or `index`.
    pub format: String,
    /// Number and revision of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Whether the wording of its language is a draft.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub draft_locale: bool,
    /// The hash of everything that it was made from; none where nothing gives this output any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    pub inputs: Vec<Input>,
}

impl Device {
    /// Whether an output is one that the device asks for itself.
    fn asks_for(&self, entry: &Entry) -> bool {
        let language = entry.language.as_ref().is_none_or(|tag| self.languages.contains(tag));
        let format = if entry.format == COVERAGE { self.matrix } else { self.formats.contains(&entry.format) };
        language && format
    }
}

/// All that the output folder holds of ifugen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest {
    /// By id.
    pub devices: BTreeMap<String, Device>,
    /// By path.
    pub outputs: BTreeMap<String, Entry>,
}

/// One device's outputs of one format in one language.
pub type Group = (String, String, String);

impl Entry {
    /// None for the index page.
    #[must_use]
    pub fn group(&self) -> Option<Group> {
        Some((self.device.clone()?, self.language.clone().unwrap_or_default(), self.format.clone()))
    }
}

impl Manifest {
    /// The outputs of a device: all of them lie in its folder.
    pub fn of_device(&self, id: &str) -> impl Iterator<Item = &Entry> {
        let folder = format!("{id}/");
        let from = self.outputs.range(folder.clone()..);
        from.take_while(move |(path, _)| path.starts_with(&folder)).map(|(_, entry)| entry)
    }

    /// Takes up what has been built of a device. Left over is what the same groups held before and hold no more, and the
    /// languages and formats that the device asked for and does no more. What was asked for on the command line alone stays.
    pub fn record(&mut self, device: Device, entries: Vec<Entry>) {
        let groups: BTreeSet<Option<Group>> = entries.iter().map(Entry::group).collect();
        let folder = format!("{}/", device.id);
        let old = self.outputs.range_mut(folder.clone()..).take_while(|(path, _)| path.starts_with(&folder));
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
        let mut devices: Vec<&Device> = self.devices.values().collect();
        devices.sort_by(|a, b| Path::new(&a.source).cmp(Path::new(&b.source)));
        devices
    }

    /// The manifest as a file.
    ///
    /// # Errors
    /// Never in practice: all of it is text.
    pub fn artifact(&self) -> anyhow::Result<Artifact> {
        #[derive(Serialize)]
        struct File<'a> {
            ifugen: &'static str,
            schema: u64,
            devices: Vec<&'a Device>,
            outputs: Vec<&'a Entry>,
        }
        let outputs = self.outputs.values().collect();
        let file = File { ifugen: env!("CARGO_PKG_VERSION"), schema: SCHEMA, devices: self.in_order(), outputs };
        let mut bytes = serde_json::to_vec_pretty(&file)?;
        bytes.push(b'\n');
        Ok(Artifact { path: FILE.to_owned(), bytes })
    }
}
