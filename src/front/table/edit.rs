//! Changes of a list in the text of a configuration. Comments, order and line ends stay; only what changes is written anew.

use similar::{ChangeTag, TextDiff};
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use crate::model::synonym;

/// A change of a list. Rows are those of the file, from 0.
#[derive(Debug, Clone)]
pub enum Change {
    Set {
        row: usize,
        path: String,
        value: Value,
    },
    Remove {
        row: usize,
        path: String,
    },
    /// A row at the end.
    Add {
        fields: Vec<(String, Value)>,
    },
    Delete {
        row: usize,
    },
}

/// The text with the changes. Deletions come last, from the end of the list.
///
/// # Errors
/// The reason why the file cannot be changed in this way.
pub fn apply(text: &str, list: &str, changes: &[Change]) -> Result<String, String> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut document: DocumentMut = body.parse().map_err(|_| "the file cannot be parsed".to_owned())?;
    let unchanged = document.to_string();
    let name = list;
    let (key, above) = list.rsplit_once('.').map_or((list, ""), |(above, key)| (key, above));
    let mut holder: &mut dyn TableLike = document.as_table_mut();
    for segment in above.split('.').filter(|segment| !segment.is_empty()) {
        if !holder.contains_key(segment) {
            let mut table = Table::new();
            table.set_implicit(true);
            holder.insert(segment, Item::Table(table));
        }
        let found = holder.get_mut(segment).and_then(Item::as_table_like_mut);
        holder = found.ok_or_else(|| format!("`{segment}` is no table"))?;
    }
    for change in changes {
        if !holder.contains_key(key) {
            holder.insert(key, Item::ArrayOfTables(ArrayOfTables::new()));
        }
        let list = holder.get_mut(key).ok_or_else(|| format!("there is no `{key}`"))?;
        one(list, name, change)?;
    }
    Ok(with_ends_of(text, &unchanged, &document.to_string()))
}

fn one(list: &mut Item, name: &str, change: &Change) -> Result<(), String> {
    let missing = || "a row of the list cannot be found".to_owned();
    match change {
        Change::Set { row, path, value } => {
            let is_inline = list.is_value();
            let row = row_of(list, *row).ok_or_else(missing)?;
            let path = synonym::as_written(name, path, &|key| row.contains_key(key));
            set(row, path, value.clone(), is_inline)
        }
        Change::Remove { row, path } => {
            let row = row_of(list, *row).ok_or_else(missing)?;
            let written = synonym::as_written(name, path, &|key| row.contains_key(key));
            if remove(row, written) { Ok(()) } else { Err(format!("`{path}` cannot be found in its row")) }
        }
        Change::Add { fields } => add(list, fields),
        Change::Delete { row } => {
            match list {
                Item::ArrayOfTables(rows) if *row < rows.len() => _ = rows.remove(*row),
                Item::Value(Value::Array(rows)) if *row < rows.len() => _ = rows.remove(*row),
                _ => return Err(missing()),
            }
            Ok(())
        }
    }
}

fn row_of(list: &mut Item, row: usize) -> Option<&mut dyn TableLike> {
    match list {
        Item::ArrayOfTables(rows) => rows.get_mut(row).map(|row| row as &mut dyn TableLike),
        Item::Value(Value::Array(rows)) => {
            rows.get_mut(row).and_then(Value::as_inline_table_mut).map(|row| row as &mut dyn TableLike)
        }
        _ => None,
    }
}

/// Sets a value; the blanks and comments around an old one stay.
fn set(table: &mut dyn TableLike, path: &str, mut value: Value, is_inline: bool) -> Result<(), String> {
    let Some((key, rest)) = path.split_once('.') else {
        match table.get_mut(path) {
            Some(Item::Value(old)) => {
                *value.decor_mut() = old.decor().clone();
                *old = value;
            }
            Some(Item::None) | None => insert(table, path, value, is_inline),
            Some(_) => return Err(format!("`{path}` is a table in the file")),
        }
        return Ok(());
    };
    if let Some(item) = table.get_mut(key) {
        let is_inner_inline = item.is_value();
        let inner = item.as_table_like_mut().ok_or_else(|| format!("`{key}` is one value in the file, no table"))?;
        return set(inner, rest, value, is_inner_inline);
    }
    insert(table, key, nested(rest, value), is_inline);
    Ok(())
}

/// A table with one value: `{ state = "provided" }`.
fn nested(path: &str, value: Value) -> Value {
    let mut table = InlineTable::new();
    match path.split_once('.') {
        Some((key, rest)) => _ = table.insert(key, nested(rest, value)),
        None => _ = table.insert(path, value),
    }
    Value::InlineTable(table)
}

/// Adds a value behind the others of a table.
fn insert(table: &mut dyn TableLike, key: &str, mut value: Value, is_inline: bool) {
    // In a table on one line, the blank before the closing brace belongs to the last value.
    if is_inline && let Some((_, Item::Value(last))) = table.iter_mut().last() {
        let blank = last.decor().suffix().and_then(|suffix| suffix.as_str()).filter(|suffix| suffix.trim().is_empty());
        if let Some(blank) = blank.filter(|blank| !blank.is_empty()).map(str::to_owned) {
            last.decor_mut().set_suffix("");
            *value.decor_mut() = toml_edit::Decor::new(" ", blank);
        }
    }
    table.insert(key, Item::Value(value));
}

/// Removes a value, and a table that is empty then. Whether it was there.
fn remove(table: &mut dyn TableLike, path: &str) -> bool {
    let Some((key, rest)) = path.split_once('.') else {
        let was_last = table.iter().last().is_some_and(|(key, _)| key == path);
        let removed = table.remove(path);
        // The blank before the closing brace.
        if let (true, Some(Item::Value(value)), Some((_, Item::Value(last)))) =
            (was_last, &removed, table.iter_mut().last())
            && last.decor().suffix().is_none_or(|suffix| suffix.as_str() == Some(""))
            && let Some(blank) =
                value.decor().suffix().and_then(|suffix| suffix.as_str()).filter(|text| text.trim().is_empty())
        {
            let blank = blank.to_owned();
            last.decor_mut().set_suffix(blank);
        }
        return removed.is_some();
    };
    let Some(inner) = table.get_mut(key).and_then(Item::as_table_like_mut) else { return false };
    let removed = remove(inner, rest);
    if removed && inner.is_empty() {
        table.remove(key);
    }
    removed
}

fn add(list: &mut Item, fields: &[(String, Value)]) -> Result<(), String> {
    match list {
        Item::ArrayOfTables(rows) => {
            let mut row = Table::new();
            for (path, value) in fields {
                set(&mut row, path, value.clone(), false)?;
            }
            // An empty line precedes it where one precedes the last row.
            let before = |row: &Table| {
                row.decor().prefix().and_then(|text| text.as_str()).is_none_or(|text| text.contains('\n'))
            };
            row.decor_mut().set_prefix(if rows.iter().last().is_none_or(before) { "\n" } else { "" });
            rows.push(row);
            Ok(())
        }
        Item::Value(Value::Array(rows)) => {
            let mut row = InlineTable::new();
            for (path, value) in fields {
                set(&mut row, path, value.clone(), true)?;
            }
            let mut row = Value::InlineTable(row);
            let prefix = rows.iter().last().and_then(|last| last.decor().prefix()).and_then(|text| text.as_str());
            if let Some(prefix) = prefix.filter(|_| rows.len() > 1).or(Some(" ").filter(|_| !rows.is_empty())) {
                row.decor_mut().set_prefix(prefix.to_owned());
            }
            rows.push_formatted(row);
            Ok(())
        }
        _ => Err("the list is no list of tables in the file".to_owned()),
    }
}

/// The new text with the byte order mark and the line ends of the old one. The editor writes `\n`; a line that is unchanged keeps its
/// end, and a new one gets that of most lines.
pub fn with_ends_of(old: &str, unchanged: &str, new: &str) -> String {
    let (mark, old) = old.strip_prefix('\u{feff}').map_or(("", old), |body| ("\u{feff}", body));
    if !old.contains('\r') && old == unchanged {
        return format!("{mark}{new}");
    }
    let (plain, new) = (old.replace("\r\n", "\n"), new.replace("\r\n", "\n"));
    let windows = old.matches("\r\n").count() * 2 > plain.matches('\n').count();
    let mut kept = old.split_inclusive('\n');
    let mut text = String::with_capacity(new.len() + new.len() / 16);
    text.push_str(mark);
    for change in TextDiff::from_lines(&plain, &new).iter_all_changes() {
        match change.tag() {
            ChangeTag::Equal => text.push_str(kept.next().unwrap_or_default()),
            ChangeTag::Delete => _ = kept.next(),
            ChangeTag::Insert => {
                let line = change.value();
                let line =
                    line.strip_suffix('\n').map_or((line, ""), |line| (line, if windows { "\r\n" } else { "\n" }));
                text.push_str(line.0);
                text.push_str(line.1);
            }
        }
    }
    text
}
