//! Every type name stands for one shape in the whole API.

use super::load::Report;
use super::{Api, Endpoint, Field, Object, Role, SharedKind, Type, names};
use std::collections::HashMap;

/// Where a type name was first seen, and its shape there.
struct Seen {
    place: String,
    shape: String,
}

#[derive(Default)]
struct Index {
    seen: HashMap<String, Seen>,
}

/// Reports names that stand for two shapes, and names that a language or the packages take.
pub fn check(api: &Api, problems: &mut Vec<String>) {
    let mut index = Index::default();
    for shared in &api.shared {
        let mut report = Report::new("types.yaml", &shared.name, problems);
        match &shared.kind {
            SharedKind::Object(object) => index.object(object, "", "", &mut report),
            SharedKind::OneOf(one_of) => {
                index.name(&one_of.name, format!("one of {}", one_of.name), "", &mut report);
            }
            SharedKind::Union(union) => {
                index.name(&shared.name, format!("union of {}", shared.name), "", &mut report);
                for variant in &union.variants {
                    index.object(&variant.object, &variant.wire, &format!("{} ", variant.wire), &mut report);
                }
            }
        }
    }
    for (family, endpoint) in api.endpoints() {
        let Endpoint { request, reply, .. } = endpoint;
        let mut report = Report::new(&family.file, &endpoint.name, problems);
        index.object(request, "request", "request ", &mut report);
        index.object(reply, "reply", "reply ", &mut report);
    }
    for (family, webhook) in api.webhooks() {
        let mut report = Report::new(&family.file, &webhook.name, problems);
        index.object(&webhook.request, "request", "request ", &mut report);
        index.object(&webhook.response, "response", "response ", &mut report);
    }
}

impl Index {
    /// `place` is where the object stands, `path` what the paths of its fields begin with.
    fn object(&mut self, object: &Object, place: &str, path: &str, report: &mut Report) {
        self.name(&object.name, shape(object), place, report);
        for field in &object.fields {
            let path = format!("{path}{}", field.wire);
            match field.ty.innermost() {
                Type::Object(inner) => self.object(inner, &path, &format!("{path}."), report),
                Type::Enum(inner) => {
                    self.name(&inner.name, format!("enum of {:?}", inner.values), &path, report);
                }
                _ => {}
            }
        }
    }

    fn name(&mut self, name: &str, shape: String, path: &str, report: &mut Report) {
        if names::is_taken_type_name(name) {
            report.add(path, format!("the type name `{name}` is taken: give another with `as:`"));
        }
        let place = report.place(path);
        match self.seen.get(name) {
            Some(seen) if seen.shape != shape => {
                report.add(path, format!("the type name `{name}` has another shape at {}: use `as:`", seen.place));
            }
            Some(_) => {}
            None => {
                self.seen.insert(name.to_string(), Seen { place, shape });
            }
        }
    }
}

/// All that makes two objects the same type: direction, fields, types, limits; not notes.
fn shape(object: &Object) -> String {
    let fields = object.fields.iter().map(|field| {
        let ty = type_shape(&field.ty);
        let Field { wire, name, aliases, required, limits, big, in_query, .. } = field;
        let Field { enforced, old_values, hint, timestamp, empty_means, .. } = field;
        format!("{wire} {name} {aliases:?} {ty} {required:?} {limits:?} {big} {in_query} {enforced} {old_values:?} {hint:?} {timestamp:?} {empty_means:?}")
    });
    let fields = fields.collect::<Vec<_>>().join("; ");
    let role = if object.role == Role::Shared { Role::Request } else { object.role };
    format!("{role:?} {{{fields}}} {:?} {:?}", object.exactly_one_of, object.at_least_one_of)
}

fn type_shape(ty: &Type) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Integer => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "any".into(),
        Type::Time => "time".into(),
        Type::Free => "object".into(),
        Type::Shared(name) => name.clone(),
        Type::OneOf(one_of) => one_of.name.clone(),
        Type::Enum(inner) => inner.name.clone(),
        Type::Object(inner) => format!("{} {}", inner.name, shape(inner)),
        Type::List(inner) => format!("list of {}", type_shape(inner)),
        Type::Map(inner) => format!("map of {}", type_shape(inner)),
    }
}
