//! The list of what reviewers wrote, in the order of the document, with what several of them want for one passage side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;

use super::docx::Part;
use super::map::{self, Head, Map, Passage};
use super::present::{Edges, Present};
use super::reading::{self, Change, Comment, Reading, Spot};
use super::{docx, squeezed};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::limit::REVIEW_MIB;
use crate::base::source::{self, display};
use crate::export::docx::AUTHOR;

/// A copy that came back.
#[derive(Debug, Default)]
pub struct Review {
    pub file: String,
    pub map: Map,
    pub reading: Reading,
}

impl Review {
    /// Reads a copy. The problems say what is wrong with it, or ignored in it.
    #[must_use]
    pub fn read(path: &Path) -> (Option<Self>, Vec<Diagnostic>) {
        let file = display(path);
        match source::read_bytes(path, &file, REVIEW_MIB) {
            Ok(bytes) => Self::of(&bytes, file),
            Err(problem) => (None, vec![problem.anywhere()]),
        }
    }

    /// The same of the bytes of a file.
    #[must_use]
    pub fn of(bytes: &[u8], file: String) -> (Option<Self>, Vec<Diagnostic>) {
        let unreadable = |reason| Problem::ReviewUnreadable { path: file.clone(), reason }.anywhere();
        let package = match docx::open(bytes, &file) {
            Ok(package) => package,
            Err(reason) => return (None, vec![unreadable(reason)]),
        };
        let mut told: Vec<Diagnostic> = package.told.iter().cloned().map(Problem::anywhere).collect();
        let map = match package.map.as_deref().map(map::read) {
            Some(Ok(map)) => map,
            Some(Err(broken)) => {
                told.push(unreadable(docx::damaged("customXml/item1.xml", &broken)));
                return (None, told);
            }
            None => Map::default(),
        };
        match reading::read(&package, &map) {
            Ok(reading) => {
                if package.map.is_none() {
                    told.push(Problem::ReviewForeign { path: file.clone() }.anywhere());
                }
                let review = Self { file, map, reading };
                told.extend(review.controls_gone().map(Problem::anywhere));
                (Some(review), told)
            }
            Err(reason) => {
                told.push(unreadable(reason));
                (None, told)
            }
        }
    }

    /// What a copy says whose main part is a text, for tests that have no whole file: the same text also holds its comments.
    #[must_use]
    pub fn of_text(text: &str) -> Option<Self> {
        let fact = map::Fact { path: "device.name".to_owned(), file: Some("pump.ifu.toml".to_owned()), line: Some(3) };
        let passage = Passage {
            tag: "ifu-1".to_owned(),
            id: "11".to_owned(),
            kind: "paragraph".to_owned(),
            bookmark: Some("device".to_owned()),
            facts: vec![fact],
            text: "The pump.".to_owned(),
            ..Passage::default()
        };
        let map = Map { passages: vec![passage], ..Map::default() };
        let part = || Some(text.to_owned());
        let package =
            docx::Package { document: text.to_owned(), comments: part(), extended: part(), ..docx::Package::default() };
        let reading = reading::read(&package, &map).ok()?;
        Some(Self { file: "copy.docx".to_owned(), map, reading })
    }

    /// The spots of each passage that was found.
    fn placed(&self) -> BTreeMap<usize, &Spot> {
        self.reading.spots.iter().filter_map(|spot| Some((spot.passage?, spot))).collect()
    }

    /// What is reported if most passages cannot be found.
    fn controls_gone(&self) -> Option<Problem> {
        let is_there = |number: &usize| self.map.passages.get(*number).is_some_and(|passage| !passage.gone);
        let found = self.placed().keys().filter(|number| is_there(number)).count();
        let all = self.map.passages.iter().filter(|passage| !passage.gone).count();
        (found * 2 < all).then(|| Problem::ReviewControlsGone { path: self.file.clone(), found, all })
    }
}

/// What a remark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Tracked changes.
    Edit,
    /// The text differs from the exported one, and no tracked change says so.
    Untracked,
    /// The passage is not in the file.
    Removed,
    /// The passage has its text of the earlier state: a change that the copy was sent out with was rejected.
    Rejected,
    Comment,
}

impl Kind {
    /// Its words in a list.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Edit => "edited",
            Self::Untracked => "changed without tracking",
            Self::Removed => "removed without tracking",
            Self::Rejected => "change rejected",
            Self::Comment => "comment",
        }
    }
}

/// A comment or an answer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Said {
    pub author: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub text: String,
    pub done: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quote: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub replies: Vec<Said>,
}

/// What was done with an edit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    pub applied: bool,
    /// Where it was written, or why it was not.
    pub told: String,
}

/// A comment, or the edits of a passage.
#[derive(Debug, Clone, Serialize)]
pub struct Remark {
    pub kind: Kind,
    /// The copy.
    pub copy: String,
    /// Which of the documents of the list.
    pub document: usize,
    /// The passages that it concerns; empty if it is not placed.
    pub passages: Vec<Passage>,
    /// The heading above.
    pub heading: String,
    /// For what is not placed: the anchor of the passage before it, the bookmark and the part in which it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bookmark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposed: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<Said>,
    /// Whether another copy wants another text.
    pub conflict: bool,
    /// Why it no longer fits the document as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outdated: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// Whether it adds a field, whose text a program makes.
    #[serde(skip)]
    pub has_field: bool,
    /// Its place in the order of the document.
    #[serde(skip)]
    order: (usize, bool, usize),
}

impl Remark {
    /// Whether it stands in no passage.
    #[must_use]
    pub fn is_not_placed(&self) -> bool {
        self.passages.is_empty()
    }
}

/// All remarks, in the order of the documents.
#[derive(Debug, Clone, Default, Serialize)]
pub struct List {
    pub documents: Vec<Head>,
    pub remarks: Vec<Remark>,
}

/// The list of several copies. With the present state of the documents, what no longer fits is marked.
#[must_use]
pub fn list(reviews: &[Review], present: Option<&Present>) -> List {
    let mut list = List::default();
    for review in reviews {
        let head = &review.map.head;
        let known = list.documents.iter().position(|known| known.key() == head.key());
        let document = known.unwrap_or_else(|| {
            list.documents.push(head.clone());
            list.documents.len() - 1
        });
        let mut making = Making { review, document, remarks: Vec::new() };
        making.edits();
        making.comments();
        making.outside();
        if let Some(edges) = present.and_then(|present| present.edges(review)) {
            making.edges(edges);
        }
        for mut remark in making.remarks {
            if let Some(present) = present {
                present.hold_against(&review.map, &mut remark);
            }
            list.remarks.push(remark);
        }
    }
    list.remarks.sort_by_key(|remark| (remark.document, remark.order, remark.kind));
    for tag in conflicting(&list) {
        for remark in list.remarks.iter_mut().filter(|remark| key(remark).is_some_and(|key| key == tag)) {
            remark.conflict = true;
        }
    }
    list
}

/// What two edits of the same passage have in common.
fn key(remark: &Remark) -> Option<(usize, String)> {
    let passage = remark.passages.first().filter(|_| remark.kind != Kind::Comment)?;
    Some((remark.document, passage.tag.clone()))
}

fn conflicting(list: &List) -> BTreeSet<(usize, String)> {
    let mut wanted: BTreeMap<(usize, String), BTreeSet<String>> = BTreeMap::new();
    for remark in &list.remarks {
        if let (Some(key), Some(proposed)) = (key(remark), &remark.proposed) {
            wanted.entry(key).or_default().insert(squeezed(proposed));
        }
    }
    wanted.into_iter().filter(|(_, texts)| texts.len() > 1).map(|(key, _)| key).collect()
}

/// A warning for each passage for which copies want different texts.
#[must_use]
pub fn conflicts(list: &List) -> Vec<Diagnostic> {
    let tags = conflicting(list).into_iter().map(|tag| {
        let of: Vec<&Remark> = list.remarks.iter().filter(|remark| key(remark).is_some_and(|key| key == tag)).collect();
        let anchor = of.first().and_then(|remark| remark.passages.first()).map(|passage| passage.anchor.clone());
        let copies = of.iter().map(|remark| remark.copy.clone()).collect();
        Problem::ReviewConflict { anchor: anchor.unwrap_or_default(), copies }.anywhere()
    });
    tags.collect()
}

/// Makes the remarks of one copy.
struct Making<'r> {
    review: &'r Review,
    document: usize,
    remarks: Vec<Remark>,
}

impl Making<'_> {
    fn remark(&self, kind: Kind, spot: Option<&Spot>, passages: &[usize], number: usize) -> Remark {
        let all = &self.review.map.passages;
        let after = spot.and_then(|spot| spot.after);
        let order = passages.first().copied().or(after).unwrap_or(0);
        let is_placed = !passages.is_empty();
        Remark {
            kind,
            copy: self.review.file.clone(),
            document: self.document,
            passages: passages.iter().filter_map(|number| all.get(*number).cloned()).collect(),
            heading: spot.map_or_else(String::new, |spot| spot.heading.clone()),
            after: after.filter(|_| !is_placed).and_then(|after| all.get(after)).map(|passage| passage.anchor.clone()),
            bookmark: spot.filter(|_| !is_placed).and_then(|spot| spot.bookmark.clone()),
            part: spot.and_then(|spot| spot.part.as_ref()).map(|part| part.name.clone()),
            old: None,
            proposed: None,
            changes: Vec::new(),
            comment: None,
            conflict: false,
            outdated: None,
            outcome: None,
            has_field: false,
            order: (order, !is_placed, number),
        }
    }

    fn edits(&mut self) {
        let placed = self.review.placed();
        for (number, passage) in self.review.map.passages.iter().enumerate() {
            let Some(spot) = placed.get(&number) else {
                // Where a program drops all controls, nothing was removed. What was sent out as deleted may be gone.
                if !placed.is_empty() && !passage.gone {
                    let is_new = passage.was.as_deref() == Some("");
                    let kind = if is_new { Kind::Rejected } else { Kind::Removed };
                    let remark = self.remark(kind, None, &[number], 0);
                    let (old, proposed) = (Some(passage.text.clone()), Some(String::new()));
                    self.remarks.push(Remark { old, proposed, ..remark });
                }
                continue;
            };
            let is_tracked = spot.was(&passage.text);
            if spot.changes.is_empty() && is_tracked {
                continue;
            }
            let is_rejected = || {
                spot.changes.is_empty()
                    && passage.was.as_ref().is_some_and(|was| spot.was(was) && squeezed(&spot.new) == squeezed(was))
            };
            let kind = if is_tracked {
                Kind::Edit
            } else if is_rejected() {
                Kind::Rejected
            } else {
                Kind::Untracked
            };
            let remark = self.remark(kind, Some(spot), &[number], 0);
            let (old, proposed, changes) = (Some(passage.text.clone()), Some(tidy(&spot.new)), changes(spot));
            let has_field = spot.fields.iter().any(|field| !passage.text.contains(field.as_str()));
            self.remarks.push(Remark { old, proposed, changes, has_field, ..remark });
        }
        for (number, spot) in self.review.reading.spots.iter().enumerate() {
            let is_note = spot.part.as_ref().is_some_and(Part::is_notes);
            if spot.passage.is_none() && (!spot.changes.is_empty() || is_note) {
                let kind = if spot.changes.is_empty() { Kind::Untracked } else { Kind::Edit };
                let remark = self.remark(kind, Some(spot), &[], number);
                let (old, proposed) = (Some(tidy(&spot.old)), Some(tidy(&spot.new)));
                self.remarks.push(Remark { old, proposed, changes: changes(spot), ..remark });
            }
        }
    }

    /// What was added or removed without tracking where no passage is.
    fn outside(&mut self) {
        let Map { passages, outside, .. } = &self.review.map;
        if outside.is_empty() {
            return;
        }
        let counted = |texts: &mut dyn Iterator<Item = String>| {
            let mut known: BTreeMap<String, usize> = BTreeMap::new();
            texts.for_each(|text| *known.entry(text).or_default() += 1);
            known
        };
        let texts = outside.iter().map(|(text, _)| squeezed(text));
        let mut known = counted(&mut texts.filter(|text| !text.is_empty()));
        // A passage without its control stands here, too.
        let placed = self.review.placed();
        let lost = passages.iter().enumerate().filter(|(number, _)| !placed.contains_key(number));
        let mut lost = counted(&mut lost.map(|(_, passage)| squeezed(&passage.text)));
        let mut new = Vec::new();
        for (number, spot) in self.review.reading.spots.iter().enumerate() {
            let Some(text) = spot.outside() else { continue };
            let left = [known.get_mut(&text), lost.get_mut(&text)].into_iter().flatten().find(|count| **count > 0);
            if let Some(count) = left {
                *count -= 1;
            } else if spot.changes.is_empty() {
                // What has a tracked change is listed with it.
                new.push((number, spot));
            }
        }
        // What has its text of the earlier state.
        let mut was: Vec<(&String, String)> = outside
            .iter()
            .filter_map(|(text, was)| Some((was.as_ref().filter(|was| !was.is_empty())?, squeezed(text))))
            .collect();
        for (number, spot) in new {
            let before = was.iter().position(|(was, _)| spot.was(was)).map(|at| was.remove(at).1);
            if let Some(count) = before.as_ref().and_then(|before| known.get_mut(before)) {
                *count = count.saturating_sub(1);
            }
            let kind = if before.is_some() { Kind::Rejected } else { Kind::Untracked };
            self.untracked(kind, Some((number, spot)), before.as_ref());
        }
        let is_new = |text: &str| {
            outside.iter().any(|(own, was)| was.as_ref().is_some_and(String::is_empty) && squeezed(own) == text)
        };
        for (text, count) in known {
            let kind = if count > 0 && is_new(&text) { Kind::Rejected } else { Kind::Removed };
            (0..count).for_each(|_| self.untracked(kind, None, Some(&text)));
        }
    }

    /// What was changed without tracking in headers and footers, which programs write once or several times.
    fn edges(&mut self, known: &Edges) {
        for (edge, texts) in &known.texts {
            let spots = self.review.reading.spots.iter().enumerate();
            let of_kind = spots.filter_map(|(number, spot)| Some((number, spot, spot.edge()?)));
            let found: Vec<(usize, &Spot, String)> = of_kind
                .filter(|(_, _, (own, _))| own == edge)
                .map(|(number, spot, (_, text))| (number, spot, text))
                .collect();
            let mut told = BTreeSet::new();
            let is_new = |(_, spot, text): &&(usize, &Spot, String)| {
                spot.changes.is_empty() && !texts.contains(text) && known.draft.as_ref() != Some(text)
            };
            let mut new = found.iter().filter(is_new).filter(|(_, _, text)| told.insert(text)).peekable();
            let mut gone = texts.iter().filter(|text| found.iter().all(|(_, _, own)| own != *text)).peekable();
            while new.peek().is_some() || gone.peek().is_some() {
                let spot = new.next().map(|(number, spot, _)| (*number, *spot));
                let kind = if spot.is_some() { Kind::Untracked } else { Kind::Removed };
                self.untracked(kind, spot, gone.next());
                if let Some(remark) = self.remarks.last_mut() {
                    remark.part.get_or_insert_with(|| edge.clone());
                }
            }
        }
    }

    /// A text outside of passages that differs without a tracked change: where it stands now, and what stood there.
    fn untracked(&mut self, kind: Kind, spot: Option<(usize, &Spot)>, old: Option<&String>) {
        let (number, spot) = spot.map_or((usize::MAX, None), |(number, spot)| (number, Some(spot)));
        let remark = self.remark(kind, spot, &[], number);
        let old = Some(old.cloned().unwrap_or_default());
        let proposed = Some(spot.map_or_else(String::new, |spot| tidy(&spot.new)));
        self.remarks.push(Remark { old, proposed, ..remark });
    }

    fn comments(&mut self) {
        let Reading { spots, comments } = &self.review.reading;
        let mut replies: BTreeMap<usize, Vec<&Comment>> = BTreeMap::new();
        let roots: Vec<usize> = (0..comments.len()).map(|number| root(comments, number)).collect();
        for (number, comment) in comments.iter().enumerate() {
            if roots[number] != number {
                replies.entry(roots[number]).or_default().push(comment);
            }
        }
        for (number, comment) in comments.iter().enumerate().filter(|(number, _)| roots[*number] == *number) {
            // A comment that the copy was sent out with counts only where somebody answers it.
            let is_own = self.review.map.since.is_some() && comment.author == AUTHOR;
            if is_own && !replies.contains_key(&number) {
                continue;
            }
            let mut passages: Vec<usize> = comment.spots.iter().filter_map(|spot| spots.get(*spot)?.passage).collect();
            passages.dedup();
            let spot = comment.spots.first().and_then(|spot| spots.get(*spot));
            let order = comment.spots.first().copied().unwrap_or(usize::MAX);
            let remark = self.remark(Kind::Comment, spot, &passages, order);
            let answers = replies.remove(&number).unwrap_or_default();
            let replies = answers.into_iter().map(|reply| said(reply, Vec::new())).collect();
            self.remarks.push(Remark { comment: Some(said(comment, replies)), ..remark });
        }
    }
}

/// The comment that begins a thread. Replies in a circle each begin their own.
fn root(comments: &[Comment], number: usize) -> usize {
    let mut at = number;
    // A file by Word has one level.
    for _ in 0..8 {
        match comments[at].parent {
            Some(parent) => at = parent,
            None => return at,
        }
    }
    number
}

fn said(comment: &Comment, replies: Vec<Said>) -> Said {
    let Comment { author, date, text, done, quote, .. } = comment.clone();
    Said { author, date, text, done, quote: tidy(&quote), replies }
}

/// The changes of a spot, as they are shown.
fn changes(spot: &Spot) -> Vec<Change> {
    spot.changes.iter().map(|change| Change { text: tidy(&change.text), ..change.clone() }).collect()
}

/// A text as it is shown: blanks at its ends stay out.
fn tidy(text: &str) -> String {
    text.trim().to_owned()
}
