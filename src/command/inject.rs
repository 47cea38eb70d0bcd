//! `ifugen inject`.

use std::process::ExitCode;

use crate::cli::{Cli, Inject};
use crate::front::inject::{Filled, inject};
use crate::pipeline::request::Request;
use crate::pipeline::write;
use crate::project::Project;

use super::{SHORT, count, report, say, summary};

pub fn run(cli: &Cli, command: &Inject) -> anyhow::Result<ExitCode> {
    let request = Request {
        inputs: command.from.clone(),
        out: command.out.clone(),
        languages: command.lang.iter().cloned().collect(),
        draft: command.draft,
        accept_draft_locales: command.accept_draft_locales,
        project: command.project.clone(),
        ..Request::default()
    };
    let project = Project::read(&command.project)?;
    let (filled, found) = inject(&command.files, &request, &project, command.output_check)?;
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    for Filled { path, bytes, .. } in filled.iter().filter(|file| file.changed > 0) {
        write::named(path, bytes)?;
    }
    let regions = filled.iter().map(|file| file.regions).sum();
    let changed: usize = filled.iter().map(|file| file.changed).sum();
    say(
        cli,
        &format!(
            "{} in {}, {changed} changed",
            count(regions, "region", "regions"),
            count(filled.len(), "file", "files")
        ),
    )?;
    Ok(ExitCode::SUCCESS)
}
