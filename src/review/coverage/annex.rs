//! The annex of the instructions for use: which chapters and sections answer which clause. Clauses without an answer
//! are in the coverage report instead.

mod group;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use indexmap::IndexMap;

use group::{Answered, groups, title_of_clause};

use super::{Anchor, Coverage, Row, SourceRow, Status};
use crate::compose::block;
use crate::compose::document::{Chapter, Document};
use crate::model::fact::{Fact, join};
use crate::model::section;
use crate::project::requirement::Kind;
use crate::wording::clause;
use crate::wording::escape;
use crate::wording::locale::{LOCALES, Locale, pseudo, say};
use crate::wording::word;

/// Id of the chapter.
pub const ID: &str = "annex";
/// Separates two places in a cell. Their titles contain commas, and separate lines would fill twice the pages.
const BETWEEN: &str = " · ";
/// If something is answered in more sections of one chapter than this, the sections above them are named.
const SECTIONS: usize = 3;
/// If those are more than this, the chapter is named.
const SECTIONS_ABOVE: usize = 6;
/// The maximum number of rows that are named in one section.
const ROWS: usize = 2;

/// Whether the configuration requests it.
#[must_use]
pub fn is_wanted(facts: &Fact) -> bool {
    matches!(facts.at("document.annex"), Some(Fact::Flag(true)))
}

/// The chapter: a table for each source, whose clauses and title stay in English unless the source has the language itself. `numbers` are the document
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
    // A project can give a source another title in English.
    let title_of = |source: &SourceRow<'_>| match clause::title(source.id, &locale.tag) {
        Some(own) if locale.tag != LOCALES[0] => escape::escape(own),
        _ => english(source.title),
    };
    let short_of = |source: &SourceRow<'_>| {
        let own = clause::short(source.id, &locale.tag).filter(|_| locale.tag != LOCALES[0]);
        source.short.map(|english| escape::escape(own.unwrap_or(english)))
    };
    // Writing into a String cannot fail.
    let mut text = format!("# {} {{#{ID}}}\n\n", escape::escape(&title));
    for message in ["annex.intro", "annex.order"] {
        let _ = writeln!(text, "{}", escape::escape(&locale.word(message)?));
    }
    let mut tables = String::new();
    let places = Places::of(document);
    let mut number = document.tables;
    let mut captions = Vec::new();
    let mut sources: Vec<&SourceRow<'_>> = coverage.sources.iter().collect();
    sources.sort_by_key(|source| source.kind);
    for source in sources {
        // One clause can contain several requirements.
        let mut clauses: IndexMap<&str, Vec<&Row>> = IndexMap::new();
        for row in coverage.requirements.iter().filter(|row| row.source == source.id) {
            clauses.entry(row.clause).or_default().push(row);
        }
        // The sections of a form have no order but that of the form, as they stand in our file.
        if source.kind != Kind::Form {
            clauses.sort_by(|one, _, other, _| clause::compare(one, other));
        }
        let mut answers = Vec::with_capacity(clauses.len());
        for (clause, rows) in clauses {
            if let Some(answer) = answer(&rows, &places, numbers, locale)? {
                let name = match clause::clause(source.id, clause, &locale.tag) {
                    Some(own) => escape::escape(&own),
                    None => english(clause),
                };
                // Most clauses of a form have a name: `ALOF, automatic logoff`.
                let is_named = source.kind == Kind::Form && clause.contains(", ");
                let title = if is_named { String::new() } else { title_of_clause(&rows, locale) };
                answers.push(Answered { clause, name, title, places: answer });
            }
        }
        let title = title_of(source);
        let short = short_of(source).unwrap_or_else(|| title.clone());
        let groups = groups(&answers, source.kind == Kind::Form);
        for (at, (label, answers)) in groups.iter().enumerate() {
            number += 1;
            let anchor = word::anchor(&join(ID, source.id));
            let anchor = if at == 0 { anchor } else { format!("{anchor}-{}", at + 1) };
            let heading = match label {
                Some([first, last]) if first == last => format!("{short}, {first}"),
                Some([first, last]) => format!("{short}, {first}–{last}"),
                None => short.clone(),
            };
            let _ = write!(tables, "\n## {heading} {{#{anchor}}}\n\n");
            let link = escape::link(&heading, &format!("#{anchor}"));
            let item = match source.short {
                Some(_) if at == 0 => {
                    say(locale, "pair.line", &[("label", link.into()), ("value", title.as_str().into())])?
                }
                _ => link,
            };
            let _ = write!(text, "\n- {item}");
            // Its name heads the column, so that it stands on each page.
            let of_source = |message: &str, heading: &str| {
                say(locale, "pair.line", &[("label", locale.word(message)?.into()), ("value", heading.into())])
            };
            let title = of_source("annex.caption", &heading)?;
            let said = [("number", number.to_string().into()), ("title", title.as_str().into())];
            let caption = say(locale, "caption.table", &said)?;
            let _ = write!(tables, "*{caption}*\n\n");
            captions.extend(caption.strip_suffix(&title).map(str::to_owned));
            let _ = writeln!(tables, "| {} | {} |", of_source("annex.clause", &short)?, locale.word("annex.chapters")?);
            let _ = writeln!(tables, "| --- | --- |");
            for Answered { name, title, places, .. } in *answers {
                let _ = writeln!(tables, "| **{name}**{title} | {places} |");
            }
        }
    }
    text.push('\n');
    // The catalogues are typed with straight apostrophes.
    text.push_str(&tables.replace("&#39;", "’"));
    Ok(Chapter { caption_numbers: captions, ..Chapter::new(ID, title, text) })
}

/// The line that leads to it, to each of its sources. In a document whose annex it is not, it names the document that has it.
///
/// # Errors
/// Fails if a message is missing.
pub fn line(annex: &Chapter, elsewhere: Option<&str>, locale: &Locale) -> anyhow::Result<String> {
    let headings = block::headings(&annex.blocks).into_iter().filter(|heading| heading.level == 2);
    let source = |heading: &block::Heading| {
        let title = escape::escape(&block::plain(&heading.text));
        match heading.anchor.as_deref().filter(|_| elsewhere.is_none()) {
            Some(anchor) => escape::link(&title, &format!("#{anchor}")),
            None => title,
        }
    };
    let mut sources = headings.map(source).collect::<Vec<_>>().join(BETWEEN);
    if let Some(number) = elsewhere {
        sources.push(' ');
        sources.push_str(&say(locale, "reference-elsewhere", &[("number", escape::escape(number).into())])?);
    }
    say(locale, "glance.annex", &[("link", sources.into())])
}

/// The headings of documents in their order, and the heading above each anchor.
struct Places<'d> {
    headings: Vec<Heading<'d>>,
    above: BTreeMap<(Option<&'d str>, &'d str), usize>,
    /// The name of each row by its anchor.
    rows: BTreeMap<(Option<&'d str>, &'d str), &'d str>,
}

struct Heading<'d> {
    anchor: &'d str,
    title: String,
    /// The companion that contains it.
    document: Option<&'d str>,
    /// The number of its chapter's own heading.
    chapter: usize,
    /// The number of the heading of level 2 that contains it, or that it is.
    section: usize,
    /// How it is named, on first use: many clauses name the same.
    named: OnceCell<String>,
}

impl Heading<'_> {
    /// A link, or for a companion the title with its document.
    fn name(&self, numbers: &BTreeMap<String, String>, locale: &Locale) -> anyhow::Result<String> {
        if let Some(known) = self.named.get() {
            return Ok(known.clone());
        }
        let title = escape::escape(&self.title);
        let name = match self.document {
            None => escape::link(&title, &format!("#{}", self.anchor)),
            Some(document) => {
                let number = escape::escape(numbers.get(document).map_or("", String::as_str));
                format!("{title} {}", say(locale, "reference-elsewhere", &[("number", number.into())])?)
            }
        };
        Ok(self.named.get_or_init(|| name).clone())
    }
}

impl<'d> Places<'d> {
    fn of(document: &'d Document) -> Self {
        let mut places = Self { headings: Vec::new(), above: BTreeMap::new(), rows: BTreeMap::new() };
        for chapter in &document.chapters {
            let titles: BTreeMap<&str, (String, usize)> = block::headings(&chapter.blocks)
                .into_iter()
                .filter_map(|heading| Some((heading.anchor.as_deref()?, (block::plain(&heading.text), heading.level))))
                .collect();
            let own = places.headings.len();
            let document = chapter.document.as_deref();
            let mut section = own;
            for anchor in &chapter.anchors {
                let number = places.headings.len();
                places.above.insert((document, anchor), number);
                let (title, level) = titles.get(anchor.as_str()).cloned().unwrap_or((chapter.title.clone(), 1));
                if level <= 2 {
                    section = number;
                }
                places.headings.push(Heading {
                    anchor,
                    title,
                    document,
                    chapter: own,
                    section,
                    named: OnceCell::new(),
                });
            }
            // A name that several rows of a table have says nothing.
            let mut names: BTreeMap<&[String; 2], usize> = BTreeMap::new();
            chapter
                .places
                .iter()
                .filter_map(|place| place.row.as_ref())
                .for_each(|row| *names.entry(row).or_default() += 1);
            for place in &chapter.places {
                let anchor = (document, place.anchor.as_str());
                places.above.insert(anchor, own + place.heading);
                let is_one = |row: &&[String; 2]| !row[1].is_empty() && names.get(row) == Some(&1);
                if let Some([_, name]) = place.row.as_ref().filter(is_one) {
                    places.rows.insert(anchor, name);
                }
            }
        }
        places
    }

    /// Whether a place stands in a section that is among those that are named.
    fn is_within<T>(&self, place: usize, named: &BTreeMap<usize, T>) -> bool {
        let section = self.headings[place].section;
        section != place && named.contains_key(&section)
    }

    /// The number of headings below one of level 2.
    fn sections_in(&self, section: usize) -> usize {
        self.headings[section..].iter().skip(1).take_while(|heading| heading.section == section).count()
    }

    /// The headings to print for some anchors, in the order of the documents, and the rows below each of them that answer.
    fn named(&self, anchors: &[&Anchor]) -> Vec<(usize, Vec<&'d str>)> {
        // A place in the main document needs no second place in a companion.
        let in_main: BTreeSet<&str> =
            anchors.iter().filter(|anchor| anchor.document.is_none()).map(|anchor| anchor.chapter).collect();
        let anchors: Vec<&&Anchor> = anchors
            .iter()
            .filter(|anchor| anchor.document.is_none() || !in_main.contains(anchor.chapter))
            .filter(|anchor| !section::is_from_others(anchor.chapter))
            .collect();
        let below: Vec<(usize, (Option<&str>, &str))> = anchors
            .iter()
            .map(|anchor| (anchor.document, anchor.anchor))
            .filter_map(|place| Some((*self.above.get(&place)?, place)))
            .collect();
        let sections: BTreeSet<usize> = below.iter().map(|(number, _)| *number).collect();
        let mut named: BTreeMap<usize, Vec<&'d str>> = BTreeMap::new();
        for number in &sections {
            let Heading { chapter, section, .. } = self.headings[*number];
            let beside: Vec<usize> =
                sections.iter().copied().filter(|other| self.headings[*other].chapter == chapter).collect();
            let above: BTreeSet<usize> = beside.iter().map(|other| self.headings[*other].section).collect();
            let answering = beside.iter().filter(|other| self.headings[**other].section == section).count();
            let place = if beside.len() <= SECTIONS && (answering == 1 || 2 * answering < self.sections_in(section)) {
                *number
            } else if above.len() <= SECTIONS_ABOVE {
                section
            } else {
                chapter
            };
            named.entry(place).or_default();
            if place == *number {
                let own = below.iter().filter(|(other, _)| other == number);
                let rows: Vec<Option<&'d str>> = own.map(|(_, place)| self.rows.get(place).copied()).collect();
                // Where text answers, too, its rows alone would hide it.
                if rows.iter().all(Option::is_some) {
                    let rows: BTreeSet<&str> = rows.into_iter().flatten().collect();
                    named.insert(place, if rows.len() <= ROWS { rows.into_iter().collect() } else { Vec::new() });
                }
            }
        }
        named.into_iter().collect()
    }
}

/// The places that answer a clause, in the order of the document; `None` if there are none. If the clause needs several things,
/// each place has a line that says which of them it answers, if all languages have words for all of them.
fn answer(
    rows: &[&Row],
    places: &Places<'_>,
    numbers: &BTreeMap<String, String>,
    locale: &Locale,
) -> anyhow::Result<Option<String>> {
    let place = |(heading, rows): (usize, &[&str])| {
        let link = places.headings[heading].name(numbers, locale)?;
        if rows.is_empty() {
            return Ok(link);
        }
        let rows: Vec<String> = rows.iter().map(|row| escape::escape(row.trim_end_matches('.'))).collect();
        say(locale, "pair.line", &[("label", link.into()), ("value", locale.comma(&rows).into())])
    };
    // The rows of each place that answer, and what it says, in the order of the document. Who looks for a clause looks for the place.
    let mut lines: BTreeMap<usize, (Vec<&str>, Vec<&str>)> = BTreeMap::new();
    let mut all: Vec<&Anchor> = Vec::new();
    let mut has_words = true;
    let mut named: BTreeSet<&str> = BTreeSet::new();
    // The annex only lists places; whether they are sufficient is in the report. What a person has to judge, and nobody has
    // judged, is no answer yet.
    let is_left_out = |row: &&&Row| matches!(row.status, Status::NotApplicable | Status::Outside | Status::ToBeJudged);
    let answers = rows.iter().filter(|row| !is_left_out(row));
    for (row, aspect) in answers.flat_map(|row| row.evidence.iter().map(move |aspect| (row, aspect))) {
        let anchors: Vec<&Anchor> = aspect.shown.iter().flat_map(|evidence| &*evidence.anchors).collect();
        let shown = places.named(&anchors);
        if shown.is_empty() {
            continue;
        }
        // A sentence says what the duty asks for.
        let label = if aspect.sentence.is_some() { row.duty.trim_end_matches('.') } else { aspect.aspect };
        // A document has the same form in all languages: all of them have the same rows, but for the pseudo-locale.
        let own = clause::aspect(label, &locale.tag).filter(|_| locale.tag != pseudo::TAG);
        has_words &= own.is_some();
        all.extend(anchors);
        let label = own.unwrap_or(label);
        named.insert(label);
        for (heading, rows) in shown {
            let known = lines.contains_key(&heading);
            let (all_rows, aspects) = lines.entry(heading).or_default();
            // Without rows, the whole place answers.
            if !known {
                *all_rows = rows;
            } else if rows.is_empty() || all_rows.is_empty() {
                all_rows.clear();
            } else {
                all_rows.extend(rows);
                all_rows.sort_unstable();
                all_rows.dedup();
            }
            add_new(aspects, &[label]);
        }
    }
    // A section within one that answers needs no line.
    let within: Vec<usize> = lines.keys().copied().filter(|at| places.is_within(*at, &lines)).collect();
    for at in within {
        let aspects = lines.remove(&at).map(|(_, aspects)| aspects).unwrap_or_default();
        if let Some((rows, known)) = lines.get_mut(&places.headings[at].section) {
            rows.clear();
            add_new(known, &aspects);
        }
    }
    if lines.is_empty() {
        return Ok(None);
    }
    // One aspect is what the clause is about.
    if !has_words || named.len() == 1 {
        let shown = places.named(&all);
        let shown: Vec<String> =
            shown.iter().map(|(heading, rows)| place((*heading, rows))).collect::<anyhow::Result<_>>()?;
        return Ok(Some(shown.join(BETWEEN)));
    }
    let line = |(heading, (rows, aspects)): (&usize, &(Vec<&str>, Vec<&str>))| {
        let rows = if rows.len() <= ROWS { &rows[..] } else { &[] };
        anyhow::Ok(format!("{}{BETWEEN}*{}*", place((*heading, rows))?, escape::escape(&aspects.join("; "))))
    };
    let lines: Vec<String> = lines.iter().map(line).collect::<anyhow::Result<_>>()?;
    Ok(Some(lines.join("<br>")))
}

/// Adds the texts that are not there yet.
fn add_new<'t>(to: &mut Vec<&'t str>, texts: &[&'t str]) {
    for text in texts {
        if !to.contains(text) {
            to.push(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::project::requirement::{self, Answer};

    /// Sources that are read in the languages of the EU, though some of them exist in English alone.
    const READ_IN_ALL: &[&str] = &["cra-2024-2847", "eifu-2021-2226", "ivdr", "mdcg-2019-16", "mdr"];

    #[test]
    fn what_several_aspects_of_a_clause_are_called_has_words_in_all_languages() {
        let catalogue = requirement::standard();
        let mut clauses: IndexMap<(&str, &str), BTreeSet<&str>> = IndexMap::new();
        for (source, requirement) in catalogue.requirements() {
            if READ_IN_ALL.contains(&source.about.id.as_str()) {
                let labels = clauses.entry((&source.about.id, &requirement.clause)).or_default();
                labels.extend(requirement.evidence.iter().map(|aspect| aspect.name.as_str()));
                if matches!(requirement.answer, Answer::Sentence(_)) {
                    labels.insert(requirement.duty.trim_end_matches('.'));
                }
            }
        }
        assert!(clauses.len() > 100);
        let several = clauses.values().filter(|labels| labels.len() > 1).flatten();
        let without: BTreeSet<&&str> = several.filter(|label| clause::aspect(label, "en").is_none()).collect();
        assert!(without.is_empty(), "locales/en/clauses.toml has no words for {without:#?}");
    }

    #[test]
    fn each_topic_has_a_name() {
        for topic in &requirement::standard().topics {
            assert!(clause::topic(&topic.id, "el").is_some(), "{}", topic.id);
        }
    }

    #[test]
    fn the_clauses_of_a_law_have_no_english_words_in_other_languages() {
        let catalogue = requirement::standard();
        for (source, requirement) in catalogue.requirements() {
            let Some(own) = clause::clause(&source.about.id, &requirement.clause, "el") else { continue };
            let is_english = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_lowercase());
            let left = own.split(|c: char| !c.is_alphanumeric()).find(is_english);
            assert_eq!(left, None, "{own}");
        }
    }
}
