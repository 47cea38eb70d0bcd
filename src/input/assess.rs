//! Merges the vulnerability statements of files into the configuration: rows are completed, published numbers become
//! rows, and contradictions and missing data are reported.
//!
//! A document names only what its manufacturer marked for users: by a row of `[[sbom.vulnerability]]`, or in `publish`.
//! A statement about another product never counts as one about the device.

mod known;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use rustc_hash::FxHashSet;

use known::Known;

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::limit::VALUE;
use crate::base::source::Place;
use crate::input::import::Bill;
use crate::input::import::vex::{Assessment, Item, Subject};
use crate::model::device::protection::{Component, Sbom, VexState, Vulnerability};
use crate::model::device::value::{Code, ComponentRef, OneOrMany, Prose, Text};
use crate::model::node::Node;
use crate::wording::{escape, prose};

/// The subject of a statement that names nothing.
static NOTHING: Subject = Subject { product: None, component: None, versions: Vec::new() };

/// A file with its statements on vulnerabilities.
pub(super) struct Assessed {
    /// As the configuration names it.
    pub path: String,
    /// The place that names it.
    pub place: Place,
    /// The product of the file that is the device, and the place in the configuration that says so.
    pub product: Option<(String, Place)>,
    pub bill: Bill,
    /// Whether it is the bill of the device: everything that it names is in the device.
    pub is_bill: bool,
}

/// The subject of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Device,
    /// The number of a component.
    Component(usize),
    /// A component that is not listed, by its number among those.
    Unlisted(usize),
}

/// A vulnerability in one product or component, from a file.
struct Statement<'f> {
    file: &'f Assessed,
    said: &'f Assessment,
    about: About,
    state: Option<VexState>,
}

impl Statement<'_> {
    fn shown(&self) -> String {
        format!("`{}`, {}", self.file.path, self.said.at)
    }
}

/// Lays the files over the rows of the configuration. `language` is that of its prose, `versions` those of the device's
/// software.
pub(super) fn lay(
    sbom: &mut Sbom,
    node: &Node,
    files: &[Assessed],
    language: &str,
    versions: &[&str],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let components = sbom.component.clone().unwrap_or_default();
    let known = Known::of(&components, files);
    let (mut statements, mut strangers) = (Vec::new(), IndexSet::new());
    for file in files {
        known.statements(file, versions, &mut strangers, &mut statements, &mut found);
    }
    // The product of a file must be known before missing statements can be reported.
    if !found.is_empty() {
        return found;
    }
    let (by_id, mut mentioned) = latest(&statements, &mut found);
    let mut rows = sbom.vulnerability.take().unwrap_or_default();
    for (index, row) in rows.iter_mut().enumerate() {
        let about: Vec<usize> = of_row(row, &by_id, &statements, &components);
        mentioned.extend(&about);
        let about: Vec<&Statement> = about.into_iter().map(|number| &statements[number]).collect();
        let place = |field: &str| node.nearest(&["sbom", "vulnerability", &index.to_string(), field]);
        if let Err(differs) = fill(row, &about, &components, language) {
            let (field, problem) = *differs;
            found.push(problem.at(place(field)));
        }
    }
    for (index, id) in sbom.publish.iter().flatten().enumerate() {
        let place = node.nearest(&["sbom", "publish", &index.to_string()]);
        let Some(about) = by_id.get(&key(&id.0)) else {
            let in_row = rows.iter().any(|row| ids(row).any(|own| key(own) == key(&id.0)));
            if !in_row {
                found.push(Problem::VexUnknown { id: id.0.clone(), files: paths(files) }.at(place));
            }
            continue;
        };
        for (about, number) in about {
            if !mentioned.insert(*number) {
                continue;
            }
            let statement = &statements[*number];
            let Some(state) = statement.state else {
                found.push(Problem::VexUnassessed { id: id.0.clone(), at: statement.shown() }.at(place));
                continue;
            };
            if matches!(about, About::Unlisted(_)) {
                let named = statement.said.subjects.iter().filter_map(|subject| subject.component.as_ref());
                let component = named.map(Item::shown).next().unwrap_or_default();
                found.push(Problem::VexComponent { id: id.0.clone(), component, at: statement.shown() }.at(place));
            }
            let mut row = blank(id, state);
            if let Err(differs) = fill(&mut row, &[statement], &components, language) {
                found.push(differs.1.at(place));
            }
            rows.push(row);
        }
    }
    let unlisted = sbom.unlisted.as_deref().unwrap_or_default();
    for file in files {
        let open = statements.iter().enumerate().filter(|(number, statement)| {
            let is_left_out = statement.state.is_some_and(|state| unlisted.contains(&state));
            std::ptr::eq(statement.file, file) && !mentioned.contains(number) && !is_left_out
        });
        let open: Vec<&Statement> = open.map(|(_, statement)| statement).collect();
        found.extend(not_listed(&open).map(|problem| problem.at(file.place)));
        found.extend(known_after_all(sbom, file, &open, node));
    }
    if !rows.is_empty() {
        sbom.vulnerability = Some(rows);
    }
    found
}

fn paths(files: &[Assessed]) -> Vec<String> {
    files.iter().filter(|file| !file.bill.assessments.is_empty()).map(|file| file.path.clone()).collect()
}

/// Numbers of vulnerabilities are compared case-insensitively.
fn key(id: &str) -> String {
    id.to_ascii_lowercase()
}

fn ids(row: &Vulnerability) -> impl Iterator<Item = &str> {
    row.id.iter().flat_map(OneOrMany::as_slice).map(|id| id.0.as_str())
}

/// The statements about each subject, by the number of the vulnerability.
type ById = BTreeMap<String, BTreeMap<About, usize>>;

/// The last statement about each vulnerability in each subject, and the statements that another one replaces.
fn latest(statements: &[Statement], found: &mut Vec<Diagnostic>) -> (ById, FxHashSet<usize>) {
    let mut by_id = ById::new();
    let mut replaced = FxHashSet::default();
    let mut disputed: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (number, statement) in statements.iter().enumerate() {
        for id in &statement.said.ids {
            let place = by_id.entry(key(id)).or_default().entry(statement.about).or_insert(number);
            let other = &statements[*place];
            if *place == number || std::ptr::eq(other.said, statement.said) {
                continue;
            }
            let day = |statement: &Statement| statement.said.date.as_ref().map(|date| date.0.clone());
            let follows = std::ptr::eq(other.file, statement.file) && statement.file.bill.is_sequence;
            let is_same = day(other) == day(statement) && !follows;
            if is_same && other.state != statement.state && other.state.is_some() && statement.state.is_some() {
                if disputed.insert((&other.said.at, &statement.said.at)) {
                    let (one, other) = (other.shown(), statement.shown());
                    found.push(Problem::VexTwice { id: id.clone(), one, other }.at(statement.file.place));
                }
                replaced.insert(number);
                continue;
            }
            // An assessment takes precedence over a mere listing, a later one over an earlier one.
            let rank = |statement: &Statement| (statement.state.is_some(), day(statement));
            if rank(statement) > rank(other) || (follows && rank(statement) == rank(other)) {
                replaced.insert(*place);
                *place = number;
            } else {
                replaced.insert(number);
            }
        }
    }
    (by_id, replaced)
}

/// The statements that a row is about: those about its component, else those about the device.
fn of_row(row: &Vulnerability, by_id: &ById, statements: &[Statement], components: &[Component]) -> Vec<usize> {
    let all = || ids(row).filter_map(|id| by_id.get(&key(id))).flatten().map(|(_, number)| *number);
    let Some(name) = &row.component else { return all().collect() };
    let is_meant = |number: &usize| match statements[*number].about {
        About::Component(own) => {
            let own = &components[own];
            own.name.0 == name.0
                && row.component_version.as_ref().is_none_or(|version| own.version.as_ref() == Some(version))
        }
        _ => false,
    };
    let meant: Vec<usize> = all().filter(is_meant).collect();
    if meant.is_empty() { all().filter(|number| statements[*number].about == About::Device).collect() } else { meant }
}

fn blank(id: &Code, state: VexState) -> Vulnerability {
    Vulnerability {
        id: Some(OneOrMany::One(id.clone())),
        title: None,
        component: None,
        component_version: None,
        rating: None,
        score: None,
        state,
        justification: None,
        response: None,
        exploited: None,
        fixed_in: None,
        because: None,
        action: None,
        residual_risk: None,
        reported_by: None,
        assessed_on: None,
        source: None,
    }
}

/// The name of a value of a closed list.
fn named(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Completes a row from the statements about it.
///
/// # Errors
/// The field of the row that a statement contradicts, and the problem.
fn fill(
    row: &mut Vulnerability,
    about: &[&Statement],
    components: &[Component],
    language: &str,
) -> Result<(), Box<(&'static str, Problem)>> {
    let id = ids(row).collect::<Vec<_>>().join(", ");
    let differs = |field: &'static str, here: String, there: String, statement: &Statement| {
        let problem = Problem::VexDiffers { id: id.clone(), field, here, there, at: statement.shown() };
        Err(Box::new((field, problem)))
    };
    let said: Vec<&&Statement> = about.iter().filter(|statement| statement.state.is_some()).collect();
    for statement in &said {
        if let Some(state) = statement.state.filter(|state| *state != row.state) {
            return differs("state", named(row.state), named(state), statement);
        }
        if let (Some(own), Some(other)) = (row.justification, statement.said.justification)
            && own != other
        {
            return differs("justification", named(own), named(other), statement);
        }
    }
    let mut named_components: Vec<usize> = Vec::new();
    for statement in about {
        if let About::Component(number) = statement.about
            && !named_components.contains(&number)
        {
            named_components.push(number);
        }
    }
    if let ([number], None) = (&*named_components, &row.component) {
        row.component = Some(ComponentRef(components[*number].name.0.clone()));
        row.component_version = row.component_version.take().or_else(|| components[*number].version.clone());
    }
    let Some(statement) = said.first() else { return Ok(()) };
    let Assessment { because, action, score, date, justification, response, .. } = statement.said;
    let of_its_state = statement.said.state == statement.state;
    let origin = &statement.file.bill.origin;
    // Texts in another language cannot be prose of this configuration.
    let same = |tag: &String| tag.split('-').next() == language.split('-').next();
    let is_own = origin.language.as_ref().is_none_or(same);
    let text = |text: &Option<String>| text.as_deref().filter(|_| is_own).and_then(plain);
    if of_its_state {
        row.justification = row.justification.or(*justification);
        if !response.is_empty() {
            row.response.get_or_insert_with(|| response.clone());
        }
        row.because = row.because.take().or_else(|| text(because));
        row.action = row.action.take().or_else(|| text(action));
    }
    row.score = row.score.take().or_else(|| score.clone().map(Text));
    row.assessed_on = row.assessed_on.take().or_else(|| date.clone());
    let file = statement.file.path.rsplit(['/', '\\']).next().unwrap_or_default();
    row.source = row.source.take().or_else(|| Some(Text(origin.source.clone().unwrap_or_else(|| file.to_owned()))));
    Ok(())
}

/// Plain text as prose that shows exactly it; `None` if it is too long for prose.
fn plain(text: &str) -> Option<Prose> {
    let escaped = escape::escape(text);
    let fits = escaped.chars().count() <= VALUE && prose::placeholders(&escaped).is_empty();
    fits.then_some(Prose(escaped))
}

/// The vulnerabilities of a file that the document does not list, in one line.
fn not_listed(open: &[&Statement]) -> Option<Problem> {
    let mut seen: FxHashSet<&str> = FxHashSet::default();
    let mut states: BTreeMap<String, usize> = BTreeMap::new();
    let mut first: Vec<String> = Vec::new();
    // Affected before not affected.
    let mut open: Vec<&&Statement> = open.iter().collect();
    open.sort_by_key(|statement| match statement.state {
        Some(VexState::Affected) => 0,
        Some(VexState::UnderInvestigation) => 1,
        None => 2,
        Some(VexState::Fixed) => 3,
        Some(VexState::NotAffected) => 4,
    });
    for statement in &open {
        let Some(id) = statement.said.ids.first().filter(|id| seen.insert(id)) else { continue };
        *states.entry(statement.state.map_or_else(|| "not assessed".to_owned(), named)).or_default() += 1;
        if first.len() < 5 {
            first.push(id.clone());
        }
    }
    let path = open.first()?.file.path.clone();
    Some(Problem::VexUnlisted { path, states: states.into_iter().collect(), first })
}

/// The claim that no vulnerability was known contradicts a file that states one.
fn known_after_all(sbom: &Sbom, file: &Assessed, open: &[&Statement], node: &Node) -> Option<Diagnostic> {
    let day = sbom.none_known_on.as_ref()?;
    let is_known = |statement: &&&Statement| {
        matches!(statement.state, Some(VexState::Affected | VexState::UnderInvestigation))
            && statement.said.date.as_ref().is_none_or(|date| date.0 <= day.0)
    };
    let statement = open.iter().find(is_known)?;
    let state = statement.state.map(named).unwrap_or_default();
    let id = statement.said.ids.first().cloned().unwrap_or_default();
    let problem = Problem::Questionable {
        one: "sbom.none_known_on".into(),
        other: format!("{id} in {} ({state})", file.path),
        why: "the manufacturer knew of a vulnerability, or of none".into(),
    };
    Some(problem.at(node.nearest(&["sbom", "none_known_on"])))
}
