//! The manufacturer's prose in other languages: PO files (gettext) beside the configuration, one for each language and
//! each file that holds prose, so that what a family shares is translated once.
//!
//! An entry's context is the path of its fact, its reference the place in the configuration.

pub mod files;
pub mod import;
pub mod inline;
pub mod xliff;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rspolib::{FileOptions, POEntry, pofile};

use crate::diagnostic::{Diagnostic, Problem};
use crate::fact::Fact;
use crate::locale;
use crate::source::{self, FileId, Node, Place, Sources, forbidden_characters};
use crate::word::{Piece, pieces};

/// A text to be translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Path of the fact: `environment.control.firewall.steps.0`.
    pub path: String,
    pub text: String,
    /// Where it stands in the configuration.
    pub place: Place,
    /// Whether it is a name, which is shown as it is written where it has no translation.
    pub optional: bool,
}

/// A text that a PO file is to have, and where it stands in the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub path: String,
    pub text: String,
    /// Whether it is a name, which needs a translation only where it holds words.
    pub optional: bool,
    /// Name of the configuration file and number of the line.
    pub occurrences: Vec<(String, String)>,
}

/// How far the prose of a device is translated into one language.
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
    /// Comments at the top.
    header: Vec<String>,
    /// Fields such as `Last-Translator`, which PO editors keep up.
    fields: BTreeMap<String, String>,
    /// The line at which the fields begin, from 1.
    head: usize,
    entries: Vec<POEntry>,
}

/// What a catalog has for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State<'a> {
    Done(&'a str),
    Fuzzy,
    Missing,
}

/// What a PO file says of a name.
pub const NAME: &str = "A name: translate it only if it holds words; empty or the same text keeps it.";

/// All prose and names of a device, in the order of the configuration's types.
#[must_use]
pub fn units(facts: &Fact, node: &Node) -> Vec<Unit> {
    let mut units = Vec::new();
    facts.leaves("", &mut |path, fact| {
        if let Fact::Text { kind: kind @ ("Prose" | "Label"), text } = fact {
            let segments: Vec<&str> = path.split('.').collect();
            let (path, text, place) = (path.to_owned(), text.clone(), node.nearest(&segments));
            units.push(Unit { path, text, place, optional: *kind == "Label" });
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
        let mut before = Keyword::None;
        for (index, line) in text.lines().enumerate() {
            check_line(line, &mut before).map_err(|why| (index + 1, why.to_owned()))?;
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
        let head = text.lines().position(|line| line.trim() == "msgid \"\"").map_or(1, |index| index + 1);
        Ok(Self { header, fields: file.metadata.into_iter().collect(), head, entries: file.entries })
    }

    /// What is wrong with its head, for a file of this language.
    fn wrong_head(&self, language: &str) -> Option<String> {
        if self.fields.is_empty() {
            return (!self.entries.is_empty()).then(|| "it has no head with fields such as Content-Type".to_owned());
        }
        if self.entries.iter().any(|entry| entry.msgid.is_empty() && entry.msgctxt.is_none()) {
            return Some("it has two heads".to_owned());
        }
        let field = |name: &str| self.fields.get(name).map(String::as_str).unwrap_or_default();
        let charset = field("Content-Type").split("charset=").nth(1).unwrap_or("UTF-8").trim();
        if !charset.eq_ignore_ascii_case("UTF-8") {
            return Some(format!("it says charset={charset}, but PO files are read as UTF-8"));
        }
        // Editors write `de_DE` where the file is for `de`.
        let primary = |tag: &str| tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        let told = field("Language");
        (!told.is_empty() && primary(told) != primary(language))
            .then(|| format!("it says that its language is `{told}`, but its name says `{language}`"))
    }

    /// The texts that it has entries for, in their order.
    fn wanted(&self) -> Vec<Wanted> {
        let entries = self.entries.iter().filter(|entry| !entry.obsolete);
        let wanted = entries.map(|entry| Wanted {
            path: entry.msgctxt.clone().unwrap_or_default(),
            text: entry.msgid.clone(),
            optional: entry.comment.as_deref() == Some(NAME),
            occurrences: entry.occurrences.clone(),
        });
        wanted.collect()
    }

    /// What it has for a text: an entry of the same place, or of the same text at another place.
    #[must_use]
    pub fn state(&self, path: &str, text: &str) -> State<'_> {
        match self.best(path, text) {
            Some(entry) if entry.msgid == text && !entry.fuzzy() => {
                State::Done(entry.msgstr.as_deref().unwrap_or_default())
            }
            Some(_) => State::Fuzzy,
            None => State::Missing,
        }
    }

    /// The entry with the best translation for a text; that of an earlier text where there is no other.
    fn best(&self, path: &str, text: &str) -> Option<&POEntry> {
        let translated = |entry: &&POEntry| entry.msgstr.as_deref().is_some_and(|text| !text.is_empty());
        let same = self.entries.iter().filter(|entry| !entry.obsolete && entry.msgid == text);
        let here = |entry: &&POEntry| entry.msgctxt.as_deref() == Some(path);
        let found = same.clone().filter(translated).find(here).or_else(|| same.clone().find(translated));
        found.or_else(|| self.entries.iter().find(|entry| here(entry) && translated(entry)))
    }
}

/// The last keyword of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keyword {
    /// Between two entries.
    None,
    Context,
    Id,
    Plural,
    Translation,
    /// `msgstr[0]`.
    PluralTranslation,
}

/// Whether a line can stand in a PO file, after the keyword `before` it.
fn check_line(line: &str, before: &mut Keyword) -> Result<(), &'static str> {
    let line = line.trim();
    if line.is_empty() || line.starts_with("#~|") {
        return Ok(());
    }
    let is_obsolete = line.starts_with("#~");
    let line = line.strip_prefix("#~").map_or(line, str::trim_start);
    if line.starts_with('#') {
        if matches!(before, Keyword::Context | Keyword::Id | Keyword::Plural) {
            return Err("a comment inside an entry");
        }
        *before = Keyword::None;
        return match line.strip_prefix("#|") {
            // An earlier text.
            Some(text) => keyword(text.trim_start()).map(|_| ()),
            None => Ok(()),
        };
    }
    if line.is_empty() && is_obsolete {
        return Ok(());
    }
    let (found, follows): (Keyword, &[Keyword]) = match keyword(line)? {
        "" if *before == Keyword::None => return Err("a text with no keyword"),
        "" => return Ok(()),
        "msgctxt" => (Keyword::Context, &[Keyword::None, Keyword::Translation, Keyword::PluralTranslation]),
        "msgid" => (Keyword::Id, &[Keyword::None, Keyword::Context, Keyword::Translation, Keyword::PluralTranslation]),
        "msgid_plural" => (Keyword::Plural, &[Keyword::Id]),
        "msgstr" => (Keyword::Translation, &[Keyword::Id]),
        _ => (Keyword::PluralTranslation, &[Keyword::Plural, Keyword::PluralTranslation]),
    };
    if !follows.contains(before) {
        return Err("a keyword out of order: an entry has msgctxt, msgid and msgstr");
    }
    *before = found;
    Ok(())
}

/// The keyword before the text in quotes of a line; empty where the line goes on with the text before it.
fn keyword(line: &str) -> Result<&str, &'static str> {
    let Some(start) = line.find('"') else { return Err("a keyword with no text in quotes") };
    let keyword = line[..start].trim_end();
    let numbered = |rest: &str| {
        let digits = rest.strip_suffix(']').unwrap_or_default();
        !digits.is_empty() && digits.len() < 3 && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    let known = matches!(keyword, "" | "msgid" | "msgstr" | "msgctxt" | "msgid_plural")
        || keyword.strip_prefix("msgstr[").is_some_and(numbered);
    if !known {
        return Err("an unknown keyword");
    }
    let Some(text) = line[start + 1..].strip_suffix('"') else { return Err("the closing quote is missing") };
    let mut escaped = false;
    for c in text.chars() {
        match (escaped, c) {
            (false, '\\') => escaped = true,
            (false, '"') => return Err("a quote inside the text must be written \\\""),
            _ => escaped = false,
        }
    }
    if escaped { Err("the closing quote is missing") } else { Ok(keyword) }
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
                                let place = line_place(sources, found, parsed.head);
                                diagnostics.push(Problem::CatalogHead { why }.at(place));
                            }
                            catalog = parsed;
                        }
                        Err((line, why)) => {
                            diagnostics.push(Problem::CatalogBroken { why }.at(line_place(sources, found, line)));
                            continue;
                        }
                    }
                }
                Err(error) => {
                    let problem = crate::load::not_imported(path.display().to_string(), &error);
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
                    let line = catalog.best(&unit.path, &unit.text).map_or(1, |entry| entry.linenum);
                    let place = file.map_or(Place::start_of(holder), |file| line_place(sources, file, line));
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

/// PO files that look as if they were for a language, but are not read: those whose tag is written otherwise, and, beside
/// the device's own file, those for a region where the device has a document for the language only, or the other way round.
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

/// Of the sorted `names` in a folder, those of [`strays`] beside the PO file `read` for a language; `is_own` where it
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

impl Wanted {
    /// A text of a configuration, as a PO file names it.
    #[must_use]
    pub fn new(unit: Unit, sources: &Sources) -> Self {
        let (line, _) = sources.line_column(unit.place);
        let holder = &sources.file(unit.place.file).path;
        let file = holder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Unit { path, text, optional, .. } = unit;
        Self { path, text, optional, occurrences: vec![(file, line.to_string())] }
    }
}

/// The text of a PO file for the texts of one configuration file, with the translations of an earlier one kept: those of
/// the same text as they are, those of a text that has changed marked as fuzzy, those that nothing needs as obsolete.
#[must_use]
pub fn merge(wanted: &[Wanted], old: &Catalog, language: &str, name: &str) -> String {
    let mut used = vec![false; old.entries.len()];
    let mut entries: Vec<POEntry> = Vec::with_capacity(wanted.len());
    for unit in wanted {
        let mut entry = POEntry::new(0);
        entry.msgid.clone_from(&unit.text);
        entry.msgctxt = Some(unit.path.clone());
        entry.msgstr = Some(String::new());
        entry.occurrences.clone_from(&unit.occurrences);
        entry.comment = unit.optional.then(|| NAME.to_owned());
        let here = |old: &POEntry| old.msgctxt.as_deref() == Some(unit.path.as_str());
        let usable = |old: &POEntry| old.msgstr.as_deref().is_some_and(|text| !text.is_empty());
        let pick = |wanted: &dyn Fn(&POEntry) -> bool| old.entries.iter().position(|old| usable(old) && wanted(old));
        let found = pick(&|old| here(old) && old.msgid == unit.text)
            .or_else(|| pick(&|old| old.msgid == unit.text))
            .or_else(|| pick(&|old| here(old) && !wanted.iter().any(|other| other.text == old.msgid)));
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
            entry.comment = None;
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
        let [key, value] = [key, value].map(rspolib::escaping::escape);
        let _ = writeln!(text, "\"{key}: {value}\\n\"");
    }
    for entry in entries {
        text.push('\n');
        push_entry(&mut text, entry);
    }
    text
}

/// How long a line with places may be, as gettext has it.
const WIDTH: usize = 79;

/// Writes an entry. Comments and places are written here: the library breaks a long comment into lines that are none, and
/// repeats places that need more than one line.
fn push_entry(out: &mut String, mut entry: POEntry) {
    for (mark, comment) in [("#", entry.tcomment.take()), ("#.", entry.comment.take())] {
        for line in comment.iter().flat_map(|comment| comment.lines()) {
            out.push_str(format!("{mark} {line}").trim_end());
            out.push('\n');
        }
    }
    let mut places: Vec<String> = Vec::new();
    for (file, line) in std::mem::take(&mut entry.occurrences) {
        let place = if line.is_empty() { file } else { format!("{file}:{line}") };
        if !places.contains(&place) {
            places.push(place);
        }
    }
    let mut width = 0;
    for place in places {
        let length = place.chars().count() + 1;
        if width > 0 && width + length > WIDTH {
            out.push('\n');
            width = 0;
        }
        if width == 0 {
            out.push_str("#:");
            width = 2;
        }
        out.push(' ');
        out.push_str(&place);
        width += length;
    }
    if width > 0 {
        out.push('\n');
    }
    // Lines are wrapped, but not where a backslash stands: the library parts it from what it escapes.
    let texts = [Some(&entry.msgid), entry.msgstr.as_ref(), entry.msgctxt.as_ref(), entry.previous_msgid.as_ref()];
    let escapes = texts.into_iter().flatten().any(|text| text.contains('\\'));
    let written = if escapes { entry.to_string_with_wrapwidth(usize::MAX) } else { entry.to_string() };
    out.push_str(written.trim_end());
    out.push('\n');
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
        let wanted: Vec<_> = units.iter().map(|unit| Wanted::new(unit.clone(), sources)).collect();
        super::merge(&wanted, old, language, name)
    }

    fn unit(sources: &mut Sources, path: &str, text: &str) -> Unit {
        let file = sources.add("pump.ifu.toml", "text\n");
        Unit { path: path.to_owned(), text: text.to_owned(), place: Place::start_of(file), optional: false }
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
        assert_eq!(old.state(&first.path, &first.text), State::Done("Deckel schließen."));
        assert_eq!(old.state(&second.path, &second.text), State::Done("Warten."));
        let changed = Unit { text: "Wait 5 s.".to_owned(), ..second };
        assert_eq!(old.state(&changed.path, &changed.text), State::Fuzzy);
        let merged = merge(&[first.clone(), changed.clone()], &old, "de", "pump", &sources);
        let new = Catalog::parse(&merged).expect("valid");
        assert_eq!(new.state(&first.path, &first.text), State::Done("Deckel schließen."));
        assert_eq!(new.state(&changed.path, &changed.text), State::Fuzzy);
        assert!(merged.contains("#| msgid \"Wait.\""), "{merged}");
        assert_eq!(merge(&[first, changed], &new, "de", "pump", &sources), merged, "a second merge changes nothing");
    }

    #[test]
    fn places_stand_once_each_on_as_many_lines_as_they_need() {
        let mut sources = Sources::default();
        let one = Wanted::new(unit(&mut sources, "a", "TLS"), &sources);
        let lines = (1..=9).chain([3]).map(|line| ("infusion-pump.ifu.toml".to_owned(), line.to_string()));
        let wanted = [Wanted { occurrences: lines.collect(), ..one }];
        let text = super::merge(&wanted, &Catalog::default(), "de", "pump");
        let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("#:")).collect();
        assert_eq!(lines.len(), 3, "{text}");
        assert!(lines.iter().all(|line| line.chars().count() <= WIDTH));
        assert_eq!(text.matches("infusion-pump.ifu.toml:3").count(), 1);
        let old = Catalog::parse(&text).expect("valid");
        assert_eq!(super::merge(&wanted, &old, "de", "pump"), text, "a second merge changes nothing");
    }

    #[test]
    fn what_is_written_can_be_read_back() {
        let mut sources = Sources::default();
        let long = "C:\\Program Files\\Pump \\ \\\\ \"x\" \\".repeat(9);
        for text in [long.as_str(), "a\tb\nc\\", "\"", "\\\"", "#~ x", "%s {0} \u{200b}\u{2028}", "[1mx"] {
            let here = unit(&mut sources, "a.0", text);
            let merged = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
            let catalog = Catalog::parse(&merged).expect(&merged);
            assert_eq!(catalog.entries.first().map(|entry| entry.msgid.as_str()), Some(text), "{merged}");
        }
    }

    #[test]
    fn a_strange_head_can_be_read_back() {
        let strange = "msgid \"\"\nmsgstr \"X-\\\"a\\\\: b \\\" c\\n\"\n";
        let merged = merge(&[], &Catalog::parse(strange).expect("valid"), "de", "pump", &Sources::default());
        let catalog = Catalog::parse(&merged).expect(&merged);
        assert_eq!(catalog.fields.get("X-\"a\\").map(String::as_str), Some("b \" c"), "{merged}");
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
    fn a_long_comment_of_a_translator_is_kept() {
        let mut sources = Sources::default();
        let here = unit(&mut sources, "a.0", "Wait.");
        let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
        let comment = format!("# See {}\n#\n# and wait.\n", "https://example.com/terms/".repeat(5));
        let text =
            text.replace("#: pump", &format!("{comment}#: pump")).replace("msgstr \"\"\n", "msgstr \"Warten.\"\n");
        let text = text.replacen("msgstr \"Warten.\"", "msgstr \"\"", 1);
        let merged = merge(std::slice::from_ref(&here), &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
        assert_eq!(merged, text);
        let obsolete = merge(&[], &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
        assert!(obsolete.contains(&comment) && Catalog::parse(&obsolete).is_ok(), "{obsolete}");
    }

    #[test]
    fn a_moved_text_keeps_its_translation() {
        let mut sources = Sources::default();
        let here = unit(&mut sources, "a.0", "Wait.");
        let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
        let old = Catalog::parse(&text.replace("msgid \"Wait.\"\nmsgstr \"\"", "msgid \"Wait.\"\nmsgstr \"Warten.\""))
            .expect("valid");
        let moved = Unit { path: "a.1".to_owned(), ..here };
        assert_eq!(old.state(&moved.path, &moved.text), State::Done("Warten."));
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
    fn no_text_makes_a_reader_fail_in_another_way() {
        proptest::proptest!(|(lines in "((#~ |#\\| |#~\\| )?(msgid |msgstr |msgctxt |msgid_plural |msgstr\\[[01]\\] |)\"[a-z\\\\n\"]{0,3}\"\n|#[:,.~| ]?[a-z]?\n|\n){0,12}")| {
            _ = Catalog::parse(&lines);
        });
    }

    #[test]
    fn a_name_without_a_translation_is_not_missing_but_a_stale_one_is_stale() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut sources = Sources::default();
        let file = sources.add(&folder.path().join("pump.ifu.toml").display().to_string(), "text\n");
        let named = |path: &str, text: &str, optional| Unit {
            path: path.to_owned(),
            text: text.to_owned(),
            place: Place::start_of(file),
            optional,
        };
        let prose = named("device.purpose", "Infusion.", false);
        let (title, method) = (named("device.variant.a.title", "Plain", true), named("method", "TLS", true));
        let state = |units: &[Unit]| read(units, "de", &mut sources.clone(), &mut Vec::new());
        let (found, problems) = state(&[prose.clone(), title.clone(), method.clone()]);
        assert!(problems.is_empty() && found.fuzzy.is_empty(), "{problems:?}");
        assert_eq!((found.missing, found.as_written.len()), (vec![prose.path.clone()], 2));
        let text = merge(&[prose, title.clone(), method.clone()], &Catalog::default(), "de", "pump", &sources);
        let head = text.matches(NAME).count();
        assert!(head == 2 && text.contains(&format!("#. {NAME}\n#: pump")), "{text}");
        let text = text.replace("msgid \"Plain\"\nmsgstr \"\"", "msgid \"Plain\"\nmsgstr \"Einfach\"");
        std::fs::write(folder.path().join("pump.de.po"), text).expect("written");
        let changed = Unit { text: "Plain one".to_owned(), ..title.clone() };
        let (found, _) = state(&[title, changed.clone(), method.clone()]);
        assert_eq!(found.texts.get(&changed.path).map(String::as_str), Some("Einfach"));
        assert_eq!((found.fuzzy, found.as_written), (vec![changed.path], vec![method.path]));
    }

    #[test]
    fn placeholders_must_be_kept() {
        assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe {ref:network.port}."), None);
        assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe."), Some("{ref:network.port}".to_owned()));
        assert_eq!(lost_placeholder("See.", "Siehe {contact.security}."), Some("{contact.security}".to_owned()));
    }
}
