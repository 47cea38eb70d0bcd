//! Texts that may say the opposite of what their field suggests, or nothing: "No firewall is needed" among the steps of
//! a control of the kind `firewall`, "Ignore it", "See the manual". No list of words is certain, so a person has to
//! read them.

use std::ops::Deref;
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fact::{Fact, Table, TextKind};
use super::vacuous::{ACTS, lower, words};

/// The lists of each language, from `locales/<language>/denials.toml`, made by `build.rs`.
const LISTS: &[(&str, Lists)] = include!(concat!(env!("OUT_DIR"), "/denials.rs"));

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

struct Lists {
    negation: Phrases,
    lacking: Phrases,
    providing: Phrases,
    needing: Phrases,
    restricting: Phrases,
    idle: Phrases,
    vague: Phrases,
    see: Phrases,
    document: Phrases,
    things: &'static [(&'static str, Phrases)],
    matters: &'static [(&'static str, Phrases)],
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
        idle: Words::first(|list| list.idle.iter().chain(list.see.iter()).collect()),
        negation: Words::first(|list| list.negation.iter().collect()),
        vague: Words::first(|list| list.vague.iter().collect()),
    })
}

/// The phrases of all languages, so that a sentence is searched once and not once for each language.
struct All {
    vague: Index,
    negation: Index,
    see: Index,
    /// Whole sentences.
    idle: FxHashSet<&'static str>,
}

fn all() -> &'static All {
    static ALL: OnceLock<All> = OnceLock::new();
    ALL.get_or_init(|| All {
        vague: Index::of(|list| &list.vague),
        negation: Index::of(|list| &list.negation),
        see: Index::of(|list| &list.see),
        idle: lists().flat_map(|list| list.idle.iter().copied()).collect(),
    })
}

/// Phrases by their first two bytes, each with the number of its language. A whole phrase ends with a blank, which the
/// beginning of a word does not.
struct Index(FxHashMap<[u8; 2], Vec<(String, usize)>>);

impl Index {
    fn of(phrases: fn(&'static Lists) -> &'static Phrases) -> Self {
        let mut index: FxHashMap<[u8; 2], Vec<(String, usize)>> = FxHashMap::default();
        for (language, phrase) in
            lists().enumerate().flat_map(|(n, list)| phrases(list).iter().map(move |text| (n, text)))
        {
            let text = phrase.strip_suffix('*').map_or_else(|| format!("{phrase} "), str::to_owned);
            // No phrase has one letter only: a test holds it.
            if let [first, second, ..] = *text.as_bytes() {
                index.entry([first, second]).or_default().push((text, language));
            }
        }
        Self(index)
    }

    /// The languages of the phrases that a text begins with.
    fn at(&self, text: &str) -> impl Iterator<Item = usize> {
        let near = match *text.as_bytes() {
            [first, second, ..] => self.0.get(&[first, second]),
            _ => None,
        };
        near.into_iter().flatten().filter(move |(phrase, _)| text.starts_with(phrase)).map(|(_, language)| *language)
    }

    /// The languages of the phrases in a sentence, one for each place of each phrase.
    fn within(&self, sentence: &str) -> impl Iterator<Item = usize> {
        memchr::memchr_iter(b' ', sentence.as_bytes()).flat_map(move |blank| self.at(&sentence[blank + 1..]))
    }
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
    fn first(phrases: fn(&'static Lists) -> Vec<&'static &'static str>) -> Self {
        let mut words = Self { whole: FxHashSet::default(), beginnings: Vec::new(), pairs: vec![0; 256] };
        for word in lists().flat_map(phrases).map(|phrase| phrase.split(' ').next().unwrap_or_default()) {
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
        let dotted = word.starts_with('İ').then(|| lower(word));
        let word = dotted.as_deref().unwrap_or(word);
        let [first, second, ..] = word.as_bytes() else { return self.whole.contains(&*lower(word)) };
        // Both cases of an ASCII letter have the same bits; other letters are converted to lower case first.
        if !self.may_start(*first, Some(second)) {
            return false;
        }
        let word = lower(word);
        self.whole.contains(&*word) || self.beginnings.iter().any(|start| word.starts_with(start))
    }

    /// Whether a word of a text is one of them.
    fn is_in(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        let (mut at, mut before) = (0, b' ');
        // Looked at byte by byte, as most texts have no such word: only the start of one that may be is read as text.
        while at < bytes.len() {
            let byte = bytes[at];
            if !before.is_ascii_alphanumeric() && self.may_start(byte, bytes.get(at + 1)) && text.is_char_boundary(at) {
                let is_start = before.is_ascii() || !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
                let end = text[at..].find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len() - at);
                if is_start && self.has(&text[at..at + end]) {
                    return true;
                }
            }
            before = byte;
            at += 1;
        }
        false
    }

    /// Whether a word that begins with these bytes may be one of them; any other letter than those of ASCII may.
    fn may_start(&self, first: u8, second: Option<&u8>) -> bool {
        let bits = self.pairs[usize::from(first.to_ascii_lowercase())];
        match second {
            // Otherwise the word has one letter, or a letter beyond ASCII.
            Some(second) if first.is_ascii() && second.is_ascii_alphanumeric() => (bits >> (second % 32)) & 1 != 0,
            _ => first >= 0x80 || first.is_ascii_alphanumeric(),
        }
    }
}

fn lists() -> impl Iterator<Item = &'static Lists> {
    LISTS.iter().map(|(_, lists)| lists)
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

/// Whether a text in a field of a table denies the purpose of the table.
#[must_use]
pub fn is_denial(table: &Table, field: &str, text: &str) -> bool {
    let is_read = |(kind, fields): &(&str, &[&str])| *kind == table.kind && fields.contains(&field);
    // That something does not exist is a reason; that it is not needed only repeats the table.
    let is_reason = table.kind == "NoAction";
    DENYING.iter().any(is_read) && subject(table).is_some_and(|subject| denies(text, subject, is_reason))
}

/// Whether a text begins with a negation: "No file share", "Do not open it"; not with "Without login".
#[must_use]
pub fn begins_with_negation(text: &str) -> bool {
    let mut words = words(text);
    let beginning = format!(" {} {} ", words.next().unwrap_or_default(), words.next().unwrap_or_default());
    starts().negation.is_in(&beginning)
        && lists().any(|list| list.negation.count_in(&beginning) > list.lacking.count_in(&beginning))
}

/// Why a text of a field is in doubt, whatever its table is about.
#[must_use]
pub fn doubt(kind: TextKind, field: &str, text: &str) -> Option<Doubt> {
    let is_asked = || ACTS.contains(&field) || REASONS.contains(&field);
    // One sign after the other: that is much faster than all of them at once.
    let has_markup = || ['{', '[', '`', '*'].into_iter().any(|sign| text.contains(sign));
    if kind != TextKind::Prose || text.len() > LONGEST || !is_asked() || has_markup() {
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
    let leads_elsewhere =
        |sentence: &String| all().see.at(&sentence[1..]).any(|language| LISTS[language].1.document.are_in(sentence));
    sentences(text).all(|sentence| leads_elsewhere(&sentence)).then_some(Doubt::Elsewhere)
}

/// Whether any sentence of a text says plainly that the purpose of a kind of control is not fulfilled or not needed; in
/// a reason only the latter counts.
fn denies(text: &str, subject: &str, is_reason: bool) -> bool {
    (starts().negation.is_in(text) || may_be_idle(text))
        && sentences(text).any(|sentence| {
            let mut negations = [0; LISTS.len()];
            all().negation.within(&sentence).for_each(|language| negations[language] += 1);
            is_idle(&sentence)
                || lists().zip(negations).filter(|(_, count)| count % 2 == 1).any(|(list, count)| {
                    // Without any other negation, only what follows is denied: "Put it in a VLAN with no internet".
                    let denied = match list.lacking.first_in(&sentence) {
                        Some(at) if list.lacking.count_in(&sentence) == count => &sentence[at..],
                        _ => &sentence[..],
                    };
                    let of = |subjects: &[(&str, Phrases)]| {
                        subjects.iter().any(|(kind, names)| *kind == subject && names.are_in(denied))
                    };
                    let is_needed = || list.needing.are_in(&sentence);
                    !list.restricting.are_in(&sentence)
                        && (of(list.things) && (is_needed() || !is_reason && list.providing.are_in(&sentence))
                            || of(list.matters) && is_needed())
                })
        })
}

/// Whether a sentence is short and leaves open when, how or how well.
fn is_vague(sentence: &str) -> bool {
    sentence.matches(' ').count() <= FEW + 1 && all().vague.within(sentence).next().is_some()
}

fn is_idle(sentence: &str) -> bool {
    all().idle.contains(sentence.trim())
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

/// The phrases of one kind in one language, sorted.
pub(super) struct Phrases(pub &'static [&'static str]);

impl Deref for Phrases {
    type Target = [&'static str];
    fn deref(&self) -> &Self::Target {
        self.0
    }
}

impl Phrases {
    /// Calls `found` with each place of a phrase in a sentence, that of the blank before it, until it returns `true`. Only the
    /// phrases that begin like the word at a place are compared.
    fn find(&self, sentence: &str, mut found: impl FnMut(usize) -> bool) {
        let mut rest = sentence;
        while let Some(blank) = rest.find(' ') {
            rest = &rest[blank + 1..];
            let first = rest.as_bytes().first();
            let from = self.partition_point(|phrase| phrase.as_bytes().first() < first);
            for phrase in self[from..].iter().take_while(|phrase| phrase.as_bytes().first() == first) {
                let is_there = match phrase.strip_suffix('*') {
                    Some(beginning) => rest.starts_with(beginning),
                    None => rest.starts_with(*phrase) && rest.as_bytes().get(phrase.len()) == Some(&b' '),
                };
                if is_there && found(sentence.len() - rest.len() - 1) {
                    return;
                }
            }
        }
    }

    fn are_in(&self, sentence: &str) -> bool {
        self.first_in(sentence).is_some()
    }

    /// The place of the blank before the first of them in a sentence.
    fn first_in(&self, sentence: &str) -> Option<usize> {
        let mut first = None;
        self.find(sentence, |at| {
            first = Some(at);
            true
        });
        first
    }

    /// How often they are in a sentence.
    fn count_in(&self, sentence: &str) -> usize {
        let mut count = 0;
        self.find(sentence, |_| {
            count += 1;
            false
        });
        count
    }
}

#[cfg(test)]
pub(super) mod tests;
