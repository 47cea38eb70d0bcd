//! The lists of tables of a configuration, and the fields of their rows, as the schema has them.

use serde_json::Value as Json;

use super::view::{Kind, View};

/// Maximum number of tables within each other in a row.
const DEEP: usize = 8;

/// A list of tables that a configuration can hold: `network.port`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    pub path: String,
    /// The fields of a row and of the tables in it, in the order of the schema.
    pub fields: Vec<Field>,
}

/// A field of a row that holds a value, not only fields of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its path from the row on: `encryption.state`.
    pub path: String,
    /// Whether each row has it.
    pub is_required: bool,
    pub takes: Takes,
    pub description: String,
}

/// The values that a field takes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a kind of value; a field can take several")]
pub struct Takes {
    pub text: bool,
    pub date: bool,
    pub integer: bool,
    pub number: bool,
    pub boolean: bool,
    /// A list of the kinds above.
    pub list: bool,
    /// Such a list alone, not one value in its place.
    pub only_list: bool,
    /// A list of tables, or a list of lists.
    pub tables: bool,
    /// The only texts there are.
    pub values: Option<Vec<String>>,
}

impl Takes {
    /// Whether the field takes more than one text.
    #[must_use]
    pub fn is_mixed(&self) -> bool {
        self.integer || self.number || self.boolean || self.list || self.tables
    }

    /// Its kinds, for a message.
    #[must_use]
    pub fn words(&self) -> String {
        let kinds = [
            (self.text && !self.date && !self.only_list, "a text"),
            (self.date, "a date such as 2026-01-31"),
            (self.integer && !self.only_list, "a whole number"),
            (self.number, "a number"),
            (self.boolean, "`true` or `false`"),
            (self.list, "a list with a line for each value"),
            (self.tables, "a list of tables in TOML"),
        ];
        let kinds: Vec<&str> = kinds.into_iter().filter(|(takes, _)| *takes).map(|(_, word)| word).collect();
        kinds.join(", or ")
    }
}

/// All lists of tables that are not in rows of others.
#[must_use]
pub fn lists(root: &Json) -> Vec<List> {
    let mut found = Vec::new();
    collect(&View::of(root, root), root, "", DEEP, &mut found);
    found
}

fn collect<'s>(table: &View<'s>, root: &'s Json, path: &str, depth: usize, found: &mut Vec<List>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    for (key, schema) in table.properties() {
        let view = View::of(schema, root);
        // A table that can be written once or several times is a chapter of its own, no list of rows.
        if !view.groups.is_empty() {
            continue;
        }
        let path = join(path, key);
        match view.keyword("items").map(|items| View::of(items, root)) {
            Some(row) if row.keyword("properties").is_some() => {
                let mut fields = Vec::new();
                fields_of(&row, root, "", true, DEEP, &mut fields);
                found.push(List { path, fields });
            }
            Some(_) => {}
            None => collect(&view, root, &path, depth, found),
        }
    }
}

fn fields_of<'s>(row: &View<'s>, root: &'s Json, path: &str, is_required: bool, depth: usize, fields: &mut Vec<Field>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    let required = row.required();
    for (key, schema) in row.properties() {
        let view = View::of(schema, root);
        let path = join(path, key);
        let is_required = is_required && required.contains(&key);
        let takes = takes(&view, root);
        if takes != Takes::default() {
            let description = view.text("description").unwrap_or_default().to_owned();
            fields.push(Field { path: path.clone(), is_required, takes, description });
        }
        for table in std::iter::once(&view).chain(view.groups.iter().flatten()) {
            if table.keyword("properties").is_some() {
                fields_of(table, root, &path, is_required, depth, fields);
            }
        }
    }
}

fn takes<'s>(view: &View<'s>, root: &'s Json) -> Takes {
    let mut takes = Takes::default();
    let alternatives: Vec<&View<'_>> =
        if view.groups.is_empty() { vec![view] } else { view.groups.iter().flatten().collect() };
    let mut values: Option<Vec<String>> = Some(Vec::new());
    for view in &alternatives {
        for kind in view.kinds() {
            match kind {
                Kind::Text => takes.text = true,
                Kind::Date => (takes.text, takes.date) = (true, true),
                Kind::Integer => takes.integer = true,
                Kind::Number => takes.number = true,
                Kind::Boolean => takes.boolean = true,
                Kind::Table => {}
                Kind::Array => {
                    let Some(items) = view.keyword("items").map(|items| View::of(items, root)) else { continue };
                    let of = self::takes(&items, root);
                    if items.keyword("properties").is_some() || of.list || of.tables {
                        takes.tables = true;
                        continue;
                    }
                    takes.list = true;
                    // A list alone: its lines are read as its entries are.
                    takes.text |= of.text;
                    takes.integer |= of.integer;
                    takes.number |= of.number;
                    takes.boolean |= of.boolean;
                    add(&mut values, of.values);
                }
            }
        }
        if view.kinds().contains(&Kind::Text) {
            let own = view.values.as_ref();
            add(&mut values, own.map(|own| own.iter().filter_map(|value| value.as_str()).map(str::to_owned).collect()));
        }
    }
    takes.values = values.filter(|values| !values.is_empty());
    takes.only_list = takes.list
        && alternatives.iter().all(|view| view.kinds().iter().all(|kind| matches!(kind, Kind::Array | Kind::Table)));
    takes
}

/// Adds closed values; where one alternative is open, the field is.
fn add(values: &mut Option<Vec<String>>, more: Option<Vec<String>>) {
    match (values.as_mut(), more) {
        (Some(known), Some(more)) => {
            let more: Vec<String> = more.into_iter().filter(|value| !known.contains(value)).collect();
            known.extend(more);
        }
        _ => *values = None,
    }
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::device::schema_once;

    fn field(list: &str, path: &str) -> Takes {
        let lists = lists(schema_once());
        let list = lists.iter().find(|known| known.path == list).expect("a list");
        list.fields.iter().find(|field| field.path == path).expect("a field").takes.clone()
    }

    #[test]
    fn finds_each_list_of_the_model() {
        let paths: Vec<String> = lists(schema_once()).into_iter().map(|list| list.path).collect();
        for path in ["part", "network.port", "network.flow", "network.peer", "access.account", "sbom.component"] {
            assert!(paths.iter().any(|known| known == path), "{path} is not among {paths:?}");
        }
        // Chapters that can be written several times are no lists of rows.
        assert!(!paths.iter().any(|path| path == "logging" || path == "access.password"), "{paths:?}");
    }

    #[test]
    fn knows_what_a_field_takes() {
        let number = field("network.port", "number");
        assert!(
            number.text && number.integer && number.list && !number.only_list && number.values.is_none(),
            "{number:?}"
        );
        let transport = field("network.port", "transport");
        assert!(transport.text && !transport.is_mixed());
        assert!(transport.values.is_some_and(|values| values.len() == 8 && values.contains(&"tcp".to_owned())));
        assert!(field("network.port", "configurable").boolean);
        let peers = field("network.port", "peers");
        assert!(peers.only_list && peers.values.is_none(), "{peers:?}");
        let data = field("network.flow", "data");
        assert!(data.list && data.values.is_some_and(|values| values.contains(&"health".to_owned())));
        assert!(field("document.history", "date").date);
        assert!(field("network.port", "encryption").list && field("network.port", "encryption.state").text);
        assert!(field("network.port", "when.condition").text && field("network.port", "when.modes").list);
        assert!(field("compatibility.hardware", "minimum.memory").text);
    }

    #[test]
    fn a_field_is_required_where_each_row_must_have_it() {
        let lists = lists(schema_once());
        let ports = lists.iter().find(|list| list.path == "network.port").expect("ports");
        let required: Vec<&str> =
            ports.fields.iter().filter(|field| field.is_required).map(|field| field.path.as_str()).collect();
        assert_eq!(required, ["id"]);
    }
}
