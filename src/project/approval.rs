//! Who approved which document: `review.toml` in the folder of the project, which `ifugen review record` writes.
//!
//! An approval belongs to the text that the signer saw, by its hash, which `review` makes: it counts no longer when a
//! word of the document changes. The state that the cover prints is no part of that text.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::OnceLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::source::{self, Sources};
use crate::model::device;
use crate::model::parse;
use crate::model::shape;
use crate::model::signature::Signature;

/// The file's name.
pub const FILE: &str = "review.toml";

/// The approvals of a project.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// Roles of which each has to approve a document. Without it, one approval is enough.
    #[serde(default)]
    pub roles: Vec<String>,
    #[serde(default)]
    pub approval: Vec<Approval>,
}

/// What a person said of one document in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The device's id.
    pub device: String,
    /// The companion's id; `None` for the main document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// BCP 47 tag.
    pub language: String,
    pub number: String,
    pub revision: String,
    pub state: Stated,
    /// The hash of the text.
    #[schemars(regex(pattern = r"^[0-9a-f]{64}$"))]
    pub text: String,
    /// The files that the signer had, by their path below the output folder, and the hash of each: for the record.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
    pub signature: Signature,
}

/// What a record says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stated {
    InReview,
    Approved,
}

impl Stated {
    /// As the file has it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InReview => "in_review",
            Self::Approved => "approved",
        }
    }
}

/// The state of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    Draft,
    InReview,
    /// On the day of the last signature that was needed.
    Approved {
        date: String,
    },
}

impl State {
    /// As the manifest has it.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Approved { .. } => "approved",
        }
    }
}

/// A document in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Of<'a> {
    pub device: &'a str,
    /// The companion's id; `None` for the main document.
    pub document: Option<&'a str>,
    pub language: &'a str,
}

impl Approvals {
    /// What is recorded of a document, whatever its text was.
    pub fn of<'a>(&'a self, of: Of<'a>) -> impl Iterator<Item = &'a Approval> {
        self.approval.iter().filter(move |approval| {
            approval.device == of.device
                && approval.document.as_deref() == of.document
                && approval.language == of.language
        })
    }

    /// The state of a document whose text has this hash.
    #[must_use]
    pub fn state(&self, of: Of<'_>, text: &str) -> State {
        let current: Vec<&Approval> = self.of(of).filter(|approval| approval.text == text).collect();
        let approved: Vec<&Signature> = current
            .iter()
            .filter(|approval| approval.state == Stated::Approved)
            .map(|approval| &approval.signature)
            .collect();
        let missing = self.lacking(&approved);
        match approved.iter().map(|signature| &signature.date.0).max() {
            Some(date) if missing.is_empty() => State::Approved { date: date.clone() },
            _ if current.is_empty() => State::Draft,
            _ => State::InReview,
        }
    }

    /// The roles that have to sign and are not among some signatures.
    #[must_use]
    pub fn lacking(&self, signatures: &[&Signature]) -> Vec<&str> {
        let has_signed = |role: &&String| signatures.iter().any(|signature| signature.role == **role);
        self.roles.iter().filter(|role| !has_signed(role)).map(String::as_str).collect()
    }
}

/// Reads the approvals of the project in a folder; `None` if it has no such file.
///
/// # Errors
/// Fails if the file cannot be read.
#[expect(clippy::result_large_err, reason = "a problem is made seldom and moved once")]
pub fn read(folder: &Path, sources: &mut Sources) -> Result<Option<(Approvals, Vec<Diagnostic>)>, Diagnostic> {
    let path = folder.join(FILE);
    if !path.exists() {
        return Ok(None);
    }
    let id = source::read_named(&path, sources)?;
    let (node, mut problems) = parse::values(id, sources);
    problems.extend(shape::check(&node, schema()));
    let mut approvals = Approvals::default();
    if problems.iter().all(|diagnostic| diagnostic.problem.severity() != Severity::Error) {
        match Approvals::deserialize(&node) {
            Ok(read) => approvals = read,
            Err(located) => problems.push(located.into()),
        }
    }
    Ok(Some((approvals, problems)))
}

fn schema() -> &'static serde_json::Value {
    static SCHEMA: OnceLock<serde_json::Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = schemars::schema_for!(Approvals).to_value();
        device::drop_null(&mut schema);
        schema
    })
}
