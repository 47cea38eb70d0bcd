//! The terms of the field: the wording uses them, and no synonyms. `locales/glossary.toml` has the English ones, `glossary.toml` in the
//! folder of a language its own.

use std::collections::{BTreeMap, BTreeSet};

use regex::{Regex, RegexBuilder};
use serde::Deserialize;

use super::{Folder, Message, Messages, quoted};

/// The file of a language.
pub(super) const FILE: &str = "glossary.toml";

#[derive(Deserialize)]
struct Terms {
    term: Vec<Term>,
}

/// A term in English. `source` and `note` are for people.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Term {
    id: String,
    en: String,
    #[serde(rename = "match")]
    pattern: Option<String>,
    #[serde(default)]
    checked: bool,
    #[serde(default, rename = "source")]
    _source: String,
    #[serde(default, rename = "note")]
    _note: String,
    #[serde(default)]
    except: Vec<Except>,
}

/// A message in which the English word is not this term.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Except {
    message: String,
    because: String,
}

/// A term in a language. Where it was seen is for people.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Own {
    term: Option<String>,
    #[serde(rename = "verified")]
    _verified: bool,
    #[serde(rename = "in_use")]
    _in_use: bool,
    stem: Option<String>,
    instead: Vec<Instead>,
    avoid: Vec<Avoid>,
}

/// Another stem that is right, in some messages or in all.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instead {
    stem: String,
    messages: Option<Vec<String>>,
    because: String,
}

/// A word that a language does not use for this term.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Avoid {
    word: String,
    because: String,
}

/// A place and what is wrong there.
type Deviation = (String, usize, String);

/// The terms in English and in a language.
pub(super) struct Glossary {
    terms: Vec<Term>,
    own: BTreeMap<String, Own>,
}

fn pattern(text: &str) -> Result<Regex, String> {
    RegexBuilder::new(text).case_insensitive(true).build().map_err(|error| format!("`{text}`: {error}"))
}

impl Term {
    /// The English term in a text.
    fn english(&self) -> Result<Regex, String> {
        let plain = self.en.split(" (").next().unwrap_or_default();
        let term = self.pattern.clone().unwrap_or_else(|| regex::escape(plain));
        pattern(&format!(r"\b(?:{term})s?\b"))
    }
}

impl Glossary {
    /// The terms, and those of a folder.
    ///
    /// # Errors
    /// Fails if a file is not valid.
    pub(super) fn read(terms: &str, folder: &Folder) -> Result<Self, String> {
        let terms = toml::from_str::<Terms>(terms).map_err(|error| error.message().to_owned())?.term;
        let own = toml::from_str(folder.get(FILE).map_or("", String::as_str));
        let own: BTreeMap<String, Own> = own.map_err(|error| error.message().to_owned())?;
        Ok(Self { terms, own })
    }

    /// What is wrong with the terms of the messages, and the terms that English messages hold. English itself only avoids words.
    pub(super) fn deviations(&self, english: &Messages, own: &Messages) -> (Vec<Deviation>, BTreeSet<String>) {
        let mut found = Found::default();
        for id in self.own.keys().filter(|id| !self.terms.iter().any(|term| term.id == **id)) {
            found.file(id, "is no term of locales/glossary.toml");
        }
        let none = Own::default();
        for term in &self.terms {
            let mine = self.own.get(&term.id).unwrap_or(&none);
            let checked = if term.checked && !std::ptr::eq(english, own) {
                check(term, mine, english, own, &mut found)
            } else {
                Ok(())
            };
            if let Err(why) = checked.and_then(|()| avoided(mine, own, &mut found)) {
                found.file(&term.id, &why);
            }
        }
        (found.wrong, found.asked)
    }
}

#[derive(Default)]
struct Found {
    wrong: Vec<Deviation>,
    asked: BTreeSet<String>,
}

impl Found {
    fn file(&mut self, id: &str, what: &str) {
        self.wrong.push((FILE.to_owned(), 0, format!("`{id}` {what}")));
    }

    fn message(&mut self, name: &str, message: &Message, what: &str) {
        self.wrong.push((message.file.clone(), message.line, format!("`{name}` {what}")));
    }
}

/// Finds words that the language does not use.
fn avoided(mine: &Own, own: &Messages, found: &mut Found) -> Result<(), String> {
    for avoid in &mine.avoid {
        let word = pattern(&format!(r"\b(?:{})\b", avoid.word))?;
        for (name, message) in own.iter().filter(|(_, message)| message.file != REPORT) {
            for text in message.ways.values().filter(|text| word.is_match(text)) {
                found.message(name, message, &format!("has a word to avoid ({}) in {}", avoid.because, quoted(text)));
            }
        }
    }
    Ok(())
}

/// Finds texts without the term that their English text has.
fn check(term: &Term, mine: &Own, english: &Messages, own: &Messages, found: &mut Found) -> Result<(), String> {
    let (Some(word), Some(stem)) = (&mine.term, &mine.stem) else { return Err("has no term or no stem".to_owned()) };
    let stem = pattern(stem)?;
    if !stem.is_match(word) {
        found.file(&term.id, &format!("has a stem that does not match “{word}”"));
    }
    let instead: Vec<(Regex, &Instead)> =
        mine.instead.iter().map(|row| Ok((pattern(&row.stem)?, row))).collect::<Result<_, String>>()?;
    let reasons = mine.instead.iter().map(|row| &row.because).chain(mine.avoid.iter().map(|row| &row.because));
    if reasons.chain(term.except.iter().map(|row| &row.because)).any(String::is_empty) {
        return Err("gives no reason".to_owned());
    }
    let theirs = term.english()?;
    // A protocol or standard keeps its English name in every language, and reports are in English.
    let is_asked = |name: &str, message: &Message| {
        message.file != REPORT
            && message.file != "abbreviations.ftl"
            && !term.except.iter().any(|except| except.message == name)
    };
    for (name, message) in english.iter().filter(|(name, message)| is_asked(name, message)) {
        for (variant, text) in message.ways.iter().filter(|(_, text)| theirs.is_match(text)) {
            found.asked.insert(term.id.clone());
            let Some(translated) = own.get(name) else { continue };
            // Variants differ if they are plural forms.
            let all = || translated.ways.values().map(String::as_str).collect::<Vec<_>>().join(" ");
            let words = translated.ways.get(variant).cloned().unwrap_or_else(all);
            let is_right = |(stem, row): &(Regex, &Instead)| {
                row.messages.as_ref().is_none_or(|messages| messages.contains(name)) && stem.is_match(&words)
            };
            if !stem.is_match(&words) && !instead.iter().any(is_right) {
                let what = format!("has no “{word}” for {} in {}", quoted(text), quoted(&words));
                found.message(name, translated, &what);
            }
        }
    }
    Ok(())
}

/// The messages of reports, which are in English only.
const REPORT: &str = "coverage.ftl";

#[cfg(test)]
pub(super) mod tests;
