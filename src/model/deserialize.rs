//! Converts a [`Node`] to a serde type; an error contains the place where it occurred.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::node::{Entry, Node, Value};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::Place;

/// Why a node does not fit a type, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// `None` only if the whole node is an untagged enum and matches none of its variants.
    pub place: Option<Place>,
    pub message: String,
}

impl Located {
    /// With this place, unless it arose at a closer one.
    fn or_at(mut self, place: Place) -> Self {
        self.place.get_or_insert(place);
        self
    }
}

impl fmt::Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Located {}

impl From<Located> for Diagnostic {
    fn from(error: Located) -> Self {
        Self { problem: Problem::Unusable { message: error.message }, place: error.place, related: None }
    }
}

impl Error for Located {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { place: None, message: message.to_string() }
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Located;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        match &self.value {
            Value::String(text) | Value::Date(text) => visitor.visit_borrowed_str(text),
            Value::Integer(number) => visitor.visit_i64(*number),
            Value::Float(number) => visitor.visit_f64(*number),
            Value::Boolean(value) => visitor.visit_bool(*value),
            Value::Array(nodes) => visitor.visit_seq(Items(nodes.iter())),
            Value::Table(table) => visitor.visit_map(Entries { entries: table.iter(), value: None }),
        }
        .map_err(|error: Located| error.or_at(self.place))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Located> {
        visitor.visit_some(self).map_err(|error| error.or_at(self.place))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Located> {
        visitor.visit_newtype_struct(self).map_err(|error| error.or_at(self.place))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Located> {
        visitor.visit_enum(Variant(self)).map_err(|error| error.or_at(self.place))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// Untagged enums fail after the node has been read, so the caller adds the place of the node.
fn located<'de, T: DeserializeSeed<'de>>(seed: T, node: &'de Node) -> Result<T::Value, Located> {
    seed.deserialize(node).map_err(|error| error.or_at(node.place))
}

struct Items<'de>(std::slice::Iter<'de, Node>);

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Located;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Located> {
        self.0.next().map(|node| located(seed, node)).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries<'de> {
    entries: indexmap::map::Iter<'de, String, Entry>,
    value: Option<&'de Node>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Located;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Located> {
        let Some((key, entry)) = self.entries.next() else { return Ok(None) };
        self.value = Some(&entry.node);
        let key = StrDeserializer::<Located>::new(key);
        seed.deserialize(key).map(Some).map_err(|error| error.or_at(entry.key_place))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Located> {
        let node = self.value.take().ok_or_else(|| Located::custom("a value was asked for before its key"))?;
        located(seed, node)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len())
    }
}

/// A variant by its name alone (`"tcp"`), or with content in a table of one key (`{ other = "x" }`).
struct Variant<'de>(&'de Node);

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Located;
    type Variant = Content<'de>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Content<'de>), Located> {
        let (name, content) = match &self.0.value {
            Value::String(name) => (name, None),
            Value::Table(table) if table.len() == 1 => match table.first() {
                Some((name, entry)) => (name, Some(&entry.node)),
                None => return Err(Located::custom("expected one key")),
            },
            _ => return Err(Located::custom("expected a text, or a table with one key")),
        };
        Ok((seed.deserialize(StrDeserializer::<Located>::new(name))?, Content(content)))
    }
}

struct Content<'de>(Option<&'de Node>);

impl<'de> Content<'de> {
    fn node(self) -> Result<&'de Node, Located> {
        self.0.ok_or_else(|| Located::custom("expected a table with the content of this variant"))
    }
}

impl<'de> VariantAccess<'de> for Content<'de> {
    type Error = Located;

    fn unit_variant(self) -> Result<(), Located> {
        match self.0 {
            None => Ok(()),
            Some(node) => Err(Located::custom("this variant has no content").or_at(node.place)),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Located> {
        located(seed, self.node()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Located> {
        self.node()?.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], visitor: V) -> Result<V::Value, Located> {
        let node = self.node()?;
        match &node.value {
            Value::Table(table) => {
                let entries = Entries { entries: table.iter(), value: None };
                MapAccessDeserializer::new(entries).deserialize_any(visitor)
            }
            _ => Err(Located::custom("expected a table")),
        }
        .map_err(|error| error.or_at(node.place))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::{Diagnostic, Located, Place};
    use crate::base::source::Sources;
    use crate::model::parse::parse;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Port {
        id: Id,
        number: Number,
        transport: Option<Transport>,
        since: Option<String>,
        load: Option<f64>,
        #[serde(default)]
        tags: Vec<String>,
        #[serde(default)]
        labels: BTreeMap<String, u8>,
        extra: Option<Extra>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Id(String);

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(untagged)]
    enum Number {
        One(u16),
        Range { from: u16, to: u16 },
        Words(String),
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "snake_case")]
    enum Transport {
        Tcp,
        Udp,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "snake_case")]
    enum Extra {
        None,
        Note(String),
        Both { a: i8, b: bool },
    }

    fn read<T: for<'de> Deserialize<'de>>(text: &str) -> Result<T, (String, (usize, usize))> {
        let mut sources = Sources::default();
        let file = sources.add("a.toml", text);
        let (node, diagnostics) = parse(file, text);
        assert_eq!(diagnostics, []);
        T::deserialize(&node).map_err(|error| (error.message, sources.line_column(error.place.unwrap())))
    }

    #[test]
    fn reads_every_shape() {
        let port: Port = read(
            "id = 'a'\nnumber = { from = 1, to = 2 }\ntransport = 'udp'\nsince = 2026-01-31\nload = 1\ntags = ['x']\n\
             labels = { y = 255 }\nextra = { both = { a = -1, b = true } }",
        )
        .unwrap();
        assert_eq!(port.id, Id("a".into()));
        assert_eq!(port.number, Number::Range { from: 1, to: 2 });
        assert_eq!(port.transport, Some(Transport::Udp));
        assert_eq!(port.since.as_deref(), Some("2026-01-31"));
        assert_eq!(port.load, Some(1.0));
        assert_eq!(port.labels["y"], 255);
        assert_eq!(port.extra, Some(Extra::Both { a: -1, b: true }));
        let extra = |text: &str| read::<Port>(&format!("id = 'a'\nnumber = 1\nextra = {text}")).map(|port| port.extra);
        assert_eq!(extra("'none'"), Ok(Some(Extra::None)));
        assert_eq!(extra("{ note = 'n' }"), Ok(Some(Extra::Note("n".into()))));
        assert_eq!(read::<Port>("id = 'a'\nnumber = 'any'").unwrap().number, Number::Words("any".into()));
    }

    #[test]
    fn errors_carry_the_closest_place() {
        let place = |text: &str| read::<Port>(text).unwrap_err().1;
        assert_eq!(place("id = 'a'\nnumber = 1\nlabels = { y = 256 }"), (3, 16));
        assert_eq!(place("id = 'a'\nnumber = 1\ntags = ['x', 1]"), (3, 14));
        assert_eq!(place("id = 'a'\nnumber = 1\ntransport = 'x'"), (3, 13));
        assert_eq!(place("id = 'a'\nnumber = 1\nnmae = 'x'"), (3, 1));
        assert_eq!(place("id = 'a'\nnumber = 70000"), (2, 10));
        assert_eq!(place("id = 'a'\nnumber = 1\nextra = { both = { a = 1, b = 2 } }"), (3, 31));
        let (message, place) = read::<Port>("id = 'a'").unwrap_err();
        assert_eq!((message.as_str(), place), ("missing field `number`", (1, 1)));
    }

    #[test]
    fn an_error_becomes_a_diagnostic() {
        let place = Some(Place::start_of(Sources::default().add("a.toml", "")));
        let diagnostic = Diagnostic::from(Located { place, message: "m".into() });
        assert_eq!((diagnostic.problem.code(), diagnostic.place), ("E0299", place));
    }
}
