//! XLIFF 1.2 and 2.1: prose for agencies. A file contains the texts of one PO file; the returned file is merged into
//! that PO file.
//!
//! Markup and placeholders are in elements that translation tools protect: in 1.2 `ph`, `bpt` and `ept`, each of which
//! contains the original text.

pub mod read;
mod read2;
mod write2;

use std::fmt::Write as _;

use quick_xml::escape::{escape, partial_escape};

use crate::input::translate::{Catalog, NAME, State, Wanted};
use crate::wording::inline::{Code, Part, Span, marks, spans};

/// The versions that are written. XLIFF 2.0 is read, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Version {
    /// Read by every translation tool.
    #[default]
    #[cfg_attr(feature = "cli", value(name = "1.2"))]
    V1,
    /// For tools that ask for it.
    #[cfg_attr(feature = "cli", value(name = "2.1"))]
    V2,
}

/// The texts of one configuration file, with their entries in the PO file.
pub struct Texts<'a> {
    /// The path of the configuration, which an import uses to find the PO file.
    pub original: &'a str,
    pub source_language: &'a str,
    pub language: &'a str,
    pub wanted: &'a [Wanted],
    pub catalog: &'a Catalog,
}

/// The text of an XLIFF file.
#[must_use]
pub fn write(version: Version, texts: &Texts<'_>) -> String {
    match version {
        Version::V1 => write1(texts),
        Version::V2 => write2::write(texts),
    }
}

fn write1(texts: &Texts<'_>) -> String {
    let Texts { wanted, catalog, .. } = *texts;
    let (original, source_language, language) =
        (escape(texts.original), escape(texts.source_language), escape(texts.language));
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n  \
         <file original=\"{original}\" source-language=\"{source_language}\" target-language=\"{language}\" \
         datatype=\"plaintext\" tool-id=\"ifugen\">\n    <header>\n      \
         <tool tool-id=\"ifugen\" tool-name=\"ifugen\" tool-version=\"{}\"/>\n    </header>\n    <body>\n",
        env!("CARGO_PKG_VERSION")
    );
    let mut seen: Vec<&str> = Vec::new();
    for text in wanted {
        let times = seen.iter().filter(|path| **path == text.path).count();
        seen.push(&text.path);
        // Two devices of a family can have different texts under one path, but an id must be unique.
        let id = if times == 0 { text.path.clone() } else { format!("{}#{}", text.path, times + 1) };
        unit(&mut out, &id, text, &source_language, &language, catalog);
    }
    out.push_str("    </body>\n  </file>\n</xliff>\n");
    out
}

fn unit(out: &mut String, id: &str, text: &Wanted, source_language: &str, language: &str, catalog: &Catalog) {
    let entry = catalog.best(&text.path, &text.text);
    let done = matches!(catalog.state(&text.path, &text.text), State::Done(_));
    let (approved, state) = match (done, entry) {
        (true, _) => (" approved=\"yes\"", "translated"),
        (false, Some(_)) => (" approved=\"no\"", "needs-review-translation"),
        // Tools that leave the state alone would hand a translation back as open.
        (false, None) => ("", ""),
    };
    let (id, path) = (escape(id), escape(&text.path));
    let _ = writeln!(
        out,
        "      <trans-unit id=\"{id}\" resname=\"{path}\"{approved} xml:space=\"preserve\">\n        \
         <source xml:lang=\"{source_language}\">{}</source>",
        content(&text.text, &text.text)
    );
    if let Some(target) = entry.map(|entry| entry.translation.as_str()) {
        let _ = writeln!(
            out,
            "        <target xml:lang=\"{language}\" state=\"{state}\">{}</target>",
            content(target, &text.text)
        );
    }
    for (file, line) in &text.occurrences {
        let _ = writeln!(
            out,
            "        <context-group name=\"place\" purpose=\"location\">\n          \
             <context context-type=\"sourcefile\">{}</context>\n          \
             <context context-type=\"linenumber\">{line}</context>\n        </context-group>",
            partial_escape(file)
        );
    }
    if text.optional {
        let _ = writeln!(out, "        <note from=\"ifugen\">{}</note>", partial_escape(NAME));
    }
    for note in &text.notes {
        let _ = writeln!(out, "        <note from=\"ifugen\">{}</note>", partial_escape(note));
    }
    if let Some(earlier) = entry.map(|entry| entry.previous.text.as_deref().unwrap_or(entry.text()))
        && earlier != text.text
    {
        let _ = writeln!(out, "        <note from=\"ifugen\">Earlier source text: {}</note>", partial_escape(earlier));
    }
    out.push_str("      </trans-unit>\n");
}

/// The spans of a text, each with its number. Markup that the source text has, too, gets the number that it has there.
fn numbered<'t>(text: &'t str, source: &str) -> Vec<(Span<'t>, usize)> {
    let mut free = marks(source);
    let mut last = free.len();
    let numbers: Vec<(usize, usize)> = marks(text)
        .into_iter()
        .map(|(own, mark)| {
            if let Some(index) = free.iter().position(|(_, other)| *other == mark) {
                return (own, free.remove(index).0);
            }
            last += 1;
            (own, last)
        })
        .collect();
    let number = |own: usize| numbers.iter().find(|(other, _)| *other == own).map_or(own, |(_, number)| *number);
    let numbered = |span: Span<'t>| {
        let number = if let Span::Code(code) = &span { number(code.id) } else { 0 };
        (span, number)
    };
    spans(text).into_iter().map(numbered).collect()
}

/// A text with its markup as elements.
fn content(text: &str, source: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (span, id) in numbered(text, source) {
        match span {
            Span::Text(text) => out.push_str(&partial_escape(text)),
            Span::Code(Code { part, kind, text, .. }) => {
                // XLIFF defines `bold`, `italic` and `link` as kinds of pairs.
                let (name, more) = match part {
                    Part::Whole => ("ph", format!(" ctype=\"x-{kind}\"")),
                    Part::Begin => ("bpt", format!(" rid=\"{id}\" ctype=\"{kind}\"")),
                    Part::End => ("ept", format!(" rid=\"{id}\"")),
                };
                let _ = write!(out, "<{name} id=\"{id}\"{more}>{}</{name}>", partial_escape(text));
            }
        }
    }
    out
}
