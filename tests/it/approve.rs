//! The record of approvals, from build to check.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use snapbox::cmd::cargo_bin;

const DEVICE: &str = r#"
    schema = 1
    device.name = "Example Pump"
    device.manufacturer.name = "Example Devices"
    device.software_version = "1.0.0"
    device.purpose = "Controlled infusion of medication."
    document = { number = "IFU-EP1-SEC", revision = "A", date = 2026-01-15, language = "en", languages = ["en", "de"], formats = ["markdown", "html"] }
    access.password = { min_length = 12, max_attempts = 5, lockout = "15 min" }
"#;

fn ifugen(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(cargo_bin!("ifugen")).args(arguments).current_dir(folder).output().expect("it runs")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// A project with a device whose documents are built.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("pump.ifu.toml"), DEVICE).expect("written");
    build(folder.path());
    folder
}

fn build(folder: &Path) {
    let built = ifugen(folder, &["build", ".", "--draft", "--accept-draft-locales"]);
    assert!(built.status.success(), "{}", said(&built));
}

fn record(folder: &Path, more: &[&str]) -> Output {
    let arguments =
        ["review", "record", "pump", "--name", "A. Person", "--role", "Regulatory affairs", "--date", "2026-02-01"];
    ifugen(folder, &[&arguments, more].concat())
}

fn check(folder: &Path) -> Output {
    ifugen(folder, &["check", ".", "--draft", "--accept-draft-locales", "--require-approval"])
}

fn cover(folder: &Path, language: &str) -> String {
    let text = fs::read_to_string(folder.join(format!("out/pump/{language}/ifu-security.md"))).expect("built");
    text.lines().take(16).filter(|line| line.contains("Stat")).collect()
}

#[test]
fn an_approval_counts_until_the_text_changes() {
    let folder = project();
    let folder = folder.path();
    assert_eq!(cover(folder, "en"), "", "a project without a record prints no state");
    let told = check(folder);
    assert_eq!(said(&told).matches("E0780").count(), 2, "{}", said(&told));

    let recorded = record(folder, &[]);
    assert!(recorded.status.success(), "{}", said(&recorded));
    assert!(said(&recorded).contains("2 records added"), "{}", said(&recorded));
    build(folder);
    assert_eq!(cover(folder, "en"), "| State | Approved on 1 February 2026 |");
    let told = check(folder);
    assert!(told.status.success(), "{}", said(&told));
    let manifest = fs::read_to_string(folder.join("out/manifest.json")).expect("built");
    assert_eq!(manifest.matches("\"state\": \"approved\"").count(), 4);

    // The same again adds nothing, though the files are others: their cover names the state.
    let again = record(folder, &[]);
    assert!(again.status.success(), "{}", said(&again));
    let text = fs::read_to_string(folder.join("review.toml")).expect("written");
    assert_eq!(text.matches("[[approval]]").count(), 2, "{text}");

    fs::write(folder.join("pump.ifu.toml"), DEVICE.replace("12", "14")).expect("written");
    build(folder);
    assert_eq!(cover(folder, "en"), "| State | Draft |");
    let told = said(&check(folder));
    assert!(told.contains("A. Person approved on 2026-02-01"), "{told}");
    assert!(!told.contains("nobody has approved"), "{told}");

    fs::write(folder.join("pump.ifu.toml"), DEVICE).expect("written");
    build(folder);
    assert_eq!(cover(folder, "en"), "| State | Approved on 1 February 2026 |", "the approved text again");
}

#[test]
fn each_role_that_the_record_asks_for_has_to_approve() {
    let folder = project();
    let folder = folder.path();
    let head = "# Our own words.\nroles = [\"Regulatory affairs\", \"Clinical\"]\n";
    fs::write(folder.join("review.toml"), head).expect("written");
    assert!(record(folder, &["--in-review", "--lang", "en"]).status.success());
    build(folder);
    assert_eq!(cover(folder, "en"), "| State | In review |");
    assert!(cover(folder, "de").contains("Entwurf"));
    assert!(record(folder, &["--lang", "en"]).status.success());
    let told = said(&check(folder));
    assert!(told.contains("the approval of `Clinical` is missing"), "{told}");
    let text = fs::read_to_string(folder.join("review.toml")).expect("written");
    assert!(text.starts_with(head), "{text}");

    let clinical = ["--role", "Clinical", "--date", "2026-03-05", "--lang", "en"];
    let arguments = [&["review", "record", "pump", "--name", "B. Person"], &clinical[..]].concat();
    assert!(ifugen(folder, &arguments).status.success());
    build(folder);
    assert_eq!(cover(folder, "en"), "| State | Approved on 5 March 2026 |");
}

#[test]
fn a_record_keeps_the_line_ends_of_the_file() {
    let folder = project();
    let folder = folder.path();
    let head = "\u{feff}# Our own words.\r\nroles = [\"Regulatory affairs\"]\r\n";
    fs::write(folder.join("review.toml"), head).expect("written");
    assert!(record(folder, &["--lang", "en"]).status.success());
    let text = fs::read_to_string(folder.join("review.toml")).expect("written");
    assert!(text.starts_with(head) && text.matches("[[approval]]").count() == 1, "{text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{text:?}");
    assert!(record(folder, &["--lang", "de"]).status.success());
    let more = fs::read_to_string(folder.join("review.toml")).expect("written");
    assert!(more.starts_with(&text) && more.matches('\n').count() == more.matches("\r\n").count(), "{more:?}");
}

#[test]
fn what_cannot_be_recorded_is_told() {
    let folder = project();
    let folder = folder.path();
    for (arguments, expected) in [
        (&["--lang", "fr"][..], "no document `pump` in the language `fr`"),
        (&["--out", "nowhere"], "holds no documents"),
        (&["pumps"], "did you mean `pump`?"),
        (&["pump/nurses"], "it holds `pump`"),
    ] {
        let told = record(folder, arguments);
        assert!(!told.status.success() && said(&told).contains(expected), "{arguments:?}: {}", said(&told));
    }
    let page = folder.join("out/pump/en/ifu-security.html");
    let text = fs::read_to_string(&page).expect("built");
    fs::write(&page, text + "<!-- mine -->").expect("written");
    assert!(said(&record(folder, &[])).contains("was edited after it was built"));
    assert!(!folder.join("review.toml").exists());

    fs::write(folder.join("review.toml"), "[[approval]]\ndevise = \"pump\"\n").expect("written");
    let told = record(folder, &[]);
    assert_eq!(told.status.code(), Some(1));
    assert!(said(&told).contains("did you mean `device`?"), "{}", said(&told));
}

#[test]
fn records_of_runs_at_the_same_time_are_all_kept() {
    let folder = project();
    let names: Vec<String> = (0..6).map(|number| format!("P{number}")).collect();
    let runs = names.iter().map(|name| {
        let arguments =
            ["review", "record", "pump", "--lang", "en", "--name", name, "--role", "R", "--date", "2026-02-01"];
        Command::new(cargo_bin!("ifugen")).args(arguments).current_dir(folder.path()).spawn().expect("it runs")
    });
    for mut run in runs.collect::<Vec<_>>() {
        assert!(run.wait().expect("it ends").success());
    }
    let text = fs::read_to_string(folder.path().join("review.toml")).expect("written");
    let lost: Vec<&String> = names.iter().filter(|name| !text.contains(&format!("\"{name}\""))).collect();
    assert!(lost.is_empty(), "{lost:?}: {text}");
}
