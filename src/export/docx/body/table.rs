//! Tables, with the widths of their columns as on paper.

use super::{Body, Form, Kind, Look, Within, level_indent, said};
use crate::compose::block::{self, Align, Row, Table};
use crate::export::columns::{self, Cell, Fit};
use crate::export::docx::xml;
use crate::export::paper::clean;
use crate::export::widths::Style;

/// The sizes of letters, in points, the largest first: halves, as Word counts.
const SIZES: [f64; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];
/// What is around the text of a cell in points, as `templates/docx/styles.xml` has it: twice 80 and twice 60 twentieths.
const BESIDE: f64 = 8.0;
const ABOVE: f64 = 6.0;

impl Body<'_> {
    pub(super) fn table(&mut self, table: &Table, within: Within) {
        let indent = level_indent(within.level);
        if let Some(caption) = &table.caption {
            self.behind_table = false;
            self.caption(caption, true, indent);
        } else if std::mem::take(&mut self.behind_table) {
            // Without a paragraph between them, two tables are one.
            self.line("Table Text", "");
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
        self.row(table, &table.head, &widths, true);
        for row in &table.rows {
            self.row(table, row, &widths, false);
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

    fn row(&mut self, table: &Table, row: &Row, widths: &[u32], is_head: bool) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        self.out += &format!("<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>");
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
            self.passage(&Form { style, align, ..Form::default() }, &said, text, &[]);
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>\n");
    }

    /// A table of labels and values.
    pub(in crate::export::docx) fn pairs(&mut self, pairs: &[(String, String)]) {
        let label = pairs.iter().map(|(label, _)| self.ruler.width(&clean(label), Style::default()));
        let label = label.fold(0.0, f64::max) * 9.0 * 20.0 + 400.0;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not wider than the page
        let first = label.clamp(1000.0, f64::from(self.width) / 2.0) as u32;
        let style = self.styles.id("Cover Table").to_owned();
        let widths = [first, self.width - first];
        self.open_table(&style, &widths, 0, false, None);
        for (label, value) in pairs {
            self.out.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (text, width) in [label, value].into_iter().zip(widths) {
                self.out += &format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
                self.begin(&Form { style: "Table Text", ..Form::default() });
                for (index, line) in text.lines().enumerate() {
                    if index > 0 {
                        self.out.push_str("<w:r><w:br/></w:r>");
                    }
                    self.run(line, &Look::default());
                }
                self.out.push_str("</w:p></w:tc>");
            }
            self.out.push_str("</w:tr>\n");
        }
        self.out.push_str("</w:tbl>\n");
        self.behind_table = true;
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
