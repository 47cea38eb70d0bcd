//! The formats for content systems: `json` and `dita`. `tests/tools/check-data` checks that both say the same.

use std::collections::BTreeMap;
use std::fs;

use ifugen::Request;
use ifugen::testing::document_schema;
use serde_json::Value;

use crate::support::{self, compare, root};

/// The files of these formats of a configuration, by their paths.
fn built(text: &str, formats: &[&str]) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pump.ifu.toml");
    fs::write(&file, text).unwrap();
    let formats = formats.iter().map(ToString::to_string).collect();
    let (files, told) = support::built(Request { inputs: vec![file], formats, ..Request::default() });
    let below = |path: &str| path.strip_prefix("pump/en/").map(str::to_owned);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let files: BTreeMap<String, String> =
        files.into_iter().filter_map(|(path, bytes)| Some((below(&path)?, text(bytes)))).collect();
    assert!(!files.is_empty(), "{told:?}");
    files
}

const DEVICE: &str = r#"
    schema = 1
    device.name = "Example Pump"
    device.software_version = "1.0.0"
    device.purpose = "Controlled infusion of medication."
    device.regulation = "mdr"
    device.manufacturer.name = "Example Devices"
    device.variant = [{ id = "wifi", title = "EP1-W" }, { id = "wired", title = "EP1-C" }]
    document = { number = "IFU-EP1-SEC", revision = "A", date = 2026-01-15, language = "en", require = ["mdr"] }
    access.password = { min_length = 12, max_attempts = 5, lockout = "15 min" }

    [[environment.control]]
    id = "radio"
    kind = "wireless_security"
    title = "Radio"
    need = "required"
    responsibility = "operator"
    steps = ["Use a network of your own."]
    when.variants = ["wifi"]

    [[environment.control]]
    id = "cable"
    kind = "physical_access"
    title = "Cable"
    need = "required"
    responsibility = "operator"
    steps = ["Lock the socket."]
"#;

#[test]
fn the_schema_of_the_document_is_current() {
    compare(&root().join("schema/document.schema.json"), &document_schema().unwrap())
        .unwrap_or_else(|difference| panic!("{difference}"));
}

#[test]
fn json_names_the_place_and_the_requirements_of_each_fact() {
    let files = built(DEVICE, &["json"]);
    assert_eq!(files.keys().collect::<Vec<_>>(), ["ifu-security.json"]);
    let document: Value = serde_json::from_str(&files["ifu-security.json"]).unwrap();
    let facts = document["facts"].as_array().unwrap();
    let fact = |path: &str| facts.iter().find(|fact| fact["path"] == path).unwrap_or_else(|| panic!("{path}"));
    let password = fact("access.password.min_length");
    assert_eq!((&password["file"], &password["line"]), (&"pump.ifu.toml".into(), &10.into()));
    let serves =
        |path: &str, id: &str| fact(path)["requirements"].as_array().is_some_and(|ids| ids.iter().any(|one| one == id));
    assert!(serves("device.name", "mdr-annex-i-23.4-a"));
    // Coverage names the row, of which each fact is a part.
    assert!(serves("environment.control.cable.steps.0", "mdr-annex-i-23.4-ab-security"));
    assert!(!serves("access.password.min_length", "mdr-annex-i-23.4-a"));
    // Each passage names what it prints.
    let text = &files["ifu-security.json"];
    assert!(text.contains("\"access.password.min_length\""));
    assert!(document["chapters"].as_array().unwrap().iter().all(|chapter| chapter["blocks"][0]["kind"] == "heading"));
}

#[test]
fn dita_has_the_condition_of_a_passage_that_holds_for_one_variant_alone() {
    let files = built(DEVICE, &["dita"]);
    let lines: Vec<&str> = files
        .iter()
        .filter(|(path, _)| path.strip_suffix(".dita").is_some())
        .flat_map(|(_, text)| text.lines())
        .collect();
    let line =
        |part: &str| *lines.iter().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{part}: {lines:#?}"));
    assert!(line("Use a network of your own.").contains("product=\"wifi\""), "{}", line("Use a network of your own."));
    assert!(!line("Lock the socket.").contains("product"));
    // A password holds for all.
    assert!(!lines.iter().any(|line| line.contains("12") && line.contains("product")));
    assert!(files.contains_key("dita/ifu-security.ditamap"), "{:?}", files.keys());
}
