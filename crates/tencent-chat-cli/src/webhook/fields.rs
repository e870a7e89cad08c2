//! `--set`: fields of an event that are other than in its example.

use std::collections::HashSet;

use serde_json::{Map, Value};
use tencent_chat::schema::{Object, Type};

use crate::call::parameters::{
    Gap, Given, Kind, Step, field, find, messages, split, steps, text_element, typed, wrong,
};
use crate::ending::Stop;

/// Changes fields of an event in snake case. A list is replaced by the first value that is given for it, and others are added.
pub fn set(body: &'static Object, event: &mut Map<String, Value>, given: &[String]) -> Result<(), Stop> {
    let mut begun = HashSet::new();
    for given in given {
        let (place, value) = split(given)?;
        let steps =
            steps(place).ok_or_else(|| wrong(given, "the place is not like `field`, `field.field` or `field[0]`"))?;
        let is_text = steps == [Step::Field("text")] && field(body, "text").is_none();
        match (messages(body).filter(|_| is_text), value) {
            (Some((field, union)), Given::Text(text)) => {
                event.insert(field.name.to_owned(), Value::Array(vec![text_element(union, text)]));
            }
            (_, value) => put(body, event, &steps, value, begun.insert(place)).map_err(|why| wrong(given, &why))?,
        }
    }
    Ok(())
}

/// Puts a value where it belongs.
fn put(
    body: &'static Object,
    event: &mut Map<String, Value>,
    steps: &[Step<'_>],
    value: Given<'_>,
    is_first: bool,
) -> Result<(), String> {
    let [Step::Field(first), rest @ ..] = steps else { return Err("it does not begin with a field".to_owned()) };
    let (name, kind) = match field(body, first) {
        Some(field) => (field.name.to_owned(), Kind::Of(field.ty)),
        None => ((*first).to_owned(), Kind::Unknown),
    };
    if rest.is_empty() && value == Given::Json(Value::Null) {
        event.remove(&name);
        return Ok(());
    }
    let (at, kind) = find(event.entry(name).or_insert(Value::Null), kind, rest, Gap::Refused)?;
    match (value, kind) {
        (Given::Json(value), _) => *at = value,
        (Given::Text(text), Kind::Of(Type::List(inner))) if !text.starts_with('[') => {
            if is_first || !at.is_array() {
                *at = Value::Array(Vec::new());
            }
            at.as_array_mut().expect("it was made a list").push(typed(Kind::Of(*inner), text));
        }
        (Given::Text(text), kind) => *at = typed(kind, text),
    }
    Ok(())
}
