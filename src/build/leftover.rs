//! Outputs that nothing gives any more: their device is gone, or asks for them no longer.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::key::{COVERAGE, INDEX};
use crate::Request;
use crate::manifest::{Device, Entry, Manifest};
use crate::output::FORMATS;
use crate::source::display;

/// Their paths. `devices` are those of this build.
#[must_use]
pub fn paths(manifest: &Manifest, devices: &[&Device], request: &Request) -> BTreeSet<String> {
    let by_id: BTreeMap<&str, &Device> = devices.iter().map(|device| (device.id.as_str(), *device)).collect();
    let sources: BTreeSet<&str> = devices.iter().map(|device| device.source.as_str()).collect();
    let is_gone = |entry: &Entry| {
        let Some(id) = &entry.device else { return entry.format != INDEX };
        if let Some(device) = by_id.get(id.as_str()) {
            // One that has no key was left over by an earlier build, or by this one.
            return entry.key.is_none() || !asks_for(device, entry, request);
        }
        match manifest.devices.get(id) {
            Some(device) => {
                // Its file may have another id now.
                sources.contains(device.source.as_str())
                    || (!Path::new(&device.source).exists() && is_searched(&device.source, request))
            }
            None => true,
        }
    };
    let gone = manifest.outputs.values().filter(|entry| is_gone(entry));
    gone.map(|entry| entry.path.clone()).collect()
}

/// Whether a device asks for an output, as far as the command line leaves it to it.
fn asks_for(device: &Device, entry: &Entry, request: &Request) -> bool {
    let language = entry.language.as_ref();
    let language = !request.languages.is_empty() || language.is_none_or(|tag| device.languages.contains(tag));
    let format = match entry.format.as_str() {
        COVERAGE => device.matrix,
        name => {
            let known = FORMATS.iter().any(|format| format.name == name);
            known && (!request.formats.is_empty() || device.formats.iter().any(|own| own == name))
        }
    };
    language && format
}

/// Whether a device's file would have been found, were it there.
fn is_searched(source: &str, request: &Request) -> bool {
    request.inputs.iter().filter(|input| input.is_dir()).any(|input| match display(input).as_str() {
        "." => !source.starts_with("../") && !source.starts_with('/'),
        folder => source.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')),
    })
}
