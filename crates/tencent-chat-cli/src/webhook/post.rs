//! Sends one webhook and reads the answer.

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Client, Url};
use tencent_chat::TransportFailure;
use tencent_chat_emulator::WebhookResponse;
use tencent_chat_reqwest::{NoResponse, http_client};

use crate::ending::{Ending, Stop};

/// The longest answer that is read, in bytes.
const LONGEST_ANSWER: usize = 1024 * 1024;

/// Sends webhooks to one URL.
pub struct Sender {
    http: Client,
    to: Url,
    timeout: Duration,
}

/// What came of a webhook.
pub struct Posted {
    pub response: WebhookResponse,
    /// Whether the request may have reached the server.
    pub was_sent: bool,
    /// How the server calls its answer.
    pub content_type: Option<HeaderValue>,
    pub taken: Duration,
}

impl Posted {
    pub fn answered(&self) -> bool {
        matches!(self.response, WebhookResponse::Answer { .. })
    }
}

impl Sender {
    /// Sends to the URL that an option gives.
    pub fn new(option: &str, to: &str, timeout: Duration) -> Result<Self, Stop> {
        let to = url(option, to)?;
        let failed =
            |error: Box<dyn std::error::Error>| Stop::new(Ending::Refused, format!("cannot set up TLS: {error}"));
        Ok(Self { http: http_client().map_err(failed)?, to, timeout })
    }

    /// The URL with a query.
    pub fn url(&self, query: &str) -> Url {
        with_query(&self.to, query)
    }

    /// Where it sends to, without what may be a secret.
    pub fn place(&self) -> String {
        place(&self.to)
    }

    pub fn target(&self) -> &Url {
        &self.to
    }

    pub async fn post(&self, query: &str, headers: HeaderMap, body: Vec<u8>) -> Posted {
        let begun = Instant::now();
        let answer = tokio::time::timeout(self.timeout, self.exchange(query, headers, body)).await;
        let taken = begun.elapsed();
        let (response, was_sent, content_type) = match answer {
            Err(_) => (WebhookResponse::TimedOut, true, None),
            Ok(Err(error)) => {
                let was_sent = error.failure == TransportFailure::MaybeSent;
                (WebhookResponse::Failed(error.to_string()), was_sent, None)
            }
            Ok(Ok((status, content_type, body))) => (WebhookResponse::Answer { status, body }, true, content_type),
        };
        Posted { response, was_sent, content_type, taken }
    }

    async fn exchange(
        &self,
        query: &str,
        headers: HeaderMap,
        body: Vec<u8>,
    ) -> Result<(u16, Option<HeaderValue>, Vec<u8>), NoResponse> {
        let mut answer = self.http.post(self.url(query)).headers(headers).body(body).send().await?;
        let content_type = answer.headers().get(CONTENT_TYPE).cloned();
        let mut read = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if read.len() + chunk.len() > LONGEST_ANSWER {
                return Err(NoResponse::maybe_sent("the answer is longer than 1 MiB"));
            }
            read.extend_from_slice(&chunk);
        }
        Ok((answer.status().as_u16(), content_type, read))
    }
}

/// A URL of a server that receives webhooks.
pub fn url(option: &str, given: &str) -> Result<Url, Stop> {
    let wrong = || Stop::usage(format!("{option}: expected a URL, such as http://127.0.0.1:8080/webhook"));
    let url = Url::parse(given).map_err(|_| wrong())?;
    if !["http", "https"].contains(&url.scheme()) || url.host().is_none() {
        return Err(wrong());
    }
    Ok(url)
}

fn with_query(to: &Url, query: &str) -> Url {
    let mut url = to.clone();
    let own = url.query().filter(|own| !own.is_empty()).map(|own| format!("{own}&"));
    url.set_query(Some(&format!("{}{query}", own.unwrap_or_default())));
    url
}

/// A URL without its query and its password.
fn place(url: &Url) -> String {
    let port = url.port().map(|port| format!(":{port}")).unwrap_or_default();
    format!("{}://{}{port}{}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_follows_the_one_that_the_url_has() {
        let of = |to| with_query(&url("--to", to).unwrap(), "Sign=1&ClientIP=::1").to_string();
        assert_eq!(of("http://a.example"), "http://a.example/?Sign=1&ClientIP=::1");
        assert_eq!(of("http://a.example/x?y=1"), "http://a.example/x?y=1&Sign=1&ClientIP=::1");
        for wrong in ["a.example", "ftp://a.example", "http://", "127.0.0.1:80"] {
            assert!(url("--to", wrong).is_err(), "{wrong}");
        }
        assert_eq!(place(&url("--to", "http://u:secret@a.example:81/x?key=1").unwrap()), "http://a.example:81/x");
    }
}
