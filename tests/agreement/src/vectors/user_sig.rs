//! UserSig vectors, as the official tools made them.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::{Case, Kind, Verdict, judged};
use crate::languages::Languages;

/// Checks all UserSig vectors among the cases.
pub fn check(languages: &Languages, cases: &[Case]) -> Result<Vec<Verdict>> {
    let vectors: Vec<(&str, &Value)> = cases
        .iter()
        .filter_map(|case| match &case.kind {
            Kind::UserSig(vector) => Some((case.origin.as_str(), vector)),
            _ => None,
        })
        .collect();
    let questions: Vec<Value> = vectors.iter().map(|(_, vector)| question(vector)).collect::<Result<_>>()?;
    let verdicts = judged(languages, &questions, |_, at, answer| expect(vectors[at].1, &questions[at], answer))?;
    Ok(vectors.iter().map(|(origin, _)| (*origin).to_owned()).zip(verdicts).collect())
}

fn question(vector: &Value) -> Result<Value> {
    let mut question = vector.clone();
    question["op"] = json!("usersig");
    question["userbuf_bytes"] = bytes(&vector["userbuf"])?;
    Ok(question)
}

/// Bytes given as base64, as a list of numbers; null stays null.
fn bytes(base64: &Value) -> Result<Value> {
    match base64.as_str() {
        Some(text) => Ok(json!(STANDARD.decode(text).with_context(|| format!("no base64: {text}"))?)),
        None => Ok(Value::Null),
    }
}

/// Why the service would not take a UserSig that an official tool made, so that it is not made here.
fn refusal(vector: &Value) -> Option<&'static str> {
    let identifier = vector["identifier"].as_str().unwrap_or_default();
    let controls = identifier.chars().any(char::is_control);
    match vector["expire"].as_u64() {
        _ if identifier.is_empty() => Some("empty_identifier"),
        _ if controls => Some("control_character"),
        _ if identifier.len() > 32 => Some("identifier_too_long"),
        Some(0) => Some("expire"),
        _ => None,
    }
}

fn expect(vector: &Value, question: &Value, answer: &Value) -> Result<(), String> {
    let equal = |what: &str, expected: &Value, got: &Value| {
        if expected == got { Ok(()) } else { Err(format!("{what}: expected {expected}, got {got}")) }
    };
    if let Some(error) = answer.get("error") {
        return Err(error.to_string());
    }
    for (name, key) in [
        ("identifier", "identifier"),
        ("sdk_app_id", "sdkappid"),
        ("time", "time"),
        ("expire", "expire"),
        ("userbuf", "userbuf_bytes"),
    ] {
        equal(name, &question[key], &answer["claims"][name])?;
    }
    match refusal(vector) {
        Some(reason) => equal("signed again", &json!({ "refused": reason }), &answer["signed"])?,
        None => equal("signed again", &answer["claims"], &answer["signed"])?,
    }
    equal("at its time", &json!("ok"), &answer["at_time"])?;
    equal("at its end", &json!("ok"), &answer["at_end"])?;
    equal("a second after its end", &json!("expired"), &answer["after_end"])?;
    let map = &vector["private_map_key"];
    if map.is_null() {
        return Ok(());
    }
    let documented = map.get("userbuf_by_layout").unwrap_or(&vector["userbuf"]);
    let documented = bytes(documented).map_err(|error| error.to_string())?;
    equal("the userbuf built from the room", &documented, &answer["built_userbuf"])
}
