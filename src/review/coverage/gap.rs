//! Gaps of the coverage as diagnostics, and problems of a configuration's entries on requirements.

use indexmap::IndexSet;

use super::{AspectRow, Because, Coverage, Given, Places, Row, Status, not_applicable, required};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::schema_once;
use crate::model::fact::Fact;
use crate::model::node::Node;
use crate::project::requirement::Catalogue;

/// The problems of a configuration's entries on requirements, before anything is composed.
#[must_use]
pub fn check<'a>(catalogue: &dyn Fn() -> &'a Catalogue, facts: &Fact, node: &Node) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, source) in required(facts).into_iter().enumerate() {
        let place = node.nearest_fact(&format!("document.require.{index}"));
        found.extend(unknown_source(catalogue(), &source).map(|problem| problem.at(place)));
    }
    let mut known: Option<IndexSet<&str>> = None;
    for (index, entry) in not_applicable(facts, Places::default()).into_iter().enumerate() {
        let known = known.get_or_insert_with(|| catalogue().requirements().map(|(_, entry)| &*entry.id).collect());
        if !known.contains(&*entry.requirement) {
            // If thousands are wrong, only the first get a suggestion.
            let names = known.iter().copied().filter(|_| index < PROPOSED);
            let near = Catalogue::near(&entry.requirement, names);
            let place = node.nearest_fact(&format!("not_applicable.{index}.requirement"));
            found.push(Problem::RequirementUnknown { id: entry.requirement, near }.at(place));
        }
    }
    found
}

/// The number of wrong requirement names for which a similar one is searched.
const PROPOSED: usize = 100;

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

/// How gaps are reported.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Telling {
    /// Gaps are warnings.
    pub allow_gaps: bool,
    /// A requirement that waits for a person's judgement is an error.
    pub strict: bool,
}

/// The gaps of a coverage, at the line that names the source, requirements that wait for a judgement, and invalid
/// entries of `[[not_applicable]]`.
#[must_use]
pub fn diagnostics(coverage: &Coverage<'_>, facts: &Fact, node: &Node, telling: Telling) -> Vec<Diagnostic> {
    let required = required(facts);
    let entries = not_applicable(facts, Places::default());
    let mut found = Vec::new();
    let mut waiting: Vec<String> = Vec::new();
    for row in &coverage.requirements {
        // If a fact says so as well, the entry is only a repetition.
        if let Some(Because::Justification { .. }) = &row.because
            && !row.condition_is_false
            && row.by_evidence == Status::Covered
        {
            let index = entries.iter().position(|entry| entry.requirement == row.id).unwrap_or_default();
            let mut facts: Vec<String> = Vec::new();
            for evidence in row.evidence.iter().filter_map(|aspect| aspect.shown.first()) {
                let fact = evidence.fact.to_string();
                if !facts.contains(&fact) {
                    facts.push(fact);
                }
            }
            let problem = Problem::NotApplicableButCovered { id: row.id.to_owned(), facts };
            found.push(problem.at(node.nearest_fact(&format!("not_applicable.{index}"))));
        }
        let place = || {
            let index = required.iter().position(|source| *source == row.source);
            let path = index.map_or_else(|| "document.require".to_owned(), |index| format!("document.require.{index}"));
            node.nearest_fact(&path)
        };
        if row.is_gap() {
            let gap = gap(coverage, row, facts);
            let problem = if telling.allow_gaps { Problem::GapAllowed { gap: Box::new(gap) } } else { gap };
            found.push(problem.at(place()));
        }
        if row.status == Status::ToBeJudged && !row.optional {
            if let Some(lapsed) = row.person.as_ref().and_then(|person| person.lapsed) {
                let (id, by, date) = (row.id.to_owned(), lapsed.by.to_owned(), lapsed.date.to_owned());
                let problem = Problem::JudgementLapsed { device: coverage.device.to_owned(), id, by, date };
                found.push(problem.at(place()));
            } else if !coverage.catalogue.judged.is_empty()
                && let Some(facts) = row.person.as_ref().map(|person| person.facts.to_string())
                && let Some(other) =
                    coverage.catalogue.judged.iter().find(|it| it.requirement == row.id && it.facts == facts)
            {
                let (device, id) = (coverage.device.to_owned(), row.id.to_owned());
                let problem = Problem::JudgementOfOther { device, id, other: other.device.clone() };
                found.push(problem.at(place()));
            }
            if telling.strict {
                found.push(to_be_judged(coverage, row).at(place()));
            } else {
                waiting.push(row.id.to_owned());
            }
        }
    }
    if !waiting.is_empty() {
        let problem = Problem::JudgementsWaited { device: coverage.device.to_owned(), ids: waiting };
        found.push(problem.at(node.nearest_fact("document.require")));
    }
    found
}

fn to_be_judged(coverage: &Coverage<'_>, row: &Row<'_>) -> Problem {
    let owned = str::to_owned;
    let (why, facts) =
        row.person.as_ref().map(|person| (owned(person.why), person.facts.to_string())).unwrap_or_default();
    let (device, id) = (owned(coverage.device), owned(row.id));
    Problem::ToBeJudged { device, id, clause: owned(row.clause), duty: owned(row.duty), why, facts }
}

fn gap(coverage: &Coverage<'_>, row: &Row<'_>, facts: &Fact) -> Problem {
    let owned = str::to_owned;
    let (device, id, clause, duty) = (owned(coverage.device), owned(row.id), owned(row.clause), owned(row.duty));
    if row.status == Status::Contradicted {
        let against = row.evidence.iter().filter(|aspect| aspect.is_contradicted());
        let against = against.map(|aspect| format!("{}: {}", aspect.aspect, places(&aspect.against))).collect();
        return Problem::RequirementContradicted { device, id, clause, duty, against };
    }
    let mut lacking = Vec::new();
    let mut add: Vec<String> = Vec::new();
    for aspect in row.evidence.iter().filter(|aspect| aspect.shown.is_empty()) {
        lacking.push(lack(aspect));
        let is_there = !aspect.not_shown.is_empty() || !aspect.says_nothing.is_empty();
        if let Some(pattern) = aspect.any.first().filter(|_| !is_there) {
            let example = pattern.example(schema_once(), facts);
            if !add.contains(&example) {
                add.push(example);
            }
        }
    }
    let add = add.join("\n");
    match row.status {
        Status::Missing => Problem::RequirementMissing { device, id, clause, duty, lacking, add },
        _ => Problem::RequirementPartly { device, id, clause, duty, lacking, add },
    }
}

/// The missing aspect, and the places of facts that are not sufficient.
fn lack(aspect: &AspectRow<'_>) -> String {
    let name = aspect.aspect;
    if let Some(sentence) = aspect.sentence {
        format!(
            "{name} (`duty.{sentence}`; it is printed for a source of `document.require`, and `ifugen requirements show` says for which facts)"
        )
    } else if let Some(hidden) = aspect.not_shown.first() {
        // Adding TOML would not help: a template or `leave_out` keeps it from the reader.
        format!("{name} (given at {}, but no chapter shows it)", hidden.place)
    } else if let Some(empty) = aspect.says_nothing.first() {
        format!("{name} (the text at {} says nothing)", empty.place)
    } else {
        name.to_owned()
    }
}

/// `network.zone.clinic (pump.ifu.toml:12:3)`, for each.
fn places(facts: &[Given<'_>]) -> String {
    facts.iter().map(|given| format!("{} ({})", given.fact, given.place)).collect::<Vec<_>>().join(", ")
}
