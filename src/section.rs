//! The chapters there are, in the order in which they are read. A chapter's template is `templates/chapters/<id>.md`;
//! it is left out when it prints nothing, that is, when the configuration has no fact for it.

/// A chapter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    /// Name of its template, its file and its anchor.
    pub id: &'static str,
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
