//! What is open while a text is read.

use super::Change;

/// An element that is open.
pub enum Open {
    Other,
    Control,
    /// A text box, which is no part of the passage that it is anchored in.
    TextBox,
    Mark,
    /// A deletion that the copy was sent out with.
    Gone,
    Row,
    Cell,
    Paragraph,
    Field,
    Text,
}

#[derive(Default)]
pub struct Row {
    /// How the row or its cell was inserted or deleted.
    pub marks: Vec<Change>,
    /// Whether it was sent out as deleted.
    pub is_gone: bool,
    pub cell: Option<Change>,
    /// From 1 in the first cell.
    pub column: u32,
    pub bookmarks: Vec<String>,
    /// What an inserted row holds.
    pub spot: Option<usize>,
}

#[derive(Default)]
pub struct Paragraph {
    pub end: Option<Change>,
    pub spot: Option<usize>,
    pub bookmarks: Vec<String>,
    pub is_heading: bool,
    pub text: String,
    /// For each field that is open, whether its result has begun.
    pub fields: Vec<bool>,
}

/// A piece of text, and where it stands.
pub struct Piece {
    pub spot: usize,
    pub start: usize,
    pub end: usize,
}
