//! What only the core itself can check in a case: a body in every spelling and back, and through the typed structs.

use std::io::{BufRead, Write};

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::schema::{self, Check, Endpoint};
use tencent_chat::{Naming, list_names};

use crate::typed;

#[derive(Deserialize)]
struct Case {
    endpoint: String,
    kind: String,
    json: String,
}

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let case: Case = serde_json::from_str(&line?)?;
        let endpoint = schema::find(&case.endpoint).ok_or("unknown endpoint")?;
        let answer = match case.kind.as_str() {
            "request" => request(endpoint, &case.json),
            "unchecked" => unchecked(endpoint, &case.json),
            _ => reply(endpoint, &case.json),
        };
        writeln!(out, "{}", answer.unwrap_or_else(|error| json!({ "error": error })))?;
    }
    Ok(())
}

fn convert(endpoint: &'static Endpoint, json: &str, from: Naming, to: Naming, check: Check) -> Result<String, String> {
    let mut params = serde_json::Deserializer::from_str(json);
    let written = schema::write_request(endpoint, &mut params, from, to, check, None);
    written.map(|written| written.json).map_err(|error| error.to_string())
}

/// The spellings of a request that may be wrong on purpose.
fn unchecked(endpoint: &'static Endpoint, wire: &str) -> Result<Value, String> {
    Ok(json!({
        "snake": convert(endpoint, wire, Naming::Wire, Naming::Snake, Check::Unchecked)?,
        "camel": convert(endpoint, wire, Naming::Wire, Naming::Camel, Check::Unchecked)?,
        // The list that is split over several requests.
        "list": list_names(endpoint, Naming::Wire).ok().map(|[list, _]| list),
    }))
}

fn request(endpoint: &'static Endpoint, wire: &str) -> Result<Value, String> {
    let convert = |json: &str, from, to| convert(endpoint, json, from, to, Check::Strict);
    let snake = convert(wire, Naming::Wire, Naming::Snake)?;
    let camel = convert(wire, Naming::Wire, Naming::Camel)?;
    Ok(json!({
        "from_snake": convert(&snake, Naming::Snake, Naming::Wire)?,
        "from_camel": convert(&camel, Naming::Camel, Naming::Wire)?,
        "typed": typed(endpoint.name, "request", wire)?,
        "snake": snake,
        "camel": camel,
    }))
}

fn reply(endpoint: &'static Endpoint, wire: &str) -> Result<Value, String> {
    let snake = schema::rename_reply(endpoint, wire, Naming::Wire, Naming::Snake)?;
    let camel = schema::rename_reply(endpoint, wire, Naming::Wire, Naming::Camel)?;
    Ok(json!({
        "from_snake": schema::rename_reply(endpoint, &snake, Naming::Snake, Naming::Wire)?,
        "from_camel": schema::rename_reply(endpoint, &camel, Naming::Camel, Naming::Wire)?,
        "typed": typed(endpoint.name, "reply", &schema::rename_reply(endpoint, wire, Naming::Wire, Naming::Wire)?)?,
        "snake": snake,
        "camel": camel,
    }))
}

fn typed(name: &str, kind: &str, wire: &str) -> Result<String, String> {
    typed::through(name, kind, wire).ok_or_else(|| format!("no typed request for {name}"))?
}
