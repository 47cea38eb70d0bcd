//! Measures the words of a text, and knows where a word may break.

use std::collections::BTreeSet;
use std::sync::Arc;

use ::typst::text::is_default_ignorable;

use crate::compose::block::{Link, Place, Span};
use crate::export::columns::Cell;
use crate::export::paper::clean;
use crate::export::widths::{Style, Widths, is_mark};

/// The longest word of letters that no column breaks, in characters.
const ORDINARY_WORD: usize = 26;
/// The longest token with other characters (a host name, a path) that no column breaks.
const ORDINARY_TOKEN: usize = 16;
/// A shorter word is not divided, even if its language could divide it.
const DIVIDED: usize = 9;
/// The least part of a divided word's width that a column leaves it, so that it takes two lines and not three.
const HALF: f64 = 0.56;
/// What a page's number is taken for before it is known.
const PAGE: &str = "88";

/// What a document's words are measured with.
pub(in crate::export) struct Ruler {
    pub(in crate::export) widths: Arc<Widths>,
    pub(in crate::export) patterns: Option<hypher::Lang>,
    /// The anchors that links can lead to.
    pub(in crate::export) anchors: BTreeSet<String>,
    /// How the document writes the number of a page, with `%PAGE%` for it.
    pub(in crate::export) on_page: Option<String>,
}

/// Words without a blank between them, in widths for letters of one point.
#[derive(Default)]
struct Token {
    width: f64,
    least: f64,
    divided: f64,
}

impl Ruler {
    pub(in crate::export) fn width(&self, word: &str, style: Style) -> f64 {
        self.widths.width(word, style)
    }

    /// The widths of a cell's words.
    pub(in crate::export) fn cell(&self, text: &[Span], style: Style) -> Cell {
        let mut measuring = Measuring { ruler: self, cell: Cell::default(), line: Vec::new(), token: None };
        measuring.spans(text, style);
        measuring.end_line();
        measuring.cell
    }

    /// The width of a word's longest syllable with a hyphen, if the document's language can divide the word.
    pub(super) fn syllable(&self, word: &str, style: Style) -> Option<f64> {
        let lang = self.patterns.filter(|_| is_prose(word))?;
        let parts = word.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
        let syllables = parts.flat_map(|part| hypher::hyphenate(part, lang));
        let widest = syllables.map(|syllable| self.width(syllable, style)).reduce(f64::max)?;
        Some(widest + self.width("-", style))
    }

    fn token(&self, word: &str, style: Style) -> Token {
        let width = self.width(word, style);
        let least = ordinary(word).map(|part| if part == word { width } else { self.width(part, style) });
        let least = least.reduce(f64::max).unwrap_or(0.0);
        let is_long = word.split(|c: char| !c.is_alphabetic()).any(|part| part.chars().count() >= DIVIDED);
        let divided = if style.code || !is_long { None } else { self.syllable(word, style) };
        let divided = divided.map_or(least, |syllable| syllable.max(HALF * width).min(least));
        Token { width, least, divided }
    }
}

/// A cell that is being measured.
struct Measuring<'r> {
    ruler: &'r Ruler,
    cell: Cell,
    line: Vec<f64>,
    token: Option<Token>,
}

impl Measuring<'_> {
    fn spans(&mut self, text: &[Span], style: Style) {
        for span in text {
            match span {
                Span::Text(words) => self.text(&words.text, style),
                Span::Code(words) => self.text(&words.text, Style { code: true, ..style }),
                Span::Break => self.end_line(),
                Span::Emphasis(inner) => self.spans(inner, Style { italic: true, ..style }),
                Span::Strong(inner) => self.spans(inner, Style { bold: true, ..style }),
                Span::Language(_, inner) | Span::Image(_, inner) => self.spans(inner, style),
                Span::Link(link) => self.link(link, style),
            }
        }
    }

    fn link(&mut self, link: &Link, style: Style) {
        let target = clean(&link.url);
        let known = target.strip_prefix('#').is_some_and(|id| self.ruler.anchors.contains(id));
        let page = self.ruler.on_page.as_ref().map(|words| words.replace("%PAGE%", PAGE)).filter(|_| known);
        match link.place.as_ref().filter(|_| known) {
            Some(Place::Before(number)) => {
                self.text(&format!("{number}\u{a0}"), style);
                self.spans(&link.text, style);
                if let Some(page) = page {
                    self.text(&format!(" ({page})"), style);
                }
            }
            Some(Place::Behind(number)) => {
                self.spans(&link.text, style);
                let page = page.map(|page| format!(", {page}")).unwrap_or_default();
                self.text(&format!(" ({number}{page})"), style);
            }
            // A telephone number is one word.
            None if is_telephone(&target) => self.word(&telephone(&link.text), style),
            None => self.spans(&link.text, style),
        }
    }

    fn text(&mut self, text: &str, style: Style) {
        let text = clean(text);
        for part in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let word = part.trim_end_matches(|c: char| c.is_ascii_whitespace());
            if !word.is_empty() {
                self.word(word, style);
            }
            if part.len() > word.len() {
                self.end_token();
            }
        }
    }

    fn word(&mut self, word: &str, style: Style) {
        let more = self.ruler.token(word, style);
        let token = self.token.get_or_insert_default();
        // Words of two styles, such as a code in brackets, stand together.
        let is_joined = token.least >= token.width && more.least >= more.width;
        let join = |one: f64, other: f64| if is_joined { one + other } else { one.max(other) };
        *token = Token {
            least: join(token.least, more.least),
            divided: join(token.divided, more.divided),
            width: token.width + more.width,
        };
    }

    fn end_token(&mut self) {
        if let Some(token) = self.token.take() {
            self.line.push(token.width);
            self.cell.least = self.cell.least.max(token.least);
            self.cell.divided = self.cell.divided.max(token.divided);
        }
    }

    fn end_line(&mut self) {
        self.end_token();
        self.cell.lines.push(std::mem::take(&mut self.line));
    }
}

/// Whether an address is that of a telephone.
pub(super) fn is_telephone(target: &str) -> bool {
    target.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:"))
}

/// The text of a link to a telephone, as it stands on one line.
pub(super) fn telephone(text: &[Span]) -> String {
    clean(&crate::compose::block::plain(text)).trim().replace(' ', "\u{a0}")
}

/// Whether a word is one of a language, with no digits and no characters of addresses or names of files.
fn is_prose(word: &str) -> bool {
    word.chars().all(|c| c.is_alphabetic() || "-‑–/()„“”\"'’‘«»‹›,.;:!?…".contains(c))
        && !word.contains("://")
        && !word.trim_end_matches(['.', ':', ',', ';', ')', '…']).contains(['.', ':'])
}

/// The parts of a word that a column leaves whole: an ordinary word as it is, else its parts between punctuation, of
/// which those too long for that are left out.
pub(super) fn ordinary(word: &str) -> impl Iterator<Item = &str> {
    let count = word.chars().count();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let whole = count <= ORDINARY_TOKEN || (count <= ORDINARY_WORD && letters + 2 >= count);
    let parts = if whole { vec![word] } else { word.split_inclusive(|c: char| !c.is_alphanumeric()).collect() };
    let is_short = |part: &str| {
        let count = part.chars().count();
        count <= ORDINARY_TOKEN
            || (count <= ORDINARY_WORD && part.chars().filter(|c| c.is_alphabetic()).count() + 1 >= count)
    };
    parts.into_iter().filter(move |part| whole || is_short(part))
}

/// Whether a line can end inside a token, as at the slash of `a/b`. False only where it surely cannot.
pub(super) fn can_break(token: &str) -> bool {
    let is_address = token.starts_with("http:") || token.starts_with("https:") || token.starts_with("www.");
    let holds =
        |c: char| c.is_ascii_alphanumeric() || "._:,;@=#&*~".contains(c) || (c.is_alphabetic() && c < '\u{1100}');
    is_address || !token.chars().all(holds)
}

/// The pieces of a token between which a line may end: behind its punctuation. In a piece that does not fit, also before a capital
/// letter, and in a part of it that does not fit, anywhere.
pub(super) fn pieces(token: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut last_is_sign = true;
    for c in token.chars() {
        let is_sign = !c.is_alphanumeric() && !is_mark(c);
        match pieces.last_mut() {
            Some(piece) if !last_is_sign || is_sign => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
        last_is_sign = is_sign;
    }
    let split =
        |piece: String, smaller: fn(&str) -> Vec<String>| if fits(&piece) { vec![piece] } else { smaller(&piece) };
    pieces.into_iter().flat_map(|piece| split(piece, humps)).flat_map(|piece| split(piece, clusters)).collect()
}

/// The parts of a name such as `DicomTlsEnabled`, each with its capital letter.
fn humps(name: &str) -> Vec<String> {
    let mut humps: Vec<String> = Vec::new();
    let mut last_is_small = false;
    for c in name.chars() {
        match humps.last_mut() {
            Some(hump) if !(last_is_small && c.is_ascii_uppercase()) => hump.push(c),
            _ => humps.push(c.to_string()),
        }
        last_is_small = c.is_ascii_lowercase();
    }
    humps
}

/// The characters of a text, each with the marks that belong to it.
fn clusters(text: &str) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    for c in text.chars() {
        match clusters.last_mut() {
            Some(cluster) if is_default_ignorable(c) || is_mark(c) => {
                cluster.push(c);
            }
            _ => clusters.push(c.to_string()),
        }
    }
    clusters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_are_whole_and_long_tokens_are_not() {
        let parts = |word| ordinary(word).collect::<Vec<_>>();
        assert_eq!(parts("(Zertifikatsverwaltung)"), ["(Zertifikatsverwaltung)"]);
        assert_eq!(parts("IT-Sicherheitseinstellungen"), ["IT-", "Sicherheitseinstellungen"]);
        assert_eq!(parts("pump-gateway-01.clinical"), ["pump-", "gateway-", "01.", "clinical"]);
        assert!(parts(&"0123456789abcdef".repeat(4)).is_empty());
    }

    #[test]
    fn a_token_breaks_behind_its_punctuation_and_then_anywhere() {
        assert_eq!(pieces("https://a.b/cd", |_| true), ["https://", "a.", "b/", "cd"]);
        assert_eq!(pieces("-ab", |piece| piece.len() < 2), ["-", "a", "b"]);
        assert_eq!(pieces("e\u{301}f", |_| false), ["e\u{301}", "f"]);
        assert_eq!(pieces("DicomTlsTrusted", |piece| piece.len() < 8), ["Dicom", "Tls", "Trusted"]);
        assert_eq!(pieces("DicomTls", |piece| piece.len() < 9), ["DicomTls"]);
        assert_eq!(pieces("aeTLS_OnOff", |piece| piece.len() < 4), ["ae", "T", "L", "S", "_", "On", "Off"]);
        assert!(can_break("a/b") && can_break("a-b") && can_break("C++") && can_break("www.a.org"));
        assert!(!can_break("update.example.org") && !can_break("user@host:22") && !can_break("ελ_1"));
    }

    #[test]
    fn only_words_of_a_language_are_divided() {
        for word in ["Passwörter", "IT-Sicherheit", "Benutzer/Betreiber", "(αβγ)", "„Update“,"] {
            assert!(is_prose(word), "{word}");
        }
        for word in ["a.b", "AES-256", "user@host", "a_b", "https://a", "c:/d"] {
            assert!(!is_prose(word), "{word}");
        }
    }
}
