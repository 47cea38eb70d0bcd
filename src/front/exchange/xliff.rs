//! XLIFF 1.2: prose for agencies. A file holds what one PO file holds; what comes back is laid over that PO file.
//!
//! Markup and placeholders stand in `ph`, `bpt` and `ept`, which translation tools protect; each holds what it stands for.

pub mod read;

use std::fmt::Write as _;

use quick_xml::escape::{escape, partial_escape};

use crate::input::translate::{Catalog, NAME, State, Wanted};
use crate::wording::inline::{Code, Part, Span, marks, spans};

/// The text of an XLIFF file for the texts of one configuration file, with what the PO file has for them.
///
/// `original` is the path of the configuration, by which an import finds the PO file again.
#[must_use]
pub fn write(original: &str, source_language: &str, language: &str, wanted: &[Wanted], catalog: &Catalog) -> String {
    let (original, source_language, language) = (escape(original), escape(source_language), escape(language));
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
        // Two devices of a family can have different texts under one path; an id stands once.
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
    if let Some(earlier) = entry.map(|entry| entry.previous.text.as_deref().unwrap_or(entry.text()))
        && earlier != text.text
    {
        let _ = writeln!(out, "        <note from=\"ifugen\">Earlier source text: {}</note>", partial_escape(earlier));
    }
    out.push_str("      </trans-unit>\n");
}

/// A text with its markup as elements. Markup that the source text has, too, gets the number that it has there.
fn content(text: &str, source: &str) -> String {
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
    let mut out = String::with_capacity(text.len() + 16);
    for span in spans(text) {
        match span {
            Span::Text(text) => out.push_str(&partial_escape(text)),
            Span::Code(Code { id, part, kind, text }) => {
                let id = numbers.iter().find(|(own, _)| *own == id).map_or(id, |(_, number)| *number);
                // `bold`, `italic` and `link` are kinds of pairs that XLIFF itself knows.
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
