//! The width of a text and its line breaks, without reading a font.

use std::borrow::Cow;

use super::step;

/// Weight of a text; bold runs wider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// Advance of a character in hundredths of an em.
///
/// Rounded up from a wide humanist sans-serif, so that the usual replacements (Helvetica, Arial) fit too.
fn advance(c: char) -> i32 {
    match c {
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}' => 0,
        'i' | 'j' | 'l' | '|' | '\'' | 'ι' | 'ί' | 'ї' | 'і' | 'ı' | ' ' | '!' | ',' | '.' | ':' | ';' | '·' => {
            29
        }
        '(' | ')' | '[' | ']' | '{' | '}' | '-' | '/' | '\\' | 'f' | 't' | 'r' | 'I' | 'J' | 'Í' | 'Ì' | 'Î' | 'І'
        | 'Ї' => 41,
        '"' | '*' | 's' | 'c' | 'z' | '?' | 'ς' | 'τ' | 'с' | 'г' => 51,
        'm' | 'M' | 'W' | '@' | '%' | 'w' | 'Æ' | 'æ' | 'Œ' | 'œ' | '½' | 'Μ' | 'Φ' | 'Ψ' | 'Ω' | 'φ' | 'ψ' | 'ω'
        | 'ώ' | 'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ы' | 'Ю' | 'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ы' | 'ю' | 'љ' | 'њ' | 'Љ'
        | 'Њ' | '…' | '—' => 99,
        'N' | 'O' | 'Q' | 'G' | 'H' | 'U' | 'D' | '&' => 82,
        'A'..='Z' => 70,
        '!'..='~' => 64,
        _ if u32::from(c) >= 0x1100 && !('\u{1e00}'..='\u{22ff}').contains(&c) => 110,
        _ if c.is_uppercase() => 82,
        _ => 69,
    }
}

/// Width of `text` in user units at `size` units an em, rounded up.
#[must_use]
pub fn width(text: &str, size: i32, weight: Weight) -> i32 {
    scaled(hundredths(text), size, weight)
}

/// Width of `text` in hundredths of an em.
fn hundredths(text: &str) -> i32 {
    text.chars().map(advance).sum()
}

fn scaled(hundredths: i32, size: i32, weight: Weight) -> i32 {
    // A name of the greatest length, times its size, is more than 32 bits hold.
    let scaled = i64::from(hundredths) * i64::from(size);
    let units = match weight {
        Weight::Regular => scaled / 100 + 1,
        Weight::Bold => scaled * 107 / 10_000 + 1,
    };
    i32::try_from(units).unwrap_or(i32::MAX)
}

/// Breaks `text` into lines that are at most `room` units wide.
///
/// Text between two middle dots stays together if it fits. A single word that is too wide is split after one of its
/// signs, or else with a hyphen. Lines are balanced: the last line is not one short word if the lines can share. An
/// empty text has no lines.
///
/// A middle dot separates parts on one line; at the end of a line it is left out.
#[must_use]
pub fn wrap(text: &str, room: i32, size: i32, weight: Weight) -> Vec<String> {
    let mut lines = even(text, room, size, weight);
    for line in &mut lines {
        if line.ends_with(" ·") {
            line.truncate(line.len() - " ·".len());
        }
    }
    lines
}

/// The lines of a text, evened out.
fn even(text: &str, room: i32, size: i32, weight: Weight) -> Vec<String> {
    let parts = parts(text);
    let lines = fill(&parts, room, size, weight);
    if lines.len() < 2 {
        return lines;
    }
    let mut best = lines;
    let mut tighter = room - size / 2;
    while tighter > room / 2 {
        let next = fill(&parts, tighter, size, weight);
        if next.len() > best.len() || hyphens(&next) > hyphens(&best) || torn(&next) > torn(&best) {
            break;
        }
        best = next;
        tighter -= size / 2;
    }
    best
}

/// The number of lines that do not end at a middle dot, in a text that has some.
fn torn(lines: &[String]) -> usize {
    if !lines.iter().any(|line| line.contains('·')) {
        return 0;
    }
    lines.iter().rev().skip(1).filter(|line| !line.ends_with('·')).count()
}

/// The number of lines that end in a hyphen.
pub fn hyphens(lines: &[String]) -> usize {
    lines.iter().filter(|line| line.ends_with('-')).count()
}

/// A word and its width in hundredths of an em.
struct Word<'t> {
    text: Cow<'t, str>,
    wide: i32,
}

/// Lines that are being filled.
struct Filled {
    lines: Vec<String>,
    line: String,
    /// The width of the current line.
    wide: i32,
}

fn fill(parts: &[Vec<Word>], room: i32, size: i32, weight: Weight) -> Vec<String> {
    let fits = |wide: i32| scaled(wide, size, weight) <= room;
    let mut filled = Filled { lines: Vec::new(), line: String::new(), wide: 0 };
    for part in parts {
        step(part.len());
        // The words of a part stay together where they fit on a line.
        if part.len() > 1 && fits(joined(part)) {
            filled.add(part, &fits);
        } else {
            part.chunks(1).for_each(|word| filled.add(word, &fits));
        }
    }
    let Filled { mut lines, line, .. } = filled;
    if !line.is_empty() {
        lines.push(line);
    }
    // Soft hyphens have done their work.
    for line in lines.iter_mut().filter(|line| line.contains('\u{ad}')) {
        *line = line.replace('\u{ad}', "");
    }
    lines
}

/// The width of words with blanks between them.
fn joined(words: &[Word]) -> i32 {
    let blanks = i32::try_from(words.len().saturating_sub(1)).unwrap_or(0);
    words.iter().map(|word| word.wide).sum::<i32>() + blanks * advance(' ')
}

impl Filled {
    /// Adds words that stay together, or one word, which is split if it is wider than a line.
    fn add(&mut self, words: &[Word], fits: &impl Fn(i32) -> bool) {
        let wide = joined(words);
        let with_line = if self.line.is_empty() { wide } else { self.wide + advance(' ') + wide };
        if !fits(with_line) && !self.line.is_empty() {
            self.lines.push(std::mem::take(&mut self.line));
        }
        self.wide = if self.line.is_empty() { wide } else { with_line };
        if let ([word], false) = (words, fits(self.wide)) {
            let mut pieces = split(&word.text, fits);
            self.line = pieces.pop().unwrap_or_default();
            self.wide = hundredths(&self.line);
            self.lines.append(&mut pieces);
            return;
        }
        for word in words {
            if !self.line.is_empty() {
                self.line.push(' ');
            }
            self.line.push_str(&word.text);
        }
    }
}

/// The words of a text, in parts that end at its middle dots.
fn parts(text: &str) -> Vec<Vec<Word<'_>>> {
    let mut parts = Vec::new();
    let mut part: Vec<Word> = Vec::new();
    for word in text.split_whitespace() {
        match part.last_mut() {
            // A dot never starts a line.
            Some(Word { text, wide }) if word == "·" => {
                text.to_mut().push_str(" ·");
                *wide = hundredths(text);
                parts.push(std::mem::take(&mut part));
            }
            _ => part.push(Word { text: Cow::Borrowed(word), wide: hundredths(word) }),
        }
    }
    parts.push(part);
    parts
}

/// Pieces of one word, each narrow enough for a line.
fn split(word: &str, fits: &impl Fn(i32) -> bool) -> Vec<String> {
    let mut pieces = Vec::new();
    let word: Vec<char> = word.chars().collect();
    let mut rest = word.as_slice();
    let mut wide: i32 = rest.iter().copied().map(advance).sum();
    loop {
        if rest.len() < 2 || fits(wide) {
            pieces.push(rest.iter().collect());
            return pieces;
        }
        let mut head = advance('-');
        let is_narrow = |&end: &usize| {
            head += advance(rest[end - 1]);
            fits(head)
        };
        let most = (1..rest.len()).take_while(is_narrow).last().unwrap_or(1);
        step(most);
        let least = most.div_ceil(2).max(1);
        let sign = (least..=most).rev().find(|&end| matches!(rest[end - 1], '-' | '/' | '_' | '.' | ':' | '·'));
        let soft = (2..=most).rev().find(|&end| rest[end - 1] == '\u{ad}');
        let end = soft
            .or(sign)
            .or_else(|| (least..=most).rev().find(|&end| ends_in_joint(rest, end)))
            .or_else(|| (least..=most).rev().find(|&end| may_break(rest, end)))
            .unwrap_or(most);
        let mut piece: String = rest[..end].iter().collect();
        let in_word = sign.is_none() && rest[end - 1].is_alphabetic() && rest[end].is_alphabetic();
        if soft.is_some() || in_word {
            piece.push('-');
        }
        pieces.push(piece);
        wide -= rest[..end].iter().copied().map(advance).sum::<i32>();
        rest = &rest[end..];
    }
}

/// Whether the word's beginning ends as the first part of many a German or Nordic compound does: `…ungs|…`, `…ions|…`.
fn ends_in_joint(word: &[char], at: usize) -> bool {
    const JOINTS: [&str; 9] = ["ungs", "ions", "heits", "keits", "schafts", "täts", "ings", "hets", "haus"];
    let head: String = word[..at].iter().collect();
    word.len() - at >= 3 && JOINTS.iter().any(|joint| head.ends_with(joint) && head.len() > joint.len())
}

/// Whether a syllable probably starts at `at`: a consonant before a vowel, with enough letters on both sides.
fn may_break(word: &[char], at: usize) -> bool {
    let vowel = |c: char| "aeiouyäöüáéíóúàèìòùâêîôûåæøαεηιουωάέήίόύώаеиоуыэюяё".contains(c);
    at >= 3
        && word.len() - at >= 3
        && word[at - 1].is_alphabetic()
        && word[at].is_alphabetic()
        && !vowel(word[at])
        && !(word[at] == 'h' && "cpts".contains(word[at - 1]))
        && vowel(word[at + 1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_between_middle_dots_stay_together() {
        assert_eq!(wrap("HTTPS · TCP 443", 90, 15, Weight::Regular), ["HTTPS", "TCP 443"]);
    }

    #[test]
    fn a_word_too_wide_is_split_before_a_syllable() {
        let lines = wrap("Krankenhausinformationssystem", 150, 16, Weight::Regular);
        assert_eq!(lines.join("").replace('-', ""), "Krankenhausinformationssystem");
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line, 16, Weight::Regular) <= 150), "{lines:?}");
    }

    #[test]
    fn no_width_too_small_for_an_end() {
        assert_eq!(wrap("abcd", 1, 16, Weight::Bold).len(), 4);
        assert!(wrap("  ", 100, 16, Weight::Bold).is_empty());
    }

    #[test]
    fn greek_and_cyrillic_are_not_taken_for_narrow() {
        assert!(width("Νοσοκομείο", 100, Weight::Regular) > 560);
        assert!(width("Больница", 100, Weight::Regular) > 490);
    }
}
