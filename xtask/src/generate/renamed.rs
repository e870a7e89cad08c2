//! A request in the names of a language instead of the wire's.

use crate::description::{Api, Object, SharedKind, Type, names};
use serde_json::{Map, Value};

/// How a language spells a snake-case name.
pub type Spell = fn(&str) -> String;

/// The object in the names of a language; what users name themselves stays.
pub fn object(api: &Api, object: &Object, value: &Value, spell: Spell) -> Map<String, Value> {
    let fields = value.as_object().into_iter().flatten();
    fields
        .map(|(key, value)| match object.fields.iter().find(|field| &field.wire == key) {
            Some(field) => (spell(&field.name), renamed(api, &field.ty, value, spell)),
            None => (key.clone(), value.clone()),
        })
        .collect()
}

/// The text of an element that holds nothing else: such a one has a short constructor in every language. `names` are those
/// of the kind, of the content, and of the text in it.
pub fn only_text<'v>(element: &'v Value, [kind, content, text]: [&str; 3]) -> Option<&'v str> {
    let content = element.get(content)?.as_object()?;
    let is_text = element.get(kind)? == "TIMTextElem" && content.len() == 1;
    if is_text { content.get(text)?.as_str() } else { None }
}

fn renamed(api: &Api, ty: &Type, value: &Value, spell: Spell) -> Value {
    match (ty, value) {
        (Type::Object(inner), _) => object(api, inner, value, spell).into(),
        (Type::List(inner), Value::Array(items)) => items.iter().map(|item| renamed(api, inner, item, spell)).collect(),
        (Type::Map(inner), Value::Object(map)) => {
            map.iter().map(|(key, value)| (key.clone(), renamed(api, inner, value, spell))).collect()
        }
        (Type::Shared(name), _) => match &api.shared(name).kind {
            SharedKind::Object(inner) => object(api, inner, value, spell).into(),
            SharedKind::OneOf(_) => value.clone(),
            SharedKind::Union(union) => {
                let kind = &value[&union.tag];
                let known = union.variants.iter().find(|variant| *kind == variant.wire);
                let content = &value[&union.content];
                let content = match known {
                    Some(variant) => object(api, &variant.object, content, spell).into(),
                    None => content.clone(),
                };
                let key = |wire: &str| spell(&names::snake(wire));
                [(key(&union.tag), kind.clone()), (key(&union.content), content)].into_iter().collect()
            }
        },
        _ => value.clone(),
    }
}
