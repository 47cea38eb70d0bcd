//! A project's own `templates/docx/reference.docx`: a document whose styles, page, headers and footers others get.
//!
//! Only these are taken: styles, theme, table of fonts, headers and footers with their pictures and links, and the page's size and
//! margins. Text, macros, settings, other embedded files and what is loaded from elsewhere stay behind.

use std::io::{Cursor, Read as _};

use quick_xml::events::Event;
use zip::ZipArchive;

use crate::base::limit::{MIB, PARTS, REFERENCE_PART_MIB};
use crate::base::source;
use crate::base::xml::{self, Elements};
use crate::wording::escape::leads_out;

/// Maximum size of a part, unpacked.
const PART: u64 = (REFERENCE_PART_MIB * MIB) as u64;

/// Why a reference document cannot be used, as a clause.
pub(crate) type Broken = String;

/// The file below `templates/`.
pub(crate) const FILE: &str = "docx/reference.docx";

/// A relationship of a part with another one, or with an address outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relationship {
    pub id: String,
    /// The last part of its type.
    pub kind: String,
    pub target: String,
    pub is_outside: bool,
}

/// A header or a footer.
#[derive(Debug)]
pub struct Edge {
    /// `header` or `footer`.
    pub kind: &'static str,
    /// `default`, `first` or `even`.
    pub pages: String,
    pub xml: String,
    pub relationships: Vec<Relationship>,
}

/// A page, in twentieths of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    pub width: u32,
    pub height: u32,
    pub left: u32,
    pub right: u32,
    pub top: u32,
    pub bottom: u32,
    pub header: u32,
    pub footer: u32,
}

/// What is taken of a reference document.
#[derive(Debug)]
pub struct Reference {
    /// The hash of the file.
    pub sha256: String,
    pub styles: String,
    pub theme: Option<String>,
    pub fonts: Option<String>,
    pub edges: Vec<Edge>,
    /// Pictures of headers and footers: name below `media/`, and bytes.
    pub media: Vec<(String, Vec<u8>)>,
    pub page: Option<Page>,
    /// Whether the first page has another header.
    pub is_first_other: bool,
    /// Whether pages with an even number have another header.
    pub is_even_other: bool,
}

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Reads a reference document.
pub(crate) fn read(bytes: &[u8]) -> Result<Reference, Broken> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| format!("it is no Word document: {error}"))?;
    if archive.len() > PARTS {
        return Err(format!("it has more than {PARTS} parts"));
    }
    let document =
        text(&mut archive, "word/document.xml")?.ok_or("it is no Word document: it has no `word/document.xml`")?;
    let styles = text(&mut archive, "word/styles.xml")?.ok_or("it has no styles (`word/styles.xml`)")?;
    let relations = relationships(&mut archive, "document.xml")?;
    let section = section(&document)?;
    let mut made = Reference {
        sha256: source::sha256(bytes),
        styles,
        theme: None,
        fonts: None,
        edges: Vec::new(),
        media: Vec::new(),
        page: section.page,
        is_first_other: section.is_first_other,
        is_even_other: text(&mut archive, "word/settings.xml")?.is_some_and(|text| text.contains("evenAndOddHeaders")),
    };
    for relation in &relations {
        match relation.kind.as_str() {
            "theme" => made.theme = text(&mut archive, &below_word(&relation.target))?,
            "fontTable" => {
                let fonts = text(&mut archive, &below_word(&relation.target))?;
                // Fonts that are embedded in it stay behind.
                let mut fonts = fonts.unwrap_or_default();
                for name in ["embedRegular", "embedBold", "embedItalic", "embedBoldItalic"] {
                    fonts = without(&fonts, name)?;
                }
                made.fonts = Some(fonts).filter(|fonts| !fonts.is_empty());
            }
            _ => {}
        }
    }
    for (kind, pages, id) in section.edges {
        let Some(relation) = relations.iter().find(|relation| relation.id == id) else { continue };
        let path = below_word(&relation.target);
        let Some(xml) = text(&mut archive, &path)? else { continue };
        fields(&xml, &path)?;
        let file = path.rsplit('/').next().unwrap_or_default();
        let mut kept = Vec::new();
        for relation in relationships(&mut archive, file)? {
            if relation.kind == "hyperlink" && relation.is_outside && leads_out(&relation.target) {
                kept.push(relation);
                continue;
            }
            let picture = match relation.kind.as_str() {
                "image" if !relation.is_outside => bytes_of(&mut archive, &below_word(&relation.target))?,
                _ => None,
            };
            // Word does not open a document with a reference to something that is not there.
            let Some(bytes) = picture else {
                return Err(format!("a {kind} in it uses something other than pictures and links: {}", relation.kind));
            };
            let name = relation.target.rsplit('/').next().unwrap_or_default();
            let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "._-".contains(*c)).collect();
            let name = format!("reference-{name}");
            kept.push(Relationship { target: format!("media/{name}"), ..relation });
            if !made.media.iter().any(|(other, _)| *other == name) {
                made.media.push((name, bytes));
            }
        }
        made.edges.push(Edge { kind, pages, xml, relationships: kept });
    }
    Ok(made)
}

/// The path of a part that `word/document.xml` names.
fn below_word(target: &str) -> String {
    target.strip_prefix('/').map_or_else(|| format!("word/{target}"), str::to_owned)
}

/// A part, if there is one.
fn bytes_of(archive: &mut Archive<'_>, name: &str) -> Result<Option<Vec<u8>>, Broken> {
    let Ok(part) = archive.by_name(name) else { return Ok(None) };
    let mut bytes = Vec::new();
    let read = part.take(PART + 1).read_to_end(&mut bytes);
    read.map_err(|error| format!("`{name}` in it cannot be unpacked: {error}"))?;
    if bytes.len() as u64 > PART {
        return Err(format!("`{name}` in it has more than {REFERENCE_PART_MIB} MiB"));
    }
    Ok(Some(bytes))
}

fn text(archive: &mut Archive<'_>, name: &str) -> Result<Option<String>, Broken> {
    let Some(bytes) = bytes_of(archive, name)? else { return Ok(None) };
    let text = String::from_utf8(bytes).map_err(|_| format!("`{name}` in it is not UTF-8"))?;
    Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
}

fn relationships(archive: &mut Archive<'_>, file: &str) -> Result<Vec<Relationship>, Broken> {
    let name = format!("word/_rels/{file}.rels");
    let Some(text) = text(archive, &name)? else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    events(&text, &name, |elements, event| {
        if let Event::Empty(tag) | Event::Start(tag) = event
            && xml::name(tag) == "Relationship"
        {
            let [id, kind, target, mode] = elements.attributes(tag, ["Id", "Type", "Target", "TargetMode"])?;
            let kind = kind.unwrap_or_default();
            all.push(Relationship {
                id: id.unwrap_or_default(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                target: target.unwrap_or_default(),
                is_outside: mode.as_deref() == Some("External"),
            });
        }
        Ok(())
    })?;
    Ok(all)
}

/// What the last section of a document says.
#[derive(Default)]
struct Section {
    page: Option<Page>,
    /// Kind, pages and relationship of each header and footer.
    edges: Vec<(&'static str, String, String)>,
    is_first_other: bool,
}

fn section(document: &str) -> Result<Section, Broken> {
    let mut section = Section::default();
    let mut size: Option<(u32, u32)> = None;
    events(document, "word/document.xml", |elements, event| {
        let (Event::Empty(tag) | Event::Start(tag)) = event else { return Ok(()) };
        let number = |value: Option<String>| value.and_then(|value| value.parse::<u32>().ok());
        match xml::name(tag) {
            "sectPr" => (section, size) = (Section::default(), None),
            "headerReference" | "footerReference" => {
                let kind = if xml::name(tag) == "headerReference" { "header" } else { "footer" };
                let [pages, id] = elements.attributes(tag, ["w:type", "r:id"])?;
                let pages = pages.filter(|pages| ["first", "even"].contains(&pages.as_str()));
                section.edges.push((kind, pages.unwrap_or_else(|| "default".to_owned()), id.unwrap_or_default()));
            }
            "titlePg" => {
                let [value] = elements.attributes(tag, ["w:val"])?;
                section.is_first_other = !matches!(value.as_deref(), Some("0" | "false"));
            }
            "pgSz" => {
                let [width, height] = elements.attributes(tag, ["w:w", "w:h"])?;
                size = number(width).zip(number(height));
            }
            "pgMar" => {
                let names = ["w:left", "w:right", "w:top", "w:bottom", "w:header", "w:footer"];
                let [left, right, top, bottom, header, footer] = elements.attributes(tag, names)?.map(number);
                if let (Some((width, height)), Some(left), Some(right), Some(top), Some(bottom)) =
                    (size, left, right, top, bottom)
                    && left.saturating_add(right).saturating_add(2000) < width
                    && top.saturating_add(bottom).saturating_add(2000) < height
                    && width.max(height) <= 31_680
                {
                    let (header, footer) = (header.unwrap_or(720).min(31_680), footer.unwrap_or(720).min(31_680));
                    section.page = Some(Page { width, height, left, right, top, bottom, header, footer });
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(section)
}

/// The fields that a header or footer can have: those that show what the document itself says.
const FIELDS: [&str; 9] =
    ["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF", "TITLE", "SUBJECT", "AUTHOR", "DOCPROPERTY"];

/// Refuses fields that load something, start something or ask for the day.
fn fields(xml: &str, name: &str) -> Result<(), Broken> {
    let mut instructions: Vec<String> = Vec::new();
    // The fields that are open, by their places in the list: an instruction can be divided among runs.
    let mut open: Vec<usize> = Vec::new();
    let mut is_instruction = false;
    events(xml, name, |elements, event| {
        match event {
            Event::Start(tag) | Event::Empty(tag) if xml::name(tag) == "fldSimple" => {
                let [instruction] = elements.attributes(tag, ["w:instr"])?;
                instructions.extend(instruction);
            }
            Event::Start(tag) | Event::Empty(tag) if xml::name(tag) == "fldChar" => {
                let [kind] = elements.attributes(tag, ["w:fldCharType"])?;
                match kind.as_deref() {
                    Some("begin") => {
                        open.push(instructions.len());
                        instructions.push(String::new());
                    }
                    Some("end") => _ = open.pop(),
                    _ => {}
                }
            }
            Event::Start(tag) => is_instruction = xml::name(tag) == "instrText",
            Event::End(_) => is_instruction = false,
            event if is_instruction => {
                let text = elements.text(event.clone())?;
                if let Some(field) = open.last().and_then(|at| instructions.get_mut(*at)) {
                    field.push_str(&text);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    for instruction in instructions {
        let word = instruction.split_whitespace().next().unwrap_or_default().to_ascii_uppercase();
        if !word.is_empty() && !FIELDS.contains(&word.as_str()) {
            return Err(format!("a header or footer in it has the field `{word}`; there can be {}", FIELDS.join(", ")));
        }
    }
    Ok(())
}

/// Calls `each` for the events of a part.
fn events(
    text: &str,
    name: &str,
    mut each: impl FnMut(&Elements<'_>, &Event<'_>) -> Result<(), xml::Broken>,
) -> Result<(), Broken> {
    let mut elements = Elements::new(text);
    let result = (|| -> Result<(), xml::Broken> {
        loop {
            let event = elements.next()?;
            if matches!(event, Event::Eof) {
                return Ok(());
            }
            each(&elements, &event)?;
        }
    })();
    result.map_err(|(at, why)| format!("`{name}` in it is no XML at byte {at}: {why}"))
}

/// A part without the elements of a name.
pub(crate) fn without(text: &str, name: &str) -> Result<String, Broken> {
    let mut elements = Elements::new(text);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let result = (|| -> Result<(), xml::Broken> {
        loop {
            let event = elements.next()?;
            let start = elements.start;
            match &event {
                Event::Start(tag) if xml::name(tag) == name => elements.skip()?,
                Event::Empty(tag) if xml::name(tag) == name => {}
                Event::Eof => return Ok(()),
                _ => continue,
            }
            out.push_str(&text[done..start]);
            done = elements.end();
        }
    })();
    result.map_err(|(at, why)| format!("a part of it is no XML at byte {at}: {why}"))?;
    out.push_str(&text[done..]);
    Ok(out)
}
