//! The wording of a language as a workbook, for those who review it in a spreadsheet program. No cell is a formula.

use std::path::Path;

use anyhow::{Context as _, anyhow, bail};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as Style, FormatAlign, IgnoreError, Workbook};

use super::Returned;
use crate::base::limit::TABLE_MIB;
use crate::base::source;
use crate::input::sheet::{self, Cell};
use crate::input::translate::Wanted;
use crate::input::translate::po::Entry;

/// The heads of the columns, by which an import finds them, with their widths in characters.
const COLUMNS: [(&str, u16); 5] =
    [("message", 30), ("English", 60), ("translation", 60), ("state", 14), ("comments and examples", 60)];
const MESSAGE: usize = 0;
const ENGLISH: usize = 1;
const TRANSLATION: usize = 2;
const STATE: usize = 3;
/// The state of a translation that nobody has confirmed.
const OPEN: &str = "not confirmed";

/// All messages in rows.
///
/// # Errors
/// Fails if a text is too long for a cell.
pub fn write(tag: &str, wanted: &[Wanted], entries: &[Entry]) -> anyhow::Result<Vec<u8>> {
    let mut book = Workbook::new();
    // Equal content gives equal bytes: no clock.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(format!("locales/{tag}")).set_creation_datetime(&created));
    // What is typed stays as it is typed.
    let plain = Style::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let bold = plain.clone().set_bold();
    let page = book.add_worksheet().set_name(tag)?;
    for (column, (head, width)) in (0..).zip(COLUMNS) {
        page.set_column_format(column, &plain)?;
        page.set_column_width(column, width)?;
        page.write_string_with_format(0, column, head, &bold)?;
    }
    for ((row, wanted), entry) in (1..).zip(wanted).zip(entries) {
        let state = match (entry.translation.is_empty(), entry.is_fuzzy()) {
            (true, _) => "missing",
            (false, true) => OPEN,
            (false, false) => "",
        };
        let notes = wanted.notes.join("\n");
        for (column, text) in (0..).zip([&wanted.path, &wanted.text, &entry.translation, state, &notes]) {
            page.write_string_with_format(row, column, text, &plain)
                .with_context(|| format!("cannot write `{}`", wanted.path))?;
        }
    }
    let (last_row, last_column) = (u32::try_from(wanted.len())?, u16::try_from(COLUMNS.len() - 1)?);
    page.set_freeze_panes(1, 1)?;
    page.autofilter(0, 0, last_row, last_column)?;
    page.ignore_error_range(0, 0, last_row, last_column, IgnoreError::NumberStoredAsText)?;
    Ok(book.save_to_buffer()?)
}

/// The bytes of a file, if its name is that of a workbook.
///
/// # Errors
/// Fails if the file cannot be read, or is too large.
pub(super) fn of(file: &Path) -> anyhow::Result<Option<Vec<u8>>> {
    if file.extension().is_none_or(|extension| !extension.eq_ignore_ascii_case("xlsx")) {
        return Ok(None);
    }
    let bytes = source::read_bytes(file, &source::display(file), TABLE_MIB);
    bytes.map(Some).map_err(|problem| anyhow!(problem.message()))
}

/// The texts of a workbook that a reviewer sends back. Rows and columns may be in another order.
///
/// # Errors
/// Fails if it is no such workbook, or one of the texts is a formula.
pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Vec<Returned>> {
    let sheets = sheet::read(bytes)?;
    let place = |sheet: &sheet::Sheet, head: &str| {
        sheet.rows.first().and_then(|row| row.cells.iter().position(|cell| cell.text().trim() == head))
    };
    let found = sheets.iter().find_map(|sheet| {
        let [message, english, translation] =
            [MESSAGE, ENGLISH, TRANSLATION].map(|column| place(sheet, COLUMNS[column].0));
        Some((sheet, [message?, english?, translation?], place(sheet, COLUMNS[STATE].0)))
    });
    let Some((sheet, [message, english, translation], state)) = found else {
        bail!("no sheet has the columns `message`, `English` and `translation` in its first row");
    };
    let mut returned = Vec::with_capacity(sheet.rows.len());
    for row in sheet.rows.iter().skip(1) {
        if !matches!(row.cell(translation), Cell::Text(_)) {
            bail!("{}: a formula or an error instead of a text", sheet.cell_name(row.number, translation));
        }
        let text = |column| row.cell(column).text().to_owned();
        let is_open = state.is_some_and(|state| text(state).trim() == OPEN);
        returned.push(Returned { name: text(message), english: text(english), text: text(translation), is_open });
    }
    Ok(returned)
}
