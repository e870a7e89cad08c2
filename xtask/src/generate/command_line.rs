//! What the command line explains beside what the tables have: the description's sentences about endpoints and webhooks, and their
//! fields as rows; and, in Chinese, what codes mean and what the command line says around it. JSON, one line for each of them.

use super::Output;
use super::reference::codes;
use super::text::{facts, on_the_wire, sentence};
use super::translation::{DOCUMENT, PAGES, Texts, Translations};
use crate::description::{Api, Endpoint, Object, Required, Role, Type, Webhook};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const FILE: &str = "crates/tencent-chat-cli/src/generated/described.json";

/// What the command line itself says, in Chinese. Its English is in the command line, whose tests compare both.
const EXPLAIN: &str = "explain.yaml";

pub fn outputs(api: &Api, translations: &Translations) -> Vec<Output> {
    let endpoints = api.endpoints().map(|(_, endpoint)| line(&endpoint.name, &of_endpoint(endpoint)));
    let webhooks = api.webhooks().map(|(_, webhook)| line(&webhook.command, &of_webhook(webhook)));
    let chinese = chinese(api, translations).into_iter().map(|(english, chinese)| line(&english, &json!(chinese)));
    let document = translations.find(PAGES, DOCUMENT).map(|chinese| (DOCUMENT, chinese));
    let said = translations.of_file(EXPLAIN).into_iter().chain(document);
    let said = said.map(|(english, chinese)| line(english, &json!(chinese)));
    let lists = [
        ("endpoints", endpoints.collect::<Vec<_>>()),
        ("webhooks", webhooks.collect()),
        ("chinese", chinese.collect()),
        ("said", said.collect()),
    ];
    let lists = lists.map(|(name, lines)| format!("\"{name}\":{{\n{}\n}}", lines.join(",\n")));
    vec![Output::new(FILE, format!("{{{}}}\n", lists.join(",")))]
}

/// What is said about error codes, and its translation.
fn chinese<'a>(api: &Api, translations: &'a Translations) -> BTreeMap<String, &'a String> {
    let errors = api.errors.iter().flat_map(|error| {
        let also = error.also.iter().flat_map(|also| [Some(&also.meaning), also.hint.as_ref()]);
        [Some(&error.meaning), error.hint.as_ref()].into_iter().chain(also).flatten()
    });
    let errors = errors.map(|text| (codes::ERRORS, text, text.clone()));
    let kinds = api.kinds.iter().map(|kind| (codes::KINDS, &kind.doc, kind.doc.clone()));
    let of_endpoints = api.endpoints().flat_map(|(family, endpoint)| {
        endpoint.errors.values().map(|text| (family.file.as_str(), text, sentence(text)))
    });
    let said = errors.chain(kinds).chain(of_endpoints);
    said.filter_map(|(file, text, shown)| Some((shown, translations.find(file, text)?))).collect()
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
        about.extend(on_the_wire(field));
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
