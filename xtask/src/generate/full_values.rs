//! Requests and replies in which every described field is set, made from types, limits and values.

use crate::description::{Api, Field, Object, SharedKind, Type, Union};
use serde_json::{Map, Value, json};

/// The largest integer that every language holds exactly in a plain number.
const MAX_SAFE: i64 = (1 << 53) - 1;

/// As many objects as are needed for every field, and every member of a group of alternatives, to be in one of them.
pub fn full_values(api: &Api, object: &Object) -> Vec<Value> {
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
        let fields = object.fields.iter().map(|field| match (&field.ty, field.limits.max_items) {
            // A short list has no room for every kind at once.
            (Type::List(inner), Some(max)) if (max as usize) < self.kinds(inner, field, around) => {
                self.kinds(inner, field, around)
            }
            _ => self.rounds_of(&field.ty, around),
        });
        groups.chain(fields).max().unwrap_or(1).max(1)
    }

    fn rounds_of(&self, ty: &Type, around: &Around) -> usize {
        match ty {
            Type::List(inner) | Type::Map(inner) => self.rounds_of(inner, around),
            Type::Object(object) => self.rounds(object, around),
            Type::Shared(name) if !around.contains(&name.as_str()) => match &self.api.shared(name).kind {
                SharedKind::Object(object) => self.rounds(object, &[around, &[name.as_str()]].concat()),
                // Lists hold every kind at once.
                SharedKind::Union(_) | SharedKind::OneOf(_) => 1,
            },
            Type::OneOf(one_of) => one_of.types.len(),
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
            Type::Integer => limits.max.or(limits.min.filter(|&min| min > 1).map(i128::from)).map_or(1, safe).into(),
            Type::Number => {
                let (min, max) = (limits.min.map(|min| min as f64), limits.max.map(|max| max as f64));
                1.5_f64.clamp(min.unwrap_or(f64::MIN), max.unwrap_or(f64::MAX)).into()
            }
            Type::Boolean => true.into(),
            Type::Time => 1_735_689_600_123_i64.into(),
            Type::Any => json!({ "Any_Key": ["text", 1.5, true] }),
            Type::Free => json!({ "Any_Key": { "SubKey": 1 } }),
            Type::Object(object) => self.object(object, round, around),
            Type::Shared(name) => self.shared(name, round, around),
            Type::OneOf(one_of) => self.value(&one_of.types[round % one_of.types.len()], field, round, around),
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
                SharedKind::Object(_) | SharedKind::OneOf(_) => 1,
            },
            _ => 1,
        }
    }

    fn shared(&self, name: &str, round: usize, around: &Around) -> Value {
        let inside = [around, &[name]].concat();
        match &self.api.shared(name).kind {
            SharedKind::Object(object) => self.object(object, round, &inside),
            SharedKind::Union(union) => self.union(union, if around.contains(&name) { 0 } else { round }, &inside),
            SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
        }
    }

    fn union(&self, union: &Union, round: usize, around: &Around) -> Value {
        let variant = &union.variants[round % union.variants.len()];
        json!({ &union.tag: variant.wire, &union.content: self.object(&variant.object, round, around) })
    }
}

/// A bound, or what every language can still hold.
fn safe(bound: impl TryInto<i64>) -> i64 {
    bound.try_into().unwrap_or(MAX_SAFE).min(MAX_SAFE)
}

/// Whether a field has to give way to another one of its group in this round.
fn left_out(object: &Object, index: usize, round: usize) -> bool {
    object.exactly_one_of.iter().any(|group| group.contains(&index) && group[round % group.len()] != index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::{self, model::Model};
    use std::collections::BTreeSet;

    fn api() -> Api {
        description::load(&crate::root().join("api")).unwrap()
    }

    /// The paths of all fields of an object, those of shared types once.
    fn described(api: &Api, object: &Object, path: &str, around: &Around, paths: &mut BTreeSet<String>) {
        for field in &object.fields {
            let path = format!("{path}.{}", field.wire);
            match field.ty.innermost() {
                Type::Object(object) => described(api, object, &path, around, paths),
                Type::Shared(name) if !around.contains(&name.as_str()) => {
                    let inside = [around, &[name.as_str()]].concat();
                    match &api.shared(name).kind {
                        SharedKind::Object(object) => described(api, object, &path, &inside, paths),
                        SharedKind::Union(union) => union.variants.iter().for_each(|variant| {
                            described(api, &variant.object, &format!("{path}.{}", union.content), &inside, paths);
                        }),
                        SharedKind::OneOf(_) => {}
                    }
                }
                _ => {}
            }
            paths.insert(path);
        }
    }

    /// The paths of all fields that a value has.
    fn present(value: &Value, path: &str, paths: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                // Keys that users choose are not in the description.
                let path = if key == "Any_Key" { path.to_string() } else { format!("{path}.{key}") };
                present(value, &path, paths);
                paths.insert(path);
            }),
            Value::Array(items) => items.iter().for_each(|item| present(item, path, paths)),
            _ => {}
        }
    }

    #[test]
    fn every_field_of_every_request_and_reply_is_set_in_one_of_the_objects() {
        let api = api();
        for (_, endpoint) in api.endpoints() {
            for object in [&endpoint.request, &endpoint.reply] {
                let (mut wanted, mut set) = (BTreeSet::new(), BTreeSet::new());
                described(&api, object, "", &[], &mut wanted);
                full_values(&api, object).iter().for_each(|made| present(made, "", &mut set));
                let missing: Vec<&String> = wanted.difference(&set).collect();
                assert!(missing.is_empty(), "{}: {missing:?}", object.name);
            }
        }
    }

    #[test]
    fn what_is_made_keeps_to_the_limits_of_the_description() {
        let api = api();
        let model = Model::new(&api);
        for (family, endpoint) in api.endpoints() {
            let table: &'static _ = Box::leak(Box::new(model.endpoint(family, endpoint)));
            for body in full_values(&api, &endpoint.request) {
                assert_eq!(description::unfit(table, &body), None, "{}", endpoint.name);
            }
        }
    }

    #[test]
    fn a_list_of_elements_has_one_of_each_kind_and_nested_ones_end() {
        let api = api();
        let (_, endpoint) = api.endpoints().find(|(_, one)| one.name == "send_official_account_message").unwrap();
        let [body] = &full_values(&api, &endpoint.request)[..] else { panic!("no alternatives in here") };
        let SharedKind::Union(union) = &api.shared("MsgElement").kind else { panic!("no union") };
        let elements = body["MsgBody"].as_array().unwrap();
        assert_eq!(elements.len(), union.variants.len());
        let relay = elements.iter().find(|element| element["MsgType"] == "TIMRelayElem").unwrap();
        let nested = &relay["MsgContent"]["MsgList"][0]["MsgBody"];
        assert_eq!(nested, &json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "text" } }]));
    }
}
