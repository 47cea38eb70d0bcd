//! What speaks at a port: the protocol that a scan recognised, the versions of TLS, cipher suites and algorithms that a server
//! accepts, against `protocol`, `encryption` and the `ciphers` of the interface.

use std::sync::LazyLock;

use regex::Regex;

use super::Verdict;
use super::declared::{Declared, interfaces, texts};
use super::ports::title;
use crate::base::diagnostic::Problem;
use crate::input::scan::{Offer, Port};
use crate::model::device::value::is_none;
use crate::model::fact::{Fact, Table};

/// What was found out about a field of a port.
pub struct Difference {
    pub field: &'static str,
    pub verdict: Verdict,
    /// Why it is not observable.
    pub reason: &'static str,
    pub problem: Option<Problem>,
}

impl Difference {
    fn observed(field: &'static str) -> Self {
        Self { field, verdict: Verdict::Observed, reason: "", problem: None }
    }

    fn open(field: &'static str, reason: &'static str) -> Self {
        Self { field, verdict: Verdict::NotObservable, reason, problem: None }
    }

    fn of(field: &'static str, problem: Problem) -> Self {
        Self { field, verdict: Verdict::Contradicted, reason: "", problem: Some(problem) }
    }
}

/// Protocols that are recognised on both sides: words of `protocol` in capitals, and nmap's names of services.
const FAMILIES: &[(&[&str], &[&str])] = &[
    (
        &[
            "HTTP",
            "HTTPS",
            "FHIR",
            "REST",
            "SOAP",
            "WEB",
            "WEBSOCKET",
            "WEBSOCKETS",
            "WSS",
            "DICOMWEB",
            "GRPC",
            "IPP",
            "GRAPHQL",
            "SDC",
            "WINRM",
            "EST",
        ],
        &["http", "https", "http-alt", "http-proxy", "ipp", "wsman", "wsmans", "upnp"],
    ),
    (&["SSH", "SFTP", "SCP"], &["ssh"]),
    (&["FTP", "FTPS"], &["ftp", "ftps"]),
    (&["TFTP"], &["tftp"]),
    (&["TELNET"], &["telnet"]),
    (&["RDP"], &["ms-wbt-server"]),
    (&["VNC", "RFB"], &["vnc", "vnc-http"]),
    (&["SMB", "CIFS"], &["microsoft-ds", "netbios-ssn"]),
    (&["DICOM"], &["dicom"]),
    (&["SMTP", "SMTPS"], &["smtp", "smtps"]),
    (&["IMAP", "IMAPS"], &["imap", "imaps"]),
    (&["POP3", "POP3S"], &["pop3", "pop3s"]),
    (&["DNS", "MDNS"], &["domain", "mdns"]),
    (&["NTP", "NTS", "SNTP"], &["ntp"]),
    (&["SNMP"], &["snmp"]),
    (&["LDAP", "LDAPS"], &["ldap", "ldaps", "ldapssl"]),
    (&["MQTT", "MQTTS"], &["mqtt", "secure-mqtt"]),
    (&["AMQP", "AMQPS"], &["amqp", "amqps"]),
    (&["MYSQL", "MARIADB"], &["mysql"]),
    (&["POSTGRESQL", "POSTGRES"], &["postgresql"]),
    (&["MSSQL", "TDS"], &["ms-sql-s"]),
    (&["MONGODB"], &["mongodb", "mongod"]),
    (&["REDIS"], &["redis"]),
    (&["RTSP", "RTSPS"], &["rtsp"]),
    (&["SIP", "SIPS"], &["sip"]),
    (&["X11"], &["X11"]),
    (&["MODBUS"], &["modbus"]),
    (&["KERBEROS"], &["kerberos-sec"]),
    (&["RPC", "DCOM"], &["msrpc", "rpcbind"]),
];

/// Services that have no command to begin encryption, so that an answer in plain text says that there is none.
const PLAIN: &[&str] = &["http", "http-alt", "http-proxy", "telnet", "mqtt", "rtsp", "dicom", "modbus"];

/// The protocol that the configuration states, and the service that answered.
pub fn service(declared: &Declared<'_>, port: &Port) -> Option<Difference> {
    let stated = declared.port.get("protocol").and_then(Fact::text)?;
    let field = "protocol";
    let service = port.service.as_ref().filter(|service| service.is_probed);
    let Some(service) = service else {
        return Some(Difference::open(field, "no service was recognised by its answer"));
    };
    let known = |family: &&(&[&str], &[&str])| family.1.contains(&service.name.as_str());
    let Some(seen) = FAMILIES.iter().find(known) else {
        return Some(Difference::open(field, "the service that answered has no name that can be compared"));
    };
    let words: Vec<String> =
        stated.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_uppercase).collect();
    let families = FAMILIES.iter().filter(|(names, _)| words.iter().any(|word| names.contains(&word.as_str())));
    let families: Vec<_> = families.collect();
    if families.is_empty() {
        return Some(Difference::open(field, "the stated protocol has no name that can be compared"));
    }
    if families.iter().any(|family| std::ptr::eq(*family, seen)) {
        return Some(Difference::observed(field));
    }
    let name = if service.is_tls { format!("{} over TLS", service.name) } else { service.name.clone() };
    let problem = Problem::ServiceDiffers {
        id: declared.id.to_owned(),
        port: title(port.transport, port.number),
        declared: stated.to_owned(),
        seen: name,
    };
    Some(Difference::of(field, problem))
}

/// What the configuration says about encryption.
#[derive(Debug, PartialEq, Eq)]
enum Stated<'a> {
    Nothing,
    /// Off as delivered, by the operator, or only with some methods: nothing follows for a scan.
    Depends,
    None,
    Methods(Vec<&'a str>),
}

fn stated(port: &Table) -> Stated<'_> {
    let (methods, of) = match port.get("encryption") {
        None => return Stated::Nothing,
        Some(Fact::Table(table)) => {
            match super::declared::choice(table, "state") {
                "not_provided" => return Stated::None,
                "provided" | "by_host" => {}
                _ => return Stated::Depends,
            }
            if matches!(super::declared::choice(table, "default"), "off" | "not_installed") {
                return Stated::Depends;
            }
            (texts(table, "method"), table)
        }
        Some(_) => (texts(port, "encryption"), port),
    };
    let unencrypted = methods.iter().filter(|method| is_none(method)).count();
    match unencrypted {
        0 if methods.is_empty() && of.get("state").is_none() => Stated::Nothing,
        0 => Stated::Methods(methods),
        some if some == methods.len() => Stated::None,
        _ => Stated::Depends,
    }
}

/// Encryption as stated, against what the server accepts. `is_old`: whether the scanner did not ask for TLS 1.3.
pub fn encryption(root: &Table, declared: &Declared<'_>, port: &Port, is_old: bool) -> Vec<Difference> {
    let field = "encryption";
    let stated = stated(declared.port);
    let has_tls = !port.tls.is_empty() || port.service.as_ref().is_some_and(|service| service.is_tls);
    let (id, at) = (declared.id.to_owned(), title(port.transport, port.number));
    let methods = match stated {
        Stated::Nothing => return Vec::new(),
        Stated::Depends => return vec![Difference::open(field, "it depends on more than a scan shows")],
        Stated::None if has_tls => {
            let seen = vec!["TLS".to_owned()];
            let problem = Problem::TlsMore { id, port: at, declared: "none".into(), seen };
            return vec![Difference::of(field, problem)];
        }
        Stated::None => {
            let is_plain = port
                .service
                .as_ref()
                .is_some_and(|service| service.is_probed && PLAIN.contains(&service.name.as_str()));
            return vec![if is_plain {
                Difference::observed(field)
            } else {
                Difference::open(field, "the scan does not show whether the connection is encrypted")
            }];
        }
        Stated::Methods(methods) => methods,
    };
    let names: Vec<&str> = interfaces(root, declared.port).into_iter().flat_map(|one| texts(one, "ciphers")).collect();
    let names: Vec<&str> = methods.iter().copied().chain(names).collect();
    let mut found = versions(declared, &methods, port, has_tls, is_old);
    found.extend(suites(&id, &names, port, &at));
    found.extend(algorithms(&id, &names, port, &at));
    if found.is_empty() {
        found.push(Difference::open(field, "the scan does not show it"));
    }
    found
}

static VERSION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)\b(TLS|SSL)\s*v?\s*([0-9](?:[.][0-9])?)").expect("a valid expression"));

/// Words that make a version the least one, in the languages of the wording.
static OR_LATER: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?i)>=|≥|[0-9]\s*\+|or (later|newer|higher|above)|at least|minimum|oder (höher|neuer|später)|mindestens|ou (ultérieur|supérieur|plus récent)|au moins|lub (nowsz|wyż|późn)|co najmniej|ή (νεότερ|μεταγενέστερ)|τουλάχιστον",
    )
    .expect("a valid expression")
});

const TLS_1_3: u8 = 7;

/// The versions of a text, by the numbers that TLS has for them: 2 is SSL 2, 3 is SSL 3, 4 is TLS 1.0.
fn ranks(text: &str) -> Vec<u8> {
    let rank = |name: &str, number: &str| match (name.to_ascii_uppercase().as_str(), number) {
        ("SSL", "2" | "2.0") => Some(2),
        ("SSL", "3" | "3.0") => Some(3),
        ("TLS", "1" | "1.0") => Some(4),
        ("TLS", "1.1") => Some(5),
        ("TLS", "1.2") => Some(6),
        ("TLS", "1.3") => Some(TLS_1_3),
        _ => None,
    };
    VERSION.captures_iter(text).filter_map(|found| rank(&found[1], &found[2])).collect()
}

fn version(rank: u8) -> String {
    match rank {
        2 => "SSL 2".into(),
        3 => "SSL 3".into(),
        rank => format!("TLS 1.{}", rank - 4),
    }
}

/// Versions of TLS.
fn versions(declared: &Declared<'_>, methods: &[&str], port: &Port, has_tls: bool, is_old: bool) -> Vec<Difference> {
    let field = "encryption";
    let is_tls =
        |method: &&str| method.to_ascii_uppercase().contains("TLS") || method.to_ascii_uppercase().contains("SSL");
    let methods: Vec<&str> = methods.iter().copied().filter(is_tls).collect();
    if methods.is_empty() {
        return Vec::new();
    }
    let id = || declared.id.to_owned();
    let at = title(port.transport, port.number);
    let all = methods.join(", ");
    if !has_tls {
        let plain = port.service.as_ref().filter(|service| service.is_probed && PLAIN.contains(&service.name.as_str()));
        return vec![match plain {
            Some(service) => {
                let seen = service.name.clone();
                Difference::of(field, Problem::NotEncrypted { id: id(), port: at, declared: all, seen })
            }
            None => Difference::open(field, "the scan does not show whether the connection is encrypted"),
        }];
    }
    let mut wanted: Vec<u8> = methods.iter().flat_map(|method| ranks(method)).collect();
    wanted.sort_unstable();
    let mut seen: Vec<u8> = port.tls.iter().flat_map(|offer| ranks(&offer.name)).collect();
    seen.sort_unstable();
    seen.dedup();
    let (Some(least), Some(most)) = (wanted.first().copied(), wanted.last().copied()) else {
        return vec![Difference::observed(field)];
    };
    if seen.is_empty() {
        return vec![Difference::open(
            field,
            "nobody asked for the versions of TLS; scan with --script ssl-enum-ciphers",
        )];
    }
    let is_open_ended = methods.iter().any(|method| OR_LATER.is_match(method));
    let named = |ranks: &mut dyn Iterator<Item = u8>| ranks.map(version).collect::<Vec<String>>();
    let older = named(&mut seen.iter().copied().filter(|rank| *rank < least));
    let was_asked = |rank: u8| rank < TLS_1_3 || !is_old;
    let is_lacking = |rank: &u8| !is_open_ended && was_asked(*rank) && !seen.contains(rank);
    let lacking = named(&mut wanted.iter().copied().filter(is_lacking));
    let is_more = |rank: &u8| *rank > least && !wanted.contains(rank) && !(is_open_ended && *rank > most);
    let more = named(&mut seen.iter().copied().filter(is_more));
    let mut found = Vec::new();
    for (seen, lacks) in [(older, false), (lacking, true)] {
        if !seen.is_empty() {
            let problem = Problem::TlsDiffers { id: id(), port: at.clone(), declared: all.clone(), seen, lacks };
            found.push(Difference::of(field, problem));
        }
    }
    if !more.is_empty() {
        let problem = Problem::TlsMore { id: id(), port: at, declared: all, seen: more };
        found.push(Difference::of(field, problem));
    }
    if found.is_empty() {
        found.push(Difference::observed(field));
    }
    found
}

/// A cipher suite in one spelling, with whether it is one of TLS 1.3: the names of IANA, OpenSSL and nmap differ. `None` if
/// the text is no name of a suite.
fn suite(name: &str) -> Option<(bool, String)> {
    let name = name.trim().to_ascii_uppercase();
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-')) {
        return None;
    }
    let plain = |text: &str| {
        let text = text.replace(['_', '-'], "").replace("CBC", "");
        text.strip_suffix("POLY1305SHA256").map_or(text.clone(), |start| format!("{start}POLY1305"))
    };
    if let Some(rest) = name.strip_prefix("TLS_AKE_WITH_") {
        return Some((true, plain(rest)));
    }
    if let Some(rest) = name.strip_prefix("TLS_").or(name.strip_prefix("SSL_")) {
        return Some(match rest.split_once("_WITH_") {
            // OpenSSL does not name the exchange of keys by RSA.
            Some(("RSA", rest)) => (false, plain(rest)),
            Some((exchange, rest)) => (false, plain(&format!("{exchange}{rest}"))),
            None => (true, plain(rest)),
        });
    }
    let starts = ["ECDHE-", "DHE-", "ECDH-", "DH-", "EDH-", "PSK-", "AES128-", "AES256-", "DES-", "RC4-", "CAMELLIA"];
    let is_openssl = starts.iter().any(|start| name.starts_with(start)) && name.contains('-');
    is_openssl.then(|| (false, plain(&name)))
}

/// Cipher suites, if any are stated: for TLS 1.3 and for older versions apart.
fn suites(id: &str, names: &[&str], port: &Port, at: &str) -> Vec<Difference> {
    let stated: Vec<(bool, String, &str)> =
        names.iter().filter_map(|name| suite(name).map(|(new, plain)| (new, plain, *name))).collect();
    let offered = port.tls.iter().flat_map(|offer| &offer.values);
    let offered: Vec<(bool, String, &str)> =
        offered.filter_map(|name| suite(name).map(|(new, plain)| (new, plain, name.as_str()))).collect();
    if offered.is_empty() {
        return Vec::new();
    }
    let of = |which: bool| stated.iter().any(|(new, ..)| *new == which);
    let is_in = |list: &[(bool, String, &str)], one: &(bool, String, &str)| {
        list.iter().any(|other| (other.0, &other.1) == (one.0, &one.1))
    };
    let mut more: Vec<String> =
        offered.iter().filter(|one| of(one.0) && !is_in(&stated, one)).map(|one| one.2.to_owned()).collect();
    more.sort();
    more.dedup();
    let lacking = stated.iter().filter(|one| !is_in(&offered, one)).map(|one| one.2.to_owned()).collect();
    lists(id, at, more, lacking)
}

/// Names of algorithms of SSH by nmap's name of their kind.
const KINDS: &[(&str, &[&str])] = &[
    ("kex_algorithms", &["curve25519", "curve448", "ecdh-sha2", "diffie-hellman", "sntrup", "mlkem", "kex-"]),
    ("server_host_key_algorithms", &["ssh-rsa", "ssh-dss", "ssh-ed", "rsa-sha2", "ecdsa-sha2", "sk-"]),
    ("encryption_algorithms", &["aes128-", "aes192-", "aes256-", "chacha20", "3des", "blowfish", "cast128", "arcfour"]),
    ("mac_algorithms", &["hmac-", "umac-"]),
];

/// Marks that both sides of SSH put into the list of algorithms, and that are none.
const MARKS: &[&str] = &["kex-strict-s-v00@openssh.com", "ext-info-s"];

/// Algorithms of SSH, for each kind of which any are stated.
fn algorithms(id: &str, names: &[&str], port: &Port, at: &str) -> Vec<Difference> {
    let mut found = Vec::new();
    for Offer { name: kind, values } in &port.ssh {
        let starts = KINDS.iter().find(|(known, _)| kind.starts_with(known)).map_or(&[][..], |(_, starts)| *starts);
        let stated: Vec<&str> = names
            .iter()
            .map(|name| name.trim())
            .filter(|name| {
                values.iter().any(|value| value == name) || starts.iter().any(|start| name.starts_with(start))
            })
            .collect();
        if stated.is_empty() {
            continue;
        }
        let is_more = |value: &&String| !stated.contains(&value.as_str()) && !MARKS.contains(&value.as_str());
        let more = values.iter().filter(is_more).cloned().collect();
        let lacking = stated.iter().filter(|name| !values.iter().any(|value| value == *name));
        found.extend(lists(id, at, more, lacking.map(|name| (*name).to_owned()).collect()));
    }
    found
}

/// What a server accepts and nobody states, and the reverse. Nothing if the lists are equal, which the versions tell as well.
fn lists(id: &str, at: &str, more: Vec<String>, lacking: Vec<String>) -> Vec<Difference> {
    let (id, port) = (id.to_owned(), at.to_owned());
    let mut found = Vec::new();
    if more.is_empty() && lacking.is_empty() {
        found.push(Difference::observed("encryption"));
    }
    if !more.is_empty() {
        found.push(Difference::of(
            "encryption",
            Problem::CipherDiffers { id: id.clone(), port: port.clone(), seen: more },
        ));
    }
    if !lacking.is_empty() {
        found.push(Difference::of("encryption", Problem::CipherNotSeen { id, port, lacking }));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_in_each_spelling() {
        for (text, ranks_of) in [
            ("TLS 1.2", &[6][..]),
            ("TLSv1.3", &[7]),
            ("tls1.0 to TLS 1.2", &[4, 6]),
            ("SSLv3", &[3]),
            ("SSL 2.0", &[2]),
            ("TLS", &[]),
            ("AES-256-GCM", &[]),
            ("TLS_AES_128_GCM_SHA256", &[]),
        ] {
            assert_eq!(ranks(text), ranks_of, "{text}");
        }
        for text in [
            "TLS 1.2 or later",
            ">= TLS 1.2",
            "TLS 1.2+",
            "mindestens TLS 1.2",
            "TLS 1.2 ou ultérieur",
            "TLS 1.2 lub nowsza",
        ] {
            assert!(OR_LATER.is_match(text), "{text}");
        }
        assert!(!OR_LATER.is_match("TLS 1.2, TLS 1.3"));
    }

    #[test]
    fn suites_are_the_same_in_each_spelling() {
        for (one, other) in [
            ("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "ECDHE-RSA-AES256-GCM-SHA384"),
            ("TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384", "ECDHE-RSA-AES256-SHA384"),
            ("TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256", "ECDHE-RSA-CHACHA20-POLY1305"),
            ("TLS_RSA_WITH_AES_128_GCM_SHA256", "AES128-GCM-SHA256"),
            ("TLS_AKE_WITH_AES_128_GCM_SHA256", "TLS_AES_128_GCM_SHA256"),
            ("TLS_AKE_WITH_CHACHA20_POLY1305_SHA256", "TLS_CHACHA20_POLY1305_SHA256"),
        ] {
            assert!(suite(one).is_some() && suite(one) == suite(other), "{one}: {:?} {:?}", suite(one), suite(other));
        }
        // One of TLS 1.3 is another one than that of RSA.
        assert_ne!(suite("TLS_AES_128_GCM_SHA256"), suite("TLS_RSA_WITH_AES_128_GCM_SHA256"));
        for none in ["TLS 1.2", "AES-CCMP-128", "AES-256-GCM", "WPA3-Enterprise", ""] {
            assert_eq!(suite(none), None, "{none}");
        }
    }
}
