//! Webhooks: bodies as bytes, events and answers as JSON text.

use wasm_bindgen::prelude::*;

use crate::NAMING;
use crate::values::{value_of, with_env};

#[wasm_bindgen]
pub struct Webhook(tencent_chat_ffi::Webhook);

#[wasm_bindgen]
impl Webhook {
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, env: &JsValue) -> Result<Webhook, String> {
        let webhook = with_env(env, |env| tencent_chat_ffi::Webhook::new(value_of(options), env, NAMING));
        webhook.map(Self)
    }

    #[wasm_bindgen(getter, js_name = maxBody)]
    pub fn max_body(&self) -> f64 {
        self.0.max_body() as f64
    }

    pub fn verify(&self, query: &str, now: &JsValue) -> Result<(), String> {
        self.0.verify(query, value_of(now))
    }

    pub fn parse(&self, query: &str, body: &[u8]) -> Result<String, String> {
        self.0.parse(query, body)
    }
}

#[wasm_bindgen]
pub struct ReplayGuard(tencent_chat_ffi::ReplayGuard);

#[wasm_bindgen]
impl ReplayGuard {
    #[wasm_bindgen(constructor)]
    pub fn new(capacity: &JsValue, options: &JsValue) -> Result<ReplayGuard, String> {
        let guard = tencent_chat_ffi::ReplayGuard::new(value_of(capacity), value_of(options), NAMING);
        guard.map(Self)
    }

    pub fn admit(&mut self, query: &str, body: &[u8], now: &JsValue) -> Result<bool, String> {
        self.0.admit(query, body, value_of(now))
    }
}

#[wasm_bindgen]
pub fn answer(command: &str, kind: &str, arguments: &str, raw: &str, options: &JsValue) -> Result<String, String> {
    tencent_chat_ffi::answer(command, kind, arguments, raw, value_of(options), NAMING)
}

#[wasm_bindgen(js_name = checkHandler)]
pub fn check_handler(handlers: &JsValue, options: &JsValue) -> Result<(), String> {
    tencent_chat_ffi::check_handler(value_of(handlers), value_of(options), NAMING)
}

#[wasm_bindgen]
pub fn waits(command: &str) -> bool {
    tencent_chat_ffi::waits(command)
}

#[wasm_bindgen]
pub fn delivery(query: &str, body: &[u8]) -> String {
    tencent_chat_ffi::delivery(query, body)
}
