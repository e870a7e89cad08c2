//! What tests in JavaScript make up: conversions only. A module of its own, so that the one that programs load does not grow.
//!
//! Everything comes in and goes out as JSON text. What the functions do is documented in `tencent-chat-ffi`.

// The tests call through JavaScript, from packages/npm.
#![allow(missing_docs)]

use tencent_chat_ffi::{Naming, Thrown, Value, testing, thrown};
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// How JavaScript spells names.
const NAMING: Naming = Naming::Camel;

#[wasm_bindgen(js_name = webhookRequest)]
pub fn webhook_request(event: &str, fields: &str, options: &str, now: f64) -> Result<Vec<String>, String> {
    let options = serde_json::from_str(options).map(value_of).unwrap_or(Value::Nothing);
    testing::webhook_request(event, fields, options, Value::Number(now), NAMING).map(Vec::from)
}

#[wasm_bindgen(js_name = replyOf)]
pub fn reply_of(endpoint: &str, fields: &str) -> Result<String, String> {
    testing::reply_of(endpoint, fields, NAMING)
}

#[wasm_bindgen]
pub fn refusal(code: f64, info: &str) -> String {
    testing::refusal(code as i64, info)
}

#[wasm_bindgen(js_name = apiError)]
pub fn api_error(code: f64, info: &str, endpoint: &str) -> Result<Thrown, Thrown> {
    testing::api_error(code as i64, info, endpoint, NAMING).map(thrown)
}

#[wasm_bindgen(js_name = requestOf)]
pub fn request_of(url: &str, body: &str) -> Result<Vec<String>, String> {
    testing::request_of(url, body, NAMING).map(Vec::from)
}

#[wasm_bindgen(js_name = invalidRequest)]
pub fn invalid_request(endpoint: &str, path: &str, reason: &str) -> String {
    tencent_chat_ffi::invalid_request(endpoint, path, reason, NAMING)
}

/// Options as the core takes them.
fn value_of(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Nothing,
        serde_json::Value::Bool(flag) => Value::Bool(flag),
        serde_json::Value::Number(number) => number.as_f64().map_or(Value::Other, Value::Number),
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => Value::List(items.into_iter().map(value_of).collect()),
        serde_json::Value::Object(fields) => {
            Value::Object(fields.into_iter().map(|(name, value)| (name, value_of(value))).collect())
        }
    }
}
