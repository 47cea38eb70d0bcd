//! `ifugen check`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use crate::base::diagnostic;
use crate::base::diagnostic::Found;
use crate::base::error::Error;
use crate::cli::{Check, Cli, Report};
use crate::project::Project;
use crate::review::coverage::Telling;

use super::{SHORT, count, jobs, report, request, say, summary};

pub fn run(cli: &Cli, check: &Check) -> anyhow::Result<ExitCode> {
    let inputs = &check.inputs;
    let mut request = request(inputs, PathBuf::from("out"), crate::export::Options::default());
    request.require.clone_from(&check.coverage.require);
    request.telling = Telling { allow_gaps: check.allow_gaps, strict: check.strict };
    jobs(inputs.jobs)?;
    let project = Project::read(&inputs.project)?;
    let (devices, mut found) = crate::pipeline::devices::load(&request, &project)?;
    if found.iter().all(|(problem, _)| problem.problem.severity() != diagnostic::Severity::Error) {
        let checked = crate::pipeline::documents::check_documents(&devices, &request, &project);
        found.extend(checked.or_else(Error::into_found)?);
    }
    let text = match check.report {
        Report::Text => None,
        Report::Json => Some(diagnostic::report::json(&found)?),
        Report::Sarif => Some(diagnostic::report::sarif(&found)?),
        Report::Junit => Some(diagnostic::report::junit(&found)),
    };
    if let Some(text) = text {
        io::stdout().lock().write_all(text.as_bytes())?;
        let is_error = |(problem, _): &Found| problem.problem.severity() == diagnostic::Severity::Error;
        return Ok(if found.iter().any(is_error) { ExitCode::from(SHORT) } else { ExitCode::SUCCESS });
    }
    let (errors, warnings) = report(cli, &found)?;
    let summary = if errors + warnings == 0 { "nothing is wrong".to_owned() } else { summary(errors, warnings) };
    say(cli, &format!("{}: {summary}", count(devices.len(), "device", "devices")))?;
    Ok(if errors > 0 { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}
