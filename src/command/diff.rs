//! `ifugen diff`: the changes between two states of the configurations.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;

use crate::base::diagnostic::Found;
use crate::cli::{Cli, Diff};
use crate::export::Options;
use crate::export::change::{FORMATS, Report, WORKING_TREE};
use crate::pipeline::compare::State;
use crate::pipeline::request::Request;
use crate::pipeline::{compare, revision};
use crate::project::Project;
use crate::project::rule::Class;

use super::{SHORT, color, form, inputs, report, say, summary, write_output};

pub fn run(cli: &Cli, diff: &Diff) -> anyhow::Result<ExitCode> {
    let forms: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
    let form = form(diff.format.as_deref(), diff.output.as_deref(), &forms)?;
    let format = FORMATS.iter().find(|format| format.name == form).context("there is no such form")?;
    let project = Arc::new(Project::read(&diff.project)?);
    let locale = project.locale(&diff.lang)?;
    let (require, project_folder) = (diff.coverage.require.clone(), diff.project.clone());
    let request = Request { require, project: project_folder, draft: true, ..Request::default() };
    let ((old, mut found), (new, also)) = states(diff, &request, &project)?;
    found.extend(also);
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was compared", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let comparison = compare::compare(&old, &new, &request)?;
    let to_terminal = diff.output.is_none() && io::stdout().is_terminal();
    let color = diff.output.is_none() && color(cli, to_terminal);
    let bytes = (format.export)(&Report {
        comparison: &comparison,
        locale: &locale,
        color,
        options: &Options::default().with(&project),
    })?;
    match &diff.output {
        None => io::stdout().lock().write_all(&bytes)?,
        Some(file) => {
            let read = [inputs(&old.devices), inputs(&new.devices), diff.inputs.clone()].concat();
            write_output(file, &bytes, read)?;
            say(cli, &format!("wrote {}", file.display()))?;
        }
    }
    let falls_short = (diff.exit_code && !comparison.is_empty()) || comparison.has(&classes(&diff.fail_on));
    Ok(if falls_short { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}

/// The named classes. A gate on new exposure also rejects possible exposure, whichever of the two is named.
fn classes(names: &[String]) -> Vec<Class> {
    let is_named = |class: &Class| names.iter().any(|name| name == class.name());
    let may_expose = Class::ALL.iter().any(|class| class.may_expose() && is_named(class));
    Class::ALL.into_iter().filter(|class| is_named(class) || (may_expose && class.may_expose())).collect()
}

type Read = (State, Vec<Found>);

/// The old state and the new one, each with its problems.
fn states(diff: &Diff, request: &Request, project: &Arc<Project>) -> anyhow::Result<(Read, Read)> {
    let Some(range) = &diff.git else {
        let state = |path: &PathBuf| {
            State::read(crate::base::path::shown(path), vec![path.clone()], request, Arc::clone(project))
        };
        let [old, new] = diff.inputs.as_slice() else {
            anyhow::bail!("give the old and the new configuration, or a revision with --git");
        };
        return Ok((state(old)?, state(new)?));
    };
    let range = revision::range(range)?;
    let inputs = if diff.inputs.is_empty() { vec![PathBuf::from(".")] } else { diff.inputs.clone() };
    let repository = revision::Repository::of(&inputs[0])?;
    let request = Request { inputs, ..request.clone() };
    let at =
        |revision: &str, name: &str| revision::state(&repository, revision, name, &request, (&diff.project, project));
    let old = match &range.new {
        Some(new) if range.from_branch => repository.branched(&range.old, new)?,
        _ => range.old.clone(),
    };
    let old = at(&old, &range.old)?;
    let new = match &range.new {
        Some(new) => at(new, new)?,
        None => State::read(WORKING_TREE.to_owned(), request.inputs.clone(), &request, Arc::clone(project))?,
    };
    Ok((old, new))
}
