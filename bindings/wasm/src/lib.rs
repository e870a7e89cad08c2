//! The tencent-chat core for JavaScript: conversions only.
//!
//! Parameters come in as JSON text in JavaScript's names, options as objects; replies go out as JSON text. An error is thrown
//! as its JSON text, which `packages/npm/src/errors.ts` turns into an instance of a class. Why JSON text: see README.md.
//! What the functions do is documented in `tencent-chat-ffi`.

// The tests call through JavaScript, from packages/npm.
#![allow(missing_docs)]

mod room;
mod session;
mod usersig;
mod values;
mod webhook;

use tencent_chat_ffi::Naming;
use wasm_bindgen::prelude::*;

use values::value_of;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// How JavaScript spells names.
const NAMING: Naming = Naming::Camel;

#[wasm_bindgen]
pub fn called(name: &str) -> Option<String> {
    tencent_chat_ffi::called(name, NAMING)
}

#[wasm_bindgen]
pub fn mask(text: &str) -> String {
    tencent_chat_ffi::mask(text)
}

#[wasm_bindgen]
pub fn explain(code: &JsValue, options: &JsValue) -> Result<String, String> {
    tencent_chat_ffi::explain(&value_of(code), value_of(options), NAMING)
}

#[wasm_bindgen(js_name = pathOf)]
pub fn path_of(given: &JsValue) -> Result<String, String> {
    tencent_chat_ffi::path_of(value_of(given), NAMING)
}

#[wasm_bindgen(js_name = isOption)]
pub fn is_option(name: &str) -> bool {
    tencent_chat_ffi::is_option(name, NAMING)
}

#[wasm_bindgen(js_name = reservationScript)]
pub fn reservation_script() -> String {
    tencent_chat_ffi::Reservation::SCRIPT.to_owned()
}

#[wasm_bindgen(js_name = reservationSha1)]
pub fn reservation_sha1() -> String {
    tencent_chat_ffi::Reservation::SHA1.to_owned()
}

#[wasm_bindgen(js_name = isUnknownScript)]
pub fn is_unknown_script(message: &str) -> bool {
    tencent_chat_ffi::Reservation::is_unknown_script(message)
}

/// How many objects within one another are read of options.
#[wasm_bindgen(js_name = deepest)]
pub fn deepest() -> u32 {
    tencent_chat_ffi::DEEPEST
}

#[wasm_bindgen(js_name = invalidRequest)]
pub fn invalid_request(endpoint: &str, path: &str, reason: &str) -> String {
    tencent_chat_ffi::invalid_request(endpoint, path, reason, NAMING)
}
