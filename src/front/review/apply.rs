//! Takes edits of prose over into the configuration, or into its translation. Only the one text changes: what comes out is read
//! again and compared. Everything else stays a proposal, with the reason.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, ensure};

use super::map::Passage;
use super::present::Present;
use super::remarks::{Kind, List, Outcome, Remark};
use crate::base::diagnostic::{Diagnostic, Found, Severity};
use crate::base::limit::FILE_MIB;
use crate::base::source::{self, Place, Roots, Sources, display, forbidden_characters};
use crate::front::table::edit::with_ends_of;
use crate::input::load::{self, Device};
use crate::input::translate::po::{self, Entry};
use crate::input::translate::{Catalog, catalog_path};
use crate::model::fact::{Fact, TextKind};
use crate::model::node::{Node, Value};
use crate::model::parse;

/// Characters that can be markup or placeholders. A new text must not have one that the old text does not have.
const MARKUP: &str = "\\*_`{}[]<>&~^#|$";

/// A file before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub path: PathBuf,
    pub before: String,
    pub after: String,
}

/// A text to write.
struct Wanted {
    device: usize,
    /// Without it, into the configuration.
    language: Option<String>,
    path: String,
    old: String,
    new: String,
    /// Where the text is, or that of which it is the translation.
    place: Place,
}

/// The device, the language of a translation, and the path of the fact.
type Key = (usize, Option<String>, String);

/// Decides for each edit whether it is applied, and makes the files of it. Nothing is written here. After an error there are no files.
///
/// # Errors
/// Fails if a file changes while it is read.
pub fn apply(list: &mut List, present: &Present, roots: &Roots) -> anyhow::Result<(Vec<Changed>, Vec<Found>)> {
    let mut wanted: BTreeMap<Key, (Wanted, Vec<usize>)> = BTreeMap::new();
    let mut refused: Vec<(usize, String)> = Vec::new();
    for (number, remark) in list.remarks.iter().enumerate() {
        if remark.kind == Kind::Comment {
            continue;
        }
        match of(remark, list, present) {
            Err(reason) => refused.push((number, reason)),
            Ok(one) => {
                let key = (one.device, one.language.clone(), one.path.clone());
                wanted.entry(key).or_insert_with(|| (one, Vec::new())).1.push(number);
            }
        }
    }
    // Two passages can print the same text.
    let is_split = |one: &Wanted, numbers: &[usize], list: &List| {
        let texts = numbers.iter().map(|number| of(&list.remarks[*number], list, present).map(|other| other.new));
        texts.into_iter().any(|text| text.as_ref() != Ok(&one.new))
    };
    let split: Vec<_> =
        wanted.iter().filter(|(_, (one, numbers))| is_split(one, numbers, list)).map(|(key, _)| key.clone()).collect();
    for key in split {
        let Some((one, numbers)) = wanted.remove(&key) else { continue };
        let reason = format!("other edits propose another text for `{}`", one.path);
        refused.extend(numbers.into_iter().map(|number| (number, reason.clone())));
    }
    let mut files: BTreeMap<PathBuf, Vec<(&Wanted, &Vec<usize>)>> = BTreeMap::new();
    for (one, numbers) in wanted.values() {
        let own = &present.devices[one.device].sources.file(one.place.file).path;
        let path = one.language.as_ref().map_or_else(|| own.clone(), |language| catalog_path(own, language));
        files.entry(path).or_default().push((one, numbers));
    }
    let (mut changed, mut found) = (Vec::new(), Vec::new());
    for (path, of_file) in files {
        let all: Vec<&Wanted> = of_file.iter().map(|(one, _)| *one).collect();
        let made = match &all[0].language {
            None => configuration(&path, &all, present, roots)?,
            Some(_) => catalog(&path, &all, present)?,
        };
        match made {
            Ok(file) => {
                for (one, numbers) in of_file {
                    let told = format!("`{}` in {}", one.path, display(&path));
                    let outcome = Outcome { applied: true, told };
                    for number in numbers {
                        list.remarks[*number].outcome = Some(outcome.clone());
                    }
                }
                changed.push(file);
            }
            Err(Refused { reason, problems }) => {
                found.extend(problems);
                let numbers = of_file.iter().flat_map(|(_, numbers)| numbers.iter().copied());
                refused.extend(numbers.map(|number| (number, reason.clone())));
            }
        }
    }
    for (number, told) in refused {
        list.remarks[number].outcome = Some(Outcome { applied: false, told });
    }
    if found.iter().any(|(problem, _)| problem.severity() == Severity::Error) {
        changed.clear();
        for outcome in list.remarks.iter_mut().filter_map(|remark| remark.outcome.as_mut()).filter(|one| one.applied) {
            outcome.applied = false;
            outcome.told.push_str(": nothing is written, since another file would have an error");
        }
    }
    Ok((changed, found))
}

/// The text that an edit writes, or why it writes none.
fn of(remark: &Remark, list: &List, present: &Present) -> Result<Wanted, String> {
    let head = &list.documents[remark.document];
    let Some(passage) = remark.passages.first() else { return Err("it stands in no passage".to_owned()) };
    if remark.conflict {
        return Err("copies propose different texts; decide, and edit the text yourself".to_owned());
    }
    if remark.has_field {
        return Err("it has a field, whose text a program makes; edit the text yourself".to_owned());
    }
    if remark.outdated.is_some() {
        return Err("the passage has changed since the copy was made".to_owned());
    }
    let known = present.devices.iter().position(|device| device.id == head.device);
    let Some(number) = known else { return Err(format!("there is no device `{}`", head.device)) };
    let device = &present.devices[number];
    let path = only_prose(passage, device)?;
    let language = (head.language != device.source_language()).then(|| head.language.clone());
    let source = device.facts.at(path).and_then(Fact::text).unwrap_or_default();
    let old = match &language {
        None => source,
        Some(language) => device
            .translation(language)
            .get(path)
            .ok_or_else(|| format!("`{path}` has no translation; edit the text in the configuration"))?,
    };
    let (shown, proposed) = (passage.text.trim(), remark.proposed.as_deref().unwrap_or_default());
    let mut places = shown.match_indices(old);
    let (Some((at, _)), None) = (places.next().filter(|_| !old.is_empty()), places.next()) else {
        return Err(format!("`{path}` is not written as it is shown: it has markup or placeholders; edit it yourself"));
    };
    let (before, behind) = (&shown[..at], &shown[at + old.len()..]);
    let within = proposed.strip_prefix(before).and_then(|rest| rest.strip_suffix(behind));
    let Some(new) = within else {
        return Err(format!("it also changes what stands around the text of `{path}`"));
    };
    let new = new.trim();
    if new == old {
        return Err("it does not change the text".to_owned());
    }
    if new.is_empty() {
        return Err(format!("`{path}` would be empty; remove the key yourself"));
    }
    // What cannot be printed was replaced when the copy was read.
    let is_lost = new.contains(char::REPLACEMENT_CHARACTER) && !old.contains(char::REPLACEMENT_CHARACTER);
    if new.contains(['\n', '\t']) || is_lost || !forbidden_characters(new).is_empty() {
        return Err(format!("the new text of `{path}` has line breaks or characters that a text cannot have"));
    }
    if let Some(markup) = new.chars().find(|c| MARKUP.contains(*c) && !old.contains(*c)) {
        return Err(format!("the new text of `{path}` has `{markup}`, which is markup; edit it yourself"));
    }
    let place = device.node.nearest_fact(path);
    if language.is_none() && device.files.first() != Some(&place.file) {
        let file = &device.sources.file(place.file).display;
        return Err(format!("`{path}` stands in {file}, which other devices can share; edit it there"));
    }
    Ok(Wanted { device: number, language, path: path.to_owned(), old: old.to_owned(), new: new.to_owned(), place })
}

/// The fact of a passage that is prose, if it has exactly one.
fn only_prose<'p>(passage: &'p Passage, device: &Device) -> Result<&'p str, String> {
    let kind = |path: &str| match device.facts.at(path) {
        Some(Fact::Text { kind: TextKind::Prose, .. }) => "prose",
        Some(Fact::Text { .. }) => "a name or a value to copy",
        Some(Fact::Number(_)) => "a number",
        Some(Fact::Flag(_)) => "a flag",
        Some(Fact::Choice { .. }) => "a value of a closed list",
        Some(Fact::List(_) | Fact::Table(_)) => "a table or a list",
        None => "not in the configuration",
    };
    let prose: Vec<&str> =
        passage.facts.iter().map(|fact| fact.path.as_str()).filter(|path| kind(path) == "prose").collect();
    match prose.as_slice() {
        [one] => Ok(one),
        [] if passage.facts.is_empty() => Err("the words are those of ifugen or of the project's wording".to_owned()),
        [] => {
            let facts: Vec<String> = passage
                .facts
                .iter()
                .take(5)
                .map(|fact| {
                    let file = fact.file.as_deref().unwrap_or_default();
                    let line = fact.line.map_or_else(String::new, |line| format!(":{line}"));
                    format!("`{}` is {} ({file}{line})", fact.path, kind(&fact.path))
                })
                .collect();
            Err(format!("no text of yours: {}; change the key yourself", facts.join(", ")))
        }
        several => Err(format!("the passage prints several texts: {}", several.join(", "))),
    }
}

/// Why a file cannot be changed.
struct Refused {
    reason: String,
    problems: Vec<Found>,
}

impl Refused {
    fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), problems: Vec::new() }
    }
}

/// The file as it is on the disk, and its text with `\n` as its only line end. It must be as it was when it was read.
fn on_disk(path: &Path, sha256: Option<&str>) -> anyhow::Result<(String, String)> {
    let bytes = source::read_output(path, FILE_MIB).with_context(|| format!("cannot read `{}`", path.display()))?;
    let is_same = sha256.is_none_or(|known| source::hash_of(&bytes) == known);
    ensure!(is_same, "`{}` changed while it was read", path.display());
    let whole = String::from_utf8(bytes).context("not UTF-8")?;
    let text = whole.strip_prefix('\u{feff}').unwrap_or(&whole).replace("\r\n", "\n");
    Ok((whole, text))
}

/// A configuration with new texts.
fn configuration(
    path: &Path,
    wanted: &[&Wanted],
    present: &Present,
    roots: &Roots,
) -> anyhow::Result<Result<Changed, Refused>> {
    let sources = &present.devices[wanted[0].device].sources;
    let own = wanted[0].place.file;
    let (before, text) = on_disk(path, Some(&sources.file(own).sha256))?;
    let mut places: Vec<&&Wanted> = wanted.iter().collect();
    places.sort_by_key(|one| std::cmp::Reverse(one.place.start));
    let mut new = text.clone();
    for one in places {
        let literal = text.get(one.place.start..one.place.end).unwrap_or_default();
        match written(literal, &one.old, &one.new) {
            Some(literal) => new.replace_range(one.place.start..one.place.end, &literal),
            None => return Ok(Err(Refused::new(format!("`{}` cannot be found in the file", one.path)))),
        }
    }
    let after = with_ends_of(&before, &text, &new);
    let mut changed = Sources::within(roots);
    let changed_file = changed.instead(path, &after);
    let then = leaves(&parse::values(own, sources).0);
    let now = leaves(&parse::values(changed_file, &changed).0);
    let differing: Vec<(&String, &String)> = then.iter().zip(&now).filter(|(then, now)| then != now).collect();
    let expected = |(then, now): &(&String, &String)| {
        wanted.iter().any(|one| then.ends_with(&shown(&one.old)) && now.ends_with(&shown(&one.new)))
    };
    if then.len() != now.len() || differing.len() != wanted.len() || !differing.iter().all(expected) {
        return Ok(Err(Refused::new("other parts of the file would change")));
    }
    let problems = new_errors(path, &after, roots);
    if !problems.is_empty() {
        let reason = "the configuration would have an error then".to_owned();
        return Ok(Err(Refused { reason, problems }));
    }
    Ok(Ok(Changed { path: path.to_owned(), before, after }))
}

/// A literal of TOML with another text, in the same quotes where they fit.
fn written(literal: &str, old: &str, new: &str) -> Option<String> {
    let value = |literal: &str| literal.parse::<toml_edit::Value>().ok()?.as_str().map(str::to_owned);
    if value(literal)? != old {
        return None;
    }
    let same = literal.replacen(old, new, 1);
    if value(&same).as_deref() == Some(new) {
        return Some(same);
    }
    let literal = toml_edit::Value::from(new).to_string();
    (value(&literal).as_deref() == Some(new)).then_some(literal)
}

fn shown(text: &str) -> String {
    format!("={:?}", Value::String(text.to_owned()))
}

/// The values of a file with their paths.
fn leaves(node: &Node) -> Vec<String> {
    fn write(node: &Node, path: &str, into: &mut Vec<String>) {
        match &node.value {
            Value::Table(table) => {
                for (key, entry) in table {
                    write(&entry.node, &format!("{path}.{key}"), into);
                }
            }
            Value::Array(items) => {
                for (number, item) in items.iter().enumerate() {
                    write(item, &format!("{path}[{number}]"), into);
                }
            }
            other => into.push(format!("{path}={other:?}")),
        }
    }
    let mut all = Vec::new();
    write(node, "", &mut all);
    all
}

/// The errors that a configuration would have with another text.
fn new_errors(path: &Path, after: &str, roots: &Roots) -> Vec<Found> {
    let errors = |sources: &mut Sources| -> Vec<Diagnostic> {
        let (_, found) = load::device(path, sources);
        found.into_iter().filter(|one| one.severity() == Severity::Error).collect()
    };
    let told = |one: &Diagnostic| (one.code(), one.message());
    let mut then = Sources::within(roots);
    let known: Vec<_> = errors(&mut then).iter().map(told).collect();
    let mut sources = Sources::within(roots);
    sources.instead(path, after);
    let found = errors(&mut sources);
    let sources = Arc::new(sources);
    let is_new = |one: &Diagnostic| !known.contains(&told(one));
    found.into_iter().filter(is_new).map(|one| (one, Arc::clone(&sources))).collect()
}

/// A PO file with new translations.
fn catalog(path: &Path, wanted: &[&Wanted], present: &Present) -> anyhow::Result<Result<Changed, Refused>> {
    let device = &present.devices[wanted[0].device];
    let known = device.sources.files().find(|file| file.path == path).map(|file| file.sha256.clone());
    let (before, text) = on_disk(path, known.as_deref())?;
    let broken = |_| Refused::new("the PO file cannot be read");
    let catalog = match Catalog::parse(&text).map_err(broken) {
        Ok(catalog) => catalog,
        Err(refused) => return Ok(Err(refused)),
    };
    let mut lines: Vec<(usize, &&Wanted)> = Vec::new();
    for one in wanted {
        let source = device.facts.at(&one.path).and_then(Fact::text).unwrap_or_default();
        let entry = catalog.best(&one.path, source);
        let Some(entry) = entry.filter(|entry| entry.text() == source && entry.translation == one.old) else {
            return Ok(Err(Refused::new(format!("the entry of `{}` cannot be found in the PO file", one.path))));
        };
        if entry.message.context.as_deref() != Some(&one.path) {
            let reason = format!("`{}` has the translation of another place with the same text", one.path);
            return Ok(Err(Refused::new(reason)));
        }
        lines.push((entry.line, one));
    }
    lines.sort_by_key(|(line, _)| std::cmp::Reverse(*line));
    let mut rows: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    for (line, one) in &lines {
        let start = line - 1;
        let more = rows[start + 1..].iter().take_while(|row| row.trim_start().starts_with('"')).count();
        let mut new = String::new();
        po::write_text(&mut new, "", "msgstr", &one.new);
        rows.splice(start..=start + more, [new]);
    }
    let after: String = rows.concat();
    let entries = |text: &str| -> Option<Vec<Entry>> {
        let mut entries = po::read(text).ok()?;
        for entry in &mut entries {
            entry.line = 0;
        }
        Some(entries)
    };
    let (then, now) = (entries(&text).unwrap_or_default(), entries(&after).unwrap_or_default());
    let differing = then.iter().zip(&now).filter(|(then, now)| then != now);
    let is_expected = |(then, now): (&Entry, &Entry)| {
        let same = Entry { translation: now.translation.clone(), ..then.clone() };
        same == *now && wanted.iter().any(|one| one.old == then.translation && one.new == now.translation)
    };
    if then.len() != now.len() || differing.clone().count() != wanted.len() || !differing.into_iter().all(is_expected) {
        return Ok(Err(Refused::new("other parts of the file would change")));
    }
    let after = with_ends_of(&before, &text, &after);
    Ok(Ok(Changed { path: path.to_owned(), before, after }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_quotes_where_they_fit() {
        let written = |literal: &str, new: &str| written(literal, "a b", new);
        assert_eq!(written("\"a b\"", "a c").as_deref(), Some("\"a c\""));
        assert_eq!(written("'a b'", "a \"c\"").as_deref(), Some("'a \"c\"'"));
        assert_eq!(written("\"a b\"", "a \"c\"").as_deref(), Some("'a \"c\"'"));
        assert_eq!(written("\"\"\"\na b\"\"\"", "c").as_deref(), Some("\"\"\"\nc\"\"\""));
        assert_eq!(written("\"a\\u0020b\"", "c").as_deref(), Some("\"c\""));
        assert_eq!(written("\"other\"", "c"), None);
    }
}
