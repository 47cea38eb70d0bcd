//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.
//!
//! The way of the data: load → compose → export → write, and beside it compose → assess. [`generate`] goes it once; the
//! program's `build` goes it for what is stale only. Everything between loading and writing is a pure function of plain
//! values.
//!
//! The folders are layers: each uses only those before it. `base` → `model` → `wording` → `input` → `project` → `compose`
//! → `review` → `export` → `pipeline` → `front` → `cli` and `command`.

pub mod base;
pub mod cli;
pub mod compose;
pub mod export;
pub mod front;
pub mod input;
pub mod model;
pub mod pipeline;
pub mod project;
pub mod review;
pub mod wording;

use base::diagnostic::{Found, Severity};
use export::{Artifact, formats};
pub use pipeline::request::Request;
use pipeline::{devices, documents, report, write};
pub use project::Project;

/// Generates all documents of the inputs and reports what is wrong with them; with an error nothing is written.
///
/// # Errors
/// Where a folder cannot be read, a template fails, or a file cannot be written.
pub fn generate(request: &Request, project: &Project) -> anyhow::Result<Vec<Found>> {
    let (devices, found) = devices::load(request, project)?;
    if found.iter().any(|(problem, _)| problem.problem.severity() == Severity::Error) {
        return Ok(found);
    }
    let composers = documents::composers(&devices, request, project)?;
    for device in &devices {
        let formats = formats(device, &request.formats);
        for (at, language) in device.languages(&request.languages).iter().enumerate() {
            let document = documents::compose(device, &composers[language], request, project)?;
            let mut artifacts = Vec::new();
            for format in &formats {
                artifacts.extend((format.export)(&document, &request.options)?);
            }
            if at == 0 {
                let linked = formats.iter().any(|format| format.name == "html");
                artifacts.extend(report::artifacts(device, &document, linked, request, project, &composers)?);
            }
            for Artifact { path, bytes } in artifacts {
                write::replace(&request.out, &path, &bytes)?;
            }
        }
    }
    Ok(found)
}
