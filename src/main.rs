//! Prints, and sets the exit code; nothing else.

use std::collections::BTreeSet;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, bail};
use clap::Parser as _;
use ifugen::cli::{Build, Check, Cli, Color, Command, Coverage, Devices, Inputs, Mds2, Report, Requirements, Templates, Translate};
use ifugen::project::{self, Project};
use ifugen::{Built, Found, Progress, Request, diagnostic, starter};

/// The input falls short.
const SHORT: u8 = 1;
/// Wrong usage, or the world fails.
const FAILED: u8 = 2;

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(code) => code,
        // A reader that has had enough, such as `head`, is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::from(FAILED)
        }
    }
}

fn run(cli: &Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        Command::Build(build) => run_build(cli, build),
        Command::Check(check) => run_check(cli, check),
        Command::Coverage(command) => coverage(cli, command),
        Command::Mds2(command) => mds2(cli, command),
        Command::Requirements(command) => requirements(command),
        Command::Init { folder } => init(cli, folder),
        Command::Schema => {
            writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&ifugen::device::schema())?)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Explain { code } => explain(code.as_deref()),
        Command::Translate(command) => translate(cli, command),
        Command::Templates(command) => templates(command),
    }
}

fn run_build(cli: &Cli, build: &Build) -> anyhow::Result<ExitCode> {
    let epoch = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => Some(text.trim().parse().context("SOURCE_DATE_EPOCH is not a number of seconds")?),
        Err(_) => None,
    };
    let mut request = request(&build.inputs, build.out.clone(), build.options(epoch));
    jobs(build.inputs.jobs)?;
    let project = Project::read(&build.inputs.project)?;
    request.options.templates = project.templates.iter().cloned().collect();
    let (devices, found) = ifugen::load(&request, &project)?;
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let total = devices.iter().map(|device| device.languages(&request.languages).len()).sum();
    let bar = bar(cli, total);
    let outcome = ifugen::build(&devices, &request, &project, &|progress: Progress| {
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

fn run_check(cli: &Cli, check: &Check) -> anyhow::Result<ExitCode> {
    let inputs = &check.inputs;
    let mut request = request(inputs, PathBuf::from("out"), ifugen::output::Options::default());
    request.require.clone_from(&check.coverage.require);
    request.allow_gaps = check.allow_gaps;
    jobs(inputs.jobs)?;
    let project = Project::read(&inputs.project)?;
    let (devices, mut found) = ifugen::load(&request, &project)?;
    if found.iter().all(|(problem, _)| problem.problem.severity() != diagnostic::Severity::Error) {
        found.extend(ifugen::check_documents(&devices, &request, &project)?);
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

fn coverage(cli: &Cli, command: &Coverage) -> anyhow::Result<ExitCode> {
    let mut request = devices_request(&command.devices, &command.out);
    request.require.clone_from(&command.coverage.require);
    let name = |id: &str| format!("{id}-coverage.{}", command.format);
    let format = ifugen::coverage::export::FORMATS.iter().find(|format| format.name == command.format);
    let format = format.context("there is no such form of the report")?;
    write_each(cli, &command.devices, &request, command.output.as_deref(), &name, &|device, project, file| {
        let report = ifugen::coverage_report(device, &request, project, format, file)?;
        report.with_context(|| {
            format!("{}: there is no source to cover; give one with --require, or in [document] require", device.id)
        })
    })
}

fn mds2(cli: &Cli, command: &Mds2) -> anyhow::Result<ExitCode> {
    let request = devices_request(&command.devices, Path::new("out"));
    let name = |id: &str| format!("{id}-mds2.{}", command.format);
    write_each(cli, &command.devices, &request, command.output.as_deref(), &name, &|device, project, _| {
        ifugen::mds2(device, project, &command.format)
    })
}

/// Prose in another language does not matter for these reports.
fn devices_request(devices: &Devices, out: &Path) -> Request {
    Request {
        inputs: devices.inputs.clone(),
        out: out.to_path_buf(),
        languages: devices.lang.iter().cloned().collect(),
        draft: true,
        ..Request::default()
    }
}

/// Makes a file of a device; told where it will stand, unless that is standard output.
type Make<'a> = &'a dyn Fn(&ifugen::load::Device, &Project, Option<&Path>) -> anyhow::Result<Vec<u8>>;

/// Writes one file for each device: to standard output or a file where there is one device, else into a folder.
fn write_each(
    cli: &Cli,
    devices: &Devices,
    request: &Request,
    output: Option<&Path>,
    name: &dyn Fn(&str) -> String,
    make: Make<'_>,
) -> anyhow::Result<ExitCode> {
    let project = Project::read(&devices.project)?;
    let (devices, found) = ifugen::load(request, &project)?;
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let Some(output) = output else {
        let [device] = devices.as_slice() else { bail!("there are several devices: give a folder with --output") };
        io::stdout().lock().write_all(&make(device, &project, None)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    for device in &devices {
        let file = if devices.len() > 1 || output.is_dir() { output.join(name(&device.id)) } else { output.to_path_buf() };
        let bytes = make(device, &project, Some(&file))?;
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let path = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        ifugen::output::write::prepare(folder)?;
        ifugen::output::write::write(folder, &ifugen::output::Artifact { path, bytes })?;
        say(cli, &format!("wrote {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn requirements(command: &Requirements) -> anyhow::Result<ExitCode> {
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
            out.write_all(ifugen::requirement::show::list(&project.catalogue, source).as_bytes())?;
        }
        Requirements::Show { id, .. } => match ifugen::requirement::show::show(&project.catalogue, id) {
            Some(text) => out.write_all(text.as_bytes())?,
            None => bail!("there is no requirement, source or topic `{id}`; `ifugen requirements list` lists all"),
        },
    }
    Ok(if project.problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(SHORT) })
}

fn request(inputs: &Inputs, out: PathBuf, options: ifugen::output::Options) -> Request {
    Request {
        inputs: inputs.inputs.clone(),
        out,
        formats: inputs.format.clone(),
        languages: inputs.lang.clone(),
        options,
        draft: inputs.draft,
        accept_draft_locales: inputs.accept_draft_locales,
        ..Request::default()
    }
}

fn jobs(jobs: Option<u16>) -> anyhow::Result<()> {
    let Some(jobs) = jobs else { return Ok(()) };
    rayon::ThreadPoolBuilder::new().num_threads(usize::from(jobs)).build_global().context("cannot start threads")
}

fn init(cli: &Cli, folder: &Path) -> anyhow::Result<ExitCode> {
    let file = starter::init(folder)?;
    say(cli, &format!("made {}; build it with: ifugen build {}", file.display(), folder.display()))?;
    Ok(ExitCode::SUCCESS)
}

fn explain(code: Option<&str>) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout();
    let Some(code) = code else {
        for (code, text) in diagnostic::CODES {
            writeln!(out, "{code}  {}", text.lines().next().unwrap_or_default())?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    match diagnostic::explain(code) {
        Some(text) => writeln!(out, "{text}")?,
        None => bail!("there is no code `{code}`; `ifugen explain` lists all of them"),
    }
    Ok(ExitCode::SUCCESS)
}

fn translate(cli: &Cli, command: &Translate) -> anyhow::Result<ExitCode> {
    let (inputs, languages) = match command {
        Translate::Extract { inputs, lang } | Translate::Status { inputs, lang, .. } => (inputs, lang),
    };
    let mut request = Request { inputs: inputs.clone(), out: PathBuf::from("out"), ..Request::default() };
    // What is not translated yet is what these commands are for.
    request.draft = true;
    request.languages.clone_from(languages);
    let (devices, found) = ifugen::load_with_sources(&request, &Project::default())?;
    // That there is no wording in a language yet hinders no translator.
    let found: Vec<Found> = found.into_iter().filter(|(found, _)| found.problem.code() != "E0501").collect();
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &summary(errors, warnings))?;
        return Ok(ExitCode::from(SHORT));
    }
    match command {
        Translate::Extract { .. } => {
            for (path, changed) in ifugen::extract(&devices, languages)? {
                say(cli, &format!("{}{}", path.display(), if changed { "" } else { " (unchanged)" }))?;
            }
            Ok(ExitCode::SUCCESS)
        }
        Translate::Status { json, check, .. } => {
            let rows = ifugen::translation_status(&devices);
            let mut out = io::stdout();
            if *json {
                writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
            } else {
                let width = rows.iter().map(|row| row.device.chars().count()).max().unwrap_or(0).max(6);
                writeln!(out, "{:width$}  language   done  stale  missing", "device")?;
                for row in &rows {
                    let ifugen::Status { device, language, done, stale, missing } = row;
                    writeln!(out, "{device:width$}  {language:8}  {done:5}  {stale:5}  {missing:7}")?;
                }
            }
            let open = rows.iter().any(|row| row.stale + row.missing > 0);
            Ok(if *check && open { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
        }
    }
}

fn templates(command: &Templates) -> anyhow::Result<ExitCode> {
    match command {
        Templates::List { project } => {
            let own = Project::read(project)?.templates;
            let mut names: BTreeSet<String> = project::built_in_templates().into_iter().map(|(name, _)| name).collect();
            names.extend(own.iter().map(|(name, _)| name.clone()));
            for name in names {
                let mark = if own.iter().any(|(found, _)| *found == name) { "  (project)" } else { "" };
                writeln!(io::stdout(), "{name}{mark}")?;
            }
        }
        Templates::Eject { name, project } => {
            let path = starter::eject(name, project)?;
            writeln!(io::stdout(), "{}", path.display())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Shows what was found, each once, and counts errors and warnings.
fn report(cli: &Cli, found: &[Found]) -> anyhow::Result<(usize, usize)> {
    let color = match cli.color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    let mut shown = BTreeSet::new();
    let (mut errors, mut warnings) = (0, 0);
    let mut err = io::stderr().lock();
    for (problem, sources) in found {
        let text = diagnostic::render(std::slice::from_ref(problem), sources, color);
        // Two devices of one family both find what is wrong with the family.
        if !shown.insert(text.clone()) {
            continue;
        }
        match problem.problem.severity() {
            diagnostic::Severity::Error => errors += 1,
            diagnostic::Severity::Warning => warnings += 1,
        }
        if !(cli.quiet && problem.problem.severity() == diagnostic::Severity::Warning) {
            err.write_all(text.as_bytes())?;
        }
    }
    Ok((errors, warnings))
}

fn say(cli: &Cli, text: &str) -> anyhow::Result<()> {
    if !cli.quiet {
        writeln!(io::stdout(), "{text}")?;
    }
    Ok(())
}

fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

fn summary(errors: usize, warnings: usize) -> String {
    match (errors, warnings) {
        (errors, 0) => count(errors, "error", "errors"),
        (0, warnings) => count(warnings, "warning", "warnings"),
        (errors, warnings) => {
            format!("{}, {}", count(errors, "error", "errors"), count(warnings, "warning", "warnings"))
        }
    }
}

/// A progress bar that shows itself after half a second, on a terminal only.
fn bar(cli: &Cli, total: usize) -> indicatif::ProgressBar {
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

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}
