//! A document of Word as a package: which parts it has, and their texts. Nothing outside the file is ever opened, macros are not
//! read, and each part is unpacked only up to a limit.

use std::io::{Cursor, Read as _};
use std::path::Path;

use quick_xml::events::Event;
use zip::ZipArchive;

use crate::base::diagnostic::Problem;
use crate::base::limit::{MIB, PARTS, REVIEW_PARTS_MIB};
use crate::base::xml::{self, Broken, Elements};

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// The parts of a document that a review can change.
#[derive(Debug, Default)]
pub struct Package {
    /// The text: `word/document.xml`.
    pub document: String,
    pub comments: Option<String>,
    /// Which comment answers which one: `word/commentsExtended.xml`.
    pub extended: Option<String>,
    pub styles: Option<String>,
    /// The part with ifugen's map of passages.
    pub map: Option<String>,
    /// Headers, footers, footnotes and endnotes, with their texts.
    pub others: Vec<(Part, String)>,
    /// What is in the file and ignored.
    pub told: Vec<Problem>,
}

/// A part beside the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub name: String,
    /// `header`, `footer`, `footnotes` or `endnotes`.
    pub kind: String,
}

impl Part {
    /// Whether it holds notes, which a copy is sent out without.
    #[must_use]
    pub fn is_notes(&self) -> bool {
        self.kind.ends_with("notes")
    }
}

/// A relationship of a part.
struct Relationship {
    /// The last part of its type.
    kind: String,
    target: String,
    is_outside: bool,
}

/// Reads a package. The name is for messages.
///
/// # Errors
/// The reason why the file cannot be read, as a clause.
pub fn open(bytes: &[u8], name: &str) -> Result<Package, String> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err(described(bytes).to_owned());
    }
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| format!("the archive is damaged: {error}"))?;
    if archive.len() > PARTS {
        return Err(format!("it has {} parts; the limit is {PARTS}", archive.len()));
    }
    let names: Vec<String> = archive.file_names().filter_map(Result::ok).map(Into::into).collect();
    let mut parts = Parts { archive: &mut archive, left: REVIEW_PARTS_MIB * MIB };
    let mut told = Vec::new();
    if names.iter().any(|part| part.ends_with("vbaProject.bin")) {
        told.push(Problem::ReviewMacros { path: name.to_owned() });
    }
    let mut outside: Vec<String> = Vec::new();
    let mut sorted: Vec<&String> = names.iter().filter(|part| ends(part, "rels")).collect();
    sorted.sort();
    for part in sorted {
        for relation in parts.relationships(part)? {
            // Links lead outside in every document, and are only text here.
            if relation.is_outside && relation.kind != "hyperlink" && !outside.contains(&relation.kind) {
                outside.push(relation.kind);
            }
        }
    }
    if !outside.is_empty() {
        told.push(Problem::ReviewOutside { path: name.to_owned(), kinds: outside });
    }
    let top = parts.relationships("_rels/.rels")?;
    let Some(main) = top.iter().find(|relation| relation.kind == "officeDocument" && !relation.is_outside) else {
        let is_open = names.iter().any(|part| part == "content.xml");
        let what = if is_open {
            "it is an OpenDocument file; save it as DOCX"
        } else {
            "it is a ZIP file, but no document of Word"
        };
        return Err(what.to_owned());
    };
    let main = below("", &main.target);
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let document = parts.text(&main)?.ok_or_else(|| format!("its part `{main}` is missing"))?;
    let mut package = Package { document, told, ..Package::default() };
    for relation in parts.relationships(&format!("{folder}/_rels/{file}.rels"))? {
        if relation.is_outside {
            continue;
        }
        let part = below(folder, &relation.target);
        let place = match relation.kind.as_str() {
            "comments" => &mut package.comments,
            "commentsExtended" => &mut package.extended,
            "styles" => &mut package.styles,
            "header" | "footer" | "footnotes" | "endnotes" => {
                let text = parts.text(&part)?.ok_or_else(|| format!("its part `{part}` is missing"))?;
                package.others.push((Part { name: super::plain(&part), kind: relation.kind }, text));
                continue;
            }
            _ => continue,
        };
        *place = Some(parts.text(&part)?.ok_or_else(|| format!("its part `{part}` is missing"))?);
    }
    package.others.sort();
    // Programs number these parts anew.
    let mut items: Vec<&String> =
        names.iter().filter(|part| part.starts_with("customXml/item") && ends(part, "xml")).collect();
    items.sort();
    for item in items {
        let text = parts.text(item)?.unwrap_or_default();
        if text.contains(super::map::NAMESPACE) && super::map::is_map(&text) {
            package.map = Some(text);
            break;
        }
    }
    Ok(package)
}

/// Whether the name of a part ends so.
fn ends(part: &str, extension: &str) -> bool {
    Path::new(part).extension().is_some_and(|own| own.eq_ignore_ascii_case(extension))
}

/// The parts, up to a limit for all together.
struct Parts<'a, 'b> {
    archive: &'a mut Archive<'b>,
    /// Bytes that can still be unpacked.
    left: usize,
}

impl Parts<'_, '_> {
    /// The text of a part, if there is one.
    fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        let cannot = |error: &dyn std::fmt::Display| format!("its part `{name}` cannot be unpacked: {error}");
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(zip::result::ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(cannot(&error)),
        };
        let mut bytes = Vec::new();
        part.take(self.left as u64 + 1).read_to_end(&mut bytes).map_err(|error| cannot(&error))?;
        if bytes.len() > self.left {
            return Err(format!("its texts are larger than {REVIEW_PARTS_MIB} MiB when they are unpacked"));
        }
        self.left -= bytes.len();
        let text = String::from_utf8(bytes).map_err(|_| format!("its part `{name}` is not UTF-8"))?;
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }

    fn relationships(&mut self, name: &str) -> Result<Vec<Relationship>, String> {
        let Some(text) = self.text(name)? else { return Ok(Vec::new()) };
        let mut all = Vec::new();
        let mut elements = Elements::new(&text);
        let mut read = || -> Result<(), Broken> {
            loop {
                match elements.next()? {
                    Event::Eof => return Ok(()),
                    Event::Start(tag) | Event::Empty(tag) if xml::name(&tag) == "Relationship" => {
                        let [kind, target, mode] = elements.attributes(&tag, ["Type", "Target", "TargetMode"])?;
                        let kind = kind.unwrap_or_default();
                        all.push(Relationship {
                            kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                            target: target.unwrap_or_default(),
                            is_outside: mode.as_deref() == Some("External"),
                        });
                    }
                    _ => {}
                }
            }
        };
        read().map_err(|broken| damaged(name, &broken))?;
        Ok(all)
    }
}

/// What is wrong with a part.
pub fn damaged(part: &str, (at, why): &Broken) -> String {
    format!("its part `{part}` is damaged at byte {at}: {why}")
}

/// The name of a part that another one in a folder names.
fn below(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut segments: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    for segment in target.split('/') {
        match segment {
            "." | "" => {}
            ".." => _ = segments.pop(),
            segment => segments.push(segment),
        }
    }
    segments.join("/")
}

/// What a file is that is no ZIP file.
fn described(bytes: &[u8]) -> &'static str {
    // The names of streams in an old container are in UTF-16.
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    match bytes {
        [0xD0, 0xCF, 0x11, 0xE0, ..] if bytes.windows(locked.len()).any(|window| window == locked) => {
            "it has a password; remove the password and save it again"
        }
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "it is a file of the old format (DOC); save it as DOCX",
        [b'{', b'\\', b'r', b't', b'f', ..] => "it is RTF; save it as DOCX",
        [b'%', b'P', b'D', b'F', ..] => "it is a PDF; a review comes back as DOCX",
        [] => "it is empty",
        _ if starts_with_tag(bytes) => "it is one text of XML or HTML; save it as DOCX",
        _ => "it is no document of Word",
    }
}

/// Whether a file begins as XML and HTML do: programs save such files with the name of a document, too.
fn starts_with_tag(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_named_from_the_folder_of_the_part_that_names_them() {
        assert_eq!(below("word", "comments.xml"), "word/comments.xml");
        assert_eq!(below("word", "/word/comments.xml"), "word/comments.xml");
        assert_eq!(below("word", "../customXml/item1.xml"), "customXml/item1.xml");
        assert_eq!(below("", "../../word/./document.xml"), "word/document.xml");
    }
}
