//! Merges the vulnerability statements of files into the configuration: rows are completed, published numbers become
//! rows, and contradictions and missing data are reported.
//!
//! A document names only what its manufacturer marked for users: by a row of `[[sbom.vulnerability]]`, or in `publish`.
//! A statement about another product never counts as one about the device.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::limit::{ASSESSMENTS, VALUE};
use crate::base::source::Place;
use crate::input::import::Bill;
use crate::input::import::vex::{Assessment, Item, Subject, purl};
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

/// The components by all that files call them.
struct Known<'a> {
    components: &'a [Component],
    rows: FxHashMap<(&'a str, &'a str), Vec<usize>>,
    packages: FxHashMap<String, Vec<usize>>,
    /// By package and version.
    purls: FxHashMap<(String, String), Vec<usize>>,
    cpes: FxHashMap<&'a str, Vec<usize>>,
    bill: Option<&'a Bill>,
}

impl<'a> Known<'a> {
    fn of(components: &'a [Component], files: &'a [Assessed]) -> Self {
        let bill = files.iter().find(|file| file.is_bill).map(|file| &file.bill);
        let (rows, packages, purls, cpes) = Default::default();
        let mut known = Self { components, rows, packages, purls, cpes, bill };
        for (number, component) in components.iter().enumerate() {
            known.rows.entry((&component.name.0, &component.version.0)).or_default().push(number);
            if let Some(own) = &component.purl {
                let (package, version) = purl(&own.0);
                let version = version.unwrap_or_else(|| component.version.0.clone());
                known.packages.entry(package.clone()).or_default().push(number);
                known.purls.entry((package, version)).or_default().push(number);
            }
            if let Some(cpe) = &component.cpe {
                known.cpes.entry(&cpe.0).or_default().push(number);
            }
        }
        known
    }

    /// The components that a file names: by their name in the bill, their package URL, their CPE, or name and version.
    fn find(&self, item: &Item) -> Vec<usize> {
        let row = |name: &str, version: &str| self.rows.get(&(name, version)).cloned().unwrap_or_default();
        let of_bill = self.bill.filter(|bill| item.bill.is_none() || item.bill == bill.serial);
        // A name that the file itself defines is not a name of another file.
        if let Some(bill) = of_bill.filter(|_| item.name.is_none()) {
            let named = item.ids.iter().rev().find_map(|id| bill.refs.get(id));
            if let Some(numbers) = named.map(|(name, version)| row(name, version)).filter(|row| !row.is_empty()) {
                return numbers;
            }
        }
        if let Some((package, version)) = item.purl.as_deref().map(purl)
            && let Some(all) = self.packages.get(&package)
        {
            return match version {
                Some(version) => self.purls.get(&(package, version)).cloned().unwrap_or_default(),
                None => all.clone(),
            };
        }
        if let Some(numbers) = item.cpe.as_deref().and_then(|cpe| self.cpes.get(cpe)) {
            return numbers.clone();
        }
        if let (Some(name), Some(version)) = (&item.name, &item.version) {
            let found = row(name, version);
            if !found.is_empty() {
                return found;
            }
        }
        let spaced = item.ids.iter().filter_map(|id| id.rsplit_once(' '));
        spaced.map(|(name, version)| row(name, version)).find(|row| !row.is_empty()).unwrap_or_default()
    }

    /// Whether the bill identifies an item as this device: by its own name, or by the name in a file that refers to the
    /// bill.
    fn is_device(&self, item: &Item, in_bill: bool) -> bool {
        self.bill.is_some_and(|bill| {
            let is_own_name = if item.bill.is_none() { in_bill } else { item.bill == bill.serial };
            is_own_name
                && bill.product.as_ref().is_some_and(|product| product.ids.iter().any(|id| item.ids.contains(id)))
        })
    }

    /// Adds the statements of a file about the device and its components.
    fn statements<'f>(
        &self,
        file: &'f Assessed,
        versions: &[&str],
        strangers: &mut IndexSet<String>,
        into: &mut Vec<Statement<'f>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let mut products: BTreeMap<String, &Item> = BTreeMap::new();
        let mut about: Vec<(&Assessment, &Subject, Option<&Item>, Vec<About>)> = Vec::new();
        let mut count = 0_usize;
        for said in &file.bill.assessments {
            let nothing = said.subjects.is_empty().then_some(&NOTHING);
            for subject in said.subjects.iter().chain(nothing) {
                let listed = |item: &Item| self.find(item).into_iter().map(About::Component).collect::<Vec<_>>();
                // An unlisted component has no known version: statements about several versions have several subjects.
                let mut stranger = |item: &Item| {
                    let ranges = subject.versions.iter().map(|versions| versions.range.as_str());
                    let name = std::iter::once(item.shown().as_str()).chain(ranges).collect::<Vec<_>>().join(" ");
                    vec![About::Unlisted(strangers.insert_full(name).0)]
                };
                let (mut product, things) = match (&subject.product, &subject.component) {
                    (product, Some(component)) => match listed(component) {
                        things if things.is_empty() => (product.as_ref(), stranger(component)),
                        things => (product.as_ref(), things),
                    },
                    // One file may name a component and another file the product.
                    (Some(item), None) => match listed(item) {
                        things if things.is_empty() && self.is_device(item, file.is_bill) => {
                            (None, vec![About::Device])
                        }
                        things if things.is_empty() && file.is_bill => (None, stranger(item)),
                        things if things.is_empty() => (Some(item), vec![About::Device]),
                        things => (None, things),
                    },
                    (None, None) => (None, vec![About::Device]),
                };
                if product.is_some_and(|product| self.is_device(product, file.is_bill)) {
                    product = None;
                }
                if let Some(product) = product {
                    products.entry(product.shown()).or_insert(product);
                }
                // A name with no version can mean many components.
                count = said.ids.len().saturating_mul(things.len()).saturating_add(count);
                if count > ASSESSMENTS {
                    let path = file.path.clone();
                    found.push(Problem::TooManyAssessments { path, found: count, limit: ASSESSMENTS }.at(file.place));
                    return;
                }
                about.push((said, subject, product, things));
            }
        }
        match &file.product {
            Some((name, place)) if !products.values().any(|item| item.is_called(name)) && !products.is_empty() => {
                let known = products.into_keys().collect();
                let problem = Problem::VexProductUnknown { path: file.path.clone(), product: name.clone(), known };
                found.push(problem.at(*place));
                return;
            }
            None if products.len() > 1 => {
                let products = products.into_keys().collect();
                found.push(Problem::VexProducts { path: file.path.clone(), products }.at(file.place));
                return;
            }
            _ => {}
        }
        for (said, subject, product, things) in about {
            let is_other = |(name, _): &(String, Place)| product.is_some_and(|item| !item.is_called(name));
            if file.product.as_ref().is_some_and(is_other) {
                continue;
            }
            for about in things {
                let own = match about {
                    About::Component(number) => vec![self.components[number].version.0.as_str()],
                    About::Device => versions.to_vec(),
                    About::Unlisted(_) => Vec::new(),
                };
                // A statement may be about other versions only.
                let Some(is_affected) = subject.meets(&own) else { continue };
                let state = match said.state {
                    Some(VexState::Affected) if !is_affected => Some(VexState::NotAffected),
                    state => state,
                };
                into.push(Statement { file, said, about, state });
            }
        }
    }
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
            own.name.0 == name.0 && row.component_version.as_ref().is_none_or(|version| own.version == *version)
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
        fixed_in: None,
        because: None,
        action: None,
        residual_risk: None,
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
        row.component_version = row.component_version.take().or_else(|| Some(components[*number].version.clone()));
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
