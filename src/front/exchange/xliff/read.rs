//! Reads XLIFF from translation tools: here 1.2, with segments marked, foreign elements, and more states; 2.0 and 2.1
//! in [`super::read2`].

use quick_xml::events::{BytesStart, Event};

use super::read2;
use crate::base::xml::{Broken, Elements, name};
use crate::wording::inline::{Code, Part, Span, spans};

/// The translations of one configuration file into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Path of the configuration file.
    pub original: String,
    pub language: String,
    pub units: Vec<Unit>,
    /// Its first byte.
    pub position: usize,
}

/// A text and its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unit {
    /// Path of the fact.
    pub path: String,
    pub source: String,
    /// Empty if there is none.
    pub target: String,
    /// The state says that somebody has to review the translation.
    pub unsure: bool,
    /// The state says that it is translated.
    pub done: bool,
    /// Some of its segments are translated, and not all: there is no target then.
    pub is_part: bool,
    /// The first byte of the translation.
    pub position: usize,
}

/// A stretch of a source or target.
pub(super) enum Stretch {
    Text(String),
    /// Markup: its number, its part, and the text that it represents; empty if a tool has left that out.
    Code(String, Part, String),
}

/// Reads the text of an XLIFF file. Document types and all entities that XML itself does not define are rejected.
///
/// # Errors
/// Fails if it is not XLIFF 1.2, 2.0 or 2.1.
pub fn read(text: &str) -> Result<Vec<File>, Broken> {
    let mut reader = Elements::new(text);
    let mut files: Vec<File> = Vec::new();
    let mut seen_root = false;
    loop {
        match reader.next()? {
            Event::Eof if seen_root => return Ok(files),
            Event::Eof => return Err(reader.broken("there is no element `xliff`")),
            Event::Start(tag) if !seen_root => {
                if name(&tag) != "xliff" {
                    return Err(reader.broken("the outermost element is not `xliff`"));
                }
                let version = reader.attribute(&tag, "version")?.unwrap_or_default();
                match version.as_str() {
                    "1.2" => seen_root = true,
                    "2.0" | "2.1" => return read2::files(&mut reader, &tag),
                    _ => return Err(reader.broken(&format!("XLIFF {version} instead of XLIFF 1.2, 2.0 or 2.1"))),
                }
            }
            Event::Start(tag) => match name(&tag) {
                "file" => {
                    let wanted = |found: Option<String>, name: &str| {
                        found.filter(|value| !value.is_empty()).ok_or_else(|| format!("`file` has no `{name}`"))
                    };
                    let original = wanted(reader.attribute(&tag, "original")?, "original");
                    let language = wanted(reader.attribute(&tag, "target-language")?, "target-language");
                    files.push(File {
                        original: original.map_err(|why| reader.broken(&why))?,
                        language: language.map_err(|why| reader.broken(&why))?,
                        units: Vec::new(),
                        position: reader.start,
                    });
                }
                "trans-unit" => {
                    let unit = unit(&mut reader, &tag)?;
                    let Some(file) = files.last_mut() else { return Err(reader.broken("`trans-unit` outside `file`")) };
                    file.units.push(unit);
                }
                "xliff" | "body" | "group" => {}
                _ => reader.skip()?,
            },
            _ => {}
        }
    }
}

/// The text, its translation and its state.
fn unit(reader: &mut Elements<'_>, tag: &BytesStart<'_>) -> Result<Unit, Broken> {
    let id = reader.attribute(tag, "id")?.unwrap_or_default();
    let path = reader.attribute(tag, "resname")?.unwrap_or_else(|| id.split('#').next().unwrap_or_default().to_owned());
    let approved = reader.attribute(tag, "approved")?;
    let (mut unsure, mut done) = (approved.as_deref() == Some("no"), approved.as_deref() == Some("yes"));
    let mut unit = Unit { path, position: reader.start, ..Unit::default() };
    let mut target = Vec::new();
    let outside = reader.open - 1;
    while reader.open > outside {
        let Event::Start(tag) = reader.next()? else { continue };
        match name(&tag) {
            "source" => unit.source = content(reader)?.into_iter().map(Stretch::text).collect(),
            "target" => {
                unit.position = reader.start;
                if let Some(state) = reader.attribute(&tag, "state")? {
                    unsure = state.starts_with("needs-") || state == "new";
                    done = ["translated", "signed-off", "final"].contains(&state.as_str());
                }
                target = content(reader)?;
            }
            // Also skips `alt-trans`, which has separate targets.
            _ => reader.skip()?,
        }
    }
    (unit.unsure, unit.done) = (unsure, done);
    unit.target = target.into_iter().map(|part| part.filled(&unit.source)).collect();
    Ok(unit)
}

/// Whether a target is a copy of its source text that a tool prefilled: not a translation, unless it is a single word
/// or its state says that it is translated.
pub(crate) fn is_copy(source: &str, target: &str, done: bool) -> bool {
    let source = spaced(source);
    let words = source.split(' ').filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1).count();
    !done && words > 1 && spaced(target) == source
}

/// A text with one blank for each white space, which tools may change.
pub(crate) fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Stretch {
    pub(super) fn as_text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Code(_, _, text) => text,
        }
    }

    fn text(self) -> String {
        match self {
            Self::Text(text) | Self::Code(_, _, text) => text,
        }
    }

    /// Like [`Stretch::text`]; text that a tool has left out is taken from the source.
    pub(super) fn filled(self, source: &str) -> String {
        let Self::Code(id, part, text) = self else { return self.text() };
        if !text.is_empty() {
            return text;
        }
        let found = spans(source).into_iter().find_map(|span| match span {
            Span::Code(Code { id: own, part: own_part, text, .. }) if own.to_string() == id && own_part == part => {
                Some(text.to_owned())
            }
            _ => None,
        });
        found.unwrap_or_default()
    }
}

/// The content of the element that was opened last.
fn content(reader: &mut Elements<'_>) -> Result<Vec<Stretch>, Broken> {
    let mut parts = Vec::new();
    // The numbers of the open `g` elements; `None` for an element that only surrounds text.
    let mut around: Vec<Option<String>> = Vec::new();
    loop {
        let event = reader.next()?;
        if let Event::Start(tag) | Event::Empty(tag) = &event {
            let id = reader.attribute(tag, "id")?.unwrap_or_default();
            let is_empty = matches!(event, Event::Empty(_));
            let part = match name(tag) {
                "ph" | "it" | "x" => Some(Part::Whole),
                "bpt" | "bx" => Some(Part::Begin),
                "ept" | "ex" => Some(Part::End),
                "g" => {
                    parts.push(Stretch::Code(id.clone(), Part::Begin, String::new()));
                    if is_empty {
                        parts.push(Stretch::Code(id, Part::End, String::new()));
                    } else {
                        around.push(Some(id));
                    }
                    continue;
                }
                "mrk" => None,
                other => return Err(reader.broken(&format!("`{other}` in a text, which is not known"))),
            };
            match part {
                None if is_empty => {}
                None => around.push(None),
                Some(part) => {
                    let native = if is_empty { String::new() } else { native(reader)? };
                    parts.push(Stretch::Code(id, part, native));
                }
            }
            continue;
        }
        match event {
            Event::End(_) => match around.pop() {
                None => return Ok(parts),
                Some(None) => {}
                Some(Some(id)) => parts.push(Stretch::Code(id, Part::End, String::new())),
            },
            other => parts.push(Stretch::Text(reader.text(other)?)),
        }
    }
}

/// The text that markup represents.
fn native(reader: &mut Elements<'_>) -> Result<String, Broken> {
    let mut text = String::new();
    let outside = reader.open - 1;
    while reader.open > outside {
        match reader.next()? {
            Event::Start(_) | Event::Empty(_) | Event::End(_) => {}
            other => text.push_str(&reader.text(other)?),
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n\
             <file original=\"a.toml\" source-language=\"en\" target-language=\"de\" datatype=\"plaintext\"><body>\n\
             {body}\n</body></file></xliff>"
        )
    }

    /// The one unit of a file.
    fn unit(body: &str) -> Unit {
        let files = read(&file(body)).expect("valid");
        assert_eq!((files.len(), files[0].original.as_str(), files[0].language.as_str()), (1, "a.toml", "de"));
        files[0].units.first().cloned().expect("a unit")
    }

    #[test]
    fn a_text_comes_back_as_it_was_written() {
        use crate::front::exchange::xliff;
        use crate::input::translate::{Catalog, Wanted, po};
        let text = "Open **A & B** at <https://a.example/?x=1&y=\"2\">,\n`<x>` {ref:network.port}; [*t*](#a)\t]]>.";
        let mut po = String::new();
        let message = po::Message { context: Some("a.0".into()), text: Some(text.into()), plural: None };
        po::Entry { message, translation: format!("{text}!"), ..po::Entry::default() }.write(&mut po);
        let wanted = [
            Wanted {
                path: "a.0".into(),
                text: text.into(),
                notes: Vec::new(),
                optional: false,
                occurrences: vec![("a.toml".into(), "3".into())],
            },
            Wanted {
                path: "a.0".into(),
                text: "Other".into(),
                optional: true,
                notes: Vec::new(),
                occurrences: Vec::new(),
            },
        ];
        let catalog = Catalog::parse(&po).expect("valid");
        let texts = xliff::Texts {
            original: "a&b.toml",
            source_language: "en",
            language: "de",
            wanted: &wanted,
            catalog: &catalog,
        };
        for (version, id) in [(xliff::Version::V1, "id=\"a.0#2\""), (xliff::Version::V2, "id=\"a.0-2\"")] {
            let written = xliff::write(version, &texts);
            roxmltree::Document::parse(&written).expect("well-formed");
            let found = read(&written).expect("valid").remove(0);
            assert_eq!(found.original, "a&b.toml");
            let (first, second) = (&found.units[0], &found.units[1]);
            assert_eq!((first.source.as_str(), first.target.as_str()), (text, format!("{text}!").as_str()));
            assert!(!first.unsure && first.done && first.path == "a.0");
            // The second text has replaced the first, so the first one's translation is offered.
            assert!(second.unsure && second.path == "a.0" && written.contains(id));
            assert!(written.contains("Earlier source text: Open **A"), "{written}");
        }
    }

    #[test]
    fn what_tools_add_is_left_out() {
        let found = unit(
            "<group><trans-unit id=\"p.0#2\" xmlns:m=\"urn:m\" m:x=\"1\"><source>A <x id=\"1\"/> b</source>\
             <seg-source><mrk mtype=\"seg\" mid=\"1\">A</mrk></seg-source>\
             <!-- - --><target><mrk mtype=\"seg\" mid=\"1\">B &amp;<![CDATA[ <]]> </mrk><ph id=\"1\"/>&#33;</target>\
             <alt-trans><target>No</target></alt-trans><m:x><target>No</target></m:x></trans-unit></group>",
        );
        assert_eq!((found.path.as_str(), found.target.as_str()), ("p.0", "B & < !"));
        let found = unit(
            "<trans-unit id=\"p\"><source><bpt id=\"1\">**</bpt>A<ept id=\"1\">**</ept> <ph id=\"2\">`b`</ph></source>\
             <target><ph id=\"2\"/> <g id=\"1\">C</g></target></trans-unit>",
        );
        assert_eq!(found.target, "`b` **C**");
        assert_eq!(unit("<trans-unit id=\"p\"><source>A</source><target/></trans-unit>").target, "");
    }

    #[test]
    fn the_state_says_whether_a_translation_is_done() {
        let unsure = |unit_state: &str, state: &str| {
            unit(&format!("<trans-unit id=\"p\"{unit_state}><source>A</source><target{state}>B</target></trans-unit>"))
                .unsure
        };
        assert!(!unsure("", "") && !unsure(" approved=\"yes\"", ""));
        assert!(!unsure(" approved=\"no\"", " state=\"translated\"") && !unsure("", " state=\"signed-off\""));
        assert!(unsure(" approved=\"no\"", "") && unsure("", " state=\"needs-review-translation\""));
        assert!(unsure(" approved=\"yes\"", " state=\"new\""));
    }

    #[test]
    fn what_is_no_xliff_is_told_with_its_line() {
        let dtd = "<?xml version=\"1.0\"?>\n<!DOCTYPE xliff [<!ENTITY a \"b\">]>\n<xliff version=\"1.2\"/>";
        let version = file("").replace("version=\"1.2\"", "version=\"1.1\"");
        let language = file("").replace(" target-language=\"de\"", "");
        let unit = "<trans-unit id=\"p\"><source>A</source>\n<target>@</target></trans-unit>";
        let with = |target: &str| file(&unit.replace('@', target));
        for (text, line, why) in [
            (dtd, 2, "document type"),
            ("", 1, "no element `xliff`"),
            ("<a/>", 1, "no element `xliff`"),
            ("<a></a>", 1, "outermost"),
            (&version, 2, "XLIFF 1.1"),
            (&language, 3, "target-language"),
            (&with("&a;"), 5, "entity `&a;`"),
            (&with("&#xFFFFFFFF;"), 5, "entity"),
            (&with("<b>x</b>"), 5, "`b` in a text"),
            (&with("<ph>"), 5, ""),
            (&with("x").replace("</file></xliff>", ""), 6, "ends inside"),
        ] {
            let (position, found) = read(text).expect_err(text);
            assert_eq!(text[..position].matches('\n').count() + 1, line, "{text}: {found}");
            assert!(found.contains(why), "{found}");
        }
    }

    #[test]
    fn no_text_makes_it_fail_in_another_way() {
        proptest::proptest!(|(body in "(</?(trans-unit|target|source|g|ph|mrk|file)[ a-z=\"]{0,4}/?>|[a-z&;<>!\\[\\]-]){0,30}")| {
            _ = read(&body);
            _ = read(&file(&body));
        });
    }
}
