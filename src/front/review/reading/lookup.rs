//! Which passage a control or a bookmark is, and which styles are those of headings.

use std::collections::{HashMap, HashSet};

use quick_xml::events::Event;

use super::properties::{self, Control};
use crate::base::xml::{self, Broken, Elements};
use crate::front::review::map::Map;

#[derive(Debug, Default)]
pub struct Lookup {
    by_tag: HashMap<String, usize>,
    by_id: HashMap<String, usize>,
    /// By the name of the bookmark, the column, and whether it is a heading; `None` where several can be meant.
    by_bookmark: HashMap<(String, Option<u32>, bool), Option<usize>>,
    /// The ids of the styles of headings.
    pub headings: HashSet<String>,
}

impl Lookup {
    /// For the text of a document and its styles.
    pub fn of(map: &Map, document: &str, styles: Option<&str>) -> Result<Self, Broken> {
        let mut lookup = Self::default();
        for (number, passage) in map.passages.iter().enumerate() {
            lookup.by_tag.entry(passage.tag.clone()).or_insert(number);
            lookup.by_id.entry(passage.id.clone()).or_insert(number);
        }
        // Passages that have a control.
        let mut found = HashSet::new();
        let mut elements = Elements::new(document);
        loop {
            match elements.next()? {
                Event::Eof => break,
                Event::Start(tag) if xml::name(&tag) == "sdtPr" => {
                    let control = properties::of_control(&mut elements)?;
                    found.extend(lookup.passage(&control));
                }
                _ => {}
            }
        }
        for (number, passage) in map.passages.iter().enumerate().filter(|(number, _)| !found.contains(number)) {
            if let Some(bookmark) = &passage.bookmark {
                let key = (bookmark.clone(), passage.column, passage.kind == "heading");
                lookup.by_bookmark.entry(key).and_modify(|one| *one = None).or_insert(Some(number));
            }
        }
        if let Some(styles) = styles {
            lookup.headings = headings(styles)?;
        }
        Ok(lookup)
    }

    /// The passage of a control. A program that drops tags keeps the alias or the number; the number counts only where the control
    /// has no name, since it could be the control of somebody else.
    pub fn passage(&self, control: &Control) -> Option<usize> {
        let named = |name: &Option<String>| name.as_ref().filter(|name| !name.is_empty()).cloned();
        let (tag, alias) = (named(&control.tag), named(&control.alias));
        let by_name = tag.iter().chain(&alias).find_map(|name| self.by_tag.get(name));
        let by_id =
            || control.id.as_ref().filter(|_| tag.is_none() && alias.is_none()).and_then(|id| self.by_id.get(id));
        by_name.or_else(by_id).copied()
    }

    /// The passage that has no control, and whose bookmark stands in a paragraph: in a table, the one of the same column. `None`
    /// where several can be meant.
    pub fn at_bookmark(&self, name: &str, column: Option<u32>, is_heading: bool) -> Option<usize> {
        self.by_bookmark.get(&(name.to_owned(), column, is_heading)).copied().flatten()
    }
}

/// The ids of the styles that are called `heading 1` and so on.
fn headings(styles: &str) -> Result<HashSet<String>, Broken> {
    let mut elements = Elements::new(styles);
    let (mut ids, mut id) = (HashSet::new(), None);
    loop {
        match elements.next()? {
            Event::Eof => return Ok(ids),
            Event::Start(tag) if xml::name(&tag) == "style" => id = properties::attribute(&elements, &tag, "styleId")?,
            Event::Start(tag) | Event::Empty(tag) if xml::name(&tag) == "name" => {
                let name = properties::attribute(&elements, &tag, "val")?.unwrap_or_default().to_lowercase();
                if name.starts_with("heading ") {
                    ids.extend(id.take());
                }
            }
            _ => {}
        }
    }
}
