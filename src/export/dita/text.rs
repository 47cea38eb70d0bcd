//! Text in DITA: escaped, with its styles as elements.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::escape::{escape, partial_escape};

use crate::compose::block::{Span, plain};

/// Text between elements.
pub fn escaped(text: &str) -> Cow<'_, str> {
    partial_escape(text)
}

/// The value of an attribute.
pub fn attribute(text: &str) -> Cow<'_, str> {
    escape(text)
}

/// Spans as elements; `files` has the target of each anchor.
pub fn inline(text: &[Span], files: &BTreeMap<String, String>) -> String {
    let mut out = String::new();
    for span in text {
        one(span, files, &mut out);
    }
    out
}

fn one(span: &Span, files: &BTreeMap<String, String>, out: &mut String) {
    let mut within = |open: &str, inner: &[Span], close: &str| {
        out.push_str(open);
        for span in inner {
            one(span, files, out);
        }
        out.push_str(close);
    };
    match span {
        Span::Text(words) => out.push_str(&escaped(&words.text)),
        Span::Code(words) => _ = write!(out, "<codeph>{}</codeph>", escaped(&words.text)),
        // DITA has no line break: a break between two texts of a passage makes two passages, this one is within a style.
        Span::Break => out.push(' '),
        Span::Strong(inner) => within("<b>", inner, "</b>"),
        Span::Emphasis(inner) => within("<i>", inner, "</i>"),
        Span::Language(language, inner) => {
            within(&format!("<ph xml:lang=\"{}\">", attribute(language)), inner, "</ph>");
        }
        Span::Image(file, alternative) => {
            let alternative = plain(alternative);
            _ = write!(out, "<image href=\"{}\"><alt>{}</alt></image>", attribute(file), escaped(&alternative));
        }
        Span::Link(link) => {
            if let Some(anchor) = link.url.strip_prefix('#') {
                match files.get(anchor) {
                    Some(target) => within(&format!("<xref href=\"{}\">", attribute(target)), &link.text, "</xref>"),
                    None => within("", &link.text, ""),
                }
            } else {
                let open = format!("<xref href=\"{}\" format=\"html\" scope=\"external\">", attribute(&link.url));
                within(&open, &link.text, "</xref>");
            }
        }
    }
}

/// A text as the lines that its breaks make of it.
pub fn lines(text: &[Span]) -> impl Iterator<Item = &[Span]> {
    text.split(|span| matches!(span, Span::Break)).filter(|line| !line.is_empty())
}
