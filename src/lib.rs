//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.
//!
//! ```
//! use std::fs;
//!
//! use ifugen::{Project, Request, generate};
//!
//! let folder = tempfile::tempdir()?;
//! let configuration = r#"
//!     schema = 1
//!     device.name = "Example Pump"
//!     device.manufacturer.name = "Example Devices"
//!     device.software_version = "1.0.0"
//!     device.purpose = "Controlled infusion of medication."
//!     document = { number = "IFU-EP1-SEC", revision = "A", date = 2026-01-15, language = "en" }
//!     access.password = { min_length = 12, max_attempts = 5, lockout = "15 min" }
//! "#;
//! fs::write(folder.path().join("pump.ifu.toml"), configuration)?;
//!
//! let request = Request {
//!     inputs: vec![folder.path().to_owned()],
//!     out: folder.path().join("out"),
//!     formats: vec!["html".to_owned()],
//!     ..Request::default()
//! };
//! let found = generate(&request, &Project::default())?;
//! assert!(found.is_empty(), "{found:?}");
//!
//! let page = fs::read_to_string(request.out.join("pump/en/ifu-security.html"))?;
//! assert!(page.contains("Example Pump") && page.contains("Minimum number of characters</th><td>12</td>"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Problems of the configurations are returned as a list, and nothing is written if one of them is an error. Every
//! other failure is an [`Error`].
//!
//! The features: `cli` is the program, `serve` its preview, `pdf` the format PDF, `docx` the format DOCX; all four are on by
//! default.
//! `pdf-genpdf` is a light engine for PDF.
//!
//! The data flow: load → compose → export → write, and beside it compose → assess. [`generate`] runs it once; the
//! program's `build` runs it only for stale outputs. Everything between loading and writing is a pure function of plain
//! values.
//!
//! The folders are layers: each uses only those before it. `base` → `model` → `wording` → `input` → `project` →
//! `compose` → `review` → `export` → `pipeline` → `front` → `cli` and `command`.

// The program uses all layers. Without the program, or without one of its formats, some functions are not called.
#![cfg_attr(not(all(feature = "cli", feature = "serve", feature = "pdf")), allow(dead_code, unused_imports))]

mod base;
#[cfg(feature = "cli")]
mod cli;
#[cfg(feature = "cli")]
mod command;
mod compose;
mod export;
mod front;
mod input;
mod model;
mod pipeline;
mod project;
mod review;
#[doc(hidden)]
pub mod testing;
mod wording;

use std::sync::Arc;

pub use base::diagnostic::{Diagnostic, Found, Severity};
pub use base::error::Error;
pub use base::source::{FileId, Place, SourceFile, Sources};
#[cfg(feature = "cli")]
pub use command::program;
use compose::document::Document;
pub use export::Options;
use export::coverage::linked;
use export::{Artifact, formats};
use input::load::Device;
pub use pipeline::compare::State;
pub use pipeline::request::Request;
use pipeline::{devices, documents, report, write};
pub use project::Project;
pub use project::look::Look;
pub use review::coverage::Telling;

/// Generates all documents of the inputs and reports the problems of the inputs; after an error nothing is written.
///
/// # Errors
/// Fails if a folder cannot be read, a template fails, or a file cannot be written.
pub fn generate(request: &Request, project: &Project) -> Result<Vec<Found>, Error> {
    let (devices, mut found) = devices::load(request, project)?;
    if found.iter().any(|(problem, _)| problem.severity() == Severity::Error) {
        return Ok(found);
    }
    let documents = devices.iter().flat_map(Device::documents);
    let made = documents.flat_map(|document| formats(document, &request.formats));
    found.extend(
        export::lacking(made, &request.options).into_iter().map(|problem| (problem.anywhere(), Arc::default())),
    );
    let composers = documents::composers(&devices, request, project)?;
    for device in &devices {
        for (at, language) in device.languages(&request.languages).iter().enumerate() {
            let set = documents::compose(device, &composers[language], request, project)?;
            let mut artifacts = Vec::new();
            for document in set.iter() {
                for format in device
                    .view(document.companion.as_deref())
                    .map_or_else(Vec::new, |view| formats(view, &request.formats))
                {
                    let (made, wrong) = format.export_or_report(document, &request.options, device)?;
                    artifacts.extend(made);
                    found.extend(wrong);
                }
            }
            if at == 0 {
                let link = |document: &Document| {
                    let view = device.view(document.companion.as_deref());
                    let made = formats(view?, &request.formats);
                    linked(|wanted| made.iter().any(|format| format.name == wanted))
                };
                artifacts.extend(report::artifacts(device, &set, &link, request, project, &composers)?);
            }
            for Artifact { path, bytes } in artifacts {
                write::replace(&request.out, &path, &bytes)?;
            }
        }
    }
    Ok(found)
}
