//! `ifugen explain` and `ifugen schema`.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;

use crate::base::diagnostic;
use crate::front::find::{self, Found};
use crate::model::device::schema_once;
use crate::wording::said;

pub fn explain(words: &[String]) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout();
    if words.is_empty() {
        for (code, text) in diagnostic::CODES {
            writeln!(out, "{code}  {}", text.lines().next().unwrap_or_default())?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let text = words.join(" ");
    if let Some(explained) = diagnostic::explain(&text) {
        writeln!(out, "{explained}")?;
        return Ok(ExitCode::SUCCESS);
    }
    if is_code(&text) {
        bail!("there is no code `{text}`; `ifugen explain` lists all of them");
    }
    let fields = said::fields(schema_once())?;
    let found = find::find(&text, &fields)?;
    if found.is_empty() {
        bail!("no field has these words; `ifugen schema` prints all fields, and the book has an index of sentences");
    }
    for Found { said, sentence, value } in found {
        writeln!(out, "{} {}", said.table, said.key)?;
        if let Some(sentence) = sentence {
            writeln!(out, "    in the document: {sentence}")?;
        }
        if !said.description.is_empty() {
            writeln!(out, "    {}", said.description)?;
        }
        if let Some((value, words)) = value {
            writeln!(out, "    \"{value}\": {words}")?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether a text has the form of a code: `E0201`.
fn is_code(text: &str) -> bool {
    let is_digit = |c: char| c.is_ascii_digit();
    text.len() == 5 && text.starts_with(['E', 'W', 'e', 'w']) && text[1..].chars().all(is_digit)
}

pub fn schema() -> anyhow::Result<ExitCode> {
    writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&crate::wording::schema::schema()?)?)?;
    Ok(ExitCode::SUCCESS)
}
