//! Files of other tools as the start of a configuration.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;

use super::*;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import").join(name)
}

/// The configuration that files start, and the codes and messages about them.
fn started(files: &[PathBuf]) -> (String, Vec<String>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let (started, found) = start(files, &folder.path().join("pump.ifu.toml"));
    let told: Vec<String> = found.iter().map(|(one, _)| format!("{} {}", one.code(), one.message())).collect();
    let started = started.unwrap_or_else(|| panic!("{told:?}"));
    (started.text, started.told, told)
}

/// The codes that a check of a configuration finds.
fn checked(text: &str) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pump.ifu.toml");
    fs::write(&path, text).expect("written");
    let mut sources = Sources::default();
    let (_, found) = load::device(&path, &mut sources);
    found.iter().map(|one| (one.code(), one.message())).collect()
}

/// The lines of a row, from its header on.
fn row<'t>(text: &'t str, id: &str) -> Vec<&'t str> {
    let rows = text.split("\n\n").find(|row| row.contains(&format!("id = \"{id}\"")));
    rows.unwrap_or_else(|| panic!("no `{id}` in {text}")).lines().collect()
}

#[test]
fn each_value_has_its_source_and_a_check_finds_no_error() {
    for file in ["sensor.mud.json", "ruleset.json", "ports.csv"] {
        let (text, told, _) = started(&[data(file)]);
        assert!(told[0].starts_with(file), "{told:?}");
        let found = checked(&text);
        assert!(found.iter().all(|(code, _)| code.starts_with('W')), "{found:?}\n{text}");
        let mut in_text = false;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let is_begun = in_text;
            in_text ^= line.matches("\"\"\"").count() == 1;
            let is_id = line.starts_with("id = ") || line.starts_with("schema = ");
            let is_value = !is_begun && !in_text && line.contains(" = ");
            assert!(
                !is_value || is_id || line.contains(&format!("  # {file}: ")) || line.contains("  # TODO: "),
                "{line}"
            );
        }
        // Each mark is reported, once.
        let marks = text.lines().filter(|line| line.contains("# TODO: ")).count();
        assert_eq!(found.iter().filter(|(code, _)| *code == "W0762").count(), marks, "{text}");
        assert!(marks > 5, "{text}");
    }
}

#[test]
fn a_mud_file_says_who_and_what_may_pass() {
    let (text, _, told) = started(&[data("sensor.mud.json")]);
    let file = "sensor.mud.json: ";
    for line in [
        format!("name = \"Example bedside sensor\"  # {file}ietf-mud:mud/systeminfo"),
        format!("model = \"ES-1\"  # {file}ietf-mud:mud/model-name"),
        format!("software_version = \"2.4\"  # {file}ietf-mud:mud/firmware-rev"),
        format!("name = \"Example Devices\"  # {file}ietf-mud:mud/mfg-name"),
    ] {
        assert!(text.lines().any(|known| known == line), "{line}\n{text}");
    }
    let cloud = row(&text, "tcp-443-out");
    // What is sent and its reply are one connection; both sources are named.
    let both = format!("{file}acl \"from\" ace \"cloud\"; {file}acl \"to\" ace \"cloud-replies\"");
    assert!(cloud.contains(&format!("number = 443  # {both}").as_str()), "{cloud:?}");
    assert!(cloud.iter().any(|line| line.starts_with("direction = \"outbound\"")), "{cloud:?}");
    assert!(cloud.iter().any(|line| line.starts_with("peers = [\"data-example-com\"]")), "{cloud:?}");
    // No application protocol, no obligation and no purpose is guessed.
    assert!(
        cloud.iter().any(|line| line.starts_with("protocol = \"TODO\""))
            && !cloud.iter().any(|line| line.starts_with("need"))
    );
    assert!(row(&text, "tcp-8443-in").iter().any(|line| line.contains("my-controller")));
    let discovery = row(&text, "udp-5000-5010-out");
    assert!(discovery.iter().any(|line| line.starts_with("number = \"5000..5010\"")) && discovery[0].contains("TODO"));
    assert!(text.contains("transport = \"icmp\""));
    assert!(told.len() == 1 && told[0].contains("does not accept") && told[0].contains("`gone`"), "{told:?}");
}

#[test]
fn a_firewall_says_what_it_accepts() {
    let (text, told, skipped) = started(&[data("ruleset.json")]);
    let https = row(&text, "tcp-443-in");
    assert!(https.contains(&"number = 443  # ruleset.json: chain `inet filter input` handle 6"), "{https:?}");
    assert!(
        https.iter().any(|line| line.starts_with("purpose = \"Status page \\\\{for\\\\} the \\\\*ward\\\\*\"")
            || line.starts_with("purpose = 'Status page \\{for\\} the \\*ward\\*'")),
        "{https:?}"
    );
    let dicom = text.split("\n\n").find(|row| row.contains("11112..11120")).expect("a row");
    assert!(
        dicom.contains("number = [104, \"11112..11120\"]") && dicom.contains("peers = [\"192-0-2-0-24\"]"),
        "{dicom}"
    );
    assert!(text.contains("icmp_type = \"echo request\"") && text.contains("transport = \"tcp_udp\""));
    // A condition that a row cannot hold is not lost.
    let snmp = row(&text, "udp-161-in");
    assert!(
        snmp.iter().any(|line| line.starts_with("# TODO: the rule also asks for") && line.contains("eth1")),
        "{snmp:?}"
    );
    assert!(text.contains("TODO: ruleset.json: the chain `inet filter output` accepts what no rule names"));
    assert!(told[1].contains("5 ports"), "{told:?}");
    for reason in ["replies", "loopback", "named set", "`drop`", "at no hook"] {
        assert!(skipped[0].contains(reason), "{reason}: {skipped:?}");
        assert!(text.contains(reason), "{reason}");
    }
}

#[test]
fn a_port_table_is_read_by_its_heads() {
    let (text, told, skipped) = started(&[data("ports.csv")]);
    assert!(told[1].contains("\"Protokoll\" as transport") && told[1].contains("\"Dienst\" as protocol"), "{told:?}");
    let https = row(&text, "https");
    for line in [
        "number = 443  # ports.csv: line 3, column B",
        "transport = \"tcp\"  # ports.csv: line 3, column C",
        "direction = \"inbound\"  # ports.csv: line 3, column D",
        "need = \"required\"  # ports.csv: line 3, column H",
        "encryption = \"TLS 1.3\"  # ports.csv: line 3, column F",
        "purpose = \"Statusseite\"  # ports.csv: line 3, column G",
    ] {
        assert!(https.contains(&line), "{line}: {https:?}");
    }
    let dicom = row(&text, "dicom");
    assert!(dicom.iter().any(|line| line.starts_with("number = [104, \"11112..11113\"]")), "{dicom:?}");
    assert!(dicom[0].contains("TODO") && dicom[0].contains("the encryption says `nein`"), "{dicom:?}");
    assert!(row(&text, "syslog").iter().any(|line| line.starts_with("need = \"optional\"")));
    // The direction of a row is not guessed: without it, the row is a comment.
    let ntp = row(&text, "ntp");
    assert!(ntp.iter().all(|line| line.starts_with('#')), "{ntp:?}");
    assert!(ntp.iter().any(|line| line.contains("no source says the direction")), "{ntp:?}");
    assert!(skipped[0].contains("`siehe Handbuch` is no port number"), "{skipped:?}");
}

#[test]
fn a_scan_says_which_ports_are_open_and_no_more() {
    let host = |address: &str, ports: &str| {
        format!("<host><status state='up'/><address addr='{address}' addrtype='ipv4'/><ports>{ports}</ports></host>")
    };
    let port = |name: &str, state: &str, more: &str| {
        let (transport, number) = name.split_once('/').expect("a port");
        format!("<port protocol='{transport}' portid='{number}'><state state='{state}'/>{more}</port>")
    };
    let ports = [
        port("tcp/22", "open", "<service name='ssh' product='OpenSSH' version='9.2' method='probed' conf='10'/>"),
        port("tcp/443", "open", "<service name='http' tunnel='ssl' method='probed' conf='10'/>"),
        port("tcp/8080", "open", "<service name='http-proxy' method='table' conf='3'/>"),
        port("tcp/23", "closed", ""),
        port("tcp/24", "filtered", ""),
        port("udp/161", "open|filtered", ""),
    ];
    let down = "<host><status state='down'/><address addr='10.0.0.9' addrtype='ipv4'/></host>";
    let scan = |hosts: &str, exit: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("scan.xml");
        let end = format!("<runstats><finished exit='{exit}'/></runstats>");
        fs::write(&path, format!("<?xml version='1.0'?><nmaprun>{hosts}{end}</nmaprun>")).expect("written");
        started(&[path])
    };
    let (text, told, skipped) = scan(&(host("10.0.0.5", &ports.concat()) + down), "success");
    assert!(told[1].contains("3 open ports; hosts: 10.0.0.5"), "{told:?}");
    let ssh = row(&text, "tcp-22-in");
    for line in [
        "number = 22  # scan.xml: host 10.0.0.5, port tcp/22",
        "transport = \"tcp\"  # scan.xml: host 10.0.0.5, port tcp/22",
        "direction = \"inbound\"  # scan.xml: host 10.0.0.5, port tcp/22",
        "protocol = \"ssh\"  # scan.xml: host 10.0.0.5, port tcp/22",
        "purpose = \"TODO\"  # TODO: what the connection is for",
    ] {
        assert!(ssh.contains(&line), "{line}: {ssh:?}");
    }
    assert!(ssh[0].contains("OpenSSH 9.2") && !text.contains("need ="), "{ssh:?}");
    assert!(row(&text, "tcp-443-in")[0].contains("answers over TLS"), "{text}");
    let guessed = row(&text, "tcp-8080-in");
    assert!(
        guessed[0].contains("by its number alone")
            && guessed.iter().any(|line| line.starts_with("protocol = \"TODO\""))
    );
    assert!(!text.contains("number = 23") && !text.contains("number = 24") && !text.contains("number = 161"), "{text}");
    assert!(skipped.len() == 1 && skipped[0].contains("udp/161"), "{skipped:?}");
    assert!(!text.contains("hosts; remove") && !text.contains("broken off"), "{text}");
    assert!(checked(&text).iter().all(|(code, _)| code.starts_with('W')), "{text}");
    let two = host("10.0.0.5", &ports[0]) + &host("10.0.0.6", &ports[0]);
    let (text, ..) = scan(&two, "error");
    assert!(text.contains("it has 2 hosts; remove") && text.contains("the scan was broken off"), "{text}");
    assert!(text.contains("host 10.0.0.5, port tcp/22; scan.xml: host 10.0.0.6, port tcp/22"), "{text}");
}

#[test]
fn several_files_are_one_configuration() {
    let bill = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/infusion-pump/infusense.cdx.json");
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("pump.cdx.json");
    fs::copy(bill, &copy).expect("copied");
    let at = folder.path().join("pump.ifu.toml");
    let (started, found) = start(&[copy, data("sensor.mud.json"), data("ports.csv")], &at);
    let text = started.unwrap_or_else(|| panic!("{found:?}")).text;
    assert!(text.contains("[sbom]\nfile = \"pump.cdx.json\"  # pump.cdx.json: "), "{text}");
    // The first source that says a field has it.
    assert!(
        text.matches("\nname = ").count() == 2
            && text.contains("id = \"https\"")
            && text.contains("id = \"tcp-443-out\""),
        "{text}"
    );
    fs::write(&at, &text).expect("written");
    let (_, found) = load::device(&at, &mut Sources::default());
    assert!(found.iter().all(|one| one.severity() == Severity::Warning), "{found:?}");
}

#[test]
fn the_folder_of_the_configuration_need_not_exist() {
    let folder = tempfile::tempdir().expect("a folder");
    let (started, found) = start(&[data("ports.csv")], &folder.path().join("new/devices/pump.ifu.toml"));
    assert!(started.is_some(), "{found:?}");
}

#[test]
fn other_files_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for (text, expected) in [
        ("", "none of these"),
        ("{}", "none of these"),
        ("a,b\n1,2\n", "none of these"),
        ("<nmaprun></nmaprun>", "no host"),
        ("<nmaprun>\n<host", "not a usable nmap scan: line 2"),
        ("<nmaprun><host><status state=\"up\"/></host></nmaprun>", "no open port"),
        ("{\"ietf-mud:mud\": 1}", "not a usable MUD"),
        ("{\"ietf-mud:mud\": {", "not a usable MUD"),
        ("{\"nftables\": []}", "no chain"),
        ("{\"nftables\": {}}", "no list"),
        ("{\"bomFormat\": \"CycloneDX\"}", "not a usable bill of materials"),
        ("Port;Zweck\nsiehe unten;x\n", "none of its rows"),
        ("Port;Zweck\nsiehe unten;CycloneDX\n", "none of its rows"),
        ("{\"bomFormat\": \"CycloneDX\", \"a\": [\"nftables\", \"ietf-mud:mud\"]}", "not a usable bill of materials"),
    ] {
        let path = folder.path().join("file");
        fs::write(&path, text).expect("written");
        let (started, found) = start(&[path], &folder.path().join("pump.ifu.toml"));
        let told: Vec<String> = found.iter().map(|(one, _)| format!("{} {}", one.code(), one.message())).collect();
        assert!(started.is_none() && told[0].starts_with("E0774") && told[0].contains(expected), "{text}: {told:?}");
    }
    let (started, found) = start(&[folder.path().join("none")], &folder.path().join("pump.ifu.toml"));
    assert!(started.is_none() && found[0].0.code() == "E0103", "{found:?}");
}

/// Texts of a source can be anything; they neither end a comment nor become Markdown, and no row makes the whole invalid.
#[test]
fn hostile_texts_stay_texts() {
    let long = "x".repeat(VALUE_PLUS);
    for text in [
        "a\n[device]\nname = 'x'",
        "\"\"\"",
        "{ref:network.port}",
        "<script>",
        "\u{202e}abc",
        "a\u{0}b",
        "",
        "’",
        &long,
        "{contact.security}",
        "[a](javascript:x)",
    ] {
        let json = serde_json::json!({ "nftables": [
            { "chain": { "family": "inet", "table": text, "name": "i", "hook": "input", "policy": "drop" } },
            { "rule": { "family": "inet", "table": text, "chain": "i", "handle": 1, "comment": text, "expr": [
                { "match": { "op": "==", "left": { "payload": { "protocol": "ip", "field": "saddr" } }, "right": text } },
                { "match": { "op": "==", "left": { "payload": { "protocol": "tcp", "field": "dport" } }, "right": 443 } },
                { "accept": null } ] } },
            { "rule": { "family": "inet", "table": text, "chain": "i", "handle": 2, "expr": [
                { "match": { "op": "==", "left": { "payload": { "protocol": "tcp", "field": "dport" } }, "right": 80 } },
                { "accept": null } ] } } ] });
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("file.json");
        fs::write(&path, json.to_string()).expect("written");
        let (text, ..) = started(&[path]);
        let found = checked(&text);
        assert!(found.iter().all(|(code, _)| code.starts_with('W')), "{found:?}\n{text}");
        assert!(text.contains("number = 80"), "{text}");
    }
}

const VALUE_PLUS: usize = crate::base::limit::VALUE + 1;
