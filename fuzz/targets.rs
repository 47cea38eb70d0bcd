//! What is fuzzed: each target takes any bytes, and must neither crash nor run without end, whatever they are. Shared by
//! the fuzz targets beside this file and by `tests/it/corpus.rs`, which runs the kept corpus through them on every build.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use ifugen::testing::{
    self, Catalog, Chapter, Composer, Device, Document, Draft, FORMATS, Locale, Meta, Pack, Roots, START_SOURCES,
    ScanKind, StartFile, Templates, escape, escape_code, escape_html, escape_prose, fill_form_sheet, fill_regions,
    inline_spans, merge_translations, page_words, parse_templates, read_device, read_scan, read_sheets, read_xliff,
    regions_of, render, review_lists, typst_module,
};
use ifugen::{Options, Project, Sources};

/// Name of a target, and what it runs.
pub type Target = (&'static str, fn(&[u8]));

/// All targets; each has a file in `fuzz_targets/` and a folder in `corpus/`.
pub const TARGETS: &[Target] = &[
    ("device", device),
    ("escape", escapers),
    ("bill", bill),
    ("vex", vex),
    ("catalog", catalog),
    ("template", template),
    ("xliff", xliff),
    ("inject", regions),
    ("form", form),
    ("nmap", nmap),
    ("flows", flows),
    ("listening", listening),
    ("sheet", sheet),
    ("mud", mud),
    ("nftables", nftables),
    ("ports", ports),
    ("docx", docx),
];

/// Runs one target.
#[allow(dead_code, reason = "the fuzz targets run one, the test runs all")]
pub fn run(name: &str, data: &[u8]) {
    for (_, target) in TARGETS.iter().filter(|(known, _)| *known == name) {
        target(data);
    }
}

static COMPOSER: LazyLock<Option<Composer>> = LazyLock::new(|| {
    let project = Project::default();
    let locale = Arc::new(Locale::load("en", &[], None).ok()?);
    Some(Composer::new(locale, parse_templates(&project.chapter_templates()).ok()?, false))
});

/// A configuration: read, checked, composed, and made into Markdown, HTML and what Typst is given. What is wrong is told.
fn device(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    // No file of the machine is read.
    let mut sources = Sources::within(&Roots::default());
    sources.add("pump.ifu.toml", text);
    let (device, problems) = read_device(Path::new("pump.ifu.toml"), &mut sources);
    assert!(!render(&problems, &sources, false).contains('\u{7}'));
    let (Some(device), Some(composer)) = (device, COMPOSER.as_ref()) else { return };
    let Device { id, facts, .. } = &device;
    let Ok(mut document) = composer.compose(id, facts, device.translation("en")) else { return };
    // With the files for a hospital's tools.
    document.pack = Pack::new(&composer.locale, facts, device.translation("en")).ok().map(Arc::new);
    export(&document);
}

fn export(document: &Document) {
    let options = Options { chapters: true, ..Options::default() };
    for format in FORMATS.iter().filter(|format| !format.paged) {
        for artifact in format.export(document, &options).expect("a format takes every document") {
            harmless(&artifact.path, &String::from_utf8_lossy(&artifact.bytes));
        }
    }
    let _ = typst_module(document, &ifugen::Look::default());
}

/// No tag, attribute or link that acts, wherever it came from.
fn harmless(path: &str, text: &str) {
    if Path::new(path).extension().is_none_or(|extension| extension != "html") {
        return;
    }
    for tag in text.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default().to_ascii_lowercase();
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        assert!(!["script", "iframe", "object", "embed", "base", "form", "link"].contains(&name), "{path}: <{tag}>");
        let mut quoted = false;
        let plain: String = tag
            .chars()
            .filter(|c| {
                quoted ^= *c == '"';
                !quoted
            })
            .collect();
        assert!(!plain.split_whitespace().any(|word| word.starts_with("on")), "{path}: <{tag}>");
        for start in ["href=\"javascript:", "href=\"data:", "href=\"vbscript:", "src=\"http"] {
            assert!(!tag.contains(start), "{path}: <{tag}>");
        }
    }
}

/// Each way of escaping: what comes out reads as what went in.
fn escapers(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let words = COMPOSER.as_ref().and_then(|composer| page_words(&composer.locale).ok()).unwrap_or_default();
    let document = |markdown: String| Document {
        device: "pump".into(),
        language: "en".into(),
        meta: Meta { words: words.clone(), ..Meta::default() },
        chapters: vec![Chapter::new("a", "A", format!("# A {{#a}}\n\n{markdown}\n\n| h |\n|---|\n| {markdown} |\n"))],
        ..Document::default()
    };
    for markdown in [escape(text), escape_code(text), escape_prose(text)] {
        export(&document(markdown));
    }
    let html = escape_html(text);
    assert!(!html.contains(['<', '>', '"', '\'']));
}

/// A bill of materials.
fn bill(data: &[u8]) {
    if let Ok(bill) = testing::bill(data) {
        assert!(bill.components.iter().all(|component| !component.name.0.trim().is_empty()));
    }
}

/// What a VEX file is laid over.
const VEX_DEVICE: &str = r#"
schema = 1
[device]
name = "Pump"
software_version = "4.2"
regulation = "mdr"
purpose = "Infusion."
manufacturer = { name = "Maker" }
[document]
number = "N-1"
revision = "A"
date = 2026-01-31
language = "en"
[sbom]
component = [{ name = "zlib", version = "1.3.1", purl = "pkg:generic/zlib@1.3.1" }, { name = "openssl", version = "3.0.15" }]
vulnerability = [{ id = "CVE-2026-0002", component = "openssl", state = "affected" }]
vex = [{ file = "vex.json" }]
"#;

/// A VEX file, laid over a configuration that publishes all that it can. What is wrong is reported.
fn vex(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(found) = testing::bill(data) else { return };
    assert!(found.assessments.iter().flat_map(|assessment| &assessment.ids).all(|id| !id.trim().is_empty()));
    let is_plain = |id: &&String| id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let ids = found.assessments.iter().flat_map(|assessment| &assessment.ids).filter(is_plain).take(50);
    let publish: Vec<String> = ids.map(|id| format!("\"{id}\"")).collect();
    let mut sources = Sources::default();
    sources.add("pump.ifu.toml", &format!("{VEX_DEVICE}publish = [{}]\n", publish.join(", ")));
    sources.add("vex.json", text);
    let (device, problems) = read_device(Path::new("pump.ifu.toml"), &mut sources);
    assert!(!render(&problems, &sources, false).contains('\u{7}'));
    let (Some(device), Some(composer)) = (device, COMPOSER.as_ref()) else { return };
    if let Ok(document) = composer.compose(&device.id, &device.facts, device.translation("en")) {
        export(&document);
    }
}

/// A PO file: read, and brought up to date, for texts that it has and for none.
fn catalog(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(catalog) = Catalog::parse(text) else { return };
    for wanted in [catalog.wanted(), Vec::new()] {
        let merged = merge_translations(&wanted, &catalog, "de", "pump");
        let again = Catalog::parse(&merged).expect("what is written can be read");
        for text in &wanted {
            assert_eq!(again.state(&text.path, &text.text), catalog.state(&text.path, &text.text), "{merged}");
        }
        assert_eq!(merge_translations(&wanted, &again, "de", "pump"), merged, "a second merge changes nothing");
    }
}

/// A project's template: counted, and rendered.
fn template(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut context = tera::Context::new();
    context.insert("rows", &["a", "b"]);
    context.insert("text", "a & b");
    let mut base = tera::Tera::new();
    base.autoescape_on([".md"]);
    if let Ok(templates) = Templates::new(base, [("a.md", text)]) {
        let _ = templates.render("a.md", &context, "");
    }
}

/// An XLIFF file as an agency hands it back.
fn xliff(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Err((position, why)) = read_xliff(text) {
        assert!(position <= text.len() && !why.is_empty());
    }
    let _ = inline_spans(text);
}

/// A Markdown file with regions to be filled: what stands outside them stays, byte by byte.
fn regions(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (regions, problems) = regions_of(text);
    if !problems.is_empty() {
        return;
    }
    let bodies: Vec<_> = regions.iter().map(|region| (region.body.clone(), region.filled("# A\n\ntext"))).collect();
    let filled = fill_regions(text, &bodies);
    let (again, _) = regions_of(&filled);
    assert_eq!(again.len(), regions.len(), "filling changes no region");
}

/// A sheet of a manufacturer's own form, filled in: it stays XML, and filling it again changes nothing.
fn form(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(Some(filled)) = fill_form_sheet(text) else { return };
    let again = fill_form_sheet(&filled).expect("a filled sheet can be read");
    assert_eq!(again.as_deref().unwrap_or(&filled), filled);
}

/// A scan of nmap, for a check and as the start of a configuration.
fn nmap(data: &[u8]) {
    seen(ScanKind::Scan, data);
    start("nmap scan", data);
}

/// A log or list of connections.
fn flows(data: &[u8]) {
    seen(ScanKind::Flows, data);
}

/// A list of listening ports.
fn listening(data: &[u8]) {
    seen(ScanKind::Listening, data);
}

/// What was seen of a device: each part has its place in the text, and so has what is wrong.
fn seen(kind: ScanKind, data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    match read_scan(kind, &text) {
        Ok(scan) => {
            let ports = scan.hosts.iter().flat_map(|host| &host.ports).map(|port| &port.span);
            let hosts = scan.hosts.iter().map(|host| &host.span);
            let connections = scan.connections.iter().map(|connection| &connection.span);
            let unread = scan.unread.iter().map(|(span, _)| span);
            for span in ports.chain(hosts).chain(connections).chain(unread) {
                assert!(span.start <= span.end && span.end <= text.len(), "{span:?}");
            }
        }
        Err(broken) => assert!(broken.at <= text.len() && !broken.why.is_empty()),
    }
}

/// A table of a spreadsheet program.
fn sheet(data: &[u8]) {
    for sheet in read_sheets(data).into_iter().flatten() {
        for row in &sheet.rows {
            assert!(row.cells.len() <= 500 && row.number > 0);
        }
    }
}

/// A configuration that a source starts: whatever the source says, it is TOML, and comments stay comments.
fn start(kind: &str, data: &[u8]) {
    let Some(source) = START_SOURCES.iter().find(|source| source.name == kind) else { return };
    let mut draft = Draft::default();
    draft.begin("file", kind);
    let _ = (source.read)(&StartFile { bytes: data, name: "file", path: "file" }, &mut draft);
    draft.take_skipped();
    let (text, _) = draft.text();
    let mut sources = Sources::within(&Roots::default());
    sources.add("pump.ifu.toml", &text);
    let (_, problems) = read_device(Path::new("pump.ifu.toml"), &mut sources);
    for problem in problems {
        assert!(!problem.code().starts_with("E010"), "{}: {text}", problem.message());
    }
}

fn mud(data: &[u8]) {
    start("MUD", data);
}

fn nftables(data: &[u8]) {
    start("nftables", data);
}

fn ports(data: &[u8]) {
    start("port table", data);
}

/// A copy of a document that came back from a review: nothing of it acts on a terminal or in a page.
fn docx(data: &[u8]) {
    for text in review_lists(data) {
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']));
    }
}
