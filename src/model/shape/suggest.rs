//! Suggestions: similar names, the table that a key belongs to, an example. An example claims nothing: for a value from
//! a list, the list is shown and no value of it is proposed.

use std::cell::Cell;

use serde_json::Value as Json;

use super::view::{Kind, View};
use crate::model::node::quote;

/// Separates a setting from its comment.
pub(super) const COMMENT: &str = "  # ";
/// How deep tables are searched for a misplaced key.
const MAX_DEPTH: usize = 8;
/// How many tables are proposed.
const MAX_HOMES: usize = 3;

/// Placeholder for a value that only the user knows.
const OPEN: &str = "\"…\"";

/// The keys of the path to a table, each with whether it is a list of tables.
pub(super) type Path = [(String, bool)];

/// A table's header, as a reader would write it: `[access.session]`, `[[network.port]]`; empty for the root.
pub(super) fn header(path: &Path) -> String {
    let name = path.iter().map(|(key, _)| bare(key)).collect::<Vec<_>>().join(".");
    match path.last() {
        None => String::new(),
        Some((_, true)) => format!("[[{name}]]"),
        Some((_, false)) => format!("[{name}]"),
    }
}

/// The name that is most like `given`, if one is like enough.
pub(crate) fn near<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    Proposals::new().near(given, names)
}

/// Maximum number of character pairs that are compared to find suggestions for one configuration. If thousands of names
/// are wrong, and each is compared with thousands, only the first ones get suggestions.
const COMPARED: usize = 50_000_000;

/// Proposes names for those that are wrong in one configuration.
pub(crate) struct Proposals {
    left: Cell<usize>,
}

impl Proposals {
    pub(crate) fn new() -> Self {
        Self { left: Cell::new(COMPARED) }
    }

    /// The name that is most like `given`, if one is like enough.
    pub(crate) fn near<'n>(&self, given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
        let plain = |text: &str| text.to_lowercase().replace(['-', ' '], "_");
        let given = plain(given);
        let length = given.chars().count();
        let most = (length / 3).max(1);
        let mut nearest: Option<(usize, &str)> = None;
        for name in names {
            let left = self.left.get().checked_sub(name.len())?;
            self.left.set(left);
            let other = plain(name);
            // A name that is longer or shorter by more differs by more.
            if other.chars().count().abs_diff(length) > most {
                continue;
            }
            self.left.set(left.checked_sub(other.len().saturating_mul(given.len()))?);
            let distance = strsim::damerau_levenshtein(&given, &other);
            // If two short names differ in a letter, either can be intended, `igmp` and `icmp`; swapped letters, or one
            // too many, are typing errors.
            let is_slip = || length > SHORT || other.chars().count() != length || letters(&other) == letters(&given);
            let is_near = distance <= most && distance < name.chars().count() && is_slip();
            if is_near && nearest.is_none_or(|(least, _)| distance < least) {
                nearest = Some((distance, name));
            }
        }
        nearest.map(|(_, name)| name)
    }
}

/// Maximum number of letters of a name for which another letter makes another valid name.
const SHORT: usize = 4;

fn letters(name: &str) -> Vec<char> {
    let mut letters: Vec<char> = name.chars().collect();
    letters.sort_unstable();
    letters
}

/// The headers of the tables that have this key.
pub(super) fn homes(key: &str, root: &Json) -> Vec<String> {
    let mut found = Vec::new();
    // Breadth first, so that a table near the top is proposed first.
    let mut waiting = vec![(Vec::<(String, bool)>::new(), View::of(root, root))];
    for _ in 0..MAX_DEPTH {
        let mut deeper = Vec::new();
        for (path, view) in waiting {
            let tables = std::iter::once(&view).chain(view.groups.iter().flatten());
            for (name, schema) in tables.flat_map(View::properties) {
                if name == key && !found.contains(&path) {
                    found.push(path.clone());
                }
                let (child, list) = entry(schema, root);
                if found.len() < MAX_HOMES && (!child.groups.is_empty() || child.keyword("properties").is_some()) {
                    deeper.push(([path.as_slice(), &[(name.to_owned(), list)]].concat(), child));
                }
            }
        }
        waiting = deeper;
    }
    found.truncate(MAX_HOMES);
    found.iter().map(|path| header(path)).collect()
}

/// The schema of a value or of the entries of a list, and whether it is a list.
fn entry<'s>(schema: &'s Json, root: &'s Json) -> (View<'s>, bool) {
    let view = View::of(schema, root);
    match view.keyword("items") {
        Some(items) => (View::of(items, root), true),
        None => (view, false),
    }
}

/// TOML that sets `key` in the table at `path`.
pub(super) fn example<'s>(key: &str, view: &View<'s>, path: &Path, root: &'s Json) -> String {
    let items = view.keyword("items").map(|items| View::of(items, root));
    let is_list = items.is_some();
    let table = items.as_ref().unwrap_or(view);
    let is_table = kind(table) == Some(Kind::Table);
    if !is_table || view.keyword("examples").is_some() {
        return setting(key, &value(view, root), options(view, root));
    }
    let header = header(&[path, &[(key.to_owned(), is_list)]].concat());
    let table = table
        .groups
        .first()
        .and_then(|group| group.iter().find(|view| kind(view) == Some(Kind::Table)))
        .map_or_else(|| table.clone(), |chosen| table.with(chosen));
    let mut lines = vec![header];
    for key in table.required().iter().copied() {
        let of_key = table.property(key).map(|schema| View::of(schema, root)).unwrap_or_default();
        lines.push(setting(key, &value(&of_key, root), options(&of_key, root)));
    }
    lines.join("\n")
}

/// `key = value`, followed by the choices for the value.
pub(super) fn setting(key: &str, value: &str, options: Option<String>) -> String {
    let options = options.map(|options| format!("{COMMENT}{options}")).unwrap_or_default();
    format!("{} = {value}{options}", bare(key))
}

/// Like [`setting`], where one of these values has to be chosen.
pub(super) fn chosen(key: &str, view: &View<'_>, values: &[&str]) -> String {
    let value = if view.keyword("items").is_some() { format!("[{OPEN}]") } else { OPEN.to_owned() };
    let values: Vec<String> = values.iter().map(|value| quote(value)).collect();
    setting(key, &value, Some(format!("one of: {}", values.join(", "))))
}

/// The choices for a value: `one of: "on", "off"`.
fn options<'s>(view: &View<'s>, root: &'s Json) -> Option<String> {
    if kind(view) == Some(Kind::Boolean) && view.values.is_none() {
        return Some("true or false".into());
    }
    let values: Vec<String> = choices(view, root)?.into_iter().filter_map(toml_value).collect();
    (values.len() > 1).then(|| format!("one of: {}", values.join(", ")))
}

/// The possible values of a field, or of each entry of its list; `None` if it is no closed list.
pub(super) fn choices<'s>(view: &View<'s>, root: &'s Json) -> Option<Vec<&'s Json>> {
    if let Some(values) = &view.values {
        return Some(values.clone());
    }
    if let Some(items) = view.keyword("items") {
        return choices(&View::of(items, root), root);
    }
    let mut all: Vec<&Json> = Vec::new();
    for alternative in view.groups.first()? {
        for value in choices(alternative, root)? {
            if !all.contains(&value) {
                all.push(value);
            }
        }
    }
    Some(all)
}

fn value<'s>(view: &View<'s>, root: &'s Json) -> String {
    let given = view.keyword("examples").and_then(|examples| examples.get(0)).and_then(toml_value);
    let listed = if view.keyword("items").is_some() { None } else { choices(view, root) };
    let listed = listed.and_then(|values| match values.as_slice() {
        // An only value is no choice.
        [only] => toml_value(only),
        _ => Some(OPEN.to_owned()),
    });
    given
        .or(listed)
        .or_else(|| view.groups.first().and_then(|group| group.first()).map(|first| value(first, root)))
        .unwrap_or_else(|| match kind(view) {
            Some(Kind::Date) => "2026-01-31".into(),
            Some(Kind::Integer | Kind::Number) => match view.keyword("minimum") {
                Some(least) if least.as_f64().is_some_and(|least| least > 1.0) => least.to_string(),
                _ => "1".into(),
            },
            Some(Kind::Boolean) => "…".into(),
            Some(Kind::Array) => match view.keyword("items") {
                Some(items) => format!("[{}]", value(&View::of(items, root), root)),
                None => "[]".into(),
            },
            Some(Kind::Table) => inline_table(view, root),
            Some(Kind::Text) | None => OPEN.into(),
        })
}

fn inline_table<'s>(view: &View<'s>, root: &'s Json) -> String {
    let scalar = |key: &str| {
        let of_key = view.property(key).map(|schema| View::of(schema, root)).unwrap_or_default();
        // A table within a table: too much for an example, and it could contain itself.
        let text = if kind(&of_key) == Some(Kind::Table) { "{ … }".into() } else { value(&of_key, root) };
        format!("{} = {text}", bare(key))
    };
    match view.required() {
        [] => "{ … }".into(),
        keys => format!("{{ {} }}", keys.iter().map(|key| scalar(key)).collect::<Vec<_>>().join(", ")),
    }
}

fn kind(view: &View<'_>) -> Option<Kind> {
    view.kinds().first().copied()
}

/// A JSON value in TOML, on one line.
pub(super) fn toml_value(json: &Json) -> Option<String> {
    Some(match json {
        Json::Null => return None,
        Json::String(text) => quote(text),
        Json::Array(items) => format!("[{}]", items.iter().filter_map(toml_value).collect::<Vec<_>>().join(", ")),
        Json::Object(table) => {
            let entries =
                table.iter().filter_map(|(key, value)| Some(format!("{} = {}", bare(key), toml_value(value)?)));
            format!("{{ {} }}", entries.collect::<Vec<_>>().join(", "))
        }
        Json::Bool(_) | Json::Number(_) => json.to_string(),
    })
}

/// A key in TOML notation.
fn bare(key: &str) -> String {
    let is_bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if is_bare { key.into() } else { quote(key) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposes_only_what_is_near() {
        let names = ["name", "model", "min_length"];
        assert_eq!(near("nmae", names), Some("name"));
        assert_eq!(near("Min-Length", names), Some("min_length"));
        assert_eq!(near("x", names), None);
        assert_eq!(near("colour", names), None);
        assert_eq!(near("a", ["b"]), None);
        assert_eq!(near("igmp", ["icmp", "tcp"]), None);
        assert_eq!(near("tpc", ["tcp", "udp"]), Some("tcp"));
        assert_eq!(near("ttcp", ["tcp", "udp"]), Some("tcp"));
        assert_eq!(near("TCP", ["tcp", "udp"]), Some("tcp"));
    }

    #[test]
    fn headers_are_valid_toml() {
        let path = [("a".to_owned(), false), ("b c".to_owned(), true)];
        assert_eq!(header(&path), "[[a.\"b c\"]]");
        assert_eq!(header(&path[..1]), "[a]");
        assert_eq!(header(&[]), "");
    }
}
