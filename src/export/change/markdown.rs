//! The report as Markdown for a comment of a merge request: short, the details folded away, and no longer than what the
//! forges take.

use super::{Report, by_class, values};
use crate::review::change::text::Change;
use crate::review::change::text::{Line, Mark, TextChange};
use crate::review::change::{DeviceChanges, FactChange};
use crate::wording::dialect::without_short_codes;
use crate::wording::escape;

/// Rows of a table or list.
const ROWS: usize = 40;
/// Characters of a value or sentence.
const CHARACTERS: usize = 400;
/// Bytes of the whole; GitHub takes 65,536 characters.
const BYTES: usize = 60_000;

/// # Errors
/// Fails if a message is missing.
pub(super) fn export(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let mut blocks = vec![format!("## {}", escape::escape(&report.word("diff")?)), escape::escape(&report.between()?)];
    if report.comparison.is_empty() {
        blocks.push(escape::escape(&report.word("diff.none")?));
    }
    for device in &report.comparison.devices {
        blocks.push(format!("### {}", escape::escape(&report.title(device)?)));
        match device.change {
            Change::Added => blocks.push(report.word("diff.device-added")?),
            Change::Removed => blocks.push(report.word("diff.device-removed")?),
            Change::Changed => changes(report, device, &mut blocks)?,
        }
    }
    let mut text = String::new();
    let cut = format!("{}\n", report.word("diff.cut")?);
    let room = BYTES - cut.len();
    for block in blocks {
        if text.len() + block.len() + 2 > room {
            text.push_str(&cut);
            break;
        }
        text.push_str(&block);
        text.push_str("\n\n");
    }
    Ok((without_short_codes(text.trim_end()).into_owned() + "\n").into_bytes())
}

fn changes(report: &Report<'_>, device: &DeviceChanges, blocks: &mut Vec<String>) -> anyhow::Result<()> {
    blocks.push(escape::escape(&report.counts(device)?.join(" · ")));
    let (first, rest): (Vec<&FactChange>, Vec<&FactChange>) =
        by_class(device).into_iter().partition(|fact| fact.class.may_expose());
    for of_class in first.chunk_by(|a, b| a.class == b.class) {
        blocks.push(format!("**{}**", escape::escape(&report.class(of_class[0].class)?)));
        blocks.push(facts(report, of_class)?);
    }
    if !rest.is_empty() {
        let title = report.word(if first.is_empty() { "diff.facts" } else { "diff.other-facts" })?;
        blocks.push(folded(report, &title, rest.len(), &facts(report, &rest)?)?);
    }
    for texts in &device.texts {
        let mut list = Vec::new();
        for chapter in &texts.chapters {
            list.extend(chapter.changes.iter().map(|change| sentence(report, &chapter.title, change)));
        }
        let count = list.len();
        let list: anyhow::Result<Vec<String>> = list.into_iter().take(ROWS).collect();
        let text = with_more(report, list?, count)?;
        blocks.push(folded(report, &report.sentences(texts)?, count, &text)?);
    }
    if !device.translations.is_empty() {
        let row = |stale: &crate::review::change::StaleTranslation| {
            let state = report.word(if stale.missing { "diff.missing" } else { "diff.stale" })?;
            let place = escape::code(&stale.place);
            Ok(format!("- {}: {} ({}) {place}", stale.language, escape::code(&stale.path), escape::escape(&state)))
        };
        let list: anyhow::Result<Vec<String>> = device.translations.iter().take(ROWS).map(row).collect();
        let text = with_more(report, list?, device.translations.len())?;
        blocks.push(folded(report, &report.word("diff.translations")?, device.translations.len(), &text)?);
    }
    if !device.coverage.is_empty() {
        let row = |row: &crate::review::change::CoverageChange| {
            let worse = if row.worse { format!(" (**{}**)", report.word("diff.worse")?) } else { String::new() };
            let (old, new) = (report.status(row.old)?, report.status(row.new)?);
            Ok(format!("- {} ({}): {old} → {new}{worse}", escape::code(&row.requirement), escape::escape(&row.clause)))
        };
        let list: anyhow::Result<Vec<String>> = device.coverage.iter().take(ROWS).map(row).collect();
        let text = with_more(report, list?, device.coverage.len())?;
        blocks.push(folded(report, &report.word("diff.coverage")?, device.coverage.len(), &text)?);
    }
    Ok(())
}

fn with_more(report: &Report<'_>, mut list: Vec<String>, count: usize) -> anyhow::Result<String> {
    if count > list.len() {
        list.push(format!("- {}", report.more(count - list.len())?));
    }
    Ok(list.join("\n"))
}

fn folded(report: &Report<'_>, title: &str, count: usize, text: &str) -> anyhow::Result<String> {
    let title = escape::html(&report.counted(title, count)?);
    Ok(format!("<details>\n<summary>{title}</summary>\n\n{text}\n\n</details>"))
}

fn facts(report: &Report<'_>, facts: &[&FactChange]) -> anyhow::Result<String> {
    let mut heads = Vec::new();
    for head in ["fact", "class", "before", "after", "why"] {
        heads.push(escape::escape(&report.word(&format!("diff.{head}"))?));
    }
    let mut lines = vec![format!("| {} |", heads.join(" | ")), "| --- | --- | --- | --- | --- |".to_owned()];
    let nothing = report.word("diff.nothing")?;
    for fact in facts.iter().take(ROWS) {
        let [old, new] = values(fact);
        let side = |line: Option<Line>, place: &Option<String>| match line {
            Some(line) => {
                let place = place.as_ref().map(|place| format!("<br>{}", escape::code(place))).unwrap_or_default();
                marked(&line) + &place
            }
            None => nothing.clone(),
        };
        let kind = report.word(&format!("change-kind.{}", fact.change.name()))?;
        let cells = [
            format!("{} ({kind})", escape::code(&fact.path)),
            escape::escape(&report.class(fact.class)?),
            side(old, &fact.old_place),
            side(new, &fact.new_place),
            escape::escape(&report.reason(fact)?),
        ];
        lines.push(format!("| {} |", cells.join(" | ")));
    }
    if facts.len() > ROWS {
        lines.push(String::new());
        lines.push(report.more(facts.len() - ROWS)?);
    }
    Ok(lines.join("\n"))
}

fn sentence(report: &Report<'_>, chapter: &str, change: &TextChange) -> anyhow::Result<String> {
    let place = if change.heading == chapter || change.heading.is_empty() {
        escape::escape(chapter)
    } else {
        format!("{} › {}", escape::escape(chapter), escape::escape(&change.heading))
    };
    let kind = report.word(&format!("change-kind.{}", change.change.name()))?;
    let line = |line: &Line| {
        let label = line.label.as_ref().map(|label| format!("{}: ", escape::escape(label))).unwrap_or_default();
        label + &marked(line)
    };
    let lines: Vec<String> = change.lines.iter().map(line).collect();
    Ok(format!("- **{place}** ({kind}): {}", lines.join("; ")))
}

/// A line with its marks, cut if it is long.
fn marked(line: &Line) -> String {
    let mut left = CHARACTERS;
    let mut text = String::new();
    for part in &line.parts {
        let mut shown: String = part.text.chars().take(left).collect();
        if shown.len() < part.text.len() {
            shown.push('…');
        }
        left = left.saturating_sub(shown.chars().count());
        // Blanks go outside the marks: inside, they would disable the markup.
        let (core, end) = (shown.trim_start(), shown.trim_end());
        let (before, after) = (&shown[..shown.len() - core.len()], &shown[end.len()..]);
        let core = escape::escape(shown.trim()).replace('\n', "<br>");
        let shown = if core.is_empty() { shown.clone() } else { format!("{before}{core}{after}") };
        match part.mark {
            Mark::Same => text.push_str(&shown),
            Mark::Deleted => text.extend(["<del>", &shown, "</del>"]),
            Mark::Inserted => text.extend(["<ins>", &shown, "</ins>"]),
        }
        if left == 0 {
            break;
        }
    }
    text
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use crate::export::Options;
    use crate::project::rule::Class;
    use crate::review::change::text::{ChapterChanges, LanguageChanges, TextKind};
    use crate::review::change::{Comparison, FORM};
    use crate::wording::locale::Locale;

    #[test]
    fn a_comment_stays_short_however_much_changed() {
        let text = "Long text with <b>signs</b> | in it. ".repeat(50);
        let fact = |index: usize| FactChange {
            path: format!("network.port.p{index}.purpose"),
            old_path: None,
            change: Change::Changed,
            class: [Class::Exposure, Class::Review, Class::Editorial][index % 3],
            rule: None,
            reason: None,
            old: Some(text.as_str().into()),
            new: Some("Short.".into()),
            old_place: Some("a.toml:1:1".into()),
            new_place: Some("b.toml:1:1".into()),
            anchors: Vec::new(),
        };
        let sentence = TextChange {
            change: Change::Changed,
            kind: TextKind::Paragraph,
            anchor: "a".into(),
            heading: "A".into(),
            lines: vec![crate::review::change::text::line(&text, "Short.")],
        };
        let chapter = ChapterChanges { id: "a".into(), title: "A".into(), changes: vec![sentence; 100] };
        let device = |index: usize| DeviceChanges {
            id: format!("d{index}"),
            name: "Pump".into(),
            change: Change::Changed,
            facts: (0..200).map(fact).collect(),
            texts: vec![LanguageChanges { language: "en".into(), document: None, chapters: vec![chapter.clone()] }],
            translations: Vec::new(),
            coverage: Vec::new(),
        };
        let made = |devices| {
            let comparison = Comparison {
                form: FORM,
                old: "a".into(),
                new: "b".into(),
                devices: (0..devices).map(device).collect(),
            };
            let locale = Locale::load("en", &[], None).unwrap();
            let options = &Options::default();
            let report = Report { comparison: &comparison, locale: &locale, color: false, options };
            String::from_utf8(export(&report).unwrap()).unwrap()
        };
        let one = made(1);
        assert!(one.contains("… and 27 more"), "{one}");
        let many = made(50);
        assert!(many.len() <= BYTES && many.ends_with("--format html.\n"), "{}", many.len());
        // Nothing stays open, and no text acts as markup.
        assert_eq!(many.matches("<details>").count(), many.matches("</details>").count());
        assert!(many.contains("signs") && !many.contains("<b>"));
    }
}
