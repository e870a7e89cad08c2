//! What the short constructors of message elements must be given, in the languages in which anything can be given.

use crate::description::named::Named;
use crate::description::{Api, Object, SharedKind};
use serde::Serialize;

/// Objects within elements that constructors are given the fields of; other ones are passed on as they are.
const PARTS: [&str; 2] = ["ImageInfo", "StreamChunk"];

/// What must be given of an object that a constructor fills in, such as an element's content.
#[derive(Serialize)]
pub struct Required {
    /// `SOUND_ELEMENT`
    pub object: String,
    pub fields: Vec<String>,
}

/// What all objects must have, with the names of fields as a language spells them.
pub fn required(api: &Api, spelled: fn(&str) -> String) -> Vec<Required> {
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
    objects.map(|object| required_of(object, spelled)).collect()
}

fn required_of(object: &Object, spelled: fn(&str) -> String) -> Required {
    let fields = object.fields.iter().filter(|field| field.is_argument());
    Required {
        object: crate::description::names::snake(&object.name).to_uppercase(),
        fields: fields.map(|field| spelled(&field.name)).collect(),
    }
}
