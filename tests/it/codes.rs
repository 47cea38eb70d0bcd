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
    assert!(told.contains("E0118") && told.contains("no bill of materials"), "{told}");
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
    assert!(told.contains("(1 of them out of date)"), "{told}");
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

/// What `check` finds in a project made by `init`, to which a text is added and files are laid beside: code and place of
/// each problem but the warnings about chapters with no facts.
fn found(added: &str, files: &[(&str, &str)], require: &str) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("pump");
    let ifugen = |arguments: &[&str], at: &Path| {
        Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(at).output().unwrap()
    };
    ifugen(&["init", "pump"], folder.path());
    let text = format!("{}\n{added}\n", fs::read_to_string(project.join("pump.ifu.toml")).unwrap());
    fs::write(project.join("pump.ifu.toml"), &text).unwrap();
    for (name, text) in files {
        let path = project.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let arguments = ["check", ".", "--require", require, "--allow-gaps", "--report", "json"];
    let run = ifugen(&arguments, &project);
    let report: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let told = report.as_array().unwrap().iter();
    let told = told.filter(|problem| !problem["code"].as_str().unwrap().starts_with('W')).map(|problem| {
        let [code, file] = ["code", "file"].map(|key| problem[key].as_str().unwrap_or_default());
        format!("{code} {file}:{}:{}", problem["line"], problem["column"])
    });
    (text, told.collect())
}

/// Where a text stands in a file.
fn place(text: &str, needle: &str) -> String {
    let before = &text[..text.rfind(needle).unwrap()];
    format!("{}:{}", before.matches('\n').count() + 1, before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1)
}

#[test]
fn requirements_said_not_to_apply() {
    let entry = |id: &str, rest: &str| format!("[[not_applicable]]\nrequirement = \"{id}\"\n{rest}");
    let source = "imdrf-n60";
    let (covered, open) = ("imdrf-n60-5.5.2-support-end", "imdrf-n60-5.5.2-sbom");
    let (_, told) = found(&entry(open, "because = \"It holds no software of others.\""), &[], source);
    assert_eq!(told, <[String; 0]>::default());
    for (code, added, needle) in [
        ("E0402", entry("imdrf-n60-99", "because = \"No such clause.\""), "\"imdrf-n60-99\""),
        ("E0325", entry(open, "because = \" \""), "\" \""),
        ("E0202", entry(open, ""), "[[not_applicable]]"),
        ("E0404", entry(covered, "because = \"We never end.\""), "[[not_applicable]]"),
    ] {
        let (text, told) = found(&added, &[], source);
        assert_eq!(told, [format!("{code} pump.ifu.toml:{}", place(&text, needle))], "{added}");
    }
}

#[test]
fn catalogues_of_a_project_that_cannot_hold() {
    let topic = "[[topic]]\nid = \"own\"\nmeaning = \"Own.\"\nchapter = \"network\"\n";
    let evidence = |pattern: &str| format!("{topic}[[topic.evidence]]\naspect = \"own\"\nany = [\"{pattern}\"]\n");
    let name = "requirements/topics.toml";
    let (_, told) = found("", &[(name, &evidence("network.port"))], "mdr");
    assert_eq!(told, <[String; 0]>::default());
    for (code, text, needle) in [
        ("E0406", topic.to_owned(), "\"own\""),
        ("E0407", evidence("network.prot"), "\"network.prot\""),
        ("E0407", evidence("network.port[need=must]"), "\"network.port[need=must]\""),
        ("E0407", evidence("network..port"), "\"network..port\""),
    ] {
        let (_, told) = found("", &[(name, &text)], "mdr");
        assert_eq!(told, [format!("{code} {name}:{}", place(&text, needle))], "{text}");
    }
}
