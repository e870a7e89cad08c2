//! What the short constructors of message elements ask for, in the languages whose compilers do not check it.

use crate::description::named::Named;
use crate::description::{Api, Field, Object, SharedKind, Type};
use serde::Serialize;

/// Objects within elements that constructors are given the fields of; other ones are passed on as they are.
const PARTS: [&str; 2] = ["ImageInfo", "StreamChunk"];

/// What holds for the fields of an object that a constructor fills in, such as an element's content.
#[derive(Serialize)]
pub struct ObjectRules {
    /// `SOUND_ELEMENT`
    pub name: String,
    pub fields: Vec<FieldRule>,
}

#[derive(Serialize)]
pub struct FieldRule {
    pub name: String,
    /// As the core says it in errors.
    pub takes: &'static str,
    pub is_required: bool,
}

/// The rules of all objects, with the names of fields as a language spells them.
pub fn object_rules(api: &Api, spelled: fn(&str) -> String) -> Vec<ObjectRules> {
    let unions = api.shared.iter().filter_map(|shared| match &shared.kind {
        SharedKind::Union(union) => Some(union),
        _ => None,
    });
    let variants = unions.flat_map(|union| &union.variants);
    let objects = variants.flat_map(|variant| {
        variant.object.named().into_iter().filter_map(|named| match named {
            Named::Object(object) if object.name == variant.object.name || PARTS.contains(&object.name.as_str()) => {
                Some(object)
            }
            _ => None,
        })
    });
    objects.map(|object| rules_of(object, spelled)).collect()
}

fn rules_of(object: &Object, spelled: fn(&str) -> String) -> ObjectRules {
    let field =
        |field: &Field| FieldRule { name: spelled(&field.name), takes: takes(field), is_required: field.is_argument() };
    let name = crate::description::names::snake(&object.name).to_uppercase();
    ObjectRules { name, fields: object.fields.iter().map(field).collect() }
}

/// The same words as in the core's `described`.
fn takes(field: &Field) -> &'static str {
    match &field.ty {
        Type::String | Type::Enum(_) => "a string",
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::List(_) => "a list",
        _ => panic!("no constructor of an element takes a field of the type of {}", field.wire),
    }
}
