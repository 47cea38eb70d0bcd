//! The list of remarks in its forms: for people, as Markdown, as JSON, as SARIF.

use std::fmt::Write as _;

use serde_json::{Value as Json, json};

use super::map::Passage;
use super::reading::Action;
use super::remarks::{Kind, List, Remark, Said};
use super::squeezed;
use crate::base::diagnostic::report::location;
use crate::wording::escape;

/// A form of the list.
pub struct Format {
    pub name: &'static str,
    pub export: fn(&List) -> anyhow::Result<String>,
}

/// The forms there are.
pub const FORMATS: &[Format] = &[
    Format { name: "text", export: text },
    Format { name: "md", export: markdown },
    Format { name: "json", export: json_text },
    Format { name: "sarif", export: sarif },
];

/// The lines that say what a remark is, without what stands around each. A text is given with its label.
fn lines(remark: &Remark) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let mut add = |label, text: String| lines.push((label, text));
    for passage in &remark.passages {
        for fact in &passage.facts {
            add("fact", format!("{} ({})", fact.path, place(fact.file.as_deref(), fact.line)));
        }
        for sentence in &passage.sentences {
            add("required sentence", sentence.clone());
        }
    }
    let known = [("after", &remark.after), ("bookmark", &remark.bookmark), ("part", &remark.part)];
    for (label, text) in known {
        if let Some(text) = text {
            add(label, text.clone());
        }
    }
    if let Some(old) = &remark.old {
        add("old", squeezed(old));
    }
    if let Some(proposed) = &remark.proposed {
        add("proposed", squeezed(proposed));
    }
    for change in &remark.changes {
        let text = squeezed(&change.text);
        let text = match change.action {
            Action::Format => text,
            _ if text.is_empty() => ": no text (a picture, a note, the end of a paragraph)".to_owned(),
            _ => format!(": {text}"),
        };
        add("change", format!("{}, {}{text}", by(&change.author, change.date.as_deref()), change.action.words()));
    }
    if let Some(comment) = &remark.comment {
        if !comment.quote.is_empty() {
            add("about", squeezed(&comment.quote));
        }
        let mut said = |label, said: &Said| {
            let done = if said.done { " (done)" } else { "" };
            add(label, format!("{}{done}: {}", by(&said.author, said.date.as_deref()), squeezed(&said.text)));
        };
        said("comment", comment);
        comment.replies.iter().for_each(|reply| said("reply", reply));
    }
    if remark.conflict {
        add("conflict", "another copy proposes another text".to_owned());
    }
    if let Some(outdated) = &remark.outdated {
        add("no longer fits", outdated.clone());
    }
    if let Some(outcome) = &remark.outcome {
        add(if outcome.applied { "applied" } else { "not applied" }, outcome.told.clone());
    }
    lines
}

fn by(author: &str, date: Option<&str>) -> String {
    let author = if author.is_empty() { "no author" } else { author };
    date.map_or_else(|| author.to_owned(), |date| format!("{author}, {date}"))
}

fn place(file: Option<&str>, line: Option<usize>) -> String {
    let line = line.map_or_else(String::new, |line| format!(":{line}"));
    format!("{}{line}", file.unwrap_or("no file"))
}

/// Where a remark stands, in a few words.
fn title(remark: &Remark) -> String {
    let at = match remark.passages.as_slice() {
        [] => "not placed".to_owned(),
        [Passage { anchor, kind, column: Some(column), .. }, ..] => format!("{anchor}, {kind} {column}"),
        [Passage { anchor, kind, .. }, ..] => format!("{anchor}, {kind}"),
    };
    let below = if remark.heading.is_empty() { String::new() } else { format!(", below \"{}\"", remark.heading) };
    format!("{at}{below}: {} ({})", remark.kind.words(), remark.copy)
}

fn text(list: &List) -> anyhow::Result<String> {
    let mut out = String::new();
    if list.remarks.is_empty() {
        out.push_str("no remarks\n");
    }
    let mut document = None;
    for remark in &list.remarks {
        if document != Some(remark.document) {
            document = Some(remark.document);
            let head = &list.documents[remark.document];
            writeln!(out, "== {}\n", head.title())?;
        }
        writeln!(out, "{}", title(remark))?;
        for (label, text) in lines(remark) {
            writeln!(out, "    {label}: {text}")?;
        }
        out.push('\n');
    }
    Ok(out)
}

fn markdown(list: &List) -> anyhow::Result<String> {
    let mut out = String::from("# Remarks of the review\n");
    let mut document = None;
    for remark in &list.remarks {
        if document != Some(remark.document) {
            document = Some(remark.document);
            let head = &list.documents[remark.document];
            writeln!(out, "\n## {}", escape::escape(&head.title()))?;
        }
        writeln!(out, "\n### {}\n", escape::escape(&title(remark)))?;
        for (label, text) in lines(remark) {
            writeln!(out, "- **{label}:** {}", escape::escape(&text))?;
        }
    }
    Ok(out)
}

fn json_text(list: &List) -> anyhow::Result<String> {
    Ok(serde_json::to_string_pretty(list)? + "\n")
}

/// SARIF 2.1.0: a result for each remark, at the place of its first fact.
fn sarif(list: &List) -> anyhow::Result<String> {
    const RULES: [(&str, &str); 5] = [
        ("review-edit", "A reviewer edited a passage"),
        ("review-untracked", "A passage was changed without tracking"),
        ("review-removed", "A passage was removed without tracking"),
        ("review-comment", "A reviewer commented on a passage"),
        ("review-rejected", "A reviewer rejected a change that the copy shows"),
    ];
    let rules: Vec<Json> =
        RULES.iter().map(|(id, text)| json!({ "id": id, "shortDescription": { "text": text } })).collect();
    let results: Vec<Json> = list.remarks.iter().map(|remark| result(remark, RULES[rule(remark.kind)].0)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "ifugen", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "results": results,
        }],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn rule(kind: Kind) -> usize {
    match kind {
        Kind::Edit => 0,
        Kind::Untracked => 1,
        Kind::Removed => 2,
        Kind::Comment => 3,
        Kind::Rejected => 4,
    }
}

fn result(remark: &Remark, rule: &str) -> Json {
    let text: Vec<String> = lines(remark).into_iter().map(|(label, text)| format!("{label}: {text}")).collect();
    let facts = remark.passages.iter().flat_map(|passage| &passage.facts);
    let mut places: Vec<Json> = facts
        .filter_map(|fact| {
            Some(json!({
                "physicalLocation": {
                    "artifactLocation": { "uri": location(fact.file.as_deref()?) },
                    "region": { "startLine": fact.line? },
                },
                "logicalLocations": [{ "fullyQualifiedName": fact.path }],
            }))
        })
        .collect();
    if places.is_empty() {
        places.push(json!({ "physicalLocation": { "artifactLocation": { "uri": location(&remark.copy) } } }));
    }
    let level = if remark.conflict || remark.is_not_placed() { "warning" } else { "note" };
    let message = format!("{}\n{}", title(remark), text.join("\n"));
    let first = places.remove(0);
    let related: Vec<Json> = places;
    json!({
        "ruleId": rule,
        "level": level,
        "message": { "text": message },
        "locations": [first],
        "relatedLocations": related,
    })
}
