//! The tencent-chat core for JavaScript: conversions only.
//!
//! What crosses the border is text and numbers: parameters come as JSON text in JavaScript's names, replies go out as
//! JSON text, times are milliseconds (UserSig: seconds) since 1970. An error is thrown as its JSON text, which
//! `packages/npm/src/errors.ts` turns into an instance of a class. Why JSON text: see README.md.

// The tests call through JavaScript, from packages/npm; what is public here is documented there.
#![allow(missing_docs)]

use std::time::Duration;

use js_sys::Array;
use serde_json::{Map, Value};
use tencent_chat::schema::Endpoint;
use tencent_chat::usersig::{Claims, Expected, PrivateMap, Room, SecretKey, SignError, SignParams, VerifyError};
use tencent_chat::{
    App, Backup, CallOptions, Credential, Error, Event, HttpResponse, Naming, Outcome, PartReply, Rate, Region,
    Settings, Step, Timestamp, TransportFailure, webhook,
};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a driver does next. */
export type Step =
  | ["send", id: number, url: string, body: string, ...namesAndValuesOfHeaders: string[]]
  | ["userSig"]
  | ["wait", until: number]
  | ["busy"]
  | ["done", json: string, failures?: string, parts?: string, raw?: string];

/** What a UserSig says. */
export type ClaimParts = [
  version: string,
  identifier: string,
  sdkAppId: number,
  time: number,
  expire: number,
  userbuf: Uint8Array | undefined,
  sig: string,
];
"#;

/// What all calls of one client share.
#[wasm_bindgen]
pub struct Session(tencent_chat::Session);

#[wasm_bindgen]
impl Session {
    /// With neither a secret key nor a UserSig, the driver is asked for one. `settings` is the text of a JSON object, see
    /// [`settings_of`].
    #[wasm_bindgen(constructor)]
    #[allow(clippy::too_many_arguments, reason = "JavaScript has names for them")]
    pub fn new(
        sdk_app_id: f64,
        identifier: String,
        region: Option<String>,
        endpoint: Option<String>,
        secret_key: Option<String>,
        user_sig: Option<String>,
        settings: &str,
    ) -> Result<Session, String> {
        let region = match (region, endpoint) {
            (Some(id), _) => Region::parse(&id).ok_or_else(|| unknown_region(&id))?,
            (None, host) => Region::custom(host.unwrap_or_default()),
        };
        let credential = match (secret_key, user_sig) {
            (Some(key), _) => Credential::secret_key(SecretKey::new(key)),
            (None, Some(user_sig)) => Credential::user_sig(user_sig),
            (None, None) => Credential::provider(),
        };
        let app = App::new(sdk_app_id as u64, region).admin(identifier, credential);
        let session = tencent_chat::Session::with(app, settings_of(settings));
        session.check().map_err(|error| error.to_json())?;
        Ok(Self(session))
    }

    /// Starts a call of an endpoint, given by its snake-case name. `options` is the text of a JSON object, see
    /// [`options_of`].
    pub fn call(&self, endpoint: &str, params: &str, options: Option<String>, seed: f64) -> Result<Call, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let options = options_of(options);
        let call = self.0.call_endpoint(find(endpoint)?, &mut params, Naming::Camel, &options, seed as u64);
        Call::of(call)
    }

    /// Starts a call of any path with a body in wire names.
    pub fn request(&self, path: &str, body: &str, options: Option<String>, seed: f64) -> Result<Call, String> {
        Call::of(self.0.call_raw(path, body, &options_of(options), seed as u64))
    }

    /// Starts a walk through the pages of an endpoint.
    pub fn pages(&self, endpoint: &str, params: &str, options: Option<String>) -> Result<Pages, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let pages = self.0.pages(find(endpoint)?, &mut params, Naming::Camel, &options_of(options));
        pages.map(Pages).map_err(|error| error.to_json())
    }
}

/// What to say to somebody who asks for an endpoint by Tencent's name, or by ours in another spelling.
#[wasm_bindgen]
pub fn called(name: &str) -> Option<String> {
    tencent_chat::schema::called(name, Naming::Camel)
}

/// A walk through the pages of a list.
#[wasm_bindgen]
pub struct Pages(tencent_chat::Pages);

#[wasm_bindgen]
impl Pages {
    /// The call for the next page, or nothing after the last.
    pub fn next(&self, seed: f64) -> Result<Option<Call>, String> {
        self.0.next(seed as u64).map_err(|error| error.to_json())?.map(|call| Call::of(Ok(call))).transpose()
    }

    /// Goes on to the page after this one, and gives the places of items that the page before had, too.
    pub fn turn(&mut self, raw: &str) -> Result<Vec<u32>, String> {
        let repeated = self.0.turn(raw).map_err(|error| error.to_json())?;
        Ok(repeated.into_iter().map(|place| place as u32).collect())
    }

    /// Makes the page smaller, when the call for it ended because it was too large. Whether another try is worth it.
    pub fn shrink(&mut self, call: &Call) -> bool {
        call.error.as_ref().is_some_and(|error| self.0.shrink(error))
    }
}

/// One use of an endpoint.
#[wasm_bindgen]
pub struct Call {
    call: tencent_chat::Call,
    /// What it ended with.
    error: Option<Error>,
}

impl Call {
    fn of(call: Result<tencent_chat::Call, Error>) -> Result<Self, String> {
        call.map(|call| Self { call, error: None }).map_err(|error| error.to_json())
    }
}

#[wasm_bindgen]
impl Call {
    /// Says what to do now; throws when the call ended with an error.
    #[wasm_bindgen(unchecked_return_type = "Step")]
    pub fn step(&mut self, now: f64) -> Result<Array, String> {
        Ok(match self.call.step(timestamp(now)) {
            Step::Send { id, request } => {
                let body = String::from_utf8_lossy(&request.body);
                let row = row(["send".into(), id.into(), request.url.as_str().into(), body.as_ref().into()]);
                for (name, value) in &request.headers {
                    row.push(&(*name).into());
                    row.push(&value.into());
                }
                row
            }
            Step::UserSig => row(["userSig".into()]),
            Step::Wait { until } => row(["wait".into(), (until.as_millis() as f64).into()]),
            Step::Done(Ok(outcome)) => done(&outcome, self.call.progress().parts > 1)?,
            Step::Done(Err(error)) => return Err(self.error.insert(error).to_json()),
            // `Busy`, and whatever a later core may add for a driver to wait on.
            _ => row(["busy".into()]),
        })
    }

    /// What happened since this was last asked: of each event its JSON text and its line for a log, in turn.
    pub fn events(&mut self) -> Vec<String> {
        let texts = |event: Event| [serde_json::to_string(&event).unwrap_or_default(), event.to_string()];
        self.call.events().into_iter().flat_map(texts).collect()
    }

    /// Tells that a request was answered; `headers` is a line for each, `name:value`.
    pub fn received(&mut self, id: u32, status: u16, headers: &str, body: String, now: f64) {
        let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        let headers = headers.lines().filter_map(header).collect();
        let response = HttpResponse { status, headers, body: body.into_bytes() };
        self.call.received(id, response, timestamp(now));
    }

    /// Tells that a request got no answer.
    pub fn failed(&mut self, id: u32, surely_not_sent: bool, message: &str, now: f64) {
        let failure = if surely_not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.call.failed(id, failure, message, timestamp(now));
    }

    /// Tells what the provider gave: a UserSig, or else why not.
    #[wasm_bindgen(js_name = userSig)]
    pub fn user_sig(&mut self, user_sig: Option<String>, problem: Option<String>) {
        self.call.user_sig(user_sig.ok_or(problem.unwrap_or_default()));
    }
}

/// What is known about an error code, as JSON text. `endpoint` is a name, a path, or empty.
#[wasm_bindgen]
pub fn explain(code: f64, endpoint: &str) -> Result<String, String> {
    tencent_chat::explain_json(code as i64, endpoint).map_err(|error| error.to_json())
}

fn find(endpoint: &str) -> Result<&'static Endpoint, String> {
    tencent_chat::schema::find(endpoint).ok_or_else(|| config(&format!("no endpoint {endpoint}")))
}

/// The last step of a call that succeeded: without what is empty, and without the body where JavaScript has it already.
fn done(outcome: &Outcome, merged: bool) -> Result<Array, String> {
    let reply = outcome.renamed(Naming::Camel);
    let row = row(["done".into(), reply.json.into()]);
    if merged || !reply.failures.is_empty() {
        let failures = serde_json::to_string(&reply.failures).map_err(|error| config(&error.to_string()))?;
        row.push(&failures.into());
    }
    if merged {
        let parts: Vec<String> = reply.parts.iter().map(part).collect();
        row.push(&format!("[{}]", parts.join(",")).into());
        row.push(&outcome.raw().into());
    }
    Ok(row)
}

fn part(PartReply { items, json, .. }: &PartReply) -> String {
    format!(r#"{{"first":{},"count":{},"reply":{json}}}"#, items.start, items.len())
}

/// Options of a client: `maxRetries`, `maxRetryTime` (milliseconds), `concurrency`, `rates` (by endpoint, calls per second
/// and items per minute; `null` where there is no limit), `backup` (`true`, or a host).
fn settings_of(text: &str) -> Settings {
    let fields = Fields::of(text);
    let mut settings = Settings::default();
    if let Some(number) = fields.number("maxRetries") {
        settings.max_retries = number as u32;
    }
    if let Some(number) = fields.number("maxRetryTime") {
        settings.max_retry_time = Duration::from_millis(number as u64);
    }
    if let Some(number) = fields.number("concurrency") {
        settings.concurrency = number as usize;
    }
    if let Some(Value::Object(rates)) = fields.0.get("rates") {
        // One by one: to collect them would bring in a sort of 4 kB.
        rates.iter().for_each(|(name, rate)| settings.rates.push((name.clone(), rate_of(rate))));
    }
    settings.backup = match fields.0.get("backup") {
        Some(Value::Bool(true)) => Backup::Region,
        Some(Value::String(host)) => Backup::Host(host.clone()),
        _ => Backup::Off,
    };
    settings
}

fn rate_of(given: &Value) -> Rate {
    let mut rate = Rate::per_second(given[0].as_f64().unwrap_or(f64::INFINITY));
    rate.items_per_minute = given[1].as_f64().map(|items| items as u32);
    rate
}

/// Options of a call: `extra` (the text of a JSON object), `unchecked`, `timeout` (milliseconds), `maxRetries`,
/// `concurrency`, `observed`.
fn options_of(text: Option<String>) -> CallOptions {
    let mut options = CallOptions::default();
    let Some(text) = text else { return options };
    let fields = Fields::of(&text);
    options.extra = fields.0.get("extra").and_then(Value::as_str).map(str::to_owned);
    options.unchecked = fields.is("unchecked");
    options.observed = fields.is("observed");
    options.timeout = fields.number("timeout").map(|number| Duration::from_millis(number as u64));
    options.max_retries = fields.number("maxRetries").map(|number| number as u32);
    options.concurrency = fields.number("concurrency").map(|number| number as usize);
    options
}

/// A JSON object that `packages/npm/src/options.ts` wrote, so that its fields are of the right types.
struct Fields(Map<String, Value>);

impl Fields {
    fn of(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap_or_default())
    }

    fn number(&self, name: &str) -> Option<f64> {
        self.0.get(name).and_then(Value::as_f64)
    }

    fn is(&self, name: &str) -> bool {
        self.0.get(name) == Some(&Value::Bool(true))
    }
}

#[wasm_bindgen]
pub fn sign(
    secret_key: String,
    sdk_app_id: f64,
    identifier: String,
    time: f64,
    expire: f64,
    userbuf: Option<Vec<u8>>,
) -> Result<String, String> {
    let mut params = SignParams::new(sdk_app_id as u64, identifier, time as u64).expire(expire as u64);
    params.userbuf = userbuf;
    SecretKey::new(secret_key).sign(&params).map_err(not_signed)
}

#[wasm_bindgen(js_name = privateMapKey)]
#[allow(clippy::too_many_arguments, reason = "JavaScript has names for them")]
pub fn private_map_key(
    secret_key: String,
    sdk_app_id: f64,
    identifier: String,
    time: f64,
    expire: f64,
    room_number: Option<f64>,
    room_text: Option<String>,
    privileges: u32,
) -> Result<String, String> {
    let room = match room_number {
        // A number that does not fit must not become another room's: 0 is refused by the core.
        Some(number) if number.fract() == 0.0 && number <= f64::from(u32::MAX) => Room::Number(number as u32),
        Some(_) => Room::Number(0),
        None => Room::Text(room_text.unwrap_or_default()),
    };
    let params = SignParams::new(sdk_app_id as u64, identifier, time as u64).expire(expire as u64);
    let map = PrivateMap::new(room).privileges(privileges);
    SecretKey::new(secret_key).private_map_key(&params, &map).map_err(not_signed)
}

#[wasm_bindgen(unchecked_return_type = "ClaimParts")]
pub fn verify(
    secret_key: String,
    user_sig: &str,
    sdk_app_id: f64,
    identifier: String,
    now: f64,
    allowed_skew: f64,
    userbuf: Option<Vec<u8>>,
) -> Result<Array, String> {
    let mut expected = Expected::new(sdk_app_id as u64, identifier, now as u64).allowed_skew(allowed_skew as u64);
    expected.userbuf = userbuf;
    SecretKey::new(secret_key).verify(user_sig, &expected).map(claims).map_err(refused)
}

#[wasm_bindgen(unchecked_return_type = "ClaimParts")]
pub fn inspect(user_sig: &str) -> Result<Array, String> {
    tencent_chat::usersig::inspect(user_sig).map(claims).map_err(refused)
}

/// The receiver of an app's webhooks.
#[wasm_bindgen]
pub struct Webhook(webhook::Webhook);

#[wasm_bindgen]
impl Webhook {
    /// `settings` is the text of a JSON object: `tokens` (a list), `tolerance` (milliseconds), `maxBody` (bytes), `unsigned`.
    #[wasm_bindgen(constructor)]
    pub fn new(sdk_app_id: f64, settings: &str) -> Result<Webhook, String> {
        let fields = Fields::of(settings);
        let mut receiver = webhook::Webhook::new(sdk_app_id as u64);
        for token in fields.0.get("tokens").and_then(Value::as_array).into_iter().flatten() {
            receiver = receiver.token(token.as_str().unwrap_or_default());
        }
        if let Some(tolerance) = fields.number("tolerance") {
            receiver = receiver.tolerance(Duration::from_millis(tolerance as u64));
        }
        if let Some(bytes) = fields.number("maxBody") {
            receiver = receiver.max_body(bytes as usize);
        }
        if fields.is("unsigned") {
            receiver = receiver.unsigned();
        }
        receiver.check().map_err(|error| config(&error.to_string()))?;
        Ok(Self(receiver))
    }

    pub fn verify(&self, query: &str, now: f64) -> Result<(), String> {
        self.0.verify(query, timestamp(now)).map_err(|error| error.to_json())
    }

    /// The event as JSON text.
    pub fn parse(&self, query: &str, body: &[u8]) -> Result<String, String> {
        self.0.parse_json(query, body, Naming::Camel).map_err(|error| error.to_json())
    }
}

/// The answer to an event as JSON text; `arguments` is JSON text, too, and `raw` the event's body. `unchecked`: the
/// answer's own fields are only renamed.
#[wasm_bindgen(js_name = webhookAnswer)]
pub fn webhook_answer(
    command: &str,
    kind: &str,
    arguments: &str,
    raw: &str,
    unchecked: bool,
) -> Result<String, String> {
    let answer = webhook::answer_json(command, kind, arguments, raw, Naming::Camel, unchecked);
    answer.map_err(|error| Error::from(error).to_json())
}

/// What remembers the requests of the last minutes.
#[wasm_bindgen]
pub struct ReplayGuard(webhook::ReplayGuard);

#[wasm_bindgen]
impl ReplayGuard {
    /// `keep` is in milliseconds.
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: f64, keep: f64) -> Self {
        Self(webhook::ReplayGuard::new(capacity as usize).keep(Duration::from_millis(keep as u64)))
    }

    pub fn admit(&mut self, query: &str, body: &[u8], now: f64) -> bool {
        self.0.admit(query, body, timestamp(now))
    }
}

fn claims(claims: Claims) -> Array {
    let userbuf = claims.userbuf.map_or(JsValue::UNDEFINED, |bytes| js_sys::Uint8Array::from(&bytes[..]).into());
    row([
        claims.version.into(),
        claims.identifier.into(),
        (claims.sdk_app_id as f64).into(),
        (claims.time as f64).into(),
        (claims.expire as f64).into(),
        userbuf,
        claims.sig.into(),
    ])
}

fn row<const N: usize>(values: [JsValue; N]) -> Array {
    values.into_iter().collect()
}

fn timestamp(millis: f64) -> Timestamp {
    Timestamp::from_millis(millis as u64)
}

fn not_signed(error: SignError) -> String {
    user_sig_error(error.as_str(), &error.to_string())
}

fn refused(error: VerifyError) -> String {
    user_sig_error(error.as_str(), &error.to_string())
}

fn user_sig_error(reason: &str, message: &str) -> String {
    error(&[("error", "user_sig"), ("reason", reason), ("message", message)])
}

fn config(message: &str) -> String {
    error(&[("error", "config"), ("message", message)])
}

/// The JSON text of an error that is not the core's own.
fn error(fields: &[(&str, &str)]) -> String {
    let fields: Vec<String> = fields.iter().map(|(name, value)| format!("\"{name}\":{}", quoted(value))).collect();
    format!("{{{}}}", fields.join(","))
}

fn quoted(text: &str) -> String {
    // Writing a string to memory as JSON cannot fail.
    serde_json::to_string(text).unwrap_or_default()
}

fn unknown_region(id: &str) -> String {
    config(&format!("no region {id:?}: give the region that the console shows, or the endpoint of an own host"))
}
