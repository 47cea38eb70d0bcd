//! SPDX 3.0 in JSON-LD: the elements of `@graph` that are of type `software_Package`. Names from the model and the JSON
//! context of SPDX 3.0.1.
//!
//! As in [`super::spdx2`], the product itself and what serves only building or testing are left out.

use std::collections::BTreeSet;

use anyhow::Context as _;
use rustc_hash::FxHashMap;
use serde_json::Value;

use super::{Bill, contains, tidy};
use crate::model::device::protection::Component;
use crate::model::device::value::{Code, DateOrMonth, Text};

/// Relationships from or to something that is not part of the product.
const TO_WHAT_IS_NOT_CONTAINED: &[&str] =
    &["hasOptionalDependency", "hasTest", "hasTestCase", "usesTool", "hasProvidedDependency"];

/// Purposes of packages that are no software in use.
const NO_SOFTWARE: &[&str] = &["device", "file", "source", "test", "data"];

pub fn recognises(bytes: &[u8]) -> bool {
    contains(bytes, "\"@graph\"") && contains(bytes, "spdx.org/rdf/3")
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let value: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    let graph = value.get("@graph").and_then(Value::as_array).context("`@graph` is not a list")?;
    let by_id: FxHashMap<&str, &Value> =
        graph.iter().filter_map(|element| Some((text(element, "spdxId")?, element))).collect();
    let (mut left_out, mut roots) = (BTreeSet::new(), BTreeSet::new());
    let mut licences: FxHashMap<&str, &Value> = FxHashMap::default();
    for element in graph {
        match text(element, "type").unwrap_or_default() {
            "SpdxDocument" | "software_Sbom" | "Bom" => roots.extend(texts(element, "rootElement")),
            "Relationship" | "LifecycleScopedRelationship" => {
                let kind = text(element, "relationshipType").unwrap_or_default();
                // A dependency in the scope of development, building or testing is not installed.
                let scope = text(element, "scope").unwrap_or("runtime");
                if TO_WHAT_IS_NOT_CONTAINED.contains(&kind) || scope != "runtime" {
                    left_out.extend(texts(element, "to"));
                }
                let licence = || texts(element, "to").next().and_then(|id| by_id.get(id).copied());
                match (kind, text(element, "from")) {
                    ("hasConcludedLicense", Some(from)) => licences.extend(licence().map(|found| (from, found))),
                    ("hasDeclaredLicense", Some(from)) if !licences.contains_key(from) => {
                        licences.extend(licence().map(|found| (from, found)));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    // A document with several packages as its roots lists them; one alone is the product.
    roots.retain(|id| by_id.get(id).and_then(|root| text(root, "type")) == Some("software_Package"));
    if roots.len() == 1 {
        left_out.append(&mut roots);
    }
    let mut bill = Bill::default();
    for (index, package) in graph.iter().enumerate() {
        let id = text(package, "spdxId").unwrap_or_default();
        let purpose = text(package, "software_primaryPurpose").unwrap_or_default();
        let is_package = text(package, "type") == Some("software_Package");
        if !is_package || left_out.contains(id) || NO_SOFTWARE.contains(&purpose) {
            continue;
        }
        let field = |key: &str| text(package, key).and_then(tidy::text);
        let supplier = texts(package, "suppliedBy").chain(texts(package, "originatedBy"));
        let supplier = supplier.filter_map(|id| by_id.get(id)).find_map(|agent| text(agent, "name"));
        let licence = licences
            .get(id)
            .and_then(|licence| text(licence, "simplelicensing_licenseExpression").or_else(|| text(licence, "name")));
        let at = format!("@graph[{index}]");
        let known = tidy::component(field("name"), field("software_packageVersion"), &at, &mut bill.unread);
        bill.components.extend(known.map(|known| Component {
            supplier: supplier.and_then(tidy::text).map(Text),
            licence: licence.and_then(tidy::text).map(Text),
            purl: field("software_packageUrl").or_else(|| identifier(package, &["packageUrl"])).map(Code),
            cpe: identifier(package, &["cpe23", "cpe22"]).map(Code),
            support_end: field("validUntilTime").and_then(|time| DateOrMonth::parse(time.get(..10)?)),
            ..known
        }));
    }
    Ok(bill)
}

fn text<'v>(element: &'v Value, key: &str) -> Option<&'v str> {
    element.get(key).and_then(Value::as_str)
}

/// One text or a list of them.
fn texts<'v>(element: &'v Value, key: &str) -> impl Iterator<Item = &'v str> {
    let value = element.get(key);
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    value.and_then(Value::as_str).into_iter().chain(list.iter().filter_map(Value::as_str))
}

fn identifier(package: &Value, kinds: &[&str]) -> Option<String> {
    let identifiers = package.get("externalIdentifier")?.as_array()?;
    kinds.iter().find_map(|kind| {
        let found = identifiers.iter().find(|one| text(one, "externalIdentifierType") == Some(kind))?;
        text(found, "identifier").and_then(tidy::text)
    })
}
