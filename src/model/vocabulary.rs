//! Checks whether the texts of a configuration are about the subject of such documents. A manufacturer's sentence
//! shares words with the wording of ifugen in the same language: in the examples, in every language, all but 3 to 6 of
//! 100 do. Sentences that only fill their fields ("The sun is shining today.") share none.

use super::vacuous::words;

// The beginnings of all words of each language's wording, made by `build.rs`.
include!(concat!(env!("OUT_DIR"), "/beginnings.rs"));

/// Texts with fewer words are often names instead of sentences.
const WORDS: usize = 3;
/// With fewer texts than this, or fewer than one in [`SHARE`], nothing is reported.
const LEAST: usize = 5;
const SHARE: usize = 5;
/// Texts that are checked first: if hardly one of them is about something else, the others are not checked.
const SAMPLE: usize = 40;

/// The texts without any word that documents of this kind use, if they are more than a fifth of all; empty for a
/// language without built-in wording.
#[must_use]
pub fn off_subject<'t>(language: &str, texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let Some((_, known)) = BEGINNINGS.iter().find(|(known, _)| *known == language) else { return Vec::new() };
    // Placeholders are not replaced here.
    let texts: Vec<&str> = texts.filter(|text| !text.contains('{')).collect();
    let sample = texts.iter().copied().step_by((texts.len() / SAMPLE).max(1));
    let (count, found) = unknown(known, sample);
    if found.len() * 2 * SHARE <= count {
        return Vec::new();
    }
    let (count, found) = unknown(known, texts.into_iter());
    if found.len() < LEAST || found.len() * SHARE <= count { Vec::new() } else { found }
}

/// The number of texts that are long enough, and those of them without a known word.
fn unknown<'t>(known: &[&str], texts: impl Iterator<Item = &'t str>) -> (usize, Vec<&'t str>) {
    let (mut count, mut found) = (0, Vec::new());
    for text in texts {
        let mut number = 0;
        let is_known = words(text).any(|word| {
            number += 1;
            beginning(&word).is_some_and(|start| known.binary_search(&start).is_ok())
        });
        if is_known || number >= WORDS {
            count += 1;
            found.extend((!is_known).then_some(text));
        }
    }
    (count, found)
}

/// The first letters of a word that is long enough.
fn beginning(word: &str) -> Option<&str> {
    let (at, letter) = word.char_indices().nth(LETTERS - 1)?;
    Some(&word[..at + letter.len_utf8()])
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONSENSE: &[(&str, &[&str])] = &[
        (
            "en",
            &[
                "My grandmother bakes the best apple cake.",
                "Bananas are yellow and sweet.",
                "Cats sleep on warm roofs in summer.",
                "The moon smiled at a purple umbrella.",
                "She likes tea with milk and honey.",
            ],
        ),
        (
            "de",
            &[
                "Die Sonne scheint heute sehr schön.",
                "Meine Oma backt am Sonntag Kuchen.",
                "Katzen schlafen gern auf Dächern.",
                "Der Mond lacht über den Wald.",
                "Bananen sind gelb und süß.",
            ],
        ),
        (
            "fr",
            &[
                "Le soleil brille très fort ce matin.",
                "Ma grand-mère cuit un gâteau.",
                "Les chats dorment sur les toits.",
                "La lune brille sur la forêt.",
                "Les bananes sont jaunes et douces.",
            ],
        ),
        (
            "pl",
            &[
                "Dziś pięknie świeci słońce na niebie.",
                "Babcia piecze ciasto z jabłkami.",
                "Koty śpią latem na dachach.",
                "Księżyc śmieje się do lasu.",
                "Banany są żółte i słodkie.",
            ],
        ),
        (
            "el",
            &[
                "Ο ήλιος λάμπει όμορφα το πρωί.",
                "Η γιαγιά ψήνει κέικ με μήλα.",
                "Οι γάτες κοιμούνται στις στέγες.",
                "Το φεγγάρι γελά στο δάσος.",
                "Οι μπανάνες μυρίζουν πολύ γλυκά.",
            ],
        ),
    ];

    #[test]
    fn each_language_has_its_words() {
        assert!(BEGINNINGS.len() >= NONSENSE.len());
        for (language, known) in BEGINNINGS {
            assert!(known.len() > 300 && known.is_sorted(), "{language}");
        }
    }

    #[test]
    fn sentences_about_something_else_are_found_where_they_are_many() {
        for (language, nonsense) in NONSENSE {
            let found = |others: usize| {
                let path = format!("{}/locales/{language}/choices.ftl", env!("CARGO_MANIFEST_DIR"));
                let choices = std::fs::read_to_string(path).expect(language);
                let honest = choices.lines().filter_map(|line| line.split_once("= ")).map(|(_, text)| text);
                let honest: Vec<&str> =
                    honest.filter(|text| words(text).count() >= WORDS && !text.contains('{')).take(others).collect();
                assert_eq!(honest.len(), others, "{language}");
                let found = off_subject(language, honest.into_iter().chain(nonsense.iter().copied()));
                found.into_iter().map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(found(0), *nonsense, "{language}");
            assert_eq!(found(19), *nonsense, "{language}");
            assert_eq!(found(20), [""; 0], "{language}: one in five can be about anything");
            assert_eq!(off_subject(language, nonsense[1..].iter().copied()), [""; 0], "{language}: too few");
        }
        // Nothing can be decided for a language without built-in wording, or for texts with placeholders.
        assert_eq!(off_subject("tlh", NONSENSE[0].1.iter().copied()), [""; 0]);
        assert_eq!(off_subject("en", ["The {device.name} smiled at me."; 9].into_iter()), [""; 0]);
    }
}
