//! Statements on vulnerabilities as tools write them, and what is read from them.

use serde_json::json;

use super::tests::{cyclonedx, read};
use super::*;

/// The subjects of each statement of a file, as named there, and its state.
fn stated(bill: &Bill) -> Vec<(String, String)> {
    let shown = |subject: &vex::Subject| {
        let names = [&subject.product, &subject.component].into_iter().flatten();
        names.map(vex::Item::shown).collect::<Vec<_>>().join(" / ")
    };
    let of = |one: &vex::Assessment| {
        (one.subjects.iter().map(shown).collect::<Vec<_>>().join(", "), format!("{:?}", one.state))
    };
    bill.assessments.iter().map(of).collect()
}

#[test]
fn the_words_of_each_format_become_those_of_the_model() {
    for (word, state) in [
        ("resolved", "Some(Fixed)"),
        ("resolved_with_pedigree", "Some(Fixed)"),
        ("exploitable", "Some(Affected)"),
        ("in_triage", "Some(UnderInvestigation)"),
        ("false_positive", "Some(NotAffected)"),
        ("not_affected", "Some(NotAffected)"),
        ("unheard", "None"),
    ] {
        let mut bill = cyclonedx(&json!([]));
        bill["vulnerabilities"] = json!([{ "id": "CVE-1", "analysis": { "state": word } }]);
        let bill = read(&bill);
        assert_eq!(stated(&bill), [(String::new(), state.to_owned())], "{word}");
        assert_eq!(bill.unread.len(), usize::from(word == "unheard"), "{word}");
    }
    let csaf = |status: &str| json!({ "document": { "csaf_version": "2.0" }, "vulnerabilities": [{ "cve": "CVE-1", "product_status": { status: ["P"] } }] });
    for (list, state) in [
        ("known_not_affected", "Some(NotAffected)"),
        ("first_affected", "Some(Affected)"),
        ("last_affected", "Some(Affected)"),
        ("known_affected", "Some(Affected)"),
        ("first_fixed", "Some(Fixed)"),
        ("fixed", "Some(Fixed)"),
        ("under_investigation", "Some(UnderInvestigation)"),
    ] {
        assert_eq!(stated(&read(&csaf(list))), [("P".to_owned(), state.to_owned())], "{list}");
    }
    assert_eq!(stated(&read(&csaf("recommended"))), []);
}

#[test]
fn vulnerabilities_in_xml_are_those_of_json() {
    let json = json!({
        "bomFormat": "CycloneDX", "serialNumber": "urn:uuid:1",
        "components": [{ "type": "library", "bom-ref": "z", "name": "zlib", "version": "1.3.1" }],
        "vulnerabilities": [{
            "id": "CVE-1", "ratings": [{ "source": { "name": "NVD" }, "score": 7.5, "method": "CVSSv31" }, { "score": 1, "method": "other" }],
            "analysis": { "state": "not_affected", "justification": "code_not_present", "response": ["update", "rollback"], "detail": "Not compiled in." },
            "affects": [{ "ref": "z", "versions": [{ "version": "1.2", "status": "unaffected" }] }],
        }],
    });
    let xml = "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.6\" serialNumber=\"urn:uuid:1\"><components>\
        <component type=\"library\" bom-ref=\"z\"><name>zlib</name><version>1.3.1</version></component></components>\
        <vulnerabilities><vulnerability><id>CVE-1</id><ratings><rating><source><name>NVD</name></source><score>7.5</score>\
        <method>CVSSv31</method></rating><rating><score>1</score><method>other</method></rating></ratings>\
        <analysis><state>not_affected</state><justification>code_not_present</justification><responses>\
        <response>update</response><response>rollback</response></responses><detail>Not compiled in.</detail></analysis>\
        <affects><target><ref>z</ref><versions><version><version>1.2</version><status>unaffected</status></version></versions>\
        </target></affects></vulnerability></vulnerabilities></bom>";
    let (json, xml) = (read(&json), bill(xml.as_bytes()).expect("a bill"));
    assert_eq!(json.assessments, xml.assessments);
    let found = &json.assessments[0];
    assert_eq!((found.score.as_deref(), found.response.len()), (Some("7.5 (CVSS 3.1, NVD)"), 2));
    assert_eq!(found.subjects[0].versions, [vex::Versions { range: "1.2".into(), affected: false }]);
    assert_eq!(found.subjects[0].component.as_ref().and_then(|item| item.name.as_deref()), Some("zlib"));
    assert_eq!((json.refs, json.serial), (xml.refs, xml.serial));
}

/// A name that fits two components identifies neither.
#[test]
fn a_name_that_stands_twice_leads_nowhere() {
    let mut two = cyclonedx(&json!([
        { "bom-ref": "a", "name": "zlib", "version": "1" },
        { "bom-ref": "a", "name": "curl", "version": "8" },
        { "bom-ref": "b", "name": "same", "version": "1" },
        { "bom-ref": "b", "name": "same", "version": "1" },
    ]));
    two["vulnerabilities"] = json!([{ "id": "CVE-1", "affects": [{ "ref": "a" }, { "ref": "b" }] }]);
    let bill = read(&two);
    assert!(!bill.refs.contains_key("a") && bill.refs.contains_key("b"), "{:?}", bill.refs);
    let names: Vec<Option<&str>> = bill.assessments[0]
        .subjects
        .iter()
        .map(|subject| subject.component.as_ref().and_then(|item| item.name.as_deref()))
        .collect();
    assert_eq!(names, [None, Some("same")]);
    assert!(bill.unread.iter().any(|unread| unread.reason.contains("`bom-ref` `a`")), "{:?}", bill.unread);
}

/// Ranges as in the examples of CycloneDX, with their bounds in any order.
#[test]
fn a_statement_is_about_the_versions_that_it_names() {
    let subject = |versions: &[(&str, bool)]| vex::Subject {
        versions: versions
            .iter()
            .map(|(range, affected)| vex::Versions { range: (*range).to_owned(), affected: *affected })
            .collect(),
        ..vex::Subject::default()
    };
    for (range, meant, not_meant) in [
        ("2.4", &["2.4"][..], &["2.40", "2.4.0"][..]),
        ("vers:generic/>=2.9|<=4.1", &["2.9", "3.0", "4.1", "4.1.0"], &["2.8", "4.2", "2.8.99"]),
        ("vers:semver/<7.0.0|>=1.5.0", &["1.5.0", "6.9"], &["1.4.9", "7.0.0"]),
        ("vers:semver/<1.5.0|>=7.0.0", &["1.4.9", "7.0.0", "10.0"], &["1.5.0", "6.9"]),
        ("vers:npm/1.2|>=2.0|<3.0|!=2.5", &["1.2", "2.0", "2.9"], &["1.1", "2.5", "3.0"]),
        ("vers:npm/>2.0", &["2.1"], &["2.0"]),
        ("vers:npm/*", &["2.0", "any"], &[]),
        // An undecidable version may be included.
        ("vers:deb/>=1:2.0-1", &["2.0"], &[]),
    ] {
        for version in meant {
            assert_eq!(subject(&[(range, true)]).meets(&[version]), Some(true), "{range} {version}");
        }
        for version in not_meant {
            assert_eq!(subject(&[(range, true)]).meets(&[version]), None, "{range} {version}");
        }
    }
    assert_eq!(subject(&[]).meets(&["1"]), Some(true));
    assert_eq!(subject(&[("1", false)]).meets(&["1"]), Some(false));
    assert_eq!(subject(&[("1", false), ("2", true)]).meets(&["1", "2"]), Some(true));
}
