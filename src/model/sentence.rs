//! Sentences that ifugen prints without a fact because a requirement needs them. Each is an attribute of the message
//! `duty`, and the template function `duty` prints it.

/// A sentence by its id, which is its attribute in `duty.ftl`.
pub type Sentence = &'static str;

/// All of them. A mark represents each by its number, so that the document itself shows which sentences it prints.
pub const SENTENCES: &[Sentence] =
    &["after-support", "changes", "interoperability", "law", "security-event", "serious-incident", "unused-ports"];

/// The sentence of this id.
#[must_use]
pub fn sentence(id: &str) -> Option<Sentence> {
    SENTENCES.iter().copied().find(|known| *known == id)
}
