//! A project's look, and the marks of a draft, in the files that a build writes.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::ifugen;

const LOGO: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 10\"><rect width=\"40\" height=\"10\"/></svg>";

/// A project made by `init`, with a look of its own.
fn project(folder: &Path, look: &str) {
    assert!(ifugen(folder).args(["init", "pump"]).status().unwrap().success());
    let templates = folder.join("pump/templates");
    fs::create_dir_all(&templates).unwrap();
    fs::write(templates.join("logo.svg"), LOGO).unwrap();
    fs::write(templates.join("look.toml"), look).unwrap();
}

fn build(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = ifugen(&folder.join("pump")).args(["build", "."]).args(arguments).output().unwrap();
    (run.status.code(), String::from_utf8(run.stderr).unwrap())
}

fn document(folder: &Path, language: &str, end: &str) -> Vec<u8> {
    fs::read(folder.join(format!("pump/out/pump/{language}/ifu-security.{end}"))).unwrap()
}

fn text(folder: &Path, language: &str, end: &str) -> String {
    String::from_utf8(document(folder, language, end)).unwrap()
}

/// What a program of poppler prints about the PDF.
fn about(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let pdf = folder.join("pump/out/pump/en/ifu-security.pdf");
    let mut command = Command::new(program);
    command.args(arguments).arg(&pdf);
    if program == "pdftotext" {
        command.arg("-");
    }
    String::from_utf8_lossy(&command.output().unwrap().stdout).into_owned()
}

#[test]
fn a_project_has_its_own_colours_paper_and_logo() {
    let folder = tempfile::tempdir().unwrap();
    let look = "[colours]\naccent = \"#7a1020\"\n[paper]\nsize = \"us-letter\"\n[logo]\nfile = \"logo.svg\"\nalternative = \"Example & Sons\"\n";
    project(folder.path(), look);
    let (code, told) = build(folder.path(), &[]);
    assert_eq!(code, Some(0), "{told}");
    let html = text(folder.path(), "en", "html");
    assert!(html.contains("--accent: #7a1020;") && html.contains("@page { size: letter; }"));
    assert!(
        html.contains("<img class=\"logo\" src=\"data:image/svg+xml;base64,")
            && html.contains("alt=\"Example &amp; Sons\"")
    );
    assert!(fs::read_to_string(folder.path().join("pump/out/index.html")).unwrap().contains("class=\"logo\""));
    assert!(about(folder.path(), "pdfinfo", &[]).contains("612 x 792 pts (letter)"));
    assert!(about(folder.path(), "pdfinfo", &["-struct-text"]).contains("Figure"));
}

#[test]
fn a_wrong_look_is_told_with_its_line_and_builds_nothing() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "[paper]\nsize = \"a4\"\n[logo]\nfile = \"logo.gif\"\n");
    let (code, told) = build(folder.path(), &[]);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("E0662") && told.contains("templates/look.toml:4:"), "{told}");
    assert!(!folder.path().join("pump/out").exists());
}

#[test]
fn a_draft_says_so_on_every_page() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "");
    let (code, told) = build(folder.path(), &["--draft"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(text(folder.path(), "en", "html").contains("<p class=\"draft\" aria-hidden=\"true\">DRAFT</p>"));
    assert!(text(folder.path(), "en", "md").contains("This document is a draft."));
    let pages = about(folder.path(), "pdftotext", &["-raw"]);
    let pages: Vec<&str> = pages.split_terminator('\u{c}').collect();
    assert!(pages.len() > 3, "{} pages", pages.len());
    // It stands aslant, so each letter is a line to pdftotext.
    assert!(pages.iter().all(|page| page.contains("D\nR\nA\nF\nT\n")), "a page without the mark");
    // Behind the text, for the eye only: a screen reader is told once, by the notice.
    assert!(!about(folder.path(), "pdfinfo", &["-struct-text"]).contains("DRAFT"));
    let (code, told) = build(folder.path(), &[]);
    assert_eq!(code, Some(0), "{told}");
    assert!(
        !text(folder.path(), "en", "md").contains("is a draft") && !text(folder.path(), "en", "html").contains("DRAFT")
    );
}

#[test]
fn a_reference_to_a_title_that_is_not_translated_is_marked_as_a_passage() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "");
    let file = folder.path().join("pump/pump.ifu.toml");
    let configuration = fs::read_to_string(&file).unwrap();
    let more =
        "\n[[residual_risk]]\nid = \"theft\"\ntitle = \"Theft\"\ndescription = \"See {ref:residual_risk.theft}.\"\n";
    fs::write(&file, configuration + more).unwrap();
    let (code, told) = build(folder.path(), &["--draft", "--lang", "de", "--format", "md"]);
    assert_eq!(code, Some(0), "{told}");
    let markdown = text(folder.path(), "de", "md");
    let marked = "<span lang=\"en\">See [6.1.2 <span lang=\"en\">Theft</span>](#residual-risk-theft).</span>";
    assert!(markdown.contains(marked), "{markdown}");
}

#[test]
fn reports_have_the_look_and_the_page_templates_of_the_project() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "[colours]\naccent = \"#7a1020\"\n");
    let here = folder.path().join("pump");
    let run = |arguments: &[&str]| {
        let run = ifugen(&here).args(arguments).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8(run.stdout).unwrap()
    };
    let coverage = ["coverage", ".", "--require", "mdr", "--format", "html"];
    let diff = ["diff", "pump.ifu.toml", "pump.ifu.toml", "--format", "html"];
    for (name, arguments) in [("coverage", &coverage[..]), ("diff", &diff[..])] {
        assert!(run(arguments).contains("--accent: #7a1020;"), "{name}");
        run(&["templates", "eject", &format!("html/{name}.html")]);
        let file = here.join(format!("templates/html/{name}.html"));
        let own = fs::read_to_string(&file).unwrap().replace("</body>", "<p>Our footer</p></body>");
        fs::write(&file, own).unwrap();
        assert!(run(arguments).contains("<p>Our footer</p>"), "{name}");
    }
}

/// A name in Tifinagh, which no built-in font has.
const TIFINAGH: &str = "\u{2d5c}\u{2d49}\u{2d3c}";

/// The bill of a device, with a component whose name the built-in fonts cannot print.
fn unprintable(folder: &Path) {
    let file = folder.join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{text}\n[sbom]\nfile = \"bill.json\"\n")).unwrap();
    let bill = format!(
        "{{\"bomFormat\":\"CycloneDX\",\"components\":[{{\"name\":\"zlib\",\"version\":\"1.3\"}},{{\"name\":\"lib {TIFINAGH}\",\"version\":\"1\"}}]}}"
    );
    fs::write(folder.join("pump/bill.json"), bill).unwrap();
}

#[test]
fn a_character_that_no_font_has_does_not_stop_the_other_formats() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), "");
    unprintable(folder.path());
    let there = |end: &str| folder.path().join(format!("pump/out/pump/en/ifu-security.{end}")).is_file();
    // Each build tries again, and says again what is missing.
    for _ in 0..2 {
        let (code, said) = build(folder.path(), &["--format", "md,html,pdf"]);
        assert_eq!(code, Some(1), "{said}");
        for part in
            ["E0605", "U+2D3C", "`sbom.component.1.name` (lib ", TIFINAGH, "pump.ifu.toml:", "file = \"bill.json\""]
        {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(there("md") && there("html") && !there("pdf"), "{said}");
    }
    assert!(text(folder.path(), "en", "html").contains(TIFINAGH));
    // With a font that has them, all are written.
    let font = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    let templates = folder.path().join("pump/templates");
    fs::copy(font, templates.join("DejaVuSans.ttf")).expect("the package fonts-dejavu-core");
    fs::write(templates.join("look.toml"), "[fonts]\nfallback = [\"DejaVu Sans\"]\nfiles = [\"DejaVuSans.ttf\"]\n")
        .unwrap();
    let (code, said) = build(folder.path(), &["--format", "md,html,pdf"]);
    assert!(code == Some(0) && there("pdf"), "{said}");
    let fonts = about(folder.path(), "pdffonts", &[]);
    assert!(fonts.contains("DejaVuSans "), "{fonts}");
    fs::write(templates.join("look.toml"), "[fonts]\nfallback = [\"DejaVu Serif\"]\nfiles = [\"DejaVuSans.ttf\"]\n")
        .unwrap();
    let (code, said) = build(folder.path(), &["--format", "pdf"]);
    assert!(code == Some(1) && said.contains("E0665") && said.contains("`DejaVu Serif`"), "{said}");
}
