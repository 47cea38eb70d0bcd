//! `ifugen serve`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Context as _;

use crate::cli::{Cli, Serve};
use crate::export::Options;
use crate::front::serve::{self, Site};

use super::{count, epoch, jobs, report, request, say, summary, tell};

/// Serves until Ctrl-C, which is the normal end.
pub fn run(cli: &'static Cli, command: &Serve) -> anyhow::Result<ExitCode> {
    let options = Options { epoch: epoch()?, ..Options::default() };
    let request = request(&command.inputs, PathBuf::from("out"), options);
    jobs(command.inputs.making.jobs)?;
    let listener = serve::listen(command.port)?;
    let address = listener.local_addr().context("cannot tell the port")?;
    // The address is the purpose of the command, so it is always printed.
    writeln!(io::stdout(), "preview at http://{address}/; Ctrl-C ends")?;
    // A closed terminal does not end the preview.
    let (project, poll) = (command.inputs.making.project.clone(), command.polling.interval());
    serve::serve(listener, request, project, poll, command.editor.clone(), Box::new(|site| drop(told(cli, site))))?;
    Ok(ExitCode::SUCCESS)
}

fn told(cli: &Cli, site: &Site) -> anyhow::Result<()> {
    let (errors, warnings) = report(cli, &site.found)?;
    site.errors.iter().try_for_each(|error| tell(error))?;
    let errors = errors + site.errors.len();
    let wrong = if errors + warnings > 0 { format!("; {}", summary(errors, warnings)) } else { String::new() };
    say(cli, &format!("{}{wrong}", count(site.documents(), "document", "documents")))
}
