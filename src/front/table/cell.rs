//! A value of a configuration as the text of a cell, and back. The text of a value is always the same, so that an unedited cell is
//! known by it; spreadsheet programs may have changed how it is written, though not what it says.

use std::sync::LazyLock;

use regex::Regex;
use toml_edit::{Array, Datetime, InlineTable, Value as Edit};

use crate::input::sheet;
use crate::model::device::value::{is_date, is_month};
use crate::model::node::Value;
use crate::model::shape::Takes;

/// The cell's text of a value in a field.
///
/// A list has a line for each entry. In a field that takes more than one text, what could be read in another way is written as
/// in TOML: it begins with `[`, `{` or `"`.
pub fn text(value: &Value, takes: &Takes) -> String {
    match value {
        Value::String(text) if takes.is_mixed() && !is_plain(text, takes) => quoted(text),
        Value::Array(items) if !items.is_empty() => {
            let plain: Option<Vec<String>> = items.iter().map(|item| plain_entry(&item.value, takes)).collect();
            plain.map_or_else(|| toml(value), |lines| lines.join("\n"))
        }
        Value::Array(_) | Value::Table(_) => toml(value),
        Value::String(text) | Value::Date(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Float(number) => number.to_string(),
        Value::Boolean(value) => value.to_string(),
    }
}

/// An entry of a list as a line.
fn plain_entry(value: &Value, takes: &Takes) -> Option<String> {
    match value {
        Value::String(text) => is_plain(text, takes).then(|| text.clone()),
        Value::Integer(number) if takes.integer => Some(number.to_string()),
        Value::Boolean(value) if takes.boolean => Some(value.to_string()),
        _ => None,
    }
}

/// Whether a text alone in its line is read as itself.
fn is_plain(text: &str, takes: &Takes) -> bool {
    !(text.is_empty()
        || text.trim() != text
        || text.contains(['\n', '\r'])
        || text.starts_with(['[', '{', '"'])
        || !matches!(one(text, takes, None), Ok(Edit::String(_)) | Err(_)))
}

/// A text as TOML, within double quotes: what JSON escapes, TOML does, too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A value as TOML.
fn toml(value: &Value) -> String {
    edit(value).decorated("", "").to_string()
}

/// A value for the editor of TOML.
pub fn edit(value: &Value) -> Edit {
    match value {
        Value::String(text) => Edit::from(text.as_str()),
        Value::Integer(number) => Edit::from(*number),
        Value::Float(number) => Edit::from(*number),
        Value::Boolean(value) => Edit::from(*value),
        Value::Date(text) => date(text).unwrap_or_else(|| Edit::from(text.as_str())),
        Value::Array(items) => Edit::Array(items.iter().map(|item| edit(&item.value)).collect::<Array>()),
        Value::Table(table) => {
            let entries = table.iter().map(|(key, entry)| (key.as_str(), edit(&entry.node.value)));
            Edit::InlineTable(entries.collect::<InlineTable>())
        }
    }
}

fn date(text: &str) -> Option<Edit> {
    text.parse::<Datetime>().ok().map(Edit::from)
}

/// How the text of a cell stands to the value from which it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compared {
    Same,
    /// A spreadsheet program has written it in another way and has lost something, such as leading zeros.
    Rewritten,
    Other,
}

/// Compares the text of a cell with the one that was written.
pub fn compare(found: &str, written: &str, takes: &Takes) -> Compared {
    let (found, written) = (tidy(found), tidy(written));
    if found == written {
        return Compared::Same;
    }
    let is_boolean = takes.boolean && boolean(&found).is_some() && boolean(&found) == boolean(&written);
    let day = || days(&found).contains(&written);
    let number = || same_number(&found, &written);
    if is_boolean || takes.date && day() || takes.integer && written.parse::<i64>().is_ok() && number() {
        return Compared::Same;
    }
    let is_month = || is_month(&written) && days(&found).contains(&format!("{written}-01"));
    let is_word = || boolean(&written).is_some() && boolean(&found) == boolean(&written);
    if day() || is_month() || number() || is_word() { Compared::Rewritten } else { Compared::Other }
}

/// Without blanks at the ends of lines and of the whole, and with one kind of line break.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    lines.join("\n")
}

/// Whether two texts are one number, in whatever way it is written.
fn same_number(one: &str, other: &str) -> bool {
    let number = |text: &str| {
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.,eE".contains(&byte));
        text.replace(',', ".").parse::<f64>().ok().filter(|number| is_number && number.is_finite())
    };
    matches!((number(one), number(other)), (Some(one), Some(other)) if one.to_bits() == other.to_bits())
}

/// The days that a text can mean, in each order of day and month.
fn days(text: &str) -> Vec<String> {
    let text = text.strip_suffix("00:00:00").map_or(text, |day| day.trim_end_matches(['T', ' ']));
    let numbers: Option<Vec<u32>> =
        text.split(['.', '/', '-']).map(str::trim).map(|number| number.parse().ok()).collect();
    let Some([one, two, three]) = numbers.as_deref().and_then(|numbers| <[u32; 3]>::try_from(numbers).ok()) else {
        return Vec::new();
    };
    let year = |year: u32| if year < 100 { 2000 + year } else { year };
    let orders = [(one, two, three), (year(three), two, one), (year(three), one, two)];
    let days = orders.into_iter().map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"));
    days.filter(|day| is_date(day)).collect()
}

/// The truth values of spreadsheet programs in the languages of ifugen.
fn boolean(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "wahr" | "vrai" | "prawda" | "αληθησ" | "αληθης" => Some(true),
        "false" | "falsch" | "faux" | "fałsz" | "ψευδησ" | "ψευδης" => Some(false),
        _ => None,
    }
}

/// Why a text is no value of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is of another kind.
    Kind,
    /// A spreadsheet program has made it of something else: a date, a rounded number, an error.
    Made,
}

/// The value that a cell's text means in a field. `old` is the value that it replaces, which decides where the field takes both
/// one value and a list of them.
pub fn read(text: &str, takes: &Takes, old: Option<&Value>) -> Result<Edit, Refused> {
    let text = tidy(text);
    if takes.is_mixed() && text.starts_with(['[', '{', '"']) {
        return text.parse::<Edit>().map(|value| value.decorated("", "")).map_err(|_| Refused::Kind);
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let was_list = matches!(old, Some(Value::Array(_)));
    if takes.list && (lines.len() > 1 || was_list || takes.only_list) {
        let items: Result<Vec<Edit>, Refused> = lines.iter().map(|line| one(line, takes, None)).collect();
        return items.map(|items| Edit::Array(items.into_iter().collect::<Array>()));
    }
    one(&text, takes, old)
}

fn one(text: &str, takes: &Takes, old: Option<&Value>) -> Result<Edit, Refused> {
    static MADE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        let month = "(jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-zä]{0,6}\\.?";
        let made = [
            "[0-9]+([.,][0-9]+)?e[+-][0-9]+".to_owned(),
            format!("[0-9]{{1,2}}[. -] ?{month}([- ][0-9]{{2,4}})?"),
            format!("{month}[- ][0-9]{{2,4}}"),
            "#([a-z/0]+[!?]|n/a|nv|#+)".to_owned(),
        ];
        Regex::new(&format!("(?i)^({})$", made.join("|"))).ok()
    });
    if takes.boolean
        && let Some(value) = boolean(text)
    {
        return Ok(Edit::from(value));
    }
    if takes.integer || takes.number {
        // A spreadsheet program may show a whole number with zeros behind a point or a comma.
        let whole = text.split_once(['.', ',']).filter(|(_, rest)| !rest.is_empty() && rest.bytes().all(|c| c == b'0'));
        if let Ok(number) = whole.filter(|_| takes.integer).map_or(text, |(whole, _)| whole).parse::<i64>() {
            return Ok(Edit::from(number));
        }
        if takes.number
            && let Ok(number) = text.replace(',', ".").parse::<f64>()
            && number.is_finite()
        {
            return Ok(Edit::from(number));
        }
    }
    if takes.date {
        let day = if is_date(text) { Some(text.to_owned()) } else { german_day(text) };
        if let Some(day) = day {
            let in_quotes = matches!(old, Some(Value::String(_)));
            return date(&day).filter(|_| !in_quotes).or_else(|| Some(Edit::from(day))).ok_or(Refused::Kind);
        }
        return Err(Refused::Kind);
    }
    if !takes.text {
        return Err(Refused::Kind);
    }
    if MADE.as_ref().is_some_and(|made| made.is_match(text)) {
        return Err(Refused::Made);
    }
    // A date that stands without quotes stays so.
    if matches!(old, Some(Value::Date(_))) && is_date(text) {
        return date(text).ok_or(Refused::Kind);
    }
    Ok(Edit::from(text))
}

/// `31.1.2026`: with points, the order of day and month is known.
fn german_day(text: &str) -> Option<String> {
    let parts: Vec<u32> = text.split('.').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [day, month, year] = parts.as_slice() else { return None };
    Some(format!("{year:04}-{month:02}-{day:02}")).filter(|day| is_date(day))
}

/// Whether a cell is empty.
pub fn is_empty(cell: &sheet::Cell) -> bool {
    matches!(cell, sheet::Cell::Text(text) if text.trim().is_empty())
}
