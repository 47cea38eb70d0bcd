//! The folder of a language, and what is wrong in it: found without documents and without building ifugen anew, for those who write
//! the language (`ifugen locales check`) and for the tests.

mod glossary;
mod message;
mod signs;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::check::forms;
use super::{BUILT_IN, LOCALES, Locale, Review};
use crate::base::source::unix_ends;
use crate::model::shape;

use glossary::Glossary;
pub use message::{Message, Messages, is_fluent, messages, pattern, replaced, spaced};
use message::{VALUE, quoted};
use signs::Signs;

/// The files of a language by their names.
pub type Folder = BTreeMap<String, String>;

/// The language that others are compared with, and the terms that they word.
pub struct Source {
    pub folder: Folder,
    /// The text of `locales/glossary.toml`.
    pub glossary: String,
}

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub file: String,
    /// 1-based; 0 for the whole file.
    pub line: usize,
    /// It begins with the name of the message in backquotes, where it is about one.
    pub what: String,
    /// Whether the message cannot say the facts of the English one: a value, or a variant of a selection, is lost or invented.
    pub breaks: bool,
}

/// The files of the built-in folder of a language.
#[must_use]
pub fn built_in_folder(tag: &str) -> Folder {
    let files = BUILT_IN.get_dir(tag).into_iter().flat_map(include_dir::Dir::files);
    let named = |file: &include_dir::File<'_>| {
        let name = file.path().file_name()?.to_str()?.to_owned();
        Some((name, unix_ends(file.contents_utf8()?).into_owned()))
    };
    files.filter_map(named).collect()
}

impl Source {
    #[must_use]
    pub fn built_in() -> Self {
        let glossary = BUILT_IN.get_file("glossary.toml").and_then(|file| file.contents_utf8()).unwrap_or_default();
        Self { folder: built_in_folder(LOCALES[0]), glossary: glossary.to_owned() }
    }
}

/// Texts that are the same in a language as in English.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Same {
    texts: Vec<String>,
    because: String,
}

/// What `locale.toml` says of a language beside the state of the review.
#[derive(Debug, Clone, Default, Deserialize)]
struct About {
    #[serde(default)]
    signs: Signs,
    #[serde(default)]
    same: Vec<Same>,
}

/// The file that says what a language writes with, and who reviewed it.
pub const ABOUT: &str = "locale.toml";

fn about(folder: &Folder) -> Result<About, toml::de::Error> {
    toml::from_str(folder.get(ABOUT).map_or("", String::as_str))
}

/// All that is wrong in the folder of a language, in the order of its files.
#[must_use]
pub fn findings(tag: &str, folder: &Folder, source: &Source) -> Vec<Finding> {
    let (english, own) = (messages(&source.folder), messages(folder));
    let mut found = Findings::default();
    if tag != LOCALES[0] {
        found.compare(tag, &english, &own);
        found.tables(folder, &source.folder);
    }
    match (about(folder), about(&source.folder)) {
        (Ok(about), Ok(source)) => {
            found.signs(&about.signs, &own);
            if tag != LOCALES[0] {
                found.same(&english, &own, &about.same, &source.same);
            }
        }
        (Err(error), _) => found.whole(ABOUT, error.message().to_owned()),
        (Ok(_), Err(_)) => {}
    }
    match Glossary::read(&source.glossary, folder) {
        Ok(glossary) => {
            let own = if tag == LOCALES[0] { &english } else { &own };
            for (file, line, what) in glossary.deviations(&english, own).0 {
                found.0.push(Finding { file, line, what, breaks: false });
            }
        }
        Err(error) => found.whole(glossary::FILE, error),
    }
    found.0.sort();
    found.0
}

/// The messages of a folder that cannot say the facts of the English ones.
#[must_use]
pub fn broken(tag: &str, own: &Messages, english: &Messages) -> Vec<Finding> {
    let mut found = Findings::default();
    found.compare(tag, english, own);
    found.0.retain(|finding| finding.breaks);
    found.0
}

/// How many names a report lists.
const LISTED: usize = 12;

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn at(&mut self, name: &str, message: &Message, what: &str) {
        let what = format!("`{name}` {what}");
        self.0.push(Finding { file: message.file.clone(), line: message.line, what, breaks: false });
    }

    fn broken(&mut self, name: &str, message: &Message, what: &str) {
        self.at(name, message, what);
        if let Some(finding) = self.0.last_mut() {
            finding.breaks = true;
        }
    }

    fn whole(&mut self, file: &str, what: String) {
        self.0.push(Finding { file: file.to_owned(), line: 0, what, breaks: false });
    }

    /// Messages, values and selections that English has and the language has not, or the other way round.
    fn compare(&mut self, tag: &str, english: &Messages, own: &Messages) {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, message) in english.iter().filter(|(name, _)| !own.contains_key(*name) && forms(name).is_none()) {
            missing.entry(&message.file).or_default().push(name);
        }
        for (file, names) in missing {
            let more = if names.len() > LISTED { ", …" } else { "" };
            let listed = names.iter().take(LISTED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            self.whole(file, format!("lacks {} messages: {listed}{more}", names.len()));
        }
        let plural = Plural::of(tag);
        for (name, message) in own {
            if let Some(forms) = forms(name) {
                for variable in message.variables.iter().filter(|variable| !forms.contains(&variable.name.as_str())) {
                    self.broken(name, message, &format!("has `{{ ${} }}`, which there is not", variable.name));
                }
                continue;
            }
            let Some(source) = english.get(name) else {
                let near = shape::near(name, english.keys().map(String::as_str));
                let help = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                self.at(name, message, &format!("is no message of English{help}"));
                continue;
            };
            let of = |message: &Message| -> BTreeSet<String> {
                message.variables.iter().map(|variable| variable.name.clone()).collect()
            };
            let (theirs, ours) = (of(source), of(message));
            for lost in theirs.difference(&ours) {
                self.broken(name, message, &format!("lacks `{{ ${lost} }}`"));
            }
            for invented in ours.difference(&theirs) {
                self.broken(name, message, &format!("has `{{ ${invented} }}`, which English does not have"));
            }
            for (variable, keys) in &message.selections {
                let theirs = source.selections.iter().filter(|(other, _)| other == variable);
                let theirs: BTreeSet<String> = theirs.flat_map(|(_, keys)| keys).cloned().collect();
                if Plural::is(&theirs) || theirs.is_empty() && Plural::is(keys) {
                    for what in plural.wrong(keys) {
                        self.broken(name, message, &format!("{what} in a selection by `${variable}`"));
                    }
                } else if !theirs.is_empty() {
                    for key in keys.difference(&theirs).filter(|key| *key != "other") {
                        self.at(
                            name,
                            message,
                            &format!("selects `[{key}]` by `${variable}`, which English does not have"),
                        );
                    }
                    for key in theirs.difference(keys).filter(|key| *key != "other") {
                        self.broken(name, message, &format!("has no variant `[{key}]` of `${variable}`"));
                    }
                }
            }
        }
    }

    /// The files of lists: each has the tables and the names of the English one.
    fn tables(&mut self, folder: &Folder, source: &Folder) {
        for (file, theirs) in source {
            if !folder.contains_key(file) {
                self.whole(file, "is missing".to_owned());
            }
            if !["clauses.toml", "denials.toml", "placeholders.toml"].contains(&file.as_str()) {
                continue;
            }
            let own = match folder.get(file).map(|own| toml::from_str::<toml::Table>(own)) {
                None => continue,
                Some(Err(error)) => {
                    self.whole(file, error.message().to_owned());
                    continue;
                }
                Some(Ok(own)) => own,
            };
            let theirs = toml::from_str::<toml::Table>(theirs).unwrap_or_default();
            let (own, theirs) = (names(&own), names(&theirs));
            for lost in theirs.difference(&own) {
                self.whole(file, format!("lacks {lost}"));
            }
            for invented in own.difference(&theirs) {
                self.whole(file, format!("has {invented}, which English does not have"));
            }
        }
    }

    /// Texts that are still English, and texts that are listed and are not the same.
    fn same(&mut self, english: &Messages, own: &Messages, same: &[Same], names: &[Same]) {
        let listed: BTreeSet<&str> = same.iter().flat_map(|row| &row.texts).map(String::as_str).collect();
        let names: BTreeSet<&str> = names.iter().flat_map(|row| &row.texts).map(String::as_str).collect();
        let mut used = BTreeSet::new();
        for (name, message) in own {
            let is_equal = english.get(name).is_some_and(|english| english.text == message.text);
            // Most abbreviations stand for words of English in every language.
            if !is_equal || message.file == "abbreviations.ftl" || !message.ways.values().any(|text| has_words(text)) {
                continue;
            }
            if listed.contains(message.text.as_str()) {
                used.insert(message.text.as_str());
            } else if !names.contains(message.text.as_str()) {
                let text = quoted(&message.text);
                self.at(
                    name,
                    message,
                    &format!("is still English: {text}. If that is right, list it in `same` of {ABOUT}"),
                );
            }
        }
        for idle in listed.difference(&used) {
            self.whole(ABOUT, format!("`same` lists {}, which no message has", quoted(idle)));
        }
        for row in same.iter().filter(|row| row.because.is_empty()) {
            self.whole(ABOUT, format!("`same` gives no reason for {:?}", row.texts));
        }
    }

    fn signs(&mut self, signs: &Signs, own: &Messages) {
        for (name, message) in own {
            let mut wrong: Vec<String> = message.ways.values().flat_map(|text| signs.wrong(text)).collect();
            wrong.dedup();
            for what in wrong {
                self.at(name, message, &what);
            }
        }
    }
}

/// Whether a text has a word, and not only values, signs and short names.
fn has_words(text: &str) -> bool {
    signs::words(text).any(|word| word.chars().filter(|c| c.is_lowercase()).count() > 2)
}

/// The names in a file of lists: `[things] firewall`.
fn names(table: &toml::Table) -> BTreeSet<String> {
    let of = |(name, value): (&String, &toml::Value)| -> Vec<String> {
        match value.as_table() {
            None => vec![format!("`{name}`")],
            Some(inner) => inner.keys().map(|inner| format!("`{inner}` in [{name}]")).collect(),
        }
    };
    table.iter().flat_map(of).collect()
}

/// The plural categories of a language.
struct Plural {
    /// Those that whole numbers have.
    whole: BTreeSet<String>,
    /// Those that any number has.
    all: BTreeSet<String>,
}

impl Plural {
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

    fn of(tag: &str) -> Self {
        let locale = selecting(tag);
        let of = |number: f64| locale.as_ref().map(|locale| category(locale, number));
        let whole: BTreeSet<String> = (0_u32..=200).filter_map(|number| of(number.into())).collect();
        let more = [0.5, 1.5].into_iter().filter_map(of);
        // CLDR has it for a million, though Fluent's rules are older.
        let million = ["ca", "es", "fr", "it", "pt"].contains(&tag).then(|| "many".to_owned());
        Self { all: whole.iter().cloned().chain(more).chain(million).collect(), whole }
    }

    /// Whether the keys of a selection are plural categories.
    fn is(keys: &BTreeSet<String>) -> bool {
        keys.len() > 1
            && keys.iter().all(|key| Self::CATEGORIES.contains(&key.as_str()) || key.parse::<f64>().is_ok())
            && keys.iter().any(|key| key != "other" && Self::CATEGORIES.contains(&key.as_str()))
    }

    fn wrong<'a>(&'a self, keys: &'a BTreeSet<String>) -> impl Iterator<Item = String> + 'a {
        let lost = self.whole.iter().filter(|key| *key != "other" && !keys.contains(*key));
        let lost = lost.map(|key| format!("has no variant `[{key}]`, which the language needs,"));
        let unknown =
            keys.iter().filter(|key| key.parse::<f64>().is_err() && !self.all.contains(*key) && *key != "other");
        lost.chain(unknown.map(|key| format!("has a variant `[{key}]`, which the language does not have,")))
    }
}

/// A wording that selects the plural category of a number; `None` for a language that CLDR does not have.
fn selecting(tag: &str) -> Option<Locale> {
    let variants: String = Plural::CATEGORIES[..5].iter().flat_map(|key| ["    [", key, "] ", key, "\n"]).collect();
    let text = format!("m = {{ $n ->\n{variants}   *[other] other\n }}\n");
    Locale::new(tag, Review::Draft, &[("plural.ftl".to_owned(), text)]).ok()
}

/// The plural category of a number, as Fluent selects it.
fn category(selecting: &Locale, number: f64) -> String {
    super::say(selecting, "m", &[("n", number.into())]).unwrap_or_default()
}

#[cfg(test)]
mod tests;
