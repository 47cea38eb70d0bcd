//! `ifugen check`.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::base::diagnostic;
use crate::base::error::Error;
use crate::cli::{Check, Cli};
use crate::project::Project;
use crate::review::coverage::Telling;

use super::{SHORT, count, jobs, machine_report, report, request, say, summary};

pub fn run(cli: &Cli, check: &Check) -> anyhow::Result<ExitCode> {
    let inputs = &check.inputs;
    let mut request = request(inputs, PathBuf::from("out"), crate::export::Options::default());
    request.require.clone_from(&check.coverage.require);
    request.require_approval = check.require_approval;
    request.telling = Telling { allow_gaps: check.allow_gaps, strict: check.strict };
    jobs(inputs.making.jobs)?;
    let project = Project::read(&inputs.making.project)?;
    let (devices, mut found) = crate::pipeline::devices::load(&request, &project)?;
    if found.iter().all(|(problem, _)| problem.problem.severity() != diagnostic::Severity::Error) {
        let checked = crate::pipeline::documents::check_documents(&devices, &request, &project);
        found.extend(checked.or_else(Error::into_found)?);
    }
    if let Some(code) = machine_report(check.report, "check", &found)? {
        return Ok(code);
    }
    let (errors, warnings) = report(cli, &found)?;
    let summary = if errors + warnings == 0 { "nothing is wrong".to_owned() } else { summary(errors, warnings) };
    say(cli, &format!("{}: {summary}", count(devices.len(), "device", "devices")))?;
    Ok(if errors > 0 { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}
