//! The engines for PDF on the command line.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::cli::{Run, ifugen, run};

/// A project made by `init`, with a second device.
fn project(folder: &Path) {
    run(folder, &["init", "pump"]).ends(0);
    let starter = fs::read_to_string(folder.join("pump/pump.ifu.toml")).unwrap();
    fs::write(folder.join("pump/other.ifu.toml"), starter).unwrap();
}

fn build(folder: &Path, arguments: &[&str]) -> Run {
    let output = ifugen(&folder.join("pump")).args(["build", "."]).args(arguments).output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Whether poppler finds tags in a PDF.
fn is_tagged(folder: &Path, device: &str) -> bool {
    let pdf = folder.join(format!("pump/out/{device}/en/ifu-security.pdf"));
    let output = Command::new("pdfinfo").arg(&pdf).output().unwrap();
    let about = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && about.contains("\nTagged:"), "{about}");
    about.lines().any(|line| line.starts_with("Tagged:") && line.ends_with("yes"))
}

#[test]
fn typst_is_the_usual_engine_and_lacks_nothing() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    let told = build(folder.path(), &["--format", "pdf", "--pdf-engine", "typst"]).ends(0);
    assert!(!told.err.contains("W0604"), "{told:?}");
    assert!(is_tagged(folder.path(), "pump"));
    // The same engine, so nothing is made anew.
    let told = build(folder.path(), &["--format", "pdf"]).ends(0);
    assert!(told.out.contains("0 changed"), "{told:?}");
}

#[test]
fn an_engine_that_is_not_there_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    build(folder.path(), &["--pdf-engine", "none"]).ends(2).tells(&["has no PDF engine `none`", "`typst`"]);
    if cfg!(not(feature = "pdf-genpdf")) {
        build(folder.path(), &["--pdf-engine", "genpdf"]).ends(2).tells(&["no PDF engine `genpdf`", "`pdf-genpdf`"]);
    }
    assert!(!folder.path().join("pump/out").exists());
}

#[cfg(feature = "pdf-genpdf")]
#[test]
fn genpdf_makes_pdfs_and_what_they_lack_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path());
    let light = ["--format", "html,pdf", "--pdf-engine", "genpdf"];
    let told = build(folder.path(), &light).ends(0).tells(&["without tags for screen readers", "drafts"]);
    assert_eq!(told.err.matches("W0604").count(), 1, "{told:?}");
    for device in ["pump", "other"] {
        assert!(!is_tagged(folder.path(), device), "{device}");
    }
    let pdf = folder.path().join("pump/out/pump/en/ifu-security.pdf");
    let text = crate::support::pdf_text(&fs::read(pdf).unwrap(), "-layout");
    assert!(text.contains("Example Pump"), "{text}");
    // What is fresh is not made anew, and it is still light.
    let told = build(folder.path(), &light).ends(0).tells(&["W0604"]);
    assert!(told.out.contains("0 changed"), "{told:?}");
    // No PDF, no word about it.
    let told = build(folder.path(), &["--format", "html", "--pdf-engine", "genpdf"]).ends(0);
    assert!(!told.err.contains("W0604"), "{told:?}");
    // Another engine makes another file.
    let told = build(folder.path(), &["--format", "pdf"]).ends(0);
    assert!(!told.err.contains("W0604"), "{told:?}");
    assert!(is_tagged(folder.path(), "pump") && is_tagged(folder.path(), "other"));
}
