//! `ifugen inject`: chapters in somebody else's Markdown, and nothing else changed in it.

use crate::cli::{PUMP, folder, read, run, write};

/// A file of somebody else, with a byte order mark, Windows line ends, no line end at its end, and much that looks alike.
const GUIDE: &str = "\u{feff}# Handbuch \u{a0}\r\n\r\nSo geht es: `<!-- ifugen:begin network -->`  \r\n\r\n```md\r\n\
    <!-- ifugen:begin nothing -->\r\n```\r\n<!-- ifugen:begin network -->\r\nalt\r\n<!-- ifugen:end -->\r\n\r\n1. Eins\r\n   \
    <!-- ifugen:begin access heading-level=3 -->\r\n   <!-- ifugen:end -->\r\n\ttab\r\nEnde";

/// The text before, between and after the regions.
fn outside(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    for chapter in ["network", "access heading-level=3"] {
        let begin = format!("<!-- ifugen:begin {chapter} -->\r\n");
        // The first one of the network is between backticks.
        let at = rest.find(&begin).unwrap() + begin.len();
        parts.push(&rest[..at]);
        let end = rest[at..].find("<!-- ifugen:end -->").unwrap();
        rest = &rest[at + end..];
    }
    parts.push(rest);
    parts
}

#[test]
fn regions_are_filled_and_all_else_stays() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("guide.md", GUIDE), ("other.md", "Nothing here.")]);
    let here = here.path();
    let inject = ["inject", "guide.md", "other.md", "--from", "."];
    let check = ["inject", "guide.md", "other.md", "--from", ".", "--output-check"];
    run(here, &check).ends(1).tells(&["E0650", "guide.md:8:1", "guide.md:13:4"]).says(&["nothing was written"]);
    assert_eq!(read(here, "guide.md"), GUIDE);
    run(here, &inject).ends(0).tells(&["W0605", "`other.md` has no region"]).says(&["2 regions in 2 files, 2 changed"]);
    let none = ["inject", "other.md", "--from", ".", "--output-check"];
    run(here, &none).ends(1).tells(&["E0651", "`other.md` has no region"]);
    let filled = read(here, "guide.md");
    assert!(filled.contains("\r\n\r\n## Network configuration {#network}\r\n\r\nRead this chapter"), "{filled}");
    assert!(filled.contains("\r\n\r\n### Ports"), "{filled}");
    assert!(filled.contains("\r\n\r\n   ### User access {#access}\r\n\r\n   Read this chapter"), "{filled}");
    assert!(filled.contains("\r\n\r\n   #### Passwords"), "{filled}");
    assert!(!filled.contains("alt\r\n") && !filled.replace("\r\n", "").contains('\n'), "{filled}");
    assert_eq!(filled.lines().filter(|line| line.contains("ifugen:")).count(), 6);
    // Between the regions there is only what was there; the indentation of the second one is outside.
    let trimmed =
        |text: &str| outside(text).iter().map(|part| part.trim_end_matches(' ').to_owned()).collect::<Vec<_>>();
    assert_eq!(trimmed(&filled), trimmed(GUIDE));
    assert_eq!(read(here, "other.md"), "Nothing here.");

    run(here, &check).ends(0).says(&["2 regions in 2 files, 0 changed"]);
    run(here, &inject).ends(0).says(&["0 changed"]);
    assert_eq!(read(here, "guide.md"), filled);
    write(here, "pump.ifu.toml", PUMP.replace("443", "8443"));
    run(here, &check).ends(1).tells(&["E0650", "the region `network` is not current"]);
    run(here, &inject).ends(0).says(&["2 regions in 2 files, 1 changed"]);
    assert!(read(here, "guide.md").contains("8443"));
}

#[test]
fn links_lead_to_what_stands_in_the_same_file() {
    let flow = "\n[[network.peer]]\nid = \"server\"\ntitle = \"Server\"\n\n[[network.flow]]\nid = \"page\"\n\
        from = \"server\"\nto = \"device\"\nport = \"https\"\ndata = [\"status\"]\n";
    let failing =
        "\n[[residual_risk]]\nid = \"risk\"\ntitle = \"Risk\"\ndescription = \"See {ref:network.port.https}.\"\n";
    let here = folder(&[("pump.ifu.toml", &format!("{PUMP}{flow}{failing}"))]);
    let here = here.path();
    let region = |chapter: &str| format!("<!-- ifugen:begin {chapter} -->\n<!-- ifugen:end -->\n");
    write(here, "docs/risks.md", region("risks"));
    write(here, "docs/both.md", region("risks") + &region("network"));
    let told = run(here, &["inject", "docs/risks.md", "docs/both.md", "--from", ".", "--out", "built docs"]);
    assert_eq!(told.code, Some(0), "{}", told.err);
    let (alone, both) = (read(here, "docs/risks.md"), read(here, "docs/both.md"));
    assert!(!alone.contains("](#") && alone.contains("See "), "{alone}");
    assert!(both.contains("](#network"), "{both}");
    assert!(both.contains("](../built%20docs/pump/en/network-diagram.svg)"), "{both}");
}

/// What is told of one file with a device, or two of them.
fn told(text: &str, devices: &[&str], more: &[&str]) -> String {
    let here = folder(&[("doc.md", text)]);
    for id in devices {
        write(here.path(), &format!("devices/{id}.ifu.toml"), PUMP);
    }
    let mut arguments = vec!["inject", "doc.md", "--from", "devices"];
    arguments.extend(more);
    let run = run(here.path(), &arguments).ends(1);
    assert_eq!(read(here.path(), "doc.md"), text, "nothing is written");
    run.err
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let end = "<!-- ifugen:end -->\n";
    let region = |marker: &str| format!("# A\n\n<!-- ifugen:begin {marker} -->\n{end}");
    for (text, devices, code, message) in [
        (region("netwrok"), &["a"][..], "E0640", "did you mean `network`?"),
        ("# A\n\n<!-- ifugen:begin network -->\n".into(), &["a"], "E0641", "the region `network` has no end"),
        (format!("# A\n\n<!-- ifugen:begin network -->\n```\n{end}"), &["a"], "E0641", "has no end"),
        (
            format!("<!-- ifugen:begin access -->\n\n<!-- ifugen:begin network -->\n{end}"),
            &["a"],
            "E0642",
            "begins within the region `access`",
        ),
        (format!("# A\n\n{end}"), &["a"], "E0643", "no region begins"),
        (region("network lnag=de"), &["a"], "E0644", "there is no option `lnag`"),
        ("# A\n\nx <!-- ifugen:begin network -->\n".into(), &["a"], "E0645", "not on a separate line"),
        (region("network device=b"), &["a"], "E0646", "the devices are `a`"),
        (region("network"), &["a", "b"], "E0647", "the devices are `a`, `b`"),
        (region("network lang=de"), &["a"], "E0648", "its languages are `en`"),
        (region("recovery"), &["a"], "E0649", "the document of `a` has no chapter `recovery`"),
    ] {
        let told = told(&text, devices, &[]);
        assert!(told.contains(code) && told.contains(message) && told.contains("doc.md:3:"), "{text}\n{told}");
        assert_eq!(told.matches("E06").count(), 1, "{text}\n{told}");
    }
    let told = told(&region("network"), &["a"], &["--lang", "de"]);
    assert!(told.contains("E0648"), "{told}");
}

#[test]
fn files_that_cannot_be_read_and_configurations_that_are_wrong_are_told() {
    let region = "<!-- ifugen:begin network -->\n<!-- ifugen:end -->\n";
    let here = folder(&[("pump.ifu.toml", PUMP), ("doc.md", region)]);
    let here = here.path();
    run(here, &["inject", "dco.md", "--from", "."]).ends(1).tells(&["E0101", "dco.md"]);
    run(here, &["inject", ".", "--from", "."]).ends(1).tells(&["E0103"]);
    write(here, "latin.md", b"a\xE4b\n");
    run(here, &["inject", "latin.md", "--from", "."]).ends(1).tells(&["E0105", "latin.md:1:2"]);
    run(here, &["inject", "doc.md", "--from", "nowhere"]).ends(1).tells(&["E0101", "nowhere"]);
    write(here, "pump.ifu.toml", PUMP.replace("min_length", "min_lenght"));
    let told = run(here, &["inject", "doc.md", "--from", "."]).ends(1).tells(&["E0201", "pump.ifu.toml:"]);
    assert!(!told.err.contains("E06"), "{}", told.err);
    assert_eq!(read(here, "doc.md"), region);
    run(here, &["inject", "doc.md"]).ends(2).tells(&["--from"]);
}

#[test]
fn only_the_languages_that_are_asked_for_must_be_translated() {
    let both = PUMP.replace("language = \"en\"", "language = \"en\"\nlanguages = [\"en\", \"de\"]");
    let here = folder(&[("pump.ifu.toml", &both)]);
    let here = here.path();
    let region = |language: &str| format!("<!-- ifugen:begin network lang={language} -->\n<!-- ifugen:end -->\n");
    write(here, "en.md", region("en"));
    write(here, "de.md", region("de"));
    run(here, &["inject", "en.md", "--from", "."]).ends(0);
    run(here, &["inject", "de.md", "--from", "."]).ends(1).tells(&["E0502"]);
    // What is a draft says so, also in a chapter that stands alone.
    run(here, &["inject", "de.md", "--from", ".", "--draft"]).ends(0);
    assert!(read(here, "de.md").contains("Entwurf") && read(here, "de.md").contains("## Netzwerk"));
}

#[test]
fn a_draft_wording_is_marked() {
    let german = PUMP.replace("language = \"en\"", "language = \"de\"");
    let region = "<!-- ifugen:begin network -->\n<!-- ifugen:end -->\n";
    let here = folder(&[("pump.ifu.toml", &german), ("doc.md", region)]);
    let here = here.path();
    write(here, "locales/de/locale.toml", "[review]\nstate = \"draft\"\n");
    run(here, &["inject", "doc.md", "--from", "."]).ends(0);
    assert!(read(here, "doc.md").contains("Entwurf"), "{}", read(here, "doc.md"));
    run(here, &["inject", "doc.md", "--from", ".", "--accept-draft-locales"]).ends(0);
    assert!(!read(here, "doc.md").contains("Entwurf"));
}
