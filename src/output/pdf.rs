//! PDF through Typst: a small world of files in memory, compiled and exported.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use ::typst::diag::{FileError, FileResult, SourceDiagnostic};
use ::typst::foundations::{Bytes, Datetime, Duration, Smart};
use ::typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use ::typst::text::{Font, FontBook};
use ::typst::utils::LazyHash;
use ::typst::{Library, LibraryExt, World, WorldExt};
use anyhow::{Context, anyhow, bail};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Artifact, Options, typst};
use crate::document::Document;

/// The built-in page: cover, contents, header, footer and headings.
pub const PAGE: &str = include_str!("../../templates/pdf/page.typ");
/// Tables, alerts and code as they look on the page.
const BLOCKS: &str = include_str!("../../templates/pdf/blocks.typ");

/// The names for `pdf_standard`: at most one version, one PDF/A and PDF/UA.
pub const STANDARDS: &[&str] = &[
    "1.4", "1.5", "1.6", "1.7", "2.0", "a-1b", "a-1a", "a-2b", "a-2u", "a-2a", "a-3b", "a-3u", "a-3a", "a-4", "a-4f",
    "a-4e", "ua-1",
];

/// In how many calls of [`evict`] a memoised result may stay unused before it is dropped.
const MAX_AGE: usize = 3;

/// One PDF of the whole document, `<device>/<language>/ifu-security.pdf`.
///
/// # Errors
/// Unknown or contradictory standards, a date that is none, characters that no font has, and what Typst finds.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    export_with(doc, options, PAGE)
}

/// As [`export`], with another page template in place of [`PAGE`]; what it is given stands at the head of that file.
///
/// # Errors
/// As [`export`].
pub fn export_with(doc: &Document, options: &Options, page_template: &str) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/{}/ifu-security.pdf", doc.device, doc.language);
    let bytes = compile(doc, options, page_template).with_context(|| format!("cannot make {path}"))?;
    Ok(vec![Artifact { path, bytes }])
}

/// Drops from Typst's memory, which all documents of the process share, what the last three calls have not used.
/// To be called between batches of documents; without it the memory grows with every document.
pub fn evict() {
    comemo::evict(MAX_AGE);
}

fn compile(doc: &Document, options: &Options, page_template: &str) -> anyhow::Result<Vec<u8>> {
    let standards = standards(&options.pdf_standard)?;
    let date = datetime(doc, options)?;
    check_glyphs(doc)?;
    let world = Memory::new(doc, date, page_template)?;
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
        let hints: String = error.hints().iter().map(|hint| format!("\n  hint: {hint}")).collect();
        anyhow!("the PDF standards {} do not go together: {}{hints}", names.join(", "), error.message())
    })
}

/// The date that stands in the PDF: the epoch's, else the document's at 00:00 UTC.
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

/// Days are counted in eras of 400 years that begin on 1 March, so that a leap day ends its year.
fn from_epoch(epoch: i64) -> Option<Datetime> {
    const ERA: i64 = 146_097;
    let (days, seconds) = (epoch.div_euclid(86_400).checked_add(719_468)?, epoch.rem_euclid(86_400));
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153; // from March
    let day = day - (153 * month + 2) / 5 + 1;
    let (year, month) = (era * 400 + year + i64::from(month >= 10), if month < 10 { month + 3 } else { month - 9 });
    let part = |n: i64| u8::try_from(n).ok();
    let year = i32::try_from(year).ok().filter(|year| (1..=9999).contains(year))?;
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    Datetime::from_ymd_hms(year, part(month)?, part(day)?, part(hour)?, part(minute)?, part(second)?)
}

/// A character that no font has would be printed as an empty box: better no document than one with a hole.
fn check_glyphs(doc: &Document) -> anyhow::Result<()> {
    let meta = &doc.meta;
    let mut texts: Vec<(&str, &str)> = vec![
        ("the title", &meta.title),
        ("the device's name", &meta.device_name),
        ("the manufacturer's name", &meta.manufacturer),
        ("the document's number", &meta.number),
        ("the document's revision", &meta.revision),
    ];
    texts.extend(meta.cover.iter().flat_map(|(label, value)| [("the cover", &**label), ("the cover", &**value)]));
    texts.extend(meta.notices.iter().map(|notice| ("the notices", &**notice)));
    texts.extend(meta.words.iter().map(|(id, word)| (&**id, &**word)));
    texts.extend(doc.figures.iter().map(|figure| (&*figure.file, &*figure.svg)));
    texts.extend(doc.chapters.iter().map(|chapter| (&*chapter.id, &*chapter.markdown)));

    let mut missing: BTreeMap<char, &str> = BTreeMap::new();
    for (place, text) in texts {
        for c in text.chars().filter(|c| !has_glyph(*c)) {
            missing.entry(c).or_insert(place);
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    let mut message = String::from("the PDF's fonts (Latin, Greek, Cyrillic) have no glyph for:");
    for (c, place) in missing.iter().take(10) {
        let _ = write!(message, "\n  {c} U+{:04X} in {place}", u32::from(*c));
    }
    if let Some(more) = missing.len().checked_sub(10).filter(|more| *more > 0) {
        let _ = write!(message, "\n  and {more} more");
    }
    bail!(message)
}

fn has_glyph(c: char) -> bool {
    let invisible =
        matches!(u32::from(c), 0xad | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x2069 | 0xfe00..=0xfe0f);
    c.is_ascii() || invisible || typst::is_left_out(c) || {
        let code = u32::from(c);
        SHARED.fonts.iter().any(|font| font.info().coverage.contains(code))
    }
}

/// What all documents share, made once.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let text: [&'static [u8]; 4] = [
        include_bytes!("../../templates/pdf/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-Italic.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-BoldItalic.ttf"),
    ];
    let font = |data: &'static [u8]| Font::new(Bytes::new(data), 0);
    let mono = typst_assets::fonts().filter_map(font).filter(|font| font.info().family == "DejaVu Sans Mono");
    let fonts: Vec<Font> = text.into_iter().filter_map(font).chain(mono).collect();
    Shared { library: LazyHash::new(Library::default()), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// The files that one document is compiled from.
struct Memory {
    main: FileId,
    sources: Vec<Source>,
    /// `/meta.json` and the figures.
    files: Vec<(FileId, Bytes)>,
    today: Datetime,
}

impl Memory {
    fn new(doc: &Document, today: Datetime, page_template: &str) -> anyhow::Result<Self> {
        let main = file_id("/page.typ")?;
        let sources = vec![
            Source::new(main, page_template.to_owned()),
            Source::new(file_id("/blocks.typ")?, BLOCKS.to_owned()),
            Source::new(file_id("/document.typ")?, typst::module(doc)),
        ];
        let mut files = vec![(file_id("/meta.json")?, Bytes::from_string(meta(doc).to_string()))];
        for (index, figure) in doc.figures.iter().enumerate() {
            files.push((file_id(&typst::figure_path(index))?, Bytes::from_string(figure.svg.clone())));
        }
        Ok(Self { main, sources, files, today })
    }
}

/// Typst keeps a number for every path as long as the process runs, so paths are the same few for all documents.
fn file_id(path: &str) -> anyhow::Result<FileId> {
    let path = VirtualPath::new(path).map_err(|error| anyhow!("{path}: {error}"))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn meta(doc: &Document) -> serde_json::Value {
    let clean = typst::clean;
    let meta = &doc.meta;
    let (lang, region) = typst::language(&doc.language).unwrap_or_else(|| ("en".to_owned(), None));
    let named = meta.device_name.is_empty() || meta.title.contains(&meta.device_name);
    let document_title = if named { meta.title.clone() } else { format!("{} – {}", meta.device_name, meta.title) };
    serde_json::json!({
        "document_title": clean(&document_title),
        "title": clean(&meta.title),
        "device_name": clean(&meta.device_name),
        "manufacturer": clean(&meta.manufacturer),
        "number": clean(&meta.number),
        "revision": clean(&meta.revision),
        "date": clean(&meta.date),
        "language": { "lang": lang, "region": region },
        "cover": meta.cover.iter().map(|(label, value)| [clean(label), clean(value)]).collect::<Vec<_>>(),
        "words": meta.words.iter().map(|(id, word)| (id.as_str(), clean(word))).collect::<BTreeMap<_, _>>(),
    })
}

impl World for Memory {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
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
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        Some(self.today)
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_with_slash()))
}

/// Typst's errors as one, each with its place, its message and its hints.
fn report(world: &Memory, errors: &[SourceDiagnostic]) -> anyhow::Error {
    let mut text = String::from("Typst reports:");
    for error in errors {
        let _ = write!(text, "\n  {}{}", place(world, error), error.message);
        for hint in &error.hints {
            let _ = write!(text, "\n    hint: {}", hint.v);
        }
    }
    anyhow!(text)
}

fn place(world: &Memory, error: &SourceDiagnostic) -> String {
    let place = error.span.id().and_then(|id| {
        let start = world.range(error.span)?.start;
        let line = world.source(id).ok()?.text().get(..start)?.matches('\n').count() + 1;
        Some(format!("{}:{line}: ", id.vpath().get_without_slash()))
    });
    place.unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use std::io::ErrorKind;
    use std::process::{Command, Stdio};

    use proptest::prelude::*;

    use super::*;
    use crate::document::Figure;
    use crate::output::sample;

    /// One page as long as the text, so that no header stands between two lines.
    const SCROLL: &str = r#"
        #import "/document.typ": chapters
        #set document(title: "Test")
        #set page(width: 150mm, height: auto, margin: 10mm)
        #set text(font: ("Noto Sans", "DejaVu Sans Mono"), size: 10pt)
        #show raw: set text(font: ("DejaVu Sans Mono", "Noto Sans"))
        #for chapter in chapters { chapter }
    "#;

    fn pdf(doc: &Document) -> Vec<u8> {
        export(doc, &Options::default()).unwrap().remove(0).bytes
    }

    fn scroll(doc: &Document) -> Vec<u8> {
        export_with(doc, &Options::default(), SCROLL).unwrap().remove(0).bytes
    }

    fn options(standards: &[&str]) -> Options {
        Options { pdf_standard: standards.iter().map(|s| (*s).to_owned()).collect(), ..Options::default() }
    }

    /// What `pdftotext` prints for a PDF.
    fn pdftotext(pdf: &[u8], argument: &str) -> String {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("test.pdf");
        std::fs::write(&path, pdf).unwrap();
        let mut command = Command::new("pdftotext");
        command.args(["-enc", "UTF-8", argument]).arg(&path).arg("-").stdin(Stdio::null());
        match command.output() {
            Ok(output) if output.status.success() => String::from_utf8(output.stdout).unwrap(),
            Ok(output) => panic!("pdftotext: {}", String::from_utf8_lossy(&output.stderr)),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                panic!("this test reads PDFs with pdftotext: install poppler-utils")
            }
            Err(error) => panic!("pdftotext: {error}"),
        }
    }

    /// Text without blanks and without the hyphens of divided words.
    fn dense(text: &str) -> String {
        text.replace("\u{ad}-", "").chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{c}')).collect()
    }

    /// A word as `pdftotext` sees it: its page, its box in points and its text.
    #[derive(Debug)]
    struct Word {
        page: usize,
        x: (f64, f64),
        y: (f64, f64),
        text: String,
    }

    fn words(pdf: &[u8]) -> Vec<Word> {
        let mut page = 0;
        let mut words = Vec::new();
        for line in pdftotext(pdf, "-bbox").lines() {
            if line.trim_start().starts_with("<page") {
                page += 1;
            }
            if let Some(rest) = line.trim_start().strip_prefix("<word ") {
                let number = |name: &str| -> f64 {
                    let rest = &rest[rest.find(name).unwrap() + name.len() + 2..];
                    rest[..rest.find('"').unwrap()].parse().unwrap()
                };
                let text = rest[rest.find('>').unwrap() + 1..].trim_end_matches("</word>").to_owned();
                let (x, y) = ((number("xMin"), number("xMax")), (number("yMin"), number("yMax")));
                words.push(Word { page, x, y, text });
            }
        }
        words
    }

    /// No word runs over the margins (22 mm of A4), none into its neighbour.
    fn assert_nothing_runs_over(pdf: &[u8]) {
        const MARGIN: f64 = 22.0 / 25.4 * 72.0;
        let words = words(pdf);
        assert!(!words.is_empty());
        for (i, a) in words.iter().enumerate() {
            assert!(a.x.0 > MARGIN - 1.0 && a.x.1 < 595.3 - MARGIN + 1.0, "over the margin: {a:?}");
            for b in words[i + 1..].iter().filter(|b| b.page == a.page) {
                let over = |a: (f64, f64), b: (f64, f64)| a.1.min(b.1) - a.0.max(b.0);
                let apart = over(a.x, b.x) < 0.5 || over(a.y, b.y) < 0.6 * (a.y.1 - a.y.0).min(b.y.1 - b.y.0);
                assert!(apart, "one over the other: {a:?} {b:?}");
            }
        }
    }

    #[test]
    fn the_sample_is_accessible_and_archivable() {
        let artifacts = export(&sample::full(), &Options::default()).unwrap();
        assert_eq!(artifacts[0].path, "pump/en/ifu-security.pdf");
        let bytes = &artifacts[0].bytes;
        if let Some(path) = std::env::var_os("IFUGEN_SAMPLE_PDF") {
            std::fs::write(path, bytes).unwrap();
        }
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
        assert!(text.contains("<pdfaid:part>2</pdfaid:part>"));
        assert!(text.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
        assert_nothing_runs_over(bytes);
    }

    #[test]
    fn the_same_document_is_the_same_bytes() {
        let doc = sample::full();
        let first = pdf(&doc);
        for _ in 0..5 {
            evict(); // the second time nothing is remembered
        }
        assert!(first == pdf(&doc));
        let epoch = Options { epoch: Some(1_700_000_000), ..Options::default() };
        let dated = export(&doc, &epoch).unwrap().remove(0).bytes;
        assert!(first != dated);
        assert!(String::from_utf8_lossy(&dated).contains("<xmp:CreateDate>2023-11-14T22:13:20"));
        assert!(String::from_utf8_lossy(&first).contains("<xmp:CreateDate>2026-10-01T00:00:00"));
    }

    #[test]
    fn documents_made_at_the_same_time_do_not_mix() {
        let texts: Vec<String> = (0..8).map(|i| format!("# Title {i}\n\nText {i} with `code{i}`.\n")).collect();
        let alone: Vec<Vec<u8>> = texts.iter().map(|text| pdf(&sample::bare("en", &[("a", text)]))).collect();
        std::thread::scope(|scope| {
            let threads: Vec<_> =
                texts.iter().map(|text| scope.spawn(|| pdf(&sample::bare("en", &[("a", text)])))).collect();
            for (thread, alone) in threads.into_iter().zip(&alone) {
                assert!(thread.join().unwrap() == *alone);
            }
        });
    }

    #[test]
    fn every_standard_is_known_to_typst() {
        for name in STANDARDS {
            assert!(standards(&[(*name).to_owned()]).is_ok(), "{name}");
        }
        let doc = sample::full();
        for list in [&["a-3u"][..], &["a-4"], &["1.7", "ua-1"], &[]] {
            export(&doc, &options(list)).unwrap();
        }
    }

    #[test]
    fn wrong_standards_are_explained() {
        let error = |list: &[&str]| format!("{:#}", export(&sample::bare("en", &[]), &options(list)).unwrap_err());
        let unknown = error(&["ua-2"]);
        assert!(unknown.contains("unknown PDF standard `ua-2`") && unknown.contains("a-2a"), "{unknown}");
        let both = error(&["a-2a", "a-3a"]);
        assert!(both.contains("a-2a, a-3a do not go together") && both.contains("at most one PDF/A"), "{both}");
        let version = error(&["a-4", "ua-1"]);
        assert!(version.contains("do not go together") && version.contains("hint:"), "{version}");
    }

    #[test]
    fn wrong_dates_are_explained() {
        for date in ["", "1 October 2026", "2026-13-01", "2026-02-30", "2026-10-01T00:00", "2026-1-1"] {
            let mut doc = sample::bare("en", &[]);
            doc.meta.date = date.to_owned();
            let error = format!("{:#}", export(&doc, &Options::default()).unwrap_err());
            assert!(error.contains(&format!("date `{date}` is not")), "{error}");
        }
    }

    #[test]
    fn seconds_become_the_right_date() {
        for (epoch, date) in [
            (0, (1970, 1, 1, 0, 0, 0)),
            (951_782_399, (2000, 2, 28, 23, 59, 59)),
            (951_782_400, (2000, 2, 29, 0, 0, 0)),
            (1_709_251_199, (2024, 2, 29, 23, 59, 59)),
            (4_107_542_400, (2100, 3, 1, 0, 0, 0)),
            (-1, (1969, 12, 31, 23, 59, 59)),
        ] {
            let (year, month, day, hour, minute, second) = date;
            let expected = Datetime::from_ymd_hms(year, month, day, hour, minute, second);
            assert_eq!(from_epoch(epoch), expected, "{epoch}");
        }
        assert_eq!(from_epoch(i64::MAX), None);
        assert_eq!(from_epoch(i64::MIN), None);
    }

    #[test]
    fn characters_without_glyph_are_named() {
        let doc = sample::bare("en", &[("network", "# Title\n\nText \u{4e2d} text\n")]);
        let error = format!("{:#}", export(&doc, &Options::default()).unwrap_err());
        assert!(error.contains("U+4E2D in network"), "{error}");
    }

    #[test]
    fn errors_of_a_page_template_name_their_place() {
        let doc = sample::bare("en", &[]);
        let error = export_with(&doc, &Options::default(), "#let a = 1\n#nonsense").unwrap_err();
        assert!(format!("{error:#}").contains("page.typ:2: unknown variable: nonsense"), "{error:#}");
        let error = export_with(&doc, &Options::default(), "#read(\"/etc/passwd\")").unwrap_err();
        assert!(format!("{error:#}").contains("page.typ:1: file not found"), "{error:#}");
    }

    #[test]
    fn links_lead_to_headings_or_are_text() {
        let markdown = "# One\n\n[good](#two) [own](#one) [lost](#three) [bad](javascript:x) [no](file.md) \
                        [web](https://example.org/a) [<mail>](MAILTO:a@example.org) [](https://example.org)\n\n## Two {#two}\n\n## Two again {#two}\n";
        let bytes = pdf(&sample::bare("en", &[("one", markdown)]));
        let text = pdftotext(&bytes, "-raw");
        for word in ["good", "own", "lost", "bad", "no", "web"] {
            assert!(text.contains(word), "{word} in {text}");
        }
        let uncompressed = export_with(&sample::bare("en", &[("one", markdown)]), &options(&[]), PAGE).unwrap();
        let text = String::from_utf8_lossy(&uncompressed[0].bytes);
        assert!(text.contains("(https://example.org/a)") && !text.contains("javascript"));
    }

    #[test]
    fn long_tokens_stay_inside_and_whole() {
        let hash =
            "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd";
        let url = format!("https://example.org/{}?q={}", "path/".repeat(20), "x".repeat(120));
        let words = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
        for columns in [1, 2, 5, 9] {
            let mut markdown =
                format!("# Title\n\n`{hash}` {hash} <{url}>\n\n- - > `{hash}`\n\n      {hash}{hash}\n\n");
            let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(columns));
            markdown += &(row("Head") + &row("-") + &row(&format!("`{hash}`")) + &row(&url) + &row(&words));
            let bytes = pdf(&sample::bare("de", &[("a", &markdown)]));
            assert_nothing_runs_over(&bytes);
            let bytes = scroll(&sample::bare("de", &[("a", &markdown)]));
            let text = dense(&pdftotext(&bytes, "-raw"));
            let count = |token: &str| text.matches(&dense(token)).count();
            assert_eq!(count(hash), 5 + columns);
            assert_eq!(count(&url), 1 + columns);
            assert_eq!(count(&words), columns);
        }
    }

    #[test]
    fn narrow_columns_break_no_ordinary_word() {
        let head = "|Port|Transport|Direction|Protocol|Purpose|Encryption|Default|Need|Remark|\n|-|-|-|-|-|-|-|-|-|\n";
        let long = "The operator must allow this connection through the firewall of the hospital. ".repeat(4);
        let row = format!("|8443|TCP|inbound|HTTPS|Alarm transmission|encrypted|on|needed|{long}|\n");
        let bytes = pdf(&sample::bare("en", &[("a", &format!("# T\n\n{head}{row}"))]));
        let words: Vec<String> = words(&bytes).into_iter().map(|word| word.text).collect();
        for word in ["Transport", "Direction", "Encryption", "transmission", "connection", "hospital."] {
            assert!(words.iter().any(|w| w == word), "{word} in {words:?}");
        }
        assert_nothing_runs_over(&bytes);
    }

    #[test]
    fn rows_are_kept_whole_and_headers_repeat() {
        use std::fmt::Write as _;
        let mut markdown = String::from("# T\n\n*Table 1: Many*\n\n|Left|Right|\n|-|-|\n");
        for i in 0..40 {
            let _ = writeln!(markdown, "|r{i}|{}end{i}|", "word ".repeat(60));
        }
        // One row that is higher than a page may break.
        let _ = writeln!(markdown, "|tall|{}endtall|", "word ".repeat(1500));
        let words = words(&pdf(&sample::bare("en", &[("a", &markdown)])));
        let page = |text: &str| words.iter().find(|w| w.text == text).unwrap().page;
        for i in 0..40 {
            assert_eq!(page(&format!("r{i}")), page(&format!("end{i}")), "row {i}");
        }
        assert!(page("endtall") > page("tall"));
        let last = page("endtall");
        let with_header = |p: usize| words.iter().any(|w| w.page == p && w.text == "Left");
        assert!((page("r0")..=last).all(with_header));
        assert_nothing_runs_over_pages(&words);
    }

    /// Nothing but the footer stands below the text, which ends 24 mm above the end of A4.
    fn assert_nothing_runs_over_pages(words: &[Word]) {
        for word in words {
            let footer = word.y.0 > 790.0 && word.y.1 < 806.0 && word.x.0 > 500.0;
            assert!(word.y.1 < 842.0 - 24.0 / 25.4 * 72.0 + 4.0 || footer, "below the text: {word:?}");
        }
    }

    #[test]
    fn a_figure_keeps_its_text_and_needs_no_alt() {
        let mut doc =
            sample::bare("en", &[("a", "# T\n\n![](tall.svg)\n\ninline ![](tall.svg) image, ![gone](no.svg)\n")]);
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 90"><text y="9" font-size="3">Inside</text></svg>"#;
        doc.figures = vec![Figure { file: "tall.svg".to_owned(), svg: svg.to_owned() }];
        let bytes = pdf(&doc);
        let words = words(&bytes);
        assert!(words.iter().any(|w| w.text == "Inside") && words.iter().any(|w| w.text == "gone"), "{words:?}");
        assert_nothing_runs_over_pages(&words);
    }

    /// A character that the fonts have and that stands for itself in extracted text.
    fn character() -> impl Strategy<Value = char> {
        prop_oneof![
            4 => prop::char::range(' ', '~'),
            1 => prop::char::range('\u{c0}', '\u{17e}'),
            1 => prop::char::range('\u{391}', '\u{3ce}'),
            1 => prop::char::range('\u{410}', '\u{44f}'),
            1 => prop::sample::select("§©«»°±µ¶·¿–—‘’“”„†•…‰€™→≤≥".chars().collect::<Vec<_>>()),
        ]
        .prop_filter("a glyph", |c| has_glyph(*c) && !matches!(c, '\u{3a2}' | '\u{149}'))
    }

    fn value() -> impl Strategy<Value = String> {
        prop_oneof![
            3 => prop::collection::vec(character(), 1..40),
            1 => prop::collection::vec(character(), 100..200),
            1 => prop::collection::vec(prop::sample::select("#[]()$*_\\\"{}<>@`;/=-~".chars().collect::<Vec<_>>()), 1..40),
        ]
        .prop_map(|chars| chars.into_iter().collect())
    }

    /// Markdown in which every character stands for itself.
    fn escaped(text: &str) -> String {
        text.trim().chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c])).collect()
    }

    fn fenced(text: &str) -> String {
        let fence = "`".repeat(text.split(|c| c != '`').map(str::len).max().unwrap_or(0) + 1);
        format!("{fence} {text} {fence}")
    }

    /// Markdown in which anything follows anything.
    fn muddle() -> impl Strategy<Value = String> {
        const PIECES: &[&str] = &[
            "word",
            " ",
            "\n",
            "\n\n",
            "# ",
            "## T {#t}\n",
            "#### ",
            "> ",
            "> [!WARNING]\n> ",
            "- ",
            "  - ",
            "1. ",
            "7) ",
            "    ",
            "```\n",
            "`",
            "``",
            "*",
            "**",
            "_",
            "[a](#t)",
            "[a](#none)",
            "[",
            "](https://e.org)",
            "![x](a.svg)",
            "![](b.svg)",
            "*Table 1*\n\n",
            "|a|b|\n|-|:-:|\n",
            "|c|d|\n",
            "|",
            "<br>",
            "<span lang=\"de\">",
            "<span lang=\"x\"]\">",
            "</span>",
            "<b>",
            "<div>\n",
            "<!-- c -->",
            "---\n",
            "\\",
            "&amp;",
            "\"",
            "#",
            "]",
            "}",
            ")",
            "$",
            "\u{0}",
            "\u{7}",
            "\u{feff}",
            "\u{2068}",
            "\u{ad}",
            "\u{200b}",
            "é",
            "λ",
            "\t",
            "{#t}",
            "https://e.org/<x>",
        ];
        prop::collection::vec(prop::sample::select(PIECES), 1..60).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn any_markdown_compiles(markdown in muddle(), notice in muddle()) {
            let mut doc = sample::bare("de", &[("a", &markdown), ("b", &markdown)]);
            doc.meta.notices = vec![notice];
            let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9"/></svg>"#;
            doc.figures = vec![Figure { file: "a.svg".to_owned(), svg: svg.to_owned() }];
            let result = export(&doc, &Options::default());
            prop_assert!(result.is_ok(), "{:#}", result.unwrap_err());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(6))]
        #[test]
        fn any_text_comes_out_as_itself(values in prop::collection::vec(value(), 30)) {
            let expect = |markdown: &str| {
                let text = pdftotext(&scroll(&sample::bare("zz", &[("a", markdown)])), "-raw");
                let expected = dense(&values.concat());
                prop_assert_eq!(dense(&text), expected, "from {}", markdown);
                Ok(())
            };
            let list = |form: fn(&str) -> String| values.iter().map(|v| form(v)).collect::<Vec<_>>();
            expect(&list(escaped).join("\n\n"))?;
            expect(&list(fenced).join("\n\n"))?;
            let rows: Vec<String> = list(escaped).chunks(3).map(|row| format!("| {} |\n", row.join(" | "))).collect();
            expect(&format!("{}|-|-|-|\n{}", rows[0], rows[1..].concat()))?;
        }
    }
}
