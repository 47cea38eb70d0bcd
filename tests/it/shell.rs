//! What is made for shells and `man`.

use std::fs;
use std::path::Path;

use crate::cli::ifugen;

#[test]
fn each_shell_has_completions_that_know_the_commands() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = ifugen(Path::new(".")).args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(run.stdout).unwrap();
        assert!(
            run.status.success() && script.contains("coverage") && script.contains("accept-draft-locales"),
            "{shell}"
        );
    }
    let run = ifugen(Path::new(".")).args(["completions", "tcsh"]).output().unwrap();
    assert_eq!(run.status.code(), Some(2));
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let folder = tempfile::tempdir().unwrap();
    let run = ifugen(folder.path()).args(["man", "--output", "man pages"]).output().unwrap();
    assert!(run.status.success(), "{run:?}");
    for (page, word) in [("ifugen.1", "SUBCOMMANDS"), ("ifugen-build.1", "draft"), ("ifugen-translate-extract.1", "PO")]
    {
        let text = fs::read_to_string(folder.path().join("man pages").join(page)).unwrap();
        assert!(text.contains(word), "{page}: {text}");
    }
    let run = ifugen(folder.path()).arg("man").output().unwrap();
    assert!(String::from_utf8(run.stdout).unwrap().contains("ifugen\\-build"));
}
