//! The book's reference is made from what the program is made of: the JSON Schema, the command line, the codes of messages, the
//! functions of templates, the chapters and the catalogue of requirements. `BLESS=1` writes the pages.

mod commands;
mod configuration;
mod requirements;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use ifugen::testing::limit::{LIMITS, Limit};
use ifugen::testing::{CODES, SECTIONS, said_fields};
use regex::Regex;

use crate::support::{bless, compare, grouped, root};

const FOLDER: &str = "docs/book/src/reference";

/// The head of each page, before its title.
const NOTICE: &str = "<!-- Made by tests/it/reference.rs from the program's own data. Do not edit: BLESS=1 cargo test reference:: -->\n\n";

/// A page with a title and a first sentence.
fn page(title: &str, lead: &str) -> String {
    format!("{NOTICE}# {title}\n\n{lead}\n")
}

/// The anchor of a heading, as mdBook and GitHub make it of the heading's text.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " _-".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Text that may hold code spans, as Markdown on one line, ready for a table's cell: no HTML begins in it and no cell ends.
fn cell(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|");
    let outside = |(index, part): (usize, &str)| match index % 2 {
        0 => part.replace('<', "&lt;").replace("[[", "\\[\\["),
        _ => part.to_owned(),
    };
    text.split('`').enumerate().map(outside).collect::<Vec<_>>().join("`")
}

/// A table; empty where it has no rows.
fn table(heads: &[&str], rows: &[Vec<String>]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let heads: Vec<String> = heads.iter().map(ToString::to_string).collect();
    let rule = vec!["---".to_owned(); heads.len()];
    let rows: String = rows.iter().map(|row| line(row)).collect();
    format!("\n{}{}{rows}", line(&heads), line(&rule))
}

/// `ifugen explain`, all codes.
fn messages() -> String {
    let mut text = page(
        "Messages",
        "Each message of ifugen has a code, which never changes its meaning. `E` is an error: nothing is written. `W` is a \
         warning. `ifugen explain CODE` prints the same.",
    );
    for (code, explanation) in CODES {
        let (why, example) = explanation.split_once("\n\nWrong:").unwrap_or((explanation, ""));
        let _ = writeln!(text, "\n## {code}\n\n{}", cell(why));
        if !example.is_empty() {
            let _ = writeln!(text, "\n```text\nWrong:{example}\n```");
        }
    }
    text
}

/// What the comments before each function and filter of templates say.
fn functions() -> String {
    let source = fs::read_to_string(root().join("src/compose/document/function.rs")).unwrap();
    let begins = Regex::new(r"^\s+// (\w+)(\(.*?\)): (.*)$").unwrap();
    let goes_on = Regex::new(r"^\s+// (.*)$").unwrap();
    let mut entries: Vec<(String, String, String)> = Vec::new();
    let mut open = false;
    for line in source.lines() {
        if let Some(found) = begins.captures(line) {
            entries.push((found[1].to_owned(), format!("{}{}", &found[1], &found[2]), found[3].to_owned()));
            open = true;
        } else if let (true, Some(found)) = (open, goes_on.captures(line)) {
            let (_, _, text) = entries.last_mut().unwrap();
            *text = format!("{text} {}", &found[1]);
        } else {
            open = false;
        }
    }
    let registered =
        Regex::new(r#"register_(?:function|filter)\("(\w+)"|\[\("(\w+)", "- "\), \("(\w+)", "1. "\)\]"#).unwrap();
    for found in registered.captures_iter(&source) {
        for name in found.iter().skip(1).flatten() {
            assert!(
                entries.iter().any(|(entry, _, _)| entry == name.as_str()),
                "no comment in function.rs says what `{}` does",
                name.as_str()
            );
        }
    }
    let filters = Regex::new(r#"register_filter\("(\w+)""#).unwrap();
    let filters: Vec<&str> = filters.captures_iter(&source).map(|found| found.get(1).unwrap().as_str()).collect();
    let mut text = page(
        "Functions of templates",
        "A chapter's template calls these functions and filters, and those of [Tera](https://keats.github.io/tera/). A function \
         prints nothing if its facts are missing. [Change templates, wording and look](../how-to/templates.md) shows how to use \
         them.",
    );
    for (title, is_filter) in [("Functions", false), ("Filters", true)] {
        let _ = writeln!(text, "\n## {title}");
        for (_, call, what) in entries.iter().filter(|(name, _, _)| filters.contains(&name.as_str()) == is_filter) {
            let call = if is_filter { piped(call) } else { call.clone() };
            let what = cell(what);
            let mut letters = what.chars();
            let first = letters.next().unwrap().to_uppercase();
            let _ = writeln!(text, "\n- `{call}`  \n  {first}{}", letters.as_str());
        }
    }
    text
}

/// A filter as it is called: `where(rows, key=…)` is `rows | where(key=…)`.
fn piped(call: &str) -> String {
    let (name, arguments) = call.trim_end_matches(')').split_once('(').unwrap();
    match arguments.split_once(", ") {
        Some((first, rest)) => format!("{first} | {name}({rest})"),
        None => format!("{arguments} | {name}"),
    }
}

/// Every chapter: its id, and its title in both registers.
fn chapters() -> String {
    let titles = |file: &str| -> BTreeMap<String, String> {
        let wording = fs::read_to_string(root().join("locales/en").join(file)).unwrap();
        let title = Regex::new(r"^    \.(\w+) = (.+)$").unwrap();
        let attributes = wording.lines().skip_while(|line| *line != "chapter =").skip(1);
        let found = attributes.map_while(|line| title.captures(line));
        found.map(|found| (found[1].to_owned(), found[2].to_owned())).collect()
    };
    let (professional, lay) = (titles("page.ftl"), titles("lay.ftl"));
    let row = |id: &str| {
        let title = &professional[id];
        vec![format!("`{id}`"), title.clone(), lay.get(id).unwrap_or(title).clone(), format!("`chapters/{id}.md`")]
    };
    let rows: Vec<Vec<String>> = SECTIONS.iter().map(|section| row(section.id)).collect();
    let lead = "The chapters in the order in which a document for professional readers has them. A chapter appears when the \
                configuration has facts for it. Its id names it in `[document] chapters` and `leave_out`, in a region of \
                `inject`, in a marker of mdBook, and in links.";
    page("Chapters", lead) + &table(&["Id", "Title", "Title for lay readers", "Template"], &rows)
}

/// What a document can say, and the field for it.
fn sentences() -> String {
    let schema = fs::read_to_string(root().join("schema/device.schema.json")).unwrap();
    let lead = "For those who have a chapter at hand and look for the field of a sentence. Each row has what a document says, with `…` \
                where a value stands, and the field that makes it say so. Words that the schema does not have are found by \
                `ifugen explain`: `ifugen explain \"locks after 15 minutes of inactivity\"`. A field that only a heading or a column \
                words is listed with its description.";
    let mut text = page("Index of sentences", lead);
    let mut rows: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    let mut order = Vec::new();
    for said in said_fields(&serde_json::from_str(&schema).unwrap()).unwrap() {
        let top = said.table.trim_matches(['[', ']']).split('.').next().unwrap().to_owned();
        let title = if top == "…" { "Tables that many rows have".to_owned() } else { format!("`{top}`") };
        if !rows.contains_key(&title) {
            order.push(title.clone());
        }
        let mut words: Vec<&str> = said.sentences.iter().map(String::as_str).take(3).collect();
        if words.is_empty() {
            words.push(&said.description);
        }
        let words: Vec<String> = words.into_iter().filter(|words| !words.is_empty()).map(cell).collect();
        if !words.is_empty() {
            let field = format!("`{} {}`", said.table, said.key);
            rows.entry(title).or_default().push(vec![words.join("<br>"), field]);
        }
    }
    for title in order {
        let _ = write!(text, "\n## {title}\n{}", table(&["What the document says", "Field"], &rows[&title]));
    }
    text
}

/// How much of everything one run takes.
fn limits() -> String {
    let row = |limit: &Limit| {
        let what = limit.what.split_at(1);
        let code = match limit.code {
            "" => "The diagram is drawn by zone.".to_owned(),
            code => format!("[{code}](messages.md#{})", anchor(code)),
        };
        let most = format!("{} {}", grouped(limit.most), limit.unit);
        vec![format!("{}{}", what.0.to_uppercase(), what.1), most.trim().to_owned(), code]
    };
    let rows: Vec<Vec<String>> = LIMITS.iter().map(row).collect();
    let lead = "Each limit is far above what a real device needs. They count, and none depends on the clock, so the same input is \
                refused on every machine.";
    page("Limits", lead) + &table(&["What", "At most", "What happens beyond"], &rows)
}

#[test]
fn the_reference_is_that_of_the_program() {
    let mut pages: BTreeMap<String, String> = BTreeMap::from([
        ("messages.md".to_owned(), messages()),
        ("functions.md".to_owned(), functions()),
        ("chapters.md".to_owned(), chapters()),
        ("limits.md".to_owned(), limits()),
        ("sentences.md".to_owned(), sentences()),
        ("commands.md".to_owned(), commands::page()),
    ]);
    pages.extend(configuration::pages());
    pages.extend(requirements::pages());
    let folder = root().join(FOLDER);
    let mut wrong: Vec<String> =
        pages.iter().filter_map(|(path, text)| compare(&folder.join(path), text).err()).collect();
    // A page whose table or source is gone goes with it.
    for file in walkdir::WalkDir::new(&folder).into_iter().map(|entry| entry.unwrap().into_path()) {
        let made = fs::read_to_string(&file).is_ok_and(|text| text.starts_with(NOTICE));
        if made && !pages.contains_key(&file.strip_prefix(&folder).unwrap().display().to_string()) {
            if bless() {
                fs::remove_file(&file).unwrap();
            } else {
                wrong.push(format!("{} is no longer made", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn cells_and_anchors_hold_what_they_are_given() {
    assert_eq!(cell("a | b\n  `<c>` <d> [[e]] `[[f]]`"), "a \\| b `<c>` &lt;d> \\[\\[e]] `[[f]]`");
    assert_eq!(anchor("`[[network.port]]`"), "networkport");
    assert_eq!(anchor("Values of need"), "values-of-need");
    assert_eq!(table(&["A"], &[]), "");
    assert_eq!(piped("where(rows, key=…)") + &piped("blocks(table)"), "rows | where(key=…)table | blocks");
}
