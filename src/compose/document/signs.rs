//! Signs that readers see and that stand in the text of other chapters: how operating modes show, and failures.

use std::collections::BTreeSet;

use tera::value::Map;

use super::glance::raw_texts;
use super::table::{labelled, numbered, raw_text};
use crate::compose::block::Ready;
use crate::wording::locale::Locale;
use crate::wording::word::{self, BY_HEADING, get, string};

/// A table of signs, each with a link to its description. A sign with a text on the screen that a message or an event has,
/// too, is left out: what to do is described there.
pub(super) fn table(
    locale: &Locale,
    alerts: &[&Map],
    incidents: &[&Map],
    modes: &[&Map],
    failures: &[(&str, &Map)],
) -> anyhow::Result<Vec<Ready>> {
    let mut told = on_screen(alerts);
    told.extend(incidents.iter().flat_map(|incident| raw_texts(incident, "signs")).flat_map(bold));
    let is_new =
        |row: &Map, field: &str| bold(raw_text(row, field).unwrap_or_default()).all(|text| !told.contains(text));
    let link = |path: &str| word::link(&BY_HEADING.to_string(), path);
    let mut rows = Vec::new();
    for mode in modes.iter().filter(|mode| get(mode, "indicator").is_some() && is_new(mode, "indicator")) {
        let title = string(mode, "title").unwrap_or_default().to_owned();
        rows.push(vec![word::cell(locale, mode, "indicator")?, labelled(locale, title, link("device.mode"))?]);
    }
    // What nobody notices is no sign.
    let is_sign = |failure: &Map| raw_text(failure, "noticeable") != Some("no") && is_new(failure, "what");
    for (path, failure) in failures.iter().filter(|(_, failure)| is_sign(failure)) {
        rows.push(vec![word::cell(locale, failure, "what")?, link(path)]);
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let head = vec![locale.word("incident.sign")?, locale.word("incident.where")?];
    let caption = numbered(locale, "caption.table", &locale.word("incident.further")?)?;
    Ok(vec![Ready::Table { caption: Some(caption), head, rows }])
}

/// The texts on the screen that messages have.
fn on_screen<'a>(alerts: &[&'a Map]) -> BTreeSet<&'a str> {
    alerts.iter().filter_map(|alert| raw_text(alert, "sign")).flat_map(bold).collect()
}

/// Whether a sign is that of a message, or nothing but a text on the screen that messages have.
pub(super) fn is_told(sign: &str, alerts: &[&Map]) -> bool {
    let has_words = |text: &str| text.contains(char::is_alphanumeric);
    let plain = |text: &str| text.trim_end_matches(|c: char| c == '.' || c.is_whitespace()).to_lowercase();
    let told = on_screen(alerts);
    alerts.iter().filter_map(|alert| raw_text(alert, "sign")).any(|other| plain(other) == plain(sign))
        || bold(sign).all(|text| told.contains(text)) && !sign.split("**").step_by(2).any(has_words)
}

/// The passages in bold, which are texts on the screen.
fn bold(text: &str) -> impl Iterator<Item = &str> {
    text.split("**").skip(1).step_by(2)
}

#[cfg(test)]
mod tests {
    use tera::Value;
    use tera::value::Key;

    use super::*;

    #[test]
    fn only_the_text_of_a_message_alone_is_told() {
        let alert = |sign: &'static str| {
            let raw = Map::from_iter([(Key::Str("sign"), Value::from(sign))]);
            Map::from_iter([(Key::Str("_raw"), Value::from(raw))])
        };
        let alerts = [alert("**Wait**"), alert("An open lock beside **LIS**")];
        let is_told = |sign| is_told(sign, &alerts.iter().collect::<Vec<_>>());
        assert!(is_told("**Wait**.") && !is_told("**Wait** on two pumps") && !is_told("**Stop**") && !is_told("Wait"));
        assert!(is_told("an open lock beside **LIS**.") && !is_told("a closed lock beside **LIS**"));
    }

    #[test]
    fn passages_in_bold_are_found() {
        let found = |text| bold(text).collect::<Vec<_>>();
        assert_eq!(found("The bar shows **No server** or **Wait**."), ["No server", "Wait"]);
        assert_eq!(found("An orange frame."), [""; 0]);
    }
}
