//! Requests: parameters that a program sets itself, and parameters that it passes on from its users.

use std::collections::BTreeSet;

use serde_json::Value;
use tencent_chat::schema::Endpoint;
use tencent_chat::{CallOptions, Error, HttpRequest, Naming, Step};

use super::{after, check_error, endpoint, line, naming, object, session};
use crate::samples::endpoints;

/// An endpoint, a line with the spelling of names, and parameters.
pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (name, rest) = line(&text);
    let (names, params) = line(rest);
    let endpoint = endpoint(name);
    for unchecked in [false, true] {
        let options = CallOptions::default().unchecked(unchecked);
        match first(endpoint, params, naming(names), &options) {
            Err(error) => check_error(&error),
            Ok(None) => {}
            Ok(Some(request)) => {
                assert!(request.url.contains(endpoint.path), "{}", request.url);
                let body = String::from_utf8(request.body.clone()).expect("a body is text");
                let sent = object(&body, "a body");
                if unchecked || !unambiguous(&body) {
                    continue;
                }
                let again = first(endpoint, &body, Naming::Wire, &options);
                let again = again.unwrap_or_else(|error| panic!("{}: {error}\n{body}", endpoint.name));
                let again = again.expect("it was sent before").body.clone();
                let again = object(&String::from_utf8_lossy(&again), "a body");
                assert!(same(&again, &sent), "{}: {again} instead of {sent}", endpoint.name);
            }
        }
    }
}

/// The first request of a call; `None` for a call without items.
fn first(
    endpoint: &'static Endpoint,
    params: &str,
    names: Naming,
    options: &CallOptions,
) -> Result<Option<HttpRequest>, Error> {
    let mut params = serde_json::Deserializer::from_str(params);
    let mut call = session().call_endpoint(endpoint, &mut params, names, options, 1)?;
    match call.step(after(0)) {
        Step::Send { request, .. } => Ok(Some(request)),
        Step::Done(Err(error)) => Err(error),
        _ => Ok(None),
    }
}

/// Whether two values are equal but for the last digit of fractions: reading each exactly would cost the WebAssembly module 9 kB.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) if one.is_f64() && other.is_f64() => {
            let [one, other] = [one, other].map(|number| number.as_f64().expect("it is one"));
            (one - other).abs() <= 2.0 * f64::EPSILON * one.abs()
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| same(value, other)))
        }
        _ => one == other,
    }
}

/// Whether no name stands twice in one object: of two with one name, either may count.
fn unambiguous(json: &str) -> bool {
    struct Names;
    impl<'de> serde::de::DeserializeSeed<'de> for Names {
        type Value = bool;
        fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<bool, D::Error> {
            from.deserialize_any(self)
        }
    }
    impl<'de> serde::de::Visitor<'de> for Names {
        type Value = bool;
        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("JSON")
        }
        fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
            let (mut known, mut all) = (BTreeSet::new(), true);
            while let Some(key) = map.next_key::<String>()? {
                all &= known.insert(key) & map.next_value_seed(Names)?;
            }
            Ok(all)
        }
        fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
            let mut all = true;
            while let Some(one) = list.next_element_seed(Names)? {
                all &= one;
            }
            Ok(all)
        }
        fn visit_bool<E>(self, _: bool) -> Result<bool, E> {
            Ok(true)
        }
        fn visit_i64<E>(self, _: i64) -> Result<bool, E> {
            Ok(true)
        }
        fn visit_u64<E>(self, _: u64) -> Result<bool, E> {
            Ok(true)
        }
        fn visit_f64<E>(self, _: f64) -> Result<bool, E> {
            Ok(true)
        }
        fn visit_str<E>(self, _: &str) -> Result<bool, E> {
            Ok(true)
        }
        fn visit_unit<E>(self) -> Result<bool, E> {
            Ok(true)
        }
    }
    let mut reader = serde_json::Deserializer::from_str(json);
    serde::de::DeserializeSeed::deserialize(Names, &mut reader).unwrap_or(false)
}

pub fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for sample in endpoints() {
        for request in &sample.requests {
            for names in ["wire", "snake", "camel"] {
                seeds.push(format!("{}\n{names}\n{request}", sample.name).into_bytes());
            }
        }
    }
    seeds
}
