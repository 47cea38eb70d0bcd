//! The files for a hospital's own tools, beside the documents: [`FILES`] lists them. `hospital/index.html` names each with
//! its purpose and its hash. A file whose facts are missing is not made, and the page says why.

mod address;
mod aerleon;
mod matrix;
mod mud;
mod nftables;
mod openeox;
mod policy;
mod security_txt;

use std::collections::BTreeSet;

use anyhow::Context as _;
use tera::Context;

use super::{Artifact, Options, Parts, html, markdown, part};
use crate::base::diagnostic::Problem;
use crate::base::source::sha256;
use crate::compose::document::{Document, Lack, Pack};

pub use matrix::schema as matrix_schema;

/// What a file is made from.
struct Source<'a> {
    document: &'a Document,
    pack: &'a Pack,
}

/// A kind of file.
struct File {
    /// As messages call it.
    name: &'static str,
    /// Its purpose in the wording of the page.
    word: &'static str,
    /// Each with its path below the folder; none if the facts are missing.
    make: fn(&Source<'_>) -> anyhow::Result<Vec<Artifact>>,
    /// The facts for which the file was not made: their paths.
    lacks: fn(&Source<'_>) -> Vec<Missing>,
}

/// A fact for which a file is not made.
struct Missing {
    /// The place of the fact.
    path: String,
    /// What is not stated, in words for a person.
    what: String,
}

/// The kinds of files there are.
const FILES: &[File] = &[
    File { name: "matrix", word: "hospital_matrix", make: matrix::make, lacks: matrix::lacks },
    File { name: "nftables", word: "hospital_nftables", make: nftables::make, lacks: matrix::lacks },
    File { name: "aerleon", word: "hospital_aerleon", make: aerleon::make, lacks: matrix::lacks },
    File { name: "mud", word: "hospital_mud", make: mud::make, lacks: mud::lacks },
    File { name: "security.txt", word: "hospital_security_txt", make: security_txt::make, lacks: security_txt::lacks },
    File { name: "openeox", word: "hospital_openeox", make: openeox::make, lacks: openeox::lacks },
];

/// A row of the page.
#[derive(serde::Serialize)]
struct Listed {
    path: String,
    purpose: String,
    size: usize,
    sha256: String,
}

/// `hospital/index.html` and the files that it lists, for a document with the facts of its device.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let Some(pack) = &doc.pack else { return Ok(Vec::new()) };
    let source = Source { document: doc, pack };
    let folder = format!("{}/hospital", markdown::folder(doc));
    let word = |name: &str| doc.meta.words.get(name).cloned().unwrap_or_default();
    let (mut artifacts, mut listed, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for file in FILES {
        let made = (file.make)(&source)?;
        if made.is_empty() {
            missing.push(word(file.word));
        }
        for Artifact { path, bytes } in made {
            let purpose = word(file.word);
            listed.push(Listed { purpose, size: bytes.len(), sha256: sha256(&bytes), path: path.clone() });
            artifacts.push(Artifact { path: format!("{folder}/{path}"), bytes });
        }
    }
    artifacts
        .insert(0, Artifact { path: format!("{folder}/index.html"), bytes: index(doc, &listed, &missing, options)? });
    Ok(artifacts)
}

/// The page of the files.
fn index(doc: &Document, listed: &[Listed], missing: &[String], options: &Options) -> anyhow::Result<Vec<u8>> {
    let (page, style) = frame(options);
    let style = html::safe_style(&style);
    let mut context = Context::new();
    context.insert("language", &doc.language);
    context.insert("meta", &[&doc.meta.device_name, &doc.meta.number, &doc.meta.revision, &doc.meta.date]);
    context.insert("words", &doc.meta.words);
    context.insert("draft", &doc.meta.draft);
    context.insert("files", listed);
    context.insert("missing", missing);
    context.insert("csp", &html::policy(&BTreeSet::from([html::hash(&style)])));
    context.insert("style", &style);
    let page =
        html::render("html/hospital.html", page, &context).context("cannot make the page of the hospital's files")?;
    Ok(page.into_bytes())
}

/// The inputs of the page other than documents.
fn frame(options: &Options) -> (&str, String) {
    (options.template("html/hospital.html"), html::style(options))
}

/// What [`export`] looks at.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let (page, style) = frame(options);
    vec![part(page), part(style)]
}

/// What the files of a document lack: each with the path of a fact near which it is missing.
#[must_use]
pub fn lacking(doc: &Document) -> Vec<(Problem, String)> {
    let Some(pack) = &doc.pack else { return Vec::new() };
    let source = Source { document: doc, pack };
    let device = || doc.device.clone();
    let mut found: Vec<(Problem, String)> = Vec::new();
    for lack in pack.lacks() {
        let Lack::Number { port, field } = lack;
        let path = format!("network.port.{port}");
        found.push((Problem::PolicyWithoutNumber { device: device(), port, field }, path));
    }
    for (row, why) in policy::left_out(&source) {
        let path = format!("network.port.{}", row.port);
        found.push((Problem::PolicyLeavesOut { device: device(), port: row.port.clone(), why }, path));
    }
    for (row, why) in mud::left_out(&source) {
        let path = format!("network.port.{}", row.port);
        found.push((Problem::MudLeavesOut { device: device(), port: row.port.clone(), why }, path));
    }
    for file in FILES {
        for Missing { path, what } in (file.lacks)(&source) {
            let problem = Problem::HospitalFileMissing { device: device(), file: file.name.to_owned(), what };
            if !found.iter().any(|(known, _)| *known == problem) {
                found.push((problem, path));
            }
        }
    }
    found
}

/// Several values on one line.
fn joined(values: impl IntoIterator<Item = impl ToString>) -> String {
    values.into_iter().map(|value| value.to_string()).collect::<Vec<_>>().join("; ")
}

/// A text on one line, without control characters.
fn one_line(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// JSON with a line for each value, and a line end.
fn json(value: &serde_json::Value) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(value)?;
    bytes.push(b'\n');
    Ok(bytes)
}
