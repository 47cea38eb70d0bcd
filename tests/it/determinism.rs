//! Same input, same bytes: whatever the number of threads, the day, the folder or the order of the inputs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ::ifugen::{Options, Project, Request, Severity};

use crate::cli::{ifugen, tree};
use crate::support::{examples, golden_cases, root};

type Tree = BTreeMap<PathBuf, Vec<u8>>;

/// The examples and two golden cases, copied so that every build sees the same paths.
fn project() -> tempfile::TempDir {
    let here = tempfile::tempdir().unwrap();
    let copy = |from: &Path, to: &Path| {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
    };
    for entry in walkdir::WalkDir::new(root().join("examples")).into_iter().map(Result::unwrap) {
        if entry.file_type().is_file() {
            copy(entry.path(), &here.path().join(entry.path().strip_prefix(root()).unwrap()));
        }
    }
    for case in golden_cases().iter().filter(|case| ["golden/nasty", "golden/network"].contains(&case.name.as_str())) {
        copy(&case.file, &here.path().join(format!("{}.ifu.toml", case.name)));
    }
    here
}

fn build(here: &Path, out: &str, arguments: &[&str], epoch: Option<&str>) -> Tree {
    let mut command = ifugen(here);
    command.args(["build", "-o", out, "--draft", "--lang", "en"]).args(arguments);
    if let Some(epoch) = epoch {
        command.env("SOURCE_DATE_EPOCH", epoch);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = tree(&here.join(out));
    fs::remove_dir_all(here.join(out)).unwrap();
    tree
}

#[track_caller]
pub fn assert_same(left: &Tree, right: &Tree) {
    let paths = |tree: &Tree| tree.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(left), paths(right));
    let differ: Vec<&PathBuf> =
        left.iter().filter(|(path, bytes)| right[*path] != **bytes).map(|(path, _)| path).collect();
    assert!(differ.is_empty(), "not the same bytes: {differ:?}");
}

/// The flow of `lib.rs` and the command, which builds what is stale, give the same documents.
#[test]
fn the_library_generates_what_the_command_builds() {
    let here = project();
    let here = here.path();
    let arguments = ["--format", "md,html", "examples/infusion-pump", "examples/glucose-monitor"];
    let built = build(here, "out", &arguments, None);
    let project = Project::read(here).unwrap();
    let request = Request {
        inputs: vec![here.join("examples/infusion-pump"), here.join("examples/glucose-monitor")],
        out: here.join("out"),
        formats: vec!["md".into(), "html".into()],
        languages: vec!["en".into()],
        draft: true,
        options: Options::default().with(&project),
        project: here.to_path_buf(),
        ..Request::default()
    };
    let found = ::ifugen::generate(&request, &project).unwrap();
    let errors = found.iter().filter(|(problem, _)| problem.severity() == Severity::Error);
    assert_eq!(errors.count(), 0);
    let generated = tree(&here.join("out"));
    // The command also keeps a manifest and makes an index.
    let is_document = |path: &PathBuf| path.components().count() > 1;
    let only = |tree: Tree| tree.into_iter().filter(|(path, _)| is_document(path)).collect::<Tree>();
    let (generated, built) = (only(generated), only(built));
    assert!(generated.len() > 6, "{:?}", generated.keys());
    assert_same(&generated, &built);
}

#[test]
fn threads_clock_and_order_of_inputs_change_nothing() {
    let here = project();
    let here = here.path();
    // A page costs far more than its text, so all of the examples are compared as text and one of them as pages.
    let text = ["--chapters", "--format", "md,html"];
    let one = build(here, "out", &[&text[..], &["--jobs", "1", "examples", "golden"]].concat(), None);
    assert!(one.len() > 100, "{:?}", one.keys());
    let many = build(here, "out", &[&text[..], &["--jobs", "7", "golden", "examples"]].concat(), None);
    assert_same(&one, &many);
    let example = examples()[0].name.clone();
    let one = build(here, "out", &["--format", "pdf", "--jobs", "1", &example, "golden"], None);
    let many = build(here, "out", &["--format", "pdf", "--jobs", "7", "golden", &example], None);
    assert!(one.keys().filter(|path| path.extension().is_some_and(|ending| ending == "pdf")).count() == 3);
    assert_same(&one, &many);
}

#[test]
fn a_build_of_one_device_equals_its_part_of_a_build_of_all() {
    let here = project();
    let here = here.path();
    let all = build(here, "out", &["--format", "md,html", "examples", "golden"], None);
    let example = examples()[0].name.clone();
    let one = build(here, "elsewhere/deep", &["--format", "md,html", &example], None);
    let documents: Tree = one.into_iter().filter(|(path, _)| path.components().count() > 1).collect();
    assert!(!documents.is_empty());
    for (path, bytes) in documents {
        assert!(all[&path] == bytes, "{} differs", path.display());
    }
}

#[test]
fn the_day_of_the_build_changes_the_dates_of_a_pdf_only() {
    let here = project();
    let here = here.path();
    let inputs = ["golden/network.ifu.toml"];
    let unset = build(here, "out", &inputs, None);
    let first = build(here, "out", &inputs, Some("1700000000"));
    let again = build(here, "out", &inputs, Some("1700000000"));
    let later = build(here, "out", &inputs, Some("1800000000"));
    assert_same(&first, &again);
    for (path, bytes) in &unset {
        let others = [&first[path], &later[path]];
        let ending = path.extension().unwrap_or_default();
        if ending == "md" || ending == "html" || ending == "svg" {
            assert!(others.iter().all(|other| *other == bytes), "{}", path.display());
        } else if ending == "pdf" {
            let dates: Vec<String> = [bytes, others[0], others[1]].map(|pdf| dates(pdf)).to_vec();
            assert!(dates[0].contains("20260131"), "the document's own date stands for the day: {}", dates[0]);
            assert!(dates[1].contains("20231114") && dates[2].contains("20270115"), "{dates:?}");
            let rest = without_dates(others[0]);
            assert!(rest == without_dates(others[1]), "more than dates and what hangs on them differs");
            assert!(rest == without_dates(bytes), "more than dates and what hangs on them differs");
        }
    }
    assert!(unset.keys().any(|path| path.extension().is_some_and(|ending| ending == "pdf")));
}

/// The dates in a PDF's information.
fn dates(pdf: &[u8]) -> String {
    let text = String::from_utf8_lossy(pdf);
    let dates = text.split("Date").skip(1).map(|rest| rest.chars().take(20).collect::<String>());
    dates.collect::<Vec<_>>().join(" ")
}

/// A PDF without dates and the ids that are made from its bytes.
fn without_dates(pdf: &[u8]) -> Vec<u8> {
    let text: String = pdf.iter().map(|byte| char::from(*byte)).collect();
    let patterns = [
        r"D:\d{14}(Z|[+-]\d\d'\d\d('|))?",
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?",
        r"(?s)/ID ?\[.*?\]",
        r"(?s)(DocumentID|InstanceID|instanceID)>.*?</",
    ];
    let text = patterns
        .iter()
        .fold(text, |text, pattern| regex::Regex::new(pattern).unwrap().replace_all(&text, "<date>").into_owned());
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}
