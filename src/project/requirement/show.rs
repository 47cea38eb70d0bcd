//! Requirements for a terminal: a list, and one of them with all details.

use std::fmt::Write as _;

use serde::Serialize;

use super::{Answer, Aspect, Catalogue, Pattern, Requirement};

/// A line for each requirement: id, clause, duty; under the title of its source. `sources` narrows it, empty: all.
#[must_use]
pub fn list(catalogue: &Catalogue, sources: &[String]) -> String {
    let mut text = String::new();
    for source in &catalogue.sources {
        let about = &source.about;
        if !sources.is_empty() && !sources.contains(&about.id) {
            continue;
        }
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{}: {} ({}, {})", about.id, about.title, word(&about.kind), about.jurisdiction);
        for entry in &source.requirements {
            let mark = if catalogue.is_for_the_document(entry) { ' ' } else { '-' };
            let _ = writeln!(text, "{mark} {}  {}: {}", entry.id, entry.clause, entry.duty);
        }
    }
    text.push_str("A line that begins with - is not for the instructions for use.\n");
    text
}

/// All details of a requirement, a source or a topic; `None` if there is none with this id.
#[must_use]
pub fn show(catalogue: &Catalogue, id: &str) -> Option<String> {
    if let Some((source, entry)) = catalogue.requirement(id) {
        let mut text = format!("{}\n{}, {}\n\n{}\n\n", entry.id, source.about.title, entry.clause, entry.duty);
        let _ = writeln!(text, "addressee: {}", word(&entry.addressee));
        let _ = writeln!(text, "clause was: {}", word(&entry.confidence));
        let meaning = catalogue.condition(&entry.applies_when).map_or("", |condition| condition.meaning.as_str());
        let _ = writeln!(text, "applies when: {}. {meaning}", entry.applies_when);
        if let Some(note) = &entry.note {
            let _ = writeln!(text, "note: {note}");
        }
        let _ = writeln!(text, "topics: {}", entry.topics.join(", "));
        evidence(&mut text, entry);
        return Some(text);
    }
    if let Some(source) = catalogue.source(id) {
        let about = &source.about;
        let edition = format!("edition: {}\nkind: {}\n", about.edition, word(&about.kind));
        return Some(format!("{}\n{edition}{}", about.title, list(catalogue, &[id.to_owned()])));
    }
    let topic = catalogue.topic(id)?;
    let mut text = format!("{}\n{}\nchapter: {}\n", topic.id, topic.meaning, topic.chapter);
    let _ = writeln!(text, "facts on it:");
    aspects(&mut text, &topic.evidence);
    let _ = writeln!(text, "asked for by:");
    for (_, entry) in catalogue.requirements().filter(|(_, entry)| entry.topics.contains(&topic.id)) {
        let _ = writeln!(text, "  {}", entry.id);
    }
    Some(text)
}

/// What answers a requirement.
fn evidence(text: &mut String, entry: &Requirement) {
    let lead = match &entry.answer {
        Answer::Facts => "covered when the document shows each of these:".to_owned(),
        Answer::Sentence(sentence) => format!("covered when the document prints the sentence `duty.{sentence}`"),
        Answer::Person(why) => format!("covered when a person says yes, in [[judged]]: {why}"),
        Answer::Outside(belongs) => format!("not covered by a document of this kind, but by: {belongs}"),
    };
    let _ = writeln!(text, "{lead}");
    match &entry.answer {
        _ if entry.evidence.is_empty() => {}
        Answer::Facts => {}
        Answer::Outside(_) => text.push_str("what the document can repeat of it:\n"),
        _ => text.push_str("and when it shows each of these:\n"),
    }
    aspects(text, &entry.evidence);
    if let Some(why) = &entry.why {
        let _ = writeln!(text, "how it is read: {why}");
    }
}

/// What the document must state, each with the patterns of facts of which any is enough, and of facts that contradict
/// it.
fn aspects(text: &mut String, aspects: &[Aspect]) {
    let list = |patterns: &[Pattern]| patterns.iter().map(Pattern::text).collect::<Vec<_>>().join(", ");
    for aspect in aspects {
        let drawn = if aspect.drawn { " (in a figure)" } else { "" };
        let _ = writeln!(text, "  {}{drawn}: {}", aspect.name, list(&aspect.any));
        if !aspect.not.is_empty() {
            let _ = writeln!(text, "    the opposite: {}", list(&aspect.not));
        }
        if !aspect.veto.is_empty() {
            let _ = writeln!(text, "    the opposite of the whole: {}", list(&aspect.veto));
        }
    }
}

/// A value of a closed list, as written.
fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::requirement::standard;

    #[test]
    fn shows_what_there_is() {
        let catalogue = standard();
        let shown = show(&catalogue, "mdcg-2019-16-3.6-env-session").unwrap_or_default();
        assert!(
            shown.contains("environment.control[responsibility=operator|shared|user|patient][kind=session_lock].steps")
                && shown.contains("clause was: verified"),
            "{shown}"
        );
        assert!(show(&catalogue, "mdr").is_some_and(|text| text.contains("mdr-annex-i-23.4-g")));
        assert!(show(&catalogue, "ports").is_some_and(|text| text.contains("network.port")));
        let segmentation = show(&catalogue, "mdcg-2019-16-3.6-env-segmentation").unwrap_or_default();
        assert!(segmentation.contains("the opposite: network.zone.traffic=allow_all|monitored"), "{segmentation}");
        let incident = show(&catalogue, "mdr-annex-i-23.4-z").unwrap_or_default();
        assert!(incident.contains("prints the sentence `duty.serious-incident`"), "{incident}");
        assert!(show(&catalogue, "mdr-article-10.11").is_some_and(|text| text.contains("but by: release")));
        assert!(show(&catalogue, "mdr-annex-i-23.1").is_some_and(|text| text.contains("a person says yes")));
        assert_eq!(show(&catalogue, "nothing"), None);
        let one = list(&catalogue, &["ivdr".to_owned()]);
        assert!(one.contains("ivdr-annex-i-16.4-network") && !one.contains("mdr-annex"));
        assert!(list(&catalogue, &[]).lines().count() > 490);
    }
}
