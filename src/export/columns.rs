//! Divides the width of a table among its columns so that the table gets as low as possible.

/// Approximate number of characters across a page in a table's font size.
const ACROSS: usize = 104;
/// The part of that for the edges of a cell.
const EDGES: usize = 2;
/// Maximum number of rows that are measured. For a longer table, they are taken at even distances.
const ROWS: usize = 40;
/// The number of a column's next widths that are tried at once.
const TRIED: usize = 4;
/// The weight of a line in a row's highest cell against a line of every other cell.
const HIGHEST: usize = 4;

/// For each column, the number of characters to add to `least`, the length of its longest word. `rows` has for each
/// cell the lengths of its lines. All in characters, because no font is read here: the results are shares, not widths.
pub fn beyond(least: &[usize], rows: &[Vec<Vec<usize>>]) -> Vec<usize> {
    // If the longest words take more than three quarters, the letters get smaller (blocks.typ).
    let words: usize = least.iter().sum();
    let across = ACROSS.saturating_sub(EDGES * least.len()).max(words + words / 3);
    let mut left = across - words;
    let mut widths = least.to_vec();
    let rows: Vec<&Vec<Vec<usize>>> = rows.iter().step_by(rows.len().div_ceil(ROWS).max(1)).collect();
    let line_counts =
        |column: usize, width: usize| -> Vec<usize> { rows.iter().map(|row| lines(&row[column], width)).collect() };
    let mut counts: Vec<Vec<usize>> = (0..least.len()).map(|column| line_counts(column, widths[column])).collect();
    while left > 0 {
        let before = cost(&counts);
        // The change that lowers the table most for each character added.
        let mut best: Option<(usize, usize, Vec<usize>, usize)> = None;
        for column in 0..least.len() {
            for width in next_widths(rows.iter().map(|row| &row[column]), widths[column], left) {
                let given = width - widths[column];
                let was = std::mem::replace(&mut counts[column], line_counts(column, width));
                let gain = before.saturating_sub(cost(&counts));
                let now = std::mem::replace(&mut counts[column], was);
                if gain > 0 && best.as_ref().is_none_or(|(_, most, _, by)| gain * by > most * given) {
                    best = Some((column, gain, now, given));
                }
            }
        }
        let Some((column, _, now, given)) = best else { break };
        widths[column] += given;
        left -= given;
        counts[column] = now;
    }
    widths.iter().zip(least).map(|(width, least)| width - least).collect()
}

/// The height of the rows, and to a small degree how full they are.
fn cost(counts: &[Vec<usize>]) -> usize {
    let rows = counts.first().map_or(0, Vec::len);
    let row = |row: usize| {
        let cells = counts.iter().map(|column| column[row]);
        HIGHEST * cells.clone().max().unwrap_or(0) + cells.sum::<usize>()
    };
    (0..rows).map(row).sum()
}

/// The number of lines of a cell in a column of that width.
fn lines(cell: &[usize], width: usize) -> usize {
    cell.iter().map(|length| wrapped(*length, width)).sum()
}

/// The number of lines of a text. Lines end at words, so a part of each stays empty.
fn wrapped(length: usize, width: usize) -> usize {
    if length <= width { 1 } else { (length + length / 8).div_ceil(width.max(1)).max(2) }
}

/// The next widths, up to `most` more, that save a line in some cell.
fn next_widths<'a>(cells: impl Iterator<Item = &'a Vec<usize>>, width: usize, most: usize) -> Vec<usize> {
    let next = |length: usize| match wrapped(length, width) {
        2 => length,
        count => (length + length / 8).div_ceil(count - 1).max(width + 1),
    };
    let lengths = cells.flatten().filter(|length| **length > width);
    let mut widths: Vec<usize> = lengths.map(|length| next(*length)).filter(|next| *next <= width + most).collect();
    widths.sort_unstable();
    widths.dedup();
    widths.truncate(TRIED);
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_that_makes_the_rows_high_gets_the_width() {
        // Port, encryption in three lines, and a note that is mostly a dash.
        let rows = vec![vec![vec![4], vec![80, 90, 60], vec![1]], vec![vec![4], vec![20], vec![30]]];
        let given = beyond(&[8, 10, 10], &rows);
        assert_eq!(given[0], 0);
        assert!(given[1] > given[2], "{given:?}");
    }

    #[test]
    fn columns_alike_get_alike_and_no_more_than_there_is() {
        let rows = vec![vec![vec![300], vec![300]]; 90];
        let given = beyond(&[10, 10], &rows);
        assert!(given[0].abs_diff(given[1]) <= 8, "{given:?}");
        assert!(given.iter().sum::<usize>() + 20 <= ACROSS, "{given:?}");
    }

    #[test]
    fn long_words_leave_a_quarter() {
        assert_eq!(beyond(&[60, 60], &[vec![vec![60], vec![90]]]), [0, 30]);
    }

    #[test]
    fn nothing_is_given_where_nothing_is_needed() {
        assert_eq!(beyond(&[6, 6], &[vec![vec![6], vec![]]]), [0, 0]);
        assert_eq!(beyond(&[], &[]), [0; 0]);
    }
}
