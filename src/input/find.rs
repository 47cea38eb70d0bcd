//! Finds the files of devices.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::error::Error;
use crate::base::limit::DEVICES;
use crate::base::path;
use crate::base::source::display;

/// The suffix of a device's file name.
const ENDING: &str = ".ifu.toml";

/// The devices' files among `inputs`, sorted by path, each once: named files, and every `*.ifu.toml` in and below the
/// named folders, except hidden ones and those in the output folder `out`.
///
/// A family that is only reached through `extends` usually has another name (`base.toml`), so it is not a device.
///
/// # Errors
/// Fails if a folder cannot be read.
pub fn find(inputs: &[PathBuf], out: Option<&Path>) -> Result<(Vec<PathBuf>, Vec<Diagnostic>), Error> {
    let out = out.and_then(|path| path.canonicalize().ok());
    let mut found = Vec::new();
    let mut diagnostics = Vec::new();
    for input in inputs {
        if input.is_dir() {
            let devices = in_folder(input, out.as_deref())?;
            if devices.is_empty() {
                diagnostics.push(Problem::NothingFound { folder: display(input) }.anywhere());
            }
            found.extend(devices);
        } else if input.exists() {
            found.push(input.clone());
        } else {
            diagnostics.push(Problem::PathMissing { path: display(input) }.anywhere());
        }
    }
    found.sort();
    let mut seen = std::collections::HashSet::new();
    found.retain(|path| seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())));
    if found.len() > DEVICES {
        diagnostics.push(Problem::TooManyDevices { found: found.len(), limit: DEVICES }.anywhere());
        found.clear();
    }
    Ok((found, diagnostics))
}

fn in_folder(folder: &Path, out: Option<&Path>) -> Result<Vec<PathBuf>, Error> {
    let mut devices = Vec::new();
    for entry in WalkDir::new(folder).follow_links(true).into_iter().filter_entry(|entry| is_searched(entry, out)) {
        match entry {
            Ok(entry) if entry.file_type().is_file() && is_device(entry.path()) => devices.push(entry.into_path()),
            Ok(_) => {}
            // Hidden names are skipped before they are opened: editors lock files with dangling links
            // (`.#pump.ifu.toml`).
            Err(error) if error.depth() > 0 && error.path().is_some_and(is_hidden) => {}
            // A link back to a parent folder: its files are found anyway.
            Err(error) if error.loop_ancestor().is_some() => {}
            // A dangling link: if it is a device, that is reported when it is read.
            Err(error) if error.path().is_some_and(is_dangling) => {
                devices.extend(error.path().filter(|path| is_device(path)).map(Path::to_path_buf));
            }
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_path_buf();
                return Err(Error::io("searching", &path, error.into()));
            }
        }
    }
    Ok(devices)
}

/// The files and folders that a run searches.
#[derive(Debug, Default)]
pub struct Searched {
    /// With links resolved.
    folders: Vec<PathBuf>,
    out: Option<PathBuf>,
}

impl Searched {
    /// The folders among `inputs`, without the output folder.
    #[must_use]
    pub fn of(inputs: &[PathBuf], out: &Path) -> Self {
        let folders = inputs.iter().filter(|input| input.is_dir()).filter_map(|input| path::resolved(input));
        Self { folders: folders.collect(), out: path::resolved(out) }
    }

    /// Whether [`find`] would find a device's file at this place, if it exists.
    #[must_use]
    pub fn covers(&self, place: &Path) -> bool {
        let (Some(folder), Some(name)) = (place.parent(), place.file_name()) else { return false };
        // A link within the folder is followed, unless its target is gone: a disk may come back.
        let is_here = || self.hold(place) && folder.is_dir();
        let real = || path::resolved_near(folder, &self.folders).map(|folder| folder.join(name));
        is_device(place) && (is_here() || real().is_some_and(|place| self.hold(&place)))
    }

    fn hold(&self, place: &Path) -> bool {
        let is_plain = |below: &Path| !below.iter().any(|part| part.to_string_lossy().starts_with('.'));
        let is_in = |folder: &PathBuf| {
            let out = self.out.as_deref().filter(|out| out.starts_with(folder) && out != folder);
            place.strip_prefix(folder).is_ok_and(is_plain) && !out.is_some_and(|out| place.starts_with(out))
        };
        self.folders.iter().any(is_in)
    }
}

/// The folder that was named is searched in any case, also `.` and a hidden one.
fn is_searched(entry: &DirEntry, out: Option<&Path>) -> bool {
    let hidden = is_hidden(Path::new(entry.file_name()));
    let is_out = || entry.file_type().is_dir() && out.is_some() && entry.path().canonicalize().ok().as_deref() == out;
    entry.depth() == 0 || !(hidden || is_out())
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

fn is_dangling(path: &Path) -> bool {
    path.is_symlink() && !path.exists()
}

fn is_device(path: &Path) -> bool {
    path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.ends_with(ENDING))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::fs;

    use super::*;

    fn folder(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "schema = 1").unwrap();
        }
        folder
    }

    /// The found files, relative to the folder, and the codes of the problems.
    fn found(folder: &Path, inputs: &[&str], out: Option<&str>) -> (Vec<String>, Vec<&'static str>) {
        let inputs: Vec<_> = inputs.iter().map(|input| folder.join(input)).collect();
        let (paths, diagnostics) = find(&inputs, out.map(|out| folder.join(out)).as_deref()).unwrap();
        let relative = paths.iter().map(|path| display(path.strip_prefix(folder).unwrap())).collect();
        (relative, diagnostics.iter().map(|diagnostic| diagnostic.problem.code()).collect())
    }

    #[test]
    fn searches_folders_and_takes_named_files() {
        let files = [
            "b/Gerät 2.ifu.toml",
            "b/a/x.ifu.toml",
            "a.ifu.toml",
            "base.toml",
            "b/notes.md",
            ".git/h.ifu.toml",
            ".hidden.ifu.toml",
            "out/o.ifu.toml",
            "b/out/kept.ifu.toml",
        ];
        let folder = folder(&files);
        let expected = ["a.ifu.toml", "b/Gerät 2.ifu.toml", "b/a/x.ifu.toml", "b/out/kept.ifu.toml"];
        let (paths, codes) = found(folder.path(), &[""], Some("out"));
        assert_eq!(paths, expected);
        assert!(codes.is_empty());
        // Once, regardless of how often and by which path it is given; a named file may have any name.
        let (paths, _) = found(folder.path(), &["base.toml", "b/../a.ifu.toml", "", "a.ifu.toml"], Some("out"));
        assert_eq!(paths.len(), expected.len() + 1);
        assert!(paths.contains(&"base.toml".to_owned()));
        assert_eq!(found(folder.path(), &[".git"], None).0, [".git/h.ifu.toml"]);
        assert_eq!(found(folder.path(), &["out"], Some("out")).0, ["out/o.ifu.toml"]);
        assert_eq!(found(folder.path(), &[""], Some("not there")).0.len(), expected.len() + 1);
    }

    #[test]
    fn what_is_not_looked_through_is_not_missed() {
        let folder = folder(&["p/devices/a.ifu.toml", "p/.hidden/a.ifu.toml", "p/out/a.ifu.toml", "other/a.ifu.toml"]);
        let at = |name: &str| folder.path().canonicalize().unwrap().join(name);
        let covered = |inputs: &[&str], place: &str| {
            let inputs: Vec<PathBuf> = inputs.iter().map(|input| folder.path().join(input)).collect();
            Searched::of(&inputs, &folder.path().join("p/out")).covers(&at(place))
        };
        for place in ["p/devices/a.ifu.toml", "p/devices/gone/b.ifu.toml", "p/b.ifu.toml"] {
            assert!(covered(&["p"], place), "{place}");
        }
        for place in
            ["other/b.ifu.toml", "p2/b.ifu.toml", "p/.hidden/b.ifu.toml", "p/out/b.ifu.toml", "p/b.toml", "b.ifu.toml"]
        {
            assert!(!covered(&["p"], place), "{place}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink("../other", folder.path().join("p/linked")).unwrap();
            std::os::unix::fs::symlink("p", folder.path().join("q")).unwrap();
            assert!(covered(&["p"], "p/linked/b.ifu.toml") && !covered(&["p"], "other/b.ifu.toml"));
            assert!(covered(&["q"], "p/b.ifu.toml") && covered(&["p"], "q/b.ifu.toml"));
            std::os::unix::fs::symlink("../away", folder.path().join("p/dangling")).unwrap();
            assert!(!covered(&["p"], "p/dangling/b.ifu.toml"));
        }
        // A named folder is always searched, and a file is not a folder.
        assert!(covered(&["p/.hidden", "p/out"], "p/.hidden/b.ifu.toml") && covered(&["p/out"], "p/out/b.ifu.toml"));
        assert!(!covered(&["p/devices/a.ifu.toml"], "p/devices/b.ifu.toml") && !covered(&[], "p/b.ifu.toml"));
    }

    #[test]
    fn reports_folders_without_device_and_paths_to_nowhere() {
        let folder = folder(&["family/base.toml"]);
        fs::create_dir(folder.path().join("empty")).unwrap();
        let (paths, codes) = found(folder.path(), &["empty", "family", "nowhere.toml"], None);
        assert!(paths.is_empty());
        assert_eq!(codes, ["E0102", "E0102", "E0101"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_do_no_harm() {
        use std::os::unix::fs::symlink;
        let folder = folder(&["a/a.ifu.toml"]);
        symlink(folder.path(), folder.path().join("a/loop")).unwrap();
        symlink("a.ifu.toml", folder.path().join("a/b.ifu.toml")).unwrap();
        symlink("nothing", folder.path().join("a/dangling")).unwrap();
        let (paths, codes) = found(folder.path(), &[""], None);
        assert_eq!(paths, ["a/a.ifu.toml"]);
        symlink("me@host.1:2", folder.path().join("a/.#a.ifu.toml")).unwrap();
        assert_eq!(found(folder.path(), &[""], None).0, ["a/a.ifu.toml"]);
        symlink("nothing", folder.path().join("a/c.ifu.toml")).unwrap();
        assert_eq!(found(folder.path(), &[""], None).0, ["a/a.ifu.toml", "a/c.ifu.toml"]);
        assert!(codes.is_empty());
    }
}
