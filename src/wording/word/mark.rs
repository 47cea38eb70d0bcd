//! Marks: private-use characters that stand for facts, sentences, numbers and references until a document is composed.
//! Input that contains one is rejected when it is read.

use crate::model::sentence::{SENTENCES, Sentence};

/// First of the private-use characters that mark facts. Input that contains one is rejected when it is read.
const FIRST_MARK: u32 = 0xF_0000;

/// Marks in the first private-use plane; its last two code points are not characters.
const MARKS_PER_PLANE: usize = 0xFFFE;

/// Placeholders for the number of a table and of a figure until all chapters exist.
pub const NUMBER_MARKS: [char; 2] = ['\u{E010}', '\u{E014}'];

/// Around a cross-reference: its title, then its target, which is the path of a fact, or `#` and an anchor.
pub const REFERENCE: [char; 3] = ['\u{E011}', '\u{E012}', '\u{E013}'];

/// Before the target of a reference that only mentions something by its name.
pub const MENTION: char = '~';

/// Placeholder in prose for a value, while the prose around it is escaped.
pub(super) const HOLE: char = '\u{E017}';

/// Before the title of a reference to a whole table: the target's heading says it better.
pub const BY_HEADING: char = '\u{E015}';

/// Before a link that only mentions a row: no place is printed behind it.
pub const ROW_NAME: char = '\u{E018}';

/// Before the title in a caption: what stands before it is the caption's number.
pub const CAPTION_TITLE: char = '\u{E019}';

/// The full stop of a message after a value that ends in one: `5.` in `Ends on: { $date }.` It is not printed.
pub const SECOND_STOP: char = '\u{E01C}';

/// First of the marks of sentences that a requirement needs, see [`crate::model::sentence`].
const FIRST_SENTENCE: u32 = 0xE100;

/// The mark of the fact with an index.
pub(super) fn mark(index: usize) -> Option<char> {
    let plane = u32::try_from(index / MARKS_PER_PLANE).ok()?;
    let within = u32::try_from(index % MARKS_PER_PLANE).ok()?;
    char::from_u32(FIRST_MARK + plane * 0x1_0000 + within)
}

/// The index of a mark; `None` for any other character.
#[must_use]
pub fn marked_index(c: char) -> Option<usize> {
    let offset = u32::from(c).checked_sub(FIRST_MARK)?;
    let plane = usize::try_from(offset >> 16).ok()?;
    Some(plane * MARKS_PER_PLANE + usize::try_from(offset & 0xFFFF).ok()?)
}

/// The mark of a sentence.
#[must_use]
pub fn sentence_mark(id: &str) -> Option<char> {
    let number = SENTENCES.iter().position(|known| *known == id)?;
    char::from_u32(FIRST_SENTENCE + u32::try_from(number).ok()?)
}

/// The sentence of a mark; `None` for any other character.
#[must_use]
pub fn marked_sentence(c: char) -> Option<Sentence> {
    let number = u32::from(c).checked_sub(FIRST_SENTENCE)?;
    SENTENCES.get(usize::try_from(number).ok()?).copied()
}

/// A text without the marks of facts, and with one full stop where two would meet.
#[must_use]
pub fn unmarked(text: &str) -> String {
    let mut bare = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, mark, after)) = up_to_mark(rest) {
        bare.push_str(before);
        bare.extend(Some(mark).filter(|mark| marked_index(*mark).is_none() && *mark != SECOND_STOP));
        rest = after;
    }
    bare.push_str(rest);
    bare
}

/// Splits a text at the first character that may be a mark of any kind: the text before it, the character, the rest.
/// All marks are private-use characters, and few other characters share their first bytes.
#[must_use]
pub fn up_to_mark(text: &str) -> Option<(&str, char, &str)> {
    let at = memchr::memchr3(0xEE, 0xF3, 0xF4, text.as_bytes())?;
    let mut rest = text[at..].chars();
    let mark = rest.next()?;
    Some((&text[..at], mark, rest.as_str()))
}

/// The marks in a text.
#[must_use]
pub fn marks(text: &str) -> String {
    let mut marks = String::new();
    let mut rest = text;
    while let Some((_, mark, after)) = up_to_mark(rest) {
        marks.extend(Some(mark).filter(|mark| marked_index(*mark).is_some()));
        rest = after;
    }
    marks
}
