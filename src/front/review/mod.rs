//! What reviewers wrote into a copy of a document for Word, with the facts that it concerns: `ifugen review import`; and such copies
//! with what has changed: `ifugen review export`.
//!
//! - `copy` makes the copies that go out.
//! - `docx` opens the file, `map` reads which passage prints which fact, `reading` walks through the text.
//! - `remarks` makes the list, `present` compares a copy with the document as it is now, `export` writes the list.
//! - `apply` takes edits of prose over into the configuration or its translation.
//!
//! A passage is found by the control around it: its tag, its alias, its number; else by its bookmark. It is never guessed from the text.

pub mod apply;
pub mod copy;
#[cfg(test)]
mod copy_tests;
mod docx;
mod export;
mod map;
pub mod present;
mod reading;
mod remarks;
#[cfg(test)]
mod shape_tests;
#[cfg(test)]
mod tests;

pub use export::FORMATS;
pub use map::Head;
pub use remarks::{List, Review, conflicts, list};

use crate::base::source::unprintable;

/// A text in which characters that do not print as themselves are replaced: it comes from a foreign file and goes to a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|c| if unprintable(c).is_some() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// A text with a single blank where it has blanks or line ends: programs break lines anew when they save.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
