#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;

use serde::Deserialize as _;

use crate::base::diagnostic::{Diagnostic, Problem, Severity, tidy};
use crate::base::source::Sources;
use crate::input::extends::load;
use crate::model::device::within::NEVER;
use crate::model::device::{CLAIMS, Configuration, schema_once};
use crate::model::fact::{Fact, facts};
use crate::model::node::Node;
use crate::model::parse::values;
use crate::model::shape;
use crate::model::verdict::Verdicts;

/// The fields of every device; the text of a test is merged over it.
const BASE: &str = "schema = 1
[device]
name = 'Pump'
software_version = '4.2.0'
regulation = 'mdr'
purpose = 'Infuses drugs.'
manufacturer = { name = 'M' }
[document]
number = 'IFU-1'
revision = 'A'
date = 2026-01-31
language = 'en'
[contact]
security = 'mailto:psirt@example.com'
";

fn meaning(node: &Node, facts: &Fact) -> Vec<Diagnostic> {
    super::meaning(node, facts, &Verdicts::of(facts))
}

/// `code line:column`, then the first words of the message if requested.
pub(super) fn found(text: &str, words: bool) -> Vec<String> {
    let mut found = over(BASE, text, words);
    // One letter is enough for most texts of these tests.
    found.retain(|problem| !problem.starts_with("W0330") && !problem.contains("says nothing: it is one word"));
    found
}

fn over(base: &str, text: &str, words: bool) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("base.toml"), base).unwrap();
    // Two lines before the text.
    let path = folder.path().join("a.ifu.toml");
    fs::write(&path, format!("schema = 1\nextends = 'base.toml'\n{text}")).unwrap();
    let mut sources = Sources::default();
    let (loaded, mut diagnostics) = load(&path, &mut sources);
    let node = loaded.unwrap().node;
    diagnostics.extend(shape::check(&node, schema_once()));
    let configuration = match Configuration::deserialize(&node) {
        Ok(configuration) => Some(configuration),
        Err(error) => {
            diagnostics.push(error.into());
            None
        }
    };
    diagnostics.extend(configuration.into_iter().flat_map(|it| meaning(&node, &facts(&it).unwrap())));
    tidy(diagnostics, &sources)
        .iter()
        .map(|diagnostic| {
            let place = diagnostic.place.unwrap();
            let (line, column) = sources.line_column(place);
            let own = sources.file(place.file).display.ends_with("a.ifu.toml");
            let at = if own { format!("{}:{column}", line - 2) } else { format!("base {line}:{column}") };
            let message = if words { format!(" {}", diagnostic.problem.message()) } else { String::new() };
            format!("{} {at}{message}", diagnostic.problem.code())
        })
        .collect()
}

pub(super) fn codes(text: &str) -> Vec<String> {
    found(text, false)
}

/// A case: a text, and the expected problems with their places; none if the text is correct.
type Case = (&'static str, &'static [&'static str]);

fn check(cases: &[Case]) {
    for (text, expected) in cases {
        assert_eq!(codes(text), *expected, "{:#?}\nin\n{text}", found(text, true));
    }
}

const PARTS: &str = "part = [\n\
    { id = 'pump', title = 'P', kind = 'device' },\n\
    { id = 'server', title = 'S', kind = 'server' },\n]\n";

#[test]
fn references() {
    check(&[
        ("[access]\nrole = [{ id = 'nurse' }]\nsession = { configured_by = ['nurse'] }", &[]),
        ("[access]\nrole = [{ id = 'nurse' }]\nsession = { configured_by = ['nrse'] }", &["W0314 2:9", "E0301 3:30"]),
        ("[recovery]\nnetwork_loss_mode = 'standalone'", &["E0301 2:21"]),
        ("[device]\nmode = [{ id = 'standalone' }]\n[recovery]\nnetwork_loss_mode = 'standalone'", &[]),
        // The device needs no row, except where a part or a peer is expected.
        ("[network]\nflow = [{ from = 'device', to = 'device', medium = 'usb', data = ['log'] }]", &[]),
        ("[network]\nflow = [{ from = 'device', to = 'pc', medium = 'usb', data = ['log'] }]", &["E0301 2:33"]),
        ("[[data.store]]\nid = 's'\ntitle = 'S'\npart = 'device'\ncategories = ['log']", &["E0301 4:8"]),
        ("[logging.clock]\nsource = 'ntp'\nport = 'ntp'", &["E0301 3:8"]),
        // Nested: the condition of a row.
        (
            "[[incident]]\nid = 'i'\ntitle = 'I'\nsigns = ['s']\nactions = ['a']\nwhen = { options = ['x'] }",
            &["E0301 6:21"],
        ),
        (
            "[sbom]\ncomponent = [{ name = 'zlib', version = '1' }]\nvulnerability = [{ id = 'CVE-1', component = 'zlib', state = 'fixed' }]",
            &[],
        ),
        (
            "[sbom]\ncomponent = [{ name = 'zlib', version = '1' }]\nvulnerability = [{ id = 'CVE-1', component = 'zlb', state = 'fixed' }]",
            &["E0301 3:46"],
        ),
        // The file is not read here, so its components are unknown.
        ("[sbom]\nfile = 'a.json'\nvulnerability = [{ id = 'CVE-1', component = 'zlb', state = 'fixed' }]", &[]),
    ]);
    let text =
        "[access]\nrole = [{ id = 'nurse' }, { id = 'user' }]\nsession = { configured_by = ['nrse', 'user', 'nurse'] }";
    let (_, diagnostics) = help_of(text);
    assert_eq!(diagnostics, ["did you mean `nurse`?\nthere are: `nurse`, `user`"]);
    let (_, diagnostics) = help_of("[recovery]\nnetwork_loss_mode = 'x'");
    assert_eq!(diagnostics, ["there is none yet; add it:\n[[device.mode]]\nid = \"x\""]);
}

/// The help texts of the problems.
fn help_of(text: &str) -> (String, Vec<String>) {
    let mut sources = Sources::default();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("base.toml"), BASE).unwrap();
    let path = folder.path().join("a.ifu.toml");
    fs::write(&path, format!("schema = 1\nextends = 'base.toml'\n{text}")).unwrap();
    let node = load(&path, &mut sources).0.unwrap().node;
    let configuration = Configuration::deserialize(&node).unwrap();
    let diagnostics = meaning(&node, &facts(&configuration).unwrap());
    (text.into(), diagnostics.iter().filter_map(|diagnostic| diagnostic.problem.help()).collect())
}

#[test]
fn a_text_behind_rows_of_another_file_keeps_its_verdict() {
    let text = |rows: &str| {
        format!("{BASE}\n[sbom]\nfile = 'a.json'\n{rows}\n[[not_applicable]]\nrequirement = 'r'\nbecause = 'TBD'\n")
    };
    let mut sources = Sources::default();
    let mut node = |rows: &str| values(sources.add("a.ifu.toml", &text(rows)), &sources).0;
    let (own, all) = (node(""), node("component = [{ name = 'a', version = '1' }, { name = 'b', version = '2' }]"));
    let facts = facts(&Configuration::deserialize(&all).unwrap()).unwrap();
    let says_nothing =
        |found: &Diagnostic| matches!(&found.problem, Problem::TextSaysNothing { key, .. } if key == "because");
    assert_eq!(meaning(&own, &facts).into_iter().filter(says_nothing).count(), 1);
}

#[test]
fn placeholders() {
    let note = |text: &str| codes(&format!("[document]\ndisclaimer = '{text}'"));
    let right = [
        "Write to {contact.security}.",
        "See {ref:contact}, {ref:document} and {ref:device.name}.",
        "Write `{ref:x}` or {Not this}, {} or `{contact.secuirty}`.",
        "References begin with `{ref: `.",
    ];
    for text in right {
        assert_eq!(note(text), [""; 0], "{text}");
    }
    for (text, code) in [
        ("Write to {contact.secuirty}.", "E0302"),
        ("See {ref:network.port}.", "E0302"),
        ("See {contact}.", "E0303"),
        ("See {ref: contact}.", "E0305"),
        ("See {ref:Contact}.", "E0305"),
        ("See {ref:contact", "E0305"),
    ] {
        assert_eq!(note(text), [format!("{code} 2:14")], "{text}");
    }
    let help = help_of("[document]\ndisclaimer = 'Write to {contact.secuirty}.'").1;
    assert!(help[0].starts_with("did you mean `contact.security`?"), "{help:?}");
    let help = help_of("[document]\ndisclaimer = 'Write to {ref:contcat}.'").1;
    assert!(help[0].starts_with("did you mean `contact`?"), "{help:?}");
    check(&[
        ("[document]\nlanguages = ['en']\ndisclaimer = 'See {ref:document.languages}.'", &["E0303 3:14"]),
        ("[document]\nsee_also = ['a', 'See {document.see_also.0}', '{document.see_also}']", &["E0303 2:47"]),
    ]);
}

#[test]
fn one_of_several_tables_is_named_by_its_part() {
    let logs = "[[part]]\nid = 'a'\ntitle = 'A'\nkind = 'server'\n[[part]]\nid = 'b'\ntitle = 'B'\nkind = 'client'\n\
                [[logging]]\npart = 'a'\nstate = 'provided'\nclock = { source = 'manual' }\n\
                [[logging]]\npart = 'b'\nstate = 'provided'\nlocation = 'On the disk.'\n";
    let of = |path: &str| codes(&format!("{logs}note = 'See {{ref:{path}}}.'"));
    for path in ["logging.a.clock", "logging.0.clock", "logging.b", "logging"] {
        assert_eq!(of(path), [""; 0], "{path}");
    }
    // Two for one part have a number each.
    let twice = logs.replace("part = 'b'\nstate", "part = 'a'\nwhen = { condition = 'C' }\nstate");
    assert_eq!(codes(&format!("{twice}note = 'See {{ref:logging.a}}.'")), ["W0314 5:1", "E0302 18:8"]);
    let (_, help) = help_of(&format!("{logs}note = 'See {{ref:logging.clock}}.'"));
    assert!(help.iter().any(|line| line.contains("did you mean `logging.a.clock`?")), "{help:?}");
}

#[test]
fn circles() {
    check(&[
        ("[device]\npurpose = 'As {device.purpose}'", &["E0304 2:11"]),
        (
            "[document]\ndisclaimer = '{document.paper_copy}'\npaper_copy = '{ref:document.disclaimer}'",
            &["E0304 2:14", "E0304 3:14"],
        ),
        // A title that refers to its own row is a problem; a description may refer to it.
        ("[[feature]]\nid = 'a'\ntitle = '{ref:feature.a}'", &["E0304 3:9"]),
        ("[[feature]]\nid = 'a'\ntitle = 'A'\ndescription = '{ref:feature.a}'", &[]),
        // A text that only leads to a circle is not part of it.
        ("[device]\npurpose = '{device.purpose}'\n[document]\ndisclaimer = '{device.purpose}'", &["E0304 2:11"]),
        ("[document]\ndisclaimer = '{device.purpose} {device.purpose}'", &[]),
    ]);
}

#[test]
fn markup() {
    let note = |text: &str| codes(&format!("[document]\ndisclaimer = '''{text}'''"));
    let right = [
        "[a](https://example.com) <https://example.com> <a@example.com> [b](#network) [c](mailto:a@example.com)",
        "Enter <serial number> and <b code>, if a < b > c; `<b>`.",
        "No [link], {ref:contact} [no](",
    ];
    for text in right {
        assert_eq!(note(text), [""; 0], "{text}");
    }
    for (text, code) in [
        ("[a](javascript:alert)", "E0327"),
        ("[a](manual.pdf)", "E0327"),
        ("[a][b]\n\n[b]: ftp://x", ""),
        ("This is <b>bold</b>.", "W0316"),
        ("<script>x</script>", "W0316"),
        ("a<br/>b<br>c", "W0316"),
        ("<a href=\"x\">b</a>", "W0316"),
        ("a <!-- b --> c", "W0316"),
    ] {
        let expected: Vec<String> =
            Some(code).filter(|code| !code.is_empty()).map(|code| format!("{code} 2:14")).into_iter().collect();
        assert_eq!(note(text), expected, "{text}");
    }
}

#[test]
fn texts() {
    check(&[
        ("[device]\nmodel = ''", &["E0325 2:9"]),
        ("[device]\nnot_for = ['a', ' \t']", &["E0325 2:17"]),
        ("[device]\nmodel = ' a '\n[custom]\na = ''", &[]),
        ("[contact]\npolicy = 'https://a b'", &["E0326 2:10"]),
        ("[contact]\npolicy = 'https://a/b%20c'", &[]),
    ]);
}

#[test]
fn ids() {
    let parts = |a: &str, b: &str, peer: &str| {
        format!(
            "part = [{{ id = '{a}', title = 'A', kind = 'device' }},\n{{ id = '{b}', title = 'B', kind = 'server' }}]\n\
             [network]\npeer = [{{ id = '{peer}', title = 'P' }}]\n\
             flow = [{{ from = '{a}', to = '{b}', medium = 'usb', data = ['log'] }},\n\
             {{ from = '{a}', to = '{peer}', medium = 'usb', data = ['log'] }}]\n"
        )
    };
    assert_eq!(codes(&parts("a", "b", "c")), [""; 0]);
    assert_eq!(codes(&parts("a", "a", "c")), ["E0306 2:8"]);
    assert_eq!(codes(&parts("a", "b", "a")), ["E0307 4:16"]);
    assert_eq!(codes(&parts("a_b", "a-b", "c")), ["E0308 2:8"]);
    check(&[
        // In one list, not over all; a nested list too.
        (
            "[[misuse]]\nid = 'a'\ndescription = 'd'\nconsequence = 'c'\navoid = 'a'\nseverity = 'notice'\n[[residual_risk]]\nid = 'a'\ntitle = 't'\ndescription = 'd'",
            &[],
        ),
        (
            "[[residual_risk]]\nid = 'a'\ntitle = 't'\ndescription = 'd'\n[[residual_risk]]\nid = 'a'\ntitle = 't'\ndescription = 'd'",
            &["E0306 6:6"],
        ),
        (
            "[logging]\nalert = [{ id = 'a', sign = 's', meaning = 'm', action = 'a' },\n{ id = 'a', sign = 's', meaning = 'm', action = 'a' }]",
            &["E0306 3:8"],
        ),
        // A vulnerability of two components.
        (
            "[sbom]\ncomponent = [{ name = 'a', version = '1' }, { name = 'b', version = '1' }]\nvulnerability = [{ id = 'CVE-1', component = 'a', state = 'fixed' },\n{ id = 'CVE-1', component = 'b', state = 'fixed' },\n{ id = 'CVE-1', component = 'b', state = 'affected' }]",
            &["E0306 5:8"],
        ),
        (
            "[access]\nrole = [{ id = 'nurse', held_by = 'operator' }, { id = 'baker', held_by = 'operator' }, { id = 'cook', title = 'Cook', held_by = 'operator' }]",
            &["E0309 2:56"],
        ),
        (
            "[device]\nmode = [{ id = 'clinical', description = 'd' }, { id = 'nurse', description = 'd' }]",
            &["E0309 2:56"],
        ),
        (
            "[sbom]\ncomponent = [{ name = 'a', version = '1' },\n{ name = 'a', version = '2' },\n{ name = 'a', version = '1' }]",
            &["W0301 4:10"],
        ),
    ]);
}

#[test]
fn imported_components() {
    let text = format!(
        "{BASE}[sbom]\nfile = 'x'\ncomponent = [{{ name = 'a', version = '1' }}, {{ name = 'b', version = '1' }}]\n"
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.toml");
    fs::write(&path, text).unwrap();
    let mut sources = Sources::default();
    let node = load(&path, &mut sources).0.unwrap().node;
    let mut configuration = Configuration::deserialize(&node).unwrap();
    let components = configuration.sbom.as_mut().unwrap().component.as_mut().unwrap();
    // As if they came from the file: `a` again, and one twice.
    let mut third = components[0].clone();
    third.name.0 = "c".into();
    components.extend([components[0].clone(), third.clone(), third]);
    let diagnostics = meaning(&node, &facts(&configuration).unwrap());
    let shown: Vec<_> = diagnostics.iter().map(|d| (d.problem.code(), sources.line_column(d.place.unwrap()))).collect();
    assert_eq!(shown, [("W0301", (17, 23))]);
}

#[test]
fn orders() {
    check(&[
        ("[support]\nstart = 2036-01-31\nend = 2036-01-30\nsecurity_end = 2035-01-01", &["E0312 3:7", "E0312 4:16"]),
        ("[support]\nstart = 2026-01-31\nend = 2026-01-31\nsecurity_end = 2030-01-01", &[]),
        ("[support]\nsecurity_end = 2026-01-30", &["W0340 2:16"]),
        ("[support]\nsecurity_end = 2026-01-31", &[]),
        // A month lasts until its end; it need not have 31 days, but a day has to be one.
        ("[support]\nstart = 2026-01-31\nend = '2026-01'\nsecurity_end = '2025-12'", &["E0312 4:16", "W0340 4:16"]),
        ("[support]\nsecurity_end = '2031-06-31'", &["E0211 2:16"]),
        ("[document]\nhistory = [{ revision = 'A', date = 2026-01-31, change = 'c' }]", &[]),
        (
            "[document]\ndate = 2026-01-30\nhistory = [{ revision = 'A', date = 2026-01-31, change = 'c' }]",
            &["E0312 2:8"],
        ),
        ("[document]\neffective = 2026-01-30", &["W0303 2:13"]),
        ("[document]\neffective = 2026-02-01", &[]),
        (
            "[device]\nsoftware_version = ['4.2', '>=', '>= 3', '13..15', '15..13', '1.9..1.10', '2.0..2', '..2', 'b..a']",
            &["E0314 2:28", "E0314 2:52", "E0314 2:85"],
        ),
        ("[update]\ninterval = '1..6 months'\ndowntime = '9..10 min'", &[]),
        ("[update]\ninterval = '6..1 months'", &["E0315 2:12"]),
        ("[network.requirements]\nbandwidth = '10..1 Mbit/s'\nlatency = '<= 500 ms'", &["E0315 2:13"]),
        ("[access.password]\nmin_length = 12\nmax_length = 8", &["E0316 3:14"]),
        ("[access.password]\ncomplexity = ['digit', 'not_user_name']\ncomplexity_at_least = 2", &["E0342 3:23"]),
        ("[access.password]\ncomplexity = ['digit', 'special']\ncomplexity_at_least = 2", &[]),
        ("[access.password]\nmin_length = 12\nmax_length = 12", &[]),
    ]);
    for (dates, expected) in [
        (["2025-01-01", "2025-02-01", "2025-02-01", "2025-03-01"], &[][..]),
        (["2025-03-01", "2025-02-01", "2025-02-01", "2025-01-01"], &[]),
        (["2025-01-01", "2025-03-01", "2025-02-01", "2025-04-01"], &["E0313 5:40"]),
    ] {
        let rows = dates.map(|date| format!("{{ revision = 'A', change = 'c', date = {date} }}"));
        assert_eq!(codes(&format!("[document]\nhistory = [\n{}]", rows.join(",\n"))), *expected);
    }
    for (timeout, range, outside) in [
        ("10 min", "30..120 s", true),
        ("1 min", "30..120 s", false),
        ("1 week", "2..5 days", true),
        ("2 working days", "3..5 days", false),
        ("10 min", "1..15 min", false),
        ("15 min", "1..15 min", false),
        ("30 min", "1..15 min", true),
        ("30 s", "1..15 min", true),
        ("1 day", "2..5 days", true),
        ("20 min", "<= 15 min", true),
        ("1 min", ">= 2 min", true),
        ("5 min", "15 min", false),
    ] {
        let text = format!("[access.session]\nrange = '{range}'\ntimeout = '{timeout}'");
        let expected: &[&str] = if outside { &["W0311 3:11"] } else { &[] };
        assert_eq!(codes(&text), *expected, "{text}");
    }
    for (timeout, expected) in [("5 min", &[][..]), ("600 s", &[]), ("7 min", &["W0311 3:11"])] {
        let text = format!("[access.session]\nrange = ['5 min', '10 min']\ntimeout = '{timeout}'");
        assert_eq!(codes(&text), *expected, "{text}");
    }
}

/// A port, with more keys.
fn port(id: &str, number: &str, more: &str) -> String {
    format!(
        "[[network.port]]\nid = '{id}'\nnumber = {number}\ntransport = 'tcp'\nprotocol = 'HTTPS'\nneed = 'required'\npurpose = 'p'\n{more}\n"
    )
}

#[test]
fn ports() {
    for (number, expected) in [
        ("443", &[][..]),
        ("'any'", &[]),
        ("'5000..5010'", &[]),
        ("'5000 .. 5000'", &[]),
        ("[80, '5000..5010']", &[]),
        ("'5010..5000'", &["E0310 3:10"]),
        ("[80, '60000..70000']", &["E0310 3:15"]),
        ("'0..10'", &["E0310 3:10"]),
        ("[443, 'any']", &["E0311 3:16"]),
        ("'not_known'", &[]),
        ("['not_known', 443]", &["E0311 3:11"]),
    ] {
        assert_eq!(codes(&port("a", number, "direction = 'inbound'")), *expected, "{number}");
        let more = format!("direction = 'inbound'\nsource_port = {number}");
        assert_eq!(codes(&port("a", "1", &more)).len(), expected.len(), "{number}");
    }
    let ping = |id: &str, kind: &str| {
        let more = format!("direction = 'inbound'\nicmp_type = '{kind}'");
        port(id, "1", &more).replace("number = 1\n", "").replace("'tcp'", "'icmp'")
    };
    assert_eq!(codes(&format!("{}{}", ping("a", "echo request"), ping("b", "echo reply"))), [""; 0]);
    assert_eq!(codes(&format!("{}{}", ping("a", "echo request"), ping("b", "echo request"))), ["W0302 9:1"]);
    let two = |one: &str, other: &str| codes(&format!("{}{}", port("a", "443", one), port("b", "443", other)));
    let peers = "direction = 'outbound'\npeers = ['device']";
    assert_eq!(two("direction = 'inbound'", "direction = 'inbound'"), ["W0302 11:10"]);
    assert_eq!(two("direction = 'inbound'", "direction = 'outbound'"), [""; 0]);
    assert_eq!(two("direction = 'outbound'", "direction = 'outbound'"), ["W0302 11:10"]);
    assert_eq!(two("direction = 'outbound'", peers), [""; 0]);
    assert_eq!(two("direction = 'inbound'", "direction = 'inbound'\nwhen = { condition = 'c' }"), [""; 0]);
}

#[test]
fn ports_have_the_number_of_their_transport() {
    for (transport, keys, expected) in [
        ("tcp", "number = 1\nsource_port = 2", &[][..]),
        ("sctp", "number = 1", &[]),
        ("icmp", "icmp_type = 'echo request'", &[]),
        ("icmpv6", "icmp_type = 'echo request'", &[]),
        ("ip", "ip_protocol = 50", &[]),
        ("udp", "", &["W0319 1:1"]),
        ("tcp_udp", "source_port = 2", &["W0319 1:1"]),
        ("icmp", "", &["W0319 1:1"]),
        ("ip", "", &["W0319 1:1"]),
        ("ip", "number = 50", &["W0319 1:1", "E0335 4:10"]),
        ("ip", "ip_protocol = 50\nsource_port = 2", &["E0335 5:15"]),
        ("icmp", "icmp_type = 'echo'\nnumber = 7", &["E0335 5:10"]),
        ("tcp", "number = 1\nip_protocol = 6", &["E0335 5:15"]),
        ("tcp", "number = 1\nicmp_type = 'echo'", &["E0335 5:13"]),
    ] {
        let text = format!(
            "[[network.port]]\nid = 'a'\ntransport = '{transport}'\n{keys}\nprotocol = 'X'\nneed = 'required'\npurpose = 'p'\n\
             direction = 'inbound'"
        );
        assert_eq!(codes(&text), *expected, "{transport} {keys}");
    }
    let two = |one: u8, other: u8| {
        let esp = |id: &str, number: u8| {
            let more = format!("direction = 'both'\nip_protocol = {number}");
            port(id, "1", &more).replace("number = 1\n", "").replace("'tcp'", "'ip'")
        };
        codes(&format!("{}{}", esp("a", one), esp("b", other)))
    };
    assert_eq!(two(50, 51), [""; 0]);
    assert_eq!(two(50, 50), ["W0302 9:1"]);
}

#[test]
fn what_a_port_says_of_its_openness_fits_the_rest() {
    let of = |more: &str| {
        let peers = "[[network.peer]]\nid = 'pacs'\ntitle = 'P'\n[[network.peer]]\nid = 'vendor'\ntitle = 'V'\nkind = 'cloud'\n\
                     [[network.flow]]\nfrom = 'pacs'\nto = 'vendor'\nmedium = 'paper'\ndata = ['log']\n\
                     [[part]]\nid = 'db'\ntitle = 'D'\nkind = 'database'\n\
                     [[part]]\nid = 'cloud'\ntitle = 'C'\nkind = 'cloud_service'\nhosted = 'third_party_cloud'\n\
                     [[network.flow]]\nfrom = 'db'\nto = 'cloud'\nport = 'a'\ndata = ['log']\n";
        let text = format!("{}{peers}", port("a", "443", &format!("direction = 'outbound'\n{more}")));
        let mut found = codes(&text);
        found.retain(|code| ["W0320", "W0321"].iter().any(|ours| code.starts_with(ours)));
        found
    };
    let local = "default = 'this_computer_only'\n";
    assert_eq!(of(local), [""; 0]);
    assert_eq!(of(&format!("{local}peers = ['db']")), [""; 0]);
    assert_eq!(of(&format!("{local}peers = ['pacs']")), ["W0320 9:11"]);
    assert_eq!(of(&format!("{local}peers = ['pacs']\nopened_by = ['administrator']")), [""; 0]);
    assert_eq!(of(&format!("{local}peers = ['pacs']\nfirewall_rule = 'allow'")), [""; 0]);
    for (internet, peer, expected) in [
        ("never", "pacs", &[][..]),
        ("never", "vendor", &["W0321 9:12"]),
        ("never", "cloud", &["W0321 9:12"]),
        ("not_used", "vendor", &[]),
        ("allowed", "vendor", &[]),
        ("only_through_proxy", "vendor", &[]),
    ] {
        assert_eq!(of(&format!("internet = '{internet}'\npeers = ['{peer}']")), *expected, "{internet} {peer}");
    }
    let forbidden = |internet: &str| {
        let text = format!(
            "[network]\ninternet = 'forbidden'\n{}",
            port("a", "443", &format!("direction = 'outbound'\n{internet}"))
        );
        codes(&text)
    };
    assert_eq!(forbidden("internet = 'allowed'"), ["W0321 11:12"]);
    assert_eq!(forbidden("internet = 'only_through_proxy'"), ["W0321 11:12"]);
    assert_eq!(forbidden("internet = 'never'"), [""; 0]);
    assert_eq!(forbidden("internet = 'not_used'"), [""; 0]);
}

#[test]
fn a_device_that_needs_no_internet_requires_no_cloud() {
    let of = |internet: &str, more: &str| {
        let peers = "[[network.peer]]\nid = 'vendor'\ntitle = 'V'\nkind = 'cloud'\n[[network.peer]]\nid = 'pacs'\ntitle = 'P'\n";
        let port = port("a", "443", &format!("direction = 'outbound'\n{more}"));
        let mut found = codes(&format!("[network]\ninternet = '{internet}'\n{port}{peers}"));
        found.retain(|code| ["E0340", "W0340", "W0321"].iter().any(|ours| code.starts_with(ours)));
        found
    };
    let required = "peers = ['vendor']";
    assert_eq!(of("not_needed", required), ["W0340 2:12"]);
    assert_eq!(of("not_needed", &format!("internet = 'allowed'\n{required}")), ["W0340 2:12"]);
    for (internet, more) in [
        ("optional", required.to_owned()),
        ("needed", required.to_owned()),
        ("not_needed", format!("internet = 'not_used'\n{required}")),
        ("not_needed", format!("firewall_rule = 'none'\n{required}")),
        ("not_needed", format!("{required}\nwhen = {{ condition = 'the app is used' }}")),
        ("not_needed", "peers = ['pacs', 'vendor']".to_owned()),
        ("not_needed", "internet = 'allowed'".to_owned()),
    ] {
        assert_eq!(of(internet, &more), [""; 0], "{internet} {more}");
    }
    // A part of the device in a cloud is reached over the internet, too.
    let in_cloud =
        "peers = ['pacs']\npart = 'p'\n[[part]]\nid = 'p'\ntitle = 'P'\nkind = 'server'\nhosted = 'manufacturer_cloud'";
    assert_eq!(of("not_needed", in_cloud), ["W0340 2:12"]);
    assert_eq!(of("not_needed", &in_cloud.replace("'pacs'", "'vendor'")), [""; 0]);
    // Over a private network, nothing forbids the connection.
    assert_eq!(of("forbidden", &format!("internet = 'not_used'\n{required}")), [""; 0]);
    assert_eq!(of("forbidden", required).len(), 1);
}

#[test]
fn addresses() {
    let right = [
        "pacs",
        "time.example.com",
        "*.example.com",
        "10.0.0.1",
        "10.0.0.0/8",
        "fe80::1",
        "2001:db8::/32",
        "[::1]:443",
        "https://api.example.com/v1?x=y",
        "https://[::1]:80/",
        "pacs.example.com:104",
        "10.0.0.1:104",
        "10.0.0.1-10.0.0.9",
        "10.0.0.1..10.0.0.9",
        "ntp_1.local.",
        "müller.example",
        "xn--mller-kva.example",
    ];
    let wrong = [
        "set at installation",
        "10.0.0.300",
        "10.0.0.0/33",
        "a..b",
        "-a.example",
        "https://",
        "https://a b",
        "a:b",
        "a:70000",
        "mailto:a@example.com",
        "*",
    ];
    for (address, expected) in right.iter().map(|a| (a, &[][..])).chain(wrong.iter().map(|a| (a, &["W0304 2:11"][..])))
    {
        let text = format!(
            "[[network.peer]]\naddress = '{address}'\nid = 'p'\ntitle = 'P'\n\
             [[network.flow]]\nfrom = 'device'\nto = 'p'\nmedium = 'cable'\ndata = ['log']"
        );
        assert_eq!(codes(&text), *expected, "{address}");
        let part = format!("[[part]]\naddress = '{address}'\nid = 'p'\ntitle = 'P'\nkind = 'server'\nversion = '1'");
        assert_eq!(codes(&part).iter().filter(|code| code.starts_with("W0304")).count(), expected.len(), "{address}");
    }
}

/// Two parts and two peers, the port of a part, and a flow.
fn network(port_more: &str, flow: &str) -> Vec<String> {
    let text = format!(
        "[network]\n\
         flow = [{{ {flow} }}, {{ from = 'pump', to = 'pacs', medium = 'usb', data = ['log'] }}, {{ from = 'server', to = 'printer', medium = 'usb', data = ['log'] }}]\n\
         peer = [{{ id = 'pacs', title = 'P' }}, {{ id = 'printer', title = 'P' }}]\n{}",
        port("web", "443", &format!("direction = 'inbound'\n{port_more}"))
    );
    codes(&format!("{PARTS}{text}"))
}

#[test]
fn flows() {
    let flow = |from: &str, to: &str| format!("from = '{from}', to = '{to}', data = ['status'], port = 'web'");
    let owned = "part = 'pump'\npeers = ['pacs']";
    // Data goes either way through an inbound port.
    assert_eq!(network(owned, &flow("pump", "pacs")), [""; 0]);
    assert_eq!(network(owned, &flow("pacs", "pump")), [""; 0]);
    assert_eq!(network(owned, &flow("device", "pacs")), [""; 0]);
    assert_eq!(network("part = 'pump'", &flow("server", "pump")), [""; 0]);
    assert_eq!(network(owned, &flow("server", "pacs")), ["W0307 6:67"]);
    assert_eq!(network("part = 'pump'\npeers = ['pacs', 'server']", &flow("server", "pacs")), [""; 0]);
    assert_eq!(network(owned, &flow("pump", "printer")), ["W0307 6:68"]);
    assert_eq!(network("", &flow("pacs", "printer")), ["W0307 6:68", "W0360 8:1"]);
    assert_eq!(network("peers = ['printer']", &flow("pump", "pacs")), ["W0307 6:65"]);
    assert_eq!(network("peers = ['pacs']", &flow("pump", "pacs")), [""; 0]);
    // One of several ports.
    let several = flow("pump", "printer").replace("'web'", "['web']");
    assert_eq!(network(owned, &several), ["W0307 6:69"]);
    // A flow without medium; a port without flow.
    let no_port = "from = 'pump', to = 'pacs', data = ['status']";
    assert_eq!(network(owned, no_port), ["W0308 6:9"]);
    assert_eq!(codes(&port("web", "443", "direction = 'inbound'")), [""; 0]);
    // The log's export is a use, too.
    let log = "[logging.export]\nprotocol = 'x'\nport = 'web'";
    let by_usb = "from = 'pump', to = 'pacs', data = ['status'], medium = 'usb'";
    assert_eq!(network(&format!("{owned}\n{log}"), by_usb), [""; 0]);
    // Another path between the same two, and a protocol of the network itself.
    assert_eq!(network(owned, by_usb), [""; 0]);
    assert_eq!(network("part = 'pump'\npeers = ['printer']", by_usb), ["W0309 8:1"]);
    let text = "[network]\nflow = [{ from = 'device', to = 'device', medium = 'usb', data = ['log'] }]\n";
    let dns = port("web", "53", "direction = 'inbound'").replace("HTTPS", "DNS (RFC 1035)");
    assert_eq!(codes(&format!("{text}{dns}")), [""; 0]);
    assert_eq!(codes(&format!("{text}{}", dns.replace("DNS", "DNSX"))), ["W0309 3:1"]);
    // Between two that are both outside the operator's network.
    let away = "from = 'printer', to = 'pacs', data = ['status']";
    assert_eq!(network(owned, away), [""; 0]);
}

#[test]
fn encryption() {
    let flow = |data: &str| format!("from = 'pump', to = 'pacs', port = 'web', data = ['{data}']");
    assert_eq!(network("encryption = 'none'", &flow("health")), ["W0312 16:14"]);
    assert_eq!(network("encryption = 'none'", &flow("health").replace("'web'", "['web', 'web']")), ["W0312 16:14"]);
    assert_eq!(network("encryption = 'TLS 1.3'", &flow("health")), [""; 0]);
    assert_eq!(network("encryption = 'none'", &flow("time")), [""; 0]);
    // Not stated is not no.
    assert_eq!(network("", &flow("credentials")), [""; 0]);
    let state = "encryption = { state = 'not_provided', because = 'b' }";
    assert_eq!(network(state, &flow("credentials")), ["W0312 16:14"]);
    assert_eq!(network(&state.replace("'b'", "'b', instead = 'i'"), &flow("credentials")), [""; 0]);
    assert_eq!(network(state, &format!("{}, encryption = 'TLS'", flow("health"))), [""; 0]);
    assert_eq!(network(state, &format!("{}, deidentified = 'anonymised'", flow("image"))), [""; 0]);
    let risk = |text: &str| format!("{state}\n[[residual_risk]]\nid = 'r'\ntitle = 't'\ndescription = '{text}'");
    assert_eq!(network(&risk("{ref:network.port.web} is open."), &flow("health")), [""; 0]);
    assert_eq!(network(&risk("Anybody can read https."), &flow("health")), [""; 0]);
    assert_eq!(network(&risk("Alarms can be missed."), &flow("health")), ["W0312 16:14"]);
}

#[test]
fn connections_and_zones() {
    let none = |more: &str| codes(&format!("[network]\nconnection = 'none'\n{more}"));
    assert_eq!(none(""), [""; 0]);
    assert_eq!(none("flow = [{ from = 'device', to = 'device', medium = 'usb', data = ['log'] }]"), [""; 0]);
    assert_eq!(none("flow = [{ from = 'device', to = 'device', medium = 'network', data = ['log'] }]"), ["E0319 3:9"]);
    assert_eq!(none("remote_access = { state = 'provided' }"), ["E0319 3:27"]);
    assert_eq!(none("remote_access = { state = 'not_provided', because = 'b', instead = 'i' }"), [""; 0]);
    assert_eq!(none(&port("a", "1", "direction = 'inbound'")), ["E0319 3:1"]);
    let zone = |interface: &str| {
        codes(&format!(
            "[network]\nzone = [{{ id = 'z', title = 'Z' }}]\ninterface = [{{ id = 'a', kind = 'wifi', zone = 'z' }}, {{ id = 'b', {interface} }}]"
        ))
    };
    assert_eq!(zone("kind = 'ethernet'"), ["W0317 3:55"]);
    for right in [
        "kind = 'ethernet', zone = 'z'",
        "kind = 'usb'",
        "kind = 'wifi', default = 'off'",
        "kind = 'wifi', state = 'not_provided', because = 'b', instead = 'i'",
    ] {
        assert_eq!(zone(right), [""; 0]);
    }
    assert_eq!(codes("[network]\ninterface = [{ id = 'a', kind = 'ethernet' }]"), [""; 0]);
}

#[test]
fn clocks() {
    let clock = |source: &str, port: &str| {
        codes(&format!(
            "[logging.clock]\nsource = '{source}'\nport = 'p'\n[[network.port]]\nid = 'p'\ntransport = 'udp'\n\
             direction = 'outbound'\nneed = 'required'\npurpose = 'p'\n{port}"
        ))
    };
    assert_eq!(clock("ntp", "number = 4123\nprotocol = 'SNTP v4'"), [""; 0]);
    assert_eq!(clock("nts", "number = 123\nprotocol = 'time'"), [""; 0]);
    assert_eq!(clock("server", "number = 443\nprotocol = 'HTTPS'"), [""; 0]);
    assert_eq!(clock("ptp", "number = 443\nprotocol = 'HTTPS'"), ["W0310 3:8"]);
}

#[test]
fn duties() {
    check(&[
        ("[network.remote_access]\nstate = 'not_provided'", &["W0306 2:9", "W0322 2:9"]),
        ("[network.remote_access]\nstate = 'not_applicable'", &["W0322 2:9"]),
        ("[network.remote_access]\nstate = 'not_provided'\nbecause = 'b'", &["W0306 2:9"]),
        ("[network.remote_access]\nstate = 'by_operator'", &[]),
        ("[[feature]]\nid = 'f'\ntitle = 'F'\nstate = 'not_provided'\nbecause = 'b'\ninstead = 'i'", &[]),
        (
            "[recovery.backup]\nstate = 'provided'\nencryption = { state = 'not_provided', because = 'b' }",
            &["W0306 3:24"],
        ),
        ("[[network.interface]]\nid = 'a'\nkind = 'usb'\nencryption = { state = 'not_provided' }", &["W0322 4:24"]),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'operator'\nneed = 'required'",
            &["E0317 1:1", "W0305 1:1"],
        ),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'operator'\nneed = 'required'\nsteps = []\notherwise = 'o'",
            &["E0317 1:1", "E0207 6:9"],
        ),
        ("[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'operator'\nneed = 'recommended'", &[]),
        ("[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'manufacturer'\nneed = 'required'", &[]),
        // What several share: who does what may be unknown, unless all of them read the document.
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'shared'\nneed = 'required'",
            &["W0305 1:1"],
        ),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = ['manufacturer', 'user']\nneed = 'required'",
            &["W0305 1:1"],
        ),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = ['integrator', 'user']\nneed = 'required'",
            &["E0317 1:1"],
        ),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = ['integrator', 'user']\nneed = 'required'\n\
             shares = [{ party = 'integrator', does = 'Sets it up.' }, { party = 'user', does = 'Starts it.' }]",
            &[],
        ),
        (
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'shared'\nneed = 'required'\n\
             shares = [{ party = 'manufacturer', does = 'Sets it up.' }, { party = 'user', does = 'Starts it.' }]",
            &["E0343 6:71"],
        ),
        ("[access.password]\ndefault_credentials = 'shared_known'", &["W0381 2:23"]),
        ("[access.password]\ndefault_credentials = 'shared_known'\ndefault_action = 'a'", &[]),
        ("[access.password]\ndefault_credentials = 'documented'", &["W0381 2:23"]),
        ("[access.password]\ndefault_credentials = 'manufacturer_only'", &[]),
        (
            "[access]\naccount = [{ id = 'a', name = 'a', kind = 'service', default_credentials = 'shared_known' }]",
            &["W0381 2:76"],
        ),
        ("[access]\naccount = [{ id = 'a', name = 'a', kind = 'service', default_credentials = 'none' }]", &[]),
    ]);
    let incident = "[[incident]]\nid = 'i'\ntitle = 'I'\nsigns = ['It is slow.']\nactions = ['Restart it.']\n";
    assert_eq!(codes(incident), [""; 0]);
    let base = BASE.split("[contact]").next().unwrap();
    assert_eq!(over(base, incident, false), ["W0313 1:1"]);
    let uses = "[network]\nflow = [{ from = 'pump', to = 'server', medium = 'usb', data = ['log'] }]\n";
    let product = |more: &str| format!("{uses}[compatibility]\nbrowser = [{{ name = 'B'{more} }}]");
    assert_eq!(codes(&format!("{PARTS}{}", product(""))), ["W0315 8:12"]);
    assert_eq!(codes(&format!("{PARTS}{}", product(", for = 'pump'"))), [""; 0]);
    assert_eq!(codes(&format!("{PARTS}{}", product("").replace("browser", "peer_system"))), [""; 0]);
    assert_eq!(codes("[compatibility]\nbrowser = [{ name = 'B' }]"), [""; 0]);
}

/// A fact that adds to another one needs that other one.
#[test]
fn what_says_nothing_alone_is_told() {
    let store = |more: &str| codes(&format!("[[data.store]]\nid = 's'\ntitle = 'S'\ncategories = ['log']\n{more}"));
    assert_eq!(store("retention_from = 'export'"), ["E0341 5:18"]);
    assert_eq!(store("retention_from = 'export'\nretention_range = '1..5 days'"), [""; 0]);
    assert_eq!(store("retention_from = 'export'\nretention_range = '1..5 days'\nretention = '2 days'"), [""; 0]);
    let password = |more: &str| codes(&format!("[access.password]\n{more}complexity_at_least = 1"));
    assert_eq!(password(""), ["E0341 2:23"]);
    assert_eq!(password("complexity = ['digit', 'special']\n"), [""; 0]);
    let port = |more: &str| {
        codes(&format!(
            "[[network.port]]\nid = 'p'\nnumber = 443\ntransport = 'tcp'\nprotocol = 'X'\nneed = 'optional'\npurpose = 'P'\n{more}"
        ))
    };
    // A rule needs the side that opens the connection; that there is none, or that all is blocked, does not.
    assert_eq!(port("firewall_rule = 'allow'"), ["W0305 1:1", "E0341 8:17"]);
    assert_eq!(port("firewall_rule = 'none'"), ["W0305 1:1"]);
    assert_eq!(port("firewall_rule = 'block'"), ["W0305 1:1"]);
    assert_eq!(port("firewall_rule = 'allow'\ndirection = 'inbound'"), [""; 0]);
    let accounts = |more: &str| codes(&format!("[access.account_management]\nfirst_password_changed = true\n{more}"));
    assert_eq!(accounts("note = 'N'"), ["E0341 2:26"]);
    let role = "first_password_by = ['administrator']\n[[access.role]]\nid = 'administrator'";
    assert_eq!(accounts(role), [""; 0]);
}

/// A notice without hazard is an instruction; every other safety message needs its consequence.
#[test]
fn a_safety_message_says_what_follows() {
    let warning =
        |more: &str| codes(&format!("[network]\nnote = 'N'\n[[warning]]\nchapter = 'network'\navoid = 'A'\n{more}"));
    assert_eq!(warning("severity = 'notice'"), [""; 0]);
    assert_eq!(warning("severity = 'notice'\nhazard = 'H'"), ["W0305 3:1"]);
    assert_eq!(warning("severity = 'caution'"), ["W0305 3:1"]);
}

#[test]
fn malware_protection_that_is_not_there_says_why() {
    for (value, expected) in [
        ("none", &["W0306 2:14", "W0322 2:14"][..]),
        ("no_antimalware_software", &["W0306 2:14", "W0322 2:14"]),
        ("antimalware_not_recommended", &["W0306 2:14", "W0322 2:14"]),
        ("not_applicable", &["W0322 2:14"]),
        ("allow_list", &[]),
    ] {
        let text = format!("[malware]\nprotection = '{value}'");
        assert_eq!(codes(&text), expected, "{value}");
        assert_eq!(codes(&format!("{text}\nbecause = 'b'\ninstead = 'i'")), [""; 0], "{value}");
    }
}

#[test]
fn only_a_required_control_forbids_the_use() {
    let control = |need: &str, stop: bool| {
        codes(&format!(
            "[[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'operator'\nsteps = ['s']\n\
             otherwise = 'o'\nneed = '{need}'\nstop_use = {stop}"
        ))
    };
    assert_eq!(control("required", true), [""; 0]);
    assert_eq!(control("recommended", true), ["E0329 8:12"]);
    assert_eq!(control("recommended", false), [""; 0]);
}

#[test]
fn each_interface_of_a_port_is_there() {
    let of = |interfaces: &str| {
        let interfaces = format!("direction = 'inbound'\ninterface = {interfaces}");
        let absent = "state = 'not_provided', because = 'b', instead = 'i'";
        codes(&format!(
            "{}[network]\ninterface = [{{ id = 'a', kind = 'ethernet' }}, {{ id = 'b', kind = 'wifi', {absent} }}]",
            port("p", "443", &interfaces)
        ))
    };
    assert_eq!(of("'a'"), [""; 0]);
    assert_eq!(of("['a', 'b']"), ["E0340 9:19"]);
    assert_eq!(of("'b'"), ["E0340 9:13"]);
}

#[test]
fn what_is_listed_is_there() {
    let zone = "[[network.zone]]\nid = 'z'\ntitle = 'Z'\ntraffic = 'deny_all_but_listed'\n\
                [[network.interface]]\nid = 'i'\nkind = 'ethernet'\nzone = 'z'\n";
    let firewall = "[network.firewall]\nstate = 'provided'\npolicy = 'deny_all_but_listed'\n";
    assert_eq!(codes(zone), ["E0330 4:11"]);
    assert_eq!(codes(firewall), ["E0330 3:10"]);
    let port = port("web", "443", "direction = 'inbound'");
    assert_eq!(codes(&format!("{zone}{port}")), [""; 0]);
    assert_eq!(codes(&format!("{firewall}{port}")), [""; 0]);
    assert_eq!(codes(&firewall.replace("deny_all_but_listed", "deny_all")), [""; 0]);
}

#[test]
fn nothing_is_no_number_and_no_time() {
    check(&[
        ("[access.password]\nmin_length = 0", &["E0205 2:14"]),
        ("[access.password]\nmax_attempts = 0", &["E0205 2:16"]),
        ("[access.session]\nconcurrent = 0", &["E0205 2:14"]),
        ("[access.password]\nmin_length = 1\nmax_attempts = 1\nhistory = 1", &[]),
        ("[access.password]\nlockout = '0 min'", &["E0331 2:11"]),
        ("[access.session]\ntimeout = '<= 0.0 s'", &["E0331 2:11"]),
        ("[access.session]\nrange = '0..5 min'", &[]),
        ("[update]\ndowntime = '0 min'", &[]),
        ("[support]\nnotice_period = '0.5 years'", &[]),
        ("[access]\nauthentication = []", &["E0207 2:18"]),
        ("[logging]\naccess = []\nevents = []", &["E0207 2:10", "E0207 3:10"]),
    ]);
}

#[test]
fn what_is_supported_no_more_says_what_the_user_does() {
    let system =
        |rest: &str| format!("[[compatibility.operating_system]]\nname = 'X 10'\nsupport_end = 2025-10-14\n{rest}");
    for rest in ["", "state = 'supported'", "state = 'required'"] {
        assert_eq!(codes(&system(rest)), ["W0368 3:15"], "{rest}");
    }
    for rest in
        ["state = 'not_supported'", "note = 'Change to X 11.'", "patches = 'The operator buys further updates.'"]
    {
        assert_eq!(codes(&system(rest)), [""; 0], "{rest}");
    }
    assert_eq!(codes(&system("").replace("2025", "2035")), [""; 0]);
    let component = "[[sbom.component]]\nname = 'Lib'\nversion = '1'\nsupport_end = 2020-01-01\n";
    // One line for all.
    assert_eq!(codes(&format!("{}{component}", system(""))), ["W0368 3:15"]);
    assert_eq!(codes(component), ["W0368 4:15"]);
}

#[test]
fn a_rate_names_a_time() {
    let flow = |rate: &str| {
        codes(&format!(
            "part = [{{ id = 'a', title = 'A', kind = 'server' }}, {{ id = 'b', title = 'B', kind = 'client' }}]\n\
             [[network.flow]]\nfrom = 'a'\nto = 'b'\nmedium = 'cable'\ndata = ['status']\nrate = '{rate}'"
        ))
    };
    for rate in ["3 MB", "<= 50 kB", "1..3 Mbit"] {
        assert_eq!(flow(rate), ["W0369 7:8"], "{rate}");
    }
    for rate in ["3 MB/s", "<= 50 kbit/s", "10 Mbps", "3 MB per hour"] {
        assert_eq!(flow(rate), [""; 0], "{rate}");
    }
    assert_eq!(codes("[network.requirements]\nbandwidth = '100 Mbit'"), ["W0369 2:13"]);
}

#[test]
fn what_is_not_encrypted_says_why() {
    let of = |rest: &str| {
        let port = port("web", "80", &format!("direction = 'inbound'\npart = 'a'\nencryption = 'none'\n{rest}"));
        format!(
            "part = [{{ id = 'a', title = 'A', kind = 'server' }}, {{ id = 'b', title = 'B', kind = 'client' }}]\n{port}"
        )
    };
    let at_encryption = |text: &str| -> Vec<String> {
        let all = over(BASE, text, true);
        all.into_iter().filter(|problem| problem.starts_with("W0312") || problem.contains("encryption = ")).collect()
    };
    let alone = at_encryption(&of(""));
    assert_eq!(alone.len(), 1, "{alone:?}");
    assert!(alone[0].starts_with("W0330") && alone[0].contains("gives no reason"), "{alone:?}");
    // Data that needs encryption is reported, and once.
    let flow = "[[network.flow]]\nfrom = 'b'\nto = 'a'\nport = 'web'\ndata = ['health']\n";
    let with_flow = at_encryption(&format!("{}{flow}", of("peers = ['b']")));
    assert_eq!(with_flow.len(), 1, "{with_flow:?}");
    assert!(with_flow[0].starts_with("W0312"), "{with_flow:?}");
    let problem = |key: &str| Problem::TextSaysNothing { key: key.into(), text: "none".into(), why: String::new() };
    let help = |key: &str| problem(key).help().unwrap();
    assert!(
        help("encryption").contains("state = \"not_provided\"") && !help("encryption").contains("leave the field out")
    );
    assert!(help("because").contains("leave the field out"));
}

#[test]
fn rules_for_pins_say_so() {
    let rules = |methods: &str, kind: &str| {
        codes(&format!("[access]\nauthentication = [{methods}]\n[access.password]\nmin_length = 4\n{kind}"))
    };
    assert_eq!(rules("'local_pin', 'badge'", ""), ["W0318 3:1"]);
    assert_eq!(rules("'local_pin', 'badge'", "kind = 'pin'"), [""; 0]);
    assert_eq!(rules("'local_pin', 'directory'", ""), [""; 0]);
    assert_eq!(rules("'local_password'", ""), [""; 0]);
}

#[test]
fn what_stands_several_times_says_for_what_it_holds() {
    check(&[
        ("[[access.password]]\nmin_length = 4\n[[access.password]]\nmin_length = 8", &["E0350 3:1"]),
        ("[[access.password]]\nmin_length = 4\n[[access.password]]\ntitle = 'PIN'\nkind = 'pin'", &[]),
        ("[[access.password]]\ntitle = 'P'\nmin_length = 8\n[[access.password]]\ntitle = 'P'\nkind = 'pin'", &[]),
        ("[[logging]]\nlanguage = 'L'\nwhen = { condition = 'x' }\n[[logging]]\nlanguage = 'M'", &[]),
        (
            "[[logging]]\nlanguage = 'L'\nwhen = { condition = 'x' }\n[[logging]]\nlanguage = 'M'\nwhen = { condition = 'x' }",
            &["E0350 4:1"],
        ),
        ("[[network.only]]\nconnection = 'required'", &["E0351 1:1"]),
        ("access.only = [{ note = 'N' }]", &["E0351 1:16"]),
        ("access.role = [{ id = 'user' }]\naccess.only = [{ roles = ['user'], note = 'N' }]", &[]),
        ("[[network.only]]\nconnection = 'required'\nwhen = { condition = 'x' }", &[]),
        ("[[data.only]]\nnote = 'N'\n[[data.only]]\nnote = 'M'", &["E0351 1:1", "E0350 3:1", "E0351 3:1"]),
    ]);
}

/// Each of several tables is checked like a single one.
#[test]
fn each_of_several_tables_is_checked() {
    check(&[
        ("[[access.password]]\nmin_length = 8\nmax_length = 4\nkind = 'pin'", &["E0316 3:14"]),
        ("[[malware]]\nprotection = 'none'\nwhen = { condition = 'x' }", &["W0306 2:14", "W0322 2:14"]),
        ("[[access.session]]\ntimeout = '1 h'\nrange = '1..60 min'\ntitle = 'T'", &[]),
        ("[[access.session]]\ntimeout = '60 min'\nrange = '1..30 min'\ntitle = 'T'", &["W0311 2:11"]),
        ("[[access.password]]\ntitle = 'T'\ndefault_credentials = 'shared_known'", &["W0381 3:23"]),
    ]);
}

#[test]
fn a_flow_without_a_way_is_offered_the_ways_there_are() {
    let flow =
        "[network]\npeer = [{ id = 'pc', title = 'PC' }]\nflow = [{ from = 'device', to = 'pc', data = ['log'] }]\n";
    let (_, helps) = help_of(flow);
    assert_eq!(helps, ["add its `medium`: `network`, `cable`, `usb`, `card`, `disc`, `paper`, `radio`"]);
    let (_, helps) = help_of(&format!("{flow}{}", port("web", "443", "direction = 'inbound'")));
    assert!(helps[0].starts_with("add the `port` through which it goes: `web`\nor add its `medium`: "), "{helps:?}");
}

#[test]
fn every_state_can_say_why_and_what_instead() {
    let schema = schema_once().as_object().unwrap();
    let definitions = schema["$defs"].as_object().unwrap();
    let mut count = 0;
    for (name, definition) in definitions {
        let Some(properties) = definition.get("properties").and_then(|it| it.as_object()) else { continue };
        let is_provision = properties.get("state").is_some_and(|state| state.to_string().contains("/Provision\""));
        if is_provision {
            count += 1;
            assert!(properties.contains_key("because") && properties.contains_key("instead"), "{name}");
        }
    }
    assert!(count >= 9, "{count}");
}

#[test]
fn unused() {
    check(&[
        ("[network]\nzone = [{ id = 'z', title = 'Z' }]", &["W0314 2:9"]),
        ("[network]\nzone = [{ id = 'z', title = 'Z' }]\nnote = 'See {ref:network.zone.z}.'", &[]),
        (
            "[network]\nzone = [{ id = 'z', title = 'Z' }, { id = 'z-y', title = 'Z' }]\nnote = 'See {ref:network.zone.z-y}.'",
            &["W0314 2:9"],
        ),
        ("[network]\npeer = [{ id = 'p', title = 'P' }]", &["W0314 2:9"]),
        ("[access]\nfunction = [{ id = 'f', title = 'F' }]", &["W0314 2:13"]),
        ("[access]\nfunction = [{ id = 'f', title = 'F' }]\nrole = [{ id = 'nurse', may = ['f'] }]", &[]),
        ("[access]\nfunction = [{ id = 'f', title = 'F' }]\nrole = [{ id = 'nurse', may_rest = 'yes' }]", &[]),
        (
            "[access]\nfunction = [{ id = 'f', title = 'F' }]\nrole = [{ id = 'nurse', may_rest = 'no' }]",
            &["W0314 2:13"],
        ),
        ("[access]\nrole = [{ id = 'nurse' }]", &["W0314 2:9"]),
        ("document.audience = ['nurse']\n[access]\nrole = [{ id = 'nurse' }]", &[]),
        ("[device]\nmode = [{ id = 'clinical' }, { id = 'service', description = 'd' }]", &["W0314 2:9"]),
        ("part = [{ id = 'p', title = 'P', kind = 'device' }]", &[]),
        (
            "part = [{ id = 'p', title = 'P', kind = 'device' }, { id = 'q', title = 'Q', kind = 'app' }]\naccess = { account = [{ id = 'a', name = 'a', kind = 'guest', part = 'q' }] }",
            &["W0314 1:9"],
        ),
    ]);
}

#[test]
fn texts_that_say_nothing() {
    let control = |title: &str, fields: &str| {
        format!(
            "[[environment.control]]\nid = 'c'\ntitle = '{title}'\nkind = 'firewall'\nresponsibility = 'operator'\n\
             need = 'recommended'\n{fields}"
        )
    };
    let plain = |because: &str| format!("[[environment.no_action]]\nkind = 'firewall'\nbecause = '{because}'");
    for (text, expected) in [
        (plain("n/a"), "W0330 3:11"),
        (plain("Keine."), "W0330 3:11"),
        (plain("It has no network."), ""),
        (control("Wall", "steps = ['x']"), "W0330 7:10"),
        (control("Wall", "steps = ['Harden.']"), "W0330 7:10"),
        (control("Wall", "steps = ['Harden.', 'Restart the server.']"), ""),
        (control("Keep the wall up", "otherwise = 'Keep the wall up.'"), "W0330 7:13"),
        (control("TBD", "otherwise = 'Others can come in.'"), "W0330 3:9"),
    ] {
        let expected: Vec<&str> = Some(expected).filter(|code| !code.is_empty()).into_iter().collect();
        let found: Vec<String> = over(BASE, &text, false);
        assert_eq!(found, expected, "{text}");
    }
    let message = over(BASE, "[[environment.no_action]]\nkind = 'firewall'\nbecause = 'n/a'", true);
    assert!(message[0].contains("`because = \"n/a\"` says nothing"), "{message:?}");
}

#[test]
fn documents() {
    check(&[
        ("[document]\nlanguages = ['en', 'de-AT', 'zh-Hant', 'DE-at']", &["E0321 2:40"]),
        (
            "[document]\nlanguage = 'english'\nlanguages = ['de_AT', 'fr', '']",
            &["E0320 2:12", "E0320 3:14", "E0320 3:29", "E0325 3:29"],
        ),
        ("[document]\nleave_out = ['malware', 'malwares']", &["E0322 2:25"]),
    ]);
    let warning = |chapter: &str| {
        format!(
            "[document]\nleave_out = ['malware']\n\
             [[warning]]\nchapter = '{chapter}'\nseverity = 'notice'\nhazard = 'A hazard.'\nconsequence = 'Some harm.'\navoid = 'Do not.'"
        )
    };
    assert_eq!(codes(&warning("network")), [""; 0]);
    assert_eq!(codes(&warning("networks")), ["E0322 4:11"]);
    assert_eq!(codes(&warning("malware")), ["E0323 4:11"]);
    let help = help_of(&warning("networks")).1;
    assert!(help[0].starts_with("did you mean `network`?\nthe chapters are `glance`"), "{help:?}");
}

#[test]
fn places_in_the_family_are_told() {
    let base = format!("{BASE}[network]\nzone = [{{ id = 'z', title = 'Z' }}]\n");
    assert_eq!(over(&base, "", false), ["W0314 base 16:9"]);
    assert_eq!(over(&base, "[network]\ninterface = [{ id = 'i', kind = 'usb', zone = 'z' }]", false), [""; 0]);
}

#[test]
fn an_accessory_may_stand_alone() {
    let part = |kind: &str, more: &str| {
        let uses = "access = { account = [{ id = 'a', name = 'a', kind = 'guest', part = 'q' }] }";
        codes(&format!(
            "part = [{{ id = 'q', title = 'Q', kind = 'app' }},\n{{ id = 'p', title = 'P', kind = '{kind}'{more} }}]\n{uses}"
        ))
    };
    assert_eq!(part("accessory", ", description = 'd'"), [""; 0]);
    assert_eq!(part("accessory", ""), ["W0314 2:1"]);
    assert_eq!(part("server", ", description = 'd'"), ["W0314 2:1"]);
}

#[test]
fn the_starter_is_right() {
    let mut sources = Sources::default();
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/starter.ifu.toml");
    let node = load(&path, &mut sources).0.unwrap().node;
    let configuration = Configuration::deserialize(&node).unwrap();
    let diagnostics = meaning(&node, &facts(&configuration).unwrap());
    let shown: Vec<_> =
        diagnostics.iter().map(|it| (it.problem.message(), it.place.map(|at| sources.position(at)))).collect();
    assert_eq!(shown, []);
}

#[test]
fn no_example_is_wrong() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let (paths, _) = crate::input::find::find(&[folder], None).unwrap();
    assert!(paths.len() > 3, "{paths:?}");
    for path in paths {
        let mut sources = Sources::default();
        let (device, mut diagnostics) = crate::input::load::device(&path, &mut sources);
        diagnostics.extend(device.into_iter().flat_map(|device| meaning(&device.node, &device.facts)));
        let errors = diagnostics.iter().filter(|it| it.problem.severity() == Severity::Error);
        let shown: Vec<_> = errors.map(|it| (it.problem.message(), it.place.map(|at| sources.position(at)))).collect();
        assert_eq!(shown, []);
    }
}

/// A case for each pair: both facts, and a variant in which both can be true.
const CONTRADICTIONS: &[(&str, &str, &str)] = &[
    (
        "E0340",
        "data.gdpr = { controller = 'operator', controller_name = 'The clinic' }",
        "data.gdpr = { controller_name = 'The clinic' }",
    ),
    (
        "E0340",
        "recovery.backup = { state = 'provided', need = 'recommended' }",
        "recovery.backup = { state = 'by_operator', need = 'recommended' }",
    ),
    (
        "E0340",
        "access.multi_factor = { state = 'by_host', need = 'optional' }",
        "access.multi_factor = { state = 'by_operator', need = 'optional' }",
    ),
    (
        "E0340",
        "data.store = [{ id = 's', title = 'T', categories = ['log'], encryption = { state = 'provided', need = 'recommended' } }]",
        "data.store = [{ id = 's', title = 'T', categories = ['log'], encryption = { state = 'by_operator', need = 'recommended' } }]",
    ),
    (
        "E0340",
        "logging.state = 'not_provided'\nlogging.because = 'R'\nlogging.instead = 'I'\nlogging.events = ['login']",
        "logging.state = 'provided'\nlogging.events = ['login']",
    ),
    (
        "E0340",
        "logging = { state = 'not_provided', because = 'R', instead = 'I' }\naccess.emergency = { state = 'provided', logged = true }",
        "access.emergency = { state = 'provided', logged = true }",
    ),
    (
        "E0340",
        "logging = { state = 'not_provided', because = 'R', instead = 'I' }\nnetwork.remote_access = { state = 'provided', logged = true }",
        "logging = { state = 'not_provided', because = 'R', instead = 'I' }\nnetwork.remote_access = { state = 'provided', logged = false }",
    ),
    (
        "E0340",
        "malware = { protection = 'none', because = 'R', instead = 'I', product = 'P' }",
        "malware = { protection = 'antimalware_included', product = 'P' }",
    ),
    (
        "E0340",
        "malware = { protection = 'no_antimalware_software', because = 'R', instead = 'I', scans = 'S' }",
        "malware = { protection = 'antimalware_supported', scans = 'S' }",
    ),
    (
        "E0340",
        "malware = { protection = 'none', because = 'R', instead = 'I', exclusions = ['/a'] }",
        "malware = { protection = 'antimalware_supported', exclusions = ['/a'] }",
    ),
    (
        "E0340",
        "malware = { protection = 'none', because = 'R', instead = 'I', on_detection = 'D' }",
        "malware = { protection = 'allow_list', on_detection = 'D' }",
    ),
    (
        "E0340",
        "malware = { protection = 'not_applicable', because = 'R', on_detection = 'D' }",
        "malware = { protection = 'no_antimalware_software', because = 'R', instead = 'I', on_detection = 'D' }",
    ),
    (
        "E0340",
        "access.session = { action = 'never', timeout = '5 min' }",
        "access.session = { action = 'lock', timeout = '5 min' }",
    ),
    (
        "W0340",
        "access.password.default_credentials = 'documented'\naccess.account = [{ id = 'a', kind = 'service', default_credentials = 'none' }]\naccess.password.default_action = 'Change it.'",
        "access.password.default_credentials = 'documented'\naccess.account = [{ id = 'a', kind = 'service', default_credentials = 'must_change_at_first_login' }]\naccess.password.default_action = 'Change it.'",
    ),
    (
        "W0340",
        "access.emergency = { state = 'not_provided', because = 'R', instead = 'I' }\nlogging.events = ['emergency_access']",
        "access.emergency = { state = 'provided' }\nlogging.events = ['emergency_access']",
    ),
    (
        "W0340",
        "network.remote_access = { state = 'not_provided', because = 'R', instead = 'I' }\nlogging.events = ['remote_session']",
        "network.remote_access = { state = 'provided' }\nlogging.events = ['remote_session']",
    ),
    (
        "W0340",
        "recovery = { backup = { state = 'not_provided', because = 'R', instead = 'I' }, restore = ['Restore it.'] }",
        "recovery = { backup = { state = 'provided' }, restore = ['Restore it.'] }",
    ),
    (
        "E0340",
        "malware = { protection = 'allow_list', third_party_software = 'allowed' }",
        "malware = { protection = 'allow_list', third_party_software = 'not_possible' }",
    ),
    (
        "E0340",
        "malware = { protection = 'no_antimalware_software', because = 'R', instead = 'I', installed_by = 'operator' }",
        "malware = { protection = 'antimalware_supported', installed_by = 'operator' }",
    ),
    (
        "E0340",
        "access.password = { blank = true, complexity = ['digit'] }",
        "access.password = { blank = false, complexity = ['digit'] }",
    ),
    (
        "E0340",
        "access.session = { rules_from = 'device', need = 'recommended', timeout = '5 min' }",
        "access.session = { rules_from = 'host', need = 'recommended', timeout = '5 min' }",
    ),
    ("E0340", "access.session = { need = 'optional', timeout = '5 min' }", "access.session = { need = 'optional' }"),
    (
        "E0340",
        "data.export = [{ id = 'e', title = 'E', categories = ['photo'], personal = false }]",
        "data.export = [{ id = 'e', title = 'E', categories = ['log'], personal = false }]",
    ),
    (
        "E0340",
        "network.flow = [{ from = 'device', to = 'device', medium = 'cable', data = ['identifier'], personal = false }]",
        "network.flow = [{ from = 'device', to = 'device', medium = 'cable', data = ['log'], personal = false }]",
    ),
    (
        "E0340",
        "access.session = { action = 'never', default = 'off' }",
        "access.session = { action = 'lock', default = 'off' }",
    ),
    (
        "E0340",
        "malware = { protection = 'antimalware_included', need = 'recommended' }",
        "malware = { protection = 'antimalware_by_operator', need = 'recommended' }",
    ),
    (
        "E0340",
        "access.password = { default_credentials = 'unique_per_device', default_password = 'x' }",
        "access.password = { default_credentials = 'default', default_password = 'x' }",
    ),
    (
        "E0340",
        "access.role = [{ id = 'nurse', inherits = ['user'] }, { id = 'user', inherits = ['viewer'] }, { id = 'viewer', inherits = ['nurse'] }]",
        "access.role = [{ id = 'nurse', inherits = ['user', 'viewer'] }, { id = 'user', inherits = ['viewer'] }, { id = 'viewer' }]",
    ),
    (
        "E0340",
        "part = [{ id = 'a', title = 'A', kind = 'app', runs_on = 'a' }]",
        "part = [{ id = 'a', title = 'A', kind = 'app', runs_on = ['b', 'c'] }, { id = 'b', title = 'B', kind = 'server' }, { id = 'c', title = 'C', kind = 'server', runs_on = 'b' }]",
    ),
    (
        "E0340",
        "access.multi_factor = { state = 'provided', code_digits = 6, code_length = 6 }",
        "access.multi_factor = { state = 'provided', code_digits = 6 }",
    ),
    (
        "E0340",
        "compatibility.browser = [{ name = 'B', state = 'included', supplied_by = 'operator' }]",
        "compatibility.browser = [{ name = 'B', state = 'included', supplied_by = 'manufacturer' }]",
    ),
    (
        "E0340",
        "malware = { protection = 'antimalware_by_operator', installed_by = 'practitioner' }",
        "malware = { protection = 'antimalware_supported', installed_by = 'practitioner' }",
    ),
    ("E0340", "update = { used = false, state = 'provided' }", "update = { used = false, note = 'N.' }"),
    (
        "E0340",
        "update = { used = false, installed_by = 'operator' }",
        "update = { used = true, installed_by = 'operator' }",
    ),
    ("E0340", "update = { used = false, automatic = true }", "update = { used = false, automatic = false }"),
    ("E0340", "update = { used = false, steps = ['S.'] }", "update = { used = true, steps = ['S.'] }"),
    (
        "E0340",
        "update = { used = false, authenticated_by = 'signature' }",
        "update = { used = true, authenticated_by = 'signature' }",
    ),
    (
        "E0340",
        "access.password = { can_be_off = false, blank = true }",
        "access.password = { can_be_off = true, blank = true }",
    ),
    (
        "E0340",
        "access.session = { replaced_by = 'L.', timeout = '5 min' }",
        "access.session = { replaced_by = 'L.', action = 'never' }",
    ),
    (
        "W0340",
        "network = { inbound = false, port = [{ id = 'p', number = 443, transport = 'tcp', protocol = 'X', direction = 'inbound', need = 'optional', purpose = 'P' }] }",
        "network = { inbound = false, port = [{ id = 'p', number = 443, transport = 'tcp', protocol = 'X', direction = 'outbound', need = 'optional', purpose = 'P' }] }",
    ),
    (
        "E0340",
        "network = { connection = 'none', inbound = true }",
        "network = { connection = 'none', inbound = false }",
    ),
    (
        "E0340",
        "malware = { protection = 'antimalware_not_recommended', because = 'R', instead = 'I', scans = 'S' }",
        "malware = { protection = 'antimalware_not_recommended', because = 'R', instead = 'I' }",
    ),
    (
        "E0340",
        "data = { absent = ['image'], store = [{ id = 's', title = 'S', categories = ['log', 'image'] }] }",
        "data = { absent = ['image'], store = [{ id = 's', title = 'S', categories = ['log'] }] }",
    ),
    (
        "E0340",
        "part = [{ id = 'p', title = 'P', kind = 'app' }]\ndata = { only = [{ part = 'p', absent = ['image'] }], store = [{ id = 's', title = 'S', part = 'p', categories = ['image'] }] }",
        "part = [{ id = 'p', title = 'P', kind = 'app' }]\ndata = { only = [{ part = 'p', absent = ['image'] }], store = [{ id = 's', title = 'S', categories = ['image'] }] }",
    ),
    (
        "E0340",
        "network.interface = [{ id = 'i', kind = 'usb', coexistence = 'C.' }]",
        "network.interface = [{ id = 'i', kind = 'wifi', coexistence = 'C.' }]",
    ),
    (
        "E0340",
        "access.session = { action = 'never', range = '1..5 min' }",
        "access.session = { action = 'never', note = 'N.' }",
    ),
    (
        "E0340",
        "network.interface = [{ id = 'i', kind = 'ethernet', frequency = '2.4 GHz' }]",
        "network.interface = [{ id = 'i', kind = 'wifi', frequency = '2.4 GHz' }]",
    ),
    (
        "E0340",
        "network.interface = [{ id = 'i', kind = 'usb', power = '100 mW' }]",
        "network.interface = [{ id = 'i', kind = 'bluetooth', power = '100 mW' }]",
    ),
    (
        "E0340",
        "malware = { protection = 'antimalware_by_operator', third_party_software = 'not_allowed' }",
        "malware = { protection = 'antimalware_by_operator', third_party_software = 'only_listed' }",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], password = { min_length = 8 } }",
        "access = { authentication = ['local_password'], password = { min_length = 8 } }",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], multi_factor = { state = 'provided' } }",
        "access = { authentication = ['directory'], multi_factor = { state = 'provided' } }",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], directory = { protocol = 'ldap' } }",
        "access = { authentication = ['directory'], directory = { protocol = 'ldap' } }",
    ),
    ("E0340", "access.authentication = ['none', 'badge']", "access.authentication = ['badge']"),
    (
        "E0340",
        "access = { only = [{ authentication = ['none'], when = { condition = 'kiosk mode' } }], automatic_login = { state = 'provided', when = { condition = 'kiosk mode' } } }",
        "access = { only = [{ authentication = ['none'], when = { condition = 'kiosk mode' } }], automatic_login = { state = 'provided', when = { condition = 'demo mode' } } }",
    ),
    (
        "W0340",
        "access.password.default_credentials = 'none'\naccess.account = [{ id = 'a', name = 'root', kind = 'person', default_credentials = 'unique_per_device' }]",
        "access.password.default_credentials = 'unique_per_device'\naccess.account = [{ id = 'a', name = 'root', kind = 'person', default_credentials = 'unique_per_device' }]",
    ),
    (
        "W0340",
        "logging = { state = 'provided', events = ['login'], entry = [{ events = ['login', 'update'], fields = ['user'] }] }",
        "logging = { state = 'provided', events = ['login', 'update'], entry = [{ events = ['update'], fields = ['user'] }] }",
    ),
    (
        "W0340",
        "data.removable_media = 'none'\nnetwork.flow = [{ from = 'device', to = 'device', medium = 'usb', data = ['log'] }]",
        "data.removable_media = 'none'\nnetwork.flow = [{ from = 'device', to = 'device', medium = 'cable', data = ['log'] }]",
    ),
    (
        "E0340",
        "data.removable_media = 'none'\nupdate.source = 'usb_medium'",
        "data.media_use = [{ uses = ['service', 'update'] }]\nupdate.source = 'usb_medium'",
    ),
    // What no part does, no part does; but the author may mean another part.
    (
        "W0340",
        "data.removable_media = 'none'\nupdate = [{ part = 'p', source = 'usb_medium' }]",
        "data.media_use = [{ uses = ['update'] }]\nupdate = [{ part = 'p', source = 'usb_medium' }]",
    ),
    (
        "E0340",
        "data.removable_media = 'none'\ndata.media_use = [{ uses = ['export'] }]",
        "data.media_use = [{ uses = ['export'] }]",
    ),
    (
        "E0340",
        "data.only = [{ part = 'p', removable_media = 'none' }]\ndata.media_use = [{ uses = ['export'], part = 'p' }]",
        "data.only = [{ part = 'p', removable_media = 'none' }]\ndata.media_use = [{ uses = ['export'], part = 'q' }]",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], automatic_login = { state = 'by_host' } }",
        "access = { authentication = ['local_pin'], automatic_login = { state = 'by_host' } }",
    ),
    (
        "W0340",
        "access = { automatic_login = { state = 'provided', after = ['session_end'] }, session = { timeout = '5 min', action = 'logout' } }",
        "access = { automatic_login = { state = 'provided', after = ['start'] }, session = { timeout = '5 min', action = 'logout' } }",
    ),
    (
        "W0340",
        "data.personal = 'none'\ndata.gdpr = { purpose = 'P' }",
        "data.personal = 'processed'\ndata.gdpr = { purpose = 'P' }",
    ),
    (
        "W0340",
        "data.personal = 'processed'\ndata.store = [{ id = 's', title = 'S', categories = ['log'], personal = true, part = 'p' }]",
        "data.personal = 'processed'\ndata.store = [{ id = 's', title = 'S', categories = ['log'], personal = false, part = 'p' }]",
    ),
    (
        "W0340",
        "feature = [{ id = 'f', title = 'F', capability = 'AUDT', default = 'off' }]\nlogging = { state = 'provided' }",
        "feature = [{ id = 'f', title = 'F', capability = 'AUDT', default = 'off' }]\nlogging = { state = 'provided', default = 'off' }",
    ),
    (
        "W0340",
        "feature = [{ id = 'f', title = 'F', capability = 'STCF', default = 'not_installed' }]\ndata.store = [{ id = 's', title = 'S', categories = ['log'], encryption = { state = 'provided' } }]",
        "feature = [{ id = 'f', title = 'F', capability = 'STCF', default = 'not_installed' }, { id = 'g', title = 'G', capability = 'STCF' }]\ndata.store = [{ id = 's', title = 'S', categories = ['log'], encryption = { state = 'provided' } }]",
    ),
    (
        "W0340",
        "feature = [{ id = 'f', title = 'F', capability = 'ALOF', default = 'off' }]\naccess.session.timeout = '5 min'",
        "feature = [{ id = 'f', title = 'F', capability = 'ALOF', default = 'off', part = 'p' }]\naccess.session.timeout = '5 min'",
    ),
    (
        "E0340",
        "access.password = { kind = 'pin', complexity = ['digit', 'special'], complexity_at_least = 1 }",
        "access.password = { complexity = ['digit', 'special'], complexity_at_least = 1 }",
    ),
    (
        "E0340",
        "access.password = { kind = 'pin', special_characters = '!' }",
        "access.password = { kind = 'password', special_characters = '!' }",
    ),
    (
        "E0340",
        "network.connection = 'none'\nlogging.clock.source = 'ntp'",
        "network.connection = 'none'\nlogging.clock.source = 'manual'",
    ),
    (
        "W0340",
        "network.connection = 'none'\nupdate.source = ['server']",
        "network.connection = 'none'\nupdate.source = ['usb_medium']",
    ),
    (
        "E0340",
        "recovery.backup = { state = 'by_operator', by = 'manufacturer' }",
        "recovery.backup = { state = 'by_operator', by = 'operator' }",
    ),
    (
        "E0340",
        "malware.protection = 'antimalware_by_operator'\nenvironment.no_action = [{ kind = 'antimalware', because = 'R' }]",
        "malware.protection = 'allow_list'\nenvironment.no_action = [{ kind = 'antimalware', because = 'R' }]",
    ),
    (
        "E0340",
        "recovery.backup.state = 'by_operator'\nenvironment.no_action = [{ kind = 'backup', because = 'R' }]",
        "recovery.backup.state = 'provided'\nenvironment.no_action = [{ kind = 'backup', because = 'R' }]",
    ),
    (
        "E0340",
        "network.firewall.state = 'by_operator'\nenvironment.no_action = [{ kind = 'firewall', because = 'R' }]",
        "network.firewall.state = 'provided'\nenvironment.no_action = [{ kind = 'firewall', because = 'R' }]",
    ),
    (
        "E0340",
        "update.state = 'by_operator'\nenvironment.no_action = [{ kind = 'patch_management', because = 'R' }]",
        "update.state = 'provided'\nenvironment.no_action = [{ kind = 'patch_management', because = 'R' }]",
    ),
    (
        "E0340",
        "access.password.rules_from = 'operator'\nenvironment.no_action = [{ kind = 'password_policy', because = 'R' }]",
        "access.password.rules_from = 'device'\nenvironment.no_action = [{ kind = 'password_policy', because = 'R' }]",
    ),
    (
        "E0340",
        "logging.state = 'by_operator'\nenvironment.no_action = [{ kind = 'log_review', because = 'R' }]",
        "logging.state = 'provided'\nenvironment.no_action = [{ kind = 'log_review', because = 'R' }]",
    ),
    (
        "E0340",
        "data.store = [{ id = 's', title = 'S', categories = ['log'], encryption = { state = 'by_operator' } }]\nenvironment.no_action = [{ kind = 'encryption', because = 'R' }]",
        "data.store = [{ id = 's', title = 'S', categories = ['log'], encryption = { state = 'by_operator' }, when = { condition = 'x' } }]\nenvironment.no_action = [{ kind = 'encryption', because = 'R' }]",
    ),
    (
        "E0340",
        "environment.control = [{ id = 'c', kind = 'backup', responsibility = 'shared', need = 'recommended' }]\nenvironment.no_action = [{ kind = 'backup', because = 'R' }]",
        "environment.control = [{ id = 'c', kind = 'backup', responsibility = 'manufacturer', need = 'recommended', when = { condition = 'x' } }]\nenvironment.no_action = [{ kind = 'backup', because = 'R' }]",
    ),
    (
        "E0340",
        "environment.control = [{ id = 'c', kind = 'proxy', responsibility = 'user', need = 'preferred' }]\nenvironment.no_action = [{ kind = 'proxy', because = 'R' }]",
        "environment.control = [{ id = 'c', kind = 'proxy', responsibility = 'user', need = 'preferred' }]\nenvironment.no_action = [{ kind = 'proxy', because = 'R', unless = 'x' }]",
    ),
    ("E0340", "device.regulation = 'cra'\ndevice.class = 'IIb'", "device.regulation = 'cra'"),
    (
        "W0340",
        "sbom = { none_known_on = 2026-01-31, component = [{ name = 'a', version = '1' }], vulnerability = [{ id = 'CVE-1', component = 'a', state = 'affected', because = 'B' }] }",
        "sbom = { none_known_on = 2026-01-31, component = [{ name = 'a', version = '1' }], vulnerability = [{ id = 'CVE-1', component = 'a', state = 'not_affected', because = 'B' }] }",
    ),
    (
        "E0340",
        "data.personal = 'none'\ndata.store = [{ id = 's', title = 'S', categories = ['health'], personal = true }]",
        "data.personal = 'stored'\ndata.store = [{ id = 's', title = 'S', categories = ['health'], personal = true }]",
    ),
    (
        "E0340",
        "data.only = [{ part = 'p', personal = 'processed' }]\ndata.store = [{ id = 's', title = 'S', categories = ['health'], personal = true, part = 'p' }]",
        "data.only = [{ part = 'q', personal = 'processed' }]\ndata.store = [{ id = 's', title = 'S', categories = ['health'], personal = true, part = 'p' }]",
    ),
    (
        "W0340",
        "data.personal = 'none'\ndata.store = [{ id = 's', title = 'S', categories = ['log', 'demographic'] }]",
        "data.personal = 'none'\ndata.store = [{ id = 's', title = 'S', categories = ['log'] }]",
    ),
    (
        "W0340",
        "data.only = [{ part = 'p', personal = 'none' }]\ndata.store = [{ id = 's', title = 'S', categories = ['contact'], part = 'p' }]",
        "data.only = [{ part = 'p', personal = 'none' }]\ndata.store = [{ id = 's', title = 'S', categories = ['contact'], part = 'q' }]",
    ),
    // Within one table; facts in two rows do not contradict each other.
    (
        "E0340",
        "access.account = [{ id = 'a', name = 'a', kind = 'service', default_credentials = 'none', default_password = 'x' }]",
        "access.account = [{ id = 'a', name = 'a', kind = 'service', default_credentials = 'none' }, { id = 'b', name = 'b', kind = 'service', default_credentials = 'must_change_at_first_login', default_password = 'x' }]",
    ),
    (
        "E0340",
        "network.firewall = { state = 'provided', direction = 'inbound', policy = 'allow_outbound' }",
        "network.firewall = [{ state = 'provided', direction = 'inbound', policy = 'deny_all' }, { state = 'provided', policy = 'allow_outbound' }]",
    ),
    (
        "E0340",
        "access.password = { rules_from = 'device', need = 'recommended' }",
        "access.password = { rules_from = 'host', need = 'recommended' }",
    ),
    (
        "E0340",
        "access.password = { rules_from = 'host', need = 'optional', min_length = 8 }",
        "access.password = { rules_from = 'host', need = 'preferred', min_length = 8 }",
    ),
    (
        "E0340",
        "access.password = { rules_from = 'host', need = 'optional', complexity = ['digit'] }",
        "access.password = { rules_from = 'host', need = 'where_possible', complexity = ['digit'] }",
    ),
    (
        "E0340",
        "access.password = { blank = true, min_length = 1 }",
        "access.password = { blank = false, min_length = 1 }",
    ),
    (
        "E0340",
        "data.store = [{ id = 's', title = 'S', categories = ['log', 'identifier'], personal = false }]",
        "data.store = [{ id = 's', title = 'S', categories = ['log'], personal = false }]",
    ),
    (
        "E0340",
        "network.port = [{ id = 'p', number = 23, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required', firewall_rule = 'block' }]",
        "network.port = [{ id = 'p', number = 23, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'optional', firewall_rule = 'block' }]",
    ),
    (
        "E0340",
        "network.port = [{ id = 'p', icmp_type = 'e', transport = 'icmp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'optional', configurable = true }]",
        "network.port = [{ id = 'p', number = 7, transport = 'udp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'optional', configurable = true }]",
    ),
    ("E0340", "network.requirements.services = ['none', 'vpn']", "network.requirements.services = ['none']"),
    (
        "E0340",
        "network.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'optional', authentication = ['none', 'mutual'] }]",
        "network.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'optional', authentication = ['user_login', 'mutual'] }]",
    ),
    // The device's own firewall must allow the connections that the document lists.
    (
        "E0340",
        "network.firewall = { state = 'provided', policy = 'deny_all' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
        "network.firewall = { state = 'provided', policy = 'deny_all', direction = 'outbound' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
    ),
    (
        "E0340",
        "network.firewall = { state = 'provided', policy = 'allow_outbound' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'both', protocol = 'X', purpose = 'P', need = 'required' }]",
        "network.firewall = { state = 'provided', policy = 'allow_outbound' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'outbound', protocol = 'X', purpose = 'P', need = 'required' }]",
    ),
    (
        "W0340",
        "network.firewall = { state = 'provided', policy = 'deny_all' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'outbound', protocol = 'X', purpose = 'P', need = 'optional' }]",
        "network.firewall = { state = 'provided', policy = 'deny_all' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'outbound', protocol = 'X', purpose = 'P', need = 'optional', firewall_rule = 'block' }]",
    ),
    (
        "E0340",
        "network.firewall = { state = 'provided', policy = 'deny_all', interface = 'i' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required', interface = ['i'] }]",
        "network.firewall = { state = 'provided', policy = 'deny_all', interface = 'i' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required', interface = ['i', 'k'] }]",
    ),
    // An answered echo request comes from outside, too.
    (
        "E0340",
        "network.firewall = { state = 'provided', policy = 'isolated' }\nnetwork.port = [{ id = 'p', icmp_type = 'echo request', transport = 'icmp', direction = 'inbound', protocol = 'ICMP', purpose = 'P', need = 'required' }]",
        "network.firewall = { state = 'provided', policy = 'isolated' }\nnetwork.port = [{ id = 'p', icmp_type = 'echo request', transport = 'icmp', direction = 'inbound', protocol = 'ICMP', purpose = 'P', need = 'required', default = 'this_computer_only' }]",
    ),
    (
        "W0340",
        "network.firewall = { state = 'provided', policy = 'deny_all', when = { condition = 'C' } }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
        "network.firewall = { state = 'not_provided', because = 'B', instead = 'I' }\nnetwork.port = [{ id = 'p', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
    ),
    // One part may have a firewall for itself.
    (
        "E0340",
        "part = [{ id = 'a', title = 'A', kind = 'server' }, { id = 'b', title = 'B', kind = 'client' }]\nnetwork.firewall = { state = 'provided', policy = 'deny_all' }\nnetwork.port = [{ id = 'p', part = 'a', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
        "part = [{ id = 'a', title = 'A', kind = 'server' }, { id = 'b', title = 'B', kind = 'client' }]\nnetwork.firewall = [{ state = 'provided', policy = 'deny_all' }, { part = 'a', state = 'provided', policy = 'deny_all_but_listed' }]\nnetwork.port = [{ id = 'p', part = 'a', number = 443, transport = 'tcp', direction = 'inbound', protocol = 'X', purpose = 'P', need = 'required' }]",
    ),
    (
        "E0340",
        "access.password = { stays_locked = true, lockout = '5 min' }",
        "access.password = { stays_locked = true }",
    ),
    // The signal word is that of the worst harm to a person.
    (
        "E0340",
        "warning = [{ chapter = 'network', severity = 'caution', avoid = 'A', affects = ['other_data'] }]",
        "warning = [{ chapter = 'network', severity = 'notice', avoid = 'A', affects = ['other_data'] }]",
    ),
    (
        "E0340",
        "misuse = [{ id = 'm', description = 'D', avoid = 'A', severity = 'notice', affects = ['network', 'user'] }]",
        "misuse = [{ id = 'm', description = 'D', avoid = 'A', severity = 'danger', affects = ['network', 'user'] }]",
    ),
    // For one part both are given; for two parts one each.
    (
        "E0340",
        "malware = [{ part = 'p', protection = 'none', because = 'R', instead = 'I', product = 'P' }]",
        "malware = [{ part = 'p', protection = 'none', because = 'R', instead = 'I' }, { part = 'q', protection = 'antimalware_included', product = 'P' }]",
    ),
    (
        "E0340",
        "logging = [{ part = 'p', state = 'not_provided', because = 'R', instead = 'I' }]\naccess.emergency = [{ part = 'p', state = 'provided', logged = true }]",
        "logging = [{ part = 'p', state = 'not_provided', because = 'R', instead = 'I' }]\naccess.emergency = [{ part = 'q', state = 'provided', logged = true }]",
    ),
    (
        "W0340",
        "update = { automatic = true, installed_by = 'operator' }",
        "update = { automatic = false, installed_by = 'operator' }",
    ),
    (
        "W0340",
        "update = { state = 'by_host', authenticated_by = 'signature' }",
        "update = { state = 'by_host', authenticated_by = 'signed_package' }",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], checked_by = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
        "access = { authentication = ['badge'], checked_by = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
    ),
    (
        "W0340",
        "access = { authentication = ['local_password'], checked_by = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
        "access = { authentication = ['password'], checked_by = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
    ),
    (
        "W0340",
        "access.only = [{ authentication = ['local_pin'], checked_by = 'app', part = 'p' }]\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
        "access.only = [{ authentication = ['password'], checked_by = 'app', part = 'p' }]\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
    ),
    (
        "E0340",
        "data.personal = 'not_stored'\ndata.store = [{ id = 's', title = 'S', categories = ['log'], personal = true }]",
        "data.personal = 'not_stored'\ndata.store = [{ id = 's', title = 'S', categories = ['log'], personal = false }]",
    ),
    (
        "E0340",
        "access = { authentication = ['none'], login_for = ['Settings'] }",
        "access = { authentication = ['badge'], login_for = ['Settings'] }",
    ),
    (
        "W0340",
        "access = { authentication = ['none'], session = { action = 'logout', timeout = '5 min' } }",
        "access = { authentication = ['none'], session = { action = 'screen_off', timeout = '5 min' } }",
    ),
    (
        "W0340",
        "access = { authentication = ['none'], account = [{ id = 'a', kind = 'guest' }] }",
        "access = { authentication = ['none'], account = [{ id = 'a', kind = 'technical' }] }",
    ),
    (
        "W0340",
        "network = { connection = 'none', only = [{ title = 'T', connection = 'optional' }] }",
        "network = { connection = 'optional', only = [{ title = 'T', connection = 'optional' }] }",
    ),
    (
        "W0340",
        "network = { internet = 'forbidden', only = [{ title = 'T', internet = 'needed' }] }",
        "network = { internet = 'optional', only = [{ title = 'T', internet = 'needed' }] }",
    ),
    (
        "W0340",
        "data = { personal = 'none', only = [{ title = 'T', personal = 'processed' }] }",
        "data = { personal = 'stored', only = [{ title = 'T', personal = 'processed' }] }",
    ),
    (
        "W0340",
        "data = { personal = 'processed', only = [{ title = 'T', personal = 'stored' }] }",
        "data = { personal = 'processed', only = [{ title = 'T', personal = 'none' }] }",
    ),
    (
        "E0340",
        "logging.clock = { source = 'manual', from = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
        "logging.clock = { source = 'server', from = 'app' }\npart = [{ id = 'app', title = 'A', kind = 'app' }]",
    ),
    (
        "E0340",
        "logging.clock = { source = 'manual', port = 'p' }\nnetwork.port = [{ id = 'p', number = 80, transport = 'tcp', protocol = 'X' }]",
        "logging.clock = { source = 'server', port = 'p' }\nnetwork.port = [{ id = 'p', number = 80, transport = 'tcp', protocol = 'X' }]",
    ),
    (
        "W0340",
        "logging = { state = 'by_operator', events = ['login'] }",
        "logging = { state = 'by_host', events = ['login'] }",
    ),
    (
        "W0340",
        "update = { state = 'not_applicable', because = 'R' }\nsupport.security_end = 2030-01-31",
        "update = { state = 'provided' }\nsupport.security_end = 2030-01-31",
    ),
    (
        "E0340",
        "network.remote_access = { state = 'provided', default = 'always_on', configured_by = ['administrator'] }\naccess.role = [{ id = 'administrator' }]",
        "network.remote_access = { state = 'provided', default = 'on', configured_by = ['administrator'] }\naccess.role = [{ id = 'administrator' }]",
    ),
    (
        "E0340",
        "malware = { protection = 'antimalware_supported', need = 'required' }",
        "malware = { protection = 'antimalware_supported', need = 'recommended' }",
    ),
    (
        "W0340",
        "network.zone = [{ id = 'z', title = 'Z', traffic = 'allow_all' }]\nnetwork.peer = [{ id = 'p', title = 'P', zone = 'z' }]\nenvironment.control = [{ id = 'c', kind = 'network_segmentation', responsibility = 'manufacturer', need = 'recommended' }]",
        "network.zone = [{ id = 'z', title = 'Z', traffic = 'monitored' }]\nnetwork.peer = [{ id = 'p', title = 'P', zone = 'z' }]\nenvironment.control = [{ id = 'c', kind = 'network_segmentation', responsibility = 'manufacturer', need = 'recommended' }]",
    ),
];

#[test]
fn only_one_of_two_facts_can_be_true() {
    for (code, wrong, right) in CONTRADICTIONS {
        let told = |text: &str| found(text, true).into_iter().filter(|told| told.starts_with(code)).collect::<Vec<_>>();
        assert_eq!(told(wrong).len(), 1, "{wrong}\n{:#?}", found(wrong, true));
        assert_eq!(told(right), [""; 0], "{right}");
    }
}

/// Two statements that there is nothing do not contradict each other.
#[test]
fn a_denial_of_what_is_absent_is_no_contradiction() {
    for text in [
        "network.remote_access = { state = 'not_provided', because = 'R', instead = 'I', logged = false }",
        "update = { state = 'not_provided', because = 'R', instead = 'I', automatic = false, authenticated_by = 'none' }",
        "network.firewall = { state = 'not_provided', because = 'R', instead = 'I', policy = 'allow_all' }",
        "network.interface = [{ id = 'e', kind = 'ethernet', state = 'not_provided', because = 'R', instead = 'I', encryption = 'none', protect = 'P' }]",
        "feature = [{ id = 'f', title = 'F', state = 'not_provided', because = 'R', instead = 'I', default = 'not_installed' }]",
    ] {
        assert_eq!(found(text, true).iter().filter(|told| told.contains("0340")).count(), 0, "{text}");
    }
}

#[test]
fn an_empty_table_is_told() {
    let is_told = |text: &str| codes(text).iter().any(|code| code.starts_with("W0382"));
    assert!(is_told("[logging]") && is_told("access.session = {}") && !is_told("[logging]\nlanguage = 'L'"));
    let update = "[[update]]\ntitle = 'T'\nwhen = { condition = 'C' }";
    assert!(is_told(update) && !is_told(&format!("{update}\nstate = 'provided'")));
}

/// A firewall cannot both allow and block a connection, and the device does not work without what it needs.
#[test]
fn what_is_blocked_is_neither_needed_nor_allowed() {
    let port = |id: &str, more: &str| {
        format!(
            "[[network.port]]\nid = '{id}'\ntransport = 'tcp'\ndirection = 'inbound'\nprotocol = 'X'\npurpose = 'P'\n{more}\n"
        )
    };
    let told = |text: &str| found(text, true).into_iter().filter(|told| told.starts_with("E0340")).count();
    assert_eq!(told(&port("a", "number = 23\nneed = 'required'\nfirewall_rule = 'block'")), 1);
    assert_eq!(told(&port("a", "number = 23\nneed = 'optional'\nfirewall_rule = 'block'")), 0);
    let block = |number: &str| port("b", &format!("number = {number}\nneed = 'optional'\nfirewall_rule = 'block'"));
    let allow = port("a", "number = 443\nneed = 'required'");
    assert_eq!(told(&format!("{allow}{}", block("443"))), 1);
    assert_eq!(told(&format!("{allow}{}", block("'1..65535'"))), 1);
    assert_eq!(told(&format!("{allow}{}", block("80"))), 0);
}

/// Overlaps are found for every protocol, also if another part opens the connection to the blocked port.
#[test]
fn what_is_blocked_and_allowed_is_told_for_each_protocol() {
    let told = |one: &str, other: &str| {
        let port = |id: &str, more: &str| {
            let more = more.replace("; ", "\n");
            format!("[[network.port]]\nid = '{id}'\nprotocol = 'X'\npurpose = 'P'\nneed = 'optional'\n{more}\n")
        };
        let block = port("b", &format!("{one}; firewall_rule = 'block'"));
        let text = format!("{PARTS}{}{block}", port("a", other));
        found(&text, true).into_iter().filter(|told| told.starts_with("E0340")).count()
    };
    let inbound = "direction = 'inbound'; part = 'server'; ";
    for (block, allow, count) in [
        ("transport = 'tcp'; number = 443", "transport = 'tcp_udp'; number = '440..450'", 1),
        ("transport = 'udp'; number = 443", "transport = 'tcp'; number = 443", 0),
        ("transport = 'icmp'; icmp_type = 'echo'", "transport = 'icmp'; icmp_type = 'echo'", 1),
        ("transport = 'icmp'; icmp_type = 'echo'", "transport = 'icmp'; icmp_type = 'redirect'", 0),
        ("transport = 'ip'; ip_protocol = 50", "transport = 'ip'; ip_protocol = 50", 1),
        ("transport = 'tcp'; number = ['1..10', 443]", "transport = 'tcp'; number = [20, '400..500']", 1),
        ("transport = 'tcp'; number = ['1..10', 443]", "transport = 'tcp'; number = ['11..442', '444..500']", 0),
    ] {
        assert_eq!(told(&format!("{inbound}{block}"), &format!("{inbound}{allow}")), count, "{block} {allow}");
    }
    let web = "transport = 'tcp'; number = 443";
    let opens = format!("direction = 'outbound'; part = 'pump'; peers = ['server']; {web}");
    assert_eq!(told(&format!("{inbound}{web}"), &opens), 1);
    assert_eq!(told(&format!("{inbound}{web}"), &opens.replace("443", "80")), 0);
}

#[test]
fn a_port_says_to_which_part_it_belongs() {
    let of = |more: &str| {
        let peers = "[[network.peer]]\nid = 'pacs'\ntitle = 'P'\n";
        let mut found =
            codes(&format!("{PARTS}{}{peers}", port("a", "443", &format!("direction = 'inbound'\n{more}"))));
        found.retain(|code| code.starts_with("E0360") || code.starts_with("W0360"));
        found
    };
    let flow =
        |from: &str, to: &str| format!("\n[[network.flow]]\nfrom = '{from}'\nto = '{to}'\nport = 'a'\ndata = ['log']");
    for (more, expected) in [
        ("part = 'server'\npeers = ['pump']".to_owned(), &[][..]),
        ("peers = ['pump']".to_owned(), &["E0360 5:1"]),
        (flow("pump", "server"), &["E0360 5:1"]),
        (flow("pump", "server") + &flow("pump", "pacs"), &[]),
        (flow("device", "server"), &["E0360 5:1"]),
        (flow("pump", "pacs"), &[]),
        ("peers = ['pacs']".to_owned(), &["W0360 5:1"]),
        ("peers = ['pacs']\nfirewall_rule = 'none'".to_owned(), &[]),
    ] {
        assert_eq!(of(&more), expected, "{more}");
    }
    let one = format!(
        "part = [{{ id = 'pump', title = 'P', kind = 'device' }}]\n{}",
        port("a", "443", "direction = 'inbound'")
    );
    assert!(!codes(&one).iter().any(|code| code.ends_with("0360")), "{:?}", codes(&one));
}

#[test]
fn a_protocol_with_a_name_is_named() {
    let of = |number: u8| {
        codes(&format!(
            "[[network.port]]\nid = 'a'\ntransport = 'ip'\nip_protocol = {number}\nprotocol = 'X'\nneed = 'required'\npurpose = 'p'\n\
             direction = 'inbound'"
        ))
    };
    for number in [1, 6, 17, 58, 132] {
        assert_eq!(of(number), ["E0361 4:15"], "{number}");
    }
    assert_eq!(of(50), [""; 0]);
}

/// A rule through a border that allows no traffic.
#[test]
fn no_rule_goes_through_a_sealed_border() {
    let of = |traffic: &str, port_more: &str| {
        let network = format!(
            "[network]\nzone = [{{ id = 'z', title = 'Z', traffic = '{traffic}' }}, {{ id = 'it', title = 'I' }}]\n\
             interface = [{{ id = 'lan', kind = 'ethernet', zone = 'z' }}]\n\
             peer = [{{ id = 'near', title = 'N', zone = 'z' }}, {{ id = 'far', title = 'F', zone = 'it' }}, {{ id = 'open', title = 'O' }}]\n"
        );
        let mut found = codes(&format!("{network}{}", port("a", "443", port_more)));
        found.retain(|code| code.contains("0340"));
        found
    };
    let to = |direction: &str, peer: &str| format!("direction = '{direction}'\npeers = ['{peer}']");
    for traffic in ["isolated", "deny_all"] {
        assert_eq!(of(traffic, &to("outbound", "far")), ["E0340 5:1"], "{traffic}");
        assert_eq!(of(traffic, &to("inbound", "far")), ["E0340 5:1"], "{traffic}");
        assert_eq!(of(traffic, &to("inbound", "near")), [""; 0], "{traffic}");
        assert_eq!(of(traffic, &to("inbound", "open")), ["W0340 5:1"], "{traffic}");
        assert_eq!(of(traffic, "direction = 'inbound'"), ["W0340 5:1"], "{traffic}");
        assert_eq!(of(traffic, &(to("outbound", "far") + "\nfirewall_rule = 'none'")), ["W0340 14:17"], "{traffic}");
        assert_eq!(of(traffic, &(to("outbound", "near") + "\nfirewall_rule = 'none'")), [""; 0], "{traffic}");
    }
    assert_eq!(of("allow_outbound", &to("outbound", "far")), [""; 0]);
    assert_eq!(of("allow_outbound", &to("inbound", "far")), ["W0340 5:1"]);
    assert_eq!(of("deny_all_but_listed", &to("inbound", "far")), [""; 0]);
}

#[test]
fn what_is_sent_in_the_clear_is_not_encrypted() {
    let told = |protocol: &str, encryption: &str| {
        let more = format!("direction = 'inbound'\nencryption = {encryption}");
        let mut found = codes(&port("a", "23", &more).replace("'HTTPS'", &format!("'{protocol}'")));
        found.retain(|code| code.starts_with("W0340"));
        found
    };
    for protocol in ["Telnet", "FTP", "http", "TFTP"] {
        assert_eq!(told(protocol, "'TLS 1.3'"), ["W0340 9:14"], "{protocol}");
        assert_eq!(told(protocol, "{ state = 'provided' }"), ["W0340 9:14"], "{protocol}");
        assert_eq!(told(protocol, "'none'"), [""; 0], "{protocol}");
        assert_eq!(told(protocol, "{ state = 'by_operator', instead = 'A tunnel.' }"), [""; 0], "{protocol}");
    }
    for protocol in ["HTTPS", "FTPS", "HTTP over TLS"] {
        assert_eq!(told(protocol, "'TLS 1.3'"), [""; 0], "{protocol}");
    }
}

#[test]
fn a_rule_can_be_copied() {
    let told = |peer: &str, port_more: &str| {
        let text = format!("[network]\npeer = [{{ id = 'q', title = 'Q', {peer} }}]\n{}", port("a", "443", port_more));
        let mut found = codes(&text);
        found.retain(|code| ["W0364", "W0365"].iter().any(|ours| code.starts_with(ours)));
        found
    };
    let out = "direction = 'outbound'\npeers = ['q']";
    assert_eq!(told("kind = 'cloud'", out), ["W0364 2:9"]);
    assert_eq!(told("kind = 'server'", out), [""; 0]);
    assert_eq!(told("kind = 'cloud', address = '*.example.com'", out), [""; 0]);
    for address in ["https://example.com:8443/a", "example.com:8443", "[2001:db8::1]:8443", "10.0.0.1:8443"] {
        assert_eq!(told(&format!("kind = 'cloud', address = '{address}'"), out).len(), 1, "{address}");
        assert_eq!(
            told(&format!("kind = 'cloud', address = '{}'", address.replace("8443", "443")), out),
            [""; 0],
            "{address}"
        );
    }
    for address in ["https://example.com/a:8443", "2001:db8::8443", "10.0.0.1"] {
        assert_eq!(told(&format!("kind = 'cloud', address = '{address}'"), out), [""; 0], "{address}");
    }
    assert_eq!(told("address = 'example.com:8443'", "direction = 'inbound'\npeers = ['q']"), [""; 0]);
}

#[test]
fn what_is_absent_or_forbidden_has_no_rule() {
    let told = |text: &str| {
        let mut found = codes(text);
        found.retain(|code| code.starts_with("E0340") || code.starts_with("W0321") || code.starts_with("E0319"));
        found
    };
    let interface = |state: &str| {
        format!(
            "[network]\ninterface = [{{ id = 'lan', kind = 'ethernet'{state} }}]\n{}",
            port("a", "443", "direction = 'inbound'\ninterface = 'lan'")
        )
    };
    assert_eq!(told(&interface("")), [""; 0]);
    assert_eq!(told(&interface(", state = 'not_provided', because = 'B', instead = 'I'")), ["E0340 11:13"]);
    let cloud = |internet: &str, more: &str| {
        format!("[network]\ninternet = '{internet}'\npeer = [{{ id = 'cloud', title = 'C', kind = 'cloud' }}]\n{more}")
    };
    let rule = port("a", "443", "direction = 'outbound'\npeers = ['cloud']");
    assert_eq!(told(&cloud("forbidden", &rule)), ["E0340 4:1"]);
    assert_eq!(told(&cloud("optional", &rule)), [""; 0]);
    let flow =
        |medium: &str| format!("flow = [{{ from = 'device', to = 'cloud', medium = '{medium}', data = ['log'] }}]");
    assert_eq!(told(&cloud("forbidden", &flow("network"))), ["E0340 4:9"]);
    assert_eq!(told(&cloud("forbidden", &flow("usb"))), [""; 0]);
    let none = port("a", "443", "direction = 'outbound'\ninternet = 'allowed'\nfirewall_rule = 'none'");
    assert_eq!(told(&none), ["W0321 9:12"]);
    let unconnected =
        |interface: &str| told(&format!("[network]\nconnection = 'none'\ninterface = [{{ id = 'i', {interface} }}]"));
    assert_eq!(unconnected("kind = 'ethernet'"), ["E0319 3:14"]);
    assert_eq!(unconnected("kind = 'cellular', default = 'off'"), ["E0319 3:14"]);
    for fits in [
        "kind = 'usb'",
        "kind = 'wifi', state = 'not_provided', because = 'B', instead = 'I'",
        "kind = 'wifi', default = 'not_installed'",
    ] {
        assert_eq!(unconnected(fits), [""; 0], "{fits}");
    }
    assert_eq!(told("[network]\nconnection = 'none'\nrequirements = { services = ['dns'] }"), ["E0319 3:29"]);
}

#[test]
fn a_service_that_is_needed_has_a_port() {
    let told = |text: &str| {
        let mut found = codes(text);
        found.retain(|code| code.starts_with("W0361"));
        found
    };
    let dns = port("a", "53", "direction = 'outbound'").replace("'HTTPS'", "'Domain names'");
    for (text, expected) in [
        ("[network.requirements]\nservices = ['dns', 'proxy']", &["W0361 2:13"][..]),
        ("[network]\ninterface = [{ id = 'a', kind = 'ethernet', addressing = 'dhcp' }]", &["W0361 2:58"]),
        ("[network]\ninterface = [{ id = 'a', kind = 'ethernet', addressing = 'static' }]", &[]),
        ("[logging.clock]\nsource = 'ntp'", &["W0361 2:10"]),
        ("[logging.clock]\nsource = 'manual'", &[]),
        ("[access.directory]\nprotocol = 'ldaps'", &["W0361 2:12"]),
        // The access point sends requests to the RADIUS server.
        (
            "[network]\ninterface = [{ id = 'a', kind = 'wifi', standards = ['WPA3-Enterprise'] }]\nrequirements = { services = ['radius'] }",
            &[],
        ),
        ("[network.requirements]\nservices = ['radius']", &["W0361 2:13"]),
    ] {
        assert_eq!(told(text), expected, "{text}");
    }
    assert_eq!(told(&format!("[network.requirements]\nservices = ['dns']\n{dns}")), [""; 0]);
    let named = port("a", "5300", "direction = 'outbound'").replace("'HTTPS'", "'DNS over TCP'");
    assert_eq!(told(&format!("[network.requirements]\nservices = ['dns']\n{named}")), [""; 0]);
}

#[test]
fn texts_in_doubt_are_told() {
    let control = |kind: &str, step: &str| {
        format!(
            "[[environment.control]]\nid = 'c'\nkind = '{kind}'\nresponsibility = 'operator'\nneed = 'optional'\nreason = 'Others can \
             read the data.'\notherwise = 'Nobody sees it.'\nsteps = ['{step}']"
        )
    };
    let doubts = |kind: &str, step: &str| {
        let found = found(&control(kind, step), true);
        found.into_iter().filter(|told| told.starts_with("W0366")).collect::<Vec<_>>()
    };
    for (kind, step, expected) in [
        ("firewall", "No firewall is needed.", "the opposite"),
        ("backup", "Ignore it.", "nothing is to be done"),
        ("backup", "See the service manual.", "another document"),
        ("backup", "Make copies regularly.", "when, how or how well"),
    ] {
        let found = doubts(kind, step);
        assert!(found.len() == 1 && found[0].starts_with("W0366 8:10") && found[0].contains(expected), "{found:?}");
    }
    assert_eq!(doubts("firewall", "Do not open other ports."), [""; 0]);
    // What a fact says, too, is meant as it is written.
    let forbidden = "Do not install anti-malware software on the pump.";
    for (protection, expected) in [("allow_list", 0), ("antimalware_by_operator", 1)] {
        let text = control("antimalware", forbidden) + &format!("\n[malware]\nprotection = '{protection}'");
        let told = found(&text, true).into_iter().filter(|told| told.starts_with("W0366")).count();
        assert_eq!(told, expected, "{protection}");
    }
    let nonsense = [
        "Bananas are yellow and sweet.",
        "Cats sleep on warm roofs in summer.",
        "My grandmother bakes the best apple cake.",
        "The moon smiled at a purple umbrella.",
        "She likes tea with milk and honey.",
    ];
    let steps = |count: usize| format!("[installation]\nsteps = ['{}']", nonsense[..count].join("', '"));
    let codes = codes(&steps(5));
    assert!(codes.iter().any(|code| code.starts_with("W0367")), "{codes:?}");
    assert!(!found(&steps(4), false).iter().any(|code| code.starts_with("W0367")));
}

#[test]
fn one_text_for_all_is_told_once() {
    let text = |reason: &str| {
        format!(
            "misuse = [{{ id = 'm', description = 'Somebody opens it.', consequence = 'It has been so for years.', avoid = 'Do not.', severity = 'notice' }}]\n\
             [[environment.control]]\nid = 'c'\nkind = 'backup'\nresponsibility = 'operator'\nneed = 'optional'\nsteps = ['It has been so for years.']\nreason = '{reason}'"
        )
    };
    assert_eq!(
        found(&text("It has been so for years!"), true).len(),
        1,
        "{:?}",
        found(&text("It has been so for years!"), true)
    );
    assert_eq!(codes(&text("It has been so for years!")), ["W0362 8:10"]);
    assert_eq!(codes(&text("Disks break.")), [""; 0]);
}

/// A misspelt pair would never be reported, so each needs a case.
#[test]
fn each_pair_has_a_case() {
    let all: Vec<String> = CONTRADICTIONS.iter().flat_map(|(_, wrong, _)| found(wrong, true)).collect();
    for (one, other) in super::contradiction::paths() {
        let is_told = |told: &String| told.contains(&format!("`{one}")) && told.contains(&format!("`{other}"));
        assert!(all.iter().any(is_told), "{one} and {other}");
    }
    for row in NEVER {
        let is_told = |told: &String| [row.one.0, row.other.0].iter().all(|field| told.contains(&format!(".{field}")));
        assert!(all.iter().any(|told| is_told(told) && told.ends_with(row.why)), "{}: {}", row.kind, row.why);
    }
}

/// Each table with a state is listed, and so are the fields that say how it works.
#[test]
fn each_table_with_a_state_says_what_contradicts_its_absence() {
    let schema = schema_once();
    for (kind, table) in schema["$defs"].as_object().unwrap() {
        let Some(properties) = table["properties"].as_object() else { continue };
        let state = &properties.get("state").map(ToString::to_string).unwrap_or_default();
        if !state.contains("/Provision\"") {
            continue;
        }
        let claims = CLAIMS.iter().find(|(known, _)| known == kind);
        assert!(claims.is_some(), "{kind} has a state and no row in CLAIMS");
        let (_, claims) = claims.unwrap();
        for claim in *claims {
            assert!(properties.contains_key(*claim), "{kind}.{claim}");
        }
    }
}

#[test]
fn what_is_asked_for_is_told_once_and_can_be_left_out() {
    let misuse = |id: &str| format!("[[misuse]]\nid = '{id}'\ndescription = 'D'\navoid = 'A'\nseverity = 'caution'\n");
    let told = found(&format!("{}{}{}", misuse("a"), misuse("b"), misuse("c")), true);
    assert_eq!(told, ["W0305 1:1 3 rows of `misuse` do not say `consequence`: `a`, `b`, `c`"]);
    check(&[
        ("[[network.failure]]\nid = 'f'\nwhat = 'W'", &["W0305 1:1", "W0305 1:1"]),
        ("[[network.failure]]\nid = 'f'\nwhat = 'W'\neffect = 'E'\ncountermeasure = 'C'", &[]),
        ("[[recovery.failure]]\nid = 'f'\nwhat = 'W'\neffect = 'E'", &["W0305 1:1"]),
        ("[[incident]]\nid = 'i'\ntitle = 'I'\nactions = ['a']", &["W0305 1:1"]),
        ("[[warning]]\nchapter = 'network'\nseverity = 'caution'\nhazard = 'H'\navoid = 'A'", &["W0305 1:1"]),
        ("[[maintenance.task]]\nid = 't'\ntitle = 'T'", &["W0305 1:1"]),
        ("[malware]\nscans = 'S'", &["W0305 1:1"]),
        ("[[sbom.component]]\nname = 'N'", &["W0305 1:1"]),
        ("[[sbom.component]]\nname = 'N'\nversion = '1'", &[]),
        (
            "[[network.port]]\nid = 'p'\nnumber = 1\ntransport = 'tcp'\ndirection = 'inbound'\nprotocol = 'X'\npurpose = 'P'",
            &["W0305 1:1"],
        ),
        ("[malware]\nprotection = 'allow_list'", &[]),
    ]);
}

#[test]
fn what_is_done_instead_is_asked_for_once() {
    let told = found(
        "recovery.backup = { state = 'not_provided', because = 'R' }\nlogging = { state = 'not_provided', because = 'R' }",
        true,
    );
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("W0306 ") && told[0].contains("`backup`") && told[0].contains("`logging`"), "{told:?}");
}

#[test]
fn an_incident_that_says_whom_to_tell_needs_no_contact() {
    let base = BASE.split("[contact]").next().unwrap();
    let incident = |report: &str| {
        format!("[[incident]]\nid = 'i'\ntitle = 'I'\nsigns = ['It is slow.']\nactions = ['Restart it.']\n{report}")
    };
    assert_eq!(over(base, &incident(""), false), ["W0313 1:1"]);
    assert_eq!(over(base, &incident("report_to = 'The service'"), false), [""; 0]);
    // One incident without it is enough.
    let both = incident("report_to = 'The service'\n") + &incident("").replace("'i'", "'j'");
    assert_eq!(over(base, &both, false), ["W0313 7:1"]);
}

#[test]
fn companions() {
    let set = |rest: &str| format!("[document]\ntitle = 'Reference'\n[[document.companion]]\ntitle = 'Guide'\n{rest}");
    let right = "id = 'guide'\nnumber = 'IFU-2'\nchapters = ['network']";
    let cases: &[(String, &[&str])] = &[
        (set(right), &[]),
        (set(right).replacen("title = 'Reference'\n", "", 1), &["E0373 1:1"]),
        (set("id = 'sections'\nnumber = 'IFU-2'\nchapters = ['network']"), &["E0370 5:6"]),
        (set("id = 'document'\nnumber = 'IFU-2'\nchapters = ['network']"), &["E0370 5:6"]),
        (set(&format!("{right}\nlanguages = ['en', 'fr']")), &["E0371 8:20"]),
        (set("id = 'guide'\nnumber = 'IFU-1'\nleave_out = ['network']"), &["E0372 6:10"]),
        (set("id = 'guide'\nnumber = 'IFU-2'"), &["W0370 3:1"]),
        (set("id = 'guide'\nnumber = 'IFU-2'\nchapters = ['network', 'network']"), &["E0671 7:24"]),
        // A safety message that the main document leaves out is in the companion.
        (
            format!(
                "[[warning]]\nchapter = 'network'\nseverity = 'notice'\nconsequence = 'Data is lost.'\navoid = 'Do not.'\n{}",
                set(right).replacen("title = 'Reference'", "title = 'Reference'\nleave_out = ['network']", 1)
            ),
            &[],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(codes(text), *expected, "{:#?}\nin\n{text}", found(text, true));
    }
}
