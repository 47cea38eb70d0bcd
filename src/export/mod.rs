//! Export: one file a format; [`FORMATS`] lists them. Exporting yields bytes; only `write` touches the disk.

pub mod change;
mod columns;
pub mod coverage;
#[cfg(feature = "pdf-genpdf")]
pub mod genpdf;
pub mod html;
pub mod index;
pub mod markdown;
pub mod pdf;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod sample_paged;
pub mod typst;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::compose::document::Document;
use crate::input::load::Device;
use crate::project::look::Look;
use crate::project::{self, Project};

/// What one format makes of one document: a path below the output folder, with `/` between its parts, and its bytes.
#[derive(Debug, Clone)]
pub struct Artifact {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Parsed templates by their names, each with the text that it was parsed from last: a build fills the same few for every
/// document.
pub(crate) struct Parsed<T>(Mutex<BTreeMap<String, (String, T)>>);

impl<T: Clone> Parsed<T> {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// What parsing gives for a text, parsed only where the text of that name was another one last.
    pub(crate) fn of(&self, name: &str, text: &str, parse: impl FnOnce() -> anyhow::Result<T>) -> anyhow::Result<T> {
        let mut parsed = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, known)) = parsed.get(name).filter(|(from, _)| from == text) {
            return Ok(known.clone());
        }
        let made = parse()?;
        parsed.insert(name.to_owned(), (text.to_owned(), made.clone()));
        Ok(made)
    }
}

/// How the chapters are to be exported.
#[derive(Debug, Clone)]
pub struct Options {
    /// Each chapter also as a file of its own.
    pub sections: bool,
    /// Level of a chapter's heading in its own file, 1 to 5.
    pub heading_level: u8,
    /// Names of [`pdf::STANDARDS`].
    pub pdf_standard: Vec<String>,
    /// Seconds since 1970 for the PDF's dates; the document's date when absent.
    pub epoch: Option<i64>,
    /// Colours, paper, fonts and logo.
    pub look: Arc<Look>,
    /// The project's own page templates, by their path below `templates/`: `html/page.html`, `pdf/page.typ`.
    pub templates: BTreeMap<String, String>,
}

impl Options {
    /// The project's own page template, else the built-in one.
    #[must_use]
    pub fn template(&self, name: &str) -> &str {
        self.templates.get(name).map_or_else(|| project::built_in_template(name), String::as_str)
    }

    /// With the look and the page templates of a project.
    #[must_use]
    pub fn with(self, project: &Project) -> Self {
        Self { look: Arc::clone(&project.look), templates: project.templates.iter().cloned().collect(), ..self }
    }
}

/// All that outputs are made of apart from documents: texts of templates, a logo, fonts, what was asked for. An output is
/// stale where one of them is another.
pub type Parts<'a> = Vec<Cow<'a, [u8]>>;

/// A text as one of the [`Parts`].
pub(crate) fn part<'a>(text: impl Into<Cow<'a, str>>) -> Cow<'a, [u8]> {
    match text.into() {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            sections: false,
            heading_level: 1,
            pdf_standard: vec!["ua-1".into(), "a-2a".into()],
            epoch: None,
            look: Arc::default(),
            templates: BTreeMap::new(),
        }
    }
}

/// A format: its name on the command line and in the configuration, and its export function.
pub struct Format {
    pub name: &'static str,
    /// As a link names it.
    pub title: &'static str,
    pub extension: &'static str,
    /// Whether its documents have pages, which take long to be set.
    pub paged: bool,
    /// All of the options that its export looks at.
    pub parts: fn(&Options) -> Parts<'_>,
    pub export: fn(&Document, &Options) -> anyhow::Result<Vec<Artifact>>,
}

/// The formats there are.
pub const FORMATS: &[Format] = &[
    Format {
        name: "markdown",
        title: "Markdown",
        extension: "md",
        paged: false,
        parts: markdown::parts,
        export: markdown::export,
    },
    Format { name: "html", title: "HTML", extension: "html", paged: false, parts: html::parts, export: html::export },
    Format { name: "pdf", title: "PDF", extension: "pdf", paged: true, parts: pdf::parts, export: pdf::export },
];

/// The formats of a device's documents: those asked for, else its own, else all.
#[must_use]
pub fn formats(device: &Device, asked: &[String]) -> Vec<&'static Format> {
    let own = device.texts("document.formats", "");
    let names = if asked.is_empty() { &own } else { asked };
    FORMATS
        .iter()
        .filter(|format| names.is_empty() || names.iter().any(|n| n == format.name || n == format.extension))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_that_is_asked_for_is_built_in() {
        let html =
            ["page.html", "style.css", "index.html", "index-row.html", "index.js", "coverage.html", "coverage.css"];
        let html = html.into_iter().chain(["diff.html"]).map(|name| format!("html/{name}"));
        let others = ["pdf/page.typ", "pdf/blocks.typ", "look.toml", "starter.ifu.toml"].map(str::to_owned);
        for name in html.chain(others) {
            assert!(project::built_in_template(&name).len() > 50, "{name}");
        }
    }
}
