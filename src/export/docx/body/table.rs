//! Tables, with the widths of their columns as on paper.

use super::{Body, CaptionKind, Form, Kind, Look, RowNote, Within, level_indent, said};
use crate::compose::block::{self, Align, Row, Table};
use crate::export::columns::{self, Cell, Fit};
use crate::export::docx::tracked::Mark;
use crate::export::docx::xml;
use crate::export::paper::clean;
use crate::export::widths::Style;
use crate::review::change::align::{self, Pair};

/// The sizes of letters, in points, the largest first: halves, as Word counts.
const SIZES: [f64; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];
/// What is around the text of a cell in points, as `templates/docx/styles.xml` has it: twice 80 and twice 60 twentieths.
const BESIDE: f64 = 8.0;
const ABOVE: f64 = 6.0;

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table, old: Option<&Table>, within: Within) {
        let indent = level_indent(within.level);
        let before = old.and_then(|old| old.caption.as_deref());
        if table.caption.is_some() || before.is_some() {
            self.behind_table = false;
            let kind = CaptionKind { is_compared: old.is_some(), keeps_next: true };
            self.maybe_caption(table.caption.as_deref(), before, kind, indent);
        } else if std::mem::take(&mut self.behind_table) {
            // Without a paragraph between them, two tables are one.
            self.line("Table Text", "", None);
        }
        let space = f64::from(self.width - indent) / 20.0;
        let Fit { size, widths } = self.fit(table, space);
        let widths = twentieths(&widths, self.width - indent);
        let style = self.styles.id("Device Table").to_owned();
        let caption = table.caption.as_deref().map(block::plain);
        self.open_table(&style, &widths, indent, true, caption.as_deref());
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // one of the sizes above
        let half = (size * 2.0).round() as u32;
        self.size = Some(half);
        self.row(table, &table.head, old.map(|old| &old.head), &widths, true);
        match old {
            None => table.rows.iter().for_each(|row| self.row(table, row, None, &widths, false)),
            Some(old) => self.rows(table, old, &widths),
        }
        self.size = None;
        self.out.push_str("</w:tbl>\n");
        self.behind_table = true;
    }

    /// The letters of a table and the widths of its columns, in points.
    fn fit(&self, table: &Table, space: f64) -> Fit {
        let frame = columns::Frame { blank: self.ruler.width(" ", Style::default()), beside: BESIDE, above: ABOVE };
        let cells = |column: usize| -> Vec<Cell> {
            let rows = std::iter::once(&table.head).chain(&table.rows).enumerate();
            rows.map(|(index, row)| {
                let style = Style { bold: index == 0, ..Style::default() };
                row.cells.get(column).map_or_else(Cell::default, |cell| self.ruler.cell(cell, style))
            })
            .collect()
        };
        let columns: Vec<Vec<Cell>> = (0..table.columns.len()).map(cells).collect();
        columns::fit(&columns, space, &SIZES, frame)
    }

    /// The beginning of a table with columns of some widths.
    fn open_table(&mut self, style: &str, widths: &[u32], indent: u32, has_head: bool, title: Option<&str>) {
        let all: u32 = widths.iter().sum();
        let head = u8::from(has_head);
        let value = if has_head { "0420" } else { "0400" };
        let title = title.map_or_else(String::new, |title| format!("<w:tblCaption w:val=\"{}\"/>", xml::text(title)));
        self.out += &format!(
            "<w:tbl><w:tblPr><w:tblStyle w:val=\"{style}\"/><w:tblW w:w=\"{all}\" w:type=\"dxa\"/><w:tblInd w:w=\"{indent}\" w:type=\"dxa\"/>\
             <w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{value}\" w:firstRow=\"{head}\" w:lastRow=\"0\" w:firstColumn=\"0\" \
             w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>{title}</w:tblPr><w:tblGrid>"
        );
        for width in widths {
            self.out += &format!("<w:gridCol w:w=\"{width}\"/>");
        }
        self.out.push_str("</w:tblGrid>\n");
    }

    /// The rows of both versions.
    fn rows(&mut self, table: &Table, old: &Table, widths: &[u32]) {
        for pair in align::rows(&old.rows, &table.rows) {
            let before = pair.old.map(|at| &old.rows[at]);
            match (before, pair.new.map(|at| &table.rows[at])) {
                (before @ Some(_), Some(row)) => self.row(table, row, before, widths, false),
                (None, Some(row)) => {
                    self.marked(Mark::Inserted, |body| body.row(table, row, None, widths, false));
                }
                (Some(row), None) => {
                    self.marked(Mark::Deleted, |body| body.row(table, row, None, widths, false));
                }
                (None, None) => {}
            }
        }
    }

    /// The beginning of a row.
    fn open_row(&mut self, is_head: bool) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        let mark = self.mark.map_or_else(String::new, |mark| self.tracker.empty(mark));
        self.out += &format!("<w:tr><w:trPr><w:cantSplit/>{head}{mark}</w:trPr>");
    }

    fn row(&mut self, table: &Table, row: &Row, old: Option<&Row>, widths: &[u32], is_head: bool) {
        self.open_row(is_head);
        if self.mark.is_some() {
            let mut prints = Vec::new();
            for cell in &row.cells {
                block::Part::Text(cell).prints(&mut |print| prints.push(print));
            }
            self.row_note = RowNote::First(prints);
        }
        for (column, width) in widths.iter().enumerate() {
            let bar = if row.changed && column == 0 {
                "<w:tcBorders><w:left w:val=\"single\" w:sz=\"12\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>"
            } else {
                ""
            };
            self.out += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{bar}</w:tcPr>");
            let align = match table.columns.get(column) {
                Some(Align::Middle) => Some("center"),
                Some(Align::End) => Some("right"),
                _ => None,
            };
            let style = if is_head { "Table Head" } else { "Table Text" };
            let text = row.cells.get(column).map_or(&[][..], Vec::as_slice);
            let said = said(Kind::Cell(column), row.anchor.as_deref(), text);
            self.behind_table = false;
            let before = old.map(|old| self.before(old.cells.get(column).map_or(&[][..], Vec::as_slice), &[]));
            self.passage(&Form { style, align, ..Form::default() }, &said, text, &[], before.as_ref());
            self.out.push_str("</w:tc>");
        }
        self.row_note = RowNote::Cells;
        self.out.push_str("</w:tr>\n");
    }

    /// A table of labels and values, and those of the old version.
    pub(in crate::export::docx) fn pairs(&mut self, pairs: &[(String, String)], old: Option<&[(String, String)]>) {
        let label = pairs.iter().map(|(label, _)| self.ruler.width(&clean(label), Style::default()));
        let label = label.fold(0.0, f64::max) * 9.0 * 20.0 + 400.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not wider than the page
        let first = label.clamp(1000.0, f64::from(self.width) / 2.0) as u32;
        let style = self.styles.id("Cover Table").to_owned();
        let widths = [first, self.width - first];
        self.open_table(&style, &widths, 0, false, None);
        let places = match old {
            Some(old) => align::pairs(old, pairs, |(label, _)| label.clone(), |_, _| None),
            None => (0..pairs.len()).map(|at| Pair { old: None, new: Some(at) }).collect(),
        };
        for place in places {
            let before = old.zip(place.old).map(|(old, at)| &old[at]);
            match (before, place.new.map(|at| &pairs[at])) {
                (None, Some(pair)) if old.is_some() => {
                    self.marked(Mark::Inserted, |body| body.pair(pair, None, widths));
                }
                (before, Some(pair)) => self.pair(pair, before, widths),
                (Some(pair), None) => self.marked(Mark::Deleted, |body| body.pair(pair, None, widths)),
                (None, None) => {}
            }
        }
        self.out.push_str("</w:tbl>\n");
        self.behind_table = true;
    }

    fn pair(&mut self, (label, value): &(String, String), old: Option<&(String, String)>, widths: [u32; 2]) {
        self.open_row(false);
        let before = [old.map(|(label, _)| label.as_str()), old.map(|(_, value)| value.as_str())];
        for ((text, width), before) in [label, value].into_iter().zip(widths).zip(before) {
            self.out += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
            self.script = self.script_of(before, Self::plain_lines, text.as_str());
            self.begin(&Form { style: "Table Text", ..Form::default() });
            self.plain_lines(text);
            self.flush();
            self.outside(before.filter(|before| before != text));
            self.out.push_str("</w:p></w:tc>");
        }
        self.out.push_str("</w:tr>\n");
    }

    fn plain_lines(&mut self, text: &str) {
        for (index, line) in text.lines().enumerate() {
            if index > 0 {
                self.line_break(&Look::default());
            }
            self.run(line, &Look::default());
        }
    }
}

/// Widths in points as whole twentieths that sum up to a table's width.
fn twentieths(widths: &[f64], all: u32) -> Vec<u32> {
    let mut rounded = Vec::with_capacity(widths.len());
    let (mut end, mut sum) = (0.0, 0);
    for (index, width) in widths.iter().enumerate() {
        end += width * 20.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not wider than a page
        let next = if index + 1 == widths.len() { all } else { (end.round() as u32).min(all) };
        rounded.push(next.saturating_sub(sum));
        sum = next.max(sum);
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_sum_up_to_the_table() {
        assert_eq!(twentieths(&[33.33, 33.33, 33.33], 2000), [667, 666, 667]);
        assert_eq!(twentieths(&[200.0, 1.0], 2000), [2000, 0]);
        assert!(twentieths(&[], 2000).is_empty());
    }
}
