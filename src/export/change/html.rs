//! The report as a standalone page.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::Context as _;
use serde_json::{Value as Json, json};
use tera::Context;

use super::{Report, by_class, values};
use crate::export::html::{self, hash, policy, safe_style};
use crate::review::change::DeviceChanges;
use crate::review::change::text::Change;
use crate::review::change::text::{Line, Mark, line};
use crate::wording::escape;

/// # Errors
/// Fails if a message is missing.
pub(super) fn export(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let style = safe_style(&html::style(report.options));
    let mut words = serde_json::Map::new();
    for name in report.locale.messages().filter_map(|name| name.strip_prefix("diff.")) {
        if report.locale.variables(&format!("diff.{name}")).is_empty() {
            words.insert(name.replace('-', "_"), report.word(&format!("diff.{name}"))?.into());
        }
    }
    let devices: anyhow::Result<Vec<Json>> =
        report.comparison.devices.iter().map(|changes| device(report, changes)).collect();
    let mut context = Context::new();
    context.insert("language", &report.locale.tag);
    context.insert("title", &report.word("diff")?);
    context.insert("between", &report.between()?);
    context.insert("words", &words);
    context.insert("devices", &devices?);
    context.insert("csp", &policy(&BTreeSet::from([hash(&style)])));
    context.insert("style", &style);
    let page = html::render("html/diff.html", report.options.template("html/diff.html"), &context)
        .context("cannot make the report")?;
    Ok(page.into_bytes())
}

fn device(report: &Report<'_>, device: &DeviceChanges) -> anyhow::Result<Json> {
    let mut facts = Vec::new();
    for fact in by_class(device) {
        let [old, new] = values(fact);
        facts.push(json!({
            "class": fact.class.name(),
            "class_title": report.class(fact.class)?,
            "kind": report.word(&format!("change-kind.{}", fact.change.name()))?,
            "path": fact.path,
            "old": old.map(|line| marked(report, &line)).transpose()?,
            "new": new.map(|line| marked(report, &line)).transpose()?,
            "old_place": fact.old_place,
            "new_place": fact.new_place,
            "reason": report.reason(fact)?,
        }));
    }
    let mut texts = Vec::new();
    for changes in &device.texts {
        let mut chapters = Vec::new();
        for chapter in &changes.chapters {
            let mut rows = Vec::new();
            for change in &chapter.changes {
                let mut lines = Vec::new();
                for line in &change.lines {
                    lines.push(json!({ "label": line.label, "html": marked(report, line)? }));
                }
                rows.push(json!({
                    "kind": report.word(&format!("change-kind.{}", change.change.name()))?,
                    "heading": Some(&change.heading).filter(|heading| **heading != chapter.title),
                    "lines": lines,
                }));
            }
            chapters.push(json!({ "title": chapter.title, "changes": rows }));
        }
        texts.push(json!({
            "language": changes.language,
            "title": report.sentences(changes)?,
            "chapters": chapters,
        }));
    }
    let mut translations = Vec::new();
    for stale in &device.translations {
        let text = line(stale.old.as_deref().unwrap_or_default(), &stale.new);
        translations.push(json!({
            "language": stale.language,
            "path": stale.path,
            "state": report.word(if stale.missing { "diff.missing" } else { "diff.stale" })?,
            "html": marked(report, &text)?,
            "place": stale.place,
        }));
    }
    let mut coverage = Vec::new();
    for row in &device.coverage {
        coverage.push(json!({
            "requirement": row.requirement,
            "clause": row.clause,
            "old": report.status(row.old)?,
            "new": report.status(row.new)?,
            "worse": row.worse,
        }));
    }
    Ok(json!({
        "id": device.id,
        "title": report.title(device)?,
        "added": device.change == Change::Added,
        "removed": device.change == Change::Removed,
        "counts": report.counts(device)?,
        "facts": facts,
        "texts": texts,
        "translations": translations,
        "coverage": coverage,
    }))
}

/// A line with its marks, as HTML; the marks are also readable for screen readers.
fn marked(report: &Report<'_>, line: &Line) -> anyhow::Result<String> {
    let mut html = String::new();
    for part in &line.parts {
        let text = escape::html(&part.text);
        let (element, word) = match part.mark {
            Mark::Same => {
                html.push_str(&text);
                continue;
            }
            Mark::Deleted => ("del", report.word("diff.deleted")?),
            Mark::Inserted => ("ins", report.word("diff.inserted")?),
        };
        let word = escape::html(&word);
        let _ = write!(html, "<{element}><span class=\"unseen\">{word} </span>{text}</{element}>");
    }
    Ok(html)
}
