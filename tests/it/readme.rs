//! What README.md and the pages of the book show is what happens: each page is followed from top to bottom, in one copy of the
//! examples.
//!
//! A fenced block marked `console` is run: a line that begins with `$ ` by `sh`; the lines up to the next one are what it
//! prints, on both channels, where `...` stands for any lines and `[..]` for anything within a line. A line `? 1` says that it
//! ends with 1. A block marked `file=PATH` is written to that file, one marked `append=PATH` is put at its end, below an empty
//! line. A line `{{#include PATH}}` or `{{#include PATH:PART}}` in it is that file, or a part of it, from the page's folder, as
//! mdBook reads it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use regex::Regex;

use crate::support::{Case, for_each, root};

/// Something that a page has its reader do.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    /// A command, what it prints, and how it ends.
    Run { command: String, expected: Vec<String>, code: i32 },
    /// A file with its text, whole or to be put at its end.
    Write { path: String, text: String, append: bool },
}

/// The fenced blocks of Markdown: the words behind the fence, and the text.
fn blocks(markdown: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut open = None::<(String, String)>;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => open = Some((info.to_string(), String::new())),
            Event::Text(text) => {
                if let Some((_, block)) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

/// The steps of a page, in order.
fn steps(markdown: &str, folder: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    for (info, text) in blocks(markdown) {
        let words: Vec<&str> = info.split([' ', ',']).collect();
        if words.first() == Some(&"console") {
            commands(&text, &mut steps);
        }
        for (mark, append) in [("file=", false), ("append=", true)] {
            for path in words.iter().filter_map(|word| word.strip_prefix(mark)) {
                steps.push(Step::Write { path: path.to_owned(), text: included(&text, folder), append });
            }
        }
    }
    steps
}

fn commands(block: &str, steps: &mut Vec<Step>) {
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step::Run { command: command.to_owned(), expected: Vec::new(), code: 0 });
        } else if let Some(Step::Run { expected, code, .. }) = steps.last_mut() {
            match line.strip_prefix("? ").map(str::parse) {
                Some(Ok(end)) => *code = end,
                _ => expected.push(line.trim_end().to_owned()),
            }
        }
    }
}

/// A text with the files that it includes, whole or the part between two lines `ANCHOR: name` and `ANCHOR_END: name`.
fn included(text: &str, folder: &Path) -> String {
    let line = |line: &str| {
        let Some(target) = line.strip_prefix("{{#include ").and_then(|rest| rest.strip_suffix("}}")) else {
            return format!("{line}\n");
        };
        let (path, anchor) = target.split_once(':').unwrap_or((target, ""));
        let file = fs::read_to_string(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        if anchor.is_empty() {
            return file;
        }
        let (start, end) = (format!("# ANCHOR: {anchor}"), format!("# ANCHOR_END: {anchor}"));
        let part = file.lines().skip_while(|line| *line != start).skip(1).take_while(|line| *line != end);
        let part: String = part.flat_map(|line| [line, "\n"]).collect();
        assert!(!part.is_empty(), "{path} has no part `{anchor}`");
        part
    };
    text.lines().map(line).collect()
}

/// Whether lines are as expected, with `...` for any lines and `[..]` for anything within one.
fn matches(expected: &[String], actual: &[&str]) -> bool {
    match expected.split_first() {
        None => actual.is_empty(),
        Some((first, rest)) if first == "..." => (0..=actual.len()).any(|skipped| matches(rest, &actual[skipped..])),
        Some((first, rest)) => actual.split_first().is_some_and(|(line, others)| {
            let parts: Vec<String> = first.split("[..]").map(regex::escape).collect();
            Regex::new(&format!("^{}$", parts.join(".*"))).unwrap().is_match(line.trim_end()) && matches(rest, others)
        }),
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(Result::unwrap) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// README.md and every page of the book.
pub fn pages() -> Vec<Case> {
    let book = walkdir::WalkDir::new(root().join("docs/book/src")).sort_by_file_name();
    let pages = book.into_iter().map(|entry| entry.unwrap().into_path());
    let mut files: Vec<PathBuf> = pages.filter(|path| path.extension().is_some_and(|kind| kind == "md")).collect();
    files.push(root().join("README.md"));
    files
        .into_iter()
        .map(|file| Case { name: file.strip_prefix(root()).unwrap().display().to_string(), file })
        .collect()
}

/// Does what a page says; gives back what came out otherwise.
#[cfg(unix)]
fn follow(page: &Case) -> Vec<String> {
    let steps = steps(&fs::read_to_string(&page.file).unwrap(), page.file.parent().unwrap());
    if steps.is_empty() {
        return Vec::new();
    }
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("examples"), &here.path().join("examples"));
    let programs = Path::new(env!("CARGO_BIN_EXE_ifugen")).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut wrong = Vec::new();
    for step in steps {
        let (command, expected, code) = match step {
            Step::Write { path, text, append } => {
                let path = here.path().join(path);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                let before = if append { fs::read_to_string(&path).unwrap() } else { String::new() };
                let gap = if append { "\n" } else { "" };
                fs::write(path, before + gap + &text).unwrap();
                continue;
            }
            Step::Run { command, .. } if command.starts_with("cargo install") => continue,
            Step::Run { command, expected, code } => (command, expected, code),
        };
        let run = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{command}")])
            .current_dir(here.path())
            .env("PATH", &path)
            .env_remove("SOURCE_DATE_EPOCH")
            .env("NO_COLOR", "1")
            .output()
            .unwrap();
        let out = String::from_utf8_lossy(&run.stdout);
        let lines: Vec<&str> = out.lines().collect();
        if run.status.code() != Some(code) {
            wrong.push(format!("$ {command}\nends with {:?}, not {code}:\n{out}", run.status.code()));
        } else if !expected.is_empty() && !matches(&expected, &lines) {
            wrong.push(format!("$ {command}\nprints\n{out}\nnot\n{}", expected.join("\n")));
        }
    }
    wrong
}

#[cfg(unix)]
#[test]
fn commands_on_every_page_do_what_it_says() {
    let pages = pages();
    let with = |page: &&Case| fs::read_to_string(&page.file).unwrap().contains("\n$ ifugen ");
    assert!(pages.iter().filter(with).count() > 10, "the book shows no commands");
    for_each(&pages, follow);
}

#[test]
fn steps_are_read_and_compared_loosely() {
    let markdown =
        "```console\n$ a b\none\n...\n\n$ c\n? 1\nwrong\n```\n\n```sh\n$ no\n```\n\n```toml,append=a/b.toml\nx\n```\n";
    let run = |command: &str, expected: &[&str], code| Step::Run {
        command: command.into(),
        expected: expected.iter().map(ToString::to_string).collect(),
        code,
    };
    let write = Step::Write { path: "a/b.toml".into(), text: "x\n".into(), append: true };
    assert_eq!(steps(markdown, Path::new(".")), [run("a b", &["one", "...", ""], 0), run("c", &["wrong"], 1), write]);
    let expected = |lines: &[&str]| lines.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(matches(&expected(&["a", "...", "d[..]f"]), &["a", "b", "c", "d e f"]));
    assert!(matches(&expected(&["...", "a"]), &["a"]));
    assert!(!matches(&expected(&["a"]), &["a", "b"]));
    assert!(!matches(&expected(&["a", "..."]), &["b"]));
    assert!(!matches(&expected(&["a.c"]), &["abc"]));
}
