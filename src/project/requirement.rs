//! Requirements: reads and checks the catalogues of `requirements/`, built in and the project's own.

mod check;
mod pattern;
pub mod show;

use std::sync::{Arc, OnceLock};

use include_dir::{Dir, include_dir};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::source::{Sources, unix_ends};
use crate::model::device;
use crate::model::node::Node;
use crate::model::parse;
use crate::model::sentence::{Sentence, Sentences};
use crate::model::shape;
pub use pattern::Pattern;
pub(crate) use pattern::{Comparison, Test};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/requirements");

/// The file with topics and conditions.
const TOPICS: &str = "topics.toml";

/// All sources, topics and conditions, checked as a whole, so that every reference resolves.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// Sorted by the names of their files.
    pub sources: Vec<Source>,
    pub topics: Vec<Topic>,
    pub conditions: Vec<Condition>,
    /// Facts that never answer a duty, whatever it requires. In a form, which has yes-or-no questions, they do.
    pub worthless: Vec<Pattern>,
    /// The project's judgements: a person confirmed a requirement.
    pub judged: Vec<Judged>,
}

/// A source of requirements.
#[derive(Debug, Clone)]
pub struct Source {
    pub about: About,
    pub requirements: Vec<Requirement>,
}

/// A subject of facts.
#[derive(Debug, Clone)]
pub struct Topic {
    pub id: String,
    pub meaning: String,
    /// The chapter that is expected to show the facts.
    pub chapter: String,
    /// The facts about it. They cover nothing: a requirement has its own aspects.
    pub evidence: Vec<Aspect>,
}

/// One thing that the document must state, by any of several facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aspect {
    /// A noun phrase.
    pub name: String,
    pub any: Vec<Pattern>,
    /// Facts that contradict it: their rows or tables never count.
    pub not: Vec<Pattern>,
    /// Facts that contradict it as a whole: with one of them nothing counts.
    pub veto: Vec<Pattern>,
    /// Whether it asks for a drawing: facts count where a figure shows them. A pattern with a value counts as usual.
    pub drawn: bool,
}

/// What answers a requirement, beside its aspects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// By facts alone.
    Facts,
    /// By a sentence that ifugen prints.
    Sentence(Sentence),
    /// By a person; why the facts cannot.
    Person(String),
    /// Something other than the document.
    Outside(String),
}

/// A person's confirmation of a requirement. It is valid as long as the facts that it rests on do not change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    pub requirement: String,
    /// Id of the device.
    pub device: String,
    /// Hash of the facts, as `check` prints it.
    pub facts: String,
    /// Name of the person.
    pub by: String,
    /// ISO 8601.
    pub date: String,
    pub reason: String,
    /// File, line and column.
    pub place: String,
}

/// When a requirement applies.
#[derive(Debug, Clone)]
pub struct Condition {
    pub id: String,
    pub meaning: String,
    /// Content of advisories, which instructions for use cannot contain.
    pub advisory: bool,
    /// Each alone makes it false.
    pub false_if: Vec<Rule>,
}

/// Facts that make a condition false: one for each pattern of `all`, none for any of `none`.
#[derive(Debug, Clone)]
pub struct Rule {
    pub all: Vec<Pattern>,
    pub none: Vec<Pattern>,
}

/// One duty of a source.
#[derive(Debug, Clone)]
pub struct Requirement {
    pub id: String,
    /// Its clause in the source.
    pub clause: String,
    /// A paraphrase in one sentence.
    pub duty: String,
    pub addressee: Addressee,
    /// Ids of topics.
    pub topics: Vec<String>,
    pub confidence: Confidence,
    /// Id of a condition.
    pub applies_when: String,
    pub note: Option<String>,
    pub answer: Answer,
    /// What the document must state.
    pub evidence: Vec<Aspect>,
    /// How the evidence is to be read.
    pub why: Option<String>,
}

/// A file of a catalogue as it is written.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    source: Option<About>,
    requirement: Option<Vec<RequirementEntry>>,
    topic: Option<Vec<TopicEntry>>,
    condition: Option<Vec<ConditionEntry>>,
    worthless: Option<Vec<WorthlessEntry>>,
    judged: Option<Vec<JudgedEntry>>,
}

/// What a source is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Begins the id of each of its requirements.
    pub id: String,
    pub title: String,
    /// What headings call it, in all languages; its title when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Which edition was read, and how.
    pub edition: String,
    pub kind: Kind,
    pub jurisdiction: String,
}

/// How binding a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Obliges.
    Law,
    /// Recommends.
    Guidance,
    /// Obliges where conformity is claimed.
    Standard,
    /// A disclosure beside the instructions: its gaps are none of the document's.
    Form,
    /// A contract or tender of the project's own.
    Contract,
}

/// To whom a requirement speaks; only what is for the user can be covered by a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Addressee {
    #[serde(rename = "user information")]
    UserInformation,
    #[serde(rename = "design")]
    Design,
    #[serde(rename = "process")]
    Process,
}

/// Whether the text of the clause was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// It was read, in the source or quoted in another one.
    Verified,
    /// It is known from memory: confirm it before relying on it.
    Recalled,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RequirementEntry {
    id: String,
    clause: String,
    duty: String,
    addressee: Addressee,
    topics: Vec<String>,
    confidence: Confidence,
    applies_when: Option<String>,
    note: Option<String>,
    /// Id of a sentence that ifugen prints.
    sentence: Option<String>,
    /// Why a person has to judge.
    person: Option<String>,
    /// What answers it instead of the document.
    outside: Option<String>,
    why: Option<String>,
    evidence: Option<Vec<AspectEntry>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct TopicEntry {
    id: String,
    meaning: String,
    chapter: String,
    evidence: Option<Vec<AspectEntry>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct AspectEntry {
    aspect: String,
    any: Vec<String>,
    not: Option<Vec<String>>,
    veto: Option<Vec<String>>,
    drawn: Option<bool>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WorthlessEntry {
    /// Why no duty is answered by them.
    because: String,
    facts: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct JudgedEntry {
    requirement: String,
    device: String,
    facts: String,
    by: String,
    date: String,
    reason: String,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct ConditionEntry {
    id: String,
    meaning: String,
    advisory: Option<bool>,
    false_if: Option<Vec<RuleEntry>>,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    all: Vec<String>,
    none: Option<Vec<String>>,
}

/// Name and text of a file of `requirements/`.
pub type CatalogueFile = (String, String);

/// A file as read: its name, its values with their places, and the same as a type.
struct Read {
    name: String,
    node: Node,
    file: File,
    /// Whether its entries are checked.
    is_checked: bool,
}

/// The built-in files, sorted by name.
#[must_use]
pub fn built_in() -> Vec<CatalogueFile> {
    let mut files: Vec<CatalogueFile> = BUILT_IN
        .files()
        .filter_map(|file| Some((file.path().to_str()?.to_owned(), unix_ends(file.contents_utf8()?).into_owned())))
        .filter(|(name, _)| is_toml(name))
        .collect();
    files.sort();
    files
}

/// The built-in catalogue, read once.
#[must_use]
pub fn standard() -> Arc<Catalogue> {
    static STANDARD: OnceLock<Arc<Catalogue>> = OnceLock::new();
    Arc::clone(STANDARD.get_or_init(|| Arc::new(read(&[]).0)))
}

/// The built-in catalogue with a project's files over it, and all problems.
///
/// A file replaces the built-in file of the same name; only `topics.toml` is merged entry by entry, by id. Invalid
/// entries are left out of the catalogue.
///
/// The built-in files are part of the program and right, which a test checks: checking them again takes most of the time.
#[must_use]
pub fn read(own: &[CatalogueFile]) -> (Catalogue, Vec<Diagnostic>, Sources) {
    read_and_check(own, false)
}

fn read_and_check(own: &[CatalogueFile], checks_built_in: bool) -> (Catalogue, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let mut diagnostics = Vec::new();
    let mut files: Vec<(String, CatalogueFile, bool)> = Vec::new();
    for (name, text) in built_in() {
        if name == TOPICS || !own.iter().any(|(other, _)| *other == name) {
            files.push((name.clone(), (format!("(built in) requirements/{name}"), text), checks_built_in));
        }
    }
    for (name, text) in own.iter().filter(|(name, _)| is_toml(name)) {
        files.push((name.clone(), (format!("requirements/{name}"), text.clone()), true));
    }
    // Stable: the project's `topics.toml` comes after the built-in one, and both before what uses them.
    files.sort_by(|a, b| (a.0 != TOPICS, &a.0).cmp(&(b.0 != TOPICS, &b.0)));
    let mut read = Vec::with_capacity(files.len());
    for (name, (display, text), is_checked) in files {
        let id = sources.add(&display, &text);
        let (node, mut wrong) = parse::values(id, &sources);
        if is_checked {
            wrong.extend(shape::check(&node, schema()));
        }
        if wrong.iter().all(|diagnostic| diagnostic.problem.severity() != Severity::Error) {
            match File::deserialize(&node) {
                Ok(file) => read.push(Read { name, node, file, is_checked }),
                Err(located) => wrong.push(located.into()),
            }
        }
        diagnostics.extend(wrong);
    }
    let (catalogue, wrong) = check::catalogue(&read, &sources);
    diagnostics.extend(wrong);
    (catalogue, diagnostics, sources)
}

fn is_toml(name: &str) -> bool {
    name.strip_suffix(".toml").is_some_and(|stem| !stem.is_empty())
}

/// The JSON Schema of a file of `requirements/`.
fn schema() -> &'static serde_json::Value {
    static SCHEMA: OnceLock<serde_json::Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = schemars::schema_for!(File).to_value();
        device::drop_null(&mut schema);
        schema
    })
}

impl Catalogue {
    /// Every requirement with its source.
    pub fn requirements(&self) -> impl Iterator<Item = (&Source, &Requirement)> {
        self.sources.iter().flat_map(|source| source.requirements.iter().map(move |entry| (source, entry)))
    }

    /// The sentences that requirements ask for, each with the ids of their sources.
    #[must_use]
    pub fn sentences(&self) -> Sentences {
        let mut sentences = Sentences::new();
        for (source, requirement) in self.requirements() {
            if let Answer::Sentence(sentence) = requirement.answer {
                sentences.entry(sentence).or_default().push(source.about.id.clone());
            }
        }
        sentences
    }

    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.about.id == id)
    }

    #[must_use]
    pub fn requirement(&self, id: &str) -> Option<(&Source, &Requirement)> {
        self.requirements().find(|(_, requirement)| requirement.id == id)
    }

    #[must_use]
    pub fn topic(&self, id: &str) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == id)
    }

    #[must_use]
    pub fn condition(&self, id: &str) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.id == id)
    }

    /// Whether a document can cover it: it addresses the user, before anything has happened.
    #[must_use]
    pub fn is_for_the_document(&self, requirement: &Requirement) -> bool {
        requirement.addressee == Addressee::UserInformation
            && self.condition(&requirement.applies_when).is_none_or(|condition| !condition.advisory)
    }

    /// The id of a source or requirement that is most like this one.
    #[must_use]
    pub fn near<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
        shape::near(name, names).map(str::to_owned)
    }
}
