//! PDF through Typst: a small world of files in memory, compiled and exported.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use ::typst::diag::{FileError, FileResult, SourceDiagnostic};
use ::typst::foundations::{Bytes, Datetime, Duration, Smart};
use ::typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use ::typst::text::{Font, FontBook};
use ::typst::utils::LazyHash;
use ::typst::{Feature, Library, LibraryExt, World, WorldExt};
use anyhow::{Context, anyhow, bail};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Fonts;
use super::paper::clean;
use super::{Artifact, Options, Parsed, Parts, part, typst};
use crate::base::diagnostic::{Glyphless, Problem};
use crate::base::error::{self, Error};
use crate::compose::block::{self, Print, Span, Words};
use crate::compose::document::{Chapter, Document};
use crate::model::device::value::day_since_1970;
use crate::project::look::{Logo, Look};

/// The names for `pdf_standard`: at most one version, one PDF/A and PDF/UA.
pub const STANDARDS: &[&str] = &[
    "1.4", "1.5", "1.6", "1.7", "2.0", "a-1b", "a-1a", "a-2b", "a-2u", "a-2a", "a-3b", "a-3u", "a-3a", "a-4", "a-4f",
    "a-4e", "ua-1",
];

/// The number of [`evict`] calls after which an unused memoised result is dropped.
const MAX_AGE: usize = 1;

/// One PDF of the whole document, `<device>/<language>/ifu-security.pdf`.
///
/// # Errors
/// Unknown or contradictory standards, an invalid date, characters that no font has, and errors of Typst.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    export_with(doc, options, options.template("pdf/page.typ"))
}

/// What [`export`] looks at.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let mut parts = vec![
        part(options.template("pdf/page.typ")),
        part(options.template("pdf/blocks.typ")),
        part(options.pdf_standard.join(",")),
        part(format!("{:?}", options.epoch)),
    ];
    parts.extend(look_parts(&options.look));
    parts
}

/// What pages show of a look.
pub(super) fn look_parts(look: &Look) -> Parts<'_> {
    let mut parts = vec![part(look_json(look).to_string())];
    parts.extend(look.logo.iter().map(|logo| Cow::Borrowed(&*logo.bytes)));
    parts.extend(look.font_files.iter().map(|font| Cow::Borrowed(&**font)));
    parts
}

/// Like [`export`], with another page template in place of `pdf/page.typ`; the head of that file lists its arguments.
///
/// # Errors
/// See [`export`].
pub fn export_with(doc: &Document, options: &Options, page_template: &str) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.pdf", super::markdown::folder(doc));
    let bytes = compile(doc, options, page_template).with_context(|| format!("cannot make {path}"))?;
    Ok(vec![Artifact { path, bytes }])
}

/// Drops from Typst's memory, which all documents of the process share, what has not been used since the last call.
/// To be called between batches of documents; without it the memory grows with every document.
pub fn evict() {
    comemo::evict(MAX_AGE);
}

fn compile(doc: &Document, options: &Options, page_template: &str) -> anyhow::Result<Vec<u8>> {
    let standards = standards(&options.pdf_standard)?;
    let date = datetime(doc, options)?;
    let fonts = Fonts::of(&options.look);
    if let Some(blocks) = options.templates.get("pdf/blocks.typ") {
        check_calls(blocks)?;
    }
    check_glyphs(doc, &fonts)?;
    let world = Memory::new(doc, date, page_template, options, fonts)?;
    let pages = ::typst::compile(&world).output.map_err(|errors| report(&world, &errors))?;
    let Document { device, language, meta, .. } = doc;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{device}/{language}/{}/{}", meta.number, meta.revision)),
        creator: Smart::Custom(Some("ifugen".to_owned())),
        timestamp: Some(Timestamp::new_utc(date)),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).map_err(|errors| report(&world, &errors))
}

fn standards(names: &[String]) -> anyhow::Result<PdfStandards> {
    let parse = |name: &String| {
        let known = STANDARDS.contains(&&**name).then(|| serde_json::from_value::<PdfStandard>(name.as_str().into()));
        match known {
            Some(Ok(standard)) => Ok(standard),
            _ => bail!("unknown PDF standard `{name}`; there are: {}", STANDARDS.join(", ")),
        }
    };
    let list = names.iter().map(parse).collect::<anyhow::Result<Vec<_>>>()?;
    PdfStandards::new(&list).map_err(|error| {
        let mut text = format!("the PDF standards {} do not go together: {}", names.join(", "), error.message());
        for hint in error.hints() {
            let _ = write!(text, "\n  hint: {hint}");
        }
        anyhow!(text)
    })
}

/// The date in the PDF: the epoch's, else the document's at 00:00 UTC.
fn datetime(doc: &Document, options: &Options) -> anyhow::Result<Datetime> {
    if let Some(epoch) = options.epoch {
        return from_epoch(epoch).ok_or_else(|| anyhow!("{epoch} seconds since 1970 is no date from year 1 to 9999"));
    }
    from_iso(&doc.meta.date)
        .ok_or_else(|| anyhow!("the document's date `{}` is not of the form 2026-10-01", doc.meta.date))
}

fn from_iso(date: &str) -> Option<Datetime> {
    let mut parts = date.split('-');
    let mut next = |digits: usize| {
        parts.next().filter(|p| p.len() == digits && p.bytes().all(|b| b.is_ascii_digit())).and_then(|p| p.parse().ok())
    };
    let (year, month, day): (i32, i32, i32) = (next(4)?, next(2)?, next(2)?);
    if parts.next().is_some() {
        return None;
    }
    Datetime::from_ymd_hms(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?, 0, 0, 0)
}

fn from_epoch(epoch: i64) -> Option<Datetime> {
    let (days, seconds) = (epoch.div_euclid(86_400), epoch.rem_euclid(86_400));
    let (year, month, day) = day_since_1970(days);
    let part = |n: i64| u8::try_from(n).ok();
    let year = Some(year).filter(|year| (1..=9999).contains(year))?;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    Datetime::from_ymd_hms(year, month, day, part(hour)?, part(minute)?, part(second)?)
}

/// A project's own `blocks.typ` must have each function that a document calls. A file that was copied from an older ifugen
/// may lack some.
fn check_calls(blocks: &str) -> anyhow::Result<()> {
    let is_there = |name: &str| ["(", " "].iter().any(|next| blocks.contains(&format!("#let {name}{next}")));
    let missing: Vec<String> =
        typst::CALLS.iter().filter(|name| !is_there(name)).map(|name| format!("`{name}`")).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let message =
        format!("the text of a document calls functions that this file does not have: {}", missing.join(", "));
    let problem = Problem::TemplateBroken { message, during: String::new() };
    Err(Error::input(vec![error::in_template("templates/pdf/blocks.typ", blocks, None, problem)]).into())
}

/// A character that no font has would be printed as an empty box: better no document than one with a hole.
fn check_glyphs(doc: &Document, fonts: &Fonts) -> anyhow::Result<()> {
    let mut missing: BTreeMap<char, Glyphless> = BTreeMap::new();
    let mut look = |text: &str, fact: Option<&String>, place: &str| {
        for character in text.chars().filter(|character| !fonts.has_glyph(*character)) {
            missing.entry(character).or_insert_with(|| Glyphless {
                character,
                fact: fact.cloned(),
                place: if fact.is_some() { text.to_owned() } else { place.to_owned() },
            });
        }
    };
    // A character that a fact prints is reported with that fact: it can be found in the configuration.
    for chapter in &doc.chapters {
        block::parts(&chapter.blocks, &mut |part| {
            let mut words = |words: &Words| {
                let fact = words.prints.iter().rev().find_map(|print| match print {
                    Print::Fact(number) => doc.facts.get(*number),
                    Print::Sentence(_) => None,
                });
                look(&words.text, fact, &chapter.id);
            };
            if let block::Part::Code(code) = part {
                words(code);
            }
            block::spans(part.text(), &mut |span| {
                if let Span::Text(text) | Span::Code(text) = span {
                    words(text);
                }
            });
        });
    }
    let meta = &doc.meta;
    let mut texts: Vec<(&str, &str)> = vec![
        ("the title", &meta.title),
        ("the device's name", &meta.device_name),
        ("the manufacturer's name", &meta.manufacturer),
        ("the document's number", &meta.number),
        ("the document's revision", &meta.revision),
    ];
    texts.extend(meta.cover.iter().flat_map(|(label, value)| [("the cover", &**label), ("the cover", &**value)]));
    texts.extend(meta.notices.iter().map(|notice| ("the notices", &*notice.markdown)));
    texts.extend(meta.words.iter().map(|(id, word)| (&**id, &**word)));
    texts.extend(doc.figures.iter().map(|figure| (&*figure.file, &*figure.svg)));
    let chapters: Vec<String> = doc.chapters.iter().map(Chapter::markdown).collect();
    texts.extend(doc.chapters.iter().zip(&chapters).map(|(chapter, text)| (&*chapter.id, text.as_str())));
    for (place, text) in texts {
        look(text, None, place);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let (device, language) = (doc.device.clone(), doc.language.clone());
    let missing = missing.into_values().collect();
    Err(Error::anywhere(Problem::GlyphMissing { device, language, missing }).into())
}

/// With the functions that mark a cell as the header of its row.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// The files that one document is compiled from.
struct Memory {
    main: FileId,
    sources: Vec<Source>,
    /// `/meta.json` and the figures.
    files: Vec<(FileId, Bytes)>,
    today: Datetime,
    fonts: Arc<Fonts>,
}

impl Memory {
    fn new(
        doc: &Document,
        today: Datetime,
        page_template: &str,
        options: &Options,
        fonts: Arc<Fonts>,
    ) -> anyhow::Result<Self> {
        let look = &options.look;
        let blocks = options.template("pdf/blocks.typ");
        let main = file_id("/page.typ")?;
        let sources = vec![
            shared_source("/page.typ", page_template)?,
            shared_source("/blocks.typ", blocks)?,
            Source::new(file_id("/document.typ")?, typst::module(doc, look)),
        ];
        let mut files = vec![(file_id("/meta.json")?, Bytes::from_string(meta(doc, look).to_string()))];
        if let Some(logo) = &look.logo {
            files.push((file_id(&logo_path(logo))?, Bytes::new(Arc::clone(&logo.bytes))));
        }
        for (index, figure) in doc.figures.iter().enumerate() {
            files.push((file_id(&typst::figure_path(index))?, Bytes::from_string(figure.svg.clone())));
        }
        Ok(Self { main, sources, files, today, fonts })
    }
}

/// A template as Typst has parsed it; parsed and hashed once for all documents of a build.
fn shared_source(path: &'static str, text: &str) -> anyhow::Result<Source> {
    static PARSED: Parsed<Source> = Parsed::new();
    PARSED.of(path, text, || Ok(Source::new(file_id(path)?, text.to_owned())))
}

/// Typst keeps a number for every path as long as the process runs, so all documents use the same few paths.
fn file_id(path: &str) -> anyhow::Result<FileId> {
    let path = VirtualPath::new(path).map_err(|error| anyhow!("{path}: {error}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The path of the logo in the files for Typst.
fn logo_path(logo: &Logo) -> String {
    format!("/logo.{}", logo.kind.extension())
}

/// The look as data for a page template.
fn look_json(look: &Look) -> serde_json::Value {
    serde_json::json!({
        "accent": look.accent,
        "paper": look.paper.typst(),
        "text_font": look.text_font,
        "code_font": look.code_font,
        "fallback_fonts": look.fallback_fonts,
        "logo": look.logo.as_ref().map(|logo| {
            serde_json::json!({
                "path": logo_path(logo), "alternative": logo.alternative, "height": look.logo_height,
            })
        }),
    })
}

fn meta(doc: &Document, look: &Look) -> serde_json::Value {
    let meta = &doc.meta;
    let (lang, region) = typst::language(&doc.language).unwrap_or_else(|| ("en".to_owned(), None));
    serde_json::json!({
        "document_title": clean(&doc.full_title()),
        "title": clean(&meta.title),
        "device_name": clean(&meta.device_name),
        "manufacturer": clean(&meta.manufacturer),
        "number": clean(&meta.number),
        "revision": clean(&meta.revision),
        "date": clean(&meta.date),
        "language": { "lang": lang, "region": region },
        "cover": meta.cover.iter().map(|(label, value)| [clean(label), clean(value)]).collect::<Vec<_>>(),
        "look": look_json(look),
        "card": meta.card,
        "draft": meta.draft.as_deref().map(clean),
        "words": meta.words.iter().map(|(id, word)| (id.as_str(), clean(word))).collect::<BTreeMap<_, _>>(),
    })
}

impl World for Memory {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(other, _)| *other == id).map(|(_, bytes)| bytes.clone());
        match file {
            Some(bytes) => Ok(bytes),
            None => self.source(id).map(|source| Bytes::from_string(source.text().to_owned())),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_with_slash()))
}

/// The errors of Typst, each with its place, its message and its hints: a problem of the user's files if it is in a
/// page template, else an error.
fn report(world: &Memory, errors: &[SourceDiagnostic]) -> anyhow::Error {
    let mut text = String::from("Typst reports:");
    let mut found = Vec::new();
    for error in errors {
        let hints = error.hints.iter().fold(String::new(), |hints, hint| format!("{hints}\n    hint: {}", hint.v));
        let _ = write!(text, "\n  {}{hints}", error.message);
        // Typst sees the templates alone; the user looks for them in the project.
        let place = error.span.id().filter(|id| id.vpath().get_without_slash() != "document.typ").and_then(|id| {
            let source = world.source(id).ok()?;
            Some((format!("templates/pdf/{}", id.vpath().get_without_slash()), world.range(error.span)?, source))
        });
        if let Some((name, range, source)) = place {
            let problem =
                Problem::TemplateBroken { message: format!("{}{hints}", error.message), during: String::new() };
            found.push(error::in_template(&name, source.text(), Some(range), problem));
        }
    }
    if found.is_empty() { anyhow!(text) } else { Error::input(found).into() }
}

#[cfg(test)]
mod tests;
