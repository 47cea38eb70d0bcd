//! The end of support as `OpenEoX` core, version 1.0, committee specification draft 01 of OASIS: experimental, since the form
//! can still change. It has two dates and no word for one that is not known, so both are needed.

use serde_json::json;

use super::{Artifact, Missing, Source, json as written};
use crate::model::device::value::exact_last_day;

/// The schema that the draft names.
const SCHEMA: &str = "https://docs.oasis-open.org/openeox/v1.0/schema/core.json";

/// The fields of the form and the facts for them.
const FIELDS: [(&str, &str); 2] = [("end_of_life", "support.end"), ("end_of_security_support", "support.security_end")];

pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    let mut form = json!({ "$schema": SCHEMA });
    for (field, path) in FIELDS {
        let Some(day) = source.pack.text(path).and_then(exact_last_day) else { return Ok(Vec::new()) };
        form[field] = format!("{day}T23:59:59Z").into();
    }
    form["last_updated"] = format!("{}T00:00:00Z", source.document.meta.date).into();
    Ok(vec![Artifact { path: "openeox-experimental.json".to_owned(), bytes: written(&form)? }])
}

/// The facts for which no file is made.
pub fn lacks(source: &Source<'_>) -> Vec<Missing> {
    let missing = FIELDS.iter().filter(|(_, path)| source.pack.text(path).is_none());
    missing.map(|(_, path)| Missing { path: "support".to_owned(), what: format!("a date (`{path}`)") }).collect()
}
