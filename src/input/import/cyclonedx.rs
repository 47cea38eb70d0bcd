//! CycloneDX in JSON, versions 1.2 to 1.7: `components`, nested ones included. Names of keys from the JSON schema of the
//! specification (ECMA-424).

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::base::limit::COMPONENT_DEPTH;
use crate::model::device::protection::Component;
use crate::model::device::value::{Code, Text, Version};

/// Whether a file names the format; JSON that is broken is told by [`read`].
pub fn recognises(bytes: &[u8]) -> bool {
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
    has(b"\"bomFormat\"") && has(b"\"CycloneDX\"")
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Vec<Component>> {
    let value: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    if value.get("bomFormat").is_none_or(|format| format != "CycloneDX") {
        bail!("`bomFormat` is not `CycloneDX`");
    }
    let mut components = Vec::new();
    collect(&value, &mut components, 0)?;
    Ok(components)
}

/// Adds the components of a bill or of a component, in the order of the file.
fn collect(holder: &Value, into: &mut Vec<Component>, depth: usize) -> anyhow::Result<()> {
    if depth > COMPONENT_DEPTH {
        bail!("components are nested more than {COMPONENT_DEPTH} deep");
    }
    let Some(list) = holder.get("components") else { return Ok(()) };
    for (index, entry) in list.as_array().context("`components` is not a list")?.iter().enumerate() {
        let text = |key: &str| entry.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let name = text("name").with_context(|| format!("component {} has no `name`", index + 1))?;
        let name = text("group").map_or_else(|| name.to_owned(), |group| format!("{group}/{name}"));
        let supplier = entry.pointer("/supplier/name").and_then(Value::as_str).or_else(|| text("publisher"));
        into.push(Component {
            // A version is optional in the format; what is not stated is said to be so, not guessed.
            version: Version(text("version").unwrap_or("–").to_owned()),
            name: Text(name),
            supplier: supplier.map(|name| Text(name.to_owned())),
            licence: licences(entry).map(Text),
            purl: text("purl").map(|purl| Code(purl.to_owned())),
            part: None,
            support_end: None,
            purpose: None,
            note: None,
        });
        collect(entry, into, depth + 1)?;
    }
    Ok(())
}

/// Licence ids, names and expressions of a component.
fn licences(component: &Value) -> Option<String> {
    let names: Vec<&str> = component
        .get("licenses")?
        .as_array()?
        .iter()
        .filter_map(|entry| {
            entry
                .get("expression")
                .or_else(|| entry.pointer("/license/id"))
                .or_else(|| entry.pointer("/license/name"))
                .and_then(Value::as_str)
        })
        .collect();
    (!names.is_empty()).then(|| names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nested_components_with_supplier_and_licence() {
        let bill = serde_json::json!({
            "bomFormat": "CycloneDX", "specVersion": "1.5",
            "components": [{
                "type": "library", "name": "openssl", "version": "3.0.15", "supplier": { "name": "OpenSSL" },
                "licenses": [{ "license": { "id": "Apache-2.0" } }], "purl": "pkg:generic/openssl@3.0.15",
                "components": [{ "type": "library", "group": "org", "name": "inner" }],
            }],
        });
        let components = read(bill.to_string().as_bytes()).expect("valid");
        assert_eq!(components.len(), 2);
        assert_eq!(components[0].name.0, "openssl");
        assert_eq!(components[0].supplier.as_ref().map(|s| s.0.as_str()), Some("OpenSSL"));
        assert_eq!(components[0].licence.as_ref().map(|s| s.0.as_str()), Some("Apache-2.0"));
        assert_eq!((components[1].name.0.as_str(), components[1].version.0.as_str()), ("org/inner", "–"));
    }

    #[test]
    fn a_component_with_no_name_is_refused() {
        let bill = serde_json::json!({ "bomFormat": "CycloneDX", "components": [{ "version": "1" }] });
        assert!(
            read(bill.to_string().as_bytes())
                .is_err_and(|error| error.to_string().contains("component 1 has no `name`"))
        );
    }

    #[test]
    fn nesting_has_an_end() {
        let nested = |depth: usize| {
            (0..depth).fold(serde_json::json!([]), |inner, _| serde_json::json!([{ "name": "a", "components": inner }]))
        };
        let bill = |depth| serde_json::json!({ "bomFormat": "CycloneDX", "components": nested(depth) });
        let read = |bill: serde_json::Value| read(bill.to_string().as_bytes());
        assert_eq!(read(bill(COMPONENT_DEPTH)).map(|found| found.len()).ok(), Some(COMPONENT_DEPTH));
        assert!(read(bill(COMPONENT_DEPTH + 1)).is_err_and(|error| error.to_string().contains("more than 32 deep")));
    }
}
