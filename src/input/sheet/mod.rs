//! Tables of spreadsheet programs: a file for each format; [`READERS`] lists them. A reader turns the bytes of a file into
//! [`Sheet`]s. What a formula has computed is never read.

mod csv;
mod xlsx;

pub use csv::guarded;

use anyhow::{Context as _, bail};

use crate::base::limit::{CELLS, COLUMNS, ROWS, VALUE};

/// A table of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// As the workbook calls it; `None` for a file with one table.
    pub name: Option<String>,
    /// Without rows that are empty.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// From 1: as spreadsheet programs count rows; in CSV, the line of the file.
    pub number: usize,
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Its text, with `\n` as the only line break; empty for an empty cell.
    Text(String),
    /// A formula. Its result is not read.
    Formula,
    /// A program's error, such as `#REF!`.
    Error(String),
}

impl Cell {
    /// The text; nothing for a formula or an error.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Formula | Self::Error(_) => "",
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }
}

impl Row {
    /// The cell of a column, from 0; a row can be shorter than others.
    #[must_use]
    pub fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Text(String::new());
        self.cells.get(column).unwrap_or(EMPTY)
    }
}

impl Sheet {
    /// The name of a cell, for messages: `Ports!D4`, or `line 4, column D` where a row can have several lines.
    #[must_use]
    pub fn cell_name(&self, row: usize, column: usize) -> String {
        let column = column_name(column);
        self.name
            .as_ref()
            .map_or_else(|| format!("line {row}, column {column}"), |sheet| format!("{sheet}!{column}{row}"))
    }
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn column_name(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// A format of tables.
pub struct Reader {
    pub name: &'static str,
    /// Whether a file is of this format.
    pub recognises: fn(&[u8]) -> bool,
    pub read: fn(&[u8]) -> anyhow::Result<Vec<Sheet>>,
}

/// The formats there are. Nothing marks CSV, so it is the last one.
pub const READERS: &[Reader] = &[
    Reader { name: "XLSX", recognises: xlsx::recognises, read: xlsx::read },
    Reader { name: "CSV", recognises: csv::recognises, read: csv::read },
];

/// The tables of a file.
///
/// # Errors
/// Fails if the format is unknown, the file is broken, or it is above a limit.
pub fn read(bytes: &[u8]) -> anyhow::Result<Vec<Sheet>> {
    let Some(reader) = READERS.iter().find(|reader| (reader.recognises)(bytes)) else {
        let names: Vec<&str> = READERS.iter().map(|reader| reader.name).collect();
        bail!("{}; these formats can be read: {}", described(bytes), names.join(", "));
    };
    (reader.read)(bytes).with_context(|| format!("not a usable {} file", reader.name))
}

/// The kind of a file that no reader reads.
fn described(bytes: &[u8]) -> &'static str {
    let has = |word: &str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    match bytes {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            "an Excel file of the old format, or one with a password; save it as XLSX or CSV"
        }
        [b'P', b'K', ..] if has("opendocument.spreadsheet") => "an OpenDocument file; save it as XLSX or CSV",
        [b'P', b'K', ..] => "a ZIP file, but no workbook",
        [] => "the file is empty",
        _ => "neither a workbook nor UTF-8 text; save the table as \"CSV UTF-8\" or XLSX",
    }
}

/// Collects the cells of one file, up to the limits.
struct Collected {
    sheets: Vec<Sheet>,
    cells: usize,
}

impl Collected {
    fn new() -> Self {
        Self { sheets: Vec::new(), cells: 0 }
    }

    fn sheet(&mut self, name: Option<String>) {
        self.sheets.push(Sheet { name, rows: Vec::new() });
    }

    /// Adds a cell; those of a row come from left to right, and rows from top to bottom.
    fn add(&mut self, row: usize, column: usize, cell: Cell) -> anyhow::Result<()> {
        if cell.is_empty() {
            return Ok(());
        }
        let length = cell.text().chars().count();
        if length > VALUE {
            bail!("the cell {}{} has {length} characters; the limit is {VALUE}", column_name(column), row + 1);
        }
        if column >= COLUMNS {
            bail!("there is a cell in column {}; the limit is {COLUMNS} columns", column_name(column));
        }
        self.cells += 1;
        if self.cells > CELLS {
            bail!("there are more than {CELLS} cells");
        }
        let Some(sheet) = self.sheets.last_mut() else { bail!("a cell is in no sheet") };
        if sheet.rows.last().is_none_or(|last| last.number <= row) {
            // The head is no row of the list.
            if sheet.rows.len() > ROWS {
                bail!("there are more than {ROWS} rows below the head");
            }
            sheet.rows.push(Row { number: row + 1, cells: Vec::new() });
        }
        let Some(last) = sheet.rows.last_mut().filter(|last| last.number == row + 1) else {
            bail!("the rows are not in order at row {}", row + 1);
        };
        if last.cells.len() > column {
            bail!("the cell {}{} comes twice, or not in order", column_name(column), row + 1);
        }
        last.cells.resize(column, Cell::Text(String::new()));
        last.cells.push(cell);
        Ok(())
    }
}

/// A text with `\n` as its only line break.
fn unix(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

#[cfg(test)]
mod tests;
