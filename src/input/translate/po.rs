//! PO files as gettext defines them: their entries, read and written. Everything in an entry is kept. Lines are broken
//! like gettext breaks them, so that a translator's tools change only translations; but no placeholder is broken,
//! unlike in older versions of gettext.
//!
//! Source of the format: the manual of GNU gettext, "The Format of PO Files".

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

/// The maximum width of a line, in columns.
const WIDTH: usize = 79;

/// Around a path with a space in it: U+2068 and U+2069, which isolate a text from the direction of the surrounding
/// text.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// An entry: a text and its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// A translator's comments, a line each, as written after `#`.
    pub comments: Vec<String>,
    /// Comments by the program that made the entry, a line each.
    pub extracted: Vec<String>,
    /// Name of a file, and number of a line; empty if no number is given.
    pub places: Vec<(String, String)>,
    /// Such as `fuzzy`.
    pub flags: Vec<String>,
    /// The text that the translation was made from, if the text has changed.
    pub previous: Message,
    /// The text to translate.
    pub message: Message,
    pub translation: String,
    /// The translations by number, where the text has a plural; then `translation` is empty.
    pub plurals: Vec<String>,
    /// Whether it is no longer needed.
    pub is_obsolete: bool,
    /// The line on which the translation begins, from 1; 0 for an entry that was not read.
    pub line: usize,
}

/// What identifies an entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    pub context: Option<String>,
    pub text: Option<String>,
    pub plural: Option<String>,
}

/// The problem of a line.
type Why = &'static str;

/// Reads the entries of a PO file, including its head: the entry of the empty text, whose translation contains fields.
///
/// # Errors
/// The line (from 1) that is not valid PO, and why.
pub fn read(text: &str) -> Result<Vec<Entry>, (usize, Why)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader::default();
    for (index, line) in text.lines().enumerate() {
        reader.line(line.trim(), index + 1).map_err(|why| (index + 1, why))?;
    }
    reader.end_entry().map_err(|why| (text.lines().count().max(1), why))?;
    Ok(reader.entries)
}

/// The keywords of an entry, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Keyword {
    Context,
    Text,
    Plural,
    Translation,
    /// Of `msgstr[0]`.
    Numbered,
}

#[derive(Debug, Default)]
struct Reader {
    entries: Vec<Entry>,
    /// The one that is being read.
    entry: Entry,
    /// Its last keyword.
    last: Option<Keyword>,
    /// The last keyword of its earlier text.
    last_previous: Option<Keyword>,
}

impl Reader {
    fn line(&mut self, line: &str, number: usize) -> Result<(), Why> {
        let (is_obsolete, line) = match line.strip_prefix("#~") {
            Some(rest) => (true, rest.trim_start()),
            None => (false, line),
        };
        if line.is_empty() {
            return Ok(());
        }
        let previous = if is_obsolete { line.strip_prefix('|') } else { line.strip_prefix("#|") };
        if let Some(line) = previous {
            self.begin_entry()?;
            return self.previous(line.trim_start());
        }
        if let Some(comment) = line.strip_prefix('#').filter(|_| !is_obsolete) {
            self.begin_entry()?;
            self.comment(comment);
            return Ok(());
        }
        let (keyword, text) = quoted(line)?;
        let keyword = keyword.map(|name| keyword_named(name, self.entry.plurals.len())).transpose()?;
        if keyword.is_some_and(|found| found <= Keyword::Text) && self.last >= Some(Keyword::Translation) {
            self.end_entry()?;
        }
        if self.last.is_some() && is_obsolete != self.entry.is_obsolete {
            return Err("an entry is obsolete as a whole, or not at all");
        }
        if let Some(found) = keyword {
            self.keyword(found, number)?;
            self.entry.is_obsolete = is_obsolete;
        }
        let last = self.last.ok_or("a text with no keyword")?;
        self.entry.append(last, &text);
        Ok(())
    }

    /// A keyword on the line of this number.
    fn keyword(&mut self, found: Keyword, number: usize) -> Result<(), Why> {
        let follows: &[Option<Keyword>] = match found {
            Keyword::Context => &[None],
            Keyword::Text => &[None, Some(Keyword::Context)],
            Keyword::Plural | Keyword::Translation => &[Some(Keyword::Text)],
            Keyword::Numbered => &[Some(Keyword::Plural), Some(Keyword::Numbered)],
        };
        if !follows.contains(&self.last) {
            return Err("a keyword out of order: an entry has msgctxt, msgid and msgstr");
        }
        self.last = Some(found);
        if found >= Keyword::Translation && self.entry.line == 0 {
            self.entry.line = number;
        }
        if found == Keyword::Numbered {
            self.entry.plurals.push(String::new());
        }
        Ok(())
    }

    /// A comment above an entry ends the previous one.
    fn begin_entry(&mut self) -> Result<(), Why> {
        match self.last {
            None => Ok(()),
            Some(last) if last < Keyword::Translation => Err("a comment inside an entry"),
            Some(_) => self.end_entry(),
        }
    }

    fn end_entry(&mut self) -> Result<(), Why> {
        match self.last {
            // Comments at the end, of no entry.
            None => Ok(()),
            Some(last) if last < Keyword::Translation => Err("an entry without msgstr"),
            Some(_) => {
                self.entries.push(std::mem::take(&mut self.entry));
                (self.last, self.last_previous) = (None, None);
                Ok(())
            }
        }
    }

    /// The text after `#`.
    fn comment(&mut self, comment: &str) {
        let rest = comment.get(1..).unwrap_or_default();
        match comment.chars().next() {
            Some('.') => self.entry.extracted.push(rest.strip_prefix(' ').unwrap_or(rest).to_owned()),
            Some(':') => self.entry.places.extend(places(rest)),
            Some(',') => {
                let flags = rest.split(',').map(str::trim).filter(|flag| !flag.is_empty());
                self.entry.flags.extend(flags.map(str::to_owned));
            }
            _ => self.entry.comments.push(comment.to_owned()),
        }
    }

    /// The text after `#|`.
    fn previous(&mut self, line: &str) -> Result<(), Why> {
        let (keyword, text) = quoted(line)?;
        if let Some(keyword) = keyword {
            let found = keyword_named(keyword, 0)?;
            if found >= Keyword::Translation || self.last_previous >= Some(found) {
                return Err("a keyword out of order: an earlier text has msgctxt and msgid");
            }
            self.last_previous = Some(found);
        }
        let keyword = self.last_previous.ok_or("a text with no keyword")?;
        self.entry.previous.part(keyword).push_str(&text);
        Ok(())
    }
}

impl Message {
    /// Its part for one of the first three keywords; empty if there was none.
    fn part(&mut self, keyword: Keyword) -> &mut String {
        let part = match keyword {
            Keyword::Context => &mut self.context,
            Keyword::Plural => &mut self.plural,
            _ => &mut self.text,
        };
        part.get_or_insert_default()
    }
}

/// The keyword that is written so; `plurals` is the number of the next `msgstr[N]`.
fn keyword_named(name: &str, plurals: usize) -> Result<Keyword, Why> {
    match name {
        "msgctxt" => Ok(Keyword::Context),
        "msgid" => Ok(Keyword::Text),
        "msgid_plural" => Ok(Keyword::Plural),
        "msgstr" => Ok(Keyword::Translation),
        _ => match name.strip_prefix("msgstr[").and_then(|rest| rest.strip_suffix(']')) {
            Some(number) if number.parse() == Ok(plurals) => Ok(Keyword::Numbered),
            Some(_) => Err("msgstr[0], msgstr[1] and so on have to follow each other"),
            None => Err("an unknown keyword"),
        },
    }
}

/// A line's keyword, if it has one, and its text.
fn quoted(line: &str) -> Result<(Option<&str>, String), Why> {
    let Some((keyword, rest)) = line.split_once('"') else { return Err("a keyword with no text in quotes") };
    let Some(text) = rest.strip_suffix('"') else { return Err("the closing quote is missing") };
    let keyword = Some(keyword.trim_end()).filter(|keyword| !keyword.is_empty());
    Ok((keyword, unescaped(text)?))
}

/// A text without its escapes, which are those of C.
fn unescaped(text: &str) -> Result<String, Why> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '"']) {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        if rest[at..].starts_with('"') {
            return Err("a quote inside the text must be written \\\"");
        }
        let Some(escaped) = after.chars().next() else { return Err("the closing quote is missing") };
        let mut length = escaped.len_utf8();
        let plain = match escaped {
            '"' | '\\' => escaped,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'v' => '\u{b}',
            'f' => '\u{c}',
            '0'..='7' => {
                length = after.bytes().take(3).take_while(|digit| matches!(digit, b'0'..=b'7')).count();
                numbered(&after[..length], 8)?
            }
            'x' => {
                length = 1 + after[1..].bytes().take(2).take_while(u8::is_ascii_hexdigit).count();
                numbered(&after[1..length], 16)?
            }
            _ => return Err("an unknown escape: a backslash must be written \\\\"),
        };
        out.push(plain);
        rest = &after[length..];
    }
    out.push_str(rest);
    Ok(out)
}

/// The character with this number. Above 127 it would be a part of a character in some encoding.
fn numbered(digits: &str, radix: u32) -> Result<char, Why> {
    let number = u8::from_str_radix(digits, radix).ok().filter(u8::is_ascii);
    number.map(char::from).ok_or("an escape that is no character")
}

/// The places after `#:`.
fn places(line: &str) -> Vec<(String, String)> {
    let mut places = Vec::new();
    let mut rest = line.trim_start();
    while !rest.is_empty() {
        // `a.toml:3`, or the file's name between two characters, as it has a space.
        let isolated = rest.strip_prefix(ISOLATE[0]).and_then(|rest| rest.split_once(ISOLATE[1]));
        let (file, after) = isolated.unwrap_or(("", rest));
        let end = after.find(char::is_whitespace).unwrap_or(after.len());
        let place = format!("{file}{}", &after[..end]);
        let number = |line: &&str| !line.is_empty() && line.bytes().all(|digit| digit.is_ascii_digit());
        places.push(match place.rsplit_once(':').filter(|(_, line)| number(line)) {
            Some((file, line)) => (file.to_owned(), line.to_owned()),
            None => (place, String::new()),
        });
        rest = after[end..].trim_start();
    }
    places
}

impl Entry {
    /// Adds to its part with this keyword; of translations with a number, to the last one.
    fn append(&mut self, keyword: Keyword, text: &str) {
        match keyword {
            Keyword::Translation => self.translation.push_str(text),
            Keyword::Numbered => self.plurals.last_mut().into_iter().for_each(|last| last.push_str(text)),
            keyword => self.message.part(keyword).push_str(text),
        }
    }

    /// Whether its translation is of another text, or unsure.
    #[must_use]
    pub fn is_fuzzy(&self) -> bool {
        self.flags.iter().any(|flag| flag == "fuzzy")
    }

    /// Whether it is the head of a file.
    #[must_use]
    pub fn is_head(&self) -> bool {
        !self.is_obsolete && self.message.context.is_none() && self.text().is_empty()
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        self.message.text.as_deref().unwrap_or_default()
    }

    /// Whether it has a translation.
    #[must_use]
    pub fn is_translated(&self) -> bool {
        !self.translation.is_empty() || self.plurals.iter().any(|text| !text.is_empty())
    }

    /// Writes it with all its lines.
    pub fn write(&self, out: &mut String) {
        self.write_top(out);
        let (mark, previous) = if self.is_obsolete { ("#~ ", "#~| ") } else { ("", "#| ") };
        write_message(out, previous, &self.previous);
        write_message(out, mark, &self.message);
        if self.plurals.is_empty() {
            write_text(out, mark, "msgstr", &self.translation);
        }
        for (number, text) in self.plurals.iter().enumerate() {
            write_text(out, mark, &format!("msgstr[{number}]"), text);
        }
    }

    /// Writes its comments, places and flags.
    fn write_top(&self, out: &mut String) {
        for comment in &self.comments {
            let _ = writeln!(out, "#{comment}");
        }
        for comment in &self.extracted {
            out.push_str(format!("#. {comment}").trim_end());
            out.push('\n');
        }
        let mut width = 0;
        for (index, place) in self.places.iter().enumerate() {
            if self.places[..index].contains(place) {
                continue;
            }
            let (file, line) = place;
            let [start, end] = if file.contains(char::is_whitespace) { ISOLATE.map(Some) } else { [None, None] };
            let mut place: String = start.into_iter().chain(file.chars()).chain(end).collect();
            if !line.is_empty() {
                let _ = write!(place, ":{line}");
            }
            width += place.width() + 1;
            if index == 0 || width > WIDTH {
                out.push_str(if index == 0 { "#:" } else { "\n#:" });
                width = place.width() + 3;
            }
            let _ = write!(out, " {place}");
        }
        if !self.places.is_empty() {
            out.push('\n');
        }
        if !self.flags.is_empty() {
            let _ = writeln!(out, "#, {}", self.flags.join(", "));
        }
    }
}

/// Writes what identifies an entry, each line after a mark.
fn write_message(out: &mut String, mark: &str, message: &Message) {
    for (keyword, text) in [("msgctxt", &message.context), ("msgid", &message.text), ("msgid_plural", &message.plural)]
    {
        if let Some(text) = text {
            write_text(out, mark, keyword, text);
        }
    }
}

/// Writes a text after its keyword: on one line if it fits and has no line end inside, else on separate lines.
pub fn write_text(out: &mut String, mark: &str, keyword: &str, text: &str) {
    let has_lines = text.strip_suffix('\n').unwrap_or(text).contains('\n');
    let whole = format!("{mark}{keyword} \"{}\"", escaped(text));
    if !has_lines && whole.width() <= WIDTH {
        out.push_str(&whole);
        out.push('\n');
        return;
    }
    let _ = writeln!(out, "{mark}{keyword} \"\"");
    let room = WIDTH - mark.len() - "\"\"".len();
    for line in text.split_inclusive('\n') {
        let mut row = String::new();
        let mut start = 0;
        for (end, _) in unicode_linebreak::linebreaks(line) {
            let piece = escaped(&line[start..end]);
            if !row.is_empty() && row.width() + piece.width() > room {
                let _ = writeln!(out, "{mark}\"{row}\"");
                row.clear();
            }
            row.push_str(&piece);
            start = end;
        }
        let _ = writeln!(out, "{mark}\"{row}\"");
    }
}

/// A text with its escapes, as gettext writes them.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let letter = match c {
            '"' | '\\' => c,
            '\n' => 'n',
            '\t' => 't',
            '\r' => 'r',
            '\u{7}' => 'a',
            '\u{8}' => 'b',
            '\u{b}' => 'v',
            '\u{c}' => 'f',
            _ => {
                out.push(c);
                continue;
            }
        };
        out.extend(['\\', letter]);
    }
    out
}

#[cfg(test)]
mod tests;
