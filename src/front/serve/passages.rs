//! The passages of a document as the preview numbers them, and which of them a save has changed.
//!
//! A passage is an element of the page with a text of its own: a heading, a paragraph, an item, a cell, a caption, a drawing or
//! lines of code.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_slices_deadline};

use crate::compose::block::{self, Part, Printed};
use crate::compose::document::{Chapter, Document};
use crate::export::{Options, html};
use crate::model::section;

/// How long the passages of a chapter are compared. Then the rest of it counts as changed.
const PATIENCE: Duration = Duration::from_secs(1);

/// A page whose passages have numbers, and these passages.
#[derive(Debug, Default)]
pub struct Passages {
    /// As a build writes it, with the attribute `data-passage`.
    pub html: Vec<u8>,
    pub list: Vec<Passage>,
}

/// A passage of a page.
#[derive(Debug, Default)]
pub struct Passage {
    /// The id of its chapter; `None` for what stands before the chapters.
    pub chapter: Option<String>,
    /// Plain text, a line for each break. A caption has no number here, since a table before it would change it.
    pub text: String,
    /// The facts and sentences that it prints.
    pub printed: Printed,
    /// A drawing, as SVG.
    drawing: Option<String>,
}

/// What differs between two versions of a page.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// The numbers of the passages that are new or have another text.
    pub marked: Vec<usize>,
    /// The passage that a reader should see first. A chapter that repeats others is never the place, if there is another one.
    pub first: Option<usize>,
    pub changed: usize,
    pub added: usize,
    pub removed: usize,
}

impl Passages {
    /// The passages of a document.
    ///
    /// # Errors
    /// Fails if the page cannot be made.
    pub fn of(document: &Document, options: &Options) -> anyhow::Result<Self> {
        let (html, list) = html::traced(document, options)?;
        let chapters: HashMap<&str, &Chapter> =
            document.chapters.iter().map(|chapter| (chapter.id.as_str(), chapter)).collect();
        let passage = |passage: &html::Passage<'_>| {
            let html::Passage { part, drawing, chapter } = *passage;
            let chapter = chapter.and_then(|id| chapters.get(id));
            let mut text = match part {
                Part::Code(words) => words.text.trim().to_owned(),
                part => block::lines(part.text()).trim().to_owned(),
            };
            if let (Part::Text(_), None, Some(chapter)) = (part, drawing, chapter) {
                let bare = chapter.caption_numbers.iter().find_map(|number| text.strip_prefix(number.as_str()));
                text = bare.map_or(text.clone(), str::to_owned);
            }
            let mut printed = Printed::default();
            part.prints(&mut |print| printed.extend([print]));
            let figure = drawing.and_then(|file| document.figures.iter().find(|figure| figure.file == file));
            let drawing = figure.map(|figure| figure.svg.clone());
            Passage { chapter: chapter.map(|chapter| chapter.id.clone()), text, printed, drawing }
        };
        let list = list.iter().map(passage).collect();
        Ok(Self { html, list })
    }

    /// What differs from an older version, chapter by chapter.
    pub fn changes(&self, old: &Passages) -> Changes {
        let same_chapter = |a: &Passage, b: &Passage| a.chapter == b.chapter;
        let mut before: HashMap<Option<&str>, &[Passage]> =
            old.list.chunk_by(same_chapter).map(|passages| (passages[0].chapter.as_deref(), passages)).collect();
        let mut changes = Changes::default();
        let mut start = 0;
        for now in self.list.chunk_by(same_chapter) {
            let was = before.remove(&now[0].chapter.as_deref()).unwrap_or_default();
            changes.add(start, was, now);
            start += now.len();
        }
        changes.removed += before.values().map(|passages| passages.len()).sum::<usize>();
        let repeats = |number: &&usize| self.list[**number].chapter.as_deref().is_some_and(section::is_from_others);
        changes.first = changes.marked.iter().find(|number| !repeats(number)).or(changes.marked.first()).copied();
        changes
    }
}

impl Changes {
    /// Adds what differs in a chapter, whose first passage has the number `start`.
    fn add(&mut self, start: usize, was: &[Passage], now: &[Passage]) {
        let keys = |passages: &'_ [Passage]| -> Vec<(String, Option<String>)> {
            passages.iter().map(|passage| (passage.text.clone(), passage.drawing.clone())).collect()
        };
        let (was, now) = (keys(was), keys(now));
        let end = Instant::now() + PATIENCE;
        for op in capture_diff_slices_deadline(Algorithm::Myers, &was, &now, Some(end)) {
            if matches!(op, DiffOp::Equal { .. }) {
                continue;
            }
            let (_, old, new) = op.as_tag_tuple();
            let both = old.len().min(new.len());
            self.changed += both;
            self.added += new.len() - both;
            self.removed += old.len() - both;
            self.marked.extend(new.map(|number| start + number));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::document::Figure;
    use crate::export::sample;

    /// A document with nothing but its chapters.
    fn document() -> Document {
        let mut document = sample::document();
        document.meta.notices.clear();
        document
    }

    /// The passages of a document with some chapters.
    fn passages(chapters: &[(&str, &str)]) -> Passages {
        let mut document = document();
        document.chapters = chapters
            .iter()
            .map(|(id, markdown)| Chapter::new(*id, *id, format!("# {id} {{#{id}}}\n\n{markdown}\n")))
            .collect();
        Passages::of(&document, &Options::default()).expect("a page")
    }

    /// The texts that are marked.
    fn marked<'p>(old: &Passages, new: &'p Passages) -> Vec<&'p str> {
        new.changes(old).marked.iter().map(|number| new.list[*number].text.as_str()).collect()
    }

    #[test]
    fn each_element_has_its_number_and_nothing_else_differs() {
        let document = sample::document();
        let options = Options::default();
        let passages = Passages::of(&document, &options).expect("a page");
        let html = String::from_utf8(passages.html).expect("UTF-8");
        let built = html::export(&document, &options).expect("a page").remove(0).bytes;
        let mut bare = html.clone();
        for number in 0..passages.list.len() {
            let attribute = format!(" data-passage=\"{number}\"");
            assert_eq!(html.matches(&attribute).count(), 1, "{number}");
            bare = bare.replace(&attribute, "");
        }
        assert_eq!(bare, String::from_utf8(built).expect("UTF-8"));
        assert!(passages.list.len() > 20);
    }

    #[test]
    fn a_number_is_at_the_element_with_the_text() {
        let passages =
            passages(&[("a", "One *two*.\n\n- item\n\n*Caption*\n\n| h |\n| --- |\n| cell |\n\n    code\n")]);
        let html = String::from_utf8(passages.html).expect("UTF-8");
        for (number, element) in [
            "<h2 id=\"a\" data-passage=\"0\">a</h2>",
            "<p data-passage=\"1\">One <em>two</em>.</p>",
            "<li data-passage=\"2\">item</li>",
            "<caption id=\"table-1\" data-passage=\"3\">Caption</caption>",
            "<th scope=\"col\" data-passage=\"4\">h</th>",
            "<td data-passage=\"5\">cell</td>",
            "<pre data-passage=\"6\"><code>code",
        ]
        .iter()
        .enumerate()
        {
            assert!(html.contains(element), "{element}: {html}");
            let text = ["a", "One two.", "item", "Caption", "h", "cell", "code"][number];
            assert_eq!(passages.list[number].text, text);
        }
    }

    #[test]
    fn what_a_save_changed_is_marked() {
        let old = passages(&[("a", "One.\n\nTwo.\n\nThree."), ("b", "Four.")]);
        let new = passages(&[("a", "One.\n\nZwei.\n\nThree.\n\nMore."), ("b", "Four.")]);
        assert_eq!(marked(&old, &new), ["Zwei.", "More."]);
        let changes = new.changes(&old);
        assert_eq!((changes.changed, changes.added, changes.removed, changes.first), (1, 1, 0, Some(2)));
        assert_eq!(old.changes(&old), Changes::default());
        let without = passages(&[("a", "One.\n\nThree.")]);
        assert_eq!(without.changes(&old), Changes { removed: 3, ..Changes::default() }, "with the chapter b");
    }

    #[test]
    fn a_chapter_that_repeats_others_is_not_shown_first() {
        let old = passages(&[("glance", "443"), ("network", "443")]);
        let new = passages(&[("glance", "8443"), ("network", "8443")]);
        let first = new.changes(&old).first.expect("a change");
        assert_eq!(new.list[first].chapter.as_deref(), Some("network"));
        let same = passages(&[("glance", "8443"), ("network", "443")]);
        assert_eq!(same.changes(&old).first, Some(1), "the only change is where it is");
    }

    #[test]
    fn a_cell_is_marked_alone_and_a_drawing_by_what_it_shows() {
        let table = |rows: &str| passages(&[("a", &format!("| h | i |\n| --- | --- |\n{rows}"))]);
        let (old, new) = (table("| 1 | 2 |\n| 3 | 4 |"), table("| 1 | 2 |\n| 3 | 5 |"));
        assert_eq!(marked(&old, &new), ["5"]);
        let drawn = |svg: &str| {
            let mut document = document();
            document.chapters = vec![Chapter::new("a", "a", "# a {#a}\n\n![All](d.svg)\n")];
            document.figures = vec![Figure { file: "d.svg".into(), svg: svg.into(), ..Figure::default() }];
            Passages::of(&document, &Options::default()).expect("a page")
        };
        let changes = drawn("<svg viewBox=\"0 0 2 2\"></svg>").changes(&drawn("<svg viewBox=\"0 0 1 1\"></svg>"));
        assert_eq!((changes.changed, changes.marked), (1, vec![1]));
    }
}
