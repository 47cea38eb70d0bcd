//! Many documents in one process: does the memory stay as it is? Prints the resident memory as it goes; times nothing.
//!
//!     cargo bench --bench long [DOCUMENTS]

#![allow(clippy::print_stdout, reason = "what it prints is what it is for")]

use std::fs;
use std::path::Path;

use ifugen::testing::{Artifact, BuildOptions, Document, FORMATS, build, composers, evict, load};
use ifugen::{Options, Project, Request};

/// Every so many documents, one is set as PDF, and one is built as a whole, with everything read and written anew.
const PDF_EACH: usize = 40;
const BUILD_EACH: usize = 100;

fn main() -> anyhow::Result<()> {
    let count = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(10_000);
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("pump.ifu.toml");
    let starter = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/starter.ifu.toml"))?;
    let project = Project::default();
    let request = Request { inputs: vec![file.clone()], out: folder.path().join("out"), ..Request::default() };
    // Each document is of another text, so that nothing that is remembered serves twice.
    let write =
        |number: usize| fs::write(&file, starter.replace("Service > Erase", &format!("Service {number} > Erase")));
    write(0)?;
    let (devices, found) = load(&request, &project)?;
    anyhow::ensure!(devices.len() == 1, "{} problems, such as {:?}", found.len(), found.first().map(|found| &found.0));
    let composers = composers(&devices, &request, &project)?;
    let (mut bytes, mut pages) = (0, 0);
    println!("documents  PDFs  resident MiB");
    for number in 0..=count {
        if number % (count / 10).max(1) == 0 {
            println!("{number:9}  {pages:4}  {:12}", resident()?);
        }
        write(number)?;
        let (devices, _) = load(&request, &project)?;
        for device in &devices {
            let composer = composers.get("en").ok_or_else(|| anyhow::anyhow!("no English"))?;
            let document = composer.compose(&device.id, &device.facts, device.translation("en"))?;
            let mut artifacts = made("markdown", &document)?;
            artifacts.extend(made("html", &document)?);
            if number % PDF_EACH == 0 {
                artifacts.extend(made("pdf", &document)?);
                evict();
                pages += 1;
            }
            bytes += artifacts.iter().map(|artifact| artifact.bytes.len()).sum::<usize>();
        }
        if number % BUILD_EACH == 0 {
            let formats = vec!["markdown".to_owned(), "html".to_owned()];
            build(&Request { formats, ..request.clone() }, &project, &BuildOptions::default(), &|_| {})?;
        }
    }
    println!("{bytes} bytes made");
    Ok(())
}

/// The files of a document in a format.
fn made(name: &str, document: &Document) -> anyhow::Result<Vec<Artifact>> {
    let format = FORMATS.iter().find(|format| format.name == name).ok_or_else(|| anyhow::anyhow!("no {name}"))?;
    format.export(document, &Options::default())
}

/// Resident memory in MiB, as Linux tells it.
fn resident() -> anyhow::Result<u64> {
    let text = fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    let kib: u64 = line.chars().filter(char::is_ascii_digit).collect::<String>().parse()?;
    Ok(kib / 1024)
}
