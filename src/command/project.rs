//! `ifugen init` and `ifugen templates`.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context as _;

use crate::cli::{Cli, Templates, Translate};
use crate::front::starter;
use crate::project::{self, Project};
use crate::wording::locale::{LOCALES, canonical_tag};

use super::say;

pub fn init(cli: &Cli, folder: &Path, language: Option<&str>) -> anyhow::Result<ExitCode> {
    let language = language.map(known).transpose()?.filter(|tag| tag != LOCALES[0]);
    let file = starter::init(folder, language.as_deref())?;
    say(cli, &format!("made {}; build it with: ifugen build {}", file.display(), folder.display()))?;
    let Some(tag) = language else { return Ok(ExitCode::SUCCESS) };
    say(
        cli,
        &format!("its texts are English; build them in `{tag}` with --draft until this file has their translations:"),
    )?;
    let (inputs, lang, project) = (vec![folder.to_owned()], vec![tag], PathBuf::from("."));
    super::translate::run(cli, &Translate::Extract { inputs, lang, project })
}

/// The tag of a language that there is wording for.
fn known(language: &str) -> anyhow::Result<String> {
    let known = Project::read(Path::new("."))?.languages();
    let tag = canonical_tag(language).filter(|tag| known.contains(tag));
    tag.with_context(|| format!("there is no wording in `{language}`; there is: {}", known.join(", ")))
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
