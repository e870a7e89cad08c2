//! How a checked body is read: a view is an object of it, and the getters of the views in [`generated`](crate::generated) call
//! [`field`].
//!
//! The types were checked before, so a getter cannot fail: a value that still does not fit reads as empty.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::fill::Fill;

/// The type that a value is read as.
pub(crate) trait Read<'a> {
    fn read(value: &'a Value) -> Self;
}

/// Reads a field of an object by the first of its names that the object has.
pub(crate) fn field<'a, T: Read<'a>>(object: &'a Value, names: &[&str]) -> T {
    let there = names.iter().map(|name| &object[*name]).find(|value| !value.is_null());
    T::read(there.unwrap_or(&Value::Null))
}

/// A count or a position, for lists in memory.
pub(crate) fn size(number: impl TryInto<usize>) -> usize {
    number.try_into().unwrap_or(usize::MAX)
}

/// Declares a view.
macro_rules! view {
    ($name:ident) => {
        #[derive(Clone, Copy)]
        pub(crate) struct $name<'a>(pub &'a Value);

        impl<'a> crate::view::Read<'a> for $name<'a> {
            fn read(value: &'a Value) -> Self {
                Self(value)
            }
        }

        impl From<$name<'_>> for Value {
            fn from(view: $name<'_>) -> Self {
                view.0.clone()
            }
        }
    };
}
pub(crate) use view;

impl<'a> Read<'a> for &'a Value {
    fn read(value: &'a Value) -> Self {
        value
    }
}

impl<'a> Read<'a> for &'a str {
    fn read(value: &'a Value) -> Self {
        value.as_str().unwrap_or_default()
    }
}

impl Read<'_> for bool {
    fn read(value: &Value) -> Self {
        value.as_bool().unwrap_or_default()
    }
}

impl Read<'_> for f64 {
    fn read(value: &Value) -> Self {
        value.as_f64().unwrap_or_default()
    }
}

impl Read<'_> for u64 {
    fn read(value: &Value) -> Self {
        value.as_u64().unwrap_or_default()
    }
}

impl Read<'_> for u32 {
    fn read(value: &Value) -> Self {
        u32::try_from(u64::read(value)).unwrap_or(u32::MAX)
    }
}

impl Read<'_> for i64 {
    fn read(value: &Value) -> Self {
        value.as_i64().unwrap_or(if value.is_u64() { i64::MAX } else { 0 })
    }
}

impl<'a, T: Read<'a>> Read<'a> for Option<T> {
    fn read(value: &'a Value) -> Self {
        (!value.is_null()).then(|| T::read(value))
    }
}

impl<'a, T: Read<'a>> Read<'a> for Vec<T> {
    fn read(value: &'a Value) -> Self {
        value.as_array().into_iter().flatten().map(T::read).collect()
    }
}

impl<'a, T: Read<'a>> Read<'a> for BTreeMap<&'a str, T> {
    fn read(value: &'a Value) -> Self {
        value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), T::read(value))).fill()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    view!(Item);

    #[test]
    fn a_field_is_read_as_what_is_described_and_by_its_older_name_too() {
        let body = json!({"Old": "a", "None": null, "List": [1, -2], "Map": {"k": 7}, "Big": u64::MAX, "In": {"x": 1}});
        assert_eq!(field::<&str>(&body, &["New", "Old"]), "a");
        assert_eq!((field::<Option<&str>>(&body, &["None"]), field::<Option<i64>>(&body, &["Absent"])), (None, None));
        assert_eq!(field::<Vec<i64>>(&body, &["List"]), [1, -2]);
        assert_eq!(field::<BTreeMap<&str, u32>>(&body, &["Map"]), BTreeMap::from([("k", 7)]));
        assert_eq!((field::<i64>(&body, &["Big"]), field::<u64>(&body, &["Big"])), (i64::MAX, u64::MAX));
        assert_eq!(field::<Item<'_>>(&body, &["In"]).0["x"], 1);
    }
}
