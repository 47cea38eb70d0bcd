//! What holds between the fields of one table. The checks of meaning and the JSON Schema both read it here, so that editors
//! show it, too.

use serde_json::{Value, json};

use super::NO_ANTIMALWARE;

/// A field and the values of it that are meant; any value where there are none. Of a list, one of its entries is enough.
pub(crate) type Meant = (&'static str, &'static [&'static str]);

/// Two facts of one table of which only one can be true.
pub(crate) struct Never {
    /// Name of the type of the table.
    pub kind: &'static str,
    pub one: Meant,
    pub other: Meant,
    pub why: &'static str,
}

const fn never(kind: &'static str, one: Meant, other: Meant, why: &'static str) -> Never {
    Never { kind, one, other, why }
}

/// Kinds of data that are always about a person.
const PERSONAL: &[&str] = &["identifier", "name", "demographic", "contact", "biometric", "genetic", "photo"];

/// Interfaces that are certainly no radio.
const WIRED: &[&str] =
    &["ethernet", "usb", "serial", "video", "sd_card", "optical_drive", "infrared", "analogue_alarm", "virtual", "api"];

const ALWAYS: Meant = ("default", &["always_on"]);
const SWITCHED_BY: Meant = ("configured_by", &[]);
const NOT_SWITCHED: &str = "what is always on cannot be switched off";

const PROVIDED: Meant = ("state", &["provided", "not_provided", "by_host", "not_applicable"]);
const ASKED: &str = "`need` says how strongly the operator is asked to provide it";

const NOT_USED: Meant = ("used", &["false"]);

const NO_SOFTWARE: Meant = ("protection", NO_ANTIMALWARE);

pub(crate) const NEVER: &[Never] = &[
    never("Malware", NO_SOFTWARE, ("product", &[]), "there is no such product"),
    never("Malware", NO_SOFTWARE, ("installed_by", &[]), "there is no such software"),
    never(
        "Malware",
        ("protection", &["allow_list"]),
        ("third_party_software", &["allowed"]),
        "the list allows no other software",
    ),
    never("Malware", NO_SOFTWARE, ("scans", &[]), "nothing scans"),
    never("Malware", NO_SOFTWARE, ("exclusions", &[]), "nothing scans, so nothing is left out"),
    // Without such software, an allow-list or a check of integrity can still find something.
    never("Malware", ("protection", &["none", "not_applicable"]), ("on_detection", &[]), "nothing finds malware"),
    never(
        "Malware",
        ("protection", &["antimalware_by_operator", "antimalware_supported"]),
        ("third_party_software", &["not_possible", "not_allowed"]),
        "anti-malware software is other software; `only_listed` allows what the document names",
    ),
    never(
        "Malware",
        (
            "protection",
            &[
                "allow_list",
                "antimalware_included",
                "read_only_system",
                "no_antimalware_software",
                "antimalware_not_recommended",
                "none",
                "not_applicable",
            ],
        ),
        ("need", &[]),
        "`need` says how strongly the operator is asked to install such software",
    ),
    never(
        "Malware",
        ("protection", &["antimalware_supported"]),
        ("need", &["required"]),
        "software that the operator must install is `antimalware_by_operator`",
    ),
    never(
        "Malware",
        ("protection", &["antimalware_by_operator"]),
        ("installed_by", &["manufacturer", "user", "patient", "third_party", "service_partner", "practitioner"]),
        "the operator must install it; what others install is `antimalware_supported`, and that they must do so, a control",
    ),
    never("Update", NOT_USED, ("state", &["provided", "by_operator", "by_host"]), "there are no updates"),
    never("Update", NOT_USED, ("installed_by", &[]), "there are no updates"),
    never("Update", NOT_USED, ("automatic", &["true"]), "there are no updates"),
    never("Update", NOT_USED, ("steps", &[]), "there are no updates"),
    never("Update", NOT_USED, ("authenticated_by", &[]), "there are no updates"),
    never("Password", ("can_be_off", &["false"]), ("blank", &["true"]), "an empty password asks for nothing"),
    never("Session", ("replaced_by", &[]), ("timeout", &[]), "there is a time-out of its own"),
    never("Clock", ("source", &["manual"]), ("port", &[]), "nobody sets the clock by hand through a port"),
    never("Clock", ("source", &["manual"]), ("from", &[]), "the clock is set by hand, or another system sets it"),
    never("AutomaticLogin", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("Emergency", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("Firewall", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("Logging", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("MultiFactor", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("Protection", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("RemoteAccess", ALWAYS, SWITCHED_BY, NOT_SWITCHED),
    never("Backup", PROVIDED, ("need", &[]), ASKED),
    never("MultiFactor", PROVIDED, ("need", &[]), ASKED),
    never("Protection", PROVIDED, ("need", &[]), ASKED),
    never("Backup", ("state", &["by_operator"]), ("by", &["manufacturer"]), "the operator must provide the backup"),
    never(
        "Gdpr",
        ("controller", &[]),
        ("controller_name", &[]),
        "each says who the controller is: one of the two is enough",
    ),
    never("Device", ("regulation", &["cra"]), ("class", &[]), "the classes are those of medical devices"),
    never(
        "Account",
        ("default_credentials", &["none", "unique_per_device", "set_at_installation", "manufacturer_only"]),
        ("default_password", &[]),
        "the password is another one for each device, nobody may know it, or there is none",
    ),
    never(
        "Password",
        ("default_credentials", &["none", "unique_per_device", "set_at_installation", "manufacturer_only"]),
        ("default_password", &[]),
        "the password is another one for each device, nobody may know it, or there is none",
    ),
    never(
        "Firewall",
        ("direction", &["inbound", "outbound"]),
        ("policy", &["allow_outbound"]),
        "`allow_outbound` says what holds for both directions",
    ),
    never(
        "Password",
        ("rules_from", &["device"]),
        ("need", &[]),
        "the device enforces the rules; `need` says how strongly others are asked to",
    ),
    never("Password", ("kind", &["pin"]), ("complexity_at_least", &[]), "a PIN has only one kind of characters"),
    never("Password", ("kind", &["pin"]), ("special_characters", &[]), "a PIN has digits only"),
    never("Password", ("need", &["optional"]), ("min_length", &[]), "what is optional is no rule"),
    never("Password", ("need", &["optional"]), ("complexity", &[]), "what is optional is no rule to be kept"),
    never(
        "Password",
        ("stays_locked", &["true"]),
        ("lockout", &[]),
        "a lock that stays has no time after which it ends",
    ),
    never("Password", ("blank", &["true"]), ("complexity", &[]), "an empty password contains nothing"),
    never("Password", ("blank", &["true"]), ("min_length", &[]), "an empty password has no characters"),
    never("Session", ("action", &["never"]), ("timeout", &[]), "there is no time-out"),
    never("Session", ("action", &["never"]), ("default", &[]), "there is no time-out that could be on or off"),
    never("Session", ("need", &["optional"]), ("timeout", &[]), "what is optional is no rule"),
    never(
        "Session",
        ("rules_from", &["device"]),
        ("need", &[]),
        "the device enforces the time-out; `need` says how strongly others are asked to",
    ),
    never("Session", ("action", &["never"]), ("range", &[]), "there is no time-out that could be set"),
    never(
        "MultiFactor",
        ("code_digits", &[]),
        ("code_length", &[]),
        "digits are characters, too: one of the two is enough",
    ),
    never(
        "Product",
        ("state", &["included"]),
        ("supplied_by", &["operator", "user", "patient", "practitioner"]),
        "it is delivered with the device",
    ),
    never("Interface", ("kind", WIRED), ("frequency", &[]), "it is no radio"),
    never("Interface", ("kind", WIRED), ("coexistence", &[]), "it is no radio"),
    never("Interface", ("kind", WIRED), ("power", &[]), "it is no radio"),
    never("Export", ("personal", &["false"]), ("categories", PERSONAL), "such data is about persons"),
    never("Flow", ("personal", &["false"]), ("data", PERSONAL), "such data is about persons"),
    never("Store", ("personal", &["false"]), ("categories", PERSONAL), "such data is about persons"),
    never(
        "Port",
        ("firewall_rule", &["block"]),
        ("need", &["required"]),
        "the device does not work without what is blocked",
    ),
    never("Port", ("transport", &["icmp", "icmpv6"]), ("configurable", &[]), "ICMP has no number that could be set"),
];

/// Fields that say nothing without another one of their table: type of the table, field with its values, what it needs; one of
/// several with a stroke between them. Of a rule
/// that is off on delivery, no value need be given.
pub(crate) const NEEDS: &[(&str, Meant, &str)] = &[
    ("AccountManagement", ("first_password_changed", &[]), "first_password_by"),
    ("Control", ("risk_severity", &[]), "risk"),
    ("Password", ("attempts_within", &[]), "max_attempts"),
    ("Password", ("complexity_at_least", &[]), "complexity"),
    ("Malware", ("installed_by", &[]), "protection"),
    ("Malware", ("need", &[]), "protection"),
    ("Port", ("firewall_rule", &["allow"]), "direction"),
    ("Store", ("retention_from", &[]), "retention|retention_range"),
    ("Support", ("counted_from", &[]), "duration"),
];

/// The field that names rules for passwords that are off on delivery.
pub(crate) const OFF: &str = "off_by_default";

/// The rules of a type of table for the JSON Schema.
pub(super) fn rules(kind: &str) -> Vec<Value> {
    let value = |text: &&str| match *text {
        "true" => json!(true),
        "false" => json!(false),
        text => json!(text),
    };
    let values = |meant: &Meant| -> Vec<Value> { meant.1.iter().map(value).collect() };
    let holds = |meant: &Meant| {
        let is = if meant.1.is_empty() { json!(true) } else { json!({ "enum": values(meant) }) };
        json!({ "properties": { meant.0: is }, "required": [meant.0] })
    };
    let contradictions = NEVER.iter().filter(|row| row.kind == kind).map(|Never { one, other, .. }| {
        let never = if other.1.is_empty() {
            json!(false)
        } else {
            // One value, or a list of them.
            json!({ "not": { "enum": values(other) }, "items": { "not": { "enum": values(other) } } })
        };
        json!({ "if": holds(one), "then": { "properties": { other.0: never } } })
    });
    let needs = NEEDS.iter().filter(|(table, ..)| *table == kind);
    let needs = needs.map(|(_, field, needs)| {
        let given = if field.1.is_empty() { json!({ "required": [field.0] }) } else { holds(field) };
        let off = json!({ "properties": { OFF: { "contains": { "const": needs } } }, "required": [OFF] });
        let one = |name: &str| json!({ "required": [name] });
        let there = match needs.split('|').map(one).collect::<Vec<_>>() {
            any if any.len() > 1 => json!({ "anyOf": any }),
            _ => one(needs),
        };
        let then = if kind == "Password" { json!({ "anyOf": [there, off] }) } else { there };
        json!({ "if": given, "then": then })
    });
    contradictions.chain(needs).collect()
}
