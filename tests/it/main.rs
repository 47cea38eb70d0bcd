//! Tests of the whole program: configurations go in, documents and messages come out.
//!
//! `BLESS=1 cargo test` rewrites what is expected wherever a test compares with a file; look at the difference before it
//! is committed.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod anchors;
mod approve;
mod chapters;
mod cli;
mod codes;
mod content;
mod corpus;
mod coverage;
mod determinism;
mod diff;
mod docs;
mod documents;
mod docx;
mod eifu;
mod engines;
mod evidence;
mod facts;
mod faults;
mod generated;
mod golden;
mod hospital;
mod incremental;
mod inject;
mod languages;
mod layers;
mod links;
mod locales;
mod look;
mod many;
mod mdbook;
mod project_files;
mod pseudo;
mod readme;
mod reference;
mod review;
mod review_copy;
mod schema;
mod security;
mod serve;
mod shell;
mod support;
mod values;
mod verify;
mod vex;
mod xliff;
