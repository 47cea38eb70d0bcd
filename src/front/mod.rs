//! Other ways in and out: preview, watching, other documents, translators, new projects.

pub mod exchange;
pub mod inject;
pub mod mdbook;
#[cfg(feature = "serve")]
pub mod serve;
pub mod starter;
#[cfg(feature = "serve")]
pub mod watch;
