//! Blocks that a function of the templates makes. Their texts are inline Markdown, one for each paragraph, item or cell. Each is
//! read alone, so that nothing in it can act outside of it or begin a block.

use super::read::{Marks, read_marked};
use super::{Align, Block, Figure, List, Paragraph, Print, Row, Severity, Span, Table, Text, Words};
use crate::wording::escape::{destination, guarded};
use crate::wording::prose::BEFORE;

/// A block that is ready, with inline Markdown as its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ready {
    Paragraph(String),
    List {
        is_numbered: bool,
        items: Vec<String>,
    },
    Table {
        caption: Option<String>,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// A safety message or a note: its signal word, and its paragraphs.
    Alert {
        severity: Severity,
        signal: String,
        paragraphs: Vec<String>,
    },
    Figure {
        caption: String,
        alternative: String,
        file: String,
    },
}

/// A text of a block as it is printed.
#[derive(Debug, Default)]
pub(crate) struct Line {
    pub markdown: String,
    pub text: Text,
    /// Whether it prints a fact that changed since an earlier version.
    pub changed: bool,
}

/// What Markdown ignores at the ends of a line.
pub(crate) const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// Whether a text has a sign that can be markup. Three signs are searched at once, many bytes at a time.
fn may_be_markup(text: &str) -> bool {
    const SIGNS: [[u8; 3]; 3] = [*b"\\`*", *b"_[]", *b"<&\n"];
    SIGNS.iter().any(|[a, b, c]| memchr::memchr3(*a, *b, *c, text.as_bytes()).is_some())
}

/// The spans of inline Markdown with its marks, whatever it could be the start of; and whether a fact in it changed.
pub(crate) fn read_line(line: &str, marks: &Marks, is_changed: &dyn Fn(usize) -> bool) -> (Text, bool) {
    let is_changed_print = |print: &Print| matches!(print, Print::Fact(fact) if is_changed(*fact));
    let changed = marks.prints.iter().any(|(_, print)| is_changed_print(print));
    // Most texts have no markup.
    if !may_be_markup(line) {
        let prints: Vec<Print> = marks.prints.iter().map(|(_, print)| *print).collect();
        let is_empty = line.is_empty() && prints.is_empty();
        let words = Words { text: line.trim_matches(BLANKS).to_owned(), prints };
        return (if is_empty { Text::new() } else { vec![Span::Text(words)] }, changed);
    }
    let start = line.len() - line.trim_start_matches(BLANKS).len();
    let text = format!("{BEFORE}{}", line[start..].replace('\n', " "));
    let moved = |at: &usize| at.saturating_sub(start) + BEFORE.len();
    let marks = Marks {
        prints: marks.prints.iter().map(|(at, print)| (moved(at), *print)).collect(),
        row_names: marks.row_names.iter().map(moved).collect(),
    };
    let (blocks, _) = read_marked(&text, &marks, is_changed, &mut []);
    let Some(Block::Paragraph(Paragraph { mut text, .. })) = blocks.into_iter().next() else {
        return (Text::new(), changed);
    };
    if let Some(Span::Text(first)) = text.first_mut() {
        first.text = first.text.get(BEFORE.len()..).unwrap_or_default().to_owned();
        if first.text.is_empty() && first.prints.is_empty() {
            text.remove(0);
        }
    }
    (text, changed)
}

impl Ready {
    /// Calls `each` for its texts, in reading order.
    pub(crate) fn texts<'r>(&'r self, each: &mut dyn FnMut(&'r str)) {
        match self {
            Self::Paragraph(text) => each(text),
            Self::List { items, .. } => items.iter().for_each(|item| each(item)),
            Self::Table { caption, head, rows } => {
                let cells = head.iter().chain(rows.iter().flatten());
                caption.iter().chain(cells).for_each(|text| each(text));
            }
            Self::Alert { signal, paragraphs, .. } => {
                each(signal);
                for paragraph in paragraphs {
                    each(paragraph);
                }
            }
            Self::Figure { caption, alternative, .. } => {
                each(caption);
                each(alternative);
            }
        }
    }

    /// Like [`Self::texts`], to be changed.
    pub(crate) fn texts_mut(&mut self) -> Vec<&mut String> {
        match self {
            Self::Paragraph(text) => vec![text],
            Self::List { items, .. } => items.iter_mut().collect(),
            Self::Table { caption, head, rows } => {
                caption.iter_mut().chain(head).chain(rows.iter_mut().flatten()).collect()
            }
            Self::Alert { signal, paragraphs, .. } => std::iter::once(signal).chain(paragraphs).collect(),
            Self::Figure { caption, alternative, .. } => vec![caption, alternative],
        }
    }

    pub(super) fn caption_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Table { caption, .. } => caption.as_mut(),
            Self::Figure { caption, .. } => Some(caption),
            Self::Paragraph(_) | Self::List { .. } | Self::Alert { .. } => None,
        }
    }

    /// The bytes of its texts, with some for the markup of each.
    pub(crate) fn size(&self) -> usize {
        /// ` | `
        const MARKUP: usize = 3;
        let mut size = 0;
        self.texts(&mut |text| size += text.len() + MARKUP);
        size
    }

    /// The block as it is printed, and the same with its texts as Markdown. `line` finishes a text; `mark` marks a changed passage
    /// in Markdown.
    pub(crate) fn finish(&self, line: &mut dyn FnMut(&str) -> Line, mark: &dyn Fn(&str) -> String) -> (Self, Block) {
        let marked = |line: &Line| if line.changed { mark(&line.markdown) } else { line.markdown.clone() };
        match self {
            Self::Paragraph(text) => {
                let line = line(text);
                (Self::Paragraph(marked(&line)), paragraph(line))
            }
            Self::List { is_numbered, items } => {
                let lines: Vec<Line> = items.iter().map(|item| line(item)).collect();
                let made = Self::List { is_numbered: *is_numbered, items: lines.iter().map(marked).collect() };
                let items = lines.into_iter().map(|line| vec![paragraph(line)]).collect();
                (made, Block::List(List { first: is_numbered.then_some(1), tight: true, items }))
            }
            Self::Table { caption, head, rows } => {
                let caption = caption.as_ref().map(|caption| line(caption));
                let mut row = |cells: &[String]| {
                    let mut lines: Vec<Line> = cells.iter().map(|cell| line(cell)).collect();
                    let changed = lines.iter().any(|line| line.changed);
                    if let Some(first) = lines.iter_mut().find(|line| changed && !line.markdown.is_empty()) {
                        first.markdown = mark(&first.markdown);
                    }
                    let (made, cells): (Vec<String>, Vec<Text>) =
                        lines.into_iter().map(|line| (line.markdown, line.text)).unzip();
                    (made, Row { cells, changed, anchor: None })
                };
                let (made_head, head) = row(head);
                let (made_rows, rows): (Vec<_>, Vec<_>) = rows.iter().map(|cells| row(cells)).unzip();
                let (made_caption, caption) = caption.map(|line| (line.markdown, line.text)).unzip();
                let columns = vec![Align::Start; head.cells.len()];
                let made = Self::Table { caption: made_caption, head: made_head, rows: made_rows };
                (made, Block::Table(Table { caption, columns, head, rows }))
            }
            Self::Alert { severity, signal, paragraphs } => {
                let mut signal = line(signal);
                signal.text = vec![Span::Strong(signal.text)];
                let paragraphs: Vec<Line> = paragraphs.iter().map(|paragraph| line(paragraph)).collect();
                let made = Self::Alert {
                    severity: *severity,
                    signal: signal.markdown.clone(),
                    paragraphs: paragraphs.iter().map(marked).collect(),
                };
                let inner = std::iter::once(signal).chain(paragraphs).map(paragraph).collect();
                (made, Block::Alert(*severity, inner))
            }
            Self::Figure { caption, alternative, file } => {
                let (caption, alternative) = (line(caption), line(alternative));
                let figure = Figure { caption: Some(caption.text), file: file.clone(), alternative: alternative.text };
                let (caption, alternative) = (caption.markdown, alternative.markdown);
                (Self::Figure { caption, alternative, file: file.clone() }, Block::Figure(figure))
            }
        }
    }
}

fn paragraph(line: Line) -> Block {
    Block::Paragraph(Paragraph { text: line.text, changed: line.changed, anchor: None })
}

/// Blocks as Markdown; `write` writes each of their texts.
pub(crate) fn markdown(blocks: &[Ready], write: &mut dyn FnMut(&str) -> String) -> String {
    let blocks: Vec<String> = blocks.iter().map(|block| block_markdown(block, write)).collect();
    blocks.join("\n\n")
}

fn block_markdown(block: &Ready, write: &mut dyn FnMut(&str) -> String) -> String {
    match block {
        Ready::Paragraph(text) => guarded(write(text)),
        Ready::List { is_numbered, items } => {
            let item = |(index, item): (usize, &String)| {
                let text = guarded(write(item));
                if *is_numbered { format!("{}. {text}", index + 1) } else { format!("- {text}") }
            };
            items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
        }
        Ready::Table { caption, head, rows } => {
            let mut out = caption.as_ref().map_or_else(String::new, |caption| format!("*{}*\n\n", write(caption)));
            let mut line = |out: &mut String, cells: &[String]| {
                for cell in cells {
                    out.push_str("| ");
                    push_cell(out, &write(cell));
                    out.push(' ');
                }
                out.push('|');
            };
            line(&mut out, head);
            out.push('\n');
            out.push_str(&"| --- ".repeat(head.len()));
            out.push('|');
            for row in rows {
                out.push('\n');
                line(&mut out, row);
            }
            out
        }
        Ready::Alert { severity, signal, paragraphs } => {
            let kind = match severity {
                Severity::Note => "NOTE",
                Severity::Tip => "TIP",
                Severity::Important => "IMPORTANT",
                // Markdown has no kind for danger.
                Severity::Warning | Severity::Danger => "WARNING",
                Severity::Caution => "CAUTION",
            };
            let mut out = format!("> [!{kind}]\n> **{}**", write(signal));
            for paragraph in paragraphs {
                out.push_str("\n>\n> ");
                out.push_str(&guarded(write(paragraph)));
            }
            out
        }
        Ready::Figure { caption, alternative, file } => {
            let caption = write(caption);
            format!("*{caption}*\n\n{}", write(&format!("![{alternative}]({})", destination(file))))
        }
    }
}

/// Adds the text of a cell. A pipe would end it.
fn push_cell(out: &mut String, text: &str) {
    let mut is_escaped = false;
    for c in text.chars() {
        if c == '|' && !is_escaped {
            out.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        out.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::wording::escape::{code, escape, prose};

    fn finished(block: &Ready) -> (String, Block) {
        let line = |text: &str| {
            let (spans, changed) = read_line(text, &Marks::default(), &|_| false);
            Line { markdown: text.to_owned(), text: spans, changed }
        };
        let (ready, block) = block.finish(&mut { line }, &str::to_owned);
        (markdown(&[ready], &mut str::to_owned), block)
    }

    /// Each kind of block with a text in each of its places.
    fn blocks(text: &str) -> Vec<Ready> {
        let text = || text.to_owned();
        vec![
            Ready::Paragraph(text()),
            Ready::List { is_numbered: false, items: vec![text(), text()] },
            Ready::List { is_numbered: true, items: vec![text(), text()] },
            Ready::Table {
                caption: Some("C".to_owned()),
                head: vec![text(), text()],
                rows: vec![vec![text(), text()], vec!["a".to_owned(), text()]],
            },
            Ready::Alert { severity: Severity::Caution, signal: "W".to_owned(), paragraphs: vec![text(), text()] },
            Ready::Figure { caption: "C".to_owned(), alternative: "a".to_owned(), file: "a.svg".to_owned() },
        ]
    }

    /// Whoever reads the Markdown finds the block in it, and nothing else.
    fn reads_as_it_is(text: &str) {
        for block in blocks(text) {
            let (markdown, block) = finished(&block);
            assert_eq!(read(&markdown), [block], "{text:?}\n{markdown}");
        }
    }

    #[test]
    fn no_text_of_a_block_acts_outside_of_it() {
        for text in [
            "a", "# a", "- a", "+ a", "* a", "> a", "1. a", "12) a", "```", "~~~ a", "---", "* * *", "___", "[a]: b",
            "#", "-",
        ] {
            reads_as_it_is(text);
        }
        for text in [
            "a | b",
            "| a |",
            "\\| a",
            "`a | b`",
            "[a](#b) [c]: d",
            "a<br>b",
            "**a** `b` [c](#d) <span lang=\"de\">e</span>",
            "1.a",
            "=== a",
        ] {
            reads_as_it_is(text);
        }
    }

    #[test]
    fn no_value_acts_outside_of_its_block() {
        let pieces = proptest::sample::select(vec![
            "a", "1", ". ", ") ", " ", "|", "`", "``", "*", "**", "_", "#", "-", "+", ">", "~~~", "\n", "\\", "[",
            "](", ")", "<b>", "&lt;", "!",
        ]);
        proptest::proptest!(|(pieces in proptest::collection::vec(pieces, 1..10))| {
            let text = pieces.concat();
            for text in [escape(&text), code(&text), prose(&text)].iter().map(|text| text.trim_matches(BLANKS)).filter(|text| !text.is_empty()) {
                reads_as_it_is(text);
            }
        });
    }
}
