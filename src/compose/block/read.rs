//! Reads Markdown, with its marks, into blocks.

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Event, OffsetIter, Parser, Tag};

use super::attach::{attach, attach_to_last};
use super::{Align, Block, Figure, Heading, Link, List, Paragraph, Print, Row, Severity, Span, Table, Text, Words};
use crate::wording::dialect::dialect;
use crate::wording::escape;
use crate::wording::slot;

/// The blocks of Markdown.
#[must_use]
pub fn read(markdown: &str) -> Vec<Block> {
    read_marked(markdown, &Marks::default(), &|_| false, &mut []).0
}

/// Information about a text that is not in the text: the byte position of each item, in order.
#[derive(Debug, Default)]
pub(crate) struct Marks {
    pub prints: Vec<(usize, Print)>,
    /// Where links begin that name a row.
    pub row_names: Vec<usize>,
}

/// The blocks of Markdown with its marks and the facts that changed. A paragraph of slots is replaced by the blocks of
/// `ready`, which are taken. Also returns where each changed paragraph or row begins.
pub(crate) fn read_marked(
    markdown: &str,
    marks: &Marks,
    is_changed: &dyn Fn(usize) -> bool,
    ready: &mut [Option<Vec<Block>>],
) -> (Vec<Block>, Vec<usize>) {
    let events = Parser::new_ext(markdown, dialect()).into_offset_iter().peekable();
    let (prints, row_names) = (&marks.prints[..], &marks.row_names[..]);
    let mut reader =
        Reader { markdown, events, prints, row_names, is_changed, ready, touched: false, end: 0, changes: Vec::new() };
    let mut blocks = Vec::new();
    while reader.events.peek().is_some() {
        let (more, _) = reader.blocks();
        blocks.extend(more);
        // An end without a start is impossible, but must not cause an endless loop.
        reader.events.next();
    }
    let rest = reader.marks_to(usize::MAX);
    if !rest.is_empty() && !attach_to_last(&mut blocks, &rest) {
        let text = vec![Span::Text(Words { text: String::new(), prints: rest })];
        blocks.push(Block::Paragraph(Paragraph { text, changed: false, anchor: None }));
    }
    (blocks, reader.changes)
}

struct Reader<'m> {
    markdown: &'m str,
    events: Peekable<OffsetIter<'m>>,
    /// The items that words still to come print.
    prints: &'m [(usize, Print)],
    row_names: &'m [usize],
    is_changed: &'m dyn Fn(usize) -> bool,
    /// The blocks for slots, until they have their place.
    ready: &'m mut [Option<Vec<Block>>],
    /// Whether a changed fact was read.
    touched: bool,
    /// The end of the last inline event.
    end: usize,
    changes: Vec<usize>,
}

impl Reader<'_> {
    /// Blocks up to the end of their container, which is not consumed; and whether a paragraph among them has space
    /// around it.
    fn blocks(&mut self) -> (Vec<Block>, bool) {
        let mut blocks: Vec<Block> = Vec::new();
        let mut spaced = false;
        loop {
            // In a tight list the text of an item has no paragraph around it.
            if self.start().is_some() {
                let line = self.paragraph();
                if let Some(line) = self.without_slots(&mut blocks, line) {
                    blocks.push(Block::Paragraph(line));
                }
            }
            let is_block = |event: &Event| !matches!(event, Event::End(_)) && !is_inline(event);
            let Some((event, range)) = self.events.next_if(|(event, _)| is_block(event)) else { break };
            let Event::Start(tag) = event else {
                blocks.extend((event == Event::Rule).then_some(Block::Rule));
                continue;
            };
            match tag {
                Tag::Paragraph | Tag::HtmlBlock => {
                    spaced |= matches!(tag, Tag::Paragraph);
                    let paragraph = self.paragraph();
                    if let Some(paragraph) = self.without_slots(&mut blocks, paragraph) {
                        self.push_paragraph(&mut blocks, paragraph);
                    }
                }
                Tag::Heading { level, id, .. } => {
                    // A mark alone before it belongs to the text above.
                    let before = self.marks_to(range.start);
                    let before = if attach_to_last(&mut blocks, &before) { Vec::new() } else { before };
                    let mut text = self.text();
                    self.attach_rest(&mut text, self.line_end(range.start));
                    attach(&mut text, &before);
                    blocks.push(Block::Heading(Heading {
                        level: level as usize,
                        anchor: id.map(String::from),
                        number: None,
                        text,
                    }));
                }
                Tag::BlockQuote(kind) => {
                    let (inner, _) = self.blocks();
                    blocks.push(match kind {
                        Some(kind) => Block::Alert(severity(kind), inner),
                        None => Block::Quotation(inner),
                    });
                }
                Tag::CodeBlock(kind) => {
                    let language = match &kind {
                        CodeBlockKind::Fenced(info) => info.split(' ').next().unwrap_or_default().to_owned(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let mut text = String::new();
                    while let Some((Event::Text(part), _)) = self.events.next_if(|(event, _)| is_inline(event)) {
                        text.push_str(&part);
                    }
                    let prints = self.marks_to(range.end);
                    blocks.push(Block::Code(language, Words { text, prints }));
                }
                Tag::List(first) => {
                    let (mut items, mut tight) = (Vec::new(), true);
                    while self.events.next_if(|(event, _)| matches!(event, Event::Start(Tag::Item))).is_some() {
                        let (item, spaced) = self.blocks();
                        tight &= !spaced;
                        items.push(item);
                        self.events.next();
                    }
                    blocks.push(Block::List(List { first, tight, items }));
                }
                Tag::Table(alignments) => {
                    let caption = self.caption(&mut blocks);
                    let table = self.table(&alignments, caption);
                    blocks.push(Block::Table(table));
                }
                // The dialect has no other container.
                _ => blocks.extend(self.blocks().0),
            }
            self.events.next();
        }
        (blocks, spaced)
    }

    fn paragraph(&mut self) -> Paragraph {
        let start = self.start();
        self.touched = false;
        let mut text = self.text();
        self.attach_rest(&mut text, self.line_end(self.end));
        let changed = self.touched;
        self.changes.extend(start.filter(|_| changed));
        Paragraph { text, changed, anchor: None }
    }

    /// Adds the blocks for which a paragraph of slots stands. Any other paragraph is returned.
    fn without_slots(&mut self, blocks: &mut Vec<Block>, paragraph: Paragraph) -> Option<Paragraph> {
        let words = if let [Span::Text(words)] = &paragraph.text[..] { words.text.as_str() } else { "" };
        let is_known = |numbers: &Vec<usize>| numbers.iter().all(|number| *number < self.ready.len());
        let Some(numbers) = slot::only(words).filter(is_known) else { return Some(paragraph) };
        for number in numbers {
            let mut made = self.ready.get_mut(number).and_then(Option::take).unwrap_or_default();
            if let Some(Block::Table(Table { caption: caption @ None, .. })) = made.first_mut() {
                *caption = self.caption(blocks);
            }
            blocks.append(&mut made);
        }
        let mut prints = Vec::new();
        super::prints(&paragraph.text, &mut |print| prints.push(print));
        attach_to_last(blocks, &prints);
        None
    }

    /// A paragraph, or the figure that it is.
    fn push_paragraph(&mut self, blocks: &mut Vec<Block>, mut paragraph: Paragraph) {
        match <[Span; 1]>::try_from(paragraph.text) {
            Ok([Span::Image(file, alternative)]) => {
                if paragraph.changed {
                    self.changes.pop();
                }
                let caption = self.caption(blocks);
                blocks.push(Block::Figure(Figure { caption, file, alternative }));
                return;
            }
            Ok([span]) => paragraph.text = vec![span],
            Err(text) => paragraph.text = text,
        }
        blocks.push(Block::Paragraph(paragraph));
    }

    /// The paragraph before a table or figure that is its caption: it is one emphasis.
    fn caption(&mut self, blocks: &mut Vec<Block>) -> Option<Text> {
        let Some(Block::Paragraph(Paragraph { text, changed, .. })) = blocks.last_mut() else { return None };
        let [Span::Emphasis(caption)] = &mut text[..] else { return None };
        let caption = std::mem::take(caption);
        // The table or figure below is marked separately.
        if *changed {
            self.changes.pop();
        }
        blocks.pop();
        Some(caption)
    }

    fn table(&mut self, alignments: &[Alignment], caption: Option<Text>) -> Table {
        let columns = alignments.iter().map(|alignment| match alignment {
            Alignment::None | Alignment::Left => Align::Start,
            Alignment::Center => Align::Middle,
            Alignment::Right => Align::End,
        });
        let mut table = Table { caption, columns: columns.collect(), head: Row::default(), rows: Vec::new() };
        let is_row = |event: &Event| matches!(event, Event::Start(Tag::TableHead | Tag::TableRow));
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_row(event)) {
            let row = self.row(&range);
            if event == Event::Start(Tag::TableHead) {
                table.head = row;
            } else {
                table.rows.push(row);
            }
        }
        table
    }

    fn row(&mut self, range: &Range<usize>) -> Row {
        let mut cells: Vec<Text> = Vec::new();
        let mut start = None;
        self.touched = false;
        while let Some((_, cell)) = self.events.next_if(|(event, _)| matches!(event, Event::Start(Tag::TableCell))) {
            start = start.or_else(|| self.start());
            let mut text = self.text();
            self.attach_rest(&mut text, cell.end);
            cells.push(text);
            self.events.next();
        }
        self.events.next();
        if let Some(last) = cells.last_mut() {
            self.attach_rest(last, self.line_end(range.start));
        }
        let changed = self.touched;
        self.changes.extend(start.filter(|_| changed));
        Row { cells, changed, anchor: None }
    }

    /// The end of the line that contains a place.
    fn line_end(&self, place: usize) -> usize {
        self.markdown[place..].find('\n').map_or(self.markdown.len(), |end| place + end)
    }

    /// The start of the next inline content.
    fn start(&mut self) -> Option<usize> {
        self.events.peek().filter(|(event, _)| is_inline(event)).map(|(_, range)| range.start)
    }

    /// Inline content up to the end of its container, or to a block in it.
    fn text(&mut self) -> Text {
        let mut text = Text::new();
        // Open passages in another language: the language, and the text before them.
        let mut open: Vec<(String, Text)> = Vec::new();
        let close = |text: &mut Text, (language, before): (String, Text)| {
            let inner = std::mem::replace(text, before);
            text.push(Span::Language(language, inner));
        };
        while let Some((event, range)) = self.events.next_if(|(event, _)| is_inline(event)) {
            self.end = self.end.max(range.end);
            match event {
                Event::Text(words) | Event::Html(words) => self.words(&mut text, &words, range.end),
                Event::SoftBreak => self.words(&mut text, "\n", range.end),
                Event::HardBreak => text.push(Span::Break),
                Event::Code(words) => {
                    let prints = self.marks_before(range.end);
                    text.push(Span::Code(Words { text: words.into_string(), prints }));
                }
                Event::InlineHtml(tag) => match language(&tag) {
                    _ if matches!(&*tag, "<br>" | "<br/>" | "<br />") => text.push(Span::Break),
                    Some(language) => open.push((language.to_owned(), std::mem::take(&mut text))),
                    None => match open.pop_if(|_| &*tag == "</span>") {
                        Some(passage) => close(&mut text, passage),
                        None => self.words(&mut text, &tag, range.end),
                    },
                },
                Event::Start(tag) => {
                    let inner = self.text();
                    self.events.next();
                    match tag {
                        Tag::Emphasis => text.push(Span::Emphasis(inner)),
                        Tag::Strong => text.push(Span::Strong(inner)),
                        Tag::Link { link_type, dest_url, .. } => {
                            let url = escape::address(link_type, &dest_url).into_owned();
                            let names_row = self.row_names.binary_search(&range.start).is_ok();
                            text.push(Span::Link(Link { url, text: inner, names_row, place: None }));
                        }
                        Tag::Image { dest_url, .. } => text.push(Span::Image(dest_url.into_string(), inner)),
                        _ => text.extend(inner),
                    }
                }
                _ => {}
            }
        }
        while let Some(passage) = open.pop() {
            close(&mut text, passage);
        }
        text
    }

    /// Adds words that end at a place. Neighbours are one text: an escape does not divide a word.
    fn words(&mut self, text: &mut Text, words: &str, end: usize) {
        let prints = self.marks_before(end);
        if let Some(Span::Text(last)) = text.last_mut() {
            last.text.push_str(words);
            last.prints.extend(prints);
        } else {
            text.push(Span::Text(Words { text: words.to_owned(), prints }));
        }
    }

    /// Takes the marks before a place.
    fn marks_before(&mut self, place: usize) -> Vec<Print> {
        let count = self.prints.iter().take_while(|(at, _)| *at < place).count();
        let (taken, rest) = self.prints.split_at(count);
        self.prints = rest;
        let prints: Vec<Print> = taken.iter().map(|(_, print)| *print).collect();
        self.touched |= prints.iter().any(|print| matches!(print, Print::Fact(fact) if (self.is_changed)(*fact)));
        prints
    }

    /// Takes the marks up to a place, and those at it.
    fn marks_to(&mut self, place: usize) -> Vec<Print> {
        self.marks_before(place.saturating_add(1))
    }

    /// Adds the marks up to a place to the end of a text.
    fn attach_rest(&mut self, text: &mut Text, place: usize) {
        let prints = self.marks_to(place);
        attach(text, &prints);
    }
}

fn is_inline(event: &Event) -> bool {
    match event {
        Event::End(_) | Event::Rule => false,
        Event::Start(tag) => {
            matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. })
        }
        _ => true,
    }
}

/// The language of `<span lang="…">`.
fn language(tag: &str) -> Option<&str> {
    let language = tag.strip_prefix("<span lang=\"")?.strip_suffix("\">")?;
    language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-').then_some(language)
}

fn severity(kind: BlockQuoteKind) -> Severity {
    match kind {
        BlockQuoteKind::Note => Severity::Note,
        BlockQuoteKind::Tip => Severity::Tip,
        BlockQuoteKind::Important => Severity::Important,
        BlockQuoteKind::Warning => Severity::Warning,
        BlockQuoteKind::Caution => Severity::Caution,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Part, parts, plain};
    use super::*;

    /// The blocks of Markdown in which a number in braces is the mark of a fact; the fact 0 has changed.
    fn marked(markdown: &str) -> (Vec<Block>, Vec<usize>) {
        let (mut text, mut marks) = (String::new(), Marks::default());
        for piece in markdown.split('{') {
            match piece.split_once('}') {
                Some((number, rest)) => {
                    marks.prints.push((text.len(), Print::Fact(number.parse().expect("a number"))));
                    text.push_str(rest);
                }
                None => text.push_str(piece),
            }
        }
        read_marked(&text, &marks, &|fact| fact == 0, &mut [])
    }

    /// The words of each part, with the facts that they print.
    fn printed(markdown: &str) -> Vec<(String, Vec<usize>)> {
        let (blocks, _) = marked(markdown);
        let mut found = Vec::new();
        parts(&blocks, &mut |part| {
            let mut facts = Vec::new();
            part.prints(&mut |print| facts.extend(if let Print::Fact(fact) = print { Some(fact) } else { None }));
            let words = if let Part::Code(words) = part { words.text.trim().to_owned() } else { plain(part.text()) };
            found.push((words, facts));
        });
        found
    }

    #[test]
    fn each_fact_stands_with_the_words_that_print_it() {
        type Printed<'a> = (&'a str, &'a [usize]);
        let cases: &[(&str, &[Printed])] = &[
            ("{1}a {2}b", &[("a b", &[1, 2])]),
            ("{1}\n\n# {2}A\n\nb{3}\n\n{4}\n\n# C\n", &[("A", &[2, 1]), ("b", &[3, 4]), ("C", &[])]),
            ("a {1}`b` {2}**c**{3} {4}\n\n{5}d", &[("a b c", &[1, 2, 3, 4]), ("d", &[5])]),
            ("- a{1}\n- {2}b\n  - {3}c\n- {4}d\n", &[("a", &[1]), ("b", &[2]), ("c", &[3]), ("d", &[4])]),
            ("- a{1}\n\n- {2}b\n\n  {3}c\n", &[("a", &[1]), ("b", &[2]), ("c", &[3])]),
            (
                "*{1}A*\n\n| {2}a | b{3} |\n| --- | --- |\n| {4} | {5}c |\n| {6}d | {7} |\n| e | f |\n",
                &[
                    ("A", &[1]),
                    ("a", &[2]),
                    ("b", &[3]),
                    ("", &[4]),
                    ("c", &[5]),
                    ("d", &[6]),
                    ("", &[7]),
                    ("e", &[]),
                    ("f", &[]),
                ],
            ),
            ("> [!NOTE]\n> {1}a{2}\n>\n> {3}b\n\n{4}c", &[("a", &[1, 2]), ("b", &[3]), ("c", &[4])]),
            ("```\n{1}a\n```\n\n![{2}b](c)\n", &[("a", &[1]), ("b", &[2])]),
            ("[a](https://{1}b) c\n\nd", &[("a c", &[1]), ("d", &[])]),
            ("{1}", &[("", &[1])]),
        ];
        for (markdown, expected) in cases {
            let expected: Vec<(String, Vec<usize>)> =
                expected.iter().map(|(words, facts)| ((*words).to_owned(), facts.to_vec())).collect();
            assert_eq!(printed(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn what_has_changed_is_the_paragraph_or_row_that_prints_it() {
        // `~` marks where a change begins.
        let shown = |markdown: &str| {
            let (_, changes) = marked(markdown);
            let mut text: String = markdown.replace("{0}", "").replace("{1}", "");
            changes.iter().rev().for_each(|at| text.insert(*at, '~'));
            text
        };
        assert_eq!(shown("# {0}A\n\n**b** {0}c\nd\n\n{1}e\n"), "# A\n\n~**b** c\nd\n\ne\n");
        assert_eq!(shown("- {1}a\n12. b {0}\n"), "- a\n12. ~b \n");
        assert_eq!(shown("> [!NOTE]\n> a {0}b\n"), "> [!NOTE]\n> ~a b\n");
        // A caption names the table below, which is marked separately.
        let table = "*{0}A*\n\n| a | b |\n| - | - |\n|  | {0}c |\n| 1. d{0} | e |\n| f | g |\n";
        assert_eq!(shown(table), "*A*\n\n| a | b |\n| - | - |\n|  | ~c |\n| ~1. d | e |\n| f | g |\n");
        assert_eq!(shown("*A*\n\n![{0}b](c)\n\n*{0}d*\n"), "*A*\n\n![b](c)\n\n~*d*\n");
    }

    #[test]
    fn an_item_of_a_tight_list_has_lines_and_no_paragraphs() {
        let tight = |markdown: &str| match &read(markdown)[..] {
            [Block::List(list)] => (list.tight, list.items.iter().map(Vec::len).collect::<Vec<_>>()),
            _ => (false, Vec::new()),
        };
        assert_eq!(tight("- a\n  - b\n- c\n"), (true, vec![2, 1]));
        assert_eq!(tight("1. a\n\n   b\n2. c\n"), (false, vec![2, 1]));
    }
}
