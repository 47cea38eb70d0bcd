//! Sources of duties in the words of a language: their titles, their clauses, and what a clause asks for. Laws of the EU exist in
//! each of its languages, most other sources in English alone.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::locale::{LOCALES, built_in_file};

/// English words, and what they are in a language.
type Words = BTreeMap<String, String>;

/// What `locales/<language>/clauses.toml` holds.
#[derive(Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    title: Words,
    short: Words,
    word: Words,
    topic: Words,
    aspect: Words,
}

/// The words of a language, read when they are first asked for; `None` for a language that is not built in.
fn lists(language: &str) -> Option<&'static Lists> {
    static LISTS: [OnceLock<Lists>; LOCALES.len()] = [const { OnceLock::new() }; LOCALES.len()];
    let language = language.split('-').next()?;
    let at = LOCALES.iter().position(|tag| *tag == language)?;
    // A test reads the files.
    Some(LISTS[at].get_or_init(|| toml::from_str(built_in_file(language, "clauses.toml")).unwrap_or_default()))
}

fn said(words: impl Fn(&'static Lists) -> &'static Words, english: &str, language: &str) -> Option<&'static str> {
    words(lists(language)?).get(english).map(String::as_str)
}

/// The title of a source in a language that the source itself has.
#[must_use]
pub fn title(source: &str, language: &str) -> Option<&'static str> {
    said(|lists| &lists.title, source, language)
}

/// The short name of a source in a language that the source itself has.
#[must_use]
pub fn short(source: &str, language: &str) -> Option<&'static str> {
    said(|lists| &lists.short, source, language)
}

/// A clause of a source in a language: if the source itself has it, or where the clause names no heading of the source.
#[must_use]
pub fn clause(source: &str, clause: &str, language: &str) -> Option<String> {
    static NONE: Words = Words::new();
    if language.split('-').next() == Some("en") {
        return None;
    }
    let mut is_whole_text = true;
    let own = lists(language).map_or(&NONE, |lists| &lists.word);
    let mut known: Vec<&String> = own.keys().collect();
    known.sort_by_key(|word| Reverse(word.len()));
    let mut out = String::with_capacity(clause.len());
    let mut rest = clause;
    while let Some(next) = rest.chars().next() {
        let is_inside = out.chars().next_back().is_some_and(char::is_alphanumeric);
        let is_whole = |word: &&&String| {
            rest.strip_prefix(word.as_str()).is_some_and(|after| !after.starts_with(char::is_alphanumeric))
        };
        let word = known.iter().find(is_whole).filter(|_| !is_inside);
        if let Some((own, length)) = word.map(|word| (&own[*word], word.len())) {
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

/// What a topic of requirements is called.
#[must_use]
pub fn topic(id: &str, language: &str) -> Option<&'static str> {
    said(|lists| &lists.topic, id, language)
}

/// What the clauses of one group begin with: `4.2` in `4.2, at 23.4 (g) MDR`, `3.6` in `3.6.1, list`, `Annex I` in `Annex I, 4`.
#[must_use]
pub fn group(clause: &str) -> &str {
    let head = clause.split([',', '(']).next().unwrap_or_default().trim_end();
    let head = head.split(" and ").next().unwrap_or(head);
    match head.match_indices('.').nth(1) {
        Some((at, _)) if head.starts_with(|c: char| c.is_ascii_digit()) => &head[..at],
        _ => head,
    }
}

/// What a clause asks for.
#[must_use]
pub fn aspect(aspect: &str, language: &str) -> Option<&'static str> {
    said(|lists| &lists.aspect, aspect, language)
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

    #[test]
    fn each_row_has_all_languages() {
        let lists = |tag: &str| -> Lists {
            toml::from_str(built_in_file(tag, "clauses.toml")).expect("the clauses of a language")
        };
        let english = lists(LOCALES[0]);
        assert!(english.title.len() > 3 && english.word.len() > 15 && english.aspect.len() > 100);
        for tag in LOCALES {
            let own = lists(tag);
            for (own, english) in [
                (own.title, &english.title),
                (own.word, &english.word),
                (own.topic, &english.topic),
                (own.aspect, &english.aspect),
            ] {
                assert!(
                    own.keys().eq(english.keys()),
                    "{tag}: {:?}",
                    own.keys().find(|key| !english.contains_key(*key))
                );
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
    fn the_clauses_of_one_section_are_one_group() {
        let groups = [
            ("4.2, at 23.4 (ab) MDR / 20.4.1 (ah) IVDR", "4.2"),
            ("3.6 and 4.2, last paragraph", "3.6"),
            ("2.6.2 (example)", "2.6"),
            ("5.1", "5.1"),
            ("Annex I, 23.4 (q), first indent", "Annex I"),
        ];
        for (clause, expected) in groups {
            assert_eq!(group(clause), expected);
        }
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
