//! ifugen renders the security part of a medical device's instructions for use from its TOML configuration.

pub mod device;
pub mod diagnostic;
pub mod document;
pub mod escape;
pub mod fact;
pub mod figure;
pub mod locale;
pub mod output;
pub mod section;
pub mod shape;
pub mod source;
pub mod word;
