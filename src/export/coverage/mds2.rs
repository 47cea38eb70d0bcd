//! The disclosure form (MDS2): the facts of a configuration by its sections. Questions without facts are marked as
//! unanswered; nothing is made up.

use std::collections::BTreeSet;

use super::{Sheet, csv_of, workbook};
use crate::model::fact::Fact;
use crate::project::requirement::{Catalogue, Kind, Requirement};
use crate::review::coverage::Places;
use crate::wording::dialect::without_short_codes;
use crate::wording::escape;
use crate::wording::locale::{Locale, say};

/// A question, one aspect of it, and one fact about it; no fact if the configuration has none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// `PAUT`.
    pub section: String,
    /// `PAUT-5 to PAUT-7`.
    pub question: String,
    pub duty: String,
    pub aspect: String,
    pub fact: Option<Stated>,
}

/// A fact with its value and place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    pub fact: String,
    pub value: String,
    pub place: String,
}

/// The formats of the form.
pub const FORMATS: &[&str] = &["md", "csv", "xlsx"];

/// The answers to all questions of the catalogue's forms, in its order.
#[must_use]
pub fn answers(catalogue: &Catalogue, facts: &Fact, places: Places<'_>) -> Vec<Answer> {
    let mut answers = Vec::new();
    let forms = catalogue.requirements().filter(|(source, _)| source.about.kind == Kind::Form);
    for (_, requirement) in forms {
        for aspect in &requirement.evidence {
            let mut told: Vec<Stated> = Vec::new();
            let mut known = BTreeSet::new();
            for path in aspect.any.iter().flat_map(|pattern| pattern.matches(facts)) {
                if known.insert(path.clone()) {
                    let value = facts.at(&path).map(value).unwrap_or_default();
                    told.push(Stated { place: places.of(&path).to_string(), value, fact: path });
                }
            }
            let answer = |fact| Answer {
                section: section(requirement),
                question: requirement.clause.clone(),
                duty: requirement.duty.clone(),
                aspect: aspect.name.clone(),
                fact,
            };
            if told.is_empty() {
                answers.push(answer(None));
            }
            answers.extend(told.into_iter().map(|told| answer(Some(told))));
        }
    }
    answers
}

/// The capability section of a question: the start of its clause.
fn section(requirement: &Requirement) -> String {
    let end = requirement.clause.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(requirement.clause.len());
    requirement.clause[..end].to_uppercase()
}

/// A value as the configuration has it.
pub(crate) fn value(fact: &Fact) -> String {
    match fact {
        Fact::Text { text, .. } => text.clone(),
        Fact::Choice { value, .. } => (*value).to_owned(),
        Fact::Number(number) => number.to_string(),
        Fact::Flag(flag) => flag.to_string(),
        Fact::List(_) | Fact::Table(_) => String::new(),
    }
}

/// The form's facts as a file.
///
/// # Errors
/// Fails if a message is missing.
pub fn export(
    answers: &[Answer],
    device: &str,
    document: &str,
    locale: &Locale,
    format: &str,
) -> anyhow::Result<Vec<u8>> {
    let title = locale.word("mds2")?;
    let about = say(locale, "mds2.about", &[("device", device.into()), ("document", document.into())])?;
    let notice = locale.word("mds2.notice")?;
    let unanswered = locale.word("mds2.unanswered")?;
    if format == "md" {
        return Ok(markdown(answers, &[title, about, notice], &unanswered));
    }
    let columns = ["section", "question", "asks", "fact", "value", "place"];
    let head: anyhow::Result<Vec<String>> = columns.iter().map(|id| locale.word(&format!("mds2.{id}"))).collect();
    let mut rows = vec![head?];
    for answer in answers {
        let asks = format!("{} ({})", answer.duty, answer.aspect);
        let (fact, value, place) = match &answer.fact {
            Some(told) => (told.fact.clone(), told.value.clone(), told.place.clone()),
            None => (String::new(), unanswered.clone(), String::new()),
        };
        rows.push(vec![answer.section.clone(), answer.question.clone(), asks, fact, value, place]);
    }
    if format == "csv" {
        return Ok(csv_of(&rows).into_bytes());
    }
    workbook("MDS2", &[title, about, notice], &[Sheet { name: locale.word("mds2.question")?, rows }])
}

fn markdown(answers: &[Answer], top: &[String; 3], unanswered: &str) -> Vec<u8> {
    use std::fmt::Write as _;
    let [title, about, notice] = top;
    let line = |text: &str| escape::escape(text);
    let mut text = format!("# {}\n\n{}\n\n{}\n", line(title), line(about), line(notice));
    let mut section = "";
    let mut question = "";
    let mut aspect = "";
    for answer in answers {
        // Writing into a String cannot fail.
        if answer.section != section {
            section = &answer.section;
            let _ = write!(text, "\n## {section}\n");
        }
        if answer.question != question {
            question = &answer.question;
            aspect = "";
            let _ = write!(text, "\n### {}\n\n{}\n\n", line(question), line(&answer.duty));
        }
        if answer.aspect != aspect {
            aspect = &answer.aspect;
            let told = if answer.fact.is_some() { "" } else { unanswered };
            let _ = writeln!(text, "- {}:{}{told}", line(aspect), if told.is_empty() { "" } else { " " });
        }
        if let Some(told) = &answer.fact {
            let value = line(&told.value.replace('\n', " "));
            let _ = writeln!(text, "  - `{}`: {value} ({})", told.fact, line(&told.place));
        }
    }
    without_short_codes(&text).into_owned().into_bytes()
}
