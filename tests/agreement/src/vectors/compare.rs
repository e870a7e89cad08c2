//! When two pieces of JSON say the same.

use serde_json::{Map, Value};
use xtask::description::{Api, Object, SharedKind, Type};

/// Whether two values are the same, where a number may stand as text: replies come back in the described type.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Number(a), Value::Number(b)) => a == b || (a.as_f64() == b.as_f64() && !(a.is_i64() && b.is_i64())),
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => {
            number.to_string() == *text
        }
        _ => a == b,
    }
}

/// Fails when two values do not say the same.
pub fn equal(what: &str, expected: &Value, got: &Value) -> Result<(), String> {
    if same(expected, got) { Ok(()) } else { Err(format!("{what}: expected {expected}, got {got}")) }
}

/// The value at a path such as `MsgBody.0.MsgType`, with names that are spelled in another way; `null` where nothing is.
pub fn value_at<'a>(value: &'a Value, path: &str, spelled: impl Fn(&str) -> String) -> &'a Value {
    path.split('.').fold(value, |at, name| match name.parse::<usize>() {
        Ok(index) if at.is_array() => &at[index],
        _ => &at[spelled(name)],
    })
}

/// The value of a piece of JSON text.
pub fn parsed(text: &Value) -> Result<Value, String> {
    let text = text.as_str().ok_or_else(|| format!("expected JSON text, got {text}"))?;
    serde_json::from_str(text).map_err(|error| format!("{error} in {text}"))
}

/// The fields around every reply.
pub const ENVELOPE: [&str; 5] = ["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"];

/// Follows a value along its description.
pub struct Walk<'a> {
    pub api: &'a Api,
    /// Paths of fields that no description has.
    pub unknown: Vec<String>,
}

impl Walk<'_> {
    /// Gives every field its proper spelling, and notes the unknown ones.
    pub fn object(&mut self, object: &Object, value: &Value, path: &str, top: bool) -> Value {
        let Value::Object(map) = value else { return value.clone() };
        let mut out = Map::new();
        for (key, value) in map {
            let at = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            let known = object.fields.iter().find(|field| field.wire == *key || field.aliases.contains(key));
            match known {
                // Of two spellings of one field the first one counts as the field.
                Some(field) if !out.contains_key(&field.wire) => {
                    out.insert(field.wire.clone(), self.value(&field.ty, value, &at));
                }
                Some(_) => {
                    out.insert(key.clone(), value.clone());
                }
                None => {
                    if !(top && ENVELOPE.contains(&key.as_str())) {
                        self.unknown.push(at);
                    }
                    out.insert(key.clone(), value.clone());
                }
            }
        }
        Value::Object(out)
    }

    fn value(&mut self, ty: &Type, value: &Value, path: &str) -> Value {
        match (ty, value) {
            (Type::Object(object), _) => self.object(object, value, path, false),
            (Type::List(inner), Value::Array(list)) => {
                list.iter().enumerate().map(|(at, one)| self.value(inner, one, &format!("{path}[{at}]"))).collect()
            }
            (Type::Map(inner), Value::Object(map)) => {
                let entry =
                    |(key, one): (&String, &Value)| (key.clone(), self.value(inner, one, &format!("{path}.{key}")));
                Value::Object(map.iter().map(entry).collect())
            }
            (Type::Shared(name), _) => match &self.api.shared(name).kind {
                SharedKind::Object(object) => self.object(object, value, path, false),
                SharedKind::OneOf(_) => value.clone(),
                SharedKind::Union(union) => {
                    let mut out = value.clone();
                    let kind = value.get(&union.tag).and_then(Value::as_str);
                    let variant = union.variants.iter().find(|variant| Some(variant.wire.as_str()) == kind);
                    if let (Some(variant), Some(content)) = (variant, value.get(&union.content)) {
                        out[&union.content] =
                            self.object(&variant.object, content, &format!("{path}.{}", union.content), false);
                    }
                    out
                }
            },
            (Type::Time, _) => millis(value),
            _ => value.clone(),
        }
    }
}

/// A time in milliseconds: numbers this small are seconds.
fn millis(value: &Value) -> Value {
    let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
    match number {
        Some(seconds @ 0..100_000_000_000) => (seconds * 1000).into(),
        Some(millis) => millis.into(),
        None => value.clone(),
    }
}

/// A value without what a typed struct does not keep: nulls, empty lists and empty objects.
pub fn stripped(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept =
                map.iter().map(|(key, value)| (key.clone(), stripped(value))).filter(|(_, value)| !is_empty(value));
            Value::Object(kept.collect())
        }
        Value::Array(list) => list.iter().map(stripped).filter(|value| !value.is_null()).collect(),
        other => other.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_number_and_its_text_are_the_same_and_other_texts_are_not() {
        assert!(same(&json!({"a": [1]}), &json!({"a": ["1"]})));
        assert!(same(&json!(1.0), &json!(1)));
        assert!(!same(&json!(1), &json!("01")));
        assert!(!same(&json!(9_007_199_254_740_992_i64), &json!(9_007_199_254_740_993_i64)));
        assert!(!same(&json!({"a": 1}), &json!({"a": 1, "b": 2})));
    }

    #[test]
    fn what_a_struct_does_not_keep_is_stripped() {
        assert_eq!(stripped(&json!({"a": null, "b": [{"c": []}, null], "d": ""})), json!({"b": [{}], "d": ""}));
    }
}
