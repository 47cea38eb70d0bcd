//! `ifugen import`.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use crate::cli::Cli;
use crate::front::start;
use crate::pipeline::write;

use super::{SHORT, report, say, summary};

/// Where the configuration is checked if it is only printed.
const NOWHERE: &str = "device.ifu.toml";

pub fn run(cli: &Cli, files: &[PathBuf], output: Option<&Path>, force: bool) -> anyhow::Result<ExitCode> {
    if let Some(path) = output.filter(|path| path.exists() && !force) {
        bail!("`{}` is there already; nothing was changed; --force overwrites it", path.display());
    }
    if let Some(path) = output {
        // `--force` replaces a configuration, and no source of it.
        write::check_unread(path, "--output", files)?;
    }
    // The paths in the configuration start at its folder, so it must be there when they are checked.
    let folder = output.and_then(Path::parent).unwrap_or(Path::new(""));
    let made: Vec<&Path> =
        folder.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect();
    if !made.is_empty() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    }
    let (started, found) = start::start(files, output.unwrap_or(Path::new(NOWHERE)));
    let (errors, warnings) = report(cli, &found)?;
    let Some(started) = started else {
        for folder in made {
            _ = fs::remove_dir(folder);
        }
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    };
    match output {
        None => write!(io::stdout(), "{}", started.text)?,
        Some(path) => {
            for line in &started.told {
                say(cli, line)?;
            }
            write::named(path, started.text.as_bytes())?;
            let open = started.text.matches("TODO:").count();
            say(
                cli,
                &format!("made {}; {open} marks TODO; see them with: ifugen check {}", path.display(), path.display()),
            )?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
