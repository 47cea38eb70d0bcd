//! Comments, and which one answers which.

use std::collections::HashMap;

use quick_xml::events::Event;

use super::properties::{attribute, by};
use crate::base::xml::{self, Broken, Elements};
use crate::front::review::plain;

/// A comment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comment {
    pub id: String,
    pub author: String,
    pub date: Option<String>,
    pub text: String,
    /// Whether it was marked as done.
    pub done: bool,
    /// The number of the comment that it answers.
    pub parent: Option<usize>,
    /// The text that it is about.
    pub quote: String,
    /// The spots in which that text stands.
    pub spots: Vec<usize>,
    /// What names its last paragraph.
    paragraph: Option<String>,
}

/// Reads the comments, in their order in the file.
pub fn read(text: &str) -> Result<Vec<Comment>, Broken> {
    let mut elements = Elements::new(text);
    let mut comments: Vec<Comment> = Vec::new();
    let mut in_text = false;
    loop {
        let event = elements.next()?;
        match event {
            Event::Eof => {
                for comment in &mut comments {
                    comment.text = comment.text.trim().to_owned();
                }
                return Ok(comments);
            }
            Event::Start(ref tag) | Event::Empty(ref tag) => {
                let name = xml::name(tag);
                if name == "comment" {
                    let (author, date) = by(&elements, tag)?;
                    let id = attribute(&elements, tag, "id")?.unwrap_or_default();
                    comments.push(Comment { id, author, date, ..Comment::default() });
                }
                let Some(last) = comments.last_mut() else { continue };
                match name {
                    "p" => {
                        last.paragraph = attribute(&elements, tag, "paraId")?.or(last.paragraph.take());
                        last.text.push('\n');
                    }
                    "br" | "cr" => last.text.push('\n'),
                    "tab" => last.text.push('\t'),
                    _ => {}
                }
                in_text = name == "t" && matches!(event, Event::Start(_));
            }
            Event::End(_) => in_text = false,
            event if in_text => {
                let text = plain(&elements.text(event)?);
                comments.last_mut().into_iter().for_each(|comment| comment.text.push_str(&text));
            }
            _ => {}
        }
    }
}

/// Notes which comments answer others, and which are done.
pub fn join(comments: &mut [Comment], extended: &str) -> Result<(), Broken> {
    let by_paragraph: HashMap<String, usize> = comments
        .iter()
        .enumerate()
        .filter_map(|(number, comment)| Some((comment.paragraph.clone()?, number)))
        .collect();
    let mut elements = Elements::new(extended);
    loop {
        match elements.next()? {
            Event::Eof => return Ok(()),
            Event::Start(tag) | Event::Empty(tag) if xml::name(&tag) == "commentEx" => {
                let find = |name: &str| -> Result<Option<usize>, Broken> {
                    Ok(attribute(&elements, &tag, name)?.and_then(|id| by_paragraph.get(&id)).copied())
                };
                let (own, parent) = (find("paraId")?, find("paraIdParent")?);
                let Some(own) = own else { continue };
                comments[own].parent = parent.filter(|parent| *parent != own);
                let done = attribute(&elements, &tag, "done")?;
                comments[own].done = matches!(done.as_deref(), Some("1" | "true" | "on"));
            }
            _ => {}
        }
    }
}
