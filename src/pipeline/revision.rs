//! The files of an earlier revision, as git has them.

mod tree;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};

use crate::base::diagnostic::Found;
use crate::base::path;
use crate::pipeline::compare::State;
use crate::pipeline::request::Request;
use crate::project::Project;

/// The value of `--git`: two revisions, or one and the files on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    pub old: String,
    pub new: Option<String>,
    /// Whether the old revision is where the two branched off.
    pub from_branch: bool,
}

/// Parses `REV`, `A..B` or `A...B`; a missing side is `HEAD`.
///
/// # Errors
/// Fails if it is an option instead of a revision.
pub fn range(text: &str) -> anyhow::Result<Range> {
    let or_head = |text: &str| if text.is_empty() { "HEAD".to_owned() } else { text.to_owned() };
    let (old, new, from_branch) = if let Some((old, new)) = text.split_once("...") {
        (or_head(old), Some(or_head(new)), true)
    } else if let Some((old, new)) = text.split_once("..") {
        (or_head(old), Some(or_head(new)), false)
    } else {
        (text.to_owned(), None, false)
    };
    for revision in std::iter::once(&old).chain(&new) {
        if revision.starts_with('-') || revision.trim().is_empty() {
            bail!("`{text}` names no revision");
        }
    }
    Ok(Range { old, new, from_branch })
}

/// The repository that contains the paths.
pub struct Repository {
    /// The folder at its top.
    root: PathBuf,
}

impl Repository {
    /// The repository that contains a path; the path need not exist now.
    ///
    /// # Errors
    /// Fails if git cannot be started, or there is no repository.
    pub fn of(path: &Path) -> anyhow::Result<Self> {
        let (folder, _) = existing(path)?;
        let folder = if folder.is_dir() { folder } else { folder.parent().unwrap_or(Path::new("/")).to_path_buf() };
        let output = git(&folder, &["rev-parse", "--show-toplevel"])?;
        if !output.status.success() {
            bail!("`{}` is in no git repository: {}", path.display(), said(&output));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let root = Path::new(text.trim_end_matches(['\n', '\r']));
        let root = path::plain(root.canonicalize().with_context(|| format!("cannot find `{}`", root.display()))?);
        Ok(Self { root })
    }

    /// The commit that a revision names.
    fn commit(&self, revision: &str) -> anyhow::Result<String> {
        let output = git(&self.root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?;
        if !output.status.success() {
            bail!("git knows no revision `{revision}` in `{}`{}", self.root.display(), self.hint()?);
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Why a revision can be missing: the clone is shallow.
    fn hint(&self) -> anyhow::Result<&'static str> {
        let shallow = git(&self.root, &["rev-parse", "--is-shallow-repository"])?;
        let is_shallow = shallow.stdout.starts_with(b"true");
        Ok(if is_shallow { "; the clone is shallow and lacks earlier ones: git fetch --unshallow" } else { "" })
    }

    /// The commit where two revisions diverged.
    ///
    /// # Errors
    /// Fails if a revision is unknown, or they have no common ancestor.
    pub fn branched(&self, old: &str, new: &str) -> anyhow::Result<String> {
        let (a, b) = (self.commit(old)?, self.commit(new)?);
        let output = git(&self.root, &["merge-base", &a, &b])?;
        if !output.status.success() {
            bail!("`{old}` and `{new}` have no revision in common{}", self.hint()?);
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// The files of a revision in a temporary folder, and the submodules that this machine has no copy of.
    ///
    /// # Errors
    /// Fails if the revision is unknown, or the disk cannot be written.
    pub fn unpack(&self, revision: &str) -> anyhow::Result<(tempfile::TempDir, Vec<PathBuf>)> {
        let commit = self.commit(revision)?;
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let absent = tree::unpack(&self.root, &commit, folder.path())
            .with_context(|| format!("cannot read the files of `{revision}`"))?;
        Ok((folder, absent))
    }

    /// A path below the top of the repository.
    fn below(&self, path: &Path) -> anyhow::Result<PathBuf> {
        let (found, rest) = existing(path)?;
        let whole = found.join(rest);
        let below = whole.strip_prefix(&self.root);
        below
            .map(Path::to_path_buf)
            .map_err(|_| anyhow!("`{}` is not in the git repository `{}`", path.display(), self.root.display()))
    }
}

/// The part of a path that exists, whole, and the rest.
fn existing(path: &Path) -> anyhow::Result<(PathBuf, PathBuf)> {
    let absolute = std::path::absolute(path).with_context(|| format!("cannot tell where `{}` is", path.display()))?;
    let mut rest = PathBuf::new();
    for folder in absolute.ancestors() {
        if let Ok(found) = folder.canonicalize().map(path::plain) {
            rest.push(absolute.strip_prefix(folder).unwrap_or(Path::new("")));
            return Ok((found, rest));
        }
    }
    bail!("cannot find `{}`", path.display())
}

/// Environment variables that set a repository, index or configuration. git sets them for its hooks; then they belong
/// to the repository of the hook, not to this one. `git rev-parse --local-env-vars` lists them. Those for objects stay:
/// a hook that receives commits has the commits only there.
const OF_A_REPOSITORY: &[&str] = &[
    "GIT_CEILING_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_CONFIG",
    "GIT_CONFIG_COUNT",
    "GIT_CONFIG_PARAMETERS",
    "GIT_DIR",
    "GIT_DISCOVERY_ACROSS_FILESYSTEM",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_LITERAL_PATHSPECS",
    "GIT_NAMESPACE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_PREFIX",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
    for variable in OF_A_REPOSITORY {
        command.env_remove(variable);
    }
    command
}

fn git(folder: &Path, arguments: &[&str]) -> anyhow::Result<Output> {
    command(folder, arguments).output().map_err(|error| not_run(&error))
}

fn not_run(error: &std::io::Error) -> anyhow::Error {
    match error.kind() {
        ErrorKind::NotFound => anyhow!("the program `git` is needed to read earlier revisions, and is not there"),
        _ => anyhow!("cannot run git: {error}"),
    }
}

/// The error message of git.
fn said(output: &Output) -> String {
    in_a_line(&output.stderr)
}

fn in_a_line(text: &[u8]) -> String {
    String::from_utf8_lossy(text).trim().replace('\n', " ")
}

/// The inputs as of a revision, with the project of that revision if it is in the repository.
///
/// A path that did not exist then has no devices.
///
/// # Errors
/// Fails if git, the repository or the revision is missing, or a folder cannot be read.
pub fn state(
    repository: &Repository,
    revision: &str,
    name: &str,
    request: &Request,
    (folder, project): (&Path, &Arc<Project>),
) -> anyhow::Result<(State, Vec<Found>)> {
    let (unpacked, absent) = repository.unpack(revision)?;
    // As the files' own paths are made: with no symbolic link in them.
    let top = path::resolved(unpacked.path()).context("cannot find the temporary folder")?;
    let mut inputs = Vec::new();
    for input in &request.inputs {
        let below = repository.below(input)?;
        if let Some(module) = absent.iter().find(|module| below.starts_with(module)) {
            let module = path::shown(module);
            bail!(
                "`{module}` is a submodule whose revision is not on this machine: git submodule update --init `{module}`"
            );
        }
        let path = top.join(below);
        let holds = |path: &Path| {
            let files = walkdir::WalkDir::new(path).into_iter().filter_map(Result::ok);
            files.into_iter().any(|entry| entry.file_name().to_string_lossy().ends_with(".ifu.toml"))
        };
        if path.is_file() || holds(&path) {
            inputs.push(path);
        }
    }
    let project = match repository.below(folder) {
        Ok(folder) => Arc::new(Project::read(&top.join(folder)).with_context(|| format!("the project of `{name}`"))?),
        Err(_) => Arc::clone(project),
    };
    if inputs.is_empty() {
        return Ok((State { name: name.to_owned(), devices: Vec::new(), project }, Vec::new()));
    }
    // The revision's files may only name files of the revision.
    let request = Request { project: top.clone(), ..request.clone() };
    let (mut state, mut found) = State::read(name.to_owned(), inputs, &request, project)?;
    // A reported place is in the revision, not in a temporary folder.
    let before = format!("{name}:");
    for device in &mut state.devices {
        device.sources = Arc::new(device.sources.shown_below(&top, &before));
    }
    for (_, sources) in &mut found {
        *sources = Arc::new(sources.shown_below(&top, &before));
    }
    Ok((state, found))
}

/// The requested earlier state: a path, or the request's inputs in a revision.
///
/// # Errors
/// See [`state`].
pub fn since(
    text: &str,
    request: &Request,
    (folder, project): (&Path, &Arc<Project>),
) -> anyhow::Result<(State, Vec<Found>)> {
    let path = Path::new(text);
    if path.exists() {
        return Ok(State::read(text.to_owned(), vec![path.to_path_buf()], request, Arc::clone(project))?);
    }
    let Range { old, new: None, .. } = range(text)? else { bail!("`{text}` names two revisions, where one is needed") };
    let Some(first) = request.inputs.first() else { bail!("there are no inputs") };
    state(&Repository::of(first)?, &old, text, request, (folder, project))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_git_does() {
        let all = |text: &str| {
            let Range { old, new, from_branch } = range(text).unwrap();
            (old, new.unwrap_or_default(), from_branch)
        };
        assert_eq!(all("v1.2"), ("v1.2".into(), String::new(), false));
        assert_eq!(all("v1.2..main"), ("v1.2".into(), "main".into(), false));
        assert_eq!(all("main..."), ("main".into(), "HEAD".into(), true));
        assert!(range("--output=x").is_err() && range("").is_err() && range("a..-b").is_err());
    }
}
