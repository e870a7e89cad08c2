//! Cases that other people's programs, servers and pages produced: what was given, and what must come of it.
//!
//! `tests/README.md` explains the keys of a line. A request is tried in Tencent's own spelling, as somebody would paste it,
//! and in each language's names.

use std::collections::BTreeSet;

use anyhow::Result;
use serde_json::{Map, Value, json};
use xtask::description::{Api, Endpoint, names};

use super::compare::{equal, parsed, value_at};
use super::{Case, Kind, Verdict, judged};
use crate::languages::{Language, Languages};

/// A line of a file of such cases.
pub struct Outside {
    pub what: What,
    /// The parameters, the reply's text, the webhook's query and body, the elements.
    pub input: Value,
    pub expect: Value,
}

pub enum What {
    /// To the endpoint of this name.
    Request(String),
    /// From the endpoint of this name.
    Reply(String),
    /// To the app's own server.
    Webhook,
    /// Elements of an event of this command, given back.
    Forward(String),
}

impl Outside {
    /// Reads a line, if it is of this kind.
    pub fn read(api: &Api, case: &Value) -> Option<Result<Self, String>> {
        let of = case["of"].as_str().or_else(|| case["path"].as_str())?;
        let input = case.get("input").or_else(|| case.get("body"))?.clone();
        let given_text = case["kind"].is_null() && input.is_string();
        let kind = if given_text { "reply" } else { case["kind"].as_str()? };
        if case.get("input").is_none() && case.get("expect").is_none() && !given_text {
            return None;
        }
        let endpoint = || {
            let found = api.endpoints().find(|(_, endpoint)| endpoint.path == of || endpoint.name == of);
            found.map(|(_, endpoint)| endpoint.name.clone()).ok_or_else(|| format!("no endpoint has the path {of:?}"))
        };
        let what = match kind {
            "request" => endpoint().map(What::Request),
            "reply" => endpoint().map(What::Reply),
            "webhook" => Ok(What::Webhook),
            "forward" => Ok(What::Forward(of.split(" -> ").next().unwrap_or_default().to_owned())),
            other => Err(format!("the kind {other:?} cannot be tried by a program")),
        };
        let expect = match (&case["expect"], &case["right"]) {
            (Value::Null, Value::Object(values)) => json!({ "values": values }),
            (Value::Null, _) => json!({}),
            (expect, _) => expect.clone(),
        };
        Some(what.map(|what| Self { what, input, expect }))
    }
}

/// One question of a case, the same for all languages.
struct Question<'a> {
    origin: String,
    case: &'a Outside,
    asked: Value,
}

/// Checks all such cases.
pub fn check(api: &Api, languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let cases: Vec<(&str, &Outside)> = cases
        .iter()
        .filter_map(|case| match &case.kind {
            Kind::Outside(outside) => Some((case.origin.as_str(), outside)),
            _ => None,
        })
        .collect();
    let questions = questions(languages, &cases)?;
    let asked: Vec<Value> = questions.iter().map(|question| question.asked.clone()).collect();
    let mut messages = vec![BTreeSet::new(); questions.len()];
    let verdicts = judged(languages, &asked, |language, at, answer| {
        messages[at].extend(answer["error"]["message"].as_str().map(plain));
        if messages[at].len() > 1 {
            return Err(format!("the messages differ: {:?}", messages[at]));
        }
        judge(api, language, questions[at].case, &asked[at], answer)
    })?;
    Ok(questions.into_iter().map(|question| question.origin).zip(verdicts).collect())
}

fn questions<'a>(languages: &Languages, cases: &[(&str, &'a Outside)]) -> Result<Vec<Question<'a>>> {
    let requests: Vec<Value> = cases.iter().filter_map(|(_, case)| renaming(case)).collect();
    let mut renamed = languages.ask(Language::Rust, "names", &requests)?.into_iter();
    let mut questions = Vec::new();
    for &(origin, case) in cases {
        let mut add = |how: &str, asked: Value| {
            questions.push(Question { origin: format!("{origin}{how}"), case, asked });
        };
        match &case.what {
            What::Request(endpoint) if case.expect.get("ours").is_some() => {
                let params = [case.input.clone(), camelized(&case.input)];
                add("", request(endpoint, params.map(|params| params.to_string())));
            }
            What::Request(endpoint) => {
                add(", pasted", request(endpoint, [case.input.to_string(), case.input.to_string()]));
                let names = renamed.next().unwrap_or_default();
                let text = |key: &str| names[key].as_str().unwrap_or("{}").to_owned();
                add(", renamed", request(endpoint, [text("snake"), text("camel")]));
            }
            What::Reply(endpoint) => {
                let text = case.input.as_str().map_or_else(|| case.input.to_string(), str::to_owned);
                add("", json!({ "op": "reply", "endpoint": endpoint, "json": text }));
            }
            What::Webhook => {
                let body = case.input["body"].to_string();
                add("", json!({ "op": "event", "query": case.input["query"], "body": body }));
            }
            What::Forward(command) => {
                let raw = json!({ "CallbackCommand": command, "MsgBody": elements(&case.input) }).to_string();
                add("", json!({ "op": "forward", "command": command, "raw": raw }));
            }
        }
    }
    Ok(questions)
}

/// Asks the core for the request in each language's names.
fn renaming(case: &Outside) -> Option<Value> {
    match &case.what {
        What::Request(endpoint) if case.expect.get("ours").is_none() => {
            Some(json!({ "kind": "unchecked", "endpoint": endpoint, "json": case.input.to_string() }))
        }
        _ => None,
    }
}

fn request(endpoint: &str, [snake, camel]: [String; 2]) -> Value {
    json!({ "op": "request", "endpoint": endpoint, "snake": snake, "camel": camel })
}

/// A case may name a whole body or one element.
fn elements(input: &Value) -> Value {
    match input.get("MsgBody") {
        Some(elements) => elements.clone(),
        None => json!([input]),
    }
}

/// Parameters in JavaScript's names.
fn camelized(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().map(|(key, value)| (names::camel(key), camelized(value))).collect(),
        Value::Array(list) => list.iter().map(camelized).collect(),
        other => other.clone(),
    }
}

fn judge(api: &Api, language: Language, case: &Outside, asked: &Value, answer: &Value) -> Result<(), String> {
    let expect = &case.expect;
    if let Some(words) = expect["refused"].as_array() {
        return refused(words, answer);
    }
    if let Some(error) = expect["error"].as_object() {
        return failed(language, error, answer);
    }
    if let Some(error) = answer.get("error") {
        return Err(error.get("message").unwrap_or(error).to_string());
    }
    match &case.what {
        What::Request(endpoint) => {
            let described = api.endpoints().find(|(_, one)| one.name == *endpoint).expect("found before").1;
            sent(described, case, answer)
        }
        What::Reply(_) => {
            if let Some(failures) = expect.get("failures") {
                equal("failures", failures, &codes(&answer["failures"]))?;
            }
            values(language, expect, &parsed(&answer["reply"])?)
        }
        What::Webhook => values(language, expect, &parsed(&answer["event"])?),
        What::Forward(_) => {
            let raw = parsed(&asked["raw"])?;
            equal("rewritten", &raw["MsgBody"], &parsed(&answer["body"])?["MsgBody"])?;
            equal("sent on", &raw["MsgBody"], &parsed(&answer["wire"])?["MsgBody"])
        }
    }
}

/// A mistake must be refused before anything is sent, with a message that has these words, in whatever spelling.
fn refused(words: &[Value], answer: &Value) -> Result<(), String> {
    let Some(message) = answer["error"]["message"].as_str() else { return Err("it was not refused".to_owned()) };
    let said = plain(message);
    match words.iter().filter_map(Value::as_str).find(|word| !said.contains(&plain(word))) {
        Some(word) => Err(format!("the message does not say {word:?}: {message}")),
        None => Ok(()),
    }
}

/// A text in which a name is the same in all spellings.
pub fn plain(text: &str) -> String {
    text.replace('_', "").to_lowercase()
}

/// A reply must be an error with these fields.
fn failed(language: Language, expected: &Map<String, Value>, answer: &Value) -> Result<(), String> {
    let error = &answer["error"];
    if error.is_null() {
        return Err("it became a success".to_owned());
    }
    for (key, value) in expected {
        let got = match key.as_str() {
            "class" => super::class_of(error).into(),
            "failures" => codes(&error["failures"]),
            "says" => {
                let (message, word) =
                    (error["message"].as_str().unwrap_or_default(), value.as_str().unwrap_or_default());
                if message.contains(word) { value.clone() } else { message.into() }
            }
            "reply" => {
                let reply = match &error["reply"] {
                    Value::String(text) => serde_json::from_str(text).unwrap_or_default(),
                    reply => reply.clone(),
                };
                values(language, &json!({ "values": value }), &reply)?;
                value.clone()
            }
            key => error[key].clone(),
        };
        equal(&format!("the error's {key}"), value, &got)?;
    }
    Ok(())
}

/// Items that failed, with their codes.
fn codes(failures: &Value) -> Value {
    failures.as_array().into_iter().flatten().map(|failure| json!([failure["item"], failure["code"]])).collect()
}

/// A request must go out as it was given; numbers that the core fills in when they are left out count as equal.
fn sent(endpoint: &Endpoint, case: &Outside, answer: &Value) -> Result<(), String> {
    if let Some(requests) = case.expect.get("requests") {
        return equal("requests", requests, &answer["requests"]);
    }
    let expected = case.expect.get("sent").unwrap_or(&case.input);
    let mut wire = parsed(&answer["wire"])?;
    let filled = endpoint.dedup.iter().flat_map(|dedup| &dedup.fields);
    for field in filled.map(|field| &endpoint.request.fields[*field].wire) {
        if expected.get(field).is_none() {
            wire.as_object_mut().map(|fields| fields.shift_remove(field));
        }
    }
    equal("sent", expected, &wire)
}

/// What was read must have these values, at these paths.
fn values(language: Language, expect: &Value, got: &Value) -> Result<(), String> {
    for (path, expected) in expect["values"].as_object().into_iter().flatten() {
        equal(path, expected, value_at(got, path, |name| in_names_of(language, name)))?;
    }
    Ok(())
}

fn in_names_of(language: Language, name: &str) -> String {
    if language == Language::Node { names::camel(name) } else { name.to_owned() }
}
