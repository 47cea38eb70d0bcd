//! For what a table holds that may stand several times: for one part, for some roles, under a condition.

use tera::Value;
use tera::value::Map;

use super::table::listed;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, get, string};

/// What may head a table, in the order in which it is asked; a condition alone brings a heading that says so.
const HEADS: &[&str] = &["title", "part", "roles", "interface"];

/// The fields that say for what a table holds.
pub(super) const FIELDS: &[&str] = &["title", "part", "roles", "interface", "when"];

/// A table, or a list of tables, as a list. What has no heading stands first, since it would be read as part of what stands
/// before it; what holds for parts stands last.
pub(super) fn blocks(tables: &Value) -> Vec<Value> {
    let mut tables = match tables.as_array() {
        Some(tables) => tables.iter().filter(|table| table.is_map()).cloned().collect(),
        None if tables.is_map() => vec![tables.clone()],
        None => Vec::new(),
    };
    tables.sort_by_key(|table| table.as_map().map(|table| (is_headed(table), get(table, "part").is_some())));
    tables
}

/// Whether a table holds for less than the whole device, so that a heading says for what.
pub(super) fn is_headed(table: &Map) -> bool {
    FIELDS.iter().any(|field| get(table, field).is_some())
}

/// The heading of a table and the rest of what it holds for.
pub(super) fn scope(locale: &Locale, table: &Map, level: u64) -> anyhow::Result<String> {
    if !is_headed(table) {
        return Ok(String::new());
    }
    let head = HEADS.iter().find(|field| get(table, field).is_some());
    let title = match head {
        Some(field) => word::unlinked(&short(locale, table, field)?).into_owned(),
        None => locale.word("scope.condition")?,
    };
    let mut rest = Vec::new();
    for field in HEADS.iter().skip(1).filter(|field| Some(*field) != head) {
        let value = short(locale, table, field)?;
        if !value.is_empty() {
            rest.push(say(locale, &format!("scope.{field}"), &[("value", value.into())])?);
        }
    }
    if let Some(when) = get(table, "when").and_then(Value::as_map) {
        rest.extend(word::sentences(locale, when, &|_| true)?);
    }
    let anchor = string(table, "_anchor").unwrap_or_default();
    Ok(format!("{}{}\n\n", heading(level, &title, anchor), listed(&rest)))
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
