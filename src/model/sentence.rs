//! Sentences that ifugen prints of itself because a requirement asks for them. Each is an attribute of the message `duty`, and
//! the function `duty` of the templates prints it.

/// A sentence by its id, which is its attribute in `duty.ftl`.
pub type Sentence = &'static str;

/// All of them. A mark stands for each by its number, so that what a document says is known from the document.
pub const SENTENCES: &[Sentence] = &[
    "after-support",
    "changes",
    "genuine-software",
    "interoperability",
    "law",
    "security-event",
    "serious-incident",
    "unused-ports",
];

/// The sentence of this id.
#[must_use]
pub fn sentence(id: &str) -> Option<Sentence> {
    SENTENCES.iter().copied().find(|known| *known == id)
}
