//! Chooses the size of a table's letters, and divides the table's width among its columns so that the table gets as low as
//! possible. All widths are those of the fonts.

/// Letters are smaller than this, in points, only where longer words could not even be divided.
const READABLE: f64 = 8.5;
/// The part of a table's width that may be taken up by words that must not break.
const ROOMY: f64 = 0.75;
/// Added to each column, so that a word that just fits does not break by a rounding error.
const SLACK: f64 = 0.2;
/// Maximum number of rows that are tried. For a longer table, they are taken at even distances.
const ROWS: usize = 24;
/// The number of a column's next widths that are tried at once.
const TRIED: usize = 6;
/// The weight of a line in a row's highest cell against a line of every other cell.
const HIGHEST: usize = 4;
/// The height of a line of letters of one point, and what of it is between two lines (blocks.typ).
const LINE: f64 = 1.214;
const LEADING: f64 = 0.5;

/// What a cell holds, in widths for letters of one point.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Cell {
    /// The widths of the words of each line.
    pub(crate) lines: Vec<Vec<f64>>,
    /// The width of its widest word that a column should not break.
    pub(crate) least: f64,
    /// The same if long words are divided between syllables.
    pub(crate) divided: f64,
}

/// A table's letters and columns in points.
#[derive(Debug, PartialEq)]
pub(crate) struct Fit {
    pub(crate) size: f64,
    /// The columns' widths, which sum up to the table's.
    pub(crate) widths: Vec<f64>,
}

/// How wide a blank is, and what is around a cell's text, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// For letters of one point.
    pub(crate) blank: f64,
    /// On the left and on the right together.
    pub(crate) beside: f64,
    /// Above and below together.
    pub(crate) above: f64,
}

/// A column's least widths and the width with no line break, in points, with what is around the text.
#[derive(Debug, Clone, Copy)]
struct Limits {
    least: f64,
    divided: f64,
    most: f64,
}

/// The letters and columns of a table that is `space` wide. `columns` has the cells of each column, those of the header
/// first; `sizes` are the sizes to try, the largest first.
pub(crate) fn fit(columns: &[Vec<Cell>], space: f64, sizes: &[f64], frame: Frame) -> Fit {
    let widest = |cells: &[Cell], width: fn(&Cell) -> f64| cells.iter().map(width).fold(0.0, f64::max);
    let of_one: Vec<Limits> = columns
        .iter()
        .map(|cells| {
            let most =
                cells.iter().flat_map(|cell| &cell.lines).map(|line| length(line, frame.blank)).fold(0.0, f64::max);
            let least = widest(cells, |cell| cell.least);
            Limits { least, divided: widest(cells, |cell| cell.divided), most: most.max(least) }
        })
        .collect();
    let at = |size: f64| -> Vec<Limits> {
        let points = |width: f64| width * size + frame.beside + SLACK;
        let points = |limits: &Limits| Limits {
            least: points(limits.least),
            divided: points(limits.divided),
            most: points(limits.most),
        };
        of_one.iter().map(points).collect()
    };
    let sum = |limits: &[Limits], width: fn(&Limits) -> f64| limits.iter().map(width).sum::<f64>();
    // The largest letters that leave long texts some room beside the words that must not break; else, of those that are
    // well readable, the smallest, with words divided if they must be; else the largest that fit.
    let has_room = |limits: &[Limits]| {
        sum(limits, |column| column.least) <= ROOMY * space || sum(limits, |column| column.most) <= space
    };
    let readable = sizes.iter().take_while(|size| **size >= READABLE).count().max(1);
    let with_room = sizes[..readable].iter().find(|size| has_room(&at(**size)));
    let fits = |size: &&f64| sum(&at(**size), |column| column.divided) <= space;
    let size =
        with_room.or_else(|| sizes[readable - 1..].iter().find(fits)).or(sizes.last()).copied().unwrap_or(READABLE);
    let limits = at(size);
    let widths = if sum(&limits, |column| column.most) <= space {
        let wide = space / sum(&limits, |column| column.most);
        limits.iter().map(|column| column.most * wide).collect()
    } else if sum(&limits, |column| column.least) <= space {
        grown(columns, &limits, |column| column.least, space, size, frame)
    } else if sum(&limits, |column| column.divided) <= space {
        grown(columns, &limits, |column| column.divided, space, size, frame)
    } else {
        cut(&limits, space)
    };
    Fit { size, widths }
}

/// The height of a row, in points. `cells` are its cells, with the widths of their columns.
pub(crate) fn height<'a>(cells: impl Iterator<Item = (&'a Cell, f64)>, size: f64, frame: Frame) -> f64 {
    let lines = cells.map(|(cell, width)| lines(cell, (width - frame.beside) / size, frame.blank));
    #[allow(clippy::cast_precision_loss)] // a few lines
    let lines = lines.max().unwrap_or(0).max(1) as f64;
    (lines * LINE - LEADING) * size + frame.above
}

/// The number of lines of a text that is `room` wide, both in widths for letters of one point.
pub(crate) fn lines(text: &Cell, room: f64, blank: f64) -> usize {
    text.lines.iter().map(|line| filled(line, room, blank)).sum()
}

/// The number of lines that words take when each line is filled before the next.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a number of lines
fn filled(words: &[f64], room: f64, blank: f64) -> usize {
    let mut lines = 1;
    let mut line = 0.0;
    for word in words {
        if line > 0.0 && line + blank + word > room {
            lines += 1;
            line = 0.0;
        }
        line += if line > 0.0 { blank + word } else { *word };
        // A word that is divided, or breaks.
        if line > room {
            let room = room.max(0.5);
            let more = (line / room).ceil() - 1.0;
            lines += more as usize;
            line -= more * room;
        }
    }
    lines
}

/// The width of words on one line.
#[allow(clippy::cast_precision_loss)] // a few words
fn length(words: &[f64], blank: f64) -> f64 {
    words.iter().sum::<f64>() + words.len().saturating_sub(1) as f64 * blank
}

/// Too narrow for all words: the wide columns are cut to one level; the narrow ones keep what they need.
fn cut(limits: &[Limits], space: f64) -> Vec<f64> {
    let at = |level: f64| limits.iter().map(move |column| column.divided.min(level));
    let (mut low, mut high) = (0.0, space);
    for _ in 0..40 {
        let level = f64::midpoint(low, high);
        if at(level).sum::<f64>() > space { high = level } else { low = level }
    }
    let widths: Vec<f64> = at(low).collect();
    let wide = space / widths.iter().sum::<f64>();
    widths.into_iter().map(|width| width * wide).collect()
}

/// What a column can be given more, and the lines of its cells then.
type Wider = (f64, Vec<usize>);

/// The columns as narrow as `least` says, then with what is left where it saves most lines.
fn grown(
    columns: &[Vec<Cell>],
    limits: &[Limits],
    least: fn(&Limits) -> f64,
    space: f64,
    size: f64,
    frame: Frame,
) -> Vec<f64> {
    let count = columns.iter().map(Vec::len).min().unwrap_or(0);
    let step = count.div_ceil(ROWS).max(1);
    let rows: Vec<Vec<&Cell>> = columns.iter().map(|cells| cells[..count].iter().step_by(step).collect()).collect();
    let inner = |width: f64| (width - frame.beside) / size;
    let line_counts = |column: usize, width: f64| -> Vec<usize> {
        rows[column].iter().map(|cell| lines(cell, inner(width), frame.blank)).collect()
    };
    let begun: Vec<f64> = limits.iter().map(least).collect();
    let mut widths = begun.clone();
    let mut left = space - widths.iter().sum::<f64>();
    let mut counts: Vec<Vec<usize>> = (0..widths.len()).map(|column| line_counts(column, widths[column])).collect();
    let tries = |column: usize, width: f64, left: f64| -> Vec<Wider> {
        let wider = next_widths(&rows[column], inner(width), left / size, frame.blank).into_iter();
        let given = wider.map(|wider| wider * size + frame.beside + SLACK - width);
        given
            .filter(|given| *given > 0.0 && *given <= left)
            .map(|given| (given, line_counts(column, width + given)))
            .collect()
    };
    // What a column would take next stays true until it gets it.
    let mut known: Vec<Option<Vec<Wider>>> = vec![None; widths.len()];
    while left > 0.0 {
        let before = cost(&counts);
        // The change that lowers the table most for each point added.
        let mut best: Option<(f64, usize, usize)> = None;
        for column in 0..widths.len() {
            let next = known[column].get_or_insert_with(|| tries(column, widths[column], left));
            for (index, (given, lines)) in next.iter_mut().enumerate() {
                if *given > left {
                    continue;
                }
                std::mem::swap(&mut counts[column], lines);
                #[allow(clippy::cast_precision_loss)] // a few lines
                let gain = before.saturating_sub(cost(&counts)) as f64 / *given;
                std::mem::swap(&mut counts[column], lines);
                if gain > 0.0 && best.is_none_or(|(most, ..)| gain > most) {
                    best = Some((gain, column, index));
                }
            }
        }
        let Some((_, column, index)) = best else { break };
        let Some((given, lines)) = known[column].take().and_then(|mut next| next.drain(index..).next()) else {
            break;
        };
        widths[column] += given;
        left -= given;
        counts[column] = lines;
    }
    spread(&mut widths, &begun, limits, left, size);
    widths
}

/// Gives what is left to the columns that would take it, in proportion to what they were given.
fn spread(widths: &mut [f64], begun: &[f64], limits: &[Limits], mut left: f64, size: f64) {
    let wants: Vec<f64> = widths.iter().zip(begun).map(|(width, begun)| width - begun + size).collect();
    let mut open: Vec<usize> = (0..widths.len()).filter(|i| widths[*i] < limits[*i].most).collect();
    while left > 0.0 && !open.is_empty() {
        let all: f64 = open.iter().map(|i| wants[*i]).sum();
        let share = |i: usize| left * wants[i] / all;
        let full: Vec<usize> = open.iter().copied().filter(|i| share(*i) >= limits[*i].most - widths[*i]).collect();
        if full.is_empty() {
            for i in &open {
                widths[*i] += share(*i);
            }
            return;
        }
        for i in full {
            left -= limits[i].most - widths[i];
            widths[i] = limits[i].most;
            open.retain(|other| *other != i);
        }
    }
    // Nobody wants the rest, so the table would end before the margin.
    let wide: f64 = widths.iter().sum();
    if left > 0.0 && wide > 0.0 {
        for width in &mut *widths {
            *width *= (wide + left) / wide;
        }
    }
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

/// Some next widths, up to `most` more, that may save a line in some cell: those that a word needs that would be divided,
/// and those that a text needs for fewer lines. At the end of a line, half a word stays empty.
#[allow(clippy::cast_precision_loss)] // a few words and lines
fn next_widths(cells: &[&Cell], width: f64, most: f64, blank: f64) -> Vec<f64> {
    let mut widths: Vec<f64> = Vec::new();
    for line in cells.iter().flat_map(|cell| &cell.lines) {
        let length = length(line, blank);
        if length <= width {
            continue;
        }
        let lines = filled(line, width, blank);
        let empty = length / line.len() as f64 / 2.0;
        for fewer in [lines.saturating_sub(1), lines.saturating_sub(2), lines / 2, 1] {
            widths.push(((length - empty) / fewer.max(1) as f64 + empty).min(length));
        }
        widths.extend(line.iter().copied().filter(|word| *word > width));
    }
    widths.retain(|next| *next > width && *next <= width + most);
    widths.sort_unstable_by(f64::total_cmp);
    widths.dedup_by(|a, b| *a - *b < 0.1);
    widths.truncate(TRIED);
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { blank: 0.26, beside: 8.0, above: 7.2 };
    const SIZES: [f64; 5] = [9.0, 8.5, 8.0, 7.5, 7.0];

    /// A cell of words that are about as wide as their letters.
    fn cell(text: &str) -> Cell {
        let width = |word: &str| 0.55 * f64::from(u32::try_from(word.chars().count()).unwrap_or(0));
        let lines: Vec<Vec<f64>> = text.lines().map(|line| line.split(' ').map(width).collect()).collect();
        let least = lines.iter().flatten().copied().fold(0.0, f64::max);
        Cell { lines, least, divided: if least > 5.0 { 0.55 * least } else { least } }
    }

    fn columns(rows: &[&[&str]]) -> Vec<Vec<Cell>> {
        (0..rows[0].len()).map(|column| rows.iter().map(|row| cell(row[column])).collect()).collect()
    }

    #[test]
    fn the_column_that_makes_the_rows_high_gets_the_width() {
        let long = "some words that need room to be read ".repeat(4);
        let columns =
            columns(&[&["Port", "Encryption", "Note"], &["443", long.trim(), "-"], &["8443", "none", "a word or two"]]);
        let Fit { size, widths } = fit(&columns, 300.0, &SIZES, FRAME);
        assert!((size - 9.0).abs() < 1e-9);
        assert!(widths[1] > 2.0 * widths[0] && widths[1] > 2.0 * widths[2], "{widths:?}");
        assert!((widths.iter().sum::<f64>() - 300.0).abs() < 0.01, "{widths:?}");
    }

    #[test]
    fn columns_alike_get_alike_and_no_more_than_there_is() {
        let long = "some words that need room to be read ".repeat(9);
        let rows: Vec<&[&str]> = vec![&["a", "b"]];
        let mut columns = columns(&rows);
        for cells in &mut columns {
            cells.extend(vec![cell(long.trim()); 90]);
        }
        let widths = fit(&columns, 428.0, &SIZES, FRAME).widths;
        assert!((widths[0] - widths[1]).abs() < 40.0, "{widths:?}");
        assert!((widths.iter().sum::<f64>() - 428.0).abs() < 0.01, "{widths:?}");
    }

    #[test]
    fn long_words_are_divided_before_letters_get_too_small_to_read() {
        let words = ["Verbindlichkeitserklärung"; 5];
        let columns = columns(&[&words, &["a"; 5]]);
        // 5 words of 14 em would need letters of 5.5 points.
        let Fit { size, widths } = fit(&columns, 428.0, &SIZES, FRAME);
        assert!((size - 8.5).abs() < 1e-9, "{size}");
        let divided = columns[0][0].divided * size + FRAME.beside;
        assert!(widths.iter().all(|width| *width >= divided), "{widths:?} {divided}");
        // 9 of them need smaller letters even so.
        let nine = vec![columns[0].clone(); 9];
        assert!(fit(&nine, 428.0, &SIZES, FRAME).size < 8.5);
        assert!((fit(&nine, 200.0, &SIZES, FRAME).widths.iter().sum::<f64>() - 200.0).abs() < 0.01);
    }

    #[test]
    fn a_table_of_short_texts_is_as_wide_as_the_page() {
        let Fit { size, widths } = fit(&columns(&[&["a", "bb"]]), 428.0, &SIZES, FRAME);
        assert!((size - 9.0).abs() < 1e-9 && (widths.iter().sum::<f64>() - 428.0).abs() < 0.01, "{widths:?}");
        assert!(fit(&[], 428.0, &SIZES, FRAME).widths.is_empty());
    }

    #[test]
    fn a_row_is_as_high_as_its_highest_cell() {
        let (short, long) = (cell("a"), cell("one two three\nfour"));
        let height = |width: f64| height([(&short, 30.0), (&long, width)].into_iter(), 9.0, FRAME);
        assert!((height(200.0) - (7.2 + 9.0 * (2.0 * 1.214 - 0.5))).abs() < 1e-9);
        // Each word on a line.
        assert!((height(35.0) - (7.2 + 9.0 * (4.0 * 1.214 - 0.5))).abs() < 1e-9);
    }
}
