//! HTML: the whole document as one file that needs nothing beside it, and each chapter as a fragment.

use std::collections::BTreeSet;
use std::sync::{LazyLock, Mutex, PoisonError};

use anyhow::Context as _;
use serde::Serialize;
use sha2::{Digest, Sha256};
use tera::{Context, Tera};

use super::{Artifact, Options, markdown};
use crate::document::{Chapter, Document};
use body::{Body, Heading};

mod body;
mod figure;

/// The page around the chapters, a Tera template.
pub const PAGE: &str = include_str!("../../templates/html/page.html");
/// The style of every page.
pub const STYLE: &str = include_str!("../../templates/html/style.css");

/// `<device>/<language>/ifu-security.html`, and below `sections/` one fragment for each chapter.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    export_with(doc, options, PAGE, STYLE)
}

/// As [`export`], with a project's own page template and style.
pub fn export_with(
    doc: &Document,
    options: &Options,
    page_template: &str,
    style: &str,
) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.html", markdown::folder(doc));
    let page = page(doc, page_template, style).with_context(|| format!("cannot make the page {path}"))?;
    let mut artifacts = vec![Artifact { path, bytes: page.into_bytes() }];
    if options.sections {
        let anchors = markdown::anchors(&doc.chapters);
        for chapter in &doc.chapters {
            let own = markdown::own_anchors(chapter);
            let file = |anchor: &str| {
                if own.contains(anchor) { None } else { anchors.get(anchor).map(|id| format!("{id}.html")) }
            };
            let mut body = Body::new(&doc.figures, usize::from(options.heading_level.saturating_sub(1)), &file);
            let section = section(chapter, &mut body);
            artifacts.push(Artifact {
                path: format!("{}/sections/{}.html", markdown::folder(doc), chapter.id),
                bytes: format!(
                    "<section lang=\"{}\" aria-labelledby=\"{}\">\n{}</section>\n",
                    crate::escape::html(&doc.language),
                    section.id,
                    section.html
                )
                .into_bytes(),
            });
        }
    }
    Ok(artifacts)
}

/// A chapter as the page template gets it.
#[derive(Serialize)]
struct Section {
    /// The id of its heading.
    id: String,
    /// Plain text.
    title: String,
    html: String,
    /// Its own headings, for the table of contents.
    sections: Vec<Entry>,
}

/// An entry of the table of contents.
#[derive(Serialize)]
struct Entry {
    id: String,
    /// Plain text.
    title: String,
    sections: Vec<Entry>,
}

fn section(chapter: &Chapter, body: &mut Body) -> Section {
    let (html, mut headings) = body.chapter(chapter);
    let first = headings.remove(0);
    Section { id: first.id, title: first.title, html, sections: entries(&headings) }
}

/// Headings in reading order as a tree of levels 2 and 3.
fn entries(headings: &[Heading]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for heading in headings.iter().filter(|heading| heading.level <= 3) {
        let entry = Entry { id: heading.id.clone(), title: heading.title.clone(), sections: Vec::new() };
        match entries.last_mut() {
            Some(parent) if heading.level == 3 => parent.sections.push(entry),
            _ => entries.push(entry),
        }
    }
    entries
}

fn page(doc: &Document, template: &str, style: &str) -> anyhow::Result<String> {
    let permalink = doc.meta.words.get("permalink").map_or("", String::as_str);
    let mut body = Body::new(&doc.figures, 1, &|_| None);
    body.permalink = Some(permalink);
    let notices: Vec<String> = doc.meta.notices.iter().map(|notice| body.markdown(notice)).collect();
    let chapters: Vec<Section> = doc.chapters.iter().map(|chapter| section(chapter, &mut body)).collect();
    let style = safe_style(style);
    let mut styles = BTreeSet::from([hash(&style)]);
    styles.extend(figure::styles(&doc.figures).map(hash));

    let mut context = Context::new();
    context.insert("language", &doc.language);
    context.insert("title", &doc.meta.title);
    context.insert("device_name", &doc.meta.device_name);
    context.insert("manufacturer", &doc.meta.manufacturer);
    context.insert("number", &doc.meta.number);
    context.insert("revision", &doc.meta.revision);
    context.insert("date", &doc.meta.date);
    context.insert("cover", &doc.meta.cover);
    context.insert("words", &doc.meta.words);
    context.insert("notices", &notices);
    context.insert("chapters", &chapters);
    context.insert("style", &style);
    context.insert("csp", &policy(&styles));
    render(template, &context)
}

/// The content security policy of a page: nothing but the styles with these hashes, and images inside the page.
pub(super) fn policy(styles: &BTreeSet<String>) -> String {
    let styles: Vec<&str> = styles.iter().map(String::as_str).collect();
    format!("default-src 'none'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'", styles.join(" "))
}

/// A style that cannot end its own element.
pub(super) fn safe_style(style: &str) -> String {
    style.replace("</", "<\\/")
}

/// A source of a content security policy that names a style by its hash.
pub(super) fn hash(style: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(style.as_bytes())))
}

/// Fills a template in which every value is escaped unless it is marked as safe.
pub(super) fn render(template: &str, context: &Context) -> anyhow::Result<String> {
    // The template that was parsed last: a build fills the same one for every document.
    static LAST: LazyLock<Mutex<Option<(String, std::sync::Arc<Tera>)>>> = LazyLock::new(|| Mutex::new(None));
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    let tera = match &*last {
        Some((text, tera)) if text == template => std::sync::Arc::clone(tera),
        _ => {
            let mut tera = Tera::new();
            tera.autoescape_on([".html"]);
            tera.add_raw_template("page.html", template)?;
            let tera = std::sync::Arc::new(tera);
            *last = Some((template.to_owned(), std::sync::Arc::clone(&tera)));
            tera
        }
    };
    drop(last);
    Ok(tera.render("page.html", context)?)
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            out.push(if at <= chunk.len() { char::from(DIGITS[bits >> (18 - 6 * at) & 63]) } else { '=' });
        }
    }
    out
}
