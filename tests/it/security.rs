//! What SECURITY.md promises of hostile configurations, bills of materials, translations and templates.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use ifugen::testing::limit::{self, LIMITS};

use crate::support::grouped;

const SECURITY: &str = include_str!("../../SECURITY.md");

/// A folder with a device `project/devices/pump.ifu.toml`, which holds this line, and other files beside it.
fn project(line: &str, files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    // A table stands once, so a line for one of these two goes into it.
    let within = |table: &str| line.strip_prefix(table).unwrap_or_default();
    let (in_device, in_document) = (within("device."), within("document."));
    let top = if in_device.is_empty() && in_document.is_empty() { line } else { "" };
    let device = format!(
        "schema = 1\n{top}\n[device]\n{in_device}\nname = \"Pump\"\nmanufacturer.name = \"M\"\nsoftware_version = \"1\"\n\
         regulation = \"mdr\"\npurpose = \"Infusion.\"\n[document]\n{in_document}\nnumber = \"N\"\nrevision = \"A\"\n\
         date = 2026-01-15\nlanguage = \"en\"\nformats = [\"markdown\", \"html\"]\n"
    );
    let own = [("project/devices/pump.ifu.toml", device.as_str())];
    for (name, text) in own.iter().chain(files) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

fn ifugen(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap()
}

/// Exit code and messages of a build of `devices` in the folder `project`.
fn build(folder: &tempfile::TempDir) -> (i32, String) {
    run(folder, &["build", "devices"])
}

fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> (i32, String) {
    let output = ifugen(&folder.path().join("project"), arguments);
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// A build that must be refused with this code, and with nothing written.
#[track_caller]
fn refused(folder: &tempfile::TempDir, code: &str) -> String {
    let (exit, told) = build(folder);
    assert!(exit == 1 && told.contains(code), "{exit} {told}");
    assert!(told.contains("help:"), "no help: {told}");
    assert!(!folder.path().join("project/out/pump").exists(), "something was written");
    told
}

#[test]
fn the_project_that_is_attacked_is_right() {
    let (exit, told) = build(&project("", &[]));
    assert_eq!(exit, 0, "{told}");
}

#[test]
fn the_table_of_limits_in_security_is_that_of_the_program() {
    for limit in LIMITS {
        let most = format!("{} {}", grouped(limit.most), limit.unit);
        let code =
            if limit.code.is_empty() { "nothing: drawn by zone".to_owned() } else { format!("`{}`", limit.code) };
        let row = format!("| {} | {} | {code} |", limit.what, most.trim());
        assert!(SECURITY.contains(&row), "SECURITY.md has no row\n{row}");
    }
    let table = SECURITY.split("\n## Limits\n").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).count();
    // The first two rows are the head.
    assert_eq!(rows - 2, LIMITS.len(), "SECURITY.md has rows of limits that do not exist");
}

#[test]
fn every_test_that_security_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let spans: Vec<&str> = SECURITY.split('`').skip(1).step_by(2).filter(|span| span.contains('/')).collect();
    let is_path = |span: &&&str| span.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    for span in spans.iter().filter(is_path) {
        assert!(root.join(span).exists(), "{span}");
    }
    for span in spans.iter().filter(|span| span.contains("::")) {
        let (path, name) = span.split_once("::").unwrap();
        let text = fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert!(text.contains(&format!("fn {name}(")), "{span}");
    }
    assert!(spans.iter().filter(|span| span.contains("::")).count() > 8, "{spans:?}");
}

#[test]
fn the_oldest_rust_is_the_same_everywhere() {
    let oldest = env!("CARGO_PKG_RUST_VERSION");
    assert!(include_str!("../../README.md").contains(&format!("With Rust {oldest} or later:")));
    assert!(SECURITY.contains(&format!("The oldest Rust that builds it is {oldest},")));
}

// ---- Limits ----

#[test]
fn too_many_devices() {
    let folder = project("", &[]);
    for index in 0..limit::DEVICES {
        fs::write(folder.path().join(format!("project/devices/{index}.ifu.toml")), "").unwrap();
    }
    refused(&folder, "E0120");
}

#[test]
fn a_text_or_a_list_that_is_too_long() {
    let long = "x".repeat(limit::VALUE + 1);
    let told = refused(&project(&format!("custom.a = \"{long}\""), &[]), "E0121");
    assert!(told.contains("pump.ifu.toml:2:12"), "{told}");
    assert!(told.len() < 5000, "the message is as long as the text");
    let rows = "1,".repeat(limit::ROWS + 1);
    let told = refused(&project(&format!("custom.a = [{rows}]"), &[]), "E0122");
    assert!(told.contains("pump.ifu.toml:2:12"), "{told}");
}

#[test]
fn files_that_are_too_large() {
    let large = "#".repeat(limit::FILE_MIB * limit::MIB + 1);
    refused(&project("extends = \"a.toml\"", &[("project/devices/a.toml", &large)]), "E0104");
    // A bill of materials may be larger than that, but not as large as one likes.
    let bill = "sbom.file = \"a.json\"";
    let spaces = " ".repeat(limit::FILE_MIB * limit::MIB);
    let fits = format!("{spaces}{{\"bomFormat\":\"CycloneDX\",\"components\":[{{\"name\":\"a\"}}]}}");
    let (exit, told) = build(&project(bill, &[("project/devices/a.json", &fits)]));
    assert_eq!(exit, 0, "{told}");
    let larger = " ".repeat(limit::BILL_MIB * limit::MIB + 1);
    let told = refused(&project(bill, &[("project/devices/a.json", &larger)]), "E0104");
    assert!(told.contains("larger than 32 MiB"), "{told}");
    let german = "document.languages = [\"en\", \"de\"]";
    refused(&project(german, &[("project/devices/pump.de.po", &large)]), "E0104");
}

#[test]
fn bills_of_materials_that_are_too_long_or_too_deep() {
    let bill = |components: &str| {
        let text = format!("{{\"bomFormat\":\"CycloneDX\",\"components\":[{components}]}}");
        project("sbom.file = \"a.json\"", &[("project/devices/a.json", &text)])
    };
    let many: Vec<String> = (0..=limit::COMPONENTS).map(|index| format!("{{\"name\":\"a{index}\"}}")).collect();
    let many = many.join(",");
    let told = refused(&bill(&many), "E0123");
    assert!(told.contains("pump.ifu.toml:2:13"), "{told}");
    let deep = (0..=limit::COMPONENT_DEPTH)
        .fold(String::new(), |inner, _| format!("{{\"name\":\"a\",\"components\":[{inner}]}}"));
    refused(&bill(&deep), "E0118");
    // The reader of JSON has a limit of its own, so that no depth overflows the stack.
    refused(&bill(&"[".repeat(200_000)), "E0118");
}

#[test]
fn files_with_too_many_assessments() {
    let statements = |count: usize| {
        let products: Vec<String> = (0..count).map(|index| format!("\"p{index}\"")).collect();
        format!(
            "{{\"@context\":\"https://openvex.dev/ns/v0.2.0\",\"statements\":[{{\"vulnerability\":\"CVE-1\",\"status\":\"fixed\",\"products\":[{}]}}]}}",
            products.join(",")
        )
    };
    let vex = |text: &str| {
        project("sbom.vex = [{ file = \"a.json\", product = \"p1\" }]", &[("project/devices/a.json", text)])
    };
    let told = refused(&vex(&statements(limit::ASSESSMENTS + 1)), "E0386");
    assert!(told.contains("pump.ifu.toml:2:"), "{told}");
    let (exit, told) = build(&vex(&statements(limit::ASSESSMENTS)));
    assert_eq!(exit, 0, "{told}");
    refused(&vex(&"[".repeat(200_000)), "E0118");
    let rows = "{ file = \"a.json\" },".repeat(limit::VEX_FILES + 1);
    refused(&project(&format!("sbom.vex = [{rows}]"), &[("project/devices/a.json", &statements(1))]), "E0388");
}

#[test]
fn the_longest_bill_of_materials_fits_into_document_and_report() {
    let component = |index: usize| {
        format!(
            "{{\"name\":\"library-{index}\",\"version\":\"{index}.0\",\"group\":\"org.example\",\"purl\":\"pkg:maven/org.example/library-{index}@{index}.0\",\
             \"supplier\":{{\"name\":\"Example Software\"}},\"licenses\":[{{\"license\":{{\"id\":\"MIT\"}}}}]}}"
        )
    };
    let components: Vec<String> = (0..limit::COMPONENTS).map(component).collect();
    let text = format!("{{\"bomFormat\":\"CycloneDX\",\"components\":[{}]}}", components.join(","));
    let folder = project("sbom.file = \"a.json\"", &[("project/devices/a.json", &text)]);
    let (exit, told) = build(&folder);
    assert_eq!(exit, 0, "{told}");
    let (exit, told) = run(&folder, &["coverage", "devices", "--require", "fda", "--format", "html", "-o", "a.html"]);
    assert_eq!(exit, 0, "{told}");
}

#[test]
fn templates_that_run_too_long_or_print_too_much() {
    let template = |text: &str| project("", &[("project/templates/chapters/network.md", text)]);
    let endless = "\n{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% endfor %}{% endfor %}";
    let told = refused(&template(endless), "E0693");
    assert!(told.contains("templates/chapters/network.md:2:31"), "{told}");
    refused(&template(&"x".repeat(limit::TEMPLATE * limit::KIB + 1)), "E0690");
    refused(&template(&format!("{{{{ \"{}\" }}}}", "x".repeat(limit::TAG))), "E0691");
    refused(&template("{{ [x for x in range(end=3)] }}"), "E0692");
    refused(&template(&format!("{{% set a = 'x' %}}{}", "{% set a = a ~ a %}".repeat(30))), "E0694");
    let words = "word ".repeat(1000);
    refused(&template(&format!("{{% for a in range(end=2000) %}}{words}{{% endfor %}}")), "E0124");
    // A table counts each time it is printed.
    let fields = ["\"purpose\""; 40].join(", ");
    let table = format!("{{% set t = pairs(of=device, fields=[{fields}], caption=\"interface.caption\") %}}");
    let often = "{% for a in range(end=100) %}{% for b in range(end=999) %}{{ t }}{% endfor %}{% endfor %}";
    refused(&template(&format!("{table}{often}")), "E0695");
    let page = "<!doctype html>{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% endfor %}{% endfor %}";
    let told = refused(&project("", &[("project/templates/html/page.html", page)]), "E0693");
    assert!(told.contains("templates/html/page.html:1:46"), "{told}");
}

#[test]
fn a_template_reaches_nothing_of_the_machine() {
    for text in ["{{ get_env(name=\"PATH\") }}", "{% include \"/etc/passwd\" %}", "{% include \"../../secret.md\" %}"] {
        let files = [("project/templates/chapters/network.md", text), ("project/secret.md", "secret")];
        let (exit, told) = build(&project("", &files));
        assert!(exit == 1 && told.contains("E0519") && told.contains("nknown"), "{text}: {exit} {told}");
    }
}

// ---- Paths ----

#[test]
fn a_configuration_names_files_in_the_given_folders_only() {
    let family = "schema = 1\n[device]\nmodel = \"FROM OUTSIDE\"\n";
    let bill = "{\"bomFormat\":\"CycloneDX\",\"components\":[{\"name\":\"FROM OUTSIDE\"}]}";
    let files = [
        ("base.toml", family),
        ("a.json", bill),
        ("project/family/base.toml", family),
        ("project/devices/inner.toml", family),
        ("project/family/a.json", bill),
    ];
    // In the project: the folder in which ifugen runs, as there is no checkout here, or that of `--project`.
    for inside in ["extends = \"../family/base.toml\"", "extends = \"inner.toml\"", "sbom.file = \"../family/a.json\""]
    {
        let folder = project(inside, &files);
        let (exit, told) = build(&folder);
        assert_eq!(exit, 0, "{inside}: {told}");
        let text = fs::read_to_string(folder.path().join("project/out/pump/en/ifu-security.md")).unwrap();
        assert!(text.contains("FROM OUTSIDE"), "{inside}");
    }
    for outside in [
        "extends = \"../../base.toml\"",
        "sbom.file = \"../../a.json\"",
        "sbom.vex = [{ file = \"../../a.json\" }]",
        "extends = \"../devices/../../base.toml\"",
    ] {
        let told = refused(&project(outside, &files), "E0125");
        assert!(told.contains("pump.ifu.toml:2:"), "{told}");
        assert!(told.contains("--project FOLDER"), "{told}");
        let (exit, told) = run(&project(outside, &files), &["build", "devices", "--project", ".."]);
        assert_eq!(exit, 0, "{outside}: {told}");
    }
    let folder = project("", &files);
    let device = fs::read_to_string(folder.path().join("project/devices/pump.ifu.toml")).unwrap();
    for (key, name) in [("extends", "base.toml"), ("sbom.file", "a.json")] {
        let path = folder.path().join(name);
        let line = format!("schema = 1\n{key} = \"{}\"", path.display());
        fs::write(folder.path().join("project/devices/pump.ifu.toml"), device.replacen("schema = 1", &line, 1))
            .unwrap();
        refused(&folder, "E0125");
    }
}

#[test]
fn a_git_checkout_is_a_project() {
    let family = ("family/base.toml", "schema = 1\n[device]\nmodel = \"FAMILY\"\n");
    let above = "extends = \"../../family/base.toml\"";
    // A checkout has a folder of this name, and a worktree a file.
    for marker in [".git/HEAD", ".git"] {
        let folder = project(above, &[family, (marker, "")]);
        let (exit, told) = build(&folder);
        assert_eq!(exit, 0, "{told}");
        let other = folder.path().join("project/devices");
        let (exit, told) = run(&folder, &["check", "--allow-gaps", &other.display().to_string()]);
        assert_eq!(exit, 0, "{told}");
        // Where a folder is named, the project is that one.
        fs::create_dir(folder.path().join("project/own")).unwrap();
        let (exit, told) = run(&folder, &["build", "devices", "--project", "own", "--out", "again"]);
        assert!(exit == 1 && told.contains("E0125"), "{exit} {told}");
    }
    // Not where the checkout ends, nor where the current folder is elsewhere.
    refused(&project(above, &[family, ("project/.git/HEAD", "")]), "E0125");
    let folder =
        project("extends = \"../family/base.toml\"", &[("project/family/base.toml", family.1), ("else/x", "")]);
    let output = ifugen(&folder.path().join("else"), &["build", "../project/devices"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("E0125"));
}

#[test]
fn what_an_earlier_build_was_allowed_to_read_is_looked_at_again() {
    let family = ("family/base.toml", "schema = 1\n[device]\nmodel = \"FAMILY\"\n");
    let folder = project("extends = \"../../family/base.toml\"", &[family]);
    let (exit, told) = run(&folder, &["build", "devices", "--project", ".."]);
    assert_eq!(exit, 0, "{told}");
    let (exit, told) = build(&folder);
    assert!(exit == 1 && told.contains("E0125"), "{exit} {told}");
}

#[test]
fn whether_a_file_outside_exists_is_not_told() {
    let up = "../".repeat(30);
    let (there, not_there) = (format!("{up}etc/passwd"), format!("{up}etc/not/there"));
    for path in ["/etc/passwd", "/no/such/file", "/etc", &there, &not_there, "no/such/../../../../../file"] {
        let told = refused(&project(&format!("extends = \"{path}\""), &[]), "E0125");
        assert!(!told.contains("root:"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn no_link_leads_out_of_the_given_folders() {
    use std::os::unix::fs::symlink;
    let secret = "schema = 1\n[device]\nmodel = \"SECRET\"\nx = \"SECRET\"\n";
    let files = [("secret.toml", secret), ("secret/b.ifu.toml", secret), ("po/pump.de.po", "msgid \"SECRET\n")];
    let linked = |from: &str, to: &str, top: &str| {
        let folder = project(top, &files);
        symlink(folder.path().join(from), folder.path().join("project/devices").join(to)).unwrap();
        let told = refused(&folder, "E0125");
        assert!(!told.contains("SECRET"), "{told}");
    };
    linked("secret.toml", "base.toml", "extends = \"base.toml\"");
    linked("secret.toml", "a.json", "sbom.file = \"a.json\"");
    linked("secret", "linked", "extends = \"linked/b.ifu.toml\"");
    linked("secret", "linked", "");
    linked("secret.toml", "other.ifu.toml", "");
    linked("po/pump.de.po", "pump.de.po", "document.languages = [\"en\", \"de\"]");
}

#[cfg(unix)]
#[test]
fn templates_and_output_follow_no_link() {
    use std::os::unix::fs::symlink;
    let folder = project("", &[("secret/network.md", "SECRET"), ("project/templates/chapters/a.md", "")]);
    let (inside, outside) = (folder.path().join("project"), folder.path().join("secret"));
    symlink(outside.join("network.md"), inside.join("templates/chapters/network.md")).unwrap();
    let (exit, told) = build(&folder);
    assert_eq!(exit, 0, "{told}");
    let text = fs::read_to_string(inside.join("out/pump/en/ifu-security.md")).unwrap();
    assert!(!text.contains("SECRET"), "a link in templates/ was followed");
    for link in ["out/pump/en/ifu-security.md", "out/pump/en", "out/pump", "out/index.html"] {
        let path = inside.join(link);
        if path.is_dir() {
            fs::remove_dir_all(&path).unwrap();
        } else {
            fs::remove_file(&path).unwrap();
        }
        symlink(outside.join(if link.ends_with('n') || link.ends_with('p') { "" } else { "target" }), &path).unwrap();
        let (exit, told) = build(&folder);
        assert!(exit == 2 && told.contains("symbolic link"), "{link}: {exit} {told}");
        assert_eq!(fs::read_dir(&outside).unwrap().count(), 1, "{link}: something was written through the link");
        fs::remove_file(&path).unwrap();
        let (exit, told) = build(&folder);
        assert_eq!(exit, 0, "{told}");
    }
}

/// A checkout from elsewhere can hold an output folder, too.
#[cfg(unix)]
#[test]
fn no_file_of_ifugens_own_is_written_through_a_link() {
    use std::os::unix::fs::symlink;
    for name in [".ifugen-journal", ".ifugen-lock", "manifest.json", "index.html"] {
        for is_there in [true, false] {
            let folder = project("", &[("project/out/x", "")]);
            let victim = folder.path().join("victim");
            if is_there {
                fs::write(&victim, "mine\n").unwrap();
            }
            symlink(&victim, folder.path().join("project/out").join(name)).unwrap();
            let (exit, told) = build(&folder);
            assert!(exit > 0, "{name}: {told}");
            assert_eq!(fs::read_to_string(&victim).ok().as_deref(), is_there.then_some("mine\n"), "{name}: {told}");
        }
    }
}

#[cfg(unix)]
#[test]
fn no_folder_of_a_project_is_a_link_out_of_it() {
    use std::os::unix::fs::symlink;
    let secret = [
        ("secret/templates/chapters/network.md", "SECRET"),
        ("secret/locales/en/a.ftl", "title = SECRET"),
        ("secret/requirements/a.toml", "SECRET"),
        ("secret/rules/changes.toml", "SECRET"),
    ];
    for part in ["templates", "locales", "requirements", "rules"] {
        let folder = project("", &secret);
        let link = folder.path().join("project").join(part);
        symlink(folder.path().join("secret").join(part), &link).unwrap();
        let told = refused(&folder, "E0125");
        assert!(told.contains(part) && !told.contains("SECRET"), "{told}");
        // Within the project it is a folder like any other.
        fs::remove_file(&link).unwrap();
        fs::create_dir_all(folder.path().join("project/shared").join(part)).unwrap();
        symlink(Path::new("shared").join(part), &link).unwrap();
        let (exit, told) = build(&folder);
        assert_eq!(exit, 0, "{told}");
    }
}

#[test]
fn a_manifest_from_elsewhere_names_files_of_its_folder_only() {
    let folder = project("", &[("project/secret.md", "SECRET"), ("secret.md", "SECRET")]);
    let here = folder.path().join("project");
    let (exit, told) = run(&folder, &["build", "devices", "--out", "part"]);
    assert_eq!(exit, 0, "{told}");
    let manifest = fs::read_to_string(here.join("part/manifest.json")).unwrap();
    let sha256 = ifugen::testing::sha256(b"SECRET");
    let own = |text: &str, key: &str| {
        let start = text.find(&format!("\"{key}\": \"")).unwrap() + key.len() + 5;
        text[start..start + text[start..].find('"').unwrap()].to_owned()
    };
    let output = &manifest[manifest.find("\"path\": \"pump/en/ifu-security.md\"").unwrap()..];
    let absolute = folder.path().join("secret.md").display().to_string();
    for path in
        ["pump/../../secret.md", "pump/../../../secret.md", &absolute, "pump\\\\..\\\\..\\\\secret.md", "pump/nul"]
    {
        let changed = output.replacen(&own(output, "path"), path, 1).replacen(&own(output, "sha256"), &sha256, 1);
        fs::write(here.join("part/manifest.json"), manifest.replace(output, &changed)).unwrap();
        let (exit, told) = run(&folder, &["manifest", "merge", "part", "--out", "merged"]);
        assert!(exit == 1 && told.contains("E0604"), "{path}: {exit} {told}");
        assert!(!here.join("merged").exists(), "{path}");
        // Nor does a build look at them, or remove them.
        let (exit, told) = run(&folder, &["build", "devices", "--out", "part", "--prune"]);
        assert_eq!(exit, 0, "{path}: {told}");
        assert!(here.join("secret.md").exists() && folder.path().join("secret.md").exists(), "{path}");
        fs::remove_dir_all(here.join("part")).unwrap();
        let (exit, told) = run(&folder, &["build", "devices", "--out", "part"]);
        assert_eq!(exit, 0, "{told}");
    }
}

/// A line break in a path would begin a rule of Ninja or Make, or an entry of a PO file.
#[cfg(unix)]
#[test]
fn a_path_with_a_line_break_begins_no_line() {
    let name = "a\nrule x\n command = false\n.toml";
    let family = [(format!("project/devices/{name}"), "schema = 1\n")];
    let family: Vec<(&str, &str)> = family.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let extends = format!("extends = {name:?}");
    let extending = project(&extends, &family);
    let named = project("", &[]);
    let devices = named.path().join("project/devices");
    fs::rename(devices.join("pump.ifu.toml"), devices.join("a\nb.ifu.toml")).unwrap();
    let template = project("", &[("project/templates/html/a\nall: x.html", "")]);
    for (folder, is_told) in [(&extending, true), (&named, true), (&template, false)] {
        for arguments in [
            &["plan", "devices", "--format", "ninja"][..],
            &["build", "devices", "--depfile", "out.d"],
            &["translate", "extract", "devices", "--lang", "de"],
        ] {
            if arguments[0] == "translate" && !is_told {
                continue;
            }
            let output = ifugen(&folder.path().join("project"), arguments);
            let told = String::from_utf8(output.stderr).unwrap();
            assert!(!output.status.success() && told.contains("holds a control"), "{arguments:?}: {told}");
            assert!(output.stdout.is_empty() || !output.stdout.starts_with(b"#"), "{arguments:?}: a plan was written");
            assert!(!folder.path().join("project/out.d").exists(), "{arguments:?}");
        }
    }
}

#[test]
fn names_that_are_no_folder_everywhere() {
    for name in ["con", "NUL", "com1", "lpt9", "aux.v2", "index.html", "manifest.json"] {
        let folder = project("", &[]);
        let devices = folder.path().join("project/devices");
        fs::rename(devices.join("pump.ifu.toml"), devices.join(format!("{name}.ifu.toml"))).unwrap();
        refused(&folder, "E0126");
    }
    let told = refused(&project("device.id = \"prn\"", &[]), "E0126");
    assert!(told.contains("Windows"), "{told}");
    for id in ["../x", "a/b", "A", "ä", ".", ""] {
        refused(&project(&format!("device.id = \"{id}\""), &[]), "E02");
    }
    for language in ["../../../x", "con", "a/b", "/x", ""] {
        let (exit, told) = run(&project("", &[]), &["build", "devices", "--lang", language]);
        assert!(
            exit == 1 && told.contains(if language == "con" { "E0126" } else { "E05" }) || exit == 2,
            "{language}: {exit} {told}"
        );
        let folder = project(&format!("document.languages = [\"{language}\"]"), &[]);
        let (exit, told) = run(&folder, &["translate", "extract", "devices"]);
        assert!(exit == 1 && told.contains("E0"), "{language}: {exit} {told}");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "{language}: something was written");
    }
}

#[test]
fn two_devices_never_share_a_folder() {
    let folder = project("", &[]);
    let devices = folder.path().join("project/devices");
    let text = fs::read_to_string(devices.join("pump.ifu.toml")).unwrap();
    for other in ["PUMP", "Pump", "pump."] {
        fs::write(devices.join(format!("{other}.ifu.toml")), &text).unwrap();
        refused(&folder, "E0119");
        fs::remove_file(devices.join(format!("{other}.ifu.toml"))).unwrap();
    }
    // One name in two normal forms: two ids that no system takes for one.
    for other in ["Gerät", "Gera\u{308}t"] {
        fs::write(devices.join(format!("{other}.ifu.toml")), &text).unwrap();
    }
    let (exit, told) = build(&folder);
    assert_eq!(exit, 0, "{told}");
    let mut names: Vec<String> = fs::read_dir(folder.path().join("project/out"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().to_lowercase())
        .collect();
    names.sort();
    names.dedup();
    assert_eq!(names, ["ger-t", "gera-t", "index.html", "manifest.json", "pump"]);
}

#[test]
fn its_own_bill_of_materials_can_be_read() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ifugen.cdx.json")).unwrap();
    let components = ifugen::testing::bill(text.as_bytes()).unwrap().components;
    assert!(components.len() > 400, "{}", components.len());
    for component in &components {
        let purl = component.purl.as_ref().map_or("", |purl| purl.0.as_str());
        assert!(purl.starts_with(&format!("pkg:cargo/{}@", component.name.0)), "{purl}");
        assert!(component.licence.is_some(), "{}", component.name.0);
    }
    for name in ["typst", "tera", "toml", "pulldown-cmark"] {
        assert!(components.iter().any(|component| component.name.0 == name), "{name}");
    }
    let folder = project("sbom.file = \"ifugen.json\"", &[("project/devices/ifugen.json", &text)]);
    let (exit, told) = build(&folder);
    assert_eq!(exit, 0, "{told}");
    let page = fs::read_to_string(folder.path().join("project/out/pump/en/ifu-security.md")).unwrap();
    assert!(page.contains("pkg:cargo/typst@"), "the chapter on components names them");
}
