//! What README.md, the book and ARCHITECTURE.md say is so: paths and links, the example and what comes out of it, commands
//! and options.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use clap::CommandFactory as _;
use pulldown_cmark::{Event, Parser, Tag};

const README: &str = include_str!("../../README.md");
const ARCHITECTURE: &str = include_str!("../../ARCHITECTURE.md");

/// What stands in backticks, outside blocks of code.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("    ")).flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The first block of code in a language.
fn block<'a>(text: &'a str, language: &str) -> &'a str {
    let start = format!("```{language}\n");
    let rest = text.split_once(&start).unwrap_or_else(|| panic!("no block of {language}")).1;
    rest.split_once("```").map(|(block, _)| block).unwrap()
}

fn ifugen(arguments: &[&str], folder: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The names of options, `--out`, in a text.
fn options(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let mut names: Vec<&str> = words.filter(|word| word.len() > 3 && word.starts_with("--")).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_path_in_architecture_exists() {
    let is_path =
        |span: &&str| span.contains('/') && span.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let paths: Vec<&str> = code_spans(ARCHITECTURE).filter(is_path).collect();
    assert!(paths.len() > 40, "{paths:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gone: Vec<&str> = paths.into_iter().filter(|path| !root.join(path).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn every_module_is_in_architecture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let modules = files.map(|path| match path.is_dir() {
        true if path.join("mod.rs").exists() => format!("src/{}/mod.rs", path.file_name().unwrap().display()),
        true => format!("src/{}.rs", path.file_name().unwrap().display()),
        false => format!("src/{}", path.file_name().unwrap().display()),
    });
    let unnamed: Vec<String> = modules.filter(|path| !code_spans(ARCHITECTURE).any(|span| span == path)).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}

/// A line for each folder: what it holds in detail stands in its module.
#[test]
fn no_cell_of_the_architecture_is_an_essay() {
    const MOST: usize = 200;
    let cells = ARCHITECTURE.lines().filter(|line| line.starts_with('|')).flat_map(|line| line.split(" | "));
    let long: Vec<&str> = cells.filter(|cell| cell.chars().count() > MOST).collect();
    assert!(long.is_empty(), "{long:#?}");
}

/// The files below a folder that name the dummies by which tests see what adding a format or an importer takes; what stands in
/// a module of tests only looks at them.
fn with_dummies(folder: &Path, into: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            with_dummies(&path, into);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let code = text.split("mod tests {").next().unwrap_or_default();
        if path.ends_with("dummy.rs") || code.contains("dummy") {
            into.push(path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string());
        }
    }
}

#[test]
fn a_format_takes_a_file_and_two_rows_an_importer_a_file_and_a_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut places = Vec::new();
    for folder in ["src", "templates", "locales", "requirements", "rules"] {
        with_dummies(&root.join(folder), &mut places);
    }
    // Where `dummy` is one of the words that say nothing.
    places.retain(|place| place != "locales/en/placeholders.toml");
    places.sort();
    let format = ["src/export/dummy.rs", "src/export/mod.rs", "src/model/format.rs"];
    let importer = ["src/input/import/dummy.rs", "src/input/import/mod.rs"];
    let mut expected = [&format[..], &importer[..]].concat();
    expected.sort_unstable();
    assert_eq!(places, expected);
}

#[test]
fn the_example_in_readme_comes_out_as_readme_says() {
    let folder = tempfile::tempdir().unwrap();
    let configuration = block(README, "toml");
    assert_eq!(configuration.lines().count(), 10, "README says ten lines");
    fs::write(folder.path().join("pump.ifu.toml"), configuration).unwrap();
    ifugen(&["build", "pump.ifu.toml"], folder.path());
    let out = folder.path().join("out/pump/en");
    for ending in ["md", "html", "pdf"] {
        assert!(out.join(format!("ifu-security.{ending}")).exists(), "{ending}");
    }
    let text = fs::read_to_string(out.join("ifu-security.md")).unwrap();
    assert!(text.contains(block(README, "markdown").trim()), "{text}");
}

/// All commands with all their options, by the whole name: `translate extract`.
fn commands() -> BTreeMap<String, String> {
    fn collect(name: &str, command: &mut clap::Command, into: &mut BTreeMap<String, String>) {
        into.insert(name.to_owned(), command.render_long_help().to_string());
        for inner in command.get_subcommands_mut() {
            collect(format!("{name} {}", inner.get_name()).trim(), inner, into);
        }
    }
    let mut commands = BTreeMap::new();
    let mut cli = ifugen::testing::Cli::command();
    cli.build();
    collect("", &mut cli, &mut commands);
    commands
}

/// Options that belong to programs which the pages name beside ifugen.
const FOREIGN: &[&str] = &[
    "--path",
    "--features",
    "--no-default-features",
    "--release",
    "--locked",
    "--tag",
    "--rm",
    "--script",
    "--user",
    "--volume",
    // Of editors.
    "--line",
];

#[test]
fn every_command_and_option_on_a_page_exists() {
    let commands = commands();
    let known: String = commands.values().cloned().collect();
    let known = options(&known);
    let mut wrong = Vec::new();
    for page in crate::readme::pages() {
        let text = fs::read_to_string(&page.file).unwrap();
        for span in code_spans(&text).filter_map(|span| span.strip_prefix("ifugen ")) {
            let words: Vec<&str> = span
                .split(' ')
                .take_while(|word| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
                .collect();
            let longest =
                (0..=words.len()).rev().map(|count| words[..count].join(" ")).find(|name| commands.contains_key(name));
            if !words.is_empty() && longest.is_none_or(|name| name.is_empty()) {
                wrong.push(format!("{}: there is no command `ifugen {span}`", page.name));
            }
        }
        for option in options(&text).into_iter().filter(|option| !FOREIGN.contains(option) && !known.contains(option)) {
            wrong.push(format!("{}: no command has `{option}`", page.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where the links of Markdown lead, but for those to other places of the web.
fn links(text: &str) -> Vec<String> {
    let events = Parser::new(text).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    events.filter(|link| !link.contains("://") && !link.starts_with("mailto:")).collect()
}

#[test]
fn every_link_on_a_page_leads_to_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages: Vec<PathBuf> = crate::readme::pages().into_iter().map(|page| page.file).collect();
    pages.extend(["ARCHITECTURE.md", "SECURITY.md", "CHANGELOG.md", "benches/README.md"].map(|path| root.join(path)));
    let mut wrong = Vec::new();
    for page in pages {
        for link in links(&fs::read_to_string(&page).unwrap()) {
            let path = link.split('#').next().unwrap_or_default();
            if !page.parent().unwrap().join(path).exists() {
                wrong.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_summary_lists_every_page_of_the_book_once() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/book/src");
    let summary = fs::read_to_string(folder.join("SUMMARY.md")).unwrap();
    let mut listed: Vec<PathBuf> = links(&summary).into_iter().map(|link| folder.join(link)).collect();
    listed.sort();
    let pages = crate::readme::pages().into_iter().map(|page| page.file);
    let pages: Vec<PathBuf> = pages.filter(|path| path.starts_with(&folder) && !path.ends_with("SUMMARY.md")).collect();
    let twice: Vec<&PathBuf> = listed.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
    let missing: Vec<&PathBuf> = pages.iter().filter(|page| !listed.contains(page)).collect();
    let gone: Vec<&PathBuf> = listed.iter().filter(|page| !pages.contains(page)).collect();
    assert!(
        [&twice, &missing, &gone].iter().all(|list| list.is_empty()),
        "twice {twice:?}, missing {missing:?}, gone {gone:?}"
    );
}
