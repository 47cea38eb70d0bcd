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
        id: text(map, "id")?,
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
        warnings: texts(map, "warnings")?,
    })
}

fn entry(value: &Value) -> Option<Entry> {
    let map = value.as_object()?;
    Some(Entry {
        path: text(map, "path")?,
        sha256: text(map, "sha256")?,
        device: text(map, "device"),
        language: text(map, "language"),
        format: text(map, "format")?,
        document: text(map, "document"),
        draft_locale: map.get("draft_locale").and_then(Value::as_bool).unwrap_or(false),
        key: text(map, "key"),
        inputs: all(map.get("inputs")?, input)?.into(),
    })
}

fn input(value: &Value) -> Option<Input> {
    let map = value.as_object()?;
    Some(Input { path: text(map, "path")?, sha256: text(map, "sha256") })
}

fn text<T: for<'t> From<&'t str>>(map: &Map<String, Value>, name: &str) -> Option<T> {
    map.get(name)?.as_str().map(T::from)
}

fn texts<T: for<'t> From<&'t str>>(map: &Map<String, Value>, name: &str) -> Option<Vec<T>> {
    all(map.get(name)?, |value| value.as_str().map(T::from))
}

fn all<T>(value: &Value, one: impl Fn(&Value) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(one).collect()
}
