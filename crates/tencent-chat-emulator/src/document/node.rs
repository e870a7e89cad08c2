//! JSON whose fields keep their order: groups are written in the order in which they were created, which a seed creates them in.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

pub(super) enum Node {
    Value(Value),
    Fields(Vec<(String, Node)>),
}

impl Node {
    /// Whether it says nothing beyond what is there without it.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Value(value) => is_nothing(value),
            Self::Fields(fields) => fields.is_empty(),
        }
    }
}

/// Whether a value says nothing beyond what is there without it.
pub(super) fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Number(_) => false,
    }
}

impl From<Value> for Node {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl FromIterator<(String, Node)> for Node {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(fields: I) -> Self {
        Self::Fields(fields.into_iter().collect())
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = match self {
            Self::Value(value) => return value.serialize(serializer),
            Self::Fields(fields) => fields,
        };
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for (name, field) in fields {
            map.serialize_entry(name, field)?;
        }
        map.end()
    }
}
