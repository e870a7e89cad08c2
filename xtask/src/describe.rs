//! `cargo xtask describe`: the description as the generators see it, as JSON or as a table.

use crate::description::{
    Api, Endpoint, Family, Field, Object, Required, Role, SharedKind, Type, Webhook, WebhookFamily,
};
use serde_json::{Map, Value, json};

/// All endpoints and webhooks with their fields, and the shared types.
pub fn json(api: &Api) -> Value {
    let endpoints: Vec<Value> = api.endpoints().map(|(family, endpoint)| describe(family, endpoint)).collect();
    let types: Map<String, Value> = api
        .shared
        .iter()
        .map(|shared| {
            let described = match &shared.kind {
                SharedKind::Object(object) => json!({ "fields": fields(object) }),
                SharedKind::Union(union) => {
                    let variants = union.variants.iter();
                    let variants: Map<String, Value> =
                        variants.map(|variant| (variant.wire.clone(), fields(&variant.object))).collect();
                    json!({ "tag": union.tag, "content": union.content, "variants": variants })
                }
                SharedKind::OneOf(one_of) => {
                    json!({ "one_of": one_of.types.iter().map(plain_type).collect::<Vec<_>>() })
                }
            };
            (shared.name.clone(), described)
        })
        .collect();
    let webhooks: Vec<Value> = api.webhooks().map(|(family, webhook)| describe_webhook(family, webhook)).collect();
    json!({ "endpoints": endpoints, "webhooks": webhooks, "types": types })
}

fn describe(family: &Family, endpoint: &Endpoint) -> Value {
    json!({
        "name": endpoint.name,
        "family": family.name,
        "path": endpoint.path,
        "summary": endpoint.summary,
        "rate": endpoint.rate,
        "items_per_minute": endpoint.items_per_minute,
        "batch": endpoint.batch,
        "batch_key": endpoint.batch_key,
        "in_order": endpoint.in_order.is_some(),
        "idempotent": endpoint.idempotent,
        "dedup": endpoint.dedup.as_ref().map(|dedup| dedup.json(&endpoint.request)),
        "page": endpoint.paging,
        "failures": endpoint.failures,
        "gone": endpoint.gone,
        "exactly_one_of": endpoint.exactly_one_of,
        "at_least_one_of": endpoint.at_least_one_of,
        "errors": endpoint.errors.keys().collect::<Vec<_>>(),
        "doc": endpoint.doc,
        "request": fields(&endpoint.request),
        "reply": fields(&endpoint.reply),
    })
}

fn describe_webhook(family: &WebhookFamily, webhook: &Webhook) -> Value {
    json!({
        "name": webhook.name,
        "family": family.name,
        "command": webhook.command,
        "summary": webhook.summary,
        "when": if webhook.before { "before" } else { "after" },
        "answers": webhook.kinds(),
        "answer": webhook.answer,
        "doc": webhook.doc,
        "request": fields(&webhook.request),
        "response": fields(&webhook.response),
    })
}

fn fields(object: &Object) -> Value {
    let mut entries = Vec::new();
    flatten(object, "", None, &mut entries);
    Value::Array(entries)
}

/// Adds the fields of an object and of the objects within it, each under its path. `alias_of` is the path by the field
/// names proper when `path` goes through another spelling.
fn flatten(object: &Object, path: &str, alias_of: Option<&str>, entries: &mut Vec<Value>) {
    for field in &object.fields {
        let proper = format!("{}{}", alias_of.unwrap_or(path), field.wire);
        let spellings = std::iter::once(&field.wire).chain(&field.aliases);
        for spelling in spellings {
            let own = format!("{path}{spelling}");
            let alias_of = (own != proper).then_some(proper.as_str());
            entries.push(entry(object, field, &own, alias_of));
            if let Type::Object(inner) = field.ty.innermost() {
                let step = |path: &str| format!("{path}{}.", field.ty.brackets());
                flatten(inner, &step(&own), alias_of.map(step).as_deref(), entries);
            }
        }
    }
}

/// A type that stands in `one_of`, as the description spells it.
fn plain_type(ty: &Type) -> String {
    match ty {
        Type::List(inner) => format!("array<{}>", plain_type(inner)),
        Type::Integer => "integer".into(),
        Type::Map(inner) => format!("map<string, {}>", plain_type(inner)),
        _ => "string".into(),
    }
}

fn entry(object: &Object, field: &Field, path: &str, alias_of: Option<&str>) -> Value {
    let limits = &field.limits;
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            entry.insert(key.to_string(), value);
        }
    };
    put("field", json!(path));
    put("name", json!(field.name));
    put("type", json!(field.type_text));
    put("alias_of", json!(alias_of));
    if object.role != Role::Reply {
        put(
            "required",
            match field.required {
                Required::Yes => json!(true),
                Required::No => json!(false),
                Required::Conditional => json!("conditional"),
                Required::Expected => json!("expected"),
            },
        );
    }
    put("max_items", json!(limits.max_items));
    put("min_items", json!(limits.min_items));
    put("max_bytes", json!(limits.max_bytes));
    put("item_max_bytes", json!(limits.item_max_bytes));
    put("min", json!(limits.min));
    put("max", limits.max.map_or(Value::Null, whole_number));
    put("values", if limits.values.is_empty() { Value::Null } else { json!(limits.values) });
    put("open", if limits.open { json!(true) } else { Value::Null });
    put("big", if field.big { json!(true) } else { Value::Null });
    put("in", if field.in_query { json!("query") } else { Value::Null });
    put("default", json!(field.default));
    put("unit", json!(field.unit));
    put("hint", json!(field.hint));
    put("timestamp", if field.timestamp.is_some() { json!(true) } else { Value::Null });
    put("enforced", if field.enforced { Value::Null } else { json!(false) });
    put("empty_means", json!(field.empty_means));
    if !field.old_values.is_empty() {
        put("old_values", json!(field.old_values));
    }
    put("unsure", if field.unsure { json!(true) } else { Value::Null });
    put("note", json!(field.note));
    if alias_of.is_none() && !field.aliases.is_empty() {
        put("aliases", json!(field.aliases));
    }
    Value::Object(entry)
}

/// A limit as JSON, which has no integers beyond 64 bits.
fn whole_number(number: i128) -> Value {
    i64::try_from(number).map(Value::from).or_else(|_| u64::try_from(number).map(Value::from)).unwrap_or_default()
}

/// The endpoints as a table for people.
pub fn table(api: &Api) -> String {
    let mut rows = vec![["endpoint", "path", "calls/s", "per request", "what it does"].map(String::from)];
    for (_, endpoint) in api.endpoints() {
        let number = |value: Option<u32>| value.map_or("-".to_string(), |value| value.to_string());
        rows.push([
            endpoint.name.clone(),
            endpoint.path.clone(),
            number(endpoint.rate),
            number(endpoint.max_batch()),
            endpoint.summary.clone(),
        ]);
    }
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let mut text = String::new();
    for [name, path, rate, batch, summary] in &rows {
        let [w0, w1, w2, w3] = widths;
        text.push_str(&format!("{name:<w0$}  {path:<w1$}  {rate:>w2$}  {batch:>w3$}  {summary}\n"));
    }
    text
}

#[cfg(test)]
mod tests {
    use crate::description::parse_for_tests as parse;

    #[test]
    fn fields_are_listed_under_their_paths_and_under_their_other_spellings() {
        let api = parse(
            "request: [{field: A, type: array<object>, required: true, max_items: 2, note: n},
                       {field: 'A[].UserID', type: string, required: conditional, note: n}]",
            "reply: [{field: Current, type: object, aliases: [Curent], note: n},
                     {field: Current.X, type: integer, aliases: [Y], note: n}]",
        );
        let endpoint = &super::json(&api)["endpoints"][0];
        let list = |side: &str| -> Vec<String> {
            let entries = endpoint[side].as_array().unwrap().iter();
            entries
                .map(|e| format!("{} {}", e["field"].as_str().unwrap(), e["alias_of"].as_str().unwrap_or("-")))
                .collect()
        };
        assert_eq!(list("request"), ["A -", "A[].UserID -"]);
        assert_eq!(endpoint["request"][0]["max_items"], 2);
        assert_eq!(endpoint["request"][1]["required"], "conditional");
        assert_eq!(endpoint["request"][1]["name"], "user_id");
        assert_eq!(
            list("reply"),
            [
                "Current -",
                "Current.X -",
                "Current.Y Current.X",
                "Curent Current",
                "Curent.X Current.X",
                "Curent.Y Current.X"
            ]
        );
        assert!(endpoint["reply"][0].get("required").is_none());
    }
}
