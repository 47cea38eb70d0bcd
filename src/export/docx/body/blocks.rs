//! Chapters and blocks in two versions: what is in both, and what is in one of them only.

use std::borrow::Cow;

use super::{BULLETS, Body, DEEPEST, FIRST_LIST, Within};
use crate::compose::block::{self, Block, Heading, List, Span};
use crate::compose::document::Chapter;
use crate::export::docx::tracked::Mark;
use crate::review::change::align::{self, Pair};

impl Body<'_> {
    /// Does something with the old version.
    pub(super) fn turned<R>(&mut self, work: impl FnOnce(&mut Self) -> R) -> R {
        self.turn();
        let result = work(self);
        self.turn();
        result
    }

    fn turn(&mut self) {
        let Some(other) = &mut self.other else { return };
        std::mem::swap(&mut self.document, &mut other.document);
        std::mem::swap(&mut self.bookmarks, &mut other.bookmarks);
        std::mem::swap(&mut self.counter, &mut other.counter);
        std::mem::swap(&mut self.own, &mut other.own);
        std::mem::swap(&mut self.section, &mut other.section);
    }

    /// Writes what is in one version only.
    pub(super) fn marked(&mut self, mark: Mark, write: impl FnOnce(&mut Self)) {
        let before = self.mark.replace(mark);
        if mark == Mark::Deleted {
            self.turned(write);
        } else {
            write(self);
        }
        self.mark = before;
    }

    /// Blocks before the chapters.
    pub(in crate::export::docx) fn notices(&mut self, blocks: &[Block], old: Option<&[Block]>) {
        self.blocks(blocks, old, Within { is_notice: true, ..Within::default() });
    }

    /// All chapters.
    pub(in crate::export::docx) fn chapters(&mut self) {
        let document = self.document;
        let Some(old) = self.since.map(|since| since.old) else {
            document.chapters.iter().for_each(|chapter| self.chapter(chapter, None));
            return;
        };
        let pairs = align::pairs(&old.chapters, &document.chapters, |chapter| chapter.id.clone(), |_, _| None);
        for pair in pairs {
            let old = pair.old.map(|at| &old.chapters[at]);
            match (old, pair.new.map(|at| &document.chapters[at])) {
                (old @ Some(_), Some(new)) => self.chapter(new, old),
                (None, Some(new)) => self.marked(Mark::Inserted, |body| body.chapter(new, None)),
                (Some(old), None) => self.marked(Mark::Deleted, |body| body.chapter(old, None)),
                (None, None) => {}
            }
        }
    }

    fn chapter(&mut self, chapter: &Chapter, old: Option<&Chapter>) {
        let blocks = self.enter(chapter);
        match old {
            Some(old) => {
                let before = self.turned(|body| body.enter(old));
                self.blocks(&blocks, Some(&before), Within::default());
            }
            None => self.blocks(&blocks, None, Within::default()),
        }
    }

    /// The blocks of a chapter that begins, with its heading.
    fn enter<'c>(&mut self, chapter: &'c Chapter) -> Cow<'c, [Block]> {
        self.section = chapter.anchor();
        self.own = Some(chapter.anchor());
        if matches!(chapter.blocks.first(), Some(Block::Heading(_))) {
            return Cow::Borrowed(&chapter.blocks);
        }
        let text = vec![Span::Text(block::Words { text: chapter.title.clone(), prints: Vec::new() })];
        let heading = Heading { level: 1, anchor: Some(chapter.anchor()), number: None, text };
        std::iter::once(Block::Heading(heading)).chain(chapter.blocks.iter().cloned()).collect()
    }

    /// Blocks, and those of the old version at the same place; `None` where there is nothing to compare.
    pub(super) fn blocks(&mut self, blocks: &[Block], old: Option<&[Block]>, within: Within) {
        let pairs = match old {
            Some(old) => align::blocks(old, blocks),
            None => (0..blocks.len()).map(|at| Pair { old: None, new: Some(at) }).collect(),
        };
        let mut follows_alert = false;
        for pair in pairs {
            let before = old.zip(pair.old).map(|(old, at)| &old[at]);
            let is_alert = match (pair.new, old.zip(pair.old)) {
                (Some(at), None) if old.is_some() => {
                    self.marked(Mark::Inserted, |body| body.block(blocks, at, None, within, follows_alert));
                    matches!(blocks[at], Block::Alert(..))
                }
                (Some(at), _) => {
                    self.block(blocks, at, before, within, follows_alert);
                    matches!(blocks[at], Block::Alert(..))
                }
                (None, Some((old, at))) => {
                    self.marked(Mark::Deleted, |body| body.block(old, at, None, within, follows_alert));
                    matches!(old[at], Block::Alert(..))
                }
                (None, None) => false,
            };
            follows_alert = is_alert;
        }
    }

    fn block(&mut self, blocks: &[Block], at: usize, old: Option<&Block>, within: Within, follows_alert: bool) {
        let next = blocks.get(at + 1);
        let within = if at == 0 { within } else { Within { list: None, ..within } };
        match &blocks[at] {
            Block::Heading(heading) => {
                let old = if let Some(Block::Heading(old)) = old { Some(old) } else { None };
                self.heading(heading, old);
            }
            Block::Paragraph(paragraph) => {
                let old = if let Some(Block::Paragraph(old)) = old { Some(old) } else { None };
                self.paragraph(paragraph, old, within, at == 0, next);
            }
            Block::List(list) => {
                let old = if let Some(Block::List(old)) = old { Some(old) } else { None };
                self.list(list, old, within);
            }
            Block::Table(table) => {
                let old = if let Some(Block::Table(old)) = old { Some(old) } else { None };
                self.table(table, old, within);
            }
            Block::Alert(severity, inner) => {
                if follows_alert {
                    // Without a paragraph between them, two alerts have one frame.
                    self.line("Table Text", "", None);
                }
                let old = if let Some(Block::Alert(_, old)) = old { Some(old.as_slice()) } else { None };
                self.blocks(inner, old, Within { alert: Some(*severity), list: None, ..within });
            }
            Block::Quotation(inner) => {
                let old = if let Some(Block::Quotation(old)) = old { Some(old.as_slice()) } else { None };
                self.blocks(inner, old, Within { is_quotation: true, list: None, ..within });
            }
            Block::Figure(figure) => {
                let old = if let Some(Block::Figure(old)) = old { Some(old) } else { None };
                self.figure(figure, old, within);
            }
            Block::Code(_, words) => {
                let old = if let Some(Block::Code(_, old)) = old { Some(old) } else { None };
                self.code_block(words, old, within);
            }
            Block::Rule => self.line("Rule", "", None),
        }
    }

    fn list(&mut self, list: &List, old: Option<&List>, within: Within) {
        let level = within.level.min(DEEPEST);
        let number = match list.first {
            Some(first) => {
                self.lists.push((first, level));
                FIRST_LIST + self.lists.len() - 1
            }
            None => BULLETS,
        };
        let within = Within { list: Some((number, level)), level: level + 1, ..within };
        let Some(old) = old else {
            list.items.iter().for_each(|item| self.blocks(item, None, within));
            return;
        };
        for pair in align::items(&old.items, &list.items) {
            let before = pair.old.map(|at| old.items[at].as_slice());
            match (before, pair.new.map(|at| &list.items[at])) {
                (before @ Some(_), Some(item)) => self.blocks(item, before, within),
                (None, Some(item)) => self.marked(Mark::Inserted, |body| body.blocks(item, None, within)),
                (Some(item), None) => self.marked(Mark::Deleted, |body| body.blocks(item, None, within)),
                (None, None) => {}
            }
        }
    }
}
