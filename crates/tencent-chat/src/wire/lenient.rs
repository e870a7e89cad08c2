//! Reading replies so that no field's type can make it fail.
//!
//! The documentation's samples are sloppy now and then (numbers as strings, `null`, missing fields), and replies gain
//! fields over time. A value that does not fit its description is absent; the raw reply still has it.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::object::{Fields, Key, Keys, count, ignore};

/// Reads an object that names its kind in one field and has the kind's content in another, whichever comes first.
pub(crate) fn parts<'de, A: MapAccess<'de>>(
    mut map: A,
    names: &'static [&'static str; 2],
) -> Result<(String, Value), A::Error> {
    let (mut tag, mut content) = (String::new(), Value::Null);
    while let Some(key) = map.next_key_seed(Keys { names, hint: 0 })? {
        match key {
            Key::Field(0) => {
                tag = map.next_value().map(|tag| if let Value::String(tag) = tag { tag } else { String::new() })?
            }
            Key::Field(_) => content = map.next_value()?,
            Key::Other(_) => ignore(&mut map)?,
        }
    }
    Ok((tag, content))
}

/// Reads the content of an element. What its fields cannot hold goes into those that are not described (`extra`), so that
/// the same is written again. `None` where a value within would be lost.
pub(crate) fn content<T: Fields + Serialize + DeserializeOwned>(given: &Value) -> Option<T> {
    let fields = given.as_object()?;
    let mut content = T::deserialize(given).ok()?;
    // Nothing is lost where as many fields are written as are given, and none holds others.
    if count(&content) == fields.len() && !fields.values().any(|value| value.is_object() || value.is_array()) {
        return Some(content);
    }
    let written = serde_json::to_value(&content).ok()?;
    for (key, value) in fields {
        match written.get(key) {
            Some(written) if loses(value, written) => return None,
            Some(_) => {}
            None => drop(content.extra()?.insert(key.clone(), value.clone())),
        }
    }
    Some(content)
}

/// Whether a value lacks something that was given. A number that stands as a string is not lost.
fn loses(given: &Value, written: &Value) -> bool {
    match (given, written) {
        (Value::Object(given), Value::Object(written)) => {
            given.iter().any(|(key, value)| written.get(key).is_none_or(|written| loses(value, written)))
        }
        (Value::Array(given), Value::Array(written)) => {
            given.len() != written.len() || given.iter().zip(written).any(|(given, written)| loses(given, written))
        }
        _ => false,
    }
}

/// The value of a field, absent where it cannot be read.
pub(crate) trait LenientField<'de>: Sized {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// A value that may turn out not to be one.
pub(crate) trait LenientItem<'de>: Sized {
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

impl<'de, T: LenientItem<'de>> Visitor<'de> for ItemVisitor<T> {
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

impl<'de, T: LenientItem<'de>> LenientField<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor(PhantomData))
    }
}

/// An item as a value that [`serde`] can ask for within a list or map.
struct Slot<T>(Option<T>);

impl<'de, T: LenientItem<'de>> Deserialize<'de> for Slot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ItemVisitor(PhantomData)).map(Slot)
    }
}

impl<'de, T: LenientItem<'de>> LenientItem<'de> for Vec<T> {
    fn from_seq<A: SeqAccess<'de>>(mut seq: A) -> Result<Option<Self>, A::Error> {
        let mut items = Vec::new();
        while let Some(slot) = seq.next_element::<Slot<T>>()? {
            items.extend(slot.0);
        }
        Ok(Some(items))
    }
}

impl<'de, T: LenientItem<'de>> LenientItem<'de> for BTreeMap<String, T> {
    fn from_map<A: MapAccess<'de>>(mut map: A) -> Result<Option<Self>, A::Error> {
        let mut items = BTreeMap::new();
        while let Some((key, slot)) = map.next_entry::<String, Slot<T>>()? {
            items.extend(slot.0.map(|value| (key, value)));
        }
        Ok(Some(items))
    }
}

impl LenientItem<'_> for String {
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

impl LenientItem<'_> for i64 {
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }
    fn from_integer(value: i64) -> Option<Self> {
        Some(value)
    }
    fn from_float(value: f64) -> Option<Self> {
        (value.fract() == 0.0 && value.abs() <= crate::wire::json::MAX_EXACT).then_some(value as i64)
    }
    fn from_text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl LenientItem<'_> for u64 {
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

impl LenientItem<'_> for f64 {
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

impl LenientItem<'_> for bool {
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

impl LenientItem<'_> for crate::Timestamp {
    /// In milliseconds: the text is already normalized.
    fn from_integer(value: i64) -> Option<Self> {
        value.try_into().ok().map(Self::from_millis)
    }
}

impl<'de> LenientItem<'de> for serde_json::Value {
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

impl<'de, T: LenientItem<'de>> LenientField<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Self>::read(deserializer).map(Option::unwrap_or_default)
    }
}

impl<'de, T: LenientItem<'de>> LenientField<'de> for BTreeMap<String, T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Self>::read(deserializer).map(Option::unwrap_or_default)
    }
}

/// Lets generated objects be read: a map is read field by field, anything else is not such an object.
macro_rules! object {
    ($($name:ident),* $(,)?) => { $(
        impl<'de> crate::wire::lenient::LenientItem<'de> for $name {
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
        impl crate::wire::lenient::LenientItem<'_> for $name {
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

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::LenientField;
    use crate::generated::api::MsgElement;

    fn read(element: &Value) -> MsgElement {
        serde_json::from_value(element.clone()).expect("an element")
    }

    /// The only entry of a list.
    fn entry(element: &Value) -> MsgElement {
        let text = serde_json::to_string(&[element]).expect("JSON");
        let mut entries: Vec<MsgElement> =
            LenientField::read(&mut serde_json::Deserializer::from_str(&text)).expect("a list");
        entries.remove(0)
    }

    #[test]
    fn an_element_is_written_as_it_was_read() {
        let image = |info: Value| json!({ "MsgType": "TIMImageElem", "MsgContent": { "ImageInfoArray": [info] } });
        for element in [
            json!({ "MsgType": "TIMTextElem", "MsgContent": {} }),
            json!({ "MsgType": "TIMTextElem", "MsgContent": { "Text": null, "newThing": { "a": [null] }, "Extra": 1.5 } }),
            json!({ "MsgType": "TIMFaceElem", "MsgContent": { "Data": "wave" } }),
            json!({ "MsgType": "TIMSoundElem", "MsgContent": { "Second": 1.5, "Url": "u", "Size": [] } }),
            json!({ "MsgType": "TIMLocationElem", "MsgContent": { "Latitude": "north", "Longitude": 1.5 } }),
            image(json!({ "Type": 1, "New": { "b": 1 } })),
            image(json!({ "Type": 1, "Size": 1.5 })),
            image(json!(null)),
            json!({ "MsgType": "TIMNewElem", "MsgContent": [1] }),
        ] {
            assert_eq!(serde_json::to_value(read(&element)).unwrap(), element);
            assert_eq!(entry(&element), read(&element));
        }
    }

    #[test]
    fn an_entry_of_a_list_is_read_like_an_element_alone() {
        let content = json!({ "Text": "a" });
        for element in [
            json!({ "MsgContent": content, "MsgType": "TIMTextElem" }),
            json!({ "MsgType": "TIMTextElem", "New": [1], "MsgContent": { "Text": "a", "New": { "b": [] }, "Extra": null } }),
            json!({ "MsgType": "TIMFileElem", "MsgContent": { "FileSize": "12", "Url": 7, "FileName": true } }),
            json!({ "MsgType": 1, "MsgContent": content }),
            json!({ "MsgType": "TIMTextElem" }),
            json!({}),
        ] {
            assert_eq!(entry(&element), read(&element), "{element}");
        }
    }

    #[test]
    fn what_an_elements_fields_cannot_hold_stands_beside_them() {
        let element = json!({ "MsgType": "TIMSoundElem", "MsgContent": { "Url": "u", "Second": 1.5, "New": [1] } });
        let MsgElement::Sound(sound) = read(&element) else { panic!("a sound") };
        assert_eq!((sound.url.as_deref(), sound.second), (Some("u"), None));
        assert_eq!(Value::from(sound.extra), json!({ "Second": 1.5, "New": [1] }));
    }
}
