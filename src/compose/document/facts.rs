//! The facts of a table as blocks: sentences, a table of short values, and longer texts under inline headings.

use tera::Value;
use tera::value::Map;

use super::table::{rows_of_pairs, tells_itself};
use crate::compose::block::Ready;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, get, string};

/// Maximum number of sentences in one paragraph.
const SENTENCES: usize = 6;
/// From this number on, short values form a table; fewer get one line each, with the label in bold as above longer texts.
const PAIRS: usize = 2;

/// The sentence of a fact, by its form.
enum Form {
    /// A whole sentence, or several.
    Sentence(String),
    /// A label and a short value.
    Pair(String, String),
    /// A label and a text in sentences.
    RunIn(String, String),
}

/// The sentences of a table. A message of the form `Label: { $field }` is not a sentence: its value goes into a table,
/// or under its label as an inline heading if the value is a sentence.
pub(super) fn facts(locale: &Locale, table: &Map, keep: &dyn Fn(&str) -> bool) -> anyhow::Result<Vec<Ready>> {
    let mut blocks: Vec<Ready> = Vec::new();
    let mut sentences: Vec<String> = Vec::new();
    let mut pairs = Vec::new();
    let mut lines = Vec::new();
    let mut run_ins = Vec::new();
    for (table, field, sentence) in sentences_of(locale, table, keep)? {
        match form(table, field, &sentence) {
            // The manufacturer's text, and a nested table, are separate paragraphs.
            Form::Sentence(text) if is_own_text(table, field, &text) => {
                blocks.extend(paragraph(&mut sentences));
                blocks.push(Ready::Paragraph(text));
            }
            Form::Sentence(text) => {
                sentences.push(text);
                if sentences.len() == SENTENCES {
                    blocks.extend(paragraph(&mut sentences));
                }
            }
            Form::Pair(label, value) => {
                lines.push(labelled(&label, &sentence));
                pairs.push([label, value]);
            }
            Form::RunIn(label, value) => {
                run_ins.push(Ready::Paragraph(run_in(locale, &label, &value)?));
            }
        }
    }
    blocks.extend(paragraph(&mut sentences));
    if pairs.len() < PAIRS {
        blocks.extend(lines.into_iter().map(Ready::Paragraph));
    } else {
        blocks.push(rows_of_pairs(locale, None, pairs)?);
    }
    blocks.extend(run_ins);
    Ok(blocks)
}

/// The sentences of a table's fields, each with its table: this one, or a nested one whose sentences have labels.
fn sentences_of<'t>(
    locale: &Locale,
    table: &'t Map,
    keep: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Vec<(&'t Map, &'t str, String)>> {
    let mut found = Vec::new();
    for (field, sentence) in word::sentences_of_fields(locale, table, keep)? {
        match get(table, field).and_then(Value::as_map).filter(|_| !tells_itself(table, field)) {
            Some(within) => found.extend(sentences_of(locale, within, &|_| true)?),
            None => found.push((table, field, sentence)),
        }
    }
    Ok(found)
}

/// A text under a heading in the line.
pub(super) fn run_in(locale: &Locale, label: &str, text: &str) -> anyhow::Result<String> {
    let heading = say(locale, "pair.run-in", &[("label", label.to_owned().into())])?;
    Ok(format!("**{heading}** {text}"))
}

/// A short value behind its label, which the sentence begins with. The colon and its space are those of the language.
fn labelled(label: &str, sentence: &str) -> String {
    let after = &sentence[label.len()..];
    let (colon, value) = after.split_at(after.find(':').map_or(0, |at| at + 1));
    format!("**{label}{colon}**{value}")
}

/// A text that leads to what follows it, without its colon.
pub(super) fn without_colon(text: &str) -> Option<&str> {
    text.trim_end().strip_suffix(':').map(str::trim_end)
}

/// Sentences that follow each other.
fn paragraph(sentences: &mut Vec<String>) -> Option<Ready> {
    (!sentences.is_empty()).then(|| Ready::Paragraph(std::mem::take(sentences).join(" ")))
}

/// Whether a sentence is the value itself, or contains that of another table.
fn is_own_text(table: &Map, field: &str, text: &str) -> bool {
    get(table, field).is_some_and(Value::is_map) || string(table, field) == Some(text)
}

fn form(table: &Map, field: &str, sentence: &str) -> Form {
    let whole = || Form::Sentence(sentence.to_owned());
    let Some(value) = get(table, field) else { return whole() };
    let values: Vec<&str> = match value.as_array() {
        Some(items) => items.iter().filter_map(Value::as_str).collect(),
        None => value.as_str().into_iter().collect(),
    };
    // Each value begins with the mark of its fact, which is unique; a sentence may contain only a part of a list.
    let marks = values.iter().filter_map(|value| value.chars().next());
    let Some(at) = marks.filter_map(|mark| sentence.find(mark)).min() else { return whole() };
    let (before, after) = sentence.split_at(at);
    let Some(label) = without_colon(before) else { return whole() };
    if values == [after] {
        let raw = word::raw(table, field).and_then(Value::as_str);
        // Uses the original, not the translation: the form is the same in all languages.
        return if is_sentence(raw.unwrap_or_default()) {
            Form::RunIn(label.to_owned(), after.to_owned())
        } else {
            Form::Pair(label.to_owned(), after.to_owned())
        };
    }
    Form::Pair(label.to_owned(), after.strip_suffix(['.', word::SECOND_STOP]).unwrap_or(after).to_owned())
}

/// Whether a text ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || "*_`\"”’)»".contains(c));
    text.ends_with(['.', '!', '?', '…', ';', '\u{37e}', '·'])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::compose::block::markdown;
    use crate::model::fact::{Fact, Table, TextKind};
    use crate::wording::word::Wording;

    /// The facts of a table, without marks.
    fn text(kind: &'static str, fields: Vec<(&'static str, Fact)>) -> String {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let fields: Vec<_> = fields.into_iter().map(|(name, fact)| (name.into(), fact)).collect();
        let facts_of = Fact::Table(Table { kind, fields: fields.into() });
        let none = BTreeMap::new();
        let mut wording =
            Wording { locale: &locale, facts: &facts_of, foreign: None, translations: &none, marked: Vec::new() };
        let value = wording.value(&facts_of, "").expect("values");
        let blocks = facts(&locale, value.as_map().expect("a table"), &|_| true).expect("blocks");
        word::unmarked(&markdown(&blocks, &mut str::to_owned))
    }

    fn prose(text: &str) -> Fact {
        Fact::Text { kind: TextKind::Prose, text: text.to_owned() }
    }

    fn months(count: u32) -> Fact {
        Fact::Text { kind: TextKind::Duration, text: format!("{count} months") }
    }

    #[test]
    fn sentences_values_and_texts_stand_apart() {
        let update = vec![
            ("state", Fact::Choice { kind: "Provision", value: "provided" }),
            ("if_failed", prose("The pump starts the previous version.")),
            ("interval", months(3)),
            ("automatic", Fact::Flag(false)),
            ("install_within", months(1)),
        ];
        assert_eq!(
            text("Update", update),
            "The manufacturer provides security updates. Updates are not installed automatically.\n\n\
             | Item | Value |\n| --- | --- |\n| Interval of regular updates | 3 months |\n\
             | Time within which a security update must be installed | 1 month |\n\n\
             **If the update failed.** The pump starts the previous version."
        );
    }

    #[test]
    fn what_a_list_forbids_stands_beside_what_it_asks_for() {
        let rules = ["not_user_name", "digit"].map(|value| Fact::Choice { kind: "Complexity", value });
        assert_eq!(
            text("Password", vec![("complexity", Fact::List(Vec::from(rules).into()))]),
            "| Item | Value |\n| --- | --- |\n| A password must contain | at least one digit |\n\
             | A password must not be | the user name |"
        );
    }

    #[test]
    fn a_value_alone_is_a_line_and_a_fragment_no_sentence() {
        assert_eq!(text("Update", vec![("interval", months(3))]), "**Interval of regular updates:** 3 months.");
        let logging = |location: &str| text("Logging", vec![("location", prose(location))]);
        assert_eq!(logging("disk of the server"), "**Location of the log:** disk of the server");
        assert_eq!(logging("It is on the **disk.**"), "**Location of the log.** It is on the **disk.**");
    }

    #[test]
    fn own_text_is_a_paragraph_and_no_paragraph_is_long() {
        let note = vec![
            ("start", Fact::Text { kind: TextKind::Date, text: "2026-01-31".into() }),
            ("note", prose("A note: x.")),
        ];
        assert_eq!(text("Support", note), "A note: x.\n\n**Start of support:** 31 January 2026.");
    }
}
