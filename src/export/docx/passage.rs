//! Which facts a passage of a document prints: a content control around it, and a map of them in a part of its own.
//!
//! A *passage* is a paragraph, an item of a list, a heading, a caption, a cell or a block of code that prints a fact, or a sentence
//! that a requirement asks for. Around it stands a content control (`w:sdt`), which readers do not see. Its tag is `ifu-` and
//! 16 hexadecimal digits, well below the 64 characters that Word allows. The digits are a hash of the anchor, the kind and the facts
//! of the passage, and not of its text: a passage keeps its tag when its words change, and in all languages. Where several passages
//! would have the same tag, all but the first have `-2`, `-3` and so on, in reading order. The control's alias is its tag
//! as well: `LibreOffice` (7.4) drops the tag and the number (`w:id`) when it saves a document, and keeps the alias.
//!
//! The map is `customXml/item1.xml`, which Word and `LibreOffice` keep:
//!
//! ```xml
//! <passages xmlns="urn:ifugen:passages:1" device="pump" language="en" number="IFU-1" revision="3" date="2026-10-01">
//!   <passage tag="ifu-0123456789abcdef" id="19088743" kind="cell" anchor="network.port.https" bookmark="network.port.https" column="2">
//!     <fact path="network.port.https.number" file="pump.ifu.toml" line="41"/>
//!     <text>443</text>
//!   </passage>
//! </passages>
//! ```
//!
//! - `device`, `companion` (absent for the main document), `language`, `number`, `revision` and `date` are those of the document.
//! - `kind` is `paragraph`, `item`, `heading`, `caption`, `cell` or `code`. A cell has the number of its column, from 1.
//! - `anchor` is the one that other formats have: the passage's own, else that of the heading above. `bookmark` is the name of the
//!   bookmark at it, which differs where a name is too long for Word; it is absent if there is no bookmark.
//! - `fact`, for each fact that the passage prints, in order, each once: its path in the configuration, and the file and line where
//!   it is written, with `/` between the parts of the file's path, from the folder of the device's project on.
//! - `sentence`, for each sentence that a requirement asks for: its id.
//! - `since`, in a copy that shows what has changed: what the earlier version is called. The insertions, deletions and comments by
//!   `ifugen` are then no reviewer's. `was` is the text of the passage in that version, where it is another one; empty for a new passage.
//! - `gone` marks a passage that only that version has. Its `text` is empty, its facts are those of that version. It has no control,
//!   which would stay when the deletion is accepted; its bookmark is its own.
//! - `outside` is the text of a paragraph that is in no passage, without the results of fields, so that what a reviewer adds or removes
//!   there is found. The contents, headers and footers are not listed. Its attribute `was` is like that of a passage; what only the
//!   earlier version has is empty.
//! - `text` is the passage as it is written into the document: with the numbers of headings in references, with a line end for each
//!   break, and with the alternative text for each picture.

use std::collections::{BTreeMap, BTreeSet};

use super::xml;
use crate::base::source::sha256;
use crate::compose::block::{Print, Printed};
use crate::compose::document::Document;
use crate::export::paper::clean;

/// The name of the map's elements.
pub(super) const NAMESPACE: &str = "urn:ifugen:passages:1";

/// What a passage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Item,
    Heading,
    Caption,
    /// With its column, from 0.
    Cell(usize),
    Code,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Heading => "heading",
            Self::Caption => "caption",
            Self::Cell(_) => "cell",
            Self::Code => "code",
        }
    }
}

/// The passages of a document, as they are written.
#[derive(Debug, Default)]
pub(super) struct Passages {
    /// How often a tag was given.
    tags: BTreeMap<String, usize>,
    ids: BTreeSet<u32>,
    map: String,
    /// The texts that are in no passage.
    outside: String,
}

impl Passages {
    /// Adds a passage to the map. What the control around it begins with; nothing if it prints no fact and no such sentence.
    pub(super) fn add(
        &mut self,
        document: &Document,
        kind: Kind,
        anchor: &str,
        bookmark: Option<&str>,
        prints: &[Print],
    ) -> Option<String> {
        if prints.is_empty() {
            return None;
        }
        let mut printed = Printed::default();
        printed.extend(prints.iter().copied());
        let (hash, tag) = self.tag("ifu-", document, kind, anchor, &printed);
        // From 1 to the largest number that Word takes.
        let mut id = u32::from_str_radix(&hash[..8], 16).unwrap_or_default() & 0x7fff_ffff;
        while id == 0 || !self.ids.insert(id) {
            id = (id + 1) & 0x7fff_ffff;
        }
        let names = format!("tag=\"{tag}\" id=\"{id}\"");
        self.note(document, kind, &names, anchor, bookmark, &printed);
        Some(format!(
            "<w:sdt><w:sdtPr><w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/>\
             <w15:appearance w15:val=\"hidden\"/></w:sdtPr><w:sdtContent>"
        ))
    }

    /// Adds a passage of the old version that is in the new one no more. The name of the bookmark at it.
    pub(super) fn gone(&mut self, old: &Document, kind: Kind, anchor: &str, prints: &[Print]) -> Option<String> {
        if prints.is_empty() {
            return None;
        }
        let mut printed = Printed::default();
        printed.extend(prints.iter().copied());
        let (_, tag) = self.tag("ifu-gone-", old, kind, anchor, &printed);
        self.note(old, kind, &format!("tag=\"{tag}\" gone=\"1\""), anchor, Some(&tag), &printed);
        Some(tag)
    }

    /// The hash of a passage, and its tag.
    fn tag(
        &mut self,
        before: &str,
        document: &Document,
        kind: Kind,
        anchor: &str,
        printed: &Printed,
    ) -> (String, String) {
        let Printed { facts, sentences } = printed;
        let paths: Vec<&str> = facts.iter().filter_map(|fact| document.facts.get(*fact)).map(String::as_str).collect();
        let column = if let Kind::Cell(column) = kind { (column + 1).to_string() } else { String::new() };
        let hash =
            sha256([anchor, kind.name(), &column, &paths.join("\n"), &sentences.join("\n")].join("\0").as_bytes());
        let tag = format!("{before}{}", &hash[..16]);
        let count = self.tags.entry(tag.clone()).or_default();
        *count += 1;
        let tag = if *count == 1 { tag } else { format!("{tag}-{count}") };
        (hash, tag)
    }

    fn note(
        &mut self,
        document: &Document,
        kind: Kind,
        names: &str,
        anchor: &str,
        bookmark: Option<&str>,
        Printed { facts, sentences }: &Printed,
    ) {
        let attribute = |name: &str, value: &str| format!(" {name}=\"{}\"", xml::text(value));
        self.map += &format!("<passage {names} kind=\"{}\"{}", kind.name(), attribute("anchor", anchor));
        self.map += &bookmark.map_or_else(String::new, |bookmark| attribute("bookmark", bookmark));
        if let Kind::Cell(column) = kind {
            self.map += &attribute("column", &(column + 1).to_string());
        }
        self.map.push_str(">\n");
        for fact in facts {
            self.map += &format!("<fact{}", attribute("path", document.path_of(*fact)));
            if let Some(origin) = document.origins.get(*fact) {
                self.map += &(attribute("file", &origin.file) + &attribute("line", &origin.line.to_string()));
            }
            self.map.push_str("/>\n");
        }
        for sentence in sentences {
            self.map += &format!("<sentence{}/>\n", attribute("id", sentence));
        }
    }

    /// Ends the row of the passage that was added last; `was` is its text in the old version, where that is another one.
    pub(super) fn end(&mut self, text: &str, was: Option<&str>) {
        let lines = |text: &str| {
            let lines: Vec<String> = text.lines().map(|line| crate::wording::escape::html(&clean(line))).collect();
            lines.join("\n")
        };
        if let Some(was) = was {
            self.map += &format!("<was>{}</was>\n", lines(was));
        }
        self.map += &format!("<text>{}</text>\n</passage>\n", lines(text));
    }

    /// Notes the text of a paragraph that is no passage, and its text in the old version, where that is another one.
    pub(super) fn outside(&mut self, text: &str, was: Option<&str>) {
        if !text.trim().is_empty() || was.is_some_and(|was| !was.trim().is_empty()) {
            let was = was.map_or_else(String::new, |was| format!(" was=\"{}\"", xml::text(&clean(was))));
            self.outside += &format!("<outside{was}>{}</outside>\n", xml::text(&clean(text)));
        }
    }

    /// The map as a part; `since` is what the old version is called, if changes are marked.
    pub(super) fn map(&self, document: &Document, since: Option<&str>) -> String {
        let Document { device, companion, language, meta, .. } = document;
        let companion = companion.as_deref().map(|id| ("companion", id));
        let head = [("device", device.as_str())].into_iter().chain(companion).chain([
            ("language", language.as_str()),
            ("number", &meta.number),
            ("revision", &meta.revision),
            ("date", &meta.date),
        ]);
        let head = head.chain(since.map(|since| ("since", since)));
        let head: Vec<String> = head.map(|(name, value)| format!(" {name}=\"{}\"", xml::text(value))).collect();
        let head = head.concat();
        format!("{}<passages xmlns=\"{NAMESPACE}\"{head}>\n{}{}</passages>\n", xml::HEAD, self.map, self.outside)
    }
}
