//! `ifugen diff`: what changed between two states of the configurations.
//!
//! `tests/diff/` holds two states of a small device, and the report of what changed in each of its forms.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use ifugen::testing::{CHANGE_FORMATS, ChangeReport, change_schema, compare_states};
use ifugen::{Options, Project, Request, State};
use serde_json::Value;

use crate::cli::{ifugen, tree};
use crate::golden::main as main_of;
use crate::schema::errors;
use crate::support::{all_cases, compare, for_each, pdf_text, root};

const FORMS: [(&str, &str); 4] = [("text", "txt"), ("md", "md"), ("json", "json"), ("html", "html")];

/// The exit code and what was said on both channels.
fn diff(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output = ifugen(folder).arg("diff").args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let (code, out, err) = diff(folder, &[arguments, &["--format", "json"]].concat());
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// git, with nothing of the caller's settings.
pub fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder)
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with the infusion pump as an example, of which the working tree opens a port.
fn pump_with_a_port_opened() -> tempfile::TempDir {
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("examples/infusion-pump"), &here.path().join("devices"));
    git(here.path(), &["init", "-q", "-b", "main"]);
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-q", "-m", "First"]);
    git(here.path(), &["tag", "v1"]);
    let file = here.path().join("devices/infusense-300.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let port = "[[network.port]]\nid = \"console\"\nnumber = 2222\ntransport = \"tcp\"\ndirection = \"inbound\"\n\
                protocol = \"SSH\"\npart = \"pump\"\nencryption = \"SSH 2\"\nneed = \"optional\"\npurpose = \"Service\"\n\n";
    let changed = text.replacen("[network.requirements]", &format!("{port}[network.requirements]"), 1);
    assert_ne!(text, changed);
    fs::write(file, changed).unwrap();
    here
}

#[test]
fn the_report_is_as_expected_in_each_form() {
    let here = root().join("tests/diff");
    let mut wrong = Vec::new();
    for (form, ending) in FORMS {
        let (code, out, err) = diff(&here, &["old", "new", "--format", form]);
        assert_eq!(code, 0, "{err}");
        let out = if form == "html" { main_of(&out) } else { out };
        wrong.extend(compare(&here.join(format!("report.{ending}")), &out).err());
    }
    let (_, german, _) = diff(&here, &["old", "new", "--lang", "de", "--format", "md"]);
    wrong.extend(compare(&here.join("report.de.md"), &german).err());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_schema_of_the_report_is_published_and_holds() {
    let schema = change_schema();
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    compare(&root().join("schema/diff.schema.json"), &text).unwrap_or_else(|difference| panic!("{difference}"));
    let report = json(&root().join("tests/diff"), &["old", "new"]);
    assert_eq!(errors(&report, &schema, &schema, ""), [""; 0]);
}

#[test]
fn a_port_that_is_opened_is_a_new_exposure_and_stands_in_both_languages() {
    let here = pump_with_a_port_opened();
    let report = json(here.path(), &["--git", "v1", "devices"]);
    let devices = report["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 1, "the other pump of the family has not changed");
    let facts = devices[0]["facts"].as_array().unwrap();
    let of_port: Vec<&Value> = facts.iter().filter(|fact| fact["path"] == "network.port.console").collect();
    let [fact] = of_port.as_slice() else { panic!("{facts:#?}") };
    assert_eq!((&fact["class"], &fact["change"]), (&"exposure".into(), &"added".into()));
    assert_eq!(fact["new"]["number"], 2222);
    assert_eq!(fact["new_place"], "devices/infusense-300.ifu.toml:164:1");
    assert!(fact["anchors"].as_array().unwrap().contains(&"network-rules-used".into()), "{fact}");
    for (language, need) in [("en", "Obligation"), ("de", "Verbindlichkeit")] {
        let texts = devices[0]["texts"].as_array().unwrap();
        let texts = texts.iter().find(|texts| texts["language"] == language).unwrap();
        let row = texts["chapters"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|chapter| chapter["id"] == "network")
            .flat_map(|chapter| chapter["changes"].as_array().unwrap())
            .map(ToString::to_string)
            .find(|change| change.contains("2222") && change.contains(need));
        assert!(row.is_some_and(|row| row.contains("\"change\":\"added\"")), "{language}: {texts:#}");
    }
}

#[test]
fn the_exit_code_tells_of_changes_and_of_their_classes() {
    let here = root().join("tests/diff");
    let code = |options: &[&str]| diff(&here, &[&["old", "new"], options].concat()).0;
    assert_eq!([code(&[]), code(&["--exit-code"])], [0, 1]);
    assert_eq!([code(&["--fail-on", "exposure"]), code(&["--fail-on", "relaxation"])], [1, 0]);
    assert_eq!([code(&["--fail-on", "relaxation,other"]), code(&["--fail-on", "wrong"])], [1, 2]);
}

/// A device with one port, of which some lines are given.
fn device(port: &str, more: &str) -> String {
    let text = fs::read_to_string(root().join("tests/diff/old/gateway.ifu.toml")).unwrap();
    let port = format!(
        "[[network.port]]\nid = \"a\"\ntransport = \"tcp\"\ndirection = \"inbound\"\nprotocol = \"HTTPS\"\n\
         need = \"required\"\npurpose = \"P\"\n{port}\n"
    );
    format!("{text}\n{port}\n{more}\n")
}

/// What `diff` ends with, with these options, where a device was one and is the other; and the report as text.
fn judged(old: &str, new: &str, options: &[&str]) -> (i32, String) {
    let here = tempfile::tempdir().unwrap();
    for (folder, text) in [("old", old), ("new", new)] {
        fs::create_dir(here.path().join(folder)).unwrap();
        fs::write(here.path().join(folder).join("gateway.ifu.toml"), text).unwrap();
    }
    let (code, out, err) = diff(here.path(), &[&["old", "new"], options].concat());
    assert!(out.starts_with("From old to new"), "{out}{err}");
    (code, out)
}

#[test]
fn a_gate_on_exposure_lets_nothing_pass_that_may_be_one() {
    const NONE: &str = "encryption = { state = \"not_provided\", because = \"B\" }";
    let tls = "encryption = \"TLS 1.3\"";
    for (old, new, gate, class) in [
        // Encryption that goes, in each form.
        (tls, "encryption = \"none\"", 1, "New exposure: network.port.a.encryption (changed)"),
        (tls, NONE, 1, "New exposure: network.port.a.encryption.state (changed)"),
        ("encryption = [\"TLS 1.3\", \"IPsec\"]", "encryption = [\"TLS 1.3\", \"none\"]", 1, "New exposure"),
        (tls, "encryption = [\"TLS 1.2\", \"TLS 1.3\"]", 1, "New exposure"),
        (tls, "", 1, "New exposure: network.port.a.encryption (removed)"),
        // The same in two forms, and encryption that comes.
        ("encryption = \"none\"", NONE, 0, "Editorial: network.port.a.encryption.because (added)"),
        (NONE, "encryption = \"none\"", 0, "Editorial: network.port.a.encryption.because (removed)"),
        ("encryption = \"none\"", tls, 0, "More protection: network.port.a.encryption (changed)"),
        // No encryption under another name: nothing is opened by that, and what is encrypted does not become it unseen.
        ("encryption = \"none\"", "encryption = \"plain text\"", 0, "Changed sentences (en): 1"),
        (tls, "encryption = \"plain text\"", 1, "New exposure: network.port.a.encryption (changed)"),
        ("encryption = [\"TLS 1.3\", \"IPsec\"]", "encryption = [\"TLS 1.3\", \"plain text\"]", 1, "New exposure"),
        // What nobody knows.
        (tls, "encryption = \"our own\"", 1, "To be reviewed: network.port.a.encryption (changed)"),
        ("encryption = \"none\"", "encryption = \"our own\"", 1, "To be reviewed: network.port.a.encryption (changed)"),
        // Ports are sets.
        ("number = 443", "number = \"any\"", 1, "New exposure: network.port.a.number (changed)"),
        ("number = \"5000..5010\"", "number = \"5000..6000\"", 1, "New exposure: network.port.a.number (changed)"),
        ("number = 443", "number = 8443", 1, "New exposure: network.port.a.number (changed)"),
        ("number = \"any\"", "number = [443, 8443]", 0, "More protection: network.port.a.number (changed)"),
        ("number = [443, 444]", "number = \"443..444\"", 0, "Other: network.port.a.number (changed)"),
    ] {
        for class_named in ["exposure", "review"] {
            let (code, out) = judged(&device(old, ""), &device(new, ""), &["--fail-on", class_named]);
            assert_eq!(code, gate, "--fail-on {class_named} from `{old}` to `{new}`: {out}");
            assert!(out.contains(class), "from `{old}` to `{new}`: {out}");
        }
    }
}

#[test]
fn what_one_short_form_says_is_told_once_and_as_it_was_written() {
    let (_, out) = judged(&device("encryption = \"TLS 1.3\"", ""), &device("encryption = \"none\"", ""), &[]);
    assert_eq!(out.matches("network.port.a.").count(), 1, "{out}");
    assert!(out.contains("    - TLS 1.3  ") && out.contains("    + none  "), "{out}");
    // What matters most decides: that there is now some encryption does not hide that there may be none.
    let (_, out) =
        judged(&device("encryption = \"none\"", ""), &device("encryption = [\"TLS 1.3\", \"none\"]", ""), &[]);
    assert!(out.contains("To be reviewed: network.port.a.encryption (changed)"), "{out}");
    let flow =
        "[[network.flow]]\nid = \"f\"\nfrom = \"gateway\"\nto = \"gateway\"\ndata = [\"time\"]\nencryption = \"none\"";
    let here = tempfile::tempdir().unwrap();
    let parts = "[[part]]\nid = \"gateway\"\ntitle = \"G\"\nkind = \"gateway\"\n";
    fs::write(
        here.path().join("a.ifu.toml"),
        device("", parts).replacen("schema = 1", "schema = 1\ndevice.id = \"a\"", 1),
    )
    .unwrap();
    fs::write(
        here.path().join("b.ifu.toml"),
        device("", &format!("{parts}{flow}")).replacen("schema = 1", "schema = 1\ndevice.id = \"a\"", 1),
    )
    .unwrap();
    let report = json(here.path(), &["a.ifu.toml", "b.ifu.toml"]);
    let added = report["devices"][0]["facts"].as_array().unwrap().iter().find(|fact| fact["path"] == "network.flow.f");
    assert_eq!(added.unwrap()["new"]["encryption"], "none", "a row is told as it is written");
}

#[test]
fn a_device_that_was_compared_with_nothing_is_for_a_person_to_look_at() {
    let old = device("encryption = \"TLS 1.3\"", "");
    let new = device("encryption = \"none\"", "").replacen("schema = 1", "schema = 1\ndevice.id = \"other\"", 1);
    for (class, expected) in [("exposure", 1), ("review", 1), ("other", 0), ("tightening,relaxation", 0)] {
        let (code, out) = judged(&old, &new, &["--fail-on", class]);
        assert_eq!(code, expected, "{class}: {out}");
        assert!(out.contains("The device was added.") && out.contains("The device was removed."), "{out}");
    }
}

/// Builds the small device in its new state; gives the output folder.
fn build(folder: &Path, arguments: &[&str]) -> tempfile::TempDir {
    let out = tempfile::tempdir().unwrap();
    let mut command = ifugen(folder);
    command.args(["build", "--draft", "--out"]).arg(out.path()).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    out
}

#[test]
fn a_document_tells_what_has_changed_and_marks_it() {
    let here = root().join("tests/diff");
    let out = build(&here, &["new/pump.ifu.toml", "--changes-since", "old", "--format", "md,html"]);
    let read = |name: &str| fs::read_to_string(out.path().join("pump").join(name)).unwrap();
    let mut wrong = Vec::new();
    for language in ["en", "de"] {
        let expected = here.join(format!("changed.{language}.md"));
        wrong.extend(compare(&expected, &read(&format!("{language}/ifu-security.md"))).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let html = read("en/ifu-security.html");
    assert!(
        html.contains(" class=\"changed\"><th scope=\"row\"><span class=\"unseen\">(changed) </span>to be specified"),
        "{html}"
    );
    assert!(html.contains(" class=\"changed\"><span class=\"unseen\">(changed) </span>Wait 10 minutes."), "{html}");
    assert!(html.contains("\">Start the pump.</li>"), "{html}");
}

#[test]
fn marks_of_changes_are_the_same_from_a_revision_and_none_where_nothing_changed() {
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("tests/diff/old"), here.path());
    git(here.path(), &["init", "-q"]);
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-q", "-m", "First"]);
    let same = ["pump.ifu.toml", "--format", "md,html,pdf", "--lang", "en"];
    // The manifest tells what the files were made from, the earlier state among it.
    let with = |more: &[&str]| {
        let mut files = tree(build(here.path(), &[&same[..], more].concat()).path());
        files.retain(|path, _| !path.ends_with("manifest.json"));
        files
    };
    let plain = with(&[]);
    assert!(plain == with(&["--changes-since", "HEAD"]), "nothing has changed, so nothing is marked");
    copy(&root().join("tests/diff/old"), &here.path().join("old"));
    copy(&root().join("tests/diff/new"), here.path());
    let changed = with(&["--changes-since", "HEAD"]);
    assert!(changed == with(&["--changes-since", "old"]), "a revision and a path give the same bytes");
    assert_ne!(plain.len(), 0);
    // An incremental build knows that the earlier state is another one.
    let out = build(here.path(), &same);
    let again = |more: &[&str]| {
        let mut command = ifugen(here.path());
        command.args(["build", "--draft", "--out"]).arg(out.path()).args(same).args(more);
        assert!(command.output().unwrap().status.success());
    };
    again(&["--changes-since", "HEAD"]);
    let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap();
    assert!(read("pump/en/ifu-security.md").contains("*(changed)*"));
    again(&[]);
    assert!(!read("pump/en/ifu-security.md").contains("*(changed)*"));
    let pdf = pdf_text(&changed[Path::new("pump/en/ifu-security.pdf")], "-layout");
    assert!(pdf.contains("What has changed since revision A of 15 January 2026"), "{pdf}");
    assert!(!pdf.chars().any(|c| c == '\u{E016}'), "{pdf}");
}

#[test]
fn revisions_are_compared_with_what_they_extend() {
    let here = pump_with_a_port_opened();
    let here = here.path();
    git(here, &["commit", "-q", "-a", "-m", "Second"]);
    let (code, out, _) = diff(here, &["--git", "HEAD", "--exit-code"]);
    assert_eq!((code, out.lines().last()), (0, Some("Nothing changed.")));
    // The family's file is another one now, and is read as it was.
    let family = here.join("devices/family/infusense.toml");
    let text = fs::read_to_string(&family).unwrap();
    fs::write(&family, text.replacen("min_length = ", "min_length = 1", 1)).unwrap();
    let report = json(here, &["--git", "v1", "devices/infusense-500.ifu.toml"]);
    let fact = &report["devices"][0]["facts"][0];
    assert_eq!((&fact["path"], &fact["class"]), (&"access.password.min_length".into(), &"tightening".into()));
    let place = fact["old_place"].as_str().unwrap();
    assert!(place.starts_with("v1:devices/family/infusense.toml:"), "{place}");
    // Two revisions, from any folder: the files on disk do not matter.
    let report = json(&here.join("devices"), &["--git", "v1..main", "infusense-300.ifu.toml"]);
    assert_eq!(report["devices"][0]["facts"][0]["path"], "network.port.console");
    assert_eq!((&report["old"], &report["new"]), (&"v1".into(), &"main".into()));
    git(here, &["checkout", "-q", "-b", "side", "v1"]);
    let report = json(here, &["--git", "main...side", "devices"]);
    assert_eq!(report["devices"].as_array().unwrap().len(), 0, "nothing happened since they branched off");
    // A device that was not there then is new.
    fs::rename(here.join("devices"), here.join("elsewhere")).unwrap();
    let report = json(here, &["--git", "v1", "elsewhere"]);
    assert!(report["devices"].as_array().unwrap().iter().all(|device| device["change"] == "added"), "{report}");
}

/// The limits of files in a revision are those of files on disk.
#[test]
fn large_files_of_a_revision() {
    let here = pump_with_a_port_opened();
    let bill = here.path().join("devices/infusense.cdx.json");
    let text = fs::read_to_string(&bill).unwrap();
    // Larger than any other input, but not than a bill of materials may be.
    fs::write(&bill, format!("{}{text}", " ".repeat(20 << 20))).unwrap();
    git(here.path(), &["commit", "-q", "-a", "-m", "A large bill"]);
    let (code, out, err) = diff(here.path(), &["--git", "HEAD", "devices"]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    assert!(!out.contains("component"), "{out}");
    // Larger than that, and something that is no input.
    fs::write(&bill, format!("{}{text}", " ".repeat(33 << 20))).unwrap();
    fs::write(here.path().join("firmware.bin"), vec![0; 40 << 20]).unwrap();
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-q", "-m", "A bill that is too large"]);
    fs::write(&bill, &text).unwrap();
    let (code, _, err) = diff(here.path(), &["--git", "HEAD", "devices"]);
    assert!(code == 1 && err.contains("E0104") && err.contains("32 MiB"), "{err}");
}

/// git sets variables for its hooks; they belong to the repository of the hook.
#[test]
fn the_environment_of_a_hook_changes_nothing() {
    let here = pump_with_a_port_opened();
    let other = tempfile::tempdir().unwrap();
    git(other.path(), &["init", "-q"]);
    let report = |variables: &[(&str, &Path)]| {
        let mut command = ifugen(here.path());
        command.args(["diff", "--git", "v1", "devices", "--format", "json"]).envs(variables.iter().copied());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let plain = report(&[]);
    assert!(plain.contains("network.port.console"), "{plain}");
    let wrong = other.path().join(".git");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_CEILING_DIRECTORIES"] {
        assert_eq!(report(&[(variable, &wrong)]), plain, "{variable}");
    }
}

/// git can leave files out of archives and change them, and a repository can hold links and other repositories.
#[cfg(unix)]
#[test]
fn a_revision_holds_what_a_checkout_holds() {
    use std::os::unix::fs::symlink;
    let here = pump_with_a_port_opened();
    let here = here.path();
    let shared = tempfile::tempdir().unwrap();
    fs::create_dir(shared.path().join("family")).unwrap();
    fs::rename(here.join("devices/family/infusense.toml"), shared.path().join("family/infusense.toml")).unwrap();
    git(shared.path(), &["init", "-q", "-b", "main"]);
    git(shared.path(), &["add", "."]);
    git(shared.path(), &["commit", "-q", "-m", "Family"]);
    // The family's file lies in a submodule, and the devices reach it through a link to a folder.
    let from = shared.path().to_str().unwrap();
    git(here, &["-c", "protocol.file.allow=always", "submodule", "add", "-q", from, "shared"]);
    fs::rename(here.join("devices/family"), here.join("rest")).unwrap();
    for entry in fs::read_dir(here.join("rest")).unwrap().map(Result::unwrap) {
        fs::rename(entry.path(), here.join("shared/family").join(entry.file_name())).unwrap();
    }
    fs::rename(here.join("devices/infusense.cdx.json"), here.join("shared/infusense.cdx.json")).unwrap();
    git(&here.join("shared"), &["add", "."]);
    git(&here.join("shared"), &["commit", "-q", "-m", "Translations"]);
    symlink("../shared/family", here.join("devices/family")).unwrap();
    symlink("/etc/hostname", here.join("devices/outside")).unwrap();
    fs::write(here.join(".gitattributes"), "*.json export-ignore\n*.toml export-subst\n").unwrap();
    git(here, &["add", "."]);
    git(here, &["commit", "-q", "-m", "Shared"]);
    let (code, out, err) = diff(here, &["--git", "HEAD", "devices", "--exit-code"]);
    assert_eq!((code, err.as_str(), out.lines().last()), (0, "", Some("Nothing changed.")), "{out}");
    // Of a submodule that is not there, its name is told.
    git(here, &["submodule", "deinit", "-q", "-f", "shared"]);
    let (code, _, err) = diff(here, &["--git", "HEAD", "shared/family/infusense.toml"]);
    assert!(code == 2 && err.contains("`shared` is a submodule") && !err.contains("/tmp"), "{err}");
}

#[test]
fn what_git_lacks_is_told() {
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("tests/diff/old"), here.path());
    let (code, _, err) = diff(here.path(), &["--git", "HEAD", "pump.ifu.toml"]);
    assert!(code == 2 && err.contains("`pump.ifu.toml` is in no git repository"), "{err}");
    git(here.path(), &["init", "-q"]);
    let (code, _, err) = diff(here.path(), &["--git", "v9", "pump.ifu.toml"]);
    assert!(code == 2 && err.contains("git knows no revision `v9`") && !err.contains("shallow"), "{err}");
    // Of a clone that lacks the earlier revisions, both messages say so.
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-q", "-m", "First"]);
    git(here.path(), &["switch", "-q", "-c", "side"]);
    git(here.path(), &["commit", "-q", "--allow-empty", "-m", "Second"]);
    git(here.path(), &["switch", "-q", "-"]);
    git(here.path(), &["commit", "-q", "--allow-empty", "-m", "Third"]);
    let clone = tempfile::tempdir().unwrap();
    let source = format!("file://{}", here.path().display());
    git(clone.path(), &["clone", "-q", "--depth", "1", "--no-single-branch", &source, "."]);
    for revisions in ["HEAD~5", "HEAD...origin/side"] {
        let (code, _, err) = diff(clone.path(), &["--git", revisions, "pump.ifu.toml"]);
        assert!(code == 2 && err.contains("the clone is shallow"), "{err}");
    }
    let output = ifugen(here.path()).args(["diff", "--git", "HEAD"]).env("PATH", "").output().unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.contains("the program `git` is needed"), "{err}");
    let (code, _, err) = diff(here.path(), &["pump.ifu.toml"]);
    assert!(code == 2 && err.contains("give the old and the new configuration"), "{err}");
}

#[test]
fn what_is_wrong_in_a_revision_is_told_with_its_place() {
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("tests/diff/old"), here.path());
    git(here.path(), &["init", "-q"]);
    let file = here.path().join("pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("min_length = 12", "min_length = \"12\"")).unwrap();
    git(here.path(), &["add", "."]);
    git(here.path(), &["commit", "-q", "-m", "Wrong"]);
    fs::write(&file, text).unwrap();
    let (code, out, err) = diff(here.path(), &["--git", "HEAD", "pump.ifu.toml"]);
    assert!(code == 1 && out.contains("nothing was compared") && err.contains("HEAD:pump.ifu.toml:22:14"), "{err}");
}

#[test]
fn a_configuration_does_not_differ_from_itself() {
    let project = Arc::new(Project::default());
    let locale = project.locale("en").unwrap();
    for_each(&all_cases(), |case| {
        let request = Request::default();
        let (state, found) =
            State::read("a".to_owned(), vec![case.file.clone()], &request, Arc::clone(&project)).unwrap();
        assert_eq!((state.devices.len(), found.len()), (1, 0));
        let comparison = compare_states(&state, &state, &request).unwrap();
        let mut wrong = Vec::new();
        for form in CHANGE_FORMATS {
            let options = &Options::default();
            let report = ChangeReport { comparison: &comparison, locale: &locale, color: false, options };
            let out = String::from_utf8((form.export)(&report).unwrap()).unwrap();
            let empty = if form.name == "json" { "\"devices\": []" } else { "Nothing changed." };
            if !out.contains(empty) {
                wrong.push(format!("as {}: {out}", form.name));
            }
        }
        wrong
    });
}

/// The same configuration with the rows of each list that have an id in the opposite order.
fn reversed(value: &mut toml::Value) {
    match value {
        toml::Value::Array(items) => {
            items.iter_mut().for_each(reversed);
            if items.iter().all(|item| item.get("id").is_some()) {
                items.reverse();
            }
        }
        toml::Value::Table(table) => table.iter_mut().for_each(|(_, value)| reversed(value)),
        _ => {}
    }
}

#[test]
fn the_order_of_rows_is_no_change() {
    // Devices whose messages and events all have room on the page at a glance.
    for name in ["ultrasound/sonaria-20", "orthanc/orthanc"] {
        let here = tempfile::tempdir().unwrap();
        let path = root().join(format!("examples/{name}.ifu.toml"));
        let text = fs::read_to_string(&path).unwrap();
        let mut value: toml::Value = toml::from_str(&text).unwrap();
        reversed(&mut value);
        let other = toml::to_string(&value).unwrap();
        let file = path.file_name().unwrap();
        for (folder, text) in [("old", &text), ("new", &other)] {
            fs::create_dir(here.path().join(folder)).unwrap();
            fs::write(here.path().join(folder).join(file), text).unwrap();
        }
        // The lists of what is done before use, and the annex, follow the order of the rows.
        for folder in ["old", "new"] {
            let file = here.path().join(folder).join(file);
            let text = fs::read_to_string(&file).unwrap().replace("annex = true\n", "");
            let text = if text.contains("leave_out = [") {
                text.replacen("leave_out = [", "leave_out = [\"preparation\", ", 1)
            } else {
                text.replacen("[document]\n", "[document]\nleave_out = [\"preparation\"]\n", 1)
            };
            fs::write(&file, text).unwrap();
        }
        let (code, out, err) = diff(here.path(), &["old", "new", "--exit-code"]);
        assert_eq!(code, 0, "{name}: {out}{err}");
    }
}
