//! Where the facts of a document are written, and which requirements they serve.

use rustc_hash::FxHashMap;

use super::documents::assess;
use super::request::Request;
use crate::compose::document::{Document, Origin};
use crate::input::load::Device;
use crate::model::fact::{Fact, Table};
use crate::project::Project;

/// Where the facts of a document are written, and the requirements that each serves. `view` is the view of the device for the
/// document.
pub fn origins(
    view: &Device,
    device: &Device,
    document: &Document,
    request: &Request,
    project: &Project,
) -> Vec<Origin> {
    let mut origins = places(view, device, document);
    let served = served(view, document, request, project);
    origins.iter_mut().zip(served).for_each(|(origin, served)| origin.requirements = served);
    origins
}

/// Where the facts of a document are written.
#[must_use]
pub fn places(view: &Device, device: &Device, document: &Document) -> Vec<Origin> {
    document.facts.iter().map(|fact| origin(fact, view, device)).collect()
}

/// The requirements that each fact of a document serves.
fn served(view: &Device, document: &Document, request: &Request, project: &Project) -> Vec<Vec<String>> {
    let Some(coverage) = assess(view, document, request, project) else { return Vec::new() };
    let rows: FxHashMap<&str, &Vec<&str>> =
        coverage.facts().iter().map(|row| (&*row.fact, &row.requirements)).collect();
    // Coverage names the row of a fact.
    let of = |fact: &String| {
        let mut path = Some(fact.as_str());
        while let Some(part) = path {
            if let Some(ids) = rows.get(part) {
                return ids.iter().map(ToString::to_string).collect();
            }
            path = part.rsplit_once('.').map(|(above, _)| above);
        }
        Vec::new()
    };
    document.facts.iter().map(of).collect()
}

/// Where a fact of a document is written. A companion has other paths for the facts about itself.
fn origin(fact: &str, view: &Device, device: &Device) -> Origin {
    let own = view.companion.as_ref().zip(fact.strip_prefix("document."));
    let own = own.map(|(companion, own)| format!("document.companion.{}.{own}", companion.id));
    let path = own.filter(|path| device.facts.at(path).is_some()).unwrap_or_else(|| fact.to_owned());
    let place = device.node.nearest_fact(&path);
    let (line, _) = device.sources.line_column(place);
    let condition = condition(&view.facts, fact);
    let values = |field: &str| match condition.and_then(|condition| condition.get(field)) {
        Some(Fact::List(values)) => values.iter().filter_map(Fact::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let [variants, platforms, options] = ["variants", "platforms", "options"].map(values);
    let file = device.sources.file(place.file).name.clone();
    Origin { path, file, line, variants, platforms, options, ..Origin::default() }
}

/// The condition (`when`) of the nearest table around a fact that has one.
fn condition<'f>(facts: &'f Fact, path: &str) -> Option<&'f Table> {
    facts.way(path).into_iter().rev().skip(1).find_map(|(_, above)| above.table()?.get("when")?.table())
}
