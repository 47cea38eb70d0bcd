//! What a party must provide: required controls, and what the device leaves to the operator.

use tera::Value;
use tera::value::Map;

use super::{PARTIES, Work, conditional, scoped, titled};
use crate::compose::document::scope;
use crate::compose::document::table::{is_left_to_operator, labelled, raw_text};
use crate::model::denial::{self, Doubt};
use crate::model::fact::TextKind;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, get, string};

/// The required controls of a party, each with a link that says under which condition it holds.
pub(in crate::compose::document) fn required<'a>(
    locale: &Locale,
    work: &Work<'a>,
    party: &str,
    link: impl Fn(&Map) -> String,
) -> anyhow::Result<Vec<(&'a Map, String)>> {
    let is_theirs = |row: &Map| is_of(row, "responsibility", party) || is_of(row, "or_by", party);
    let mut controls = Vec::new();
    for row in work.controls.iter().copied().filter(|row| is_theirs(row)) {
        let link = qualified(locale, work, row, link(row))?;
        let others = others(locale, row, party)?;
        let link = if others.is_empty() {
            link
        } else {
            say(locale, "glance.alternative", &[("link", link.into()), ("others", locale.or(&others).into())])?
        };
        controls.push((row, link));
    }
    Ok(controls)
}

/// A link to a control, with its conditions. A group may apply only under a condition, or need only one of its controls.
pub(in crate::compose::document) fn qualified(
    locale: &Locale,
    work: &Work<'_>,
    control: &Map,
    link: String,
) -> anyhow::Result<String> {
    let of_group = raw_text(control, "group").and_then(|id| {
        let is_it = |group: &&&Map| raw_text(group, "id") == Some(id);
        work.groups.iter().find(is_it).copied()
    });
    let is_one_of_group = of_group.is_some_and(|group| raw_text(group, "choice") == Some("at_least_one"));
    let link = if is_one_of_group { say(locale, "glance.one-of-group", &[("link", link.into())])? } else { link };
    let tables: Vec<&Map> = [control].into_iter().chain(of_group).chain(part_of(work, control)).collect();
    conditional(locale, link, &tables)
}

/// The parties that a control names, as far as they are those of the page.
pub(in crate::compose::document) fn parties(control: &Map) -> impl Iterator<Item = &'static str> {
    let is_named = |party: &&str| is_of(control, "responsibility", party) || is_of(control, "or_by", party);
    PARTIES.iter().copied().filter(is_named)
}

/// Who must provide a control: all who are responsible, or others instead.
pub(in crate::compose::document) fn providers(locale: &Locale, control: &Map) -> anyhow::Result<String> {
    let names = |field: &str| {
        let found = PARTIES.iter().filter(|party| is_of(control, field, party));
        found.map(|party| locale.word(&format!("glance-party.{party}"))).collect::<anyhow::Result<Vec<String>>>()
    };
    let mut either = vec![locale.and(&names("responsibility")?)];
    either.extend(names("or_by")?);
    Ok(locale.or(&either))
}

/// The parties that can provide a control instead of one.
fn others(locale: &Locale, control: &Map, party: &str) -> anyhow::Result<Vec<String>> {
    let is_instead = raw_texts(control, "or_by").next().is_some();
    let others = PARTIES.iter().filter(|other| is_instead && **other != party);
    let others = others.filter(|other| is_of(control, "responsibility", other) || is_of(control, "or_by", other));
    others.map(|other| locale.word(&format!("glance-party.{other}"))).collect()
}

/// Whether a field names a party, alone or among others.
pub(super) fn is_of(row: &Map, field: &str, party: &str) -> bool {
    raw_text(row, field) == Some(party) || raw_texts(row, field).any(|other| other == party)
}

/// The part to which a row belongs.
pub(in crate::compose::document) fn part_of<'a>(work: &Work<'a>, row: &Map) -> Option<&'a Map> {
    let id = raw_text(row, "part")?;
    work.parts.iter().find(|part| raw_text(part, "id") == Some(id)).copied()
}

/// Links to what the operator must provide.
pub(in crate::compose::document) fn provided(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<String>> {
    let is_left = |table: &Map| is_left_to_operator(table) || is_left_by_host(table);
    let of_operator = work.capabilities.iter().filter(|table| is_left(table) && !is_controlled(work, table));
    let link = |table: &&Map| {
        let title = match string(table, "title").filter(|_| !scope::is_scoped(table)) {
            Some(title) => title.to_owned(),
            None => locale.word(string(table, "_kind").unwrap_or_default())?,
        };
        let field = if get(table, "state").is_some() { "state" } else { "protection" };
        let part: Vec<&Map> = part_of(work, table).into_iter().collect();
        conditional(locale, to_table(locale, table, &title, field)?, &part)
    };
    let mut links: Vec<String> = of_operator.map(link).collect::<anyhow::Result<_>>()?;
    for row in &work.encrypted {
        if let Some(encryption) = get(row, "encryption").and_then(Value::as_map).filter(|it| is_encryption_left(it)) {
            let title = match string(row, "title") {
                Some(_) => titled(row),
                None => word::link(
                    &locale.word(string(row, "_kind").unwrap_or_default())?,
                    string(row, "_path").unwrap_or_default(),
                ),
            };
            let marks = word::marks(string(encryption, "state").unwrap_or_default());
            let tables: Vec<&Map> = [*row].into_iter().chain(part_of(work, row)).collect();
            let title = conditional(locale, format!("{marks}{title}"), &tables)?;
            links.push(labelled(locale, locale.word("store.encryption")?, title)?);
        }
    }
    for part in work.parts.iter().filter(|part| raw_text(part, "supplied_by") == Some("operator")) {
        let marks = word::marks(string(part, "supplied_by").unwrap_or_default());
        links.push(marks + &conditional(locale, titled(part), &[*part])?);
    }
    Ok(links)
}

/// What a capability is called among the controls.
const CONTROLS: &[(&str, &str)] = &[("malware", "antimalware"), ("firewall", "firewall"), ("backup", "backup")];

/// Whether a required control of the operator, which has its own line, is about the same thing.
fn is_controlled(work: &Work<'_>, table: &Map) -> bool {
    let kind = CONTROLS.iter().find(|(kind, _)| string(table, "_kind") == Some(kind)).map(|(_, control)| *control);
    work.controls.iter().any(|control| {
        kind.is_some()
            && raw_text(control, "kind") == kind
            && raw_text(control, "part") == raw_text(table, "part")
            && is_of(control, "responsibility", "operator")
            && ["when", "group", "or_by"].iter().all(|field| get(control, field).is_none())
    })
}

/// Whether a table leaves something to the host, and says what the operator does for it.
fn is_left_by_host(table: &Map) -> bool {
    matches!(raw_text(table, "need"), None | Some("required"))
        && raw_text(table, "state") == Some("by_host")
        && is_something_to_do(table)
}

/// Whether a table says what is done instead. "No action is needed" asks for nothing.
fn is_something_to_do(table: &Map) -> bool {
    raw_text(table, "instead").is_some_and(|raw| denial::doubt(TextKind::Prose, "instead", raw) != Some(Doubt::Idle))
}

/// Whether the operator must provide the encryption: it says so, or leaves it to the host and tells what the operator does.
fn is_encryption_left(encryption: &Map) -> bool {
    if matches!(raw_text(encryption, "need"), Some(need) if need != "required") {
        return false;
    }
    match raw_text(encryption, "state") {
        Some("by_host") => is_something_to_do(encryption),
        state => state == Some("by_operator"),
    }
}

/// A link to a table, with the mark of a fact that it tells.
pub(super) fn to_table(locale: &Locale, table: &Map, title: &str, field: &str) -> anyhow::Result<String> {
    let link = word::link(title, string(table, "_path").unwrap_or_default());
    Ok(word::marks(string(table, field).unwrap_or_default()) + &scoped(locale, link, Some(table))?)
}

/// The values of a list as they stand in the configuration.
pub(in crate::compose::document) fn raw_texts<'a>(row: &'a Map, field: &'a str) -> impl Iterator<Item = &'a str> {
    word::raw(row, field).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str)
}

/// The texts of a list.
pub(in crate::compose::document) fn texts<'a>(row: &'a Map, field: &'a str) -> impl Iterator<Item = &'a str> {
    get(row, field).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str)
}
