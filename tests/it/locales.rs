//! A project's own wording and templates, and the languages that there are: what is right is used, what is wrong is told
//! with its line, and leaves nothing behind.

use std::fs;
use std::path::Path;
use std::process::Command;

use ifugen::testing::{LOCALES, built_in};

/// Runs ifugen in a folder: exit code, standard output and error together.
fn ifugen(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap())
}

fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ifugen(folder.path(), &["init", "pump"]).0, Some(0));
    folder
}

fn write(folder: &Path, file: &str, text: &str) {
    let path = folder.join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Builds the starter, which must be refused with a code at a place, and without a trace in the output folder.
fn refused(folder: &Path, arguments: &[&str], code: &str, place: &str) -> String {
    let all: Vec<&str> = ["build", "pump"].iter().chain(arguments).copied().collect();
    let (exit, text) = ifugen(folder, &all);
    assert_eq!(exit, Some(1), "{text}");
    assert!(text.contains(code), "{code}: {text}");
    assert!(text.contains(place), "{place}: {text}");
    assert!(!folder.join("out").exists(), "an output folder is left behind");
    // What is told on building is told on checking, too.
    let all: Vec<&str> = ["check", "pump"].iter().chain(arguments).copied().collect();
    if !arguments.contains(&"html") {
        let (exit, checked) = ifugen(folder, &all);
        assert!(exit == Some(1) && checked.contains(code) && checked.contains(place), "{checked}");
    }
    text
}

#[test]
fn mistakes_in_own_wording_are_told() {
    for (file, text, code, place, words) in [
        ("locales/en/own.ftl", "title = A\nb c\n", "E0516", "locales/en/own.ftl:2:", "expected"),
        (
            "locales/en/own.ftl",
            "password =\n    .min_length = At least { $length }.\n",
            "E0517",
            "own.ftl:2:30",
            "`$length`",
        ),
        ("locales/en/own.ftl", "title = { -device }\n", "E0517", "own.ftl:1:", "`-device`"),
        ("locales/en/own.ftl", "title = { NUMBER(1) }\n", "E0517", "own.ftl:1:", "function `NUMBER`"),
        ("locales/en/own.ftl", "title = { other }\n", "E0517", "own.ftl:1:", "message `other`"),
        ("locales/en/own.ftl", "title = A\u{E011}\n", "E0111", "own.ftl:1:10", "U+E011"),
        ("locales/en/own.ftl", "title = A { \"\\uE011\" }\n", "E0111", "own.ftl:1:", "U+E011"),
        ("locales/en/locale.toml", "[review]\nstate = \"done\"\n", "E0520", "locales/en/locale.toml:1:", "done"),
        ("locales/EN/own.ftl", "title = A\n", "E0513", "locales/EN/own.ftl:1:", "written `en`"),
        ("locales/wording/own.ftl", "title = A\n", "E0513", "locales/wording/own.ftl:1:", "not a language tag"),
    ] {
        let folder = project();
        write(folder.path(), file, text);
        let told = refused(folder.path(), &["--format", "md"], code, place);
        assert!(told.to_lowercase().contains(&words.to_lowercase()), "{words}: {told}");
    }
    let folder = project();
    write(folder.path(), "locales/sv/a.ftl", "title = A\n");
    write(folder.path(), "locales/SV/a.ftl", "title = A\n");
    refused(folder.path(), &["--format", "md"], "E0521", "locales/sv/a.ftl");
}

#[test]
fn own_wording_that_is_right_is_used() {
    let folder = project();
    let text = "-pump = pump\ntitle = Security of the { -pump }\npassword =\n    .min_length = { $max_attempts } { $min_length }!\n";
    write(folder.path(), "locales/en/own.ftl", text);
    let (code, told) = ifugen(folder.path(), &["build", "pump", "--format", "md"]);
    assert_eq!(code, Some(0), "{told}");
    let made = fs::read_to_string(folder.path().join("out/pump/en/ifu-security.md")).unwrap();
    assert!(made.contains("# Security of the pump") && made.contains("12!"), "{made}");
}

#[test]
fn mistakes_in_own_templates_are_told() {
    for (file, text, format, place, words) in [
        ("templates/chapters/access.md", "Text\n\n{{ access. }}\n", "md", "templates/chapters/access.md:3:", ""),
        ("templates/chapters/access.md", "Text\n{{ acess.role }}\n", "md", "templates/chapters/access.md:2:4", "acess"),
        (
            "templates/chapters/access.md",
            "{{ t(id=\"no.such\") }}\n",
            "md",
            "templates/chapters/access.md:1:",
            "no.such",
        ),
        ("templates/chapters/access.md", "A\n\n\u{E011}\n", "md", "templates/chapters/access.md:3:1", "U+E011"),
        ("templates/html/page.html", "<p>\n{{ nothing.here }}</p>\n", "html", "templates/html/page.html:2:", "nothing"),
        ("templates/html/page.html", "<p>\n{% if %}</p>\n", "html", "templates/html/page.html:2:", ""),
    ] {
        let folder = project();
        write(folder.path(), file, text);
        let code = if text.contains('\u{E011}') { "E0111" } else { "E0519" };
        let told = refused(folder.path(), &["--format", format], code, place);
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[test]
fn language_tags_are_checked() {
    let folder = project();
    for (tag, words) in [
        ("german", "not a language tag"),
        ("../x", "not a language tag"),
        ("DE", "written `de`"),
        ("pt_BR", "written `pt-BR`"),
    ] {
        let told = refused(folder.path(), &["--lang", tag], "E0513", words);
        assert!(!told.contains("E0501"), "{told}");
    }
    refused(folder.path(), &["--lang", "tlh", "--draft"], "E0501", "`tlh`");
    let file = folder.path().join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replacen("languages = [\"en\"]", "languages = [\"en\", \"DE\"]", 1)).unwrap();
    refused(folder.path(), &[], "E0513", "pump.ifu.toml:");
}

#[test]
fn two_po_files_for_one_language_are_told() {
    for (name, code) in
        [("pump.DE.po", 1), ("pump.de-DE.po", 1), ("pump.de_DE.po", 1), ("pump.fr.po", 0), ("pump.po", 0)]
    {
        let folder = project();
        assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
        fs::copy(folder.path().join("pump/pump.de.po"), folder.path().join("pump").join(name)).unwrap();
        let (exit, told) = ifugen(folder.path(), &["check", "pump", "--lang", "de", "--draft"]);
        assert_eq!(exit, Some(code), "{name}: {told}");
        assert_eq!(told.contains("E0514"), code == 1, "{told}");
    }
}

#[test]
fn a_whole_language_of_the_project_is_built_and_listed() {
    let folder = project();
    for (name, text) in built_in("en") {
        let file = name.rsplit('/').next().unwrap().to_owned();
        if file != "coverage.ftl" {
            let text = text.replace("language = English", "language = nynorsk").replace("DANGER", "FARA");
            write(folder.path(), &format!("locales/nn/{file}"), &text);
        }
    }
    write(
        folder.path(),
        "locales/nn/locale.toml",
        "[review]\nstate = \"reviewed\"\nname = \"A. B.\"\nrole = \"translator\"\ndate = \"2026-01-15\"\n",
    );
    let (code, told) = ifugen(folder.path(), &["build", "pump", "--lang", "nn", "--draft", "--format", "md,html,pdf"]);
    assert_eq!(code, Some(0), "{told}");
    let made = fs::read_to_string(folder.path().join("out/pump/nn/ifu-security.html")).unwrap();
    assert!(
        made.contains("<html lang=\"nn\"") && made.contains("nynorsk") && made.contains("15. januar 2026"),
        "{made}"
    );
    let (_, listed) = ifugen(folder.path(), &["locales", "list"]);
    let row = listed.lines().find(|line| line.starts_with("nn ")).unwrap_or_else(|| panic!("{listed}"));
    assert!(
        row.contains("nynorsk")
            && row.contains(" project ")
            && row.contains("reviewed by A. B., translator, 2026-01-15"),
        "{row}"
    );
    // One message less is told: where the list counts them, and where a document would have a hole.
    let page = folder.path().join("locales/nn/page.ftl");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replacen("    .danger = FARA\n", "", 1)).unwrap();
    fs::remove_dir_all(folder.path().join("out")).unwrap();
    let told = refused(folder.path(), &["--lang", "nn", "--draft"], "E0518", "`signal.danger`");
    assert!(told.contains("lacks 1 messages"), "{told}");
    let (_, json) = ifugen(folder.path(), &["locales", "list", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = rows.as_array().unwrap();
    let nn = rows.iter().find(|row| row["language"] == "nn").unwrap();
    assert_eq!(nn["worded"].as_u64().unwrap() + 1, nn["messages"].as_u64().unwrap());
    assert_eq!(
        (nn["from"].as_str(), nn["review"]["state"].as_str(), nn["review"]["role"].as_str()),
        (Some("project"), Some("reviewed"), Some("translator"))
    );
}

#[test]
fn every_built_in_language_is_listed_whole() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "locales/de/own.ftl", "title = Titel\n");
    let (code, json) = ifugen(folder.path(), &["locales", "list", "--json"]);
    assert_eq!(code, Some(0), "{json}");
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rows = rows.as_array().unwrap();
    let listed: Vec<&str> = rows.iter().map(|row| row["language"].as_str().unwrap()).collect();
    assert_eq!(listed, LOCALES);
    for row in rows {
        assert!(row["worded"] == row["messages"] && row["messages"].as_u64() > Some(500), "{row}");
        let from = if row["language"] == "de" { "both" } else { "built_in" };
        assert_eq!(row["from"], from, "{row}");
        assert_eq!(row["review"]["state"] == "source", row["language"] == "en", "{row}");
    }
}

#[test]
fn a_changed_english_message_makes_its_translation_stale() {
    let folder = project();
    let here = folder.path();
    let signed = "[review]\nstate = \"reviewed\"\nname = \"A. B.\"\nrole = \"translator\"\ndate = \"2026-01-15\"\n";
    write(here, "locales/de/own.ftl", "title = Sicherer Betrieb\nnotice =\n    .draft-locale = Entwurf\n");
    write(here, "locales/de/locale.toml", signed);
    let confirm = |arguments: &[&str]| ifugen(here, &[&["locales", "confirm"], arguments].concat());
    let (code, told) = confirm(&["de"]);
    assert!(code == Some(0) && told.contains("2 confirmed now, 0 stale"), "{told}");
    let record = fs::read_to_string(here.join("locales/de/rendered.toml")).unwrap();
    assert_eq!(record.matches("\" = [\"").count(), 2, "only the messages of the project: {record}");
    let cover = || {
        let (code, told) = ifugen(here, &["build", "pump", "--lang", "de", "--draft", "--format", "md", "--force"]);
        assert_eq!(code, Some(0), "{told}");
        fs::read_to_string(here.join("out/pump/de/ifu-security.md")).unwrap()
    };
    let notice = "seit ihre deutsche Fassung geprüft wurde";
    assert!(!cover().contains(notice));
    // The project words it otherwise in English now.
    write(here, "locales/en/own.ftl", "title = Secure use, in short\n");
    let stale = || ifugen(here, &["locales", "stale", "de", "--check"]);
    let (code, told) = stale();
    assert_eq!(code, Some(1), "{told}");
    let all = "de  title: stale\n  en: Secure use, in short\n  de: Sicherer Betrieb\n";
    assert_eq!(told, all);
    assert!(cover().contains(notice));
    let (_, listed) = ifugen(here, &["locales", "list", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let count =
        |tag: &str| rows.as_array().unwrap().iter().find(|row| row["language"] == tag).unwrap()["stale"].clone();
    assert!(count("de") == 1 && count("en") == 0, "{listed}");
    // What nobody has touched since is confirmed by name alone.
    assert!(confirm(&[]).1.contains("de/rendered.toml: 0 confirmed now, 1 stale") && !confirm(&[]).1.contains("en/"));
    assert!(confirm(&["de"]).1.contains("0 confirmed now, 1 stale"));
    let (code, told) = confirm(&["de", "--message", "titel"]);
    assert!(code == Some(2) && told.contains("did you mean `title`?"), "{told}");
    assert!(confirm(&["de", "--message", "title"]).1.contains("1 confirmed now, 0 stale"));
    assert_eq!(stale(), (Some(0), String::new()));
    // A translation that was edited is confirmed with the rest.
    write(here, "locales/en/own.ftl", "title = Secure use in brief\n");
    write(here, "locales/de/own.ftl", "title = Sicherer Betrieb in Kürze\n");
    assert!(confirm(&[]).1.contains("1 confirmed now, 0 stale"));
    let record = fs::read_to_string(here.join("locales/de/rendered.toml")).unwrap();
    assert_eq!(record.matches("\" = [\"").count(), 1, "a message that is gone is forgotten: {record}");
    for (arguments, words) in [(["en", ""], "nothing to confirm"), (["fr", ""], "no wording of its own in `fr`")] {
        let (code, told) = confirm(&arguments[..1]);
        assert!(code == Some(2) && told.contains(words), "{told}");
    }
    write(here, "locales/de/rendered.toml", "[messages]\ntitle = 1\n");
    let (code, told) = ifugen(here, &["build", "pump"]);
    assert!(code == Some(1) && told.contains("E0522") && told.contains("locales/de/rendered.toml"), "{told}");
}

/// The row of a language in `locales list`.
fn listed(folder: &Path, tag: &str) -> serde_json::Value {
    let (_, json) = ifugen(folder, &["locales", "list", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    rows.as_array().unwrap().iter().find(|row| row["language"] == tag).unwrap().clone()
}

#[test]
fn an_import_records_who_reviewed_which_messages() {
    let folder = project();
    let here = folder.path();
    let own = "signal =\n    .danger = GEFAHR\nmeasure =\n    .at-least = mindestens { $value }\n    .at-most = höchstens { $value }\n";
    write(here, "locales/de/own.ftl", own);
    // A part is a part: the language stays a draft, and says so.
    let (code, told) = ifugen(here, &["locales", "export", "locales/de", "--form", "xlsx"]);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(ifugen(here, &["locales", "export", "locales/de"]).0, Some(0));
    let import = |file: &str, more: &[&str]| {
        let by = ["--reviewed-by", "Ada L.", "--role", "technical writer", "--date", "2026-01-15"];
        let all: Vec<&str> =
            ["locales", "import", file, "locales/de"].into_iter().chain(by).chain(more.iter().copied()).collect();
        ifugen(here, &all)
    };
    // What nobody has confirmed is open, in every form, until the reviewer takes the mark away.
    for file in ["de.po", "de.xlsx"] {
        let (code, told) = import(file, &[]);
        assert!(code == Some(0) && told.contains(", 0 recorded as reviewed"), "{file}: {told}");
        assert!(!here.join("locales/de/locale.toml").exists(), "{file}");
    }
    let po = fs::read_to_string(here.join("de.po")).unwrap();
    write(here, "de.po", &po.replace("#, fuzzy\n", "").replace("höchstens ", "maximal "));
    let (code, told) = import("de.po", &["--message", "measure.*"]);
    assert!(code == Some(0) && told.contains("1 texts changed, 0 not taken, 2 recorded as reviewed"), "{told}");
    let about = fs::read_to_string(here.join("locales/de/locale.toml")).unwrap();
    assert!(about.contains("state = \"draft\"") && about.contains("name = \"Ada L.\""), "{about}");
    assert_eq!(about.matches("\"measure.").count(), 2, "{about}");
    let row = listed(here, "de");
    assert_eq!(
        (&row["reviewed"], &row["reviewers"][0]["messages"], &row["review"]["state"]),
        (&2.into(), &2.into(), &"draft".into())
    );
    assert!(row["translations"].as_u64() > Some(1000), "{row}");
    let (_, table) = ifugen(here, &["locales", "list"]);
    let line = table.lines().find(|line| line.starts_with("de ")).unwrap();
    assert!(
        line.contains(" 0 % ") && line.ends_with("draft; 2 messages reviewed by Ada L., technical writer, 2026-01-15"),
        "{line}"
    );
    // The same review again is no second one.
    import("de.po", &["--message", "measure.*"]);
    assert_eq!(fs::read_to_string(here.join("locales/de/locale.toml")).unwrap(), about);
    // The rest later, by name.
    assert!(import("de.po", &["--message", "signal.danger"]).1.contains("1 recorded as reviewed"));
    assert_eq!(listed(here, "de")["reviewed"], 3);
    // A text that changes is no longer reviewed; nor is one whose English text changes.
    write(here, "locales/de/own.ftl", &own.replace("höchstens ", "maximal ").replace("mindestens ", "minimal "));
    assert_eq!(listed(here, "de")["reviewed"], 2);
    write(here, "locales/en/own.ftl", "signal =\n    .danger = PERIL\n");
    assert_eq!(listed(here, "de")["reviewed"], 1);
    // A review has a role and a day, and English has none.
    let (code, told) = ifugen(here, &["locales", "import", "de.po", "locales/de", "--reviewed-by", "Ada L."]);
    assert!(code == Some(2) && told.contains("--role") && told.contains("--date"), "{told}");
    let (code, told) = ifugen(
        here,
        &["locales", "import", "de.po", "locales/en", "--reviewed-by", "A", "--role", "b", "--date", "2026-01-15"],
    );
    assert!(code == Some(2) && told.contains("no reviewer"), "{told}");
    write(here, "locales/de/locale.toml", &about.replace("role = ", "rolle = "));
    refused(here, &["--format", "md"], "E0520", "locales/de/locale.toml");
}

#[test]
fn an_export_shows_messages_as_documents_print_them() {
    let folder = project();
    let here = folder.path();
    let own = "measure =\n    .at-least = mindestens { $value }\n";
    write(here, "locales/de/own.ftl", own);
    let export = |more: &[&str]| {
        let all: Vec<&str> = ["locales", "export", "locales/de", "-o", "de.po"].iter().chain(more).copied().collect();
        let (code, told) = ifugen(here, &all);
        assert_eq!(code, Some(0), "{told}");
        fs::read_to_string(here.join("de.po")).unwrap()
    };
    let made_up = export(&[]);
    let real = export(&["--example", "pump"]);
    assert_eq!(
        made_up.lines().filter(|line| !line.starts_with("#.")).collect::<Vec<_>>(),
        real.lines().filter(|line| !line.starts_with("#.")).collect::<Vec<_>>(),
        "only examples differ"
    );
    let count = |text: &str, label: &str| text.lines().filter(|line| line.starts_with(label)).count();
    assert!(count(&real, "#. en, made up: ") < count(&made_up, "#. en, made up: "), "{real}");
    assert!(count(&real, "#. en, made up: ") > 100, "the starter does not print all");
    // No mark, and no value in the place of a name.
    assert!(!real.chars().any(|c| ('\u{e000}'..='\u{f8ff}').contains(&c) || c >= '\u{f0000}'), "{real}");
    write(here, "pump/pump.ifu.toml", "[device]\n");
    let (code, told) = ifugen(here, &["locales", "export", "locales/de", "--example", "pump"]);
    assert!(code == Some(1) && told.contains("pump.ifu.toml"), "{told}");
}
