//! How long it takes to assess a document against its requirements, beside composing the document.

#![expect(clippy::panic, reason = "a benchmark that cannot be set up stops")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use ifugen::Request;
use ifugen::coverage::{self, Coverage};
use ifugen::document::{Composer, Document};
use ifugen::load::Device;
use ifugen::project::Project;

fn main() {
    divan::main();
}

/// A device that claims several sources, all that composing and assessing it needs, and its document.
struct Ready {
    project: Project,
    device: Device,
    composer: Composer,
    document: Document,
}

static READY: LazyLock<Ready> = LazyLock::new(|| ready().unwrap_or_else(|error| panic!("{error:#}")));

fn ready() -> anyhow::Result<Ready> {
    let project = Project::default();
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/ivd-analyser/seroline-7200.ifu.toml");
    let request = Request { inputs: vec![file], languages: vec!["en".into()], ..Request::default() };
    let (mut devices, _) = ifugen::load(&request, &project)?;
    let device = devices.pop().ok_or_else(|| anyhow::anyhow!("the example cannot be loaded"))?;
    let composer = Composer::new(Arc::new(project.locale("en")?), &project.chapter_templates(), false)?;
    let document = composer.compose(&device.id, &device.facts, &BTreeMap::new())?;
    let ready = Ready { project, device, composer, document };
    let requirements = assessed(&ready).requirements.len();
    assert!(requirements >= 100, "only {requirements} requirements");
    Ok(ready)
}

fn assessed(ready: &Ready) -> Coverage {
    let Ready { project, device, document, .. } = ready;
    let place = coverage::places(&device.node, &device.sources);
    let justified = coverage::not_applicable(&device.facts, &place);
    let sources = coverage::required(&device.facts);
    coverage::assess(&project.catalogue, &sources, &device.facts, document, &justified, &place)
}

#[divan::bench]
fn assess(bencher: divan::Bencher<'_, '_>) {
    let ready = &*READY;
    bencher.bench(|| assessed(ready));
}

#[divan::bench]
fn compose(bencher: divan::Bencher<'_, '_>) {
    let Ready { device, composer, .. } = &*READY;
    bencher.bench(|| composer.compose(&device.id, &device.facts, &BTreeMap::new()).map(|document| document.chapters));
}
