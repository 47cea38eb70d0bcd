//! The kept corpus of the fuzz targets, and what the examples give beside it: none of it crashes anything.

#[path = "../../fuzz/targets.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

use targets::TARGETS;

use crate::support::root;

fn files(folder: &Path) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    walk.filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// The text of a file, cut at some places: what stands at the end of a half-written file.
fn run(target: fn(&[u8]), path: &Path, cuts: usize) {
    let bytes = fs::read(path).unwrap();
    target(&bytes);
    for cut in 1..cuts {
        target(&bytes[..bytes.len() * cut / cuts]);
    }
}

#[test]
fn every_target_has_a_corpus_and_a_file() {
    let names = |folder: &str| -> Vec<String> {
        let entries = fs::read_dir(root().join("fuzz").join(folder)).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<String> = entries.map(|path| path.file_stem().unwrap().to_string_lossy().into()).collect();
        names.sort();
        names
    };
    let mut known: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
    known.sort_unstable();
    assert_eq!(names("fuzz_targets"), known);
    assert_eq!(names("corpus"), known);
    let size: u64 = files(&root().join("fuzz/corpus")).iter().map(|path| fs::metadata(path).unwrap().len()).sum();
    assert!(size < 1_000_000, "the corpus has {size} bytes");
}

#[test]
fn nothing_in_the_corpus_crashes() {
    let mut count = 0;
    for (name, target) in TARGETS {
        for path in files(&root().join("fuzz/corpus").join(name)) {
            run(*target, &path, 1);
            count += 1;
        }
    }
    assert!(count > TARGETS.len(), "{count} files");
}

#[test]
fn no_half_of_a_real_file_crashes() {
    let target = |wanted: &str| TARGETS.iter().find(|(name, _)| *name == wanted).unwrap().1;
    for path in files(&root().join("examples")) {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("po") => run(target("catalog"), &path, 4),
            Some("json") => run(target("bill"), &path, 9),
            _ => {}
        }
    }
    for path in files(&root().join("tests/golden")).iter().filter(|path| path.ends_with("input.ifu.toml")) {
        run(target("device"), path, 5);
    }
    for path in files(&root().join("templates/chapters")) {
        run(target("template"), &path, 9);
    }
}
