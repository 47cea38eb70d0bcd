//! The commands, from clap.

use std::fmt::Write as _;

use clap::{Arg, ArgAction, Command, CommandFactory as _};
use ifugen::testing::Cli;

use super::{cell, table};

/// One page with a section for each command.
pub fn page() -> String {
    let mut root = Cli::command();
    root.build();
    let mut text = super::page(
        "Commands",
        "`ifugen COMMAND --help` prints the same; `ifugen man` prints it as a manual page. If PATH is a folder, it means all \
         `*.ifu.toml` files in it.",
    );
    let rows: Vec<Vec<String>> = root.get_arguments().filter(|arg| arg.is_global_set()).map(row).collect();
    let _ = write!(text, "\nEvery command takes these options:\n{}", table(HEADS, &rows));
    for command in root.get_subcommands() {
        section(&mut text, command);
    }
    text.push_str(ENDING);
    text
}

const HEADS: &[&str] = &["Option", "What it does"];

const ENDING: &str = "
## Exit codes

| Code | Meaning |
| --- | --- |
| 0 | The command did what it was asked. |
| 1 | The input falls short: a configuration, a translation, the project's own wording or templates. Nothing is written. Also: an output was changed by hand, or `--check` finds a difference. |
| 2 | Wrong usage, or something outside fails, such as a disk. |

## Environment variables

| Variable | Meaning |
| --- | --- |
| `NO_COLOR` | If it is set and not empty, messages have no colour, unless `--color always` asks for it. |
| `SOURCE_DATE_EPOCH` | The date of PDF files, in seconds since 1970-01-01 UTC. Without it, they carry the date of the document. |
";

fn section(text: &mut String, command: &Command) {
    if command.get_name() == "help" {
        return;
    }
    let name = command.get_bin_name().unwrap_or_default();
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let _ = writeln!(text, "\n## `{name}`\n\n{}", sentence(&about));
    let own = |arg: &&Arg| {
        let standard = matches!(arg.get_action(), ArgAction::Help | ArgAction::HelpLong | ArgAction::HelpShort);
        !arg.is_global_set() && !arg.is_hide_set() && !standard
    };
    if !command.is_subcommand_required_set() {
        let usage = command.clone().render_usage().to_string();
        let _ = writeln!(text, "\n```text\n{}\n```", usage.trim_start_matches("Usage: "));
    }
    let rows: Vec<Vec<String>> = command.get_arguments().filter(own).map(row).collect();
    text.push_str(&table(HEADS, &rows));
    for inner in command.get_subcommands() {
        section(text, inner);
    }
}

fn row(arg: &Arg) -> Vec<String> {
    let names = arg.get_value_names().unwrap_or_default().iter().map(|name| name.to_string().replace('|', " or "));
    let value = names.collect::<Vec<_>>().join(" ");
    let call = match (arg.get_short(), arg.get_long()) {
        (None, None) => value,
        (short, long) => {
            let mut calls: Vec<String> = short.map(|short| format!("-{short}")).into_iter().collect();
            calls.extend(long.map(|long| format!("--{long}")));
            calls.extend(arg.get_visible_aliases().unwrap_or_default().iter().map(|alias| format!("--{alias}")));
            let takes_value = arg.get_action().takes_values();
            calls.join(", ") + &if takes_value { format!(" {value}") } else { String::new() }
        }
    };
    let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default();
    let mut help = sentence(&help);
    let values = arg.get_possible_values();
    if !values.is_empty() && arg.get_action().takes_values() && !arg.is_hide_possible_values_set() {
        let values: Vec<String> = values.iter().map(|value| format!("`{}`", value.get_name())).collect();
        let _ = write!(help, " Values: {}.", values.join(", "));
    }
    if !arg.get_default_values().is_empty() && !arg.is_hide_default_value_set() && arg.get_action().takes_values() {
        let values: Vec<String> = arg.get_default_values().iter().map(|value| value.display().to_string()).collect();
        let _ = write!(help, " Default: `{}`.", values.join(","));
    }
    vec![format!("`{call}`"), help]
}

/// A help text, from which clap has taken the full stop. What could be a pattern or a marker is code.
fn sentence(text: &str) -> String {
    let text = cell(text).replace("*.ifu.toml", "`*.ifu.toml`");
    if text.is_empty() || text.ends_with(['.', '…']) { text } else { format!("{text}.") }
}
