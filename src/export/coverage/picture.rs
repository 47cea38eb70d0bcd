//! The picture at the top of the report: stacked bars for each source and each topic.

use std::fmt::Write as _;

use crate::review::coverage::{Counts, Coverage, Status};
use crate::wording::escape;
use crate::wording::locale::{Locale, say};

/// Widths and heights in pixels.
const WIDTH: usize = 960;
const LABEL: usize = 220;
const BAR: usize = 680;
const ROW: usize = 24;
const GAP: usize = 40;

/// Fill of a segment and colour of its number, with a contrast of at least 4.5 to 1.
fn colours(status: Status) -> (&'static str, &'static str) {
    match status {
        Status::Covered => ("#17663f", "#ffffff"),
        Status::Partly => ("#f4b266", "#1a222c"),
        Status::Contradicted => ("#5b0f6b", "#ffffff"),
        Status::Missing => ("#a3161f", "#ffffff"),
        Status::ToBeJudged => ("#1f5fa8", "#ffffff"),
        Status::Outside => ("#8a94a0", "#1a222c"),
        Status::NotApplicable => ("#d6dce2", "#1a222c"),
    }
}

/// An SVG with a white background, so that it looks the same on dark pages. Numbers are in the segments: colour is
/// never the only sign.
///
/// # Errors
/// Fails if a message is missing.
pub fn svg(coverage: &Coverage, locale: &Locale) -> anyhow::Result<String> {
    let sources: Vec<(&str, Counts)> = coverage.sources.iter().map(|row| (row.id, row.counts)).collect();
    let topics: Vec<(&str, Counts)> = coverage.topics().iter().map(|row| (row.id, row.counts)).collect();
    let height = GAP * 4 + (sources.len() + topics.len()) * ROW;
    let mut svg = String::new();
    // Writing into a String cannot fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" role=\"img\" \
         aria-labelledby=\"picture-title picture-text\" font-family=\"system-ui, sans-serif\" font-size=\"13\">\n\
         <title id=\"picture-title\">{}</title>\n<desc id=\"picture-text\">{}</desc>\n\
         <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>",
        escape::html(&locale.word("picture")?),
        escape::html(&locale.word("picture.alt")?),
    );
    let mut left = LABEL;
    for status in Status::ALL {
        let (fill, _) = colours(status);
        let name = locale.word(&format!("status.{}", status.name()))?;
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"12\" width=\"14\" height=\"14\" fill=\"{fill}\"/>\
             <text x=\"{}\" y=\"24\" fill=\"#1a222c\">{}</text>",
            left + 20,
            escape::html(&name)
        );
        left += 60 + name.chars().count() * 8;
    }
    let mut top = GAP;
    for (heading, rows) in [("picture.sources", sources), ("picture.topics", topics)] {
        let _ = writeln!(
            svg,
            "<text x=\"12\" y=\"{}\" font-weight=\"700\" fill=\"#1a222c\">{}</text>",
            top + 26,
            escape::html(&locale.word(heading)?)
        );
        top += GAP;
        // One scale for each group, so that long and short bars can be compared.
        let most = rows.iter().map(|(_, counts)| counts.total()).max().unwrap_or(1).max(1);
        for (name, counts) in rows {
            bar(&mut svg, locale, (name, counts), most, top)?;
            top += ROW;
        }
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

fn bar(svg: &mut String, locale: &Locale, row: (&str, Counts), most: usize, top: usize) -> anyhow::Result<()> {
    let (name, counts) = row;
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#1a222c\">{}</text>",
        LABEL - 10,
        top + 15,
        escape::html(name)
    );
    let mut before = 0;
    for status in Status::ALL {
        let count = counts.get(status);
        if count == 0 {
            continue;
        }
        let (start, end) = (before * BAR / most, (before + count) * BAR / most);
        let (fill, ink) = colours(status);
        let word = locale.word(&format!("status.{}", status.name()))?;
        let said = [("name", name.into()), ("count", count.into()), ("status", word.into())];
        let _ = writeln!(
            svg,
            "<g><title>{}</title><rect x=\"{}\" y=\"{top}\" width=\"{}\" height=\"20\" fill=\"{fill}\" \
             stroke=\"#ffffff\"/>{}</g>",
            escape::html(&say(locale, "picture.segment", &said)?),
            LABEL + start,
            (end - start).max(1),
            // A number without room is in the table below.
            if end - start >= 8 + 8 * count.to_string().len() {
                let middle = LABEL + usize::midpoint(start, end);
                format!("<text x=\"{middle}\" y=\"{}\" text-anchor=\"middle\" fill=\"{ink}\">{count}</text>", top + 15)
            } else {
                String::new()
            }
        );
        before += count;
    }
    let _ = writeln!(
        svg,
        "<text x=\"{}\" y=\"{}\" fill=\"#54606d\">{}</text>",
        LABEL + before * BAR / most + 8,
        top + 15,
        counts.total()
    );
    Ok(())
}
