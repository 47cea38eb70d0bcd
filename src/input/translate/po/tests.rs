//! Catalogues as programs write them are read and written unchanged.

use proptest::prelude::*;

use super::*;

fn entry() -> impl Strategy<Value = Entry> {
    let text = || "(?s).{0,90}";
    let words = || prop::collection::vec("[a-z\\[\\\\\"#]{1,9}( [^\\s]{1,40})?", 0..3);
    let places = prop::collection::vec(("[a-zäß/. -]{0,30}[.][a-z]{1,4}", "[0-9]{0,3}"), 0..9);
    let message = || {
        let part = || prop::option::of(text());
        (part(), part(), part()).prop_map(|(context, text, plural)| Message { context, text, plural })
    };
    let flags = prop::collection::vec("[a-z-]{1,9}", 0..3);
    let plurals = prop::collection::vec(text(), 0..3);
    (words(), words(), places, flags, message(), message(), text(), plurals, any::<bool>()).prop_map(
        |(comments, extracted, mut places, flags, previous, mut message, text, plurals, is_obsolete)| {
            for (file, _) in &mut places {
                *file = file.trim().to_owned();
            }
            let mut seen = Vec::new();
            places.retain(|place| {
                !seen.contains(place) && {
                    seen.push(place.clone());
                    true
                }
            });
            message.text.get_or_insert_default();
            message.plural = message.plural.filter(|_| !plurals.is_empty());
            let plurals = if message.plural.is_some() { plurals } else { Vec::new() };
            let translation = if plurals.is_empty() { text } else { String::new() };
            let line = 0;
            Entry { comments, extracted, places, flags, previous, message, translation, plurals, is_obsolete, line }
        },
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read_as_it_was(entries in prop::collection::vec(entry(), 1..4)) {
        let mut text = String::new();
        for entry in &entries {
            entry.write(&mut text);
            text.push('\n');
        }
        let mut found = read(&text).map_err(|why| TestCaseError::fail(format!("{why:?} in\n{text}")))?;
        for entry in &mut found {
            prop_assert!(entry.line > 0);
            entry.line = 0;
        }
        prop_assert_eq!(&found, &entries, "{}", text);
    }

    #[test]
    fn no_text_makes_a_reader_fail(
        lines in "((#~ ?|#\\| |#~\\| )?(msgid |msgstr |msgctxt |msgid_plural |msgstr\\[[01]\\] |)\"[a-z\\\\n\"]{0,3}\"\n|#[:,.~| ]?[a-z\u{2068}]?\n|\n){0,12}"
    ) {
        if let Err((line, _)) = read(&lines) {
            prop_assert!(line >= 1 && line <= lines.lines().count().max(1));
        }
    }
}

#[test]
fn escapes_are_those_of_c() {
    let text = |text: &str| read(&format!("msgid \"{text}\"\nmsgstr \"\"\n")).map(|mut found| found.remove(0));
    for (written, plain) in [
        (r"\n\t\r\a\b\v\f\\", "\n\t\r\u{7}\u{8}\u{b}\u{c}\\"),
        (r"\1013\x41g\x4", "A3Ag\u{4}"),
        (r"\\n", r"\n"),
        (r#"\""#, "\""),
    ] {
        assert_eq!(text(written).map(|entry| entry.text().to_owned()), Ok(plain.to_owned()), "{written}");
    }
    for wrong in [r"\q", r"\x", r"\xe4", r"\344", "\\"] {
        assert_eq!(text(wrong).map_err(|(line, _)| line), Err(1), "{wrong}");
    }
}

#[test]
fn lines_break_as_in_gettext() {
    let mut text = String::new();
    let sentence = "Close the cover and wait until the green light stops blinking, then lock it.";
    write_text(&mut text, "", "msgid", &sentence[..71]);
    write_text(&mut text, "", "msgid", &sentence[..72]);
    write_text(&mut text, "#~ ", "msgstr", "One.\nTwo.\n");
    write_text(&mut text, "", "msgstr", "One line.\n");
    // As `msgcat` of gettext 0.21 writes them.
    let expected = "msgid \"Close the cover and wait until the green light stops blinking, then loc\"\n\
                    msgid \"\"\n\"Close the cover and wait until the green light stops blinking, then lock\"\n\
                    #~ msgstr \"\"\n#~ \"One.\\n\"\n#~ \"Two.\\n\"\n\
                    msgstr \"One line.\\n\"\n";
    assert_eq!(text, expected);
}

#[test]
fn a_file_that_is_none_is_told_with_its_line() {
    for (text, line) in [
        ("msgid \"a\"\nmsgstr \"b\n", 2),
        ("msgid\n", 1),
        ("msgid \"a\"\n\nmsgtr \"b\"\n", 3),
        ("msgid \"a\"b\"\n", 1),
        ("msgid \"a\\\"\n", 1),
        ("msgid \"a\"\n\n", 2),
        ("\"a\"\n", 1),
        ("msgid \"a\"\n# b\nmsgstr \"\"\n", 2),
        ("msgid \"a\"\n#~ msgstr \"\"\n", 2),
        ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"\"\n", 3),
        ("#| msgid \"a\"\n#| msgctxt \"b\"\nmsgid \"c\"\nmsgstr \"\"\n", 2),
    ] {
        assert_eq!(read(text).map(|_| ()).map_err(|(line, _)| line), Err(line), "{text}");
    }
}
