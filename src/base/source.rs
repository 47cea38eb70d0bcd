//! Finds and reads the user's files, and keeps the place of every value. No other module reads input.

mod hash;
mod read;
mod roots;

use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

pub use hash::{Hasher, hash_input, hash_of, hash_output, sha256};
pub(crate) use read::Unread;
pub use read::{
    TextFile, holds, read_bill, read_bytes, read_folder, read_named, read_output, read_seen, read_seen_bill,
    read_stream, read_text, unix_ends, utf16_text,
};
use read::{bytes, unreadable};
pub use roots::Roots;

use crate::base::diagnostic::Problem;
use crate::base::path;
pub(crate) use crate::base::path::shown as display;
use crate::base::shared::Shared;

/// A file of [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(usize);

/// A span of bytes in a file; by default the start of the first one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    pub file: FileId,
    pub start: usize,
    /// Not before `start`; equal to it for a place between two characters.
    pub end: usize,
}

impl Place {
    /// The very start of a file, for a problem with the file as a whole.
    #[must_use]
    pub(crate) fn start_of(file: FileId) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

/// A file that an output was made from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Input {
    /// From the folder of the device's project on, with `/` between its parts.
    pub path: Shared<str>,
    /// `None` for a file that was looked for and does not exist: if it appears later, it counts as a change.
    pub sha256: Option<Shared<str>>,
}

/// A file that was read.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// As given, or as `extends` names it from there.
    pub path: PathBuf,
    /// The path as shown, with `/` between its parts.
    pub display: String,
    /// The path as outputs name it: from the device's project on, wherever ifugen runs.
    pub(crate) name: String,
    /// Without byte order mark, each line ended by `\n`. Invalid UTF-8 is replaced, so that its place can be shown.
    pub text: String,
    /// Whether the file began with a byte order mark.
    pub(crate) marked: bool,
    /// The hash of the bytes on disk, in hexadecimal.
    pub(crate) sha256: String,
    /// The same for every path that leads to the file.
    identity: PathBuf,
    /// Where each line starts, in bytes.
    lines: Vec<usize>,
    /// How many characters precede each [`STEP`] of bytes; counted when a long line first needs it.
    characters: OnceLock<Vec<usize>>,
}

/// The most bytes of a line to count through for one problem.
const STEP: usize = 4096;

impl SourceFile {
    fn new(path: PathBuf, display: String, text: String, sha256: String, identity: PathBuf) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        let name = display.clone();
        Self { path, display, name, text, marked: false, sha256, identity, lines, characters: OnceLock::new() }
    }

    /// The number of characters between two places.
    fn characters(&self, from: usize, to: usize) -> usize {
        if to - from <= STEP {
            return self.text[from..to].chars().count();
        }
        let counted = self.characters.get_or_init(|| {
            let mut counted = vec![0];
            for chunk in self.text.as_bytes().chunks(STEP) {
                // A character is counted where it begins.
                let begin = chunk.iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
                counted.push(counted[counted.len() - 1] + begin);
            }
            counted
        });
        let before = |at: usize| {
            let rest = &self.text.as_bytes()[at / STEP * STEP..at];
            counted[at / STEP] + rest.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
        };
        before(to) - before(from)
    }
}

impl SourceFile {
    /// Whether the path as shown leads to the file: not if a symbolic link precedes a `..`.
    #[must_use]
    pub(crate) fn is_where_it_shows(&self) -> bool {
        // Resolved when it was read; a text that was never on a disk has no absolute path.
        let is_as_read = self.identity.is_absolute() && Path::new(&self.display) == self.path;
        is_as_read || Path::new(&self.display).canonicalize().is_ok_and(|path| path::plain(path) == self.identity)
    }
}

/// Every file that was read, each once.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    /// The folders that may contain the files to read; `None` allows any folder.
    roots: Option<Roots>,
    /// The folder that file names are relative to; `None` before the first file is read.
    base: Option<PathBuf>,
    /// Files that were looked for and do not exist, by their names.
    absent: Vec<String>,
}

impl Sources {
    /// No files yet; only those in these folders can be read.
    #[doc(hidden)]
    #[must_use]
    pub fn within(roots: &Roots) -> Self {
        Self { roots: Some(roots.clone()), ..Self::default() }
    }

    /// A file of this [`Sources`].
    #[must_use]
    pub fn file(&self, file: FileId) -> &SourceFile {
        &self.files[file.0]
    }

    /// The file that was read first: for a device, its own.
    #[must_use]
    pub(crate) fn first(&self) -> Option<&SourceFile> {
        self.files.first()
    }

    /// The names of the entries in a file's folder, sorted.
    #[must_use]
    pub(crate) fn names_beside(&self, path: &Path) -> Shared<[String]> {
        self.roots.as_ref().map_or_else(|| Roots::default().names_beside(path), |roots| roots.names_beside(path))
    }

    /// All files, in the order in which they were read.
    pub(crate) fn files(&self) -> impl Iterator<Item = &SourceFile> {
        self.files.iter()
    }

    /// The same files; those below a folder are shown relative to it, behind a prefix.
    #[must_use]
    pub(crate) fn shown_below(&self, folder: &Path, before: &str) -> Self {
        let mut sources = self.clone();
        for file in &mut sources.files {
            if let Ok(rest) = file.path.strip_prefix(folder) {
                file.display = format!("{before}{}", display(rest));
            }
        }
        sources
    }

    /// The same files, shown by their names.
    #[must_use]
    pub(crate) fn shown_by_name(&self) -> Self {
        let mut sources = self.clone();
        for file in &mut sources.files {
            file.display.clone_from(&file.name);
        }
        sources
    }

    /// Files that were looked for and do not exist, by their names: if one appears, the device changes.
    #[must_use]
    pub(crate) fn absent(&self) -> &[String] {
        &self.absent
    }

    /// Records that a file was looked for and does not exist.
    pub(crate) fn note_absent(&mut self, path: &Path) {
        let name = self.name_of(path);
        self.absent.push(name);
    }

    /// The name of a file in outputs.
    fn name_of(&mut self, path: &Path) -> String {
        let Some(roots) = &self.roots else { return display(path) };
        let place = roots.locate(path);
        // The first file is the device's own.
        let base = self.base.get_or_insert_with(|| roots.base(&place));
        path::way(base, &place)
    }

    /// Adds a text that is not read from a disk.
    #[doc(hidden)]
    pub fn add(&mut self, display: &str, text: &str) -> FileId {
        let path = PathBuf::from(display);
        let sha256 = sha256(text.as_bytes());
        self.push(SourceFile::new(path.clone(), display.into(), text.into(), sha256, path))
    }

    /// Takes a text in place of that of a file on the disk: the file as it would be after a change.
    pub(crate) fn instead(&mut self, path: &Path, text: &str) -> FileId {
        let resolved = self.roots.as_ref().map_or_else(|| path::resolved(path), |roots| roots.resolved(path));
        let identity = resolved.unwrap_or_else(|| path.to_path_buf());
        let body = text.strip_prefix('\u{feff}').unwrap_or(text);
        let sha256 = hash_of(text.as_bytes());
        let file = SourceFile::new(path.to_path_buf(), display(path), unix_ends(body).into_owned(), sha256, identity);
        let name = self.name_of(path);
        self.push(SourceFile { name, marked: body.len() < text.len(), ..file })
    }

    /// Line and column at which a place starts, both from 1, the column in characters.
    #[must_use]
    pub fn line_column(&self, place: Place) -> (usize, usize) {
        let file = self.file(place.file);
        let start = file.text.floor_char_boundary(place.start);
        let line = file.lines.partition_point(|line| *line <= start);
        (line, file.characters(file.lines[line - 1], start) + 1)
    }

    /// The place of a line, from 1.
    #[must_use]
    pub(crate) fn line(&self, file: FileId, line: usize) -> Place {
        let SourceFile { text, lines, .. } = self.file(file);
        let start = lines.get(line.saturating_sub(1)).copied().unwrap_or(text.len());
        let end = lines.get(line).map_or(text.len(), |next| next - 1);
        Place { file, start, end: end.max(start) }
    }

    /// `file:line:column`.
    #[must_use]
    pub fn position(&self, place: Place) -> String {
        self.position_in(&self.file(place.file).display, place)
    }

    /// Like [`Sources::position`], with the name that the file has in outputs.
    #[must_use]
    pub(crate) fn named_position(&self, place: Place) -> String {
        self.position_in(&self.file(place.file).name, place)
    }

    fn position_in(&self, file: &str, place: Place) -> String {
        let (line, column) = self.line_column(place);
        [file, ":", &line.to_string(), ":", &column.to_string()].concat()
    }

    /// Reads a file, unless it was read before.
    ///
    /// The second part is the problem with it; the caller knows the place if the file has none.
    pub(crate) fn read(&mut self, path: &Path, most_mib: usize) -> (Option<FileId>, Option<Unread>) {
        self.read_with(path, most_mib, unix_ends, false)
    }

    /// Like [`Self::read`], for what other tools write: UTF-16 with a byte order mark is read, too.
    fn read_foreign(&mut self, path: &Path, most_mib: usize) -> (Option<FileId>, Option<Unread>) {
        self.read_with(path, most_mib, unix_ends, true)
    }

    /// Like [`Self::read`]; a function converts the text's line ends, and a flag allows UTF-16.
    fn read_with(
        &mut self,
        path: &Path,
        most_mib: usize,
        ends: fn(&str) -> Cow<'_, str>,
        utf16: bool,
    ) -> (Option<FileId>, Option<Unread>) {
        let display = display(path);
        // A path with a line break cannot be written in a plan, a depfile or a PO file.
        if display.chars().any(char::is_control) {
            let reason = "its path holds a control character".to_owned();
            return (
                None,
                Some(Unread::Problem(Problem::Unreadable { path: display.escape_debug().to_string(), reason })),
            );
        }
        // Checked before the disk is read, so that nobody learns whether a file outside exists.
        let resolved = self.roots.as_ref().map_or_else(|| path::resolved(path), |roots| roots.resolved(path));
        if self.roots.is_some() && resolved.is_none() {
            return (None, Some(Unread::Problem(Problem::OutsideProject { path: display })));
        }
        let identity = resolved.unwrap_or_else(|| path.to_path_buf());
        if let Some(index) = self.files.iter().position(|file| file.identity == identity) {
            return (Some(FileId(index)), None);
        }
        let bytes = match bytes(path, most_mib) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                self.note_absent(path);
                return (None, Some(Unread::Missing));
            }
            Err(error) => return (None, Some(Unread::Problem(unreadable(display, most_mib, &error)))),
        };
        let sha256 = hash_of(&bytes);
        let bytes = match utf16_text(&bytes).filter(|_| utf16) {
            Some(text) => text.into_bytes(),
            None => bytes,
        };
        let marked = bytes.starts_with(b"\xEF\xBB\xBF");
        let mark = if marked { 3 } else { 0 };
        let whole = String::from_utf8_lossy(&bytes[mark..]);
        let invalid = std::str::from_utf8(&bytes[mark..]).err().map(|error| error.valid_up_to());
        // Up to the invalid byte, the text is as long as on the disk, except for its line ends.
        let shown = invalid.map(|start| ends(&whole[..start]).len());
        let text = ends(&whole).into_owned();
        let file = SourceFile::new(path.to_path_buf(), display, text, sha256, identity);
        let name = self.name_of(path);
        let file = self.push(SourceFile { name, marked, ..file });
        let unread = invalid.zip(shown).map(|(offset, start)| Unread::NotUtf8 {
            offset: mark + offset,
            place: Place { file, start, end: start + char::REPLACEMENT_CHARACTER.len_utf8() },
        });
        (Some(file), unread)
    }

    fn push(&mut self, file: SourceFile) -> FileId {
        self.files.push(file);
        FileId(self.files.len() - 1)
    }
}

/// Why a character does not print as itself; `None` for all others.
pub(crate) fn unprintable(c: char) -> Option<&'static str> {
    match c {
        '\n' | '\t' => None,
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{FFFFD}' | '\u{100000}'..='\u{10FFFD}' => {
            Some("a private-use character, which looks different in every font")
        }
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            Some("an invisible character that overrides the direction of text")
        }
        '\u{FDD0}'..='\u{FDEF}' => Some("a non-character"),
        _ if u32::from(c) & 0xFFFE == 0xFFFE => Some("a non-character"),
        _ if c.is_control() => Some("a control character"),
        _ => None,
    }
}

/// The characters of a text that do not print as themselves, each once, with the reason.
pub(crate) fn forbidden_characters(text: &str) -> Vec<(char, &'static str)> {
    let mut found: Vec<(char, &'static str)> = Vec::new();
    // Most texts are plain ASCII.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return found;
    }
    for (character, kind) in text.chars().filter_map(|c| Some((c, unprintable(c)?))) {
        if found.iter().all(|(other, _)| *other != character) {
            found.push((character, kind));
        }
    }
    found
}

#[cfg(test)]
mod tests;
