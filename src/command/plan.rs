//! `ifugen plan`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Parser as _;

use crate::cli::{self, Cli, Command};
use crate::export::Options;
use crate::pipeline::plan;
use crate::project::Project;

use super::{SHORT, request, say, show, summary, write_output};

pub fn run(cli: &Cli, command: &cli::Plan) -> anyhow::Result<ExitCode> {
    let build = options(command)?;
    let request = request(&build.inputs, command.out.clone(), Options::default());
    let project = Project::read(&build.inputs.making.project)?;
    let parts = command.parts.clone().unwrap_or_else(|| {
        let mut name = command.out.clone().into_os_string();
        name.push(".parts");
        PathBuf::from(name)
    });
    let (plan, told) = plan::plan(&request, &project, &parts, &command.build)?;
    // The builds report the warnings.
    let told: Vec<_> =
        told.into_iter().filter(|told| told.severity == crate::base::diagnostic::Severity::Error).collect();
    let (errors, _) = show(cli, &told)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, 0)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let format = plan::FORMATS.iter().find(|(name, _)| *name == command.format);
    let (_, form) = format.context("there is no such form of a plan")?;
    let text = form(&plan)?;
    match &command.output {
        None => io::stdout().lock().write_all(text.as_bytes())?,
        Some(file) => _ = write_output(file, text.as_bytes(), plan.devices.iter().flat_map(|job| &job.inputs))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The options of each build, which are those of `build` but for those that the plan sets itself.
fn options(command: &cli::Plan) -> anyhow::Result<cli::Build> {
    let inputs = command.inputs.iter().map(|path| path.to_string_lossy().into_owned());
    let set = ["--out", "out", "--depfile", "d", "--jobs", "1", "--force"].map(str::to_owned);
    let arguments = ["ifugen", "build"].map(str::to_owned).into_iter().chain(set);
    let arguments: Vec<String> =
        arguments.chain(command.build.iter().cloned()).chain(["--".to_owned()]).chain(inputs).collect();
    match Cli::try_parse_from(arguments).context("the options after `--` are no options of a planned build")?.command {
        Command::Build(build) if build.partition.is_none() && !build.check && !build.prune => Ok(build),
        _ => bail!("a planned build takes neither --partition nor --check nor --prune"),
    }
}
