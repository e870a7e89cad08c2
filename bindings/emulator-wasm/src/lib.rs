//! The emulator for JavaScript: conversions only.
//!
//! Options and arguments come in as JSON text; requests and answers as strings, numbers and bytes. A step is an array whose
//! first item says what it is ([`StepKind`]). What the functions do is documented in `tencent-chat-emulator`; the loop that calls
//! them is in `packages/npm-emulator/src/driver.ts`.

// The tests call through JavaScript, from packages/npm-emulator.
#![allow(missing_docs)]

mod data;
mod program;

use std::collections::BTreeMap;
use std::time::Duration;

use js_sys::{Array, Uint8Array};
use serde_json::Value;
use tencent_chat::{Naming, Timestamp};
use tencent_chat_emulator::front::{self, Route, Routing};
use tencent_chat_emulator::{
    Answer, Delivery, Emulator, Exchange, Options, Request, Step, WebhookPost, WebhookResponse, control_functions,
    control_request,
};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What is to be done for a request: the first item of an array.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum StepKind {
    /// It is answered: status, header lines, body, delay in milliseconds (below zero: the connection is closed).
    Answer,
    /// A webhook is to be delivered: what [`webhook`] has.
    Deliver,
    /// Events follow: status, header lines.
    Events,
    /// It is answered with a file of the page: status, header lines, name.
    File,
    /// The next step is after the end of a webhook.
    Wait,
}

/// An emulator, and the requests on their way.
#[wasm_bindgen]
pub struct Core {
    emulator: Emulator,
    app: u64,
    key: String,
    admin: String,
    calls: BTreeMap<u32, Call>,
    last_call: u32,
    /// The webhooks about what happened that are under way.
    reports: BTreeMap<u64, WebhookPost>,
}

/// A request on its way.
enum Call {
    Routing(Routing),
    Exchange(Exchange),
}

impl Core {
    fn with(options: &Options, now: f64) -> Result<Self, JsError> {
        let emulator = options.emulator(time(now)).map_err(|error| JsError::new(&error))?;
        Ok(Self::of(emulator, options))
    }

    /// An emulator that was made with these options.
    fn of(emulator: Emulator, options: &Options) -> Self {
        let (app, key) = (options.app, options.key.clone());
        let admin = options.admins[0].clone();
        Self { emulator, app, key, admin, calls: BTreeMap::new(), last_call: 0, reports: BTreeMap::new() }
    }

    /// The next step of a call, and the call unless it has ended.
    fn next_step(&mut self, call: Call, now: Timestamp) -> (Array, Option<Call>) {
        let mut exchange = match call {
            Call::Exchange(exchange) => exchange,
            Call::Routing(routing) => match routing.route(&mut self.emulator, now) {
                Route::Exchange(exchange) => exchange,
                Route::Answer(answer) => return (answered(answer), None),
                Route::File(head, name) => {
                    return (
                        array(StepKind::File, [head.status.into(), header_lines(&head).into(), name.into()]),
                        None,
                    );
                }
                Route::Events(head) => {
                    return (array(StepKind::Events, [head.status.into(), header_lines(&head).into()]), None);
                }
                Route::Waits(routing) => return (array(StepKind::Wait, []), Some(Call::Routing(routing))),
            },
        };
        match exchange.step(&mut self.emulator, now) {
            Step::Answer(answer) => (answered(answer), None),
            Step::Deliver(asks) => (array(StepKind::Deliver, webhook(&asks)), Some(Call::Exchange(exchange))),
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

    /// Takes a request, sent within so many webhooks, and returns the number of its call. The webhooks about what happened are delivered
    /// before the answer of a call in process; for others they come from [`next_report`](Self::next_report).
    // Only plain values come from JavaScript without copies.
    #[allow(clippy::too_many_arguments)]
    pub fn begin(
        &mut self,
        in_process: bool,
        method: &str,
        path: &str,
        query: &str,
        headers: &str,
        body: Vec<u8>,
        ip: Option<String>,
        nested: u32,
    ) -> u32 {
        let mut request = Request { body, nested, ..head(method, path, query, headers, ip) };
        if in_process {
            request.client_ip = Some(front::IN_PROCESS_CALLER);
        }
        self.last_call = self.last_call.wrapping_add(1);
        let routing = if in_process { Routing::in_process(request) } else { Routing::new(request) };
        self.calls.insert(self.last_call, Call::Routing(routing));
        self.last_call
    }

    /// What is to be done next for a call: an array whose first item is a [`StepKind`].
    pub fn step(&mut self, call: u32, now: f64) -> Result<Array, JsError> {
        let under_way = self.calls.remove(&call).ok_or_else(|| JsError::new("the call has ended"))?;
        let (step, under_way) = self.next_step(under_way, time(now));
        self.calls.extend(under_way.map(|under_way| (call, under_way)));
        Ok(step)
    }

    /// Takes what came of the webhook of a call. `taken`: how many milliseconds that took; `status` and `body` as in [`response`].
    #[wasm_bindgen(js_name = webhookEnded)]
    pub fn webhook_ended(&mut self, call: u32, now: f64, taken: f64, status: i32, body: Vec<u8>) {
        if let Some(Call::Exchange(exchange)) = self.calls.get_mut(&call) {
            exchange.webhook_ended(&mut self.emulator, time(now), response(status, body), millis(taken));
        }
    }

    /// The next webhook about something that happened: what [`webhook`] has.
    #[wasm_bindgen(js_name = nextReport)]
    pub fn next_report(&mut self, now: f64) -> Option<Array> {
        let report = self.emulator.next_webhook(time(now))?;
        let items = webhook(&report).into_iter().collect();
        self.reports.insert(report.id, report);
        Some(items)
    }

    /// Takes what came of it.
    #[wasm_bindgen(js_name = reportEnded)]
    pub fn report_ended(&mut self, id: f64, taken: f64, status: i32, body: Vec<u8>) {
        if let Some(report) = self.reports.remove(&(id as u64)) {
            self.emulator.report_ended(&report, response(status, body), millis(taken));
        }
    }

    #[wasm_bindgen(js_name = passTime)]
    pub fn pass_time(&mut self, now: f64) {
        self.emulator.pass_time(time(now));
    }

    #[wasm_bindgen(js_name = hasNews)]
    pub fn has_news(&self) -> bool {
        self.emulator.has_news()
    }

    /// What is new for the followers of the events.
    pub fn news(&mut self) -> Option<String> {
        self.emulator.news().map(|news| news.to_string())
    }

    /// A follower of the events has left.
    pub fn unfollow(&mut self) {
        self.emulator.unfollow();
    }

    /// Fills it from a document, to which a reset returns.
    pub fn seed(&mut self, now: f64, text: &[u8]) -> Result<(), JsError> {
        self.emulator.seed(time(now), text).map_err(|error| JsError::new(&error))
    }

    /// The answer to a request that is refused by its head.
    pub fn refuse(&self, method: &str, path: &str, query: &str, headers: &str) -> Option<Array> {
        front::refuse(&head(method, path, query, headers, None), self.emulator.allowed_origins()).map(answered)
    }
}

/// The functions of the control paths, in camel case.
#[wasm_bindgen(js_name = controlFunctions)]
pub fn functions() -> Vec<String> {
    control_functions().map(tencent_chat::schema::camel).collect()
}

/// The request of such a function to the emulator of an app: method, path, query, body.
#[wasm_bindgen(js_name = controlRequest)]
pub fn request_of(function: &str, arguments: &str, app: f64) -> Result<Array, JsError> {
    let wanted = control_functions().find(|known| tencent_chat::schema::camel(known) == function).unwrap_or(function);
    let arguments: Vec<Value> = serde_json::from_str(arguments)?;
    let request = control_request(wanted, &arguments, app as u64).map_err(|error| JsError::new(&error))?;
    let body = Uint8Array::from(&request.body[..]);
    Ok(Array::of4(&request.method.into(), &request.path.into(), &request.query.into(), &body))
}

/// The HTTP status for a head that is too long, for a server on node:http.
#[wasm_bindgen(js_name = refuseHead)]
pub fn refuse_head(target: usize, headers: usize) -> Option<u16> {
    front::refuse_head(target, headers)
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

#[wasm_bindgen(js_name = signOfLife)]
pub fn sign_of_life() -> String {
    front::SIGN_OF_LIFE.to_owned()
}

/// What stands for the addresses of an emulator in process.
#[wasm_bindgen]
pub struct InProcess {
    #[wasm_bindgen(getter_with_clone, readonly)]
    pub endpoint: String,
    #[wasm_bindgen(getter_with_clone, readonly, js_name = webhookUrl)]
    pub webhook_url: String,
}

#[wasm_bindgen(js_name = inProcess)]
pub fn in_process() -> InProcess {
    InProcess { endpoint: front::IN_PROCESS_ENDPOINT.to_owned(), webhook_url: front::IN_PROCESS_WEBHOOK_URL.to_owned() }
}

/// What a server keeps to. Times are in milliseconds.
#[wasm_bindgen]
pub struct ServerLimits {
    /// How many bytes the head of a request may have.
    #[wasm_bindgen(readonly, js_name = maxHead)]
    pub max_head: f64,
    /// How many headers it may have.
    #[wasm_bindgen(readonly, js_name = maxHeaders)]
    pub max_headers: f64,
    /// How long a client may take to send the head of a request.
    #[wasm_bindgen(readonly, js_name = headTimeout)]
    pub head_timeout: f64,
    /// How long it may take to send the body.
    #[wasm_bindgen(readonly, js_name = bodyTimeout)]
    pub body_timeout: f64,
    /// How long it may read nothing.
    #[wasm_bindgen(readonly, js_name = readTimeout)]
    pub read_timeout: f64,
    /// How often time passes without a request.
    #[wasm_bindgen(readonly, js_name = passTimeEvery)]
    pub pass_time_every: f64,
    /// How long events are collected.
    #[wasm_bindgen(readonly, js_name = collectEventsFor)]
    pub collect_events_for: f64,
    /// How often a stream of events shows that it lives.
    #[wasm_bindgen(readonly, js_name = signOfLifeEvery)]
    pub sign_of_life_every: f64,
    /// How many pieces a follower of the events may be behind.
    #[wasm_bindgen(readonly, js_name = maxEventsBehind)]
    pub max_events_behind: f64,
}

#[wasm_bindgen(js_name = serverLimits)]
pub fn server_limits() -> ServerLimits {
    ServerLimits {
        max_head: front::MAX_HEAD as f64,
        max_headers: front::MAX_HEADERS as f64,
        head_timeout: as_millis(front::HEAD_TIMEOUT),
        body_timeout: as_millis(front::BODY_TIMEOUT),
        read_timeout: as_millis(front::READ_TIMEOUT),
        pass_time_every: as_millis(front::PASS_TIME_EVERY),
        collect_events_for: as_millis(front::COLLECT_EVENTS_FOR),
        sign_of_life_every: as_millis(front::SIGN_OF_LIFE_EVERY),
        max_events_behind: front::MAX_EVENTS_BEHIND as f64,
    }
}

fn as_millis(time: Duration) -> f64 {
    time.as_millis() as f64
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
fn response(status: i32, body: Vec<u8>) -> WebhookResponse {
    match status {
        0 => WebhookResponse::TimedOut,
        1.. => WebhookResponse::Answer { status: u16::try_from(status).unwrap_or(u16::MAX), body },
        _ => WebhookResponse::Failed(String::from_utf8_lossy(&body).into_owned()),
    }
}

fn array<const N: usize>(kind: StepKind, items: [JsValue; N]) -> Array {
    [JsValue::from(kind as u32)].into_iter().chain(items).collect()
}

fn answered(answer: Answer) -> Array {
    let delay = match answer.delivery {
        Delivery::Now => 0.0,
        Delivery::Delayed(time) => time.as_millis() as f64,
        Delivery::Close => -1.0,
    };
    let body = Uint8Array::from(&answer.body[..]);
    array(StepKind::Answer, [answer.status.into(), header_lines(&answer).into(), body.into(), delay.into()])
}

fn header_lines(answer: &Answer) -> String {
    answer.headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect()
}

/// A webhook to be delivered: number, URL, body, how many milliseconds its answer is waited for, how deep it is nested, and why it
/// is not to be delivered, if that is too deep.
fn webhook(webhook: &WebhookPost) -> [JsValue; 6] {
    let WebhookPost { id, url, body, timeout, nested, .. } = webhook;
    let refusal = webhook.check_nesting().err();
    [(*id as f64).into(), url.into(), body.into(), as_millis(*timeout).into(), (*nested).into(), refusal.into()]
}
