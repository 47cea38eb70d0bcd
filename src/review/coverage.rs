//! Coverage: which requirements a document answers, and where. Only what the document shows counts, not what the
//! configuration contains: a template that leaves out a chapter loses its coverage.

pub mod annex;
mod gap;
mod look;
mod place;
mod row;

pub use gap::{Telling, check, diagnostics, unknown_source};

use std::cell::{OnceCell, RefCell};

use rustc_hash::FxHashMap;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

pub use look::Basis;
use look::{Asking, Look};
pub use place::{Places, Position};
pub use row::{
    Anchor, AspectRow, Because, Counts, Evidence, FactRow, Given, Judgement, Person, Row, SourceRow, Status, TopicRow,
};

use crate::compose::document::Document;
use crate::model::fact::{Fact, TextKind};
use crate::model::vacuous;
use crate::model::verdict::Verdicts;
use crate::project::requirement::{self, Answer, Catalogue, Condition, Judged, Kind, Source};
use crate::review::observed::record::Held;

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
    let about = vacuous::Text { kind: TextKind::Prose, field: "because", title: None, company: &[] };
    rows.map(|(index, row)| NotApplicable {
        requirement: text(row, "requirement"),
        because: text(row, "because"),
        says_nothing: vacuous::says_nothing(&text(row, "because"), about).is_some(),
        place: places.of(&format!("not_applicable.{index}")).to_string(),
    })
    .collect()
}

/// Why a person has to judge facts that would answer a requirement if they were not in doubt.
const IN_DOUBT: &str = "All facts that answer a part of it hold only under a condition, or their texts may say the opposite or lead to \
                        another document (W0366): only a reader knows.";

/// The coverage of some sources by a document.
///
/// `verdicts` are those on the texts of the facts; `sources` are ids of sources, and an id that is not in the catalogue is skipped.
#[must_use]
pub fn assess<'a>(
    catalogue: &'a Catalogue,
    sources: &[String],
    (facts, verdicts): (&'a Fact, &Verdicts),
    document: &'a Document,
    not_applicable: &[NotApplicable],
    places: Places<'a>,
) -> Coverage<'a> {
    let mut look = Look::new((facts, verdicts), document, places, &catalogue.worthless);
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
        let short = about.short.as_deref();
        SourceRow { id: &about.id, title: &about.title, short, edition: &about.edition, kind: about.kind, counts }
    };
    sources.iter().map(row).collect()
}

/// The sources that the configuration's document has to cover.
#[must_use]
pub fn required(facts: &Fact) -> Vec<String> {
    match facts.at("document.require") {
        Some(Fact::List(items)) => items.iter().filter_map(Fact::text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
