//! `ifugen verify` and what `ifugen coverage` shows of its record. `tests/tools/check-verify` does the same with the real nmap.

use std::path::Path;

use serde_json::Value;

use crate::cli::{Run, folder, run, write};
use crate::support::languages;

const PUMP: &str = r#"schema = 1
device.name = "Example Pump"
device.manufacturer.name = "Example Devices"
device.software_version = "1.0.0"
device.purpose = "Controlled infusion of medication."
document = { number = "IFU-EP1-SEC", revision = "A", date = 2026-01-15, language = "en" }
sbom.component = [{ name = "zlib", version = "1.3.1" }, { name = "OpenSSL", version = "3.0.13" }, { name = "gone", version = "1" }]

[[network.port]]
id = "https"
number = 18443
transport = "tcp"
direction = "inbound"
protocol = "HTTPS"
encryption = ["TLS 1.2", "TLS 1.3"]
default = "open"
purpose = "Status page."

[[network.port]]
id = "old"
number = 18444
transport = "tcp"
direction = "inbound"
protocol = "HTTPS"
encryption = "TLS 1.2"
purpose = "Status page."
"#;

/// A scan that the real nmap made, of ports that a test had opened.
const SCAN: &str = include_str!("../data/scans/pump.xml");

fn verify(here: &Path, arguments: &[&str]) -> Run {
    run(here, &[&["verify", "pump.ifu.toml"], arguments].concat())
}

/// The line of a text at which another text begins first.
fn line(text: &str, needle: &str) -> u64 {
    u64::try_from(text[..text.find(needle).unwrap()].matches('\n').count()).unwrap() + 1
}

#[test]
fn findings_have_both_places_in_each_form() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("scan.xml", SCAN)]);
    let here = here.path();
    let told = verify(here, &["--nmap", "scan.xml"]).ends(1);
    let place = format!("seen at scan.xml:{}:", line(SCAN, "portid=\"18444\""));
    told.tells(&["E0710", "TCP 18080 is open", "E0713", "accepts `TLS 1.1`", "pump.ifu.toml:25:", &place]).says(&[
        "observed: network.port.https.number",
        "contradicted: network.port.old.encryption",
        "not observable: network.port.old.protocol",
        "3 errors",
    ]);
    verify(here, &["--nmap", "scan.xml", "--quiet"]).ends(1).tells(&["E0713"]);

    let json: Value =
        serde_json::from_str(&verify(here, &["--nmap", "scan.xml", "--report", "json"]).ends(1).out).unwrap();
    let found = json.as_array().unwrap().iter().find(|one| one["code"] == "E0713").unwrap();
    assert_eq!((&found["file"], &found["line"]), (&"pump.ifu.toml".into(), &25.into()));
    assert_eq!(found["seen"]["file"], "scan.xml");
    assert_eq!(found["seen"]["line"], line(SCAN, "portid=\"18444\""));

    let sarif: Value =
        serde_json::from_str(&verify(here, &["--nmap", "scan.xml", "--report", "sarif"]).ends(1).out).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 3);
    for result in results {
        let at = |place: &Value| place["physicalLocation"]["artifactLocation"]["uri"].as_str().map(str::to_owned);
        assert_eq!(at(&result["locations"][0]).as_deref(), Some("pump.ifu.toml"));
        assert_eq!(at(&result["relatedLocations"][0]).as_deref(), Some("scan.xml"));
    }

    let junit = verify(here, &["--nmap", "scan.xml", "--report", "junit"]).ends(1).out;
    let document = roxmltree::Document::parse(&junit).unwrap();
    let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
    assert_eq!((suite.attribute("name"), suite.attribute("failures")), (Some("ifugen verify"), Some("3")));
    assert!(junit.contains("seen at scan.xml:"), "{junit}");
}

#[test]
fn all_that_is_declared_is_no_finding() {
    let port = |id: &str, number: &str| {
        format!(
            "\n[[network.port]]\nid = \"{id}\"\nnumber = {number}\ntransport = \"tcp\"\ndirection = \"inbound\"\nprotocol = \"X\"\npurpose = \"Data.\"\n"
        )
    };
    let whole = PUMP.replace("\"TLS 1.2\"\npurpose", "[\"TLS 1.1\", \"TLS 1.2\"]\npurpose");
    let whole = whole + &port("plain", "18080") + &port("ssh", "18022");
    let here = folder(&[("pump.ifu.toml", &whole), ("scan.xml", SCAN)]);
    verify(here.path(), &["--nmap", "scan.xml"]).ends(0).says(&["0 contradicted", "nothing differs"]);
}

#[test]
fn components_are_compared_by_name_and_version() {
    let bill = r#"{
  "bomFormat": "CycloneDX",
  "specVersion": "1.6",
  "components": [
    { "type": "library", "name": "zlib", "version": "1.3.1" },
    { "type": "library", "name": "openssl", "version": "3.0.15" },
    { "type": "library", "name": "curl", "version": "8.5.0" }
  ]
}
"#;
    let here = folder(&[("pump.ifu.toml", PUMP), ("bill.json", bill)]);
    let here = here.path();
    let told = verify(here, &["--sbom", "bill.json"]).ends(1);
    told.tells(&[
        "the bill has curl 8.5.0, which the document does not list",
        "the document lists gone 1, which the bill does not have",
        "the document lists OpenSSL `3.0.13`, the bill has `3.0.15`",
        "seen at bill.json:7:",
    ])
    .says(&["observed: sbom.component.0.version", "3 errors"]);
    write(here, "pump.ifu.toml", PUMP.replace(r#"", version = "1.3.1""#, "\"").replace(r#", version = "1""#, ""));
    verify(here, &["--sbom", "bill.json"])
        .ends(1)
        .tells(&["the document lists gone without a version, which"])
        .says(&["not observable: sbom.component.0.name"]);
    let without = PUMP.lines().filter(|line| !line.starts_with("sbom")).collect::<Vec<_>>().join("\n");
    write(here, "pump.ifu.toml", &without);
    verify(here, &["--sbom", "bill.json"]).ends(1).tells(&["E0733", "the bill has 3"]);
    write(here, "bill.json", "{}");
    verify(here, &["--sbom", "bill.json"]).ends(1).tells(&["E0700", "bill.json"]);
}

#[test]
fn a_file_that_cannot_be_used_is_an_error() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("scan.xml", &SCAN[..3000]), ("other.xml", "<a/>"), ("empty", "")]);
    let here = here.path();
    verify(here, &["--nmap", "scan.xml"]).ends(1).tells(&["E0700", "scan.xml"]).says(&["nothing was compared"]);
    verify(here, &["--nmap", "other.xml"]).ends(1).tells(&["E0700", "it is XML of something else"]);
    verify(here, &["--nmap", "missing.xml"]).ends(1).tells(&["E0101", "missing.xml"]);
    verify(here, &["--listening", "empty"]).ends(1).tells(&["E0700", "the file is empty"]);
    verify(here, &["--flows", "other.xml"]).ends(1).tells(&["E0700"]);
    // Nothing to compare with, a host without a part, and no configuration, are wrong usage.
    verify(here, &[]).ends(2);
    verify(here, &["--nmap", "other.xml", "--host", "192.0.2.1"]).ends(2);
    verify(here, &["--nmap", "other.xml", "--date", "yesterday"]).ends(2);
    write(here, "second/two.ifu.toml", PUMP);
    write(here, "scan.xml", SCAN);
    run(here, &["verify", ".", "--nmap", "scan.xml"]).ends(2).tells(&["give the configuration of one"]);
    write(here, "pump.ifu.toml", PUMP.replace("schema = 1", "schema = 2"));
    verify(here, &["--nmap", "scan.xml"]).ends(1).says(&["nothing was compared"]);
}

#[test]
fn what_is_read_is_not_overwritten() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("scan.xml", SCAN), ("old.json", "{}")]);
    let here = here.path();
    for output in ["pump.ifu.toml", "./scan.xml"] {
        verify(here, &["--nmap", "scan.xml", "--output", output]).ends(2).tells(&["give another"]);
    }
    for command in ["coverage", "mds2"] {
        run(here, &[command, "pump.ifu.toml", "--output", "pump.ifu.toml"]).ends(2);
    }
    let kept = [("pump.ifu.toml", PUMP), ("scan.xml", SCAN)];
    for (name, text) in kept {
        assert_eq!(std::fs::read_to_string(here.join(name)).unwrap(), text, "{name}");
    }
    verify(here, &["--nmap", "scan.xml", "--output", "old.json"]).ends(1);
}

#[test]
fn the_name_of_the_file_says_the_form_of_a_report() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    run(here, &["mds2", "pump.ifu.toml", "--output", "a.xlsx"]).ends(0);
    assert!(std::fs::read(here.join("a.xlsx")).unwrap().starts_with(b"PK"));
    run(here, &["coverage", "pump.ifu.toml", "--require", "mdr", "--output", "a.html"]).ends(0);
    assert!(std::fs::read_to_string(here.join("a.html")).unwrap().starts_with("<!"));
    run(here, &["coverage", "pump.ifu.toml", "--require", "mdr", "--output", "a.pdf"])
        .ends(2)
        .tells(&["`.pdf`", "--format md"]);
    run(here, &["coverage", "pump.ifu.toml", "--require", "mdr", "--output", "a.pdf", "--format", "csv"]).ends(0);
}

#[test]
fn a_file_above_the_limit_is_not_read() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let file = std::fs::File::create(here.path().join("scan.xml")).unwrap();
    file.set_len(200 * 1024 * 1024).unwrap();
    verify(here.path(), &["--nmap", "scan.xml"]).ends(1).tells(&["E0104", "64 MiB"]);
}

#[test]
fn the_coverage_report_shows_a_record_until_its_facts_change() {
    let here = folder(&[("pump.ifu.toml", PUMP), ("scan.xml", SCAN)]);
    let here = here.path();
    verify(here, &["--nmap", "scan.xml", "--output", "observed.json"]).ends(1).says(&["wrote observed.json"]);
    let record: Value = serde_json::from_str(&std::fs::read_to_string(here.join("observed.json")).unwrap()).unwrap();
    assert_eq!((&record["device"], &record["files"][0]["date"]), (&"pump".into(), &"2026-11-30".into()));
    let hash = ::ifugen::testing::sha256(SCAN.as_bytes());
    assert_eq!(record["files"][0]["sha256"], hash);
    let coverage = |format: &str, more: &[&str]| {
        run(here, &[&["coverage", "pump.ifu.toml", "--require", "mdr", "--format", format], more].concat()).ends(0).out
    };
    let markdown = coverage("md", &["--observed", "observed.json"]);
    for text in [
        "## Observed on a device",
        &hash,
        "30 November 2026",
        "network.port.old.encryption",
        "contradicted",
        "not observable",
    ] {
        assert!(markdown.contains(text), "no `{text}`");
    }
    assert!(!markdown.contains("has changed since then") && !coverage("md", &[]).contains("Observed on a device"));
    write(here, "pump.ifu.toml", PUMP.replace("encryption = \"TLS 1.2\"", "encryption = \"TLS 1.3\""));
    let json: Value = serde_json::from_str(&coverage("json", &["--observed", "observed.json"])).unwrap();
    let facts = json["observed"]["facts"].as_array().unwrap();
    let changed: Vec<&str> =
        facts.iter().filter(|row| row["is_current"] == false).map(|row| row["fact"].as_str().unwrap()).collect();
    assert_eq!(changed, ["network.port.old.encryption"]);
    assert!(coverage("md", &["--observed", "observed.json"]).contains("The fact has changed since then"));
    // In each language, and in no document.
    for language in languages() {
        run(
            here,
            &["coverage", "pump.ifu.toml", "--require", "mdr", "--lang", language, "--observed", "observed.json"],
        )
        .ends(0);
    }
    let wrong = |text: &str| {
        write(here, "wrong.json", text);
        run(here, &["coverage", "pump.ifu.toml", "--require", "mdr", "--observed", "wrong.json"])
            .ends(1)
            .tells(&["E0738"]);
    };
    wrong("{}");
    wrong(SCAN);
    wrong(&record.to_string().replace("\"pump\"", "\"other\""));
    wrong(&record.to_string().replace("\"record\":1", "\"record\":2"));
}
