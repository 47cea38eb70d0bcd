//! Links lead where they say: to the row that is meant and no other, in every format, and between files whatever their names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ifugen::testing::{SECTIONS, composers, dialect, load, typst_module};
use ifugen::{Project, Request};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use regex::Regex;
use serde_json::{Value, json};

use crate::cli::{PUMP, finish, folder, ifugen, read, run, tree, write};

/// Of the two, only the first one has a heading.
const EXPORTS: &str = r#"
[[data.export]]
id = "usb"
title = "USB stick"
steps = ["Copy it."]
[[data.export]]
id = "usb-encrypted"
title = "Encrypted USB stick"
"#;

/// Texts and destinations of the links in Markdown.
fn links(markdown: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for event in Parser::new_ext(markdown, dialect()) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                found.push((String::new(), dest_url.to_string()));
                open = true;
            }
            Event::End(TagEnd::Link) => open = false,
            Event::Text(text) | Event::Code(text) if open => found.last_mut().unwrap().0.push_str(&text),
            _ => {}
        }
    }
    found
}

/// The anchors of the headings in Markdown.
fn anchors(markdown: &str) -> BTreeSet<String> {
    let events = Parser::new_ext(markdown, dialect());
    let ids = events.filter_map(|event| match event {
        Event::Start(Tag::Heading { id, .. }) => id.map(|id| id.to_string()),
        _ => None,
    });
    ids.collect()
}

/// The ids and the destinations in HTML.
fn in_html(html: &str) -> (BTreeSet<String>, Vec<String>) {
    let all = |pattern: &str| -> Vec<String> {
        Regex::new(pattern).unwrap().captures_iter(html).map(|found| found[1].to_owned()).collect()
    };
    (all(r#"\sid="([^"]*)""#).into_iter().collect(), all(r#"\shref="([^"]*)""#))
}

/// The paragraphs that a residual risk with this description becomes, in the Markdown of the document.
fn described(prose: &str) -> String {
    let risk = format!("\n[[residual_risk]]\nid = \"risk\"\ntitle = \"Risk\"\ndescription = '''{prose}'''\n");
    let contact = "\n[contact]\nsecurity = \"mailto:psirt@example.com\"\nadvisories = \"https://a.example/?q=a|b\"\n";
    let here = folder(&[("pump.ifu.toml", &format!("{PUMP}{EXPORTS}{contact}{risk}"))]);
    run(here.path(), &["build", ".", "--format", "md"]).ends(0);
    let markdown = read(here.path(), "out/pump/en/ifu-security.md");
    let (_, text) = markdown.split_once("{#residual-risk-risk}\n").unwrap();
    text.split("\n#").next().unwrap().trim().to_owned()
}

#[test]
fn a_reference_leads_to_the_row_that_it_names() {
    let text = described("{ref:data.export.usb-encrypted} {ref:data.export.usb} {ref:data.export}");
    let export = "#data-export";
    // A number before the text where the link leads to the heading with this title, behind it where it leads elsewhere.
    let expected = [
        ("Encrypted USB stick (8.1)", export),
        ("8.1.1 USB stick", "#data-export-usb"),
        ("8.1 Export of data", export),
    ];
    let expected: Vec<(String, String)> = expected.map(|(text, to)| (text.to_owned(), to.to_owned())).to_vec();
    assert_eq!(links(&text), expected, "{text}");
}

#[test]
fn placeholders_are_filled_in_wherever_the_markdown_parser_sees_text() {
    let port = "[HTTPS on TCP port 443 (6.1.1)](#network-rules-required)";
    for (prose, expected) in [
        ("Press the ` key, see {ref:network.port.https}.", format!("Press the \\` key, see {port}.")),
        (r"Press \` and {ref:network.port.https} or \`.", format!("Press \\` and {port} or \\`.")),
        ("`` ` {a} `` {ref:network.port.https}", format!("`` ` {{a}} `` {port}")),
        ("`{a}` `` {b} `` ``` {ref:network.port.https}", format!("`{{a}}` `{{b}}` \\`\\`\\` {port}")),
        (r"\{ref:network.port.https\} \{device.name}", r"\{ref:network.port.https\} \{device.name\}".to_owned()),
        (r"`\`{device.name}`", "`\\`Pump\\`".to_owned()),
        // No link stands in another one.
        (
            "[see {ref:network.port.https}, {contact.security}, {contact.advisories}](https://b.example)",
            r"[see HTTPS on TCP port 443, psirt@example.com, https&#58;//a.example/?q=a\|b](https://b.example)".to_owned(),
        ),
        ("**{device.name}**, *{document.date}*", "**Pump**, *2026-01-31*".to_owned()),
        (
            "{contact.security} {contact.advisories}",
            r"[psirt@example.com](mailto:psirt@example.com) [https&#58;//a.example/?q=a\|b](https://a.example/?q=a%7Cb)"
                .to_owned(),
        ),
    ] {
        let text = described(prose);
        assert!(text.starts_with(&expected), "{prose}\n{text}\n{expected}");
    }
}

#[test]
fn what_checks_say_of_braces_is_what_is_shown() {
    let check = |prose: &str| {
        let risk = format!("\n[[residual_risk]]\nid = \"risk\"\ntitle = \"Risk\"\ndescription = '''{prose}'''\n");
        let here = folder(&[("pump.ifu.toml", &format!("{PUMP}{risk}"))]);
        let told = run(here.path(), &["check", "."]).err;
        let codes = Regex::new(r"\bE\d{4}\b").unwrap();
        codes.find_iter(&told).map(|found| found.as_str().to_owned()).collect::<Vec<_>>()
    };
    for (prose, expected) in [
        ("Press `: {nothing.there}", &["E0302"][..]),
        (r"Press \`: {nothing.there} \`", &["E0302"]),
        ("`` {nothing.there} ` `` {network.port}", &["E0303"]),
        ("Press `: {ref: network.port}", &["E0305"]),
        (r"\{nothing.there} `{nothing.there}`", &[]),
        ("[a]({ref:network.port})", &["E0328"]),
        ("[a](https://a.example/{device.name})", &["E0328"]),
        ("<https://a.example/{device.name}>", &["E0328"]),
        ("[a](file.pdf)", &["E0327"]),
        ("[a](tel:+49-30-1) [b](TEL:+49)", &[]),
        ("[see {ref:network.port}](https://a.example)", &[]),
    ] {
        assert_eq!(check(prose), expected, "{prose}");
    }
}

#[test]
fn a_translation_keeps_the_placeholders_that_are_filled_in() {
    let purpose = "purpose = \"Press the ` key, see {ref:network.port}.\"";
    let text = PUMP
        .replace("purpose = \"Infusion.\"", purpose)
        .replace("language = \"en\"", "language = \"en\"\nlanguages = [\"en\", \"de\"]");
    let entry = |translation: &str| {
        format!(
            "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"device.purpose\"\nmsgid \"Press the ` key, see {{ref:network.port}}.\"\n\
             msgstr \"{translation}\"\n"
        )
    };
    let told = |translation: &str| {
        let here = folder(&[("pump.ifu.toml", &text), ("pump.de.po", &entry(translation))]);
        run(here.path(), &["check", ".", "--draft"]).err
    };
    assert!(told("Drücken Sie `.").contains("E0504"));
    assert!(told("Drücken Sie `, siehe ``{ref:network.port}``.").contains("E0504"));
    assert!(!told("Drücken Sie `, siehe {ref:network.port}.").contains("E0504"));
}

#[test]
fn a_rule_names_each_system_once() {
    let peer = |id: &str| format!("\n[[network.peer]]\nid = \"{id}\"\ntitle = \"System {id}\"\n");
    let flow = |id: &str, from: &str| {
        format!(
            "\n[[network.flow]]\nid = \"{id}\"\nfrom = \"{from}\"\nto = \"device\"\nport = \"https\"\ndata = [\"status\"]\n"
        )
    };
    let flows = [flow("one", "a"), flow("two", "b"), flow("three", "a")].concat();
    let text = format!("{PUMP}{}{}{flows}", peer("a"), peer("b"));
    let rule = |text: &str| {
        let here = folder(&[("pump.ifu.toml", text)]);
        run(here.path(), &["build", ".", "--format", "md"]).ends(0);
        let markdown = read(here.path(), "out/pump/en/ifu-security.md");
        let (_, rules) = markdown.split_once("{#network-port}").unwrap();
        rules.lines().find(|line| line.contains("TCP 443")).unwrap().to_owned()
    };
    assert!(
        rule(&text).starts_with("| [System a](#network-peer)<br>[System b](#network-peer) | Pump |"),
        "{}",
        rule(&text)
    );
    let named = text.replacen("purpose = \"Web page.\"", "purpose = \"Web page.\"\npeers = [\"b\", \"a\", \"b\"]", 1);
    assert!(
        rule(&named).starts_with("| [System b](#network-peer)<br>[System a](#network-peer) | Pump |"),
        "{}",
        rule(&named)
    );
}

/// Forms of the report on coverage that are text.
const FORMS: [&str; 3] = ["md", "html", "csv"];

/// The file to which a link in another file leads.
fn beside(from: &Path, link: &str) -> PathBuf {
    let mut path = from.parent().unwrap().to_path_buf();
    for part in link.split('/') {
        match part {
            ".." => assert!(path.pop(), "{link}"),
            part => path.push(percent_decoded(part)),
        }
    }
    path
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        if *first == b'%' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            assert!(first.is_ascii_alphanumeric() || b"-._~".contains(first), "{text}");
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// A project with chapters of its own, whose ids and rows have `_` in them.
fn own_chapters(here: &Path) {
    let chapters: Vec<String> = SECTIONS
        .iter()
        .map(|section| section.id)
        .chain(["dose_limits", "Second_own"])
        .map(|id| format!("\"{id}\""))
        .collect();
    let lists = format!("chapters = [{}]\nannex = true\nrequire = [\"mdr\"]\n", chapters.join(", "));
    let rows = "\n[[residual_risk]]\nid = \"risk_a\"\ntitle = \"Risk\"\ndescription = \"See {ref:residual_risk.risk_b}, \
        {ref:network.port.https} and {ref:custom.dose_limit.per_year}.\"\n[[residual_risk]]\nid = \"risk_b\"\ntitle = \"Other\"\n\
        description = \"See {ref:residual_risk.risk_a}.\"\n[custom]\ndose_limit = [{ id = \"per_year\", title = \"2 mSv\" }]\n";
    let text = PUMP.replace("language = \"en\"\n", &format!("language = \"en\"\n{lists}"));
    write(here, "pump.ifu.toml", text + rows);
    let chapter = "{% for row in custom.dose_limit %}{{ heading(level=2, id=row._anchor, title=row.title) }}\n\
        {% for port in network.port %}{{ port.purpose }} {{ port.direction }}{% endfor %}\n{% endfor %}\n{{ heading(level=2, id=\"dose_limits.more_of_it\", title=\"More\") }}\n\n\
        {{ device.purpose }}\n";
    write(here, "templates/chapters/dose_limits.md", chapter);
    write(here, "templates/chapters/Second_own.md", "{% for port in network.port %}{{ port.purpose }}{% endfor %}\n");
    write(here, "locales/en/chapters.ftl", "chapter =\n    .dose_limits = Dose limits\n    .Second_own = Second\n");
}

#[test]
fn every_link_of_every_output_leads_to_an_anchor() {
    let here = folder(&[]);
    let here = here.path();
    own_chapters(here);
    write(
        here,
        "guide.md",
        "# Guide\n\n<!-- ifugen:begin dose_limits -->\n<!-- ifugen:end -->\n\n<!-- ifugen:begin annex -->\n<!-- ifugen:end -->\n\n\
        <!-- ifugen:begin risks -->\n<!-- ifugen:end -->\n",
    );
    run(here, &["build", ".", "--chapters", "--format", "md,html"]).ends(0);
    for form in FORMS {
        run(here, &["coverage", ".", "--format", form, "-o", &format!("out/report.{form}")]).ends(0);
    }
    run(here, &["inject", "guide.md", "--from", "."]).ends(0);
    let mut seen = 0;
    let files = tree(here);
    let text = |path: &Path| String::from_utf8(files[path].clone()).unwrap();
    for path in files.keys() {
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let is_template = path.starts_with("templates");
        let (ids, targets) = match extension {
            "md" if !is_template => {
                let markdown = text(path);
                (anchors(&markdown), links(&markdown).into_iter().map(|(_, to)| to).collect())
            }
            "html" if !is_template => in_html(&text(path)),
            _ => continue,
        };
        for target in targets.iter().filter(|target| !target.contains(':')) {
            seen += 1;
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let there = if file.is_empty() {
                ids.contains(anchor)
            } else {
                let other = beside(path, file);
                let known = match other.extension().and_then(|extension| extension.to_str()) {
                    Some("md") => anchors(&text(&other)),
                    Some("html") => in_html(&text(&other)).0,
                    _ => BTreeSet::new(),
                };
                files.contains_key(&other) && (anchor.is_empty() || known.contains(anchor))
            };
            assert!(there, "{}: {target} leads nowhere", path.display());
        }
    }
    assert!(seen > 200, "{seen} links");
    // In the PDF a link that leads nowhere is text: there are as many links as in the Markdown.
    let project = Project::read(here).unwrap();
    let request = Request { inputs: vec![here.join("pump.ifu.toml")], project: here.to_owned(), ..Request::default() };
    let (devices, _) = load(&request, &project).unwrap();
    let composers = composers(&devices, &request, &project).unwrap();
    let document = composers["en"].compose("pump", &devices[0].facts, &BTreeMap::new()).unwrap();
    let inner = document.chapters.iter().flat_map(|chapter| links(&chapter.markdown()));
    let inner = inner.filter(|(_, target)| target.starts_with('#')).count();
    assert_eq!(typst_module(&document, &ifugen::Look::default()).matches("#link(label(").count(), inner);
    assert!(inner > 3, "{inner}");
    // The annex links to the section of the chapter, and a report calls both by their numbers and titles.
    let whole = read(here, "out/pump/en/ifu-security.md");
    let (_, annex) = whole.split_once(" {#annex}\n").unwrap();
    assert!(annex.contains("[8.1 2 mSv](#custom-dose-limit-per-year)"), "{whole}");
    assert!(whole.contains("{#dose-limits-more-of-it}") && whole.contains("](#residual-risk-risk-b)"), "{whole}");
    assert!(whole.contains("\n## 8 Dose limits {#dose-limits}\n"), "{whole}");
    assert!(whole.contains("\n### 8.1 2 mSv {#custom-dose-limit-per-year}\n"), "{whole}");
    for form in FORMS {
        let report = read(here, &format!("out/report.{form}"));
        // A table for other programs has the chapter beside the section.
        let chapter = if form == "csv" { "\"8 Dose limits\"" } else { "9 Second" };
        for told in [chapter, "8.1 2 mSv"] {
            assert!(report.contains(told), "{form}: no `{told}` in {report}");
        }
        assert!(!report.contains("dose_limits") && !report.contains("Second_own"), "{form}: {report}");
    }
}

#[test]
fn links_between_files_are_addresses_whatever_the_files_are_called() {
    let odd = "a b#c%d?é(1)";
    let here =
        folder(&[("pump.ifu.toml", &PUMP.replace("language = \"en\"", "language = \"en\"\nrequire = [\"mdr\"]"))]);
    let here = here.path();
    let out = format!("{odd}/out");
    write(here, "guide.md", "<!-- ifugen:begin network -->\n<!-- ifugen:end -->\n");
    let flow = "\n[[network.peer]]\nid = \"server\"\ntitle = \"Server\"\n[[network.flow]]\nid = \"page\"\nfrom = \"server\"\n\
        to = \"device\"\nport = \"https\"\ndata = [\"status\"]\n";
    write(here, "pump.ifu.toml", read(here, "pump.ifu.toml") + flow);
    run(here, &["build", ".", "--out", &out]).ends(0);
    run(here, &["inject", "guide.md", "--from", ".", "--out", &out]).ends(0);
    let mut seen = 0;
    let mut follow = |file: &str, targets: Vec<String>| {
        for target in targets.iter().filter(|target| !target.starts_with('#')) {
            let path = beside(Path::new(file), target.split('#').next().unwrap());
            assert!(here.join(&path).is_file(), "{file}: {target} is no file");
            seen += 1;
        }
    };
    for form in ["md", "html"] {
        let report = format!("reports {odd}/report.{form}");
        run(here, &["coverage", ".", "--format", form, "--out", &out, "-o", &report]).ends(0);
        let text = read(here, &report);
        follow(
            &report,
            if form == "md" { links(&text).into_iter().map(|(_, to)| to).collect() } else { in_html(&text).1 },
        );
    }
    let pictures = |markdown: &str| -> Vec<String> {
        let events = Parser::new_ext(markdown, dialect());
        let images = events.filter_map(|event| match event {
            Event::Start(Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
            _ => None,
        });
        images.collect()
    };
    follow("guide.md", pictures(&read(here, "guide.md")));
    // Beside the drawing.
    let beside = format!("{out}/pump/en/own.md");
    write(here, &beside, "<!-- ifugen:begin network -->\n<!-- ifugen:end -->\n");
    run(here, &["inject", &beside, "--from", ".", "--out", &out]).ends(0);
    assert_eq!(pictures(&read(here, &beside)), ["network-diagram.svg"]);
    follow(
        "index.html",
        in_html(&read(here, &format!("{out}/index.html")))
            .1
            .iter()
            .map(|to| format!("{}/{to}", encoded(&out)))
            .collect(),
    );
    assert!(seen > 20, "{seen}");
}

fn encoded(path: &str) -> String {
    path.bytes()
        .map(|b| if b.is_ascii_alphanumeric() || b == b'/' { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

#[test]
fn a_book_links_between_pages_whatever_they_are_called() {
    let here = folder(&[(
        "pump.ifu.toml",
        &format!(
            "{PUMP}\n[[residual_risk]]\nid = \"r\"\ntitle = \"R\"\ndescription = \"{{ref:network.port.https}}\"\n"
        ),
    )]);
    let page = |path: &str, content: &str| json!({"Chapter": {"name": "A", "content": content, "number": [1], "path": path, "source_path": path, "parent_names": [], "sub_items": []}});
    let context = json!({"root": here.path(), "renderer": "html", "mdbook_version": "0.5.4",
        "config": {"book": {"title": "Guide"}, "preprocessor": {"ifugen": {"paths": ["."]}}}});
    let input = json!([context, {"items": [page("a/risks.md", "{{#ifugen risks}}"), page("b c#(d)/n%.md", "{{#ifugen network}}")]}]);
    write(here.path(), "book.json", input.to_string());
    let run =
        finish(ifugen(here.path()).arg("mdbook").stdin(std::fs::File::open(here.path().join("book.json")).unwrap()))
            .ends(0);
    let book: Value = serde_json::from_str(&run.out).unwrap();
    let text = book["items"][0]["Chapter"]["content"].as_str().unwrap();
    let found = links(text);
    assert_eq!(found[0].1, "../b%20c%23%28d%29/n%25.md#network-rules-required", "{text}");
}

#[test]
fn two_headings_with_one_anchor_are_an_error() {
    let own = |id: &str, template: &str| {
        let here = folder(&[]);
        let all: Vec<String> =
            SECTIONS.iter().map(|section| section.id).chain([id]).map(|id| format!("\"{id}\"")).collect();
        let chapters = format!("language = \"en\"\nchapters = [{}]", all.join(", "));
        write(here.path(), "pump.ifu.toml", PUMP.replace("language = \"en\"", &chapters));
        write(here.path(), &format!("templates/chapters/{id}.md"), template);
        write(here.path(), "locales/en/chapters.ftl", format!("chapter =\n    .{id} = Own\n"));
        for command in ["build", "check"] {
            let run = run(
                here.path(),
                &[command, ".", "--format", "md"].as_slice()[..if command == "build" { 4 } else { 2 }],
            );
            run.ends(1).tells(&["E0674", "`#network-port`"]);
        }
    };
    own("network_port", "{{ device.purpose }}\n");
    own("own", "{{ heading(level=2, id=\"network_port\", title=\"T\") }}\n\n{{ device.purpose }}\n");
}

#[test]
fn rows_whose_paths_become_one_anchor_are_an_error() {
    let check = |rows: &str| {
        let here = folder(&[("pump.ifu.toml", &format!("{PUMP}{rows}"))]);
        run(here.path(), &["check", "."]).ends(1).tells(&["E0308"])
    };
    let export = |id: &str, more: &str| format!("\n[[data.export]]\nid = \"{id}\"\ntitle = \"T\"\n{more}");
    let table = "encryption = { state = \"provided\" }\n";
    check(&(export("usb", table) + &export("usb-encryption", "")))
        .tells(&["`data.export.usb-encryption` and `data.export.usb.encryption` have the same anchor"]);
    check(&(export("usb_a", "") + &export("usb-a", ""))).tells(&["`data.export.usb-a` and `data.export.usb_a`"]);
}

#[test]
fn a_link_that_leads_nowhere_is_told_at_its_text() {
    let text = PUMP.replace("\"Infusion.\"", "\"[a](#network_port) [b](#network-port) [c](https://a.example/#d).\"");
    let here = folder(&[("pump.ifu.toml", &text)]);
    let told = run(here.path(), &["check", "."]).ends(0).tells(&["W0404", "`#network_port`", "pump.ifu.toml:7:11"]).err;
    assert_eq!(told.matches("W0404").count(), 1, "{told}");
}
