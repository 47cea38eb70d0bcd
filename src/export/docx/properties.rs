//! The parts that say what a document is: settings and properties.

use super::xml::{self, HEAD};
use super::{Copy, MAP_ID, NAMESPACES, passage};
use crate::compose::document::{Document, Meta};
use crate::model::device::value::day_since_1970;
use crate::project::reference::Reference;

pub(super) fn settings(reference: Option<&Reference>, copy: Option<Copy<'_>>) -> String {
    let tracked = match copy {
        Some(Copy { protect: true, .. }) => {
            "<w:trackRevisions/><w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"1\"/>"
        }
        Some(_) => "<w:trackRevisions/>",
        None => "",
    };
    let even = if reference.is_some_and(|reference| reference.is_even_other) { "<w:evenAndOddHeaders/>" } else { "" };
    format!(
        "{HEAD}<w:settings {NAMESPACES}>{tracked}<w:defaultTabStop w:val=\"720\"/>{even}<w:characterSpacingControl w:val=\"doNotCompress\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         </w:settings>\n"
    )
}

/// The date of the document, or the requested one.
pub(super) fn moment(date: &str, epoch: Option<i64>) -> Option<String> {
    if let Some(epoch) = epoch {
        let (days, seconds) = (epoch.div_euclid(86_400), epoch.rem_euclid(86_400));
        let (year, month, day) = day_since_1970(days);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return Some(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"));
    }
    let fits = |(at, byte): (usize, u8)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() };
    (date.len() == 10 && date.bytes().enumerate().all(fits)).then(|| format!("{date}T00:00:00Z"))
}

pub(super) fn core_properties(doc: &Document, epoch: Option<i64>) -> String {
    let meta = &doc.meta;
    let mut out = format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
    );
    let elements = [
        ("dc:title", doc.full_title()),
        ("dc:subject", meta.device_name.clone()),
        ("dc:creator", meta.manufacturer.clone()),
        ("dc:identifier", meta.number.clone()),
        ("dc:language", doc.language.clone()),
        ("cp:version", meta.revision.clone()),
    ];
    for (name, value) in elements.iter().filter(|(_, value)| !value.is_empty()) {
        out += &format!("<{name}>{}</{name}>\n", xml::text(value));
    }
    if let Some(moment) = moment(&meta.date, epoch) {
        for name in ["created", "modified"] {
            out += &format!("<dcterms:{name} xsi:type=\"dcterms:W3CDTF\">{moment}</dcterms:{name}>\n");
        }
    }
    out + "</cp:coreProperties>\n"
}

pub(super) fn app_properties(meta: &Meta) -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>ifugen</Application><Company>{}</Company></Properties>\n",
        xml::text(&meta.manufacturer)
    )
}

pub(super) fn map_properties() -> String {
    format!(
        "{HEAD}<ds:datastoreItem ds:itemID=\"{MAP_ID}\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\">\
         <ds:schemaRefs><ds:schemaRef ds:uri=\"{}\"/></ds:schemaRefs></ds:datastoreItem>\n",
        passage::NAMESPACE
    )
}
