//! Values in the order of a list.

use super::*;

fn measured(old: &str, new: &str) -> Option<Ordering> {
    let order = measures(old, new, End::High);
    assert_eq!(measures(new, old, End::High), order.map(Ordering::reverse), "{old} and {new}");
    order
}

#[test]
fn times_compare_across_units_where_it_is_certain() {
    for (old, new, expected) in [
        ("90 min", "2 h", Some(Ordering::Less)),
        ("60 min", "1 h", Some(Ordering::Equal)),
        ("1..15 min", "1..10 min", Some(Ordering::Greater)),
        ("1..15 min", "5..15 min", None),
        ("15 min", "<= 20 min", Some(Ordering::Less)),
        ("<= 4 h", "4 h", None),
        ("<= 4 h", "5 h", Some(Ordering::Less)),
        ("< 4 h", "<= 4 h", Some(Ordering::Less)),
        ("4 h", ">= 4 h", Some(Ordering::Less)),
        ("16 GiB", "32 GiB", Some(Ordering::Less)),
        ("16 GiB", "500 ms", None),
        ("12 months", "1 year", Some(Ordering::Equal)),
        ("27 days", "1 month", Some(Ordering::Less)),
        ("30 days", "1 month", None),
        ("<= 30 days", "<= 2 months", Some(Ordering::Less)),
        (">= 30 days", ">= 2 months", None),
        ("5 days", "5 working days", None),
        ("5 working days", "7 days", None),
        ("2 working days", "3 working days", Some(Ordering::Less)),
    ] {
        assert_eq!(measured(old, new), expected, "{old} and {new}");
    }
    // The end that counts depends on which direction is worse.
    assert_eq!(measures("15 min", ">= 10 min", End::Low), Some(Ordering::Greater));
    assert_eq!(measures("15 min", ">= 10 min", End::High), Some(Ordering::Less));
    assert_eq!(measures("> 4 h", ">= 4 h", End::Low), Some(Ordering::Greater));
}

#[test]
fn versions_compare_by_their_numbers() {
    let order = |old: &[&str], new: &[&str]| {
        let order = versions(old, new, End::Low);
        assert_eq!(versions(new, old, End::Low), order.map(Ordering::reverse), "{old:?} and {new:?}");
        order
    };
    assert_eq!(order(&["4.9"], &["4.10"]), Some(Ordering::Less));
    assert_eq!(order(&["4.0"], &["4"]), Some(Ordering::Equal));
    assert_eq!(order(&[">= 12"], &[">= 11"]), Some(Ordering::Greater));
    assert_eq!(order(&[">= 12"], &["11..15"]), Some(Ordering::Greater));
    assert_eq!(order(&[">= 12"], &["12..15"]), None);
    assert_eq!(order(&["> 12"], &[">= 12"]), Some(Ordering::Greater));
    assert_eq!(order(&["<= 4"], &["4"]), Some(Ordering::Less));
    assert_eq!(order(&["10", "11"], &["9", "11"]), Some(Ordering::Greater));
    assert_eq!(order(&["10", "12"], &["10", "11", "12"]), None);
    assert_eq!(order(&["4.2.0-rc1"], &["4.2.0"]), None);
    assert_eq!(order(&["22H2"], &["23H2"]), None);
}

#[test]
fn ports_compare_as_sets() {
    let order = |old: &[&str], new: &[&str]| {
        let order = ports(old, new);
        assert_eq!(ports(new, old), order.map(Ordering::reverse), "{old:?} and {new:?}");
        order
    };
    for (old, new, expected) in [
        (&["443"][..], &["any"][..], Some(Ordering::Less)),
        (&["5000..5010"], &["5000..6000"], Some(Ordering::Less)),
        (&["5000 .. 5010"], &["5000..5010"], Some(Ordering::Equal)),
        (&["5000", "5001..5010"], &["5000..5010"], Some(Ordering::Equal)),
        (&["1..65535"], &["any"], Some(Ordering::Equal)),
        (&["80", "443"], &["443"], Some(Ordering::Greater)),
        (&["5000..5010", "443"], &["5005..5006"], Some(Ordering::Greater)),
        (&["443"], &["8443"], None),
        (&["5000..5010"], &["5005..5015"], None),
        (&["443", "80"], &["443", "8080"], None),
    ] {
        assert_eq!(order(old, new), expected, "{old:?} and {new:?}");
    }
}

#[test]
fn the_weakest_method_counts_first() {
    let chain = |levels: &[&[&str]]| {
        let level = |level: &&[&str]| level.iter().map(|name| (*name).to_owned()).collect();
        Chain::new(NAMES, &levels.iter().map(level).collect::<Vec<_>>())
    };
    let chains = [
        chain(&[&["TLS 1.0"], &["TLS 1.1"], &["TLS 1.2"], &["TLS 1.3"]]),
        chain(&[&["WPA2"], &["WPA3"]]),
        chain(&[&["FTP"], &["FTPS", "SFTP"]]),
        chain(&[&["IPsec"]]),
    ];
    let order = |old: &[&str], new: &[&str]| {
        let set = |names: &[&str]| names.iter().map(plain).collect();
        let order = methods(&chains, &set(old), &set(new));
        // If a change weakens, the reverse change does not weaken, too.
        if order == Some(Ordering::Greater) {
            assert_ne!(methods(&chains, &set(new), &set(old)), order, "{old:?} and {new:?}");
        }
        order
    };
    for (old, new, expected) in [
        (&["TLS 1.2"][..], &["TLS 1.3"][..], Some(Ordering::Less)),
        (&["TLSv1.2"], &["tls-1.2"], Some(Ordering::Equal)),
        (&["TLS 1.3"], &["TLS 1.2", "TLS 1.3"], Some(Ordering::Greater)),
        (&["TLS 1.2", "TLS 1.3"], &["TLS 1.3"], Some(Ordering::Less)),
        (&["TLS 1.2"], &["TLS 1.2", "TLS 1.3"], Some(Ordering::Less)),
        (&["TLS 1.2"], &["TLS 1.1", "TLS 1.3"], Some(Ordering::Greater)),
        (&["TLS 1.1", "TLS 1.3"], &["TLS 1.2"], None),
        (&["TLS 1.0", "TLS 1.1", "TLS 1.3"], &["TLS 1.0", "TLS 1.3"], None),
        (&["TLS 1.3", "IPsec"], &["TLS 1.3", "none"], Some(Ordering::Greater)),
        (&["TLS 1.3"], &["None"], Some(Ordering::Greater)),
        (&["quantum"], &["quantum", "none"], Some(Ordering::Greater)),
        (&["TLS 1.3", "none"], &["TLS 1.3"], Some(Ordering::Less)),
        (&["TLS 1.3", "none"], &["TLS 1.0"], None),
        (&["TLS 1.3", "none"], &["none"], Some(Ordering::Greater)),
        (&["none"], &["TLS 1.3", "none"], None),
        (&["none"], &["IPsec"], Some(Ordering::Less)),
        (&["none"], &["plain text"], Some(Ordering::Equal)),
        (&["TLS 1.3", "IPsec"], &["TLS 1.3"], None),
        (&["TLS 1.3", "WPA2"], &["TLS 1.2", "WPA3"], None),
        (&["TLS 1.3", "quantum"], &["TLS 1.2"], Some(Ordering::Greater)),
        (&["TLS 1.2", "quantum"], &["TLS 1.3"], None),
        (&["FTP"], &["SFTP"], Some(Ordering::Less)),
        (&["FTPS"], &["SFTP"], None),
        (&["TLS 1.2"], &["TLS 1.2+"], None),
        (&["TLS 1.2"], &[">= TLS 1.2"], None),
    ] {
        assert_eq!(order(old, new), expected, "{old:?} and {new:?}");
    }
}
