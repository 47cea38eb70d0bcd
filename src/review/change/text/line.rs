//! A line with what is deleted and inserted in it, word by word.

use similar::{Algorithm, DiffTag, capture_diff_slices, diff_ratio};

use super::{ALIKE, Line, Mark, Part};

pub(super) fn deleted(text: &str) -> Line {
    Line { label: None, parts: vec![Part { mark: Mark::Deleted, text: text.to_owned() }] }
}

pub(super) fn inserted(text: &str) -> Line {
    Line { label: None, parts: vec![Part { mark: Mark::Inserted, text: text.to_owned() }] }
}

/// Words, blanks and single other characters.
pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| {
        if c.is_alphanumeric() || c == '_' {
            0
        } else if c.is_whitespace() {
            1
        } else {
            2
        }
    };
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last = None;
    for (at, c) in text.char_indices() {
        if last.is_some_and(|last| last != kind(c) || last == 2) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(kind(c));
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

/// The share of two texts that is equal, from 0 to 1.
pub(crate) fn likeness(old: &str, new: &str) -> f32 {
    let words = |text| tokens(text).into_iter().filter(|token| !token.trim().is_empty()).collect::<Vec<_>>();
    let (old, new) = (words(old), words(new));
    diff_ratio(&capture_diff_slices(Algorithm::Myers, &old, &new), old.len(), new.len())
}

/// Two versions of a text with the words marked that differ.
#[must_use]
pub fn line(old: &str, new: &str) -> Line {
    let (a, b) = (tokens(old), tokens(new));
    let ops = capture_diff_slices(Algorithm::Myers, &a, &b);
    let mut parts: Vec<Part> = Vec::new();
    let mut push = |mark, text: String| {
        if text.is_empty() {
            return;
        }
        match parts.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(&text),
            _ => parts.push(Part { mark, text }),
        }
    };
    // Marks in every other word are harder to read than both texts.
    if !old.is_empty() && !new.is_empty() && likeness(old, new) < ALIKE {
        push(Mark::Deleted, old.to_owned());
        push(Mark::Inserted, new.to_owned());
        return Line { label: None, parts };
    }
    // A blank between two words that differ belongs to both.
    let (mut gone, mut came) = (String::new(), String::new());
    for op in ops {
        let (tag, x, y) = op.as_tag_tuple();
        let (x, y) = (a[x].concat(), b[y].concat());
        if tag == DiffTag::Equal && !(x.trim().is_empty() && !(gone.is_empty() && came.is_empty())) {
            push(Mark::Deleted, std::mem::take(&mut gone));
            push(Mark::Inserted, std::mem::take(&mut came));
            push(Mark::Same, x);
        } else {
            gone.push_str(&x);
            came.push_str(&y);
        }
    }
    push(Mark::Deleted, gone);
    push(Mark::Inserted, came);
    Line { label: None, parts }
}
