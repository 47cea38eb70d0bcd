//! Configurations with thousands of rows, and texts that double: what comes out of them. That the work grows with the rows
//! and not with their square is measured when it is changed, by counting instructions; with squares, these tests would take
//! many minutes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

const HEAD: &str = "schema = 1\n[device]\nname = \"Pump\"\nmanufacturer.name = \"M\"\nsoftware_version = \"1\"\n\
                    regulation = \"mdr\"\npurpose = \"Infusion.\"\n[document]\nnumber = \"N\"\nrevision = \"A\"\n\
                    date = 2026-01-15\nlanguage = \"en\"\nformats = [\"markdown\"]\n";

/// Exit code and messages of a command in a folder with this device.
fn run(folder: &Path, device: &str, arguments: &[&str]) -> (i32, String) {
    fs::write(folder.join("pump.ifu.toml"), format!("{HEAD}{device}")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// A build that must be refused: what it tells.
#[track_caller]
fn refused(device: &str, code: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (exit, told) = run(folder.path(), device, &["build", "."]);
    assert!(exit == 1 && told.contains(code), "{exit} {}", told.chars().take(2000).collect::<String>());
    assert!(!folder.path().join("out/pump").exists(), "something was written");
    told
}

/// The line of a device's file on which a text first stands.
fn line_of(device: &str, text: &str) -> usize {
    let all = format!("{HEAD}{device}");
    all[..all.find(text).unwrap()].lines().count() + 1
}

const ROWS: usize = 3000;

/// Zones, peers, ports and flows, each in thousands, that all refer to each other.
fn network() -> String {
    let mut text = String::new();
    for row in 0..ROWS {
        let (zone, other) = (row / 2, (row * 7) % ROWS);
        if row < ROWS / 2 {
            let _ = writeln!(text, "[[network.zone]]\nid = \"z{row}\"\ntitle = \"Zone {row}\"");
        }
        let _ = writeln!(
            text,
            "[[network.peer]]\nid = \"peer{row}\"\ntitle = \"System {row}\"\nkind = \"server\"\nzone = \"z{zone}\"\n\
             [[network.port]]\nid = \"p{row}\"\nnumber = {}\ntransport = \"tcp\"\nprotocol = \"HL7\"\ndirection = \"outbound\"\n\
             peers = [\"peer{row}\"]\nneed = \"required\"\nencryption = \"TLS 1.3\"\n\
             purpose = \"Sends results, as {{ref:network.peer.peer{other}}} does.\"\n\
             [[network.flow]]\nfrom = \"device\"\nto = \"peer{row}\"\nport = \"p{row}\"\ndata = [\"result\"]",
            row + 1
        );
    }
    text
}

#[test]
fn thousands_of_rows_lead_where_they_should() {
    let folder = tempfile::tempdir().unwrap();
    let (exit, told) = run(folder.path(), &network(), &["build", "."]);
    assert_eq!(exit, 0, "{told}");
    let network = fs::read_to_string(folder.path().join("out/pump/en/ifu-security.md")).unwrap();
    for row in [0, 1, ROWS / 2, ROWS - 1] {
        let (zone, other) = (row / 2, (row * 7) % ROWS);
        let port = format!("| TCP {} |", row + 1);
        let lines: Vec<&str> = network.lines().filter(|line| line.contains(&port)).collect();
        let purpose = format!("Sends results, as [System {other}](#network-peer) does.");
        assert!(lines.iter().any(|line| line.contains(&purpose)), "{row}: {lines:?}");
        assert!(
            lines.iter().any(|line| line.contains(&format!("| [System {row}](#network-peer)<br>Zone: Zone {zone} |"))),
            "{row}: {lines:?}"
        );
        let peer = format!("| System {row} | [Zone {zone}](#network-zone) |");
        assert_eq!(network.lines().filter(|line| *line == peer).count(), 1, "{row}: {peer}");
        let flow = format!("[System {row}](#network-peer) | [HL7 on TCP port {}](#network-rules-required) |", row + 1);
        assert!(network.lines().any(|line| line.ends_with(&flow)), "{row}: {flow}");
    }
}

#[test]
fn what_is_wrong_in_thousands_of_rows_is_told_at_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let last = ROWS - 1;
    let device = network()
        .replace(
            &format!("zone = \"z{}\"\n[[network.port]]\nid = \"p{last}\"", last / 2),
            &format!("zone = \"nowhere\"\n[[network.port]]\nid = \"p{last}\""),
        )
        .replace(&format!("to = \"peer{last}\"\nport = \"p{last}\""), &format!("to = \"peer{last}\"\nport = \"p0\""))
        .replace(&format!("number = {ROWS}\n"), "number = 1\n")
        .replace(&format!("peers = [\"peer{last}\"]"), "peers = [\"peer0\"]");
    let (exit, told) = run(folder.path(), &device, &["check", "."]);
    assert_eq!(exit, 1, "{told}");
    let at = |text: &str, lines: usize| format!("pump.ifu.toml:{}:", line_of(&device, text) + lines);
    for (code, place) in [
        // The zone of the last peer is not there.
        ("E0301", at("zone = \"nowhere\"", 0)),
        // The last flow goes through the port of another system.
        ("W0307", at(&format!("to = \"peer{last}\""), 1)),
        // The last port says what the first one says, and nothing goes through it.
        ("W0302", at(&format!("id = \"p{last}\""), 1)),
        ("W0309", format!("pump.ifu.toml:{}:", line_of(&device, &format!("id = \"p{last}\"")) - 1)),
    ] {
        let found: Vec<&str> = told.split(code).skip(1).collect();
        assert!(
            found.len() == 1 && found[0].lines().take(6).any(|line| line.contains(&place)),
            "{code} {place}: {told}"
        );
    }
}

#[test]
fn thousands_of_wrong_names_are_told_and_the_first_get_a_proposal() {
    let mut device = String::new();
    for row in 0..ROWS {
        let _ = writeln!(device, "[[network.zone]]\nid = \"zone_{row}\"\ntitle = \"Zone {row}\"");
        let _ = writeln!(
            device,
            "[[network.peer]]\nid = \"peer_{row}\"\ntitle = \"A\"\nkind = \"server\"\nzone = \"zoen_{row}\""
        );
    }
    let told = refused(&device, "E0301");
    assert_eq!(told.matches("E0301").count(), ROWS);
    assert!(told.contains("did you mean `zone_0`?"), "{}", &told[..2000]);
    assert!(told.len() < 4 << 20, "{} bytes", told.len());
}

#[test]
fn texts_that_double_are_refused() {
    let risks = |count: usize, text: &dyn Fn(usize) -> String| {
        let row = |row: usize| {
            format!("[[residual_risk]]\nid = \"r{row}\"\ntitle = \"{}\"\ndescription = \"A.\"\n", text(row))
        };
        (0..count).map(row).collect::<String>()
    };
    let next = |row: usize| format!("residual_risk.r{}", row + 1);
    // A reference shows the title of its row.
    for twice in ["{ref:R} and {ref:R}", "{R.title} and {R.title}", "{ref:R} and {R.title}"] {
        let device = risks(30, &|row| if row == 29 { "The end.".into() } else { twice.replace('R', &next(row)) });
        let told = refused(&device, "E0332");
        assert_eq!(told.matches("E0332").count(), 1, "{told}");
        assert!(told.contains("at most 100000"), "{told}");
    }
    let device = risks(5000, &|row| if row == 4999 { "The end.".into() } else { format!("{{{}.title}}", next(row)) });
    let told = refused(&device, "E0333");
    assert!(told.contains(&format!("pump.ifu.toml:{}:9", line_of(&device, "id = \"r4967\"") + 1)), "{told}");
    // Each is long, and none is too long.
    let device = risks(1000, &|row| if row == 0 { "a".repeat(19_000) } else { "{residual_risk.r0.title}".to_owned() });
    let told = refused(&device, "E0334");
    assert!(told.contains("most of it into `title`"), "{told}");
    // A text that a row holds once is as it was.
    let folder = tempfile::tempdir().unwrap();
    let device = risks(12, &|row| if row == 11 { "The end.".into() } else { format!("{{ref:{}}}", next(row)) });
    let (exit, told) = run(folder.path(), &device, &["build", "."]);
    assert_eq!(exit, 0, "{told}");
}

#[test]
fn a_translation_that_doubles_is_refused() {
    let mut device = String::from("languages = [\"en\", \"de\"]\n");
    let mut catalog = String::from("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n");
    for row in 0..25 {
        let text = if row == 24 { "The end.".to_owned() } else { format!("{{residual_risk.r{}.title}}", row + 1) };
        let _ = writeln!(device, "[[residual_risk]]\nid = \"r{row}\"\ntitle = \"{text}\"\ndescription = \"A.\"");
        let twice = if row == 24 { text.clone() } else { text.repeat(2) };
        let _ = writeln!(catalog, "msgctxt \"residual_risk.r{row}.title\"\nmsgid \"{text}\"\nmsgstr \"{twice}\"\n");
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pump.de.po"), catalog).unwrap();
    let (_, told) = run(folder.path(), &device, &["build", ".", "--lang", "en"]);
    assert!(!told.contains("E0332"), "{told}");
    let (exit, told) = run(folder.path(), &device, &["build", ".", "--draft"]);
    assert!(exit == 1 && told.contains("E0332"), "{told}");
}

#[test]
fn a_matrix_of_thousands_by_thousands_is_refused() {
    let mut device = String::from("[access]\n");
    for row in 0..5000 {
        let _ = writeln!(device, "[[access.function]]\nid = \"f{row}\"\ntitle = \"Function {row}\"");
        let _ = writeln!(device, "[[access.role]]\nid = \"r{row}\"\ntitle = \"Role {row}\"\nmay = [\"f{row}\"]");
    }
    refused(&device, "E0695");
}
