//! The loop that does a call's I/O. Everything it does is decided by the core.

use std::time::{Duration, SystemTime};

use tencent_chat::{Call, Error, HttpRequest, HttpResponse, Outcome, Step, Timestamp, TransportFailure};

use crate::Client;

impl Client {
    pub(crate) async fn drive(&self, mut call: Call) -> Result<Outcome, Error> {
        loop {
            match call.step(now()) {
                Step::Send { id, request } => match self.exchange(&request).await {
                    Ok(response) => call.received(id, response, now()),
                    Err(error) => call.failed(id, failure_of(&error), &describe(error), now()),
                },
                Step::UserSig => call.user_sig(match &self.provider {
                    Some(provider) => provider().await,
                    None => Err("the app needs a provider: see Client::user_sig_provider".to_owned()),
                }),
                Step::Wait { until } => tokio::time::sleep(time_until(until)).await,
                Step::Done(result) => return result,
                // One request at a time is under way, and it was awaited above.
                _ => tokio::task::yield_now().await,
            }
        }
    }

    async fn exchange(&self, request: &HttpRequest) -> Result<HttpResponse, reqwest::Error> {
        let mut builder = self.http.post(&request.url).timeout(self.timeout).body(request.body.clone());
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        let response = builder.send().await?;
        let status = response.status().as_u16();
        let text = |value: &reqwest::header::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
        let headers = response.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect();
        Ok(HttpResponse { status, headers, body: response.bytes().await?.to_vec() })
    }
}

/// Whether a request that failed like this can have reached the server.
fn failure_of(error: &reqwest::Error) -> TransportFailure {
    if error.is_connect() || error.is_builder() { TransportFailure::NotSent } else { TransportFailure::MaybeSent }
}

/// The error and its causes, without the URL, which holds the UserSig.
fn describe(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

fn now() -> Timestamp {
    SystemTime::now().into()
}

fn time_until(until: Timestamp) -> Duration {
    Duration::from_millis(until.as_millis().saturating_sub(now().as_millis()))
}
