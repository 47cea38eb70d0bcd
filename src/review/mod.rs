//! What a document answers, and what changed in it.

pub mod change;
pub mod coverage;
