//! The marked regions of a Markdown file.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::base::diagnostic::Problem;
use crate::wording::dialect::dialect;

/// The level of a chapter's heading if the region sets none: below the title of the file.
const LEVEL: u8 = 2;

/// The text between two markers, and the text that replaces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    pub chapter: String,
    /// The id of a device; left out, the only one.
    pub device: Option<String>,
    pub language: Option<String>,
    /// The id of a companion; left out, the first document with the chapter.
    pub document: Option<String>,
    /// Level of the chapter's heading, 1 to 5.
    pub level: u8,
    /// The first marker, in bytes of the text.
    pub marker: Range<usize>,
    /// The lines between the markers, in bytes of the text.
    pub body: Range<usize>,
    /// Spaces before the first marker, which belong before each line.
    pub indent: String,
    /// The end of the first marker's line, `\n` or `\r\n`.
    pub line_end: &'static str,
}

/// A problem and its place in bytes of the text.
pub type Misplaced = (Problem, Range<usize>);

/// The regions of a Markdown text, in order, and the problems of its markers. A marker in a code block or a code span
/// does not count.
#[must_use]
pub fn regions(text: &str) -> (Vec<Region>, Vec<Misplaced>) {
    let mut regions = Vec::new();
    let mut problems = Vec::new();
    // A region, and where its body begins in `plain`.
    let mut open: Option<(Region, usize)> = None;
    // The text with an empty line in place of each body so far. A body, or an empty line before it, must not decide
    // whether the following text is code: the result would change when the region is filled.
    let mut plain = text.to_owned();
    let mut from = 0;
    // Whether a beginning was not understood, so that its end has no beginning.
    let mut doubtful = false;
    while let Some(range) = markers(&plain).into_iter().find(|range| range.start >= from) {
        let line = line(&plain, range.start);
        let shift = |at: usize| at + text.len() - plain.len();
        let place = shift(range.start)..shift(range.end);
        from = range.end;
        // A comment that continues on another line is reported below.
        let behind = plain.get(range.end..line.end).unwrap_or_default();
        if !(plain[line.start..range.start].trim().is_empty() && behind.trim().is_empty()) {
            problems.push((Problem::RegionNotAlone {}, place));
            continue;
        }
        match (marker(&plain[range.clone()]), open.take()) {
            (Err(reason), still) => {
                problems.push((Problem::RegionMarker { reason }, place));
                doubtful |= still.is_none();
                open = still;
            }
            (Ok(Marker::End), None) if doubtful => doubtful = false,
            (Ok(Marker::End), None) => problems.push((Problem::RegionNotBegun {}, place)),
            (Ok(Marker::End), Some((region, start))) => {
                let body = shift(start)..shift(line.start);
                plain.replace_range(start..line.start, "\n");
                let end = start + 1 + (range.start - line.start);
                from = end + range.len();
                if markers(&plain).contains(&(end..from)) {
                    regions.push(Region { body, ..region });
                } else {
                    let reason = "it is indented so far that it is code as soon as the region is filled".to_owned();
                    problems.push((Problem::RegionMarker { reason }, place));
                }
            }
            (Ok(Marker::Begin(begun)), Some((outer, start))) => {
                problems.push((Problem::RegionNested { chapter: begun.chapter, outer: outer.chapter.clone() }, place));
                open = Some((outer, start));
            }
            (Ok(Marker::Begin(begun)), None) => {
                let indent = plain[line.start..range.start].to_owned();
                let line_end = if plain[line.clone()].ends_with("\r\n") { "\r\n" } else { "\n" };
                open = Some((Region { marker: place, indent, line_end, ..begun }, line.end));
            }
        }
    }
    if let Some((region, _)) = open {
        problems.push((Problem::RegionOpen { chapter: region.chapter }, region.marker));
    }
    (regions, problems)
}

/// How a comment begins and ends: in HTML; as a link that nothing refers to, for tools that drop HTML comments; in MDX.
const COMMENTS: &[(&str, &str)] = &[("<!--", "-->"), ("[//]: # (", ")"), ("{/*", "*/}")];

/// The places where comments that begin like a marker are: not in code.
fn markers(text: &str) -> Vec<Range<usize>> {
    let mut code: Vec<Range<usize>> = Vec::new();
    for (event, range) in Parser::new_ext(text, dialect()).into_offset_iter() {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))) {
            code.push(range);
        }
    }
    let mut markers: Vec<Range<usize>> = Vec::new();
    for (open, close) in COMMENTS {
        for (start, _) in text.match_indices(open) {
            let rest = &text[start + open.len()..];
            let is_escaped = text[..start].ends_with('\\');
            if !rest.trim_start().starts_with("ifugen:") || is_escaped || is_within(start, &code) {
                continue;
            }
            let end = rest.find(close).map_or(text.len(), |length| start + open.len() + length + close.len());
            markers.push(start..end);
        }
    }
    markers.sort_by_key(|range| range.start);
    // A marker inside a comment does not count.
    let mut last = 0;
    markers.retain(|range| {
        range.start >= last && {
            last = range.end;
            true
        }
    });
    markers
}

/// Whether a place is in one of these ranges, which begin one after another.
fn is_within(at: usize, ranges: &[Range<usize>]) -> bool {
    let next = ranges.partition_point(|range| range.start <= at);
    ranges[..next].iter().any(|range| range.contains(&at))
}

/// The line around a place, with its end.
fn line(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    start..text[at..].find('\n').map_or(text.len(), |newline| at + newline + 1)
}

enum Marker {
    Begin(Region),
    End,
}

/// Reads a comment that begins like a marker.
fn marker(comment: &str) -> Result<Marker, String> {
    let inner = COMMENTS.iter().find_map(|(open, close)| comment.strip_prefix(open)?.strip_suffix(close));
    let inner = inner.filter(|inner| !inner.contains('\n')).ok_or("it does not end on its line")?;
    let mut words = inner.split_whitespace();
    let verb = words.next().unwrap_or_default();
    match verb.strip_prefix("ifugen:").unwrap_or_default() {
        "end" => match words.next() {
            None => Ok(Marker::End),
            Some(word) => Err(format!("`{word}` stands after `ifugen:end`")),
        },
        "begin" => begin(words).map(Marker::Begin),
        _ => Err(format!("`{verb}` is neither `ifugen:begin` nor `ifugen:end`")),
    }
}

fn begin<'a>(mut words: impl Iterator<Item = &'a str>) -> Result<Region, String> {
    let chapter = words.next().filter(|word| !word.contains('=')).ok_or("it does not name a chapter")?;
    let Choice { device, language, document, level } = options(words)?;
    let level = level.unwrap_or(LEVEL);
    let chapter = chapter.to_owned();
    Ok(Region {
        chapter,
        device,
        language,
        document,
        level,
        marker: 0..0,
        body: 0..0,
        indent: String::new(),
        line_end: "\n",
    })
}

/// The requested chapter, and the level of its heading.
pub(crate) struct Choice {
    pub device: Option<String>,
    pub language: Option<String>,
    pub document: Option<String>,
    pub level: Option<u8>,
}

/// The options of a marker after its chapter; the reason if they are not understood.
pub(crate) fn options<'a>(words: impl Iterator<Item = &'a str>) -> Result<Choice, String> {
    let (mut device, mut language, mut document, mut level) = (None, None, None, None);
    for word in words {
        let (name, value) = word.split_once('=').ok_or_else(|| format!("`{word}` is not of the form `name=value`"))?;
        let slot = match name {
            "device" => &mut device,
            "lang" => &mut language,
            "document" => &mut document,
            "heading-level" => &mut level,
            _ => return Err(format!("there is no option `{name}`")),
        };
        if value.is_empty() {
            return Err(format!("`{name}` has no value"));
        }
        if slot.replace(value.to_owned()).is_some() {
            return Err(format!("`{name}` is given twice"));
        }
    }
    let level = match level {
        None => None,
        Some(text) => match text.parse() {
            Ok(level @ 1..=5) => Some(level),
            _ => return Err(format!("`heading-level` is 1 to 5, not `{text}`")),
        },
    };
    Ok(Choice { device, language, document, level })
}

impl Region {
    /// The new lines between the markers: the text, with an empty line before and after it.
    #[must_use]
    pub fn filled(&self, markdown: &str) -> String {
        let end = self.line_end;
        let mut body = end.to_owned();
        for line in markdown.trim_end().lines() {
            if !line.trim().is_empty() {
                body.push_str(&self.indent);
                body.push_str(line);
            }
            body.push_str(end);
        }
        body.push_str(end);
        body
    }
}

/// The text with other lines in its regions, which are in order.
#[must_use]
pub fn fill(text: &str, bodies: &[(Range<usize>, String)]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (range, body) in bodies {
        out.push_str(&text[done..range.start]);
        out.push_str(body);
        done = range.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn codes(text: &str) -> Vec<&'static str> {
        regions(text).1.iter().map(|(problem, _)| problem.code()).collect()
    }

    /// Tools that drop HTML comments keep one of these.
    #[test]
    fn markers_can_be_comments_of_other_kinds() {
        for (begin, end) in [
            ("<!-- ifugen:begin network -->", "<!-- ifugen:end -->"),
            ("[//]: # (ifugen:begin network)", "[//]: # (ifugen:end)"),
            ("{/* ifugen:begin network */}", "{/* ifugen:end */}"),
        ] {
            let text = format!("# A\n\n{begin}\n{end}\n\nb\n");
            let once = filled(&text, "text");
            assert_eq!(once, format!("# A\n\n{begin}\n\ntext\n\n{end}\n\nb\n"));
            assert_eq!(filled(&once, "text"), once);
            let code = format!("```\n{begin}\n{end}\n```\n\n`{begin}`\n");
            assert_eq!(regions(&code), (Vec::new(), Vec::new()), "{code}");
        }
    }

    fn filled(text: &str, markdown: &str) -> String {
        let (regions, problems) = regions(text);
        assert_eq!(problems, [], "{text:?}");
        fill(text, &regions.iter().map(|region| (region.body.clone(), region.filled(markdown))).collect::<Vec<_>>())
    }

    #[test]
    fn a_marker_says_what_is_wanted() {
        let text = "# A\n\n<!-- ifugen:begin network -->\nold\n<!-- ifugen:end -->\n<!--ifugen:begin access   lang=de device=p-1 heading-level=3-->\n<!--ifugen:end-->";
        let (regions, problems) = regions(text);
        assert_eq!(problems, []);
        assert_eq!(regions.len(), 2, "{regions:?}");
        let (first, second) = (&regions[0], &regions[1]);
        assert_eq!((first.chapter.as_str(), &first.device, &first.language, first.level), ("network", &None, &None, 2));
        assert_eq!(&text[first.body.clone()], "old\n");
        let named = (second.chapter.as_str(), second.device.as_deref(), second.language.as_deref(), second.level);
        assert_eq!(named, ("access", Some("p-1"), Some("de"), 3));
        assert!(second.body.is_empty());
    }

    #[test]
    fn shown_markers_are_no_regions() {
        for text in [
            "```\n<!-- ifugen:begin a -->\n```\n",
            "~~~~md\n<!-- ifugen:begin a -->\n~~~\n<!-- ifugen:end -->\n~~~~\n",
            "- x\n\n  ```\n  <!-- ifugen:begin a -->\n  ```\n",
            "> ```\n> <!-- ifugen:begin a -->\n> ```\n",
            "    <!-- ifugen:begin a -->\n",
            "Write `<!-- ifugen:begin a -->`.\n",
            "```\n<!-- ifugen:begin a -->\n",
            "<!-- to be done: ifugen:begin a -->\n",
            "&lt;!-- ifugen:begin a -->\n",
        ] {
            assert_eq!(regions(text), (vec![], vec![]), "{text:?}");
        }
    }

    #[test]
    fn wrong_markers_are_told() {
        for (text, expected) in [
            ("<!-- ifugen:begin a -->\n", vec!["E0641"]),
            ("<!-- ifugen:begin a -->\n```\n<!-- ifugen:end -->\n", vec!["E0641"]),
            ("<!-- ifugen:begin a -->\n<!-- ifugen:begin b -->\n<!-- ifugen:end -->\n", vec!["E0642"]),
            ("<!-- ifugen:end -->\n", vec!["E0643"]),
            ("- x\n  <!-- ifugen:begin\n  a --> b\n", vec!["E0644"]),
            ("<!-- ifugen:begin a -->\n\n- x\n      <!-- ifugen:end -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin lang=de -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a language=de -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a lang= -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a b -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a lang=de lang=en -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a heading-level=6 -->\n", vec!["E0644"]),
            ("<!-- ifugen:begn a -->\n<!-- ifugen:end -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin\na -->\n", vec!["E0644"]),
            ("<!-- ifugen:begin a -->\n<!-- ifugen:end a -->\n", vec!["E0644", "E0641"]),
            ("x <!-- ifugen:begin a -->\n", vec!["E0645"]),
            ("<!-- ifugen:begin a --><!-- ifugen:end -->\n", vec!["E0645", "E0645"]),
            ("> <!-- ifugen:begin a -->\n", vec!["E0645"]),
        ] {
            assert_eq!(codes(text), expected, "{text:?}");
        }
    }

    #[test]
    fn all_else_stays() {
        for (text, expected) in [
            (
                "a\r\n<!-- ifugen:begin x -->\r\n<!-- ifugen:end -->\r\nb",
                "a\r\n<!-- ifugen:begin x -->\r\n\r\n# T\r\n\r\nt\r\n\r\n<!-- ifugen:end -->\r\nb",
            ),
            (
                "- a\n  <!-- ifugen:begin x -->\n  old\n  <!-- ifugen:end -->\n- b\n",
                "- a\n  <!-- ifugen:begin x -->\n\n  # T\n\n  t\n\n  <!-- ifugen:end -->\n- b\n",
            ),
            (
                "<details>\n<!-- ifugen:begin x -->\n<!-- ifugen:end -->\n</details>\n",
                "<details>\n<!-- ifugen:begin x -->\n\n# T\n\nt\n\n<!-- ifugen:end -->\n</details>\n",
            ),
            (
                // The first region ends the block of HTML, so the second one is code.
                "<details>\n<!-- ifugen:begin x -->\n<!-- ifugen:end -->\n```\n<!-- ifugen:begin x -->\n<!-- ifugen:end -->\n",
                "<details>\n<!-- ifugen:begin x -->\n\n# T\n\nt\n\n<!-- ifugen:end -->\n```\n<!-- ifugen:begin x -->\n<!-- ifugen:end -->\n",
            ),
        ] {
            assert_eq!(filled(text, "# T\n\nt\n"), expected);
            assert_eq!(filled(expected, "# T\n\nt\n"), expected, "a second time");
        }
    }

    /// Lines of somebody else's Markdown that can confuse a reader; `X` is a region.
    fn file() -> impl Strategy<Value = (Vec<String>, &'static str, bool)> {
        let line = prop_oneof![
            4 => Just("X".to_owned()),
            2 => Just(String::new()),
            1 => Just("```".to_owned()),
            1 => Just("~~~ md".to_owned()),
            1 => Just("- a".to_owned()),
            1 => Just("> q".to_owned()),
            1 => Just("    code".to_owned()),
            1 => Just("<details>".to_owned()),
            1 => Just("| a | b |".to_owned()),
            1 => Just("| - | - |".to_owned()),
            1 => Just("Show `<!-- ifugen:begin a -->`  ".to_owned()),
            1 => Just("---".to_owned()),
            2 => "[ -~äß\u{a0}]{0,12}",
        ];
        (prop::collection::vec(line, 0..14), prop_oneof![Just("\n"), Just("\r\n")], any::<bool>())
    }

    proptest! {
        #[test]
        fn text_outside_of_regions_never_changes((lines, end, last) in file(), indent in " {0,2}") {
            let region = format!("{indent}<!-- ifugen:begin a -->{end}old{end}{indent}<!-- ifugen:end -->");
            let lines: Vec<String> = lines.into_iter().map(|line| if line == "X" { region.clone() } else { line }).collect();
            let mut text = lines.join(end);
            if last {
                text.push_str(end);
            }
            let (found, problems) = regions(&text);
            prop_assume!(problems.is_empty());
            let new = "# T\n\n| a |\n| - |\n| b |\n\n```\ncode\n```\n";
            let bodies: Vec<_> = found.iter().map(|region| (region.body.clone(), region.filled(new))).collect();
            let once = fill(&text, &bodies);
            // It has the same regions, and the text around them is the same.
            let (again, problems) = regions(&once);
            prop_assert_eq!(problems, vec![]);
            prop_assert_eq!(again.len(), found.len());
            let outside = |text: &str, regions: &[Region]| {
                fill(text, &regions.iter().map(|region| (region.body.clone(), "\0".to_owned())).collect::<Vec<_>>())
            };
            prop_assert_eq!(outside(&text, &found), outside(&once, &again));
            let twice = fill(&once, &again.iter().map(|region| (region.body.clone(), region.filled(new))).collect::<Vec<_>>());
            prop_assert_eq!(once, twice);
        }
    }
}
