//! Words: messages of each language, facts in words, and text as Markdown that shows exactly it.

pub mod clause;
pub mod dialect;
pub mod escape;
pub mod growth;
pub mod inline;
pub mod locale;
pub mod prose;
pub mod schema;
pub mod slot;
pub mod word;
