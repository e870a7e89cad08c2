//! Python's values as the core takes them in options.

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyByteArray, PyBytes, PyInt, PyList, PyMapping, PySet, PyString, PyTuple};
use tencent_chat_ffi::{DEEPEST, Lookup, Value};

/// A value of an option. What is deeper than options are is left out, since it may be a cycle.
pub fn value_of(given: &Bound<'_, PyAny>) -> Value {
    value_within(given, DEEPEST)
}

fn value_within(given: &Bound<'_, PyAny>, depth: u32) -> Value {
    if given.is_none() {
        return Value::Nothing;
    }
    if given.is_instance_of::<PyString>() {
        return given.extract().map_or(Value::Surrogate, Value::Text);
    }
    if let Ok(flag) = given.cast::<PyBool>() {
        return Value::Bool(flag.is_true());
    }
    if given.is_exact_instance_of::<PyInt>()
        && let Ok(number) = given.extract()
    {
        return Value::Number(number);
    }
    if given.is_instance_of::<PyBytes>() || given.is_instance_of::<PyByteArray>() {
        return Value::Bytes;
    }
    if let Some(number) = number_of(given) {
        return Value::Number(number);
    }
    if given.is_callable() {
        return Value::Function;
    }
    if depth == 0 {
        return Value::Other;
    }
    if let Ok(entries) = given.cast::<PyMapping>() {
        return object_of(entries, depth - 1).unwrap_or(Value::Other);
    }
    let is_list =
        given.is_instance_of::<PyList>() || given.is_instance_of::<PyTuple>() || given.is_instance_of::<PySet>();
    match given.try_iter() {
        Ok(items) if is_list => Value::List(items.flatten().map(|item| value_within(&item, depth - 1)).collect()),
        _ => Value::Other,
    }
}

/// Whatever says that it is a number. An integer that is too large for the core's is not one, as in JavaScript.
fn number_of(given: &Bound<'_, PyAny>) -> Option<f64> {
    let is_number = |name: &str| given.hasattr(name).unwrap_or(false);
    if !is_number("__index__") && !is_number("__float__") {
        return None;
    }
    given.extract().ok()
}

fn object_of(entries: &Bound<'_, PyMapping>, depth: u32) -> PyResult<Value> {
    let mut object = Vec::new();
    for entry in entries.items()?.iter() {
        let (name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>) = entry.extract()?;
        object.push((name.str()?.extract()?, value_within(&value, depth)));
    }
    Ok(Value::Object(object))
}

/// Runs something with the variables of `env`, which is a mapping, or nothing.
pub fn with_env<T>(env: Option<&Bound<'_, PyAny>>, run: impl FnOnce(Option<Lookup<'_>>) -> T) -> T {
    match env {
        None => run(None),
        Some(env) => run(Some(&|name: &str| env.call_method1("get", (name,)).ok()?.extract().ok())),
    }
}
