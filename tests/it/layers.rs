//! The layers of ARCHITECTURE.md: a folder of `src/` uses only those before it. And no file is longer than one reads.

use std::fs;
use std::path::Path;

/// In the order in which they may be used.
const LAYERS: &[&str] = &[
    "base", "model", "wording", "input", "project", "compose", "review", "export", "pipeline", "front", "cli",
    "command",
];

/// The most lines of a file.
const LINES: usize = 500;

/// The files that are longer, each with its reason.
const LONG: &[(&str, &str)] = &[
    ("base/diagnostic/problem.rs", "a list in the order of the codes, where each row has its words and explanation"),
    ("cli.rs", "the whole command line, whose comments are the help"),
    (
        "compose/document/function.rs",
        "a list of the functions of templates, each with its arguments and what it prints",
    ),
    ("export/pdf/tests.rs", "one test for each thing that a page must show, which share how a page is read"),
    ("export/typst.rs", "a writer over blocks, a function for each kind of block"),
    ("front/table/tests.rs", "cases of one tool, which share how a table is exported, edited and imported"),
    ("input/check/tests.rs", "cases, a line each, in the order of the checks"),
    ("model/device/access.rs", "types of the configuration, whose comments are the schema's descriptions"),
    ("model/device/network.rs", "types of the configuration, whose comments are the schema's descriptions"),
    ("model/device/protection.rs", "types of the configuration, whose comments are the schema's descriptions"),
    ("project/rule/tests.rs", "a list of cases, a line each, with the test that reads it"),
];

/// The path of each source file below `src/`, with its text.
fn sources(folder: &Path, below: &str, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{below}{}", path.file_name().unwrap().display());
        if path.is_dir() {
            sources(&path, &format!("{name}/"), into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The names that follow `crate::` in a text, also within braces, each with the number of its line.
fn names<'t>(text: &'t str, root: &str) -> Vec<(usize, &'t str)> {
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    let mut found = Vec::new();
    for (at, _) in text.match_indices(root) {
        if text[..at].chars().next_back().is_some_and(|before| is_name(before) || before == ':') {
            continue;
        }
        let line = text[..at].matches('\n').count() + 1;
        let rest = &text[at + root.len()..];
        let Some(tree) = rest.strip_prefix('{') else {
            found.push((line, rest.split(|c| !is_name(c)).next().unwrap_or_default()));
            continue;
        };
        // Only what stands at the first level of the braces.
        let (mut depth, mut start) = (0, true);
        for (at, character) in tree.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => start = true,
                _ if start && is_name(character) => {
                    found.push((line, tree[at..].split(|c| !is_name(c)).next().unwrap_or_default()));
                    start = false;
                }
                _ => {}
            }
        }
    }
    found
}

/// What breaks the order in one file.
fn against(name: &str, text: &str) -> Vec<String> {
    let layer = name.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    let order = |layer: &str| LAYERS.iter().position(|known| *known == layer);
    let own = match layer {
        // The program sees only what is public.
        "main" => return Vec::new(),
        // The flow, and what the tests use, stand above all.
        "lib" | "testing" => LAYERS.len(),
        _ => match order(layer) {
            Some(own) => own,
            None => return vec![format!("src/{name} is in no layer")],
        },
    };
    let mut used = names(text, "crate::");
    used.retain(|(_, used)| used.starts_with(|first: char| first.is_ascii_lowercase()) && *used != layer);
    used.into_iter()
        .filter(|(_, used)| order(used).is_none_or(|order| order > own))
        .map(|(line, used)| format!("src/{name}:{line} uses `{used}`"))
        .collect()
}

/// All source files.
fn all() -> Vec<(String, String)> {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut all);
    assert!(all.len() > 100, "{}", all.len());
    all
}

/// The files that are too long and not in the list, and those in the list that are not too long.
fn wrong_lengths(all: &[(String, String)], listed: &[&str]) -> Vec<String> {
    let is_long = |text: &str| text.lines().count() > LINES;
    let long = all.iter().filter(|(name, text)| is_long(text) && !listed.contains(&name.as_str()));
    let long = long.map(|(name, text)| format!("src/{name} has {} lines", text.lines().count()));
    let short = listed.iter().filter(|name| !all.iter().any(|(other, text)| other == *name && is_long(text)));
    long.chain(short.map(|name| format!("src/{name} is no longer above {LINES} lines"))).collect()
}

#[test]
fn a_long_file_has_a_reason() {
    let listed: Vec<&str> = LONG.iter().map(|(name, _)| *name).collect();
    assert!(listed.is_sorted() && LONG.iter().all(|(_, reason)| reason.len() > 20));
    let wrong = wrong_lengths(&all(), &listed);
    assert!(wrong.is_empty(), "divide it along what a reader looks for, or name its reason in LONG: {wrong:#?}");
}

#[test]
fn a_long_file_and_a_reason_too_many_are_found() {
    let all = [("a.rs".to_owned(), "\n".repeat(LINES + 1)), ("b.rs".to_owned(), "\n".repeat(LINES))];
    assert_eq!(wrong_lengths(&all, &[]), ["src/a.rs has 501 lines"]);
    assert_eq!(wrong_lengths(&all, &["a.rs"]), [""; 0]);
    assert_eq!(wrong_lengths(&all, &["a.rs", "b.rs"]), ["src/b.rs is no longer above 500 lines"]);
    assert_eq!(wrong_lengths(&all, &["a.rs", "gone.rs"]), ["src/gone.rs is no longer above 500 lines"]);
}

#[test]
fn each_layer_uses_only_those_before_it() {
    let wrong: Vec<String> = all().iter().flat_map(|(name, text)| against(name, text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_arrow_against_the_order_is_found_however_it_is_written() {
    for text in [
        "use crate::export::html;",
        "use crate::{base::path, export::{html, pdf}};",
        "fn f() { crate::export::formats(); }",
        "pub(crate) use crate::{\n    base,\n    pipeline::build,\n};",
    ] {
        assert_eq!(against("compose/figure.rs", text).len(), 1, "{text}");
        assert!(against("front/serve.rs", text).is_empty(), "{text}");
    }
    assert_eq!(against("other/mod.rs", ""), ["src/other/mod.rs is in no layer"]);
    assert_eq!(against("word.rs", ""), ["src/word.rs is in no layer"]);
}
