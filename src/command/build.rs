//! `ifugen build`.

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::Arc;

use ifugen::build::{Built, Progress};
use ifugen::cli::{Build, Cli};
use ifugen::project::Project;

use super::{SHORT, bar, count, epoch, jobs, report, request, say, summary};

pub fn run(cli: &Cli, build: &Build) -> anyhow::Result<ExitCode> {
    let mut request = request(&build.inputs, build.out.clone(), build.options(epoch()?));
    jobs(build.inputs.jobs)?;
    let project = Project::read(&build.inputs.project)?;
    request.options.templates = project.templates.iter().cloned().collect();
    request.options.look = Arc::clone(&project.look);
    let (devices, found) = ifugen::load(&request, &project)?;
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let total = devices.iter().map(|device| device.languages(&request.languages).len()).sum();
    let bar = bar(cli, total);
    let outcome = ifugen::build::build(&devices, &request, &project, &|progress: Progress| {
        bar.inc(1);
        if cli.verbose {
            let Progress { device, language, changed } = progress;
            bar.suspend(|| {
                // Who reads a broken pipe is told at the end.
                let _ =
                    writeln!(io::stdout(), "{device} {language}: {}", count(changed, "file changed", "files changed"));
            });
        }
    });
    bar.finish_and_clear();
    let Built { documents, files, changed } = outcome?;
    say(
        cli,
        &format!(
            "{} in {}: {}, {} changed{}",
            count(documents, "document", "documents"),
            request.out.display(),
            count(files, "file", "files"),
            changed,
            if warnings > 0 { format!("; {}", summary(0, warnings)) } else { String::new() },
        ),
    )?;
    Ok(ExitCode::SUCCESS)
}
