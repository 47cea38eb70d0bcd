//! A plan for Ninja.

use std::fmt::Write as _;

use anyhow::bail;

use super::{Job, Plan, shell};

const HEAD: &str = "\
# Written by `ifugen plan`. Write it anew when a device is added or removed, or a translation's first PO file.
ninja_required_version = 1.8

# A job whose manifest has not changed makes nothing run after it.
rule build
  command = $words
  description = ifugen $device
  depfile = $file
  deps = gcc
  restat = 1

rule merge
  command = $words
  description = ifugen manifest merge
  rspfile = $list
  rspfile_content = $in_newline
  restat = 1
";

/// A build statement for each device, and one that merges.
///
/// # Errors
/// Fails if a path or an option contains a line break: Ninja would read the next line as a rule.
pub fn form(plan: &Plan) -> anyhow::Result<String> {
    let of_job = |job: &'_ Job| {
        job.inputs.iter().chain([&job.output, &job.depfile]).chain(&job.command).cloned().collect::<Vec<_>>()
    };
    let of_merge = [&plan.merge.output, &plan.merge.list].into_iter().chain(&plan.merge.command).cloned();
    if let Some(word) =
        plan.devices.iter().flat_map(of_job).chain(of_merge).find(|word| word.contains(char::is_control))
    {
        bail!("`{}` cannot stand in a plan for Ninja: it holds a control character", word.escape_debug());
    }
    let mut text = HEAD.to_owned();
    for job in &plan.devices {
        write!(text, "\nbuild {}: build", path(&job.output))?;
        for input in &job.inputs {
            write!(text, " {}", path(input))?;
        }
        let (words, file) = (value(&shell(&job.command)), value(&job.depfile));
        writeln!(text, "\n  device = {}\n  file = {file}\n  words = {words}", value(&job.id))?;
    }
    write!(text, "\nbuild {}: merge", path(&plan.merge.output))?;
    for input in &plan.merge.inputs {
        write!(text, " {}", path(input))?;
    }
    let words = value(&shell(&plan.merge.command));
    writeln!(text, "\n  list = {}\n  words = {words}", value(&plan.merge.list))?;
    writeln!(text, "\ndefault {}", path(&plan.merge.output))?;
    Ok(text)
}

/// A path in a list of paths.
fn path(path: &str) -> String {
    value(path).replace(' ', "$ ").replace(':', "$:")
}

/// The value of a variable.
fn value(text: &str) -> String {
    text.replace('$', "$$")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_names_are_escaped() {
        assert_eq!(path("a b/$x:1.toml"), "a$ b/$$x$:1.toml");
        assert_eq!(value("'a b' $x"), "'a b' $$x");
    }
}
