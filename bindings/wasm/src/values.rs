//! JavaScript's values as the core takes them, and rows of values for JavaScript.

use js_sys::{Array, ArrayBuffer, Object, Reflect, Uint8Array};
use tencent_chat_ffi::{DEEPEST, Lookup, Value};
use wasm_bindgen::prelude::*;

/// A value of an option. What is deeper than options are is left out, since it may be a cycle.
pub fn value_of(given: &JsValue) -> Value {
    value_within(given, DEEPEST)
}

fn value_within(given: &JsValue, depth: u32) -> Value {
    if given.is_undefined() || given.is_null() {
        Value::Nothing
    } else if let Some(number) = given.as_f64() {
        Value::Number(number)
    } else if let Some(text) = given.as_string() {
        // What is not Unicode has become something else.
        let is_the_same = !text.contains(char::REPLACEMENT_CHARACTER) || *given == text.as_str();
        if is_the_same { Value::Text(text) } else { Value::Surrogate }
    } else if let Some(flag) = given.as_bool() {
        Value::Bool(flag)
    } else if given.is_bigint() {
        i64::try_from(given.clone()).map_or(Value::Other, |number| Value::Number(number as f64))
    } else if given.is_function() {
        Value::Function
    } else if given.is_instance_of::<Uint8Array>() || given.is_instance_of::<ArrayBuffer>() {
        Value::Bytes
    } else if !given.is_object() || depth == 0 {
        Value::Other
    } else if Array::is_array(given) {
        Value::List(Array::from(given).iter().map(|one| value_within(&one, depth - 1)).collect())
    } else {
        let entry = |entry: JsValue| {
            let pair = Array::from(&entry);
            (pair.get(0).as_string().unwrap_or_default(), value_within(&pair.get(1), depth - 1))
        };
        Value::Object(Object::entries(given.unchecked_ref()).iter().map(entry).collect())
    }
}

/// Runs something with the variables of `env`, which is an object, or nothing.
pub fn with_env<T>(env: &JsValue, run: impl FnOnce(Option<Lookup<'_>>) -> T) -> T {
    if env.is_undefined() {
        return run(None);
    }
    run(Some(&|name: &str| Reflect::get(env, &name.into()).ok()?.as_string()))
}

/// What JavaScript takes apart again: smaller than an object with names.
pub fn row<const N: usize>(values: [JsValue; N]) -> Array {
    values.into_iter().collect()
}
