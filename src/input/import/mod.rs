//! Foreign formats: one file each; [`IMPORTERS`] lists them. An importer turns the text of a file into components.

mod cyclonedx;

use anyhow::{Context as _, bail};

use crate::base::source::{forbidden_characters, unprintable};
use crate::model::device::protection::Component;

/// A foreign format of software bills of materials.
pub struct Importer {
    /// As the document names it.
    pub name: &'static str,
    /// Whether a file is of this format.
    pub recognises: fn(&serde_json::Value) -> bool,
    pub read: fn(&serde_json::Value) -> anyhow::Result<Vec<Component>>,
}

/// The formats there are.
pub const IMPORTERS: &[Importer] =
    &[Importer { name: "CycloneDX", recognises: cyclonedx::recognises, read: cyclonedx::read }];

/// The components of a software bill of materials in JSON.
///
/// # Errors
/// Where the text is no JSON, of no known format, lacks what the format requires, or a component holds a character that
/// does not print as what it is.
pub fn components(text: &str) -> anyhow::Result<Vec<Component>> {
    let value: serde_json::Value =
        serde_json::from_str(text.trim_start_matches('\u{feff}')).context("not valid JSON")?;
    let importer = IMPORTERS.iter().find(|importer| (importer.recognises)(&value)).with_context(|| {
        let names: Vec<&str> = IMPORTERS.iter().map(|importer| importer.name).collect();
        format!("not a bill of materials that can be read; known formats: {}", names.join(", "))
    })?;
    let components = (importer.read)(&value).with_context(|| format!("not a valid {} file", importer.name))?;
    for component in &components {
        check_characters(component)?;
    }
    Ok(components)
}

/// Configurations are checked as they are parsed; a text from elsewhere must not bring in what they may not hold.
fn check_characters(component: &Component) -> anyhow::Result<()> {
    let Component { name, version, supplier, licence, purl, part: _, support_end: _, purpose: _, note: _ } = component;
    let optional =
        [supplier.as_ref().map(AsRef::as_ref), licence.as_ref().map(AsRef::as_ref), purl.as_ref().map(AsRef::as_ref)];
    for text in [name.as_ref(), version.as_ref()].into_iter().chain(optional.into_iter().flatten()) {
        if let Some((character, kind)) = forbidden_characters(text).first() {
            let shown: String = name.0.chars().filter(|c| unprintable(*c).is_none()).collect();
            bail!("component `{shown}` contains U+{:04X}, {kind}", u32::from(*character));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_characters_that_a_configuration_may_not_hold() {
        let bill = |name: &str, version: &str| {
            let part = serde_json::json!({ "type": "library", "name": name, "version": version });
            serde_json::json!({ "bomFormat": "CycloneDX", "components": [part] }).to_string()
        };
        assert_eq!(components(&bill("zlib", "1.3")).map(|found| found.len()).ok(), Some(1));
        for (name, version) in [("a\u{E011}b", "1"), ("a", "1\u{F0005}"), ("a", "\u{7}")] {
            let error = components(&bill(name, version)).expect_err("refused").to_string();
            assert!(error.starts_with("component `a") && error.contains("U+"), "{error}");
        }
    }
}
