//! What stands at the same place in two versions of a text, in the order of both: what has moved is gone at one place and new at
//! another one. So a format can show both versions in one text, and either can be had back from it.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::text::{ALIKE, likeness};
use crate::compose::block::{self, Block, Part, Row, Table};

/// The most pairs of items between two equal ones that are compared with each other.
const MOST: usize = 20_000;

/// The places of an item in the two versions; it is in one of them at least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    pub old: Option<usize>,
    pub new: Option<usize>,
}

/// Pairs equal items, and between them those that are alike. Of what is in one version only, the old comes first.
///
/// `alike` says how much two items with different keys have in common; `None` if one is no version of the other.
pub fn pairs<T, K: Eq + std::hash::Hash + Ord>(
    old: &[T],
    new: &[T],
    key: impl Fn(&T) -> K,
    alike: impl Fn(&T, &T) -> Option<f32>,
) -> Vec<Pair> {
    let keys = |items: &[T]| items.iter().map(&key).collect::<Vec<_>>();
    let mut pairs = Vec::with_capacity(old.len().max(new.len()));
    for op in capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new)) {
        let equal = matches!(op, DiffOp::Equal { .. });
        let (_, a, b) = op.as_tag_tuple();
        if equal {
            pairs.extend(a.zip(b).map(|(a, b)| Pair { old: Some(a), new: Some(b) }));
            continue;
        }
        let (mut next, mut next_new) = (a.start, b.start);
        let both = matched(&old[a.clone()], &new[b.clone()], &alike);
        for (x, y) in both.into_iter().map(|(x, y)| (a.start + x, b.start + y)).chain([(a.end, b.end)]) {
            pairs.extend((next..x).map(|x| Pair { old: Some(x), new: None }));
            pairs.extend((next_new..y).map(|y| Pair { old: None, new: Some(y) }));
            if x < a.end {
                pairs.push(Pair { old: Some(x), new: Some(y) });
            }
            (next, next_new) = (x + 1, y + 1);
        }
    }
    pairs
}

/// The pairs of items, in the order of both, that have most in common.
fn matched<T>(old: &[T], new: &[T], alike: impl Fn(&T, &T) -> Option<f32>) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() || old.len().saturating_mul(new.len()) > MOST {
        return Vec::new();
    }
    let alike: Vec<Vec<Option<f32>>> = old.iter().map(|old| new.iter().map(|new| alike(old, new)).collect()).collect();
    // What the rest of both has in common at best, from each place on.
    let mut best = vec![vec![0.0_f32; new.len() + 1]; old.len() + 1];
    for x in (0..old.len()).rev() {
        for y in (0..new.len()).rev() {
            let apart = best[x + 1][y].max(best[x][y + 1]);
            best[x][y] = alike[x][y].map_or(apart, |like| apart.max(best[x + 1][y + 1] + like));
        }
    }
    let (mut x, mut y, mut pairs) = (0, 0, Vec::new());
    while x < old.len() && y < new.len() {
        let together = alike[x][y].is_some_and(|like| best[x + 1][y + 1] + like >= best[x][y]);
        if together {
            pairs.push((x, y));
            (x, y) = (x + 1, y + 1);
        } else if best[x + 1][y] >= best[x][y + 1] {
            x += 1;
        } else {
            y += 1;
        }
    }
    pairs
}

/// What has the same number of this is equal for all readers.
fn shown(block: &Block) -> String {
    let mut out = String::new();
    block::parts(std::slice::from_ref(block), &mut |part| {
        match part {
            Part::Code(words) => out.push_str(&words.text),
            part => out.push_str(&block::lines(part.text())),
        }
        out.push('\u{1f}');
    });
    out
}

/// Pairs blocks that stand beside each other.
#[must_use]
pub fn blocks(old: &[Block], new: &[Block]) -> Vec<Pair> {
    pairs(old, new, |block| (form(block), shown(block)), alike_blocks)
}

/// Pairs the items of two lists.
#[must_use]
pub fn items(old: &[Vec<Block>], new: &[Vec<Block>]) -> Vec<Pair> {
    let whole = |item: &Vec<Block>| item.iter().map(shown).collect::<String>();
    pairs(old, new, whole, |a, b| some(likeness(&whole(a), &whole(b))))
}

/// Pairs the rows of two tables with the same columns.
#[must_use]
pub fn rows(old: &[Row], new: &[Row]) -> Vec<Pair> {
    let cells = |row: &Row| row.cells.iter().map(|cell| block::lines(cell)).collect::<Vec<_>>();
    pairs(old, new, cells, |a, b| {
        // The first cell says what a row is about.
        let (one, other) = (cells(a), cells(b));
        let same = one.iter().zip(&other).filter(|(one, other)| one == other).count();
        let first = one.first() == other.first() || (a.anchor.is_some() && a.anchor == b.anchor);
        #[expect(clippy::cast_precision_loss, reason = "a table has few columns")]
        let share = same as f32 / one.len().max(1) as f32;
        (first || share >= ALIKE).then_some(share + if first { 1.0 } else { 0.1 })
    })
}

/// The kind of a block, of which all its versions are.
fn form(block: &Block) -> (u8, usize) {
    match block {
        Block::Heading(heading) => (0, heading.level),
        Block::Paragraph(_) => (1, 0),
        Block::List(list) => (2, usize::from(list.first.is_some())),
        Block::Table(table) => (3, table.columns.len()),
        Block::Alert(severity, _) => (4, *severity as usize),
        Block::Quotation(_) => (5, 0),
        Block::Figure(_) => (6, 0),
        Block::Code(..) => (7, 0),
        Block::Rule => (8, 0),
    }
}

fn alike_blocks(old: &Block, new: &Block) -> Option<f32> {
    if form(old) != form(new) {
        return None;
    }
    let same = match (old, new) {
        (Block::Heading(old), Block::Heading(new)) => old.anchor.is_some() && old.anchor == new.anchor,
        (Block::Paragraph(old), Block::Paragraph(new)) => old.anchor.is_some() && old.anchor == new.anchor,
        (Block::Table(old), Block::Table(new)) => heads(old) == heads(new) && (named(old, new) || likely(old, new)),
        (Block::Figure(old), Block::Figure(new)) => old.file == new.file,
        _ => false,
    };
    let like = match (old, new) {
        // A table is told by its head and by its caption; each row is compared later.
        (Block::Table(_), Block::Table(_)) => None,
        _ => some(likeness(&shown(old), &shown(new))),
    };
    if same { Some(1.0 + like.unwrap_or_default()) } else { like }
}

fn heads(table: &Table) -> Vec<String> {
    table.head.cells.iter().map(|cell| block::plain(cell)).collect()
}

/// Whether two tables have the same caption but for its number.
fn named(old: &Table, new: &Table) -> bool {
    let name = |table: &Table| {
        let caption = table.caption.as_deref().map(block::plain).unwrap_or_default();
        caption.chars().filter(|c| !c.is_numeric()).collect::<String>()
    };
    name(old) == name(new)
}

/// Whether two tables have a row in common.
fn likely(old: &Table, new: &Table) -> bool {
    let first = |table: &Table| -> Vec<String> {
        table.rows.iter().filter_map(|row| row.cells.first()).map(|cell| block::plain(cell)).collect()
    };
    let old = first(old);
    first(new).iter().any(|cell| old.contains(cell))
}

fn some(likeness: f32) -> Option<f32> {
    (likeness >= ALIKE).then_some(likeness)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(old: &str, new: &str) -> String {
        let pairs = blocks(&block::read(old), &block::read(new));
        let place = |place: Option<usize>| place.map_or_else(|| "-".to_owned(), |place| place.to_string());
        pairs.iter().map(|pair| format!("{}{}", place(pair.old), place(pair.new))).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn blocks_are_paired_in_the_order_of_both() {
        assert_eq!(told("One here.\n\nTwo.", "One here.\n\nTwo."), "00 11");
        assert_eq!(told("Open the door now.\n\nTwo.", "New.\n\nOpen the door later.\n\nTwo."), "-0 01 12");
        assert_eq!(told("Gone is this.\n\nTwo.", "Other words came.\n\nTwo."), "0- -0 11");
        // What has moved is gone at one place and new at another one.
        assert_eq!(told("One here.\n\nTwo.\n\nThree.", "Two.\n\nThree.\n\nOne here."), "0- 10 21 -2");
    }

    #[test]
    fn blocks_of_two_kinds_are_no_versions_of_each_other() {
        assert_eq!(told("1. Open the door.", "- Open the door."), "0- -0");
        assert_eq!(told("Open the door.", "> Open the door."), "0- -0");
        // The order of columns cannot be tracked.
        let table = |head: &str| format!("|{head}|\n|-|-|\n|a|b|");
        assert_eq!(told(&table("A|B"), &table("A|C")), "0- -0");
        assert_eq!(told(&table("A|B"), &table("A|B").replace("|b|", "|c|")), "00");
    }

    #[test]
    fn a_row_is_told_by_its_first_cell() {
        let rows_of = |markdown: &str| match block::read(markdown).remove(0) {
            Block::Table(table) => table.rows,
            _ => Vec::new(),
        };
        let (old, new) = ("|a|b|\n|-|-|\n|x|1|\n|y|2|", "|a|b|\n|-|-|\n|w|1|\n|x|3|\n|z|4|");
        let pairs = rows(&rows_of(old), &rows_of(new));
        let pair = |old, new| Pair { old, new };
        assert_eq!(pairs, [pair(None, Some(0)), pair(Some(0), Some(1)), pair(Some(1), None), pair(None, Some(2))]);
    }
}
