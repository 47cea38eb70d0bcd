//! The chapters there are, in the order in which they are read. A chapter's template is `templates/chapters/<id>.md`;
//! it is left out when it prints nothing, that is, when the configuration has no fact for it.

use std::collections::HashSet;

use crate::model::fact::Fact;
use crate::model::register::{self, Register};

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

/// The annex of a document for lay readers.
pub const TECHNICIANS: &str = "technicians";

/// Chapters that stand in that annex.
pub const TECHNICAL_CHAPTERS: &[&str] = &["components", "logging"];

/// Sections that stand in that annex, by their anchors.
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
    "network-zone",
];

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
