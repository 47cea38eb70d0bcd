//! The files of a commit on disk, as git stores them: no attribute of the repository hides or changes one.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context as _, bail};

use super::{command, git, not_run, said};
use crate::base::limit::{BILL_MIB, MIB};
use crate::base::path;

/// The largest input of ifugen. A larger file is truncated just behind this limit: so it is rejected, as it would be on
/// disk.
const LARGEST: u64 = (BILL_MIB * MIB) as u64;

/// How long the target of a link can be.
const LINK: u64 = 4096;

/// An entry of a tree.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    kind: Kind,
    /// The object's name.
    object: String,
    /// From the top of the repository.
    path: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Link,
    Submodule,
}

/// Writes the files of a commit into a folder, with links to other files of it, and the files of submodules that this
/// machine has. Returns the submodules that it does not have.
pub(super) fn unpack(repository: &Path, commit: &str, folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let (mut absent, mut links) = (Vec::new(), Vec::new());
    tree(repository, commit, Path::new(""), folder, &mut links, &mut absent)?;
    let top = path::resolved(folder).context("cannot find the temporary folder")?;
    // A link can lead to another one, in any order.
    for (place, target) in &links {
        link(place, target).with_context(|| format!("cannot make the link `{}`", place.display()))?;
    }
    for (place, _) in &links {
        if path::resolved(place).is_none_or(|real| !real.starts_with(&top)) {
            _ = fs::remove_file(place);
        }
    }
    Ok(absent)
}

fn tree(
    repository: &Path,
    commit: &str,
    below: &Path,
    folder: &Path,
    links: &mut Vec<(PathBuf, PathBuf)>,
    absent: &mut Vec<PathBuf>,
) -> anyhow::Result<()> {
    let output = git(repository, &["ls-tree", "-r", "-z", "--full-tree", commit])?;
    if !output.status.success() {
        bail!("git cannot list them: {}", said(&output));
    }
    let entries = entries(&output.stdout)?;
    let blobs: Vec<&Entry> = entries.iter().filter(|entry| entry.kind != Kind::Submodule).collect();
    read(repository, &blobs, |entry, size, content| {
        let target = folder.join(below).join(&entry.path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent).with_context(|| format!("cannot make the folder `{}`", parent.display()))?;
        }
        if entry.kind == Kind::Link {
            let mut text = Vec::new();
            content.take(LINK).read_to_end(&mut text)?;
            links.push((target, path_of(&text)));
            return Ok(());
        }
        let write = |content: &mut dyn Read| -> std::io::Result<()> {
            let mut file = File::create(&target)?;
            if size > LARGEST { file.set_len(LARGEST + 1) } else { std::io::copy(content, &mut file).map(drop) }
        };
        write(content).with_context(|| format!("cannot write `{}`", target.display()))
    })?;
    for entry in entries.iter().filter(|entry| entry.kind == Kind::Submodule) {
        let (place, own) = (below.join(&entry.path), repository.join(&entry.path));
        if is_top(&own)? && git(&own, &["cat-file", "-e", &format!("{}^{{commit}}", entry.object)])?.status.success() {
            tree(&own, &entry.object, &place, folder, links, absent)?;
        } else {
            absent.push(place);
        }
    }
    Ok(())
}

/// Whether a folder is the top of a repository: for a folder without a repository, git reports the surrounding one.
fn is_top(folder: &Path) -> anyhow::Result<bool> {
    if !folder.is_dir() {
        return Ok(false);
    }
    let output = git(folder, &["rev-parse", "--show-prefix"])?;
    Ok(output.status.success() && output.stdout.trim_ascii().is_empty())
}

/// The entries that `git ls-tree -r -z` lists, without those whose path would lead elsewhere.
fn entries(listed: &[u8]) -> anyhow::Result<Vec<Entry>> {
    let mut entries = Vec::new();
    for line in listed.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
        let tab = line.iter().position(|byte| *byte == b'\t').context("git lists an entry with no path")?;
        let head = String::from_utf8_lossy(&line[..tab]).into_owned();
        let [mode, _, object] = head.split(' ').collect::<Vec<_>>()[..] else { bail!("git lists `{head}`") };
        let kind = match mode {
            "120000" => Kind::Link,
            "160000" => Kind::Submodule,
            _ => Kind::File,
        };
        let path = path_of(&line[tab + 1..]);
        if path.components().all(|part| matches!(part, Component::Normal(_))) {
            entries.push(Entry { kind, object: object.to_owned(), path });
        }
    }
    Ok(entries)
}

/// Reads objects one after another; none is kept in memory as a whole. `take` gets the size and the content of each.
fn read(
    repository: &Path,
    entries: &[&Entry],
    mut take: impl FnMut(&Entry, u64, &mut dyn Read) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut command = command(repository, &["cat-file", "--batch"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| not_run(&error))?;
    let (asked, answered) = (child.stdin.take(), child.stdout.take());
    let names: String = entries.iter().flat_map(|entry| [entry.object.as_str(), "\n"]).collect();
    let result = std::thread::scope(|scope| {
        // git answers while it is still reading: writing everything before reading would block for ever.
        let asking = scope.spawn(move || asked.map_or(Ok(()), |mut asked| asked.write_all(names.as_bytes())));
        let mut answered = BufReader::new(answered.context("git has no output")?);
        for entry in entries {
            let mut head = String::new();
            answered.read_line(&mut head)?;
            let size = head.trim_end().rsplit_once(' ').and_then(|(_, size)| size.parse::<u64>().ok());
            let size =
                size.with_context(|| format!("git has no object for `{}`: {}", entry.path.display(), head.trim()))?;
            let mut content = (&mut answered).take(size);
            take(entry, size, &mut content)?;
            std::io::copy(&mut content, &mut std::io::sink())?;
            answered.read_exact(&mut [0])?;
        }
        drop(answered);
        asking.join().map_err(|_| anyhow::anyhow!("asking git failed"))?.context("cannot ask git")
    });
    if result.is_err() {
        _ = child.kill();
    }
    _ = child.wait();
    result
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

#[cfg(unix)]
fn link(place: &Path, target: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, place)
}

/// Without the permission to create links, a copy is sufficient. A link to a folder is left out.
#[cfg(not(unix))]
fn link(place: &Path, target: &Path) -> std::io::Result<()> {
    let file = place.parent().unwrap_or(Path::new("")).join(target);
    if file.is_file() { fs::copy(file, place).map(drop) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_that_lead_elsewhere_are_left_out() {
        let listed = [
            b"100644 blob aa\ta b/\xC3\xBC.toml".as_slice(),
            b"120000 blob bb\tlink",
            b"160000 commit cc\tshared",
            b"100644 blob dd\t../out.toml",
            b"100644 blob ee\t/tmp/out.toml",
        ]
        .join(&0);
        let entries = entries(&listed).expect("a list");
        let found: Vec<_> = entries.iter().map(|entry| (entry.kind, entry.path.display().to_string())).collect();
        assert_eq!(
            found,
            [
                (Kind::File, "a b/ü.toml".to_owned()),
                (Kind::Link, "link".to_owned()),
                (Kind::Submodule, "shared".to_owned())
            ]
        );
        assert!(super::entries(b"100644 blob aa").is_err());
    }
}
