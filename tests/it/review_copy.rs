//! `ifugen review export`: copies that show what has changed, and come back through `review import`.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use crate::diff::git;
use crate::support::{ifugen, root, with_text};

const COPY: &str = "review/pump/en/ifu-security.docx";

/// A repository with a configuration, which has changed since the revision.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let text = fs::read_to_string(root().join("tests/golden/decommissioning/input.ifu.toml")).unwrap();
    fs::write(here.join("pump.ifu.toml"), &text).unwrap();
    git(here, &["init", "--quiet"]);
    git(here, &["add", "."]);
    git(here, &["commit", "--quiet", "-m", "first"]);
    git(here, &["tag", "v1"]);
    let new = text.replace("The history is empty.", "The history is erased.");
    assert_ne!(new, text);
    fs::write(here.join("pump.ifu.toml"), new).unwrap();
    folder
}

fn export(folder: &Path, options: &[&str]) -> (i32, String, String) {
    ifugen(folder, &[&["review", "export", "pump.ifu.toml", "--lang", "en"], options].concat())
}

fn part(folder: &Path, name: &str) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(folder.join(COPY)).unwrap())).unwrap();
    let mut text = String::new();
    archive.by_name(name).ok()?.read_to_string(&mut text).unwrap();
    Some(text)
}

/// The copy, in whose text something is replaced, as `back.docx`.
fn edited(folder: &Path, from: &str, to: &str) {
    with_text(&folder.join(COPY), &folder.join("back.docx"), from, to);
}

fn import(folder: &Path, options: &[&str]) -> (i32, String, String) {
    ifugen(folder, &[&["review", "import", "back.docx", "--from", "pump.ifu.toml"], options].concat())
}

#[test]
fn a_copy_shows_what_has_changed_and_comes_back() {
    let folder = project();
    let here = folder.path();
    let (code, out, told) = export(here, &["--since", "v1", "--protect"]);
    assert!(code == 0 && out.contains("insertions and deletions since `v1`"), "{out}{told}");
    let text = part(here, "word/document.xml").unwrap();
    for piece in ["<w:delText xml:space=\"preserve\">empty</w:delText>", "<w:ins w:id=", "w:author=\"ifugen\""] {
        assert!(text.contains(piece), "{piece}: {text}");
    }
    let comments = part(here, "word/comments.xml").unwrap();
    assert!(comments.contains("decommission.verify (pump.ifu.toml:22): "), "{comments}");
    // The bytes do not depend on the day or on the name of the state's folder.
    let before = fs::read(here.join(COPY)).unwrap();
    let (code, out, _) = export(here, &["--since", "v1", "--protect"]);
    assert!(code == 0 && before == fs::read(here.join(COPY)).unwrap(), "{out}");
    // What the copy itself shows is no remark.
    edited(here, "</w:body>", "</w:body>");
    let (code, list, told) = import(here, &[]);
    assert_eq!((code, list.as_str()), (0, "no remarks\n"), "{told}");
    // An edit within an insertion.
    let by = "w:id=\"9001\" w:author=\"Anna\" w:date=\"2026-11-02T10:00:00Z\"";
    let run =
        |text: &str, element: &str| format!("<w:r><w:{element} xml:space=\"preserve\">{text}</w:{element}></w:r>");
    let of = |xml: &str| {
        let at = xml.find(">erased</w:t></w:r>").unwrap();
        let start = xml[..at].rfind("<w:r>").unwrap();
        xml[start..at + ">erased</w:t></w:r>".len()].to_owned()
    };
    let new = format!("<w:del {by}>{}</w:del><w:ins {by}>{}</w:ins>", run("erased", "delText"), run("gone", "t"));
    edited(here, &of(&text), &new);
    let (code, list, _) = import(here, &[]);
    assert!(code == 0 && list.contains("proposed: ") && list.contains("The history is gone."), "{list}");
    assert!(!list.contains("ifugen,"), "{list}");
    let (code, list, told) = import(here, &["--apply"]);
    assert!(code == 0 && told.contains("applied 1 edit"), "{list}{told}");
    assert!(fs::read_to_string(here.join("pump.ifu.toml")).unwrap().contains("The history is gone."));
}

#[test]
fn a_rejected_change_is_told() {
    let folder = project();
    let here = folder.path();
    assert_eq!(export(here, &["--since", "v1"]).0, 0);
    let text = part(here, "word/document.xml").unwrap();
    let gone = text.split("<w:del ").find(|rest| rest.contains(">empty</w:delText>")).unwrap();
    let gone = format!("<w:del {}</w:del>", gone.split("</w:del>").next().unwrap());
    let came = text.split("<w:ins ").find(|rest| rest.contains(">erased</w:t>")).unwrap();
    let came = format!("<w:ins {}</w:ins>", came.split("</w:ins>").next().unwrap());
    edited(here, &format!("{gone}{came}"), "<w:r><w:t>empty</w:t></w:r>");
    let (code, list, told) = import(here, &[]);
    assert!(code == 0 && list.contains("change rejected") && list.contains("The history is empty."), "{list}{told}");
}

#[test]
fn wrong_uses_are_refused() {
    let folder = project();
    let here = folder.path();
    let (code, _, told) = export(here, &["--since", "v9"]);
    assert!(code == 2 && told.contains("git knows no revision `v9`"), "{told}");
    let (code, _, told) = export(here, &["--document", "pump/carb"]);
    assert!(code == 2 && told.contains("there is no document `pump/carb`"), "{told}");
    let outside = tempfile::tempdir().unwrap();
    fs::copy(here.join("pump.ifu.toml"), outside.path().join("pump.ifu.toml")).unwrap();
    let (code, _, told) = export(outside.path(), &["--since", "v1"]);
    assert!(code == 2 && told.contains("is in no git repository"), "{told}");
    assert!(!here.join("review").exists());
}

#[test]
fn a_copy_without_changes_says_so_and_one_that_differs_is_left() {
    let folder = project();
    let here = folder.path();
    git(here, &["commit", "--quiet", "-a", "-m", "second"]);
    let (code, out, _) = export(here, &["--since", "HEAD"]);
    assert!(code == 0 && out.contains("nothing changed since `HEAD`"), "{out}");
    assert!(part(here, "word/comments.xml").is_none());
    assert!(!part(here, "word/document.xml").unwrap().contains("<w:ins "));
    // A path is a state, too; the copy in the folder may hold remarks.
    fs::create_dir(here.join("old")).unwrap();
    let text = fs::read_to_string(here.join("pump.ifu.toml")).unwrap();
    fs::write(here.join("old/pump.ifu.toml"), text.replace("erased", "blank")).unwrap();
    let (code, out, _) = export(here, &["--since", "old"]);
    assert!(code == 1 && out.contains("left as it was") && out.contains("0 copies in review"), "{out}");
    let (code, out, _) = export(here, &["--since", "old", "--force"]);
    assert!(code == 0 && out.contains("1 copy in review"), "{out}");
    assert!(part(here, "word/document.xml").unwrap().contains(">blank</w:delText>"));
    // Without an earlier state nothing is marked, and edits are tracked.
    let (code, out, _) = export(here, &["--force"]);
    assert!(code == 0 && !out.contains("since"), "{out}");
    assert!(part(here, "word/settings.xml").unwrap().contains("<w:trackRevisions/>"));
}
