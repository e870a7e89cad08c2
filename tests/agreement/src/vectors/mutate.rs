//! Every sample of a reply or a webhook, damaged in every way a server or a gateway between might: none may fail to be read.

use serde_json::{Value, json};
use xtask::description::Api;

use super::{Case, Kind};

/// One damage at a time, at every place of every sample reply.
pub fn damaged_replies(api: &Api) -> Vec<Case> {
    let mut cases = Vec::new();
    for (family, endpoint) in api.endpoints() {
        for (number, sample) in endpoint.reply_samples.iter().enumerate() {
            for (what, body) in damaged(sample) {
                let origin = format!("{}: {}: reply sample {}: {what}", family.file, endpoint.name, number + 1);
                let kind = Kind::Reply { endpoint: endpoint.name.clone(), body, strict: false };
                cases.push(Case { origin, kind });
            }
        }
    }
    cases
}

/// The same of every sample webhook.
pub fn damaged_webhooks(api: &Api) -> Vec<Case> {
    let mut cases = Vec::new();
    for (family, webhook) in api.webhooks() {
        for (number, sample) in webhook.request_samples.iter().enumerate() {
            for (what, body) in damaged(sample) {
                let origin = format!("{}: {}: request sample {}: {what}", family.file, webhook.name, number + 1);
                let kind = Kind::WebhookRequest { command: webhook.command.clone(), body, strict: false };
                cases.push(Case { origin, kind });
            }
        }
    }
    cases
}

/// A sample damaged in every way at every place, with a word on what was done.
fn damaged(sample: &Value) -> Vec<(String, Value)> {
    let mut places = Vec::new();
    collect_places(sample, String::new(), &mut places);
    let at =
        |place: String| damages(sample, &place).into_iter().map(move |(what, body)| (format!("{place} {what}"), body));
    places.into_iter().flat_map(at).collect()
}

/// All places in a value, as JSON pointers.
fn collect_places(value: &Value, at: String, places: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, one)| collect_places(one, format!("{at}/{}", escaped(key)), places))
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, one)| collect_places(one, format!("{at}/{i}"), places))
        }
        _ => {}
    }
    places.push(at);
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn damages(sample: &Value, place: &str) -> Vec<(&'static str, Value)> {
    let replaced = |by: Value| {
        let mut body = sample.clone();
        *body.pointer_mut(place).expect("a place of this sample") = by;
        body
    };
    let value = sample.pointer(place).expect("a place of this sample");
    let mut damages = Vec::new();
    if let Value::Object(map) = value {
        let mut more = map.clone();
        more.insert("NewField".to_owned(), json!({ "x": [1, null, "y"] }));
        damages.push(("gets a new field", replaced(Value::Object(more))));
    }
    if place.is_empty() {
        return damages;
    }
    damages.push(("is null", replaced(Value::Null)));
    damages.push(("is dropped", dropped(sample, place)));
    match value {
        Value::String(_) => {
            damages.push(("is a number", replaced(json!(7))));
            damages.push(("is an unknown text", replaced(json!("Something_New"))));
        }
        Value::Number(number) => {
            damages.push(("is text", replaced(json!(number.to_string()))));
            damages.push(("is not a number at all", replaced(json!("many"))));
            damages.push(("is huge", replaced(json!(u64::MAX))));
        }
        Value::Array(_) => damages.push(("is an object", replaced(json!({ "a": 1 })))),
        Value::Object(_) => damages.push(("is text", replaced(json!("text")))),
        Value::Bool(_) | Value::Null => damages.push(("is text", replaced(json!("text")))),
    }
    damages
}

fn dropped(sample: &Value, place: &str) -> Value {
    let mut body = sample.clone();
    let (parent, last) = place.rsplit_once('/').expect("a place below the top");
    match body.pointer_mut(parent).expect("a place of this sample") {
        Value::Object(map) => {
            let key = last.replace("~1", "/").replace("~0", "~");
            map.shift_remove(&key);
        }
        Value::Array(list) => {
            list.remove(last.parse().expect("a list's place is a number"));
        }
        _ => unreachable!("only objects and lists have places"),
    }
    body
}
