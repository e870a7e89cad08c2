//! The tencent-chat core for JavaScript: conversions only.
//!
//! What crosses the border is text and numbers: parameters come as JSON text in JavaScript's names, replies go out as
//! JSON text, times are milliseconds (UserSig: seconds) since 1970. An error is thrown as its JSON text, which
//! `packages/npm/src/errors.ts` turns into an instance of a class. Why JSON text: see README.md.

// The tests call through JavaScript, from packages/npm; what is public here is documented there.
#![allow(missing_docs)]

use js_sys::Array;
use tencent_chat::usersig::{Claims, Expected, PrivateMap, Room, SecretKey, SignError, SignParams, VerifyError};
use tencent_chat::{App, CallOptions, Credential, HttpResponse, Naming, Region, Step, Timestamp, TransportFailure};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a driver does next. */
export type Step =
  | ["send", id: number, url: string, headers: [name: string, value: string][], body: string]
  | ["userSig"]
  | ["wait", until: number]
  | ["busy"]
  | ["done", json: string, failures: string, raw: string];

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
    /// With neither a secret key nor a UserSig, the driver is asked for one.
    #[wasm_bindgen(constructor)]
    pub fn new(
        sdk_app_id: f64,
        identifier: String,
        region: Option<String>,
        endpoint: Option<String>,
        secret_key: Option<String>,
        user_sig: Option<String>,
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
        app.check().map_err(|error| error.to_json())?;
        Ok(Self(tencent_chat::Session::new(app)))
    }

    /// Starts a call of an endpoint, given by its snake-case name.
    pub fn call(
        &self,
        endpoint: &str,
        params: &str,
        extra: Option<String>,
        unchecked: bool,
        seed: f64,
    ) -> Result<Call, String> {
        let endpoint =
            tencent_chat::schema::find(endpoint).ok_or_else(|| config(&format!("no endpoint {endpoint}")))?;
        let mut options = CallOptions::default().unchecked(unchecked);
        options.extra = extra;
        let mut params = serde_json::Deserializer::from_str(params);
        let call = self.0.call_endpoint(endpoint, &mut params, Naming::Camel, &options, seed as u64);
        call.map(Call).map_err(|error| error.to_json())
    }

    /// Starts a call of any path with a body in wire names.
    pub fn request(&self, path: &str, body: &str, seed: f64) -> Result<Call, String> {
        self.0.call_raw(path, body, seed as u64).map(Call).map_err(|error| error.to_json())
    }
}

/// One use of an endpoint.
#[wasm_bindgen]
pub struct Call(tencent_chat::Call);

#[wasm_bindgen]
impl Call {
    /// Says what to do now; throws when the call ended with an error.
    #[wasm_bindgen(unchecked_return_type = "Step")]
    pub fn step(&mut self, now: f64) -> Result<Array, String> {
        Ok(match self.0.step(timestamp(now)) {
            Step::Send { id, request } => {
                let header = |(name, value): &(&'static str, String)| row([(*name).into(), value.into()]);
                let headers: Array = request.headers.iter().map(header).collect();
                let body = String::from_utf8_lossy(&request.body);
                row(["send".into(), id.into(), request.url.as_str().into(), headers.into(), body.as_ref().into()])
            }
            Step::UserSig => row(["userSig".into()]),
            Step::Wait { until } => row(["wait".into(), (until.as_millis() as f64).into()]),
            Step::Done(result) => {
                let outcome = result.map_err(|error| error.to_json())?;
                let reply = outcome.renamed(Naming::Camel);
                let failures = serde_json::to_string(&reply.failures).map_err(|error| config(&error.to_string()))?;
                row(["done".into(), reply.json.into(), failures.into(), outcome.raw().into()])
            }
            // `Busy`, and whatever a later core may add for a driver to wait on.
            _ => row(["busy".into()]),
        })
    }

    /// Tells that a request was answered; `headers` are names and values in turn.
    pub fn received(&mut self, id: u32, status: u16, headers: Vec<String>, body: String, now: f64) {
        let mut headers = headers.into_iter();
        let headers = std::iter::from_fn(|| Some((headers.next()?, headers.next()?))).collect();
        let response = HttpResponse { status, headers, body: body.into_bytes() };
        self.0.received(id, response, timestamp(now));
    }

    /// Tells that a request got no answer.
    pub fn failed(&mut self, id: u32, surely_not_sent: bool, message: &str, now: f64) {
        let failure = if surely_not_sent { TransportFailure::NotSent } else { TransportFailure::MaybeSent };
        self.0.failed(id, failure, message, timestamp(now));
    }

    /// Tells what the provider gave: a UserSig, or else why not.
    #[wasm_bindgen(js_name = userSig)]
    pub fn user_sig(&mut self, user_sig: Option<String>, problem: Option<String>) {
        self.0.user_sig(user_sig.ok_or(problem.unwrap_or_default()));
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
