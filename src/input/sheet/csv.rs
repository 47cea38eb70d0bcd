//! CSV as spreadsheet programs write it: separated by commas, semicolons (Excel in German) or tabs, in UTF-8 or UTF-16 with a byte
//! order mark, with `\r\n` or `\n`. A first line `sep=;` names the separator.

use std::borrow::Cow;

use anyhow::{Context as _, bail};

use super::{Cell, Collected, Sheet, unix};
use crate::base::formula::{self, may_be_formula};
use crate::base::source::utf16_text;

/// The separators there are. A comma wins a tie: it is what ifugen writes.
const SEPARATORS: &[u8] = b",;\t";

/// Whether it is text.
pub fn recognises(bytes: &[u8]) -> bool {
    !bytes.is_empty() && !bytes.starts_with(b"PK\x03\x04") && text(bytes).is_some_and(|text| !text.contains('\0'))
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Vec<Sheet>> {
    let text = text(bytes).context("not UTF-8")?;
    let (named, body) = named_separator(&text);
    let separator = named.unwrap_or_else(|| separator(body));
    if let Some(start) = open_quote(body.as_bytes(), separator) {
        let line = body[..start].lines().count().max(1) + usize::from(named.is_some());
        bail!("the file ends inside a cell in quotes, which begins on line {line}: a part of the file is missing");
    }
    let mut collected = Collected::new();
    collected.sheet(None);
    let mut reader =
        ::csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(body.as_bytes());
    // A line that only names the separator is a line of the file, too.
    let mut lines = Lines { body: body.as_bytes(), at: 0, row: usize::from(named.is_some()) };
    let (mut first_width, mut last_width) = (None, 0);
    for record in reader.records() {
        let record = record?;
        last_width = record.len();
        first_width.get_or_insert(last_width);
        let start = record.position().map_or(0, ::csv::Position::byte);
        let row = lines.row_at(usize::try_from(start)?);
        for (column, cell) in record.iter().enumerate() {
            let cell = unix(cell);
            let cell = if is_formula(&cell) { Cell::Formula } else { Cell::Text(unguarded(cell)) };
            collected.add(row, column, cell)?;
        }
    }
    // Spreadsheet programs may leave out empty cells at the end of a row, but then they end the last line.
    if last_width < first_width.unwrap_or_default() && !body.ends_with(['\n', '\r']) {
        bail!("the file ends in the middle of its last row: a part of the file is missing");
    }
    Ok(collected.sheets)
}

/// Where a cell in quotes begins that the file does not end.
fn open_quote(body: &[u8], separator: u8) -> Option<usize> {
    let mut open = None;
    // Whether a cell begins here: only there a quotation mark is no part of the text.
    let mut begins = true;
    for (at, byte) in body.iter().enumerate() {
        match (byte, open) {
            // A doubled one ends the cell, and begins it again at once.
            (b'"', Some(_)) => (open, begins) = (None, true),
            (_, Some(_)) => {}
            (b'"', None) if begins => open = Some(at),
            (byte, None) => begins = *byte == separator || b"\r\n".contains(byte),
        }
    }
    open
}

/// Counts lines. The crate's own count is one too low where a line ends with `\r\n`: it ends a record at `\r`.
struct Lines<'a> {
    body: &'a [u8],
    at: usize,
    row: usize,
}

impl Lines<'_> {
    /// The line, from 0, of a record that begins at a byte or at the next one that is no line break.
    fn row_at(&mut self, start: usize) -> usize {
        while let Some(&byte) = self.body.get(self.at).filter(|byte| self.at < start || b"\r\n".contains(byte)) {
            let next = self.body.get(self.at + 1);
            self.row += usize::from(byte == b'\n' || byte == b'\r' && next != Some(&b'\n'));
            self.at += 1;
        }
        self.row
    }
}

fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    if let Some(text) = utf16_text(bytes) {
        return Some(Cow::Owned(text));
    }
    std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok().map(Cow::Borrowed)
}

/// The separator that the first line names, and the text behind that line.
fn named_separator(text: &str) -> (Option<u8>, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    match line.trim_end_matches('\r').strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) if SEPARATORS.contains(separator) => (Some(*separator), rest),
        _ => (None, text),
    }
}

/// The separator that occurs most often in the first row, outside quotes.
fn separator(text: &str) -> u8 {
    let mut counts = [0_usize; SEPARATORS.len()];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (count, separator) in counts.iter_mut().zip(SEPARATORS) {
                    *count += usize::from(byte == *separator);
                }
            }
        }
    }
    let most = counts.iter().max().copied().unwrap_or(0);
    SEPARATORS.iter().zip(counts).find(|(_, count)| *count == most).map_or(b',', |(separator, _)| *separator)
}

/// Whether a spreadsheet program would compute the cell. CSV has no types, so a formula is known by how it begins.
fn is_formula(text: &str) -> bool {
    let mut letters = text.trim_start().chars();
    match letters.next() {
        Some('=' | '＝') => true,
        // `+49 30 1`, `-5 °C` and `@` alone are texts; `+SUM(…)`, `@SUM(…)` and `-cmd|…` are not.
        Some('+' | '-' | '@' | '＋' | '－' | '＠') => {
            let rest = letters.as_str().trim_start();
            let name = rest.split(|c: char| !c.is_alphanumeric() && !"_.".contains(c)).next().unwrap_or_default();
            name.starts_with(char::is_alphabetic) && rest[name.len()..].starts_with(['(', '|', '!'])
        }
        _ => false,
    }
}

/// A text as ifugen writes it into CSV, to be read again: an apostrophe precedes what a spreadsheet program would take for a formula,
/// and an apostrophe of the text itself.
#[must_use]
pub fn guarded(text: &str) -> String {
    let is_guarded = may_be_formula(text) || formula::start(text).starts_with('\'');
    if is_guarded { format!("'{text}") } else { text.to_owned() }
}

/// Without the apostrophe of [`guarded`].
fn unguarded(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if guarded(rest) == text => rest.to_owned(),
        _ => text,
    }
}
