//! From paths to files: composes and writes stale outputs.

pub mod build;
pub mod compare;
pub mod devices;
pub mod documents;
pub mod lock;
pub mod manifest;
pub mod observe;
pub mod plan;
pub mod report;
pub mod request;
pub mod revision;
pub mod write;
