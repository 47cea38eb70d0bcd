//! Whom readers call when something looks wrong.

use tera::value::Map;

use super::table::{self, labelled};
use crate::compose::block::Ready;
use crate::wording::locale::Locale;
use crate::wording::word::{self, get, string};

/// A table: whom readers call at the operator, for what, with room for the telephone numbers that the operator fills in, and then the
/// manufacturer. Without anybody at the operator, a list of what is known of the manufacturer. Nothing if nobody is known.
pub(super) fn calls(locale: &Locale, contact: &Map) -> anyhow::Result<Vec<Ready>> {
    let contacts: Vec<&Map> = table::maps(contact, "local").collect();
    let fields = ["security", "phone", "hours"];
    let note = match get(contact, "note") {
        Some(_) => word::sentence(locale, contact, "note")?.map(Ready::Paragraph),
        None => None,
    };
    if contacts.is_empty() {
        let mut blocks = table::pairs_table(locale, contact, &fields.map(str::to_owned), None)?;
        blocks.extend(note);
        return Ok(blocks);
    }
    let of_manufacturer = fields.map(|field| word::cell(locale, contact, field));
    let [security, number, hours] = of_manufacturer;
    let (security, number, hours) = (security?, number?, hours?);
    let has_purpose = !hours.is_empty() || contacts.iter().any(|contact| get(contact, "purpose").is_some());
    let line = |fields: [String; 3]| {
        let [name, purpose, phone] = fields;
        if has_purpose { vec![name, purpose, phone] } else { vec![name, phone] }
    };
    let mut rows = Vec::with_capacity(contacts.len());
    for contact in contacts {
        let phone = word::cell(locale, contact, "phone")?;
        let phone = if phone.is_empty() { locale.word("glance.fill-in")? } else { phone };
        let name = string(contact, "title").unwrap_or_default().to_owned();
        rows.push(line([name, word::cell(locale, contact, "purpose")?, phone]));
    }
    if !security.is_empty() || !number.is_empty() {
        let name = [locale.word("contact.security")?, security].into_iter().filter(|text| !text.is_empty());
        let hours = if hours.is_empty() { hours } else { labelled(locale, locale.word("contact.hours")?, hours)? };
        rows.push(line([name.collect::<Vec<_>>().join("<br>"), hours, number]));
    }
    // A row without a purpose, or without a telephone number.
    let not_stated = locale.word("pair.not-stated")?;
    for cell in rows.iter_mut().flatten().filter(|cell| cell.is_empty()) {
        cell.clone_from(&not_stated);
    }
    let words = ["title", "purpose", "phone"].map(|field| locale.word(&format!("local-contact.{field}")));
    let [title, purpose, phone] = words;
    let table = Ready::Table { caption: None, head: line([title?, purpose?, phone?]), rows };
    Ok([table].into_iter().chain(note).collect())
}
