//! What a table that can occur several times covers: one part, some roles, a condition.

use tera::Value;
use tera::value::{Key, Map};

use super::glance::raw_texts;
use super::table::{clauses, listed, raw_text, under};
use crate::compose::block::Ready;
use crate::model::device::{SCOPE, SCOPED};
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, get, string};

/// Fields that can head a table, in the order in which they are tried; else its condition heads it.
const HEADS: &[&str] = &["title", "part", "roles", "interface", "direction"];

/// A table, or a list of tables, as a list. Tables without heading come first, because they would be read as part of
/// the table above; tables for parts come last.
pub(super) fn blocks(tables: &Value) -> Vec<Value> {
    let mut tables: Vec<Value> = match tables.as_array() {
        Some(tables) => tables.iter().filter(|table| table.is_map()).cloned().collect(),
        None => tables.as_map().map(|table| Value::from(first(table))).into_iter().collect(),
    };
    tables.sort_by_key(|table| table.as_map().map(|table| (is_headed(table), get(table, "part").is_some())));
    tell_apart(&mut tables);
    tables
}

/// The entry of a table that names the field by which its title differs from that of another one.
const ALSO: &str = "_also";

/// Marks tables whose titles would be equal.
fn tell_apart(tables: &mut [Value]) {
    let titles: Vec<Option<(&str, String)>> = tables.iter().map(|table| title_as_written(table.as_map()?)).collect();
    for (at, table) in tables.iter_mut().enumerate() {
        let Some((head, _)) = titles[at].as_ref() else { continue };
        let is_alone = titles.iter().filter(|other| **other == titles[at]).count() == 1;
        let Some(map) = table.as_map().filter(|_| !is_alone) else { continue };
        let also = SCOPE.iter().find(|field| *field != head && get(map, field).is_some());
        if let Some(also) = also {
            let mut map = map.clone();
            map.insert(Key::Str(ALSO), Value::from(*also));
            *table = Value::from(map);
        }
    }
}

/// The field that heads a table, and its value as configured.
fn title_as_written(table: &Map) -> Option<(&'static str, String)> {
    let head = HEADS.iter().find(|field| get(table, field).is_some())?;
    let raw = word::raw(table, head)?;
    Some((head, raw.to_string()))
}

/// A single table, with the anchor of the first in a list: the anchor of its path may be that of its chapter or
/// section.
fn first(table: &Map) -> Map {
    let anchor = string(table, "_anchor").map(|anchor| format!("{anchor}-0"));
    let mut table = table.clone();
    if let Some(anchor) = anchor {
        table.insert(Key::Str("_anchor"), Value::from(anchor));
    }
    table
}

/// Whether a table covers less than the whole device, so that it needs a heading.
pub(super) fn is_headed(table: &Map) -> bool {
    SCOPE.iter().any(|field| get(table, field).is_some())
}

/// Whether a table can occur several times: its title says what it covers.
pub(super) fn is_scoped(table: &Map) -> bool {
    let kind = string(table, "_kind").unwrap_or_default();
    SCOPED.iter().any(|scoped| word::message_name(scoped) == kind)
}

/// What a table covers, in short; `None` if it covers the whole device, or has only a condition.
pub(super) fn name(locale: &Locale, table: &Map) -> anyhow::Result<Option<String>> {
    let head = HEADS.iter().find(|field| get(table, field).is_some()).filter(|_| is_scoped(table));
    head.map(|field| short(locale, table, field)).transpose()
}

/// The heading of a table, and a block on the rest of what it covers.
pub(super) fn scope(locale: &Locale, table: &Map, level: u64) -> anyhow::Result<(String, Option<Ready>)> {
    if !is_headed(table) {
        return Ok((String::new(), None));
    }
    let head = HEADS.iter().find(|field| get(table, field).is_some());
    let title = match head {
        Some(field) => word::unlinked(&short(locale, table, field)?).into_owned(),
        None => condition(locale, table)?,
    };
    // Several tables for one part have different titles.
    let also = string(table, ALSO);
    let title = match also {
        Some("when") => {
            under(locale, title, &get(table, "when").and_then(Value::as_map).into_iter().collect::<Vec<_>>())?
        }
        Some(field) => locale.comma(&[title, word::unlinked(&short(locale, table, field)?).into_owned()]),
        None => title,
    };
    let mut rest = Vec::new();
    let is_told = |field: &&&str| Some(**field) == head.copied() || Some(**field) == also;
    for field in HEADS.iter().skip(1).filter(|field| !is_told(field)) {
        let value = short(locale, table, field)?;
        if !value.is_empty() {
            rest.push(say(locale, &format!("scope.{field}"), &[("value", value.into())])?);
        }
    }
    if let Some(when) = get(table, "when").and_then(Value::as_map).filter(|_| head.is_some() && also != Some("when")) {
        rest.extend(word::sentences(locale, when, &|_| true)?);
    }
    let anchor = string(table, "_anchor").unwrap_or_default();
    Ok((heading(level, &title, anchor), listed(rest)))
}

/// The condition of a table as its title; empty if it has none.
fn condition(locale: &Locale, table: &Map) -> anyhow::Result<String> {
    let clauses = get(table, "when").and_then(Value::as_map).map(|when| clauses(locale, when)).transpose()?;
    let clauses = clauses.unwrap_or_default();
    let title = |clause: &String| word::unlinked(clause).trim_end().trim_end_matches([':', '.']).trim_end().to_owned();
    Ok(locale.comma(&clauses.iter().map(title).collect::<Vec<_>>()))
}

/// A value, or the values of a list side by side.
fn short(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<String> {
    match get(table, field).and_then(Value::as_array) {
        Some(items) => {
            let items: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            Ok(locale.comma(&items))
        }
        None => word::cell(locale, table, field),
    }
}

/// A heading with its anchor.
pub(super) fn heading(level: u64, title: &str, anchor: &str) -> String {
    let level = usize::try_from(level).unwrap_or(6).clamp(1, 6);
    format!("\n\n{} {title} {{#{anchor}}}\n\n", "#".repeat(level))
}

/// A row with the condition of those that it names, if it has none and all of them have the same one.
pub(super) fn conditional(row: &Value, of: &Value, by: &str) -> Value {
    let Some(map) = row.as_map().filter(|map| get(map, "when").is_none()) else { return row.clone() };
    let named: Vec<&str> = match word::raw(map, by) {
        Some(named) if named.is_array() => raw_texts(map, by).collect(),
        named => named.and_then(Value::as_str).into_iter().collect(),
    };
    let others = of
        .as_array()
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_map)
        .filter(|other| raw_text(other, "id").is_some_and(|id| named.contains(&id)));
    let conditions: Vec<Option<&Value>> = others.map(|other| get(other, "when")).collect();
    let raw = |condition: Option<&Value>| condition?.as_map().and_then(|map| get(map, "_raw")).cloned();
    let [Some(first), ..] = conditions[..] else { return row.clone() };
    if conditions.iter().any(|condition| raw(*condition) != raw(Some(first))) {
        return row.clone();
    }
    let mut with = map.clone();
    with.insert(Key::Str("when"), first.clone());
    Value::from(with)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_for_one_part_have_different_titles() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let table = |part: &'static str, role: Option<&'static str>| {
            let mut table = Map::default();
            let mut raw = Map::default();
            for (field, value) in [("part", Some(part)), ("roles", role)] {
                if let Some(value) = value {
                    table.insert(Key::Str(field), Value::from(value));
                    raw.insert(Key::Str(field), Value::from(value));
                }
            }
            table.insert(Key::Str("_raw"), Value::from(raw));
            Value::from(table)
        };
        let titles = |tables: Vec<Value>| {
            let title = |table: &Value| {
                let (heading, _) = scope(&locale, table.as_map().expect("a table"), 3).expect("a heading");
                heading.trim().lines().next().unwrap_or_default().to_owned()
            };
            blocks(&Value::from(tables)).iter().map(title).collect::<Vec<_>>()
        };
        let twice = titles(vec![table("server", None), table("server", Some("nurse")), table("pump", Some("nurse"))]);
        assert_eq!(twice, ["### server {#}", "### server, nurse {#}", "### pump {#}"]);
    }

    #[test]
    fn a_condition_behind_a_title_is_in_brackets() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let table = |variant: Option<&'static str>| {
            let mut table = Map::default();
            let mut raw = Map::default();
            raw.insert(Key::Str("part"), Value::from("server"));
            table.insert(Key::Str("part"), Value::from("server"));
            if let Some(variant) = variant {
                let mut when = Map::default();
                when.insert(Key::Str("_kind"), Value::from("condition"));
                when.insert(Key::Str("variants"), Value::from(vec![variant]));
                table.insert(Key::Str("when"), Value::from(when));
            }
            table.insert(Key::Str("_raw"), Value::from(raw));
            Value::from(table)
        };
        let tables = blocks(&Value::from(vec![table(None), table(Some("on premises"))]));
        let (heading, _) = scope(&locale, tables[1].as_map().expect("a table"), 3).expect("a heading");
        assert_eq!(heading.trim(), "### server (only for the variant: on premises) {#}");
    }

    #[test]
    fn a_table_that_stands_alone_has_the_anchor_of_the_first_of_a_list() {
        let table = |anchor: &'static str| {
            let mut table = Map::default();
            table.insert(Key::Str("_anchor"), Value::from(anchor));
            Value::from(table)
        };
        let anchors = |tables: &Value| {
            let found = blocks(tables);
            let anchor = |table: &Value| table.as_map().and_then(|table| string(table, "_anchor").map(str::to_owned));
            found.iter().filter_map(anchor).collect::<Vec<String>>()
        };
        assert_eq!(anchors(&table("logging")), ["logging-0"]);
        assert_eq!(anchors(&Value::from(vec![table("logging-0"), table("logging-1")])), ["logging-0", "logging-1"]);
        assert!(anchors(&Value::from("logging")).is_empty());
    }
}
