//! Other ways in and out: preview, watching, other documents, translators, new projects, approvals.

pub mod exchange;
pub mod inject;
pub mod mdbook;
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
