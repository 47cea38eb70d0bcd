//! A passage or another part of a text, with what was changed in it.

use serde::Serialize;

use crate::front::review::docx::Part;
use crate::front::review::squeezed;

/// How many of the last changes of a passage can go on.
pub const LATE: usize = 4;
/// The most fields of a passage that can have other places.
const FIELDS: usize = 100;

/// What a tracked change does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    Insert,
    Delete,
    MoveFrom,
    MoveTo,
    InsertRow,
    DeleteRow,
    InsertCell,
    DeleteCell,
    Format,
}

impl Action {
    pub(super) fn adds(self) -> bool {
        matches!(self, Self::Insert | Self::MoveTo | Self::InsertRow | Self::InsertCell)
    }

    pub(super) fn removes(self) -> bool {
        matches!(self, Self::Delete | Self::MoveFrom | Self::DeleteRow | Self::DeleteCell)
    }

    /// The words of a list.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Insert => "inserted",
            Self::Delete => "deleted",
            Self::MoveFrom => "moved from here",
            Self::MoveTo => "moved to here",
            Self::InsertRow => "row inserted",
            Self::DeleteRow => "row deleted",
            Self::InsertCell => "cell inserted",
            Self::DeleteCell => "cell deleted",
            Self::Format => "format changed",
        }
    }
}

/// A tracked change: what, by whom and when, as the file says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    pub action: Action,
    pub author: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    pub text: String,
}

impl Change {
    pub(super) fn is_like(&self, other: &Self) -> bool {
        (self.action, &self.author, &self.date) == (other.action, &other.author, &other.date)
    }
}

/// A passage, or a paragraph or inserted row that is in no passage.
#[derive(Debug, Clone, Default)]
pub struct Spot {
    /// Its number in the map.
    pub passage: Option<usize>,
    /// The heading above.
    pub heading: String,
    /// The passage that precedes it.
    pub after: Option<usize>,
    /// The name of a bookmark in it.
    pub bookmark: Option<String>,
    /// The part, if it is not the text itself: a header, a footnote.
    pub part: Option<Part>,
    pub old: String,
    pub new: String,
    /// Whether the program makes it, as it does with a table of contents.
    pub(super) is_made: bool,
    /// The old text without the results of fields, and these: a program that saves the document can put them elsewhere.
    pub(super) without_fields: String,
    pub fields: Vec<String>,
    pub changes: Vec<Change>,
    /// Whether the last text is part of a change.
    pub(super) in_change: bool,
    /// Whether a paragraph of it has ended, and the change that its end is part of.
    pub(super) is_ended: bool,
    pub(super) end: Option<Change>,
}

impl Spot {
    /// Whether its old text is another text, but for blanks and for the places of fields.
    #[must_use]
    pub fn was(&self, text: &str) -> bool {
        if squeezed(&self.old) == squeezed(text) {
            return true;
        }
        if self.fields.is_empty() || self.fields.len() > FIELDS {
            return false;
        }
        let mut rest = text.to_owned();
        for field in &self.fields {
            let Some(at) = rest.find(field) else { return false };
            rest.replace_range(at..at + field.len(), "");
        }
        squeezed(&rest) == squeezed(&self.without_fields)
    }
}

impl Spot {
    /// Its old text without the results of fields, if it is in no passage of the text.
    #[must_use]
    pub fn outside(&self) -> Option<String> {
        let is_outside = self.passage.is_none() && self.part.is_none() && !self.is_made;
        is_outside.then(|| self.fixed()).filter(|text| !text.is_empty())
    }

    /// The same of a header or a footer, and which of them it is.
    #[must_use]
    pub fn edge(&self) -> Option<(&str, String)> {
        let part = self.part.as_ref().filter(|part| !part.is_notes())?;
        Some((part.kind.as_str(), self.fixed())).filter(|(_, text)| !text.is_empty())
    }

    fn fixed(&self) -> String {
        squeezed(&self.without_fields)
    }
}

/// Adds a change to those of a spot; a text that goes on is one change.
pub fn note(spot: &mut Spot, change: &Change) {
    let is_going_on = spot.in_change || change.text.is_empty();
    match spot.changes.iter_mut().rev().take(LATE).find(|known| known.is_like(change)).filter(|_| is_going_on) {
        Some(known) => known.text.push_str(&change.text),
        None => spot.changes.push(change.clone()),
    }
}
