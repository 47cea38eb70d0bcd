//! A project to start from, and templates to change.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use crate::model::shape;
use crate::project;

/// A commented configuration that is valid as it is.
const STARTER: &str = "starter.ifu.toml";
/// Its languages.
const LANGUAGES: &str = "languages = [\"en\"]";

/// Makes a folder with a configuration named after it, and the schema for editors. Existing files are not overwritten. The document is
/// in English and, if one is given, in another language.
///
/// # Errors
/// Fails if the configuration exists already, or the disk cannot be written.
pub fn init(folder: &Path, language: Option<&str>) -> anyhow::Result<PathBuf> {
    let name = folder.file_name().map_or_else(|| "device".to_owned(), |name| name.to_string_lossy().into_owned());
    let file = folder.join(format!("{name}.ifu.toml"));
    let schema = folder.join("schema").join("device.schema.json");
    for path in [&file, &schema] {
        if path.exists() {
            bail!("`{}` is there already; nothing was changed", path.display());
        }
    }
    make_folder(&folder.join("schema"))?;
    new_file(&schema, &serde_json::to_string_pretty(&crate::wording::schema::schema()?)?)?;
    let mut text = project::built_in_template(STARTER).to_owned();
    if let Some(language) = language {
        text = text.replacen(LANGUAGES, &LANGUAGES.replace(']', &format!(", \"{language}\"]")), 1);
    }
    new_file(&file, &text).inspect_err(|_| _ = fs::remove_file(&schema))?;
    Ok(file)
}

/// Copies a built-in template into a project.
///
/// # Errors
/// Fails if there is no such template, the project has it already, or the disk cannot be written.
pub fn eject(name: &str, folder: &Path) -> anyhow::Result<PathBuf> {
    let templates = project::built_in_templates();
    let Some((_, text)) = templates.iter().find(|(found, _)| found == name) else {
        let names: Vec<&str> = templates.iter().map(|(found, _)| found.as_str()).collect();
        match shape::near(name, names.iter().copied()) {
            Some(near) => bail!("there is no template `{name}`; did you mean `{near}`?"),
            None => bail!("there is no template `{name}`; `ifugen templates list` shows those there are"),
        }
    };
    let path = folder.join("templates").join(name);
    make_folder(path.parent().unwrap_or(folder))?;
    new_file(&path, text)?;
    Ok(path)
}

fn make_folder(folder: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))
}

/// Writes a file that must not be there yet; whole, or not at all.
fn new_file(path: &Path, text: &str) -> anyhow::Result<()> {
    use std::io::Write as _;
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .with_context(|| format!("cannot make `{}`", path.display()))?;
    let written = file.write_all(text.as_bytes()).with_context(|| format!("cannot write `{}`", path.display()));
    // What is there in part would hinder the next try.
    written.inspect_err(|_| _ = fs::remove_file(path))
}
