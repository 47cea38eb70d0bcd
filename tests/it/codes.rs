//! Diagnostics that need a whole project to arise: each is told with its code, at its line, and not where nothing is wrong.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A project made by `init`, with one line put in after another line, and files beside it.
fn check(after: &str, line: &str, files: &[(&str, &str)], arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("pump");
    let ifugen = |arguments: &[&str], at: &Path| {
        let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(at).output().unwrap();
        String::from_utf8(run.stderr).unwrap()
    };
    assert_eq!(ifugen(&["init", "pump"], folder.path()), "");
    let file = project.join("pump.ifu.toml");
    let starter = fs::read_to_string(&file).unwrap();
    assert!(starter.contains(after), "the starter has no `{after}`");
    fs::write(&file, starter.replacen(after, &format!("{after}\n{line}"), 1)).unwrap();
    for (name, text) in files {
        fs::write(project.join(name), text).unwrap();
    }
    let mut all = vec!["check", "."];
    all.extend(arguments);
    ifugen(&all, &project)
}

const NUMBER: &str = "number = \"IFU-EP1-SEC\"";
const LANGUAGES: &str = "languages = [\"en\"]                      # languages of the document";

/// A PO file with one entry.
fn catalog(source: &str, translation: &str) -> String {
    format!(
        "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"device.purpose\"\nmsgid \"{source}\"\nmsgstr \"{translation}\"\n"
    )
}

#[test]
fn the_starter_has_none_of_them() {
    let told = check(NUMBER, "", &[], &[]);
    assert!(!told.contains("\nE") && !told.starts_with('E'), "{told}");
}

#[test]
fn a_bill_of_materials_that_cannot_be_read() {
    let told = check(
        "steps = [\"Choose **Service > Erase all data**.\", \"Wait for the confirmation.\"]",
        "[sbom]\nfile = \"a.json\"",
        &[],
        &[],
    );
    assert!(told.contains("E0118") && told.contains("cannot import `a.json`"), "{told}");
    let files = [("a.json", "{\"bomFormat\": \"SPDX\"}")];
    let told = check(
        "steps = [\"Choose **Service > Erase all data**.\", \"Wait for the confirmation.\"]",
        "[sbom]\nfile = \"a.json\"",
        &files,
        &[],
    );
    assert!(told.contains("E0118") && told.contains("known formats: CycloneDX"), "{told}");
}

#[test]
fn prose_that_is_not_translated() {
    let told = check(LANGUAGES, "", &[], &["--lang", "de"]);
    assert!(told.contains("E0502") && told.contains("are not translated into `de`"), "{told}");
    let told = check(LANGUAGES, "", &[], &["--lang", "de", "--draft"]);
    assert!(!told.contains("E0502"), "{told}");
}

#[test]
fn a_translation_of_an_earlier_text_is_told_as_such() {
    let po = catalog("Another purpose.", "Ein anderer Zweck.");
    let told = check(LANGUAGES, "", &[("pump.de.po", &po)], &["--lang", "de"]);
    assert!(told.contains("(1 of them have changed since)"), "{told}");
}

#[test]
fn a_catalog_that_is_none() {
    let told = check(LANGUAGES, "", &[("pump.de.po", "msgid \"a\"\nmsgstr \"b\n")], &["--lang", "de", "--draft"]);
    assert!(told.contains("E0503") && told.contains("pump.de.po:2:1"), "{told}");
}

#[test]
fn a_placeholder_that_a_translation_adds() {
    let po = catalog("Controlled infusion of medication.", "Infusion, siehe {ref:network.port}.");
    let told = check(LANGUAGES, "", &[("pump.de.po", &po)], &["--lang", "de", "--draft"]);
    assert!(told.contains("E0504") && told.contains("`{ref:network.port}`"), "{told}");
}

#[test]
fn requirements_that_are_not_covered() {
    let told = check(NUMBER, "", &[], &["--require", "mdr"]);
    assert!(told.contains("E0410") || told.contains("E0411"), "{told}");
    assert!(told.contains("E0411"), "{told}");
    let told = check(NUMBER, "", &[], &["--require", "fda,imdrf-n60,mdcg-2019-16,ivdr"]);
    assert!(told.contains("E0410"), "{told}");
}

#[test]
fn requirements_said_not_to_apply() {
    let last = "steps = [\"Choose **Service > Erase all data**.\", \"Wait for the confirmation.\"]";
    let line = |id: &str, because: &str| format!("[[not_applicable]]\nrequirement = \"{id}\"\nbecause = \"{because}\"");
    let told = check(last, &line("mdr-annex-i-99", "No such clause."), &[], &["--require", "mdr"]);
    assert!(told.contains("E0402") && told.contains("mdr-annex-i-99"), "{told}");
    let id = "imdrf-n60-5.5.2-support-end";
    let told = check(last, &line(id, "We never end."), &[], &["--require", "imdrf-n60", "--allow-gaps"]);
    assert!(told.contains("E0404") && told.contains(id), "{told}");
    let told = check(last, &line(id, " "), &[], &["--require", "imdrf-n60", "--allow-gaps"]);
    assert!(told.contains("E0325") && told.contains("`because` is an empty text"), "{told}");
}
