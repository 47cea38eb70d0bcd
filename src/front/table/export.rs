//! Writes a table as CSV or XLSX. In both, no cell is a formula.

use anyhow::Context as _;
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format as Style, FormatAlign, IgnoreError, Workbook, Worksheet,
};

use super::Table;
use crate::input::sheet;
use crate::model::shape::Field;

/// A format of tables.
pub struct Format {
    pub name: &'static str,
    pub export: fn(&Table, &[Field]) -> anyhow::Result<Vec<u8>>,
}

/// The formats there are.
pub const FORMATS: &[Format] = &[Format { name: "csv", export: csv }, Format { name: "xlsx", export: xlsx }];

impl Table {
    /// The table as a file. `all`: with a column for each field that a row can have.
    ///
    /// # Errors
    /// Fails if a cell is too long for the format.
    pub fn export(&self, format: &Format, all: bool) -> anyhow::Result<Vec<u8>> {
        (format.export)(self, &self.columns(all))
    }

    /// The head and the rows, as texts.
    fn lines(&self, columns: &[Field]) -> Vec<Vec<String>> {
        let head = std::iter::once(self.head()).chain(columns.iter().map(|column| column.path.clone())).collect();
        let row = |(number, row): (usize, &super::Row)| {
            let cells = columns.iter().map(|column| row.text(&column.path).to_owned());
            std::iter::once(row.key(number)).chain(cells).collect()
        };
        std::iter::once(head).chain(self.rows.iter().enumerate().map(row)).collect()
    }
}

fn csv(table: &Table, columns: &[Field]) -> anyhow::Result<Vec<u8>> {
    let mut writer = ::csv::WriterBuilder::new()
        .quote_style(::csv::QuoteStyle::Always)
        .terminator(::csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for line in table.lines(columns) {
        writer.write_record(line.iter().map(|cell| sheet::guarded(cell)))?;
    }
    writer.into_inner().context("cannot write the table")
}

/// Number of empty rows below the table that are prepared for new rows.
const EMPTY: u32 = 500;

/// Each cell is a text and has the format of texts, so that a spreadsheet program changes nothing that is typed into it: no `1.10`
/// becomes `1.1`.
fn xlsx(table: &Table, columns: &[Field]) -> anyhow::Result<Vec<u8>> {
    let mut book = Workbook::new();
    // Equal content gives equal bytes: no clock.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(&table.list.path).set_creation_datetime(&created));
    let plain = Style::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let grey = plain.clone().set_font_color(Color::Gray);
    let bold = plain.clone().set_bold();
    let page = book.add_worksheet().set_name(name(&table.list.path))?;
    let lines = table.lines(columns);
    for (column, width) in (0..).zip(widths(&lines)) {
        page.set_column_format(column, if column == 0 { &grey } else { &plain })?;
        page.set_column_width(column, width)?;
    }
    for (number, line) in (0..).zip(&lines) {
        for (column, text) in (0..).zip(line) {
            let style = match (number, column) {
                (_, 0) => &grey,
                (0, _) => &bold,
                _ => &plain,
            };
            page.write_string_with_format(number, column, text, style).with_context(|| {
                format!("cannot write the cell {}{}", sheet::column_name(usize::from(column)), number + 1)
            })?;
        }
    }
    let last_row = u32::try_from(lines.len().saturating_sub(1))?;
    let last_column = u16::try_from(columns.len())?;
    page.set_freeze_panes(1, 2)?;
    page.autofilter(0, 0, last_row, last_column)?;
    // A port number is a text here; no program need warn of it.
    page.ignore_error_range(0, 0, last_row + EMPTY, last_column, IgnoreError::NumberStoredAsText)?;
    for (column, field) in (1..).zip(columns) {
        choices(page, column, field, last_row + EMPTY)?;
    }
    fields(book.add_worksheet().set_name("fields")?, columns, &bold, &plain)?;
    Ok(book.save_to_buffer()?)
}

/// Offers the values of a closed list.
fn choices(page: &mut Worksheet, column: u16, field: &Field, last_row: u32) -> anyhow::Result<()> {
    /// Maximum number of characters of a list in a rule.
    const LETTERS: usize = 255;
    let Some(values) = field.takes.values.as_ref().filter(|_| !field.takes.is_mixed()) else { return Ok(()) };
    if values.iter().map(|value| value.len() + 1).sum::<usize>() <= LETTERS {
        // A value of a later version is not refused: the import says what is wrong.
        let rule = DataValidation::new().allow_list_strings(values)?.show_error_message(false);
        page.add_data_validation(1, column, last_row, column, &rule)?;
    }
    Ok(())
}

/// A sheet that says what each column takes.
fn fields(page: &mut Worksheet, columns: &[Field], bold: &Style, plain: &Style) -> anyhow::Result<()> {
    for (column, (head, width)) in (0..).zip([("field", 24), ("required", 10), ("takes", 40), ("meaning", 80)]) {
        page.set_column_width(column, width)?;
        page.write_string_with_format(0, column, head, bold)?;
    }
    for (row, field) in (1..).zip(columns) {
        let takes = field.takes.values.as_ref().map_or_else(|| field.takes.words(), |values| values.join(", "));
        let required = if field.is_required { "yes" } else { "" };
        for (column, text) in (0..).zip([&*field.path, required, &takes, &field.description]) {
            page.write_string_with_format(row, column, text, plain)?;
        }
    }
    Ok(())
}

/// The width of each column, in characters.
fn widths(lines: &[Vec<String>]) -> Vec<u32> {
    let columns = lines.first().map_or(0, Vec::len);
    let width = |column: usize| {
        let cells = lines.iter().filter_map(|line| line.get(column)).flat_map(|cell| cell.lines());
        let longest = cells.map(|line| line.chars().count()).max().unwrap_or(0);
        u32::try_from(longest.clamp(8, 50)).unwrap_or(50)
    };
    // The first one is for the program; it need not be read.
    (0..columns).map(|column| if column == 0 { 14 } else { width(column) }).collect()
}

/// A valid name for a sheet: at most 31 characters. A path has no others than letters, dots and `_`.
fn name(path: &str) -> String {
    path.chars().take(31).collect()
}
