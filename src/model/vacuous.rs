//! Texts without content: placeholders, one word where a sentence is needed, a repeated title, a bare "none". They are
//! reported and cover no requirement.

use std::hash::Hasher as _;
use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};

use super::denial::Phrases;
use super::fact::{Fact, TextKind};

/// The lists of each language, from `locales/<language>/placeholders.toml`, made by `build.rs`. Texts of all languages count, since a
/// manufacturer's prose can be in any of them.
const LISTS: &[(&str, Lists)] = include!(concat!(env!("OUT_DIR"), "/placeholders.rs"));

/// Why a text has no content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// It is a placeholder for a text that is not written yet.
    Placeholder,
    /// It says only that there is nothing.
    Absence,
    /// It is one word where a sentence is needed.
    OneWord,
    /// It repeats the title of its row.
    Title,
}

/// The context of a text.
#[derive(Debug, Clone, Copy)]
pub struct Text<'a> {
    /// The type of the value: `Prose`.
    pub kind: TextKind,
    /// The name of its field: `because`.
    pub field: &'a str,
    /// Title or name of the row that contains it.
    pub title: Option<&'a str>,
    /// The list that it is an item of. If another item has more than one word, this one may have one.
    pub company: &'a [Fact],
}

impl Text<'_> {
    fn is_in_company(&self) -> bool {
        self.company.iter().any(|item| item.text().is_some_and(|text| !is_one_word(text) && !names_a_value(text)))
    }
}

/// Longer than any text of the lists: no need to look it up.
const LONGEST: usize = 60;

/// Fields that need a sentence. In other fields a single word can be enough: a title, a purpose, a setting.
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

/// Those of them in which a noun can be enough. Some languages write as one word, `Datenverlust`, what others write as
/// several.
const NOUNS: &[&str] = &[
    "consequence",
    "content",
    "effect",
    "hazard",
    "limits",
    "loss",
    "not_for",
    "note",
    "otherwise",
    "out_of_scope",
    "preserve",
    "reason",
    "remains",
    "restrictions",
    "safe_state",
    "sign",
    "signs",
];

/// The minimum number of letters of such a noun.
const COMPOUND: usize = 10;

/// Fields that name a method of encryption.
const SECRECY: &[&str] = &["encryption", "method", "ciphers", "standards"];

/// Fields for a reason, a measure or a consequence: one text cannot answer several of them. The other fields describe
/// what exists.
const REASONS: &[&str] = &["because", "reason", "internet_reason"];
/// Fields that say what somebody does.
pub(super) const ACTS: &[&str] = &[
    "action",
    "actions",
    "after_end",
    "afterwards",
    "avoid",
    "before",
    "countermeasure",
    "default_action",
    "disposal",
    "elsewhere",
    "erase",
    "factory_reset",
    "how",
    "if_failed",
    "operator_patching",
    "preserve",
    "protect",
    "renewal",
    "reset",
    "restore",
    "rollback",
    "steps",
    "switch_off",
    "verify",
];
/// Fields that name another measure: what takes the place of something, a setting, a prohibition.
const MEASURES: &[&str] = &[
    "change",
    "disable",
    "fallback",
    "instead",
    "network_setting",
    "not_recommended",
    "operator",
    "patches",
    "prohibited",
    "report_to",
    "setting",
    "test",
    "transfer",
];
const EFFECTS: &[&str] = &[
    "consequence",
    "effect",
    "exceptions",
    "factory_reset_effect",
    "hazard",
    "if_wrong",
    "limits",
    "loss",
    "meaning",
    "network_loss",
    "on_detection",
    "on_expiry",
    "on_failure",
    "otherwise",
    "remains",
    "risk",
    "safe_state",
    "sign",
    "signs",
    "unreachable",
];

/// Fields in which "none" is useful information.
const MAY_BE_NONE: &[&str] = &["downtime", "transfer", "exceptions"];

/// Words in capitals that mark a text as unfinished, anywhere in it.
const UNFINISHED: &[&str] = &["TBD", "TBA", "TBC", "TODO", "FIXME", "XXX"];

struct Lists {
    placeholder: Phrases,
    absence: Phrases,
    unencrypted: Phrases,
}

struct Known {
    placeholders: FxHashSet<&'static str>,
    absences: FxHashSet<&'static str>,
    unencrypted: FxHashSet<&'static str>,
    /// Their first words: most texts begin with another word, and need no closer look.
    starts: FxHashSet<&'static str>,
    /// For the first byte of such a word the bits of the second.
    pairs: Vec<u32>,
}

impl Known {
    /// Whether a word can be one of [`Self::starts`]: two letters decide for most words.
    fn may_start(&self, word: &[u8]) -> bool {
        let [first, second, ..] = word else { return true };
        (self.pairs[usize::from(first.to_ascii_lowercase())] >> (second % 32)) & 1 == 1
    }
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let (mut placeholders, mut absences, mut unencrypted) = <(FxHashSet<_>, FxHashSet<_>, FxHashSet<_>)>::default();
        for (_, lists) in LISTS {
            placeholders.extend(lists.placeholder.iter());
            absences.extend(lists.absence.iter());
            unencrypted.extend(lists.unencrypted.iter());
        }
        let start = |text: &&'static str| text.split(' ').next().unwrap_or_default();
        let starts: FxHashSet<&str> = placeholders.iter().chain(&absences).map(start).collect();
        let mut pairs = vec![0; 256];
        for start in &starts {
            if let [first, second, ..] = start.as_bytes() {
                pairs[usize::from(*first)] |= 1_u32 << (second % 32);
            }
        }
        Known { placeholders, absences, unencrypted, starts, pairs }
    })
}

/// Whether a text is marked as unfinished.
fn is_unfinished(text: &str) -> bool {
    // Searched by the first letter, because few texts have a second capital after it.
    let is_marked = |start: usize| {
        text.as_bytes().get(start + 1).is_some_and(u8::is_ascii_uppercase)
            && UNFINISHED.iter().any(|word| text[start..].starts_with(word))
    };
    memchr::memchr3_iter(b'T', b'F', b'X', text.as_bytes()).any(is_marked)
        && text.split(|c: char| !c.is_alphanumeric()).any(|word| UNFINISHED.contains(&word))
}

/// Whether a text begins like one of the lists, repeats itself, or begins with single letters.
fn is_suspect(text: &str, known: &Known) -> bool {
    // The first word and the start of the second decide for most texts.
    let bytes = text.as_bytes();
    let end = bytes.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(bytes.len());
    let first = bytes.first().copied().unwrap_or_default().to_ascii_lowercase();
    let goes_on = match &bytes[end..] {
        [] | [b' '] => end > 1,
        [b' ', next, after, ..] => {
            next.is_ascii_alphanumeric()
                && next.to_ascii_lowercase() != first
                && (end > 1 || after.is_ascii_alphanumeric())
        }
        _ => false,
    };
    let is_start = || known.may_start(&bytes[..end]) && known.starts.contains(&*text[..end].to_ascii_lowercase());
    if first.is_ascii_digit() || end > 0 && goes_on && !is_start() {
        return false;
    }
    let mut words = words(text);
    let Some(first) = words.next() else { return true };
    let is_letter = |word: &str| word.chars().nth(1).is_none();
    known.starts.contains(&*first)
        || words.next().is_some_and(|next| next == first || is_letter(&first) && is_letter(&next))
}

/// The words of a text in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(lower)
}

/// A word in lower case. The dotted capital `İ` of Turkish becomes a plain `i`, and not `i` with a second dot.
pub(super) fn lower(word: &str) -> String {
    let lower = word.to_lowercase();
    if lower.contains('\u{307}') { lower.replace('\u{307}', "") } else { lower }
}

/// Whether a text is one word for a reader: blanks separate words. Scripts without blanks are not judged.
#[must_use]
pub fn is_one_word(text: &str) -> bool {
    let is_shown = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let parts = |at: usize| is_shown(text.as_bytes()[..at].last()) && is_shown(text.as_bytes().get(at + 1));
    if text.find(' ').is_some_and(parts) || text.split_whitespace().nth(1).is_some() {
        return false;
    }
    // A placeholder, code or a link can be enough.
    let says_more = text.contains(['{', '`', '[', '/', '=']) || text.chars().any(is_written_without_blanks);
    !says_more && !text.trim().is_empty()
}

/// Whether a text is a single placeholder, for a fact that is not a sentence: `{device.name}`.
fn names_a_value(text: &str) -> bool {
    let path = text.trim().trim_end_matches(['.', '!']).strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let Some(path) = path.filter(|path| !path.contains(['{', ':'])) else { return false };
    path.split('.').rfind(|part| part.parse::<usize>().is_err()).is_some_and(|field| !SENTENCES.contains(&field))
}

fn is_written_without_blanks(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x2E80..=0x9FFF | 0xAC00..=0xD7AF | 0xF900..=0xFAFF)
}

/// Why a text has no content; `None` if it has content, as far as can be decided.
#[must_use]
pub fn says_nothing(text: &str, about: Text<'_>) -> Option<Nothing> {
    let is_prose = about.kind == TextKind::Prose;
    if !is_prose && !matches!(about.kind, TextKind::Label | TextKind::Phone | TextKind::Text | TextKind::Version) {
        return None;
    }
    // A placeholder for a fact is filled in: a name in the place of a sentence, or a sentence.
    if text.contains('{') {
        let is_name = is_prose && SENTENCES.contains(&about.field) && !about.is_in_company() && names_a_value(text);
        return is_name.then_some(Nothing::OneWord);
    }
    if is_prose && is_unfinished(text) {
        return Some(Nothing::Placeholder);
    }
    if SECRECY.contains(&about.field) && !is_prose && names_no_encryption(text) {
        return Some(Nothing::Absence);
    }
    let known = known();
    let is_title = (is_prose || about.field == "address")
        && about.field != "title"
        && about.title.is_some_and(|title| title.len().abs_diff(text.len()) < 8 && words(title).eq(words(text)));
    if is_title {
        return Some(Nothing::Title);
    }
    if text.len() > LONGEST {
        let is_lorem = text.get(..11).is_some_and(|start| start.eq_ignore_ascii_case("lorem ipsum"));
        return is_lorem.then_some(Nothing::Placeholder);
    }
    let is_noun = || NOUNS.contains(&about.field) && text.chars().filter(|c| c.is_alphabetic()).count() >= COMPOUND;
    let is_too_short =
        || is_prose && is_one_word(text) && SENTENCES.contains(&about.field) && !is_noun() && !about.is_in_company();
    if !is_suspect(text, known) {
        return is_too_short().then_some(Nothing::OneWord);
    }
    let words: Vec<String> = words(text).collect();
    let joined = words.join(" ");
    let Known { placeholders, absences, .. } = known;
    if words.is_empty() || joined.starts_with("lorem ipsum") || words.iter().all(|word| placeholders.contains(&**word))
    {
        return Some(Nothing::Placeholder);
    }
    if placeholders.contains(&*joined) {
        return Some(Nothing::Placeholder);
    }
    let is_absent = absences.contains(&*joined) || words.iter().all(|word| absences.contains(&**word));
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
    is_too_short().then_some(Nothing::OneWord)
}

/// Whether the name of a method of encryption means that there is none: `none`, `unencrypted`, `Klartext`.
#[must_use]
pub fn names_no_encryption(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let Known { absences, unencrypted, .. } = known();
    let joined = words(text).collect::<Vec<_>>().join(" ");
    absences.contains(&*joined) || unencrypted.contains(&*joined)
}

/// The maximum number of fields for the same question (such as what to do) that may repeat one text.
const FIELDS: usize = 7;

/// Texts that are repeated in fields for different questions, and so answer none of them. Each text comes with its
/// field; equal texts get one number. A device repeats some texts for a reason, such as whom to call, but in fields for
/// the same question.
#[must_use]
pub fn repeated(texts: &[(&str, &str)]) -> Vec<Option<u64>> {
    let hashes: Vec<u64> = texts.iter().map(|(_, text)| letters(text)).collect();
    // Most texts occur once and need no closer look.
    let mut places: FxHashMap<u64, u32> = FxHashMap::default();
    for hash in &hashes {
        *places.entry(*hash).or_default() += 1;
    }
    let mut several: FxHashMap<u64, (u8, Vec<&str>)> = FxHashMap::default();
    for ((field, _), hash) in texts.iter().zip(&hashes).filter(|(_, hash)| places[hash] > 2) {
        let asks = [&[REASONS][..], &[ACTS, MEASURES], &[EFFECTS]];
        let asks = asks.iter().position(|lists| lists.iter().any(|fields| fields.contains(field))).unwrap_or(3);
        let (kinds, fields) = several.entry(*hash).or_default();
        *kinds |= 1 << asks;
        if fields.len() <= FIELDS && !fields.contains(field) {
            fields.push(field);
        }
    }
    let is_repeated =
        |hash: &u64| several.get(hash).is_some_and(|(kinds, fields)| kinds.count_ones() > 2 || fields.len() > FIELDS);
    hashes.iter().map(|hash| Some(*hash).filter(is_repeated)).collect()
}

/// A hash of the first letters of a text and its rough length, so that another digit or mark makes no different text.
fn letters(text: &str) -> u64 {
    const MOST: usize = 24;
    let bytes = text.as_bytes();
    let (mut first, mut count, mut at) = ([0; MOST], 0, 0);
    // Computed by hand: it runs for every text of a configuration, mostly in programs built without optimisation.
    while at < bytes.len() && count < MOST {
        let byte = bytes[at];
        if byte >= 0x80 || byte.is_ascii_alphabetic() {
            first[count] = byte | 0x20;
            count += 1;
        }
        at += 1;
    }
    let mut hash = FxHasher::default();
    hash.write(&first);
    // A longer text is a different text.
    hash.write_usize((bytes.len() - at) / 8);
    hash.finish()
}

#[cfg(test)]
mod tests;
