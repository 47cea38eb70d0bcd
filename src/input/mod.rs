//! Reads the user's files: from a path to a checked device.
//!
//! - `find` finds devices, `extends` lays a device over its family, `import` reads bills of materials and VEX files, `assess`
//!   lays assessments of vulnerabilities over the configuration, `check` checks the meaning, `translate` lays translations
//!   over prose, and `load` makes the `Device` of it.
//! - `sheet` reads tables of spreadsheet programs, `scan` what was seen of a real device.

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
