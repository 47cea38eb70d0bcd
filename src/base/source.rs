//! Finds and reads the user's files, and keeps the place of every value. No other module reads input.

mod roots;

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use anyhow::Context as _;
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

pub use roots::Roots;

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::error::Error;
use crate::base::limit::{BILL_MIB, FILE_MIB, FOLDER_MIB, MIB, OUTPUT_MIB};
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

/// Reads a file that is no configuration, such as a translation.
///
/// # Errors
/// Fails if it cannot be read, is too large, or is not UTF-8.
pub fn read_text(path: &Path, sources: &mut Sources) -> anyhow::Result<FileId> {
    match sources.read_foreign(path, FILE_MIB) {
        (Some(file), None) => Ok(file),
        (_, unread) => Err(hindered(unread)),
    }
}

/// The text of bytes in UTF-16 that begin with a byte order mark.
#[must_use]
pub fn utf16_text(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, rest) = bytes[2..].as_chunks::<2>();
    let text = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>()).ok()?;
    rest.is_empty().then_some(text)
}

/// A file that tools write, such as a bill of materials, which may be larger and need not be text: with its bytes. Of a
/// text they are those of [`SourceFile::text`], so without byte order mark.
///
/// # Errors
/// Fails if it cannot be read, or is too large.
pub fn read_bill(path: &Path, sources: &mut Sources) -> anyhow::Result<(FileId, Vec<u8>)> {
    match sources.read_foreign(path, BILL_MIB) {
        (Some(file), None) => Ok((file, sources.file(file).text.clone().into_bytes())),
        (Some(file), Some(Unread::NotUtf8 { .. })) => {
            let bytes = bytes(path, BILL_MIB)?;
            anyhow::ensure!(hash_of(&bytes) == sources.file(file).sha256, "it changed while it was read");
            Ok((file, bytes))
        }
        (_, unread) => Err(hindered(unread)),
    }
}

fn hindered(unread: Option<Unread>) -> anyhow::Error {
    match unread {
        Some(Unread::Problem(problem)) => Error::anywhere(problem).into(),
        Some(Unread::NotUtf8 { offset, .. }) => anyhow::anyhow!("not UTF-8 at byte {offset}"),
        Some(Unread::Missing) | None => anyhow::anyhow!("there is no such file"),
    }
}

/// Reads a file that the user has named and that is no configuration; line ends stay unchanged, because the caller
/// writes the file again.
///
/// # Errors
/// The problem.
#[expect(clippy::result_large_err, reason = "a problem is made seldom and moved once")]
pub fn read_named(path: &Path, sources: &mut Sources) -> Result<FileId, Diagnostic> {
    match sources.read_with(path, FILE_MIB, |text| Cow::Borrowed(text), false) {
        (Some(file), None) => Ok(file),
        (_, unread) => Err(unread.unwrap_or(Unread::Missing).told(path)),
    }
}

/// A text file of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// Its path below the folder, with `/`.
    pub name: String,
    pub text: String,
    /// The hash of the bytes on disk, in hexadecimal.
    pub(crate) sha256: String,
}

/// The text files in a folder whose names have one of these endings, sorted by name; empty if the folder does not
/// exist. Other files are not texts of ifugen (a picture, an editor's copy, system files) and are not opened. Hidden
/// files are left out, and symbolic links are not followed.
///
/// # Errors
/// Fails if a file cannot be read, is too large or is not UTF-8: an [`Error::Input`] that lists them all.
pub fn read_folder(folder: &Path, endings: &[&str]) -> Result<Vec<TextFile>, Error> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    let mut sources = Sources::default();
    let mut wrong = Vec::new();
    let mut total = 0;
    for entry in walk(folder) {
        let entry = entry.map_err(|error| Error::io("cannot read the folder", folder, error.into()))?;
        let path = entry.path();
        let is_text = path.extension().is_some_and(|extension| endings.iter().any(|ending| extension == *ending));
        if !entry.file_type().is_file() || !is_text {
            continue;
        }
        match sources.read(path, FILE_MIB) {
            (Some(file), None) => {
                let SourceFile { text, sha256, .. } = sources.file(file);
                total += text.len();
                files.push(TextFile { name: below(path, folder), text: text.clone(), sha256: sha256.clone() });
            }
            // It went while the folder was walked through.
            (_, None | Some(Unread::Missing)) => {}
            (_, Some(unread)) => wrong.push(unread.told(path)),
        }
        if total > FOLDER_MIB * MIB {
            let what = format!("the files of `{}`", display(folder));
            wrong.push(Problem::TooLargeTogether { what, limit_mib: FOLDER_MIB }.anywhere());
            break;
        }
    }
    if wrong.is_empty() {
        return Ok(files);
    }
    let sources = Arc::new(sources);
    Err(Error::input(wrong.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect()))
}

/// The entries of a folder and below, in the order of their names, without hidden ones.
fn walk(folder: &Path) -> impl Iterator<Item = walkdir::Result<walkdir::DirEntry>> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.'))
}

/// A path below a folder, with `/` between its parts.
fn below(path: &Path, folder: &Path) -> String {
    display(path.strip_prefix(folder).unwrap_or(path))
}

/// A file that is no text, such as a font. `named` is the path as messages show it.
///
/// # Errors
/// What hinders it.
pub fn read_bytes(path: &Path, named: &str, most_mib: usize) -> Result<Vec<u8>, Box<Problem>> {
    bytes(path, most_mib).map_err(|error| Box::new(unreadable(named.to_owned(), most_mib, &error)))
}

/// All of a stream as text; `named` is what messages call it.
///
/// # Errors
/// Fails if it cannot be read, is above the limit, or is not UTF-8.
pub fn read_stream(stream: impl std::io::Read, named: &str, most_mib: usize) -> anyhow::Result<String> {
    let bytes = limited(stream, 0, most_mib)
        .map_err(|error| Error::anywhere(unreadable(named.to_owned(), most_mib, &error)))?;
    String::from_utf8(bytes).with_context(|| format!("{named} is not UTF-8"))
}

/// Reads a file that ifugen itself wrote earlier: an output, a manifest.
///
/// # Errors
/// Fails if it cannot be read, or is above the limit.
pub fn read_output(path: &Path, most_mib: usize) -> std::io::Result<Vec<u8>> {
    bytes(path, most_mib)
}

/// Whether a plain file has exactly these bytes. A file of another length is not read.
#[must_use]
pub fn holds(path: &Path, expected: &[u8]) -> bool {
    let Ok((file, length)) = open(path) else { return false };
    let mut found = Vec::new();
    length == expected.len() as u64 && file.take(length + 1).read_to_end(&mut found).is_ok() && found == expected
}

/// Why a file could not be read.
pub(crate) enum Unread {
    Missing,
    /// Reported where the file is named.
    Problem(Problem),
    NotUtf8 {
        offset: usize,
        place: Place,
    },
}

impl Unread {
    /// As the problem of a file that no other file names.
    fn told(self, path: &Path) -> Diagnostic {
        match self {
            Self::Missing => Problem::PathMissing { path: display(path) }.anywhere(),
            Self::Problem(problem) => problem.anywhere(),
            Self::NotUtf8 { offset, place } => Problem::NotUtf8 { offset }.at(place),
        }
    }
}

/// The problem of a file that the system or a limit refuses.
fn unreadable(path: String, limit_mib: usize, error: &std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => Problem::TooLarge { path, limit_mib },
        _ => Problem::Unreadable { path, reason: error.to_string() },
    }
}

/// A text with each line ended by `\n`. A checkout on Windows has `\r\n`, but outputs and hashes must be the same
/// everywhere.
#[must_use]
pub fn unix_ends(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// A plain file's bytes; a file above the limit is not kept in memory.
fn bytes(path: &Path, most_mib: usize) -> std::io::Result<Vec<u8>> {
    let (file, length) = open(path)?;
    if length > (most_mib * MIB) as u64 {
        return Err(std::io::ErrorKind::FileTooLarge.into());
    }
    limited(file, length, most_mib)
}

/// All bytes of a reader of about this length. Above the limit it fails, without keeping more in memory.
fn limited(reader: impl std::io::Read, length: u64, most_mib: usize) -> std::io::Result<Vec<u8>> {
    let limit = most_mib * MIB;
    // Reserves room for all of it, because a file of unknown length is read in many small pieces.
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(limit).min(limit) + 1);
    reader.take(limit as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(std::io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Opens a plain file and returns its length in bytes.
fn open(path: &Path) -> std::io::Result<(File, u64)> {
    use std::io::{Error, ErrorKind};
    // Checked before it is opened: opening a named pipe would block.
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(Error::new(ErrorKind::IsADirectory, "it is a folder"));
    }
    if !metadata.is_file() {
        return Err(Error::new(ErrorKind::InvalidInput, "it is not a plain file"));
    }
    Ok((File::open(path)?, metadata.len()))
}

/// The hash of an output, as [`hash_of`] computes it; `None` if it cannot be read. A file that is larger than any
/// output is read only so far that its hash differs from all outputs.
#[must_use]
pub fn hash_output(path: &Path) -> Option<String> {
    hash_of_file(path, OUTPUT_MIB)
}

/// Like [`hash_output`], of an input.
#[must_use]
pub fn hash_input(path: &Path) -> Option<String> {
    hash_of_file(path, BILL_MIB)
}

fn hash_of_file(path: &Path, most_mib: usize) -> Option<String> {
    use std::io::Read as _;
    let (file, length) = open(path).ok()?;
    let most = most_mib * MIB + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(most).min(most));
    file.take(most as u64).read_to_end(&mut bytes).ok()?;
    Some(hash_of(&bytes))
}

/// SHA-256 of a file in hexadecimal. A text is hashed with Unix line ends: git can write others into a checkout
/// (`core.autocrlf`), and it is the same file.
#[must_use]
pub fn hash_of(bytes: &[u8]) -> String {
    // Most files have no `\r`, and a file that is not text is not searched further.
    if bytes.contains(&b'\r')
        && let Ok(text) = std::str::from_utf8(bytes)
        && !text.contains('\0')
    {
        return sha256(unix_ends(text).as_bytes());
    }
    sha256(bytes)
}

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let mut hasher = Hasher::default();
    hasher.add(bytes);
    hasher.text()
}

/// Computes the SHA-256 of everything that is added to it.
#[derive(Clone, Default)]
pub struct Hasher(sha2::Sha256);

impl Hasher {
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The hash in hexadecimal; no crate in the tree writes it.
    #[must_use]
    pub fn text(self) -> String {
        let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
        self.0.finalize().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
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
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", "é = 1\r\nb");
        let at = |start| sources.line_column(Place { file, start, end: start });
        assert_eq!([at(0), at(3), at(1), at(8), at(9), at(99)], [(1, 1), (1, 3), (1, 1), (2, 1), (2, 2), (2, 2)]);
        let long = sources.add("c.toml", &format!("x\n{}", "aé".repeat(STEP)));
        for (start, column) in
            [(2, 1), (3, 2), (5, 3), (2 + 3 * STEP, 1 + 2 * STEP), (2 + 3 * 1000, 2001), (3 + 3 * 3000, 6002)]
        {
            assert_eq!(sources.line_column(Place { file: long, start, end: start }), (2, column), "{start}");
        }
        let empty = Sources::default().add("b.toml", "");
        assert_eq!(sources.position(Place::start_of(empty)), "a.toml:1:1");
    }

    #[test]
    fn knows_unprintable_characters() {
        for c in ['\0', '\r', '\u{7f}', '\u{85}', '\u{e000}', '\u{10FFFD}', '\u{202a}', '\u{2069}', '\u{fffe}'] {
            assert!(unprintable(c).is_some(), "{c:?}");
        }
        for c in ['\n', '\t', 'a', 'ü', '輸', '\u{200e}', '\u{a0}', '\u{1F600}', '\u{FFFD}'] {
            assert!(unprintable(c).is_none(), "{c:?}");
        }
    }

    #[test]
    fn of_an_endless_input_only_the_start_is_hashed() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("pump.de.po");
        let largest = BILL_MIB * MIB;
        let file = File::create(&path)?;
        file.set_len(largest as u64)?;
        assert_eq!(hash_input(&path), Some(sha256(&vec![0; largest])));
        file.set_len(largest as u64 + 2)?;
        assert_eq!(hash_input(&path), Some(sha256(&vec![0; largest + 1])));
        Ok(())
    }
}
