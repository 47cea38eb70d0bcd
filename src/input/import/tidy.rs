//! Common to all importers: texts on one line, no forbidden character, each component once.

use indexmap::IndexMap;

use super::vex::Assessment;
use super::{Bill, Unread};
use crate::base::source::{forbidden_characters, unprintable};
use crate::model::device::protection::Component;
use crate::model::device::value::{Text, Version};

/// Words of the formats for a value that is not stated.
const NOT_STATED: &[&str] = &["NOASSERTION", "NONE"];

/// A text of a bill on one line; `None` if it states nothing.
pub(super) fn text(text: &str) -> Option<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!line.is_empty() && !NOT_STATED.contains(&&*line)).then_some(line)
}

/// Names, each once, in their order.
pub(super) fn names<'t>(names: impl IntoIterator<Item = &'t str>) -> Option<String> {
    let mut seen: Vec<String> = Vec::new();
    for name in names.into_iter().filter_map(text) {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    (!seen.is_empty()).then(|| seen.join(", "))
}

/// A component with its name and version. Without a name there is no component, and `unread` names the entry.
pub(super) fn component(
    name: Option<String>,
    version: Option<String>,
    at: &str,
    unread: &mut Vec<Unread>,
) -> Option<Component> {
    let Some(name) = name else {
        unread.push(Unread { at: at.to_owned(), reason: "it is left out, as it has no `name`".to_owned() });
        return None;
    };
    Some(Component {
        name: Text(name),
        version: version.map(Version),
        supplier: None,
        purpose: None,
        licence: None,
        purl: None,
        cpe: None,
        part: None,
        support_end: None,
        note: None,
    })
}

/// The bill with each component once, and without components with an unprintable character.
pub(super) fn tidied(bill: Bill) -> Bill {
    let Bill { components, mut unread, assessments, mut origin, .. } = bill;
    let mut once: IndexMap<(String, Option<Version>), Component> = IndexMap::new();
    for component in components {
        if let Some(reason) = forbidden(&component) {
            let shown: String = component.name.0.chars().filter(|c| unprintable(*c).is_none()).collect();
            unread.push(Unread { at: format!("component `{shown}`"), reason });
            continue;
        }
        let key = (component.name.0.clone(), component.version.clone());
        match once.entry(key) {
            indexmap::map::Entry::Vacant(place) => {
                place.insert(component);
            }
            indexmap::map::Entry::Occupied(mut place) => merge(place.get_mut(), component),
        }
    }
    let is_plain = |text: &str| forbidden_characters(text).is_empty();
    let mut sound = Vec::with_capacity(assessments.len());
    for assessment in assessments {
        let Assessment { ids, because, action, score, at, .. } = &assessment;
        if ids.iter().chain(because).chain(action).chain(score).all(|text| is_plain(text)) {
            sound.push(assessment);
        } else {
            let reason = "it is left out, as it contains a character that does not print as what it is".to_owned();
            unread.push(Unread { at: at.clone(), reason });
        }
    }
    origin.source = origin.source.filter(|source| is_plain(source));
    Bill { components: once.into_values().collect(), unread, assessments: sound, origin, ..bill }
}

/// Adds the fields of another entry of the same component that the first one does not have.
fn merge(into: &mut Component, other: Component) {
    let both = |one: &Option<Text>, other: Option<Text>| match (one, other) {
        (Some(one), Some(other)) => names(one.0.split(", ").chain(other.0.split(", "))).map(Text),
        (one, other) => one.clone().or(other),
    };
    into.licence = both(&into.licence, other.licence);
    into.supplier = both(&into.supplier, other.supplier);
    into.purl = into.purl.take().or(other.purl);
    into.cpe = into.cpe.take().or(other.cpe);
    into.support_end = into.support_end.take().or(other.support_end);
}

/// Configurations are checked when they are parsed; a text from elsewhere must meet the same rules.
fn forbidden(component: &Component) -> Option<String> {
    let texts = [
        Some(component.name.0.as_str()),
        component.version.as_ref().map(|text| text.0.as_str()),
        component.supplier.as_ref().map(|text| text.0.as_str()),
        component.licence.as_ref().map(|text| text.0.as_str()),
        component.purl.as_ref().map(|text| text.0.as_str()),
        component.cpe.as_ref().map(|text| text.0.as_str()),
    ];
    let found = texts.into_iter().flatten().flat_map(forbidden_characters).next();
    found.map(|(character, kind)| format!("it is left out, as it contains U+{:04X}, {kind}", u32::from(character)))
}
