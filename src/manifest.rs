//! The manifest: every output with its hash and what it was made from.

use serde::Serialize;

use crate::document::Document;
use crate::output::Artifact;
use crate::output::write::Written;

/// Name of the manifest in the output folder.
pub const FILE: &str = "manifest.json";

/// A file that an output was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Input {
    pub path: String,
    pub sha256: String,
}

/// An output.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    pub path: String,
    pub sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Number and revision of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Whether the wording of its language is a draft.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub draft_locale: bool,
    pub inputs: Vec<Input>,
}

impl Entry {
    #[must_use]
    pub fn new(written: Written, document: Option<&Document>, inputs: &[Input]) -> Self {
        Self {
            path: written.path,
            sha256: written.sha256,
            device: document.map(|document| document.device.clone()),
            language: document.map(|document| document.language.clone()),
            document: document.map(|document| format!("{}, {}", document.meta.number, document.meta.revision)),
            draft_locale: document.is_some_and(|document| document.draft_locale),
            inputs: inputs.to_vec(),
        }
    }
}

/// The manifest as a file, sorted by path.
///
/// # Errors
/// Never in practice: all of it is text.
pub fn artifact(entries: &[Entry]) -> anyhow::Result<Artifact> {
    #[derive(Serialize)]
    struct Manifest<'a> {
        ifugen: &'static str,
        outputs: Vec<&'a Entry>,
    }
    let mut outputs: Vec<&Entry> = entries.iter().collect();
    outputs.sort_by(|a, b| a.path.cmp(&b.path));
    let mut bytes = serde_json::to_vec_pretty(&Manifest { ifugen: env!("CARGO_PKG_VERSION"), outputs })?;
    bytes.push(b'\n');
    Ok(Artifact { path: FILE.to_owned(), bytes })
}
