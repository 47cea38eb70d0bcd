//! What the document must state: why something is absent, what to do instead, and what to do in general.

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::shared::Shared;
use crate::base::source::Place;
use crate::model::device::{ABSENT, KNOWN_CREDENTIALS, NO_ANTIMALWARE, READERS};
use crate::model::fact::Fact;

/// Tables whose encryption is judged by what they carry: see [`super::network::unencrypted`].
const CARRIERS: &[&str] = &["Port", "Flow", "Interface", "LogExport"];
/// How users log in with a password.
const WITH_PASSWORD: &[&str] = &[
    "local_password",
    "password",
    "email_password",
    "password_only",
    "directory",
    "single_sign_on",
    "host_login",
    "http_basic",
];
/// Products that run on a part, or on which it runs.
const PLATFORMS: &[&str] =
    &["operating_system", "browser", "hypervisor", "database", "runtime", "mobile_device", "antimalware"];

/// Readers look for the reason for which a feature is not provided, and for what to do instead.
pub(super) fn provisions(view: &View, found: &mut Vec<Diagnostic>) {
    let mut silent: Vec<(Place, String)> = Vec::new();
    let mut unexplained: Vec<(Place, String)> = Vec::new();
    for (step, table) in view.tables() {
        let Some(Fact::Choice { kind: "Provision", value }) = table.get("state") else { continue };
        if !ABSENT.contains(value) {
            continue;
        }
        let place = step.at.place_of("state");
        let table_name = || table.id().unwrap_or(step.key).to_owned();
        if table.get("because").is_none() {
            unexplained.push((place, table_name()));
        }
        let is_carried = table.kind == "Protection" && CARRIERS.contains(&step.holder.kind);
        if *value == "not_provided" && table.get("instead").is_none() && !is_carried {
            silent.push((place, table_name()));
        }
    }
    for malware in view.root.rows("malware") {
        let Some(Fact::Choice { value, .. }) = malware.get("protection").map(|at| at.fact) else { continue };
        if !NO_ANTIMALWARE.contains(value) {
            continue;
        }
        let place = malware.place_of("protection");
        if malware.get("because").is_none() {
            unexplained.push((place, "malware".into()));
        }
        if *value != "not_applicable" && malware.get("instead").is_none() {
            silent.push((place, "malware".into()));
        }
    }
    // One problem for all of a kind, at the first.
    let names = |tables: &[(Place, String)]| tables.iter().map(|(_, name)| name.clone()).collect();
    if let Some((place, _)) = unexplained.first() {
        found.push(Problem::BecauseMissing { tables: names(&unexplained) }.at(*place));
    }
    if let Some((place, _)) = silent.first() {
        found.push(Problem::InsteadMissing { tables: names(&silent) }.at(*place));
    }
}

/// Whether parties share a control of whom at least one is no reader of the document: it asks somebody else, too.
fn is_shared(control: At) -> bool {
    let parties = control.texts("responsibility");
    parties.contains(&"shared") || parties.len() > 1 && parties.iter().any(|party| !READERS.contains(party))
}

/// A required control needs its implementation. What each party does of a shared one is asked for, and can be unknown.
pub(super) fn controls(view: &View, found: &mut Vec<Diagnostic>) {
    for control in view.root.rows("environment.control") {
        let parties = control.texts("responsibility");
        let id = || control.id().unwrap_or_default().to_owned();
        let is_told = ["steps", "shares", "setting"].iter().any(|field| control.get(field).is_some());
        let asks_reader = !is_shared(control) && parties.iter().any(|party| READERS.contains(party));
        if control.field("need") == Some("required") && asks_reader && !is_told {
            found.push(Problem::StepsMissing { id: id() }.at(control.place));
        }
        for share in control.rows("shares") {
            let Some(party) = share.field("party") else { continue };
            let of_both = parties.contains(&"shared") && ["manufacturer", "operator"].contains(&party);
            if !of_both && !parties.contains(&party) {
                let party = party.to_owned();
                found.push(Problem::ShareOfOther { id: id(), party }.at(share.place_of("party")));
            }
        }
    }
}

/// A field that readers look for, but that the manufacturer may not know: it is recommended and can be left out.
struct Asked {
    list: &'static str,
    field: &'static str,
    /// What names a row in the message.
    name: &'static str,
    /// Selects the rows that need it.
    of: fn(At) -> bool,
    why: &'static str,
}

const fn asked_of_all(list: &'static str, field: &'static str, name: &'static str, why: &'static str) -> Asked {
    Asked { list, field, name, of: |_| true, why }
}

const ASKED: &[Asked] = &[
    Asked {
        list: "environment.control",
        field: "otherwise",
        name: "id",
        of: |control| control.field("need") == Some("required") && control.has("responsibility", "operator"),
        why: "an operator who cannot provide a control needs it to assess the risk",
    },
    Asked {
        list: "environment.control",
        field: "shares",
        name: "id",
        of: |control| control.field("need") == Some("required") && is_shared(control) && control.get("steps").is_none(),
        why: "those who share a control need to know what falls to whom",
    },
    Asked {
        list: "logging.alert",
        field: "action",
        name: "id",
        of: |alert| alert.field("shows") != Some("normal_state"),
        why: "who sees that something is wrong needs to know what to do",
    },
    asked_of_all(
        "network.port",
        "need",
        "id",
        "hospital IT opens what is required, and the rest only where it is used",
    ),
    asked_of_all(
        "network.port",
        "direction",
        "id",
        "MDCG 2019-16 asks for it, and without it the document gives no rule for the firewall",
    ),
    asked_of_all("network.failure", "effect", "id", "the operator's risk management (IEC 80001-1) needs it"),
    asked_of_all("network.failure", "countermeasure", "id", "the operator's risk management (IEC 80001-1) needs it"),
    asked_of_all("recovery.failure", "effect", "id", "the operator's risk management (IEC 80001-1) needs it"),
    asked_of_all("recovery.failure", "countermeasure", "id", "the operator's risk management (IEC 80001-1) needs it"),
    asked_of_all("incident", "actions", "id", "who notices a security event needs to know what to do (MDCG 2019-16)"),
    asked_of_all("environment.no_action", "because", "kind", "without a reason, an operator cannot rely on it"),
    asked_of_all("logging.alert", "meaning", "id", "who sees a message needs to know what it means"),
    asked_of_all("network.port", "purpose", "id", "hospital IT decides by it whether the connection is needed"),
    asked_of_all("incident", "signs", "id", "a user who does not know the signs does not know when to act"),
    Asked {
        list: "warning",
        field: "consequence",
        name: "chapter",
        // A notice with no hazard is an instruction: read the guide first.
        of: |warning| warning.field("severity") != Some("notice") || warning.get("hazard").is_some(),
        why: "a safety message says what follows (IEC/IEEE 82079-1)",
    },
    asked_of_all("warning", "avoid", "chapter", "a safety message says how to avoid the hazard (IEC/IEEE 82079-1)"),
    asked_of_all("misuse", "avoid", "id", "readers look for what to do in its place"),
    asked_of_all("misuse", "consequence", "id", "who does not know what follows does not take it seriously"),
    asked_of_all("maintenance.task", "interval", "id", "a task that comes back says how often"),
    asked_of_all("sbom.component", "version", "name", "who looks up vulnerabilities needs it"),
    asked_of_all("malware", "protection", "", "MDCG 2019-16 asks how the device is protected against malware"),
];

/// The rows at a path, also where a table on the way stands several times.
fn rows_below<'a>(at: At<'a>, path: &str) -> Vec<At<'a>> {
    path.split('.').fold(vec![at], |tables, field| tables.into_iter().flat_map(|table| table.rows(field)).collect())
}

/// Recommended fields that are missing, one problem for each field.
pub(super) fn asked(view: &View, found: &mut Vec<Diagnostic>) {
    for Asked { list, field, name, of, why } in ASKED {
        let silent: Vec<At> =
            rows_below(view.root, list).into_iter().filter(|row| of(*row) && row.get(field).is_none()).collect();
        if let Some(first) = silent.first() {
            let rows = silent.iter().filter_map(|row| row.field(name)).map(str::to_owned).collect();
            found.push(Problem::FactAsked { list, field, rows, why }.at(first.place));
        }
    }
}

/// Only a required control can forbid the use of the device.
pub(super) fn stop_use(view: &View, found: &mut Vec<Diagnostic>) {
    for control in view.root.rows("environment.control") {
        let forbids = control.get("stop_use").is_some_and(|at| *at.fact == Fact::Flag(true));
        if forbids && control.field("need") != Some("required") {
            let id = control.id().unwrap_or_default().to_owned();
            found.push(Problem::StopUseNotRequired { id }.at(control.place_of("stop_use")));
        }
    }
}

/// If users have a PIN and no password, the rules must be rules for PINs.
pub(super) fn secrets(view: &View, found: &mut Vec<Diagnostic>) {
    let mut methods = view.root.rows("access.authentication");
    methods.extend(view.root.rows("access.only").into_iter().flat_map(|only| only.rows("authentication")));
    let has = |names: &[&str]| methods.iter().filter_map(|at| at.value()).any(|method| names.contains(&method));
    if has(&["local_pin", "pin"]) && !has(WITH_PASSWORD) {
        let silent = view.root.rows("access.password").into_iter().filter(|rules| rules.get("kind").is_none());
        found.extend(silent.map(|rules| Problem::SecretKindMissing {}.at(rules.place)));
    }
}

/// Credentials that anybody can know must be changed, and the document must say so.
pub(super) fn default_credentials(view: &View, found: &mut Vec<Diagnostic>) {
    let passwords = view.root.rows("access.password").into_iter().map(|password| (password, "default_action"));
    let accounts = view.root.rows("access.account").into_iter().map(|account| (account, "action"));
    for (holder, action) in passwords.chain(accounts) {
        let is_known = holder.field("default_credentials").is_some_and(|known| KNOWN_CREDENTIALS.contains(&known));
        if is_known && holder.get(action).is_none() {
            let place = holder.place_of("default_credentials");
            found.push(Problem::DefaultCredentials { action }.at(place));
        }
    }
}

/// Who finds an incident must be able to reach somebody.
pub(super) fn contact(view: &View, found: &mut Vec<Diagnostic>) {
    // An incident with a contact of its own needs no other.
    let incidents = view.root.rows("incident");
    if view.root.get("contact").is_none()
        && let Some(incident) = incidents.iter().find(|incident| incident.get("report_to").is_none())
    {
        found.push(Problem::ContactMissing {}.at(incident.place));
    }
}

/// With several parts, each platform names the part that it is for.
pub(super) fn compatibility(view: &View, found: &mut Vec<Diagnostic>) {
    let parts: Shared<[String]> =
        view.root.rows("part").into_iter().filter_map(|part| part.id().map(str::to_owned)).collect();
    if parts.len() < 2 {
        return;
    }
    let lists =
        view.root.get("compatibility").into_iter().flat_map(|at| PLATFORMS.iter().flat_map(move |list| at.rows(list)));
    for product in lists.filter(|product| product.get("for").is_none()) {
        let name = product.field("name").unwrap_or_default().to_owned();
        found.push(Problem::ForMissing { name, parts: parts.clone() }.at(product.place));
    }
}
