//! `ifugen review import`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use similar::TextDiff;

use crate::base::diagnostic::{Found, Problem, Severity};
use crate::base::source::Roots;
use crate::cli::{Cli, ReviewImport};
use crate::front::review::apply::{self, Changed};
use crate::front::review::present::Present;
use crate::front::review::{self, FORMATS, Head, List, Review};
use crate::pipeline::write;

use super::{SHORT, alone, count, form, inputs, report, summary, write_output};

/// Lists the remarks of reviewers, and takes over what can be taken over.
pub fn import(cli: &Cli, import: &ReviewImport) -> anyhow::Result<ExitCode> {
    let forms: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let form = form(import.format.as_deref(), import.output.as_deref(), &forms)?;
    let format = FORMATS.iter().find(|format| format.name == form).context("there is no such form")?;
    let mut found: Vec<Found> = Vec::new();
    let _lock = (import.apply && !import.dry_run).then(|| alone(&import.project)).transpose()?;
    let mut reviews = read(&import.files, &mut found);
    let heads: Vec<Head> = reviews.iter().map(|review| review.map.head.clone()).filter(Head::is_known).collect();
    let present = match &import.from {
        Some(from) => {
            let (present, problems) = Present::of(&heads, from, &import.project)?;
            let is_there = present.is_some();
            found.extend(problems);
            if !is_there {
                reviews.clear();
            }
            present
        }
        None => None,
    };
    if !import.rebase {
        found.extend(of_other_states(&mut reviews, present.as_ref()));
    }
    let mut list = review::list(&reviews, present.as_ref());
    found.extend(review::conflicts(&list).into_iter().map(|problem| (problem, Arc::default())));
    let mut changed = Vec::new();
    let mut errors = has_errors(&found);
    if let Some(present) = present.as_ref().filter(|_| import.apply && !errors) {
        let roots = Roots::of(import.from.as_slice(), &import.project);
        let (files, problems) = apply::apply(&mut list, present, &roots)?;
        found.extend(problems);
        changed = files;
        errors = has_errors(&found);
    }
    let text = (format.export)(&list)?;
    match &import.output {
        Some(output) => {
            let own = present.as_ref().map(|present| inputs(&present.devices)).unwrap_or_default();
            write_output(output, text.as_bytes(), import.files.iter().chain(&own))?;
        }
        None if !reviews.is_empty() => io::stdout().lock().write_all(text.as_bytes())?,
        None => {}
    }
    let (errors_told, warnings) = report(cli, &found)?;
    if errors {
        tell(cli, &format!("{}; {}", summary(errors_told, warnings), counted(&list)))?;
        return Ok(ExitCode::from(SHORT));
    }
    // A list for machines has standard output for itself.
    let beside = import.output.is_none() && form != "text";
    write_changed(cli, &changed, import.dry_run, beside)?;
    tell(cli, &counted(&list))?;
    if import.apply {
        let applied = list.remarks.iter().filter_map(|remark| remark.outcome.as_ref());
        let (done, left): (Vec<_>, Vec<_>) = applied.partition(|outcome| outcome.applied);
        let nothing = if import.dry_run { "; nothing was written" } else { "" };
        tell(cli, &format!("applied {}; {} left{nothing}", count(done.len(), "edit", "edits"), left.len()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// The copies that can be read.
fn read(files: &[PathBuf], found: &mut Vec<Found>) -> Vec<Review> {
    let mut reviews = Vec::new();
    for path in files {
        let (review, problems) = Review::read(path);
        found.extend(problems.into_iter().map(|problem| (problem, Arc::default())));
        reviews.extend(review);
    }
    reviews
}

/// Takes out the copies that were made from another state than that of now, or than the first one of the same document.
fn of_other_states(reviews: &mut Vec<Review>, present: Option<&Present>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut first: Vec<(Head, String)> = Vec::new();
    reviews.retain(|review| {
        let head = &review.map.head;
        if !head.is_known() {
            return true;
        }
        if let Some(problem) = present.and_then(|present| present.differs(review)) {
            found.push((problem, Arc::default()));
            return false;
        }
        match first.iter().find(|(known, _)| known.key() == head.key()) {
            Some((known, other)) if known != head => {
                let (path, other) = (review.file.clone(), other.clone());
                let problem = Problem::ReviewMixed { path, other, document: head.name() };
                found.push((problem.anywhere(), Arc::default()));
                false
            }
            Some(_) => true,
            None => {
                first.push((head.clone(), review.file.clone()));
                true
            }
        }
    });
    found
}

fn has_errors(found: &[Found]) -> bool {
    found.iter().any(|(problem, _)| problem.severity() == Severity::Error)
}

fn counted(list: &List) -> String {
    let comments = list.remarks.iter().filter(|remark| remark.comment.is_some()).count();
    let unplaced = list.remarks.iter().filter(|remark| remark.is_not_placed()).count();
    let edits = list.remarks.len() - comments;
    format!("{}, {}, {unplaced} not placed", count(comments, "comment", "comments"), count(edits, "edit", "edits"))
}

fn write_changed(cli: &Cli, changed: &[Changed], dry_run: bool, beside: bool) -> anyhow::Result<()> {
    for Changed { path, before, after } in changed {
        if dry_run {
            let name = shown(path);
            let difference = TextDiff::from_lines(before, after);
            let text = difference.unified_diff().context_radius(3).header(&name, &name).to_string();
            if beside { io::stderr().write_all(text.as_bytes()) } else { io::stdout().write_all(text.as_bytes()) }?;
        } else {
            write::named(path, after.as_bytes())?;
            tell(cli, &format!("wrote {}", shown(path)))?;
        }
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    crate::base::path::shown(path)
}

/// A line beside the list, which has standard output.
fn tell(cli: &Cli, text: &str) -> anyhow::Result<()> {
    if !cli.quiet {
        writeln!(io::stderr(), "{text}")?;
    }
    Ok(())
}
