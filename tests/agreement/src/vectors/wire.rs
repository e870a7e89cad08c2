//! Requests and replies on the wire, through every language.

use anyhow::Result;
use serde_json::{Map, Value, json};
use xtask::description::{Api, Endpoint, names};

use super::compare::{ENVELOPE, Walk, equal, parsed, stripped};
use super::{Case, Kind, Verdict};
use crate::languages::{LANGUAGES, Language, Languages};

/// Checks all requests and replies among the cases.
pub fn check(api: &Api, languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let cases: Vec<&Case> = cases.iter().filter(|case| question(case).is_some()).collect();
    let questions: Vec<Value> = cases.iter().filter_map(|case| question(case)).collect();
    // What the core makes of the bodies, in every spelling and through the typed structs.
    let names = languages.ask(Language::Rust, "names", &questions)?;
    let operations: Vec<Value> =
        questions.iter().zip(&names).map(|(question, names)| operation(question, names)).collect();
    let answers = LANGUAGES.map(|language| languages.ask(language, "cases", &operations));
    let answers = answers.into_iter().collect::<Result<Vec<_>>>()?;
    let mut verdicts = Vec::new();
    for (at, case) in cases.iter().enumerate() {
        let answered: Vec<&Value> = answers.iter().map(|answers| &answers[at]).collect();
        let named = |name: &str| api.endpoints().find(|(_, one)| one.name == name).expect("found before").1;
        let verdict = match &case.kind {
            Kind::Request { endpoint, body } => request(named(endpoint), body, &names[at], &answered),
            Kind::Reply { endpoint, body, strict } => reply(api, named(endpoint), body, *strict, &names[at], &answered),
            _ => continue,
        };
        verdicts.push((case.origin.clone(), verdict));
    }
    Ok(verdicts)
}

fn question(case: &Case) -> Option<Value> {
    let (kind, endpoint, body) = match &case.kind {
        Kind::Request { endpoint, body } => ("request", endpoint, body),
        Kind::Reply { endpoint, body, .. } => ("reply", endpoint, body),
        _ => return None,
    };
    Some(json!({ "kind": kind, "endpoint": endpoint, "json": body.to_string() }))
}

/// What every language is asked to do.
fn operation(question: &Value, names: &Value) -> Value {
    let text = |key: &str| names[key].as_str().unwrap_or("{}");
    json!({
        "op": question["kind"], "endpoint": question["endpoint"], "json": question["json"],
        "snake": text("snake"), "camel": text("camel"),
    })
}

/// A request must pass the checks from wire to names to wire and come back equal.
fn request(endpoint: &Endpoint, body: &Value, names: &Value, answered: &[&Value]) -> Result<(), String> {
    refused("wire to names", names)?;
    equal("typed", body, &parsed(&names["typed"])?)?;
    // What is sent in the URL's query does not stand in the body.
    let mut sent = body.clone();
    for field in endpoint.request.fields.iter().filter(|field| field.in_query) {
        sent.as_object_mut().map(|fields| fields.shift_remove(&field.wire));
    }
    for form in ["from_snake", "from_camel"] {
        equal(form, &sent, &parsed(&names[form])?)?;
    }
    for (language, answer) in LANGUAGES.iter().zip(answered) {
        refused(language.name(), answer)?;
        equal(language.name(), &sent, &parsed(&answer["wire"])?)?;
    }
    Ok(())
}

/// A reply must come back equal, and be the same in all languages; a refusal must become an API error with its code.
fn reply(
    api: &Api,
    endpoint: &Endpoint,
    body: &Value,
    strict: bool,
    names: &Value,
    answered: &[&Value],
) -> Result<(), String> {
    refused("wire to names", names)?;
    let mut walk = Walk { api, unknown: Vec::new() };
    let proper = walk.object(&endpoint.reply, body, "", true);
    if strict {
        if let Some(path) = walk.unknown.first() {
            return Err(format!("no described field: {path}"));
        }
        for form in ["from_snake", "from_camel"] {
            equal(form, &proper, &parsed(&names[form])?)?;
        }
        equal("typed", &payload(&proper), &payload(&parsed(&names["typed"])?))?;
    }
    let code = &body["ErrorCode"];
    let refusal = strict && code.as_i64().is_some_and(|code| code != 0);
    for (language, answer) in LANGUAGES.iter().zip(answered) {
        let name = language.name();
        let error = &answer["error"];
        if !error.is_null() {
            let class = class_of(error);
            if class != "ApiError" || (strict && !refusal) {
                return Err(format!("{name}: {class}: {}", error["message"]));
            }
            if refusal && error["code"] != *code {
                return Err(format!("{name}: the error's code is {}, not {code}", error["code"]));
            }
            same_error(name, answered[0], answer)?;
            continue;
        }
        if refusal {
            return Err(format!("{name}: code {code} became no error"));
        }
        let form = if *language == Language::Node { "camel" } else { "snake" };
        equal(name, &parsed(&names[form])?, &parsed(&answer["reply"])?)?;
        equal(&format!("{name}: failures"), &answered[0]["failures"], &answer["failures"])?;
    }
    Ok(())
}

/// The class of an error: Rust names it in snake case, the others by their class.
pub fn class_of(error: &Value) -> String {
    match error["error"].as_str() {
        Some(class) => class.split('_').map(names::capitalized).collect::<String>() + "Error",
        None => error["class"].as_str().unwrap_or_default().to_owned(),
    }
}

fn same_error(language: &str, first: &Value, answer: &Value) -> Result<(), String> {
    for key in ["code", "info", "display", "kind", "hint", "retryable"] {
        equal(&format!("{language}: the error's {key}"), &first["error"][key], &answer["error"][key])?;
    }
    Ok(())
}

/// A reply's fields beside the envelope.
fn payload(reply: &Value) -> Value {
    let map: Map<String, Value> = reply.as_object().cloned().unwrap_or_default();
    stripped(&Value::Object(map.into_iter().filter(|(key, _)| !ENVELOPE.contains(&key.as_str())).collect()))
}

fn refused(who: &str, answer: &Value) -> Result<(), String> {
    match &answer["error"] {
        Value::Null => Ok(()),
        error => Err(format!("{who}: {}", error.get("message").unwrap_or(error))),
    }
}
