//! A project's own files: which are read, with which line ends and up to which size, and which outputs count on them.

use std::fs;
use std::path::Path;

use crate::cli::{PUMP, folder, read, run, tree, write};
use crate::determinism::assert_same;
use crate::diff::git;

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><path fill=\"#123456\" d=\"M0 0h4v4H0z\"/></svg>\n";

fn output(here: &Path, extension: &str) -> Vec<u8> {
    fs::read(here.join(format!("out/pump/en/ifu-security.{extension}"))).expect("an output")
}

#[test]
fn a_logo_counts_wherever_it_lies_below_templates() {
    for place in ["logo.svg", "pdf/logo.svg", "html/logo.svg", "brand/logo.svg", ".brand/logo.svg"] {
        let look = format!("[logo]\nfile = \"{place}\"\nalternative = \"Maker\"\n");
        let file = format!("templates/{place}");
        let here = folder(&[("pump.ifu.toml", PUMP), ("templates/look.toml", &look), (&file, LOGO)]);
        let here = here.path();
        run(here, &["build", ".", "--format", "md,html,pdf"]).ends(0);
        let before = ["md", "html", "pdf"].map(|extension| output(here, extension));
        write(here, &file, LOGO.replace("123456", "654321"));
        run(here, &["build", ".", "--format", "md,html,pdf"]).ends(0);
        let after = ["md", "html", "pdf"].map(|extension| output(here, extension));
        let changed = [0, 1, 2].map(|format| before[format] != after[format]);
        // Markdown shows no logo.
        assert_eq!(changed, [false, true, true], "{place}");
        run(here, &["build", ".", "--format", "md,html,pdf"]).ends(0).says(&[" 0 changed"]);
    }
}

#[test]
fn a_file_makes_only_what_it_is_read_for_anew() {
    let here = folder(&[
        ("pump.ifu.toml", PUMP),
        ("templates/html/style.css", "body { color: black }\n"),
        ("templates/pdf/page.typ", &read(crate::support::root(), "templates/pdf/page.typ")),
    ]);
    let here = here.path();
    let made = |here: &Path| {
        let before = ["md", "html", "pdf"].map(|extension| output(here, extension));
        run(here, &["build", ".", "--format", "md,html,pdf"]).ends(0);
        let after = ["md", "html", "pdf"].map(|extension| output(here, extension));
        [0, 1, 2].map(|format| before[format] != after[format])
    };
    run(here, &["build", ".", "--format", "md,html,pdf"]).ends(0);
    write(here, "templates/html/style.css", "body { color: navy }\n");
    assert_eq!(made(here), [false, true, false]);
    let page = read(here, "templates/pdf/page.typ");
    write(here, "templates/pdf/page.typ", format!("{page}\nEnd of the document.\n"));
    assert_eq!(made(here), [false, false, true]);
    write(here, "templates/look.toml", "[colours]\naccent = \"#7a1020\"\n");
    assert_eq!(made(here), [false, true, true]);
}

#[test]
fn line_ends_of_a_checkout_make_no_difference() {
    let files = [
        ("templates/html/style.css", "body {\n  color: black;\n}\n"),
        ("templates/chapters/contact.md", "One.\n\nTwo.\n"),
        ("templates/look.toml", "[colours]\naccent = \"#7a1020\"\n"),
        ("locales/en/own.ftl", "page =\n    .contents = What is in it\n"),
        ("rules/changes.toml", "[[rule]]\nid = \"mine\"\ntype = \"Prose\"\nclass = \"other\"\n"),
        ("pump.ifu.toml", PUMP),
    ];
    let trees = ["\n", "\r\n"].map(|end| {
        let here = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            write(here.path(), name, text.replace('\n', end));
        }
        run(here.path(), &["build", ".", "--format", "md,html"]).ends(0);
        // The hashes of the inputs are those of the files.
        fs::remove_file(here.path().join("out/manifest.json")).expect("a manifest");
        let html = String::from_utf8(output(here.path(), "html")).expect("text");
        assert!(html.contains("What is in it") && !html.contains('\r'), "{end:?}");
        tree(&here.path().join("out"))
    });
    assert_same(&trees[0], &trees[1]);
}

/// On Windows git gives the files of a checkout other line ends. Nobody has changed them, neither inputs nor outputs.
#[test]
fn a_checkout_with_the_line_ends_of_windows_is_current() {
    let look = "[logo]\nfile = \"logo.svg\"\nalternative = \"Maker\"\n";
    let here = folder(&[
        ("one/devices/pump.ifu.toml", PUMP),
        ("one/templates/look.toml", look),
        ("one/templates/logo.svg", LOGO),
        ("one/templates/chapters/contact.md", "Own\nwords.\n"),
    ]);
    let here = here.path();
    let one = here.join("one");
    let build = ["build", "devices", "--format", "md,html,pdf", "--chapters"];
    run(&one, &build).ends(0);
    git(&one, &["init", "-q", "-b", "main"]);
    git(&one, &["add", "."]);
    git(&one, &["commit", "-q", "-m", "First"]);
    git(here, &["clone", "-q", "-c", "core.autocrlf=true", "one", "two"]);
    let two = here.join("two");
    let outputs = tree(&two.join("out"));
    let windows = outputs.iter().filter(|(_, bytes)| bytes.windows(2).any(|pair| pair == b"\r\n")).count();
    assert!(windows > 5, "{windows} of {} with line ends of Windows", outputs.len());
    run(&two, &[&build[..], &["--check"]].concat()).ends(0).says(&[" 0 would change"]);
    run(&two, &build).ends(0).says(&[" 0 changed"]);
    assert_same(&tree(&two.join("out")), &outputs);
    // What somebody has written into an output is still seen.
    let edited = read(&two, "out/pump/en/ifu-security.md").replacen("Pump", "Pumpe", 1);
    write(&two, "out/pump/en/ifu-security.md", edited);
    run(&two, &[&build[..], &["--check"]].concat()).ends(1).tells(&["ifu-security.md"]);
}

#[test]
fn what_is_not_known_by_its_ending_is_not_read() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("templates/chapters/contact.md", "One.\n")]);
    let here = here.path();
    for name in [
        "templates/Logo.PNG",
        "templates/x.jpg",
        "templates/chapters/contact.md~",
        "templates/chapters/.contact.md.swp",
        "templates/chapters/#contact.md#",
        "locales/en/Thumbs.db",
        "locales/en/.DS_Store",
        "requirements/desktop.ini",
        "rules/changes.toml.bak",
        "templates/.git/index",
    ] {
        fs::create_dir_all(here.join(name).parent().expect("a folder")).expect("a folder");
        fs::write(here.join(name), b"\xff\xfe\x00\x81").expect("a file");
    }
    run(here, &["build", ".", "--format", "md"]).ends(0);
    run(here, &["check", "."]).ends(0);
    // A text that is known by its ending and is none is told with its path.
    fs::write(here.join("templates/chapters/contact.md"), b"\xff\n").expect("a file");
    run(here, &["build", "."]).ends(1).tells(&["E0105", "templates/chapters/contact.md"]);
}

#[test]
fn a_file_of_gigabytes_is_not_held() {
    for name in ["templates/chapters/contact.md", "locales/en/own.ftl", "requirements/own.toml", "rules/changes.toml"] {
        let here = folder(&[("pump.ifu.toml", PUMP), (name, "")]);
        let here = here.path();
        // Of a sparse file nothing lies on the disk.
        let file = fs::OpenOptions::new().write(true).open(here.join(name)).expect("a file");
        file.set_len(3 << 30).expect("a large file");
        run(here, &["build", "."]).ends(1).tells(&["E0104", name]);
        assert!(!here.join("out").exists());
    }
    // What nothing is made of may be as large as one likes.
    let here = folder(&[("pump.ifu.toml", PUMP), ("templates/film.mp4", "")]);
    let file = fs::OpenOptions::new().write(true).open(here.path().join("templates/film.mp4")).expect("a file");
    file.set_len(3 << 30).expect("a large file");
    run(here.path(), &["build", ".", "--format", "md"]).ends(0);
}
