//! The published schema: that of the model, with a description of each value of a closed list and of each key, so that
//! editors show the meaning. If the model has no description, the wording of the English document is used.

use std::collections::BTreeSet;

use fluent_bundle::FluentArgs;
use serde_json::{Value, json};

use super::locale::Locale;
use super::word::message_name;
use crate::model::device;

/// The language of the descriptions.
const LANGUAGE: &str = "en";

/// The JSON Schema (2020-12) of the configuration.
///
/// # Errors
/// Fails if a value has no wording.
pub fn schema() -> anyhow::Result<Value> {
    let mut schema = device::schema();
    let locale = Locale::load(LANGUAGE, &[], None)?;
    let texts = texts(&schema);
    for (name, definition) in schema["$defs"].as_object_mut().into_iter().flatten() {
        describe(&locale, name, definition)?;
        describe_keys(&locale, name, definition, &texts)?;
    }
    Ok(schema)
}

/// Gives each value of a closed list a separate alternative with a description.
fn describe(locale: &Locale, name: &str, definition: &mut Value) -> anyhow::Result<()> {
    let Some(keys) = definition.as_object_mut() else { return Ok(()) };
    let alternatives = match (keys.remove("oneOf"), keys.remove("enum")) {
        (Some(Value::Array(alternatives)), _) => alternatives,
        (_, Some(values)) => {
            keys.remove("type");
            vec![json!({ "enum": values })]
        }
        _ => return Ok(()),
    };
    let mut described = Vec::new();
    for alternative in alternatives {
        if let Some(Value::Array(values)) = alternative.get("enum") {
            for value in values {
                let word = locale.word(&format!("{}.{}", message_name(name), value.as_str().unwrap_or_default()))?;
                described.push(
                    json!({ "type": "string", "const": value, "description": format!("In the document: {word}.") }),
                );
            }
        } else {
            described.push(alternative);
        }
    }
    keys.insert("oneOf".into(), Value::Array(described));
    Ok(())
}

/// The definitions of one text or number, by the paths that refer to them, and of lists of them.
fn texts(schema: &Value) -> BTreeSet<String> {
    let Some(definitions) = schema["$defs"].as_object() else { return BTreeSet::new() };
    let path = |name: &String| format!("#/$defs/{name}");
    let plain = definitions.iter().filter(|(name, definition)| {
        matches!(definition["type"].as_str(), Some("string" | "integer"))
            && definition.get("enum").is_none()
            && *name != "Id"
    });
    let mut texts: BTreeSet<String> = plain.map(|(name, _)| path(name)).collect();
    let lists = definitions
        .iter()
        .filter(|(_, definition)| definition["anyOf"][0]["$ref"].as_str().is_some_and(|first| texts.contains(first)));
    let lists: Vec<String> = lists.map(|(name, _)| path(name)).collect();
    texts.extend(lists);
    texts
}

/// Adds descriptions to the keys of a table that have none and contain texts. Tables, closed lists and ids are
/// described by their types. A message with selectors has different texts for different values.
fn describe_keys(locale: &Locale, name: &str, definition: &mut Value, texts: &BTreeSet<String>) -> anyhow::Result<()> {
    let Some(properties) = definition.get_mut("properties").and_then(Value::as_object_mut) else { return Ok(()) };
    for (key, property) in properties {
        let message = format!("{}.{key}", message_name(name));
        let target = property["$ref"].as_str().or_else(|| property["items"]["$ref"].as_str());
        if property.get("description").is_some()
            || !target.is_some_and(|target| texts.contains(target))
            || !locale.has(&message)
        {
            continue;
        }
        let variables = locale.variables(&message);
        if variables.iter().any(|variable| variable.selects) {
            continue;
        }
        let mut arguments = FluentArgs::new();
        for variable in variables {
            arguments.set(variable.name.clone(), "…");
        }
        let text = locale.text(&message, &arguments)?.replace("….", "…");
        // Only the value.
        if text == "…" {
            continue;
        }
        let end = match text.chars().last() {
            Some('.' | '…') => "",
            Some(':') => " …",
            _ => ".",
        };
        if let Some(property) = property.as_object_mut() {
            property.insert("description".into(), Value::String(format!("In the document: {text}{end}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_of_a_closed_list_has_a_description() {
        let schema = schema().expect("a schema");
        let mut values = 0;
        for (name, definition) in schema["$defs"].as_object().expect("definitions") {
            assert!(definition.get("enum").is_none(), "{name}");
            for alternative in definition["oneOf"].as_array().into_iter().flatten() {
                let text = alternative["description"].as_str().unwrap_or_default();
                assert!(alternative["const"].is_string() && !text.is_empty(), "{name}: {alternative}");
                values += 1;
            }
        }
        assert!(values > 400, "{values} values");
    }

    #[test]
    fn a_key_without_a_description_has_that_of_the_document() {
        let schema = schema().expect("a schema");
        let of = |path: &str| schema.pointer(path).and_then(|key| key["description"].as_str());
        assert_eq!(of("/$defs/NetworkRequirements/properties/latency"), Some("In the document: Latency: …"));
        // The description of the model.
        assert_eq!(of("/$defs/Directory/properties/steps"), Some("How to connect it."));
        assert_eq!(of("/$defs/Zone/properties/title"), Some("In the document: Zone."));
        // Described by its type.
        assert_eq!(of("/$defs/Interface/properties/id"), None);
    }
}
