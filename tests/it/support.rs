//! What several tests need: the configurations there are, documents made from them, files to compare with.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use ifugen::testing::{
    Artifact, BuildOptions, Device, Document, Event, FORMATS, LOCALES, Rendered, built_in, composers, load, render,
};
use ifugen::{Diagnostic, Options, Project, Request, Severity, testing};
use rayon::prelude::*;
use toml::{Table, Value};

/// The root of the crate.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Whether expected files are to be rewritten.
pub fn bless() -> bool {
    std::env::var_os("BLESS").is_some_and(|value| !value.is_empty() && value != "0")
}

/// The languages that a slow test looks at: English and those that the variable `TEST_LANGUAGES` names, `all` of them, or without it each
/// fifth, as all of them take minutes and gigabytes. `.ci/run` names other ones after each commit.
pub fn languages() -> Vec<&'static str> {
    let chosen = std::env::var("TEST_LANGUAGES").unwrap_or_default();
    let others = &LOCALES[1..];
    let chosen: Vec<&str> = match chosen.as_str() {
        "all" => others.to_vec(),
        "" => others.iter().copied().step_by(5).collect(),
        names => names.split(',').filter(|tag| !tag.is_empty()).collect(),
    };
    let unknown: Vec<&&str> = chosen.iter().filter(|tag| !LOCALES.contains(tag)).collect();
    assert!(unknown.is_empty(), "TEST_LANGUAGES names {unknown:?}, which are not built in");
    LOCALES.iter().copied().filter(|tag| *tag == LOCALES[0] || chosen.contains(tag)).collect()
}

/// A number with its digits in groups, from 10,000 on.
pub fn grouped(number: u64) -> String {
    let digits = number.to_string();
    match digits.len() {
        5..=6 => format!("{},{}", &digits[..digits.len() - 3], &digits[digits.len() - 3..]),
        _ => digits,
    }
}

/// A configuration and how it is called in messages.
#[derive(Debug, Clone)]
pub struct Case {
    /// `examples/pump/pump.ifu.toml`, `golden/network`.
    pub name: String,
    pub file: PathBuf,
}

/// Every device below `examples/`; a test that needs them must not pass for lack of them.
pub fn examples() -> Vec<Case> {
    let folder = root().join("examples");
    let walk = walkdir::WalkDir::new(&folder).sort_by_file_name().into_iter();
    let files = walk.filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    let cases: Vec<Case> = files
        .filter(|path| path.to_string_lossy().ends_with(".ifu.toml"))
        .map(|file| Case { name: file.strip_prefix(root()).unwrap_or(&file).display().to_string(), file })
        .collect();
    assert!(!cases.is_empty(), "no examples: {} holds no *.ifu.toml", folder.display());
    cases
}

/// Every folder below `tests/golden/`.
pub fn golden_cases() -> Vec<Case> {
    let folder = root().join("tests/golden");
    let mut folders: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    let cases: Vec<Case> = folders
        .into_iter()
        .filter(|path| path.is_dir())
        .map(|path| Case {
            name: format!("golden/{}", path.file_name().unwrap_or_default().to_string_lossy()),
            file: path.join("input.ifu.toml"),
        })
        .collect();
    assert!(!cases.is_empty(), "{} holds no case", folder.display());
    cases
}

/// Examples and golden cases.
pub fn all_cases() -> Vec<Case> {
    examples().into_iter().chain(golden_cases()).collect()
}

/// A configuration as plain TOML, laid over those that it extends; with no code of ifugen.
pub fn read(file: &Path) -> Table {
    let text = fs::read_to_string(file).unwrap();
    let mut table: Table = text.trim_start_matches('\u{feff}').parse().unwrap();
    // A path is meant from the file that names it.
    if let Some(Value::String(path)) = table.get_mut("sbom").and_then(|sbom| sbom.get_mut("file")) {
        *path = file.parent().unwrap().join(&*path).display().to_string();
    }
    match table.get("extends").and_then(Value::as_str) {
        Some(base) => lay_over(read(&file.parent().unwrap().join(base)), table),
        None => table,
    }
}

/// Tables key by key, rows with an id by it, anything else replaced.
fn lay_over(mut base: Table, over: Table) -> Table {
    for (key, value) in over {
        let merged = match (base.remove(&key), value) {
            (Some(Value::Table(old)), Value::Table(new)) => Value::Table(lay_over(old, new)),
            (Some(Value::Array(old)), Value::Array(new)) if have_ids(&old) && have_ids(&new) => {
                Value::Array(rows_over(old, new))
            }
            (_, new) => new,
        };
        base.insert(key, merged);
    }
    base
}

fn have_ids(rows: &[Value]) -> bool {
    !rows.is_empty() && rows.iter().all(|row| row.get("id").is_some())
}

fn rows_over(mut rows: Vec<Value>, over: Vec<Value>) -> Vec<Value> {
    for new in over {
        match rows.iter_mut().find(|old| old.get("id") == new.get("id")) {
            Some(Value::Table(old)) => {
                let Value::Table(new) = new else { continue };
                *old = lay_over(std::mem::take(old), new);
            }
            _ => rows.push(new),
        }
    }
    rows
}

/// A device and its documents, one for each of its languages.
pub struct Composed {
    pub device: Device,
    pub documents: Vec<Document>,
}

/// Composes the documents of a configuration that must be right.
pub fn compose(case: &Case) -> Composed {
    compose_as(case, &[])
}

/// As [`compose`], in the given languages; in those of the configuration where there are none.
pub fn compose_as(case: &Case, languages: &[&str]) -> Composed {
    let mut request = Request {
        inputs: vec![case.file.clone()],
        out: PathBuf::from("out"),
        languages: languages.iter().map(ToString::to_string).collect(),
        // Whether all prose is translated is for the examples' own check to say.
        draft: true,
        ..Request::default()
    };
    let project = Project::default();
    let (mut devices, found) = load(&request, &project).unwrap();
    let mut messages = String::new();
    let is_error = |problem: &Diagnostic| problem.severity() == Severity::Error;
    for (problem, sources) in found.iter().filter(|(problem, _)| is_error(problem)) {
        messages.push_str(&render(std::slice::from_ref(problem), sources, false));
    }
    assert!(messages.is_empty(), "{} is not right:\n{messages}", case.name);
    request.languages = devices[0].languages(&request.languages);
    // A language whose wording is still to come cannot be composed; the table of languages has a test of its own.
    request.languages.retain(|language| !built_in(language).is_empty());
    let composers = composers(&devices, &request, &project).unwrap();
    let device = devices.remove(0);
    let languages = request.languages.clone();
    let documents = languages.iter().flat_map(|language| {
        let speaking = composers[language].speaking_to(&device.facts).unwrap();
        let composed = speaking.compose(&device.id, &device.facts, device.translation(language));
        let main = composed.unwrap_or_else(|error| panic!("{}: {error:#}", case.name));
        if device.companions.is_empty() {
            return vec![main];
        }
        // What a document of a set looks like depends on the others.
        let request = Request { draft: false, languages: languages.clone(), ..request.clone() };
        let set = testing::compose(&device, &composers[language], &request, &project);
        let set = set.unwrap_or_else(|error| panic!("{}: {error:#}", case.name));
        std::iter::once(set.main).chain(set.companions).collect()
    });
    let documents = documents.collect();
    Composed { device, documents }
}

/// Exports a document in one format, by its extension; `None` where this build of ifugen does not have the format.
pub fn export(document: &Document, extension: &str, options: &Options) -> Option<Vec<Artifact>> {
    let format = FORMATS.iter().find(|format| format.extension == extension)?;
    let made = format.export(document, options);
    Some(made.unwrap_or_else(|error| panic!("{} {} {extension}: {error:#}", document.device, document.language)))
}

/// The whole document in a format: the artifact beside its figures and sections.
pub fn whole(document: &Document, extension: &str) -> Option<Vec<u8>> {
    let name = format!("ifu-security.{extension}");
    let artifacts = export(document, extension, &Options::default())?;
    let found = artifacts.into_iter().find(|artifact| artifact.path.ends_with(&name));
    Some(found.unwrap_or_else(|| panic!("{extension}: no {name}")).bytes)
}

/// Builds what is requested, in a folder of its own; returns the files by their paths, and the messages.
pub fn built(request: Request) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let request = Request { out: folder.path().join("out"), ..request };
    let told = Mutex::new(Vec::new());
    let on = |event: Event| {
        if let Event::Rendered(found) = event {
            told.lock().unwrap().extend(found.iter().map(Rendered::plain));
        }
    };
    let done = testing::build(&request, &Project::default(), &BuildOptions::default(), &on).unwrap();
    let mut told = told.into_inner().unwrap();
    told.extend(done.told.iter().map(Rendered::plain));
    let walk = walkdir::WalkDir::new(&request.out).into_iter().filter_map(Result::ok);
    let files = walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path);
    let name = |path: &Path| path.strip_prefix(&request.out).unwrap().to_str().unwrap().replace('\\', "/");
    (files.map(|path| (name(&path), fs::read(&path).unwrap())).collect(), told)
}

/// The text of a PDF, as `pdftotext` reads it.
pub fn pdf_text(pdf: &[u8], mode: &str) -> String {
    let child = Command::new("pdftotext")
        .args([mode, "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = child.unwrap_or_else(|error| {
        panic!("pdftotext cannot be started ({error}); it is part of poppler: apt-get install poppler-utils")
    });
    let mut input = child.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || input.write_all(&pdf));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Compares with an expected file, or rewrites it. What differs is returned, to be told with what else differs.
pub fn compare(path: &Path, actual: &str) -> Result<(), String> {
    let shown = path.strip_prefix(root()).unwrap_or(path).display();
    let expected = fs::read_to_string(path).ok();
    if expected.as_deref() == Some(actual) {
        return Ok(());
    }
    if bless() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, actual).unwrap();
        return Ok(());
    }
    let Some(expected) = expected else { return Err(format!("{shown} is missing; BLESS=1 cargo test writes it")) };
    Err(format!(
        "{shown} differs (- expected, + made; BLESS=1 cargo test rewrites it):\n{}",
        difference(&expected, actual)
    ))
}

/// The lines that differ, each run of them under the line at which it begins; 60 lines at most.
fn difference(expected: &str, actual: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - start;
    let end = old.iter().rev().zip(new.iter().rev()).take(rest).take_while(|(a, b)| a == b).count();
    let (old, new) = (&old[start..old.len() - end], &new[start..new.len() - end]);
    let common = common(old, new);
    let (mut at_old, mut at_new) = (0, 0);
    let mut text = String::new();
    for (next_old, next_new) in common.into_iter().chain([(old.len(), new.len())]) {
        if at_old < next_old || at_new < next_new {
            let _ = writeln!(text, "  at line {}", start + at_old + 1);
        }
        for (sign, lines) in [('-', &old[at_old..next_old]), ('+', &new[at_new..next_new])] {
            for line in lines {
                let _ = writeln!(text, "{sign} {line}");
            }
        }
        (at_old, at_new) = (next_old + 1, next_new + 1);
    }
    if text.is_empty() {
        text.push_str("  (only the ends of lines or the last line break)\n");
    }
    let count = text.lines().count();
    if count > 60 {
        text = text.split_inclusive('\n').take(60).collect();
        let _ = writeln!(text, "  … and {} lines more", count - 60);
    }
    text
}

/// Pairs of lines that are the same, a longest common part in order; none where the texts are too long to look for it.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    if old.len() * new.len() > 4_000_000 {
        return Vec::new();
    }
    let mut longest = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            let both = if a == b { longest[i + 1][j + 1] + 1 } else { 0 };
            longest[i][j] = both.max(longest[i + 1][j]).max(longest[i][j + 1]);
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut pairs = Vec::new();
    while i < old.len() && j < new.len() {
        if old[i] == new[j] {
            pairs.push((i, j));
            i += 1;
            j += 1;
        } else if longest[i + 1][j] >= longest[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// Runs a check for every case side by side and fails with everything that is wrong.
pub fn for_each(cases: &[Case], check: impl Fn(&Case) -> Vec<String> + Sync) {
    let wrong: Vec<String> = cases
        .par_iter()
        .flat_map(|case| {
            // One case that cannot be built must not hide what is wrong with the others.
            let wrong = catch_unwind(AssertUnwindSafe(|| check(case)));
            let wrong = wrong.unwrap_or_else(|_| vec!["cannot be checked, see above".to_owned()]);
            wrong.into_iter().map(|message| format!("{}: {message}", case.name)).collect::<Vec<_>>()
        })
        .collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The text that a browser shows of a page's body, with a line for each cell, item and paragraph; drawings are left out.
pub fn html_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        let skipped = ["head", "svg", "style"].iter().find_map(|name| {
            let opens = rest[1..].strip_prefix(name)?.starts_with([' ', '>']);
            let end = format!("</{name}>");
            opens.then(|| rest.find(&end).map(|at| at + end.len())).flatten()
        });
        let end = skipped.or_else(|| rest.find('>').map(|at| at + 1)).unwrap_or(rest.len());
        let inline = ["a", "b", "code", "em", "i", "span", "strong"];
        let name = rest[1..end].trim_start_matches('/').split([' ', '>', '/']).next().unwrap_or_default();
        if !inline.contains(&name) {
            text.push('\n');
        }
        rest = &rest[end..];
    }
    text.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    entities.iter().fold(text, |text, (entity, character)| text.replace(entity, character))
}

/// The text that a reader shows of Markdown, with a line for each cell, item and paragraph.
pub fn markdown_text(markdown: &str) -> String {
    use pulldown_cmark::{Event, Parser, Tag, TagEnd};
    let mut text = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, testing::dialect()) {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(&words),
            Event::InlineHtml(tag) if tag.starts_with("<span") || &*tag == "</span>" => {}
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link) => {}
            _ => text.push('\n'),
        }
    }
    text
}

/// Runs ifugen in a folder: exit code, standard output and standard error.
pub fn ifugen(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ifugen"));
    let done = command.current_dir(folder).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (done.status.code().unwrap(), text(&done.stdout), text(&done.stderr))
}

/// Writes a document for Word in whose text something is replaced.
pub fn with_text(document: &Path, into: &Path, from: &str, to: &str) {
    with_parts(document, into, |name, text| {
        if name != "word/document.xml" {
            return None;
        }
        assert!(text.contains(from), "{text}");
        Some(text.replacen(from, to, 1))
    });
}

/// Writes a document for Word with other parts, where there are others. `edit` sees names and texts of those that are text.
pub fn with_parts(document: &Path, into: &Path, edit: impl Fn(&str, &str) -> Option<String>) {
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(document).unwrap())).unwrap();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        if let Some(text) = std::str::from_utf8(&bytes).ok().and_then(|text| edit(&name, text)) {
            bytes = text.into_bytes();
        }
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(&bytes).unwrap();
    }
    fs::write(into, zip.finish().unwrap().into_inner()).unwrap();
}
