//! Several documents from one configuration: where they lie, what is fresh, how they refer to each other.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const NUMBER: &str = "number = \"IFU-EP1-SEC\"";

/// A project made by `init` in which the incidents stand in a companion only.
fn project(folder: &Path) -> PathBuf {
    let project = folder.join("pump");
    ifugen(&["init", "pump"], folder);
    let file = project.join("pump.ifu.toml");
    let starter = fs::read_to_string(&file).unwrap();
    assert!(starter.contains(NUMBER), "the starter has no `{NUMBER}`");
    let main = format!("{NUMBER}\ntitle = \"Reference\"\nleave_out = [\"incidents\"]\nrequire = [\"mdcg-2019-16\"]");
    let companion = "\n[[document.companion]]\nid = \"card\"\ntitle = \"Card\"\nnumber = \"N-2\"\nform = \"card\"\n\
                     formats = [\"markdown\", \"html\"]\nchapters = [\"incidents\"]\n\n[[incident]]\nid = \"dark\"\n\
                     title = \"The screen is dark\"\nsigns = [\"Nothing is on the screen.\"]\nactions = [\"Stop the pump.\"]\n\
                     [[residual_risk]]\nid = \"loss\"\ntitle = \"Loss\"\ndescription = \"What to do: {ref:incident.dark}.\"\n";
    fs::write(&file, starter.replacen(NUMBER, &main, 1) + companion).unwrap();
    project
}

/// What a command tells.
fn ifugen(arguments: &[&str], at: &Path) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(at).output().unwrap();
    let told = String::from_utf8(run.stderr).unwrap();
    assert!(run.status.code() != Some(2), "{told}");
    told + &String::from_utf8(run.stdout).unwrap()
}

#[test]
fn a_set_is_built_and_rebuilt() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let build = |more: &[&str]| ifugen(&[&["build", ".", "--format", "md,html"], more].concat(), &project);
    let told = build(&[]);
    assert!(told.contains("2 documents in out"), "{told}");
    let read = |path: &str| fs::read_to_string(project.join("out").join(path)).unwrap();
    let main = read("pump/en/ifu-security.md");
    assert!(
        main.starts_with("# Reference") && main.contains("What to do: The screen is dark (document N-2)."),
        "{main}"
    );
    let card = read("pump/en/card/ifu-security.md");
    assert!(card.starts_with("# Card") && card.contains("{#incident-dark}"), "{card}");
    // A drawing lies where it is shown.
    let drawing = |folder: &str| project.join("out/pump/en").join(folder).join("network-diagram.svg").exists();
    assert!(drawing("") && !drawing("card"));
    let index = read("index.html");
    assert!(index.contains("pump/en/card/ifu-security.html") && index.contains("– Card"), "{index}");
    let coverage = read("pump/coverage.html");
    assert!(
        coverage.contains("href=\"en/card/ifu-security.html#incident-dark\"") && coverage.contains("(document N-2)")
    );
    // Nothing is made again, and what is not asked for any more is left over.
    assert!(build(&[]).contains("0 changed"), "{}", build(&[]));
    let file = project.join("pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let (before, rest) = text.split_once("[[document.companion]]").unwrap();
    let after = rest.split_once("[[incident]]").unwrap().1;
    fs::write(&file, format!("{before}[[incident]]{after}")).unwrap();
    let told = build(&["--prune"]);
    assert!(!project.join("out/pump/en/card").exists(), "{told}");
    assert!(project.join("out/pump/en/ifu-security.md").exists(), "{told}");
}

/// Only HTML has anchors at rows; PDF and Markdown have names for headings.
#[test]
fn the_coverage_leads_into_what_is_built() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    for (formats, expected, headings) in [
        ("md,html,pdf", "en/card/ifu-security.html#", "incident-dark"),
        ("md,pdf", "en/card/ifu-security.pdf#nameddest=", "incident-dark"),
        ("md", "en/card/ifu-security.md#", "incident-dark"),
    ] {
        let out = format!("out-{}", formats.len());
        ifugen(&["build", ".", "--format", formats, "-o", &out], &project);
        let coverage = fs::read_to_string(project.join(&out).join("pump/coverage.html")).unwrap();
        assert!(coverage.contains(&format!("href=\"{expected}{headings}\"")), "{formats}");
        // A link into Markdown leads to a heading that is there.
        let markdown = fs::read_to_string(project.join(&out).join("pump/en/ifu-security.md")).unwrap();
        let into = |start: &str| -> Vec<String> {
            let link = format!("href=\"en/ifu-security.{start}");
            coverage.split(&link).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
        };
        for name in into("md#").iter().chain(&into("pdf#nameddest=")) {
            assert!(markdown.contains(&format!("{{#{name}}}")), "{formats}: {name}");
        }
    }
}

#[test]
fn a_chapter_is_taken_from_the_document_that_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let inject = |marker: &str| {
        fs::write(project.join("guide.md"), format!("<!-- ifugen:begin {marker} -->\n<!-- ifugen:end -->\n")).unwrap();
        let told = ifugen(&["inject", "guide.md", "--from", "."], &project);
        told + &fs::read_to_string(project.join("guide.md")).unwrap()
    };
    assert!(inject("incidents").contains("Stop the pump."));
    assert!(inject("incidents document=card").contains("Stop the pump."));
    let told = inject("incidents document=guide");
    assert!(told.contains("E0374") && told.contains("`document`") && told.contains("`card`"), "{told}");
}

#[test]
fn what_stands_on_the_cover_of_a_companion_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let file = project.join("pump.ifu.toml");
    let card = "title = \"Card\"\nnumber = \"N-2\"\n";
    let text = fs::read_to_string(&file).unwrap();
    let own = format!("{card}revision = \"Z\"\ndate = 2026-02-10\nreplaces = \"N-1\"\n");
    fs::write(&file, text.replacen(card, &own, 1)).unwrap();
    let told = ifugen(&["check", "."], &project);
    assert!(told.contains("W0402") && told.contains("`document.companion.card.replaces`"), "{told}");
    assert!(!told.contains("card.revision") && !told.contains("card.date"), "{told}");
}

#[test]
fn a_companion_that_names_no_readers_has_those_of_the_document() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let file = project.join("pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let other = "[[document.companion]]\nid = \"guide\"\ntitle = \"Guide\"\nnumber = \"N-3\"\nchapters = [\"contact\"]\n\
                 audience = [\"physician\"]\n\n[[incident]]";
    let text =
        text.replacen(NUMBER, &format!("{NUMBER}\naudience = [\"nurse\"]"), 1).replacen("[[incident]]", other, 1);
    fs::write(&file, text).unwrap();
    let told = ifugen(&["build", ".", "--format", "md"], &project);
    let main = fs::read_to_string(project.join("out/pump/en/ifu-security.md")).unwrap();
    assert!(main.contains("| Card | N-2 | nurses |"), "{told}{main}");
    assert!(main.contains("| Guide | N-3 | physicians |"), "{told}{main}");
}

#[test]
fn the_annex_lists_what_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let project = project(folder.path());
    let file = project.join("pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.replacen(NUMBER, &format!("{NUMBER}\nannex = true"), 1);
    fs::write(&file, text).unwrap();
    let told = ifugen(&["build", ".", "--format", "md"], &project);
    let main = fs::read_to_string(project.join("out/pump/en/ifu-security.md")).unwrap();
    let (before, annex) = main.split_once("{#annex}").unwrap_or_else(|| panic!("{told}{main}"));
    // The page at a glance leads to each source, and its name heads the clauses.
    assert!(before.contains("](#annex-") && annex.contains("| Clause: "), "{main}");
    let rows: Vec<&str> = annex.lines().filter(|line| line.starts_with("| **")).collect();
    // The rows lead somewhere, here or in the other document; the source has clauses that this small device does not answer.
    assert!(!rows.is_empty() && rows.len() < 80, "{annex}");
    assert!(rows.iter().all(|row| row.contains("](#") || row.contains("(document N-2)")), "{annex}");
    // Nobody has judged whether clinicians can talk with patients from it: the clause has no row, though a risk speaks of it.
    assert!(ifugen(&["check", "."], &project).contains("mdcg-2019-16-4.3-patient-dialogue"));
    assert!(!annex.contains("4.3, last paragraphs"), "{annex}");
}
