//! Foreign formats: one file each; [`IMPORTERS`] lists them. An importer turns the bytes of a file into a [`Bill`].

mod csaf;
mod cyclonedx;
mod cyclonedx_vex;
mod cyclonedx_xml;
#[cfg(test)]
mod dummy;
mod envelope;
mod openvex;
mod spdx2;
mod spdx3;
mod tidy;
pub mod vex;

use std::borrow::Cow;

use anyhow::{Context as _, bail};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::source::utf16_text;
use crate::model::device::protection::Component;
use vex::{Assessment, Item, Origin};

/// The content of a software bill of materials or a VEX file about the device.
#[derive(Debug, Default)]
pub struct Bill {
    /// The software that the device contains, in the order of the file.
    pub components: Vec<Component>,
    /// Name and version of these components by the names that they have within the file (`bom-ref`).
    pub refs: FxHashMap<String, (String, String)>,
    /// All names of components within the file, of those too that are not listed.
    pub defined: FxHashSet<String>,
    /// The serial number that other files refer to.
    pub serial: Option<String>,
    /// The product that the file is about.
    pub product: Option<Item>,
    /// Known vulnerabilities, in the order of the file.
    pub assessments: Vec<Assessment>,
    /// Whether a later one replaces an earlier one of the same day.
    pub is_sequence: bool,
    pub origin: Origin,
    /// Entries that were not taken, or not whole.
    pub unread: Vec<Unread>,
    /// Other lists of the file that ifugen does not read, with their number of entries: `services`.
    pub ignored: Vec<(&'static str, usize)>,
}

/// An entry of a bill that was not read, or not completely.
#[derive(Debug, PartialEq, Eq)]
pub struct Unread {
    /// Its path in the file: `components[3].components[0]`.
    pub at: String,
    /// The problem, and what was done.
    pub reason: String,
}

/// A foreign format of software bills of materials or of assessments (VEX).
pub struct Importer {
    /// As the document names it.
    pub name: &'static str,
    /// Whether a file is of this format.
    pub recognises: fn(&[u8]) -> bool,
    pub read: fn(&[u8]) -> anyhow::Result<Bill>,
}

/// The formats there are.
pub const IMPORTERS: &[Importer] = &[
    Importer { name: "CycloneDX JSON", recognises: cyclonedx::recognises, read: cyclonedx::read },
    Importer { name: "CycloneDX XML", recognises: cyclonedx_xml::recognises, read: cyclonedx_xml::read },
    Importer { name: "SPDX 2 JSON", recognises: spdx2::recognises, read: spdx2::read },
    Importer { name: "SPDX 3 JSON", recognises: spdx3::recognises, read: spdx3::read },
    Importer { name: "OpenVEX", recognises: openvex::recognises, read: openvex::read },
    Importer { name: "CSAF", recognises: csaf::recognises, read: csaf::read },
    #[cfg(test)]
    Importer { name: "dummy", recognises: dummy::recognises, read: dummy::read },
];

/// The content of a software bill of materials or a VEX file. Equal components are listed once, with texts on one line.
///
/// The file may be in UTF-8 or UTF-16 with a byte order mark, and wrapped in an in-toto statement.
///
/// # Errors
/// Fails if the format of the file is unknown, or required parts are missing. Problems of single entries are in
/// `Bill::unread`, and the rest is read.
pub fn bill(bytes: &[u8]) -> anyhow::Result<Bill> {
    let bytes = decoded(bytes)?;
    let bytes = envelope::opened(&bytes)?;
    let importer = IMPORTERS.iter().find(|importer| (importer.recognises)(&bytes)).with_context(|| {
        let names: Vec<&str> = IMPORTERS.iter().map(|importer| importer.name).collect();
        format!("{}; these formats can be read: {}", described(&bytes), names.join(", "))
    })?;
    let bill = (importer.read)(&bytes).with_context(|| format!("not a valid {} file", importer.name))?;
    Ok(tidy::tidied(bill))
}

/// The bytes without a byte order mark, in UTF-8.
fn decoded(bytes: &[u8]) -> anyhow::Result<Cow<'_, [u8]>> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok(Cow::Borrowed(rest)),
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => match utf16_text(bytes) {
            Some(text) => Ok(Cow::Owned(text.into_bytes())),
            None => bail!("it begins like UTF-16 but is not; save it as UTF-8"),
        },
        [b'{' | b'<', 0, ..] | [0, b'{' | b'<', ..] => {
            bail!("it is UTF-16 without a byte order mark; save it as UTF-8")
        }
        _ => Ok(Cow::Borrowed(bytes)),
    }
}

/// The kind of a file that no importer reads.
fn described(bytes: &[u8]) -> &'static str {
    let has = |word: &str| contains(bytes, word);
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        Some(b'<') if has("spdx.org/rdf") => "an SPDX file in RDF; convert it to JSON",
        Some(b'<') if has("iso/19770") => "a SWID tag, which lists no components",
        Some(b'<') => "an XML file, but no bill of materials",
        None => "the file is empty",
        Some(_) if has("SPDXVersion:") => "an SPDX file of tags and values; convert it to JSON",
        Some(b'{' | b'[') => "a JSON file, but no bill of materials",
        Some(_) => "no bill of materials",
    }
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod vex_tests;
