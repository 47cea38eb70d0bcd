//! Sets the exit code; the commands print.

mod command;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
use ifugen::cli::{Cli, Command};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // The command line lives as long as the program: commands that end with Ctrl-C leave threads that still refer to it.
    let cli: &'static Cli = Box::leak(Box::new(Cli::parse()));
    match run(cli) {
        Ok(code) => code,
        // A reader that has had enough, such as `head`, is no failure.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => command::wrong(cli, error).unwrap_or_else(|error| {
            let _ = writeln!(io::stderr(), "error: {error:#}");
            ExitCode::from(command::FAILED)
        }),
    }
}

fn run(cli: &'static Cli) -> anyhow::Result<ExitCode> {
    match &cli.command {
        Command::Build(build) => command::build::run(cli, build),
        Command::Plan(plan) => command::plan::run(cli, plan),
        Command::Manifest(manifest) => command::manifest::run(cli, manifest),
        #[cfg(feature = "serve")]
        Command::Watch(build) => command::watch::run(cli, build),
        #[cfg(feature = "serve")]
        Command::Serve(serve) => command::serve::run(cli, serve),
        Command::Inject(inject) => command::inject::run(cli, inject),
        Command::Mdbook(mdbook) => command::mdbook::run(cli, mdbook),
        Command::Check(check) => command::check::run(cli, check),
        Command::Coverage(coverage) => command::coverage::coverage(cli, coverage),
        Command::Diff(diff) => command::diff::run(cli, diff),
        Command::Mds2(mds2) => command::coverage::mds2(cli, mds2),
        Command::Requirements(requirements) => command::requirements::run(requirements),
        Command::Init { folder } => command::project::init(cli, folder),
        Command::Schema => command::explain::schema(),
        Command::Explain { code } => command::explain::explain(code.as_deref()),
        Command::Translate(translate) => command::translate::run(cli, translate),
        Command::Locales(locales) => command::locales::run(cli, locales),
        Command::Templates(templates) => command::project::templates(templates),
        Command::Completions { shell } => command::shell::completions(*shell),
        Command::Man { output } => command::shell::man(cli, output.as_deref()),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe))
}
