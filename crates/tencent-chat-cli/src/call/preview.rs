//! What a call would send: the call is driven with a made-up success in place of each response, and time that does not pass.

use std::io;
use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tencent_chat::{Call, HttpRequest, HttpResponse, Now, Step};

use crate::arguments;
use crate::ending::Stop;
use crate::{output, runtime};

/// A reply of every endpoint.
const SUCCESS: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;

/// A request, as --dry-run shows it.
#[derive(Serialize)]
struct Shown {
    method: &'static str,
    url: String,
    body: Box<RawValue>,
}

/// The requests of a call, one for each of its parts.
pub fn requests(mut call: Call) -> Result<Vec<HttpRequest>, Stop> {
    let mut now = Now::new(runtime::now(), Duration::ZERO);
    let mut requests = Vec::new();
    loop {
        match call.step(now) {
            Step::Send { id, request, .. } => {
                requests.push(request);
                call.received(id, HttpResponse { status: 200, headers: Vec::new(), body: SUCCESS.into() }, now);
            }
            Step::Wait { duration } => now = now.after(duration),
            Step::Done(Err(error)) if requests.is_empty() => return Err(error.into()),
            // What the made-up replies lead to does not matter.
            _ => return Ok(requests),
        }
    }
}

pub fn print(call: &arguments::Call, requests: &[HttpRequest]) -> Result<(), Stop> {
    let url = |request: &HttpRequest| if call.show_secrets { request.url.clone() } else { request.masked_url() };
    if call.curl {
        for request in requests {
            let headers =
                request.headers.iter().map(|(name, value)| format!(" -H {}", quoted(&format!("{name}: {value}"))));
            let body = quoted(&String::from_utf8_lossy(&request.body));
            let headers: String = headers.collect();
            output::line(&format!("curl -X {} {}{headers} --data-raw {body}", request.method, quoted(&url(request))))?;
        }
        return Ok(());
    }
    let requests: Vec<String> =
        requests.iter().map(|request| shown(request, url(request))).collect::<Result<_, _>>()?;
    output::items(&requests, call.output)
}

/// A request as JSON text, with its URL as it is to be shown.
pub fn shown(request: &HttpRequest, url: String) -> Result<String, Stop> {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let body = RawValue::from_string(body).map_err(io::Error::from)?;
    let shown = Shown { method: request.method, url, body };
    Ok(serde_json::to_string(&shown).map_err(io::Error::from)?)
}

/// A word of a shell, in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
