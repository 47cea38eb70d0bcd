//! The kinds of value that a fact can have. The type decides how a value is worded and escaped, so the type names here
//! are read by [`crate::model::fact`].

use icu_calendar::types::RataDie;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use crate::model::fact::Fact;
use crate::model::vacuous::names_no_encryption;

/// A newtype over a string, with the pattern that its text must match.
macro_rules! text_types {
    ($($(#[$doc:meta])* $name:ident $pattern:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        pub struct $name(pub String);

        impl JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                let mut schema = json_schema!({ "type": "string" });
                let description = [$(doc_of(stringify!($doc))),*].join(" ");
                schema.insert("description".into(), description.trim().into());
                for (key, value) in pattern($pattern) {
                    schema.insert(key.into(), value);
                }
                schema
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

/// The text of a doc attribute as `stringify!` gives it: `doc = r" text"`.
fn doc_of(attribute: &str) -> &str {
    attribute.trim_start_matches(|c| c != '"').trim_matches('"').trim()
}

/// Schema keys of a pattern: a regular expression, the word `date`, or nothing.
fn pattern(pattern: &'static str) -> Vec<(&'static str, serde_json::Value)> {
    match pattern {
        "" => Vec::new(),
        "date" => vec![("format", "date".into())],
        DATE_OR_MONTH => vec![("pattern", pattern.into()), ("examples", ["2026-01-31", "2026-01"].as_slice().into())],
        expression => vec![("pattern", expression.into())],
    }
}

/// A month of a year, or a day of it.
const DATE_OR_MONTH: &str = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$";

/// Ids of rows: they become anchors, so they are plain ASCII.
const ID: &str = "^[a-z0-9][a-z0-9_-]*$";

text_types! {
    /// Name of a row that other facts refer to, and part of its anchor: lower-case letters, digits, `_` and `-`.
    Id ID;
    /// Plain text, shown as it is written and never translated: names of standards, companies, people.
    Text "";
    /// A name that may hold words: shown as it is written, or as its translation where one is given.
    Label "";
    /// The manufacturer's own sentence or phrase with inline Markdown (**bold**, *emphasis*, `code`, links) and references such as `{ref:network.port}` or `{contact.security}`. It is translated.
    Prose "";
    /// An identifier to be copied, shown in a monospaced font: a path, an address, a key, a certificate name.
    Code "";
    /// A web address (`https://…`), an e-mail address (`mailto:…`) or a telephone number (`tel:…`).
    Link "^(https?://|mailto:|tel:).+";
    /// A telephone number, shown as it is written. One with its country, `+49 40 5550 199`, can be called from the document.
    Phone "";
    /// A calendar date, `2026-10-01`.
    Date "date";
    /// A calendar date, `2031-06-15`, or a month, in quotes and up to its last day: `2031-06`.
    DateOrMonth DATE_OR_MONTH;
    /// A version (`4.2.0`), the least version (`>= 128`), the latest one (`<= 4`) or a range (`13..15`).
    Version "";
    /// A length of time: `15 min`, `90 days`, `2 working days`, with a comparison (`<= 4 h`), a range (`1..15 min`) or about (`~ 5 min`).
    Duration r"^((<=|>=|<|>|~)\s*)?[0-9]+([.][0-9]+)?(\s*[.][.]\s*[0-9]+([.][0-9]+)?)?\s*(ms|s|min|h|days?|working days?|weeks?|months?|years?)$";
    /// A measured value with its unit: `16 GiB`, `<= 500 ms`, `>= 128 kbit/s`, `5..40 °C`, `~ 50 MB` for about as much.
    Quantity r"^((<=|>=|<|>|~)\s*)?[0-9]+([.][0-9]+)?(\s*[.][.]\s*[0-9]+([.][0-9]+)?)?\s*[^0-9\s][^\n]*$";
    /// The id of a part (`[[part]]`).
    PartRef ID;
    /// The id of a part or of a peer (`[[part]]`, `[[network.peer]]`).
    NodeRef ID;
    /// The id of an operating mode (`[[device.mode]]`).
    ModeRef ID;
    /// The id of a variant (`[[device.variant]]`).
    VariantRef ID;
    /// The id of an option (`[[device.option]]`).
    OptionRef ID;
    /// The id of a role (`[[access.role]]`).
    RoleRef ID;
    /// The id of somebody at the operator whom readers call (`[[contact.local]]`).
    LocalContactRef ID;
    /// The id of a function that roles may use (`[[access.function]]`).
    FunctionRef ID;
    /// The id of a network zone (`[[network.zone]]`).
    ZoneRef ID;
    /// The id of an interface (`[[network.interface]]`).
    InterfaceRef ID;
    /// The id of a group of controls (`[[environment.group]]`).
    GroupRef ID;
    /// The id of a port (`[[network.port]]`).
    PortRef ID;
    /// The name of a component (`[[sbom.component]]`).
    ComponentRef "";
    /// The id of a residual risk (`[[residual_risk]]`).
    RiskRef ID;
    /// The id of a requirement, as `ifugen requirements list` shows it.
    RequirementRef "^[a-z0-9]+([.-][a-z0-9]+)*$";
}

impl Date {
    /// A calendar date in the form of ISO 8601, `2026-01-31`; nothing where the text is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        is_date(text).then(|| Self(text.to_owned()))
    }
}

impl DateOrMonth {
    /// A date or a month in the form of ISO 8601; nothing where the text is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (is_date(text) || is_month(text)).then(|| Self(text.to_owned()))
    }
}

/// The last day that a date or a month means, to be compared with other days as a text: every month has 31.
pub(crate) fn last_day(text: &str) -> std::borrow::Cow<'_, str> {
    if is_month(text) { format!("{text}-31").into() } else { text.into() }
}

/// Year and month: `2026-01`.
pub(crate) fn is_month(text: &str) -> bool {
    text.len() == 7 && is_date(&format!("{text}-01"))
}

/// Year, month and day of the Gregorian calendar: `2026-01-31`.
pub(crate) fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
        return false;
    }
    let (Ok(year), Ok(month), Ok(day)) = (year.parse(), month.parse(), day.parse()) else { return false };
    icu_calendar::Date::try_new_iso(year, month, day).is_ok()
}

/// Year, month and day of a day that is counted from 1 January 1970.
pub(crate) fn day_since_1970(days: i64) -> (i32, u8, u8) {
    const FIRST: i64 = 719_163;
    let date = icu_calendar::Date::from_rata_die(RataDie::new(days.saturating_add(FIRST)), icu_calendar::Iso);
    (date.year().extended_year(), date.month().ordinal, date.day_of_month().0)
}

/// The date some days after another one, `2026-10-01`; `None` if the text is no date.
pub(crate) fn days_after(date: &str, days: i64) -> Option<String> {
    let mut numbers =
        Date::parse(date)?.0.split('-').map(str::parse::<i32>).collect::<Result<Vec<_>, _>>().ok()?.into_iter();
    let (year, month, day) = (numbers.next()?, numbers.next()?.try_into().ok()?, numbers.next()?.try_into().ok()?);
    let date = icu_calendar::Date::try_new_iso(year, month, day).ok()?;
    let later = icu_calendar::Date::from_rata_die(date.to_rata_die() + days, icu_calendar::Iso);
    Some(format!("{:04}-{:02}-{:02}", later.year().extended_year(), later.month().ordinal, later.day_of_month().0))
}

/// The last day that a date or a month means, as a date.
pub(crate) fn exact_last_day(text: &str) -> Option<String> {
    if Date::parse(text).is_some() {
        return Some(text.to_owned());
    }
    (28..=31).rev().map(|day| format!("{text}-{day}")).find(|date| Date::parse(date).is_some())
}

/// One value or a list of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    /// The values, at least one where the file is valid.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Many(values) => values,
        }
    }
}

/// Port numbers: one (`443`), a range (`"5000..5010"`), several (`[80, 443]`), all of them (`"any"`) or one that the manufacturer
/// does not know (`"not_known"`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PortNumber {
    One(PortValue),
    Many(Vec<PortValue>),
}

/// A port number (1 to 65535), a range of them (`"5000..5010"`), `"any"` or `"not_known"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PortValue {
    Number(PortInteger),
    Range(PortRange),
}

/// A port number, 1 to 65535.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PortInteger(#[schemars(range(min = 1, max = 65535))] pub u16);

/// The number of an IP protocol, 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct IpProtocol(pub u8);

text_types! {
    /// A range of ports (`5000..5010`), `any`, or `not_known` where the manufacturer does not know the number.
    PortRange r"^(any|not_known|[0-9]{1,5}\s*[.][.]\s*[0-9]{1,5})$";
}

impl PortRange {
    /// First and last port, or `None` if the text is not a range of ports.
    #[must_use]
    pub fn bounds(&self) -> Option<(u16, u16)> {
        self.0.contains("..").then(|| ports(&self.0))?
    }
}

/// First and last port of a number or a range, as a configuration states it; `None` for `any` and `not_known`.
#[must_use]
pub fn ports(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once("..").unwrap_or((text, text));
    Some((first.trim().parse().ok()?, last.trim().parse().ok()?))
}

/// A closed list of values, each worded in every language.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        #[allow(
            clippy::enum_variant_names,
            clippy::upper_case_acronyms,
            reason = "values are called as the configuration calls them"
        )]
        pub enum $name { $($(#[$variant_doc])* $variant),* }
    )*};
}
pub(crate) use choices;

/// Tables of the configuration: each key is a field, no other key is allowed.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
    )*};
}
pub(crate) use tables;

choices! {
    /// Whether a capability is there. Leaving it out means not stated, never no.
    Provision {
        /// The device has it.
        Provided,
        /// The device does not have it: say why (`because`) and what the user does instead (`instead`).
        NotProvided,
        /// The operator must provide it.
        ByOperator,
        /// The operating system or the host of the software provides it.
        ByHost,
        /// It makes no sense for this device: say why (`because`).
        NotApplicable,
    }
    /// Who sees to something.
    Party {
        Manufacturer,
        /// Who is responsible for the use of the device. In a document for lay readers: the reader, or the organisation that provides
        /// the device to the reader.
        Operator,
        /// Manufacturer and operator together.
        Shared,
        User, Patient, ThirdParty, ServicePartner,
        /// Who sets the device up within the operator's systems.
        Integrator,
        /// A practitioner with a practice of their own.
        Practitioner,
    }
    /// How strongly something is asked for.
    Need {
        /// It must be done or be there.
        Required,
        StronglyRecommended, Recommended,
        /// The manufacturer prefers it to other ways that are right, too.
        Preferred,
        /// Recommended where the operating environment allows it.
        WherePossible,
        /// It can be done or left out.
        Optional,
    }
    /// Worst credible harm, as the risk file has it (ANSI Z535.4): death or serious injury will follow, could follow,
    /// minor or moderate injury could follow, no injury.
    Severity { Danger, Warning, Caution, Notice }
    /// Who or what can be harmed.
    Asset {
        Patient,
        /// Users and others who are near the device.
        User,
        /// Data on persons.
        PersonalData,
        /// Data that is not on persons: settings, logs, software.
        OtherData,
        /// The device itself, its hardware or software.
        Device,
        /// What the device does: a function stops or comes late.
        Function,
        Network, OtherSystems,
    }
    /// How a thing stands when it is delivered.
    DefaultState {
        /// On, and cannot be switched off.
        AlwaysOn,
        On, Off, NotInstalled,
    }
}

tables! {
    /// When a fact holds: all that is given must be true at once.
    Condition {
        /// Only in these operating modes.
        modes: Option<Vec<ModeRef>>,
        /// Only for these variants.
        variants: Option<Vec<VariantRef>>,
        /// Only with these options.
        options: Option<Vec<OptionRef>>,
        /// Only on these platforms: `["Windows 11"]`.
        platforms: Option<Vec<Label>>,
        /// Only from or up to these versions of the software.
        versions: Option<Version>,
        /// Anything else, as a clause that follows "Only if": `"DICOM export is on"`.
        condition: Option<Prose>,
    }

    /// A capability that is there or not; what is not there says why, and what the user does instead.
    Protection {
        state: Provision,
        /// How strongly the manufacturer asks the operator to provide it, with `state = "by_operator"`; required when left out.
        need: Option<Need>,
        /// How it stands when delivered.
        default: Option<DefaultState>,
        /// Who can switch it on and off.
        configured_by: Option<Vec<RoleRef>>,
        /// To what it can be set: `on or off for each receiver`.
        range: Option<Prose>,
        /// Algorithm, protocol or product: `AES-256-XTS`, `TLS 1.3`; several where all of them are used or can be used. Which of them the
        /// operator can choose, `note` says.
        method: Option<OneOrMany<Label>>,
        /// Where the key is kept: `TPM 2.0`.
        key_in: Option<Prose>,
        /// Why it is not provided or does not apply.
        because: Option<Prose>,
        /// What the user does instead.
        instead: Option<Prose>,
        /// What it does not protect against.
        limits: Option<Prose>,
        /// Anything else about it.
        note: Option<Prose>,
    }
}

/// Encryption in short (`"TLS 1.3"`) or with its state and reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Encryption {
    Short(OneOrMany<Label>),
    Full(Protection),
}

/// Whether an [`Encryption`] among the facts says that there is none, or not always one.
pub(crate) fn is_unencrypted(encryption: &Fact) -> bool {
    match encryption {
        Fact::Table(table) => {
            matches!(table.get("state"), Some(Fact::Choice { value: "not_provided" | "not_applicable", .. }))
                || matches!(table.get("default"), Some(Fact::Choice { value: "off" | "not_installed", .. }))
                || table.get("method").is_some_and(is_unencrypted)
        }
        Fact::List(methods) => methods.iter().any(is_unencrypted),
        method => method.text().is_some_and(is_none),
    }
}

/// Whether the name of a method says that there is none.
pub(crate) fn is_none(method: &str) -> bool {
    names_no_encryption(method)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::fact::facts;

    #[test]
    fn what_is_no_encryption_is_known_in_each_form() {
        let of = |value: serde_json::Value| {
            let encryption: Encryption = serde_json::from_value(value).expect("an encryption");
            is_unencrypted(&facts(&encryption).expect("facts"))
        };
        for none in [json!("none"), json!(" None "), json!(["TLS 1.3", "none"]), json!("Unverschlüsselt")] {
            assert!(of(none.clone()), "{none}");
        }
        for (state, expected) in [
            ("provided", false),
            ("by_operator", false),
            ("by_host", false),
            ("not_provided", true),
            ("not_applicable", true),
        ] {
            assert_eq!(of(json!({ "state": state })), expected, "{state}");
        }
        assert!(!of(json!("TLS 1.3")) && !of(json!(["TLS 1.2", "TLS 1.3"])));
        // A state makes no method out of "none".
        for none in [json!("none"), json!(["TLS 1.3", "None"])] {
            assert!(of(json!({ "state": "provided", "method": none })), "{none}");
        }
        assert!(!of(json!({ "state": "by_host", "method": "TLS 1.3" })));
        // A method that is off on delivery encrypts nothing.
        assert!(of(json!({ "state": "provided", "method": "TLS 1.3", "default": "off" })));
        assert!(!of(json!({ "state": "provided", "method": "TLS 1.3", "default": "on" })));
    }
}
