//! Requests and replies in which every described field is set, made from types, limits and values.

use crate::description::{Api, Field, Object, SharedKind, Type, Union};
use serde_json::{Map, Value, json};

/// The largest integer that every language holds exactly in a plain number.
const MAX_SAFE: i64 = (1 << 53) - 1;

/// As many objects as are needed for every field, and every member of a group of alternatives, to be in one of them.
pub fn maximal(api: &Api, object: &Object) -> Vec<Value> {
    let maker = Maker { api };
    let rounds = maker.rounds(object, &[]);
    (0..rounds).map(|round| maker.object(object, round, &[])).collect()
}

struct Maker<'a> {
    api: &'a Api,
}

/// Names of the shared types around a value: a type that stands in itself is not followed forever.
type Around<'a> = [&'a str];

impl Maker<'_> {
    /// How many objects it takes until each alternative had its turn.
    fn rounds(&self, object: &Object, around: &Around) -> usize {
        let groups = object.exactly_one_of.iter().map(Vec::len);
        let fields = object.fields.iter().map(|field| self.rounds_of(&field.ty, around));
        groups.chain(fields).max().unwrap_or(1).max(1)
    }

    fn rounds_of(&self, ty: &Type, around: &Around) -> usize {
        match ty {
            Type::List(inner) | Type::Map(inner) => self.rounds_of(inner, around),
            Type::Object(object) => self.rounds(object, around),
            Type::Shared(name) if !around.contains(&name.as_str()) => match &self.api.shared(name).kind {
                SharedKind::Object(object) => self.rounds(object, &[around, &[name.as_str()]].concat()),
                // Lists hold every kind at once.
                SharedKind::Union(_) => 1,
            },
            _ => 1,
        }
    }

    fn object(&self, object: &Object, round: usize, around: &Around) -> Value {
        let mut map = Map::new();
        for (index, field) in object.fields.iter().enumerate() {
            if !left_out(object, index, round) {
                map.insert(field.wire.clone(), self.value(&field.ty, field, round, around));
            }
        }
        Value::Object(map)
    }

    fn value(&self, ty: &Type, field: &Field, round: usize, around: &Around) -> Value {
        let limits = &field.limits;
        let values = &limits.values;
        match ty {
            Type::String | Type::Integer | Type::Enum(_) | Type::Any if !values.is_empty() => {
                values[round % values.len()].clone()
            }
            Type::String | Type::Enum(_) => {
                let max = limits.max_bytes.or(limits.item_max_bytes).map_or(usize::MAX, |max| max as usize);
                field.name[..field.name.len().min(max)].into()
            }
            Type::Integer => limits.max.unwrap_or(limits.min.unwrap_or(1).max(1)).min(MAX_SAFE).into(),
            Type::Number => {
                let (min, max) = (limits.min.unwrap_or(i64::MIN), limits.max.unwrap_or(i64::MAX));
                1.5_f64.clamp(min as f64, max as f64).into()
            }
            Type::Boolean => true.into(),
            Type::Any => json!({ "Any_Key": ["text", 1.5, true] }),
            Type::Free => json!({ "Any_Key": { "SubKey": 1 } }),
            Type::Object(object) => self.object(object, round, around),
            Type::Shared(name) => self.shared(name, round, around),
            Type::List(inner) => {
                let (min, max) = (limits.min_items.unwrap_or(1).max(1), limits.max_items.unwrap_or(u32::MAX));
                let count = self.kinds(inner, field, around).clamp(min as usize, (max as usize).max(min as usize));
                (round..round + count).map(|round| self.value(inner, field, round, around)).collect()
            }
            Type::Map(inner) => json!({ "Any_Key": self.value(inner, field, round, around) }),
        }
    }

    /// How many items show all that a list may hold.
    fn kinds(&self, inner: &Type, field: &Field, around: &Around) -> usize {
        match inner {
            Type::String | Type::Integer | Type::Enum(_) => field.limits.values.len(),
            Type::Shared(name) if !around.contains(&name.as_str()) => match &self.api.shared(name).kind {
                SharedKind::Union(union) => union.variants.len(),
                SharedKind::Object(_) => 1,
            },
            _ => 1,
        }
    }

    fn shared(&self, name: &str, round: usize, around: &Around) -> Value {
        let inside = [around, &[name]].concat();
        match &self.api.shared(name).kind {
            SharedKind::Object(object) => self.object(object, round, &inside),
            SharedKind::Union(union) => self.union(union, if around.contains(&name) { 0 } else { round }, &inside),
        }
    }

    fn union(&self, union: &Union, round: usize, around: &Around) -> Value {
        let variant = &union.variants[round % union.variants.len()];
        json!({ &union.tag: variant.wire, &union.content: self.object(&variant.object, round, around) })
    }
}

/// Whether a field has to give way to another one of its group in this round.
fn left_out(object: &Object, index: usize, round: usize) -> bool {
    object.exactly_one_of.iter().any(|group| group.contains(&index) && group[round % group.len()] != index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description;
    use std::collections::BTreeSet;

    fn api() -> Api {
        description::load(&crate::root().join("api")).unwrap()
    }

    #[test]
    fn every_field_of_every_request_and_reply_is_set_in_one_of_the_objects() {
        let api = api();
        for (_, endpoint) in api.endpoints() {
            for object in [&endpoint.request, &endpoint.reply] {
                let made = maximal(&api, object);
                let set: BTreeSet<&String> = made.iter().flat_map(|one| one.as_object().unwrap().keys()).collect();
                let described: BTreeSet<&String> = object.fields.iter().map(|field| &field.wire).collect();
                assert_eq!(set, described, "{}", object.name);
            }
        }
    }

    #[test]
    fn what_is_made_keeps_to_the_limits_of_the_description() {
        let api = api();
        for (_, endpoint) in api.endpoints() {
            for body in maximal(&api, &endpoint.request) {
                assert_eq!(description::unfit(&api, &endpoint.request, &body), [""; 0], "{}", endpoint.name);
            }
        }
    }

    #[test]
    fn a_list_of_elements_has_one_of_each_kind_and_nested_ones_end() {
        let api = api();
        let (_, endpoint) = api.endpoints().find(|(_, one)| one.name == "send_official_account_message").unwrap();
        let [body] = &maximal(&api, &endpoint.request)[..] else { panic!("no alternatives in here") };
        let SharedKind::Union(union) = &api.shared("MsgElement").kind else { panic!("no union") };
        let elements = body["MsgBody"].as_array().unwrap();
        assert_eq!(elements.len(), union.variants.len());
        let relay = elements.iter().find(|element| element["MsgType"] == "TIMRelayElem").unwrap();
        let nested = &relay["MsgContent"]["MsgList"][0]["MsgBody"];
        assert_eq!(nested, &json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "text" } }]));
    }
}
