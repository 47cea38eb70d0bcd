//! `ifugen init` and `ifugen templates`.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;

use crate::cli::{Cli, Templates};
use crate::front::starter;
use crate::project::{self, Project};

use super::say;

pub fn init(cli: &Cli, folder: &Path) -> anyhow::Result<ExitCode> {
    let file = starter::init(folder)?;
    say(cli, &format!("made {}; build it with: ifugen build {}", file.display(), folder.display()))?;
    Ok(ExitCode::SUCCESS)
}

pub fn templates(command: &Templates) -> anyhow::Result<ExitCode> {
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
