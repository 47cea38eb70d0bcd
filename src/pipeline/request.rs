//! The options of a run.

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::source;
use crate::export;
use crate::pipeline::compare;
use crate::review::coverage::Telling;

/// The options of a run.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// Files and folders.
    pub inputs: Vec<PathBuf>,
    pub out: PathBuf,
    /// Names of formats; if empty, those of each document.
    pub formats: Vec<String>,
    /// Languages; if empty, those of each document.
    pub languages: Vec<String>,
    pub options: export::Options,
    /// Prose with no translation is shown in its own language and marked, instead of being an error.
    pub draft: bool,
    /// Draft wording is not marked as such.
    pub accept_draft_locales: bool,
    /// Sources of requirements that the documents have to cover; if empty, those that each document names.
    pub require: Vec<String>,
    /// The project's folder; if empty, the current one: see [`source::Roots`].
    pub project: PathBuf,
    /// An earlier state; documents show the changes since.
    pub since: Option<Arc<compare::State>>,
    /// Whether documents that nobody has approved as they are, are errors.
    pub require_approval: bool,
    /// How uncovered requirements are reported.
    pub telling: Telling,
}

impl Request {
    /// The folders that may contain the files that a configuration names. Looked up on the disk, so not for each
    /// device.
    #[must_use]
    pub(crate) fn roots(&self) -> source::Roots {
        source::Roots::of(&self.inputs, &self.project)
    }
}
