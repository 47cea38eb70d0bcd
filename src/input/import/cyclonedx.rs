//! CycloneDX in JSON, versions 1.2 to 1.7: `components`, including nested ones, and `vulnerabilities`. Names of keys
//! from the JSON schema of the specification (ECMA-424).
//!
//! Only software in the product is read. By their `type`, devices, files, data and cryptographic assets are not
//! software; by their `scope`, `excluded` and `optional` components are not installed, and `isExternal` ones are
//! elsewhere.

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::{Bill, Unread, contains, cyclonedx_vex, tidy};
use crate::base::limit::COMPONENT_DEPTH;
use crate::model::device::protection::Component;
use crate::model::device::value::{Code, DateOrMonth, Text};

/// Types that are not software, but can contain software.
const NO_SOFTWARE: &[&str] = &["device", "file", "data", "cryptographic-asset"];

/// Lists of a bill beside components and vulnerabilities, which ifugen does not read.
const IGNORED: &[&str] = &["services"];

/// Names of the property for the end of a component's support: the taxonomy of CycloneDX, and the words of the FDA's
/// guidance on premarket submissions.
const SUPPORT_END: &[&str] = &["cdx:lifecycle:milestone:endOfSupport", "End of Support", "End-of-Support"];

/// Whether a file names the format; [`read`] reports invalid JSON.
pub fn recognises(bytes: &[u8]) -> bool {
    contains(bytes, "\"bomFormat\"") && contains(bytes, "\"CycloneDX\"")
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let value: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    if value.get("bomFormat").is_none_or(|format| format != "CycloneDX") {
        bail!("`bomFormat` is not `CycloneDX`");
    }
    self::bill(&value)
}

/// The content of a bill in the shape of JSON.
pub(super) fn bill(value: &Value) -> anyhow::Result<Bill> {
    let mut bill = Bill::default();
    collect(value, "", &mut bill, 0)?;
    // The product is not a component of itself, but its inner components are.
    if let Some(product) = value.pointer("/metadata/component") {
        collect(product, "metadata.component.", &mut bill, 0)?;
    }
    for key in IGNORED {
        let count = value.get(key).and_then(Value::as_array).map_or(0, Vec::len);
        if count > 0 {
            bill.ignored.push((key, count));
        }
    }
    cyclonedx_vex::collect(value, &mut bill);
    Ok(bill)
}

/// Adds the components of a bill or of a component, in the order of the file.
fn collect(holder: &Value, path: &str, into: &mut Bill, depth: usize) -> anyhow::Result<()> {
    if depth > COMPONENT_DEPTH {
        bail!("components are nested more than {COMPONENT_DEPTH} deep");
    }
    let Some(list) = holder.get("components").filter(|list| !list.is_null()) else { return Ok(()) };
    for (index, entry) in list.as_array().context("`components` is not a list")?.iter().enumerate() {
        let at = format!("{path}components[{index}]");
        let reference = entry.get("bom-ref").and_then(Value::as_str);
        let repeated = reference.filter(|reference| !into.defined.insert((*reference).to_owned()));
        if !is_contained(entry) {
            continue;
        }
        let kind = entry.get("type").and_then(Value::as_str).unwrap_or("library");
        if !NO_SOFTWARE.contains(&kind) {
            let found = component(entry, &at, &mut into.unread);
            let key = found.as_ref().map(|found| {
                (found.name.0.clone(), found.version.clone().map(|version| version.0).unwrap_or_default())
            });
            match (reference, key) {
                // A name of two components identifies neither.
                (Some(name), key) if repeated.is_some() && into.refs.get(name) != key.as_ref() => {
                    into.refs.remove(name);
                    let reason = format!("its `bom-ref` `{name}` is also that of another component");
                    into.unread.push(Unread { at: at.clone(), reason });
                }
                (Some(name), Some(key)) => _ = into.refs.insert(name.to_owned(), key),
                _ => {}
            }
            into.components.extend(found);
        }
        collect(entry, &format!("{at}."), into, depth + 1)?;
    }
    Ok(())
}

fn is_contained(entry: &Value) -> bool {
    let scope = entry.get("scope").and_then(Value::as_str).unwrap_or("required");
    let external = entry.get("isExternal").and_then(Value::as_bool).unwrap_or(false);
    !external && !["excluded", "optional"].contains(&scope)
}

fn component(entry: &Value, at: &str, unread: &mut Vec<Unread>) -> Option<Component> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str).and_then(tidy::text);
    let name = text("name").map(|name| text("group").map_or(name.clone(), |group| format!("{group}/{name}")));
    let known = tidy::component(name, text("version"), at, unread)?;
    if entry.get("version").is_some_and(|version| !version.is_null() && !version.is_string()) {
        unread.push(Unread { at: at.to_owned(), reason: "its `version` is not text and was not read".to_owned() });
    }
    Some(Component {
        supplier: supplier(entry).map(Text),
        licence: licences(entry).map(Text),
        purl: text("purl").map(Code),
        cpe: text("cpe").map(Code),
        support_end: support_end(entry),
        ..known
    })
}

/// The supplier of a component: its `supplier`, else its manufacturer, publisher or author.
fn supplier(entry: &Value) -> Option<String> {
    let at = |path: &str| entry.pointer(path).and_then(Value::as_str).and_then(tidy::text);
    let authors = || {
        let list = entry.get("authors").and_then(Value::as_array)?;
        tidy::names(list.iter().filter_map(|author| author.get("name").and_then(Value::as_str)))
    };
    at("/supplier/name")
        .or_else(|| at("/manufacturer/name"))
        .or_else(|| at("/publisher"))
        .or_else(authors)
        .or_else(|| at("/author"))
}

/// Licence ids, names and expressions of a component; a licence with an address alone is its address.
fn licences(entry: &Value) -> Option<String> {
    let list = entry.get("licenses")?.as_array()?;
    tidy::names(list.iter().filter_map(|entry| {
        ["/expression", "/license/id", "/license/name", "/license/url"]
            .iter()
            .find_map(|path| entry.pointer(path).and_then(Value::as_str))
    }))
}

fn support_end(entry: &Value) -> Option<DateOrMonth> {
    let properties = entry.get("properties")?.as_array()?;
    let text = |property: &'_ Value, key: &str| property.get(key).and_then(Value::as_str).map(str::to_owned);
    properties
        .iter()
        .filter(|property| text(property, "name").is_some_and(|name| SUPPORT_END.contains(&name.as_str())))
        .find_map(|property| {
            text(property, "value").and_then(|value| DateOrMonth::parse(value.get(..10).unwrap_or(&value)))
        })
}
