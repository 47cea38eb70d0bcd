//! Texts that may say the opposite of what their field suggests, or nothing: "No firewall is needed" among the steps of
//! a control of the kind `firewall`, "Ignore it", "See the manual". No list of words is certain, so a person has to
//! read them.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rustc_hash::FxHashSet;
use serde::Deserialize;

use super::fact::{Fact, Table};
use super::vacuous::{ACTS, words};

const LISTS: &str = include_str!("../../locales/denials.toml");

/// Why a text is in doubt, whatever its table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// It says that there is nothing to do.
    Idle,
    /// It leads to another document.
    Elsewhere,
    /// It leaves the content to its reader: "as needed".
    Vague,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    negation: Vec<String>,
    providing: Vec<String>,
    needing: Vec<String>,
    restricting: Vec<String>,
    idle: Vec<String>,
    vague: Vec<String>,
    see: Vec<String>,
    document: Vec<String>,
    things: BTreeMap<String, Vec<String>>,
    matters: BTreeMap<String, Vec<String>>,
}

/// A quick test that rules out most texts.
struct Starts {
    /// The first words of texts that say that there is nothing to do, or that refer elsewhere.
    idle: Words,
    /// The words that are a negation, or begin one.
    negation: Words,
    /// The first words of vague texts.
    vague: Words,
}

fn starts() -> &'static Starts {
    static STARTS: OnceLock<Starts> = OnceLock::new();
    STARTS.get_or_init(|| Starts {
        idle: Words::first(|list| list.idle.iter().chain(&list.see).collect()),
        negation: Words::first(|list| list.negation.iter().collect()),
        vague: Words::first(|list| list.vague.iter().collect()),
    })
}

/// Words, and beginnings of words.
struct Words {
    whole: FxHashSet<&'static str>,
    beginnings: Vec<&'static str>,
    /// For the first byte the bits of the second: two letters rule out most words.
    pairs: Vec<u32>,
}

impl Words {
    /// The first words of the phrases of all languages.
    fn first(phrases: fn(&'static Lists) -> Vec<&'static String>) -> Self {
        let mut words = Self { whole: FxHashSet::default(), beginnings: Vec::new(), pairs: vec![0; 256] };
        for word in lists().values().flat_map(phrases).map(|phrase| phrase.split(' ').next().unwrap_or_default()) {
            match word.strip_suffix('*') {
                Some(beginning) => words.beginnings.push(beginning),
                None => _ = words.whole.insert(word),
            }
            if let [first, second, ..] = word.as_bytes() {
                words.pairs[usize::from(*first)] |= 1 << (second % 32);
            }
        }
        words
    }

    /// Whether a word, as written, is one of them or begins like one.
    fn has(&self, word: &str) -> bool {
        let [first, second, ..] = word.as_bytes() else { return self.whole.contains(&*word.to_lowercase()) };
        let bits = self.pairs[usize::from(first.to_ascii_lowercase())];
        // Both cases of an ASCII letter have the same bits; other letters are converted to lower case first.
        if first.is_ascii() && second.is_ascii() && (bits >> (second % 32)) & 1 == 0 {
            return false;
        }
        let word = word.to_lowercase();
        self.whole.contains(&*word) || self.beginnings.iter().any(|start| word.starts_with(start))
    }

    fn is_in(&self, text: &str) -> bool {
        text.split(|c: char| !c.is_alphanumeric()).any(|word| self.has(word))
    }
}

fn lists() -> &'static BTreeMap<String, Lists> {
    static KNOWN: OnceLock<BTreeMap<String, Lists>> = OnceLock::new();
    // The file is part of the program; a test checks that it can be read.
    KNOWN.get_or_init(|| toml::from_str(LISTS).unwrap_or_default())
}

/// Whether a text can say that there is nothing to do, or refer elsewhere: its first word decides.
fn may_be_idle(text: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).find(|word| !word.is_empty()).is_some_and(|word| starts().idle.has(word))
}

/// The fields whose texts are searched for a denial, by the type of their table.
const DENYING: &[(&str, &[&str])] = &[
    ("Control", &["title", "steps", "setting"]),
    ("Feature", &["title", "description", "steps"]),
    ("Backup", &["title", "steps"]),
    ("Support", &["includes"]),
    ("NoAction", &["because"]),
];

/// Kinds of control that share their words with a feature, by its capability.
const CAPABILITIES: &[(&str, &str)] = &[
    ("ALOF", "session_lock"),
    ("AUDT", "log_collection"),
    ("CSUP", "patch_management"),
    ("DTBK", "backup"),
    ("MLDP", "antimalware"),
    ("STCF", "encryption"),
    ("TXCF", "encryption"),
];

/// Fields beside [`ACTS`] in which a text that refers elsewhere has no content. One of them, `instead`, can well be
/// nothing: the manufacturer has assessed the risk. A row with a title is described by it, and a history is about
/// documents.
const REASONS: &[&str] =
    &["because", "instead", "reason", "description", "effect", "consequence", "change", "other", "restrictions"];

/// Maximum number of words of a sentence that adds nothing to a vague phrase.
const FEW: usize = 10;

/// Longer than any text that only refers elsewhere.
const LONGEST: usize = 160;

/// The kind of control whose words a table has.
fn subject(table: &Table) -> Option<&'static str> {
    let choice = |field: &str| match table.get(field) {
        Some(Fact::Choice { value, .. }) => Some(*value),
        _ => None,
    };
    match table.kind {
        "Control" | "NoAction" => choice("kind"),
        "Backup" => Some("backup"),
        "Support" => Some("patch_management"),
        "Feature" => {
            let capability = choice("capability")?;
            CAPABILITIES.iter().find(|(name, _)| *name == capability).map(|(_, subject)| *subject)
        }
        _ => None,
    }
}

/// The texts of a table that deny its purpose, each with its field.
#[must_use]
pub fn denials(table: &Table) -> Vec<(&'static str, &str)> {
    let Some((_, fields)) = DENYING.iter().find(|(kind, _)| *kind == table.kind) else { return Vec::new() };
    let Some(subject) = subject(table) else { return Vec::new() };
    // That something does not exist is a reason; that it is not needed only repeats the table.
    let is_reason = table.kind == "NoAction";
    let mut found = Vec::new();
    for field in *fields {
        let texts = match table.get(field) {
            Some(Fact::List(items)) => items.iter().filter_map(Fact::text).collect(),
            Some(fact) => fact.text().into_iter().collect(),
            None => Vec::new(),
        };
        found.extend(texts.into_iter().filter(|text| denies(text, subject, is_reason)).map(|text| (*field, text)));
    }
    found
}

/// Why a text of a field is in doubt, whatever its table is about.
#[must_use]
pub fn doubt(kind: &str, field: &str, text: &str) -> Option<Doubt> {
    let is_asked = ACTS.contains(&field) || REASONS.contains(&field);
    if kind != "Prose" || !is_asked || text.len() > LONGEST || text.contains(['{', '[', '`', '*']) {
        return None;
    }
    if starts().vague.is_in(text) && sentences(text).all(|sentence| is_vague(&sentence)) {
        return Some(Doubt::Vague);
    }
    if !may_be_idle(text) {
        return None;
    }
    if ACTS.contains(&field) && sentences(text).all(|sentence| is_idle(&sentence)) {
        return Some(Doubt::Idle);
    }
    let leads_elsewhere = |sentence: &String| {
        lists().values().any(|list| {
            let starts = |phrase: &String| sentence[1..].starts_with(&format!("{phrase} "));
            list.see.iter().any(starts) && has(sentence, &list.document)
        })
    };
    sentences(text).all(|sentence| leads_elsewhere(&sentence)).then_some(Doubt::Elsewhere)
}

/// Whether any sentence of a text says plainly that the purpose of a kind of control is not fulfilled or not needed; in
/// a reason only the latter counts.
fn denies(text: &str, subject: &str, is_reason: bool) -> bool {
    (starts().negation.is_in(text) || may_be_idle(text))
        && sentences(text).any(|sentence| {
            is_idle(&sentence)
                || lists().values().any(|list| {
                    let of = |subjects: &BTreeMap<String, Vec<String>>| {
                        subjects.get(subject).is_some_and(|names| has(&sentence, names))
                    };
                    let is_needed = || has(&sentence, &list.needing);
                    count(&sentence, &list.negation) % 2 == 1
                        && !has(&sentence, &list.restricting)
                        && (of(&list.things) && (is_needed() || !is_reason && has(&sentence, &list.providing))
                            || of(&list.matters) && is_needed())
                })
        })
}

/// Whether a sentence is short and leaves open when, how or how well.
fn is_vague(sentence: &str) -> bool {
    sentence.matches(' ').count() <= FEW + 1 && lists().values().any(|list| has(sentence, &list.vague))
}

fn is_idle(sentence: &str) -> bool {
    lists().values().any(|list| list.idle.iter().any(|idle| *idle == sentence.trim()))
}

/// The sentences of a text, each as its words in lower case with a blank before and behind each; a comma counts as a
/// word.
fn sentences(text: &str) -> impl Iterator<Item = String> {
    let sentence = |sentence: &str| {
        let parts: Vec<String> = sentence.split(',').map(|part| words(part).collect::<Vec<_>>().join(" ")).collect();
        format!(" {} ", parts.join(" , "))
    };
    // "4.2" and "d.h." do not end a sentence.
    text.split(['!', '?', ';', '\n', '·'])
        .flat_map(|part| part.split(". "))
        .map(sentence)
        .filter(|sentence| !sentence.trim().is_empty())
}

fn has(sentence: &str, phrases: &[String]) -> bool {
    phrases.iter().any(|phrase| occurrences(sentence, phrase) > 0)
}

fn count(sentence: &str, phrases: &[String]) -> usize {
    phrases.iter().map(|phrase| occurrences(sentence, phrase)).sum()
}

fn occurrences(sentence: &str, phrase: &str) -> usize {
    let (beginning, any_end) = match phrase.strip_suffix('*') {
        Some(beginning) => (beginning, true),
        None => (phrase, false),
    };
    let is_word = |(at, _): &(usize, &str)| {
        let is_whole = any_end || sentence.as_bytes().get(at + beginning.len()) == Some(&b' ');
        is_whole && sentence.as_bytes().get(at.wrapping_sub(1)) == Some(&b' ')
    };
    sentence.match_indices(beginning).filter(is_word).count()
}

#[cfg(test)]
mod tests;
