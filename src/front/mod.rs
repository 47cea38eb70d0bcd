//! Other ways in and out: preview, watching, other documents, translators, new projects.

pub mod exchange;
pub mod inject;
pub mod mdbook;
pub mod serve;
pub mod starter;
pub mod watch;
