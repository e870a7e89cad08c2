//! Reading replies so that no field's type can make it fail.
//!
//! The documentation's samples are sloppy now and then (numbers as strings, `null`, missing fields), and replies gain
//! fields over time. A value that does not fit its description is absent; the raw reply still has it.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// For `#[serde(deserialize_with)]`: reads a field, absent where it cannot be read.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Field<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// The value of a field.
pub(crate) trait Field<'de>: Sized {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// A value that may turn out not to be one.
pub(crate) trait Item<'de>: Sized {
    fn from_bool(_: bool) -> Option<Self> {
        None
    }
    fn from_integer(_: i64) -> Option<Self> {
        None
    }
    fn from_float(_: f64) -> Option<Self> {
        None
    }
    fn from_text(_: &str) -> Option<Self> {
        None
    }
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }
    fn from_seq<A: SeqAccess<'de>>(mut seq: A) -> Result<Option<Self>, A::Error> {
        while seq.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }
}

/// Reads an item of any JSON type.
struct ItemVisitor<T>(PhantomData<T>);

impl<'de, T: Item<'de>> Visitor<'de> for ItemVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Option<T>, E> {
        Ok(T::from_bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Option<T>, E> {
        Ok(T::from_integer(value))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Option<T>, E> {
        Ok(i64::try_from(value).map_or_else(|_| T::from_text(&value.to_string()), T::from_integer))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Option<T>, E> {
        Ok(T::from_float(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Option<T>, E> {
        Ok(T::from_text(value))
    }
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Option<T>, A::Error> {
        T::from_map(map)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Option<T>, A::Error> {
        T::from_seq(seq)
    }
}

impl<'de, T: Item<'de>> Field<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor(PhantomData))
    }
}

/// An item as a value that [`serde`] can ask for within a list or map.
struct Slot<T>(Option<T>);

impl<'de, T: Item<'de>> Deserialize<'de> for Slot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor(PhantomData)).map(Slot)
    }
}

impl<'de, T: Item<'de>> Item<'de> for Vec<T> {
    fn from_seq<A: SeqAccess<'de>>(mut seq: A) -> Result<Option<Self>, A::Error> {
        let mut items = Vec::new();
        while let Some(slot) = seq.next_element::<Slot<T>>()? {
            items.extend(slot.0);
        }
        Ok(Some(items))
    }
}

impl<'de, T: Item<'de>> Item<'de> for BTreeMap<String, T> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut items = BTreeMap::new();
        while let Some((key, slot)) = map.next_entry::<String, Slot<T>>()? {
            items.extend(slot.0.map(|value| (key, value)));
        }
        Ok(Some(items))
    }
}

impl Item<'_> for String {
    fn from_integer(value: i64) -> Option<Self> {
        Some(value.to_string())
    }
    fn from_float(value: f64) -> Option<Self> {
        serde_json::to_string(&value).ok()
    }
    fn from_text(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }
}

impl Item<'_> for i64 {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }
    fn from_integer(value: i64) -> Option<Self> {
        Some(value)
    }
    fn from_float(value: f64) -> Option<Self> {
        (value.fract() == 0.0 && value.abs() <= crate::json::MAX_EXACT).then_some(value as i64)
    }
    fn from_text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl Item<'_> for u64 {
    fn from_integer(value: i64) -> Option<Self> {
        value.try_into().ok()
    }
    fn from_float(value: f64) -> Option<Self> {
        i64::from_float(value)?.try_into().ok()
    }
    /// Also what an integer beyond `i64` comes as.
    fn from_text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl Item<'_> for f64 {
    fn from_integer(value: i64) -> Option<Self> {
        Some(value as f64)
    }
    fn from_float(value: f64) -> Option<Self> {
        Some(value)
    }
    fn from_text(value: &str) -> Option<Self> {
        value.parse().ok().filter(|value: &f64| value.is_finite())
    }
}

impl Item<'_> for bool {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
    fn from_integer(value: i64) -> Option<Self> {
        match value {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
    fn from_text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl Item<'_> for crate::Timestamp {
    /// In milliseconds: what is read was put in order before.
    fn from_integer(value: i64) -> Option<Self> {
        value.try_into().ok().map(Self::from_millis)
    }
}

impl<'de> Item<'de> for serde_json::Value {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }
    fn from_integer(value: i64) -> Option<Self> {
        Some(value.into())
    }
    fn from_float(value: f64) -> Option<Self> {
        Some(value.into())
    }
    fn from_text(value: &str) -> Option<Self> {
        Some(value.into())
    }
    fn from_map<A: MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
        Self::deserialize(MapAccessDeserializer::new(map)).map(Some)
    }
    fn from_seq<A: SeqAccess<'de>>(seq: A) -> Result<Option<Self>, A::Error> {
        Self::deserialize(serde::de::value::SeqAccessDeserializer::new(seq)).map(Some)
    }
}

impl<'de, T: Item<'de>> Field<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Self>::read(deserializer).map(Option::unwrap_or_default)
    }
}

impl<'de, T: Item<'de>> Field<'de> for BTreeMap<String, T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Self>::read(deserializer).map(Option::unwrap_or_default)
    }
}

/// Makes generated objects readable: a map is read field by field, anything else is no such object.
macro_rules! object {
    ($($name:ident),* $(,)?) => { $(
        impl<'de> crate::lenient::Item<'de> for $name {
            fn from_map<A: serde::de::MapAccess<'de>>(map: A) -> Result<Option<Self>, A::Error> {
                <Self as serde::Deserialize>::deserialize(serde::de::value::MapAccessDeserializer::new(map)).map(Some)
            }
        }
    )* };
}
pub(crate) use object;

/// Makes generated enums readable: any text is one, if need be an unknown one.
macro_rules! text_enum {
    ($($name:ident),* $(,)?) => { $(
        impl crate::lenient::Item<'_> for $name {
            fn from_integer(value: i64) -> Option<Self> {
                Some(Self::from(value.to_string()))
            }
            fn from_text(value: &str) -> Option<Self> {
                Some(Self::from(value))
            }
        }
    )* };
}
pub(crate) use text_enum;
