//! `ifugen mdbook`: reads a book on standard input and writes it to standard output.

use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::base::limit::BOOK_MIB;
use crate::base::source;
use crate::cli::{Cli, Mdbook, MdbookQuestion};
use crate::front::mdbook;

use super::{SHORT, report};

pub fn run(cli: &Cli, command: &Mdbook) -> anyhow::Result<ExitCode> {
    if let Some(MdbookQuestion::Supports { renderer: _ }) = &command.question {
        return Ok(ExitCode::SUCCESS);
    }
    let input = source::read_stream(io::stdin().lock(), "the book on standard input", BOOK_MIB)?;
    let (book, found) = mdbook::fill(&input)?;
    // Warnings also go to standard error; mdBook continues unless the exit code is an error.
    let (errors, _) = report(cli, &found)?;
    if errors > 0 {
        return Ok(ExitCode::from(SHORT));
    }
    io::stdout().write_all(book.as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
