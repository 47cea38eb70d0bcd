//! Writes artifacts below the output folder: each file is whole, the old one or the new one, at any moment.

use std::fs;
use std::io::Write;
use std::path::{Component, Path, PathBuf};

use super::Artifact;
use crate::source;
pub use crate::source::sha256;
use anyhow::{Context as _, bail};

/// What stands on disk after a write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub path: String,
    /// In hexadecimal.
    pub sha256: String,
    /// Whether the file was not there before, or held something else.
    pub changed: bool,
}

/// Makes sure that the output folder can be written to.
///
/// # Errors
/// Where a file stands in its place, or it cannot be made.
pub fn prepare(root: &Path) -> anyhow::Result<()> {
    if root.exists() && !root.is_dir() {
        bail!("the output folder `{}` is a file; choose another with --out, or remove it", root.display());
    }
    fs::create_dir_all(root).with_context(|| format!("cannot make the output folder `{}`", root.display()))
}

/// What the name of a temporary file begins with.
pub const TEMPORARY: &str = ".ifugen-";

/// Writes one artifact. A file that already holds these bytes is left alone.
///
/// # Errors
/// Where the path leads out of the output folder, or the disk refuses.
pub fn write(root: &Path, artifact: &Artifact) -> anyhow::Result<Written> {
    let target = target(root, &artifact.path)?;
    let changed = !source::holds(&target, &artifact.bytes);
    if changed {
        replace(root, &artifact.path, &artifact.bytes)?;
    }
    Ok(Written { path: artifact.path.clone(), sha256: sha256(&artifact.bytes), changed })
}

/// Writes a file: to a temporary one in its folder, then renamed.
///
/// # Errors
/// Where the path leads out of the output folder, or the disk refuses.
pub fn replace(root: &Path, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
    replace_with(root, path, &|file| file.write_all(bytes))
}

/// As [`replace`], for bytes that are never there as a whole.
///
/// # Errors
/// As [`replace`].
pub fn replace_with(
    root: &Path,
    path: &str,
    content: &dyn Fn(&mut dyn Write) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let target = target(root, path)?;
    let folder = target.parent().unwrap_or(root);
    fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    let whole = || -> anyhow::Result<()> {
        let mut file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder)?;
        content(&mut file)?;
        // A temporary file is for its owner only; a document is for everybody whom the folder lets in.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
        }
        file.persist(&target)?;
        Ok(())
    };
    whole().with_context(|| format!("cannot write `{}`", target.display()))
}

/// Gives a file that is there another content. Its permissions stay; where the path is a link, it stays one.
///
/// # Errors
/// Where the disk refuses. The file is then as it was.
pub fn overwrite(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let whole = || -> anyhow::Result<()> {
        let target = path.canonicalize()?;
        let folder = target.parent().unwrap_or(Path::new("/"));
        let mut file = tempfile::Builder::new().prefix(TEMPORARY).tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().set_permissions(fs::metadata(&target)?.permissions())?;
        file.persist(&target)?;
        Ok(())
    };
    whole().with_context(|| format!("cannot write `{}`", path.display()))
}

/// The place of an artifact on disk. Nothing that a path names may lead out of the output folder: no `..`, no absolute
/// path, no symbolic link on the way.
///
/// # Errors
/// Where it would.
pub fn target(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let mut target = root.to_path_buf();
    let mut parts = 0;
    for component in Path::new(path).components() {
        match component {
            Component::Normal(part) => target.push(part),
            _ => bail!("`{path}` would lead out of the output folder"),
        }
        parts += 1;
        if target.symlink_metadata().is_ok_and(|found| found.is_symlink()) {
            bail!(
                "`{}` is a symbolic link; ifugen does not write through links in its output folder",
                target.display()
            );
        }
    }
    if parts == 0 {
        bail!("an artifact has no path");
    }
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn artifact(path: &str) -> Artifact {
        Artifact { path: path.to_owned(), bytes: b"text".to_vec() }
    }

    #[test]
    fn a_second_write_changes_nothing() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let first = write(folder.path(), &artifact("a/b.md")).expect("written");
        let second = write(folder.path(), &artifact("a/b.md")).expect("written");
        assert!(first.changed && !second.changed);
        assert_eq!(first.sha256, second.sha256);
        assert_eq!(fs::read(folder.path().join("a/b.md")).expect("there"), b"text");
        assert_eq!(fs::read_dir(folder.path().join("a")).expect("there").count(), 1, "no temporary file stays");
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for path in ["../x", "/etc/x", "a/../../x", ""] {
            assert!(write(folder.path(), &artifact(path)).is_err(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_overwritten_file_keeps_its_permissions_and_its_link() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("temporary folder");
        let (file, link) = (folder.path().join("a.md"), folder.path().join("b.md"));
        fs::write(&file, "old").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        std::os::unix::fs::symlink(&file, &link).expect("link");
        overwrite(&link, b"new").expect("replaced");
        assert_eq!(fs::read(&file).expect("there"), b"new");
        assert!(link.is_symlink());
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o640);
        assert!(overwrite(&folder.path().join("c.md"), b"new").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let elsewhere = tempfile::tempdir().expect("temporary folder");
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("a")).expect("link");
        assert!(write(folder.path(), &artifact("a/b.md")).is_err());
        assert_eq!(fs::read_dir(elsewhere.path()).expect("there").count(), 0);
    }
}
