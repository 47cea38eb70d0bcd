//! `ifugen requirements`.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;

use crate::base::diagnostic;
use crate::cli::Requirements;
use crate::project::Project;

use super::SHORT;

pub fn run(command: &Requirements) -> anyhow::Result<ExitCode> {
    let folder = match command {
        Requirements::List { project, .. } | Requirements::Show { project, .. } => project,
    };
    let project = Project::read(folder)?;
    let mut err = io::stderr().lock();
    for (problem, sources) in &project.problems {
        err.write_all(diagnostic::render(std::slice::from_ref(problem), sources, false).as_bytes())?;
    }
    let mut out = io::stdout().lock();
    match command {
        Requirements::List { source, .. } => {
            if let Some(unknown) = source.iter().find(|id| project.catalogue.source(id).is_none()) {
                bail!("there is no source of requirements `{unknown}`");
            }
            out.write_all(crate::project::requirement::show::list(&project.catalogue, source).as_bytes())?;
        }
        Requirements::Show { id, .. } => match crate::project::requirement::show::show(&project.catalogue, id) {
            Some(text) => out.write_all(text.as_bytes())?,
            None => bail!("there is no requirement, source or topic `{id}`; `ifugen requirements list` lists all"),
        },
    }
    Ok(if project.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(SHORT) })
}
