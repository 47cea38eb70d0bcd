//! Decides which facts of a table's rows are columns, which are lines in a cell, and which are printed once for all
//! rows.

use super::facts::is_sentence;
use super::table::labelled;
use crate::compose::block::Ready;
use crate::wording::locale::{Locale, say};
use crate::wording::word;

/// A column with values in fewer rows than this share consists mostly of dashes.
const FILLED: (usize, usize) = (3, 5);
/// A table with up to this number of rows keeps its columns, despite many dashes.
const FEW: usize = 2;
/// From this number of rows on, common values are printed once.
const ALIKE: usize = 3;
/// A value with more characters is no word to look down a column for.
const SHORT: usize = 40;
/// The minimum number of columns of a table, if it has facts for them.
const LEAST: usize = 2;

/// What may become a column of a table.
pub(super) struct Column {
    pub head: String,
    /// From the top.
    pub cells: Vec<Cell>,
    /// The column before or behind it whose cells show its values if it is not a column. Where that one is no column or has no
    /// value in the row, its host does: a value never stands alone under another fact's head. In the end the first column, which
    /// always exists.
    pub host: usize,
    /// Whether it goes before others if there is no room for all.
    pub is_main: bool,
    /// Whether it is always a column, because its values mean nothing without its head.
    pub stays: bool,
}

/// The content of a row in a column.
#[derive(Default)]
pub(super) struct Cell {
    /// Empty where the row has no such fact.
    pub text: String,
    /// Its number of characters in the source text, before translation, so that a table has the same columns in all
    /// languages.
    pub length: usize,
    /// Whether it is sentences that need no label.
    pub is_sentences: bool,
    /// Whether each of its lines is a separate value.
    pub is_list: bool,
    /// Whether it repeats the row's name: it gets no line, but no dash either if there is a column for it.
    pub repeats: bool,
}

impl Column {
    /// A column of values under a head.
    pub(super) fn main(head: String) -> Self {
        Self { head, cells: Vec::new(), host: 0, is_main: true, stays: false }
    }

    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.text.is_empty() && !cell.repeats).count()
    }

    /// Whether a row has a value in it.
    pub(super) fn has_values(&self) -> bool {
        self.filled() > 0
    }

    /// Whether it has too few values for a column.
    fn is_sparse(&self) -> bool {
        let (part, whole) = FILLED;
        self.filled() == 0 || self.cells.len() > FEW && self.filled() * whole < self.cells.len() * part
    }

    /// Whether all rows are equal.
    fn is_alike(&self) -> bool {
        let Some(first) = self.cells.first().filter(|_| self.cells.len() >= ALIKE) else { return false };
        let text = word::unmarked(&first.text);
        !text.is_empty() && self.cells.iter().all(|cell| !cell.repeats && word::unmarked(&cell.text) == text)
    }

    /// Whether most of its rows have short values that need a head.
    fn may_stand_alone(&self) -> bool {
        let is_short = |cell: &Cell| !cell.is_sentences && cell.length <= SHORT;
        !self.is_sparse() && self.cells.iter().all(is_short)
    }

    /// A value with its label, as a line of another column's cell: there, the short values of a list are on one line.
    fn line(&self, locale: &Locale, cell: &Cell) -> anyhow::Result<String> {
        if cell.is_sentences {
            return Ok(cell.text.clone());
        }
        let values: Vec<String> = cell.text.split("<br>").map(str::to_owned).collect();
        let is_short = cell.is_list && values.iter().all(|value| !is_sentence(value));
        let value = if is_short { locale.comma(&values) } else { cell.text.clone() };
        labelled(locale, self.head.clone(), value)
    }
}

/// A table under its caption, with at most `room` columns. The first column is always shown. Values that all rows share
/// are printed once above the table. Values that few rows have, or that do not fit, go with their label into the cell
/// of their host.
pub(super) fn grid(locale: &Locale, caption: String, columns: &[Column], room: usize) -> anyhow::Result<Vec<Ready>> {
    let (mut alike, mut others) = (Vec::new(), Vec::new());
    let mut shown = vec![false; columns.len()];
    for (at, column) in columns.iter().enumerate() {
        shown[at] = at == 0 || column.stays || column.is_main && !column.is_alike() && !column.is_sparse();
        if !shown[at] && column.is_alike() {
            alike.push(at);
        } else if !shown[at] {
            others.push(at);
        }
    }
    let count = |shown: &[bool]| shown.iter().filter(|shown| **shown).count();
    // If there are too many main columns, those with values in the fewest rows go first, from the last one.
    while count(&shown) > room {
        let may_go = (1..columns.len()).rev().filter(|at| shown[*at] && !columns[*at].stays);
        let Some(at) = may_go.min_by_key(|at| columns[*at].filled()) else { break };
        shown[at] = false;
        others.push(at);
    }
    others.sort_unstable();
    // As many other columns as fit, the fullest first.
    let mut candidates: Vec<usize> = others.iter().copied().filter(|at| columns[*at].may_stand_alone()).collect();
    candidates.sort_by_key(|at| std::cmp::Reverse(columns[*at].filled()));
    for at in candidates.into_iter().take(room.saturating_sub(count(&shown))) {
        shown[at] = true;
    }
    if count(&shown) < LEAST
        && let Some(at) =
            others.iter().copied().filter(|at| columns[*at].is_main).max_by_key(|at| columns[*at].filled())
    {
        shown[at] = true;
    }
    let lines = |cell: &Cell| if cell.text.is_empty() { Vec::new() } else { vec![cell.text.clone()] };
    let mut cells: Vec<Vec<Vec<String>>> =
        columns.iter().map(|column| column.cells.iter().map(lines).collect()).collect();
    for at in others.into_iter().filter(|at| !shown[*at]) {
        let column = &columns[at];
        for (row, cell) in column.cells.iter().enumerate().filter(|(_, cell)| !cell.text.is_empty()) {
            let mut host = column.host;
            while host != 0 && (!shown[host] || columns[host].cells[row].text.is_empty()) {
                host = columns[host].host;
            }
            if cell.repeats {
                // The name of the row shows this fact, too.
                let marks = word::marks(&cell.text);
                if let Some(name) = cells[0][row].first_mut() {
                    name.insert_str(0, &marks);
                }
            } else {
                cells[host][row].push(column.line(locale, cell)?);
            }
        }
    }
    let not_stated = locale.word("pair.not-stated")?;
    let cell = |at: usize, row: usize| match cells[at][row].join("<br>") {
        cell if cell.is_empty() => not_stated.clone(),
        cell => cell,
    };
    let shown: Vec<usize> = (0..columns.len()).filter(|at| shown[*at]).collect();
    let rows = columns.first().map_or(0, |column| column.cells.len());
    let rows: Vec<Vec<String>> = (0..rows).map(|row| shown.iter().map(|at| cell(*at, row)).collect()).collect();
    let heads: Vec<String> = shown.iter().map(|at| columns[*at].head.clone()).collect();
    let table = Ready::Table { caption: Some(caption), head: heads, rows };
    if alike.is_empty() {
        return Ok(vec![table]);
    }
    let mut facts = Vec::new();
    for column in alike.into_iter().map(|at| &columns[at]) {
        // Printed once, but shown for all rows.
        let marks: String = column.cells.iter().skip(1).map(|cell| word::marks(&cell.text)).collect();
        let Some(first) = column.cells.first() else { continue };
        let line = column.line(locale, first)?;
        let is_whole = first.is_sentences || is_sentence(&line);
        facts.push(marks + &line + if is_whole { "" } else { "." });
    }
    let note = say(locale, "table.alike", &[("facts", facts.join(" ").into())])?;
    Ok(vec![Ready::Paragraph(note), table])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::block::markdown;

    fn column(head: &str, host: usize, is_main: bool, cells: &[&str]) -> Column {
        let cell = |text: &&str| Cell {
            text: (*text).to_owned(),
            length: text.chars().count(),
            is_sentences: text.ends_with('.'),
            is_list: text.contains("<br>"),
            repeats: false,
        };
        Column { head: head.to_owned(), cells: cells.iter().map(cell).collect(), host, is_main, stays: false }
    }

    fn table(columns: &[Column], room: usize) -> String {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let blocks = grid(&locale, "C".to_owned(), columns, room).expect("a table");
        markdown(&blocks, &mut str::to_owned).replace("*C*\n\n", "")
    }

    #[test]
    fn what_all_rows_have_in_common_is_said_once() {
        let part = |cells: &[&str]| [column("Name", 0, true, &["a", "b", "c"]), column("Part", 0, true, cells)];
        let once = "**Same in all rows.** Part: pump.\n\n| Name |\n| --- |\n| a |\n| b |\n| c |";
        assert_eq!(table(&part(&["pump", "pump", "pump"]), 6), once);
        let twice = "| Name | Part |\n| --- | --- |\n| a | pump |\n| b | pump |\n| c | – |";
        assert_eq!(table(&part(&["pump", "pump", ""]), 6), twice, "a row that does not say it is not like the others");
        let long = "A reason that is longer than a word to look down a column for.";
        let once = format!("**Same in all rows.** {long}\n\n| Name |\n| --- |\n| a |\n| b |\n| c |");
        assert_eq!(table(&part(&[long, long, long]), 6), once, "a long text, too");
    }

    #[test]
    fn a_long_translation_changes_no_column() {
        let long = "a word that is much longer in this language than in the other one";
        let mut columns = [
            column("Name", 0, true, &["a", "b"]),
            column("State", 0, true, &["on", "off"]),
            column("Range", 1, false, &[long, "2"]),
        ];
        assert_eq!(table(&columns, 3).lines().next(), Some("| Name | State |"));
        columns[2].cells[0].length = 1;
        assert_eq!(table(&columns, 3).lines().next(), Some("| Name | State | Range |"));
    }

    #[test]
    fn what_few_rows_have_is_a_line_of_theirs() {
        let names = || column("Name", 0, true, &["a", "b", "c"]);
        let columns = [names(), column("Kind", 0, true, &["x", "y", "z"]), column("Note", 0, true, &["", "n", ""])];
        let expected = "| Name | Kind |\n| --- | --- |\n| a | x |\n| b<br>Note: n | y |\n| c | z |";
        assert_eq!(table(&columns, 6), expected);
        let columns = [names(), column("Kind", 0, true, &["x", "y", "z"]), column("By", 0, false, &["", "p<br>q", ""])];
        assert!(table(&columns, 6).contains("| b<br>By: p, q | y |"), "{}", table(&columns, 6));
        let columns = [names(), column("Note", 0, true, &["", "n", ""])];
        assert_eq!(table(&columns, 6), "| Name | Note |\n| --- | --- |\n| a | – |\n| b | n |\n| c | – |");
    }

    #[test]
    fn no_value_stands_alone_under_another_head() {
        let columns = [
            column("Name", 0, true, &["a", "b", "c"]),
            column("Place", 0, true, &["", "x", "y"]),
            column("Way", 1, false, &["p", "q", ""]),
        ];
        let expected = "| Name | Place |\n| --- | --- |\n| a<br>Way: p | – |\n| b | x<br>Way: q |\n| c | y |";
        assert_eq!(table(&columns, 2), expected);
    }

    #[test]
    fn what_repeats_another_cell_is_not_printed() {
        let mut columns = [
            column("Task", 0, true, &["a", "b", "c"]),
            column("By", 0, true, &["you", "you", "you"]),
            column("Role", 1, false, &["You", "You", "You"]),
        ];
        columns[2].cells.iter_mut().for_each(|cell| cell.repeats = true);
        assert_eq!(table(&columns, 6).lines().next(), Some("**Same in all rows.** By: you."));
    }

    #[test]
    fn no_table_is_wider_than_its_room() {
        let columns = [
            column("Name", 0, true, &["a", "b"]),
            column("State", 0, true, &["on", "off"]),
            column("Part", 0, true, &["", "p"]),
            column("Note", 0, true, &["m", "n"]),
        ];
        let expected = "| Name | State | Note |\n| --- | --- | --- |\n| a | on | m |\n| b<br>Part: p | off | n |";
        assert_eq!(table(&columns, 3), expected);
    }

    #[test]
    fn what_says_nothing_without_its_head_is_a_column() {
        let mut columns = [
            column("Part", 0, true, &["a", "b"]),
            column("Minimum", 0, true, &["Memory: 1.", "Memory: 2."]),
            column("Recommended", 0, true, &["", "Memory: 4."]),
        ];
        assert_eq!(table(&columns, 2).lines().last(), Some("| b<br>Memory: 4. | Memory: 2. |"));
        columns[1..].iter_mut().for_each(|column| column.stays = true);
        assert_eq!(table(&columns, 2).lines().last(), Some("| b | Memory: 2. | Memory: 4. |"));
    }

    #[test]
    fn a_further_value_is_a_column_where_there_is_room() {
        let columns = [
            column("Name", 0, true, &["a", "b"]),
            column("State", 0, true, &["on", "off"]),
            column("Range", 1, false, &["1", "2"]),
            column("When", 1, false, &["Only x.", "Only y."]),
        ];
        let wide =
            "| Name | State | Range |\n| --- | --- | --- |\n| a | on<br>Only x. | 1 |\n| b | off<br>Only y. | 2 |";
        assert_eq!(table(&columns, 3), wide);
        let narrow =
            "| Name | State |\n| --- | --- |\n| a | on<br>Range: 1<br>Only x. |\n| b | off<br>Range: 2<br>Only y. |";
        assert_eq!(table(&columns, 2), narrow);
    }
}
