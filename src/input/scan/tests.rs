//! Scans as tools write them, and what is read from them.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use super::*;

const PUMP: &str = include_str!("../../../tests/data/scans/pump.xml");

fn scan(text: &str) -> Scan {
    read(Kind::Scan, text).expect("a scan")
}

fn refused(kind: Kind, text: &str) -> String {
    read(kind, text).map_or_else(|broken| broken.why, |_| "it was read".to_owned())
}

/// A run of nmap with these elements.
fn run(inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE nmaprun>\n<nmaprun scanner=\"nmap\" start=\"1796064191\">\n\
         <scaninfo type=\"connect\" protocol=\"tcp\" numservices=\"4\" services=\"20-22,443\"/>\n{inner}\
         <runstats><finished exit=\"success\"/><hosts up=\"1\"/></runstats>\n</nmaprun>\n"
    )
}

/// A host with these ports.
fn host(ports: &str) -> String {
    format!(
        "<host><status state=\"up\"/><address addr=\"192.0.2.1\" addrtype=\"ipv4\"/><address addr=\"00:11:22:33:44:55\" \
         addrtype=\"mac\"/><ports>{ports}</ports></host>\n"
    )
}

#[test]
fn a_scan_of_the_real_nmap_has_ports_with_versions_and_suites() {
    let scan = scan(PUMP);
    assert!(scan.began.is_some_and(|began| began > 1_700_000_000) && !scan.is_partial);
    let [host] = &scan.hosts[..] else { panic!("{:?}", scan.hosts) };
    assert_eq!((host.title(), host.is_up, host.is_loopback()), ("127.0.0.1", true, true));
    let numbers: Vec<(u16, State)> = host.ports.iter().map(|port| (port.number, port.state)).collect();
    assert_eq!(numbers, [18022, 18080, 18443, 18444].map(|number| (number, State::Open)));
    let names = |port: &Port| port.tls.iter().map(|offer| offer.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&host.ports[1]), [] as [&str; 0]);
    assert_eq!(names(&host.ports[2]), ["TLSv1.2", "TLSv1.3"]);
    assert_eq!(names(&host.ports[3]), ["TLSv1.1", "TLSv1.2"]);
    assert_eq!(host.ports[3].tls[0].values, ["TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA"]);
    assert_eq!(
        host.ports[2].tls[1].values,
        ["TLS_AKE_WITH_AES_256_GCM_SHA384", "TLS_AKE_WITH_CHACHA20_POLY1305_SHA256", "TLS_AKE_WITH_AES_128_GCM_SHA256"]
    );
    assert!(host.ports[2].service.as_ref().is_some_and(|service| service.is_tls && !service.is_probed));
    let range = &host.ports[3].span;
    assert_eq!(&PUMP[range.clone()], "<port protocol=\"tcp\" portid=\"18444\">");
    let closed = host.looked_at.iter().find(|looked_at| looked_at.contains(18000));
    assert!(closed.is_some_and(|closed| closed.rest == State::Closed));
    assert!(!host.looked_at.iter().any(|looked_at| looked_at.contains(17999)));
}

#[test]
fn states_services_and_algorithms() {
    let ports = "<extraports state=\"filtered\" count=\"1\"><extrareasons reason=\"no-response\" count=\"1\"/></extraports>\
        <port protocol=\"tcp\" portid=\"22\"><state state=\"open\"/><service name=\"ssh\" product=\"OpenSSH\" version=\"9.2\" \
        method=\"probed\" conf=\"10\"><cpe>cpe:/a:openbsd:openssh</cpe></service><script id=\"ssh2-enum-algos\" output=\"x\">\
        <table key=\"kex_algorithms\"><elem>curve25519-sha256</elem></table><table key=\"encryption_algorithms\">\
        <elem>aes256-ctr</elem><elem>a&amp;b</elem></table></script><script id=\"other\"><table><elem>no</elem></table></script></port>\
        <port protocol=\"udp\" portid=\"161\"><state state=\"open|filtered\"/></port>\
        <port protocol=\"tcp\" portid=\"0\"><state state=\"open\"/><service name=\"http\" method=\"table\" conf=\"3\"/></port>\
        <port protocol=\"ip\" portid=\"47\"><state state=\"open\"/></port>\
        <port protocol=\"tcp\" portid=\"443\"><state state=\"unfiltered\"/></port>";
    let scan = scan(&run(&host(ports)));
    let host = &scan.hosts[0];
    assert_eq!(host.addresses, ["192.0.2.1"]);
    let found: Vec<(Transport, u16, State)> =
        host.ports.iter().map(|port| (port.transport, port.number, port.state)).collect();
    assert_eq!(
        found,
        [
            (Transport::Tcp, 22, State::Open),
            (Transport::Udp, 161, State::OpenOrFiltered),
            (Transport::Tcp, 0, State::Open),
            (Transport::Tcp, 443, State::Unknown),
        ]
    );
    let ssh = &host.ports[0];
    assert_eq!(ssh.ssh.iter().map(|offer| offer.values.len()).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(ssh.ssh[1].values[1], "a&b");
    assert_eq!(ssh.service.as_ref().map(|service| service.is_probed), Some(true));
    // Only the number of the port says that this is HTTP.
    assert_eq!(host.ports[2].service.as_ref().map(|service| service.is_probed), Some(false));
    assert_eq!(host.looked_at.iter().map(|looked_at| looked_at.rest).collect::<Vec<_>>(), [State::Filtered]);
}

#[test]
fn hosts_that_are_down_twice_named_or_too_slow() {
    let slow = host("").replace("<host>", "<host timedout=\"true\">");
    let named = "<host><status state=\"down\"/><address addr=\"2001:db8::1\" addrtype=\"ipv6\"/><hostnames><hostname \
                 name=\"Pump.example\" type=\"PTR\"/></hostnames></host>";
    let scan = scan(&run(&(slow + named + &host(""))));
    assert_eq!(scan.hosts.iter().map(|host| host.is_up).collect::<Vec<_>>(), [true, false, true]);
    assert!(scan.hosts[0].looked_at.is_empty() && !scan.hosts[2].looked_at.is_empty());
    let named = &scan.hosts[1];
    assert!(named.is_called("pump.EXAMPLE") && named.is_called("2001:DB8:0::1") && !named.is_called("2001:db8::2"));
}

#[test]
fn a_run_that_was_broken_off_is_partial() {
    let text = run(&host(""));
    assert!(!scan(&text).is_partial);
    assert!(scan(&text.replace("exit=\"success\"", "exit=\"error\"")).is_partial);
    assert!(scan(&text.replace("<runstats><finished exit=\"success\"/><hosts up=\"1\"/></runstats>", "")).is_partial);
}

#[test]
fn what_is_no_scan_is_refused_with_the_reason() {
    for (text, why) in [
        ("", "the file is empty"),
        ("# Nmap 7.93 scan\n22/tcp open ssh\n", "it is another text"),
        ("<bom><components/></bom>", "it is XML of something else"),
        ("{\"a\": 1}", "it is JSON of something else"),
        ("<report><nmaprun/></report>", "the outermost element is `report`"),
        (PUMP.split("portid").next().expect("a part"), "before end of input"),
        (&PUMP[..PUMP.len() - 3], "before end of input"),
        (&format!("{}{}", run(""), run("")), "something stands behind the end"),
        (PUMP.split("<runstats").next().expect("a part"), "the file ends inside an element"),
        (&run("<host><ports><port protocol=\"tcp\" portid=\"65536\"/></ports></host>"), "`65536` is no port number"),
        (&run("<host><ports><port protocol=\"tcp\"/></ports></host>"), "`` is no port number"),
    ] {
        let reason = refused(Kind::Scan, text);
        assert!(reason.contains(why), "{reason}: {text:.80}");
    }
    assert!(refused(Kind::Flows, PUMP).starts_with("it is a scan, for `--nmap`"));
}

/// A document type with declarations is refused, and one without is ignored, whatever file it names.
#[test]
fn no_entity_is_expanded_and_no_file_is_read() {
    let bomb = "<!DOCTYPE nmaprun [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><nmaprun>&b;</nmaprun>";
    assert!(refused(Kind::Scan, bomb).contains("document type"));
    let external = run("").replace("<!DOCTYPE nmaprun>", "<!DOCTYPE nmaprun SYSTEM \"/etc/passwd\">");
    assert_eq!(scan(&external).hosts, []);
    let other = run("").replace("<!DOCTYPE nmaprun>", "<!DOCTYPE other>");
    assert!(refused(Kind::Scan, &other).contains("document type"));
    assert!(
        refused(Kind::Scan, &run("<host><ports>&b;<port protocol=\"tcp\" portid=\"&x;\"/></ports></host>"))
            .contains('x')
    );
}

/// Neither depth nor number nor length makes it slow or large.
#[test]
fn hostile_scans_are_bounded() {
    let deep = 200_000;
    let nested = format!("{}{}", "<table>".repeat(deep), "</table>".repeat(deep));
    let script = format!("<script id=\"ssl-enum-ciphers\"><table key=\"a\">{nested}</table></script>");
    let text = run(&host(&format!("<port protocol=\"tcp\" portid=\"1\"><state state=\"open\"/>{script}</port>")));
    assert_eq!(scan(&text).hosts[0].ports[0].tls.len(), 1);
    let attributes: Vec<String> = (0..300_000).map(|number| format!("a{number}=\"\" ")).collect();
    let attributes = attributes.concat();
    assert_eq!(scan(&run(&format!("<host {attributes}/>"))).hosts, []);
    let port = "<port protocol=\"tcp\" portid=\"1\"><state state=\"open\"/></port>";
    assert!(refused(Kind::Scan, &run(&host(&port.repeat(SEEN)))).contains("more than 100000"));
    let services = format!("services=\"{}1\"", "1,".repeat(SEEN));
    assert!(refused(Kind::Scan, &run("").replace("services=\"20-22,443\"", &services)).contains("more than 100000"));
}

const SS: &str = "Netid State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess\n\
    udp   UNCONN 0      0      127.0.0.53%lo:53         0.0.0.0:*    users:((\"systemd-resolve\",pid=5,fd=1))\n\
    udp   ESTAB  0      0         10.0.0.2:40000       10.0.0.9:53\n\
    tcp   LISTEN 0      128          0.0.0.0:22        0.0.0.0:*     users:((\"sshd\",pid=7,fd=3))\n\
    tcp   LISTEN 0      50             [::1]:631          [::]:*\n\
    tcp   LISTEN 0      50                 *:8443            *:*\n\
    tcp   LISTEN 0      50           0.0.0.0:http      0.0.0.0:*\n\
    tcp   ESTAB  0      0         10.0.0.2:22          10.0.0.9:50000\n\
    u_str LISTEN 0      4096   /run/x.sock 1234               * 0\n";

/// Transport protocol, port, whether it is for the computer alone, and program.
fn listeners(text: &str) -> Vec<(Transport, u16, bool, Option<String>)> {
    let scan = read(Kind::Listening, text).expect("a list");
    let [host] = &scan.hosts[..] else { panic!("{:?}", scan.hosts) };
    host.ports.iter().map(|port| (port.transport, port.number, port.is_local, port.program.clone())).collect()
}

#[test]
fn ss_with_and_without_its_head() {
    let all = [
        (Transport::Udp, 53, true, Some("systemd-resolve".to_owned())),
        (Transport::Tcp, 22, false, Some("sshd".to_owned())),
        (Transport::Tcp, 631, true, None),
        (Transport::Tcp, 8443, false, None),
    ];
    assert_eq!(listeners(SS), all);
    let scan = read(Kind::Listening, SS).expect("a list");
    assert_eq!(scan.unread.len(), 1, "{:?}", scan.unread);
    assert!(SS[scan.unread[0].0.clone()].contains(":http"));
    let range = &scan.hosts[0].ports[1].span;
    assert!(SS[range.clone()].starts_with("tcp   LISTEN") && SS[range.clone()].contains("sshd"));
    // For one transport protocol there is no first column.
    let one = "State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess\nLISTEN 0 128 0.0.0.0:22 0.0.0.0:*\n";
    assert_eq!(listeners(one), [(Transport::Tcp, 22, false, None)]);
    assert_eq!(listeners("UNCONN 0 0 [fe80::1]%eth0:546 [::]:*\n"), [(Transport::Udp, 546, false, None)]);
    let transports = |text| {
        let scan = read(Kind::Listening, text).expect("a list");
        scan.hosts[0].looked_at.iter().map(|looked_at| looked_at.transport).collect::<Vec<_>>()
    };
    // That it lists no UDP says nothing about UDP.
    assert_eq!(transports(one), [Transport::Tcp]);
    assert_eq!(transports(SS), [Transport::Tcp, Transport::Udp]);
}

#[test]
fn netstat_of_three_systems() {
    let linux = "Active Internet connections (only servers)\n\
        Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name\n\
        tcp        0      0 0.0.0.0:2024            0.0.0.0:*               LISTEN      12/sshd: /usr/sbin\n\
        tcp        0      0 10.0.0.2:2024           10.0.0.9:51000          ESTABLISHED -\n\
        tcp6       0      0 :::8443                 :::*                    LISTEN      -\n\
        udp        0      0 127.0.0.1:323           0.0.0.0:*                           9/chronyd\n";
    assert_eq!(
        listeners(linux),
        [
            (Transport::Tcp, 2024, false, Some("sshd".to_owned())),
            (Transport::Tcp, 8443, false, None),
            (Transport::Udp, 323, true, Some("chronyd".to_owned())),
        ]
    );
    let windows = "\nAktive Verbindungen\n\n  Proto  Lokale Adresse         Remoteadresse          Status           PID\n  \
        TCP    0.0.0.0:135            0.0.0.0:0              ABH\u{fffd}REN         1044\n  \
        TCP    10.0.0.2:50123         10.0.0.9:443           HERGESTELLT     99\n  \
        TCP    [::1]:49670            [::]:0                 ABH\u{fffd}REN         880\n  \
        UDP    0.0.0.0:123            *:*                                    1234\n";
    assert_eq!(
        listeners(windows),
        [(Transport::Tcp, 135, false, None), (Transport::Tcp, 49670, true, None), (Transport::Udp, 123, false, None)]
    );
    let macos = "Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)\n\
        tcp4       0      0  *.22                   *.*                    LISTEN\n\
        tcp6       0      0  ::1.631                *.*                    LISTEN\n\
        udp4       0      0  *.*                    *.*\n";
    assert_eq!(listeners(macos), [(Transport::Tcp, 22, false, None), (Transport::Tcp, 631, true, None)]);
    for text in ["", "a b c\n", "{\"x\": 1}", PUMP] {
        assert!(read(Kind::Listening, text).is_err(), "{text:.40}");
    }
}

const ZEEK: &str = "#separator \\x09\n#set_separator\t,\n#empty_field\t(empty)\n#unset_field\t-\n#path\tconn\n\
    #fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tservice\tconn_state\n\
    #types\ttime\tstring\taddr\tport\taddr\tport\tenum\tstring\tstring\n\
    1796064191.48\tC1\t10.0.0.2\t50000\t10.0.0.9\t443\ttcp\tssl\tSF\n\
    1796064199.48\tC2\t10.0.0.2\t50001\t10.0.0.9\t443\ttcp\t-\tS0\n\
    1796064192.48\tC3\tfe80::1\t546\tff02::1:2\t547\tudp\t-\tS0\n\
    1796064193.48\tC4\t10.0.0.7\t8\t10.0.0.2\t0\ticmp\t-\tOTH\n\
    1796064194.48\tC5\t10.0.0.7\t1\t10.0.0.2\t0\tunknown_transport\t-\tOTH\n\
    1796064195.48\tC6\t10.0.0.7\t1\t10.0.0.2\n\
    #close\t2026-11-30-19-00-00\n";

/// From, to, transport protocol, port, whether it was answered and begun, how often.
type Seen<'s> = (&'s str, &'s str, Transport, u16, bool, bool, usize);

fn seen(scan: &Scan) -> Vec<Seen<'_>> {
    let seen = |one: &Connection| (one.transport, one.port, one.is_answered, one.is_begun, one.count);
    let seen = scan.connections.iter().map(|one| (one.from.as_str(), one.to.as_str(), seen(one)));
    seen.map(|(from, to, (transport, port, answered, begun, count))| {
        (from, to, transport, port, answered, begun, count)
    })
    .collect()
}

#[test]
fn the_same_log_of_zeek_in_both_forms() {
    let expected: &[Seen<'_>] = &[
        ("10.0.0.2", "10.0.0.9", Transport::Tcp, 443, true, true, 2),
        ("fe80::1", "ff02::1:2", Transport::Udp, 547, false, true, 1),
        ("10.0.0.7", "10.0.0.2", Transport::Icmp, 0, false, false, 1),
    ];
    let scan = read(Kind::Flows, ZEEK).expect("a log");
    assert_eq!(seen(&scan), expected);
    assert_eq!(scan.began, Some(1_796_064_191));
    assert!(ZEEK[scan.connections[0].span.clone()].contains("\tC1\t"));
    // A line that is cut off; one of a transport protocol that nobody knows is left out.
    assert_eq!(scan.unread.len(), 1);
    let json: Vec<String> = ["10.0.0.2 10.0.0.9 443 tcp SF", "10.0.0.2 10.0.0.9 443 tcp S0", "fe80::1 ff02::1:2 547 udp S0", "10.0.0.7 10.0.0.2 0 icmp OTH"]
        .iter()
        .map(|row| {
            let [from, to, port, proto, state] = row.split(' ').collect::<Vec<_>>()[..] else { panic!("{row}") };
            format!("{{\"ts\":1796064191.48,\"id.orig_h\":\"{from}\",\"id.orig_p\":1,\"id.resp_h\":\"{to}\",\"id.resp_p\":{port},\"proto\":\"{proto}\",\"conn_state\":\"{state}\"}}\n")
        })
        .collect();
    let json = json.concat();
    let scan = read(Kind::Flows, &(json.clone() + "{\"id.orig_h\": 1}\n{\"x\n")).expect("a log");
    assert_eq!((seen(&scan), scan.unread.len(), scan.began), (expected.to_vec(), 2, Some(1_796_064_191)));
    assert_eq!(seen(&read(Kind::Flows, &json.replace("id.", "id_")).expect("a log")), expected);
}

#[test]
fn connections_in_csv() {
    for (separator, mark) in [(",", ""), (";", ""), ("\t", "")] {
        let text = format!(
            "{mark}Note,Source,Destination,Port,Transport\n\"a, b\",10.0.0.2,10.0.0.9,443,TCP\n\nx,10.0.0.2,10.0.0.9,443,tcp\n\
             y,::1,pacs.example,104,tcp\nz,a,b,many,tcp\nz,a,b,1,pigeon\nz,a,b,,icmp\n"
        );
        let text = text.replace(',', separator).replace(&format!("a{separator} b"), "a, b");
        let scan = read(Kind::Flows, &text).expect("a list");
        assert_eq!(
            seen(&scan),
            [
                ("10.0.0.2", "10.0.0.9", Transport::Tcp, 443, true, true, 2),
                ("::1", "pacs.example", Transport::Tcp, 104, true, true, 1),
                ("a", "b", Transport::Icmp, 0, true, true, 1),
            ]
        );
        assert!(text[scan.connections[1].span.clone()].starts_with('y'), "{:?}", scan.connections[1].span);
        assert_eq!(scan.unread.iter().map(|(_, why)| *why).collect::<Vec<_>>().len(), 2);
    }
    assert!(refused(Kind::Flows, "source,destination,port\na,b,1\n").contains("no column is called `transport`"));
}

#[test]
fn logs_that_are_none_and_logs_beyond_the_limit() {
    for (text, why) in [
        ("#separator \\x09\n#fields\tts\tuid\tquery\n", "it is no conn.log"),
        ("#separator \\xzz\n", "the separator cannot be read"),
        ("#separator \\x09\n1\t2\n", "no line `#fields`"),
        ("a,b\n1,2\n", "it is another text"),
        ("", "the file is empty"),
    ] {
        assert!(refused(Kind::Flows, text).contains(why), "{text}");
    }
    let row = |number| format!("10.0.0.1,10.1.0.{},{},tcp\n", number / 60_000, number % 60_000);
    let many = "source,destination,port,transport\n".to_owned() + &(0..=SEEN).map(row).collect::<Vec<_>>().concat();
    assert!(refused(Kind::Flows, &many).contains("more than 100000"));
    // Equal ones count once.
    let same = format!("source,destination,port,transport\n{}", "a,b,1,tcp\n".repeat(SEEN + 1));
    assert_eq!(read(Kind::Flows, &same).expect("a list").connections[0].count, SEEN + 1);
    assert!(
        refused(Kind::Listening, &"tcp LISTEN 0 1 0.0.0.0:1 0.0.0.0:*\n".repeat(SEEN + 1)).contains("more than 100000")
    );
}
