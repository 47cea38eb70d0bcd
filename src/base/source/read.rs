//! Reads from the disk: each file as a whole, up to a limit, as text or as bytes.

use std::borrow::Cow;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use super::{FileId, Place, SourceFile, Sources, display, hash_of};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::error::Error;
use crate::base::limit::{BILL_MIB, FILE_MIB, FOLDER_MIB, MIB, SCAN_MIB};

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

/// A scan, log or list that the user has named; it may be anywhere. Other tools write it, so UTF-16 is read, too, and what is
/// not UTF-8 is replaced.
///
/// # Errors
/// The problem.
pub fn read_seen(path: &Path, sources: &mut Sources) -> Result<FileId, Box<Diagnostic>> {
    read_anywhere(sources, |sources| match sources.read_with(path, SCAN_MIB, unix_ends, true) {
        (Some(file), None | Some(Unread::NotUtf8 { .. })) => Ok(file),
        (_, unread) => Err(Box::new(unread.unwrap_or(Unread::Missing).told(path))),
    })
}

/// Like [`read_bill`], for a bill that the user has named; it may be anywhere.
///
/// # Errors
/// Fails if it cannot be read, or is too large.
pub fn read_seen_bill(path: &Path, sources: &mut Sources) -> anyhow::Result<(FileId, Vec<u8>)> {
    read_anywhere(sources, |sources| read_bill(path, sources))
}

/// Reads without regard to the folders in which a configuration may name files.
fn read_anywhere<T>(sources: &mut Sources, read: impl FnOnce(&mut Sources) -> T) -> T {
    let roots = sources.roots.take();
    let result = read(sources);
    sources.roots = roots;
    result
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
pub(super) fn unreadable(path: String, limit_mib: usize, error: &std::io::Error) -> Problem {
    match error.kind() {
        std::io::ErrorKind::FileTooLarge => Problem::TooLarge { path, limit_mib },
        _ => Problem::Unreadable { path, reason: error.to_string() },
    }
}

/// A text with each line ended by `\n`. A checkout on Windows has `\r\n`, but outputs and hashes must be the same
/// everywhere.
#[must_use]
pub fn unix_ends(text: &str) -> Cow<'_, str> {
    // Most texts have no `\r`; all that is built in is looked through.
    let may_have = memchr::memchr(b'\r', text.as_bytes()).is_some();
    if may_have && text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

/// A plain file's bytes; a file above the limit is not kept in memory.
pub(super) fn bytes(path: &Path, most_mib: usize) -> std::io::Result<Vec<u8>> {
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
pub(super) fn open(path: &Path) -> std::io::Result<(File, u64)> {
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
