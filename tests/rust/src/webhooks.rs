//! Webhooks and their answers, as `cargo xtask vectors` asks for them.

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::webhook::{Webhook, answer_json};
use tencent_chat::{Naming, Timestamp};

use crate::typed::answer;
use crate::typed::answers::Question;

/// A request as it came.
#[derive(Deserialize)]
struct Request {
    sdk_app_id: u64,
    token: String,
    now: u64,
    query: String,
    body: String,
}

/// The event by the tables, and what its typed struct has of it.
pub fn event(line: &str) -> Result<Value, serde_json::Error> {
    let Request { sdk_app_id, token, now, query, body } = serde_json::from_str(line)?;
    let webhook = Webhook::new(sdk_app_id).token(token);
    let read = || {
        webhook.verify(&query, Timestamp::from_millis(now))?;
        let event = webhook.parse(&query, body.as_bytes())?;
        let text = webhook.parse_json(&query, body.as_bytes(), Naming::Snake)?;
        // As the bindings do.
        let mut read: Value = serde_json::from_str(&text).unwrap_or_default();
        read["raw"] = event.raw().into();
        Ok(json!({ "event": read.to_string(), "typed": event.to_json() }))
    };
    Ok(read().unwrap_or_else(|error: tencent_chat::webhook::WebhookError| {
        json!({ "error": serde_json::from_str::<Value>(&error.to_json()).unwrap_or_default() })
    }))
}

/// An event as it came, without its signature.
pub fn unsigned(line: &str) -> Result<Value, serde_json::Error> {
    let case: Value = serde_json::from_str(line)?;
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let event = Webhook::new(1400000000).parse_json(text("query"), text("body").as_bytes(), Naming::Snake);
    Ok(event
        .map_or_else(|error| json!({ "error": { "message": error.to_string() } }), |event| json!({ "event": event })))
}

/// The elements of an event, as parameters of a message and as the body of an answer.
pub fn forwarded(line: &str) -> Result<Result<(String, String), String>, serde_json::Error> {
    let case: Value = serde_json::from_str(line)?;
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let (command, raw) = (text("command"), text("raw"));
    let webhook = Webhook::new(1400000000);
    let event = match webhook.parse_json(&format!("CallbackCommand={command}"), raw.as_bytes(), Naming::Snake) {
        Ok(event) => serde_json::from_str::<Value>(&event)?,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let elements = &event["msg_body"];
    let arguments = json!({ "msg_body": elements }).to_string();
    let answer = answer_json(command, "rewrite", &arguments, raw, Naming::Snake, false);
    let params = json!({ "to_account": "b", "msg_body": elements }).to_string();
    Ok(answer.map(|body| (params, body)).map_err(|error| error.to_string()))
}

/// The body of an answer by the tables, and by the types.
pub fn answered(line: &str) -> Result<Value, serde_json::Error> {
    let question: Question = serde_json::from_str(line)?;
    let Question { command, kind, snake, raw, .. } = &question;
    let body = match answer_json(command, kind, snake, raw, Naming::Snake, false) {
        Ok(body) => body,
        Err(error) => return Ok(json!({ "error": error.to_string() })),
    };
    let query = format!("CallbackCommand={command}");
    let event = Webhook::new(1).parse(&query, raw.as_bytes()).map_err(|error| error.to_string());
    let typed = event.and_then(|event| answer(&event, &question).unwrap_or_else(|| Err(format!("no {kind}"))));
    Ok(match typed {
        Ok(typed) => json!({ "body": body, "typed": typed.body() }),
        Err(error) => json!({ "error": format!("typed: {error}") }),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use tencent_chat::Naming;
    use tencent_chat::webhook::Webhook;

    /// The samples of the description: commands and bodies.
    fn samples(kind: &str) -> Vec<(String, Value)> {
        let cases = include_str!("../../cases/webhooks.jsonl").lines();
        let cases = cases.map(|line| serde_json::from_str::<Value>(line).unwrap());
        let of_kind = cases.filter(|case| case["kind"] == kind);
        of_kind.map(|case| (case["command"].as_str().unwrap().to_owned(), case["body"].clone())).collect()
    }

    /// Reads a body typed and by the tables; returns what the typed struct has of it.
    fn read(command: &str, body: &[u8]) -> Option<Value> {
        let (webhook, query) = (Webhook::new(1400000000), format!("CallbackCommand={command}"));
        let event = webhook.parse(&query, body);
        for naming in [Naming::Camel, Naming::Snake, Naming::Wire] {
            let json = webhook.parse_json(&query, body, naming);
            assert_eq!(json.is_ok(), event.is_ok());
            let Ok(json) = json else { continue };
            let json: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(event.as_ref().map(|event| event.raw().as_bytes()), Ok(body));
            assert!(json["raw"].is_null(), "the binding adds it");
        }
        event.ok().map(|event| serde_json::from_str(&event.to_json()).unwrap())
    }

    /// A body without what an event says otherwise, and with its times in milliseconds.
    fn in_order(mut body: Value) -> Value {
        if let Value::Object(map) = &mut body {
            map.remove("CallbackCommand");
        }
        fn moments(value: &mut Value) {
            match value {
                Value::Object(map) => map.iter_mut().for_each(|(key, value)| match value {
                    _ if key == "EventTime" => {
                        let number = value.as_u64().or_else(|| value.as_str()?.parse().ok()).unwrap();
                        *value = json!(if number < 100_000_000_000 { number * 1000 } else { number });
                    }
                    _ => moments(value),
                }),
                Value::Array(list) => list.iter_mut().for_each(moments),
                _ => {}
            }
        }
        moments(&mut body);
        body
    }

    #[test]
    fn every_sample_becomes_its_typed_event_and_comes_back_equal() {
        let samples = samples("request");
        assert_eq!(samples.len(), tencent_chat::webhook::Event::KNOWN);
        for (command, body) in samples {
            let mut expected = in_order(body.clone());
            if command.starts_with("Push.") {
                // Within a list of events the command is a field like any other.
                assert_eq!(expected["Events"][0]["CallbackCommand"], command);
            }
            let typed = read(&command, body.to_string().as_bytes()).unwrap();
            if let Some(map) = expected.as_object_mut() {
                map.retain(|_, value| *value != json!([]));
            }
            assert_eq!(typed, expected, "{command}");
        }
    }

    /// Everything that can be done to one place of a body.
    fn damaged(body: &Value) -> Vec<Value> {
        fn places(value: &Value, at: String, found: &mut Vec<String>) {
            match value {
                Value::Object(map) => map.iter().for_each(|(key, one)| places(one, format!("{at}/{key}"), found)),
                Value::Array(list) => {
                    list.iter().enumerate().for_each(|(i, one)| places(one, format!("{at}/{i}"), found))
                }
                _ => {}
            }
            found.push(at);
        }
        let mut found = Vec::new();
        places(body, String::new(), &mut found);
        let values = [
            json!(null),
            json!(true),
            json!(7),
            json!(-7.5),
            json!(u64::MAX),
            json!("text"),
            json!("12"),
            json!([]),
            json!([1, null, {}]),
            json!({}),
            json!({ "NewField": { "x": [1, null] } }),
        ];
        found.retain(|place| !place.is_empty());
        let at = |place: String| {
            let replaced = |by: &Value| {
                let mut body = body.clone();
                *body.pointer_mut(&place).unwrap() = by.clone();
                body
            };
            values.iter().map(replaced).collect::<Vec<_>>()
        };
        found.into_iter().flat_map(at).collect()
    }

    #[test]
    fn no_damage_to_a_field_makes_reading_fail() {
        for (command, body) in samples("request") {
            for body in damaged(&body) {
                assert!(read(&command, body.to_string().as_bytes()).is_some(), "{command}: {body}");
            }
        }
    }

    #[test]
    fn a_body_that_is_cut_or_has_a_wrong_byte_does_no_harm() {
        for (command, body) in samples("request") {
            let body = body.to_string().into_bytes();
            for at in 0..body.len() {
                assert_eq!(read(&command, &body[..at]), None, "{command}: cut at {at}");
                for byte in [0, b'"', b'{', b']', 0xff] {
                    let mut body = body.clone();
                    body[at] = byte;
                    read(&command, &body);
                }
            }
        }
    }
}
