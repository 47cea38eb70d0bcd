//! Bookmarks: a name in the document for each anchor that other formats have, and a hidden one at each heading, for fields.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::source::sha256;
use crate::compose::block::{self, Heading};
use crate::compose::document::Document;

/// The most characters that Word allows in a name.
const LONGEST: usize = 40;
/// The levels of headings that have a style, and those that have numbers.
const STYLED: usize = 4;
const NUMBERED: usize = 3;

/// Counts headings as Word does, in a list of several levels.
#[derive(Debug, Default)]
pub(super) struct Counter {
    counts: [u32; NUMBERED],
    level: usize,
}

impl Counter {
    /// The level of the next heading, which skips none, and whether Word counts to its number.
    pub(super) fn count(&mut self, heading: &Heading) -> (usize, bool) {
        let level = heading.level.min(self.level + 1).clamp(1, STYLED);
        self.level = level;
        let Some(number) = heading.number.as_ref().filter(|_| level <= NUMBERED) else { return (level, false) };
        let mut next = self.counts;
        next[level - 1] += 1;
        next[level..].fill(0);
        let words: Vec<String> = next[..level].iter().map(u32::to_string).collect();
        let is_counted = words.join(".") == *number;
        if is_counted {
            self.counts = next;
        }
        (level, is_counted)
    }
}

/// The bookmarks of a heading.
#[derive(Debug)]
struct Target {
    hidden: String,
    is_counted: bool,
}

/// The bookmarks of a document.
#[derive(Debug, Default)]
pub(super) struct Bookmarks {
    /// By anchor.
    names: BTreeMap<String, String>,
    headings: BTreeMap<String, Target>,
    /// The anchors whose bookmarks are written.
    written: BTreeSet<String>,
    count: usize,
}

/// What stands before and behind a passage with bookmarks.
#[derive(Debug, Default)]
pub(super) struct Open {
    pub name: Option<String>,
    pub starts: String,
    pub ends: String,
}

impl Bookmarks {
    /// The names of all anchors: those of headings, and of paragraphs and rows that print facts.
    pub(super) fn of(document: &Document) -> Self {
        let mut marks = Self::default();
        let mut names = BTreeSet::new();
        let mut counter = Counter::default();
        for chapter in &document.chapters {
            let mut own = Some(chapter.anchor());
            let mut anchors: Vec<String> = Vec::new();
            for heading in block::headings(&chapter.blocks) {
                let (_, is_counted) = counter.count(heading);
                let own = if heading.level == 1 { own.take() } else { None };
                let Some(anchor) = heading.anchor.clone().or(own) else { continue };
                let hidden = hidden(&anchor, &mut names);
                marks.headings.entry(anchor.clone()).or_insert(Target { hidden, is_counted });
                anchors.push(anchor);
            }
            anchors.extend(own);
            anchors.extend(chapter.places.iter().map(|place| place.anchor.clone()));
            for anchor in anchors {
                marks.names.entry(anchor).or_insert_with_key(|anchor| named(anchor, &mut names));
            }
        }
        marks
    }

    /// The name of the bookmark at an anchor.
    pub(super) fn name(&self, anchor: &str) -> Option<String> {
        self.names.get(anchor).cloned()
    }

    /// The hidden bookmark of a heading.
    pub(super) fn target(&self, anchor: &str) -> Option<String> {
        self.headings.get(anchor).map(|target| target.hidden.clone())
    }

    /// The same, if Word numbers the heading.
    pub(super) fn reference(&self, anchor: &str) -> Option<String> {
        self.headings.get(anchor).filter(|target| target.is_counted).map(|target| target.hidden.clone())
    }

    /// The bookmarks of a passage; without any where the anchor has one already.
    pub(super) fn open(&mut self, anchor: &str, is_heading: bool) -> Open {
        let mut open = Open { name: self.name(anchor), ..Open::default() };
        if open.name.is_none() || !self.written.insert(anchor.to_owned()) {
            return open;
        }
        let hidden = self.headings.get(anchor).filter(|_| is_heading).map(|target| target.hidden.clone());
        for name in open.name.iter().chain(&hidden) {
            let name = super::xml::text(name);
            open.starts += &format!("<w:bookmarkStart w:id=\"{}\" w:name=\"{name}\"/>", self.count);
            open.ends = format!("<w:bookmarkEnd w:id=\"{}\"/>{}", self.count, open.ends);
            self.count += 1;
        }
        open
    }
}

/// The name of an anchor's bookmark: the anchor, where Word allows it and no other one is the same but for case.
fn named(anchor: &str, names: &mut BTreeSet<String>) -> String {
    let fits = anchor.chars().count() <= LONGEST
        && anchor.starts_with(char::is_alphabetic)
        && anchor.chars().all(|c| c.is_alphanumeric() || "._-".contains(c));
    if fits && names.insert(anchor.to_lowercase()) {
        return anchor.to_owned();
    }
    let name = format!("ifu-{}", &sha256(anchor.as_bytes())[..16]);
    names.insert(name.clone());
    name
}

/// A name as Word gives to targets of its own references: hidden, since it begins with an underscore.
fn hidden(anchor: &str, names: &mut BTreeSet<String>) -> String {
    let mut number = u64::from_str_radix(&sha256(anchor.as_bytes())[..12], 16).unwrap_or_default() % 1_000_000_000;
    loop {
        let name = format!("_Ref{number:09}");
        if names.insert(name.to_lowercase()) {
            return name;
        }
        number = (number + 1) % 1_000_000_000;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_anchor_where_word_allows_it() {
        let mut names = BTreeSet::new();
        assert_eq!(named("network-ports", &mut names), "network-ports");
        for anchor in ["Network-Ports", "1st", "a b", &"a".repeat(41)] {
            let name = named(anchor, &mut names);
            assert!(name.starts_with("ifu-") && name.len() == 20, "{anchor}: {name}");
        }
        assert_ne!(hidden("a", &mut names), hidden("a", &mut names));
    }

    #[test]
    fn word_counts_only_to_numbers_that_follow_each_other() {
        let heading = |level, number: Option<&str>| Heading {
            level,
            anchor: None,
            number: number.map(str::to_owned),
            text: Vec::new(),
        };
        let mut counter = Counter::default();
        let mut count = |level, number| counter.count(&heading(level, number));
        assert_eq!(count(1, Some("1")), (1, true));
        assert_eq!(count(3, Some("1.1")), (2, true));
        assert_eq!(count(3, Some("1.1.1")), (3, true));
        assert_eq!(count(4, None), (4, false));
        assert_eq!(count(1, None), (1, false));
        assert_eq!(count(1, Some("3")), (1, false));
        assert_eq!(count(1, Some("2")), (1, true));
        assert_eq!(count(2, Some("2.1")), (2, true));
    }
}
