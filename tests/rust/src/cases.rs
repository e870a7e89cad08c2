//! The shared cases, through calls whose transport is this program.

use std::io::{BufRead, Write};

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::schema;
use tencent_chat::{
    App, CallOptions, Error, HttpResponse, Naming, Outcome, Region, SecretKey, Session, Step, Timestamp,
};

#[derive(Deserialize)]
struct Case {
    op: String,
    #[serde(default)]
    endpoint: String,
    #[serde(default)]
    snake: String,
    #[serde(default)]
    json: String,
}

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("not a real key"));
    let session = Session::new(app);
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let case: Case = serde_json::from_str(&line)?;
        let answer = match case.op.as_str() {
            "request" => match exchange(&session, &case.endpoint, &case.snake, false, "{\"ErrorCode\":0}") {
                Ok((body, _)) => json!({ "wire": body }),
                Err(error) => refused(&error),
            },
            "reply" => match exchange(&session, &case.endpoint, "{}", true, &case.json) {
                Ok((_, Ok(outcome))) => {
                    let renamed = outcome.renamed(Naming::Snake);
                    json!({ "reply": renamed.json, "failures": renamed.failures })
                }
                Ok((_, Err(error))) | Err(error) => refused(&error),
            },
            _ => crate::user_sig::answer(&line)?,
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

fn refused(error: &Error) -> Value {
    json!({ "error": serde_json::from_str::<Value>(&error.to_json()).unwrap_or_default() })
}

/// Runs a call against a server that answers with `reply`; returns the body that was sent and the outcome.
fn exchange(
    session: &Session,
    endpoint: &str,
    params: &str,
    unchecked: bool,
    reply: &str,
) -> Result<(String, Result<Outcome, Error>), Error> {
    let endpoint = schema::find(endpoint).expect("the cases name described endpoints");
    let options = CallOptions::default().unchecked(unchecked);
    let mut params = serde_json::Deserializer::from_str(params);
    let mut call = session.call_endpoint(endpoint, &mut params, Naming::Snake, &options, 1)?;
    let now = Timestamp::from_secs(1_700_000_000);
    let mut body = String::new();
    loop {
        match call.step(now) {
            Step::Send { id, request } => {
                body = String::from_utf8_lossy(&request.body).into_owned();
                call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.into() }, now);
            }
            Step::Done(result) => return Ok((body, result)),
            other => {
                unreachable!("a call with a secret key and an instant server only sends: {other:?}")
            }
        }
    }
}
