//! The annex for technicians in a document for lay readers: it contains what lay readers do not need.

use super::finish::{Draft, heading, heading_level};
use super::made::Made;
use crate::model::section;
use crate::wording::locale::Locale;
use crate::wording::word;

/// Moves the chapters and sections for technicians into a last chapter. A chapter with nothing left but its beginning
/// moves as a whole, so that references to it still work.
///
/// # Errors
/// Fails if a message is missing.
pub(super) fn last(drafts: Vec<Draft>, made: &Made, locale: &Locale) -> anyhow::Result<Vec<Draft>> {
    let mut kept: Vec<Draft> = Vec::with_capacity(drafts.len() + 1);
    let mut moved = String::new();
    for (id, title, text) in drafts {
        if section::TECHNICAL_CHAPTERS.contains(&id.as_str()) && !warns(&text, made) {
            add(&mut moved, &lower(&text));
            continue;
        }
        let (own, technical) = parted(&text, made);
        if technical.is_empty() {
            kept.push((id, title, text));
        } else if is_beginning(&own, &id, locale)? {
            add(&mut moved, &lower(&text));
        } else {
            add(&mut moved, &technical);
            kept.push((id, title, own));
        }
    }
    if !moved.is_empty() {
        let id = section::TECHNICIANS;
        let (title, lead) = (locale.word("chapter.technicians")?, locale.word("lead.technicians")?);
        let text = format!("# {title} {{#{}}}\n\n{lead}\n\n{}", word::anchor(id), moved.trim());
        kept.push((id.to_owned(), title, text));
    }
    Ok(kept)
}

fn add(to: &mut String, text: &str) {
    to.push_str(text.trim());
    to.push_str("\n\n");
}

/// A text with each heading one level lower.
fn lower(text: &str) -> String {
    let lower = |line: &str| if heading_level(line).is_some() { format!("#{line}") } else { line.to_owned() };
    text.lines().map(lower).collect::<Vec<_>>().join("\n")
}

/// A chapter without its technical sections, and those.
fn parted(text: &str, made: &Made) -> (String, String) {
    let mut sections: Vec<String> = vec![String::new()];
    for line in text.lines() {
        if heading_level(line).is_some_and(|level| level == 2) {
            sections.push(String::new());
        }
        if let Some(section) = sections.last_mut() {
            section.push_str(line);
            section.push('\n');
        }
    }
    let is_technical = |text: &String| {
        let anchor = text.lines().next().and_then(heading).map(|(_, anchor)| anchor);
        anchor.is_some_and(|anchor| section::TECHNICAL_SECTIONS.contains(&anchor)) && !warns(text, made)
    };
    let (technical, own): (Vec<String>, Vec<String>) = sections.into_iter().partition(is_technical);
    (own.concat(), technical.concat())
}

/// Whether a text contains a safety message, which every reader must find.
fn warns(text: &str, made: &Made) -> bool {
    made.warns_in(text) || text.lines().any(|line| line.starts_with("> [!"))
}

/// Whether a chapter contains only its heading, and its audience.
fn is_beginning(text: &str, id: &str, locale: &Locale) -> anyhow::Result<bool> {
    let name = format!("lead.{id}");
    let lead = if locale.has(&name) { locale.word(&name)? } else { String::new() };
    let body = text.lines().skip(1).collect::<Vec<_>>().join("\n");
    let body = body.trim().strip_prefix(lead.as_str()).unwrap_or(&body);
    Ok(body.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_technicians_stands_last_and_keeps_its_anchors() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let draft = |id: &str, text: &str| (id.to_owned(), id.to_uppercase(), text.to_owned());
        let lead = locale.word("lead.access").expect("a lead");
        let drafts = vec![
            draft(
                "network",
                "# N {#network}\n\nx\n\n## P {#network-port}\n\np\n\n## R {#network-remote-access}\n\nr\n",
            ),
            draft("components", "# C {#components}\n\nc\n\n## S {#s}\n\ns\n"),
            draft("access", &format!("# A {{#access}}\n\n{lead}\n\n## M {{#access-machine}}\n\nm\n")),
        ];
        let made = last(drafts, &Made::default(), &locale).expect("chapters");
        let ids: Vec<&str> = made.iter().map(|(id, ..)| id.as_str()).collect();
        assert_eq!(ids, ["network", section::TECHNICIANS]);
        assert_eq!(made[0].2, "# N {#network}\n\nx\n\n## R {#network-remote-access}\n\nr\n");
        let headings: Vec<&str> = made[1].2.lines().filter(|line| line.starts_with('#')).skip(1).collect();
        let expected =
            ["## P {#network-port}", "## C {#components}", "### S {#s}", "## A {#access}", "### M {#access-machine}"];
        assert_eq!(headings, expected);
        // A safety message is for every reader.
        let text = "# N {#network}\n\nx\n\n## P {#network-port}\n\n> [!WARNING]\n> w\n";
        let warning = vec![draft("network", text)];
        assert_eq!(last(warning.clone(), &Made::default(), &locale).expect("chapters"), warning);
        // Without content for technicians, there is no annex.
        let only = vec![draft("access", "# A {#access}\n\nx\n")];
        assert_eq!(last(only.clone(), &Made::default(), &locale).expect("chapters"), only);
    }
}
