//! Facts that a document does not contain, or contains twice.

use std::collections::{BTreeMap, BTreeSet};

use super::composer::CODES;
use super::{Document, anchors};
use crate::compose::block::{self, Span};
use crate::model::fact::{Fact, is_below};
use crate::model::register::{self, Register};
use crate::model::section;
use crate::wording::word;

/// A gap of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// A chapter without facts.
    Chapter(String),
    /// A fact that no chapter shows, by its path.
    Fact(String),
}

/// Facts that control how documents are made, or that are reported elsewhere; no chapter is expected to show them.
const NOT_FOR_READERS: &[&str] = &[
    "schema",
    "extends",
    "device.id",
    "document.title",
    "document.language",
    "document.languages",
    "document.formats",
    "document.require",
    "document.chapters",
    "document.leave_out",
    "document.annex",
    "document.register",
    "document.form",
    "document.identifiers",
    "document.disclaimer", // before the first chapter
    "not_applicable",
    "custom",
];

/// The fields of `[document]` on the cover of a document, or at the head of a card.
const ON_COVER: &[&str] = &["number", "revision", "date"];

/// Whether a fact controls how a companion is made, or is on its cover: `document.companion.card.formats`.
fn is_companions_own(path: &str) -> bool {
    let companion = path.strip_prefix("document.companion.").and_then(|rest| rest.split_once('.'));
    companion.is_some_and(|(_, field)| {
        let is_steering = || NOT_FOR_READERS.iter().any(|other| is_below(&format!("document.{field}"), other));
        ON_COVER.contains(&field) || is_steering()
    })
}

/// Chapters that are empty and facts that are not shown.
#[must_use]
pub fn gaps(document: &Document, facts: &Fact) -> Vec<Gap> {
    let mut missing = section::of(facts);
    // A chapter can be a section of another one: in the annex for technicians.
    let made: BTreeSet<&str> =
        document.chapters.iter().flat_map(|chapter| &chapter.anchors).map(String::as_str).collect();
    missing.retain(|id| !made.contains(word::anchor(id).as_str()));
    let mut gaps: Vec<Gap> = missing.into_iter().map(Gap::Chapter).collect();
    let mut is_shown = vec![false; document.facts.len()];
    for shown in document.chapters.iter().flat_map(|chapter| &chapter.shown) {
        is_shown[shown.fact] = true;
    }
    for (path, _) in document.facts.iter().zip(is_shown).filter(|(_, is_shown)| !is_shown) {
        let for_readers = !NOT_FOR_READERS.iter().any(|other| is_below(path, other));
        // An id is a name for other facts; a reader needs it only if others refer to it.
        let for_readers = for_readers && path.rsplit('.').next() != Some("id") && !is_companions_own(path);
        let is_code = || {
            let is = |(table, field): &(&str, &str)| is_below(path, table) && path.rsplit('.').next() == Some(*field);
            CODES.iter().any(is) && register::of(facts) == Register::Lay
        };
        if for_readers && !is_code() {
            gaps.push(Gap::Fact(path.clone()));
        }
    }
    gaps
}

/// The anchor that two headings of a document have, and the ids of their chapters.
#[must_use]
pub fn repeated_anchor(document: &Document) -> Option<(&str, [&str; 2])> {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    document.chapters.iter().find_map(|chapter| {
        anchors(chapter).find_map(|anchor| Some((anchor, [seen.insert(anchor, &chapter.id)?, &chapter.id])))
    })
}

/// The anchors of links that no heading has, each once.
#[must_use]
pub fn missing_anchors(document: &Document) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    let chapters = document.chapters.iter().map(|chapter| &chapter.blocks);
    for blocks in chapters.chain(document.meta.notices.iter().map(|notice| &notice.blocks)) {
        block::parts(blocks, &mut |part| {
            block::spans(part.text(), &mut |span| {
                if let Span::Link(link) = span
                    && let Some(anchor) = link.url.strip_prefix('#').filter(|anchor| !anchor.is_empty())
                {
                    missing.insert(anchor.to_owned());
                }
            });
        });
    }
    document.chapters.iter().flat_map(anchors).for_each(|anchor| _ = missing.remove(anchor));
    missing
}
