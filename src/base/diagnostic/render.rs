//! The form of diagnostics on a terminal.

use std::fmt::{self, Write as _};

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError, MietteSpanContents, SourceSpan};

use super::{Diagnostic, Problem, Severity, tidy};
use crate::base::source::{Place, Sources, unprintable};

/// Columns of the text; fixed, so that the same problems give the same bytes on every terminal.
const WIDTH: usize = 100;
/// Characters of a source line that are shown; of a longer one, the part around the place.
const LINE: usize = 80;

/// All diagnostics, sorted and each once: code, message, `file:line:column`, the line with the place underlined, help.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, color: bool) -> String {
    let theme = if color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(WIDTH)
        .with_links(false)
        .with_break_words(false)
        .without_syntax_highlighting();
    let mut text = String::new();
    for Diagnostic { problem, place, related } in tidy(diagnostics.to_vec(), sources) {
        if !text.is_empty() {
            text.push('\n');
        }
        let seen = related.map(|place| seen(place, sources));
        let report = Report { snippet: place.map(|place| Snippet::new(place, sources)), problem, seen };
        // Writing into a String cannot fail; should the handler refuse a snippet, the bare message is still there.
        if handler.render_report(&mut text, &report).is_err() {
            let _ = writeln!(text, "{} {report}", report.problem.code());
        }
    }
    text
}

/// A problem in the form that the handler needs.
#[derive(Debug)]
struct Report {
    problem: Problem,
    snippet: Option<Snippet>,
    /// The second place, in a line.
    seen: Option<String>,
}

/// A second place: where it is, and the start of its text.
fn seen(place: Place, sources: &Sources) -> String {
    let text = &sources.file(place.file).text;
    let (start, end) = (text.floor_char_boundary(place.start), text.ceil_char_boundary(place.end.max(place.start)));
    let line: String = text[start..end].lines().next().unwrap_or_default().trim().chars().take(LINE).collect();
    let position = sources.position(place);
    if line.is_empty() { format!("seen at {position}") } else { format!("seen at {position}: {line}") }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&visible(&self.problem.message()))
    }
}

impl std::error::Error for Report {}

impl miette::Diagnostic for Report {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code()))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.problem.severity() {
            Severity::Error => miette::Severity::Error,
            Severity::Warning => miette::Severity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help: Vec<String> = [self.problem.help(), self.seen.clone()].into_iter().flatten().collect();
        (!help.is_empty()).then(|| Box::new(visible(&help.join("\n"))) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        self.snippet.as_ref().map(|snippet| snippet as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let snippet = self.snippet.as_ref()?;
        Some(Box::new(std::iter::once(LabeledSpan::new(None, snippet.start, snippet.end - snippet.start))))
    }
}

/// The one line that is shown, suitable for a terminal, and its underlined part.
///
/// miette's own reading of a source counts columns in bytes and has no line at the end of a file; therefore the line is
/// cut out here.
#[derive(Debug)]
struct Snippet {
    name: String,
    text: String,
    /// From 0.
    line: usize,
    /// From 0, in characters of the file.
    column: usize,
    /// Bytes of `text`.
    start: usize,
    end: usize,
}

impl Snippet {
    fn new(place: Place, sources: &Sources) -> Self {
        let file = sources.file(place.file);
        let (line, column) = sources.line_column(place);
        let start = file.text.floor_char_boundary(place.start);
        let end = file.text.ceil_char_boundary(place.end.max(start));
        let whole = sources.line(place.file, line);
        let line_start = whole.start;
        let whole = file.text[line_start..whole.end].trim_end_matches('\r');
        let from = (start - line_start).min(whole.len());
        // A place over several lines is underlined to the end of its first one.
        let to = (end - line_start).min(whole.len());
        // No character has more than four bytes, so a very long line need not be counted completely.
        let is_long = whole.len() > 4 * LINE || whole.chars().count() > LINE;
        let shown = if is_long { cut(&whole[..from]) } else { 0 };

        let mut text = if shown > 0 { "…".to_owned() } else { String::new() };
        let mut underlined = (None, None);
        for (index, c) in whole[shown..].char_indices().take(LINE) {
            if shown + index == from {
                underlined.0 = Some(text.len());
            }
            if shown + index == to {
                underlined.1 = Some(text.len());
            }
            text.push(printable(c));
        }
        let start = underlined.0.unwrap_or(text.len());
        let end = underlined.1.unwrap_or(text.len()).max(start);
        if start == text.len() {
            // The mark needs a character above it, also at the end of a line.
            text.push(' ');
        }
        Self { name: file.display.clone(), text, line: line - 1, column: column - 1, start, end }
    }
}

/// The start of the shown part of a long line, from the text before the place.
fn cut(before: &str) -> usize {
    before.char_indices().rev().nth(LINE / 2 - 1).map_or(0, |(at, _)| at)
}

impl miette::SourceCode for Snippet {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn miette::SpanContents<'a> + 'a>, MietteError> {
        let span = SourceSpan::from((0, self.text.len()));
        let name = self.name.clone();
        Ok(Box::new(MietteSpanContents::new_named(name, self.text.as_bytes(), span, self.line, self.column, 1)))
    }
}

/// A text of a file must not be able to steer the terminal.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c == '\n' { c } else { printable(c) }).collect()
}

fn printable(c: char) -> char {
    if c != '\t' && unprintable(c).is_some() { '\u{FFFD}' } else { c }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A syntax error at the first `needle` of a file with this text.
    fn shown(text: &str, needle: &str) -> String {
        let mut sources = Sources::default();
        let file = sources.add("devices/pump.ifu.toml", text);
        let start = text.find(needle).unwrap_or(text.len());
        let place = Place { file, start, end: start + needle.len() };
        render(&[Problem::Syntax { message: "unexpected".into() }.at(place)], &sources, false)
    }

    #[test]
    fn shows_code_place_line_message() {
        assert_eq!(
            shown("schema = 1\nname = pump\n", "pump"),
            "E0107\n\n  × syntax error: unexpected\n   ╭─[devices/pump.ifu.toml:2:8]\n 2 │ name = pump\n   \
             ·        ────\n   ╰────\n"
        );
    }

    #[test]
    fn marks_an_empty_file_and_the_end_of_a_file() {
        assert!(shown("", "").contains("[devices/pump.ifu.toml:1:1]\n 1 │  \n   · ▲\n"));
        let end = |text: &str| {
            let mut sources = Sources::default();
            let file = sources.add("a.toml", text);
            let place = Place { file, start: text.len(), end: text.len() };
            render(&[Problem::EmptyFile {}.at(place)], &sources, false)
        };
        assert!(end("a = 1\nb").contains("[a.toml:2:2]\n 2 │ b \n   ·  ▲\n"), "{}", end("a = 1\nb"));
        assert!(end("a = 1\r\n").contains("[a.toml:2:1]\n 2 │  \n   · ▲\n"), "{}", end("a = 1\r\n"));
    }

    #[test]
    fn underlines_below_tabs_wide_characters_and_before_crlf() {
        assert!(shown("\tkey = pump\r\n", "pump").contains(":1:8]\n 1 │     key = pump\n   ·           ────\n"));
        let wide = shown("name = \"輸液ポンプ\" x\n", "x");
        assert!(wide.contains(":1:16]\n 1 │ name = \"輸液ポンプ\" x\n   ·                     ─\n"), "{wide}");
    }

    #[test]
    fn cuts_long_lines_and_places_over_several_lines() {
        let long = shown(&format!("a = \"{}\" x \"{}\"", "b".repeat(5000), "c".repeat(5000)), "x");
        assert!(long.contains(":1:5008]\n 1 │ …bbb") && long.contains("b\" x \"c"), "{long}");
        let mark = format!("\n   · {}─\n", " ".repeat(41));
        assert!(long.contains(&mark) && long.lines().all(|line| line.chars().count() < 100), "{long}");
        assert!(shown("a = [\n  1,\n]\n", "[\n  1,\n]").contains(" 1 │ a = [\n   ·     ─\n"));
    }

    #[test]
    fn does_not_let_a_file_steer_the_terminal() {
        let text = shown("a = \"\u{1b}[31m\u{202e}\" x", "x");
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202e}') && text.contains("\u{FFFD}[31m\u{FFFD}"));
    }

    #[test]
    fn colour_is_a_choice() {
        let problem = [Problem::PathMissing { path: "a b/ü".into() }.anywhere()];
        let plain = render(&problem, &Sources::default(), false);
        assert!(plain.starts_with("E0101\n\n  × there is no file or folder `a b/ü`\n  help: check the spelling"));
        assert!(render(&problem, &Sources::default(), true).contains("\u{1b}[31m"));
    }
}
