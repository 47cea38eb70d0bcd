//! What messages look like in documents, for those who review wording.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Context as _;

use crate::base::diagnostic::{Found, Severity};
use crate::base::error::Error;
use crate::compose::block::{Marks, plain, read_line};
use crate::input::load::Device;
use crate::pipeline::devices;
use crate::pipeline::documents::{compose, composers_of};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::wording::locale::check;
use crate::wording::locale::folder::{Folder, Message, Messages, is_fluent};
use crate::wording::locale::rendered::{Register, reported};
use crate::wording::locale::uses::Uses;
use crate::wording::word::as_read;

/// How many examples a reviewer sees of a message.
const FEW: usize = 3;

/// What the messages of a language look like in some documents.
pub(super) struct Examples {
    tag: String,
    /// By the names of reports.
    texts: BTreeMap<String, BTreeSet<String>>,
}

impl Examples {
    /// The examples of a message, a line each: where the documents print it, as it stands there; else with the names of its values.
    pub(super) fn notes(&self, name: &str, message: &Message) -> Vec<String> {
        let tag = &self.tag;
        // A text without values is what readers see.
        if !message.has_values() {
            return message.examples.iter().map(|text| format!("{tag}: {text}")).collect();
        }
        match self.texts.get(name) {
            Some(texts) => texts.iter().take(FEW).map(|text| format!("{tag}: {text}")).collect(),
            None => message.examples.iter().map(|text| format!("{tag}, made up: {text}")).collect(),
        }
    }
}

/// Devices whose documents give the examples.
pub(super) struct Documents {
    project: Project,
    request: Request,
    devices: Vec<Device>,
}

impl Documents {
    /// The devices in some files and folders, and the wording of languages.
    ///
    /// # Errors
    /// Fails if a configuration is not valid.
    pub(super) fn read(languages: &[(&str, &Folder)], paths: &[PathBuf]) -> anyhow::Result<Self> {
        let wording = languages.iter().flat_map(|(tag, folder)| {
            let files = folder.iter().filter(|(name, _)| is_fluent(name));
            files.map(move |(name, text)| ((*tag).to_owned(), (format!("locales/{tag}/{name}"), text.clone())))
        });
        let project = Project { locales: wording.collect(), ..Project::default() };
        let inputs = paths.to_vec();
        let request = Request { inputs, draft: true, accept_draft_locales: true, ..Request::default() };
        if paths.is_empty() {
            return Ok(Self { project, request, devices: Vec::new() });
        }
        let (devices, found) = devices::load(&request, &project)?;
        let is_error = |(problem, _): &Found| problem.problem.severity() == Severity::Error;
        let wrong: Vec<Found> = found.into_iter().filter(is_error).collect();
        if !wrong.is_empty() {
            return Err(Error::input(wrong).into());
        }
        Ok(Self { project, request, devices })
    }

    /// What the messages of a language look like. A language that is not whole yet has no documents, and so no examples.
    ///
    /// # Errors
    /// Fails if a document cannot be made.
    pub(super) fn examples(&self, tag: &str, own: &Messages) -> anyhow::Result<Examples> {
        let mut examples = Examples { tag: tag.to_owned(), texts: BTreeMap::new() };
        let Self { project, request, devices } = self;
        if devices.is_empty() {
            return Ok(examples);
        }
        let uses = Arc::new(Uses::default());
        let mut composers = composers_of([tag.to_owned()].into(), request, project)?;
        let composer = composers.get_mut(tag).with_context(|| format!("there is no wording in `{tag}`"))?;
        if check::needed().iter().any(|name| !composer.locale.has(name)) {
            return Ok(examples);
        }
        let locale = Arc::get_mut(&mut composer.locale).context("the wording is in use")?;
        locale.uses = Some((Register::All, Arc::clone(&uses)));
        for device in devices {
            compose(device, composer, request, project)?;
        }
        // A document for lay readers prints its own messages, and else those of all.
        for ((register, name), texts) in uses.texts() {
            let lay = reported(&(register, name.clone()));
            let name = if own.contains_key(&lay) { lay } else { name };
            examples.texts.entry(name).or_default().extend(texts.iter().map(|text| shown(text)));
        }
        Ok(examples)
    }
}

/// A recorded text as its readers see it.
fn shown(text: &str) -> String {
    let (spans, _) = read_line(&as_read(text), &Marks::default(), &|_| false);
    plain(&spans)
}
