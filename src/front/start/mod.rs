//! A configuration to start from, made of what other files say: `ifugen import`. A file for each kind of source; [`SOURCES`] lists
//! them.
//!
//! Each value has a comment with its source. What no source says is not claimed: it is marked `TODO`, and `ifugen check` reports
//! each mark. A row that lacks a value without which it cannot be valid is a comment as a whole.

mod bill;
mod draft;
mod mud;
mod nftables;
mod nmap;
mod ports;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, bail};

pub use draft::Draft;

use crate::base::diagnostic::{Diagnostic, Found, Problem, Severity};
use crate::base::limit::TABLE_MIB;
use crate::base::source::{self, Roots, Sources, display};
use crate::input::load;

/// A kind of source.
pub struct Source {
    /// As messages name it.
    pub name: &'static str,
    /// Whether a file is of this kind.
    pub recognises: fn(&[u8]) -> bool,
    /// Adds what a file says to a draft.
    pub read: fn(&File<'_>, &mut Draft) -> anyhow::Result<()>,
}

/// A file that is imported.
pub struct File<'f> {
    pub bytes: &'f [u8],
    /// Its name in comments.
    pub name: &'f str,
    /// Its path, as the configuration has to name it.
    pub path: &'f str,
}

/// The kinds there are. Nothing marks a table in CSV, so it is the last one.
pub const SOURCES: &[Source] = &[
    Source { name: "MUD", recognises: mud::recognises, read: mud::read },
    Source { name: "nftables", recognises: nftables::recognises, read: nftables::read },
    Source { name: "nmap scan", recognises: nmap::recognises, read: nmap::read },
    Source { name: "bill of materials", recognises: bill::recognises, read: bill::read },
    Source { name: "port table", recognises: ports::recognises, read: ports::read },
];

/// Whether a JSON text has a key; the same text as a value, such as the name of a component, is none. The text may be broken.
fn has_key(bytes: &[u8], key: &str) -> bool {
    let key = format!("\"{key}\"");
    let follows = |end: usize| bytes[end..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
    bytes.windows(key.len()).enumerate().any(|(at, window)| window == key.as_bytes() && follows(at + key.len()))
}

/// A started configuration.
#[derive(Debug, Clone, Default)]
pub struct Started {
    pub text: String,
    /// What was read, and what was guessed: a line each.
    pub told: Vec<String>,
}

/// Adds one file to a draft.
///
/// # Errors
/// Fails if it is of no known kind, or broken.
pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let Some(source) = SOURCES.iter().find(|source| (source.recognises)(file.bytes)) else {
        let names: Vec<&str> = SOURCES.iter().map(|source| source.name).collect();
        bail!("it is none of these: {}", names.join(", "));
    };
    draft.begin(file.name, source.name);
    (source.read)(file, draft).with_context(|| format!("not a usable {}", source.name))
}

/// Starts a configuration from files. `at` is where it will be; the paths in it start there.
#[must_use]
pub fn start(files: &[PathBuf], at: &Path) -> (Option<Started>, Vec<Found>) {
    let mut draft = Draft::default();
    let mut found: Vec<Diagnostic> = Vec::new();
    for path in files {
        let named = display(path);
        let bytes = match source::read_bytes(path, &named, TABLE_MIB) {
            Ok(bytes) => bytes,
            Err(problem) => {
                found.push(problem.anywhere());
                continue;
            }
        };
        let from = at.parent().unwrap_or(Path::new(""));
        let name = path.file_name().map_or_else(|| named.clone(), |name| name.to_string_lossy().into_owned());
        let file = File { bytes: &bytes, name: &name, path: &way(from, path) };
        if let Err(error) = read(&file, &mut draft) {
            found.push(Problem::StartUnreadable { path: named, reason: format!("{error:#}") }.anywhere());
        } else if !draft.skipped().is_empty() {
            let entries = draft.take_skipped();
            found.push(Problem::StartSkipped { path: named, entries }.anywhere());
        }
    }
    let nowhere: Arc<Sources> = Arc::default();
    let is_wrong = found.iter().any(|one| one.severity() == Severity::Error);
    let mut found: Vec<Found> = found.into_iter().map(|one| (one, Arc::clone(&nowhere))).collect();
    if is_wrong {
        return (None, found);
    }
    match valid(&mut draft, at) {
        Ok(text) => (Some(Started { text, told: draft.told().to_vec() }), found),
        Err(wrong) => {
            found.extend(wrong);
            (None, found)
        }
    }
}

/// The path of a file as seen from a folder.
fn way(folder: &Path, file: &Path) -> String {
    let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    crate::base::path::way(&crate::base::path::normal(&absolute(folder)), &crate::base::path::normal(&absolute(file)))
}

/// Number of times that a draft is checked again after rows of it became comments.
const ROUNDS: usize = 20;

/// The text of a draft. A row with an error becomes a comment, so that the whole is valid.
fn valid(draft: &mut Draft, at: &Path) -> Result<String, Vec<Found>> {
    let mut left = Vec::new();
    // Its folder may still have to be made.
    let folder = at.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
    let roots = Roots::of(&[at.to_path_buf(), folder.to_path_buf()], Path::new("."));
    for _ in 0..ROUNDS {
        let (text, rows) = draft.text();
        // Read where it will be, so that the files that it names are found.
        let mut sources = Sources::within(&roots);
        let file = sources.instead(at, &text);
        let (_, found) = load::device(at, &mut sources);
        let errors: Vec<Diagnostic> = found.into_iter().filter(|one| one.severity() == Severity::Error).collect();
        if errors.is_empty() {
            return Ok(text);
        }
        let mut wrong: BTreeMap<usize, String> = BTreeMap::new();
        for error in &errors {
            let Some(place) = error.place.filter(|place| place.file == file) else { continue };
            let line = sources.line_column(place).0;
            if let Some(row) = rows.iter().position(|lines| lines.contains(&line)) {
                wrong.entry(row).or_insert_with(|| error.message());
            }
        }
        let sources = Arc::new(sources);
        left = errors.into_iter().map(|one| (one, Arc::clone(&sources))).collect();
        if wrong.is_empty() {
            break;
        }
        draft.comment_out(&wrong);
    }
    Err(left)
}
