//! Compose: facts and wording become a [`Document`], chapter by chapter.

use std::collections::BTreeMap;

/// One device's text in one language, whole when it is made.
#[derive(Debug, Clone)]
pub struct Document {
    /// The device's id: the name of its folder in the output.
    pub device: String,
    /// BCP 47 tag of the text's language, for instance `de`.
    pub language: String,
    pub meta: Meta,
    /// In the order in which they are read.
    pub chapters: Vec<Chapter>,
    pub figures: Vec<Figure>,
}

/// What stands around the chapters: cover, header and footer.
#[derive(Debug, Clone, Default)]
pub struct Meta {
    /// Title of the document in its language, plain text.
    pub title: String,
    /// The device's name, plain text.
    pub device_name: String,
    /// The manufacturer's name, plain text.
    pub manufacturer: String,
    pub number: String,
    pub revision: String,
    /// ISO 8601, `2026-10-01`.
    pub date: String,
    /// Label and value of each line of the cover block, localised, plain text, in order.
    pub cover: Vec<(String, String)>,
    /// Paragraphs of inline Markdown that stand before the first chapter: disclaimer, state of the translation.
    pub notices: Vec<String>,
    /// Wording of the page around the text by message id, plain text: `contents`, `skip`, `page`, …
    pub words: BTreeMap<String, String>,
}

/// A chapter in Markdown: CommonMark with tables, heading attributes (`# Title {#id}`) and GFM alerts.
///
/// Its own heading is of level 1. A paragraph that is one emphasis and stands right before a table or an image is that
/// table's or figure's caption. `<br>` in a table cell is a line break; `<span lang="en">…</span>` marks a passage in
/// another language. No other HTML occurs.
#[derive(Debug, Clone)]
pub struct Chapter {
    /// Stable name, the anchor of its heading and the name of its file: `network`.
    pub id: String,
    /// Plain text.
    pub title: String,
    pub markdown: String,
    /// Which fact stands under which anchor.
    pub shown: Vec<Shown>,
}

/// A fact of the configuration that is printed in the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Path of the fact: `network.port.https.number`.
    pub fact: String,
    /// The nearest heading anchor above it.
    pub anchor: String,
}

/// A drawing; chapters refer to it as an image by its file name.
#[derive(Debug, Clone)]
pub struct Figure {
    /// File name in the output: `network-diagram.svg`.
    pub file: String,
    pub svg: String,
}
