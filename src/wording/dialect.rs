//! The dialect of Markdown for chapters between composing and export, and edits in place: no other byte changes.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::wording::prose::BEFORE;
use crate::wording::slot::slots;

/// The Markdown extensions that chapters are written in.
#[must_use]
pub fn dialect() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES | Options::ENABLE_GFM
}

/// The target of a chapter's link or image when the chapter is placed elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Its target before.
    Same,
    /// There, with this before it.
    Under(String),
    /// Nowhere: only its text stays.
    Nowhere,
}

/// Inline Markdown with the texts of its links in their place.
#[must_use]
pub fn without_links(markdown: &str) -> String {
    edit(markdown, 0, &|_| Target::Nowhere, &Numbers::default())
}

/// The numbers of headings and links, each in the order of the text; if a list is too short, the rest get none.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// The text before each heading.
    pub headings: Vec<String>,
    /// The text before and behind each link.
    pub links: Vec<[String; 2]>,
}

/// One change of the source: the text replaces the range.
type Edit = (Range<usize>, String);

/// Moves every heading `down` levels, but not below 6, replaces the targets of links and images with those of `target`,
/// and numbers headings and links.
#[must_use]
pub fn edit(markdown: &str, down: usize, target: &dyn Fn(&str) -> Target, numbers: &Numbers) -> String {
    Editor::new(down, target, numbers).blocks(markdown, &mut |_, _| {})
}

/// Edits a text in parts, in the order of the whole text.
pub struct Editor<'e> {
    down: usize,
    target: &'e dyn Fn(&str) -> Target,
    headings: std::slice::Iter<'e, String>,
    links: std::slice::Iter<'e, [String; 2]>,
}

impl<'e> Editor<'e> {
    #[must_use]
    pub fn new(down: usize, target: &'e dyn Fn(&str) -> Target, numbers: &'e Numbers) -> Self {
        Self { down, target, headings: numbers.headings.iter(), links: numbers.links.iter() }
    }

    /// Edits inline Markdown, without what GitHub takes for an emoji.
    pub fn line(&mut self, text: &str) -> String {
        // Links and images.
        let edited = text.contains(['[', '<']);
        if !edited && !may_have_short_codes(text) {
            return text.to_owned();
        }
        let line = format!("{BEFORE}{text}");
        let line = if edited { self.blocks(&line, &mut |_, _| {}) } else { line };
        without_short_codes(&line)[BEFORE.len()..].to_owned()
    }

    /// Edits Markdown. `slot` is called for each slot in it, with its number.
    pub fn blocks(&mut self, markdown: &str, slot: &mut dyn FnMut(&mut Self, usize)) -> String {
        let mut edits: Vec<Edit> = Vec::new();
        // Open links and images: their target, the end of their text, and the text behind it.
        let mut open: Vec<(Target, usize, &str)> = Vec::new();
        let target = self.target;
        let mut events = Parser::new_ext(markdown, dialect()).into_offset_iter();
        for (event, range) in events.by_ref() {
            match &event {
                Event::Text(_) => slots(&markdown[range.clone()]).for_each(|(_, number)| slot(self, number)),
                Event::Start(Tag::Heading { level, .. }) => {
                    let number = self.headings.next().map_or("", String::as_str);
                    heading_edits(markdown, &range, *level, self.down, number, &mut edits);
                }
                Event::Start(tag @ (Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })) => {
                    let link = matches!(tag, Tag::Link { .. }).then(|| self.links.next()).flatten();
                    let [before, behind] = link.map_or(["", ""], |link| link.each_ref().map(String::as_str));
                    if !before.is_empty() {
                        edits.push((range.start + 1..range.start + 1, before.to_owned()));
                    }
                    open.push((target(dest_url), range.start + 1, behind));
                    continue;
                }
                Event::End(TagEnd::Link | TagEnd::Image) => {
                    if let Some((target, text_end, behind)) = open.pop()
                        && let Some(at) = destination(markdown, text_end..range.end)
                    {
                        if !behind.is_empty() {
                            edits.push((text_end..text_end, behind.to_owned()));
                        }
                        match target {
                            Target::Same => {}
                            Target::Under(prefix) => edits.push((at..at, prefix)),
                            Target::Nowhere => {
                                edits.push((range.start..range.start + 1, String::new()));
                                edits.push((text_end..range.end, String::new()));
                            }
                        }
                    }
                }
                _ => {}
            }
            if let Some((_, text_end, _)) = open.last_mut() {
                *text_end = range.end.max(*text_end);
            }
        }
        for (_, definition) in events.reference_definitions().iter() {
            if let Target::Under(prefix) = target(&definition.dest)
                && let Some(at) = definition_destination(markdown, definition.span.clone())
            {
                edits.push((at..at, prefix));
            }
        }
        apply(markdown, edits)
    }
}

fn heading_edits(
    markdown: &str,
    range: &Range<usize>,
    level: HeadingLevel,
    down: usize,
    number: &str,
    edits: &mut Vec<Edit>,
) {
    let level = level as usize;
    let new = (level + down).min(6);
    let source = &markdown[range.clone()];
    if source.starts_with('#') {
        edits.push((range.start..range.start, "#".repeat(new - level)));
        let text = source.trim_start_matches('#');
        let text = range.end - text.trim_start_matches([' ', '\t']).len();
        if !number.is_empty() {
            edits.push((text..text, number.to_owned()));
        }
    } else if new != level || !number.is_empty() {
        // Underlined headings have only two levels, so they become headings with hashes.
        let text = source.trim_end();
        let underline = text.rfind('\n').unwrap_or(0);
        edits.push((range.start..range.start, format!("{} {number}", "#".repeat(new))));
        for (at, _) in text[..underline].match_indices('\n') {
            edits.push((range.start + at..range.start + at + 1, " ".to_owned()));
        }
        edits.push((range.start + underline..range.start + text.len(), String::new()));
    }
}

/// Prevents GitHub from making an emoji of `:ab:`. GitHub searches the finished text, after backslashes and entities
/// are resolved; only an element separates the characters. This one shows nothing, and every reader keeps it.
const PARTING: &str = "<span></span>";

/// Markdown for readers who take `:ab:` for an emoji: each such word reads as itself.
#[must_use]
pub fn without_short_codes(markdown: &str) -> Cow<'_, str> {
    if !may_have_short_codes(markdown) {
        return Cow::Borrowed(markdown);
    }
    let mut edits: Vec<Edit> = Vec::new();
    // The letters of one text, each with the end of a colon in the source.
    let mut text: Vec<(char, usize)> = Vec::new();
    // Within code and images nobody looks for them.
    let mut passed_over = 0_usize;
    for (event, range) in Parser::new_ext(markdown, dialect()).into_offset_iter() {
        match event {
            Event::Text(words) if passed_over == 0 => {
                let is_as_written = markdown[range.clone()] == *words;
                let end = |at: usize, c: char| if is_as_written { range.start + at + c.len_utf8() } else { range.end };
                text.extend(words.char_indices().map(|(at, c)| (c, end(at, c))));
                continue;
            }
            Event::Start(Tag::CodeBlock(_) | Tag::Image { .. }) => passed_over += 1,
            Event::End(TagEnd::CodeBlock | TagEnd::Image) => passed_over -= 1,
            _ => {}
        }
        parted(&text, &mut edits);
        text.clear();
    }
    Cow::Owned(apply(markdown, edits))
}

/// Separates the colons of a text from the names behind them.
fn parted(text: &[(char, usize)], edits: &mut Vec<Edit>) {
    for (index, (_, end)) in text.iter().enumerate().filter(|(_, (c, _))| *c == ':') {
        let name: String = text[index + 1..].iter().map(|(c, _)| *c).take_while(|c| is_of_name(*c)).collect();
        let is_closed = text.get(index + 1 + name.chars().count()).is_some_and(|(c, _)| *c == ':');
        // A time, `10:15:30`, is not a short code.
        let is_name = name.contains(|c: char| c.is_ascii_lowercase()) || ["+1", "-1", "100", "1234"].contains(&&*name);
        if is_closed && is_name {
            edits.push((*end..*end, PARTING.to_owned()));
        }
    }
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || "_+-".contains(c)
}

/// Whether there is a word between two colons, in any notation.
fn may_have_short_codes(markdown: &str) -> bool {
    let opens = markdown.match_indices([':', ';']).map(|(at, _)| &markdown[at + 1..]);
    opens
        .map(|rest| rest.trim_start_matches(|c: char| is_of_name(c) || c == '\\'))
        .any(|rest| rest.starts_with([':', '&']))
}

/// The start of the destination of an inline link or image, searched after its text.
fn destination(markdown: &str, range: Range<usize>) -> Option<usize> {
    let source = &markdown[range.clone()];
    let after = source.find("](")? + 2;
    Some(range.start + after + skip_to_destination(&source[after..]))
}

/// The start of the destination of a link reference definition.
fn definition_destination(markdown: &str, span: Range<usize>) -> Option<usize> {
    let source = &markdown[span.clone()];
    let after = source.find("]:")? + 2;
    Some(span.start + after + skip_to_destination(&source[after..]))
}

fn skip_to_destination(source: &str) -> usize {
    let spaces = source.len() - source.trim_start().len();
    spaces + usize::from(source[spaces..].starts_with('<'))
}

fn apply(markdown: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut out = String::with_capacity(markdown.len() + 64);
    let mut done = 0;
    for (range, text) in edits {
        out.push_str(&markdown[done..range.start]);
        out.push_str(&text);
        done = range.end;
    }
    out.push_str(&markdown[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_an_emoji_is_parted() {
        let parted = |text: &str| text.replace('^', PARTING);
        for (markdown, expected) in [
            ("GW:ab:2", "GW:^ab:2"),
            ("fd00::a:b", "fd00::^a:b"),
            ("00:1a:ab:cd", "00:^1a:^ab:cd"),
            (":+1: :100: :heart\\_eyes: &#58;ab&#58;", ":^+1: :^100: :^heart\\_eyes: &#58;^ab&#58;"),
            (
                "# A :x: {#a}\n\n| :x: | b |\n| --- | --- |\n| [:x:](#a) | **:x:** |\n",
                "# A :^x: {#a}\n\n| :^x: | b |\n| --- | --- |\n| [:^x:](#a) | **:^x:** |\n",
            ),
            // No reader takes these for emoji.
            (
                "10:15:30 A:B:C `:ab:` ![:ab:](:ab:) :é: : ab: :a *b*:",
                "10:15:30 A:B:C `:ab:` ![:ab:](:ab:) :é: : ab: :a *b*:",
            ),
            ("```\n:ab:\n```\n", "```\n:ab:\n```\n"),
        ] {
            assert_eq!(without_short_codes(markdown), parted(expected));
        }
    }

    #[test]
    fn what_is_parted_reads_as_before() {
        let shown = |markdown: &str| -> String {
            Parser::new_ext(markdown, dialect())
                .filter_map(|event| match event {
                    Event::Text(text) | Event::Code(text) => Some(text.to_string()),
                    Event::InlineHtml(tag) if "<span></span>".contains(&*tag) => None,
                    other => Some(format!("{other:?}")),
                })
                .collect()
        };
        let pieces = proptest::sample::select(vec![
            ":", "a", "1", "-", "\\_", "\\", "&#58;", "`", "*", " ", "|", "[", "](", ")", "\n",
        ]);
        proptest::proptest!(|(pieces in proptest::collection::vec(pieces, 0..16))| {
            let markdown = pieces.concat();
            let parted = without_short_codes(&markdown);
            proptest::prop_assert_eq!(shown(&parted), shown(&markdown), "{:?} as {:?}", markdown, parted);
        });
    }
}
