//! Makes facts of a value of the model, by serialising it.

use std::borrow::Cow;

use serde::ser::{self, Serialize};

use super::{Fact, Table, TextKind};
use crate::model::rows::Rows;

/// The facts of a value of the model.
///
/// # Errors
/// Fails only if the model has a type that TOML does not have, such as bytes.
pub fn facts<T: Serialize>(value: &T) -> anyhow::Result<Fact> {
    Ok(value.serialize(Facts)?.unwrap_or(Fact::List(Rows::default())))
}

/// Serialises into a fact; `None` is a missing one.
struct Facts;

#[derive(Debug)]
struct Unsupported(String);

impl std::fmt::Display for Unsupported {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the model holds a value that cannot be a fact: {}", self.0)
    }
}

impl std::error::Error for Unsupported {}

impl ser::Error for Unsupported {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

type Out = Result<Option<Fact>, Unsupported>;

fn unsupported<T>(what: &str) -> Result<T, Unsupported> {
    Err(Unsupported(what.to_owned()))
}

macro_rules! integers {
    ($($method:ident $type:ty),*) => {$(
        fn $method(self, value: $type) -> Out {
            Ok(Some(Fact::Number(i64::from(value))))
        }
    )*};
}

impl ser::Serializer for Facts {
    type Ok = Option<Fact>;
    type Error = Unsupported;
    type SerializeSeq = Items;
    type SerializeTuple = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeTupleStruct = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeTupleVariant = ser::Impossible<Option<Fact>, Unsupported>;
    type SerializeMap = Fields;
    type SerializeStruct = Fields;
    type SerializeStructVariant = ser::Impossible<Option<Fact>, Unsupported>;

    integers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64, serialize_u8 u8,
        serialize_u16 u16, serialize_u32 u32);

    fn serialize_bool(self, value: bool) -> Out {
        Ok(Some(Fact::Flag(value)))
    }

    fn serialize_u64(self, value: u64) -> Out {
        i64::try_from(value).map_or_else(|_| unsupported("a number over 2^63"), |n| Ok(Some(Fact::Number(n))))
    }

    fn serialize_f32(self, value: f32) -> Out {
        self.serialize_f64(f64::from(value))
    }

    fn serialize_f64(self, value: f64) -> Out {
        Ok(Some(Fact::Text { kind: TextKind::Text, text: value.to_string() }))
    }

    fn serialize_char(self, value: char) -> Out {
        self.serialize_str(&value.to_string())
    }

    fn serialize_str(self, value: &str) -> Out {
        Ok(Some(Fact::Text { kind: TextKind::Text, text: value.to_owned() }))
    }

    fn serialize_bytes(self, _: &[u8]) -> Out {
        unsupported("bytes")
    }

    fn serialize_none(self) -> Out {
        Ok(None)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Out {
        value.serialize(Self)
    }

    fn serialize_unit(self) -> Out {
        Ok(None)
    }

    fn serialize_unit_struct(self, _: &'static str) -> Out {
        Ok(None)
    }

    fn serialize_unit_variant(self, kind: &'static str, _: u32, value: &'static str) -> Out {
        Ok(Some(Fact::Choice { kind, value }))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, kind: &'static str, value: &T) -> Out {
        Ok(match value.serialize(self)? {
            Some(Fact::Text { text, .. }) => Some(Fact::Text { kind: text_kind(kind)?, text }),
            // A port is an identifier, not an amount: 8443 must not become 8,443.
            Some(Fact::Number(number)) => Some(Fact::Text { kind: text_kind(kind)?, text: number.to_string() }),
            other => other,
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Out {
        value.serialize(self)
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Items, Unsupported> {
        Ok(Items(Vec::with_capacity(length.unwrap_or(0))))
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Unsupported> {
        unsupported("a tuple")
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Unsupported> {
        unsupported(name)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Unsupported> {
        unsupported(name)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields, Unsupported> {
        Ok(Fields { table: Table { kind: "Custom", ..Table::default() }, key: None })
    }

    fn serialize_struct(self, kind: &'static str, length: usize) -> Result<Fields, Unsupported> {
        Ok(Fields { table: Table { kind, fields: Vec::with_capacity(length).into() }, key: None })
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Unsupported> {
        unsupported(name)
    }
}

/// The kind of a newtype of one text or number.
fn text_kind(name: &str) -> Result<TextKind, Unsupported> {
    TextKind::named(name).map_or_else(|| unsupported(name), Ok)
}

struct Items(Vec<Fact>);

impl ser::SerializeSeq for Items {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        self.0.extend(value.serialize(Facts)?);
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::List(self.0.into())))
    }
}

struct Fields {
    table: Table,
    key: Option<String>,
}

impl ser::SerializeStruct for Fields {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unsupported> {
        if let Some(fact) = value.serialize(Facts)? {
            self.table.fields.push((Cow::Borrowed(key), fact));
        }
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::Table(self.table)))
    }
}

impl ser::SerializeMap for Fields {
    type Ok = Option<Fact>;
    type Error = Unsupported;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unsupported> {
        self.key = key.serialize(Facts)?.as_ref().and_then(Fact::text).map(str::to_owned);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unsupported> {
        if let (Some(key), Some(fact)) = (self.key.take(), value.serialize(Facts)?) {
            self.table.fields.push((Cow::Owned(key), fact));
        }
        Ok(())
    }

    fn end(self) -> Out {
        Ok(Some(Fact::Table(self.table)))
    }
}
