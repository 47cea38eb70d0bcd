//! The pages around the documents: an index, and a frame for each document with its problems and the coverage report.

use std::borrow::Cow;
use std::collections::BTreeSet;

use anyhow::{Context as _, anyhow};
use serde::Serialize;
use tera::Context;

use super::editor::Editor;
use super::site::{DevicePages, Page, Site};
use crate::base::diagnostic::Severity;
use crate::base::diagnostic::report;
use crate::base::source::unix_ends;
use crate::export::html;

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPTS: [&str; 2] = [include_str!("panel.js"), include_str!("page.js")];
/// For passages within the document, whose own policy allows only its own style: the script adds it.
const PASSAGES_STYLE: &str = include_str!("passages.css");

/// The query of a page whose passages have numbers.
pub const NUMBERED: &str = "passages";

/// Style and scripts with the line ends that a browser sees, whose hash it takes.
fn style_and_scripts() -> (Cow<'static, str>, [Cow<'static, str>; 2]) {
    (unix_ends(STYLE), SCRIPTS.map(unix_ends))
}

/// How the pages open the editor.
pub struct Opening {
    pub editor: Editor,
    /// Made for this run, in hexadecimal: see [`super::TOKEN`].
    pub token: String,
}

impl Opening {
    /// # Errors
    /// Fails if the system has no random numbers.
    pub fn new(editor: Editor) -> anyhow::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|error| anyhow!("cannot get random numbers: {error}"))?;
        Ok(Self { editor, token: format!("{:032x}", u128::from_be_bytes(bytes)) })
    }
}

/// The subject of a page.
pub enum View<'a> {
    Index,
    /// A document, with or without the coverage report.
    Document {
        device: &'a str,
        language: &'a str,
        /// The id of the companion; `None` for the main document.
        companion: Option<&'a str>,
        coverage: bool,
    },
    /// Not found.
    Missing,
}

#[derive(Serialize)]
struct ShownProblem {
    code: Option<&'static str>,
    message: String,
    /// `file:line:column`.
    place: Option<String>,
    /// The line of the file.
    text: Option<String>,
    help: Option<String>,
}

#[derive(Serialize)]
struct ShownDevice<'a> {
    id: &'a str,
    name: &'a str,
    languages: Vec<ShownLanguage<'a>>,
    has_report: bool,
}

#[derive(Serialize)]
struct ShownLanguage<'a> {
    /// Below the folder of the device.
    path: String,
    title: Option<&'a str>,
    tag: &'a str,
    name: &'a str,
    /// Title and path of each file but the page itself.
    files: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
struct Frame {
    path: String,
    title: &'static str,
    version: u64,
}

/// A page as HTML; `None` if its document does not exist.
///
/// # Errors
/// Never in practice: the page's template is fixed.
pub fn render(
    site: &Site,
    version: &str,
    opening: Option<&Opening>,
    view: &View<'_>,
) -> anyhow::Result<Option<String>> {
    let mut context = Context::new();
    match view {
        View::Index => {
            context.insert("view", "index");
            let devices: Vec<ShownDevice> = site.devices.iter().map(|(id, device)| shown_device(id, device)).collect();
            context.insert("devices", &devices);
        }
        View::Missing => context.insert("view", "missing"),
        View::Document { device: id, language, companion, coverage } => {
            let Some(device) = site.devices.get(*id) else { return Ok(None) };
            let Some(page) = device.page(language, *companion) else { return Ok(None) };
            if *coverage && device.report.is_empty() {
                return Ok(None);
            }
            context.insert("view", "document");
            context.insert("device", &shown_device(id, device));
            context.insert("language", &shown_language(id, page));
            context.insert("coverage", coverage);
            context.insert("page", &format!("{id}/{}", page.path()));
            let path = format!("{id}/{}/ifu-security.html?{NUMBERED}", page.path());
            let mut frames = vec![Frame { path, title: "The document", version: page.version }];
            if *coverage {
                let path = format!("{id}/coverage.html");
                frames.push(Frame { path, title: "Its coverage", version: device.report_version });
            }
            context.insert("frames", &frames);
        }
    }
    let (errors, warnings): (Vec<_>, Vec<_>) =
        report::lines(&site.found).into_iter().partition(|line| line.severity == Severity::Error);
    let mut errors: Vec<ShownProblem> = errors.into_iter().map(shown_problem).collect();
    errors.extend(site.errors.iter().map(|message| ShownProblem {
        code: None,
        message: message.clone(),
        place: None,
        text: None,
        help: None,
    }));
    context.insert("errors", &errors);
    context.insert("stale", &site.stale);
    context.insert("warnings", &warnings.into_iter().map(shown_problem).collect::<Vec<_>>());
    context.insert("version", version);
    context.insert("token", &opening.map(|opening| opening.token.as_str()));
    let (style, scripts) = style_and_scripts();
    context.insert("style", &style);
    context.insert("passages_style", PASSAGES_STYLE);
    context.insert("scripts", &scripts);
    html::render("src/serve/page.html", PAGE, &context).context("cannot make the page of the preview").map(Some)
}

/// The content security policy of these pages: their own style and script, events and files of this server.
pub fn policy() -> String {
    let (style, scripts) = style_and_scripts();
    let (styles, scripts) = (BTreeSet::from([html::hash(&style)]), scripts.map(|script| html::hash(&script)).join(" "));
    format!(
        "{}; script-src {scripts}; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'",
        html::policy(&styles)
    )
}

fn shown_device<'a>(id: &'a str, device: &'a DevicePages) -> ShownDevice<'a> {
    let languages = device.pages.iter().map(|page| shown_language(id, page)).collect();
    let name = if device.name.is_empty() { id } else { &device.name };
    ShownDevice { id, name, languages, has_report: !device.report.is_empty() }
}

fn shown_language<'a>(id: &str, page: &'a Page) -> ShownLanguage<'a> {
    let path = |ending: &str| format!("{id}/{}/ifu-security.{ending}", page.path());
    let files = page.formats.iter().map(|format| (format.title, path(format.extension))).collect();
    ShownLanguage {
        path: page.path(),
        title: page.title.as_deref(),
        tag: &page.language,
        name: &page.language_name,
        files,
    }
}

fn shown_problem(line: report::Line) -> ShownProblem {
    let place = line.place.as_ref().map(|spot| format!("{}:{}:{}", spot.file, spot.line, spot.column));
    let text = line.place.map(|spot| spot.text.trim().to_owned()).filter(|text| !text.is_empty());
    ShownProblem { code: Some(line.code), message: line.message, place, text, help: line.help }
}
