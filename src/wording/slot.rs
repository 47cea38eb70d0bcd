//! Slots: a function of the templates that makes blocks prints a slot, which stands for them in the template's text. So
//! nothing can read them as Markdown. A slot is a number between two private-use characters.

use std::ops::Range;

/// Input that contains one of them is rejected when it is read.
pub const AROUND: [char; 2] = ['\u{E01A}', '\u{E01B}'];

/// The slot with a number.
#[must_use]
pub fn slot(number: usize) -> String {
    let [open, close] = AROUND;
    format!("{open}{number}{close}")
}

/// The slots of a text, in order: the place and the number of each.
pub fn slots(text: &str) -> impl Iterator<Item = (Range<usize>, usize)> {
    let [open, close] = AROUND;
    text.match_indices(open).filter_map(move |(start, _)| {
        let digits = &text[start + open.len_utf8()..];
        let digits = &digits[..digits.find(|c: char| !c.is_ascii_digit())?];
        let end = start + open.len_utf8() + digits.len();
        let number = digits.parse().ok().filter(|_| text[end..].starts_with(close))?;
        Some((start..end + close.len_utf8(), number))
    })
}

/// The numbers of the slots that a text consists of; `None` if it has other words, or no slot.
#[must_use]
pub fn only(text: &str) -> Option<Vec<usize>> {
    let (mut numbers, mut done) = (Vec::new(), 0);
    for (place, number) in slots(text) {
        if !text[done..place.start].trim().is_empty() {
            return None;
        }
        numbers.push(number);
        done = place.end;
    }
    (!numbers.is_empty() && text[done..].trim().is_empty()).then_some(numbers)
}

/// A text with its slots replaced. `content` gets the number of a slot and the text before it in its line; a slot for
/// which it returns nothing stays.
#[must_use]
pub fn fill(text: &str, content: &mut dyn FnMut(usize, &str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (place, number) in slots(text) {
        let line = text[..place.start].rfind('\n').map_or(0, |end| end + 1);
        if let Some(content) = content(number, &text[line..place.start]) {
            out.push_str(&text[done..place.start]);
            out.push_str(&content);
            done = place.end;
        }
    }
    out.push_str(&text[done..]);
    out
}

/// Lines of Markdown that follow `before` in the same container, a quotation or an item of a list: each line but the first
/// begins as the container needs it.
#[must_use]
pub fn within(before: &str, markdown: &str) -> String {
    if before.is_empty() {
        return markdown.to_owned();
    }
    let start: String = before.chars().map(|c| if c == '>' || c.is_whitespace() { c } else { ' ' }).collect();
    let line = |line: &str| if line.is_empty() { start.trim_end().to_owned() } else { format!("{start}{line}") };
    let lines = markdown.split('\n').enumerate();
    lines.map(|(at, text)| if at == 0 { text.to_owned() } else { line(text) }).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_found_and_filled() {
        let text = format!("a {} b\n> {}\n{}", slot(3), slot(12), AROUND[0]);
        assert_eq!(slots(&text).map(|(_, number)| number).collect::<Vec<_>>(), [3, 12]);
        let filled = fill(&text, &mut |number, before| (number == 12).then(|| within(before, "x\n\ny")));
        assert_eq!(filled, format!("a {} b\n> x\n>\n> y\n{}", slot(3), AROUND[0]));
        assert_eq!(within("12. > ", "a\nb"), "a\n    > b");
    }

    #[test]
    fn a_text_of_slots_has_no_other_words() {
        assert_eq!(only(&format!(" {}\n{} ", slot(1), slot(0))), Some(vec![1, 0]));
        for other in [String::new(), "a".to_owned(), format!("a {}", slot(1)), format!("{} a", slot(1))] {
            assert_eq!(only(&other), None, "{other}");
        }
    }
}
