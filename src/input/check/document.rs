//! The document: its languages and chapters.

use std::collections::HashSet;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::shared::Shared;
use crate::input::companion::MAIN;
use crate::input::load::reserved;
use crate::model::section::SECTIONS;

/// The address of the report on coverage in the preview.
const COVERAGE: &str = "coverage";

/// The folder of the chapters as separate files.
const SECTIONS_FOLDER: &str = "sections";

/// Tags are valid and unique.
pub(super) fn languages(view: &View, found: &mut Vec<Diagnostic>) {
    let language = view.root.path("document.language");
    let languages = view.root.rows("document.languages");
    for at in language.into_iter().chain(languages.iter().copied()) {
        if let Some(tag) = at.value().filter(|tag| !is_language(tag)) {
            found.push(Problem::LanguageInvalid { found: tag.into() }.at(at.place));
        }
    }
    let mut earlier = HashSet::new();
    for at in &languages {
        if !earlier.insert(at.value().map(str::to_lowercase)) {
            found.push(Problem::LanguageRepeated { found: at.value().unwrap_or_default().into() }.at(at.place));
        }
    }
}

/// BCP 47, checked by form only; no language has a registered tag of more than three letters.
fn is_language(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    !tag.contains('_') && language.len() <= 3 && tag.parse::<icu_locale_core::Locale>().is_ok()
}

/// Named chapters exist, and no safety message is lost with a chapter that is left out.
pub(super) fn chapters(view: &View, found: &mut Vec<Diagnostic>) {
    let left_out = view.root.rows("document.leave_out");
    // A missing template is reported elsewhere, where the project is known.
    let listed = view.root.rows("document.chapters");
    for section in SECTIONS {
        let is_named = |rows: &[At]| rows.iter().any(|at| at.value() == Some(section.id));
        if let Some(first) = listed.first()
            && !is_named(&listed)
            && !is_named(&left_out)
        {
            found.push(Problem::ChapterForgotten { chapter: section.id.into() }.at(first.place));
        }
    }
    let out: HashSet<Option<&str>> = left_out.iter().map(|at| at.value()).collect();
    let mut earlier = out.clone();
    for at in &listed {
        if !earlier.insert(at.value()) {
            found.push(Problem::ChapterRepeated { chapter: at.value().unwrap_or_default().into() }.at(at.place));
        }
    }
    let companions = view.root.rows("document.companion");
    let mut listed = listed;
    for companion in &companions {
        let (own, out) = (companion.rows("chapters"), companion.rows("leave_out"));
        let mut earlier: HashSet<Option<&str>> = out.iter().map(|at| at.value()).collect();
        for at in &own {
            if !earlier.insert(at.value()) {
                found.push(Problem::ChapterRepeated { chapter: at.value().unwrap_or_default().into() }.at(at.place));
            }
        }
        listed.extend(own);
    }
    // A chapter that the main document leaves out can be in another one.
    let is_elsewhere = |chapter: &str| companions.iter().any(|companion| companion.has("chapters", chapter));
    let warned = view.root.rows("warning").into_iter().filter_map(|warning| warning.get("chapter"));
    let named: Vec<(&str, At)> = left_out
        .iter()
        .copied()
        .chain(companions.iter().flat_map(|companion| companion.rows("leave_out")))
        .map(|at| ("leave_out", at))
        .chain(warned.map(|at| ("chapter", at)))
        .collect();
    let ids: Shared<[String]> = SECTIONS
        .iter()
        .map(|section| section.id)
        .chain(listed.iter().filter_map(|at| at.value()))
        .map(str::to_owned)
        .collect();
    let known: HashSet<&str> = ids.iter().map(String::as_str).collect();
    for (key, at) in named {
        let Some(chapter) = at.value().filter(|chapter| !chapter.trim().is_empty()) else { continue };
        if !known.contains(chapter) {
            let near = view.proposals.near(chapter, ids.iter().map(String::as_str)).map(str::to_owned);
            let problem = Problem::ChapterUnknown { key: key.into(), found: chapter.into(), near, known: ids.clone() };
            found.push(problem.at(at.place));
        } else if key == "chapter" && out.contains(&Some(chapter)) && !is_elsewhere(chapter) {
            found.push(Problem::WarningLost { chapter: chapter.into() }.at(at.place));
        }
    }
}

/// The documents of a set are distinct, and their folders are not used for anything else.
pub(super) fn companions(view: &View, found: &mut Vec<Diagnostic>) {
    let companions = view.root.rows("document.companion");
    let Some(document) = view.root.get("document").filter(|_| !companions.is_empty()) else { return };
    if document.get("title").is_none() {
        found.push(Problem::SetUntitled {}.at(document.place));
    }
    let languages = match document.rows("languages") {
        own if own.is_empty() => document.rows("language"),
        own => own,
    };
    let known: Vec<String> = languages.iter().filter_map(|at| at.value()).map(str::to_owned).collect();
    let mut numbers: HashSet<Option<&str>> = HashSet::from([document.field("number")]);
    for companion in companions {
        let id = companion.id().unwrap_or_default();
        let taken = match id {
            MAIN => Some("the main document is called so"),
            SECTIONS_FOLDER => Some("`--chapters` writes into a folder of this name"),
            COVERAGE => Some("the preview calls the report on coverage so"),
            _ => reserved(id),
        };
        if let Some(why) = taken {
            found.push(Problem::CompanionName { id: id.into(), why }.at(companion.place_of("id")));
        }
        for at in companion.rows("languages") {
            let tag = at.value().unwrap_or_default();
            if !known.iter().any(|known| known == tag) {
                let (id, found_tag, known) = (id.into(), tag.into(), known.clone());
                found.push(Problem::CompanionLanguage { id, found: found_tag, known }.at(at.place));
            }
        }
        let number = companion.field("number");
        if !numbers.insert(number) {
            let number = number.unwrap_or_default().into();
            found.push(Problem::DocumentNumberTwice { number }.at(companion.place_of("number")));
        }
        if companion.get("chapters").is_none() && companion.get("leave_out").is_none() {
            found.push(Problem::CompanionIsCopy { id: id.into() }.at(companion.place));
        }
    }
}
