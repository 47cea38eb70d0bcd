//! The page that links all documents of a build.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use serde::Serialize;
use tera::Context;

use super::{Artifact, html};

/// The page, a Tera template.
pub const PAGE: &str = include_str!("../../templates/html/index.html");

/// One device of a build. All texts are plain.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    pub device_name: String,
    /// Number, revision and date of the document; empty where they are not known.
    pub number: String,
    pub revision: String,
    /// ISO 8601.
    pub date: String,
    pub languages: Vec<IndexLanguage>,
}

/// A device's documents in one language.
#[derive(Debug, Clone, Serialize)]
pub struct IndexLanguage {
    /// BCP 47 tag.
    pub language: String,
    /// The language's name in that language, `Deutsch`.
    pub name: String,
    pub links: Vec<IndexLink>,
}

/// A document in one format.
#[derive(Debug, Clone, Serialize)]
pub struct IndexLink {
    /// What the link says, `PDF`.
    pub format: String,
    /// Relative to the output folder, with `/` between its parts.
    pub path: String,
}

/// `index.html`: one row for each device in the given order. `words` are English, by message id: `index_title`,
/// `index_device`, `index_number`, `index_revision`, `index_date`, `index_documents`.
pub fn index(entries: &[IndexEntry], words: &BTreeMap<String, String>) -> anyhow::Result<Artifact> {
    let style = html::safe_style(html::STYLE);
    let mut context = Context::new();
    context.insert("entries", entries);
    context.insert("words", words);
    context.insert("csp", &html::policy(&BTreeSet::from([html::hash(&style)])));
    context.insert("style", &style);
    let page = html::render(PAGE, &context).context("cannot make the page index.html")?;
    Ok(Artifact { path: "index.html".to_owned(), bytes: page.into_bytes() })
}
