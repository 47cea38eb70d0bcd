//! What was written into a document: the text of each passage before and after the tracked changes, the changes, and where each
//! comment is.

mod comments;
mod lookup;
mod open;
mod properties;
mod spot;
mod walk;

use super::docx::{Package, damaged};
use super::map::Map;
use super::squeezed;
use crate::base::limit::REMARKS;
use crate::base::xml::Broken;
use crate::export::docx::AUTHOR;
pub use comments::Comment;
use lookup::Lookup;
pub use spot::{Action, Change, Spot};
use walk::Walker;

/// What a document holds.
#[derive(Debug, Default)]
pub struct Reading {
    pub spots: Vec<Spot>,
    pub comments: Vec<Comment>,
}

/// Reads the text of a package.
///
/// # Errors
/// The reason why it cannot be read, as a clause.
pub fn read(package: &Package, map: &Map) -> Result<Reading, String> {
    let told = |part: &'static str| move |broken: Broken| damaged(part, &broken);
    let lookup = Lookup::of(map, &package.document, package.styles.as_deref()).map_err(told("word/document.xml"))?;
    // In a copy that shows changes, those by ifugen are no reviewer's.
    let own = map.since.as_ref().map(|_| AUTHOR);
    let mut walker = Walker::new(&package.document, &lookup, own);
    walker.walk().map_err(told("word/document.xml"))?;
    let mut reading = Reading { spots: std::mem::take(&mut walker.spots), comments: Vec::new() };
    if let Some(comments) = &package.comments {
        reading.comments = comments::read(comments).map_err(told("word/comments.xml"))?;
        if let Some(extended) = &package.extended {
            comments::join(&mut reading.comments, extended).map_err(told("word/commentsExtended.xml"))?;
        }
        for comment in &mut reading.comments {
            walker.place(comment);
        }
    }
    for (part, text) in &package.others {
        let mut walker = Walker::new(text, &lookup, own);
        walker.walk().map_err(|broken| damaged(&part.name, &broken))?;
        let spots = walker.spots.into_iter().filter(|spot| !spot.changes.is_empty() || !squeezed(&spot.new).is_empty());
        reading.spots.extend(spots.map(|spot| Spot { part: Some(part.clone()), passage: None, after: None, ..spot }));
    }
    let changes: usize = reading.spots.iter().map(|spot| spot.changes.len()).sum();
    if changes + reading.comments.len() > REMARKS {
        return Err(format!("it has more than {REMARKS} comments and changes"));
    }
    Ok(reading)
}
