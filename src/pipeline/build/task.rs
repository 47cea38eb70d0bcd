//! What is asked for of each device, and which outputs of it are stale.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::key::{COVERAGE, Keys};
use super::store::Store;
use super::survey::Survey;
use crate::base::shared::Shared;
use crate::export::coverage::linked;
use crate::export::{self, FORMATS, Format};
use crate::pipeline::manifest::{self, Entry};
use crate::pipeline::request::Request;
use crate::project::Project;

/// The number of them that a paged document counts as: Typst keeps its results until the batch is over.
pub(super) const PAGED: usize = 8;

/// A device and its requested outputs.
pub(super) struct Task {
    pub survey: Survey,
    /// The languages of the main document, which include those of all companions.
    pub languages: Vec<String>,
    pub asked: Vec<Asked>,
    pub pieces: Vec<Piece>,
}

/// A requested document.
pub(super) struct Asked {
    /// The id of the companion; `None` for the main document.
    pub companion: Option<String>,
    pub languages: Vec<String>,
    /// The formats that the document itself sets.
    pub formats: Vec<String>,
}

/// One format of a document, or the matrix for all of them.
pub(super) struct Piece {
    pub companion: Option<String>,
    pub language: String,
    pub format: &'static str,
    pub key: Shared<str>,
    /// The documents that the matrix links to, each with the format.
    pub linked: Vec<(Option<String>, &'static str)>,
    pub fresh: bool,
}

impl Task {
    pub fn groups(&self) -> impl Iterator<Item = manifest::Group<'_>> {
        let id = &*self.survey.record.id;
        self.pieces.iter().map(move |piece| (id, piece.companion.as_deref(), piece.language.as_str(), piece.format))
    }

    /// The requested documents: the id of the companion, and the language.
    pub fn documents(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        self.asked
            .iter()
            .flat_map(|asked| asked.languages.iter().map(|language| (asked.companion.as_deref(), language.as_str())))
    }

    /// Its pieces in a language that have to be made.
    pub fn stale<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a Piece> {
        self.pieces.iter().filter(move |piece| !piece.fresh && piece.language == language)
    }

    /// The number of outputs to make.
    pub fn weight(&self) -> usize {
        self.pieces.iter().filter(|piece| !piece.fresh).count() + (PAGED - 1) * self.paged().count()
    }

    /// Whether a document with pages is to be made.
    pub fn is_paged(&self) -> bool {
        self.paged().next().is_some()
    }

    fn paged(&self) -> impl Iterator<Item = &Piece> {
        let is_paged = |piece: &&Piece| FORMATS.iter().any(|format| format.paged && format.name == piece.format);
        self.pieces.iter().filter(|piece| !piece.fresh).filter(is_paged)
    }

    pub fn is_fresh(&self) -> bool {
        self.pieces.iter().all(|piece| piece.fresh)
    }
}

/// The formats of a document that sets its own.
pub(super) fn formats_of(document: &Asked, request: &Request) -> Vec<&'static Format> {
    let asked = if request.formats.is_empty() { &document.formats } else { &request.formats };
    export::made(asked, document.companion.is_some()).collect()
}

/// The documents of a device, the main one first.
pub(super) fn documents_of(record: &manifest::Device, request: &Request) -> Vec<Asked> {
    let once = |asked: &[String]| -> Vec<String> {
        let mut languages: Vec<String> = Vec::with_capacity(asked.len());
        for language in asked {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    };
    let asked = &request.languages;
    let main = if asked.is_empty() { &record.languages } else { asked };
    let main = Asked { companion: None, languages: once(main), formats: record.formats.clone() };
    let companions = record.companions.iter().map(|companion| {
        let mut languages = once(if asked.is_empty() { &companion.languages } else { asked });
        languages.retain(|language| !companion.limited || companion.languages.contains(language));
        Asked { companion: Some(companion.id.clone()), languages, formats: companion.formats.clone() }
    });
    // A companion has no files beside documents, so it may have nothing to be made.
    std::iter::once(main).chain(companions.filter(|asked| !formats_of(asked, request).is_empty())).collect()
}

/// The companion, the language and the format of an output, and the companions that it reports on.
type Wanted<'a> = (Option<&'a str>, &'a str, &'static str, Vec<(Option<String>, &'static str)>);

/// The requested outputs of each device, and which of them are fresh: the key equals that of the manifest, and all
/// files have the content that ifugen wrote.
pub(super) fn tasks(surveys: Vec<Survey>, request: &Request, project: &Project, store: &Store) -> Vec<Task> {
    let all = surveys.iter().flat_map(|survey| documents_of(&survey.record, request));
    let all: BTreeSet<String> = all.flat_map(|document| document.languages).collect();
    let keys = Keys::new(&all.into_iter().collect::<Vec<_>>(), request, project);
    let task = |survey: Survey| {
        let record = &survey.record;
        let asked = documents_of(record, request);
        let languages = asked.first().map_or_else(Vec::new, |main| main.languages.clone());
        let held: Vec<&Entry> = store.manifest.of_device(&record.id).collect();
        let mut pieces: Vec<Wanted> = Vec::new();
        for document in &asked {
            let formats = formats_of(document, request);
            pieces.extend(document.languages.iter().flat_map(|language| {
                let piece =
                    |format: &&Format| (document.companion.as_deref(), language.as_str(), format.name, Vec::new());
                formats.iter().map(piece).collect::<Vec<_>>()
            }));
        }
        if let Some(language) =
            matrix_language(record, &languages, &held).filter(|language| languages.contains(language))
        {
            let best = |document: &Asked| {
                let id = document.companion.as_deref();
                let is_there = |wanted: &'static str| {
                    let is_made = |(companion, made, format, _): &(Option<&str>, &str, &'static str, _)| {
                        *companion == id && made == language && *format == wanted
                    };
                    let is_held = |entry: &&Entry| {
                        entry.key.is_some()
                            && entry.format == wanted
                            && entry.companion.as_deref() == id
                            && entry.language.as_deref() == Some(language)
                    };
                    pieces.iter().any(is_made) || held.iter().any(is_held)
                };
                Some((document.companion.clone(), linked(is_there)?))
            };
            let reported = asked.iter().filter_map(best).collect();
            pieces.push((None, language, COVERAGE, reported));
        }
        let pieces = pieces.into_iter().map(|(companion, language, format, linked)| {
            let key = Shared::from(keys.of(record, companion, language, format, &linked));
            let is_of_it = |entry: &&&Entry| {
                entry.format == format
                    && entry.companion.as_deref() == companion
                    && entry.language.as_deref() == Some(language)
            };
            // Leftover entries have no key and are handled separately.
            let mut entries = held.iter().filter(is_of_it).filter(|entry| entry.key.is_some()).peekable();
            let fresh = entries.peek().is_some()
                && entries.all(|entry| {
                    entry.key.as_ref() == Some(&key) && store.hash(&entry.path).as_deref() == Some(&entry.sha256)
                });
            Piece { companion: companion.map(str::to_owned), language: language.to_owned(), format, key, linked, fresh }
        });
        let pieces = pieces.collect();
        Task { survey, languages, asked, pieces }
    };
    surveys.into_par_iter().map(task).collect()
}

/// The language whose document the matrix reports on: the first of the device's own languages that is requested or
/// exists.
fn matrix_language<'a>(record: &'a manifest::Device, asked: &'a [String], held: &[&Entry]) -> Option<&'a String> {
    let is_there = |language: &str| {
        held.iter()
            .any(|entry| entry.key.is_some() && entry.format != COVERAGE && entry.language.as_deref() == Some(language))
    };
    let own = record.languages.iter().find(|language| asked.contains(language) || is_there(language));
    own.or_else(|| asked.first()).filter(|_| record.matrix)
}
