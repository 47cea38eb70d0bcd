//! The information of a JSON Schema about one value: references, `allOf` and alternatives combined.

use std::sync::OnceLock;

use serde_json::{Map, Value as Json};

use crate::model::node::{Node, Value};

/// Maximum number of nested references and alternatives for a value.
const MAX_DEPTH: usize = 32;

/// All constraints on one value. No parts and no groups: any value is valid.
#[derive(Clone, Default)]
pub(super) struct View<'s> {
    /// Schema objects that all apply.
    pub parts: Vec<&'s Map<String, Json>>,
    /// From each group, one alternative must also match.
    pub groups: Vec<Vec<View<'s>>>,
    /// The only values there are.
    pub values: Option<Vec<&'s Json>>,
    pub(super) known: Known<'s>,
}

/// What has been found of a view. A schema is asked for each value of a configuration.
#[derive(Clone, Default)]
pub(super) struct Known<'s> {
    kinds: OnceLock<Vec<Kind>>,
    of_text: OnceLock<OfText<'s>>,
    of_list: OnceLock<OfList<'s>>,
    required: OnceLock<Vec<&'s str>>,
    listed: OnceLock<Option<Box<View<'s>>>>,
}

/// The form of a text.
#[derive(Clone, Copy)]
pub(super) struct OfText<'s> {
    pub is_date: bool,
    /// The least and the highest number of characters.
    pub length: [Option<u64>; 2],
    pub pattern: Option<&'s str>,
}

/// The form of a list.
#[derive(Clone, Copy)]
pub(super) struct OfList<'s> {
    /// The least and the highest number of items.
    pub count: [Option<u64>; 2],
    pub is_unique: bool,
    /// The schemas of the first items, and that of the others.
    pub first: Option<&'s Json>,
    pub items: Option<&'s Json>,
}

/// The kinds of value that a schema distinguishes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Date,
    Integer,
    Number,
    Boolean,
    Array,
    Table,
}

impl Kind {
    pub(super) fn accepts(self, value: &Value) -> bool {
        match self {
            // A date without quotes is a text that looks like one; the form is checked later.
            Self::Text | Self::Date => matches!(value, Value::String(_) | Value::Date(_)),
            Self::Integer => matches!(value, Value::Integer(_)),
            Self::Number => matches!(value, Value::Integer(_) | Value::Float(_)),
            Self::Boolean => matches!(value, Value::Boolean(_)),
            Self::Array => matches!(value, Value::Array(_)),
            Self::Table => matches!(value, Value::Table(_)),
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Text => "a text",
            Self::Date => "a date",
            Self::Integer => "an integer",
            Self::Number => "a number",
            Self::Boolean => "`true` or `false`",
            Self::Array => "a list",
            Self::Table => "a table",
        }
    }

    fn of(name: &str) -> Option<Self> {
        Some(match name {
            "string" => Self::Text,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "array" => Self::Array,
            "object" => Self::Table,
            _ => return None,
        })
    }
}

impl<'s> View<'s> {
    pub(super) fn of(schema: &'s Json, root: &'s Json) -> Self {
        let mut view = Self::default();
        view.add(schema, root, MAX_DEPTH);
        view
    }

    fn add(&mut self, schema: &'s Json, root: &'s Json, depth: usize) {
        let (Some(part), Some(depth)) = (schema.as_object(), depth.checked_sub(1)) else { return };
        self.parts.push(part);
        if let Some(values) = part.get("const").map(|value| vec![value]).or_else(|| array(part, "enum")) {
            // TOML has no null: the variant of an absent value cannot be written.
            self.values.get_or_insert_with(|| values.into_iter().filter(|value| !value.is_null()).collect());
        }
        if let Some(target) = part.get("$ref").and_then(Json::as_str).and_then(|pointer| resolve(pointer, root)) {
            self.add(target, root, depth);
        }
        for schema in array(part, "allOf").into_iter().flatten() {
            self.add(schema, root, depth);
        }
        for group in ["oneOf", "anyOf"].iter().filter_map(|key| array(part, key)) {
            let mut alternatives = Vec::new();
            for schema in group {
                let mut view = Self::default();
                view.add(schema, root, depth);
                if !view.is_null() {
                    alternatives.extend(view.flat());
                }
            }
            match alternatives.len() {
                0 => {}
                // `Option` of a table: one alternative and null.
                1 => self.include(alternatives.remove(0)),
                _ => self.groups.push(alternatives),
            }
        }
    }

    /// Flattens an alternative that consists only of alternatives.
    fn flat(mut self) -> Vec<Self> {
        if self.groups.len() != 1 || self.values.is_some() {
            return vec![self];
        }
        let group = self.groups.remove(0);
        group.into_iter().map(|alternative| self.with(&alternative)).collect()
    }

    fn is_null(&self) -> bool {
        self.parts.iter().any(|part| part.get("type").is_some_and(|name| name == "null"))
    }

    fn include(&mut self, other: Self) {
        self.parts.extend(other.parts);
        self.groups.extend(other.groups);
        self.values = self.values.take().or(other.values);
        self.known = Known::default();
    }

    /// Both together.
    pub(super) fn with(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.include(other.clone());
        both
    }

    /// The allowed kinds of value; empty means any.
    pub(super) fn kinds(&self) -> &[Kind] {
        self.known.kinds.get_or_init(|| self.all_kinds())
    }

    fn all_kinds(&self) -> Vec<Kind> {
        let mut kinds: Vec<Kind> = match self.keyword("type") {
            Some(Json::String(name)) => Kind::of(name).into_iter().collect(),
            Some(Json::Array(names)) => names.iter().filter_map(|name| Kind::of(name.as_str()?)).collect(),
            _ => Vec::new(),
        };
        if kinds.is_empty() {
            for value in self.values.iter().flatten() {
                let kind = match value {
                    Json::String(_) => Kind::Text,
                    Json::Bool(_) => Kind::Boolean,
                    Json::Number(number) if number.is_i64() || number.is_u64() => Kind::Integer,
                    Json::Number(_) => Kind::Number,
                    _ => continue,
                };
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
        }
        if kinds.is_empty() && self.keyword("properties").is_some() {
            kinds.push(Kind::Table);
        }
        if self.format() == Some("date") {
            for kind in kinds.iter_mut().filter(|kind| **kind == Kind::Text) {
                *kind = Kind::Date;
            }
        }
        if kinds.is_empty() {
            kinds = kinds_of(self.groups.first().map_or(&[], Vec::as_slice));
        }
        kinds
    }

    pub(super) fn accepts(&self, node: &Node) -> bool {
        let kinds = self.kinds();
        kinds.is_empty() || kinds.iter().any(|kind| kind.accepts(&node.value))
    }

    pub(super) fn of_text(&self) -> OfText<'s> {
        *self.known.of_text.get_or_init(|| OfText {
            is_date: self.format() == Some("date"),
            length: ["minLength", "maxLength"].map(|keyword| self.keyword(keyword)?.as_u64()),
            pattern: self.text("pattern"),
        })
    }

    pub(super) fn of_list(&self) -> OfList<'s> {
        *self.known.of_list.get_or_init(|| OfList {
            count: ["minItems", "maxItems"].map(|keyword| self.keyword(keyword)?.as_u64()),
            is_unique: self.keyword("uniqueItems") == Some(&Json::Bool(true)),
            first: self.keyword("prefixItems"),
            items: self.keyword("items"),
        })
    }

    /// The view with all values of its alternatives, if they are the documented variants of one enum.
    pub(super) fn listed(&self) -> Option<&Self> {
        let listed = self.known.listed.get_or_init(|| {
            let [group] = &self.groups[..] else { return None };
            let values = all_values(group.iter())?;
            let is_alike = group.iter().all(|alternative| alternative.kinds() == group[0].kinds());
            let values = self.values.clone().or(Some(values));
            is_alike.then(|| Box::new(Self { parts: self.parts.clone(), values, ..Self::default() }))
        });
        listed.as_deref()
    }

    /// The first part's value of a keyword.
    pub(super) fn keyword(&self, name: &str) -> Option<&'s Json> {
        self.parts.iter().find_map(|part| part.get(name))
    }

    pub(super) fn text(&self, name: &str) -> Option<&'s str> {
        self.keyword(name)?.as_str()
    }

    pub(super) fn format(&self) -> Option<&'s str> {
        self.text("format")
    }

    /// The keys of a table with their schemas, in the order of the type's fields.
    pub(super) fn properties(&self) -> impl Iterator<Item = (&'s str, &'s Json)> {
        let tables = self.parts.iter().filter_map(|part| part.get("properties")?.as_object());
        tables.flatten().map(|(key, schema)| (key.as_str(), schema))
    }

    pub(super) fn property(&self, key: &str) -> Option<&'s Json> {
        self.parts.iter().find_map(|part| part.get("properties")?.get(key))
    }

    /// Forms of keys with the schemas of their values.
    pub(super) fn pattern_properties(&self) -> impl Iterator<Item = (&'s str, &'s Json)> {
        let tables = self.parts.iter().filter_map(|part| part.get("patternProperties")?.as_object());
        tables.flatten().map(|(pattern, schema)| (pattern.as_str(), schema))
    }

    /// The keys that must be there, each once.
    pub(super) fn required(&self) -> &[&'s str] {
        self.known.required.get_or_init(|| {
            let mut keys = Vec::new();
            for key in self.parts.iter().filter_map(|part| array(part, "required")).flatten().filter_map(Json::as_str) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
            keys
        })
    }

    /// Whether keys without a schema are refused.
    pub(super) fn is_closed(&self) -> bool {
        ["additionalProperties", "unevaluatedProperties"]
            .iter()
            .any(|name| self.parts.iter().any(|part| part.get(*name) == Some(&Json::Bool(false))))
    }

    /// The schema of keys without their own schema.
    pub(super) fn additional(&self) -> Option<&'s Json> {
        self.keyword("additionalProperties").filter(|schema| schema.is_object())
    }
}

/// The values of alternatives that are only lists of values.
pub(super) fn all_values<'v, 's: 'v>(mut views: impl Iterator<Item = &'v View<'s>>) -> Option<Vec<&'s Json>> {
    views.try_fold(Vec::new(), |mut all, view| {
        all.extend(view.values.as_ref()?);
        Some(all)
    })
}

/// The kinds of several alternatives, each once; empty means any.
pub(super) fn kinds_of(views: &[View<'_>]) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for kind in views.iter().flat_map(View::kinds) {
        if !kinds.contains(kind) {
            kinds.push(*kind);
        }
    }
    kinds
}

fn array<'s>(part: &'s Map<String, Json>, key: &str) -> Option<Vec<&'s Json>> {
    Some(part.get(key)?.as_array()?.iter().collect())
}

/// Only references within the schema exist.
fn resolve<'s>(pointer: &str, root: &'s Json) -> Option<&'s Json> {
    root.pointer(pointer.strip_prefix('#')?)
}
