//! Merges XLIFF files from translators into the PO files that they were made from.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::xliff::read::{self, is_copy, spaced};
use crate::base::diagnostic::{Diagnostic, Found, Problem, Severity};
use crate::base::source::{self, FileId, Place, Roots, Sources, forbidden_characters};
use crate::input::translate::po::{Entry, Message};
use crate::input::translate::{Catalog, catalog_path, merge};
use crate::wording::inline::{Difference, differences};
use crate::wording::locale::canonical_tag;

/// A PO file after an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    pub path: PathBuf,
    pub text: String,
}

/// Merges XLIFF files into their PO files, which are in the roots. Nothing is written; after an error, the caller
/// should write nothing.
#[must_use]
pub fn import(files: &[PathBuf], roots: &Roots) -> (Vec<Imported>, Vec<Found>) {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let mut catalogs: BTreeMap<PathBuf, (Catalog, String)> = BTreeMap::new();
    for path in files {
        let file = match source::read_text(path, &mut sources) {
            Ok(file) => file,
            Err(error) => {
                let reason = format!("{error:#}");
                problems.push(Problem::Unreadable { path: source::display(path), reason }.anywhere());
                continue;
            }
        };
        match read::read(&sources.file(file).text) {
            Ok(found) => {
                for found in found {
                    lay_file(&found, file, roots, &mut sources, &mut catalogs, &mut problems);
                }
            }
            Err((position, why)) => problems.push(Problem::XliffBroken { why }.at(line_at(&sources, file, position))),
        }
    }
    let imported = catalogs.into_iter().map(|(path, (catalog, language))| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.split('.').next().unwrap_or_default();
        let text = merge(&catalog.wanted(), &catalog, &language, name);
        Imported { path, text }
    });
    let imported = imported.collect();
    let problems = crate::base::diagnostic::tidy(problems, &sources);
    let sources = Arc::new(sources);
    (imported, problems.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect())
}

/// Merges the translations of one configuration file into its PO file.
fn lay_file(
    found: &read::File,
    file: FileId,
    roots: &Roots,
    sources: &mut Sources,
    catalogs: &mut BTreeMap<PathBuf, (Catalog, String)>,
    problems: &mut Vec<Diagnostic>,
) {
    let place = line_at(sources, file, found.position);
    let Some(tag) = canonical_tag(&found.language) else {
        problems.push(Problem::LanguageTag { tag: found.language.clone(), right: None }.at(place));
        return;
    };
    let original = Path::new(&found.original);
    // A tool may write `de-DE` where it was given `de`.
    let shorter = |tag: &str| tag.rsplit_once('-').map(|(start, _)| start.to_owned());
    let mut tags = std::iter::successors(Some(tag.clone()), |tag| shorter(tag));
    // The path comes from an agency. Checked before the disk is read, so that nobody learns whether a file outside
    // exists.
    let mut outside = tags.clone().map(|tag| catalog_path(original, &tag)).filter(|catalog| !roots.hold(catalog));
    if let Some(catalog) = outside.next() {
        problems.push(Problem::OutsideProject { path: source::display(&catalog) }.at(place));
        return;
    }
    let Some(language) = tags.find(|tag| catalog_path(original, tag).is_file()) else {
        let catalog = source::display(&catalog_path(original, &tag));
        problems.push(Problem::XliffOfNothing { original: found.original.clone(), catalog }.at(place));
        return;
    };
    let path = catalog_path(original, &language);
    if !catalogs.contains_key(&path) {
        let catalog = match source::read_text(&path, sources) {
            Ok(po) => Catalog::parse(&sources.file(po).text)
                .map_err(|(line, why)| Problem::CatalogBroken { why }.at(sources.line(po, line))),
            Err(error) => {
                let (path, reason) = (source::display(&path), format!("{error:#}"));
                Err(Problem::ImportUnreadable { path, reason }.at(place))
            }
        };
        match catalog {
            Ok(catalog) if catalog.wrong_head(&language).is_some() => {
                let why = catalog.wrong_head(&language).unwrap_or_default();
                problems.push(Problem::CatalogHead { why }.at(place));
                return;
            }
            Ok(catalog) => _ = catalogs.insert(path.clone(), (catalog, language)),
            Err(problem) => {
                problems.push(problem);
                return;
            }
        }
    }
    let Some((catalog, _)) = catalogs.get_mut(&path) else { return };
    let mut entries: HashMap<(String, String), usize> = HashMap::new();
    for (number, entry) in catalog.entries_mut().iter().enumerate().filter(|(_, entry)| !entry.is_obsolete) {
        if let Some(path) = &entry.message.context {
            entries.entry((path.clone(), spaced(entry.text()))).or_insert(number);
        }
    }
    let (copied, translated): (Vec<_>, Vec<_>) = found
        .units
        .iter()
        .filter(|unit| !unit.target.is_empty())
        .partition(|unit| is_copy(&unit.source, &unit.target, unit.done));
    if !copied.is_empty() {
        let paths = copied.iter().map(|unit| unit.path.clone()).collect();
        problems.push(Problem::TranslationCopied { paths }.at(line_at(sources, file, copied[0].position)));
    }
    let parts: Vec<_> = found.units.iter().filter(|unit| unit.is_part).collect();
    if let Some(first) = parts.first() {
        let paths = parts.iter().map(|unit| unit.path.clone()).collect();
        problems.push(Problem::TranslationPart { paths }.at(line_at(sources, file, first.position)));
    }
    for unit in translated {
        let place = line_at(sources, file, unit.position);
        let number = entries.get(&(unit.path.clone(), spaced(&unit.source))).copied();
        let found = lay(unit, catalog, number);
        problems.extend(found.into_iter().map(|problem| problem.at(place)));
    }
}

/// Merges one translation into its entry, which has a number, unless there is a problem.
fn lay(unit: &read::Unit, catalog: &mut Catalog, number: Option<usize>) -> Vec<Problem> {
    let entries = catalog.entries_mut();
    let entry = number.and_then(|number| entries.get_mut(number));
    if entry.as_ref().is_some_and(|entry| entry.translation == unit.target) {
        if let Some(entry) = entry {
            set_fuzzy(entry, unit.unsure);
        }
        return Vec::new();
    }
    let mut problems: Vec<Problem> = forbidden_characters(&unit.target)
        .into_iter()
        .map(|(character, kind)| Problem::ForbiddenCharacter { character, kind })
        .collect();
    let source = entry.as_ref().map_or(unit.source.as_str(), |entry| entry.text());
    for difference in differences(source, &unit.target) {
        let (markup, how) = match difference {
            Difference::Lost(markup) => (markup, "is lost".to_owned()),
            Difference::Added(markup) => (markup, "does not stand in the source text".to_owned()),
            Difference::Doubled(markup) => (markup, "stands more often than in the source text".to_owned()),
            Difference::Changed { from, to } => (from, format!("has become `{to}`")),
        };
        problems.push(Problem::MarkupChanged { markup, how, path: unit.path.clone() });
    }
    if problems.iter().any(|problem| problem.severity() == Severity::Error) {
        return problems;
    }
    if let Some(entry) = entry {
        entry.translation.clone_from(&unit.target);
        set_fuzzy(entry, unit.unsure);
    } else {
        // Stored as the translation of an earlier text: merging assigns it to the new text.
        let message = Message { context: Some(unit.path.clone()), text: Some(unit.source.clone()), plural: None };
        let translation = unit.target.clone();
        entries.push(Entry { message, translation, is_obsolete: true, ..Entry::default() });
        problems.push(Problem::TranslationOutdated { path: unit.path.clone() });
    }
    problems
}

/// Marks a translation as fuzzy, or removes the mark.
fn set_fuzzy(entry: &mut Entry, unsure: bool) {
    if unsure && !entry.is_fuzzy() {
        entry.flags.push("fuzzy".to_owned());
    } else if !unsure {
        entry.flags.retain(|flag| flag != "fuzzy");
        entry.previous = Message::default();
    }
}

/// The line of a byte.
fn line_at(sources: &Sources, file: FileId, position: usize) -> Place {
    let text = &sources.file(file).text;
    let start = text.floor_char_boundary(position);
    let length = text[start..].lines().next().map_or(0, str::len);
    Place { file, start, end: start + length }
}
