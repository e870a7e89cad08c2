//! What the short constructors of message elements ask for, in the languages whose compilers do not check it.

use crate::description::named::Named;
use crate::description::{Api, Field, Object, SharedKind, Type};
use serde::Serialize;

/// An object that constructors make, such as an element's content.
#[derive(Serialize)]
pub struct Made {
    /// `SOUND_ELEMENT`
    pub name: String,
    pub fields: Vec<MadeField>,
}

#[derive(Serialize)]
pub struct MadeField {
    pub name: String,
    /// As the core says it in errors.
    pub takes: &'static str,
    pub is_asked: bool,
}

/// The objects, with the names of fields as a language spells them.
pub fn made(api: &Api, spelled: fn(&str) -> String) -> Vec<Made> {
    let unions = api.shared.iter().filter_map(|shared| match &shared.kind {
        SharedKind::Union(union) => Some(union),
        _ => None,
    });
    let named = unions.flat_map(|union| &union.variants).flat_map(|variant| variant.object.named());
    let objects = named.filter_map(|named| match named {
        Named::Object(object) => Some(object),
        Named::Enum(_) => None,
    });
    objects.map(|object| object_of(object, spelled)).collect()
}

fn object_of(object: &Object, spelled: fn(&str) -> String) -> Made {
    let field = |field: &Field| MadeField {
        name: spelled(&field.name),
        takes: takes(&field.ty),
        is_asked: field.is_argument(),
    };
    let name = crate::description::names::snake(&object.name).to_uppercase();
    Made { name, fields: object.fields.iter().map(field).collect() }
}

/// The same words as in the core's `described`.
fn takes(ty: &Type) -> &'static str {
    match ty {
        Type::String | Type::Enum(_) => "a string",
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "true or false",
        Type::List(_) => "a list",
        _ => "an object",
    }
}
