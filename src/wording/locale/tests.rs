//! What a language has: measures, dates, lists, order, and files laid over each other.

use super::*;

#[test]
fn a_measure_has_sign_numbers_and_unit() {
    let measure = |text| {
        let m = Measure::parse(text);
        (m.sign.to_owned(), m.low.to_owned(), m.high.map(str::to_owned), m.unit.to_owned())
    };
    assert_eq!(measure("<= 500 ms"), ("<=".into(), "500".into(), None, "ms".into()));
    assert_eq!(measure("1..15 min"), (String::new(), "1".into(), Some("15".into()), "min".into()));
    assert_eq!(measure("2 working days"), (String::new(), "2".into(), None, "working days".into()));
    assert_eq!(measure("1.5..2.5 GiB"), (String::new(), "1.5".into(), Some("2.5".into()), "GiB".into()));
}

#[test]
fn dates_quantities_and_lists_are_as_the_language_has_them() -> anyhow::Result<()> {
    let nb = '\u{a0}';
    for (tag, first, other, big, unit, percent) in [
        ("en", "1 October 2026", "11 January 2026", "12,000", "GiB", "0.1"),
        ("de", "1. Oktober 2026", "11. Januar 2026", "12.000", "GiB", "0,1"),
        ("fr", "1er octobre 2026", "11 janvier 2026", "12\u{202f}000", "Gio", "0,1"),
        ("pl", "1 października 2026", "11 stycznia 2026", "12\u{a0}000", "GiB", "0,1"),
        ("el", "1 Οκτωβρίου 2026", "11 Ιανουαρίου 2026", "12.000", "GiB", "0,1"),
    ] {
        let locale = Locale::load(tag, &[], None)?;
        assert_eq!([locale.date("2026-10-01"), locale.date("2026-01-11")], [first, other]);
        // Amounts are grouped, in a table and in a sentence.
        assert_eq!(
            [locale.number("12000"), locale.quantity("12000 Mbit/s")?],
            [big.to_owned(), format!("{big}{nb}Mbit/s")]
        );
        assert!(
            locale.duration("12000 h")?.starts_with(&format!("{big} "))
                || locale.duration("12000 h")?.starts_with(&format!("{big}{nb}"))
        );
        assert_eq!(locale.quantity("8 GiB")?, format!("8{nb}{unit}"));
        // With the space of SI in every language.
        assert_eq!(locale.quantity("0.1 %")?, format!("{percent}{nb}%"));
        let list = ["TLS 1.2", "TLS 1.3", "IPsec"].map(str::to_owned);
        assert_eq!([locale.comma(&list[..2]), locale.comma(&list)], ["TLS 1.2, TLS 1.3", "TLS 1.2, TLS 1.3, IPsec"]);
    }
    let french = Locale::load("fr", &[], None)?;
    for (text, shown) in
        [("500 MB", "500 Mo"), ("2 MB/s", "2 Mo/s"), ("4 TB", "4 To"), ("1 Gbit/s", "1 Gbit/s"), ("64 KiB", "64 Kio")]
    {
        assert_eq!(french.quantity(text)?, shown.replace(' ', "\u{a0}"));
    }
    Ok(())
}

#[test]
fn a_later_file_changes_what_it_says_and_nothing_else() -> anyhow::Result<()> {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let files = [
        file(
            "a.ftl",
            "-name = pump\nport = Ports of the { -name }\n    .number = No. { $number }\n    .purpose = For\n",
        ),
        file("b.ftl", "port =\n    .purpose = Purpose { $purpose }\n    .new = { -name }\n"),
        file("c.ftl", "-name = device\nport = Plugs of the { -name }\n"),
    ];
    let locale = Locale::new("en", Review::Source, &files)?;
    assert_eq!(locale.word("port")?, "Plugs of the device");
    assert_eq!(locale.word("port.new")?, "device");
    let names = |message: &str| -> Vec<String> {
        locale.variables(message).iter().map(|variable| variable.name.clone()).collect()
    };
    assert_eq!(names("port.number"), ["number"]);
    assert_eq!(names("port.purpose"), ["purpose"]);
    let wrong = Locale::new("en", Review::Source, &[file("d.ftl", "a = b\n\nc\n")]).err();
    assert!(wrong.is_some_and(|error| error.to_string().starts_with("d.ftl:3: ")));
    Ok(())
}

#[test]
fn texts_are_ordered_as_the_language_does() -> anyhow::Result<()> {
    for (tag, order) in [
        ("en", ["a", "B 2", "B 10", "z"]),
        ("de", ["Apfel", "Äpfel", "Apfelbaum", "Zug"]),
        ("pl", ["lek", "łata", "mata", "żaba"]),
        ("fr", ["cote", "coté", "côte", "été"]),
        ("el", ["άλφα", "Βήτα", "έψιλον", "ωμέγα"]),
        ("sv", ["a", "z", "å", "ö"]),
    ] {
        let locale = Locale::new(tag, Review::Draft, &[])?;
        let mut sorted = order.to_vec();
        sorted.reverse();
        sorted.sort_by(|one, other| locale.compare(one, other));
        assert_eq!(sorted, order, "{tag}");
    }
    Ok(())
}

#[test]
fn well_known_ids_come_from_the_wording() {
    assert!(is_known("role", "nurse") && is_known("mode", "clinical"));
    assert!(!is_known("role", "clinical") && !is_known("role", "nurses") && !is_known("port", "nurse"));
    assert_eq!(known("mode").count(), 9);
}

#[test]
fn each_locale_is_a_folder_and_each_folder_a_locale() {
    let mut folders: Vec<_> = BUILT_IN.dirs().map(|dir| dir.path().display().to_string()).collect();
    folders.sort();
    let mut rows: Vec<_> = LOCALES.iter().map(ToString::to_string).collect();
    rows.sort();
    assert_eq!(folders, rows);
}
