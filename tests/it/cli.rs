//! The command line: what it says, what it writes, and how it ends.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use ::ifugen::testing::{CODES, SECTIONS, sha256};
use tempfile::TempDir;

use crate::support::{compare, root};

/// The program, with nothing of the caller's environment that changes what it does.
pub fn ifugen(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ifugen"));
    command.current_dir(folder).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "SOURCE_DATE_EPOCH", "COLUMNS"] {
        command.env_remove(name);
    }
    command
}

/// How a run ended and what it said.
#[derive(Debug)]
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

pub fn run<S: AsRef<OsStr>>(folder: &Path, arguments: &[S]) -> Run {
    finish(ifugen(folder).args(arguments))
}

pub fn finish(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

impl Run {
    #[track_caller]
    pub fn ends(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    /// Standard error holds each of the texts.
    #[track_caller]
    pub fn tells(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.err.contains(text), "no `{text}` in:\n{}", self.err);
        }
        self
    }

    #[track_caller]
    pub fn says(self, texts: &[&str]) -> Self {
        for text in texts {
            assert!(self.out.contains(text), "no `{text}` in:\n{}", self.out);
        }
        self
    }
}

/// A valid configuration whose documents are quickly made.
pub const PUMP: &str = r#"schema = 1

[device]
name = "Pump"
software_version = "4.2"
regulation = "mdr"
purpose = "Infusion."
[device.manufacturer]
name = "Maker GmbH"

[document]
number = "N-1"
revision = "A"
date = 2026-01-31
language = "en"
formats = ["markdown", "html"]

[access.password]
min_length = 12

[[network.port]]
id = "https"
number = 443
transport = "tcp"
direction = "inbound"
protocol = "HTTPS"
need = "required"
purpose = "Web page."
"#;

/// A folder with files in it.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    folder
}

pub fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every file below a folder and its bytes.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap()))
        .collect()
}

pub fn names(folder: &Path) -> Vec<String> {
    tree(folder).into_keys().map(|path| path.display().to_string()).collect()
}

const MARKDOWN: &str = "out/pump/en/ifu-security.md";

#[test]
fn help_tells_every_command() {
    let here = tempfile::tempdir().unwrap();
    let wrong: Vec<String> = [
        ("help", &["--help"][..]),
        ("build-help", &["build", "--help"]),
        ("check-help", &["check", "--help"]),
        ("diff-help", &["diff", "--help"]),
        ("init-help", &["init", "--help"]),
        ("inject-help", &["inject", "--help"]),
        ("serve-help", &["serve", "--help"]),
        ("templates-help", &["templates", "--help"]),
    ]
    .iter()
    .filter_map(|(name, arguments)| {
        let help = run(here.path(), arguments).ends(0).out;
        compare(&root().join(format!("tests/cli/{name}.txt")), &help).err()
    })
    .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    run(here.path(), &["--version"]).ends(0).says(&[env!("CARGO_PKG_VERSION")]);
}

#[test]
fn wrong_usage_ends_with_2() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    run::<&str>(here, &[]).ends(2).tells(&["Usage: ifugen", "build", "init"]);
    run(here, &["build"]).ends(2).tells(&["<PATH>"]);
    run(here, &["biuld", "."]).ends(2).tells(&["biuld", "build"]);
    run(here, &["build", ".", "--fromat", "md"]).ends(2).tells(&["--fromat", "--format"]);
    run(here, &["build", ".", "--format", "odt"]).ends(2).tells(&["odt", "md", "html"]);
    run(here, &["build", ".", "--jobs", "0"]).ends(2).tells(&["--jobs"]);
    run(here, &["build", ".", "--heading-level", "2"]).ends(2).tells(&["--chapters"]);
    run(here, &["build", ".", "--chapters", "--heading-level", "6"]).ends(2).tells(&["6", "1..=5"]);
    run(here, &["build", ".", "-q", "-v"]).ends(2).tells(&["--quiet", "--verbose"]);
    run(here, &["build", ".", "--color", "green"]).ends(2).tells(&["green", "always", "never"]);
    assert_eq!(names(here), ["pump.ifu.toml"], "nothing was written");
    finish(ifugen(here).args(["build", "."]).env("SOURCE_DATE_EPOCH", "yesterday"))
        .ends(2)
        .tells(&["SOURCE_DATE_EPOCH"]);
}

#[test]
fn init_makes_a_project_that_builds() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    for (name, id) in [("pump", "pump"), ("Größe & Söhne Ω", "gr-e-s-hne")] {
        run(here, &["init", name]).ends(0).says(&[&format!("{name}.ifu.toml"), "ifugen build"]);
        let before = tree(&here.join(name));
        run(here, &["init", name]).ends(2).tells(&["is there already", "nothing was changed"]);
        assert_eq!(tree(&here.join(name)), before);
        run(here, &["check", name]).ends(0);
        let out = format!("{name}/out");
        run(here, &["build", name, "--format", "md,html", "-o", &out]).ends(0).says(&["1 document"]);
        assert!(read(&here.join(&out), &format!("{id}/en/ifu-security.md")).contains("Example Pump"));
        let schema = fs::read_to_string(here.join(name).join("schema/device.schema.json")).unwrap();
        assert!(serde_json::from_str::<serde_json::Value>(&schema).is_ok());
        assert!(
            read(&here.join(name), &format!("{name}.ifu.toml")).starts_with("#:schema schema/device.schema.json\n")
        );
    }
}

#[test]
fn init_does_not_touch_what_is_there() {
    let here = folder(&[("pump/notes.txt", "mine"), ("taken", "a file")]);
    run(here.path(), &["init", "pump"]).ends(0);
    assert_eq!(read(here.path(), "pump/notes.txt"), "mine");
    run(here.path(), &["init", "taken"]).ends(2).tells(&["taken"]);
    assert_eq!(read(here.path(), "taken"), "a file");
}

#[test]
fn a_build_writes_documents_index_and_manifest() {
    let here = folder(&[("devices/pump.ifu.toml", PUMP), ("devices/family.toml", "schema = 1\n")]);
    let here = here.path();
    run(here, &["build", "devices"]).ends(0).says(&["1 document in out: 4 files, 4 changed"]);
    assert_eq!(
        names(&here.join("out")),
        ["index.html", "manifest.json", "pump/en/ifu-security.html", "pump/en/ifu-security.md"]
    );
    run(here, &["build", "devices"]).ends(0).says(&["4 files, 0 changed"]);
    let manifest: serde_json::Value = serde_json::from_str(&read(here, "out/manifest.json")).unwrap();
    let outputs = manifest["outputs"].as_array().unwrap();
    assert_eq!(outputs.len(), 3);
    for output in outputs {
        let bytes = fs::read(here.join("out").join(output["path"].as_str().unwrap())).unwrap();
        assert_eq!(output["sha256"], sha256(&bytes), "{output}");
        assert_eq!(output["inputs"][0]["path"], "devices/pump.ifu.toml");
        assert_eq!(output["inputs"][0]["sha256"], sha256(PUMP.as_bytes()));
    }
}

#[test]
fn check_writes_nothing() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let told =
        run(here.path(), &["check", "."]).ends(0).says(&["1 device"]).tells(&["W0401", "chapters have no facts"]);
    assert_eq!(told.err.matches("W0401").count(), 1, "one line for all chapters:\n{}", told.err);
    assert_eq!(names(here.path()), ["pump.ifu.toml"]);
    write(here.path(), "bad.ifu.toml", "schema = 1\n");
    run(here.path(), &["check", "."]).ends(1).tells(&["E0202"]);
    assert_eq!(names(here.path()).len(), 2);
}

#[test]
fn inputs_that_lead_nowhere() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("empty/readme.txt", "")]);
    let here = here.path();
    run(here, &["build", "empty"]).ends(1).tells(&["E0102", "empty", "*.ifu.toml"]);
    run(here, &["build", "pmup.ifu.toml"]).ends(1).tells(&["E0101", "pmup.ifu.toml"]);
    // What is right is not built beside what is wrong.
    run(here, &["build", "pump.ifu.toml", "missing", "empty"]).ends(1).tells(&["E0101", "E0102"]);
    assert!(!here.join("out").exists());
}

#[test]
fn files_that_cannot_be_read() {
    let cases: &[(&str, &[u8], &[&str])] = &[
        ("empty", b"", &["E0106", "empty"]),
        ("only a mark", b"\xEF\xBB\xBF\r\n", &["E0106"]),
        ("latin", b"schema = 1\n[device]\nname = 'Gr\xf6\xdfe'\n", &["E0105", ":3:11"]),
        ("utf-16", b"\xFF\xFEs\0c\0", &["E0105", ":1:1"]),
        ("syntax", b"schema = 1\n[device\n", &["E0107", ":2:8"]),
        ("twice", b"schema = 1\n[device]\nname = 'a'\nname = 'b'\n", &["E0108", "name"]),
        ("control", b"schema = 1\n[device]\nname = \"a\\u0007\"\n", &["E0111", "U+0007"]),
        ("private", "schema = 1\n[device]\nname = \"a\u{E000}\"\n".as_bytes(), &["E0111", "U+E000"]),
        ("no schema", b"[device]\nname = 'a'\n", &["E0112"]),
        ("other schema", b"schema = 2\n", &["E0113", ":1:10"]),
    ];
    for (name, bytes, told) in cases {
        let here = tempfile::tempdir().unwrap();
        write(here.path(), "pump.ifu.toml", bytes);
        let run = run(here.path(), &["build", "."]);
        assert_eq!(run.code, Some(1), "{name}: {run:#?}");
        run.tells(told).tells(&["pump.ifu.toml"]);
        assert!(!here.path().join("out").exists(), "{name}");
    }
}

#[test]
fn a_mark_and_crlf_change_nothing() {
    let plain = folder(&[("pump.ifu.toml", PUMP)]);
    let windows = folder(&[("pump.ifu.toml", &format!("\u{feff}{}", PUMP.replace('\n', "\r\n")))]);
    for here in [&plain, &windows] {
        run(here.path(), &["build", "."]).ends(0);
    }
    assert_eq!(read(plain.path(), MARKDOWN), read(windows.path(), MARKDOWN));
}

#[test]
fn wrong_facts_are_told_with_place_and_help_all_at_once() {
    let text = PUMP
        .replace("min_length = 12", "min_lenght = 12")
        .replace("number = 443", "number = 70000")
        .replace("transport = \"tcp\"", "transport = \"TCP\"")
        .replace("name = \"Maker GmbH\"", "name = 5")
        .replace("purpose = \"Web page.\"\n", "[[network.zone]]\nid = \"z\"\n");
    let here = folder(&[("pump.ifu.toml", &text)]);
    run(here.path(), &["build", "."])
        .ends(1)
        .tells(&["E0201", "min_lenght", "did you mean `min_length`?", "pump.ifu.toml:19:1"])
        .tells(&["E0205", "70000", "pump.ifu.toml:23:10"])
        .tells(&["E0204", "\"TCP\"", "\"tcp\"", "pump.ifu.toml:24:13"])
        .tells(&["E0203", "name = 5", "pump.ifu.toml:9:8"])
        .tells(&["E0202", "title", "pump.ifu.toml:28:1"])
        .says(&["5 errors; nothing was written"]);
    assert!(!here.path().join("out").exists());
}

#[test]
fn two_devices_with_one_id() {
    let here = folder(&[("a/pump.ifu.toml", PUMP), ("b/pump.ifu.toml", PUMP)]);
    run(here.path(), &["build", "."]).ends(1).tells(&["E0119", "`pump`", "a/pump.ifu.toml", "b/pump.ifu.toml"]);
    write(here.path(), "b/pump.ifu.toml", PUMP.replace("[device]\n", "[device]\nid = \"pump-b\"\n"));
    run(here.path(), &["build", "."]).ends(0).says(&["2 documents"]);
    assert!(here.path().join("out/pump-b/en/ifu-security.md").exists());
    // One file by two paths is one device.
    run(here.path(), &["build", "a", "a/pump.ifu.toml", "./a/../a"]).ends(0).says(&["1 document"]);
}

#[test]
fn families() {
    let device =
        PUMP.replace("schema = 1\n", "schema = 1\nextends = \"family/base.toml\"\n").replace("number = 443\n", "");
    let family = "schema = 1\n[[network.port]]\nid = \"https\"\nnumber = 8443\n[contact]\nphone = \"112\"\n";
    let here = folder(&[("pump.ifu.toml", &device)]);
    let here = here.path();
    run(here, &["build", "."]).ends(1).tells(&["E0115", "family/base.toml", "pump.ifu.toml:2:11"]);
    write(here, "family/base.toml", family);
    run(here, &["build", "."]).ends(0);
    assert!(read(here, MARKDOWN).contains("8443") && read(here, MARKDOWN).contains("112"));
    // What is wrong in the family is told once, at its place, for all of its devices.
    write(here, "other.ifu.toml", &device);
    write(here, "family/base.toml", family.replace("phone", "fone"));
    let told = run(here, &["build", "."]).ends(1).tells(&["E0201", "family/base.toml:6:1"]).says(&["1 error;"]);
    assert_eq!(told.err.matches("E0201").count(), 1, "{}", told.err);
    write(here, "family/base.toml", family.replace("schema = 1\n", "schema = 1\nextends = \"../pump.ifu.toml\"\n"));
    run(here, &["build", "pump.ifu.toml"])
        .ends(1)
        .tells(&["E0116", "pump.ifu.toml → family/base.toml → pump.ifu.toml"]);
    write(here, "family/base.toml", "schema = 1\nextends = \"1.toml\"\n");
    for step in 1..10 {
        write(here, &format!("family/{step}.toml"), format!("schema = 1\nextends = \"{}.toml\"\n", step + 1));
    }
    run(here, &["build", "pump.ifu.toml"]).ends(1).tells(&["E0117", "8"]);
}

#[test]
fn output_folders_that_cannot_be_written() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("taken", "mine")]);
    let here = here.path();
    run(here, &["build", ".", "-o", "taken"]).ends(2).tells(&["`taken` is a file"]);
    // Not even root can write below a file.
    run(here, &["build", ".", "-o", "taken/out"]).ends(2).tells(&["taken/out"]);
    assert_eq!(read(here, "taken"), "mine");
    assert_eq!(names(here), ["pump.ifu.toml", "taken"]);
    // Nor a file where a folder stands.
    fs::create_dir_all(here.join(MARKDOWN)).unwrap();
    run(here, &["build", "."]).ends(2).tells(&["ifu-security.md"]);
    assert!(!names(here).iter().any(|name| name.contains(".ifugen-")), "no temporary file stays: {:?}", names(here));
}

#[cfg(unix)]
#[test]
fn a_read_only_output_folder() {
    use std::os::unix::fs::PermissionsExt as _;
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let out = here.path().join("out");
    fs::create_dir(&out).unwrap();
    fs::set_permissions(&out, fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write everywhere; then there is nothing to see here.
    if fs::write(out.join("probe"), "").is_err() {
        run(here.path(), &["build", "."]).ends(2).tells(&["out", "ermission denied"]);
    }
    fs::set_permissions(&out, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn outputs_are_no_inputs() {
    let here = folder(&[("pump.ifu.toml", PUMP), (".hidden/old.ifu.toml", "rubbish")]);
    let here = here.path();
    run(here, &["build", "."]).ends(0).says(&["1 document"]);
    write(here, "out/copy.ifu.toml", PUMP);
    let before = tree(here);
    run(here, &["build", "."]).ends(0).says(&["1 document", "0 changed"]);
    assert_eq!(tree(here), before);
    // In a folder that is not the output of this run it is a device like any other.
    run(here, &["build", ".", "-o", "elsewhere"]).ends(0).says(&["2 documents"]);
}

#[test]
fn a_failing_build_leaves_the_old_output() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    run(here, &["build", "."]).ends(0);
    write(here, "out/pump/en/notes.txt", "made by hand");
    write(here, "out/other.txt", "made by hand");
    let before = tree(&here.join("out"));
    // The input is wrong.
    write(here, "pump.ifu.toml", PUMP.replace("443", "0"));
    run(here, &["build", "."]).ends(1);
    assert_eq!(tree(&here.join("out")), before);
    // A template is wrong, which is seen only when it is filled.
    write(here, "pump.ifu.toml", PUMP.replace("443", "8443"));
    write(here, "templates/chapters/network.md", "{{ nothing.at.all }}\n");
    let told = run(here, &["build", "."]);
    assert_ne!(told.code, Some(0), "{told:#?}");
    assert_eq!(tree(&here.join("out")), before);
    // What was made by hand outlives a good build, too.
    fs::remove_dir_all(here.join("templates")).unwrap();
    run(here, &["build", "."]).ends(0);
    assert!(read(here, MARKDOWN).contains("8443"));
    assert_eq!(read(here, "out/pump/en/notes.txt"), "made by hand");
    assert_eq!(read(here, "out/other.txt"), "made by hand");
}

#[test]
fn a_reader_that_has_had_enough_is_no_failure() {
    for arguments in [&["schema"][..], &["explain"], &["templates", "list"], &["build", ".", "-v"]] {
        let here = folder(&[("pump.ifu.toml", PUMP)]);
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = ifugen(here.path()).args(arguments).stdout(writer).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {output:?}");
        assert!(output.stderr.is_empty(), "{arguments:?}: {output:?}");
    }
}

#[test]
fn quiet_and_verbose() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let quiet = run(here.path(), &["build", ".", "-q"]).ends(0);
    assert_eq!((quiet.out.as_str(), quiet.err.as_str()), ("", ""));
    let quiet = run(here.path(), &["check", ".", "-q"]).ends(0);
    assert_eq!((quiet.out.as_str(), quiet.err.as_str()), ("", ""), "warnings are not said either");
    run(here.path(), &["build", ".", "-v"]).ends(0).says(&["pump en: fresh\n", "1 document"]);
    write(here.path(), "pump.ifu.toml", "schema = 1\n");
    let wrong = run(here.path(), &["build", ".", "--quiet"]).ends(1).tells(&["E0202"]);
    assert_eq!(wrong.out, "");
}

#[test]
fn colour_is_for_those_who_want_it() {
    let here = folder(&[("pump.ifu.toml", "schema = 1\n")]);
    let with = |arguments: &[&str], variables: &[(&str, &str)]| {
        let run =
            finish(ifugen(here.path()).args(["build", "."]).args(arguments).envs(variables.iter().copied())).ends(1);
        assert!(!run.out.contains('\u{1b}'));
        run.err.contains('\u{1b}')
    };
    assert!(!with(&[], &[]), "a pipe gets none");
    assert!(with(&["--color", "always"], &[]));
    assert!(with(&["--color", "always"], &[("NO_COLOR", "1")]), "what is asked for goes before the environment");
    assert!(!with(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!with(&[], &[("NO_COLOR", "1")]));
}

#[test]
fn sections_formats_and_languages() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    run(here, &["build", ".", "--format", "md", "--chapters", "--heading-level", "3"]).ends(0);
    let section = read(here, "out/pump/en/sections/network.md");
    assert!(section.starts_with("### Network"), "{section}");
    assert!(section.contains("\n#### ") && !section.contains("\n## "), "{section}");
    assert!(!here.join("out/pump/en/ifu-security.html").exists());
    run(here, &["build", ".", "--format", "html", "--chapters", "--heading-level", "3"]).ends(0);
    let section = read(here, "out/pump/en/sections/network.html");
    assert!(section.contains("<h3 id=\"network\"") && !section.contains("<h2"), "{section}");
    run(here, &["build", ".", "--lang", "tlh"]).ends(1).tells(&["E0501", "tlh", "`en`"]);
    run(here, &["build", ".", "--lang", "en", "--format", "markdown,html"]).ends(0).says(&["1 document"]);
}

#[test]
fn every_code_is_explained() {
    let here = tempfile::tempdir().unwrap();
    let list = run(here.path(), &["explain"]).ends(0).out;
    for (code, _) in CODES {
        assert!(list.contains(code), "{code}");
        run(here.path(), &["explain", code]).ends(0).says(&["Wrong:", "Right:"]);
    }
    let lower = run(here.path(), &["explain", "e0201"]).ends(0).out;
    assert_eq!(lower, run(here.path(), &["explain", "E0201"]).ends(0).out);
    run(here.path(), &["explain", "E9999"]).ends(2).tells(&["E9999", "ifugen explain"]);
}

#[test]
fn the_schema_in_the_repository_is_that_of_the_program() {
    let here = tempfile::tempdir().unwrap();
    let schema = run(here.path(), &["schema"]).ends(0).out;
    if let Err(difference) = compare(&root().join("schema/device.schema.json"), &schema) {
        panic!("{difference}");
    }
}

#[test]
fn templates_are_listed_and_ejected() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    let list = run(here, &["templates", "list"]).ends(0).out;
    for section in SECTIONS {
        assert!(list.lines().any(|line| line == format!("chapters/{}.md", section.id)), "{}:\n{list}", section.id);
    }
    run(here, &["build", "."]).ends(0);
    let before = tree(&here.join("out"));
    for name in list.lines().filter(|name| name.starts_with("chapters/") || name.starts_with("html/")) {
        run(here, &["templates", "eject", name]).ends(0).says(&[name]);
        assert_eq!(read(here, &format!("templates/{name}")), read(root(), &format!("templates/{name}")));
    }
    run(here, &["build", "."]).ends(0).says(&["0 changed"]);
    assert_eq!(tree(&here.join("out")), before, "a template that is not changed changes nothing");
    run(here, &["templates", "list"]).ends(0).says(&["chapters/network.md  (project)"]);
    write(here, "templates/chapters/network.md", "mine\n");
    run(here, &["templates", "eject", "chapters/network.md"]).ends(2).tells(&["templates/chapters/network.md"]);
    assert_eq!(read(here, "templates/chapters/network.md"), "mine\n");
    run(here, &["templates", "eject", "chapter/netwrok.md"]).ends(2).tells(&["did you mean `chapters/network.md`?"]);
}

#[test]
fn a_template_of_the_project() {
    let here = folder(&[
        ("pump.ifu.toml", PUMP),
        ("templates/chapters/network.md", "Port {{ network.port[0].number }} only.\n"),
    ]);
    let here = here.path();
    run(here, &["build", "."]).ends(0);
    assert!(read(here, MARKDOWN).contains("\nPort 443 only.\n"));
    run(here, &["check", "."]).ends(0).tells(&["W0402", "network.port.https.protocol"]);
    // From another folder the project is named.
    let elsewhere = tempfile::tempdir().unwrap();
    let project = here.display().to_string();
    run(elsewhere.path(), &["build", &project, "--project", &project]).ends(0);
    assert!(read(elsewhere.path(), MARKDOWN).contains("\nPort 443 only.\n"));
    run(elsewhere.path(), &["build", &project]).ends(0);
    assert!(!read(elsewhere.path(), MARKDOWN).contains("\nPort 443 only.\n"));
}

#[test]
fn errors_of_a_template_name_file_and_line() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    for (about, text) in [
        ("does not parse", "One.\n\n{% if %}\n"),
        ("is not closed", "One.\n\n{% if network is defined %}\n"),
        ("names what is not there", "One.\n\n{{ nothing.at.all }}\n"),
        ("calls what is not there", "One.\n\n{{ nothing() }}\n"),
        ("asks for a message that is not there", "One.\n\n{{ t(id=\"nothing.at-all\") }}\n"),
    ] {
        write(here, "templates/chapters/network.md", text);
        let told = run(here, &["build", "."]).ends(1).tells(&["E0519"]);
        let line = ["templates/chapters/network.md:3", "templates/chapters/network.md:4"];
        assert!(line.iter().any(|line| told.err.contains(line)), "{about}: {}", told.err);
        assert!(!told.err.contains("error: error:"), "{about}: {}", told.err);
        assert!(!here.join("out").exists(), "{about}");
    }
    fs::remove_file(here.join("templates/chapters/network.md")).unwrap();
    for (name, text) in [("html/page.html", "One.\n\n{{ nothing }}\n"), ("pdf/page.typ", "#let one = 1\n\n#nothing\n")]
    {
        write(here, &format!("templates/{name}"), text);
        let told = run(here, &["build", ".", "--format", "html,pdf"]).ends(1);
        told.tells(&["E0519", &format!("templates/{name}:3")]);
        assert!(!here.join("out").exists(), "{name}");
        fs::remove_file(here.join("templates").join(name)).unwrap();
    }
}

#[test]
fn wording_of_the_project() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("locales/en/own.ftl", "chapter = \n    .network = Plugs\n")]);
    let here = here.path();
    let told = run(here, &["build", "."]);
    // One attribute of its own is enough; the others keep the wording that is built in.
    assert_eq!(told.code, Some(0), "{told:#?}");
    assert!(read(here, MARKDOWN).contains("\n## 4 Plugs {#network}\n"));
    assert!(read(here, MARKDOWN).contains("\n## 5 User access {#access}\n"));
    write(here, "locales/en/own.ftl", "port-intro = a\n\nwrong\n");
    run(here, &["build", "."]).ends(1).tells(&["E0516", "locales/en/own.ftl:3"]);
}
