//! An importer for tests: it shows what a new importer needs, and that a bill need not be text.

use super::Bill;

const START: &[u8] = b"\xFEdummy\0";

pub fn recognises(bytes: &[u8]) -> bool {
    bytes.starts_with(START)
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let name = std::str::from_utf8(&bytes[START.len()..])?;
    let component = serde_json::from_value(serde_json::json!({ "name": name, "version": "1" }))?;
    Ok(Bill { components: vec![component], ..Bill::default() })
}

#[cfg(test)]
mod tests {
    /// A bill that is no text becomes components of a document: what `dummy.rs` and its row are enough for.
    #[test]
    fn an_importer_is_a_file_and_a_row() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("a.bill"), b"\xFEdummy\0zlib").expect("written");
        let starter = include_str!("../../../templates/starter.ifu.toml");
        let file = folder.path().join("pump.ifu.toml");
        std::fs::write(&file, format!("{starter}\n[sbom]\nfile = \"a.bill\"\n")).expect("written");
        let (device, problems) = crate::input::load::device(&file, &mut crate::base::source::Sources::default());
        let facts = device.expect("right").facts;
        let name = facts.at("sbom.component.0.name").and_then(crate::model::fact::Fact::text);
        assert_eq!(name, Some("zlib"), "{problems:?}");
    }
}
