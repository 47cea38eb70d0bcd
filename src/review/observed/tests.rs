//! Configurations and what was seen of their devices.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::*;
use crate::base::source::Sources;
use crate::input::load;
use crate::input::scan;

/// A device with this network and what else the test needs.
const DEVICE: &str = r#"
schema = 1
[device]
name = "Pump"
software_version = "4.2"
regulation = "mdr"
purpose = "Infusion."
manufacturer = { name = "Maker" }
mode = [{ id = "normal", title = "Normal" }, { id = "service", title = "Service" }]
[document]
number = "N-1"
revision = "A"
date = 2026-01-31
language = "en"
"#;

/// A port with its usual fields.
fn port(id: &str, rest: &str) -> String {
    format!("[[network.port]]\nid = \"{id}\"\ntransport = \"tcp\"\nprotocol = \"X\"\npurpose = \"Data.\"\n{rest}\n")
}

/// A port that listens at a number.
fn listens(id: &str, number: &str, rest: &str) -> String {
    port(id, &format!("direction = \"inbound\"\nnumber = {number}\n{rest}"))
}

/// A scan of one host with these ports, of which it looked at 1 to 1000.
fn nmap(ports: &str) -> String {
    format!(
        "<nmaprun start=\"1796064191\"><scaninfo protocol=\"tcp\" services=\"1-1000\"/><host><status state=\"up\"/>\
         <address addr=\"192.0.2.1\" addrtype=\"ipv4\"/><ports><extraports state=\"closed\" count=\"9\"/>{ports}</ports></host>\
         <runstats><finished exit=\"success\"/></runstats></nmaprun>"
    )
}

/// An open TCP port of a scan.
fn open(number: u16, inner: &str) -> String {
    format!("<port protocol=\"tcp\" portid=\"{number}\"><state state=\"open\"/>{inner}</port>")
}

/// What else the command line says.
#[derive(Default)]
struct With<'w> {
    hosts: &'w [(&'w str, &'w str)],
    part: Option<&'w str>,
    mode: Option<&'w str>,
}

/// Codes and messages of the findings, and each fact with what was found out.
type Told = (Vec<(&'static str, String)>, Vec<(String, Verdict)>);

fn tell(configuration: &str, files: &[(Kind, &str)], with: &With<'_>) -> Told {
    let mut sources = Sources::default();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("pump.ifu.toml");
    std::fs::write(&path, format!("{DEVICE}{configuration}")).expect("a file");
    let (device, problems) = load::device(&path, &mut sources);
    let device = device.unwrap_or_else(|| panic!("{}", crate::base::diagnostic::render(&problems, &sources, false)));
    let files: Vec<SeenFile> = files
        .iter()
        .enumerate()
        .map(|(number, (kind, text))| {
            let path = format!("seen-{number}");
            let file = sources.add(&path, text);
            let scan = scan::read(*kind, text).unwrap_or_else(|broken| panic!("{broken:?}"));
            SeenFile { file, path, content: Content::Scan(*kind, scan) }
        })
        .collect();
    let hosts: Vec<(String, String)> =
        with.hosts.iter().map(|(host, part)| ((*host).to_owned(), (*part).to_owned())).collect();
    let setup = Setup { mode: with.mode.map(str::to_owned), ..Setup::default() };
    let question = Question {
        facts: &device.facts,
        node: &device.node,
        files: &files,
        hosts: &hosts,
        part: with.part,
        setup: &setup,
    };
    let observed = observe(&question);
    // Each has its place in the configuration, and shows as a text.
    for found in &observed.found {
        assert!(
            found.place.is_some_and(|place| sources.file(place.file).display.ends_with("pump.ifu.toml")),
            "{found:?}"
        );
        assert!(found.related.is_none_or(|place| sources.file(place.file).display.starts_with("seen")), "{found:?}");
    }
    let mut found: Vec<(&str, String)> = observed.found.iter().map(|one| (one.code(), one.message())).collect();
    found.sort();
    (found, observed.facts.into_iter().map(|row| (row.fact, row.verdict)).collect())
}

fn codes(told: &Told) -> Vec<&'static str> {
    told.0.iter().map(|(code, _)| *code).collect()
}

fn scanned(configuration: &str, ports: &str) -> Told {
    tell(configuration, &[(Kind::Scan, &nmap(ports))], &With::default())
}

fn verdict(told: &Told, fact: &str) -> Option<Verdict> {
    told.1.iter().find(|(known, _)| known == fact).map(|(_, verdict)| *verdict)
}

#[test]
fn an_open_port_is_declared_or_an_error() {
    let https = listens("https", "443", "default = \"open\"");
    let told = scanned(&https, &open(443, ""));
    assert_eq!((codes(&told), verdict(&told, "network.port.https.number")), (vec![], Some(Verdict::Observed)));
    let told = scanned(&https, &(open(443, "") + &open(80, "<service name=\"http\" method=\"probed\" conf=\"10\"/>")));
    assert_eq!(
        told.0,
        [("E0710", "TCP 80 is open at 192.0.2.1 (http), and no `[[network.port]]` declares it".to_owned())]
    );
    // Neither one that the device opens itself, nor one of another transport protocol.
    let others =
        port("out", "direction = \"outbound\"\nnumber = 80") + &listens("udp", "80", "").replace("\"tcp\"", "\"udp\"");
    assert_eq!(codes(&scanned(&(https.clone() + &others), &open(80, ""))), ["E0710", "W0710"]);
    for numbers in ["\"70..90\"", "[22, 80]", "\"any\""] {
        assert_eq!(codes(&scanned(&listens("web", numbers, ""), &open(80, ""))), [] as [&str; 0], "{numbers}");
    }
    let told = scanned(&listens("web", "\"not_known\"", ""), &open(80, ""));
    assert_eq!(codes(&told), ["E0710"]);
    assert_eq!(verdict(&told, "network.port.web.number"), Some(Verdict::NotObservable));
    // A port without an answer is none that is open.
    for state in ["filtered", "open|filtered", "closed", "unfiltered"] {
        let port = open(80, "").replace("\"open\"", &format!("\"{state}\""));
        assert_eq!(codes(&scanned(&https, &(open(443, "") + &port))), [] as [&str; 0], "{state}");
    }
    // Port 0 can be open like any other, and no configuration can declare it.
    assert_eq!(codes(&scanned(&https, &(open(443, "") + &open(0, "")))), ["E0710"]);
}

#[test]
fn a_default_open_port_that_is_closed_is_a_warning() {
    for (rest, codes_of) in [
        ("default = \"open\"", &["W0710"][..]),
        ("", &[]),
        ("default = \"closed\"", &[]),
        ("default = \"this_computer_only\"", &[]),
        ("default = \"open\"\nconfigurable = true", &[]),
        ("default = \"open\"\nwhen = { condition = \"export is on\" }", &[]),
        ("default = \"open\"\nwhen = { modes = [\"service\"] }", &[]),
    ] {
        let told = scanned(&listens("https", "443", rest), "");
        assert_eq!(codes(&told), codes_of, "{rest}");
        let expected = if codes_of.is_empty() { Verdict::NotObservable } else { Verdict::Contradicted };
        assert_eq!(verdict(&told, "network.port.https.number"), Some(expected), "{rest}");
    }
    // The state of the device makes a condition sure.
    let service = listens("https", "443", "default = \"open\"\nwhen = { modes = [\"service\"] }");
    let files = [(Kind::Scan, nmap(""))];
    let files: Vec<(Kind, &str)> = files.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
    let of = |mode| codes(&tell(&service, &files, &With { mode: Some(mode), ..With::default() }));
    assert_eq!((of("service"), of("normal")), (vec!["W0710"], vec![]));
    assert_eq!(of("other"), ["E0703"]);
    // What was not looked at is not missing; what gave no answer is told apart.
    assert_eq!(codes(&scanned(&listens("high", "5000", "default = \"open\""), "")), [] as [&str; 0]);
    let silent = open(443, "").replace("\"open\"", "\"filtered\"");
    let told = scanned(&listens("https", "443", "default = \"open\""), &silent);
    assert_eq!(
        (codes(&told), verdict(&told, "network.port.https.number")),
        (vec!["W0711"], Some(Verdict::NotObservable))
    );
    // Of several numbers each is needed, of a range that is configured one.
    assert_eq!(codes(&scanned(&listens("web", "[80, 81]", "default = \"open\""), &open(80, ""))), ["W0710"]);
    let range = |rest: &str| {
        codes(&scanned(&listens("web", "\"80..82\"", &format!("default = \"open\"\n{rest}")), &open(80, "")))
    };
    assert_eq!(
        (range(""), range("configurable = true"), range("configurable = false")),
        (vec![], vec![], vec!["W0710"])
    );
}

#[test]
fn an_open_port_that_should_not_be() {
    for (rest, code) in [
        ("default = \"closed\"", "E0711"),
        ("default = \"this_computer_only\"", "E0711"),
        ("default = \"closed\"\nwhen = { condition = \"export is on\" }", "W0712"),
        (
            "default = \"closed\"\nopened_by = [\"service\"]\n[[access.role]]\nid = \"service\"\ntitle = \"Service\"",
            "W0712",
        ),
    ] {
        assert_eq!(codes(&scanned(&listens("https", "443", rest), &open(443, ""))), [code], "{rest}");
    }
    let service = listens("https", "443", "when = { modes = [\"service\"] }");
    let text = nmap(&open(443, ""));
    let of = |mode| codes(&tell(&service, &[(Kind::Scan, &text)], &With { mode: Some(mode), ..With::default() }));
    assert_eq!((of("service"), of("normal")), (vec![], vec!["E0711"]));
    // A scan from the same computer sees what is for this computer only.
    let own = listens("https", "443", "default = \"this_computer_only\"");
    let text = text.replace("192.0.2.1", "127.0.0.1");
    assert_eq!(codes(&tell(&own, &[(Kind::Scan, &text)], &With::default())), [] as [&str; 0]);
    // Of two rows with one number, the one that fits is compared.
    let two = listens("old", "443", "default = \"closed\"") + &listens("new", "443", "default = \"open\"");
    assert_eq!(codes(&scanned(&two, &open(443, ""))), [] as [&str; 0]);
}

#[test]
fn services_and_encryption() {
    let probed = |name: &str, rest: &str| format!("<service name=\"{name}\" method=\"probed\" conf=\"10\" {rest}/>");
    let tls = |versions: &[&str]| {
        let table = |version: &&str| {
            format!(
                "<table key=\"{version}\"><table key=\"ciphers\"><table><elem key=\"name\">TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256\
                 </elem></table></table></table>"
            )
        };
        format!("<script id=\"ssl-enum-ciphers\">{}</script>", versions.iter().map(table).collect::<String>())
    };
    let of = |rest: &str, inner: &str| {
        let row = listens("web", "443", rest).replace("protocol = \"X\"\n", "");
        codes(&scanned(&row, &open(443, inner)))
    };
    let none: [&str; 0] = [];
    assert_eq!(of("protocol = \"HTTPS\"", &probed("http", "tunnel=\"ssl\"")), none);
    assert_eq!(of("protocol = \"HTTPS\"", &probed("ssh", "")), ["E0712"]);
    assert_eq!(of("protocol = \"HL7 over MLLP\"", &probed("ssh", "")), none);
    assert_eq!(of("protocol = \"HTTPS\"", "<service name=\"ssh\" method=\"table\" conf=\"3\"/>"), none);
    let states = |encryption: &str, inner: &str| of(&format!("protocol = \"HTTPS\"\nencryption = {encryption}"), inner);
    assert_eq!(states("\"TLS 1.2\"", &tls(&["TLSv1.2"])), none);
    assert_eq!(states("\"TLS 1.2\"", &tls(&["TLSv1.1", "TLSv1.2"])), ["E0713"]);
    assert_eq!(states("\"TLS 1.2\"", &tls(&["TLSv1.2", "TLSv1.3"])), ["W0713"]);
    assert_eq!(states("\"TLS 1.2 or later\"", &tls(&["TLSv1.2", "TLSv1.3"])), none);
    assert_eq!(states("\"TLS 1.3\"", &tls(&["TLSv1.2"])), ["E0713", "E0713"]);
    assert_eq!(states("[\"TLS 1.2\", \"TLS 1.3\"]", &tls(&["TLSv1.2", "TLSv1.3"])), none);
    // An old nmap does not ask for TLS 1.3.
    let row = listens("web", "443", "encryption = [\"TLS 1.2\", \"TLS 1.3\"]");
    for (version, expected) in [("7.80", &[][..]), ("7.92", &["E0713"]), ("7.93SVN", &["E0713"])] {
        let scan = nmap(&open(443, &tls(&["TLSv1.2"]))).replace("<nmaprun", &format!("<nmaprun version=\"{version}\""));
        assert_eq!(codes(&tell(&row, &[(Kind::Scan, &scan)], &With::default())), expected, "{version}");
    }
    assert_eq!(states("\"TLS 1.3\"", &probed("http", "")), ["E0714"]);
    assert_eq!(states("\"TLS 1.3\"", &probed("http", "tunnel=\"ssl\"")), none);
    let no = "{ state = \"not_provided\", because = \"Old.\", instead = \"Lock it.\" }";
    assert_eq!(states(no, &tls(&["TLSv1.2"])), ["W0713"]);
    assert_eq!(states(no, &probed("http", "")), none);
    let suite = |name: &str| format!("[\"TLS 1.2\", \"{name}\"]");
    assert_eq!(states(&suite("ECDHE-RSA-AES128-GCM-SHA256"), &tls(&["TLSv1.2"])), none);
    assert_eq!(states(&suite("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"), &tls(&["TLSv1.2"])), ["E0715", "W0714"]);
    // A list for TLS 1.3 says nothing about older versions, but its suite is missing.
    assert_eq!(states(&suite("TLS_AES_128_GCM_SHA256"), &tls(&["TLSv1.2"])), ["W0714"]);
    let ssh = "<script id=\"ssh2-enum-algos\"><table key=\"encryption_algorithms\"><elem>aes256-ctr</elem><elem>3des-cbc</elem></table>\
               <table key=\"mac_algorithms\"><elem>hmac-md5</elem></table></script>";
    let ssh_states = |encryption: &str| of(&format!("protocol = \"SSH\"\nencryption = {encryption}"), ssh);
    assert_eq!(ssh_states("[\"aes256-ctr\", \"3des-cbc\"]"), none);
    assert_eq!(ssh_states("\"aes256-ctr\""), ["E0715"]);
    assert_eq!(ssh_states("\"SSH 2\""), none);
}

#[test]
fn hosts_and_parts_must_be_told_apart() {
    let two = "[[part]]\nid = \"pump\"\ntitle = \"Pump\"\nkind = \"device\"\n[[part]]\nid = \"server\"\ntitle = \"Server\"\nkind = \"server\"\n".to_owned()
        + &listens("a", "80", "part = \"pump\"\ndefault = \"open\"")
        + &listens("b", "443", "part = \"server\"\ndefault = \"open\"");
    let host = |address: &str, ports: &str| nmap(ports).replace("192.0.2.1", address);
    let both = {
        let (one, other) = (host("192.0.2.1", &open(80, "")), host("192.0.2.2", &open(443, "")));
        let second = &other[other.find("<host>").unwrap()..other.find("<runstats>").unwrap()];
        one.replace("<runstats>", &format!("{second}<runstats>"))
    };
    let of = |text: &str, hosts: &[(&str, &str)]| {
        codes(&tell(&two, &[(Kind::Scan, text)], &With { hosts, ..With::default() }))
    };
    assert_eq!(of(&both, &[]), ["E0701"]);
    assert_eq!(of(&host("192.0.2.1", &open(80, "")), &[]), ["E0701"]);
    assert_eq!(of(&both, &[("192.0.2.1", "pump"), ("192.0.2.2", "server")]), [] as [&str; 0]);
    assert_eq!(of(&both, &[("192.0.2.1", "server"), ("192.0.2.2", "pump")]), ["E0710", "E0710", "W0710", "W0710"]);
    assert_eq!(of(&both, &[("192.0.2.1", "pump")]), ["W0701"]);
    assert_eq!(of(&both, &[("192.0.2.1", "device"), ("192.0.2.2", "device")]), [] as [&str; 0]);
    assert_eq!(of(&both, &[("192.0.2.1", "pump"), ("192.0.2.9", "server")]), ["E0702", "W0701"]);
    assert_eq!(of(&both, &[("192.0.2.1", "pumpe")]), ["E0703"]);
    // One computer with two addresses, or twice in the file, is one host.
    let one = listens("a", "80", "");
    let again = both.replace("192.0.2.2", "192.0.2.1").replace("443", "80");
    assert_eq!(codes(&tell(&one, &[(Kind::Scan, &again)], &With::default())), [] as [&str; 0]);
    assert_eq!(codes(&tell(&one, &[(Kind::Scan, &both)], &With::default())), ["E0701"]);
    let down = nmap("").replace("\"up\"", "\"down\"");
    assert_eq!(codes(&tell(&one, &[(Kind::Scan, &down)], &With::default())), ["E0704"]);
    let broken = nmap(&open(80, "")).replace("exit=\"success\"", "exit=\"error\"");
    assert_eq!(codes(&tell(&one, &[(Kind::Scan, &broken)], &With::default())), ["W0700"]);
}

#[test]
fn what_the_device_itself_reports() {
    let row =
        listens("https", "443", "default = \"open\"") + &listens("db", "5432", "default = \"this_computer_only\"");
    let of = |text: &str| codes(&tell(&row, &[(Kind::Listening, text)], &With::default()));
    let tcp = |address: &str| format!("tcp LISTEN 0 128 {address} 0.0.0.0:*\n");
    let https = tcp("0.0.0.0:443");
    assert_eq!(of(&(https.clone() + &tcp("127.0.0.1:5432"))), [] as [&str; 0]);
    assert_eq!(of(&(https.clone() + &tcp("0.0.0.0:5432"))), ["E0711"]);
    assert_eq!(of(&(https.clone() + &tcp("0.0.0.0:22"))), ["E0710"]);
    assert_eq!(of(&(https.clone() + &tcp("[::1]:22"))), ["W0715"]);
    assert_eq!(of(&tcp("127.0.0.1:443")), ["W0710"]);
    assert_eq!(of(&tcp("[::]:443")), [] as [&str; 0]);
    assert_eq!(of("Netid State Recv-Q Send-Q Local Address:Port Peer Address:Port\n"), ["E0704"]);
    // Why nothing is left.
    assert_eq!(of(&tcp("0.0.0.0:https")), ["E0704", "W0700"]);
}

#[test]
fn a_port_whose_direction_is_not_stated_may_listen() {
    let web = port("web", "number = 443\ndefault = \"open\"");
    assert_eq!(codes(&scanned(&web, &open(443, ""))), [] as [&str; 0]);
    let told = scanned(&web, "");
    assert_eq!(codes(&told), [] as [&str; 0]);
    assert_eq!(verdict(&told, "network.port.web.number"), Some(Verdict::NotObservable));
    let with = With { hosts: &[("192.0.2.1", "device")], ..With::default() };
    for row in ["10.0.0.9,192.0.2.1,443,tcp", "192.0.2.1,10.0.0.9,443,tcp"] {
        let text = format!("source,destination,port,transport\n{row}\n");
        assert_eq!(codes(&tell(&web, &[(Kind::Flows, &text)], &with)), [] as [&str; 0], "{row}");
    }
}

#[test]
fn connections_are_declared_or_an_error() {
    let network = listens("web", "443", "peers = [\"viewer\"]")
        + &port("pacs", "direction = \"outbound\"\nnumber = 104\npeers = [\"pacs\"]")
        + "[[network.peer]]\nid = \"viewer\"\ntitle = \"Viewer\"\naddress = \"10.0.0.0/24\"\n\
           [[network.peer]]\nid = \"pacs\"\ntitle = \"PACS\"\naddress = [\"10.0.1.5\", \"10.0.1.6\"]\n\
           [[network.peer]]\nid = \"cloud\"\ntitle = \"Cloud\"\naddress = \"198.51.100.7\"\n\
           [[network.flow]]\nid = \"images\"\nfrom = \"device\"\nto = \"pacs\"\nport = \"pacs\"\ndata = [\"health\"]\n\
           [[network.flow]]\nid = \"any\"\nfrom = \"device\"\nto = \"cloud\"\ndata = [\"health\"]\n\
           [network.requirements]\nservices = [\"dns\"]\n";
    let with = With { hosts: &[("192.0.2.1", "device")], ..With::default() };
    let of = |rows: &str| {
        let text = format!("source,destination,port,transport\n{rows}");
        tell(&network, &[(Kind::Flows, &text)], &with)
    };
    let told = of(
        "10.0.0.9,192.0.2.1,443,tcp\n192.0.2.1,10.0.1.6,104,tcp\n192.0.2.1,10.0.0.53,53,udp\n192.0.2.1,198.51.100.7,8443,tcp\n10.0.0.1,10.0.0.2,1,tcp\n",
    );
    assert_eq!(codes(&told), [] as [&str; 0]);
    for fact in ["network.port.web.number", "network.port.pacs.number", "network.flow.images", "network.flow.any"] {
        assert_eq!(verdict(&told, fact), Some(Verdict::Observed), "{fact}");
    }
    assert_eq!(codes(&of("192.0.2.1,203.0.113.9,443,tcp\n")), ["E0720"]);
    assert_eq!(codes(&of("192.0.2.1,10.0.1.7,104,tcp\n")), ["E0721"]);
    assert_eq!(codes(&of("10.9.9.9,192.0.2.1,443,tcp\n")), ["W0720"]);
    assert_eq!(codes(&of("10.0.0.9,192.0.2.1,22,tcp\n")), ["E0720"]);
    let silent = of("10.0.0.9,192.0.2.1,443,tcp\n192.0.2.1,10.0.0.9,0,icmp\n");
    assert_eq!(codes(&silent), [] as [&str; 0]);
    assert_eq!(verdict(&silent, "network.port.pacs.number"), Some(Verdict::NotObservable));
    // What the device refused is no connection; what it tried is one.
    let zeek = |from: &str, to: &str, port: u16, state: &str| {
        format!(
            "{{\"id.orig_h\":\"{from}\",\"id.resp_h\":\"{to}\",\"id.resp_p\":{port},\"proto\":\"tcp\",\"conn_state\":\"{state}\"}}\n"
        )
    };
    let of = |text: &str| codes(&tell(&network, &[(Kind::Flows, text)], &with));
    assert_eq!(of(&zeek("10.0.0.9", "192.0.2.1", 22, "REJ")), [] as [&str; 0]);
    assert_eq!(of(&zeek("192.0.2.1", "10.0.0.9", 22, "S0")), ["E0720"]);
    assert_eq!(of(&zeek("192.0.2.1", "10.0.0.9", 22, "OTH")), ["W0721"]);
    assert_eq!(
        codes(&tell(&network, &[(Kind::Flows, &zeek("192.0.2.1", "10.0.0.9", 22, "SF"))], &With::default())),
        ["E0701"]
    );
}

#[test]
fn of_very_many_findings_only_a_number_is_shown() {
    let ports: String = (2000..2500).map(|number| open(number, "")).collect();
    let told = scanned(&listens("web", "443", ""), &ports);
    assert_eq!(told.0.iter().filter(|(code, _)| *code == "E0710").count(), SHOWN);
    assert_eq!(
        told.0.last().map(|(_, message)| message.as_str()),
        Some("300 more findings with the code E0710 are not shown")
    );
}
