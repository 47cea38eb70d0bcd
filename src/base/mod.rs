//! The basis of all other folders: files and places in them, paths, limits, diagnostics.

pub mod diagnostic;
pub mod error;
pub mod formula;
pub mod limit;
pub mod path;
pub mod range;
pub mod shared;
pub mod source;
pub(crate) mod xml;
