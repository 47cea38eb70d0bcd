//! Outputs that nothing gives any more: their device is gone, or asks for them no longer.

use std::collections::BTreeSet;
use std::path::Path;

use super::key::INDEX;
use crate::Request;
use crate::manifest::{Device, Entry, Manifest};
use crate::shared::Shared;
use crate::source::display;

/// Their paths. `devices` are those of this build.
#[must_use]
pub fn paths(manifest: &Manifest, devices: &[&Device], request: &Request) -> BTreeSet<Shared<str>> {
    let ids: BTreeSet<&str> = devices.iter().map(|device| &*device.id).collect();
    let sources: BTreeSet<&str> = devices.iter().map(|device| device.source.as_str()).collect();
    let is_gone = |entry: &Entry| {
        let Some(id) = &entry.device else { return entry.format != INDEX };
        if ids.contains(&**id) {
            // One that has no key was left over by an earlier build, or by this one.
            return entry.key.is_none();
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

/// Whether a device's file would have been found, were it there.
fn is_searched(source: &str, request: &Request) -> bool {
    request.inputs.iter().filter(|input| input.is_dir()).any(|input| match display(input).as_str() {
        "." => !source.starts_with("../") && !source.starts_with('/'),
        folder => source.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')),
    })
}
