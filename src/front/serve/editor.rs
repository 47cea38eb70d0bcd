//! Opens the user's editor at a place of a file: `--editor "code -g {file}:{line}"`.
//!
//! The command is split into words once, as a shell would, and no shell sees it. The browser never names a file.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What stands for the place in the command.
const PLACEHOLDERS: &[&str] = &["file", "line", "column"];

/// How long an editor has to report an error. One that still runs then counts as open.
const PATIENCE: Duration = Duration::from_secs(3);

/// The user's editor: its program and its arguments, with `{file}`, `{line}` and `{column}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Editor {
    program: String,
    arguments: Vec<String>,
}

/// A place to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Absolute.
    pub path: PathBuf,
    /// From 1, as `column`.
    pub line: usize,
    pub column: usize,
}

impl Editor {
    /// Reads the command as it is given.
    ///
    /// # Errors
    /// Why it is not a command.
    pub fn parse(command: &str) -> Result<Self, String> {
        let words = shlex::split(command).ok_or("a quote is not closed")?;
        let mut words = words.into_iter();
        let program = words.next().filter(|program| !program.is_empty()).ok_or("it names no program")?;
        let arguments: Vec<String> = words.collect();
        let mut has_file = false;
        for (word, is_program) in
            std::iter::once((&program, true)).chain(arguments.iter().map(|argument| (argument, false)))
        {
            for (name, _) in pieces(word).filter_map(|(_, placeholder)| placeholder) {
                if !PLACEHOLDERS.contains(&name) {
                    return Err(format!("there is no {{{name}}}; there are {{file}}, {{line}} and {{column}}"));
                }
                if is_program {
                    return Err("the program itself has a placeholder".to_owned());
                }
                has_file |= name == "file";
            }
        }
        if !has_file {
            return Err("{file} is missing, as in: code -g {file}:{line}".to_owned());
        }
        Ok(Self { program, arguments })
    }

    /// The arguments for a place. What a file is called stays a part of its argument, whatever it holds.
    fn arguments(&self, target: &Target) -> Vec<std::ffi::OsString> {
        let filled = |argument: &String| {
            let mut filled = std::ffi::OsString::new();
            for (text, placeholder) in pieces(argument) {
                filled.push(text);
                match placeholder {
                    Some(("file", _)) => filled.push(&target.path),
                    Some(("line", _)) => filled.push(target.line.to_string()),
                    Some(("column", _)) => filled.push(target.column.to_string()),
                    Some((_, whole)) => filled.push(whole),
                    None => {}
                }
            }
            filled
        };
        self.arguments.iter().map(filled).collect()
    }

    /// Opens a place, and waits a little for an error.
    ///
    /// # Errors
    /// What went wrong, for the user.
    pub fn open(&self, target: &Target) -> Result<(), String> {
        if !target.path.is_file() {
            return Err(format!("{} is not there any more", shown(&target.path)));
        }
        let mut command = Command::new(&self.program);
        command.args(self.arguments(target)).stdin(Stdio::null()).stdout(Stdio::null());
        apart(&mut command);
        let mut child = command.spawn().map_err(|error| match error.kind() {
            ErrorKind::NotFound => format!("the program `{}` was not found", self.program),
            _ => format!("`{}` cannot be started: {error}", self.program),
        })?;
        self.wait(&mut child)?;
        // One that still runs is waited for, so that the system forgets it when it ends.
        std::thread::spawn(move || child.wait());
        Ok(())
    }

    fn wait(&self, child: &mut Child) -> Result<(), String> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            match child.try_wait() {
                Ok(None) => std::thread::sleep(Duration::from_millis(20)),
                Ok(Some(status)) if status.success() => return Ok(()),
                Ok(Some(status)) => {
                    let how = status.code().map_or_else(|| status.to_string(), |code| format!("exit code {code}"));
                    let where_to = "what it printed is in the terminal of ifugen";
                    return Err(format!("`{}` ended with {how}; {where_to}", self.program));
                }
                Err(error) => return Err(format!("cannot wait for `{}`: {error}", self.program)),
            }
        }
        Ok(())
    }
}

/// Ctrl-C in the terminal ends the preview, and not an editor with unsaved text.
#[cfg(unix)]
fn apart(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(windows)]
fn apart(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    /// `CREATE_NEW_PROCESS_GROUP`
    const NEW_GROUP: u32 = 0x200;
    command.creation_flags(NEW_GROUP);
}

#[cfg(not(any(unix, windows)))]
fn apart(_: &mut Command) {}

fn shown(path: &Path) -> String {
    format!("`{}`", path.display())
}

/// The pieces of a word: text, and the placeholder behind it, by its name and with its braces.
fn pieces(word: &str) -> impl Iterator<Item = (&str, Option<(&str, &str)>)> {
    let mut rest = Some(word);
    std::iter::from_fn(move || {
        let text = rest?;
        let mut from = 0;
        while let Some(open) = text[from..].find('{').map(|at| from + at) {
            let close = text[open..].find('}').map(|at| open + at);
            let name = close.map(|close| &text[open + 1..close]);
            match (name, close) {
                (Some(name), Some(close)) if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                    rest = Some(&text[close + 1..]);
                    return Some((&text[..open], Some((name, &text[open..=close]))));
                }
                _ => from = open + 1,
            }
        }
        rest = None;
        Some((text, None))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(command: &str, path: &str) -> Vec<String> {
        let target = Target { path: PathBuf::from(path), line: 12, column: 3 };
        let editor = Editor::parse(command).expect("a command");
        editor.arguments(&target).into_iter().map(|word| word.into_string().expect("UTF-8")).collect()
    }

    #[test]
    fn words_are_split_before_the_place_is_filled_in() {
        assert_eq!(arguments("code -g {file}:{line}", "/a b/c.toml"), ["-g", "/a b/c.toml:12"]);
        assert_eq!(arguments("e '+{line} x' \"{file}\"", "/a"), ["+12 x", "/a"]);
        assert_eq!(arguments("e {line} {column} {file} {} {A} {a", "/a"), ["12", "3", "/a", "{}", "{A}", "{a"]);
        // The name of a file is neither split, nor read by a shell, nor filled in again.
        for name in ["/a; rm -rf b", "/$(x)`y`", "/{line}{file}", "/'\"", "/-o", "/a\nb"] {
            assert_eq!(arguments("e -- {file}", name), ["--", name]);
        }
    }

    #[test]
    fn what_is_no_command_is_refused() {
        for (command, reason) in [
            ("", "names no program"),
            ("'' {file}", "names no program"),
            ("code", "{file} is missing"),
            ("code -g {file}:{row}", "there is no {row}"),
            ("{file}", "the program itself"),
            ("code '{file}", "a quote is not closed"),
        ] {
            let error = Editor::parse(command).expect_err(command);
            assert!(error.contains(reason), "{command}: {error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_an_editor_reports_is_told() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        let target = Target { path: file.path().to_path_buf(), line: 1, column: 1 };
        let open = |command: &str| Editor::parse(command).expect("a command").open(&target);
        assert_eq!(open("test -f {file}"), Ok(()));
        assert_eq!(
            open("test -d {file}"),
            Err("`test` ended with exit code 1; what it printed is in the terminal of ifugen".to_owned())
        );
        assert_eq!(open("no-such-editor {file}"), Err("the program `no-such-editor` was not found".to_owned()));
        let gone = Target { path: PathBuf::from("/no/such/file"), ..target.clone() };
        let error = Editor::parse("true {file}").expect("a command").open(&gone).expect_err("a file that is gone");
        assert!(error.contains("is not there any more"), "{error}");
    }
}
