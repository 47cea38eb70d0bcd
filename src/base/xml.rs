//! XML, event by event. Document types and all entities that XML itself does not define are rejected: no file and no
//! endless expansion can enter. Where a format always begins with a document type, its bare name is accepted, and ignored.

use quick_xml::events::{BytesEnd, BytesRef, BytesStart, Event};
use quick_xml::reader::Reader;

/// Why a text cannot be read, and at which byte.
pub type Broken = (usize, String);

/// The name of an element, without its prefix.
pub fn name<'a>(tag: &'a BytesStart<'_>) -> &'a str {
    let name: &str = tag.name().0;
    name.rsplit(':').next().unwrap_or_default()
}

/// The same of the end of an element.
pub fn end_name<'a>(tag: &'a BytesEnd<'_>) -> &'a str {
    let name: &str = tag.name().0;
    name.rsplit(':').next().unwrap_or_default()
}

/// The elements of a file, and their places.
pub struct Elements<'a> {
    reader: Reader<&'a [u8]>,
    /// Byte at which the last event begins.
    pub start: usize,
    /// Elements that are open.
    pub open: usize,
    /// The name of the document type that is accepted.
    document_type: Option<&'static str>,
}

impl<'a> Elements<'a> {
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { reader: Reader::from_str(text), start: 0, open: 0, document_type: None }
    }

    /// Like [`Self::new`], for a format whose files begin with a document type of this name. It may name a file, which is
    /// never read; declarations in it are rejected.
    #[must_use]
    pub fn with_document_type(text: &'a str, name: &'static str) -> Self {
        Self { document_type: Some(name), ..Self::new(text) }
    }

    pub fn broken(&self, why: &str) -> Broken {
        (self.start, why.to_owned())
    }

    /// Byte at which the last event ends.
    #[must_use]
    pub fn end(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or_default()
    }

    /// The next event that matters; no comments, and no document type.
    pub fn next(&mut self) -> Result<Event<'a>, Broken> {
        loop {
            self.start = usize::try_from(self.reader.buffer_position()).unwrap_or_default();
            let event = self.reader.read_event().map_err(|error| {
                (usize::try_from(self.reader.error_position()).unwrap_or(self.start), error.to_string())
            })?;
            match &event {
                Event::DocType(text) => {
                    let content: &str = text;
                    let is_bare = !content.contains('[') && content.split_whitespace().next() == self.document_type;
                    if is_bare && self.document_type.is_some() {
                        continue;
                    }
                    return Err(self.broken("a document type (<!DOCTYPE …>), which is not accepted"));
                }
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => continue,
                Event::Start(_) => self.open += 1,
                Event::End(_) => self.open -= 1,
                Event::Eof if self.open > 0 => return Err(self.broken("the file ends inside an element")),
                _ => {}
            }
            return Ok(event);
        }
    }

    /// Checks that nothing stands behind the outermost element: of two files in one, only the first would be read.
    pub fn finish(&mut self) -> Result<(), Broken> {
        loop {
            match self.next()? {
                Event::Eof => return Ok(()),
                Event::Text(text) if text.xml10_content().trim().is_empty() => {}
                _ => return Err(self.broken("something stands behind the end of the outermost element")),
            }
        }
    }

    /// Leaves out the rest of the element that was opened last.
    pub fn skip(&mut self) -> Result<(), Broken> {
        let outside = self.open - 1;
        while self.open > outside {
            self.next()?;
        }
        Ok(())
    }

    /// The value of an attribute, by its name with no prefix.
    pub fn attribute(&self, tag: &BytesStart<'_>, name: &str) -> Result<Option<String>, Broken> {
        for attribute in tag.attributes() {
            let attribute = attribute.map_err(|error| self.broken(&error.to_string()))?;
            if attribute.key.0 == name {
                let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
                return value.map(|value| Some(value.into_owned())).map_err(|error| self.broken(&error.to_string()));
            }
        }
        Ok(None)
    }

    /// The values of some attributes, by their names with no prefix. In one pass and with no check for repeated names,
    /// which takes time with the square of their number; of a repeated one the first counts.
    pub fn attributes<const N: usize>(
        &self,
        tag: &BytesStart<'_>,
        names: [&str; N],
    ) -> Result<[Option<String>; N], Broken> {
        let mut found = [const { None }; N];
        for attribute in tag.attributes().with_checks(false) {
            let attribute = attribute.map_err(|error| self.broken(&error.to_string()))?;
            let Some(at) = names.iter().position(|name| attribute.key.0 == *name) else { continue };
            if found[at].is_none() {
                let value = attribute.normalized_value(quick_xml::XmlVersion::Implicit1_0);
                found[at] = Some(value.map_err(|error| self.broken(&error.to_string()))?.into_owned());
            }
        }
        Ok(found)
    }

    /// The character of `&…;`.
    pub fn character(&self, reference: &BytesRef<'_>) -> Result<char, Broken> {
        let known = [("lt", '<'), ("gt", '>'), ("amp", '&'), ("quot", '"'), ("apos", '\'')];
        let content = reference.xml10_content();
        if let Some((_, character)) = known.iter().find(|(name, _)| *name == content) {
            return Ok(*character);
        }
        match reference.resolve_char_ref() {
            Ok(Some(character)) => Ok(character),
            _ => Err(self.broken(&format!("the entity `&{content};`, which is not accepted"))),
        }
    }

    /// The text of an event.
    pub fn text(&self, event: Event<'_>) -> Result<String, Broken> {
        match event {
            Event::Text(text) => Ok(text.xml10_content().into_owned()),
            Event::CData(text) => Ok(text.xml10_content().into_owned()),
            Event::GeneralRef(reference) => self.character(&reference).map(String::from),
            _ => Ok(String::new()),
        }
    }
}
