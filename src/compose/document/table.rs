//! Tables, lists and alerts, from what templates see of the facts.

use std::collections::HashMap;

use tera::Value;
use tera::value::Map;

use super::columns::{self, Cell, Column};
use crate::compose::block::{Ready, Severity};
use crate::compose::template::room_for;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, CAPTION_TITLE, NUMBER_MARKS, get, string};

/// The number of columns that fit on a page.
pub(super) const ROOM: usize = 6;

/// Sentences under each other; one alone is a paragraph.
pub(super) fn listed(items: Vec<String>) -> Option<Ready> {
    match <[String; 1]>::try_from(items) {
        Ok([one]) => Some(Ready::Paragraph(one)),
        Err(items) if items.is_empty() => None,
        Err(items) => Some(Ready::List { is_numbered: false, items }),
    }
}

/// An alert: the language's signal word, the paragraphs.
pub(super) fn alert(locale: &Locale, severity: Option<&str>, mut paragraphs: Vec<String>) -> anyhow::Result<Ready> {
    // The words of GFM's kinds are nearest to the signal words; their colours are GitHub's affair.
    let (severity, name) = match severity {
        Some("danger") => (Severity::Danger, "signal.danger"),
        Some("warning") => (Severity::Warning, "signal.warning"),
        Some("caution") => (Severity::Caution, "signal.caution"),
        Some("notice") => (Severity::Important, "signal.notice"),
        _ => (Severity::Note, "signal.note"),
    };
    paragraphs.retain(|text| !text.trim().is_empty());
    Ok(Ready::Alert { severity, signal: locale.word(name)?, paragraphs })
}

/// A paragraph of an alert: those of these facts that are given, in order. A condition begins it as a clause.
pub(super) fn alert_part(locale: &Locale, row: &Map, fields: &[&str]) -> anyhow::Result<String> {
    let mut parts = Vec::new();
    for field in fields {
        if let Some(condition) = get(row, field).and_then(Value::as_map) {
            parts.extend(clauses(locale, condition)?);
        } else if get(row, field).is_some_and(Value::is_array) {
            parts.extend(word::sentence(locale, row, field)?);
        } else {
            parts.extend(string(row, field).map(str::to_owned));
        }
    }
    Ok(parts.join(" "))
}

/// The parts of a condition: the message of its clause, and that of its words in brackets.
const CONDITION_PARTS: &[(&str, &str, &str)] = &[
    ("modes", "condition.if-modes", "condition.short-modes"),
    ("variants", "condition.if-variants", "condition.short-variants"),
    ("options", "condition.if-options", "condition.short-options"),
    ("platforms", "condition.if-platforms", "condition.short-platforms"),
    ("versions", "condition.if-versions", "condition.short-versions"),
    ("condition", "condition.if-condition", "condition.short-condition"),
];

/// A condition as clauses that a sentence follows.
pub(super) fn clauses(locale: &Locale, condition: &Map) -> anyhow::Result<Vec<String>> {
    let given = CONDITION_PARTS.iter().filter(|(field, ..)| get(condition, field).is_some());
    given.map(|(_, clause, _)| word::worded(locale, condition, clause)).collect()
}

/// What holds only under conditions, with those behind it.
pub(super) fn under(locale: &Locale, what: String, when: &[&Map]) -> anyhow::Result<String> {
    let mut told: Vec<String> = Vec::new();
    for condition in when {
        for (_, _, message) in CONDITION_PARTS.iter().filter(|(field, ..)| get(condition, field).is_some()) {
            let words = word::unlinked(&word::worded(locale, condition, message)?).into_owned();
            if !told.iter().any(|other| is_same(other, &words)) {
                told.push(words);
            }
        }
    }
    if told.is_empty() {
        return Ok(what);
    }
    say(locale, "glance.scoped", &[("link", what.into()), ("scope", locale.comma(&told).into())])
}

/// A caption with a placeholder for its number.
pub(crate) fn numbered(locale: &Locale, message: &str, title: &str) -> anyhow::Result<String> {
    let mark = NUMBER_MARKS[usize::from(message == "caption.figure")];
    let title = format!("{CAPTION_TITLE}{title}");
    say(locale, message, &[("number", mark.to_string().into()), ("title", title.into())])
}

/// The label of a field: the attribute of its table's message.
pub(super) fn label(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<String> {
    locale.word(&format!("{}.{field}", string(table, "_kind").unwrap_or_default()))
}

/// What a missing field means, if the field's description defines it: "all operating modes". For something absent, it
/// means nothing.
fn left_out(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Option<String>> {
    if matches!(raw_text(table, "state"), Some("not_provided" | "not_applicable")) {
        return Ok(None);
    }
    let name = format!("{}.{field}-left-out", string(table, "_kind").unwrap_or_default());
    locale.has(&name).then(|| locale.word(&name)).transpose()
}

/// `Label: value`, punctuated as the language does.
pub(super) fn labelled(locale: &Locale, label: String, value: String) -> anyhow::Result<String> {
    say(locale, "pair.line", &[("label", label.into()), ("value", value.into())])
}

/// A table with a row for each of `rows`, laid out as described in [`columns::grid`]. A column names one field or
/// several, separated by spaces: the others go below the first if there is no room for separate columns. A column that
/// begins with `=` is what the rows are about; else the first one is. `told` are fields that the text around the table
/// states. Fields that a row leaves out are taken from the table `or`.
pub(super) fn rows_table(
    locale: &Locale,
    rows: &[&Map],
    columns: &[String],
    told: &[String],
    caption: &str,
    intro: Option<&str>,
    or: Option<&Map>,
) -> anyhow::Result<Vec<Ready>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: Vec<Column> = Vec::new();
    let mut subject = 0;
    for column in columns {
        let mut host: Option<usize> = None;
        for field in column.trim_start_matches(SUBJECT).split_whitespace() {
            let Some(first) = rows.iter().find(|row| get(row, field).is_some()) else { continue };
            let mut cells = Vec::with_capacity(rows.len());
            for row in rows {
                let row: &Map = match or {
                    Some(or) if get(row, field).is_none() && get(or, field).is_some() => or,
                    _ => row,
                };
                let mut text = word::cell(locale, row, field)?;
                // The row's name would be printed twice. A password that is the account's name is another fact.
                let name = found.first().and_then(|names: &Column| names.cells.get(cells.len()));
                let repeats = name
                    .is_some_and(|name| field != "default_password" && !text.is_empty() && is_same(&name.text, &text));
                // So would somebody who is a party and a role: “By: you. Role: You”. Other facts with equal words are different.
                let before = host.filter(|_| PERSONS.contains(&field));
                let before = before.and_then(|host: usize| found[host].cells.get(cells.len()));
                let repeats = repeats || before.is_some_and(|cell| !text.is_empty() && is_alike(&cell.text, &text));
                let length = length(row, field, &text);
                if text.is_empty() {
                    text = left_out(locale, row, field)?.unwrap_or_default();
                }
                let is_list = get(row, field).is_some_and(Value::is_array);
                cells.push(Cell { text, length, is_sentences: tells_itself(row, field), is_list, repeats });
            }
            let head = label(locale, first, field)?;
            // Fields of one name are one column.
            if let Some(host) = host
                && found[host].head == head
            {
                found[host].cells.iter_mut().zip(cells).for_each(|(cell, more)| join(cell, more));
                continue;
            }
            let stays = rows.iter().any(|row| get(row, field).is_some_and(Value::is_map) && !tells_itself(row, field));
            // A condition applies to the whole row, and is a sentence already.
            let is_condition = get(first, field).and_then(Value::as_map).and_then(|table| string(table, "_kind"));
            let is_condition = is_condition == Some(CONDITION);
            let host_of = if is_condition { 0 } else { host.unwrap_or_default() };
            let is_main = host.is_none() && !is_condition;
            if is_main && column.starts_with(SUBJECT) {
                subject = found.len();
            }
            found.push(Column { head, cells, host: host_of, is_main, stays });
            host.get_or_insert(found.len() - 1);
        }
    }
    for (_, column) in found.iter_mut().enumerate().filter(|(at, column)| column.is_main && *at != subject) {
        column.host = subject;
    }
    if let Some(first) = found.first_mut() {
        for (row, cell) in rows.iter().zip(&mut first.cells) {
            for field in told {
                cell.text = word::marks(&word::cell(locale, row, field)?) + &cell.text;
            }
        }
    }
    let intro = intro.map(|id| locale.word(id)).transpose()?.map(Ready::Paragraph);
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(intro.into_iter().chain(columns::grid(locale, caption, &found, ROOM)?).collect())
}

/// Begins the column that says what the rows are about.
const SUBJECT: char = '=';

/// Joins the value of another field into an existing cell of the column.
fn join(cell: &mut Cell, more: Cell) {
    if cell.text.is_empty() {
        *cell = more;
    } else if more.repeats {
        cell.text.push_str(&word::marks(&more.text));
    } else if !more.text.is_empty() {
        cell.text.push_str("<br>");
        cell.text.push_str(&more.text);
        cell.length += more.length;
        cell.is_list &= more.is_list;
    }
}

/// The length of a cell for [`columns::grid`]: that of the values as they are configured, so that it is the same in all
/// languages; of the text where it is made of several facts.
pub(super) fn length(row: &Map, field: &str, text: &str) -> usize {
    match get(row, field) {
        Some(value) => written(value, word::raw(row, field)),
        None => word::unmarked(text).chars().count(),
    }
}

/// The number of characters of a value as it is configured.
fn written(value: &Value, raw: Option<&Value>) -> usize {
    if let Some(items) = raw.unwrap_or(value).as_array() {
        let lengths = items.iter().map(|item| written(item, Some(item).filter(|item| !item.is_map())));
        lengths.sum::<usize>() + ", ".len() * items.len().saturating_sub(1)
    } else if let Some(raw) = raw {
        raw.as_str().map_or_else(|| raw.to_string().len(), |text| text.chars().count())
    } else {
        value.as_map().map_or(0, written_in)
    }
}

/// The same of all values of a table.
fn written_in(table: &Map) -> usize {
    let fields = get(table, "_fields").and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str);
    fields.filter_map(|field| Some(written(get(table, field)?, word::raw(table, field)))).sum()
}

/// Tables whose sentences need no label.
const TELL_THEMSELVES: &[&str] = &[CONDITION, "protection"];
const CONDITION: &str = "condition";

/// Whether a field of a row has a table whose sentences need no label.
pub(super) fn tells_itself(row: &Map, field: &str) -> bool {
    let kind = get(row, field).and_then(Value::as_map).and_then(|table| string(table, "_kind"));
    kind.is_some_and(|kind| TELL_THEMSELVES.contains(&kind))
}

/// Whether two cells are equal to a reader.
fn is_same(one: &str, other: &str) -> bool {
    word::unmarked(one) == word::unmarked(other)
}

/// Fields that name persons, who can stand in the field before, too.
const PERSONS: &[&str] = &["role", "acts", "call"];

/// Whether two cells have the same words.
fn is_alike(one: &str, other: &str) -> bool {
    let plain = |text: &str| word::unlinked(&word::unmarked(text)).to_lowercase();
    plain(one) == plain(other)
}

/// A table of labels and values; without a caption, a list of them.
pub(super) fn pairs_table(
    locale: &Locale,
    table: &Map,
    fields: &[String],
    caption: Option<&str>,
) -> anyhow::Result<Vec<Ready>> {
    let mut pairs = Vec::new();
    for field in fields {
        let value = word::cell(locale, table, field)?;
        if !value.is_empty() {
            pairs.push([label(locale, table, field)?, value]);
        }
    }
    if pairs.is_empty() {
        return Ok(Vec::new());
    }
    let Some(caption) = caption else {
        let lines: anyhow::Result<Vec<String>> =
            pairs.into_iter().map(|[name, value]| labelled(locale, name, value)).collect();
        return Ok(listed(lines?).into_iter().collect());
    };
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(vec![rows_of_pairs(locale, Some(caption), pairs)?])
}

/// Labels and values as a table.
pub(super) fn rows_of_pairs(
    locale: &Locale,
    caption: Option<String>,
    pairs: Vec<[String; 2]>,
) -> anyhow::Result<Ready> {
    let head = vec![locale.word("pair.key")?, locale.word("pair.value")?];
    Ok(Ready::Table { caption, head, rows: pairs.into_iter().map(Vec::from).collect() })
}

/// Which rows each column has in its list. Of the others a cell says only what a fact says: `may_rest`, or that the operator
/// assigns them. A column with neither list nor `may_rest` is left out.
pub(super) fn matrix(
    locale: &Locale,
    rows: &[&Map],
    columns: &[&Map],
    field: &str,
    caption: &str,
    corner: &str,
) -> anyhow::Result<Vec<Ready>> {
    let heirs = Heirs { columns, field };
    let has_rights = |column: &&Map| !heirs.items(column).is_empty() || get(column, "may_rest").is_some();
    let columns: Vec<&Map> = columns.iter().copied().filter(has_rights).collect();
    let mut heads = vec![locale.word(corner)?];
    for column in &columns {
        // The cells below show what holds for the rest.
        let of_rest = string(column, "may_rest").map(word::marks).unwrap_or_default();
        heads.push(of_rest + string(column, "title").unwrap_or_default());
    }
    let not_stated = locale.word("pair.not-stated")?;
    let (yes, no, assigned) = (locale.word("matrix.yes")?, locale.word("matrix.no")?, locale.word("matrix.assigned")?);
    // A cell for each pair, so that many rows and many columns make more than anybody can read.
    room_for(rows.len().saturating_mul(columns.len()).saturating_mul(no.len() + " | ".len()))?;
    // The items of each column, by the id that they name.
    // If two name one row, the first one.
    let named = columns.iter().map(|column| heirs.items(column).into_iter().rev().collect());
    let named: Vec<HashMap<&str, &str>> = named.collect();
    let mut cells = Vec::new();
    for row in rows {
        let name = [word::cell(locale, row, "title")?, word::cell(locale, row, "when")?];
        let mut line = vec![name.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("<br>")];
        let id = raw_text(row, "id").unwrap_or_default();
        // The operator decides who may use it: a role that does not have it on delivery can get it.
        let is_assignable = flag(row, "assignable") == Some(true);
        for (items, column) in named.iter().zip(&columns) {
            let of_rest = match raw_text(column, "may_rest") {
                Some("yes") => &yes,
                _ if is_assignable => &assigned,
                Some(_) => &no,
                None => &not_stated,
            };
            line.push(items.get(id).map_or_else(|| of_rest.clone(), |item| word::marks(item) + &yes));
        }
        cells.push(line);
    }
    if cells.is_empty() || columns.is_empty() {
        return Ok(Vec::new());
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(vec![Ready::Table { caption: Some(caption), head: heads, rows: cells }])
}

/// Columns that have the items of others, too: the roles that their `inherits` names.
struct Heirs<'a> {
    columns: &'a [&'a Map],
    field: &'a str,
}

impl<'a> Heirs<'a> {
    /// The items of a column by the id that each names, first its own, then those that it has from others. An item of
    /// another column has the mark of its fact there, since the row says what both facts say.
    fn items(&self, column: &'a Map) -> Vec<(&'a str, &'a str)> {
        let mut found = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        let mut waiting = vec![column];
        while let Some(column) = waiting.pop() {
            let items = get(column, self.field).and_then(Value::as_array).unwrap_or_default().iter();
            let raw = word::raw(column, self.field).and_then(Value::as_array).unwrap_or_default().iter();
            found.extend(raw.map(Value::as_str).zip(items.map(Value::as_str)).filter_map(|(id, item)| id.zip(item)));
            for id in super::glance::raw_texts(column, "inherits") {
                // Roles that name each other end here.
                if !seen.contains(&id) {
                    seen.push(id);
                    waiting.extend(self.columns.iter().copied().find(|column| raw_text(column, "id") == Some(id)));
                }
            }
        }
        found
    }
}

/// The maps of a list in a map.
pub(super) fn maps<'a>(map: &'a Map, key: &'a str) -> impl Iterator<Item = &'a Map> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_map)
}

/// Whether the operator must provide what a table describes.
pub(super) fn is_left_to_operator(table: &Map) -> bool {
    let is_asked = matches!(raw_text(table, "need"), None | Some("required"));
    // Remote access is provided by the operator who wants it.
    is_asked
        && string(table, "_kind") != Some("remote-access")
        && (raw_text(table, "state") == Some("by_operator")
            || raw_text(table, "protection") == Some("antimalware_by_operator"))
}

/// A flag of a row.
pub(super) fn flag(row: &Map, key: &str) -> Option<bool> {
    word::raw(row, key)?.as_bool()
}

/// The value of a row as configured.
pub(super) fn raw_text<'a>(row: &'a Map, key: &'a str) -> Option<&'a str> {
    word::raw(row, key).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use tera::value::Key;

    use super::*;
    use crate::compose::block::markdown;

    /// The first row of a table of three tasks, of which only the first has the further field of the second column.
    fn first_row(column: &str, host: &str, further: &str) -> String {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let (of_host, of_further) = column.split_once(' ').expect("two fields");
        let task = |title: &str, facts: &[(&str, &str)]| {
            let kind = [("_kind", "task"), ("title", title)];
            kind.iter()
                .chain(facts)
                .map(|(field, text)| (Key::from((*field).to_owned()), Value::from(*text)))
                .collect::<Map>()
        };
        let rows = [
            task("a", &[(of_host, host), (of_further, further)]),
            task("b", &[(of_host, "x")]),
            task("c", &[(of_host, "y")]),
        ];
        let columns = ["title".to_owned(), column.to_owned()];
        let blocks = rows_table(&locale, &rows.iter().collect::<Vec<_>>(), &columns, &[], "task.caption", None, None);
        let text = markdown(&blocks.expect("a table"), &mut str::to_owned);
        text.lines().find(|line| line.starts_with("| a ")).expect("the row").to_owned()
    }

    fn map(entries: &[(&'static str, Value)]) -> Map {
        entries.iter().map(|(name, value)| (Key::Str(name), value.clone())).collect()
    }

    #[test]
    fn the_length_of_a_value_does_not_depend_on_the_language() {
        let raw = map(&[("use", Value::from("login")), ("names", Value::from(vec!["a b", "c"]))]);
        let nested = map(&[
            ("method", Value::from("translated")),
            ("_raw", Value::from(map(&[("method", Value::from("TLS"))]))),
            ("_fields", Value::from(vec!["method"])),
        ]);
        let row = map(&[
            ("use", Value::from("user name and password")),
            ("names", Value::from(vec!["words in another", "language"])),
            ("encryption", Value::from(nested)),
            ("_raw", Value::from(raw)),
        ]);
        let lengths = ["use", "names", "encryption", ""].map(|field| length(&row, field, "text"));
        assert_eq!(lengths, ["login".len(), "a b, c".len(), "TLS".len(), "text".len()]);
    }

    #[test]
    fn conditions_are_named_once() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let condition = |words: &str| {
            map(&[
                ("condition", Value::from(words.to_owned())),
                ("_kind", Value::from("condition")),
                ("_raw", Value::from(map(&[("condition", Value::from(words.to_owned()))]))),
                ("_fields", Value::from(vec!["condition"])),
            ])
        };
        let said = |conditions: &[&Map]| under(&locale, "X".to_owned(), conditions).expect("words");
        let (rain, wind) = (condition("it rains"), condition("a storm blows"));
        assert_eq!(said(&[]), "X");
        assert_eq!(said(&[&rain, &rain]), "X (condition: it rains)");
        assert_eq!(said(&[&rain, &wind]), "X (condition: it rains, condition: a storm blows)");
    }

    #[test]
    fn a_cell_with_the_words_of_another_is_left_out_only_if_both_name_persons() {
        assert_eq!(first_row("by role", "user", "User"), "| a | user |");
        assert_eq!(first_row("by role", "user", "Nurse"), "| a | user<br>Role: Nurse |");
        let both = "| a | 1 day<br>Interruption during the task: 1 day |";
        assert_eq!(first_row("interval downtime", "1 day", "1 day"), both, "the words are equal, the facts are not");
    }
}
