//! The clauses of a source in groups, each of which has a table in the annex, and what a clause is about.

use super::super::Row;
use crate::wording::clause;
use crate::wording::escape;
use crate::wording::locale::{Locale, pseudo};

/// A clause that the document answers.
pub(super) struct Answered<'a> {
    pub clause: &'a str,
    pub name: String,
    /// What it is about, on a line of its own; empty if nothing says so.
    pub title: String,
    pub places: String,
}

/// If a source has more clauses than this, its groups of clauses have tables of their own: what somebody looks for in it must stand in
/// the contents.
const CLAUSES: usize = 24;
/// A group of fewer clauses shares the table of the next one.
const CLAUSES_OF_GROUP: usize = 8;

/// The clauses in the order of their source, by the groups that have a table, each with its first and its last name. Clauses of a form
/// have no groups.
pub(super) fn groups<'a, 'b>(
    answers: &'b [Answered<'a>],
    is_form: bool,
) -> Vec<(Option<[&'a str; 2]>, &'b [Answered<'a>])> {
    let group = |answer: &Answered<'a>| clause::group(answer.clause);
    let is_whole = is_form || answers.len() <= CLAUSES;
    let mut found: Vec<(Option<[&str; 2]>, &[Answered])> = Vec::new();
    let mut rest = answers;
    while let Some(first) = rest.first().map(group) {
        let (mut last, mut count) = (first, rest.len());
        if !is_whole {
            count = 0;
            while count < CLAUSES_OF_GROUP
                && let Some(next) = rest.get(count).map(group)
            {
                // A large group has a table of its own.
                let size = rest[count..].iter().take_while(|answer| group(answer) == next).count();
                if count > 0 && size >= CLAUSES_OF_GROUP {
                    break;
                }
                last = next;
                count += size;
            }
        }
        let (own, after) = rest.split_at(count);
        found.push(((!is_whole).then_some([first, last]), own));
        rest = after;
    }
    match &found[..] {
        [(Some([first, last]), own)] if first == last => vec![(None, *own)],
        _ => found,
    }
}

/// So many topics are the title of a clause.
const TOPICS: usize = 3;
/// What every clause is about.
const ANY: &str = "information-supply";

/// What the requirements of a clause are about, in a few words.
pub(super) fn title_of_clause(rows: &[&Row], locale: &Locale) -> String {
    let mut topics: Vec<&str> = Vec::new();
    for topic in rows.iter().flat_map(|row| row.topics).filter(|topic| *topic != ANY) {
        let own = clause::topic(topic, &locale.tag).filter(|_| locale.tag != pseudo::TAG);
        topics.extend(own.filter(|own| !topics.contains(own)));
    }
    let more = if topics.len() > TOPICS { " …" } else { "" };
    topics.truncate(TOPICS);
    if topics.is_empty() { String::new() } else { format!("<br>{}{more}", escape::escape(&topics.join("; "))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_source_has_a_table_for_each_large_group_of_its_clauses() {
        let of = |counts: &[(&'static str, usize)]| -> Vec<Answered<'static>> {
            let answer = |clause: &'static str| Answered {
                clause,
                name: String::new(),
                title: String::new(),
                places: String::new(),
            };
            counts.iter().flat_map(|(clause, count)| (0..*count).map(move |_| answer(clause))).collect()
        };
        let large = of(&[("2.3", 1), ("2.6, list", 3), ("3.3", 1), ("3.6, item 1", 20), ("3.8", 1), ("4.2", 9)]);
        let named = |answers: &[Answered<'static>], is_form: bool| -> Vec<(Option<[&str; 2]>, usize)> {
            groups(answers, is_form).into_iter().map(|(label, answers)| (label, answers.len())).collect()
        };
        let expected = [(["2.3", "3.3"], 5), (["3.6", "3.6"], 20), (["3.8", "3.8"], 1), (["4.2", "4.2"], 9)];
        assert_eq!(named(&large, false), expected.map(|(label, count)| (Some(label), count)));
        assert_eq!(named(&large, true), [(None, 35)]);
        assert_eq!(named(&large[..5], false), [(None, 5)]);
        assert_eq!(named(&of(&[("Annex I, 3", 30)]), false), [(None, 30)]);
    }
}
