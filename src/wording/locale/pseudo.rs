//! The pseudo-locale `en-XA`: English with accents and longer words, made by code. Text without accents in a document
//! does not come from wording or prose, and text that does not fit will not fit in German either.

use fluent_syntax::{ast, parser, serializer};

use super::WordingFile;
use crate::wording::inline::{Span, spans};

/// Its tag, as other programs name such a locale.
pub const TAG: &str = "en-XA";

/// The English files with accents. An invalid file is left unchanged and reported when it is loaded.
#[must_use]
pub fn files(english: &[WordingFile]) -> Vec<WordingFile> {
    let accented = english.iter().map(|(name, text)| {
        let Ok(mut resource) = parser::parse(text.clone()) else { return (name.clone(), text.clone()) };
        for entry in &mut resource.body {
            match entry {
                ast::Entry::Message(message) => {
                    message.value.iter_mut().for_each(pattern);
                    message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
                }
                ast::Entry::Term(term) => pattern(&mut term.value),
                _ => {}
            }
        }
        (name.clone(), serializer::serialize(&resource))
    });
    accented.collect()
}

fn pattern(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = text(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    self::pattern(&mut variant.value);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

/// Prose with accents, its markup and placeholders unchanged.
#[must_use]
pub fn prose(source: &str) -> String {
    let spans = spans(source).into_iter().map(|span| match span {
        Span::Text(part) => text(part),
        Span::Code(code) => code.text.to_owned(),
    });
    spans.collect()
}

/// Text with accents, a third longer. `%PAGE%` and other placeholders of the page, code and entities stay.
#[must_use]
pub fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let kept = kept(rest);
        if kept > 0 {
            out.push_str(&rest[..kept]);
            rest = &rest[kept..];
            continue;
        }
        let accented = accented(c);
        out.push(accented);
        if "aeiouAEIOU".contains(c) {
            out.push(accented.to_lowercase().next().unwrap_or(accented));
        }
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// The length of the part at a text's start that must not change.
fn kept(text: &str) -> usize {
    let between = |open: char, close: char, inner: fn(char) -> bool| -> usize {
        let Some(rest) = text.strip_prefix(open) else { return 0 };
        match rest.find(close) {
            Some(length) if length > 0 && rest[..length].chars().all(inner) => length + 2 * open.len_utf8(),
            _ => 0,
        }
    };
    between('%', '%', |c| c.is_ascii_uppercase())
        .max(between('`', '`', |_| true))
        .max(between('&', ';', |c| c.is_ascii_alphanumeric() || c == '#'))
}

fn accented(c: char) -> char {
    const PLAIN: &str = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
    const ACCENTED: &str = "áÁƀßčČđĐéÉƒƑğĞĥĤíÍĵĴķĶĺĹɱṀñÑóÓþÞɋɊŕŔšŠťŤúÚṽṼŵŴẋẊýÝžŽ";
    PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == c).map_or(c, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_changes_and_nothing_else_does() {
        for c in ('a'..='z').chain('A'..='Z') {
            let accented = accented(c);
            assert!(!accented.is_ascii() && accented.is_alphabetic(), "{c} {accented}");
        }
        assert_eq!(text("Page %PAGE% of 5 %: `a b` &amp; %x% – ü"), "Þááğéé %PAGE% óóƒ 5 %: `a b` &amp; %ẋ% – ü");
        assert_eq!(
            prose("See **it** {ref:a.b} `c` [d](https://e.example)"),
            "Šéééé **íítť** {ref:a.b} `c` [đ](https://e.example)".replace("íítť", "ííť")
        );
    }

    #[test]
    fn messages_keep_their_names_and_variables() {
        let english = [(
            "a.ftl".to_owned(),
            "-t = pump\na = { $x ->\n    [one] one { -t }\n   *[other] { $x } all\n }\n    .b = B\n".to_owned(),
        )];
        let made = &files(&english)[0].1;
        assert!(
            made.contains("[one] óóñéé { -t }") && made.contains("{ $x } ááĺĺ") && made.contains(".b = ß"),
            "{made}"
        );
    }
}
