//! Tables that are exported, edited and imported.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::import::{Imported, import};
use super::*;
use crate::base::source::Roots;
use crate::input::sheet::{self, Cell};

/// A configuration in a folder of its own.
struct Case {
    folder: tempfile::TempDir,
}

const DEVICE: &str = "\
schema = 1
device = { name = \"P\", manufacturer.name = \"M\", software_version = \"1.10\", purpose = \"It infuses.\" }
document = { number = \"1\", revision = \"A\", date = 2026-01-15, language = \"en\" }
";

const PORTS: &str = "
# Ports, as the firewall team has them.
[[network.port]]
id = \"https\"          # the page
number = 443
transport = \"tcp\"
direction = \"inbound\"
protocol = 'HTTPS'
encryption = { state = \"provided\", method = [\"TLS 1.2\", \"TLS 1.3\"] }
need = \"required\"
purpose = \"Status page.\"

[[network.port]]
id = \"dicom\"
number = [ 104, \"11112..11113\" ]
transport = \"tcp\"
direction = \"outbound\"
protocol = \"DICOM\"
configurable = true
purpose = \"\"\"
Images.
Reports, too.\"\"\"
when.condition = \"DICOM is on\"
";

impl Case {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let case = Self { folder };
        fs::write(case.configuration(), text).expect("written");
        case
    }

    fn ports(more: &str) -> Self {
        Self::new(&format!("{DEVICE}{PORTS}{more}"))
    }

    fn configuration(&self) -> PathBuf {
        self.folder.path().join("pump.ifu.toml")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.configuration()).expect("read")
    }

    fn export(&self, what: &str, form: &str) -> Vec<u8> {
        exported(&self.configuration(), what, form)
    }

    /// The exported table as cells.
    fn cells(&self, what: &str) -> Vec<Vec<String>> {
        cells(&self.export(what, "csv"))
    }

    fn import(&self, table: &[u8], delete: bool) -> (Option<Imported>, Vec<String>) {
        let path = self.folder.path().join("table.csv");
        fs::write(&path, table).expect("written");
        let roots = Roots::of(&[self.configuration()], Path::new("."));
        let (imported, found) = import(&path, &self.configuration(), &roots, delete).expect("an import");
        (imported, found.iter().map(|(one, _)| format!("{} {}", one.code(), one.message())).collect())
    }

    /// The difference that an import makes, without context: lines that go and lines that come.
    fn difference(&self, table: &[u8], delete: bool) -> Vec<String> {
        let (imported, found) = self.import(table, delete);
        let imported = imported.unwrap_or_else(|| panic!("{found:?}"));
        difference(&imported.before, &imported.after)
    }

    /// The codes of a table with other cells.
    fn codes(&self, edit: impl Fn(&mut Vec<Vec<String>>)) -> Vec<String> {
        let (imported, found) = self.import(&edited(&self.cells("ports"), edit), false);
        let codes = found.iter().map(|line| line[..5].to_owned()).collect();
        assert!(imported.is_none() || found.iter().all(|line| line.starts_with('W')), "{found:?}");
        codes
    }
}

fn difference(before: &str, after: &str) -> Vec<String> {
    let difference = similar::TextDiff::from_lines(before, after);
    let changes = difference.iter_all_changes().filter(|change| change.tag() != similar::ChangeTag::Equal);
    changes.map(|change| format!("{}{}", change.tag(), change.value().trim_end_matches('\n'))).collect()
}

fn exported(path: &Path, what: &str, form: &str) -> Vec<u8> {
    let mut sources = Sources::default();
    let (loaded, found) = load(path, &mut sources);
    let loaded = loaded.unwrap_or_else(|| panic!("{found:?}"));
    let table = Table::of(list(what).expect("a list"), &loaded, &sources);
    let format = FORMATS.iter().find(|format| format.name == form).expect("a format");
    table.export(format, false).expect("a table")
}

fn cells(csv: &[u8]) -> Vec<Vec<String>> {
    let sheets = sheet::read(csv).expect("a table");
    let width = sheets[0].rows[0].cells.len();
    let row = |row: &sheet::Row| (0..width).map(|column| row.cell(column).text().to_owned()).collect();
    sheets[0].rows.iter().map(row).collect()
}

/// A table as a program writes it that knows nothing of guards and quotes only where it must.
fn written(rows: &[Vec<String>], separator: u8) -> Vec<u8> {
    let mut writer = ::csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| sheet::guarded(cell))).expect("written");
    }
    writer.into_inner().expect("written")
}

fn edited(rows: &[Vec<String>], edit: impl Fn(&mut Vec<Vec<String>>)) -> Vec<u8> {
    let mut rows = rows.to_vec();
    edit(&mut rows);
    written(&rows, b',')
}

fn column(rows: &[Vec<String>], name: &str) -> usize {
    rows[0].iter().position(|head| head == name).unwrap_or_else(|| panic!("no {name} in {:?}", rows[0]))
}

/// Sets a cell of the n-th row below the head.
fn set(rows: &mut [Vec<String>], row: usize, name: &str, text: &str) {
    let column = column(rows, name);
    text.clone_into(&mut rows[row][column]);
}

#[test]
fn each_name_is_a_list() {
    for (name, path) in NAMES {
        assert_eq!(list(name).expect(name).path, *path);
    }
    assert!(list("document.history").is_some() && list("logging").is_none() && list("x").is_none());
}

#[test]
fn a_table_shows_each_value_as_people_write_it() {
    let rows = Case::ports("").cells("ports");
    assert!(rows[0][0].starts_with("ifugen network.port 2 "), "{:?}", rows[0]);
    let value = |row: usize, name: &str| rows[row][column(&rows, name)].as_str();
    assert_eq!((value(1, "id"), value(1, "number"), value(1, "protocol")), ("https", "443", "HTTPS"));
    assert_eq!((value(1, "encryption.state"), value(1, "encryption.method")), ("provided", "TLS 1.2\nTLS 1.3"));
    assert_eq!((value(2, "number"), value(2, "configurable")), ("104\n11112..11113", "true"));
    assert_eq!((value(2, "purpose"), value(2, "when.condition")), ("Images.\nReports, too.", "DICOM is on"));
    assert!(!rows[0].contains(&"peers".to_owned()), "a field that is not in use is no column");
}

#[test]
fn an_edited_cell_changes_its_value_alone() {
    let case = Case::ports("");
    for (row, name, text, expected) in [
        (1, "number", "8443", vec!["-number = 443", "+number = 8443"]),
        (1, "id", "web", vec!["-id = \"https\"          # the page", "+id = \"web\"          # the page"]),
        (2, "number", "104", vec!["-number = [ 104, \"11112..11113\" ]", "+number = [104]"]),
        (2, "configurable", "FALSCH", vec!["-configurable = true", "+configurable = false"]),
        (
            1,
            "encryption.method",
            "TLS 1.3",
            vec![
                "-encryption = { state = \"provided\", method = [\"TLS 1.2\", \"TLS 1.3\"] }",
                "+encryption = { state = \"provided\", method = [\"TLS 1.3\"] }",
            ],
        ),
        (2, "when.condition", "", vec!["-when.condition = \"DICOM is on\""]),
        (2, "when.condition", "it is on", vec!["-when.condition = \"DICOM is on\"", "+when.condition = \"it is on\""]),
        (2, "need", "optional", vec!["+need = \"optional\""]),
        (
            1,
            "encryption.method",
            "",
            vec![
                "-encryption = { state = \"provided\", method = [\"TLS 1.2\", \"TLS 1.3\"] }",
                "+encryption = { state = \"provided\" }",
            ],
        ),
    ] {
        let table = edited(&case.cells("ports"), |rows| set(rows, row, name, text));
        assert_eq!(case.difference(&table, false), expected, "{name}");
    }
}

#[test]
fn rows_are_added_and_removed() {
    let case = Case::ports("");
    let table = edited(&case.cells("ports"), |rows| {
        let mut row = rows[1].clone();
        row[0].clear();
        rows.push(row);
        set(rows, 3, "id", "ssh");
        set(rows, 3, "number", "22");
        set(rows, 3, "encryption.method", "");
        set(rows, 3, "encryption.state", "");
    });
    let added = case.difference(&table, false);
    let expected = [
        "+",
        "+[[network.port]]",
        "+id = \"ssh\"",
        "+number = 22",
        "+transport = \"tcp\"",
        "+direction = \"inbound\"",
        "+protocol = \"HTTPS\"",
        "+need = \"required\"",
        "+purpose = \"Status page.\"",
    ];
    assert_eq!(added, expected);
    let cut = edited(&case.cells("ports"), |rows| _ = rows.remove(1));
    let (imported, found) = case.import(&cut, false);
    assert!(imported.is_none() && found[0].starts_with("E0767") && found[0].contains("`https`"), "{found:?}");
    let removed = case.difference(&cut, true);
    assert!(removed.iter().all(|line| line.starts_with('-')) && removed.contains(&"-number = 443".to_owned()));
    assert!(!removed.iter().any(|line| line.contains("dicom")), "{removed:?}");
}

#[test]
fn lists_on_one_line_and_lists_that_are_not_there() {
    let line = "network.port = [{ id = \"a\", number = 1, transport = \"tcp\", direction = \"inbound\", protocol = \"A\", purpose = \"It is used.\" }]\n";
    let case = Case::new(&format!("{DEVICE}{line}"));
    let table = edited(&case.cells("ports"), |rows| set(rows, 1, "number", "2"));
    assert_eq!(case.difference(&table, false)[1], format!("+{}", line.trim_end().replace("number = 1", "number = 2")));
    let more = edited(&case.cells("ports"), |rows| {
        let mut row = rows[1].clone();
        row[0].clear();
        rows.push(row);
        set(rows, 2, "id", "b");
        for (row, cell) in rows.iter_mut().zip(["need", "required", ""]) {
            row.push(cell.to_owned());
        }
    });
    let row = |id: &str, need: &str| {
        format!(
            "{{ id = \"{id}\", number = 1, transport = \"tcp\", direction = \"inbound\", protocol = \"A\", purpose = \"It is used.\"{need} }}"
        )
    };
    let expected = format!("+network.port = [{}, {}]", row("a", ", need = \"required\""), row("b", ""));
    assert_eq!(case.difference(&more, false)[1], expected);
    // A list that the configuration does not have yet.
    let none = Case::new(DEVICE);
    let table = edited(&none.cells("zones"), |rows| {
        rows.push(vec![String::new(); rows[0].len()]);
        set(rows, 1, "id", "lan");
        set(rows, 1, "title", "The network");
    });
    assert_eq!(none.difference(&table, false), ["+", "+[[network.zone]]", "+id = \"lan\"", "+title = \"The network\""]);
}

#[test]
fn line_ends_and_a_byte_order_mark_stay() {
    let text = format!("\u{feff}{DEVICE}{PORTS}").replace('\n', "\r\n").replacen("\r\n", "\n", 1);
    let case = Case::new(&text);
    let table = edited(&case.cells("ports"), |rows| {
        set(rows, 1, "number", "8443");
        set(rows, 2, "need", "optional");
    });
    let (imported, found) = case.import(&table, false);
    let after = imported.unwrap_or_else(|| panic!("{found:?}")).after;
    let expected = text.replace("number = 443\r\n", "number = 8443\r\n");
    let expected = expected
        .replace("when.condition = \"DICOM is on\"\r\n", "when.condition = \"DICOM is on\"\r\nneed = \"optional\"\r\n");
    assert_eq!(after, expected);
}

/// What programs make of cells without being asked.
#[test]
fn what_a_spreadsheet_program_rewrites_changes_nothing() {
    let versions = "
[[sbom.component]]
name = \"zlib\"
version = \"1.10\"
support_end = \"2031-06\"
[[sbom.component]]
name = \"007\"
version = \"4.2\"
support_end = 2031-06-15
";
    let case = Case::ports(versions);
    let components = case.cells("components");
    for (row, name, text, code) in [
        (1, "version", "1.1", Some("W0760")),
        (1, "version", "1,1", Some("W0760")),
        (1, "support_end", "01.06.2031", Some("W0760")),
        (1, "support_end", "2031-06-01", Some("W0760")),
        (2, "name", "7", Some("W0760")),
        (2, "support_end", "15.06.2031", Some("W0760")),
        (1, "version", "1.10  ", None),
        (2, "version", "04. Feb", Some("E0772")),
        (2, "version", "4. Feb 26", Some("E0772")),
        (2, "version", "Feb-04", Some("E0772")),
        (2, "version", "5.01E+12", Some("E0772")),
        (2, "version", "#NAME?", Some("E0772")),
        (2, "version", "#WERT!", Some("E0772")),
        (2, "version", "=A1", Some("E0771")),
    ] {
        let mut rows = components.clone();
        set(&mut rows, row, name, text);
        let table = if text.starts_with('=') {
            String::from_utf8(written(&rows, b';')).expect("text").replace("'=A1", "=A1").into_bytes()
        } else {
            written(&rows, b';')
        };
        let (imported, found) = case.import(&table, false);
        let codes: Vec<&str> = found.iter().map(|line| &line[..5]).collect();
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{text}: {found:?}");
        assert_eq!(imported.is_some(), code.is_none_or(|code| code.starts_with('W')), "{text}");
        assert!(imported.is_none_or(|imported| imported.before == imported.after), "{text}");
    }
    for (row, name, text) in [
        (1, "number", "443.0"),
        (1, "number", "443,00"),
        (1, "number", " 443 "),
        (2, "configurable", "TRUE"),
        (2, "configurable", "WAHR"),
        (2, "purpose", "Images.\r\nReports, too.\r\n"),
    ] {
        let table = edited(&case.cells("ports"), |rows| set(rows, row, name, text));
        assert_eq!(case.difference(&table, false), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn dates_that_are_typed_are_dates() {
    let history = "[[document.history]]\nrevision = \"A\"\ndate = 2026-01-15\nchange = \"First issue.\"\n";
    let document = "number = \"1\"\nrevision = \"A\"\ndate = 2026-01-15\nlanguage = \"en\"\n";
    let head = DEVICE.lines().filter(|line| !line.starts_with("document")).collect::<Vec<_>>().join("\n");
    let case = Case::new(&format!("{head}\n[document]\n{document}{history}"));
    for (text, expected) in [("2026-01-02", Some("2026-01-02")), ("2.1.2026", Some("2026-01-02")), ("15/01/2026", None)]
    {
        let table = edited(&case.cells("document.history"), |rows| set(rows, 1, "date", text));
        let expected: Vec<String> =
            expected.into_iter().flat_map(|day| ["-date = 2026-01-15".to_owned(), format!("+date = {day}")]).collect();
        assert_eq!(case.difference(&table, false), expected, "{text}");
    }
    let table = edited(&case.cells("document.history"), |rows| set(rows, 1, "date", "2/3/2026"));
    assert!(case.import(&table, false).1[0].starts_with("E0770"));
}

#[test]
fn what_is_wrong_with_a_table_is_reported() {
    let case = Case::ports("");
    for (code, edit) in [
        (
            "E0761",
            Box::new(|rows: &mut Vec<Vec<String>>| rows[0][0] = "row".into()) as Box<dyn Fn(&mut Vec<Vec<String>>)>,
        ),
        ("E0762", Box::new(|rows| rows[0][0] = rows[0][0].replace("network.port", "network.prot"))),
        ("E0763", Box::new(|rows| set(rows, 0, "number", "nummer"))),
        ("E0763", Box::new(|rows| set(rows, 0, "number", ""))),
        ("E0763", Box::new(|rows| set(rows, 0, "number", "id"))),
        ("E0764", Box::new(|rows| rows[1][0] = "https".into())),
        ("E0764", Box::new(|rows| rows[2][0] = rows[1][0].clone())),
        (
            "E0765",
            Box::new(|rows| {
                let mut row = rows[1].clone();
                row[0] = "r9.12345678".into();
                row[1] = "other".into();
                rows.push(row);
            }),
        ),
        ("E0770", Box::new(|rows| set(rows, 2, "configurable", "maybe"))),
        ("E0770", Box::new(|rows| set(rows, 2, "number", "[104"))),
        (
            "E0773",
            Box::new(|rows| {
                let at = rows[0].len();
                for (number, row) in rows.iter_mut().enumerate() {
                    row.insert(at, if number == 0 { "encryption".into() } else { "TLS 1.3".into() });
                }
            }),
        ),
        // The configuration as it would be has errors of its own.
        ("E0202", Box::new(|rows| set(rows, 1, "id", ""))),
        ("E0306", Box::new(|rows| set(rows, 2, "id", "https"))),
    ] {
        let codes = case.codes(edit);
        assert!(codes.iter().any(|found| found == code), "{code}: {codes:?}");
    }
    let notes = edited(&case.cells("ports"), |rows| {
        for (number, row) in rows.iter_mut().enumerate() {
            row.push(if number == 0 { "# to be asked".into() } else { "a note".into() });
        }
    });
    assert_eq!(case.difference(&notes, false), Vec::<String>::new());
    // A missing column changes nothing, nor do rows in another order.
    let fewer = edited(&case.cells("ports"), |rows| {
        let at = column(rows, "purpose");
        for row in rows.iter_mut() {
            row.remove(at);
        }
        rows[1..].reverse();
    });
    assert_eq!(case.difference(&fewer, false), Vec::<String>::new());
}

#[test]
fn both_values_of_a_conflict_are_told() {
    let case = Case::ports("");
    let table = edited(&case.cells("ports"), |rows| set(rows, 1, "number", "8443"));
    fs::write(case.configuration(), case.text().replace("number = 443", "number = 4443")).expect("written");
    let (imported, found) = case.import(&table, false);
    assert!(imported.is_none());
    assert!(found[0].starts_with("E0766") && found[0].contains("`8443`") && found[0].contains("`4443`"), "{found:?}");
    // A change of another row is none, and a row that was added stays.
    let more = PORTS.replace("\"https\"", "\"a\"").replace("\"dicom\"", "\"b\"");
    let case = Case::ports("");
    let table = edited(&case.cells("ports"), |rows| set(rows, 1, "number", "8443"));
    let cut = edited(&case.cells("ports"), |rows| _ = rows.remove(2));
    let changed = PORTS.replace("Images.", "Pictures.");
    fs::write(case.configuration(), format!("{DEVICE}{more}{changed}")).expect("written");
    let (imported, found) = case.import(&table, false);
    // The row that changed has the old text in the table, which nobody edited there: it is a conflict all the same.
    assert!(imported.is_none() && found.len() == 1 && found[0].contains("Pictures."), "{found:?}");
    let (imported, found) = case.import(&cut, true);
    assert!(imported.is_none() && found.iter().any(|line| line.starts_with("E0768")), "{found:?}");
}

#[test]
fn rows_of_a_family_are_changed_in_the_family() {
    let case =
        Case::new(&format!("extends = \"base.toml\"\n{DEVICE}[[network.port]]\nid = \"dicom\"\nneed = \"optional\"\n"));
    fs::write(case.folder.path().join("base.toml"), format!("schema = 1\n{PORTS}")).expect("written");
    let rows = case.cells("ports");
    assert!(rows[1][0].starts_with("inherited r1.") && rows[2][0].starts_with("r1."), "{rows:?}");
    assert_eq!(case.difference(&written(&rows, b','), false), Vec::<String>::new());
    let told = |edit: &dyn Fn(&mut Vec<Vec<String>>)| {
        let (imported, found) = case.import(&edited(&rows, edit), true);
        (imported.map(|imported| difference(&imported.before, &imported.after)), found)
    };
    let (imported, found) = told(&|rows| set(rows, 1, "number", "8443"));
    assert!(imported.is_none() && found[0].starts_with("E0769") && found[0].contains("base.toml"), "{found:?}");
    let (imported, found) = told(&|rows| _ = rows.remove(1));
    assert!(imported.is_none() && found[0].starts_with("E0769"), "{found:?}");
    // The device's own row can replace what the family says, and not empty it.
    assert_eq!(told(&|rows| set(rows, 2, "number", "105")).0, Some(vec!["+number = [105]".to_owned()]));
    let (imported, found) = told(&|rows| set(rows, 2, "number", ""));
    assert!(imported.is_none() && found[0].starts_with("E0769"), "{found:?}");
    // The family's own file is edited as any other.
    let family = case.folder.path().join("base.toml");
    let table = case.folder.path().join("family.csv");
    fs::write(&table, edited(&cells(&exported(&family, "ports", "csv")), |rows| set(rows, 1, "number", "8443")))
        .expect("written");
    let (imported, found) =
        import(&table, &family, &Roots::of(std::slice::from_ref(&family), Path::new(".")), false).expect("an import");
    let imported = imported.unwrap_or_else(|| panic!("{found:?}"));
    assert_eq!(difference(&imported.before, &imported.after), ["-number = 443", "+number = 8443"]);
    // Its list has no ids: a row of the device's own would replace all of it.
    let case = Case::new(&format!("extends = \"base.toml\"\n{DEVICE}"));
    let flow = "schema = 1\n[[network.flow]]\nfrom = \"device\"\nto = \"device\"\ndata = [\"health\"]\n";
    fs::write(case.folder.path().join("base.toml"), flow).expect("written");
    let table = edited(&case.cells("flows"), |rows| {
        let mut row = rows[1].clone();
        row[0].clear();
        rows.push(row);
    });
    let (imported, found) = case.import(&table, false);
    assert!(imported.is_none() && found.iter().any(|line| line.starts_with("E0773")), "{found:?}");
}

/// All configurations of the examples with the lists that they have.
fn examples() -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files =
        files.map(walkdir::DirEntry::into_path).filter(|path| path.extension().is_some_and(|end| end == "toml"));
    let mut found = Vec::new();
    for path in files {
        let mut sources = Sources::default();
        let (loaded, problems) = load(&path, &mut sources);
        let loaded = loaded.unwrap_or_else(|| panic!("{problems:?}"));
        for list in lists() {
            if !Table::of(list.clone(), &loaded, &sources).rows.is_empty() {
                found.push((path.clone(), list.path.clone()));
            }
        }
    }
    found
}

fn imported(path: &Path, table: &[u8], delete: bool) -> (Option<Imported>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("table");
    fs::write(&file, table).expect("written");
    let (imported, found) =
        import(&file, path, &Roots::of(&[path.to_path_buf()], Path::new(".")), delete).expect("an import");
    (imported, found.iter().map(|(one, _)| format!("{} {}", one.code(), one.message())).collect())
}

#[test]
fn an_unedited_table_of_each_example_changes_no_byte() {
    let examples = examples();
    assert!(examples.len() > 50, "{} lists", examples.len());
    // Each list once, the forms in turn: an import reads the whole device.
    for ((path, list), form) in examples.iter().zip(["csv", "xlsx"].into_iter().cycle()) {
        let (imported, found) = imported(path, &exported(path, list, form), false);
        let imported = imported.unwrap_or_else(|| panic!("{} {list}: {found:?}", path.display()));
        assert!(found.is_empty() && imported.before == imported.after, "{} {list}: {found:?}", path.display());
    }
}

#[test]
fn the_editor_of_toml_writes_each_example_as_it_is() {
    for (path, list) in examples() {
        let text = fs::read_to_string(&path).expect("read");
        assert_eq!(edit::apply(&text, &list, &[]).as_deref(), Ok(text.as_str()), "{}", path.display());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]

    /// An edit of any text of any example changes that value, and an export after it shows it.
    #[test]
    fn an_edit_changes_one_value(which in any::<prop::sample::Index>(), cell in any::<prop::sample::Index>(), text in "[a-zA-Z=+@'\"#\\[{ äß,;\n]{1,20}[a-z]") {
        static EXAMPLES: std::sync::LazyLock<Vec<(PathBuf, String)>> = std::sync::LazyLock::new(examples);
        let (path, list) = which.get(&EXAMPLES);
        let form = exported(path, list, "csv");
        let mut rows = cells(&form);
        let texts: Vec<(usize, usize)> = (1..rows.len())
            .flat_map(|row| (1..rows[0].len()).map(move |column| (row, column)))
            .filter(|(row, column)| {
                let takes = takes_of(&super::list(list).expect("a list"), &rows[0][*column]);
                // An id would break references; closed values and forms are checked elsewhere.
                !rows[*row][0].starts_with("inherited") && !rows[*row][*column].is_empty() && takes.text && takes.values.is_none() && !takes.is_mixed()
                    && ["title", "purpose", "description", "note", "name", "action"].contains(&rows[0][*column].as_str())
            })
            .collect();
        prop_assume!(!texts.is_empty());
        let (row, column) = *cell.get(&texts);
        let text = text.trim().to_owned();
        rows[row][column].clone_from(&text);
        let (imported, found) = imported(path, &written(&rows, b';'), false);
        // A text can be wrong as Markdown; then nothing is written.
        prop_assert!(imported.is_some() || found.iter().all(|line| !line.starts_with("E07")), "{found:?}");
        let Some(imported) = imported else { return Err(TestCaseError::reject("not valid")) };
        let folder = tempfile::tempdir().expect("a folder");
        let new = folder.path().join("pump.ifu.toml");
        fs::write(&new, &imported.after).expect("written");
        prop_assert!(imported.changes.len() <= 1);
        // Only lines of that value differ.
        let changed = difference(&imported.before, &imported.after);
        prop_assert!(changed.iter().filter(|line| line.starts_with('-')).count() <= 1 + imported.before.matches("\"\"\"").count());
        if !imported.before.contains("extends") {
            let now = cells(&exported(&new, list, "csv"));
            let lines = |text: &str| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
            prop_assert_eq!(lines(&now[row][column]), lines(&text));
            for (number, (one, other)) in now.iter().zip(&rows).enumerate().skip(1) {
                for at in 1..one.len() {
                    prop_assert!((number, at) == (row, column) || one[at] == other[at]);
                }
            }
        }
    }

    /// Any text is read from a cell as it was written into it.
    #[test]
    fn a_text_survives_its_cell(text in "\\PC{0,30}") {
        for takes in [Takes { text: true, ..Takes::default() }, super::open()] {
            let shown = cell::text(&Value::String(text.clone()), &takes);
            if text.trim().is_empty() || text.trim() != text && !takes.is_mixed() {
                continue;
            }
            match cell::read(&shown, &takes, None) {
                Ok(value) => prop_assert_eq!(value.as_str(), Some(text.as_str())),
                Err(why) => prop_assert_eq!(why, cell::Refused::Made),
            }
        }
    }
}

#[test]
fn a_workbook_is_the_same_at_each_export_and_offers_the_values() {
    let case = Case::ports("");
    let one = case.export("ports", "xlsx");
    assert_eq!(one, case.export("ports", "xlsx"));
    let sheets = sheet::read(&one).expect("a table");
    let texts = |sheet: &sheet::Sheet| -> Vec<Vec<String>> {
        sheet.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text().to_owned()).collect()).collect()
    };
    assert_eq!(sheets[0].name.as_deref(), Some("network.port"));
    assert_eq!(texts(&sheets[0]).len(), 3);
    assert!(texts(&sheets[1]).iter().any(|row| row[0] == "id" && row[1] == "yes"));
    assert!(texts(&sheets[1]).iter().any(|row| row[0] == "transport" && row[2].contains("tcp_udp")));
    assert!(sheets[0].rows.iter().flat_map(|row| &row.cells).all(|cell| matches!(cell, Cell::Text(_))));
}
