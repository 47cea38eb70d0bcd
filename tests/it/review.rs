//! `ifugen review import`: edited copies lead back to the configuration. `tests/tools/check-review` does the same with an example, and
//! with `LibreOffice`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{ifugen, root, with_text};

const COPY: &str = "out/pump/en/ifu-security.docx";

/// A folder with a configuration, and a copy for reviewers.
fn project(from: &str, edit: impl Fn(String) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(root().join(from)).unwrap();
    fs::write(folder.path().join("pump.ifu.toml"), edit(text)).unwrap();
    let built = ifugen(folder.path(), &["build", "pump.ifu.toml", "--format", "docx", "--lang", "en"]);
    assert_eq!(built.0, 0, "{}", built.2);
    folder
}

fn import(folder: &Path, copy: &str, options: &[&str]) -> (i32, String, String) {
    let from = ["review", "import", copy, "--from", "pump.ifu.toml"];
    ifugen(folder, &[&from[..], options].concat())
}

/// A copy in whose text something is replaced.
fn edited(folder: &Path, name: &str, from: &str, to: &str) -> PathBuf {
    let path = folder.join(name);
    with_text(&folder.join(COPY), &path, from, to);
    path
}

/// A run that replaces a part of the text of another one, tracked, within `before` and `behind`.
fn tracked(before: &str, old: &str, new: &str, behind: &str) -> (String, String) {
    let by = "w:id=\"9001\" w:author=\"Anna\" w:date=\"2026-11-02T10:00:00Z\"";
    let end = "</w:t></w:r>";
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}{end}");
    (
        format!("{before}{old}{behind}{end}"),
        format!(
            "{before}{end}<w:del {by}><w:r><w:delText>{old}</w:delText></w:r></w:del><w:ins {by}>{}</w:ins>{}",
            run(new),
            run(behind)
        ),
    )
}

#[test]
fn an_edit_of_prose_changes_one_text_of_the_file() {
    // With the byte order mark and the line ends of Windows.
    let windows = |text: String| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let folder = project("tests/golden/decommissioning/input.ifu.toml", windows);
    let before = fs::read_to_string(folder.path().join("pump.ifu.toml")).unwrap();
    let (from, to) = tracked("The history is ", "empty", "erased", ".");
    edited(folder.path(), "copy.docx", &from, &to);
    let (code, list, _) = import(folder.path(), "copy.docx", &[]);
    assert_eq!(code, 0);
    for line in ["fact: decommission.verify (pump.ifu.toml:22)", "Anna, 2026-11-02T10:00:00Z, inserted: erased"] {
        assert!(list.contains(line), "{list}");
    }
    let (code, list, _) = import(folder.path(), "copy.docx", &["--apply", "--dry-run"]);
    assert!(code == 0 && list.contains("+verify = \"The history is erased.\""), "{list}");
    assert_eq!(fs::read_to_string(folder.path().join("pump.ifu.toml")).unwrap(), before);
    let (code, list, told) = import(folder.path(), "copy.docx", &["--apply"]);
    assert_eq!(code, 0, "{told}");
    assert!(list.contains("applied: `decommission.verify` in pump.ifu.toml"), "{list}");
    let after = fs::read_to_string(folder.path().join("pump.ifu.toml")).unwrap();
    assert_eq!(after, before.replace("The history is empty.", "The history is erased."));
    // Now the copy is of another state.
    let (code, list, told) = import(folder.path(), "copy.docx", &["--apply"]);
    assert!(code == 1 && told.contains("E0792") && list.is_empty(), "{list}{told}");
    let (code, list, _) = import(folder.path(), "copy.docx", &["--apply", "--rebase"]);
    assert!(
        code == 0 && list.contains("no longer fits: the passage now says: ") && list.contains("not applied"),
        "{list}"
    );
    assert_eq!(fs::read_to_string(folder.path().join("pump.ifu.toml")).unwrap(), after);
}

#[test]
fn edits_that_are_no_prose_stay_proposals() {
    let folder = project("tests/golden/decommissioning/input.ifu.toml", |text| text);
    let before = fs::read(folder.path().join("pump.ifu.toml")).unwrap();
    let cases = [
        // Markup of the configuration that the passage shows otherwise.
        tracked("Erase", "", " all", ""),
        // New markup.
        tracked("The serial number", ".", " *and* more.", ""),
        // A value, and the words of ifugen around it.
        tracked("", "4.2", "4.3", ""),
    ];
    for (number, (from, to)) in cases.iter().enumerate() {
        let name = format!("{number}.docx");
        edited(folder.path(), &name, from, to);
        let (code, list, told) = import(folder.path(), &name, &["--apply"]);
        assert_eq!(code, 0, "{told}");
        assert!(list.contains("not applied: ") && told.contains("applied 0 edits; 1 left"), "{list}{told}");
        assert_eq!(fs::read(folder.path().join("pump.ifu.toml")).unwrap(), before, "{list}");
    }
    // Two reviewers want different texts.
    for (name, new) in [("a.docx", "erased"), ("b.docx", "gone")] {
        let (from, to) = tracked("The history is ", "empty", new, ".");
        edited(folder.path(), name, &from, &to);
    }
    let (code, list, told) = import(folder.path(), "a.docx", &["b.docx", "--apply"]);
    assert!(code == 0 && told.contains("W0793") && list.matches("conflict: ").count() == 2, "{list}{told}");
    assert_eq!(fs::read(folder.path().join("pump.ifu.toml")).unwrap(), before);
}

#[test]
fn what_was_added_without_tracking_outside_of_passages_is_found() {
    let folder = project("tests/golden/decommissioning/input.ifu.toml", |text| text);
    let (code, list, _) = import(folder.path(), COPY, &[]);
    assert_eq!((code, list.as_str()), (0, "no remarks\n"));
    let end = "<w:sectPr>";
    edited(folder.path(), "copy.docx", end, &format!("<w:p><w:r><w:t>Written below.</w:t></w:r></w:p>{end}"));
    let (code, list, _) = import(folder.path(), "copy.docx", &[]);
    assert!(code == 0 && list.contains("not placed") && list.contains("proposed: Written below."), "{list}");
    // A copy of another device.
    fs::write(
        folder.path().join("pump.ifu.toml"),
        fs::read_to_string(folder.path().join("pump.ifu.toml"))
            .unwrap()
            .replace("name = \"Pump\"", "name = \"Pump\"\nid = \"other\""),
    )
    .unwrap();
    let (code, _, told) = import(folder.path(), COPY, &[]);
    assert!(code == 1 && told.contains("E0793"), "{told}");
}
