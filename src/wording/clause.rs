//! Sources of duties in the words of a language: their titles, their clauses, and what a clause asks for. Laws of the EU exist in
//! each of its languages, most other sources in English alone.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::sync::OnceLock;

const WORDS: &str = include_str!("../../locales/clauses.toml");

/// English words, and what they are in each language.
type Words = BTreeMap<String, BTreeMap<String, String>>;

#[derive(serde::Deserialize)]
struct Lists {
    title: Words,
    word: Words,
    aspect: Words,
}

fn lists() -> &'static Lists {
    static LISTS: OnceLock<Lists> = OnceLock::new();
    // A test reads the file.
    LISTS.get_or_init(|| {
        toml::from_str(WORDS).unwrap_or(Lists { title: Words::new(), word: Words::new(), aspect: Words::new() })
    })
}

fn said<'w>(words: &'w Words, english: &str, language: &str) -> Option<&'w str> {
    let language = language.split('-').next().unwrap_or_default();
    words.get(english)?.get(language).map(String::as_str)
}

/// The title of a source in a language that the source itself has.
#[must_use]
pub fn title(source: &str, language: &str) -> Option<&'static str> {
    said(&lists().title, source, language)
}

/// A clause of a source in a language: if the source itself has it, or where the clause names no heading of the source.
#[must_use]
pub fn clause(source: &str, clause: &str, language: &str) -> Option<String> {
    if language.split('-').next() == Some("en") {
        return None;
    }
    let mut is_whole_text = true;
    let mut known: Vec<&String> = lists().word.keys().collect();
    known.sort_by_key(|word| Reverse(word.len()));
    let mut out = String::with_capacity(clause.len());
    let mut rest = clause;
    while let Some(next) = rest.chars().next() {
        let is_inside = out.chars().next_back().is_some_and(char::is_alphanumeric);
        let is_whole = |word: &&&String| {
            rest.strip_prefix(word.as_str()).is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let word = known.iter().find(is_whole).filter(|_| !is_inside);
        if let Some((own, length)) = word.and_then(|word| Some((said(&lists().word, word, language)?, word.len()))) {
            out.push_str(own);
            rest = &rest[length..];
        } else {
            // Letters that number something, `MDS2` and `VI.A`, are the same in all languages.
            let next_is_word =
                || rest.chars().take_while(|c| c.is_alphabetic()).filter(|c| c.is_lowercase()).count() > 2;
            is_whole_text &= is_inside || !next_is_word();
            out.push(next);
            rest = &rest[next.len_utf8()..];
        }
    }
    (is_whole_text || title(source, language).is_some()).then_some(out)
}

/// What a clause asks for.
#[must_use]
pub fn aspect(aspect: &str, language: &str) -> Option<&'static str> {
    said(&lists().aspect, aspect, language)
}

/// The order of two clauses in their source.
#[must_use]
pub fn compare(one: &str, other: &str) -> Ordering {
    steps(one).cmp(&steps(other))
}

/// A part of a clause that decides its place.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    /// A number, or a word that stands for one: what introduces a list is before its first item.
    Number(usize),
    /// A letter of a list: `z` is before `ab`.
    Letter(usize, String),
    Word(String),
    /// What stands behind all others.
    Last,
}

/// Words with a place among others.
const PLACES: &[(&str, usize)] =
    &[("Article", 0), ("Annex", 1), ("introduction", 0), ("first", 1), ("second", 2), ("third", 3)];

fn steps(clause: &str) -> Vec<Step> {
    let parts = clause.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let step = |part: &str| {
        if let Ok(number) = part.parse() {
            return Step::Number(number);
        }
        if let Some((_, place)) = PLACES.iter().find(|(word, _)| *word == part) {
            return Step::Number(*place);
        }
        match roman(part) {
            Some(number) => Step::Number(number),
            None if part == "last" || part == "following" || part == "after" => Step::Last,
            None if part.len() <= 2 => Step::Letter(part.len(), part.to_owned()),
            None => Step::Word(part.to_owned()),
        }
    };
    parts.map(step).collect()
}

/// The value of a Roman number below forty.
fn roman(text: &str) -> Option<usize> {
    let value = |c: char| match c {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values: Vec<usize> = text.chars().map(value).collect::<Option<_>>()?;
    let is_smaller = |at: usize| values.get(at + 1).is_some_and(|next| *next > values[at]);
    let (mut sum, mut less) = (0_usize, 0_usize);
    for (at, value) in values.iter().enumerate() {
        if is_smaller(at) {
            less += value;
        } else {
            sum += value;
        }
    }
    sum.checked_sub(less).filter(|sum| *sum > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::locale::LOCALES;

    #[test]
    fn each_row_has_all_languages() {
        let lists: Lists = toml::from_str(WORDS).expect("locales/clauses.toml");
        for words in [&lists.title, &lists.word, &lists.aspect] {
            assert!(!words.is_empty());
            for (english, own) in words {
                let mut languages: Vec<&str> = own.keys().map(String::as_str).chain(["en"]).collect();
                languages.sort_unstable();
                languages.dedup();
                let mut all = LOCALES.to_vec();
                all.sort_unstable();
                assert_eq!(languages, all, "{english}");
            }
        }
    }

    #[test]
    fn a_clause_is_in_the_words_of_the_law() {
        let german = |text| clause("mdr", text, "de").expect("German");
        assert_eq!(german("Annex I, 23.4 (q), first indent"), "Anhang I, 23.4 (q), erster Gedankenstrich");
        assert_eq!(german("Article 10(11)"), "Artikel 10(11)");
        assert_eq!(clause("mdr", "Annex I, 3", "de-AT").as_deref(), Some("Anhang I, 3"));
        assert_eq!(clause("mdr", "Annex I, 3", "en"), None);
        // Where a source is in English alone, its headings stay as they are.
        assert_eq!(clause("fda", "VI.A, introduction", "de").as_deref(), Some("VI.A, Einleitung"));
        assert_eq!(clause("mds2", "ALOF, automatic logoff", "de"), None);
    }

    #[test]
    fn clauses_stand_as_in_their_source() {
        let ordered = [
            "Article 7 (c)",
            "Article 10(9)",
            "Article 10(11)",
            "Annex I, 4",
            "Annex I, 4, last sentence",
            "Annex I, 23.1, introduction, first sentence",
            "Annex I, 23.1, introduction, second sentence",
            "Annex I, 23.4 (s), introduction",
            "Annex I, 23.4 (s), first indent",
            "Annex I, 23.4 (z)",
            "Annex I, 23.4 (ab)",
            "Annex II, 1",
        ];
        let mut sorted = ordered.to_vec();
        sorted.reverse();
        sorted.sort_by(|one, other| compare(one, other));
        assert_eq!(sorted, ordered);
        assert!(compare("VI.A, bullet 2", "VI.A, bullet 14").is_lt() && compare("V.A.4(b)", "VI.A, bullet 1").is_lt());
    }
}
