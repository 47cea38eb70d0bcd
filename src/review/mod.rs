//! What a document answers, what changed in it, and what was observed of it.

pub mod change;
pub mod coverage;
pub mod observed;
