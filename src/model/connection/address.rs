//! What an address says of the way to it, whatever port it is used with.

use std::net::{IpAddr, Ipv4Addr};

/// Whether an address leads to the computer that uses it.
pub(super) fn is_loopback_address(text: &str) -> bool {
    let text = text.trim();
    text.eq_ignore_ascii_case("localhost") || text.parse().is_ok_and(|address: IpAddr| address.is_loopback())
}

/// Whether routers never forward traffic to an address: broadcast, or a link-local address.
pub(super) fn is_link_address(text: &str) -> bool {
    match text.trim().parse() {
        Ok(IpAddr::V4(address)) => {
            address.is_broadcast() || address.is_link_local() || address.octets().starts_with(&[224, 0, 0])
        }
        Ok(IpAddr::V6(address)) => address.is_unicast_link_local() || matches!(address.segments()[0], 0xff01 | 0xff02),
        Err(_) => false,
    }
}

/// Whether an address is multicast or broadcast, or a network or range of such addresses: `224.0.0.251`, `ff02::fb`,
/// `239.1.0.0/16`, `192.168.1.255/24`. Such an address never sends.
#[must_use]
pub fn is_group_address(text: &str) -> bool {
    let host = text.split_once("://").map_or(text, |(_, rest)| rest);
    // A range is one of such addresses only if both of its ends are.
    if let Some((first, last)) = ["..", "-", "–"].iter().find_map(|between| host.split_once(between)) {
        return is_group_address(first.trim()) && is_group_address(last.trim());
    }
    let host = host.trim();
    let (host, length) = match host.split_once('/') {
        Some((host, length)) => (host, length.parse::<u32>().ok()),
        None => (host, None),
    };
    let bare = host.strip_prefix('[').and_then(|host| host.split_once(']')).map_or(host, |(host, _)| host);
    let bare = if bare.matches(':').count() == 1 { bare.split(':').next().unwrap_or_default() } else { bare };
    match bare.parse() {
        Ok(IpAddr::V4(address)) => address.is_multicast() || is_broadcast(address, length),
        Ok(IpAddr::V6(address)) => address.is_multicast(),
        Err(_) => false,
    }
}

/// The broadcast address of a network depends on its prefix length: without a length, `10.1.2.255` can be a computer.
fn is_broadcast(address: Ipv4Addr, length: Option<u32>) -> bool {
    let hosts = length.map_or(0, |length| u32::MAX.checked_shr(length).unwrap_or(0));
    address == Ipv4Addr::BROADCAST || (hosts > 1 && u32::from(address) & hosts == hosts)
}
