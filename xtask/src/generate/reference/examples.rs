//! A call of an endpoint in each language, made from its first sample.

use crate::description::{Api, Endpoint, Field, Filled, Object, Required, Type, names};
use crate::generate::layout::Language;
use crate::generate::literal::literal_with;
use crate::generate::renamed::{self, only_text};
use crate::generate::rust::Writer;
use quote::quote;
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
    let sample = least(api, endpoint, endpoint.request_samples.first()?.as_object()?);
    let javascript = {
        let params = Value::from(renamed::object(api, &endpoint.request, &sample, names::camel));
        let params =
            if params == Value::from(Map::new()) { String::new() } else { code(Language::TypeScript, &params) };
        format!("const reply = await chat.{}({params});", names::camel(&endpoint.name))
    };
    let python = format!("reply = chat.{}({})", endpoint.name, python_arguments(api, &endpoint.request, &sample));
    let mut writer = Writer::new(api, false);
    let request = writer.object(&endpoint.request, &sample)?;
    let call = quote!(let reply = chat.send(#request).await?;).to_string();
    let types = writer.types.into_iter().collect();
    Some(Example { rust: Rust { types, call }, javascript, python, makes_element: writer.makes_element })
}

/// In Python, a walk through all that an endpoint lists page by page. It begins where the first page does.
pub fn paged_example(api: &Api, endpoint: &Endpoint) -> Option<String> {
    let mut sample = least(api, endpoint, endpoint.request_samples.first()?.as_object()?);
    let positions = endpoint.request.fields.iter().enumerate().filter(|(at, _)| endpoint.is_position(*at));
    for (_, field) in positions {
        sample.as_object_mut()?.remove(&field.wire);
    }
    let arguments = python_arguments(api, &endpoint.request, &sample);
    Some(format!("for item in chat.items.{}({arguments}):\n    print(item)", endpoint.name))
}

fn python_arguments(api: &Api, request: &Object, sample: &Value) -> String {
    let arguments = renamed::object(api, request, sample, str::to_string);
    let arguments = arguments.iter().map(|(name, value)| format!("{name}={}", code(Language::Python, value)));
    arguments.collect::<Vec<_>>().join(", ")
}

/// A value in a language's names, elements by their short constructor.
fn code(language: Language, value: &Value) -> String {
    let names = match language {
        Language::TypeScript => ["msgType", "msgContent", "text"],
        _ => ["msg_type", "msg_content", "text"],
    };
    let short = |value: &Value| Some(format!("element.text({})", Value::from(only_text(value, names)?)));
    literal_with(language, value, &short)
}

/// The part of a sample that a person would write: readers paste it into a loop, where a number that the core fills in
/// would make every message the first one's repetition.
///
/// What is required stays. Numbers that the core fills in go, and so do the position of a first page and optional
/// numbers, which mostly repeat a default. A message needs its receivers and its body only, but nobody is to send it to
/// everybody by accident: conditions stay.
fn least(api: &Api, endpoint: &Endpoint, sample: &Map<String, Value>) -> Value {
    let request = &endpoint.request;
    let is_message = request.fields.iter().any(|field| field.is_asked() && holds_elements(&field.ty));
    let stays = |at: usize, field: &Field| match field.required {
        _ if field.filled.is_some() => false,
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
        fields.any(|field| field.filled == Some(Filled::Random) && field.wire == wire)
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

/// A sample as JSON.
pub fn json(sample: &Value) -> String {
    Language::Json.shown(&sample.to_string())
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
            "const reply = await chat.sendC2cMessage({\"toAccount\": \"rider_17\", \
             \"msgBody\": [element.text(\"good morning\")]});"
        );
        assert_eq!(
            example.python,
            "reply = chat.send_c2c_message(to_account=\"rider_17\", msg_body=[element.text(\"good morning\")])"
        );
        assert_eq!(
            example.rust.call.replace(' ', ""),
            "letreply=chat.send(SendC2cMessage::new(\"rider_17\",[Element::text(\"goodmorning\")])).await?;"
        );
        assert_eq!(example.rust.types, ["SendC2cMessage"]);
    }

    #[test]
    fn no_call_that_is_shown_holds_a_number_that_the_core_fills_in() {
        let api = description::load(&root().join("api")).unwrap();
        for (_, endpoint) in api.endpoints() {
            let Some(example) = example(&api, endpoint) else { continue };
            for field in endpoint.request.fields.iter().filter(|field| field.filled.is_some()) {
                let is_given = |before: char| example.python.contains(&format!("{before}{}=", field.name));
                assert!(![' ', '('].into_iter().any(is_given), "{}", endpoint.name);
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
