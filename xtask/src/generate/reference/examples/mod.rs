//! A call of an endpoint in each language, made from its first sample.

pub mod code;
mod dynamic;
mod rust;

use crate::description::{Api, Endpoint, Field, Object, Required, Type, Union, names};
use code::Code;
use dynamic::Language;
use serde_json::{Map, Value};

/// The shared type of a message's elements.
const ELEMENT: &str = "MsgElement";

/// The same call in three languages, as a person would write it.
pub struct Example {
    pub rust: Rust,
    pub javascript: String,
    pub python: String,
    /// Whether it makes an element by a short constructor, which must be imported.
    pub makes_element: bool,
}

/// A call in Rust, and the types it needs.
pub struct Rust {
    pub types: Vec<String>,
    pub call: String,
}

/// Nothing for an endpoint without a sample.
pub fn example(api: &Api, endpoint: &Endpoint) -> Option<Example> {
    let sample = &least(api, endpoint, endpoint.request_samples.first()?.as_object()?);
    let javascript = {
        let call = format!("const reply = await chat.{}(", names::camel(&endpoint.name));
        let params = dynamic::object(api, Language::JavaScript, &endpoint.request, sample);
        let params = if sample.is_empty() { Vec::new() } else { vec![params] };
        Code::group(call, params, ");").print(2)
    };
    let call = format!("reply = chat.{}(", endpoint.name);
    let python = Code::group(call, python_arguments(api, &endpoint.request, sample), ")").print(4);
    let mut writer = rust::Writer::new(api);
    let request = writer.object(&endpoint.request, sample)?;
    let call = Code::group("let reply = chat.send(".into(), vec![request], ").await?;").print(4);
    let makes_element = writer.makes_element;
    Some(Example { rust: Rust { types: writer.types(), call }, javascript, python, makes_element })
}

/// In Python, a walk through all that an endpoint lists page by page. It begins where the first page does.
pub fn paged_example(api: &Api, endpoint: &Endpoint) -> Option<String> {
    let mut sample = least(api, endpoint, endpoint.request_samples.first()?.as_object()?);
    let positions = endpoint.request.fields.iter().enumerate().filter(|(at, _)| endpoint.is_position(*at));
    for (_, field) in positions {
        sample.remove(&field.wire);
    }
    let call = format!("for entry in chat.items.{}(", endpoint.name);
    let walk = Code::group(call, python_arguments(api, &endpoint.request, &sample), "):").print(4);
    Some(walk + "\n    print(entry)")
}

fn python_arguments(api: &Api, request: &Object, sample: &Map<String, Value>) -> Vec<Code> {
    dynamic::fields(request, sample, |field, value| {
        Code::labeled(format!("{}=", field.name), dynamic::value(api, Language::Python, &field.ty, value))
    })
}

/// The part of a sample that a person would write: readers paste it into a loop, where a number that the core fills in
/// would make every message the first one's repetition.
///
/// What is required stays. Numbers that the core fills in go, and so do the position of a first page and optional
/// numbers, which mostly repeat a default. A message needs its receivers and its body only, but nobody is to send it to
/// everybody by accident: conditions stay.
fn least(api: &Api, endpoint: &Endpoint, sample: &Map<String, Value>) -> Map<String, Value> {
    let request = &endpoint.request;
    let is_message = request.fields.iter().any(|field| field.is_asked() && holds_elements(&field.ty));
    let stays = |at: usize, field: &Field| match field.required {
        _ if field.is_filled => false,
        Required::Yes | Required::Conditional | Required::Expected => true,
        Required::No if request.is_alternative(at) => true,
        Required::No if is_message => matches!(field.ty, Type::Object(_)),
        Required::No => !endpoint.is_position(at) && !matches!(field.ty, Type::Integer | Type::Number),
    };
    let kept = request.fields.iter().enumerate().filter(|(at, field)| stays(*at, field));
    kept.filter_map(|(_, field)| {
        let value = sample.get(&field.wire)?;
        Some((field.wire.clone(), without_random_numbers(api, &field.ty, value)))
    })
    .collect()
}

/// Entries of a list without the optional numbers that the core fills in elsewhere: `Random` of messages to import.
fn without_random_numbers(api: &Api, ty: &Type, value: &Value) -> Value {
    let (Type::List(inner), Value::Array(items)) = (ty, value) else { return value.clone() };
    let Type::Object(object) = &**inner else { return value.clone() };
    let is_filled = |wire: &str| {
        let mut fields = api.endpoints().flat_map(|(_, endpoint)| &endpoint.request.fields);
        fields.any(|field| field.is_filled && field.wire == wire)
    };
    let goes = |field: &&Field| field.required == Required::No && is_filled(&field.wire);
    let names: Vec<&str> = object.fields.iter().filter(goes).map(|field| field.wire.as_str()).collect();
    let mut items = items.clone();
    items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| item.retain(|key, _| !names.contains(&&**key)));
    items.into()
}

/// Whether a field is a list of message elements.
fn holds_elements(ty: &Type) -> bool {
    matches!(ty, Type::List(inner) if matches!(&**inner, Type::Shared(name) if name == ELEMENT))
}

/// The text of an element that holds nothing else: such a one has a short constructor in every language.
fn only_text<'a>(union: &Union, sample: &'a Map<String, Value>) -> Option<&'a str> {
    let content = sample.get(&union.content)?.as_object()?;
    let is_text = sample.get(&union.tag)? == "TIMTextElem" && content.len() == 1;
    if is_text { content.get("Text")?.as_str() } else { None }
}

/// A sample as JSON, broken into lines where it is long.
pub fn json(sample: &Value) -> String {
    dynamic::plain(Language::Json, sample).print(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{description, root};

    fn examples(name: &str) -> Example {
        let api = description::load(&root().join("api")).unwrap();
        let (_, endpoint) = api.endpoints().find(|(_, endpoint)| endpoint.name == name).unwrap();
        example(&api, endpoint).unwrap()
    }

    #[test]
    fn a_message_has_its_receiver_and_its_text_and_no_number_that_would_make_the_next_one_a_repetition() {
        let example = examples("send_c2c_message");
        assert!(example.makes_element);
        assert_eq!(
            example.javascript,
            "const reply = await chat.sendC2cMessage({\n  toAccount: \"rider_17\",\n  \
             msgBody: [element.text(\"good morning\")],\n});"
        );
        assert_eq!(
            example.python,
            "reply = chat.send_c2c_message(to_account=\"rider_17\", msg_body=[element.text(\"good morning\")])"
        );
        assert_eq!(
            example.rust.call,
            "let reply = chat.send(SendC2cMessage::new(\"rider_17\", [Element::text(\"good morning\")])).await?;"
        );
        assert_eq!(example.rust.types, ["SendC2cMessage"]);
    }

    #[test]
    fn no_call_that_is_shown_holds_a_number_that_the_core_fills_in() {
        let api = description::load(&root().join("api")).unwrap();
        for (_, endpoint) in api.endpoints() {
            let Some(example) = example(&api, endpoint) else { continue };
            for field in endpoint.request.fields.iter().filter(|field| field.is_filled) {
                assert!(!example.python.contains(&format!(" {}=", field.name)), "{}", endpoint.name);
            }
        }
    }

    #[test]
    fn a_push_that_is_shown_does_not_go_to_everybody() {
        for name in ["push", "push_to_members"] {
            assert!(examples(name).python.contains("condition="), "{name}");
        }
    }
}
