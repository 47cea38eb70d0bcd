//! The differences between two documents in one language: chapter by chapter, section by section, sentence by sentence
//! and row by row. Sections are matched by their anchor and rows by their content, so moved text is no change.

use std::collections::{BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::Hash;

use schemars::JsonSchema;
use serde::Serialize;
use similar::{Algorithm, DiffOp, DiffTag, capture_diff_slices, diff_ratio};

use crate::compose::block::{self, Block};
use crate::compose::document::{Document, Figure};

/// The name under which cover and notices are compared.
pub const COVER: &str = "cover";

/// With less in common than this, two texts are not versions of one.
const ALIKE: f32 = 0.5;

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

/// A chapter taken apart.
#[derive(Debug, Default)]
struct Chapter {
    id: String,
    title: String,
    sections: Vec<Section>,
}

/// The content under one heading.
#[derive(Debug, Default)]
struct Section {
    anchor: String,
    title: String,
    texts: Vec<Text>,
    /// Each as a whole, because its parts depend on each other.
    alerts: Vec<String>,
    tables: Vec<Table>,
    drawings: Vec<Figure>,
}

/// A sentence, or another text that is compared like one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Text {
    kind: TextKind,
    shown: String,
    /// The compared text: a caption has no number here, because a table before it would change it.
    key: String,
}

impl Text {
    fn new(kind: TextKind, text: &str) -> Self {
        Self { kind, shown: text.to_owned(), key: text.to_owned() }
    }
}

#[derive(Debug, Default)]
struct Table {
    /// Its caption with no number.
    caption: String,
    heads: Vec<String>,
    rows: Vec<Vec<String>>,
}

fn chapters(document: &Document) -> Vec<Chapter> {
    let mut cover = Section { title: document.meta.title.clone(), ..Section::default() };
    let rows = document.meta.cover.iter().map(|(label, value)| vec![label.clone(), value.clone()]);
    cover.tables.push(Table { rows: rows.collect(), ..Table::default() });
    let mut numbers = Numbers::default();
    for notice in &document.meta.notices {
        let mut walk = Walk { figures: &document.figures, numbers: &mut numbers, first: &mut cover, rest: Vec::new() };
        walk.blocks(&notice.blocks, TextKind::Paragraph);
    }
    let mut chapters =
        vec![Chapter { id: COVER.to_owned(), title: document.meta.title.clone(), sections: vec![cover] }];
    for chapter in &document.chapters {
        let mut first = Section { anchor: chapter.anchor(), title: chapter.title.clone(), ..Section::default() };
        let mut walk = Walk { figures: &document.figures, numbers: &mut numbers, first: &mut first, rest: Vec::new() };
        walk.blocks(&chapter.blocks, TextKind::Paragraph);
        let rest = walk.rest;
        let sections = std::iter::once(first).chain(rest).collect();
        chapters.push(Chapter { id: chapter.id.clone(), title: chapter.title.clone(), sections });
    }
    chapters
}

/// The number of tables and figures with a caption read so far.
#[derive(Debug, Default)]
struct Numbers {
    tables: usize,
    figures: usize,
}

/// Takes blocks apart into sections.
struct Walk<'a> {
    figures: &'a [Figure],
    numbers: &'a mut Numbers,
    /// The text before the first heading of another anchor.
    first: &'a mut Section,
    rest: Vec<Section>,
}

impl Walk<'_> {
    fn section(&mut self) -> &mut Section {
        self.rest.last_mut().unwrap_or(self.first)
    }

    /// Blocks whose sentences are of a kind.
    fn blocks(&mut self, blocks: &[Block], kind: TextKind) {
        for block in blocks {
            match block {
                Block::Heading(heading) => {
                    let title = text(&heading.text);
                    let anchor = heading.anchor.clone().unwrap_or_default();
                    if self.rest.is_empty() && anchor == self.first.anchor {
                        self.first.title.clone_from(&title);
                    } else {
                        self.rest.push(Section { anchor, title: title.clone(), ..Section::default() });
                    }
                    self.section().texts.push(Text::new(TextKind::Heading, &title));
                }
                Block::Paragraph(paragraph) => self.section().texts.extend(sentences(kind, &text(&paragraph.text))),
                Block::Figure(figure) => {
                    if let Some(caption) = &figure.caption {
                        self.numbers.figures += 1;
                        let caption = caption_text(&text(caption), self.numbers.figures);
                        self.section().texts.push(caption);
                    }
                    let drawing = self.figures.iter().find(|drawing| drawing.file == figure.file).cloned();
                    let section = self.section();
                    section.drawings.extend(drawing);
                    section.texts.extend(sentences(kind, &text(&figure.alternative)));
                }
                Block::Table(table) => {
                    let mut caption = String::new();
                    if let Some(own) = &table.caption {
                        self.numbers.tables += 1;
                        let own = caption_text(&text(own), self.numbers.tables);
                        caption.clone_from(&own.key);
                        self.section().texts.push(own);
                    }
                    let cells = |row: &block::Row| row.cells.iter().map(|cell| text(cell)).collect();
                    let rows = table.rows.iter().map(cells).collect();
                    self.section().tables.push(Table { caption, heads: cells(&table.head), rows });
                }
                Block::Code(_, words) => {
                    let lines = words.text.trim().lines().map(|line| Text::new(TextKind::Code, line));
                    self.section().texts.extend(lines);
                }
                Block::List(list) => list.items.iter().for_each(|item| self.blocks(item, TextKind::Item)),
                Block::Alert(_, inner) | Block::Quotation(inner) => {
                    let mut whole = String::new();
                    block::parts(inner, &mut |part| match part {
                        block::Part::Code(words) => whole.push_str(&words.text),
                        part => whole.extend([&*block::lines(part.text()), " "]),
                    });
                    self.section().alerts.push(whole.trim().to_owned());
                }
                Block::Rule => {}
            }
        }
    }
}

/// A caption, compared without its number.
fn caption_text(caption: &str, number: usize) -> Text {
    let key = caption.replacen(&number.to_string(), "", 1);
    Text { kind: TextKind::Caption, shown: caption.to_owned(), key }
}

/// Text without its styles, a line for each break.
fn text(spans: &[block::Span]) -> String {
    block::lines(spans).trim().to_owned()
}

/// Each sentence ends with its mark, before a blank and the start of another one. A full stop after a digit may be part
/// of a date (31. Dezember), so no sentence ends there.
fn sentences(kind: TextKind, text: &str) -> Vec<Text> {
    let mut found = Vec::new();
    let mut start = 0;
    let characters: Vec<(usize, char)> = text.char_indices().collect();
    for window in characters.windows(4) {
        let [(_, before), (_, end), (at, blank), (next, begin)] = window else { continue };
        let ends = matches!(end, '.' | '!' | '?' | '…') && !before.is_ascii_digit();
        if ends && blank.is_whitespace() && !begin.is_lowercase() {
            found.push(Text::new(kind, text[start..*at].trim()));
            start = *next;
        }
    }
    found.push(Text::new(kind, text[start..].trim()));
    found.retain(|sentence| !sentence.shown.is_empty());
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

fn deleted(text: &str) -> Line {
    Line { label: None, parts: vec![Part { mark: Mark::Deleted, text: text.to_owned() }] }
}

fn inserted(text: &str) -> Line {
    Line { label: None, parts: vec![Part { mark: Mark::Inserted, text: text.to_owned() }] }
}

/// Words, blanks and single other characters.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| {
        if c.is_alphanumeric() || c == '_' {
            0
        } else if c.is_whitespace() {
            1
        } else {
            2
        }
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        if last.is_some_and(|last| last != kind(c) || last == 2) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(kind(c));
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

/// The share of two texts that is equal, from 0 to 1.
fn likeness(old: &str, new: &str) -> f32 {
    let words = |text| tokens(text).into_iter().filter(|token| !token.trim().is_empty()).collect::<Vec<_>>();
    let (old, new) = (words(old), words(new));
    diff_ratio(&capture_diff_slices(Algorithm::Myers, &old, &new), old.len(), new.len())
}

/// Two versions of a text with the words marked that differ.
#[must_use]
pub fn line(old: &str, new: &str) -> Line {
    let (a, b) = (tokens(old), tokens(new));
    let ops = capture_diff_slices(Algorithm::Myers, &a, &b);
    let mut parts: Vec<Part> = Vec::new();
    let mut push = |mark, text: String| {
        if text.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(&text),
            _ => parts.push(Part { mark, text }),
        }
    };
    // Marks in every other word are harder to read than both texts.
    if !old.is_empty() && !new.is_empty() && likeness(old, new) < ALIKE {
        push(Mark::Deleted, old.to_owned());
        push(Mark::Inserted, new.to_owned());
        return Line { label: None, parts };
    }
    // A blank between two words that differ belongs to both.
    let (mut gone, mut came) = (String::new(), String::new());
    for op in ops {
        let (tag, x, y) = op.as_tag_tuple();
        let (x, y) = (a[x].concat(), b[y].concat());
        if tag == DiffTag::Equal && !(x.trim().is_empty() && !(gone.is_empty() && came.is_empty())) {
            push(Mark::Deleted, std::mem::take(&mut gone));
            push(Mark::Inserted, std::mem::take(&mut came));
            push(Mark::Same, x);
        } else {
            gone.push_str(&x);
            came.push_str(&y);
        }
    }
    push(Mark::Deleted, gone);
    push(Mark::Inserted, came);
    Line { label: None, parts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::document;
    use crate::compose::figure::{Diagram, Flow, Node, Words};

    fn document(markdown: &str) -> Document {
        let chapter = document::Chapter::new("a", "A", format!("# A {{#a}}\n\n{markdown}"));
        Document { chapters: vec![chapter], ..Document::default() }
    }

    /// Each change as `kind anchor: text` with `-{…}` and `+{…}` around the differences.
    fn told(old: &str, new: &str) -> Vec<String> {
        changes(&document(old), &document(new))
    }

    fn changes(old: &Document, new: &Document) -> Vec<String> {
        let changes = compare(old, new, "–");
        let part = |part: &Part| match part.mark {
            Mark::Same => part.text.clone(),
            Mark::Deleted => format!("-{{{}}}", part.text),
            Mark::Inserted => format!("+{{{}}}", part.text),
        };
        let line = |line: &Line| {
            let label = line.label.as_ref().map(|label| format!("{label}=")).unwrap_or_default();
            label + &line.parts.iter().map(part).collect::<String>()
        };
        let change = |change: &TextChange| {
            let lines: Vec<String> = change.lines.iter().map(line).collect();
            format!("{:?} {}: {}", change.kind, change.anchor, lines.join("|")).to_lowercase()
        };
        changes.iter().flat_map(|chapter| &chapter.changes).map(change).collect()
    }

    #[test]
    fn sentences_and_words_are_marked() {
        assert_eq!(
            told("The pump waits. Close the cover for 5 s.", "The pump waits. Close the cover for 10 s."),
            ["paragraph a: close the cover for -{5}+{10} s."]
        );
        assert_eq!(told("One. Two.", "One. Two. Three."), ["paragraph a: +{three.}"]);
        assert_eq!(
            told("- One.\n- Two.", "- One.\n- Three and more."),
            ["item a: -{two.}", "item a: +{three and more.}"]
        );
        assert_eq!(told("a `b` c [d](#e)", "a b c d"), [""; 0]);
    }

    #[test]
    fn a_new_table_does_not_renumber_the_others() {
        let table = |number: u8, title: &str| format!("*Table {number}: {title}*\n\n|x|y|\n|-|-|\n|1|{title}|\n\n");
        let old = table(1, "Ports");
        let new = table(1, "Zones") + &table(2, "Ports");
        assert_eq!(told(&old, &new), ["caption a: +{table 1: zones}", "row a: x=+{1}|y=+{zones}"]);
    }

    #[test]
    fn rows_and_columns_may_move() {
        let old = "|name|port|use|\n|-|-|-|\n|a|1|x|\n|b|2|–|";
        assert_eq!(told(old, "|name|use|port|\n|-|-|-|\n|b|–|2|\n|a|x|1|"), [""; 0]);
        assert_eq!(
            told(old, "|name|port|\n|-|-|\n|b|3|\n|a|1|"),
            ["row a: name=b|port=-{2}+{3}", "row a: name=a|use=-{x}"]
        );
        assert_eq!(told(old, &format!("{old}\n|c|3|z|")), ["row a: name=+{c}|port=+{3}|use=+{z}"]);
    }

    #[test]
    fn alerts_are_whole_and_may_move() {
        let alert = |text: &str| format!("> [!WARNING]\n> **WARNING** {text}\n\n");
        let old = alert("Hot. Wait.") + &alert("Wet floor. Walk slowly.");
        assert_eq!(told(&old, &(alert("Wet floor. Walk slowly.") + &alert("Hot. Wait."))), [""; 0]);
        let new = alert("Hot. Wait.") + &alert("Wet floor. Do not walk.");
        assert_eq!(told(&old, &new), ["alert a: warning wet floor. -{walk slowly}+{do not walk}."]);
    }

    #[test]
    fn drawings_are_compared_by_what_they_show() {
        let node = |id: &str| Node { id: id.into(), title: id.into(), ..Node::default() };
        let words = Words {
            legend_encrypted: "encrypted".into(),
            legend_unencrypted: "not encrypted".into(),
            ..Words::default()
        };
        let with = |flows: &[(&str, &str, &str, Option<bool>)]| {
            let flow = |(from, to, label, encrypted): &(&str, &str, &str, Option<bool>)| Flow {
                from: (*from).into(),
                to: (*to).into(),
                label: (*label).into(),
                encrypted: *encrypted,
                optional: false,
                number: 0,
            };
            let flows = flows.iter().map(flow).collect();
            let nodes = ["A", "B", "C", "New"].map(node).into();
            let diagram = Diagram { nodes, flows, words: words.clone(), ..Diagram::default() };
            let figure = Figure { file: "a.svg".into(), diagram, ..Figure::default() };
            Document { figures: vec![figure], ..document("## B {#b}\n\n![Flows](a.svg)") }
        };
        let (secure, plain) = (("A", "B", "TCP 443", Some(true)), ("B", "C", "TCP 22", None));
        let old = with(&[secure, plain]);
        assert_eq!(changes(&old, &with(&[plain, secure])), [""; 0]);
        let new = with(&[("A", "B", "TCP 443", Some(false)), ("New", "C", "UDP 5", None), plain]);
        assert_eq!(
            changes(&old, &new),
            ["drawing b: a → b: tcp 443, +{not }encrypted", "drawing b: +{new → c: udp 5}"]
        );
        assert_eq!(changes(&old, &document("## B {#b}")), ["paragraph b: -{flows}"]);
    }

    #[test]
    fn sections_may_move_and_are_told_under_their_headings() {
        let old = "## B {#b}\n\nOne.\n\n## C {#c}\n\nTwo.";
        assert_eq!(told(old, "## C {#c}\n\nTwo.\n\n## B {#b}\n\nOne."), [""; 0]);
        assert_eq!(told(old, "## B {#b}\n\nOne."), ["heading c: -{c}", "paragraph c: -{two.}"]);
    }
}
