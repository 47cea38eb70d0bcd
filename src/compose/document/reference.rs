//! References become links to the nearest anchor that the document has.

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashSet};

use rustc_hash::FxHashMap;

use super::Drafts;
use super::finish::{Draft, heading, headings};
use super::made::{Made, Piece};
use crate::model::fact::Fact;
use crate::model::section;
use crate::wording::escape;
use crate::wording::word::{self, BY_HEADING, MENTION, REFERENCE, ROW_NAME};

/// The section of the page at a glance that says who does what, see `templates/chapters/glance.md`.
const WORK: &str = "glance-work";

/// The content of another document of the set, so that references to it are printed in words.
#[derive(Debug, Clone, Default)]
pub struct Elsewhere {
    pub(super) number: String,
    anchors: BTreeSet<String>,
    /// The paths of the facts that it shows.
    facts: BTreeSet<String>,
}

impl Elsewhere {
    #[must_use]
    pub fn of(drafts: &Drafts<'_>) -> Self {
        Self {
            number: drafts.number().to_owned(),
            anchors: drafts.titles().into_keys().map(str::to_owned).collect(),
            facts: drafts.shown().into_iter().map(|(_, path, _)| path.to_owned()).collect(),
        }
    }

    /// Whether it contains the target of a reference: the path of a fact, or `#` and an anchor.
    fn holds(&self, target: &str, facts: Option<&Fact>) -> bool {
        if let Some(anchor) = target.strip_prefix('#') {
            return self.anchors.contains(anchor);
        }
        let Some(facts) = facts else { return false };
        facts.way(target).iter().any(|(path, _)| self.anchors.contains(&word::anchor(path)))
            || facts.leaves_at(target).iter().any(|path| self.facts.contains(path))
    }
}

/// Another document of the set, and the text behind a reference to it: ` (document IFU-1)`.
pub(super) type Told<'d> = (&'d Elsewhere, String);

/// The title of each heading by its anchor, in Markdown with no link in it.
pub(super) fn titles<'d>(drafts: impl Iterator<Item = &'d Draft>) -> BTreeMap<&'d str, String> {
    let title = |title: &str| word::unlinked(&word::unmarked(title)).replace(BY_HEADING, "");
    drafts.flat_map(|(_, _, text)| headings(text)).map(|(text, anchor)| (anchor, title(text))).collect()
}

/// Calls `each` for the facts that a chapter prints: the number of the fact, and the anchor of the heading above it.
pub(super) fn facts_below_headings<'d>(text: &'d str, made: &'d Made, each: &mut dyn FnMut(usize, &'d str)) {
    // A chapter begins with its heading.
    let mut anchor = "";
    let mut facts = |text: &str, anchor| {
        let mut rest = text;
        while let Some((_, mark, after)) = word::up_to_mark(rest) {
            if let Some(fact) = word::marked_index(mark) {
                each(fact, anchor);
            }
            rest = after;
        }
    };
    made.pieces(text, &mut |piece| match piece {
        Piece::Text(text) => {
            for line in text.lines() {
                if let Some((_, found)) = heading(line) {
                    anchor = found;
                }
                facts(line, anchor);
            }
        }
        Piece::Blocks(blocks) => blocks.iter().for_each(|block| block.texts(&mut |text| facts(text, anchor))),
    });
}

/// The possible targets of references.
#[derive(Debug, Default)]
pub(super) struct Anchors<'d> {
    /// The title of each heading by its anchor, with no link in it.
    titles: BTreeMap<&'d str, String>,
    drafts: &'d [Draft],
    made: Option<&'d Made>,
    facts: Option<&'d Fact>,
    marked: &'d [String],
    /// The headings above each fact, in order; computed on first use.
    places: OnceCell<Vec<Vec<&'d str>>>,
    /// The anchors of tables, rows and lists, which each have one.
    groups: OnceCell<BTreeSet<String>>,
    /// The numbers of the marked facts by their paths.
    by_path: OnceCell<FxHashMap<&'d str, Vec<usize>>>,
    /// The resolved targets of references.
    known: RefCell<FxHashMap<String, Option<&'d str>>>,
    /// The other documents of the set.
    elsewhere: &'d [Told<'d>],
}

impl<'d> Anchors<'d> {
    pub(super) fn of(
        drafts: &'d [Draft],
        made: &'d Made,
        facts: &'d Fact,
        marked: &'d [String],
        elsewhere: &'d [Told<'d>],
    ) -> Self {
        let titles = titles(drafts.iter());
        Self { titles, drafts, made: Some(made), facts: Some(facts), marked, elsewhere, ..Self::default() }
    }

    fn places(&self) -> &[Vec<&'d str>] {
        self.places.get_or_init(|| {
            let mut places: Vec<Vec<&'d str>> = vec![Vec::new(); self.marked.len()];
            let (others, own): (Vec<&Draft>, Vec<&Draft>) =
                self.drafts.iter().partition(|(id, _, _)| section::is_from_others(id));
            let Some(made) = self.made else { return places };
            for (_, _, text) in own.into_iter().chain(others) {
                facts_below_headings(text, made, &mut |fact, anchor| {
                    // Who does what only names facts: where another document of the set tells them, that is their place.
                    if anchor == WORK && self.is_told_elsewhere(fact) {
                        return;
                    }
                    if let Some(places) = places.get_mut(fact)
                        && places.last() != Some(&anchor)
                    {
                        places.push(anchor);
                    }
                });
            }
            places
        })
    }

    fn is_told_elsewhere(&self, fact: usize) -> bool {
        self.marked.get(fact).is_some_and(|path| self.elsewhere.iter().any(|(other, _)| other.facts.contains(path)))
    }

    fn groups(&self) -> &BTreeSet<String> {
        self.groups.get_or_init(|| {
            let mut anchors = BTreeSet::new();
            if let Some(facts) = self.facts {
                facts.groups("", &mut |path, _| _ = anchors.insert(word::anchor(path)));
            }
            anchors
        })
    }

    /// The numbers of the facts with a path; several if ids are duplicated.
    fn numbers(&self, path: &str) -> &[usize] {
        let by_path = self.by_path.get_or_init(|| {
            let mut by_path: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
            for (number, path) in self.marked.iter().enumerate() {
                by_path.entry(path).or_default().push(number);
            }
            by_path
        });
        by_path.get(path).map_or(&[], Vec::as_slice)
    }

    /// The anchor of `network.port.https` itself, else that of `network.port`, else that of `network`; else the place
    /// of the first fact below it. An anchor, `#network`, matches only itself.
    fn nearest(&self, target: &str) -> Option<&'d str> {
        if let Some(anchor) = target.strip_prefix('#') {
            return self.titles.get_key_value(anchor).map(|(anchor, _)| *anchor);
        }
        if let Some(known) = self.known.borrow().get(target) {
            return *known;
        }
        let found = self.find(target);
        self.known.borrow_mut().insert(target.to_owned(), found);
        found
    }

    /// Whether a heading is that of a target: it has its anchor, or it is that of the chapter of a whole table, as `updates` is
    /// that of `update`.
    fn is_about(&self, anchor: &str, target: &str) -> bool {
        let is_chapter = || self.drafts.iter().any(|(id, _, _)| word::anchor(id) == anchor);
        let is_whole = || target.split('.').skip(1).all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        anchor == word::anchor(target.trim_start_matches('#')) || !target.starts_with('#') && is_whole() && is_chapter()
    }

    /// The text behind a reference to another document of the set; `None` if none contains its target.
    fn elsewhere(&self, target: &str) -> Option<&'d str> {
        let other = self.elsewhere.iter().find(|(other, _)| other.holds(target, self.facts));
        other.map(|(_, said)| said.as_str())
    }

    /// The heading below which most of a row stands, if none of it stands below that of its list: connections without a firewall rule
    /// have a table of their own.
    fn moved(&self, target: &str, list: &str) -> Option<&'d str> {
        let facts = self.facts?;
        if !matches!(facts.at(target)?, Fact::Table(_)) {
            return None;
        }
        let below = facts.leaves_at(target).into_iter().filter(|path| path != target);
        let mut counts: BTreeMap<&'d str, usize> = BTreeMap::new();
        for number in below.flat_map(|path| self.numbers(&path).to_vec()) {
            for place in &self.places()[number] {
                *counts.entry(place).or_default() += 1;
            }
        }
        if counts.contains_key(list) {
            return None;
        }
        counts.into_iter().max_by_key(|(_, count)| *count).map(|(place, _)| place)
    }

    fn find(&self, target: &str) -> Option<&'d str> {
        let known = |anchor: &str| self.titles.get_key_value(anchor).map(|(anchor, _)| *anchor);
        let facts = self.facts?;
        let heading = |(path, fact): &(String, &Fact)| {
            known(&word::anchor(path)).filter(|anchor| !fact.is_leaf() || !self.groups().contains(*anchor))
        };
        if let Some(anchor) = facts.way(target).iter().rev().find_map(heading) {
            let is_own = anchor == word::anchor(target);
            return if is_own { Some(anchor) } else { self.moved(target, anchor).or(Some(anchor)) };
        }
        // A heading in another document says more than the place of one of its parts here.
        if self.elsewhere.iter().any(|(other, _)| other.anchors.contains(&word::anchor(target))) {
            return None;
        }
        let below = facts.leaves_at(target).into_iter().filter(|path| path != target);
        let mut numbers: Vec<usize> = below.flat_map(|path| self.numbers(&path).to_vec()).collect();
        numbers.sort_unstable();
        numbers.into_iter().find_map(|number| self.places()[number].first().copied())
    }
}

/// Turns each reference into a link to the nearest anchor in the document, or into its title if there is none. If
/// another document of the set contains it, that document's number follows the title: once for each target.
pub(super) fn resolve(text: &str, anchors: &Anchors<'_>) -> String {
    resolve_part(text, anchors, &mut HashSet::new()).into_owned()
}

/// As [`resolve`], for a part of a text; `named` are the targets whose document an earlier part has named.
pub(super) fn resolve_part<'t>(text: &'t str, anchors: &Anchors<'_>, named: &mut HashSet<String>) -> Cow<'t, str> {
    let [open, middle, close] = REFERENCE;
    // All marks of that kind begin with the same byte, which most texts do not have.
    let refers = || memchr::memchr(0xEE, text.as_bytes()).is_some() && text.contains(open);
    if anchors.elsewhere.is_empty() && !refers() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        out.push_str(&rest[..start]);
        let after = &rest[start + open.len_utf8()..];
        let (Some(split), Some(end)) = (after.find(middle), after.find(close)) else { break };
        let (title, target) = (&after[..split], &after[split + middle.len_utf8()..end]);
        // A mention only names its target, wherever that is described.
        let (target, is_mention) = target.strip_prefix(MENTION).map_or((target, false), |target| (target, true));
        let by_heading = title.contains(BY_HEADING);
        let title = title.replace(BY_HEADING, "");
        if let Some(anchor) = anchors.nearest(target) {
            let heading = anchors
                .titles
                .get(anchor)
                .filter(|_| title.is_empty() || by_heading && anchors.is_about(anchor, target));
            let title = heading.unwrap_or(&title);
            out.extend(is_mention.then_some(ROW_NAME));
            out.push('[');
            out.push_str(title);
            out.push_str("](#");
            out.push_str(anchor);
            out.push(')');
        } else {
            out.push_str(&title);
            if let Some(said) = anchors.elsewhere(target).filter(|_| !is_mention && named.insert(target.to_owned())) {
                out.push_str(said);
            }
        }
        rest = &after[end + close.len_utf8()..];
    }
    out.push_str(rest);
    Cow::Owned(if anchors.elsewhere.is_empty() { out } else { unlinked(&out, anchors) })
}

/// Removes the links that an author has written to anchors of another document of the set, and names that document.
fn unlinked(text: &str, anchors: &Anchors<'_>) -> String {
    const MIDDLE: &str = "](#";
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(MIDDLE) {
        out.push_str(before);
        let target = after.split_once(')').map(|(anchor, behind)| (format!("#{anchor}"), behind));
        let told = target.as_ref().and_then(|(target, behind)| {
            let is_link = !escape::escapes_next(&out);
            let said = anchors.elsewhere(target).filter(|_| is_link && anchors.nearest(target).is_none())?;
            Some((opening(&out)?, said, *behind))
        });
        if let Some((start, said, behind)) = told {
            out.remove(start);
            out.push_str(said);
            rest = behind;
        } else {
            out.push_str(MIDDLE);
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// The position of the bracket that opens the title at the end of a text.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0;
    let is_escaped = |at: usize| escape::escapes_next(&text[..at]);
    for (at, byte) in text.bytes().enumerate().rev() {
        match byte {
            b']' if !is_escaped(at) => depth += 1,
            b'[' if !is_escaped(at) && depth == 0 => return Some(at),
            b'[' if !is_escaped(at) => depth -= 1,
            b'\n' => return None,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(value: &serde_json::Value) -> Fact {
        crate::model::fact::facts(value).expect("facts")
    }

    /// The result for a reference with the title `T` in a document with this text and these facts.
    fn resolved(facts: &Fact, text: &str, targets: &[&str]) -> Vec<String> {
        let mut marked = Vec::new();
        facts.leaves("", &mut |path, _| marked.push(path.to_owned()));
        let drafts = vec![("network".to_owned(), "Network".to_owned(), text.to_owned())];
        let none = Made::default();
        let anchors = Anchors::of(&drafts, &none, facts, &marked, &[]);
        targets.iter().map(|target| resolve(&word::link("T", target), &anchors)).collect()
    }

    #[test]
    fn a_link_of_the_author_into_another_document_becomes_words_and_an_escaped_one_stays() {
        let other = Elsewhere { anchors: BTreeSet::from(["b".to_owned()]), ..Elsewhere::default() };
        let told = [(&other, " (document 2)".to_owned())];
        let (drafts, none, facts) = (Vec::new(), Made::default(), facts(&serde_json::json!({})));
        let anchors = Anchors::of(&drafts, &none, &facts, &[], &told);
        let text = |text: &str| resolve(text, &anchors);
        assert_eq!(text("[a](#b) c"), "a (document 2) c");
        assert_eq!(text("[a \\](#b) c"), "[a \\](#b) c");
    }

    #[test]
    fn a_reference_goes_to_the_nearest_anchor() {
        let facts = facts(&serde_json::json!({
            "network": { "port": [{ "id": "https", "number": 443 }] },
            "update": { "steps": ["a", "b"] },
            "update_b": "c",
            "x": "d",
        }));
        // Marks replace the facts in their order.
        let text = "# Network {#network}\n\n\u{F0004}\n\n\u{F0003}\n\n## All ports {#network-port}\n\n\u{F0002}\n";
        let targets = ["network.port.https", "update", "update.steps", "update.steps.1", "x", "y"];
        let expected = ["[T](#network-port)", "[T](#network-port)", "[T](#network-port)", "T", "T", "T"];
        assert_eq!(resolved(&facts, text, &targets), expected);
        let whole = format!("{BY_HEADING}Ports");
        let drafts = vec![("network".to_owned(), "Network".to_owned(), text.to_owned())];
        let none = Made::default();
        let anchors = Anchors::of(&drafts, &none, &facts, &[], &[]);
        assert_eq!(resolve(&word::link(&whole, "network.port"), &anchors), "[All ports](#network-port)");
        // The chapter of a whole table has another anchor than the table.
        let drafts = vec![("updates".to_owned(), "U".to_owned(), "# All updates {#updates}\n\n\u{F0000}\n".to_owned())];
        let marked = ["update.steps.0".to_owned()];
        let of_updates = Anchors::of(&drafts, &none, &facts, &marked, &[]);
        assert_eq!(resolve(&word::link(&whole, "update"), &of_updates), "[All updates](#updates)");
        assert_eq!(resolve(&word::link(&whole, "update.steps"), &of_updates), "[Ports](#updates)");
        assert_eq!(resolve(&word::link_to("T", "network"), &anchors), "[T](#network)");
        assert_eq!(resolve(&word::link_to("T", "network-port-https"), &anchors), "T");
    }

    #[test]
    fn a_reference_to_a_row_goes_to_the_table_that_it_stands_in() {
        let facts = facts(&serde_json::json!({
            "network": { "port": [{ "id": "https", "number": 443 }, { "id": "debug", "number": 9 }] },
        }));
        let number = |path: &str| {
            let mut marked = Vec::new();
            facts.leaves("", &mut |path, _| marked.push(path.to_owned()));
            let at = marked.iter().position(|other| other == path).expect("a fact");
            char::from_u32(0xF0000 + u32::try_from(at).expect("a number")).expect("a mark")
        };
        let [https, debug] = ["network.port.https.number", "network.port.debug.number"].map(number);
        // The other table names both; what stands in the first one is looked for there.
        let text = format!(
            "# Network {{#network}}\n\n## Ports {{#network-port}}\n\n{https}\n\n## Without a rule {{#network-without-rule}}\n\n{https} {debug}\n"
        );
        let expected = ["[T](#network-port)", "[T](#network-without-rule)"];
        assert_eq!(resolved(&facts, &text, &["network.port.https", "network.port.debug"]), expected);
    }

    #[test]
    fn a_reference_never_goes_to_a_row_whose_id_only_begins_alike() {
        let row = |id: &str| serde_json::json!({ "id": id, "title": "A", "long_name": "B" });
        let facts = facts(&serde_json::json!({
            "data": { "export": [row("usb"), row("usb-encrypted"), row("usb_b"), row("usb-long-name")] },
        }));
        let text = "# Data {#data}\n\n## Export {#data-export}\n\n### U {#data-export-usb}\n";
        let targets = ["usb", "usb-encrypted", "usb_b", "usb-encrypted.title", "usb.title", "usb-gone"];
        let targets = targets.map(|id| format!("data.export.{id}"));
        let targets: Vec<&str> = targets.iter().map(String::as_str).collect();
        let [usb, export] = ["[T](#data-export-usb)", "[T](#data-export)"];
        assert_eq!(resolved(&facts, text, &targets), [usb, export, export, export, usb, export]);
        // A fact does not take the heading of a row that has the same anchor.
        let text = "# Data {#data}\n\n### U {#data-export-usb}\n\n### L {#data-export-usb-long-name}\n";
        let targets = ["data.export.usb.long_name", "data.export.usb-long-name"];
        assert_eq!(resolved(&facts, text, &targets), [usb, "[T](#data-export-usb-long-name)"]);
    }
}
