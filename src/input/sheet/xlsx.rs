//! XLSX, read by the crate calamine. Before, the file is unpacked once into nothing, to know that it is not larger than it may
//! be. Links to other files are never followed, as nothing is computed.

use std::io::{Cursor, Read as _};

use anyhow::{Context as _, bail};
use calamine::{DataRef, Reader as _, Xlsx};

use super::{Cell, Collected, Sheet, unix};
use crate::base::limit::{MIB, PARTS, SHEET_MIB, VALUE};

/// Whether it is a workbook of this format.
pub fn recognises(bytes: &[u8]) -> bool {
    let name = b"xl/workbook.xml";
    bytes.starts_with(b"PK\x03\x04") && bytes.windows(name.len()).any(|window| window == name)
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Vec<Sheet>> {
    bounded(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).context("the workbook cannot be opened")?;
    let mut collected = Collected::new();
    let mut letters = 0;
    for name in book.sheet_names() {
        // A sheet without such cells, or of charts, has none.
        if book.merge_cells_by_sheet_name(&name).is_ok_and(|cells| !cells.is_empty()) {
            bail!("the sheet `{name}` has merged cells, of which only the first has a value; split them");
        }
        // A sheet of charts has no cells.
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        collected.sheet(Some(name.clone()));
        while let Some(cell) = cells.next_cell_with_formula_metadata().with_context(|| format!("sheet `{name}`"))? {
            let (row, column) = (usize::try_from(cell.pos.0)?, usize::try_from(cell.pos.1)?);
            let value = if cell.formula.is_some() { Cell::Formula } else { value(&cell.value)? };
            letters += value.text().len();
            // One text can be in many cells.
            if letters > SHEET_MIB * MIB {
                bail!("the texts of its cells are longer than {SHEET_MIB} MiB");
            }
            collected.add(row, column, value)?;
        }
    }
    Ok(collected.sheets)
}

/// Fails for a file that is larger than it may be once it is unpacked, whatever it says about itself.
fn bounded(bytes: &[u8]) -> anyhow::Result<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    if archive.len() > PARTS {
        bail!("it has {} parts; the limit is {PARTS}", archive.len());
    }
    let limit = (SHEET_MIB * MIB) as u64;
    let mut total = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).context("a part of it cannot be unpacked")?;
        total += std::io::copy(&mut part.take(limit + 1 - total), &mut std::io::sink())
            .context("a part of it cannot be unpacked")?;
        if total > limit {
            bail!("it is larger than {SHEET_MIB} MiB when it is unpacked");
        }
    }
    Ok(())
}

fn value(value: &DataRef<'_>) -> anyhow::Result<Cell> {
    Ok(Cell::Text(match value {
        DataRef::Empty => String::new(),
        DataRef::Int(number) => number.to_string(),
        // A number has no text: the shortest that means the same.
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(value) => value.to_string(),
        DataRef::String(text) => short(text)?,
        DataRef::SharedString(text) => short(text)?,
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => day(text).to_owned(),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
            let time = if (hour, minute, second) == (0, 0, 0) {
                String::new()
            } else {
                format!(" {hour:02}:{minute:02}:{second:02}")
            };
            format!("{year:04}-{month:02}-{day:02}{time}")
        }
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(error) => return Ok(Cell::Error(error.to_string())),
    }))
}

/// A date without a time that is midnight.
fn day(text: &str) -> &str {
    text.strip_suffix("T00:00:00").unwrap_or(text)
}

fn short(text: &str) -> anyhow::Result<String> {
    if text.len() > VALUE * 4 {
        bail!("a cell has more than {VALUE} characters");
    }
    Ok(unix(text))
}
