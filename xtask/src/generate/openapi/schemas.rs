//! Types as JSON schemas, strict where they are sent and lenient where they are read.

use crate::description::named::Files;
use crate::description::{Api, Enum, Field, Object, Required, Shared, SharedKind, Type, Union, Variant};
use crate::generate::text::sentence;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Which way a value goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Sent,
    Read,
}

/// The schemas that the operations refer to, by name.
pub struct Schemas<'a> {
    api: &'a Api,
    files: Files<'a>,
    named: BTreeMap<String, Value>,
}

impl<'a> Schemas<'a> {
    pub fn new(api: &'a Api) -> Self {
        let named = BTreeMap::from([("Envelope".to_string(), envelope())]);
        Self { api, files: api.files(), named }
    }

    pub fn finish(self) -> Map<String, Value> {
        self.named.into_iter().collect()
    }

    /// A whole reply: its own fields beside those that every reply has.
    pub fn reply(&mut self, object: &Object) -> Value {
        let own = self.object_schema(object, Way::Read);
        self.named.insert(object.name.clone(), json!({ "allOf": [reference("Envelope"), own] }));
        reference(&object.name)
    }

    /// The body of a webhook: its own fields, and the command that it may repeat.
    pub fn event(&mut self, object: &Object, command_field: &str, command: &str) -> Value {
        let mut schema = self.object_schema(object, Way::Read);
        schema["properties"][command_field] = json!({ "const": command });
        self.named.insert(object.name.clone(), schema);
        reference(&object.name)
    }

    /// The answer to a webhook: its own fields beside those that every answer has.
    pub fn answer(&mut self, object: &Object) -> Value {
        if object.fields.is_empty() {
            return reference("Envelope");
        }
        let mut own = self.object_schema(object, Way::Sent);
        own["additionalProperties"] = json!(true);
        self.named.insert(object.name.clone(), json!({ "allOf": [reference("Envelope"), own] }));
        reference(&object.name)
    }

    /// A reference to an object's schema, which is made when it is the first.
    pub fn object(&mut self, object: &Object, way: Way) -> Value {
        let name = self.name(&object.name, way);
        if !self.named.contains_key(&name) {
            // Holds the place, in case the object holds itself.
            self.named.insert(name.clone(), Value::Null);
            let schema = self.object_schema(object, way);
            self.named.insert(name.clone(), schema);
        }
        reference(&name)
    }

    /// What is both sent and read has two schemas: the one that is read begins with `Received`.
    fn name(&self, name: &str, way: Way) -> String {
        let is_both = self.api.shared.iter().any(|shared| shared.name == name)
            || self.files.is_both(name)
            || (self.files.is_sent(name) && self.files.is_read(name));
        if way == Way::Read && is_both { format!("Received{name}") } else { name.to_string() }
    }

    fn object_schema(&mut self, object: &Object, way: Way) -> Value {
        let mut properties = Map::new();
        for (index, field) in object.fields.iter().enumerate() {
            if field.in_query {
                continue;
            }
            let schema = self.field(object, index, way);
            for alias in &field.aliases {
                let description = format!("Another spelling of {}.", field.wire);
                let mut alias_schema = schema.clone();
                alias_schema["description"] = json!(description);
                alias_schema["deprecated"] = json!(true);
                properties.insert(alias.clone(), alias_schema);
            }
            properties.insert(field.wire.clone(), schema);
        }
        let mut schema = Map::from_iter([("type".to_string(), json!("object"))]);
        if let Some((summary, notes)) = self.api.documentation_of(object) {
            schema.insert("description".into(), json!(about(summary, notes)));
        }
        if !properties.is_empty() {
            schema.insert("properties".into(), Value::Object(properties));
        }
        if way == Way::Sent {
            presence(object, &mut schema);
        }
        schema.insert("additionalProperties".into(), json!(way == Way::Read));
        Value::Object(schema)
    }

    pub fn field(&mut self, object: &Object, index: usize, way: Way) -> Value {
        let field = &object.fields[index];
        let mut schema = Map::new();
        if let Value::Object(of_type) = self.value(&field.ty, way) {
            schema.extend(of_type);
        }
        limits(field, way, &mut schema);
        let mut description = vec![sentence(&field.note)];
        if way == Way::Sent && field.required == Required::Conditional && !object.is_alternative(index) {
            description.push("Required in some cases.".into());
        }
        let bytes = field.limits.max_bytes.map(|max| format!("At most {max} bytes of UTF-8."));
        description.extend(bytes);
        description.extend(field.limits.item_max_bytes.map(|max| format!("Each at most {max} bytes of UTF-8.")));
        description.extend(field.limits.json_max_bytes.map(|max| format!("At most {max} bytes as JSON.")));
        description.extend(field.unit.as_ref().map(|unit| format!("Unit: {unit}.")));
        if field.unsure {
            description.push("Known from a weak source only.".into());
        }
        schema.insert("description".into(), json!(description.join(" ")));
        if let Some(default) = field.default.as_ref().filter(|_| way == Way::Sent) {
            schema.insert("default".into(), default.clone());
        }
        Value::Object(schema)
    }

    fn value(&mut self, ty: &Type, way: Way) -> Value {
        match ty {
            Type::String => json!({ "type": "string" }),
            Type::Integer => json!({ "type": "integer" }),
            Type::Number => json!({ "type": "number" }),
            Type::Boolean => json!({ "type": "boolean" }),
            Type::Any => json!({}),
            Type::Time => json!({ "type": ["integer", "string"] }),
            Type::Free => json!({ "type": "object", "additionalProperties": true }),
            Type::Enum(inner) => enum_schema(inner),
            Type::Object(object) => self.object(object, way),
            Type::Shared(name) => self.shared(name, way),
            Type::OneOf(one_of) => {
                let forms: Vec<Value> = one_of.types.iter().map(|ty| self.value(ty, way)).collect();
                json!({ "anyOf": forms })
            }
            Type::List(inner) => json!({ "type": "array", "items": self.value(inner, way) }),
            Type::Map(inner) => json!({ "type": "object", "additionalProperties": self.value(inner, way) }),
        }
    }

    fn shared(&mut self, name: &str, way: Way) -> Value {
        let api = self.api;
        let shared = api.shared(name);
        match &shared.kind {
            SharedKind::Object(object) => self.object(object, way),
            SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
            SharedKind::Union(union) => {
                let name = self.name(name, way);
                if !self.named.contains_key(&name) {
                    self.named.insert(name.clone(), Value::Null);
                    let schema = self.union(shared, union, way);
                    self.named.insert(name.clone(), schema);
                }
                reference(&name)
            }
        }
    }

    fn union(&mut self, shared: &Shared, union: &Union, way: Way) -> Value {
        let mut refer = Vec::new();
        let mut mapping = Map::new();
        let prefix = if way == Way::Read { "Received" } else { "" };
        for (variant, short) in union.variants.iter().zip(union.short_names()) {
            let name = format!("{prefix}{short}{}", shared.name);
            let schema = self.variant(union, variant, way);
            mapping.insert(variant.wire.clone(), json!(pointer(&name)));
            refer.push(reference(&name));
            self.named.insert(name, schema);
        }
        let unknown = format!("Unknown{}", shared.name);
        refer.push(reference(&unknown));
        self.named.entry(unknown).or_insert_with(|| unknown_variant(union));
        let mut schema = json!({
            "description": about(&shared.summary, &shared.notes),
            "oneOf": refer,
            "discriminator": { "propertyName": union.tag, "mapping": mapping },
        });
        if let Some(url) = shared.page_url() {
            schema["externalDocs"] = json!({ "url": url });
        }
        if way == Way::Sent && !shared.samples.is_empty() {
            schema["examples"] = json!(shared.samples);
        }
        schema
    }

    fn variant(&mut self, union: &Union, variant: &Variant, way: Way) -> Value {
        let content = self.object(&variant.object, way);
        let required = if way == Way::Sent { vec![&union.tag, &union.content] } else { vec![&union.tag] };
        let mut schema = json!({
            "type": "object",
            "description": sentence(&variant.summary),
            "properties": { &union.tag: { "const": variant.wire }, &union.content: content },
            "required": required,
        });
        if way == Way::Sent && !variant.samples.is_empty() {
            schema["examples"] = json!(variant.samples);
        }
        schema
    }
}

/// What every reply may have.
fn envelope() -> Value {
    json!({
        "type": "object",
        "description": "Fields that every reply may have. ErrorCode 0 is success; ActionStatus alone is not decisive.",
        "properties": {
            "ActionStatus": {
                "type": "string", "examples": ["OK", "FAIL", "SomeError"],
                "description": "Left out by some services; SomeError is a partial failure.",
            },
            "ErrorCode": { "type": "integer", "description": "0 is success. See x-error-codes for the others." },
            "ErrorInfo": { "type": "string", "description": "The cause, for logs." },
            "ErrorDisplay": { "type": "string", "description": "A message for end users, often empty." },
            "RequestId": { "type": "string", "description": "The ID to quote to Tencent's support." },
        },
        "additionalProperties": true,
    })
}

/// A kind that the document does not know.
fn unknown_variant(union: &Union) -> Value {
    let known: Vec<&String> = union.variants.iter().map(|variant| &variant.wire).collect();
    json!({
        "type": "object",
        "description": "An element type that is not described here.",
        "properties": { &union.tag: { "type": "string", "not": { "enum": known } }, &union.content: {} },
        "required": [&union.tag],
    })
}

/// Known values are examples only: the service may take others, which are newer than the description.
fn enum_schema(inner: &Enum) -> Value {
    json!({ "type": "string", "examples": inner.values })
}

/// Which fields must be there, and of which exactly one.
fn presence(object: &Object, schema: &mut Map<String, Value>) {
    let fields = object.fields.iter().enumerate();
    let required: Vec<&String> = fields
        .filter(|(index, field)| field.required == Required::Yes && !object.is_alternative(*index))
        .map(|(_, field)| &field.wire)
        .collect();
    if !required.is_empty() {
        schema.insert("required".into(), json!(required));
    }
    if let [group] = &object.at_least_one_of[..] {
        let any: Value = group.iter().map(|&index| json!({ "required": [object.fields[index].wire] })).collect();
        schema.insert("anyOf".into(), any);
    }
    let one_of = |group: &Vec<usize>| -> Value {
        group.iter().map(|&index| json!({ "required": [object.fields[index].wire] })).collect()
    };
    match &object.exactly_one_of[..] {
        [] => {}
        [group] => drop(schema.insert("oneOf".into(), one_of(group))),
        groups => {
            let all: Value = groups.iter().map(|group| json!({ "oneOf": one_of(group) })).collect();
            schema.insert("allOf".into(), all);
        }
    }
}

/// Adds the limits of a field; those of the items of a list stand at the items.
fn limits(field: &Field, way: Way, schema: &mut Map<String, Value>) {
    let is_list = matches!(field.ty, Type::List(_));
    if way == Way::Sent {
        let (least, most) = if is_list { ("minItems", "maxItems") } else { ("minProperties", "maxProperties") };
        put(schema, least, field.limits.min_items.filter(|_| field.checks_limits()));
        // One request never takes more items than that.
        put(schema, most, field.limits.max_items.filter(|_| field.checks_limits() || field.is_batch));
    }
    if !is_list {
        return limits_of_value(field, way, schema);
    }
    if let Some(Value::Object(items)) = schema.get_mut("items") {
        limits_of_value(field, way, items);
    }
}

fn limits_of_value(field: &Field, way: Way, schema: &mut Map<String, Value>) {
    let limits = &field.limits;
    if !limits.values.is_empty() && !matches!(field.ty.innermost(), Type::Enum(_)) {
        schema.insert("examples".into(), json!(limits.values));
    }
    if way == Way::Sent && field.checks_limits() {
        put(schema, "minimum", limits.min);
        put(schema, "maximum", limits.max.map(integer));
        // No string has more characters than bytes.
        let bytes = limits.max_bytes.or(limits.item_max_bytes);
        put(schema, "maxLength", bytes);
        put(schema, "x-max-bytes", bytes);
    }
}

/// An integer of up to 64 bits, with a sign or without.
fn integer(bound: i128) -> Value {
    u64::try_from(bound).map_or_else(|_| json!(i64::try_from(bound).unwrap_or(i64::MIN)), |bound| json!(bound))
}

fn put(schema: &mut Map<String, Value>, key: &str, limit: Option<impl Into<Value>>) {
    schema.extend(limit.map(|limit| (key.to_string(), limit.into())));
}

fn about(summary: &str, notes: &[String]) -> String {
    let mut text = sentence(summary);
    if !notes.is_empty() {
        text.push('\n');
    }
    text.extend(notes.iter().map(|note| format!("\n- {note}")));
    text
}

fn pointer(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

fn reference(name: &str) -> Value {
    json!({ "$ref": pointer(name) })
}
