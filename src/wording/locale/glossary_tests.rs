//! The wording uses the terms of `locales/glossary.toml`, and no synonyms.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast;
use regex::{Regex, RegexBuilder};

use super::*;

#[derive(serde::Deserialize)]
struct Glossary {
    term: Vec<Term>,
}

/// An entry; the terms of the languages are beside the named fields.
#[derive(serde::Deserialize)]
struct Term {
    id: String,
    en: String,
    #[serde(rename = "match")]
    pattern: Option<String>,
    #[serde(default)]
    verified: Vec<String>,
    #[serde(default)]
    stem: BTreeMap<String, String>,
    #[serde(default)]
    instead: Vec<Instead>,
    #[serde(default)]
    except: Vec<Except>,
    #[serde(default)]
    avoid: Vec<Avoid>,
    #[serde(flatten)]
    others: BTreeMap<String, toml::Value>,
}

/// Another stem that is right, in some messages or in all.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Instead {
    language: String,
    stem: String,
    messages: Option<Vec<String>>,
    because: String,
}

/// A message in which the English word is not this term.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Except {
    message: String,
    because: String,
}

/// A word that a language does not use for this term.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Avoid {
    language: String,
    word: String,
    because: String,
}

fn glossary() -> Vec<Term> {
    let text = BUILT_IN.get_file("glossary.toml").and_then(|file| file.contents_utf8()).expect("the glossary");
    toml::from_str::<Glossary>(text).expect("a valid glossary").term
}

fn pattern(text: &str) -> Regex {
    RegexBuilder::new(text).case_insensitive(true).build().expect("a regular expression")
}

/// The English term in a text.
fn english(term: &Term) -> Regex {
    let plain = term.en.split(" (").next().unwrap_or_default();
    let term = term.pattern.clone().unwrap_or_else(|| regex::escape(plain));
    pattern(&format!(r"\b(?:{term})s?\b"))
}

/// The texts of a pattern: one for each way through its selections, by the variants that lead there.
fn ways(pattern: &ast::Pattern<&str>) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::from([(String::new(), String::new())]);
    for element in &pattern.elements {
        let parts = match element {
            ast::PatternElement::TextElement { value } => BTreeMap::from([(String::new(), (*value).to_owned())]),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => variants
                .iter()
                .flat_map(|variant| {
                    let (ast::VariantKey::Identifier { name: key } | ast::VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    ways(&variant.value).into_iter().map(move |(rest, text)| (format!("[{key}]{rest}"), text))
                })
                .collect(),
            ast::PatternElement::Placeable { .. } => BTreeMap::from([(String::new(), " … ".to_owned())]),
        };
        texts = texts
            .iter()
            .flat_map(|(key, text)| {
                parts.iter().map(move |(more, part)| (format!("{key}{more}"), format!("{text}{part}")))
            })
            .collect();
    }
    texts
}

/// The texts of each message and attribute of a language, but for reports, which are in English only.
fn wording(tag: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    let mut wording = BTreeMap::new();
    let files = built_in(tag).into_iter().chain(built_in_lay(tag));
    for (name, text) in files.filter(|(name, _)| !name.ends_with("coverage.ftl")) {
        // Lay wording is listed separately.
        let register = if name.ends_with(LAY) { "lay/" } else { "" };
        let resource = parse(&name, &text).expect("valid Fluent");
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else { continue };
            if let Some(value) = &message.value {
                wording.insert(format!("{register}{}", message.id.name), ways(value));
            }
            for attribute in &message.attributes {
                let name = format!("{register}{}.{}", message.id.name, attribute.id.name);
                wording.insert(name, ways(&attribute.value));
            }
        }
    }
    wording
}

/// The deviations of a language from the glossary, and the terms that were checked.
fn deviations(
    terms: &[Term],
    english_wording: &BTreeMap<String, BTreeMap<String, String>>,
    tag: &str,
    own: &BTreeMap<String, BTreeMap<String, String>>,
) -> (Vec<String>, BTreeSet<String>) {
    let mut wrong = Vec::new();
    let mut asked = BTreeSet::new();
    for term in terms.iter().filter(|term| !term.stem.is_empty()) {
        let Some(stem) = term.stem.get(tag) else {
            wrong.push(format!("`{}` has no stem in {tag}", term.id));
            continue;
        };
        let english = english(term);
        let stem = pattern(stem);
        let instead: Vec<(Regex, &Instead)> = term
            .instead
            .iter()
            .filter(|instead| instead.language == tag)
            .map(|instead| (pattern(&instead.stem), instead))
            .collect();
        for (name, variants) in english_wording {
            if term.except.iter().any(|except| except.message == *name) {
                continue;
            }
            for (variant, text) in variants.iter().filter(|(_, text)| english.is_match(text)) {
                asked.insert(term.id.clone());
                let Some(theirs) = own.get(name) else { continue };
                // Variants differ if they are plural forms.
                let all = || theirs.values().map(String::as_str).collect::<Vec<_>>().join(" ");
                let theirs = theirs.get(variant).cloned().unwrap_or_else(all);
                let allowed = instead.iter().any(|(stem, instead)| {
                    instead.messages.as_ref().is_none_or(|messages| messages.contains(name)) && stem.is_match(&theirs)
                });
                if !stem.is_match(&theirs) && !allowed {
                    wrong.push(format!("{tag} `{name}{variant}`: no `{}` for “{text}” in “{theirs}”", term.id));
                }
            }
        }
    }
    for (term, avoid) in terms.iter().flat_map(|term| term.avoid.iter().map(move |avoid| (term, avoid))) {
        if avoid.language == tag {
            let word = pattern(&format!(r"\b(?:{})\b", avoid.word));
            for (name, variants) in own {
                for text in variants.values().filter(|text| word.is_match(text)) {
                    wrong.push(format!("{tag} `{name}`: “{text}” instead of `{}`: {}", term.id, avoid.because));
                }
            }
        }
    }
    (wrong, asked)
}

#[test]
fn messages_use_the_terms_of_the_glossary() {
    let terms = glossary();
    let mut english = wording(LOCALES[0]);
    // A protocol or standard keeps its English name in every language.
    english.retain(|name, _| !name.starts_with("abbreviation."));
    for tag in LOCALES {
        let (mut wrong, asked) = deviations(&terms, &english, tag, &wording(tag));
        if *tag == LOCALES[0] {
            wrong.retain(|line| !line.contains("no stem"));
        } else {
            assert!(asked.len() > 30, "{tag} was asked for {} terms", asked.len());
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }
}

/// The texts in the PO files of a folder, each with its language and place. Names are left out.
fn translations(folder: &Path, found: &mut Vec<(String, String, String)>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a readable folder").path();
        if path.is_dir() {
            translations(&path, found);
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(language) = name.strip_suffix(".po").and_then(|name| name.rsplit('.').next()) else { continue };
        let text = std::fs::read_to_string(&path).expect("a PO file");
        for entry in text.split("\n\n").filter(|entry| !entry.contains("#~") && !entry.contains("#. A name")) {
            let (mut id, mut translated, mut is_id) = (String::new(), String::new(), true);
            for line in entry.lines().filter(|line| line.starts_with(['m', '"'])) {
                is_id = line.starts_with("msgid") || is_id && !line.starts_with("msgstr");
                let part = line.split_once('"').map_or("", |(_, part)| part.trim_end_matches('"'));
                if !line.starts_with("msgctxt") {
                    if is_id { &mut id } else { &mut translated }.push_str(part);
                }
            }
            let place =
                format!("{name}: {}", entry.lines().find(|line| line.starts_with("msgctxt")).unwrap_or_default());
            found.push((LOCALES[0].to_owned(), id, place.clone()));
            found.push((language.to_owned(), translated, place));
        }
    }
}

#[test]
fn examples_use_no_word_that_the_glossary_avoids() {
    let mut texts = Vec::new();
    translations(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"), &mut texts);
    assert!(texts.len() > 10_000, "{} texts are read", texts.len());
    // Paths and code are not words.
    let other = pattern(r"\{[^{}]*\}|`[^`]*`");
    for (_, text, _) in &mut texts {
        *text = other.replace_all(text, " … ").into_owned();
    }
    let terms = glossary();
    let mut wrong = Vec::new();
    for avoid in terms.iter().flat_map(|term| &term.avoid) {
        let word = pattern(&format!(r"\b(?:{})\b", avoid.word));
        let own = texts.iter().filter(|(language, text, _)| *language == avoid.language && word.is_match(text));
        wrong.extend(own.map(|(_, text, place)| format!("{place}: {} in “{text}”", avoid.because)));
    }
    // One kind of apostrophe.
    let straight = pattern(r"\w'\w");
    wrong.extend(
        texts
            .iter()
            .filter(|(_, text, _)| straight.is_match(text))
            .map(|(_, text, place)| format!("{place}: a straight apostrophe in “{text}”")),
    );
    for tag in LOCALES {
        let own = wording(tag);
        let own = own.iter().flat_map(|(name, texts)| texts.values().map(move |text| (name, text)));
        wrong.extend(
            own.filter(|(_, text)| straight.is_match(text)).map(|(name, text)| format!("{tag} `{name}`: {text}")),
        );
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn another_word_is_found() {
    let terms = glossary();
    let english = wording("en");
    for (tag, name, text) in [
        ("de", "update.state", "Das Gerät liefert Updates."),
        ("de", "malware", "Schutz vor Viren"),
        ("fr", "chapter.data", "Données et cryptage"),
        ("pl", "chapter.data", "dane"),
        ("el", "flow", "δεδομένα"),
        ("en", "backup", "Back-up"),
        ("en", "malware", "Protection against malware by an antivirus"),
    ] {
        let mut own = wording(tag);
        let variants = own.get_mut(name).expect("a message");
        for old in variants.values_mut() {
            text.clone_into(old);
        }
        let (wrong, _) = deviations(&terms, &english, tag, &own);
        assert!(wrong.iter().any(|line| line.contains(&format!("`{name}"))), "{tag} {name}: {wrong:?}");
    }
}

#[test]
fn the_glossary_is_sound() {
    let source = wording(LOCALES[0]);
    let terms = glossary();
    let mut ids = BTreeSet::new();
    for term in &terms {
        assert!(ids.insert(&term.id), "`{}` stands twice", term.id);
        let known: Vec<&str> = term.others.keys().map(String::as_str).filter(|key| key.len() == 2).collect();
        for key in term.others.keys().filter(|key| key.len() != 2) {
            assert!(["source", "note", "in_use"].contains(&key.as_str()), "`{}` has an unknown field `{key}`", term.id);
        }
        for tag in LOCALES.iter().skip(1) {
            assert!(known.contains(tag), "`{}` has no term in {tag}", term.id);
            // A stem that does not occur in its own term would be a mistake.
            let own = term.others[*tag].as_str().unwrap_or_default();
            let stem = term.stem.get(*tag);
            assert!(stem.is_none_or(|stem| pattern(stem).is_match(own)), "`{}`: {stem:?} in {own}", term.id);
        }
        assert!(
            term.verified.iter().all(|tag| known.contains(&tag.as_str())),
            "`{}` verifies what it has not",
            term.id
        );
        let reasons = term.instead.iter().map(|row| &row.because).chain(term.except.iter().map(|row| &row.because));
        for because in reasons.chain(term.avoid.iter().map(|row| &row.because)) {
            assert!(!because.is_empty(), "`{}` gives no reason", term.id);
        }
        let pattern = english(term);
        for except in &term.except {
            let texts = source.get(&except.message);
            let needed = texts.is_some_and(|texts| texts.values().any(|text| pattern.is_match(text)));
            assert!(needed, "`{}` excepts `{}`, which needs none", term.id, except.message);
        }
    }
}
