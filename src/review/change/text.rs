//! The differences between two documents in one language: chapter by chapter, section by section, sentence by sentence
//! and row by row. Sections are matched by their anchor and rows by their content, so moved text is no change.

mod line;
mod section;

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices};

pub use line::line;
use line::{deleted, inserted};
pub(crate) use line::{likeness, tokens};
use section::{Chapter, Section, Table, Text, chapters};

use crate::compose::document::{Document, Figure};

/// With less in common than this, two texts are not versions of one.
pub(crate) const ALIKE: f32 = 0.5;

/// The maximum number of others that a text, alert or row without an equal is compared with.
const CANDIDATES: usize = 200;

/// What differs in the documents of one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LanguageChanges {
    /// BCP 47 tag.
    pub language: String,
    /// The number of the document, where it is one beside the main one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    pub chapters: Vec<ChapterChanges>,
}

/// What differs in a chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChapterChanges {
    /// `network`; `cover` for what stands before the first chapter.
    pub id: String,
    pub title: String,
    pub changes: Vec<TextChange>,
}

/// What happened to a text or a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    Added,
    Removed,
    Changed,
}

impl Change {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}

/// A sentence, heading or row that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TextChange {
    pub change: Change,
    pub kind: TextKind,
    /// Anchor of the nearest heading above it, in the new document where it is there.
    pub anchor: String,
    /// That heading.
    pub heading: String,
    /// One line for a sentence, one for each cell of a row that differs.
    pub lines: Vec<Line>,
}

/// What a text is in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TextKind {
    Heading,
    Paragraph,
    Item,
    Alert,
    Caption,
    Code,
    Row,
    Drawing,
}

/// A text with its marks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Line {
    /// The head of a cell's column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    pub parts: Vec<Part>,
}

/// Plain text, a line break for each that a cell has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Part {
    pub mark: Mark,
    pub text: String,
}

/// Whether a text is in both versions, in the old one only, or in the new one only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    Same,
    Deleted,
    Inserted,
}

/// The chapters that differ between two documents. `not_stated` is the text of an empty cell.
#[must_use]
pub fn compare(old: &Document, new: &Document, not_stated: &str) -> Vec<ChapterChanges> {
    let (old, new) = (chapters(old), chapters(new));
    let none = Chapter::default();
    let mut found = Vec::new();
    for chapter in &new {
        let before = old.iter().find(|old| old.id == chapter.id).unwrap_or(&none);
        found.extend(compare_chapter(before, chapter, not_stated));
    }
    for chapter in old.iter().filter(|old| new.iter().all(|new| new.id != old.id)) {
        found.extend(compare_chapter(chapter, &none, not_stated));
    }
    found
}

fn compare_chapter(old: &Chapter, new: &Chapter, not_stated: &str) -> Option<ChapterChanges> {
    let none = Section::default();
    let mut changes = Vec::new();
    let by_anchor: HashMap<&str, &Section> =
        old.sections.iter().rev().map(|section| (section.anchor.as_str(), section)).collect();
    let still: HashSet<&str> = new.sections.iter().map(|section| section.anchor.as_str()).collect();
    for section in &new.sections {
        let before = by_anchor.get(section.anchor.as_str()).copied().unwrap_or(&none);
        compare_section(before, section, not_stated, &mut changes);
    }
    for section in old.sections.iter().filter(|old| !still.contains(old.anchor.as_str())) {
        compare_section(section, &none, not_stated, &mut changes);
    }
    let of = if new.id.is_empty() { old } else { new };
    (!changes.is_empty()).then(|| ChapterChanges { id: of.id.clone(), title: of.title.clone(), changes })
}

fn compare_section(old: &Section, new: &Section, not_stated: &str, changes: &mut Vec<TextChange>) {
    let of = if new.title.is_empty() { old } else { new };
    let mut tell = |change, kind, lines| {
        changes.push(TextChange { change, kind, anchor: of.anchor.clone(), heading: of.title.clone(), lines });
    };
    compare_texts(&old.texts, &new.texts, &mut tell);
    compare_alerts(&old.alerts, &new.alerts, &mut tell);
    compare_drawings(&old.drawings, &new.drawings, &mut tell);
    let none = Table::default();
    for (index, table) in new.tables.iter().enumerate() {
        let by_caption = old.tables.iter().find(|old| !old.caption.is_empty() && old.caption == table.caption);
        let by_order = || old.tables.get(index).filter(|old| old.caption.is_empty() && table.caption.is_empty());
        compare_rows(by_caption.or_else(by_order).unwrap_or(&none), table, not_stated, &mut tell);
    }
    for (index, table) in old.tables.iter().enumerate() {
        let by_caption = new.tables.iter().any(|new| !new.caption.is_empty() && new.caption == table.caption);
        let by_order = new.tables.get(index).is_some_and(|new| new.caption.is_empty() && table.caption.is_empty());
        if !by_caption && !by_order {
            compare_rows(table, &none, not_stated, &mut tell);
        }
    }
}

type Tell<'a> = &'a mut dyn FnMut(Change, TextKind, Vec<Line>);

fn compare_texts(old: &[Text], new: &[Text], tell: Tell<'_>) {
    let key = |texts: &[Text]| -> Vec<(TextKind, String)> {
        texts.iter().map(|text| (text.kind, text.key.clone())).collect()
    };
    for op in capture_diff_slices(Algorithm::Myers, &key(old), &key(new)) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (_, a, b) = op.as_tag_tuple();
        let (old, new) = (&old[a], &new[b]);
        let mut next = 0;
        for text in old {
            let candidates = new.iter().enumerate().skip(next).filter(|(_, other)| other.kind == text.kind);
            let best = candidates
                .take(CANDIDATES)
                .map(|(at, other)| (likeness(&text.key, &other.key), at))
                .filter(|(likeness, _)| *likeness >= ALIKE)
                .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
            match best {
                Some((_, at)) => {
                    new[next..at].iter().for_each(|text| tell(Change::Added, text.kind, vec![inserted(&text.shown)]));
                    tell(Change::Changed, text.kind, vec![line(&text.shown, &new[at].shown)]);
                    next = at + 1;
                }
                None => tell(Change::Removed, text.kind, vec![deleted(&text.shown)]),
            }
        }
        new[next..].iter().for_each(|text| tell(Change::Added, text.kind, vec![inserted(&text.shown)]));
    }
}

/// Matches new items with the old items that they are versions of.
struct Partners {
    /// For each of the new the index of the old.
    partner: Vec<Option<usize>>,
    /// Whether each old item has a version.
    taken: Vec<bool>,
}

impl Partners {
    fn new(old: usize, new: usize) -> Self {
        Self { partner: vec![None; new], taken: vec![false; old] }
    }

    /// Pairs items with equal keys that have no partner yet, in order; an item without a key has no pair.
    fn same<K: Hash + Eq>(&mut self, old: impl Iterator<Item = Option<K>>, new: impl Iterator<Item = Option<K>>) {
        let mut waiting: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (a, key) in old.enumerate().filter(|(a, _)| !self.taken[*a]).filter_map(|(a, key)| Some((a, key?))) {
            waiting.entry(key).or_default().push_back(a);
        }
        for (partner, key) in self.partner.iter_mut().zip(new).filter(|(partner, _)| partner.is_none()) {
            *partner = key.and_then(|key| waiting.get_mut(&key)?.pop_front());
            if let Some(a) = *partner {
                self.taken[a] = true;
            }
        }
    }

    /// Pairs similar items that have no partner yet, in order.
    fn like<T>(&mut self, old: &[T], new: &[T], is_like: impl Fn(&T, &T) -> bool) {
        let mut free: Vec<usize> = (0..old.len()).filter(|a| !self.taken[*a]).collect();
        for (partner, text) in self.partner.iter_mut().zip(new).filter(|(partner, _)| partner.is_none()) {
            let found = free.iter().take(CANDIDATES).position(|a| is_like(&old[*a], text));
            *partner = found.map(|at| free.remove(at));
            if let Some(a) = *partner {
                self.taken[a] = true;
            }
        }
    }
}

/// Safety messages, whose order has no meaning.
fn compare_alerts(old: &[String], new: &[String], tell: Tell<'_>) {
    let mut partners = Partners::new(old.len(), new.len());
    partners.same(old.iter().map(Some), new.iter().map(Some));
    partners.like(old, new, |a, b| likeness(a, b) >= ALIKE);
    let Partners { partner, taken } = partners;
    for (text, partner) in new.iter().zip(&partner) {
        match partner.map(|a| &old[a]) {
            None => tell(Change::Added, TextKind::Alert, vec![inserted(text)]),
            Some(before) if before == text => {}
            Some(before) => tell(Change::Changed, TextKind::Alert, vec![line(before, text)]),
        }
    }
    for (text, _) in old.iter().zip(&taken).filter(|(_, taken)| !**taken) {
        tell(Change::Removed, TextKind::Alert, vec![deleted(text)]);
    }
}

/// The content of drawings in both versions; a new or removed drawing is reported by its caption and title.
fn compare_drawings(old: &[Figure], new: &[Figure], tell: Tell<'_>) {
    // The drawing order has no meaning.
    let texts = |figure: &Figure| -> Vec<Text> {
        let says: BTreeSet<String> = figure.diagram.says().into_iter().collect();
        says.iter().map(|text| Text::new(TextKind::Drawing, text)).collect()
    };
    for drawing in new {
        if let Some(before) = old.iter().find(|old| old.file == drawing.file) {
            compare_texts(&texts(before), &texts(drawing), tell);
        }
    }
}

/// The non-empty cells of a row, each with the head of its column.
type Row = Vec<(String, String)>;

fn rows(table: &Table, not_stated: &str) -> Vec<Row> {
    // A table with no heads has its columns by number.
    let numbers: Vec<String> = (0..16).map(|number| number.to_string()).collect();
    let heads = if table.heads.is_empty() { &numbers } else { &table.heads };
    let row = |cells: &Vec<String>| {
        let cells = heads.iter().cloned().zip(cells.iter().cloned());
        cells.filter(|(_, cell)| !cell.is_empty() && cell != not_stated).collect()
    };
    table.rows.iter().map(row).collect()
}

fn cell<'a>(row: &'a Row, head: &str) -> Option<&'a str> {
    row.iter().find(|(name, _)| name == head).map(|(_, cell)| cell.as_str())
}

fn compare_rows(old: &Table, new: &Table, not_stated: &str, tell: Tell<'_>) {
    let (old_rows, new_rows) = (rows(old, not_stated), rows(new, not_stated));
    // Columns may have moved.
    let same = |a: &Row, b: &Row| a.len() == b.len() && a.iter().all(|(head, text)| cell(b, head) == Some(text));
    let mut partners = Partners::new(old_rows.len(), new_rows.len());
    let sorted = |row: &'_ Row| -> Option<Vec<(String, String)>> {
        let mut cells = row.clone();
        cells.sort();
        Some(cells)
    };
    partners.same(old_rows.iter().map(sorted), new_rows.iter().map(sorted));
    // Many rows can begin with the same cell.
    let mut counts: HashMap<_, [usize; 2]> = HashMap::new();
    for (side, rows) in [&old_rows, &new_rows].into_iter().enumerate() {
        for row in rows {
            counts.entry(row.first()).or_default()[side] += 1;
        }
    }
    let only = |row: &'_ Row| Some(row.first().cloned()).filter(|_| counts.get(&row.first()) == Some(&[1, 1]));
    partners.same(old_rows.iter().map(only), new_rows.iter().map(only));
    partners.like(&old_rows, &new_rows, |a, b| {
        2 * a.iter().filter(|(head, text)| cell(b, head) == Some(text)).count() >= a.len().max(b.len())
    });
    let Partners { partner, taken } = partners;
    let labelled = |table: &Table, head: &str, line: Line| {
        let label = (!table.heads.is_empty()).then(|| head.to_owned());
        Line { label, ..line }
    };
    for (row, partner) in new_rows.iter().zip(&partner) {
        let Some(before) = partner.map(|a| &old_rows[a]) else {
            let lines = row.iter().map(|(head, cell)| labelled(new, head, inserted(cell)));
            tell(Change::Added, TextKind::Row, lines.collect());
            continue;
        };
        if same(before, row) {
            continue;
        }
        let mut lines = Vec::new();
        for (index, (head, text)) in row.iter().enumerate() {
            let was = cell(before, head).unwrap_or_default();
            // The first cell identifies the row.
            if was != text || index == 0 {
                lines.push(labelled(new, head, line(was, text)));
            }
        }
        let gone = before.iter().filter(|(head, _)| cell(row, head).is_none());
        lines.extend(gone.map(|(head, cell)| labelled(old, head, deleted(cell))));
        tell(Change::Changed, TextKind::Row, lines);
    }
    for (row, _) in old_rows.iter().zip(&taken).filter(|(_, taken)| !**taken) {
        let lines = row.iter().map(|(head, cell)| labelled(old, head, deleted(cell)));
        tell(Change::Removed, TextKind::Row, lines.collect());
    }
}

#[cfg(test)]
mod tests;
