//! `ifugen manifest`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use crate::base::error::Error;
use crate::base::source::{self, Sources};
use crate::cli::{Cli, Manifest};
use crate::pipeline::build::merge;
use crate::pipeline::build::store::WritePolicy;
use crate::project::Project;

use super::build::run_with;

pub fn run(cli: &Cli, command: &Manifest) -> anyhow::Result<ExitCode> {
    let Manifest::Merge { parts, out, project, check, force, prune } = command;
    let mut folders = Vec::with_capacity(parts.len());
    for part in parts {
        match part.to_str().and_then(|text| text.strip_prefix('@')) {
            Some(file) => folders.extend(listed(Path::new(file))?),
            None => folders.push(part.clone()),
        }
    }
    let project = Project::read(project)?;
    let leave = WritePolicy { force: *force, check: *check, prune: *prune };
    run_with(cli, out, *check, &|on| merge::merge(&folders, out, &project, leave, on))
}

/// The lines of a file. Ninja quotes a path with special characters for the shell, in single quotes.
fn listed(file: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut sources = Sources::default();
    let text = match source::read_named(file, &mut sources) {
        Ok(file) => &sources.file(file).text,
        Err(problem) => return Err(Error::input(vec![(problem, Arc::new(sources))]).into()),
    };
    let path = |line: &str| {
        let quoted = line.strip_prefix('\'').and_then(|line| line.strip_suffix('\''));
        PathBuf::from(quoted.map_or_else(|| line.to_owned(), |line| line.replace("'\\''", "'")))
    };
    Ok(text.lines().filter(|line| !line.is_empty()).map(path).collect())
}
