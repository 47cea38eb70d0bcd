//! The coverage cannot lie: what was once covered by the wrong fact is not, texts that say nothing cover nothing, and a fact
//! that is taken away or turned into its opposite takes its coverage with it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;
use std::sync::Arc;

use ifugen::Project;
use ifugen::testing::{
    Answer, Aspect, Block, Catalogue, Composer, Configuration, Coverage, CoverageRow, Document, Fact, Kind, Pattern,
    Places, Source, Status, Table, assess, facts, parse_templates, standard_requirements,
};
use rayon::prelude::*;
use serde::Deserialize as _;
use toml::Value;

use crate::coverage::plain;
use crate::support::{compose_as, examples, languages, read};

/// What every device has.
const BASE: &str = r#"
schema = 1
[device]
name = "Pump"
software_version = "4.2.0"
regulation = "mdr"
purpose = "Infuses drugs."
manufacturer = { name = "Example Medical", website = "https://m.example" }
[document]
number = "IFU-1"
revision = "A"
date = 2026-01-31
language = "en"
audience = ["nurse"]
[contact]
phone = "+49 30 1234567"
advisories = "https://m.example/advisories"
"#;

fn composer() -> Composer {
    let project = Project::default();
    let locale = Arc::new(project.locale("en").unwrap());
    Composer::new(locale, parse_templates(&project.chapter_templates()).unwrap(), false)
}

/// A configuration as ifugen reads it, and its document.
fn composed(composer: &Composer, configuration: Value) -> (Fact, Document) {
    let configuration = Configuration::deserialize(plain(configuration)).unwrap_or_else(|error| panic!("{error}"));
    let facts = facts(&configuration).unwrap();
    let document = composer.compose("device", &facts, &BTreeMap::new()).unwrap();
    (facts, document)
}

fn all_sources(catalogue: &Catalogue) -> Vec<String> {
    catalogue.sources.iter().map(|source| source.about.id.clone()).collect()
}

/// The requirements of all sources, no justification looked at.
fn assessed<'a>(catalogue: &'a Catalogue, facts: &'a Fact, document: &'a Document) -> Coverage<'a> {
    assess(catalogue, &all_sources(catalogue), facts, document, &[], Places::default())
}

fn statuses(composer: &Composer, configuration: Value) -> BTreeMap<String, Status> {
    let (facts, document) = composed(composer, configuration);
    let catalogue = standard_requirements();
    let coverage = assessed(&catalogue, &facts, &document);
    coverage.requirements.iter().map(|row| (row.id.to_owned(), row.status)).collect()
}

fn parsed(text: &str) -> Value {
    Value::Table(text.parse().unwrap_or_else(|error| panic!("{error}:\n{text}")))
}

/// Whether the document answers it, as far as facts can.
fn is_met(status: Status) -> bool {
    matches!(status, Status::Covered | Status::ToBeJudged)
}

/// A control that must be provided, with more keys.
fn required_control(id: &str, kind: &str, more: &str) -> String {
    format!(
        "[[environment.control]]\nid = '{id}'\nkind = '{kind}'\nresponsibility = 'operator'\nneed = 'required'\n\
         steps = ['Set it up before the first use.']\n{more}\n"
    )
}

/// Where one control of a group is enough, none of them is required by itself.
#[test]
fn an_alternative_is_no_required_control() {
    let composer = composer();
    let of = |choice: &str, other: &str| {
        let group = format!("[[environment.group]]\nid = 'g'\ntitle = 'Ways to keep others out'\n{choice}\n");
        let controls = ["physical_access", other].map(|kind| required_control(kind, kind, "group = 'g'")).concat();
        let statuses = statuses(&composer, parsed(&format!("{BASE}{group}{controls}")));
        ["mdr-annex-i-17.4-security", "mdr-annex-i-23.4-ab-security"].map(|id| statuses[id])
    };
    assert_eq!(of("", "firewall"), [Status::Covered; 2], "both are required");
    assert_eq!(
        of("choice = 'at_least_one'", "firewall"),
        [Status::Partly; 2],
        "the firewall keeps nobody from the device"
    );
    assert_eq!(of("choice = 'at_least_one'", "session_lock"), [Status::Covered; 2], "either is a protection");
}

/// What is required only under a condition is no answer without it: a person decides.
#[test]
fn a_required_control_with_a_condition_is_in_doubt() {
    let composer = composer();
    let of = |group: &str, controls: &str| {
        let group = format!("[[environment.group]]\nid = 'g'\ntitle = 'Ways to keep others out'\n{group}\n");
        statuses(&composer, parsed(&format!("{BASE}{group}{controls}")))["mdr-annex-i-17.4-security"]
    };
    let when = "when = { condition = 'the device stands in a public place' }";
    let always = required_control("a", "physical_access", "group = 'g'");
    let at_times = required_control("b", "session_lock", when);
    assert_eq!(of("", &always), Status::Covered);
    assert_eq!(of("", &at_times), Status::ToBeJudged, "a condition of its own");
    assert_eq!(of(when, &always), Status::ToBeJudged, "the condition of its group");
    assert_eq!(of("", &format!("{always}{at_times}")), Status::Covered, "one is enough");
}

/// Each was covered while requirements were judged by their topics.
#[test]
#[expect(clippy::too_many_lines, reason = "a list of cases")]
fn what_was_covered_by_the_wrong_fact_is_not() {
    use Status::{Contradicted, Missing, Outside, Partly};
    let control = |kind: &str, step: &str| {
        format!(
            "[[environment.control]]\nid = 'c'\nkind = '{kind}'\nresponsibility = 'operator'\nneed = 'required'\nsteps = ['{step}']"
        )
    };
    let warning = "[[warning]]\nchapter = 'network'\nseverity = 'warning'\nhazard = 'Radio noise.'\n\
                   consequence = 'Alarms are lost.'\navoid = 'Keep radios away.'";
    let cases: &[(&str, &[(&str, Status)])] = &[
        // Memory protection of workstations by any setting of the device.
        (
            "[[feature]]\nid = 'colour'\ntitle = 'Colour of the screen'\ndefault = 'on'\nrange = 'Blue or grey'",
            &[("mdcg-2019-16-3.6-env-workstation-memory", Missing)],
        ),
        // Supply of instructions by a date, languages by a website, MDS2 by documents that do not name it.
        (
            "",
            &[
                ("mdr-annex-i-23.1-d", Outside),
                ("mdr-article-10.11", Outside),
                ("mdcg-2019-16-4.3-mds2", Outside),
                ("fda-vi.a-mds2", Outside),
            ],
        ),
        // The versions to which a patch applies, by nothing.
        (
            "[update]\nannounced_by = ['email']\nsource = 'download'\ninstalled_by = 'operator'\nautomatic = false\n\
             operator_patching = 'The operator may install patches of the operating system.'",
            &[
                ("iec-62443-4-1-sum-2-a", Outside),
                ("iec-62443-4-1-sum-2-b", Partly),
                ("mdcg-2019-16-4.2-i-update-steps", Missing),
            ],
        ),
        (
            "[[network.zone]]\nid = 'all'\ntitle = 'Hospital network'\ntraffic = 'allow_all'",
            &[
                ("mdcg-2019-16-3.6-env-segmentation", Contradicted),
                ("mdcg-2019-16-3.6-env-partitioning", Contradicted),
                ("mdcg-2019-16-3.6-env-filtering", Contradicted),
            ],
        ),
        (&control("encryption", "Encrypt the disk of the server."), &[("mdcg-2019-16-3.6-env-encryption", Missing)]),
        (
            "[malware]\nprotection = 'antimalware_included'\nthird_party_software = 'allowed'",
            &[
                ("mdcg-2019-16-3.6-env-genuine-software", Missing),
                ("mdcg-2019-16-3.6-env-workstation-minimal", Missing),
                ("mdcg-2019-16-2.6-third-party-changes", Contradicted),
            ],
        ),
        (
            "[access.session]\nexceptions = 'The screen is never locked.'",
            &[("mdcg-2019-16-3.6-env-session", Missing), ("mfds-2025-guide-5-session", Missing)],
        ),
        (
            "[access]\nauthentication = ['none']",
            &[
                ("mdcg-2019-16-3.6-env-workstation-passwords", Missing),
                ("mdcg-2019-16-3.6-env-session", Missing),
                ("fda-vi.a-01-controls", Contradicted),
                ("mdr-annex-i-17.4-security", Contradicted),
            ],
        ),
        (
            "[integrity]\nsecure_boot = false\nverify = ['Compare the version with the list.']",
            &[("iec-81001-5-1-5.8.3", Partly), ("mdcg-2019-16-3.6-env-integrity-node-auth", Missing)],
        ),
        (
            "[[environment.no_action]]\nkind = 'intrusion_detection'\nbecause = 'x'",
            &[
                ("mdcg-2019-16-4.3-8-anomalies", Missing),
                ("imdrf-n60-5.5.2-anomalies", Missing),
                ("iec-62443-4-1-sg-3-e", Missing),
            ],
        ),
        ("[logging]\nstate = 'provided'\nfields = ['user']", &[("mds2-audt-4", Partly)]),
        // Reporting of serious incidents by a phone number.
        (
            "[[incident]]\nid = 'slow'\ntitle = 'The pump is slow'\nsigns = ['Its screen reacts late.']\nactions = ['Restart the pump and look at its screen.']",
            &[("mdr-annex-i-23.4-z", Partly), ("mdcg-2019-16-2.6.2-report-event", Partly)],
        ),
        // What patients do for their data, by the backups of the hospital.
        (
            "[recovery.backup]\nstate = 'provided'\nby = 'operator'\nhow = 'The server writes a backup to a network folder.'\n\
             [[data.store]]\nid = 's'\ntitle = 'Values'\ncategories = ['health']\nencryption = { state = 'provided', method = 'AES-256-GCM' }",
            &[("mdcg-2019-16-2.6.3-patient-backup", Partly)],
        ),
        // The failsafe mode, by a mode for technicians.
        (
            "[[device.mode]]\nid = 'service'\ndescription = 'Tests and settings of the pump.'\nentered_by = 'A technician inserts the key.'\n\
             left_by = 'Pull the key.'",
            &[("mdcg-2019-16-4.2-i-failsafe-mode", Missing)],
        ),
        // Five clauses of the MDR by one notice.
        (
            warning,
            &[
                ("mdr-annex-i-4-residual", Missing),
                ("mdr-annex-i-23.1-g", Missing),
                ("mdr-annex-i-23.2-m", Outside),
                ("mdr-annex-i-23.4-g", Missing),
                ("mdr-annex-i-23.4-s-limits", Partly),
            ],
        ),
    ];
    let composer = composer();
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = statuses(&composer, parsed(&format!("{BASE}{text}")));
        for (id, status) in *expected {
            if found.get(*id) != Some(status) {
                wrong.push(format!("{id} should be {status:?}, but is {:?} by\n{text}\n", found.get(*id)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What the right fact says, covers.
#[test]
fn the_right_fact_covers() {
    let composer = composer();
    for (id, text) in [
        (
            "mdcg-2019-16-3.6-env-segmentation",
            "[[network.zone]]\nid = 'z'\ntitle = 'Device network'\ntraffic = 'deny_all_but_listed'",
        ),
        ("mdr-annex-i-23.4-z", "[contact]\nvigilance = 'mailto:vigilance@m.example'"),
        ("mds2-audt-4", "[logging]\nstate = 'provided'\nfields = ['user', 'time']"),
        (
            "mdcg-2019-16-3.6-env-session",
            "[[environment.no_action]]\nkind = 'session_lock'\nbecause = 'The pump shows no data of patients.'",
        ),
    ] {
        let base = if text.starts_with("[contact]") { BASE.split("[contact]").next().unwrap() } else { BASE };
        let found = statuses(&composer, parsed(&format!("{base}{text}")));
        assert_eq!(found[id], Status::Covered, "{id}");
    }
}

/// Each was covered by a value that proves nothing, or by a sentence that says nothing.
#[test]
fn what_proves_nothing_covers_nothing() {
    use Status::{Contradicted, Missing, Partly};
    let port = |more: &str| {
        format!(
            "[[network.port]]\nid = 'p'\nnumber = 443\ntransport = 'tcp'\ndirection = 'inbound'\nprotocol = 'X'\nneed = 'optional'\n\
             purpose = 'Values of the patient'\n{more}\n"
        )
    };
    let passwords = |rules: &str| format!("[access]\nauthentication = ['local_pin']\npassword = {{ {rules} }}");
    let bill = |format: &str| format!("[sbom]\nformat = '{format}'\navailable_at = 'https://m.example/sbom'");
    let store = |method: &str| {
        format!(
            "[[data.store]]\nid = 's'\ntitle = 'Values'\ncategories = ['health']\nencryption = {{ state = 'provided', method = '{method}' }}\n\
             [recovery.backup]\nstate = 'not_provided'\nbecause = 'The values stand on the server, too.'"
        )
    };
    let cases: &[(&str, Status, String)] = &[
        // A PIN of one digit, whatever else is said of it.
        ("mdcg-2019-16-3.6-env-workstation-passwords", Missing, passwords("kind = 'pin', min_length = 1, complexity = ['digits_only']")),
        ("mfds-2025-guide-5-passwords", Contradicted, passwords("min_length = 3")),
        // As many attempts as one likes.
        ("fda-vi.a-07-anomalies", Contradicted, passwords("max_attempts = 100000, lockout = '1 s'")),
        // A session that is locked after ten years.
        ("mfds-2025-guide-5-session", Contradicted, "[access.session]\ntimeout = '10 years'\naction = 'lock'".into()),
        ("fda-vi.a-05-sbom-machine-readable", Partly, bill("PDF")),
        // No encryption, in other words.
        ("fda-vi.a-04-infrastructure", Contradicted, port("encryption = 'unencrypted'")),
        ("fda-vi.a-04-infrastructure", Contradicted, port("encryption = 'TLS_RSA_WITH_NULL_SHA'")),
        ("fda-vi.a-04-infrastructure", Contradicted, port("encryption = { state = 'provided', method = 'Base64' }")),
        ("mdcg-2019-16-2.6.3-patient-backup", Contradicted, store("ROT13")),
        // A port that is blocked is none to be let through; what happens on a loss is no requirement of the network.
        ("mdr-annex-i-17.4-network", Missing, port("firewall_rule = 'block'")),
        ("mdcg-2019-16-4.3-4-infrastructure", Missing, "[network.requirements]\nloss = 'Nothing happens to the infusion.'".into()),
        // The firewall lets all through, and the ports are closed on delivery.
        (
            "mfds-2025-guide-11-ports",
            Contradicted,
            port("default = 'closed'") + "[network.firewall]\nstate = 'provided'\npolicy = 'allow_all'",
        ),
        // A zone to which something belongs is no border.
        (
            "mfds-2025-guide-4-settings",
            Contradicted,
            "[network]\nzone = [{ id = 'z', title = 'Zone', traffic = 'allow_all' }]\npeer = [{ id = 'q', title = 'Peer', zone = 'z' }]".into(),
        ),
        // A package that is signed, and nobody checks it.
        ("iec-62443-4-1-sum-4", Missing, "[update]\nstate = 'provided'\nauthenticated_by = 'signed_package'".into()),
        // Remote access that there is not, as the way to reach somebody.
        (
            "mdcg-2019-16-4.2-other-administration",
            Missing,
            "[network.remote_access]\nstate = 'not_provided'\nbecause = 'Service works on site.'".into(),
        ),
    ];
    let composer = composer();
    let base = BASE.replace("phone = \"+49 30 1234567\"\n", "");
    let ids: BTreeSet<String> = standard_requirements().requirements().map(|(_, entry)| entry.id.clone()).collect();
    let mut wrong = Vec::new();
    for (id, status, text) in cases {
        let found = statuses(&composer, parsed(&format!("{base}{text}")));
        if found.get(*id) != Some(status) {
            wrong.push(format!(
                "{id} should be {status:?}, but is {:?} ({}) by\n{text}\n",
                found.get(*id),
                ids.contains(*id)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A control whose steps deny it covers nothing before a person has read them; neither does what leads elsewhere, or what only says
/// once more that nothing is needed.
#[test]
fn what_may_say_the_opposite_waits_for_a_person() {
    let control = |kind: &str, steps: &str| {
        format!(
            "[[environment.control]]\nid = 'c'\nkind = '{kind}'\nresponsibility = 'operator'\nneed = 'required'\nsteps = [{steps}]"
        )
    };
    let none = |kind: &str, because: &str| format!("[[environment.no_action]]\nkind = '{kind}'\nbecause = '{because}'");
    let cases = [
        (
            "mdcg-2019-16-3.6-env-antimalware",
            control("antimalware", "'Do not install anti-malware.'"),
            Status::ToBeJudged,
        ),
        (
            "mdcg-2019-16-3.6-env-antimalware",
            control("antimalware", "'Open the door.', 'Anti-virus is not needed.'"),
            Status::ToBeJudged,
        ),
        (
            "mdcg-2019-16-3.6-env-antimalware",
            control("antimalware", "'Do not switch off anti-malware.'"),
            Status::Covered,
        ),
        ("mdcg-2019-16-3.6-env-firewall", control("firewall", "'No firewall is needed.'"), Status::ToBeJudged),
        ("mdcg-2019-16-3.6-env-firewall", control("firewall", "'See the service manual.'"), Status::ToBeJudged),
        (
            "mdcg-2019-16-3.6-env-firewall",
            control("firewall", "'See the service manual.', 'Block all other ports.'"),
            Status::Covered,
        ),
        ("mdcg-2019-16-3.6-env-firewall", none("firewall", "A firewall is not required."), Status::ToBeJudged),
        ("mdcg-2019-16-3.6-env-firewall", none("firewall", "The device has no network."), Status::Covered),
        ("mdcg-2019-16-3.6-env-session", control("session_lock", "'Never lock the screen.'"), Status::ToBeJudged),
        ("mdcg-2019-16-3.6-env-patch-environment", control("patch_management", "'Ignore it.'"), Status::ToBeJudged),
        (
            "mdcg-2019-16-3.6-env-segmentation",
            control("network_segmentation", "'Do not use a VLAN.'"),
            Status::ToBeJudged,
        ),
        // What another row says without doubt is said.
        (
            "mdcg-2019-16-3.6-env-antimalware",
            control("antimalware", "'Do not install anti-malware.'")
                + "\n"
                + &control("antimalware", "'Install anti-malware.'").replace("'c'", "'d'"),
            Status::Covered,
        ),
    ];
    let composer = composer();
    for (id, text, expected) in &cases {
        let found = statuses(&composer, parsed(&format!("{BASE}{text}")));
        assert_eq!(found[*id], *expected, "{id} by\n{text}");
    }
    // It is reported, and a person's judgement counts.
    let device = format!("{BASE}{}", cases[3].1);
    let source = "mdcg-2019-16";
    let (code, found) = checked(&device, &[], &["--require", source, "--allow-gaps"]);
    let told = found.iter().find(|(code, _)| code == "W0366").expect("W0366");
    assert!(code == Some(0) && told.1.contains("`steps = \"No firewall is needed.\"` is in doubt"), "{told:?}");
    let (_, found) = checked(&device, &[], &["--require", source, "--allow-gaps", "--strict"]);
    let asked = found.iter().find(|(code, text)| code == "E0413" && text.contains(cases[3].0)).expect("E0413");
    let hash = asked.1.split("facts = \"").nth(1).unwrap().split('"').next().unwrap();
    let judged = format!(
        "[[judged]]\nrequirement = \"{}\"\ndevice = \"pump\"\nfacts = \"{hash}\"\nby = \"M. Lindqvist\"\ndate = \"2024-11-30\"\n\
         reason = \"The pump answers to nobody.\"\n",
        cases[3].0
    );
    let (_, found) =
        checked(&device, &[("requirements/judged.toml", &judged)], &["--require", source, "--allow-gaps", "--strict"]);
    assert!(!found.iter().any(|(_, text)| text.contains(cases[3].0)), "{found:?}");
}

/// Sentences about something else fill fields and answer nothing.
#[test]
fn sentences_about_something_else_answer_nothing() {
    let device = |[a, b, c, d, e, f]: [&str; 6]| {
        format!(
            "{BASE}[compatibility]\nrestrictions = ['{a}']\n[decommission]\nsteps = ['{b}']\ndisposal = '{c}'\n[[residual_risk]]\nid = 'r'\n\
             title = '{d}'\ndescription = '{e}'\naction = '{f}'"
        )
    };
    let honest = [
        "Do not connect other devices to the network.",
        "Delete all data of patients.",
        "Return the device to the manufacturer.",
        "Attack over the network",
        "An attacker who is in the network can stop the device.",
        "Separate the network of the device.",
    ];
    let nonsense = [
        "Bananas are yellow and sweet.",
        "Cats sleep on warm roofs in summer.",
        "My grandmother bakes the best apple cake.",
        "The moon smiled at a purple umbrella",
        "She likes tea with milk and honey.",
        "Football beats chess by far.",
    ];
    let composer = composer();
    let ids = ["mdr-annex-i-4-residual", "mdr-annex-i-14.1", "mdr-annex-i-14.7"];
    for (texts, expected) in [(honest, Status::Covered), (nonsense, Status::ToBeJudged)] {
        let found = statuses(&composer, parsed(&device(texts)));
        for id in ids {
            assert_eq!(found[id], expected, "{id} by {texts:?}");
        }
    }
}

/// That a list does not name something is no fact: nobody says that it is complete.
#[test]
fn a_list_that_is_short_makes_nothing_inapplicable() {
    let composer = composer();
    let app = "[[part]]\nid = 'app'\ntitle = 'App'\nkind = 'app'\nhosted = 'user_device'\n";
    let of = |more: &str, supplied: &str| {
        let base = BASE.replace("regulation =", &format!("{supplied}\nregulation ="));
        let found = statuses(&composer, parsed(&format!("{base}{more}")));
        (found["mfds-2025-guide-4-usb"], found["mdcg-2019-16-4.2-other-external-hosting"])
    };
    assert_eq!(of(app, ""), (Status::Missing, Status::Missing));
    assert_eq!(of(app, "supplied_as = \"software\"").0, Status::NotApplicable);
    assert_eq!(of("", "supplied_as = \"hardware\"").1, Status::NotApplicable);
    let hosted = app.replace("user_device", "third_party_cloud");
    assert_eq!(of(&hosted, "supplied_as = \"hardware\"").1, Status::Missing);
}

/// One sentence for every question answers none.
#[test]
fn one_sentence_for_all_covers_next_to_nothing() {
    let catalogue = standard_requirements();
    // Two will do: composing takes its time.
    let cases =
        examples().into_iter().filter(|case| ["glucose-monitor", "ultrasound"].iter().any(|it| case.name.contains(it)));
    for case in cases {
        let mut value: Value = Value::Table(read(&case.file));
        if value.get("extends").is_some() {
            continue;
        }
        with_texts(&mut value, PROSE, "The device is safe and secure in every way.");
        let composer = composer();
        let (facts, document) = composed(&composer, value);
        let coverage = assessed(&catalogue, &facts, &document);
        let by_prose = |row: &&CoverageRow| {
            is_met(row.status)
                && row
                    .evidence
                    .iter()
                    .filter(|aspect| !aspect.any.is_empty())
                    .any(|aspect| aspect.any.iter().all(|pattern| PROSE.contains(pattern.fields().last().unwrap())))
        };
        let met: Vec<&str> = coverage.requirements.iter().filter(by_prose).map(|row| row.id).collect();
        assert_eq!(met, [""; 0], "{}", case.name);
    }
}

/// Every text of a configuration, and of its rows, becomes another.
fn with_texts(value: &mut Value, fields: &[&str], text: &str) {
    match value {
        Value::Table(table) => {
            for (name, value) in table.iter_mut() {
                match value {
                    // What a time-out does is a choice.
                    Value::String(old) if ["lock", "logout", "hide_data"].contains(&old.as_str()) => {}
                    Value::String(old) if fields.contains(&name.as_str()) => text.clone_into(old),
                    Value::Array(items) if fields.contains(&name.as_str()) && items.iter().all(Value::is_str) => {
                        *items = vec![Value::String(text.to_owned())];
                    }
                    value => with_texts(value, fields, text),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| with_texts(item, fields, text)),
        _ => {}
    }
}

/// Fields of prose, with which most requirements are answered.
const PROSE: &[&str] = &[
    "action",
    "actions",
    "after_end",
    "assumptions",
    "avoid",
    "because",
    "before",
    "consequence",
    "content",
    "countermeasure",
    "default_action",
    "description",
    "disposal",
    "effect",
    "elsewhere",
    "hazard",
    "how",
    "if_failed",
    "instead",
    "meaning",
    "network_setting",
    "not_for",
    "note",
    "on_detection",
    "on_failure",
    "operator_patching",
    "otherwise",
    "out_of_scope",
    "patches",
    "protect",
    "purpose",
    "reason",
    "reassess",
    "remains",
    "restore",
    "restrictions",
    "rollback",
    "safe_state",
    "sign",
    "signs",
    "steps",
    "verify",
];

/// Devices of some twenty lines that have each chapter, and say nothing in any.
#[test]
fn a_device_whose_texts_say_nothing_covers_next_to_nothing() {
    let device = |text: &str| {
        format!(
            r#"
schema = 1
device = {{ name = "{text}", software_version = "1", regulation = "mdr", purpose = "{text}", model = "{text}", manufacturer = {{ name = "{text}", address = "{text}" }} }}
document = {{ number = "{text}", revision = "{text}", date = 2026-01-31, language = "en", see_also = ["{text}"] }}
contact = {{ security = "mailto:a@m.example", phone = "{text}", hours = "{text}" }}
access = {{ note = "{text}", without_login = ["{text}"], password = {{ change = ["{text}"], default_action = "{text}", reset = "{text}" }} }}
data = {{ note = "{text}" }}
environment = {{ assumptions = ["{text}"], no_action = [{{ kind = "firewall", because = "{text}" }}, {{ kind = "antimalware", because = "{text}" }}, {{ kind = "physical_access", because = "{text}" }}, {{ kind = "training", because = "{text}" }}, {{ kind = "secure_configuration", because = "{text}" }}], reassess = ["{text}"], out_of_scope = ["{text}"] }}
network = {{ note = "{text}", failure = [{{ id = "f", what = "{text}", effect = "{text}", countermeasure = "{text}" }}] }}
compatibility = {{ restrictions = ["{text}"] }}
installation = {{ before = ["{text}"], steps = ["{text}"], verify = ["{text}"], if_failed = "{text}" }}
feature = [{{ id = "f", title = "{text}", description = "{text}", steps = ["{text}"], range = "{text}" }}]
malware = {{ protection = "none", because = "{text}", instead = "{text}" }}
integrity = {{ checked = "{text}", on_failure = "{text}", verify = ["{text}"], covers = ["{text}"] }}
update = {{ before = ["{text}"], steps = ["{text}"], verify = ["{text}"], if_failed = "{text}", rollback = "{text}", operator_patching = "{text}" }}
support = {{ after_end = "{text}", note = "{text}" }}
recovery = {{ safe_state = "{text}", network_loss = "{text}" }}
decommission = {{ steps = ["{text}"], verify = "{text}", remains = "{text}", disposal = "{text}" }}
incident = [{{ id = "i", title = "{text}", signs = ["{text}"], actions = ["{text}"], report_to = "{text}" }}]
residual_risk = [{{ id = "r", title = "{text}", description = "{text}", action = "{text}" }}]
misuse = [{{ id = "m", severity = "notice", description = "{text}", consequence = "{text}", avoid = "{text}" }}]
"#
        )
    };
    let composer = composer();
    let sources = ["mdr", "fda"];
    let empty = ["x", "none", "TBD", "n/a", "Lorem ipsum dolor sit amet.", "To be defined", "Keine.", "À définir", "…"];
    let others = [
        "Security.",
        "Be secure.",
        "Do nothing.",
        "See the service manual.",
        "Do it as needed.",
        "Die Sonne scheint heute sehr schön.",
        "The device is used as the manufacturer says.",
    ];
    for text in empty.iter().chain(&others) {
        let found = statuses(&composer, parsed(&device(text)));
        for source in ["mdr", "fda", "mds2", "cra-2024-2847"] {
            let asked: Vec<_> = found.iter().filter(|(id, _)| id.starts_with(&format!("{source}-"))).collect();
            let covered: Vec<_> = asked.iter().filter(|(_, status)| **status == Status::Covered).collect();
            assert!(asked.len() > 25 && 20 * covered.len() < asked.len(), "{source} by {text}: {covered:?}");
        }
    }
    for text in empty {
        let found = statuses(&composer, parsed(&device(text)));
        let of = |id: &str| sources.iter().any(|source| id.starts_with(&format!("{source}-")));
        let asked: Vec<_> = found.iter().filter(|(id, _)| of(id)).collect();
        let met: Vec<_> = asked.iter().filter(|(_, status)| is_met(**status)).collect();
        assert!(asked.len() > 60, "{} requirements", asked.len());
        assert!(20 * met.len() < asked.len(), "{text}: {} of {} are met: {met:?}", met.len(), asked.len());
    }
}

/// A configuration with the required keys alone covers what those keys say.
#[test]
fn a_device_with_required_keys_alone_covers_what_they_say() {
    let base = BASE.split("[contact]").next().unwrap().replace("audience = [\"nurse\"]\n", "");
    let found = statuses(&composer(), parsed(&base));
    let met: Vec<&str> = found.iter().filter(|(_, status)| is_met(**status)).map(|(id, _)| id.as_str()).collect();
    // Date and revision, and what asks for no fact but a person.
    let expected = [
        "ivdr-annex-i-20.1",
        "ivdr-annex-i-20.1-h",
        "mdr-annex-i-23.1",
        "mdr-annex-i-23.1-h",
        "mdr-annex-i-23.4-s-brief",
        "mdr-annex-i-23.4-y",
        "mds2-sgud",
        "mfds-2025-rule-33-version",
    ];
    assert_eq!(met, expected);
}

/// A catalogue with one requirement of another.
fn only(source: &Source, id: &str, of: &Catalogue) -> Catalogue {
    let requirements = source.requirements.iter().filter(|entry| entry.id == id).cloned().collect();
    let source = Source { about: source.about.clone(), requirements };
    let (conditions, worthless) = (of.conditions.clone(), of.worthless.clone());
    Catalogue { sources: vec![source], topics: Vec::new(), conditions, worthless, judged: Vec::new() }
}

/// The document without some facts.
fn without(document: &Document, gone: &BTreeSet<&str>) -> Document {
    let mut document = document.clone();
    let facts = document.facts.clone();
    for chapter in &mut document.chapters {
        chapter.shown.retain(|shown| !gone.contains(facts[shown.fact].as_str()));
    }
    document
}

/// The facts with another value in the place of each leaf at these paths.
fn set(fact: &Fact, path: &str, paths: &BTreeSet<String>, new: &dyn Fn(&Fact) -> Fact) -> Fact {
    let join = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match fact {
        Fact::Table(table) => {
            let fields = table.fields.iter().map(|(name, fact)| (name.clone(), set(fact, &join(name), paths, new)));
            Fact::Table(Table { kind: table.kind, fields: fields.collect() })
        }
        Fact::List(items) => {
            let items = items.iter().enumerate().map(|(index, item)| {
                let name = match item.table().and_then(|table| table.id()) {
                    Some(id) => id.to_owned(),
                    None => index.to_string(),
                };
                set(item, &join(&name), paths, new)
            });
            Fact::List(items.collect())
        }
        leaf if paths.contains(path) => new(leaf),
        leaf => leaf.clone(),
    }
}

/// A pattern as its fields and its test: `network.zone.traffic` and `allow_all|monitored`.
fn parts(pattern: &Pattern) -> Option<(Pattern, &str)> {
    let end = pattern.text().rfind(']').map_or(0, |end| end + 1);
    let at = end + pattern.text()[end..].find('=')?;
    let fields = pattern.text()[..at].trim_end_matches('!');
    Some((Pattern::parse(fields).unwrap(), &pattern.text()[at + 1..]))
}

/// For every requirement that an example meets: each aspect without its facts, and with their opposite.
#[test]
fn each_aspect_falls_with_its_facts_and_with_their_opposite() {
    let catalogue = standard_requirements();
    let of_example = |case: &_| {
        let composed = compose_as(case, &["en"]);
        let (facts, document) = (&composed.device.facts, &composed.documents[0]);
        let coverage = assessed(&catalogue, facts, document);
        let met: Vec<&str> = coverage.requirements.iter().filter(|row| is_met(row.status)).map(|row| row.id).collect();
        let (mut deleted, mut negated, mut wrong) = (0, 0, Vec::new());
        for id in met {
            let (source, requirement) = catalogue.requirement(id).unwrap();
            let one = only(source, id, &catalogue);
            let sources = [source.about.id.clone()];
            let status = |facts: &Fact, document: &Document| {
                assess(&one, &sources, facts, document, &[], Places::default()).requirements[0].status
            };
            for Aspect { name, any, not, veto, .. } in &requirement.evidence {
                let found: BTreeSet<String> = any.iter().flat_map(|pattern| pattern.matches(facts)).collect();
                let gone = without(document, &found.iter().map(String::as_str).collect());
                let after = status(facts, &gone);
                deleted += 1;
                if is_met(after) {
                    wrong.push(format!("{id} is {after:?} without the facts on: {name}"));
                }
                for pattern in not.iter().chain(veto) {
                    let Some((fields, values)) = parts(pattern) else { continue };
                    let paths: BTreeSet<String> = fields.matches(facts).into_iter().collect();
                    if paths.is_empty() {
                        continue;
                    }
                    for value in values.split('|') {
                        let value: &'static str = String::leak(value.to_owned());
                        let opposite = set(facts, "", &paths, &|leaf| match leaf {
                            Fact::Choice { kind, .. } => Fact::Choice { kind, value },
                            Fact::Text { kind, .. } => Fact::Text { kind: *kind, text: value.to_owned() },
                            Fact::Flag(_) => Fact::Flag(value == "true"),
                            other => other.clone(),
                        });
                        // What says it elsewhere is taken away, so that only the opposite is left.
                        let tables: Vec<&str> = paths.iter().map(|path| path.rsplit_once('.').unwrap().0).collect();
                        let elsewhere = found.iter().filter(|path| !tables.iter().any(|table| path.starts_with(table)));
                        let left = without(document, &elsewhere.map(String::as_str).collect());
                        let after = status(&opposite, &left);
                        negated += 1;
                        if after != Status::Contradicted {
                            wrong.push(format!("{id} is {after:?} with {} = {value}", fields.text()));
                        }
                    }
                }
            }
        }
        (deleted, negated, wrong)
    };
    let outcomes: Vec<(usize, usize, Vec<String>)> = examples().par_iter().map(of_example).collect();
    let sum = |of: fn(&(usize, usize, Vec<String>)) -> usize| outcomes.iter().map(of).sum::<usize>();
    let wrong: Vec<&String> = outcomes.iter().flat_map(|(_, _, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{wrong:#?}", wrong.len());
    let (deleted, negated) = (sum(|outcome| outcome.0), sum(|outcome| outcome.1));
    assert!(deleted > 2000 && negated > 100, "{deleted} deleted, {negated} negated");
}

/// A placeholder in the place of each text: no aspect is met by a text any more.
#[test]
fn placeholders_in_the_place_of_texts_cover_nothing() {
    let catalogue = standard_requirements();
    let placeholders = ["x", "TBD", "n/a", "wird noch ergänzt", "à compléter", "brak", "δεν ισχύει"];
    let composer = composer();
    let looked_at: usize = examples()
        .par_iter()
        .enumerate()
        .map(|(index, case)| {
            let placeholder = placeholders[index % placeholders.len()];
            let mut configuration = plain(Value::Table(read(&case.file)));
            with_texts(&mut configuration, PROSE, placeholder);
            let (facts, document) = composed(&composer, configuration);
            let coverage = assessed(&catalogue, &facts, &document);
            let mut looked_at = 0;
            for row in coverage.requirements.iter().filter(|row| is_met(row.status)) {
                for aspect in row.evidence.iter().filter(|aspect| aspect.sentence.is_none()) {
                    looked_at += 1;
                    let leaves: Vec<String> = aspect.any.iter().flat_map(|pattern| pattern.matches(&facts)).collect();
                    let says = leaves.iter().any(|path| {
                        let field = path.split('.').rfind(|part| part.parse::<usize>().is_err()).unwrap();
                        !PROSE.contains(&field)
                    });
                    assert!(says, "{}: {} by {} with {placeholder}", case.name, row.id, aspect.aspect);
                }
            }
            looked_at
        })
        .sum();
    assert!(looked_at > 100, "{looked_at}");
}

/// Each table of an example alone: it covers nothing but what names it.
#[test]
fn a_fact_that_has_nothing_to_do_with_it_covers_nothing() {
    let catalogue = standard_requirements();
    let composer = composer();
    let base = parsed(BASE);
    let before = statuses(&composer, base.clone());
    let names: BTreeMap<&str, BTreeSet<&str>> = catalogue
        .requirements()
        .map(|(source, entry)| {
            let patterns = entry.evidence.iter().flat_map(|aspect| &aspect.any);
            let mut tables: BTreeSet<&str> = patterns.map(|pattern| pattern.fields()[0]).collect();
            // A sentence is printed by facts of these tables.
            if source.about.kind != Kind::Form && matches!(entry.answer, Answer::Sentence(_)) {
                tables.extend(["compatibility", "contact", "data", "malware", "network", "support", "environment"]);
            }
            (entry.id.as_str(), tables)
        })
        .collect();
    let (mut added, mut covered) = (0, 0);
    for case in examples() {
        let Value::Table(whole) = plain(Value::Table(read(&case.file))) else { continue };
        for (name, table) in whole.iter().filter(|(name, _)| base.get(name.as_str()).is_none() && *name != "extends") {
            let mut configuration = base.clone();
            configuration.as_table_mut().unwrap().insert(name.clone(), table.clone());
            if name == "not_applicable" {
                continue;
            }
            added += 1;
            for (id, status) in statuses(&composer, configuration) {
                if is_met(status) && !is_met(before[&id]) && before[&id] != Status::NotApplicable {
                    covered += 1;
                    assert!(names[id.as_str()].contains(name.as_str()), "{id} is covered by [{name}] of {}", case.name);
                }
            }
        }
    }
    assert!(added > 80 && covered > 200, "{added} tables, {covered} covered");
}

/// What `check` finds in a project that holds one device, with its exit code: the codes and messages of its problems.
fn checked(device: &str, files: &[(&str, &str)], arguments: &[&str]) -> (Option<i32>, Vec<(String, String)>) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pump.ifu.toml"), device).unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let mut run = Command::new(env!("CARGO_BIN_EXE_ifugen"));
    let run = run.args(["check", ".", "--report", "json"]).args(arguments).current_dir(folder.path()).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&run.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&run.stderr)));
    let problems = report.as_array().unwrap().iter().map(|problem| {
        let text = |key: &str| problem[key].as_str().unwrap_or_default();
        (text("code").to_owned(), format!("{}\n{}", text("message"), text("help")))
    });
    (run.status.code(), problems.collect())
}

/// A source of a project's own, with a requirement that a person has to judge and one that a zone contradicts.
const OWN: &str = r#"
[source]
id = "own"
title = "Tender"
edition = "1"
kind = "contract"
jurisdiction = "DE"
[[requirement]]
id = "own-1"
clause = "1"
duty = "Tell for whom the text is written."
addressee = "user information"
topics = ["information-supply"]
confidence = "verified"
person = "Only a reader knows whether nurses understand it."
[[requirement.evidence]]
aspect = "for whom it is written"
any = ["document.audience"]
[[requirement]]
id = "own-2"
clause = "2"
duty = "Tell how the network is separated."
addressee = "user information"
topics = ["network-segmentation"]
confidence = "verified"
[[requirement.evidence]]
aspect = "separation"
any = ["network.zone.traffic"]
not = ["network.zone.traffic=allow_all"]
"#;

fn device(traffic: &str, audience: &str) -> String {
    format!(
        "{}security = \"mailto:psirt@m.example\"\n[[network.zone]]\nid = \"z\"\ntitle = \"Ward network\"\ntraffic = \"{traffic}\"\n",
        BASE.replace("\"nurse\"", audience)
    )
}

#[test]
fn a_contradiction_is_told_and_fails() {
    let of = |traffic: &str, arguments: &[&str]| {
        let arguments = [&["--require", "own"], arguments].concat();
        let (code, found) = checked(&device(traffic, "\"nurse\""), &[("requirements/own.toml", OWN)], &arguments);
        let told = found.into_iter().find(|(_, text)| text.contains("own-2"));
        (code, told)
    };
    assert_eq!(of("deny_all", &[]), (Some(0), None));
    let (code, told) = of("allow_all", &[]);
    let (problem, text) = told.unwrap();
    assert_eq!((code, problem.as_str()), (Some(1), "E0412"));
    assert!(text.contains("separation: network.zone.z (pump.ifu.toml:"), "{text}");
    let (code, told) = of("allow_all", &["--allow-gaps"]);
    assert_eq!((code, told.unwrap().0.as_str()), (Some(0), "W0403"));
}

/// A control of a server says nothing of workstations, and the store of a part nothing of another one.
#[test]
fn what_is_said_of_a_part_answers_nothing_about_another() {
    let composer = composer();
    let hardened = |kind: &str| {
        let part = format!("[[part]]\nid = 'p'\ntitle = 'Part of the system'\nkind = '{kind}'\n");
        let control = required_control("c", "application_control", "part = 'p'");
        statuses(&composer, parsed(&format!("{BASE}{part}{control}")))["mdcg-2019-16-3.6-env-workstation-minimal"]
    };
    assert_eq!(hardened("server"), Status::Missing);
    assert_eq!(hardened("workstation"), Status::ToBeJudged);
    let stored = |part: &str| {
        let parts = "[[part]]\nid = 'cloud'\ntitle = 'Cloud'\nkind = 'cloud_service'\nhosted = 'third_party_cloud'\n\
                     location = 'Frankfurt'\n[[part]]\nid = 'pump'\ntitle = 'Pump'\nkind = 'device'\nhosted = 'on_device'\n";
        let store = format!(
            "[[data.store]]\nid = 's'\ntitle = 'Memory'\npart = '{part}'\ncategories = ['health']\n\
             encryption = {{ state = 'provided', method = 'AES-256-GCM' }}\n"
        );
        statuses(&composer, parsed(&format!("{BASE}{parts}{store}")))["mdcg-2019-16-4.2-other-external-hosting"]
    };
    assert_eq!(stored("cloud"), Status::Covered);
    assert_eq!(stored("pump"), Status::Partly, "where the cloud is, and nothing of what it stores");
}

/// A role is called after a patient, and nobody else is a lay person: the device is for professionals.
#[test]
fn what_is_for_lay_persons_needs_lay_persons() {
    let composer = composer();
    let control = required_control("c", "physical_access", "");
    let of = |users: &str, more: &str| {
        let device = BASE.replace("purpose =", &format!("users = [{users}]\npurpose ="));
        statuses(&composer, parsed(&format!("{device}{control}{more}")))
    };
    let nurses = of(
        "'nurse'",
        "[[access.role]]\nid = 'patient'\nmay = ['call']\n[[access.function]]\nid = 'call'\ntitle = 'Call a nurse'\n",
    );
    assert_eq!(nurses["mdr-annex-i-22.1-instructions"], Status::NotApplicable);
    assert_eq!(nurses["mdr-annex-i-23.4-w"], Status::NotApplicable);
    let both = of("'nurse', 'patient'", "");
    assert_eq!(both["mdr-annex-i-22.1-instructions"], Status::ToBeJudged);
    assert_eq!(
        both["mdcg-2019-16-2.6.3-patient-protect"],
        Status::Missing,
        "the operator locks the room, not the patient"
    );
}

/// The table of data flows is no diagram: its place is the figure, and without the figure there is none.
#[test]
fn a_diagram_is_the_figure() {
    let composer = composer();
    let flow = "[[part]]\nid = 'pump'\ntitle = 'Pump'\nkind = 'device'\n[network]\nconnection = 'required'\n\
                [[network.peer]]\nid = 'server'\ntitle = 'Server'\nkind = 'server'\n\
                [[network.flow]]\nfrom = 'pump'\nto = 'server'\ndata = ['status']\n";
    let (facts, mut document) = composed(&composer, parsed(&format!("{BASE}{flow}")));
    let catalogue = standard_requirements();
    let of = |document: &Document| {
        let coverage = assessed(&catalogue, &facts, document);
        let row = coverage.requirements.iter().find(|row| row.id == "mdcg-2019-16-4.3-7-diagrams").unwrap();
        let anchors = row.evidence.iter().flat_map(|aspect| &aspect.shown).flat_map(|shown| &*shown.anchors);
        (row.status, anchors.map(|anchor| anchor.anchor.to_owned()).collect::<BTreeSet<_>>())
    };
    let (status, anchors) = of(&document);
    assert_eq!((status, anchors), (Status::Covered, BTreeSet::from(["network-diagram".to_owned()])));
    for chapter in &mut document.chapters {
        chapter.blocks.retain(|block| !matches!(block, Block::Figure(_)));
    }
    assert_eq!(of(&document).0, Status::Missing);
}

#[test]
fn a_judgement_holds_until_its_facts_change() {
    let judged = |facts: &str| {
        format!(
            "[[judged]]\nrequirement = \"own-1\"\ndevice = \"pump\"\nfacts = \"{facts}\"\nby = \"M. Lindqvist\"\n\
             date = \"2024-11-30\"\nreason = \"Read with two nurses of a ward.\"\n"
        )
    };
    let of = |audience: &str, facts: Option<&str>, arguments: &[&str]| {
        let judged = facts.map(judged);
        let mut files = vec![("requirements/own.toml", OWN)];
        files.extend(judged.as_deref().map(|judged| ("requirements/judged.toml", judged)));
        let arguments = [&["--require", "own"], arguments].concat();
        let (code, mut found) = checked(&device("deny_all", audience), &files, &arguments);
        found.retain(|(code, _)| code.starts_with("E0") || code == "W0405" || code == "W0406");
        (code, found)
    };
    let codes = |found: &[(String, String)]| found.iter().map(|(code, _)| code.clone()).collect::<Vec<_>>();
    let (code, found) = of("\"nurse\"", None, &[]);
    assert_eq!((code, codes(&found)), (Some(0), vec!["W0405".to_owned()]));
    assert!(found[0].1.contains("1 requirement waits for a person's judgement: `own-1`"), "{found:?}");
    // With `--strict` it fails, and says what to write down.
    let (code, found) = of("\"nurse\"", None, &["--strict"]);
    assert_eq!((code, codes(&found)), (Some(1), vec!["E0413".to_owned()]));
    let text = &found[0].1;
    let hash = text.split("facts = \"").nth(1).unwrap().split('"').next().unwrap();
    assert!(hash.len() == 16 && text.contains("device = \"pump\""), "{text}");
    assert_eq!(of("\"nurse\"", Some(hash), &["--strict"]), (Some(0), Vec::new()));
    // The judgement of another device, by mistake.
    let own = judged(hash).replace("device = \"pump\"", "device = \"pmup\"");
    let files = [("requirements/own.toml", OWN), ("requirements/judged.toml", &*own)];
    let (_, found) = checked(&device("deny_all", "\"nurse\""), &files, &["--require", "own"]);
    assert!(found.iter().any(|(code, text)| code == "W0363" && text.contains("`pmup`")), "{found:?}");
    // Another audience: somebody has to look again.
    let (code, found) = of("\"nurse\", \"patient\"", Some(hash), &["--strict"]);
    assert_eq!((code, codes(&found)), (Some(1), vec!["E0413".to_owned(), "W0406".to_owned()]));
    let lapsed = found.iter().find(|(code, _)| code == "W0406").unwrap();
    assert!(lapsed.1.contains("M. Lindqvist") && lapsed.1.contains("2024-11-30"), "{lapsed:?}");
}

/// Every form of the report tells every status in every language.
#[test]
fn reports_tell_each_status_in_each_language() {
    let folder = tempfile::tempdir().unwrap();
    // One of them covered, two to be judged, one outside, the others contradicted, missing, partly shown, not applicable.
    let more = "[access]\nauthentication = [\"none\"]\n[[not_applicable]]\nrequirement = \"own-3\"\nbecause = \"The tender was changed.\"\n";
    let third = "[[requirement]]\nid = \"own-3\"\nclause = \"3\"\nduty = \"Tell it.\"\naddressee = \"user information\"\n\
                 topics = [\"ports\"]\nconfidence = \"verified\"\noutside = \"label\"\n";
    fs::create_dir(folder.path().join("requirements")).unwrap();
    fs::write(folder.path().join("requirements/own.toml"), format!("{OWN}{third}")).unwrap();
    fs::write(folder.path().join("pump.ifu.toml"), device("allow_all", "\"nurse\"") + more).unwrap();
    let report = |format: &str, language: &str| {
        let mut run = Command::new(env!("CARGO_BIN_EXE_ifugen"));
        run.args(["coverage", "pump.ifu.toml", "--require", "own,mdr,fda", "--format", format, "--lang", language]);
        let run = run.current_dir(folder.path()).output().unwrap();
        assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
        String::from_utf8_lossy(&run.stdout).into_owned()
    };
    let project = Project::default();
    for language in languages() {
        let locale = project.locale(language).unwrap();
        for format in ["md", "html", "csv"] {
            let text = report(format, language);
            for status in Status::ALL {
                let word = locale.word(&format!("status.{}", status.name())).unwrap();
                let word = if format == "html" { word.replace('\'', "&#39;") } else { word };
                assert!(text.contains(&word), "{language} {format}: {word}");
            }
        }
        assert!(!report("md", language).contains("****"), "{language}");
    }
    let report: serde_json::Value = serde_json::from_str(&report("json", "en")).unwrap();
    let rows = report["requirements"].as_array().unwrap();
    for status in Status::ALL {
        assert!(rows.iter().any(|row| row["status"] == status.name()), "{}", status.name());
    }
    let row = |id: &str| rows.iter().find(|row| row["id"] == id).unwrap();
    assert_eq!(row("own-2")["contradicted"][0], "separation");
    assert_eq!(row("own-2")["evidence"][0]["against"][0]["fact"], "network.zone.z");
    assert_eq!(row("own-1")["person"]["why"], "Only a reader knows whether nurses understand it.");
    assert_eq!(row("mdr-annex-i-23.2-m")["outside"], "label");
}
