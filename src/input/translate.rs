//! The manufacturer's prose in other languages: PO files (gettext) beside the configuration, one for each language and
//! each file with prose, so that shared prose of a family is translated once.
//!
//! An entry's context is the path of its fact, its reference the place in the configuration.

pub mod plural;
pub mod po;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::{self, FileId, Place, Sources, forbidden_characters};
use crate::model::fact::{Fact, TextKind};
use crate::model::node::Node;
use crate::wording::locale;
use crate::wording::prose;
use po::{Entry, Message};

/// A text to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Path of the fact: `environment.control.firewall.steps.0`.
    pub path: String,
    pub text: String,
    /// Its place in the configuration.
    pub place: Place,
    /// Whether it is a name, which is shown unchanged if it has no translation.
    pub optional: bool,
}

/// A text that a PO file must contain, and its place in the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub path: String,
    pub text: String,
    /// What a translator is told of it, a line each.
    pub notes: Vec<String>,
    /// Whether it is a name, which needs a translation only if it contains words.
    pub optional: bool,
    /// Name of the configuration file and number of the line.
    pub occurrences: Vec<(String, String)>,
}

/// The progress of a device's translation into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// Translated prose by the path of its fact.
    pub texts: BTreeMap<String, String>,
    /// Paths of prose with no translation.
    pub missing: Vec<String>,
    /// Paths of names with no translation, which are shown as they are written.
    pub as_written: Vec<String>,
    /// Paths whose translation is of an earlier text, or marked as unsure by the translator.
    pub fuzzy: Vec<String>,
}

/// A PO file as it was read.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The entry with fields such as `Last-Translator`, which PO editors keep up.
    head: Option<Entry>,
    entries: Vec<Entry>,
    /// Computed on first use.
    order: OnceLock<Order>,
}

/// The numbers of the entries with a translation, in the orders used for lookups.
#[derive(Debug, Clone, Default)]
struct Order {
    /// By text; without obsolete ones.
    texts: Vec<usize>,
    /// By text, then by context; without obsolete ones.
    places: Vec<usize>,
    /// By context.
    contexts: Vec<usize>,
}

impl Order {
    fn of(entries: &[Entry]) -> Self {
        let contexts = (0..entries.len()).filter(|number| !entries[*number].translation.is_empty());
        let mut contexts: Vec<usize> = contexts.collect();
        let mut texts = contexts.clone();
        texts.retain(|number| !entries[*number].is_obsolete);
        let mut places = texts.clone();
        texts.sort_by_key(|number| entries[*number].text());
        places.sort_by_key(|number| (entries[*number].text(), context(&entries[*number])));
        contexts.sort_by_key(|number| context(&entries[*number]));
        Self { texts, places, contexts }
    }
}

fn context(entry: &Entry) -> Option<&str> {
    entry.message.context.as_deref()
}

/// The first of some numbers, sorted by a key, that has it.
fn first_with<K: Ord>(numbers: &[usize], wanted: &K, key: impl Fn(usize) -> K) -> Option<usize> {
    let start = numbers.partition_point(|number| key(*number) < *wanted);
    numbers.get(start).copied().filter(|number| key(*number) == *wanted)
}

/// The entry of a catalog for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State<'a> {
    Done(&'a str),
    Fuzzy,
    Missing,
}

/// The comment on a name in a PO file.
pub const NAME: &str = "A name: translate it only if it holds words; empty or the same text keeps it.";

/// All prose and names of a device, in the order of the configuration's types.
#[must_use]
pub fn units(facts: &Fact, node: &Node) -> Vec<Unit> {
    let mut units = Vec::new();
    facts.leaves("", &mut |path, fact| {
        if let Fact::Text { kind: kind @ (TextKind::Prose | TextKind::Label), text } = fact {
            let segments: Vec<&str> = path.split('.').collect();
            let (path, text, place) = (path.to_owned(), text.clone(), node.nearest(&segments));
            units.push(Unit { path, text, place, optional: *kind == TextKind::Label });
        }
    });
    units
}

/// The PO file of a configuration file in a language: `family/pump.toml` → `family/pump.de.po`.
#[must_use]
pub fn catalog_path(configuration: &Path, language: &str) -> PathBuf {
    let name = configuration.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".toml").unwrap_or(&name);
    let stem = stem.strip_suffix(".ifu").unwrap_or(stem);
    configuration.with_file_name(format!("{stem}.{language}.po"))
}

/// Keeps each entry once, because gettext rejects a file with duplicate entries.
///
/// # Errors
/// The line of an entry that has another translation on an earlier line, and a message with both lines.
fn once(entries: &mut Vec<Entry>) -> Result<(), (usize, String)> {
    let mut seen: HashMap<(Option<&str>, Option<&str>), &Entry> = HashMap::new();
    let mut twice = Vec::new();
    for (number, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.is_obsolete) {
        let (context, text) = (entry.message.context.as_deref(), entry.message.text.as_deref());
        let Some(first) = seen.get(&(context, text)) else {
            seen.insert((context, text), entry);
            continue;
        };
        if (&first.translation, &first.plurals) != (&entry.translation, &entry.plurals) {
            let name = context.or(text).unwrap_or_default();
            let (line, other) = (first.line, entry.line);
            let why = format!("`{name}` has one translation on line {line} and another one on line {other}");
            return Err((other, why));
        }
        twice.push(number);
    }
    for number in twice.into_iter().rev() {
        entries.remove(number);
    }
    Ok(())
}

impl Catalog {
    /// Entries that no file had.
    #[must_use]
    pub fn of(entries: Vec<Entry>) -> Self {
        Self { entries, ..Self::default() }
    }

    /// Reads the text of a PO file.
    ///
    /// # Errors
    /// The line (from 1) that is not valid PO, and why.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut entries = po::read(text).map_err(|(line, why)| (line, why.to_owned()))?;
        let head = entries.iter().position(Entry::is_head).map(|index| entries.remove(index));
        once(&mut entries)?;
        Ok(Self { head, entries, ..Self::default() })
    }

    /// Its fields, in their order.
    fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.head.iter().flat_map(|head| head.translation.lines());
        lines.filter_map(|line| line.split_once(':')).map(|(key, value)| (key, value.trim()))
    }

    /// A field's value, unless it is empty.
    fn field(&self, name: &str) -> Option<&str> {
        self.fields().find(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| value)
    }

    /// The problem of its head, for a file of this language.
    pub(crate) fn wrong_head(&self, language: &str) -> Option<String> {
        if self.fields().next().is_none() {
            return (!self.entries.is_empty()).then(|| "it has no head with fields such as Content-Type".to_owned());
        }
        if self.entries.iter().any(Entry::is_head) {
            return Some("it has two heads".to_owned());
        }
        let charset =
            self.field("Content-Type").and_then(|kind| kind.split("charset=").nth(1)).unwrap_or("UTF-8").trim();
        if !charset.eq_ignore_ascii_case("UTF-8") {
            return Some(format!("it says charset={charset}, but PO files are read as UTF-8"));
        }
        // Editors write `de_DE` where the file is for `de`.
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        let told = self.field("Language").unwrap_or_default();
        (!told.is_empty() && primary(told) != primary(language))
            .then(|| format!("it says that its language is `{told}`, but its name says `{language}`"))
    }

    /// The texts that it has entries for, in their order. An entry with no context is of no fact.
    #[must_use]
    pub fn wanted(&self) -> Vec<Wanted> {
        let entries = self.entries.iter().filter(|entry| !entry.is_obsolete);
        let wanted = entries.filter_map(|entry| {
            Some(Wanted {
                path: entry.message.context.clone()?,
                text: entry.text().to_owned(),
                optional: entry.extracted == [NAME],
                notes: entry.extracted.iter().filter(|note| *note != NAME).cloned().collect(),
                occurrences: entry.places.clone(),
            })
        });
        wanted.collect()
    }

    /// Its entries, mutable.
    pub(crate) fn entries_mut(&mut self) -> &mut Vec<Entry> {
        self.order.take();
        &mut self.entries
    }

    /// The entry for a text: of the same place, or of the same text at another place.
    #[must_use]
    pub fn state(&self, path: &str, text: &str) -> State<'_> {
        match self.best(path, text) {
            Some(entry) if entry.text() == text && !entry.is_fuzzy() => State::Done(&entry.translation),
            Some(_) => State::Fuzzy,
            None => State::Missing,
        }
    }

    /// The entry with the best translation for a text; that of an earlier text if there is no other.
    pub(crate) fn best(&self, path: &str, text: &str) -> Option<&Entry> {
        let Order { texts, places, contexts } = self.order.get_or_init(|| Order::of(&self.entries));
        let text_of = |number: usize| self.entries[number].text();
        let context_of = |number: usize| context(&self.entries[number]);
        let here = Some(path);
        let found = first_with(places, &(text, here), |number| (text_of(number), context_of(number)))
            .or_else(|| first_with(texts, &text, text_of))
            .or_else(|| first_with(contexts, &here, context_of));
        found.map(|number| &self.entries[number])
    }
}

/// Reads the translation of a device's prose into a language from the PO files beside its files.
///
/// Each PO file that was read is added to `files`.
pub fn read(
    units: &[Unit],
    language: &str,
    sources: &mut Sources,
    files: &mut Vec<FileId>,
) -> (Translation, Vec<Diagnostic>) {
    let mut translation = Translation::default();
    let mut diagnostics = Vec::new();
    let holders: BTreeSet<FileId> = units.iter().map(|unit| unit.place.file).collect();
    for holder in holders {
        let path = catalog_path(&sources.file(holder).path, language);
        let mut catalog = Catalog::default();
        let mut file = None;
        if path.exists() {
            match source::read_text(&path, sources) {
                Ok(found) => {
                    files.push(found);
                    file = Some(found);
                    match Catalog::parse(&sources.file(found).text) {
                        Ok(parsed) => {
                            if let Some(why) = parsed.wrong_head(language) {
                                let place = sources.line(found, parsed.head.as_ref().map_or(1, |head| head.line));
                                diagnostics.push(Problem::CatalogHead { why }.at(place));
                            }
                            catalog = parsed;
                        }
                        Err((line, why)) => {
                            diagnostics.push(Problem::CatalogBroken { why }.at(sources.line(found, line)));
                            continue;
                        }
                    }
                }
                Err(error) => {
                    let problem = crate::input::bill::not_imported(source::display(&path), &error);
                    diagnostics.push(problem.at(Place::start_of(holder)));
                    continue;
                }
            }
        } else {
            sources.note_absent(&path);
        }
        for unit in units.iter().filter(|unit| unit.place.file == holder) {
            match catalog.state(&unit.path, &unit.text) {
                State::Missing if unit.optional => translation.as_written.push(unit.path.clone()),
                State::Missing => translation.missing.push(unit.path.clone()),
                State::Fuzzy => translation.fuzzy.push(unit.path.clone()),
                State::Done(text) => {
                    let line = catalog.best(&unit.path, &unit.text).map_or(1, |entry| entry.line);
                    let place = file.map_or(Place::start_of(holder), |file| sources.line(file, line));
                    if let Some(placeholder) = lost_placeholder(&unit.text, text) {
                        diagnostics.push(Problem::PlaceholderLost { placeholder, text: text.to_owned() }.at(place));
                    }
                    for (character, kind) in forbidden_characters(text) {
                        diagnostics.push(Problem::ForbiddenCharacter { character, kind }.at(place));
                    }
                    translation.texts.insert(unit.path.clone(), text.to_owned());
                }
            }
        }
    }
    (translation, diagnostics)
}

/// PO files that seem to be for a language, but are not read: those with the tag in another notation, and, beside the
/// device's own file, those for a region if the document is only for the language, or the reverse.
#[must_use]
pub fn strays(
    units: &[Unit],
    own: Option<FileId>,
    language: &str,
    others: &[String],
    sources: &Sources,
) -> Vec<Diagnostic> {
    let holders: BTreeSet<FileId> = units.iter().map(|unit| unit.place.file).collect();
    let mut problems = Vec::new();
    for holder in holders {
        let path = catalog_path(&sources.file(holder).path, language);
        let read = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let names = sources.names_beside(&path);
        for catalog in stray_names(&read, Some(holder) == own, language, others, &names) {
            let (catalog, language, read) = (catalog.to_owned(), language.to_owned(), read.clone());
            problems.push(Problem::CatalogTwice { catalog, language, read }.at(Place::start_of(holder)));
        }
    }
    problems
}

/// The [`strays`] among the sorted `names` in a folder, beside the PO file `read` for a language; `is_own` if it
/// belongs to the device's own file.
pub fn stray_names<'n>(
    read: &str,
    is_own: bool,
    language: &str,
    others: &[String],
    names: &'n [String],
) -> Vec<&'n str> {
    let Some(stem) = read.strip_suffix(&format!("{language}.po")) else { return Vec::new() };
    let first = names.partition_point(|name| name.as_str() < stem);
    let beside = names[first..].iter().take_while(|name| name.starts_with(stem));
    let is_stray = |name: &&str| {
        let tag = name[stem.len()..].strip_suffix(".po");
        let right = tag.filter(|tag| *tag != language).and_then(locale::canonical_tag);
        right.is_some_and(|right| {
            let region = [(right.as_str(), language), (language, right.as_str())]
                .iter()
                .any(|(long, short)| long.strip_prefix(short).is_some_and(|rest| rest.starts_with('-')));
            right == language || (region && is_own && !others.contains(&right))
        })
    };
    beside.map(String::as_str).filter(is_stray).collect()
}

/// A placeholder that only one of the two texts has.
fn lost_placeholder(source: &str, translated: &str) -> Option<String> {
    let placeholders = |text: &str| -> Vec<String> {
        let found = prose::placeholders(text).into_iter();
        let mut found: Vec<String> = found.map(|placeholder| text[placeholder.range].to_owned()).collect();
        found.sort();
        found
    };
    let (source, translated) = (placeholders(source), placeholders(translated));
    source
        .iter()
        .find(|name| translated.binary_search(name).is_err())
        .or_else(|| translated.iter().find(|name| source.binary_search(name).is_err()))
        .cloned()
}

impl Wanted {
    /// A text of a configuration, as a PO file names it.
    #[must_use]
    pub fn new(unit: Unit, sources: &Sources) -> Self {
        let (line, _) = sources.line_column(unit.place);
        let holder = &sources.file(unit.place.file).path;
        let file = holder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Unit { path, text, optional, .. } = unit;
        Self { path, text, optional, notes: Vec::new(), occurrences: vec![(file, line.to_string())] }
    }
}

/// The text of a PO file for the texts of one configuration file. Translations of an earlier file are kept: those of
/// unchanged texts as they are, those of changed texts marked as fuzzy, those that are no longer needed as obsolete.
#[must_use]
pub fn merge(wanted: &[Wanted], old: &Catalog, language: &str, name: &str) -> String {
    let mut used = vec![false; old.entries.len()];
    let mut entries: Vec<Entry> = Vec::with_capacity(wanted.len());
    // The first entry with a translation: of a place and a text, of a text, and of a place whose text no longer exists.
    let (mut places, mut texts, mut earlier) = (HashMap::new(), HashMap::new(), HashMap::new());
    let still: HashSet<&str> = wanted.iter().map(|unit| unit.text.as_str()).collect();
    for (number, old) in old.entries.iter().enumerate().filter(|(_, old)| !old.translation.is_empty()) {
        texts.entry(old.text()).or_insert(number);
        if let Some(path) = context(old) {
            places.entry((path, old.text())).or_insert(number);
            if !still.contains(old.text()) {
                earlier.entry(path).or_insert(number);
            }
        }
    }
    let mut written = HashSet::new();
    for unit in wanted {
        let path = unit.path.as_str();
        let found = places.get(&(path, unit.text.as_str())).or_else(|| texts.get(unit.text.as_str()));
        let found = found.or_else(|| earlier.get(path)).copied();
        let mut entry = Entry::default();
        if let Some(index) = found {
            used[index] = true;
            let old = &old.entries[index];
            entry.translation.clone_from(&old.translation);
            entry.comments.clone_from(&old.comments);
            entry.flags.clone_from(&old.flags);
            if old.text() != unit.text {
                entry.previous.text.clone_from(&old.message.text);
                if !entry.is_fuzzy() {
                    entry.flags.push("fuzzy".to_owned());
                }
            } else if entry.is_fuzzy() {
                entry.previous.clone_from(&old.previous);
            }
        }
        let translation = found.map_or("", |number: usize| old.entries[number].translation.as_str());
        written.insert((Some(path), Some(unit.text.as_str()), None, translation));
        entry.message = Message { context: Some(unit.path.clone()), text: Some(unit.text.clone()), plural: None };
        entry.places.clone_from(&unit.occurrences);
        entry.extracted =
            unit.optional.then(|| NAME.to_owned()).into_iter().chain(unit.notes.iter().cloned()).collect();
        entries.push(entry);
    }
    for (entry, used) in old.entries.iter().zip(used) {
        let Message { context, text, plural } = &entry.message;
        let same = (context.as_deref(), text.as_deref(), plural.as_deref(), entry.translation.as_str());
        if !used && entry.is_translated() && written.insert(same) {
            entries.push(Entry { is_obsolete: true, places: Vec::new(), extracted: Vec::new(), ..entry.clone() });
        }
    }
    let mut text = String::new();
    head(old, language, name).write(&mut text);
    for entry in entries {
        text.push('\n');
        entry.write(&mut text);
    }
    text
}

/// The head of a PO file, with what PO editors have written into an earlier one.
fn head(old: &Catalog, language: &str, name: &str) -> Entry {
    let own = [
        ("Project-Id-Version", name),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural::rule(language).unwrap_or_default()),
    ];
    // An unknown header is left out.
    let is_told = |key: &str| key != "Plural-Forms" || old.field(key).or(plural::rule(language)).is_some();
    let others = old.fields().filter(|(key, _)| own.iter().all(|(name, _)| name != key));
    let fields = own
        .iter()
        .filter(|(key, _)| is_told(key))
        .map(|(key, value)| (*key, old.field(key).unwrap_or(value)))
        .chain(others);
    let (comments, flags) =
        old.head.as_ref().map(|head| (head.comments.clone(), head.flags.clone())).unwrap_or_default();
    let message = Message { text: Some(String::new()), ..Message::default() };
    let translation = fields.flat_map(|(key, value)| [key, ": ", value, "\n"]).collect();
    Entry { comments, flags, message, translation, ..Entry::default() }
}

#[cfg(test)]
mod tests;
