//! Assessments of vulnerabilities from files: what a document says of them, and what it does not.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

const DEVICE: &str = r#"
schema = 1
[device]
name = "Pump"
software_version = "4.2"
regulation = "mdr"
purpose = "Infusion."
manufacturer = { name = "Maker" }
[document]
number = "N-1"
revision = "A"
date = 2026-01-31
language = "en"
formats = ["markdown"]
[[residual_risk]]
id = "flood"
title = "A full log"
description = "A flood of messages can fill the log."
"#;

/// Runs a command on a device with these lines behind it and these files beside it: what it says, and the document.
fn run(command: &str, lines: &str, files: &[(&str, String)]) -> (String, String) {
    run_in(folder(lines, files).path(), command)
}

fn folder(lines: &str, files: &[(&str, String)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pump.ifu.toml"), format!("{DEVICE}{lines}")).unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run_in(folder: &Path, command: &str) -> (String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args([command, "."]).current_dir(folder).output().unwrap();
    let said = String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap();
    (said, fs::read_to_string(folder.join("out/pump/en/ifu-security.md")).unwrap_or_default())
}

/// Codes of what `check` finds, without the warnings about chapters with no facts.
fn codes(lines: &str, files: &[(&str, String)]) -> Vec<String> {
    let folder = folder(lines, files);
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen"))
        .args(["check", ".", "--report", "json"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&run.stdout).unwrap();
    let codes = report.as_array().unwrap().iter().map(|problem| problem["code"].as_str().unwrap().to_owned());
    codes.filter(|code| !code.starts_with("W04")).collect()
}

/// The rows of the table of vulnerabilities.
fn rows(document: &str) -> Vec<&str> {
    let start = document.find("{#sbom-vulnerability}").expect("the heading");
    let lines = document[start..].lines().skip(1).take_while(|line| !line.starts_with("## "));
    lines.filter(|line| line.starts_with("| CVE") || line.starts_with("| `CVE")).collect()
}

fn bill() -> Value {
    json!({
        "bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": "urn:uuid:11111111-2222-3333-4444-555555555555",
        "metadata": {
            "timestamp": "2026-01-10T00:00:00Z", "manufacturer": { "name": "Maker" },
            "component": { "type": "device", "bom-ref": "pump", "name": "Pump", "version": "4.2" },
        },
        "components": [
            { "type": "library", "bom-ref": "z", "name": "zlib", "version": "1.3.1", "purl": "pkg:generic/zlib@1.3.1" },
            { "type": "library", "bom-ref": "o", "name": "openssl", "version": "3.0.15", "purl": "pkg:generic/openssl@3.0.15?arch=arm" },
        ],
    })
}

fn with_vulnerabilities(mut bill: Value, vulnerabilities: Value) -> String {
    bill["vulnerabilities"] = vulnerabilities;
    bill.to_string()
}

fn openvex(statements: &Value) -> String {
    json!({
        "@context": "https://openvex.dev/ns/v0.2.0", "@id": "https://maker.example/vex/2026-4", "author": "Maker PSIRT",
        "timestamp": "2026-01-12T08:00:00Z", "version": 1, "statements": statements,
    })
    .to_string()
}

fn csaf(vulnerabilities: &Value) -> String {
    json!({
        "document": {
            "category": "csaf_vex", "csaf_version": "2.0", "title": "Pump", "lang": "en-US",
            "publisher": { "category": "vendor", "name": "Maker", "namespace": "https://maker.example" },
            "tracking": { "id": "MK-2026-004", "status": "final", "version": "1", "current_release_date": "2026-01-15T10:00:00Z" },
        },
        "product_tree": {
            "branches": [{ "category": "vendor", "name": "Maker", "branches": [
                { "category": "product_name", "name": "Pump", "branches": [
                    { "category": "product_version", "name": "4.2", "product": { "product_id": "P-42", "name": "Pump 4.2" } },
                    { "category": "product_version", "name": "5.0", "product": { "product_id": "P-50", "name": "Pump 5.0" } },
                ] },
                { "category": "product_name", "name": "zlib", "branches": [
                    { "category": "product_version", "name": "1.3.1", "product": { "product_id": "Z", "name": "zlib 1.3.1" } },
                ] },
            ] }],
            "relationships": [
                { "category": "default_component_of", "product_reference": "Z", "relates_to_product_reference": "P-42", "full_product_name": { "product_id": "P-42:Z", "name": "zlib in Pump 4.2" } },
                { "category": "default_component_of", "product_reference": "Z", "relates_to_product_reference": "P-50", "full_product_name": { "product_id": "P-50:Z", "name": "zlib in Pump 5.0" } },
            ],
            "product_groups": [{ "group_id": "G", "product_ids": ["P-42:Z"] }],
        },
        "vulnerabilities": vulnerabilities,
    })
    .to_string()
}

const FILE: &str = "[sbom]\nfile = 'bill.json'\n";
const VEX: &str = "[sbom]\nfile = 'bill.json'\nvex = [{ file = 'vex.json' }]\n";

#[test]
fn a_bill_brings_its_own_assessments() {
    let vulnerabilities = json!([
        {
            "id": "CVE-2026-0001", "ratings": [{ "score": 7.5, "method": "CVSSv31", "source": { "name": "NVD" } }],
            "analysis": { "state": "not_affected", "justification": "code_not_reachable", "response": ["will_not_fix"], "detail": "The pump opens no *.zip files.", "lastUpdated": "2026-01-20T00:00:00Z" },
            "recommendation": "Upgrade zlib.", "affects": [{ "ref": "z" }],
        },
        { "id": "CVE-2026-0002", "analysis": { "state": "exploitable" }, "affects": [{ "ref": "o" }] },
    ]);
    let bill = with_vulnerabilities(bill(), vulnerabilities);
    let (said, document) = run("build", &format!("{FILE}publish = ['CVE-2026-0001']"), &[("bill.json", bill.clone())]);
    let row = rows(&document);
    assert_eq!(row.len(), 1, "{said}{document}");
    for part in [
        "zlib",
        "1.3.1",
        "7.5 (CVSS 3.1, NVD)",
        "not affected",
        "the vulnerable code is never run",
        "no fix is planned",
        "The pump opens no \\*.zip files.",
        "20 January 2026",
        "Maker, urn:uuid:11111111-2222-3333-4444-555555555555",
    ] {
        // An empty element keeps words between colons from being emoji.
        assert!(document.replace("<span></span>", "").contains(part), "{part}: {}", row[0]);
    }
    // What the author of the component recommends to those who build with it is nothing for users of the device.
    assert!(!document.contains("Upgrade zlib") && !document.contains("CVE-2026-0002"), "{document}");
    assert!(said.contains("W0380") && said.contains("1 affected") && said.contains("CVE-2026-0002"), "{said}");
    assert_eq!(
        codes(&format!("{FILE}publish = ['CVE-2026-0001']\nunlisted = ['affected']"), &[("bill.json", bill)]),
        [""; 0]
    );
}

#[test]
fn a_component_whose_version_nobody_states_can_have_the_affected_one() {
    let told = |component: Value| {
        let mut bill = bill();
        bill["components"][0] = component;
        let versions = json!([{ "version": "1.2.0", "status": "affected" }]);
        let affects = json!([{ "ref": "z", "versions": versions }]);
        let known = json!([{ "id": "CVE-2026-0001", "analysis": { "state": "exploitable" }, "affects": affects }]);
        let files = [("bill.json", with_vulnerabilities(bill, known))];
        let lines = format!("{FILE}publish = ['CVE-2026-0001']");
        (codes(&lines, &files), run("build", &lines, &files).1)
    };
    let (found, document) = told(json!({ "type": "library", "bom-ref": "z", "name": "zlib" }));
    assert_eq!(found, ["W0305"]);
    let row = rows(&document);
    assert!(row.len() == 1 && row[0].contains("zlib") && row[0].contains("| affected"), "{document}");
    let (found, _) = told(json!({ "type": "library", "bom-ref": "z", "name": "zlib", "version": "1.3.1" }));
    assert_eq!(found, ["E0382"]);
}

#[test]
fn a_row_is_filled_in_and_links_to_a_residual_risk() {
    let vex = openvex(&json!([{
        "vulnerability": { "name": "CVE-2026-0001", "aliases": ["GHSA-aaaa-bbbb-cccc"] }, "status": "affected",
        "products": [{ "@id": "https://maker.example/pump", "subcomponents": [{ "@id": "pkg:generic/openssl@3.0.15" }] }],
        "action_statement": "Install version 4.3.",
    }]));
    let row = "[[sbom.vulnerability]]\nid = 'CVE-2026-0001'\ncomponent = 'openssl'\nstate = 'affected'\nresidual_risk = ['flood']\nfixed_in = '4.3'";
    let files = [("bill.json", bill().to_string()), ("vex.json", vex)];
    let (said, document) = run("build", &format!("{VEX}{row}"), &files);
    for part in ["Install version 4.3.", "12 January 2026", "Maker PSIRT", "A full log](#residual-risk-flood)"] {
        assert!(document.contains(part), "{part}: {said}{:?}", rows(&document));
    }
    assert!(!said.contains("W0380"), "{said}");
    // By another number of the same vulnerability.
    let alias = row.replace("CVE-2026-0001", "ghsa-aaaa-bbbb-cccc");
    assert_eq!(codes(&format!("{VEX}{alias}"), &files), [""; 0]);
    // What the configuration says itself stays.
    let own = format!("{VEX}{row}\naction = 'Do nothing.'");
    let (_, document) = run("build", &own, &files);
    assert!(document.contains("Do nothing.") && !document.contains("Install version 4.3."), "{document}");
}

#[test]
fn csaf_says_what_holds_for_the_product_that_is_meant() {
    let vex = csaf(&json!([{
        "cve": "CVE-2026-0001",
        "product_status": { "known_not_affected": ["P-42:Z"], "known_affected": ["P-50:Z"] },
        "flags": [{ "label": "vulnerable_code_not_present", "group_ids": ["G"] }],
        "threats": [{ "category": "impact", "details": "Not compiled in.", "product_ids": ["P-42:Z"] }, { "category": "impact", "details": "Bad.", "product_ids": ["P-50:Z"] }],
        "remediations": [{ "category": "no_fix_planned", "details": "None is needed.", "group_ids": ["G"] }, { "category": "vendor_fix", "details": "Install 5.1.", "product_ids": ["P-50:Z"] }],
        "scores": [{ "products": ["P-42:Z"], "cvss_v3": { "version": "3.1", "baseScore": 5.3 } }],
    }]));
    let files = [("bill.json", bill().to_string()), ("vex.json", vex)];
    let of = |product: &str| {
        let vex = VEX.replace("'vex.json'", &format!("'vex.json', product = '{product}'"));
        run("build", &format!("{vex}publish = ['CVE-2026-0001']"), &files)
    };
    let (said, document) = of("P-42");
    for part in [
        "not affected",
        "vulnerable code is not in the device",
        "Not compiled in.",
        "no fix is planned",
        "None is needed.",
        "5.3 (CVSS 3.1)",
        "Maker, MK-2026-004",
        "15 January 2026",
    ] {
        assert!(document.contains(part), "{part}: {said}{document}");
    }
    assert!(!document.contains("Bad.") && !document.contains("Install 5.1."), "{document}");
    for product in ["P-50", "Pump 5.0"] {
        let (_, document) = of(product);
        assert!(
            document.contains("Install 5.1.")
                && document.contains("| affected")
                && !document.contains("Not compiled in."),
            "{document}"
        );
    }
    assert_eq!(codes(&format!("{VEX}publish = ['CVE-2026-0001']"), &files), ["E0384"]);
    let wrong = VEX.replace("'vex.json'", "'vex.json', product = 'Pump 6.0'");
    assert_eq!(codes(&wrong, &files), ["E0385"]);
}

/// Of the bill itself: its product is the device, and what it does not list is no device.
#[test]
fn a_bill_speaks_of_its_product_and_of_its_components() {
    let of = |reference: &str| {
        let bill = with_vulnerabilities(
            bill(),
            json!([{ "id": "CVE-2026-0001", "analysis": { "state": "exploitable" }, "affects": [{ "ref": reference }] }]),
        );
        codes(&format!("{FILE}publish = ['CVE-2026-0001']"), &[("bill.json", bill)])
    };
    assert_eq!(of("pump"), [""; 0]);
    assert_eq!(of("elsewhere"), ["E0387"]);
    // The same vulnerability in two things that are not listed is no contradiction.
    let two = json!([
        { "id": "CVE-2026-0001", "analysis": { "state": "exploitable" }, "affects": [{ "ref": "one" }] },
        { "id": "CVE-2026-0001", "analysis": { "state": "resolved" }, "affects": [{ "ref": "two" }] },
    ]);
    assert_eq!(codes(FILE, &[("bill.json", with_vulnerabilities(bill(), two))]), ["W0380"]);
}

/// A file on several products: what is true of another one is not said of the device.
#[test]
fn a_bom_link_leads_to_the_bill_that_it_names() {
    let vex = |serial: &str, name: &str, state: &str| {
        json!({
            "bomFormat": "CycloneDX", "specVersion": "1.6",
            "vulnerabilities": [{ "id": "CVE-2026-0001", "analysis": { "state": state }, "affects": [{ "ref": format!("urn:cdx:{serial}/1#{name}") }] }],
        })
        .to_string()
    };
    let own = "11111111-2222-3333-4444-555555555555";
    let lines = format!("{VEX}publish = ['CVE-2026-0001']");
    let (said, document) =
        run("build", &lines, &[("bill.json", bill().to_string()), ("vex.json", vex(own, "z", "exploitable"))]);
    assert!(rows(&document)[0].contains("zlib"), "{said}{document}");
    // Of other versions of the device it says nothing about this one: here version 4.2.
    for (versions, state) in
        [("5.0", None), ("vers:generic/>=4.0|<4.2", None), ("vers:generic/>=4.0|<=4.2", Some("affected"))]
    {
        let mut vex: Value = serde_json::from_str(&vex(own, "pump", "exploitable")).unwrap();
        vex["vulnerabilities"][0]["affects"][0]["versions"] = json!([{ "range": versions, "status": "affected" }]);
        let files = [("bill.json", bill().to_string()), ("vex.json", vex.to_string())];
        match state {
            None => assert_eq!(codes(&lines, &files), ["E0382"], "{versions}"),
            Some(state) => assert!(rows(&run("build", &lines, &files).1)[0].contains(state), "{versions}"),
        }
    }
    // The product itself: a row with no component.
    let (said, document) =
        run("build", &lines, &[("bill.json", bill().to_string()), ("vex.json", vex(own, "pump", "exploitable"))]);
    assert!(rows(&document).len() == 1 && !rows(&document)[0].contains("zlib"), "{said}{document}");
}

#[test]
fn what_contradicts_or_is_missing_is_reported() {
    let statement = |status: &str, component: &str, more: Value| {
        let mut statement = json!({
            "vulnerability": { "name": "CVE-2026-0001" }, "status": status,
            "products": [{ "@id": "https://maker.example/pump", "subcomponents": [{ "@id": component }] }],
        });
        for (key, value) in more.as_object().unwrap() {
            statement[key] = value.clone();
        }
        statement
    };
    let zlib = "pkg:generic/zlib@1.3.1";
    let one = |status: &str| openvex(&json!([statement(status, zlib, json!({}))]));
    let row = "[[sbom.vulnerability]]\nid = 'CVE-2026-0001'\ncomponent = 'zlib'\nstate = 'not_affected'\nbecause = 'The pump opens no archives.'";
    let publish = "publish = ['CVE-2026-0001']";
    let both = csaf(&json!([{ "cve": "CVE-2026-0001", "product_status": { "fixed": ["P-42:Z"] } }]));
    let empty = openvex(&json!([]));
    let two = openvex(&json!([
        statement("affected", zlib, json!({})),
        { "vulnerability": { "name": "CVE-2026-0001" }, "status": "fixed", "products": [{ "@id": "https://maker.example/other" }] },
    ]));
    let listed = with_vulnerabilities(bill(), json!([{ "id": "CVE-2026-0001", "affects": [{ "ref": "z" }] }]));
    let twice = with_vulnerabilities(
        bill(),
        json!([
            { "id": "CVE-2026-0001", "analysis": { "state": "exploitable" }, "affects": [{ "ref": "z" }] },
            { "id": "CVE-2026-0001", "analysis": { "state": "resolved" }, "affects": [{ "ref": "z" }] },
        ]),
    );
    let plain = bill().to_string();
    let cases: &[(&str, &str, &str, &[&str])] = &[
        (row, &plain, &one("affected"), &["E0380"]),
        (row, &plain, &one("not_affected"), &[]),
        (
            &format!("{row}\njustification = 'component_not_present'"),
            &plain,
            &openvex(&json!([statement(
                "not_affected",
                zlib,
                json!({ "justification": "vulnerable_code_not_present" })
            )])),
            &["E0380"],
        ),
        (publish, &plain, &two, &["E0384"]),
        (publish, &plain, &empty, &["W0104", "E0382"]),
        (row, &plain, &empty, &["W0104"]),
        (publish, &listed, &empty, &["W0104", "E0383"]),
        (row, &listed, &empty, &["W0104"]),
        ("", &twice, &empty, &["E0381", "W0104", "W0380"]),
        (publish, &plain, &openvex(&json!([statement("fixed", "pkg:generic/curl@8", json!({}))])), &["E0387"]),
        (publish, &plain, &openvex(&json!([statement("maybe", zlib, json!({}))])), &["W0101", "W0104", "E0382"]),
        // The later one counts.
        (
            row,
            &plain,
            &openvex(&json!([statement("affected", zlib, json!({})), statement("not_affected", zlib, json!({}))])),
            &[],
        ),
        (
            row,
            &plain,
            &openvex(&json!([
                statement("not_affected", zlib, json!({ "timestamp": "2026-02-01T00:00:00Z" })),
                statement("affected", zlib, json!({}))
            ])),
            &[],
        ),
        ("none_known_on = 2026-01-31", &plain, &one("affected"), &["W0340", "W0380"]),
        ("none_known_on = 2026-01-01", &plain, &one("affected"), &["W0380"]),
        ("unlisted = ['not_affected']", &plain, &one("not_affected"), &[]),
    ];
    for (lines, bill, vex, expected) in cases {
        let found =
            codes(&format!("{VEX}{lines}"), &[("bill.json", (*bill).to_owned()), ("vex.json", (*vex).to_owned())]);
        let sorted = |mut codes: Vec<String>| {
            codes.sort();
            codes
        };
        assert_eq!(sorted(found), sorted(expected.iter().map(ToString::to_string).collect()), "{lines}\n{bill}\n{vex}");
    }
    // CSAF without the product that is meant: one product only.
    assert_eq!(codes(&format!("{VEX}{publish}"), &[("bill.json", plain.clone()), ("vex.json", both)]), [""; 0]);
    // A file that is not there, or no VEX file.
    assert_eq!(codes(VEX, &[("bill.json", plain.clone())]), ["E0118"]);
    assert_eq!(codes(VEX, &[("bill.json", plain), ("vex.json", "{}".to_owned())]), ["E0118"]);
}

/// The components of another version are not those of the device.
#[test]
fn a_bill_of_another_version_is_reported() {
    let of = |lines: &str, version: &str| {
        let mut bill = bill();
        bill["metadata"]["component"]["version"] = json!(version);
        codes(&format!("{lines}[sbom]\nfile = 'bill.json'\n"), &[("bill.json", bill.to_string())])
    };
    assert_eq!(of("", "4.1"), ["W0340"]);
    assert_eq!(of("", "v4.2"), [""; 0]);
    // A bill can be that of a part.
    let part = "[[part]]\nid = 'server'\ntitle = 'Server'\nkind = 'server'\nversion = ";
    assert_eq!(of(&format!("{part}'4.1'\n"), "4.1"), [""; 0]);
    // A range is compared by persons.
    assert_eq!(of(&format!("{part}'>= 4'\n"), "4.1"), [""; 0]);
}

/// A component that the configuration has in another version than the bill.
#[test]
fn a_component_of_another_version_is_reported() {
    let of = |version: &str, name: &str| {
        let version = if version.is_empty() { String::new() } else { format!("version = '{version}'\n") };
        let lines = format!("[sbom]\nfile = 'bill.json'\n[[sbom.component]]\nname = '{name}'\n{version}");
        codes(&lines, &[("bill.json", bill().to_string())])
    };
    let told = |version: &str, name: &str| of(version, name).contains(&"W0340".to_owned());
    assert!(told("1.2.0", "zlib") && told("1.2.0", "ZLib"));
    assert!(!told("1.3.1", "zlib") && !told("v1.3.1", "zlib") && !told("", "zlib") && !told("1.2.0", "zlib-ng"));
    // A range is compared by persons.
    assert!(!told(">= 1.2", "zlib"));
}

/// What a file holds is text, whatever it looks like, and in its own language.
#[test]
fn texts_of_a_file_are_no_markup_and_no_placeholders() {
    let because = "{ref:network.port} {device.name} **x** <b> [a](https://a.example) | `c`";
    let vex = openvex(&json!([{
        "vulnerability": "CVE-2026-0001", "status": "not_affected", "products": ["pkg:generic/zlib@1.3.1"], "impact_statement": because,
    }]));
    let (said, document) = run(
        "build",
        &format!("{VEX}publish = ['CVE-2026-0001']"),
        &[("bill.json", bill().to_string()), ("vex.json", vex)],
    );
    let row = rows(&document).concat();
    for shown in ["\\{device.name\\}", "\\*\\*x\\*\\*", "&lt;b>", "\\[a\\](", "\\`c\\`"] {
        assert!(row.contains(shown), "{shown}: {said}{row}");
    }
    let german = csaf(&json!([{
        "cve": "CVE-2026-0001", "product_status": { "known_not_affected": ["P-42:Z"] },
        "threats": [{ "category": "impact", "details": "Nicht enthalten.", "product_ids": ["P-42:Z"] }],
    }]))
    .replace("en-US", "de-DE");
    let (said, document) = run(
        "build",
        &format!("{VEX}publish = ['CVE-2026-0001']"),
        &[("bill.json", bill().to_string()), ("vex.json", german)],
    );
    assert!(rows(&document).len() == 1 && !document.contains("Nicht enthalten"), "{said}{document}");
}

/// A build looks at the file again when it has changed.
#[test]
fn a_changed_file_makes_the_document_stale() {
    let folder = tempfile::tempdir().unwrap();
    let write = |status: &str| {
        let vex = openvex(
            &json!([{ "vulnerability": { "name": "CVE-2026-0001" }, "status": status, "products": [{ "@id": "pkg:generic/zlib@1.3.1" }] }]),
        );
        fs::write(folder.path().join("vex.json"), vex).unwrap();
    };
    fs::write(folder.path().join("bill.json"), bill().to_string()).unwrap();
    fs::write(folder.path().join("pump.ifu.toml"), format!("{DEVICE}{VEX}publish = ['CVE-2026-0001']")).unwrap();
    write("under_investigation");
    let (_, document) = run_in(folder.path(), "build");
    assert!(rows(&document)[0].contains("under investigation"), "{document}");
    write("fixed");
    let (_, document) = run_in(folder.path(), "build");
    assert!(rows(&document)[0].contains("fixed") && !document.contains("under investigation"), "{document}");
}
