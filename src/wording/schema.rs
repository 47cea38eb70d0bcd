//! The published schema: that of the model, in which each value of a closed list is described, so that editors show what it
//! means. Where the model says nothing of a value, the description is how the English document words it.

use serde_json::{Value, json};

use super::locale::Locale;
use super::word::message_name;
use crate::model::device;

/// The language of the descriptions.
const LANGUAGE: &str = "en";

/// The JSON Schema (2020-12) of the configuration.
///
/// # Errors
/// Where a value is not worded.
pub fn schema() -> anyhow::Result<Value> {
    let mut schema = device::schema();
    let locale = Locale::load(LANGUAGE, &[], None)?;
    for (name, definition) in schema["$defs"].as_object_mut().into_iter().flatten() {
        describe(&locale, name, definition)?;
    }
    Ok(schema)
}

/// Gives each value of a closed list an alternative of its own with a description.
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
}
