//! Tables, lists and alerts in Markdown, from what templates see of the facts.

use std::collections::HashMap;

use tera::Value;
use tera::value::Map;

use crate::compose::template::room_for;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, NUMBER_MARKS, get, string};

/// Sentences under each other; one alone is a paragraph.
pub(super) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        items => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
    }
}

/// An alert: GFM's kind, the language's signal word, the text.
pub(super) fn alert(locale: &Locale, severity: Option<&str>, paragraphs: &[String]) -> anyhow::Result<String> {
    // The words of GFM's kinds are nearest to the signal words; their colours are GitHub's affair.
    let (kind, name) = match severity {
        Some("danger") => ("WARNING", "signal.danger"),
        Some("warning") => ("WARNING", "signal.warning"),
        Some("caution") => ("CAUTION", "signal.caution"),
        Some("notice") => ("IMPORTANT", "signal.notice"),
        _ => ("NOTE", "signal.note"),
    };
    let text: Vec<&str> = paragraphs.iter().map(String::as_str).filter(|text| !text.trim().is_empty()).collect();
    Ok(format!("> [!{kind}]\n> **{}** {}", locale.word(name)?, text.join("\n>\n> ")))
}

/// The parts of an alert, in order, without those that are not given.
pub(super) fn alert_parts(locale: &Locale, row: &Map, fields: &[&str]) -> anyhow::Result<Vec<String>> {
    let mut parts = Vec::new();
    for field in fields {
        let part = match get(row, field).and_then(Value::as_map) {
            Some(nested) => word::sentences(locale, nested, &|_| true)?.join(" "),
            None => string(row, field).unwrap_or_default().to_owned(),
        };
        if !part.is_empty() {
            parts.push(part);
        }
    }
    Ok(parts)
}

/// A caption with its number, which is not known yet.
pub(crate) fn numbered(locale: &Locale, message: &str, title: &str) -> anyhow::Result<String> {
    let mark = NUMBER_MARKS[usize::from(message == "caption.figure")];
    say(locale, message, &[("number", mark.to_string().into()), ("title", title.into())])
}

/// The label of a field: the attribute of its table's message.
pub(super) fn label(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<String> {
    locale.word(&format!("{}.{field}", string(table, "_kind").unwrap_or_default()))
}

/// What a row says by leaving a field out, where the field's description defines it: "all operating modes". Of what is not
/// there, it says nothing.
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

/// A table with a row for each of `rows`. A column names one field or several with a space between; the further ones
/// stand below the first with their label. A column that no row fills is left out.
pub(super) fn rows_table(
    locale: &Locale,
    rows: &[&Map],
    columns: &[String],
    caption: &str,
    intro: Option<&str>,
) -> anyhow::Result<String> {
    let Some(first) = rows.first() else { return Ok(String::new()) };
    let mut heads = Vec::new();
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
    for column in columns {
        let mut fields: Vec<&str> = column.split_whitespace().collect();
        fields.retain(|field| rows.iter().any(|row| get(row, field).is_some()));
        let Some(main) = fields.first() else { continue };
        heads.push(label(locale, first, main)?);
        for (row, cells) in rows.iter().zip(&mut cells) {
            let mut lines = Vec::new();
            for field in &fields {
                let value = word::cell(locale, row, field)?;
                // A row with no title of its own is called by its kind.
                let is_title = *field == "kind" && *main == "title" && raw_text(row, "title").is_none();
                if value.is_empty() || is_title {
                    if field == main && !is_title {
                        lines.extend(left_out(locale, row, field)?);
                    }
                    continue;
                }
                // An id needs no label, and the sentences of a nested table bring their own.
                let own = *field == "id" || get(row, field).is_some_and(Value::is_map);
                lines.push(if field == main || own {
                    value
                } else {
                    labelled(locale, label(locale, row, field)?, value)?
                });
            }
            cells.push(if lines.is_empty() { locale.word("pair.not-stated")? } else { lines.join("<br>") });
        }
    }
    let intro = intro.map(|id| locale.word(id)).transpose()?.unwrap_or_default();
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{intro}\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// A table of labels and values; without a caption, a list of them. Dates stand in full: there is room, and no column of
/// them to look down.
pub(super) fn pairs_table(
    locale: &Locale,
    table: &Map,
    fields: &[String],
    caption: Option<&str>,
) -> anyhow::Result<String> {
    let mut cells = Vec::new();
    for field in fields {
        let value = word::cell_in_full(locale, table, field)?;
        if !value.is_empty() {
            cells.push(vec![label(locale, table, field)?, value]);
        }
    }
    if cells.is_empty() {
        return Ok(String::new());
    }
    let Some(caption) = caption else {
        let lines: anyhow::Result<Vec<String>> = cells
            .into_iter()
            .filter_map(|cell| <[String; 2]>::try_from(cell).ok())
            .map(|[name, value]| labelled(locale, name, value))
            .collect();
        return Ok(format!("\n\n{}\n\n", listed(&lines?)));
    };
    let heads = [locale.word("pair.key")?, locale.word("pair.value")?];
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// Which row a column has in its list. A column with no list is left out: nothing is known of what it has.
pub(super) fn matrix(
    locale: &Locale,
    rows: &[&Map],
    columns: &[&Map],
    field: &str,
    caption: &str,
    corner: &str,
) -> anyhow::Result<String> {
    let columns: Vec<&Map> = columns.iter().copied().filter(|column| get(column, field).is_some()).collect();
    let mut heads = vec![locale.word(corner)?];
    for column in &columns {
        heads.push(string(column, "title").unwrap_or_default().to_owned());
    }
    let (yes, no, assigned) = (locale.word("matrix.yes")?, locale.word("matrix.no")?, locale.word("matrix.assigned")?);
    // A cell for each pair, so that many rows and many columns make more than anybody can read.
    room_for(rows.len().saturating_mul(columns.len()).saturating_mul(no.len() + " | ".len()))?;
    // The items of each column, by the id that they name.
    let mut named: Vec<HashMap<&str, &str>> = Vec::with_capacity(columns.len());
    for column in &columns {
        let items = get(column, field).and_then(Value::as_array).unwrap_or_default().iter().map(Value::as_str);
        let raw = get(column, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, field));
        let raw = raw.and_then(Value::as_array).unwrap_or_default().iter().map(Value::as_str);
        // Of two that name one row, the first one.
        named.push(raw.zip(items).rev().filter_map(|(id, item)| id.zip(item)).collect());
    }
    let mut cells = Vec::new();
    for row in rows {
        let mut line = vec![format!("{}<br>{}", word::cell(locale, row, "title")?, word::cell(locale, row, "id")?)];
        let id = raw_text(row, "id").unwrap_or_default();
        // Who may use it, the operator decides: a role that does not have it on delivery can get it.
        let raw = get(row, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, "assignable"));
        let no = if raw.and_then(Value::as_bool) == Some(true) { &assigned } else { &no };
        for items in &named {
            line.push(items.get(id).map_or_else(|| no.clone(), |item| word::marks(item) + &yes));
        }
        cells.push(line);
    }
    if cells.is_empty() || columns.is_empty() {
        return Ok(String::new());
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// The maps of a list in a map.
pub(super) fn maps<'a>(map: &'a Map, key: &'a str) -> impl Iterator<Item = &'a Map> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_map)
}

/// The value of a row as it stands in the configuration.
pub(super) fn raw_text<'a>(row: &'a Map, key: &'a str) -> Option<&'a str> {
    get(row, "_raw").and_then(Value::as_map).and_then(|raw| string(raw, key))
}

/// A Markdown table under its caption.
pub(super) fn grid(caption: &str, heads: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = vec!["---".to_owned(); heads.len()];
    let mut lines = vec![format!("*{caption}*\n"), line(heads), line(&rule)];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}
