//! The data for a chapter that is made from the others: their anchors, and the words and signs that they use.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use tera::Value;
use tera::value::{Key, Map};

use super::finish::headings;
use super::made::{Made, Piece};
use crate::compose::block::Ready;
use crate::wording::escape;
use crate::wording::locale::Locale;

/// The signal words, the worst first, by the ends of their messages.
const SIGNALS: &[&str] = &["danger", "warning", "caution", "notice", "note"];

/// The messages that expand abbreviations: the short form, this sign, the long form.
const ABBREVIATIONS: &str = "abbreviation.";
const STANDS_FOR: &str = " = ";

/// The long forms of abbreviations.
type Known<'k> = FxHashMap<&'k str, &'k str>;

/// The template variable `others`: `anchors` of the headings, `signals` that are used and their meaning, `dash` for a
/// cell that is not stated, `operator` and `should` if they say the word, and `abbreviations` that are used, with their long forms.
/// `is_seen` tests whether the template uses a part; other parts are not computed.
///
/// # Errors
/// Fails if a message is missing.
pub(super) fn values<'t>(
    locale: &Locale,
    texts: impl Iterator<Item = &'t str>,
    made: &'t Made,
    is_seen: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Value> {
    let mut others = Others::default();
    for text in texts {
        made.pieces(text, &mut |piece| match piece {
            Piece::Text(text) => others.texts.push(text),
            Piece::Blocks(blocks) => others.blocks.extend(blocks),
        });
    }
    let looks: [(&'static str, Look); 6] = [
        ("anchors", anchors),
        ("signals", signals),
        ("dash", dash),
        ("operator", operator),
        ("should", should),
        ("abbreviations", abbreviations),
    ];
    let seen = looks.into_iter().filter(|(name, _)| is_seen(name));
    let values = seen.map(|(name, look)| Ok((Key::Str(name), look(locale, &others)?)));
    Ok(Value::from(values.collect::<anyhow::Result<Map>>()?))
}

/// What the chapters hold.
#[derive(Default)]
struct Others<'t> {
    texts: Vec<&'t str>,
    blocks: Vec<&'t Ready>,
}

/// Searches the chapters.
type Look = fn(&Locale, &Others<'_>) -> anyhow::Result<Value>;

#[expect(clippy::unnecessary_wraps, reason = "a row of `values`")]
fn anchors(_: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    let headings = others.texts.iter().flat_map(|text| headings(text));
    Ok(Value::from(headings.map(|(_, anchor)| Value::from(anchor)).collect::<Vec<_>>()))
}

fn signals(locale: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    let mut signals = Vec::new();
    for signal in SIGNALS {
        let word = locale.word(&format!("signal.{signal}"))?;
        let head = format!("**{word}**");
        let is_it = |block: &&Ready| matches!(block, Ready::Alert { signal, .. } if *signal == word);
        let heads =
            |text: &str| text.contains(&head) && text.lines().any(|line| line.starts_with('>') && line.contains(&head));
        if others.blocks.iter().any(is_it) || others.texts.iter().any(|text| heads(text)) {
            let meaning = locale.word(&format!("conventions.{signal}"))?;
            signals.push(map([("word", Value::safe_string(&word)), ("meaning", Value::safe_string(&meaning))]));
        }
    }
    Ok(Value::from(signals))
}

fn dash(locale: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    let word = locale.word("pair.not-stated")?;
    let has_it =
        |block: &&Ready| matches!(block, Ready::Table { rows, .. } if rows.iter().flatten().any(|cell| *cell == word));
    let unstated = format!("| {word} |");
    Ok(Value::from(others.blocks.iter().any(has_it) || others.texts.iter().any(|text| text.contains(&unstated))))
}

/// Documents for lay readers speak of an operator only where the manufacturer's own texts or an annex for technicians do.
fn operator(locale: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    is_said(locale, others, "conventions.operator-seen")
}

fn should(locale: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    is_said(locale, others, "conventions.should-seen")
}

/// Whether a word of the chapters begins like one of those in the message, which commas separate.
fn is_said(locale: &Locale, others: &Others<'_>, message: &str) -> anyhow::Result<Value> {
    let begins = locale.word(message)?;
    let mut forms: Vec<String> = begins.split(", ").map(ToOwned::to_owned).collect();
    for form in begins.split(", ") {
        let mut letters = form.chars();
        let Some(first) = letters.next() else { continue };
        forms.push(first.to_uppercase().collect::<String>() + letters.as_str());
        if first == 'i' {
            // As Turkish writes it.
            forms.push(format!("İ{}", letters.as_str()));
        }
    }
    let begins_word = |text: &str, at: usize| !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    let mut is_said = false;
    let mut look = |text: &str| {
        let has = |form: &String| text.match_indices(form.as_str()).any(|(at, _)| begins_word(text, at));
        is_said = is_said || forms.iter().any(has);
    };
    others.texts.iter().for_each(|text| seen(text).for_each(&mut look));
    others.blocks.iter().for_each(|block| block.texts(&mut look));
    Ok(Value::from(is_said))
}

fn abbreviations(locale: &Locale, others: &Others<'_>) -> anyhow::Result<Value> {
    let messages = locale.messages().filter(|name| name.starts_with(ABBREVIATIONS));
    let messages: Vec<String> = messages.map(|name| locale.word(name)).collect::<anyhow::Result<_>>()?;
    let known: Known = messages.iter().filter_map(|message| message.split_once(STANDS_FOR)).collect();
    let starts = Starts::of(known.keys());
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut look = |text| {
        seen(text).for_each(|part| words(part, &starts, &mut |word| used.extend(abbreviation(&known, word))));
    };
    others.texts.iter().for_each(|text| look(*text));
    others.blocks.iter().for_each(|block| block.texts(&mut look));
    let mut used: Vec<&str> = used.into_iter().collect();
    used.sort_by(|one, other| locale.compare(one, other));
    let entry = |short: &&str| {
        let long = known.get(short).copied().unwrap_or_default();
        map([("short", Value::safe_string(short)), ("long", Value::safe_string(long))])
    };
    Ok(Value::from(used.iter().map(entry).collect::<Vec<_>>()))
}

fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    let mut map = Map::default();
    for (name, value) in entries {
        map.insert(Key::Str(name), value);
    }
    Value::from(map)
}

/// The parts of a text in Markdown that are no link addresses.
fn seen(text: &str) -> impl Iterator<Item = &str> {
    let mut is_address = false;
    text.split("](").map(move |part| {
        let seen = if is_address { part.split_once(')').map_or(part, |(_, after)| after) } else { part };
        is_address = !escape::escapes_next(part);
        seen
    })
}

/// The first two bytes of some words.
struct Starts {
    /// For each first byte the bits of the second.
    pairs: [u32; 256],
}

impl Starts {
    fn of<'w>(words: impl Iterator<Item = &'w &'w str>) -> Self {
        let mut pairs = [0; 256];
        for word in words {
            match word.as_bytes() {
                [first, second, ..] => pairs[usize::from(*first)] |= 1 << (second % 32),
                [first] => pairs[usize::from(*first)] = u32::MAX,
                [] => {}
            }
        }
        Self { pairs }
    }

    fn may_be(&self, first: u8, second: Option<&u8>) -> bool {
        (self.pairs[usize::from(first)] >> (second.unwrap_or(&0) % 32)) & 1 != 0
    }
}

/// Calls `found` with each whole word that may begin like one of `starts`. It looks at bytes, as it runs over the whole
/// document and few words are abbreviations: only the start of one that may be is read as text.
fn words<'t>(text: &'t str, starts: &Starts, found: &mut dyn FnMut(&'t str)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let is_start = starts.may_be(bytes[at], bytes.get(at + 1))
            && !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        if is_start {
            let end = text[at..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |length| at + length);
            found(&text[at..end]);
            at = end;
        } else {
            at += 1;
        }
    }
}

/// The abbreviation that a word is, also in the plural: `APIs`.
fn abbreviation<'w>(known: &Known<'_>, word: &'w str) -> Option<&'w str> {
    [Some(word), word.strip_suffix('s')].into_iter().flatten().find(|word| known.contains_key(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::word::{get, string};

    /// `others` of these texts.
    fn of(texts: &[&str]) -> Value {
        let locale = Locale::load("en", &[], None).expect("the wording");
        values(&locale, texts.iter().copied(), &Made::default(), &|_| true).expect("values")
    }

    /// The texts under a name in each entry of a list.
    fn listed(values: &Value, list: &str, name: &str) -> Vec<String> {
        let entries = get(values.as_map().expect("a map"), list).and_then(Value::as_array).unwrap_or_default();
        let text = |entry: &Value| entry.as_map().and_then(|entry| string(entry, name)).expect("a text").to_owned();
        entries.iter().map(text).collect()
    }

    #[test]
    fn an_abbreviation_is_found_as_a_whole_word_in_what_a_reader_sees() {
        let found = |text: &str| listed(&of(&[text]), "abbreviations", "short");
        let text =
            "# A {#a}\n\n\u{F0000}VPN and VPNs, TLS-protected; [the bill](https://a.example/SBOM/x).\n\n| DICOM |";
        assert_eq!(found(text), ["DICOM", "TLS", "VPN"]);
        assert_eq!(found("XVPN, TLSv1, vpn, [a](#PACS) b"), [""; 0]);
        assert_eq!(found("[a](#x) PACS PACS"), ["PACS"]);
        // What looks like a link and is none is read.
        assert_eq!(found("\\[a\\](PACS and VPN"), ["PACS", "VPN"]);
        assert_eq!(listed(&of(&["A VPN."]), "abbreviations", "long"), ["virtual private network"]);
    }

    #[test]
    fn a_signal_word_counts_where_it_heads_a_safety_message() {
        let alerts =
            "> [!CAUTION]\n> **CAUTION** Hot.\n\n> [!WARNING]\n> **DANGER** Hotter.\n\n**NOTICE** on a screen.";
        assert_eq!(listed(&of(&[alerts]), "signals", "word"), ["DANGER", "CAUTION"]);
    }

    #[test]
    fn a_word_counts_in_each_of_its_forms_where_a_word_begins() {
        let said = |texts: &[&str], word: &str| get(of(texts).as_map().expect("a map"), word).and_then(Value::as_bool);
        assert_eq!(said(&["Operators can\n\nBackups, [x](#operator)"], "operator"), Some(true));
        assert_eq!(said(&["The shoulder of cooperators, [x](#operator)"], "operator"), Some(false));
        assert_eq!(said(&["A PIN should contain digits."], "should"), Some(true));
        assert_eq!(said(&["A PIN must contain digits."], "should"), Some(false));
    }

    #[test]
    fn a_dash_counts_where_it_fills_a_cell() {
        let dash = |text: &str| get(of(&[text]).as_map().expect("a map"), "dash").and_then(Value::as_bool);
        assert_eq!(dash("| a | – |"), Some(true));
        assert_eq!(dash("A – b, | a – b |"), Some(false));
    }
}
