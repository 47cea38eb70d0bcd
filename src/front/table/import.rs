//! Takes what was edited in a table over into the configuration, or reports why not. Only values that differ are touched; nothing is
//! written here.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use toml_edit::Value as Edit;

use super::cell::{self, Compared, Refused};
use super::edit::{self, Change};
use super::fit::check;
use super::key::{Head, Key};
use super::{Row, Table, list, takes_of};
use crate::base::diagnostic::{Diagnostic, Found, Problem, Severity, tidy};
use crate::base::limit::{FILE_MIB, TABLE_MIB};
use crate::base::source::{self, Roots, Sources, display};
use crate::input::sheet::{self, Cell, Sheet};
use crate::model::node::Value;
use crate::model::parse;
use crate::model::shape;

/// A configuration after an import.
#[derive(Debug, Clone, Default)]
pub struct Imported {
    /// Its text before and after; equal if nothing was edited.
    pub before: String,
    pub after: String,
    /// What was changed, a line each.
    pub changes: Vec<String>,
}

/// Takes a table over into a configuration. Without a result, the problems say why. `delete`: whether rows that the table does not
/// have are removed.
///
/// # Errors
/// Fails if the configuration changes while it is read.
pub fn import(
    table: &Path,
    configuration: &Path,
    roots: &Roots,
    delete: bool,
) -> anyhow::Result<(Option<Imported>, Vec<Found>)> {
    let nowhere = |problem: Problem| (None, vec![(problem.anywhere(), Arc::default())]);
    let named = display(table);
    let bytes = match source::read_bytes(table, &named, TABLE_MIB) {
        Ok(bytes) => bytes,
        Err(problem) => return Ok(nowhere(*problem)),
    };
    let sheets = match sheet::read(&bytes) {
        Ok(sheets) => sheets,
        Err(error) => return Ok(nowhere(Problem::TableUnreadable { path: named, reason: format!("{error:#}") })),
    };
    let Some((sheet, head)) = sheets.iter().find_map(|sheet| Some((sheet, Head::of(sheet)?))) else {
        return Ok(nowhere(Problem::TableForeign { path: named }));
    };
    let Some(list) = list(&head.list) else {
        let known = super::names();
        let near = shape::near(&head.list, known.iter().map(String::as_str)).map(str::to_owned);
        return Ok(nowhere(Problem::TableListUnknown { name: head.list, near }));
    };
    let mut sources = Sources::within(roots);
    let (loaded, mut found) = super::load(configuration, &mut sources);
    let Some(loaded) = loaded else { return Ok((None, with(found, sources))) };
    let own = loaded.files.first().copied().unwrap_or_default();
    let bytes = source::read_output(configuration, FILE_MIB)
        .with_context(|| format!("cannot read `{}`", configuration.display()))?;
    ensure!(
        source::hash_of(&bytes) == sources.file(own).sha256,
        "`{}` changed while it was read",
        configuration.display()
    );
    let before = String::from_utf8(bytes).context("not UTF-8")?;
    let current = Table::of(list, &loaded, &sources);
    let mut reading = Reading { sheet, head: &head, table: &current, sources: &sources, found: Vec::new() };
    let wanted = reading.wanted(delete);
    found.extend(reading.found);
    if has_errors(&found) {
        return Ok((None, with(found, sources)));
    }
    if wanted.changes.is_empty() {
        return Ok((Some(Imported { after: before.clone(), before, changes: Vec::new() }), with(found, sources)));
    }
    let after = match edit::apply(&before, &current.list.path, &wanted.changes) {
        Ok(after) => after,
        Err(reason) => {
            found.push(Problem::TableNotFitting { reason }.anywhere());
            return Ok((None, with(found, sources)));
        }
    };
    let checked = check(configuration, roots, &after, &current, &wanted, &sources);
    let refused =
        !checked.1.is_empty() && has_errors(&checked.1.iter().map(|(one, _)| one.clone()).collect::<Vec<_>>());
    let mut all = with(found, sources);
    all.extend(checked.1);
    let told = wanted.changes.iter().map(|change| told(change, &current)).collect();
    Ok(((!refused && checked.0).then_some(Imported { before, after, changes: told }), all))
}

pub fn with(found: Vec<Diagnostic>, sources: Sources) -> Vec<Found> {
    let found = tidy(found, &sources);
    let sources = Arc::new(sources);
    found.into_iter().map(|one| (one, Arc::clone(&sources))).collect()
}

fn has_errors(found: &[Diagnostic]) -> bool {
    found.iter().any(|diagnostic| diagnostic.severity() == Severity::Error)
}

/// A change as a line for people.
fn told(change: &Change, table: &Table) -> String {
    let path = &table.list.path;
    let name = |own: usize| {
        let number = table.rows.iter().position(|row| row.own == Some(own)).unwrap_or(own);
        table.rows.get(number).map_or_else(String::new, |row| row.name(number))
    };
    match change {
        Change::Set { row, path: field, value } => {
            let value = value.clone().decorated("", "").to_string();
            format!("{path} {}: {field} = {value}", name(*row))
        }
        Change::Remove { row, path: field } => format!("{path} {}: {field} is removed", name(*row)),
        Change::Add { fields } => {
            let id = fields.iter().find(|(path, _)| path == "id").and_then(|(_, value)| value.as_str());
            format!("{path}: {} is new", id.map_or_else(|| "a row".to_owned(), |id| format!("`{id}`")))
        }
        Change::Delete { row } => format!("{path}: {} is removed", name(*row)),
    }
}

/// The changes, and the values that each row has after them.
#[derive(Default)]
pub struct Wanted {
    pub changes: Vec<Change>,
    /// For each row that stays, in order, then the new ones: the texts of its values by their paths.
    pub rows: Vec<BTreeMap<String, String>>,
}

struct Reading<'t> {
    sheet: &'t Sheet,
    head: &'t Head,
    table: &'t Table,
    sources: &'t Sources,
    found: Vec<Diagnostic>,
}

/// A row of the table that has values.
struct Line<'t> {
    row: &'t sheet::Row,
    key: Option<Key>,
}

impl<'t> Reading<'t> {
    fn tell(&mut self, problem: Problem) {
        self.found.push(problem.anywhere());
    }

    fn name(&self, row: &sheet::Row, column: usize) -> String {
        self.sheet.cell_name(row.number, column)
    }

    /// The columns that are fields, with their numbers.
    fn columns(&mut self) -> Vec<(usize, String)> {
        let mut columns: Vec<(usize, String)> = Vec::new();
        let Some(head) = self.sheet.rows.first() else { return columns };
        let width = self.sheet.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        let known = |path: &str| {
            self.table.list.fields.iter().any(|field| field.path == path)
                || self.table.rows.iter().any(|row| row.values.contains_key(path))
        };
        let mut problems = Vec::new();
        for column in 1..width {
            let field = head.cell(column).text().trim();
            let cell = self.sheet.cell_name(head.number, column);
            // A column for notes.
            if field.starts_with('#') {
                continue;
            }
            let is_used = || self.sheet.rows.iter().skip(1).any(|row| !cell::is_empty(row.cell(column)));
            if field.is_empty() {
                if is_used() {
                    problems.push(Problem::TableColumn { cell, name: String::new(), twice: false, near: None });
                }
            } else if columns.iter().any(|(_, other)| other == field) {
                problems.push(Problem::TableColumn { cell, name: field.to_owned(), twice: true, near: None });
            } else if known(field) {
                columns.push((column, field.to_owned()));
            } else {
                let names = self.table.list.fields.iter().map(|field| field.path.as_str());
                let near = shape::near(field, names).map(str::to_owned);
                problems.push(Problem::TableColumn { cell, name: field.to_owned(), twice: false, near });
            }
        }
        for problem in problems {
            self.tell(problem);
        }
        columns
    }

    /// The rows of the table below its head, without those that have no value.
    fn lines(&mut self, columns: &[(usize, String)]) -> Vec<Line<'t>> {
        let sheet = self.sheet;
        let mut lines = Vec::new();
        let mut keys: HashMap<String, usize> = HashMap::new();
        let mut problems = Vec::new();
        for row in sheet.rows.iter().skip(1) {
            let text = row.cell(0).text().trim();
            let is_empty = columns.iter().all(|(column, _)| cell::is_empty(row.cell(*column)));
            if text.is_empty() && cell::is_empty(row.cell(0)) {
                if !is_empty {
                    lines.push(Line { row, key: None });
                }
                continue;
            }
            let cell = self.sheet.cell_name(row.number, 0);
            match Key::of(text) {
                None => problems.push(Problem::TableRowUnknown { cell, key: text.to_owned(), twice: false }),
                Some(_) if keys.insert(text.to_owned(), row.number).is_some() => {
                    problems.push(Problem::TableRowUnknown { cell, key: text.to_owned(), twice: true });
                }
                Some(key) => lines.push(Line { row, key: Some(key) }),
            }
        }
        self.found.extend(problems.into_iter().map(Problem::anywhere));
        lines
    }

    /// For each line the row of the configuration that it is, with whether that row is as it was exported.
    fn matched(&self, lines: &[Line<'_>], id: Option<usize>) -> Vec<Option<(usize, bool)>> {
        let rows = &self.table.rows;
        let mut taken = BTreeSet::new();
        let mut matched: Vec<Option<(usize, bool)>> = vec![None; lines.len()];
        let is_there = |row: &Row, number: usize, key: &Key| match row.own {
            Some(own) => key.is_own && own == key.number,
            None => !key.is_own && number == key.number,
        };
        // Rows as they were exported: at their place, or elsewhere if others were added before them.
        for at_place in [true, false] {
            for (line, slot) in lines.iter().zip(&mut matched).filter(|(_, slot)| slot.is_none()) {
                let Some(key) = &line.key else { continue };
                let found = rows.iter().enumerate().position(|(number, row)| {
                    row.hash == key.hash
                        && row.own.is_some() == key.is_own
                        && !taken.contains(&number)
                        && (!at_place || is_there(row, number, key))
                });
                if let Some(number) = found {
                    taken.insert(number);
                    *slot = Some((number, true));
                }
            }
        }
        // Rows that have changed since: known by their id, or else by their place.
        for (line, slot) in lines.iter().zip(&mut matched).filter(|(_, slot)| slot.is_none()) {
            let Some(key) = &line.key else { continue };
            let own_id = id.map(|column| line.row.cell(column).text().trim()).filter(|id| !id.is_empty());
            let by_id = own_id.and_then(|id| rows.iter().position(|row| row.text("id") == id));
            let by_place = || rows.iter().enumerate().position(|(number, row)| is_there(row, number, key));
            let found = by_id.or_else(by_place).filter(|number| !taken.contains(number));
            if let Some(number) = found {
                taken.insert(number);
                *slot = Some((number, false));
            }
        }
        matched
    }

    fn wanted(&mut self, delete: bool) -> Wanted {
        let columns = self.columns();
        let lines = self.lines(&columns);
        let id = columns.iter().find(|(_, path)| path == "id").map(|(column, _)| *column);
        let matched = self.matched(&lines, id);
        let is_unchanged = self.head.hash == self.table.head().rsplit(' ').next().unwrap_or_default();
        let mut wanted = Wanted::default();
        let mut rows: Vec<Option<BTreeMap<String, String>>> = self.table.rows.iter().map(|_| None).collect();
        let mut added = Vec::new();
        for (line, matched) in lines.iter().zip(&matched) {
            match (matched, &line.key) {
                (Some((number, as_exported)), _) => {
                    rows[*number] = Some(self.row(line.row, &columns, *number, *as_exported, &mut wanted.changes));
                }
                (None, Some(_)) => {
                    let key = line.row.cell(0).text().trim().to_owned();
                    let cell = self.name(line.row, 0);
                    self.tell(Problem::TableRowGone { cell, key });
                }
                (None, None) => added.extend(self.new_row(line.row, &columns, &mut wanted.changes)),
            }
        }
        // Rows of the configuration that the table does not have.
        let exported: BTreeSet<(bool, usize)> =
            lines.iter().filter_map(|line| line.key.as_ref()).map(|key| (key.is_own, key.number)).collect();
        let lacks_rows = exported.len() < self.head.rows;
        let mut missing = Vec::new();
        for (number, row) in self.table.rows.iter().enumerate().filter(|(number, _)| rows[*number].is_none()) {
            if !lacks_rows {
                // It was added to the configuration since.
                continue;
            }
            if row.own.is_none() {
                let file = self.sources.file(row.place.file).display.clone();
                let problem = Problem::TableInherited { row: row.name(number), field: None, file };
                self.found.push(problem.at(row.place));
            } else if !is_unchanged {
                self.found.push(Problem::TableRowsUnclear { row: row.name(number) }.at(row.place));
            } else {
                missing.push(number);
            }
        }
        if !missing.is_empty() && !delete {
            let names = missing.iter().map(|number| self.table.rows[*number].name(*number)).collect();
            let place = self.table.rows[missing[0]].place;
            self.found.push(Problem::TableRowsMissing { rows: names }.at(place));
        }
        // From the end, so that the numbers of the others stay.
        let mut gone: Vec<usize> = missing.iter().filter_map(|number| self.table.rows[*number].own).collect();
        gone.sort_unstable();
        wanted.changes.extend(gone.into_iter().rev().map(|row| Change::Delete { row }));
        let texts = |row: &Row| row.values.iter().map(|(path, entry)| (path.clone(), entry.text.clone())).collect();
        wanted.rows = rows
            .into_iter()
            .enumerate()
            .filter(|(number, _)| !missing.contains(number))
            .map(|(number, row)| row.unwrap_or_else(|| texts(&self.table.rows[number])))
            .chain(added)
            .collect();
        wanted
    }

    /// The changes of one row, and its texts after them.
    fn row(
        &mut self,
        line: &sheet::Row,
        columns: &[(usize, String)],
        number: usize,
        as_exported: bool,
        changes: &mut Vec<Change>,
    ) -> BTreeMap<String, String> {
        let table = self.table;
        let row = &table.rows[number];
        let mut texts: BTreeMap<String, String> =
            row.values.iter().map(|(path, entry)| (path.clone(), entry.text.clone())).collect();
        for (column, path) in columns {
            let takes = takes_of(&table.list, path);
            let name = self.name(line, *column);
            let old = row.values.get(path);
            let text = match line.cell(*column) {
                Cell::Text(text) => text,
                other => {
                    let error = if let Cell::Error(error) = other { Some(error.clone()) } else { None };
                    self.tell(Problem::TableFormula { cell: name, field: path.clone(), error });
                    continue;
                }
            };
            match cell::compare(text, row.text(path), &takes) {
                Compared::Same => continue,
                Compared::Rewritten => {
                    let kept = row.text(path).to_owned();
                    let problem = Problem::TableRewritten {
                        cell: name,
                        field: path.clone(),
                        found: text.trim().to_owned(),
                        kept,
                    };
                    self.found.push(problem.at(old.map_or(row.place, |old| old.place)));
                    continue;
                }
                Compared::Other => {}
            }
            let value = if text.trim().is_empty() {
                None
            } else {
                let Some(value) = self.value(text, path, name.clone(), old.map(|old| &old.value)) else { continue };
                let new = text_of(&value, path, table);
                // Written in another way, but the same value.
                if old.is_some_and(|old| old.text == new) {
                    continue;
                }
                Some((value, new))
            };
            let place = old.map_or(row.place, |old| old.place);
            if !as_exported {
                let problem = Problem::TableConflict {
                    cell: name,
                    field: path.clone(),
                    table: text.trim().to_owned(),
                    configuration: row.text(path).to_owned(),
                };
                self.found.push(problem.at(place));
                continue;
            }
            let inherited = |field: Option<String>| {
                let file = self.sources.file(place.file).display.clone();
                Problem::TableInherited { row: row.name(number), field, file }.at(place)
            };
            match (row.own, value) {
                (None, _) => {
                    let problem = inherited(Some(path.clone()));
                    self.found.push(problem);
                }
                (Some(_), None) if old.is_some_and(|old| !old.is_own) => {
                    let problem = inherited(Some(path.clone()));
                    self.found.push(problem);
                }
                (Some(own), None) => {
                    texts.remove(path);
                    changes.push(Change::Remove { row: own, path: path.clone() });
                }
                (Some(own), Some((value, new))) => {
                    if path == "id" && old.is_some() {
                        let problem =
                            Problem::TableIdRenamed { old: row.text("id").to_owned(), new: text.trim().to_owned() };
                        self.found.push(problem.at(place));
                    }
                    texts.insert(path.clone(), new);
                    changes.push(Change::Set { row: own, path: path.clone(), value });
                }
            }
        }
        texts
    }

    fn new_row(
        &mut self,
        line: &sheet::Row,
        columns: &[(usize, String)],
        changes: &mut Vec<Change>,
    ) -> Option<BTreeMap<String, String>> {
        let mut fields = Vec::new();
        let mut texts = BTreeMap::new();
        for (column, path) in columns {
            let name = self.name(line, *column);
            match line.cell(*column) {
                Cell::Text(text) if text.trim().is_empty() => {}
                Cell::Text(text) => {
                    let Some(value) = self.value(text, path, name, None) else { continue };
                    texts.insert(path.clone(), text_of(&value, path, self.table));
                    fields.push((path.clone(), value));
                }
                other => {
                    let error = if let Cell::Error(error) = other { Some(error.clone()) } else { None };
                    self.tell(Problem::TableFormula { cell: name, field: path.clone(), error });
                }
            }
        }
        if fields.is_empty() {
            return None;
        }
        changes.push(Change::Add { fields });
        Some(texts)
    }

    /// The value that a cell's text means, or a problem.
    fn value(&mut self, text: &str, path: &str, cell: String, old: Option<&Value>) -> Option<Edit> {
        let takes = takes_of(&self.table.list, path);
        match cell::read(text, &takes, old) {
            Ok(value) => Some(value),
            Err(why) => {
                let (field, found) = (path.to_owned(), text.trim().to_owned());
                self.tell(match why {
                    Refused::Kind => Problem::TableCell { cell, field, found, takes: takes.words() },
                    Refused::Made => {
                        let old = old.map(|old| cell::text(old, &takes));
                        Problem::TableDamaged { cell, field, found, old }
                    }
                });
                None
            }
        }
    }
}

/// The text that a cell with a value has in the next export.
fn text_of(value: &Edit, path: &str, table: &Table) -> String {
    let mut sources = Sources::default();
    let text = format!("x = {}\n", value.clone().decorated("", ""));
    let file = sources.add("", &text);
    let (node, _) = parse::values(file, &sources);
    node.at(&["x"]).map_or_else(String::new, |node| cell::text(&node.value, &takes_of(&table.list, path)))
}
