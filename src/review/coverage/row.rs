//! What a report on coverage says: requirements, topics and facts, a row each, and how many have which status.

use serde::Serialize;

use super::{Basis, Position};
use crate::base::shared::Shared;
use crate::model::sentence::Sentence;
use crate::project::requirement::{Confidence, Kind, Pattern};

/// How a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Everything that it asks for is shown; where a person has to say yes, one has.
    Covered,
    /// Something that it asks for is shown.
    Partly,
    Missing,
    /// A fact says the opposite of what it asks for.
    Contradicted,
    /// What it asks for is shown, and a person has to say yes.
    ToBeJudged,
    /// No document of this kind answers it.
    Outside,
    /// It is said, and justified, not to apply; or a fact makes its condition false.
    NotApplicable,
}

impl Status {
    pub const ALL: [Self; 7] = [
        Self::Covered,
        Self::Partly,
        Self::Missing,
        Self::Contradicted,
        Self::ToBeJudged,
        Self::Outside,
        Self::NotApplicable,
    ];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Partly => "partly",
            Self::Contradicted => "contradicted",
            Self::Missing => "missing",
            Self::ToBeJudged => "to_be_judged",
            Self::Outside => "outside",
            Self::NotApplicable => "not_applicable",
        }
    }

    /// Whether the document falls short.
    #[must_use]
    pub fn falls_short(self) -> bool {
        matches!(self, Self::Partly | Self::Contradicted | Self::Missing)
    }
}

/// A source, and the status of its requirements.
#[derive(Debug, Clone, Serialize)]
pub struct SourceRow<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// What headings call it.
    #[serde(skip)]
    pub short: Option<&'a str>,
    pub edition: &'a str,
    pub kind: Kind,
    pub counts: Counts,
}

/// Numbers of requirements.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub covered: usize,
    pub partly: usize,
    pub missing: usize,
    pub contradicted: usize,
    pub to_be_judged: usize,
    pub outside: usize,
    pub not_applicable: usize,
}

impl Counts {
    pub(super) fn add(&mut self, status: Status) {
        *self.get_mut(status) += 1;
    }

    fn get_mut(&mut self, status: Status) -> &mut usize {
        match status {
            Status::Covered => &mut self.covered,
            Status::Partly => &mut self.partly,
            Status::Contradicted => &mut self.contradicted,
            Status::Missing => &mut self.missing,
            Status::ToBeJudged => &mut self.to_be_judged,
            Status::Outside => &mut self.outside,
            Status::NotApplicable => &mut self.not_applicable,
        }
    }

    #[must_use]
    pub fn get(&self, status: Status) -> usize {
        match status {
            Status::Covered => self.covered,
            Status::Partly => self.partly,
            Status::Contradicted => self.contradicted,
            Status::Missing => self.missing,
            Status::ToBeJudged => self.to_be_judged,
            Status::Outside => self.outside,
            Status::NotApplicable => self.not_applicable,
        }
    }

    #[must_use]
    pub fn total(&self) -> usize {
        Status::ALL.iter().map(|status| self.get(*status)).sum()
    }
}

/// A requirement, and the parts of the document that answer it.
#[derive(Debug, Clone, Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub source: &'a str,
    pub clause: &'a str,
    pub duty: &'a str,
    pub confidence: Confidence,
    pub applies_when: &'a str,
    /// Whether the document need not close the gap: the source is a form.
    pub optional: bool,
    pub status: Status,
    /// Whether a fact makes its condition false.
    #[serde(skip)]
    pub condition_is_false: bool,
    /// Why it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Because<'a>>,
    pub topics: &'a [String],
    /// The aspects that it requires.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<AspectRow<'a>>,
    /// Aspects that the document does not show.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacking: Vec<&'a str>,
    /// Aspects that a fact contradicts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradicted: Vec<&'a str>,
    /// What answers it in place of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outside: Option<&'a str>,
    /// What a person has to judge, or has judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<Person<'a>>,
    /// Its status if it applied.
    #[serde(skip)]
    pub by_evidence: Status,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
}

/// A requirement that a person has to confirm.
#[derive(Debug, Clone, Serialize)]
pub struct Person<'a> {
    /// Why the facts alone cannot answer it.
    pub why: &'a str,
    /// The hash of the facts that a judgement rests on.
    pub facts: Basis<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub judged: Option<Judgement<'a>>,
    /// A judgement of other facts, which is no longer valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<Judgement<'a>>,
}

/// Who confirmed it, when, why, and where that is written.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Judgement<'a> {
    pub by: &'a str,
    pub date: &'a str,
    pub reason: &'a str,
    pub place: &'a str,
}

impl AspectRow<'_> {
    /// Whether facts contradict it and none supports it.
    #[must_use]
    pub fn is_contradicted(&self) -> bool {
        self.shown.is_empty() && !self.against.is_empty()
    }
}

impl Row<'_> {
    /// Whether the document has to close this gap.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        self.status.falls_short() && !self.optional
    }
}

/// Why a requirement does not apply.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Because<'a> {
    /// The configuration says so and justifies it.
    Justification { text: String, place: String },
    /// Its condition is false by these facts.
    Facts { condition: &'a str, meaning: &'a str, facts: Vec<Given<'a>> },
}

/// A fact and its place in the configuration. The facts of a row of a list count as one: `network.port.https`.
#[derive(Debug, Clone, Serialize)]
pub struct Given<'a> {
    pub fact: Shared<str>,
    pub place: Position<'a>,
}

/// One thing that the document must state.
#[derive(Debug, Clone, Serialize)]
pub struct AspectRow<'a> {
    /// The topic that it belongs to; `None` if a requirement needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<&'a str>,
    pub aspect: &'a str,
    /// The sentence that ifugen prints, if only that sentence answers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentence: Option<Sentence>,
    /// Patterns of facts; any of them is enough.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub any: &'a [Pattern],
    /// Patterns of facts that contradict it.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub not: &'a [Pattern],
    /// Facts that the document shows.
    pub shown: Vec<Evidence<'a>>,
    /// Facts that the configuration gives but no chapter shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_shown: Vec<Given<'a>>,
    /// Texts without content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub says_nothing: Vec<Given<'a>>,
    /// Facts that contradict it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub against: Vec<Given<'a>>,
    /// The facts that are shown, if each of them may be a contradiction.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub in_doubt: Vec<Given<'a>>,
}

/// A fact that the document shows, and where. The facts of a row of a list count as one: `network.port.https`.
#[derive(Debug, Clone, Serialize)]
pub struct Evidence<'a> {
    pub fact: Shared<str>,
    pub place: Position<'a>,
    pub anchors: Shared<[Anchor<'a>]>,
    /// The number of the row.
    #[serde(skip)]
    pub(super) row: Option<usize>,
}

/// A place in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Anchor<'a> {
    /// Id of the companion that shows it; `None` for the main document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<&'a str>,
    /// Id of the chapter.
    pub chapter: &'a str,
    /// Anchor of the paragraph or row, or of the nearest heading if the heading prints it.
    pub anchor: &'a str,
}

/// A topic, and the status of the requirements that have it.
#[derive(Debug, Clone, Serialize)]
pub struct TopicRow<'a> {
    pub id: &'a str,
    pub meaning: &'a str,
    /// The chapter that is expected to show it.
    pub chapter: &'a str,
    pub counts: Counts,
    pub evidence: Vec<AspectRow<'a>>,
}

/// A fact, and the requirements that it serves.
#[derive(Debug, Clone, Serialize)]
pub struct FactRow<'a> {
    pub fact: Shared<str>,
    pub place: Position<'a>,
    pub anchors: Shared<[Anchor<'a>]>,
    pub requirements: Vec<&'a str>,
}
