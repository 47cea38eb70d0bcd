//! `ifugen review import`: edited copies lead back to the configuration. `tests/tools/check-review` does the same with an example, and
//! with `LibreOffice`.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::{ifugen, root, with_parts, with_text};

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
    let here = folder.path();
    let (code, list, _) = import(here, COPY, &[]);
    assert_eq!((code, list.as_str()), (0, "no remarks\n"));
    let end = "<w:sectPr>";
    edited(here, "copy.docx", end, &format!("<w:p><w:r><w:t>Written below.</w:t></w:r></w:p>{end}"));
    // The copy itself says what it had there.
    for options in
        [&["review", "import", "copy.docx"][..], &["review", "import", "copy.docx", "--from", "pump.ifu.toml"]]
    {
        let (code, list, _) = ifugen(here, options);
        assert!(code == 0 && list.contains("not placed") && list.contains("proposed: Written below."), "{list}");
    }
    edited(here, "gone.docx", ">Contents</w:t>", "></w:t>");
    assert_eq!(import(here, "gone.docx", &[]).1, "no remarks\n", "a program makes the contents");
    edited(here, "gone.docx", ">N-1</w:t>", "></w:t>");
    let (code, list, _) = import(here, "gone.docx", &[]);
    assert!(code == 0 && list.contains("removed without tracking") && list.contains("old: N-1"), "{list}");
    // A copy of another device.
    let text = fs::read_to_string(here.join("pump.ifu.toml")).unwrap();
    fs::write(here.join("pump.ifu.toml"), text.replace("name = \"Pump\"", "name = \"Pump\"\nid = \"other\"")).unwrap();
    let (code, _, told) = import(here, COPY, &[]);
    assert!(code == 1 && told.contains("E0793"), "{told}");
}

#[test]
fn what_was_changed_without_tracking_in_headers_and_footers_is_found() {
    let folder = project("tests/golden/decommissioning/input.ifu.toml", |text| text);
    let here = folder.path();
    let is_edge = |name: &str| name.starts_with("word/edge");
    let edit = |into: &str, from: &str, to: &str| {
        with_parts(&here.join(COPY), &here.join(into), |name, text| is_edge(name).then(|| text.replace(from, to)));
    };
    edit("header.docx", "Pump", "Another pump");
    edit("footer.docx", "Page ", "Sheet ");
    edit("gone.docx", "Page ", "");
    edit("number.docx", ">1</w:t>", ">7</w:t>");
    for (copy, lines) in [
        ("header.docx", &["changed without tracking", "part: word/edge", "Another pump"][..]),
        ("footer.docx", &["changed without tracking", "part: word/edge", "old: Page of", "proposed: Sheet 1 of 1"]),
        ("number.docx", &["no remarks"]),
    ] {
        let (code, list, told) = import(here, copy, &[]);
        assert!(code == 0 && lines.iter().all(|line| list.contains(line)), "{copy}: {list}{told}");
    }
    // Both footers have the same text, which is told once.
    assert!(import(here, "footer.docx", &[]).2.contains("1 edit, 1 not placed"));
    with_parts(&here.join(COPY), &here.join("none.docx"), |name, text| {
        let at = text.find("<w:p>").filter(|_| is_edge(name) && text.contains("Page "))?;
        Some(format!("{}</w:ftr>", &text[..at]))
    });
    let (_, list, _) = import(here, "none.docx", &[]);
    assert!(list.contains("removed without tracking") && list.contains("part: footer"), "{list}");
}

#[test]
fn a_copy_with_marks_of_changes_comes_back() {
    let folder = project("tests/golden/decommissioning/input.ifu.toml", |text| text);
    let here = folder.path();
    fs::create_dir(here.join("old")).unwrap();
    let text = fs::read_to_string(here.join("pump.ifu.toml")).unwrap();
    fs::write(here.join("old/pump.ifu.toml"), text.replace("The history is empty.", "It is blank.")).unwrap();
    let build = ["build", "pump.ifu.toml", "--format", "docx", "--lang", "en", "--changes-since", "old"];
    let (code, _, told) = ifugen(here, &build);
    assert_eq!(code, 0, "{told}");
    // It has a bar, and a section on what has changed.
    edited(here, "bar.docx", "<w:pBdr><w:left w:val=\"single\"", "");
    edited(here, "section.docx", "w:name=\"history-changes\"", "");
    let (code, list, told) = import(here, COPY, &[]);
    assert_eq!((code, list.as_str()), (0, "no remarks\n"), "{told}");
}
