//! The report on coverage in its forms; [`FORMATS`] lists them.

pub mod form;
mod matrix;
pub mod mds2;
mod picture;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::Context as _;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format as CellFormat, FormatAlign, Workbook};
use tera::value::{Key, Map};
use tera::{Context, Value};

use crate::base::formula::may_be_formula;
use crate::export::{Options, Parts, html, part};
use crate::review::coverage::Coverage;
use crate::wording::dialect::without_short_codes;
use crate::wording::escape;
use crate::wording::locale::Locale;
use crate::wording::locale::say;
use matrix::{Cell, Part, Table, TableRow};

/// The data of a report.
pub struct Report<'a> {
    pub coverage: &'a Coverage<'a>,
    /// Name of the device, for people.
    pub device: &'a str,
    /// Wording of the report.
    pub locale: &'a Locale,
    /// The documents that cover them together, the main one first.
    pub documents: &'a [Covering],
    /// The project's look and page templates.
    pub options: &'a Options,
}

/// A document as a report refers to it.
pub struct Covering {
    /// Id of the companion; `None` for the main document.
    pub companion: Option<String>,
    /// Document number.
    pub number: String,
    /// What readers see at its anchors.
    pub places: BTreeMap<String, String>,
    /// For the anchor of each paragraph and row that of the heading above it.
    pub headings: BTreeMap<String, String>,
    /// The built document; without it, anchors are no links.
    pub ifu: Option<Ifu>,
}

/// A built document as a report reaches it.
pub struct Ifu {
    pub uri: String,
    /// Name of its format.
    pub format: &'static str,
}

/// The formats that a report links to, the best first. Only HTML has anchors at paragraphs and rows; in PDF and
/// Markdown only headings have names.
const LINKED: [&str; 3] = ["html", "pdf", "markdown"];

/// The format that a report links to, of those that there are.
pub fn linked(is_there: impl Fn(&'static str) -> bool) -> Option<&'static str> {
    LINKED.into_iter().find(|format| is_there(format))
}

impl Covering {
    /// The place of an anchor in the built document: the paragraph or row, or the heading above it.
    fn href(&self, anchor: &str) -> Option<String> {
        let Ifu { uri, format } = self.ifu.as_ref()?;
        let heading = || self.headings.get(anchor).map_or(anchor, String::as_str);
        Some(match *format {
            "html" => format!("{uri}#{anchor}"),
            "pdf" => format!("{uri}#nameddest={}", heading()),
            _ => format!("{uri}#{}", heading()),
        })
    }
}

/// A form of the report.
pub struct Format {
    pub name: &'static str,
    pub export: fn(&Report<'_>) -> anyhow::Result<Vec<u8>>,
}

/// The forms there are.
pub const FORMATS: &[Format] = &[
    Format { name: "md", export: markdown },
    Format { name: "html", export: html },
    Format { name: "csv", export: csv },
    Format { name: "json", export: json },
    Format { name: "xlsx", export: xlsx },
];

/// The inputs of the page other than the coverage and the wording: a Tera template and its style.
fn frame(options: &Options) -> (&str, String) {
    // Its style is that of the documents and more.
    (options.template("html/coverage.html"), html::style(options) + options.template("html/coverage.css"))
}

/// The options that a report depends on.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let (page, style) = frame(options);
    vec![part(page), part(style)]
}

impl Report<'_> {
    fn about(&self) -> anyhow::Result<String> {
        let Coverage { document, language, .. } = self.coverage;
        let said =
            [("device", self.device.into()), ("document", document.as_str().into()), ("language", (*language).into())];
        say(self.locale, "report.about", &said)
    }
}

fn json(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(report.coverage)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn markdown(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let locale = report.locale;
    let mut text = format!("# {}\n\n", escape::escape(&locale.word("report")?));
    for line in [report.about()?, locale.word("report.notice")?, locale.word("report.method")?] {
        let _ = write!(text, "{}\n\n", escape::escape(&line));
    }
    let picture = picture::svg(report.coverage, locale)?;
    // A picture inside the file needs no second file.
    let _ = write!(
        text,
        "![{}](data:image/svg+xml;base64,{})\n\n",
        escape::escape(&locale.word("picture.alt")?),
        BASE64_STANDARD.encode(&picture)
    );
    for table in matrix::tables(report, true)? {
        let _ = write!(text, "## {}\n\n", escape::escape(&table.title));
        if let Some(intro) = &table.intro {
            let _ = write!(text, "{}\n\n", escape::escape(intro));
        }
        let head: Vec<String> = table.head.iter().map(|word| escape::escape(word)).collect();
        let _ = writeln!(text, "| {} |\n|{}", head.join(" | "), " --- |".repeat(head.len()));
        for row in &table.rows {
            let cells: Vec<String> = row.cells.iter().map(markdown_cell).collect();
            let _ = writeln!(text, "| {} |", cells.join(" | "));
        }
        text.push('\n');
    }
    Ok(without_short_codes(&text).into_owned().into_bytes())
}

fn markdown_cell(cell: &Cell) -> String {
    let part = |part: &Part| match &part.href {
        // Anchors within the report exist in its HTML form only.
        Some(href) if !href.starts_with('#') => {
            format!("[{}]({})", escape::escape(&part.text), escape::destination(href))
        }
        _ => escape::escape(&part.text),
    };
    // Strong parts side by side are one: between two there would be four asterisks.
    let run = |run: &[Part]| {
        if !run.iter().any(|part| part.is_strong) {
            return run.iter().map(part).collect();
        }
        let text: String = run.iter().map(|part| part.text.as_str()).collect();
        let inner = text.trim_end();
        // A blank inside would keep the asterisks from closing.
        format!("**{}**{}", escape::escape(inner), if inner.len() < text.len() { " " } else { "" })
    };
    let line = |line: &Vec<Part>| line.chunk_by(|one, other| one.is_strong == other.is_strong).map(run).collect();
    let lines: Vec<String> = cell.iter().map(line).collect();
    lines.join("<br>")
}

fn html(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let locale = report.locale;
    let (page, style) = frame(report.options);
    let style = html::safe_style(&style);
    let mut context = Context::new();
    context.insert("lang", &locale.tag);
    context.insert("title", &locale.word("report")?);
    context.insert("about", &report.about()?);
    context.insert("notice", &locale.word("report.notice")?);
    context.insert("method", &locale.word("report.method")?);
    context.insert("contents", &locale.word("report.contents")?);
    context.insert("picture", &picture::svg(report.coverage, locale)?);
    let foreign = locale.tag != "en";
    let tables = matrix::tables(report, true)?;
    // The tables are most of the page, so they are written directly and not converted to values for Tera.
    let tables: Vec<Value> = tables.iter().map(|table| html_table(table, foreign)).collect();
    context.insert_value("tables", Value::from(tables));
    context.insert("csp", &html::policy(&BTreeSet::from([html::hash(&style)])));
    context.insert("style", &style);
    Ok(html::render("html/coverage.html", page, &context).context("cannot make the report")?.into_bytes())
}

/// `foreign`: whether English is not the language of the page.
fn html_table(table: &Table, foreign: bool) -> Value {
    let list = |items: &mut dyn Iterator<Item = Value>| Value::from(items.collect::<Vec<_>>());
    let text = |text: Option<&str>| text.map_or_else(Value::none, Value::from);
    let part = |part: &Part| {
        let lang = (foreign && part.is_english).then_some("en");
        map([
            ("text", Value::from(part.text.as_str())),
            ("href", text(part.href.as_deref())),
            ("lang", text(lang)),
            ("strong", Value::from(part.is_strong)),
        ])
    };
    let line = |line: &Vec<Part>| list(&mut line.iter().map(part));
    let cell = |cell: &Cell| list(&mut cell.iter().map(line));
    let row = |row: &TableRow| map([("id", text(row.id.as_deref())), ("cells", list(&mut row.cells.iter().map(cell)))]);
    map([
        ("id", Value::from(table.id)),
        ("title", Value::from(table.title.as_str())),
        ("intro", text(table.intro.as_deref())),
        ("head", list(&mut table.head.iter().map(|word| Value::from(word.as_str())))),
        ("rows", list(&mut table.rows.iter().map(row))),
    ])
}

/// A map for templates.
fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::from(entries.into_iter().map(|(key, value)| (Key::Str(key), value)).collect::<Map>())
}

fn csv(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    Ok(csv_of(&matrix::trace(report)?).into_bytes())
}

/// RFC 4180. A cell that a spreadsheet would read as a formula begins with an apostrophe. All cells are quoted, so only
/// quotes need escaping; the crate `csv` would save no line, and add errors that cannot happen.
pub(crate) fn csv_of(lines: &[Vec<String>]) -> String {
    let mut text = String::new();
    for line in lines {
        let cells: Vec<String> =
            line.iter().map(|cell| format!("\"{}\"", harmless(cell).replace('"', "\"\""))).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A text that no spreadsheet reads as a formula.
fn harmless(text: &str) -> String {
    if may_be_formula(text) { format!("'{text}") } else { text.to_owned() }
}

fn xlsx(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let tables = matrix::tables(report, false)?;
    let mut sheets: Vec<Sheet> = Vec::new();
    for table in tables {
        let plain = |cell: &Cell| -> String {
            let lines: Vec<String> =
                cell.iter().map(|line| line.iter().map(|part| part.text.as_str()).collect()).collect();
            lines.join("\n")
        };
        let rows = table.rows.iter().map(|row| row.cells.iter().map(plain).collect());
        sheets.push(Sheet { name: table.title, rows: std::iter::once(table.head).chain(rows).collect() });
    }
    let title = report.locale.word("report")?;
    workbook(
        &title,
        &[report.about()?, report.locale.word("report.notice")?, report.locale.word("report.method")?],
        &sheets,
    )
}

/// A sheet of a workbook; its first row is the head.
pub(crate) struct Sheet {
    pub name: String,
    pub rows: Vec<Vec<String>>,
}

/// Maximum number of characters in a cell of a spreadsheet.
const CELL: usize = 32_000;

/// A workbook with a cover sheet. All cells are texts, so that no cell becomes a formula.
pub(crate) fn workbook(title: &str, about: &[String], sheets: &[Sheet]) -> anyhow::Result<Vec<u8>> {
    let mut book = Workbook::new();
    // Equal content gives equal bytes: no clock.
    let properties = DocProperties::new().set_title(title).set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?);
    book.set_properties(&properties);
    let bold = CellFormat::new().set_bold().set_align(FormatAlign::Top).set_text_wrap();
    let wrap = CellFormat::new().set_align(FormatAlign::Top).set_text_wrap();
    let cover = book.add_worksheet().set_name(sheet_name(title))?;
    cover.set_column_width(0, 100)?;
    cover.write_string_with_format(0, 0, title, &bold)?;
    for (row, text) in (1..).zip(about) {
        cover.write_string_with_format(row, 0, cut(text), &wrap)?;
    }
    for Sheet { name, rows } in sheets {
        let sheet = book.add_worksheet().set_name(sheet_name(name))?;
        sheet.set_freeze_panes(1, 1)?;
        for (number, row) in (0..).zip(rows) {
            for (column, text) in (0..).zip(row) {
                let format = if number == 0 { &bold } else { &wrap };
                sheet.write_string_with_format(number, column, cut(text), format)?;
            }
        }
        let columns = rows.first().map_or(0, Vec::len);
        for column in 0..columns {
            let longest = rows.iter().filter_map(|row| row.get(column)).flat_map(|cell| cell.lines());
            let longest = longest.map(|line| line.chars().count()).max().unwrap_or(0);
            let width = u32::try_from(longest.clamp(8, 60)).unwrap_or(60);
            sheet.set_column_width(u16::try_from(column)?, width)?;
        }
        if let (Some(last), Some(columns)) = (rows.len().checked_sub(1), columns.checked_sub(1)) {
            sheet.autofilter(0, 0, u32::try_from(last)?, u16::try_from(columns)?)?;
        }
    }
    Ok(book.save_to_buffer()?)
}

/// A valid name for a sheet: at most 31 characters, none of `[]:*?/\`.
fn sheet_name(name: &str) -> String {
    let name: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    name.trim().to_owned()
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(CELL) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
