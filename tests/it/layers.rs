//! The layers of ARCHITECTURE.md: a folder of `src/` uses only those before it.

use std::fs;
use std::path::Path;

/// In the order in which they may be used.
const LAYERS: &[&str] = &[
    "base", "model", "wording", "input", "project", "compose", "review", "export", "pipeline", "front", "cli",
    "command",
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

#[test]
fn each_layer_uses_only_those_before_it() {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut all);
    assert!(all.len() > 100, "{}", all.len());
    let wrong: Vec<String> = all.iter().flat_map(|(name, text)| against(name, text)).collect();
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
