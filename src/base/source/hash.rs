//! Hashes of files and texts.

use std::io::Read as _;
use std::path::Path;

use sha2::Digest as _;

use super::read::{open, unix_ends};
use crate::base::limit::{BILL_MIB, MIB, OUTPUT_MIB};

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
    if memchr::memchr(b'\r', bytes).is_some()
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
