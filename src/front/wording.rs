//! The wording of a language for those who review it: as PO, XLIFF or a workbook, and from there back into its Fluent files, where all but the
//! edited texts stays as it is.

mod example;
mod workbook;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::bail;

use crate::base::source;
use crate::front::exchange::xliff::{self, Version};
use crate::input::translate::po::{Entry, Message as PoMessage};
use crate::input::translate::{Catalog, Wanted, merge};
use crate::model::device::value::Date;
use crate::project::languages::{Language, read};
use crate::wording::locale::folder::{self, ABOUT, Folder, Message, messages};
use crate::wording::locale::rendered::{FILE, Record, State, named};
use crate::wording::locale::reviewed::Reviewed;
use crate::wording::locale::{LOCALES, reviews};
use example::Documents;

/// What a reviewer works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "cli", derive(clap::ValueEnum))]
pub enum Form {
    Po,
    Xliff,
    Xlsx,
}

impl Form {
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Po => "po",
            Self::Xliff => "xlf",
            Self::Xlsx => "xlsx",
        }
    }
}

/// The wording of the language in a folder, in a form: each message with its English text, its comment, and what it looks like. What
/// nobody confirmed since its English text changed is marked. `examples` are configurations: a message that their documents print is
/// shown as it stands there, another one with the names of its values.
///
/// # Errors
/// Fails if the folder or a configuration cannot be read.
pub fn export(folder: &Path, form: Form, examples: &[PathBuf]) -> anyhow::Result<Vec<u8>> {
    let Language { tag, files, source } = read(folder)?;
    let (english, own) = (messages(&source.folder), messages(&files));
    let documents = Documents::read(&[(LOCALES[0], &source.folder), (&tag, &files)], examples)?;
    let (theirs, ours) = (documents.examples(LOCALES[0], &english)?, documents.examples(&tag, &own)?);
    let record = Record::parse(files.get(FILE).map_or("", String::as_str))?;
    let mut names: Vec<(&String, &Message)> = english.iter().collect();
    names.sort_by_key(|(_, message)| (&message.file, message.line));
    let (mut wanted, mut entries) = (Vec::with_capacity(names.len()), Vec::with_capacity(names.len()));
    for (name, message) in names {
        let mut notes = message.comment.clone();
        notes.extend(theirs.notes(name, message));
        let mut entry = Entry::default();
        if let Some(own) = own.get(name) {
            notes.extend(ours.notes(name, own));
            entry.translation.clone_from(&own.text);
            if record.state(&named(name), &message.text) != State::Current {
                entry.flags.push("fuzzy".to_owned());
            }
        }
        let text = Some(message.text.clone());
        entry.message = PoMessage { context: Some(name.clone()), text, plural: None };
        entries.push(entry);
        let occurrences = vec![(message.file.clone(), message.line.to_string())];
        wanted.push(Wanted { path: name.clone(), text: message.text.clone(), optional: false, occurrences, notes });
    }
    let text = match form {
        Form::Xlsx => return workbook::write(&tag, &wanted, &entries),
        Form::Po => merge(&wanted, &Catalog::of(entries), &tag, "locales"),
        Form::Xliff => {
            let original = format!("locales/{tag}");
            let texts = xliff::Texts {
                original: &original,
                source_language: LOCALES[0],
                language: &tag,
                wanted: &wanted,
                catalog: &Catalog::of(entries),
            };
            xliff::write(Version::V1, &texts)
        }
    };
    Ok(text.into_bytes())
}

/// A text that came back.
struct Returned {
    name: String,
    english: String,
    text: String,
    /// It is marked as not yet reviewed.
    is_open: bool,
}

/// Who reviewed a file that comes back.
pub struct Reviewer<'a> {
    pub name: &'a str,
    pub role: &'a str,
    pub date: &'a Date,
    /// The messages that the review is of: `port.number`, or `port.*` for all that begin so. All of the file if empty.
    pub messages: &'a [String],
}

impl Reviewer<'_> {
    fn has_read(&self, name: &str) -> bool {
        let is_meant = |asked: &String| match asked.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == asked,
        };
        self.messages.is_empty() || self.messages.iter().any(is_meant)
    }
}

/// What an import gives.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files that change, with their new texts.
    pub files: Folder,
    /// The messages that change.
    pub changed: Vec<String>,
    /// The messages that stay as they are, and why.
    pub refused: Vec<(String, String)>,
    /// How many messages are recorded as reviewed.
    pub reviewed: usize,
}

fn returned(text: &str) -> anyhow::Result<Vec<Returned>> {
    if text.trim_start().starts_with('<') {
        let files = xliff::read::read(text).map_err(|(_, why)| anyhow::anyhow!("not an XLIFF file: {why}"))?;
        let units = files.into_iter().flat_map(|file| file.units);
        let units = units.map(|unit| Returned {
            name: unit.path,
            english: unit.source,
            text: unit.target,
            is_open: unit.unsure,
        });
        return Ok(units.collect());
    }
    let mut catalog =
        Catalog::parse(text).map_err(|(line, why)| anyhow::anyhow!("line {line}: not a PO file: {why}"))?;
    let entries = catalog.entries_mut().iter().filter(|entry| !entry.is_obsolete);
    let returned = entries.filter_map(|entry| {
        let name = entry.message.context.clone()?;
        let (english, text) = (entry.text().to_owned(), entry.translation.clone());
        Some(Returned { name, english, text, is_open: entry.is_fuzzy() })
    });
    Ok(returned.collect())
}

/// Takes the texts of a file that a reviewer has edited back into the folder of a language, and records the review if the
/// reviewer is named. Nothing is written.
///
/// # Errors
/// Fails if the file or the folder cannot be read.
pub fn import(file: &Path, folder: &Path, reviewer: Option<&Reviewer<'_>>) -> anyhow::Result<Imported> {
    let Language { tag, files, source } = read(folder)?;
    let returned = if let Some(bytes) = workbook::of(file)? {
        workbook::read(&bytes)?
    } else {
        let mut sources = source::Sources::default();
        let id = source::read_text(file, &mut sources)?;
        returned(&sources.file(id).text)?
    };
    let mut imported = lay(&tag, &files, &source, &returned);
    if let Some(reviewer) = reviewer {
        if tag == LOCALES[0] {
            bail!("`{tag}` is the language that others are translated from: its wording has no reviewer");
        }
        record(&mut imported, &files, &source, &returned, reviewer)?;
    }
    Ok(imported)
}

/// Records who reviewed the messages of a file, in `locale.toml`. A review of a text is of what it says beside the English one, so it
/// confirms that, too.
fn record(
    imported: &mut Imported,
    files: &Folder,
    source: &folder::Source,
    returned: &[Returned],
    reviewer: &Reviewer<'_>,
) -> anyhow::Result<()> {
    let mut now = files.clone();
    now.extend(imported.files.clone());
    let (english, own) = (messages(&source.folder), messages(&now));
    let is_refused = |name: &String| imported.refused.iter().any(|(refused, _)| refused == name);
    let read = returned.iter().filter(|returned| {
        let Returned { name, text, is_open, .. } = returned;
        !text.is_empty() && !is_open && !is_refused(name) && reviewer.has_read(name)
    });
    let read = read.filter_map(|Returned { name, .. }| Some((name.as_str(), english.get(name)?, own.get(name)?)));
    let read: Vec<(&str, &Message, &Message)> = read.collect();
    if read.is_empty() {
        return Ok(());
    }
    let mut confirmed = Record::parse(files.get(FILE).map_or("", String::as_str))?;
    for (name, english, own) in &read {
        confirmed.confirm(&named(name), &english.text, &own.text);
    }
    let Reviewer { name, role, date, .. } = *reviewer;
    let part = Reviewed::new(name, role, date, read.iter().map(|(name, _, own)| (*name, own.text.as_str())));
    let about = files.get(ABOUT).map_or("[review]\nstate = \"draft\"\n", String::as_str);
    if !reviews(about)?.parts.contains(&part) {
        let end = if about.contains("\r\n") { "\r\n" } else { "\n" };
        let more = part.text().replace('\n', end);
        imported.files.insert(ABOUT.to_owned(), format!("{}{end}{end}{more}", about.trim_end()));
    }
    imported.files.insert(FILE.to_owned(), confirmed.text());
    imported.files.retain(|name, text| files.get(name) != Some(text));
    imported.reviewed = read.len();
    Ok(())
}

fn lay(tag: &str, files: &Folder, source: &folder::Source, returned: &[Returned]) -> Imported {
    let (english, own) = (messages(&source.folder), messages(files));
    let mut imported = Imported::default();
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    for Returned { name, english: made_from, text, .. } in returned {
        let why = match (english.get(name), own.get(name)) {
            (None, _) => "English has no such message".to_owned(),
            (Some(english), _) if folder::spaced(&english.text) != folder::spaced(made_from) => {
                format!("it was made from another English text: {made_from}")
            }
            (Some(_), None) if text.is_empty() => continue,
            (Some(_), None) => "the language does not have it yet: write it into its file first".to_owned(),
            (Some(_), Some(own)) if text.is_empty() || folder::spaced(text) == folder::spaced(&own.text) => continue,
            (Some(_), Some(_)) => match folder::pattern(text) {
                Ok(()) => {
                    wanted.insert(name, text);
                    continue;
                }
                Err(why) => why,
            },
        };
        imported.refused.push((name.clone(), why));
    }
    let with = |wanted: &BTreeMap<&str, &str>| {
        let mut files = files.clone();
        let mut lost = Vec::new();
        for (name, text) in wanted {
            let file = files.get_mut(&own[*name].file);
            match file.and_then(|file| Some((folder::replaced(file, name, text)?, file))) {
                Some((new, file)) => *file = new,
                None => lost.push((*name).to_owned()),
            }
        }
        (files, lost)
    };
    // All of them first, to find those that would break their message; then those that do not.
    let (all, lost) = with(&wanted);
    let mut broken: BTreeMap<String, String> =
        lost.into_iter().map(|name| (name, "its place in the file was not found".to_owned())).collect();
    let made = messages(&all);
    for finding in folder::broken(tag, &made, &english) {
        let name = finding.what.split('`').nth(1).unwrap_or_default();
        if wanted.contains_key(name) {
            broken.insert(name.to_owned(), finding.what);
        }
    }
    // A text that swallowed its neighbour: nothing is taken then.
    let is_changed = |(name, own): &(&String, &Message)| made.get(*name).is_none_or(|made| made.text != own.text);
    let strays: Vec<&String> = own
        .iter()
        .filter(is_changed)
        .map(|(name, _)| name)
        .filter(|name| !wanted.contains_key(name.as_str()))
        .collect();
    if !strays.is_empty() {
        wanted.clear();
    }
    broken.extend(strays.into_iter().map(|name| (name.clone(), "another text of its file would change it".to_owned())));
    wanted.retain(|name, _| !broken.contains_key(*name));
    imported.refused.extend(broken);
    let (new, _) = with(&wanted);
    imported.changed = wanted.into_keys().map(str::to_owned).collect();
    imported.files = new.into_iter().filter(|(name, text)| files.get(name) != Some(text)).collect();
    imported
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::locale::folder::{Source, built_in_folder};

    fn of(rows: &[(&str, &str)]) -> Vec<Returned> {
        let source = messages(&Source::built_in().folder);
        let of = |(name, text): &(&str, &str)| Returned {
            name: (*name).to_owned(),
            english: source[*name].text.clone(),
            text: (*text).to_owned(),
            is_open: false,
        };
        rows.iter().map(of).collect()
    }

    #[test]
    fn an_edited_text_changes_its_message_and_nothing_else() {
        for tag in ["fr", "el"] {
            let (files, source) = (built_in_folder(tag), Source::built_in());
            let own = messages(&files);
            // Each text as it is changes nothing.
            let same: Vec<(&str, &str)> = own.iter().map(|(name, own)| (name.as_str(), own.text.as_str())).collect();
            let imported = lay(tag, &files, &source, &of(&same));
            assert!(imported.files.is_empty() && imported.refused.is_empty(), "{tag}: {:?}", imported.refused);
            // And each text with a word more changes exactly these.
            let more: Vec<(String, String)> = own
                .iter()
                .filter(|(_, own)| own.text.ends_with('.') && !own.text.contains('\n'))
                .map(|(name, own)| (name.clone(), format!("{} XYZ.", own.text)))
                .collect();
            let rows: Vec<(&str, &str)> = more.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            assert!(rows.len() > 300, "{tag}: {}", rows.len());
            let imported = lay(tag, &files, &source, &of(&rows));
            assert_eq!((imported.changed.len(), imported.refused), (rows.len(), Vec::new()), "{tag}");
            let mut all = files.clone();
            all.extend(imported.files);
            for (file, text) in &all {
                let plain = text.replace(" XYZ.", "");
                assert_eq!(plain, files[file], "{tag}/{file}: comments and order stay");
            }
        }
    }

    #[test]
    fn a_text_that_breaks_its_message_is_refused_by_name() {
        let (files, source) = (built_in_folder("de"), Source::built_in());
        for (name, text, why) in [
            ("measure.at-least", "mindestens", "lacks `{ $value }`"),
            ("measure.at-least", "mindestens { $value } { $unit }", "has `{ $unit }`"),
            ("measure.at-least", "mindestens { $value", "Fluent"),
            ("duration.hours", "{ $count ->\n[eine] { $amount } Stunde\n*[other] { $amount } Stunden\n}", "[eine]"),
        ] {
            let imported = lay("de", &files, &source, &of(&[(name, text), ("title", "Sicherer Betrieb XYZ")]));
            assert!(imported.refused.len() == 1 && imported.refused[0].0 == name, "{:?}", imported.refused);
            assert!(imported.refused[0].1.contains(why), "{:?}", imported.refused);
            assert_eq!(imported.changed, ["title"], "the others are taken");
        }
        let old = Returned { name: "title".into(), english: "Other".into(), text: "Titel".into(), is_open: false };
        assert!(lay("de", &files, &source, &[old]).refused[0].1.contains("made from another English text"));
        // A selection comes back in the form of the file.
        let hours = "{ $count ->\n[one] { $amount } Std.\n*[other] { $amount } Std.\n}";
        let imported = lay("de", &files, &source, &of(&[("duration.hours", hours)]));
        let page = &imported.files["page.ftl"];
        let expected =
            "    .hours = { $count ->\n        [one] { $amount } Std.\n       *[other] { $amount } Std.\n    }\n";
        assert!(page.contains(expected), "{:?}", imported.refused);
    }

    #[test]
    fn what_is_exported_is_read_back() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/fr");
        for form in [Form::Po, Form::Xliff, Form::Xlsx] {
            let bytes = export(&folder, form, &[]).expect("an export");
            let returned = match form {
                Form::Xlsx => workbook::read(&bytes),
                Form::Po | Form::Xliff => returned(str::from_utf8(&bytes).expect("text")),
            };
            let returned = returned.expect("readable");
            let own = messages(&built_in_folder("fr"));
            assert_eq!(returned.len(), messages(&built_in_folder("en")).len());
            for Returned { name, text, .. } in returned {
                assert_eq!(folder::spaced(&text), folder::spaced(&own[&name].text), "{name}");
            }
            let text = match form {
                Form::Xlsx => format!("{:?}", crate::input::sheet::read(&bytes).expect("a workbook")),
                Form::Po | Form::Xliff => String::from_utf8(bytes).expect("text"),
            };
            assert!(
                text.contains("en, made up: at least ‹value›") && text.contains("fr, made up: au moins ‹value›"),
                "examples"
            );
        }
    }
}
