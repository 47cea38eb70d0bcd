//! What README.md shows is what happens: each fenced block marked `console` is run, in order, in one copy of the examples.
//!
//! A line that begins with `$ ` is run by `sh`; the lines up to the next one are what it prints, on both channels, where
//! `...` stands for any lines and `[..]` for anything within a line. A line `? 1` says that it ends with 1.

use std::fs;
use std::path::Path;
use std::process::Command;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use regex::Regex;

use crate::support::root;

/// A command, what it prints, and how it ends.
#[derive(Debug, PartialEq, Eq)]
struct Step {
    command: String,
    expected: Vec<String>,
    code: i32,
}

/// The blocks of a language in Markdown.
fn blocks(markdown: &str, language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut open = None::<String>;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if info.split([' ', ',']).next() == Some(language) =>
            {
                open = Some(String::new());
            }
            Event::Text(text) => {
                if let Some(block) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take()),
            _ => {}
        }
    }
    blocks
}

fn steps(block: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for line in block.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step { command: command.to_owned(), expected: Vec::new(), code: 0 });
        } else if let Some(step) = steps.last_mut() {
            match line.strip_prefix("? ").map(str::parse) {
                Some(Ok(code)) => step.code = code,
                _ => step.expected.push(line.trim_end().to_owned()),
            }
        }
    }
    steps
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

#[cfg(unix)]
#[test]
fn commands_in_the_readme_do_what_it_says() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    let steps: Vec<Step> = blocks(&readme, "console").iter().flat_map(|block| steps(block)).collect();
    assert!(steps.iter().any(|step| step.command.starts_with("ifugen build")), "README.md shows no `$ ifugen build …`");
    let here = tempfile::tempdir().unwrap();
    copy(&root().join("examples"), &here.path().join("examples"));
    let programs = Path::new(env!("CARGO_BIN_EXE_ifugen")).parent().unwrap();
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut wrong = Vec::new();
    for step in steps.iter().filter(|step| !step.command.starts_with("cargo install")) {
        let run = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{}", step.command)])
            .current_dir(here.path())
            .env("PATH", &path)
            .env_remove("SOURCE_DATE_EPOCH")
            .env("NO_COLOR", "1")
            .output()
            .unwrap();
        let out = String::from_utf8_lossy(&run.stdout);
        let lines: Vec<&str> = out.lines().collect();
        if run.status.code() != Some(step.code) {
            wrong.push(format!("$ {}\nends with {:?}, not {}:\n{out}", step.command, run.status.code(), step.code));
        } else if !step.expected.is_empty() && !matches(&step.expected, &lines) {
            wrong.push(format!("$ {}\nprints\n{out}\nnot\n{}", step.command, step.expected.join("\n")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn steps_are_read_and_compared_loosely() {
    let markdown = "```console\n$ a b\none\n...\n\n$ c\n? 1\nwrong\n```\n\n```sh\n$ no\n```\n";
    let step = |command: &str, expected: &[&str], code| Step {
        command: command.into(),
        expected: expected.iter().map(ToString::to_string).collect(),
        code,
    };
    let found: Vec<Step> = blocks(markdown, "console").iter().flat_map(|block| steps(block)).collect();
    assert_eq!(found, [step("a b", &["one", "...", ""], 0), step("c", &["wrong"], 1)]);
    let expected = |lines: &[&str]| lines.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(matches(&expected(&["a", "...", "d[..]f"]), &["a", "b", "c", "d e f"]));
    assert!(matches(&expected(&["...", "a"]), &["a"]));
    assert!(!matches(&expected(&["a"]), &["a", "b"]));
    assert!(!matches(&expected(&["a", "..."]), &["b"]));
    assert!(!matches(&expected(&["a.c"]), &["abc"]));
}
