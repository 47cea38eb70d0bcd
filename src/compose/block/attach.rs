//! Adds marks to words that are read already.

use super::{Block, Link, Print, Span, Text, Words};

/// Adds marks to the last words of a text.
pub(super) fn attach(text: &mut Text, prints: &[Print]) {
    if prints.is_empty() {
        return;
    }
    match text.last_mut() {
        Some(Span::Text(words) | Span::Code(words)) => words.prints.extend(prints),
        Some(
            Span::Strong(inner)
            | Span::Emphasis(inner)
            | Span::Link(Link { text: inner, .. })
            | Span::Language(_, inner)
            | Span::Image(_, inner),
        ) => attach(inner, prints),
        Some(Span::Break) | None => {
            text.push(Span::Text(Words { text: String::new(), prints: prints.to_vec() }));
        }
    }
}

/// Adds marks to the last words of blocks; false if they have no words.
pub(super) fn attach_to_last(blocks: &mut [Block], prints: &[Print]) -> bool {
    if prints.is_empty() {
        return true;
    }
    let text = match blocks.last_mut() {
        Some(Block::Heading(heading)) => &mut heading.text,
        Some(Block::Paragraph(paragraph)) => &mut paragraph.text,
        Some(Block::Figure(figure)) => &mut figure.alternative,
        Some(Block::Table(table)) => {
            let Some(cell) = table.rows.last_mut().unwrap_or(&mut table.head).cells.last_mut() else { return false };
            cell
        }
        Some(Block::List(list)) => return list.items.last_mut().is_some_and(|item| attach_to_last(item, prints)),
        Some(Block::Alert(_, inner) | Block::Quotation(inner)) => return attach_to_last(inner, prints),
        Some(Block::Code(_, words)) => {
            words.prints.extend(prints);
            return true;
        }
        Some(Block::Rule) | None => return false,
    };
    attach(text, prints);
    true
}
