//! Two states of the configurations, composed and compared.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::base::diagnostic::{Found, Severity};
use crate::base::error::Error;
use crate::compose::document::Composer;
use crate::input::load::Device;
use crate::pipeline::devices;
use crate::pipeline::documents::{DocumentSet, assess, compose, composers};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::change::text::{self, Change, LanguageChanges};
use crate::review::change::{Comparison, DeviceChanges, FORM, coverage_changes, fact_changes, only, stale};

/// A composer for each language.
type Composers = BTreeMap<String, Composer>;

/// The configurations in one state: on disk, or in a revision.
#[derive(Debug, Clone)]
pub struct State {
    /// Its name: a revision, a path.
    pub(crate) name: String,
    #[doc(hidden)]
    pub devices: Vec<Device>,
    pub(crate) project: Arc<Project>,
}

impl State {
    /// The state of files and folders on disk, and its problems. The rest of the request is the same for both states.
    ///
    /// # Errors
    /// Fails if a folder cannot be read.
    pub fn read(
        name: String,
        inputs: Vec<PathBuf>,
        request: &Request,
        project: Arc<Project>,
    ) -> Result<(Self, Vec<Found>), Error> {
        // A missing translation is a change to report, not an error.
        let request = Request { inputs, draft: true, ..request.clone() };
        let (devices, mut found) = devices::load(&request, &project)?;
        found.retain(|(problem, _)| problem.severity() == Severity::Error);
        Ok((Self { name, devices, project }, found))
    }
}

/// The changes from one state to another.
///
/// # Errors
/// Fails if a template fails or wording is missing.
pub fn compare(old: &State, new: &State, request: &Request) -> anyhow::Result<Comparison> {
    let old_composers = composers(&old.devices, request, &old.project)?;
    let new_composers = composers(&new.devices, request, &new.project)?;
    let mut devices = Vec::new();
    for device in &new.devices {
        match old.devices.iter().find(|other| other.id == device.id) {
            Some(other) => {
                let changes = device_changes((other, old, &old_composers), (device, new, &new_composers), request)?;
                devices.extend(Some(changes).filter(|changes| !changes.is_empty()));
            }
            None => devices.push(only(device, Change::Added)),
        }
    }
    let gone = old.devices.iter().filter(|old| new.devices.iter().all(|new| new.id != old.id));
    devices.extend(gone.map(|device| only(device, Change::Removed)));
    Ok(Comparison { form: FORM, old: old.name.clone(), new: new.name.clone(), devices })
}

fn device_changes(
    (old, old_state, old_composers): (&Device, &State, &Composers),
    (new, new_state, new_composers): (&Device, &State, &Composers),
    request: &Request,
) -> anyhow::Result<DeviceChanges> {
    let old_documents = documents(old, old_state, old_composers, request)?;
    let new_documents = documents(new, new_state, new_composers, request)?;
    let mut texts = Vec::new();
    for language in new.languages(&request.languages) {
        // A new language has no changed sentences.
        let Some((before, after)) = old_documents.get(&language).zip(new_documents.get(&language)) else {
            continue;
        };
        let not_stated = new_state.project.locale(&language)?.word("pair.not-stated")?;
        for document in after.iter() {
            // A new document has none either.
            let Some(before) = before.get(document.companion.as_deref()) else { continue };
            let chapters = text::compare(before, document, &not_stated);
            if !chapters.is_empty() {
                let document = document.companion.as_ref().map(|_| document.meta.number.clone());
                texts.push(LanguageChanges { language: language.clone(), document, chapters });
            }
        }
    }
    let before = old.languages(&request.languages).first().and_then(|tag| Some(old_documents.get(tag)?.joined()));
    let shown = new.languages(&request.languages).first().and_then(|tag| Some(new_documents.get(tag)?.joined()));
    Ok(DeviceChanges {
        facts: fact_changes(old, new, &new_state.project.rules, shown.as_deref()),
        texts,
        translations: stale(old, new, &request.languages),
        coverage: coverage_changes(
            before.as_deref().and_then(|document| assess(old, document, request, &old_state.project)).as_ref(),
            shown.as_deref().and_then(|document| assess(new, document, request, &new_state.project)).as_ref(),
        ),
        ..only(new, Change::Changed)
    })
}

/// The documents of a device by their language.
fn documents(
    device: &Device,
    state: &State,
    composers: &Composers,
    request: &Request,
) -> anyhow::Result<BTreeMap<String, DocumentSet>> {
    let languages = device.languages(&request.languages).into_iter();
    let composed = languages.map(|language| {
        let set = compose(device, &composers[&language], request, &state.project)?;
        Ok((language, set))
    });
    composed.collect()
}
