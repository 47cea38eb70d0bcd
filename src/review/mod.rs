//! What a document answers, what changed in it, what was observed of it, and who approved it.

pub mod approval;
pub mod change;
pub mod coverage;
pub mod observed;
