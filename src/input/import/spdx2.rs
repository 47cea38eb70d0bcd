//! SPDX 2.2 and 2.3 in JSON: `packages`. Names of keys from the JSON schema of SPDX 2.3 (ISO/IEC 5962).
//!
//! The package that the document describes is the product, and no component of it. Packages that serve only building,
//! testing or developing are left out, and so are those whose purpose is a device, a file or a source archive.

use std::collections::BTreeSet;

use anyhow::Context as _;
use serde_json::Value;

use super::{Bill, contains, tidy};
use crate::model::device::protection::Component;
use crate::model::device::value::{Code, DateOrMonth, Text};

/// Relationships whose first element is not in the product.
const NOT_CONTAINED: &[&str] = &[
    "BUILD_DEPENDENCY_OF",
    "BUILD_TOOL_OF",
    "DEV_DEPENDENCY_OF",
    "DEV_TOOL_OF",
    "OPTIONAL_DEPENDENCY_OF",
    "TEST_CASE_OF",
    "TEST_DEPENDENCY_OF",
    "TEST_OF",
    "TEST_TOOL_OF",
];

/// Purposes of packages that are no software in use.
const NO_SOFTWARE: &[&str] = &["DEVICE", "FILE", "SOURCE"];

pub fn recognises(bytes: &[u8]) -> bool {
    contains(bytes, "\"spdxVersion\"") && contains(bytes, "SPDX-2.")
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let value: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    let list = |key: &str| value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut described: BTreeSet<&str> = list("documentDescribes").iter().filter_map(Value::as_str).collect();
    let mut left_out = BTreeSet::new();
    for relationship in list("relationships") {
        let text = |key: &str| relationship.get(key).and_then(Value::as_str).unwrap_or_default();
        match text("relationshipType") {
            "DESCRIBES" => described.insert(text("relatedSpdxElement")),
            "DESCRIBED_BY" => described.insert(text("spdxElementId")),
            kind => NOT_CONTAINED.contains(&kind) && left_out.insert(text("spdxElementId")),
        };
    }
    // A document that describes several packages lists them; one alone is the product.
    if described.len() == 1 {
        left_out.append(&mut described);
    }
    let mut bill = Bill::default();
    for (index, package) in list("packages").iter().enumerate() {
        let text = |key: &str| package.get(key).and_then(Value::as_str).and_then(tidy::text);
        let id = package.get("SPDXID").and_then(Value::as_str).unwrap_or_default();
        let purpose = text("primaryPackagePurpose").unwrap_or_default();
        if left_out.contains(id) || NO_SOFTWARE.contains(&purpose.as_str()) {
            continue;
        }
        let at = format!("packages[{index}]");
        let known = tidy::component(text("name"), text("versionInfo"), &at, &mut bill.unread);
        bill.components.extend(known.map(|known| Component {
            supplier: text("supplier").or_else(|| text("originator")).as_deref().and_then(agent).map(Text),
            licence: text("licenseConcluded").or_else(|| text("licenseDeclared")).map(Text),
            purl: reference(package, &["purl"]).map(Code),
            cpe: reference(package, &["cpe23Type", "cpe22Type"]).map(Code),
            support_end: text("validUntilDate").and_then(|date| DateOrMonth::parse(date.get(..10)?)),
            ..known
        }));
    }
    Ok(bill)
}

/// The name of `Organization: Example Devices (security@example.org)`.
fn agent(text: &str) -> Option<String> {
    let (_, name) = text.split_once(": ").unwrap_or(("", text));
    let name = name.rsplit_once(" (").filter(|(_, rest)| rest.ends_with(')')).map_or(name, |(name, _)| name);
    tidy::text(name)
}

/// The locator of the first external reference of one of these types.
fn reference(package: &Value, types: &[&str]) -> Option<String> {
    let references = package.get("externalRefs")?.as_array()?;
    types.iter().find_map(|wanted| {
        let found = references.iter().find(|one| one.get("referenceType").is_some_and(|kind| kind == wanted))?;
        found.get("referenceLocator").and_then(Value::as_str).and_then(tidy::text)
    })
}
