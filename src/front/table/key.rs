//! What the first column of an exported table says: the list, and which row each row is.

use crate::input::sheet::Sheet;

/// What the head of the first column says.
pub struct Head {
    pub list: String,
    /// Number of rows when it was exported.
    pub rows: usize,
    pub hash: String,
}

impl Head {
    pub fn of(sheet: &Sheet) -> Option<Self> {
        let cell = sheet.rows.first()?.cell(0).text();
        let mut words = cell.split_whitespace();
        if words.next() != Some("ifugen") {
            return None;
        }
        let (list, rows, hash) = (words.next()?, words.next()?.parse().ok()?, words.next()?);
        words.next().is_none().then(|| Self { list: list.to_owned(), rows, hash: hash.to_owned() })
    }
}

/// Which row of the export a row of the table is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub is_own: bool,
    /// From 0.
    pub number: usize,
    pub hash: String,
}

impl Key {
    pub fn of(text: &str) -> Option<Self> {
        let (is_own, key) = match text.strip_prefix("inherited") {
            Some(rest) => (false, rest.trim_start()),
            None => (true, text),
        };
        let (number, hash) = key.strip_prefix('r')?.split_once('.')?;
        let number: usize = number.parse().ok()?;
        Some(Self { is_own, number: number.checked_sub(1)?, hash: hash.to_owned() })
    }
}
