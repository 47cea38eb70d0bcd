//! What patterns match, and what they refuse.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::*;
use crate::model::device::schema_once;
use crate::model::fact::{TextKind, facts};

fn sample() -> Fact {
    facts(&serde_json::json!({
        "device": { "name": "Pump" },
        "network": {
            "connection": "none",
            "port": [
                { "id": "web.ui", "number": 443, "need": "required", "opened_by": ["nurse", "service"] },
                { "id": "dicom", "number": 104, "need": "optional" },
                { "id": "ssh", "number": 22 },
            ],
        },
    }))
    .unwrap()
}

fn found(pattern: &str) -> String {
    Pattern::parse(pattern).unwrap().matches(&sample()).join(" ")
}

#[test]
fn matches_everything_below() {
    assert_eq!(
        found("network.port.number"),
        "network.port.web.ui.number network.port.dicom.number network.port.ssh.number"
    );
    assert_eq!(found("network.port[id=ssh]"), "network.port.ssh.id network.port.ssh.number");
    assert_eq!(found("network.nothing"), "");
    assert_eq!(found("network.connection.none"), "");
}

#[test]
fn compares_amounts_and_words() {
    let facts = facts(&serde_json::json!({ "access": { "password": { "min_length": 4 }, "tries": 12 } })).unwrap();
    let finds = |pattern: &str| Pattern::parse(pattern).unwrap().finds(&facts);
    assert!(finds("access.password.min_length<6") && !finds("access.password.min_length<4"));
    assert!(finds("access.password.min_length>3") && !finds("access.password.min_length>4"));
    assert!(finds("access.password[min_length<6]") && !finds("access.password[min_length>6]"));
    assert!(finds("access[tries>9].password"));
    for (text, expected) in [
        ("15 min", Some(900.0)),
        ("<= 4 h", Some(14_400.0)),
        ("1..2 days", Some(172_800.0)),
        ("8", Some(8.0)),
        ("x", None),
    ] {
        assert_eq!(amount(text), expected, "{text}");
    }
    let format = |text: &str| {
        let format = Fact::Text { kind: TextKind::Label, text: text.to_owned() };
        comparison("format~cyclonedx|spdx|no encryption").unwrap().1.holds(Some(&format))
    };
    assert!(format("CycloneDX 1.6 (JSON)") && format("spdx-2.3") && format("No encryption"));
    assert!(!format("PDF") && !format("cyclonedx2") && !format("no such encryption"));
    let schema = schema_once();
    let wrong = |pattern: &str| Pattern::parse(pattern).unwrap().check(schema);
    assert!(wrong("access.password.min_length<many").is_some_and(|told| told.contains("no number")));
    assert!(wrong("sbom.format~CycloneDX").is_some_and(|told| told.contains("`cyclonedx`")));
    assert_eq!(wrong("sbom.format~cyclonedx"), None);
}

#[test]
fn names_rows_and_facts_themselves() {
    let nodes = |pattern: &str| Pattern::parse(pattern).unwrap().nodes(&sample()).join(" ");
    assert_eq!(nodes("network.port[need=required]"), "network.port.web.ui");
    assert_eq!(nodes("device"), "device.name");
    assert_eq!(nodes("network.port.opened_by=nurse"), "network.port.web.ui.opened_by.0");
}

#[test]
fn filters_rows_and_values() {
    assert_eq!(found("network.port[need=required|recommended].number"), "network.port.web.ui.number");
    // A missing field has none of the values.
    assert_eq!(found("network.port[need!=required].number"), "network.port.dicom.number network.port.ssh.number");
    assert_eq!(found("network.port[need!=required][id=ssh].number"), "network.port.ssh.number");
    assert_eq!(found("network.port[opened_by=nurse].id"), "network.port.web.ui.id");
    assert_eq!(found("network.port.opened_by=service"), "network.port.web.ui.opened_by.1");
    assert_eq!(found("network.port.number=22|104"), "network.port.dicom.number network.port.ssh.number");
    assert_eq!(found("network.connection=none"), "network.connection");
    assert_eq!(found("network.connection!=none"), "");
    assert_eq!(found("network[connection=required].port"), "");
}

#[test]
fn a_catalogue_numbers_each_text_and_each_way_once() {
    let mut patterns = Patterns::default();
    let mut read = |text: &str| patterns.read(text, Some(schema_once()));
    let port = read("network.port").unwrap();
    let number = read("network.port.number=22").unwrap();
    let other = read("network.port[need=required].number").unwrap();
    assert_eq!((port.number(), number.number(), other.number()), (Some(0), Some(1), Some(2)));
    assert_eq!(read("network.port").unwrap().number(), Some(0));
    assert!(read("network.prot").is_err() && read("network.prot").is_err());
    // The value is no step, the filter is part of one.
    assert_eq!((port.way(0), port.way(1)), (number.way(0), number.way(1)));
    assert_eq!(number.way(2), read("network.port.number").unwrap().way(2));
    assert_eq!(port.way(0), other.way(0));
    assert_ne!(port.way(1), other.way(1));
    assert_eq!(Pattern::parse("network.port").unwrap().number(), None);
}

#[test]
fn refuses_what_has_no_form() {
    for wrong in ["", ".", "a..b", "a[b]", "a[b=", "a[b=]", "a[b=c", "a=", "a[b=c]d=e", "a b", "a=b|"] {
        assert!(Pattern::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn knows_the_schema() {
    let check = |text: &str| Pattern::parse(text).unwrap().check(schema_once());
    for right in [
        "network.port",
        "network.port.encryption.method",
        "environment.control[kind=firewall].otherwise",
        "access.authentication=none",
        "network.port[id=any-id]",
        "custom.own.thing",
        "device.software_version",
    ] {
        assert_eq!(check(right), None, "{right}");
    }
    assert_eq!(check("network.prot").unwrap(), "there is no `network.prot`");
    assert_eq!(check("network.port[knid=a]").unwrap(), "there is no `network.port.knid`");
    assert_eq!(check("network.connection=nothing").unwrap(), "`nothing` is no value of `network.connection`");
    assert_eq!(check("environment.control[kind=fire]").unwrap(), "`fire` is no value of `environment.control.kind`");
    assert_eq!(check("network.connection.more").unwrap(), "there is no `network.connection.more`");
}

#[test]
fn examples_are_toml_that_gives_the_fact() {
    let example = |text: &str| Pattern::parse(text).unwrap().example(schema_once(), &sample());
    assert_eq!(example("network.connection=none"), "[network]\nconnection = \"…\"  # one of: \"none\"");
    assert_eq!(example("network.port.encryption"), "[[network.port]]\nencryption = \"…\"");
    let control = example("environment.control[kind=firewall]");
    assert!(control.starts_with("[[environment.control]]\n"), "{control}");
    assert!(control.contains("kind = \"firewall\"") && control.contains("responsibility = "), "{control}");
    let environments = example("device.environments");
    assert!(environments.starts_with("[device]\nenvironments = [\"…\"]  # one of: \"hospital\", "), "{environments}");
    let state = "[recovery.backup]\nstate = \"…\"  # one of: \"provided\", \"not_provided\", \"by_operator\", \
                 \"by_host\", \"not_applicable\"";
    assert_eq!(example("recovery.backup.what=settings"), format!("{state}\nwhat = [\"…\"]  # one of: \"settings\""));
    assert_eq!(example("recovery.backup.state"), state);
    assert_eq!(
        example("malware.protection=allow_list|read_only_system"),
        "[malware]\nprotection = \"…\"  # one of: \"allow_list\", \"read_only_system\""
    );
    assert!(example("residual_risk").starts_with("[[residual_risk]]\nid = "));
    toml::from_str::<toml::Table>(&control).unwrap();
}

#[test]
fn what_another_can_replace_is_not_required() {
    let found = |choice: &str, pattern: &str| {
        let control = |id: &str, kind: &str, group: Option<&str>| {
            serde_json::json!({
                "id": id, "kind": kind, "responsibility": "operator", "need": "required", "group": group, "reason": "Why."
            })
        };
        let configuration = serde_json::json!({
            "environment": {
                "group": [{ "id": "g", "title": "Ways", "choice": choice }],
                "control": [
                    control("lock", "session_lock", Some("g")),
                    control("wall", "firewall", Some("g")),
                    control("alone", "firewall", None),
                ],
            },
        });
        let configuration: crate::model::device::environment::OperatingEnvironment =
            serde_json::from_value(configuration["environment"].clone()).unwrap();
        let facts = facts(&std::collections::BTreeMap::from([("environment", configuration)])).unwrap();
        Pattern::parse(pattern).unwrap().matches(&facts).len()
    };
    for pattern in
        ["environment.control[need=required][kind=firewall].need", "environment.control[kind=firewall].need=required"]
    {
        assert_eq!(found("all", pattern), 2, "{pattern}");
        assert_eq!(found("at_least_one", pattern), 1, "{pattern}: the lock is enough");
    }
    assert_eq!(found("at_least_one", "environment.control[need=required].need"), 3, "each of them is required");
    assert_eq!(found("at_least_one", "environment.control[kind=firewall].need"), 2, "it is described");
}

#[test]
fn a_dot_in_a_filter_leads_to_the_row_that_a_field_names() {
    #[derive(serde::Serialize, serde::Deserialize)]
    struct Both {
        part: Vec<crate::model::device::identity::Part>,
        environment: crate::model::device::environment::OperatingEnvironment,
    }
    let part = |id: &str, kind: &str| serde_json::json!({ "id": id, "title": id, "kind": kind });
    let control = |id: &str, part: Option<&str>| serde_json::json!({ "id": id, "kind": "firewall", "responsibility": "operator", "need": "required", "part": part });
    let both: Both = serde_json::from_value(serde_json::json!({
        "part": [part("pc", "workstation"), part("box", "server")],
        "environment": { "control": [control("on_pc", Some("pc")), control("on_box", Some("box")), control("all", None)] },
    }))
    .unwrap();
    let facts = facts(&both).unwrap();
    let found = |filter: &str| {
        let pattern = Pattern::parse(&format!("environment.control{filter}.id")).unwrap();
        pattern.matches(&facts).join(" ").replace("environment.control.", "").replace(".id", "")
    };
    assert_eq!(found("[part.kind=server]"), "on_box");
    assert_eq!(found("[part.kind=server|workstation]"), "on_pc on_box");
    assert_eq!(found("[part.kind!=server]"), "on_pc all", "no part is named, or another one");
    let check = |text: &str| Pattern::parse(text).unwrap().check(schema_once());
    assert_eq!(check("environment.control[part.kind=server].steps"), None);
    assert_eq!(check("data.store[part.hosted!=on_device].categories"), None);
    assert_eq!(check("environment.control[part.knid=server]").unwrap(), "there is no `part.knid`");
    assert_eq!(check("environment.control[part.kind=sever]").unwrap(), "`sever` is no value of `part.kind`");
    assert_eq!(check("environment.control[title.kind=server]").unwrap(), "`environment.control.title` names no row");
    let example = Pattern::parse("environment.control[part.kind=server].steps").unwrap().example(schema_once(), &facts);
    assert!(!example.contains("part.kind"), "{example}");
}
