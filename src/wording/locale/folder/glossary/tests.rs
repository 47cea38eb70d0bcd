//! The glossary is sound, and another word than its terms is found.

use std::path::Path;

use super::*;
use crate::wording::locale::LOCALES;
use crate::wording::locale::folder::{Source, VALUE, built_in_folder, messages};

fn glossary(tag: &str) -> Glossary {
    Glossary::read(&Source::built_in().glossary, &built_in_folder(tag)).expect("the glossary of a language")
}

#[test]
fn many_terms_are_checked() {
    let english = messages(&built_in_folder(LOCALES[0]));
    for tag in &LOCALES[1..] {
        let (_, asked) = glossary(tag).deviations(&english, &messages(&built_in_folder(tag)));
        assert!(asked.len() > 30, "{tag} was asked for {} terms", asked.len());
    }
}

#[test]
fn another_word_is_found() {
    let english = messages(&built_in_folder(LOCALES[0]));
    for (tag, name, text) in [
        ("de", "update.state", "Das Gerät liefert Updates."),
        ("de", "malware", "Schutz vor Viren"),
        ("fr", "chapter.data", "Données et cryptage"),
        ("pl", "chapter.data", "dane"),
        ("el", "flow", "δεδομένα"),
        ("en", "backup", "Back-up"),
        ("en", "malware", "Protection against malware by an antivirus"),
    ] {
        let mut own = messages(&built_in_folder(tag));
        for old in own.get_mut(name).expect("a message").ways.values_mut() {
            text.clone_into(old);
        }
        let (wrong, _) = glossary(tag).deviations(&english, &own);
        assert!(wrong.iter().any(|(_, _, line)| line.starts_with(&format!("`{name}` "))), "{tag} {name}: {wrong:?}");
    }
}

#[test]
fn the_glossary_is_sound() {
    let source = messages(&built_in_folder(LOCALES[0]));
    let mut ids = BTreeSet::new();
    let terms = glossary(LOCALES[0]).terms;
    for term in &terms {
        assert!(ids.insert(&term.id), "`{}` stands twice", term.id);
        let pattern = term.english().expect("a pattern");
        for except in &term.except {
            let texts = source.get(&except.message);
            let needed = texts.is_some_and(|message| message.ways.values().any(|text| pattern.is_match(text)));
            assert!(needed, "`{}` excepts `{}`, which needs none", term.id, except.message);
        }
    }
    // Languages that have no messages yet have their terms, too.
    let folders = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).expect("the folder");
    let folders = folders.map(|entry| entry.expect("a folder").path()).filter(|path| path.is_dir());
    let tags: Vec<String> = folders.map(|path| path.file_name().unwrap_or_default().to_string_lossy().into()).collect();
    assert!(tags.len() >= LOCALES.len());
    for tag in tags.iter().filter(|tag| *tag != LOCALES[0]) {
        let own = glossary(tag).own;
        for id in &ids {
            let term = own.get(*id).and_then(|own| own.term.as_deref()).unwrap_or_default();
            assert!(!term.is_empty(), "`{id}` has no term in {tag}");
        }
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
    let other = pattern(r"\{[^{}]*\}|`[^`]*`").expect("a pattern");
    for (_, text, _) in &mut texts {
        *text = other.replace_all(text, VALUE.to_string()).into_owned();
    }
    let mut wrong = Vec::new();
    for tag in LOCALES {
        for avoid in glossary(tag).own.values().flat_map(|own| &own.avoid) {
            let word = pattern(&format!(r"\b(?:{})\b", avoid.word)).expect("a pattern");
            let own = texts.iter().filter(|(language, text, _)| language == tag && word.is_match(text));
            wrong.extend(own.map(|(_, text, place)| format!("{place}: {} in “{text}”", avoid.because)));
        }
    }
    // One kind of apostrophe.
    let straight = pattern(r"\w'\w").expect("a pattern");
    let own = texts.iter().filter(|(_, text, _)| straight.is_match(text));
    wrong.extend(own.map(|(_, text, place)| format!("{place}: a straight apostrophe in “{text}”")));
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
