//! Foreign formats: one file each; [`IMPORTERS`] lists them. An importer turns the text of a file into components.

mod cyclonedx;

use anyhow::Context as _;

use crate::device::protection::Component;

/// A foreign format of software bills of materials.
pub struct Importer {
    /// As the document names it.
    pub name: &'static str,
    /// Whether a file is of this format.
    pub recognises: fn(&serde_json::Value) -> bool,
    pub read: fn(&serde_json::Value) -> anyhow::Result<Vec<Component>>,
}

/// The formats there are.
pub const IMPORTERS: &[Importer] =
    &[Importer { name: "CycloneDX", recognises: cyclonedx::recognises, read: cyclonedx::read }];

/// The components of a software bill of materials in JSON.
///
/// # Errors
/// Where the text is no JSON, of no known format, or lacks what the format requires.
pub fn components(text: &str) -> anyhow::Result<Vec<Component>> {
    let value: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).context("not valid JSON")?;
    let importer = IMPORTERS.iter().find(|importer| (importer.recognises)(&value)).with_context(|| {
        let names: Vec<&str> = IMPORTERS.iter().map(|importer| importer.name).collect();
        format!("not a bill of materials that can be read; known formats: {}", names.join(", "))
    })?;
    (importer.read)(&value).with_context(|| format!("not a valid {} file", importer.name))
}
