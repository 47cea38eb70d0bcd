//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.

pub mod document;
pub mod figure;
pub mod output;
