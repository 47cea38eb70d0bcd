//! The manufacturer's prose and those who translate it: PO files and XLIFF.

pub mod files;
pub mod import;
pub mod xliff;
