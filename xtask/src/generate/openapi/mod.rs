//! The OpenAPI 3.1 document: every endpoint in the wire's own names.

mod operation;
mod schemas;
mod webhook;

use super::Output;
use crate::description::{Api, ErrorCode, Family};
use schemas::Schemas;
use serde_json::{Map, Value, json};

/// The overview page of the whole API.
const OVERVIEW: &str = "https://www.tencentcloud.com/document/product/1047/34620";

const ABOUT: &str = "\
Every call is a POST with a JSON object, `{}` at least, and five query parameters that say who calls. The HTTP status is \
200 even when a call fails: see `ErrorCode`; 0 is success. A batch call that succeeded may list items that failed: \
`x-failures` of the operation says where. Requests are described strictly, replies leniently: fields may be missing, and \
more may be there. Lengths of strings are limited in bytes of UTF-8 (`x-max-bytes`); `maxLength`, which counts \
characters, is only an upper bound of that.";

pub fn outputs(api: &Api) -> Vec<Output> {
    vec![Output::new("packages/openapi/openapi.json", text(&document(api), 0) + "\n")]
}

/// The document with a line for each operation, schema and code: written in full it is twice as long.
fn text(value: &Value, depth: usize) -> String {
    let lines: Vec<String> = match value {
        Value::Object(map) if depth < 3 => {
            map.iter().map(|(name, entry)| format!("{}: {}", json!(name), text(entry, depth + 1))).collect()
        }
        Value::Array(list) if depth < 3 => list.iter().map(|entry| text(entry, depth + 1)).collect(),
        _ => Vec::new(),
    };
    if lines.is_empty() {
        return value.to_string();
    }
    let (open, close) = if value.is_array() { ('[', ']') } else { ('{', '}') };
    let indent = " ".repeat(depth);
    format!("{open}\n{indent} {}\n{indent}{close}", lines.join(&format!(",\n{indent} ")))
}

pub fn document(api: &Api) -> Value {
    let mut schemas = Schemas::new(api);
    let paths: Map<String, Value> = api
        .endpoints()
        .map(|(family, endpoint)| {
            let operation = operation::operation(api, family, endpoint, &mut schemas);
            (format!("/{}", endpoint.path), json!({ "post": operation }))
        })
        .collect();
    let webhooks: Map<String, Value> = api
        .webhooks()
        .map(|(_, webhook)| (webhook.command.clone(), webhook::operation(webhook, &mut schemas)))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Tencent Cloud Chat server API",
            "summary": "Accounts, relations, messages, groups and push, called from your server",
            "description": ABOUT,
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": env!("CARGO_PKG_LICENSE"), "identifier": env!("CARGO_PKG_LICENSE") },
        },
        "externalDocs": { "description": "RESTful API Overview", "url": OVERVIEW },
        "servers": servers(api),
        "security": [{ "sdkappid": [], "identifier": [], "usersig": [] }],
        "tags": api.families.iter().map(tag).chain([webhook_tag()]).collect::<Vec<_>>(),
        "paths": paths,
        "webhooks": webhooks,
        "components": {
            "schemas": schemas.finish(),
            "parameters": parameters(),
            "securitySchemes": security_schemes(),
        },
        "x-error-kinds": api.kinds.iter().map(|kind| (kind.name.clone(), json!(kind.doc))).collect::<Map<_, _>>(),
        "x-error-codes": api.errors.iter().map(error_code).collect::<Vec<_>>(),
        "x-generated": super::marker("*.yaml"),
    })
}

fn servers(api: &Api) -> Value {
    let mut servers: Vec<Value> = Vec::new();
    for region in &api.regions {
        servers.push(json!({ "url": format!("https://{}", region.host), "description": region.name }));
    }
    servers.push(json!({
        "url": "{scheme}://{host}",
        "description": "Your own host: a proxy, or the emulator",
        "variables": {
            "scheme": { "enum": ["https", "http"], "default": "https" },
            "host": { "default": "127.0.0.1:8800" },
        },
    }));
    Value::Array(servers)
}

fn tag(family: &Family) -> Value {
    let mut description = vec![family.title.clone()];
    description.extend(family.notes.iter().map(|note| format!("- {note}")));
    json!({ "name": family.name, "description": description.join("\n") })
}

fn webhook_tag() -> Value {
    json!({ "name": "webhooks", "description": "What Tencent's servers POST to the app's own, by command" })
}

/// The query parameters that are not credentials.
fn parameters() -> Value {
    json!({
        "random": {
            "name": "random", "in": "query", "required": true,
            "description": "A fresh number for each request.",
            "schema": { "type": "integer", "minimum": 0, "maximum": u32::MAX },
        },
        "contenttype": {
            "name": "contenttype", "in": "query", "required": true,
            "description": "Always json.",
            "schema": { "type": "string", "const": "json" },
        },
    })
}

fn security_schemes() -> Value {
    let scheme = |name: &str, description: &str| json!({ "type": "apiKey", "in": "query", "name": name, "description": description });
    json!({
        "sdkappid": scheme("sdkappid", "The app's SDKAppID, a number from the console."),
        "identifier": scheme("identifier", "UserID of the caller, who must be an admin of the app."),
        "usersig": scheme("usersig", "UserSig of exactly this identifier and SDKAppID, made with the app's secret key."),
    })
}

fn error_code(error: &ErrorCode) -> Value {
    let mut entry = Map::from_iter([("code".to_string(), json!(error.first))]);
    if error.last != error.first {
        entry.insert("to".into(), json!(error.last));
    }
    entry.extend(meaning(&error.meaning, &error.kind, &error.retry, error.hint.as_deref()));
    if !error.also.is_empty() {
        let also = error.also.iter().map(|also| {
            let mut entry = Map::from_iter([("path".to_string(), json!(format!("/{}", also.path)))]);
            entry.extend(meaning(&also.meaning, &also.kind, &also.retry, also.hint.as_deref()));
            Value::Object(entry)
        });
        entry.insert("also".into(), also.collect());
    }
    Value::Object(entry)
}

fn meaning(meaning: &str, kind: &str, retry: &str, hint: Option<&str>) -> Map<String, Value> {
    let texts = [("meaning", Some(meaning)), ("kind", Some(kind)), ("retry", Some(retry)), ("hint", hint)];
    texts.into_iter().filter_map(|(key, text)| Some((key.to_string(), json!(text?)))).collect()
}

#[cfg(test)]
mod tests {
    use crate::description::parse_for_tests as parse;
    use serde_json::{Value, json};

    fn schemas() -> Value {
        let api = parse(
            "request: [{field: List, type: array<object>, as: Item, required: true, max_items: 2, note: n},
               {field: 'List[].UserID', type: string, required: true, max_bytes: 4, note: n},
               {field: 'List[].Mode', type: string, as: Mode, required: false, values: [A, B], note: n},
               {field: Name, type: string, required: false, max_bytes: 30, enforced: false, note: n},
               {field: Either, type: string, required: conditional, note: n},
               {field: Other, type: array<string>, required: conditional, item_max_bytes: 8, note: n},
               {field: Body, type: array<Element>, required: false, note: n}], exactly_one_of: [[Either, Other]]",
            "reply: [{field: Mode, type: string, as: Mode, values: [A, B], note: n},
               {field: Size, type: integer, aliases: [Sise], min: 1, note: n}, {field: Body, type: Element, note: n}]",
        );
        super::document(&api)["components"]["schemas"].take()
    }

    #[test]
    fn requests_have_limits_and_known_values() {
        let schemas = schemas();
        let request = &schemas["DoIt"];
        assert_eq!(request["required"], json!(["List"]));
        assert_eq!(request["oneOf"], json!([{ "required": ["Either"] }, { "required": ["Other"] }]));
        assert_eq!(request["additionalProperties"], false);
        assert_eq!(request["properties"]["List"]["maxItems"], 2);
        assert_eq!(request["properties"]["List"]["items"]["$ref"], "#/components/schemas/Item");
        assert_eq!(request["properties"]["Other"]["items"]["maxLength"], 8);
        assert_eq!(request["properties"]["Name"].get("maxLength"), None, "the service takes more");
        let item = &schemas["Item"];
        assert_eq!((&item["properties"]["UserID"]["x-max-bytes"], &item["required"]), (&json!(4), &json!(["UserID"])));
        assert_eq!(item["properties"]["Mode"]["examples"], json!(["A", "B"]));
    }

    #[test]
    fn replies_require_nothing_and_close_nothing() {
        let schemas = schemas();
        assert_eq!(schemas["DoItReply"]["allOf"][0]["$ref"], "#/components/schemas/Envelope");
        let reply = &schemas["DoItReply"]["allOf"][1];
        assert!(reply.get("required").is_none() && reply["additionalProperties"] == true);
        assert_eq!(reply["properties"]["Mode"]["examples"], json!(["A", "B"]));
        assert!(reply["properties"]["Size"].get("minimum").is_none());
        assert_eq!(reply["properties"]["Sise"]["description"], "Another spelling of Size.");
    }

    #[test]
    fn what_goes_both_ways_has_a_strict_and_a_lenient_schema() {
        let schemas = schemas();
        assert_eq!(
            schemas["DoItReply"]["allOf"][1]["properties"]["Body"]["$ref"],
            "#/components/schemas/ReceivedElement"
        );
        let mapping = |name: &str| schemas[name]["discriminator"]["mapping"]["T"].clone();
        assert_eq!(schemas["Element"]["oneOf"].as_array().unwrap().len(), 2);
        let (sent, read) = (mapping("Element"), mapping("ReceivedElement"));
        assert_ne!(sent, read);
        assert_eq!(schemas["TextElement"]["required"], json!(["Kind", "Content"]));
        assert_eq!(schemas["ReceivedTextElement"]["required"], json!(["Kind"]));
    }
}
