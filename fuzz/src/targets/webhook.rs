//! Webhooks: queries and bodies of strangers, and answers of the app.

use serde_json::Value;
use tencent_chat::webhook::{ReplayGuard, Webhook, answer_json, sign};
use tencent_chat::{Naming, Timestamp};

use super::{APP, NOW, line, object};
use crate::samples::case_file;

const TOKEN: &str = "the-token";
const KINDS: [&str; 7] = ["accept", "allow", "ack", "reject", "fail", "drop", "rewrite"];

/// A query, a line of arguments, and a body.
pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (query, rest) = line(&text);
    let (arguments, body) = line(rest);
    let webhook = Webhook::new(APP).token(TOKEN);
    if webhook.verify(query, Timestamp::from_secs(NOW)).is_ok() {
        let near = |second: u64| query.to_ascii_lowercase().contains(&format!("{}", NOW - 300 + second));
        assert!((0..=600).any(near) || query.contains('%'), "the time stands in the query: {query}");
        let signed = |second: u64| query.contains(&sign(TOKEN, &(NOW - 300 + second).to_string()));
        assert!((0..=600).any(signed) || query.contains(['%', '+']), "the signature of a time nearby: {query}");
    }
    // The body as it came, which need not be text.
    let bytes = &input[input.len() - input.iter().rev().take_while(|byte| **byte != b'\n').count()..];
    for body in [body.as_bytes(), bytes] {
        let event = webhook.parse(query, body);
        for naming in [Naming::Camel, Naming::Snake, Naming::Wire] {
            let json = webhook.parse_json(query, body, naming);
            assert_eq!(json.is_ok(), event.is_ok(), "{query} {}", String::from_utf8_lossy(body));
            if let Ok(json) = &json {
                object(json, "an event");
            }
            if let Err(error) = json {
                object(&error.to_json(), "an error");
            }
        }
        let Ok(event) = event else { continue };
        object(&event.to_json(), "a typed event");
        let command = webhook.parse_json(query, body, Naming::Wire).expect("it was read");
        let command = object(&command, "an event")["command"].as_str().unwrap_or_default().to_owned();
        for kind in KINDS {
            for unchecked in [false, true] {
                let raw = String::from_utf8_lossy(body);
                if let Ok(answer) = answer_json(&command, kind, arguments, &raw, Naming::Snake, unchecked) {
                    object(&answer, "an answer");
                }
            }
        }
    }
    let mut guard = ReplayGuard::new(2);
    assert!(guard.admit(query, body.as_bytes(), Timestamp::from_secs(NOW)), "the first of its kind");
    assert!(!guard.admit(query, body.as_bytes(), Timestamp::from_secs(NOW)), "the second");
}

pub fn seeds() -> Vec<Vec<u8>> {
    let text = case_file("webhooks.jsonl");
    let cases = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let arguments = [
        "{}",
        r#"{"code":120001,"text":"no"}"#,
        r#"{"msg_body":[{"msg_type":"TIMTextElem","msg_content":{"text":"x"}}],"cloud_custom_data":"y"}"#,
        r#"{"decisions":[{"account":"a","code":0}]}"#,
    ];
    let seed = |(at, case): (usize, Value)| {
        let command = case["command"].as_str().unwrap_or_default();
        let time = (NOW + at as u64 % 100).to_string();
        let sign = sign(TOKEN, &time);
        let (arguments, body) = (arguments[at % arguments.len()], &case["body"]);
        format!(
            "SdkAppid={APP}&CallbackCommand={command}&contenttype=json&ClientIP=1.2.3.4&OptPlatform=iOS&\
             RequestTime={time}&Sign={sign}\n{arguments}\n{body}"
        )
        .into_bytes()
    };
    cases.enumerate().map(seed).collect()
}
