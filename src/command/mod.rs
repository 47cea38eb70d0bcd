//! The commands: a file each. They alone print.

mod build;
mod check;
#[cfg(feature = "docx")]
mod copy;
mod coverage;
mod diff;
mod explain;
mod import;
mod inject;
mod locales;
mod manifest;
mod mdbook;
mod plan;
mod project;
mod requirements;
#[cfg(feature = "docx")]
mod review;
#[cfg(feature = "serve")]
mod serve;
mod shell;
mod sign;
mod table;
mod translate;
mod verify;
#[cfg(feature = "serve")]
mod watch;

use std::collections::BTreeSet;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Parser as _;

use crate::base::diagnostic::{self, Found, Rendered, Severity};
use crate::base::error::Error;
use crate::cli::{Cli, Color, Command, Inputs, Making, Report};
use crate::input::load::Device;
use crate::pipeline::lock::{self, Lock};
use crate::pipeline::request::Request;
use crate::pipeline::write;

/// The input falls short.
const SHORT: u8 = 1;

/// Wrong usage, or the world fails.
const FAILED: u8 = 2;

/// The program: reads the command line, runs the command, and prints what goes wrong.
#[must_use]
pub fn program() -> ExitCode {
    // The command line lives as long as the program: commands that end with Ctrl-C leave threads that still use it.
    let cli: &'static Cli = Box::leak(Box::new(Cli::parse()));
    match run(cli) {
        Ok(code) => code,
        // A reader that closes early, such as `head`, is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => wrong(cli, error).unwrap_or_else(|error| {
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::from(FAILED)
        }),
    }
}

fn run(cli: &'static Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        Command::Build(build) => build::run(cli, build),
        Command::Import { files, output, force } => import::run(cli, files, output.as_deref(), *force),
        Command::Plan(plan) => plan::run(cli, plan),
        Command::Manifest(manifest) => manifest::run(cli, manifest),
        #[cfg(feature = "serve")]
        Command::Watch(build) => watch::run(cli, build),
        #[cfg(feature = "serve")]
        Command::Serve(serve) => serve::run(cli, serve),
        Command::Inject(inject) => inject::run(cli, inject),
        Command::Mdbook(mdbook) => mdbook::run(cli, mdbook),
        Command::Check(check) => check::run(cli, check),
        Command::Verify(verify) => verify::run(cli, verify),
        Command::Coverage(coverage) => coverage::coverage(cli, coverage),
        Command::Diff(diff) => diff::run(cli, diff),
        Command::Mds2(mds2) => coverage::mds2(cli, mds2),
        Command::Requirements(requirements) => requirements::run(requirements),
        Command::Review(review) => sign::run(cli, review),
        Command::Init { folder, lang } => project::init(cli, folder, lang.as_deref()),
        Command::Table(table) => table::run(cli, table),
        Command::Schema => explain::schema(),
        Command::Explain { words } => explain::explain(words),
        Command::Translate(translate) => translate::run(cli, translate),
        Command::Locales(locales) => locales::run(cli, locales),
        Command::Templates(templates) => project::templates(templates),
        Command::Completions { shell } => shell::completions(*shell),
        Command::Man { output } => shell::man(cli, output.as_deref()),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}

pub fn request(inputs: &Inputs, out: PathBuf, options: crate::export::Options) -> Request {
    of_making(&inputs.making, inputs.format.clone(), out, options)
}

fn of_making(making: &Making, formats: Vec<String>, out: PathBuf, options: crate::export::Options) -> Request {
    let Making { inputs, lang, project, jobs: _, draft, accept_draft_locales } = making;
    Request {
        inputs: inputs.clone(),
        out,
        formats,
        languages: lang.clone(),
        options,
        draft: *draft,
        accept_draft_locales: *accept_draft_locales,
        project: project.clone(),
        ..Request::default()
    }
}

/// Seconds since 1970 that `SOURCE_DATE_EPOCH` sets for the dates of PDFs.
pub fn epoch() -> anyhow::Result<Option<i64>> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => text.trim().parse().map(Some).context("SOURCE_DATE_EPOCH is not a number of seconds"),
        Err(_) => Ok(None),
    }
}

/// Prints an error after which the command continues.
#[cfg(feature = "serve")]
pub fn tell(error: &str) -> anyhow::Result<()> {
    writeln!(io::stderr(), "error: {error}")?;
    Ok(())
}

/// Runs endless work until Ctrl-C; unfinished work is abandoned.
#[cfg(feature = "serve")]
pub fn until_ctrl_c(work: impl FnOnce() -> anyhow::Result<()> + Send + 'static) -> anyhow::Result<ExitCode> {
    let (ended, end) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        // Who does not receive it has ended already.
        let _ = ended.send(work());
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        tokio::select! {
            done = end => done.unwrap_or_else(|_| anyhow::bail!("the work has ended; this is a fault of ifugen")),
            stopped = tokio::signal::ctrl_c() => stopped.context("cannot wait for Ctrl-C"),
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

pub fn jobs(jobs: Option<u16>) -> anyhow::Result<()> {
    let Some(jobs) = jobs else { return Ok(()) };
    rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global().context("cannot start threads")
}

/// Locks a folder while a file in it is read, changed and written: of two runs at once, one would lose its change.
///
/// # Errors
/// Fails if the folder cannot be written.
pub fn alone(folder: &Path) -> anyhow::Result<Lock> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    // A broken pipe is reported at the end.
    let waiting =
        || _ = writeln!(io::stderr(), "another run changes files in `{}`; waiting for its end", folder.display());
    lock::take(folder, &waiting)
}

/// The files that devices were read from.
pub fn inputs(devices: &[Device]) -> Vec<PathBuf> {
    devices.iter().flat_map(|device| device.sources.files()).map(|file| file.path.clone()).collect()
}

/// Writes a file that the user has named with `--output`. Returns whether it changed.
///
/// # Errors
/// Fails if the command reads this file, if it is a configuration, or if the disk cannot be written.
pub fn write_output<P: AsRef<Path>>(
    path: &Path,
    bytes: &[u8],
    read: impl IntoIterator<Item = P>,
) -> anyhow::Result<bool> {
    write::check_output(path, "--output", read)?;
    write::named(path, bytes)
}

/// The form of a report: the one that the user names, else that by which the output file ends, else the first one.
///
/// # Errors
/// Fails if the output file ends as no form does.
pub fn form<'a>(given: Option<&str>, output: Option<&Path>, forms: &[&'a str]) -> anyhow::Result<&'a str> {
    let end =
        output.filter(|path| !path.is_dir()).and_then(Path::extension).map(|end| end.to_string_lossy().to_lowercase());
    let wanted = match (given, end.as_deref()) {
        (Some(given), _) => given,
        // A text as a terminal shows it.
        (None, None | Some("txt" | "text")) => return Ok(forms[0]),
        (None, Some(end)) => end,
    };
    let known = forms.iter().find(|form| **form == wanted).copied();
    known.with_context(|| format!("no form of this report ends in `.{wanted}`; give --format {}", forms.join(", ")))
}

/// Whether output to a terminal, or elsewhere, is coloured.
pub fn color(cli: &Cli, is_terminal: bool) -> bool {
    match cli.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    }
}

/// Shows what was found, each once, and counts errors and warnings.
pub fn report(cli: &Cli, found: &[Found]) -> anyhow::Result<(usize, usize)> {
    show(cli, &found.iter().map(Rendered::new).collect::<Vec<_>>())
}

/// See [`report`].
pub fn show(cli: &Cli, told: &[Rendered]) -> anyhow::Result<(usize, usize)> {
    let color = color(cli, io::stderr().is_terminal());
    let mut shown = BTreeSet::new();
    let (mut errors, mut warnings) = (0, 0);
    let mut err = io::stderr().lock();
    for told in told {
        // Two devices of one family both find the problems of the family.
        if !shown.insert(&told.text) {
            continue;
        }
        match told.severity {
            Severity::Error => errors += 1,
            Severity::Warning => warnings += 1,
        }
        if !(cli.quiet && told.severity == Severity::Warning) {
            if color {
                err.write_all(told.text.as_bytes())?;
            } else {
                err.write_all(told.plain().as_bytes())?;
            }
        }
    }
    Ok((errors, warnings))
}

/// Prints the problems of the user's files in an error, and the action that failed.
pub fn wrong(cli: &Cli, error: anyhow::Error) -> anyhow::Result<ExitCode> {
    let (found, during) = match Error::from(error) {
        Error::Input { found, during } => (found, during),
        other => return Err(other.into()),
    };
    let (errors, warnings) = report(cli, &found)?;
    for line in during {
        writeln!(io::stderr(), "{line}")?;
    }
    say(cli, &summary(errors, warnings))?;
    Ok(ExitCode::from(SHORT))
}

/// Writes what a command found in a form for machines to standard output, and returns its exit code; `None` for the form for
/// people.
pub fn machine_report(form: Report, command: &str, found: &[Found]) -> anyhow::Result<Option<ExitCode>> {
    let text = match form {
        Report::Text => return Ok(None),
        Report::Json => diagnostic::report::json(found)?,
        Report::Sarif => diagnostic::report::sarif(found)?,
        Report::Junit => diagnostic::report::junit(found, command),
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    let is_error = |(problem, _): &Found| problem.severity() == Severity::Error;
    Ok(Some(if found.iter().any(is_error) { ExitCode::from(SHORT) } else { ExitCode::SUCCESS }))
}

pub fn say(cli: &Cli, text: &str) -> anyhow::Result<()> {
    if !cli.quiet {
        writeln!(io::stdout(), "{text}")?;
    }
    Ok(())
}

pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

pub fn summary(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (errors, 0) => count(errors, "error", "errors"),
        (0, warnings) => count(warnings, "warning", "warnings"),
        (errors, warnings) => {
            format!("{}, {}", count(errors, "error", "errors"), count(warnings, "warning", "warnings"))
        }
    }
}

/// A progress bar that shows itself after half a second, on a terminal only.
pub fn bar(cli: &Cli, total: usize) -> indicatif::ProgressBar {
    if cli.quiet || !io::stderr().is_terminal() {
        return indicatif::ProgressBar::hidden();
    }
    let bar = indicatif::ProgressBar::with_draw_target(
        Some(u64::try_from(total).unwrap_or(u64::MAX)),
        indicatif::ProgressDrawTarget::hidden(),
    );
    let shown = bar.clone();
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        if !shown.is_finished() {
            shown.set_draw_target(indicatif::ProgressDrawTarget::stderr());
        }
    });
    bar
}
