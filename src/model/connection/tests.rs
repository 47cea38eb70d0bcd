#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde::Deserialize as _;

use super::*;
use crate::model::device::network;
use crate::model::fact::facts;

/// The parts and the network of a configuration as facts.
fn root(text: &str) -> Table {
    let mut value: toml::Table = toml::from_str(text).unwrap();
    let parts =
        value.remove("part").map(|parts| Vec::<crate::model::device::identity::Part>::deserialize(parts).unwrap());
    let network = network::Network::deserialize(value.remove("network").unwrap()).unwrap();
    let mut fields = vec![("network".into(), facts(&network).unwrap())];
    fields.extend(parts.map(|parts| ("part".into(), facts(&parts).unwrap())));
    Table { kind: "Configuration", fields: fields.into() }
}

/// Each connection: `rule: source > destination`, groups behind a plus.
fn told(text: &str) -> Vec<String> {
    let root = root(text);
    let connections = Network::of(&root).unwrap().connections();
    let rows = connections.iter().map(|connection| {
        let Connection { own, others, groups, opens, rule, .. } = connection;
        let others = if others.is_empty() { "?".to_owned() } else { others.join(" ") };
        let way = if *opens { format!("{own} > {others}") } else { format!("{others} > {own}") };
        let way = [way].into_iter().chain(groups.iter().map(ToString::to_string)).collect::<Vec<_>>().join(" + ");
        format!("{rule:?}: {way}")
    });
    rows.collect()
}

const BASE: &str = "part = [
  { id = 'pump', title = 'Pump', kind = 'device', hosted = 'on_device' },
  { id = 'display', title = 'Display', kind = 'device', hosted = 'on_device' },
  { id = 'server', title = 'Server', kind = 'server', hosted = 'operator_site' },
  { id = 'cloud', title = 'Cloud', kind = 'cloud_service', hosted = 'manufacturer_cloud' },
]
[network]
zone = [{ id = 'ward', title = 'Ward' }, { id = 'it', title = 'IT' }]
interface = [
  { id = 'lan', kind = 'ethernet', part = 'pump', zone = 'ward' },
  { id = 'usb', kind = 'usb', part = 'pump' },
  { id = 'a', kind = 'ethernet', part = 'server', zone = 'ward' },
  { id = 'b', kind = 'ethernet', part = 'server', zone = 'it' },
]
peer = [
  { id = 'near', title = 'Near', zone = 'ward' },
  { id = 'far', title = 'Far', zone = 'it' },
  { id = 'group', title = 'Group', address = '239.1.1.1' },
  { id = 'link', title = 'Link', address = ['224.0.0.251', 'ff02::fb'] },
  { id = 'all', title = 'All', address = '255.255.255.255' },
  { id = 'store', title = 'Store', kind = 'cloud' },
  { id = 'itself', title = 'Itself', address = ['localhost', '127.0.0.1', '::1'] },
]
";

/// A port with an id, a number and more.
fn port(id: &str, direction: &str, more: &str) -> String {
    let direction = if direction.is_empty() { String::new() } else { format!("direction = '{direction}'") };
    let number = if more.contains("transport") { "" } else { "number = 443\ntransport = 'tcp'\n" };
    format!(
        "[[network.port]]\nid = '{id}'\n{direction}\nprotocol = 'X'\nneed = 'required'\npurpose = 'P'\n{number}{more}\n"
    )
}

#[test]
fn each_connection_has_its_sides_and_its_rule() {
    let of = |direction: &str, more: &str| told(&format!("{BASE}{}", port("p", direction, more)));
    for (direction, more, expected) in [
        ("outbound", "part = 'pump'\npeers = ['far']", &["Allow: pump > far"][..]),
        ("inbound", "part = 'pump'\npeers = ['far']", &["Allow: far > pump"]),
        ("both", "part = 'pump'\npeers = ['far']", &["Allow: pump > far", "Allow: far > pump"]),
        ("inbound", "part = 'pump'", &["Allow: ? > pump"]),
        // A part that only its interface names.
        ("outbound", "interface = 'lan'\npeers = ['far']", &["Allow: pump > far"]),
        // Within one zone, part, housing, computer or cloud.
        ("outbound", "part = 'pump'\npeers = ['near']", &["None(Zone): pump > near"]),
        ("outbound", "part = 'pump'\npeers = ['near', 'far']", &["Allow: pump > far", "None(Zone): pump > near"]),
        ("both", "part = 'server'\npeers = ['server']", &["None(Part): server > server"]),
        ("outbound", "part = 'pump'\npeers = ['display']", &["None(Device): pump > display"]),
        ("outbound", "part = 'cloud'\npeers = ['store']", &["None(Cloud): cloud > store"]),
        (
            "outbound",
            "part = 'pump'\npeers = ['itself', 'far']",
            &["Allow: pump > far", "None(Computer): pump > itself"],
        ),
        ("outbound", "part = 'cloud'\npeers = ['far']", &["Allow: cloud > far"]),
        ("inbound", "part = 'pump'\ndefault = 'this_computer_only'", &["None(Computer): ? > pump"]),
        (
            "inbound",
            "part = 'pump'\ndefault = 'this_computer_only'\nopened_by = ['administrator']\npeers = ['far']",
            &["Allow: far > pump"],
        ),
        // A part in two zones reaches the systems of both, unless its port has an interface in one.
        ("outbound", "part = 'server'\npeers = ['far', 'near']", &["None(Zone): server > far near"]),
        ("outbound", "part = 'pump'\npeers = ['server']", &["None(Zone): pump > server"]),
        ("outbound", "interface = 'b'\npeers = ['far', 'near']", &["Allow: server > near", "None(Zone): server > far"]),
        ("outbound", "interface = 'b'\npeers = ['pump']", &["Allow: server > pump"]),
        // At several interfaces: in the zone of any of them, and for each part with one.
        ("outbound", "interface = ['a', 'b']\npeers = ['near', 'far']", &["None(Zone): server > near far"]),
        ("inbound", "interface = ['lan', 'b']\npeers = ['far']", &["Allow: far > pump", "None(Zone): far > server"]),
        ("inbound", "part = 'pump'\ninterface = ['lan', 'b']\npeers = ['far']", &["Allow: far > pump"]),
        // A direction that the manufacturer does not say makes no rule, whatever else is known.
        ("", "part = 'pump'\npeers = ['far']", &["Unstated: far > pump"]),
        ("", "part = 'pump'\npeers = ['near']", &["Unstated: near > pump"]),
        ("", "part = 'pump'\ndefault = 'this_computer_only'", &["Unstated: ? > pump"]),
        ("", "part = 'pump'\npeers = ['far']\nfirewall_rule = 'allow'", &["Unstated: far > pump"]),
        ("", "part = 'pump'\npeers = ['far']\nfirewall_rule = 'block'", &["Block: pump > ?", "Block: ? > pump"]),
        // A number that the manufacturer does not know.
        (
            "outbound",
            "part = 'pump'\npeers = ['far']\ntransport = 'tcp'\nnumber = 'not_known'",
            &["None(Number): pump > far"],
        ),
        // Set by the fact itself.
        ("outbound", "part = 'pump'\npeers = ['near']\nfirewall_rule = 'allow'", &["Allow: pump > near"]),
        ("outbound", "part = 'pump'\npeers = ['far']\nfirewall_rule = 'none'", &["None(Border): pump > far"]),
        ("inbound", "part = 'pump'\npeers = ['near']\nfirewall_rule = 'block'", &["Block: ? > pump"]),
        ("both", "part = 'pump'\npeers = ['far']\nfirewall_rule = 'block'", &["Block: pump > ?", "Block: ? > pump"]),
        // A multicast address never sends.
        ("outbound", "part = 'pump'\npeers = ['group']", &["Allow: pump > group"]),
        ("inbound", "part = 'pump'\npeers = ['group', 'far']", &["Allow: far > pump + group"]),
        ("both", "part = 'pump'\npeers = ['group']", &["Allow: pump > group", "Allow: ? > pump + group"]),
        // What no router passes on.
        ("outbound", "part = 'pump'\npeers = ['link']", &["None(Border): pump > link"]),
        ("both", "part = 'pump'\npeers = ['link']", &["None(Border): pump > link", "None(Border): ? > pump + link"]),
        ("outbound", "part = 'pump'\npeers = ['all', 'far']", &["Allow: pump > far", "None(Border): pump > all"]),
        ("outbound", "part = 'pump'\npeers = ['link']\nfirewall_rule = 'allow'", &["Allow: pump > link"]),
        // What a rule needs beside the transport protocol.
        ("outbound", "part = 'pump'\npeers = ['far']\ntransport = 'udp'", &["None(Number): pump > far"]),
        ("outbound", "part = 'pump'\npeers = ['near']\ntransport = 'udp'", &["None(Zone): pump > near"]),
        ("outbound", "part = 'pump'\npeers = ['far']\ntransport = 'icmp'\nnumber = 1", &["None(Number): pump > far"]),
        ("outbound", "part = 'pump'\npeers = ['far']\ntransport = 'icmp'\nicmp_type = 'echo'", &["Allow: pump > far"]),
        ("outbound", "part = 'pump'\npeers = ['far']\ntransport = 'ip'", &["None(Number): pump > far"]),
        ("outbound", "part = 'pump'\npeers = ['far']\ntransport = 'ip'\nip_protocol = 50", &["Allow: pump > far"]),
    ] {
        assert_eq!(of(direction, more), expected, "{direction} {more}");
    }
}

#[test]
fn what_goes_over_a_mobile_network_meets_no_firewall_of_the_operator() {
    let network = "[[part]]\nid = 'hub'\ntitle = 'H'\nkind = 'device'\n\
                   [[network.interface]]\nid = 'lte'\nkind = 'cellular'\n\
                   [[network.interface]]\nid = 'lan'\nkind = 'ethernet'\n\
                   [[network.peer]]\nid = 'cloud'\ntitle = 'C'\nkind = 'cloud'\n\
                   [[network.peer]]\nid = 'support'\ntitle = 'S'\noperated_by = 'manufacturer'\n\
                   [[network.peer]]\nid = 'ward'\ntitle = 'W'\noperated_by = 'operator'\n\
                   [[network.peer]]\nid = 'open'\ntitle = 'O'\n";
    let of = |more: &str| told(&format!("{network}{}", port("p", "outbound", &format!("part = 'hub'\n{more}"))));
    for (more, expected) in [
        ("interface = 'lte'\npeers = ['cloud']", &["None(Mobile): hub > cloud"][..]),
        ("interface = 'lte'\npeers = ['support']", &["None(Mobile): hub > support"]),
        ("interface = 'lte'\npeers = ['cloud']\nfirewall_rule = 'none'", &["None(Mobile): hub > cloud"]),
        // It can end in the network of the operator.
        ("interface = 'lte'\npeers = ['ward']", &["Allow: hub > ward"]),
        ("interface = 'lte'\npeers = ['open']", &["Allow: hub > open"]),
        ("interface = 'lte'", &["Allow: hub > ?"]),
        // It can also go over the network of the operator, or nobody says that it does not.
        ("interface = ['lte', 'lan']\npeers = ['cloud']", &["Allow: hub > cloud"]),
        ("peers = ['cloud']", &["Allow: hub > cloud"]),
        ("interface = 'lte'\npeers = ['cloud']\nfirewall_rule = 'allow'", &["Allow: hub > cloud"]),
        ("interface = ['lte', 'lan']\npeers = ['cloud']\nfirewall_rule = 'none'", &["None(Border): hub > cloud"]),
    ] {
        assert_eq!(of(more), expected, "{more}");
    }
}

#[test]
fn what_stays_in_the_housing_crosses_no_firewall() {
    let of = |parts: &str, own: &str, other: &str| {
        let own = if own.is_empty() { String::new() } else { format!("part = '{own}'\n") };
        told(&format!("part = [{parts}]\n[network]\n{}", port("p", "inbound", &format!("{own}peers = ['{other}']"))))
    };
    let device = "{ id = 'unit', title = 'U', kind = 'device' }";
    let inner = "{ id = 'app', title = 'A', kind = 'app', hosted = 'on_device' }";
    let other = "{ id = 'probe', title = 'P', kind = 'device' }";
    let server = "{ id = 'server', title = 'S', kind = 'server', hosted = 'operator_site' }";
    for (parts, own, end, expected) in [
        (vec![device, inner], "unit", "app", "None(Device): app > unit"),
        (vec![inner], "", "app", "None(Device): app > device"),
        // Which of two devices holds it, nothing says; nor whether the port is one of the server.
        (vec![device, other, inner], "unit", "app", "Allow: app > unit"),
        (vec![device, other], "unit", "probe", "Allow: probe > unit"),
        (vec![inner, server], "", "app", "Allow: app > device"),
        (vec![device, server], "unit", "server", "Allow: server > unit"),
    ] {
        assert_eq!(of(&parts.join(", "), own, end), [expected], "{parts:?}");
    }
}

#[test]
fn what_no_port_says_its_flows_say() {
    let of = |port_more: &str, flows: &str| told(&format!("{BASE}{}{flows}", port("p", "outbound", port_more)));
    let flow = |from: &str, to: &str| {
        format!("[[network.flow]]\nfrom = '{from}'\nto = '{to}'\nport = ['p']\ndata = ['log']\n")
    };
    // The other side is a part that only a flow names.
    assert_eq!(of("part = 'pump'", &flow("cloud", "pump")), ["Allow: pump > cloud"]);
    assert_eq!(of("part = 'pump'", &(flow("pump", "far") + &flow("far", "device"))), ["Allow: pump > far"]);
    // The own part is one that only a flow names.
    assert_eq!(of("", &flow("far", "pump")), ["Allow: pump > far"]);
    assert_eq!(of("peers = ['far']", &flow("pump", "far")), ["Allow: pump > far"]);
    assert_eq!(of("peers = ['cloud']", &flow("pump", "cloud")), ["Allow: pump > cloud"]);
    assert_eq!(of("", &(flow("pump", "far") + &flow("cloud", "far"))), ["Allow: pump > far", "Allow: cloud > far"]);
    // The port is that of the part that has it towards others.
    assert_eq!(
        of("", &(flow("pump", "far") + &flow("server", "pump"))),
        ["Allow: pump > far", "None(Zone): pump > server"]
    );
    // Nothing says which of the two parts opens the connection.
    assert_eq!(of("", &flow("pump", "server")), ["Allow: device > ?"]);
    assert_eq!(of("", ""), ["Allow: device > ?"]);
}

#[test]
fn addresses_of_groups_are_known() {
    for group in [
        "224.0.0.251",
        "239.1.0.0/16",
        "239.1.1.1-239.1.1.9",
        "239.1.1.1..239.1.1.9",
        "ff02::fb",
        "[ff02::fb]:5353",
        "224.0.0.251:5353",
        "udp://239.2.3.4:1234",
        "255.255.255.255",
        "192.168.1.255/24",
        "10.1.255.255/16",
        "ff00::/8",
    ] {
        assert!(is_group_address(group), "{group}");
    }
    for single in [
        "192.168.1.25",
        // It may be a computer of a larger network.
        "172.16.3.255",
        "10.0.0.255..10.0.1.20",
        "10.0.0.255/16",
        "10.0.0.0/24",
        "10.0.0.1/32",
        "10.0.0.255/32",
        "10.0.0.1/31",
        "2001:db8::1",
        "fe80::1",
        "example.com",
        "*.example.com:443",
        "https://example.com/224.0.0.1",
        "",
    ] {
        assert!(!is_group_address(single), "{single}");
    }
}

/// The zone of a part or peer that is in no other one.
fn zone_of<'a>(network: &Network<'a>, id: &str) -> Option<&'a str> {
    match network.zones(id)[..] {
        [zone] => Some(zone),
        _ => None,
    }
}

#[test]
fn an_interface_without_a_part_is_that_of_the_only_part() {
    let zones = |more: &str| {
        let root = root(&format!(
            "part = [{{ id = 'app', title = 'App', kind = 'app', hosted = 'on_device' }}]
[network]
interface = [{{ id = 'a', kind = 'ethernet', zone = 'ward' }}]
{more}"
        ));
        let network = Network::of(&root).unwrap();
        ["app", "device"].map(|id| network.zones(id).join(" "))
    };
    assert_eq!(zones(""), ["ward", "ward"]);
    // A flow tells the device from its part.
    assert_eq!(zones("flow = [{ from = 'app', to = 'device', data = ['status'] }]"), ["", "ward"]);
}

#[test]
fn a_part_is_in_a_zone_only_where_it_is_in_no_other() {
    let absent = "{ id = 'c', kind = 'ethernet', part = 'display', zone = 'it', state = 'not_provided' },";
    let root = root(&BASE.replace("interface = [", &format!("interface = [{absent}")));
    let network = Network::of(&root).unwrap();
    let zones = ["pump", "server", "display", "cloud", "far", "group", "device"].map(|id| zone_of(&network, id));
    assert_eq!(zones, [Some("ward"), None, None, None, Some("it"), None, None]);
}

/// An interface that is off on delivery sets the zone of its part, unless the part has another interface.
#[test]
fn the_only_interface_counts_even_if_it_is_off() {
    let zone = |interfaces: &str| {
        let root = root(&BASE.replace("interface = [", &format!("interface = [{interfaces}")));
        zone_of(&Network::of(&root).unwrap(), "display").map(str::to_owned)
    };
    let off = "{ id = 'c', kind = 'ethernet', part = 'display', zone = 'it', default = 'off' },";
    let when = "{ id = 'd', kind = 'ethernet', part = 'display', zone = 'it', when = { condition = 'x' } },";
    let on = "{ id = 'e', kind = 'ethernet', part = 'display', zone = 'ward' },";
    let other = "{ id = 'f', kind = 'wifi', part = 'display', zone = 'ward', default = 'not_installed' },";
    assert_eq!(zone(off).as_deref(), Some("it"));
    assert_eq!(zone(&format!("{off}{when}")).as_deref(), Some("it"));
    assert_eq!(zone(&format!("{off}{on}")).as_deref(), Some("ward"));
    assert_eq!(zone(&format!("{off}{other}")), None);
    // One that is in no zone may be that of the part, and is on.
    let unplaced = "{ id = 'g', kind = 'wifi' },";
    assert_eq!(zone(&format!("{off}{unplaced}")), None);
    assert_eq!(zone(&format!("{off}{}", unplaced.replace("wifi", "usb"))).as_deref(), Some("it"));
}
