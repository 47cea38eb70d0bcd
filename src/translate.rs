//! The manufacturer's prose in other languages: PO files (gettext) beside the configuration, one for each language and
//! each file that holds prose, so that what a family shares is translated once.
//!
//! An entry's context is the path of its fact, its reference the place in the configuration.

pub mod files;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rspolib::{FileOptions, POEntry, pofile};

use crate::diagnostic::{Diagnostic, Problem};
use crate::fact::Fact;
use crate::source::{self, FileId, Node, Place, Sources};
use crate::word::{Piece, pieces};

/// A text to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Path of the fact: `environment.control.firewall.steps.0`.
    pub path: String,
    pub text: String,
    /// Where it stands in the configuration.
    pub place: Place,
}

/// How far the prose of a device is translated into one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translation {
    /// Translated prose by the path of its fact.
    pub texts: BTreeMap<String, String>,
    /// Paths with no translation.
    pub missing: Vec<String>,
    /// Paths whose translation is of an earlier text, or marked as unsure by the translator.
    pub fuzzy: Vec<String>,
}

/// A PO file as it was read.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Comments at the top.
    header: Vec<String>,
    /// Fields such as `Last-Translator`, which PO editors keep up.
    fields: BTreeMap<String, String>,
    entries: Vec<POEntry>,
}

/// What a catalog has for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State<'a> {
    Done(&'a str),
    Fuzzy,
    Missing,
}

/// All prose of a device, in the order of the configuration's types.
#[must_use]
pub fn units(facts: &Fact, node: &Node) -> Vec<Unit> {
    let mut units = Vec::new();
    facts.leaves("", &mut |path, fact| {
        if let Fact::Text { kind: "Prose", text } = fact {
            let segments: Vec<&str> = path.split('.').collect();
            units.push(Unit { path: path.to_owned(), text: text.clone(), place: node.nearest(&segments) });
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

impl Catalog {
    /// Reads the text of a PO file.
    ///
    /// # Errors
    /// The line (from 1) at which it is no PO file, and why.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        // The library takes malformed lines for granted, so they are looked at first.
        for (index, line) in text.lines().enumerate() {
            check_line(line).map_err(|why| (index + 1, why.to_owned()))?;
        }
        // A text that happens to be the name of a file would be opened as such; a line end rules that out.
        let options = FileOptions { path_or_content: format!("{text}\n"), ..FileOptions::default() };
        let file = pofile(&options).map_err(|error| {
            let text = error.to_string();
            let line = text.split("at line ").nth(1).and_then(|rest| rest.split(' ').next()?.parse().ok());
            (line.unwrap_or(1), text.rsplit(": ").next().unwrap_or("not a PO file").to_owned())
        })?;
        let header = text.lines().take_while(|line| !line.starts_with("msgid \"\"") && !line.is_empty());
        let header = header.filter(|line| line.starts_with('#')).map(str::to_owned).collect();
        Ok(Self { header, fields: file.metadata.into_iter().collect(), entries: file.entries })
    }

    /// What it has for a text: an entry of the same place, or of the same text at another place.
    #[must_use]
    pub fn state(&self, unit: &Unit) -> State<'_> {
        let translated = |entry: &&POEntry| entry.msgstr.as_deref().is_some_and(|text| !text.is_empty());
        let same = self.entries.iter().filter(|entry| !entry.obsolete && entry.msgid == unit.text);
        let here = |entry: &&POEntry| entry.msgctxt.as_deref() == Some(unit.path.as_str());
        let found = same.clone().filter(translated).find(here).or_else(|| same.clone().find(translated));
        match found {
            Some(entry) if !entry.fuzzy() => State::Done(entry.msgstr.as_deref().unwrap_or_default()),
            Some(_) => State::Fuzzy,
            None if self.entries.iter().any(|entry| here(&entry) && translated(&entry)) => State::Fuzzy,
            None => State::Missing,
        }
    }

    /// The entry with a translation for a text.
    fn entry(&self, unit: &Unit) -> Option<&POEntry> {
        self.entries
            .iter()
            .find(|entry| entry.msgid == unit.text && entry.msgctxt.as_deref() == Some(unit.path.as_str()))
    }
}

/// Whether a line can stand in a PO file.
fn check_line(line: &str) -> Result<(), &'static str> {
    let line = line.trim_end();
    let line = line.strip_prefix("#~").or_else(|| line.strip_prefix("#|")).map_or(line, str::trim_start);
    if line.is_empty() || line.starts_with('#') {
        return Ok(());
    }
    let text = match line.find('"') {
        None => return Err("a keyword with no text in quotes"),
        Some(start) => {
            let keyword = line[..start].trim_end();
            let known = matches!(keyword, "" | "msgid" | "msgstr" | "msgctxt" | "msgid_plural")
                || keyword.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']')).is_some_and(|digits| {
                    !digits.is_empty() && digits.len() < 3 && digits.bytes().all(|digit| digit.is_ascii_digit())
                });
            if !known {
                return Err("an unknown keyword");
            }
            &line[start + 1..]
        }
    };
    let Some(text) = text.strip_suffix('"') else { return Err("the closing quote is missing") };
    let mut escaped = false;
    for c in text.chars() {
        match (escaped, c) {
            (false, '\\') => escaped = true,
            (false, '"') => return Err("a quote inside the text must be written \\\""),
            _ => escaped = false,
        }
    }
    if escaped { Err("the closing quote is missing") } else { Ok(()) }
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
                        Ok(parsed) => catalog = parsed,
                        Err((line, why)) => {
                            diagnostics.push(Problem::CatalogBroken { why }.at(line_place(sources, found, line)));
                            continue;
                        }
                    }
                }
                Err(error) => {
                    let path = path.display().to_string();
                    let problem = Problem::ImportUnreadable { path, reason: format!("{error:#}") };
                    diagnostics.push(problem.at(Place::start_of(holder)));
                    continue;
                }
            }
        } else {
            sources.note_absent(&path);
        }
        for unit in units.iter().filter(|unit| unit.place.file == holder) {
            match catalog.state(unit) {
                State::Missing => translation.missing.push(unit.path.clone()),
                State::Fuzzy => translation.fuzzy.push(unit.path.clone()),
                State::Done(text) => {
                    if let (Some(lost), Some(file)) = (lost_placeholder(&unit.text, text), file) {
                        let line = catalog.entry(unit).map_or(1, |entry| entry.linenum);
                        let problem = Problem::PlaceholderLost { placeholder: lost, text: text.to_owned() };
                        diagnostics.push(problem.at(line_place(sources, file, line)));
                    }
                    translation.texts.insert(unit.path.clone(), text.to_owned());
                }
            }
        }
    }
    (translation, diagnostics)
}

/// The place of a line, from 1.
fn line_place(sources: &Sources, file: FileId, line: usize) -> Place {
    let text = &sources.file(file).text;
    let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>().min(text.len());
    let length = text[start..].lines().next().map_or(0, str::len);
    Place { file, start, end: start + length }
}

/// A placeholder that only one of the two texts has.
fn lost_placeholder(source: &str, translated: &str) -> Option<String> {
    let placeholders = |text: &str| -> Vec<String> {
        let mut found: Vec<String> = pieces(text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Text(_) => None,
                Piece::Reference(path) => Some(format!("{{ref:{path}}}")),
                Piece::Value(path) => Some(format!("{{{path}}}")),
            })
            .collect();
        found.sort();
        found
    };
    let (source, translated) = (placeholders(source), placeholders(translated));
    source
        .iter()
        .find(|name| !translated.contains(name))
        .or_else(|| translated.iter().find(|n| !source.contains(n)))
        .cloned()
}

/// The text of a PO file for the units of one configuration file, with the translations of an earlier one kept: those of
/// the same text as they are, those of a text that has changed marked as fuzzy, those that nothing needs as obsolete.
#[must_use]
pub fn merge<S: AsRef<Sources>>(units: &[(S, Unit)], old: &Catalog, language: &str, name: &str) -> String {
    let mut used = vec![false; old.entries.len()];
    let mut entries: Vec<POEntry> = Vec::with_capacity(units.len());
    for (sources, unit) in units {
        let sources = sources.as_ref();
        let (line, _) = sources.line_column(unit.place);
        let holder = &sources.file(unit.place.file).path;
        let file = holder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut entry = POEntry::new(0);
        entry.msgid.clone_from(&unit.text);
        entry.msgctxt = Some(unit.path.clone());
        entry.msgstr = Some(String::new());
        entry.occurrences = vec![(file, line.to_string())];
        let here = |old: &POEntry| old.msgctxt.as_deref() == Some(unit.path.as_str());
        let usable = |old: &POEntry| old.msgstr.as_deref().is_some_and(|text| !text.is_empty());
        let pick = |wanted: &dyn Fn(&POEntry) -> bool| old.entries.iter().position(|old| usable(old) && wanted(old));
        let found = pick(&|old| here(old) && old.msgid == unit.text)
            .or_else(|| pick(&|old| old.msgid == unit.text))
            .or_else(|| pick(&|old| here(old) && !units.iter().any(|(_, other)| other.text == old.msgid)));
        if let Some(index) = found {
            used[index] = true;
            let old = &old.entries[index];
            entry.msgstr.clone_from(&old.msgstr);
            entry.tcomment.clone_from(&old.tcomment);
            entry.flags.clone_from(&old.flags);
            if old.msgid != unit.text {
                entry.previous_msgid = Some(old.msgid.clone());
                if !entry.fuzzy() {
                    entry.flags.push("fuzzy".to_owned());
                }
            } else if entry.fuzzy() {
                entry.previous_msgid.clone_from(&old.previous_msgid);
            }
        }
        entries.push(entry);
    }
    for (entry, used) in old.entries.iter().zip(used) {
        if !used && entry.msgstr.as_deref().is_some_and(|text| !text.is_empty()) {
            let mut entry = entry.clone();
            entry.obsolete = true;
            entry.occurrences.clear();
            entries.push(entry);
        }
    }
    let mut text = String::new();
    for line in &old.header {
        text.push_str(line);
        text.push('\n');
    }
    text.push_str("msgid \"\"\nmsgstr \"\"\n");
    let own = [
        ("Project-Id-Version", name),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", ""),
        ("Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms(language)),
    ];
    let kept = |key: &str| old.fields.get(key).map(String::as_str).filter(|value| !value.is_empty());
    let others = old.fields.iter().filter(|(key, _)| own.iter().all(|(name, _)| name != key));
    for (key, value) in own
        .iter()
        .map(|(key, value)| (*key, kept(key).unwrap_or(value)))
        .chain(others.map(|(key, value)| (key.as_str(), value.as_str())))
    {
        let _ = writeln!(text, "\"{key}: {}\\n\"", rspolib::escaping::escape(value));
    }
    for entry in entries {
        text.push('\n');
        text.push_str(entry.to_string().trim_end());
        text.push('\n');
    }
    text
}

/// gettext's plural rule of a language; prose has no plural entries, but tools ask for the line.
fn plural_forms(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "fr" => "nplurals=2; plural=(n > 1);",
        "pl" => "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
        _ => "nplurals=2; plural=(n != 1);",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As [`super::merge`], all units of one set of files.
    fn merge(units: &[Unit], old: &Catalog, language: &str, name: &str, sources: &Sources) -> String {
        let units: Vec<_> = units.iter().map(|unit| (Box::new(sources.clone()), unit.clone())).collect();
        super::merge(&units, old, language, name)
    }

    fn unit(sources: &mut Sources, path: &str, text: &str) -> Unit {
        let file = sources.add("pump.ifu.toml", "text\n");
        Unit { path: path.to_owned(), text: text.to_owned(), place: Place::start_of(file) }
    }

    #[test]
    fn a_changed_source_makes_exactly_its_translation_fuzzy() {
        let mut sources = Sources::default();
        let first = unit(&mut sources, "a.0", "Close the \"cover\".\nThen wait.");
        let second = unit(&mut sources, "a.1", "Wait.");
        let text = merge(&[first.clone(), second.clone()], &Catalog::default(), "de", "pump", &sources);
        let filled = text
            .replacen("Then wait.\"\nmsgstr \"\"\n", "Then wait.\"\nmsgstr \"Deckel schließen.\"\n", 1)
            .replace("msgid \"Wait.\"\nmsgstr \"\"", "msgid \"Wait.\"\nmsgstr \"Warten.\"");
        let old = Catalog::parse(&filled).expect("valid");
        assert_eq!(old.state(&first), State::Done("Deckel schließen."));
        assert_eq!(old.state(&second), State::Done("Warten."));
        let changed = Unit { text: "Wait 5 s.".to_owned(), ..second };
        assert_eq!(old.state(&changed), State::Fuzzy);
        let merged = merge(&[first.clone(), changed.clone()], &old, "de", "pump", &sources);
        let new = Catalog::parse(&merged).expect("valid");
        assert_eq!(new.state(&first), State::Done("Deckel schließen."));
        assert_eq!(new.state(&changed), State::Fuzzy);
        assert!(merged.contains("#| msgid \"Wait.\""), "{merged}");
        assert_eq!(merge(&[first, changed], &new, "de", "pump", &sources), merged, "a second merge changes nothing");
    }

    #[test]
    fn what_a_po_editor_writes_into_the_head_is_kept() {
        let mut sources = Sources::default();
        let here = unit(&mut sources, "a.0", "Wait.");
        let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
        let text = text.replace("Last-Translator: ", "Last-Translator: A. B. <a@b.example>");
        let text = text.replace("msgid \"\"\nmsgstr", "# Reviewed.\nmsgid \"\"\nmsgstr");
        let text = text.replace("\"Plural-Forms", "\"X-Generator: Poedit 3.5\\n\"\n\"Plural-Forms");
        let merged = merge(&[here], &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
        for kept in ["Last-Translator: A. B. <a@b.example>\\n", "X-Generator: Poedit 3.5\\n", "# Reviewed.\n"] {
            assert!(merged.contains(kept), "{kept} in {merged}");
        }
    }

    #[test]
    fn a_moved_text_keeps_its_translation() {
        let mut sources = Sources::default();
        let here = unit(&mut sources, "a.0", "Wait.");
        let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
        let old = Catalog::parse(&text.replace("msgid \"Wait.\"\nmsgstr \"\"", "msgid \"Wait.\"\nmsgstr \"Warten.\""))
            .expect("valid");
        let moved = Unit { path: "a.1".to_owned(), ..here };
        assert_eq!(old.state(&moved), State::Done("Warten."));
    }

    #[test]
    fn a_broken_file_is_told_with_its_line() {
        for (text, line) in [
            ("msgid \"a\"\nmsgstr \"b\n", 2),
            ("msgid\n", 1),
            ("msgid \"a\"\n\nmsgtr \"b\"\n", 3),
            ("msgid \"a\"b\"\n", 1),
            ("msgid \"a\\\"\n", 1),
        ] {
            assert_eq!(Catalog::parse(text).map(|_| ()).map_err(|(line, _)| line), Err(line), "{text}");
        }
    }

    #[test]
    fn placeholders_must_be_kept() {
        assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe {ref:network.port}."), None);
        assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe."), Some("{ref:network.port}".to_owned()));
        assert_eq!(lost_placeholder("See.", "Siehe {contact.security}."), Some("{contact.security}".to_owned()));
    }
}
