//! Reports of coverage as files.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use crate::base::path;
use crate::compose::document::{self, Composer, Document};
use crate::export::coverage::{self as form, FORMATS, Format, Report};
use crate::export::{Artifact, markdown};
use crate::input::load::Device;
use crate::model::fact;
use crate::pipeline::documents::assess;
use crate::pipeline::documents::compose;
use crate::pipeline::documents::composers;
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::coverage;
use crate::wording::locale::Locale;

/// A report on the coverage of one device, as a file; none where its document has no source to cover.
///
/// `file` is where it will stand: links lead from there into the documents below the request's output folder.
///
/// # Errors
/// Where a template fails or wording is missing.
pub fn report(
    device: &Device,
    request: &Request,
    project: &Project,
    format: &Format,
    file: Option<&Path>,
) -> anyhow::Result<Option<Vec<u8>>> {
    let composers = composers(std::slice::from_ref(device), request, project)?;
    let Some(composer) = device.languages(&request.languages).first().and_then(|tag| composers.get(tag)) else {
        return Ok(None);
    };
    let document = compose(device, composer, request, project)?;
    let Some(coverage) = assess(device, &document, request, project) else { return Ok(None) };
    let ifu = match file {
        Some(file) => {
            let document = request.out.join(html_path(&document));
            let from_root = |path: &Path| {
                std::path::absolute(path).with_context(|| format!("cannot tell where `{}` is", path.display()))
            };
            Some(path::uri(&path::way_from_file(&from_root(file)?, &from_root(&document)?)))
        }
        None => None,
    };
    let locale = wording(&composer.locale, project)?;
    let device = &document.meta.device_name;
    let places = &document::places(&document);
    let options = &request.options.clone().with(project);
    let report = Report { coverage: &coverage, device, locale: &locale, places, ifu: ifu.as_deref(), options };
    (format.export)(&report).map(Some)
}

/// The facts of one device for the disclosure form MDS2, as a file.
///
/// # Errors
/// Where wording is missing.
pub fn mds2(device: &Device, request: &Request, project: &Project, format: &str) -> anyhow::Result<Vec<u8>> {
    let languages = device.languages(&request.languages);
    let locale = wording(&Arc::new(project.locale(languages.first().map_or("en", String::as_str))?), project)?;
    let places = coverage::Places::new(&device.node, &device.sources);
    let answers = form::mds2::answers(&project.catalogue, &device.facts, places);
    let text = |path: &str| device.facts.at(path).and_then(fact::Fact::text).unwrap_or_default().to_owned();
    let document = format!("{}, {}", text("document.number"), text("document.revision"));
    form::mds2::export(&answers, &text("device.name"), &document, &locale, format)
}

/// The wording of a report: English where a project's own language has words for documents only.
fn wording(locale: &Arc<Locale>, project: &Project) -> anyhow::Result<Arc<Locale>> {
    if locale.has("report") { Ok(Arc::clone(locale)) } else { project.locale("en").map(Arc::new) }
}

/// Where a document in HTML stands below the output folder.
fn html_path(document: &Document) -> String {
    format!("{}/ifu-security.html", markdown::folder(document))
}

/// The matrix of a device beside its documents: what one of them covers, in its language. `linked` is whether that one is
/// there as HTML, into which the matrix links.
///
/// # Errors
/// Where wording is missing.
pub fn artifacts(
    device: &Device,
    document: &Document,
    linked: bool,
    request: &Request,
    project: &Project,
    composers: &BTreeMap<String, Composer>,
) -> anyhow::Result<Vec<Artifact>> {
    let Some(Composer { locale, .. }) = composers.get(&document.language) else { return Ok(Vec::new()) };
    let Some(coverage) = assess(device, document, request, project) else { return Ok(Vec::new()) };
    let place = |extension: &str| format!("{}/coverage.{extension}", device.id);
    let way = || path::way_from_file(Path::new(&place("html")), Path::new(&html_path(document)));
    let ifu = linked.then(|| path::uri(&way()));
    let ifu = ifu.as_deref();
    let locale = &wording(locale, project)?;
    let places = &document::places(document);
    let options = &request.options.clone().with(project);
    let report = Report { coverage: &coverage, device: &document.meta.device_name, locale, places, ifu, options };
    FORMATS
        .iter()
        .filter(|format| ["html", "json"].contains(&format.name))
        .map(|format| Ok(Artifact { path: place(format.name), bytes: (format.export)(&report)? }))
        .collect()
}
