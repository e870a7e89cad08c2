//! Values in JavaScript and Python, in the language's names, and in JSON.

use super::code::{Code, Style};
use crate::description::{Api, Field, Object, SharedKind, Type, Union, names};
use serde_json::{Map, Value};

#[derive(Clone, Copy, PartialEq)]
pub enum Language {
    JavaScript,
    Python,
    Json,
}

impl Language {
    fn spell(self, snake: &str) -> String {
        if self == Language::JavaScript { names::camel(snake) } else { snake.to_string() }
    }

    /// A name before its value in an object.
    fn key(self, name: &str) -> String {
        let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let plain = plain && !name.starts_with(|c: char| c.is_ascii_digit()) && !name.is_empty();
        match self {
            Language::JavaScript if plain => format!("{name}: "),
            _ => format!("{}: ", Value::from(name)),
        }
    }

    fn object(self, items: Vec<Code>) -> Code {
        let style = Style { spaced: self == Language::JavaScript, ..self.style() };
        Code::Group { open: "{".into(), items, close: "}", style }
    }

    fn list(self, items: Vec<Code>) -> Code {
        Code::Group { open: "[".into(), items, close: "]", style: self.style() }
    }

    fn style(self) -> Style {
        Style { spaced: false, trailing: self != Language::Json, hugging: self != Language::Python }
    }

    /// A text, in the quotes that need the fewest escapes where Python's formatter wants them.
    fn text(self, text: &str) -> String {
        let quoted = Value::from(text).to_string();
        let simple = quoted == format!("\"{}\"", text.replace('"', "\\\""));
        if self == Language::Python && simple && text.contains('"') && !text.contains('\'') {
            format!("'{text}'")
        } else {
            quoted
        }
    }
}

/// What stands for each field of a sample, in the description's order.
pub fn fields(object: &Object, sample: &Map<String, Value>, code: impl Fn(&Field, &Value) -> Code) -> Vec<Code> {
    object.fields.iter().filter_map(|field| Some(code(field, sample.get(&field.wire)?))).collect()
}

pub fn object(api: &Api, language: Language, object: &Object, sample: &Map<String, Value>) -> Code {
    language.object(fields(object, sample, |field, inner| {
        let code = value(api, language, &field.ty, inner);
        Code::labeled(language.key(&language.spell(&field.name)), code)
    }))
}

pub fn value(api: &Api, language: Language, ty: &Type, sample: &Value) -> Code {
    match (ty, sample) {
        (Type::Object(inner), Value::Object(map)) => object(api, language, inner, map),
        (Type::Shared(name), Value::Object(map)) => match &api.shared(name).kind {
            SharedKind::Object(inner) => object(api, language, inner, map),
            SharedKind::Union(inner) => union(api, language, inner, map),
            SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
        },
        (Type::List(inner), Value::Array(items)) => {
            let items = items.iter().map(|item| value(api, language, inner, item));
            language.list(items.collect())
        }
        (Type::Map(inner), Value::Object(map)) => {
            let entries = map.iter();
            let entries = entries.map(|(key, entry)| (key, value(api, language, inner, entry)));
            language.object(entries.map(|(key, code)| Code::labeled(language.key(key), code)).collect())
        }
        _ => plain(language, sample),
    }
}

fn union(api: &Api, language: Language, union: &Union, sample: &Map<String, Value>) -> Code {
    if let Some(text) = super::only_text(union, sample) {
        return Code::group("element.text(".into(), vec![Code::Atom(language.text(text))], ")");
    }
    let variant = union.variants.iter().find(|variant| sample.get(&union.tag) == Some(&Value::from(&*variant.wire)));
    let entries = sample.iter().map(|(key, inner)| {
        let code = match (variant, inner) {
            (Some(variant), Value::Object(map)) if *key == union.content => object(api, language, &variant.object, map),
            _ => plain(language, inner),
        };
        Code::labeled(language.key(&language.spell(&names::snake(key))), code)
    });
    language.object(entries.collect())
}

/// A value that has no names of ours in it.
pub fn plain(language: Language, sample: &Value) -> Code {
    match sample {
        Value::Array(items) => language.list(items.iter().map(|item| plain(language, item)).collect()),
        Value::Object(map) => {
            let entries = map.iter();
            let entries = entries.map(|(key, inner)| Code::labeled(language.key(key), plain(language, inner)));
            language.object(entries.collect())
        }
        Value::String(text) => Code::Atom(language.text(text)),
        Value::Bool(true) if language == Language::Python => Code::Atom("True".into()),
        Value::Bool(false) if language == Language::Python => Code::Atom("False".into()),
        Value::Null if language == Language::Python => Code::Atom("None".into()),
        // Beyond 2^53 a JavaScript number is not exact.
        Value::Number(number) if language == Language::JavaScript && beyond_double(number) => {
            Code::Atom(format!("{number}n"))
        }
        other => Code::Atom(other.to_string()),
    }
}

fn beyond_double(number: &serde_json::Number) -> bool {
    number.as_i64().is_some_and(|number| number.unsigned_abs() > 1 << 53)
}
