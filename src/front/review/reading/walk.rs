//! Walks through the text of a document, element by element.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::lookup::Lookup;
use super::open::{Open, Paragraph, Piece, Row};
use super::spot::{LATE, note};
use super::{Change, Comment, Spot, properties};
use crate::base::xml::{self, Broken, Elements};
use crate::front::review::{plain, squeezed};

/// The most characters of the text to which a comment belongs that are kept.
const QUOTE: usize = 300;
/// The deepest level of elements.
const DEEPEST: usize = 500;

pub struct Walker<'d> {
    elements: Elements<'d>,
    lookup: &'d Lookup,
    /// Whose changes and comments the copy was sent out with.
    own: Option<&'static str>,
    /// How many such deletions are open.
    gone: usize,
    /// The prefix of the main names.
    prefix: String,
    pub spots: Vec<Spot>,
    /// The spot of each passage, by its number.
    of_passage: HashMap<usize, usize>,
    /// The passages of the controls that are open.
    controls: Vec<Option<usize>>,
    /// For each text box that is open, how many controls are open around it.
    boxes: Vec<usize>,
    /// How many controls are open, from the outermost one on whose content the program makes.
    made: usize,
    marks: Vec<Change>,
    rows: Vec<Row>,
    paragraphs: Vec<Paragraph>,
    /// Bookmarks before the next paragraph.
    waiting: Vec<String>,
    heading: String,
    last: Option<usize>,
    /// All text, and its pieces.
    flow: String,
    pieces: Vec<Piece>,
    /// The spot of the last paragraph.
    here: Option<usize>,
    /// First and last piece of each comment, by its id, and its spot.
    ranges: HashMap<String, (usize, Option<usize>, Option<usize>)>,
}

impl<'d> Walker<'d> {
    pub fn new(text: &'d str, lookup: &'d Lookup, own: Option<&'static str>) -> Self {
        Self {
            elements: Elements::new(text),
            lookup,
            own,
            gone: 0,
            prefix: "w".to_owned(),
            spots: Vec::new(),
            of_passage: HashMap::new(),
            controls: Vec::new(),
            boxes: Vec::new(),
            made: 0,
            marks: Vec::new(),
            rows: Vec::new(),
            paragraphs: Vec::new(),
            waiting: Vec::new(),
            heading: String::new(),
            last: None,
            flow: String::new(),
            pieces: Vec::new(),
            here: None,
            ranges: HashMap::new(),
        }
    }

    pub fn walk(&mut self) -> Result<(), Broken> {
        let mut open: Vec<Open> = Vec::new();
        let mut is_root = true;
        loop {
            match self.elements.next()? {
                Event::Eof => return Ok(()),
                Event::Start(_) if self.elements.open > DEEPEST => {
                    return Err(self.elements.broken(&format!("its elements are deeper than {DEEPEST} levels")));
                }
                Event::Start(tag) => {
                    if std::mem::take(&mut is_root) {
                        self.prefix = properties::prefix(&tag).unwrap_or_else(|| self.prefix.clone());
                    }
                    if let Some(opened) = self.start(&tag)? {
                        open.push(opened);
                    }
                }
                Event::Empty(tag) => {
                    is_root = false;
                    if let Some(opened) = self.empty(&tag)? {
                        self.end(&opened);
                    }
                }
                Event::End(_) => {
                    if let Some(opened) = open.pop() {
                        self.end(&opened);
                    }
                }
                event if matches!(open.last(), Some(Open::Text)) => {
                    let text = self.elements.text(event)?;
                    self.text(&plain(&text));
                }
                _ => {}
            }
        }
    }

    /// The name of an element without its prefix, if it is one of Word's XML.
    fn name<'t>(&self, tag: &'t BytesStart<'_>) -> &'t str {
        let full: &str = tag.name().0;
        full.strip_prefix(self.prefix.as_str()).and_then(|rest| rest.strip_prefix(':')).unwrap_or_default()
    }

    /// An element begins. `None` if it was read to its end.
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<Option<Open>, Broken> {
        // The same again, for programs that cannot show the other one.
        if xml::name(tag) == "Fallback" {
            self.elements.skip()?;
            return Ok(None);
        }
        let opened = match self.name(tag) {
            "t" | "delText" => Open::Text,
            "p" => {
                self.begin_paragraph();
                Open::Paragraph
            }
            "pPr" => {
                let read = properties::of_paragraph(&mut self.elements)?;
                let is_heading = read.style.is_some_and(|style| self.lookup.headings.contains(&style));
                let end = read.end.filter(|end| !self.is_own(end));
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.end = end;
                    paragraph.is_heading = is_heading;
                }
                self.formatted(read.formats);
                return Ok(None);
            }
            "rPr" | "tblPr" | "tblPrEx" | "sectPr" | "tblGrid" => {
                let formats = properties::formats(&mut self.elements)?;
                self.formatted(formats);
                return Ok(None);
            }
            "fldSimple" => {
                self.paragraphs.last_mut().into_iter().for_each(|paragraph| paragraph.fields.push(true));
                Open::Field
            }
            "sdt" => {
                self.controls.push(None);
                self.made += usize::from(self.made > 0);
                Open::Control
            }
            "txbxContent" => {
                self.boxes.push(self.controls.len());
                Open::TextBox
            }
            "sdtPr" => {
                let control = properties::of_control(&mut self.elements)?;
                let passage = self.lookup.passage(&control);
                if control.is_made && self.made == 0 {
                    self.made = 1;
                }
                if let Some(open) = self.controls.last_mut() {
                    *open = passage;
                }
                return Ok(None);
            }
            "tr" => {
                self.rows.push(Row::default());
                Open::Row
            }
            "trPr" => {
                let (marks, formats) = properties::of_row(&mut self.elements)?;
                let (own, marks): (Vec<Change>, Vec<Change>) = marks.into_iter().partition(|mark| self.is_own(mark));
                if let Some(row) = self.rows.last_mut() {
                    row.is_gone = own.iter().any(|mark| mark.action.removes());
                    row.marks.extend(marks);
                }
                self.formatted(formats);
                return Ok(None);
            }
            "tc" => {
                self.rows.last_mut().into_iter().for_each(|row| row.column += 1);
                Open::Cell
            }
            "tcPr" => {
                let (marks, formats) = properties::of_row(&mut self.elements)?;
                self.rows.last_mut().into_iter().for_each(|row| row.cell = marks.first().cloned());
                self.formatted(formats);
                return Ok(None);
            }
            name @ ("ins" | "del" | "moveFrom" | "moveTo") => self.mark(tag, name)?,
            "instrText" | "delInstrText" | "sdtEndPr" => {
                self.elements.skip()?;
                return Ok(None);
            }
            // Of a formula.
            _ if tag.name().0 == "m:t" => Open::Text,
            _ => {
                self.single(tag)?;
                Open::Other
            }
        };
        Ok(Some(opened))
    }

    /// The beginning of a tracked change.
    fn mark(&mut self, tag: &BytesStart<'_>, name: &str) -> Result<Open, Broken> {
        let action = properties::action(name);
        let mark = properties::change(&self.elements, tag, action)?;
        Ok(if !self.is_own(&mark) {
            self.marks.push(mark);
            Open::Mark
        } else if action.removes() {
            self.gone += 1;
            Open::Gone
        } else {
            Open::Other
        })
    }

    /// An element without content. What is to be ended.
    fn empty(&mut self, tag: &BytesStart<'_>) -> Result<Option<Open>, Broken> {
        match self.name(tag) {
            "p" => {
                self.begin_paragraph();
                Ok(Some(Open::Paragraph))
            }
            "tc" => {
                self.rows.last_mut().into_iter().for_each(|row| row.column += 1);
                Ok(None)
            }
            _ => self.single(tag).map(|()| None),
        }
    }

    /// An element that means something by itself.
    fn single(&mut self, tag: &BytesStart<'_>) -> Result<(), Broken> {
        match self.name(tag) {
            "br" | "cr" => self.text("\n"),
            "tab" if !self.paragraphs.is_empty() => self.text("\t"),
            "fldChar" => {
                let kind = properties::attribute(&self.elements, tag, "fldCharType")?;
                let Some(paragraph) = self.paragraphs.last_mut() else { return Ok(()) };
                match kind.as_deref() {
                    Some("begin") => paragraph.fields.push(false),
                    Some("separate") => paragraph.fields.last_mut().into_iter().for_each(|field| *field = true),
                    _ => _ = paragraph.fields.pop(),
                }
            }
            "noBreakHyphen" => self.text("\u{2011}"),
            "softHyphen" => self.text("\u{ad}"),
            "sym" => self.text("\u{fffd}"),
            "bookmarkStart" => {
                let name = plain(&properties::attribute(&self.elements, tag, "name")?.unwrap_or_default());
                // Targets of Word's own references.
                if !name.starts_with('_') {
                    self.bookmark(name);
                }
            }
            "commentRangeStart" => {
                let id = properties::attribute(&self.elements, tag, "id")?.unwrap_or_default();
                self.ranges.entry(id).or_insert((self.pieces.len(), None, None));
            }
            "commentRangeEnd" => {
                let id = properties::attribute(&self.elements, tag, "id")?.unwrap_or_default();
                let end = self.pieces.len();
                self.ranges.entry(id).or_insert((end, None, None)).1 = Some(end);
            }
            "commentReference" => {
                let id = properties::attribute(&self.elements, tag, "id")?.unwrap_or_default();
                let (here, end) = (self.spot(), self.pieces.len());
                self.ranges.entry(id).or_insert((end, Some(end), None)).2 = Some(here);
            }
            // The alternative text of a picture stands for it.
            _ if xml::name(tag) == "docPr" => {
                let text = properties::attribute(&self.elements, tag, "descr")?;
                self.text(&plain(&text.unwrap_or_default()));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, opened: &Open) {
        match opened {
            Open::Control => {
                self.controls.pop();
                self.made = self.made.saturating_sub(1);
            }
            Open::TextBox => _ = self.boxes.pop(),
            Open::Mark => {
                // What has no text is a change, too: a picture, a note.
                let spot = self.spot();
                self.marks.pop().into_iter().for_each(|mark| note(&mut self.spots[spot], &mark));
            }
            Open::Gone => self.gone -= 1,
            Open::Row => _ = self.rows.pop(),
            Open::Cell => self.rows.last_mut().into_iter().for_each(|row| row.cell = None),
            Open::Paragraph => self.end_paragraph(),
            Open::Field => self.paragraphs.last_mut().into_iter().for_each(|paragraph| _ = paragraph.fields.pop()),
            Open::Other | Open::Text => {}
        }
    }

    fn begin_paragraph(&mut self) {
        let bookmarks = std::mem::take(&mut self.waiting);
        self.paragraphs.push(Paragraph { bookmarks, ..Paragraph::default() });
        let spot = self.spot();
        self.here = Some(spot);
        if std::mem::take(&mut self.spots[spot].is_ended) {
            // The end of the paragraph before is part of the text.
            if let Some(mark) = self.spots[spot].end.take() {
                self.marks.push(mark);
                self.text("\n");
                self.marks.pop();
            } else {
                self.text("\n");
            }
            // A change that goes on does so in a new line.
            let changes = self.spots[spot].changes.iter_mut().rev().take(LATE);
            changes.filter(|change| !change.text.ends_with('\n')).for_each(|change| change.text.push('\n'));
        }
    }

    fn end_paragraph(&mut self) {
        let spot = self.spot();
        let Some(paragraph) = self.paragraphs.pop() else { return };
        if let Some(change) = &paragraph.end {
            note(&mut self.spots[spot], &Change { text: String::new(), ..change.clone() });
        }
        self.spots[spot].is_ended = true;
        self.spots[spot].end.clone_from(&paragraph.end);
        if paragraph.is_heading && !paragraph.text.trim().is_empty() {
            self.heading = squeezed(&paragraph.text);
        }
        if let Some(own) = paragraph.spot {
            self.find_by_bookmark(own, &paragraph.bookmarks, paragraph.is_heading);
        }
    }

    /// A paragraph whose control is gone.
    fn find_by_bookmark(&mut self, spot: usize, own: &[String], is_heading: bool) {
        let row = self.rows.last();
        let column = row.map(|row| row.column);
        let names = own.iter().take(LATE).chain(row.into_iter().flat_map(|row| row.bookmarks.iter().take(LATE)));
        for name in names {
            self.spots[spot].bookmark.get_or_insert_with(|| name.clone());
            let Some(passage) = self.lookup.at_bookmark(name, column, is_heading) else { continue };
            if let std::collections::hash_map::Entry::Vacant(entry) = self.of_passage.entry(passage) {
                entry.insert(spot);
                self.spots[spot].passage = Some(passage);
                self.last = Some(passage);
                return;
            }
        }
    }

    fn bookmark(&mut self, name: String) {
        match self.paragraphs.last_mut() {
            Some(paragraph) => {
                if let Some(row) = self.rows.last_mut() {
                    row.bookmarks.push(name.clone());
                }
                paragraph.bookmarks.push(name);
            }
            None => self.waiting.push(name),
        }
    }

    /// Where text stands now.
    fn spot(&mut self) -> usize {
        let inserted = self.rows.iter().position(|row| row.marks.iter().any(|mark| mark.action.adds()));
        if let Some(at) = inserted {
            if let Some(spot) = self.rows[at].spot {
                return spot;
            }
            let spot = self.new_spot(None);
            self.rows[at].spot = Some(spot);
            return spot;
        }
        let first = self.boxes.last().copied().unwrap_or(0);
        if let Some(passage) = self.controls.iter().skip(first).rev().find_map(|control| *control) {
            if let Some(spot) = self.of_passage.get(&passage) {
                return *spot;
            }
            let spot = self.new_spot(Some(passage));
            self.of_passage.insert(passage, spot);
            self.last = Some(passage);
            return spot;
        }
        if let Some(spot) = self.paragraphs.last().and_then(|paragraph| paragraph.spot) {
            return spot;
        }
        let spot = self.new_spot(None);
        self.paragraphs.last_mut().into_iter().for_each(|paragraph| paragraph.spot = Some(spot));
        spot
    }

    fn new_spot(&mut self, passage: Option<usize>) -> usize {
        let (heading, is_made) = (self.heading.clone(), self.made > 0);
        self.spots.push(Spot { passage, heading, after: self.last, is_made, ..Spot::default() });
        self.spots.len() - 1
    }

    /// The changes that hold for text that stands here.
    fn active(&self) -> Vec<Change> {
        let rows = self.rows.iter().flat_map(|row| row.marks.iter().chain(&row.cell));
        rows.chain(&self.marks).cloned().collect()
    }

    fn text(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let at = self.spot();
        let active = self.active();
        let in_field = self.paragraphs.last().is_some_and(|paragraph| paragraph.fields.contains(&true));
        if self.gone > 0 || self.rows.iter().any(|row| row.is_gone) {
            // A comment can be on it.
            self.piece(at, text);
            return;
        }
        let spot = &mut self.spots[at];
        let is_new = active.iter().any(|mark| mark.action.adds());
        let is_gone = active.iter().any(|mark| mark.action.removes());
        if !is_new {
            spot.old.push_str(text);
            if in_field {
                spot.fields.push(text.to_owned());
            } else {
                spot.without_fields.push_str(text);
            }
        }
        if !is_gone {
            spot.new.push_str(text);
        }
        for mark in &active {
            note(spot, &Change { text: text.to_owned(), ..mark.clone() });
        }
        spot.in_change = !active.is_empty();
        if !is_gone {
            self.paragraphs.last_mut().into_iter().for_each(|paragraph| paragraph.text.push_str(text));
        }
        self.piece(at, text);
    }

    fn piece(&mut self, spot: usize, text: &str) {
        let start = self.flow.len();
        self.flow.push_str(text);
        self.pieces.push(Piece { spot, start, end: self.flow.len() });
    }

    /// Whether a change is one that the copy was sent out with.
    fn is_own(&self, change: &Change) -> bool {
        self.own == Some(change.author.as_str())
    }

    fn formatted(&mut self, formats: Vec<Change>) {
        if formats.is_empty() {
            return;
        }
        let spot = self.spot();
        for format in formats {
            if !self.spots[spot].changes.iter().rev().take(LATE).any(|known| known.is_like(&format)) {
                self.spots[spot].changes.push(format);
            }
        }
    }

    /// Where a comment stands, and the text that it is about.
    pub fn place(&self, comment: &mut Comment) {
        let Some((start, end, reference)) = self.ranges.get(&comment.id) else { return };
        let pieces = &self.pieces[*start..end.unwrap_or(*start).max(*start)];
        let mut left = QUOTE;
        for piece in pieces {
            let text = &self.flow[piece.start..piece.end];
            comment.quote.extend(text.chars().take(left));
            left = left.saturating_sub(text.chars().count());
            if !comment.spots.contains(&piece.spot) {
                comment.spots.push(piece.spot);
            }
            if left == 0 {
                break;
            }
        }
        if comment.spots.is_empty() {
            comment.spots.extend(reference);
        }
    }
}
