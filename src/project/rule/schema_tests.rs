//! Rules against the whole schema: each list has its order, each field its rule, and no change of any field between any
//! two of its values is missed.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on fails")]

use serde::Deserialize as _;
use serde_json::{Value as Json, json};

use super::read::closed_list;
use super::tests::told;
use super::*;
use crate::model::device::{Configuration, schema_once};
use crate::model::difference::{differences, normal};
use crate::model::fact::facts;

fn root() -> &'static Json {
    schema_once()
}

/// The types of the schema that are closed lists, with their values.
fn lists() -> Vec<(&'static str, Vec<String>)> {
    let names = root()["$defs"].as_object().unwrap().keys();
    names.map(|name| (name.as_str(), closed_list(name))).filter(|(_, values)| !values.is_empty()).collect()
}

#[test]
fn every_closed_list_has_an_order_or_a_reason_why_not() {
    let rules = standard();
    assert!(lists().len() > 40);
    for (name, _) in lists() {
        let has_order = rules.orders.iter().any(|chain| chain.kind == name);
        let has_none = rules.unordered.iter().filter(|(kind, _)| kind == name).count();
        assert_eq!(usize::from(has_order) + has_none, 1, "{name}");
    }
}

#[test]
fn orders_do_not_contradict_each_other() {
    let rules = standard();
    let kinds: BTreeSet<&String> = rules.orders.iter().map(|chain| &chain.kind).collect();
    for kind in kinds {
        let chains: Vec<Chain> = rules.orders.iter().filter(|chain| chain.kind == *kind).cloned().collect();
        let values: BTreeSet<&String> = chains.iter().flat_map(|chain| chain.levels.iter().flatten()).collect();
        let compare = |old: &str, new: &str| order::compare_values(&chains, kind, &[old], &[new], End::High);
        let mut less = BTreeSet::new();
        for (old, new) in values.iter().flat_map(|old| values.iter().map(move |new| (*old, *new))) {
            let order = compare(old, new);
            let back = compare(new, old);
            assert_eq!(back, order.map(Ordering::reverse), "{old} and {new}");
            // Orders that both contain two values agree on them.
            let at = |chain: &Chain, value| chain.levels.iter().position(|level| level.contains(value));
            let said = chains.iter().filter_map(|chain| Some(at(chain, old)?.cmp(&at(chain, new)?)));
            let said: Vec<Ordering> = said.collect();
            assert!(said.windows(2).all(|pair| pair[0] == pair[1]), "{old} and {new}: {said:?}");
            if order == Some(Ordering::Less) {
                less.insert((old, new));
            }
        }
        for (old, new) in &less {
            let further = less.iter().filter(|(from, _)| from == new);
            for (_, last) in further {
                assert!(!less.contains(&(*last, *old)), "{old}, {new} and {last} go round");
            }
        }
    }
}

/// A field of the schema: its path from the root, each step with whether it leads to a row, and its properties.
struct Field {
    path: Vec<(String, bool)>,
    /// The type of its table and its name.
    of: (String, String),
    schema: &'static Json,
    required: bool,
}

impl Field {
    fn path(&self) -> String {
        self.path.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(".")
    }
}

/// A schema without references, and the name of the last type that it referred to.
fn resolved(mut schema: &'static Json) -> (&'static Json, &'static str) {
    let mut name = "";
    while let Some(reference) = schema["$ref"].as_str() {
        name = reference.rsplit('/').next().unwrap();
        schema = &root()["$defs"][name];
    }
    (schema, name)
}

/// The table of a field, of its rows, or of one of its alternatives.
fn table(schema: &'static Json) -> Option<(&'static Json, &'static str, bool)> {
    let (schema, name) = resolved(schema);
    if schema.get("properties").is_some() {
        return Some((schema, name, false));
    }
    if let Some(items) = schema.get("items") {
        return table(items).map(|(schema, name, _)| (schema, name, true));
    }
    schema["anyOf"].as_array()?.iter().find_map(table)
}

/// Every field of the schema, in all tables.
fn fields() -> Vec<Field> {
    fn walk(of: &'static Json, name: &str, above: &[(String, bool)], found: &mut Vec<Field>) {
        for (key, schema) in of["properties"].as_object().unwrap() {
            let inner = table(schema);
            let path = [above, &[(key.clone(), inner.is_some_and(|(_, _, rows)| rows))]].concat();
            if let Some((table, name, _)) = inner {
                walk(table, name, &path, found);
            }
            let required = of["required"].as_array().into_iter().flatten().any(|name| name == key.as_str());
            found.push(Field { path, of: (name.to_owned(), key.clone()), schema, required });
        }
    }
    let mut found = Vec::new();
    walk(root(), "Configuration", &[], &mut found);
    found.retain(|field| !["schema", "extends"].contains(&field.path().as_str()));
    found
}

/// Values of a schema that differ in what matters.
fn samples(schema: &'static Json) -> Vec<Json> {
    let (schema, name) = resolved(schema);
    let texts = |texts: &[&str]| texts.iter().map(|text| json!(text)).collect();
    match name {
        "Prose" => return texts(&["One.", "Two."]),
        "Text" | "Label" => return texts(&["none", "TLS 1.2", "TLS 1.3", "HTTP", "HTTPS", "own"]),
        "Version" => return texts(&["4.1", "4.2", ">= 4.1", "<= 4.2", "4.1..4.3", "4.2-rc1"]),
        "Date" => return texts(&["2026-01-01", "2027-01-01"]),
        "DateOrMonth" => return texts(&["2026-01-01", "2026-01", "2027-01-01", "2027-02"]),
        "Duration" => {
            return texts(&[
                "0 s",
                "5 min",
                "300 s",
                "10 min",
                "<= 5 min",
                "> 5 min",
                "1..15 min",
                "5 working days",
                "1 month",
            ]);
        }
        "Quantity" => return texts(&["1 GiB", "2 GiB", "<= 2 GiB", "1..2 GiB", "5 ms"]),
        "Link" => return texts(&["https://a.example", "https://b.example"]),
        "Phone" => return texts(&["+49 40 1", "4711"]),
        "PortInteger" => return vec![json!(443), json!(8443)],
        "IpProtocol" => return vec![json!(47), json!(50)],
        "PortRange" => return texts(&["any", "443..443", "5000..5010", "5000..6000"]),
        "Custom" => return vec![json!({}), json!({ "a": "1" }), json!({ "a": "2", "b": [{ "c": 1 }] })],
        _ => {}
    }
    let listed = closed_list(name);
    if !listed.is_empty() {
        return listed.into_iter().map(Json::from).collect();
    }
    if let Some(branches) = schema["anyOf"].as_array() {
        return branches.iter().flat_map(samples).collect();
    }
    if let Some(items) = schema.get("items") {
        let one = samples(items);
        let mut rows = vec![json!([])];
        rows.extend(one.iter().map(|value| json!([value])));
        rows.extend(one.windows(2).take(3).map(|pair| json!(pair)));
        return rows;
    }
    if schema.get("properties").is_some() {
        let a = whole(schema);
        let mut b = a.clone();
        let id = ["id", "name", "revision", "requirement", "title", "from", "role"]
            .into_iter()
            .find(|key| b.get(key).is_some());
        if let Some(id) = id {
            b[id] = json!("b");
        }
        return if a == b { vec![a] } else { vec![a, b] };
    }
    match schema["type"].as_str() {
        Some("boolean") => vec![json!(false), json!(true)],
        Some("integer") => vec![json!(0), json!(1), json!(8)],
        _ => texts(&["a", "b"]),
    }
}

/// A table with its required keys.
fn whole(schema: &'static Json) -> Json {
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str);
    let value = |key: &'static str| samples(&schema["properties"][key]).remove(0);
    required.map(|key| (key.to_owned(), value(key))).collect::<serde_json::Map<_, _>>().into()
}

/// A configuration with a value at a field, or without it.
fn with(field: &Field, value: Option<&Json>) -> Option<Fact> {
    let mut configuration = whole(root());
    let mut here = &mut configuration;
    let mut schema = root();
    for (index, (name, is_row)) in field.path.iter().enumerate() {
        let of = &schema["properties"][name];
        if index + 1 == field.path.len() {
            match value {
                Some(value) => here[name] = value.clone(),
                None => _ = here.as_object_mut().unwrap().remove(name),
            }
            break;
        }
        schema = table(of).unwrap().0;
        let inner = whole(schema);
        let is_there = here.get(name).is_some_and(|inner| inner.is_object() || inner.get(0).is_some());
        if !is_there {
            here[name] = if *is_row { json!([inner]) } else { inner };
        }
        here = if *is_row { &mut here[name][0] } else { &mut here[name] };
    }
    let configuration = Configuration::deserialize(configuration).ok()?;
    Some(normal(&facts(&configuration).unwrap()))
}

/// The type of a value or of the entries of its list, if there is only one.
fn value_type(schema: &'static Json) -> &'static str {
    match resolved(schema) {
        (schema, name) if schema.get("anyOf").is_none() && schema.get("items").is_none() => name,
        (schema, _) => schema.get("items").or_else(|| schema["anyOf"].get(0)).map_or("", value_type),
    }
}

/// Whether a rule names the field itself; all facts of a type may have a rule together only if a person judges them.
fn knows(rule: &Rule, field: &Field) -> bool {
    let (kind, name) = (&field.of.0, &field.of.1);
    let value = value_type(field.schema);
    match &rule.about {
        About::Paths(patterns) => patterns.iter().any(|pattern| pattern.fields().join(".") == field.path()),
        About::Types(types) => types.iter().any(|of| {
            let judged = matches!(&rule.says, Says::Class(stated) if stated.verdict.class == Class::Review);
            *of == format!("{kind}.{name}") || *of == "Id" && value == "Id" || judged && (of == kind || of == value)
        }),
    }
}

#[test]
fn every_field_has_a_rule() {
    let rules = standard();
    let fields = fields();
    assert!(fields.len() > 550, "{}", fields.len());
    // A table that is no row is reported by its fields.
    let is_told = |field: &&Field| {
        let inner = table(field.schema);
        inner.is_none_or(|(_, _, rows)| rows)
    };
    let unknown: Vec<String> = fields
        .iter()
        .filter(is_told)
        .filter(|field| !rules.rules.iter().any(|rule| knows(rule, field)))
        .map(Field::path)
        .collect();
    assert!(unknown.is_empty(), "no rule of rules/changes.toml knows {unknown:#?}");
}

#[test]
fn the_test_of_fields_sees_what_no_rule_knows() {
    let mut rules = (*standard()).clone();
    rules.rules.retain(|rule| rule.id != "port-number" && rule.id != "statement");
    let unknown = |path: &str| {
        let fields = fields();
        let field = fields.iter().find(|field| field.path() == path).unwrap();
        !rules.rules.iter().any(|rule| knows(rule, field))
    };
    assert!(unknown("network.port.number") && unknown("network.interface.authentication"));
    assert!(!unknown("network.port.source_port") && !unknown("network.port.when.versions"));
}

/// Rules for changes that certainly open nothing. If no other rule of these classes applies, nobody has to look at the
/// change.
const OPENS_NOTHING: &[&str] = &[
    "document",
    "identity",
    "id",
    "facts-of-no-protection",
    "description",
    "network-demands",
    "instead",
    "way-denied",
    "way-state-denied",
    "media-none",
    "control-optional",
    "vulnerability-known",
    "component-removed",
    "component-version",
    "component-facts",
];

/// Rules for changes that may open something in both directions: the new item is a different one.
const BOTH_WAYS: &[&str] = &["flow-goes-elsewhere", "warning-removed", "risk-added"];

fn findings<'r>(old: &Named<'r, '_>, new: &Named<'r, '_>, found: &[Difference]) -> Vec<(&'r str, Verdict)> {
    let finding = |difference| old.finding(new, difference);
    found.iter().map(finding).map(|found| (found.rule.unwrap_or("-"), found.verdict)).collect()
}

#[test]
fn no_change_of_any_field_opens_something_unseen() {
    let rules = standard();
    let mut wrong = Vec::new();
    let mut pairs = 0;
    for field in fields() {
        let mut values: Vec<Option<Json>> = samples(field.schema).into_iter().map(Some).collect();
        if !field.required {
            values.push(None);
        }
        let facts: Vec<(Option<Json>, Fact)> = values
            .into_iter()
            .map(|value| {
                let facts = with(&field, value.as_ref());
                (value.clone(), facts.unwrap_or_else(|| panic!("{} cannot be {value:?}", field.path())))
            })
            .collect();
        let named: Vec<Named<'_, '_>> = facts.iter().map(|(_, facts)| Named::new(&rules, facts)).collect();
        for (index, (old_value, old)) in facts.iter().enumerate() {
            for (other, (new_value, new)) in facts[..index].iter().enumerate() {
                let there = findings(&named[index], &named[other], &differences(old, new));
                let back = findings(&named[other], &named[index], &differences(new, old));
                pairs += 1;
                if there.iter().chain(&back).any(|(id, _)| *id == "-") {
                    wrong.push(format!("{}: no rule speaks of {old_value:?} and {new_value:?}", field.path()));
                }
                for (id, verdict) in there.iter().chain(&back) {
                    let passes = matches!(verdict.class, Class::Other | Class::Editorial);
                    if passes && !OPENS_NOTHING.contains(id) && verdict.reason.as_deref() != Some("as-before") {
                        let path = field.path();
                        wrong.push(format!("{path}: {old_value:?} and {new_value:?} are told by {id}: {verdict:?}"));
                    }
                }
                let exposes =
                    |told: &[(&str, Verdict)]| told.iter().any(|(_, verdict)| verdict.class == Class::Exposure);
                if exposes(&there) && exposes(&back) && !opens_both_ways(&rules, old, new, &there, &back) {
                    wrong.push(format!(
                        "{}: {old_value:?} and {new_value:?} are exposures in both directions: {there:?}, {back:?}",
                        field.path()
                    ));
                }
            }
        }
    }
    assert!(pairs > 10_000, "{pairs}");
    assert!(wrong.is_empty(), "{} of {pairs}:\n{}", wrong.len(), wrong.join("\n"));
}

/// Whether the change is in no order, or a rule says that it opens something either way.
fn opens_both_ways(rules: &Rules, old: &Fact, new: &Fact, there: &[(&str, Verdict)], back: &[(&str, Verdict)]) -> bool {
    if there.iter().chain(back).any(|(id, _)| BOTH_WAYS.contains(id)) {
        return true;
    }
    // Two values, each with an item that the other lacks.
    differences(old, new).iter().all(|difference| match (&difference.old, &difference.new) {
        (Some(old), Some(new)) => order::compare(&rules.orders, &old.fact, &new.fact, End::High).is_none(),
        _ => true,
    }) && differences(old, new).iter().any(|difference| difference.old.is_some())
        && differences(old, new).iter().any(|difference| difference.new.is_some())
}

/// The class of each change of encryption, from the form of the row to that of the column, in the same order. A new
/// **e**xposure, for **r**eview, more **p**rotection, **o**ther, or nothing (`.`).
const ENCRYPTIONS: [(&str, &str); 16] = [
    ("-", ".eeerrpprpppprpr"),
    (r#""none""#, "r...rrpprpppprpr"),
    (r#"[" None "]"#, "r...rrpprpppprpr"),
    (r#"{"state":"not_provided"}"#, "r...rrpprpppprpr"),
    (r#"{"state":"not_applicable"}"#, "rrrr.rpprpppprpr"),
    (r#"{"state":"by_operator"}"#, "rrrrr.pprpppprpr"),
    (r#"{"state":"by_host"}"#, "eeeeee.prpppprpr"),
    (r#"{"state":"provided"}"#, "eeeeeee.rpppprpr"),
    (r#"{"state":"provided","method":"none"}"#, "eeeeeeer.pppprpr"),
    (r#"{"state":"provided","method":["TLS 1.3"]}"#, "eeeeeeere..oeerr"),
    (r#""TLS 1.3""#, "eeeeeeere..oeerr"),
    (r#"["TLSv1.3"]"#, "eeeeeeereoo.eerr"),
    (r#"["TLS 1.2","TLS 1.3"]"#, "eeeeeeereppp.err"),
    (r#"["TLS 1.3","none"]"#, "eeeeeeerepppr.rr"),
    (r#"["TLS 1.3","IPsec"]"#, "eeeeeeererrree.r"),
    (r#""own method""#, "eeeeeeererrrrer."),
];

#[test]
fn every_form_of_an_encryption_against_every_other() {
    let rules = standard();
    let all = fields();
    let forms = ENCRYPTIONS.map(|(text, _)| (text != "-").then(|| serde_json::from_str::<Json>(text).unwrap()));
    for path in ["network.interface", "network.port", "network.flow", "network.remote_access", "logging.export"] {
        let field = all.iter().find(|field| field.path() == format!("{path}.encryption")).unwrap();
        let facts: Vec<Fact> = forms.iter().map(|form| with(field, form.as_ref()).unwrap()).collect();
        let letter =
            |old: &Fact, new: &Fact| match told(&rules, old, new).iter().map(|(_, verdict)| verdict.class).min() {
                Some(Class::Exposure) => 'e',
                Some(Class::Review) => 'r',
                Some(Class::Tightening) => 'p',
                Some(Class::Other) => 'o',
                Some(class) => panic!("{class:?}"),
                None => '.',
            };
        for (old, (form, expected)) in facts.iter().zip(ENCRYPTIONS) {
            let row: String = facts.iter().map(|new| letter(old, new)).collect();
            assert_eq!(row, expected, "{path} from {form}");
        }
    }
    // An exposure in one direction is none in the other.
    for (row, (form, letters)) in ENCRYPTIONS.iter().enumerate() {
        for (column, letter) in letters.chars().enumerate().filter(|(_, letter)| *letter == 'e') {
            let back = ENCRYPTIONS[column].1.chars().nth(row);
            assert_ne!(back, Some(letter), "{form} and {}", ENCRYPTIONS[column].0);
        }
    }
}
