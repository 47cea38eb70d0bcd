//! Tells the program what it is made of: a hash of its sources, its templates, its wording and its requirements. A build
//! compares it with that of the last one, so that a changed ifugen never takes an old output for a fresh one, not even
//! between two releases. It also makes the list of the words of the wording.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

/// What the outputs depend on.
const PARTS: &[&str] = &["Cargo.lock", "Cargo.toml", "locales", "requirements", "src", "templates"];

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let mut hash = 0xcbf2_9ce4_8422_2325;
    for part in PARTS {
        println!("cargo:rerun-if-changed={part}");
        add(&root.join(part), part, &mut hash)?;
    }
    // What the same sources come out as depends on the engines that are built in.
    for feature in ["PDF", "PDF_GENPDF"] {
        if env::var_os(format!("CARGO_FEATURE_{feature}")).is_some() {
            fnv(feature.as_bytes(), &mut hash);
        }
    }
    println!("cargo:rustc-env=IFUGEN_SOURCES={hash:016x}");
    beginnings(&root.join("locales"))
}

/// Letters by which words are compared, so that their endings do not matter; shorter words are mostly grammar.
const LETTERS: usize = 5;

/// Writes the beginnings of all words of the wording of facts and choices, sorted, for each language: making them takes longer than
/// all that asks for them.
fn beginnings(locales: &Path) -> io::Result<()> {
    let mut languages: Vec<PathBuf> =
        fs::read_dir(locales)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    languages.retain(|path| path.is_dir());
    languages.sort();
    let mut code = format!("const LETTERS: usize = {LETTERS};\nconst BEGINNINGS: &[(&str, &[&str])] = &[\n");
    for language in languages {
        let mut known = BTreeSet::new();
        for file in ["model.ftl", "choices.ftl"] {
            for line in fs::read_to_string(language.join(file))?.lines().filter(|line| !line.starts_with('#')) {
                // What stands before the sign is a name for programs.
                let text = line.split_once('=').map_or(line, |(_, text)| text).to_lowercase();
                let words = text.split(|c: char| !c.is_alphanumeric());
                let start = |word: &str| word.chars().take(LETTERS).collect::<String>();
                known.extend(words.map(start).filter(|start| start.chars().count() == LETTERS));
            }
        }
        let name = language.file_name().unwrap_or_default().to_string_lossy();
        code += &format!("({name:?}, &{known:?}),\n").replace('{', "[").replace('}', "]");
    }
    code += "];\n";
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("beginnings.rs"), code)
}

/// Adds a file, or the files of a folder in the order of their names. What is not there counts for nothing: a package
/// can come without `Cargo.lock`.
fn add(path: &Path, name: &str, hash: &mut u64) -> io::Result<()> {
    if path.is_dir() {
        let mut names: Vec<String> = fs::read_dir(path)?
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect::<io::Result<_>>()?;
        names.sort();
        for inner in names {
            add(&path.join(&inner), &format!("{name}/{inner}"), hash)?;
        }
    } else if path.exists() {
        fnv(name.as_bytes(), hash);
        fnv(&fs::read(path)?, hash);
    }
    Ok(())
}

/// FNV-1a, and the length, so that no two lists of files look the same.
fn fnv(bytes: &[u8], hash: &mut u64) {
    for byte in bytes.iter().chain(&bytes.len().to_le_bytes()) {
        *hash = (*hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    }
}
