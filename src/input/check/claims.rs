//! Facts that make the sentence of another fact wrong, or leave it without what it rests on.

use std::collections::HashMap;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::denial::begins_with_negation;
use crate::model::device::{ABSENT, NO_ANTIMALWARE, READERS, SCOPE};
use crate::model::fact::Fact;

fn questionable(one: String, other: String, why: &str) -> Problem {
    Problem::Questionable { one, other, why: why.into() }
}

/// Tables that may stand several times: the field that says whether the thing is there, and the values that say that it is not.
const PROVIDED: &[(&str, &str, &[&str])] = &[
    ("access.automatic_login", "state", &["none"]),
    ("access.emergency", "state", ABSENT),
    ("access.multi_factor", "state", ABSENT),
    ("access.session", "action", &["never"]),
    ("logging", "state", ABSENT),
    ("malware", "protection", NO_ANTIMALWARE),
    ("network.firewall", "state", ABSENT),
    ("network.remote_access", "state", ABSENT),
    ("recovery.backup", "state", ABSENT),
    ("update", "state", ABSENT),
];

/// What the whole device does not have, and what a part of it has: the device is all of its parts.
pub(super) fn absent_as_a_whole(view: &View, found: &mut Vec<Diagnostic>) {
    for (path, field, absent) in PROVIDED {
        let rows = view.root.rows(path);
        let is_absent = |row: &&At| row.field(field).is_some_and(|value| absent.contains(&value));
        let is_scoped = |row: &&At| SCOPE.iter().any(|field| row.get(field).is_some());
        let whole = rows.iter().find(|row| is_absent(row) && !is_scoped(row));
        let part = rows.iter().find(|row| is_scoped(row) && row.field(field).is_some() && !is_absent(row));
        if let (Some(whole), Some(part)) = (whole, part) {
            let said = |row: &At| format!("{path}.{field} = {}", row.field(field).unwrap_or_default());
            let why = "the first one holds for the whole device, with all its parts and at all times";
            found.push(questionable(said(whole), said(part), why).at(whole.place_of(field)));
        }
    }
}

/// Software that must not be installed, and a control that asks for some.
pub(super) fn other_software(view: &View, found: &mut Vec<Diagnostic>) {
    let controls = view.root.rows("environment.control");
    for malware in view.root.rows("malware") {
        let Some(software) = malware.field("third_party_software").filter(|it| it.starts_with("not_")) else {
            continue;
        };
        // What is included need not be installed.
        if malware.field("protection") == Some("antimalware_included") {
            continue;
        }
        let is_asked = |control: &&At| {
            control.field("kind") == Some("antimalware")
                && control.field("need") == Some("required")
                && (control.get("part").is_none() || control.field("part") == malware.field("part"))
        };
        if let Some(control) = controls.iter().find(is_asked) {
            let one = format!("malware.third_party_software = {software}");
            let other = format!("environment.control: {}", control.id().unwrap_or_default());
            let why = "anti-malware software is other software; `only_listed` allows what the document names, and `part` says where";
            found.push(questionable(one, other, why).at(malware.place_of("third_party_software")));
        }
    }
}

/// A clock that only persons set, and a port by which the device asks for the time.
pub(super) fn clock_by_hand(view: &View, found: &mut Vec<Diagnostic>) {
    for log in view.root.rows("logging") {
        let Some(clock) = log.get("clock").filter(|clock| clock.field("source") == Some("manual")) else { continue };
        if !clock.texts("other_sources").is_empty() {
            continue;
        }
        let asks = |port: &&At| {
            let protocol = port.field("protocol").unwrap_or_default().to_lowercase();
            let is_of_time =
                protocol.split(|c: char| !c.is_alphanumeric()).any(|word| ["ntp", "sntp", "nts"].contains(&word));
            let is_elsewhere =
                log.get("part").is_some() && port.get("part").is_some() && log.field("part") != port.field("part");
            // Who listens gives others the time.
            is_of_time
                && !is_elsewhere
                && port.field("direction") != Some("inbound")
                && port.field("firewall_rule") != Some("block")
        };
        if let Some(port) = view.root.rows("network.port").iter().find(asks) {
            let (one, other) =
                ("logging.clock.source = manual".into(), format!("network.port: {}", port.id().unwrap_or_default()));
            found.push(questionable(one, other, "the time comes over the network").at(clock.place_of("source")));
        }
    }
}

/// A login that the device itself checks, and another system that checks it.
pub(super) fn local_login(view: &View, found: &mut Vec<Diagnostic>) {
    for table in view.root.path("access").into_iter().chain(view.root.rows("access.only")) {
        let Some(checker) = table.field("checked_by") else { continue };
        let methods = table.texts("authentication");
        let is_local = |method: &&&str| ["local_password", "local_pin"].contains(*method);
        // Another system checks these, beside what is local.
        let elsewhere = ["directory", "single_sign_on", "host_login"];
        if let Some(local) = methods.iter().find(is_local)
            && !methods.iter().any(|method| elsewhere.contains(method))
        {
            let why = "the device itself checks what is local; `password` and `pin` leave open who does";
            let problem = questionable(format!("authentication = {local}"), format!("checked_by = {checker}"), why);
            found.push(problem.at(table.place_of("authentication")));
        }
    }
}

/// A login or a connection, and nothing on the secret that it rests on.
pub(super) fn secrets_unsaid(view: &View, found: &mut Vec<Diagnostic>) {
    let asked = |list, field, why| Problem::FactAsked { list, field, rows: Vec::new(), why };
    let ports = view.root.rows("network.port");
    let mutual =
        ports.iter().find(|port| port.has("authentication", "mutual") && port.field("firewall_rule") != Some("block"));
    let has_certificate = view.root.rows("access.machine").iter().any(|row| row.field("kind") == Some("certificate"));
    if let Some(port) = mutual.filter(|_| !has_certificate) {
        let why = "a port has certificates on both sides, so readers look for who issues and renews that of the device";
        found.push(asked("access.machine", "kind = \"certificate\"", why).at(port.place_of("authentication")));
    }
    let mut logins = view.root.rows("access.authentication");
    logins.extend(view.root.rows("access.only").into_iter().flat_map(|only| only.rows("authentication")));
    if let Some(pin) = logins.iter().find(|login| matches!(login.value(), Some("local_pin" | "pin")))
        && view.root.rows("access.password").is_empty()
    {
        let why = "users log in with a PIN, so readers look for its length, its lock and how to change it";
        found.push(asked("access.password", "kind = \"pin\"", why).at(pin.place));
    }
}

/// What a check of the software covers, where nothing checks it.
pub(super) fn no_check(view: &View, found: &mut Vec<Diagnostic>) {
    for integrity in view.root.rows("integrity") {
        let is_off = integrity.get("secure_boot").is_some_and(|at| *at.fact == Fact::Flag(false));
        let is_checked = ["signature", "checksum", "verify"].iter().any(|field| integrity.get(field).is_some());
        let told = ["covers", "checked", "on_failure"].into_iter().find(|field| integrity.get(field).is_some());
        if let Some(field) = told.filter(|_| is_off && !is_checked) {
            let why = "the text speaks of a check, and no `signature` or `checksum` says that there is one";
            let problem = questionable("integrity.secure_boot = false".into(), format!("integrity.{field}"), why);
            found.push(problem.at(integrity.place_of(field)));
        }
    }
}

/// A day on which no vulnerability of the listed components was known, where none is listed.
pub(super) fn no_components(view: &View, found: &mut Vec<Diagnostic>) {
    if let Some(sbom) = view.root.get("sbom")
        && let Some(day) = sbom.get("none_known_on").filter(|_| sbom.rows("component").is_empty())
    {
        found.push(Problem::FieldAlone { field: "none_known_on".into(), needs: "component" }.at(day.place));
    }
}

/// Lists below a sentence that says already that there is no such thing, or that it must not be done.
const NEGATIVE: &[&str] =
    &["device.not_for", "environment.prohibited", "logging.not_logged", "network.absent", "network.only.absent"];

/// A negation in such a list says the opposite of what is meant.
pub(super) fn double_negations(view: &View, found: &mut Vec<Diagnostic>) {
    for path in NEGATIVE {
        let (table, field) = path.rsplit_once('.').unwrap_or_default();
        let lists = view.root.rows(table).into_iter().flat_map(|table| table.rows(field));
        for item in lists.filter(|item| item.value().is_some_and(begins_with_negation)) {
            let why = "the sentence above the list says *not* already; name the thing alone";
            let problem = questionable((*path).into(), item.value().unwrap_or_default().into(), why);
            found.push(problem.at(item.place));
        }
    }
}

/// A control, and the statement that it needs no action.
pub(super) fn no_action(view: &View, found: &mut Vec<Diagnostic>) {
    // A fact for a part, with a condition or an exception contradicts no control of the whole.
    let is_whole = |row: &At| ["part", "when", "unless"].iter().all(|field| row.get(field).is_none());
    let none = view.root.rows("environment.no_action").into_iter().filter(is_whole).rev();
    let none: HashMap<&str, At> = none.filter_map(|row| Some((row.field("kind")?, row))).collect();
    for control in view.root.rows("environment.control") {
        let is_for_reader =
            ["responsibility", "or_by"].iter().any(|field| control.texts(field).iter().any(|by| READERS.contains(by)));
        let need = control.field("need");
        let kind = control.field("kind").unwrap_or_default();
        let Some(row) = none.get(kind).filter(|_| is_for_reader && need != Some("optional")) else { continue };
        let one = format!("environment.no_action: {kind}");
        let other = format!("environment.control: {}", control.id().unwrap_or_default());
        // What holds only sometimes, for a part, or perhaps, can be meant as an exception, which `unless` says.
        let is_sure = need.is_some() && control.get("when").is_none() && control.get("part").is_none();
        let problem = if is_sure {
            Problem::Contradiction { one, other, why: "the operator need do nothing, or must do something".into() }
        } else {
            questionable(
                one,
                other,
                "no action is needed at all, or some is; `unless` of the first one names the exception",
            )
        };
        found.push(problem.at(row.place));
    }
}

/// A network without borders, and a control that divides it.
pub(super) fn open_borders(view: &View, found: &mut Vec<Diagnostic>) {
    let borders: Vec<At> = view.root.rows("network.zone").into_iter().filter_map(|zone| zone.get("traffic")).collect();
    if borders.is_empty() || borders.iter().any(|traffic| traffic.value() != Some("allow_all")) {
        return;
    }
    let divides = |control: &At| matches!(control.field("kind"), Some("network_segmentation" | "firewall"));
    if let Some(control) = view.root.rows("environment.control").into_iter().find(divides) {
        let other = format!("environment.control: {}", control.id().unwrap_or_default());
        let why = "the border of each zone lets all traffic through";
        found.push(questionable("network.zone.traffic = allow_all".into(), other, why).at(borders[0].place));
    }
}

/// The events whose entries are described, against the events that the log records.
pub(super) fn log_entries(view: &View, found: &mut Vec<Diagnostic>) {
    for log in view.root.rows("logging") {
        let recorded = log.texts("events");
        for entry in log.rows("entry").into_iter().filter(|_| !recorded.is_empty()) {
            let events = entry.texts("events");
            let Some(event) = events.iter().find(|event| !recorded.contains(event)) else { continue };
            let problem = Problem::Questionable {
                one: format!("logging.entry: events = {event}"),
                other: format!("logging.events = {}", recorded.join(", ")),
                why: "the list of events leaves out an event whose entry is described".into(),
            };
            found.push(problem.at(entry.place_of("events")));
        }
    }
}

/// A message on the screen and an event with the same sign, each of which says what to do, and no reference from one to the other.
pub(super) fn answered_twice(view: &View, found: &mut Vec<Diagnostic>) {
    let plain = |sign: &str| sign.trim_end_matches(['.', ' ']).to_lowercase();
    let incidents = view.root.rows("incident");
    for alert in view.root.rows("logging").into_iter().flat_map(|logging| logging.rows("alert")) {
        let (Some(sign), Some(action)) = (alert.field("sign"), alert.field("action")) else { continue };
        let is_same = |incident: &&At| {
            let leads_there = incident.id().is_some_and(|id| action.contains(&format!("{{ref:incident.{id}}}")));
            !leads_there
                && incident.get("actions").is_some()
                && incident.texts("signs").into_iter().any(|other| plain(other) == plain(sign))
        };
        if let Some(incident) = incidents.iter().find(is_same) {
            let incident = incident.id().unwrap_or_default().to_owned();
            found.push(Problem::SignAnsweredTwice { incident }.at(alert.place_of("action")));
        }
    }
}
