//! The configuration: its types, its schema, its facts, and TOML with the place of every value.

pub mod connection;
pub mod denial;
pub mod deserialize;
pub mod device;
pub mod difference;
pub mod fact;
pub mod format;
pub mod node;
pub mod parse;
pub mod register;
pub mod rows;
pub mod section;
pub mod sentence;
pub mod shape;
pub mod signature;
pub mod vacuous;
pub mod vocabulary;
