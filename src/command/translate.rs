//! `ifugen translate`.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::base::diagnostic::Found;
use crate::base::diagnostic::Problem;
use crate::base::source::Roots;
use crate::cli::{Cli, Translate};
use crate::front::exchange::files::{self, Status};
use crate::pipeline::request::Request;
use crate::project::Project;

use super::{SHORT, alone, report, say, summary};

pub fn run(cli: &Cli, command: &Translate) -> anyhow::Result<ExitCode> {
    let (inputs, languages, project) = match command {
        Translate::Extract { inputs, lang, project }
        | Translate::Export { inputs, lang, project, .. }
        | Translate::Status { inputs, lang, project, .. } => (inputs, lang, project),
        Translate::Import { files, project } => return import(cli, files, project),
    };
    let (inputs, project) = (inputs.clone(), project.clone());
    let mut request = Request { inputs, project, out: PathBuf::from("out"), ..Request::default() };
    // Untranslated prose is the purpose of these commands.
    request.draft = true;
    request.languages.clone_from(languages);
    let (devices, found) = crate::pipeline::devices::load_with_sources(&request, &Project::default())?;
    // Missing wording in a language, or a missing template of a chapter, does not stop a translator.
    let hinders = |(found, _): &Found| {
        !matches!(
            found.problem,
            Problem::LanguageUnknown { .. } | Problem::ChapterWithoutTemplate { .. } | Problem::ChapterUntitled { .. }
        )
    };
    let found: Vec<Found> = found.into_iter().filter(hinders).collect();
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &summary(errors, warnings))?;
        return Ok(ExitCode::from(SHORT));
    }
    match command {
        Translate::Extract { .. } => written(cli, &files::extract(&devices, languages, &request.roots())?),
        Translate::Export { out, xliff, .. } => {
            written(cli, &files::export(&devices, languages, out, *xliff, &request.roots())?)
        }
        Translate::Import { .. } => Ok(ExitCode::SUCCESS),
        Translate::Status { json, check, .. } => {
            let rows = files::status(&devices);
            let mut out = io::stdout();
            if *json {
                writeln!(out, "{}", serde_json::to_string_pretty(&rows)?)?;
            } else {
                let width = rows.iter().map(|row| row.device.chars().count()).max().unwrap_or(0).max(6);
                writeln!(out, "{:width$}  language   done  stale  missing  as written", "device")?;
                for row in &rows {
                    let Status { device, language, done, stale, missing, as_written } = row;
                    writeln!(out, "{device:width$}  {language:8}  {done:5}  {stale:5}  {missing:7}  {as_written:10}")?;
                }
            }
            let open = rows.iter().any(|row| row.stale + row.missing > 0);
            Ok(if *check && open { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
        }
    }
}

/// Names the files that were written.
fn written(cli: &Cli, files: &[(PathBuf, bool)]) -> anyhow::Result<ExitCode> {
    for (path, changed) in files {
        say(cli, &format!("{}{}", path.display(), if *changed { "" } else { " (unchanged)" }))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn import(cli: &Cli, files: &[PathBuf], project: &Path) -> anyhow::Result<ExitCode> {
    // The paths in the files start at the current folder.
    let roots = Roots::of(&[PathBuf::from(".")], project);
    let _lock = alone(Path::new("."))?;
    let (imported, found) = crate::front::exchange::import::import(files, &roots);
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    written(cli, &files::write_imported(imported)?)
}
