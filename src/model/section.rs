//! The chapters there are, in the order in which they are read. A chapter's template is `templates/chapters/<id>.md`;
//! it is left out when it prints nothing, that is, when the configuration has no fact for it.

use std::collections::HashSet;

use crate::model::fact::Fact;

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Name of its template and its file; its anchor is made of it.
    pub id: &'static str,
}

/// The ids of a document's chapters in their order: those of [`SECTIONS`], or of `document.chapters`, which may name a
/// project's own templates; without those of `document.leave_out`.
#[must_use]
pub fn of(facts: &Fact) -> Vec<String> {
    let texts = |path: &str| match facts.at(path) {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    let (mut chapters, left_out) = (texts("document.chapters"), texts("document.leave_out"));
    if chapters.is_empty() {
        chapters = SECTIONS.iter().map(|section| section.id.to_owned()).collect();
    }
    let left_out: HashSet<String> = left_out.into_iter().collect();
    chapters.retain(|id| !left_out.contains(id));
    chapters
}

/// All chapters.
pub const SECTIONS: &[Section] = &[
    Section { id: "identification" },
    Section { id: "features" },
    Section { id: "environment" },
    Section { id: "compatibility" },
    Section { id: "network" },
    Section { id: "installation" },
    Section { id: "access" },
    Section { id: "data" },
    Section { id: "logging" },
    Section { id: "malware" },
    Section { id: "updates" },
    Section { id: "recovery" },
    Section { id: "maintenance" },
    Section { id: "incidents" },
    Section { id: "risks" },
    Section { id: "decommissioning" },
    Section { id: "components" },
    Section { id: "contact" },
    Section { id: "history" },
];
