//! Makes a document of a device: chapters, tables, figures.

pub mod block;
pub mod document;
pub mod figure;
pub mod template;
