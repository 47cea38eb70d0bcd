//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.

pub mod diagnostic;
pub mod document;
pub mod output;
pub mod shape;
pub mod source;
