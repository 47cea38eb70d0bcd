//! Writes XLIFF 2.1: a unit with one segment for each text, the markup as `pc` and `ph` with the original text in
//! `originalData`.

use std::fmt::Write as _;

use indexmap::IndexSet;
use quick_xml::escape::{escape, partial_escape};

use super::{Texts, numbered};
use crate::input::translate::{NAME, State, Wanted};
use crate::wording::inline::{Code, Part, Span};

/// The text of the file; `original` is the path of the configuration, which an import uses to find the PO file.
pub(super) fn write(texts: &Texts<'_>) -> String {
    let (original, source_language, language) =
        (escape(texts.original), escape(texts.source_language), escape(texts.language));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"{source_language}\" \
         trgLang=\"{language}\">\n  <file id=\"f1\" original=\"{original}\">\n"
    );
    let mut taken = IndexSet::new();
    for text in texts.wanted {
        let name = name_token(&text.path);
        let others = (2..).map(|number| format!("{name}-{number}"));
        let id = std::iter::once(name.clone()).chain(others).find(|id| !taken.contains(id)).unwrap_or_default();
        unit(&mut out, &id, text, texts);
        taken.insert(id);
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

/// A path as a valid `id`: letters, digits, `.`, `-` and `_`.
fn name_token(path: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() || ".-_".contains(c) { c } else { '_' };
    path.chars().map(letter).collect()
}

fn unit(out: &mut String, id: &str, text: &Wanted, texts: &Texts<'_>) {
    let entry = texts.catalog.best(&text.path, &text.text);
    let is_done = matches!(texts.catalog.state(&text.path, &text.text), State::Done(_));
    let target = entry.map(|entry| entry.translation.as_str());
    let mut data = IndexSet::new();
    let source = content(&text.text, &text.text, &mut data);
    let target = target.map(|target| content(target, &text.text, &mut data));
    let _ = writeln!(out, "    <unit id=\"{}\" name=\"{}\">", escape(id), escape(&text.path));
    let mut notes: Vec<(&str, String)> =
        text.occurrences.iter().map(|(file, line)| ("location", format!("{file}:{line}"))).collect();
    if text.optional {
        notes.push(("instruction", NAME.to_owned()));
    }
    notes.extend(text.notes.iter().map(|note| ("instruction", note.clone())));
    if let Some(earlier) = entry.map(|entry| entry.previous.text.as_deref().unwrap_or(entry.text()))
        && earlier != text.text
    {
        notes.push(("instruction", format!("Earlier source text: {earlier}")));
    }
    if !notes.is_empty() {
        out.push_str("      <notes>\n");
        for (category, note) in notes {
            let _ = writeln!(out, "        <note category=\"{category}\">{}</note>", partial_escape(&note));
        }
        out.push_str("      </notes>\n");
    }
    if !data.is_empty() {
        out.push_str("      <originalData>\n");
        for (number, text) in data.iter().enumerate() {
            let text = partial_escape(text);
            let _ = writeln!(out, "        <data id=\"d{}\" xml:space=\"preserve\">{text}</data>", number + 1);
        }
        out.push_str("      </originalData>\n");
    }
    // Tools that do not change the state would return a translation as open, so an open text has no state.
    let state = match (is_done, &target) {
        (true, Some(_)) => " state=\"translated\"",
        (false, Some(_)) => " state=\"initial\" subState=\"ifugen:review\"",
        (_, None) => "",
    };
    let _ = writeln!(out, "      <segment{state}>\n        <source xml:space=\"preserve\">{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(out, "        <target xml:space=\"preserve\">{target}</target>");
    }
    out.push_str("      </segment>\n    </unit>\n");
}

/// A text with its markup as elements; the original markup is added to the data.
fn content(text: &str, source: &str, data: &mut IndexSet<String>) -> String {
    let spans = numbered(text, source);
    let mut out = String::with_capacity(text.len() + 16);
    let mut number = |text: &str| data.insert_full(text.to_owned()).0 + 1;
    for (at, (span, id)) in spans.iter().enumerate() {
        match span {
            Span::Text(text) => out.push_str(&partial_escape(*text)),
            Span::Code(Code { part: Part::Begin, kind, text, .. }) => {
                let begin = number(text);
                let is_end = |(span, other): &&(Span<'_>, usize)| {
                    other == id && matches!(span, Span::Code(Code { part: Part::End, .. }))
                };
                let end = match spans[at..].iter().find(is_end) {
                    Some((Span::Code(Code { text, .. }), _)) => number(text),
                    _ => begin,
                };
                let kind = match *kind {
                    "bold" => "type=\"fmt\" subType=\"xlf:b\"",
                    "italic" => "type=\"fmt\" subType=\"xlf:i\"",
                    _ => "type=\"link\"",
                };
                let _ = write!(
                    out,
                    "<pc id=\"{id}\" {kind} canCopy=\"no\" canDelete=\"no\" dataRefStart=\"d{begin}\" dataRefEnd=\"d{end}\">"
                );
            }
            Span::Code(Code { part: Part::End, .. }) => out.push_str("</pc>"),
            Span::Code(Code { part: Part::Whole, kind, text, .. }) => {
                let data = number(text);
                let kind = if *kind == "link" { "link" } else { "other" };
                let _ = write!(
                    out,
                    "<ph id=\"{id}\" type=\"{kind}\" canCopy=\"no\" canDelete=\"no\" disp=\"{}\" dataRef=\"d{data}\"/>",
                    escape(*text)
                );
            }
        }
    }
    out
}
