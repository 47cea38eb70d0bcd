//! Statements on known vulnerabilities (VEX) in the terms of the model; the importers fill it in.

use std::cmp::Ordering;

use super::{contains, tidy};
use crate::model::device::protection::{VexJustification, VexResponse, VexState};
use crate::model::device::value::Date;

/// A statement of a file about one vulnerability.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// Its path in the file: `vulnerabilities[3]`.
    pub at: String,
    /// Its number and other numbers of the same vulnerability; at least one.
    pub ids: Vec<String>,
    /// Its products or components; empty if the file names none and means the device.
    pub subjects: Vec<Subject>,
    /// `None` if the vulnerability is listed and not assessed.
    pub state: Option<VexState>,
    pub justification: Option<VexJustification>,
    pub response: Vec<VexResponse>,
    /// The reason, on one line.
    pub because: Option<String>,
    /// The user's action, on one line.
    pub action: Option<String>,
    /// Scores with their scale and where they are from: `7.5 (CVSS 3.1, NVD)`.
    pub score: Option<String>,
    /// The day of the assessment.
    pub date: Option<Date>,
}

/// A product, a component, or a component in a product.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Subject {
    pub product: Option<Item>,
    pub component: Option<Item>,
    /// The versions concerned; all if none is named.
    pub versions: Vec<Versions>,
}

impl Subject {
    /// Whether a statement covers one of some versions, and whether it is affected as the state says; no version is any
    /// version.
    #[must_use]
    pub fn meets(&self, own: &[&str]) -> Option<bool> {
        if self.versions.is_empty() || own.is_empty() {
            return Some(true);
        }
        let of = |own: &str| self.versions.iter().filter(|one| one.hold(own) != Some(false)).collect::<Vec<_>>();
        let meant: Vec<&Versions> = own.iter().flat_map(|own| of(own)).collect();
        (!meant.is_empty()).then(|| meant.iter().any(|one| one.affected))
    }
}

/// A version, or a range of them: `vers:semver/>=1.5.0|<7.0.0` (ECMA-427).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    pub range: String,
    /// Whether the file calls them affected.
    pub affected: bool,
}

impl Versions {
    /// Whether a version is among them; `None` if that cannot be decided.
    fn hold(&self, version: &str) -> Option<bool> {
        let Some(range) = self.range.strip_prefix("vers:") else { return Some(self.range == version) };
        let (_, constraints) = range.split_once('/')?;
        if constraints == "*" {
            return Some(true);
        }
        let mut bounds: Vec<(&str, &str)> = Vec::new();
        for constraint in constraints.split('|').map(str::trim) {
            let sign = [">=", "<=", "!=", "=", ">", "<"].into_iter().find(|sign| constraint.starts_with(sign));
            let sign = sign.unwrap_or_default();
            let bound = constraint[sign.len()..].trim();
            match (sign, compared(version, bound)?) {
                ("!=", Ordering::Equal) => return Some(false),
                ("" | "=", Ordering::Equal) => return Some(true),
                ("" | "=" | "!=", _) => {}
                _ => bounds.push((sign, bound)),
            }
        }
        let mut unknown = false;
        bounds.sort_by(|(_, one), (_, other)| {
            compared(one, other).unwrap_or_else(|| {
                unknown = true;
                Ordering::Equal
            })
        });
        if unknown {
            return None;
        }
        let above = |(sign, bound): &(&str, &str)| match compared(version, bound) {
            Some(Ordering::Equal) => *sign == ">=",
            order => sign.starts_with('>') && order == Some(Ordering::Greater),
        };
        let below = |(sign, bound): &(&str, &str)| match compared(version, bound) {
            Some(Ordering::Equal) => *sign == "<=",
            order => sign.starts_with('<') && order == Some(Ordering::Less),
        };
        let (Some(first), Some(last)) = (bounds.first(), bounds.last()) else { return Some(false) };
        Some(below(first) || above(last) || bounds.windows(2).any(|pair| above(&pair[0]) && below(&pair[1])))
    }
}

/// The order of two numeric versions; `None` if they contain letters.
fn compared(one: &str, other: &str) -> Option<Ordering> {
    if one == other {
        return Some(Ordering::Equal);
    }
    let numbers = |text: &str| {
        text.trim_start_matches('v').split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u64>>>()
    };
    let (mut one, mut other) = (numbers(one)?, numbers(other)?);
    let length = one.len().max(other.len());
    one.resize(length, 0);
    other.resize(length, 0);
    Some(one.cmp(&other))
}

/// How a file identifies a product or a component.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    /// Names within the formats: a `bom-ref`, an `@id`, a `product_id`. The first is shown in messages.
    pub ids: Vec<String>,
    /// The serial number of the bill that defines the name, if the name contains it.
    pub bill: Option<String>,
    pub purl: Option<String>,
    pub cpe: Option<String>,
    pub name: Option<String>,
    pub version: Option<String>,
}

impl Item {
    /// A subject with only a name, which may be a package URL.
    pub(super) fn named(id: &str) -> Self {
        let purl = id.starts_with("pkg:").then(|| id.to_owned());
        let cpe = id.starts_with("cpe:").then(|| id.to_owned());
        Self { ids: vec![id.to_owned()], purl, cpe, ..Self::default() }
    }

    /// Its name in messages.
    #[must_use]
    pub fn shown(&self) -> String {
        let first = self.ids.first().or(self.purl.as_ref()).or(self.name.as_ref());
        first.cloned().unwrap_or_default()
    }

    /// Whether a name in a configuration identifies it.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let with_version = || Some(format!("{} {}", self.name.as_ref()?, self.version.as_ref()?));
        self.ids.iter().chain(&self.purl).chain(&self.cpe).chain(&self.name).any(|own| own == name)
            || with_version().is_some_and(|own| own == name)
    }
}

/// Who made the assessments of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// Author and number of the file: `Example Devices, EX-2026-001`.
    pub source: Option<String>,
    /// Language tag of its texts, where the file states one.
    pub language: Option<String>,
}

impl Origin {
    pub(super) fn of(author: Option<&str>, number: Option<&str>, language: Option<String>) -> Self {
        let source = tidy::names(author.into_iter().chain(number));
        Self { source, language }
    }
}

/// A package URL without qualifiers and subpath, and its version.
pub(crate) fn purl(text: &str) -> (String, Option<String>) {
    let text = text.split(['?', '#']).next().unwrap_or_default().replace("%40", "@");
    let name = text.rfind('/').map_or(0, |slash| slash + 1);
    match text[name..].rfind('@').filter(|at| *at > 0) {
        Some(at) => (text[..name + at].to_owned(), Some(text[name + at + 1..].to_owned())),
        None => (text, None),
    }
}

/// Texts, each once, in their order.
pub(super) fn joined(texts: impl IntoIterator<Item = String>, between: &str) -> Option<String> {
    let seen: indexmap::IndexSet<String> = texts.into_iter().collect();
    (!seen.is_empty()).then(|| seen.into_iter().collect::<Vec<_>>().join(between))
}

/// The fragment of a BOM-Link as in the bill: with `%2F` as `/`. Other text stays.
pub(super) fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match escaped.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => out.push(byte),
            None => out.push(*byte),
        }
        at += if escaped.is_some_and(|digits| u8::from_str_radix(digits, 16).is_ok()) { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

/// The day of a point in time: `2026-01-31T08:00:00Z`.
pub(super) fn day(text: &str) -> Option<Date> {
    Date::parse(text.get(..10)?)
}

/// A justification in the terms of OpenVEX, CSAF or CycloneDX; equivalent terms of CycloneDX become those of the
/// others.
pub(super) fn justification(text: &str) -> Option<VexJustification> {
    use VexJustification as J;
    Some(match text {
        "component_not_present" => J::ComponentNotPresent,
        "vulnerable_code_not_present" | "code_not_present" => J::VulnerableCodeNotPresent,
        "vulnerable_code_not_in_execute_path" | "code_not_reachable" => J::VulnerableCodeNotInExecutePath,
        "vulnerable_code_cannot_be_controlled_by_adversary" => J::VulnerableCodeCannotBeControlledByAdversary,
        "inline_mitigations_already_exist" | "protected_by_mitigating_control" => J::InlineMitigationsAlreadyExist,
        "requires_configuration" => J::RequiresConfiguration,
        "requires_dependency" => J::RequiresDependency,
        "requires_environment" => J::RequiresEnvironment,
        "protected_by_compiler" => J::ProtectedByCompiler,
        "protected_at_runtime" => J::ProtectedAtRuntime,
        "protected_at_perimeter" => J::ProtectedAtPerimeter,
        _ => return None,
    })
}

/// Whether JSON very probably has a key; the reader of the file reports invalid JSON.
pub(super) fn has_keys(bytes: &[u8], keys: &[&str]) -> bool {
    keys.iter().all(|key| contains(bytes, &format!("\"{key}\"")))
}
