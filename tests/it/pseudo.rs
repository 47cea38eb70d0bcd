//! The pseudo-locale: in its documents every word without accents is a fact of the configuration, so no sentence stands in
//! templates or code.

use std::collections::BTreeSet;

use ifugen::testing::{Fact, PSEUDO_TAG, TextKind, pseudo_prose};

use crate::support::{Case, compose_as, examples, for_each, html_text, markdown_text, whole};

/// Words that are no wording: formats of the files, and what dates and units are made of.
const KNOWN: &[&str] = &[
    // Months, as icu4x writes them.
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Words of letters alone, two at least, with no accent.
fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic())).map(str::to_owned).collect()
}

/// The words of all facts but prose and names, and of the code, links and placeholders in prose.
fn words_of_facts(facts: &Fact) -> BTreeSet<String> {
    let mut words: BTreeSet<String> = KNOWN.iter().map(ToString::to_string).collect();
    facts.leaves("", &mut |_, fact| {
        if let Fact::Text { kind, text } = fact {
            let text =
                if matches!(kind, TextKind::Prose | TextKind::Label) { pseudo_prose(text) } else { text.clone() };
            words.extend(plain_words(&text));
        }
    });
    words
}

/// Without passages in another language: clauses that the annex names are in English.
fn without_foreign(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("<span lang=\"en\">") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("</span>").map_or("", |end| &rest[start + end..]);
    }
    out + rest
}

/// What a page says beside its text: attributes that are read out, titles, and the words of drawings.
fn html_asides(html: &str) -> String {
    let mut out = String::new();
    for name in ["alt=\"", "aria-label=\"", "title=\"", "content=\"", "placeholder=\"", "data-label=\""] {
        for part in html.split(name).skip(1) {
            out.push_str(part.split('"').next().unwrap_or_default());
            out.push('\n');
        }
    }
    for element in ["title", "desc", "text", "tspan"] {
        for part in html.split(&format!("<{element}")).skip(1) {
            let inner = part.split_once('>').map_or("", |(_, inner)| inner);
            out.push_str(inner.split('<').next().unwrap_or_default());
            out.push('\n');
        }
    }
    out
}

fn wrong(case: &Case) -> Vec<String> {
    let composed = compose_as(case, &[PSEUDO_TAG]);
    let known = words_of_facts(&composed.device.facts);
    let mut wrong = Vec::new();
    for document in &composed.documents {
        assert_eq!(document.language, PSEUDO_TAG);
        let text = |extension| String::from_utf8(whole(document, extension).unwrap()).unwrap();
        let (markdown, html) = (without_foreign(&text("md")), without_foreign(&text("html")));
        for (format, text) in [
            ("md", markdown_text(&markdown)),
            ("html", html_text(&html)),
            // What the head says of the page itself: its scale and its rules.
            ("html, beside the text", html_asides(html.split_once("</head>").map_or("", |(_, body)| body))),
        ] {
            let mut found: Vec<String> = plain_words(&text).into_iter().filter(|word| !known.contains(word)).collect();
            found.sort();
            found.dedup();
            assert!(text.contains("éé"), "{format} is not in accents");
            if !found.is_empty() {
                wrong.push(format!("{format}: {}", found.join(" ")));
            }
        }
    }
    wrong
}

#[test]
fn no_word_of_the_documents_is_neither_wording_nor_a_fact() {
    for_each(&examples(), wrong);
}
