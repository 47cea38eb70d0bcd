//! What README.md and ARCHITECTURE.md say is so: paths, the example and what comes out of it, commands and options.

use std::fs;
use std::path::Path;
use std::process::Command;

const README: &str = include_str!("../../README.md");
const ARCHITECTURE: &str = include_str!("../../ARCHITECTURE.md");

/// What stands in backticks, outside blocks of code.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with("    ")).flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The first block of code in a language.
fn block<'a>(text: &'a str, language: &str) -> &'a str {
    let start = format!("```{language}\n");
    let rest = text.split_once(&start).unwrap_or_else(|| panic!("no block of {language}")).1;
    rest.split_once("```").map(|(block, _)| block).unwrap()
}

fn ifugen(arguments: &[&str], folder: &Path) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_ifugen")).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The names of options, `--out`, in a text.
fn options(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
    let mut names: Vec<&str> = words.filter(|word| word.len() > 3 && word.starts_with("--")).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn every_path_in_architecture_exists() {
    let is_path =
        |span: &&str| span.contains('/') && span.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let paths: Vec<&str> = code_spans(ARCHITECTURE).filter(is_path).collect();
    assert!(paths.len() > 40, "{paths:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gone: Vec<&str> = paths.into_iter().filter(|path| !root.join(path).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn every_module_is_in_architecture() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let modules = files.map(|path| match path.is_dir() {
        true if path.join("mod.rs").exists() => format!("src/{}/mod.rs", path.file_name().unwrap().display()),
        true => format!("src/{}.rs", path.file_name().unwrap().display()),
        false => format!("src/{}", path.file_name().unwrap().display()),
    });
    let unnamed: Vec<String> = modules.filter(|path| !code_spans(ARCHITECTURE).any(|span| span == path)).collect();
    assert!(unnamed.is_empty(), "{unnamed:?}");
}

/// The files below a folder that name the dummies by which tests see what adding a format or an importer takes; what stands in
/// a module of tests only looks at them.
fn with_dummies(folder: &Path, into: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            with_dummies(&path, into);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let code = text.split("mod tests {").next().unwrap_or_default();
        if path.ends_with("dummy.rs") || code.contains("dummy") {
            into.push(path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string());
        }
    }
}

#[test]
fn a_format_takes_a_file_and_two_rows_an_importer_a_file_and_a_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut places = Vec::new();
    for folder in ["src", "templates", "locales", "requirements", "rules"] {
        with_dummies(&root.join(folder), &mut places);
    }
    // Where `dummy` is one of the words that say nothing.
    places.retain(|place| place != "locales/placeholders.toml");
    places.sort();
    let format = ["src/export/dummy.rs", "src/export/mod.rs", "src/model/format.rs"];
    let importer = ["src/input/import/dummy.rs", "src/input/import/mod.rs"];
    let mut expected = [&format[..], &importer[..]].concat();
    expected.sort_unstable();
    assert_eq!(places, expected);
}

#[test]
fn the_example_in_readme_comes_out_as_readme_says() {
    let folder = tempfile::tempdir().unwrap();
    let configuration = block(README, "toml");
    assert_eq!(configuration.lines().count(), 10, "README says ten lines");
    fs::write(folder.path().join("pump.ifu.toml"), configuration).unwrap();
    ifugen(&["build", "pump.ifu.toml"], folder.path());
    let out = folder.path().join("out/pump/en");
    for ending in ["md", "html", "pdf"] {
        assert!(out.join(format!("ifu-security.{ending}")).exists(), "{ending}");
    }
    let text = fs::read_to_string(out.join("ifu-security.md")).unwrap();
    assert!(text.contains(block(README, "markdown").trim()), "{text}");
}

#[test]
fn every_command_in_readme_exists_and_every_command_is_in_readme() {
    let help = ifugen(&["--help"], Path::new("."));
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands =
        commands.take_while(|line| !line.is_empty()).filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let commands: Vec<&str> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(commands.len() > 5, "{commands:?}");
    let spans: Vec<&str> = code_spans(README).filter_map(|span| span.strip_prefix("ifugen ")).collect();
    for command in commands.iter().filter(|command| **command != "help") {
        assert!(
            spans.iter().any(|span| span.split(' ').next() == Some(command)),
            "README does not tell of `{command}`"
        );
    }
    for span in spans {
        let words = span.split(' ').take_while(|word| word.chars().all(|c| c.is_ascii_lowercase()));
        let mut arguments: Vec<&str> = words.collect();
        arguments.push("--help");
        ifugen(&arguments, Path::new("."));
    }
}

#[test]
fn every_option_in_readme_exists_and_every_option_of_build_and_check_is_in_readme() {
    let commands = [
        "build",
        "check",
        "plan",
        "manifest merge",
        "inject",
        "serve",
        "coverage",
        "diff",
        "mds2",
        "requirements list",
        "translate extract",
        "translate export",
        "translate status",
        "locales list",
    ];
    let help = |command: &str| {
        let arguments: Vec<&str> = command.split(' ').chain(["--help"]).collect();
        ifugen(&arguments, Path::new("."))
    };
    let told = options(README);
    let main = help("build") + &help("check");
    for option in options(&main).into_iter().filter(|option| !["--help", "--quiet", "--verbose"].contains(option)) {
        assert!(told.contains(&option), "README does not tell of `{option}`");
    }
    let known: String = commands.into_iter().map(help).collect();
    // What belongs to cargo.
    let cargo = ["--path", "--features"];
    for option in told.into_iter().filter(|option| !cargo.contains(option)) {
        assert!(options(&known).contains(&option), "`{option}` is in README, but no command has it");
    }
}
