//! CycloneDX in XML, versions 1.0 to 1.7: converted to the shape of its JSON, which [`super::cyclonedx`] reads. Names
//! of elements from the XML schema of the specification (ECMA-424).

use anyhow::{Context as _, anyhow, bail};
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value};

use super::{Bill, contains, cyclonedx};
use crate::base::limit::COMPONENT_DEPTH;
use crate::base::xml::{Broken, Elements, name};

/// Elements that contain a list, whatever the names of its members.
const LISTS: &[&str] = &[
    "affects",
    "authors",
    "components",
    "licenses",
    "properties",
    "ratings",
    "references",
    "responses",
    "services",
    "versions",
    "vulnerabilities",
];

/// Maximum nesting of elements: components are in a list, and each has its own elements.
const DEPTH: usize = 2 * COMPONENT_DEPTH + 16;

/// Whether a file names the format; [`read`] reports invalid XML.
pub fn recognises(bytes: &[u8]) -> bool {
    contains(bytes, "http://cyclonedx.org/schema/bom/")
        && bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let text = std::str::from_utf8(bytes).context("not UTF-8")?;
    let mut reader = Elements::new(text);
    let wrong = |(at, why): Broken| {
        let line = text.get(..at).map_or(0, |before| before.matches('\n').count()) + 1;
        anyhow!("line {line}: {why}")
    };
    loop {
        match reader.next().map_err(wrong)? {
            Event::Start(tag) if name(&tag) == "bom" => {
                let bill = element(&mut reader, &tag, 0).map_err(wrong)?;
                reader.finish().map_err(wrong)?;
                return cyclonedx::bill(&bill);
            }
            Event::Empty(tag) if name(&tag) == "bom" => return Ok(Bill::default()),
            Event::Start(tag) | Event::Empty(tag) => bail!("the outermost element is `{}`, not `bom`", name(&tag)),
            Event::Eof => bail!("there is no element `bom`"),
            _ => {}
        }
    }
}

/// The element that was opened last, in the shape of JSON: a list, a text, or the attributes and elements by name.
fn element(reader: &mut Elements<'_>, tag: &BytesStart<'_>, depth: usize) -> Result<Value, Broken> {
    if depth > DEPTH {
        return Err(reader.broken(&format!("components are nested more than {COMPONENT_DEPTH} deep")));
    }
    let own = name(tag).to_owned();
    let mut list = LISTS.contains(&own.as_str()).then(Vec::new);
    let mut fields = attributes(reader, tag)?;
    let mut text = String::new();
    let outside = reader.open - 1;
    while reader.open > outside {
        let event = reader.next()?;
        let (key, value) = match &event {
            Event::Start(tag) => (name(tag).to_owned(), element(reader, tag, depth + 1)?),
            Event::Empty(tag) if LISTS.contains(&name(tag)) => (name(tag).to_owned(), Value::Array(Vec::new())),
            Event::Empty(tag) => (name(tag).to_owned(), Value::Object(attributes(reader, tag)?)),
            Event::End(_) => continue,
            _ => {
                text.push_str(&reader.text(event)?);
                continue;
            }
        };
        match &mut list {
            // A licence is in the list under its name; other lists contain their members directly.
            Some(list) if own == "licenses" => list.push(Value::Object([(key, value)].into_iter().collect())),
            Some(list) => list.push(value),
            None => {
                fields.entry(key).or_insert(value);
            }
        }
    }
    Ok(match list {
        Some(list) => Value::Array(list),
        None if own == "property" => {
            fields.insert("value".into(), text.into());
            Value::Object(fields)
        }
        // A text can have attributes, such as the `acknowledgement` of an expression; an element with child elements
        // has none.
        None if !text.trim().is_empty() => Value::String(text),
        None => Value::Object(fields),
    })
}

fn attributes(reader: &Elements<'_>, tag: &BytesStart<'_>) -> Result<Map<String, Value>, Broken> {
    let mut fields = Map::new();
    for key in ["type", "isExternal", "name", "bom-ref", "serialNumber"] {
        if let Some(value) = reader.attribute(tag, key)? {
            let value = if key == "isExternal" { Value::Bool(value == "true") } else { Value::String(value) };
            fields.insert(key.to_owned(), value);
        }
    }
    Ok(fields)
}
