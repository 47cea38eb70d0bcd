//! How long each arrow of the flow takes, for one device in English: load, compose, export in each format, assess, write.

#![expect(clippy::panic, reason = "a benchmark that cannot be set up stops")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use ifugen::testing::{
    self, Artifact, Composer, Coverage, Device, Diagram, Document, FORMATS, Flow, Node, NodeKind, Places, Zone,
    draw_by_zone, draw_network, not_applicable, parse_templates, write_file,
};
use ifugen::{Options, Project, Request};

/// The program's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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

/// Together they ask the user information for a hundred things, as a device has to answer them.
const SOURCES: [&str; 2] = ["ivdr", "mdcg-2019-16"];

static READY: LazyLock<Ready> = LazyLock::new(|| ready().unwrap_or_else(|error| panic!("{error:#}")));

fn example() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/ivd-analyser/seroline-7200.ifu.toml")
}

fn ready() -> anyhow::Result<Ready> {
    let project = Project::default();
    let request = Request { inputs: vec![example()], languages: vec!["en".into()], ..Request::default() };
    let (mut devices, _) = testing::load(&request, &project)?;
    let device = devices.pop().ok_or_else(|| anyhow::anyhow!("the example cannot be loaded"))?;
    let composer =
        Composer::new(Arc::new(project.locale("en")?), parse_templates(&project.chapter_templates())?, false);
    let document = composer.compose(&device.id, &device.facts, &BTreeMap::new())?;
    let ready = Ready { project, device, composer, document };
    let requirements = assessed(&ready).requirements.len();
    assert!((100..125).contains(&requirements), "{requirements} requirements");
    Ok(ready)
}

fn assessed(ready: &Ready) -> Coverage<'_> {
    let Ready { project, device, document, .. } = ready;
    let places = Places::new(&device.node, &device.sources);
    let justified = not_applicable(&device.facts, places);
    let sources = SOURCES.map(str::to_owned);
    testing::assess(&project.catalogue, &sources, &device.facts, document, &justified, places)
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

/// Reading and checking the configuration.
#[divan::bench]
fn load(bencher: divan::Bencher<'_, '_>) {
    let request = Request { inputs: vec![example()], languages: vec!["en".into()], ..Request::default() };
    bencher.bench(|| testing::load(&request, &READY.project).map(|(devices, _)| devices.len()));
}

/// What a build does once for each language.
#[divan::bench]
fn wording(bencher: divan::Bencher<'_, '_>) {
    let Ready { project, .. } = &*READY;
    bencher.bench(|| project.locale("en"));
}

/// What a build does once.
#[divan::bench]
fn templates(bencher: divan::Bencher<'_, '_>) {
    let Ready { project, .. } = &*READY;
    bencher.bench(|| parse_templates(&project.chapter_templates()));
}

#[divan::bench(args = FORMATS.iter().map(|format| format.name), sample_count = 20)]
fn export(bencher: divan::Bencher<'_, '_>, name: &str) {
    let Ready { document, .. } = &*READY;
    let format = FORMATS.iter().find(|format| format.name == name);
    let options = Options::default();
    bencher.bench(|| format.map(|format| format.export(document, &options).map(|artifacts| artifacts.len())));
}

/// Writing the page to a disk that does not hold it yet.
#[divan::bench]
fn write_page(bencher: divan::Bencher<'_, '_>) {
    let Ready { document, .. } = &*READY;
    let page = FORMATS.iter().find(|format| format.name == "html");
    let made = page.map(|format| format.export(document, &Options::default()));
    let folder = tempfile::tempdir();
    let (Some(Ok(artifacts)), Ok(folder)) = (made, folder) else { panic!("no folder, or no page") };
    bencher.with_inputs(|| std::fs::remove_dir_all(folder.path().join(&document.device))).bench_values(|_| {
        let write = |artifact: &Artifact| write_file(&folder.path().join(&artifact.path), &artifact.bytes);
        artifacts.iter().flat_map(write).count()
    });
}

/// A device with so many systems in eight zones, and a flow to each of them.
fn network_of(systems: usize) -> Diagram {
    let node = |number: usize| Node {
        id: format!("n{number}"),
        title: format!("System {number}"),
        zone: (number > 0).then(|| format!("z{}", number % 8)),
        own: number == 0,
        kind: NodeKind::Server,
    };
    let flow = |number: usize| Flow {
        from: "n0".into(),
        to: format!("n{}", number + 1),
        label: format!("TCP {number}"),
        encrypted: Some(number.is_multiple_of(2)),
        number,
        ..Flow::default()
    };
    Diagram {
        zones: (0..8).map(|number| Zone { id: format!("z{number}"), title: format!("Zone {number}") }).collect(),
        nodes: (0..=systems).map(node).collect(),
        flows: (0..systems).map(flow).collect(),
        ..Diagram::default()
    }
}

/// How drawing grows with the network: what is too large is drawn by zone.
#[divan::bench(args = [25, 50, 100, 200, 400, 800], sample_count = 10)]
fn diagram(bencher: divan::Bencher<'_, '_>, systems: usize) {
    let whole = network_of(systems);
    bencher.bench(|| {
        if whole.fits() {
            return Ok(draw_network(&whole).len());
        }
        draw_by_zone(&whole, &|many| Ok(format!("{many:?}"))).map(|by_zone| draw_network(&by_zone).len())
    });
}
