//! The configuration: its types, its schema, its facts, and TOML with the place of every value.
//!
//! - From TOML: `parse` and `node` keep the place of each value, `synonym` gives keys their normal form, `device` has the types and the schema, with what holds
//!   between the fields of one table (`within`), `shape` checks against the schema.
//! - Facts: `fact` is the tree of them, `difference` what differs between two trees, `rows` finds rows by name through an
//!   index.
//! - What facts mean together: `connection` has the connections that the ports stand for, `group` the controls of which one
//!   is enough.
//! - Texts that say nothing or are in doubt: `vacuous`, `denial`, `vocabulary`, and for all texts at once `verdict`.
//! - Lists: `format`, `section` (the chapters), `sentence`, `register`.

pub mod connection;
pub mod denial;
pub mod deserialize;
pub mod device;
pub mod difference;
pub mod fact;
pub mod format;
pub mod group;
pub mod node;
pub mod parse;
pub mod register;
pub mod rows;
pub mod section;
pub mod sentence;
pub mod shape;
pub mod signature;
pub mod synonym;
pub mod vacuous;
pub mod verdict;
pub mod vocabulary;
