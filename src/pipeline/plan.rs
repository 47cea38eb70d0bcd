//! A plan for a job engine to build a fleet: a job for each device, which writes into a separate folder, and one that
//! merges these parts.

mod ninja;
mod snakemake;

use std::path::Path;

use serde::Serialize;

use crate::base::diagnostic::Rendered;
use crate::base::source::display;
use crate::pipeline::build::{depfile, survey};
use crate::pipeline::manifest::{self, Manifest};
use crate::pipeline::request::Request;
use crate::project::Project;

/// The format of a plan.
pub type Form = fn(&Plan) -> anyhow::Result<String>;

/// The forms there are.
pub const FORMATS: &[(&str, Form)] = &[("ninja", ninja::form), ("snakemake", snakemake::form), ("json", json)];

/// The jobs to run.
#[derive(Debug, Clone, Serialize)]
pub struct Plan {
    /// The program's version.
    pub ifugen: &'static str,
    /// In the order of their files.
    pub devices: Vec<Job>,
    pub merge: Merge,
}

/// The build of one device.
#[derive(Debug, Clone, Serialize)]
pub struct Job {
    pub id: String,
    /// The files that are read now; after each build the depfile lists them.
    pub inputs: Vec<String>,
    /// The manifest of its part: it is written whenever anything in the folder changes.
    pub output: String,
    pub depfile: String,
    pub command: Vec<String>,
}

/// What puts the parts together.
#[derive(Debug, Clone, Serialize)]
pub struct Merge {
    /// The manifests of the parts.
    pub inputs: Vec<String>,
    /// The manifest of the whole.
    pub output: String,
    /// Needs a file that names the inputs, one in each line.
    pub command: Vec<String>,
    pub list: String,
}

/// The plan for the devices of a request, and their problems. `options` are those of each build.
///
/// # Errors
/// Fails if a folder cannot be read.
pub fn plan(
    request: &Request,
    project: &Project,
    parts: &Path,
    options: &[String],
) -> anyhow::Result<(Plan, Vec<Rendered>)> {
    let (paths, found) = crate::pipeline::devices::find(request, project)?;
    let mut told: Vec<Rendered> = found.iter().map(Rendered::new).collect();
    let (surveys, problems) = survey::survey(&paths, request, project, &Manifest::default(), Path::new(""));
    told.extend(problems);
    let manifest_in = |folder: &Path| display(&folder.join(manifest::FILE));
    let text = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<String>>();
    let job = |survey: &survey::Survey| {
        let record = &survey.record;
        let part = parts.join(&*record.id);
        let file = display(&parts.join(format!("{}.d", record.id)));
        let mut command =
            text(&["ifugen", "build", "--out", &display(&part), "--depfile", &file, "--jobs", "1", "--force"]);
        command.extend(options.iter().cloned());
        command.extend(text(&["--", &display(&survey.path)]));
        let inputs = depfile::inputs(&[survey], project);
        Job { id: record.id.to_string(), inputs, output: manifest_in(&part), depfile: file, command }
    };
    let devices: Vec<Job> = surveys.iter().map(job).collect();
    let list = display(&parts.join("parts.txt"));
    let mut command = text(&["ifugen", "manifest", "merge", &format!("@{list}"), "--out", &display(&request.out)]);
    command.extend(text(&["--project", &display(&project.folder)]));
    let inputs = devices.iter().map(|job| job.output.clone()).collect();
    let merge = Merge { inputs, output: manifest_in(&request.out), command, list };
    Ok((Plan { ifugen: env!("CARGO_PKG_VERSION"), devices, merge }, told))
}

fn json(plan: &Plan) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(plan)? + "\n")
}

/// A command for a shell: each word that needs it in single quotes.
fn shell(words: &[String]) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./,:@=+%".contains(c);
    let quote = |word: &String| {
        let is_plain = !word.is_empty() && word.chars().all(plain);
        if is_plain { word.clone() } else { format!("'{}'", word.replace('\'', "'\\''")) }
    };
    words.iter().map(quote).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_for_a_shell() {
        let words = ["ifugen", "a b", "it's", "", "$x", "ü.toml", "out/pump.d"].map(str::to_owned);
        assert_eq!(shell(&words), r"ifugen 'a b' 'it'\''s' '' '$x' ü.toml out/pump.d");
    }
}
