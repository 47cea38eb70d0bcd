//! Reads XLIFF 2.0 and 2.1 from translation tools: units that are cut into segments and reordered, codes whose text is
//! in `originalData`, annotations, modules.

use std::collections::HashMap;

use quick_xml::events::{BytesStart, Event};

use super::read::{File, Stretch, Unit, is_copy};
use crate::base::xml::{Broken, Elements, name};
use crate::wording::inline::Part;

/// Reads the elements of `xliff`, which was opened last.
pub(super) fn files(reader: &mut Elements<'_>, root: &BytesStart<'_>) -> Result<Vec<File>, Broken> {
    let language = reader.attribute(root, "trgLang")?.filter(|language| !language.is_empty());
    let language = language.ok_or_else(|| reader.broken("`xliff` has no `trgLang`"))?;
    let mut files: Vec<File> = Vec::new();
    // Whether the open elements, and their contents, are to be translated.
    let mut translated = vec![true];
    loop {
        match reader.next()? {
            Event::Eof => return Ok(files),
            Event::End(_) => _ = translated.pop(),
            Event::Start(tag) => {
                let is_translated = match reader.attribute(&tag, "translate")?.as_deref() {
                    Some("no") => false,
                    Some("yes") => true,
                    _ => translated.last().copied().unwrap_or(true),
                };
                match name(&tag) {
                    "file" => {
                        let original = reader.attribute(&tag, "original")?.filter(|original| !original.is_empty());
                        files.push(File {
                            original: original.ok_or_else(|| reader.broken("`file` has no `original`"))?,
                            language: language.clone(),
                            units: Vec::new(),
                            position: reader.start,
                        });
                        translated.push(is_translated);
                    }
                    "group" => translated.push(is_translated),
                    "unit" => {
                        let unit = unit(reader, &tag)?;
                        let Some(file) = files.last_mut() else { return Err(reader.broken("`unit` outside `file`")) };
                        if is_translated {
                            file.units.push(unit);
                        }
                    }
                    _ => reader.skip()?,
                }
            }
            _ => {}
        }
    }
}

/// A `segment` or an `ignorable`.
#[derive(Default)]
struct Piece {
    source: Vec<Inline>,
    target: Option<Vec<Inline>>,
    /// The position of its target among the others, from 1.
    order: Option<usize>,
    state: Option<String>,
    is_ignorable: bool,
}

/// A stretch of a source or target, its codes not looked up yet.
enum Inline {
    Text(String),
    /// The `id` of a code, which part of it, and the `id` of its text in `originalData`.
    Code(String, Part, Option<String>),
}

fn unit(reader: &mut Elements<'_>, tag: &BytesStart<'_>) -> Result<Unit, Broken> {
    let id = reader.attribute(tag, "id")?.unwrap_or_default();
    let path = reader.attribute(tag, "name")?.unwrap_or(id);
    let mut unit = Unit { path, position: reader.start, ..Unit::default() };
    let mut data: HashMap<String, String> = HashMap::new();
    let mut pieces: Vec<Piece> = Vec::new();
    let outside = reader.open - 1;
    while reader.open > outside {
        let Event::Start(tag) = reader.next()? else { continue };
        match name(&tag) {
            "originalData" => originals(reader, &mut data)?,
            kind @ ("segment" | "ignorable") => {
                let is_ignorable = kind == "ignorable";
                let state = reader.attribute(&tag, "state")?;
                let mut piece = Piece { state, is_ignorable, ..Piece::default() };
                self::piece(reader, &mut piece, &mut unit)?;
                pieces.push(piece);
            }
            // Skips notes and modules, which have sources and targets for other purposes.
            _ => reader.skip()?,
        }
    }
    together(&mut unit, pieces, &data);
    Ok(unit)
}

/// The texts of the codes of a unit, by their `id`.
fn originals(reader: &mut Elements<'_>, data: &mut HashMap<String, String>) -> Result<(), Broken> {
    let outside = reader.open - 1;
    while reader.open > outside {
        let Event::Start(tag) = reader.next()? else { continue };
        let id = reader.attribute(&tag, "id")?.unwrap_or_default();
        let text = content(reader)?.into_iter().map(|inline| match inline {
            Inline::Text(text) => text,
            Inline::Code(..) => String::new(),
        });
        let text: String = text.collect();
        data.entry(id).or_insert(text);
    }
    Ok(())
}

fn piece(reader: &mut Elements<'_>, piece: &mut Piece, unit: &mut Unit) -> Result<(), Broken> {
    let outside = reader.open - 1;
    while reader.open > outside {
        match reader.next()? {
            Event::Start(tag) if name(&tag) == "source" => piece.source = content(reader)?,
            Event::Start(tag) if name(&tag) == "target" => {
                unit.position = reader.start;
                piece.order = reader.attribute(&tag, "order")?.and_then(|order| order.trim().parse().ok());
                piece.target = Some(content(reader)?);
            }
            Event::Empty(tag) if name(&tag) == "target" => piece.target = None,
            Event::Start(_) => reader.skip()?,
            _ => {}
        }
    }
    Ok(())
}

/// Puts the pieces of a unit together again.
fn together(unit: &mut Unit, pieces: Vec<Piece>, data: &HashMap<String, String>) {
    let stretch = |inline: Inline| match inline {
        Inline::Text(text) => Stretch::Text(text),
        Inline::Code(id, part, from) => {
            let text = from.and_then(|from| data.get(&from).cloned()).unwrap_or_default();
            Stretch::Code(id, part, text)
        }
    };
    let mut sources: Vec<String> = Vec::new();
    let mut targets: Vec<(usize, Option<Vec<Stretch>>)> = Vec::new();
    let mut states: Vec<Option<String>> = Vec::new();
    for (index, piece) in pieces.into_iter().enumerate() {
        let source: Vec<Inline> = piece.source;
        let copy = piece.is_ignorable && piece.target.is_none();
        let source: Vec<Stretch> = source.into_iter().map(stretch).collect();
        let text: String = source.iter().map(Stretch::as_text).collect();
        // Text between the segments that is not translated is copied from the source.
        let target =
            if copy { Some(source) } else { piece.target.map(|target| target.into_iter().map(stretch).collect()) };
        targets.push((piece.order.unwrap_or(index + 1), target));
        sources.push(text);
        states.push(if piece.is_ignorable { Some("final".to_owned()) } else { piece.state });
    }
    unit.source = sources.concat();
    let is_done = |state: &Option<String>| matches!(state.as_deref(), Some("translated" | "reviewed" | "final"));
    unit.unsure = states.iter().any(|state| state.as_deref() == Some("initial"));
    unit.done = states.iter().all(is_done);
    let mut open = 0;
    let count = targets.len();
    let mut texts: Vec<(usize, String)> = Vec::new();
    for ((order, target), (source, state)) in targets.into_iter().zip(sources.iter().zip(&states)) {
        let target: Option<String> =
            target.map(|target| target.into_iter().map(|stretch| stretch.filled(&unit.source)).collect());
        let is_open = target.as_ref().is_none_or(|text| text.is_empty() || is_copy(source, text, is_done(state)));
        // White space is no text to be translated.
        if is_open && !source.trim().is_empty() {
            open += 1;
        }
        texts.push((order, target.unwrap_or_default()));
    }
    texts.sort_by_key(|(order, _)| *order);
    let text: String = texts.into_iter().map(|(_, text)| text).collect();
    // A partial translation does not count; a complete copy is judged with the others.
    let is_part = open > 0 && count > 1 && !text.trim().is_empty() && !is_copy(&unit.source, &text, false);
    (unit.target, unit.is_part) = if is_part { (String::new(), true) } else { (text, false) };
}

/// The content of the element that was opened last.
fn content(reader: &mut Elements<'_>) -> Result<Vec<Inline>, Broken> {
    let mut parts = Vec::new();
    // The open codes: their `id` and the text of their end; `None` if a code only surrounds text.
    let mut around: Vec<Option<(String, Option<String>)>> = Vec::new();
    loop {
        let event = reader.next()?;
        let (Event::Start(tag) | Event::Empty(tag)) = &event else {
            match event {
                Event::End(_) => match around.pop() {
                    None => return Ok(parts),
                    Some(None) => {}
                    Some(Some((id, from))) => parts.push(Inline::Code(id, Part::End, from)),
                },
                other => parts.push(Inline::Text(reader.text(other)?)),
            }
            continue;
        };
        let is_empty = matches!(event, Event::Empty(_));
        let of = |key: &str| reader.attribute(tag, key);
        let mut id = of("id")?.unwrap_or_default();
        match name(tag) {
            "cp" => parts.push(Inline::Text(
                control(of("hex")?).ok_or_else(|| reader.broken("`cp` without the number of a character in `hex`"))?,
            )),
            "ph" => parts.push(Inline::Code(copied(of("copyOf")?, id), Part::Whole, of("dataRef")?)),
            "sc" => parts.push(Inline::Code(copied(of("copyOf")?, id), Part::Begin, of("dataRef")?)),
            "ec" => {
                id = of("startRef")?.unwrap_or(id);
                parts.push(Inline::Code(copied(of("copyOf")?, id), Part::End, of("dataRef")?));
            }
            "pc" => {
                id = copied(of("copyOf")?, id);
                parts.push(Inline::Code(id.clone(), Part::Begin, of("dataRefStart")?));
                let end = (id, of("dataRefEnd")?);
                if is_empty {
                    parts.push(Inline::Code(end.0, Part::End, end.1));
                } else {
                    around.push(Some(end));
                    continue;
                }
            }
            // Annotations.
            "mrk" | "sm" | "em" => {}
            other => return Err(reader.broken(&format!("`{other}` in a text, which is not known"))),
        }
        if !is_empty {
            around.push(None);
        }
    }
}

/// The code that another one copies.
fn copied(of: Option<String>, id: String) -> String {
    of.unwrap_or(id)
}

fn control(hex: Option<String>) -> Option<String> {
    char::from_u32(u32::from_str_radix(hex?.trim(), 16).ok()?).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    fn file(body: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?>\n<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" \
             trgLang=\"de\">\n<file id=\"f\" original=\"a.toml\">\n{body}\n</file></xliff>"
        )
    }

    fn units(body: &str) -> Vec<Unit> {
        let files = read(&file(body)).expect("valid");
        assert_eq!((files.len(), files[0].original.as_str(), files[0].language.as_str()), (1, "a.toml", "de"));
        files[0].units.clone()
    }

    fn unit(body: &str) -> Unit {
        units(body).first().cloned().expect("a unit")
    }

    #[test]
    fn a_unit_that_a_tool_has_cut_is_put_together() {
        let found = unit(
            "<group id=\"g\"><unit id=\"u1\" name=\"p.0\" xmlns:m=\"urn:m\" m:x=\"1\"><m:matches><m:match><source>A</source><target>No</target></m:match></m:matches>\
             <notes><note>No</note></notes>\
             <originalData><data id=\"d1\">**</data><data id=\"d2\">`x`</data></originalData>\
             <segment id=\"1\" state=\"final\"><source><pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">A</pc>.</source>\
             <target order=\"3\"><pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">B</pc>.</target></segment>\
             <ignorable><source> </source></ignorable>\
             <segment id=\"2\" state=\"translated\"><source>See <ph id=\"2\" dataRef=\"d2\"/>&amp; C<cp hex=\"0009\"/>.</source>\
             <target order=\"1\"><mrk id=\"m\" translate=\"no\">Siehe</mrk> <ph id=\"2\"/><sm id=\"m2\"/>&#38; D<em startRef=\"m2\"/>.</target></segment>\
             </unit></group>",
        );
        assert_eq!(found.path, "p.0");
        assert_eq!(found.source, "**A**. See `x`& C\t.");
        assert_eq!(found.target, "Siehe `x`& D. **B**.");
        assert!(found.done && !found.unsure && !found.is_part);
    }

    #[test]
    fn codes_may_be_cut_in_two_or_copied() {
        let found = unit(
            "<unit id=\"p\"><originalData><data id=\"a\">*</data><data id=\"b\">`x`</data></originalData><segment>\
             <source><sc id=\"1\" dataRef=\"a\"/>A<ec startRef=\"1\" dataRef=\"a\"/> <ph id=\"2\" dataRef=\"b\"/></source>\
             <target><sc id=\"1\"/>B<ec startRef=\"1\"/> <ph id=\"9\" copyOf=\"2\"/></target></segment></unit>",
        );
        assert_eq!((found.path.as_str(), found.source.as_str(), found.target.as_str()), ("p", "*A* `x`", "*B* `x`"));
    }

    #[test]
    fn the_state_says_whether_a_translation_is_done() {
        let of = |state: &str, target: &str| {
            let found =
                unit(&format!("<unit id=\"p\"><segment{state}><source>A b c</source>{target}</segment></unit>"));
            (found.target, found.unsure, found.done)
        };
        let target = "<target>B</target>";
        assert_eq!(of("", target), ("B".into(), false, false));
        assert_eq!(of(" state=\"initial\"", target), ("B".into(), true, false));
        for done in ["translated", "reviewed", "final"] {
            assert_eq!(of(&format!(" state=\"{done}\""), target), ("B".into(), false, true));
        }
        assert_eq!(of("", "<target/>").0, "");
        assert_eq!(of("", "").0, "");
        // A copy of the source is judged by the code that merges it into the PO file.
        assert_eq!(of("", "<target>A b c</target>"), ("A b c".into(), false, false));
    }

    #[test]
    fn a_part_of_a_translation_is_none() {
        let two = |second: &str| {
            unit(&format!(
                "<unit id=\"p\"><segment state=\"final\"><source>One two. </source><target>Eins zwei. </target></segment>\
                 <segment><source>Three four.</source>{second}</segment></unit>"
            ))
        };
        for open in ["", "<target/>", "<target>Three four.</target>"] {
            let found = two(open);
            assert!(found.is_part && found.target.is_empty(), "{open}");
        }
        let found = two("<target>Drei vier.</target>");
        assert_eq!((found.target.as_str(), found.is_part), ("Eins zwei. Drei vier.", false));
    }

    #[test]
    fn what_is_not_to_be_translated_is_left_out() {
        let unit =
            |more: &str| format!("<unit id=\"p\"{more}><segment><source>A</source><target>B</target></segment></unit>");
        assert_eq!(units(&unit("")).len(), 1);
        assert_eq!(units(&unit(" translate=\"no\"")).len(), 0);
        let group =
            format!("<group id=\"g\" translate=\"no\">{}{}</group>{}", unit(""), unit(" translate=\"yes\""), unit(""));
        assert_eq!(units(&group).len(), 2);
    }

    #[test]
    fn what_is_no_xliff_is_reported_with_its_line() {
        let of = |from: &str, to: &str| {
            file("<unit id=\"p\"><segment><source>A</source><target>B</target></segment></unit>").replace(from, to)
        };
        for (text, line, why) in [
            (of(" trgLang=\"de\"", ""), 2, "trgLang"),
            (of(" original=\"a.toml\"", ""), 3, "original"),
            (of("<target>", "<target><b/>"), 4, "`b` in a text"),
            (of("<target>", "<target><cp hex=\"FFFFFFFF\"/>"), 4, "`cp`"),
            (of("<target>", "<target>&a;"), 4, "entity `&a;`"),
            (of("</file></xliff>", ""), 5, "ends inside"),
            (of("version=\"2.0\"", "version=\"3.0\""), 2, "XLIFF 3.0"),
        ] {
            let (position, found) = read(&text).expect_err(&text);
            assert_eq!(text[..position].matches('\n').count() + 1, line, "{text}: {found}");
            assert!(found.contains(why), "{found}");
        }
    }

    #[test]
    fn no_text_makes_it_fail_in_another_way() {
        proptest::proptest!(|(body in "(</?(unit|segment|target|source|pc|ph|ec|mrk|group|data)[ a-z=\"]{0,4}/?>|[a-z&;<>!\\[\\]-]){0,30}")| {
            _ = read(&file(&body));
        });
    }
}
