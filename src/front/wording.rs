//! The wording of a language for those who review it: as PO, XLIFF or a workbook, and from there back into its Fluent files, where all but the
//! edited texts stays as it is.

mod workbook;

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::source;
use crate::front::exchange::xliff::{self, Version};
use crate::input::translate::po::{Entry, Message as PoMessage};
use crate::input::translate::{Catalog, Wanted, merge};
use crate::project::languages::{Language, read};
use crate::wording::locale::LOCALES;
use crate::wording::locale::folder::{self, Folder, Message, messages};
use crate::wording::locale::rendered::{FILE, Name, Record, Register, State};

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

/// The name of a message in the record of what it renders.
fn recorded(name: &str) -> Name {
    match name.strip_prefix("lay/") {
        Some(name) => (Register::Lay, name.to_owned()),
        None => (Register::All, name.to_owned()),
    }
}

/// The wording of the language in a folder, in a form: each message with its English text, its comment, and what it looks like. What
/// nobody confirmed since its English text changed is marked.
///
/// # Errors
/// Fails if the folder cannot be read.
pub fn export(folder: &Path, form: Form) -> anyhow::Result<Vec<u8>> {
    let Language { tag, files, source } = read(folder)?;
    let (english, own) = (messages(&source.folder), messages(&files));
    let record = Record::parse(files.get(FILE).map_or("", String::as_str))?;
    let mut names: Vec<(&String, &Message)> = english.iter().collect();
    names.sort_by_key(|(_, message)| (&message.file, message.line));
    let (mut wanted, mut entries) = (Vec::with_capacity(names.len()), Vec::with_capacity(names.len()));
    for (name, message) in names {
        let mut notes = message.comment.clone();
        notes.extend(message.examples.iter().map(|example| format!("en: {example}")));
        let mut entry = Entry::default();
        if let Some(own) = own.get(name) {
            notes.extend(own.examples.iter().map(|example| format!("{tag}: {example}")));
            entry.translation.clone_from(&own.text);
            if record.state(&recorded(name), &message.text) != State::Current {
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
}

fn returned(text: &str) -> anyhow::Result<Vec<Returned>> {
    if text.trim_start().starts_with('<') {
        let files = xliff::read::read(text).map_err(|(_, why)| anyhow::anyhow!("not an XLIFF file: {why}"))?;
        let units = files.into_iter().flat_map(|file| file.units);
        let units = units.map(|unit| Returned { name: unit.path, english: unit.source, text: unit.target });
        return Ok(units.collect());
    }
    let mut catalog =
        Catalog::parse(text).map_err(|(line, why)| anyhow::anyhow!("line {line}: not a PO file: {why}"))?;
    let entries = catalog.entries_mut().iter().filter(|entry| !entry.is_obsolete);
    let returned = entries.filter_map(|entry| {
        let name = entry.message.context.clone()?;
        Some(Returned { name, english: entry.text().to_owned(), text: entry.translation.clone() })
    });
    Ok(returned.collect())
}

/// Takes the texts of a file that a reviewer has edited back into the folder of a language. Nothing is written.
///
/// # Errors
/// Fails if the file or the folder cannot be read.
pub fn import(file: &Path, folder: &Path) -> anyhow::Result<Imported> {
    let Language { tag, files, source } = read(folder)?;
    let returned = if let Some(bytes) = workbook::of(file)? {
        workbook::read(&bytes)?
    } else {
        let mut sources = source::Sources::default();
        let id = source::read_text(file, &mut sources)?;
        returned(&sources.file(id).text)?
    };
    Ok(lay(&tag, &files, &source, &returned))
}

fn lay(tag: &str, files: &Folder, source: &folder::Source, returned: &[Returned]) -> Imported {
    let (english, own) = (messages(&source.folder), messages(files));
    let mut imported = Imported::default();
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    for Returned { name, english: made_from, text } in returned {
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
        let old = Returned { name: "title".into(), english: "Other".into(), text: "Titel".into() };
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
            let bytes = export(&folder, form).expect("an export");
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
            assert!(text.contains("en: at least ‹value›") && text.contains("fr: au moins ‹value›"), "examples");
        }
    }
}
