//! A webhook as an operation of the app's own server.

use super::operation::{content, list};
use super::schemas::Schemas;
use crate::description::{COMMAND, Webhook};
use crate::generate::text::{self, sentence};
use serde_json::{Map, Value, json};

pub fn operation(webhook: &Webhook, schemas: &mut Schemas) -> Value {
    let mut operation = Map::new();
    let mut put = |key: &str, value: Value| {
        if !value.is_null() {
            operation.insert(key.to_string(), value);
        }
    };
    put("operationId", json!(webhook.name));
    put("tags", json!(["webhooks"]));
    put("summary", json!(webhook.summary));
    put("deprecated", json!(webhook.deprecated.as_ref().map(|_| true)));
    put("description", json!(description(webhook)));
    put("externalDocs", json!(webhook.page_url().map(|url| json!({ "description": webhook.title, "url": url }))));
    // Tencent's servers sign in another way than they are called: by `Sign` and `RequestTime` in the query.
    put("security", json!([]));
    let body = schemas.event(&webhook.request, COMMAND, &webhook.command);
    put("requestBody", json!({ "required": true, "content": content(body, &webhook.request_samples) }));
    let answer = schemas.answer(&webhook.response);
    put(
        "responses",
        json!({ "200": {
        "description": "The answer, even if the event is refused: see ErrorCode.",
        "content": content(answer, &webhook.response_samples),
    } }),
    );
    put("x-answer", json!(webhook.answer));
    let codes = webhook.errors.iter().map(|(code, meaning)| (code.clone(), json!(meaning)));
    put("x-answer-codes", Value::Object(codes.collect()));
    json!({ "post": operation })
}

fn description(webhook: &Webhook) -> String {
    let mut paragraphs = vec![sentence(&webhook.summary), text::webhook_facts(webhook), list(&webhook.notes)];
    paragraphs.extend(text::deprecation(&webhook.deprecated));
    if !webhook.quirks.is_empty() {
        paragraphs.push(format!("Where sources disagree:\n\n{}", list(&webhook.quirks)));
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs.join("\n\n")
}
