//! Texts that say nothing, in each language.

use super::*;
use crate::model::denial::tests::{file, list};
use crate::model::device::schema_once;

fn of(field: &str, text: &str) -> Option<Nothing> {
    says_nothing(text, Text { kind: TextKind::Prose, field, title: Some("Lock the room"), company: &[] })
}

#[test]
fn the_lists_are_written_as_texts_are_compared() {
    assert!(LISTS.len() > 4);
    for (language, Lists { placeholder, absence, unencrypted }) in LISTS {
        assert!(placeholder.len() > 15 && absence.len() > 5 && unencrypted.len() > 3, "{language}");
        let file = file(language, "placeholders");
        assert_eq!(file.len(), 3, "{language}");
        for (name, own) in [("placeholder", placeholder), ("absence", absence), ("unencrypted", unencrypted)] {
            assert_eq!(list(&file, name), **own, "{language}");
        }
        for text in placeholder.iter().chain(absence.iter()).chain(unencrypted.iter()) {
            assert_eq!(words(text).collect::<Vec<_>>().join(" "), *text, "{language}");
            assert!(text.len() <= LONGEST, "{text}");
            assert!(!text.starts_with(|c: char| c.is_ascii_digit()), "{text}: a number says something");
        }
    }
}

#[test]
fn each_listed_field_is_one_of_the_configuration() {
    let tables = schema_once()["$defs"].as_object().expect("types");
    let has = |field: &str| tables.values().any(|table| table["properties"].get(field).is_some());
    let listed = [SECRECY, REASONS, ACTS, MEASURES, EFFECTS, MAY_BE_NONE].concat();
    let gone: Vec<&str> = listed.into_iter().filter(|field| !has(field)).collect();
    assert_eq!(gone, [""; 0]);
}

#[test]
fn a_text_that_says_nothing_is_known() {
    use Nothing::{Absence, OneWord, Placeholder, Title};
    for (field, text, expected) in [
        ("because", "x", Placeholder),
        ("because", "x x x", Placeholder),
        ("because", "TBD", Placeholder),
        ("because", "The port is TBD.", Placeholder),
        ("because", "To be defined.", Placeholder),
        ("because", "a b c", Placeholder),
        ("title", "Ha, ha, ha!", Placeholder),
        ("title", "b c", Placeholder),
        ("title", "ha Ha", Placeholder),
        ("title", "Xxx", Placeholder),
        ("because", "None ", Absence),
        ("because", "Harden\u{a0}", OneWord),
        ("because", "FIXME", Placeholder),
        ("because", "…", Placeholder),
        ("description", "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.", Placeholder),
        ("because", "Wird noch ergänzt.", Placeholder),
        ("because", "À définir", Placeholder),
        ("because", "Do uzupełnienia", Placeholder),
        ("because", "Θα συμπληρωθεί", Placeholder),
        ("because", "N/A", Absence),
        ("instead", "None.", Absence),
        ("because", "It is not provided.", Absence),
        ("because", "Entfällt", Absence),
        ("because", "Nie dotyczy", Absence),
        ("because", "Δεν ισχύει", Absence),
        ("steps", "Harden.", OneWord),
        ("because", "Sicherheitsgründe", OneWord),
        ("consequence", "Harm", OneWord),
        ("description", "Lock the room.", Title),
        ("instead", "{device.name}.", OneWord),
    ] {
        assert_eq!(of(field, text), Some(expected), "{field} = {text}");
    }
}

#[test]
fn a_text_that_says_something_is_let_pass() {
    for (field, text) in [
        ("because", "The device has no screen."),
        ("because", "The device has no network interface, so there is nothing to filter."),
        ("downtime", "None."),
        ("purpose", "Clock"),
        ("title", "Lock the room"),
        ("because", "A nurse does it."),
        ("because", "b cd"),
        ("because", "Tom turns TOP off."),
        ("title", "12 12"),
        ("because", "Το προσωπικό"),
        ("report_to", "{contact.security}"),
        ("instead", "{malware.instead}"),
        ("steps", "{ref:update}"),
        ("steps", "Call {contact.phone}."),
        ("steps", "`reboot`"),
        ("instead", "見守りを行ってください"),
        ("description", "A todo list for the nurse."),
        ("consequence", "Datenverlust"),
        ("hazard", "Überinfusion."),
    ] {
        assert_eq!(of(field, text), None, "{field} = {text}");
    }
    let item = |text: &str| Fact::Text { kind: TextKind::Prose, text: text.to_owned() };
    let steps = [item("Restart."), item("Log in again.")];
    let step = Text { kind: TextKind::Prose, field: "steps", title: None, company: &steps };
    assert_eq!(says_nothing("Restart.", Text { company: &steps[..1], ..step }), Some(Nothing::OneWord));
    assert_eq!(says_nothing("Restart.", step), None);
    assert_eq!(says_nothing("x", Text { kind: TextKind::Code, ..step }), None);
    assert_eq!(says_nothing("x", Text { kind: TextKind::Version, ..step }), Some(Nothing::Placeholder));
    assert_eq!(says_nothing("2.1", Text { kind: TextKind::Version, ..step }), None);
}

#[test]
fn a_method_that_is_none_is_known_in_each_language() {
    for none in [
        "none",
        "NULL",
        "No encryption",
        "unencrypted",
        "plain text",
        "Unverschlüsselt",
        "en clair",
        "nieszyfrowane",
        "N/A",
    ] {
        assert!(names_no_encryption(none), "{none}");
        for field in SECRECY {
            let about = Text { kind: TextKind::Label, field, title: None, company: &[] };
            assert_eq!(says_nothing(none, about), Some(Nothing::Absence), "{field} = {none}");
        }
    }
    for method in ["TLS 1.3", "AES-256-XTS", "WPA3-Enterprise", "IEEE 802.11ac", "Plain and sealed"] {
        assert!(!names_no_encryption(method), "{method}");
    }
    assert_eq!(
        says_nothing("Plain text", Text { kind: TextKind::Label, field: "format", title: None, company: &[] }),
        None
    );
}

#[test]
fn a_text_that_stands_everywhere_answers_nothing() {
    let text = "All is safe here.";
    let count = |texts: &[(&str, &str)]| repeated(texts).iter().flatten().count();
    assert_eq!(count(&[("because", text), ("steps", text), ("consequence", text)]), 3);
    assert_eq!(count(&[("because", "All is safe here 1."), ("steps", text), ("effect", text), ("effect", "No.")]), 3);
    // Whom to call is repeated in every field about what to do.
    assert_eq!(count(&[("if_failed", text), ("actions", text), ("reset", text), ("note", text)]), 0);
    assert_eq!(count(&[("because", "{device.name}"), ("steps", "{device.name}"), ("effect", "{device.name}")]), 3);
    let fields = &ACTS[..8];
    assert_eq!(count(&fields.iter().map(|field| (*field, text)).collect::<Vec<_>>()), 8);
}
