//! The styles of a document: the built-in ones (`templates/docx/styles.xml`), or those of a project's own `reference.docx` with the
//! built-in ones that it lacks. Styles are found by their names, as Word has other ids for them in each language.

use std::collections::BTreeMap;
use std::ops::Range;

use quick_xml::events::Event;

use crate::base::xml::{self, Elements};
use crate::project::reference::{Broken, without};

/// A style as its part has it.
#[derive(Debug)]
struct Style {
    id: String,
    name: String,
    /// Its element in the text.
    range: Range<usize>,
}

/// The styles of a document.
#[derive(Debug)]
pub(super) struct Styles {
    pub xml: String,
    /// The id of each built-in style, by its name.
    ids: BTreeMap<String, String>,
}

impl Styles {
    /// The styles of a part, with those of the built-in one that it lacks.
    pub(super) fn of(built_in: &str, reference: Option<&str>) -> Result<Self, Broken> {
        let needed = read(built_in)?;
        let Some(own) = reference else {
            let ids = needed.into_iter().map(|style| (style.name, style.id)).collect();
            return Ok(Self { xml: built_in.to_owned(), ids });
        };
        // Lists and the numbers of headings are made here, so the numbers of those lists mean nothing.
        let own = without(own, "numPr")?;
        let there = read(&own)?;
        let find = |name: &str| there.iter().find(|style| style.name.eq_ignore_ascii_case(name));
        let mut ids = BTreeMap::new();
        for style in &needed {
            let id = match find(&style.name) {
                Some(found) => found.id.clone(),
                None if there.iter().any(|other| other.id == style.id) => format!("Ifu{}", style.id),
                None => style.id.clone(),
            };
            ids.insert(style.name.clone(), id);
        }
        let mut added = String::new();
        for style in needed.iter().filter(|style| find(&style.name).is_none()) {
            let mut text = built_in[style.range.clone()].to_owned();
            // The built-in defaults stay those of the reference.
            text = text.replacen(" w:default=\"1\"", "", 1);
            for other in &needed {
                let new = &ids[&other.name];
                if *new != other.id {
                    for element in ["basedOn", "next", "link"] {
                        text = text.replace(
                            &format!("<w:{element} w:val=\"{}\"/>", other.id),
                            &format!("<w:{element} w:val=\"{new}\"/>"),
                        );
                    }
                }
            }
            let own = format!("w:styleId=\"{}\"", style.id);
            added += &text.replacen(&own, &format!("w:styleId=\"{}\"", ids[&style.name]), 1);
            added.push('\n');
        }
        let end = own.rfind("</").ok_or("its styles have no end")?;
        Ok(Self { xml: format!("{}{added}{}", &own[..end], &own[end..]), ids })
    }

    /// The id of a style, by its name in the built-in part.
    pub(super) fn id(&self, name: &str) -> &str {
        self.ids.get(name).map_or("Normal", String::as_str)
    }
}

/// The styles of a part.
fn read(text: &str) -> Result<Vec<Style>, Broken> {
    let mut elements = Elements::new(text);
    let mut styles = Vec::new();
    let mut last: Option<Style> = None;
    let result = (|| -> Result<(), xml::Broken> {
        loop {
            let event = elements.next()?;
            let start = elements.start;
            match &event {
                Event::Start(tag) if xml::name(tag) == "style" => {
                    let [id] = elements.attributes(tag, ["w:styleId"])?;
                    last = Some(Style { id: id.unwrap_or_default(), name: String::new(), range: start..start });
                }
                Event::Empty(tag) | Event::Start(tag) if xml::name(tag) == "name" => {
                    let [name] = elements.attributes(tag, ["w:val"])?;
                    if let Some(style) = last.as_mut().filter(|style| style.name.is_empty()) {
                        style.name = name.unwrap_or_default();
                    }
                }
                Event::End(tag) if xml::end_name(tag) == "style" => {
                    if let Some(mut style) = last.take() {
                        style.range.end = elements.end();
                        styles.push(style);
                    }
                }
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    })();
    result.map_err(|(at, why)| format!("its styles are no XML at byte {at}: {why}"))?;
    Ok(styles)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project;

    const OWN: &str = "<w:styles xmlns:w=\"urn:w\"><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"Heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"own\"/></w:style></w:styles>";

    fn built_in() -> &'static str {
        project::built_in_template("docx/styles.xml")
    }

    #[test]
    fn the_styles_of_a_reference_are_found_by_name_and_the_others_added() {
        let styles = Styles::of(built_in(), Some(OWN)).expect("styles");
        assert_eq!((styles.id("Normal"), styles.id("heading 1")), ("Standard", "berschrift1"));
        assert_eq!((styles.id("heading 2"), styles.id("caption")), ("Heading2", "IfuCaption"));
        assert!(!styles.xml.contains("w:val=\"7\""), "{}", styles.xml);
        assert!(styles.xml.contains("<w:name w:val=\"heading 2\"/><w:basedOn w:val=\"Standard\"/>"), "{}", styles.xml);
        assert_eq!(styles.xml.matches("w:default=\"1\"").count(), 1);
        roxmltree::Document::parse(&styles.xml).expect("XML");
    }

    #[test]
    fn every_style_that_another_one_names_is_there() {
        let text = built_in();
        let ids: Vec<String> = read(text).expect("styles").into_iter().map(|style| style.id).collect();
        for element in ["basedOn", "next"] {
            for rest in text.split(&format!("<w:{element} w:val=\"")).skip(1) {
                let name = rest.split('"').next().unwrap_or_default();
                assert!(ids.iter().any(|id| id == name), "{name}");
            }
        }
        assert!(Styles::of(text, Some("<w:styles><w:style>")).is_err());
    }
}
