//! Reads a manifest: all of it or nothing.

use std::io::ErrorKind;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::{Device, Entry, FILE, Manifest, SCHEMA};
use crate::base::limit::MANIFEST_MIB;
use crate::base::shared::Shared;
use crate::base::source;

/// What was found in place of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Nothing,
    Manifest(Manifest),
    /// One of ifugen's that cannot be used, and why. A newer ifugen's is kept if possible.
    Unusable {
        reason: String,
        newer: bool,
    },
    /// Somebody else's file, with what is unusual about it.
    Foreign,
}

/// The manifest of an output folder.
///
/// # Errors
/// Fails if there is one that the system cannot read.
pub fn read(root: &Path) -> anyhow::Result<Found> {
    #[derive(Deserialize)]
    struct File {
        ifugen: Shared<str>,
        schema: u64,
        devices: Vec<Device>,
        outputs: Vec<Entry>,
    }
    let path = root.join(FILE);
    let bytes = match source::read_output(&path, MANIFEST_MIB) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            return Ok(Found::Unusable { reason: format!("it is larger than {MANIFEST_MIB} MiB"), newer: false });
        }
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Found::Nothing);
        }
        Err(error) => return Err(anyhow::Error::new(error).context(format!("cannot read `{}`", path.display()))),
    };
    Ok(match serde_json::from_slice(&bytes) {
        Ok(File { ifugen, schema: SCHEMA, devices, outputs }) => {
            let devices = devices.into_iter().map(|device| (device.id.clone(), Shared::new(device))).collect();
            let outputs = outputs.into_iter().map(|entry| (entry.path.clone(), entry)).collect();
            Found::Manifest(Manifest { ifugen, devices, outputs })
        }
        _ => odd(bytes),
    })
}

/// The kind of a file that is not a manifest of this version.
fn odd(bytes: Vec<u8>) -> Found {
    let unusable = |reason: &str| Found::Unusable { reason: reason.to_owned(), newer: false };
    let Ok(text) = String::from_utf8(bytes) else { return unusable("it is no text") };
    let value = match text.parse::<Value>() {
        Ok(value) => value,
        Err(error) if error.is_eof() => return unusable("it is cut off"),
        Err(error) => return unusable(&format!("it is no JSON: {error}")),
    };
    if value.get("ifugen").is_none() {
        return Found::Foreign;
    }
    match value.get("schema").and_then(Value::as_u64) {
        Some(SCHEMA) => unusable("a part of it is missing"),
        Some(newer) if newer > SCHEMA => Found::Unusable { reason: "a newer ifugen wrote it".to_owned(), newer: true },
        _ => unusable("an older ifugen wrote it"),
    }
}

/// The content of a line of the journal: a device, and the outputs that were about to be written.
#[must_use]
pub fn line(text: &str) -> Option<(Option<Shared<Device>>, Vec<Entry>)> {
    #[derive(Deserialize)]
    struct Line {
        device: Option<Device>,
        outputs: Vec<Entry>,
    }
    let Line { device, outputs } = serde_json::from_str(text).ok()?;
    Some((device.map(Shared::new), outputs))
}
