//! The format `hospital`: `tests/hospital/` has a configuration and, below the language, the files that are expected.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ifugen::Request;
use ifugen::testing::matrix_schema;
use serde_json::Value;

use crate::support::{self, compare, root};

/// The hospital's files of a configuration, by their paths, and the messages.
fn built(file: &Path, languages: &[&str]) -> (BTreeMap<String, Vec<u8>>, Vec<String>) {
    support::built(Request {
        inputs: vec![file.to_owned()],
        formats: vec!["hospital".to_owned()],
        languages: languages.iter().map(ToString::to_string).collect(),
        // Prose without a translation stays in its language.
        draft: true,
        accept_draft_locales: true,
        ..Request::default()
    })
}

fn case() -> PathBuf {
    root().join("tests/hospital/pump.ifu.toml")
}

fn rows(files: &BTreeMap<String, Vec<u8>>, language: &str) -> Vec<Value> {
    let matrix: Value =
        serde_json::from_slice(&files[&format!("pump/{language}/hospital/network-matrix.json")]).unwrap();
    matrix["connections"].as_array().unwrap().clone()
}

#[test]
fn the_files_are_as_expected() {
    let (files, _) = built(&case(), &["en", "de"]);
    let mut wrong = Vec::new();
    for (path, bytes) in &files {
        let Some(name) = path.strip_prefix("pump/").filter(|name| !is_workbook(name)) else { continue };
        // CSV has its own line ends, which git does not keep.
        let text = String::from_utf8(bytes.clone()).unwrap().replace("\r\n", "\n");
        // The style is that of all pages, and the hash of the workbook hangs on a library.
        let text = if name.ends_with("index.html") { crate::golden::main(&text) } else { text };
        let text = if name.ends_with("index.html") { without_workbook(&text) } else { text };
        wrong.extend(compare(&root().join("tests/hospital").join(name.replace("/hospital/", "/")), &text).err());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is_workbook(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "xlsx")
}

/// The page without the row of the workbook.
fn without_workbook(page: &str) -> String {
    page.split_inclusive('\n').filter(|line| !line.contains(".xlsx")).collect()
}

#[test]
fn the_matrix_has_the_same_rows_in_each_language_and_the_firewall_tables_have_them() {
    let (files, _) = built(&case(), &["en", "de"]);
    let keys = |language: &str| {
        let rows = rows(&files, language);
        rows.iter().map(|row| (row["id"].clone(), row["rule"].clone(), row["ports"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(keys("en"), keys("de"));
    // Row for row: the tables of the document have as many rows for each rule.
    let case = crate::support::Case { name: "hospital".to_owned(), file: case() };
    let document = crate::support::compose(&case).documents.remove(0);
    let network = &document.chapters.iter().find(|chapter| chapter.id == "network").unwrap().markdown();
    let captions = [
        (&["Required connections to allow", "Connections to allow only if their function is used"][..], "allow"),
        (&["Connections to block"], "block"),
        (&["Connections without a firewall rule"], "none"),
    ];
    for (captions, rule) in captions {
        let in_tables: usize = captions
            .iter()
            .map(|caption| {
                let table = network.split(&format!(": {caption}*")).nth(1).unwrap_or_default().trim_start();
                table.lines().take_while(|line| line.starts_with('|')).count().saturating_sub(2)
            })
            .sum();
        let in_matrix = rows(&files, "en").iter().filter(|row| row["rule"] == rule).count();
        assert_eq!(in_tables, in_matrix, "{captions:?}");
    }
}

#[test]
fn no_cell_is_a_formula() {
    let (files, _) = built(&case(), &["en"]);
    let text = String::from_utf8(files["pump/en/hospital/network-matrix.csv"].clone()).unwrap();
    for cell in
        text.lines().flat_map(|line| line.trim_matches('"').split("\",\"").map(str::to_owned).collect::<Vec<_>>())
    {
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{cell}");
    }
    assert!(text.contains("\"'=cmd|' /C calc'!A0\""), "{text}");
    assert!(text.contains("\"'@SUM(1) \"\"quoted\"\""), "{text}");
}

#[test]
fn an_active_rule_is_required_under_no_condition_and_says_both_ends() {
    let (files, _) = built(&case(), &["en"]);
    let rules: Value = serde_json::from_slice(&files["pump/en/hospital/nftables.json"]).unwrap();
    let rows = rows(&files, "en");
    let mut active = Vec::new();
    for rule in rules["nftables"].as_array().unwrap().iter().filter_map(|command| command["add"].get("rule")) {
        let expressions = rule["expr"].as_array().unwrap();
        let accepts = expressions.iter().any(|expression| expression.get("accept").is_some());
        let about = rule["comment"].as_str().unwrap_or_default();
        assert!(about.len() <= 120, "{about}");
        if !accepts || about.starts_with("Replies") {
            continue;
        }
        let row = rows.iter().find(|row| row["id"] == about).unwrap();
        assert_eq!(row["rule"], "allow");
        let sets = expressions.iter().filter_map(|expression| expression["match"]["right"].as_str());
        assert!(
            sets.filter(|right| right.starts_with("@system_") || right.starts_with("@open_")).count() == 2,
            "{rule}"
        );
        if rule["chain"] == "device" {
            assert!(row["obligation"] == "required" && row["conditions"].as_array().unwrap().is_empty(), "{row}");
            active.push(about.to_owned());
        } else {
            assert_eq!(rule["chain"], format!("allow_{about}"));
        }
    }
    active.dedup();
    assert_eq!(active, ["hl7", "link", "web", "report", "ntp", "ping", "vpn", "vpn-2", "alarm"]);
}

#[test]
fn what_is_left_out_is_reported() {
    let (_, told) = built(&case(), &["en"]);
    // Long messages have several lines.
    let told: Vec<String> = told.iter().map(|message| message.replace("\n  │ ", " ")).collect();
    let has = |code: &str, text: &str| told.iter().any(|message| message.contains(code) && message.contains(text));
    assert!(has("W0740", "`unknown`, as its `number` is not stated"), "{told:#?}");
    assert!(has("W0741", "`oddping`: the ICMP type `experimental` is unknown"), "{told:#?}");
    assert!(has("W0742", "`report`: only the configured ports of a range are in use"), "{told:#?}");
    assert!(has("W0742", "`update`: a MUD file cannot name `*.cdn.example`"), "{told:#?}");
    assert!(has("W0742", "`hl7`: a MUD file cannot name `192.0.2.40..192.0.2.49`"), "{told:#?}");
    assert!(!told.iter().any(|message| message.contains("W0743")), "{told:#?}");
}

#[test]
fn a_file_without_its_facts_is_not_made_and_the_page_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bare.ifu.toml");
    let text = r#"
        schema = 1
        device.name = "Bare"
        device.manufacturer.name = "Example Devices"
        device.software_version = "1.0.0"
        device.purpose = "Controlled infusion of medication."
        document = { number = "1", revision = "A", date = 2026-01-15, language = "en" }
        support.end = 2030-01-01
        access.password = { min_length = 12 }
    "#;
    fs::write(&file, text).unwrap();
    let (files, told) = built(&file, &[]);
    let names: Vec<&str> = files.keys().map(String::as_str).filter(|name| name.starts_with("bare/")).collect();
    assert_eq!(names, ["bare/en/hospital/index.html"]);
    let page = String::from_utf8(files["bare/en/hospital/index.html"].clone()).unwrap();
    assert_eq!(page.matches("<li>").count(), 6, "{page}");
    for text in ["`matrix`", "`mud`", "`security.txt`", "`openeox`"] {
        assert!(told.iter().any(|message| message.contains("W0743") && message.contains(text)), "{text}: {told:#?}");
    }
}

#[test]
fn documents_alone_are_made_unless_it_is_asked_for() {
    let file = root().join("tests/golden/network/input.ifu.toml");
    let case = crate::support::Case { name: "network".to_owned(), file };
    let device = crate::support::compose(&case).device;
    let names =
        |asked: &[String]| ifugen::testing::formats(&device, asked).iter().map(|it| it.name).collect::<Vec<_>>();
    assert_eq!(names(&["hospital".to_owned()]), ["hospital"]);
    assert!(!names(&[]).contains(&"hospital"));
}

#[test]
fn the_schema_of_the_matrix_is_current() {
    compare(&root().join("schema/network-matrix.schema.json"), &matrix_schema().unwrap())
        .unwrap_or_else(|difference| panic!("{difference}"));
}
