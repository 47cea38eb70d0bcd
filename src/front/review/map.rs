//! The map of passages that a document for reviewers carries: `src/export/docx/passage.rs` describes it.

use quick_xml::events::Event;
use serde::Serialize;

use super::plain;
use crate::base::xml::{self, Broken, Elements};

/// The name of the map's elements.
pub const NAMESPACE: &str = "urn:ifugen:passages:1";

/// Which document a map is of, and in which state.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    pub device: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub companion: Option<String>,
    pub language: String,
    pub number: String,
    pub revision: String,
    pub date: String,
}

impl Head {
    /// What is the same in all states of a document.
    #[must_use]
    pub fn key(&self) -> (&str, Option<&str>, &str) {
        (&self.device, self.companion.as_deref(), &self.language)
    }

    /// Whether a map names the document.
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.device.is_empty()
    }

    /// The document and its state as the head of a list.
    #[must_use]
    pub fn title(&self) -> String {
        if self.is_known() {
            format!("{} ({})", self.name(), self.state())
        } else {
            "copies without a map of passages".to_owned()
        }
    }

    /// The document as messages call it.
    #[must_use]
    pub fn name(&self) -> String {
        let companion = self.companion.as_ref().map_or_else(String::new, |companion| format!("/{companion}"));
        format!("{}{companion} in `{}`", self.device, self.language)
    }

    /// The state as messages call it.
    #[must_use]
    pub fn state(&self) -> String {
        format!("number {}, revision {}, of {}", self.number, self.revision, self.date)
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Map {
    pub head: Head,
    /// What the state is called since which the copy shows changes.
    pub since: Option<String>,
    pub passages: Vec<Passage>,
    /// The texts that are in no passage, each with its text in the earlier state, where that is another one.
    pub outside: Vec<(String, Option<String>)>,
}

/// A row of the map.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Passage {
    pub tag: String,
    #[serde(skip)]
    pub id: String,
    pub kind: String,
    pub anchor: String,
    #[serde(skip)]
    pub bookmark: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    pub facts: Vec<Fact>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sentences: Vec<String>,
    #[serde(skip)]
    pub text: String,
    /// Its text in the earlier state, where that is another one; empty for a new passage.
    #[serde(skip)]
    pub was: Option<String>,
    /// Whether only the earlier state has it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
}

/// A fact that a passage prints, and where it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Fact {
    pub path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// Whether a part of a package is such a map.
#[must_use]
pub fn is_map(text: &str) -> bool {
    let mut elements = Elements::new(text);
    let Ok(Event::Start(tag) | Event::Empty(tag)) = first(&mut elements) else { return false };
    if xml::name(&tag) != "passages" {
        return false;
    }
    let prefix =
        tag.name().0.rsplit_once(':').map_or_else(|| "xmlns".to_owned(), |(prefix, _)| format!("xmlns:{prefix}"));
    elements.attribute(&tag, &prefix).is_ok_and(|space| space.as_deref() == Some(NAMESPACE))
}

/// The first element.
fn first<'a>(elements: &mut Elements<'a>) -> Result<Event<'a>, Broken> {
    loop {
        let event = elements.next()?;
        if matches!(event, Event::Start(_) | Event::Empty(_) | Event::Eof) {
            return Ok(event);
        }
    }
}

/// The element whose text is read.
enum Within {
    Nothing,
    Text,
    Was,
    Outside,
}

/// Reads a map.
///
/// # Errors
/// Where it is damaged, and why.
pub fn read(text: &str) -> Result<Map, Broken> {
    let mut elements = Elements::new(text);
    let mut map = Map::default();
    let mut within = Within::Nothing;
    loop {
        let event = elements.next()?;
        match event {
            Event::Eof => return Ok(map),
            Event::Start(ref tag) | Event::Empty(ref tag) => {
                let is_open = matches!(event, Event::Start(_));
                match xml::name(tag) {
                    "passages" => {
                        let names = ["device", "companion", "language", "number", "revision", "date", "since"];
                        let [device, companion, language, number, revision, date, since] =
                            elements.attributes(tag, names)?;
                        map.since = since.map(|since| plain(&since));
                        let said = |value: Option<String>| plain(&value.unwrap_or_default());
                        map.head = Head {
                            device: said(device),
                            companion: companion.map(|id| plain(&id)),
                            language: said(language),
                            number: said(number),
                            revision: said(revision),
                            date: said(date),
                        };
                    }
                    "passage" => {
                        let names = ["tag", "id", "kind", "anchor", "bookmark", "column", "gone"];
                        let [tag, id, kind, anchor, bookmark, column, gone] = elements.attributes(tag, names)?;
                        let said = |value: Option<String>| plain(&value.unwrap_or_default());
                        map.passages.push(Passage {
                            tag: said(tag),
                            id: said(id),
                            kind: said(kind),
                            anchor: said(anchor),
                            bookmark: bookmark.map(|name| plain(&name)),
                            column: column.and_then(|column| column.parse().ok()),
                            gone: gone.is_some(),
                            ..Passage::default()
                        });
                    }
                    "fact" => {
                        let [path, file, line] = elements.attributes(tag, ["path", "file", "line"])?;
                        let fact = Fact {
                            path: plain(&path.unwrap_or_default()),
                            file: file.map(|file| plain(&file)),
                            line: line.and_then(|line| line.parse().ok()),
                        };
                        map.passages.last_mut().into_iter().for_each(|passage| passage.facts.push(fact.clone()));
                    }
                    "sentence" => {
                        let id = plain(&elements.attribute(tag, "id")?.unwrap_or_default());
                        map.passages.last_mut().into_iter().for_each(|passage| passage.sentences.push(id.clone()));
                    }
                    "text" if is_open => within = Within::Text,
                    "was" => {
                        within = if is_open { Within::Was } else { Within::Nothing };
                        map.passages.last_mut().into_iter().for_each(|passage| passage.was = Some(String::new()));
                    }
                    "outside" if is_open => {
                        within = Within::Outside;
                        let was = elements.attribute(tag, "was")?.map(|was| plain(&was));
                        map.outside.push((String::new(), was));
                    }
                    _ => {}
                }
            }
            Event::End(_) => within = Within::Nothing,
            event => {
                let passage = map.passages.last_mut();
                let text = match within {
                    Within::Nothing => None,
                    Within::Text => passage.map(|passage| &mut passage.text),
                    Within::Was => passage.and_then(|passage| passage.was.as_mut()),
                    Within::Outside => map.outside.last_mut().map(|(text, _)| text),
                };
                if let Some(text) = text {
                    text.push_str(&plain(&elements.text(event)?));
                }
            }
        }
    }
}
