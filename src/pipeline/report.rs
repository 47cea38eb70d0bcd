//! Reports of coverage as files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use crate::base::diagnostic::{Found, Problem};
use crate::base::error::Error;
use crate::base::path;
use crate::base::source::{self, Sources};
use crate::compose::document::{self, Composer, Document};
use crate::export::coverage::form::{Outcome, Proposal};
use crate::export::coverage::{self as form, Covering, FORMATS, Format, Ifu, Report, linked};
use crate::export::{self, Artifact, markdown};
use crate::input::load::Device;
use crate::model::fact;
use crate::pipeline::documents::{DocumentSet, assess, compose, composers};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::project::answer::{self, Decided};
use crate::review::coverage;
use crate::review::observed::record::{Held, Record};
use crate::wording::locale::Locale;

/// A coverage report of one device, as a file; `None` if its document has no source to cover.
///
/// `file` is its later path: links lead from there to the documents below the request's output folder. `observed` is a
/// record of what was seen of the device.
///
/// # Errors
/// Fails if a template fails or wording is missing, and with a problem if the record cannot be used.
pub fn report(
    device: &Device,
    request: &Request,
    project: &Project,
    format: &Format,
    file: Option<&Path>,
    observed: Option<&Path>,
) -> anyhow::Result<Option<Vec<u8>>> {
    let composers = composers(std::slice::from_ref(device), request, project)?;
    let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
        return Ok(None);
    };
    let set = compose(device, composer, request, project)?;
    let joined = set.joined();
    let Some(mut coverage) = assess(device, &joined, request, project) else { return Ok(None) };
    coverage.observed = observed.map(|path| held(path, device)).transpose()?;
    let from_root =
        |path: &Path| std::path::absolute(path).with_context(|| format!("cannot tell where `{}` is", path.display()));
    let ifu = |document: &Document| match file {
        Some(file) => {
            let place = |format: &'static str| request.out.join(built_path(document, format));
            // What is not built yet is linked to as if all formats were.
            let format = linked(|format| place(format).is_file()).or_else(|| linked(|_| true)).unwrap_or_default();
            let way = path::way_from_file(&from_root(file)?, &from_root(&place(format))?);
            Ok(Some(Ifu { uri: path::uri(&way), format }))
        }
        None => Ok(None),
    };
    let documents = covering(&set, &ifu)?;
    let locale = wording(&composer.locale, project)?;
    let device = &set.main.meta.device_name;
    let options = &request.options.clone().with(project);
    let report = Report { coverage: &coverage, device, locale: &locale, documents: &documents, options };
    (format.export)(&report).map(Some)
}

/// A record of what was seen of a device, held against its configuration.
fn held(path: &Path, device: &Device) -> anyhow::Result<Held> {
    let mut sources = Sources::default();
    let file = source::read_seen(path, &mut sources).map_err(|problem| Error::anywhere(problem.problem))?;
    let record = Record::read(&sources.file(file).text, &device.id)
        .map_err(|reason| Error::anywhere(Problem::RecordUnusable { path: source::display(path), reason }))?;
    Ok(record.held(&device.facts, &device.node, &device.sources))
}

/// The documents of a set as a report refers to them; `ifu` returns the path of each.
fn covering(
    set: &DocumentSet,
    ifu: &dyn Fn(&Document) -> anyhow::Result<Option<Ifu>>,
) -> anyhow::Result<Vec<Covering>> {
    let covering = |document: &Document| {
        Ok(Covering {
            companion: document.companion.clone(),
            number: document.meta.number.clone(),
            places: document::places(document),
            headings: document::headings_above(document),
            ifu: ifu(document)?,
        })
    };
    set.iter().map(covering).collect()
}

/// The facts of one device for the disclosure form MDS2, as a file.
///
/// # Errors
/// Fails if wording is missing.
pub fn mds2(device: &Device, request: &Request, project: &Project, format: &str) -> anyhow::Result<Vec<u8>> {
    let languages = device.languages(&request.languages);
    let locale = wording(&Arc::new(project.locale(languages.first().map_or("en", String::as_str))?), project)?;
    let places = coverage::Places::new(&device.node, &device.sources);
    let answers = form::mds2::answers(&project.catalogue, &device.facts, places);
    let text = |path: &str| device.facts.at(path).and_then(fact::Fact::text).unwrap_or_default().to_owned();
    let document = format!("{}, {}", text("document.number"), text("document.revision"));
    form::mds2::export(&answers, &text("device.name"), &document, &locale, format)
}

/// The manufacturer's own form with the answers that facts of a device decide, and the answers of persons that differ
/// from them. `named` is what messages call the form.
///
/// # Errors
/// Fails if it is no form.
pub fn filled_form(device: &Device, form: &[u8], named: &str) -> anyhow::Result<(Vec<u8>, Vec<Found>)> {
    let places = coverage::Places::new(&device.node, &device.sources);
    let decided = answer::decided(&device.facts)?;
    let proposal = |decided: &Decided| {
        let value = device.facts.at(&decided.fact).map(form::mds2::value).unwrap_or_default();
        let because = format!("{} = {value} ({})", decided.fact, places.of(&decided.fact));
        Proposal { question: decided.question.clone(), answer: decided.answer.clone(), because }
    };
    let proposals: Vec<Proposal> = decided.iter().map(proposal).collect();
    let filled = form::form::fill(form, &proposals)
        .map_err(|why| Error::anywhere(Problem::FormUnusable { path: named.to_owned(), why }))?;
    let mut found: Vec<Found> = Vec::new();
    for (question, outcome) in filled.outcomes {
        let Some(Decided { answer: proposed, fact, .. }) = decided.iter().find(|it| it.question == question) else {
            continue;
        };
        if let Outcome::Kept(answer) = outcome {
            let (path, proposed, fact) = (named.to_owned(), proposed.clone(), fact.clone());
            let place = device.node.nearest_fact(&fact);
            let problem = Problem::FormAnswerKept { path, question, answer, proposed, fact };
            found.push((problem.at(place), Arc::clone(&device.sources)));
        }
    }
    Ok((filled.bytes, found))
}

/// The wording of a report: English where a project's own language has words for documents only.
fn wording(locale: &Arc<Locale>, project: &Project) -> anyhow::Result<Arc<Locale>> {
    if locale.has("report") { Ok(Arc::clone(locale)) } else { project.locale("en").map(Arc::new) }
}

/// The path of a document in a format, below the output folder.
fn built_path(document: &Document, format: &str) -> String {
    let extension = export::FORMATS.iter().find(|row| row.name == format).map_or(format, |row| row.extension);
    format!("{}/ifu-security.{extension}", markdown::folder(document))
}

/// The coverage matrix of a device: what its documents cover in one language, in that language. `linked` is the format
/// of an existing document, so that the matrix links into it.
///
/// # Errors
/// Fails if wording is missing.
pub fn artifacts(
    device: &Device,
    set: &DocumentSet,
    linked: &dyn Fn(&Document) -> Option<&'static str>,
    request: &Request,
    project: &Project,
    composers: &BTreeMap<String, Composer>,
) -> anyhow::Result<Vec<Artifact>> {
    let Some(Composer { locale, .. }) = composers.get(&set.main.language) else { return Ok(Vec::new()) };
    let joined = set.joined();
    let Some(coverage) = assess(device, &joined, request, project) else { return Ok(Vec::new()) };
    let place = |extension: &str| format!("{}/coverage.{extension}", device.id);
    let ifu = |document: &Document| {
        linked(document).map(|format| {
            let way = path::way_from_file(Path::new(&place("html")), Path::new(&built_path(document, format)));
            Ifu { uri: path::uri(&way), format }
        })
    };
    let documents = covering(set, &|document| Ok(ifu(document)))?;
    let locale = &wording(locale, project)?;
    let options = &request.options.clone().with(project);
    let device = &set.main.meta.device_name;
    let report = Report { coverage: &coverage, device, locale, documents: &documents, options };
    FORMATS
        .iter()
        .filter(|format| ["html", "json"].contains(&format.name))
        .map(|format| Ok(Artifact { path: place(format.name), bytes: (format.export)(&report)? }))
        .collect()
}
