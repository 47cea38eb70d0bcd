//! The model: what a configuration can say. Types give the shape and how a value is worded; the doc comments become the
//! descriptions in `schema/device.schema.json`.

pub mod access;
pub mod data;
pub mod environment;
pub mod identity;
pub mod network;
pub mod protection;
pub mod value;
pub(crate) mod within;

use value::{OneOrMany, tables};

tables! {
    /// Security configuration of a medical device: the facts that ifugen renders into its instructions for use.
    Configuration {
        /// Version of this schema: 1.
        schema: u32,
        /// Path of a file with facts that this one shares with others of its family; what stands here goes first. An empty
        /// list here takes the family's list away.
        extends: Option<String>,
        device: identity::Device,
        /// Parts of the system, to which other facts refer.
        part: Option<Vec<identity::Part>>,
        document: identity::DocumentFacts,
        contact: Option<identity::Contact>,
        /// Safety messages at the top of a chapter.
        warning: Option<Vec<identity::Warning>>,
        access: Option<access::Access>,
        data: Option<data::Data>,
        network: Option<network::Network>,
        environment: Option<environment::OperatingEnvironment>,
        compatibility: Option<environment::Compatibility>,
        installation: Option<environment::Installation>,
        maintenance: Option<environment::Maintenance>,
        /// Security features.
        feature: Option<Vec<protection::Feature>>,
        /// Tests of the security of the device that the manufacturer did or had done.
        security_test: Option<Vec<protection::SecurityTest>>,
        logging: Option<OneOrMany<protection::Logging>>,
        malware: Option<OneOrMany<protection::Malware>>,
        integrity: Option<OneOrMany<protection::Integrity>>,
        update: Option<OneOrMany<protection::Update>>,
        support: Option<protection::Support>,
        recovery: Option<protection::Recovery>,
        /// How security events show and what the user does.
        incident: Option<Vec<protection::Incident>>,
        residual_risk: Option<Vec<protection::ResidualRisk>>,
        misuse: Option<Vec<protection::Misuse>>,
        decommission: Option<OneOrMany<protection::Decommission>>,
        sbom: Option<protection::Sbom>,
        /// Requirements that do not apply.
        not_applicable: Option<Vec<identity::NotApplicable>>,
        /// Anything else, free in form, for the project's own templates.
        custom: Option<Custom>,
    }
}

/// A free table.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
pub struct Custom(pub serde_json::Map<String, serde_json::Value>);
impl Eq for Custom {}

/// The JSON Schema (2020-12) of the configuration, from the types of this module.
#[must_use]
pub fn schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Configuration).to_value();
    drop_null(&mut schema);
    fill_lists(&mut schema);
    conditions(&mut schema);
    schema
}

/// The states in which a capability is not there.
pub(crate) const ABSENT: &[&str] = &["not_provided", "not_applicable"];

/// For each table that has a state: the fields that say how it works, and so that it is there.
pub(crate) const CLAIMS: &[(&str, &[&str])] = &[
    (
        "Backup",
        &["what", "by", "how", "every", "kept", "recovery_point", "recovery_time", "encryption", "steps", "test"],
    ),
    (
        "Emergency",
        &["default", "configured_by", "how", "steps", "available", "limits", "ends_after", "logged", "afterwards"],
    ),
    ("Feature", &["modes", "default", "configured_by", "range", "before", "steps", "indicator"]),
    ("Firewall", &["default", "configured_by", "rules_set_by", "product", "policy", "changes_itself"]),
    (
        "Interface",
        &[
            "standards",
            "ciphers",
            "authentication",
            "encryption",
            "addressing",
            "frequency",
            "power",
            "range",
            "coexistence",
        ],
    ),
    (
        "Logging",
        &[
            "purpose",
            "standard",
            "default",
            "configured_by",
            "events",
            "other_events",
            "fields",
            "entry",
            "location",
            "capacity",
            "retention",
            "protection",
            "access",
            "export",
            "viewer",
            "help",
            "steps",
        ],
    ),
    (
        "MultiFactor",
        &[
            "default",
            "configured_by",
            "required_for",
            "method",
            "code_length",
            "code_digits",
            "remembered_for",
            "reset",
        ],
    ),
    ("Protection", &["default", "configured_by", "range", "method", "key_in"]),
    (
        "RemoteAccess",
        &[
            "default",
            "configured_by",
            "kind",
            "initiated_by",
            "supervision",
            "authentication",
            "encryption",
            "logged",
            "disable",
        ],
    ),
    (
        "Update",
        &[
            "source",
            "source_note",
            "authenticated_by",
            "installed_by",
            "automatic",
            "switch_off",
            "interval",
            "connect_every",
            "install_within",
            "usable_without",
            "before",
            "downtime",
            "steps",
            "verify",
            "if_failed",
            "rollback",
        ],
    ),
];

/// The fields that say what a table of [`SCOPED`] covers.
pub(crate) const SCOPE: &[&str] = &["title", "part", "roles", "interface", "direction", "when"];

/// Tables that may stand several times, each for a part, for roles or under a condition.
pub(crate) const SCOPED: &[&str] = &[
    "AccessOnly",
    "AccountManagement",
    "AutomaticLogin",
    "Backup",
    "DataOnly",
    "Decommission",
    "Directory",
    "Emergency",
    "Firewall",
    "Integrity",
    "Logging",
    "Malware",
    "MultiFactor",
    "NetworkOnly",
    "Password",
    "RemoteAccess",
    "Session",
    "Update",
];

/// Claims with a value that says the same as the state: `method = "none"`, `automatic = false`.
pub(crate) const DENIABLE: &[&str] =
    &["addressing", "authenticated_by", "automatic", "default", "encryption", "logged", "method", "policy"];

/// The values of `malware.protection` by which there is no anti-malware software; each needs its reason.
pub(crate) const NO_ANTIMALWARE: &[&str] =
    &["none", "no_antimalware_software", "antimalware_not_recommended", "not_applicable"];

/// The values of `default_credentials` by which others than the operator know them.
pub(crate) const KNOWN_CREDENTIALS: &[&str] = &["shared_known", "documented"];

/// Parties who act on a control by what the document says.
pub(crate) const READERS: &[&str] = &["operator", "shared", "user", "patient", "integrator", "practitioner"];

/// Adds the conditions between the fields of one table to the schema, so that editors show them, too. The semantic
/// checks report the same (E0317, E0329, E0335, E0340, E0341, E0351), in their own words.
fn conditions(schema: &mut serde_json::Value) {
    use serde_json::{Value, json};
    let Some(types) = schema.get_mut("$defs").and_then(Value::as_object_mut) else { return };
    for (name, table) in types {
        let Some(keys) = table.as_object_mut() else { continue };
        let has = |field: &str| keys.get("properties").is_some_and(|fields| fields.get(field).is_some());
        let mut rules = within::rules(name);
        let state = keys.get("properties").and_then(|fields| fields["state"]["$ref"].as_str());
        if state == Some("#/$defs/Provision") && has("because") {
            let claims = CLAIMS.iter().filter(|(kind, _)| kind == name).flat_map(|(_, claims)| *claims);
            let never: serde_json::Map<String, Value> = claims
                .filter(|claim| !DENIABLE.contains(claim))
                .map(|claim| ((*claim).to_owned(), json!(false)))
                .collect();
            if !never.is_empty() {
                let absent = json!({ "properties": { "state": { "enum": ABSENT } }, "required": ["state"] });
                rules.push(json!({ "if": absent, "then": { "properties": never } }));
            }
        }
        match name.as_str() {
            "Control" => {
                // Of a control that they share with others, the document need not know all steps.
                let readers: Vec<&str> = READERS.iter().copied().filter(|party| *party != "shared").collect();
                let by = json!({ "anyOf": [{ "enum": readers }, { "type": "array", "items": { "enum": readers } }] });
                let asked = json!({ "need": { "const": "required" }, "responsibility": by });
                rules.push(json!({
                    "if": { "properties": asked, "required": ["need", "responsibility"] },
                    "then": {
                        "anyOf": [{ "required": ["steps"] }, { "required": ["shares"] }, { "required": ["setting"] }],
                    },
                }));
                rules.push(json!({
                    "if": { "properties": { "stop_use": { "const": true } }, "required": ["stop_use"] },
                    "then": { "properties": { "need": { "const": "required" } }, "required": ["need"] },
                }));
            }
            "Port" => {
                for (own, transports) in [
                    ("number", &["tcp", "udp", "tcp_udp", "sctp"][..]),
                    ("icmp_type", &["icmp", "icmpv6"]),
                    ("ip_protocol", &["ip"]),
                ] {
                    let others = ["number", "source_port", "icmp_type", "ip_protocol"].into_iter();
                    let others = others.filter(|key| *key != own && !(*key == "source_port" && own == "number"));
                    let never: serde_json::Map<String, Value> =
                        others.map(|key| (key.to_owned(), json!(false))).collect();
                    rules.push(json!({
                        "if": { "properties": { "transport": { "enum": transports } }, "required": ["transport"] },
                        "then": { "properties": never },
                    }));
                }
            }
            only if only.ends_with("Only") => {
                let mut absent = json!({ "when": false });
                if has("roles") {
                    absent["roles"] = json!(false);
                }
                rules.push(json!({ "if": { "properties": absent }, "then": { "required": ["part"] } }));
            }
            _ => {}
        }
        if !rules.is_empty() {
            keys.insert("allOf".into(), Value::Array(rules));
        }
    }
}

/// An empty list is no fact, like an empty text.
fn fill_lists(schema: &mut serde_json::Value) {
    use serde_json::Value;
    match schema {
        Value::Array(items) => items.iter_mut().for_each(fill_lists),
        Value::Object(keys) => {
            if keys.get("type").is_some_and(|kind| kind == "array") {
                keys.insert("minItems".into(), 1.into());
            }
            keys.values_mut().for_each(fill_lists);
        }
        _ => {}
    }
}

/// The schema, read once for all checked files. It is read from the generated file, which is faster than generating it.
/// A test checks that file and types agree; while the file is being generated it is empty.
#[must_use]
pub fn schema_once() -> &'static serde_json::Value {
    static SCHEMA: std::sync::OnceLock<serde_json::Value> = std::sync::OnceLock::new();
    let made = include_str!("../../../schema/device.schema.json");
    SCHEMA.get_or_init(|| serde_json::from_str(made).unwrap_or_else(|_| schema()))
}

/// TOML has no null: what may be left out is simply not required.
pub(crate) fn drop_null(schema: &mut serde_json::Value) {
    use serde_json::Value;
    match schema {
        Value::Array(items) => items.iter_mut().for_each(drop_null),
        Value::Object(keys) => {
            if let Some(Value::Array(types)) = keys.get_mut("type") {
                types.retain(|kind| kind != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    keys.insert("type".into(), only);
                }
            }
            if let Some(Value::Array(branches)) = keys.get_mut("anyOf") {
                branches.retain(|branch| branch.get("type").is_none_or(|kind| kind != "null"));
                if let [Value::Object(only)] = branches.as_slice() {
                    let only = only.clone();
                    keys.remove("anyOf");
                    for (key, value) in only {
                        keys.entry(key).or_insert(value);
                    }
                }
            }
            keys.values_mut().for_each(drop_null);
        }
        _ => {}
    }
}
