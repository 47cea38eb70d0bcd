//! All chapters in reading order. A chapter's template is `templates/chapters/<id>.md`; it is left out if it prints
//! nothing, that is, if the configuration has no fact for it.

use std::collections::HashSet;

use crate::model::fact::Fact;
use crate::model::register::{self, Register};

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Name of its template and its file; its anchor is derived from it.
    pub id: &'static str,
    /// Whether it is made from the other chapters, and so after them: it repeats their facts, or explains their words.
    /// References lead to the original place of a repeated fact, and coverage counts it there.
    pub from_others: bool,
}

/// Whether a chapter is made from the others: see [`Section::from_others`].
#[must_use]
pub fn is_from_others(id: &str) -> bool {
    SECTIONS.iter().any(|section| section.id == id && section.from_others)
}

/// The chapters that are made from others, in the order in which they are made: each sees those before it, too.
const FROM_OTHERS: &[&str] = &["preparation", GLANCE, "conventions"];

/// The place of a chapter in that order.
#[must_use]
pub fn after_others(id: &str) -> usize {
    FROM_OTHERS.iter().position(|other| *other == id).unwrap_or(FROM_OTHERS.len())
}

const fn own(id: &'static str) -> Section {
    Section { id, from_others: false }
}

const fn from_others(id: &'static str) -> Section {
    Section { id, from_others: true }
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
        if register::of(facts) == Register::Lay {
            let place = |id: &String| LAY.iter().position(|other| other == id).unwrap_or(LAY.len());
            chapters.sort_by_key(place);
        }
    }
    let left_out: HashSet<String> = left_out.into_iter().collect();
    chapters.retain(|id| !left_out.contains(id));
    chapters
}

/// The order of a document for lay readers: what to do first comes first. The others follow in their usual order.
const LAY: &[&str] = &[
    "glance",
    "preparation",
    "incidents",
    "contact",
    "identification",
    "risks",
    "installation",
    "environment",
    "access",
    "data",
    "updates",
    "recovery",
    "maintenance",
    "features",
    "compatibility",
    "network",
    "malware",
    "decommissioning",
    "conventions",
    "history",
];

/// The page that leads to all other chapters.
pub const GLANCE: &str = "glance";

/// The annex of a document for lay readers.
pub const TECHNICIANS: &str = "technicians";

/// Chapters in that annex.
pub const TECHNICAL_CHAPTERS: &[&str] = &["components", "logging"];

/// Sections in that annex, by their anchors.
pub const TECHNICAL_SECTIONS: &[&str] = &[
    "access-machine",
    "integrity",
    "network-diagram",
    "network-firewall",
    "network-flow",
    "network-interface",
    "network-peer",
    "network-port",
    "network-requirements",
    "network-without-rule",
    "network-zone",
    "security-test",
];

/// All chapters. Urgent information comes first: a page with links to the rest, the identity of the device, and what to
/// do and whom to call when something is wrong.
pub const SECTIONS: &[Section] = &[
    from_others(GLANCE),
    from_others("preparation"),
    own("identification"),
    own("incidents"),
    own("contact"),
    own("risks"),
    own("features"),
    own("environment"),
    own("compatibility"),
    own("network"),
    own("installation"),
    own("access"),
    own("data"),
    own("logging"),
    own("malware"),
    own("updates"),
    own("recovery"),
    own("maintenance"),
    own("decommissioning"),
    own("components"),
    from_others("conventions"),
    own("history"),
];
