//! The shared cases, through calls whose transport is this program.

use std::io::{BufRead, Write};

use futures_util::TryStreamExt;
use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::schema::{self, Endpoint};
use tencent_chat::{
    App, CallOptions, Error, HttpResponse, Naming, Now, Outcome, Region, SecretKey, Session, Step, Timestamp,
};
use tencent_chat_reqwest::{CallEvent, Client, StopHandle};

use crate::live::{Live, settings};

/// Said of calls without an emulator.
const NO_EMULATOR: &str = "calls need TENCENT_CHAT_IN_PROCESS, or TENCENT_CHAT_ENDPOINT and TENCENT_CHAT_KEY";

#[derive(Deserialize)]
struct Case {
    op: String,
    #[serde(default)]
    endpoint: String,
    #[serde(default)]
    snake: String,
    #[serde(default)]
    json: String,
    /// How often a request may be sent again.
    #[serde(default)]
    retries: u32,
    /// Whether it is a success when what the call would remove is not there.
    #[serde(default)]
    gone_is_success: bool,
    /// Stops the call, of which one request is under way at a time, when so many are finished.
    #[serde(default)]
    stop_after: Option<usize>,
}

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("not-a-real-key-at-all"));
    let session = Session::with(app, settings());
    let mut live = Live::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let case: Case = serde_json::from_str(&line)?;
        let answer = match case.op.as_str() {
            "request" => match exchange(&session, &case.endpoint, &case.snake, false, "{\"ErrorCode\":0}") {
                Ok(Exchange { body, requests, .. }) => json!({ "wire": body, "requests": requests }),
                Err(error) => refused(&error),
            },
            "reply" => match exchange(&session, &case.endpoint, "{}", true, &case.json) {
                Ok(Exchange { result: Ok(outcome), .. }) => reported(&outcome),
                Ok(Exchange { result: Err(error), .. }) | Err(error) => refused(&error),
            },
            "forward" => match crate::webhooks::forwarded(&line)? {
                Ok((params, body)) => match exchange(&session, "send_c2c_message", &params, false, "{\"ErrorCode\":0}")
                {
                    Ok(exchange) => json!({ "wire": exchange.body, "body": body }),
                    Err(error) => refused(&error),
                },
                Err(error) => json!({ "error": error }),
            },
            "event" => crate::webhooks::unsigned(&line)?,
            "call" => {
                let endpoint = schema::find(&case.endpoint).ok_or("unknown endpoint")?;
                let client = &live.as_ref().ok_or(NO_EMULATOR)?.client;
                let options = CallOptions::default().max_retries(case.retries).gone_is_success(case.gone_is_success);
                let (client, options) = match case.stop_after {
                    Some(requests) => (stopping(client, requests), options.concurrency(1)),
                    None => (client.clone(), options),
                };
                match runtime.block_on(client.send_json(endpoint, &case.snake, Naming::Snake, &options)) {
                    Ok(outcome) => reported(&outcome),
                    Err(error) => refused(&error),
                }
            }
            "each" | "bulk" => {
                let client = &live.as_ref().ok_or(NO_EMULATOR)?.client;
                runtime.block_on(crate::walks::answer(client, &serde_json::from_str(&line)?))?
            }
            "pages" => {
                let endpoint = schema::find(&case.endpoint).ok_or("unknown endpoint")?;
                let client = &live.as_ref().ok_or(NO_EMULATOR)?.client;
                let options = CallOptions::default();
                let pages = client.pages_json(endpoint, &case.snake, Naming::Snake, &options);
                match runtime.block_on(pages.try_collect::<Vec<_>>()) {
                    Ok(pages) => json!({ "pages": pages.iter().map(|page| items(endpoint, page)).collect::<Vec<_>>() }),
                    Err(error) => refused(&error),
                }
            }
            "control" => {
                let live = live.as_ref().ok_or(NO_EMULATOR)?;
                runtime.block_on(live.control(&serde_json::from_str(&line)?))?
            }
            "hand_on" => {
                let live = live.as_mut().ok_or(NO_EMULATOR)?;
                runtime.block_on(live.hand_on(&serde_json::from_str(&line)?))?
            }
            "setup" => crate::setup::answer(&line)?,
            "webhook" => crate::webhooks::event(&line)?,
            "webhook_answer" => crate::webhooks::answered(&line)?,
            _ => crate::user_sig::answer(&line).unwrap_or_else(|error| json!({ "error": error.to_string() })),
        };
        writeln!(out, "{answer}")?;
    }
    Ok(())
}

/// A client that stops its calls when one of them has finished so many requests.
pub fn stopping(client: &Client, requests: usize) -> Client {
    let stop = StopHandle::new();
    let client = client.clone().stopped_by(&stop);
    client.on_event(move |event| {
        if matches!(event, CallEvent::Progress(progress) if progress.parts_done >= requests) && !stop.is_stopped() {
            stop.stop();
        }
    })
}

/// How many items a page has.
fn items(endpoint: &'static Endpoint, page: &Outcome) -> usize {
    let list = endpoint.page.map_or("", |page| endpoint.reply.fields()[usize::from(page.items)].wire);
    let reply: Value = serde_json::from_str(page.raw()).unwrap_or_default();
    reply[list].as_array().map_or(0, Vec::len)
}

fn reported(outcome: &Outcome) -> Value {
    let renamed = outcome.clone().renamed(Naming::Snake);
    json!({ "reply": renamed.json, "failures": renamed.failures, "raw": outcome.raw() })
}

pub fn refused(error: &Error) -> Value {
    json!({ "error": serde_json::from_str::<Value>(&error.to_json()).unwrap_or_default() })
}

/// What a call sent, and its result.
struct Exchange {
    /// The body of the last request.
    body: String,
    requests: usize,
    result: Result<Outcome, Error>,
}

/// Runs a call against a server that answers each request with `reply`.
fn exchange(session: &Session, endpoint: &str, params: &str, unchecked: bool, reply: &str) -> Result<Exchange, Error> {
    let endpoint = schema::find(endpoint).expect("the cases name described endpoints");
    let options = CallOptions::default().unchecked(unchecked);
    let mut params = serde_json::Deserializer::from_str(params);
    let mut call = session.call_endpoint(endpoint, &mut params, Naming::Snake, &options, 1)?;
    let now = Now::from(Timestamp::from_secs(1_700_000_000));
    let (mut body, mut requests) = (String::new(), 0);
    loop {
        match call.step(now) {
            Step::Send { id, request, .. } => {
                body = String::from_utf8_lossy(&request.body).into_owned();
                requests += 1;
                call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.into() }, now);
            }
            Step::Done(result) => return Ok(Exchange { body, requests, result }),
            other => {
                unreachable!("a call with a secret key and an instant server only sends: {other:?}")
            }
        }
    }
}
