//! Other ways in and out: preview, watching, other documents, translators, reviewers, new projects, approvals.

pub mod exchange;
#[cfg(feature = "cli")]
pub mod find;
pub mod inject;
pub mod mdbook;
#[cfg(all(feature = "cli", feature = "docx"))]
pub mod review;
#[cfg(feature = "serve")]
pub mod serve;
#[cfg(feature = "cli")]
pub mod sign;
#[cfg(feature = "cli")]
pub mod start;
pub mod starter;
#[cfg(feature = "cli")]
pub mod table;
#[cfg(feature = "serve")]
pub mod watch;
#[cfg(feature = "cli")]
pub mod wording;
