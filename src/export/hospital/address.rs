//! Addresses as a configuration writes them: what a policy can hold of them.

use std::net::IpAddr;

/// An address of a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    One(IpAddr),
    /// A network and the length of its prefix.
    Network(IpAddr, u8),
    /// First and last.
    Range(IpAddr, IpAddr),
    /// The name of a host.
    Host(String),
    /// A domain with a wildcard, or another text: no policy can hold it.
    Unusable,
}

impl Address {
    /// Reads an address, a network, a range, a host name or a URL.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let text = text.trim();
        let host = match text.split_once("://") {
            Some((_, rest)) => {
                let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
                authority.rsplit('@').next().unwrap_or_default()
            }
            None => text,
        };
        for between in ["..", "-", "–"] {
            if let Some((first, last)) = host.split_once(between)
                && let (Ok(first), Ok(last)) = (first.trim().parse::<IpAddr>(), last.trim().parse::<IpAddr>())
            {
                let is_range = first.is_ipv4() == last.is_ipv4() && first <= last;
                return if is_range { Self::Range(first, last) } else { Self::Unusable };
            }
        }
        if let Some((address, length)) = host.split_once('/') {
            return match (address.trim().parse(), length.trim().parse()) {
                (Ok(address), Ok(length)) => network(address, length),
                _ => Self::Unusable,
            };
        }
        if let Some((address, _)) = host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            return address.parse().map_or(Self::Unusable, Self::One);
        }
        if let Ok(address) = host.parse() {
            return Self::One(address);
        }
        let host = match host.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !host.contains(':') => host,
            _ => host,
        };
        if let Ok(address) = host.parse() {
            return Self::One(address);
        }
        let is_label = |label: &str| {
            let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
            (1..=63).contains(&label.len())
                && label.bytes().all(is_allowed)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        let is_name = host.len() <= 253 && host.split('.').all(is_label);
        // What has digits only is a damaged address.
        if is_name && host.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            Self::Host(host.to_owned())
        } else {
            Self::Unusable
        }
    }

    /// Whether it is an address of IPv4, or of IPv6; `None` for a name.
    #[must_use]
    pub fn is_v4(&self) -> Option<bool> {
        match self {
            Self::One(address) | Self::Network(address, _) | Self::Range(address, _) => Some(address.is_ipv4()),
            Self::Host(_) | Self::Unusable => None,
        }
    }

    /// The first and the last address as numbers; `None` for a name.
    #[must_use]
    pub fn bounds(&self) -> Option<(u128, u128)> {
        let number = |address: &IpAddr| match address {
            IpAddr::V4(address) => u128::from(u32::from(*address)),
            IpAddr::V6(address) => u128::from(*address),
        };
        match self {
            Self::One(address) => Some((number(address), number(address))),
            Self::Network(address, length) => {
                let hosts = u32::from(if address.is_ipv4() { 32 } else { 128 } - length);
                let rest = if hosts == 128 { u128::MAX } else { (1 << hosts) - 1 };
                Some((number(address), number(address) | rest))
            }
            Self::Range(first, last) => Some((number(first), number(last))),
            Self::Host(_) | Self::Unusable => None,
        }
    }
}

/// A network; an address with the prefix of its network (`192.0.2.7/24`) is that address alone.
fn network(address: IpAddr, length: u8) -> Address {
    let (bits, width) = match address {
        IpAddr::V4(address) => (u128::from(u32::from(address)), 32),
        IpAddr::V6(address) => (u128::from(address), 128),
    };
    if length > width {
        return Address::Unusable;
    }
    let hosts = u32::from(width - length);
    let mask = if hosts == 128 { u128::MAX } else { (1 << hosts) - 1 };
    if length == width || bits & mask != 0 { Address::One(address) } else { Address::Network(address, length) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_narrow_as_it_is_written() {
        let ip = |text: &str| text.parse::<IpAddr>().expect("an address");
        for (text, expected) in [
            ("192.0.2.7", Address::One(ip("192.0.2.7"))),
            ("192.0.2.0/24", Address::Network(ip("192.0.2.0"), 24)),
            ("192.0.2.7/24", Address::One(ip("192.0.2.7"))),
            ("192.0.2.7/32", Address::One(ip("192.0.2.7"))),
            ("0.0.0.0/0", Address::Network(ip("0.0.0.0"), 0)),
            ("::/0", Address::Network(ip("::"), 0)),
            ("192.0.2.7/33", Address::Unusable),
            ("192.0.2.3..192.0.2.9", Address::Range(ip("192.0.2.3"), ip("192.0.2.9"))),
            ("192.0.2.3-192.0.2.9", Address::Range(ip("192.0.2.3"), ip("192.0.2.9"))),
            ("192.0.2.9-192.0.2.3", Address::Unusable),
            ("2001:db8::1", Address::One(ip("2001:db8::1"))),
            ("[2001:db8::1]:8443", Address::One(ip("2001:db8::1"))),
            ("https://[2001:db8::1]:8443/a", Address::One(ip("2001:db8::1"))),
            ("https://user@update.example:8443/a?b#c", Address::Host("update.example".into())),
            ("https://192.0.2.7/24", Address::One(ip("192.0.2.7"))),
            ("192.0.2.7:443", Address::One(ip("192.0.2.7"))),
            ("update.example", Address::Host("update.example".into())),
            ("pacs", Address::Host("pacs".into())),
            ("*.example.com", Address::Unusable),
            ("192.0.2", Address::Unusable),
            ("192.0.2.300", Address::Unusable),
            ("a host", Address::Unusable),
            ("-a.example", Address::Unusable),
            ("a\"; drop", Address::Unusable),
            ("", Address::Unusable),
        ] {
            assert_eq!(Address::of(text), expected, "{text}");
        }
    }
}
