//! Whether the texts of a configuration are about what it is about. A sentence of the maker's shares words with the wording of ifugen
//! in the same language: in the examples, whatever the language, all but 3 to 6 of 100 do. Sentences that only fill their fields
//! ("The sun is shining today.") share none.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::vacuous::words;

/// The wording of each language, in which no word stands for its grammar alone but those of facts and choices.
const WORDING: &[(&str, [&str; 2])] = &[
    ("de", [include_str!("../../locales/de/model.ftl"), include_str!("../../locales/de/choices.ftl")]),
    ("el", [include_str!("../../locales/el/model.ftl"), include_str!("../../locales/el/choices.ftl")]),
    ("en", [include_str!("../../locales/en/model.ftl"), include_str!("../../locales/en/choices.ftl")]),
    ("fr", [include_str!("../../locales/fr/model.ftl"), include_str!("../../locales/fr/choices.ftl")]),
    ("pl", [include_str!("../../locales/pl/model.ftl"), include_str!("../../locales/pl/choices.ftl")]),
];

/// Letters by which words are compared, so that their endings do not matter; shorter words are mostly grammar.
const LETTERS: usize = 5;
/// Texts with fewer words are names more often than sentences.
const WORDS: usize = 3;
/// Fewer texts than this, or fewer than one in [`SHARE`], can be about anything.
const LEAST: usize = 5;
const SHARE: usize = 5;

/// The texts of which no word is one that documents of this kind use, where they are more than a fifth of all; none in a language
/// that has no built-in wording.
#[must_use]
pub fn off_subject<'t>(language: &str, texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let Some(known) = beginnings(language) else { return Vec::new() };
    let (mut count, mut found) = (0, Vec::new());
    // What is filled in is not known here.
    for text in texts.filter(|text| !text.contains('{')) {
        let mut number = 0;
        let is_known = words(text).any(|word| {
            number += 1;
            beginning(&word).is_some_and(|start| known.contains(start))
        });
        if is_known || number >= WORDS {
            count += 1;
            found.extend((!is_known).then_some(text));
        }
    }
    if found.len() < LEAST || found.len() * SHARE <= count { Vec::new() } else { found }
}

/// The first letters of a word that has as many.
fn beginning(word: &str) -> Option<&str> {
    let (at, letter) = word.char_indices().nth(LETTERS - 1)?;
    Some(&word[..at + letter.len_utf8()])
}

/// The beginnings of all words of a language's wording.
fn beginnings(language: &str) -> Option<&'static FxHashSet<String>> {
    static KNOWN: OnceLock<BTreeMap<&str, OnceLock<FxHashSet<String>>>> = OnceLock::new();
    let languages = KNOWN.get_or_init(|| WORDING.iter().map(|(language, _)| (*language, OnceLock::new())).collect());
    let (_, files) = WORDING.iter().find(|(known, _)| *known == language)?;
    Some(languages.get(language)?.get_or_init(|| {
        let mut known = FxHashSet::default();
        for line in files.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#')) {
            // What stands before the sign is a name for programs.
            let text = line.split_once('=').map_or(line, |(_, text)| text);
            known.extend(words(text).filter_map(|word| beginning(&word).map(str::to_owned)));
        }
        known
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONSENSE: &[(&str, &[&str])] = &[
        ("en", &["My grandmother bakes the best apple cake.", "Bananas are yellow and sweet.", "Cats sleep on warm roofs in summer.", "The moon smiled at a purple umbrella.", "She likes tea with milk and honey."]),
        ("de", &["Die Sonne scheint heute sehr schön.", "Meine Oma backt den besten Kuchen.", "Katzen schlafen gern auf Dächern.", "Der Mond lacht über den Wald.", "Bananen sind gelb und süß."]),
        ("fr", &["Le soleil brille très fort ce matin.", "Ma grand-mère cuit un gâteau.", "Les chats dorment sur les toits.", "La lune sourit à la forêt.", "Les bananes sont jaunes et douces."]),
        ("pl", &["Dziś pięknie świeci słońce na niebie.", "Babcia piecze ciasto z jabłkami.", "Koty śpią latem na dachach.", "Księżyc śmieje się do lasu.", "Banany są żółte i słodkie."]),
        ("el", &["Ο ήλιος λάμπει όμορφα το πρωί.", "Η γιαγιά ψήνει κέικ με μήλα.", "Οι γάτες κοιμούνται στις στέγες.", "Το φεγγάρι γελά στο δάσος.", "Οι μπανάνες μυρίζουν πολύ γλυκά."]),
    ];

    #[test]
    fn sentences_about_something_else_are_found_where_they_are_many() {
        for (language, nonsense) in NONSENSE {
            let found = |others: usize| {
                let (_, files) = WORDING.iter().find(|(known, _)| known == language).expect(language);
                let honest = files[1].lines().filter_map(|line| line.split_once("= ")).map(|(_, text)| text);
                let honest: Vec<&str> = honest.filter(|text| words(text).count() >= WORDS && !text.contains('{')).take(others).collect();
                assert_eq!(honest.len(), others, "{language}");
                off_subject(language, honest.into_iter().chain(nonsense.iter().copied()))
            };
            assert_eq!(found(0), *nonsense, "{language}");
            assert_eq!(found(19), *nonsense, "{language}");
            assert_eq!(found(20), [""; 0], "{language}: one in five can be about anything");
            assert_eq!(off_subject(language, nonsense[1..].iter().copied()), [""; 0], "{language}: too few");
        }
        // In a language that nobody knows here, and with words that are filled in, nothing can be said.
        assert_eq!(off_subject("it", NONSENSE[0].1.iter().copied()), [""; 0]);
        assert_eq!(off_subject("en", ["The {device.name} smiled at me."; 9].into_iter()), [""; 0]);
    }
}
