//! What elements say about themselves: the properties of paragraphs, rows, cells and controls.

use quick_xml::events::{BytesStart, Event};

use super::{Action, Change};
use crate::base::xml::{self, Broken, Elements};
use crate::export::docx::COVER;
use crate::front::review::plain;

/// The names of Word's XML, in the two forms of the standard.
const MAIN: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
/// The most characters of a name or a date that are kept.
const NAME: usize = 200;

/// The value of an attribute, whatever its prefix.
pub fn attribute(elements: &Elements<'_>, tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Broken> {
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| elements.broken(&error.to_string()))?;
        let full: &str = attribute.key.0;
        if full.rsplit(':').next() == Some(name) {
            let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
            return value.map(|value| Some(value.into_owned())).map_err(|error| elements.broken(&error.to_string()));
        }
    }
    Ok(None)
}

/// What the element around a tracked change does.
pub fn action(name: &str) -> Action {
    match name {
        "ins" => Action::Insert,
        "del" => Action::Delete,
        "moveFrom" => Action::MoveFrom,
        _ => Action::MoveTo,
    }
}

/// Who made a change, and when.
pub fn change(elements: &Elements<'_>, tag: &BytesStart<'_>, action: Action) -> Result<Change, Broken> {
    let (author, date) = by(elements, tag)?;
    Ok(Change { action, author, date, text: String::new() })
}

/// The author and the date of a change or a comment.
pub fn by(elements: &Elements<'_>, tag: &BytesStart<'_>) -> Result<(String, Option<String>), Broken> {
    let short = |text: String| plain(&text).chars().take(NAME).collect::<String>();
    let author = attribute(elements, tag, "author")?.map_or_else(String::new, short);
    Ok((author, attribute(elements, tag, "date")?.map(short)))
}

/// The properties of a paragraph.
#[derive(Default)]
pub struct OfParagraph {
    pub style: Option<String>,
    /// How its end was inserted or deleted.
    pub end: Option<Change>,
    pub formats: Vec<Change>,
}

/// Reads to the end of the element that was opened last, and gives each element within to a function; a change of the format is
/// kept instead, without what was there before.
fn within(
    elements: &mut Elements<'_>,
    mut each: impl FnMut(&Elements<'_>, &BytesStart<'_>, usize) -> Result<(), Broken>,
) -> Result<Vec<Change>, Broken> {
    let outside = elements.open - 1;
    let mut formats = Vec::new();
    while elements.open > outside {
        let event = elements.next()?;
        let (Event::Start(tag) | Event::Empty(tag)) = &event else { continue };
        let is_open = matches!(event, Event::Start(_));
        if xml::name(tag).ends_with("Change") {
            formats.push(change(elements, tag, Action::Format)?);
            if is_open {
                elements.skip()?;
            }
            continue;
        }
        let depth = elements.open - outside - usize::from(is_open);
        each(elements, tag, depth)?;
    }
    Ok(formats)
}

/// The changes of the format in an element that says nothing else here.
pub fn formats(elements: &mut Elements<'_>) -> Result<Vec<Change>, Broken> {
    within(elements, |_, _, _| Ok(()))
}

pub fn of_paragraph(elements: &mut Elements<'_>) -> Result<OfParagraph, Broken> {
    let mut read = OfParagraph::default();
    let mut in_run = false;
    let formats = within(elements, |elements, tag, depth| {
        let name = xml::name(tag);
        if depth == 1 {
            in_run = name == "rPr";
        }
        let action = match name {
            "pStyle" => {
                read.style = attribute(elements, tag, "val")?;
                return Ok(());
            }
            "ins" => Action::Insert,
            "del" => Action::Delete,
            "moveFrom" => Action::MoveFrom,
            "moveTo" => Action::MoveTo,
            _ => return Ok(()),
        };
        if in_run && depth == 2 {
            // A paragraph can be inserted and deleted again.
            if read.end.is_none() || action.removes() {
                read.end = Some(change(elements, tag, action)?);
            }
        } else {
            read.formats.push(change(elements, tag, Action::Format)?);
        }
        Ok(())
    })?;
    read.formats.extend(formats);
    Ok(read)
}

/// How a row or a cell was inserted or deleted, and its changes of the format.
pub fn of_row(elements: &mut Elements<'_>) -> Result<(Vec<Change>, Vec<Change>), Broken> {
    let mut marks = Vec::new();
    let formats = within(elements, |elements, tag, _| {
        let action = match xml::name(tag) {
            "ins" => Action::InsertRow,
            "del" => Action::DeleteRow,
            "cellIns" => Action::InsertCell,
            "cellDel" => Action::DeleteCell,
            "cellMerge" => Action::Format,
            _ => return Ok(()),
        };
        marks.push(change(elements, tag, action)?);
        Ok(())
    })?;
    Ok((marks, formats))
}

/// What names a control.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Control {
    pub tag: Option<String>,
    pub alias: Option<String>,
    pub id: Option<String>,
    /// Whether its content is made by the program, as a table of contents is; a cover is not.
    pub is_made: bool,
}

pub fn of_control(elements: &mut Elements<'_>) -> Result<Control, Broken> {
    let mut control = Control::default();
    within(elements, |elements, tag, _| {
        let place = match xml::name(tag) {
            "tag" => &mut control.tag,
            "alias" => &mut control.alias,
            "id" => &mut control.id,
            "docPartObj" => {
                control.is_made = true;
                return Ok(());
            }
            "docPartGallery" if attribute(elements, tag, "val")?.as_deref() == Some(COVER) => {
                control.is_made = false;
                return Ok(());
            }
            _ => return Ok(()),
        };
        *place = attribute(elements, tag, "val")?;
        Ok(())
    })?;
    Ok(control)
}

/// The prefix that a root gives to the names of Word's XML.
pub fn prefix(root: &BytesStart<'_>) -> Option<String> {
    root.attributes().with_checks(false).flatten().find_map(|attribute| {
        let prefix = attribute.key.0.strip_prefix("xmlns:")?;
        let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok()?;
        MAIN.contains(&&*value).then(|| prefix.to_owned())
    })
}
