//! Foreign formats: one file each; [`IMPORTERS`] lists them. An importer turns the bytes of a file into components.

mod cyclonedx;
#[cfg(test)]
mod dummy;

use anyhow::{Context as _, bail};

use crate::base::source::{forbidden_characters, unprintable};
use crate::model::device::protection::Component;

/// A foreign format of software bills of materials.
pub struct Importer {
    /// As the document names it.
    pub name: &'static str,
    /// Whether a file is of this format.
    pub recognises: fn(&[u8]) -> bool,
    pub read: fn(&[u8]) -> anyhow::Result<Vec<Component>>,
}

/// The formats there are.
pub const IMPORTERS: &[Importer] = &[
    Importer { name: "CycloneDX", recognises: cyclonedx::recognises, read: cyclonedx::read },
    #[cfg(test)]
    Importer { name: "dummy", recognises: dummy::recognises, read: dummy::read },
];

/// The components of a software bill of materials.
///
/// # Errors
/// Where the file is of no known format, lacks what the format requires, or a component holds a character that
/// does not print as what it is.
pub fn components(bytes: &[u8]) -> anyhow::Result<Vec<Component>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let importer = IMPORTERS.iter().find(|importer| (importer.recognises)(bytes)).with_context(|| {
        let names: Vec<&str> = IMPORTERS.iter().map(|importer| importer.name).collect();
        format!("not a bill of materials that can be read; known formats: {}", names.join(", "))
    })?;
    let components = (importer.read)(bytes).with_context(|| format!("not a valid {} file", importer.name))?;
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
        let components = |text: String| components(text.as_bytes());
        let bill = |name: &str, version: &str| {
            let part = serde_json::json!({ "type": "library", "name": name, "version": version });
            serde_json::json!({ "bomFormat": "CycloneDX", "components": [part] }).to_string()
        };
        assert_eq!(components(bill("zlib", "1.3")).map(|found| found.len()).ok(), Some(1));
        for (name, version) in [("a\u{E011}b", "1"), ("a", "1\u{F0005}"), ("a", "\u{7}")] {
            let error = components(bill(name, version)).expect_err("refused").to_string();
            assert!(error.starts_with("component `a") && error.contains("U+"), "{error}");
        }
    }

    #[test]
    fn what_is_no_bill_is_told_with_what_could_be_read() {
        let told = |bytes: &[u8]| format!("{:#}", components(bytes).expect_err("refused"));
        assert!(told(b"<bom/>").contains("known formats: CycloneDX"));
        assert!(told(b"{\"bomFormat\": \"SPDX\"}").contains("known formats: CycloneDX"));
        assert!(told(b"{\"bomFormat\": \"CycloneDX\"").starts_with("not a valid CycloneDX file: not valid JSON: "));
        assert!(told(b"{\"bomFormat\": 1, \"a\": \"CycloneDX\"}").ends_with("`bomFormat` is not `CycloneDX`"));
        let marked = b"\xEF\xBB\xBF{\"bomFormat\": \"CycloneDX\", \"components\": [{\"name\": \"a\"}]}";
        assert_eq!(components(marked).map(|found| found.len()).ok(), Some(1));
    }

    /// A bill that is no text becomes components of a document: what `dummy.rs` and its row are enough for.
    #[test]
    fn an_importer_is_a_file_and_a_row() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.bill"), b"\xFFdummy\0zlib").expect("written");
        let starter = include_str!("../../../templates/starter.ifu.toml");
        let file = folder.path().join("pump.ifu.toml");
        std::fs::write(&file, format!("{starter}\n[sbom]\nfile = \"a.bill\"\n")).expect("written");
        let (device, problems) = crate::input::load::device(&file, &mut crate::base::source::Sources::default());
        let facts = device.expect("right").facts;
        let name = facts.at("sbom.component.0.name").and_then(crate::model::fact::Fact::text);
        assert_eq!(name, Some("zlib"), "{problems:?}");
    }
}
