//! Building again: what is fresh stays, what is stale is made, what is not ifugen's is left alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::cli::{PUMP, Run, folder, names, read, run, tree, write};
use crate::determinism::assert_same;

/// PUMP with a family, a second language and a bill of materials.
fn family_member(name: &str) -> String {
    PUMP.replace("schema = 1\n", "schema = 1\nextends = \"../family/base.toml\"\n")
        .replace("name = \"Pump\"", &format!("name = \"{name}\""))
        .replace("language = \"en\"\n", "language = \"en\"\nlanguages = [\"en\", \"de\"]\n")
}

const BASE: &str = "schema = 1\n[contact]\nphone = \"112\"\n[sbom]\nfile = \"parts.cdx.json\"\n";

const PARTS: &str =
    r#"{"bomFormat": "CycloneDX", "specVersion": "1.5", "components": [{"name": "zlib", "version": "1.3"}]}"#;

fn po(text: &str) -> String {
    ["Infusion.", "Web page."].iter().fold("msgid \"\"\nmsgstr \"Language: de\\n\"\n".to_owned(), |po, source| {
        format!("{po}\nmsgid \"{source}\"\nmsgstr \"{text} {source}\"\n")
    })
}

/// Two devices of one family, one on its own.
fn fleet() -> TempDir {
    folder(&[
        ("devices/one.ifu.toml", &family_member("One")),
        ("devices/one.de.po", &po("Eins")),
        ("devices/two.ifu.toml", &family_member("Two")),
        ("devices/two.de.po", &po("Zwei")),
        ("alone/three.ifu.toml", &PUMP.replace("\"Pump\"", "\"Three\"")),
        ("family/base.toml", BASE),
        ("family/parts.cdx.json", PARTS),
    ])
}

const BUILD: &[&str] = &["build", "devices", "alone", "-v"];

/// Builds, and gives the documents that were made: those that are not fresh.
fn made(here: &Path, arguments: &[&str]) -> String {
    let out = run(here, &[BUILD, arguments].concat()).ends(0).out;
    let lines = out.lines().filter(|line| line.contains(": ") && line.ends_with("changed") && !line.contains(" in "));
    lines.map(|line| line.split(':').next().unwrap()).collect::<Vec<_>>().join(", ")
}

#[test]
fn only_what_depends_on_a_change_is_made() {
    let here = fleet();
    let here = here.path();
    assert_eq!(made(here, &[]), "three en, one en, one de, two en, two de");
    assert_eq!(made(here, &[]), "");
    let change = |name: &str, from: &str, to: &str| {
        let text = read(here, name);
        assert!(text.contains(from), "{name}");
        write(here, name, text.replace(from, to));
    };
    change("devices/one.ifu.toml", "min_length = 12", "min_length = 14");
    assert_eq!(made(here, &[]), "one en, one de");
    assert!(read(here, "out/one/en/ifu-security.md").contains("14"));
    change("family/base.toml", "112", "113");
    assert_eq!(made(here, &[]), "one en, one de, two en, two de");
    change("family/parts.cdx.json", "1.3", "1.4");
    assert_eq!(made(here, &[]), "one en, one de, two en, two de");
    assert!(read(here, "out/two/de/ifu-security.md").contains("1.4"));
    change("devices/two.de.po", "Zwei", "Two");
    assert_eq!(made(here, &[]), "two de");
    // One that was looked for and was not there.
    write(here, "family/base.de.po", "msgid \"\"\nmsgstr \"Language: de\\n\"\n");
    assert_eq!(made(here, &[]), "");
    write(here, "locales/de/own.ftl", "title = Titel\n");
    assert_eq!(made(here, &[]), "one de, two de");
    assert!(read(here, "out/two/de/ifu-security.md").starts_with("# Titel\n"));
    write(here, "templates/html/style.css", "body { color: black }\n");
    assert_eq!(made(here, &["--format", "md"]), "");
    assert_eq!(made(here, &[]), "three en, one en, one de, two en, two de");
    write(here, "templates/pdf/page.typ", "nothing that is asked for");
    write(here, "requirements/readme.txt", "no more than a note");
    assert_eq!(made(here, &[]), "");
    // Times count for nothing, and an old content is as new as any.
    for name in names(here) {
        fs::File::open(here.join(&name)).unwrap().set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    }
    assert_eq!(made(here, &[]), "");
    // A file that is gone is written anew, and nothing beside it.
    fs::remove_file(here.join("out/one/en/ifu-security.md")).unwrap();
    assert_eq!(made(here, &[]), "one en");
    assert_eq!(made(here, &["--chapters"]), "three en, one en, one de, two en, two de");
    assert_eq!(made(here, &["--accept-draft-locales", "--chapters"]), "three en, one en, one de, two en, two de");
}

#[test]
fn a_build_after_changes_equals_a_clean_one() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    write(here, "family/base.toml", BASE.replace("112", "113"));
    write(here, "devices/two.de.po", po("2"));
    write(here, "alone/three.ifu.toml", PUMP.replace("\"Pump\"", "\"Drei\""));
    made(here, &[]);
    let after = tree(&here.join("out"));
    fs::remove_dir_all(here.join("out")).unwrap();
    made(here, &[]);
    assert_same(&tree(&here.join("out")), &after);
}

#[test]
fn a_file_that_appears_beside_a_device_counts() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    let build = &["build", ".", "--lang", "de", "--draft", "-v"];
    run(here, build).ends(0);
    run(here, build).ends(0).says(&["pump de: fresh"]);
    write(here, "pump.de.po", po("Da:"));
    run(here, build).ends(0).says(&["pump de: 2 files changed"]);
    assert!(read(here, "out/pump/de/ifu-security.md").contains("Da: Infusion."));
    fs::remove_file(here.join("pump.de.po")).unwrap();
    run(here, build).ends(0).says(&["pump de: 2 files changed"]);
}

/// A PO file beside the one that is read would be edited in vain, so it is told of although no input has changed.
#[test]
fn a_second_po_file_for_a_language_is_told_although_nothing_else_changed() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    for name in ["devices/one.de_DE.po", "devices/one.de-AT.po"] {
        write(here, name, po("Auch"));
        let told = run(here, BUILD).ends(1).err;
        assert!(told.contains("E0514") && told.contains(name.split('/').nth(1).unwrap()), "{name}: {told}");
        fs::remove_file(here.join(name)).unwrap();
        assert_eq!(made(here, &[]), "");
    }
    // Of another device, for another language, or for none.
    for name in ["devices/on.de_DE.po", "devices/one.fr.po", "devices/one.old.de.po", "family/base.de-AT.po"] {
        write(here, name, po("Auch"));
    }
    assert_eq!(made(here, &[]), "");
}

#[test]
fn a_document_that_may_not_be_built_is_not_fresh() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    run(here, &["build", ".", "--lang", "de", "--draft"]).ends(0);
    run(here, &["build", ".", "--lang", "de"]).ends(1).tells(&["E0502"]);
    run(here, &["build", ".", "--lang", "de", "--draft"]).ends(0).says(&[" 0 changed"]);
}

#[test]
fn what_is_not_asked_for_stays() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    let before = tree(&here.join("out"));
    // A draft is marked as one on each page, so all that is asked for is made.
    assert_eq!(made(here, &["--lang", "de", "--draft", "--format", "html"]), "three de, one de, two de");
    assert!(read(here, "out/index.html").contains("three/de/ifu-security.html"));
    for path in before.keys() {
        assert!(here.join("out").join(path).exists(), "{}", path.display());
        let path = path.display().to_string();
        assert!(path == "manifest.json" || read(here, "out/manifest.json").contains(&format!("\"{path}\"")), "{path}");
    }
    assert!(read(here, "out/index.html").contains("one/en/ifu-security.md"));
    assert_eq!(run(here, BUILD).ends(0).err, "", "a language of the command line alone is not left over");
    assert!(read(here, "out/index.html").contains("three/de/ifu-security.html"));
    // One device alone leaves the others on the page.
    run(here, &["build", "alone"]).ends(0);
    assert!(read(here, "out/index.html").contains("one/en/ifu-security.md"));
}

#[test]
fn warnings_are_told_again() {
    let warned = PUMP.replace("[access.password]", "[[incident]]\nid = \"virus\"\ntitle = \"Virus\"\nsigns = [\"It is slow.\"]\nactions = [\"Call us.\"]\n\n[access.password]");
    let here = folder(&[("pump.ifu.toml", &warned)]);
    let here = here.path();
    let first = run(here, &["build", "."]).ends(0).tells(&["W0313", "pump.ifu.toml"]).says(&["; 1 warning"]);
    let again = run(here, &["build", "."]).ends(0).says(&[" 0 changed; 1 warning"]);
    assert_eq!(again.err, first.err);
    // From another folder, too, as the path shows there.
    fs::create_dir(here.join("sub")).unwrap();
    let told = run(&here.join("sub"), &["build", "..", "--out", "../out"]).ends(0).says(&[" 0 changed; 1 warning"]);
    assert_eq!(told.err.replace("../pump", "pump"), first.err);
    assert!(told.err.contains("[../pump.ifu.toml:"), "{}", told.err);
    assert!(run(here, &["build", ".", "--color", "always"]).ends(0).err.contains("\u{1b}["));
    write(here, "pump.ifu.toml", PUMP);
    assert_eq!(run(here, &["build", "."]).ends(0).err, "");
}

/// Nothing is lost silently: what no sentence shows is told by the build that made the document, and by each one after it.
#[test]
fn a_fact_that_no_sentence_shows_is_told_by_every_build() {
    let lost = PUMP.replace(
        "[access.password]",
        "[access.session]\nnote = \"The screen is dark after the end of a session.\"\n\n[access.password]",
    );
    let template = "{{ facts(of=access?.password) }}\n{{ facts(of=access?.session, skip=[\"note\"]) }}\n";
    let here = folder(&[("pump.ifu.toml", &lost), ("templates/chapters/access.md", template)]);
    let here = here.path();
    let told = ["W0402", "`access.session.note`", "pump.ifu.toml:"];
    let first = run(here, &["build", "."]).ends(0).tells(&told).says(&["; 1 warning"]);
    let again = run(here, &["build", "."]).ends(0).says(&[" 0 changed; 1 warning"]);
    assert_eq!(again.err, first.err);
    // A build that reads the file anew and makes nothing still knows.
    write(here, "pump.ifu.toml", lost.replace("# ", "#  ") + "\n");
    assert_eq!(run(here, &["build", "."]).ends(0).err, first.err);
    write(here, "pump.ifu.toml", PUMP);
    assert_eq!(run(here, &["build", "."]).ends(0).err, "");
    assert_eq!(run(here, &["build", "."]).ends(0).err, "");
}

#[test]
fn check_lists_what_would_change_and_writes_nothing() {
    let here = fleet();
    let here = here.path();
    let check = |arguments: &[&str]| run(here, &[&["build", "devices", "alone", "--check"], arguments].concat());
    let listed = |run: &Run| -> Vec<String> {
        let lines =
            run.out.lines().filter(|line| ["new", "changed", "removed"].contains(&line.split(' ').next().unwrap()));
        lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
    };
    let new = check(&[]).ends(1);
    assert!(listed(&new).contains(&"new one/en/ifu-security.md".to_owned()), "{new:?}");
    assert!(!here.join("out").exists());
    made(here, &[]);
    let before = tree(here);
    assert_eq!(listed(&check(&[]).ends(0)), [""; 0]);
    let two = read(here, "devices/two.ifu.toml");
    write(here, "devices/two.ifu.toml", two.replace("12", "13"));
    let changed = check(&[]).ends(1).says(&["would change"]);
    let documents = ["de/ifu-security.html", "de/ifu-security.md", "en/ifu-security.html", "en/ifu-security.md"];
    let mut expected: Vec<String> = documents.iter().map(|name| format!("changed two/{name}")).collect();
    expected.insert(0, "changed manifest.json".into());
    assert_eq!(listed(&changed), expected);
    // A comment changes no document.
    write(here, "devices/two.ifu.toml", format!("{two}# more to come\n"));
    assert_eq!(listed(&check(&[]).ends(1)), ["changed manifest.json"]);
    write(here, "devices/two.ifu.toml", &two);
    fs::remove_file(here.join("alone/three.ifu.toml")).unwrap();
    write(here, "alone/four.ifu.toml", PUMP);
    let pruned = listed(&check(&["--prune"]).ends(1));
    for line in ["removed three/en/ifu-security.md", "new four/en/ifu-security.md", "changed index.html"] {
        assert!(pruned.contains(&line.to_owned()), "{pruned:?}");
    }
    fs::remove_file(here.join("alone/four.ifu.toml")).unwrap();
    write(here, "alone/three.ifu.toml", PUMP.replace("\"Pump\"", "\"Three\""));
    assert_same(&tree(here), &before);
}

#[test]
fn an_edited_output_is_left_alone() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    let edited = "out/one/en/ifu-security.md";
    write(here, edited, "by hand");
    write(here, "family/base.toml", BASE.replace("112", "113"));
    let before = tree(&here.join("out/one"));
    run(here, &["build", "devices", "--check"]).ends(1).tells(&["E0601", edited]);
    let told = run(here, &["build", "devices"])
        .ends(1)
        .tells(&["E0601", edited, "--force"])
        .says(&["1 file is left as it was"]);
    assert_eq!(told.err.matches("E0601").count(), 1);
    assert_same(&tree(&here.join("out/one")), &before);
    assert!(read(here, "out/two/en/ifu-security.md").contains("113"), "the others are");
    // Also where nothing else has changed.
    write(here, "family/base.toml", BASE);
    run(here, &["build", "devices"]).ends(1).tells(&["E0601"]);
    // Put back as it was, it is no longer an edited one.
    run(here, &["build", "devices", "--force"]).ends(0);
    assert!(read(here, edited).contains("112"));
    let good = read(here, edited);
    write(here, edited, "by hand");
    run(here, &["build", "devices"]).ends(1);
    write(here, edited, good);
    run(here, &["build", "devices"]).ends(0).says(&[" 0 changed"]);
    // Without the file it is written anew.
    write(here, "out/index.html", "by hand");
    run(here, &["build", "devices"]).ends(1).tells(&["E0601", "out/index.html"]);
    assert_eq!(read(here, "out/index.html"), "by hand");
    fs::remove_file(here.join("out/index.html")).unwrap();
    run(here, &["build", "devices"]).ends(0).says(&[" 1 changed"]);
}

#[test]
fn a_file_of_somebody_else_is_left_alone() {
    let here =
        folder(&[("pump.ifu.toml", PUMP), ("out/index.html", "mine"), ("out/pump/en/ifu-security.md", "mine, too")]);
    let here = here.path();
    run(here, &["build", "."]).ends(1).tells(&["E0602", "out/index.html", "out/pump/en/ifu-security.md"]);
    assert_eq!(read(here, "out/index.html"), "mine");
    assert!(!here.join("out/pump/en/ifu-security.html").exists(), "nothing of its device is written");
    run(here, &["build", ".", "--force"]).ends(0);
    assert!(read(here, "out/index.html").contains("Pump"));
    run(here, &["build", "."]).ends(0).says(&[" 0 changed"]);
}

#[test]
fn outputs_without_a_source() {
    let here = fleet();
    let here = here.path();
    made(here, &["--chapters"]);
    let whole = tree(&here.join("out"));
    // Sections are not asked for any more.
    let told =
        run(here, &["build", "devices", "alone"]).ends(0).tells(&["W0601", "out/one/en/sections/access.md", "--prune"]);
    assert!(!told.err.contains("ifu-security"), "{}", told.err);
    run(here, &["build", "devices", "alone"]).ends(0).tells(&["W0601"]);
    write(here, "out/one/en/sections/network.md", "by hand");
    run(here, &["build", "devices", "alone", "--prune"]).ends(0).tells(&["W0602", "out/one/en/sections/network.md"]);
    assert!(!here.join("out/two/en/sections").exists(), "the empty folder is gone, too");
    assert_eq!(names(&here.join("out/one/en/sections")), ["network.md"]);
    fs::remove_file(here.join("out/one/en/sections/network.md")).unwrap();
    assert_eq!(run(here, &["build", "devices", "alone"]).ends(0).err, "");
    run(here, &["build", "devices", "alone", "--chapters"]).ends(0);
    assert_same(&tree(&here.join("out")), &whole);
    // A language that the document names no longer.
    write(here, "devices/one.ifu.toml", family_member("One").replace(", \"de\"]", "]"));
    run(here, &["build", "devices", "alone", "--chapters", "--lang", "en"]).ends(0);
    run(here, &["build", "devices", "alone", "--chapters"]).ends(0).tells(&["W0601", "out/one/de/ifu-security.md"]);
    assert!(!read(here, "out/index.html").contains("one/de/"));
    // A device that is gone, and one that is called otherwise.
    fs::remove_file(here.join("devices/one.ifu.toml")).unwrap();
    write(here, "devices/two.ifu.toml", family_member("Two").replace("[device]\n", "[device]\nid = \"zwei\"\n"));
    write(here, "out/one/en/notes.txt", "by hand");
    // Nothing is said of a folder that is not looked into.
    assert_eq!(run(here, &["build", "alone", "--chapters"]).ends(0).err, "");
    let told = run(here, &["build", "devices", "--chapters"]).ends(0).tells(&[
        "W0601",
        "out/one/en/ifu-security.md",
        "72 outputs are left over",
    ]);
    assert!(!told.err.contains("out/three"), "{}", told.err);
    run(here, &["build", "devices", "--chapters", "--prune"]).ends(0);
    assert_eq!(names(&here.join("out/one")), ["en/notes.txt"]);
    assert!(!here.join("out/two").exists() && here.join("out/zwei").exists() && here.join("out/three").exists());
    run(here, &["build", "devices", "--chapters"]).ends(0).says(&[" 0 changed"]);
}

/// The devices of which the folder holds documents.
fn devices(here: &Path, out: &str) -> BTreeSet<String> {
    names(&here.join(out)).iter().filter_map(|name| Some(name.split_once('/')?.0.to_owned())).collect()
}

#[test]
fn what_a_build_has_not_looked_at_it_does_not_prune() {
    let here = fleet();
    let here = here.path();
    // With a matrix, which tells places in files.
    write(here, "alone/three.ifu.toml", PUMP.replace("formats =", "require = [\"mdr\"]\nformats ="));
    made(here, &[]);
    let whole = tree(&here.join("out"));
    assert!(read(here, "out/three/coverage.json").contains("\"alone/three.ifu.toml:"));
    let all = devices(here, "out");
    assert_eq!(all.len(), 3);
    // From other folders, of other folders, of one file, of a part, with the project named or not, with links to it.
    let one = here.join("devices/one.ifu.toml").display().to_string();
    let out = here.join("out").display().to_string();
    fs::create_dir_all(here.join("deep/er")).unwrap();
    let builds: [(&str, &[&str]); 9] = [
        ("alone", &[".", "--out", "../out"]),
        ("devices", &[".", "--out", "../out", "--project", ".."]),
        ("devices", &["two.ifu.toml", "--out", "../out", "--project", ".."]),
        ("deep/er", &["../../alone", "--out", "../../out"]),
        ("deep", &["../devices", "--out", "../out", "--project", ".."]),
        ("deep", &[&one, "--out", &out, "--project", ".."]),
        ("", &[".", "--partition", "slice:2/2"]),
        ("", &["alone"]),
        ("out", &["../alone", "--out", "."]),
    ];
    for (folder, arguments) in builds {
        let told = run(&here.join(folder), &[&["build", "--prune"], arguments].concat()).ends(0);
        assert_eq!(told.err, "", "{folder} {arguments:?}");
        assert_eq!(devices(here, "out"), all, "{folder} {arguments:?}");
    }
    // Wherever it runs, the build makes the same, and what is fresh stays so.
    run(&here.join("deep"), &["build", "../devices", "../alone", "--out", "../out", "--project", ".."]).ends(0);
    assert_same(&tree(&here.join("out")), &whole);
    let again = run(&here.join("devices"), &["build", ".", "--out", "../out", "--project", "..", "-v"]).ends(0);
    again.says(&["one en: fresh", "two de: fresh", " 0 changed"]);
    // What it has looked at, it does prune, from any folder.
    fs::remove_file(here.join("devices/one.ifu.toml")).unwrap();
    run(&here.join("alone"), &["build", ".", "--out", "../out", "--prune"]).ends(0);
    assert_eq!(devices(here, "out"), all);
    run(&here.join("devices"), &["build", ".", "--out", "../out", "--prune", "--project", ".."]).ends(0);
    assert!(!here.join("out/one").exists() && here.join("out/two").exists() && here.join("out/three").exists());
}

#[test]
fn two_projects_share_an_output_folder() {
    let here =
        folder(&[("a/devices/one.ifu.toml", PUMP), ("b/devices/two.ifu.toml", PUMP), ("b/three.ifu.toml", PUMP)]);
    let here = here.path();
    let build = |project: &str, arguments: &[&str]| {
        run(&here.join(project), &[&["build", ".", "--out", "../out", "--prune"], arguments].concat())
    };
    for project in ["a", "b", "a", "b"] {
        assert_eq!(build(project, &[]).ends(0).err, "");
    }
    assert_eq!(devices(here, "out").len(), 3);
    // Each knows its own as fresh.
    for (project, said) in [("a", "one en: fresh"), ("b", "three en: fresh")] {
        build(project, &["-v"]).ends(0).says(&[said, " 0 changed"]);
    }
    // One prunes its own only; the other's are where they are called otherwise here.
    fs::remove_file(here.join("b/devices/two.ifu.toml")).unwrap();
    build("a", &[]).ends(0);
    assert_eq!(devices(here, "out").len(), 3);
    build("b", &[]).ends(0);
    assert_eq!(devices(here, "out").into_iter().collect::<Vec<_>>(), ["one", "three"]);
    // A device that another project has under this id is not overwritten.
    write(here, "b/one.ifu.toml", PUMP.replace("\"Pump\"", "\"Other\""));
    build("b", &[]).ends(1).tells(&["E0119", "`one`", "../a/devices/one.ifu.toml", "one.ifu.toml"]);
    assert!(read(here, "out/one/en/ifu-security.md").contains("Pump"));
    build("b", &["--force"]).ends(0);
    assert!(read(here, "out/one/en/ifu-security.md").contains("Other"));
}

#[test]
fn a_device_that_is_called_otherwise_is_pruned_where_it_was_looked_for() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    // Another id.
    write(here, "devices/two.ifu.toml", family_member("Two").replace("[device]\n", "[device]\nid = \"zwei\"\n"));
    run(&here.join("alone"), &["build", ".", "--out", "../out", "--prune"]).ends(0);
    assert!(here.join("out/two").exists());
    run(here, &["build", "devices/two.ifu.toml", "--prune"]).ends(0);
    assert!(!here.join("out/two").exists() && here.join("out/zwei").exists() && here.join("out/one").exists());
    // Another file name.
    fs::rename(here.join("devices/one.ifu.toml"), here.join("devices/eins.ifu.toml")).unwrap();
    fs::rename(here.join("devices/one.de.po"), here.join("devices/eins.de.po")).unwrap();
    run(here, &["build", "devices/eins.ifu.toml", "--prune"]).ends(0);
    assert!(here.join("out/one").exists(), "a file alone says nothing of the folder");
    run(here, &["build", "devices", "--prune"]).ends(0);
    assert!(!here.join("out/one").exists() && here.join("out/eins").exists());
    // Its folder, too.
    fs::rename(here.join("devices"), here.join("geräte")).unwrap();
    run(here, &["build", "geräte", "--prune"]).ends(0);
    assert_eq!(devices(here, "out").into_iter().collect::<Vec<_>>(), ["eins", "three", "zwei"]);
    let folder = here.join("geräte");
    fs::rename(folder.join("eins.ifu.toml"), folder.join("ein.ifu.toml")).unwrap();
    fs::rename(folder.join("eins.de.po"), folder.join("ein.de.po")).unwrap();
    run(here, &["build", "geräte", "--prune"]).ends(0);
    assert_eq!(devices(here, "out").into_iter().collect::<Vec<_>>(), ["ein", "three", "zwei"]);
}

#[test]
fn a_project_that_has_moved() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    for device in ["one", "two"] {
        write(here, &format!("old/devices/{device}.ifu.toml"), PUMP);
    }
    let outside = &["build", "devices", "--out", "../shared", "--prune"];
    run(&here.join("old"), &["build", "devices"]).ends(0);
    run(&here.join("old"), outside).ends(0);
    let whole = tree(&here.join("old/out"));
    fs::rename(here.join("old"), here.join("new")).unwrap();
    let new = here.join("new");
    // With its output folder: nothing has changed.
    run(&new, &["build", "devices", "-v"]).ends(0).says(&["one en: fresh", " 0 changed"]);
    assert_same(&tree(&new.join("out")), &whole);
    fs::remove_file(new.join("devices/one.ifu.toml")).unwrap();
    run(&new, &["build", "devices", "--prune"]).ends(0);
    assert!(!new.join("out/one").exists() && new.join("out/two").exists());
    // Without it: of the device at the old place nothing is known, so its documents stay.
    run(&new, outside).ends(0);
    assert!(here.join("shared/one").exists() && here.join("shared/two").exists());
}

#[test]
fn a_first_build_that_fails_halfway_is_finished_by_the_next() {
    let here =
        folder(&[("pump.ifu.toml", PUMP), ("other/other.ifu.toml", PUMP), ("out/pump/en/sections", "in the way")]);
    let here = here.path();
    let build = &["build", "pump.ifu.toml", "--chapters"];
    run(here, build).ends(2).tells(&["sections"]);
    assert!(here.join("out/pump/en/ifu-security.md").exists());
    // Another build does not take what is there of it for something that is left over.
    run(here, &["build", "other", "--prune"]).ends(0);
    assert!(here.join("out/pump/en/ifu-security.md").exists());
    fs::remove_file(here.join("out/pump/en/sections")).unwrap();
    run(here, build).ends(0);
    assert!(here.join("out/pump/en/sections/network.md").exists());
    run(here, build).ends(0).says(&[" 0 changed"]);
}

#[test]
fn a_manifest_that_tells_nothing() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    let whole = tree(&here.join("out"));
    let manifest = read(here, "out/manifest.json");
    let cut: Vec<String> =
        [1, 20, 200, manifest.len() / 2, manifest.len() - 3].iter().map(|end| manifest[..*end].to_owned()).collect();
    let conflict = manifest.replacen("\"outputs\"", "<<<<<<< HEAD\n\"outputs\"", 1);
    let older = manifest.replacen("\"schema\": 1,", "", 1);
    let newer = manifest.replacen("\"schema\": 1,", "\"schema\": 2,", 1);
    let holed = manifest.replacen("\"sha256\"", "\"md5\"", 1000);
    let reasons = ["it is cut off", "it is no JSON", "an older ifugen", "a newer ifugen", "a part of it is missing"];
    let broken: Vec<&String> = cut.iter().chain([&conflict, &older, &newer, &holed]).collect();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    for text in &broken {
        write(here, "out/manifest.json", text);
        let told = run(here, &["build", "devices", "alone"]).ends(0).tells(&["W0603", "out/manifest.json"]);
        seen.extend(reasons.iter().copied().filter(|reason| told.err.contains(*reason)));
        assert_same(&tree(&here.join("out")), &whole);
    }
    assert_eq!(seen.len(), reasons.len(), "{seen:?}");
    // A file that differs may have been edited; that it has not is known no longer.
    write(here, "out/manifest.json", &newer);
    write(here, "family/base.toml", BASE.replace("112", "113"));
    run(here, &["build", "devices", "alone"]).ends(1).tells(&["W0603", "E0602", "out/one/en/ifu-security.md"]);
    assert_eq!(read(here, "out/manifest.json"), newer, "what the newer one knows is kept");
    assert!(read(here, "out/one/en/ifu-security.md").contains("112"));
    run(here, &["build", "devices", "alone", "--force"]).ends(0);
    assert!(read(here, "out/one/en/ifu-security.md").contains("113"));
    assert_eq!(run(here, &["build", "devices", "alone"]).ends(0).says(&[" 0 changed"]).err, "");
}

#[test]
fn a_manifest_of_another_program() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("out/manifest.json", "{\"name\": \"App\"}")]);
    let here = here.path();
    run(here, &["build", "."]).ends(1).tells(&["E0603", "out/manifest.json"]).says(&["nothing was written"]);
    assert_eq!(names(&here.join("out")), ["manifest.json"]);
    assert_eq!(read(here, "out/manifest.json"), "{\"name\": \"App\"}");
    run(here, &["build", ".", "--force"]).ends(0);
    run(here, &["build", "."]).ends(0).says(&[" 0 changed"]);
}

#[test]
fn a_template_that_fails_late_leaves_a_set_that_is_told_of() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    for number in 10..60 {
        write(here, &format!("d{number}.ifu.toml"), PUMP.replace("\"Pump\"", &format!("\"Pump {number}\"")));
    }
    run(here, &["build", ".", "--format", "md"]).ends(0);
    write(
        here,
        "templates/chapters/network.md",
        "New.\n{% if device._raw.name == \"Pump 57\" %}{{ nothing.at.all }}{% endif %}\n",
    );
    run(here, &["build", ".", "--format", "md"]).ends(1).tells(&[
        "E0519",
        "32 of 50 devices that were to be built are new",
        "chapters/network.md:2",
    ]);
    let new = |number: usize| read(here, &format!("out/d{number}/en/ifu-security.md")).contains("New.");
    assert!((10..42).all(new) && !(42..60).any(new));
    // What was done need not be done again.
    write(here, "d57.ifu.toml", PUMP);
    let out = run(here, &["build", ".", "--format", "md", "-v"]).ends(0).out;
    assert_eq!(out.matches(": fresh").count(), 32, "{out}");
    // An error in one of many: nothing is written.
    write(here, "templates/chapters/network.md", "Newer.\n");
    write(here, "d59.ifu.toml", "schema = 1\n");
    let before = tree(&here.join("out"));
    run(here, &["build", "."]).ends(1);
    assert_same(&tree(&here.join("out")), &before);
}

#[test]
fn two_devices_that_come_to_have_one_id() {
    let here = fleet();
    let here = here.path();
    made(here, &[]);
    write(here, "alone/one.ifu.toml", PUMP);
    run(here, BUILD).ends(1).tells(&["E0119", "`one`", "alone/one.ifu.toml", "devices/one.ifu.toml"]);
}

#[test]
fn a_link_before_two_dots_hides_no_change() {
    let here = folder(&[
        ("real/deep/pump.ifu.toml", &family_member("Pump")),
        ("real/family/base.toml", BASE),
        ("real/family/parts.cdx.json", PARTS),
    ]);
    let here = here.path();
    #[cfg(unix)]
    std::os::unix::fs::symlink("real/deep", here.join("devices")).unwrap();
    // Shown as `family/base.toml`, which is not where it is.
    write(here, "family/base.toml", BASE);
    let build = &["build", "devices/pump.ifu.toml", "--lang", "en"];
    run(here, build).ends(0);
    write(here, "real/family/base.toml", BASE.replace("112", "113"));
    run(here, build).ends(0);
    assert!(read(here, "out/pump/en/ifu-security.md").contains("113"));
}

#[test]
fn a_part_of_the_devices() {
    let here = fleet();
    let here = here.path();
    // In the order of their paths: alone/three, devices/one, devices/two.
    for (part, devices) in [("slice:1/2", &["three", "two"][..]), ("slice:2/2", &["one"]), ("slice:4/4", &[])] {
        let out = format!("out-{}", part.replace(['/', ':'], "-"));
        run(here, &["build", ".", "--out", &out, "--partition", part]).ends(0);
        let built: BTreeSet<String> =
            names(&here.join(&out)).iter().filter_map(|name| Some(name.split_once('/')?.0.to_owned())).collect();
        assert_eq!(built.iter().map(String::as_str).collect::<Vec<_>>(), devices, "{part}");
    }
    run(here, &["build", ".", "--partition", "slice:0/2"]).ends(2).tells(&["slice:k/n"]);
}

#[test]
fn an_output_option_overwrites_nothing_that_the_command_reads() {
    let here = fleet();
    let here = here.path();
    write(here, "templates/html/style.css", "body { color: black }\n");
    run(here, &["build", "devices", "alone"]).ends(0);
    let before = tree(here);
    let read = ["devices/one.ifu.toml", "devices/one.de.po", "family/base.toml", "family/parts.cdx.json"];
    for file in
        read.into_iter().chain(["templates/html/style.css", "out/manifest.json", "./devices/../devices/one.de.po"])
    {
        run(here, &["build", "devices", "alone", "--depfile", file]).ends(2).tells(&["--depfile"]);
        run(here, &["build", "devices", "alone", "--force", "--depfile", file]).ends(2).tells(&["--depfile"]);
    }
    let one = "devices/one.ifu.toml";
    for file in [one, "family/base.toml", "family/parts.cdx.json"] {
        for arguments in [
            &["plan", "devices", "--format", "json"][..],
            &["coverage", one, "--require", "mdr", "--format", "json"],
            &["diff", one, "devices/two.ifu.toml", "--format", "json"],
        ] {
            run(here, &[arguments, &["--output", file]].concat()).ends(2).tells(&["--output"]);
        }
    }
    for file in [one, "family/base.toml"] {
        run(here, &["table", "export", one, "--what", "ports", "--format", "csv", "--output", file])
            .ends(2)
            .tells(&["--output"]);
    }
    run(here, &["import", "family/parts.cdx.json", "--force", "--output", "family/parts.cdx.json"])
        .ends(2)
        .tells(&["a file that this command reads"]);
    assert_eq!(tree(here), before);
}

#[test]
fn a_depfile_names_what_was_read() {
    let here = fleet();
    let here = here.path();
    write(here, "templates/html/style.css", "body { color: black }\n");
    write(here, "alone/a b.ifu.toml", PUMP);
    run(here, &["build", "devices", "alone", "--depfile", "made/out.d"]).ends(0);
    let text = read(here, "made/out.d");
    assert!(text.starts_with("out/manifest.json: \\\n"), "{text}");
    let names: Vec<&str> = text.lines().skip(1).map(|line| line.trim().trim_end_matches(" \\")).collect();
    assert_eq!(
        names,
        [
            "alone/a\\ b.ifu.toml",
            "alone/three.ifu.toml",
            "devices/one.de.po",
            "devices/one.ifu.toml",
            "devices/two.de.po",
            "devices/two.ifu.toml",
            "family/base.toml",
            "family/parts.cdx.json",
            "templates/html/style.css"
        ]
    );
    // Also where everything is fresh.
    fs::remove_file(here.join("made/out.d")).unwrap();
    run(here, &["build", "devices", "alone", "--depfile", "made/out.d"]).ends(0);
    assert_eq!(read(here, "made/out.d"), text);
}

#[test]
fn merged_parts_are_what_one_build_makes() {
    let here = fleet();
    let here = here.path();
    let build = ["build", ".", "--chapters"];
    run(here, &build).ends(0);
    let whole = tree(&here.join("out"));
    for part in ["1", "2"] {
        let slice = format!("slice:{part}/2");
        run(here, &[&build[..], &["--out", &format!("parts/{part}"), "--partition", &slice]].concat()).ends(0);
    }
    let merge = ["manifest", "merge", "parts/1", "parts/2/manifest.json", "--out", "merged"];
    run(here, &[&merge[..], &["--check"]].concat()).ends(1).says(&["new      one/en/ifu-security.md"]);
    assert!(!here.join("merged").exists());
    run(here, &merge).ends(0).says(&["5 documents in merged"]);
    assert_same(&tree(&here.join("merged")), &whole);
    run(here, &merge).ends(0).says(&[" 0 changed"]);
    // The whole is an output folder like any other.
    run(here, &[&build[..], &["--out", "merged"]].concat()).ends(0).says(&[" 0 changed"]);
    // Listed in a file, quoted as Ninja does it.
    write(here, "list.txt", "parts/1\n'parts/2/manifest.json'\n");
    run(here, &["manifest", "merge", "@list.txt", "--out", "merged"]).ends(0).says(&[" 0 changed"]);
    // What was edited stays; what no part has any more is left over.
    write(here, "merged/one/en/ifu-security.md", "by hand");
    run(here, &merge).ends(1).tells(&["E0601", "merged/one/en/ifu-security.md"]);
    run(here, &[&merge[..], &["--force"]].concat()).ends(0);
    run(here, &["manifest", "merge", "parts/1", "--out", "merged"]).ends(0).tells(&["W0601", "merged/one/"]);
    run(here, &["manifest", "merge", "parts/1", "--out", "merged", "--prune"]).ends(0);
    assert!(!here.join("merged/one").exists() && here.join("merged/two").exists());
}

#[test]
fn parts_that_do_not_go_together() {
    let here = fleet();
    let here = here.path();
    run(here, &["build", "devices", "--out", "a"]).ends(0);
    run(here, &["build", "devices/two.ifu.toml", "--out", "b"]).ends(0);
    fs::create_dir(here.join("empty")).unwrap();
    let merge = |parts: &[&str]| run(here, &[&["manifest", "merge"], parts].concat());
    merge(&["a", "b"]).ends(1).tells(&["E0604", "the device `two` is in `a`, too"]).says(&["nothing was written"]);
    merge(&["a", "empty"]).ends(1).tells(&["E0604", "`empty`", "no manifest"]);
    write(here, "b/two/en/ifu-security.md", "by hand");
    merge(&["b"]).ends(1).tells(&["E0604", "b/two/en/ifu-security.md"]);
    write(here, "b/manifest.json", "{");
    merge(&["b"]).ends(1).tells(&["E0604", "b/manifest.json", "cut off"]);
    merge(&["@nothing.txt"]).ends(1).tells(&["E0101", "nothing.txt"]);
    assert!(!here.join("out").exists());
}

#[test]
fn a_plan_names_a_job_for_each_device() {
    let here = fleet();
    let here = here.path();
    let plan = |arguments: &[&str]| run(here, &[&["plan", "devices", "alone"], arguments].concat());
    let json: serde_json::Value =
        serde_json::from_str(&plan(&["--format", "json", "--", "--lang", "en"]).ends(0).out).unwrap();
    let ids: Vec<&str> = json["devices"].as_array().unwrap().iter().map(|job| job["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["three", "one", "two"]);
    let job = &json["devices"][1];
    let inputs = ["devices/one.ifu.toml", "family/base.toml", "family/parts.cdx.json"];
    assert_eq!(job["inputs"], serde_json::json!(inputs));
    assert_eq!(job["output"], "out.parts/one/manifest.json");
    // Each command does what it says, and together they make what one build makes.
    for command in json["devices"].as_array().unwrap().iter().map(|job| &job["command"]) {
        let words: Vec<&str> = command.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
        assert_eq!(words[0], "ifugen");
        run(here, &words[1..]).ends(0);
    }
    let list: Vec<&str> =
        json["merge"]["inputs"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
    write(here, json["merge"]["list"].as_str().unwrap(), list.join("\n"));
    let words: Vec<&str> =
        json["merge"]["command"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    run(here, &words[1..]).ends(0);
    run(here, &["build", "devices", "alone", "--lang", "en", "--out", "expected"]).ends(0);
    assert_same(&tree(&here.join("out")), &tree(&here.join("expected")));

    let ninja = plan(&["--format", "ninja", "--parts", "made in/parts"]).ends(0).out;
    assert!(
        ninja.contains("\nbuild made$ in/parts/one/manifest.json: build devices/one.de.po devices/one.ifu.toml "),
        "{ninja}"
    );
    assert!(ninja.contains("--out 'made in/parts/one' "), "{ninja}");
    plan(&["--format", "snakemake", "--output", "made/Snakefile"]).ends(0);
    assert!(read(here, "made/Snakefile").contains("\"out.parts/one\""));
    write(here, "alone/a{b}.ifu.toml", PUMP);
    plan(&["--format", "snakemake"]).ends(2).tells(&["alone/a{b}.ifu.toml", "braces"]);
    plan(&["--format", "ninja"]).ends(0);
    fs::remove_file(here.join("alone/a{b}.ifu.toml")).unwrap();
    plan(&["--format", "make"]).ends(2).tells(&["ninja, snakemake, json"]);
    plan(&["--format", "json", "--", "--prune"]).ends(2).tells(&["--prune"]);
    plan(&["--format", "json", "--", "--out", "x"]).ends(2).tells(&["--out"]);
    write(here, "devices/one.ifu.toml", "schema = 1\n");
    plan(&["--format", "json"]).ends(1).tells(&["E0202"]).says(&["nothing was written"]);
}
