//! Sentences that ifugen prints without a fact because a requirement needs them. Each is an attribute of the message
//! `duty`, and the template function `duty` prints it.

use super::fact::Fact;

/// A sentence by its id, which is its attribute in `duty.ftl`.
pub type Sentence = &'static str;

/// The ids of the sources that ask for each sentence.
pub type Sentences = std::collections::BTreeMap<Sentence, Vec<String>>;

/// All of them. A mark represents each by its number, so that the document itself shows which sentences it prints.
pub const SENTENCES: &[Sentence] =
    &["after-support", "changes", "interoperability", "law", "security-event", "serious-incident", "unused-ports"];

/// The sentence of this id.
#[must_use]
pub fn sentence(id: &str) -> Option<Sentence> {
    SENTENCES.iter().copied().find(|known| *known == id)
}

/// The sentences that the sources of a document and the law of its device ask for; all of them where it is not known which source
/// asks for which.
#[must_use]
pub fn asked(sentences: Option<&Sentences>, facts: &Fact) -> Vec<Sentence> {
    let Some(sentences) = sentences else { return SENTENCES.to_vec() };
    // A companion answers with the main document, which is `document` among its own.
    let sources = facts.at("document.require").or_else(|| facts.at("document.companion.document.require"));
    let mut required: Vec<&str> = match sources {
        Some(Fact::List(sources)) => sources.iter().filter_map(Fact::text).collect(),
        _ => Vec::new(),
    };
    // The values are the ids of the sources.
    if let Some(Fact::Choice { value, .. }) = facts.at("device.regulation") {
        required.push(value);
    }
    let is_asked = |sources: &[String]| sources.iter().any(|source| required.contains(&source.as_str()));
    sentences.iter().filter(|(_, sources)| is_asked(sources)).map(|(sentence, _)| *sentence).collect()
}
