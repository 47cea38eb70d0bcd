//! The page that links all documents of a build.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use serde::Serialize;
use tera::Context;

use super::{Artifact, Options, Parts, html, part};

/// Placeholder for the rows, which are inserted one by one: thousands of rows as template values would take much
/// memory.
const ROWS: &str = "\u{E000}rows\u{E000}";

/// One device of a build. All texts are plain.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    pub device_name: String,
    /// Title of the document, where the device has several.
    pub title: String,
    /// Number, revision and date of the document; empty if unknown.
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
    /// The text of the link, `PDF`.
    pub format: String,
    /// Relative to the output folder, as a URI.
    pub path: String,
}

/// The inputs of the page other than its rows and its words.
struct Frame<'a> {
    /// Tera templates: the page, and a row of its table.
    page: &'a str,
    row: &'a str,
    style: String,
    /// The script that filters the list while a reader types; without it, the list is complete.
    script: &'a str,
    logo: String,
}

impl<'a> Frame<'a> {
    fn of(options: &'a Options) -> Self {
        Self {
            page: options.template("html/index.html"),
            row: options.template("html/index-row.html"),
            style: html::style(options),
            script: options.template("html/index.js"),
            logo: options.look.logo_html(),
        }
    }
}

/// What [`index`] looks at of the options.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let Frame { page, row, style, script, logo } = Frame::of(options);
    vec![part(page), part(row), part(style), part(script), part(logo)]
}

/// `index.html`: one row for each device in the given order. `words` are those of `language`, by message id:
/// `index_title`, `index_device`, `index_number` and so on.
///
/// # Errors
/// Fails if a template fails.
pub fn index(
    entries: impl Iterator<Item = IndexEntry>,
    language: &str,
    words: &BTreeMap<String, String>,
    options: &Options,
) -> anyhow::Result<Artifact> {
    let frame = Frame::of(options);
    let style = html::safe_style(&frame.style);
    let script = frame.script.replace("</", "<\\/");
    let mut context = Context::new();
    context.insert("language", language);
    context.insert("rows", ROWS);
    context.insert("words", words);
    let policy = html::policy(&BTreeSet::from([html::hash(&style)]));
    context.insert("csp", &format!("{policy}; script-src {}", html::hash(&script)));
    context.insert("script", &script);
    context.insert("logo", &frame.logo);
    context.insert("style", &style);
    let page = html::render("html/index.html", frame.page, &context).context("cannot make the page index.html")?;
    let (head, tail) = page.split_once(ROWS).unwrap_or((&page, ""));
    let mut bytes = head.as_bytes().to_vec();
    for entry in entries {
        context.insert("entry", &entry);
        let row =
            html::render("html/index-row.html", frame.row, &context).context("cannot make a row of index.html")?;
        bytes.extend_from_slice(row.as_bytes());
    }
    bytes.extend_from_slice(tail.as_bytes());
    Ok(Artifact { path: "index.html".to_owned(), bytes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_links_each_language_and_format() -> anyhow::Result<()> {
        let ids = ["title", "device", "number", "revision", "date", "documents", "search", "shown"];
        let words = ids.map(|id| (format!("index_{id}"), format!("the {id}"))).into_iter().collect();
        let link = |format: &str, path: &str| IndexLink { format: format.into(), path: path.into() };
        let entry = IndexEntry {
            device_name: "Pump <4>".into(),
            title: String::new(),
            number: "IFU-1".into(),
            revision: "C".into(),
            date: String::new(),
            languages: vec![IndexLanguage {
                language: "de".into(),
                name: "Deutsch".into(),
                links: vec![link("HTML", "pump/de/a.html"), link("PDF", "pump/de/a.pdf")],
            }],
        };
        let page = String::from_utf8(index([entry].into_iter(), "en", &words, &Options::default())?.bytes)?;
        assert!(page.contains("<title>the title</title>"));
        // On a narrow screen the cells of a row are below each other, each with the head of its column.
        let cells = [("number", "IFU-1"), ("revision", "C"), ("date", "")]
            .map(|(head, cell)| format!("<td data-head=\"the {head}\">{cell}</td>"));
        assert!(page.contains(&format!("<th scope=\"row\">Pump &lt;4&gt;</th>{}", cells.concat())), "{page}");
        assert!(page.contains("<span lang=\"de\">Deutsch</span> <a href=\"pump/de/a.html\" hreflang=\"de\" aria-label=\"HTML: Pump &lt;4&gt;, Deutsch\">HTML</a> <a href=\"pump/de/a.pdf\""));
        Ok(())
    }
}
