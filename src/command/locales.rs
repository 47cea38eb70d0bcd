//! `ifugen locales`.

use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::cli::{Cli, Locales};
use crate::model::signature::Signature;
use crate::project::Project;
use crate::project::languages::{self, Row};
use crate::wording::locale::Review;

use super::{SHORT, report, say, summary};

pub fn run(cli: &Cli, command: &Locales) -> anyhow::Result<ExitCode> {
    let Locales::List { project, json } = command;
    let project = Project::read(project)?;
    let (errors, warnings) = report(cli, &project.problems)?;
    if errors > 0 {
        say(cli, &summary(errors, warnings))?;
        return Ok(ExitCode::from(SHORT));
    }
    let rows = languages::list(&project)?;
    let mut out = io::stdout().lock();
    if *json {
        writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(out, "{:8}  {:12}  {:9}  {:8}  wording", "language", "name", "messages", "from")?;
    for Row { language, name, review, worded, messages, from } in &rows {
        let state = match review {
            Review::Source => "source".to_owned(),
            Review::Draft => "draft".to_owned(),
            Review::Reviewed(Signature { name, role, date, .. }) => format!("reviewed by {name}, {role}, {}", date.0),
        };
        let count = format!("{worded}/{messages}");
        writeln!(out, "{language:8}  {name:12}  {count:9}  {:8}  {state}", from.name())?;
    }
    Ok(ExitCode::SUCCESS)
}
