//! XLIFF files for agencies: exported, filled, imported, and refused where something is wrong with them.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs ifugen in a folder: exit code, standard output and error together.
fn ifugen(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap())
}

const PURPOSE: &str = "Press **OK**, see {ref:device}, `a b` and [the site](https://example.com/).";

/// A folder with a device whose purpose has markup, extracted for German.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ifugen(folder.path(), &["init", "pump"]).0, Some(0));
    let file = folder.path().join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().find(|line| line.starts_with("purpose = ")).expect("the starter has a purpose");
    fs::write(&file, text.replacen(line, &format!("purpose = \"{PURPOSE}\""), 1)).unwrap();
    let told = ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    folder
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

fn export(folder: &Path) -> String {
    let told = ifugen(folder, &["translate", "export", "pump", "--xliff", "--lang", "de"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    read(folder, "xliff/pump.de.xlf")
}

/// Imports a text as the file that came back.
fn import(folder: &Path, text: &str) -> (Option<i32>, String) {
    fs::write(folder.join("back.xlf"), text).unwrap();
    ifugen(folder, &["translate", "import", "back.xlf"])
}

/// The export with a target in the unit of the purpose.
fn filled(exported: &str, target: &str) -> String {
    let start = exported.find("id=\"device.purpose\"").expect("the purpose is exported");
    let end = start + exported[start..].find("</source>").unwrap() + "</source>".len();
    format!("{}\n<target>{target}</target>{}", &exported[..end], &exported[end..])
}

const TARGET: &str = "<ph id=\"4\">`a b`</ph>, <ph id=\"2\">{ref:device}</ph>, <bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept>, \
                      <bpt id=\"5\">[</bpt>die Seite<ept id=\"5\">](https://example.com/)</ept>.";

#[test]
fn what_was_exported_comes_back_byte_for_byte() {
    let folder = project();
    let po = folder.path().join("pump/pump.de.po");
    let untouched = fs::read_to_string(&po).unwrap();
    let exported = export(folder.path());
    assert!(!exported.contains("<target"), "nothing is translated yet");
    assert_eq!(import(folder.path(), &exported).0, Some(0));
    assert_eq!(fs::read_to_string(&po).unwrap(), untouched);
    // Each second text is translated, some of them unsure, one with other markup than its source has.
    let mut count = 0;
    let mut text = String::new();
    for entry in untouched.split_inclusive("\n\n") {
        count += 1;
        // A translation has to keep the placeholders.
        if count > 1 && count % 2 == 0 && !entry.contains('{') {
            let fuzzy = if count % 4 == 0 { "#, fuzzy\n" } else { "" };
            let entry = entry.trim_end().strip_suffix("msgstr \"\"").expect("untranslated");
            text.push_str(&entry.replacen("msgctxt", &format!("{fuzzy}msgctxt"), 1));
            text.push_str("msgstr \"Ein *Text* mit \\\"Zeichen\\\" & <Marken>,\\nund so lang, dass er auf zwei Zeilen steht: `x`.\"\n\n");
        } else {
            text.push_str(entry);
        }
    }
    fs::write(&po, text.trim_end().to_owned() + "\n").unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
    let translated = fs::read_to_string(&po).unwrap();
    assert!(count > 10 && translated.contains("#, fuzzy") && translated.contains("<Marken>"), "{translated}");
    let exported = export(folder.path());
    assert!(exported.contains("state=\"needs-review-translation\"") && exported.contains("state=\"translated\""));
    let told = import(folder.path(), &exported);
    assert_eq!(told.0, Some(0), "{}", told.1);
    assert_eq!(fs::read_to_string(&po).unwrap(), translated);
    assert!(told.1.contains("pump/pump.de.po (unchanged)"), "{}", told.1);
}

#[test]
fn a_translation_that_came_back_is_in_the_document() {
    let folder = project();
    let told = import(folder.path(), &filled(&export(folder.path()), TARGET));
    assert_eq!(told.0, Some(0), "{}", told.1);
    let told = ifugen(folder.path(), &["build", "pump", "--lang", "de", "--draft", "--format", "md"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    let text = read(folder.path(), "out/pump/de/ifu-security.md");
    assert!(text.contains("**OK**, [die Seite](https://example.com/)."), "{text}");
}

#[test]
fn markup_that_is_lost_doubled_or_changed_is_told_and_nothing_is_written() {
    let folder = project();
    let exported = export(folder.path());
    let before = read(folder.path(), "pump/pump.de.po");
    let line = exported[..exported.find("id=\"device.purpose\"").unwrap()].matches('\n').count() + 3;
    for (from, to, told) in [
        ("<ph id=\"2\">{ref:device}</ph>", "", "`{ref:device}` is lost"),
        ("{ref:device}", "{ref:device.name}", "`{ref:device}` has become `{ref:device.name}`"),
        ("`a b`</ph>", "`a b`</ph> `a b`", "`` `a b` `` stands more often"),
        ("`a b`</ph>", "`a b`</ph> *neu*", "`*…*` does not stand in the source text"),
        ("https://example.com/", "https://example.org/", "has become `[…](https://example.org/)`"),
        ("<ept id=\"1\">**</ept>", "", "`**…**` is lost"),
    ] {
        assert!(TARGET.contains(from), "{from}");
        let (code, text) = import(folder.path(), &filled(&exported, &TARGET.replace(from, to)));
        assert_eq!(code, Some(1), "{text}");
        let told = told.replace("`` `a b` ``", "``a b``");
        assert!(text.contains("E0511") && text.contains(&told), "{told}: {text}");
        assert!(text.contains(&format!("back.xlf:{line}:")), "line {line}: {text}");
        assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    }
    let (code, text) = import(folder.path(), &filled(&exported, &format!("{TARGET}&#xE011;")));
    assert!(code == Some(1) && text.contains("E0111") && text.contains("U+E011"), "{text}");
}

#[test]
fn what_is_no_file_of_this_project_is_refused() {
    let folder = project();
    let exported = export(folder.path());
    let (code, text) = import(folder.path(), &format!("<!DOCTYPE a>{exported}"));
    assert!(code == Some(1) && text.contains("E0510") && text.contains("back.xlf:1:"), "{text}");
    let (code, text) = import(folder.path(), &exported.replace("pump/pump.ifu.toml", "other/pump.ifu.toml"));
    assert!(code == Some(1) && text.contains("E0512") && text.contains("other/pump.de.po"), "{text}");
    let (code, text) = import(folder.path(), &exported.replace("target-language=\"de\"", "target-language=\"../de\""));
    assert!(code == Some(1) && text.contains("E0513"), "{text}");
    let (code, text) = ifugen(folder.path(), &["translate", "import", "none.xlf"]);
    assert!(code == Some(1) && text.contains("none.xlf"), "{text}");
    // A tool may name the region.
    let (code, text) = import(folder.path(), &exported.replace("target-language=\"de\"", "target-language=\"de-DE\""));
    assert!(code == Some(0) && text.contains("pump/pump.de.po"), "{text}");
}

#[test]
fn a_translation_of_a_text_that_has_changed_is_kept_as_unsure() {
    let folder = project();
    let back = filled(&export(folder.path()), TARGET);
    let file = folder.path().join("pump/pump.ifu.toml");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("Press **OK**", "Now press **OK**")).unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
    let (code, text) = import(folder.path(), &back);
    assert!(code == Some(0) && text.contains("W0510") && text.contains("`device.purpose`"), "{text}");
    let po = read(folder.path(), "pump/pump.de.po");
    let at = po.find("msgctxt \"device.purpose\"").unwrap();
    assert!(po[..at].contains("#, fuzzy") && po[..at].contains("#| msgid") && po[at..].contains("die Seite"), "{po}");
}

#[test]
fn configurations_of_the_same_name_have_files_of_their_own() {
    let folder = project();
    fs::create_dir(folder.path().join("b")).unwrap();
    let text = read(folder.path(), "pump/pump.ifu.toml").replace("[device]", "[device]\nid = \"b\"");
    fs::write(folder.path().join("b/pump.ifu.toml"), text).unwrap();
    let (code, text) = ifugen(folder.path(), &["translate", "export", ".", "--xliff", "--lang", "de,fr", "-o", "x"]);
    assert_eq!(code, Some(0), "{text}");
    for file in ["b-pump.de.xlf", "b-pump.fr.xlf", "pump-pump.de.xlf", "pump-pump.fr.xlf"] {
        assert!(read(folder.path(), &format!("x/{file}")).contains("original=\""), "{file}");
    }
}
