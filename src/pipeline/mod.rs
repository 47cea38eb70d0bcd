//! From paths to files: composes and writes stale outputs.
//!
//! `devices` loads, `documents` composes and assesses, `build` makes what is stale. `manifest`, `write` and `lock` keep the
//! output folder, `compare` and `revision` two states, `observe` a device with what was seen of it, `plan` plans for engines.

pub mod build;
pub mod compare;
pub mod devices;
pub mod documents;
pub mod lock;
pub mod manifest;
pub mod observe;
pub mod origins;
pub mod plan;
pub mod report;
pub mod request;
pub mod revision;
pub mod write;
