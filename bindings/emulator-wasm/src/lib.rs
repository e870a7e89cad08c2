//! The emulator for JavaScript: conversions only.
//!
//! Options and arguments come in as JSON text; requests and answers as strings, numbers and bytes. An answer is an array whose
//! first item says what it is ([`Kind`]). What the functions do is documented in `tencent-chat-emulator`; the loop that calls
//! them is in `packages/npm-emulator/src/exchange.ts`.

// The tests call through JavaScript, from packages/npm-emulator.
#![allow(missing_docs)]

mod program;

use std::collections::BTreeMap;
use std::time::Duration;

use js_sys::{Array, Uint8Array};
use serde_json::Value;
use tencent_chat::{Naming, Timestamp};
use tencent_chat_emulator::front::{self, Route};
use tencent_chat_emulator::{
    Answer, Delivery, Emulator, Follower, Handled, Options, Question, Received, Request, WebhookPost,
    control_functions, control_request,
};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What came of a request: the first item of an array.
#[derive(Clone, Copy)]
enum Kind {
    /// Status, header lines, body, delay in milliseconds (below zero: the connection is closed).
    Answered = 0,
    /// The app is to be asked: what [`post`] has.
    Asks = 1,
    /// Events follow: status, header lines.
    Events = 2,
    /// To be asked again when all webhooks have ended.
    AfterWebhooks = 3,
}

/// An emulator, the calls that wait for the app, and who follows the events.
#[wasm_bindgen]
pub struct Core {
    emulator: Emulator,
    app: u64,
    key: String,
    admin: String,
    questions: BTreeMap<u64, Question>,
    followers: usize,
    follower: Option<Follower>,
}

impl Core {
    fn with(options: &Options, now: f64) -> Result<Self, JsError> {
        let emulator = options.emulator(time(now)).map_err(|error| JsError::new(&error))?;
        let (app, key) = (options.app, options.key.clone());
        let admin = options.admins[0].clone();
        Ok(Self { emulator, app, key, admin, questions: BTreeMap::new(), followers: 0, follower: None })
    }

    fn handled(&mut self, handled: Handled) -> Array {
        match handled {
            Handled::Answered(answer) => answered(answer),
            Handled::Asks(question) => {
                let asks = post(Some(Kind::Asks), question.post());
                self.questions.insert(question.post().id, *question);
                asks
            }
        }
    }
}

#[wasm_bindgen]
impl Core {
    #[wasm_bindgen(constructor)]
    pub fn new(options: &str, now: f64) -> Result<Self, JsError> {
        let options = match serde_json::from_str(options) {
            Ok(Value::Object(options)) => Options::read(&options, Naming::Camel),
            _ => Err("options: expected an object".to_owned()),
        };
        Self::with(&options.map_err(|error| JsError::new(&error))?, now)
    }

    #[wasm_bindgen(getter)]
    pub fn app(&self) -> f64 {
        self.app as f64
    }

    #[wasm_bindgen(getter)]
    pub fn key(&self) -> String {
        self.key.clone()
    }

    #[wasm_bindgen(getter)]
    pub fn admin(&self) -> String {
        self.admin.clone()
    }

    /// Handles a request. `settled`: it was asked before, and all webhooks have ended.
    #[expect(clippy::too_many_arguments, reason = "the parts of a request, which JavaScript does not wrap for this")]
    pub fn begin(
        &mut self,
        now: f64,
        settled: bool,
        method: &str,
        path: &str,
        query: &str,
        headers: &str,
        body: Vec<u8>,
        ip: Option<String>,
    ) -> Array {
        let request = Request { body, ..head(method, path, query, headers, ip) };
        let origin = match front::admit(&request, self.emulator.allowed_origins()) {
            Ok(origin) => origin,
            Err(refused) => return answered(refused),
        };
        match front::route(&request) {
            Route::Answered(file) => answered(file),
            Route::Events => {
                let has_room = self.followers < front::MOST_FOLLOWERS;
                let answer = front::follow(has_room, origin);
                if !has_room {
                    return answered(answer);
                }
                self.followers += 1;
                self.follower.get_or_insert_with(|| Follower::new(&self.emulator));
                array(Kind::Events, [JsValue::from(answer.status), header_lines(&answer).into()])
            }
            Route::AfterWebhooks if !settled => Array::of1(&JsValue::from(Kind::AfterWebhooks as u32)),
            Route::AfterWebhooks | Route::Emulator => {
                let handled = self.emulator.begin(time(now), request);
                self.handled(handled)
            }
        }
    }

    /// Ends a call as the app wants it. `taken`: how many milliseconds the app took; `status` and `body` as in [`received`].
    pub fn decide(&mut self, now: f64, id: f64, taken: f64, status: i32, body: Vec<u8>) -> Option<Array> {
        let question = self.questions.remove(&(id as u64))?;
        self.emulator.note_time_taken(id as u64, millis(taken));
        Some(answered(self.emulator.decide(time(now), question, received(status, body))))
    }

    #[wasm_bindgen(js_name = nextWebhook)]
    pub fn next_webhook(&mut self, now: f64) -> Option<Array> {
        self.emulator.next_webhook(time(now)).map(|webhook| post(None, &webhook))
    }

    pub fn posted(&mut self, id: f64, taken: f64, status: i32, body: Vec<u8>) {
        self.emulator.note_time_taken(id as u64, millis(taken));
        self.emulator.posted(id as u64, received(status, body));
    }

    #[wasm_bindgen(js_name = passTime)]
    pub fn pass_time(&mut self, now: f64) -> bool {
        self.emulator.pass_time(time(now))
    }

    #[wasm_bindgen(js_name = lastWebhook)]
    pub fn last_webhook(&self) -> f64 {
        self.emulator.last_webhook() as f64
    }

    #[wasm_bindgen(js_name = hasSettled)]
    pub fn has_settled(&self, webhook: f64) -> bool {
        self.emulator.has_settled(webhook as u64)
    }

    /// What is new for those who follow the events.
    pub fn news(&mut self) -> Option<String> {
        self.follower.as_mut().map(|follower| follower.news(&self.emulator).to_string())
    }

    /// One of those who follow the events has left.
    pub fn unfollow(&mut self) {
        self.followers = self.followers.saturating_sub(1);
        if self.followers == 0 {
            self.follower = None;
        }
    }

    /// Fills it from a document, to which a reset returns.
    pub fn seed(&mut self, now: f64, text: &[u8]) -> Result<(), JsError> {
        self.emulator.seed(time(now), text).map_err(|error| JsError::new(&error))
    }

    /// The answer to a request that is refused by its head.
    pub fn refuse(&self, method: &str, path: &str, query: &str, headers: &str) -> Option<Array> {
        front::admit(&head(method, path, query, headers, None), self.emulator.allowed_origins()).err().map(answered)
    }
}

/// The functions of the control paths, in camel case.
#[wasm_bindgen(js_name = controlFunctions)]
pub fn functions() -> Vec<String> {
    control_functions().map(tencent_chat::schema::camel).collect()
}

/// The request of such a function: method, path, query, body.
#[wasm_bindgen(js_name = controlRequest)]
pub fn request_of(function: &str, arguments: &str) -> Result<Array, JsError> {
    let wanted = control_functions().find(|known| tencent_chat::schema::camel(known) == function).unwrap_or(function);
    let arguments: Vec<Value> = serde_json::from_str(arguments)?;
    let request = control_request(wanted, &arguments).map_err(|error| JsError::new(&error))?;
    let body = Uint8Array::from(&request.body[..]);
    Ok(Array::of4(&request.method.into(), &request.path.into(), &request.query.into(), &body))
}

#[wasm_bindgen(js_name = bodyLimit)]
pub fn body_limit(method: &str, path: &str) -> f64 {
    front::body_limit(&Request::new(method, path, "")) as f64
}

#[wasm_bindgen(js_name = tooLong)]
pub fn too_long(method: &str, path: &str) -> Array {
    answered(front::too_long(&Request::new(method, path, "")))
}

/// What a stream of events begins with, and what shows that it lives.
#[wasm_bindgen(js_name = firstEvent)]
pub fn first_event() -> String {
    front::first_event()
}

#[wasm_bindgen(js_name = stillHereLine)]
pub fn still_here_line() -> String {
    front::STILL_HERE_LINE.to_owned()
}

/// Times of a server in milliseconds, and how many pieces a follower may be behind: head, body, read, look again, collected, still
/// here, behind.
#[wasm_bindgen(js_name = serverLimits)]
pub fn server_limits() -> Vec<f64> {
    let times = [
        front::HEAD_TIMEOUT,
        front::BODY_TIMEOUT,
        front::READ_TIMEOUT,
        front::LOOK_AGAIN,
        front::COLLECTED,
        front::STILL_HERE,
    ];
    times.iter().map(|time| time.as_millis() as f64).chain([front::BEHIND as f64]).collect()
}

fn time(now: f64) -> Timestamp {
    Timestamp::from_millis(now as u64)
}

fn millis(taken: f64) -> Duration {
    Duration::from_millis(taken as u64)
}

/// A request without a body. Each line of the headers is `name:value`, the name in lower case.
fn head(method: &str, path: &str, query: &str, headers: &str, ip: Option<String>) -> Request {
    let headers = headers.lines().filter_map(|line| line.split_once(':'));
    Request {
        query: query.to_owned(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        client_ip: ip.and_then(|ip| ip.parse().ok()),
        ..Request::new(method, path, "")
    }
}

/// What came of a webhook: an HTTP status with a body, 0 for none in time, -1 for a failure with its text.
fn received(status: i32, body: Vec<u8>) -> Received {
    match status {
        0 => Received::TimedOut,
        1.. => Received::Answer { status: u16::try_from(status).unwrap_or(u16::MAX), body },
        _ => Received::Failed(String::from_utf8_lossy(&body).into_owned()),
    }
}

fn array<const N: usize>(kind: Kind, items: [JsValue; N]) -> Array {
    [JsValue::from(kind as u32)].into_iter().chain(items).collect()
}

fn answered(answer: Answer) -> Array {
    let delay = match answer.delivery {
        Delivery::Now => 0.0,
        Delivery::Delayed(time) => time.as_millis() as f64,
        Delivery::Close => -1.0,
    };
    let body = Uint8Array::from(&answer.body[..]);
    array(Kind::Answered, [answer.status.into(), header_lines(&answer).into(), body.into(), delay.into()])
}

fn header_lines(answer: &Answer) -> String {
    answer.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect()
}

/// A webhook to be sent: number, URL, body, how many milliseconds its answer is waited for.
fn post(kind: Option<Kind>, webhook: &WebhookPost) -> Array {
    let WebhookPost { id, url, body, timeout, .. } = webhook;
    let kind = kind.map(|kind| JsValue::from(kind as u32));
    let items = [JsValue::from(*id as f64), url.into(), body.into(), JsValue::from(timeout.as_millis() as f64)];
    kind.into_iter().chain(items).collect()
}
