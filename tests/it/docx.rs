//! The format `docx`: when it is made, and what its map says of each fact.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;

use ifugen::testing::{BuildOptions, build, load};
use ifugen::{Project, Request};

use crate::support::root;

/// The parts of a file that are text, by their names.
pub fn unpacked(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if let Ok(text) = String::from_utf8(bytes) {
            parts.insert(part.name().unwrap().into_owned(), text);
        }
    }
    parts
}

/// Builds a configuration into a folder, in the given formats.
fn built(file: &Path, out: &Path, formats: &[&str]) {
    let request = Request {
        inputs: vec![file.to_owned()],
        out: out.to_owned(),
        formats: formats.iter().map(ToString::to_string).collect(),
        languages: vec!["en".to_owned()],
        draft: true,
        project: file.parent().unwrap().to_owned(),
        ..Request::default()
    };
    build(&request, &Project::default(), &BuildOptions::default(), &|_| {}).unwrap();
}

#[test]
fn the_map_names_the_line_of_each_fact() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pump.ifu.toml");
    fs::copy(root().join("tests/golden/decommissioning/input.ifu.toml"), &file).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    built(&file, &folder.path().join("out"), &["docx"]);
    let parts = unpacked(&fs::read(folder.path().join("out/pump/en/ifu-security.docx")).unwrap());
    let map = roxmltree::Document::parse(&parts["customXml/item1.xml"]).unwrap();
    let facts: Vec<_> = map.descendants().filter(|node| node.tag_name().name() == "fact").collect();
    assert!(facts.len() > 3, "{}", parts["customXml/item1.xml"]);
    for fact in facts {
        let (path, line) = (fact.attribute("path").unwrap(), fact.attribute("line").unwrap());
        let key = path.split('.').rfind(|key| key.parse::<usize>().is_err()).unwrap();
        let line = lines[line.parse::<usize>().unwrap() - 1];
        assert!(line.contains(key), "{path}: {line}");
        assert_eq!(fact.attribute("file"), Some("pump.ifu.toml"));
    }
}

#[test]
fn a_copy_for_reviewers_is_made_only_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pump.ifu.toml");
    let text = fs::read_to_string(root().join("tests/golden/decommissioning/input.ifu.toml")).unwrap();
    let text: String = text.lines().filter(|line| !line.starts_with("formats")).collect::<Vec<_>>().join("\n");
    fs::write(&file, text).unwrap();
    built(&file, &folder.path().join("out"), &[]);
    let made: Vec<String> = fs::read_dir(folder.path().join("out/pump/en"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    assert!(
        made.contains(&"ifu-security.html".to_owned()) && !made.contains(&"ifu-security.docx".to_owned()),
        "{made:?}"
    );
}

#[test]
fn a_reference_document_that_is_none_is_a_problem_of_the_project() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("templates/docx")).unwrap();
    fs::write(folder.path().join("templates/docx/reference.docx"), "no document").unwrap();
    let project = Project::read(folder.path()).unwrap();
    let file = folder.path().join("pump.ifu.toml");
    fs::copy(root().join("tests/golden/decommissioning/input.ifu.toml"), &file).unwrap();
    let request = Request { inputs: vec![file], out: folder.path().join("out"), ..Request::default() };
    let (_, found) = load(&request, &project).unwrap();
    let codes: Vec<&str> = found.iter().map(|(problem, _)| problem.code()).collect();
    assert!(codes.contains(&"E0666"), "{codes:?}");
}
