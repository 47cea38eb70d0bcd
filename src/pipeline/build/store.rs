//! The output folder during a build: the files that ifugen wrote, may overwrite, and writes.
//!
//! Before a device's files are written, their hashes are written to a journal. If a build is killed, the next one reads
//! it to know which files are ifugen's; so no output of a killed build is mistaken for an edited one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::base::diagnostic::{Problem, Rendered};
use crate::base::error::Error;
use crate::base::limit::MANIFEST_MIB;
use crate::base::shared::Shared;
use crate::base::source;
use crate::pipeline::lock;
use crate::pipeline::manifest::{self, Device, Entry, Found, Manifest};
use crate::pipeline::write::{self, TEMPORARY};

/// The files about to be written: a line for each device.
const JOURNAL: &str = ".ifugen-journal";

/// The permissions of a build in the output folder.
#[derive(Debug, Clone, Copy, Default)]
pub struct WritePolicy {
    /// Overwrite files that were edited by hand, or are not ifugen's.
    pub force: bool,
    /// Write nothing; report what would change.
    pub check: bool,
    /// Remove outputs that nothing produces any more.
    pub prune: bool,
}

/// A file that changed, or would change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    New,
    Changed,
    Removed,
}

/// The output folder.
pub struct Store {
    root: PathBuf,
    leave: WritePolicy,
    pub manifest: Manifest,
    /// The manifest at the start of the build; `None` if there was no usable one.
    before: Option<Manifest>,
    /// Whether a newer ifugen wrote it.
    newer: bool,
    journal: Option<File>,
    /// For each path the hashes of the files that a killed build was about to write there.
    announced: BTreeMap<Shared<str>, BTreeSet<Shared<str>>>,
    /// Whether a killed build has left a journal.
    replayed: bool,
    /// Whether there was one, or anything was written: then temporary files may be left.
    cleaned: bool,
    pub changes: BTreeMap<Shared<str>, Change>,
    pub told: Vec<Rendered>,
    /// Files that were not written, because they are not ifugen's or were edited by hand.
    pub refused: usize,
}

/// An output with its bytes.
pub struct Output {
    pub entry: Entry,
    pub bytes: Vec<u8>,
}

impl Store {
    /// The content of an output folder; the folder need not exist.
    ///
    /// # Errors
    /// Fails if the manifest cannot be read.
    pub fn open(root: &Path, leave: WritePolicy) -> anyhow::Result<Self> {
        let path = source::display(&root.join(manifest::FILE));
        let mut store = Self {
            root: root.to_path_buf(),
            leave,
            manifest: Manifest::default(),
            before: None,
            newer: false,
            journal: None,
            announced: BTreeMap::new(),
            replayed: false,
            cleaned: false,
            changes: BTreeMap::new(),
            told: Vec::new(),
            refused: 0,
        };
        match manifest::read(root)? {
            Found::Nothing => {}
            Found::Manifest(found) => {
                store.manifest = Manifest { ifugen: store.manifest.ifugen, ..found.clone() };
                store.before = Some(found);
            }
            Found::Unusable { reason, newer } => {
                store.newer = newer;
                store.tell(Problem::ManifestUnusable { path, reason });
            }
            Found::Foreign if leave.force => {}
            Found::Foreign => store.refuse(Problem::ManifestForeign { path }),
        }
        store.replay();
        Ok(store)
    }

    /// Reads the files that a killed build was about to write. The last line may be incomplete.
    fn replay(&mut self) {
        let Ok(bytes) = source::read_output(&self.root.join(JOURNAL), MANIFEST_MIB) else { return };
        self.replayed = true;
        let text = String::from_utf8_lossy(&bytes);
        for (device, entries) in text.lines().filter_map(manifest::line) {
            for entry in &entries {
                self.announced.entry(entry.path.clone()).or_default().insert(entry.sha256.clone());
            }
            self.record(device, entries);
        }
    }

    fn tell(&mut self, problem: Problem) {
        self.told.push(Rendered::of(problem));
    }

    fn refuse(&mut self, problem: Problem) {
        self.refused += 1;
        self.tell(problem);
    }

    /// A path below the folder, in the form for messages.
    #[must_use]
    pub fn show(&self, path: &str) -> String {
        source::display(&self.root.join(path))
    }

    /// The hash of a file below the folder; `None` if it does not exist.
    #[must_use]
    pub fn hash(&self, path: &str) -> Option<String> {
        source::hash_output(&write::target(&self.root, path).ok()?)
    }

    /// The hashes of what ifugen wrote to a path before this build, or was about to write.
    fn written(&self, path: &str) -> impl Iterator<Item = &str> {
        let announced = self.announced.get(path).into_iter().flatten();
        let before = self.before.as_ref().and_then(|before| before.outputs.get(path));
        before.map(|entry| &entry.sha256).into_iter().chain(announced).map(|hash| &**hash)
    }

    /// Writes a device's outputs, or the index page, and records them in the manifest; all of them, or none if one of
    /// them was edited by hand or is not ifugen's. Returns the paths of the files that changed.
    ///
    /// # Errors
    /// Fails if the disk cannot be written.
    pub fn put(&mut self, device: Option<Shared<Device>>, outputs: &[Output]) -> anyhow::Result<Vec<Shared<str>>> {
        let mut stale = Vec::new();
        let mut refused = Vec::new();
        for output in outputs {
            let path = &output.entry.path;
            match self.hash(path) {
                Some(hash) if *hash == *output.entry.sha256 => {}
                Some(hash) if self.leave.force || self.written(path).any(|known| *known == *hash) => {
                    stale.push((output, Change::Changed));
                }
                Some(_) if self.written(path).next().is_some() => {
                    refused.push(Problem::OutputEdited { path: self.show(path) });
                }
                Some(_) => refused.push(Problem::OutputForeign { path: self.show(path) }),
                None => stale.push((output, Change::New)),
            }
        }
        if !refused.is_empty() {
            for problem in refused {
                self.refuse(problem);
            }
            return Ok(Vec::new());
        }
        let entries: Vec<Entry> = outputs.iter().map(|output| output.entry.clone()).collect();
        if !self.leave.check && !stale.is_empty() {
            self.announce(device.as_deref(), &entries)?;
            for (output, _) in &stale {
                if let Err(error) = write::replace(&self.root, &output.entry.path, &output.bytes) {
                    // The files written so far are ifugen's, and the manifest records them; without a key, because the
                    // rest is missing.
                    let is_there = |entry: &Entry| self.hash(&entry.path).as_deref() == Some(&entry.sha256);
                    let there = entries.into_iter().filter(is_there).map(|entry| Entry { key: None, ..entry });
                    let there: Vec<Entry> = there.collect();
                    self.record(None, there);
                    return Err(error);
                }
            }
        }
        let paths = stale.iter().map(|(output, _)| output.entry.path.clone()).collect();
        self.changes.extend(stale.iter().map(|(output, change)| (output.entry.path.clone(), *change)));
        self.record(device, entries);
        Ok(paths)
    }

    /// Takes up outputs in the manifest.
    pub fn record(&mut self, device: Option<Shared<Device>>, entries: Vec<Entry>) {
        match device {
            Some(device) => self.manifest.record(device, entries),
            None => self.manifest.outputs.extend(entries.into_iter().map(|entry| (entry.path.clone(), entry))),
        }
    }

    /// Records the files that are about to be written.
    fn announce(&mut self, device: Option<&Device>, entries: &[Entry]) -> anyhow::Result<()> {
        #[derive(Serialize)]
        struct Line<'a> {
            device: Option<&'a Device>,
            outputs: &'a [Entry],
        }
        self.clean()?;
        // Not through a link: that would write a line into another file.
        let path = write::target(&self.root, JOURNAL)?;
        let mut line = serde_json::to_vec(&Line { device, outputs: entries })?;
        line.push(b'\n');
        let mut write = || -> std::io::Result<()> {
            if self.journal.is_none() {
                let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
                // The last line of a killed build may have no end.
                file.write_all(b"\n")?;
                self.journal = Some(file);
            }
            self.journal.as_mut().map_or(Ok(()), |file| file.write_all(&line))
        };
        Ok(write().map_err(|error| Error::io("cannot write", &path, error))?)
    }

    /// The folders of all outputs that exist or were about to be written; no others, because another build may have its
    /// output folder within this one and write there now.
    fn folders(&self) -> Vec<PathBuf> {
        let outputs = self.manifest.outputs.keys().chain(self.announced.keys());
        let above = |path: &'_ str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let mut names: BTreeSet<String> = BTreeSet::new();
        for path in outputs {
            let mut next = above(path);
            while let Some(folder) = next {
                next = above(&folder);
                names.insert(folder);
            }
        }
        let mut own = vec![self.root.clone()];
        let mut others: BTreeSet<String> = BTreeSet::new();
        // A folder comes before its contents.
        for name in names {
            let Ok(folder) = write::target(&self.root, &name) else { continue };
            let is_output = [lock::FILE, manifest::FILE].iter().any(|file| folder.join(file).exists());
            if is_output || above(&name).is_some_and(|above| others.contains(&above)) {
                others.insert(name);
            } else {
                own.push(folder);
            }
        }
        own
    }

    /// Removes the temporary files of killed builds. Called with the lock held, when nothing else writes.
    ///
    /// # Errors
    /// Fails if the folder cannot be read.
    pub fn clean(&mut self) -> anyhow::Result<()> {
        if std::mem::replace(&mut self.cleaned, true) || self.leave.check {
            return Ok(());
        }
        for folder in self.folders() {
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => continue,
                Err(error) => {
                    return Err(Error::io("cannot read the folder", &folder, error).into());
                }
            };
            for entry in entries {
                let entry = entry.map_err(|error| Error::io("cannot read the folder", &folder, error))?;
                let name = entry.file_name();
                let name = name.to_string_lossy();
                let is_ours = name.starts_with(TEMPORARY) && name != JOURNAL && name != lock::FILE;
                if is_ours && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                    let path = entry.path();
                    fs::remove_file(&path).map_err(|error| Error::io("cannot remove", &path, error))?;
                }
            }
        }
        Ok(())
    }

    /// Forgets, or removes with `--prune`, outputs that nothing produces any more.
    ///
    /// # Errors
    /// Fails if a file cannot be removed.
    pub fn leave_over(&mut self, paths: &BTreeSet<Shared<str>>) -> anyhow::Result<()> {
        let (mut left, mut edited) = (Vec::new(), Vec::new());
        for path in paths {
            let hash = self.hash(path);
            let is_ours = |hash: &String| self.written(path).any(|known| known == hash);
            match hash {
                None => {
                    self.manifest.outputs.remove(path);
                }
                Some(hash) if !is_ours(&hash) => edited.push(path.clone()),
                Some(_) if self.leave.prune => {
                    if !self.leave.check {
                        self.remove(path)?;
                    }
                    self.changes.insert(path.clone(), Change::Removed);
                    self.manifest.outputs.remove(path);
                }
                Some(_) => left.push(path.clone()),
            }
        }
        for path in left.iter().chain(&edited) {
            if let Some(entry) = self.manifest.outputs.get_mut(path) {
                entry.key = None;
            }
        }
        let show = |paths: &[Shared<str>]| paths.iter().map(|path| self.show(path)).collect::<Vec<_>>();
        let (left, edited) = (show(&left), show(&edited));
        if !left.is_empty() {
            self.tell(Problem::OutputLeftOver { paths: left });
        }
        if !edited.is_empty() {
            self.tell(Problem::LeftOverEdited { paths: edited });
        }
        let kept: BTreeSet<&str> = self.manifest.outputs.values().filter_map(|entry| entry.device.as_deref()).collect();
        self.manifest.devices.retain(|id, _| kept.contains(&**id));
        Ok(())
    }

    /// Removes a file, and the folders that are empty without it.
    fn remove(&self, path: &str) -> anyhow::Result<()> {
        let file = write::target(&self.root, path)?;
        fs::remove_file(&file).map_err(|error| Error::io("cannot remove", &file, error))?;
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != self.root) {
            // A folder with other files stays.
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Writes the manifest if it has changed, and deletes the journal.
    ///
    /// # Errors
    /// Fails if the disk cannot be written.
    pub fn close(&mut self) -> anyhow::Result<()> {
        // The records of a newer ifugen about files that this one must not change are worth more than those of this
        // one.
        if self.newer && self.refused > 0 {
            return Ok(());
        }
        let is_there = self.root.join(manifest::FILE).exists();
        if !is_there && self.manifest == Manifest::default() {
            return self.drop_journal();
        }
        let changes = !is_there || self.before.as_ref() != Some(&self.manifest);
        if changes {
            if !self.leave.check {
                write::replace_with(&self.root, manifest::FILE, &|file| self.manifest.write(file))?;
            }
            self.changes.insert(manifest::FILE.into(), if is_there { Change::Changed } else { Change::New });
        }
        if changes || self.journal.is_some() || self.replayed { self.drop_journal() } else { Ok(()) }
    }

    fn drop_journal(&mut self) -> anyhow::Result<()> {
        self.journal = None;
        if self.leave.check {
            return Ok(());
        }
        self.clean()?;
        let path = self.root.join(JOURNAL);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(Error::io("cannot remove", &path, error).into()),
            _ => Ok(()),
        }
    }
}
