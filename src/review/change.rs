//! The changes between two states of the configurations: facts with their class, sentences in each language, stale
//! translations, requirements with a new status.

pub mod align;
pub mod chapter;
pub mod text;

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use rustc_hash::FxHashMap;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::compose::document::{Chapter, Document};
use crate::input::load::Device;
use crate::input::translate;
use crate::model::difference::{self, At, Difference};
use crate::model::fact::{Fact, TextKind};
use crate::project::rule::{Class, Finding, Named, Rules};
use crate::review::coverage::{self, Coverage, Status};
use text::{Change, LanguageChanges};

/// The version of the report's JSON; it increases when a field changes its meaning or is removed.
pub const FORM: u32 = 1;

/// What changed between two states.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// Number of the report's form.
    pub form: u32,
    /// What the old state is called: a revision or a path.
    pub old: String,
    pub new: String,
    /// The devices that changed, those of the new state first, in its order.
    pub devices: Vec<DeviceChanges>,
}

/// What changed of one device.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct DeviceChanges {
    /// Its `device.id`, by which the states are matched.
    pub id: String,
    pub name: String,
    pub change: Change,
    /// Changed facts by their path in the configuration; none for a device that was added or removed.
    pub facts: Vec<FactChange>,
    /// Sentences and rows of its documents, by language.
    pub texts: Vec<LanguageChanges>,
    /// Translations that do not fit their text any more.
    pub translations: Vec<StaleTranslation>,
    /// Requirements whose state is another.
    pub coverage: Vec<CoverageChange>,
}

/// A fact, a list or a row that changed.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FactChange {
    /// `network.port.https.number`; of what was removed, as it was.
    pub path: String,
    /// Its path before, where that is another: a row with no id has moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_path: Option<String>,
    pub change: Change,
    pub class: Class,
    /// The rule of `rules/changes.toml` that says so; absent where none knows the fact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Attribute of the message `change-reason` that says why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The value before, as the configuration writes it; an object for a row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Json>,
    /// `pump.ifu.toml:12:3`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_place: Option<String>,
    /// Anchors of the new document under which it is shown, each once.
    pub anchors: Vec<String>,
}

/// A text whose translation is of an earlier text, or missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StaleTranslation {
    pub language: String,
    /// Path of the fact.
    pub path: String,
    /// Whether there is no translation at all.
    pub missing: bool,
    /// The text as it was; absent for a new one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    pub new: String,
    pub place: String,
}

/// A requirement whose state is another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CoverageChange {
    pub requirement: String,
    pub source: String,
    pub clause: String,
    /// Absent where the document did not have to cover it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Status>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Status>,
    /// Whether it is now a gap, or a greater one.
    pub worse: bool,
}

impl Comparison {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.devices.is_empty()
    }

    /// Whether a fact of one of the classes changed. An added or removed device has nothing to compare with, so a
    /// person must judge it.
    #[must_use]
    pub fn has(&self, classes: &[Class]) -> bool {
        self.devices.iter().any(|device| match device.change {
            Change::Changed => device.facts.iter().any(|fact| classes.contains(&fact.class)),
            Change::Added | Change::Removed => classes.contains(&Class::Review),
        })
    }
}

impl DeviceChanges {
    pub(crate) fn is_empty(&self) -> bool {
        let Self { facts, texts, translations, coverage, .. } = self;
        facts.is_empty() && texts.is_empty() && translations.is_empty() && coverage.is_empty()
    }
}

pub(crate) fn only(device: &Device, change: Change) -> DeviceChanges {
    DeviceChanges {
        id: device.id.clone(),
        name: name(device),
        change,
        facts: Vec::new(),
        texts: Vec::new(),
        translations: Vec::new(),
        coverage: Vec::new(),
    }
}

fn name(device: &Device) -> String {
    device.facts.at("device.name").and_then(Fact::text).unwrap_or_default().to_owned()
}

/// The facts that differ between two versions of a device, each with its class.
#[must_use]
pub fn fact_changes(old: &Device, new: &Device, rules: &Rules, shown: Option<&Document>) -> Vec<FactChange> {
    let (old_facts, new_facts) = (difference::normal(&old.facts), difference::normal(&new.facts));
    let (old_named, new_named) = (Named::new(rules, &old_facts), Named::new(rules, &new_facts));
    let mut changes: Vec<FactChange> = Vec::new();
    let mut shorts = Shorts::default();
    let shown = shown.map(Places::of_document);
    for difference in difference::differences(&old_facts, &new_facts) {
        let finding = old_named.finding(&new_named, &difference);
        let side = |at: &Option<At>, device: &Device| {
            at.as_ref().map(|at| {
                let path = difference::written(&at.path, &device.facts);
                let place = device.sources.position(device.node.nearest_fact(&path));
                (device.facts.at(&path).map_or(Json::Null, json), path, place)
            })
        };
        let (was, is) = (side(&difference.old, old), side(&difference.new, new));
        // A short encryption is reported once, with its most important change.
        let is_short = |side: &Side, device: &Device| {
            let is = |path: &str| device.facts.at(path).is_some_and(|fact| fact.table().is_none());
            side.as_ref().is_none_or(|(_, path, _)| path.ends_with(SHORT) && is(path))
        };
        let path = |side: &Side| side.as_ref().map(|(_, path, _)| path.clone());
        let sides = (path(&was), path(&is));
        let same = is_short(&was, old) && is_short(&is, new);
        let same = same.then(|| shorts.first(&sides)).flatten();
        match same.map(|number| &mut changes[number]) {
            Some(change) if finding.verdict.class < change.class => change.set(finding),
            Some(_) => {}
            None => {
                let shown = is.as_ref().zip(shown.as_ref());
                let anchors = shown.map(|((_, path, _), document)| document.anchors(path, &new.facts));
                shorts.add(changes.len(), sides);
                changes.push(FactChange::new(&difference, was, is, finding, anchors.unwrap_or_default()));
            }
        }
    }
    changes
}

/// A value as written, its path and its place.
type Side = Option<(Json, String, String)>;

impl FactChange {
    fn new(difference: &Difference, was: Side, is: Side, finding: Finding<'_>, anchors: Vec<String>) -> Self {
        let change = match (&difference.old, &difference.new) {
            (Some(_), Some(_)) => Change::Changed,
            (None, _) => Change::Added,
            _ => Change::Removed,
        };
        let (old, old_path, old_place) = parts(was);
        let (new, new_path, new_place) = parts(is);
        let path = new_path.or_else(|| old_path.clone()).unwrap_or_default();
        Self {
            old_path: old_path.filter(|old| *old != path),
            path,
            change,
            class: finding.verdict.class,
            rule: finding.rule.map(str::to_owned),
            reason: finding.verdict.reason,
            old,
            new,
            old_place,
            new_place,
            anchors,
        }
    }

    fn set(&mut self, finding: Finding<'_>) {
        self.class = finding.verdict.class;
        self.rule = finding.rule.map(str::to_owned);
        self.reason = finding.verdict.reason;
    }

    /// Its path in the old version.
    #[must_use]
    pub fn path_before(&self) -> Option<&str> {
        (self.change != Change::Added).then(|| self.old_path.as_deref().unwrap_or(&self.path))
    }

    /// Its path in the new version.
    #[must_use]
    pub fn path_after(&self) -> Option<&str> {
        (self.change != Change::Removed).then_some(&self.path)
    }
}

fn parts(side: Side) -> (Option<Json>, Option<String>, Option<String>) {
    side.map_or((None, None, None), |(value, path, place)| (Some(value), Some(path), Some(place)))
}

/// The end of the path of an encryption.
const SHORT: &str = ".encryption";

/// The indices of the changes of encryptions, by their paths before and after.
#[derive(Default)]
struct Shorts {
    before: HashMap<String, Vec<usize>>,
    after: HashMap<String, Vec<usize>>,
    sides: HashMap<usize, (Option<String>, Option<String>)>,
}

impl Shorts {
    fn add(&mut self, number: usize, sides: (Option<String>, Option<String>)) {
        for (path, numbers) in [(&sides.0, &mut self.before), (&sides.1, &mut self.after)] {
            if let Some(path) = path.as_ref().filter(|path| path.ends_with(SHORT)) {
                numbers.entry(path.clone()).or_default().push(number);
            }
        }
        self.sides.insert(number, sides);
    }

    /// The first change of the same paths, if they exist.
    fn first(&self, (before, after): &(Option<String>, Option<String>)) -> Option<usize> {
        let numbers = match (before, after) {
            (Some(path), _) => self.before.get(path),
            (None, Some(path)) => self.after.get(path),
            (None, None) => None,
        };
        let fits = |number: &usize| {
            let (was, is) = &self.sides[number];
            (before.is_none() || before == was) && (after.is_none() || after == is)
        };
        numbers?.iter().copied().find(fits)
    }
}

/// The places where a document shows each fact.
pub(crate) struct Places<'d> {
    /// In the order of the document: the chapter's id and the anchor.
    places: FxHashMap<&'d str, Vec<(usize, &'d str, &'d str)>>,
}

impl<'d> Places<'d> {
    /// Of the id of a chapter, the path of a fact and the anchor under which the chapter shows it, in the order of the
    /// document.
    pub(crate) fn of(shown: impl IntoIterator<Item = (&'d str, &'d str, &'d str)>) -> Self {
        let mut places: FxHashMap<&str, Vec<_>> = FxHashMap::default();
        for (number, (chapter, fact, anchor)) in shown.into_iter().enumerate() {
            places.entry(fact).or_default().push((number, chapter, anchor));
        }
        Self { places }
    }

    fn of_document(document: &'d Document) -> Self {
        let shown = |chapter: &'d Chapter| document.shown(chapter).map(|(fact, anchor)| (&*chapter.id, fact, anchor));
        Self::of(document.chapters.iter().flat_map(shown))
    }

    /// The places of a fact, or of facts below it, in the order of the document.
    fn below(&self, path: &str, facts: &Fact) -> Vec<(usize, &'d str, &'d str)> {
        let leaves = facts.leaves_at(path);
        let mut places: Vec<_> =
            leaves.iter().filter_map(|leaf| self.places.get(leaf.as_str())).flatten().copied().collect();
        places.sort_unstable();
        places
    }

    /// The chapter and anchor that first show a fact or a fact below it.
    pub(crate) fn first(&self, path: &str, facts: &Fact) -> Option<(&'d str, &'d str)> {
        self.below(path, facts).first().map(|(_, chapter, anchor)| (*chapter, *anchor))
    }

    /// The anchors that show a fact or a fact below it; each once, in the order of the document.
    fn anchors(&self, path: &str, facts: &Fact) -> Vec<String> {
        let anchors: IndexSet<&str> = self.below(path, facts).into_iter().map(|(_, _, anchor)| anchor).collect();
        anchors.into_iter().map(str::to_owned).collect()
    }
}

/// A fact as the configuration writes it.
fn json(fact: &Fact) -> Json {
    match fact {
        Fact::Text { kind: TextKind::PortInteger | TextKind::IpProtocol, text } => {
            text.parse::<i64>().map_or_else(|_| text.as_str().into(), Json::from)
        }
        Fact::Text { text, .. } => Json::from(text.as_str()),
        Fact::Number(number) => Json::from(*number),
        Fact::Flag(flag) => Json::from(*flag),
        Fact::Choice { value, .. } => Json::from(*value),
        Fact::List(items) => items.iter().map(json).collect(),
        Fact::Table(table) => {
            let fields = table.fields.iter().map(|(name, fact)| (name.to_string(), json(fact)));
            Json::Object(fields.collect::<Map<String, Json>>())
        }
    }
}

/// Prose that is new or changed, and whose translation does not fit it.
pub(crate) fn stale(old: &Device, new: &Device, languages: &[String]) -> Vec<StaleTranslation> {
    let mut found = Vec::new();
    let units = translate::units(&new.facts, &new.node);
    for language in new.languages(languages) {
        let Some(translation) = new.translations.get(&language) else { continue };
        let [all_missing, all_fuzzy] =
            [&translation.missing, &translation.fuzzy].map(|paths| paths.iter().collect::<HashSet<_>>());
        for unit in &units {
            let (missing, fuzzy) = (all_missing.contains(&unit.path), all_fuzzy.contains(&unit.path));
            let before = old.facts.at(&unit.path).and_then(Fact::text);
            if (missing || fuzzy) && before != Some(unit.text.as_str()) {
                found.push(StaleTranslation {
                    language: language.clone(),
                    path: unit.path.clone(),
                    missing,
                    old: before.map(str::to_owned),
                    new: unit.text.clone(),
                    place: new.sources.position(unit.place),
                });
            }
        }
    }
    found
}

pub(crate) fn coverage_changes(old: Option<&Coverage<'_>>, new: Option<&Coverage<'_>>) -> Vec<CoverageChange> {
    let old: &[coverage::Row<'_>] = old.map_or(&[], |coverage| &coverage.requirements);
    let new: &[coverage::Row<'_>] = new.map_or(&[], |coverage| &coverage.requirements);
    let change = |before: Option<&coverage::Row<'_>>, after: Option<&coverage::Row<'_>>| {
        let row = after.or(before)?;
        let (old, new) = (before.map(|row| row.status), after.map(|row| row.status));
        (old != new).then(|| CoverageChange {
            requirement: row.id.to_owned(),
            source: row.source.to_owned(),
            clause: row.clause.to_owned(),
            old,
            new,
            worse: after.is_some_and(coverage::Row::is_gap)
                && before.is_none_or(|before| !before.is_gap() || Some(before.status) < new),
        })
    };
    let mut found: Vec<CoverageChange> =
        new.iter().filter_map(|row| change(old.iter().find(|old| old.id == row.id), Some(row))).collect();
    let gone = old.iter().filter(|old| new.iter().all(|new| new.id != old.id));
    found.extend(gone.filter_map(|row| change(Some(row), None)));
    found
}
