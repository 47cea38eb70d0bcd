//! A chapter's text as Markdown: what its template wrote, edited in place, and around it the blocks of the template's
//! functions, which are written.

use super::ready::{Ready, markdown};
use crate::wording::dialect::{Editor, Numbers, Target, without_short_codes};
use crate::wording::slot;

/// The text of a chapter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// The template's own text; slots stand for the other blocks, by their numbers.
    text: String,
    ready: Vec<Vec<Ready>>,
}

impl Source {
    pub(crate) fn new(text: String, ready: Vec<Vec<Ready>>) -> Self {
        Self { text, ready }
    }

    /// Adds a paragraph at the end.
    pub(crate) fn push(&mut self, paragraph: &str) {
        self.text.push('\n');
        self.text.push_str(paragraph);
        self.text.push('\n');
    }

    /// The whole as Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        self.filled(&self.text, &mut |number| self.block(number))
    }

    /// The same for another place: headings `down` levels deeper, links and images with the targets that `target` gives, headings and
    /// links with their numbers, and nothing that GitHub takes for an emoji.
    #[must_use]
    pub fn edited(&self, down: usize, target: &dyn Fn(&str) -> Target, numbers: &Numbers) -> String {
        let mut editor = Editor::new(down, target, numbers);
        let mut blocks: Vec<Option<String>> = vec![None; self.ready.len()];
        let text = editor.blocks(&self.text, &mut |editor, number| {
            if let (Some(block), Some(ready)) = (blocks.get_mut(number), self.ready.get(number)) {
                *block = Some(markdown(ready, &mut |text| editor.line(text)));
            }
        });
        self.filled(&without_short_codes(&text), &mut |number| {
            blocks[number].take().unwrap_or_else(|| self.block(number))
        })
    }

    /// The whole with captions that begin without these numbers, which are in reading order.
    pub(crate) fn without_caption_numbers(&self, numbers: &[String]) -> Self {
        let mut numbers = numbers.iter().map(String::as_str).peekable();
        let mut ready = self.ready.clone();
        let mut text = String::with_capacity(self.text.len());
        for line in self.text.split_inclusive('\n') {
            let written = line.strip_prefix('*');
            let bare = written.and_then(|caption| caption.strip_prefix(*numbers.peek()?));
            if let Some(bare) = bare {
                numbers.next();
                text.push('*');
                text.push_str(bare);
                continue;
            }
            text.push_str(line);
            for block in slot::slots(line).filter_map(|(_, number)| self.ready.get(number).map(|_| number)) {
                for caption in ready[block].iter_mut().filter_map(Ready::caption_mut) {
                    if let Some(number) = numbers.next_if(|number| caption.starts_with(number)) {
                        caption.drain(..number.len());
                    }
                }
            }
        }
        Self { text, ready }
    }

    /// About the number of bytes of the whole.
    #[must_use]
    pub fn size(&self) -> usize {
        self.text.len() + self.ready.iter().flatten().map(Ready::size).sum::<usize>()
    }

    fn block(&self, number: usize) -> String {
        markdown(&self.ready[number], &mut str::to_owned)
    }

    fn filled(&self, text: &str, block: &mut dyn FnMut(usize) -> String) -> String {
        slot::fill(text, &mut |number, before| {
            (number < self.ready.len()).then(|| slot::within(before, &block(number)))
        })
    }
}

impl From<String> for Source {
    fn from(text: String) -> Self {
        Self::new(text, Vec::new())
    }
}
