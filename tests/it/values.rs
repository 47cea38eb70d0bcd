//! A value is worded by the type that it has in the model, never by what its text looks like, and it breaks out of no place
//! in which it can stand.

use std::collections::BTreeMap;

use ifugen::testing::{Fact, Locale, Table, TextKind, Wording};
use pulldown_cmark::{Event, Options, Parser, Tag};

use crate::cli::{PUMP, folder, read, run};

/// The Markdown of a configuration that has nothing but warnings.
fn markdown(configuration: &str) -> String {
    let here = folder(&[("pump.ifu.toml", configuration)]);
    run(here.path(), &["build", ".", "--format", "md"]).ends(0);
    read(here.path(), "out/pump/en/ifu-security.md")
}

#[test]
fn only_a_date_is_worded_as_a_date() {
    let text = PUMP
        .replace("name = \"Pump\"", "name = \"2026-01-11\"\nmodel = \"2026-01-12\"\nfirmware_version = \"2026-01-13\"")
        .replace("software_version = \"4.2\"", "software_version = \"2026-01-14\"\nudi_di = \"2026-01-15\"")
        .replace("number = \"N-1\"\nrevision = \"A\"", "number = \"2026-01-16\"\nrevision = \"2026-01-17\"")
        + "\n[contact]\nphone = \"2026-01-18\"\nhours = \"2026-01-19\"\n";
    let markdown = markdown(&text);
    for day in 11..20 {
        let (written, worded) = (format!("2026-01-{day}"), format!("{day} January 2026"));
        assert!(markdown.contains(&written) && !markdown.contains(&worded), "{written}:\n{markdown}");
    }
    assert_eq!(markdown.matches("31 January 2026").count(), 2, "{markdown}");
}

#[test]
fn only_a_version_is_worded_as_a_version() {
    let text = PUMP
        .replace("name = \"Pump\"", "name = \">= 3\"\nmodel = \"4..5\"")
        .replace("software_version = \"4.2\"", "software_version = [\">= 6\", \"7..8\"]")
        .replace("number = \"N-1\"", "number = \"<= 9\"");
    let markdown = markdown(&text);
    for (shown, times) in [(">= 3", 2), ("4..5", 2), ("6 or later, 7 to 8", 2), ("9 or earlier", 0), ("4 to 5", 0)] {
        assert!(
            markdown.matches(shown).count() >= times && (times > 0 || !markdown.contains(shown)),
            "{shown}:\n{markdown}"
        );
    }
}

/// What is markup somewhere, and each other sign that an address can have.
const SIGNS: &str = "a|b||c `d` ``e` *f* _g_ **h** ~i~ $j$ ^k^ [l](m) ![n](o) {#p} {q} <r> </main> &s; &#35; \\ \\| \"t\" 'u' -- ... @v # = + ! (w) % ; , é 中";

/// Texts of each type, as far as its pattern lets them be.
fn texts() -> Vec<(TextKind, String)> {
    let address = SIGNS.replace(' ', "/");
    let id = "row_1-a".to_owned();
    let mut texts: Vec<(TextKind, String)> = vec![
        (TextKind::Text, SIGNS.to_owned()),
        (TextKind::Label, SIGNS.to_owned()),
        (TextKind::Phone, SIGNS.to_owned()),
        (TextKind::Prose, SIGNS.replace("{q}", "")),
        (
            TextKind::Prose,
            format!("[a](https://a.example/?q={address}) <https://a.example/?q=a|b> [a](tel:+49-30-1|2)"),
        ),
        (TextKind::Code, SIGNS.to_owned()),
        (TextKind::Code, "|".to_owned()),
        (TextKind::Link, format!("https://a.example/?q={address}")),
        (TextKind::Link, format!("mailto:{address}@a.example")),
        (TextKind::Link, format!("tel:+49-30-123|456{address}")),
        (TextKind::Date, "2026-01-15".to_owned()),
        (TextKind::DateOrMonth, "2026-01".to_owned()),
        (TextKind::Version, format!(">= {SIGNS}")),
        (TextKind::Version, format!("{SIGNS}..{SIGNS}")),
        (TextKind::Duration, "<= 1.5..2 working days".to_owned()),
        (TextKind::Quantity, format!(">= 5 {SIGNS}")),
        (TextKind::PortRange, "5000..5010".to_owned()),
        (TextKind::Id, id.clone()),
        (TextKind::RequirementRef, "mdr-23.4".to_owned()),
    ];
    let references = ifugen::testing::REFERENCES.iter().map(|(kind, _)| *kind);
    texts.extend(references.flat_map(|kind| [(kind, id.clone()), (kind, SIGNS.to_owned())]));
    texts
}

/// Where a value can stand; `@@` is the value.
const PLACES: &[(&str, &str)] = &[
    ("a paragraph", "@@\n"),
    ("a sentence", "a @@, @@ b @@.\n"),
    ("a list", "- @@\n- a: @@\n"),
    ("steps", "1. @@\n2. a @@ b\n"),
    ("a cell", "| a | b |\n| --- | --- |\n| @@ | c |\n| d | e<br>@@ |\n"),
    ("a head", "| @@ | b |\n| --- | --- |\n| c | d |\n"),
    ("a heading", "## @@ {#a}\n"),
    ("a caption", "*Table 1: @@*\n\n| a |\n| --- |\n| b |\n"),
    ("an alert", "> [!WARNING]\n> **WARNING** @@ a\n>\n> @@\n"),
    ("another language", "<span lang=\"en\">@@</span>\n"),
];

/// The blocks that a reader sees, apart from what is within a line; and where links lead.
fn structure(markdown: &str, options: Options) -> (Vec<String>, Vec<String>) {
    let (mut blocks, mut links) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => links.push(dest_url.to_string()),
            Event::Start(Tag::Emphasis | Tag::Strong) | Event::Text(_) | Event::Code(_) => {}
            Event::Start(tag) => blocks.push(format!("{tag:?}")),
            Event::End(tag) => blocks.push(format!("{tag:?}")),
            other => blocks.push(format!("{other:?}")),
        }
    }
    // Ends of what is within a line.
    blocks.retain(|block| !["Emphasis", "Strong", "Link"].contains(&block.as_str()));
    (blocks, links)
}

#[test]
fn no_value_breaks_out_of_its_place() {
    let locale = Locale::load("en", &[], None).unwrap();
    let row = |id: &str, title: (TextKind, &str)| {
        let text = |kind, text: &str| Fact::Text { kind, text: text.to_owned() };
        let fields = vec![("id".into(), text(TextKind::Id, id)), ("title".into(), text(title.0, title.1))];
        Fact::Table(Table { kind: "Role", fields: fields.into() })
    };
    let title = format!("{} [a](https://a.example/?q=a|b)", SIGNS.replace("{q}", ""));
    let rows = |kind| Fact::List(vec![row("row_1-a", (kind, &title))].into());
    let table = |fields: Vec<(&'static str, Fact)>| {
        Fact::Table(Table { kind: "T", fields: fields.into_iter().map(|(name, fact)| (name.into(), fact)).collect() })
    };
    let facts = table(vec![
        ("part", rows(TextKind::Prose)),
        ("contact", table(vec![("local", rows(TextKind::Prose))])),
        ("residual_risk", rows(TextKind::Prose)),
        ("access", table(vec![("role", rows(TextKind::Label)), ("function", rows(TextKind::Prose))])),
        (
            "device",
            table(vec![
                ("mode", rows(TextKind::Prose)),
                ("variant", rows(TextKind::Label)),
                ("option", rows(TextKind::Prose)),
            ]),
        ),
        ("environment", table(vec![("group", rows(TextKind::Prose))])),
        (
            "network",
            table(vec![
                ("peer", rows(TextKind::Prose)),
                ("zone", rows(TextKind::Prose)),
                ("interface", rows(TextKind::Prose)),
                ("port", rows(TextKind::Prose)),
            ]),
        ),
    ]);
    let translations = BTreeMap::new();
    let readers = [ifugen::testing::dialect(), Options::all()];
    let mut wrong = Vec::new();
    for (kind, text) in texts() {
        let mut wording =
            Wording { locale: &locale, facts: &facts, foreign: None, translations: &translations, marked: Vec::new() };
        let leaf = Fact::Text { kind, text: text.clone() };
        let value = wording.value(&leaf, "x").unwrap();
        let value = ifugen::testing::unmarked(value.as_str().unwrap());
        // What stands for a reference until the document is whole.
        let value = resolved(&value);
        for (place, frame) in PLACES {
            for options in readers {
                let (blocks, links) = structure(&frame.replace("@@", &value), options);
                let (expected, _) = structure(&frame.replace("@@", "x"), options);
                let times = frame.matches("@@").count();
                let own = structure(&value, options).1;
                if blocks != expected || links != vec![own; times].concat() {
                    wrong.push(format!("{kind:?} in {place}: {text} as {value}\n{blocks:?}\n{links:?}"));
                }
            }
        }
        let own = structure(&value, readers[0]).1;
        let is_reference = kind != TextKind::ComponentRef
            && ifugen::testing::REFERENCES.iter().any(|(reference, _)| *reference == kind)
            && text == "row_1-a";
        let least = usize::from(kind == TextKind::Link || is_reference) + 3 * usize::from(text.starts_with("[a]("));
        if own.len() != least || own.iter().any(|link| link.contains('|')) {
            wrong.push(format!("{kind:?}: {text} as {value} leads to {own:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n\n"));
}

/// A reference as the link that it becomes.
fn resolved(value: &str) -> String {
    let [open, middle, close] = ifugen::testing::REFERENCE;
    let Some((before, rest)) = value.split_once(open) else { return value.to_owned() };
    let (title, rest) = rest.split_once(middle).unwrap();
    let (_, after) = rest.split_once(close).unwrap();
    format!("{before}[{title}](#a){after}")
}
