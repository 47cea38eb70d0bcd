//! Reads the user's files: from a path to a checked device.

mod assess;
mod bill;
pub mod check;
pub mod companion;
pub mod extends;
pub mod find;
pub mod import;
pub mod load;
pub mod scan;
#[cfg(feature = "cli")]
pub mod sheet;
mod todo;
pub mod translate;
