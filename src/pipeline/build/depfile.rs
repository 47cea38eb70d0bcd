//! The list of files that a build has read, for Make and Ninja.

use std::path::{Path, PathBuf};

use anyhow::bail;

use super::survey::Survey;
use crate::base::source::display;
use crate::pipeline::manifest;
use crate::pipeline::write as files;
use crate::project::Project;

/// Writes the rule `OUT/manifest.json: FILE…`. The manifest represents all outputs of the folder.
///
/// # Errors
/// Fails if the disk cannot be written.
pub fn write(file: &Path, root: &Path, devices: &[&Survey], project: &Project) -> anyhow::Result<()> {
    let inputs = inputs(devices, project);
    // It would begin a new line, which Make reads as a rule.
    if let Some(path) = inputs.iter().find(|path| path.contains(char::is_control)) {
        bail!("`{}` cannot stand in a depfile: its path holds a control character", path.escape_debug());
    }
    files::named(file, rule(&display(&root.join(manifest::FILE)), &inputs).as_bytes())?;
    Ok(())
}

/// Makes sure that the list overwrites nothing that the build reads: no input, and not the manifest.
///
/// # Errors
/// Fails if it would.
pub fn check<'s>(
    file: &Path,
    root: &Path,
    devices: impl IntoIterator<Item = &'s Survey>,
    project: &Project,
) -> anyhow::Result<()> {
    let read = inputs(&devices.into_iter().collect::<Vec<_>>(), project);
    let read = read.into_iter().map(PathBuf::from).chain([root.join(manifest::FILE)]);
    files::check_output(file, "--depfile", read)
}

/// The input files of some devices, with the project's own, each once.
#[must_use]
pub fn inputs(devices: &[&Survey], project: &Project) -> Vec<String> {
    let own = project.files.iter().map(|input| display(&project.folder.join(&*input.path)));
    let mut paths: Vec<String> = devices.iter().flat_map(|device| device.read()).collect();
    paths.sort();
    paths.extend(own);
    let mut seen = std::collections::BTreeSet::new();
    paths.retain(|path| seen.insert(path.clone()));
    paths
}

/// A rule with one prerequisite a line.
fn rule(target: &str, inputs: &[String]) -> String {
    let mut text = format!("{}:", escape(target));
    for input in inputs {
        text.push_str(" \\\n  ");
        text.push_str(&escape(input));
    }
    text.push('\n');
    text
}

/// A path in the syntax of Make and Ninja: a backslash before a space or `#`, and before each backslash in front of it;
/// a dollar sign twice.
fn escape(path: &str) -> String {
    let mut escaped = String::with_capacity(path.len());
    let mut backslashes = 0;
    for c in path.chars() {
        match c {
            ' ' | '#' => escaped.extend(std::iter::repeat_n('\\', backslashes + 1)),
            '$' => escaped.push('$'),
            _ => {}
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_escaped() {
        assert_eq!(escape("a b/#1/$x.toml"), "a\\ b/\\#1/$$x.toml");
        assert_eq!(escape("a\\b\\ c"), "a\\b\\\\\\ c");
        assert_eq!(rule("out/manifest.json", &["ü.toml".into()]), "out/manifest.json: \\\n  ü.toml\n");
        assert_eq!(rule("m", &[]), "m:\n");
    }
}
