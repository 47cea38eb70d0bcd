//! Network services that the device needs: a firewall that allows only listed connections would block them.

use std::collections::HashSet;

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::ABSENT;

/// A service that the network must offer, and how to recognise a port for it.
struct Service {
    name: &'static str,
    /// Words of its protocol, in lower case.
    protocols: &'static [&'static str],
    numbers: &'static [&'static str],
}

const SERVICES: &[Service] = &[
    Service { name: "dns", protocols: &["dns", "mdns", "dot", "doh"], numbers: &["53", "853", "5353"] },
    Service { name: "dhcp", protocols: &["dhcp", "dhcpv6", "bootp"], numbers: &["67", "68", "546", "547"] },
    Service {
        name: "time",
        protocols: &["ntp", "nts", "ptp", "sntp", "time", "1588"],
        numbers: &["123", "319", "320", "4460"],
    },
    Service {
        name: "directory",
        protocols: &["ldap", "ldaps", "kerberos", "saml", "openid", "oidc", "oauth", "radius", "radsec"],
        numbers: &["88", "389", "636", "3268", "3269", "1812", "2083"],
    },
    Service { name: "radius", protocols: &["radius", "radsec"], numbers: &["1645", "1812", "1813", "2083"] },
    Service { name: "syslog", protocols: &["syslog"], numbers: &["514", "601", "6514"] },
    Service { name: "smtp", protocols: &["smtp", "smtps"], numbers: &["25", "465", "587"] },
    Service {
        name: "vpn",
        protocols: &["vpn", "openvpn", "ipsec", "ike", "ikev2", "esp", "wireguard", "l2tp"],
        numbers: &["500", "1194", "1701", "4500", "51820"],
    },
];

/// A service that the network must offer needs a port, because the firewall would otherwise block it.
pub(super) fn have_ports(view: &View, found: &mut Vec<Diagnostic>) {
    let ports = view.root.rows("network.port");
    let has = |service: &Service| {
        ports.iter().any(|port| {
            let protocol = port.field("protocol").unwrap_or_default().to_lowercase();
            protocol.split(|c: char| !c.is_alphanumeric()).any(|word| service.protocols.contains(&word))
                || port.texts("number").iter().any(|number| service.numbers.contains(number))
        })
    };
    let mut asks: Vec<(&str, At)> = Vec::new();
    // An access point sends the request to the RADIUS server: the device does not.
    let interfaces = view.root.rows("network.interface");
    let joins = |interface: &At| {
        let words = interface.texts("standards").join(" ").to_lowercase();
        words.contains("enterprise") || words.contains("802.1x")
    };
    for service in view.root.rows("network.requirements.services") {
        if let Some(name) = service.value().filter(|name| *name != "radius" || !interfaces.iter().any(joins)) {
            asks.push((name, service));
        }
    }
    let directories = view.root.rows("access.directory").into_iter();
    for protocol in directories.filter_map(|directory| directory.get("protocol")) {
        asks.push((if protocol.value() == Some("radius") { "radius" } else { "directory" }, protocol));
    }
    let sources = view
        .root
        .path("logging.clock")
        .filter(|clock| clock.get("port").is_none())
        .and_then(|clock| clock.get("source"))
        .filter(|at| at.value().is_some_and(|source| source.ends_with("tp") || source == "nts"));
    asks.extend(sources.map(|at| ("time", at)));
    for interface in interfaces {
        let is_there = !interface.field("state").is_some_and(|state| ABSENT.contains(&state));
        // If there are several ways, the network need not offer this one.
        let ways = interface.rows("addressing");
        if let [at] = ways[..]
            && is_there
            && at.value() == Some("dhcp")
        {
            asks.push(("dhcp", at));
        }
    }
    let mut told = HashSet::new();
    for (name, at) in asks {
        let Some(service) = SERVICES.iter().find(|service| service.name == name) else { continue };
        if !has(service) && told.insert(name) {
            let numbers = service.numbers.join(", ");
            found.push(Problem::ServiceWithoutPort { service: service.name, numbers }.at(at.place));
        }
    }
}
