//! Export: one file a format; [`ENGINES`] lists them. Exporting yields bytes; only `write` touches the disk.

pub mod change;
#[cfg(feature = "pdf")]
mod columns;
pub mod coverage;
pub mod dita;
#[cfg(feature = "docx")]
pub mod docx;
#[cfg(test)]
mod dummy;
#[cfg(feature = "pdf")]
mod fonts;
#[cfg(feature = "pdf-genpdf")]
pub mod genpdf;
pub mod hospital;
pub mod html;
pub mod index;
pub mod json;
pub mod markdown;
#[cfg(any(feature = "pdf", feature = "pdf-genpdf"))]
mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(test)]
pub(crate) mod sample;
#[cfg(all(test, any(feature = "pdf", feature = "pdf-genpdf")))]
mod sample_paged;
#[cfg(feature = "pdf")]
pub mod typst;
#[cfg(feature = "pdf")]
mod widths;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;

use crate::base::diagnostic::{Found, Problem};
use crate::base::error::Error;
use crate::compose::document::Document;
use crate::input::load::Device;
pub use crate::model::format::{FORMATS, Format};
use crate::project::look::Look;
use crate::project::reference::Reference;
use crate::project::{self, Project};

/// The output of one format for one document: a path below the output folder, with `/` between its parts, and its
/// bytes.
#[derive(Debug, Clone)]
pub struct Artifact {
    pub path: String,
    pub bytes: Vec<u8>,
}

/// Parsed templates by their names, each with the last text that it was parsed from: a build uses the same few for
/// every document.
pub(crate) struct Parsed<T>(Mutex<BTreeMap<String, (String, T)>>);

impl<T: Clone> Parsed<T> {
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(BTreeMap::new()))
    }

    /// The result of parsing a text, parsed again only if the last text of that name was different.
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

/// How to export the chapters.
#[derive(Debug, Clone)]
pub struct Options {
    /// Each chapter also as a separate file.
    pub chapters: bool,
    /// Level of a chapter's heading in its own file, 1 to 5.
    pub heading_level: u8,
    /// Names of PDF standards, for the engine that supports them: `pdf::STANDARDS`.
    pub pdf_standard: Vec<String>,
    /// Name of the engine for PDF if there are several; the default when absent.
    pub pdf_engine: Option<String>,
    /// Seconds since 1970 for the PDF's dates; the document's date when absent.
    pub epoch: Option<i64>,
    /// Colours, paper, fonts and logo.
    pub look: Arc<Look>,
    /// The project's own page templates, by their path below `templates/`: `html/page.html`, `pdf/page.typ`.
    pub templates: BTreeMap<String, String>,
    /// The project's own `templates/docx/reference.docx`.
    pub reference: Option<Arc<Reference>>,
}

impl Options {
    /// The project's own page template, else the built-in one.
    #[must_use]
    pub(crate) fn template(&self, name: &str) -> &str {
        self.templates.get(name).map_or_else(|| project::built_in_template(name), String::as_str)
    }

    /// With the look and the page templates of a project.
    #[must_use]
    pub fn with(self, project: &Project) -> Self {
        Self {
            look: Arc::clone(&project.look),
            templates: project.templates.iter().cloned().collect(),
            reference: project.reference.clone(),
            ..self
        }
    }
}

/// All inputs of outputs other than documents: texts of templates, a logo, fonts, options. An output is stale if one of
/// them changes.
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
            chapters: false,
            heading_level: 1,
            pdf_standard: vec!["ua-1".into(), "a-2a".into()],
            pdf_engine: None,
            epoch: None,
            look: Arc::default(),
            templates: BTreeMap::new(),
            reference: None,
        }
    }
}

/// What makes the files of a format.
pub struct Engine {
    pub name: &'static str,
    /// Features that its files lack and another engine's have.
    pub lacks: Option<&'static str>,
    /// All of the options that its export looks at.
    pub parts: fn(&Options) -> Parts<'_>,
    pub export: fn(&Document, &Options) -> anyhow::Result<Vec<Artifact>>,
}

/// The engines of each format, the default first; empty for a format that this build of ifugen cannot make.
const ENGINES: &[(&str, &[Engine])] = &[
    ("markdown", &[Engine { name: "markdown", lacks: None, parts: markdown::parts, export: markdown::export }]),
    ("html", &[Engine { name: "html", lacks: None, parts: html::parts, export: html::export }]),
    (
        "pdf",
        &[
            #[cfg(feature = "pdf")]
            Engine { name: "typst", lacks: None, parts: pdf::parts, export: pdf::export },
            #[cfg(feature = "pdf-genpdf")]
            Engine { name: "genpdf", lacks: Some(genpdf::LACKS), parts: genpdf::parts, export: genpdf::export },
        ],
    ),
    ("hospital", &[Engine { name: "hospital", lacks: None, parts: hospital::parts, export: hospital::export }]),
    ("json", &[Engine { name: "json", lacks: None, parts: json::parts, export: json::export }]),
    ("dita", &[Engine { name: "dita", lacks: None, parts: dita::parts, export: dita::export }]),
    (
        "docx",
        &[
            #[cfg(feature = "docx")]
            Engine { name: "docx", lacks: None, parts: docx::parts, export: docx::export },
        ],
    ),
    #[cfg(test)]
    ("dummy", &[Engine { name: "dummy", lacks: Some("everything"), parts: dummy::parts, export: dummy::export }]),
];

impl Format {
    fn engines(&self) -> &'static [Engine] {
        ENGINES.iter().find(|(name, _)| *name == self.name).map_or(&[], |(_, engines)| engines)
    }

    /// Whether this build of ifugen can make it.
    #[must_use]
    pub fn is_built(&self) -> bool {
        !self.engines().is_empty()
    }

    /// Its engine: the requested one, else the default.
    fn engine(&self, options: &Options) -> anyhow::Result<&'static Engine> {
        let asked = self.engines().iter().find(|engine| options.pdf_engine.as_deref() == Some(engine.name));
        asked.or(self.engines().first()).with_context(|| format!("this build of ifugen cannot make {}", self.title))
    }

    /// All inputs of its files other than documents.
    pub(crate) fn parts<'a>(&self, options: &'a Options) -> Parts<'a> {
        self.engine(options).map_or_else(
            |_| Vec::new(),
            |engine| {
                let mut parts = vec![part(engine.name)];
                parts.extend((engine.parts)(options));
                parts
            },
        )
    }

    /// The files of a document.
    ///
    /// # Errors
    /// Fails if the engine cannot make the files, or this build of ifugen has no engine.
    pub fn export(&self, document: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
        (self.engine(options)?.export)(document, options)
    }

    /// See [`Format::export`]. A text that only this format cannot print is a problem of the configuration, and the
    /// other formats are made.
    ///
    /// # Errors
    /// See [`Format::export`].
    pub fn export_or_report(
        &self,
        document: &Document,
        options: &Options,
        device: &Device,
    ) -> anyhow::Result<(Vec<Artifact>, Vec<Found>)> {
        let error = match self.export(document, options) {
            Ok(artifacts) => return Ok((artifacts, Vec::new())),
            Err(error) => Error::from(error),
        };
        let is_unprintable = |(found, _): &Found| matches!(found.problem, Problem::GlyphMissing { .. });
        match error {
            Error::Input { mut found, .. } if found.iter().all(is_unprintable) => {
                for (diagnostic, sources) in &mut found {
                    let Problem::GlyphMissing { missing, .. } = &diagnostic.problem else { continue };
                    if let Some(fact) = missing.iter().find_map(|one| one.fact.as_deref()) {
                        let mut path: Vec<&str> = fact.split('.').collect();
                        // A component of the bill has the place of the bill.
                        if fact.starts_with("sbom.component.") && device.node.at(&path[..3]).is_none() {
                            path = vec!["sbom", "file"];
                        }
                        diagnostic.place = Some(device.node.nearest(&path));
                        *sources = Arc::clone(&device.sources);
                    }
                }
                Ok((Vec::new(), found))
            }
            error => Err(error.into()),
        }
    }
}

/// The names of the formats that this build of ifugen can make.
pub(crate) fn built() -> impl Iterator<Item = &'static Format> {
    FORMATS.iter().filter(|format| format.is_built())
}

/// The formats of a device's documents: the requested ones, else its own, else all that documents have in this build of
/// ifugen.
#[must_use]
pub fn formats(device: &Device, asked: &[String]) -> Vec<&'static Format> {
    let own = device.texts("document.formats", "");
    let names = if asked.is_empty() { &own } else { asked };
    made(names, device.companion.is_some()).collect()
}

/// The formats of these names, or those that are made if none is named. A companion has no files beside the documents.
pub(crate) fn made(names: &[String], is_companion: bool) -> impl Iterator<Item = &'static Format> {
    let is_made = move |format: &&Format| match names {
        [] => !format.on_request,
        names => names.iter().any(|name| format.is_called(name)) && !(format.beside && is_companion),
    };
    built().filter(is_made)
}

/// The features that the engines of some formats lack, each once.
pub(crate) fn lacking(formats: impl IntoIterator<Item = &'static Format>, options: &Options) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for format in formats {
        if let Ok(Engine { name, lacks: Some(lacks), .. }) = format.engine(options) {
            let problem = Problem::EngineLacks { title: format.title, engine: name, lacks };
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

/// The requested PDF engine, if this build of ifugen does not have it.
pub(crate) fn missing_engine(options: &Options) -> Option<Problem> {
    let asked = options.pdf_engine.as_deref()?;
    let built: Vec<String> = pdf_engines().map(str::to_owned).collect();
    (!built.iter().any(|name| name == asked)).then(|| Problem::EngineNotBuilt { engine: asked.to_owned(), built })
}

/// The engines for PDF that this build of ifugen has.
pub(crate) fn pdf_engines() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().filter(|format| format.paged).flat_map(Format::engines).map(|engine| engine.name)
}

/// Drops what engines remember of documents and has not been used since the last call. To be called between batches of
/// documents; without it the memory grows with every document.
pub fn evict() {
    #[cfg(feature = "pdf")]
    pdf::evict();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_format_has_a_row_of_engines_and_each_row_a_format() {
        let formats: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
        assert_eq!(ENGINES.iter().map(|(name, _)| *name).collect::<Vec<_>>(), formats);
    }

    #[test]
    fn copies_for_reviewers_are_made_only_where_they_are_asked_for() {
        let is_review = |names: &[String]| made(names, false).any(|format| format.on_request);
        assert!(!is_review(&[]));
        assert_eq!(is_review(&["docx".to_owned()]), cfg!(feature = "docx"));
    }

    #[test]
    fn every_template_that_is_asked_for_is_built_in() {
        let html =
            ["page.html", "style.css", "index.html", "index-row.html", "index.js", "coverage.html", "coverage.css"];
        let html = html.into_iter().chain(["diff.html", "hospital.html"]).map(|name| format!("html/{name}"));
        let others = [
            "docx/styles.xml",
            "docx/numbering.xml",
            "docx/theme.xml",
            "docx/fonts.xml",
            "pdf/page.typ",
            "pdf/blocks.typ",
            "look.toml",
            "starter.ifu.toml",
        ]
        .map(str::to_owned);
        for name in html.chain(others) {
            assert!(project::built_in_template(&name).len() > 50, "{name}");
        }
    }
}
