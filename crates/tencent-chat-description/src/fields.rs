//! From the flat list of fields to a tree of objects.

use super::load::Report;
use super::{Enum, Field, Limits, Object, OneOf, Required, Role, Type, names, raw};
use serde_json::Value as Json;
use serde_yaml_ng::Value;
use std::collections::BTreeMap;

/// Names of the types in `types.yaml`, with what those that hold one of several plain values are.
pub type SharedNames = BTreeMap<String, Option<OneOf>>;

/// What all fields of one list have in common.
pub struct Side<'a> {
    /// `request`, `reply` or nothing: stands before a field in a refusal.
    pub label: &'a str,
    pub role: Role,
    /// Name of the whole object.
    pub name: String,
    /// What the names of nested types begin with.
    pub prefix: String,
    /// Names of the types in `types.yaml`.
    pub shared: &'a SharedNames,
}

struct Node {
    raw: raw::Field,
    wire: String,
    ty: Type,
    children: Vec<Node>,
}

/// Builds the object that a list of fields describes. Fields that cannot be understood are reported and left out.
pub fn object(list: &[Value], side: &Side, report: &mut Report) -> Object {
    let mut roots = Vec::new();
    for (index, value) in list.iter().enumerate() {
        let raw: raw::Field = match serde_yaml_ng::from_value(value.clone()) {
            Ok(raw) => raw,
            Err(reason) => {
                let field = value.get("field").and_then(Value::as_str).map(str::to_string);
                let field = field.unwrap_or_else(|| format!("entry {}", index + 1));
                report.field(side.label, &field, reason);
                continue;
            }
        };
        let path = raw.field.clone();
        if let Err(reason) = insert(&mut roots, raw, side.shared) {
            report.field(side.label, &path, reason);
        }
    }
    let root = Whole { name: side.name.clone(), note: String::new(), within: None };
    build(roots, side, root, report)
}

fn insert(roots: &mut Vec<Node>, raw: raw::Field, shared: &SharedNames) -> Result<(), String> {
    let ty = parse_type(&raw.ty, shared)?;
    let path = raw.field.clone();
    let (parents, wire) = path.rsplit_once('.').map_or((None, path.as_str()), |(parents, wire)| (Some(parents), wire));
    if wire.is_empty() || !wire.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(format!("`{wire}` is not a field name"));
    }
    let siblings = match parents {
        Some(parents) => children(roots, parents)?,
        None => roots,
    };
    if siblings.iter().any(|node| node.wire == wire) {
        return Err("is described twice".into());
    }
    siblings.push(Node { wire: wire.to_string(), raw, ty, children: Vec::new() });
    Ok(())
}

/// The children of the object at a path like `QueryResult[].Detail[]`.
fn children<'n>(roots: &'n mut Vec<Node>, path: &str) -> Result<&'n mut Vec<Node>, String> {
    let mut level = roots;
    for segment in path.split('.') {
        let wire = segment.trim_end_matches("[]");
        let depth = (segment.len() - wire.len()) / 2;
        let node = level.iter_mut().find(|node| node.wire == wire);
        let node = node.ok_or_else(|| format!("its parent `{segment}` is not described before it"))?;
        let mut ty = &node.ty;
        for _ in 0..depth {
            let Type::List(inner) = ty else {
                return Err(format!("`{wire}` is {}, so `{segment}` is not a list", node.raw.ty));
            };
            ty = inner;
        }
        if !matches!(ty, Type::Free) {
            return Err(format!("stands under `{segment}`, but `{wire}` is {}", node.raw.ty));
        }
        level = &mut node.children;
    }
    Ok(level)
}

fn parse_type(text: &str, shared: &SharedNames) -> Result<Type, String> {
    let text = text.trim();
    Ok(match text {
        "string" => Type::String,
        "integer" => Type::Integer,
        "number" => Type::Number,
        "boolean" => Type::Boolean,
        "any" => Type::Any,
        "time" => Type::Time,
        "object" | "map" => Type::Free,
        _ if shared.contains_key(text) => match &shared[text] {
            Some(one_of) => Type::OneOf(one_of.clone()),
            None => Type::Shared(text.to_string()),
        },
        _ => {
            let parts = text.strip_suffix('>').and_then(|text| text.split_once('<'));
            match parts {
                Some(("array", inner)) => Type::List(Box::new(parse_type(inner, shared)?)),
                Some(("map", inner)) => match inner.split_once(',') {
                    Some((key, value)) if key.trim() == "string" => Type::Map(Box::new(parse_type(value, shared)?)),
                    _ => return Err(format!("unknown type `{text}`: maps are map<string, T>")),
                },
                _ => return Err(format!("unknown type `{text}`")),
            }
        }
    })
}

/// What an object is, apart from its fields.
struct Whole {
    name: String,
    note: String,
    within: Option<(String, String)>,
}

fn build(nodes: Vec<Node>, side: &Side, whole: Whole, report: &mut Report) -> Object {
    let mut fields = Vec::new();
    let mut taken: BTreeMap<String, String> = BTreeMap::new();
    for node in nodes {
        let path = node.raw.field.clone();
        let field = field(node, side, &whole, report);
        if let Some((name, other)) = collision(&field, &mut taken) {
            report.field(side.label, &path, format!("the name `{name}` is already a name of `{other}`"));
        }
        fields.push(field);
    }
    let Whole { name, note, within } = whole;
    Object {
        name,
        role: side.role,
        note,
        within,
        fields,
        exactly_one_of: Vec::new(),
        at_least_one_of: Vec::new(),
        outcome: None,
    }
}

/// A name of the field that another field of the object has already, and that field. Names are remembered with the
/// field they belong to.
fn collision(field: &Field, taken: &mut BTreeMap<String, String>) -> Option<(String, String)> {
    let mut own = vec![field.name.clone(), field.wire.clone(), names::camel(&field.name)];
    own.extend(field.aliases.iter().cloned());
    let found = own.iter().find_map(|name| Some((name.clone(), taken.get(name)?.clone())));
    taken.extend(own.into_iter().map(|name| (name, field.wire.clone())));
    found
}

/// Reports what is wrong with a field, which is kept all the same, so that its children and samples find it.
fn field(node: Node, side: &Side, parent: &Whole, report: &mut Report) -> Field {
    let Node { raw, wire, mut ty, children } = node;
    let mut reasons = Vec::new();
    let name = raw.name.clone().unwrap_or_else(|| names::snake(&wire));
    if !names::is_snake(&name) {
        reasons.push(format!("`{name}` is not a snake-case name"));
    }
    if let Some(reason) = names::taken_field_name(&name, parent.within.is_none(), side.role) {
        reasons.push(format!("the name `{name}` {reason}: give it another with `name:`"));
    }
    if raw.note.trim().is_empty() {
        reasons.push("has no note".into());
    }
    if matches!(ty.innermost(), Type::Time) && side.role != Role::Event {
        reasons.push("time is for webhooks".into());
    }
    let required = required(&raw, side.role).unwrap_or_else(|reason| {
        reasons.push(reason);
        Required::No
    });
    if raw.max.as_ref().is_some_and(|max| integer(max).is_none()) {
        reasons.push("max is not an integer".into());
    }
    if raw.big && !matches!(ty.innermost(), Type::Integer) {
        reasons.push("big is for integers".into());
    }
    if raw.max.as_ref().and_then(integer).is_some_and(|max| max > i64::MAX.into()) && (!raw.big || raw.min != Some(0)) {
        reasons.push("a max beyond 64 bits with a sign goes with `big: true` and `min: 0`".into());
    }
    let timestamp = match raw.unit.as_deref() {
        _ if !raw.timestamp => None,
        Some("seconds" | "unix seconds") => Some(1),
        Some("milliseconds") => Some(1000),
        _ => {
            reasons.push("timestamp goes with a `unit` of seconds or milliseconds".into());
            None
        }
    };
    if raw.timestamp && !may_be_integer(&ty) {
        reasons.push("timestamp is for integers".into());
    }
    if raw.empty_means.is_some() && !matches!(ty, Type::List(_) | Type::Map(_) | Type::Free) {
        reasons.push("empty_means is for lists, maps and objects".into());
    }
    let old_values = old_values(&raw).unwrap_or_else(|reason| {
        reasons.push(reason);
        Vec::new()
    });
    let limits = Limits {
        max_items: raw.max_items,
        min_items: raw.min_items,
        max_bytes: raw.max_bytes,
        item_max_bytes: raw.item_max_bytes,
        json_max_bytes: raw.json_max_bytes,
        min: raw.min,
        max: raw.max.as_ref().and_then(integer),
        values: raw.values.clone().unwrap_or_default(),
        open: raw.open || raw.own_values,
        own_values: raw.own_values,
    };
    reasons.extend(limits_that_do_not_fit(&ty, &limits));
    let type_name = raw.type_name.clone().unwrap_or_else(|| format!("{}{}", side.prefix, names::pascal(&name)));
    let has_type_name = match (ty.innermost(), children.is_empty()) {
        (Type::Free, false) => {
            let within = Some((parent.name.clone(), name.clone()));
            let whole = Whole { name: type_name.clone(), note: raw.note.clone(), within };
            let object = build(children, side, whole, report);
            *ty.innermost_mut() = Type::Object(object);
            true
        }
        (Type::String, _) if !limits.values.is_empty() => {
            let values = limits.values.iter().filter_map(Json::as_str).map(str::to_string).collect();
            *ty.innermost_mut() = Type::Enum(Enum { name: type_name.clone(), values, note: raw.note.clone() });
            true
        }
        _ => false,
    };
    if raw.type_name.is_some() && !has_type_name {
        reasons.push("`as` names an object with fields or a string with values".into());
    }
    if has_type_name && !names::is_pascal(&type_name) {
        reasons.push(format!("`{type_name}` is not a type name"));
    }
    reasons.into_iter().for_each(|reason| report.field(side.label, &raw.field, reason));
    Field {
        wire,
        name,
        aliases: raw.aliases,
        type_text: raw.ty,
        ty,
        required,
        limits,
        default: raw.default,
        unit: raw.unit,
        note: raw.note,
        unsure: raw.unsure,
        enforced: raw.enforced,
        old_values,
        hint: raw.hint,
        timestamp,
        empty_means: raw.empty_means,
        big: raw.big,
        in_query: false,
        failed_items: false,
        is_batch: false,
        filled: None,
    }
}

fn may_be_integer(ty: &Type) -> bool {
    match ty {
        Type::OneOf(one_of) => one_of.types.iter().any(may_be_integer),
        ty => matches!(ty, Type::Integer),
    }
}

/// Values that were replaced, and what took their place: one of the known values.
fn old_values(raw: &raw::Field) -> Result<Vec<(Json, Json)>, String> {
    let values = raw.values.as_deref().unwrap_or_default();
    let mut pairs = Vec::new();
    for (old, new) in &raw.old_values {
        let json = |value: &Value| serde_json::to_value(value).unwrap_or_default();
        let (old, new) = (json(old), json(new));
        if !values.contains(&new) || values.contains(&old) {
            return Err(format!("old_values: {old} stands among `values`, or {new} does not"));
        }
        if old.is_string() != new.is_string() {
            return Err(format!("old_values: {old} and {new} are of different types"));
        }
        pairs.push((old, new));
    }
    Ok(pairs)
}

fn integer(number: &serde_json::Number) -> Option<i128> {
    number.as_i64().map(i128::from).or(number.as_u64().map(i128::from))
}

fn required(raw: &raw::Field, role: Role) -> Result<Required, String> {
    match (&raw.required, role) {
        (None, Role::Reply) => Ok(Required::No),
        (Some(_), Role::Reply) => Err("`required` is for requests".into()),
        (Some(Json::Bool(true)), _) => Ok(Required::Yes),
        (Some(Json::Bool(false)), _) => Ok(Required::No),
        (Some(Json::String(text)), _) if text == "conditional" => Ok(Required::Conditional),
        (Some(Json::String(text)), Role::Request | Role::Shared) if text == "expected" => Ok(Required::Expected),
        (Some(other), _) => Err(format!("`required` is true, false, conditional or expected, not {other}")),
        (None, _) => Err("does not say whether it is `required`".into()),
    }
}

fn limits_that_do_not_fit(ty: &Type, limits: &Limits) -> Vec<String> {
    let counted = matches!(ty, Type::List(_) | Type::Map(_) | Type::Free);
    let texts = matches!(ty, Type::List(inner) if matches!(**inner, Type::String));
    let text = matches!(ty, Type::String);
    let integer = matches!(ty.innermost(), Type::Integer) && !matches!(ty, Type::Map(_));
    let number = integer || matches!(ty, Type::Number);
    let valued = match ty {
        Type::List(inner) => inner,
        other => other,
    };
    let fitting = limits.values.iter().all(|value| match valued {
        Type::String => value.is_string(),
        Type::Integer => value.is_i64(),
        _ => true,
    });
    let valuable = matches!(valued, Type::String | Type::Integer) || (limits.open && matches!(ty, Type::Any));
    let mut variants =
        names::variants(&limits.values.iter().filter_map(Json::as_str).map(String::from).collect::<Vec<_>>());
    variants.push("Other".into());
    let bad_variant = variants.iter().enumerate().find(|(at, variant)| {
        variants[..*at].contains(variant) || !variant.starts_with(|c: char| c.is_ascii_uppercase())
    });
    [
        (limits.max_items.is_some() && !counted, "max_items is for lists and maps"),
        (limits.min_items.is_some() && !counted, "min_items is for lists and maps"),
        (limits.max_bytes.is_some() && !text, "max_bytes is for strings"),
        (limits.item_max_bytes.is_some() && !texts, "item_max_bytes is for lists of strings"),
        (limits.min.is_some() && !number, "min is for numbers"),
        (limits.max.is_some() && !number, "max is for numbers"),
        (!limits.values.is_empty() && !valuable, "values are for strings, integers and lists of them"),
        (!fitting, "values are not all of the field's type"),
        (bad_variant.is_some(), "values cannot be distinguished as names of an enum's variants"),
        (limits.open && limits.values.is_empty(), "open goes with values"),
    ]
    .into_iter()
    .filter(|(wrong, _)| *wrong)
    .map(|(_, reason)| reason.to_string())
    .collect()
}
