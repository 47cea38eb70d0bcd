//! Comments that say that something is still to be written.

use std::ops::Range;

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::{FileId, Place, Sources};

/// How such a comment begins.
const MARK: &str = "TODO";

/// A warning for each comment in a configuration that begins with `TODO`.
pub(super) fn check(file: FileId, sources: &Sources) -> Vec<Diagnostic> {
    let text = &sources.file(file).text;
    // Most files have none, and need not be read.
    if !text.contains(MARK) {
        return Vec::new();
    }
    let todo = |range: Range<usize>| {
        let rest = text[range.clone()].trim_start_matches('#').trim_start().strip_prefix(MARK)?;
        if rest.starts_with(|c: char| c.is_alphanumeric()) {
            return None;
        }
        let text = rest.trim_start_matches(':').trim().to_owned();
        Some(Problem::TodoComment { text }.at(Place { file, start: range.start, end: range.end }))
    };
    comments(text).into_iter().filter_map(todo).collect()
}

/// The comments of a TOML file, each from its `#` to the end of its line.
fn comments(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text[at..].find(['#', '"', '\'']) {
        let start = at + next;
        let rest = &text[start..];
        let length = if rest.starts_with('#') {
            let length = rest.find('\n').unwrap_or(rest.len());
            found.push(start..start + length);
            length
        } else {
            string(rest)
        };
        at = start + length;
    }
    found
}

/// The length of the string that a text begins with.
fn string(text: &str) -> usize {
    let quote = &text[..1];
    let triple = quote.repeat(3);
    let (open, is_long) = if text.starts_with(&triple) { (3, true) } else { (1, false) };
    let end = if is_long { triple.as_str() } else { quote };
    let mut at = open;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(end) {
            // Up to two quotes can precede the closing ones.
            let more = if is_long {
                rest[3..].bytes().take(2).take_while(|byte| [*byte] == quote.as_bytes()).count()
            } else {
                0
            };
            return at + end.len() + more;
        }
        if !is_long && rest.starts_with('\n') {
            return at;
        }
        let escaped = quote == "\"" && rest.starts_with('\\');
        at += rest.chars().take(if escaped { 2 } else { 1 }).map(char::len_utf8).sum::<usize>();
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn todos(text: &str) -> Vec<String> {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", text);
        check(file, &sources)
            .iter()
            .map(|one| format!("{} {}", sources.position(one.place.unwrap_or_default()), one.message()))
            .collect()
    }

    #[test]
    fn a_comment_that_begins_with_todo_is_reported() {
        let text = "# TODO: all of it\na = 1  # TODO write it\n##TODO\n# TODOS are more\n# see TODO\n";
        assert_eq!(
            todos(text),
            ["a.toml:1:1 still to do: all of it", "a.toml:2:8 still to do: write it", "a.toml:3:1 still to do: "]
        );
    }

    #[test]
    fn a_text_is_no_comment() {
        for text in [
            "a = \"# TODO: x\"\n",
            "a = '# TODO: x'\n",
            "a = \"\"\"\n# TODO: x\n\"\"\"\n",
            "a = '''\n# TODO: x\n\"''''\n",
            "a = \"\\\"# TODO: x\"\n",
            "\"# TODO: x\" = 1\n",
            "a = \"\"\"x\\\"\"\"\n# TODO: x\"\"\"\n",
            "a = \"\"\"x\"\"\"\"\nb = \"# TODO: x\"\n",
        ] {
            assert_eq!(todos(text), Vec::<String>::new(), "{text}");
        }
        // What follows a text is one again.
        for text in ["a = \"x\" # TODO: y\n", "a = '''x''''' # TODO: y\n", "a = '\\' # TODO: y\n", "a = \"ü\n# TODO: y"]
        {
            assert_eq!(todos(text).len(), 1, "{text}");
        }
    }
}
