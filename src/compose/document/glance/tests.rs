//! Who does what, and what looks wrong.

use tera::Value;
use tera::value::Key;

use super::*;
use crate::compose::block::markdown;

fn text(blocks: &[Ready]) -> String {
    markdown(blocks, &mut str::to_owned)
}

fn map(entries: &[(&'static str, Value)]) -> Map {
    let mut map = Map::default();
    for (name, value) in entries {
        map.insert(Key::Str(name), value.clone());
    }
    map
}

fn rows(count: usize, kind: &str) -> Vec<Map> {
    let row = |number: usize| {
        let text = |name: &str| Value::from(format!("{kind} {name} {number}"));
        let acts = Value::from(vec![Value::from(["nurse", "administrator"][number % 2])]);
        let raw = map(&[("responsibility", Value::from("operator")), ("acts", acts)]);
        map(&[
            ("_kind", Value::from(kind)),
            ("_path", text("path")),
            ("_raw", Value::from(raw)),
            ("title", text("title")),
            ("sign", text("sign")),
            ("action", text("action")),
            ("actions", Value::from(vec![text("first"), text("second")])),
        ])
    };
    (0..count).map(row).collect()
}

fn roles(ids: &[&'static str]) -> Vec<Map> {
    let role = |id: &&'static str| {
        map(&[("title", Value::from(*id)), ("_raw", Value::from(map(&[("id", Value::from(*id))])))])
    };
    ids.iter().map(role).collect()
}

/// How many alerts and incidents the table of what looks wrong holds for some readers.
fn signs(alerts: usize, incidents: usize, audience: &[&str], known: &[&'static str]) -> (usize, usize) {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let (alerts, incidents, roles) = (rows(alerts, "alert"), rows(incidents, "incident"), roles(known));
    let references = (alerts.iter().collect::<Vec<_>>(), incidents.iter().collect::<Vec<_>>());
    let audience: Vec<String> = audience.iter().map(|reader| (*reader).to_owned()).collect();
    let readers = Readers::new(&audience, &roles.iter().collect::<Vec<_>>());
    let text = text(&wrong(&locale, &references.0, &references.1, &readers, &[]).expect("a table"));
    assert_eq!(text.contains("All messages and events: "), !text.is_empty(), "{text}");
    (text.matches("| alert sign").count(), text.matches("incident first").count())
}

#[test]
fn neither_kind_crowds_out_the_other() {
    let made = |alerts, incidents| signs(alerts, incidents, &[], &[]);
    assert_eq!(made(0, 0), (0, 0));
    assert_eq!(made(3, 2), (3, 2));
    assert_eq!(made(6, 0), (6, 0));
    assert_eq!(made(12, 2), (8, 2));
    assert_eq!(made(12, 12), (5, 5));
    assert_eq!(made(1, 12), (1, 9));
}

#[test]
fn readers_who_are_roles_find_what_they_act_on() {
    // Every second row is for nurses, the others are for administrators.
    let known = ["nurse", "administrator"];
    assert_eq!(signs(4, 2, &["nurse"], &known), (2, 1));
    assert_eq!(signs(4, 2, &["nurse", "administrator"], &known), (4, 2));
    assert_eq!(signs(4, 2, &["nurse", "physician"], &known), (4, 2), "a reader who is no role may act on any row");
    assert_eq!(signs(4, 2, &[], &known), (4, 2));
}

#[test]
fn a_sign_that_is_a_row_already_is_no_sign_of_an_event() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let told = |sign: &'static str| {
        let signs =
            || ("signs", Value::from(vec![Value::from("**Wait** on the screen"), Value::from("a demand for money")]));
        let alert = map(&[
            ("_kind", Value::from("alert")),
            ("sign", Value::from(sign)),
            ("_raw", Value::from(map(&[("sign", Value::from(sign))]))),
        ]);
        let incident = map(&[
            ("_kind", Value::from("incident")),
            ("title", Value::from("Event")),
            signs(),
            ("_raw", Value::from(map(&[signs()]))),
        ]);
        text(&wrong(&locale, &[&alert], &[&incident], &Readers::default(), &[]).expect("a table"))
    };
    let (once, apart) = (told("**Wait** on the screen."), told("**Wait** on two screens"));
    assert!(once.contains("a demand for money") && once.matches("**Wait**").count() == 1, "{once}");
    assert!(apart.contains("a demand for money") && apart.matches("**Wait**").count() == 2, "{apart}");
}

#[test]
fn those_who_act_see_more_than_the_first_step() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let (incidents, known) = (rows(1, "incident"), roles(&["nurse"]));
    let shown = |audience: &[String]| {
        let readers = Readers::new(audience, &known.iter().collect::<Vec<_>>());
        text(&wrong(&locale, &[], &incidents.iter().collect::<Vec<_>>(), &readers, &[]).expect("a table"))
    };
    assert!(shown(&["nurse".to_owned()]).contains("incident first 0<br>incident second 0"));
    assert!(!shown(&[]).contains("incident second 0"));
}

#[test]
fn an_anchor_of_one_of_several_tables_is_known() {
    assert_eq!(one_of_several("update-1-steps", "update-steps"), Some("update-1"));
    assert_eq!(one_of_several("recovery-backup-12-steps", "recovery-backup-steps"), Some("recovery-backup-12"));
    for other in ["update-steps", "update-x-steps", "update--steps", "update-1", "update-1-steps-2"] {
        assert_eq!(one_of_several(other, "update-steps"), None, "{other}");
    }
}

#[test]
fn of_many_titles_as_many_stand_there_as_can_be_read() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let made = |count: usize| {
        let controls = rows(count, "control");
        let work = Work {
            controls: controls.iter().collect(),
            groups: Vec::new(),
            parts: Vec::new(),
            tasks: Vec::new(),
            training: Vec::new(),
            incidents: Vec::new(),
            alerts: Vec::new(),
            installation: None,
            updates: Vec::new(),
            backups: Vec::new(),
            capabilities: Vec::new(),
            compatibility: None,
            encrypted: Vec::new(),
            accounts: Vec::new(),
            passwords: Vec::new(),
            has_network: true,
            anchors: &[],
            readers: Readers::default(),
        };
        text(&who(&locale, &work).expect("a table"))
    };
    let titles = |text: &str| text.matches("control title").count();
    assert_eq!(made(0), "");
    let all = made(TITLES);
    assert!(titles(&all) == TITLES && !all.contains(" and others"), "{all}");
    assert!(all.starts_with("| Who | What |\n| --- | --- |\n| Operator | "), "{all}");
    let many = made(TITLES + 1);
    assert!(titles(&many) == TITLES && many.contains(" and others |"), "{many}");
}

#[test]
fn no_head_names_what_no_row_has() {
    let locale = Locale::load("en", &[], None).expect("the wording");
    let shown = |with_action: bool, with_persons: bool| {
        let mut alerts = rows(2, "alert");
        for alert in &mut alerts {
            if !with_action {
                alert.remove(&Key::Str("action"));
            }
            if with_persons {
                alert.insert(Key::Str("acts"), Value::from(vec!["nurse"]));
            }
        }
        text(&wrong(&locale, &alerts.iter().collect::<Vec<_>>(), &[], &Readers::default(), &[]).expect("a table"))
    };
    assert!(shown(true, true).contains("| What you notice | What to do first |"));
    assert!(shown(false, true).contains("| What you notice | Who acts, or whom to contact |"));
    let alone = shown(false, false);
    assert!(alone.starts_with("- alert sign 0\n") && !alone.contains('|'), "{alone}");
}
