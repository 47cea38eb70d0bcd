//! `ifugen table`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context as _, bail};
use similar::TextDiff;

use crate::base::diagnostic::Found;
use crate::base::source::{Roots, Sources};
use crate::cli::{Cli, Table as Command};
use crate::front::table::{self, FORMATS, Table};
use crate::pipeline::write;

use super::{SHORT, alone, count, report, say, summary, write_output};

pub fn run(cli: &Cli, command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Export { input, project, .. } => export(cli, command, input, project),
        Command::Import { file, input, dry_run, delete, project } => {
            let roots = Roots::of(std::slice::from_ref(input), project);
            let _lock = (!dry_run).then(|| alone(input.parent().unwrap_or(Path::new("")))).transpose()?;
            let (imported, found) = table::import::import(file, input, &roots, *delete)?;
            let (errors, warnings) = report(cli, &found)?;
            let Some(imported) = imported else {
                say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
                return Ok(ExitCode::from(SHORT));
            };
            if *dry_run {
                let name = input.display().to_string();
                let difference = TextDiff::from_lines(&imported.before, &imported.after);
                write!(io::stdout(), "{}", difference.unified_diff().context_radius(3).header(&name, &name))?;
            } else {
                for change in &imported.changes {
                    say(cli, change)?;
                }
                write::named(input, imported.after.as_bytes())?;
            }
            let changes = count(imported.changes.len(), "change", "changes");
            let end = if *dry_run { "; nothing was written" } else { "" };
            say(cli, &format!("{}: {changes}{end}", input.display()))?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn export(cli: &Cli, command: &Command, input: &Path, project: &Path) -> anyhow::Result<ExitCode> {
    let Command::Export { what, format, all, bom, output, .. } = command else { return Ok(ExitCode::SUCCESS) };
    let by_name = output.as_ref().and_then(|path| path.extension()).map(|end| end.to_string_lossy().to_lowercase());
    let name = format.clone().or(by_name).unwrap_or_else(|| "csv".to_owned());
    let Some(format) = FORMATS.iter().find(|format| format.name == name) else {
        bail!("the file's name does not say its form; give --format csv or --format xlsx");
    };
    let list = table::list(what).with_context(|| format!("there is no list `{what}`"))?;
    let roots = Roots::of(&[input.to_path_buf()], project);
    let mut sources = Sources::within(&roots);
    let (loaded, found) = table::load(input, &mut sources);
    let made = loaded.map(|loaded| Table::of(list, &loaded, &sources));
    let read: Vec<PathBuf> = sources.files().map(|file| file.path.clone()).collect();
    let sources = Arc::new(sources);
    let found: Vec<Found> = found.into_iter().map(|one| (one, Arc::clone(&sources))).collect();
    let (errors, warnings) = report(cli, &found)?;
    let Some(made) = made else {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    };
    let mut bytes = made.export(format, *all)?;
    if *bom && format.name == "csv" {
        bytes.splice(0..0, *b"\xEF\xBB\xBF");
    }
    match output {
        Some(path) => {
            write_output(path, &bytes, read)?;
            say(cli, &format!("{}: {}", path.display(), count(made.rows.len(), "row", "rows")))?;
        }
        None => io::stdout().write_all(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}
