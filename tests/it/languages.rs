//! The documents of a device in all languages tell the same: the facts of the English one, no more and no fewer. And a
//! translation follows its source text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use ifugen::testing::{Document, LOCALES, dialect};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::support::{Case, compose_as, examples, for_each, languages, markdown_text, pdf_text, root, whole};

fn text(document: &Document, extension: &str) -> String {
    String::from_utf8(whole(document, extension).unwrap()).unwrap()
}

/// What of a document no language changes: the anchors of its headings, the sizes of tables and lists, the targets of
/// links, code, and the digits of each cell, heading and item. The rows of a table are sorted, as some tables stand in the order of
/// the language's alphabet.
fn skeleton(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    // What is being read: its kind, and the digits, links and code in it, whose order a language may change.
    let mut open: Vec<(&str, Vec<String>)> = Vec::new();
    // Where the rows of the table that is being read begin.
    let mut rows = Vec::new();
    let close = |open: &mut Vec<(&str, Vec<String>)>, found: &mut Vec<String>| {
        if let Some((kind, mut parts)) = open.pop() {
            parts.sort();
            found.push(format!("{kind} {}", parts.join(" ")));
        }
    };
    for event in Parser::new_ext(markdown, dialect()) {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                open.push(("heading", id.iter().map(ToString::to_string).collect()));
            }
            Event::Start(Tag::TableCell) => open.push(("cell", Vec::new())),
            Event::Start(Tag::Item) => open.push(("item", Vec::new())),
            Event::Start(Tag::Paragraph) => open.push(("paragraph", Vec::new())),
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item | TagEnd::Paragraph) => {
                close(&mut open, &mut found);
            }
            Event::Start(Tag::Table(columns)) => found.push(format!("table {}", columns.len())),
            Event::Start(Tag::TableRow) => rows.push(found.len()),
            Event::End(TagEnd::Table) => {
                let cells = found.split_off(rows.first().copied().unwrap_or(found.len()));
                let first = rows.first().copied().unwrap_or_default();
                let ends = rows.iter().skip(1).map(|at| at - first).chain([cells.len()]);
                let mut sorted: Vec<&[String]> =
                    rows.iter().zip(ends).map(|(begin, end)| &cells[begin - first..end]).collect();
                sorted.sort();
                found.extend(sorted.into_iter().flat_map(|row| [&["row".to_owned()], row].concat()));
                rows.clear();
            }
            Event::Start(Tag::Image { dest_url, .. }) => found.push(format!("image {dest_url}")),
            Event::Start(Tag::Link { dest_url, .. }) => {
                if let Some((_, parts)) = open.last_mut() {
                    parts.push(dest_url.to_string());
                }
            }
            Event::Code(code) => {
                if let Some((_, parts)) = open.last_mut() {
                    parts.push(code.to_string());
                }
            }
            Event::Text(text) => {
                if let Some((_, parts)) = open.last_mut() {
                    parts.extend(text.chars().filter(char::is_ascii_digit).map(String::from));
                }
            }
            _ => {}
        }
    }
    found
}

/// Chapters without what stands below the headings of words and abbreviations, where they have them: those that the text of each
/// language uses, in the order of its alphabet.
fn without_words(chapters: &str) -> String {
    let mut left = chapters.to_owned();
    for anchor in ["{#conventions-words}", "{#conventions-abbreviations}"] {
        let Some(heading) = left.find(anchor) else { continue };
        let begin = heading + left[heading..].find('\n').expect("a list");
        let end = left[begin..].find("\n#").map_or(left.len(), |at| begin + at);
        assert!(left[begin..end].matches("\n| ").count() > 2, "a table of {anchor}: {}", &left[begin..end]);
        left.replace_range(begin..end, "");
    }
    left
}

/// What every configuration has.
const PUMP: &str = "schema = 1\ndevice.name = \"Pump\"\ndevice.manufacturer.name = \"Devices\"\n\
                    device.software_version = \"1.0\"\ndevice.regulation = \"mdr\"\ndevice.purpose = \"Infusion.\"\n\
                    document = { number = \"1\", revision = \"A\", date = 2026-01-15, language = \"en\" }\n";

#[test]
fn all_languages_tell_the_same_facts() {
    for_each(&examples(), |case: &Case| {
        let composed = compose_as(case, &languages());
        // The documents of a set, each with its own in the other languages.
        let mut sets: BTreeMap<Option<&str>, BTreeMap<&str, Vec<String>>> = BTreeMap::new();
        for document in &composed.documents {
            // Before the first chapter stands whether the wording is a draft.
            let markdown = text(document, "md");
            let start = markdown.find("\n## ").expect("a chapter");
            let chapters = &markdown[start..];
            let is_main = document.companion.is_none();
            assert!(!is_main || chapters.contains("{#conventions-abbreviations}"), "the abbreviations are left out");
            let own = skeleton(&without_words(chapters));
            let set = sets.entry(document.companion.as_deref()).or_default();
            assert!(set.insert(&document.language, own).is_none(), "one document of a kind in each language");
        }
        assert_eq!(sets[&None].len(), languages().len());
        let cells = sets[&None]["en"].iter().filter(|line| line.starts_with("cell ")).count();
        assert!(cells > 100, "the tables are read");
        let mut wrong = Vec::new();
        for (companion, markdown) in &sets {
            let Some(english) = markdown.get("en") else { continue };
            for (language, own) in markdown {
                let name = format!("{} {language}", companion.unwrap_or("main"));
                let differing = english.iter().zip(own).filter(|(one, other)| one != other);
                wrong.extend(differing.take(5).map(|(one, other)| format!("{name}: `{other}` for `{one}`")));
                if english.len() != own.len() {
                    wrong.push(format!("{name} has {} parts, English {}", own.len(), english.len()));
                }
            }
        }
        wrong
    });
}

/// Letters and digits alone.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn the_pdf_has_the_words_of_the_markdown_in_every_language() {
    for_each(&examples(), |case: &Case| {
        let mut wrong = Vec::new();
        for document in compose_as(case, &languages()).documents {
            let language = &document.language;
            let pdf = whole(&document, "pdf").unwrap();
            let shown = squeezed(&pdf_text(&pdf, "-raw"));
            let markdown = text(&document, "md");
            // The cover shows labels and values with no head above them.
            let head = markdown.lines().position(|line| line.starts_with("| ")).expect("a table");
            let lines = markdown.lines().enumerate().map(|(at, line)| if at == head { "| | |" } else { line });
            // The alternative of a picture is heard, not seen.
            let seen: Vec<&str> = lines.filter(|line| !line.starts_with("![")).collect();
            let words = markdown_text(&seen.join("\n"));
            let lines: Vec<String> = words.lines().map(squeezed).filter(|line| !line.is_empty()).collect();
            // A page can end within a line, and a link has its page behind it, so that the words of the line stand apart.
            let broken: Vec<&String> = lines.iter().filter(|line| !shown.contains(line.as_str())).collect();
            // A companion can be a card of one page.
            let least = if document.companion.is_none() { 300 } else { 10 };
            if lines.len() < least || broken.len() * 7 > lines.len() {
                wrong.push(format!(
                    "{language}: {} of {} lines are not whole, such as {:?}",
                    broken.len(),
                    lines.len(),
                    broken.first()
                ));
            }
            let lost: Vec<&str> =
                words.split_whitespace().filter(|word| !shown.contains(&squeezed(word))).take(5).collect();
            if !lost.is_empty() {
                wrong.push(format!("{language}: the PDF lacks {lost:?}"));
            }
            let tag = format!("<rdf:li>{language}</rdf:li>");
            if !String::from_utf8_lossy(&pdf).contains(&tag) {
                wrong.push(format!("{language}: the PDF does not say its language"));
            }
            if !text(&document, "html").contains(&format!("<html lang=\"{language}\"")) {
                wrong.push(format!("{language}: the page does not say its language"));
            }
        }
        wrong
    });
}

/// Runs ifugen in a folder: exit code, standard output and error together.
fn ifugen(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap())
}

#[test]
fn one_sentence_that_changes_makes_exactly_its_translations_stale() {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(root().join("examples/ultrasound")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    let file = folder.path().join("sonaria-20.ifu.toml");
    let old = fs::read_to_string(&file).unwrap();
    let (code, told) = ifugen(folder.path(), &["translate", "status", ".", "--json"]);
    assert_eq!(code, Some(0), "{told}");
    let open = |told: &str| -> BTreeMap<String, (u64, u64)> {
        let rows: serde_json::Value = serde_json::from_str(told).unwrap();
        let row = |row: &serde_json::Value| {
            let number = |key: &str| row[key].as_u64().unwrap();
            (row["language"].as_str().unwrap().to_owned(), (number("stale"), number("missing")))
        };
        rows.as_array().unwrap().iter().map(row).collect()
    };
    let before = open(&told);
    assert!(!before.is_empty() && before.values().all(|open| *open == (0, 0)), "{before:?}");
    let line = old.lines().find(|line| line.starts_with("purpose = \"")).unwrap();
    fs::write(&file, old.replacen(line, &line.replacen("purpose = \"", "purpose = \"Only ", 1), 1)).unwrap();
    let (_, told) = ifugen(folder.path(), &["translate", "status", ".", "--json"]);
    let after = open(&told);
    assert!(after.keys().eq(before.keys()) && after.values().all(|open| *open == (1, 0)), "{after:?}");
    let (code, told) = ifugen(folder.path(), &["build", ".", "--format", "md"]);
    assert_eq!(code, Some(1), "{told}");
    for language in after.keys() {
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let expected = format!("texts is not translated into `{language}` (1 of them out of date)");
        assert!(told.contains(&expected) && told.contains("`device.purpose`"), "{expected}: {told}");
    }
    // Extracting keeps all translations, one of them marked.
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "."]).0, Some(0));
    for language in after.keys() {
        let po = fs::read_to_string(folder.path().join(format!("sonaria-20.{language}.po"))).unwrap();
        let fuzzy: Vec<&str> = po.split("\n\n").filter(|entry| entry.contains("#, fuzzy")).collect();
        assert!(fuzzy.len() == 1 && fuzzy[0].contains("msgctxt \"device.purpose\""), "{language}: {fuzzy:?}");
        assert!(!po.contains("\n#~ "), "{language}: nothing is obsolete");
    }
}

#[test]
fn a_language_more_needs_its_tag_and_the_prose_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = [PUMP, "access.password = { min_length = 12, max_attempts = 5, lockout = \"15 min\" }\n"].concat();
    let file = folder.path().join("pump.ifu.toml");
    let all: Vec<String> = LOCALES.iter().map(|tag| format!("\"{tag}\"")).collect();
    fs::write(&file, text.replace("\"en\" }", &format!("\"en\", languages = [{}] }}", all.join(", ")))).unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "."]).0, Some(0));
    for tag in &LOCALES[1..] {
        // The purpose is the one sentence that every device has.
        let po = folder.path().join(format!("pump.{tag}.po"));
        let catalog = fs::read_to_string(&po).unwrap();
        assert_eq!(catalog.matches("msgctxt").count(), 1, "{catalog}");
        fs::write(&po, catalog.replace("msgid \"Infusion.\"\nmsgstr \"\"", "msgid \"Infusion.\"\nmsgstr \"Inf.\""))
            .unwrap();
    }
    let (code, told) = ifugen(folder.path(), &["build", ".", "--format", "md"]);
    assert_eq!(code, Some(0), "{told}");
    for tag in LOCALES {
        let made = fs::read_to_string(folder.path().join(format!("out/pump/{tag}/ifu-security.md"))).unwrap();
        assert!(made.contains("12") && made.contains("15") && !made.contains("<span"), "{made}");
    }
}

#[test]
fn names_with_words_in_them_are_translated_where_a_translation_is_given() {
    let folder = tempfile::tempdir().unwrap();
    let text = [
        PUMP,
        "access.password = { stored_as = \"salted *hash*\" }\n\
                [[compatibility.antimalware]]\nname = \"all products\"\n\
                [[network.peer]]\nid = \"his\"\ntitle = \"HIS\"\n\
                [[network.port]]\nid = \"web\"\nnumber = 443\ntransport = \"tcp\"\ndirection = \"outbound\"\n\
                protocol = \"HTTPS or HTTP\"\nencryption = [\"TLS 1.3\", \"none at all\"]\nneed = \"required\"\npurpose = \"Infusion.\"\n\
                [[network.port]]\nid = \"alt\"\nnumber = 8443\ntransport = \"tcp\"\ndirection = \"outbound\"\n\
                protocol = \"HTTPS or HTTP\"\nneed = \"required\"\npurpose = \"Infusion.\"\n\
                [[network.flow]]\nfrom = \"device\"\nto = \"his\"\nport = [\"web\", \"alt\"]\ndata = [\"log\"]\n",
    ]
    .concat();
    let (file, po) = (folder.path().join("pump.ifu.toml"), folder.path().join("pump.de.po"));
    fs::write(&file, &text).unwrap();
    let run = |arguments: &[&str]| {
        let (code, told) = ifugen(folder.path(), arguments);
        assert_eq!(code, Some(0), "{told}");
        told
    };
    let build = || {
        run(&["build", ".", "--lang", "de", "--format", "md,html", "--accept-draft-locales"]);
        fs::read_to_string(folder.path().join("out/pump/de/ifu-security.md")).unwrap()
            + &fs::read_to_string(folder.path().join("out/pump/de/ifu-security.html")).unwrap()
    };
    run(&["translate", "extract", ".", "--lang", "de"]);
    // A name that stands twice is translated once.
    let catalog =
        fs::read_to_string(&po).unwrap().replace("\"Infusion.\"\nmsgstr \"\"", "\"Infusion.\"\nmsgstr \"Infusion.\"");
    let catalog = catalog.replace("\"HIS\"\nmsgstr \"\"", "\"HIS\"\nmsgstr \"KIS\"");
    assert_eq!(
        (catalog.matches("\n#. ").count(), catalog.matches("msgid \"HTTPS or HTTP\"").count()),
        (5, 1),
        "{catalog}"
    );
    fs::write(&po, &catalog).unwrap();
    let made = build();
    assert!(
        !made.contains("<span lang") && made.contains("salted \\*hash\\*") && made.contains("none at all"),
        "{made}"
    );
    let status = run(&["translate", "status", ".", "--lang", "de", "--json", "--check"]);
    assert!(status.contains("\"missing\": 0") && status.contains("\"as_written\": 6"), "{status}");
    let mut translated = catalog;
    for (name, german) in [
        ("salted *hash*", "gesalzener *Hash*"),
        ("all products", "alle Produkte"),
        ("HTTPS or HTTP", "HTTPS oder HTTP"),
        ("none at all", "gar keine"),
    ] {
        let (from, to) = (format!("\"{name}\"\nmsgstr \"\""), format!("\"{name}\"\nmsgstr \"{german}\""));
        assert!(translated.contains(&from), "{name}: {translated}");
        translated = translated.replace(&from, &to);
    }
    fs::write(&po, &translated).unwrap();
    let made = build();
    for (name, times) in [("gesalzener \\*Hash\\*", 1), ("alle Produkte", 2), ("gar keine", 2), ("HTTPS oder HTTP", 8)]
    {
        assert!(made.matches(name).count() >= times, "{name}, {}: {made}", made.matches(name).count());
    }
    for name in ["salted", "all products", "none at all", "HTTPS or HTTP"] {
        assert!(!made.contains(name), "{name}: {made}");
    }
    for port in [443, 8443] {
        assert!(made.contains(&format!("<title>TCP {port} · HTTPS oder HTTP</title>")), "the diagram: {made}");
    }
    // What changes is not shown with the words of before.
    fs::write(&file, text.replacen("all products", "most products", 1)).unwrap();
    let (code, told) = ifugen(folder.path(), &["build", ".", "--lang", "de", "--format", "md"]);
    assert!(code == Some(1) && told.contains("E0502") && told.contains("compatibility.antimalware"), "{told}");
}

#[test]
fn what_only_another_device_of_a_family_uses_stays_in_its_po_file() {
    let device = |name: &str, more: &str| {
        format!(
            "schema = 1\nextends = \"../family/base.toml\"\ndevice.name = \"{name}\"\n\
             device.manufacturer.name = \"Devices\"\ndevice.software_version = \"1.0\"\ndevice.regulation = \"mdr\"\n{more}\
             document = {{ number = \"{name}\", revision = \"A\", date = 2026-01-15, language = \"en\" }}\n"
        )
    };
    let base = "schema = 1\ndevice.purpose = \"Infusion.\"\n\
                environment.assumptions = [\"A locked room.\"]\n\
                access.password = { min_length = 12, stored_as = \"salted hash\" }\n\
                decommission.remains = \"Nothing.\"\n";
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("one/one.ifu.toml", &device("One", ""));
    write(
        "two/two.ifu.toml",
        &device("Two", "environment.assumptions = [\"A guard.\"]\naccess.password.stored_as = \"a hash\"\n"),
    );
    write("family/base.toml", base);
    let po = folder.path().join("family/base.de.po");
    let extract = |paths: &[&str]| {
        let told = ifugen(folder.path(), &[&["translate", "extract", "--lang", "de"], paths].concat());
        assert_eq!(told.0, Some(0), "{}", told.1);
        fs::read_to_string(&po).unwrap()
    };
    let mut translated = extract(&["one", "two"]);
    for source in ["Infusion.", "A locked room.", "salted hash"] {
        let untranslated = format!("msgid \"{source}\"\nmsgstr \"\"");
        assert!(translated.contains(&untranslated), "{translated}");
        translated = translated.replace(&untranslated, &format!("msgid \"{source}\"\nmsgstr \"X {source}\""));
    }
    fs::write(&po, &translated).unwrap();
    for paths in [&["two"][..], &["one"], &["one", "two"], &["two", "one"]] {
        assert_eq!(extract(paths), translated, "{paths:?}");
    }
    // What the family no longer says is obsolete, whoever asks.
    write("family/base.toml", &base.replace("A locked room.", "A safe."));
    let changed = extract(&["two"]);
    assert!(changed.contains("#~ msgid \"A locked room.\"") && !changed.contains("#~ msgid \"salted"), "{changed}");
}

#[test]
fn broken_heads_and_forbidden_characters_of_po_files_are_told() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ifugen(folder.path(), &["init", "pump"]).0, Some(0));
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
    let po = folder.path().join("pump/pump.de.po");
    let good = fs::read_to_string(&po).unwrap();
    let head = good.split("\n\n").next().unwrap();
    let first = good.split("\n\n").nth(1).unwrap();
    let translated = |text: &str| {
        let entry = first.strip_suffix("msgstr \"\"").expect("untranslated");
        good.replacen(first, &format!("{entry}msgstr \"{text}\""), 1)
    };
    let line = translated("A").lines().position(|line| line == "msgstr \"A\"").map(|index| index + 1).unwrap();
    for (text, code, place) in [
        (good.replacen("Language: de", "Language: fr", 1), "E0515", "pump/pump.de.po:2:".to_owned()),
        (good.replacen("charset=UTF-8", "charset=ISO-8859-1", 1), "E0515", "pump/pump.de.po:2:".to_owned()),
        (good.replacen(&format!("{head}\n\n"), "", 1), "E0515", "pump/pump.de.po:".to_owned()),
        (format!("{head}\n\n{good}"), "E0515", "pump/pump.de.po:2:".to_owned()),
        (good.replacen("msgid \"\"\n", "msgid\n", 1), "E0503", "pump/pump.de.po:1:".to_owned()),
        (good.replacen("msgid \"\"\n", "", 1), "E0503", "pump/pump.de.po:1:".to_owned()),
        (translated("A\u{E011}B"), "E0111", format!("pump/pump.de.po:{line}:")),
        (translated("A\u{F0001}B"), "E0111", format!("pump/pump.de.po:{line}:")),
        (translated("A\u{202E}B"), "E0111", format!("pump/pump.de.po:{line}:")),
    ] {
        assert_ne!(text, good);
        fs::write(&po, &text).unwrap();
        let (exit, told) = ifugen(folder.path(), &["build", "pump", "--lang", "de", "--draft", "--format", "md"]);
        assert!(exit == Some(1) && told.contains(code) && told.contains(&place), "{code} {place}: {told}\n{text}");
        assert!(!folder.path().join("out").exists());
    }
    fs::write(&po, translated("A\u{a0}B")).unwrap();
    let (exit, told) = ifugen(folder.path(), &["check", "pump", "--lang", "de", "--draft"]);
    assert_eq!(exit, Some(0), "{told}");
}

#[test]
fn a_project_starts_with_the_texts_to_translate() {
    let folder = tempfile::tempdir().unwrap();
    let tag = LOCALES[LOCALES.len() - 1];
    let (code, told) = ifugen(folder.path(), &["init", "pump", "--lang", tag]);
    assert!(code == Some(0) && told.contains(&format!("pump.{tag}.po")), "{told}");
    let made = fs::read_to_string(folder.path().join("pump/pump.ifu.toml")).unwrap();
    assert!(made.contains(&format!("languages = [\"en\", \"{tag}\"]")), "{made}");
    let po = fs::read_to_string(folder.path().join(format!("pump/pump.{tag}.po"))).unwrap();
    assert!(po.contains("msgid \"Controlled infusion of medication.\"\nmsgstr \"\""), "{po}");
    // English is whole; the other language is, once its texts are translated.
    for (arguments, expected) in [(["--lang", "en"], 0), (["--lang", tag], 1)] {
        let (code, told) = ifugen(folder.path(), &[&["build", "pump", "--format", "md"], &arguments[..]].concat());
        assert_eq!(code, Some(expected), "{told}");
    }
    let (code, told) = ifugen(folder.path(), &["build", "pump", "--format", "md", "--draft"]);
    assert_eq!(code, Some(0), "{told}");
    let (code, told) = ifugen(folder.path(), &["init", "other", "--lang", "tlh"]);
    assert!(code == Some(2) && told.contains("no wording in `tlh`") && !folder.path().join("other").exists(), "{told}");
}
