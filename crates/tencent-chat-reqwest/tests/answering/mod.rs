//! Clients whose requests a function answers.

#![allow(dead_code, reason = "each file of tests uses some of it")]

use std::future::Future;

use tencent_chat::{HttpRequest, HttpResponse};
use tencent_chat_reqwest::{App, Client, NoResponse, Rate, Region, SecretKey, Settings};

pub const OK: &str = r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":""}"#;
pub const NOT_FOUND: &str = r#"{"ActionStatus":"FAIL","ErrorCode":40003,"ErrorInfo":"no"}"#;
pub const NOT_ADMIN: &str = r#"{"ActionStatus":"FAIL","ErrorCode":60010,"ErrorInfo":"no"}"#;

pub fn response(status: u16, body: &str) -> Result<HttpResponse, NoResponse> {
    Ok(HttpResponse { status, headers: Vec::new(), body: body.into() })
}

/// A client that gives each request what `answer` makes of its body, and keeps to no rate.
pub fn client<R>(answer: impl Fn(String) -> R + Send + Sync + 'static) -> Client
where
    R: Future<Output = Result<HttpResponse, NoResponse>> + Send + 'static,
{
    let settings = Settings::default().max_retries(0).rate("*", Rate::per_second(f64::INFINITY));
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let body = |request: HttpRequest| String::from_utf8(request.body.clone()).unwrap();
    Client::with_transport(app, settings, move |request| answer(body(request)))
}
