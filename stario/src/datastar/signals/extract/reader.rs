//! Reads JSON into the types of signals, as [`Signals`](struct@crate::Signals) writes them: a value
//! that is absent is an empty text in the browser.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde_json::{Error, Value};

/// A value of JSON, in which an empty text is a `None` where an `Option` is read.
pub(super) struct Reader {
    value: Value,
    /// Whether a text may stand for a number or a `bool`. The client keeps the type that a signal
    /// has, so what an `<input>` makes of an absent one is text (Datastar 1.0.4).
    is_text: bool,
}

impl Reader {
    pub(super) fn new(value: Value) -> Self {
        Self {
            value,
            is_text: false,
        }
    }

    /// The text of an absent value that was filled in, or the key of a map.
    fn text(value: Value) -> Self {
        Self {
            value,
            is_text: true,
        }
    }

    /// The value as it is.
    fn json(self) -> Value {
        self.value
    }

    /// The value where a number is read.
    fn number(self) -> Value {
        match &self.value {
            Value::String(text) if self.is_text => {
                text.trim().parse().map_or(self.value, Value::Number)
            }
            _ => self.value,
        }
    }

    /// The value where a `bool` is read: a checked box is `on` when its signal holds text.
    fn boolean(self) -> Value {
        match &self.value {
            Value::String(text) if self.is_text && text == "on" => Value::Bool(true),
            _ => self.value,
        }
    }

    /// Reads a list or an object with readers of its own, anything else as JSON.
    fn nested<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::Object(object) => {
                let entries = object
                    .into_iter()
                    .map(|(key, value)| (Self::text(Value::String(key)), Self::new(value)));
                let mut entries = MapDeserializer::new(entries);
                let read = visitor.visit_map(&mut entries)?;
                entries.end().map(|()| read)
            }
            Value::Array(list) => {
                let mut items = SeqDeserializer::new(list.into_iter().map(Self::new));
                let read = visitor.visit_seq(&mut items)?;
                items.end().map(|()| read)
            }
            value => value.deserialize_any(visitor),
        }
    }
}

impl IntoDeserializer<'_, Error> for Reader {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// Methods that read the value after a conversion.
macro_rules! read {
    ($($convert:ident: $($method:ident)*;)*) => {
        $($(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
                self.$convert().$method(visitor)
            }
        )*)*
    };
}

impl<'de> Deserializer<'de> for Reader {
    type Error = Error;

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match &self.value {
            Value::Null => visitor.visit_none(),
            Value::String(text) if text.is_empty() => visitor.visit_none(),
            _ => visitor.visit_some(Self::text(self.value)),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.nested(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.nested(visitor)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.nested(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.nested(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.nested(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.value {
            Value::String(text) if text.is_empty() => visitor.visit_unit(),
            value => value.deserialize_unit(visitor),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.value.deserialize_enum(name, variants, visitor)
    }

    read! {
        boolean: deserialize_bool;
        number: deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
            deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128
            deserialize_f32 deserialize_f64;
        json: deserialize_any deserialize_char deserialize_str deserialize_string
            deserialize_bytes deserialize_byte_buf deserialize_identifier
            deserialize_ignored_any;
    }
}
