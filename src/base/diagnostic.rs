//! Problems of the user's files: code, place, message and help. Collected and shown together, never returned one by
//! one.

mod problem;
mod render;
pub mod report;

pub use problem::{CODES, Glyphless, Problem};
pub use render::render;

use std::sync::Arc;

use crate::base::shared::Shared;
use crate::base::source::{Place, Sources};

/// One problem and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    pub(crate) problem: Problem,
    /// `None` for a problem without a line: a path on the command line that does not exist.
    pub place: Option<Place>,
    /// A second place that the problem is about: what was seen of something that is declared at the first one.
    pub related: Option<Place>,
}

impl Diagnostic {
    /// The same, with a second place.
    #[must_use]
    pub fn related_to(self, place: Place) -> Self {
        Self { related: Some(place), ..self }
    }

    /// `E0101`; codes that begin with `W` are those of warnings.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// Whether the run can succeed with it.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.problem.severity()
    }

    /// The problem, in one sentence.
    #[must_use]
    pub fn message(&self) -> String {
        self.problem.message()
    }

    /// The help text: how to fix it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        self.problem.help()
    }
}

/// A problem, and the files that contain its place.
pub type Found = (Diagnostic, Arc<Sources>);

/// A problem as shown, its files no longer needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    pub severity: Severity,
    /// With the escape sequences of colour.
    pub text: Shared<str>,
}

impl Rendered {
    /// As [`render`] shows it.
    #[must_use]
    pub fn new((diagnostic, sources): &Found) -> Self {
        let text = render(std::slice::from_ref(diagnostic), sources, true);
        Self { severity: diagnostic.problem.severity(), text: text.into() }
    }

    /// A problem outside the lines of a file.
    #[must_use]
    pub fn of(problem: Problem) -> Self {
        Self::new(&(problem.anywhere(), Arc::default()))
    }

    /// A warning that was reported before.
    #[must_use]
    pub fn warning(text: Shared<str>) -> Self {
        Self { severity: Severity::Warning, text }
    }

    /// Without colour.
    #[must_use]
    pub fn plain(&self) -> String {
        anstream::adapter::strip_str(&self.text).to_string()
    }
}

/// Whether the run can succeed with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
}

impl Problem {
    /// The problem at a place of a file.
    #[must_use]
    pub fn at(self, place: Place) -> Diagnostic {
        Diagnostic { problem: self, place: Some(place), related: None }
    }

    /// A problem outside the lines of a file.
    #[must_use]
    pub fn anywhere(self) -> Diagnostic {
        Diagnostic { problem: self, place: None, related: None }
    }

    /// Derived from the first letter of the code, so the two cannot disagree.
    #[must_use]
    pub fn severity(&self) -> Severity {
        if self.code().starts_with('W') { Severity::Warning } else { Severity::Error }
    }
}

/// The meaning of a code, with an example of wrong and right; `None` for a code that does not exist.
#[must_use]
pub fn explain(code: &str) -> Option<&'static str> {
    CODES.iter().find(|(known, _)| known.eq_ignore_ascii_case(code)).map(|(_, text)| *text)
}

/// Sorted by file and place, without duplicates: two devices of one family both find the problems of the family.
#[must_use]
pub fn tidy(mut diagnostics: Vec<Diagnostic>, sources: &Sources) -> Vec<Diagnostic> {
    diagnostics.sort_by_cached_key(|diagnostic| {
        let place = diagnostic.place.map(|place| (sources.file(place.file).display.clone(), place.start, place.end));
        (place, diagnostic.problem.code(), diagnostic.problem.message())
    });
    diagnostics.dedup();
    diagnostics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_explained() {
        for (index, (code, text)) in CODES.iter().enumerate() {
            assert!(code.len() == 5 && matches!(code.as_bytes()[0], b'E' | b'W'), "{code} is no code");
            assert!(code[1..].chars().all(|c| c.is_ascii_digit()), "{code} is no code");
            assert!(CODES[..index].iter().all(|(earlier, _)| earlier < code), "{code} is used twice or out of order");
            assert!(text.contains("Wrong:") && text.contains("Right:"), "{code} has no example of wrong and right");
        }
    }

    #[test]
    fn what_is_told_without_colour_is_the_same_text() {
        let mut sources = Sources::default();
        let file = sources.add("a b/ü.toml", "x = \"\u{1b}[31mred\"\n");
        let problem =
            || Problem::SourceUnknown { source: "`a`".into(), near: Some("b".into()), known: vec!["c".into()] };
        for place in [None, Some(Place { file, start: 4, end: 9 })] {
            let diagnostic = Diagnostic { problem: problem(), place, related: None };
            let plain = render(std::slice::from_ref(&diagnostic), &sources, false);
            let told = Rendered::new(&(diagnostic, Arc::new(sources.clone())));
            assert!(told.text.contains('\u{1b}') && !plain.contains('\u{1b}'));
            assert_eq!(told.plain(), plain);
        }
    }

    #[test]
    fn explains_known_codes_only() {
        assert!(explain("E0101").is_some_and(|text| text.contains("path")));
        assert_eq!(explain("e0101"), explain("E0101"));
        assert_eq!(explain("E9999"), None);
    }

    #[test]
    fn sorts_by_file_and_place_and_drops_repeats() {
        let mut sources = Sources::default();
        let later = sources.add("b.toml", "x\ny\n");
        let earlier = sources.add("a.toml", "x\n");
        let problem = || Problem::EmptyFile {};
        let at = |file, start| problem().at(Place { file, start, end: start });
        let nowhere = Problem::PathMissing { path: "c".into() }.anywhere();
        let given = vec![at(later, 2), at(later, 0), at(earlier, 0), at(later, 2), nowhere.clone()];
        assert_eq!(tidy(given, &sources), [nowhere, at(earlier, 0), at(later, 0), at(later, 2)]);
    }
}
