//! The built-in languages have nothing wrong, and what is wrong is found.

use super::*;

fn in_words(findings: &[Finding]) -> String {
    let line = |Finding { file, line, what, .. }: &Finding| format!("{file}:{line}: {what}");
    findings.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_is_wrong_in_a_built_in_language() {
    let source = Source::built_in();
    assert!(messages(&source.folder).len() > 1000);
    for tag in LOCALES {
        let found = findings(tag, &built_in_folder(tag), &source);
        assert!(found.is_empty(), "{tag}, {} wrong:\n{}", found.len(), in_words(&found));
    }
}

/// A German folder of a few messages, each in a line of its own, and the English one beside it.
fn small(german: &[(&str, &str)], english: &[(&str, &str)]) -> (Folder, Source) {
    let file =
        |rows: &[(&str, &str)]| rows.iter().flat_map(|(name, text)| [name, " = ", text, "\n"]).collect::<String>();
    let about = |more: &str| format!("[signs]\nletters = \"äöüß\"\nquotes = [\"„“\"]\n{more}");
    let same = "[[same]]\ntexts = [\"Port\", \"Zone\"]\nbecause = \"so\"\n";
    let of = |rows, same| Folder::from([("a.ftl".to_owned(), file(rows)), (ABOUT.to_owned(), about(same))]);
    let names = "[[same]]\ntexts = [\"Kerberos\"]\nbecause = \"name\"\n";
    (of(german, same), Source { folder: of(english, names), glossary: "term = []".to_owned() })
}

#[test]
fn what_is_wrong_is_found_with_its_line() {
    let english = [
        ("port", "Port"),
        ("zone", "Zone"),
        ("name", "Kerberos"),
        ("rule", "The rule of { $port }"),
        ("lost", "Lost text"),
        ("kind", "{ $kind ->\n    [tcp] TCP\n   *[udp] UDP\n }"),
        ("count", "{ $count ->\n    [one] one port\n   *[other] { $count } ports\n }"),
    ];
    let right = [
        ("port", "Port"),
        ("zone", "Zone"),
        ("name", "Kerberos"),
        ("rule", "Die Regel für { $port }"),
        ("lost", "Verlorener Text"),
        ("kind", "{ $kind ->\n    [tcp] TCP\n   *[udp] UDP\n }"),
        ("count", "{ $count ->\n    [one] ein Port\n   *[other] { $count } Ports\n }"),
    ];
    let (german, source) = small(&right, &english);
    assert_eq!(in_words(&findings("de", &german, &source)), "");
    for (name, text, line, what) in [
        ("rule", "Die Regel", 4, "lacks `{ $port }`"),
        ("rule", "Die Regel für { $port } und { $zone }", 4, "has `{ $zone }`"),
        ("rule", "The rule of { $port }", 4, "is still English"),
        ("zone", "Zonen", 0, "lists “Zone”, which no message has"),
        ("lost", "Text mit \"Zeichen\"", 5, "has \", which is no quotation mark"),
        ("lost", "Text mit «Zeichen»", 5, "has «, which is no quotation mark"),
        ("lost", "Text mit „Zeichen", 5, "does not close each „“"),
        ("lost", "Text wie's kommt", 5, "has a straight apostrophe"),
        ("lost", "Text : kurz", 5, "has a space before :"),
        ("lost", "Text\u{a0}: kurz", 5, "has a no-break space before :"),
        ("lost", "Text - kurz", 5, "has “ - ”"),
        ("lost", "Text und so weiter...", 5, "has “...”"),
        ("lost", "Text mit ñ", 5, "has ñ (U+00F1), which is no letter"),
        ("lost", "Text mit а", 5, "has а (U+0430), which is no letter"),
        ("kind", "{ $kind ->\n    [tcp] TCP\n   *[sonst] UDP\n }", 6, "selects `[sonst]` by `$kind`"),
        ("kind", "{ $kind ->\n    [tcp] TCP\n   *[sonst] UDP\n }", 6, "has no variant `[udp]` of `$kind`"),
        ("count", "{ $count ->\n    [few] ein Port\n   *[other] { $count } Ports\n }", 10, "has no variant `[one]`"),
        ("count", "{ $count ->\n    [few] ein Port\n   *[other] { $count } Ports\n }", 10, "has a variant `[few]`"),
    ] {
        let mut changed = right;
        for row in changed.iter_mut().filter(|row| row.0 == name) {
            row.1 = text;
        }
        let found = findings("de", &small(&changed, &english).0, &source);
        let is_there = found.iter().any(|finding| finding.line == line && finding.what.contains(what));
        assert!(is_there, "{text}: {}", in_words(&found));
    }
    let (missing, _) = small(&right[1..], &english);
    let found = in_words(&findings("de", &missing, &source));
    assert!(found.contains("a.ftl:0: lacks 1 messages: `port`"), "{found}");
    let mut more = right.to_vec();
    more.push(("losst", "Mehr"));
    let found = in_words(&findings("de", &small(&more, &english).0, &source));
    assert!(found.contains("`losst` is no message of English; did you mean `lost`?"), "{found}");
}

#[test]
fn french_needs_its_spaces_and_greek_its_alphabet() {
    let wrong = |tag: &str, text: &str| -> String {
        let about = about(&built_in_folder(tag)).expect("valid");
        about.signs.wrong(text).into_iter().collect::<Vec<_>>().join("; ")
    };
    assert_eq!(wrong("fr", "Le port\u{a0}: «\u{a0}oui\u{a0}» à 10:30 sur `a:b`"), "");
    assert!(wrong("fr", "Le port: oui").contains("no no-break space before :"));
    assert!(wrong("fr", "Le port : oui").contains("a space before :"));
    assert_eq!(wrong("el", "Η θύρα TCP «ναι»; Όχι."), "");
    assert!(wrong("el", "Η θύρα?").contains("has ?, which the language does not use"));
    assert_eq!(wrong("el", "Κατηγορία IIβ"), "", "a Roman number");
    // The first letter is Latin.
    assert!(wrong("el", "Aνοιχτή θύρα").contains("mixes two alphabets"));
    // A cedilla instead of a comma below.
    assert!(wrong("ro", "configuraţie").contains("has ţ (U+0163)"));
    assert_eq!(wrong("ro", "configurație"), "");
}

#[test]
fn plural_categories_are_those_of_the_language() {
    // For 0, 1, 2, 3, 5, 11, 21, 101 and 1.5.
    let mut wrong = Vec::new();
    let numbers = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 101.0, 1.5];
    for (tags, expected) in [
        ("en de et fi it nl nb sv el bg hu tr es pt-PT", "other one other other other other other other other"),
        ("da", "other one other other other other other other one"),
        ("fr", "one one other other other other other other one"),
        ("is", "other one other other other other one one one"),
        ("cs sk", "other one few few other other other other many"),
        ("pl", "many one few few many many many many other"),
        ("hr", "other one few few other other one one other"),
        ("sl", "other one two few other other other one few"),
        ("lt", "other one few few few other one one many"),
        // Newer rules than Fluent's say `other` for 1.5 in Latvian and `few` for 101 in Romanian.
        ("lv", "zero one other other other zero one one one"),
        ("ro", "few one few few few few other other few"),
        ("ga", "other one two few few other other other other"),
        ("mt", "few one few few few many other other other"),
    ] {
        for tag in tags.split(' ') {
            let locale = selecting(tag).expect("a language of CLDR");
            let found = numbers.map(|number| category(&locale, number)).join(" ");
            if found != expected {
                wrong.push(format!("{tag}: {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
