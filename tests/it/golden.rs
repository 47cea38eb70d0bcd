//! Each folder of `tests/golden/` holds a small configuration and the documents expected of it, side by side.
//!
//! `input.ifu.toml` is the configuration. For each of its languages there are `<language>.md` and `<language>.html` (what
//! stands in `<main>`, without the drawing, for which there are tests of its own) and, where `formats` names it,
//! `<language>.pdf.txt` (what `pdftotext -layout` reads) and `<language>.docx.xml` (its text, its properties and its map of
//! facts). A companion has its id in these names: `en.card.md`.
//! A case that is named after a chapter expects that chapter only.

use ifugen::testing::SECTIONS;
use regex::Regex;

use crate::docx::unpacked;
use crate::support::{Case, Composed, compare, compose, for_each, golden_cases, pdf_text, whole};

#[test]
fn documents_are_as_expected() {
    for_each(&golden_cases(), check);
}

fn check(case: &Case) -> Vec<String> {
    let Composed { device, documents } = compose(case);
    let formats: Vec<&str> = ::ifugen::testing::formats(&device, &[]).iter().map(|format| format.extension).collect();
    let folder = case.file.parent().unwrap();
    let name = folder.file_name().unwrap().to_string_lossy();
    let mut wrong = Vec::new();
    for mut document in documents {
        if SECTIONS.iter().any(|section| section.id == name) {
            document.chapters.retain(|chapter| chapter.id == name);
            if document.chapters.is_empty() {
                wrong.push(format!("has no chapter `{name}`"));
            }
        }
        for format in &formats {
            let Some(bytes) = whole(&document, format) else { continue };
            let (ending, text) = match *format {
                "pdf" => ("pdf.txt", page_breaks(&pdf_text(&bytes, "-layout"))),
                "html" => ("html", main(&String::from_utf8(bytes).unwrap())),
                "docx" => ("docx.xml", parts(&bytes)),
                other => (other, String::from_utf8(bytes).unwrap()),
            };
            let companion = document.companion.iter().flat_map(|id| [".", id.as_str()]).collect::<String>();
            let file = format!("{}{companion}.{ending}", document.language);
            wrong.extend(compare(&folder.join(file), &text).err());
        }
    }
    wrong
}

/// The parts of a DOCX that differ between documents, one behind the other.
fn parts(bytes: &[u8]) -> String {
    let parts = unpacked(bytes);
    let read = |name: &str| format!("<!-- {name} -->\n{}", parts[name].replace("<w:p>", "\n<w:p>"));
    ["docProps/core.xml", "word/document.xml", "customXml/item1.xml"].map(read).concat()
}

/// What stands in `<main>`, with each drawing and the contents cut down to an empty element.
pub fn main(html: &str) -> String {
    let start = html.find("<main").expect("a page has <main>");
    let end = html.find("</main>").expect("a page has </main>");
    let mut text = format!("{}</main>\n", &html[start..end]);
    for (opens, closes, empty) in [("<svg", "</svg>", "<svg/>"), ("<nav", "</nav>", "<nav/>")] {
        let mut done = 0;
        while let Some(from) = text[done..].find(opens).map(|at| done + at) {
            let to = from + text[from..].find(closes).expect("an element ends") + closes.len();
            text.replace_range(from..to, empty);
            done = from + empty.len();
        }
    }
    text
}

/// What does not hang on the version of poppler: columns are two spaces apart, leaders one mark, page breaks a line.
fn page_breaks(text: &str) -> String {
    let leaders = Regex::new(r"( \.){3,}[ \u{2060}]*").unwrap();
    let columns = Regex::new(r" {2,}").unwrap();
    let text = text.trim_end().replace('\u{c}', "----\n");
    let lines =
        text.lines().map(|line| columns.replace_all(&leaders.replace_all(line, "  …  "), "  ").trim().to_owned());
    let mut lines: Vec<String> = lines.collect();
    lines.dedup_by(|a, b| a.is_empty() && b.is_empty());
    lines.push(String::new());
    lines.join("\n")
}

#[test]
fn each_chapter_has_a_case() {
    let names: Vec<String> = golden_cases().into_iter().map(|case| case.name).collect();
    for section in SECTIONS {
        let name = format!("golden/{}", section.id);
        assert!(names.contains(&name), "no folder tests/{name} for the chapter `{}`", section.id);
    }
}
