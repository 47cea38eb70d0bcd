//! The languages that there is wording for, and how good it is.

use serde::Serialize;

use crate::project::Project;
use crate::wording::locale::{self, Review, check, pseudo};

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// BCP 47 tag.
    pub language: String,
    /// As the language calls itself.
    pub name: String,
    /// State of the wording; who reviewed it, in which role and when.
    #[serde(flatten)]
    pub review: Review,
    /// How many of the messages are worded.
    pub worded: usize,
    /// How many there are.
    pub messages: usize,
    pub from: From,
}

/// Where wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum From {
    BuiltIn,
    Project,
    Both,
}

impl From {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BuiltIn => "built in",
            Self::Project => "project",
            Self::Both => "both",
        }
    }
}

/// All languages: the built-in ones, then those that the project adds, without the pseudo-locale.
///
/// # Errors
/// Fails if wording is not valid.
pub fn list(project: &Project) -> anyhow::Result<Vec<Row>> {
    let needed = check::needed();
    let rows = project.languages().into_iter().filter(|tag| tag != pseudo::TAG).map(|tag| {
        let locale = project.locale(&tag)?;
        let own = project.locales.iter().any(|(language, _)| *language == tag);
        let from = match (locale::is_built_in(&tag), own) {
            (false, _) => From::Project,
            (true, true) => From::Both,
            (true, false) => From::BuiltIn,
        };
        Ok(Row {
            name: locale.word("language").unwrap_or_else(|_| tag.clone()),
            review: locale.review.clone(),
            worded: needed.iter().filter(|name| locale.has(name)).count(),
            messages: needed.len(),
            from,
            language: tag,
        })
    });
    rows.collect()
}
