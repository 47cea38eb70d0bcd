//! `ifugen mdbook`: a book of mdBook goes in, and comes out with its markers replaced.

use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::cli::{PUMP, Run, folder, ifugen, run};

/// What mdBook hands over, with `settings` for the preprocessor.
fn input(root: &Path, settings: &Value, items: &Value) -> Value {
    let context = json!({"root": root, "renderer": "html", "mdbook_version": "0.5.4",
        "config": {"book": {"title": "Guide"}, "preprocessor": {"ifugen": settings}}});
    json!([context, {"items": items}])
}

fn page(path: &str, content: &str, sub_items: &Value) -> Value {
    json!({"Chapter": {"name": "A", "content": content, "number": [1], "path": path, "source_path": path,
        "parent_names": [], "sub_items": sub_items}})
}

fn mdbook(here: &Path, input: &Value) -> Run {
    let mut child =
        ifugen(here).arg("mdbook").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

const FLOW: &str = "\n[[network.peer]]\nid = \"server\"\ntitle = \"Server\"\n\n[[network.flow]]\nid = \"page\"\n\
    from = \"server\"\nto = \"device\"\nport = \"https\"\ndata = [\"status\"]\n\n[[residual_risk]]\nid = \"risk\"\n\
    title = \"Risk\"\ndescription = \"See {ref:network.port.https} and {ref:access.password}.\"\n";

#[test]
fn markers_become_chapters() {
    let here = folder(&[("pump.ifu.toml", &format!("{PUMP}{FLOW}"))]);
    let risks = "# Guide\n\n## Risks\n\n{{#ifugen risks lang=en}}\n\nEnd. `{{#ifugen risks}}` \\{{#ifugen risks}}\n\n    {{#ifugen x}}\n";
    let items = json!([
        page("a/risks.md", risks, &json!([page("net.md", "{{#ifugen network heading-level=2}}", &json!([]))])),
        "Separator",
        {"PartTitle": "Part"},
        page("plain.md", "Nothing.", &json!([])),
    ]);
    let run = mdbook(here.path(), &input(here.path(), &json!({"command": "ifugen mdbook", "paths": ["."]}), &items));
    let book: Value = serde_json::from_str(&run.ends(0).out).unwrap();
    let first = &book["items"][0]["Chapter"];
    let text = first["content"].as_str().unwrap();
    assert!(
        text.starts_with("# Guide\n\n## Risks\n\n\n### Residual risks and misuse {#risks}\n\nRead this chapter "),
        "{text}"
    );
    assert!(text.ends_with("\nEnd. `{{#ifugen risks}}` {{#ifugen risks}}\n\n    {{#ifugen x}}\n"), "{text}");
    // To another page; to nowhere, as no page shows that chapter.
    assert!(text.contains("[HTTPS on TCP port 443](../net.md#network-rules-required)"), "{text}");
    assert!(text.contains("Passwords") && !text.contains("(#access"), "{text}");
    let network = first["sub_items"][0]["Chapter"]["content"].as_str().unwrap();
    assert!(network.starts_with("\n## Network configuration {#network}\n"), "{network}");
    assert!(network.contains("](data:image/svg+xml;base64,PHN2Zy") && network.contains("(#network-"), "{network}");
    assert_eq!(&book["items"].as_array().unwrap()[1..], &items.as_array().unwrap()[1..]);
    assert_eq!(first["name"], "A");
}

#[test]
fn without_a_chapter_a_marker_is_the_whole_document() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    // The list has this name in mdBook 0.4.
    let mut given = input(here.path(), &json!({"paths": ["pump.ifu.toml"]}), &json!([]));
    given[1] = json!({"sections": [page("a.md", "{{#ifugen}}", &json!([]))], "__non_exhaustive": null});
    let run = mdbook(here.path(), &given).ends(0);
    let book: Value = serde_json::from_str(&run.out).unwrap();
    let text = book["sections"][0]["Chapter"]["content"].as_str().unwrap();
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("# ")).collect();
    let expected = [
        "# At a glance {#glance}",
        "# Identification and scope {#identification}",
        "# Recognising and reporting security events {#incidents}",
        "# Network configuration {#network}",
        "# User access {#access}",
        "# Conventions and abbreviations {#conventions}",
    ];
    assert_eq!(headings, expected);
}

#[test]
fn what_is_wrong_stops_the_book() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let cases = [
        ("{{#ifugen netwrok}}", json!({"paths": ["."]}), "E0640", "a.md:1:1"),
        ("# A\n\nx {{#ifugen network}}", json!({"paths": ["."]}), "E0680", "a.md:3:3"),
        ("{{#ifugen network language=de}}", json!({"paths": ["."]}), "E0680", "there is no option `language`"),
        ("{{#ifugen network}}", json!({"path": ["."]}), "E0681", "there is no setting `path`"),
        ("{{#ifugen network}}", json!({"paths": "."}), "E0681", "not a list"),
        ("{{#ifugen network}}", json!({}), "E0681", "names no configuration"),
        ("{{#ifugen recovery}}", json!({"paths": ["."]}), "E0649", "no chapter `recovery`"),
    ];
    for (text, settings, code, told) in cases {
        let given = input(here.path(), &settings, &json!([page("a.md", text, &json!([]))]));
        let run = mdbook(here.path(), &given).ends(1).tells(&[code, told]);
        assert_eq!(run.out, "");
    }
    run(here.path(), &["mdbook"]).ends(2).tells(&["standard input does not hold a book of mdBook"]);
    run(here.path(), &["mdbook", "supports", "html"]).ends(0);
}
