//! The annex of the instructions for use: which chapters and sections answer which clause. Clauses without an answer
//! are in the coverage report instead.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::{Anchor, Coverage, Row, Status};
use crate::compose::block;
use crate::compose::document::{Chapter, Document};
use crate::model::fact::{Fact, join};
use crate::wording::escape;
use crate::wording::locale::{Locale, say};
use crate::wording::word;

/// Id of the chapter.
pub const ID: &str = "annex";
/// Separates two places in a cell. Their titles contain commas, and separate lines would fill twice the pages.
const BETWEEN: &str = " · ";
/// If a clause is answered in more sections of one chapter than this, the chapter is named.
const SECTIONS: usize = 3;

/// Whether the configuration requests it.
#[must_use]
pub fn is_wanted(facts: &Fact) -> bool {
    matches!(facts.at("document.annex"), Some(Fact::Flag(true)))
}

/// The chapter: a table for each source. Clauses and titles of sources stay in English. `numbers` are the document
/// numbers of the companions by their ids; a chapter of a companion is printed with that number.
///
/// # Errors
/// Fails if a message is missing.
pub fn chapter(
    coverage: &Coverage,
    document: &Document,
    numbers: &BTreeMap<String, String>,
    locale: &Locale,
) -> anyhow::Result<Chapter> {
    let title = locale.word("annex")?;
    let english = |text: &str| match locale.tag.as_str() {
        "en" => escape::escape(text),
        _ => format!("<span lang=\"en\">{}</span>", escape::escape(text)),
    };
    // Writing into a String cannot fail.
    let mut text =
        format!("# {} {{#{ID}}}\n\n{}\n", escape::escape(&title), escape::escape(&locale.word("annex.intro")?));
    let places = Places::of(document);
    let mut number = document.tables;
    for source in &coverage.sources {
        // One clause can contain several requirements.
        let mut clauses: IndexMap<&str, Vec<&Row>> = IndexMap::new();
        for row in coverage.requirements.iter().filter(|row| row.source == source.id) {
            clauses.entry(row.clause).or_default().push(row);
        }
        let mut answers = Vec::with_capacity(clauses.len());
        for (clause, rows) in clauses {
            answers.extend(answer(&rows, &places, numbers, locale)?.map(|answer| (clause, answer)));
        }
        if answers.is_empty() {
            continue;
        }
        number += 1;
        let anchor = word::anchor(&join(ID, source.id));
        let _ = write!(text, "\n## {} {{#{anchor}}}\n\n", english(source.title));
        let said = [("number", number.to_string().into()), ("title", locale.word("annex.caption")?.into())];
        let _ = write!(text, "*{}*\n\n", say(locale, "caption.table", &said)?);
        let _ = writeln!(text, "| {} | {} |", locale.word("annex.clause")?, locale.word("annex.chapters")?);
        let _ = writeln!(text, "| --- | --- |");
        for (clause, answer) in answers {
            let _ = writeln!(text, "| {} | {answer} |", english(clause));
        }
    }
    Ok(Chapter::new(ID, title, text))
}

/// The headings of documents in their order, and the heading above each anchor.
struct Places<'d> {
    headings: Vec<Heading<'d>>,
    above: BTreeMap<(Option<&'d str>, &'d str), usize>,
}

struct Heading<'d> {
    anchor: &'d str,
    title: String,
    /// The companion that contains it.
    document: Option<&'d str>,
    /// The number of its chapter's own heading.
    chapter: usize,
}

impl<'d> Places<'d> {
    fn of(document: &'d Document) -> Self {
        let mut places = Self { headings: Vec::new(), above: BTreeMap::new() };
        for chapter in &document.chapters {
            let titles: BTreeMap<&str, String> = block::headings(&chapter.blocks)
                .into_iter()
                .filter_map(|heading| Some((heading.anchor.as_deref()?, block::plain(&heading.text))))
                .collect();
            let own = places.headings.len();
            let document = chapter.document.as_deref();
            for anchor in &chapter.anchors {
                places.above.insert((document, anchor), places.headings.len());
                let title = titles.get(anchor.as_str()).unwrap_or(&chapter.title).clone();
                places.headings.push(Heading { anchor, title, document, chapter: own });
            }
            let above = chapter.places.iter().map(|place| ((document, place.anchor.as_str()), own + place.heading));
            places.above.extend(above);
        }
        places
    }

    /// The headings to print for some anchors, in the order of the documents.
    fn named(&self, anchors: &[&Anchor]) -> Vec<&Heading<'d>> {
        // A place in the main document needs no second place in a companion.
        let in_main: BTreeSet<&str> =
            anchors.iter().filter(|anchor| anchor.document.is_none()).map(|anchor| anchor.chapter).collect();
        let anchors = anchors.iter().filter(|anchor| anchor.document.is_none() || !in_main.contains(anchor.chapter));
        let sections: BTreeSet<usize> =
            anchors.filter_map(|anchor| self.above.get(&(anchor.document, anchor.anchor)).copied()).collect();
        let mut named: BTreeSet<usize> = BTreeSet::new();
        for section in &sections {
            let own = self.headings[*section].chapter;
            let beside = sections.iter().filter(|other| self.headings[**other].chapter == own).count();
            named.insert(if beside > SECTIONS || sections.contains(&own) { own } else { *section });
        }
        named.into_iter().map(|heading| &self.headings[heading]).collect()
    }
}

/// The chapters and sections that answer a clause, in the order of the document; `None` if there are none.
fn answer(
    rows: &[&Row],
    places: &Places<'_>,
    numbers: &BTreeMap<String, String>,
    locale: &Locale,
) -> anyhow::Result<Option<String>> {
    let answers = rows.iter().filter(|row| !matches!(row.status, Status::NotApplicable | Status::Outside));
    let shown = answers.flat_map(|row| &row.evidence).flat_map(|aspect| &aspect.shown);
    let anchors: Vec<&Anchor> = shown.flat_map(|evidence| &*evidence.anchors).collect();
    let link = |heading: &Heading<'_>| {
        let title = escape::escape(&heading.title);
        let Some(document) = heading.document else {
            return Ok(escape::link(&title, &format!("#{}", heading.anchor)));
        };
        let number = escape::escape(numbers.get(document).map_or("", String::as_str));
        Ok(format!("{title} {}", say(locale, "reference-elsewhere", &[("number", number.into())])?))
    };
    let links: Vec<String> = places.named(&anchors).into_iter().map(link).collect::<anyhow::Result<_>>()?;
    // The annex only lists places; whether they are sufficient is in the report.
    Ok((!links.is_empty()).then(|| links.join(BETWEEN)))
}
