//! Texts that say nothing: placeholders, one word where a sentence is asked for, a repeated title, a bare "none". They are
//! told, and no requirement is covered by them.

use std::collections::{BTreeMap, HashSet};
use std::sync::OnceLock;

use serde::Deserialize;

const LISTS: &str = include_str!("../../locales/placeholders.toml");

/// Why a text says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// It stands for a text that is still to be written.
    Placeholder,
    /// It says only that there is nothing.
    Absence,
    /// It is one word, where a sentence is asked for.
    OneWord,
    /// It repeats the title of its row.
    Title,
}

/// What is known of a text beside it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Text<'a> {
    /// The type of the value: `Prose`.
    pub kind: &'a str,
    /// The name of its field: `because`.
    pub field: &'a str,
    /// Title or name of the row in which it stands.
    pub title: Option<&'a str>,
    /// Whether it is an item of a list in which another has more than one word.
    pub in_company: bool,
}

/// Longer than any text of the lists: no need to look it up.
const LONGEST: usize = 60;

/// Fields of prose that ask for a sentence. In others a single word can say what is asked: a title, a purpose, a setting.
const SENTENCES: &[&str] = &[
    "action",
    "actions",
    "after_end",
    "afterwards",
    "assumptions",
    "avoid",
    "because",
    "before",
    "consequence",
    "content",
    "countermeasure",
    "default_action",
    "description",
    "disable",
    "disposal",
    "effect",
    "elsewhere",
    "erase",
    "hazard",
    "how",
    "if_failed",
    "if_wrong",
    "instead",
    "limits",
    "loss",
    "meaning",
    "network_loss",
    "network_setting",
    "not_for",
    "note",
    "on_detection",
    "on_expiry",
    "on_failure",
    "operator_patching",
    "otherwise",
    "out_of_scope",
    "patches",
    "preserve",
    "protect",
    "reason",
    "reassess",
    "remains",
    "renewal",
    "reset",
    "restore",
    "restrictions",
    "rollback",
    "safe_state",
    "sign",
    "signs",
    "steps",
    "supervision",
    "unreachable",
    "verify",
];

/// Fields in which "none" is what a reader wants to know.
const MAY_BE_NONE: &[&str] = &["downtime", "transfer", "exceptions"];

/// Words in capitals that mark a text as unfinished, wherever they stand in it.
const UNFINISHED: &[&str] = &["TBD", "TBA", "TBC", "TODO", "FIXME", "XXX"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    placeholder: Vec<String>,
    absence: Vec<String>,
}

struct Known {
    placeholders: HashSet<String>,
    absences: HashSet<String>,
    /// The words with which they begin: most texts begin with another, and need no closer look.
    starts: HashSet<String>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        // The file is part of the program; a test holds that it can be read.
        let lists: BTreeMap<String, Lists> = toml::from_str(LISTS).unwrap_or_default();
        let (mut placeholders, mut absences) = (HashSet::new(), HashSet::new());
        for Lists { placeholder, absence } in lists.into_values() {
            placeholders.extend(placeholder);
            absences.extend(absence);
        }
        let start = |text: &String| text.split(' ').next().unwrap_or_default().to_owned();
        let starts = placeholders.iter().chain(&absences).map(start).collect();
        Known { placeholders, absences, starts }
    })
}

/// Whether a text begins as one of the lists does, as one that repeats itself, or with a single letter.
fn is_suspect(text: &str, known: &Known) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase);
    let Some(first) = words.next() else { return true };
    known.starts.contains(&first) || first.chars().nth(1).is_none() || words.next().is_some_and(|next| next == first)
}

/// The words of a text in lower case.
fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Whether a text is one word for a reader: blanks part words, and scripts that write none are left alone.
#[must_use]
pub fn is_one_word(text: &str) -> bool {
    // What stands for a fact, is to be copied or leads somewhere can say all that is asked.
    let says_more = text.contains(['{', '`', '[', '/', '=']) || text.chars().any(is_written_without_blanks);
    !says_more && text.split_whitespace().count() == 1
}

fn is_written_without_blanks(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF)
}

/// Why a text says nothing; `None` where it says something, as far as can be told.
#[must_use]
pub fn says_nothing(text: &str, about: Text<'_>) -> Option<Nothing> {
    let is_prose = about.kind == "Prose";
    if !is_prose && !["Label", "Text", "Version"].contains(&about.kind) {
        return None;
    }
    // A placeholder for a fact is filled in.
    if text.contains('{') {
        return None;
    }
    let has_capitals = text.as_bytes().windows(3).any(|three| three.iter().all(u8::is_ascii_uppercase));
    let is_unfinished = || text.split(|c: char| !c.is_alphanumeric()).any(|word| UNFINISHED.contains(&word));
    if is_prose && has_capitals && is_unfinished() {
        return Some(Nothing::Placeholder);
    }
    let known = known();
    let is_title = is_prose
        && about.field != "title"
        && about.title.is_some_and(|title| title.len().abs_diff(text.len()) < 8 && words(title) == words(text));
    if is_title {
        return Some(Nothing::Title);
    }
    if text.len() > LONGEST {
        let is_lorem = text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("lorem ipsum"));
        return is_lorem.then_some(Nothing::Placeholder);
    }
    let asks_for_a_sentence = is_prose && SENTENCES.contains(&about.field) && !about.in_company;
    if !is_suspect(text, known) {
        return (asks_for_a_sentence && is_one_word(text)).then_some(Nothing::OneWord);
    }
    let words = words(text);
    let joined = words.join(" ");
    let Known { placeholders, absences, .. } = known;
    if words.is_empty() || joined.starts_with("lorem ipsum") || words.iter().all(|word| placeholders.contains(word)) {
        return Some(Nothing::Placeholder);
    }
    if placeholders.contains(&joined) {
        return Some(Nothing::Placeholder);
    }
    let is_absent = absences.contains(&joined) || words.iter().all(|word| absences.contains(word));
    if is_absent && !MAY_BE_NONE.contains(&about.field) {
        return Some(Nothing::Absence);
    }
    // "a b c", "ha ha ha".
    let is_babble = |words: &[String]| {
        words.iter().all(|word| word.chars().count() == 1) || words.iter().all(|word| *word == words[0])
    };
    if is_prose
        && words.len() > 1
        && words.iter().all(|word| word.chars().all(char::is_alphabetic))
        && is_babble(&words)
    {
        return Some(Nothing::Placeholder);
    }
    if !is_prose {
        return None;
    }
    (asks_for_a_sentence && is_one_word(text)).then_some(Nothing::OneWord)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(field: &str, text: &str) -> Option<Nothing> {
        says_nothing(text, Text { kind: "Prose", field, title: Some("Lock the room"), in_company: false })
    }

    #[test]
    fn the_lists_are_written_as_texts_are_compared() {
        let lists: BTreeMap<String, Lists> = toml::from_str(LISTS).expect("locales/placeholders.toml");
        for language in ["any", "de", "el", "en", "fr", "pl"] {
            assert!(lists.contains_key(language), "no texts in {language}");
        }
        for (language, Lists { placeholder, absence }) in &lists {
            assert!(placeholder.len() > 15 && absence.len() > 5, "{language}");
            for text in placeholder.iter().chain(absence) {
                assert_eq!(words(text).join(" "), *text, "{language}");
                assert!(text.len() <= LONGEST, "{text}");
            }
        }
    }

    #[test]
    fn a_text_that_says_nothing_is_known() {
        use Nothing::{Absence, OneWord, Placeholder, Title};
        for (field, text, expected) in [
            ("because", "x", Placeholder),
            ("because", "x x x", Placeholder),
            ("because", "TBD", Placeholder),
            ("because", "The port is TBD.", Placeholder),
            ("because", "To be defined.", Placeholder),
            ("because", "a b c", Placeholder),
            ("title", "Ha, ha, ha!", Placeholder),
            ("because", "…", Placeholder),
            (
                "description",
                "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.",
                Placeholder,
            ),
            ("because", "Wird noch ergänzt.", Placeholder),
            ("because", "À définir", Placeholder),
            ("because", "Do uzupełnienia", Placeholder),
            ("because", "Θα συμπληρωθεί", Placeholder),
            ("because", "N/A", Absence),
            ("instead", "None.", Absence),
            ("because", "It is not provided.", Absence),
            ("because", "Entfällt", Absence),
            ("because", "Nie dotyczy", Absence),
            ("because", "Δεν ισχύει", Absence),
            ("steps", "Harden.", OneWord),
            ("description", "Lock the room.", Title),
        ] {
            assert_eq!(of(field, text), Some(expected), "{field} = {text}");
        }
    }

    #[test]
    fn a_text_that_says_something_is_let_pass() {
        for (field, text) in [
            ("because", "The device has no screen."),
            ("because", "The device has no network interface, so there is nothing to filter."),
            ("downtime", "None."),
            ("purpose", "Clock"),
            ("title", "Lock the room"),
            ("report_to", "{contact.security}"),
            ("steps", "`reboot`"),
            ("instead", "見守りを行ってください"),
            ("description", "A todo list for the nurse."),
        ] {
            assert_eq!(of(field, text), None, "{field} = {text}");
        }
        let step = Text { kind: "Prose", field: "steps", title: None, in_company: true };
        assert_eq!(says_nothing("Restart.", step), None);
        assert_eq!(says_nothing("x", Text { kind: "Code", ..step }), None);
        assert_eq!(says_nothing("x", Text { kind: "Version", ..step }), Some(Nothing::Placeholder));
        assert_eq!(says_nothing("2.1", Text { kind: "Version", ..step }), None);
    }
}
