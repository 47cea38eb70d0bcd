//! Letters, quotation marks and punctuation, as `locale.toml` says for a language.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;

use super::{VALUE, quoted};

/// What a language writes with.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signs {
    /// The letters of its words beside a to z, in lower case.
    pub letters: String,
    /// Opening and closing quotation mark of each pair: `„“`.
    pub quotes: Vec<String>,
    /// Signs before which a no-break space stands; before others there is no space.
    pub spaced: String,
    /// Signs that it does not use.
    pub unused: String,
}

/// All marks of quotations but for ’, which is an apostrophe in each language.
const QUOTES: &str = "\"“”„‟‘‚‛«»‹›";
/// Before none of these there is a plain space in any language.
const CLOSING: &str = ",.;:!?)]»›";

/// The words of a text, without values, code and what the page fills in.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let words = shown(text);
    let words: Vec<String> = words.split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
    words.into_iter().filter(|word| !word.is_empty())
}

/// A text without code, and without what the page fills in.
fn shown(text: &str) -> String {
    static CODE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"`[^`]*`|%[A-Z]+%|https?://\S+").ok());
    let code = CODE.as_ref();
    code.map_or_else(|| text.to_owned(), |code| code.replace_all(text, VALUE.to_string()).into_owned())
}

impl Signs {
    /// What is wrong with the signs of a text.
    pub(super) fn wrong(&self, text: &str) -> BTreeSet<String> {
        let text = shown(text);
        let mut wrong = BTreeSet::new();
        let mut say = |what: String| _ = wrong.insert(format!("{what} in {}", quoted(&text)));
        let own: String = self.quotes.concat();
        for c in text.chars() {
            if QUOTES.contains(c) && !own.contains(c) {
                say(format!("has {c}, which is no quotation mark of the language,"));
            } else if c == '\'' {
                say("has a straight apostrophe".to_owned());
            } else if self.unused.contains(c) {
                say(format!("has {c}, which the language does not use,"));
            }
        }
        for pair in &self.quotes {
            let count = |c: Option<char>| text.chars().filter(|other| Some(*other) == c).count();
            let (open, close) = (pair.chars().next(), pair.chars().next_back());
            // ’ closes a quotation and is an apostrophe.
            let differs = if open == close { count(open) % 2 == 1 } else { count(open) != count(close) };
            if differs && close != Some('’') {
                say(format!("does not close each {pair}"));
            }
        }
        let characters: Vec<char> = text.chars().collect();
        for (before, sign) in characters.iter().zip(characters.iter().skip(1)) {
            let is_space = ['\u{a0}', '\u{202f}'].contains(before);
            if *before == ' ' && CLOSING.contains(*sign) || is_space && ",.)".contains(*sign) {
                say(format!("has a space before {sign}"));
            } else if is_space && !self.spaced.contains(*sign) && ":;!?".contains(*sign) {
                say(format!("has a no-break space before {sign}"));
            } else if self.spaced.contains(*sign) && !is_space && !before.is_numeric() && *before != ':' {
                say(format!("has no no-break space before {sign}"));
            }
        }
        for (part, right) in [("...", "…"), (" - ", "–"), ("  ", "one space")] {
            if text.contains(part) {
                say(format!("has “{part}” instead of {right}"));
            }
        }
        for word in words(&text) {
            let is_plain = |c: char| c.is_ascii_alphabetic();
            let is_own = |c: char| c.to_lowercase().all(|c| self.letters.contains(c));
            // A script of its own has all its letters in the list: an `a` among them is another letter that looks the same.
            let has_script = !self.letters.is_empty() && self.letters.chars().any(|c| ('α'..='я').contains(&c));
            if let Some(letter) = word.chars().find(|c| !is_plain(*c) && !is_own(*c) && !"µº".contains(*c)) {
                say(format!("has {letter} (U+{:04X}), which is no letter of the language,", u32::from(letter)));
            } else if has_script && word.chars().any(is_own) && word.chars().any(|c| is_plain(c) && !"IVX".contains(c))
            {
                say(format!("mixes two alphabets in “{word}”"));
            }
        }
        wrong
    }
}
