//! Facts in words: names, sentences, placeholders, marks.

use super::*;
use crate::wording::dialect;

#[test]
fn a_mark_stands_for_its_index() {
    for index in [0, 1, 65_533, 65_534, 131_067] {
        assert_eq!(mark(index).and_then(marked_index), Some(index));
    }
    assert_eq!(mark(131_068), None);
    assert_eq!(marked_index('a'), None);
}

fn text(kind: TextKind, text: &str) -> Fact {
    Fact::Text { kind, text: text.to_owned() }
}

#[test]
fn a_name_is_shown_as_it_is_translated_or_else_as_it_is_written() {
    let locale = Locale::load("de", &[], None).expect("the wording");
    let row = |id: &str, fact| {
        Fact::Table(Table { kind: "Variant", fields: vec![("id".into(), text(TextKind::Id, id)), fact].into() })
    };
    let rows = vec![
        row("a", ("title".into(), text(TextKind::Label, "With *radio*"))),
        row("b", ("name".into(), text(TextKind::Label, "Phones"))),
    ];
    let facts = Fact::List(rows.into());
    let translations =
        [("a.title", "Mit *Funk*"), ("b.name", "Telefone")].map(|(path, text)| (path.to_owned(), text.to_owned()));
    let (none, all) = (BTreeMap::new(), BTreeMap::from(translations));
    let titles = |foreign, translations| {
        let wording = Wording { locale: &locale, facts: &facts, foreign, translations, marked: Vec::new() };
        ["a", "b"].map(|id| wording.title(facts.at(id).and_then(Fact::table).expect("a row"), id).expect("a title"))
    };
    assert_eq!(titles(Some("en"), &all), ["Mit \\*Funk\\*", "Telefone"]);
    assert_eq!(titles(Some("en"), &none), ["With \\*radio\\*", "Phones"]);
    assert_eq!(titles(None, &all), ["With \\*radio\\*", "Phones"]);
}

/// The facts of a table as templates see them, in English.
fn worded_sentences(table: Table) -> Vec<String> {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let facts = Fact::Table(table);
    let none = BTreeMap::new();
    let mut wording =
        Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
    let value = wording.value(&facts, "").expect("values");
    let found = sentences(&locale, value.as_map().expect("a table"), &|_| true).expect("sentences");
    found.iter().map(|sentence| unmarked(sentence)).collect()
}

#[test]
fn what_a_password_must_contain_and_what_it_must_not_be_are_two_sentences() {
    let rules = |rules_from: Option<&'static str>, complexity: &[&'static str]| {
        let complexity = complexity.iter().map(|value| Fact::Choice { kind: "Complexity", value }).collect();
        let from = rules_from.map(|value| ("rules_from".into(), Fact::Choice { kind: "RulesFrom", value }));
        let fields = from.into_iter().chain([("complexity".into(), Fact::List(complexity))]).collect();
        worded_sentences(Table { kind: "Password", fields }).split_off(usize::from(rules_from.is_some()))
    };
    let both = ["digit", "not_user_name", "special", "not_in_common_list"];
    let [contain, not] = [
        "A password must contain: at least one digit and at least one special character.",
        "A password must not be: the user name or an entry in a list of common choices.",
    ];
    assert_eq!(rules(None, &both), [contain, not]);
    assert_eq!(rules(None, &["not_user_name", "not_in_common_list"]), [not]);
    assert_eq!(rules(None, &["digit", "special"]), [contain]);
    let host = "The operating system must reject as a password: the user name.";
    assert_eq!(rules(Some("host"), &["not_user_name"]), [host]);
}

#[test]
fn of_some_demands_as_many_are_enough_as_the_rules_say() {
    let rules = |more: Vec<(&'static str, Fact)>| {
        let complexity = ["upper_case", "lower_case", "digit", "not_user_name"];
        let complexity = complexity.iter().map(|value| Fact::Choice { kind: "Complexity", value }).collect();
        let mut fields: Vec<_> = more.into_iter().map(|(name, fact)| (name.into(), fact)).collect();
        fields.push(("complexity".into(), Fact::List(complexity)));
        fields.push(("complexity_at_least".into(), Fact::Number(2)));
        let found = worded_sentences(Table { kind: "Password", fields: fields.into() });
        found.into_iter().filter(|sentence| sentence.contains("password")).collect::<Vec<_>>()
    };
    let all = "at least one upper-case letter, at least one lower-case letter and at least one digit.";
    let must = format!("A password must meet at least 2 of the following conditions: {all}");
    assert_eq!(rules(Vec::new()), [must.as_str(), "A password must not be: the user name."]);
    let should = format!("A password should meet at least 2 of the following conditions: {all}");
    let need = Fact::Choice { kind: "Need", value: "recommended" };
    assert_eq!(rules(vec![("need", need)]), [should.as_str(), "A password should not be: the user name."]);
    let host = format!(
        "The operating system must require that a password meets at least 2 of the following conditions: {all}"
    );
    let from = Fact::Choice { kind: "RulesFrom", value: "host" };
    let reject = "The operating system must reject as a password: the user name.";
    assert_eq!(rules(vec![("rules_from", from)]), [host.as_str(), reject]);
}

#[test]
fn what_the_operator_may_provide_is_no_duty() {
    let choice = |name: &'static str, kind, value| (name.into(), Fact::Choice { kind, value });
    for kind in ["Backup", "MultiFactor", "Protection"] {
        let first = |need: Option<&'static str>, part: bool| {
            let fields = [choice("state", "Provision", "by_operator")].into_iter();
            let fields = fields.chain(need.map(|need| choice("need", "Need", need)));
            let part = part.then(|| ("part".into(), Fact::Text { kind: TextKind::Label, text: "P".into() }));
            worded_sentences(Table { kind, fields: fields.chain(part).collect() }).swap_remove(0)
        };
        for (need, words) in [
            (None, "The operator must provide"),
            (Some("required"), "The operator must provide"),
            (Some("recommended"), "The operator should provide"),
            (Some("optional"), "The operator can provide"),
        ] {
            for part in [false, true] {
                let sentence = first(need, part);
                assert!(sentence.starts_with(words), "{kind} {need:?}: {sentence}");
            }
        }
    }
}

#[test]
fn methods_that_the_operator_can_choose_from_are_not_all_used() {
    let methods = ["TDE", "BitLocker"].map(|method| text(TextKind::Label, method)).to_vec();
    let methods = Fact::List(methods.into());
    let of = |state: &'static str| {
        let fields = vec![
            ("state".into(), Fact::Choice { kind: "Provision", value: state }),
            ("method".into(), methods.clone()),
        ];
        worded_sentences(Table { kind: "Protection", fields: fields.into() }).pop()
    };
    let named = "Encryption methods named by the manufacturer: TDE, BitLocker.";
    assert_eq!(of("by_operator").as_deref(), Some(named));
    assert_eq!(of("provided").as_deref(), Some("Encryption method: TDE, BitLocker."));
}

#[test]
fn what_the_manufacturer_backs_up_is_no_function_of_the_device() {
    let of = |by: Option<&'static str>| {
        let choice = |name: &'static str, kind, value| (name.into(), Fact::Choice { kind, value });
        let fields = [choice("state", "Provision", "provided")].into_iter();
        let fields = fields.chain(by.map(|by| choice("by", "Party", by)));
        worded_sentences(Table { kind: "Backup", fields: fields.collect() }).swap_remove(0)
    };
    assert_eq!(of(Some("manufacturer")), "The data of the device is backed up.");
    assert_eq!(of(Some("service_partner")), "The data of the device is backed up.");
    assert_eq!(of(Some("operator")), "The device can back up data.");
    assert_eq!(of(None), "The device can back up data.");
}

#[test]
fn who_installs_an_update_compares_its_hash_value() {
    let sentence = |party: Option<&'static str>| {
        let choice = |name: &'static str, kind, value| (name.into(), Fact::Choice { kind, value });
        let installed_by = party.map(|party| choice("installed_by", "Party", party));
        let fields = [choice("authenticated_by", "UpdateAuthentication", "hash")].into_iter().chain(installed_by);
        worded_sentences(Table { kind: "Update", fields: fields.collect() }).swap_remove(0)
    };
    for (party, words) in [
        (None, "The operator must compare"),
        (Some("operator"), "The operator must compare"),
        (Some("user"), "The user must compare"),
        (Some("integrator"), "The integrator must compare"),
        (Some("manufacturer"), "The manufacturer compares"),
        (Some("service_partner"), "The service partner compares"),
        (Some("third_party"), "A third party compares"),
    ] {
        let sentence = sentence(party);
        assert!(sentence.starts_with(words), "{party:?}: {sentence}");
    }
}

#[test]
fn a_document_for_patients_calls_the_patient_you() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let party = |by: &'static str| Fact::Choice { kind: "Party", value: by };
    let spoken = |audience: &[&'static str]| {
        let readers = audience.iter().map(|value| Fact::Choice { kind: "IntendedUser", value }).collect();
        let document = Table { kind: "DocumentFacts", fields: vec![("audience".into(), Fact::List(readers))].into() };
        let task = Table { kind: "Update", fields: vec![("installed_by".into(), party("patient"))].into() };
        let fields = vec![("document".into(), Fact::Table(document)), ("update".into(), Fact::Table(task))];
        let facts = Fact::Table(Table { kind: "Configuration", fields: fields.into() });
        let none = BTreeMap::new();
        let mut wording =
            Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
        let value = wording.value(facts.at("update").expect("a table"), "update").expect("values");
        let raw = get(value.as_map().expect("a map"), "_raw").and_then(Value::as_map).expect("raw values");
        string(raw, "installed_by").expect("a party").to_owned()
    };
    assert_eq!(spoken(&["patient", "caregiver"]), "user");
    assert_eq!(spoken(&["caregiver"]), "patient");
    assert_eq!(spoken(&["patient", "nurse"]), "patient");
}

#[test]
fn a_port_is_called_by_how_many_numbers_it_has() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let facts = Fact::List(Vec::new().into());
    let none = BTreeMap::new();
    let wording = Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
    let title = |number: Option<Fact>| {
        let fields = [
            ("transport".into(), Fact::Choice { kind: "Transport", value: "tcp" }),
            ("protocol".into(), text(TextKind::Text, "DICOM (C-STORE)")),
        ];
        let fields = number.map(|number| ("number".into(), number)).into_iter().chain(fields).collect();
        wording.title(&Table { kind: "Port", fields }, "p").expect("a title")
    };
    let (one, other) = (text(TextKind::PortInteger, "104"), text(TextKind::PortInteger, "11112"));
    assert_eq!(title(Some(one.clone())), "DICOM (C-STORE) on TCP port 104");
    assert_eq!(title(Some(Fact::List(vec![one.clone()].into()))), "DICOM (C-STORE) on TCP port 104");
    assert_eq!(title(Some(Fact::List(vec![one, other].into()))), "DICOM (C-STORE) on TCP ports 104, 11112");
    assert_eq!(title(Some(text(TextKind::PortRange, "5000..5010"))), "DICOM (C-STORE) on TCP ports 5000 to 5010");
    assert_eq!(title(Some(text(TextKind::PortRange, "any"))), "DICOM (C-STORE) on any TCP port");
    assert_eq!(title(None), "DICOM (C-STORE) over TCP");
}

#[test]
fn each_placeholder_is_filled_in_once() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let table = |fields: Vec<_>| Fact::Table(Table { kind: "Custom", fields: fields.into() });
    let facts =
        table(vec![("a".into(), text(TextKind::Text, "Ω")), ("b".into(), text(TextKind::Link, "https://a.example/Ω"))]);
    let none = BTreeMap::new();
    let wording = Wording { locale: &locale, facts: &facts, foreign: None, translations: &none, marked: Vec::new() };
    let pieces = "{a} {a} {b} {ref:a} ` `` ` * ** _ [ [ ] ]( ](#c) ](#c) ) ![ < > <b> <http://a.b/ \\ \\\\ \" & &amp; x é 1. - # |";
    let pieces: Vec<&str> = pieces.split(' ').chain([" ", " ", "\n", "\n\n", "  \n"]).collect();
    let prose = proptest::collection::vec(proptest::sample::select(pieces), 0..16);
    proptest::proptest!(proptest::prelude::ProptestConfig::with_cases(2000), |(prose in prose)| {
        let prose = prose.concat();
        let shown = wording.prose(&prose, "").expect("prose");
        // A link prints its address once more as its target; inside another link's text it does not.
        let links = prose::placeholders(&prose).iter().filter(|p| p.path == "b" && p.within == Within::Text).count();
        let expected = prose::placeholders(&prose).len() + links;
        proptest::prop_assert_eq!(shown.matches('Ω').count(), expected, "{} as {}", prose, shown);
        // Links do not nest: an inner link would become plain text.
        let shown = resolved(&shown);
        let events = pulldown_cmark::Parser::new_ext(&shown, dialect::dialect());
        let there = events.filter(|event| match event {
            pulldown_cmark::Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => dest_url.ends_with('Ω') || **dest_url == *"#a",
            _ => false,
        });
        let references = prose::placeholders(&prose).iter().filter(|p| p.is_reference && p.within == Within::Text).count();
        proptest::prop_assert_eq!(there.count(), links + references, "{} as {}", prose, shown);
    });
}

/// References as the links that they become.
fn resolved(text: &str) -> String {
    let [open, middle, close] = REFERENCE;
    text.replace(open, "[").replace(middle, "](#").replace(close, ")")
}

#[test]
fn message_names_are_kebab_case() {
    assert_eq!(message_name("MultiFactor"), "multi-factor");
    assert_eq!(message_name("Port"), "port");
}

#[test]
fn a_telephone_number_can_be_called_where_it_names_its_country() {
    let address = |text| super::telephone(text);
    assert_eq!(address("+49 40 5550-199").as_deref(), Some("tel:+49405550199"));
    for other in ["4711", "040 5550 199", "+49 (0) 40 5550", "+49 40 5550 ext. 3", "+", "by day"] {
        assert_eq!(address(other), None, "{other}");
    }
}

#[test]
fn a_sentence_that_ends_in_a_value_with_a_full_stop_has_one() {
    // Not a language that ends dates so: Hungarian, Latvian and Croatian do, and each name of a company may.
    let locale = Locale::load("en", &[], None).expect("the wording");
    let file = ("own.ftl".to_owned(), "x =\n    .y = By { $y }. Then { $y }. Last { $y }...\n".to_owned());
    let mut files = crate::wording::locale::built_in("en");
    files.push(file);
    let locale = Locale::new("en", locale.review.clone(), &files).expect("the wording");
    let y = |name: &str| Map::from_iter([(Key::from("y".to_owned()), Value::from(name))]);
    let text = |name| unmarked(&worded(&locale, &y(name), "x.y").expect("a sentence"));
    assert_eq!(text("2026. 10. 5."), "By 2026. 10. 5. Then 2026. 10. 5. Last 2026. 10. 5...");
    assert_eq!(text("../log"), "By ../log. Then ../log. Last ../log...");
}
