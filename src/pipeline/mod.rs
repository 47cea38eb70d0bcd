//! From paths to files: what is stale is composed and written.

pub mod build;
pub mod lock;
pub mod manifest;
pub mod plan;
pub mod revision;
pub mod write;
