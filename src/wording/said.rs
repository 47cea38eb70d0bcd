//! What a document can say, and the field that makes it say so: for people who look for the field of a sentence.

use std::collections::BTreeMap;

use serde_json::Value;

use super::locale::built_in_texts;
use super::word::message_name;

/// A field of the configuration.
#[derive(Debug, Clone, Default)]
pub struct Said {
    /// The table as a file has it: `[access.session]`, `[[network.port]]`.
    pub table: String,
    pub key: String,
    /// The sentences and labels that word it, with `…` where a value stands. The first one is the usual one.
    pub sentences: Vec<String>,
    /// What the schema says of it.
    pub description: String,
    /// The values of a closed list: the value, and its words and description.
    pub values: Vec<(String, String)>,
}

/// The longest way from the top of a configuration to a field.
const DEPTH: usize = 6;

/// Tables that many fields have. Their fields are listed once, under their own names.
const COMMON: &[(&str, &str)] =
    &[("Condition", "when"), ("Protection", "encryption"), ("Organisation", "manufacturer")];

/// All fields, in the order of the schema.
///
/// # Errors
/// Fails if the built-in wording is not valid.
pub fn fields(schema: &Value) -> anyhow::Result<Vec<Said>> {
    let walk = Walk { schema, texts: built_in_texts("en")? };
    let mut found = Vec::new();
    walk.table(schema, "Configuration", "", false, 0, &mut found);
    for (kind, name) in COMMON {
        walk.table(&schema["$defs"][*kind], kind, &format!("….{name}"), false, 1, &mut found);
    }
    Ok(found)
}

struct Walk<'a> {
    schema: &'a Value,
    texts: BTreeMap<String, Vec<String>>,
}

impl Walk<'_> {
    fn table(&self, table: &Value, kind: &str, path: &str, is_list: bool, depth: usize, found: &mut Vec<Said>) {
        let mut below = Vec::new();
        for (key, property) in table["properties"].as_object().into_iter().flatten() {
            let inner = self.inner(property);
            let way = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            if let Some((name, definition)) = inner.table
                && depth < DEPTH
                && !COMMON.iter().any(|(common, _)| *common == name)
                && *name != *kind
            {
                below.push((definition, name, way, inner.is_list && !inner.is_one));
            }
            // A table says nothing by itself; its fields do.
            let is_told = inner.table.is_none_or(|(name, _)| COMMON.iter().any(|(common, _)| *common == name));
            if !path.is_empty() && key != "id" && is_told {
                found.push(self.field(kind, (path, is_list), key, property, &inner));
            }
        }
        for (definition, name, way, is_list) in below {
            self.table(definition, name, &way, is_list, depth + 1, found);
        }
    }

    fn field(&self, kind: &str, (path, is_list): (&str, bool), key: &str, property: &Value, inner: &Inner) -> Said {
        let message = format!("{}.{key}", message_name(kind));
        let forms = self.texts.range(message.clone()..).take_while(|(name, _)| name.starts_with(&message));
        let forms = forms.filter(|(name, _)| name.len() == message.len() || name[message.len()..].starts_with('-'));
        let mut sentences: Vec<String> = forms.flat_map(|(_, texts)| texts.iter().cloned()).collect();
        sentences.retain(|text| text.trim() != "…");
        let of_type = inner.choice.map(message_name);
        let values = inner.values.iter().map(|(value, description)| {
            let words = of_type.as_ref().and_then(|name| self.texts.get(&format!("{name}.{value}")));
            let words = words.map(|texts| texts.join(" ")).unwrap_or_default();
            (value.clone(), format!("{words} {description}").trim().to_owned())
        });
        let description = property["description"].as_str().or(inner.description).unwrap_or_default();
        let description = if description.starts_with("In the document:") { "" } else { description };
        let table = if is_list { format!("[[{path}]]") } else { format!("[{path}]") };
        Said {
            table,
            key: key.to_owned(),
            sentences,
            description: description.replace('\n', " "),
            values: values.collect(),
        }
    }

    /// What a property is when references, lists and "one or many" are taken off.
    fn inner<'v>(&'v self, property: &'v Value) -> Inner<'v> {
        let mut inner = Inner::default();
        let mut open = vec![property];
        let mut steps = 0;
        while let Some(value) = open.pop().filter(|_| steps < 32) {
            steps += 1;
            if let Some(name) = value["$ref"].as_str().and_then(|path| path.strip_prefix("#/$defs/")) {
                let definition = &self.schema["$defs"][name];
                if definition["type"] == "object" {
                    inner.table = inner.table.or(Some((name, definition)));
                } else if let Some(alternatives) = definition["oneOf"].as_array() {
                    inner.choice = Some(name);
                    inner.values.extend(alternatives.iter().flat_map(values));
                } else if let Some(value) = definition.get("enum") {
                    inner.choice = Some(name);
                    inner.values.extend(texts(value).map(|value| (value.to_owned(), String::new())));
                } else {
                    open.push(definition);
                }
                inner.description = inner.description.or(definition["description"].as_str());
                continue;
            }
            inner.is_list |= value["type"] == "array";
            open.extend(value.get("items"));
            let either = value["anyOf"].as_array();
            inner.is_one |= either.is_some_and(|either| either.iter().any(|one| one.get("$ref").is_some()));
            open.extend(either.into_iter().flatten().rev());
        }
        inner
    }
}

#[derive(Default)]
struct Inner<'v> {
    /// The type of the table, if it is one.
    table: Option<(&'v str, &'v Value)>,
    choice: Option<&'v str>,
    values: Vec<(String, String)>,
    description: Option<&'v str>,
    is_list: bool,
    /// Whether it can stand alone.
    is_one: bool,
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// The values of an alternative of a closed list, each with its description.
fn values(alternative: &Value) -> Vec<(String, String)> {
    let description = alternative["description"].as_str().unwrap_or_default();
    let description = if description.starts_with("In the document:") { "" } else { description };
    let one = alternative["const"].as_str().map(|value| (value.to_owned(), description.replace('\n', " ")));
    one.into_iter().chain(texts(&alternative["enum"]).map(|value| (value.to_owned(), String::new()))).collect()
}
