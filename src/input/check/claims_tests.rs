use super::tests::{codes, found};

/// What is told of both facts: the first of each pair is wrong, the second one right.
fn each(code: &str, pairs: &[(&str, &str)]) {
    let told = |text: &str| found(text, true).into_iter().filter(|told| told.starts_with(code)).collect::<Vec<_>>();
    for (wrong, right) in pairs {
        assert_eq!(told(wrong).len(), 1, "{wrong}\n{:#?}", found(wrong, true));
        assert_eq!(told(right), [""; 0], "{right}");
    }
}

const PARTS: &str =
    "part = [{ id = 'app', title = 'A', kind = 'app' }, { id = 'unit', title = 'U', kind = 'device' }]\n";

fn with_parts(text: &str) -> String {
    format!("{PARTS}{text}")
}

/// The device is all of its parts.
#[test]
fn what_the_device_does_not_have_no_part_has() {
    for (table, field, absent, there) in [
        ("logging", "state", "not_provided", "by_host"),
        ("malware", "protection", "none", "antimalware_included"),
        ("update", "state", "not_provided", "provided"),
        ("network.firewall", "state", "not_applicable", "provided"),
        ("network.remote_access", "state", "not_provided", "provided"),
        ("recovery.backup", "state", "not_provided", "by_operator"),
        ("access.multi_factor", "state", "not_provided", "provided"),
        ("access.emergency", "state", "not_provided", "provided"),
        ("access.automatic_login", "state", "none", "provided"),
        ("access.session", "action", "never", "lock"),
    ] {
        let rows = |scope: &str, value: &str| {
            with_parts(&format!(
                "{table} = [{{ {field} = '{absent}', because = 'R', instead = 'I'{scope} }}, {{ part = 'app', {field} = '{value}' }}]"
            ))
            .replace(", because = 'R', instead = 'I'", if field == "action" || table.ends_with("login") { "" } else { ", because = 'R', instead = 'I'" })
        };
        each("W0340", &[(&rows("", there), &rows(", part = 'unit'", there))]);
    }
}

#[test]
fn a_login_of_a_part_is_an_exception_and_rules_alone_are_none() {
    let of = |only: &str| {
        with_parts(&format!(
            "access = {{ authentication = ['none'], password = {{ kind = 'pin', part = 'app' }}{only} }}"
        ))
    };
    let only = |login: &str| of(&format!(", only = [{{ part = 'app', authentication = ['{login}'] }}]"));
    each("W0340", &[(&of(""), &only("local_pin")), (&only("none"), &only("badge"))]);
}

#[test]
fn software_that_is_forbidden_is_not_asked_for() {
    let of = |software: &str, need: &str, part: &str| {
        with_parts(&format!(
            "malware = {{ protection = 'allow_list', third_party_software = '{software}', part = 'unit' }}\n\
             environment.control = [{{ id = 'c', kind = 'antimalware', responsibility = 'operator', need = '{need}', otherwise = 'O', steps = ['S']{part} }}]"
        ))
    };
    let wrong = of("not_allowed", "required", "");
    each(
        "W0340",
        &[
            (&wrong, &of("only_listed", "required", "")),
            (&of("not_possible", "required", ", part = 'unit'"), &of("not_allowed", "required", ", part = 'app'")),
            (&wrong, &of("not_allowed", "recommended", "")),
        ],
    );
}

#[test]
fn a_clock_that_persons_set_asks_no_server() {
    let of = |source: &str, protocol: &str, direction: &str| {
        format!(
            "logging.clock.source = '{source}'\n[[network.port]]\nid = 'p'\nnumber = 123\ntransport = 'udp'\nprotocol = '{protocol}'\n\
             direction = '{direction}'\nneed = 'optional'\npurpose = 'P'"
        )
    };
    each(
        "W0340",
        &[
            (&of("manual", "SNTP", "outbound"), &of("host", "SNTP", "outbound")),
            (&of("manual", "NTP v4", "both"), &of("manual", "NTP v4", "inbound")),
            (&of("manual", "ntp", "outbound"), &of("manual", "Entpacker", "outbound")),
            (
                &of("manual", "ntp", "outbound"),
                &of("manual", "ntp", "outbound").replacen('\n', "\nlogging.clock.other_sources = ['ntp']\n", 1),
            ),
        ],
    );
}

#[test]
fn secrets_that_a_login_or_a_port_rests_on_are_asked_for() {
    let port = |more: &str| {
        codes(&format!(
            "[[network.port]]\nid = 'p'\nnumber = 443\ntransport = 'tcp'\nprotocol = 'X'\ndirection = 'inbound'\nneed = 'optional'\npurpose = 'P'\n\
             encryption = 'TLS 1.3'\n{more}"
        ))
    };
    assert_eq!(port("authentication = 'mutual'"), ["W0305 10:18"]);
    assert_eq!(port("authentication = 'server'"), [""; 0]);
    let machine = "\n[[access.machine]]\nid = 'm'\ntitle = 'M'\nkind = ";
    assert_eq!(port(&format!("authentication = 'mutual'{machine}'certificate'")), [""; 0]);
    assert_eq!(port(&format!("authentication = 'mutual'{machine}'api_key'")), ["W0305 10:18"]);
    assert_eq!(codes("access.authentication = ['badge', 'local_pin']"), ["W0305 1:35"]);
    assert_eq!(codes("access = { authentication = ['local_pin'], password = { kind = 'pin' } }"), [""; 0]);
}

#[test]
fn a_list_of_what_is_not_there_has_no_negation() {
    for (list, field) in
        [("network", "absent"), ("logging", "not_logged"), ("environment", "prohibited"), ("device", "not_for")]
    {
        let of = |text: &str| format!("{list}.{field} = ['Some thing', '{text}']");
        each(
            "W0340",
            &[
                (&of("No file shares."), &of("File shares.")),
                (&of("Keine Freigaben"), &of("Without login: reading")),
                (&of("Do not open it"), &of("Notes")),
            ],
        );
    }
}

#[test]
fn a_control_needs_an_action_or_none() {
    let of = |control: &str, none: &str| {
        with_parts(&format!(
            "environment.control = [{{ id = 'c', kind = 'firewall', otherwise = 'O', steps = ['S'], {control} }}]\n\
             environment.no_action = [{{ kind = 'firewall', because = 'R'{none} }}]"
        ))
    };
    let operator = "responsibility = 'operator'";
    each(
        "E0340",
        &[
            (&of(&format!("{operator}, need = 'recommended'"), ""), &of(&format!("{operator}, need = 'optional'"), "")),
            (
                &of("responsibility = 'manufacturer', or_by = ['operator'], need = 'required'", ""),
                &of("responsibility = 'manufacturer', need = 'required'", ""),
            ),
        ],
    );
    for more in
        ["need = 'required', when = { condition = 'x is on' }", "need = 'required', part = 'app'", "part = 'app'"]
    {
        let control = format!("{operator}, {more}");
        each("W0340", &[(&of(&control, ""), &of(&control, ", unless = 'the app is used'"))]);
    }
}

#[test]
fn no_vulnerability_of_listed_components_needs_a_list() {
    assert_eq!(codes("sbom.none_known_on = 2026-01-31"), ["E0341 1:22"]);
    assert_eq!(codes("sbom = { none_known_on = 2026-01-31, component = [{ name = 'a', version = '1' }] }"), [""; 0]);
}

/// Nobody need invent a text to be read: what is not known can be left out.
#[test]
fn texts_that_may_be_unknown_are_asked_for_and_can_be_left_out() {
    for (text, expected) in [
        ("network.note = 'N'\nwarning = [{ chapter = 'network', severity = 'notice' }]", "W0305 2:12"),
        ("misuse = [{ id = 'm', description = 'D', consequence = 'C' }]", "W0305 1:11"),
        ("incident = [{ id = 'i', title = 'I', signs = ['S'] }]", "W0305 1:13"),
        ("environment.no_action = [{ kind = 'firewall' }]", "W0305 1:26"),
        ("logging.alert = [{ id = 'a', sign = 'S', action = 'A' }]", "W0305 1:18"),
        (
            "network.port = [{ id = 'p', number = 1, transport = 'tcp', direction = 'inbound', need = 'optional' }]",
            "W0305 1:17",
        ),
    ] {
        assert_eq!(codes(text), [expected], "{text}");
    }
    assert_eq!(codes("compatibility.standard = [{ name = 'DICOM' }]"), [""; 0]);
}

/// A rule that is off on delivery may have no value yet.
#[test]
fn what_is_off_needs_no_value() {
    assert_eq!(codes("access.password = { attempts_within = '1 h' }"), ["E0341 1:39"]);
    assert_eq!(codes("access.password = { attempts_within = '1 h', off_by_default = ['max_attempts'] }"), [""; 0]);
    let supported =
        |need: &str| codes(&format!("malware = {{ protection = 'antimalware_supported', need = '{need}' }}"));
    assert_eq!(supported("recommended"), [""; 0]);
    assert_eq!(supported("required"), ["E0340 1:58"]);
}

#[test]
fn a_check_that_nothing_makes_covers_nothing() {
    let of =
        |more: &str| format!("integrity = {{ secure_boot = false, because = 'R', covers = ['the program']{more} }}");
    each("W0340", &[(&of(""), &of(", checksum = 'CRC-32'"))]);
}

#[test]
fn a_sign_has_one_answer() {
    let of = |sign: &str, action: &str| {
        format!(
            "logging = {{ alert = [{{ id = 'a', sign = '**Wait** on the screen.', action = '{action}' }}] }}\n\
             incident = [{{ id = 'changed', title = 'T', signs = ['S', '{sign}'], actions = ['A'] }}]"
        )
    };
    let same = "**wait** on the screen";
    each(
        "W0371",
        &[
            (&of(same, "Switch it off."), &of(same, "Do the steps of {ref:incident.changed}.")),
            (&of(same, "See {ref:incident.other}."), &of("**Wait** on two screens", "Switch it off.")),
        ],
    );
}
