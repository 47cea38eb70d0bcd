//! A project's own chapters and their order.

use std::fs;
use std::path::Path;

use ifugen::testing::SECTIONS;

use crate::cli::{PUMP, folder, ifugen, run};
use crate::support::{Composed, compose, golden_cases};

/// A project with a chapter of its own that shows a fact of `[custom]`, and with these chapters.
fn project(folder: &Path, chapters: &[&str], leave_out: &[&str]) {
    assert!(ifugen(folder).args(["init", "pump"]).status().unwrap().success());
    let file = folder.join("pump/pump.ifu.toml");
    let list = |names: &[&str]| names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ");
    let number = "number = \"IFU-EP1-SEC\"";
    let left_out = if leave_out.is_empty() { String::new() } else { format!("leave_out = [{}]\n", list(leave_out)) };
    let lists = format!("{number}\nchapters = [{}]\n{left_out}", list(chapters));
    let text = fs::read_to_string(&file).unwrap().replacen(number, &lists, 1);
    fs::write(&file, text + "\n[custom]\ndose_limit = \"2 mSv\"\n").unwrap();
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join("pump").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn build(folder: &Path) -> (Option<i32>, String) {
    let run = ifugen(&folder.join("pump")).args(["build", ".", "--format", "md"]).output().unwrap();
    (run.status.code(), String::from_utf8(run.stderr).unwrap())
}

fn others(without: &[&str]) -> Vec<&'static str> {
    SECTIONS.iter().map(|section| section.id).filter(|id| !without.contains(id)).collect()
}

#[test]
fn a_project_orders_adds_and_leaves_out_chapters() {
    let folder = tempfile::tempdir().unwrap();
    let mut left_out = others(&["network", "access"]);
    left_out.retain(|id| *id != "identification");
    project(folder.path(), &["access", "radiation", "network", "identification"], &left_out);
    write(folder.path(), "templates/chapters/radiation.md", "The dose stays below {{ custom.dose_limit }}.\n");
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("E0673") && told.contains("locales/en/chapters.ftl"), "{told}");
    write(folder.path(), "locales/en/chapters.ftl", "chapter =\n    .radiation = Radiation safety\n");
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(0), "{told}");
    let read = || fs::read_to_string(folder.path().join("pump/out/pump/en/ifu-security.md")).unwrap();
    let markdown = read();
    let titles: Vec<&str> = markdown.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    let anchors: Vec<&str> = titles.iter().filter_map(|title| title.split("{#").nth(1)).collect();
    assert_eq!(anchors, ["access}", "radiation}", "network}", "identification}"], "{titles:?}");
    assert!(markdown.contains("## 2 Radiation safety {#radiation}\n\nThe dose stays below 2 mSv."), "{markdown}");
    // A chapter of its own begins with its words where it has any.
    let lead =
        "chapter =\n    .radiation = Radiation safety\nlead =\n    .radiation = This chapter is for physicists.\n";
    write(folder.path(), "locales/en/chapters.ftl", lead);
    assert_eq!(build(folder.path()).0, Some(0));
    let markdown = read();
    assert!(markdown.contains("{#radiation}\n\nThis chapter is for physicists.\n\nThe dose"), "{markdown}");
    assert!(markdown.contains("{#network}\n\nRead this chapter before you connect"), "{markdown}");
}

#[test]
fn what_a_page_repeats_counts_where_it_has_its_place() {
    let case = golden_cases().into_iter().find(|case| case.name == "golden/glance").unwrap();
    let Composed { documents, .. } = compose(&case);
    for document in documents {
        let chapter = |id: &str| document.chapters.iter().find(|chapter| chapter.id == id).unwrap();
        assert!(chapter("glance").markdown().contains("](#incident-ransom)"), "the page leads to its place");
        assert!(
            document.shown(chapter("glance")).all(|(fact, _)| fact.starts_with("contact.local.")),
            "their only place"
        );
        let shown: Vec<(&str, &str)> = document.shown(chapter("incidents")).collect();
        assert!(shown.contains(&("incident.ransom.signs.0", "incident-ransom")), "{shown:?}");
        assert!(shown.contains(&("logging.alert.red.sign", "logging-alert")), "{shown:?}");
    }
}

#[test]
fn messages_stand_under_logs_where_there_is_no_chapter_on_events() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), &["glance", "logging"], &others(&["glance", "logging"]));
    let file = folder.path().join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let alert = "[[logging.alert]]\nid = \"red\"\nsign = \"A red shield\"\nmeaning = \"The log is full.\"\naction = \"Export it.\"\n";
    fs::write(&file, text + alert).unwrap();
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(0), "{told}");
    let markdown = fs::read_to_string(folder.path().join("pump/out/pump/en/ifu-security.md")).unwrap();
    assert!(markdown.contains("### 2.2 Messages and signs {#logging-alert}"), "{markdown}");
    let link = "All messages and events: [2.2 Messages and signs](#logging-alert)\n";
    assert!(markdown.contains("| A red shield | Export it. |\n") && markdown.contains(link), "{markdown}");
}

#[test]
fn the_duty_to_report_serious_incidents_stands_where_the_device_falls_under_the_regulation() {
    let folder = tempfile::tempdir().unwrap();
    assert!(ifugen(folder.path()).args(["init", "pump"]).status().unwrap().success());
    let file = folder.path().join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let regulation = text.lines().find(|line| line.starts_with("regulation = ")).unwrap().to_owned();
    let duty = "to the competent authority of the Member State";
    for (line, require, stands) in [
        ("regulation = \"mdr\"", "mdr", true),
        ("regulation = \"mdr\"", "", true),
        ("regulation = \"mdr\"", "fda", true),
        ("law = \"Another law\"", "fda", false),
        ("regulation = \"ivdr\"\nclass = \"C\"", "ivdr", true),
        ("", "mdr", false),
    ] {
        let mut other = text.replacen(&regulation, line, 1);
        if !line.contains("\"mdr\"") {
            other = other.replacen("class = \"IIb\"\n", "", 1);
        }
        if !require.is_empty() {
            other = other.replacen("[document]\n", &format!("[document]\nrequire = [\"{require}\"]\n"), 1);
        }
        fs::write(&file, other).unwrap();
        let (code, told) = build(folder.path());
        assert_eq!(code, Some(0), "{told}");
        let markdown = fs::read_to_string(folder.path().join("pump/out/pump/en/ifu-security.md")).unwrap();
        assert_eq!(markdown.contains(duty), stands, "{line} {require}: {markdown}");
        assert_eq!(markdown.contains("{#incidents-serious}"), stands);
    }
}

#[test]
fn a_chapter_with_no_template_is_told_and_one_that_is_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), &others(&["network"]), &[]);
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("E0670") && told.contains("`network` is neither in"), "{told}");
    let folder = tempfile::tempdir().unwrap();
    let mut chapters = others(&[]);
    chapters.push("radiation");
    project(folder.path(), &chapters, &[]);
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("E0672") && told.contains("templates/chapters/radiation.md"), "{told}");
}

#[test]
fn a_chapter_twice_is_told() {
    let folder = tempfile::tempdir().unwrap();
    project(folder.path(), &others(&[]), &["network"]);
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("E0671") && told.contains("`network` is listed more than once"), "{told}");
}

#[test]
fn a_table_stands_wherever_a_template_puts_it() {
    let template = r#"{% set t = table(rows=network.port, columns=["protocol", "purpose"], caption="interface.caption") -%}
{% if t %}There are ports.{% endif %}

- In a list:

  {{ t | trim }}
- {{ t | trim | indent(width=2) }}

> {{ t | trim }}

{{ t }}

{{ t | replace(from="HTTPS", to="FTP") | safe }}

In a line: {{ t | trim }}

{% if not table(rows=network.zone, columns=["title"], caption="zone.caption") %}There are no zones.{% endif %}
"#;
    let text = PUMP.replace("Web page.", "# | `a|b` *c*");
    let here = folder(&[("pump.ifu.toml", &text), ("templates/chapters/network.md", template)]);
    run(here.path(), &["build", ".", "--format", "md,html"]).ends(0);
    let markdown = crate::cli::read(here.path(), "out/pump/en/ifu-security.md");
    let chapter = markdown.split("{#network}\n").nth(1).unwrap();
    let chapter = chapter.split("\n## ").next().unwrap();
    let cell = "\\# \\| `a`\\|`b` *c*";
    let table = |number: usize, before: &str, protocol: &str| {
        let lines =
            format!("*Table {number}: Interfaces*\n\n| Protocol | Purpose |\n| --- | --- |\n| {protocol} | {cell} |");
        let line = |line: &str| if line.is_empty() { before.trim_end().to_owned() } else { format!("{before}{line}") };
        lines.lines().map(line).collect::<Vec<_>>().join("\n")
    };
    let first: usize = {
        let (_, rest) = chapter.split_once("*Table ").unwrap();
        rest.split(':').next().unwrap().parse().unwrap()
    };
    let expected = [
        "There are ports.".to_owned(),
        format!("- In a list:\n\n{}\n- {}", table(first, "  ", "HTTPS"), table(first + 1, "  ", "HTTPS").trim_start()),
        table(first + 2, "> ", "HTTPS"),
        table(first + 3, "", "HTTPS"),
        table(first + 4, "", "FTP"),
        format!("In a line: {}", table(first + 5, "", "HTTPS")),
        "There are no zones.".to_owned(),
    ];
    assert!(chapter.trim_end().ends_with(&expected.join("\n\n")), "{chapter}\n---\n{}", expected.join("\n\n"));
    let html = crate::cli::read(here.path(), "out/pump/en/ifu-security.html");
    let html = html.split("id=\"network\"").nth(1).unwrap().split("<h2").next().unwrap();
    let cell = "# | <code>a</code>|<code>b</code> <em>c</em>";
    assert_eq!(html.matches("<table").count(), 6, "{html}");
    let item = html.split("<ul>").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(item.matches("<table").count(), 2, "{html}");
    let quotation = html.split("<blockquote>").nth(1).unwrap().split("</blockquote>").next().unwrap();
    assert_eq!(quotation.matches("<table").count(), 1, "{html}");
    assert_eq!(html.matches(cell).count(), 6, "{html}");
}

/// A configuration with nothing but what it must have, and these lines of `[document]`.
fn least(document: &str) -> String {
    format!(
        "schema = 1\n[device]\nname = \"Pump\"\nsoftware_version = \"1\"\npurpose = \"Infusion.\"\n\
         manufacturer.name = \"Example\"\n[document]\nnumber = \"N\"\nrevision = \"A\"\ndate = 2026-01-15\nlanguage = \"en\"\n{document}"
    )
}

fn built(folder: &Path, text: &str, document: &str) -> String {
    fs::write(folder.join("a.ifu.toml"), text).unwrap();
    let run = ifugen(folder).args(["build", "a.ifu.toml", "--format", "md"]).output().unwrap();
    assert!(run.status.success(), "{text}: {}", String::from_utf8_lossy(&run.stderr));
    fs::read_to_string(folder.join("out/a/en").join(document)).unwrap()
}

/// No heading, chapter or line speaks of what no fact is there for.
#[test]
fn what_is_not_there_has_no_heading() {
    let folder = tempfile::tempdir().unwrap();
    let port = "[[network.port]]\nid = 'p'\nnumber = 443\ntransport = 'tcp'\nprotocol = 'X'\ndirection = 'outbound'\n";
    let link = "[[network.requirements.link]]\ntitle = 'Images'\n";
    let limit = "latency = '<= 9 ms'";
    for (facts, there, absent) in [
        ("[[incident]]\nid = 'i'\ntitle = 'Lost'\nactions = ['Call.']".to_owned(), "Lost", "fill in"),
        (
            "[network.requirements]\nloss = 'It stops.'".into(),
            "Failures of the network",
            "Requirements for the network",
        ),
        (
            "[network.requirements]\nservices = ['dns']".into(),
            "Requirements for the network",
            "Failures of the network",
        ),
        (
            format!("{link}recommended.{limit}"),
            "Links and functions {#network-requirements}",
            "What the network must offer",
        ),
        (format!("{link}{limit}"), "What the network must offer", "Recommended values"),
        (format!("[network.requirements]\noptimum.{limit}"), "Optimal values", "Requirements for the network"),
        ("[[logging.alert]]\nid = 'r'\nsign = 'A red shield'".into(), "A red shield", "{#logging}"),
        ("[[network.failure]]\nid = 'f'\nwhat = 'The link fails.'".into(), "The link fails.", "{#incidents}"),
        (port.into(), "Connections without a stated obligation", "only if their function is used"),
        (
            format!("{port}need = 'optional'"),
            "only if their function is used",
            "Connections without a stated obligation",
        ),
    ] {
        let text = built(folder.path(), &(least("") + &facts), "ifu-security.md");
        assert!(text.contains(there) && !text.contains(absent), "{facts}: {text}");
    }
}

#[test]
fn readers_of_a_companion_replace_those_of_the_document() {
    let folder = tempfile::tempdir().unwrap();
    let text = least("audience = ['patient']\ntitle = 'For patients'\n")
        + "[[document.companion]]\nid = 'pro'\ntitle = 'For experts'\nnumber = 'M'\naudience_other = ['Audiologists']\n\
           [access]\nnote = 'A note.'\n";
    let text = built(folder.path(), &text, "pro/ifu-security.md");
    assert!(text.contains("Audiologists") && text.contains("User access {#access}"), "{text}");
    assert!(!text.contains("| Intended readers | patients"), "{text}");
}

#[test]
fn only_a_companion_leaves_out_what_others_must_provide() {
    let folder = tempfile::tempdir().unwrap();
    let facts = "[[access.role]]\nid = 'physician'\n[[environment.control]]\nid = 'lock'\nkind = 'mobile_device_management'\ntitle = 'Lock the phone'\n\
                 responsibility = 'patient'\nneed = 'required'\nsteps = ['Lock it.']\n";
    let companion = "title = 'T'\n[[document.companion]]\nid = 'pro'\ntitle = 'For physicians'\nnumber = 'M'\naudience = ['physician']\n";
    let before =
        |text: &str| text.split("{#preparation}").nth(1).unwrap_or_default().split("\n## ").next().unwrap().to_owned();
    let main = built(folder.path(), &(least("audience = ['physician']\n") + facts), "ifu-security.md");
    assert!(before(&main).contains("Lock the phone"), "{main}");
    let other = built(folder.path(), &(least(companion) + facts), "pro/ifu-security.md");
    assert!(other.contains("Lock the phone") && !before(&other).contains("Lock the phone"), "{other}");
}

#[test]
fn what_is_done_before_use_says_the_value_of_a_setting_and_names_an_account_by_its_role() {
    let folder = tempfile::tempdir().unwrap();
    assert!(ifugen(folder.path()).args(["init", "pump"]).status().unwrap().success());
    let file = folder.path().join("pump/pump.ifu.toml");
    let facts = r#"
[[installation.hardening]]
id = "at_once"
title = "Install updates at once"
value = "off"
need = "required"

[[access.role]]
id = "keeper"
title = "Keeper of the keys"

[[access.account]]
id = "keys"
role = "keeper"
default_credentials = "default"
action = "Ask the service to change the password."
"#;
    fs::write(&file, fs::read_to_string(&file).unwrap() + facts).unwrap();
    let (code, told) = build(folder.path());
    assert_eq!(code, Some(0), "{told}");
    let markdown = fs::read_to_string(folder.path().join("pump/out/pump/en/ifu-security.md")).unwrap();
    let chapter = markdown.split("{#preparation}").nth(1).unwrap().split("\n## ").next().unwrap();
    let line = |of: &str| chapter.lines().find(|line| line.contains(of)).unwrap_or_default();
    assert!(line("Install updates at once").contains(": off"), "{chapter}");
    assert!(line("Ask the service to change").contains("Keeper of the keys"), "{chapter}");
}
