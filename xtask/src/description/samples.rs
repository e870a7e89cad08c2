//! Checks that samples and defaults fit the fields they belong to.

use super::load::Report;
use super::{Api, Endpoint, Field, Limits, Object, Required, SharedKind, Type, Union};
use serde_json::{Map, Value};

/// Fields that every reply may have beside its own.
pub const ENVELOPE: &[&str] = &["ActionStatus", "ErrorCode", "ErrorInfo", "ErrorDisplay", "RequestId"];

pub fn check(api: &Api, problems: &mut Vec<String>) {
    for (family, endpoint) in api.endpoints() {
        let Endpoint { request, reply, .. } = endpoint;
        let mut report = Report::new(&family.file, &endpoint.name, problems);
        defaults(api, request, "request", &mut report);
        for (index, sample) in endpoint.request_samples.iter().enumerate() {
            let mut sampler = Sampler { api, strict: true, report: &mut report };
            sampler.object(request, sample, &[], &format!("request sample {}", index + 1));
        }
        for (index, sample) in endpoint.reply_samples.iter().enumerate() {
            let mut sampler = Sampler { api, strict: false, report: &mut report };
            sampler.object(reply, sample, ENVELOPE, &format!("reply sample {}", index + 1));
        }
    }
    for shared in &api.shared {
        let mut report = Report::new("types.yaml", &shared.name, problems);
        let variants = match &shared.kind {
            SharedKind::Object(object) => {
                defaults(api, object, "", &mut report);
                &[][..]
            }
            SharedKind::Union(union) => &union.variants[..],
            SharedKind::OneOf(_) => &[],
        };
        let samples = shared.samples.iter().chain(variants.iter().flat_map(|variant| &variant.samples));
        for (index, sample) in samples.enumerate() {
            let mut sampler = Sampler { api, strict: true, report: &mut report };
            sampler.shared(&shared.name, sample, &format!("sample {}", index + 1));
        }
    }
}

/// What is wrong with a request that did not come from the description.
#[cfg(test)]
pub fn unfit(api: &Api, object: &Object, request: &Value) -> Vec<String> {
    let mut problems = Vec::new();
    let mut report = Report::new("", "", &mut problems);
    Sampler { api, strict: true, report: &mut report }.object(object, request, &[], "");
    problems
}

fn defaults(api: &Api, object: &Object, path: &str, report: &mut Report) {
    for field in &object.fields {
        let path = format!("{path} {}", field.wire).trim().to_string();
        if let Some(default) = &field.default {
            let mut sampler = Sampler { api, strict: true, report };
            sampler.field(field, default, &format!("{path} default"));
        }
        if let Type::Object(inner) = field.ty.innermost() {
            defaults(api, inner, &path, report);
        }
    }
}

pub struct Sampler<'a, 'r, 'p> {
    pub api: &'a Api,
    /// Requests: also required fields, limits and values.
    pub strict: bool,
    pub report: &'r mut Report<'p>,
}

impl Sampler<'_, '_, '_> {
    pub fn object(&mut self, object: &Object, value: &Value, also_known: &[&str], path: &str) {
        let Some(map) = self.map(value, path) else { return };
        for (key, value) in map {
            let field = object.fields.iter().find(|field| &field.wire == key || field.aliases.contains(key));
            match field {
                Some(field) => self.field(field, value, &join(path, key)),
                None if also_known.contains(&key.as_str()) => {}
                None => self.report.add(&join(path, key), "is not described"),
            }
        }
        if self.strict {
            self.presence(object, map, path);
        }
    }

    fn presence(&mut self, object: &Object, map: &Map<String, Value>, path: &str) {
        for (index, field) in object.fields.iter().enumerate() {
            let excused = object.is_alternative(index);
            if field.required == Required::Yes && !excused && !is_there(field, map) {
                self.report.add(&join(path, &field.wire), "is required and missing");
            }
        }
        for group in &object.exactly_one_of {
            let wires: Vec<&str> = group.iter().map(|&index| object.fields[index].wire.as_str()).collect();
            if group.iter().filter(|&&index| is_there(&object.fields[index], map)).count() != 1 {
                self.report.add(path, format!("has not exactly one of {}", wires.join(", ")));
            }
        }
        for group in &object.at_least_one_of {
            let wires: Vec<&str> = group.iter().map(|&index| object.fields[index].wire.as_str()).collect();
            if !group.iter().any(|&index| is_there(&object.fields[index], map)) {
                self.report.add(path, format!("has none of {}", wires.join(", ")));
            }
        }
    }

    fn map<'v>(&mut self, value: &'v Value, path: &str) -> Option<&'v Map<String, Value>> {
        if !value.is_object() {
            self.report.add(path, format!("is {} and no object", kind_of(value)));
        }
        value.as_object()
    }

    fn field(&mut self, field: &Field, value: &Value, path: &str) {
        self.value(&field.ty, value, path);
        if self.strict {
            let limits = match field.enforced {
                true => field.limits.clone(),
                false => Limits { values: field.limits.values.clone(), open: field.limits.open, ..Limits::default() },
            };
            for reason in beyond_limits(&limits, value) {
                self.report.add(path, reason);
            }
        }
    }

    fn value(&mut self, ty: &Type, value: &Value, path: &str) {
        let (fits, expected) = match ty {
            Type::Any => (true, ""),
            Type::String | Type::Enum(_) => (value.is_string(), "string"),
            Type::Integer => (value.is_i64() || value.is_u64(), "integer"),
            Type::Time => (is_time(value), "time"),
            Type::Number => (value.is_number(), "number"),
            Type::Boolean => (value.is_boolean(), "boolean"),
            Type::Free | Type::Map(_) | Type::Object(_) | Type::Shared(_) => (value.is_object(), "object"),
            Type::List(_) => (value.is_array(), "list"),
            Type::OneOf(one_of) => (one_of.types.iter().any(|ty| looks_like(ty, value)), one_of.name.as_str()),
        };
        if !fits {
            self.report.add(path, format!("is {} and no {expected}", kind_of(value)));
            return;
        }
        match (ty, value) {
            (Type::Object(object), _) => self.object(object, value, &[], path),
            (Type::Shared(name), _) => self.shared(name, value, path),
            (Type::List(inner), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(inner, item, &format!("{path}[{index}]"));
                }
            }
            (Type::Map(inner), Value::Object(map)) => {
                map.iter().for_each(|(key, value)| self.value(inner, value, &join(path, key)));
            }
            _ => {}
        }
    }

    fn shared(&mut self, name: &str, value: &Value, path: &str) {
        let api = self.api;
        match &api.shared(name).kind {
            SharedKind::Object(object) => self.object(object, value, &[], path),
            SharedKind::Union(union) => self.union(union, value, path),
            // Stands in fields as a type of its own; here only for samples in types.yaml.
            SharedKind::OneOf(one_of) => self.value(&Type::OneOf(one_of.clone()), value, path),
        }
    }

    fn union(&mut self, union: &Union, value: &Value, path: &str) {
        let Some(map) = self.map(value, path) else { return };
        let (Some(Value::String(tag)), Some(content)) = (map.get(&union.tag), map.get(&union.content)) else {
            self.report.add(path, format!("has no {} with {}", union.tag, union.content));
            return;
        };
        if let Some(variant) = union.variants.iter().find(|variant| &variant.wire == tag) {
            self.object(&variant.object, content, &[], &join(path, &union.content));
        }
    }
}

/// Whether an object has a field, by whichever of its names.
fn is_there(field: &Field, map: &Map<String, Value>) -> bool {
    std::iter::once(&field.wire).chain(&field.aliases).any(|name| map.contains_key(name))
}

/// A moment is a number or its digits.
fn is_time(value: &Value) -> bool {
    value.is_u64() || value.as_str().is_some_and(|text| text.parse::<u64>().is_ok())
}

/// Whether a value is of a plain type.
fn looks_like(ty: &Type, value: &Value) -> bool {
    match ty {
        Type::String => value.is_string(),
        Type::Integer => value.is_i64() || value.is_u64(),
        Type::List(inner) => value.as_array().is_some_and(|items| items.iter().all(|item| looks_like(inner, item))),
        Type::Map(inner) => value.as_object().is_some_and(|map| map.values().all(|value| looks_like(inner, value))),
        _ => false,
    }
}

fn beyond_limits(limits: &Limits, value: &Value) -> Vec<String> {
    let mut reasons = Vec::new();
    let size = match value {
        Value::Array(items) => Some(items.len()),
        Value::Object(map) => Some(map.len()),
        _ => None,
    };
    let mut refuse = |wrong: bool, reason: String| {
        if wrong {
            reasons.push(reason);
        }
    };
    if let Some(size) = size {
        refuse(limits.max_items.is_some_and(|max| size > max as usize), format!("has {size} entries: too many"));
        refuse(limits.min_items.is_some_and(|min| size < min as usize), format!("has {size} entries: too few"));
    }
    if let Some(text) = value.as_str() {
        let bytes = text.len();
        refuse(limits.max_bytes.is_some_and(|max| bytes > max as usize), format!("has {bytes} bytes: too long"));
    }
    for text in value.as_array().into_iter().flatten().filter_map(Value::as_str) {
        let bytes = text.len();
        refuse(
            limits.item_max_bytes.is_some_and(|max| bytes > max as usize),
            format!("`{text}` has {bytes} bytes: too long"),
        );
    }
    if let Some(number) = value.as_f64() {
        refuse(limits.min.is_some_and(|min| number < min as f64), format!("{value} is below the minimum"));
        refuse(limits.max.is_some_and(|max| number > max as f64), format!("{value} is above the maximum"));
    }
    if !limits.values.is_empty() && !limits.open {
        let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for item in items.iter().filter(|item| !limits.values.contains(item)) {
            refuse(true, format!("{item} is none of the values"));
        }
    }
    reasons
}

fn join(path: &str, key: &str) -> String {
    if path.ends_with(|c: char| c.is_ascii_digit()) && path.contains("sample") && !path.contains(':') {
        format!("{path}: {key}")
    } else {
        format!("{path}.{key}")
    }
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
