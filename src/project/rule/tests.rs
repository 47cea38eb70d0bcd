//! Every built-in rule is right, has its words, and is met by a case.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use serde::Deserialize as _;

use super::*;
use crate::model::device::Configuration;
use crate::model::difference::{differences, normal};
use crate::model::fact::facts;
use crate::wording::locale::{LOCALES, Locale};

/// One row of each kind, from which the cases start. Dates are texts, as the test does not read it as a file is read.
const BASE: &str = r#"
schema = 1
document = { number = "N", revision = "A", date = "2026-01-01", language = "en", history = [] }
maintenance = { task = [{ id = "t", title = "Task", interval = "1 year" }] }
contact = { security = "mailto:a@example.com", acknowledge_within = "2 days" }
support = { end = "2030-01-01" }
malware = { protection = "allow_list", third_party_software = "not_possible", exclusions = ["a"] }
integrity = { secure_boot = true, signature = "ECDSA P-256" }
update = { authenticated_by = "signature", interval = "3 months", install_within = "30 days" }
warning = [{ chapter = "network", severity = "warning", hazard = "H", consequence = "C", avoid = "A" }]
residual_risk = [{ id = "r", title = "R", description = "D", severity = "caution" }]
not_applicable = []
feature = [{ id = "f", title = "F", state = "provided", default = "on", description = "D" }]
logging = { events = ["login"], retention = "1 year", clock = { source = "ptp" } }
recovery = { backup = { state = "provided" } }
compatibility = { browser = [{ name = "Chrome" }] }
custom = {}
part = [{ id = "q", title = "Q", kind = "server" }]
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
account = [{ id = "x", name = "x", kind = "person" }]
machine = [{ id = "y", title = "Y", kind = "token" }]
function = []
[data]
removable_media = "none"
store = [{ id = "s", title = "S", categories = ["health"], retention = "30 days" }]
[network]
connection = "optional"
zone = [{ id = "z", title = "Z", traffic = "deny_all_but_listed" }]
interface = [{ id = "i", kind = "ethernet", default = "off" }]
peer = [{ id = "p", title = "P", address = "10.0.0.1" }]
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

/// Rule and class, path in the base, value before and after as TOML; `=` is the value of the base, `-` is none.
const CASES: &str = r#"
encryption-default exposure | network.port.1.encryption.default | "on" | "off"
encryption-default tightening | network.port.1.encryption.default | "off" | "always_on"
password-need exposure      | access.password.need | "required" | "recommended"
password-need tightening    | access.password.case_sensitive | false | true
password-blank exposure     | access.password.blank | false | true
password-blank tightening   | access.password.blank | true | false
account-disabled exposure   | access.account_management | { disabled_after = "30 days" } | { disabled_after = "90 days" }
account-disabled tightening | access.account_management | { user_name = "U" } | { disabled_after = "90 days" }
first-password exposure     | access.account_management | { first_password_changed = true } | { first_password_changed = false }
first-password tightening   | access.account_management | { first_password_changed = false } | { first_password_changed = true }
default-password exposure   | access.account.0.default_password | - | "1234"
default-password-removed review | access.account.0.default_password | "1234" | -
retention-range exposure    | data.store.0.retention_range | "1..30 days" | "1..90 days"
retention-range tightening  | data.store.0.retention_range | "1..90 days" | "1..30 days"
kept review                 | data.store.0.keep | "until_deleted" | "unlimited"
port-opened exposure        | network.port.2 | - | { id = "c", number = 23, transport = "tcp", direction = "inbound", protocol = "Telnet", need = "optional", purpose = "P" }
connection-added exposure   | network.port.2 | - | { id = "c", number = 23, transport = "tcp", direction = "outbound", protocol = "Telnet", need = "optional", purpose = "P" }
port-closed tightening      | network.port.1 | = | -
port-number exposure        | network.port.0.number | = | [443, 8443]
port-number exposure        | network.port.0.number | = | "any"
port-number exposure        | network.port.0.number | "5000..5010" | "5000..6000"
port-number exposure        | network.port.0.number | = | 8443
port-number exposure        | network.port.0.number | "5000..5010" | "5005..5015"
port-number exposure        | network.port.0.number | - | 443
port-number tightening      | network.port.0.number | [443, 8443] | 443
port-number tightening      | network.port.0.number | "any" | [443, "5000..5010"]
port-number other           | network.port.0.number | [5000, 5001] | "5000..5001"
port-number review          | network.port.0.number | = | -
source-port exposure        | network.port.0.source_port | 2000 | -
source-port exposure        | network.port.0.source_port | 2000 | "2000..2010"
source-port exposure        | network.port.0.source_port | 2000 | 3000
source-port tightening      | network.port.0.source_port | - | 2000
source-port other           | network.port.0.source_port | - | "any"
ip-protocol exposure        | network.port.0.ip_protocol | - | 50
ip-protocol exposure        | network.port.0.ip_protocol | 50 | 47
ip-protocol-removed review  | network.port.0.ip_protocol | 50 | -
port-transport exposure     | network.port.0.transport | = | "tcp_udp"
port-transport exposure     | network.port.0.transport | = | "udp"
port-transport tightening   | network.port.0.transport | "tcp_udp" | "tcp"
port-now-inbound exposure   | network.port.1.direction | = | "inbound"
port-direction exposure     | network.port.1.direction | = | "both"
port-direction tightening   | network.port.1.direction | "both" | "outbound"
port-direction review       | network.port.0.direction | = | "outbound"
port-openness exposure      | network.port.0.default | = | "open"
port-openness exposure      | network.port.0.internet | - | "allowed"
port-openness exposure      | network.port.0.internet | "never" | -
port-openness tightening    | network.port.0.default | = | "closed"
port-openness tightening    | network.port.0.internet | - | "never"
port-openness exposure      | network.port.0.firewall_rule | "block" | "allow"
port-openness exposure      | network.port.0.firewall_rule | "none" | "allow"
port-openness tightening    | network.port.0.firewall_rule | "allow" | "block"
port-openness review        | network.port.0.default | = | "not_known"
port-openness review        | network.port.0.internet | "allowed" | -
port-open-for exposure      | network.port.0.open_for | = | "1 h"
port-open-for exposure      | network.port.0.open_for | = | "1..10 min"
port-open-for exposure      | network.port.0.open_for | = | -
port-open-for tightening    | network.port.0.open_for | = | "30 s"
port-open-for tightening    | network.port.0.open_for | - | "30 s"
port-open-for other         | network.port.0.open_for | = | "300 s"
port-authentication exposure | network.port.0.authentication | = | "none"
port-authentication exposure | network.port.0.authentication | = | -
port-authentication exposure | network.port.0.authentication | "mutual" | "ae_title"
port-authentication exposure | network.port.0.authentication | - | "none"
port-authentication tightening | network.port.1.authentication | = | "mutual"
port-authentication review  | network.port.0.authentication | "token" | "mutual"
port-authentication review  | network.port.1.authentication | = | -
network-need exposure       | network.port.0.need | = | "required"
network-need relaxation     | network.connection | = | "none"
internet-need exposure      | network.internet | "not_needed" | "needed"
internet-need exposure      | network.internet | "not_needed" | -
internet-need relaxation    | network.internet | - | "not_needed"
internet-need review        | network.internet | "needed" | -
protocol exposure           | network.port.0.protocol | = | "HTTP"
protocol exposure           | access.directory.protocol | "ldaps" | "ldap"
protocol tightening         | network.port.0.protocol | "FTP" | "SFTP"
protocol tightening         | network.port.0.protocol | "SNMPv2c" | "SNMPv3"
protocol review             | network.port.0.protocol | = | "View cluster protocol"
way-added exposure          | network.interface.1 | - | { id = "j", kind = "wifi" }
way-removed tightening      | network.flow.0 | = | -
way-denied other            | network.interface.1 | - | { id = "j", kind = "wifi", state = "not_provided" }
way-no-longer-denied review | network.interface.1 | { id = "j", kind = "wifi", state = "not_provided" } | -
way-state-denied other      | network.remote_access | - | { state = "not_provided" }
way-state exposure          | network.remote_access.state | = | "provided"
way-state exposure          | network.remote_access | - | { state = "by_operator" }
way-state tightening        | access.emergency.state | = | "not_provided"
way-state review            | access.emergency.state | = | "by_host"
way-state review            | network.remote_access.state | = | "not_applicable"
interface-state exposure    | network.interface.0.state | "not_provided" | -
interface-state exposure    | network.interface.0.state | "not_applicable" | "by_host"
interface-state tightening  | network.interface.0.state | - | "not_provided"
interface-state other       | network.interface.0.state | - | "provided"
way-default exposure        | network.interface.0.default | = | "on"
way-default tightening      | network.interface.0.default | = | "not_installed"
data exposure               | network.flow.0.data | = | ["health", "image"]
data exposure               | network.flow.0.data | = | ["image"]
data tightening             | data.store.0.categories | ["health", "image"] | ["image"]
flow-goes-elsewhere exposure | network.flow.0.to | = | "c"
deidentified exposure       | network.flow.0.deidentified | = | "none"
deidentified exposure       | network.flow.0.deidentified | = | -
deidentified exposure       | network.flow.0.deidentified | - | "none"
deidentified tightening     | network.flow.0.deidentified | = | "anonymised"
traffic exposure            | network.zone.0.traffic | = | "allow_all"
traffic exposure            | network.zone.0.traffic | = | -
traffic exposure            | network.zone.0.traffic | - | "allow_all"
traffic tightening          | network.firewall.policy | = | "isolated"
traffic tightening          | network.firewall.policy | - | "deny_all_but_listed"
traffic review              | network.firewall.policy | = | "monitored"
traffic review              | network.firewall.policy | "allow_all" | -
logged exposure             | access.emergency.logged | = | false
logged exposure             | access.emergency.logged | - | false
logged exposure             | access.emergency.logged | = | -
logged tightening           | network.remote_access.logged | = | true
logged review               | network.remote_access.logged | = | -
network-standards exposure  | network.interface.0.standards | ["WPA3-Enterprise"] | ["WPA2-Enterprise", "WPA3-Enterprise"]
network-standards exposure  | network.interface.0.ciphers | ["AES-256-GCM"] | ["AES-128-GCM"]
network-standards tightening | network.interface.0.standards | ["100BASE-T", "WPA2"] | ["100BASE-T", "WPA3"]
network-standards review    | network.interface.0.ciphers | ["AES-256-GCM"] | ["AES-256-GCM", "TLS_RSA_WITH_RC4_128_MD5"]
network-place review        | part.0.address | - | ["10.0.0.1", "*"]
network-place review        | network.peer.0.address | = | ["10.0.0.1", "*"]
network-place review        | network.zone.1 | - | { id = "y", title = "Y" }
network-demands other       | network.requirements.jitter | = | "<= 50 ms"
encryption exposure         | network.port.0.encryption | = | -
encryption exposure         | network.port.0.encryption | = | "none"
encryption exposure         | network.port.0.encryption | = | { state = "not_provided", because = "B", instead = "I" }
encryption exposure         | data.store.0.encryption | { state = "by_host" } | { state = "by_operator" }
encryption-absent exposure  | data.store.0.encryption | - | { state = "not_provided", because = "B", instead = "I" }
encryption-absent exposure  | network.flow.0.encryption | - | "none"
encryption-not-the-devices review | data.store.0.encryption | - | { state = "by_operator" }
encryption tightening       | network.port.1.encryption | = | "TLS 1.3"
encryption tightening       | data.store.0.encryption | - | { state = "provided", method = "AES-256" }
encryption review           | network.port.1.encryption | "none" | -
encryption review           | data.store.0.encryption | { state = "not_provided" } | { state = "by_operator" }
encryption-method exposure  | network.port.0.encryption | = | "TLS 1.2"
encryption-method exposure  | network.port.0.encryption | = | ["TLS 1.3", "none"]
encryption-method exposure  | network.port.0.encryption | { state = "provided", method = "TLS 1.3" } | { state = "provided", method = "none" }
encryption-method-none review | network.port.0.encryption | { state = "provided" } | { state = "provided", method = " None " }
encryption-method tightening | network.port.0.encryption | ["TLS 1.3", "none"] | "TLS 1.3"
encryption-method tightening | network.port.0.encryption | ["TLS 1.2", "TLS 1.3"] | "TLS 1.3"
encryption-method review    | network.port.0.encryption | ["TLS 1.3", "IPsec"] | "TLS 1.3"
encryption-method other     | network.port.0.encryption | = | "TLSv1.3"
encryption-method-unsaid review | network.port.0.encryption | { state = "provided", method = "TLS 1.3" } | { state = "provided" }
method exposure             | integrity.signature | = | "ECDSA P-224"
method exposure             | access.password.stored_as | "Argon2id" | "plain text"
method tightening           | integrity.signature | = | "ECDSA P-384"
method review               | integrity.signature | = | "Authenticode"
protection exposure         | network.firewall.state | = | "by_host"
protection exposure         | network.firewall | = | -
protection-absent exposure  | recovery.backup | - | { state = "not_provided" }
protection-not-the-devices review | logging.state | - | "by_operator"
protection tightening       | access.multi_factor.state | = | "provided"
protection review           | access.multi_factor | = | -
feature-state exposure      | feature.0.state | = | "not_provided"
feature-state exposure      | feature.0.state | - | "not_provided"
feature-state tightening    | feature.0.state | "not_provided" | -
feature exposure            | feature.0 | = | -
feature tightening          | feature.1 | - | { id = "g", title = "G" }
feature-denied exposure     | feature.1 | - | { id = "g", title = "G", state = "not_provided" }
feature-not-the-devices review | feature.1 | { id = "g", title = "G", state = "not_provided" } | -
feature-default exposure    | feature.0.default | = | "off"
feature-default tightening  | feature.0.default | = | "always_on"
feature-covers exposure     | feature.0.protects | ["integrity", "privacy"] | ["privacy"]
feature-covers tightening   | integrity.covers | ["A"] | ["A", "B"]
feature-covers review       | integrity.covers | ["A"] | ["B"]
feature-modes exposure      | feature.0.modes | - | ["m"]
feature-modes exposure      | feature.0.modes | ["m"] | ["n"]
feature-modes tightening    | feature.0.modes | ["m"] | -
limits exposure             | feature.0.limits | - | "Not at night."
instead other               | network.firewall.instead | - | "I"
malware-protection exposure | malware.protection | = | "none"
malware-protection exposure | malware.protection | = | "antimalware_by_operator"
malware-protection exposure | malware.protection | = | "not_applicable"
malware-protection tightening | malware.protection | "none" | "allow_list"
malware-protection review   | malware.protection | = | "read_only_system"
exclusion exposure          | malware.exclusions | = | ["a", "b"]
exclusion exposure          | malware.exclusions | = | ["*"]
exclusion tightening        | malware.exclusions | = | []
other-software exposure     | malware.third_party_software | = | "allowed"
other-software exposure     | malware.third_party_software | = | -
other-software tightening   | malware.third_party_software | "allowed" | "only_listed"
other-software tightening   | malware.third_party_software | - | "not_allowed"
secure-boot exposure        | integrity.secure_boot | = | false
secure-boot exposure        | integrity.secure_boot | - | false
secure-boot tightening      | integrity.secure_boot | false | true
update-authentication exposure | update.authenticated_by | = | "none"
update-authentication exposure | update.authenticated_by | = | "hash"
update-authentication tightening | update.authenticated_by | "none" | "hash"
update-source exposure      | update.source | ["server"] | ["server", "usb_medium"]
update-source exposure      | update.source | "server" | "usb_medium"
update-source tightening    | update.source | ["server", "usb_medium"] | ["server"]
backup-content exposure     | recovery.backup.what | ["settings", "logs"] | ["settings"]
backup-content review       | recovery.backup.what | ["settings"] | ["settings", "patient_data"]
backup-interval exposure    | recovery.backup.every | "1 day" | "1 week"
backup-interval tightening  | recovery.backup.every | "1 week" | "<= 1 day"
authentication exposure     | access.authentication | = | ["local_pin", "none"]
authentication exposure     | access.authentication | = | ["none"]
authentication exposure     | access.multi_factor.required_for | = | []
authentication exposure     | access.multi_factor.method | ["fido2"] | ["fido2", "sms"]
authentication tightening   | access.authentication | ["local_pin", "none"] | ["local_pin"]
authentication tightening   | access.multi_factor.required_for | = | ["nurse", "service"]
authentication review       | access.authentication | = | ["badge"]
secret review               | access.password.kind | "password" | "pin"
without-login exposure      | access.without_login | - | ["Alarms can be seen."]
without-login tightening    | access.without_login | ["A", "B"] | ["A"]
without-login review        | access.without_login | ["A"] | ["B"]
without-login review        | access.session.exceptions | "A" | -
login-for tightening        | access.login_for | ["A"] | ["A", "B"]
login-for exposure          | access.login_for | ["A"] | -
login-for review            | access.login_for | ["A"] | ["B"]
password exposure           | access.password.min_length | = | 6
password exposure           | access.password.min_length | = | -
password exposure           | access.password.complexity | ["digit", "special"] | ["digit"]
password exposure           | access.password.lockout | "15 min" | ">= 10 min"
password exposure           | access.password.history | - | 0
password tightening         | access.password.min_length | = | 12
password tightening         | access.password.lockout | - | "15 min"
password-longest exposure   | access.password.max_length | - | 16
password-longest tightening | access.password.max_length | 16 | 64
password-lives exposure     | access.password.max_attempts | = | -
password-lives exposure     | access.password.max_age | "90 days" | "1 year"
password-lives tightening   | access.password.max_attempts | = | 3
default-credentials exposure | access.password.default_credentials | = | "shared_known"
default-credentials tightening | access.password.default_credentials | = | "none"
session exposure            | access.session.timeout | = | "1 h"
session exposure            | access.session.timeout | = | "<= 10 min"
session exposure            | access.session.timeout | = | -
session tightening          | access.session.timeout | = | "60 s"
session review              | access.session.timeout | = | "<= 5 min"
session-range exposure      | access.session.range | "1..15 min" | "1..60 min"
session-range tightening    | access.session.range | "1..15 min" | "1..10 min"
session-range review        | access.session.range | "1..15 min" | "5..15 min"
session-action exposure     | access.session.action | "lock" | "hide_data"
session-action tightening   | access.session.action | "lock" | "logout"
session-action exposure     | access.session.action | "lock" | "never"
flow-integrity exposure     | network.flow.0.integrity | "signature" | "checksum"
flow-integrity tightening   | network.flow.0.integrity | - | "mac"
attempts-within exposure    | access.password.attempts_within | - | "15 min"
attempts-within tightening  | access.password.attempts_within | "15 min" | "1 h"
code-length exposure        | access.multi_factor.code_length | 6 | 4
code-length tightening      | access.multi_factor.code_length | 6 | 8
security-test review        | security_test | - | [{ kind = "fuzzing" }]
rights exposure             | access.role.0.may | = | ["a", "b"]
rights exposure             | access.role.0.may | = | ["b"]
rights exposure             | access.role.1 | - | { id = "service", may = ["a"] }
rights tightening           | access.role.0.may | ["a", "b"] | ["a"]
rights-given exposure       | access.custom_roles | false | true
rights-given tightening     | access.custom_roles | true | false
way-for-a-part exposure     | network.remote_access | [{ state = "not_provided", part = "q" }] | [{ state = "not_provided", part = "q" }, { state = "provided" }]
one-of-several review       | access.password | [{ min_length = 8, part = "q" }] | [{ min_length = 8, part = "q" }, { min_length = 6 }]
account-kind exposure       | access.account.0.kind | = | "shared"
account-kind tightening     | access.account.0.kind | "shared" | "person"
account-kind review         | access.account.0.kind | = | "service"
credential-kind exposure    | access.machine.0.kind | = | "ae_title"
credential-kind tightening  | access.machine.0.kind | "ae_title" | "certificate"
who review                  | access.account.0.role | - | "nurse"
store exposure              | data.export | - | [{ id = "e", title = "E" }]
store tightening            | data.store.0 | = | -
retention exposure          | data.store.0.retention | = | "6 months"
retention exposure          | data.store.0.retention | = | -
retention tightening        | data.store.0.retention | = | "2 weeks"
retention review            | data.store.0.retention | = | "1 month"
data-place review           | data.store.0.location | - | "/data"
media-none other            | data.removable_media | - | "none"
media-unsaid exposure       | data.removable_media | = | -
media exposure              | data.media_use | - | [{ uses = ["export"] }]
media exposure              | data.media_use | [{ uses = ["export"] }] | [{ uses = ["export", "update"] }]
media tightening            | data.media_use | [{ uses = ["export"] }, { uses = ["import"] }] | [{ uses = ["export"] }]
automatic-login exposure    | access.automatic_login | { state = "none" } | { state = "provided" }
automatic-login tightening  | access.automatic_login | { state = "provided" } | { state = "none" }
automatic-login-default exposure   | access.automatic_login | { state = "provided", default = "off" } | { state = "provided", default = "on" }
automatic-login-default tightening | access.automatic_login | { state = "provided" } | { state = "provided", default = "off" }
password-some exposure      | access.password.complexity_at_least | - | 3
password-some tightening    | access.password.complexity_at_least | 3 | 4
port-direction exposure     | network.port.0.direction | = | -
logs exposure               | logging.retention | = | "1 month"
logs exposure               | logging.events | ["login", "logout"] | ["login"]
logs tightening             | logging.events | = | ["login", "logout"]
logs review                 | logging.other_events | ["A"] | ["B"]
clock-accuracy exposure     | logging.clock.accuracy | "1 s" | "5 s"
clock-accuracy tightening   | logging.clock.accuracy | "1 s" | "10 ms"
clock-source exposure       | logging.clock.source | "nts" | "ntp"
clock-source tightening     | logging.clock.source | "ntp" | "nts"
clock-source review         | logging.clock.source | "ntp" | "manual"
control exposure            | environment.control.2 | - | { id = "e", kind = "proxy", responsibility = "operator", need = "required" }
control relaxation          | environment.control.0 | = | -
control-optional other      | environment.control.2 | - | { id = "e", kind = "proxy", responsibility = "operator", need = "optional" }
control-not-offered review  | environment.control.2 | { id = "e", kind = "proxy", responsibility = "operator", need = "optional" } | -
assumption exposure         | environment.assumptions | = | ["One.", "Two."]
assumption relaxation       | environment.assumptions | = | []
assumption review           | environment.assumptions | = | ["Two."]
control-need exposure       | environment.control.0.need | = | "required"
control-need relaxation     | environment.control.0.need | = | "optional"
responsibility exposure     | environment.control.1.responsibility | = | "operator"
responsibility relaxation   | environment.control.0.responsibility | = | "manufacturer"
responsibility review       | environment.control.1.responsibility | = | "third_party"
no-action exposure          | environment.no_action.0 | = | -
no-action relaxation        | environment.no_action.1 | - | { kind = "proxy", because = "B" }
task review                 | maintenance.task.0.interval | = | "2 years"
support exposure            | support.end | = | "2029-12-31"
support exposure            | support.end | = | -
support tightening          | support.end | = | "2031-01-01"
support-start review        | support.start | - | "2026-01-01"
speed exposure              | contact.acknowledge_within | = | "1 week"
speed tightening            | update.interval | = | "1 month"
speed review                | contact.acknowledge_within | = | "2 working days"
contact exposure            | contact.security | = | -
contact exposure            | update.announced_by | ["email", "website"] | ["website"]
contact tightening          | contact.local | - | [{ id = "it" }]
contact review              | contact.local | [{ id = "it", phone = "1" }] | [{ id = "it", phone = "2" }]
contact tightening          | contact.policy | - | "https://example.com"
contact review              | contact.security | = | "mailto:b@example.com"
contact-key review          | contact.key_fingerprint | "A" | "B"
vulnerability-added exposure | sbom.vulnerability.1 | - | { id = "CVE-2", state = "affected" }
vulnerability-known other   | sbom.vulnerability.1 | - | { id = "CVE-2", state = "fixed" }
vulnerability-removed review | sbom.vulnerability.0 | = | -
vulnerability exposure      | sbom.vulnerability.0.state | = | "affected"
vulnerability tightening    | sbom.vulnerability.0.state | = | "not_affected"
vulnerability-exploited exposure | sbom.vulnerability.0.exploited | "none_known" | "yes"
vulnerability-exploited tightening | sbom.vulnerability.0.exploited | "yes" | "none_known"
vulnerability-facts review  | sbom.vulnerability.0.score | "7.5" | "3.1"
component-added review      | sbom.component.1 | - | { name = "curl", version = "8" }
component-removed other     | sbom.component.0 | = | -
component-version other     | sbom.component.0.version | = | "1.10"
component-version review    | sbom.component.0.version | "1.10" | "1.9"
component-version review    | sbom.component.0.version | = | "1-beta"
component-facts other       | sbom.component.0.supplier | - | "S"
bill-of-materials review    | sbom.available_at | "https://example.com" | -
product-versions exposure   | compatibility.browser.0.versions | ">= 128" | ">= 100"
product-versions tightening | compatibility.browser.0.versions | ["13..15"] | ["14..15"]
product-versions review     | compatibility.browser.0.versions | ">= 128" | "ESR"
product review              | compatibility.browser.1 | - | { name = "Firefox" }
product-facts review        | compatibility.browser.0.state | "supported" | "not_tested"
risk-added exposure         | misuse | - | [{ id = "m", description = "D", consequence = "C", avoid = "A", severity = "notice" }]
warning-removed exposure    | warning.0 | = | -
risk-removed review         | residual_risk.0 | = | -
risk-severity exposure      | residual_risk.0.severity | = | "danger"
risk-severity review        | warning.0.severity | = | "notice"
help review                 | incident | - | [{ id = "i", title = "I", signs = [], actions = [] }]
not-applicable review       | not_applicable.0 | - | { requirement = "mdr-1", because = "B" }
document editorial          | document.revision | = | "B"
document editorial          | document.bold | - | "screen_text"
identity other              | device.software_version | = | ["1", "2"]
id other                    | network.flow.0.id | - | "f"
facts-of-no-protection other | access.function.0 | - | { id = "a", title = "A" }
description editorial       | feature.0.description | = | "Another."
holds review                | network.port.0.when | - | { modes = ["m"] }
holds review                | network.port.0.part | - | "a"
statement review            | network.interface.0.authentication | "802.1X with a certificate" | "none"
statement review            | warning.0.avoid | = | "B"
custom review               | custom.own | - | [{ id = "a" }]
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

/// The base with a value set, unchanged or removed.
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
    let verdicts = rules.rules.iter().flat_map(|rule| match &rule.says {
        Says::Class(Stated { verdict, .. }) => vec![verdict],
        Says::Order(order) => vec![&order.more, &order.less, &order.otherwise],
    });
    let mut reasons: BTreeSet<String> = verdicts.filter_map(|verdict| verdict.reason.clone()).collect();
    // Why a change has its class if no rule names a reason.
    reasons.extend(["no-rule", "no-order", "unsaid", "as-before"].map(str::to_owned));
    for tag in LOCALES {
        let locale = Locale::load(tag, &[], None).expect("wording");
        let known: BTreeSet<String> =
            locale.messages().filter_map(|name| name.strip_prefix("change-reason.")).map(str::to_owned).collect();
        assert_eq!(known, reasons, "{tag}");
        let classes: BTreeSet<String> =
            locale.messages().filter_map(|name| name.strip_prefix("change-class.")).map(str::to_owned).collect();
        assert_eq!(classes, Class::ALL.iter().map(|class| class.name().to_owned()).collect(), "{tag}");
    }
}

/// The rules that apply to the changes, each with its class.
pub(super) fn told<'r>(rules: &'r Rules, old: &Fact, new: &Fact) -> Vec<(&'r str, Verdict)> {
    let (old_named, new_named) = (Named::new(rules, old), Named::new(rules, new));
    let found = differences(old, new);
    found
        .iter()
        .map(|found| old_named.finding(&new_named, found))
        .map(|found| (found.rule.unwrap_or("-"), found.verdict))
        .collect()
}

fn cases() -> impl Iterator<Item = [&'static str; 5]> {
    CASES.lines().filter(|line| !line.is_empty()).map(|line| {
        let parts: Vec<&str> = line.splitn(4, '|').map(str::trim).collect();
        let ([said, path, old, new], Some((rule, class))) = (parts.as_slice(), parts[0].split_once(' ')) else {
            panic!("{line}")
        };
        assert_eq!(*said, parts[0]);
        [rule, class, path, old, new]
    })
}

#[test]
fn every_rule_is_met_by_a_case() {
    let rules = standard();
    let mut met = BTreeSet::new();
    for [rule, class, path, old, new] in cases() {
        let found = told(&rules, &with(path, old), &with(path, new));
        let is = |(id, verdict): &(&str, Verdict)| *id == rule && verdict.class.name() == class;
        assert!(found.iter().any(is), "{rule} {class}: {path} from {old} to {new}\nis told by {found:?}");
        met.insert((rule.to_owned(), class.to_owned()));
    }
    let all = rules.rules.iter().flat_map(|rule| {
        let classes = match &rule.says {
            Says::Class(Stated { verdict, .. }) => vec![verdict.class],
            Says::Order(order) => vec![order.more.class, order.less.class],
        };
        classes.into_iter().map(|class| (rule.id.clone(), class.name().to_owned()))
    });
    let unmet: Vec<_> = all.filter(|rule| !met.contains(rule)).collect();
    assert!(unmet.is_empty(), "no case meets {unmet:?}");
}

#[test]
fn closing_and_opening_are_never_of_one_class() {
    // In the other direction, no case of a new exposure may be one again.
    let rules = standard();
    for [rule, class, path, old, new] in cases() {
        let (old, new) = (with(path, old), with(path, new));
        let back = told(&rules, &new, &old).iter().map(|(_, verdict)| verdict.class).min();
        // Two values that do not compare may each open something that the other does not. A new safety message and a
        // removed one both need a person's review.
        let both_expose = [
            "ip-protocol",
            "port-number",
            "source-port",
            "port-transport",
            "data",
            "update-source",
            "rights",
            "exclusion",
            "flow-goes-elsewhere",
            "feature-modes",
            "media",
            "warning-removed",
        ];
        if class == "exposure" && !both_expose.contains(&rule) {
            assert_ne!(back, Some(Class::Exposure), "{rule}: {path} back");
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
    assert!(matches!(&rules.rules[1].says, Says::Class(Stated { verdict, .. }) if verdict.class == Class::Other));
    assert_eq!(rules.rules.len(), standard().rules.len() + 1);
}

#[test]
fn a_projects_orders_replace_those_of_a_list_and_add_names() {
    let own = "[[order]]\ntype = \"Need\"\nvalues = [\"required\", \"optional\"]\n\
               [[order]]\ntype = \"DefaultState\"\nnone = \"We ask each time.\"\n\
               [[order]]\ntype = \"Label\"\nvalues = [\"Our cipher 1\", \"Our cipher 2\"]\n";
    let (rules, wrong, _) = read(Some(own), &|_| true);
    assert_eq!(wrong.len(), 0);
    let order =
        |kind: &str, old: &str, new: &str| order::compare_values(&rules.orders, kind, &[old], &[new], End::High);
    assert_eq!(order("Need", "required", "optional"), Some(Ordering::Less));
    assert_eq!(order("Need", "required", "recommended"), None);
    assert_eq!(order("DefaultState", "off", "on"), None);
    assert_eq!(order("Label", "our-cipher 2", "Our cipher 1"), Some(Ordering::Greater));
    assert_eq!(order("Label", "TLS 1.2", "TLS 1.3"), Some(Ordering::Less));
}

#[test]
fn what_is_wrong_with_a_rule_is_told() {
    const MORE_AND_LESS: &str = "more = { class = \"exposure\" }\nless = { class = \"other\" }";
    let rule = |lines: &str| format!("[[rule]]\nid = \"x\"\nchange = \"increased\"\nclass = \"other\"\n{lines}\n");
    let order = |lines: &str| format!("[[rule]]\nid = \"x\"\npath = \"network.port.need\"\n{lines}\n");
    for (own, code) in [
        (rule("path = \"network.prot\""), "E0620"),
        (rule("path = \"network.port.number\"").repeat(2), "E0621"),
        (rule("type = \"prose\""), "E0622"),
        (rule("path = \"network.port.number\"\nreason = \"why\""), "E0623"),
        ("[[order]]\ntype = \"need\"\nvalues = [\"a\"]".to_owned(), "E0624"),
        ("[[order]]\ntype = \"Need\"\nvalues = [\"needed\"]".to_owned(), "E0625"),
        (rule("path = \"network.port.need\"\nto = \"needed\""), "E0625"),
        (rule("path = \"network.peer.kind\""), "E0626"),
        (rule("type = \"Peer.kind\""), "E0626"),
        (rule("type = \"Peer.kid\""), "E0622"),
        (rule("type = \"Protection.state\"\nto = \"given\""), "E0625"),
        (rule(""), "E0627"),
        (rule("path = \"network.port.need\"\ntype = \"Need\""), "E0627"),
        (rule("paths = \"network.port.need\""), "E0201"),
        (order("more = { class = \"other\" }"), "E0628"),
        (order(MORE_AND_LESS) + "reason = \"document\"\n", "E0628"),
        (order(MORE_AND_LESS) + "absent = \"most\"\nunsaid = \"required\"\n", "E0628"),
        (order(MORE_AND_LESS) + "absent = \"more\"\n", "E0625"),
        (order(MORE_AND_LESS) + "order = [\"optional\", \"needed\"]\n", "E0625"),
        (order("more = { class = \"other\", reason = \"why\" }\nless = { class = \"other\" }"), "E0623"),
        ("[[order]]\ntype = \"Need\"".to_owned(), "E0629"),
        ("[[order]]\ntype = \"Need\"\nvalues = [\"optional\"]\nnone = \"Why\"".to_owned(), "E0629"),
    ] {
        let (_, wrong, _) = read(Some(&own), &|_| false);
        let codes: Vec<&str> = wrong.iter().map(|found| found.problem.code()).filter(|found| *found == code).collect();
        assert!(!codes.is_empty(), "{own}\n{code} is not in {wrong:?}");
    }
}
