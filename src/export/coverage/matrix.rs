//! The traceability matrix as plain tables, from which every form of the report is made.

use std::collections::{BTreeMap, BTreeSet};

use super::{Covering, Report};
use crate::review::coverage::{Anchor, AspectRow, Because, Coverage, Evidence, Given, Judgement, Person, Row, Status};
use crate::review::observed::Verdict;
use crate::review::observed::record::{Held, HeldRow, SeenIn};
use crate::wording::locale::{Locale, say};
use crate::wording::word;

/// A table of the report.
pub struct Table {
    /// Anchor of its heading.
    pub id: &'static str,
    pub title: String,
    pub intro: Option<String>,
    pub head: Vec<String>,
    pub rows: Vec<TableRow>,
}

/// A row, and its anchor.
pub struct TableRow {
    pub id: Option<String>,
    pub cells: Vec<Cell>,
}

/// Lines of text.
pub type Cell = Vec<Line>;

/// Parts of a line; some are links.
pub type Line = Vec<Part>;

/// Text, and where it leads: an anchor of the report (`#topic-ports`), or of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    pub href: Option<String>,
    /// Whether it is English in every language of the report, like all prose of a catalogue.
    pub is_english: bool,
    /// Whether the rest of the cell goes below it.
    pub is_strong: bool,
}

/// Facts of one aspect that a row of a requirement names itself.
const NAMED: usize = 3;

fn text(text: impl Into<String>) -> Cell {
    vec![vec![plain(text)]]
}

fn plain(text: impl Into<String>) -> Part {
    Part { text: text.into(), ..Part::default() }
}

fn strong(part: Part) -> Part {
    Part { is_strong: true, ..part }
}

fn english(text: impl Into<String>) -> Part {
    Part { text: text.into(), is_english: true, ..Part::default() }
}

/// All tables, in reading order. Without `links`, no anchor of the document is a link.
///
/// # Errors
/// Fails if a message is missing.
pub fn tables(report: &Report<'_>, links: bool) -> anyhow::Result<Vec<Table>> {
    let Report { coverage, locale, documents, .. } = report;
    let making = Making { locale, documents, links };
    let mut tables = vec![
        making.sources(coverage)?,
        making.requirements(coverage)?,
        making.topics(coverage)?,
        making.facts(coverage)?,
    ];
    if let Some(observed) = &coverage.observed {
        tables.push(making.observed(observed)?);
    }
    Ok(tables)
}

struct Making<'a> {
    locale: &'a Locale,
    documents: &'a [Covering],
    /// Whether anchors of the documents are links.
    links: bool,
}

impl Making<'_> {
    fn words<const N: usize>(&self, ids: [&str; N]) -> anyhow::Result<Vec<String>> {
        ids.iter().map(|id| self.locale.word(id)).collect()
    }

    fn statuses(&self) -> anyhow::Result<Vec<String>> {
        Status::ALL.iter().map(|status| self.locale.word(&format!("status.{}", status.name()))).collect()
    }

    /// The places where documents show something, each once in the form that readers see.
    fn shown(&self, anchors: &[Anchor]) -> anyhow::Result<Vec<Part>> {
        let mut seen = BTreeSet::new();
        let mut parts = Vec::new();
        for anchor in anchors {
            let text = self.named(anchor, self.place(anchor))?;
            if seen.insert(text.clone()) {
                let document = self.document(anchor).filter(|_| self.links);
                let href = document.and_then(|document| document.href(anchor.anchor));
                parts.push(Part { text, href, ..Part::default() });
            }
        }
        Ok(parts)
    }

    fn document(&self, anchor: &Anchor) -> Option<&Covering> {
        self.documents.iter().find(|document| document.companion.as_deref() == anchor.document)
    }

    /// The text that the reader sees at an anchor.
    fn place<'s>(&'s self, anchor: &'s Anchor) -> &'s str {
        let place = self.document(anchor).and_then(|document| document.places.get(anchor.anchor));
        place.map_or(anchor.anchor, String::as_str)
    }

    /// The title of a chapter; its id where the document does not have it.
    fn chapter(&self, anchor: &Anchor) -> anyhow::Result<String> {
        let place = self.document(anchor).and_then(|document| document.places.get(&word::anchor(anchor.chapter)));
        self.named(anchor, place.map_or(anchor.chapter, String::as_str))
    }

    /// A title, with the number of its document if there are several.
    fn named(&self, anchor: &Anchor, title: &str) -> anyhow::Result<String> {
        match self.document(anchor) {
            Some(document) if self.documents.len() > 1 => {
                let number = [("number", document.number.as_str().into())];
                Ok(format!("{title} {}", say(self.locale, "reference-elsewhere", &number)?))
            }
            _ => Ok(title.to_owned()),
        }
    }

    /// The title of the chapter that is expected to show something, or its id if no document has it.
    fn expected<'s>(&'s self, id: &'s str) -> &'s str {
        let anchor = word::anchor(id);
        self.documents.iter().find_map(|document| document.places.get(&anchor)).map_or(id, String::as_str)
    }

    /// `network.port.https (pump.ifu.toml:12:3) → 5.6 Ports › Table 7: Ports › HTTPS`.
    fn evidence(&self, evidence: &Evidence) -> anyhow::Result<Line> {
        let place = evidence.place.to_string();
        // Sentences of ifugen have no place in a configuration.
        let place = if place.is_empty() { place } else { format!(" ({place})") };
        let mut line = vec![plain(format!("{}{place} → ", evidence.fact))];
        for (index, part) in self.shown(&evidence.anchors)?.into_iter().enumerate() {
            if index > 0 {
                line.push(plain(", "));
            }
            line.push(part);
        }
        Ok(line)
    }

    fn sources(&self, coverage: &Coverage) -> anyhow::Result<Table> {
        let mut head = self.words(["sources.source", "sources.title", "sources.kind"])?;
        head.extend(self.statuses()?);
        let mut rows = Vec::new();
        for source in &coverage.sources {
            let kind = serde_json::to_value(source.kind)?;
            let kind = self.locale.word(&format!("kind.{}", kind.as_str().unwrap_or_default()))?;
            let mut cells =
                vec![text(source.id), vec![vec![english(format!("{}, {}", source.title, source.edition))]], text(kind)];
            cells.extend(Status::ALL.iter().map(|status| text(source.counts.get(*status).to_string())));
            rows.push(TableRow { id: Some(format!("source-{}", source.id)), cells });
        }
        Ok(Table { id: "sources", title: self.locale.word("sources")?, intro: None, head, rows })
    }

    fn requirements(&self, coverage: &Coverage) -> anyhow::Result<Table> {
        let head = self.words([
            "requirements.requirement",
            "requirements.clause",
            "requirements.confidence",
            "requirements.duty",
            "requirements.status",
            "requirements.evidence",
            "requirements.note",
        ])?;
        let mut rows = Vec::new();
        for row in &coverage.requirements {
            let mut status = text(self.locale.word(&format!("status.{}", row.status.name()))?);
            if row.optional {
                status.push(vec![plain(self.locale.word("status.optional")?)]);
            }
            let confidence = serde_json::to_value(row.confidence)?;
            let confidence = format!("confidence.{}", confidence.as_str().unwrap_or_default());
            let note = match row.note {
                Some(note) => english(note),
                None => plain(self.locale.word("report.none")?),
            };
            rows.push(TableRow {
                id: Some(row.id.to_owned()),
                cells: vec![
                    text(row.id),
                    vec![vec![english(row.clause)]],
                    text(self.locale.word(&confidence)?),
                    vec![vec![english(row.duty)]],
                    status,
                    self.answer(row)?,
                    vec![vec![note]],
                ],
            });
        }
        let intro = Some(self.locale.word("requirements.intro")?);
        Ok(Table { id: "requirements", title: self.locale.word("requirements")?, intro, head, rows })
    }

    /// What answers a requirement, or why no answer is needed.
    fn answer(&self, row: &Row) -> anyhow::Result<Cell> {
        match &row.because {
            Some(Because::Justification { text, place }) => {
                let justified = say(self.locale, "requirements.justified", &[("place", place.as_str().into())])?;
                return Ok(vec![vec![plain(justified)], vec![plain(text.as_str())]]);
            }
            Some(Because::Facts { meaning, facts, .. }) => {
                let mut cell = Vec::new();
                for given in facts {
                    let said = [("fact", (*given.fact).into()), ("place", given.place.to_string().into())];
                    cell.push(vec![plain(say(self.locale, "requirements.by-fact", &said)?)]);
                }
                let condition = self.locale.word("requirements.condition")?;
                cell.push(vec![plain(condition + " "), english(*meaning)]);
                return Ok(cell);
            }
            None => {}
        }
        let mut cell = Vec::new();
        if let Some(belongs) = row.outside {
            cell.push(vec![strong(plain(self.locale.word("requirements.outside")? + " ")), strong(english(belongs))]);
        }
        for aspect in row.evidence.iter().filter(|aspect| row.outside.is_none() || !aspect.shown.is_empty()) {
            cell.extend(self.aspect(aspect, NAMED)?);
        }
        if let Some(person) = &row.person {
            cell.extend(self.person(person)?);
        }
        Ok(cell)
    }

    /// What a person has to judge, or has judged.
    fn person(&self, person: &Person) -> anyhow::Result<Cell> {
        let said = |id: &str, judgement: &Judgement| {
            let Judgement { by, date, place, .. } = *judgement;
            say(self.locale, id, &[("by", by.into()), ("date", self.locale.date(date).into()), ("place", place.into())])
        };
        if let Some(judged) = &person.judged {
            let head = strong(plain(said("requirements.judged", judged)?));
            return Ok(vec![vec![head], vec![plain(judged.reason)]]);
        }
        let head = strong(plain(self.locale.word("requirements.to-judge")? + " "));
        let mut cell = vec![vec![head, english(person.why)]];
        if let Some(lapsed) = &person.lapsed {
            cell.push(vec![plain(said("requirements.lapsed", lapsed)?)]);
        }
        let hash = [("facts", person.facts.to_string().into())];
        cell.push(vec![plain(say(self.locale, "requirements.hash", &hash)?)]);
        Ok(cell)
    }

    /// The facts of an aspect under its name; at most `most` of them.
    fn aspect(&self, aspect: &AspectRow, most: usize) -> anyhow::Result<Cell> {
        if aspect.shown.is_empty() {
            let lead = if aspect.is_contradicted() { "requirements.contradicted" } else { "requirements.lacking" };
            let mut cell = vec![vec![strong(plain(self.locale.word(lead)? + " ")), strong(english(aspect.aspect))]];
            let why = [
                ("requirements.hidden", &aspect.not_shown),
                ("requirements.says-nothing", &aspect.says_nothing),
                ("requirements.against", &aspect.against),
            ];
            for (message, facts) in why {
                for given in facts {
                    let place = format!("{} ({})", given.place, given.fact);
                    cell.push(vec![plain(say(self.locale, message, &[("place", place.into())])?)]);
                }
            }
            return Ok(cell);
        }
        let mut cell = vec![vec![strong(english(format!("{}:", aspect.aspect)))]];
        for evidence in aspect.shown.iter().take(most) {
            cell.push(self.evidence(evidence)?);
        }
        if let Some(count) = aspect.shown.len().checked_sub(most).filter(|more| *more > 0) {
            let more = say(self.locale, "report.more", &[("count", count.into())])?;
            cell.push(vec![Part { text: more, href: Some("#facts".to_owned()), ..Part::default() }]);
        }
        Ok(cell)
    }

    fn topics(&self, coverage: &Coverage) -> anyhow::Result<Table> {
        let mut head = self.words(["topics.topic", "topics.meaning", "topics.chapter"])?;
        head.extend(self.statuses()?);
        head.extend(self.words(["topics.aspect", "topics.facts"])?);
        let mut rows = Vec::new();
        for topic in coverage.topics() {
            for (index, aspect) in topic.evidence.iter().enumerate() {
                let mut cells =
                    vec![text(topic.id), vec![vec![english(topic.meaning)]], text(self.expected(topic.chapter))];
                cells.extend(Status::ALL.iter().map(|status| text(topic.counts.get(*status).to_string())));
                cells.push(vec![vec![english(aspect.aspect)]]);
                // The aspect has its own column, so only the facts below its name go here.
                let facts = self.aspect(aspect, usize::MAX)?;
                cells.push(if aspect.shown.is_empty() { facts } else { facts.into_iter().skip(1).collect() });
                rows.push(TableRow { id: (index == 0).then(|| format!("topic-{}", topic.id)), cells });
            }
        }
        let intro = Some(self.locale.word("topics.intro")?);
        Ok(Table { id: "topics", title: self.locale.word("topics")?, intro, head, rows })
    }

    fn facts(&self, coverage: &Coverage) -> anyhow::Result<Table> {
        let head = self.words(["facts.fact", "facts.place", "facts.anchor", "facts.serves"])?;
        let mut rows = Vec::new();
        for fact in coverage.facts() {
            let link = |id: &str| Part { text: id.to_string(), href: Some(format!("#{id}")), ..Part::default() };
            let serves: Cell = fact.requirements.iter().map(|id| vec![link(id)]).collect();
            let serves = if serves.is_empty() { text(self.locale.word("report.none")?) } else { serves };
            rows.push(TableRow {
                id: None,
                cells: vec![
                    text(&*fact.fact),
                    text(fact.place.to_string()),
                    self.shown(&fact.anchors)?.into_iter().map(|part| vec![part]).collect(),
                    serves,
                ],
            });
        }
        let intro = Some(self.locale.word("facts.intro")?);
        Ok(Table { id: "facts", title: self.locale.word("facts")?, intro, head, rows })
    }

    /// What was observed of the device, in which files.
    fn observed(&self, observed: &Held) -> anyhow::Result<Table> {
        let head = self.words(["facts.fact", "facts.place", "observed.result", "observed.seen"])?;
        let mut intro = vec![self.locale.word("observed.intro")?];
        for SeenIn { file, sha256, date, .. } in &observed.files {
            let said = [("file", file.as_str().into()), ("hash", sha256.as_str().into())];
            intro.push(match date {
                Some(date) => {
                    let date = ("date", self.locale.date(date).into());
                    say(self.locale, "observed.file", &[said[0].clone(), said[1].clone(), date])?
                }
                None => say(self.locale, "observed.file-undated", &said)?,
            });
        }
        let mut rows = Vec::new();
        for HeldRow { row, place, is_current } in &observed.facts {
            let verdict = match row.verdict {
                Verdict::Observed => "observed.observed",
                Verdict::Contradicted => "observed.contradicted",
                Verdict::NotObservable => "observed.not_observable",
            };
            let mut result = text(self.locale.word(verdict)?);
            if !is_current {
                result.push(vec![plain(self.locale.word("observed.stale")?)]);
            }
            let seen: Cell = match row.reason.as_str() {
                "" if row.seen.is_empty() => text(self.locale.word("report.none")?),
                "" => row.seen.iter().map(|seen| vec![plain(seen)]).collect(),
                reason => vec![vec![english(reason)]],
            };
            rows.push(TableRow { id: None, cells: vec![text(&*row.fact), text(place), result, seen] });
        }
        let (title, intro) = (self.locale.word("observed")?, Some(intro.join(" ")));
        Ok(Table { id: "observed", title, intro, head, rows })
    }
}

/// The whole trace with one line for each requirement, aspect, fact and anchor: for filtering and sorting in both
/// directions.
///
/// # Errors
/// Fails if a message is missing.
pub fn trace(report: &Report<'_>) -> anyhow::Result<Vec<Vec<String>>> {
    let Report { coverage, locale, documents, .. } = report;
    let columns = [
        "sources.source",
        "requirements.requirement",
        "requirements.clause",
        "requirements.confidence",
        "requirements.status",
        "requirements.duty",
        "topics.topic",
        "topics.aspect",
        "facts.fact",
        "facts.place",
        "facts.chapter",
        "facts.anchor",
        "requirements.note",
    ];
    let mut lines = vec![columns.iter().map(|id| locale.word(id)).collect::<anyhow::Result<Vec<String>>>()?];
    let statuses: anyhow::Result<BTreeMap<Status, String>> =
        Status::ALL.iter().map(|status| Ok((*status, locale.word(&format!("status.{}", status.name()))?))).collect();
    let statuses = statuses?;
    let making = Making { locale, documents, links: false };
    for row in &coverage.requirements {
        let confidence = serde_json::to_value(row.confidence)?;
        let confidence = locale.word(&format!("confidence.{}", confidence.as_str().unwrap_or_default()))?;
        let status = statuses.get(&row.status).cloned().unwrap_or_default();
        let start = [row.source, row.id, row.clause, &confidence, &status, row.duty].map(str::to_owned);
        let mut add = |rest: [&str; 6], note: &str| {
            let rest = rest.into_iter().chain([note]).map(str::to_owned);
            lines.push(start.iter().cloned().chain(rest).collect());
        };
        let note = row.note.unwrap_or_default();
        let topics = row.topics.join(" ");
        let text = |cell: Cell| {
            let lines: Vec<String> =
                cell.iter().map(|line| line.iter().map(|part| part.text.as_str()).collect()).collect();
            lines.join(" ")
        };
        if row.because.is_some() || row.outside.is_some() {
            add([&topics, "", "", "", "", ""], &text(making.answer(row)?));
            continue;
        }
        if let Some(person) = &row.person {
            add([&topics, "", "", "", "", ""], &text(making.person(person)?));
        }
        for AspectRow { aspect, shown, not_shown, says_nothing, against, .. } in &row.evidence {
            let topic = topics.as_str();
            if shown.is_empty() {
                let found: Vec<&Given> = against.iter().chain(says_nothing).chain(not_shown).collect();
                let facts: Vec<&str> = found.iter().map(|given| &*given.fact).collect();
                let places: Vec<String> = found.iter().map(|given| given.place.to_string()).collect();
                add([topic, aspect, &facts.join(" "), &places.join(" "), "", ""], note);
            }
            for Evidence { fact, place, anchors, .. } in shown {
                let place = place.to_string();
                let mut seen = BTreeSet::new();
                for anchor in &**anchors {
                    let (chapter, label) = (making.chapter(anchor)?, making.place(anchor));
                    if seen.insert((chapter.clone(), label)) {
                        add([topic, aspect, fact, &place, &chapter, label], note);
                    }
                }
            }
        }
    }
    Ok(lines)
}
