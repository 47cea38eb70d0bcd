//! Chapters in a book of mdBook, which hands its book over as JSON and takes it back with the markers replaced.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use anyhow::Context as _;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;
use serde_json::{Map, Value};

use crate::base::diagnostic::Found;
use crate::base::diagnostic::Problem;
use crate::base::path;
use crate::base::source::{FileId, Sources};
use crate::compose::document::{Chapter, Document};
use crate::export::markdown;
use crate::front::inject::region::{self, Misplaced, Region};
use crate::front::inject::{Wanted, chosen, devices, documents, draft_notice, is_error, missing, place, wanted};
use crate::pipeline::documents::DocumentSet;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::wording::dialect::{Target, dialect};

/// `\{{#ifugen …}}` shows the marker.
static MARKER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\\?\{\{#ifugen\b([^}]*)\}\}").ok());

/// A page of the book: a chapter in mdBook's words.
struct Page {
    /// Its path below the book's `src`; `None` for a draft.
    path: Option<String>,
    text: String,
}

/// The book with all markers replaced, as JSON, and the problems. `input` is mdBook's input to a preprocessor: an array
/// of the context and the book.
///
/// # Errors
/// Fails if the input is not from mdBook, a template fails, or wording is missing.
pub fn fill(input: &str) -> anyhow::Result<(String, Vec<Found>)> {
    let (context, mut book): (Value, Value) =
        serde_json::from_str(input).context("standard input does not hold a book of mdBook")?;
    let mut pages = Vec::new();
    each_page(&mut book, &mut |page| {
        let text = |key: &str| page.get(key).and_then(Value::as_str).map(str::to_owned);
        pages.push(Page { path: text("path"), text: text("content").unwrap_or_default() });
        None
    });
    let mut found = Vec::new();
    let filled = match settings(&context) {
        Ok((request, project)) => fill_pages(&pages, &request, &project, &mut found)?,
        Err(reason) => {
            found.push((Problem::BookSetting { reason }.anywhere(), Arc::default()));
            Vec::new()
        }
    };
    let mut filled = filled.into_iter();
    each_page(&mut book, &mut |_| filled.next());
    Ok((serde_json::to_string(&book)?, found))
}

/// Passes each page of a book, or of a part of it, to a function, and sets the text that it returns. In earlier
/// versions of mdBook, the list of the book's items has another name.
fn each_page(value: &mut Value, visit: &mut dyn FnMut(&Map<String, Value>) -> Option<String>) {
    for list in ["items", "sections", "sub_items"] {
        let Some(Value::Array(items)) = value.get_mut(list) else { continue };
        for page in items.iter_mut().filter_map(|item| item.get_mut("Chapter")) {
            if let Some(text) = page.as_object().and_then(&mut *visit) {
                page["content"] = Value::String(text);
            }
            each_page(page, visit);
        }
    }
}

/// The settings of `[preprocessor.ifugen]`, and the folder of the project.
fn settings(context: &Value) -> Result<(Request, PathBuf), String> {
    let root = PathBuf::from(context["root"].as_str().unwrap_or("."));
    let settings = context["config"]["preprocessor"]["ifugen"].as_object();
    let mut request = Request { out: root.join("book"), ..Request::default() };
    let mut project = root.clone();
    let wrong = |name: &str, kind: &str| format!("`{name}` is not {kind}");
    for (name, value) in settings.into_iter().flatten() {
        let text = || value.as_str().map(str::to_owned).ok_or_else(|| wrong(name, "a text"));
        let flag = || value.as_bool().ok_or_else(|| wrong(name, "true or false"));
        match name.as_str() {
            "paths" => {
                let paths: Option<Vec<&str>> =
                    value.as_array().and_then(|paths| paths.iter().map(Value::as_str).collect());
                let paths = paths.ok_or_else(|| wrong(name, "a list of texts"))?;
                request.inputs = paths.into_iter().map(|path| root.join(path)).collect();
            }
            "lang" => request.languages = vec![text()?],
            "project" => {
                project = root.join(text()?);
                request.project.clone_from(&project);
            }
            "draft" => request.draft = flag()?,
            "accept-draft-locales" => request.accept_draft_locales = flag()?,
            // mdBook's own.
            "command" | "renderers" | "before" | "after" | "optional" => {}
            _ => return Err(format!("there is no setting `{name}`")),
        }
    }
    if request.inputs.is_empty() {
        return Err("`paths` names no configuration".into());
    }
    Ok((request, project))
}

/// The texts of the pages with their markers replaced; `None` if there are errors.
fn fill_pages(
    pages: &[Page],
    request: &Request,
    project: &Path,
    found: &mut Vec<Found>,
) -> anyhow::Result<Vec<String>> {
    let mut sources = Sources::default();
    let mut regions: Vec<(FileId, Region)> = Vec::new();
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for page in pages {
        let file = sources.add(page.path.as_deref().unwrap_or("(draft)"), &page.text);
        let (own, wrong) = markers(&page.text);
        regions.extend(own.into_iter().map(|region| (file, region)));
        problems.extend(wrong.into_iter().map(|(problem, range)| problem.at(place(file, &range))));
        files.push(file);
    }
    let sources = Arc::new(sources);
    found.extend(problems.into_iter().map(|problem| (problem, Arc::clone(&sources))));
    let mut bodies: BTreeMap<usize, Vec<(Range<usize>, String)>> = BTreeMap::new();
    if !regions.is_empty() {
        let project = Project::read(project)?;
        let devices = devices(request, &project, found)?;
        let wanted = wanted(&regions, &devices, request, &sources, found);
        if found.iter().any(is_error) {
            return Ok(Vec::new());
        }
        let (composers, documents) = documents(&wanted, request, &project)?;
        let page_of = |file: FileId| files.iter().position(|other| *other == file).unwrap_or_default();
        let shown = Shown::new(&wanted, &documents, &|file| pages[page_of(file)].path.as_deref());
        for one in &wanted {
            let Wanted { file, region, device, language } = one;
            let document = match chosen(region, &documents[&(device.id.clone(), language.clone())]) {
                Ok(document) => document,
                Err(problem) => {
                    found.push((problem.at(place(*file, &region.marker)), Arc::clone(&sources)));
                    continue;
                }
            };
            let chapters = chapters(region, document);
            if chapters.is_empty() {
                let problem = missing(&region.chapter, device, document);
                found.push((problem.at(place(*file, &region.marker)), Arc::clone(&sources)));
                continue;
            }
            let mut text = match region.chapter.as_str() {
                "" => document.meta.notices.iter().flat_map(|notice| [notice.markdown.as_str(), "\n\n"]).collect(),
                _ => draft_notice(document, &composers[language], request)?,
            };
            for chapter in chapters {
                let target = |url: &str| shown.target(url, document, pages[page_of(*file)].path.as_deref());
                text.push_str(&with_figures(markdown::fragment(chapter, region.level, &target), document));
                text.push('\n');
            }
            bodies.entry(page_of(*file)).or_default().push((region.body.clone(), region.filled(&text)));
        }
    }
    let none = Vec::new();
    let text =
        |(index, page): (usize, &Page)| shown_markers(&region::fill(&page.text, bodies.get(&index).unwrap_or(&none)));
    Ok(pages.iter().enumerate().map(text).collect())
}

/// Markers with a backslash, without it.
fn shown_markers(text: &str) -> String {
    text.replace("\\{{#ifugen", "{{#ifugen")
}

/// The chapters of a marker: all if it names none.
fn chapters<'a>(region: &Region, document: &'a Document) -> Vec<&'a Chapter> {
    document.chapters.iter().filter(|chapter| region.chapter.is_empty() || region.chapter == chapter.id).collect()
}

/// The markers of a page, as regions that consist of their line, and their problems. A marker in code does not count.
fn markers(text: &str) -> (Vec<Region>, Vec<Misplaced>) {
    let mut code: Vec<Range<usize>> = Vec::new();
    let mut headings: Vec<(usize, u8)> = Vec::new();
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        match event {
            Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => code.push(range),
            Event::Start(Tag::Heading { level, .. }) => headings.push((range.start, level as u8)),
            _ => {}
        }
    }
    let (mut regions, mut problems) = (Vec::new(), Vec::new());
    for captures in MARKER.iter().flat_map(|marker| marker.captures_iter(text)) {
        let (Some(whole), Some(words)) = (captures.get(0), captures.get(1)) else { continue };
        let at = whole.range();
        if whole.as_str().starts_with('\\') || code.iter().any(|code| code.contains(&at.start)) {
            continue;
        }
        let start = text[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
        let end = text[at.end..].find('\n').map_or(text.len(), |newline| at.end + newline + 1);
        let indent = &text[start..at.start];
        if !(indent.trim().is_empty() && text[at.end..end].trim().is_empty()) {
            let reason = "it is not on its own line".to_owned();
            problems.push((Problem::BookMarker { reason }, at));
            continue;
        }
        let mut words = words.as_str().split_whitespace().peekable();
        let chapter = words.next_if(|word| !word.contains('=')).unwrap_or_default().to_owned();
        match region::options(words) {
            Err(reason) => problems.push((Problem::BookMarker { reason }, at)),
            Ok(region::Choice { device, language, document, level }) => {
                // One level below the heading above it.
                let above = headings.iter().rev().find(|(place, _)| *place < at.start).map_or(0, |(_, level)| *level);
                regions.push(Region {
                    chapter,
                    device,
                    language,
                    document,
                    level: level.unwrap_or((above + 1).min(6)),
                    marker: at.clone(),
                    body: start..end,
                    indent: indent.to_owned(),
                    line_end: "\n",
                });
            }
        }
    }
    (regions, problems)
}

/// The pages that contain the chapters of each document.
struct Shown<'a> {
    /// By device, language, companion and chapter.
    pages: BTreeMap<(&'a str, &'a str, Option<&'a str>, &'a str), Vec<&'a str>>,
}

impl<'a> Shown<'a> {
    fn new(
        wanted: &[Wanted<'a>],
        documents: &'a BTreeMap<(String, String), DocumentSet>,
        path: &dyn Fn(FileId) -> Option<&'a str>,
    ) -> Self {
        let mut pages: BTreeMap<_, Vec<&str>> = BTreeMap::new();
        for one in wanted {
            let Ok(document) = chosen(one.region, &documents[&(one.device.id.clone(), one.language.clone())]) else {
                continue;
            };
            for chapter in chapters(one.region, document) {
                let companion = document.companion.as_deref();
                let key = (document.device.as_str(), document.language.as_str(), companion, chapter.id.as_str());
                pages.entry(key).or_default().extend(path(one.file));
            }
        }
        Self { pages }
    }

    /// The target of a document's link from a page: within it, on another page, or none if the book does not show it.
    fn target(&self, url: &str, document: &Document, from: Option<&str>) -> Target {
        let Some(anchor) = url.strip_prefix('#') else { return Target::Same };
        let (device, language) = (document.device.as_str(), document.language.as_str());
        let anchors = markdown::anchors(&document.chapters);
        let chapter = anchors.get(anchor).map(String::as_str).unwrap_or_default();
        let key = (device, language, document.companion.as_deref(), chapter);
        let pages = self.pages.get(&key).map_or(&[][..], Vec::as_slice);
        match (from, pages.first()) {
            (Some(from), _) if pages.contains(&from) => Target::Same,
            (Some(from), Some(to)) => Target::Under(path::uri(&path::way_from_file(Path::new(from), Path::new(to)))),
            _ => Target::Nowhere,
        }
    }
}

/// The text with its drawings inline: a book cannot include files that are made while it is built.
fn with_figures(text: String, document: &Document) -> String {
    document.figures.iter().fold(text, |text, figure| {
        let link = format!("]({})", figure.file);
        if text.contains(&link) {
            text.replace(&link, &format!("](data:image/svg+xml;base64,{})", BASE64_STANDARD.encode(&figure.svg)))
        } else {
            text
        }
    })
}
