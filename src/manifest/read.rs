//! Reads a manifest. It is taken apart by hand: all of it or nothing, and quickly, as every build begins with it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use serde_json::{Map, Value};

use super::{Device, Entry, FILE, Input, Manifest, SCHEMA};
use crate::shared::Shared;

/// What stands where a manifest should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Nothing,
    Manifest(Manifest),
    /// One of ifugen's that tells nothing: why. A newer ifugen's is to be kept where it can be.
    Unusable {
        reason: String,
        newer: bool,
    },
    /// A file of somebody else, by what is odd about it.
    Foreign,
}

/// The manifest of an output folder.
///
/// # Errors
/// Where there is one that the system refuses to read.
pub fn read(root: &Path) -> anyhow::Result<Found> {
    let path = root.join(FILE);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Found::Nothing);
        }
        Err(error) => return Err(anyhow::Error::new(error).context(format!("cannot read `{}`", path.display()))),
    };
    let unusable = |reason: &str| Found::Unusable { reason: reason.to_owned(), newer: false };
    let Ok(text) = String::from_utf8(bytes) else { return Ok(unusable("it is no text")) };
    // `parse` and not `from_str`: the one is compiled in the library, the other here.
    let value = match text.parse::<Value>() {
        Ok(value) => value,
        Err(error) if error.is_eof() => return Ok(unusable("it is cut off")),
        Err(error) => return Ok(unusable(&format!("it is no JSON: {error}"))),
    };
    if value.get("ifugen").is_none() {
        return Ok(Found::Foreign);
    }
    match value.get("schema").and_then(Value::as_u64) {
        Some(SCHEMA) => {}
        Some(newer) if newer > SCHEMA => {
            return Ok(Found::Unusable { reason: "a newer ifugen wrote it".to_owned(), newer: true });
        }
        _ => return Ok(unusable("an older ifugen wrote it")),
    }
    Ok(manifest(&value).map_or_else(|| unusable("a part of it is missing"), Found::Manifest))
}

fn manifest(value: &Value) -> Option<Manifest> {
    let devices = all(value.get("devices")?, device)?;
    let outputs = all(value.get("outputs")?, entry)?;
    let devices = devices.into_iter().map(|device| (device.id.clone(), Shared::new(device))).collect();
    let outputs = outputs.into_iter().map(|entry| (entry.path.clone(), entry)).collect();
    Some(Manifest { devices, outputs })
}

/// What a line of the journal holds: a device, and the outputs that were about to be written.
#[must_use]
pub fn line(text: &str) -> Option<(Option<Shared<Device>>, Vec<Entry>)> {
    let value = text.parse::<Value>().ok()?;
    let device = match value.get("device")? {
        Value::Null => None,
        found => Some(Shared::new(device(found)?)),
    };
    Some((device, all(value.get("outputs")?, entry)?))
}

fn device(value: &Value) -> Option<Device> {
    let map = value.as_object()?;
    let translations = map.get("translations")?.as_object()?;
    Some(Device {
        source: text(map, "source")?,
        id: text(map, "id")?.into(),
        check: text(map, "check")?,
        name: text(map, "name")?,
        number: text(map, "number")?,
        revision: text(map, "revision")?,
        date: text(map, "date")?,
        languages: texts(map, "languages")?,
        formats: texts(map, "formats")?,
        annex: map.get("annex")?.as_bool()?,
        matrix: map.get("matrix")?.as_bool()?,
        inputs: all(map.get("inputs")?, input)?.into(),
        translations: translations
            .iter()
            .map(|(language, inputs)| Some((language.clone(), all(inputs, input)?)))
            .collect::<Option<_>>()?,
        warnings: all(map.get("warnings")?, |value| value.as_str().map(Shared::from))?,
    })
}

fn entry(value: &Value) -> Option<Entry> {
    let map = value.as_object()?;
    Some(Entry {
        path: text(map, "path")?.into(),
        sha256: text(map, "sha256")?.into(),
        device: text(map, "device").map(Shared::from),
        language: text(map, "language").map(Shared::from),
        format: text(map, "format")?,
        document: text(map, "document").map(Shared::from),
        draft_locale: map.get("draft_locale").and_then(Value::as_bool).unwrap_or(false),
        key: text(map, "key").map(Shared::from),
        inputs: all(map.get("inputs")?, input)?.into(),
    })
}

fn input(value: &Value) -> Option<Input> {
    let map = value.as_object()?;
    Some(Input { path: text(map, "path")?, sha256: text(map, "sha256") })
}

fn text(map: &Map<String, Value>, name: &str) -> Option<String> {
    map.get(name)?.as_str().map(str::to_owned)
}

fn texts(map: &Map<String, Value>, name: &str) -> Option<Vec<String>> {
    all(map.get(name)?, |value| value.as_str().map(str::to_owned))
}

fn all<T>(value: &Value, one: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(one).collect()
}
