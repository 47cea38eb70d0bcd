//! Writes artifacts below the output folder: each file is whole, the old one or the new one, at any moment.

use std::fs;
use std::io::Write;
use std::path::{Component, Path, PathBuf};

use crate::base::error::Error;
use crate::base::path::reserved_on_windows;
use crate::base::source;
use anyhow::bail;

/// Makes sure that the output folder is writable.
///
/// # Errors
/// Fails if a file is in its place, or it cannot be created.
pub fn prepare(root: &Path) -> anyhow::Result<()> {
    if root.exists() && !root.is_dir() {
        bail!("the output folder `{}` is a file; choose another with --out, or remove it", root.display());
    }
    Ok(fs::create_dir_all(root).map_err(|error| Error::io("cannot make the output folder", root, error))?)
}

/// The prefix of a temporary file's name.
pub const TEMPORARY: &str = ".ifugen-";

/// Writes a file: to a temporary one in its folder, then renamed.
///
/// # Errors
/// Fails if the path leads out of the output folder, or the disk cannot be written.
pub fn replace(root: &Path, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
    replace_with(root, path, &|file| file.write_all(bytes))
}

/// Like [`replace`], for bytes that are never there as a whole.
///
/// # Errors
/// See [`replace`].
pub fn replace_with(
    root: &Path,
    path: &str,
    content: &dyn Fn(&mut dyn Write) -> std::io::Result<()>,
) -> anyhow::Result<()> {
    let target = target(root, path)?;
    let folder = target.parent().unwrap_or(root);
    fs::create_dir_all(folder).map_err(|error| Error::io("cannot make the folder", folder, error))?;
    let permissions = fs::metadata(&target).ok().map(|found| found.permissions());
    let persisted = persist(&target, folder, permissions, content);
    Ok(persisted.map_err(|error| Error::io("cannot write", &target, error))?)
}

/// Writes a file that is no output of a build: one that the user has named, or a PO file. Returns whether it changed.
///
/// If the path is a link, it stays a link, and its target is written. A special file, such as a terminal or a pipe,
/// gets the bytes unchanged.
///
/// # Errors
/// Fails if the disk cannot be written. The file is then unchanged.
pub fn named(path: &Path, bytes: &[u8]) -> anyhow::Result<bool> {
    let whole = || -> std::io::Result<bool> {
        // Uses the path itself: if `/dev/stdout` is a pipe, it has no path with links resolved.
        let found = fs::metadata(path).ok();
        if found.as_ref().is_some_and(|found| !found.is_file() && !found.is_dir()) {
            fs::OpenOptions::new().write(true).open(path)?.write_all(bytes)?;
            return Ok(true);
        }
        let target = match path.canonicalize() {
            Ok(target) => target,
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
            Err(_) if path.is_symlink() => return Err(std::io::Error::other("it is a link that leads nowhere")),
            Err(_) => path.to_path_buf(),
        };
        if found.is_some() && source::holds(&target, bytes) {
            return Ok(false);
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        persist(&target, folder, found.map(|found| found.permissions()), &|file| file.write_all(bytes))?;
        Ok(true)
    };
    Ok(whole().map_err(|error| Error::io("cannot write", path, error))?)
}

/// Makes sure that a file that an option names is none that the command reads.
///
/// # Errors
/// Fails if it is one of `read`.
pub fn check_unread<P: AsRef<Path>>(
    path: &Path,
    option: &str,
    read: impl IntoIterator<Item = P>,
) -> anyhow::Result<()> {
    // A file that does not exist is not read.
    let Ok(there) = path.canonicalize() else { return Ok(()) };
    if read.into_iter().any(|other| other.as_ref().canonicalize().is_ok_and(|other| other == there)) {
        bail!("`{}` is a file that this command reads; give another one with {option}", path.display());
    }
    Ok(())
}

/// Like [`check_unread`]; it also fails for a configuration, whether it is read or not.
///
/// # Errors
/// See [`check_unread`].
pub fn check_output<P: AsRef<Path>>(
    path: &Path,
    option: &str,
    read: impl IntoIterator<Item = P>,
) -> anyhow::Result<()> {
    check_unread(path, option, read)?;
    if path.is_file() && path.extension().is_some_and(|end| end == "toml") {
        bail!("`{}` is a configuration; give another file with {option}", path.display());
    }
    Ok(())
}

/// Writes a temporary file and replaces `target` with it. It has the given permissions, or else those of any new file.
fn persist(
    target: &Path,
    folder: &Path,
    permissions: Option<fs::Permissions>,
    content: &dyn Fn(&mut dyn Write) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    // By default, only the owner could read the file. The umask reduces the permissions set here. An existing file
    // keeps its own, so that nobody without access to it can read its new content.
    #[cfg(unix)]
    builder.permissions(permissions.clone().unwrap_or(std::os::unix::fs::PermissionsExt::from_mode(0o666)));
    let mut file = builder.tempfile_in(folder)?;
    content(&mut file)?;
    if let Some(permissions) = permissions {
        file.as_file().set_permissions(permissions)?;
    }
    file.persist(target)?;
    Ok(())
}

/// The path of an artifact on disk. No path may leave the output folder: no `..`, no absolute path, no symbolic link on
/// the path, no name with a special meaning on some system.
///
/// # Errors
/// Fails if it would.
pub fn target(root: &Path, path: &str) -> anyhow::Result<PathBuf> {
    let mut target = root.to_path_buf();
    let mut parts = 0;
    for component in Path::new(path).components() {
        match component {
            Component::Normal(part) => target.push(part),
            _ => bail!("`{path}` would lead out of the output folder"),
        }
        if let Some(why) = reserved_on_windows(&component.as_os_str().to_string_lossy()) {
            bail!("`{path}` cannot be a file of the output folder: {why}");
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

    #[test]
    fn no_temporary_file_stays() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for text in [b"1", b"2"] {
            replace(folder.path(), "a/b.md", text).expect("written");
            assert_eq!(fs::read(folder.path().join("a/b.md")).expect("there"), text);
            assert_eq!(fs::read_dir(folder.path().join("a")).expect("there").count(), 1);
        }
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("temporary folder");
        for path in [
            "../x",
            "/etc/x",
            "a/../../x",
            "",
            "C:x",
            "C:/x",
            "..\\x",
            "a\\..\\..\\x",
            "\\\\server\\x",
            "a/x.md:y",
            "nul",
        ] {
            assert!(replace(folder.path(), path, b"text").is_err(), "{path}");
        }
    }

    #[cfg(unix)]
    fn mode(path: &Path) -> u32 {
        use std::os::unix::fs::PermissionsExt as _;
        fs::metadata(path).expect("there").permissions().mode() & 0o777
    }

    #[cfg(unix)]
    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).expect("set");
    }

    #[cfg(unix)]
    #[test]
    fn a_named_file_keeps_its_permissions_and_its_link() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a.md"), "old").expect("written");
        set_mode(&at("a.md"), 0o640);
        std::os::unix::fs::symlink("a.md", at("b.md")).expect("link");
        assert!(named(&at("b.md"), b"new").expect("replaced"));
        assert!(!named(&at("b.md"), b"new").expect("left alone"));
        assert_eq!(fs::read(at("a.md")).expect("there"), b"new");
        assert!(at("b.md").is_symlink());
        assert_eq!(mode(&at("a.md")), 0o640);
        std::os::unix::fs::symlink("nothing", at("c.md")).expect("link");
        let told = format!("{:#}", named(&at("c.md"), b"new").expect_err("a link to nothing"));
        assert!(told.ends_with("c.md`: it is a link that leads nowhere"), "{told}");
        assert!(named(folder.path(), b"new").is_err(), "a folder is no file");
        assert!(named(Path::new("/dev/null"), b"new").expect("written"));
        assert!(!Path::new("/dev/null").is_file(), "a device stays one");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_has_the_permissions_of_any_new_file_and_an_old_one_keeps_its_own() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let at = |name: &str| folder.path().join(name);
        // The permissions from the umask of this process.
        fs::write(at("any"), "").expect("written");
        replace(folder.path(), "a.md", b"1").expect("written");
        named(&at("new/b.md"), b"1").expect("written");
        assert_eq!([mode(&at("a.md")), mode(&at("new/b.md"))], [mode(&at("any")); 2]);
        for (file, own) in [("a.md", 0o600), ("new/b.md", 0o664)] {
            set_mode(&at(file), own);
            named(&at(file), b"2").expect("written");
            assert_eq!(mode(&at(file)), own);
            replace(folder.path(), file, b"3").expect("written");
            assert_eq!(mode(&at(file)), own);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_private_file_is_private_while_it_is_written() {
        let folder = tempfile::tempdir().expect("temporary folder");
        replace(folder.path(), "a.md", b"1").expect("written");
        set_mode(&folder.path().join("a.md"), 0o600);
        let write = |file: &mut dyn Write| -> std::io::Result<()> {
            let files = fs::read_dir(folder.path())?.filter_map(Result::ok).map(|entry| entry.path());
            let modes: Vec<u32> = files.map(|path| mode(&path)).collect();
            assert_eq!(modes, [0o600, 0o600], "the file and the temporary one");
            file.write_all(b"2")
        };
        replace_with(folder.path(), "a.md", &write).expect("written");
        assert_eq!(fs::read(folder.path().join("a.md")).expect("there"), b"2");
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let elsewhere = tempfile::tempdir().expect("temporary folder");
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("a")).expect("link");
        assert!(replace(folder.path(), "a/b.md", b"text").is_err());
        assert_eq!(fs::read_dir(elsewhere.path()).expect("there").count(), 0);
    }
}
