//! XLIFF files for agencies: exported, filled, imported, and refused where something is wrong with them.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs ifugen in a folder: exit code, standard output and error together.
fn ifugen(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap() + &String::from_utf8(run.stderr).unwrap())
}

const PURPOSE: &str = "Press **OK**, see {ref:device}, `a b` and [the site](https://example.com/).";

/// A folder with a device whose purpose has markup, extracted for German.
fn project() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(ifugen(folder.path(), &["init", "pump"]).0, Some(0));
    let file = folder.path().join("pump/pump.ifu.toml");
    let text = fs::read_to_string(&file).unwrap();
    let line = text.lines().find(|line| line.starts_with("purpose = ")).expect("the starter has a purpose");
    fs::write(&file, text.replacen(line, &format!("purpose = \"{PURPOSE}\""), 1)).unwrap();
    let told = ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    folder
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

fn export(folder: &Path) -> String {
    let told = ifugen(folder, &["translate", "export", "pump", "--xliff", "--lang", "de"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    read(folder, "xliff/pump.de.xlf")
}

/// Imports a text as the file that came back.
fn import(folder: &Path, text: &str) -> (Option<i32>, String) {
    fs::write(folder.join("back.xlf"), text).unwrap();
    ifugen(folder, &["translate", "import", "back.xlf"])
}

/// The export with a target in the unit of the purpose.
fn filled(exported: &str, target: &str) -> String {
    let start = exported.find("id=\"device.purpose\"").expect("the purpose is exported");
    let end = start + exported[start..].find("</source>").unwrap() + "</source>".len();
    format!("{}\n<target>{target}</target>{}", &exported[..end], &exported[end..])
}

const TARGET: &str = "<ph id=\"4\">`a b`</ph>, <ph id=\"2\">{ref:device}</ph>, <bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept>, \
                      <bpt id=\"5\">[</bpt>die Seite<ept id=\"5\">](https://example.com/)</ept>.";

#[test]
fn what_was_exported_comes_back_byte_for_byte() {
    let folder = project();
    let po = folder.path().join("pump/pump.de.po");
    let untouched = fs::read_to_string(&po).unwrap();
    let exported = export(folder.path());
    assert!(!exported.contains("<target"), "nothing is translated yet");
    assert_eq!(import(folder.path(), &exported).0, Some(0));
    assert_eq!(fs::read_to_string(&po).unwrap(), untouched);
    // Each second text is translated, some of them unsure, one with other markup than its source has.
    let mut count = 0;
    let mut text = String::new();
    for entry in untouched.split_inclusive("\n\n") {
        count += 1;
        // A translation has to keep the placeholders.
        if count > 1 && count % 2 == 0 && !entry.contains('{') {
            let fuzzy = if count % 4 == 0 { "#, fuzzy\n" } else { "" };
            let entry = entry.trim_end().strip_suffix("msgstr \"\"").expect("untranslated");
            text.push_str(&entry.replacen("msgctxt", &format!("{fuzzy}msgctxt"), 1));
            text.push_str("msgstr \"Ein *Text* mit \\\"Zeichen\\\" & <Marken>,\\nund so lang, dass er auf zwei Zeilen steht: `x`.\"\n\n");
        } else {
            text.push_str(entry);
        }
    }
    fs::write(&po, text.trim_end().to_owned() + "\n").unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
    let translated = fs::read_to_string(&po).unwrap();
    assert!(count > 10 && translated.contains("#, fuzzy") && translated.contains("<Marken>"), "{translated}");
    let exported = export(folder.path());
    assert!(exported.contains("state=\"needs-review-translation\"") && exported.contains("state=\"translated\""));
    let told = import(folder.path(), &exported);
    assert_eq!(told.0, Some(0), "{}", told.1);
    assert_eq!(fs::read_to_string(&po).unwrap(), translated);
    assert!(told.1.contains("pump/pump.de.po (unchanged)"), "{}", told.1);
}

#[test]
fn a_translation_that_came_back_is_in_the_document() {
    let folder = project();
    let told = import(folder.path(), &filled(&export(folder.path()), TARGET));
    assert_eq!(told.0, Some(0), "{}", told.1);
    let told = ifugen(folder.path(), &["build", "pump", "--lang", "de", "--draft", "--format", "md"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    let text = read(folder.path(), "out/pump/de/ifu-security.md");
    assert!(text.contains("**OK**, [die Seite](https://example.com/)."), "{text}");
}

#[test]
fn markup_that_is_lost_doubled_or_changed_is_told_and_nothing_is_written() {
    let folder = project();
    let exported = export(folder.path());
    let before = read(folder.path(), "pump/pump.de.po");
    let line = exported[..exported.find("id=\"device.purpose\"").unwrap()].matches('\n').count() + 3;
    for (from, to, told) in [
        ("<ph id=\"2\">{ref:device}</ph>", "", "`{ref:device}` is lost"),
        ("{ref:device}", "{ref:device.name}", "`{ref:device}` has become `{ref:device.name}`"),
        ("`a b`</ph>", "`a b`</ph> `a b`", "`` `a b` `` stands more often"),
        ("`a b`</ph>", "`a b`</ph> *neu*", "`*…*` does not stand in the source text"),
        ("https://example.com/", "https://example.org/", "has become `[…](https://example.org/)`"),
        ("<ept id=\"1\">**</ept>", "", "`**…**` is lost"),
    ] {
        assert!(TARGET.contains(from), "{from}");
        let (code, text) = import(folder.path(), &filled(&exported, &TARGET.replace(from, to)));
        assert_eq!(code, Some(1), "{text}");
        let told = told.replace("`` `a b` ``", "``a b``");
        assert!(text.contains("E0511") && text.contains(&told), "{told}: {text}");
        assert!(text.contains(&format!("back.xlf:{line}:")), "line {line}: {text}");
        assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    }
    let (code, text) = import(folder.path(), &filled(&exported, &format!("{TARGET}&#xE011;")));
    assert!(code == Some(1) && text.contains("E0111") && text.contains("U+E011"), "{text}");
}

#[test]
fn what_is_no_file_of_this_project_is_refused() {
    let folder = project();
    let exported = export(folder.path());
    let (code, text) = import(folder.path(), &format!("<!DOCTYPE a>{exported}"));
    assert!(code == Some(1) && text.contains("E0510") && text.contains("back.xlf:1:"), "{text}");
    let (code, text) = import(folder.path(), &exported.replace("pump/pump.ifu.toml", "other/pump.ifu.toml"));
    assert!(code == Some(1) && text.contains("E0512") && text.contains("other/pump.de.po"), "{text}");
    let (code, text) = import(folder.path(), &exported.replace("target-language=\"de\"", "target-language=\"../de\""));
    assert!(code == Some(1) && text.contains("E0513"), "{text}");
    let (code, text) = ifugen(folder.path(), &["translate", "import", "none.xlf"]);
    assert!(code == Some(1) && text.contains("none.xlf"), "{text}");
    // A tool may name the region.
    let (code, text) = import(folder.path(), &exported.replace("target-language=\"de\"", "target-language=\"de-DE\""));
    assert!(code == Some(0) && text.contains("pump/pump.de.po"), "{text}");
}

#[test]
fn a_translation_of_a_text_that_has_changed_is_kept_as_unsure() {
    let folder = project();
    let back = filled(&export(folder.path()), TARGET);
    let file = folder.path().join("pump/pump.ifu.toml");
    fs::write(&file, fs::read_to_string(&file).unwrap().replace("Press **OK**", "Now press **OK**")).unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]).0, Some(0));
    let (code, text) = import(folder.path(), &back);
    assert!(code == Some(0) && text.contains("W0510") && text.contains("`device.purpose`"), "{text}");
    let po = read(folder.path(), "pump/pump.de.po");
    let at = po.find("msgctxt \"device.purpose\"").unwrap();
    assert!(po[..at].contains("#, fuzzy") && po[..at].contains("#| msgid") && po[at..].contains("die Seite"), "{po}");
}

#[test]
fn configurations_of_the_same_name_have_files_of_their_own() {
    let folder = project();
    fs::create_dir(folder.path().join("b")).unwrap();
    let text = read(folder.path(), "pump/pump.ifu.toml").replace("[device]", "[device]\nid = \"b\"");
    fs::write(folder.path().join("b/pump.ifu.toml"), text).unwrap();
    let (code, text) = ifugen(folder.path(), &["translate", "export", ".", "--xliff", "--lang", "de,fr", "-o", "x"]);
    assert_eq!(code, Some(0), "{text}");
    for file in ["b-pump.de.xlf", "b-pump.fr.xlf", "pump-pump.de.xlf", "pump-pump.fr.xlf"] {
        assert!(read(folder.path(), &format!("x/{file}")).contains("original=\""), "{file}");
    }
}

/// A path comes back from an agency like any other text.
#[test]
fn an_import_writes_into_the_project_only() {
    let folder = project();
    let (mine, other) = (folder.path().join("mine"), folder.path().join("other"));
    fs::create_dir(&mine).unwrap();
    fs::rename(folder.path().join("pump"), &other).unwrap();
    fs::write(mine.join("a.ifu.toml"), "schema = 1\n").unwrap();
    let (code, text) = ifugen(folder.path(), &["translate", "export", "other", "--xliff", "--lang", "de"]);
    assert_eq!(code, Some(0), "{text}");
    let exported = filled(&read(folder.path(), "xliff/pump.de.xlf"), TARGET);
    let po = other.join("pump.de.po");
    let before = fs::read_to_string(&po).unwrap();
    let absolute = other.join("pump.ifu.toml").display().to_string();
    let up = "../".repeat(30);
    let not_there = [format!("{up}no/such.ifu.toml"), "/no/such.ifu.toml".to_owned(), "../none/x.ifu.toml".to_owned()];
    let there = ["../other/pump.ifu.toml", "x/../../other/pump.ifu.toml", absolute.as_str()];
    // Whether a file outside exists is not told.
    for original in there.into_iter().chain(not_there.iter().map(String::as_str)) {
        let (code, text) = import(&mine, &exported.replace("other/pump.ifu.toml", original));
        assert!(code == Some(1) && text.contains("E0125") && text.contains("back.xlf:3:"), "{original}: {text}");
        assert!(!text.contains("E0512") && text.contains("nothing was written"), "{original}: {text}");
        assert_eq!(fs::read_to_string(&po).unwrap(), before, "{original}");
    }
    // Where a folder is named that holds both, and where the file lies in the project.
    let up = exported.replace("other/pump.ifu.toml", "../other/pump.ifu.toml");
    fs::write(mine.join("up.xlf"), &up).unwrap();
    let (code, text) = ifugen(&mine, &["translate", "import", "up.xlf", "--project", ".."]);
    assert!(code == Some(0) && text.contains("../other/pump.de.po\n"), "{text}");
    fs::write(&po, &before).unwrap();
    let (code, text) = import(folder.path(), &exported);
    assert_eq!(code, Some(0), "{text}");
    assert_ne!(fs::read_to_string(&po).unwrap(), before);
    // A file that came back may lie anywhere: who runs ifugen has named it.
    fs::write(&po, &before).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let back = elsewhere.path().join("back.xlf");
    fs::write(&back, &exported).unwrap();
    let (code, text) = ifugen(folder.path(), &["translate", "import", back.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{text}");
    assert_ne!(fs::read_to_string(&po).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_po_file_may_be_a_link_within_the_project() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = project();
    let at = |name: &str| folder.path().join(name);
    let elsewhere = tempfile::tempdir().unwrap();
    let outside = elsewhere.path().join("pump.de.po");
    let (link, exported) = (at("pump/pump.de.po"), export(folder.path()));
    let extract = || ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "de"]);
    fs::create_dir(at("translations")).unwrap();
    fs::rename(&link, at("translations/pump.de.po")).unwrap();
    fs::set_permissions(at("translations/pump.de.po"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("../translations/pump.de.po", &link).unwrap();
    let before = read(folder.path(), "translations/pump.de.po");
    let (code, text) = import(folder.path(), &filled(&exported, TARGET));
    assert_eq!(code, Some(0), "{text}");
    assert_ne!(read(folder.path(), "translations/pump.de.po"), before);
    let (code, text) = extract();
    assert_eq!(code, Some(0), "{text}");
    let mode = fs::metadata(at("translations/pump.de.po")).unwrap().permissions().mode() & 0o777;
    assert!(link.is_symlink() && mode == 0o640, "{mode:o}");
    // Out of the project, to a file or to nothing.
    fs::copy(at("translations/pump.de.po"), &outside).unwrap();
    for is_there in [true, false] {
        fs::remove_file(&link).unwrap();
        symlink(&outside, &link).unwrap();
        let before = fs::read(&outside).ok();
        for (code, text) in [extract(), import(folder.path(), &filled(&exported, "Anders."))] {
            assert!(code == Some(1) && text.contains("E0125") && !text.contains("output folder"), "{is_there}: {text}");
        }
        assert_eq!(fs::read(&outside).ok(), before);
        let _ = fs::remove_file(&outside);
    }
    fs::remove_file(&link).unwrap();
    symlink("nothing.po", &link).unwrap();
    let (code, text) = extract();
    assert!(code == Some(2) && text.contains("pump.de.po`: it is a link that leads nowhere"), "{text}");
}

#[test]
fn a_family_in_another_folder_of_the_project_is_translated() {
    let folder = project();
    let own = read(folder.path(), "pump/pump.ifu.toml");
    fs::create_dir(folder.path().join("family")).unwrap();
    let device = own.replacen("schema = 1", "schema = 1\nextends = \"../family/base.toml\"", 1);
    fs::write(folder.path().join("pump/pump.ifu.toml"), device).unwrap();
    fs::write(folder.path().join("family/base.toml"), "schema = 1\n[device]\npurpose = \"Infusion.\"\n").unwrap();
    let here = folder.path().join("pump");
    for command in [&["extract"][..], &["status"], &["export", "--xliff"]] {
        let arguments = [&["translate"], command, &[".", "--lang", "de"]].concat();
        let (code, text) = ifugen(&here, &arguments);
        assert!(code == Some(1) && text.contains("E0125") && text.contains("--project"), "{command:?}: {text}");
        let (code, text) = ifugen(&here, &[&arguments[..], &["--project", ".."]].concat());
        assert_eq!(code, Some(0), "{command:?}: {text}");
    }
}

/// Templates and wording are for others to write.
#[test]
fn a_chapter_of_the_projects_own_hinders_no_translator() {
    let folder = project();
    let text = read(folder.path(), "pump/pump.ifu.toml");
    let ids: Vec<String> = ifugen::testing::SECTIONS.iter().map(|section| format!("{:?}", section.id)).collect();
    let chapters = format!("[document]\nchapters = [{}, \"radiation\"]\n", ids.join(", "));
    fs::write(folder.path().join("pump/pump.ifu.toml"), text.replacen("[document]\n", &chapters, 1)).unwrap();
    assert!(text.contains("[document]\n"));
    for command in [&["extract"][..], &["status"], &["export", "--xliff"]] {
        let (code, text) = ifugen(folder.path(), &[&["translate"], command, &["pump", "--lang", "de,cs"]].concat());
        assert_eq!(code, Some(0), "{command:?}: {text}");
    }
}

#[test]
fn a_new_po_file_has_the_plural_rule_of_its_language() {
    let folder = project();
    let (code, text) = ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "cs,sl,nb,is,tlh"]);
    assert_eq!(code, Some(0), "{text}");
    let line = |language: &str| {
        let po = read(folder.path(), &format!("pump/pump.{language}.po"));
        po.lines().find(|line| line.contains("Plural-Forms")).map(str::to_owned)
    };
    assert!(line("cs").unwrap().contains("nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"));
    assert!(line("sl").unwrap().contains("nplurals=4;"));
    assert!(line("nb").unwrap().contains("nplurals=2; plural=(n != 1);"));
    assert!(line("is").unwrap().contains("n%100==11"));
    assert_eq!(line("tlh"), None, "what is not known is not told");
    // What a translator has put there stays.
    let po = read(folder.path(), "pump/pump.tlh.po");
    let po = po.replacen("\"Language:", "\"Plural-Forms: nplurals=1; plural=0;\\n\"\n\"Language:", 1);
    fs::write(folder.path().join("pump/pump.tlh.po"), po).unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "extract", "pump", "--lang", "tlh"]).0, Some(0));
    assert!(line("tlh").unwrap().contains("nplurals=1; plural=0;"));
}

/// Tools put the source into each target, to be written over. Without a state that is no translation.
#[test]
fn a_source_copied_into_its_target_is_no_translation() {
    let folder = project();
    let exported = export(folder.path());
    let source = exported.split("id=\"device.purpose\"").nth(1).unwrap();
    let source = source.split("<source xml:lang=\"en\">").nth(1).unwrap().split("</source>").next().unwrap();
    let copy = filled(&exported, source);
    let before = read(folder.path(), "pump/pump.de.po");
    let (code, text) = import(folder.path(), &copy);
    assert!(code == Some(0) && text.contains("W0511") && text.contains("`device.purpose`"), "{text}");
    assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    // With a state somebody has said that it is the same in both languages.
    let (code, text) = import(folder.path(), &copy.replace("<target>", "<target state=\"final\">"));
    assert!(code == Some(0) && !text.contains("W0511"), "{text}");
    let po = read(folder.path(), "pump/pump.de.po");
    assert_eq!((before.matches("Press **OK**").count(), po.matches("Press **OK**").count()), (1, 2), "{po}");
}

#[test]
fn utf16_with_a_byte_order_mark_is_read() {
    let folder = project();
    let text = filled(&export(folder.path()), TARGET).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    let bytes: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    fs::write(folder.path().join("back.xlf"), bytes).unwrap();
    let (code, text) = ifugen(folder.path(), &["translate", "import", "back.xlf"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(read(folder.path(), "pump/pump.de.po").contains("die Seite"));
}

fn export2(folder: &Path) -> String {
    let told = ifugen(folder, &["translate", "export", "pump", "--xliff=2.1", "--lang", "de"]);
    assert_eq!(told.0, Some(0), "{}", told.1);
    read(folder, "xliff/pump.de.xlf")
}

/// The export in XLIFF 2.1 with other segments in the unit of the purpose.
fn segmented(exported: &str, segments: &str) -> String {
    let unit = exported.find("name=\"device.purpose\"").expect("the purpose is exported");
    let start = unit + exported[unit..].find("<segment").unwrap();
    let end = start + exported[start..].find("</segment>").unwrap() + "</segment>".len();
    format!("{}{segments}{}", &exported[..start], &exported[end..])
}

/// The purpose in XLIFF 2.1, cut in two.
const HALF1: &str =
    "Press <pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">OK</pc>, see <ph id=\"2\" dataRef=\"d2\"/>, ";
const HALF2: &str =
    "<ph id=\"3\" dataRef=\"d3\"/> and <pc id=\"4\" dataRefStart=\"d4\" dataRefEnd=\"d5\">the site</pc>.";

/// A segment of the purpose with a target, as a tool hands it back that has kept the codes.
fn segment(state: &str, target: &str) -> String {
    format!("<segment{state}><source>{HALF1}{HALF2}</source><target>{target}</target></segment>")
}

const TARGET2: &str = "<ph id=\"3\"/>, <ph id=\"2\"/>, <pc id=\"1\">OK</pc>, <pc id=\"4\">die Seite</pc>.";

#[test]
fn xliff_2_comes_back_as_it_was_written() {
    let folder = project();
    let untouched = read(folder.path(), "pump/pump.de.po");
    let exported = export2(folder.path());
    assert!(exported.contains("version=\"2.1\"") && !exported.contains("<target"), "{exported}");
    assert_eq!(import(folder.path(), &exported).0, Some(0));
    assert_eq!(read(folder.path(), "pump/pump.de.po"), untouched);
    let source = exported.replace("<source xml:space=\"preserve\">", "<source>");
    let codes = [
        "<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\"",
        "<ph id=\"2\" type=\"other\"",
        "disp=\"{ref:device}\"",
        "<data id=\"d1\" xml:space=\"preserve\">**</data>",
        "](https://example.com/)</data>",
    ];
    assert!(codes.iter().all(|code| source.contains(code)), "{source}");
    // With a translation; then with one that somebody has to look at.
    let (code, text) = import(folder.path(), &segmented(&exported, &segment(" state=\"final\"", TARGET2)));
    assert_eq!(code, Some(0), "{text}");
    let done = read(folder.path(), "pump/pump.de.po");
    assert!(done.contains("`a b`, {ref:device}, **OK**, [die Seite](https://example.com/)."), "{done}");
    let exported = export2(folder.path());
    assert!(exported.contains("<segment state=\"translated\">"), "{exported}");
    assert_eq!(import(folder.path(), &exported).0, Some(0));
    assert_eq!(read(folder.path(), "pump/pump.de.po"), done);
    let (code, text) = import(folder.path(), &exported.replace("state=\"translated\"", "state=\"initial\""));
    assert_eq!(code, Some(0), "{text}");
    let unsure = read(folder.path(), "pump/pump.de.po");
    assert!(unsure.contains("#, fuzzy"), "{unsure}");
    let exported = export2(folder.path());
    assert!(exported.contains("<segment state=\"initial\" subState=\"ifugen:review\">"), "{exported}");
    assert_eq!(import(folder.path(), &exported).0, Some(0));
    assert_eq!(read(folder.path(), "pump/pump.de.po"), unsure);
    let file = folder.path().join("back.xlf");
    fs::write(&file, export2(folder.path()).replace("version=\"2.1\"", "version=\"2.0\"")).unwrap();
    assert_eq!(ifugen(folder.path(), &["translate", "import", "back.xlf"]).0, Some(0));
}

#[test]
fn segments_states_and_locks_of_xliff_2() {
    let folder = project();
    let exported = export2(folder.path());
    let before = read(folder.path(), "pump/pump.de.po");
    let two = |first: &str, second: &str| {
        segmented(
            &exported,
            &format!(
                "<segment state=\"final\"><source>{HALF1}</source><target{first}</target></segment>\
                 <segment><source>{HALF2}</source>{second}</segment>"
            ),
        )
    };
    let first = " order=\"2\">, <pc id=\"1\">OK</pc>, <ph id=\"2\"/>.";
    // Half a text is none; what is there stays.
    for second in ["", "<target/>", "<target><ph id=\"3\"/> and <pc id=\"4\">the site</pc>.</target>"] {
        let (code, text) = import(folder.path(), &two(first, second));
        assert!(code == Some(0) && text.contains("W0512") && text.contains("`device.purpose`"), "{second}: {text}");
        assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    }
    // A copy of the source is no translation, unless its state says so.
    let copy = "Press <pc id=\"1\">OK</pc>, see <ph id=\"2\"/>, <ph id=\"3\"/> and <pc id=\"4\">the site</pc>.";
    let (code, text) = import(folder.path(), &segmented(&exported, &segment("", copy)));
    assert!(code == Some(0) && text.contains("W0511"), "{text}");
    assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    // What is locked is not taken.
    let locked = segmented(&exported, &segment(" state=\"final\"", TARGET2))
        .replace("name=\"device.purpose\"", "name=\"device.purpose\" translate=\"no\"");
    assert_eq!(import(folder.path(), &locked).0, Some(0));
    assert_eq!(read(folder.path(), "pump/pump.de.po"), before);
    // A code that is lost.
    let lost = segmented(&exported, &segment("", &TARGET2.replace("<ph id=\"2\"/>", "x")));
    let (code, text) = import(folder.path(), &lost);
    assert!(code == Some(1) && text.contains("E0511") && text.contains("`{ref:device}` is lost"), "{text}");
    // In two segments, which the translator has put in another order.
    let second = "<target order=\"1\"><ph id=\"3\"/>, <pc id=\"4\">Seite</pc></target>";
    let (code, text) = import(folder.path(), &two(first, second));
    assert_eq!(code, Some(0), "{text}");
    let po = read(folder.path(), "pump/pump.de.po");
    assert!(po.contains("`a b`, [Seite](https://example.com/), **OK**, {ref:device}."), "{po}");
}
