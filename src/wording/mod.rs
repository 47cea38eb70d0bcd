//! Words: messages of each language, facts in words, and text as Markdown that shows exactly it.
//!
//! `locale` has the Fluent messages and what a language has, `word` facts in words with their marks, `prose` placeholders,
//! `growth` how long texts become with them, `schema` the published schema with a description of each value,
//! `said` which field makes a document say what.

pub mod clause;
pub mod dialect;
pub mod escape;
pub mod growth;
pub mod inline;
pub mod locale;
pub mod prose;
pub mod said;
pub mod schema;
pub mod slot;
pub mod word;
