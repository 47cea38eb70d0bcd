#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
#![allow(dead_code, reason = "the types are there for their schema")]

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::check;
use crate::base::diagnostic::{Diagnostic, Problem, render};
use crate::base::source::Sources;
use crate::model::device::value::is_date;
use crate::model::node::Node;
use crate::model::parse::parse;

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Configuration {
    /// Version of the schema.
    #[schemars(range(min = 1, max = 1))]
    schema: u32,
    extends: Option<String>,
    device: Device,
    access: Option<Access>,
    #[serde(default)]
    network: Network,
    #[serde(default)]
    part: Vec<Part>,
    #[serde(default)]
    custom: BTreeMap<String, serde_json::Value>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Device {
    #[schemars(length(min = 1, max = 20))]
    name: String,
    #[schemars(length(min = 1))]
    intended_users: Vec<String>,
    class: Option<Class>,
    /// Day of the release.
    #[schemars(extend("format" = "date"))]
    date: Option<String>,
    weight: Option<f64>,
    reusable: Option<bool>,
    markets: Option<BTreeSet<String>>,
    size: Option<[u8; 2]>,
}

/// Without documented variants: `enum`.
#[derive(Debug, Deserialize, JsonSchema)]
enum Class {
    I,
    IIa,
    IIb,
    Iii,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Access {
    session: Option<Session>,
    #[serde(default)]
    roles: BTreeMap<String, Role>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Session {
    timeout: Option<u32>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Role {
    level: i8,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Network {
    #[serde(default)]
    port: Vec<Port>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Port {
    id: Id,
    number: PortNumber,
    transport: Transport,
    encryption: Option<Encryption>,
    remote: Option<Remote>,
}

/// Small letters, digits and hyphens.
#[derive(Debug, Deserialize, JsonSchema)]
struct Id(#[schemars(regex(pattern = "^[a-z][a-z0-9-]*$"))] String);

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
enum PortNumber {
    One(#[schemars(range(min = 1))] u16),
    Any(Any),
    Range(Range),
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Any {
    /// Every port.
    Any,
    /// Those above 49151.
    Dynamic,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Range {
    from: u16,
    to: u16,
}

/// With documented variants: `oneOf` of constants.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Transport {
    /// Connections.
    Tcp,
    /// Datagrams.
    Udp,
    Sctp,
}

/// Told apart by a tag.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
enum Encryption {
    Tls { version: String },
    Vpn { product: String, gateway: String },
}

/// Told apart by the one key.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Remote {
    None,
    Host { name: String },
    Address(u8),
}

#[derive(Debug, Deserialize, JsonSchema)]
struct Part {
    id: String,
    #[serde(flatten)]
    kind: PartKind,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PartKind {
    App { platform: String },
    Server { cores: u8 },
}

const DEVICE: &str = "[device]\nname = 'P'\nintended_users = ['nurse']\n";

/// The values of a configuration.
fn node(text: &str, sources: &mut Sources) -> Node {
    let file = sources.add("a.toml", text);
    let (node, diagnostics) = parse(file, &sources.file(file).text);
    assert_eq!(diagnostics, []);
    node
}

/// The problems of a configuration, and their rendering. A configuration without problems must also deserialise.
fn checked(text: &str) -> (Vec<Diagnostic>, String) {
    let mut sources = Sources::default();
    let node = node(text, &mut sources);
    let found = check(&node, schemars::schema_for!(Configuration).as_value());
    if found.is_empty() {
        Configuration::deserialize(&node).unwrap();
    } else {
        assert!(Configuration::deserialize(&node).is_err(), "serde accepts what is reported:\n{text}\n{found:#?}");
    }
    let shown = render(&found, &sources, false);
    (found, shown)
}

/// The one problem with a configuration that has a device and this.
fn problem(rest: &str) -> (Problem, String) {
    let (mut found, shown) = checked(&format!("schema = 1\n{DEVICE}{rest}"));
    assert_eq!(found.len(), 1, "{rest}\n{shown}");
    (found.remove(0).problem, shown)
}

fn port(rest: &str) -> String {
    format!("[[network.port]]\nid = 'web'\n{rest}")
}

#[test]
fn accepts_every_shape() {
    let text = format!(
        "schema = 1\nextends = 'base.toml'\n{DEVICE}class = 'IIa'\ndate = 2026-02-28\nweight = 1\nreusable = true\n\
         markets = ['de']\nsize = [1, 2]\n[access.session]\ntimeout = 60\n[access.roles]\nnurse = {{ level = -1 }}\n\
         [[network.port]]\nid = 'a'\nnumber = 443\ntransport = 'tcp'\nencryption = {{ kind = 'tls', version = '1.3' }}\n\
         remote = 'none'\n[[network.port]]\nid = 'b'\nnumber = {{ from = 1, to = 2 }}\ntransport = 'sctp'\n\
         remote = {{ host = {{ name = 'h' }} }}\n[[network.port]]\nid = 'c'\nnumber = 'any'\ntransport = 'udp'\n\
         remote = {{ address = 7 }}\n[[part]]\nid = 'p'\nkind = 'server'\ncores = 4\n[custom]\na.b = [1, 'x']\n"
    );
    let node = node(&text, &mut Sources::default());
    assert_eq!(check(&node, schemars::schema_for!(Configuration).as_value()), []);
    Configuration::deserialize(&node).unwrap();
}

#[test]
fn reports_an_unknown_key_with_what_was_meant() {
    let (problem_, shown) = problem("nmae = 'x'\n");
    assert_eq!(problem_.code(), "E0201");
    assert!(shown.contains("unknown key `nmae` in `[device]`") && shown.contains("did you mean `name`?"), "{shown}");
    assert!(shown.contains("allowed here: `name`, `intended_users`") && shown.contains("[a.toml:5:1]"), "{shown}");
    let (_, shown) = problem("timeout = 5\n");
    assert!(shown.contains("`timeout` belongs in `[access.session]`"), "{shown}");
    let (_, shown) = problem("transport = 'tcp'\n");
    assert!(shown.contains("`transport` belongs in `[[network.port]]`"), "{shown}");
    let (_, shown) = problem("[acess]\n");
    assert!(shown.contains("at the top of the file") && shown.contains("did you mean `access`?"), "{shown}");
    let (_, shown) = problem(&port("number = 1\ntransport = 'tcp'\nportal = 1\n"));
    assert!(shown.contains("unknown key `portal` in `[[network.port]]`"), "{shown}");
}

#[test]
fn reports_a_missing_key_with_what_to_add() {
    let (problem_, shown) = problem("[[network.port]]\nid = 'web'\nnumber = 443\n");
    assert_eq!(problem_.code(), "E0202");
    let offered = "add:\n        transport = \"…\"  # one of: \"sctp\", \"tcp\", \"udp\"\n";
    assert!(shown.contains(offered) && shown.contains("[a.toml:5:1]"), "{shown}");
    let (found, shown) = checked("schema = 1\n");
    assert_eq!(found.len(), 1);
    assert!(shown.contains("        [device]\n        name = \"…\"\n        intended_users = [\"…\"]\n"), "{shown}");
    let (_, shown) = problem("[access.roles.nurse]\n");
    assert!(shown.contains("is missing in `[access.roles.nurse]`") && shown.contains("level = 1"), "{shown}");
}

#[test]
fn reports_a_wrong_type() {
    let wrong = |rest: &str| {
        let (problem, shown) = problem(rest);
        assert_eq!(problem.code(), "E0203", "{shown}");
        (problem.message(), problem.help().unwrap())
    };
    assert_eq!(wrong("weight = '1'\n").0, "`weight` is the text \"1\", but must be a number");
    assert_eq!(wrong("reusable = 1\n").0, "`reusable` is the integer 1, but must be `true` or `false`");
    assert_eq!(wrong("date = 2026\n").0, "`date` is the integer 2026, but must be a date");
    assert_eq!(wrong("[access]\nsession = 1\n").0, "`session` is the integer 1, but must be a table");
    assert_eq!(
        wrong("[access]\nroles = { a = 1 }\n"),
        ("`a` is the integer 1, but must be a table".into(), "write for instance:\n[access.roles.a]\nlevel = 1".into())
    );
    assert_eq!(
        wrong("[network]\nport = 443\n"),
        (
            "`port` is the integer 443, but must be a list".into(),
            "write for instance:\n[[network.port]]\nid = \"…\"\nnumber = 1\n\
             transport = \"…\"  # one of: \"sctp\", \"tcp\", \"udp\""
                .into()
        )
    );
    assert_eq!(
        wrong("markets = ['de', 1]\n"),
        ("`markets[]` is the integer 1, but must be a text".into(), "write for instance:\nmarkets = [\"1\"]".into())
    );
    // The user's value, if it is valid in another form.
    for (rest, expected) in [
        ("markets = 'de'\n", "markets = [\"de\"]"),
        ("weight = '1'\n", "weight = 1"),
        ("reusable = 'true'\n", "reusable = true"),
        ("class = ['IIa']\n", "class = \"IIa\""),
        ("class = ['IIb', 'IIa']\n", "class = \"IIb\""),
        // Otherwise, none of the values is proposed.
        ("class = ['X']\n", "class = \"…\"  # one of: \"I\", \"IIa\", \"IIb\", \"Iii\""),
        ("reusable = 1\n", "reusable = …  # true or false"),
    ] {
        assert_eq!(wrong(rest).1, format!("write for instance:\n{expected}"), "{rest}");
    }
    assert_eq!(
        wrong(&port("number = true\ntransport = 'tcp'\n")).0,
        "`number` is `true`, but must be an integer, a text or a table"
    );
}

#[test]
fn reports_a_value_that_is_not_in_the_list() {
    let wrong = |rest: &str| {
        let (problem, shown) = problem(rest);
        assert_eq!(problem.code(), "E0204", "{shown}");
        format!("{}; {}", problem.message(), problem.help().unwrap().replace('\n', " "))
    };
    assert_eq!(
        wrong(&port("number = 1\ntransport = 'TCP'\n")),
        "\"TCP\" is not a value of `transport`; did you mean \"tcp\"? allowed: \"sctp\", \"tcp\", \"udp\""
    );
    assert_eq!(
        wrong("class = 'iia'\n"),
        "\"iia\" is not a value of `class`; did you mean \"IIa\"? allowed: \"I\", \"IIa\", \"IIb\", \"Iii\""
    );
    assert_eq!(
        wrong(&port("number = 'all'\ntransport = 'tcp'\n")),
        "\"all\" is not a value of `number`; allowed: \"any\", \"dynamic\""
    );
    assert_eq!(
        wrong(&port("number = 1\ntransport = 'tcp'\nencryption = { kind = 'tsl', version = '1' }\n")),
        "the text \"tsl\" is not a value of `kind`; did you mean \"tls\"? allowed: \"tls\", \"vpn\""
    );
}

#[test]
fn reports_a_number_out_of_range() {
    let wrong = |rest: &str| {
        let (problem, shown) = problem(rest);
        assert_eq!(problem.code(), "E0205", "{shown}");
        problem.message()
    };
    assert_eq!(wrong(&port("number = 70000\ntransport = 'tcp'\n")), "`number` is 70000, but must be from 1 to 65535");
    assert_eq!(wrong("size = [1, 256]\n"), "`size` is 256, but must be from 0 to 255");
    assert_eq!(wrong("[access.session]\ntimeout = -1\n"), "`timeout` is -1, but must be from 0 to 4294967295");
    assert_eq!(
        wrong("[access.session]\ntimeout = 4294967296\n").split(", ").next().unwrap(),
        "`timeout` is 4294967296"
    );
}

#[test]
fn a_number_in_quotes_is_told_without_them() {
    let found = |number: &str| {
        let mut sources = Sources::default();
        let node = node(&format!("schema = 1\n[[network.port]]\nid = 'a'\nnumber = {number}\n"), &mut sources);
        let found = super::check_device(&node);
        let about = found
            .into_iter()
            .map(|d| (d.problem.code(), d.problem.message() + "\n" + &d.problem.help().unwrap_or_default()));
        about.filter(|(_, text)| text.contains("`number`")).collect::<Vec<_>>()
    };
    let quoted = found("\"443\"");
    assert!(quoted.len() == 1 && quoted[0].0 == "E0203", "{quoted:?}");
    assert!(quoted[0].1.ends_with("must be an integer\nwrite for instance:\nnumber = 443"), "{quoted:?}");
    assert_eq!(found("\"5000..5010\""), []);
    // For other text, the form of a text is shown.
    let other = found("\"https\"");
    assert!(other.len() == 1 && other[0].1.contains("A range of ports (`5000..5010`), `any`, or"), "{other:?}");
}

#[test]
fn reports_texts_of_wrong_form_and_length() {
    // serde does not support these, so `problem` does not check them.
    let found = |text: &str| {
        let mut sources = Sources::default();
        let node = node(text, &mut sources);
        let found = check(&node, schemars::schema_for!(Configuration).as_value());
        found.into_iter().map(|d| (d.problem.code(), d.problem.message(), d.problem.help())).collect::<Vec<_>>()
    };
    let pattern =
        found(&format!("schema = 1\n{DEVICE}[[network.port]]\nid = 'Web 1'\nnumber = 1\ntransport = 'tcp'\n"));
    assert_eq!(pattern.len(), 1);
    assert_eq!(pattern[0].0, "E0206");
    // In words; few users read regular expressions.
    assert_eq!(pattern[0].2.as_deref(), Some("Small letters, digits and hyphens."));
    let lists =
        found("schema = 1\n[device]\nname = ''\nintended_users = []\nmarkets = ['a', 'b', 'a']\nsize = [1, 2, 3]\n");
    assert_eq!(lists.iter().map(|(code, ..)| *code).collect::<Vec<_>>(), ["E0210", "E0207", "E0209", "E0208"]);
    assert_eq!(lists[0].1, "`name` has 0 characters, but must have from 1 to 20");
    assert_eq!(lists[1].1, "`intended_users` has no entry, but needs at least 1");
    assert_eq!(lists[2].1, "the text \"a\" is listed more than once in `markets`");
    assert_eq!(lists[3].1, "`size` has 3 entries, but may have at most 2");
    let dates = found(&format!("schema = 1\n{DEVICE}date = '31.01.2026'\n"));
    assert_eq!(dates[0].0, "E0211");
    assert_eq!(found(&format!("schema = 1\n{DEVICE}date = 2026-01-31T10:00:00Z\n"))[0].0, "E0211");
}

#[test]
fn dates_exist_in_the_calendar() {
    for date in ["2026-01-31", "2024-02-29", "2000-02-29", "0001-12-01"] {
        assert!(is_date(date), "{date}");
    }
    for date in [
        "2026-02-29",
        "1900-02-29",
        "2026-04-31",
        "2026-13-01",
        "2026-00-01",
        "2026-01-00",
        "26-01-01",
        "2026-1-1",
        "2026-01-01T00:00",
        "+026-01-01",
        "",
        "2026",
    ] {
        assert!(!is_date(date), "{date}");
    }
}

#[test]
fn reports_inside_the_alternative_that_is_meant() {
    let wrong = |rest: &str| problem(&port(&format!("number = 1\ntransport = 'tcp'\n{rest}"))).0;
    let missing = wrong("encryption = { kind = 'vpn', product = 'x' }\n");
    assert!(missing.message().starts_with("the key `gateway` is missing"), "{missing:?}");
    let untagged = wrong("encryption = { version = '1.3' }\n");
    assert_eq!(untagged.message(), "the key `kind` is missing in `[network.port.encryption]`");
    let unknown = wrong("encryption = { kind = 'tls', version = '1', verion = 2 }\n");
    assert!(unknown.message().starts_with("unknown key `verion`"), "{unknown:?}");
    let external = wrong("remote = { host = { nam = 'x' } }\n");
    assert_eq!(external.message(), "the key `name` is missing in `[network.port.remote.host]`");
    assert_eq!(wrong("remote = { address = 256 }\n").code(), "E0205");
    let range = problem(&port("number = { from = 1, to = 70000 }\ntransport = 'tcp'\n")).0;
    assert_eq!(range.message(), "`to` is 70000, but must be from 0 to 65535");
    let flat = problem("[[part]]\nid = 'p'\nkind = 'server'\ncores = 'x'\n").0;
    assert_eq!(flat.message(), "`cores` is the text \"x\", but must be an integer");
    let flat = problem("[[part]]\nid = 'p'\nkind = 'desktop'\n").0;
    assert_eq!(flat.code(), "E0204");
}

#[test]
fn reports_all_problems_in_order() {
    let (found, shown) = checked(
        "schema = 1\nnetwrk = 1\n[device]\nname = 5\nclas = 'I'\nclass = 'X'\n[[network.port]]\nid = 'a'\nnumber = 0\n",
    );
    let codes: Vec<_> = found.iter().map(|diagnostic| diagnostic.problem.code()).collect();
    assert_eq!(codes, ["E0201", "E0202", "E0203", "E0201", "E0204", "E0202", "E0205"]);
    let places: Vec<_> = shown.lines().filter(|line| line.contains("[a.toml:")).collect();
    assert_eq!(places.len(), 7);
    assert!(places.is_sorted(), "{shown}");
}

#[test]
fn knows_what_a_schema_can_say_beyond_plain_types() {
    let schema = serde_json::json!({
        "type": "object",
        "allOf": [{ "properties": { "a": { "type": "number", "exclusiveMinimum": 0 } } }],
        "properties": { "b": { "enum": [1, 2] }, "c": { "const": true }, "d": { "pattern": "(" },
            "e": { "exclusiveMaximum": 9.5 }, "f": true,
            "g": { "anyOf": [{ "type": "integer" }, {
                "required": ["k"],
                "oneOf": [{ "properties": { "t": { "const": 1 } } }, { "properties": { "t": { "const": 2 } } }],
            }] } },
        "patternProperties": { "^x-": { "type": "integer" } },
        "unevaluatedProperties": false,
    });
    let found = |text: &str| {
        let node = node(&format!("schema = 1\n{text}"), &mut Sources::default());
        let found = check(&node, &schema).into_iter().map(|d| d.problem.message());
        found.filter(|message| !message.contains("`schema`")).collect::<Vec<_>>()
    };
    assert!(found("a = 1\nb = 2\nc = true\nd = '('\ne = 9\nf = [1]\nx-y = 3").is_empty());
    assert_eq!(found("a = 0"), ["`a` is 0, but must be more than 0"]);
    assert_eq!(found("b = 3"), ["3 is not a value of `b`"]);
    assert_eq!(found("c = false"), ["`false` is not a value of `c`"]);
    assert_eq!(found("e = 9.5"), ["`e` is 9.5, but must be less than 9.5"]);
    assert_eq!(found("x-y = 'z'"), ["`x-y` is the text \"z\", but must be an integer"]);
    assert_eq!(found("g.t = 2"), ["the key `k` is missing in `[g]`"]);
    assert_eq!(found("g.t = 3\ng.k = 1"), ["the integer 3 is not a value of `t`"]);
    assert_eq!(found("y = 1"), ["unknown key `y` at the top of the file, before the first table"]);
}
