//! `ifugen completions` and `ifugen man`.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use clap::CommandFactory as _;

use crate::cli::Cli;
use crate::pipeline::write;

use super::say;

/// Prints the shell script that completes ifugen's commands and options.
pub fn completions(shell: clap_complete::Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "ifugen", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}

/// Prints the manual page, or writes it and one for each command into a folder.
pub fn man(cli: &Cli, folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let mut command = Cli::command();
    // Sets the full name of each command on its page.
    command.build();
    let Some(folder) = folder else {
        clap_mangen::Man::new(command).render(&mut io::stdout().lock())?;
        return Ok(ExitCode::SUCCESS);
    };
    write::prepare(folder)?;
    let mut open = vec![command];
    while let Some(command) = open.pop() {
        open.extend(command.get_subcommands().filter(|command| command.get_name() != "help").cloned());
        let man = clap_mangen::Man::new(command);
        let mut bytes = Vec::new();
        man.render(&mut bytes)?;
        let file = folder.join(man.get_filename());
        write::named(&file, &bytes)?;
        say(cli, &format!("wrote {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}
