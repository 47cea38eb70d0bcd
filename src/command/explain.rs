//! `ifugen explain` and `ifugen schema`.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anyhow::bail;

use crate::base::diagnostic;

pub fn explain(code: Option<&str>) -> anyhow::Result<ExitCode> {
    let mut out = io::stdout();
    let Some(code) = code else {
        for (code, text) in diagnostic::CODES {
            writeln!(out, "{code}  {}", text.lines().next().unwrap_or_default())?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    match diagnostic::explain(code) {
        Some(text) => writeln!(out, "{text}")?,
        None => bail!("there is no code `{code}`; `ifugen explain` lists all of them"),
    }
    Ok(ExitCode::SUCCESS)
}

pub fn schema() -> anyhow::Result<ExitCode> {
    writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&crate::wording::schema::schema()?)?)?;
    Ok(ExitCode::SUCCESS)
}
