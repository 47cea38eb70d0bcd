//! The document: its languages and chapters.

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::section::SECTIONS;
use crate::model::shape::near;

/// Tags are valid, and each stands once.
pub(super) fn languages(view: &View, found: &mut Vec<Diagnostic>) {
    let language = view.root.path("document.language");
    let languages = view.root.rows("document.languages");
    for at in language.into_iter().chain(languages.iter().copied()) {
        if let Some(tag) = at.value().filter(|tag| !is_language(tag)) {
            found.push(Problem::LanguageInvalid { found: tag.into() }.at(at.place));
        }
    }
    let same = |one: &At, other: &At| one.value().map(str::to_lowercase) == other.value().map(str::to_lowercase);
    for (index, at) in languages.iter().enumerate() {
        if languages[..index].iter().any(|earlier| same(earlier, at)) {
            found.push(Problem::LanguageRepeated { found: at.value().unwrap_or_default().into() }.at(at.place));
        }
    }
}

/// BCP 47, as far as form goes; no language has a registered tag of more than three letters.
fn is_language(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    !tag.contains('_') && language.len() <= 3 && tag.parse::<icu_locale_core::Locale>().is_ok()
}

/// Chapters that are named are there, and no safety message is lost with one that is left out.
pub(super) fn chapters(view: &View, found: &mut Vec<Diagnostic>) {
    let left_out = view.root.rows("document.leave_out");
    // Whether a project has a template for each is asked where the project is known.
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
    for (index, at) in listed.iter().enumerate() {
        if listed[..index].iter().chain(&left_out).any(|other| other.value() == at.value()) {
            found.push(Problem::ChapterRepeated { chapter: at.value().unwrap_or_default().into() }.at(at.place));
        }
    }
    let warned = view.root.rows("warning").into_iter().filter_map(|warning| warning.get("chapter"));
    let named: Vec<(&str, At)> =
        left_out.iter().map(|at| ("leave_out", *at)).chain(warned.map(|at| ("chapter", at))).collect();
    for (key, at) in named {
        let Some(chapter) = at.value().filter(|chapter| !chapter.trim().is_empty()) else { continue };
        let known = || SECTIONS.iter().map(|section| section.id).chain(listed.iter().filter_map(|at| at.value()));
        if !known().any(|id| id == chapter) {
            let problem = Problem::ChapterUnknown {
                key: key.into(),
                found: chapter.into(),
                near: near(chapter, known()).map(str::to_owned),
                known: known().map(str::to_owned).collect(),
            };
            found.push(problem.at(at.place));
        } else if key == "chapter" && left_out.iter().any(|at| at.value() == Some(chapter)) {
            found.push(Problem::WarningLost { chapter: chapter.into() }.at(at.place));
        }
    }
}
