//! What the reader must be told: why something is not there, what to do instead, what to do at all.

use super::view::View;
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::fact::Fact;

/// Who acts on a control by what this document tells.
const READERS: &[&str] = &["operator", "shared", "user", "patient"];
/// Tables whose encryption is judged by what they carry: see [`super::network::unencrypted`].
const CARRIERS: &[&str] = &["Port", "Flow", "Interface", "LogExport"];
/// How users log in with a password.
const WITH_PASSWORD: &[&str] = &["local_password", "directory", "single_sign_on", "host_login", "http_basic"];
/// Products that run on a part, or on which it runs.
const PLATFORMS: &[&str] =
    &["operating_system", "browser", "hypervisor", "database", "runtime", "mobile_device", "antimalware"];

/// What is not provided says why, and what the user does instead.
pub(super) fn provisions(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, table) in view.tables() {
        let Some(Fact::Choice { kind: "Provision", value }) = table.get("state") else { continue };
        if !["not_provided", "not_applicable"].contains(value) {
            continue;
        }
        let place = step.at.place_of("state");
        let table_name = || table.id().unwrap_or(step.key).to_owned();
        if table.get("because").is_none() {
            found.push(Problem::BecauseMissing { table: table_name(), state: value }.at(place));
        }
        let is_carried = table.kind == "Protection" && CARRIERS.contains(&step.holder.kind);
        if *value == "not_provided" && table.get("instead").is_none() && !is_carried {
            found.push(Problem::InsteadMissing { table: table_name(), state: value }.at(place));
        }
    }
}

/// As [`provisions`], for protection against malware.
pub(super) fn malware(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(malware) = view.root.get("malware") else { return };
    let Some(Fact::Choice { value, .. }) = malware.get("protection").map(|at| at.fact) else { return };
    let (place, table) = (malware.place_of("protection"), || "malware".to_owned());
    if !["none", "no_antimalware_software", "not_applicable"].contains(value) {
        return;
    }
    if malware.get("because").is_none() {
        found.push(Problem::BecauseMissing { table: table(), state: value }.at(place));
    }
    if *value != "not_applicable" && malware.get("instead").is_none() {
        found.push(Problem::InsteadMissing { table: table(), state: value }.at(place));
    }
}

/// What is required says how it is done, and what happens without it.
pub(super) fn controls(view: &View, found: &mut Vec<Diagnostic>) {
    for control in view.root.rows("environment.control") {
        let by = control.field("responsibility").unwrap_or_default();
        if control.field("need") != Some("required") || !READERS.contains(&by) {
            continue;
        }
        let id = || control.id().unwrap_or_default().to_owned();
        if control.rows("steps").is_empty() {
            found.push(Problem::StepsMissing { id: id() }.at(control.place));
        }
        if by == "operator" && control.get("otherwise").is_none() {
            found.push(Problem::OtherwiseMissing { id: id() }.at(control.place));
        }
    }
}

/// Only what is required can forbid the use of the device.
pub(super) fn stop_use(view: &View, found: &mut Vec<Diagnostic>) {
    for control in view.root.rows("environment.control") {
        let forbids = control.get("stop_use").is_some_and(|at| *at.fact == Fact::Flag(true));
        if forbids && control.field("need") != Some("required") {
            let id = control.id().unwrap_or_default().to_owned();
            found.push(Problem::StopUseNotRequired { id }.at(control.place_of("stop_use")));
        }
    }
}

/// Where users have a PIN and no password, the rules say that they are for PINs.
pub(super) fn secrets(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(rules) = view.root.path("access.password").filter(|rules| rules.get("kind").is_none()) else { return };
    let methods = view.root.rows("access.authentication");
    let has = |names: &[&str]| methods.iter().filter_map(|at| at.value()).any(|method| names.contains(&method));
    if has(&["local_pin"]) && !has(WITH_PASSWORD) {
        found.push(Problem::SecretKindMissing {}.at(rules.place));
    }
}

/// Credentials that everybody can know must be changed, and the operator must be told so.
pub(super) fn default_credentials(view: &View, found: &mut Vec<Diagnostic>) {
    let password = view.root.path("access.password").map(|password| (password, "default_action"));
    let accounts = view.root.rows("access.account").into_iter().map(|account| (account, "action"));
    for (holder, action) in password.into_iter().chain(accounts) {
        if holder.field("default_credentials") == Some("shared_known") && holder.get(action).is_none() {
            let place = holder.place_of("default_credentials");
            found.push(Problem::DefaultCredentials { action }.at(place));
        }
    }
}

/// Who finds an incident must be able to reach somebody.
pub(super) fn contact(view: &View, found: &mut Vec<Diagnostic>) {
    if view.root.get("contact").is_none()
        && let Some(incident) = view.root.rows("incident").first()
    {
        found.push(Problem::ContactMissing {}.at(incident.place));
    }
}

/// With several parts, a platform says for which of them it is.
pub(super) fn compatibility(view: &View, found: &mut Vec<Diagnostic>) {
    let parts: Vec<String> =
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
