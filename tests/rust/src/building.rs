//! What the tests of `every_endpoint/` are made of: built requests are compared with their JSON.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Fails unless a request's JSON is this one.
pub fn same(built: &impl Serialize, wire: &str) {
    let (built, wire) = (serde_json::to_value(built).unwrap(), json(wire));
    assert!(equal(&built, &wire), "expected {wire}\ngot      {built}");
}

/// Whether two values are the same, where `1` and `1.0` are.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| equal(a, b)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Number(a), Value::Number(b)) if a.is_f64() || b.is_f64() => a.as_f64() == b.as_f64(),
        _ => a == b,
    }
}

/// A value that may be anything.
fn json(text: &str) -> Value {
    read(text)
}

/// A value from its JSON.
pub fn read<T: DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_missing_or_different_field_is_noticed() {
    same(&json(r#"{"a":[1,"x"]}"#), r#"{"a":[1.0,"x"]}"#);
    for other in [r#"{"a":[1]}"#, r#"{"a":[1,"y"]}"#, r#"{"a":[1,"x"],"b":null}"#, r#"{}"#] {
        assert!(!equal(&json(r#"{"a":[1,"x"]}"#), &json(other)), "{other}");
    }
}
