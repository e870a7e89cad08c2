//! Webhooks and their answers, through every language.

use anyhow::Result;
use serde_json::{Map, Value, json};
use xtask::description::{Api, COMMAND, Webhook, names};
use xtask::generate::renamed::{self, Spell};

use super::compare::{ENVELOPE, Walk, equal, parsed, stripped};
use super::{Case, Kind, Verdict, judged};
use crate::languages::{Language, Languages};

const APP: u64 = 1400000001;
/// The signature of this token and time stands in `api/webhooks/protocol.yaml`.
const TOKEN: &str = "k7Example-Token";
const TIME: u64 = 1_735_689_600;
const SIGN: &str = "bc6982425318582ecb472b4343579e09092df1713c14dff3991abd746a794aed";
const CLIENT_IP: &str = "203.0.113.9";

/// Checks all webhooks and answers among the cases.
pub fn check(api: &Api, languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let mut asked = Vec::new();
    let mut verdicts = Vec::new();
    for case in cases {
        let described = |command: &str| api.webhooks().map(|(_, one)| one).find(|one| one.command == command);
        let question = match &case.kind {
            Kind::WebhookRequest { command, body, .. } => Ok(event_question(command, body)),
            Kind::WebhookResponse { command, body } => match described(command) {
                Some(webhook) => answer_question(api, webhook, body),
                None => Ok(question_of(command, "accept", [&json!({}), &json!({}), body, &json!({})])),
            },
            _ => continue,
        };
        match question {
            Ok(question) => asked.push((case, question)),
            Err(reason) => verdicts.push((case.origin.clone(), Err(reason))),
        }
    }
    let questions: Vec<Value> = asked.iter().map(|(_, question)| question.clone()).collect();
    let judged = judged(languages, &questions, |language, at, answer| match &asked[at].0.kind {
        Kind::WebhookRequest { command, body, strict } => {
            event(api, language, command, body, *strict, &questions[at], answer)
        }
        Kind::WebhookResponse { body, .. } => answered(body, answer),
        _ => Ok(()),
    })?;
    verdicts.extend(asked.iter().map(|(case, _)| case.origin.clone()).zip(judged));
    Ok(verdicts)
}

fn event_question(command: &str, body: &Value) -> Value {
    let query = format!(
        "SdkAppid={APP}&CallbackCommand={command}&contenttype=json&ClientIP={CLIENT_IP}&OptPlatform=IOS\
         &Sign={SIGN}&RequestTime={TIME}"
    );
    json!({
        "op": "webhook", "sdk_app_id": APP, "token": TOKEN, "now": TIME * 1000, "query": query, "body": body.to_string(),
    })
}

/// A webhook must become its event, come back equal from the typed struct, and keep its text.
fn event(
    api: &Api,
    language: Language,
    command: &str,
    body: &Value,
    strict: bool,
    question: &Value,
    answer: &Value,
) -> Result<(), String> {
    if let Some(error) = answer.get("error") {
        return Err(error.to_string());
    }
    let event = parsed(&answer["event"])?;
    equal("raw", &question["body"], &event["raw"])?;
    if !strict {
        // A damaged command may be another one's, or nobody's.
        return Ok(());
    }
    let Some((_, webhook)) = api.webhooks().find(|(_, one)| one.command == command) else {
        equal("type", &"unknown".into(), &event["type"])?;
        return equal("command", &command.into(), &event["command"]);
    };
    same_event(api, language, webhook, body, [&CLIENT_IP.into(), &"iOS".into(), &"IOS".into()], answer)
}

/// Fails unless an answer has the event of a body, whose fields are all described: in the language's names, and from the typed
/// struct where there is one. `cause` is the address, the platform and its spelling in the URL; `null` where the URL has none.
pub fn same_event(
    api: &Api,
    language: Language,
    webhook: &Webhook,
    body: &Value,
    cause: [&Value; 3],
    answer: &Value,
) -> Result<(), String> {
    let mut walk = Walk { api, unknown: Vec::new() };
    let mut proper = walk.object(&webhook.request, body, "", false);
    if let Some(path) = walk.unknown.iter().find(|path| *path != COMMAND) {
        return Err(format!("no described field: {path}"));
    }
    proper.as_object_mut().map(|fields| fields.shift_remove(COMMAND));
    let spell: Spell = if language == Language::Node { names::camel } else { str::to_string };
    let mut expected = renamed::object(api, &webhook.request, &proper, spell);
    let event = parsed(&answer["event"])?;
    expected.insert("type".to_owned(), spell(&webhook.name).into());
    expected.insert("command".to_owned(), webhook.command.clone().into());
    expected.insert("raw".to_owned(), event["raw"].clone());
    for (name, value) in ["client_ip", "platform", "opt_platform"].into_iter().zip(cause) {
        if !value.is_null() {
            expected.insert(spell(name), value.clone());
        }
    }
    equal("event", &expected.into(), &event)?;
    if let Some(typed) = answer.get("typed") {
        let (proper, typed) = (stripped(&proper), stripped(&parsed(typed)?));
        equal("typed", &proper, &without_defaults(&typed, &proper))?;
    }
    Ok(())
}

/// A typed event without the fields that the body lacks and that are at their default.
fn without_defaults(typed: &Value, body: &Value) -> Value {
    match (typed, body) {
        (Value::Object(typed), Value::Object(body)) => {
            let kept = typed.iter().filter(|(key, value)| body.contains_key(*key) || !is_default(value));
            let nothing = Value::Null;
            kept.map(|(key, value)| (key.clone(), without_defaults(value, body.get(key).unwrap_or(&nothing)))).collect()
        }
        (Value::Array(typed), Value::Array(body)) if typed.len() == body.len() => {
            typed.iter().zip(body).map(|(typed, body)| without_defaults(typed, body)).collect()
        }
        _ => typed.clone(),
    }
}

fn is_default(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.values().all(is_default),
    }
}

/// What a language is asked to answer so that this body comes out; an event of which single items are decided has just those.
pub fn answer_question(api: &Api, webhook: &Webhook, body: &Value) -> Result<Value, String> {
    let code = body["ErrorCode"].as_i64().ok_or("ErrorCode is not an integer")?;
    let fields = body.as_object().into_iter().flatten();
    let own: Map<String, Value> = fields
        .filter(|(key, _)| !ENVELOPE.contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let known = |key: &String| webhook.response.fields.iter().any(|field| field.wire == *key);
    if let Some(key) = own.keys().find(|key| !known(key)) {
        return Err(format!("no described field: {key}"));
    }
    let wire = Value::Object(own.clone());
    let (mut kind, mut raw) = (webhook.kinds()[0], json!({}));
    let spelled = |spell: Spell| Value::Object(renamed::object(api, &webhook.response, &wire, spell));
    let (mut snake, mut camel) = (spelled(str::to_string), spelled(names::camel));
    if code == 2 && webhook.answer.drop {
        kind = "drop";
    } else if code == 1 && webhook.answer.fail {
        kind = "fail";
        snake = json!({ "text": body["ErrorInfo"] });
        camel = snake.clone();
    } else if code != 0 {
        kind = "reject";
        snake = json!({ "code": code, "text": body["ErrorInfo"] });
        camel = snake.clone();
    } else if let (Some(given), Some(list)) = (&webhook.answer.decide, own.values().next()) {
        let decisions: Vec<Value> = list
            .as_array()
            .into_iter()
            .flatten()
            .map(|one| json!({ "account": one[&given.item], "code": one[&given.code], "text": one[&given.info] }))
            .collect();
        let items = decisions.iter().map(|one| json!({ &given.item: one["account"] }));
        raw = json!({ COMMAND: webhook.command, &given.items: items.collect::<Vec<_>>() });
        snake = json!({ "decisions": decisions });
        camel = snake.clone();
    } else if webhook.rewrite.is_some_and(|at| own.contains_key(&webhook.response.fields[at].wire)) {
        kind = "rewrite";
    }
    Ok(question_of(&webhook.command, kind, [&snake, &camel, &wire, &raw]))
}

fn question_of(command: &str, kind: &str, [snake, camel, wire, raw]: [&Value; 4]) -> Value {
    json!({
        "op": "webhook_answer", "command": command, "kind": kind, "raw": raw.to_string(),
        "snake": snake.to_string(), "camel": camel.to_string(), "wire": wire.to_string(),
    })
}

/// An answer must have the body, from the tables and from the types.
fn answered(body: &Value, answer: &Value) -> Result<(), String> {
    if let Some(error) = answer.get("error") {
        return Err(error.to_string());
    }
    for form in ["body", "typed"] {
        if let Some(text) = answer.get(form) {
            equal(form, &meaning(body), &meaning(&parsed(text)?))?;
        }
    }
    Ok(())
}

/// An answer without what nobody reads: pages differ in the status of a refusal, and only an own code carries a text.
fn meaning(body: &Value) -> Value {
    let Value::Object(mut map) = body.clone() else { return body.clone() };
    map.shift_remove("ErrorDisplay");
    let code = map.get("ErrorCode").and_then(Value::as_i64).unwrap_or_default();
    if code != 0 {
        map.shift_remove("ActionStatus");
    }
    if matches!(code, 0 | 2) {
        map.shift_remove("ErrorInfo");
    }
    Value::Object(map)
}
