//! An endpoint as an operation.

use super::schemas::{Schemas, Way};
use crate::description::{Api, Endpoint, Explained, Family, Required, Retrying};
use crate::generate::text::{self, code_list, sentence};
use crate::generate::translation::Texts;
use serde_json::{Map, Value, json};

pub fn operation(api: &Api, family: &Family, endpoint: &Endpoint, schemas: &mut Schemas) -> Value {
    let mut operation = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            operation.insert(key.to_string(), value);
        }
    };
    put("operationId", json!(endpoint.name));
    put("tags", json!([family.name]));
    put("summary", json!(endpoint.summary));
    put("deprecated", json!(endpoint.deprecated.as_ref().map(|_| true)));
    put("description", json!(description(endpoint)));
    put("externalDocs", json!(endpoint.page_url().map(|url| json!({ "description": endpoint.title, "url": url }))));
    put("parameters", parameters(endpoint, schemas));
    put("requestBody", request_body(endpoint, schemas));
    put("responses", json!({ "200": response(endpoint, schemas) }));
    put("x-rate", json!(endpoint.rate));
    put("x-items-per-minute", json!(endpoint.items_per_minute));
    put("x-batch", batch(endpoint));
    put("x-dedup", json!(endpoint.dedup.as_ref().map(|dedup| dedup.json(&endpoint.request))));
    put("x-page", json!(endpoint.paging));
    put("x-idempotent", json!(endpoint.idempotent));
    put("x-failures", json!(endpoint.failures));
    put("x-gone", json!(endpoint.gone));
    let codes: Vec<Value> = api.explained(endpoint).iter().map(error_code).collect();
    put("x-error-codes", if codes.is_empty() { Value::Null } else { json!(codes) });
    Value::Object(operation)
}

/// The parameters of every request that are not part of signing in, and the endpoint's own.
fn parameters(endpoint: &Endpoint, schemas: &mut Schemas) -> Value {
    let mut parameters = vec![parameter("random"), parameter("contenttype")];
    for (index, field) in endpoint.request.fields.iter().enumerate().filter(|(_, field)| field.in_query) {
        parameters.push(json!({
            "name": field.wire,
            "in": "query",
            "required": field.required == Required::Yes,
            "schema": schemas.field(&endpoint.request, index, Way::Sent),
        }));
    }
    parameters.into()
}

fn parameter(name: &str) -> Value {
    json!({ "$ref": format!("#/components/parameters/{name}") })
}

/// What a reader should know beside the summary, as Markdown.
fn description(endpoint: &Endpoint) -> String {
    let mut paragraphs = vec![sentence(&endpoint.summary)];
    let mut facts = Vec::new();
    facts.extend(endpoint.rate.map(|rate| format!("Calls per second: {rate}.")));
    facts.push(retrying(endpoint));
    facts.extend(endpoint.edition.as_ref().map(|edition| format!("Plans: {}", sentence(edition))));
    paragraphs.push(facts.join(" "));
    paragraphs.extend(text::deprecation(&endpoint.deprecated));
    paragraphs.push(list(&endpoint.notes));
    if !endpoint.quirks.is_empty() {
        paragraphs.push(format!("Where pages, samples and servers disagree:\n\n{}", list(&endpoint.quirks)));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}

/// What the description knows about sending the same request twice: tools that read this fill in nothing.
fn retrying(endpoint: &Endpoint) -> String {
    match endpoint.retrying() {
        Retrying::Safe => "Safe to retry.".into(),
        Retrying::Within(seconds, fields) => {
            let fields: Vec<String> = fields.iter().map(|field| field.wire.clone()).collect();
            format!("Safe to retry within {seconds} seconds with the same {}.", code_list(&fields, &Texts::ENGLISH))
        }
        Retrying::DoesItTwice => "Not safe to retry: a second request does it again.".into(),
        Retrying::NotDocumented => "Whether it is safe to retry is not documented.".into(),
    }
}

pub fn list(lines: &[String]) -> String {
    lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn request_body(endpoint: &Endpoint, schemas: &mut Schemas) -> Value {
    let content = content(schemas.object(&endpoint.request, Way::Sent), &endpoint.request_samples);
    json!({ "required": true, "content": content })
}

fn response(endpoint: &Endpoint, schemas: &mut Schemas) -> Value {
    let content = content(schemas.reply(&endpoint.reply), &endpoint.reply_samples);
    json!({ "description": "The reply, even if the call failed: see ErrorCode.", "content": content })
}

pub fn content(schema: Value, samples: &[Value]) -> Value {
    let examples = samples.iter().enumerate();
    let examples: Map<String, Value> =
        examples.map(|(at, sample)| (format!("sample{}", at + 1), json!({ "value": sample }))).collect();
    let mut media = json!({ "schema": schema });
    if !examples.is_empty() {
        media["examples"] = Value::Object(examples);
    }
    json!({ "application/json": media })
}

fn batch(endpoint: &Endpoint) -> Value {
    let Some(field) = &endpoint.batch else { return Value::Null };
    let mut batch = json!({ "field": field });
    if let Some(key) = &endpoint.batch_key {
        batch["key"] = json!(key);
    }
    if let Some(max) = endpoint.max_batch() {
        batch["max"] = json!(max);
    }
    if endpoint.in_order.is_some() {
        batch["inOrder"] = json!(true);
    }
    batch
}

fn error_code(known: &Explained) -> Value {
    json!({
        "code": known.code,
        "meaning": known.meaning,
        "kind": known.kind,
        "retry": known.retry,
        "advice": known.advice,
    })
}
