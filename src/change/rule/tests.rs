//! Every built-in rule is right, has its words, and is met by a case.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use serde::Deserialize as _;

use super::*;
use crate::change::facts::{differences, normal};
use crate::device::Configuration;
use crate::fact::facts;
use crate::locale::{LOCALES, Locale};

/// One row of each kind, from which the cases start. Dates are texts, as the test does not read it as a file is read.
const BASE: &str = r#"
schema = 1
document = { number = "N", revision = "A", date = "2026-01-01", language = "en", history = [] }
maintenance = { task = [{ id = "t", title = "Task", interval = "1 year" }] }
contact = { security = "mailto:a@example.com", acknowledge_within = "2 days" }
support = { end = "2030-01-01" }
malware = { protection = "allow_list", third_party_software = "not_possible", exclusions = ["a"] }
integrity = { secure_boot = true, signature = "ECDSA" }
update = { authenticated_by = "signature", interval = "3 months", install_within = "30 days" }
warning = [{ chapter = "network", severity = "warning", hazard = "H", consequence = "C", avoid = "A" }]
residual_risk = [{ id = "r", title = "R", description = "D", severity = "caution" }]
not_applicable = []
feature = [{ id = "f", title = "F", state = "provided", default = "on", description = "D" }]
logging = { events = ["login"], retention = "1 year" }
[device]
name = "Pump"
software_version = "1"
regulation = "mdr"
purpose = "P"
manufacturer = { name = "M" }
[access]
authentication = ["local_pin"]
password = { min_length = 8, max_attempts = 5, default_credentials = "unique_per_device" }
session = { timeout = "5 min" }
multi_factor = { state = "not_provided", required_for = ["nurse"] }
emergency = { state = "provided", logged = true }
role = [{ id = "nurse", may = ["a"] }]
[data]
removable_media = "service_only"
store = [{ id = "s", title = "S", categories = ["health"], retention = "30 days" }]
[network]
connection = "optional"
zone = [{ id = "z", title = "Z", traffic = "deny_all_but_listed" }]
interface = [{ id = "i", kind = "ethernet", default = "off" }]
flow = [{ from = "a", to = "b", data = ["health"], deidentified = "pseudonymised" }]
firewall = { state = "provided", policy = "deny_all_but_listed" }
remote_access = { state = "not_provided", logged = false }
requirements = { jitter = "<= 100 ms" }
[[network.port]]
id = "a"
number = 443
transport = "tcp"
direction = "inbound"
protocol = "HTTPS"
need = "recommended"
purpose = "P"
default = "filtered"
authentication = "server"
encryption = "TLS 1.3"
open_for = "5 min"
[[network.port]]
id = "b"
number = 123
transport = "udp"
direction = "outbound"
protocol = "NTP"
need = "optional"
purpose = "P"
authentication = "none"
encryption = { state = "not_provided", because = "B", instead = "I" }
[environment]
assumptions = ["One."]
control = [{ id = "c", kind = "firewall", responsibility = "shared", need = "recommended" },
  { id = "d", kind = "backup", responsibility = "manufacturer", need = "recommended" }]
no_action = [{ kind = "backup", because = "B" }]
[sbom]
component = [{ name = "zlib", version = "1" }]
vulnerability = [{ id = "CVE-1", state = "under_investigation" }]
"#;

/// Rule, path in the base, value before and after as TOML; `=` is the value that the base has, `-` none.
const CASES: &str = r#"
port-opened               | network.port.2                        | - | { id = "c", number = 23, transport = "tcp", direction = "inbound", protocol = "Telnet", need = "optional", purpose = "P" }
connection-added          | network.port.2                        | - | { id = "c", number = 23, transport = "tcp", direction = "outbound", protocol = "Telnet", need = "optional", purpose = "P" }
port-closed               | network.port.1                        | = | -
port-number-added         | network.port.0.number                 | = | [443, 8443]
port-number-removed       | network.port.0.number                 | [443, 8443] | 443
port-number-changed       | network.port.0.number                 | = | 8443
port-now-inbound          | network.port.1.direction              | = | "both"
port-no-longer-inbound    | network.port.0.direction              | = | "outbound"
port-more-open            | network.port.0.default                | = | "open"
port-less-open            | network.port.0.default                | = | "closed"
port-from-internet        | network.port.0.internet               | - | "allowed"
port-open-longer          | network.port.0.open_for               | = | "1 h"
port-open-shorter         | network.port.0.open_for               | = | "30 s"
port-open-without-end     | network.port.0.open_for               | = | -
port-no-authentication    | network.port.0.authentication         | = | "none"
port-authentication       | network.port.1.authentication         | = | "mutual"
port-needed               | network.port.0.need                   | = | "required"
port-needed-less          | network.connection                    | = | "none"
interface-added           | network.interface.1                   | - | { id = "j", kind = "wifi" }
interface-removed         | network.flow.0                        | = | -
more-data                 | network.flow.0.data                   | = | ["health", "image"]
less-data                 | data.store.0.categories               | ["health", "image"] | ["image"]
less-deidentified         | network.flow.0.deidentified           | = | "none"
more-deidentified         | network.flow.0.deidentified           | = | "anonymised"
traffic-freer             | network.zone.0.traffic                | = | "allow_all"
traffic-stricter          | network.firewall.policy               | = | "isolated"
way-on                    | network.interface.0.default           | = | "on"
way-off                   | network.interface.0.default           | = | "not_installed"
access-from-afar          | network.remote_access.state           | = | "provided"
no-access-from-afar       | access.emergency.state                | = | "not_provided"
not-logged                | access.emergency.logged               | = | false
logged                    | network.remote_access.logged          | = | true
network-demands           | network.requirements.jitter           | = | "<= 50 ms"
encryption-dropped        | network.port.0.encryption             | = | -
encryption-dropped        | network.port.0.encryption             | = | { state = "not_provided", because = "B", instead = "I" }
encryption-absent         | data.store.0.encryption               | - | { state = "not_provided", because = "B", instead = "I" }
encryption-added          | network.port.1.encryption             | = | "TLS 1.3"
encryption-added          | data.store.0.encryption               | - | { state = "provided", method = "AES-256" }
encryption-method         | network.port.0.encryption             | = | "TLS 1.2"
protection-dropped        | network.firewall.state                | = | "by_host"
protection-added          | access.multi_factor.state             | = | "provided"
feature-removed           | feature.0                             | = | -
feature-added             | feature.1                             | - | { id = "g", title = "G" }
feature-off               | feature.0.default                     | = | "off"
feature-on                | feature.0.default                     | = | "always_on"
limits-more               | feature.0.limits                      | - | "Not at night."
no-malware-protection     | malware.protection                    | = | "none"
malware-protection        | malware.protection                    | "none" | "allow_list"
exclusion-added           | malware.exclusions                    | = | ["a", "b"]
exclusion-removed         | malware.exclusions                    | = | []
other-software-freer      | malware.third_party_software          | = | "allowed"
other-software-stricter   | malware.third_party_software          | "allowed" | "only_listed"
integrity-less            | integrity.secure_boot                 | = | false
integrity-more            | integrity.secure_boot                 | false | true
update-not-authenticated  | update.authenticated_by               | = | "none"
update-authenticated      | update.authenticated_by               | "none" | "hash"
without-login-more        | access.without_login                  | - | ["Alarms can be seen."]
without-login-less        | access.authentication                 | ["local_pin", "none"] | ["local_pin"]
second-factor-less        | access.multi_factor.required_for      | = | []
second-factor-more        | access.multi_factor.required_for      | = | ["nurse", "service"]
password-weaker           | access.password.min_length            | = | 6
password-weaker           | access.password.complexity            | ["digit", "special"] | ["digit"]
password-stronger         | access.password.min_length            | = | 12
password-guessed-easier   | access.password.max_attempts          | = | -
password-guessed-harder   | access.password.max_attempts          | = | 3
credentials-known         | access.password.default_credentials   | = | "shared_known"
credentials-own           | access.password.default_credentials   | = | "none"
session-longer            | access.session.timeout                | = | "1 h"
session-shorter           | access.session.timeout                | = | "60 s"
rights-more               | access.role.0.may                     | = | ["a", "b"]
rights-less               | access.role.0.may                     | ["a", "b"] | ["a"]
store-added               | data.export                           | - | [{ id = "e", title = "E" }]
store-removed             | data.store.0                          | = | -
retention-longer          | data.store.0.retention                | = | "6 months"
retention-shorter         | data.store.0.retention                | = | "2 weeks"
media-freer               | data.removable_media                  | = | "allowed"
media-stricter            | data.removable_media                  | = | "none"
logs-less                 | logging.retention                     | = | "1 month"
logs-more                 | logging.events                        | = | ["login", "logout"]
control-needed            | environment.control.2                 | - | { id = "e", kind = "proxy", responsibility = "operator", need = "required" }
control-not-needed        | environment.control.0                 | = | -
control-need-up           | environment.control.0.need            | = | "required"
control-need-down         | environment.control.0.need            | = | "optional"
control-now-the-operators | environment.control.1.responsibility  | = | "operator"
control-no-longer-the-operators | environment.control.0.responsibility | = | "manufacturer"
action-now-needed         | environment.no_action.0               | = | -
action-not-needed         | environment.no_action.1               | - | { kind = "proxy", because = "B" }
task                      | maintenance.task.0.interval           | = | "2 years"
support-shorter           | support.end                           | = | "2029-12-31"
support-longer            | support.end                           | = | "2031-01-01"
slower                    | contact.acknowledge_within            | = | "1 week"
faster                    | update.interval                       | = | "1 month"
contact-removed           | contact.security                      | = | -
vulnerability-added       | sbom.vulnerability.1                  | - | { id = "CVE-2", state = "affected" }
vulnerability-worse       | sbom.vulnerability.0.state            | = | "affected"
vulnerability-better      | sbom.vulnerability.0.state            | = | "not_affected"
component                 | sbom.component.0.version              | = | "2"
risk-added                | misuse                                | - | [{ id = "m", description = "D", consequence = "C", avoid = "A", severity = "notice" }]
warning-removed           | warning.0                             | = | -
risk-removed              | residual_risk.0                       | = | -
risk-graver               | residual_risk.0.severity              | = | "danger"
risk-lighter              | residual_risk.0.severity              | = | "notice"
requirement-not-applicable | not_applicable.0                     | - | { requirement = "mdr-1", because = "B" }
document                  | document.revision                     | = | "B"
prose                     | feature.0.description                 | = | "Another."
"#;

fn at<'v>(value: &'v mut toml::Value, segment: &str) -> &'v mut toml::Value {
    match value {
        toml::Value::Array(items) => &mut items[segment.parse::<usize>().expect("an index")],
        other => other
            .as_table_mut()
            .expect("a table")
            .entry(segment)
            .or_insert_with(|| toml::Value::Table(toml::Table::new())),
    }
}

/// The base with a value set, left as it is or taken out.
fn with(path: &str, value: &str) -> Fact {
    let mut base: toml::Value = toml::from_str(BASE).expect("the base is TOML");
    let mut parent = &mut base;
    let (above, last) = path.rsplit_once('.').unwrap_or(("", path));
    for segment in above.split('.').filter(|segment| !segment.is_empty()) {
        parent = at(parent, segment);
    }
    match (value, parent) {
        ("=", _) => {}
        ("-", toml::Value::Array(items)) => {
            let index: usize = last.parse().expect("an index");
            if index < items.len() {
                items.remove(index);
            }
        }
        ("-", parent) => _ = parent.as_table_mut().expect("a table").remove(last),
        (value, parent) => {
            let value = toml::from_str::<toml::Table>(&format!("v = {value}")).expect(value)["v"].clone();
            match parent {
                toml::Value::Array(items) => items.push(value),
                parent => _ = parent.as_table_mut().expect("a table").insert(last.to_owned(), value),
            }
        }
    }
    let configuration = Configuration::deserialize(base).unwrap_or_else(|error| panic!("{path}: {error}"));
    normal(&facts(&configuration).expect("facts"))
}

#[test]
fn every_rule_is_right_and_has_its_words() {
    let (rules, wrong, _) = read(None, &|_| true);
    let told: Vec<String> = wrong.iter().map(|diagnostic| diagnostic.problem.message()).collect();
    assert_eq!(told, [""; 0]);
    assert!(rules.rules.len() > 80 && rules.orders.len() > 10);
    let reasons: BTreeSet<String> = rules.rules.iter().filter_map(|rule| rule.reason.clone()).collect();
    for tag in LOCALES {
        let locale = Locale::load(tag, &[], None).expect("wording");
        let known: BTreeSet<String> =
            locale.messages().filter_map(|name| name.strip_prefix("change-reason.")).map(str::to_owned).collect();
        assert_eq!(known, reasons, "{tag}");
    }
}

#[test]
fn every_rule_is_met_by_a_case() {
    let rules = standard();
    let mut met = BTreeSet::new();
    for case in CASES.lines().filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = case.splitn(4, '|').map(str::trim).collect();
        let [rule, path, old, new] = parts.as_slice() else { panic!("{case}") };
        let (old, new) = (with(path, old), with(path, new));
        let asked = Asked::new(&rules, &old, &new);
        let found: Vec<&str> = differences(&old, &new)
            .iter()
            .filter_map(|difference| asked.rule(difference))
            .map(|rule| rule.id.as_str())
            .collect();
        assert!(found.contains(rule), "{case}\nis told by {found:?}");
        met.insert((*rule).to_owned());
    }
    let all: BTreeSet<String> = rules.rules.iter().map(|rule| rule.id.clone()).collect();
    assert_eq!(met, all);
}

#[test]
fn closing_and_opening_are_never_of_one_class() {
    // The other way round, no case of a new exposure may be one again.
    let rules = standard();
    for case in CASES.lines().filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = case.splitn(4, '|').map(str::trim).collect();
        let class = |old: &Fact, new: &Fact| {
            let asked = Asked::new(&rules, old, new);
            differences(old, new).iter().filter_map(|found| asked.rule(found)).map(|rule| rule.class).min()
        };
        let (old, new) = (with(parts[1], parts[2]), with(parts[1], parts[3]));
        let (there, back) = (class(&old, &new), class(&new, &old));
        // That a safety message is new and that one is gone are both for a person to look at.
        if there == Some(Class::Exposure) && parts[1] != "warning.0" {
            assert_ne!(back, Some(Class::Exposure), "{case}");
        }
    }
}

#[test]
fn a_projects_rules_go_first_and_replace() {
    let own = "[[rule]]\nid = \"port-opened\"\npath = \"network.port\"\nchange = \"added\"\nclass = \"other\"\n\
               [[rule]]\nid = \"mine\"\ntype = \"Prose\"\nchange = [\"added\", \"changed\"]\nclass = \"exposure\"\n";
    let (rules, wrong, _) = read(Some(own), &|_| true);
    assert_eq!(wrong.len(), 0);
    let ids: Vec<&str> = rules.rules.iter().take(2).map(|rule| rule.id.as_str()).collect();
    assert_eq!(ids, ["mine", "port-opened"]);
    assert_eq!(rules.rules[1].class, Class::Other);
    assert_eq!(rules.rules.len(), standard().rules.len() + 1);
}

#[test]
fn what_is_wrong_with_a_rule_is_told() {
    let rule = |lines: &str| format!("[[rule]]\nid = \"x\"\nchange = \"increased\"\nclass = \"other\"\n{lines}\n");
    for (own, code) in [
        (rule("path = \"network.prot\""), "E0620"),
        (rule("path = \"network.port.number\"").repeat(2), "E0621"),
        (rule("type = \"prose\""), "E0622"),
        (rule("path = \"network.port.number\"\nreason = \"why\""), "E0623"),
        ("[[order]]\ntype = \"need\"\nvalues = [\"a\"]".to_owned(), "E0624"),
        ("[[order]]\ntype = \"Need\"\nvalues = [\"needed\"]".to_owned(), "E0625"),
        (rule("path = \"network.port.need\"\nto = \"needed\""), "E0625"),
        (rule("path = \"network.port.transport\""), "E0626"),
        (rule(""), "E0627"),
        (rule("path = \"network.port.need\"\ntype = \"Need\""), "E0627"),
        (rule("paths = \"network.port.need\""), "E0201"),
    ] {
        let (_, wrong, _) = read(Some(&own), &|_| false);
        let codes: Vec<&str> = wrong.iter().map(|found| found.problem.code()).filter(|found| *found == code).collect();
        assert!(!codes.is_empty(), "{own}\n{code} is not in {wrong:?}");
    }
}

#[test]
fn times_compare_across_units() {
    assert_eq!(measures("90 min", "2 h"), Some(Ordering::Less));
    assert_eq!(measures("1..15 min", "1..10 min"), Some(Ordering::Greater));
    assert_eq!(measures("<= 4 h", "4 h"), None);
    assert_eq!(measures("16 GiB", "500 ms"), None);
    assert_eq!(measures("16 GiB", "32 GiB"), Some(Ordering::Less));
}
