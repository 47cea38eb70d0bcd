//! Coverage: which requirements a document answers, and where. What counts is what the document shows, not what the
//! configuration holds: a template that leaves out a chapter loses its coverage.

pub mod annex;
mod look;

use std::fmt;

use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};

use look::{Answer, Look};

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::shared::Shared;
use crate::base::source::{Place, Sources};
use crate::compose::document::Document;
use crate::input::check::view::At;
use crate::model::device::schema_once;
use crate::model::fact::Fact;
use crate::model::node::Node;
use crate::project::requirement::{self, Catalogue, Condition, Confidence, Kind, Pattern, Source};

/// How a requirement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Everything that it asks for is shown.
    Covered,
    /// Something that it asks for is shown.
    Partly,
    Missing,
    /// It is said, and justified, not to apply; or a fact makes its condition false.
    NotApplicable,
}

impl Status {
    pub const ALL: [Self; 4] = [Self::Covered, Self::Partly, Self::Missing, Self::NotApplicable];

    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::Partly => "partly",
            Self::Missing => "missing",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// The coverage of one document. It speaks in the words of the catalogue and the document, which outlive it.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage<'a> {
    /// Id of the device.
    pub device: &'a str,
    pub language: &'a str,
    /// Title, number and revision of the document.
    pub document: String,
    /// The sources that it has to cover, in the order in which they are asked for.
    pub sources: Vec<SourceRow<'a>>,
    pub requirements: Vec<Row<'a>>,
    /// Each topic that a requirement of these sources has, with what speaks to it.
    pub topics: Vec<TopicRow<'a>>,
    /// The other way: each fact that is shown.
    pub facts: Vec<FactRow<'a>>,
}

/// A source, and how its requirements stand.
#[derive(Debug, Clone, Serialize)]
pub struct SourceRow<'a> {
    pub id: &'a str,
    pub title: &'a str,
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
    pub not_applicable: usize,
}

impl Counts {
    fn add(&mut self, status: Status) {
        *self.get_mut(status) += 1;
    }

    fn get_mut(&mut self, status: Status) -> &mut usize {
        match status {
            Status::Covered => &mut self.covered,
            Status::Partly => &mut self.partly,
            Status::Missing => &mut self.missing,
            Status::NotApplicable => &mut self.not_applicable,
        }
    }

    #[must_use]
    pub fn get(&self, status: Status) -> usize {
        match status {
            Status::Covered => self.covered,
            Status::Partly => self.partly,
            Status::Missing => self.missing,
            Status::NotApplicable => self.not_applicable,
        }
    }

    #[must_use]
    pub fn total(&self) -> usize {
        Status::ALL.iter().map(|status| self.get(*status)).sum()
    }
}

/// A requirement, and what of the document answers it.
#[derive(Debug, Clone, Serialize)]
pub struct Row<'a> {
    pub id: &'a str,
    pub source: &'a str,
    pub clause: &'a str,
    pub duty: &'a str,
    pub confidence: Confidence,
    pub applies_when: &'a str,
    /// Whether its gap is none of the document's: the source is a form.
    pub optional: bool,
    pub status: Status,
    /// Whether a fact makes its condition false.
    #[serde(skip)]
    pub condition_is_false: bool,
    /// Why it does not apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Because<'a>>,
    pub topics: &'a [String],
    /// What it asks for itself, where that is not what its topics ask for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<AspectRow<'a>>,
    /// What it asks for and the document does not show: topic and aspect.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lacking: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a str>,
}

impl<'a> Coverage<'a> {
    /// What a requirement asks for, and what answers it.
    pub fn evidence<'s>(&'s self, row: &'s Row<'a>) -> impl Iterator<Item = &'s AspectRow<'a>> {
        let topics = row.topics.iter().filter(|_| row.evidence.is_empty());
        let topics = topics.filter_map(|id| self.topics.iter().find(|topic| topic.id == *id));
        row.evidence.iter().chain(topics.flat_map(|topic| &topic.evidence))
    }
}

impl AspectRow<'_> {
    /// `ports: network ports`.
    #[must_use]
    pub fn title(&self) -> String {
        self.topic.map_or_else(|| self.aspect.to_owned(), |topic| format!("{topic}: {}", self.aspect))
    }
}

impl Row<'_> {
    /// Whether it is a gap that the document has to close.
    #[must_use]
    pub fn is_gap(&self) -> bool {
        matches!(self.status, Status::Partly | Status::Missing) && !self.optional
    }
}

/// Why a requirement does not apply.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "snake_case", tag = "by")]
pub enum Because<'a> {
    /// The configuration says so, with this justification.
    Justification { text: String, place: String },
    /// Its condition is false by these facts.
    Facts { condition: &'a str, meaning: &'a str, facts: Vec<Given<'a>> },
}

/// A fact and its place in the configuration. The facts of a row of a list are told as one: `network.port.https`.
#[derive(Debug, Clone, Serialize)]
pub struct Given<'a> {
    pub fact: Shared<str>,
    pub place: Position<'a>,
}

/// One thing that must be told.
#[derive(Debug, Clone, Serialize)]
pub struct AspectRow<'a> {
    /// The topic that asks for it; none where the requirement asks for it itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<&'a str>,
    pub aspect: &'a str,
    /// Patterns of facts of which any is enough.
    pub any: &'a [Pattern],
    /// Facts that the document shows.
    pub shown: Vec<Evidence<'a>>,
    /// Facts that the configuration gives but no chapter shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_shown: Vec<Given<'a>>,
}

/// A fact that the document shows, and where. The facts of a row of a list are told as one: `network.port.https`.
#[derive(Debug, Clone, Serialize)]
pub struct Evidence<'a> {
    pub fact: Shared<str>,
    pub place: Position<'a>,
    pub anchors: Shared<[Anchor<'a>]>,
}

/// A place in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Anchor<'a> {
    /// Id of the chapter.
    pub chapter: &'a str,
    /// Anchor of the nearest heading.
    pub anchor: &'a str,
}

/// A topic, and how the requirements stand that have it.
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

/// A requirement that the configuration says does not apply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotApplicable {
    pub requirement: String,
    pub because: String,
    pub place: String,
}

/// The `[[not_applicable]]` entries of a configuration.
#[must_use]
pub fn not_applicable(facts: &Fact, places: Places<'_>) -> Vec<NotApplicable> {
    let rows = facts.table().map(|root| root.rows("not_applicable").enumerate()).into_iter().flatten();
    let text = |row: &crate::model::fact::Table, field: &str| {
        row.get(field).and_then(Fact::text).unwrap_or_default().to_owned()
    };
    rows.map(|(index, row)| NotApplicable {
        requirement: text(row, "requirement"),
        because: text(row, "because"),
        place: places.of(&format!("not_applicable.{index}")).to_string(),
    })
    .collect()
}

/// How a document stands to the requirements of some sources.
///
/// `sources` are ids of sources; one that the catalogue does not have is passed over.
#[must_use]
pub fn assess<'a>(
    catalogue: &'a Catalogue,
    sources: &[String],
    facts: &'a Fact,
    document: &'a Document,
    not_applicable: &[NotApplicable],
    places: Places<'a>,
) -> Coverage<'a> {
    let mut look = Look::new(facts, document, places);
    let mut chosen: Vec<&Source> = Vec::new();
    for source in sources.iter().filter_map(|id| catalogue.source(id)) {
        if !chosen.iter().any(|other| other.about.id == source.about.id) {
            chosen.push(source);
        }
    }
    // Each topic and each condition once: many requirements share them.
    let mut topics: FxHashMap<&str, Topic<'_>> = FxHashMap::default();
    let mut conditions: FxHashMap<&str, Option<Because<'_>>> = FxHashMap::default();
    let mut rows = Vec::with_capacity(chosen.iter().map(|source| source.requirements.len()).sum());
    let mut serves: Vec<Vec<&str>> = vec![Vec::new(); look.rows.len()];
    for source in &chosen {
        for requirement in source.requirements.iter().filter(|entry| catalogue.is_for_the_document(entry)) {
            let by_fact = conditions.entry(&requirement.applies_when).or_insert_with(|| {
                let condition = catalogue.condition(&requirement.applies_when)?;
                made_false(condition, facts, places)
            });
            for topic in &requirement.topics {
                topics.entry(topic).or_insert_with(|| {
                    let about = catalogue.topic(topic);
                    let answers = about.map(|topic| look.aspects(&topic.evidence, Some(&topic.id)));
                    Topic { answers: answers.unwrap_or_default(), counts: Counts::default() }
                });
            }
            let own = look.aspects(&requirement.evidence, None);
            let of_topics = requirement.topics.iter().filter(|_| own.is_empty());
            let of_topics = of_topics.filter_map(|topic| topics.get(topic.as_str())).flat_map(|topic| &topic.answers);
            let all: Vec<&Answer> = own.iter().chain(of_topics).collect();
            let lacking: Vec<String> =
                all.iter().filter(|answer| answer.rows.is_empty()).map(|answer| answer.aspect.title()).collect();
            let answer = match lacking.len() {
                0 => Status::Covered,
                some if some == all.len() => Status::Missing,
                _ => Status::Partly,
            };
            let justified = not_applicable.iter().find(|entry| entry.requirement == requirement.id);
            let because = justified
                .map(|entry| Because::Justification { text: entry.because.clone(), place: entry.place.clone() })
                .or_else(|| by_fact.clone());
            let status = if because.is_some() { Status::NotApplicable } else { answer };
            if status != Status::NotApplicable {
                for fact in all.iter().flat_map(|answer| &answer.rows) {
                    // A requirement's rows come together, so it can stand only at the end.
                    if serves[*fact].last() != Some(&requirement.id.as_str()) {
                        serves[*fact].push(&requirement.id);
                    }
                }
            }
            for topic in &requirement.topics {
                topics.entry(topic).and_modify(|topic| topic.counts.add(status));
            }
            rows.push(Row {
                id: &requirement.id,
                source: &source.about.id,
                clause: &requirement.clause,
                duty: &requirement.duty,
                confidence: requirement.confidence,
                applies_when: &requirement.applies_when,
                optional: source.about.kind == Kind::Form,
                status,
                condition_is_false: by_fact.is_some(),
                because,
                topics: &requirement.topics,
                evidence: own.into_iter().map(|answer| answer.aspect).collect(),
                lacking,
                note: requirement.note.as_deref(),
            });
        }
    }
    let meta = &document.meta;
    Coverage {
        device: &document.device,
        language: &document.language,
        document: format!("{}, {}, {}", meta.title, meta.number, meta.revision),
        sources: source_rows(&chosen, &rows),
        topics: topic_rows(catalogue, topics),
        facts: look.fact_rows(serves),
        requirements: rows,
    }
}

/// The facts that make a condition false.
fn made_false<'a>(condition: &'a Condition, facts: &Fact, places: Places<'a>) -> Option<Because<'a>> {
    let rule = condition.false_if.iter().find(|rule| {
        rule.all.iter().all(|pattern| pattern.finds(facts)) && !rule.none.iter().any(|pattern| pattern.finds(facts))
    })?;
    let paths = rule.all.iter().flat_map(|pattern| pattern.matches(facts));
    let given = |fact: String| Given { place: places.of(&fact), fact: fact.into() };
    Some(Because::Facts { condition: &condition.id, meaning: &condition.meaning, facts: paths.map(given).collect() })
}

/// What answers a topic, and how the requirements stand that have it.
struct Topic<'a> {
    answers: Vec<Answer<'a>>,
    counts: Counts,
}

fn source_rows<'a>(sources: &[&'a Source], rows: &[Row<'a>]) -> Vec<SourceRow<'a>> {
    let row = |source: &&'a Source| {
        let about = &source.about;
        let mut counts = Counts::default();
        rows.iter().filter(|row| row.source == about.id).for_each(|row| counts.add(row.status));
        SourceRow { id: &about.id, title: &about.title, edition: &about.edition, kind: about.kind, counts }
    };
    sources.iter().map(row).collect()
}

fn topic_rows<'a>(catalogue: &'a Catalogue, mut topics: FxHashMap<&str, Topic<'a>>) -> Vec<TopicRow<'a>> {
    let row = |about: &'a requirement::Topic| {
        let Topic { answers, counts } = topics.remove(about.id.as_str())?;
        let evidence = answers.into_iter().map(|answer| answer.aspect).collect();
        Some(TopicRow { id: &about.id, meaning: &about.meaning, chapter: &about.chapter, counts, evidence })
    };
    catalogue.topics.iter().filter_map(row).collect()
}

/// Where a fact stands. It is told as `pump.ifu.toml:12:3`, and only then counted out.
#[derive(Clone, Copy)]
pub struct Position<'a> {
    place: Place,
    sources: Option<&'a Sources>,
}

impl fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sources.map_or(Ok(()), |sources| f.write_str(&sources.named_position(self.place)))
    }
}

impl fmt::Debug for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Position<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Where the facts of a configuration stand; nowhere by default.
#[derive(Clone, Copy, Default)]
pub struct Places<'a>(Option<(&'a Node, &'a Sources)>);

impl<'a> Places<'a> {
    #[must_use]
    pub fn new(node: &'a Node, sources: &'a Sources) -> Self {
        Self(Some((node, sources)))
    }

    /// The place of a fact, or of the nearest thing above it.
    #[must_use]
    pub fn of(self, path: &str) -> Position<'a> {
        self.at(self.0.map(|(node, _)| node.nearest_fact(path)).unwrap_or_default())
    }

    fn at(self, place: Place) -> Position<'a> {
        Position { place, sources: self.0.map(|(_, sources)| sources) }
    }

    fn root(self, facts: &'a Fact) -> At<'a> {
        let node = self.0.map(|(node, _)| node);
        At { fact: facts, node, place: node.map(|node| node.place).unwrap_or_default() }
    }
}

/// What is wrong with what a configuration says about requirements, before anything is composed.
#[must_use]
pub fn check<'a>(catalogue: &dyn Fn() -> &'a Catalogue, facts: &Fact, node: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, source) in required(facts).into_iter().enumerate() {
        let place = node.nearest_fact(&format!("document.require.{index}"));
        found.extend(unknown_source(catalogue(), &source).map(|problem| problem.at(place)));
    }
    for (index, entry) in not_applicable(facts, Places::default()).into_iter().enumerate() {
        if catalogue().requirement(&entry.requirement).is_none() {
            let names = catalogue().requirements().map(|(_, entry)| entry.id.as_str());
            let near = Catalogue::near(&entry.requirement, names);
            let place = node.nearest_fact(&format!("not_applicable.{index}.requirement"));
            found.push(Problem::RequirementUnknown { id: entry.requirement, near }.at(place));
        }
    }
    found
}

/// A source that the catalogue does not have.
#[must_use]
pub fn unknown_source(catalogue: &Catalogue, source: &str) -> Option<Problem> {
    if catalogue.source(source).is_some() {
        return None;
    }
    let names = || catalogue.sources.iter().map(|source| source.about.id.as_str());
    let known = names().map(str::to_owned).collect();
    Some(Problem::SourceUnknown { source: source.to_owned(), near: Catalogue::near(source, names()), known })
}

/// The sources that the configuration's document has to cover.
#[must_use]
pub fn required(facts: &Fact) -> Vec<String> {
    match facts.at("document.require") {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

/// The gaps of a coverage as diagnostics, at the line that asks for the source, and entries of `[[not_applicable]]` that
/// are wrong.
#[must_use]
pub fn diagnostics(
    catalogue: &Catalogue,
    coverage: &Coverage<'_>,
    facts: &Fact,
    node: &Node,
    allow_gaps: bool,
) -> Vec<Diagnostic> {
    let required = required(facts);
    let mut found = Vec::new();
    for row in &coverage.requirements {
        // Where a fact says so as well, the entry is no more than a repetition.
        if let Some(Because::Justification { .. }) = &row.because
            && !row.condition_is_false
            && row.lacking.is_empty()
        {
            let entries = not_applicable(facts, Places::default());
            let index = entries.iter().position(|entry| entry.requirement == row.id).unwrap_or_default();
            let mut facts: Vec<String> = Vec::new();
            for evidence in coverage.evidence(row).filter_map(|aspect| aspect.shown.first()) {
                let fact = evidence.fact.to_string();
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            }
            let problem = Problem::NotApplicableButCovered { id: row.id.to_owned(), facts };
            found.push(problem.at(node.nearest_fact(&format!("not_applicable.{index}"))));
        }
        if row.is_gap() {
            let index = required.iter().position(|source| *source == row.source);
            let place = index.map_or_else(
                || node.nearest_fact("document.require"),
                |index| node.nearest_fact(&format!("document.require.{index}")),
            );
            let gap = gap(catalogue, coverage, row, facts);
            let problem = if allow_gaps { Problem::GapAllowed { gap: Box::new(gap) } } else { gap };
            found.push(problem.at(place));
        }
    }
    found
}

fn gap(catalogue: &Catalogue, coverage: &Coverage<'_>, row: &Row<'_>, facts: &Fact) -> Problem {
    let requirement = catalogue.requirement(row.id).map(|(_, requirement)| requirement);
    let aspects = || {
        let own = requirement.into_iter().flat_map(|entry| &entry.evidence);
        let topics = row.topics.iter().filter_map(|topic| catalogue.topic(topic));
        own.chain(topics.flat_map(|topic| &topic.evidence))
    };
    let mut lacking = Vec::new();
    let mut add: Vec<String> = Vec::new();
    for aspect in coverage.evidence(row).filter(|aspect| aspect.shown.is_empty()) {
        let mut text = aspect.title();
        if let Some(hidden) = aspect.not_shown.first() {
            // Adding TOML would not help: a template or `leave_out` keeps it from the reader.
            text = format!("{text} (given at {}, but no chapter shows it)", hidden.place);
        } else if let Some(pattern) =
            aspects().find(|known| known.name == aspect.aspect).and_then(|known| known.any.first())
        {
            let example = pattern.example(schema_once(), facts);
            if !add.contains(&example) {
                add.push(example);
            }
        }
        lacking.push(text);
    }
    let owned = str::to_owned;
    let (device, id, clause) = (owned(coverage.device), owned(row.id), owned(row.clause));
    let (duty, add) = (owned(row.duty), add.join("\n"));
    match row.status {
        Status::Missing => Problem::RequirementMissing { device, id, clause, duty, lacking, add },
        _ => Problem::RequirementPartly { device, id, clause, duty, lacking, add },
    }
}
