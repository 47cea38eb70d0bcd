//! The annex of the instructions for use: which chapter answers which clause.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use indexmap::IndexMap;

use super::{Coverage, Row, Status};
use crate::compose::document::{Chapter, Document};
use crate::model::fact::{Fact, join};
use crate::wording::escape;
use crate::wording::locale::{Locale, say};
use crate::wording::word;

/// Id of the chapter.
pub const ID: &str = "annex";
/// Between two chapters of a cell. Their titles hold commas, and on lines of their own they would fill twice the pages.
const BETWEEN: &str = " · ";

/// Whether the configuration asks for it.
#[must_use]
pub fn is_wanted(facts: &Fact) -> bool {
    matches!(facts.at("document.annex"), Some(Fact::Flag(true)))
}

/// The chapter: a table for each source. Clauses and titles of sources stay in English. `numbers` are the document numbers of
/// the companions by their ids; a chapter that stands in one of them is named with it.
///
/// # Errors
/// Where a message is missing.
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
            let _ = writeln!(text, "| {} | {} |", english(clause), answer(&rows, document, numbers, locale)?);
        }
    }
    Ok(Chapter::new(ID, title, text))
}

/// The chapters that answer a clause, in the order of the document.
fn answer(
    rows: &[&Row],
    document: &Document,
    numbers: &BTreeMap<String, String>,
    locale: &Locale,
) -> anyhow::Result<String> {
    if rows.iter().all(|row| row.status == Status::NotApplicable) {
        return locale.word("annex.not-applicable");
    }
    if rows.iter().all(|row| matches!(row.status, Status::NotApplicable | Status::Outside)) {
        return locale.word("annex.outside");
    }
    let answers = rows.iter().filter(|row| !matches!(row.status, Status::NotApplicable | Status::Outside));
    let shown = answers.flat_map(|row| &row.evidence).flat_map(|aspect| &aspect.shown);
    let anchors = shown.flat_map(|evidence| &*evidence.anchors);
    let chapters: BTreeSet<(Option<&str>, &str)> = anchors.map(|anchor| (anchor.document, anchor.chapter)).collect();
    // What the main document says itself need not be looked for elsewhere.
    let is_there = |chapter: &&Chapter| {
        chapters.contains(&(chapter.document.as_deref(), chapter.id.as_str()))
            && (chapter.document.is_none() || !chapters.contains(&(None, chapter.id.as_str())))
    };
    let link = |chapter: &Chapter| {
        let title = escape::escape(&chapter.title);
        let Some(document) = &chapter.document else {
            return Ok(escape::link(&title, &format!("#{}", chapter.anchor())));
        };
        let number = escape::escape(numbers.get(document).map_or("", String::as_str));
        Ok(format!("{title} {}", say(locale, "reference-elsewhere", &[("number", number.into())])?))
    };
    let links: Vec<String> = document.chapters.iter().filter(is_there).map(link).collect::<anyhow::Result<_>>()?;
    // The reader is led to places; how far they suffice is for the report.
    if links.is_empty() { locale.word("pair.not-stated") } else { Ok(links.join(BETWEEN)) }
}
