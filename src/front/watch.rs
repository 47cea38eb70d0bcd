//! Watches the input files of documents.
//!
//! Folders are watched, not files: an editor that saves by renaming puts another file in the place of the one that was
//! there, and a file that does not exist yet cannot be watched at all.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context as _, anyhow};
use notify::event::{EventKind, MetadataKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};
use walkdir::WalkDir;

use crate::base::diagnostic::Found;
use crate::pipeline::devices::Loaded;
use crate::pipeline::request::Request;
use crate::project::Project;

/// A group of saves has ended when nothing has happened for this long.
const QUIET: Duration = Duration::from_millis(80);
/// The maximum wait for the end of a change.
const LONGEST: Duration = Duration::from_secs(1);

/// Folders of a project whose files replace the built-in ones.
const PROJECT: [&str; 4] = ["templates", "locales", "requirements", "rules"];
/// Extensions of files that can become an input without having been read before: devices, families, translations,
/// components.
const INPUTS: [&str; 5] = ["toml", "po", "xlf", "json", "xml"];

/// Waits for changes.
pub struct Watcher {
    finding: Finding,
    scope: Scope,
}

/// The way to find changes.
enum Finding {
    /// The system reports them.
    Events {
        notify: RecommendedWatcher,
        events: Receiver<notify::Result<Event>>,
        watched: BTreeMap<PathBuf, RecursiveMode>,
    },
    /// All relevant files are checked repeatedly. The crate `notify` can do so, too, but it checks every file of a
    /// folder, and compares either whole seconds or all bytes.
    Polling { interval: Duration, seen: Seen },
}

/// Files with the time of their last change and their length.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The paths that matter. All are absolute and without symbolic links, if they exist.
#[derive(Debug, Default)]
struct Scope {
    /// Folders that are searched for devices.
    folders: Vec<PathBuf>,
    /// Files that were named or read.
    files: BTreeSet<PathBuf>,
    project: PathBuf,
    out: PathBuf,
}

impl Watcher {
    /// Watches the paths of a request, and the project in a folder. With `poll`, files are read again at that interval;
    /// else the system reports changes, which it does not do for network folders and some containers.
    ///
    /// # Errors
    /// Fails if the system cannot watch, or not this number of folders.
    pub fn new(request: &Request, project: &Path, poll: Option<Duration>) -> anyhow::Result<Self> {
        let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) =
            request.inputs.iter().map(|path| real(path)).partition(|path| path.is_dir());
        let files = files.into_iter().collect();
        let scope = Scope { folders, files, project: real(project), out: real(&request.out) };
        let finding = if let Some(interval) = poll {
            Finding::Polling { interval, seen: scope.seen() }
        } else {
            let (sender, events) = channel();
            let notify = notify::recommended_watcher(sender).context("cannot watch files")?;
            Finding::Events { notify, events, watched: BTreeMap::new() }
        };
        let mut watcher = Self { finding, scope };
        watcher.watch()?;
        Ok(watcher)
    }

    /// Also watches the files that were read. Returns whether they are in folders not watched so far: those files may
    /// have changed since they were read.
    ///
    /// # Errors
    /// See [`Watcher::new`].
    pub fn follow(&mut self, devices: &[Loaded], found: &[Found], project: &Project) -> anyhow::Result<bool> {
        let sources = devices.iter().map(|(_, sources)| sources).chain(found.iter().map(|(_, sources)| sources));
        let files = sources.flat_map(|sources| sources.files()).map(|file| file.path.clone());
        // A logo can be in a hidden folder, where nothing else matters.
        let own = project.files.iter().map(|input| project.folder.join(&*input.path));
        for file in files.chain(own) {
            // A link and its target can both be replaced.
            self.scope.files.insert(real_folder(&file));
            self.scope.files.insert(real(&file));
        }
        self.watch()
    }

    /// Waits for a relevant change, until the changes that belong to it have happened, too.
    ///
    /// # Errors
    /// Fails if the system no longer watches.
    pub fn wait(&mut self) -> anyhow::Result<()> {
        let latest = match &mut self.finding {
            Finding::Events { .. } => return self.wait_for_events(),
            Finding::Polling { interval, seen } => loop {
                std::thread::sleep(*interval);
                let now = self.scope.seen();
                if std::mem::replace(seen, now.clone()) != now {
                    break Instant::now() + LONGEST;
                }
            },
        };
        while let Finding::Polling { seen, .. } = &mut self.finding {
            std::thread::sleep(QUIET);
            let now = self.scope.seen();
            if std::mem::replace(seen, now.clone()) == now || Instant::now() > latest {
                break;
            }
        }
        Ok(())
    }

    fn wait_for_events(&mut self) -> anyhow::Result<()> {
        let Finding::Events { events, watched, .. } = &mut self.finding else { return Ok(()) };
        let ended = || anyhow!("the system has ended watching files");
        loop {
            let event = events.recv().map_err(|_| ended())?;
            if self.scope.take(event, watched) {
                break;
            }
        }
        let latest = Instant::now() + LONGEST;
        let mut until = Instant::now() + QUIET;
        loop {
            match events.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(event) => {
                    if self.scope.take(event, watched) {
                        until = latest.min(Instant::now() + QUIET);
                    }
                }
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return Err(ended()),
            }
        }
        // Also watches a new folder in the place of a deleted one.
        self.watch()?;
        Ok(())
    }

    /// Watches the existing folders of the scope that are not watched yet; returns whether there was one. With polling,
    /// the same for files.
    fn watch(&mut self) -> anyhow::Result<bool> {
        let mut new = false;
        match &mut self.finding {
            Finding::Events { notify, watched, .. } => {
                let wanted = self.scope.watched();
                for (folder, mode) in wanted.into_iter().filter(|(folder, _)| folder.is_dir()) {
                    if watched.get(&folder) != Some(&mode) {
                        notify
                            .watch(&folder, mode)
                            .with_context(|| format!("cannot watch the folder `{}`", folder.display()))?;
                        watched.insert(folder, mode);
                        new = true;
                    }
                }
            }
            Finding::Polling { seen, .. } => {
                for (file, state) in self.scope.seen() {
                    // A known file keeps its state from before it was read.
                    seen.entry(file).or_insert_with(|| {
                        new = true;
                        state
                    });
                }
            }
        }
        Ok(new)
    }
}

impl Scope {
    /// The folders to watch; none of them twice, and none inside another one.
    fn watched(&self) -> BTreeMap<PathBuf, RecursiveMode> {
        let mut deep: Vec<PathBuf> = self.folders.clone();
        deep.extend(PROJECT.iter().map(|name| self.project.join(name)));
        let mut shallow: Vec<PathBuf> =
            self.files.iter().filter_map(|file| file.parent()).map(Path::to_path_buf).collect();
        // Watching from here shows when a folder is created, removed or replaced.
        shallow.extend(self.folders.iter().filter_map(|folder| folder.parent()).map(Path::to_path_buf));
        shallow.push(self.project.clone());
        let covered = |path: &Path, itself: bool| {
            deep.iter().any(|folder| folder.is_dir() && path.starts_with(folder) && (itself || path != folder))
        };
        let deep_ones = deep.iter().filter(|path| !covered(path, false)).cloned();
        let shallow_ones = shallow.into_iter().filter(|path| !covered(path, true));
        let mut watched: BTreeMap<PathBuf, RecursiveMode> =
            shallow_ones.map(|path| (path, RecursiveMode::NonRecursive)).collect();
        watched.extend(deep_ones.map(|path| (path, RecursiveMode::Recursive)));
        watched
    }

    /// The files that matter, as they are now.
    fn seen(&self) -> Seen {
        let mut seen = Seen::new();
        for (folder, mode) in self.watched() {
            let depth = if mode == RecursiveMode::Recursive { usize::MAX } else { 1 };
            let files = WalkDir::new(folder).max_depth(depth).follow_links(true).into_iter();
            // Hidden folders, such as that of git, contain many irrelevant files; a file that was read is watched from
            // its own folder.
            let files = files.filter_entry(|entry| {
                let is_hidden = || entry.file_name().to_string_lossy().starts_with('.');
                entry.depth() == 0 || !entry.file_type().is_dir() || !is_hidden() && entry.path() != self.out
            });
            // A file that cannot be read counts as deleted.
            for entry in files.flatten() {
                if entry.file_type().is_file()
                    && self.matters(entry.path())
                    && let Ok(found) = entry.metadata()
                {
                    seen.insert(entry.into_path(), (found.modified().ok(), found.len()));
                }
            }
        }
        seen
    }

    /// Whether an event matters. A deleted folder is no longer watched.
    fn take(&self, event: notify::Result<Event>, watched: &mut BTreeMap<PathBuf, RecursiveMode>) -> bool {
        // An event that was lost can have been any.
        let Ok(event) = event else { return true };
        let is_read = matches!(
            event.kind,
            EventKind::Access(_) | EventKind::Modify(ModifyKind::Metadata(MetadataKind::AccessTime))
        );
        if is_read && !event.need_rescan() {
            return false;
        }
        if matches!(event.kind, EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))) {
            watched.retain(|folder, _| !event.paths.iter().any(|gone| folder.starts_with(gone)));
        }
        event.need_rescan() || event.paths.iter().any(|path| self.matters(path))
    }

    fn matters(&self, path: &Path) -> bool {
        if self.files.contains(path) {
            return true;
        }
        if PROJECT.iter().any(|name| path.strip_prefix(self.project.join(name)).is_ok_and(is_lasting)) {
            return true;
        }
        let in_folder = self.folders.iter().any(|folder| {
            let is_out = path.starts_with(&self.out) && self.out != *folder && self.out.starts_with(folder);
            !is_out && path.strip_prefix(folder).is_ok_and(is_lasting)
        });
        let beside = || self.files.iter().any(|file| file.parent() == path.parent());
        let can_be_input = match path.extension().and_then(|ending| ending.to_str()) {
            Some(ending) => INPUTS.contains(&ending),
            // A folder with its contents, created or deleted.
            None => path.is_dir() || !path.exists(),
        };
        can_be_input && (in_folder || (path.file_name().is_some_and(|name| is_lasting(Path::new(name))) && beside()))
    }
}

/// Whether a path below a folder is neither hidden nor an editor's temporary file.
fn is_lasting(path: &Path) -> bool {
    path.components().all(|component| match component {
        Component::Normal(name) => {
            let name = name.to_string_lossy();
            !name.starts_with(['.', '#']) && !name.ends_with('~')
        }
        _ => true,
    })
}

/// Absolute and without symbolic links; a missing file is resolved by its folder.
fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| real_folder(path))
}

/// Like [`real`], but a link itself is not followed.
fn real_folder(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) => real(folder).join(name),
        _ => path,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::fs;

    use super::*;

    fn scope() -> Scope {
        Scope {
            folders: vec!["/p/devices".into()],
            files: BTreeSet::from([
                "/p/devices/pump.ifu.toml".into(),
                "/family/base.txt".into(),
                "/p/templates/.art/logo.svg".into(),
            ]),
            project: "/p".into(),
            out: "/p/devices/out".into(),
        }
    }

    #[test]
    fn only_what_can_change_a_document_matters() {
        let scope = scope();
        for path in [
            "/p/devices/pump.ifu.toml",
            "/p/devices/new/second.ifu.toml",
            "/p/devices/pump.de.po",
            "/p/devices/new",
            "/family/base.txt",
            "/family/base.de.po",
            "/p/templates/chapters/access.md",
            "/p/locales/de/own.ftl",
            "/p/requirements/own.toml",
            "/p/rules/changes.toml",
            "/p/templates/.art/logo.svg",
        ] {
            assert!(scope.matters(Path::new(path)), "{path}");
        }
        for path in [
            "/p/devices/out/manifest.json",
            "/p/devices/.git/index.json",
            "/p/devices/.pump.ifu.toml.swp",
            "/p/devices/pump.ifu.toml~",
            "/p/devices/notes.txt",
            "/p/templates/chapters/access.md~",
            "/p/templates/.art/other.svg",
            "/p/README.md",
            "/p/Cargo.toml",
            "/family/notes.txt",
            "/family/below/other.toml",
        ] {
            assert!(!scope.matters(Path::new(path)), "{path}");
        }
    }

    #[test]
    fn a_folder_is_watched_once() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        for name in ["devices/below", "templates", "family"] {
            fs::create_dir_all(root.join(name)).unwrap();
        }
        let scope = Scope {
            folders: vec![root.join("devices"), root.join("devices/below")],
            files: BTreeSet::from([root.join("devices/below/a.ifu.toml"), root.join("family/base.toml")]),
            project: root.clone(),
            out: root.join("out"),
        };
        let deep = |name: &str| (root.join(name), RecursiveMode::Recursive);
        let shallow = |path: PathBuf| (path, RecursiveMode::NonRecursive);
        let expected = BTreeMap::from([
            shallow(root.clone()),
            deep("devices"),
            shallow(root.join("family")),
            deep("templates"),
            deep("locales"),
            deep("requirements"),
            deep("rules"),
        ]);
        assert_eq!(scope.watched(), expected);
    }

    /// Waits for a change that `make` causes.
    fn sees(watcher: &mut Watcher, make: impl FnOnce()) {
        make();
        watcher.wait().unwrap();
        if let Finding::Events { events, .. } = &watcher.finding {
            while events.try_recv().is_ok() {}
        }
    }

    #[test]
    fn changes_are_seen_however_they_are_made() {
        for poll in [None, Some(Duration::from_millis(20))] {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            fs::create_dir(at("devices")).unwrap();
            fs::write(at("devices/a.ifu.toml"), "a").unwrap();
            let request = Request { inputs: vec![at("devices")], out: at("devices/out"), ..Request::default() };
            let mut watcher = Watcher::new(&request, folder.path(), poll).unwrap();
            assert_eq!(matches!(watcher.finding, Finding::Polling { .. }), poll.is_some());
            sees(&mut watcher, || fs::write(at("devices/a.ifu.toml"), "bb").unwrap());
            sees(&mut watcher, || {
                fs::write(at("devices/.a.tmp"), "ccc").unwrap();
                fs::rename(at("devices/.a.tmp"), at("devices/a.ifu.toml")).unwrap();
            });
            sees(&mut watcher, || fs::remove_file(at("devices/a.ifu.toml")).unwrap());
            // A folder that did not exist, and one that is replaced.
            if poll.is_none() {
                sees(&mut watcher, || fs::create_dir_all(at("templates/chapters")).unwrap());
            } else {
                fs::create_dir_all(at("templates/chapters")).unwrap();
            }
            sees(&mut watcher, || fs::write(at("templates/chapters/access.md"), "a").unwrap());
            sees(&mut watcher, || {
                fs::rename(at("templates"), at("old")).unwrap();
                fs::create_dir_all(at("templates/chapters")).unwrap();
            });
            sees(&mut watcher, || fs::write(at("templates/chapters/access.md"), "bb").unwrap());
        }
    }

    #[test]
    fn looking_at_files_sees_what_matters_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("devices/out")).unwrap();
        for name in
            ["devices/a.ifu.toml", "devices/a.de.po", "devices/notes.txt", "devices/.hidden.toml", "devices/out/b.toml"]
        {
            fs::write(at(name), "a").unwrap();
        }
        let request = Request { inputs: vec![at("devices")], out: at("devices/out"), ..Request::default() };
        let mut watcher = Watcher::new(&request, folder.path(), Some(Duration::from_millis(20))).unwrap();
        let names: Vec<_> = match &watcher.finding {
            Finding::Polling { seen, .. } => seen.keys().map(|path| path.file_name().unwrap().to_owned()).collect(),
            Finding::Events { .. } => Vec::new(),
        };
        assert_eq!(names, ["a.de.po", "a.ifu.toml"]);
        // Files read from elsewhere are watched, too, and a caller that read them before has to read them again.
        fs::write(at("family.toml"), "a").unwrap();
        watcher.scope.files.insert(real(&at("family.toml")));
        assert!(watcher.watch().unwrap() && !watcher.watch().unwrap());
    }

    #[test]
    fn many_events_are_one_change() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.ifu.toml");
        let request = Request { inputs: vec![folder.path().into()], ..Request::default() };
        let mut watcher = Watcher::new(&request, folder.path(), None).unwrap();
        let (sender, receiver) = channel();
        if let Finding::Events { events, .. } = &mut watcher.finding {
            *events = receiver;
        }
        for _ in 0..100 {
            sender.send(Ok(Event::new(EventKind::Any).add_path(real(&file)))).unwrap();
        }
        watcher.wait().unwrap();
        let Finding::Events { events, watched, .. } = &mut watcher.finding else { return };
        assert!(events.try_recv().is_err());
        let read = EventKind::Access(notify::event::AccessKind::Any);
        assert!(!watcher.scope.take(Ok(Event::new(read).add_path(real(&file))), watched));
        assert!(watcher.scope.take(Err(notify::Error::generic("lost")), watched));
    }
}
