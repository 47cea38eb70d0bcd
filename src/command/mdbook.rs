//! `ifugen mdbook`: reads a book on standard input and writes it to standard output.

use std::io::{self, Read as _, Write as _};
use std::process::ExitCode;

use anyhow::Context as _;
use ifugen::cli::{Cli, Mdbook, MdbookQuestion};
use ifugen::mdbook;

use super::{SHORT, report};

pub fn run(cli: &Cli, command: &Mdbook) -> anyhow::Result<ExitCode> {
    if let Some(MdbookQuestion::Supports { renderer: _ }) = &command.question {
        return Ok(ExitCode::SUCCESS);
    }
    let mut input = String::new();
    io::stdin().read_to_string(&mut input).context("cannot read the book from standard input")?;
    let (book, found) = mdbook::fill(&input)?;
    // Warnings, too, go to standard error; mdBook goes on unless the exit code says otherwise.
    let (errors, _) = report(cli, &found)?;
    if errors > 0 {
        return Ok(ExitCode::from(SHORT));
    }
    io::stdout().write_all(book.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
