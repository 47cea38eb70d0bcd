//! A bill of materials: the configuration names the file, and takes name and version of the product from it.

use anyhow::bail;

use super::{Draft, File};
use crate::input::import;

/// Whether an importer of bills knows it; [`read`] reports what is wrong with one that is broken.
pub fn recognises(bytes: &[u8]) -> bool {
    // A port table can speak of such formats, too.
    let start = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    let has = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    matches!(start, [b'{' | b'<', ..]) && ["CycloneDX", "cyclonedx", "spdxVersion", "spdx.org"].into_iter().any(has)
}

pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let bill = import::bill(file.bytes)?;
    let product = bill.product.clone().unwrap_or_default();
    let from = format!("{}: the product of the bill", file.name);
    for (table, field, text) in [("device", "name", product.name), ("device", "software_version", product.version)] {
        if let Some(text) = text {
            draft.head(table, field, &text, &from);
        }
    }
    if bill.components.is_empty() {
        bail!("it lists no components");
    }
    let from = format!("{}: {} components", file.name, bill.components.len());
    if draft.has_head("sbom", "file") {
        bail!("a configuration names one bill of materials; merge the files first");
    }
    draft.head("sbom", "file", file.path, &from);
    Ok(())
}
