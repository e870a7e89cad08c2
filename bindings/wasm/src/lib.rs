//! The tencent-chat core for JavaScript: conversions only.
//!
//! Parameters come in as JSON text in JavaScript's names, options as objects; replies go out as JSON text. Times are
//! milliseconds since 1970, for UserSigs seconds. An error is thrown as its JSON text, which `packages/npm/src/errors.ts`
//! turns into an instance of a class. Why JSON text: see README.md.

// The tests call through JavaScript, from packages/npm; what is public here is documented there.
#![allow(missing_docs)]

use std::time::Duration;

use js_sys::Array;
use tencent_chat::schema::{Endpoint, InvalidRequest, Problem};
use tencent_chat::usersig::Claims;
use tencent_chat::{
    CallEvent, CallOptions, Error, HttpResponse, Naming, Now, Outcome, PartReply, Step, Timestamp, TransportFailure,
    setup, webhook,
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
  | ["wait", ms: number]
  | ["busy"]
  | ["done", json: string, failures?: string, parts?: string, raw?: string];

/** The content of a UserSig. */
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
    /// `options` is an object; `env` has environment variables for options that are not given.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, env: &JsValue, now: f64) -> Result<Session, String> {
        let session = with_env(env, |env| setup::session(value_of(options), env, timestamp(now), Naming::Camel));
        session.map(Self).map_err(|error| error.to_json())
    }

    #[wasm_bindgen(getter, js_name = sdkAppId)]
    pub fn sdk_app_id(&self) -> f64 {
        self.0.app().sdk_app_id() as f64
    }

    #[wasm_bindgen(getter)]
    pub fn identifier(&self) -> String {
        self.0.app().identifier().to_owned()
    }

    /// A UserSig for a user; `options` is an object.
    #[wasm_bindgen(js_name = userSig)]
    pub fn user_sig(&self, identifier: &JsValue, options: &JsValue, now: f64) -> Result<String, String> {
        let made = setup::sign_for(&self.0, value_of(identifier), value_of(options), timestamp(now), Naming::Camel);
        made.map_err(|error| error.to_json())
    }

    /// Starts a call of an endpoint, given by its snake-case name. `options` is an object.
    pub fn call(
        &self,
        endpoint: &str,
        params: &str,
        options: &JsValue,
        observed: bool,
        seed: f64,
    ) -> Result<Call, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let options = options_of(options, observed)?;
        let call = self.0.call_endpoint(find(endpoint)?, &mut params, Naming::Camel, &options, seed as u64);
        Call::of(call)
    }

    /// Starts a call of any path with a body in wire names.
    pub fn request(
        &self,
        path: &str,
        body: &str,
        options: &JsValue,
        observed: bool,
        seed: f64,
    ) -> Result<Call, String> {
        Call::of(self.0.call_raw(path, body, &options_of(options, observed)?, seed as u64))
    }

    /// Starts a walk through the pages of an endpoint.
    pub fn pages(&self, endpoint: &str, params: &str, options: &JsValue, observed: bool) -> Result<Pages, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let pages = self.0.pages(find(endpoint)?, &mut params, Naming::Camel, &options_of(options, observed)?);
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

    /// Goes on to the page after this one, and gives the indexes of items that the page before had, too.
    pub fn turn(&mut self, raw: &str) -> Vec<u32> {
        self.0.turn(raw).into_iter().map(|place| place as u32).collect()
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
    /// Says what to do now; throws when the call ended with an error. `now` is what the wall clock shows, `monotonic` the
    /// milliseconds that a clock shows which nobody sets.
    #[wasm_bindgen(unchecked_return_type = "Step")]
    pub fn step(&mut self, now: f64, monotonic: f64) -> Result<Array, String> {
        Ok(match self.call.step(clocks(now, monotonic)) {
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
            Step::Wait { duration } => row(["wait".into(), (duration.as_millis() as f64).into()]),
            Step::Done(Ok(outcome)) => done(&outcome, self.call.progress().parts > 1)?,
            Step::Done(Err(error)) => return Err(self.error.insert(error).to_json()),
            // `Busy`, and whatever a later core may add for a driver to wait on.
            _ => row(["busy".into()]),
        })
    }

    /// What happened since this was last asked: of each event its JSON text and its line for a log, in turn.
    pub fn events(&mut self) -> Vec<String> {
        let texts = |event: CallEvent| [serde_json::to_string(&event).unwrap_or_default(), event.to_string()];
        self.call.events().into_iter().flat_map(texts).collect()
    }

    /// Takes the response to a request; `headers` has a line for each, `name:value`.
    pub fn received(&mut self, id: u32, status: u16, headers: &str, body: String, now: f64, monotonic: f64) {
        let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        let headers = headers.lines().filter_map(header).collect();
        let response = HttpResponse { status, headers, body: body.into_bytes() };
        self.call.received(id, response, clocks(now, monotonic));
    }

    /// Takes the failure of a request that got no response.
    pub fn failed(&mut self, id: u32, surely_not_sent: bool, message: &str, now: f64, monotonic: f64) {
        let failure = if surely_not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.call.failed(id, failure, message, clocks(now, monotonic));
    }

    /// Reports that no byte of a request has left by now, right before a step.
    #[wasm_bindgen(js_name = notSent)]
    pub fn not_sent(&mut self, id: u32) {
        self.call.not_sent(id);
    }

    /// Reports what the provider returned: a UserSig, or why there is none.
    #[wasm_bindgen(js_name = userSig)]
    pub fn user_sig(&mut self, user_sig: Option<String>, problem: Option<String>) {
        self.call.user_sig(user_sig.ok_or(problem.unwrap_or_default()));
    }
}

/// A text without UserSigs.
#[wasm_bindgen]
pub fn mask(text: &str) -> String {
    tencent_chat::mask(text)
}

/// What is known about an error code, as JSON text. `options` is an object.
#[wasm_bindgen]
pub fn explain(code: &JsValue, options: &JsValue) -> Result<String, String> {
    setup::explain(&value_of(code), value_of(options), Naming::Camel).map_err(|error| error.to_json())
}

/// The path of a raw request, if it is a string.
#[wasm_bindgen(js_name = pathOf)]
pub fn path_of(given: &JsValue) -> Result<String, String> {
    setup::path(value_of(given), Naming::Camel).map_err(|error| error.to_json())
}

/// Whether anything takes an option of this name.
#[wasm_bindgen(js_name = isOption)]
pub fn is_option(name: &str) -> bool {
    setup::is_option(name, Naming::Camel)
}

/// How many objects within one another are read of options.
#[wasm_bindgen(js_name = deepest)]
pub fn deepest() -> u32 {
    setup::DEEPEST
}

/// The error of parameters that JavaScript cannot write as JSON text.
#[wasm_bindgen(js_name = invalidRequest)]
pub fn invalid_request(endpoint: &str, path: &str, reason: &str) -> String {
    Error::from(InvalidRequest::new(endpoint, path, reason, Problem::Unreadable, Naming::Camel)).to_json()
}

fn find(endpoint: &str) -> Result<&'static Endpoint, String> {
    tencent_chat::schema::find(endpoint).ok_or_else(|| config(&format!("unknown endpoint {endpoint}")))
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

/// Options of a call: an object.
fn options_of(given: &JsValue, observed: bool) -> Result<CallOptions, String> {
    let options = setup::call_options(value_of(given), Naming::Camel).map_err(|error| error.to_json())?;
    Ok(options.observed(observed))
}

/// A value of an option as the core takes it. What is deeper than options are is left out, since it may be a cycle.
fn value_of(given: &JsValue) -> setup::Value {
    value_within(given, setup::DEEPEST)
}

fn value_within(given: &JsValue, depth: u32) -> setup::Value {
    use setup::Value;
    if given.is_undefined() || given.is_null() {
        Value::Nothing
    } else if let Some(number) = given.as_f64() {
        Value::Number(number)
    } else if let Some(text) = given.as_string() {
        // What is not Unicode has become something else.
        let is_the_same = !text.contains(char::REPLACEMENT_CHARACTER) || *given == text.as_str();
        if is_the_same { Value::Text(text) } else { Value::Surrogate }
    } else if let Some(flag) = given.as_bool() {
        Value::Bool(flag)
    } else if given.is_bigint() {
        i64::try_from(given.clone()).map_or(Value::Other, |number| Value::Number(number as f64))
    } else if given.is_function() {
        Value::Function
    } else if given.is_instance_of::<js_sys::Uint8Array>() || given.is_instance_of::<js_sys::ArrayBuffer>() {
        Value::Bytes
    } else if !given.is_object() || depth == 0 {
        Value::Other
    } else if Array::is_array(given) {
        Value::List(Array::from(given).iter().map(|one| value_within(&one, depth - 1)).collect())
    } else {
        let entry = |entry: JsValue| {
            let pair = Array::from(&entry);
            (pair.get(0).as_string().unwrap_or_default(), value_within(&pair.get(1), depth - 1))
        };
        Value::Object(js_sys::Object::entries(given.unchecked_ref()).iter().map(entry).collect())
    }
}

/// Runs something with the variables of `env`, which is an object, or nothing.
fn with_env<T>(env: &JsValue, run: impl FnOnce(Option<setup::Lookup<'_>>) -> T) -> T {
    if env.is_undefined() {
        return run(None);
    }
    run(Some(&|name: &str| js_sys::Reflect::get(env, &name.into()).ok()?.as_string()))
}

#[wasm_bindgen]
pub fn sign(options: &JsValue, userbuf: Option<Vec<u8>>, now: f64) -> Result<String, String> {
    setup::sign(value_of(options), userbuf, now as u64, Naming::Camel).map_err(|error| error.to_json())
}

#[wasm_bindgen(js_name = privateMapKey)]
pub fn private_map_key(options: &JsValue, now: f64) -> Result<String, String> {
    setup::private_map_key(value_of(options), now as u64, Naming::Camel).map_err(|error| error.to_json())
}

#[wasm_bindgen(unchecked_return_type = "ClaimParts")]
pub fn verify(user_sig: &JsValue, options: &JsValue, userbuf: Option<Vec<u8>>, now: f64) -> Result<Array, String> {
    let verified = setup::verify(&value_of(user_sig), value_of(options), userbuf, now as u64, Naming::Camel);
    verified.map(claims).map_err(|error| error.to_json())
}

#[wasm_bindgen(unchecked_return_type = "ClaimParts")]
pub fn inspect(user_sig: &JsValue) -> Result<Array, String> {
    setup::inspect(&value_of(user_sig), Naming::Camel).map(claims).map_err(|error| error.to_json())
}

/// The receiver of an app's webhooks.
#[wasm_bindgen]
pub struct Webhook(webhook::Webhook);

#[wasm_bindgen]
impl Webhook {
    /// `options` is an object; `env` has environment variables for options that are not given.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, env: &JsValue) -> Result<Webhook, String> {
        let receiver = with_env(env, |env| setup::webhook(value_of(options), env, Naming::Camel));
        receiver.map(Self).map_err(|error| error.to_json())
    }

    /// The longest body that is read, in bytes.
    #[wasm_bindgen(getter, js_name = maxBody)]
    pub fn max_body(&self) -> f64 {
        self.0.longest_body() as f64
    }

    pub fn verify(&self, query: &str, now: &JsValue) -> Result<(), String> {
        let now = time_of(now)?;
        self.0.verify(query, now).map_err(|error| error.to_json())
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
    /// `options` is an object.
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: &JsValue, options: &JsValue) -> Result<ReplayGuard, String> {
        let guard = setup::replay_guard(value_of(capacity), value_of(options), Naming::Camel);
        guard.map(Self).map_err(|error| error.to_json())
    }

    pub fn admit(&mut self, query: &str, body: &[u8], now: &JsValue) -> Result<bool, String> {
        Ok(self.0.admit(query, body, time_of(now)?))
    }
}

fn time_of(now: &JsValue) -> Result<Timestamp, String> {
    setup::time("now", value_of(now), Naming::Camel).map_err(|error| error.to_json())
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

fn clocks(wall: f64, monotonic: f64) -> Now {
    Now::new(timestamp(wall), Duration::from_millis(monotonic as u64))
}

fn timestamp(millis: f64) -> Timestamp {
    Timestamp::from_millis(millis as u64)
}

fn config(message: &str) -> String {
    // Writing a string to memory as JSON cannot fail.
    let message = serde_json::to_string(message).unwrap_or_default();
    format!(r#"{{"error":"config","message":{message}}}"#)
}
