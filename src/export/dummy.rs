//! A format for tests: it shows what a new format needs.

use super::{Artifact, Options, Parts, markdown};
use crate::compose::document::Document;

/// What [`export`] looks at.
pub fn parts(_options: &Options) -> Parts<'_> {
    Vec::new()
}

/// The title, and nothing else.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail")]
pub fn export(doc: &Document, _options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.dum", markdown::folder(doc));
    Ok(vec![Artifact { path, bytes: doc.meta.title.clone().into_bytes() }])
}
