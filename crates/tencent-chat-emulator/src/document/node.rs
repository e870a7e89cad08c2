//! JSON whose fields keep their order: groups are written in the order of their creation, and a seed creates them in this order.

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use crate::state::State;

pub(super) enum Node<'a> {
    Value(Value),
    Fields(Vec<(String, Node<'a>)>),
    /// A whole state, which is not turned into a tree first.
    State(&'a State),
}

impl<'a> Node<'a> {
    /// Named things in their order. Programs that pass a document on may sort its fields; where that would make a difference, each
    /// thing gets its position as `order`.
    pub fn in_order(mut named: Vec<(String, Self)>) -> Self {
        if !named.is_sorted_by(|(one, _), (other, _)| one <= other) {
            named.iter_mut().zip(1_u64..).for_each(|((_, details), order)| details.push("order", order.into()));
        }
        Self::Fields(named)
    }

    fn push(&mut self, name: &str, value: Value) {
        match self {
            Self::Fields(fields) => fields.push((name.to_owned(), Node::Value(value))),
            Self::Value(details) => details[name] = value,
            Self::State(_) => {}
        }
    }

    /// Its value with the fields by name: maps for lookups are hashed, and the same state must give the same bytes.
    pub fn sorted(mut self) -> Self {
        if let Self::Value(value) = &mut self {
            value.sort_all_objects();
        }
        self
    }

    /// Whether it can be left out: its value is empty or false.
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Value(value) => is_nothing(value),
            Self::Fields(fields) => fields.is_empty(),
            Self::State(_) => false,
        }
    }
}

/// Whether a value can be left out: it is empty or false.
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

impl From<Value> for Node<'_> {
    fn from(value: Value) -> Self {
        Self::Value(value)
    }
}

impl<'a> FromIterator<(String, Node<'a>)> for Node<'a> {
    fn from_iter<I: IntoIterator<Item = (String, Node<'a>)>>(fields: I) -> Self {
        Self::Fields(fields.into_iter().collect())
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = match self {
            Self::Value(value) => return value.serialize(serializer),
            Self::State(state) => return state.serialize(serializer),
            Self::Fields(fields) => fields,
        };
        let mut map = serializer.serialize_map(Some(fields.len()))?;
        for (name, field) in fields {
            map.serialize_entry(name, field)?;
        }
        map.end()
    }
}
