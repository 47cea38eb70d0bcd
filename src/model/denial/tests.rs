//! Texts that deny, do nothing or lead elsewhere, in each language.

use std::collections::BTreeSet;

use super::*;
use crate::model::device::schema_once;

/// A file of a language, as TOML: what `build.rs` made of it must be the same.
pub(in crate::model) fn file(language: &str, name: &str) -> toml::Table {
    let path = format!("{}/locales/{language}/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("a list of a language");
    toml::from_str(&text).expect("a list of a language")
}

/// The texts of a list of such a file, sorted and each once.
pub(in crate::model) fn list(table: &toml::Table, name: &str) -> Vec<String> {
    let texts: BTreeSet<String> = table[name].clone().try_into().expect("a list of texts");
    texts.into_iter().collect()
}

#[test]
fn the_lists_are_written_as_texts_are_compared_and_name_kinds_of_control() {
    let kinds = schema_once()["$defs"]["ControlKind"].to_string();
    let (_, english) = LISTS.iter().find(|(language, _)| *language == "en").expect("English");
    assert!(LISTS.len() > 4);
    for (language, lists) in LISTS {
        let file = file(language, "denials");
        let of = |name: &str| file[name].as_table().cloned().unwrap_or_default();
        let phrases = [
            ("negation", &lists.negation),
            ("lacking", &lists.lacking),
            ("providing", &lists.providing),
            ("needing", &lists.needing),
            ("restricting", &lists.restricting),
            ("idle", &lists.idle),
            ("vague", &lists.vague),
            ("see", &lists.see),
            ("document", &lists.document),
        ];
        assert_eq!(file.len(), phrases.len() + 2, "{language}");
        let own = phrases.map(|(name, phrases)| (list(&file, name), phrases)).into_iter();
        let of_table = |name: &str, lists: &'static [(&str, Phrases)]| -> Vec<(Vec<String>, &'static Phrases)> {
            assert_eq!(of(name).len(), lists.len(), "{language}");
            lists.iter().map(|(kind, phrases)| (list(&of(name), kind), phrases)).collect()
        };
        for (own, phrases) in own.chain(of_table("things", lists.things)).chain(of_table("matters", lists.matters)) {
            assert_eq!(own, **phrases, "{language}");
            for phrase in phrases.iter().filter(|phrase| **phrase != ",") {
                let plain = phrase.strip_suffix('*').unwrap_or(phrase);
                // `Index` looks phrases up by two bytes.
                assert!(plain.len() > 1 || !phrase.ends_with('*'), "{language}: {phrase}");
                assert_eq!(words(plain).collect::<Vec<_>>().join(" "), plain, "{language}");
            }
        }
        // All languages have the same kinds.
        let kinds_of = |lists: &[(&'static str, Phrases)]| lists.iter().map(|(kind, _)| *kind).collect::<BTreeSet<_>>();
        for (own, all) in [(lists.things, english.things), (lists.matters, english.matters)] {
            assert_eq!(kinds_of(own), kinds_of(all), "{language}");
            for kind in kinds_of(own) {
                assert!(kinds.contains(&format!("\"{kind}\"")), "{language}: no kind `{kind}`");
            }
        }
    }
    for (_, subject) in CAPABILITIES {
        assert!(english.things.iter().any(|(kind, _)| kind == subject), "{subject}");
    }
}

/// In each language: texts that deny their kind, and texts that only forbid or require a part of it.
#[test]
#[expect(clippy::too_many_lines, reason = "a table of texts in five languages")]
fn a_plain_denial_is_known_in_each_language() {
    let cases: &[(&str, &[&str], &[&str])] = &[
        (
            "antimalware",
            &[
                "Do not install anti-malware software.",
                "No anti-virus is needed.",
                "Anti-malware software is not required.",
                "Never use an antivirus.",
                "Installieren Sie keine Antimalware-Software.",
                "Ein Virenschutz ist nicht erforderlich.",
                "N’installez pas d’antivirus.",
                "Aucun antivirus n’est nécessaire.",
                "Nie instaluj oprogramowania antywirusowego.",
                "Oprogramowanie antywirusowe jest zbędne.",
                "Μην εγκαταστήσετε λογισμικό κατά του κακόβουλου λογισμικού.",
                "Δεν απαιτείται antivirus.",
            ],
            &[
                "Install anti-malware software.",
                "Do not switch off the anti-malware software.",
                "Do not use the server without anti-malware software.",
                "Do not install a second antivirus.",
                "Do not scan the folder of the database.",
                "Installieren Sie eine Antimalware-Software.",
                "Schalten Sie den Virenschutz nicht aus.",
                "Betreiben Sie den Server nie ohne Virenschutz.",
                "Installieren Sie keinen Virenschutz, der die Datenbank durchsucht.",
                "Ne désactivez pas l’antivirus.",
                "N’utilisez jamais le serveur sans antivirus.",
                "Nie wyłączaj oprogramowania antywirusowego.",
                "Nie używaj serwera bez oprogramowania antywirusowego.",
                "Μην απενεργοποιείτε το antivirus.",
                "Μην χρησιμοποιείτε τον διακομιστή χωρίς antivirus.",
            ],
        ),
        (
            "firewall",
            &[
                "No firewall is needed.",
                "Run the server without a firewall.",
                "Eine Firewall wird nicht benötigt.",
                "Betreiben Sie das Gerät ohne Firewall.",
                "Aucun pare-feu n’est requis.",
                "Utilisez l’appareil sans pare-feu.",
                "Zapora nie jest potrzebna.",
                "Używaj urządzenia bez zapory.",
                "Δεν χρειάζεται τείχος προστασίας.",
                "Χρησιμοποιήστε τη συσκευή χωρίς τείχος προστασίας.",
            ],
            &[
                "Block all ports but those of the table.",
                "Make sure that the firewall does not block port 443.",
                "Do not open other ports in the firewall.",
                "Prüfen Sie, ob die Firewall den Port 443 nicht sperrt.",
                "Contrôlez que le pare-feu ne bloque pas le port 443.",
                "Sprawdź, czy zapora nie blokuje portu 443.",
                "Ελέγξτε ότι το τείχος προστασίας δεν αποκλείει τη θύρα 443.",
            ],
        ),
        (
            "encryption",
            &[
                "Do not encrypt the disk.",
                "Encryption is unnecessary.",
                "Verschlüsseln Sie die Daten nicht.",
                "Ne chiffrez pas les données.",
                "Nie szyfruj danych.",
                "Μην κρυπτογραφείτε τα δεδομένα.",
            ],
            &[
                "Do not store images on a disk that is not encrypted.",
                "Encrypt the disk. Do not keep the key beside it.",
                "Verschlüsseln Sie die Festplatte.",
                "Ne désactivez pas le chiffrement.",
                "Nie wyłączaj szyfrowania.",
                "Μην απενεργοποιείτε την κρυπτογράφηση.",
            ],
        ),
        (
            "network_segmentation",
            &[
                "No separate network is needed.",
                "Use the device without a separate network.",
                "Ein getrenntes Netz ist nicht nötig.",
                "Ne séparez pas le réseau.",
            ],
            &[
                "Put the device in a separate network with no internet.",
                "Run the device in a VLAN without internet access.",
                "Betreiben Sie das Gerät in einem VLAN ohne Internet.",
                "Richten Sie ein VLAN mit keinem Zugang zum Internet ein.",
                "Utilisez un VLAN sans accès à Internet.",
                "Używaj urządzenia w sieci VLAN bez dostępu do internetu.",
                "Χρησιμοποιήστε τη συσκευή σε VLAN χωρίς πρόσβαση στο διαδίκτυο.",
            ],
        ),
        (
            "backup",
            &[
                "Never make backups.",
                "Es werden keine Datensicherungen erstellt.",
                "Ne faites pas de sauvegardes.",
                "Nie wykonuj kopii zapasowych.",
                "Μην δημιουργείτε αντίγραφα ασφαλείας.",
            ],
            &[
                "Do not delete the last backup.",
                "Löschen Sie die letzte Datensicherung nicht.",
                "Ne supprimez pas la dernière sauvegarde.",
                "Nie usuwaj ostatniej kopii zapasowej.",
                "Μην διαγράφετε το τελευταίο αντίγραφο ασφαλείας.",
            ],
        ),
        (
            "password_policy",
            &[
                "No password is needed.",
                "Ein Passwort ist nicht nötig.",
                "Le mot de passe n’est pas obligatoire.",
                "Hasło nie jest wymagane.",
                "Δεν απαιτείται κωδικός.",
            ],
            &[
                "Do not share passwords.",
                "Do not use the default password.",
                "Geben Sie Passwörter nicht weiter.",
                "Ne partagez pas le mot de passe.",
                "Nie udostępniaj hasła.",
                "Μην κοινοποιείτε τον κωδικό.",
            ],
        ),
        (
            "application_control",
            &["This is not necessary."],
            &["Do not install other software.", "Install no other software."],
        ),
        ("physical_access", &["Do nothing."], &["Do not leave the device unattended."]),
    ];
    for (kind, denying, others) in cases {
        for text in *denying {
            assert!(denies(text, kind, false), "{kind}: {text}");
        }
        for text in *others {
            assert!(!denies(text, kind, false), "{kind}: {text}");
        }
    }
    for (text, expected) in [
        ("No firewall is needed.", true),
        ("Eine Firewall ist nicht erforderlich.", true),
        ("The device has no firewall.", false),
        ("No firewall is needed, as the device has no network.", false),
        ("Eine Firewall ist nicht erforderlich, da das Gerät kein Netz hat.", false),
        ("Aucun pare-feu n’est nécessaire car l’appareil n’a pas de réseau.", false),
    ] {
        assert_eq!(denies(text, "firewall", true), expected, "{text}");
    }
}

#[test]
fn what_does_nothing_or_leads_elsewhere_is_known() {
    for (field, text, expected) in [
        ("steps", "Do nothing.", Some(Doubt::Idle)),
        ("actions", "No action is needed.", Some(Doubt::Idle)),
        ("actions", "Es sind keine Maßnahmen erforderlich.", Some(Doubt::Idle)),
        ("actions", "Aucune mesure n’est nécessaire.", Some(Doubt::Idle)),
        ("actions", "Nie są potrzebne żadne działania.", Some(Doubt::Idle)),
        ("actions", "Δεν απαιτείται καμία ενέργεια.", Some(Doubt::Idle)),
        ("steps", "Restrict access as needed.", Some(Doubt::Vague)),
        ("steps", "Erstellen Sie regelmäßig Datensicherungen.", Some(Doubt::Vague)),
        ("instead", "Prenez des mesures appropriées.", Some(Doubt::Vague)),
        ("steps", "Zmieniaj hasło w razie potrzeby.", Some(Doubt::Vague)),
        ("steps", "Ελέγχετε τακτικά τα αρχεία.", Some(Doubt::Vague)),
        ("steps", "If necessary, restart the server and wait until it shows the list of all pumps.", None),
        ("verify", "The server shows **Up to date**.", None),
        ("steps", "See the service manual.", Some(Doubt::Elsewhere)),
        ("steps", "Refer to the guide of the maker.", Some(Doubt::Elsewhere)),
        ("because", "Siehe Servicehandbuch, Kapitel 4.", Some(Doubt::Elsewhere)),
        ("steps", "Voir le manuel d’entretien.", Some(Doubt::Elsewhere)),
        ("steps", "Patrz instrukcja serwisowa.", Some(Doubt::Elsewhere)),
        ("steps", "Βλέπε το εγχειρίδιο συντήρησης.", Some(Doubt::Elsewhere)),
        // `instead` may say that nothing is needed, and a title is no instruction.
        ("instead", "No action is needed.", None),
        ("title", "See the service manual.", None),
        ("steps", "See {ref:update}.", None),
        ("steps", "See whether the LED is on.", None),
        ("steps", "Open the settings. See the service manual for the values.", None),
        ("steps", "Lesen Sie die Meldung ab.", None),
    ] {
        assert_eq!(doubt(TextKind::Prose, field, text), expected, "{field} = {text}");
    }
    assert_eq!(doubt(TextKind::Label, "steps", "Do nothing."), None);
}
