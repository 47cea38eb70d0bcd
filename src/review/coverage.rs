//! Coverage: which requirements a document answers, and where. Only what the document shows counts, not what the
//! configuration contains: a template that leaves out a chapter loses its coverage.

pub mod annex;
mod gap;
mod look;

pub use gap::{Telling, check, diagnostics, unknown_source};

use std::cell::{OnceCell, RefCell};
use std::fmt;

use rustc_hash::FxHashMap;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

pub use look::Basis;
use look::{Asking, Look};

use crate::base::shared::Shared;
use crate::base::source::{Place, Sources};
use crate::compose::document::Document;
use crate::input::check::view::At;
use crate::model::fact::Fact;
use crate::model::node::Node;
use crate::model::sentence::Sentence;
use crate::model::vacuous;
use crate::project::requirement::{self, Answer, Catalogue, Condition, Confidence, Judged, Kind, Pattern, Source};
use crate::review::observed::record::Held;

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

/// The coverage of one document. It borrows from the catalogue and the document, which outlive it.
pub struct Coverage<'a> {
    /// Id of the device.
    pub device: &'a str,
    pub language: &'a str,
    /// Title, number and revision of the document; of each one if several cover the sources together.
    pub document: String,
    /// The sources to cover, in the order of the request.
    pub sources: Vec<SourceRow<'a>>,
    pub requirements: Vec<Row<'a>>,
    /// What was observed of the device, if that is asked for.
    pub observed: Option<Held>,
    catalogue: &'a Catalogue,
    look: RefCell<Look<'a>>,
    topics: OnceCell<Vec<TopicRow<'a>>>,
    facts: OnceCell<Vec<FactRow<'a>>>,
}

impl<'a> Coverage<'a> {
    /// Each topic of the requirements of these sources, with the facts about it. Computed on first use, because most
    /// callers do not need it.
    pub fn topics(&self) -> &[TopicRow<'a>] {
        self.topics.get_or_init(|| {
            let mut counts: FxHashMap<&str, Counts> = FxHashMap::default();
            for row in &self.requirements {
                row.topics.iter().for_each(|topic| counts.entry(topic).or_default().add(row.status));
            }
            let row = |about: &'a requirement::Topic| {
                let counts = *counts.get(about.id.as_str())?;
                let asking = Asking { topic: Some(&about.id), in_form: true, ..Asking::default() };
                // A topic lists what is shown, whatever the facts say.
                let mut look = self.look.borrow_mut();
                let evidence =
                    about.evidence.iter().map(|aspect| look.aspect(aspect, asking, &mut Vec::new())).collect();
                Some(TopicRow { id: &about.id, meaning: &about.meaning, chapter: &about.chapter, counts, evidence })
            };
            self.catalogue.topics.iter().filter_map(row).collect()
        })
    }

    /// The reverse: each fact that is shown. Computed on first use, because most callers do not need it.
    pub fn facts(&self) -> &[FactRow<'a>] {
        self.facts.get_or_init(|| self.look.borrow_mut().fact_rows(&self.requirements))
    }
}

impl Serialize for Coverage<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut whole = serializer.serialize_struct("Coverage", 7 + usize::from(self.observed.is_some()))?;
        whole.serialize_field("device", self.device)?;
        whole.serialize_field("language", self.language)?;
        whole.serialize_field("document", &self.document)?;
        whole.serialize_field("sources", &self.sources)?;
        whole.serialize_field("requirements", &self.requirements)?;
        whole.serialize_field("topics", self.topics())?;
        whole.serialize_field("facts", self.facts())?;
        if let Some(observed) = &self.observed {
            whole.serialize_field("observed", observed)?;
        }
        whole.end()
    }
}

/// A source, and the status of its requirements.
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
    pub contradicted: usize,
    pub to_be_judged: usize,
    pub outside: usize,
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
    row: Option<usize>,
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

/// A requirement that does not apply, according to the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotApplicable {
    pub requirement: String,
    pub because: String,
    /// Whether the justification has no content.
    pub says_nothing: bool,
    pub place: String,
}

/// The `[[not_applicable]]` entries of a configuration.
#[must_use]
pub fn not_applicable(facts: &Fact, places: Places<'_>) -> Vec<NotApplicable> {
    let rows = facts.table().map(|root| root.rows("not_applicable").enumerate()).into_iter().flatten();
    let text = |row: &crate::model::fact::Table, field: &str| {
        row.get(field).and_then(Fact::text).unwrap_or_default().to_owned()
    };
    let about = vacuous::Text { kind: "Prose", field: "because", ..vacuous::Text::default() };
    rows.map(|(index, row)| NotApplicable {
        requirement: text(row, "requirement"),
        because: text(row, "because"),
        says_nothing: vacuous::says_nothing(&text(row, "because"), about).is_some(),
        place: places.of(&format!("not_applicable.{index}")).to_string(),
    })
    .collect()
}

/// Why a person has to judge facts that would answer a requirement if they were not in doubt.
const IN_DOUBT: &str = "All texts that answer a part of it may say the opposite, or lead to another document: ifugen reports them \
                        (W0366), and only a reader knows.";

/// The coverage of some sources by a document.
///
/// `sources` are ids of sources; an id that is not in the catalogue is skipped.
#[must_use]
pub fn assess<'a>(
    catalogue: &'a Catalogue,
    sources: &[String],
    facts: &'a Fact,
    document: &'a Document,
    not_applicable: &[NotApplicable],
    places: Places<'a>,
) -> Coverage<'a> {
    let mut look = Look::new(facts, document, places, &catalogue.worthless);
    let mut chosen: Vec<&Source> = Vec::new();
    for source in sources.iter().filter_map(|id| catalogue.source(id)) {
        if !chosen.iter().any(|other| other.about.id == source.about.id) {
            chosen.push(source);
        }
    }
    // Each condition once: many requirements share them.
    let mut conditions: FxHashMap<&str, Option<Because<'_>>> = FxHashMap::default();
    let mut rows = Vec::with_capacity(chosen.iter().map(|source| source.requirements.len()).sum());
    for source in &chosen {
        for requirement in source.requirements.iter().filter(|entry| catalogue.is_for_the_document(entry)) {
            let by_fact = conditions.entry(&requirement.applies_when).or_insert_with(|| {
                let condition = catalogue.condition(&requirement.applies_when)?;
                made_false(condition, facts, places)
            });
            let in_form = source.about.kind == Kind::Form;
            let is_judged = matches!(requirement.answer, Answer::Person(_));
            let asking = Asking { topic: None, in_form, is_judged };
            let mut leaves = Vec::new();
            let mut answers = Vec::with_capacity(requirement.evidence.len() + 1);
            if let Answer::Sentence(sentence) = requirement.answer {
                answers.push(look.sentence(sentence));
            }
            for aspect in &requirement.evidence {
                answers.push(look.aspect(aspect, asking, &mut leaves));
            }
            let (shown, lacking, contradicted) = standing(&answers);
            let is_in_doubt = answers.iter().any(|answer| !answer.in_doubt.is_empty());
            let why = match &requirement.answer {
                Answer::Person(why) => Some(why.as_str()),
                _ => is_in_doubt.then_some(IN_DOUBT),
            };
            if is_in_doubt && !is_judged {
                let asking = Asking { is_judged: true, ..asking };
                requirement.evidence.iter().for_each(|aspect| drop(look.aspect(aspect, asking, &mut leaves)));
            }
            let mut person = None;
            let by_evidence = match (&requirement.answer, why) {
                (Answer::Outside(_), _) => Status::Outside,
                (_, Some(why)) if shown == Status::Covered => {
                    let found = judged(catalogue, &requirement.id, &document.device, why, look.basis(leaves));
                    let status = if found.judged.is_some() { Status::Covered } else { Status::ToBeJudged };
                    person = Some(found);
                    status
                }
                _ => shown,
            };
            let justified = not_applicable.iter().find(|entry| entry.requirement == requirement.id);
            let because = justified
                .filter(|entry| !entry.says_nothing)
                .map(|entry| Because::Justification { text: entry.because.clone(), place: entry.place.clone() })
                .or_else(|| by_fact.clone());
            let status = if because.is_some() { Status::NotApplicable } else { by_evidence };
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
                evidence: answers,
                lacking,
                contradicted,
                outside: match &requirement.answer {
                    Answer::Outside(belongs) => Some(belongs),
                    _ => None,
                },
                person,
                by_evidence,
                note: requirement.note.as_deref(),
            });
        }
    }
    Coverage {
        observed: None,
        device: &document.device,
        language: &document.language,
        document: std::iter::once(document.name())
            .chain(document.beside.iter().cloned())
            .collect::<Vec<_>>()
            .join("; "),
        sources: source_rows(&chosen, &rows),
        requirements: rows,
        catalogue,
        look: RefCell::new(look),
        topics: OnceCell::new(),
        facts: OnceCell::new(),
    }
}

/// The status of a requirement by its facts, with the aspects that are missing and contradicted.
fn standing<'a>(answers: &[AspectRow<'a>]) -> (Status, Vec<&'a str>, Vec<&'a str>) {
    let of = |test: &dyn Fn(&AspectRow<'a>) -> bool| -> Vec<&'a str> {
        answers.iter().filter(|answer| test(answer)).map(|answer| answer.aspect).collect()
    };
    let contradicted = of(&AspectRow::is_contradicted);
    let lacking = of(&|aspect| aspect.shown.is_empty() && !aspect.is_contradicted());
    let status = match lacking.len() {
        _ if !contradicted.is_empty() => Status::Contradicted,
        0 => Status::Covered,
        some if some == answers.len() => Status::Missing,
        _ => Status::Partly,
    };
    (status, lacking, contradicted)
}

/// A person's judgement of a requirement. The last one counts.
fn judged<'a>(catalogue: &'a Catalogue, requirement: &str, device: &str, why: &'a str, facts: Basis<'a>) -> Person<'a> {
    let of_both = |judged: &&Judged| judged.requirement == requirement && judged.device == device;
    let judgements = || catalogue.judged.iter().filter(of_both);
    let judgement = |judged: &'a Judged| {
        let Judged { by, date, reason, place, .. } = judged;
        Judgement { by, date, reason, place }
    };
    let holds = judgements().rfind(|judged| judged.facts == facts.to_string()).map(judgement);
    let lapsed = judgements().next_back().map(judgement).filter(|_| holds.is_none());
    Person { why, facts, judged: holds, lapsed }
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

fn source_rows<'a>(sources: &[&'a Source], rows: &[Row<'a>]) -> Vec<SourceRow<'a>> {
    let row = |source: &&'a Source| {
        let about = &source.about;
        let mut counts = Counts::default();
        rows.iter().filter(|row| row.source == about.id).for_each(|row| counts.add(row.status));
        SourceRow { id: &about.id, title: &about.title, edition: &about.edition, kind: about.kind, counts }
    };
    sources.iter().map(row).collect()
}

/// The place of a fact. It is printed as `pump.ifu.toml:12:3`; line and column are counted only then.
#[derive(Clone, Copy)]
pub struct Position<'a> {
    place: Place,
    sources: Option<&'a Sources>,
}

impl Position<'_> {
    /// The place of texts that come from ifugen itself.
    fn nowhere() -> Self {
        Self { place: Place::default(), sources: None }
    }
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

/// The places of the facts of a configuration; empty by default.
#[derive(Clone, Copy, Default)]
pub struct Places<'a>(Option<(&'a Node, &'a Sources)>);

impl<'a> Places<'a> {
    #[must_use]
    pub fn new(node: &'a Node, sources: &'a Sources) -> Self {
        Self(Some((node, sources)))
    }

    /// The place of a fact, or of its nearest parent that has one.
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

/// The sources that the configuration's document has to cover.
#[must_use]
pub fn required(facts: &Fact) -> Vec<String> {
    match facts.at("document.require") {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
