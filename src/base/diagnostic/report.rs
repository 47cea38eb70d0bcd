//! Diagnostics for machines: JSON, SARIF 2.1.0 for code scanning, `JUnit` XML for CI systems.
//!
//! `JUnit` is a page of code here. The crate `quick-junit` (0.8.0 was examined) would add a third version of quick-xml,
//! with chrono and uuid, and write different bytes.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Value as Json, json};

use super::{CODES, Severity};
use crate::base::diagnostic::Found;
use crate::base::path;
use crate::base::source::{Place, Sources};

/// A problem with the data that every form prints.
pub(crate) struct Line {
    pub code: &'static str,
    pub severity: Severity,
    pub message: String,
    pub help: Option<String>,
    pub place: Option<Spot>,
    /// A second place that it is about.
    pub related: Option<Spot>,
    /// The file that it concerns, if it has no place in the file.
    pub file: Option<String>,
}

pub(crate) struct Spot {
    pub file: String,
    pub line: usize,
    pub column: usize,
    end_line: usize,
    end_column: usize,
    /// The line of the file.
    pub text: String,
}

/// Each problem once, sorted by file and place.
pub(crate) fn lines(found: &[Found]) -> Vec<Line> {
    let mut lines: Vec<Line> = found
        .iter()
        .map(|(diagnostic, sources)| Line {
            code: diagnostic.problem.code(),
            severity: diagnostic.problem.severity(),
            message: diagnostic.problem.message(),
            help: diagnostic.problem.help(),
            place: diagnostic.place.map(|place| {
                let spot = spot(place, sources);
                let text = sources.file(place.file).text.lines().nth(spot.line - 1).unwrap_or_default().to_owned();
                Spot { text, ..spot }
            }),
            related: diagnostic.related.map(|place| spot(place, sources)),
            file: diagnostic
                .problem
                .path()
                .map(str::to_owned)
                .or_else(|| sources.first().map(|file| file.display.clone())),
        })
        .collect();
    let key = |line: &Line| {
        let place = line.place.as_ref().map(|spot| (spot.file.clone(), spot.line, spot.column));
        (place, line.code, line.message.clone())
    };
    lines.sort_by_cached_key(key);
    // Two devices of one family both find the problems of the family.
    lines.dedup_by(|a, b| key(a) == key(b));
    lines
}

/// A place without the text of its line.
fn spot(place: Place, sources: &Sources) -> Spot {
    let (line, column) = sources.line_column(place);
    let (end_line, end_column) = sources.line_column(Place { start: place.end, ..place });
    let file = sources.file(place.file).display.clone();
    Spot { file, line, column, end_line, end_column, text: String::new() }
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// An array of objects: code, severity, message, help, file, line, column; with a second place, `seen` has its file, line and
/// column.
///
/// # Errors
/// Never in practice: all data is text and numbers.
pub fn json(found: &[Found]) -> anyhow::Result<String> {
    let objects = lines(found).into_iter().map(|line| {
        let mut object = json!({ "code": line.code, "severity": level(line.severity), "message": line.message });
        if let Some(help) = line.help {
            object["help"] = help.into();
        }
        if let Some(spot) = line.place {
            object["file"] = spot.file.into();
            object["line"] = spot.line.into();
            object["column"] = spot.column.into();
        }
        if let Some(spot) = line.related {
            object["seen"] = json!({ "file": spot.file, "line": spot.line, "column": spot.column });
        }
        object
    });
    text(&Json::Array(objects.collect()))
}

/// A SARIF log of one run. A rule is a code; the explanation of the code is its help.
///
/// # Errors
/// See [`json`].
pub fn sarif(found: &[Found]) -> anyhow::Result<String> {
    let lines = lines(found);
    let used: Vec<&(&str, &str)> =
        CODES.iter().filter(|(code, _)| lines.iter().any(|line| line.code == *code)).collect();
    let rules = used.iter().map(|(code, explanation)| {
        let first = explanation.lines().next().unwrap_or_default();
        let severity = if code.starts_with('W') { Severity::Warning } else { Severity::Error };
        json!({
            "id": code,
            "shortDescription": { "text": first },
            "fullDescription": { "text": explanation },
            "help": { "text": explanation },
            "defaultConfiguration": { "level": level(severity) },
        })
    });
    let results = lines.iter().map(|line| {
        let help = line.help.as_ref().map_or_else(String::new, |help| format!("\n{help}"));
        let mut result = json!({
            "ruleId": line.code,
            "ruleIndex": used.iter().position(|(code, _)| *code == line.code),
            "level": level(line.severity),
            "message": { "text": format!("{}{help}", line.message) },
        });
        // Code scanning rejects a whole log for one result without location.
        let (file, region) = match &line.place {
            Some(spot) => (spot.file.as_str(), json!({
                "startLine": spot.line, "startColumn": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column,
            })),
            None => (line.file.as_deref().unwrap_or("."), json!({ "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1 })),
        };
        result["locations"] =
            json!([{ "physicalLocation": { "artifactLocation": { "uri": location(file) }, "region": region } }]);
        if let Some(spot) = &line.related {
            let region = json!({
                "startLine": spot.line, "startColumn": spot.column, "endLine": spot.end_line, "endColumn": spot.end_column,
            });
            result["relatedLocations"] = json!([{
                "id": 1,
                "message": { "text": "seen here" },
                "physicalLocation": { "artifactLocation": { "uri": location(&spot.file) }, "region": region },
            }]);
        }
        result
    });
    text(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "ifugen", "version": env!("CARGO_PKG_VERSION"), "rules": rules.collect::<Vec<_>>() } },
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    }))
}

/// The URI of a file: relative to the current folder, which code scanning takes for the repository; absolute for a file
/// outside it.
pub(crate) fn location(file: &str) -> String {
    let is_outside = Path::new(file).is_absolute() || file.split(['/', '\\']).any(|part| part == "..");
    match std::path::absolute(file) {
        Ok(absolute) if is_outside => {
            let absolute = path::shown(&path::normal(&absolute));
            let uri = path::uri(&absolute);
            if uri.starts_with("file:") { uri } else { format!("file://{uri}") }
        }
        _ => path::uri(file),
    }
}

/// A test suite with a test case for each problem that a command found; errors are failures, warnings pass with their text.
#[must_use]
pub fn junit(found: &[Found], command: &str) -> String {
    let lines = lines(found);
    let failures = lines.iter().filter(|line| line.severity == Severity::Error).count();
    // A run without problems is a test that passed, not a run without tests, which some systems report as a failure.
    let tests = lines.len().max(1);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let counts = format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\"");
    // Writing into a String cannot fail.
    let _ = writeln!(xml, "<testsuites {counts}>\n  <testsuite name=\"ifugen {command}\" {counts}>");
    if lines.is_empty() {
        let _ = writeln!(xml, "    <testcase classname=\"ifugen\" name=\"{command}\"/>");
    }
    for line in &lines {
        let at = line.place.as_ref().map(|spot| format!("{}:{}:{}", spot.file, spot.line, spot.column));
        let at = at.unwrap_or_default();
        let class = line.place.as_ref().map_or("ifugen", |spot| spot.file.as_str());
        let name = format!("{} {}", line.code, line.message);
        let seen = line.related.as_ref().map(|spot| format!("seen at {}:{}:{}", spot.file, spot.line, spot.column));
        let body = [Some(at), line.help.clone(), seen].into_iter().flatten().filter(|part| !part.is_empty());
        let body = body.collect::<Vec<_>>().join("\n");
        let _ = write!(xml, "    <testcase classname=\"{}\" name=\"{}\">", escape(class), escape(&name));
        let _ = match line.severity {
            Severity::Error => writeln!(
                xml,
                "<failure type=\"{}\" message=\"{}\">{}</failure></testcase>",
                line.code,
                escape(&line.message),
                escape(&body)
            ),
            Severity::Warning => writeln!(xml, "<system-out>{}</system-out></testcase>", escape(&body)),
        };
    }
    xml.push_str("  </testsuite>\n</testsuites>\n");
    xml
}

fn text(json: &Json) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(json)? + "\n")
}

/// Text for XML 1.0, which cannot contain control characters.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::diagnostic::Problem;
    use crate::base::source::{Place, Sources};

    fn found() -> Vec<Found> {
        let mut sources = Sources::default();
        let file = sources.add("a b/ü.toml", "x = 1\ny = \"<&\"\n");
        let sources = Arc::new(sources);
        let at = |problem: Problem, start, end| (problem.at(Place { file, start, end }), Arc::clone(&sources));
        let gap = || Problem::RequirementUnknown { id: "x".into(), near: None };
        vec![
            at(Problem::SourceUnknown { source: "<\u{1}&\"".into(), near: None, known: Vec::new() }, 6, 7),
            at(Problem::GapAllowed { gap: Box::new(gap()) }, 0, 1),
            at(Problem::GapAllowed { gap: Box::new(gap()) }, 0, 1),
            (Problem::PathMissing { path: "c".into() }.anywhere(), Arc::clone(&sources)),
        ]
    }

    #[test]
    fn json_has_each_problem_once_with_its_place() {
        let json: Json = serde_json::from_str(&json(&found()).unwrap()).unwrap();
        let codes: Vec<&str> = json.as_array().unwrap().iter().map(|line| line["code"].as_str().unwrap()).collect();
        assert_eq!(codes, ["E0101", "W0403", "E0401"]);
        assert_eq!(
            (&json[1]["file"], &json[1]["line"], &json[1]["column"]),
            (&json!("a b/ü.toml"), &json!(1), &json!(1))
        );
        assert_eq!((&json[2]["line"], &json[2]["severity"]), (&json!(2), &json!("error")));
        assert!(json[0].get("file").is_none());
    }

    #[test]
    fn sarif_has_rules_and_regions() {
        let log: Json = serde_json::from_str(&sarif(&found()).unwrap()).unwrap();
        let run = &log["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), 3);
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
        }
        // One result without location; code scanning rejects results without one.
        assert_eq!(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "c");
        let place = &results[2]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "a%20b/%C3%BC.toml");
        assert_eq!(place["region"], json!({ "startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 2 }));
        assert_eq!((&results[1]["level"], &results[2]["level"]), (&json!("warning"), &json!("error")));
    }

    #[test]
    fn files_outside_are_absolute_in_sarif() {
        assert_eq!(location("a b/ü.toml"), "a%20b/%C3%BC.toml");
        assert_eq!(location("a..b/c.toml"), "a..b/c.toml");
        let outside = location("../x/../y.toml");
        assert!(
            outside.starts_with("file:///") && outside.ends_with("/y.toml") && !outside.contains(".."),
            "{outside}"
        );
        #[cfg(unix)]
        assert_eq!(location("/srv/a b.toml"), "file:///srv/a%20b.toml");
    }

    #[test]
    fn junit_is_well_formed_and_counts() {
        let xml = junit(&found(), "check");
        let document = roxmltree::Document::parse(&xml).unwrap();
        let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
        assert_eq!((suite.attribute("tests"), suite.attribute("failures")), (Some("3"), Some("2")));
        let cases = document.descendants().filter(|node| node.has_tag_name("testcase"));
        assert_eq!(cases.count(), 3);
        let messages: Vec<&str> = document.descendants().filter_map(|node| node.attribute("message")).collect();
        assert!(messages[1].contains("<\u{FFFD}&\""), "{messages:?}");
        let nothing = junit(&[], "check");
        assert_eq!(
            roxmltree::Document::parse(&nothing).unwrap().descendants().filter(|n| n.has_tag_name("testcase")).count(),
            1
        );
    }
}
