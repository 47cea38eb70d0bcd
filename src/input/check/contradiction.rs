//! Facts that cannot both be true: the document would contradict itself in two chapters.
//!
//! A fact with a condition (`when`) or for one part only contradicts facts with the same scope.

use std::collections::HashMap;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::value::is_none;
use crate::model::device::within::{Meant, NEEDS, NEVER, Never, OFF};
use crate::model::device::{ABSENT, CLAIMS, DENIABLE, SCOPED};
use crate::model::fact::Fact;

/// A statement: a path, also through lists, and the values that make it; empty means any value.
type Statement = (&'static str, &'static [&'static str]);

/// Two statements of which only one can be true.
struct Pair {
    one: Statement,
    other: Statement,
    why: &'static str,
    /// Whether both can be true in a way that the schema cannot express.
    may_be_right: bool,
    /// Whether the first one, without a scope, speaks of every part and every condition: the device holds *no* such data. With a
    /// fact of a part it is in doubt, since the author may mean another part.
    is_of_all: bool,
}

const fn never(one: Statement, other: Statement, why: &'static str) -> Pair {
    Pair { one, other, why, may_be_right: false, is_of_all: false }
}

const fn seldom(one: Statement, other: Statement, why: &'static str) -> Pair {
    Pair { may_be_right: true, ..never(one, other, why) }
}

#[expect(clippy::needless_pass_by_value, reason = "a constant is made from it")]
const fn of_all(pair: Pair) -> Pair {
    Pair { is_of_all: true, ..pair }
}

const NO_LOGIN: Statement = ("access.authentication", &["none"]);
const NO_LOG: Statement = ("logging.state", ABSENT);
const NO_MEDIA: Statement = ("data.removable_media", &["none"]);
const NO_INBOUND: Statement = ("network.inbound", &["false"]);
const NO_NETWORK: Statement = ("network.connection", &["none"]);
/// Kinds of data that are about persons unless somebody has taken the names away.
const OF_PERSONS: &[&str] =
    &["health", "identifier", "name", "demographic", "contact", "biometric", "genetic", "photo"];
const NO_DATA: &[&str] = &["none", "not_stored"];
const NEVER_NEEDED: &str = "environment.no_action.kind";

const PAIRS: &[Pair] = &[
    never(NO_LOG, ("access.emergency.logged", &["true"]), "nothing is recorded where there is no log"),
    never(NO_LOG, ("network.remote_access.logged", &["true"]), "nothing is recorded where there is no log"),
    of_all(never(NO_LOGIN, ("access.password", &[]), "nobody enters a password or PIN")),
    of_all(never(NO_LOGIN, ("access.multi_factor.state", &["provided"]), "nobody logs in")),
    of_all(never(NO_LOGIN, ("access.directory", &[]), "nobody logs in")),
    never(NO_LOGIN, ("access.checked_by", &[]), "nobody logs in"),
    never(NO_LOGIN, ("access.login_for", &[]), "nobody logs in"),
    of_all(seldom(NO_LOGIN, ("access.session.action", &["logout"]), "nobody is logged in")),
    seldom(
        NO_LOGIN,
        ("access.account.kind", &["person", "shared", "guest", "emergency"]),
        "persons log in to such an account",
    ),
    seldom(
        ("access.password.default_credentials", &["none"]),
        (
            "access.account.default_credentials",
            &["unique_per_device", "must_change_at_first_login", "shared_known", "manufacturer_only", "documented"],
        ),
        "the device is delivered with credentials or with none",
    ),
    seldom(
        ("access.password.default_credentials", &["shared_known", "documented"]),
        ("access.account.default_credentials", &["none", "unique_per_device", "set_at_installation"]),
        "all devices are delivered with the same credentials, or this account with others or none",
    ),
    seldom(("access.emergency.state", ABSENT), ("logging.events", &["emergency_access"]), "there is no such access"),
    seldom(("network.remote_access.state", ABSENT), ("logging.events", &["remote_session"]), "there is no such access"),
    seldom(("recovery.backup.state", ABSENT), ("recovery.restore", &[]), "there is no backup to restore from"),
    seldom(NO_MEDIA, ("network.flow.medium", &["usb", "card", "disc"]), "the data travels on a removable medium"),
    of_all(never(NO_MEDIA, ("update.source", &["usb_medium"]), "the update comes on a removable medium")),
    never(
        ("data.only.removable_media", &["none"]),
        ("data.media_use.uses", &[]),
        "the part uses removable media, or it uses none",
    ),
    of_all(never(NO_MEDIA, ("data.media_use.uses", &[]), "the device uses removable media, or it uses none")),
    of_all(never(NO_LOGIN, ("access.automatic_login.state", &["provided", "by_host"]), "nobody logs in")),
    seldom(
        ("access.automatic_login.after", &["session_end"]),
        ("access.session.action", &["lock", "logout"]),
        "who ends a session is logged in again, so the end of a session protects nothing",
    ),
    of_all(never(
        NO_INBOUND,
        ("network.port.direction", &["inbound", "both"]),
        "others open a connection through this port",
    )),
    of_all(never(NO_NETWORK, ("network.inbound", &["true"]), "the device has no network")),
    of_all(never(
        NO_NETWORK,
        ("network.only.connection", &["optional", "required"]),
        "the device has no network, with all its parts",
    )),
    of_all(never(
        ("network.internet", &["not_needed", "forbidden"]),
        ("network.only.internet", &["needed"]),
        "the first one holds for the device with all its parts",
    )),
    of_all(never(
        ("data.personal", &["none"]),
        ("data.only.personal", &["processed", "stored"]),
        "the first one holds for the device with all its parts",
    )),
    of_all(never(
        ("data.personal", &["processed", "not_stored"]),
        ("data.only.personal", &["stored"]),
        "the first one holds for the device with all its parts",
    )),
    never(NO_NETWORK, ("logging.clock.source", &["ntp", "nts", "ptp"]), "the time comes over a network"),
    seldom(NO_NETWORK, ("update.source", &["server", "cloud"]), "the update comes over a network"),
    never(
        (NEVER_NEEDED, &["antimalware"]),
        ("malware.protection", &["antimalware_by_operator"]),
        "the operator must install anti-malware software",
    ),
    never(
        (NEVER_NEEDED, &["backup"]),
        ("recovery.backup.state", &["by_operator"]),
        "the operator must provide the backup",
    ),
    never(
        (NEVER_NEEDED, &["firewall"]),
        ("network.firewall.state", &["by_operator"]),
        "the operator must provide the firewall",
    ),
    never(
        (NEVER_NEEDED, &["patch_management"]),
        ("update.state", &["by_operator"]),
        "the operator must provide updates",
    ),
    never(
        (NEVER_NEEDED, &["password_policy"]),
        ("access.password.rules_from", &["operator"]),
        "the operator must set the rules",
    ),
    never(
        (NEVER_NEEDED, &["log_review"]),
        ("logging.state", &["by_operator"]),
        "the operator must provide the logging",
    ),
    never(
        (NEVER_NEEDED, &["encryption"]),
        ("data.store.encryption.state", &["by_operator"]),
        "the operator must encrypt",
    ),
    of_all(never(
        ("data.personal", &["none", "processed", "not_stored"]),
        ("data.store.personal", &["true"]),
        "the store holds personal data",
    )),
    of_all(seldom(("data.personal", &["none"]), ("data.gdpr", &[]), "the GDPR is about personal data")),
    never(
        ("data.only.personal", &["none", "processed", "not_stored"]),
        ("data.store.personal", &["true"]),
        "the store holds personal data",
    ),
    of_all(seldom(("data.personal", NO_DATA), ("data.store.categories", OF_PERSONS), "such data is about persons")),
    seldom(("data.only.personal", NO_DATA), ("data.store.categories", OF_PERSONS), "such data is about persons"),
    seldom(
        ("sbom.none_known_on", &[]),
        ("sbom.vulnerability.state", &["affected", "under_investigation"]),
        "the manufacturer knew of a vulnerability, or of none",
    ),
    seldom(
        ("update.automatic", &["true"]),
        ("update.installed_by", &["operator", "user", "patient", "service_partner", "third_party"]),
        "an update installs itself, or somebody installs it",
    ),
    seldom(
        ("logging.state", &["by_operator"]),
        ("logging.events", &[]),
        "the text says what the log records, but the operator must provide it",
    ),
    of_all(seldom(
        ("update.state", ABSENT),
        ("support.security_end", &[]),
        "there are no security updates that could end",
    )),
    seldom(
        ("update.state", &["by_operator", "by_host"]),
        ("update.authenticated_by", &["signature", "none"]),
        "the text says what the device checks, but the update comes from elsewhere",
    ),
];

/// The paths of each pair.
#[cfg(test)]
pub(super) fn paths() -> impl Iterator<Item = (&'static str, &'static str)> {
    PAIRS.iter().map(|pair| (pair.one.0, pair.other.0))
}

/// The scope of a fact: a part, roles, interfaces, a condition, each in the order in which they are above it.
type Scope<'a> = Vec<&'a Fact>;

/// The facts at a path, each with its scope.
fn facts<'a>(at: At<'a>, path: &str, scope: &Scope<'a>, found: &mut Vec<(At<'a>, Scope<'a>)>) {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    for item in at.rows(first) {
        let mut scope = scope.clone();
        let is_one_of_several = item.fact.table().is_some_and(|table| SCOPED.contains(&table.kind));
        let title = if is_one_of_several { Some("title") } else { None };
        let fields = ["part", "roles", "interface", "direction", "when", "unless"].into_iter().chain(title);
        scope.extend(fields.filter_map(|field| item.get(field)).map(|at| at.fact));
        match rest {
            None => found.push((item, scope)),
            Some(rest) => facts(item, rest, &scope, found),
        }
    }
}

/// Whether a fact has one of the values; no values means any.
fn is_meant(at: At, values: &[&str]) -> bool {
    values.is_empty()
        || match at.fact {
            Fact::Flag(flag) => values.contains(&if *flag { "true" } else { "false" }),
            _ => at.value().is_some_and(|value| values.contains(&value)),
        }
}

/// The facts that make a statement, each with its scope.
fn stated<'a>(view: &View<'a>, (path, values): Statement) -> Vec<(At<'a>, Scope<'a>)> {
    let mut found = Vec::new();
    facts(view.root, path, &Scope::new(), &mut found);
    found.retain(|(at, _)| is_meant(*at, values));
    found
}

/// Whether a part, or the device under a condition, has a login.
fn has_login_of_a_part(view: &View) -> bool {
    let logins = view.root.rows("access.only").into_iter().flat_map(|only| only.rows("authentication"));
    logins.filter_map(At::value).any(|login| login != "none")
}

/// Statements of which only one can be true.
pub(super) fn pairs(view: &View, found: &mut Vec<Diagnostic>) {
    for Pair { one, other, why, may_be_right, is_of_all } in PAIRS {
        let all = stated(view, *one);
        if all.is_empty() {
            continue;
        }
        let others = stated(view, *other);
        let pair = |of_all: bool| {
            all.iter().find_map(|(first, scope)| {
                let is_meant = |other: &Scope| other == scope || of_all && scope.is_empty();
                others.iter().find(|(_, other)| is_meant(other)).map(|(second, _)| (*first, *second))
            })
        };
        // A login of a part is the exception that the text names.
        let is_of_all = &(*is_of_all && !(*one == NO_LOGIN && has_login_of_a_part(view)));
        // Of a part, the first one may not be meant.
        let same = pair(false);
        let may_be_right = *may_be_right || same.is_none();
        let Some((first, second)) = same.or_else(|| is_of_all.then(|| pair(true)).flatten()) else { continue };
        let (one, other) = (said(one.0, first), said(other.0, second));
        let why = (*why).to_owned();
        let problem = if may_be_right {
            Problem::Questionable { one, other, why }
        } else {
            Problem::Contradiction { one, other, why }
        };
        found.push(problem.at(second.place));
    }
}

/// `logging.state = not_provided`, or the path alone of what has no short value.
fn said(path: &str, at: At) -> String {
    match at.fact {
        Fact::Choice { value, .. } => format!("{path} = {value}"),
        Fact::Flag(flag) => format!("{path} = {flag}"),
        _ => path.to_owned(),
    }
}

/// Statements of one table of which only one can be true, and statements that mean nothing alone.
pub(super) fn within(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, table) in view.tables() {
        let meant = |(field, values): Meant| step.at.rows(field).into_iter().find(|at| is_meant(*at, values));
        let name = table.id().unwrap_or(step.key);
        for Never { one, other, why, .. } in NEVER.iter().filter(|row| row.kind == table.kind) {
            let (Some(first), Some(second)) = (meant(*one), meant(*other)) else { continue };
            let [one, other] =
                [(one.0, first), (other.0, second)].map(|(field, at)| said(&format!("{name}.{field}"), at));
            found.push(Problem::Contradiction { one, other, why: (*why).to_owned() }.at(second.place));
        }
        for (_, field, needs) in NEEDS.iter().filter(|(kind, ..)| *kind == table.kind) {
            if let Some(at) = meant(*field)
                .filter(|_| needs.split('|').all(|needs| step.at.get(needs).is_none() && !step.at.has(OFF, needs)))
            {
                let needs = needs.split('|').next().unwrap_or_default();
                found.push(Problem::FieldAlone { field: field.0.into(), needs }.at(at.place));
            }
        }
    }
}

/// What a capability of a feature is about: its code, the table that says the same, a field of that table and the values by which
/// it is there.
const MATTERS: &[(&str, &str, &str, &[&str])] = &[
    ("ALOF", "access.session", "timeout", &[]),
    ("AUDT", "logging", "state", &["provided"]),
    ("DTBK", "recovery.backup", "state", &["provided"]),
    ("EMRG", "access.emergency", "state", &["provided"]),
    ("MLDP", "malware", "protection", &["antimalware_included"]),
    ("RMOT", "network.remote_access", "state", &["provided"]),
    ("STCF", "data.store.encryption", "state", &["provided"]),
];
/// How a thing stands that does not act yet.
const INACTIVE: &[&str] = &["off", "not_installed"];

/// A feature that is off on delivery, where another table says of the same matter that it is there, with no word of that.
pub(super) fn inactive(view: &View, found: &mut Vec<Diagnostic>) {
    let is_off = |at: At| at.field("default").is_some_and(|default| INACTIVE.contains(&default));
    let features = stated(view, ("feature", &[]));
    for (capability, path, field, values) in MATTERS {
        let of_matter = || features.iter().filter(|(feature, _)| feature.field("capability") == Some(*capability));
        for (feature, scope) in of_matter().filter(|(feature, _)| is_off(*feature)) {
            // Another feature of that kind may be on.
            if of_matter().any(|(other, of)| of == scope && !is_off(*other)) {
                continue;
            }
            let tables = stated(view, (path, &[]));
            let plain = tables.iter().find_map(|(table, of)| {
                let at = table.get(field).filter(|at| is_meant(*at, values))?;
                (of == scope && !is_off(*table)).then_some(at)
            });
            let Some(at) = plain else { continue };
            let id = feature.id().unwrap_or_default();
            let default = feature.field("default").unwrap_or_default();
            let problem = Problem::Questionable {
                one: format!("feature {id}: default = {default}"),
                other: said(&format!("{path}.{field}"), at),
                why: "the one says that it is off on delivery, the other that it acts".into(),
            };
            found.push(problem.at(feature.place_of("default")));
        }
    }
}

/// The signal word of a safety message follows the worst harm to a person (ANSI Z535.4).
pub(super) fn signal_words(view: &View, found: &mut Vec<Diagnostic>) {
    const PERSONS: &[&str] = &["patient", "user"];
    for (step, table) in view.tables().filter(|(_, table)| table.get("affects").is_some()) {
        let Some(severity) = step.at.field("severity") else { continue };
        let affects = step.at.texts("affects");
        let harms_a_person = affects.iter().any(|asset| PERSONS.contains(asset));
        if harms_a_person == (severity == "notice") {
            let name = table.id().unwrap_or(step.key);
            let why = if harms_a_person {
                "a notice is for what injures nobody"
            } else {
                "this signal word is for injuries of persons; where nobody is injured, it is `notice`"
            };
            let problem = Problem::Contradiction {
                one: format!("{name}: severity = {severity}"),
                other: format!("{name}: affects = {}", affects.join(", ")),
                why: why.into(),
            };
            found.push(problem.at(step.at.place_of("affects")));
        }
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

/// Kinds of data that are not stored, and a store that holds one of them.
pub(super) fn absent_data(view: &View, found: &mut Vec<Diagnostic>) {
    let stored = stated(view, ("data.store.categories", &[]));
    for path in ["data.absent", "data.only.absent"] {
        for (list, scope) in stated(view, (path, &[])) {
            for kind in list.items() {
                let is_it = |at: &At| at.items().iter().any(|other| other.value() == kind.value());
                // What the device does not store, none of its parts stores.
                let holds = |of: &Scope| *of == scope || scope.is_empty();
                if let Some((at, _)) = stored.iter().find(|(at, of)| holds(of) && is_it(at)) {
                    let kind = kind.value().unwrap_or_default();
                    let problem = Problem::Contradiction {
                        one: format!("{path}: {kind}"),
                        other: format!("data.store.categories: {kind}"),
                        why: "a store holds what is not stored".into(),
                    };
                    found.push(problem.at(at.place));
                }
            }
        }
    }
}

/// Roles that have the rights of each other, and parts that run on each other, in a circle.
pub(super) fn circles(view: &View, found: &mut Vec<Diagnostic>) {
    let of_itself = "a role that has its own rights from another one has no more than that one";
    circle(view, "access.role", "inherits", of_itself, found);
    circle(view, "part", "runs_on", "something else must be what a part runs on", found);
}

fn circle(view: &View, list: &str, field: &str, why: &str, found: &mut Vec<Diagnostic>) {
    let rows = view.root.rows(list);
    let of: HashMap<&str, Vec<&str>> = rows.iter().filter_map(|row| Some((row.id()?, row.texts(field)))).collect();
    // One circle is reported once.
    let mut told: Vec<&str> = Vec::new();
    for row in &rows {
        let Some(id) = row.id().filter(|id| !told.contains(id)) else { continue };
        let mut seen: Vec<&str> = Vec::new();
        let mut waiting = of[id].clone();
        while let Some(next) = waiting.pop() {
            if next == id {
                let problem = Problem::Contradiction {
                    one: format!("{list}: {id}"),
                    other: format!("{id}: {field} = {}", of[id].join(", ")),
                    why: why.into(),
                };
                found.push(problem.at(row.place_of(field)));
                told.append(&mut seen);
                break;
            }
            if !seen.contains(&next) {
                seen.push(next);
                waiting.extend(of.get(next).into_iter().flatten());
            }
        }
    }
}

/// An absent feature with details of how it works.
pub(super) fn absent(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, table) in view.tables() {
        let Some((_, claims)) = CLAIMS.iter().find(|(kind, _)| *kind == table.kind) else { continue };
        let Some(state) = step.at.field("state").filter(|state| ABSENT.contains(state)) else { continue };
        for claim in *claims {
            let Some(at) = step.at.get(claim) else { continue };
            if DENIABLE.contains(claim) && at.items().iter().all(|value| denies(value.fact)) {
                continue;
            }
            let name = table.id().unwrap_or(step.key);
            let problem = Problem::Contradiction {
                one: format!("{name}: state = {state}"),
                other: format!("{name}: {claim}"),
                why: "what is not there does not work in any way".into(),
            };
            found.push(problem.at(at.place));
        }
    }
}

/// Whether a value means that there is nothing.
fn denies(fact: &Fact) -> bool {
    match fact {
        Fact::Flag(flag) => !flag,
        Fact::Choice { value, .. } => ["none", "not_installed", "off", "allow_all"].contains(value),
        Fact::Text { text, .. } => is_none(text),
        _ => false,
    }
}

/// Lists in which `none` must be alone: type of the table, field, why.
const NONE_ALONE: &[(&str, &str, &str)] = &[
    ("Access", "authentication", NOBODY_LOGS_IN),
    ("AccessOnly", "authentication", NOBODY_LOGS_IN),
    ("Port", "authentication", "`none` says that neither side proves who it is"),
    ("NetworkRequirements", "services", "`none` says that the network need offer no service"),
];
const NOBODY_LOGS_IN: &str =
    "`none` says that nobody logs in; what can be done with no login stands in `without_login`";

/// `none` beside another value.
pub(super) fn none_alone(view: &View, found: &mut Vec<Diagnostic>) {
    for list in &view.steps {
        let is_row = |(kind, field, _): &&(&str, &str, &str)| *kind == list.holder.kind && *field == list.key;
        let Some((_, field, why)) = NONE_ALONE.iter().find(is_row) else { continue };
        let methods = list.at.items();
        let none = methods.iter().find(|method| method.value() == Some("none"));
        let other = methods.iter().find(|method| method.value() != Some("none"));
        if let (Some(none), Some(other), Fact::List(_)) = (none, other, list.at.fact) {
            let problem = Problem::Contradiction {
                one: format!("{field}: none"),
                other: format!("{field}: {}", other.value().unwrap_or_default()),
                why: (*why).to_owned(),
            };
            found.push(problem.at(none.place));
        }
    }
}
