//! The files of an earlier revision, as git has them.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Seek as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};

use crate::base::diagnostic::Found;
use crate::base::limit::{BILL_MIB, MIB};
use crate::base::path;
use crate::pipeline::compare::State;
use crate::pipeline::request::Request;
use crate::project::Project;

/// The largest input of ifugen. What is larger is cut off behind this: so it is refused, as it is on disk.
const LARGEST: u64 = (BILL_MIB * MIB) as u64;

/// How much is read of what git says went wrong.
const SAID: u64 = 16 * 1024;

/// What `--git` names: two revisions, or one and the files on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Range {
    pub old: String,
    pub new: Option<String>,
    /// Whether the old revision is where the two branched off.
    pub from_branch: bool,
}

/// Reads `REV`, `A..B` or `A...B`; a side that is left out is `HEAD`.
///
/// # Errors
/// Where it is no revision but an option.
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

/// The repository in which paths are.
pub struct Repository {
    /// The folder at its top.
    root: PathBuf,
}

impl Repository {
    /// The repository that holds a path; what of the path does not exist now may have existed then.
    ///
    /// # Errors
    /// Where git cannot be started, or there is no repository.
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
            bail!(
                "git knows no revision `{revision}` in `{}`; a shallow clone lacks earlier ones: git fetch --unshallow",
                self.root.display()
            );
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// Where two revisions branched off.
    ///
    /// # Errors
    /// Where a revision is unknown, or they have nothing in common.
    pub fn branched(&self, old: &str, new: &str) -> anyhow::Result<String> {
        let (a, b) = (self.commit(old)?, self.commit(new)?);
        let output = git(&self.root, &["merge-base", &a, &b])?;
        if !output.status.success() {
            bail!("`{old}` and `{new}` have no revision in common");
        }
        Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    /// The files of a revision in a temporary folder.
    ///
    /// # Errors
    /// Where the revision is unknown, or the disk refuses.
    pub fn unpack(&self, revision: &str) -> anyhow::Result<tempfile::TempDir> {
        let commit = self.commit(revision)?;
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        // A repository can be larger than the memory, so the archive is unpacked while git writes it; and what git has to
        // say goes into a file, since nobody reads it meanwhile.
        let mut said = tempfile::tempfile().context("cannot make a temporary file")?;
        let mut command = command(&self.root, &["archive", "--format=tar", &commit]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(said.try_clone()?);
        let mut child = command.spawn().map_err(|error| not_run(&error))?;
        let unpacked = child.stdout.take().map_or(Ok(()), |archive| unpack(archive, folder.path()));
        if !child.wait().context("cannot wait for git")?.success() {
            let mut text = Vec::new();
            said.rewind().and_then(|()| said.take(SAID).read_to_end(&mut text)).context("cannot read what git said")?;
            let text = in_a_line(&text);
            // It says nothing where it only could not write on.
            if unpacked.is_ok() || !text.is_empty() {
                bail!("git cannot hand out the files of `{revision}`: {text}");
            }
        }
        unpacked.with_context(|| format!("cannot unpack the files of `{revision}`"))?;
        Ok(folder)
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

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(arguments);
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

/// What git said went wrong.
fn said(output: &Output) -> String {
    in_a_line(&output.stderr)
}

fn in_a_line(text: &[u8]) -> String {
    String::from_utf8_lossy(text).trim().replace('\n', " ")
}

/// Unpacks the files of an archive below a folder, one after another: no file is held as a whole. What is no plain file, and
/// what would stand elsewhere, is left out.
fn unpack(mut archive: impl Read, folder: &Path) -> anyhow::Result<()> {
    for entry in tar::Archive::new(&mut archive).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let inside = path.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        if !entry.header().entry_type().is_file() || !inside {
            continue;
        }
        let target = folder.join(&path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make the folder `{}`", parent.display()))?;
        }
        let write = |entry: &mut dyn Read, size: u64| -> std::io::Result<()> {
            let mut file = File::create(&target)?;
            if size > LARGEST { file.set_len(LARGEST + 1) } else { std::io::copy(entry, &mut file).map(drop) }
        };
        let size = entry.size();
        write(&mut entry, size).with_context(|| format!("cannot write `{}`", target.display()))?;
    }
    // Behind the last file stands what fills a block; who writes it must not find the pipe closed.
    std::io::copy(&mut archive, &mut std::io::sink())?;
    Ok(())
}

/// The inputs as they were in a revision, with the project of that revision where it is in the repository.
///
/// A path that was not there then has no devices.
///
/// # Errors
/// Where git, the repository or the revision is missing, or a folder cannot be read.
pub fn state(
    repository: &Repository,
    revision: &str,
    name: &str,
    request: &Request,
    (folder, project): (&Path, &Arc<Project>),
) -> anyhow::Result<(State, Vec<Found>)> {
    let unpacked = repository.unpack(revision)?;
    // As the files' own paths are made: with no symbolic link in them.
    let top = path::resolved(unpacked.path()).context("cannot find the temporary folder")?;
    let mut inputs = Vec::new();
    for input in &request.inputs {
        let path = top.join(repository.below(input)?);
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
    // What the revision's files may name is what stands in the revision.
    let request = Request { project: top.clone(), ..request.clone() };
    let (mut state, mut found) = crate::pipeline::compare::state(name.to_owned(), inputs, &request, project)?;
    // Whoever reads a place looks for it in the revision, not in a folder that is gone.
    let before = format!("{name}:");
    for device in &mut state.devices {
        device.sources = Arc::new(device.sources.shown_below(&top, &before));
    }
    for (_, sources) in &mut found {
        *sources = Arc::new(sources.shown_below(&top, &before));
    }
    Ok((state, found))
}

/// The earlier state that is asked for: what stands at a path, or the request's inputs in a revision.
///
/// # Errors
/// As [`state`].
pub fn since(
    text: &str,
    request: &Request,
    (folder, project): (&Path, &Arc<Project>),
) -> anyhow::Result<(State, Vec<Found>)> {
    let path = Path::new(text);
    if path.exists() {
        return crate::pipeline::compare::state(
            text.to_owned(),
            vec![path.to_path_buf()],
            request,
            Arc::clone(project),
        );
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

    #[test]
    fn nothing_is_unpacked_outside_its_folder() {
        let mut archive = tar::Builder::new(Vec::new());
        let mut add = |name: &[u8], kind: tar::EntryType| {
            let mut header = tar::Header::new_gnu();
            header.as_old_mut().name[..name.len()].copy_from_slice(name);
            header.set_entry_type(kind);
            header.set_size(1);
            header.set_cksum();
            archive.append(&header, &b"x"[..]).unwrap();
        };
        add(b"a/in.toml", tar::EntryType::Regular);
        add(b"../out.toml", tar::EntryType::Regular);
        add(b"/tmp/ifugen-out.toml", tar::EntryType::Regular);
        add(b"link", tar::EntryType::Symlink);
        let top = tempfile::tempdir().unwrap();
        let folder = top.path().join("inner");
        fs::create_dir(&folder).unwrap();
        unpack(archive.into_inner().unwrap().as_slice(), &folder).unwrap();
        let mut names: Vec<String> = walkdir::WalkDir::new(top.path())
            .into_iter()
            .map(|entry| entry.unwrap().path().strip_prefix(top.path()).unwrap().display().to_string())
            .collect();
        names.sort();
        assert_eq!(names, ["", "inner", "inner/a", "inner/a/in.toml"]);
    }
}
