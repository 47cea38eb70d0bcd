//! The folders that may contain the files that a configuration names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::path;
use crate::base::shared::Shared;

/// Folders with links resolved: files outside all of them are not read. Empty by default.
#[derive(Debug, Clone, Default)]
pub struct Roots {
    folders: Shared<[PathBuf]>,
    /// Folders as named, absolute, and the same with links resolved; the longest name first.
    named: Shared<[(PathBuf, PathBuf)]>,
    /// The names in folders that were read: one folder often contains many devices.
    names: Arc<Mutex<BTreeMap<PathBuf, Shared<[String]>>>>,
}

impl Roots {
    /// The inputs that are folders, the folders of the input files, and the root of the project.
    ///
    /// The root is the folder of the project if one is named. If it is the current one, as by default, the root is the
    /// git checkout that contains an input, or else the current folder if it contains an input. A path that does not
    /// exist allows nothing.
    #[must_use]
    pub fn of(inputs: &[PathBuf], project: &Path) -> Self {
        let folder_of = |input: &'_ PathBuf| {
            if input.is_dir() { input.clone() } else { input.parent().unwrap_or(Path::new("")).to_path_buf() }
        };
        // Many inputs are files of one folder.
        let folders: BTreeSet<PathBuf> = inputs.iter().map(folder_of).collect();
        let mut roots: BTreeSet<PathBuf> = folders.iter().filter_map(|folder| existing(folder)).collect();
        let with_names = folders.iter().map(PathBuf::as_path).chain([project, Path::new("")]);
        let named = with_names.filter_map(|folder| Some((absolute(folder)?, existing(folder)?)));
        let mut named: Vec<(PathBuf, PathBuf)> = named.collect();
        named.sort_by_key(|(name, _)| std::cmp::Reverse(name.components().count()));
        if is_current(project) {
            let current = existing(Path::new(""));
            let project_of = |folder: &PathBuf| {
                let checkout = folder.ancestors().find(|above| above.join(".git").exists());
                checkout
                    .map(Path::to_path_buf)
                    .or_else(|| current.clone().filter(|current| folder.starts_with(current)))
            };
            let projects: Vec<PathBuf> = roots.iter().filter_map(project_of).collect();
            roots.extend(projects);
        } else {
            roots.extend(existing(project));
        }
        // A root inside another root is left out.
        let within_another = |root: &&PathBuf| root.ancestors().skip(1).all(|above| !roots.contains(above));
        let folders = roots.iter().filter(within_another).cloned().collect();
        Self { folders, named: named.into(), ..Self::default() }
    }

    /// Whether a file is in one of them, or would be if it existed.
    #[must_use]
    pub fn hold(&self, path: &Path) -> bool {
        self.resolved(path).is_some()
    }

    /// The path with links resolved, whether the file exists or not; `None` if it is in none of them.
    #[must_use]
    pub fn resolved(&self, path: &Path) -> Option<PathBuf> {
        path::resolved_near(path, &self.folders).filter(|path| self.folders.iter().any(|root| path.starts_with(root)))
    }

    /// The absolute path, without `.` and `..`. Links are resolved in the part from the command line, not behind it: so
    /// each file has one path, and a link's target can change.
    #[must_use]
    pub fn locate(&self, path: &Path) -> PathBuf {
        let path = absolute(path).unwrap_or_else(|| path.to_path_buf());
        let below = |(name, real): &(PathBuf, PathBuf)| Some(real.join(path.strip_prefix(name).ok()?));
        path::normal(&self.named.iter().find_map(below).unwrap_or(path))
    }

    /// The folder that the names of a device's files are relative to: the root that contains the device.
    #[must_use]
    pub fn base(&self, place: &Path) -> PathBuf {
        let root = self.folders.iter().find(|root| place.starts_with(root));
        root.map_or_else(|| place.parent().unwrap_or(place), PathBuf::as_path).to_path_buf()
    }

    /// The names of the entries in a file's folder, sorted; empty if there is no such folder. Each folder is read once.
    #[must_use]
    pub fn names_beside(&self, path: &Path) -> Shared<[String]> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut known = self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(names) = known.get(folder) {
            return names.clone();
        }
        let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
        let mut names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        let names: Shared<[String]> = names.into();
        known.insert(folder.to_path_buf(), names.clone());
        names
    }
}

fn is_current(folder: &Path) -> bool {
    folder.components().all(|part| part == Component::CurDir)
}

/// A folder with links resolved; `None` if it does not exist. An empty path is the current folder.
fn existing(folder: &Path) -> Option<PathBuf> {
    or_current(folder).canonicalize().ok().map(path::plain)
}

fn absolute(path: &Path) -> Option<PathBuf> {
    std::path::absolute(or_current(path)).ok().map(path::plain)
}

fn or_current(path: &Path) -> &Path {
    if path.as_os_str().is_empty() { Path::new(".") } else { path }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::fs;

    use super::*;

    fn folder(names: &[&str]) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            fs::create_dir_all(folder.path().join(name)).unwrap();
        }
        let top = folder.path().canonicalize().unwrap();
        (folder, top)
    }

    fn roots(top: &Path, inputs: &[&str], project: &Path) -> Vec<PathBuf> {
        let inputs: Vec<PathBuf> = inputs.iter().map(|input| top.join(input)).collect();
        Roots::of(&inputs, project).folders.to_vec()
    }

    #[test]
    fn the_root_is_the_checkout_or_the_named_folder() {
        let (_folder, top) = folder(&["repo/.git", "repo/devices/a", "plain/devices", "other"]);
        fs::write(top.join("plain/devices/pump.ifu.toml"), "").unwrap();
        let at = |name: &str| top.join(name);
        for current in ["", ".", "./."] {
            assert_eq!(roots(&top, &["repo/devices/a"], Path::new(current)), [at("repo")]);
            assert_eq!(roots(&top, &["plain/devices"], Path::new(current)), [at("plain/devices")]);
            assert_eq!(roots(&top, &["plain/devices/pump.ifu.toml"], Path::new(current)), [at("plain/devices")]);
        }
        assert_eq!(roots(&top, &["repo/devices/a"], &at("other")), [at("other"), at("repo/devices/a")]);
        assert_eq!(roots(&top, &["repo/devices/a"], &at("repo/devices")), [at("repo/devices")]);
        assert_eq!(roots(&top, &["repo/devices/a"], &at("nowhere")), [at("repo/devices/a")]);
        // A worktree of git has a file of this name.
        fs::write(top.join("plain/.git"), "gitdir: x").unwrap();
        assert_eq!(roots(&top, &["plain/devices"], Path::new("")), [at("plain")]);
        // Tests run in the folder of the crate.
        let here = Path::new("").join(".").canonicalize().unwrap();
        assert!(Roots::of(&[PathBuf::from("src")], Path::new(".")).hold(&here.join("Cargo.toml")));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_is_not_there_is_where_it_would_be() {
        use std::os::unix::fs::symlink;
        let (_folder, top) = folder(&["in/a", "out"]);
        symlink("../out/nothing", top.join("in/dangling")).unwrap();
        symlink("b", top.join("in/a/dangling")).unwrap();
        symlink("circle", top.join("in/circle")).unwrap();
        symlink("../out", top.join("in/elsewhere")).unwrap();
        let roots = Roots::of(&[top.join("in")], &top.join("in"));
        for inside in ["in/x", "in/no/x/../y", "in/a/../x", "in/no/../../in/x", "in/a/dangling"] {
            assert!(roots.hold(&top.join(inside)), "{inside}");
        }
        for outside in
            ["out", "out/x", "in/../out/x", "in/no/../../x", "in/dangling", "in/circle", "in/elsewhere/x", "inx"]
        {
            assert!(!roots.hold(&top.join(outside)), "{outside}");
        }
        assert!(!roots.hold(Path::new("/no/such/file")) && !Roots::default().hold(&top.join("in/x")));
    }

    #[test]
    fn a_file_has_one_place_however_it_is_named() {
        let (_folder, top) = folder(&["p/.git", "p/devices", "p/family", "other"]);
        let roots = Roots::of(&[top.join("p/devices"), top.join("other")], Path::new(""));
        for path in ["p/devices/../family/base.toml", "p/./family/base.toml", "p/devices/x/../../family/base.toml"] {
            let place = roots.locate(&top.join(path));
            assert_eq!((&place, roots.base(&place)), (&top.join("p/family/base.toml"), top.join("p")));
        }
        let place = roots.locate(&top.join("other/a.toml"));
        assert_eq!((&place, roots.base(&place)), (&top.join("other/a.toml"), top.join("other")));
        // Tests run in the folder of the crate.
        let here = path::plain(Path::new(".").canonicalize().unwrap());
        let roots = Roots::of(&[PathBuf::from("src")], Path::new("."));
        for path in ["src/lib.rs", "./src/lib.rs", "src/../src/lib.rs"] {
            assert_eq!(roots.locate(Path::new(path)), here.join("src").join("lib.rs"));
        }
        assert_eq!(roots.base(&here.join("src")), here);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_resolved_in_what_was_named_and_not_behind_that() {
        use std::os::unix::fs::symlink;
        let (_folder, top) = folder(&["real/deep", "real/family", "elsewhere"]);
        symlink("real/deep", top.join("devices")).unwrap();
        symlink("../../elsewhere", top.join("real/deep/linked")).unwrap();
        let roots = Roots::of(&[top.join("devices")], &top);
        let locate = |path: &str| roots.locate(&top.join(path));
        assert_eq!(locate("devices/../family/base.toml"), top.join("real/family/base.toml"));
        assert_eq!(locate("devices/linked/a.toml"), top.join("real/deep/linked/a.toml"));
        assert_eq!(roots.base(&locate("devices/a.toml")), top);
    }

    #[test]
    fn a_folder_is_looked_through_once_in_a_run() {
        let (_folder, top) = folder(&["devices"]);
        let beside = top.join("devices/pump.de.po");
        let names = |roots: &Roots| roots.names_beside(&beside).to_vec();
        let run = Roots::default();
        fs::write(top.join("devices/b"), "").unwrap();
        fs::write(top.join("devices/a"), "").unwrap();
        assert_eq!(names(&run), ["a", "b"]);
        fs::write(top.join("devices/c"), "").unwrap();
        assert_eq!(names(&run.clone()), ["a", "b"]);
        assert_eq!(names(&Roots::default()), ["a", "b", "c"]);
        assert!(run.names_beside(&top.join("nowhere/pump.de.po")).is_empty());
    }
}
