//! Catalogues that are merged, read and written back.

use super::*;

/// Like [`super::merge`], all units of one set of files.
fn merge(units: &[Unit], old: &Catalog, language: &str, name: &str, sources: &Sources) -> String {
    let wanted: Vec<_> = units.iter().map(|unit| Wanted::new(unit.clone(), sources)).collect();
    super::merge(&wanted, old, language, name)
}

fn unit(sources: &mut Sources, path: &str, text: &str) -> Unit {
    let file = sources.add("pump.ifu.toml", "text\n");
    Unit { path: path.to_owned(), text: text.to_owned(), place: Place::start_of(file), optional: false }
}

/// gettext rejects a file with a duplicate entry, and so does ifugen if the two differ.
#[test]
fn an_entry_that_stands_twice_is_told_or_written_once() {
    let head = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    let entry = |translation: &str| format!("msgctxt \"a.0\"\nmsgid \"Wait.\"\nmsgstr \"{translation}\"\n\n");
    let parse = |entries: [&str; 2]| Catalog::parse(&format!("{head}{}{}", entry(entries[0]), entry(entries[1])));
    let (line, why) = parse(["Warten.", "Bleiben."]).expect_err("two translations");
    assert_eq!((line, why.as_str()), (10, "`a.0` has one translation on line 6 and another one on line 10"));
    let once = parse(["Warten.", "Warten."]).expect("the same twice");
    assert_eq!(once.entries.len(), 1);
    // An obsolete entry is a memory, not an entry.
    let obsolete = format!("{head}{}#~ msgctxt \"a.0\"\n#~ msgid \"Wait.\"\n#~ msgstr \"x\"\n", entry("Warten."));
    assert_eq!(Catalog::parse(&obsolete).map(|catalog| catalog.entries.len()).ok(), Some(2));
}

#[test]
fn a_changed_source_makes_exactly_its_translation_fuzzy() {
    let mut sources = Sources::default();
    let first = unit(&mut sources, "a.0", "Close the \"cover\".\nThen wait.");
    let second = unit(&mut sources, "a.1", "Wait.");
    let text = merge(&[first.clone(), second.clone()], &Catalog::default(), "de", "pump", &sources);
    let filled = text
        .replacen("Then wait.\"\nmsgstr \"\"\n", "Then wait.\"\nmsgstr \"Deckel schließen.\"\n", 1)
        .replace("msgid \"Wait.\"\nmsgstr \"\"", "msgid \"Wait.\"\nmsgstr \"Warten.\"");
    let old = Catalog::parse(&filled).expect("valid");
    assert_eq!(old.state(&first.path, &first.text), State::Done("Deckel schließen."));
    assert_eq!(old.state(&second.path, &second.text), State::Done("Warten."));
    let changed = Unit { text: "Wait 5 s.".to_owned(), ..second };
    assert_eq!(old.state(&changed.path, &changed.text), State::Fuzzy);
    let merged = merge(&[first.clone(), changed.clone()], &old, "de", "pump", &sources);
    let new = Catalog::parse(&merged).expect("valid");
    assert_eq!(new.state(&first.path, &first.text), State::Done("Deckel schließen."));
    assert_eq!(new.state(&changed.path, &changed.text), State::Fuzzy);
    assert!(merged.contains("#| msgid \"Wait.\""), "{merged}");
    assert_eq!(merge(&[first, changed], &new, "de", "pump", &sources), merged, "a second merge changes nothing");
}

#[test]
fn places_stand_once_each_on_as_many_lines_as_they_need() {
    let mut sources = Sources::default();
    let one = Wanted::new(unit(&mut sources, "a", "TLS"), &sources);
    let lines = (1..=9).chain([3]).map(|line| ("infusion-pump.ifu.toml".to_owned(), line.to_string()));
    let wanted = [Wanted { occurrences: lines.collect(), ..one }];
    let text = super::merge(&wanted, &Catalog::default(), "de", "pump");
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("#:")).collect();
    assert_eq!(lines.len(), 3, "{text}");
    assert!(lines.iter().all(|line| line.len() < 80));
    assert_eq!(text.matches("infusion-pump.ifu.toml:3").count(), 1);
    let old = Catalog::parse(&text).expect("valid");
    assert_eq!(super::merge(&wanted, &old, "de", "pump"), text, "a second merge changes nothing");
}

#[test]
fn what_is_written_can_be_read_back() {
    let mut sources = Sources::default();
    let long = "C:\\Program Files\\Pump \\ \\\\ \"x\" \\".repeat(9);
    for text in [long.as_str(), "a\tb\nc\\", "\"", "\\\"", "#~ x", "%s {0} \u{200b}\u{2028}", "[1mx"] {
        let here = unit(&mut sources, "a.0", text);
        let merged = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
        let catalog = Catalog::parse(&merged).expect(&merged);
        assert_eq!(catalog.entries.first().map(Entry::text), Some(text), "{merged}");
    }
}

#[test]
fn a_strange_head_can_be_read_back() {
    let strange = "msgid \"\"\nmsgstr \"X-\\\"a\\\\: b \\\" c\\n\"\n";
    let merged = merge(&[], &Catalog::parse(strange).expect("valid"), "de", "pump", &Sources::default());
    let catalog = Catalog::parse(&merged).expect(&merged);
    assert_eq!(catalog.field("X-\"a\\"), Some("b \" c"), "{merged}");
    // An obsolete entry is not a head, and a head has no plural.
    for (strange, kept) in [
        ("#~ msgid \"\"\n#~ msgstr \"x\"\n\nmsgid \"\"\nmsgstr \"X-a: b\\n\"\n", Some("b")),
        ("msgid \"\"\nmsgid_plural \"\"\nmsgstr[0] \"X-a: b\\n\"\n", None),
    ] {
        let merged = merge(&[], &Catalog::parse(strange).expect("valid"), "de", "pump", &Sources::default());
        let catalog = Catalog::parse(&merged).expect(&merged);
        assert_eq!((catalog.field("Language"), catalog.field("X-a")), (Some("de"), kept), "{merged}");
    }
}

#[test]
fn what_a_po_editor_writes_into_the_head_is_kept() {
    let mut sources = Sources::default();
    let here = unit(&mut sources, "a.0", "Wait.");
    let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
    let text = text.replace("Last-Translator: ", "Last-Translator: A. B. <a@b.example>");
    let text = text.replace("msgid \"\"\nmsgstr", "# Reviewed.\nmsgid \"\"\nmsgstr");
    let text = text.replace("\"Plural-Forms", "\"X-Generator: Poedit 3.5\\n\"\n\"Plural-Forms");
    let merged = merge(&[here], &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
    for kept in ["Last-Translator: A. B. <a@b.example>\\n", "X-Generator: Poedit 3.5\\n", "# Reviewed.\n"] {
        assert!(merged.contains(kept), "{kept} in {merged}");
    }
}

#[test]
fn a_long_comment_of_a_translator_is_kept() {
    let mut sources = Sources::default();
    let here = unit(&mut sources, "a.0", "Wait.");
    let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
    let comment = format!("# See {}\n#\n# and wait.\n", "https://example.com/terms/".repeat(5));
    let text = text.replace("#: pump", &format!("{comment}#: pump")).replace("msgstr \"\"\n", "msgstr \"Warten.\"\n");
    let text = text.replacen("msgstr \"Warten.\"", "msgstr \"\"", 1);
    let merged = merge(std::slice::from_ref(&here), &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
    assert_eq!(merged, text);
    let obsolete = merge(&[], &Catalog::parse(&text).expect("valid"), "de", "pump", &sources);
    assert!(obsolete.contains(&comment) && Catalog::parse(&obsolete).is_ok(), "{obsolete}");
}

#[test]
fn a_moved_text_keeps_its_translation() {
    let mut sources = Sources::default();
    let here = unit(&mut sources, "a.0", "Wait.");
    let text = merge(std::slice::from_ref(&here), &Catalog::default(), "de", "pump", &sources);
    let old = Catalog::parse(&text.replace("msgid \"Wait.\"\nmsgstr \"\"", "msgid \"Wait.\"\nmsgstr \"Warten.\""))
        .expect("valid");
    let moved = Unit { path: "a.1".to_owned(), ..here };
    assert_eq!(old.state(&moved.path, &moved.text), State::Done("Warten."));
}

#[test]
fn a_name_without_a_translation_is_not_missing_but_a_stale_one_is_stale() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut sources = Sources::default();
    let file = sources.add(&folder.path().join("pump.ifu.toml").display().to_string(), "text\n");
    let named = |path: &str, text: &str, optional| Unit {
        path: path.to_owned(),
        text: text.to_owned(),
        place: Place::start_of(file),
        optional,
    };
    let prose = named("device.purpose", "Infusion.", false);
    let (title, method) = (named("device.variant.a.title", "Plain", true), named("method", "TLS", true));
    let state = |units: &[Unit]| read(units, "de", &mut sources.clone(), &mut Vec::new());
    let (found, problems) = state(&[prose.clone(), title.clone(), method.clone()]);
    assert!(problems.is_empty() && found.fuzzy.is_empty(), "{problems:?}");
    assert_eq!((found.missing, found.as_written.len()), (vec![prose.path.clone()], 2));
    let text = merge(&[prose, title.clone(), method.clone()], &Catalog::default(), "de", "pump", &sources);
    let head = text.matches(NAME).count();
    assert!(head == 2 && text.contains(&format!("#. {NAME}\n#: pump")), "{text}");
    let text = text.replace("msgid \"Plain\"\nmsgstr \"\"", "msgid \"Plain\"\nmsgstr \"Einfach\"");
    std::fs::write(folder.path().join("pump.de.po"), text).expect("written");
    let changed = Unit { text: "Plain one".to_owned(), ..title.clone() };
    let (found, _) = state(&[title, changed.clone(), method.clone()]);
    assert_eq!(found.texts.get(&changed.path).map(String::as_str), Some("Einfach"));
    assert_eq!((found.fuzzy, found.as_written), (vec![changed.path], vec![method.path]));
}

#[test]
fn placeholders_must_be_kept() {
    assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe {ref:network.port}."), None);
    assert_eq!(lost_placeholder("See {ref:network.port}.", "Siehe."), Some("{ref:network.port}".to_owned()));
    assert_eq!(lost_placeholder("See.", "Siehe {contact.security}."), Some("{contact.security}".to_owned()));
}
