//! The report as text for a terminal.

use std::fmt::Write as _;

use super::{Report, by_class, values};
use crate::project::rule::Class;
use crate::review::change::DeviceChanges;
use crate::review::change::text::Change;
use crate::review::change::text::{Line, Mark};

const BOLD: &str = "1";
const RED: &str = "31";
const GREEN: &str = "32";
const YELLOW: &str = "33";
const DIM: &str = "2";

/// # Errors
/// Fails if a message is missing.
pub(super) fn export(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    // Writing into a String cannot fail.
    let mut text = String::new();
    let _ = writeln!(text, "{}", report.between()?);
    if report.comparison.is_empty() {
        let _ = writeln!(text, "{}", report.word("diff.none")?);
    }
    for device in &report.comparison.devices {
        let _ = writeln!(text, "\n{}", paint(report, BOLD, &report.title(device)?));
        match device.change {
            Change::Added => _ = writeln!(text, "  {}", report.word("diff.device-added")?),
            Change::Removed => _ = writeln!(text, "  {}", report.word("diff.device-removed")?),
            Change::Changed => changes(report, device, &mut text)?,
        }
    }
    Ok(text.into_bytes())
}

fn changes(report: &Report<'_>, device: &DeviceChanges, text: &mut String) -> anyhow::Result<()> {
    let _ = writeln!(text, "  {}", report.counts(device)?.join(" · "));
    if !device.facts.is_empty() {
        let _ = writeln!(text, "\n  {}", paint(report, BOLD, &report.word("diff.facts")?));
    }
    for fact in by_class(device) {
        let class = report.class(fact.class)?;
        let class = match fact.class {
            Class::Exposure => paint(report, RED, &class),
            Class::Review => paint(report, YELLOW, &class),
            _ => class,
        };
        let kind = report.word(&format!("change-kind.{}", fact.change.name()))?;
        let _ = writeln!(text, "  {class}: {} ({kind})", paint(report, BOLD, &fact.path));
        let [old, new] = values(fact);
        for (sign, line, place) in [("-", old, &fact.old_place), ("+", new, &fact.new_place)] {
            if let Some(line) = line {
                let place = place.as_deref().unwrap_or_default();
                let _ = writeln!(text, "    {sign} {}  {}", marked(report, &line), paint(report, DIM, place));
            }
        }
        let reason = report.reason(fact)?;
        if !reason.is_empty() {
            let _ = writeln!(text, "    {reason}");
        }
    }
    for texts in &device.texts {
        let _ = writeln!(text, "\n  {}", paint(report, BOLD, &report.sentences(texts)?));
        for chapter in &texts.chapters {
            let _ = writeln!(text, "  {}", chapter.title);
            let mut heading = &chapter.title;
            for change in &chapter.changes {
                if change.heading != *heading {
                    heading = &change.heading;
                    let _ = writeln!(text, "    {heading}");
                }
                let sign = match change.change {
                    Change::Added => "+",
                    Change::Removed => "-",
                    Change::Changed => "~",
                };
                for (index, line) in change.lines.iter().enumerate() {
                    let sign = if index == 0 { sign } else { " " };
                    let label = line.label.as_ref().map(|label| format!("{label}: ")).unwrap_or_default();
                    let _ = writeln!(text, "    {sign} {label}{}", marked(report, line));
                }
            }
        }
    }
    if !device.translations.is_empty() {
        let _ = writeln!(text, "\n  {}", paint(report, BOLD, &report.word("diff.translations")?));
    }
    for stale in &device.translations {
        let state = report.word(if stale.missing { "diff.missing" } else { "diff.stale" })?;
        let place = paint(report, DIM, &stale.place);
        let _ = writeln!(text, "  {}: {} ({state})  {place}", stale.language, stale.path);
    }
    if !device.coverage.is_empty() {
        let _ = writeln!(text, "\n  {}", paint(report, BOLD, &report.word("diff.coverage")?));
    }
    for row in &device.coverage {
        let (old, new) = (report.status(row.old)?, report.status(row.new)?);
        let worse = if row.worse { format!(" ({})", report.word("diff.worse")?) } else { String::new() };
        let worse = paint(report, RED, &worse);
        let _ = writeln!(text, "  {} ({}): {old} → {new}{worse}", row.requirement, row.clause);
    }
    Ok(())
}

/// A line with its marks, as `git diff --word-diff` writes them: they are read without colour, too.
fn marked(report: &Report<'_>, line: &Line) -> String {
    let whole = line.parts.len() == 1;
    let part = |mark: Mark, text: &str| match mark {
        Mark::Same => text.to_owned(),
        Mark::Deleted if whole => paint(report, RED, text),
        Mark::Inserted if whole => paint(report, GREEN, text),
        Mark::Deleted => paint(report, RED, &format!("[-{text}-]")),
        Mark::Inserted => paint(report, GREEN, &format!("{{+{text}+}}")),
    };
    line.parts.iter().map(|found| part(found.mark, &found.text.replace('\n', " / "))).collect()
}

fn paint(report: &Report<'_>, color: &str, text: &str) -> String {
    // No text of a configuration can steer the terminal.
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    if report.color && !text.is_empty() { format!("\u{1b}[{color}m{text}\u{1b}[0m") } else { text }
}
