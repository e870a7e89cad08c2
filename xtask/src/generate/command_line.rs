//! What the command line explains beside what the tables have: the description's sentences about endpoints and webhooks, and their
//! fields as rows. JSON, one line for each of them.

use super::Output;
use super::text::{facts, sentence};
use super::translation::Texts;
use crate::description::{Api, Endpoint, Object, Required, Role, Type, Webhook};
use serde_json::{Value, json};

const FILE: &str = "crates/tencent-chat-cli/src/generated/described.json";

pub fn outputs(api: &Api) -> Vec<Output> {
    let endpoints = api.endpoints().map(|(_, endpoint)| line(&endpoint.name, &of_endpoint(endpoint)));
    let webhooks = api.webhooks().map(|(_, webhook)| line(&webhook.command, &of_webhook(webhook)));
    let [endpoints, webhooks] = [endpoints.collect::<Vec<_>>(), webhooks.collect()].map(|lines| lines.join(",\n"));
    vec![Output::new(FILE, format!("{{\"endpoints\":{{\n{endpoints}\n}},\"webhooks\":{{\n{webhooks}\n}}}}\n"))]
}

fn line(name: &str, described: &Value) -> String {
    format!("{}:{described}", Value::from(name))
}

fn of_endpoint(endpoint: &Endpoint) -> Value {
    json!({
        "summary": sentence(&endpoint.summary),
        "title": endpoint.title,
        "notes": notes(&endpoint.notes, &[&endpoint.deprecated, &endpoint.edition]),
        "request": rows(&endpoint.request),
        "reply": rows(&endpoint.reply),
        "errors": endpoint.errors.iter().map(|(code, text)| json!([code, sentence(text)])).collect::<Vec<_>>(),
    })
}

fn of_webhook(webhook: &Webhook) -> Value {
    json!({
        "summary": sentence(&webhook.summary),
        "title": webhook.title,
        "doc": webhook.doc,
        "notes": notes(&webhook.notes, &[&webhook.deprecated, &webhook.edition]),
        "body": rows(&webhook.request),
        "answer": rows(&webhook.response),
        "errors": webhook.errors.iter().map(|(code, text)| json!([code, sentence(text)])).collect::<Vec<_>>(),
        "sample": webhook.request_samples.first(),
        "query_omits": webhook.query_omits,
    })
}

fn notes(notes: &[String], more: &[&Option<String>]) -> Vec<String> {
    more.iter().filter_map(|text| text.as_ref()).chain(notes).map(|text| sentence(text)).collect()
}

/// The fields of an object and of those within it, each with its place, type, whether it must be given, and what is known about it.
fn rows(object: &Object) -> Vec<Value> {
    let mut rows = Vec::new();
    flatten(object, "", &mut rows);
    rows
}

fn flatten(object: &Object, path: &str, rows: &mut Vec<Value>) {
    for (index, field) in object.fields.iter().enumerate() {
        let mut about = vec![sentence(&field.note)];
        about.retain(|text| text != ".");
        about.extend(facts(object, index, true, str::to_string, &Texts::ENGLISH));
        let place = format!("{path}{}", field.name);
        rows.push(json!([place, type_text(&field.ty), needed(object, index), about.join(" ")]));
        if let Type::Object(inner) = field.ty.innermost() {
            flatten(inner, &format!("{place}{}.", field.ty.brackets()), rows);
        }
    }
}

/// Whether a request must have a field.
fn needed(object: &Object, index: usize) -> &'static str {
    let field = &object.fields[index];
    match field.required {
        _ if matches!(object.role, Role::Reply | Role::Event) || field.filled.is_some() => "",
        _ if object.is_alternative(index) => "one of",
        Required::Yes => "required",
        Required::Expected => "expected",
        Required::Conditional => "in some cases",
        Required::No => "",
    }
}

fn type_text(ty: &Type) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Integer => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "any value".into(),
        Type::Time => "time".into(),
        Type::Enum(_) => "string".into(),
        Type::Free | Type::Object(_) => "object".into(),
        Type::Shared(name) => name.clone(),
        Type::OneOf(one_of) => {
            let types: Vec<String> = one_of.types.iter().map(type_text).collect();
            types.join(" or ")
        }
        Type::List(inner) => format!("list of {}", type_text(inner)),
        Type::Map(inner) => format!("map of {}", type_text(inner)),
    }
}
