//! The errors of the library.
//!
//! Internal functions return `anyhow::Result` if no caller distinguishes errors; typed errors are inside. Public
//! functions return [`Error`].

use std::fmt;
use std::io;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::base::diagnostic::{Found, Problem};
use crate::base::source::{Place, Sources};

/// Why there is no output, or not all of it.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The user's files are wrong, which was only found while documents were made.
    Input {
        found: Vec<Found>,
        /// The outputs that were being made, the whole before its part.
        during: Vec<String>,
    },
    /// The system reports an error for a path.
    Io {
        /// What was being done: `cannot write`.
        doing: String,
        path: PathBuf,
        source: io::Error,
    },
    /// Anything else, with the action that failed.
    Other(anyhow::Error),
}

impl Error {
    /// Problems of the user's files.
    #[must_use]
    pub(crate) fn input(found: Vec<Found>) -> Self {
        Self::Input { found, during: Vec::new() }
    }

    /// A problem that is no line of a file.
    #[must_use]
    pub(crate) fn anywhere(problem: Problem) -> Self {
        Self::input(vec![(problem.anywhere(), Arc::default())])
    }

    /// A problem of a template, at bytes of its text; without a line if there are none.
    #[must_use]
    pub(crate) fn in_template(name: &str, text: &str, bytes: Option<Range<usize>>, problem: Problem) -> Self {
        Self::input(vec![in_template(name, text, bytes, problem)])
    }

    /// The system's error for an action on a file or folder.
    pub(crate) fn io(doing: &str, path: &Path, source: io::Error) -> Self {
        Self::Io { doing: doing.to_owned(), path: path.to_path_buf(), source }
    }

    /// The problems of the user's files that it contains.
    ///
    /// # Errors
    /// The error itself if it contains none.
    pub fn into_found(self) -> Result<Vec<Found>, Self> {
        match self {
            Self::Input { found, .. } => Ok(found),
            other => Err(other),
        }
    }
}

/// A problem of a template: see [`Error::in_template`].
#[must_use]
pub fn in_template(name: &str, text: &str, bytes: Option<Range<usize>>, problem: Problem) -> Found {
    let mut sources = Sources::default();
    let file = sources.add(name, text);
    let bytes = bytes.unwrap_or(0..0);
    let start = text.floor_char_boundary(bytes.start);
    let found = problem.at(Place { file, start, end: text.floor_char_boundary(bytes.end.max(start)) });
    (found, Arc::new(sources))
}

impl From<anyhow::Error> for Error {
    /// With all that was being done when it arose.
    fn from(error: anyhow::Error) -> Self {
        let around = error.chain().take_while(|cause| !cause.is::<Self>()).map(ToString::to_string);
        let mut around: Vec<String> = around.collect();
        match error.downcast::<Self>() {
            Ok(Self::Input { found, during }) => {
                around.extend(during);
                Self::Input { found, during: around }
            }
            Ok(Self::Io { doing, path, source }) => {
                around.push(doing);
                Self::Io { doing: around.join(": "), path, source }
            }
            Ok(Self::Other(error)) => Self::Other(around.into_iter().rev().fold(error, anyhow::Error::context)),
            Err(error) => Self::Other(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input { found, .. } => {
                for (problem, sources) in found {
                    let position = problem.place.map_or_else(String::new, |place| sources.position(place) + ": ");
                    writeln!(formatter, "{position}{}", problem.problem.message())?;
                }
                Ok(())
            }
            Self::Io { doing, path, .. } => write!(formatter, "{doing} `{}`", path.display()),
            Self::Other(error) => error.fmt(formatter),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Input { .. } => None,
            Self::Io { source, .. } => Some(source),
            Self::Other(error) => error.source(),
        }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use anyhow::Context as _;

    use super::*;

    /// The output of a command for an error.
    fn shown(error: Error) -> String {
        format!("{:#}", anyhow::Error::from(error))
    }

    #[test]
    fn what_was_being_done_is_kept_whatever_goes_wrong() {
        let refused = || Error::io("cannot write", Path::new("out/a.md"), io::ErrorKind::PermissionDenied.into());
        let inner: anyhow::Result<()> = Err(refused().into());
        let error = Error::from(inner.context("1 of 2").context("a build").unwrap_err());
        assert!(matches!(&error, Error::Io { path, .. } if path == Path::new("out/a.md")), "{error:?}");
        assert_eq!(shown(error), "a build: 1 of 2: cannot write `out/a.md`: permission denied");

        let inner: anyhow::Result<()> = Err(Error::anywhere(Problem::EmptyFile {}).into());
        let outer: anyhow::Result<()> = Err(Error::from(inner.context("b.md").unwrap_err()).into());
        let error = Error::from(outer.context("a").unwrap_err());
        assert!(matches!(&error, Error::Input { during, .. } if *during == ["a", "b.md"]), "{error:?}");
        assert_eq!(error.into_found().map(|found| found.len()).ok(), Some(1));

        let inner: anyhow::Result<()> = Err(Error::from(anyhow::anyhow!("no wording").context("b")).into());
        let error = Error::from(inner.context("a").unwrap_err());
        assert!(matches!(error, Error::Other(_)) && shown(error) == "a: b: no wording");
    }
}
