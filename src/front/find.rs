//! Finds the fields that say what a sentence says: `ifugen explain "locks after 5 minutes"`. A technical writer has a chapter in
//! hand and looks for the place of each of its sentences.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use serde::Deserialize;

use crate::wording::said::Said;

/// Words that writers use for those of the schema.
const WORDS: &str = include_str!("../../rules/words.toml");

/// So many fields are shown.
const SHOWN: usize = 8;
/// What has less than this share of the best field's score is not shown.
const LEAST: f64 = 0.4;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// Words that say nothing about a field.
    empty: Vec<String>,
    /// Groups of words for one thing.
    alike: Vec<Vec<String>>,
    /// Words with which commands begin.
    commands: Vec<String>,
    /// Words that forbid.
    prohibitions: Vec<String>,
    hint: Vec<Hint>,
}

/// Words that lead to a field, whatever its own words are.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hint {
    /// Table and key, as `ifugen explain` shows them, without brackets.
    field: String,
    /// All words of one of these texts must occur.
    words: Vec<String>,
}

/// Where commands and prohibitions stand that no other field is for: table and key.
const OF_COMMANDS: (&str, &str) = ("[[environment.control]]", "steps");
const OF_PROHIBITIONS: (&str, &str) = ("[environment]", "prohibited");

/// A field that was found, with the sentence and the value that are nearest to what was looked for.
#[derive(Debug)]
pub struct Found<'a> {
    pub said: &'a Said,
    pub sentence: Option<&'a str>,
    pub value: Option<&'a (String, String)>,
}

/// The fields whose wording or description has most of the words of a text, the best first. Rare words count more.
///
/// # Errors
/// Fails if the built-in list of words is wrong.
pub fn find<'a>(text: &str, fields: &'a [Said]) -> anyhow::Result<Vec<Found<'a>>> {
    let words: Words = toml::from_str(WORDS).context("rules/words.toml")?;
    let stems = Stems::new(&words);
    let wanted = stems.of(text);
    let entries: Vec<Entry> = fields.iter().map(|said| Entry::new(said, &stems)).collect();
    let mut count: BTreeMap<&str, usize> = BTreeMap::new();
    for stem in entries.iter().flat_map(|entry| &entry.all) {
        *count.entry(stem).or_default() += 1;
    }
    #[expect(clippy::cast_precision_loss, reason = "a few thousand fields")]
    let weight = |stem: &str| (1.0 + fields.len() as f64 / (1.0 + count.get(stem).copied().unwrap_or(0) as f64)).ln();
    let sum = |stems: &BTreeSet<String>| -> f64 {
        wanted.iter().filter(|stem| stems.contains(*stem)).map(|stem| weight(stem)).sum()
    };
    let is_hinted = |hint: &&Hint| {
        hint.words.iter().map(|words| stems.of(words)).any(|hinted| !hinted.is_empty() && hinted.is_subset(&wanted))
    };
    let hinted: Vec<&str> = words.hint.iter().filter(is_hinted).map(|hint| hint.field.as_str()).collect();
    let mut matches = Vec::new();
    for (said, entry) in fields.iter().zip(&entries) {
        let of_place = sum(&entry.place);
        let best = |list: &[BTreeSet<String>]| {
            let scores = list.iter().enumerate().map(|(at, stems)| (sum(stems), at));
            scores.max_by(|one, other| one.0.total_cmp(&other.0).then(other.1.cmp(&one.1))).filter(|best| best.0 > 0.0)
        };
        let (sentence, value) = (best(&entry.sentences), best(&entry.values));
        // The words that are found somewhere, and how near they stand to each other.
        let near =
            sentence.map_or(0.0, |best| best.0).max(sum(&entry.description)).max(value.map_or(0.0, |best| best.0));
        // A table says by its name what it is about.
        let near = near.max(of_place);
        let shown: BTreeSet<String> = [&entry.place, &entry.description]
            .into_iter()
            .chain(sentence.map(|(_, at)| &entry.sentences[at]))
            .chain(value.map(|(_, at)| &entry.values[at]))
            .flatten()
            .cloned()
            .collect();
        let score = near + 0.7 * sum(&shown) + 0.2 * of_place;
        if near > 0.0 || of_place > 0.0 || hinted.contains(&name_of(said).as_str()) {
            let found = Found {
                said,
                sentence: sentence
                    .map(|(_, at)| said.sentences[at].as_str())
                    .or_else(|| said.sentences.first().map(String::as_str)),
                value: value.filter(|(score, _)| *score >= 0.4 * near).map(|(_, at)| &said.values[at]),
            };
            matches.push((score, found));
        }
    }
    matches.sort_by(|one, other| other.0.total_cmp(&one.0));
    let best = matches.first().map_or(0.0, |(score, _)| *score);
    // The order of the others stays.
    matches.sort_by_key(|(_, found)| !hinted.contains(&name_of(found.said).as_str()));
    // A field that several tables have with the same words is shown once, where it fits best.
    let mut shown = BTreeSet::new();
    let mut found: Vec<Found> = matches
        .into_iter()
        .filter(|(score, found)| *score >= LEAST * best || hinted.contains(&name_of(found.said).as_str()))
        .map(|(_, found)| found)
        .filter(|found| shown.insert((&found.said.key, found.sentence, found.value)))
        .take(SHOWN)
        .collect();
    if let Some((table, key)) = words.place_of(text) {
        let is_it = |said: &&Said| said.table == table && said.key == key;
        if let Some(said) = fields.iter().find(is_it).filter(|_| !found.iter().any(|found| is_it(&found.said))) {
            found.truncate(SHOWN - 1);
            found.push(Found { said, sentence: said.sentences.first().map(String::as_str), value: None });
        }
    }
    Ok(found)
}

/// Table and key, without brackets.
fn name_of(said: &Said) -> String {
    format!("{} {}", said.table.trim_matches(['[', ']']), said.key)
}

impl Words {
    /// The field for what a text forbids or commands; `None` if it does neither.
    fn place_of(&self, text: &str) -> Option<(&'static str, &'static str)> {
        let text = text.to_lowercase().replace('’', "'");
        let begins_with = |word: &String| {
            text.trim_start().strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        if self.prohibitions.iter().any(|word| format!(" {text} ").contains(&format!(" {word} "))) {
            Some(OF_PROHIBITIONS)
        } else {
            self.commands.iter().any(begins_with).then_some(OF_COMMANDS)
        }
    }
}

/// The words of a field, by where they stand.
struct Entry {
    place: BTreeSet<String>,
    sentences: Vec<BTreeSet<String>>,
    description: BTreeSet<String>,
    values: Vec<BTreeSet<String>>,
    all: BTreeSet<String>,
}

impl Entry {
    fn new(said: &Said, stems: &Stems) -> Self {
        let place = stems.of(&format!("{} {}", said.table, said.key));
        let sentences: Vec<_> = said.sentences.iter().map(|text| stems.of(text)).collect();
        let description = stems.of(&said.description);
        let values: Vec<_> = said.values.iter().map(|(value, words)| stems.of(&format!("{value} {words}"))).collect();
        let all = sentences.iter().chain(&values).chain([&place, &description]).flatten().cloned().collect();
        Self { place, sentences, description, values, all }
    }
}

/// Words as their beginnings, so that "locked" finds "locks".
struct Stems {
    empty: BTreeSet<String>,
    alike: BTreeMap<String, String>,
}

impl Stems {
    fn new(words: &Words) -> Self {
        let mut alike = BTreeMap::new();
        for group in &words.alike {
            for word in group {
                alike.insert(stem(word), group[0].clone());
            }
        }
        Self { empty: words.empty.iter().cloned().collect(), alike }
    }

    fn of(&self, text: &str) -> BTreeSet<String> {
        let text =
            text.to_lowercase().replace("log off", "logoff").replace("log out", "logoff").replace("log in", "login");
        let text = text.replace("logged off", "logoff").replace("logged out", "logoff").replace("logs off", "logoff");
        let text = text.replace("wi-fi", "wifi").replace("time-out", "timeout");
        let text =
            ["time out", "times out", "timed out"].iter().fold(text, |text, words| text.replace(words, "timeout"));
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
        let words = words.filter(|word| word.len() > 1 && !self.empty.contains(*word));
        words.map(|word| self.alike.get(&stem(word)).cloned().unwrap_or_else(|| stem(word))).collect()
    }
}

/// The beginning of a word, without the endings of English.
fn stem(word: &str) -> String {
    let bare = ["ically", "ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e", "y"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| rest.chars().count() > 2))
        .unwrap_or(word);
    bare.chars().take(7).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::device::schema_once;
    use crate::wording::said;

    /// Sentences as published chapters have them, and the field for each.
    const SENTENCES: &[(&str, &str)] = &[
        ("The device locks after 15 minutes of inactivity.", "access.session timeout"),
        ("Users are automatically logged off when the system is shut down.", "access.session ends_on"),
        ("The default password must be changed at the first login.", "access.password default_credentials"),
        ("Passwords must contain at least 8 characters.", "access.password min_length"),
        ("The last five passwords cannot be reused.", "access.password history"),
        ("After 5 failed login attempts the account is locked.", "access.password max_attempts"),
        ("Only digitally signed software updates can be installed.", "update authenticated_by"),
        ("Data at rest is encrypted with AES-256.", "data.store encryption"),
        ("The audit log records logins and failed logins.", "logging events"),
        ("The clock is synchronised with an NTP server.", "logging.clock source"),
        ("Install antivirus software on the PC.", "malware protection"),
        ("USB ports are disabled.", "network.interface kind"),
        ("Remote service sessions must be approved by the operator.", "network.remote_access supervision"),
        ("A software bill of materials is available on request.", "sbom request"),
        ("Security support ends in 2031.", "support security_end"),
        ("Report suspected security incidents to the manufacturer.", "incident report_to"),
        ("Erase all patient data before disposal.", "decommission steps"),
        ("Back up the database every day.", "recovery.backup every"),
        ("Emergency access is possible without a password.", "access.emergency state"),
        ("Do not connect the device to the internet.", "network internet"),
        ("Change the password regularly.", "environment.control steps"),
        ("Do not connect unknown USB sticks to the device.", "environment prohibited"),
        ("The session times out when there is no activity for ten minutes.", "access.session timeout"),
        ("The viewer runs on Windows 11 and on macOS 14.", "compatibility.operating_system versions"),
        ("Images are kept for 30 days.", "data.store retention"),
        ("The hard disk of the console is encrypted.", "data.store encryption"),
        ("Only trained staff may administer the system.", "environment.training content"),
        ("Place the device in a separate VLAN.", "environment.control kind"),
        ("WEP is not supported.", "network.interface not_supported"),
    ];

    #[test]
    fn a_sentence_of_a_chapter_leads_to_its_field() -> anyhow::Result<()> {
        let fields = said::fields(schema_once())?;
        let mut missed = Vec::new();
        for (sentence, wanted) in SENTENCES {
            let found = find(sentence, &fields)?;
            let names: Vec<String> = found.iter().map(|found| name_of(found.said)).collect();
            if !names.iter().any(|name| name == wanted) {
                missed.push(format!("{sentence}: {wanted} is not among {names:?}"));
            }
        }
        assert!(missed.is_empty(), "{missed:#?}");
        Ok(())
    }

    #[test]
    fn hints_lead_to_fields() -> anyhow::Result<()> {
        let fields = said::fields(schema_once())?;
        let words: Words = toml::from_str(WORDS)?;
        for hint in &words.hint {
            assert!(fields.iter().any(|said| name_of(said) == hint.field), "{}", hint.field);
            for text in &hint.words {
                assert!(find(text, &fields)?.iter().any(|found| name_of(found.said) == hint.field), "{text}");
            }
        }
        Ok(())
    }

    #[test]
    fn words_that_no_field_has_find_nothing() -> anyhow::Result<()> {
        let fields = said::fields(schema_once())?;
        assert!(find("zebra", &fields)?.is_empty() && find("the", &fields)?.is_empty());
        Ok(())
    }
}
