//! Sentences and cells: what the values of a table become in a message of the language. All functions take a table as
//! templates see it, see [`super::Wording::value`].

use std::collections::HashMap;

use anyhow::anyhow;
use fluent_bundle::{FluentArgs, FluentValue};
use tera::Value;
use tera::value::{Key, Map};

use super::mark::{SECOND_STOP, marks};
use crate::model::denial::{self, Doubt};
use crate::model::fact::TextKind;
use crate::wording::locale::{Locale, Variable};

/// The field that says whether something is provided.
const STATE: &str = "state";
/// The field that says how strongly something is asked for, and its value for a duty.
const NEED: &str = "need";
const REQUIRED: &str = "required";

/// The field that says what is done instead of what is not provided.
const INSTEAD: &str = "instead";

/// Ends the name of a message for the values of a list that forbid: `not_user_name`.
const NOT: &str = "-not";

/// Ends the name of a message for a table that covers one part of the system; the message without it is about the
/// device.
const PART: &str = "-part";

/// Ends the name of a message for a recommendation; the message without it states a duty.
const SHOULD: &str = "-should";
/// Ends the name of a message for a list that has only the value `none`.
const NONE: &str = "-none";
/// Ends the name of a message for a list of which some are enough, as many as the field `complexity_at_least` says.
const SOME: &str = "-some";
/// Ends the name of the field that says how many of a list are enough.
const AT_LEAST: &str = "_at_least";

/// Fields that name ways to encrypt.
const ENCRYPTIONS: &[&str] = &["encryption", "method"];
/// Lists that do not say whether all of their values are in use, or one of them.
const ENUMERATIONS: &[&str] = &["protection.method"];

/// Ends the name of a message for something that others than the device enforce.
const OTHERS: &str = "-others";

/// Ends the name of a message for something that is off on delivery, or can be off; the message without it says that it acts.
const INACTIVE: &str = "-inactive";

/// The sentence of a field: the attribute of the table's message that is named after the field, with all facts of the
/// table as variables. `None` if the table does not have the fact, or the language has no such message.
///
/// Choices and flags are variables to select by, under their configuration names; a missing fact is `none`.
///
/// # Errors
/// Fails if the message cannot be formatted.
pub fn sentence(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Option<String>> {
    let parts = parts(locale, table, field)?;
    Ok((!parts.is_empty()).then(|| parts.join(" ")))
}

/// The name of the message for a field: the one whose suffix fits the table, if there is one.
#[must_use]
pub fn message_of(locale: &Locale, table: &Map, field: &str) -> String {
    let is_none = raw(table, field)
        .and_then(Value::as_array)
        .is_some_and(|items| matches!(items, [item] if item.as_str() == Some("none")));
    let none = format!("{}.{field}{NONE}", string(table, "_kind").unwrap_or_default());
    if is_none && locale.has(&none) {
        return fitting(locale, table, &none);
    }
    let some = if get(table, &format!("{field}{AT_LEAST}")).is_some() { SOME } else { "" };
    fitting(locale, table, &format!("{}.{field}{some}", string(table, "_kind").unwrap_or_default()))
}

/// A choice or flag of a table, under its name in the configuration.
fn argument<'a>(table: &'a Map, field: &'a str) -> Option<&'a str> {
    get(table, "_arguments").and_then(Value::as_map).and_then(|arguments| string(arguments, field))
}

/// The name of a message with the suffix that fits the table, if there is one.
fn fitting(locale: &Locale, table: &Map, name: &str) -> String {
    let value = |field| argument(table, field);
    let state = value(STATE);
    let is_there = state.is_none() || matches!(state, Some("provided" | "by_host"));
    let is_off = matches!(value("default"), Some("off" | "not_installed"));
    // Who can switch something off, or to what it can be set, is known, and not whether it is on.
    let is_settable = ["configured_by", "range"].iter().any(|field| get(table, field).is_some());
    // What a host has, and the operator sees to, acts only after that; and whether a host's firewall is on, nobody knows.
    let is_of_host =
        state == Some("by_host") && (get(table, INSTEAD).is_some() || string(table, "_kind") == Some("firewall"));
    let can_be_off = state.is_some() && (is_settable || is_of_host) && get(table, "default").is_none();
    let endings = [
        (SHOULD, value(NEED).is_some_and(|need| need != REQUIRED)),
        (OTHERS, matches!(value("rules_from"), Some("host" | "directory" | "operator"))),
        (INACTIVE, is_there && (is_off || can_be_off)),
        (PART, get(table, "part").is_some()),
    ];
    let names = endings.into_iter().filter(|(_, fits)| *fits).map(|(ending, _)| format!("{name}{ending}"));
    names.into_iter().find(|name| locale.has(name)).unwrap_or_else(|| name.to_owned())
}

/// The sentences of a field: one, or two if its list has both demands and prohibitions. The message that ends in `-not`
/// words the prohibitions.
fn parts(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Vec<String>> {
    if string(table, "_kind").is_none() {
        return Err(anyhow!("`say` needs a table of the configuration"));
    }
    let name = message_of(locale, table, field);
    let Some(value) = get(table, field).filter(|_| locale.has(&name)) else { return Ok(Vec::new()) };
    // The label asks what to do, which a text does not answer that says that there is nothing to do.
    let is_idle = |raw: &str| denial::doubt(TextKind::Prose, field, raw) == Some(Doubt::Idle);
    if field == INSTEAD && raw(table, field).and_then(Value::as_str).is_some_and(is_idle) {
        return Ok(vec![value.as_str().unwrap_or_default().to_owned()]);
    }
    // What is forbidden is forbidden, however many of the demands are enough.
    let of_all = fitting(locale, table, &format!("{}.{field}", string(table, "_kind").unwrap_or_default()));
    let not = format!("{of_all}{NOT}");
    let Some(items) = value.as_array().filter(|_| locale.has(&not)) else {
        // A message without selector states the fact by being printed.
        let is_told = locale.variables(&name).iter().any(|variable| variable.name == field);
        let told = value.as_array().map_or_else(|| vec![value.clone()], <[Value]>::to_vec);
        let mark = if is_told { String::new() } else { told.iter().filter_map(Value::as_str).map(marks).collect() };
        // The sentence of a duty says that it is one.
        let is_duty =
            field == STATE && locale.has(&format!("{name}{SHOULD}")) && argument(table, NEED) == Some(REQUIRED);
        let mark = if is_duty { mark + &marks(string(table, NEED).unwrap_or_default()) } else { mark };
        return Ok(vec![mark + &worded(locale, table, &name)?]);
    };
    let raw = raw(table, field).and_then(Value::as_array);
    let is_forbidden = |at: usize| raw.and_then(|raw| raw.get(at)?.as_str()).is_some_and(|raw| raw.starts_with("not_"));
    let mut found = Vec::new();
    for (message, forbidden) in [(name, false), (not, true)] {
        let items = items.iter().enumerate().filter(|(at, _)| is_forbidden(*at) == forbidden);
        let items: Vec<Value> = items.map(|(_, item)| item.clone()).collect();
        if !items.is_empty() {
            let mut part = table.clone();
            part.insert(Key::from(field.to_owned()), Value::from(items));
            found.push(worded(locale, &part, &message)?);
        }
    }
    Ok(found)
}

/// A message with all facts of a table as variables, as [`sentence`] has them.
///
/// # Errors
/// Fails if there is no such message, or it cannot be formatted.
pub fn worded(locale: &Locale, table: &Map, name: &str) -> anyhow::Result<String> {
    if locale.variables(name).is_empty() {
        return locale.word(name);
    }
    let selectors = get(table, "_arguments").and_then(Value::as_map);
    let mut arguments = FluentArgs::new();
    let mut unseen = String::new();
    for Variable { name: variable, selects } in locale.variables(name) {
        let Some(value) = get(table, variable) else {
            arguments.set(variable.clone(), "none");
            continue;
        };
        // A variable that is only printed is worded like any value, with its mark before it.
        let selector = selectors.and_then(|selectors| get(selectors, variable)).filter(|_| *selects);
        if let Some(date) = date_in_full(table, variable) {
            arguments.set(variable.clone(), marks(value.as_str().unwrap_or_default()) + date);
        } else if let Some(selector) = selector {
            match selector.as_i64() {
                Some(number) => arguments.set(variable.clone(), number),
                None => arguments.set(variable.clone(), selector.as_str().unwrap_or_default().to_owned()),
            }
            unseen.push_str(&marks(value.as_str().unwrap_or_default()));
        } else if let Some(items) = value.as_array() {
            let words: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            let words = if is_choice(table, variable) {
                locale.or(&words)
            } else if ENUMERATIONS.contains(&name) {
                locale.comma(&words)
            } else if name.ends_with(NOT) {
                locale.or(&words)
            } else {
                locale.and(&words)
            };
            arguments.set(variable.clone(), words);
        } else if let Some(text) = value.as_str() {
            arguments.set(variable.clone(), text.to_owned());
        }
    }
    Ok(unseen + &stopped_once(locale.text(name, &arguments)?, &arguments))
}

/// A text in which no full stop of the message follows that of a value. Some languages end a date with one: Hungarian, Latvian.
fn stopped_once(mut text: String, arguments: &FluentArgs) -> String {
    if text.contains("..") {
        for (_, value) in arguments.iter() {
            if let FluentValue::String(value) = value
                && value.ends_with('.')
            {
                text = text.replace(&format!("{value}."), &format!("{value}{SECOND_STOP}"));
            }
        }
    }
    text
}

/// A date as the language writes it, without a mark; `None` if the field has no date.
fn date_in_full<'a>(table: &'a Map, field: &'a str) -> Option<&'a str> {
    get(table, "_dates").and_then(Value::as_map).and_then(|dates| string(dates, field))
}

/// All sentences of a table, in the order of its fields, including nested tables; without rows and lists of prose,
/// which the template prints.
///
/// # Errors
/// See [`sentence`].
pub fn sentences(locale: &Locale, table: &Map, keep: &dyn Fn(&str) -> bool) -> anyhow::Result<Vec<String>> {
    Ok(sentences_of_fields(locale, table, keep)?.into_iter().map(|(_, sentence)| sentence).collect())
}

/// Like [`sentences`], each with the name of its field.
///
/// # Errors
/// See [`sentence`].
pub fn sentences_of_fields<'t>(
    locale: &Locale,
    table: &'t Map,
    keep: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Vec<(&'t str, String)>> {
    let mut found = Vec::new();
    for field in strings(table, "_fields").filter(|field| keep(field)) {
        if let Some(nested) = get(table, field).and_then(Value::as_map) {
            let nested = sentences(locale, nested, &|_| true)?;
            if !nested.is_empty() {
                found.push((field, nested.join(" ")));
            }
        } else if get(table, field).is_some_and(Value::is_array) && !uses(locale, table, field) {
            // The message leads in a list, which the template prints.
        } else if get(table, field).and_then(Value::as_array).is_some_and(|items| items.iter().any(Value::is_map)) {
            // Rows, which the template prints.
        } else {
            found.extend(parts(locale, table, field)?.into_iter().map(|sentence| (field, sentence)));
        }
    }
    Ok(found)
}

/// Whether the sentence of a field prints the field itself.
fn uses(locale: &Locale, table: &Map, field: &str) -> bool {
    let name = format!("{}.{field}", string(table, "_kind").unwrap_or_default());
    locale.variables(&name).iter().any(|variable| variable.name == field)
}

/// A field as a table cell shows it: a value, a list of values, the sentences of a nested table; empty if it is not
/// given.
///
/// # Errors
/// See [`sentence`].
pub fn cell(locale: &Locale, row: &Map, field: &str) -> anyhow::Result<String> {
    let Some(value) = get(row, field) else { return Ok(String::new()) };
    if let Some(nested) = value.as_map() {
        return Ok(sentences(locale, nested, &|_| true)?.join("<br>"));
    }
    if let Some(items) = value.as_array() {
        let words: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
        if is_choice(row, field) {
            return Ok(locale.or(&words));
        }
        // Whole sentences go on separate lines, names and numbers on one.
        let sentences = words.iter().any(|words| words.chars().count() > 40);
        return Ok(if sentences { words.join("<br>") } else { locale.comma(&words) });
    }
    let text = value.as_str().unwrap_or_default();
    // A document writes its dates in one way.
    Ok(date_in_full(row, field).map_or_else(|| text.to_owned(), |date| marks(text) + date))
}

/// Whether a list of ways to encrypt holds versions of one, of which a connection uses one: `TLS 1.2` and `TLS 1.3`. Of others nobody
/// knows: they can be one within the other.
fn is_choice(row: &Map, field: &str) -> bool {
    let Some(items) = raw(row, field).and_then(Value::as_array).filter(|_| ENCRYPTIONS.contains(&field)) else {
        return false;
    };
    let name = |item: &Value| item.as_str().map(|text| text.replace(|c: char| c.is_ascii_digit() || c == '.', ""));
    items.len() > 1 && items.windows(2).all(|pair| name(&pair[0]).is_some() && name(&pair[0]) == name(&pair[1]))
}

/// The value of a field of a row as configured, before it is put into words.
#[must_use]
pub fn raw<'a>(row: &'a Map, field: &'a str) -> Option<&'a Value> {
    // No field has a dot in its name.
    get(row, "_raw")?.get_from_path(field)
}

/// An entry of a map.
#[must_use]
pub fn get<'a>(map: &'a Map, key: &'a str) -> Option<&'a Value> {
    // A map whose keys live as long as this one, so that it need not be copied.
    let map: &HashMap<Key<'a>, Value, _> = map;
    map.get(&Key::Str(key))
}

/// A text in a map.
#[must_use]
pub fn string<'a>(map: &'a Map, key: &'a str) -> Option<&'a str> {
    get(map, key).and_then(Value::as_str)
}

/// The texts of a list in a map.
fn strings<'a>(map: &'a Map, key: &'a str) -> impl Iterator<Item = &'a str> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str)
}
