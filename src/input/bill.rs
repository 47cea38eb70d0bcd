//! The files that `[sbom]` names: components of a bill of materials, and assessments of vulnerabilities (VEX).

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::base::error::Error;
use crate::base::limit::{ASSESSMENTS, COMPONENTS, VEX_FILES};
use crate::base::source::{self, FileId, Place, Sources};
use crate::input::assess::{self, Assessed};
use crate::input::import::vex::Assessment;
use crate::input::import::{self, Bill, Unread};
use crate::model::device::Configuration;
use crate::model::device::protection::Sbom;
use crate::model::node::Node;

/// Adds the components of `[sbom] file` after those of the configuration, and merges the vulnerability statements of
/// that file and of `[[sbom.vex]]` into the configuration. Fields that only control this import are removed.
pub(super) fn import(
    configuration: &mut Configuration,
    node: &Node,
    sources: &mut Sources,
    files: &mut Vec<FileId>,
) -> Vec<Diagnostic> {
    let language = configuration.document.language.0.clone();
    let versions: Vec<&str> =
        configuration.device.software_version.as_slice().iter().map(|version| version.0.as_str()).collect();
    // A bill can be that of one part.
    let of_parts = configuration.part.iter().flatten().filter_map(|part| part.version.as_ref());
    let firmware = configuration.device.firmware_version.iter().chain(of_parts).map(|version| version.0.as_str());
    let known: Vec<&str> = versions.iter().copied().chain(firmware).collect();
    let Some(sbom) = configuration.sbom.as_mut() else { return Vec::new() };
    let mut found = Vec::new();
    let mut assessed: Vec<Assessed> = Vec::new();
    if let Some(name) = sbom.file.as_ref().map(|file| file.0.clone()) {
        let place = node.nearest(&["sbom", "file"]);
        match read(&name, place, sources, files) {
            Ok(mut bill) => {
                found.extend(other_version(&name, &bill, &known).map(|problem| problem.at(place)));
                found.extend(other_components(sbom, &name, &bill, node));
                components(sbom, &name, &mut bill, place, &mut found);
                assessed.push(Assessed { path: name, place, product: None, bill, is_bill: true });
            }
            Err(problem) => found.push(problem.at(place)),
        }
    }
    let named = sbom.vex.take().unwrap_or_default();
    if named.len() > VEX_FILES {
        let problem = Problem::TooManyVexFiles { found: named.len(), limit: VEX_FILES };
        found.push(problem.at(node.nearest(&["sbom", "vex"])));
        return found;
    }
    for (index, vex) in named.into_iter().enumerate() {
        let row = ["sbom", "vex", &index.to_string()];
        let place = node.nearest(&[row[0], row[1], row[2], "file"]);
        let name = vex.file.0;
        match read(&name, place, sources, files) {
            Ok(mut bill) => {
                report(&name, &mut bill, place, &mut found);
                if bill.assessments.is_empty() {
                    found.push(Problem::VexEmpty { path: name.clone() }.at(place));
                }
                let product =
                    vex.product.map(|product| (product.0, node.nearest(&[row[0], row[1], row[2], "product"])));
                assessed.push(Assessed { path: name, place, product, bill, is_bill: false });
            }
            Err(problem) => found.push(problem.at(place)),
        }
    }
    let mut total = 0_usize;
    for file in &assessed {
        let count = |one: &Assessment| one.ids.len().saturating_mul(one.subjects.len().max(1));
        total = file.bill.assessments.iter().map(count).fold(total, usize::saturating_add);
        if total > ASSESSMENTS {
            let path = file.path.clone();
            let problem = Problem::TooManyAssessments { path, found: total, limit: ASSESSMENTS };
            found.push(problem.at(file.place));
            break;
        }
    }
    // The content of an unreadable file is unknown: nothing is reported as missing in it.
    if found.iter().all(|found| found.problem.severity() != Severity::Error) {
        found.extend(assess::lay(sbom, node, &assessed, &language, &versions));
    }
    (sbom.publish, sbom.unlisted) = (None, None);
    found
}

fn read(name: &str, place: Place, sources: &mut Sources, files: &mut Vec<FileId>) -> Result<Bill, Box<Problem>> {
    let folder: PathBuf = sources.file(place.file).path.parent().unwrap_or(Path::new("")).to_path_buf();
    let wrong = |error| Box::new(not_imported(name.to_owned(), &error));
    let (file, bytes) = source::read_bill(&folder.join(name), sources).map_err(wrong)?;
    files.push(file);
    let bill = import::bill(&bytes).map_err(wrong)?;
    let (path, found) = (name.to_owned(), bill.components.len());
    if found > COMPONENTS {
        return Err(Box::new(Problem::TooManyComponents { path, found, limit: COMPONENTS }));
    }
    Ok(bill)
}

/// Entries that were not read.
fn report(name: &str, bill: &mut Bill, place: Place, found: &mut Vec<Diagnostic>) {
    let unread = std::mem::take(&mut bill.unread);
    if !unread.is_empty() {
        let entries = unread.into_iter().map(|Unread { at, reason }| (at, reason)).collect();
        found.push(Problem::BillEntries { path: name.to_owned(), entries }.at(place));
    }
}

fn components(sbom: &mut Sbom, name: &str, bill: &mut Bill, place: Place, found: &mut Vec<Diagnostic>) {
    if bill.components.is_empty() {
        found.push(Problem::BillEmpty { path: name.to_owned() }.at(place));
    }
    report(name, bill, place, found);
    let what = std::mem::take(&mut bill.ignored);
    if !what.is_empty() {
        found.push(Problem::BillIgnored { path: name.to_owned(), what }.at(place));
    }
    if !bill.components.is_empty() {
        sbom.component.get_or_insert_default().append(&mut bill.components);
    }
}

/// A bill of another version than those of the device and its parts.
fn other_version(name: &str, bill: &Bill, known: &[&str]) -> Option<Problem> {
    let of_bill = bill.product.as_ref()?.version.as_deref()?;
    let bare = |version: &str| version.trim().trim_start_matches(['v', 'V']).to_owned();
    // A range is compared by persons.
    let is_single =
        known.iter().all(|version| bare(version).starts_with(|c: char| c.is_ascii_digit()) && !version.contains(".."));
    let is_other = is_single && !known.is_empty() && known.iter().all(|version| bare(version) != bare(of_bill));
    is_other.then(|| Problem::Questionable {
        one: format!("device.software_version = {}", known.join(", ")),
        other: format!("{name}: metadata.component.version = {of_bill}"),
        why: "the components are those of the version for which the bill was made".into(),
    })
}

/// Components of the configuration that the bill has in other versions only.
fn other_components(sbom: &Sbom, name: &str, bill: &Bill, node: &Node) -> Vec<Diagnostic> {
    let bare = |version: &str| version.trim().trim_start_matches(['v', 'V']).to_lowercase();
    // A bill writes names as package managers do.
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase() };
    let mut of_bill: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for component in &bill.components {
        if let Some(version) = &component.version {
            of_bill.entry(plain(&component.name.0)).or_default().insert(&version.0);
        }
    }
    let mut found = Vec::new();
    for (at, component) in sbom.component.iter().flatten().enumerate() {
        let Some(version) = &component.version else { continue };
        let Some(others) = of_bill.get(&plain(&component.name.0)) else { continue };
        // A range is compared by persons.
        let is_single =
            |version: &str| bare(version).starts_with(|c: char| c.is_ascii_digit()) && !version.contains("..");
        if !is_single(&version.0) || others.iter().any(|other| bare(other) == bare(&version.0)) {
            continue;
        }
        let others: Vec<&str> = others.iter().copied().collect();
        let problem = Problem::Questionable {
            one: format!("sbom.component: {} {}", component.name.0, version.0),
            other: format!("{name}: {} {}", component.name.0, others.join(", ")),
            why: "the document would list the component in both versions".into(),
        };
        found.push(problem.at(node.nearest(&["sbom", "component", &at.to_string(), "version"])));
    }
    found
}

/// Why a file was not imported: the problem that [`source`] reports for any file, or one of this file.
pub(crate) fn not_imported(path: String, error: &anyhow::Error) -> Problem {
    let said = match error.downcast_ref() {
        Some(Error::Input { found, .. }) => found.first(),
        _ => None,
    };
    match said {
        Some((found, _)) => found.problem.clone(),
        None => Problem::ImportUnreadable { path, reason: format!("{error:#}") },
    }
}
