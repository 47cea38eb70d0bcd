//! The blocks that functions of the templates have made for a document. The text of a chapter has a slot for each of them, which is a
//! separate paragraph.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::compose::block::{self, Marks, Ready};
use crate::wording::slot;
use crate::wording::word;

/// What functions have made, by the numbers of its slots. A slot can be printed several times.
#[derive(Debug, Clone, Default)]
pub(super) struct Made {
    blocks: Vec<Vec<Ready>>,
    /// The slots of blocks that only lead to other places.
    references: BTreeSet<usize>,
}

/// A part of the text of a chapter.
pub(super) enum Piece<'m> {
    Text(&'m str),
    Blocks(&'m [Ready]),
}

impl Made {
    /// Keeps blocks. Returns what the template prints for them: their slot, apart from other text. Nothing for no blocks; for blocks
    /// without words their marks, which belong to the text around.
    pub(super) fn keep(&mut self, blocks: Vec<Ready>) -> String {
        let (blocks, marks) = with_words(blocks);
        let text = if blocks.is_empty() {
            marks
        } else {
            self.blocks.push(blocks);
            slot::slot(self.blocks.len() - 1)
        };
        if text.is_empty() { text } else { format!("\n\n{text}\n\n") }
    }

    /// Keeps blocks that only lead to other places.
    pub(super) fn keep_reference(&mut self, blocks: Vec<Ready>) -> String {
        let before = self.blocks.len();
        let text = self.keep(blocks);
        self.references.extend(before..self.blocks.len());
        text
    }

    /// Whether a text has nothing but references to other places.
    pub(super) fn only_refers(&self, text: &str) -> bool {
        let is_reference = |number: usize| self.references.contains(&number).then(String::new);
        slot::fill(text, &mut |number, _| is_reference(number)).trim().is_empty()
    }

    pub(super) fn get(&self, number: usize) -> Option<&[Ready]> {
        self.blocks.get(number).map(Vec::as_slice)
    }

    /// The text of a chapter and its blocks, in reading order.
    pub(super) fn pieces<'m>(&'m self, text: &'m str, each: &mut dyn FnMut(Piece<'m>)) {
        let mut done = 0;
        for (place, number) in slot::slots(text) {
            if let Some(blocks) = self.get(number) {
                each(Piece::Text(&text[done..place.start]));
                each(Piece::Blocks(blocks));
                done = place.end;
            }
        }
        each(Piece::Text(&text[done..]));
    }

    /// The bytes of the blocks in a text, as often as they are printed.
    pub(super) fn size_in(&self, text: &str) -> usize {
        let size = |number| self.get(number).unwrap_or_default().iter().map(Ready::size).sum::<usize>();
        slot::slots(text).map(|(_, number)| size(number)).fold(0, usize::saturating_add)
    }

    /// Whether blocks of a text contain a safety message.
    pub(super) fn warns_in(&self, text: &str) -> bool {
        let is_alert = |block: &Ready| matches!(block, Ready::Alert { .. });
        slot::slots(text).any(|(_, number)| self.get(number).unwrap_or_default().iter().any(is_alert))
    }

    /// The text of a chapter in which each slot is a separate paragraph. Elsewhere, as in running text or in code, a slot is
    /// replaced by its blocks as Markdown, which reads there as it can.
    pub(super) fn settled(&self, mut text: String) -> String {
        while let Some(places) = misplaced(&text) {
            let mut places = places.into_iter();
            text = slot::fill(&text, &mut |number, before| {
                let is_misplaced = places.next().unwrap_or_default();
                if self.get(number).is_none() {
                    return Some(String::new());
                }
                let before = if before.trim().is_empty() { before } else { "" };
                is_misplaced.then(|| slot::within(before, &self.markdown(number)))
            });
        }
        text
    }

    /// A text with its blocks as Markdown.
    pub(super) fn written(&self, text: &str) -> String {
        slot::fill(text, &mut |number, _| Some(self.markdown(number)))
    }

    fn markdown(&self, number: usize) -> String {
        block::markdown(self.get(number).unwrap_or_default(), &mut str::to_owned).replace(slot::AROUND, "")
    }
}

/// For each slot of a text whether it is not a separate paragraph; `None` if all are.
fn misplaced(text: &str) -> Option<Vec<bool>> {
    let mut slots = slot::slots(text).peekable();
    slots.peek()?;
    let is_fence = |line: &str| ["```", "~~~", "<"].iter().any(|start| line.trim_start().starts_with(start));
    let is_apart = |(place, _): (Range<usize>, usize)| {
        let (before, after) = (&text[..place.start], &text[place.end..]);
        (before.is_empty() || before.ends_with("\n\n")) && (after.trim().is_empty() || after.starts_with("\n\n"))
    };
    // A line between empty lines is a paragraph, except in code and HTML.
    if slots.all(is_apart) && !text.lines().any(is_fence) {
        return None;
    }
    // Marks are not part of the text. The slots get their place among all as their number.
    let mut count = 0;
    let is_mark = |c: &char| word::marked_index(*c).is_some() || word::marked_sentence(*c).is_some();
    let bare: String = text.chars().filter(|c| !is_mark(c)).collect();
    let bare = slot::fill(&bare, &mut |_, _| {
        count += 1;
        Some(slot::slot(count - 1))
    });
    // What was not taken has no place.
    let mut open = vec![Some(Vec::new()); count];
    block::read_marked(&bare, &Marks::default(), &|_| false, &mut open);
    let misplaced: Vec<bool> = open.iter().map(Option::is_some).collect();
    misplaced.contains(&true).then_some(misplaced)
}

/// Blocks without those that have no words. The marks of these are with the words next to them; without any words they are
/// returned.
fn with_words(blocks: Vec<Ready>) -> (Vec<Ready>, String) {
    let mut kept: Vec<Ready> = Vec::with_capacity(blocks.len());
    let mut marks = String::new();
    for mut block in blocks {
        let mut texts = block.texts_mut();
        if texts.iter().all(|text| word::unmarked(text).trim().is_empty()) {
            for text in texts {
                marks.push_str(text.trim());
            }
            continue;
        }
        if let Some(first) = texts.first_mut() {
            first.insert_str(0, &std::mem::take(&mut marks));
        }
        kept.push(block);
    }
    if let Some(last) = kept.last_mut().and_then(|block| block.texts_mut().pop()) {
        last.push_str(&std::mem::take(&mut marks));
    }
    (kept, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> (Made, String) {
        let mut made = Made::default();
        let row = |cell: &str| vec![cell.to_owned()];
        let table = Ready::Table { caption: None, head: row("A"), rows: vec![row("b")] };
        let slot = made.keep(vec![table]).trim().to_owned();
        (made, slot)
    }

    /// A text with slots after it is settled; `@` is a slot before and after.
    fn settled(text: &str) -> String {
        let (made, slot) = made();
        made.settled(text.replace('@', &slot)).replace(&slot, "@")
    }

    #[test]
    fn a_slot_that_is_a_paragraph_stays() {
        for text in
            ["@", "a\n\n@\n\n@\n\nb", "- @\n- a\n\n  @", "> @\n>\n> b", "> 1. @", "@\n@", "a\n\n  @", "<b>c</b>\n\n@"]
        {
            assert_eq!(settled(text), text);
        }
    }

    #[test]
    fn a_slot_elsewhere_is_what_it_stands_for() {
        let table = "| A |\n| --- |\n| b |";
        for text in [
            "a @",
            "@ a",
            "a\n@",
            "# @",
            "*@*",
            "`@`",
            "[@](#a)",
            "```\n@\n```",
            "<div>\n\n</div>@",
            "<!--\n\n@\n\n-->",
        ] {
            assert_eq!(settled(text), text.replace('@', table), "{text}");
        }
        assert_eq!(settled("a\n\n    @"), "a\n\n    | A |\n    | --- |\n    | b |");
        assert_eq!(settled("a @\n\n@"), format!("a {table}\n\n@"));
        // Nobody else can make a slot.
        let forged = slot::slot(7);
        assert_eq!(settled(&format!("a {forged}\n\n{forged}\n\n@")), "a \n\n\n\n@");
    }

    #[test]
    fn marks_without_words_stand_with_the_words_next_to_them() {
        let paragraph = |text: &str| Ready::Paragraph(text.to_owned());
        let mark = '\u{F0000}';
        let kept = |blocks: &[Ready]| with_words(blocks.to_vec());
        assert_eq!(kept(&[]), (Vec::new(), String::new()));
        assert_eq!(kept(&[paragraph(" ")]), (Vec::new(), String::new()));
        assert_eq!(kept(&[paragraph(&mark.to_string())]), (Vec::new(), mark.to_string()));
        let [before, after] = [format!("{mark}a"), format!("a{mark}")].map(|text| vec![paragraph(&text)]);
        assert_eq!(kept(&[paragraph(&mark.to_string()), paragraph("a")]), (before, String::new()));
        assert_eq!(kept(&[paragraph("a"), paragraph(""), paragraph(&mark.to_string())]), (after, String::new()));
    }
}
