//! Two versions in one document: what is in one of them only is a tracked insertion or deletion, word by word where a passage is in
//! both, and a comment says why. If all changes are accepted, the document is the new one; if all are rejected, the old one.

use std::collections::VecDeque;

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::body::Look;
use super::xml;
use crate::compose::block::Printed;
use crate::compose::document::Document;
use crate::export::paper::clean;
use crate::review::change::text::{ALIKE, likeness, tokens};

/// Who makes the changes and comments.
pub const AUTHOR: &str = "ifugen";
/// The number before that of the first change: bookmarks are counted from 0.
const CHANGES: usize = 100_000;

/// The earlier version of a document, and what is said of the changes.
pub struct Since<'a> {
    /// What the version is called: a revision, a path.
    pub name: &'a str,
    pub old: &'a Document,
    /// The lines of a comment on a passage by the facts that it printed and prints; no comment if there are none.
    pub comment: &'a (dyn Fn(&Passage) -> Vec<String> + Sync),
}

/// A passage that differs.
#[derive(Debug, Default)]
pub struct Passage {
    /// What it printed in the old version; nothing if it is new.
    pub old: Printed,
    /// What it prints in the new version; nothing if it is gone.
    pub new: Printed,
    /// Whether only numbers in its text differ.
    pub is_renumbered: bool,
}

/// In which version a text is, if only in one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Inserted,
    Deleted,
}

impl Mark {
    pub(super) fn element(self) -> &'static str {
        match self {
            Self::Inserted => "w:ins",
            Self::Deleted => "w:del",
        }
    }
}

/// Counts changes, and collects the comments.
#[derive(Default)]
pub(super) struct Tracker {
    /// When they were made.
    date: Option<String>,
    /// The last number of a change or bookmark.
    number: usize,
    changes: usize,
    comments: Vec<Vec<String>>,
}

impl Tracker {
    pub(super) fn of(date: Option<String>) -> Self {
        Self { date, ..Self::default() }
    }

    /// A number that no other change and no bookmark has.
    pub(super) fn number(&mut self) -> usize {
        self.number += 1;
        CHANGES + self.number
    }

    /// How many changes there are.
    pub(super) fn changes(&self) -> usize {
        self.changes
    }

    fn by(&self) -> String {
        let date = self.date.as_ref().map_or_else(String::new, |date| format!(" w:date=\"{date}\""));
        format!("w:author=\"{AUTHOR}\"{date}")
    }

    /// The element that marks the end of a paragraph, or a row.
    pub(super) fn empty(&mut self, mark: Mark) -> String {
        self.changes += 1;
        format!("<{} w:id=\"{}\" {}/>", mark.element(), self.number(), self.by())
    }

    /// Runs within a mark.
    pub(super) fn around(&mut self, mark: Mark, runs: &str) -> String {
        self.changes += 1;
        let element = mark.element();
        format!("<{element} w:id=\"{}\" {}>{runs}</{element}>", self.number(), self.by())
    }

    /// What stands before and behind a passage with a comment.
    pub(super) fn comment(&mut self, lines: Vec<String>) -> (String, String) {
        let id = self.comments.len();
        self.comments.push(lines);
        let start = format!("<w:commentRangeStart w:id=\"{id}\"/>");
        (start, format!("<w:commentRangeEnd w:id=\"{id}\"/>"))
    }

    /// The run that refers to the last comment.
    pub(super) fn reference(&self) -> String {
        let id = self.comments.len().saturating_sub(1);
        format!("<w:r><w:commentReference w:id=\"{id}\"/></w:r>")
    }

    /// The part with the comments; `None` if there are none.
    pub(super) fn comments(&self) -> Option<String> {
        if self.comments.is_empty() {
            return None;
        }
        let mut out = format!("{}<w:comments {}>\n", xml::HEAD, super::NAMESPACES);
        for (id, lines) in self.comments.iter().enumerate() {
            out += &format!("<w:comment w:id=\"{id}\" {} w:initials=\"ifu\">", self.by());
            for line in lines {
                out += &format!("<w:p><w:r><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>", xml::text(line));
            }
            out.push_str("</w:comment>\n");
        }
        Some(out + "</w:comments>\n")
    }
}

/// A text in one look.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub text: String,
    pub look: Look,
    /// Whether it is one thing: a field, a line break, a picture.
    pub is_whole: bool,
    /// Where a field leads: the same number can be that of another heading.
    pub target: String,
}

/// The text of pieces.
pub(super) fn text_of(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

/// A step from the old text to the new one.
#[derive(Debug)]
pub(super) enum Step {
    /// So many bytes of the new text are in both.
    Same(usize),
    /// So many are in the new text only.
    New(usize),
    /// These are in the old text only.
    Old(Vec<Piece>),
}

/// What differs in a passage that is in both versions.
#[derive(Debug, Default)]
pub(super) struct Script {
    steps: VecDeque<Step>,
    /// Whether only numbers differ.
    pub is_renumbered: bool,
}

/// The words of pieces, each with the number of its piece.
fn words(pieces: &[Piece]) -> Vec<(&str, usize)> {
    let mut all = Vec::new();
    for (number, piece) in pieces.iter().enumerate() {
        let own = if piece.is_whole { vec![piece.text.as_str()] } else { tokens(&piece.text) };
        all.extend(own.into_iter().map(|word| (word, number)));
    }
    all
}

impl Script {
    /// From an old text to a new one; `None` if they are equal.
    pub(super) fn of(old: &[Piece], new: &[Piece]) -> Option<Self> {
        let (before, after) = (text_of(old), text_of(new));
        if before == after {
            return None;
        }
        let mut script = Self { is_renumbered: without_numbers(&before) == without_numbers(&after), ..Self::default() };
        let (a, b) = (words(old), words(new));
        // Marks in every other word are harder to read than both texts.
        if !before.is_empty() && !after.is_empty() && likeness(&before, &after) < ALIKE {
            script.step(old, &a, after.len());
            return Some(script);
        }
        let texts = |words: &[(&'_ str, usize)], pieces: &[Piece]| {
            words.iter().map(|(word, number)| format!("{word}{}", pieces[*number].target)).collect::<Vec<_>>()
        };
        // A blank between two words that differ belongs to both.
        let (mut gone, mut came) = (Vec::new(), 0);
        for op in capture_diff_slices(Algorithm::Myers, &texts(&a, old), &texts(&b, new)) {
            let (tag, x, y) = op.as_tag_tuple();
            let length: usize = b[y].iter().map(|(word, _)| word.len()).sum();
            let is_blank = a[x.clone()].iter().all(|(word, _)| word.trim().is_empty() && *word != "\n");
            if tag == DiffTag::Equal && !(is_blank && (came > 0 || !gone.is_empty())) {
                script.step(old, &std::mem::take(&mut gone), std::mem::take(&mut came));
                script.steps.push_back(Step::Same(length));
            } else {
                gone.extend_from_slice(&a[x]);
                came += length;
            }
        }
        script.step(old, &gone, came);
        Some(script)
    }

    fn step(&mut self, old: &[Piece], gone: &[(&str, usize)], came: usize) {
        let mut pieces: Vec<(usize, Piece)> = Vec::new();
        for (word, number) in gone {
            match pieces.last_mut() {
                Some((last, piece)) if last == number => piece.text.push_str(word),
                _ => pieces.push((*number, Piece { text: (*word).to_owned(), ..old[*number].clone() })),
            }
        }
        if !pieces.is_empty() {
            self.steps.push_back(Step::Old(pieces.into_iter().map(|(_, piece)| piece).collect()));
        }
        if came > 0 {
            self.steps.push_back(Step::New(came));
        }
    }

    /// What comes next of a new text of so many bytes that is about to be written; `None` at the end.
    pub(super) fn next(&mut self, length: usize) -> Option<Step> {
        let (left, is_new) = match self.steps.front_mut()? {
            Step::Old(pieces) => {
                let pieces = std::mem::take(pieces);
                self.steps.pop_front();
                return Some(Step::Old(pieces));
            }
            Step::Same(left) => (left, false),
            Step::New(left) => (left, true),
        };
        let taken = length.min(*left);
        *left -= taken;
        if *left == 0 {
            self.steps.pop_front();
        }
        Some(if is_new { Step::New(taken) } else { Step::Same(taken) })
    }
}

/// A text without its numbers and what stands around them in references.
fn without_numbers(text: &str) -> String {
    clean(text).chars().filter(|c| !c.is_numeric() && *c != '.').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str) -> Piece {
        Piece { text: text.to_owned(), look: Look::default(), is_whole: false, target: String::new() }
    }

    /// The steps, with what is new in `+{}` and what is gone in `-{}`.
    fn told(old: &[Piece], new: &[Piece]) -> Option<String> {
        let mut script = Script::of(old, new)?;
        let mut out = String::new();
        for text in new.iter().map(|piece| piece.text.as_str()).chain([""]) {
            let mut rest = text;
            while let Some(next) = script.next(rest.len()) {
                match next {
                    Step::Old(pieces) => out += &format!("-{{{}}}", text_of(&pieces)),
                    Step::New(length) => {
                        out += &format!("+{{{}}}", &rest[..length]);
                        rest = &rest[length..];
                    }
                    Step::Same(length) => {
                        out.push_str(&rest[..length]);
                        rest = &rest[length..];
                    }
                }
                if rest.is_empty() && !text.is_empty() {
                    break;
                }
            }
        }
        Some(out)
    }

    #[test]
    fn words_that_differ_are_marked_across_pieces() {
        assert_eq!(told(&[piece("Open the door.")], &[piece("Open "), piece("the door.")]), None);
        let new = [piece("Open "), piece("the old "), piece("window.")];
        assert_eq!(told(&[piece("Open the door.")], &new).as_deref(), Some("Open the -{door}+{old }+{window}."));
        let new = [piece("Open the door.")];
        assert_eq!(told(&[piece("Open the door. Wait.")], &new).as_deref(), Some("Open the door.-{ Wait.}"));
        assert_eq!(told(&[piece("Nothing alike.")], &new).as_deref(), Some("-{Nothing alike.}+{Open the door.}"));
        assert_eq!(told(&[], &new).as_deref(), Some("+{Open the door.}"));
        assert_eq!(told(&new, &[]).as_deref(), Some("-{Open the door.}"));
    }

    #[test]
    fn a_number_of_a_heading_changes_as_a_whole() {
        let whole = |text: &str| Piece { is_whole: true, ..piece(text) };
        let (old, new) = ([piece("Ports ("), whole("5.6"), piece(")")], [piece("Ports ("), whole("5.7"), piece(")")]);
        assert_eq!(told(&old, &new).as_deref(), Some("Ports (-{5.6}+{5.7})"));
        assert!(Script::of(&old, &new).is_some_and(|script| script.is_renumbered));
        assert!(Script::of(&old, &[piece("Port (5.6)")]).is_some_and(|script| !script.is_renumbered));
    }
}
