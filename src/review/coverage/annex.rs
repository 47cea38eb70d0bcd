//! The annex of the instructions for use: which chapters and sections answer which clause.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::{Coverage, Row, Status};
use crate::compose::block;
use crate::compose::document::{Chapter, Document};
use crate::model::fact::{Fact, join};
use crate::wording::escape;
use crate::wording::locale::{Locale, say};
use crate::wording::word;

/// Id of the chapter.
pub const ID: &str = "annex";
/// Between two places of a cell. Their titles hold commas, and on lines of their own they would fill twice the pages.
const BETWEEN: &str = " · ";
/// Where a clause is answered in more sections of one chapter than this, the chapter is named.
const SECTIONS: usize = 3;

/// Whether the configuration asks for it.
#[must_use]
pub fn is_wanted(facts: &Fact) -> bool {
    matches!(facts.at("document.annex"), Some(Fact::Flag(true)))
}

/// The chapter: a table for each source. Clauses and titles of sources stay in English.
///
/// # Errors
/// Where a message is missing.
pub fn chapter(coverage: &Coverage, document: &Document, locale: &Locale) -> anyhow::Result<Chapter> {
    let title = locale.word("annex")?;
    let english = |text: &str| match locale.tag.as_str() {
        "en" => escape::escape(text),
        _ => format!("<span lang=\"en\">{}</span>", escape::escape(text)),
    };
    // Writing into a String cannot fail.
    let mut text =
        format!("# {} {{#{ID}}}\n\n{}\n", escape::escape(&title), escape::escape(&locale.word("annex.intro")?));
    let places = Places::of(document);
    for (number, source) in (document.tables + 1..).zip(&coverage.sources) {
        let anchor = word::anchor(&join(ID, source.id));
        let _ = write!(text, "\n## {} {{#{anchor}}}\n\n", english(source.title));
        let said = [("number", number.to_string().into()), ("title", locale.word("annex.caption")?.into())];
        let _ = write!(text, "*{}*\n\n", say(locale, "caption.table", &said)?);
        let _ = writeln!(text, "| {} | {} |", locale.word("annex.clause")?, locale.word("annex.chapters")?);
        let _ = writeln!(text, "| --- | --- |");
        // Several requirements can stand in one clause.
        let mut clauses: IndexMap<&str, Vec<&Row>> = IndexMap::new();
        for row in coverage.requirements.iter().filter(|row| row.source == source.id) {
            clauses.entry(row.clause).or_default().push(row);
        }
        for (clause, rows) in clauses {
            let _ = writeln!(text, "| {} | {} |", english(clause), answer(&rows, &places, locale)?);
        }
    }
    Ok(Chapter::new(ID, title, text))
}

/// The headings of a document in its order, each with its title and the number of its chapter; and the number of the heading
/// above each anchor.
struct Places<'d> {
    headings: Vec<(&'d str, String, usize)>,
    above: BTreeMap<&'d str, usize>,
    /// The number of each chapter's own heading.
    chapters: Vec<usize>,
}

impl<'d> Places<'d> {
    fn of(document: &'d Document) -> Self {
        let mut places = Self { headings: Vec::new(), above: BTreeMap::new(), chapters: Vec::new() };
        for (number, chapter) in document.chapters.iter().enumerate() {
            let titles: BTreeMap<&str, String> = block::headings(&chapter.blocks)
                .into_iter()
                .filter_map(|heading| Some((heading.anchor.as_deref()?, block::plain(&heading.text))))
                .collect();
            let first = places.headings.len();
            places.chapters.push(first);
            for anchor in &chapter.anchors {
                places.above.insert(anchor, places.headings.len());
                let title = titles.get(anchor.as_str()).unwrap_or(&chapter.title).clone();
                places.headings.push((anchor, title, number));
            }
            places.above.extend(chapter.places.iter().map(|place| (place.anchor.as_str(), first + place.heading)));
        }
        places
    }

    /// Links to what stands above some anchors.
    fn links<'a>(&self, anchors: impl Iterator<Item = &'a str>) -> Vec<String> {
        let sections: BTreeSet<usize> = anchors.filter_map(|anchor| self.above.get(anchor).copied()).collect();
        let chapter = |section: &usize| self.headings[*section].2;
        let mut named: BTreeSet<usize> = BTreeSet::new();
        for section in &sections {
            let beside = sections.iter().filter(|other| chapter(other) == chapter(section)).count();
            let own = self.chapters[chapter(section)];
            named.insert(if beside > SECTIONS || sections.contains(&own) { own } else { *section });
        }
        let link = |heading: &usize| {
            let (anchor, title, _) = &self.headings[*heading];
            escape::link(&escape::escape(title), &format!("#{anchor}"))
        };
        named.iter().map(link).collect()
    }
}

/// The chapters and sections that answer a clause, in the order of the document.
fn answer(rows: &[&Row], places: &Places<'_>, locale: &Locale) -> anyhow::Result<String> {
    if rows.iter().all(|row| row.status == Status::NotApplicable) {
        return locale.word("annex.not-applicable");
    }
    if rows.iter().all(|row| matches!(row.status, Status::NotApplicable | Status::Outside)) {
        return locale.word("annex.outside");
    }
    let answers = rows.iter().filter(|row| !matches!(row.status, Status::NotApplicable | Status::Outside));
    let shown = answers.flat_map(|row| &row.evidence).flat_map(|aspect| &aspect.shown);
    let links = places.links(shown.flat_map(|evidence| &*evidence.anchors).map(|anchor| anchor.anchor));
    // The reader is led to places; how far they suffice is for the report.
    if links.is_empty() { locale.word("pair.not-stated") } else { Ok(links.join(BETWEEN)) }
}
