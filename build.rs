//! Tells the program what it is made of: a hash of its sources, its templates, its wording and its requirements. A build
//! compares it with that of the last one, so that a changed ifugen never takes an old output for a fresh one, not even
//! between two releases. It also makes what the program would otherwise work out at each start: the list of languages, the words
//! of the wording, and the lists of texts that say nothing.

use std::collections::BTreeSet;
use std::fmt::Write as _;
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
    let locales = root.join("locales");
    let languages = languages(&locales)?;
    write("locales.rs", &format!("&{languages:?}"))?;
    write("beginnings.rs", &beginnings(&locales, &languages)?)?;
    for name in ["denials", "placeholders"] {
        write(&format!("{name}.rs"), &lists(&locales, &languages, name)?)?;
    }
    Ok(())
}

/// Writes a file of Rust for the program to include.
fn write(name: &str, code: &str) -> io::Result<()> {
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join(name), code)
}

/// The language in which the wording is written.
const SOURCE: &str = "en";
/// The last file of another language: which English text each of its messages renders.
const CONFIRMED: &str = "rendered.toml";

/// The languages of the wording, the source first, and the folders that have each file that English has, and are confirmed.
fn languages(locales: &Path) -> io::Result<Vec<String>> {
    let names = |folder: &Path| -> io::Result<BTreeSet<String>> {
        fs::read_dir(folder)?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
    };
    let needed = names(&locales.join(SOURCE))?;
    let mut languages = vec![SOURCE.to_owned()];
    for name in names(locales)? {
        let folder = locales.join(&name);
        if name != SOURCE
            && folder.is_dir()
            && needed.iter().map(String::as_str).chain([CONFIRMED]).all(|file| folder.join(file).exists())
        {
            languages.push(name);
        }
    }
    Ok(languages)
}

/// Letters by which words are compared, so that their endings do not matter; shorter words are mostly grammar.
const LETTERS: usize = 5;

/// The beginnings of all words of the wording of facts and choices, sorted, for each language: making them takes longer than all that
/// asks for them.
fn beginnings(locales: &Path, languages: &[String]) -> io::Result<String> {
    let mut code = format!("const LETTERS: usize = {LETTERS};\nconst BEGINNINGS: &[(&str, &[&str])] = &[\n");
    for language in languages {
        let mut known = BTreeSet::new();
        for file in ["model.ftl", "choices.ftl"] {
            let text = fs::read_to_string(locales.join(language).join(file))?;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                // What stands before the sign is a name for programs.
                let text = line.split_once('=').map_or(line, |(_, text)| text).to_lowercase();
                let words = text.split(|c: char| !c.is_alphanumeric());
                let start = |word: &str| word.chars().take(LETTERS).collect::<String>();
                known.extend(words.map(start).filter(|start| start.chars().count() == LETTERS));
            }
        }
        code += &format!("({language:?}, &{known:?}),\n").replace('{', "[").replace('}', "]");
    }
    Ok(code + "];\n")
}

/// The lists of texts in a file of each language, as they are looked up: a program that parsed them when it starts would start slower
/// with each language. The file is TOML: `name = ["text", …]`, also below `[table]`. A test reads it as TOML and compares.
fn lists(locales: &Path, languages: &[String], name: &str) -> io::Result<String> {
    let mut code = "&[\n".to_owned();
    for language in languages {
        let text = fs::read_to_string(locales.join(language).join(name).with_extension("toml"))?;
        let lines = text.lines().map(str::trim).filter(|line| !line.starts_with('#')).collect::<Vec<_>>();
        let (mut table, mut fields) = (String::new(), String::new());
        let mut rest = lines.iter();
        while let Some(line) = rest.next() {
            if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                fields += if table.is_empty() { "" } else { "], " };
                let _ = write!(fields, "{name}: &[");
                name.clone_into(&mut table);
            } else if let Some((name, start)) = line.split_once(" = ") {
                let mut list = start.to_owned();
                while !list.ends_with(']') {
                    list += rest
                        .next()
                        .ok_or_else(|| io::Error::other(format!("{language}: a list of {name} does not end")))?;
                }
                // What stands between quotes.
                let texts: BTreeSet<&str> = list.split('"').skip(1).step_by(2).collect();
                let texts = format!("Phrases(&{texts:?})").replace("&{", "&[").replace("})", "])");
                // Writing into a String cannot fail.
                let _ = if table.is_empty() {
                    write!(fields, "{name}: {texts}, ")
                } else {
                    write!(fields, "({name:?}, {texts}), ")
                };
            }
        }
        fields += if table.is_empty() { "" } else { "]" };
        let _ = writeln!(code, "({language:?}, Lists {{ {fields} }}),");
    }
    Ok(code + "]\n")
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
