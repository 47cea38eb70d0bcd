//! `ifugen locales`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::base::source::display;
use crate::cli::{Cli, Locales};
use crate::front::wording::{self, Form, Imported};
use crate::model::device::value::Date;
use crate::model::signature::Signature;
use crate::pipeline::write;
use crate::project::Project;
use crate::project::languages::{self, Checked, Confirmed, Open, Reviewer, Row, Which};
use crate::wording::locale::folder::Finding;
use crate::wording::locale::rendered::{FILE, Register, State};
use crate::wording::locale::{Review, canonical_tag};

use super::{SHORT, report, say, summary};

pub fn run(cli: &Cli, command: &Locales) -> anyhow::Result<ExitCode> {
    match command {
        Locales::Check { folders } => check(cli, folders),
        Locales::Export { folder, form, examples, out } => export(cli, folder, *form, examples, out.as_deref()),
        Locales::Import { file, folder, reviewed_by, role, date, messages } => {
            let date = date.as_ref().map(|date| Date(date.clone()));
            let reviewer = match (reviewed_by, role, &date) {
                (Some(name), Some(role), Some(date)) => Some(wording::Reviewer { name, role, date, messages }),
                _ => None,
            };
            import(cli, file, folder, reviewer.as_ref())
        }
        Locales::List { project, json } => of_project(cli, project, |project| list(project, *json)),
        Locales::Stale { languages, project, json, check } => {
            of_project(cli, project, |project| stale(project, languages, *json, *check))
        }
        Locales::Confirm { languages, messages, all, project: folder } => {
            let which = match messages.as_slice() {
                [] if *all => Which::All,
                [] => Which::Edited,
                names => Which::Named(names),
            };
            of_project(cli, folder, |project| confirm(cli, project, folder, languages, &which))
        }
    }
}

/// Does something with the project in a folder, unless its files are not valid.
fn of_project(
    cli: &Cli,
    folder: &Path,
    act: impl FnOnce(&Project) -> anyhow::Result<ExitCode>,
) -> anyhow::Result<ExitCode> {
    let project = Project::read(folder)?;
    let (errors, warnings) = report(cli, &project.problems)?;
    if errors > 0 {
        say(cli, &summary(errors, warnings))?;
        return Ok(ExitCode::from(SHORT));
    }
    act(&project)
}

fn export(cli: &Cli, folder: &Path, form: Form, examples: &[PathBuf], out: Option<&Path>) -> anyhow::Result<ExitCode> {
    let bytes = wording::export(folder, form, examples)?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let out = out.map_or_else(|| PathBuf::from(format!("{name}.{}", form.extension())), Path::to_path_buf);
    let own = out.file_name().filter(|_| out.extension().is_some_and(|end| end == "ftl")).map(|name| folder.join(name));
    write::check_output(&out, "--out", own)?;
    write::named(&out, &bytes)?;
    say(cli, &format!("{}: written", display(&out)))?;
    Ok(ExitCode::SUCCESS)
}

fn import(cli: &Cli, file: &Path, folder: &Path, reviewer: Option<&wording::Reviewer<'_>>) -> anyhow::Result<ExitCode> {
    let Imported { files, changed, refused, reviewed } = wording::import(file, folder, reviewer)?;
    for (name, text) in &files {
        write::named(&folder.join(name), text.as_bytes())?;
    }
    let mut out = io::stdout().lock();
    for (name, why) in &refused {
        writeln!(out, "{name}: not taken: {why}")?;
    }
    let (changed, refused) = (changed.len(), refused.len());
    let record = if reviewer.is_some() { format!(", {reviewed} recorded as reviewed") } else { String::new() };
    say(cli, &format!("{}: {changed} texts changed, {refused} not taken{record}", display(folder)))?;
    Ok(if refused == 0 { ExitCode::SUCCESS } else { ExitCode::from(SHORT) })
}

fn check(cli: &Cli, folders: &[PathBuf]) -> anyhow::Result<ExitCode> {
    let mut code = ExitCode::SUCCESS;
    for folder in folders {
        let Checked { problems, findings } = languages::check(folder)?;
        let (errors, _) = report(cli, &problems)?;
        let mut out = io::stdout().lock();
        for Finding { file, line, what, .. } in &findings {
            let line = if *line == 0 { String::new() } else { format!("{line}:") };
            writeln!(out, "{}:{line} {what}", display(&folder.join(file)))?;
        }
        say(cli, &format!("{}: {} wrong", display(folder), errors + findings.len()))?;
        if errors + findings.len() > 0 {
            code = ExitCode::from(SHORT);
        }
    }
    Ok(code)
}

fn list(project: &Project, json: bool) -> anyhow::Result<ExitCode> {
    let rows = languages::list(project)?;
    let mut out = io::stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(
        out,
        "{:8}  {:12}  {:9}  {:5}  {:8}  {:8}  wording",
        "language", "name", "messages", "stale", "reviewed", "from"
    )?;
    for Row { language, name, review, worded, messages, stale, translations, reviewed, reviewers, from } in &rows {
        let state = match review {
            Review::Source => "source".to_owned(),
            Review::Draft => {
                let parts = reviewers.iter().map(|Reviewer { name, role, date, messages }| {
                    format!("; {messages} messages reviewed by {name}, {role}, {}", date.0)
                });
                format!("draft{}", parts.collect::<String>())
            }
            Review::Reviewed(Signature { name, role, date, .. }) => format!("reviewed by {name}, {role}, {}", date.0),
        };
        let count = format!("{worded}/{messages}");
        // Rounded down: only all of them are 100 %.
        let share = (reviewed * 100).checked_div(*translations).map(|share| format!("{share} %")).unwrap_or_default();
        writeln!(out, "{language:8}  {name:12}  {count:9}  {stale:5}  {share:8}  {:8}  {state}", from.name())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn stale(project: &Project, languages: &[String], json: bool, check: bool) -> anyhow::Result<ExitCode> {
    let known = project.languages();
    for language in languages {
        if !known.contains(language) {
            anyhow::bail!("there is no wording in `{language}`; there is: {}", known.join(", "));
        }
    }
    let mut open: Vec<Open> = Vec::new();
    for tag in known.iter().filter(|tag| languages.is_empty() || languages.contains(tag)) {
        open.extend(languages::open(project, tag)?);
    }
    let code = if check && !open.is_empty() { ExitCode::from(SHORT) } else { ExitCode::SUCCESS };
    let mut out = io::stdout().lock();
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&open)?)?;
        return Ok(code);
    }
    for Open { language, message, register, state, english, translation } in &open {
        let register = if *register == Register::Lay { ", for lay readers" } else { "" };
        let state = if *state == State::Stale { "stale" } else { "not confirmed" };
        writeln!(out, "{language}  {message}{register}: {state}")?;
        for (label, text) in [("en", english), (language.as_str(), translation)] {
            writeln!(out, "  {label}: {}", text.replace('\n', "\n      "))?;
        }
    }
    Ok(code)
}

fn confirm(
    cli: &Cli,
    project: &Project,
    folder: &Path,
    languages: &[String],
    which: &Which<'_>,
) -> anyhow::Result<ExitCode> {
    let tag = |language: &String| canonical_tag(language).unwrap_or_else(|| language.clone());
    let languages: Vec<String> =
        if languages.is_empty() { languages::confirmable(project) } else { languages.iter().map(tag).collect() };
    let made: Vec<(String, Confirmed)> = languages
        .into_iter()
        .map(|tag| languages::confirm(project, &tag, which).map(|confirmed| (tag, confirmed)))
        .collect::<anyhow::Result<_>>()?;
    for (tag, Confirmed { record, confirmed, stale }) in made {
        let path = folder.join("locales").join(&tag).join(FILE);
        write::named(&path, record.text().as_bytes())?;
        say(cli, &format!("{}: {confirmed} confirmed now, {stale} stale", display(&path)))?;
    }
    Ok(ExitCode::SUCCESS)
}
