//! Information of a schema about a path of fields: whether it exists, its values, TOML that sets it.

use serde_json::Value as Json;

use super::suggest::{choices, chosen, example, header, setting, toml_value};
use super::view::View;

/// The view of a path's target, with whether the last step is a list of tables; rows are not named in a path.
fn resolve<'s>(root: &'s Json, path: &[&str]) -> Option<(View<'s>, Vec<(String, bool)>)> {
    let mut view = View::of(root, root);
    let mut headers = Vec::new();
    for field in path {
        let schema = property(&view, field)?;
        view = View::of(schema, root);
        let rows = view.keyword("items").map(|items| View::of(items, root)).filter(is_table);
        headers.push(((*field).to_owned(), rows.is_some()));
        if let Some(rows) = rows {
            view = rows;
        } else if let Some(table) = one_or_many(&view, root) {
            view = table;
        }
    }
    Some((view, headers))
}

/// The view of a table or of the tables in a list.
fn one_or_many<'s>(view: &View<'s>, root: &'s Json) -> Option<View<'s>> {
    let [alternatives] = view.groups.as_slice() else { return None };
    let has_fields = |view: &View<'_>| view.keyword("properties").is_some();
    let is_list = |view: &View<'s>| view.keyword("items").is_some_and(|items| has_fields(&View::of(items, root)));
    let (tables, lists): (Vec<_>, Vec<_>) = alternatives.iter().partition(|view| has_fields(view));
    match tables.as_slice() {
        [table] if !lists.is_empty() && lists.into_iter().all(is_list) => Some((*table).clone()),
        _ => None,
    }
}

/// A table or one that can be a table.
fn is_table(view: &View<'_>) -> bool {
    view.keyword("properties").is_some() || view.groups.iter().flatten().any(is_table)
}

/// The schema of a field, in the view or one of its alternatives.
fn property<'s>(view: &View<'s>, field: &str) -> Option<&'s Json> {
    view.property(field).or_else(|| view.groups.iter().flatten().find_map(|view| property(view, field)))
}

/// Whether there is such a field. Lists are passed through: `network.port.number`.
#[must_use]
pub fn has_field(root: &Json, path: &[&str]) -> bool {
    resolve(root, path).is_some()
}

/// The name of the type of a field, or of the items of its list: `PartRef`.
#[must_use]
pub fn type_name<'s>(root: &'s Json, path: &[&str]) -> Option<&'s str> {
    let (field, table) = path.split_last()?;
    let (owner, _) = resolve(root, table)?;
    let schema = property(&owner, field)?;
    schema.get("items").unwrap_or(schema).get("$ref")?.as_str()?.rsplit('/').next()
}

/// The possible values of a field, or of each entry of its list; `None` if it is no closed list.
#[must_use]
pub fn allowed_values(root: &Json, path: &[&str]) -> Option<Vec<String>> {
    let (view, _) = resolve(root, path)?;
    values_of(&view, root)
}

/// The same for a type (`Need`) or for a field of a type of table (`Protection.state`).
#[must_use]
pub fn allowed_values_of(root: &Json, name: &str) -> Option<Vec<String>> {
    let (kind, field) = name.split_once('.').map_or((name, None), |(kind, field)| (kind, Some(field)));
    let view = View::of(&root["$defs"][kind], root);
    match field {
        Some(field) => values_of(&View::of(property(&view, field)?, root), root),
        None => values_of(&view, root),
    }
}

fn values_of<'s>(view: &View<'s>, root: &'s Json) -> Option<Vec<String>> {
    if view.keyword("type").is_some_and(|kind| kind == "boolean") {
        return Some(vec!["true".into(), "false".into()]);
    }
    let values = choices(view, root)?;
    Some(values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
}

/// TOML that sets the fact at a path, under the header of its table, with the other required keys of the table.
///
/// `set`: table, field and the values of which it must have one; several are offered, and only a single required one,
/// such as the kind of a row, is filled in (`true`). `there`: whether the configuration has such a table already; then
/// only the missing part is shown.
#[must_use]
pub fn example_of(
    root: &Json,
    path: &[&str],
    set: &[(Vec<&str>, &str, &[String], bool)],
    there: &dyn Fn(&[&str]) -> bool,
) -> String {
    let Some((view, headers)) = resolve(root, path) else { return String::new() };
    let is_own_table = view.keyword("properties").is_some();
    let (table, leaf) = match path.split_last() {
        Some((leaf, table)) if !is_own_table => (table, Some(*leaf)),
        _ => (path, None),
    };
    let Some((owner, _)) = resolve(root, table) else { return String::new() };
    let header = header(&headers[..table.len()]);
    let mut keys: Vec<&str> = if there(table) { Vec::new() } else { owner.required().to_vec() };
    for key in set.iter().filter(|(of, ..)| *of == table).map(|(_, key, ..)| *key).chain(leaf) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    // A table without required keys, such as `[network.requirements]`: its first field is an example.
    if keys.is_empty() {
        keys.extend(owner.properties().next().map(|(key, _)| key));
    }
    let lines = keys.iter().filter_map(|key| {
        let of_key = View::of(property(&owner, key)?, root);
        let text = match set.iter().find(|(of, field, ..)| *of == table && field == key) {
            Some((.., values, fill)) => match values {
                [value] if *fill => setting(key, &toml_value(&Json::from(value.as_str()))?, None),
                values => chosen(key, &of_key, &values.iter().map(String::as_str).collect::<Vec<_>>()),
            },
            None => example(key, &of_key, &[], root),
        };
        // A separate table would need its own header.
        Some(if text.starts_with('[') { format!("{key} = {{ … }}") } else { text })
    });
    let lines: Vec<String> = lines.collect();
    if header.is_empty() { lines.join("\n") } else { format!("{header}\n{}", lines.join("\n")) }
}
