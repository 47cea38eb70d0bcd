//! Compares a device with files that show what was seen of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::base::diagnostic::{Found, Problem, Severity};
use crate::base::limit::COMPONENTS;
use crate::base::source::{self, Place, Sources, display};
use crate::input::import;
use crate::input::load::Device;
use crate::input::scan::{self, Kind, Transport};
use crate::review::observed::record::Record;
use crate::review::observed::{Content, FactRow, Question, SeenFile, Setup, observe};

/// The files, and what the command line says about them.
#[derive(Debug, Default)]
pub struct Ask {
    pub scans: Vec<(Kind, PathBuf)>,
    pub bills: Vec<PathBuf>,
    pub hosts: Vec<(String, String)>,
    pub part: Option<String>,
    pub setup: Setup,
    /// The day for files that do not have one.
    pub date: Option<String>,
}

/// What came out.
pub struct Outcome {
    pub found: Vec<Found>,
    /// `None` if nothing could be compared.
    pub result: Option<Compared>,
}

/// A comparison.
pub struct Compared {
    pub record: Record,
    pub facts: Vec<FactRow>,
    /// Connections that were not compared.
    pub ignored: usize,
    /// How many TCP and UDP ports of a host each scan looked at, with the scan's path: one that it did not look at can be open.
    pub looked_at: Vec<(String, usize, usize)>,
    pub sources: Arc<Sources>,
}

/// Reads the files and compares them with a device.
#[must_use]
pub fn compare(device: &Device, ask: &Ask) -> Outcome {
    let mut sources = (*device.sources).clone();
    let mut wrong = Vec::new();
    let mut files = Vec::new();
    for (kind, path) in &ask.scans {
        let file = match source::read_seen(path, &mut sources) {
            Ok(file) => file,
            Err(problem) => {
                wrong.push(*problem);
                continue;
            }
        };
        match scan::read(*kind, &sources.file(file).text) {
            Ok(scan) => files.push(SeenFile { file, path: display(path), content: Content::Scan(*kind, scan) }),
            Err(scan::Broken { at, why }) => {
                let at = at.min(sources.file(file).text.len());
                let place = Place { file, start: at, end: at };
                wrong.push(Problem::ScanUnreadable { path: display(path), reason: why }.at(place));
            }
        }
    }
    for path in &ask.bills {
        match bill(path, &mut sources) {
            Ok(file) => files.push(file),
            Err(error) => {
                let problem = match error.downcast_ref::<crate::base::error::Error>() {
                    Some(crate::base::error::Error::Input { found, .. }) if !found.is_empty() => {
                        found[0].0.problem.clone()
                    }
                    _ => Problem::ScanUnreadable { path: display(path), reason: format!("{error:#}") },
                };
                wrong.push(problem.anywhere());
            }
        }
    }
    let is_error = wrong.iter().any(|problem| problem.severity() == Severity::Error);
    let sources = Arc::new(sources);
    let with_sources = |problems: Vec<_>| -> Vec<Found> {
        problems.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect()
    };
    if is_error {
        return Outcome { found: with_sources(wrong), result: None };
    }
    let Ask { hosts, part, setup, date, .. } = ask;
    let question =
        Question { facts: &device.facts, node: &device.node, files: &files, hosts, part: part.as_deref(), setup };
    let observed = observe(&question);
    let record = Record::of(&device.id, &question, &observed, &sources, date.as_deref());
    let looked_at = files.iter().filter_map(|file| match &file.content {
        Content::Scan(Kind::Scan, scan) => {
            let most = |transport| scan.hosts.iter().map(|host| host.count(transport)).max().unwrap_or_default();
            Some((file.path.clone(), most(Transport::Tcp), most(Transport::Udp)))
        }
        _ => None,
    });
    let looked_at = looked_at.collect();
    let compared =
        Compared { looked_at, record, facts: observed.facts, ignored: observed.ignored, sources: Arc::clone(&sources) };
    let result = (!observed.stopped).then_some(compared);
    Outcome { found: with_sources(observed.found), result }
}

fn bill(path: &Path, sources: &mut Sources) -> anyhow::Result<SeenFile> {
    let (file, bytes) = source::read_seen_bill(path, sources)?;
    let bill = import::bill(&bytes)?;
    anyhow::ensure!(!bill.components.is_empty(), "it lists no components");
    anyhow::ensure!(bill.components.len() <= COMPONENTS, "it lists more than {COMPONENTS} components");
    let text = sources.file(file).text.clone();
    Ok(SeenFile { file, path: display(path), content: Content::Bill(bill.components, text) })
}
