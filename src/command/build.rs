//! `ifugen build`.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};

use crate::cli::{Build, Cli};
use crate::pipeline::build::store::{Change, WritePolicy};
use crate::pipeline::build::{BuildOptions, Built, Event, Progress};
use crate::project::Project;

use super::{SHORT, bar, count, epoch, jobs, report, request, say, show, summary};

pub fn run(cli: &Cli, build: &Build) -> anyhow::Result<ExitCode> {
    let mut request = request(&build.inputs, build.out.clone(), build.options(epoch()?));
    jobs(build.inputs.making.jobs)?;
    let project = Project::read(&build.inputs.making.project)?;
    request.options = request.options.with(&project);
    if let Some(since) = &build.changes_since {
        let shared = Arc::new(project.clone());
        let (state, found) =
            crate::pipeline::revision::since(since, &request, (&build.inputs.making.project, &shared))?;
        let (errors, warnings) = report(cli, &found)?;
        if errors > 0 {
            say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
            return Ok(ExitCode::from(SHORT));
        }
        request.since = Some(Arc::new(state));
    }
    let how = BuildOptions {
        leave: WritePolicy { force: build.force, check: build.check, prune: build.prune },
        partition: build.partition,
        depfile: build.depfile.clone(),
    };
    run_with(cli, &request.out, build.check, &|on| Ok(crate::pipeline::build::build(&request, &project, &how, on)?))
}

/// Receives the events of a build.
type On<'a> = &'a (dyn Fn(Event) + Sync);

/// Builds, shows progress, and prints the result.
pub fn run_with(
    cli: &Cli,
    out: &Path,
    check: bool,
    make: &dyn Fn(On) -> anyhow::Result<Built>,
) -> anyhow::Result<ExitCode> {
    let screen = Screen { cli, bar: Mutex::new(None), counts: Mutex::new(Ok((0, 0))) };
    let outcome = make(&|event| screen.show(&event));
    screen.finish();
    let built = outcome?;
    let (errors, warnings) = screen.counts.into_inner().unwrap_or_else(|_| Ok((0, 0)))?;
    if built.wrong {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let (errors, more) = show(cli, &built.told)?;
    let warnings = warnings + more;
    if check {
        list(&built)?;
    }
    let Built { documents, files, changes, refused, .. } = &built;
    let said = format!(
        "{} in {}: {}, {} {}{}{}",
        count(*documents, "document", "documents"),
        out.display(),
        count(*files, "file", "files"),
        changes.len(),
        if check { "would change" } else { "changed" },
        match refused {
            0 => String::new(),
            _ => format!("; {} as it was", count(*refused, "file is left", "files are left")),
        },
        if errors + warnings > 0 { format!("; {}", summary(errors, warnings)) } else { String::new() },
    );
    say(cli, &said)?;
    let differs = check && !changes.is_empty();
    Ok(if errors > 0 || *refused > 0 || differs { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}

/// Prints each file that would change.
fn list(built: &Built) -> anyhow::Result<()> {
    let mut out = io::stdout().lock();
    for (path, change) in &built.changes {
        let word = match change {
            Change::New => "new",
            Change::Changed => "changed",
            Change::Removed => "removed",
        };
        writeln!(out, "{word:8} {path}")?;
    }
    Ok(())
}

/// The output during a build.
struct Screen<'a> {
    cli: &'a Cli,
    bar: Mutex<Option<indicatif::ProgressBar>>,
    /// Number of errors and warnings reported so far.
    counts: Mutex<anyhow::Result<(usize, usize)>>,
}

impl Screen<'_> {
    fn show(&self, event: &Event) {
        match event {
            Event::Waiting => {
                // A broken pipe is reported at the end.
                let _ = writeln!(io::stderr(), "another build is at work in the output folder; waiting for its end");
            }
            Event::Rendered(told) => {
                if let Ok(mut counts) = self.counts.lock() {
                    *counts = show(self.cli, told);
                }
            }
            Event::Begins(documents) => {
                if let Ok(mut shown) = self.bar.lock() {
                    *shown = Some(bar(self.cli, *documents));
                }
            }
            Event::Document(Progress { device, companion, language, fresh, changed }) => {
                let Ok(shown) = self.bar.lock() else { return };
                let Some(bar) = shown.as_ref() else { return };
                bar.inc(1);
                if self.cli.verbose {
                    let changed =
                        if *fresh { "fresh".to_owned() } else { count(*changed, "file changed", "files changed") };
                    let companion = companion.map(|id| format!(" {id}")).unwrap_or_default();
                    bar.suspend(|| {
                        let _ = writeln!(io::stdout(), "{device} {language}{companion}: {changed}");
                    });
                }
            }
        }
    }

    fn finish(&self) {
        if let Ok(shown) = self.bar.lock()
            && let Some(bar) = shown.as_ref()
        {
            bar.finish_and_clear();
        }
    }
}
