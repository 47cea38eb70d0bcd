//! Outputs that nothing produces any more: their device is gone, or no longer requests them. A run decides this only
//! for the devices that it searched for; devices elsewhere are unknown.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::key::INDEX;
use super::survey::Survey;
use crate::base::path;
use crate::base::shared::Shared;
use crate::input::find::Searched;
use crate::pipeline::manifest::{Device, Entry, Manifest};

/// The devices that a build has read or searched for.
pub struct View<'a> {
    /// The place of the output folder.
    out: &'a Path,
    ids: BTreeSet<Shared<str>>,
    /// The places of the files of its devices, with links resolved.
    files: Vec<PathBuf>,
    searched: Searched,
}

impl<'a> View<'a> {
    #[must_use]
    pub fn new(out: &'a Path, surveys: &[Survey], searched: Searched) -> Self {
        let ids = surveys.iter().map(|survey| survey.record.id.clone()).collect();
        let mut files: Vec<PathBuf> = surveys.iter().filter_map(|survey| path::resolved(&survey.place)).collect();
        files.sort_unstable();
        Self { out, ids, files, searched }
    }

    /// The outputs of a manifest that nothing produces any more.
    #[must_use]
    pub fn left_over(&self, manifest: &Manifest) -> BTreeSet<Shared<str>> {
        let gone: BTreeSet<&str> =
            manifest.devices.values().filter(|device| self.is_gone(device)).map(|device| &*device.id).collect();
        let is_left_over = |entry: &Entry| match entry.device.as_deref() {
            None => entry.format != INDEX,
            // An entry without key was left over by an earlier build, or by this one.
            Some(id) if self.ids.contains(id) => entry.key.is_none(),
            Some(id) => gone.contains(id),
        };
        manifest.outputs.values().filter(|entry| is_left_over(entry)).map(|entry| entry.path.clone()).collect()
    }

    /// Whether a device that this build has not found is gone: its file has another id now, or would have been found if
    /// it existed.
    fn is_gone(&self, device: &Device) -> bool {
        let place = device.place(self.out, &device.source);
        !self.ids.contains(&device.id) && (self.has(&place) || (self.searched.covers(&place) && is_not_there(&place)))
    }

    /// The file of another existing device whose outputs are in the folder under this device's id.
    #[must_use]
    pub fn other(&self, survey: &Survey, manifest: &Manifest) -> Option<PathBuf> {
        let device = manifest.devices.get(&survey.record.id)?;
        let place = device.place(self.out, &device.source);
        if place == survey.place {
            return None;
        }
        let place = path::resolved_near(&place, &self.files)?;
        (self.files.binary_search(&place).is_err() && place.is_file()).then_some(place)
    }

    /// Whether a file is that of a device of this build.
    fn has(&self, place: &Path) -> bool {
        path::resolved_near(place, &self.files).is_some_and(|place| self.files.binary_search(&place).is_ok())
    }
}

fn is_not_there(place: &Path) -> bool {
    let found = place.symlink_metadata();
    found.is_err_and(|error| matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory))
}
