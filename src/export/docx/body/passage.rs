//! Passages: paragraphs of all kinds, with a control around what prints facts, with what differs from the old version, and with a
//! comment on it.

use super::{Before, Body, Form, Kind, Look, RowNote, Said};
use crate::compose::block::{Print, Printed, Span};
use crate::export::docx::tracked::{self, Mark, Script};

impl Body<'_> {
    /// What differs in a text that is the same in both versions but for its content.
    pub(super) fn script_of<T: ?Sized>(
        &mut self,
        old: Option<&T>,
        write: impl Fn(&mut Self, &T),
        new: &T,
    ) -> Option<Script> {
        let old = old?;
        let old = self.turned(|body| body.pieces(|body| write(body, old)));
        let new = self.pieces(|body| write(body, new));
        Script::of(&old, &new)
    }

    /// A paragraph, with a control around it if it prints facts, and bookmarks at its anchor. What is gone has no control, which
    /// would stay when it goes, but a bookmark.
    pub(super) fn passage(
        &mut self,
        form: &Form<'_>,
        said: &Said<'_>,
        text: &[Span],
        number: &[Span],
        before: Option<&Before>,
    ) {
        let write = |body: &mut Self| {
            body.spans(number, &Look::default());
            body.spans(text, &Look::default());
        };
        let script = before.and_then(|before| {
            let pieces = self.pieces(write);
            Script::of(&before.pieces, &pieces)
        });
        let was = match (self.mark, before.filter(|_| script.is_some())) {
            (Some(Mark::Inserted), _) => Some(String::new()),
            (_, before) => before.map(|before| tracked::text_of(&before.pieces)),
        };
        let comment = self.comment(said, before, script.as_ref());
        let is_gone = self.mark == Some(Mark::Deleted);
        let (mut starts, mut ends, mut is_open) = (String::new(), String::new(), false);
        if is_gone {
            if let Some(name) = self.passages.gone(self.document, said.kind, &self.section, &said.prints) {
                let id = self.tracker.number();
                starts = format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>");
                ends = format!("<w:bookmarkEnd w:id=\"{id}\"/>");
                is_open = true;
            }
        } else {
            let bookmarks = said.anchor.map(|anchor| self.bookmarks.open(anchor, said.kind == Kind::Heading));
            let bookmarks = bookmarks.unwrap_or_default();
            is_open = self.control(said, bookmarks.name.as_deref());
            (starts, ends) = (bookmarks.starts, bookmarks.ends);
        }
        self.begin(form);
        self.out.push_str(&starts);
        if let Some((start, _)) = &comment {
            self.out.push_str(start);
        }
        self.script = script;
        write(self);
        self.flush();
        if let Some((_, end)) = &comment {
            self.out.push_str(end);
            let reference = self.tracker.reference();
            self.push(&reference, self.mark);
        }
        self.out.push_str(&ends);
        self.out.push_str("</w:p>");
        if is_gone {
            if is_open {
                self.passages.end("", Some(&self.written));
            } else {
                self.outside(None);
            }
            self.out.push('\n');
        } else {
            if !is_open {
                self.outside(was.as_deref());
            }
            self.close(is_open, was.as_deref());
        }
    }

    /// What stands before and behind a passage that differs.
    fn comment(
        &mut self,
        said: &Said<'_>,
        before: Option<&Before>,
        script: Option<&Script>,
    ) -> Option<(String, String)> {
        let since = self.since?;
        let prints = match std::mem::take(&mut self.row_note) {
            RowNote::Cells => said.prints.clone(),
            RowNote::First(prints) => {
                self.row_note = RowNote::None;
                prints
            }
            RowNote::None => {
                self.row_note = RowNote::None;
                return None;
            }
        };
        let printed = |prints: &[Print]| {
            let mut printed = Printed::default();
            printed.extend(prints.iter().copied());
            printed
        };
        let passage = match (self.mark, script) {
            (Some(Mark::Deleted), _) => tracked::Passage { old: printed(&prints), ..tracked::Passage::default() },
            (Some(Mark::Inserted), _) => tracked::Passage { new: printed(&prints), ..tracked::Passage::default() },
            (None, Some(script)) => tracked::Passage {
                old: before.map(|before| printed(&before.prints)).unwrap_or_default(),
                new: printed(&prints),
                is_renumbered: script.is_renumbered,
            },
            (None, None) => {
                self.told.clear();
                return None;
            }
        };
        let lines = (since.comment)(&passage);
        // What follows in a new section, or in one that is gone, would be told the same again.
        if lines.is_empty() || (self.mark.is_some() && lines == self.told) {
            return None;
        }
        self.told.clone_from(&lines);
        Some(self.tracker.comment(lines))
    }

    /// Opens the control around a passage. Whether there is one.
    pub(super) fn control(&mut self, said: &Said<'_>, bookmark: Option<&str>) -> bool {
        let anchor = said.anchor.unwrap_or(&self.section);
        let bookmark = bookmark.map(str::to_owned).or_else(|| self.bookmarks.name(anchor));
        let control = self.passages.add(self.document, said.kind, anchor, bookmark.as_deref(), &said.prints);
        control.as_ref().is_some_and(|control| {
            self.out.push_str(control);
            true
        })
    }

    /// Closes it; `was` is the text of the old version, where that is another one.
    pub(super) fn close(&mut self, is_open: bool, was: Option<&str>) {
        if is_open {
            self.passages.end(&self.written, was);
        }
        self.out.push_str(if is_open { "</w:sdtContent></w:sdt>\n" } else { "\n" });
    }
}
