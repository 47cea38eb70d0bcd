//! DOCX: the whole document as one file for reviewers, who work in Word.
//!
//! The crate `docx-rs` writes no language of a run, no header row that repeats and no tag of a control, and takes no reference
//! document. So the XML is written here, and packed by `zip`. The same document gives the same bytes: parts in a fixed order, and
//! no time but that of the document.
//!
//! - `body` writes blocks, `bookmark` names them, `pictures` draws what they show, `styles` finds their styles.
//! - `properties` says what the document is.
//! - `tracked` marks what has changed since an earlier version.
//! - `passage` notes which passage prints which fact. Its documentation describes the map, which an import of reviewed copies reads.
//!
//! Lengths are in twentieths of a point, as Word counts.

#![expect(clippy::format_push_string, reason = "pieces of XML are short, and read better so")]

mod body;
mod bookmark;
#[cfg(test)]
mod copy_tests;
mod passage;
mod picture;
mod pictures;
mod properties;
mod styles;
#[cfg(test)]
mod tests;
mod tracked;
mod xml;

pub use tracked::{AUTHOR, Passage, Since};

use std::io::{Cursor, Write as _};

use anyhow::Context as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use self::body::Body;
use self::pictures::Pictures;
use self::properties::{app_properties, core_properties, map_properties, moment, settings};
use self::styles::Styles;
use self::tracked::Tracker;
use self::xml::{HEAD, relationship};
use super::typst::{self, ruler::Ruler};
use super::widths::Widths;
use super::{Artifact, Options, Parts, markdown, part};
use crate::compose::document::{Document, Meta};
use crate::project::look::Paper;
use crate::project::reference::{Edge, Page, Reference, Relationship};

/// The namespaces of parts with text.
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
    xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" \
    xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" \
    xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w15\"";
/// What the types of parts begin with.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
/// The deepest level of the table of contents.
const CONTENTS: usize = 2;
/// The fonts of documents, where the look names none: every office program has them, or others with the same widths.
const TEXT_FONT: &str = "Arial";
const CODE_FONT: &str = "Courier New";
/// What Word calls a cover in a control.
pub const COVER: &str = "Cover Pages";
/// The number of the map of passages among the parts of its kind.
const MAP_ID: &str = "{1F6B7C52-0D3E-4B8A-9C41-6A2D5E7F8091}";

/// `<device>/<language>/ifu-security.docx`.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.docx", markdown::folder(doc));
    let (bytes, _) = document(doc, options, None).with_context(|| format!("cannot make {path}"))?;
    Ok(vec![Artifact { path, bytes }])
}

/// A copy for a review, which is a document with tracked changes.
#[derive(Clone, Copy)]
pub struct Copy<'a> {
    pub since: Option<&'a Since<'a>>,
    /// Whether Word refuses all edits but comments and tracked changes.
    pub protect: bool,
}

/// Like [`export`], for a review. Also the number of changes that it shows.
pub fn copy(doc: &Document, copy: Copy<'_>, options: &Options) -> anyhow::Result<(Artifact, usize)> {
    let path = format!("{}/ifu-security.docx", markdown::folder(doc));
    let (bytes, changes) = document(doc, options, Some(copy)).with_context(|| format!("cannot make {path}"))?;
    Ok((Artifact { path, bytes }, changes))
}

/// What [`export`] looks at.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let mut parts = super::pdf::look_parts(&options.look);
    parts.extend([
        part(options.template("docx/styles.xml")),
        part(options.template("docx/numbering.xml")),
        part(options.template("docx/theme.xml")),
        part(options.template("docx/fonts.xml")),
        part(format!("{:?}", options.epoch)),
        part(options.reference.as_ref().map_or("", |reference| &reference.sha256)),
    ]);
    parts
}

/// The parts of a file, by their names, and what is said of them.
#[derive(Default)]
struct Package {
    parts: Vec<(String, Vec<u8>)>,
    /// The types of parts, by their names.
    types: Vec<(String, String)>,
}

impl Package {
    /// Adds a part with a type of its own.
    fn add(&mut self, name: &str, kind: &str, text: impl Into<Vec<u8>>) {
        self.types.push((name.to_owned(), kind.to_owned()));
        self.plain(name, text);
    }

    /// Adds a part whose type follows from the end of its name.
    fn plain(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.parts.push((name.to_owned(), bytes.into()));
    }

    fn packed(mut self) -> anyhow::Result<Vec<u8>> {
        let mut types =
            format!("{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n");
        let endings = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpeg", "image/jpeg"),
            ("jpg", "image/jpeg"),
            ("gif", "image/gif"),
            ("bmp", "image/bmp"),
            ("tiff", "image/tiff"),
            ("emf", "image/x-emf"),
            ("wmf", "image/x-wmf"),
            ("svg", "image/svg+xml"),
        ];
        for (ending, kind) in endings {
            types += &format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>\n");
        }
        for (name, kind) in &self.types {
            types += &format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>\n");
        }
        // Readers that tell files by their beginning look for this part.
        self.parts.insert(0, ("[Content_Types].xml".to_owned(), (types + "</Types>\n").into_bytes()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::DEFAULT);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in self.parts {
            zip.start_file(name, options)?;
            zip.write_all(&bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    }
}

fn document(doc: &Document, options: &Options, copy: Option<Copy<'_>>) -> anyhow::Result<(Vec<u8>, usize)> {
    let since = copy.and_then(|copy| copy.since);
    let look = &options.look;
    let reference = options.reference.as_deref();
    let page = reference.and_then(|reference| reference.page).unwrap_or_else(|| own_page(look.paper));
    let filled = |name: &str| {
        let text = options.template(name).replace("%ACCENT%", look.accent.trim_start_matches('#'));
        let text = text.replace("%TEXT_FONT%", &xml::text(look.text_font.as_deref().unwrap_or(TEXT_FONT)));
        let text = text.replace("%CODE_FONT%", &xml::text(look.code_font.as_deref().unwrap_or(CODE_FONT)));
        text.replace("%LANGUAGE%", &xml::text(&doc.language))
    };
    let styles = Styles::of(&filled("docx/styles.xml"), reference.map(|reference| reference.styles.as_str()));
    let styles = styles.map_err(anyhow::Error::msg)?;
    let width = page.width - page.left - page.right;
    let ruler = Ruler {
        widths: Widths::of(look),
        // Word divides no words.
        patterns: None,
        anchors: doc.chapters.iter().flat_map(typst::anchors).collect(),
        on_page: None,
    };
    let pictures = Pictures::of(look, page.height - page.top - page.bottom);
    let mut body = Body::new(doc, since, &styles, ruler, pictures, width);
    body.tracker = Tracker::of(moment(&doc.meta.date, options.epoch));
    let old = since.map(|since| &since.old.meta);
    if doc.meta.card {
        card(&mut body, doc, old);
    } else {
        cover(&mut body, doc, old);
    }
    body.chapters();
    body.end();
    let edges = edges(&body, doc, reference, &styles, width);
    let Body { out, addresses, lists, passages, pictures, tracker, .. } = body;

    let mut package = Package::default();
    let office = [
        relationship("document", "officeDocument", "word/document.xml"),
        relationship("core", "metadata/core-properties", "docProps/core.xml"),
        relationship("app", "extended-properties", "docProps/app.xml"),
    ];
    package.plain("_rels/.rels", xml::relationships(&office));
    let core = "application/vnd.openxmlformats-package.core-properties+xml";
    package.add("docProps/core.xml", core, core_properties(doc, options.epoch));
    let app = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    package.add("docProps/app.xml", app, app_properties(&doc.meta));

    let mut relations = vec![
        relationship("styles", "styles", "styles.xml"),
        relationship("numbering", "numbering", "numbering.xml"),
        relationship("settings", "settings", "settings.xml"),
        relationship("passages", "customXml", "../customXml/item1.xml"),
    ];
    let section = section(&page, &edges, reference);
    let text = format!("{HEAD}<w:document {NAMESPACES}><w:body>\n{out}{section}</w:body></w:document>\n");
    package.add("word/document.xml", &format!("{WORD}document.main+xml"), text);
    package.add("word/styles.xml", &format!("{WORD}styles+xml"), styles.xml.clone());
    package.add(
        "word/numbering.xml",
        &format!("{WORD}numbering+xml"),
        numbering(&filled("docx/numbering.xml"), &lists),
    );
    package.add("word/settings.xml", &format!("{WORD}settings+xml"), settings(reference, copy));
    if let Some(comments) = tracker.comments() {
        relations.push(relationship("comments", "comments", "comments.xml"));
        package.add("word/comments.xml", &format!("{WORD}comments+xml"), comments);
    }
    let theme = reference.and_then(|reference| reference.theme.clone());
    relations.push(relationship("theme", "theme", "theme/theme1.xml"));
    let kind = "application/vnd.openxmlformats-officedocument.theme+xml";
    package.add("word/theme/theme1.xml", kind, theme.unwrap_or_else(|| filled("docx/theme.xml")));
    let fonts = reference.and_then(|reference| reference.fonts.clone());
    relations.push(relationship("fonts", "fontTable", "fontTable.xml"));
    let fonts = fonts.unwrap_or_else(|| filled("docx/fonts.xml"));
    package.add("word/fontTable.xml", &format!("{WORD}fontTable+xml"), fonts);
    for (number, edge) in edges.iter().enumerate() {
        let file = format!("edge{number}.xml");
        relations.push(relationship(format!("edge{number}"), edge.kind, file.as_str()));
        package.add(&format!("word/{file}"), &format!("{WORD}{}+xml", edge.kind), edge.xml.clone());
        if !edge.relationships.is_empty() {
            package.plain(&format!("word/_rels/{file}.rels"), xml::relationships(&edge.relationships));
        }
    }
    for (number, address) in addresses.into_iter().enumerate() {
        let link = relationship(format!("link{number}"), "hyperlink", address);
        relations.push(Relationship { is_outside: true, ..link });
    }
    for (number, picture) in pictures.into_bytes().enumerate() {
        let file = format!("media/picture{number}.png");
        relations.push(relationship(format!("picture{number}"), "image", file.as_str()));
        package.plain(&format!("word/{file}"), picture);
    }
    for (name, bytes) in reference.iter().flat_map(|reference| &reference.media) {
        package.plain(&format!("word/media/{name}"), bytes.clone());
    }
    package.plain("word/_rels/document.xml.rels", xml::relationships(&relations));
    package.plain("customXml/item1.xml", passages.map(doc, since.map(|since| since.name)));
    let properties = relationship("properties", "customXmlProps", "itemProps1.xml");
    package.plain("customXml/_rels/item1.xml.rels", xml::relationships(&[properties]));
    let kind = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    package.add("customXml/itemProps1.xml", kind, map_properties());
    Ok((package.packed()?, tracker.changes()))
}

/// The page of the other paged format.
fn own_page(paper: Paper) -> Page {
    let (width, height) = match paper {
        Paper::A4 => (11_906, 16_838),
        Paper::UsLetter => (12_240, 15_840),
    };
    Page { width, height, left: 1247, right: 1247, top: 1531, bottom: 1361, header: 709, footer: 624 }
}

fn word<'d>(meta: &'d Meta, name: &str) -> &'d str {
    meta.words.get(name).map_or("", String::as_str)
}

fn cover(body: &mut Body<'_>, doc: &Document, old: Option<&Meta>) {
    let meta = &doc.meta;
    body.logo();
    body.line("Cover Maker", &meta.manufacturer, old.map(|old| old.manufacturer.as_str()));
    body.line("Subtitle", &meta.device_name, old.map(|old| old.device_name.as_str()));
    body.line("Title", &meta.title, old.map(|old| old.title.as_str()));
    if !meta.cover.is_empty() || old.is_some_and(|old| !old.cover.is_empty()) {
        body.pairs(&meta.cover, old.map(|old| old.cover.as_slice()));
    }
    notices(body, meta, old);
    body.contents(word(meta, "contents"), CONTENTS);
    body.breaks_page = true;
}

/// A card has no cover and no contents: what it is stands in a few lines at its head.
fn card(body: &mut Body<'_>, doc: &Document, old: Option<&Meta>) {
    let meta = &doc.meta;
    let maker = |meta: &Meta| joined(&[&meta.manufacturer, &meta.device_name]);
    // LibreOffice (7.4) takes controls for fields of plain text, without the changes in them, if none of Word's own precedes.
    body.out += &format!(
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"{COVER}\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>\n"
    );
    body.line("Cover Maker", &maker(meta), old.map(maker).as_deref());
    body.out.push_str("</w:sdtContent></w:sdt>\n");
    body.line("Title", &meta.title, old.map(|old| old.title.as_str()));
    let lines = |meta: &Meta| {
        let lines: Vec<String> = meta.cover.iter().map(|(label, value)| format!("{label}: {value}")).collect();
        joined(&lines.iter().map(String::as_str).collect::<Vec<_>>())
    };
    body.line("Normal", &lines(meta), old.map(lines).as_deref());
    notices(body, meta, old);
}

fn notices(body: &mut Body<'_>, meta: &Meta, old: Option<&Meta>) {
    let blocks = |meta: &Meta| meta.notices.iter().flat_map(|notice| notice.blocks.clone()).collect::<Vec<_>>();
    body.notices(&blocks(meta), old.map(blocks).as_deref());
}

fn joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" \u{b7} ")
}

/// The headers and footers: those of the reference, else of a document's own.
fn edges(body: &Body<'_>, doc: &Document, reference: Option<&Reference>, styles: &Styles, width: u32) -> Vec<Edge> {
    let draft = doc.meta.draft.as_deref().map_or_else(String::new, |draft| {
        let style = styles.id("Draft Mark");
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p>", xml::text(draft))
    });
    let own = reference.map_or(&[][..], |reference| &reference.edges);
    let mut edges: Vec<Edge> = own.iter().map(|edge| edge_of(edge, doc, &draft)).collect();
    if edges.is_empty() {
        let page = page_of(body, word(&doc.meta, "page_of"));
        for pages in ["default", "first"] {
            edges.push(edge("footer", pages, &paragraph(styles.id("footer"), "", &page)));
        }
    }
    if !edges.iter().any(|edge| edge.kind == "header") {
        let Meta { manufacturer, device_name, number, revision, .. } = &doc.meta;
        let revision = format!("{} {revision}", word(&doc.meta, "revision"));
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", xml::text(text));
        let (left, right) = (joined(&[manufacturer, device_name]), joined(&[number, revision.trim()]));
        let tabs = format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{width}\"/></w:tabs>");
        let line = format!("{}<w:r><w:tab/></w:r>{}", run(&left), run(&right));
        let line = paragraph(styles.id("header"), &tabs, &line);
        edges.push(edge("header", "default", &format!("{line}{draft}")));
        let empty = if draft.is_empty() { paragraph(styles.id("Normal"), "", "") } else { draft };
        edges.push(edge("header", "first", &empty));
    }
    edges
}

fn paragraph(style: &str, more: &str, runs: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{runs}</w:p>")
}

fn edge(kind: &'static str, pages: &str, content: &str) -> Edge {
    let element = if kind == "header" { "w:hdr" } else { "w:ftr" };
    let xml = format!("{HEAD}<{element} {NAMESPACES}>{content}</{element}>\n");
    Edge { kind, pages: pages.to_owned(), xml, relationships: Vec::new() }
}

/// A header or footer of the reference, with what its placeholders stand for, and marked as a draft where the document is one.
fn edge_of(edge: &Edge, doc: &Document, draft: &str) -> Edge {
    let meta = &doc.meta;
    let values = [
        ("%TITLE%", &meta.title),
        ("%DEVICE%", &meta.device_name),
        ("%MANUFACTURER%", &meta.manufacturer),
        ("%NUMBER%", &meta.number),
        ("%REVISION%", &meta.revision),
        ("%DATE%", &meta.date),
    ];
    let mut text = edge.xml.clone();
    if edge.kind == "header"
        && let Some(end) = text.rfind("</")
    {
        text.insert_str(end, draft);
    }
    for (placeholder, value) in values {
        text = text.replace(placeholder, &xml::text(value));
    }
    Edge { kind: edge.kind, pages: edge.pages.clone(), xml: text, relationships: edge.relationships.clone() }
}

/// The words for a page's number, with fields for the numbers.
fn page_of(body: &Body<'_>, words: &str) -> String {
    let words = if words.is_empty() { "%PAGE% / %PAGES%" } else { words };
    let mut out = String::new();
    let mut rest = words;
    while !rest.is_empty() {
        let at = rest.find('%').unwrap_or(rest.len());
        let (text, from) = rest.split_at(at);
        if !text.is_empty() {
            out += &format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", xml::text(text));
        }
        let placeholders = [("%PAGES%", "NUMPAGES"), ("%PAGE%", "PAGE")];
        rest = match placeholders.iter().find_map(|(name, field)| Some((from.strip_prefix(name)?, field))) {
            Some((after, field)) => {
                out += &body.field(field, Some("1"));
                after
            }
            None if from.is_empty() => "",
            None => {
                out.push_str("<w:r><w:t>%</w:t></w:r>");
                &from[1..]
            }
        };
    }
    out
}

/// The page of the only section, with its headers and footers.
fn section(page: &Page, edges: &[Edge], reference: Option<&Reference>) -> String {
    let mut out = String::from("<w:sectPr>");
    for (number, Edge { kind, pages, .. }) in edges.iter().enumerate() {
        out += &format!("<w:{kind}Reference w:type=\"{pages}\" r:id=\"edge{number}\"/>");
    }
    let Page { width, height, left, right, top, bottom, header, footer } = page;
    let turned = if width > height { " w:orient=\"landscape\"" } else { "" };
    out += &format!(
        "<w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/><w:pgMar w:top=\"{top}\" w:right=\"{right}\" w:bottom=\"{bottom}\" \
         w:left=\"{left}\" w:header=\"{header}\" w:footer=\"{footer}\" w:gutter=\"0\"/>"
    );
    let own = reference.is_none_or(|reference| reference.edges.is_empty());
    if own || reference.is_some_and(|reference| reference.is_first_other) {
        out.push_str("<w:titlePg/>");
    }
    out + "</w:sectPr>"
}

/// The lists: headings and bullets, and each numbered list with its first number.
fn numbering(built_in: &str, lists: &[(u64, usize)]) -> String {
    let end = built_in.rfind("</w:numbering>").unwrap_or(built_in.len());
    let mut out = built_in[..end].to_owned();
    for (index, (first, level)) in lists.iter().enumerate() {
        let first = (*first).min(32_767);
        out += &format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/></w:lvlOverride></w:num>\n",
            index + body::FIRST_LIST
        );
    }
    out + "</w:numbering>\n"
}
