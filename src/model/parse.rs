//! From the text of a file to a [`Node`].

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::node::{Entry, Node, Table, Value};
use super::rows::Rows;
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::limit::{DEPTH, ROWS, VALUE};
use crate::base::source::{FileId, Place, Sources, forbidden_characters};

/// Maximum number of syntax errors shown: in a long row, most follow from the first ones.
const MAX_SYNTAX_ERRORS: usize = 20;

/// The readable part of the text, and all its problems.
pub(crate) fn parse(file: FileId, text: &str) -> (Node, Vec<Diagnostic>) {
    let mut reading = Reading { file, text, diagnostics: Vec::new() };
    let root = reading.document();
    let place = Place::start_of(file);
    let value = if root.is_empty() { Value::Table(Table::new()) } else { Value::Table(reading.table(root, 0)) };
    reading.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    (Node { place, value }, reading.diagnostics)
}

struct Reading<'t> {
    file: FileId,
    text: &'t str,
    diagnostics: Vec<Diagnostic>,
}

impl<'t> Reading<'t> {
    fn document(&mut self) -> DeTable<'t> {
        let first = match DeTable::parse(self.text) {
            Ok(table) => return table.into_inner(),
            Err(error) => error,
        };
        if is_too_deep(&first) {
            // Reported alone: in a million brackets, the parser reports each.
            let problem = Problem::TooDeep { limit: DEPTH };
            self.tell(problem, &first.span().unwrap_or(0..0));
            return DeTable::new();
        }
        let (table, mut errors) = DeTable::parse_recoverable(self.text);
        errors.sort_by_key(|error| error.span().map(|span| span.start));
        errors.truncate(MAX_SYNTAX_ERRORS);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let problem = match error.message() {
                _ if is_too_deep(&error) => Problem::TooDeep { limit: DEPTH },
                "duplicate key" => {
                    let key = self.text.get(span.clone()).unwrap_or_default().into();
                    Problem::RepeatedKey { key, list: list_of(self.text, span.start) }
                }
                message => Problem::Syntax { message: message.into() },
            };
            self.tell(problem, &span);
        }
        table.into_inner()
    }

    fn table(&mut self, table: DeTable<'t>, depth: usize) -> Table {
        let mut entries: Vec<_> = table.into_iter().collect();
        // The parser sorts keys by name; a reader expects them in the order of the file.
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
            .into_iter()
            .map(|(key, value)| {
                let key_place = self.place(&key.span());
                self.characters(key.get_ref(), &key.span());
                (key.into_inner().into_owned(), Entry { key_place, node: self.node(value, depth + 1) })
            })
            .collect()
    }

    fn node(&mut self, value: Spanned<DeValue<'t>>, depth: usize) -> Node {
        let span = value.span();
        let place = self.place(&span);
        let written = self.text.get(span.clone()).unwrap_or_default();
        let value = match value.into_inner() {
            DeValue::String(text) => {
                let text = if text.contains('\r') { text.replace("\r\n", "\n") } else { text.into_owned() };
                self.characters(&text, &span);
                let found = text.chars().count();
                if found > VALUE {
                    self.tell(Problem::ValueTooLong { found, limit: VALUE }, &span);
                }
                Value::String(text)
            }
            DeValue::Integer(number) => {
                Value::Integer(i64::from_str_radix(number.as_str(), number.radix()).unwrap_or_else(|_| {
                    self.tell(Problem::UnusableNumber { text: written.into() }, &span);
                    0
                }))
            }
            DeValue::Float(number) => match number.as_str().parse::<f64>() {
                Ok(number) if number.is_finite() => Value::Float(number),
                _ => {
                    self.tell(Problem::UnusableNumber { text: written.into() }, &span);
                    Value::Float(0.0)
                }
            },
            DeValue::Boolean(value) => Value::Boolean(value),
            DeValue::Datetime(_) => Value::Date(written.into()),
            DeValue::Array(_) | DeValue::Table(_) if depth > DEPTH => {
                self.tell(Problem::TooDeep { limit: DEPTH }, &span);
                Value::Array(Rows::default())
            }
            DeValue::Array(array) if array.len() > ROWS => {
                self.tell(Problem::TooManyRows { found: array.len(), limit: ROWS }, &span);
                Value::Array(Rows::default())
            }
            DeValue::Array(array) => Value::Array(array.into_iter().map(|item| self.node(item, depth + 1)).collect()),
            DeValue::Table(table) => Value::Table(self.table(table, depth)),
        };
        Node { place, value }
    }

    /// Reports invisible characters, each once; at the character if it is written as such, else at the text.
    fn characters(&mut self, value: &str, span: &std::ops::Range<usize>) {
        for (character, kind) in forbidden_characters(value) {
            let written = self.text.get(span.clone()).and_then(|text| text.find(character));
            let place = written.map_or(span.clone(), |at| span.start + at..span.start + at + character.len_utf8());
            self.tell(Problem::ForbiddenCharacter { character, kind }, &place);
        }
    }

    fn tell(&mut self, problem: Problem, span: &std::ops::Range<usize>) {
        let place = self.place(span);
        self.diagnostics.push(problem.at(place));
    }

    fn place(&self, span: &std::ops::Range<usize>) -> Place {
        let start = span.start.min(self.text.len());
        Place { file: self.file, start, end: span.end.clamp(start, self.text.len()) }
    }
}

/// The list that a duplicate entry could belong to: the table whose header contains it, or the list whose row contains
/// it.
fn list_of(text: &str, at: usize) -> Option<String> {
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..)?.lines().next()?;
    let header = |line: &'_ str, open: &str, close: &str| {
        let name = line.trim().strip_prefix(open)?.split(close).next()?.trim().to_owned();
        (!name.starts_with('[')).then_some(name)
    };
    if line.trim_start().starts_with('[') {
        return header(line, "[", "]");
    }
    let above = text.get(..start)?.lines().rev().find(|line| line.trim_start().starts_with('['))?;
    header(above, "[[", "]]")
}

fn is_too_deep(error: &toml::de::Error) -> bool {
    error.message().contains("recur")
}

/// The values of a file that is no configuration, such as a catalogue of requirements, and its syntax errors.
#[must_use]
pub fn values(file: FileId, sources: &Sources) -> (Node, Vec<Diagnostic>) {
    parse(file, &sources.file(file).text)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use crate::base::source::Sources;

    /// Code and position of the problems.
    fn wrong(text: &str) -> Vec<(&'static str, (usize, usize))> {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", text);
        let (_, diagnostics) = parse(file, text);
        diagnostics.iter().map(|d| (d.problem.code(), sources.line_column(d.place.unwrap()))).collect()
    }

    fn right(text: &str) -> Node {
        let (node, diagnostics) = parse(Sources::default().add("a.toml", text), text);
        assert_eq!(diagnostics, []);
        node
    }

    #[test]
    fn what_stands_twice_is_told_how_there_can_be_several() {
        let help = |text: &str| {
            let (_, diagnostics) = parse(Sources::default().add("a.toml", text), text);
            diagnostics[0].problem.help().unwrap()
        };
        let several = "remove one of the two; if you need several, write `[[network.port]]` above each";
        for (text, expected) in [
            ("[network.port]\nid = 'a'\n[network.port]\nid = 'b'\n", several),
            ("[[network.port]]\nid = 'a'\nnumber = 1\nid = 'b'\n", several),
            ("[device]\nname = 'a'\nname = 'b'\n", "remove one of the two"),
            ("name = 'a'\nname = 'b'\n", "remove one of the two"),
        ] {
            assert_eq!(help(text), expected, "{text}");
        }
    }

    #[test]
    fn reads_every_kind_of_value_in_the_order_written() {
        let node = right(
            "z = 'text'\ni = 0xFF\nf = 1_0.5\nb = true\nd = 2026-01-31\nt = 2026-01-31 10:30:00Z\na = [-1, [2]]\nx.y = 1\n\
             [m]\nk = 1\n[c]\n",
        );
        let keys: Vec<_> = node.table().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["z", "i", "f", "b", "d", "t", "a", "x", "m", "c"]);
        assert_eq!(node.at(&["i"]).unwrap().value, Value::Integer(255));
        assert_eq!(node.at(&["f"]).unwrap().value, Value::Float(10.5));
        assert_eq!(node.at(&["d"]).unwrap().value, Value::Date("2026-01-31".into()));
        assert_eq!(node.at(&["t"]).unwrap().value, Value::Date("2026-01-31 10:30:00Z".into()));
        assert_eq!(node.at(&["a", "0"]).unwrap().value, Value::Integer(-1));
        assert_eq!(node.at(&["x", "y"]).unwrap().value, Value::Integer(1));
    }

    #[test]
    fn crlf_is_one_line_break() {
        let node = right("a = '''\r\nx\r\ny'''\r\nb = 1\r\n");
        assert_eq!(node.at(&["a"]).unwrap().text(), Some("x\ny"));
    }

    #[test]
    fn reports_all_syntax_errors_in_order() {
        assert_eq!(
            wrong("a = pump\nb = 1\nc = \nd = 2\ne = \"x\n"),
            [("E0107", (1, 5)), ("E0107", (3, 5)), ("E0107", (5, 7))]
        );
        assert!(wrong(&"= \n".repeat(1000)).len() <= MAX_SYNTAX_ERRORS);
    }

    #[test]
    fn reports_repeated_keys() {
        assert_eq!(wrong("a = 1\na = 2\n"), [("E0108", (2, 1))]);
        assert_eq!(wrong("[a]\n[b]\n[a]\n"), [("E0108", (3, 2))]);
    }

    #[test]
    fn reports_deep_nesting() {
        assert_eq!(wrong(&format!("a = {}1{}", "[".repeat(64), "]".repeat(64))), []);
        assert_eq!(wrong(&format!("a = {}1{}", "[".repeat(65), "]".repeat(65))), [("E0109", (1, 69))]);
        assert_eq!(wrong(&format!("a = {}", "[".repeat(1_000_000))), [("E0109", (1, 85))]);
        assert_eq!(wrong(&format!("a{} = 1", ".a".repeat(100)))[0].0, "E0109");
        assert_eq!(wrong(&format!("a{} = {}", ".a".repeat(70), "{}"))[0].0, "E0109");
    }

    #[test]
    fn reports_what_is_too_long() {
        assert_eq!(wrong(&format!("a = '{}'", "ä".repeat(VALUE))), []);
        assert_eq!(wrong(&format!("a = 1\nb = '{}'", "ä".repeat(VALUE + 1))), [("E0121", (2, 5))]);
        assert_eq!(wrong(&format!("a = [{}]", "1,".repeat(ROWS))), []);
        assert_eq!(wrong(&format!("a = [{}]", "1,".repeat(ROWS + 1))), [("E0122", (1, 5))]);
        assert_eq!(wrong(&"[[a.b]]\n".repeat(ROWS + 1))[0].0, "E0122");
    }

    #[test]
    fn reports_unusable_numbers() {
        assert_eq!(
            wrong("a = 9223372036854775807\nb = 9223372036854775808\nc = inf\nd = nan\ne = 1e999\n"),
            [("E0110", (2, 5)), ("E0110", (3, 5)), ("E0110", (4, 5)), ("E0110", (5, 5))]
        );
    }

    #[test]
    fn reports_characters_that_do_not_show() {
        assert_eq!(wrong("a = \"x\\u0007\\u0007\\u001b\"\n"), [("E0111", (1, 5)), ("E0111", (1, 5))]);
        assert_eq!(wrong("a = 'xx\u{202e}y'\nb = '\u{e000}'\n"), [("E0111", (1, 8)), ("E0111", (2, 6))]);
        assert_eq!(wrong("\"a\u{2066}\" = ['\u{10FFFD}']\n"), [("E0111", (1, 3)), ("E0111", (1, 10))]);
        assert_eq!(wrong("a = \"tab\\t newline\\n\"\n"), []);
    }
}
